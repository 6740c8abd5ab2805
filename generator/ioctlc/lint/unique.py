"""Rules about numbers that mean one thing each: devices, attributes, register ids, cases of a choice."""

from __future__ import annotations

from math import gcd
from typing import Iterator

from ioctlc.abi import ABIS, Abi, admits
from ioctlc.expr import Name, constant, to_text
from ioctlc.layout import LayoutError
from ioctlc.lint.numbers import on
from ioctlc.lint.rules import Finding, Lint, bases, rule
from ioctlc.model import (Attribute, ByAbi, Choice, ChoiceCase, DeviceType, Payload, Register, RegisterSpace, Spec,
                          walk_fields)


def common_abi(spec: Spec, one: DeviceType, other: DeviceType) -> Abi | None:
    """The first ABI on which two devices exist."""
    return next((ABIS[name] for name in spec.abis()
                 if admits(one.where, ABIS[name]) and admits(other.where, ABIS[name])), None)


@rule("device-unique", "a type number means one device", legacy="error", source="KVM")
def device_unique(lint: Lint) -> Iterator[Finding]:
    seen: dict[int, list[DeviceType]] = {}
    for base in bases(lint.spec):
        for device in base.devices:
            seen.setdefault(device.value, []).append(device)
    for device in lint.spec.devices:
        others = seen.setdefault(device.value, [])
        other = next((other for other in others if common_abi(lint.spec, device, other) is not None), None)
        if other is not None:
            yield Finding(device.pos, f"'{device.name}' and '{other.name}' are both {device.value:#x}",
                          "give it a number of its own", (device,), ((other.pos, "the other one"),))
        others.append(device)


# --- attributes ------------------------------------------------------------------------------------------------------


class Attributes:
    """Attributes by object, ABI and group. One takes every attr that is its own in the bits of its mask.

    Without `attr_mask` these are all bits of a number, none of a free attr; with one, a free attr is 0 in them.
    """

    def __init__(self) -> None:
        self._exact: dict[tuple[str, str, int], dict[int, Attribute]] = {}
        self._loose: dict[tuple[str, str, int], list[tuple[int, int, Attribute]]] = {}

    def add(self, spec: Spec, attribute: Attribute) -> None:
        for place, value, mask in _places(spec, attribute):
            if mask == -1:
                self._exact.setdefault(place, {}).setdefault(value, attribute)
            else:
                self._loose.setdefault(place, []).append((value, mask, attribute))

    def clash(self, spec: Spec, attribute: Attribute) -> tuple[Attribute, str] | None:
        """An attribute that takes an attr which this one takes, too, and which one that is."""
        for place, value, mask in _places(spec, attribute):
            exact = self._exact.get(place, {})
            found = [(value, -1, exact[value])] if mask == -1 and value in exact else []
            found += [(v, -1, one) for v, one in exact.items()] if mask != -1 else []
            found += self._loose.get(place, [])
            other = next(((v, m, one) for v, m, one in found if not (v ^ value) & m & mask), None)
            if other is not None:
                both = value & mask | other[0] & other[1]
                return other[2], f"attr {both:#x} of group {place[2]:#x} on object '{place[0]}' ({place[1]})"
        return None


def _places(spec: Spec, attribute: Attribute) -> Iterator[tuple[tuple[str, str, int], int, int]]:
    """((object, ABI, group), value, mask) wherever an attribute exists."""
    for name in spec.abis():
        if not admits(attribute.where, ABIS[name]):
            continue
        group = attribute.group.on(ABIS[name])
        value = 0 if attribute.attr is None else attribute.attr.on(ABIS[name])
        if group is None or value is None:
            continue
        for item in attribute.objects:
            yield (item.name, name, group), value, attribute.mask


def attributes_of(specs: list[Spec]) -> Attributes:
    """The attributes of some specs."""
    found = Attributes()
    for spec in specs:
        for attribute in spec.attributes:
            found.add(spec, attribute)
    return found


@rule("attribute-unique", "a group and an attr mean one attribute, per object and ABI", legacy="error", source="KVM")
def attribute_unique(lint: Lint) -> Iterator[Finding]:
    seen = attributes_of(bases(lint.spec))
    for attribute in lint.spec.attributes:
        found = seen.clash(lint.spec, attribute)
        if found is not None:
            yield Finding(attribute.pos, f"'{attribute.name}' and '{found[0].name}' are both {found[1]}",
                          "give it a group or an attr of its own; beside a free one ('attr_is'), 'attr_mask' says"
                          " which bits are 0 in it", (attribute,), ((found[0].pos, "the other one"),))
        seen.add(lint.spec, attribute)


# --- registers -------------------------------------------------------------------------------------------------------


@rule("register-ids", "an id means one register, and its type holds it", legacy="error", source="KVM")
def register_ids(lint: Lint) -> Iterator[Finding]:
    for space in lint.spec.register_spaces:
        told: set[tuple[int, int]] = set()
        for abi in _abis(lint, space):
            for one, other, shared in _overlaps(lint, space, abi):
                if (id(one), id(other)) not in told:
                    told.add((id(one), id(other)))
                    yield Finding(one.pos, f"'{one.name}' and '{other.name}' both have id {shared:#x} in '{space.name}'"
                                  f" ({abi.name})", "give each ids of its own; 'count' ids are 'step' apart", (one,),
                                  ((other.pos, "the other one"),))
        yield from _wide_ids(lint, space)


def _abis(lint: Lint, space: RegisterSpace) -> list[Abi]:
    """The ABIs to look at: one, where none of the registers differs."""
    abis = [ABIS[name] for name in lint.spec.abis()]
    same = all(not one.where and one.id.uniform is not None for one in space.registers)
    return abis[:1] if same else abis


def _overlaps(lint: Lint, space: RegisterSpace, abi: Abi) -> Iterator[tuple[Register, Register, int]]:
    """Pairs of registers with a common id, and that id; the later one of the spec first."""
    order = {id(one): index for index, one in enumerate(space.registers)}
    found = [(first, first + (one.count - 1) * one.step, one) for one in space.registers
             if lint.spec.exists(one, abi) and (first := one.id.on(abi)) is not None]
    going: list[tuple[int, int, Register]] = []
    for first, last, one in sorted(found, key=lambda item: (item[0], order[id(item[2])])):
        going = [other for other in going if other[1] >= first]
        for start, end, other in going:
            shared = _common_term((start, other.step), (first, one.step), min(end, last))
            if shared is not None:
                later, earlier = (one, other) if order[id(one)] > order[id(other)] else (other, one)
                yield later, earlier, shared
        going.append((first, last, one))


def _common_term(one: tuple[int, int], other: tuple[int, int], last: int) -> int | None:
    """The first number up to `last` in two progressions (start, step), the second of which starts no earlier."""
    (start, step), (low, pace) = one, other
    common = gcd(step, pace)
    if (low - start) % common:
        return None
    turns = (low - start) // common * pow(step // common, -1, pace // common) % (pace // common)
    term = start + step * turns
    period = step * pace // common
    if term < low:
        term += -(-(low - term) // period) * period
    return term if term <= last else None


def _wide_ids(lint: Lint, space: RegisterSpace) -> Iterator[Finding]:
    bits = 8 * lint.layouts.size(space.id_type, ABIS["linux-x86_64"])
    for one in space.registers:
        for _, first in one.id.cases:
            last = first + (one.count - 1) * one.step
            if not 0 <= first <= last < 1 << bits:
                yield Finding(one.pos, f"'{one.name}' has id {last if first >= 0 else first:#x}, which no"
                              f" {space.id_type.name} holds", f"'{space.name}' has ids of type {space.id_type.name}",
                              (one,))
                break


@rule("register-size", "a register's type is as large as its id says", legacy="error", source="KVM")
def register_size(lint: Lint) -> Iterator[Finding]:
    known = _numbers(lint.spec)
    for space in lint.spec.register_spaces:
        for one in space.registers:
            found = next((text for abi in lint.abis(one) if (text := _wrong_size(lint, space, one, abi, known))), None)
            if found is not None:
                yield Finding(one.pos, f"'{one.name}' {found}", "correct the id, the type, or 'size'", (one,),
                              ((space.pos, f"'{space.name}' says size: {to_text(space.size)}"),))


def _wrong_size(lint: Lint, space: RegisterSpace, one: Register, abi: Abi, known: dict[str, ByAbi[int]]) -> str | None:
    first = one.id.on(abi)
    if first is None:
        return None
    try:
        size = lint.layouts.size(one.type, abi)
    except LayoutError as error:
        return f"has a type without a size: {on(error.message, abi)}"
    for index in _samples(one.count):
        number = first + index * one.step

        def value(name: Name) -> int | None:
            if name.path == ("id",):
                return number
            return known[name.path[0]].on(abi) if name.path[0] in known else None

        said = constant(space.size, value)
        if said != size:
            text = "no size can be computed" if said is None else f"the size is {said} bytes"
            return f"is {size} bytes long on {abi.name}, and {text} for id {number:#x}"
    return None


def _samples(count: int) -> Iterator[int]:
    """Which ids of a family are looked at: all, of a very large one both ends and the powers of 2 between them."""
    if count <= 1 << 12:
        yield from range(count)
        return
    yield from range(1 << 11)
    yield from (1 << bit for bit in range(11, count.bit_length()) if 1 << bit < count)
    yield from range(count - (1 << 11), count)


def _numbers(spec: Spec) -> dict[str, ByAbi[int]]:
    """The constants and values that an expression may name."""
    found: dict[str, ByAbi[int]] = {}
    for one in (*bases(spec), spec):
        found.update((item.name, item.value) for item in one.constants if item.value is not None)
        found.update((value.name, value.value) for values in one.value_sets for value in values.values)
        found.update((device.name, ByAbi.same(device.value)) for device in one.devices)
        found.update((capability.name, ByAbi.same(capability.value)) for capability in one.capabilities)
    return found


# --- choices ---------------------------------------------------------------------------------------------------------


@rule("choice-cases", "a value selects one case of a choice, and there is one default", legacy="error", source="SYZ")
def choice_cases(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            yield from _cases(field.payload, (field, record))
    for ioctl in lint.spec.ioctls:
        yield from _cases(ioctl.argument.payload, (ioctl,))
    for attribute in lint.spec.attributes:
        yield from _cases(attribute.payload, (attribute,))


def _cases(payload: Payload | None, nodes: tuple[object, ...]) -> Iterator[Finding]:
    if payload is None or payload.choice is None:
        return
    yield from _twice(payload.choice, nodes)
    for case in payload.choice.cases:
        yield from _cases(case.payload, nodes)


def _twice(choice: Choice, nodes: tuple[object, ...]) -> Iterator[Finding]:
    seen: dict[int, ChoiceCase] = {}
    default: ChoiceCase | None = None
    for case in choice.cases:
        for index, (value, name) in enumerate(zip(case.values, case.names)):
            other = seen.setdefault(value, case)
            if other is not case or value in case.values[:index]:
                same = f"the value {value}" if name == str(value) else f"{name} ({value})"
                yield Finding(case.pos, f"{same} selects " + ("two cases" if other is not case else "this case twice"),
                              "give each value one case", nodes,
                              ((other.pos, "the other case"),) if other is not case else ())
        if case.default and default is not None:
            yield Finding(case.pos, "a second default", "what no other case selects needs one case only", nodes,
                          ((default.pos, "the first one"),))
        default = default or (case if case.default else None)
