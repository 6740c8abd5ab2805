#!/usr/bin/python3
"""How long `ioctlc import` takes: one header cold, and all installed headers on two targets, beside bindgen.

    bench/bench_import.py [--runs N] [--jobs N] [--bindgen PROGRAM] [--json FILE]

bindgen (Debian's package) turns C types into Rust; it is the nearest thing that exists. It evaluates no ioctl, writes
no spec and compares nothing. Both load the same libclang and read the same headers with the same arguments, in turns, so
that what else the machine does falls on both. Only the ratios mean anything elsewhere.
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--bindgen", default="bindgen")
    parser.add_argument("--json", metavar="FILE")
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
            *flags, f"--target={TRIPLES[abi]}", "-w", f"-I{stubs(out.parent)}"]


def stubs(folder: Path) -> Path:
    """The file that only glibc's 32-bit package has; `ioctlc import` hands clang an empty one, too."""
    path = folder / "stubs" / "gnu" / "stubs-32.h"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path.parents[1]


def run(command: list[str], environment: dict[str, str] | None = None) -> tuple[float, int]:
    """Wall seconds and exit status of a whole process."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start, done.returncode


# --- one header ------------------------------------------------------------------------------------------------------


def one_header(options: argparse.Namespace, work: Path) -> Row:
    """kvm.h, whole processes, in turns: as usual; without bytecode; and with nothing in the page cache."""
    abis = list(TRIPLES)
    row: Row = {}
    for name, before, environment in (("warm", None, {}), ("no bytecode", None, {"PYTHONPYCACHEPREFIX": "new"}),
                                      ("nothing in memory", forget_files, {"PYTHONPYCACHEPREFIX": "new"})):
        row[name] = {"ioctlc": [], "bindgen": []}
        for index in range(options.runs):
            for program in ("ioctlc", "bindgen"):
                commands = [importing(COLD, work / "kvm", abis, [])] if program == "ioctlc" else [
                    binding(options.bindgen, COLD, work / abi, abi, []) for abi in abis]
                row[name][program].append(together(commands, work, before, environment, f"{name}{index}"))
    row["ioctls"] = names_in(work / "kvm", work / f"{abis[0]}.rs")
    return row


def together(commands: list[list[str]], work: Path, before: Callable[[], None] | None, environment: dict[str, str],
             label: str) -> float:
    """Seconds of commands one after another, each of which has to succeed."""
    shutil.rmtree(work / "kvm", ignore_errors=True)
    if before is not None:
        before()
    total = 0.0
    surroundings = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    surroundings |= {key: str(work / "bytecode" / label) for key in environment}
    for command in commands:
        seconds, status = run(command, surroundings)
        if status:
            sys.exit(f"{' '.join(command)}: status {status}")
        total += seconds
    return total


def forget_files() -> None:
    """Drop what both programs read from the page cache: libclang with LLVM, Python's library, this compiler, headers.

    What another process has mapped stays, so this is as cold as an unprivileged program can make it.
    """
    paths = [*Path("/usr/lib/x86_64-linux-gnu").glob("libclang*"), *Path("/usr/lib/x86_64-linux-gnu").glob("libLLVM*"),
             *Path("/usr/lib/python3.11").rglob("*.p*"), *Path("/usr/lib/python3/dist-packages").rglob("*.py"),
             *(ROOT / "generator").rglob("*.py"), *Path("/usr/include/linux").glob("*.h"),
             *Path("/usr/include/x86_64-linux-gnu").rglob("*.h"), Path("/usr/bin/python3.11"), Path("/usr/bin/bindgen")]
    for path in paths:
        if path.is_file():
            with open(path, "rb") as stream:
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def names_in(spec: Path, rust: Path) -> dict[str, int]:
    """How many ioctls the spec has, and how many of these names bindgen's output has as numbers."""
    names = re.findall(r"^  - (?:\{)?name: (\w+)", (spec / "kvm.yaml").read_text().split("\nioctls:")[1], re.M)
    constants = set(re.findall(r"pub const (\w+):", rust.read_text()))
    return {"ioctlc": len(names), "bindgen": len(constants & set(names))}


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
    names = [name for name in import_report.candidates() if has_ioctl(name)]
    with multiprocessing.Pool(options.jobs) as pool:
        found = pool.starmap(pair, [(options.bindgen, name, work / f"each{i}", import_report.NEEDS.get(name, []))
                                    for i, name in enumerate(names)], chunksize=1)
    return {"headers": len(names), "ioctlc": sum(f[0] for f in found), "bindgen": sum(f[1] for f in found),
            "ratios": [f[0] / f[1] for f in found], "bindgen refuses": [f[2] for f in found if f[2]],
            "ioctlc refuses": [f[3] for f in found if f[3]]}


def has_ioctl(name: str) -> bool:
    return examine(name)[1] > 0


def pair(bindgen: str, name: str, folder: Path, extra: list[str]) -> tuple[float, float, str, str]:
    """Best of two of each, and the header's name where one of them fails."""
    folder.mkdir()
    mine, theirs, failed, refused = [], [], "", ""
    for attempt in range(2):
        seconds, status = run(importing(name, folder / f"spec{attempt}", list(TRIPLES), extra))
        mine.append(seconds)
        refused = name if status else refused
        total = 0.0
        for abi in TRIPLES:
            seconds, status = run(binding(bindgen, name, folder / abi, abi, extra))
            total += seconds
            failed = name if status else failed
        theirs.append(total)
    shutil.rmtree(folder)
    return min(mine), min(theirs), failed, refused


# --- the table -------------------------------------------------------------------------------------------------------


def show(rows: dict[str, Row]) -> None:
    one, every, each = rows["one header"], rows["all headers"], rows["each header"]
    print(f"{COLD} on {' and '.join(TRIPLES)}: seconds, whole processes, best (median)")
    for name in ("warm", "no bytecode", "nothing in memory"):
        mine, theirs = one[name]["ioctlc"], one[name]["bindgen"]
        ratio = statistics.median(a / b for a, b in zip(mine, theirs))
        print(f"  {name:20} ioctlc {best(mine)}   bindgen {best(theirs)}   ratio {ratio:.2f}")
    print(f"  ioctls by name and number: ioctlc {one['ioctls']['ioctlc']}, bindgen {one['ioctls']['bindgen']}")
    print(f"all headers: {every['looked at']} looked at, {every['with ioctls']} imported with {every['ioctls']} ioctls,"
          f" {every['jobs']} processes: {best(every['seconds'])} s")
    total = sum(every["stages"].values())
    print(f"  CPU {total:.1f} s: " + ", ".join(f"{k} {100 * v / total:.0f} %" for k, v in every["stages"].items()))
    print(f"each of {each['headers']} headers, whole processes: ioctlc {each['ioctlc']:.1f} s, bindgen"
          f" {each['bindgen']:.1f} s, ratio {each['ioctlc'] / each['bindgen']:.2f}"
          f" (median of headers {statistics.median(each['ratios']):.2f})")
    for program in ("ioctlc", "bindgen"):
        print(f"  {program} refuses {len(each[program + ' refuses'])}: {' '.join(each[program + ' refuses'])}")


def best(seconds: list[float]) -> str:
    return f"{min(seconds):.2f} ({statistics.median(seconds):.2f})"


if __name__ == "__main__":
    main()
