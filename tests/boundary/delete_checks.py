"""Check deletion: each check, copy, wipe, lock and way out of the boundary is switched off, one at a time.

    delete_checks.py --build DIR --abi mvm=generated/mvm --abi acme=examples/extension/generated/acme

Statements of the generated C and of driver/boundary become `if (mutant is not this one)`; one program for each shape
of entry then has all of them, and a fork tries each on the cases that reach it. Some test has to fail each time.

Exit status: 0 where every mutant that is not listed in equivalent.txt is found, 1 where one survives or an entry of the
list is out of date, 2 where something cannot be built.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from build import CASES, HARNESS, HERE, ROOT, SHAPES

_IF = re.compile(r"(?P<lead>\t+(?:\} else )?)if \((?P<rest>.*)", re.S)
_TEST = re.compile(r"(?P<lead>\t+)err = (?P<rest>.+);", re.S)
_RETURN = re.compile(r"(?P<lead>\t+)return (?P<rest>(?:\w+|which->\w+)\(.+);", re.S)
_CASE = re.compile(r"\t+BOUNDARY_CASE\((?P<name>\w+),\s*(?P<function>\w+)\);", re.S)
_CALL = re.compile(r"\t+(?:mem(?:set|cpy)|os_\w+|boundary_\w+|\w+_(?:wipe|clear|store)_\w+|OS_WRITE_ONCE)\(.*;", re.S)
_SET = re.compile(r"\t+[\w.\[\]>-]+(?:\.|->)[\w.\[\]>-]* = .+;", re.S)


@dataclass(frozen=True, slots=True)
class Mutant:
    """Something that is switched off."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


def statements(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Statements in functions, from their first line on, joined where they go on: (line number, text)."""
    at = 0
    while at < len(lines):
        start, text = at, lines[at]
        if text.startswith("\t") and not text.strip().startswith(("/*", "*", "//", "#")):
            while text.count("(") > text.count(")") and at + 1 < len(lines):
                at += 1
                text += "\n" + lines[at]
        yield start + 1, text
        at += 1


def closing(text: str) -> int:
    """Where the parenthesis ends that is open at the start."""
    depth = 1
    for at, char in enumerate(text):
        depth += {"(": 1, ")": -1}.get(char, 0)
        if depth == 0:
            return at
    raise ValueError(text)


def mutated(text: str, number: int) -> str | None:
    """A statement that can be switched off; None where there is nothing to switch off."""
    found = _IF.fullmatch(text)
    if found:
        end = closing(found["rest"])
        return f"{found['lead']}if (MUTANT_ON({number}) && ({found['rest'][:end]})){found['rest'][end + 1:]}"
    found = _TEST.fullmatch(text)
    if found:
        return f"{found['lead']}err = !MUTANT_ON({number}) ? 0 : ({found['rest']});"
    found = _RETURN.fullmatch(text)
    if found:
        return f"{found['lead']}return !MUTANT_ON({number}) ? 0 : ({found['rest']});"
    found = _CASE.fullmatch(text)
    if found:
        return (f"\tcase BOUNDARY_CODE({found['name']}): return !MUTANT_ON({number}) ? 0 :"
                f" {found['function']}(call, object);")
    if _CALL.fullmatch(text) or _SET.fullmatch(text):
        lead = text[:len(text) - len(text.lstrip("\t"))]
        return f"{lead}if (MUTANT_ON({number})) {{ {text.lstrip()} }}"
    return None


def mutate(source: Path, name: str, mutants: list[Mutant]) -> str:
    """The text of a file with switches; adds to `mutants`."""
    inside, found = False, []
    for line, text in statements(source.read_text().split("\n")):
        if text.startswith("{"):
            inside = True
        elif text.startswith("}"):
            inside = False
        new = mutated(text, len(mutants)) if inside else None
        if new is not None:
            mutants.append(Mutant(name, line, " ".join(text.split())))
        found.append(text if new is None else new)
    return "\n".join(found)


@dataclass(slots=True)
class Build:
    """A folder with the mutated sources and what is compiled from them."""

    folder: Path
    abis: dict[str, Path]
    mutants: list[Mutant]
    clang: str

    def write(self) -> None:
        shutil.rmtree(self.folder / "src", ignore_errors=True)
        (self.folder / "src").mkdir(parents=True)
        runtime = sorted((ROOT / "driver/boundary").glob("*.[ch]"))
        generated = [path for folder in self.abis.values() for path in sorted((folder / "driver").glob("*.[ch]"))]
        for path in [*runtime, *generated]:
            text = path.read_text() if path.name.endswith("_numbers.h") else \
                mutate(path, str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name), self.mutants)
            (self.folder / "src" / path.name).write_text(text)
        (self.folder / "src/mutants.h").write_text(f"#define MUTANTS {max(len(self.mutants), 1)}\n"
                                                   "extern int mutant;\nextern unsigned char mutant_reached[];\n"
                                                   "#define MUTANT_ON(n) (mutant_reached[n] = 1, mutant != (n))\n")

    def sources(self) -> list[Path]:
        tests = [path for folder in self.abis.values() for path in sorted((folder / "driver/tests").glob("*.c"))]
        return [*sorted((self.folder / "src").glob("*.c")), *tests, *CASES, *HARNESS, ROOT / "driver/user/os.c"]

    def compile(self, shape: str, source: Path, target: Path) -> None:
        includes = [self.folder / "src", HERE, ROOT / "driver/user",
                    *(folder / part for folder in self.abis.values() for part in ("include", "driver/tests"))]
        suites = " ".join(f"SUITE({name})" for name in self.abis)
        run([self.clang, "-std=gnu11", "-O1", "-w", "-ftrivial-auto-var-init=pattern", "-include", "mutants.h",
             *SHAPES[shape], f"-DSUITES={suites}", "-DMUTATED",
             *(f"-I{path}" for path in includes), "-c", str(source), "-o", str(target)])

    def program(self, shape: str, pool: ThreadPoolExecutor) -> Path:
        """The runner of one shape."""
        folder = self.folder / shape
        folder.mkdir(exist_ok=True)
        objects = {source: folder / f"{source.stem}.o" for source in self.sources()}
        list(pool.map(lambda pair: self.compile(shape, *pair), objects.items()))
        run([self.clang, *map(str, objects.values()), "-o", str(folder / "runner")])
        return folder / "runner"


def run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr[:3000], file=sys.stderr)
        raise SystemExit(2)


def survivors(program: Path, tried: list[int], jobs: int) -> set[int]:
    """The mutants of these that no test finds."""
    parts = [tried[at::jobs] for at in range(jobs)]
    with ThreadPoolExecutor(jobs) as pool:
        def one(part: list[int]) -> str:
            done = subprocess.run([str(program), "--mutants"], input=" ".join(map(str, part)), capture_output=True,
                                  text=True)
            if done.returncode:
                print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
                raise SystemExit(2)
            return done.stdout
        texts = list(pool.map(one, [part for part in parts if part]))
    return {int(word) for text in texts for word in re.findall(r"^survives (\d+)$", text, re.M)}


# --- the score ----------------------------------------------------------------------------------------------------

def excused() -> dict[str, str]:
    """equivalent.txt: `file: statement` and why nothing changes without it."""
    found = {}
    for line in (HERE / "equivalent.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            key, _, reason = line.partition(" -- ")
            found[key.strip()] = reason.strip()
    return found


def report(total: int, alive: list[Mutant]) -> int:
    reasons, used, left = excused(), set(), []
    for mutant in alive:
        key = f"{Path(mutant.file).name}: {mutant.text}"
        if reasons.get(key):
            used.add(key)
        else:
            left.append(mutant)
    for mutant in left:
        print(f"survives: {mutant}")
    for key in sorted(set(reasons) - used):
        print(f"equivalent.txt: is found, or is not there any more: {key}")
    equivalent = len(alive) - len(left)
    counted = total - equivalent
    print(f"check deletion: {counted - len(left)} of {counted} found"
          f" ({100 * (counted - len(left)) / max(counted, 1):.1f} %), {equivalent} equivalent")
    return 1 if left or set(reasons) - used else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Switches off each check of the boundary; some test has to fail.")
    parser.add_argument("--build", type=Path, required=True, metavar="DIR", help="a folder for what is built")
    parser.add_argument("--abi", action="append", required=True, metavar="NAME=DIR", help="an ABI's generated folder")
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    abis = {name: Path(folder).resolve() for name, _, folder in (one.partition("=") for one in options.abi)}
    build = Build(options.build.resolve(), abis, [], options.clang)
    build.write()
    alive = list(range(len(build.mutants)))
    with ThreadPoolExecutor(options.jobs) as pool:
        for shape in SHAPES:
            program = build.program(shape, pool)
            alive = sorted(survivors(program, alive, options.jobs))
    return report(len(build.mutants), [build.mutants[one] for one in alive])


if __name__ == "__main__":
    sys.exit(main())
