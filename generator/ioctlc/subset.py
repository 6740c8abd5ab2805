"""A subset of an ABI by capabilities: what a kernel offers that took over some features and not others.

Kept is what no capability announces, and what one of the chosen ones does. The result is a spec like any other. A
subset must be closed: what is kept may not need what is left out.
"""

from __future__ import annotations

import difflib
from dataclasses import replace
from typing import Any, TypeVar

from ioctlc.lint.usage import used_nodes
from ioctlc.model import (ArrayType, Capability, ChoiceCase, Deprecated, Field, Ioctl, Object, Payload, PointerType,
                          Record, RecordType, Spec, Type, ValueSet, walk_fields)
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
        self.values = {value.name for values in spec.value_sets for value in values.values
                       if not self.has(values) or not self.has(value)}      # that are left out
        self.unmade = _unmade(spec, self)

    def has(self, node: Any) -> bool:
        capability = node.life.capability
        return capability is None or capability.name in self.names

    def those(self, nodes: list[T]) -> list[T]:
        return [node for node in nodes if self.has(node)]

    def spec(self) -> Spec:
        """The subset as a spec. It is made of the whole one's nodes, which is used up by it."""
        whole = self.whole
        before = used_nodes(whole)
        self.objects()
        result = replace(whole, capabilities=[c for c in whole.capabilities if c.reserved or c.name in self.names],
                         ioctls=[self.ioctl(ioctl) for ioctl in self.ioctls], constants=self.those(whole.constants),
                         value_sets=self.those(whole.value_sets), devices=self.those(whole.devices),
                         attributes=self.those(whole.attributes),
                         objects=[one for one in whole.objects if one.name not in self.unmade],
                         register_spaces=[space for space in whole.register_spaces if space.objects],
                         mappings=[one for one in whole.mappings if one.object.name not in self.unmade])
        for attribute in result.attributes:
            attribute.payload = self.payload(attribute.payload)
        for values in result.value_sets:
            values.values = self.those(values.values)
        for space in result.register_spaces:
            space.registers = self.those(space.registers)
        result.records = [record for record in whole.records if self.has(record)]
        for record in result.records:
            self.fields(record)
        self.prune(result, before)
        return result

    def objects(self) -> None:
        """Nothing is on an object that nobody can make any more."""
        whole = self.whole
        for group in (whole.ioctls, whole.attributes, whole.register_spaces):
            for node in group:      # type: ignore[attr-defined]
                node.objects = self.made(node.objects)
        for capability in whole.capabilities:
            capability.answered_by = self.made(capability.answered_by)

    def made(self, objects: list[Object]) -> list[Object]:
        return [one for one in objects if one.name not in self.unmade]

    def prune(self, spec: Spec, before: set[int]) -> None:
        """What only left-out commands used goes, too."""
        lost = before - used_nodes(spec)
        spec.records = [record for record in spec.records if id(record) not in lost]
        spec.value_sets = [values for values in spec.value_sets if id(values) not in lost]
        spec.typedefs = [typedef for typedef in spec.typedefs if id(typedef) not in lost]

    def ioctl(self, ioctl: Ioctl) -> Ioctl:
        """A replacement that is left out is named no more."""
        ioctl.argument = replace(ioctl.argument, payload=self.payload(ioctl.argument.payload))
        old = ioctl.life.deprecated
        if old is None or old.replaced_by is None or old.replaced_by in self.ioctl_names:
            return ioctl
        new = Deprecated(old.pos, old.since, old.remove_after, None, old.note)
        return replace(ioctl, life=replace(ioctl.life, deprecated=new))

    def fields(self, record: Record) -> None:
        """Members that are left out become reserved bytes that must be zero; at the end of a growing struct they go. An
        arm stays where all values that select it are left out: its bytes are part of the struct."""
        while record.extensible is not None and record.fields and not self.has(record.fields[-1]):
            record.fields.pop()
        for index, field in enumerate(record.fields):
            if not self.has(field):
                record.fields[index] = Field(field.name, field.pos, field.type, field.bits, field.aligned, field.packed,
                                             reserved="zero", doc=None, where=field.where)
                continue
            left = [(value, name) for value, name in zip(field.cases, field.case_names) if name not in self.values]
            field.cases, field.case_names = tuple(value for value, _ in left), tuple(name for _, name in left)
            field.payload = self.payload(field.payload)
            inner = _inline(field.type)
            if inner is not None:
                self.fields(inner)

    def payload(self, payload: Payload | None) -> Payload | None:
        """Without the cases that only values which are left out select."""
        if payload is None or payload.choice is None:
            return payload
        cases = [self.case(case) for case in payload.choice.cases]
        return replace(payload, choice=replace(payload.choice, cases=tuple(one for one in cases if one is not None)))

    def case(self, case: ChoiceCase) -> ChoiceCase | None:
        left = [(value, name) for value, name in zip(case.values, case.names) if name not in self.values]
        if not left and not case.default:
            return None
        return replace(case, values=tuple(value for value, _ in left), names=tuple(name for _, name in left),
                       payload=self.payload(case.payload))


def _inline(type_: Type) -> Record | None:
    """The record without a name that a member is, or is an array of."""
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return type_.record if isinstance(type_, RecordType) and type_.record.name is None else None


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
    for owner, used in _reached(kept):
        if not kept.has(used) and used.life.capability is not None:
            label = used.label if isinstance(used, Record) else f"{used.kind} {used.name}"
            missing(owner.pos, f"'{owner.name}'", f"'{label}'", used.life.capability.name)
    _objects(spec, kept, report)


def _reached(kept: _Kept) -> list[tuple[Any, Record | ValueSet]]:
    """The records and sets that kept ioctls and attributes use, with who uses them."""
    found: list[tuple[Any, Record | ValueSet]] = []
    for ioctl in kept.ioctls:
        records = _records_of(ioctl.argument.type, set()) + _payload_records(ioctl.argument.payload, set())
        found += [(ioctl, record) for record in records] + _sets_of(kept, records)
        if ioctl.argument.values is not None:
            found.append((ioctl, ioctl.argument.values))
    for attribute in kept.those(kept.whole.attributes):
        records = _payload_records(attribute.payload, set())
        found += [(attribute, record) for record in records] + _sets_of(kept, records)
    return found


def _sets_of(kept: _Kept, records: list[Record]) -> list[tuple[Any, Record | ValueSet]]:
    """The sets that kept members of these records are held against."""
    return [(field, values) for record in records for field in walk_fields(record) if kept.has(field)
            for values in field.sets]


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


def _makers(spec: Spec) -> dict[str, list[tuple[Any, ...]]]:
    """By object, what makes one: an ioctl, or an ioctl and the device that is asked for."""
    makers: dict[str, list[tuple[Any, ...]]] = {}
    for ioctl in spec.ioctls:
        type_ = ioctl.argument.type
        for field in walk_fields(type_.record) if isinstance(type_, RecordType) else ():
            if field.fd is not None and field.direction == "out":
                makers.setdefault(field.fd.name, []).append((ioctl,))
            for device in spec.devices if field.fd_by_device is not None else ():
                makers.setdefault(device.object.name, []).append((ioctl, device))
        for item in ioctl.returns.fds if ioctl.returns is not None else ():
            makers.setdefault(item.name, []).append((ioctl,))
    return makers


def _unmade(spec: Spec, kept: _Kept) -> dict[str, Any]:
    """The objects that nothing makes any more, each with something left out that would."""
    found = {}
    for name, makers in _makers(spec).items():
        lost = [node for maker in makers for node in [next((one for one in maker if not kept.has(one)), None)]]
        if all(node is not None for node in lost):
            found[name] = lost[0]
    return found


def _objects(spec: Spec, kept: _Kept, report: Report) -> None:
    """What is kept has an object that can be made."""
    nodes: list[tuple[Any, list[Object]]] = [(one, one.objects) for one in kept.ioctls]
    nodes += [(one, one.objects) for one in kept.those(spec.attributes)]
    nodes += [(one, [one.object]) for one in kept.those(spec.devices)]
    nodes += [(one, one.answered_by) for one in spec.capabilities if one.name in kept.names]
    for node, objects in nodes:
        if objects and not kept.made(objects):
            maker = kept.unmade[objects[0].name]
            report.error("subset-closed", node.pos, f"'{node.name}' needs an object '{objects[0].name}', and what makes"
                         f" one ('{maker.name}') is left out",
                         help=f"add {maker.life.capability.name} to --capabilities")
