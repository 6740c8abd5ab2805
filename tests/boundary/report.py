"""Writes docs/boundary-report.md from what the tools of this folder have measured.

    report.py --build DIR [--gaps SHAPE]

DIR is programs.py's, after `cases` of each shape, `delete --corpus`, `fuzz` of each shape and `coverage` of each shape.
Exit status: 1 where an ioctl lacks a test that its argument asks for.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from programs import COMMITTED, HERE, ROOT, SHAPES
from oracle import Oracle, number

TARGET = ROOT / "docs/boundary-report.md"
KINDS = ("bits", "steps", "values", "reserved", "accepted", "lengths", "in", "out", "pairs")
SYSTEMS = {"linux": "Linux", "bsd": "BSD", "windows": "Windows"}
NAMES = {"mvm": "mvm", "acme": "the sample extension", "pond": "pond"}


def asked(oracle: Oracle, ioctl: dict[str, Any]) -> Counter[str]:
    """Each bit of the command, each value that can be wrong, each reserved byte, each offset of each copy."""
    least: Counter[str] = Counter(bits=32, steps=1)
    type_ = ioctl["argument"].get("type")
    if type_ is None:
        return least
    record = oracle.records[type_["name"]]
    members = oracle.members(record, ioctl["argument"]["direction"], ioctl.get("member_dir", {}))
    seen = oracle.layout(record)["size"]
    if "extensible" in record and oracle.shape == "bsd":
        seen = sum(oracle.place(record, record["extensible"]["first_last"]))
    inside = [one for one in members if one.offset < seen]
    read = [one for one in inside if one.reads]
    least["reserved"] = sum(one.size for one in read if one.node.get("reserved") == "zero" and not one.guards)
    least["values"] = sum(breakable(rule) for one in read if not one.guards for rule in oracle.rules(one))
    least["in"] = seen if read else 0
    runs = oracle.runs(record, [one for one in inside if not one.checked], seen)
    least["out"] = int(runs[-1].strip("{} ").split(",")[1]) if runs else 0
    least["lengths"] = 1 if "extensible" in record or oracle.shape == "windows" else 0
    return least


def breakable(rule: str) -> int:
    """Whether any value breaks a rule that oracle.py has printed; reserved bytes are counted elsewhere."""
    parts = [part.strip() for part in rule.strip("{ }").split(",")]
    size, kind, limit = int(parts[1]), parts[2], number(parts[5].removesuffix("ULL"))
    if kind == "ORACLE_MAX":
        return int(limit < (1 << 8 * size - (parts[-1] == "true")) - 1)
    if kind == "ORACLE_MASK":
        return int(limit != (1 << 8 * size) - 1)
    if kind == "ORACLE_MIN":
        return int(limit > 0 or parts[-1] == "true")
    return int(kind != "ORACLE_ZERO")


@dataclass(slots=True)
class Cases:
    """What the runner of one shape tried, by ABI and ioctl."""

    sums: dict[str, Counter[str]] = field(default_factory=dict)
    most: dict[str, dict[str, Counter[str]]] = field(default_factory=dict)
    rows: Counter[str] = field(default_factory=Counter)


def tried(program: Path) -> Cases:
    found = Cases()
    done = subprocess.run([str(program), "--table"], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        if not line.startswith("tally\t"):
            continue
        _, abi, title, *counts = line.split("\t")
        here = Counter(dict(zip(KINDS, map(int, counts))))
        found.sums.setdefault(abi, Counter()).update(here)
        found.rows[abi] += 1
        name = title.split(" ")[0]
        most = found.most.setdefault(abi, {})
        most[name] = most.get(name, Counter()) | here
    return found


def gaps(abi: str, shape: str, cases: Cases, models: dict[str, Any]) -> tuple[int, list[str]]:
    """How many ioctls there are, and what they lack."""
    base = models["mvm"] if abi == "acme" else {"objects": [], "records": []}
    oracle = Oracle(models[abi], base, shape)
    ioctls = [one for one in models[abi]["ioctls"] if oracle.here(one)]
    lacking = []
    for ioctl in ioctls:
        has = cases.most.get(abi, {}).get(ioctl["name"], Counter())
        lacking += [f"{SYSTEMS[shape]}: {ioctl['name']}: {kind}: {has[kind]} of {least}"
                    for kind, least in asked(oracle, ioctl).items() if has[kind] < least]
    return len(ioctls), lacking


# --- the page -----------------------------------------------------------------------------------------------------

HEAD = """# How the boundary is tested

Made by tests/boundary/report.py; do not edit. To remake it: `tests/boundary/programs.py --build DIR report`, with
`--runs 10000000` for the long runs of the fuzzer. pond is an ABI of the tests: what a spec can say and mvm does not.
"""

DELETION = """## Check deletion

`delete_checks.py` switches off, one at a time, every condition, copy, wipe, lock and way out of the generated C and of
`driver/boundary/` (statement), every side of `||` and `&&` and every condition of a `?` (operand), and makes every
comparison one off (boundary). Some test has to fail. What nobody could see is in `tests/boundary/equivalent.txt`, each
with a reason; an entry that is found, or is gone, is an error.

| kind | mutants | equivalent | found | score |
|---|---:|---:|---:|---:|
"""

CASES = """## Cases

What is tried of every ioctl on every object that takes it:

- bits: of the command, each of the 32 flipped (direction, size, type, nr);
- steps, values, reserved: one thing is wrong and the rest valid: the result, and what must not have happened by then;
- accepted: values at the edge of what is refused;
- lengths: of size-first structs, with and without something behind what is known; on Windows of both buffers;
- in, out: offsets at which a copy faults;
- pairs: two things of different steps are wrong, the earlier one's result.

A gap is an ioctl that lacks a test: a bit, a value that can be wrong, a reserved byte or an offset of its argument,
held against the JSON model.

"""

FUZZING = """## Fuzzing

libFuzzer with AddressSanitizer and UBSan over the whole entry: any object, command, bytes, lengths, memory and fault.
The oracle (`oracle.c`, its tables by `oracle.py` from the JSON model alone) says before each call what it gives,
whether a handler is called, what that sees, and every byte of the caller's memory afterwards; any difference is a
finding. These are of one long run; CI does 70,000 executions on each entry, from the corpus that is kept in
`tests/boundary/corpus`.

| entry | executions | seconds | reached a handler | findings | corpus files | bytes | edges | lines covered |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
"""

REFUSED = """
Edges and lines are of generated C and `driver/boundary`, and edges of the harness's system too; shared pages and the
registry of extensions are no part of an entry, the cases cover them. What the checks refused, and how often (a
handler's own errors are not in it); 0: done without a handler.

"""


def row(*cells: object) -> str:
    return f"| {' | '.join(f'{one:,}' if isinstance(one, int) else str(one) for one in cells)} |\n"


def deletion(results: dict[str, Any]) -> str:
    total: Counter[str] = Counter()
    text = DELETION
    for kind, one in results["kinds"].items():
        total.update(one)
        text += row(kind, one["mutants"], one["equivalent"], one["found"], score(one))
    text += row("all", total["mutants"], total["equivalent"], total["found"], score(total))
    text += f"\nAll mutants are in one program of each shape; it took {results['seconds']} s on two cores.\n"
    if "corpus" in results:
        text += f"The fuzzer's corpus and its oracle alone find {results['corpus']:,} of the {total['mutants']:,}.\n"
    return text


def score(one: dict[str, int]) -> str:
    return f"{100 * one['found'] / max(one['mutants'] - one['equivalent'], 1):.1f} %"


def cases_table(build: Path, models: dict[str, Any]) -> tuple[str, list[str]]:
    text = CASES + row("ABI", "entry", "ioctls", "cases", *KINDS, "gaps")
    text += f"|---|---|{'---:|' * (len(KINDS) + 3)}\n"
    lacking: list[str] = []
    for abi in models:
        for shape in SHAPES:
            cases = tried(build / shape / "program")
            ioctls, missing = gaps(abi, shape, cases, models)
            lacking += missing
            counts = [cases.sums[abi][kind] for kind in KINDS]
            text += row(NAMES[abi], SYSTEMS[shape], ioctls, cases.rows[abi], *counts, len(missing))
    return text, lacking


def fuzzing(build: Path) -> str:
    text, refused = FUZZING, REFUSED + row("entry", *RESULTS) + f"|---|{'---:|' * len(RESULTS)}\n"
    for shape in SHAPES:
        done = json.loads((build / "fuzz" / shape / "results.json").read_text())
        tally = json.loads((build / "fuzz" / shape / "tally.json").read_text())
        covered = json.loads((build / "coverage" / f"{shape}.json").read_text())
        files = list((HERE / "corpus" / shape).iterdir())
        text += row(SYSTEMS[shape], done["runs"], done["seconds"], f"{100 * tally['handled'] / tally['calls']:.0f} %",
                    done["findings"], len(files), sum(one.stat().st_size for one in files), covered["edges"],
                    f"{covered['covered']:,} of {covered['lines']:,}")
        strange = set(tally["refused"]) - set(RESULTS)
        if strange:
            raise SystemExit(f"report.py: the contract has no such result: {sorted(strange)}")
        refused += row(SYSTEMS[shape], *(tally["refused"].get(name, 0) for name in RESULTS))
    return text + refused


#: All that the checks may say, in the order of docs/boundary.md.
RESULTS = ("0", "ENOTTY", "EPERM", "EFAULT", "ENOMEM", "EINVAL", "E2BIG", "ENXIO", "ENOENT", "EACCES", "EMFILE",
           "EINTR")


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes docs/boundary-report.md.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--gaps", choices=list(SHAPES), help="only say what the cases of one shape lack")
    options = parser.parse_args()
    build = options.build.resolve()
    folders = {**COMMITTED, "pond": build / "generated/pond"}
    models = {name: json.loads((folder / "model.json").read_text()) for name, folder in folders.items()}
    if options.gaps:
        cases = tried(build / options.gaps / "program")
        return said([line for abi in models for line in gaps(abi, options.gaps, cases, models)[1]])
    table, lacking = cases_table(build, models)
    results = json.loads((build / "delete/results.json").read_text())
    TARGET.write_text("\n".join([HEAD, deletion(results), table, fuzzing(build)]))
    return said(lacking)


def said(lacking: list[str]) -> int:
    for line in lacking:
        print(f"a test is missing: {line}")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
