"""Runs the proof: compiles generated asserts, random records and deliberately wrong expectations with every compiler.

    prove()      the generated test of a spec, on every ABI with every compiler: the table of who proved what
    mutants()    the same test with every expectation off by one; each must be refused, or it proves nothing
    bit_fields() where the compiler puts the spec's bit-fields, read back out of an object file
    samples()    random records (proof/samples.py)
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Iterable, TypeVar

from ioctlc.abi import ABIS, admits
from ioctlc.layout import Layouts
from ioctlc.model import ArrayType, Record, RecordType, Spec
from ioctlc.progress import current
from ioctlc.proof.compilers import Compiler, compilers
from ioctlc.proof.samples import assert_source, laid_out, readback_errors, readback_source

T = TypeVar("T")
R = TypeVar("R")
JOBS = 2
_FLAGS = ("-std=gnu11", "-ffreestanding", "-w")
_ASSERT = re.compile(r"_Static_assert\s*\(")
_MESSAGE = re.compile(r',\s*(?:"(?:[^"\\]|\\.)*"\s*)+\)\s*;$')
_WORD = re.compile(r"\w+")
_LAST_NUMBER = re.compile(r"==\s*\(*\s*(0[xX][0-9a-fA-F]+|[0-9]+)([uUlL]*)[\s)]*$")
_ERROR_LINE = re.compile(r"^[^\n:]*:(\d+):\d+: (?:fatal )?error: (.*)$", re.M)

PROVED, FAILED, MISSING, KNOWN = "proved", "FAILED", "missing", "known wrong"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the proof's table. `headers` says whose request-code macros were used."""

    abi: str
    compiler: str
    version: str
    headers: str
    verdict: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One expectation made wrong, as C text, and whether the compiler refused it."""

    abi: str
    compiler: str
    text: str
    caught: bool


def prove(test: Path, includes: Iterable[Path], abis: Iterable[str] | None = None,
          defines: Iterable[str] = ()) -> list[Row]:
    """Compile a generated layout test with every compiler of every ABI, with some macros defined."""
    paths, flags = list(includes), [f"-D{name}" for name in defines]
    chosen = [c for abi in (abis if abis is not None else ABIS) for c in compilers(abi)]
    return in_parallel(lambda compiler: _prove_one(compiler, test, paths, flags), chosen)


def prove_folder(folder: Path, abis: Iterable[str] | None = None) -> list[Row]:
    """prove() of every `tests/*_layout_test.c` in a folder of generated files, with its `include`."""
    return [row for test in sorted(folder.glob("tests/*_layout_test.c"))
            for row in prove(test, [folder / "include", folder], abis)]


def _prove_one(compiler: Compiler, test: Path, includes: list[Path], flags: list[str]) -> Row:
    if not compiler.installed:
        return row_of(compiler, MISSING, f"apt-get install {compiler.package}")
    status, errors = _run(compiler, [*system_flags(compiler, includes), *flags, "-fsyntax-only", str(test)])
    return row_of(compiler, FAILED if status else PROVED, "\n".join(error_lines(errors)) if status else "")


def row_of(compiler: Compiler, verdict: str, message: str) -> Row:
    """The row of a compiler; `message` has one line for each thing that is wrong."""
    version = compiler.version if compiler.installed else ""
    return Row(compiler.abi, compiler.name, version, compiler.header_source, verdict, message)


def mutants(test: Path, includes: Iterable[Path], abis: Iterable[str] | None = None) -> list[Mutant]:
    """Make every assert that a compiler sees wrong, and report which of them it then refuses."""
    paths = list(includes)
    chosen = [c for abi in (abis if abis is not None else ABIS) for c in compilers(abi) if c.installed]
    return [mutant for found in in_parallel(lambda c: _mutants_of(c, test, paths), chosen) for mutant in found]


def _mutants_of(compiler: Compiler, test: Path, includes: list[Path]) -> list[Mutant]:
    done = subprocess.run([*compiler.command, *_FLAGS, *system_flags(compiler, includes), "-E", "-P", str(test)],
                          capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        raise RuntimeError(f"{compiler.name}: {error_lines(done.stderr)[0]}")
    text, wrong = off_by_one(done.stdout)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mutant.c"
        path.write_text(text, encoding="utf-8")
        _, errors = _run(compiler, ["-fsyntax-only", str(path)])
    refused = {int(match[1]) for match in _ERROR_LINE.finditer(errors)}
    return [Mutant(compiler.abi, compiler.name, assertion, line in refused) for line, assertion in wrong]


def off_by_one(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Preprocessed C with every assert made wrong, its number plus one; the line and text of each, from line 1."""
    out: list[str] = []
    wrong: list[tuple[int, str]] = []
    line = at = 0
    for match in _ASSERT.finditer(text):
        if match.start() < at:
            continue
        end = text.index(";", _closing(text, match.end())) + 1
        before = text[at:match.start()]
        changed = _increment(" ".join(text[match.start():end].split()))
        out += [before, "\n", changed, "\n"]
        line += before.count("\n") + 1
        wrong.append((line + 1, changed))
        line += 1
        at = end
    return "".join(out) + text[at:], wrong


def _closing(text: str, at: int) -> int:
    """Where the parenthesis that opened just before `at` closes; strings may contain any character."""
    depth, quoted = 1, False
    while depth:
        char = text[at]
        if char == '"':
            quoted = not quoted
        elif char == "\\" and quoted:
            at += 1
        elif not quoted:
            depth += {"(": 1, ")": -1}.get(char, 0)
        at += 1
    return at


def _increment(assertion: str) -> str:
    """The assertion with its last number before the message plus one; negated where it compares with no number."""
    start, message = _ASSERT.match(assertion), _MESSAGE.search(assertion)
    if start is None or message is None:
        raise ValueError(f"no assertion with a message: {assertion}")
    comma = message.start()
    match = _LAST_NUMBER.search(assertion, 0, comma)
    if match is None:
        return f"{start[0]}!({assertion[start.end():comma]}){assertion[comma:]}"
    number = int(match[1], 0) + 1
    return assertion[:match.start(1)] + f"{number:#x}{match[2]}" + assertion[match.end(2):]


def bit_fields(spec: Spec, layouts: Layouts, header: str, includes: Iterable[Path],
               abis: Iterable[str] | None = None) -> list[Row]:
    """Read the bit-fields of a spec's records back, through its generated header (`header` as #include names it)."""
    paths = list(includes)
    jobs = []
    for name in abis if abis is not None else spec.abis():
        abi = ABIS[name]
        records = [r for r in spec.records if r.name and admits(r.where, abi) and _has_bits(r, layouts, name)]
        source = readback_source(records, layouts, abi, f'#include "{header}"\n') if records else ""
        jobs += [(compiler, records, source) for compiler in compilers(name) if records]
    return in_parallel(lambda job: _bits_row(job[0], job[1], layouts, job[2], paths), jobs)


def _has_bits(record: Record, layouts: Layouts, abi: str) -> bool:
    return any(leaf.field.bits and leaf.name for leaf in layouts.deep(record, ABIS[abi]))


def _bits_row(compiler: Compiler, records: list[Record], layouts: Layouts, source: str, includes: list[Path]) -> Row:
    if not compiler.installed:
        return row_of(compiler, MISSING, f"apt-get install {compiler.package}")
    data, errors = compile_object(compiler, source, system_flags(compiler, includes))
    if data is None:
        return row_of(compiler, FAILED, "\n".join(error_lines(errors)))
    wrong = readback_errors(data, records, layouts, ABIS[compiler.abi])
    return row_of(compiler, FAILED if wrong else PROVED, "\n".join(wrong))


# --- random records ---


def samples(records: list[Record], layouts: Layouts, abis: Iterable[str] | None = None,
            fits: Callable[[Compiler, Record], bool] | None = None) -> list[Row]:
    """Hold the engine's answers about random records against every compiler; `message` has the disagreements.

    `fits` chooses the records for a compiler; without it, those that it is known to get right.
    """
    jobs = []
    for name in abis if abis is not None else ABIS:
        abi = ABIS[name]
        possible = laid_out(records, layouts, abi)
        for compiler in compilers(name):
            fit = [record for record in possible if (fits or gets_right)(compiler, record)]
            sources = assert_source(fit, layouts, abi), readback_source(fit, layouts, abi)
            jobs.append((compiler, fit, sources))
    return in_parallel(lambda job: _samples_row(job[0], job[1], layouts, *job[2]), jobs)


def _samples_row(compiler: Compiler, records: list[Record], layouts: Layouts, asserts: str, bits: str) -> Row:
    if not compiler.installed:
        return row_of(compiler, MISSING, f"apt-get install {compiler.package}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "samples.c"
        path.write_text(asserts, encoding="utf-8")
        status, errors = _run(compiler, ["-fsyntax-only", str(path)])
    wrong = [match[2] for match in _ERROR_LINE.finditer(errors)]
    if status and not wrong:
        wrong = error_lines(errors)
    data, errors = compile_object(compiler, bits, [])
    wrong += error_lines(errors) if data is None else readback_errors(data, records, layouts, ABIS[compiler.abi])
    return row_of(compiler, FAILED if wrong else PROVED, "\n".join(wrong) or f"{len(records)} records")


#: Compilers of an ABI that are wrong about some records: (part of the name, what, why the other one is right).
KNOWN_WRONG_RECORDS: tuple[tuple[str, str, str], ...] = (
    ("windows-gnu", "packed bit-fields", "clang lays them out by gcc's packing rules there; Microsoft's do not pack "
                                         "bit-fields (clang's *-windows-msvc follows cl.exe)"),
    ("mingw32-gcc", "packed bit-fields", "gcc's -mms-bitfields aligns the record to the bit-fields' type though it is "
                                         "packed; cl.exe does not"),
    ("mingw32-gcc", "bit-fields in unions", "cl.exe ignores the alignment of bit-fields in unions; gcc does not"),
    ("mingw32-gcc", "aligned in packed", "`__declspec(align)` outlives packing with cl.exe; gcc's attribute does not"),
    ("windows-gnu", "aligned in packed", "as above"),
    ("windows-gnu", "zero-width bit-fields in unions", "the union grows to the type of a zero-width bit-field with "
                                                       "cl.exe"),
    ("windows-gnu", "aligned bit-fields", "the attribute of a bit-field that joins an open storage unit has no effect "
                                          "on the record with cl.exe"),
    ("mingw32-gcc", "aligned bit-fields", "as above"),
    ("clang-14 s390x", "u128", "clang 14 aligns __int128 to 16; the s390x ELF ABI (and gcc) to 8"),
)


def gets_right(compiler: Compiler, record: Record) -> bool:
    """Whether the compiler is known to be right about such a record (deep)."""
    traits = record_traits(record)
    return not any(part in compiler.name and what in traits for part, what, _ in KNOWN_WRONG_RECORDS)


def excused(rows: list[Row], records: list[Record]) -> list[Row]:
    """The rows, with "known wrong" where every refusal names a record which that compiler is known to get wrong."""
    table = {c.name: c for abi in {row.abi for row in rows} for c in compilers(abi)}
    wrong = {name: {r.name for r in records if not gets_right(compiler, r)} for name, compiler in table.items()}

    def known(row: Row) -> bool:
        return all(wrong[row.compiler] & set(_WORD.findall(line)) for line in row.message.splitlines())
    return [replace(row, verdict=KNOWN) if row.verdict == FAILED and known(row) else row for row in rows]


def record_traits(record: Record) -> set[str]:
    """Properties of a record, nested ones included, that compilers are known to disagree about."""
    out: set[str] = set()
    packing = bool(record.packed or record.pack)
    for member in record.fields:
        inner = member.type
        while isinstance(inner, ArrayType):
            inner = inner.element
        if isinstance(inner, RecordType):
            out |= record_traits(inner.record)
        if getattr(inner, "name", None) in ("u128", "s128"):
            out.add("u128")
        if member.bits is not None:
            out |= {"packed bit-fields"} if packing or member.packed else set()
            out |= {"bit-fields in unions"} if record.kind == "union" else set()
            out |= {"zero-width bit-fields in unions"} if record.kind == "union" and member.bits == 0 else set()
            out |= {"aligned bit-fields"} if member.aligned else set()
    if _aligned_inside(record) and (packing or any(member.packed for member in record.fields)):
        out.add("aligned in packed")
    return out


def _aligned_inside(record: Record) -> bool:
    for member in record.fields:
        inner = member.type
        while isinstance(inner, ArrayType):
            inner = inner.element
        if member.aligned or isinstance(inner, RecordType) and (inner.record.aligned or _aligned_inside(inner.record)):
            return True
    return False


def bit_mutants(records: list[Record], layouts: Layouts, abis: Iterable[str] | None = None) -> list[Mutant]:
    """Expect every bit-field of the records one bit further, and one bit wider: is each such mistake noticed?"""
    jobs = []
    for name in abis if abis is not None else ABIS:
        abi = ABIS[name]
        possible = laid_out(records, layouts, abi)
        for compiler in (c for c in compilers(name) if c.installed):
            fit = [record for record in possible if gets_right(compiler, record)]
            jobs.append((compiler, fit, readback_source(fit, layouts, abi)))
    found = in_parallel(lambda job: _bit_mutants_of(job[0], job[1], layouts, job[2]), jobs)
    return [mutant for some in found for mutant in some]


def _bit_mutants_of(compiler: Compiler, records: list[Record], layouts: Layouts, source: str) -> list[Mutant]:
    abi = ABIS[compiler.abi]
    data, errors = compile_object(compiler, source, [])
    if data is None:
        raise RuntimeError(f"{compiler.name}: {error_lines(errors)[0]}")
    out = []
    for what, shift, widen in (("one bit further", 1, 0), ("one bit wider", 0, 1)):
        lines = readback_errors(data, records, layouts, abi, shift=shift, widen=widen)
        noticed = {line.split(":")[0] for line in lines}
        for record in records:
            for leaf in layouts.deep(record, abi):
                if leaf.field.bits and leaf.name:
                    text = f"{record.name} {leaf.path}"
                    out.append(Mutant(compiler.abi, compiler.name, f"{text} {what}", text in noticed))
    return out


# --- running compilers ---


def in_parallel(work: Callable[[T], R], items: Iterable[T]) -> list[R]:
    """Apply `work` to all items, JOBS at a time, results in order."""
    todo, bar = list(items), current()
    bar.more(len(todo))

    def one(item: T) -> R:
        result = work(item)
        bar.tick()
        return result
    with ThreadPoolExecutor(JOBS) as pool:
        return list(pool.map(one, todo))


def system_flags(compiler: Compiler, includes: list[Path]) -> list[str]:
    """Where a compiler finds system headers and the given folders."""
    return [*compiler.include_flags(), *(flag for path in includes for flag in ("-I", str(path)))]


def _run(compiler: Compiler, arguments: list[str]) -> tuple[int, str]:
    """Exit status and messages of one run, in English, without a limit on their number."""
    limit = "-ferror-limit=0" if compiler.command[0].startswith("clang") else "-fmax-errors=0"
    done = subprocess.run([*compiler.command, *_FLAGS, limit, *arguments], capture_output=True, check=False,
                          encoding="utf-8", errors="replace",               # a header may be in another encoding
                          env={**os.environ, "LC_ALL": "C"})
    return done.returncode, done.stderr


def compile_object(compiler: Compiler, source: str, flags: list[str]) -> tuple[bytes | None, str]:
    """Compile to an object file; its bytes, or None and the messages."""
    integrated = ["-fintegrated-as"] if compiler.command[0].startswith("clang") else []
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "bits.c", Path(folder) / "bits.o"
        path.write_text(source, encoding="utf-8")
        status, errors = _run(compiler, [*integrated, *flags, "-c", str(path), "-o", str(out)])
        return (None if status else out.read_bytes()), errors


def error_lines(errors: str) -> list[str]:
    """The errors among a compiler's messages, a line each; all it said where none looks like one."""
    return re.findall(r"^.*error: .*$", errors, re.M) or errors.strip().splitlines() or ["no message"]
