"""What a record has that matters for a conversion, whatever the ABIs: open ends, members by name, earlier calls."""

from __future__ import annotations

from ioctlc.compat.likeness import record_in
from ioctlc.expr import Expr, names
from ioctlc.model import ArrayType, Field, Record


def member_of(record: Record, path: tuple[str, ...]) -> Field | None:
    """A member by the names that lead to it, also through structs that have none."""
    for one in record.fields:
        inner = record_in(one.type)
        found = one if one.name == path[0] and len(path) == 1 else None
        if found is None and inner is not None and (one.name is None or one.name == path[0] and len(path) > 1):
            found = member_of(inner, path[1:] if one.name is not None else path)
        if found is not None:
            return found
    return None


def is_open(member: Field) -> bool:
    """Whether a member is an array without a length, or one of 0 elements that says how many there are."""
    type_ = member.type
    return isinstance(type_, ArrayType) and (
        type_.count is None or not type_.count.uniform and type_.count.uniform is not None
        and member.payload is not None and member.payload.in_place)


def open_inside(record: Record) -> Field | None:
    """An array without a length in a record, or in one inside of it."""
    for member in record.fields:
        inner = record_in(member.type)
        found = member if is_open(member) else open_inside(inner) if inner is not None else None
        if found is not None:
            return found
    return None


def remembered(expr: Expr | None) -> bool:
    return expr is not None and any(name.path[0] == "state" for name in names(expr))
