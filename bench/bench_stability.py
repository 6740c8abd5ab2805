#!/usr/bin/python3
"""How long `ioctlc diff` of two locks of KVM takes, beside abidiff on objects compiled from the same two headers.

    bench/bench_stability.py [--runs N] [--json FILE]

The headers are linux/kvm.h of Linux 6.1 (linux-libc-dev) and of the newest 6.12 in Debian's archive, which is
downloaded to the cache. abidiff (Debian's abigail-tools) gets what the kernel's check-uapi.sh gives it: each header
compiled with -g, and --non-reachable-types. It sees one ABI at a time; the locks have six, and one pair of them has its
ABI alone. Whole processes, in turns,
so that what else the machine does falls on all; only the ratios mean anything elsewhere.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "generator"), str(ROOT / "tests" / "support")]
IOCTLC = str(ROOT / "ioctlc")

#: As scripts/check-uapi.sh of Linux compiles a header.
FLAGS = ["-c", "-std=c90", "-g", "-O0", "-fno-eliminate-unused-debug-types",
         "-fno-eliminate-unused-debug-symbols", "-D__user="]


#: abidiff 2.2 ends in an assertion (enum_diff::ensure_lookup_tables_populated) on this one's objects.
CRASHES = "linux-mips64"
ONE = "linux-x86_64"


def timed(commands: list[list[str]]) -> tuple[float, float]:
    """The clock's and the processor's seconds of some processes, one after the other."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    for words in commands:
        done = subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        if done.returncode not in (0, 4, 8, 12):        # verdicts of diff and of abidiff
            sys.exit(f"{' '.join(words)}: {done.stderr.decode()[:500]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def prepared(work: Path) -> dict[str, list[list[str]]]:
    """What is measured: name -> processes."""
    import kvm_history
    specs = {"old": kvm_history.old(work / "old"), "new": kvm_history.new(work / "new")}
    alone = [kvm_history.old(work / "old-alone", (ONE,)), kvm_history.new(work / "new-alone", (ONE,))]
    for spec in [*specs.values(), *alone]:
        subprocess.run([IOCTLC, "lock", str(spec)], check=True, stdout=subprocess.DEVNULL)
    (work / "main.c").write_text("int main(void) { return 0; }\n", encoding="utf-8")
    one, every = abidiffed(work, ONE), [
        words for abi in kvm_history.ABIS if abi != CRASHES for words in abidiffed(work, abi)]
    locks = [str(spec / "kvm.lock") for spec in specs.values()]
    return {
        "ioctlc diff, two locks": [[IOCTLC, "diff", *locks]],
        f"ioctlc diff, two locks of {ONE} alone": [[IOCTLC, "diff", *(str(spec / "kvm.lock") for spec in alone)]],
        "ioctlc diff, two specs": [[IOCTLC, "diff", *map(str, specs.values())]],
        "ioctlc diff, spec/kvm's lock and itself": [[IOCTLC, "diff", *[str(ROOT / "spec/kvm/kvm.lock")] * 2]],
        "compile both and abidiff, five ABIs": every,
        f"compile both and abidiff, {ONE}": one,
        f"abidiff alone, {ONE}": one[-1:],
        "ioctlc check spec/mvm": [[IOCTLC, "check", str(ROOT / "spec/mvm")]],
    }


def abidiffed(work: Path, abi: str) -> list[list[str]]:
    """Both headers compiled for an ABI, and abidiff."""
    import kvm_headers
    objects = [str(work / f"{name}-{abi}.o") for name in ("old", "new")]
    compiles = [[f"{kvm_headers.TOOLS[abi]}-gcc", *FLAGS, "-I", str(work / name), "-include", "linux/kvm.h", "-o", made,
                 str(work / "main.c")] for name, made in zip(("old", "new"), objects)]
    return [*compiles, ["abidiff", "--non-reachable-types", *objects]]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    for tool in ("abidiff", "gcc"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool}: not found: apt install abigail-tools gcc")
    work = Path(tempfile.mkdtemp(prefix="ioctlc-bench-"))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)     # what is installed has its bytecode
    os.environ["PYTHONPYCACHEPREFIX"] = str(work / "bytecode")
    try:
        rows = measured(prepared(work), options.runs, timed)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print("| whole processes | clock, best (median) | CPU, best (median) |\n|---|---|---|")
    for name, seconds in rows.items():
        clock, cpu = zip(*seconds)
        print(f"| {name} | {min(clock):.3f} ({statistics.median(clock):.3f}) |"
              f" {min(cpu):.3f} ({statistics.median(cpu):.3f}) |")
    for own, other in (("two locks", "five ABIs"), ("two locks", ONE), (f"two locks of {ONE} alone", ONE)):
        pairs = zip(rows[f"ioctlc diff, {own}"], rows[f"compile both and abidiff, {other}"])
        ratios = [(mine[0] / theirs[0], mine[1] / theirs[1]) for mine, theirs in pairs]
        clock, cpu = (statistics.median(one[part] for one in ratios) for part in (0, 1))
        print(f"\ndiff of {own} to compile both and abidiff, {other}, median of the pairs: clock {clock:.2f},"
              f" CPU {cpu:.2f}")
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def measured(what: dict[str, list[list[str]]], runs: int,
             run: Callable[[list[list[str]]], tuple[float, float]]) -> dict[str, list[tuple[float, float]]]:
    """Every process in turns, after one turn that does not count."""
    rows: dict[str, list[tuple[float, float]]] = {name: [] for name in what}
    for turn in range(runs + 1):
        for name, commands in what.items():
            seconds = run(commands)
            if turn:
                rows[name].append(seconds)
    return rows


if __name__ == "__main__":
    main()
