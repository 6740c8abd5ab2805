"""An argument on two ABIs, compared member by member and through every address: what differs, what nobody can know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable

from ioctlc.abi import Abi, admits
from ioctlc.compat.likeness import alike, counterpart, record_in
from ioctlc.layout import Layouts
from ioctlc.model import (ArrayType, Choice, EnumType, Field, Ioctl, NamedType, Payload, PointerType, Record,
                          RecordType, ScalarType, Spec, Type, strip_typedefs)
from ioctlc.source import Pos

DIFFERS, STUCK = 1, 2

#: What a spec can say of what is unknown.
_ARM = "say which member tells the arms apart ('by_field' at the union, a 'case' at each arm)"
_LENGTH = "say how many there are ('length: {count: MEMBER}')"
_COUNT = "say how many there are ('points_to: {count: MEMBER, ..}')"
_WHERE = ("say what it leads to ('points_to: {type: .., count: .., dir: ..}'); where the call does not look there, as"
          " at a number of the caller's own (a cookie), 'points_to: {type: u8, kept: true}'")
_KEPT = ("use types of fixed width there; where nobody ever looks there, or at bytes alone,"
         " 'points_to: {type: u8, kept: true}'")
_MASK = "make it an array of bytes, as long for everybody ('type: u8, array: 8')"
_ALIKE = "use one type of fixed width (u32, u64, s32, s64), and a number that is the same everywhere"
_WIDE = "make it as wide for everybody"
_ANEW = "let it be one member for everybody: types such as ulong, and lengths of arrays, may depend on the ABI"


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs, or is unknown: then where the spec could say it, and how."""

    severity: int
    reason: str
    pos: Pos | None = None
    help: str = ""


class Comparison:
    """Collects what differs between two ABIs."""

    def __init__(self, spec: Spec, layouts: Layouts, wide: Abi, narrow: Abi, ioctl: Ioctl) -> None:
        self.ioctl = ioctl
        self.spec = spec
        self.layouts = layouts
        self.wide = wide
        self.narrow = narrow
        self.findings: list[Difference] = []
        self.at: Pos | None = None          # of the member that is looked at
        self._seen: dict[tuple[Record, bool], Difference | None] = {}

    def differs(self, reason: str) -> None:
        self.findings.append(Difference(DIFFERS, reason))

    def stuck(self, reason: str, help: str) -> None:
        self.findings.append(Difference(STUCK, reason, self.at, help))

    def types(self, here: Type, there: Type, what: str, field: Field | None = None) -> None:
        """Compare a type on the wide ABI with one on the narrow ABI; `what` is how a reason names the value."""
        here, there = strip_typedefs(here, self.wide), strip_typedefs(there, self.narrow)
        if isinstance(here, RecordType) and isinstance(there, RecordType) and here.record is there.record:
            self.record(here.record, field is not None and field.discriminator is not None)
        elif isinstance(here, ArrayType) and isinstance(there, ArrayType):
            self._arrays(here, there, what, field)
        elif isinstance(here, PointerType) and isinstance(there, PointerType):
            payload = field.payload if field is not None else None
            self.pointer(here, what, payload if payload is not None and not payload.in_place else None)
        elif not _alike(here, there):
            self.stuck(f"{what} has another type for the caller", _ALIKE)
        else:
            self._sizes(here, there, what)

    def record(self, record: Record, discriminated: bool = False) -> None:
        """Compare a record's members, their places, and everything behind them; a union may have a discriminator."""
        if (record, discriminated) in self._seen:
            self._again(record, self._seen[record, discriminated])
            return
        self._seen[record, discriminated] = None
        before = len(self.findings)
        self._members(record)
        size, narrow_size = (self.layouts.of(record, abi).size for abi in (self.wide, self.narrow))
        if size != narrow_size and len(self.findings) == before:
            self.differs(f"{record.label} has {size} bytes, {narrow_size} for the caller")
        inside = self.findings[before:]
        known = discriminated or self._one_arm(record)
        if record.kind == "union" and inside and not known and not any(one.severity == STUCK for one in inside):
            self.stuck(f"{record.label} has no discriminator: {inside[0].reason}", _ARM)
        inside = self.findings[before:]
        self._seen[record, discriminated] = max(inside, key=lambda one: one.severity) if inside else None

    def _again(self, record: Record, found: Difference | None) -> None:
        """What was found in a record before counts wherever it is; inside of itself, its layout does."""
        if found is not None:
            self.findings.append(found)
        elif not alike(record, self.wide, self.narrow, self.layouts):
            self.differs(f"{record.label} has another layout for the caller")

    def _one_arm(self, record: Record) -> bool:
        """Whether all arms of a union but one are reserved: padding that makes it as wide everywhere."""
        arms = [m for m in record.fields if admits(m.where, self.wide) or admits(m.where, self.narrow)]
        return sum(m.reserved is None for m in arms) == 1

    def _members(self, record: Record) -> None:
        places = {id(slot.field): slot.bit_offset for slot in self.layouts.of(record, self.narrow).slots}
        around = self.at
        for member in record.fields:
            self.at = member.pos
            what = f"{record.label}: field {member.name or '(unnamed)'}"
            here, there = counterpart(record, member, self.wide), counterpart(record, member, self.narrow)
            if here is not None and there is not None and here is not there:
                if member is here:
                    self._anew(record, here, there, what)
            elif (here is None) != (there is None):
                self.differs(f"{what} exists on {self.narrow.name if here is None else self.wide.name} only")
            elif member is here and member.bits is None:
                self.types(member.type, member.type, what, member)
                ignored = self.ioctl.member_dir.get(member.name or "") == "none"
                if member.payload is not None and not self._is_pointer(member) and not ignored:
                    self.payload(member.payload, None, what)
                    self._mask_as_long(member, what)
        self.at = around
        for slot in self.layouts.of(record, self.wide).slots:
            place = places.get(id(slot.field))
            if place is not None and place != slot.bit_offset:
                self.differs(f"{record.label}: field {slot.field.name or '(unnamed)'} is at byte "
                             f"{slot.bit_offset // 8}, {place // 8} for the caller")

    def _anew(self, record: Record, here: Field, there: Field, what: str) -> None:
        """A member that was declared anew for the caller: it goes over by its name, where it is a mere value."""
        anew, before = "declared anew for the caller", len(self.findings)
        if record.kind == "union" or not _mere(here) or not _mere(there) or here.direction != there.direction:
            self.stuck(f"{what}, {anew}, is more than a value", _ANEW)
            return
        self.types(here.type, there.type, f"{what}, {anew},", here)
        if len(self.findings) == before:
            self.differs(f"{what} is {anew}")

    def _is_pointer(self, member: Field) -> bool:
        return isinstance(strip_typedefs(member.type, self.wide), PointerType)

    def _arrays(self, here: ArrayType, there: ArrayType, what: str, field: Field | None) -> None:
        counts = [None if a.count is None else a.count.on(abi) for a, abi in ((here, self.wide), (there, self.narrow))]
        if counts[0] != counts[1]:
            outermost = field is not None and strip_typedefs(field.type, self.wide) == here
            self._lengths(counts[0] or 0, counts[1] or 0, what, field if outermost else None)
        before = len(self.findings)
        self.types(here.element, there.element, what, field)
        countable = field is not None and _countable(field.payload, True)
        if counts[0] in (None, 0) and len(self.findings) > before and not countable:
            self.stuck(f"{what}: how many elements there are is unknown", _LENGTH)

    def _lengths(self, here: int, there: int, what: str, field: Field | None) -> None:
        """What the kernel alone has is 0 for a caller; what a caller alone has would be lost, if it is anything.

        field   the member whose own length it is; None where it is that of arrays in it
        """
        said = f"{what} has {here} elements, {there} for the caller"
        if field is not None and (here > there or field.reserved is not None):
            self.differs(said)
        else:
            self.stuck(said, "make it as long for everybody")

    def pointer(self, here: PointerType, what: str, payload: Payload | None) -> None:
        """A native pointer differs in width; what is behind it may differ, too."""
        self.differs(f"{what} is a pointer of {self.wide.model.pointer} bytes, "
                     f"{self.narrow.model.pointer} for the caller")
        if payload is not None and payload.unknown and payload.type is None and here.target is None:
            self.stuck(f"{what}: what it points to is unknown ({payload.unknown})", _WHERE)
        elif payload is not None:
            self.payload(payload, here.target, what)
        elif here.target is None:
            self.stuck(f"{what} is a `void *` whose payload is unknown", _WHERE)
        else:
            self._pointee(here.target, what, False)

    def payload(self, payload: Payload, declared: Type | None, what: str) -> None:
        """Compare what a pointer, a user address or a flexible array leads to. What the driver uses after the call
        (`kept`) nobody translates."""
        before = len(self.findings)
        self._payload(payload, declared, what)
        found = self.findings[before:] if payload.kept else []
        if found:
            del self.findings[before:]
            self.stuck(f"{what}: what it leads to is used after the call (kept), and not translated: {found[0].reason}",
                       _KEPT)

    def _payload(self, payload: Payload, declared: Type | None, what: str) -> None:
        if payload.choice is not None:
            if payload.choice.kind == "field":      # what every case begins with
                self._pointee(payload.type, what, True)
            self._choice(payload.choice, what)
        elif payload.sigset:
            self._signal_mask(payload, declared, what)
        elif payload.type is not None or declared is not None:
            self._pointee(payload.type or declared, what, _countable(payload))

    def _signal_mask(self, payload: Payload, declared: Type | None, what: str) -> None:
        """An array of longs: on little-endian the same bytes, as long as it is counted in bytes."""
        element = payload.type or declared
        if self.wide.maybe_big:
            where = "" if self.wide.big else " of a big-endian kernel"
            self.differs(f"{what} is a signal mask, whose words are the other way round for the caller{where}")
        elif payload.bytes is None and element is not None:
            sizes = self.layouts.size(element, self.wide), self.layouts.size(element, self.narrow)
            if sizes[0] != sizes[1]:
                self.differs(f"{what} is a signal mask of elements of {sizes[0]} bytes, {sizes[1]} for the caller")
                if not _countable(payload):
                    self.stuck(f"{what}: how many elements it points to is unknown", _COUNT)

    def _mask_as_long(self, member: Field, what: str) -> None:
        """A mask that is a member has as many bytes for everybody, or nobody knows what is in the others."""
        type_ = member.type
        if member.payload is None or not member.payload.sigset or not member.payload.in_place \
                or not isinstance(type_, ArrayType):
            return
        here, there = (self.layouts.size(type_.element, abi) * ((type_.count.on(abi) or 0) if type_.count else 1)
                       for abi in (self.wide, self.narrow))
        if here != there:
            each = " in each element" if type_.count is None else ""
            self.stuck(f"{what} is a signal mask of {here} bytes{each}, {there} for the caller", _MASK)

    def _pointee(self, type_: Type | None, what: str, countable: bool) -> None:
        if type_ is None:
            return
        before = len(self.findings)
        self.types(type_, type_, f"what {what} points to")
        if len(self.findings) > before and not countable:
            self.stuck(f"{what}: how many elements it points to is unknown", _COUNT)

    def _choice(self, choice: Choice, what: str) -> None:
        for payload in self._payloads(choice):
            self.payload(payload, None, what)
        if choice.registers is not None:
            for register in choice.registers.registers:
                if admits(register.where, self.wide) and admits(register.where, self.narrow):
                    self.types(register.type, register.type, f"register {register.name}")

    def _payloads(self, choice: Choice) -> Iterable[Payload]:
        if choice.kind == "fd_kind":
            return [a.payload for a in self.spec.attributes if a.payload is not None
                    and any(one is other for one in a.objects for other in self.ioctl.objects)
                    and admits(a.where, self.wide) and admits(a.where, self.narrow)]
        return [case.payload for case in choice.cases if case.payload is not None]

    def _sizes(self, here: Type, there: Type, what: str) -> None:
        sizes = self.layouts.size(here, self.wide), self.layouts.size(there, self.narrow)
        if sizes[0] < sizes[1]:
            self.stuck(f"{what} is {sizes[0]} bytes, {sizes[1]} for the caller: more than the kernel has room for",
                       _WIDE)
        elif sizes[0] > sizes[1]:
            self.differs(f"{what} is {sizes[0]} bytes, {sizes[1]} for the caller")


def _mere(member: Field) -> bool:
    """Whether a member is a value: no bit-field, nothing that leads anywhere, no record without a type's name."""
    record = record_in(member.type)
    return member.bits is None and member.payload is None and member.discriminator is None \
        and (record is None or record.name is not None)


def _alike(here: Type, there: Type) -> bool:
    """Whether two types are of one kind, so that widening the one gives the other."""
    integers = (ScalarType, EnumType)
    if isinstance(here, integers) and isinstance(there, integers):
        return True
    return type(here) is type(there) and not isinstance(here, (RecordType, NamedType))


def _countable(payload: Payload | None, in_place: bool = False) -> bool:
    """Whether generated code can tell how many elements there are, in an array itself or behind an address."""
    if payload is None or in_place and not payload.in_place:
        return False
    return payload.count is not None or payload.bytes is not None or payload.string or not payload.unknown
