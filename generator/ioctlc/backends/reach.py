"""The named types and the C enums that something uses, deep."""

from __future__ import annotations

from ioctlc.backends.cdecl import element
from ioctlc.model import Choice, EnumType, NamedType, Payload, Record, RecordType, Type, Typedef, ValueSet


class Reach:
    """Collects the records and typedefs, in `seen`, and the enums that are used by what it is given."""

    def __init__(self) -> None:
        self.seen: set[Record | Typedef] = set()
        self.enums: set[ValueSet] = set()

    def record(self, record: Record) -> None:
        if record in self.seen:
            return
        self.seen.add(record)
        for field in record.fields:
            self.type(field.type)
            self.payload(field.payload)

    def typedef(self, typedef: Typedef) -> None:
        if typedef not in self.seen:
            self.seen.add(typedef)
            for _, type_ in typedef.type.cases:
                self.type(type_)

    def type(self, type_: Type | None) -> None:
        inner = None if type_ is None else element(type_)
        if isinstance(inner, RecordType):
            self.record(inner.record)
        elif isinstance(inner, NamedType):
            self.typedef(inner.typedef)
        elif isinstance(inner, EnumType):
            self.enums.add(inner.values)

    def payload(self, payload: Payload | None) -> None:
        if payload is not None:
            self.type(payload.type)
            self.choice(payload.choice)

    def choice(self, choice: Choice | None) -> None:
        for case in choice.cases if choice else ():
            self.payload(case.payload)
