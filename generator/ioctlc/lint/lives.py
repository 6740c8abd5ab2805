"""Rules about when things come and go: parts and wholes, users and what they use, members of structs that grow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator

from ioctlc.expr import Number
from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import (ArrayType, Field, Payload, PointerType, Record, RecordType, Spec, Type, first_release,
                          walk_fields)
from ioctlc.source import version


@dataclass(frozen=True, slots=True)
class Use:
    """One thing that uses another: `outer` is what the user is a part of, `announces` a capability's use."""

    user: Any
    outer: tuple[Any, ...]
    used: Any
    announces: bool = False

    @property
    def names(self) -> str:
        return f"'{_name(self.user, self.outer)}' {'is announced by' if self.announces else 'uses'} '{self.used.name}'"


def _name(item: Any, outer: tuple[Any, ...]) -> str:
    label = outer[0].label + "." if outer and isinstance(outer[0], Record) else ""
    return f"{label}{item.name or '(unnamed)'}"


def _since(item: Any) -> str | None:
    """The version that something says it came with (a capability says it without a life)."""
    life = getattr(item, "life", None)
    found: str | None = item.since if life is None else life.since
    return found


def parts_of(spec: Spec) -> Iterator[tuple[Any, Any]]:
    """(part, whole): members of records, values of sets."""
    for record in spec.records:
        yield from ((field, record) for field in walk_fields(record))
    for values in spec.value_sets:
        yield from ((value, values) for value in values.values)


@rule("life-window", "a part's life lies inside the whole's, and says what the whole's does not", source="FIDL")
def life_window(lint: Lint) -> Iterator[Finding]:
    for part, whole in parts_of(lint.spec):
        nodes, note = (part, whole), ((whole.pos, "the whole"),)
        mine, its = part.life.since, whole.life.since
        name = _name(part, (whole,))
        if mine and its and version(mine) < version(its):
            yield Finding(part.pos, f"'{name}' came with {mine}, before '{whole.name}' ({its})",
                          "leave the part's 'since' out, or correct the whole's", nodes, note)
        elif mine and its and version(mine) == version(its):
            yield Finding(part.pos, f"'{name}' came with {mine}, as '{whole.name}' says already",
                          "leave the part's 'since' out", nodes, note)
        gone, over = part.life.deprecated, whole.life.deprecated
        if gone is not None and over is not None and gone.since >= over.since:
            yield Finding(gone.pos, f"'{name}' is deprecated since {gone.since}, and '{whole.name}' since {over.since}"
                          " already", "leave the part's 'deprecated' out: it goes with the whole", nodes, note)


# --- users and what they use ------------------------------------------------------------------------------------------


def _records(type_: Type | None) -> Iterator[Record]:
    """The named record that a type is (or is an array of, or points to)."""
    while isinstance(type_, (ArrayType, PointerType)):
        type_ = type_.element if isinstance(type_, ArrayType) else type_.target
    if isinstance(type_, RecordType):
        yield type_.record


def _of_payload(payload: Payload | None) -> Iterator[Record]:
    if payload is not None:
        yield from _records(payload.type)
        for case in payload.choice.cases if payload.choice is not None else ():
            yield from _of_payload(case.payload)


def uses_of(spec: Spec) -> Iterator[Use]:
    """Who uses what; only things with names count."""
    for ioctl in spec.ioctls:
        yield from (Use(ioctl, (), record) for record in _records(ioctl.argument.type))
        yield from (Use(ioctl, (), record) for record in _of_payload(ioctl.argument.payload))
        if ioctl.argument.values is not None:
            yield Use(ioctl, (), ioctl.argument.values)
    for record in spec.records:
        yield from _of_members(record, (record,))
    for attribute in spec.attributes:
        yield from (Use(attribute, (), record) for record in _of_payload(attribute.payload))
    for capability in spec.capabilities:
        yield from (Use(capability, (), needed) for needed in capability.requires)
    items: list[tuple[Any, tuple[Any, ...]]] = [(item, ()) for group in (spec.ioctls, spec.attributes, spec.devices,
                                                                         spec.records, spec.value_sets)
                                                for item in group]      # type: ignore[attr-defined]
    items += [(part, (whole,)) for part, whole in parts_of(spec)]
    yield from (Use(item, outer, item.life.capability, True) for item, outer in items if item.life.capability)


def _of_members(record: Record, outer: tuple[Any, ...]) -> Iterator[Use]:
    for field in record.fields:
        for inner in _records(field.type):
            if inner.name is not None:
                yield Use(field, outer, inner)
            else:
                yield from _of_members(inner, (*outer, field))
        yield from (Use(field, outer, values) for values in field.sets)
        yield from (Use(field, outer, target) for target in _of_payload(field.payload))


@rule("uses-later", "what came with a version uses nothing that came later", source="FIDL")
def uses_later(lint: Lint) -> Iterator[Finding]:
    first = first_release(lint.spec) or "1.0"
    for use in uses_of(lint.spec):
        later = _since(use.used)
        own = [since for item in (use.user, *use.outer) if (since := _since(item)) is not None]
        if later is None or not own and use.announces:      # came with its capability
            continue
        came = own[0] if own else first
        if version(came) < version(later):
            yield Finding(use.user.pos, f"{use.names}, which came with {later}, later than {came}",
                          f"give the one 'since: \"{later}\"', or correct the other's", (use.user, *use.outer),
                          ((use.used.pos, "what came later"),))


@rule("uses-deprecated", "what is not deprecated uses nothing that is", legacy="warning", source="FIDL")
def uses_deprecated(lint: Lint) -> Iterator[Finding]:
    for use in uses_of(lint.spec):
        gone = None if use.announces else getattr(getattr(use.used, "life", None), "deprecated", None)
        if gone is not None and not any(_deprecated(item) for item in (use.user, *use.outer)):
            yield Finding(use.user.pos, f"{use.names}, which is deprecated since {gone.since}",
                          "deprecate both, or use what replaces it", (use.user, *use.outer),
                          ((gone.pos, "the deprecation"),))
    known = {item.name: item for item in _named(lint.spec)}
    for item in _named(lint.spec):
        target = known.get(_deprecated(item).replaced_by or "") if _deprecated(item) else None
        if target is not None and _deprecated(target):
            yield Finding(_deprecated(item).pos, f"'{item.name}' is replaced by '{target.name}', which is deprecated"
                          " itself", "name what to use in the end", (item,), ((target.pos, "the replacement"),))


def _deprecated(item: Any) -> Any:
    life = getattr(item, "life", None)
    return life.deprecated if life is not None else None


def _named(spec: Spec) -> Iterator[Any]:
    yield from spec.ioctls
    yield from spec.records
    yield from spec.constants
    yield from spec.value_sets
    yield from spec.attributes
    yield from (value for values in spec.value_sets for value in values.values)


# --- structs that grow ------------------------------------------------------------------------------------------------


@rule("since-order", "an extensible struct's members stand in the order in which they came", legacy="warning",
      source="WL")
def since_order(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        latest: Field | None = None
        for field in record.fields if record.extensible is not None else ():
            since = field.life.since or record.life.since or "1.0"
            before = (latest.life.since if latest is not None else None) or record.life.since or "1.0"
            if latest is not None and version(since) < version(before):
                yield Finding(field.pos, f"'{record.label}.{field.name or '(unnamed)'}' came with {since}, and stands"
                              f" behind '{latest.name or '(unnamed)'}', which came with {before}: what is new stands"
                              " at the end", "give it the 'since' with which it came, or move it", (field, record),
                              ((latest.pos, "the later one"),))
            else:
                latest = field


@rule("appended-zero", "a member that was appended accepts 0, which older programs send", legacy="warning",
      source="SYS, IFD")
def appended_zero(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in _appended(record):
            why = _no_zero(field)
            if why is not None and not _only_written(lint, record, field):
                yield Finding(field.pos, f"'{record.label}.{field.name}' was appended, and {why}: programs that do not"
                              " know it send 0", "let 0 mean what was before it came", (field, record))


def _appended(record: Record) -> list[Field]:
    if record.extensible is None:
        return []
    names = [field.name for field in record.fields]
    last = record.extensible.first_last
    return record.fields[names.index(last) + 1:] if last in names else []


def _no_zero(field: Field) -> str | None:
    """Why 0 is no value of a member."""
    if (field.minimum or 0) > 0 or (field.maximum or 0) < 0:
        return "0 is out of its range"
    values = field.values
    if values is not None and values.kind == "enum" and not values.open and not any(
            number == 0 for value in values.values if not value.reserved and not value.sentinel
            for _, number in value.value.cases):
        return f"'{values.name}' has no value of 0"
    payload = field.payload
    if payload is not None and not payload.nullable and not payload.kept and payload.relative_to is None \
            and isinstance(payload.count, Number):
        return "a null address is not 'nullable'"
    return None


def _only_written(lint: Lint, record: Record, field: Field) -> bool:
    ways = {ioctl.member_dir.get(field.name or "", field.direction or ioctl.argument.direction)
            for ioctl in lint.takers(record)}
    return bool(ways) and ways <= {"out", "none"}
