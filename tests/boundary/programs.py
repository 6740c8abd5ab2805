"""Compiles the boundary's test programs, and runs them.

    programs.py --build DIR [--clang CLANG] cases SHAPE | fuzz SHAPE [--runs N] | releases | subset |
                                            extension | delete
    programs.py --build DIR [--clang CLANG] minimise SHAPE | coverage SHAPE | report [--runs N]

`report` writes docs/boundary-report.md; --runs 0 keeps what an earlier `fuzz` in DIR has counted.

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
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
COMMITTED = {"mvm": ROOT / "generated/mvm", "acme": ROOT / "examples/extension/generated/acme"}
#: A BSD's headers are those of tests/boundary/bsd: the ABI is FreeBSD's then, MAP_RUN included.
BSD = ["-DOS_NUMBERS_BSD", "-U__linux__", "-D__FreeBSD__=14", f"-I{HERE / 'bsd'}"]
SHAPES: dict[str, list[str]] = {
    "linux": [], "bsd": BSD, "windows": ["-DOS_NUMBERS_WINDOWS", "-U__linux__", "-D_WIN32"]}
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wdeclaration-after-statement"]
SANITIZERS = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined", "-ftrivial-auto-var-init=pattern"]
RUNTIME = [*sorted((ROOT / "driver/boundary").glob("*.c")), ROOT / "compat/compat.c", ROOT / "driver/user/os.c"]
SUBSET = "MVM_CAP_USER_MEMORY,MVM_CAP_DIRTY_LOG,MVM_CAP_EXIT_HYPERCALL"
HARNESS = [HERE / name for name in ("mock.c", "scene.c")]
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
        call([str(ROOT / "ioctlc"), "build", str(spec), "--only", "driver,compat,header,windows,json", "-o",
              str(target), *more])
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
            list(pool.map(lambda pair: call([*common, *unguided(pair[0], flags), "-c", str(pair[0]),
                                             "-o", str(pair[1])]), objects.items()))
        linked = [flag for flag in flags if flag.startswith(("-fsanitize", "-fprofile"))]
        call([self.clang, *linked, *map(str, objects.values()), "-o", str(folder / "program")])
        return folder / "program"

    def suites(self, name: str, abis: dict[str, Path], sources: Sequence[Path], flags: Sequence[str]) -> Path:
        """A program over the cases of these ABIs."""
        return self.link(name, [*sources, *HARNESS, *RUNTIME, *driver_sources(abis, tests=True)],
                         [HERE, *driver_includes(abis)],
                         [*flags, f"-DSUITES={' '.join(f'SUITE({one})' for one in abis)}"])


def unguided(source: Path, flags: Sequence[str]) -> list[str]:
    """The fuzzer is guided by the driver's code, not by its own and that of tests, which it would spend its time on."""
    ours = source.parent == HERE or source.parent.name == "tests" or source.stem.endswith("_oracle")
    return ["-fno-sanitize=fuzzer"] if ours and "-fsanitize=fuzzer" in flags else []


def same_numbers(abis: dict[str, Path], folder: Path) -> Path:
    """C that compiles where the request codes of the generated table are those that a BSD's macros make."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for name, root in abis.items():
        header = (root / f"driver/{name}_numbers.h").read_text()
        lines += [f'#include "{name}_driver.h"', f'#include "{name}_numbers.h"']
        lines += [f'_Static_assert((u32){one} == {one}__BSD, "{one}");'
                  for one in re.findall(r"^#define (\w+)__BSD ", header, re.M)]
    (folder / "same_numbers.c").write_text("\n".join(lines) + "\n")
    return folder / "same_numbers.c"


def driver_sources(abis: dict[str, Path], tests: bool) -> list[Path]:
    """The generated C of some ABIs."""
    folders = ["driver", "compat", *(["driver/tests"] if tests else [])]
    return [path for root in abis.values() for folder in folders for path in sorted((root / folder).glob("*.c"))]


def driver_includes(abis: dict[str, Path]) -> list[Path]:
    """Where generated C finds its headers."""
    return [ROOT / "driver/user", ROOT / "driver/boundary", ROOT / "compat",
            *(root / folder for root in abis.values() for folder in ("driver", "compat", "driver/tests", "include"))]


def call(command: list[str]) -> str:
    """What a tool prints; ends with 2 where it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(" ".join(command), done.stdout[-2000:], done.stderr[-4000:], sep="\n", file=sys.stderr)
        raise SystemExit(2)
    return done.stdout


def run_cases(programs: Programs, shape: str) -> int:
    abis = programs.abis()
    numbers = [same_numbers(abis, programs.folder / shape)] if shape == "bsd" else []
    program = programs.suites(shape, abis, [*CASES, *numbers], [*SANITIZERS, *SHAPES[shape]])
    status = subprocess.run([str(program)]).returncode
    return status or subprocess.run([sys.executable, str(HERE / "report.py"), "--build", str(programs.folder), "--gaps",
                                     shape]).returncode


def oracles(abis: dict[str, Path], shape: str, folder: Path) -> list[Path]:
    """What the JSON models say, as C."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, root in abis.items():
        base = ["--base", str(abis["mvm"] / "model.json")] if name == "acme" else []
        command = [sys.executable, str(HERE / "oracle.py"), str(root / "model.json"), shape, *base]
        (folder / f"{name}_oracle.c").write_text(call(command))
    return [folder / f"{name}_oracle.c" for name in abis]


def fuzzer(programs: Programs, shape: str, name: str, flags: Sequence[str]) -> Path:
    """The fuzzer of one shape."""
    abis = programs.abis()
    sources = [HERE / "fuzz.c", HERE / "oracle.c", *oracles(abis, shape, programs.folder / name)]
    return programs.suites(name, abis, sources, ["-fsanitize=fuzzer", "-D_GNU_SOURCE", *flags, *SHAPES[shape]])


def run_fuzz(programs: Programs, shape: str, runs: int) -> int:
    """So many executions on the entry of one shape, from the corpus that is kept."""
    name = f"fuzz/{shape}"
    program, folder = fuzzer(programs, shape, name, SANITIZERS), programs.folder / name
    shutil.rmtree(folder / "corpus", ignore_errors=True)
    (folder / "corpus").mkdir()
    command = [str(program), str(folder / "corpus"), str(HERE / "corpus" / shape), f"-runs={runs}", "-max_len=512",
               "-timeout=60", "-print_final_stats=1", "-verbosity=0", "-print_funcs=0", f"-artifact_prefix={folder}/"]
    started = time.monotonic()
    status = subprocess.run(command, env={**os.environ, "FUZZ_TALLY": str(folder / "tally.json")}).returncode
    done = {"runs": runs, "seconds": round(time.monotonic() - started), "findings": int(status != 0)}
    (folder / "results.json").write_text(json.dumps(done))
    return status


def run_minimise(programs: Programs, shape: str) -> int:
    """The kept corpus and what `fuzz` has added, cut down to what covers as much; it becomes the kept one."""
    name = f"fuzz/{shape}"
    program = fuzzer(programs, shape, name, SANITIZERS)
    target, kept = programs.folder / name / "merged", HERE / "corpus" / shape
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    call([str(program), "-merge=1", "-max_len=512", str(target), str(kept), str(programs.folder / name / "corpus")])
    shutil.rmtree(kept)
    shutil.copytree(target, kept)
    print(f"{shape}: {len(list(kept.iterdir()))} files")
    return 0


def run_coverage(programs: Programs, shape: str) -> int:
    """What the kept corpus covers: edges by libFuzzer's count, and lines of generated C and of driver/boundary."""
    name, tool = f"coverage/{shape}", programs.clang.replace("clang", "llvm-cov")
    program = fuzzer(programs, shape, name, ["-fprofile-instr-generate", "-fcoverage-mapping"])
    raw, profile = programs.folder / name / "raw", programs.folder / name / "profile"
    done = subprocess.run([str(program), "-runs=0", "-max_len=512", str(HERE / "corpus" / shape)], capture_output=True,
                          text=True, env={**os.environ, "LLVM_PROFILE_FILE": str(raw)})
    edges = re.search(r"INITED cov: (\d+)", done.stderr)
    call([tool.replace("cov", "profdata"), "merge", "-o", str(profile), str(raw)])
    text = call([tool, "export", "-summary-only", f"-instr-profile={profile}", str(program)])
    ours = [one["summary"]["lines"] for one in json.loads(text)["data"][0]["files"]
            if re.search(r"/driver/(boundary/)?\w+\.[ch]$", one["filename"]) and "/os." not in one["filename"]]
    found = {"edges": int(edges[1]) if edges else 0, "lines": sum(one["count"] for one in ours),
             "covered": sum(one["covered"] for one in ours)}
    (programs.folder / "coverage" / f"{shape}.json").write_text(json.dumps(found))
    print(f"{shape}: {found}")
    return 0


def run_report(programs: Programs, runs: int) -> int:
    """Everything that docs/boundary-report.md tells of, the long runs of the fuzzer too where `runs` asks for them."""
    status = run_delete(programs, True)
    for shape in SHAPES:
        status |= run_cases(programs, shape)
        if runs:
            status |= run_fuzz(programs, shape, runs) or run_minimise(programs, shape)
        status |= run_coverage(programs, shape)
    report = subprocess.run([sys.executable, str(HERE / "report.py"), "--build", str(programs.folder)])
    return status | report.returncode


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
    """The cases of a subset of mvm, and of what is left without any capability; and what they leave out."""
    status = 0
    for name, capabilities in (("subset", SUBSET), ("nothing", "")):
        target = programs.generated(ROOT / "spec/mvm", name, "--capabilities", capabilities)
        abis = {"mvm": target}
        cases = programs.suites(f"{name}/cases", abis, CASES, SANITIZERS)
        status |= subprocess.run([str(cases)]).returncode
        (target / "driver/tests/left_out.h").write_text(_left_out(target), encoding="utf-8")
        program = programs.suites(f"{name}/left_out", abis, [HERE / "left_out.c"], SANITIZERS)
        status |= subprocess.run([str(program)]).returncode
    return status


def _left_out(target: Path) -> str:
    """left_out.h: the commands of mvm that a subset's header lacks."""
    done = call([str(ROOT / "ioctlc"), "numbers", str(ROOT / "spec/mvm"), "--abi", "linux-x86_64", "--format", "json"])
    codes = {name: codes["linux-x86_64"] for name, codes in json.loads(done)["ioctls"].items() if codes}
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


def run_delete(programs: Programs, corpus: bool = False) -> int:
    arguments = [part for name, folder in programs.abis().items() for part in ("--abi", f"{name}={folder}")]
    return subprocess.run([sys.executable, str(HERE / "delete_checks.py"), "--build", str(programs.folder / "delete"),
                           "--clang", programs.clang, *(["--corpus"] if corpus else []), *arguments]).returncode


def main() -> int:
    parser = argparse.ArgumentParser(description="Compiles and runs the boundary's tests.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("what", choices=[*BY_SHAPE, *AT_ONCE, "fuzz", "report"])
    parser.add_argument("shape", nargs="?", choices=list(SHAPES), default="linux")
    parser.add_argument("--runs", type=int, default=70000)
    options = parser.parse_args()
    programs = Programs(options.build.resolve(), options.clang, options.jobs)
    if options.what == "fuzz":
        return run_fuzz(programs, options.shape, options.runs)
    if options.what == "report":
        return run_report(programs, options.runs)
    if options.what in BY_SHAPE:
        return BY_SHAPE[options.what](programs, options.shape)
    return AT_ONCE[options.what](programs)


BY_SHAPE: dict[str, Callable[[Programs, str], int]] = {
    "cases": run_cases, "minimise": run_minimise, "coverage": run_coverage}
AT_ONCE: dict[str, Callable[[Programs], int]] = {
    "releases": run_releases, "subset": run_subset, "extension": run_extension, "delete": run_delete}


if __name__ == "__main__":
    sys.exit(main())
