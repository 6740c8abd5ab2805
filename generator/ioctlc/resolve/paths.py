"""Members by name, and where a path such as `region.size` leads, on each ABI."""

from __future__ import annotations

from ioctlc.model import Field, Record, RecordType

#: Members by name, each with the ABIs on which it exists: a name may be that of several, on different ABIs.
Members = dict[str, list[tuple[Field, frozenset[str]]]]


def members_of(record: Record) -> Members:
    """The members that a C program can name through the record: its own, and those of anonymous records in it."""
    result: Members = {}
    for field in record.fields:
        there = field.where.abis()
        if field.name is not None:
            result.setdefault(field.name, []).append((field, there))
        elif isinstance(field.type, RecordType):
            for name, found in members_of(field.type.record).items():
                result.setdefault(name, []).extend((inner, abis & there) for inner, abis in found)
    return result


def path_abis(path: tuple[str, ...], visible: list[Members], abis: frozenset[str]) -> frozenset[str]:
    """Of some ABIs those on which a path leads to a member; what is nearer hides what is further out."""
    result = frozenset[str]()
    for members in visible:
        for field, there in members.get(path[0], ()):
            inner, here = field.type, there & abis
            if len(path) == 1:
                result |= here
            elif isinstance(inner, RecordType):
                result |= path_abis(path[1:], [members_of(inner.record)], here)
            abis -= here
    return result


def path_fields(path: tuple[str, ...], visible: list[Members]) -> list[Field]:
    """The members that a path leads to on any ABI."""
    result: list[Field] = []
    for field, _ in (found for members in visible for found in members.get(path[0], ())):
        inner = field.type
        if len(path) == 1:
            result.append(field)
        elif isinstance(inner, RecordType):
            result += path_fields(path[1:], [members_of(inner.record)])
    return result
