"""A subset of an ABI by capabilities: what a kernel offers that took over some features and not others.

Kept is what no capability announces, and what one of the chosen ones does. The result is a spec like any other. A
subset must be closed: what is kept may not need what is left out.
"""

from __future__ import annotations

import difflib
from dataclasses import replace
from typing import Any, TypeVar

from ioctlc.lint.usage import used_nodes
from ioctlc.model import (ArrayType, Capability, Deprecated, Field, Ioctl, Payload, PointerType, Record, RecordType,
                          Spec, Type, walk_fields)
from ioctlc.source import Pos, Report, UsageError

T = TypeVar("T")


def subset(spec: Spec, names: list[str], report: Report) -> Spec | None:
    """The spec with these capabilities only, or None after reporting why the subset is not closed."""
    chosen = _chosen(spec, names)
    kept = _Kept(spec, chosen)
    _closed(spec, kept, report)
    return None if report.failed else kept.spec()


def _chosen(spec: Spec, names: list[str]) -> list[Capability]:
    known = {capability.name: capability for capability in spec.capabilities}
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"; did you mean '{near[0]}'?" if near else ""
            raise UsageError(f"--capabilities: '{spec.name}' has no capability '{name}'{hint}"
                             f" (there are {', '.join(known) or 'none'})")
    return [known[name] for name in known if name in names]


class _Kept:
    """What is left of a spec."""

    def __init__(self, spec: Spec, chosen: list[Capability]) -> None:
        self.whole = spec
        self.names = {capability.name for capability in chosen}
        self.ioctls = self.those(spec.ioctls)
        self.ioctl_names = {ioctl.name for ioctl in self.ioctls}

    def has(self, node: Any) -> bool:
        capability = node.life.capability
        return capability is None or capability.name in self.names

    def those(self, nodes: list[T]) -> list[T]:
        return [node for node in nodes if self.has(node)]

    def spec(self) -> Spec:
        """The subset as a spec. It is made of the whole one's nodes, which is used up by it."""
        whole = self.whole
        before = used_nodes(whole)
        result = replace(whole, capabilities=[c for c in whole.capabilities if c.reserved or c.name in self.names],
                         ioctls=[self.ioctl(ioctl) for ioctl in self.ioctls], constants=self.those(whole.constants),
                         value_sets=self.those(whole.value_sets), devices=self.those(whole.devices),
                         attributes=self.those(whole.attributes))
        for values in result.value_sets:
            values.values = self.those(values.values)
        for space in result.register_spaces:
            space.registers = self.those(space.registers)
        result.records = [record for record in whole.records if self.has(record)]
        for record in result.records:
            self.fields(record)
        self.prune(result, before)
        return result

    def prune(self, spec: Spec, before: set[int]) -> None:
        """What only left-out commands used goes, too."""
        lost = before - used_nodes(spec)
        spec.records = [record for record in spec.records if id(record) not in lost]
        spec.value_sets = [values for values in spec.value_sets if id(values) not in lost]
        spec.typedefs = [typedef for typedef in spec.typedefs if id(typedef) not in lost]

    def ioctl(self, ioctl: Ioctl) -> Ioctl:
        """A replacement that is left out is named no more."""
        old = ioctl.life.deprecated
        if old is None or old.replaced_by is None or old.replaced_by in self.ioctl_names:
            return ioctl
        new = Deprecated(old.pos, old.since, old.remove_after, None, old.note)
        return replace(ioctl, life=replace(ioctl.life, deprecated=new))

    def fields(self, record: Record) -> None:
        """Members that are left out become reserved bytes that must be zero; at the end of a growing struct they go."""
        while record.extensible is not None and record.fields and not self.has(record.fields[-1]):
            record.fields.pop()
        for index, field in enumerate(record.fields):
            if not self.has(field):
                record.fields[index] = Field(field.name, field.pos, field.type, field.bits, field.aligned, field.packed,
                                             reserved="zero", doc=None, where=field.where)
            elif isinstance(field.type, RecordType) and field.type.record.name is None:
                self.fields(field.type.record)


def _closed(spec: Spec, kept: _Kept, report: Report) -> None:
    """Report everything that is kept and needs something that is not."""

    def missing(pos: Pos, owner: str, name: str, capability: str) -> None:
        report.error("subset-closed", pos, f"{owner} needs {name}, which is left out",
                     help=f"add {capability} to --capabilities")

    for capability in spec.capabilities:
        for needed in capability.requires if capability.name in kept.names else ():
            if needed.name not in kept.names:
                missing(capability.pos, f"'{capability.name}'", f"'{needed.name}'", needed.name)
    for mapping in spec.mappings:
        for ioctl in (mapping.size_from, mapping.windows):
            if ioctl is not None and not kept.has(ioctl) and ioctl.life.capability is not None:
                missing(mapping.pos, f"mapping '{mapping.name}'", f"'{ioctl.name}'", ioctl.life.capability.name)
    for owner, record in _reached(kept):
        if not kept.has(record) and record.life.capability is not None:
            missing(owner.pos, f"'{owner.name}'", f"'{record.label}'", record.life.capability.name)
    _objects(spec, kept, report)


def _reached(kept: _Kept) -> list[tuple[Any, Record]]:
    """The records that kept ioctls and attributes use, with who uses them."""
    found: list[tuple[Any, Record]] = []
    for ioctl in kept.ioctls:
        found += [(ioctl, record) for record in _records_of(ioctl.argument.type, set())]
    for attribute in kept.those(kept.whole.attributes):
        payload = attribute.payload
        found += [(attribute, record) for record in _records_of(payload.type if payload else None, set())]
    return found


def _records_of(type_: Type | None, seen: set[int]) -> list[Record]:
    if isinstance(type_, ArrayType):
        return _records_of(type_.element, seen)
    if isinstance(type_, PointerType):
        return _records_of(type_.target, seen)
    if not isinstance(type_, RecordType) or id(type_.record) in seen:
        return []
    seen.add(id(type_.record))
    found = [type_.record] if type_.record.name else []
    for field in walk_fields(type_.record):
        found += _records_of(field.type, seen) + _payload_records(field.payload, seen)
    return found


def _payload_records(payload: Payload | None, seen: set[int]) -> list[Record]:
    if payload is None:
        return []
    found = _records_of(payload.type, seen)
    for case in payload.choice.cases if payload.choice is not None else ():
        found += _payload_records(case.payload, seen)
    return found


def _objects(spec: Spec, kept: _Kept, report: Report) -> None:
    """An object whose makers are all left out has no commands either."""
    makers: dict[str, list[Ioctl]] = {}
    for ioctl in spec.ioctls:
        type_ = ioctl.argument.type
        fields = walk_fields(type_.record) if isinstance(type_, RecordType) else ()
        for field in fields:
            made = [field.fd] if field.fd is not None and field.direction == "out" else []
            if field.fd_by_device is not None:
                made += [device.object for device in spec.devices]
            for item in made:
                makers.setdefault(item.name, []).append(ioctl)
        for item in ioctl.returns.fds if ioctl.returns is not None else ():
            makers.setdefault(item.name, []).append(ioctl)
    for ioctl in kept.ioctls:
        for item in ioctl.objects:
            made_by = makers.get(item.name, [])
            lost = [m.life.capability for m in made_by if not kept.has(m) and m.life.capability is not None]
            if made_by and len(lost) == len(made_by):
                report.error("subset-closed", ioctl.pos, f"'{ioctl.name}' needs an object '{item.name}', and what makes"
                             f" one ('{made_by[0].name}') is left out", help=f"add {lost[0].name} to --capabilities")
