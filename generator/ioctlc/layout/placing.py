"""Where the members of one record go: the rules of the C compilers, on plain numbers.

All sizes, alignments and offsets here are in bits. Sources: gcc's stor-layout.c (layout_decl, place_field,
update_alignment_for_field), clang's RecordLayoutBuilder.cpp (MicrosoftRecordLayoutBuilder), gcc's arm.h for the OABI
(STRUCTURE_SIZE_BOUNDARY). That m68k Linux ignores the type of a bit-field, and that the OABI does not, is known through
gcc 12's answers. Every rule is held against the compilers by tests/proof/test_layout_engine_proof.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi.targets import DataModel

_BYTE = 8


@dataclass(frozen=True, slots=True)
class TypeShape:
    """A type: `required` is the alignment that packing does not lower (Microsoft: `__declspec(align)` inside)."""

    size: int
    align: int
    required: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """A member to place: `bits` is a bit-field's width, `aligned` the attribute's value or 0."""

    type: TypeShape
    bits: int | None
    named: bool
    aligned: int
    packed: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """The record around the members: `pack` is `#pragma pack`, `aligned` the attribute's value, 0 for none."""

    union: bool
    packed: bool
    pack: int
    aligned: int


@dataclass(frozen=True, slots=True)
class Placed:
    """The outcome: the record's size and alignment, and one offset per item."""

    size: int
    align: int
    required: int
    offsets: list[int]


def place(shape: Shape, items: list[Item], model: DataModel) -> Placed:
    """Place the members of a record by the rules of a data model."""
    placer: _SysV | _Microsoft
    placer = _Microsoft(shape, model) if model.bitfields == "ms" else _SysV(shape, model)
    offsets = [placer.add(item) for item in items]
    return placer.finish(offsets)


def _up(value: int, align: int) -> int:
    return -(-value // align) * align if align > 1 else value


class _SysV:
    """gcc's rules (and clang's, outside Microsoft's ABI). `end` is the first free bit, of a union its size."""

    def __init__(self, shape: Shape, model: DataModel) -> None:
        self.shape = shape
        self.model = model
        self.end = 0
        self.align = _BYTE
        if not shape.packed:        # STRUCTURE_SIZE_BOUNDARY; #pragma pack lowers it
            boundary = model.record_align * 8
            self.align = min(boundary, shape.pack) if shape.pack else boundary

    def add(self, item: Item) -> int:
        start = 0 if self.shape.union else self.end
        if item.bits is None:
            offset, size = self._plain(item, start), item.type.size
        elif item.bits == 0:
            offset, size = self._zero(item, start), 0
        else:
            offset, size = self._bits(item, start), item.bits
        self.end = max(self.end, offset + size) if self.shape.union else offset + size
        return offset

    def finish(self, offsets: list[int]) -> Placed:
        align = max(self.align, self.shape.aligned)
        return Placed(_up(_up(self.end, _BYTE), align), align, 0, offsets)

    def _capped(self, align: int) -> int:
        return min(align, self.shape.pack) if self.shape.pack else align

    def _plain(self, item: Item, start: int) -> int:
        if item.packed or self.shape.packed:
            align = item.aligned or _BYTE
        else:
            align = max(item.type.align, item.aligned)
        align = self._capped(align)
        self.align = max(self.align, align)
        return _up(start, align)

    def _zero(self, item: Item, start: int) -> int:
        """A zero-width bit-field: no packing touches it (layout_decl: "not influenced by any packing")."""
        if self.model.bitfields == "plain":
            align = max(self.model.zero_bits, item.aligned)
            self.align = max(self.align, align)
        else:
            align = max(item.type.align, item.aligned)
            if self.model.unnamed_align:
                self.align = max(self.align, align)
        return _up(start, align)

    def _bits(self, item: Item, start: int) -> int:
        packed = item.packed or self.shape.packed
        own = self._capped(item.aligned) if item.aligned else 1
        offset = _up(start, own)
        if self.model.bitfields == "plain":
            self.align = max(self.align, own, self._mode_align(item, start, packed))
            return offset
        unit = item.type.align
        if not packed and not self.shape.pack and offset % unit + (item.bits or 0) > item.type.size:
            offset = _up(offset, unit)
        if item.named or self.model.unnamed_align:
            limit = self._capped(unit) if self.shape.pack else _BYTE if packed else unit
            self.align = max(self.align, own, limit)
        return offset

    def _mode_align(self, item: Item, start: int, packed: bool) -> int:
        """layout_decl: a bit-field as wide as a machine mode, at an offset fit for it, takes the mode's alignment."""
        bits = item.bits or 0
        align = min(bits, self.model.align64 * 8)
        if bits not in (8, 16, 32, 64) or (packed and align > _BYTE) or start % align:
            return 1
        return self._capped(align)


class _Microsoft:
    """Microsoft's rules, as clang has them for *-windows-msvc. `end` is always whole bytes."""

    def __init__(self, shape: Shape, model: DataModel) -> None:
        self.shape = shape
        self.end = 0
        self.align = _BYTE
        self.required = _BYTE
        self.limit = _BYTE if shape.packed else shape.pack
        if not shape.packed and self.limit > model.pointer * 8:
            self.limit = 0          # a pack larger than a pointer is ignored
        self.unit = 0               # size of the open storage unit of bit-fields, 0 for none
        self.left = 0               # bits left in it

    def add(self, item: Item) -> int:
        if item.bits is None:
            return self._plain(item)
        return self._zero(item) if item.bits == 0 else self._bits(item)

    def finish(self, offsets: list[int]) -> Placed:
        size = _up(self.end, self.align)
        required = max(self.required, self.shape.aligned)
        align = max(self.align, required)
        rounding = min(align, self.limit) if self.limit else align
        if self.shape.aligned:
            required = align        # members of a type with an `aligned` of its own keep all of its alignment
        return Placed(_up(size, max(rounding, required)), align, required, offsets)

    def _member_align(self, item: Item) -> int:
        required = max(item.aligned, item.type.required)
        align = item.type.align
        if item.bits is None:
            self.required = max(self.required, required)
        else:
            align = max(align, required)
        if self.limit:
            align = min(align, self.limit)
        return max(_BYTE if item.packed else align, required)

    def _plain(self, item: Item) -> int:
        self.unit = 0
        align = self._member_align(item)
        self.align = max(self.align, align)
        offset = 0 if self.shape.union else _up(self.end, align)
        self.end = max(self.end, offset + item.type.size)
        return offset

    def _bits(self, item: Item) -> int:
        align = self._member_align(item)
        bits = item.bits or 0
        if self.shape.union:        # Microsoft ignores the alignment of bit-fields in unions
            self.unit = item.type.size
            self.end = max(self.end, item.type.size)
            return 0
        if self.unit == item.type.size and bits <= self.left:
            offset = self.end - self.left
            self.left -= bits
            return offset
        offset = _up(self.end, align)
        self.align = max(self.align, align)
        self.unit, self.left = item.type.size, item.type.size - bits
        self.end = offset + item.type.size
        return offset

    def _zero(self, item: Item) -> int:
        """A zero-width bit-field counts only right after a bit-field that has bits."""
        if not self.unit:
            return 0 if self.shape.union else self.end
        self.unit = 0
        align = self._member_align(item)
        if self.shape.union:
            self.end = max(self.end, item.type.size)
            return 0
        self.end = _up(self.end, align)
        self.align = max(self.align, align)
        return self.end
