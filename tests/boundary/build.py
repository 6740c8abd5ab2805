"""Compiles the boundary's test programs, and runs them.

    build.py --build DIR [--clang CLANG] cases SHAPE | fuzz [--runs N] | releases | subset | extension | delete

The ABIs are mvm and the sample extension as they are committed, and pond (tests/boundary/spec), generated here.
Exit status: that of the program, 2 where something cannot be built.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
COMMITTED = {"mvm": ROOT / "generated/mvm", "acme": ROOT / "examples/extension/generated/acme"}
SHAPES = {"linux": [], "bsd": ["-DOS_NUMBERS_BSD"], "windows": ["-DOS_NUMBERS_WINDOWS", "-U__linux__", "-D_WIN32"]}
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wdeclaration-after-statement"]
SANITIZERS = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined", "-ftrivial-auto-var-init=pattern"]
RUNTIME = [*sorted((ROOT / "driver/boundary").glob("*.c")), ROOT / "driver/user/os.c"]
HARNESS = [HERE / name for name in ("mock.c", "scene.c")]
SUBSET = "MVM_CAP_USER_MEMORY,MVM_CAP_DIRTY_LOG,MVM_CAP_EXIT_HYPERCALL"
CASES = [HERE / name for name in ("faults.c", "calls.c", "suites.c", "runtime.c", "registry.c", "runner.c")]


class Programs:
    """What is compiled, in one folder."""

    def __init__(self, folder: Path, clang: str, jobs: int) -> None:
        self.folder, self.clang, self.jobs = folder, clang, jobs
        folder.mkdir(parents=True, exist_ok=True)

    def generated(self, spec: Path, name: str, *more: str) -> Path:
        """A spec's outputs, remade."""
        target = self.folder / "generated" / name
        shutil.rmtree(target, ignore_errors=True)
        call([str(ROOT / "ioctlc"), "build", str(spec), "--only", "driver,header,windows", "-o", str(target),
              *more])
        return target

    def abis(self) -> dict[str, Path]:
        return {**COMMITTED, "pond": self.generated(HERE / "spec/pond", "pond")}

    def link(self, name: str, sources: Iterable[Path], includes: Sequence[Path], flags: Sequence[str]) -> Path:
        """A program of these sources; each is compiled by itself, side by side."""
        folder = self.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        common = [self.clang, "-std=gnu11", "-g", "-O1", *WARNINGS, *flags, *(f"-I{one}" for one in includes)]
        objects = {source: folder / f"{source.stem}.o" for source in sources}
        with ThreadPoolExecutor(self.jobs) as pool:
            list(pool.map(lambda pair: call([*common, "-c", str(pair[0]), "-o", str(pair[1])]), objects.items()))
        call([self.clang, *(flag for flag in flags if flag.startswith("-fsanitize")), *map(str, objects.values()), "-o",
              str(folder / "program")])
        return folder / "program"

    def suites(self, name: str, abis: dict[str, Path], sources: Sequence[Path], flags: Sequence[str]) -> Path:
        """A program over the cases of these ABIs."""
        return self.link(name, [*sources, *HARNESS, *RUNTIME, *driver_sources(abis, tests=True)],
                         [HERE, *driver_includes(abis)],
                         [*flags, f"-DSUITES={' '.join(f'SUITE({one})' for one in abis)}"])


def driver_sources(abis: dict[str, Path], tests: bool) -> list[Path]:
    """The generated C of some ABIs."""
    folders = ["driver", *(["driver/tests"] if tests else [])]
    return [path for root in abis.values() for folder in folders for path in sorted((root / folder).glob("*.c"))]


def driver_includes(abis: dict[str, Path]) -> list[Path]:
    """Where generated C finds its headers."""
    return [ROOT / "driver/user", ROOT / "driver/boundary",
            *(root / folder for root in abis.values() for folder in ("driver", "driver/tests", "include"))]


def call(command: list[str]) -> None:
    """Runs a tool; ends with 2 where it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(" ".join(command), done.stdout[-2000:], done.stderr[-4000:], sep="\n", file=sys.stderr)
        raise SystemExit(2)


def run_cases(programs: Programs, shape: str) -> int:
    program = programs.suites(shape, programs.abis(), CASES, [*SANITIZERS, *SHAPES[shape]])
    return subprocess.run([str(program)]).returncode


def run_fuzz(programs: Programs, runs: int) -> int:
    program = programs.suites("fuzz", programs.abis(), [HERE / "fuzz.c"], ["-fsanitize=fuzzer", *SANITIZERS])
    corpus = programs.folder / "corpus"
    shutil.rmtree(corpus, ignore_errors=True)
    shutil.copytree(HERE / "corpus", corpus)
    return subprocess.run([str(program), str(corpus), f"-runs={runs}", "-max_len=512", "-verbosity=0",
                           f"-artifact_prefix={programs.folder}/"]).returncode


def run_releases(programs: Programs) -> int:
    """Clients of three releases against drivers of two."""
    status = 0
    for release in (0, 2):
        abis = {"grow": programs.generated(HERE / f"spec/grow{release}", f"grow{release}")}
        for shape, flags in SHAPES.items():
            name = f"releases/{shape}{release}"
            sources = [HERE / "releases.c", *RUNTIME, *driver_sources(abis, tests=False)]
            program = programs.link(name, sources, driver_includes(abis), [*SANITIZERS, *flags, f"-DDRIVER={release}"])
            status |= subprocess.run([str(program)]).returncode
    return status


def run_subset(programs: Programs) -> int:
    """The cases of a subset of mvm, and what it leaves out."""
    target = programs.generated(ROOT / "spec/mvm", "subset", "--capabilities", SUBSET)
    abis = {"mvm": target}
    cases = programs.suites("subset/cases", abis, CASES, SANITIZERS)
    status = subprocess.run([str(cases)]).returncode
    (target / "driver/tests/left_out.h").write_text(_left_out(target), encoding="utf-8")
    program = programs.suites("subset/left_out", abis, [HERE / "left_out.c"], SANITIZERS)
    return status | subprocess.run([str(program)]).returncode


def _left_out(target: Path) -> str:
    """left_out.h: the commands of mvm that a subset's header lacks."""
    done = subprocess.run([str(ROOT / "ioctlc"), "numbers", str(ROOT / "spec/mvm"), "--abi", "linux-x86_64", "--format",
                           "json"], capture_output=True, text=True, check=True)
    codes = {name: codes["linux-x86_64"] for name, codes in json.loads(done.stdout)["ioctls"].items() if codes}
    header = (target / "include/mvm.h").read_text(encoding="utf-8")
    rows = "".join(f'\t{{ "{name}", {code} }},\n' for name, code in codes.items()
                   if not re.search(rf"^#define {name}\b", header, re.MULTILINE))
    return f"static const struct {{ const char *name; u32 code; }} left_out[] = {{\n{rows}}};\n"


def run_extension(programs: Programs) -> int:
    status = 0
    for shape, flags in SHAPES.items():
        sources = [HERE / "attach.c", *HARNESS, *RUNTIME, *driver_sources(COMMITTED, tests=True)]
        program = programs.link(f"extension/{shape}", sources, [HERE, *driver_includes(COMMITTED)],
                                [*SANITIZERS, *flags])
        status |= subprocess.run([str(program)]).returncode
    return status


def run_delete(programs: Programs) -> int:
    arguments = [part for name, folder in programs.abis().items() for part in ("--abi", f"{name}={folder}")]
    return subprocess.run([sys.executable, str(HERE / "delete_checks.py"), "--build", str(programs.folder / "delete"),
                           "--clang", programs.clang, *arguments]).returncode


def main() -> int:
    parser = argparse.ArgumentParser(description="Compiles and runs the boundary's tests.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("what", choices=["cases", "fuzz", "releases", "subset", "extension", "delete"])
    parser.add_argument("shape", nargs="?", choices=list(SHAPES), default="linux")
    parser.add_argument("--runs", type=int, default=200000)
    options = parser.parse_args()
    programs = Programs(options.build.resolve(), options.clang, options.jobs)
    if options.what == "cases":
        return run_cases(programs, options.shape)
    if options.what == "fuzz":
        return run_fuzz(programs, options.runs)
    others = {"releases": run_releases, "subset": run_subset, "extension": run_extension, "delete": run_delete}
    return others[options.what](programs)


if __name__ == "__main__":
    sys.exit(main())
