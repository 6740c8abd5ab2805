"""A second opinion on every offset, size and bit width: a compiler's own debug information, read back by pahole.

Each ELF compiler writes DWARF for the records of a spec's header; pahole reads it and writes BTF, in which bit-fields
are exact on both byte orders (proof/btf.py). Alignment, request codes and unnamed bit-fields are not in it, and pahole
reads ELF only: Mach-O and COFF objects make the verdict "not ELF".
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Iterable

from ioctlc.abi import ABIS, Abi
from ioctlc.layout import Layouts
from ioctlc.model import ArrayType, Record, RecordType, Spec
from ioctlc.proof.btf import Btf, BtfError
from ioctlc.proof.compilers import Compiler, compilers
from ioctlc.proof.runner import (FAILED, KNOWN, MISSING, PROVED, Row, compile_object, error_lines, gets_right,
                                 in_parallel, row_of, system_flags)
from ioctlc.proof.samples import c_record, laid_out

NOT_ELF = "not ELF"
PACKAGE = "pahole"
_FIRST = re.compile(r"(?:\[0\])+")      # pahole has one dimension of each array only

#: The elfutils in pahole cannot relocate debug sections of these machines: their own linker (Debian's
#: binutils-TRIPLE, which each cross gcc depends on) does it first.
LINKED = {"linux-mips64": "mips64el-linux-gnuabi64", "linux-mips": "mipsel-linux-gnu", "linux-sh4": "sh4-linux-gnu"}

_WHOLE, _UNION = "bit-fields as wide as their type, not at a byte", "64-bit bit-fields in unions"
_NO_OFFSET = "gcc counts from the end of eight bytes, though the union may have fewer; pahole reads nothing then"
#: Compilers whose code is right and whose DWARF is not: (part of the name, what, why the record is left out).
KNOWN_WRONG_DWARF: tuple[tuple[str, str, str], ...] = (
    ("clang-14", _WHOLE, "LLVM describes them as ordinary members, at the byte where they begin"),
    ("sh4-linux-gnu-gcc", _UNION, _NO_OFFSET),
    ("-mabi=apcs-gnu", _UNION, _NO_OFFSET),
)


class Unreadable(Exception):
    """There is no debug information to compare: `verdict` and the exception's text say why."""

    def __init__(self, verdict: str, message: str) -> None:
        super().__init__(message)
        self.verdict = verdict


def read_back(spec: Spec, layouts: Layouts, header: str, includes: Iterable[Path],
              abis: Iterable[str] | None = None) -> list[Row]:
    """Hold the layouts of a spec against the DWARF of its generated header (`header` as #include names it)."""
    paths = list(includes)
    jobs = [(compiler, [record for record in spec.records if record.name and spec.exists(record, ABIS[name])
                        and not (record.external and record.external.on(ABIS[name]))])
            for name in (abis if abis is not None else spec.abis()) for compiler in compilers(name)]

    def hold(job: tuple[Compiler, list[Record]]) -> Row:
        right, wrong = described(*job, layouts)
        source = f'#include "{header}"\n{variables(right)}'
        return _row(job[0], right, wrong, layouts, source, system_flags(job[0], paths))
    return in_parallel(hold, [job for job in jobs if job[1]])


def samples(records: list[Record], layouts: Layouts, abis: Iterable[str] | None = None) -> list[Row]:
    """Hold random records against the DWARF of every compiler, those aside that it is known to get wrong."""
    def hold(compiler: Compiler) -> Row:
        possible = [record for record in laid_out(records, layouts, ABIS[compiler.abi]) if gets_right(compiler, record)]
        right, _ = described(compiler, possible, layouts)
        return _row(compiler, right, [], layouts, sample_source(possible, right), [])
    chosen = abis if abis is not None else ABIS
    return in_parallel(hold, [compiler for name in chosen for compiler in compilers(name)])


def sample_source(records: list[Record], chosen: list[Record]) -> str:
    """C that defines records which no header does, and whose debug information describes the chosen ones."""
    return "\n".join(c_record(record) for record in records) + "\n" + variables(chosen)


def variables(records: list[Record]) -> str:
    """A variable per record: without one, no compiler describes it."""
    return "".join(f"{record.kind} {record.name} v{index};\n" for index, record in enumerate(records))


def described(compiler: Compiler, records: list[Record], layouts: Layouts) -> tuple[list[Record], list[Record]]:
    """The records that the compiler's DWARF describes as they are, and those that it is known not to."""
    known = {what for part, what, _ in KNOWN_WRONG_DWARF if part in compiler.name}
    wrong = [record for record in records if known & _traits(record, layouts, ABIS[compiler.abi])]
    return [record for record in records if record not in wrong], wrong


def _traits(record: Record, layouts: Layouts, abi: Abi) -> set[str]:
    """What of KNOWN_WRONG_DWARF a record has on an ABI."""
    whole = any(leaf.bit_offset % 8 and leaf.bit_size == 8 * layouts.size(leaf.field.type, abi)
                for leaf in layouts.deep(record, abi, empty=True))
    return ({_WHOLE} if whole else set()) | ({_UNION} if _wide_in_union(record, layouts, abi) else set())


def _wide_in_union(record: Record, layouts: Layouts, abi: Abi) -> bool:
    for slot in layouts.of(record, abi).slots:
        inner = slot.field.type
        if record.kind == "union" and slot.field.bits is not None and layouts.size(inner, abi) == 8:
            return True
        while isinstance(inner, ArrayType):
            inner = inner.element
        if isinstance(inner, RecordType) and _wide_in_union(inner.record, layouts, abi):
            return True
    return False


def _row(compiler: Compiler, records: list[Record], left_out: list[Record], layouts: Layouts, source: str,
         flags: list[str]) -> Row:
    try:
        seen = debug_info(compiler, source, flags)
    except Unreadable as failure:
        return row_of(compiler, failure.verdict, str(failure))
    wrong = disagreements(seen, records, layouts, ABIS[compiler.abi])
    without = [f"{record.name}: left out, see KNOWN_WRONG_DWARF" for record in left_out]
    return row_of(compiler, FAILED if wrong else KNOWN if without else PROVED, "\n".join(wrong or without))


def debug_info(compiler: Compiler, source: str, flags: list[str]) -> Btf:
    """What a compiler says in its debug information about some C. Raises Unreadable."""
    if not compiler.installed:
        raise Unreadable(MISSING, f"apt-get install {compiler.package}")
    data, errors = compile_object(compiler, source, ["-g", *flags])
    if data is None:
        raise Unreadable(FAILED, "\n".join(error_lines(errors)))
    if not data.startswith(b"\x7fELF"):
        raise Unreadable(NOT_ELF, "pahole reads ELF objects only")
    return _read(data, LINKED.get(compiler.abi))


def _read(elf: bytes, triple: str | None) -> Btf:
    with tempfile.TemporaryDirectory() as folder:
        path, btf = Path(folder) / "object.o", Path(folder) / "btf"
        path.write_bytes(elf)
        if triple:
            _tool(f"{triple}-ld", f"binutils-{triple}", "--entry=0", "-o", f"{folder}/linked", str(path))
            path = Path(folder) / "linked"
        _tool("pahole", PACKAGE, "--btf_gen_floats", "--btf_encode_detached", str(btf), str(path))
        try:
            return Btf(btf.read_bytes(), 8 if elf[4] == 2 else 4)       # EI_CLASS: ELFCLASS64
        except (OSError, BtfError) as error:
            raise Unreadable(FAILED, f"pahole found no types: {error}") from error


def _tool(program: str, package: str, *arguments: str) -> None:
    if shutil.which(program) is None:
        raise Unreadable(MISSING, f"apt-get install {package}")
    done = subprocess.run([program, *arguments], capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        raise Unreadable(FAILED, f"{program}: {(done.stderr.strip().splitlines() or ['no message'])[0]}")


def disagreements(seen: Btf, records: list[Record], layouts: Layouts, abi: Abi) -> list[str]:
    """Where debug information and layouts differ: sizes, members, bit offsets and bit widths, one line each."""
    return [line for record in records for line in _of_record(seen, record, layouts, abi)]


def _of_record(seen: Btf, record: Record, layouts: Layouts, abi: Abi) -> list[str]:
    index = seen.record(f"{record.kind} {record.name}")
    if index is None:
        return [f"{record.name}: not in DWARF"]
    out = []
    size, wanted = seen.size(index), layouts.of(record, abi).size
    if size != wanted:
        out.append(f"{record.name}: DWARF says {size} bytes, the engine {wanted}")
    theirs = {member.path: (member.bit_offset, member.bit_size) for member in seen.deep(index)}
    ours = {_FIRST.sub("[0]", leaf.path): (leaf.bit_offset, leaf.bit_size)
            for leaf in layouts.deep(record, abi, empty=True) if leaf.name}
    for path in [*ours, *(path for path in theirs if path not in ours)]:
        if ours.get(path) != theirs.get(path):
            out.append(f"{record.name} {path}: DWARF says {_place(theirs.get(path))}, the engine "
                       f"{_place(ours.get(path))}")
    return out


def _place(place: tuple[int, int] | None) -> str:
    return "there is none" if place is None else f"{place[1]} bits from bit {place[0]}"
