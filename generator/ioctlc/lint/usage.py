"""What the ioctls, mappings, attributes and registers of a spec reach: records, sets, typedefs."""

from __future__ import annotations

from ioctlc.model import (ArrayType, EnumType, Field, NamedType, Payload, PointerType, Record, RecordType, Spec, Type)


def used_nodes(spec: Spec) -> set[int]:
    """The ids of all nodes that something reachable from user space uses."""
    walk = _Walk()
    for ioctl in spec.ioctls:
        walk.type(ioctl.argument.type)
        walk.payload(ioctl.argument.payload)
        if ioctl.argument.values is not None:
            walk.seen.add(id(ioctl.argument.values))
        for encoded in ioctl.code.encodes.cases if ioctl.code and ioctl.code.encodes else ():
            if not isinstance(encoded[1], (int, str)):
                walk.type(encoded[1])
    for mapping in spec.mappings:
        walk.record(mapping.record)
    for attribute in spec.attributes:
        walk.payload(attribute.payload)
        walk.seen |= _sets_with_value(spec, attribute.group_name) | _sets_with_value(spec, attribute.attr_name)
    for space in spec.register_spaces:
        for register in space.registers:
            walk.type(register.type)
    return walk.finish()


def _sets_with_value(spec: Spec, name: str | None) -> set[int]:
    return {id(s) for s in spec.value_sets if any(v.name == name for v in s.values)} if name else set()


class _Walk:
    def __init__(self) -> None:
        self.seen: set[int] = set()
        self.waiting: list[Record] = []     # a list, since structs may point at each other in long chains

    def type(self, type_: Type | None) -> None:
        if isinstance(type_, ArrayType):
            self.type(type_.element)
        elif isinstance(type_, PointerType):
            self.type(type_.target)
        elif isinstance(type_, RecordType):
            self.record(type_.record)
        elif isinstance(type_, EnumType):
            self.seen.add(id(type_.values))
        elif isinstance(type_, NamedType) and id(type_.typedef) not in self.seen:
            self.seen.add(id(type_.typedef))
            for _, inner in type_.typedef.type.cases:
                self.type(inner)

    def record(self, record: Record) -> None:
        if id(record) not in self.seen:
            self.seen.add(id(record))
            self.waiting.append(record)

    def finish(self) -> set[int]:
        while self.waiting:
            for field in self.waiting.pop().fields:
                self.field(field)
        return self.seen

    def field(self, field: Field) -> None:
        self.type(field.type)
        self.seen |= {id(values) for values in field.sets}
        self.payload(field.payload)

    def payload(self, payload: Payload | None) -> None:
        if payload is None:
            return
        self.type(payload.type)
        if payload.choice is not None:
            for case in payload.choice.cases:
                self.payload(case.payload)
