"""Rules about what a member can hold: its range, its set of values, an address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

from ioctlc.abi import Abi
from ioctlc.expr import constant
from ioctlc.lint.numbers import is_pointer, listed
from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import (BUILTINS, FIXED_WIDTH, ArrayType, EnumType, Field, Ioctl, NamedType, Payload, Record,
                          ScalarType, Type, ValueSet, behind_typedefs, walk_fields)


@dataclass(frozen=True, slots=True)
class Integer:
    """An integer type where it is widest: its name, its width, and whether it has a sign (None: the ABI says)."""

    name: str
    bits: int
    signed: bool | None

    @property
    def low(self) -> int:
        return 0 if self.signed is False else -(1 << self.bits - 1)

    @property
    def high(self) -> int:
        return (1 << self.bits - 1) - 1 if self.signed else (1 << self.bits) - 1


def integer_of(type_: Type, abis: list[Abi], bits: int | None = None) -> Integer | None:
    """The integer that a type is, or its array's elements are, or None."""
    if isinstance(type_, ArrayType):
        return integer_of(type_.element, abis, bits)
    if isinstance(type_, NamedType):
        found = [integer_of(inner, abis, bits) for inner in behind_typedefs(type_)]
        known = [one for one in found if one is not None]
        return max(known, key=lambda one: one.bits) if known else None
    if isinstance(type_, EnumType):
        return integer_of(type_.values.type, abis, bits)
    if not isinstance(type_, ScalarType) or type_.name in ("float", "double"):
        return None
    size, signed, _ = BUILTINS[type_.name]
    width = 8 * (max((getattr(abi.model, size) for abi in abis), default=8) if isinstance(size, str) else size)
    if type_.name == "bool":
        return Integer("bool", 1, False)
    return Integer(type_.name, width if bits is None else bits, None if type_.name == "char" else signed)


def _limits(field: Field) -> dict[str, int]:
    given = {"min": field.minimum, "max": field.maximum, "mask": field.mask, "multiple_of": field.multiple_of}
    return {key: value for key, value in given.items() if value is not None}


@rule("value-range", "a member's min, max, mask and multiple_of fit its type, and leave a value", legacy="error",
      source="IOC")
def value_range(lint: Lint) -> Iterator[Finding]:
    for owner, field, home in _integers(lint):
        limits = _limits(field)
        if limits:
            yield from _range(lint, owner, field, home, limits)


def _integers(lint: Lint) -> Iterator[tuple[str, Field, Record | Ioctl]]:
    """Members, and arguments that are passed by value: how messages call them, and what they are of."""
    for record in lint.spec.records:
        for field in walk_fields(record):
            yield f"'{record.label}.{field.name or '(unnamed)'}'", field, record
    for ioctl in lint.spec.ioctls:
        argument = ioctl.argument.as_field(ioctl.pos)
        if argument is not None:
            yield f"the argument of '{ioctl.name}'", argument, ioctl


def _range(lint: Lint, owner: str, field: Field, home: Record | Ioctl, limits: dict[str, int]) -> Iterator[Finding]:
    nodes = (field, home)
    type_ = integer_of(field.type, lint.abis(home), field.bits)
    if type_ is None:
        key = next(iter(limits))
        yield Finding(field.place(key), f"{owner} has '{key}', but is no integer",
                      "name it on the integer that it is about", nodes)
        return
    what = type_.name if field.bits is None else f"bit-field of {field.bits} bits"
    fits = True
    for key, value in limits.items():
        low, high = (0, (1 << type_.bits) - 1) if key == "mask" else (type_.low, type_.high)
        if not low <= value <= high:
            fits = False
            yield Finding(field.place(key), f"'{key}' of {owner} is {_shown(value)}, which no {what} holds",
                          f"{_shown(low)} to {_shown(high)} fit; or take a wider type", nodes)
    if fits:
        yield from _nothing_left(field, limits, type_, owner, home)


def _nothing_left(field: Field, limits: dict[str, int], type_: Integer, owner: str,
                  home: Record | Ioctl) -> Iterator[Finding]:
    low, high = limits.get("min", type_.low), limits.get("max", type_.high)
    if field.reserved == "zero" and not low <= 0 <= high:
        key = "min" if low > 0 else "max"
        yield Finding(field.place(key), f"{owner} must be zero, and its '{key}' of {_shown(limits[key])} leaves 0 out:"
                      " no value is accepted", f"leave '{key}' out", (field, home))
        return
    if low > high:
        yield Finding(field.place("min"), f"'min' of {owner} is {_shown(low)}, above its 'max' of {_shown(high)}: no"
                      " value is accepted", f"exchange them: min: {_shown(high)}, max: {_shown(low)}", (field, home))
        return
    step = limits.get("multiple_of", 1)
    first = -(-low // step) * step
    if "mask" in limits:
        first = _first_masked(first, limits["mask"])
        high = min(high, limits["mask"])
    if first > high:
        last = next(key for key in ("multiple_of", "mask", "max") if key in limits)
        yield Finding(field.place(last), f"no value of {owner} has " + " and ".join(
                      f"{key}: {_shown(value)}" for key, value in limits.items()),
                      f"the next one that all but 'max' and 'mask' allow is {_shown(first)}", (field, home))


def _first_masked(low: int, mask: int) -> int:
    """The first number from `low` on with no bits but those of a mask, or one above all of them."""
    if low <= 0 or not low & ~mask:
        return low
    wrong = (low & ~mask).bit_length()              # the highest bit that may not be set: go beyond it
    rest = [bit for bit in range(wrong, mask.bit_length()) if mask >> bit & 1 and not low >> bit & 1]
    return (low >> rest[0] | 1) << rest[0] if rest else mask + 1


def _shown(value: int) -> str:
    return str(value) if value < 4096 else f"{value:#x}"


@rule("set-width", "a set's values fit the member that has them; in strict both have one width", legacy="error",
      source="YNL")
def set_width(lint: Lint) -> Iterator[Finding]:
    for owner, field, home in _integers(lint):
        if field.values is not None:
            yield from _width(lint, owner, field, home, field.values)


def _width(lint: Lint, owner: str, field: Field, home: Record | Ioctl, values: ValueSet) -> Iterator[Finding]:
    abis = lint.abis(home)
    member, of_set = integer_of(field.type, abis, field.bits), integer_of(values.type, abis)
    if member is None or of_set is None or of_set.bits <= member.bits:
        return
    if home.profile == "strict":
        yield Finding(field.place(values.kind), f"{owner} has {member.bits} bits, and"
                      f" '{values.name}' is for members of {of_set.bits} (type: {values.type.name})",
                      f"write type: {values.type.name} here, or type: {member.name} in the set", (field, home),
                      ((values.pos, "the set"),))
        return
    for value in values.values:
        for _, number in value.value.cases if not value.sentinel else ():
            if not -(1 << member.bits - 1) <= number < 1 << member.bits:
                yield Finding(field.place(values.kind), f"'{value.name}' is {number:#x}, which does not fit into the"
                              f" {member.bits} bits of {owner}", "use a set whose values fit, or a wider member",
                              (field, home),
                              ((value.pos, "the value"),))
                return


@rule("value-width", "a register holds an integer that is passed by value", legacy="warning", source="IOC")
def value_width(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        type_ = ioctl.argument.type
        if ioctl.argument.kind != "value" or type_ is None:
            continue
        small = [abi for abi in lint.abis(ioctl) if lint.layouts.size(type_, abi) > abi.model.pointer]
        if small:
            yield Finding(ioctl.argument.place("value", ioctl.pos), f"'{ioctl.name}' passes"
                          f" {lint.layouts.size(type_, small[0])} bytes by value, and a register of {listed(small)}"
                          f" holds {small[0].model.pointer}", "pass its address ('in: u64'), or say with 'only' or"
                          " 'except' that the ioctl does not exist there", (ioctl,))


@rule("pointer-type", "what points to something is wide enough for an address", legacy="error", source="IOC, BOT")
def pointer_type(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            payload = field.payload
            if payload is None or field.places is None or "points_to" not in field.places:
                continue
            problem = _no_address(lint, record, field, payload.relative_to is not None)
            if problem is not None:
                yield Finding(field.place("type"), f"'{record.label}.{field.name}' has 'points_to', but {problem}",
                              "an address is a u64", (field, record))


def _no_address(lint: Lint, record: Record, field: Field, offset: bool) -> str | None:
    """Why a member can contain no address (or offset). In strict `fixed-width` has more to say about other types."""
    strict = record.profile == "strict"
    type_ = integer_of(field.type, lint.abis(record), field.bits)
    if type_ is None:
        return None if _pointer(field.type) else "is no integer"
    if type_.bits < 32:
        return f"{type_.bits} bits are too few for an address"
    if strict and not offset and type_.name in FIXED_WIDTH and type_.name != "u64":
        return f"is of type {type_.name}"
    return None


def _pointer(type_: Type) -> bool:
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return is_pointer(type_)


@rule("length-room", "what of an array is in use fits into it", legacy="error", source="SYZ")
def length_room(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            if "points_to" not in (field.places or {}):
                owner = f"'{record.label}.{field.name}'"
                yield from _room(lint, owner, field.type, field.payload, record, (field, record))
    for ioctl in lint.spec.ioctls:
        argument = ioctl.argument
        if argument.type is not None:
            yield from _room(lint, f"the argument of '{ioctl.name}'", argument.type, argument.payload, ioctl, (ioctl,))


def _room(lint: Lint, owner: str, type_: Type, payload: Payload | None, home: Record | Ioctl,
          nodes: tuple[object, ...]) -> Iterator[Finding]:
    length = (payload.count or payload.bytes) if payload is not None else None
    if not isinstance(type_, ArrayType) or type_.count is None or payload is None or length is None:
        return
    most = constant(length, lambda name: None)
    most, key = (payload.maximum, "max") if most is None else (most, "count" if payload.count else "bytes")
    if most is None or isinstance(home, Record) and not lint.sound(home):
        return
    unit = "elements" if payload.count is not None else "bytes"
    for abi in lint.abis(home):
        count = type_.count.on(abi)
        room = lint.layouts.size(type_, abi) if count and payload.count is None else count
        if room and most > room:                    # an array of 0 elements is a flexible one of old
            yield Finding(payload.length_pos or payload.pos, f"{owner} has room for {room} {unit} ({abi.name}), and its"
                          f" '{key}' is {most}", f"write {key}: {room}, or a longer array", nodes)
            return
