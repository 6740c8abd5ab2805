"""Compiles the core with the scripted processor, and runs its tests.

    build.py --build DIR [--clang CLANG] sanitized | threads | coverage [--least PERCENT]

sanitized: every suite under AddressSanitizer and UBSan. threads: threads.c under ThreadSanitizer. coverage: the suites
again, then the lines of driver/core that they reach, by file (llvm-cov); fails below PERCENT of all lines.
Exit status: that of the program, 2 where something cannot be built.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
CORE = ROOT / "driver/core"
INCLUDES = [HERE, CORE, ROOT / "driver/user", ROOT / "driver/boundary", ROOT / "compat", ROOT / "generated/mvm/driver",
            ROOT / "generated/mvm/compat", ROOT / "generated/mvm/include"]
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wdeclaration-after-statement", "-Wno-gnu-case-range"]
ADDRESS = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined", "-ftrivial-auto-var-init=pattern"]
THREAD = ["-fsanitize=thread", "-DOS_THREADS", "-mllvm", "-tsan-distinguish-volatile"]
COVERAGE = ["-fprofile-instr-generate", "-fcoverage-mapping"]


def sources(threads: bool) -> list[Path]:
    """The core, what it stands on, and one of the two test programs."""
    folders = [CORE, ROOT / "driver/user", ROOT / "driver/boundary", ROOT / "compat", ROOT / "generated/mvm/driver",
               ROOT / "generated/mvm/compat"]
    files = [path for folder in folders for path in sorted(folder.glob("*.c"))]
    if threads:
        return [*files, HERE / "harness.c", HERE / "threads.c"]
    return [*files, *(path for path in sorted(HERE.glob("*.c")) if path.stem != "threads"), HERE / "native.S"]


def call(command: Sequence[str]) -> str:
    """Runs a tool; ends with 2 where it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(" ".join(command), done.stdout[-2000:], done.stderr[-4000:], sep="\n", file=sys.stderr)
        raise SystemExit(2)
    return done.stdout


def build(clang: str, folder: Path, files: Iterable[Path], flags: Sequence[str]) -> Path:
    """A program; its code is below 2 GiB, since native.S comes back from 32-bit mode."""
    folder.mkdir(parents=True, exist_ok=True)
    common = [clang, "-std=gnu11", "-g", "-O1", "-fno-pie", *WARNINGS, *flags, *(f"-I{path}" for path in INCLUDES)]
    objects = {path: folder / f"{'_'.join(path.relative_to(ROOT).parts)}.o" for path in files}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda pair: call([*common, "-c", str(pair[0]), "-o", str(pair[1])]), objects.items()))
    program = folder / "program"
    link = [flag for flag in flags if flag.startswith(("-fsanitize", "-fprofile"))]
    call([clang, "-no-pie", *link, *map(str, objects.values()), "-o", str(program), "-lpthread"])
    return program


def companion(clang: str, tool: str) -> str:
    """A tool of the compiler's version: clang-14 has llvm-cov-14."""
    suffix = Path(clang).name.removeprefix("clang")
    return shutil.which(tool + suffix) or tool


def report(clang: str, program: Path, raw: Path, least: float) -> int:
    """Prints the coverage of driver/core; 1 where it is below @least percent."""
    data = raw.with_suffix(".profdata")
    call([companion(clang, "llvm-profdata"), "merge", "-o", str(data), str(raw)])
    text = call([companion(clang, "llvm-cov"), "export", "-summary-only", f"-instr-profile={data}", str(program),
                 str(CORE)])
    total = json.loads(text)["data"][0]
    for entry in total["files"]:
        lines = entry["summary"]["lines"]
        print(f"{Path(entry['filename']).name:14} {lines['covered']:5} of {lines['count']:5} lines "
              f"{lines['percent']:6.2f} %  branches {entry['summary']['branches']['percent']:6.2f} %")
    lines, branches = total["totals"]["lines"], total["totals"]["branches"]
    print(f"driver/core: {lines['percent']:.2f} % of {lines['count']} lines, {branches['percent']:.2f} % of "
          f"{branches['count']} branches")
    return 0 if lines["percent"] >= least else 1


def run_coverage(clang: str, folder: Path, least: float) -> int:
    program = build(clang, folder, sources(threads=False), COVERAGE)
    raw = folder / "core.profraw"
    status = subprocess.run([str(program)], env={**os.environ, "LLVM_PROFILE_FILE": str(raw)}).returncode
    return status or report(clang, program, raw, least)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Tests of driver/core")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--clang", default="clang")
    parser.add_argument("what", choices=["sanitized", "threads", "coverage"])
    parser.add_argument("--least", type=float, default=0.0)
    options = parser.parse_args(arguments)
    folder = options.build / options.what
    if options.what == "coverage":
        return run_coverage(options.clang, folder, options.least)
    threads = options.what == "threads"
    program = build(options.clang, folder, sources(threads), THREAD if threads else ADDRESS)
    return subprocess.run([str(program)]).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
