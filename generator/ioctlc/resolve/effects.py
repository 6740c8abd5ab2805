"""Keys that would do nothing where they stand: whoever wrote them believes that they do."""

from __future__ import annotations

from typing import Iterator

from ioctlc.load import Map, Seq
from ioctlc.model import (ArrayType, Field, Life, PointerType, Record, RecordType, ScalarType, Spec, Type,
                          behind_typedefs,
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
    kind = "struct" if "struct" in node else "union"
    if field.name is None and isinstance(items := node.get(kind), Seq) and not items.items:
        _idle(scope, node, kind, owner, "has neither a name nor members", "name it, give it members, or remove it")
    inside = list(behind_typedefs(field.type, arrays=True))
    unions = [type_ for type_ in inside if isinstance(type_, RecordType) and type_.record.kind == "union"]
    if "by_field" in node and not unions:
        _idle(scope, node, "by_field", owner, "is no union", "it tells which arm of a union is meant; what an address"
              " points to has a 'by_field' of its own in 'points_to'")
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


def check_string(type_: Type, node: Map, scope: Scope, owner: str) -> None:
    """Report a string in an argument that consists of other things than characters."""
    if not all(isinstance(inner, ScalarType) and inner.name in _BYTES for inner in behind_typedefs(type_, arrays=True)):
        _idle(scope, node, "string", owner, "has an argument of other things than characters", "a string is"
              " {in: char, array: N, string: true}")


def check_by_value(type_: Type, node: Map, scope: Scope, owner: str) -> None:
    """Report an argument by value that is no integer of at most 64 bits: ioctl() has one register for it."""
    wrong = no_integer(type_)
    if wrong is not None:
        scope.report.error("by-value", node.items["value"].pos, f"{owner} passes {wrong} by value: ioctl() passes one"
                           " integer", help="pass its address with 'in', 'out' or 'inout'; an integer is at most 64"
                           " bits wide; what has no type is 'untyped: ..', with the reason")


def no_integer(type_: Type) -> str | None:
    """What a type is that is no integer of at most 64 bits, on any ABI."""
    if _is_array(type_):
        return "an array"
    inside = behind_typedefs(type_, arrays=True)
    return next((what for inner in inside if (what := _no_integer(inner)) is not None), None)


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
    return all(isinstance(one, ArrayType) for one in behind_typedefs(type_))


# --- replacements ----------------------------------------------------------------------------------------------------


def check_replacements(spec: Spec, scope: Scope) -> None:
    """What replaces something else than an ioctl (these are looked up among ioctls) exists, wherever that does."""
    tables = (scope.constants, scope.values, scope.sets, scope.typedefs, scope.records, scope.ioctls, scope.devices,
              scope.attributes, scope.registers, scope.capabilities)
    known: dict[str, list[object]] = {}
    for name, items in ((name, items) for table in tables
                        for name, items in table.all.items()):          # type: ignore[attr-defined]
        known.setdefault(name, []).extend(items)
    for owner, life, abis, members in _lives(spec):
        old = life.deprecated
        if old is None or old.replaced_by is None:
            continue
        found = known.get(old.replaced_by, []) + members.get(old.replaced_by, [])
        if not found:
            unknown(scope.report, old.pos, "replacement", old.replaced_by, known.keys() | members.keys(),
                    f"the deprecation of {owner}")
        with scope.presence.among(abis):
            scope.presence.note(found, f"its replacement '{old.replaced_by}'", old.pos, owner)


_Lives = tuple[str, Life, frozenset[str], dict[str, list[object]]]


def _lives(spec: Spec) -> Iterator[_Lives]:
    """Everything with a life but ioctls: what it is, its life, its ABIs, and the members around it."""
    for items in (spec.constants, spec.value_sets, spec.devices, spec.attributes):
        for item in items:                                          # type: ignore[attr-defined]
            yield f"'{item.name}'", item.life, item.where.abis(), {}
    for value in (value for values in spec.value_sets for value in values.values):
        yield f"'{value.name}'", value.life, value.where.abis(), {}
    for space in spec.register_spaces:
        there = frozenset[str]().union(*(item.where.abis() for item in space.objects))
        for register in space.registers:
            yield f"register '{register.name}'", register.life, register.where.abis() & there, {}
    for record in spec.records:
        yield record.label, record.life, record.where.abis(), {}
        members: dict[str, list[object]] = {}
        for field in walk_fields(record):
            if field.name is not None:
                members.setdefault(field.name, []).append(field)
        for field, abis in _members(record, record.where.abis()):
            yield f"'{record.label}.{field.name}'", field.life, abis, members


def _members(record: Record, abis: frozenset[str]) -> Iterator[tuple[Field, frozenset[str]]]:
    """All members, those of inline records included, each with the ABIs on which it is there."""
    for field in record.fields:
        there = abis & field.where.abis()
        yield field, there
        inner = field.type
        while isinstance(inner, ArrayType):
            inner = inner.element
        if isinstance(inner, RecordType) and inner.record.name is None:
            yield from _members(inner.record, there)
