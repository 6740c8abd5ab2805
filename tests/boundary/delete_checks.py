"""Check deletion: each check, operand, comparison, copy, wipe, lock and way out is switched off, one at a time.

    delete_checks.py --build DIR --abi mvm=generated/mvm --abi acme=examples/extension/generated/acme

The generated C and driver/boundary get a switch for each (mutants.py); one program for each shape of entry then has
all of them, and a fork tries each on the cases that reach it. Some test has to fail each time.

DIR/results.json gets the counts, which report.py prints.

Exit status: 0 where every mutant that is not listed in equivalent.txt is found, 1 where one survives or an entry of the
list is out of date, 2 where something cannot be built.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from programs import CASES, HARNESS, HERE, ROOT, SHAPES, oracles
from mutants import KINDS, Mutant, Switches

#: An index beyond an array that the compiler knows, and memory that nobody has set, end a mutant.
TRAPS = ["-fsanitize=bounds,shift", "-fsanitize-trap=bounds,shift", "-ftrivial-auto-var-init=pattern"]


@dataclass(slots=True)
class Build:
    """A folder with the mutated sources and what is compiled from them."""

    folder: Path
    abis: dict[str, Path]
    switches: Switches
    clang: str

    def write(self) -> None:
        for name in ("src", *SHAPES):           # objects of an earlier run are of other mutants
            shutil.rmtree(self.folder / name, ignore_errors=True)
        (self.folder / "src").mkdir(parents=True)
        runtime = sorted((ROOT / "driver/boundary").glob("*.[ch]"))
        generated = [path for folder in self.abis.values() for part in ("driver", "compat")
                     for path in sorted((folder / part).glob("*.[ch]"))]
        for path in [*runtime, *generated]:
            named = str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name)
            text = path.read_text() if path.name.endswith("_numbers.h") else self.switches.file(path, named)
            (self.folder / "src" / path.name).write_text(text)
        (self.folder / "src/mutants.h").write_text(f"#define MUTANTS {max(len(self.switches.mutants), 1)}\n"
                                                   "extern int mutant;\nextern unsigned char mutant_reached[];\n"
                                                   "#define MUTANT_ON(n) (mutant_reached[n] = 1, mutant != (n))\n")

    def sources(self, own: list[Path]) -> list[Path]:
        tests = [path for folder in self.abis.values() for path in sorted((folder / "driver/tests").glob("*.c"))]
        return [*sorted((self.folder / "src").glob("*.c")), *tests, *own, *HARNESS, HERE / "mutants.c",
                ROOT / "compat/compat.c", ROOT / "driver/user/os.c"]

    def compile(self, shape: str, source: Path, target: Path) -> None:
        includes = [self.folder / "src", HERE, ROOT / "driver/user", ROOT / "compat",
                    *(folder / part for folder in self.abis.values() for part in ("include", "driver/tests"))]
        suites = " ".join(f"SUITE({name})" for name in self.abis)
        run([self.clang, "-std=gnu11", "-O1", "-w", *TRAPS, "-include", "mutants.h",
             *SHAPES[shape], f"-DSUITES={suites}", "-DMUTATED", "-D_GNU_SOURCE",
             *(f"-I{path}" for path in includes), "-c", str(source), "-o", str(target)])

    def program(self, shape: str, pool: ThreadPoolExecutor, name: str, own: list[Path]) -> Path:
        """A program of one shape: the mutants, and `own` to try them."""
        folder = self.folder / shape
        folder.mkdir(exist_ok=True)
        objects = {source: folder / f"{source.stem}.o" for source in self.sources(own)}
        fresh = {source: target for source, target in objects.items() if source in own or not target.exists()}
        list(pool.map(lambda pair: self.compile(shape, *pair), fresh.items()))
        run([self.clang, *map(str, objects.values()), "-o", str(folder / name)])
        return folder / name


def run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr[:3000], file=sys.stderr)
        raise SystemExit(2)


def survivors(command: list[str], tried: list[int], jobs: int) -> set[int]:
    """The mutants of these that no piece of the program finds."""
    parts = [tried[at::jobs] for at in range(jobs)]
    with ThreadPoolExecutor(jobs) as pool:
        def one(part: list[int]) -> str:
            done = subprocess.run(command, input=" ".join(map(str, part)), capture_output=True,
                                  text=True)
            if done.returncode:
                print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
                raise SystemExit(2)
            return done.stdout
        texts = list(pool.map(one, [part for part in parts if part]))
    return {int(word) for text in texts for word in re.findall(r"^survives (\d+)$", text, re.M)}


# --- the score ----------------------------------------------------------------------------------------------------

def excused() -> dict[str, str]:
    """equivalent.txt: the key of a mutant, and why nothing changes with it."""
    found = {}
    for line in (HERE / "equivalent.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            key, _, reason = line.partition(" -- ")
            found[key.strip()] = reason.strip()
    return found


@dataclass(slots=True)
class Score:
    """What became of the mutants: those that are listed as equivalent, and those that nobody finds."""

    mutants: list[Mutant]
    equivalent: list[Mutant]
    left: list[Mutant]
    stale: list[str]                    # entries of equivalent.txt that are of no mutant that survives

    def counts(self) -> dict[str, dict[str, int]]:
        """By kind: how many there are, how many are equivalent, how many were found."""
        every, same, alive = (Counter(one.kind for one in part) for part in (self.mutants, self.equivalent, self.left))
        return {kind: {"mutants": every[kind], "equivalent": same[kind],
                       "found": every[kind] - same[kind] - alive[kind]} for kind in KINDS}


def numbered(mutants: list[Mutant]) -> dict[int, str]:
    """By id(): what equivalent.txt calls each. Of lines that are alike in one function, the second is `KEY #2`."""
    seen: Counter[str] = Counter()
    found = {}
    for one in sorted(mutants, key=lambda mutant: (mutant.file, mutant.line)):
        seen[one.key] += 1
        found[id(one)] = one.key if seen[one.key] == 1 else f"{one.key} #{seen[one.key]}"
    return found


def judged(mutants: list[Mutant], alive: list[Mutant]) -> Score:
    reasons, keys = excused(), numbered(mutants)
    equivalent = [one for one in alive if reasons.get(keys[id(one)])]
    stale = sorted(set(reasons) - {keys[id(one)] for one in equivalent})
    return Score(mutants, equivalent, [one for one in alive if not reasons.get(keys[id(one)])], stale)


def report(score: Score, seconds: float) -> int:
    for mutant in score.left:
        print(f"survives: {mutant}")
    for key in score.stale:
        print(f"equivalent.txt: is found, or is not there any more: {key}")
    counted = len(score.mutants) - len(score.equivalent)
    found = counted - len(score.left)
    print(f"check deletion: {found} of {counted} found ({100 * found / max(counted, 1):.1f} %),"
          f" {len(score.equivalent)} equivalent, {seconds:.0f} s")
    return 1 if score.left or score.stale else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Switches off each check of the boundary; some test has to fail.")
    parser.add_argument("--build", type=Path, required=True, metavar="DIR", help="a folder for what is built")
    parser.add_argument("--abi", action="append", required=True, metavar="NAME=DIR", help="an ABI's generated folder")
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--corpus", action="store_true", help="say as well what the fuzzer's corpus finds by itself")
    options = parser.parse_args()
    abis = {name: Path(folder).resolve() for name, _, folder in (one.partition("=") for one in options.abi)}
    started = time.monotonic()
    build = Build(options.build.resolve(), abis, Switches(), options.clang)
    build.write()
    mutants = build.switches.mutants
    alive, missed = list(range(len(mutants))), list(range(len(mutants)))
    with ThreadPoolExecutor(options.jobs) as pool:
        for shape in SHAPES:
            program = build.program(shape, pool, "runner", CASES)
            alive = sorted(survivors([str(program), "--mutants"], alive, options.jobs))
        score, seconds = judged(mutants, [mutants[one] for one in alive]), time.monotonic() - started
        for shape in SHAPES if options.corpus else []:
            missed = sorted(survivors(replay(build, shape, pool), missed, options.jobs))
    found = {"corpus": len(mutants) - len(missed)} if options.corpus else {}
    results = {"seconds": round(seconds), "kinds": score.counts(), **found}
    (build.folder / "results.json").write_text(json.dumps(results))
    return report(score, seconds)


def replay(build: Build, shape: str, pool: ThreadPoolExecutor) -> list[str]:
    """The program that tries mutants on the fuzzer's corpus, and its arguments."""
    own = [HERE / "replay.c", HERE / "fuzz.c", HERE / "oracle.c", *oracles(build.abis, shape, build.folder / shape)]
    corpus = sorted((HERE / "corpus" / shape).iterdir())
    return [str(build.program(shape, pool, "replay", own)), *map(str, corpus)]


if __name__ == "__main__":
    sys.exit(main())
