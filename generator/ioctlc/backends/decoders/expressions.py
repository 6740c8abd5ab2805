"""Expressions of specs as lists in postfix order, every name replaced by what it stands for on one ABI."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ioctlc.abi import Abi, admits
from ioctlc.backends.decoders.flow import BITS, Flow
from ioctlc.backends.decoders.nodes import Json
from ioctlc.expr import Expr, Name, Number
from ioctlc.layout import Layouts
from ioctlc.model import (BUILTINS, Constant, EnumType, Record, RecordType, ScalarType, Spec, Type, Value,
                          strip_typedefs)

#: Numbers from here on are hexadecimal strings, since many JSON readers have doubles only.
EXACT = 1 << 53


@dataclass(frozen=True, slots=True)
class Frame:
    """A record around an expression, and who looks at its members there."""

    record: Record
    flow: Flow


@dataclass(frozen=True, slots=True)
class Place:
    """A member: where it is in its frame, in bits, and the bits of its direction."""

    at: int
    bits: int
    type: Type
    way: int


def number(value: int) -> Json:
    """An integer as the tables write it."""
    return value if -EXACT < value < EXACT else f"{value:#x}"


def order_of(name: str) -> str | None:
    """The byte order that a scalar type has on every ABI."""
    return {"le": "little", "be": "big"}.get(name[:2]) if name[2:].isdigit() else None


def family(spec: Spec) -> list[Spec]:
    """The spec, and before it the one that it extends, whose objects and states are its own as well."""
    return [*(family(spec.extends.base) if spec.extends else ()), spec]


class Expressions:
    """Lowers expressions for one ABI."""

    def __init__(self, spec: Spec, layouts: Layouts, abi: Abi) -> None:
        self.layouts, self.abi = layouts, abi
        self.states = [state.name for one in family(spec) for state in one.states]
        self.numbers = self._numbers(spec)

    def _numbers(self, spec: Spec) -> dict[str, int]:
        """Constants, values of sets, and devices, those of a base spec too."""
        found = self._numbers(spec.extends.base) if spec.extends else {}
        named: list[Constant | Value] = [*spec.constants]
        named += [value for one in spec.value_sets for value in one.values]
        for node in named:
            value = None if node.value is None else node.value.on(self.abi)
            if value is not None and admits(node.where, self.abi):
                found[node.name] = value
        found.update((one.name, one.value) for one in spec.devices if admits(one.where, self.abi))
        return found

    def lower(self, expr: Expr | None, frames: tuple[Frame, ...], pointee: Type | None = None) -> Json:
        """The expression; None where there is none."""
        if expr is None:
            return None
        out: list[Json] = []
        self._lower(expr, lambda name: self._name(name, frames, pointee), out)
        return out

    def _lower(self, expr: Expr, name: Callable[[Name], Json], out: list[Json]) -> None:
        if isinstance(expr, Number):
            out.append(number(expr.value))
        elif isinstance(expr, Name):
            out.append(name(expr))
        else:
            self._lower(expr.left, name, out)
            self._lower(expr.right, name, out)
            out.append(expr.op)

    def _name(self, name: Name, frames: tuple[Frame, ...], pointee: Type | None) -> Json:
        path = name.path
        if path[0] == "pointee" and pointee is not None:
            return self._pointee(path, pointee)
        if path[0] == "state" and len(path) == 2:
            return {"state": self.states.index(path[1])}
        for up, frame in enumerate(frames):
            place = self.find(path, frame.record, frame.flow)
            if place is not None:
                return {"field": ".".join(path), "up": up, **self._where(place)}
        if path == ("id",) and not frames:
            return {"id": True}
        return number(self.numbers[path[0]] & (1 << 64) - 1)

    def _pointee(self, path: tuple[str, ...], type_: Type) -> Json:
        type_ = strip_typedefs(type_, self.abi)
        if isinstance(type_, RecordType):
            place = self.find(path[1:], type_.record, Flow("in"))
            assert place is not None
        else:
            place = Place(0, self.layouts.size(type_, self.abi) * 8, type_, BITS["in"])
        return {"pointee": ".".join(path[1:]), **self._where(place)}

    def _where(self, place: Place) -> dict[str, Json]:
        type_ = strip_typedefs(place.type, self.abi)
        if isinstance(type_, EnumType):
            type_ = type_.values.type
        name = type_.name if isinstance(type_, ScalarType) else "u64"
        out: dict[str, Json] = {"at": place.at, "bits": place.bits}
        if BUILTINS[name][1]:
            out["signed"] = True
        if order_of(name):
            out["order"] = order_of(name)
        if place.way & BITS["out"]:
            out["dir"] = "inout" if place.way & BITS["in"] else "out"
        return out

    def find(self, path: tuple[str, ...], record: Record, flow: Flow) -> Place | None:
        """The member that a path leads to; those of records without a name are found through these."""
        for slot in self.layouts.of(record, self.abi).slots:
            field, inner = slot.field, strip_typedefs(slot.field.type, self.abi)
            rest = path[1:] if field.name is not None else path
            if field.name not in (path[0], None):
                continue
            if not rest:
                return Place(slot.bit_offset, slot.bit_size, inner, BITS[flow.direction(field)])
            if isinstance(inner, RecordType):
                found = self.find(rest, inner.record, flow.within(field))
                if found is not None:
                    return Place(slot.bit_offset + found.at, found.bits, found.type, found.way)
        return None
