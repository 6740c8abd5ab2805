"""The rule about members in which several sets have bits of their own."""

from __future__ import annotations

from typing import Iterator

from ioctlc.lint.ranges import integer_of
from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import Field, Part, Record, walk_fields


@rule("part-values", "the parts of a member lie in it, and their values in them", legacy="error", source="IOC")
def part_values(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            for part in field.parts:
                yield from _place(lint, record, field, part)
                yield from _values(record, field, part)


def _place(lint: Lint, record: Record, field: Field, part: Part) -> Iterator[Finding]:
    owner = f"'{record.label}.{field.name or '(unnamed)'}'"
    type_ = integer_of(field.type, lint.abis(record), field.bits)
    if type_ is None:
        yield Finding(part.pos, f"{owner} has parts, but is no integer", "name them on the integer that contains them",
                      (field, record))
    elif part.mask >> type_.bits:
        yield Finding(part.pos, f"a part of {owner} has the bits {part.mask:#x}, and the member only {type_.bits}",
                      f"bits up to {(1 << type_.bits) - 1:#x} fit; or take a wider type", (field, record))
    elif field.mask is not None and part.mask & ~field.mask:
        yield Finding(part.pos, f"the 'mask' of {owner} has not the bits {part.mask & ~field.mask:#x} of this part",
                      f"write mask: {field.mask | part.mask:#x}, or leave it out: parts say which bits may be set",
                      (field, record), ((field.place("mask"), "the mask"),))


def _values(record: Record, field: Field, part: Part) -> Iterator[Finding]:
    for value in part.values.values:
        for _, number in value.value.cases if not value.sentinel else ():
            high = field.maximum
            if number & ~part.mask:
                yield Finding(part.pos, f"'{value.name}' is {number:#x}, which is not in the bits {part.mask:#x} of its"
                              f" part of '{record.label}.{field.name}'",
                              "values stand in a part as they are, unshifted; widen the mask, or correct the value",
                              (field, record), ((value.pos, "the value"),))
                return
            if high is not None and number > high:
                yield Finding(field.place("max"), f"'max' of '{record.label}.{field.name}' leaves '{value.name}' out,"
                              " which one of its parts has", "leave 'max' out: parts say which values there are",
                              (field, record), ((value.pos, "the value"),))
                return
