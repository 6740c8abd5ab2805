"""Rules about who reads and who writes: an ioctl's direction, its members', and what addresses lead to."""

from __future__ import annotations

from typing import Iterator

from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.lint.semantics import argument_record
from ioctlc.model import ArrayType, Field, Ioctl, Payload, walk_fields

_READS = {"in": "only reads", "out": "only writes"}


@rule("member-direction", "a member is not written where the command only reads, nor the reverse", source="NUM")
def member_direction(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        record, flow = argument_record(ioctl), ioctl.argument.direction
        for field in walk_fields(record) if record is not None and flow in _READS else ():
            direction = ioctl.member_dir.get(field.name or "", field.direction)
            if direction in ("in", "out", "inout") and direction != flow:
                assert flow is not None and record is not None
                yield Finding(field.pos, f"'{record.label}.{field.name}' has dir: {direction}, but '{ioctl.name}'"
                              f" {_READS[flow]} its argument", "correct one of the two; a direction that holds for one"
                              " command only is its 'member_dir'", (field, record, ioctl),
                              ((ioctl.pos, "the command"),))


@rule("payload-direction", "what an address leads to says whether the driver reads or writes it", source="IOC")
def payload_direction(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        record = argument_record(ioctl)
        for field in walk_fields(record) if record is not None else ():
            if _says_nothing(field) and (field.name or "") not in ioctl.payload_dir and _used(ioctl, field):
                assert record is not None
                yield Finding(field.pos, f"'{record.label}.{field.name}' does not say whether '{ioctl.name}' reads or"
                              " writes what it points to", "add 'dir' to 'points_to', or 'payload_dir' to the command",
                              (field, record, ioctl), ((ioctl.pos, "the command"),))


def _says_nothing(field: Field) -> bool:
    payload = field.payload
    if payload is None or isinstance(field.type, ArrayType) or payload.kept or payload.unknown is not None:
        return False
    return payload.relative_to is None and not _directed(payload)


def _directed(payload: Payload) -> bool:
    cases = payload.choice.cases if payload.choice is not None else ()
    if payload.direction is not None:
        return True
    return bool(cases) and all(case.payload is None or _directed(case.payload) for case in cases)


def _used(ioctl: Ioctl, field: Field) -> bool:
    return ioctl.member_dir.get(field.name or "", "") != "none"
