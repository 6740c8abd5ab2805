"""What an object file's debug information says: pahole reads DWARF (and writes BTF), bpftool reads BTF.

DWARF knows the alignment of what is declared `aligned` (DW_AT_alignment, where the compiler writes it), which readelf
shows; BTF knows none. Neither knows unnamed bit-fields or macros, and so neither request codes nor their arguments.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable

from ioctlc.abi import ABIS
from ioctlc.importer.sorts import Sort, of_btf
from ioctlc.pipeline import Compiled
from ioctlc.proof.debuginfo import LINKED
from ioctlc.source import UsageError
from ioctlc.verify.elf import MAGIC, Elf, ElfError, read_elf
from ioctlc.verify.seen import Leaf, Seen, SeenRecord, SeenValue, Where

_BTF = (b"\x9f\xeb", b"\xeb\x9f")
_ALIASES = frozenset({"TYPEDEF", "VOLATILE", "CONST", "RESTRICT", "TYPE_TAG"})
_RECORDS = {"STRUCT": "struct", "UNION": "union"}
#: Reading a whole kernel's DWARF takes long: where there is more than this, BTF is taken, or alignments left unknown.
_MOST_DWARF = 32 << 20
_ORDERED = re.compile(r"__([lb]e)(?:16|32|64)")
_MOST_ALIASES = 64      # typedefs of typedefs; more would be a circle in damaged BTF


@dataclass(slots=True)
class Object:
    """An object file: its ELF header (None: raw BTF, of that byte order), and what its debug information is."""

    path: str
    elf: Elf | None
    big: bool
    kind: str                           # DWARF or BTF


def open_object(path: str) -> Object:
    """What a file is. Raises UsageError where it cannot be read, or has nothing to compare with."""
    try:
        if not stat.S_ISREG(mode := os.stat(path).st_mode) and not stat.S_ISDIR(mode):
            raise UsageError(f"{path}: not a regular file; write it to one, since pahole and bpftool open it again")
        with open(path, "rb") as file:
            start = file.read(4)
            file.seek(0)
            elf = read_elf(file) if start == MAGIC else None
    except ElfError as error:
        raise UsageError(f"{path}: {error}") from None
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    if start[:2] in _BTF:
        return Object(path, None, start[:2] == _BTF[1], "BTF")
    if not start:
        raise UsageError(f"{path}: the file is empty")
    if elf is None:
        raise UsageError(f"{path}: neither an ELF file nor BTF" + _packed(start))
    size = {name: length for name, (_, length) in elf.sections.items()}
    dwarf = size.get(".debug_info", 0) or size.get(".zdebug_info", 0)
    kind = "BTF" if size.get(".BTF") and (not dwarf or dwarf > _MOST_DWARF) else "DWARF" if dwarf else None
    if kind is None:
        raise UsageError(f"{path}: has neither DWARF nor BTF; compile it with -g, or name the file with its debug"
                         " information")
    return Object(path, elf, elf.big, kind)


def _packed(start: bytes) -> str:
    packers = {b"\x1f\x8b": "compressed, use gzip -d", b"\xfd7": "compressed, use xz -d",
               b"\x28\xb5": "compressed, use zstd -d", b"!<": "an archive, use ar x"}
    return f"; it is {packers[start[:2]]} first" if start[:2] in packers else ""


def abi_of(found: Object, compiled: Compiled, chosen: list[str], dump: "Types") -> str:
    """The ABI of an object file: what its header tells, or the one of the chosen whose layouts no other one has."""
    known = compiled.spec.abis()
    if found.elf is not None:
        arch = found.elf.arch
        fitting = [abi for abi in ABIS if ABIS[abi].arch == arch and ABIS[abi].os != "windows"]
        if not fitting:
            raise UsageError(f"{found.path}: ioctlc knows no ABI of ELF machine {found.elf.machine}")
    else:
        wide = dump.wide
        fitting = [abi for abi in ABIS if ABIS[abi].os == "linux" and ABIS[abi].big == found.big
                   and (wide is None or ABIS[abi].bits == (64 if wide else 32))]
        if os.path.dirname(os.path.abspath(found.path)) == "/sys/kernel/btf":
            fitting = [abi for abi in fitting if ABIS[abi].arch == _machine()] or fitting
    usable = [abi for abi in fitting if abi in chosen]
    if not usable:
        reason = "--target has none of them" if set(fitting) & set(known) else "the spec is not about any of them"
        raise UsageError(f"{found.path}: is of {_some(fitting)}; {reason}")
    linux = [abi for abi in usable if ABIS[abi].os == "linux"] or usable
    if found.elf is None and not _same(compiled, linux):
        raise UsageError(f"{found.path}: BTF does not say of which ABI it is, and layouts differ between"
                         f" {_some(linux)}; say --target ABI")
    return linux[0]


def _some(abis: list[str]) -> str:
    return ", ".join(abis[:4]) + (f" or {len(abis) - 4} more" if len(abis) > 4 else "")


def _machine() -> str:
    machine = os.uname().machine
    return {"aarch64": "arm64", "i686": "i386", "ppc64le": "ppc64le"}.get(machine, machine)


def _same(compiled: Compiled, abis: list[str]) -> bool:
    """Whether all records of the spec have one layout on these ABIs."""
    for record in compiled.spec.records:
        shapes: set[object] = set()
        for abi in (ABIS[name] for name in abis if record.name):
            there = compiled.spec.exists(record, abi)
            shapes.add((compiled.layouts.of(record, abi).size, tuple(
                (leaf.path, leaf.bit_offset, leaf.bit_size) for leaf in compiled.layouts.flat(record, abi)))
                if there else None)
        if len(shapes) > 1:
            return False
    return True


# --- asking the tools ------------------------------------------------------------------------------------------------


def types_of(found: Object, bases: Iterable[str] = ()) -> "Types":
    """The types in an object file; `bases` are the kernels whose BTF a module's may continue. Raises UsageError.

    What bpftool says about a module begins behind the kernel's types, so these are read, too.
    """
    with tempfile.TemporaryDirectory(prefix="ioctlc-verify-") as folder:
        if found.kind == "DWARF":
            path, readable = Path(folder, "btf"), _linked(found, folder)
            _tool(found.path, "pahole", "pahole", "--btf_gen_floats", "--btf_encode_detached", str(path), readable)
            if not path.is_file() or not path.stat().st_size:
                raise UsageError(f"{found.path}: pahole found no types in its DWARF")
            assert found.elf is not None
            return Types(_dump(found.path, str(path), []), found.elf.wide, _alignments(found, readable))
        last = ""
        for base in (None, *bases):
            try:
                types = _dump(base, base, []) if base else []
                types += _dump(found.path, found.path, [base] if base else [])
                return Types(types, found.elf.wide if found.elf else None, base=base)
            except UsageError as error:
                last = last or str(error)
        raise UsageError(f"{last}; the BTF of a kernel module continues its kernel's: name that with --object first")


def _linked(found: Object, folder: str) -> str:
    """The file that pahole can read: the debug sections of some machines' objects have to be relocated first."""
    arch = found.elf.arch if found.elf else None
    triple = LINKED.get(f"linux-{arch}")
    if triple is None:
        return found.path
    path = f"{folder}/linked"
    _tool(found.path, f"{triple}-ld", f"binutils-{triple}", "--entry=0", "-o", path, found.path)
    return path


def _dump(name: str, path: str, base: list[str]) -> list[dict[str, Any]]:
    options = ["-B", base[0]] if base else []
    text = _tool(name, "bpftool", "bpftool", "-j", *options, "btf", "dump", "file", path)
    try:
        types = json.loads(text)["types"]
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{name}: bpftool cannot read its BTF") from None
    assert isinstance(types, list)
    return types


def _tool(name: str, program: str, package: str, *arguments: str) -> str:
    """What a program prints. Raises UsageError with its own message."""
    path = shutil.which(program) or shutil.which(program, path="/usr/sbin:/sbin")
    if path is None:
        raise UsageError(f"{program} is missing: apt-get install {package}")
    done = subprocess.run([path, *arguments], capture_output=True, text=True, errors="replace", check=False,
                          env={**os.environ, "LC_ALL": "C"})
    if done.returncode:
        said = [line for line in (done.stderr + done.stdout).splitlines() if line.strip()] or ["no message"]
        raise UsageError(f"{name}: {program}: {_message(said[-1])}")
    return done.stdout


def _message(line: str) -> str:
    """bpftool's own errors are JSON."""
    found = re.search(r'"error":"([^"]*)"', line)
    return found[1] if found else line


# --- reading what they say -------------------------------------------------------------------------------------------


class Types:
    """The types of bpftool's JSON.

    wide      pointers have 64 bits; None where neither ELF nor BTF tells
    aligns    the alignment that the declaration of a record asks for, by label, where that is known
    base      the kernel whose types these continue
    """

    def __init__(self, types: list[dict[str, Any]], wide: bool | None, aligns: dict[str, int] | None = None,
                 base: str | None = None) -> None:
        self._aligns = aligns or {}
        self.base = base
        self._types = {one["id"]: one for one in types}
        self._records: dict[str, list[dict[str, Any]]] = {}
        for one in types:
            if one["kind"] in _RECORDS and one["name"] != "(anon)":
                self._records.setdefault(f"{_RECORDS[one['kind']]} {one['name']}", []).append(one)
            elif one["kind"] == "TYPEDEF":
                behind = self._types.get(one["type_id"], {"kind": "VOID"})
                if behind["kind"] in _RECORDS and behind["name"] == "(anon)":
                    self._records.setdefault(f"{_RECORDS[behind['kind']]} {one['name']}", []).append(behind)
        long = next((one["size"] for one in types if one["kind"] == "INT" and one["name"] in
                     ("long unsigned int", "unsigned long", "long int", "long")), None)
        self.wide = wide if wide is not None or long is None else long == 8

    def records(self, label: str, where: Where) -> list[SeenRecord]:
        """All records of a label; one name may stand for several in a kernel."""
        return [SeenRecord(one["size"], None, tuple(self._leaves(one, where)), where, self._aligns.get(label))
                for one in self._records.get(label, [])]

    def constants(self) -> dict[str, int]:
        return {value["name"]: int(value["val"]) for one in self._types.values() if one["kind"] in ("ENUM", "ENUM64")
                for value in one["values"]}

    def _leaves(self, record: dict[str, Any], where: Where, base: int = 0, prefix: str = "") -> Iterable[Leaf]:
        for member in record["members"]:
            name = "" if member["name"] == "(anon)" else member["name"]
            offset = base + member["bits_offset"]
            inner = self._types.get(member["type_id"], {"kind": "VOID", "name": ""})
            if inner["kind"] in _RECORDS and inner["name"] == "(anon)":
                yield from self._leaves(inner, where, offset, f"{prefix}{name}." if name else prefix)
            else:
                bits = member.get("bitfield_size", 0)
                sort = self._sort(member["type_id"])
                yield Leaf(prefix + name, offset, bits or 8 * self._size(member["type_id"]), where, bool(bits),
                           None if sort is None else sort.narrowed(bits or None))
                yield from self._first(member["type_id"], where, offset, prefix + name)

    def _first(self, index: int, where: Where, offset: int, path: str) -> Iterable[Leaf]:
        """The members of the first element, of an array of records without a name."""
        one = self._types.get(index, {"kind": "VOID"})
        for _ in range(_MOST_ALIASES):
            if one["kind"] == "ARRAY":
                path, one = f"{path}[0]", self._types.get(one["type_id"], {"kind": "VOID"})
        if path.endswith("[0]") and one["kind"] in _RECORDS and one["name"] == "(anon)":
            yield from self._leaves(one, where, offset, f"{path}.")

    def _bare(self, index: int) -> tuple[dict[str, Any], list[str]]:
        """A type behind its typedefs and qualifiers, and the names of the former."""
        one, names = self._types.get(index, {"kind": "VOID"}), []
        for _ in range(_MOST_ALIASES):
            if one["kind"] not in _ALIASES:
                break
            names += [one["name"]] if one["kind"] == "TYPEDEF" else []
            one = self._types.get(one["type_id"], {"kind": "VOID"})
        return one, names

    def _sort(self, index: int) -> Sort | None:
        """What a member, or each element of an array, contains; None where nothing can be said."""
        one, names = self._bare(index)
        for _ in range(_MOST_ALIASES):
            if one["kind"] == "ARRAY":
                one, names = self._bare(one["type_id"])
        if one["kind"] in _RECORDS:
            name = one["name"] if one["name"] != "(anon)" else names[-1] if names else None
            return None if name is None else Sort(f"{_RECORDS[one['kind']]} {name}")
        order = next((found[1] for name in names if (found := _ORDERED.fullmatch(name))), "")
        return of_btf(one, 8 * int(one.get("size", 0)), order)

    def _size(self, index: int) -> int:
        one, _ = self._bare(index)
        if one["kind"] == "PTR":
            return 8 if self.wide else 4
        if one["kind"] == "ARRAY":
            return int(one["nr_elems"]) * self._size(one["type_id"])
        return int(one.get("size", 0))


def look(found: Object, types: Types, compiled: Compiled, abi: str) -> Seen:
    """What an object file says about the records and enum values of a spec."""
    where = Where(found.path)
    seen = Seen(abi, "pahole" if found.kind == "DWARF" else "bpftool")
    names = compiled.spec.origin.names if compiled.spec.origin is not None else {}
    originals = {f"{key.split()[0]} {name}": key for key, name in names.items() if " " in key and "." not in key}
    for record in compiled.spec.records:
        for label in {record.label, originals.get(record.label, record.label)} if record.name is not None else ():
            candidates = types.records(label, where)
            if candidates:
                seen.records[label] = candidates
    seen.constants = {name: SeenValue(value, where) for name, value in types.constants().items()}
    return seen


def _alignments(found: Object, readable: str) -> dict[str, int]:
    """The alignment that each record's declaration asks for, by label; one name with two of them is left out.

    Only what DW_AT_alignment says is known: gcc for riscv64, sparc64 and others does not write it for all that ask.
    """
    size = found.elf.sections.get(".debug_info", (0, 0))[1] if found.elf else 0
    if size > _MOST_DWARF:
        return {}
    text = _tool(found.path, "readelf", "binutils", "--wide", "--debug-dump=info", readable)
    seen: dict[str, set[int]] = {}
    for block in re.split(r"^ *<[0-9a-f]+><[0-9a-f]+>: ", text, flags=re.M):
        kind = re.search(r"\(DW_TAG_(structure|union)_type\)", block.partition("\n")[0])
        name = re.search(r"DW_AT_name +: (?:.* )?(\S+)$", block, re.M)
        align = re.search(r"DW_AT_alignment *: (?:\(\w+\) )?(\d+)", block)
        if kind and name and "DW_AT_byte_size" in block:
            label = f"{'struct' if kind[1] == 'structure' else 'union'} {name[1]}"
            seen.setdefault(label, set()).add(int(align[1]) if align else 0)
    return {label: next(iter(values)) for label, values in seen.items() if len(values) == 1 and values != {0}}
