#!/usr/bin/python3
"""What tracing costs: a program that does ioctls in a loop, alone, under strace, and under ioctltrace.

    bench/bench_decoders.py [--runs N] [--write]

Processor time of program and tracer together, of runs side by side; only the ratios mean anything elsewhere:
the median of the runs' ratios to strace, and between which two half of them are. `--write` puts them into
bench/RESULTS-decoders.md.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/decoders"))

import programs  # noqa: E402

LOADS = {"ioctls alone": "0", "4 other calls to each ioctl": "4"}

#: What the others are compared with.
BASE = "strace -e ioctl"

#: Seconds of each run, by load and way.
Figures = dict[str, dict[str, list[float]]]


def ways(tracer: Path) -> dict[str, list[str]]:
    """What is compared; each traced way writes its text to a file."""
    null = ["-o", "/dev/null"]
    return {"plain": [], "strace": ["strace", "-f", *null], "strace -e ioctl": ["strace", "-f", "-e", "ioctl", *null],
            "ioctltrace": [str(tracer), "--mocks", *null],
            "strace --seccomp-bpf -e ioctl": ["strace", "--seccomp-bpf", "-f", "-e", "ioctl", *null],
            "ioctltrace --seccomp-bpf": [str(tracer), "--mocks", "--seccomp-bpf", *null]}


def seconds(command: list[str]) -> float:
    """Processor time of a command and all that it started."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(runs: int, folder: Path) -> Figures:
    """Seconds by load and way, run by run; every second run has the ways the other way round."""
    program = programs.program(folder, ROOT / "bench/decoders/loop.c")
    tracer = programs.tracer(folder, sanitized=False)
    found: Figures = {load: {way: [] for way in ways(tracer)} for load in LOADS}
    for number in range(runs):
        for load, argument in LOADS.items():
            for way, command in list(ways(tracer).items())[::-1 if number % 2 else 1]:
                found[load][way].append(seconds([*command, str(program), argument]))
    return found


def row(way: str, rows: dict[str, list[float]]) -> str:
    """Median seconds, and the median of the ratios of each run with what stands between two quarters of them."""
    ratios = [mine / other for mine, other in zip(rows[way], rows[BASE], strict=True)]
    low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
    spread = "" if way == BASE else f"{low:.2f} to {high:.2f}"
    return f"| {way} | {statistics.median(rows[way]):.2f} | {middle:.2f} | {spread} |"


def report(figures: Figures, runs: int) -> str:
    version = subprocess.run(["strace", "-V"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
    lines = ["# What tracing costs", "",
             "A program that does 20000 ioctls, each with a struct of 32 bytes that strace decodes as well.",
             f"Processor time of the program and its tracer in seconds, medians of {runs} runs of all ways in turn."
             " The",
             f"ratio is the median of the runs' ratios to {version}; half of them are within what",
             "stands beside it.",
             f"Made by `bench/bench_decoders.py --write` on Linux {platform.release().split('-')[0]},"
             f" {os.cpu_count()} processors, load {os.getloadavg()[1]:.1f} at the end.", ""]
    for load, rows in figures.items():
        lines += [f"## {load}", "", f"| | seconds | {BASE} is 1 | half of them |", "|---|---|---|---|"]
        lines += [row(way, rows) for way in rows]
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15, help="at least 2")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        text = report(measure(options.runs, Path(folder)), options.runs)
    print(text)
    if options.write:
        (ROOT / "bench/RESULTS-decoders.md").write_text(text)


if __name__ == "__main__":
    main()
