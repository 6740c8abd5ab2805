"""Constants, flags, enums, objects and capabilities: everything that stands for itself."""

from __future__ import annotations

from typing import Callable, Iterator

from ioctlc.abi import ABIS
from ioctlc.abi.errnos import ERRNOS
from ioctlc.load import Map, Node, Scalar
from ioctlc.model import (NO_LIFE, ByAbi, Capability, Constant, DeviceType, Life, Object, ScalarType, State, Value,
                          ValueSet)
from ioctlc.resolve import reader
from ioctlc.resolve.scope import N, Scope
from ioctlc.resolve.variants import both, declare, differs, join_life, restricted
from ioctlc.source import Pos, version


def life_of(node: Map, scope: Scope, owner: str) -> Life:
    """The life-cycle keys of a node."""
    capability = reader.text(node, "capability")
    found = scope.capabilities.get(capability, reader.place(node, "capability"), owner) if capability else None
    check_since(node, scope, owner)
    life = Life(reader.text(node, "since"), found, reader.deprecated_of(node), reader.waivers_of(node),
                reader.text(node, "note"), reader.text(node, "guessed"))
    if life.deprecated is not None and life.deprecated.remove_after is not None \
            and life.deprecated.remove_after < life.deprecated.since:
        dates = node.items["deprecated"]
        assert isinstance(dates, Map)
        scope.report.error("deprecation-dates", reader.place(dates, "remove_after"),
                           f"{owner}: 'remove_after' {life.deprecated.remove_after} is before 'since'"
                           f" {life.deprecated.since}", help="deprecate first, remove later")
    return life


def check_since(node: Map, scope: Scope, owner: str) -> None:
    """Nothing comes with a version of the ABI that is not there yet."""
    since = reader.text(node, "since")
    if since is not None and scope.version is not None and version(since) > version(scope.version):
        scope.report.error("since-version", reader.place(node, "since"), f"{owner} came with {since}, but the spec is"
                           f" of version {scope.version}", help=f"raise 'version' to {since}, or correct 'since'")


def check_errnos(nodes: list[Node], scope: Scope, owner: str) -> None:
    """Names of errors are those of some system."""
    for node in nodes:
        name = reader.as_text(node)
        if name.startswith("E") and name not in ERRNOS:
            scope.report.error("errno", node.pos, f"{owner} names an error '{name}' that no system has",
                               help=scope.report.near(name, ERRNOS) + "take a name of errno(3)")


def number(node: Node, scope: Scope, owner: str, partly: bool = False) -> tuple[int, str] | None:
    """A number, or the value of a constant, flag, enum value, device type or capability; and how it is spelled.

    It has to be one on all ABIs of the user; `partly`: it need not exist on all of them.
    """
    assert isinstance(node, Scalar)
    if isinstance(node.value, int) and not isinstance(node.value, bool):
        return node.value, node.text
    found = named_number(node.text, scope)
    if found is None:
        names = list(scope.constants.all) + list(scope.values.all) + list(scope.devices.all)
        _unknown(scope, node.pos, node.text, names, owner)
        return None
    there = {found.on(ABIS[abi]) for abi in scope.here} - {None}
    if len(there) > 1:
        scope.report.error("by-abi-number", node.pos, f"'{node.text}' differs between ABIs, and {owner} needs one"
                           " number",
                           help="write the number; only array sizes and attribute numbers may differ between ABIs")
        return None
    if not (partly and there):
        note_number(node.text, node.pos, scope, owner)
    return next((value for value in there if value is not None), 0), node.text


def note_number(name: str, pos: Pos, scope: Scope, owner: str) -> None:
    """A named number is used on all ABIs of its user."""
    scope.presence.note(numbered(name, scope), f"'{name}'", pos, owner)


def lasting(name: str, scope: Scope) -> str | None:
    """The name of a number as the header can use it for ever: None where it is deprecated and will be gone."""
    return None if any(getattr(one, "life", NO_LIFE).deprecated is not None for one in numbered(name, scope)) else name


def numbered(name: str, scope: Scope) -> list[Constant | Value | DeviceType | Capability]:
    """What a name of a number names."""
    items: list[Constant | Value] = [*scope.constants.all.get(name, []), *scope.values.all.get(name, [])]
    found = [item for item in items if item.value is not None]
    return [*(found or scope.devices.all.get(name) or scope.capabilities.all.get(name) or [])]


def named_number(name: str, scope: Scope) -> ByAbi[int] | None:
    """The value of a constant, a flag, an enum value, a device type or a capability, on each ABI that it exists on."""
    merged: list[tuple[str, int]] = []
    for item in numbered(name, scope):
        assert item.value is not None
        value = ByAbi.same(item.value) if isinstance(item.value, int) else item.value
        merged += restricted(value, item.where)
    return ByAbi(tuple(merged)) if merged else None


def _unknown(scope: Scope, pos: Pos, name: str, valid: list[str], owner: str) -> None:
    from ioctlc.resolve.scope import unknown
    unknown(scope.report, pos, "constant", name, valid, owner)


def declare_object(name: str, node: Map, pos: Pos, scope: Scope) -> Object | None:
    names: dict[str, dict[str, tuple[str, ...]]] = {}
    for system in ("linux", "bsd", "darwin", "windows"):
        entry = node.get(system)
        if isinstance(entry, Map):
            names[system] = {key: tuple(map(str.strip, reader.words(entry, key))) for key in entry.items}
    result = Object(name, pos, names, None, reader.words(node, "locks"), reader.flag(node, "external"),
                    reader.text(node, "doc"), reader.where_of(node))
    first = declare(result, scope.objects, scope)
    if first is None:
        return None
    parent = reader.text(node, "parent")
    if scope.parents.setdefault(name, parent) != parent:
        differs(pos, f"'{name}'", first.pos, "parent", scope)
    for system, found in names.items():
        if first.names.setdefault(system, found) != found:
            differs(pos, f"'{name}'", first.pos, system, scope)
    return first


def link_object(item: Object, node: Map, scope: Scope) -> None:
    parent = reader.text(node, "parent")
    if parent is not None:
        item.parent = scope.objects.get(parent, reader.place(node, "parent"), f"object '{item.name}'")


def check_circles(parents: list[tuple[Object, Map]], capabilities: list[tuple[Capability, Map]],
                  scope: Scope) -> None:
    """No object comes, through others, out of itself, and no capability requires itself."""
    for chain, node in _circles(parents, lambda item: [item.parent] if item.parent is not None else []):
        scope.report.error("circle", reader.place(node, "parent"), f"object '{chain[0]}' is made by itself:"
                           f" {' > '.join(chain)}", help="'parent' is the object whose ioctl makes this one; leave it"
                           " out for what one opens")
    for chain, node in _circles(capabilities, lambda item: item.requires):
        scope.report.error("circle", reader.place(node, "requires"), f"capability '{chain[0]}' requires itself:"
                           f" {' > '.join(chain)}", help="what comes first requires nothing")


def _circles(pairs: list[tuple[N, Map]], following: Callable[[N], list[N]]) -> Iterator[tuple[list[str], Map]]:
    """Each circle that a walk in depth closes: its names, the first one again at the end, and its first node."""
    nodes = {id(item): node for item, node in pairs}
    done: set[int] = set()
    for start, _ in pairs:
        path, waiting, inside = [start], [iter(following(start))], {id(start)}
        while path and id(start) not in done:
            item = next(waiting[-1], None)
            if item is None:
                inside.remove(id(path[-1]))
                done.add(id(path.pop()))
                waiting.pop()
            elif id(item) in inside:
                circle = path[next(i for i, other in enumerate(path) if other is item):]
                yield [other.name or "" for other in (*circle, item)], nodes[id(item)]
            elif id(item) not in done:
                path.append(item)
                inside.add(id(item))
                waiting.append(iter(following(item)))


def declare_capability(node: Map, scope: Scope) -> Capability | None:
    value = reader.integer(node, "value")
    assert value is not None
    result = Capability(reader.need(node, "name"), reader.place(node, "name"), value, [],
                        returns=reader.text(node, "returns"), since=reader.text(node, "since"),
                        reserved=reader.flag(node, "reserved"), opt_in=reader.flag(node, "opt_in"),
                        arguments=reader.words(node, "args"), doc=reader.text(node, "doc"),
                        where=reader.where_of(node), waivers=reader.waivers_of(node))
    check_since(node, scope, f"capability '{result.name}'")
    scope.macro(result.name, result.pos, "capability", result.where)
    return declare(result, scope.capabilities, scope)


def link_capability(item: Capability, node: Map, scope: Scope) -> None:
    owner = f"capability '{item.name}'"
    answered_by = objects_of(node, scope, owner)
    found = [scope.capabilities.get(reader.as_text(reference), reference.pos, owner)
             for reference in reader.items(node, "requires")]
    requires = [needed for needed in found if needed is not None]
    if item.pos == reader.place(node, "name"):
        item.answered_by, item.requires = answered_by, requires
        return
    for key, one, other in (("on", item.answered_by, answered_by), ("requires", item.requires, requires)):
        if one != other:
            differs(reader.place(node, "name"), f"'{item.name}'", item.pos, key, scope)


def objects_of(node: Map, scope: Scope, owner: str, noted: bool = True, key: str = "on") -> list[Object]:
    """The objects that `on`, or another key, names. On each ABI of the user one of them has to exist."""
    items = reader.items(node, key)
    found = [scope.objects.get(reader.as_text(item), item.pos, owner, noted=False) for item in items]
    known = [item for item in found if item is not None]
    if noted and known:
        scope.objects.note(known, items[0].pos, owner)
    return known


def declare_constant(node: Map, scope: Scope) -> Constant:
    result = Constant(reader.need(node, "name"), reader.place(node, "name"),
                      reader.by_abi(node, "value", reader.as_int), _string(node), reader.text(node, "doc"),
                      reader.where_of(node), sentinel=reader.flag(node, "sentinel"),
                      print=reader.text(node, "print") or _base_of(node.get("value")))
    scope.constants.declare(result)
    scope.macro(result.name, result.pos, "constant", result.where)
    return result


def _string(node: Map) -> str | None:
    value = node.get("text")
    return value.text if isinstance(value, Scalar) else None


def _base_of(node: Node | None) -> str:
    """Write a number in the header as the spec writes it."""
    if isinstance(node, Map):
        node = next(iter(node.items.values()))
    return "hex" if isinstance(node, Scalar) and node.text.lower().startswith("0x") else "dec"


def declare_set(node: Map, kind: str, profile: str, scope: Scope) -> ValueSet | None:
    name = reader.need(node, "name")
    result = ValueSet(name, reader.place(node, "name"), kind, ScalarType(reader.need(node, "type")), [],
                      reader.text(node, "doc"), reader.flag(node, "c_enum"), reader.flag(node, "open"), profile,
                      reader.where_of(node), external=reader.by_abi(node, "external", reader.as_text))
    first = declare(result, scope.sets, scope)
    for entry in reader.maps(node, "values"):
        value = _value(entry)
        value.where = both(result.where, value.where)
        (first or result).values.append(value)
        scope.values.declare(value)
        scope.macro(value.name, value.pos, f"value of '{name}'", value.where)
    return first


def _value(node: Map) -> Value:
    value = reader.by_abi(node, "value", reader.as_int) or reader.by_abi(node, "bit", lambda n: 1 << reader.as_int(n))
    assert value is not None
    return Value(reader.need(node, "name"), reader.place(node, "name"), value, reader.text(node, "doc"),
                 reader.where_of(node), sentinel=reader.flag(node, "sentinel"), reserved=reader.flag(node, "reserved"))


def link_set(item: ValueSet, node: Map, scope: Scope) -> None:
    join_life(item, life_of(node, scope, f"'{item.name}'"), reader.place(node, "name"), scope)
    values = {value.pos: value for value in item.values}
    for entry in reader.maps(node, "values"):
        value = values[reader.place(entry, "name")]
        with scope.on(reader.where_of(entry)):
            value.life = life_of(entry, scope, f"'{value.name}'")


def link_life(item: Constant | DeviceType, node: Map, scope: Scope) -> None:
    item.life = life_of(node, scope, f"'{item.name}'")


def declare_state(node: Map, scope: Scope) -> State | None:
    name = reader.need(node, "name")
    owner = scope.objects.get(reader.need(node, "on"), reader.place(node, "on"), f"state '{name}'", noted=False)
    if owner is None:
        return None
    result = State(name, reader.place(node, "name"), owner, reader.text(node, "doc"))
    scope.states.declare(result)
    return result
