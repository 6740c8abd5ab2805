"""The named types and the C enums that something uses, deep."""

from __future__ import annotations

from ioctlc.backends.cdecl import element
from ioctlc.model import EnumType, NamedType, Payload, Record, RecordType, Type, Typedef, ValueSet


class Reach:
    """Collects the records and typedefs, in `seen`, and the enums that are used by what it is given."""

    def __init__(self) -> None:
        self.seen: set[Record | Typedef] = set()
        self.enums: set[ValueSet] = set()
        self._waiting: list[Record | Typedef] = []

    def record(self, record: Record) -> None:
        self._add(record)
        self._follow()

    def typedef(self, typedef: Typedef) -> None:
        self._add(typedef)
        self._follow()

    def type(self, type_: Type | None) -> None:
        self._type(type_)
        self._follow()

    def payload(self, payload: Payload | None) -> None:
        self._payload(payload)
        self._follow()

    def _follow(self) -> None:
        """What is seen leads to more; a list of what is left to do takes chains of any length."""
        while self._waiting:
            node = self._waiting.pop()
            if isinstance(node, Record):
                for field in node.fields:
                    self._type(field.type)
                    self._payload(field.payload)
            else:
                for _, type_ in node.type.cases:
                    self._type(type_)

    def _add(self, node: Record | Typedef) -> None:
        if node not in self.seen:
            self.seen.add(node)
            self._waiting.append(node)

    def _type(self, type_: Type | None) -> None:
        inner = None if type_ is None else element(type_)
        if isinstance(inner, RecordType):
            self._add(inner.record)
        elif isinstance(inner, NamedType):
            self._add(inner.typedef)
        elif isinstance(inner, EnumType):
            self.enums.add(inner.values)

    def _payload(self, payload: Payload | None) -> None:
        if payload is not None:
            self._type(payload.type)
            for case in payload.choice.cases if payload.choice else ():
                self._payload(case.payload)
