"""Keys that would do nothing where they stand: whoever wrote them believes that they do."""

from __future__ import annotations

from typing import Iterator

from ioctlc.load import Map
from ioctlc.model import (ArrayType, Field, Life, NamedType, PointerType, Record, RecordType, ScalarType, Spec, Type,
                          walk_fields)
from ioctlc.resolve.scope import Scope, unknown

_BYTES = frozenset({"char", "schar", "uchar", "u8", "s8"})


def check_member(field: Field, node: Map, record: Record, scope: Scope, owner: str) -> None:
    """Report the keys of a member that mean nothing for a member of its type."""
    if "pack" in node and "struct" not in node and "union" not in node:
        _idle(scope, node, "pack", owner, "is no inline record", "'pack' belongs to the struct or union itself; one"
              " member is 'packed: true'")
    if field.raw and record.kind != "union":
        _idle(scope, node, "raw", owner, f"is no arm: {record.label} is no union",
              "'raw' is the arm that covers a union as bytes")
    inside = list(_behind(field.type))
    if any(isinstance(type_, RecordType) for type_ in inside):
        for key in ("time", "fd", "creates"):
            if key in node:
                _idle(scope, node, key, owner, "is a struct or union", "name it on the integer inside that contains it")
    if field.string and not (_is_array(field.type) and all(
            isinstance(type_, ScalarType) and type_.name in _BYTES for type_ in inside)):
        _idle(scope, node, "string", owner, "is no array of char", "a string is {type: char, array: N, string: true};"
              " an address of one is 'points_to: {string: true, max: N}'")
    made = node.get("creates")
    if isinstance(made, Map) and not any(device.where.abis() & scope.here for found in scope.devices.all.values()
                                         for device in found):
        _idle(scope, made, "by_device", owner, "can be no device: the spec has no 'devices'" + (
              " there" if scope.devices.all else ""), "list them under 'devices', or name the object: creates: OBJECT")


def check_argument(node: Map, scope: Scope, owner: str) -> None:
    """Report keys about what an argument leads to, where it leads nowhere."""
    if any(key in node for key in ("in", "out", "inout")):
        return
    why = "its argument is an integer" if "value" in node else "its argument is untyped" if "untyped" in node \
        else "it has no argument"
    for key in ("array", "length", "points_to", "string"):
        if key in node:
            _idle(scope, node, key, owner, f"has nothing of the kind: {why}",
                  "give it an argument with 'in', 'out' or 'inout', or leave the key out")


def check_by_value(type_: Type, node: Map, scope: Scope, owner: str) -> None:
    """Report an argument by value that is no integer of at most 64 bits: ioctl() has one register for it."""
    wrong = "an array" if _is_array(type_) else next(filter(None, map(_no_integer, _behind(type_))), None)
    if wrong is not None:
        scope.report.error("by-value", node.items["value"].pos, f"{owner} passes {wrong} by value: ioctl() passes one"
                           " integer", help="pass its address with 'in', 'out' or 'inout'; an integer is at most 64 bits"
                           " wide; what has no type is 'untyped: ..', with the reason")


def _no_integer(type_: Type) -> str | None:
    if isinstance(type_, RecordType):
        return f"a {type_.record.kind}"
    if isinstance(type_, PointerType):
        return "a pointer"
    if isinstance(type_, ScalarType) and type_.name in ("float", "double", "u128", "s128"):
        return type_.name
    return None


def _idle(scope: Scope, node: Map, key: str, owner: str, why: str, way_out: str) -> None:
    scope.report.error("no-effect", node.key_pos[key], f"'{key}' has no effect: {owner} {why}", help=way_out)


def _is_array(type_: Type) -> bool:
    if isinstance(type_, NamedType):
        return all(_is_array(case) for _, case in type_.typedef.type.cases)
    return isinstance(type_, ArrayType)


def _behind(type_: Type, depth: int = 0) -> Iterator[Type]:
    """What a type is behind arrays and typedefs, on any ABI. (Circles of typedefs are reported elsewhere.)"""
    while isinstance(type_, ArrayType):
        type_ = type_.element
    if not isinstance(type_, NamedType):
        yield type_
    elif depth < 64:
        for _, case in type_.typedef.type.cases:
            yield from _behind(case, depth + 1)


# --- replacements ----------------------------------------------------------------------------------------------------


def check_replacements(spec: Spec, scope: Scope) -> None:
    """What replaces something else than an ioctl (these are looked up among ioctls) has to exist, too."""
    tables = (scope.constants, scope.values, scope.sets, scope.typedefs, scope.records, scope.ioctls, scope.devices,
              scope.attributes, scope.registers, scope.capabilities)
    known = {name for table in tables for name in table.all}        # type: ignore[attr-defined]
    for owner, life, members in _lives(spec):
        old = life.deprecated
        if old is not None and old.replaced_by is not None and old.replaced_by not in known | members:
            unknown(scope.report, old.pos, "replacement", old.replaced_by, known | members,
                    f"the deprecation of {owner}")


def _lives(spec: Spec) -> Iterator[tuple[str, Life, set[str]]]:
    """Everything with a life but ioctls: what it is, its life, and the members around it."""
    for items in (spec.constants, spec.value_sets, spec.devices, spec.attributes):
        for item in items:                                          # type: ignore[attr-defined]
            yield f"'{item.name}'", item.life, set()
    for value in (value for values in spec.value_sets for value in values.values):
        yield f"'{value.name}'", value.life, set()
    for register in (register for space in spec.register_spaces for register in space.registers):
        yield f"register '{register.name}'", register.life, set()
    for record in spec.records:
        yield record.label, record.life, set()
        members = {field.name for field in walk_fields(record) if field.name is not None}
        for field in walk_fields(record):
            yield f"'{record.label}.{field.name}'", field.life, members
