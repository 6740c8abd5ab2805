"""Records that callers of another ABI lay out differently, as structs that the kernel's compiler lays out like theirs.

A shape is a record as one group of callers' ABIs has it: `struct mvm_msr_entry_legacy_i386`. Its members have fixed
widths, its holes are members, and it is packed. ABIs that lay a record out alike share a shape, which is called
`compat` where most do, else after the first of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ioctlc.abi import ABIS, COMPAT_PAIRS, Abi, admits
from ioctlc.backends import Context, Unsupported
from ioctlc.backends.cdecl import Speller
from ioctlc.backends.ctext import file_word
from ioctlc.compat import alike, counterpart
from ioctlc.layout import Slot
from ioctlc.model import (BUILTINS, ArrayType, EnumType, Field, PointerType, Record, RecordType, ScalarType, Type,
                          strip_typedefs)

#: How a caller's ABI is called in C: COMPAT_I386, and in names of shapes.
TAGS = {name: name.removeprefix("linux-").replace("-", "_") for _, name in COMPAT_PAIRS}


def tag(abi: str) -> str:
    """The constant of compat.h for a caller's ABI."""
    return f"COMPAT_{TAGS[abi].upper()}"


@dataclass(frozen=True, slots=True)
class Bits:
    """A bit-field of a shape: the member of bytes that it lies in, and its place in that, in bits."""

    holder: str
    offset: int
    width: int
    signed: bool


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a shape.

    field       of the record; None where this is padding or holds bit-fields
    name        in C; empty for an unnamed struct or union
    type        without typedefs, on the caller's ABI
    offset, size    in bytes, from the shape's start
    inner       of an unnamed record, or a union: its own members
    bits        of a bit-field, which has no member of its own
    """

    field: Field | None
    name: str
    type: Type | None
    offset: int
    size: int
    inner: "Body | None" = None
    bits: Bits | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """The members of a struct or union, padding included, in order."""

    record: Record
    kind: str
    size: int
    members: tuple[Member, ...]


@dataclass(slots=True)
class Shape:
    """A record as some ABIs have it."""

    record: Record
    abis: list[str]
    size: int
    align: int
    body: Body
    suffix: str = ""

    @property
    def name(self) -> str:
        """Its C tag."""
        return f"{self.record.name}_{self.suffix}"

    @property
    def tag(self) -> str:
        return f"{self.record.kind} {self.name}"


@dataclass(slots=True)
class Shapes:
    """The shapes of a spec's records, made when they are asked for, those inside others first.

    wanted      for which pairs of ABIs a record is converted at all; for a command of class `none` there it is not
    """

    ctx: Context
    wanted: dict[Record, set[tuple[str, str]]]
    pairs: list[tuple[str, str]] = field(default_factory=list)
    made: dict[Record, list[Shape]] = field(default_factory=dict)
    homes: dict[int, Record] = field(default_factory=dict)
    speller: Speller = field(init=False)
    loose: set[Record] = field(default_factory=set)

    def __post_init__(self) -> None:
        covered = set(self.ctx.spec.abis())
        self.pairs = [pair for pair in COMPAT_PAIRS if covered.issuperset(pair)]
        self.speller = Speller(file_word(self.ctx.spec).lower())
        for record in self.ctx.spec.records:
            for abi in {ABIS[abi] for pair in self.pairs for abi in pair}:
                if self.ctx.spec.exists(record, abi):
                    self._loosen(record, abi, self.ctx.layouts.of(record, abi).align)

    def _loosen(self, record: Record, abi: Abi, align: int) -> None:
        """Notes the records with a name that stand in one aligned to so much, and are not aligned as they are alone."""
        for slot in self.ctx.layouts.of(record, abi).slots:
            type_ = plain(slot.field.type, abi)
            inner = innermost(type_)
            if not isinstance(inner, RecordType) or not admits(slot.field.where, abi):
                continue
            own, start = self.ctx.layouts.of(inner.record, abi), slot.bit_offset // 8
            size = own.size if isinstance(type_, ArrayType) else 0
            here = min(align, *(number & -number for number in (start, size) if number), own.align)
            if inner.record.name is not None and here < own.align:
                self.loose.add(inner.record)
            if inner.record.name is None or here < own.align:
                self._loosen(inner.record, abi, here)

    def ours(self, shape: Shape) -> str:
        """The type that conversions of the kernel's struct take: where it stands anywhere, it is aligned to nothing."""
        return f"{shape.name}_ours" if shape.record in self.loose else f"{shape.record.kind} {shape.record.name}"

    def theirs(self, shape: Shape) -> str:
        """The same of the caller's."""
        return f"{shape.name}_theirs" if shape.record in self.loose else shape.tag

    def differs(self, record: Record) -> bool:
        """Whether some caller lays a record out another way than its kernel; pointers count by their width."""
        return any(not self.alike(record, wide, narrow) for wide, narrow in self._pairs_of(record))

    def of(self, record: Record) -> list[Shape]:
        """The shapes of a named record that differs; [] of one that does not."""
        if record not in self.made:
            found: list[Shape] = []
            if record.name is not None and self.differs(record):
                found = self._named(self._grouped(record))      # those inside of it come first
            self.made[record] = found
        return self.made[record]

    def on(self, record: Record, abi: str) -> Shape | None:
        """The shape that a caller's ABI has; None where it is the kernel's own struct."""
        return next((one for one in self.of(record) if abi in one.abis), None)

    def of_type(self, type_: Type) -> list[Shape]:
        """The shapes of the record that a type is, or is an array of."""
        while isinstance(type_, ArrayType):
            type_ = type_.element
        return self.of(type_.record) if isinstance(type_, RecordType) else []

    # --- which records differ ---------------------------------------------------------------------------------------

    def _pairs_of(self, record: Record) -> Iterator[tuple[Abi, Abi]]:
        wanted = self.wanted.get(record, set())
        for wide, narrow in (pair for pair in self.pairs if pair in wanted):
            if self.ctx.spec.exists(record, ABIS[wide]) and self.ctx.spec.exists(record, ABIS[narrow]):
                yield ABIS[wide], ABIS[narrow]

    def alike(self, record: Record, wide: Abi, narrow: Abi) -> bool:
        """Whether a record has the same bytes on both, whatever its pointers lead to."""
        return alike(record, wide, narrow, self.ctx.layouts)

    # --- making them ------------------------------------------------------------------------------------------------

    def _grouped(self, record: Record) -> list[Shape]:
        found: dict[tuple[object, ...], Shape] = {}
        for wide, narrow in self._pairs_of(record):
            if self.alike(record, wide, narrow):
                continue
            layout = self.ctx.layouts.of(record, narrow)
            body = self._body(record, narrow)
            body = _distinct(body, names_in(body))
            key = (layout.size, layout.align, self._key(body, narrow.name, wide))
            shape = found.setdefault(key, Shape(record, [], layout.size, layout.align, body))
            shape.abis.append(narrow.name)
        return list(found.values())

    def _named(self, shapes: list[Shape]) -> list[Shape]:
        usual = max(shapes, key=lambda one: len(one.abis))
        for shape in shapes:
            shape.suffix = "compat" if shape is usual else TAGS[shape.abis[0]]
        return shapes

    def members(self, record: Record, wide: Abi, narrow: Abi) -> object:
        """What tells apart where members are, and which of them, for callers whose layout is one."""
        there = tuple((id(counterpart(record, one, wide)), id(counterpart(record, one, narrow)))
                      for one in record.fields)
        alike = self.alike(record, wide, narrow)
        return there, self._key(self._body(record, narrow), narrow.name, wide) if alike else None

    def kernels(self, one: Field, wide: Abi) -> Field | None:
        """What a kernel has for a member of a body: that member, or another of its name; None where it has none."""
        return counterpart(self.homes[id(one)], one, wide)

    def body(self, record: Record, narrow: Abi) -> Body:
        """A record as an ABI has it, whether the kernel has the same or not."""
        return self._body(record, narrow)

    def _body(self, record: Record, narrow: Abi) -> Body:
        layout = self.ctx.layouts.of(record, narrow)
        self.homes |= {id(one): record for one in record.fields}
        slots = [slot for slot in layout.slots if admits(slot.field.where, narrow)]
        if record.kind == "union":
            members = [one for slot in slots for one in self._arm(slot, narrow)]
            if layout.size > max((one.size for one in members), default=0):
                first = members[0].name if members else "compat"
                members.append(Member(None, f"{first}_bytes", None, 0, layout.size))
            return Body(record, "union", layout.size, tuple(members))
        members, end = [], 0
        for at, slot in enumerate(slots):
            start, size = slot.bit_offset // 8, slot.bit_size // 8
            if slot.field.bits is not None:
                run = _run(slots, at)
                if run[0] is slot.field:
                    members += self._padding(end, start)
                    end = run[2]
                    members.append(Member(None, f"bits_{start}", None, start, end - start))
                members.append(self._bit_field(slot.field, slot.bit_offset, slot.bit_size, run[1], narrow))
                continue
            members += self._padding(end, start)
            members.append(self._member(slot.field, start, size, narrow))
            end = start + size
        return Body(record, "struct", layout.size, tuple([*members, *self._padding(end, layout.size)]))

    def _arm(self, slot: Slot, narrow: Abi) -> list[Member]:
        """A member of a union; a bit-field has bytes of its own to lie in."""
        if slot.field.bits is None:
            return [self._member(slot.field, slot.bit_offset // 8, slot.bit_size // 8, narrow)]
        size, type_ = (slot.bit_offset + slot.bit_size + 7) // 8, strip_typedefs(slot.field.type, narrow)
        bits = Bits(f"bits_of_{slot.field.name}", slot.bit_offset, slot.bit_size, signed(type_))
        return [Member(None, bits.holder, None, 0, size),
                Member(slot.field, slot.field.name or "", type_, 0, 0, bits=bits)] if slot.field.name else []

    def _padding(self, start: int, end: int) -> list[Member]:
        return [Member(None, f"pad_{start}", None, start, end - start)] if end > start else []

    def _bit_field(self, one: Field, offset: int, width: int, start: int, narrow: Abi) -> Member:
        type_ = strip_typedefs(one.type, narrow)
        bits = Bits(f"bits_{start}", offset - 8 * start, width, signed(type_))
        return Member(one, one.name or "", type_, offset // 8, 0, bits=bits)

    def _member(self, one: Field, offset: int, size: int, narrow: Abi) -> Member:
        type_ = plain(one.type, narrow)
        member = Member(one, one.name or "", type_, offset, size)
        inner = innermost(type_)
        if isinstance(inner, RecordType):
            if inner.record.name is None:
                return replace(member, inner=self._body(inner.record, narrow))
            self.of(inner.record)
        return member

    def _key(self, body: Body, abi: str, wide: Abi) -> tuple[object, ...]:
        """What tells two bodies apart, and what the kernel has of them."""
        return (body.kind, body.size, *(
            (one.name, one.offset, one.size, self._type_key(one.type, abi), one.bits,
             self._key(one.inner, abi, wide) if one.inner is not None else None,
             one.field is None or id(self.kernels(one.field, wide))) for one in body.members))

    def _type_key(self, type_: Type | None, abi: str) -> object:
        if isinstance(type_, ArrayType):
            return "array", type_.count, self._type_key(type_.element, abi)
        if isinstance(type_, PointerType):
            return "pointer"
        if isinstance(type_, RecordType):
            shape = self.on(type_.record, abi) if type_.record.name is not None else None
            return "record", id(type_.record), shape.suffix if shape is not None else ""
        return type_

    # --- as C -------------------------------------------------------------------------------------------------------

    def declaration(self, shape: Shape) -> list[str]:
        """The struct, without its last line."""
        anywhere = (f"typedef {shape.record.kind} {shape.record.name} {self.ours(shape)} __attribute__((aligned(1)));",
                    f"typedef {shape.tag} {self.theirs(shape)} __attribute__((aligned(1)));")
        return [f"{shape.tag} {{", *(f"\t{line}" for line in self._lines(shape.body, shape.abis[0], shape.align)),
                f"}} __attribute__((packed, aligned({shape.align})));",
                *(("", "/* Where they stand in what is packed. */", *anywhere) if shape.record in self.loose else ())]

    def _lines(self, body: Body, abi: str, most: int) -> Iterator[str]:
        """Members, in what is aligned to `most` bytes; what is aligned inside of a struct has to be so outside."""
        for member in body.members:
            if member.inner is not None:
                align = min(most, self.ctx.layouts.of(member.inner.record, ABIS[abi]).align)
                lengths = "".join(f"[{length}]" for length in dimensions(member.type, ABIS[abi]))
                yield f"{member.inner.kind} {{"
                yield from (f"\t{line}" for line in self._lines(member.inner, abi, align))
                aligned = f", aligned({align})" if align > 1 else ""
                yield f"}} __attribute__((packed{aligned})){' ' if member.name else ''}{member.name}{lengths};"
            elif member.field is None:
                yield f"__u8 {member.name}[{member.size}];"
            elif member.bits is None:
                yield f"{self._declared(member, abi)};"

    def _declared(self, member: Member, abi: str) -> str:
        assert member.type is not None
        lengths = "".join(f"[{length}]" for length in dimensions(member.type, ABIS[abi]))
        return f"{self.scalar(innermost(member.type), abi)} {member.name}{lengths}"

    def scalar(self, type_: Type, abi: str) -> str:
        """How a shape spells a type that is no array: of fixed width, whatever the compiler."""
        if isinstance(type_, RecordType):
            shape = self.on(type_.record, abi)
            return shape.tag if shape is not None else f"{type_.record.kind} {type_.record.name}"
        if isinstance(type_, ScalarType) and isinstance(BUILTINS[type_.name][0], int) and type_.name != "bool":
            return self.speller.base(type_)         # what a caller has for a bool may be neither true nor false
        size = self.ctx.layouts.size(type_, ABIS[abi])
        return f"__{'s' if signed(type_) else 'u'}{8 * size}"


def names_in(body: Body) -> set[str]:
    """What stands in one C scope: members, and those of structs and unions without a name."""
    found = {one.name for one in body.members if one.field is not None and one.name}
    return found.union(*(names_in(one.inner) for one in body.members if one.inner is not None and not one.name))


def _distinct(body: Body, taken: set[str]) -> Body:
    """With names of its own for whatever the record does not name: padding, and what bit-fields lie in."""
    called: dict[str, str] = {}
    members = []
    for one in body.members:
        if one.field is None:
            name, number = one.name, 1
            while name in taken:
                number += 1
                name = f"{one.name}_{number}"
            taken.add(name)
            called[one.name] = name
            one = replace(one, name=name)
        elif one.bits is not None:
            one = replace(one, bits=replace(one.bits, holder=called[one.bits.holder]))
        elif one.inner is not None:
            one = replace(one, inner=_distinct(one.inner, names_in(one.inner) if one.name else taken))
        members.append(one)
    return replace(body, members=tuple(members))


def plain(type_: Type, abi: Abi) -> Type:
    """A type without typedefs, also inside of arrays."""
    type_ = strip_typedefs(type_, abi)
    return ArrayType(plain(type_.element, abi), type_.count) if isinstance(type_, ArrayType) else type_


def innermost(type_: Type | None) -> Type:
    """The type behind arrays."""
    assert type_ is not None
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return type_


def dimensions(type_: Type | None, abi: Abi) -> list[int]:
    """The lengths of an array, outermost first; a flexible one has 0."""
    found = []
    while isinstance(type_, ArrayType):
        found.append(0 if type_.count is None else type_.count.on(abi) or 0)
        type_ = type_.element
    return found


def signed(type_: Type) -> bool:
    """Whether an integer is signed."""
    if isinstance(type_, EnumType):
        type_ = type_.values.type
    return isinstance(type_, ScalarType) and BUILTINS[type_.name][1]


def _run(slots: list[Slot], at: int) -> tuple[Field, int, int]:
    """The first of the bit-fields that touch this one, and where in bytes they begin and end together."""
    first = at
    while first and slots[first - 1].field.bits is not None:
        first -= 1
    last = at
    while last + 1 < len(slots) and slots[last + 1].field.bits is not None:
        last += 1
    end = max(slots[one].bit_offset + slots[one].bit_size for one in range(first, last + 1))
    return slots[first].field, slots[first].bit_offset // 8, (end + 7) // 8


def refuse(member: Member, message: str, help: str) -> Unsupported:
    """An error at a member."""
    assert member.field is not None
    return Unsupported(member.field.pos, message, help)
