"""Random records, written as C with the engine's answers as static asserts: what the engine is tested with.

Offsets of bit-fields have no constant expression in C. They are read back: `readback_source` puts every bit-field,
all its bits set, behind a marker into an object file, and `readback_errors` finds the bytes there. So the compiler's
own bits are compared, on any object format, without running anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Iterator

from ioctlc.abi import Abi
from ioctlc.layout import LayoutError, Layouts
from ioctlc.model import (BUILTINS, ArrayType, ByAbi, Field, Numbers, PointerType, Record, RecordType, ScalarType, Spec,
                          Type)
from ioctlc.source import Pos

HERE = Pos("samples", 0, 0)
_PREFIX = 64            # bytes before each value in the object file; its marker is in the first 16

C_TYPES = {"u8": "unsigned char", "s8": "signed char", "u16": "unsigned short", "s16": "short", "u32": "unsigned int",
           "s32": "int", "u64": "unsigned long long", "s64": "long long", "bool": "_Bool", "long": "long",
           "ulong": "unsigned long", "uint": "unsigned int", "int": "int", "size_t": "__SIZE_TYPE__",
           "double": "double", "float": "float", "u128": "unsigned __int128", "char": "char"}


@dataclass(frozen=True, slots=True)
class Mix:
    """What random records are made of: chances from 0 to 1."""

    bits: float = 0.35
    packed: float = 0.2
    pack: float = 0.15
    aligned: float = 0.12
    field_aligned: float = 0.06
    field_packed: float = 0.05
    zero_bits: float = 0.15
    unnamed_bits: float = 0.15
    nested: float = 0.2
    u128: bool = False


def sample_spec(records: list[Record]) -> Spec:
    """A spec that has nothing but records, on every ABI."""
    return Spec("samples", HERE, "1.0", "MIT", "legacy", None, Numbers(HERE, None, None), records=records)


def random_records(seed: int, count: int, mix: Mix = Mix()) -> list[Record]:
    """`count` records r0, r1, .. with a layout on every ABI; later ones may contain earlier ones."""
    random = Random(seed)
    records: list[Record] = []
    while len(records) < count:
        record = _record(random, mix, f"r{seed}_{len(records)}", records, 0, None)
        if any(member.name and member.bits != 0 for member in record.fields):
            records.append(record)
    return records


def _record(random: Random, mix: Mix, name: str | None, earlier: list[Record], depth: int,
            outer: Record | None) -> Record:
    record = Record(name, "union" if random.random() < 0.2 else "struct", HERE)
    if random.random() < mix.packed:
        record.packed = True
    if outer is not None:
        record.pack = outer.pack            # as C: the pragma covers the inline records too
    elif random.random() < mix.pack:
        record.pack = random.choice((1, 2, 4, 8))
    if random.random() < mix.aligned:
        record.aligned = random.choice((1, 2, 4, 8, 16, 32))
    for index in range(random.randint(1, 7 if depth == 0 else 3)):
        record.fields.append(_field(random, mix, f"f{depth}{index}", record, earlier, depth))
    if not any(member.name and member.bits != 0 for member in record.fields):
        record.fields.append(Field(f"f{depth}x", HERE, ScalarType("u8")))
    if depth == 0 and record.kind == "struct" and random.random() < 0.05:
        record.fields.append(Field("tail", HERE, ArrayType(ScalarType(random.choice(("u8", "u32", "u64"))), None)))
    return record


def _field(random: Random, mix: Mix, name: str, record: Record, earlier: list[Record], depth: int) -> Field:
    packed = random.random() < mix.field_packed
    aligned = random.choice((1, 2, 4, 8, 16)) if random.random() < mix.field_aligned else None
    if random.random() < mix.bits:
        return _bit_field(random, mix, name, packed, aligned)
    return Field(name, HERE, _type(random, mix, earlier, depth, record), packed=packed, aligned=aligned)


def _bit_field(random: Random, mix: Mix, name: str, packed: bool, aligned: int | None) -> Field:
    type_ = random.choice(("u8", "u16", "u32", "u64", "s32", "u32", "u64", "bool", "ulong", "s16"))
    width = 8 * int(BUILTINS[type_][0]) if type_ not in ("ulong", "bool") else {"ulong": 32, "bool": 1}[type_]
    if random.random() < mix.zero_bits:
        return Field(None, HERE, ScalarType(type_), bits=0)
    bits = random.choice((1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 24, 31, 32, 33, 48, 63, 64, width))
    bits = min(bits, width)
    if random.random() < mix.unnamed_bits:
        return Field(None, HERE, ScalarType(type_), bits=bits)
    return Field(name, HERE, ScalarType(type_), bits=bits, packed=packed, aligned=aligned)


def _type(random: Random, mix: Mix, earlier: list[Record], depth: int, outer: Record) -> Type:
    if random.random() < mix.nested:
        if depth < 2 and random.random() < 0.6:
            return RecordType(_record(random, mix, None, earlier, depth + 1, outer))
        usable = [r for r in earlier if not (r.fields and r.fields[-1].name == "tail")]
        if usable:
            inner: Type = RecordType(random.choice(usable[-40:]))
            return ArrayType(inner, ByAbi.same(random.randint(1, 3))) if random.random() < 0.3 else inner
    names = ["u8", "u16", "u32", "u64", "u64", "s32", "long", "ulong", "size_t", "double", "float", "bool", "char"]
    scalar: Type = ScalarType("u128") if mix.u128 and random.random() < 0.15 else ScalarType(random.choice(names))
    if random.random() < 0.1:
        scalar = PointerType(None)
    while random.random() < 0.2:
        scalar = ArrayType(scalar, ByAbi.same(random.randint(0, 3)))
    return scalar


# --- C text ---


def c_declaration(type_: Type, name: str) -> str:
    """A C declaration of `name`, of a type that samples are made of."""
    suffix = ""
    while isinstance(type_, ArrayType):
        count = None if type_.count is None else type_.count.uniform
        suffix += f"[{'' if count is None else count}]"
        type_ = type_.element
    if isinstance(type_, PointerType):
        return f"void *{name}{suffix}"
    if isinstance(type_, RecordType):
        inner = type_.record
        head = f"{inner.kind} {inner.name}" if inner.name else _body(inner)
        return f"{head} {name}{suffix}"
    assert isinstance(type_, ScalarType)
    return f"{C_TYPES[type_.name]} {name}{suffix}"


def _attributes(packed: bool, aligned: int | None) -> str:
    words = (["packed"] if packed else []) + ([f"aligned({aligned})"] if aligned else [])
    return f" __attribute__(({', '.join(words)}))" if words else ""


def _body(record: Record) -> str:
    lines = []
    for member in record.fields:
        width = f" : {member.bits}" if member.bits is not None else ""
        lines.append(f"{c_declaration(member.type, member.name or '')}{width}"
                     f"{_attributes(member.packed, member.aligned)};")
    tag = f" {record.name}" if record.name else ""
    return f"{record.kind}{tag} {{ {' '.join(lines)} }}{_attributes(record.packed, record.aligned)}"


def c_record(record: Record) -> str:
    """The definition of a record."""
    if record.pack:
        return f"#pragma pack(push, {record.pack})\n{_body(record)};\n#pragma pack(pop)"
    return f"{_body(record)};"


def assert_source(records: list[Record], layouts: Layouts, abi: Abi) -> str:
    """C that compiles only where sizeof, _Alignof and every offsetof are as the engine says."""
    out = []
    for record in records:
        layout = layouts.of(record, abi)
        tag = f"{record.kind} {record.name}"
        out.append(c_record(record))
        out.append(f'_Static_assert(sizeof({tag}) == {layout.size}, "{record.name} size");')
        out.append(f'_Static_assert(_Alignof({tag}) == {layout.align}, "{record.name} align");')
        for leaf in layouts.flat(record, abi):
            if leaf.field.bits is None:
                out.append(f'_Static_assert(__builtin_offsetof({tag}, {leaf.path}) == {leaf.bit_offset // 8}, '
                           f'"{record.name} {leaf.path}");')
    return "\n".join(out) + "\n"


def _marks(records: list[Record], layouts: Layouts, abi: Abi) -> Iterator[tuple[int, Record, str, int, int]]:
    index = 0
    for record in records:
        for leaf in layouts.deep(record, abi):
            if leaf.field.bits and leaf.name:
                yield index, record, leaf.path, leaf.bit_offset, leaf.bit_size
                index += 1


def _marker(index: int) -> bytes:
    return b"\xc7ioctlc\x9e" + index.to_bytes(4, "big") + b"\x81\x1c\xe5\x37"


def readback_source(records: list[Record], layouts: Layouts, abi: Abi, preamble: str | None = None) -> str:
    """C whose object file contains every bit-field with all bits set; `preamble` is C that defines the records."""
    out = [c_record(record) for record in records] if preamble is None else [preamble]
    for index, record, path, _, _ in _marks(records, layouts, abi):
        mark = ", ".join(str(byte) for byte in _marker(index))
        out.append(f"struct {{ unsigned char mark[{_PREFIX}]; {record.kind} {record.name} v; }} mark{index} = "
                   f"{{ .mark = {{ {mark} }}, .v.{path} = -1 }};")
    return "\n".join(out) + "\n"


def readback_errors(object_file: bytes, records: list[Record], layouts: Layouts, abi: Abi, *,
                    shift: int = 0, widen: int = 0) -> list[str]:
    """Bit-fields that the object file has elsewhere than the engine says, one line each.

    `shift` and `widen` make every expectation wrong by so many bits: each bit-field must then be reported.
    """
    out = []
    for index, record, path, offset, width in _marks(records, layouts, abi):
        at = object_file.find(_marker(index))
        size = layouts.of(record, abi).size
        if at < 0:
            out.append(f"{record.name} {path}: not in the object file")
            continue
        seen = object_file[at + _PREFIX:at + _PREFIX + size]
        wanted = _bits_set(size, offset + shift, width + widen, abi.big)
        if seen != wanted:
            out.append(f"{record.name} {path}: the compiler sets {seen.hex()}, the engine says {wanted.hex()}")
    return out


def _bits_set(size: int, offset: int, width: int, big: bool) -> bytes:
    out = bytearray(max(size, (offset + width + 7) // 8))
    for bit in range(offset, offset + width):
        out[bit // 8] |= 1 << (7 - bit % 8 if big else bit % 8)
    return bytes(out)


def laid_out(records: list[Record], layouts: Layouts, abi: Abi) -> list[Record]:
    """The records that the engine lays out on an ABI (a 128-bit integer or a size of 0 may not)."""
    out = []
    for record in records:
        try:
            layouts.of(record, abi)
        except LayoutError:
            continue
        out.append(record)
    return out
