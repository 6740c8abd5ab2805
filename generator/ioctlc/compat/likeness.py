"""What is the same on two ABIs: the bytes of a record, the elements of an array, a member that was declared anew."""

from __future__ import annotations

from ioctlc.abi import Abi, admits
from ioctlc.layout import Layouts
from ioctlc.model import ArrayType, Field, Payload, Record, RecordType, Type, strip_typedefs


def alike(record: Record, wide: Abi, narrow: Abi, layouts: Layouts) -> bool:
    """Whether a record has the same bytes on both, whatever its pointers lead to."""
    one, other = layouts.of(record, wide), layouts.of(record, narrow)
    if one.size != other.size or [(id(s.field), s.bit_offset, s.bit_size) for s in one.slots] \
            != [(id(s.field), s.bit_offset, s.bit_size) for s in other.slots]:
        return False
    return all(not (slot.field.payload is not None and slot.field.payload.sigset and wide.maybe_big)
               and _alike_type(slot.field.type, wide, narrow, layouts) for slot in one.slots)


def _alike_type(type_: Type, wide: Abi, narrow: Abi, layouts: Layouts) -> bool:
    here, there = strip_typedefs(type_, wide), strip_typedefs(type_, narrow)
    while isinstance(here, ArrayType) and isinstance(there, ArrayType):
        here, there = strip_typedefs(here.element, wide), strip_typedefs(there.element, narrow)
    if isinstance(here, RecordType):
        return alike(here.record, wide, narrow, layouts)
    return layouts.size(here, wide) == layouts.size(there, narrow)


def differing(type_: Type | None, pairs: list[tuple[Abi, Abi]], layouts: Layouts) -> bool:
    """Whether elements of a type are laid out another way for some caller."""
    return type_ is not None and any(not _alike_type(type_, wide, narrow, layouts) for wide, narrow in pairs)


def masked(payload: Payload | None, type_: Type | None, pairs: list[tuple[Abi, Abi]], layouts: Layouts) -> bool:
    """Whether an address leads to a signal mask that some caller has another way: its words, or as many longs."""
    if payload is None or not payload.sigset or payload.choice is not None:
        return False
    return any(wide.maybe_big for wide, _ in pairs) or payload.bytes is None and differing(type_, pairs, layouts)


def flattened(type_: Type, abis: list[Abi]) -> tuple[Type, int] | None:
    """A type behind typedefs and arrays, and how many of it there are; None where that is another on some ABI."""
    found: tuple[Type, int] | None = None
    for abi in abis:
        one, count = strip_typedefs(type_, abi), 1
        while isinstance(one, ArrayType):
            count *= (one.count.on(abi) or 0) if one.count is not None else 0
            one = strip_typedefs(one.element, abi)
        if not count or found is not None and (found[1] != count or _plain_key(found[0]) != _plain_key(one)):
            return None
        found = one, count
    return found


def _plain_key(type_: Type) -> object:
    return id(type_.record) if isinstance(type_, RecordType) else type_


def counterpart(record: Record, member: Field, abi: Abi) -> Field | None:
    """What an ABI has for a member of a record: the member itself, or one of its name that was declared anew."""
    if admits(member.where, abi):
        return member
    same = (one for one in record.fields if one.name == member.name and admits(one.where, abi))
    return next(same, None) if member.name is not None else None


def record_in(type_: Type) -> Record | None:
    """The record that a member contains, alone or in an array."""
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return type_.record if isinstance(type_, RecordType) else None
