"""Specs from which one thing was taken in memory: completeness tests show with them that they can fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ioctlc.model import ArrayType, ChoiceCase, Field, Payload, Record, RecordType, Spec, Type, walk_fields

ROOT = Path(__file__).resolve().parents[2]


def label(record: Record, field: Field) -> str:
    """`record.member`; an unnamed union is called by its discriminator."""
    named = field.name or ".".join(getattr(field.discriminator, "path", ()))
    return f"{record.name}.{named}"


def says_its_length(payload: Payload | None) -> bool:
    """A length, a reason why there is none, or a choice whose every case has one; a case may say that nothing is there.

    Of choices without cases (attributes, registers, a remembered length) the chosen thing has the length.
    """
    if payload is None:
        return False
    if payload.choice is not None and payload.choice.cases:
        return all(case.payload is None or says_its_length(case.payload) for case in payload.choice.cases)
    return bool(payload.choice or payload.count or payload.bytes or payload.unknown)


# --- changes of a spec -----------------------------------------------------------------------------------------------


def with_field(spec: Spec, old: Field, new: Field) -> Spec:
    """The spec with another member, inside of inline records too; the original stays as it is."""
    records = [_with(record, old, new) if any(field is old for field in walk_fields(record)) else record
               for record in spec.records]
    assert any(one is not two for one, two in zip(records, spec.records))
    return replace(spec, records=records)


def _with(record: Record, old: Field, new: Field) -> Record:
    return replace(record, fields=[new if field is old else replace(field, type=_inside(field.type, old, new))
                                   for field in record.fields])


def _inside(type_: Type, old: Field, new: Field) -> Type:
    if isinstance(type_, ArrayType):
        return replace(type_, element=_inside(type_.element, old, new))
    if isinstance(type_, RecordType) and type_.record.name is None:
        return replace(type_, record=_with(type_.record, old, new))
    return type_


# --- changes of a member ---------------------------------------------------------------------------------------------


def without_payloads(field: Field) -> Iterator[Field]:
    """The member without its payload, without the payload's length, and without that of each of its cases."""
    assert field.payload is not None
    yield replace(field, payload=None)
    for payload in _unmeasured(field.payload):
        yield replace(field, payload=payload)


def _unmeasured(payload: Payload) -> Iterator[Payload]:
    choice = payload.choice
    if choice is None or not choice.cases:
        yield replace(payload, count=None, bytes=None, unknown=None, choice=None)
        return
    for number, case in enumerate(choice.cases):
        for changed in _unmeasured(case.payload) if case.payload is not None else ():
            cases_ = [*choice.cases[:number], replace(case, payload=changed), *choice.cases[number + 1:]]
            yield replace(payload, choice=replace(choice, cases=tuple(cases_)))


def cases(field: Field) -> set[str]:
    """The values that select a payload."""
    choice = field.payload.choice if field.payload is not None else None
    return {name for case in (choice.cases if choice else ()) if case.payload is not None for name in case.names}


def arms(field: Field) -> set[str]:
    """The values that select an arm of a union, other than the one that is all of it as bytes."""
    if field.discriminator is None or not isinstance(field.type, RecordType):
        return set()
    return {name for arm in field.type.record.fields if not arm.raw for name in arm.case_names}


def thinned(field: Field, name: str) -> Iterator[Field]:
    """The member without a value in its case or arm; and with it in a case that selects nothing."""
    if field.discriminator is not None:
        assert isinstance(field.type, RecordType)
        record = field.type.record
        left = [replace(arm, case_names=tuple(each for each in arm.case_names if each != name))
                for arm in record.fields]
        bytes_ = replace(left[0], name="bytes", raw=True, case_names=(name,))
        yield replace(field, type=RecordType(replace(record, fields=left)))
        yield replace(field, type=RecordType(replace(record, fields=[*left, bytes_])))
        return
    assert field.payload is not None and field.payload.choice is not None
    choice = field.payload.choice
    less = tuple(replace(case, names=tuple(each for each in case.names if each != name)) for case in choice.cases)
    yield replace(field, payload=replace(field.payload, choice=replace(choice, cases=less)))
    empty = ChoiceCase(choice.pos, (), (name,), None)
    yield replace(field, payload=replace(field.payload, choice=replace(choice, cases=(*less, empty))))
