#!/usr/bin/python3
"""How long `ioctlc import` takes: one header cold, and all installed headers on two targets, beside bindgen.

    bench/bench_import.py [--runs N] [--jobs N] [--bindgen PROGRAM] [--json FILE]

bindgen (Debian's package) turns C types into Rust; it is the nearest thing that exists. It evaluates no ioctl, writes
no spec and compares nothing. Both load the same libclang and read the same headers with the same arguments, in turns,
so that what else the machine does falls on both. Only the ratios mean anything elsewhere.
"""

from __future__ import annotations

import argparse
import collections
import json
import multiprocessing
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).resolve().parents[1]
IOCTLC = str(ROOT / "ioctlc")
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "generator")]
COLD = "linux/kvm.h"
TRIPLES = {"linux-x86_64": "x86_64-linux-gnu", "linux-i386": "i386-linux-gnu"}
Row = dict[str, Any]
#: Of a process: the clock's, and the processor's.
Seconds = tuple[float, float]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--bindgen", default="bindgen")
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("--every", type=int, default=1, metavar="N",
                        help="a process each for every Nth header only (default: 1, all of them)")
    options = parser.parse_args()
    if shutil.which(options.bindgen) is None:
        sys.exit(f"{options.bindgen}: not found: apt install bindgen, or name it with --bindgen")
    work = Path(tempfile.mkdtemp(prefix="ioctlc-bench-"))
    try:
        rows = {"one header": one_header(options, work), "all headers": all_headers(options),
                "each header": each_header(options, work)}
    finally:
        shutil.rmtree(work, ignore_errors=True)
    show(rows)
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n")


# --- the two programs ------------------------------------------------------------------------------------------------


def importing(header: str, out: Path, abis: list[str], extra: list[str]) -> list[str]:
    return [IOCTLC, "import", header, "-o", str(out), "--target", ",".join(abis), "--", *extra]


def binding(program: str, header: str, out: Path, abi: str, extra: list[str]) -> list[str]:
    """bindgen with the arguments that `ioctlc import` gives to clang, on a file that only includes the header."""
    from ioctlc.importer.clang import target_of
    text = out.with_suffix(".h")
    text.write_text(f"#include <linux/types.h>\n#include <linux/ioctl.h>\n#include <{header}>\n#include <stddef.h>\n")
    flags = [flag for flag in target_of(abi, extra).arguments if flag != "-w"]
    return [program, str(text), "-o", str(out.with_suffix(".rs")), "--no-rustfmt-bindings", "--no-layout-tests", "--",
            *flags, f"--target={TRIPLES[abi]}", "-w"]


def run(command: list[str], environment: dict[str, str] | None = None) -> tuple[Seconds, int]:
    """Wall and CPU seconds of a whole process with its children, and its exit status."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return (time.perf_counter() - start, usage.ru_utime + usage.ru_stime), child.returncode


def added(one: Seconds, other: Seconds) -> Seconds:
    return one[0] + other[0], one[1] + other[1]


# --- one header ------------------------------------------------------------------------------------------------------


def one_header(options: argparse.Namespace, work: Path) -> Row:
    """kvm.h, whole processes, in turns: with everything at hand; as after a checkout; and with nothing in memory."""
    abis = list(TRIPLES)
    row: Row = {}
    cold = {"PYTHONDONTWRITEBYTECODE": "1"}
    kinds: list[tuple[str, Callable[[], None] | None, dict[str, str]]] = [
        ("warm", None, {}), ("fresh checkout", forget_bytecode, cold), ("nothing in memory", forget_files, cold)]
    for name, before, environment in kinds:
        row[name] = {"ioctlc": [], "bindgen": []}
        for _ in range(options.runs):
            for program in ("ioctlc", "bindgen"):
                commands = [importing(COLD, work / "kvm", abis, [])] if program == "ioctlc" else [
                    binding(options.bindgen, COLD, work / abi, abi, []) for abi in abis]
                row[name][program].append(together(commands, work, before, environment))
    row["ioctls"] = names_in(work, work / f"{abis[0]}.rs")
    return row


def together(commands: list[list[str]], work: Path, before: Callable[[], None] | None,
             environment: dict[str, str]) -> Seconds:
    """Seconds of commands one after another, each of which has to succeed."""
    shutil.rmtree(work / "kvm", ignore_errors=True)
    if before is not None:
        before()
    surroundings = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | environment
    total: Seconds = (0.0, 0.0)
    for command in commands:
        seconds, status = run(command, surroundings)
        if status:
            sys.exit(f"{' '.join(command)}: status {status}")
        total = added(total, seconds)
    return total


def forget_bytecode() -> None:
    """As after a checkout: this compiler has no bytecode, Python's library and Debian's modules have theirs."""
    for path in list((ROOT / "generator").rglob("__pycache__")):
        shutil.rmtree(path)


def forget_files() -> None:
    """Drop what both programs read from the page cache: libclang with LLVM, Python's library, this compiler, headers.

    What another process has mapped stays, so this is as cold as an unprivileged program can make it.
    """
    forget_bytecode()
    paths = [*Path("/usr/lib/x86_64-linux-gnu").glob("libclang*"), *Path("/usr/lib/x86_64-linux-gnu").glob("libLLVM*"),
             *Path("/usr/lib/python3.11").rglob("*.p*"), *Path("/usr/lib/python3/dist-packages").rglob("*.py"),
             *(ROOT / "generator").rglob("*.py"), *Path("/usr/include/linux").glob("*.h"),
             *Path("/usr/include/x86_64-linux-gnu").rglob("*.h"), Path("/usr/bin/python3.11"), Path("/usr/bin/bindgen")]
    for path in paths:
        if path.is_file():
            with open(path, "rb") as stream:
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def names_in(work: Path, rust: Path) -> dict[str, int]:
    """How many ioctls the spec has, and how many of these names bindgen's output has as numbers."""
    from ioctlc.pipeline import model_of
    from ioctlc.source import Report
    status = run(importing(COLD, work / "kvm", list(TRIPLES), []))[1]
    assert status == 0
    names = {ioctl.name for ioctl in model_of(str(work / "kvm"), Report()).spec.ioctls}
    return {"ioctlc": len(names), "bindgen": len(names & set(re.findall(r"pub const (\w+):", rust.read_text())))}


# --- all headers -----------------------------------------------------------------------------------------------------


def all_headers(options: argparse.Namespace) -> Row:
    """One program with a pool of processes looks at every installed header, and imports those that have an ioctl."""
    import import_report
    names = import_report.candidates()
    walls, best = [], []
    for _ in range(max(1, options.runs // 2)):
        start = time.perf_counter()
        with multiprocessing.Pool(options.jobs) as pool:
            found = pool.map(examine, names, chunksize=1)
        walls.append(time.perf_counter() - start)
        if walls[-1] == min(walls):
            best = found
    stages: collections.Counter[str] = collections.Counter()
    for _, _, seconds in best:
        stages.update(seconds)
    return {"looked at": len(names), "with ioctls": sum(n > 0 for _, n, _ in best), "jobs": options.jobs,
            "ioctls": sum(n for _, n, _ in best), "seconds": walls, "stages": dict(stages)}


def examine(name: str) -> tuple[str, int, dict[str, float]]:
    """Import a header into a folder that is thrown away; its number of ioctls, and CPU seconds per stage."""
    import import_report
    from ioctlc.importer import HeaderError, Import, import_headers
    from ioctlc.source import UsageError
    seconds: dict[str, float] = collections.defaultdict(float)
    start = time.process_time()
    with tempfile.TemporaryDirectory(prefix="ioctlc-bench-") as folder, watched(seconds):
        try:
            extra = import_report.NEEDS.get(name, [])
            wanted = Import([name], Path(folder, "spec"), None, list(TRIPLES), extra, None, "")
            count = len(import_headers(wanted).header.ioctls)
        except (HeaderError, UsageError):
            count = 0
    parts = {"clang": seconds["clang"], "macros": seconds["macros"]}
    parts["answers and types"] = seconds["surveys"] - sum(parts.values())
    parts["draft"], parts["proof"] = seconds["draft"], seconds["proof"]
    parts["rest"] = time.process_time() - start - sum(parts.values())
    if count == 0:
        parts = {"headers without an ioctl": sum(parts.values())}
    return name, count, parts


class watched:
    """Measures the stages of imports while it is entered."""

    STAGES = (("run", "surveys", "surveys"), ("run", "draft", "draft"), ("run", "prove_files", "proof"),
              ("survey", "Unit", "clang"), ("survey", "discover", "macros"))

    def __init__(self, seconds: dict[str, float]) -> None:
        self.seconds = seconds
        self.kept: list[tuple[Any, str, Any]] = []

    def __enter__(self) -> None:
        from ioctlc.importer import run as run_module
        from ioctlc.importer import survey as survey_module
        modules = {"run": run_module, "survey": survey_module}
        for module, name, label in self.STAGES:
            original = getattr(modules[module], name)
            self.kept.append((modules[module], name, original))
            setattr(modules[module], name, self.timed(original, label))

    def __exit__(self, *_: object) -> None:
        for module, name, original in self.kept:
            setattr(module, name, original)

    def timed(self, function: Callable[..., Any], label: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            start = time.process_time()
            try:
                return function(*arguments, **named)
            finally:
                self.seconds[label] += time.process_time() - start
        return call


# --- each header, whole processes ------------------------------------------------------------------------------------


def each_header(options: argparse.Namespace, work: Path) -> Row:
    """For each header with an ioctl: `ioctlc import` once for both targets, bindgen once for each; in turns."""
    import import_report
    every = import_report.candidates()
    with multiprocessing.Pool(options.jobs) as pool:
        names = [name for name, one in zip(every, pool.map(has_ioctl, every)) if one] if options.every == 1 else \
            [name for name in every[::options.every] if has_ioctl(name)]
        found = pool.starmap(pair, [(options.bindgen, name, work / f"each{i}", import_report.NEEDS.get(name, []))
                                    for i, name in enumerate(names)], chunksize=1)
    mine, theirs = [f[0] for f in found], [f[1] for f in found]
    return {"headers": len(names), "ioctlc": [sum(s) for s in zip(*mine)], "bindgen": [sum(s) for s in zip(*theirs)],
            "ratios": [one[1] / other[1] for one, other in zip(mine, theirs)],
            "ioctlc refuses": [f[2] for f in found if f[2]], "bindgen refuses": [f[3] for f in found if f[3]]}


def has_ioctl(name: str) -> bool:
    return examine(name)[1] > 0


def pair(bindgen: str, name: str, folder: Path, extra: list[str]) -> tuple[Seconds, Seconds, str, str]:
    """Seconds of each, and the header's name where one of them fails."""
    folder.mkdir()
    mine, refused = run(importing(name, folder / "spec", list(TRIPLES), extra))
    theirs: Seconds = (0.0, 0.0)
    failed = 0
    for abi in TRIPLES:
        seconds, status = run(binding(bindgen, name, folder / abi, abi, extra))
        theirs, failed = added(theirs, seconds), failed or status
    shutil.rmtree(folder)
    return mine, theirs, name if refused else "", name if failed else ""


# --- the table -------------------------------------------------------------------------------------------------------


def show(rows: dict[str, Row]) -> None:
    one, every, each = rows["one header"], rows["all headers"], rows["each header"]
    print(f"{COLD} on {' and '.join(TRIPLES)}: whole processes, seconds, best (median)")
    print(f"  {'':18} {'ioctlc, clock':>14} {'CPU':>14} {'bindgen, clock':>15} {'CPU':>14} {'ratio of CPU':>13}")
    for name in ("warm", "fresh checkout", "nothing in memory"):
        mine, theirs = one[name]["ioctlc"], one[name]["bindgen"]
        ratio = statistics.median(a[1] / b[1] for a, b in zip(mine, theirs))
        print(f"  {name:18} {best(mine, 0):>14} {best(mine, 1):>14} {best(theirs, 0):>15} {best(theirs, 1):>14}"
              f" {ratio:13.2f}")
    print(f"  ioctls by name and number: ioctlc {one['ioctls']['ioctlc']}, bindgen {one['ioctls']['bindgen']}")
    total = sum(every["stages"].values())
    print(f"all headers: {every['looked at']} looked at, {every['with ioctls']} imported, {every['ioctls']} ioctls,"
          f" {every['jobs']} processes: {best([(s, 0.0) for s in every['seconds']], 0)} s by the clock,"
          f" {total:.1f} s CPU")
    print("  " + ", ".join(f"{k} {100 * v / total:.0f} %" for k, v in every["stages"].items()))
    mine, theirs = each["ioctlc"], each["bindgen"]
    print(f"each of {each['headers']} headers, whole processes: ioctlc {mine[0]:.0f} s by the clock,"
          f" {mine[1]:.0f} s CPU; bindgen {theirs[0]:.0f} s, {theirs[1]:.0f} s; ratio of CPU {mine[1] / theirs[1]:.2f}"
          f" (median {statistics.median(each['ratios']):.2f})")
    for program in ("ioctlc", "bindgen"):
        refused = each[f"{program} refuses"]
        print(f"  {program} refuses {len(refused)}" + (f": {' '.join(refused)}" if refused else ""))


def best(seconds: list[Seconds], which: int) -> str:
    values = [s[which] for s in seconds]
    return f"{min(values):.2f} ({statistics.median(values):.2f})"


if __name__ == "__main__":
    main()
