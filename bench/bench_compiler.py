#!/usr/bin/python3
"""How long the compiler takes: whole processes, as medians and ratios, and where the time goes.

    bench/bench_compiler.py [--runs N] [--sizes 100,1000,10000] [--json FILE]

Figures are of this machine and this moment; only ratios between rows of one run mean anything elsewhere.
"""

from __future__ import annotations

import argparse
import gc
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

ROOT = Path(__file__).resolve().parents[1]
IOCTLC = ROOT / "ioctlc"


def synthetic(folder: Path, count: int) -> Path:
    """A strict spec with `count` ioctls on every ABI, Windows included.

    Each has a documented struct of six members: flags, an enum, and four by kind: an address and a size, an array, a
    pointer to counted pairs, a nested struct. 250 ioctls are on one object.
    """
    folder.mkdir(parents=True)
    objects = (count + 249) // 250
    lines = ["abi: synth", "doc: A synthetic ABI.", "license: MIT", 'version: "1.0"', "numbers:",
             "  posix: {type: 0xBD}", "  windows: {device_type: 0x8BD0}", "objects:"]
    lines += [f"  obj{i}: {{doc: Object {i}., linux: {{link: 'anon_inode:synth-{i}'}}, windows: {{device: synth-{i}}}}}"
              for i in range(objects)]
    lines += ["flags:", "  - name: synth_flags", "    doc: Flags.", "    type: u32",
              "    values: [{name: SYNTH_A, bit: 0, doc: A.}, {name: SYNTH_B, bit: 1, doc: B.}]",
              "enums:", "  - name: synth_kind", "    doc: Kinds.", "    type: u32",
              "    values: [{name: SYNTH_K0, value: 0, doc: The first.}, {name: SYNTH_K1, value: 1, doc: The second.}]",
              "structs:", "  - name: synth_pair", "    doc: A pair.", "    fields:",
              "      - {name: low, type: u64, print: hex, doc: Lowest address.}",
              "      - {name: high, type: u64, print: hex, doc: Highest address.}"]
    for i in range(count):
        lines += [f"  - name: synth_arg{i}", f"    doc: Argument of command {i}.", "    fields:",
                  "      - {name: flags, type: u32, flags: synth_flags, doc: Flags.}",
                  "      - {name: kind, type: u32, enum: synth_kind, doc: A kind.}", *_members(i)]
    lines.append("ioctls:")
    for i in range(count):
        lines += [f"  - name: SYNTH_CMD{i}", f"    nr: {i % 250}", f"    on: obj{i // 250}",
                  f"    {('in', 'out', 'inout')[i % 3]}: struct synth_arg{i}", "    privilege: none",
                  "    frozen: made to measure", f"    doc: Command {i}.",
                  "    errors: {EBUSY: it is in use, ENOENT: there is none}"]
    path = folder / "synth.yaml"
    path.write_text("\n".join(lines) + "\n")
    return path


def _members(index: int) -> list[str]:
    """The four members of a struct that differ by its kind."""
    pad = "      - {name: pad, type: u32, reserved: must_be_zero}"
    slot = "      - {name: slot, type: u32, max: 512, doc: A slot.}"
    if index % 4 == 0:
        return [slot, pad, "      - {name: addr, type: u64, multiple_of: 4096, print: hex, doc: An address.}",
                "      - {name: size, type: u64, doc: Its size in bytes.}"]
    if index % 4 == 1:
        return [slot, pad, f"      - {{name: data, type: u8, array: {8 * (index % 40 + 1)}, doc: Data.}}",
                "      - {name: sum, type: u64, print: hex, doc: Its checksum.}"]
    if index % 4 == 2:
        points = "{type: struct synth_pair, count: count, max: 64, dir: in}"
        return ["      - {name: count, type: u32, max: 64, doc: How many pairs.}", pad,
                f"      - {{name: pairs, type: u64, points_to: {points}, doc: Pairs.}}",
                "      - {name: cookie, type: u64, doc: Comes back as it is.}"]
    return [slot, pad, "      - {name: range, type: struct synth_pair, doc: A range.}",
            "      - {name: delta, type: s64, doc: A difference.}"]


def process(command: list[str], runs: int, before: "object" = None) -> dict[str, float]:
    """Wall seconds (median, minimum), CPU seconds (median) and peak memory in MB of a command, over several runs."""
    times, cpu, memory = [], list[float](), 0
    for _ in range(runs):
        if callable(before):
            before()
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        assert child.stderr is not None
        errors = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        times.append(time.perf_counter() - start)
        cpu.append(usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss)
        if status:
            sys.exit(f"{' '.join(command)}: status {status >> 8}\n{errors.decode()}")
    return {"median": statistics.median(times), "minimum": min(times), "cpu": statistics.median(cpu),
            "mb": memory / 1024}


def stages(spec: str) -> dict[str, float]:
    """Seconds of CPU per stage, in this process, once; without collecting, as the command does."""
    gc.disable()
    sys.path.insert(0, str(ROOT / "generator"))
    marks = {}
    start = time.process_time()

    def mark(name: str) -> None:
        nonlocal start
        now = time.process_time()
        marks[name] = now - start
        start = now

    from ioctlc.backends import BACKENDS, Context
    from ioctlc.codes import Codes
    from ioctlc.layout import Layouts
    from ioctlc.lint import Lint, lint
    from ioctlc.load import load
    from ioctlc.resolve import resolve
    from ioctlc.shape import check_shape
    from ioctlc.source import Report
    mark("imports")
    report = Report()
    loaded = load(spec, report)
    mark("load")
    check_shape(loaded, report)
    mark("shape")
    model = resolve(loaded, report, lambda *_: model)
    mark("resolve")
    layouts = Layouts(model)
    codes = Codes(model, layouts)
    lint(Lint(model, layouts, codes), report)
    mark("layout, codes, lint")
    for name in BACKENDS:
        BACKENDS[name].outputs(Context(model, layouts, codes, "ioctlc build"))
        mark(f"backend {name}")
    return marks


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp())
    os.environ["XDG_CACHE_HOME"] = str(work / "cache")
    try:
        rows = measure(options, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    show(rows)
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n")


def measure(options: argparse.Namespace, work: Path) -> dict[str, dict[str, float]]:
    mvm, out = str(ROOT / "spec" / "mvm"), work / "out"
    rows: dict[str, dict[str, float]] = {}

    def fresh() -> None:
        shutil.rmtree(out, ignore_errors=True)
        shutil.rmtree(work / "cache", ignore_errors=True)

    rows["build spec/mvm, cold"] = process([str(IOCTLC), "build", mvm, "-o", str(out)], options.runs, fresh)
    rows["build spec/mvm, nothing to do"] = process([str(IOCTLC), "build", mvm, "-o", str(out)], options.runs)
    rows["check spec/mvm"] = process([str(IOCTLC), "check", mvm], options.runs)
    specs = {size: synthetic(work / f"synth{size}", size) for size in map(int, options.sizes.split(","))}
    rounds = [{size: process([str(IOCTLC), "build", str(spec), "-o", str(out)], 1, fresh)
               for size, spec in specs.items()} for _ in range(options.runs)]
    for size, spec in specs.items():        # the sizes take turns, so that a busy moment of the machine hits all
        times = [one[size]["median"] for one in rounds]
        rows[f"build, {size} ioctls"] = {"median": statistics.median(times), "minimum": min(times),
                                         "cpu": statistics.median(one[size]["cpu"] for one in rounds),
                                         "mb": max(one[size]["mb"] for one in rounds)}
        rows[f"stages, {size} ioctls"] = stages(str(spec))
    rows["stages, spec/mvm"] = stages(mvm)
    return rows


def show(rows: dict[str, dict[str, float]]) -> None:
    print(f"{'whole process':34} {'median s':>9} {'min s':>7} {'CPU s':>7} {'peak MB':>8}")
    for name, row in rows.items():
        if "median" in row:
            print(f"{name:34} {row['median']:9.3f} {row['minimum']:7.3f} {row['cpu']:7.3f} {row['mb']:8.0f}")
    sizes = sorted(int(n.split()[1]) for n in rows if n.startswith("build, "))
    for small, large in zip(sizes, sizes[1:]):
        wall, cpu = (rows[f"build, {large} ioctls"][what] / rows[f"build, {small} ioctls"][what]
                     for what in ("median", "cpu"))
        print(f"{large} ioctls take {wall:.1f} times as long as {small}, and {cpu:.1f} times the CPU")
    for name, row in rows.items():
        if name.startswith("stages"):
            total = sum(row.values())
            parts = ", ".join(f"{k} {v:.3f} s ({100 * v / total:.0f} %)" for k, v in row.items())
            print(f"{name}: {parts}")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
