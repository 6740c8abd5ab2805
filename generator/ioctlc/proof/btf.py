"""Reads BTF, the type format that pahole writes (Linux, Documentation/bpf/btf.rst), of either byte order.

BTF counts bits as ioctlc does: in storage order from the record's first byte. What it lacks: alignment, unnamed
bit-fields, the size of a pointer (which the ELF file says) and records of more than 2 MiB with bit-fields.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import NamedTuple

_INT, _PTR, _ARRAY, _STRUCT, _UNION, _ENUM, _TYPEDEF = 1, 2, 3, 4, 5, 6, 8
_MODIFIERS = frozenset({_TYPEDEF, 9, 10, 11, 18})       # typedef, volatile, const, restrict, type tag
_SIZED = frozenset({_INT, _STRUCT, _UNION, _ENUM, 16, 19})      # 16: floating point, 19: 64-bit enum
#: Words after the three of every type, by kind: (always, per element).
_WORDS = {_INT: (1, 0), _ARRAY: (3, 0), _STRUCT: (0, 3), _UNION: (0, 3), _ENUM: (0, 2), 13: (0, 2), 14: (1, 0),
          15: (0, 3), 17: (1, 0), 19: (0, 3)}
_MAGIC = 0xEB9F


class BtfError(Exception):
    """The bytes are no BTF, or use what this reader does not know."""


class Seen(NamedTuple):
    """A member as the debug information has it: its C designator, offset and size in bits."""

    path: str
    bit_offset: int
    bit_size: int


@dataclass(frozen=True, slots=True)
class _Type:
    """One type: `value` is a size in bytes or the id of another type; `words` are what follows, by kind."""

    name: str
    kind: int
    flag: bool
    value: int
    words: tuple[int, ...]


class Btf:
    """The types of one object file. `pointer` is the size of a pointer in bytes."""

    def __init__(self, data: bytes, pointer: int) -> None:
        self.pointer = pointer
        if len(data) < 24 or _MAGIC not in (int.from_bytes(data[:2], "little"), int.from_bytes(data[:2], "big")):
            raise BtfError("no BTF")
        order = "<" if int.from_bytes(data[:2], "little") == _MAGIC else ">"
        header, types, types_size, names, names_size = struct.unpack_from(f"{order}5I", data, 4)
        words = struct.unpack_from(f"{order}{types_size // 4}I", data, header + types)
        self._names = data[header + names:header + names + names_size]
        self._types = [_Type("void", 0, False, 0, ()), *self._read(words)]
        self._records = {self._tag(one): index for index, one in enumerate(self._types)
                         if one.name and one.kind in (_STRUCT, _UNION, _TYPEDEF)}

    def record(self, tag: str) -> int | None:
        """The id of `struct x`, `union y` or of the record behind a typedef."""
        index = self._records.get(tag)
        return None if index is None else self._stripped(index)

    def size(self, index: int) -> int:
        """sizeof of a type in bytes; 0 for a flexible array."""
        type_ = self._types[self._stripped(index)]
        if type_.kind == _PTR:
            return self.pointer
        if type_.kind == _ARRAY:
            return type_.words[2] * self.size(type_.words[0])
        if type_.kind in _SIZED:
            return type_.value
        raise BtfError(f"a type of kind {type_.kind} has no size")

    def deep(self, index: int) -> list[Seen]:
        """The members of a record, those of unnamed records in their place, as Layouts.deep() has them."""
        record = self._types[index]
        out = []
        for at in range(0, len(record.words), 3):
            name, type_, place = self._name(record.words[at]), record.words[at + 1], record.words[at + 2]
            offset, bits = (place & 0xFFFFFF, place >> 24) if record.flag else (place, 0)
            inner = self._types[type_]
            if inner.kind in (_STRUCT, _UNION) and not inner.name:
                prefix = f"{name}." if name else ""
                out += [Seen(prefix + seen.path, offset + seen.bit_offset, seen.bit_size) for seen in self.deep(type_)]
                continue
            out.append(Seen(name, offset, bits or 8 * self.size(type_)))
            first = name
            while inner.kind == _ARRAY:
                first, type_ = f"{first}[0]", inner.words[0]
                inner = self._types[type_]
            if first != name and inner.kind in (_STRUCT, _UNION) and not inner.name:
                out += [Seen(f"{first}.{seen.path}", offset + seen.bit_offset, seen.bit_size)
                        for seen in self.deep(type_)]
        return out

    def _read(self, words: tuple[int, ...]) -> list[_Type]:
        out = []
        at = 0
        while at < len(words):
            name, info, value = words[at:at + 3]
            kind = info >> 24 & 0x1F
            always, each = _WORDS.get(kind, (0, 0))
            end = at + 3 + always + each * (info & 0xFFFF)
            out.append(_Type(self._name(name), kind, bool(info >> 31), value, words[at + 3:end]))
            at = end
        return out

    def _name(self, offset: int) -> str:
        return self._names[offset:self._names.index(0, offset)].decode("utf-8", "replace")

    def _tag(self, type_: _Type) -> str:
        return {_STRUCT: "struct ", _UNION: "union "}.get(type_.kind, "") + type_.name

    def _stripped(self, index: int) -> int:
        while self._types[index].kind in _MODIFIERS:
            index = self._types[index].value
        return index
