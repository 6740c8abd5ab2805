"""The layout engine: what `sizeof`, `_Alignof` and `offsetof` answer for every record on every ABI.

`Layouts` walks the model and remembers; the rules for placing members are in `placing.py`. A layout depends on the
ABI through its data model, and through what the spec makes depend on it (`only:`, by-ABI typedefs and array counts).
Most records use a few properties of the data model only, so each is computed once per distinct value of those and
not once per ABI.

Bit offsets count in storage order from the record's first byte: the most significant bit of a byte first on
big-endian ABIs, the least significant first on the others. DWARF 4 (DW_AT_data_bit_offset) and clang count like this.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import RLock

from ioctlc.abi import ABIS, Abi, admits
from ioctlc.abi.selectors import EVERYWHERE
from ioctlc.abi.targets import DataModel
from ioctlc.layout.placing import Item, Placed, Shape, TypeShape, place
from ioctlc.model import (BUILTINS, ArrayType, ByAbi, EnumType, Field, NamedType, PointerType, Record, RecordType,
                          ScalarType, Spec, Type, Typedef, ValueSet)
from ioctlc.source import Pos

Key = tuple[object, ...]


class LayoutError(Exception):
    """A record that no C compiler lays out, or not the way its author meant; `pos` is the member at fault."""

    def __init__(self, pos: Pos, message: str, help: str | None = None,
                 circle: frozenset[int] = frozenset()) -> None:
        super().__init__(f"{pos}: {message}")
        self.pos = pos
        self.message = message
        self.help = help
        self.circle = circle            # the ids of records that contain each other


@dataclass(frozen=True, slots=True)
class Slot:
    """One direct member of a record on one ABI; offset and size in bits."""

    field: Field
    bit_offset: int
    bit_size: int


@dataclass(frozen=True, slots=True)
class RecordLayout:
    """A record on one ABI: size and alignment in bytes; the members that exist there, less zero-width bit-fields."""

    size: int
    align: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class FlatField:
    """A leaf of a record with the members of unnamed records pulled up. Offsets are from the outermost record, in bits.

    name    the member's own name, "" for an unnamed bit-field
    path    its C designator (`io._direction`), "" for an unnamed bit-field
    """

    name: str
    path: str
    bit_offset: int
    bit_size: int
    field: Field


@dataclass(frozen=True, slots=True)
class Hole:
    """Padding that the compiler adds: `after` is the member before it, `tail` says that it ends the record.

    behind  so many leaves of `Layouts.flat` stand before it; offsets do not tell, since arms of a union overlap
    each    it is in an array's first element, and so in each; the leaf before it is the whole array
    """

    bit_offset: int
    bit_size: int
    after: Field | None
    tail: bool
    behind: int = 0
    each: bool = False


@dataclass(frozen=True, slots=True)
class _Uses:
    """What a record's layout depends on: attributes of the data model, and whether the ABI itself matters."""

    attributes: frozenset[str]
    conditional: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    layout: RecordLayout
    shape: TypeShape


_ALWAYS = frozenset({"max_align", "record_align"})
_BITS = frozenset({"bitfields", "unnamed_align", "zero_bits"})


_RANKS = {name: rank for rank, name in enumerate(ABIS)}


def _rank(abi: Abi) -> int:
    """Its place in canonical order."""
    return _RANKS[abi.name]


class Layouts:
    """The layouts of a spec's records on every ABI, computed when first asked for."""

    def __init__(self, spec: Spec) -> None:
        self._abis = [ABIS[name] for name in spec.abis()]
        self._uses: dict[Record, _Uses] = {}
        self._typedefs: dict[Typedef, _Uses] = {}
        self._keys: dict[_Uses, dict[str, Key]] = {}
        self._keys_of: dict[Record, dict[str, Key]] = {}
        self._groups: dict[Record, list[tuple[list[Abi], RecordLayout]]] = {}
        self._entries: dict[tuple[Record, Key], _Entry] = {}
        self._shared_flat: dict[tuple[FlatField, ...], tuple[FlatField, ...]] = {}
        self._shared: dict[RecordLayout, RecordLayout] = {}     # one object for equal layouts
        self._scalars: dict[tuple[str, str], TypeShape] = {}
        self._flat: dict[tuple[Record, Key], tuple[FlatField, ...]] = {}
        self._open: list[Record] = []
        self._tracing = RLock()         # of _open: the records that one thread is in are no circle to another

    def of(self, record: Record, abi: Abi) -> RecordLayout:
        """The layout of a record, or LayoutError."""
        return self._entry(record, abi).layout

    def size(self, type_: Type, abi: Abi) -> int:
        """`sizeof` of a type in bytes; 0 for a flexible array."""
        return self._type(type_, abi, _NOWHERE).size // 8

    def align(self, type_: Type, abi: Abi) -> int:
        """Alignment of a type as a member of a record, in bytes (u64 on i386: 4)."""
        return self._type(type_, abi, _NOWHERE).align // 8

    def flat(self, record: Record, abi: Abi) -> list[FlatField]:
        """The fields of a record, those of unnamed records in its place; arrays of unnamed records stay whole."""
        return list(self._flattened(record, abi))

    def deep(self, record: Record, abi: Abi, empty: bool = False) -> list[FlatField]:
        """flat(), and behind each array of unnamed records the leaves of its first element: `slots[0].used`.

        empty   also of arrays without elements, flexible ones and `[0]`
        """
        out: list[FlatField] = []
        for leaf in self._flattened(record, abi):
            out.append(leaf)
            first, inner = leaf.path, leaf.field.type
            while isinstance(inner, ArrayType):
                first, inner = f"{first}[0]", inner.element
            if inner is leaf.field.type or not isinstance(inner, RecordType) or inner.record.name is not None \
                    or not (leaf.bit_size or empty):
                continue
            for below in self.deep(inner.record, abi, empty):
                out.append(FlatField(below.name, f"{first}.{below.path}" if below.path else "",
                                     leaf.bit_offset + below.bit_offset, below.bit_size, below.field))
        return out

    def holes(self, record: Record, abi: Abi) -> list[Hole]:
        """The implicit padding of a record, that of its unnamed inline records included (arrays: of one element)."""
        return self._holes(record, abi, 0, 0)

    def groups(self, record: Record) -> list[tuple[list[Abi], RecordLayout]]:
        """The ABIs that have the record, grouped by equal size, alignment and deep fields."""
        found = self._groups.get(record)
        if found is None:
            found = self._groups[record] = self._grouped(record)
        return found

    def _grouped(self, record: Record) -> list[tuple[list[Abi], RecordLayout]]:
        by_key: dict[Key, list[Abi]] = {}
        for abi in self._abis:
            if admits(record.where, abi):
                by_key.setdefault(self._key(record, abi), []).append(abi)
        merged: dict[object, list[Abi]] = {}
        for abis in by_key.values():
            layout = self.of(record, abis[0])
            fields = tuple((f.path, f.bit_offset, f.bit_size) for f in self.deep(record, abis[0], empty=True))
            merged.setdefault((layout.size, layout.align, fields), []).extend(abis)
        for abis in merged.values():
            abis.sort(key=_rank)
        groups = sorted(merged.values(), key=lambda abis: _rank(abis[0]))
        return [(abis, self.of(record, abis[0])) for abis in groups]

    def first_release_size(self, record: Record, abi: Abi) -> int:
        """Of an extensible record: where its last field of the first release ends, in bytes. Else its size."""
        if record.extensible is None:
            return self.of(record, abi).size
        wanted = record.extensible.first_last
        for slot in self.of(record, abi).slots:
            if slot.field.name == wanted:
                return (slot.bit_offset + slot.bit_size + 7) // 8
        for leaf in self._flattened(record, abi):
            if leaf.name == wanted:
                return (leaf.bit_offset + leaf.bit_size + 7) // 8
        raise LayoutError(record.pos, f"{record.label} has no field '{wanted}' on {abi.name}, its first release's end")

    # --- dependencies ---

    def _key(self, record: Record, abi: Abi) -> Key:
        keys = self._keys_of.get(record)
        if keys is None:
            with self._tracing:
                uses = self._uses_of(record)
            keys = self._keys.get(uses)
            if keys is None:
                keys = self._keys[uses] = {a.name: _key_of(uses, a) for a in ABIS.values()}
            self._keys_of[record] = keys
        return keys[abi.name]

    def _uses_of(self, record: Record) -> _Uses:
        found = self._uses.get(record)
        if found is not None:
            return found
        if record in self._open:
            raise self._recursive(record)
        self._open.append(record)
        try:
            attributes = set(_ALWAYS)
            if record.packed or record.pack or record.aligned:
                attributes.add("bitfields")     # Microsoft's rules differ there too
            conditional = False
            if record.empty:
                attributes.add("bitfields")     # Microsoft has no empty records
            for member in record.fields:
                conditional |= bool(member.where)
                conditional |= self._collect(member.type, attributes)
                if member.bits is not None:
                    attributes |= _BITS
                if member.packed or member.aligned:
                    attributes.add("bitfields")
        finally:
            self._open.pop()
        found = self._uses[record] = _Uses(frozenset(attributes), conditional)
        return found

    def _collect(self, type_: Type, attributes: set[str]) -> bool:
        """Add what a type depends on to `attributes`; the answer is whether the ABI itself matters."""
        if isinstance(type_, ScalarType):
            attributes.update(_SCALAR_USES[type_.name])
            return False
        if isinstance(type_, PointerType):
            attributes.update(("pointer", "align64"))
            return False
        if isinstance(type_, EnumType):
            varies = any(one.where or one.value.uniform is None for one in type_.values.values)
            if type_.values.as_c_enum:
                attributes.add("bitfields")     # Microsoft's rules, for the size of an enum too
            return self._collect(type_.values.type, attributes) or varies
        if isinstance(type_, ArrayType):
            varies = type_.count is not None and type_.count.uniform is None
            if type_.count is None or any(not count for _, count in type_.count.cases):
                attributes.add("bitfields")     # Microsoft has no records of size 0
            return self._collect(type_.element, attributes) or varies
        if isinstance(type_, RecordType):
            inner = self._uses_of(type_.record)
            attributes |= inner.attributes
            return inner.conditional
        known = self._typedefs.get(type_.typedef)
        if known is None:
            own: set[str] = set()
            inside = [self._collect(case, own) for _, case in type_.typedef.type.cases]
            known = _Uses(frozenset(own), any(inside) or type_.typedef.type.uniform is None)
            self._typedefs[type_.typedef] = known
        attributes |= known.attributes
        return known.conditional

    def _recursive(self, record: Record) -> LayoutError:
        circle = self._open[self._open.index(record):]
        chain = [r.label for r in circle] + [record.label]
        return LayoutError(record.pos, f"{record.label} contains itself: {' > '.join(chain)}",
                           "hold it through a pointer (a u64 user pointer)", frozenset(map(id, circle)))

    # --- layouts ---

    def _entry(self, record: Record, abi: Abi) -> _Entry:
        key = (record, self._key(record, abi))
        found = self._entries.get(key)
        if found is None:
            found = self._entries[key] = self._compute(record, abi)
        return found

    def _compute(self, record: Record, abi: Abi) -> _Entry:
        members = [member for member in record.fields if member.where is EVERYWHERE or admits(member.where, abi)]
        items = [self._item(record, member, abi, member is members[-1]) for member in members]
        shape = Shape(record.kind == "union", record.packed, (record.pack or 0) * 8, (record.aligned or 0) * 8)
        placed: Placed = place(shape, items, abi.model)
        if placed.size > _LARGEST:
            raise LayoutError(record.pos, f"{record.label} has {placed.size // 8} bytes on {abi.name}, more than an"
                              " object can have", "put an address and a length into it")
        if placed.size == 0:
            _check_empty(record, members, abi)
        slots = tuple(Slot(member, offset, item.bits if item.bits is not None else item.type.size)
                      for member, item, offset in zip(members, items, placed.offsets) if item.bits != 0)
        layout = RecordLayout(placed.size // 8, placed.align // 8, slots)
        layout = self._shared.setdefault(layout, layout)
        return _Entry(layout, TypeShape(placed.size, placed.align, placed.required))

    def _item(self, record: Record, member: Field, abi: Abi, last: bool) -> Item:
        type_ = _resolved(member.type, abi, member.pos)
        if isinstance(type_, ArrayType) and type_.count is None and not last and record.kind == "struct":
            raise LayoutError(member.pos, f"flexible array '{member.name}' is not the last member of {record.label}",
                              "move it to the end")
        shape = self._type(type_, abi, member.pos)
        if member.bits is not None:
            _check_bits(member, type_, shape)
            _check_aligned_bits(record, member, shape)
        return Item(shape, member.bits, member.name is not None, (member.aligned or 0) * 8, member.packed)

    def _type(self, type_: Type, abi: Abi, pos: Pos) -> TypeShape:
        type_ = _resolved(type_, abi, pos)
        if isinstance(type_, EnumType):
            _check_enum(type_.values, _scalar(type_.values.type, abi, pos).size, abi, pos)
            type_ = type_.values.type
        if isinstance(type_, ScalarType):
            key = (type_.name, abi.name)
            found = self._scalars.get(key)
            if found is None:
                found = self._scalars[key] = _scalar(type_, abi, pos)
            return found
        if isinstance(type_, PointerType):
            return _natural(abi.model.pointer, abi.model)
        if isinstance(type_, RecordType):
            return self._entry(type_.record, abi).shape
        element = self._type(type_.element, abi, pos)
        if element.size % element.align:
            raise LayoutError(pos, f"array element of {element.size // 8} bytes, which is no multiple of its alignment "
                                   f"({element.align // 8})", "pad the element")
        size = element.size * _count(type_.count, abi, pos)
        if size > _LARGEST:
            raise LayoutError(pos, f"the array has {size // 8} bytes on {abi.name}, more than an object can have",
                              "put an address and a length in its place")
        return TypeShape(size, element.align, element.required)

    # --- flat fields and holes ---

    def _flattened(self, record: Record, abi: Abi) -> tuple[FlatField, ...]:
        key = (record, self._key(record, abi))
        found = self._flat.get(key)
        if found is None:
            made = tuple(self._flatten(record, abi))
            found = self._flat[key] = self._shared_flat.setdefault(made, made)
        return found

    def _flatten(self, record: Record, abi: Abi) -> list[FlatField]:
        out: list[FlatField] = []
        for slot in self.of(record, abi).slots:
            name = slot.field.name or ""
            inner = slot.field.type
            if not (isinstance(inner, RecordType) and inner.record.name is None):
                out.append(FlatField(name, name, slot.bit_offset, slot.bit_size, slot.field))
                continue
            for leaf in self._flattened(inner.record, abi):
                path = f"{name}.{leaf.path}" if name and leaf.path else leaf.path
                out.append(FlatField(leaf.name, path, slot.bit_offset + leaf.bit_offset, leaf.bit_size, leaf.field))
        return out

    def _holes(self, record: Record, abi: Abi, base: int, behind: int) -> list[Hole]:
        layout = self.of(record, abi)
        out: list[Hole] = []
        end = 0
        last: Field | None = None
        for slot in layout.slots:
            if slot.bit_offset > end and record.kind == "struct":
                out.append(Hole(base + end, slot.bit_offset - end, last, False, behind))
            inner = slot.field.type
            whole = not isinstance(inner, RecordType) or inner.record.name is not None     # one leaf of the flat fields
            while isinstance(inner, ArrayType):
                inner = inner.element
            if isinstance(inner, RecordType) and inner.record.name is None:
                found = self._holes(inner.record, abi, base + slot.bit_offset, behind)
                out += [replace(hole, behind=behind + 1, each=True) for hole in found] if whole else found
            behind += 1 if whole else len(self._flattened(inner.record, abi)) if isinstance(inner, RecordType) else 0
            if slot.bit_offset + slot.bit_size >= end:
                end, last = slot.bit_offset + slot.bit_size, slot.field
        if layout.size * 8 > end:
            out.append(Hole(base + end, layout.size * 8 - end, last, True, behind))
        return out


_NOWHERE = Pos("", 0, 0)
_LARGEST = ((1 << 31) - 1) * 8      # what compilers for 32 bits take, in bits


def _scalar_uses(name: str) -> tuple[str, ...]:
    size = BUILTINS[name][0]
    if isinstance(size, str):
        return (size, "align64")
    return {8: ("align64",), 16: ("align128",)}.get(size, ())


_SCALAR_USES = {name: _scalar_uses(name) for name in BUILTINS}


def _key_of(uses: _Uses, abi: Abi) -> Key:
    values = tuple(getattr(abi.model, name) for name in sorted(uses.attributes))
    return (abi.name, *values) if uses.conditional else values


def _resolved(type_: Type, abi: Abi, pos: Pos) -> ScalarType | PointerType | ArrayType | RecordType | EnumType:
    """The type behind any typedefs; LayoutError where a typedef has none on the ABI, or stands for itself."""
    if not isinstance(type_, NamedType):
        return type_
    seen = []
    while isinstance(type_, NamedType):
        if type_.typedef in seen:
            raise LayoutError(type_.typedef.pos, f"typedef {type_.typedef.name} stands for itself")
        seen.append(type_.typedef)
        inner = type_.typedef.type.on(abi)
        if inner is None:
            raise LayoutError(pos if pos.file else type_.typedef.pos,
                              f"typedef {type_.typedef.name} has no type on {abi.name}",
                              "give it one there (or under `default:`), or exclude the member with `except:`")
        type_ = inner
    return type_


def _natural(size: int, model: DataModel) -> TypeShape:
    """A scalar of `size` bytes that is aligned to its size, as far as the ABI aligns anything."""
    align = {8: model.align64, 16: model.align128}.get(size, size)
    if model.max_align:
        align = min(align, model.max_align)
    return TypeShape(size * 8, align * 8, 0)


def _scalar(type_: ScalarType, abi: Abi, pos: Pos) -> TypeShape:
    size = BUILTINS[type_.name][0]
    if isinstance(size, str):
        size = int(getattr(abi.model, size))
    if size == 16 and not abi.model.align128:
        raise LayoutError(pos, f"the compilers of {abi.name} have no 128-bit integer ({type_.name})",
                          "use two u64, or exclude the ABI with `except:`")
    return _natural(size, abi.model)


def _check_enum(values: ValueSet, bits: int, abi: Abi, pos: Pos) -> None:
    """Refuse a C enum whose size in C is not the one that the spec says.

    gcc and clang give an enum 32 bits where those hold all values (with a sign where there is a negative one), else 64
    (gcc 12 and clang 14 on every ABI of the tests; -fshort-enums is for targets without an operating system). For
    Windows clang and Microsoft's compiler always give it 32.
    """
    if not values.as_c_enum:
        return
    found = [number for one in values.values if admits(one.where, abi) and (number := one.value.on(abi)) is not None]
    low, high = min(found, default=0), max(found, default=0)
    made = 32 if -1 << 31 <= low and high < 1 << (31 if low < 0 else 32) else 64
    if made == 64 and abi.model.bitfields == "ms":
        raise LayoutError(pos if pos.file else values.pos, f"enum {values.name} has values of more than 32 bits, and"
                          f" compilers disagree about its size on {abi.name}", "let the member be of an integer type,"
                          f" with 'enum: {values.name}'")
    if made != bits:
        raise LayoutError(pos if pos.file else values.pos, f"compilers make enum {values.name} {made // 8} bytes long"
                          f" on {abi.name}, and the spec says {values.type.name}: {bits // 8}",
                          f"write type: {'uint' if made == 32 else 'ullong'} in the enum, or let the member be of type"
                          f" {values.type.name}, with 'enum: {values.name}'")


def _count(count: ByAbi[int] | None, abi: Abi, pos: Pos) -> int:
    if count is None:
        return 0
    value = count.on(abi)
    if value is None:
        raise LayoutError(pos, f"the array has no length on {abi.name}", "add a `default:`")
    if value < 0:
        raise LayoutError(pos, f"the array's length is negative ({value})")
    return value


def _check_aligned_bits(record: Record, member: Field, shape: TypeShape) -> None:
    """Refuse what gcc and clang lay out differently (found by the random records of tests/proof).

    clang ignores an `aligned` above `#pragma pack` on a bit-field, gcc lowers it to the pack. Below the type's size,
    clang lets the bit-field straddle a unit of its type, gcc does not; gcc on i386 aligns a u64 of 64 bits with an
    `aligned` of its own to 8, clang to 4.
    """
    if not member.aligned:
        return
    if record.pack:
        why = "in a record with `pack`"
    elif member.aligned * 8 < shape.size:
        why = "below the size of its type"
    elif member.bits == 64:
        why = "of 64 bits"
    else:
        return
    raise LayoutError(member.pos, f"compilers disagree about `aligned` on bit-field '{member.name}' {why}",
                      "drop `aligned`, or make it an ordinary member")


def _check_empty(record: Record, members: list[Field], abi: Abi) -> None:
    """GNU C knows records of size 0: around zero-length arrays (kvm_nested_state), or empty (kvm_sync_regs)."""
    meant = bool(members) or abi.name in record.empty
    if record.profile == "legacy" and meant and abi.model.bitfields != "ms":
        return
    what = f"{record.label} has size 0 on {abi.name}"
    if record.profile == "legacy" and meant:
        raise LayoutError(record.pos, f"{what}, where Microsoft's compilers give it 4 bytes in C and 1 in C++",
                          "exclude it there with `except: windows`")
    raise LayoutError(record.pos, what, "give it a member that occupies space, or exclude it there with `except:`"
                      + ("; an empty one says `fields: []` there" if record.profile == "legacy" else ""))


def _check_bits(member: Field, type_: Type, shape: TypeShape) -> None:
    assert member.bits is not None
    what = f"bit-field '{member.name}'" if member.name else "unnamed bit-field"
    if isinstance(type_, (RecordType, ArrayType, PointerType)):
        raise LayoutError(member.pos, f"{what} is not an integer", "use an integer or enum type")
    if member.bits < 0 or member.bits > shape.size:
        raise LayoutError(member.pos, f"{what} is {member.bits} bits wide, its type {shape.size}",
                          f"0 to {shape.size} bits fit")
    if member.bits == 0 and member.name:
        raise LayoutError(member.pos, f"{what} has a width of 0, which only an unnamed one may have")
