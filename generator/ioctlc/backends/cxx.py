"""Where C++ sees something else than C: a record without members has 0 bytes in GNU C, and 1 in C++; and a member may
be called as a keyword of C++."""

from __future__ import annotations

from ioctlc.abi import Abi
from ioctlc.abi.keywords import cxx_names
from ioctlc.layout import Layouts
from ioctlc.model import ArrayType, Record, RecordType, Spec, Type, strip_typedefs, walk_fields


def members_in_cxx(spec: Spec) -> dict[str, str]:
    """What the members are called in C++ that it cannot call as C does."""
    records = [*spec.records, *(one.record for typedef in spec.typedefs for _, one in typedef.type.cases
                                if isinstance(one, RecordType))]
    return cxx_names(field.name for record in records for field in walk_fields(record) if field.name)


def has_empty(spec: Spec) -> bool:
    """Whether anything may differ: most specs have no empty record."""
    return any(record.empty or any(_is_empty(field.type) for field in walk_fields(record)) for record in spec.records)


def _is_empty(type_: Type) -> bool:
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return isinstance(type_, RecordType) and bool(type_.record.empty)


def differs(type_: Type | None, layouts: Layouts, abi: Abi) -> bool:
    """Whether the type has another layout in C++ on an ABI."""
    inner = None if type_ is None else strip_typedefs(type_, abi)
    while isinstance(inner, ArrayType):
        inner = strip_typedefs(inner.element, abi)
    return isinstance(inner, RecordType) and record_differs(inner.record, layouts, abi)


def record_differs(record: Record, layouts: Layouts, abi: Abi) -> bool:
    """Whether a record has another layout in C++: it is empty, or an empty one takes space in it."""
    if abi.name not in record.where.abis():
        return False
    layout = layouts.of(record, abi)
    if not layout.slots and not layout.size:
        return abi.name in record.empty
    hidden = record.kind == "union" and layout.size > 0
    return any(differs(slot.field.type, layouts, abi) and not (hidden and not slot.bit_size) for slot in layout.slots)
