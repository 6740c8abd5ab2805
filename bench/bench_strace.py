#!/usr/bin/python3
"""What the overlay costs strace: a program that does ioctls in a loop, under strace without and with it.

    bench/bench_strace.py [--runs N] [--write] [--stock STRACE --overlay STRACE]

Both are the same version, built alike (decoders/strace/install.py). Processor time of program and tracer together, of
runs in pairs; only the ratio means anything elsewhere: the median of the pairs' ratios, and between which two half of
them are. `--write` puts it into bench/RESULTS-strace.md.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/decoders"))
sys.path.insert(0, str(ROOT / "bench"))

import programs  # noqa: E402
from bench_decoders import seconds  # noqa: E402

#: What loop.c is told. An ioctl that both decode, to the same text, and one that no spec has: the overlay looks through
#: all its tables, then strace decodes it.
LOADS = {"KVM_SET_USER_MEMORY_REGION, which both decode": ["0"],
         "the same, among 4 other calls each": ["4"],
         "TCGETS, which no spec has": ["0", "0x5401"]}
INSTALL = ROOT / "decoders/strace/install.py"


def built(kind: str) -> str:
    """The installer's strace of a kind."""
    words = [str(INSTALL), "build", "--kind", kind]
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def measure(straces: dict[str, str], runs: int, folder: Path) -> dict[str, dict[str, list[float]]]:
    """Seconds by load and strace; of each pair of runs the other one is first."""
    program = programs.program(folder, ROOT / "bench/decoders/loop.c")
    found: dict[str, dict[str, list[float]]] = {load: {name: [] for name in straces} for load in LOADS}
    for number in range(runs):
        for load, arguments in LOADS.items():
            for name in list(straces)[::1 if number % 2 else -1]:
                command = [straces[name], "-f", "-e", "ioctl", "-o", "/dev/null", str(program), *arguments]
                found[load][name].append(seconds(command))
    return found


def report(figures: dict[str, dict[str, list[float]]], runs: int, version: str) -> str:
    lines = ["# What the overlay costs strace", "",
             "A program that does 20000 ioctls. Processor time of the program and of strace in seconds, medians of",
             f"{runs} pairs of runs: {version}, without and with the overlay. The ratio is the median of the pairs';",
             "half of them are within what stands beside it.",
             f"Made by `bench/bench_strace.py --write` on Linux {platform.release().split('-')[0]},"
             f" {os.cpu_count()} processors.", "",
             "| | without | with | ratio | half of them |", "|---|---|---|---|---|"]
    for load, rows in figures.items():
        stock, overlay = (statistics.median(rows[name]) for name in ("stock", "overlay"))
        ratios = [mine / other for mine, other in zip(rows["overlay"], rows["stock"], strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
        lines.append(f"| {load} | {stock:.2f} | {overlay:.2f} | {middle:.3f} | {low:.3f} to {high:.3f} |")
    return "\n".join([*lines, ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=21, help="at least 2")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--stock")
    parser.add_argument("--overlay")
    options = parser.parse_args()
    straces = {"stock": options.stock or built("stock"), "overlay": options.overlay or built("plain")}
    version = subprocess.run([straces["stock"], "-V"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
    with tempfile.TemporaryDirectory() as folder:
        text = report(measure(straces, options.runs, Path(folder)), options.runs, version)
    print(text)
    if options.write:
        (ROOT / "bench/RESULTS-strace.md").write_text(text)


if __name__ == "__main__":
    main()
