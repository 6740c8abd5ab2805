"""The members of records, with their places on the ABI that is shown and on those that differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ioctlc.abi import ABIS, Abi
from ioctlc.backends.cdecl import Speller, is_flexible
from ioctlc.backends.header.meaning import Meanings
from ioctlc.backends.reference.blocks import Block, Cell, Line, More, Paragraph, Row, Span, Table, code, plain
from ioctlc.backends.reference.lives import Lives
from ioctlc.backends.reference.names import Names
from ioctlc.backends.reference.payloads import Payloads
from ioctlc.layout import Layouts
from ioctlc.model import ArrayType, Field, Ioctl, Record, RecordType

#: The ABI whose layout is shown, where it has the record.
USUAL = "linux-x86_64"


@dataclass(frozen=True, slots=True)
class Place:
    """A member where it stands: `at` and `size` in bits, None on an ABI that lacks it; `key` tells it from others."""

    key: tuple[int, ...]
    path: str
    level: int
    field: Field
    at: int | None
    size: int


class Members:
    """Lowers the members of records to tables."""

    def __init__(self, names: Names, lives: Lives, layouts: Layouts, speller: Speller) -> None:
        self.names = names
        self.lives = lives
        self.layouts = layouts
        self.speller = speller
        self.meanings = Meanings(names.spec, speller)
        self.payloads = Payloads(names, self.meanings)

    # --- places ---

    def shapes(self, record: Record) -> list[tuple[list[Abi], list[Place]]]:
        """The layouts of a record, each with its ABIs; the one that is shown is the first. Alignment makes no other."""
        found: dict[object, tuple[list[Abi], list[Place]]] = {}
        for abis, layout in self.layouts.groups(record):
            places = list(self._walk(record, abis[0], 0, "", 0, ()))
            shape = found.setdefault((layout.size, *((place.at, place.size) for place in places)), ([], places))
            shape[0].extend(abis)
        return sorted(found.values(), key=lambda shape: all(abi.name != USUAL for abi in shape[0]))

    def _walk(self, record: Record, abi: Abi, base: int | None, path: str, level: int,
              key: tuple[int, ...]) -> Iterator[Place]:
        slots = {} if base is None else {id(slot.field): slot for slot in self.layouts.of(record, abi).slots}
        for field in record.fields:
            slot = slots.get(id(field))
            at = None if base is None or slot is None else base + slot.bit_offset
            own = (*key, id(field))
            yield Place(own, f"{path}{field.name or ''}", level, field, at, slot.bit_size if slot else 0)
            inner = _inside(field)
            if inner is not None:
                each = "[]" if isinstance(field.type, ArrayType) else ""
                below = f"{path}{field.name}{each}." if field.name else path
                yield from self._walk(inner, abi, at, below, level + 1, own)

    # --- tables ---

    def blocks(self, record: Record, page: str = "", ioctl: Ioctl | None = None) -> list[Block]:
        """What a reader sees of a record: its members, and where other ABIs have them.

        page    the page on which the members get anchors; "" for none
        ioctl   whose argument the record is: it may change directions
        """
        shapes = self.shapes(record)
        if not shapes:
            return []
        (abis, places), others = shapes[0], shapes[1:]
        there = frozenset(abi.name for abi in abis).union(*({abi.name for abi in group} for group, _ in others))
        rows = [self._row(record, place, page, ioctl, there) for place in places]
        where = f", offsets and sizes in bytes on {self._named(abis)}" if others else ", offsets and sizes in bytes"
        blocks: list[Block] = []
        if rows:
            blocks.append(Table(f"Members of {record.label}{where}", ("Member", "Offset", "Size", "Type", "Meaning"),
                                tuple(rows), (1, 2)))
        holes = self._holes(record, abis[0])
        blocks += [Paragraph(plain(holes))] if holes else []
        return blocks + [self._other(record, places, group, other) for group, other in others]

    def _named(self, abis: list[Abi]) -> str:
        return self.lives.abis.of(abi.name for abi in abis)

    def _row(self, record: Record, place: Place, page: str, ioctl: Ioctl | None, there: frozenset[str]) -> Row:
        field = place.field
        anchor = ""
        if page and field.name:
            anchor = self.names.free(page, f"{record.kind}-{record.name}.{place.path.replace('[]', '')}")
        type_ = self.speller.declare(field.type, "", ABIS[next(iter(sorted(there)))], field.spelled)
        inner = _inside(field)
        words = type_ if inner is None else inner.kind + type_.partition("}")[2]
        words += f" : {field.bits}" if field.bits is not None else ""
        name: Line = code(field.name, f"#{anchor}" if anchor else "") if field.name else plain(
            "(no name)" if inner is None else f"({inner.kind} without a name)")
        if field.life.deprecated is not None:
            name = (*name, Span(" "), self.lives.deprecated(field.life.deprecated)[0])
        meaning = tuple(filter(None, self._meaning(record, field if ioctl is None else _as_argument(field, ioctl),
                                                   there)))
        return Row(((name,), (plain(_offset(place)),), (plain(_size(place)),), (self.names.code(words),), meaning),
                   anchor, min(place.level, 6))

    def _meaning(self, record: Record, field: Field, there: frozenset[str]) -> Iterator[Line]:
        yield self.names.text(field.doc)
        yield self.names.text("; ".join(self.meanings.of(field, record)))
        yield from (self.names.text(text) for text in _more(field))
        for part in field.parts:
            if part.doc or part.name:
                yield self.names.text(f"bits 0x{part.mask:x}{f', {part.name}' if part.name else ''}: {part.doc or ''}")
        if field.payload is not None:
            yield from self.payloads.lines(field.payload)
        yield self.names.text(self.lives.where(field.where, there))
        yield from self.lives.lines(field.life, record.life)

    def _holes(self, record: Record, abi: Abi) -> str:
        """The padding that no member covers."""
        found = []
        for hole in self.layouts.holes(record, abi):
            first, last = hole.bit_offset // 8, (hole.bit_offset + hole.bit_size - 1) // 8
            span = f"byte {first}" if first == last else f"bytes {first} to {last}"
            found.append(span + (" at the end" if hole.tail else "") + (" of each element" if hole.each else ""))
        return f"Padding that no member covers: {', '.join(found)}." if found else ""

    def _other(self, record: Record, shown: list[Place], abis: list[Abi], places: list[Place]) -> More:
        """Where a group of ABIs has another layout than the one that is shown."""
        usual = {place.key: (place.at, place.size) for place in shown}
        rows = [Row(((code(place.path) if place.path else plain("(no name)"),), (plain(_offset(place)),),
                     (plain(_size(place)),))) for place in places if usual[place.key] != (place.at, place.size)]
        said = f"On {self._named(abis)}: {_bytes(self.layouts.of(record, abis[0]).size)}"
        rows = rows or [Row(((plain("none"),), (plain("–"),), (plain("–"),)))]      # only the end is elsewhere
        table = Table(f"Members of {record.label} that are elsewhere or as large otherwise on {self._named(abis)}",
                      ("Member", "Offset", "Size"), tuple(rows), (1, 2))
        return More(plain(said), (table,))

    def sizes(self, record: Record) -> Cell:
        """Size and alignment on every group of ABIs."""
        found: dict[str, set[str]] = {}
        for abis, layout in self.layouts.groups(record):
            found.setdefault(f"{_bytes(layout.size)}, aligned to {layout.align}", set()).update(a.name for a in abis)
        return tuple(plain(f"{text} on {self.lives.abis.of(abis)}" if len(found) > 1 else text)
                     for text, abis in found.items())


def _inside(field: Field) -> Record | None:
    """The record without a name that a member consists of; not one behind a pointer."""
    inner = field.type
    while isinstance(inner, ArrayType):
        inner = inner.element
    return inner.record if isinstance(inner, RecordType) and inner.record.name is None else None


def _as_argument(field: Field, ioctl: Ioctl) -> Field:
    """A member with the directions that an ioctl gives it; an address that nobody looks at leads nowhere."""
    name = field.name or ""
    if ioctl.member_dir.get(name) == "none":
        return replace(field, direction="none", payload=None)
    if name in ioctl.member_dir:
        field = replace(field, direction=ioctl.member_dir[name])
    if name in ioctl.payload_dir and field.payload is not None:
        field = replace(field, payload=replace(field.payload, direction=ioctl.payload_dir[name]))
    return field


def _more(field: Field) -> Iterator[str]:
    """What headers do not say of a member, and a reference does."""
    if field.string:
        yield "a string that ends with NUL"
    if field.time is not None:
        clock = "of no clock" if field.time.clock == "none" else f"of the clock {field.time.clock}"
        yield f"a time in {field.time.unit}, {'relative' if field.time.relative else 'absolute'}, {clock}"
    if field.valid_on:
        yield f"valid when the result is {', '.join(field.valid_on)}"
    if field.namespace:
        yield {"fd": "unique for each fd", "global": "unique everywhere"}.get(field.namespace, field.namespace)
    if field.selects_layout:
        yield "selects how the rest is laid out"
    if field.no_discriminator:
        yield f"nothing tells which arm is meant: {field.no_discriminator}"
    if field.raw:
        yield "the whole union as bytes"


def _offset(place: Place) -> str:
    if place.at is None:
        return "–"
    return str(place.at // 8) if place.at % 8 == 0 and place.field.bits is None else f"{place.at // 8}:{place.at % 8}"


def _size(place: Place) -> str:
    if place.at is None:
        return "–"
    if is_flexible(place.field.type):
        return "any"
    return f"{place.size} bit" if place.field.bits is not None else str(place.size // 8)


def _bytes(count: int) -> str:
    return "1 byte" if count == 1 else f"{count} bytes"
