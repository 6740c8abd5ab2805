#!/usr/bin/python3
"""Every installed header that defines an ioctl, through import, check, build and the equivalence.

    headers.py --build DIR [--values N] [--more N] [--jobs N] [--report FILE] [HEADER ..]

A spec that nobody wrote by hand, for callers of i386 and x32 on x86_64: its conversions and thunks are held against
what compilers make of the same values (equivalence.py), and what has no thunk against ENOTTY. The headers are those of
docs/import-report.md; one that does not come in on all three ABIs comes in on two, or is named with what stands in the
way: also where the caller's compiler has older headers of the kernel than those that were imported. DIR/NAME keeps what
was made of each.

Exit status: 0 where all agree, 1 where one does not, or does not build though `check` takes it.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import import_report  # noqa: E402

WIDE, CALLERS = "linux-x86_64", ("linux-i386", "linux-x32")
SECONDS = 3600

#: Of a compiler: the caller's has older headers of the kernel, or libc has a type of the same name.
_NOT_OURS = r"(?:conflicting types|redefinition of) .*|has no member named .*|unknown type name .*|incomplete type .*"


@dataclass
class Outcome:
    """What became of a header: how far it came, what stopped it, and the counts of its callers."""

    header: str
    stage: str
    said: str = ""
    counts: dict[str, dict[str, int]] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether that is a fault of the compiler."""
        return self.stage in ("does not build", "does not agree")

    def sum(self, key: str) -> int:
        return sum(one[key] for one in self.counts.values())


def call(*words: str | Path) -> tuple[int, str]:
    """Status and output of a command."""
    done = subprocess.run([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          timeout=SECONDS, check=False)
    return done.returncode, done.stdout


def imported(header: str, spec: Path) -> tuple[list[str], str]:
    """The callers whose ABIs it came in on, and what was said where there are none."""
    said = ""
    for callers in (list(CALLERS), *([one] for one in CALLERS)):
        status, said = call(ROOT / "ioctlc", "import", header, "--target", ",".join([WIDE, *callers]), "-o", spec,
                            "--", *import_report.NEEDS.get(header, []))
        if not status:
            return callers, ""
    return [], next((line for line in said.splitlines() if "error" in line or "ioctlc:" in line), said[-200:])


def outcome(header: str, options: argparse.Namespace) -> Outcome:
    """One header, all the way."""
    folder = options.build.resolve() / re.sub(r"\W", "_", header)
    folder.mkdir(parents=True, exist_ok=True)
    callers, said = imported(header, folder / "spec")
    if not callers:
        return Outcome(header, "not imported", said)
    status, said = call(ROOT / "ioctlc", "check", folder / "spec")
    if status:
        rules = Counter(re.findall(r": error: .*\[([a-z-]+)\]", said))
        return Outcome(header, "wants an edit", ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items())))
    status, said = call(ROOT / "ioctlc", "build", folder / "spec", "-o", folder / "out")
    if status:
        return Outcome(header, "does not build", said[-2000:])
    pairs = [word for one in callers for word in ("--pair", f"{WIDE}/{one}")]
    status, said = call(sys.executable, HERE / "equivalence.py", "--build", folder / "bed", "--values",
                        str(options.values), "--more", str(options.more), *pairs, folder / "spec")
    if status:
        absent = re.search(_NOT_OURS, said)
        reason = absent.group()[:200] if absent is not None else said[-2000:]
        return Outcome(header, "is not compared" if status == 2 and absent is not None else "does not agree", reason)
    counts = json.loads((folder / "bed/equivalence.json").read_text())["counts"]
    return Outcome(header, "agrees", ", ".join(set(CALLERS) - set(callers)), counts)


def report(found: list[Outcome], path: Path, options: argparse.Namespace) -> None:
    """The page of results."""
    agree = [one for one in found if one.stage == "agrees"]
    lines = ["# Thunks of imported headers", "",
             "Made by `tests/compat/headers.py --report`: every installed header that defines an ioctl, imported for"
             " callers", "of i386 and x32 on x86_64 as it is, built, and its conversions held against compilers:",
             f"{options.values} structs of each record compiled and {options.more:,} made by the program.", "",
             f"{len(agree)} of {len(found)} headers, {sum(one.sum('values') for one in agree):,} structs, "
             + ("all agree." if not any(one.failed for one in found) else "not all agree."), "",
             "| header | records converted | thunks called | records the same | structs |", "|---|---|---|---|---|"]
    lines += [f"| {one.header}{f' (not {one.said})' if one.said else ''} | " + " | ".join(
        f"{one.sum(key):,}" for key in ("records", "thunks", "alike", "values")) + " |"
        for one in agree if one.sum("records") + one.sum("thunks")]
    same = [one.header for one in agree if not one.sum("records") + one.sum("thunks")]
    lines += ["", f"Nothing differs for these callers in {len(same)} more: {', '.join(same)}.", ""]
    for stage in dict.fromkeys(one.stage for one in found if one.stage != "agrees"):
        lines += [f"{stage[0].upper()}{stage[1:]}:", ""]
        lines += [f"- {one.header}: {one.said.splitlines()[0] if one.said else ''}"
                  for one in found if one.stage == stage]
        lines.append("")
    path.write_text("\n".join(lines).rstrip("\n") + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--values", type=int, default=300, help="structs of each record that are compiled")
    parser.add_argument("--more", type=int, default=2000, help="structs of each that the program makes")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--report", type=Path, help="write a page of results")
    parser.add_argument("header", nargs="*")
    options = parser.parse_args()
    names = options.header or [one for one in import_report.candidates() if import_report.mentions(one)]
    found = []
    with ThreadPoolExecutor(options.jobs) as pool:
        for one in pool.map(lambda name: outcome(name, options), names):
            if "no ioctl" in one.said:
                continue
            found.append(one)
            print(f"{one.header}: {one.stage}{', ' + one.said if one.said else ''}", flush=True)
    if options.report:
        report(found, options.report, options)
    return int(any(one.failed for one in found))


if __name__ == "__main__":
    sys.exit(main())
