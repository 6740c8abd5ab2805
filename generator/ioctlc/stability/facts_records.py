"""Facts of structs and unions: where each member is on each ABI, what it is, and what is checked of it."""

from __future__ import annotations

from typing import Iterator

from ioctlc import expr
from ioctlc.abi import Abi, admits
from ioctlc.abi.selectors import EVERYWHERE
from ioctlc.layout import FlatField
from ioctlc.model import ArrayType, Field, Record, RecordType, behind_typedefs, walk_fields
from ioctlc.stability.fact import Collector, Subject
from ioctlc.stability.facts_types import payload_facts, standing_for, type_text
from ioctlc.stability.gather import Gather, life


def subjects(gather: Gather) -> Iterator[Subject]:
    """Every named record."""
    for record in gather.spec.records:
        yield _record(gather, record)
    for typedef in gather.spec.typedefs:
        out = gather.collect("typedef", typedef.name, typedef)
        found = {abi.name: standing_for(typedef.type, abi, gather.layouts) for abi in gather.abis(typedef)}
        out.say_by_abi("type", {abi: text for abi, text in found.items() if text is not None})
        yield out.finish()


def _record(gather: Gather, record: Record) -> Subject:
    out = gather.collect(record.kind, record.name or "", record)
    sizes, aligns, firsts = dict[str, str](), dict[str, str](), dict[str, str]()
    for abis, layout in gather.layouts.groups(record):
        for abi in abis:
            sizes[abi.name], aligns[abi.name] = str(layout.size), str(layout.align)
            if record.extensible is not None:
                firsts[abi.name] = str(gather.layouts.first_release_size(record, abi))
        for some in _alike(record, abis):
            _places(gather, out, record, some, "")
    out.say_by_abi("size", sizes)
    out.say_by_abi("align", aligns)
    if record.extensible is not None:
        out.say("size-member", record.extensible.size_field)
        out.say("size-max", record.extensible.maximum)
        out.say_by_abi("minimum-size", firsts)
    out.say("shared", record.shared)
    life(out, record.life, record.pos)
    _meanings(gather, out, record, "", [abi.name for abi in gather.abis(record)])
    finished = out.finish()
    usual = _usual_direction(gather, record)
    for key in [key for key, fact in finished.facts.items() if key[1] == "direction"]:
        if finished.facts[key].value == usual and not finished.facts[key].other:
            del finished.facts[key]     # it says what holds without it
    return finished


def _alike(record: Record, abis: list[Abi]) -> Iterator[list[Abi]]:
    """ABIs of one layout, those together that have the same members: variants may differ in types alone."""
    found: dict[tuple[bool, ...], list[Abi]] = {}
    partly = [one.where for one in walk_fields(record) if one.where != EVERYWHERE]
    for abi in abis:
        found.setdefault(tuple(admits(where, abi) for where in partly), []).append(abi)
    yield from found.values()


def _usual_direction(gather: Gather, record: Record) -> str | None:
    """The direction of the ioctls that take a record as it is, where they have one."""
    found = {ioctl.argument.direction for ioctl in gather.spec.ioctls if ioctl.argument.type is not None
             and any(isinstance(one, RecordType) and one.record is record
                     for one in behind_typedefs(ioctl.argument.type))}
    return found.pop() if len(found) == 1 else None


def _leaf_name(leaf: FlatField) -> str:
    """The path of a leaf; of one without a name, its place."""
    return leaf.path or f"@{leaf.bit_offset}"


def _places(gather: Gather, out: Collector, record: Record, abis: list[Abi], prefix: str) -> None:
    """Offset, size and type of every leaf on ABIs that have one layout; also of those in elements of inline arrays."""
    names = [abi.name for abi in abis]
    for leaf in gather.layouts.flat(record, abis[0]):
        member = prefix + _leaf_name(leaf)
        out.subject.places.setdefault(member, leaf.field.pos)
        out.say("offset", _bytes(leaf.bit_offset, leaf.field), leaf.field.pos, member, names)
        out.say("size", _bytes(leaf.bit_size, leaf.field), leaf.field.pos, member, names)
        for abi in abis:
            out.say("type", type_text(leaf.field.type, abi, gather.layouts), leaf.field.pos, member, (abi.name,))
        inner = _inline_element(leaf.field)
        if inner is not None:
            for some, _ in gather.layouts.groups(inner):
                shared = [abi for abi in some if abi.name in names]
                for part in _alike(inner, shared):
                    _places(gather, out, inner, part, f"{member}[].")


def _bytes(bits: int, field: Field) -> str:
    """A number of bits as bytes; of a bit-field as bytes and bits (`4:3`)."""
    return str(bits // 8) if field.bits is None and bits % 8 == 0 else f"{bits // 8}:{bits % 8}"


def _inline_element(field: Field) -> Record | None:
    """The record without a name that an array is of."""
    type_ = field.type
    if not isinstance(type_, ArrayType):
        return None
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return type_.record if isinstance(type_, RecordType) and type_.record.name is None else None


def _meanings(gather: Gather, out: Collector, record: Record, prefix: str, here: list[str]) -> None:
    """What is said of each member besides its place; members of inline records with their paths."""
    for field in record.fields:
        names = [abi for abi in here if abi in field.where.abis()]
        if not names:
            continue
        member = prefix + (field.name or _first_name(field) or "")
        if field.name or field.values or field.discriminator or field.cases or field.reserved:
            _meaning(out, field, member, names)
        type_, more = field.type, f"{member}." if field.name else prefix
        while isinstance(type_, ArrayType):
            type_, more = type_.element, f"{member}[]."
        if isinstance(type_, RecordType) and type_.record.name is None:
            _meanings(gather, out, type_.record, more, names)


def _first_name(field: Field) -> str | None:
    """Of a member without a name: that of the first one in it, in brackets."""
    if not isinstance(field.type, RecordType):
        return None
    for one in walk_fields(field.type.record):
        if one.name:
            return f"({one.name})"
    return None


def _meaning(out: Collector, field: Field, member: str, abis: list[str]) -> None:
    out.subject.places.setdefault(member, field.pos)
    out.mention("doc", field.doc, member)
    out.mention("print", field.print, member)
    values = field.values
    for aspect, value in (
            ("direction", field.direction), ("reserved", field.reserved),
            ("flags" if values and values.kind == "flags" else "enum", values.name if values else None),
            ("min", field.minimum), ("max", field.maximum),
            ("mask", None if field.mask is None else f"{field.mask:#x}"), ("multiple-of", field.multiple_of),
            ("fd", field.fd.name if field.fd else None),
            ("fd-by", expr.to_text(field.fd_by_device) if field.fd_by_device is not None else None),
            ("arm-by", expr.to_text(field.discriminator) if field.discriminator is not None else None),
            ("arm", ",".join(map(str, field.cases))), ("arm-otherwise", field.default_case), ("raw", field.raw),
            ("string", field.string), ("valid-on", ",".join(field.valid_on)), ("handle-of", field.namespace),
            ("selects-layout", field.selects_layout)):
        out.say(aspect, value, field.place(aspect.replace("-", "_")), member, abis)
    for part in field.parts:
        out.say(f"part.{part.mask:#x}", part.values.name, part.pos, member, abis)
    if field.time is not None:
        out.say("time", f"{field.time.unit} {field.time.clock}{' relative' if field.time.relative else ''}",
                field.pos, member, abis)
    if field.payload is not None:
        for aspect, text in payload_facts(field.payload).items():
            out.say(aspect, text, field.payload.pos, member, abis)
    life(out, field.life, field.pos, member, abis)
