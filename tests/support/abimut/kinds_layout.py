"""Mutations of records: sizes, places, types, reserved bytes."""

from __future__ import annotations

import re
from typing import Any, Iterator

from abimut.base import (INTEGERS, NARROWER, SIGNS, WIDER, Found, Member, both, change, idle, kind, members,
                         new_capability, plain, put, where)
from abimut.trees import LISTS, Dict, Edit, Tree, words

_SIZE = "size of a frozen struct changed"
_PLACE = "field offset, size, sign, endianness or alignment changed"
_CONSUMED = "reserved byte consumed that was not must-be-zero in every release"
MUTANT: Dict = {"name": "mutant", "doc": "new"}


def _insert(member: Member, at: int, type_: str) -> Edit:
    return member.in_list(lambda nodes: nodes.insert(at, {**MUTANT, "type": type_}))


def _solid(tree: Tree) -> Iterator[Member]:
    """Members of structs (no arms) that hold something."""
    return (one for one in members(tree) if not one.union and not one.flexible and one.node.get("name"))


@kind("member appended to a frozen struct", "break", _SIZE, "break")
def appended(tree: Tree) -> Found:
    said = set(words([node for _, node in tree.nodes(*LISTS)]))
    for key, node in tree.nodes("structs"):
        if key[2] not in said and tree.profile(key) == "legacy":
            continue                    # nobody's argument
        if "extensible" not in node and not (node["fields"] and _open_end(node["fields"][-1])):
            for type_ in ("u64", "u8"):
                yield f"{key[2]} {type_}", [key], change(
                    key, lambda one, type_=type_: one["fields"].append({**MUTANT, "type": type_}))


def _open_end(node: Dict) -> bool:
    return node.get("array") == "flexible" or "[]" in str(node.get("type", "")) or any(
        _open_end(one) for form in ("struct", "union") for one in node.get(form, []))


@kind("member inserted", "break", _PLACE, "break")
def inserted(tree: Tree) -> Found:
    for one in members(tree):
        if not one.union and not _before_padding(one):
            yield f"before {one.name}", [one.key], _insert(one, one.index, "u32")


def _before_padding(one: Member) -> bool:
    """Whether nothing but a legacy spec's padding is behind a place in an inline record, which nobody would miss."""
    return one.inline and all(idle(one.profile, node) for node in one.siblings[one.index:])


@kind("byte inserted", "break", _PLACE, "break")
def byte_inserted(tree: Tree) -> Found:
    for one in members(tree):
        if not one.union and "bits" not in one.node and not _before_padding(one):
            yield f"before {one.name}", [one.key], _insert(one, one.index, "u8")


@kind("member removed", "break", _PLACE, "break")
def removed(tree: Tree) -> Found:
    for one in members(tree):
        node = one.node
        if node.get("name") and not one.reserved and len(one.siblings) > 1 and not idle(one.profile, node):
            yield one.name, [one.key], one.in_list(lambda nodes, at=one.index: nodes.pop(at))


def _swap(one: Member) -> Edit:
    def how(nodes: list[Dict]) -> None:
        at = one.index
        nodes[at], nodes[at + 1] = nodes[at + 1], nodes[at]
    return one.in_list(how)


def _shape(node: Dict) -> tuple[Any, ...]:
    return tuple(str(node.get(name)) for name in ("type", "array", "bits", "struct", "union"))


def _pairs(tree: Tree) -> Iterator[tuple[Member, Dict]]:
    for one in members(tree):
        after = one.siblings[one.index + 1:one.index + 2]
        if not one.union and after and (one.node.get("name") or after[0].get("name")) and not (
                one.reserved and after[0].get("reserved")):
            yield one, after[0]


@kind("two members of one type swapped", "break", _PLACE, "break")
def swapped(tree: Tree) -> Found:
    for one, other in _pairs(tree):
        if _shape(one.node) == _shape(other):
            yield f"{one.name} with {other.get('name')}", [one.key], _swap(one)


@kind("two members of different types swapped", "break", _PLACE, "break")
def swapped_unequal(tree: Tree) -> Found:
    for one, other in _pairs(tree):
        if _shape(one.node) != _shape(other):
            yield f"{one.name} with {other.get('name')}", [one.key], _swap(one)


def _types(tree: Tree, table: dict[str, str]) -> Found:
    for one in members(tree):
        if plain(one) and one.node["type"] in table:
            yield (f"{one.name} {one.node['type']} -> {table[one.node['type']]}", [one.key],
                   one.edit(put(type=table[one.node["type"]])))


@kind("member widened", "break", _PLACE, "break")
def widened(tree: Tree) -> Found:
    return (found for found, one in zip(_types(tree, WIDER), (m for m in members(tree) if plain(m)
                                        and m.node["type"] in WIDER)) if "bits" not in one.node)


@kind("member narrowed", "break", _PLACE, "break")
def narrowed(tree: Tree) -> Found:
    return (found for found, one in zip(_types(tree, NARROWER), (m for m in members(tree) if plain(m)
                                        and m.node["type"] in NARROWER)) if "bits" not in one.node)


@kind("sign changed", "break", _PLACE, "break")
def sign(tree: Tree) -> Found:
    return ((place, keys, edit) for (place, keys, edit), one in zip(_types(tree, SIGNS), (
        m for m in members(tree) if plain(m) and m.node["type"] in SIGNS)) if one.node.get("name"))


@kind("byte order changed to big-endian", "break", _PLACE, "break", "little")
def big(tree: Tree) -> Found:
    return _order(tree, "be")


@kind("byte order changed to little-endian", "break", _PLACE, "break", "big")
def little(tree: Tree) -> Found:
    return _order(tree, "le")


def _order(tree: Tree, end: str) -> Found:
    for one in members(tree):
        size = INTEGERS.get(str(one.node.get("type")), (False, 0))[1]
        if plain(one) and size > 1 and "bits" not in one.node:
            yield f"{one.name} {end}{size * 8}", [one.key], one.edit(put(type=f"{end}{size * 8}"))


@kind("width that depends on the ABI", "break", _PLACE, "break")
def by_model(tree: Tree) -> Found:
    table = {"u64": "ulong", "s64": "long", "u32": "ulong", "ulong": "u64", "long": "s64", "size_t": "u64"}
    for one in members(tree):
        only = one.record.get("only", ("i386",))
        if not one.reserved and one.profile == "legacy" and one.node.get("type") in table and "bits" not in one.node \
                and not idle(one.profile, one.node) \
                and any(word in str(only) for word in ("i386", "x86", "32bit", "posix")) and "only" not in one.node:
            yield one.name, [one.key], one.edit(put(type=table[one.node["type"]]))


@kind("pointer made an integer", "break", _PLACE, "break")
def pointer(tree: Tree) -> Found:
    return _pointers(tree, True)


@kind("pointer made an integer, on other machines", "break", _PLACE)
def pointer_of_64(tree: Tree) -> Found:
    """On machines of 64 bits the bytes stay what they are; programs that assign an address do not compile any more. And
    of 32 bits the oracle has i386 alone."""
    return _pointers(tree, False)


def _pointers(tree: Tree, narrow: bool) -> Found:
    """Pointers of records that i386 has, or that it has not."""
    for one in members(tree):
        abis = where(tree.main) & where(one.record) & where(one.node)
        if str(one.node.get("type", "")).endswith("*") and "points_to" in one.node \
                and narrow == ("linux-i386" in abis):
            yield one.name, [one.key], one.edit(put(type="u64"))


@kind("array longer", "break", _PLACE, "break")
def longer(tree: Tree) -> Found:
    for one in members(tree):
        if isinstance(one.node.get("array"), int) and one.node["array"] > 1 and not one.reserved and not idle(
                one.profile, one.node):
            yield one.name, [one.key], one.edit(put(array=one.node["array"] * 2))


@kind("array shorter", "break", _PLACE, "break")
def shorter(tree: Tree) -> Found:
    for one in members(tree):
        if isinstance(one.node.get("array"), int) and one.node["array"] > 1 and not one.reserved and not idle(
                one.profile, one.node):
            yield one.name, [one.key], one.edit(put(array=one.node["array"] // 2))


@kind("bit-field wider", "break", _PLACE, "break")
def bits(tree: Tree) -> Found:
    for one in members(tree):
        if one.node.get("bits") and one.node.get("name") and not one.reserved:
            yield one.name, [one.key], one.edit(put(bits=one.node["bits"] + 1))


@kind("alignment raised", "break", _PLACE, "break")
def aligned(tree: Tree) -> Found:
    for key, node in tree.nodes("structs", "unions"):
        if node.get("aligned", 0) < 64:
            yield key[2], [key], change(key, put(aligned=64))


def _wide(node: Dict) -> bool:
    return node.get("type") in ("u16", "u32", "u64", "s16", "s32", "s64", "int", "uint", "ulong", "long") or any(
        _wide(one) for form in ("fields", "struct", "union") for one in node.get(form, []))


@kind("struct packed", "break", _PLACE, "break")
def packed(tree: Tree) -> Found:
    for key, node in tree.nodes("structs"):
        if not node.keys() & {"packed", "pack", "aligned"} and _wide(node) and tree.profile(key) == "legacy":
            yield key[2], [key], change(key, put(packed=True))


@kind("packed struct unpacked", "break", _PLACE, "break")
def unpacked(tree: Tree) -> Found:
    for key, node in tree.nodes("structs"):
        if node.get("packed") and _wide(node) and "aligned" not in node:
            yield key[2], [key], change(key, put(packed=None))


@kind("struct made a union", "break", _PLACE, "break")
def retyped(tree: Tree) -> Found:
    for key, node in tree.nodes("structs"):
        if "extensible" not in node and len(node["fields"]) > 1:
            def edit(one: Tree, key: Any = key) -> None:
                moved = one.remove(key)
                moved["no_discriminator"] = "none"
                one.add(key[0], "unions", moved)
            yield key[2], [key], both(edit, _retype(key[2]))


def _retype(name: str) -> Edit:
    """Say `union NAME` wherever `struct NAME` is said."""
    def walk(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: walk(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [walk(inner) for inner in value]
        return re.sub(rf"\bstruct {name}\b", f"union {name}", value) if isinstance(value, str) else value

    def edit(tree: Tree) -> None:
        tree.files = [(file, walk(content)) for file, content in tree.files]
    return edit


@kind("arm removed from a union", "break", _PLACE, "break")
def arm_removed(tree: Tree) -> Found:
    for one in members(tree):
        if one.union and len(one.siblings) > 1 and one.node.get("name") and not one.node.get("raw") and not idle(
                one.profile, one.node):
            yield f"{one.name} arm", [one.key], one.in_list(
                lambda nodes, at=one.index: nodes.pop(at))


@kind("size of an extensible struct's first release changed", "break", "minimum size changed", "break")
def minimum(tree: Tree) -> Found:
    for key, node in tree.nodes("structs"):
        if "extensible" in node:
            names = [one["name"] for one in node["fields"]]
            for name in names:
                if name != node["extensible"]["first_release_ends"]:
                    ends = change(key, put(first_release_ends=name), ("extensible",))
                    yield f"{key[2]} ends with {name}", [key], ends


# --- reserved bytes --------------------------------------------------------------------------------------------------


def _use(one: Member, **more: Any) -> Edit:
    """A reserved member becomes one of the same type."""
    return one.edit(put(name="mutant", reserved=None, doc="new", **more))


def _reserved(tree: Tree, how: str, profile: str | None = None) -> Iterator[Member]:
    return (one for one in members(tree) if one.reserved == how and profile in (None, one.profile)
            and not one.union)


@kind("ignored bytes consumed", "break", _CONSUMED, "break")
def ignored(tree: Tree) -> Found:
    for one in _reserved(tree, "ignored"):
        yield one.name, [one.key], both(new_capability(tree), _use(one, capability="MUTANT_CAP"))


def _zero(tree: Tree, profile: str | None = None) -> Iterator[Member]:
    return (one for one in _reserved(tree, "must_be_zero", profile) if "bits" not in one.node)


_MBZ = "must-be-zero byte consumed"


@kind("must-be-zero bytes consumed, with a new capability", "extend", _MBZ, "fine")
def consumed(tree: Tree) -> Found:
    for one in _zero(tree):
        yield one.name, [one.key], both(new_capability(tree), _use(one, capability="MUTANT_CAP"))


@kind("must-be-zero bytes consumed in part", "extend", _MBZ, "fine")
def consumed_part(tree: Tree) -> Found:
    for one in _zero(tree):
        rest = _halves(one)
        if rest is not None:
            rest[0] = {**MUTANT, **{name: rest[0][name] for name in ("type", "array") if name in rest[0]},
                       "capability": "MUTANT_CAP", **({"dir": one.node["dir"]} if "dir" in one.node else {})}
            yield one.name, [one.key], both(new_capability(tree), _replace(one, rest))


def _halves(one: Member) -> list[Dict] | None:
    """A reserved member as two, which together are where it was."""
    node, count = one.node, one.node.get("array")
    if isinstance(count, int) and count > 1:
        return [{**node, "array": 1}, {**node, "name": "rest", "array": count - 1}]
    half = {"u64": "u32", "u32": "u16", "u16": "u8"}.get(str(node.get("type")))
    if count is not None or half is None:
        return None
    return [{**node, "type": half}, {**node, "name": "rest", "type": half}]


def _replace(one: Member, nodes: list[Dict]) -> Edit:
    def how(siblings: list[Dict]) -> None:
        siblings[one.index:one.index + 1] = nodes
    return one.in_list(how)


@kind("must-be-zero bytes consumed, without a capability, in strict", "break", "addition without a capability")
def consumed_silently(tree: Tree) -> Found:
    for one in _zero(tree, "strict"):
        if "capability" not in one.record:
            yield one.name, [one.key], _use(one)


@kind("must-be-zero bytes consumed, with a released capability, in strict", "break", "addition without a capability")
def consumed_released(tree: Tree) -> Found:
    known = [key for key, node in tree.nodes("capabilities") if not node.get("reserved")][:1]
    for one in _zero(tree, "strict"):
        for key in known:
            yield one.name, [one.key, key], _use(one, capability=key[2])


@kind("must-be-zero bytes consumed, without a capability, in legacy", "extend", _MBZ, "fine")
def consumed_legacy(tree: Tree) -> Found:
    for one in _zero(tree, "legacy"):
        yield one.name, [one.key], _use(one)


@kind("must-be-zero bytes consumed that an older release ignored", "break", _CONSUMED)
def consumed_young(tree: Tree) -> Found:
    for one in _zero(tree):
        yield (one.name, [one.key], both(new_capability(tree), _use(one, capability="MUTANT_CAP")),
               {"before": (one.edit(put(reserved="ignored")), None)})


@kind("must-be-zero bytes divided otherwise", "neutral", _MBZ, "fine")
def split(tree: Tree) -> Found:
    for one in _zero(tree):
        rest = _halves(one)
        if rest is not None:
            yield one.name, [one.key], _replace(one, rest)


@kind("must-be-zero bytes ignored now", "review", "range loosened", "fine")
def unchecked(tree: Tree) -> Found:
    for one in _zero(tree):
        yield one.name, [one.key], one.edit(put(reserved="ignored"))


@kind("ignored bytes must be zero now", "break", "range, flags or privilege tightened", "break")
def checked(tree: Tree) -> Found:
    for one in _reserved(tree, "ignored"):
        yield one.name, [one.key], one.edit(put(reserved="must_be_zero"))


@kind("member must be zero now", "break", "range, flags or privilege tightened", "break")
def zeroed(tree: Tree) -> Found:
    for one in members(tree):
        if plain(one) and not one.union and one.node.get("name"):
            kept = {name: one.node[name] for name in ("name", "type", "array", "bits", "dir", "doc")
                    if name in one.node}
            yield one.name, [one.key], _replace(one, [{**kept, "reserved": "must_be_zero"}])


# --- growing ---------------------------------------------------------------------------------------------------------


def _extensible(tree: Tree) -> Iterator[tuple[Any, Dict]]:
    return ((key, node) for key, node in tree.nodes("structs") if "extensible" in node)


def _append(key: Any, **more: Any) -> Edit:
    return change(key, lambda one: one["fields"].append({**MUTANT, "type": "u64", "dir": "in", **more}))


@kind("member appended to an extensible struct, with a new capability", "extend",
      "field appended to an extensible struct", "fine")
def grown(tree: Tree) -> Found:
    for key, _ in _extensible(tree):
        yield key[2], [key], both(new_capability(tree), _append(key, capability="MUTANT_CAP"))


@kind("member appended to an extensible struct, without a capability", "break", "addition without a capability")
def grown_silently(tree: Tree) -> Found:
    for key, _ in _extensible(tree):
        yield key[2], [key], _append(key)


@kind("member inserted into an extensible struct", "break", _PLACE, "break")
def grown_inside(tree: Tree) -> Found:
    for one in members(tree):
        if "extensible" in one.record and one.index:
            yield f"before {one.name}", [one.key], both(new_capability(tree), one.in_list(
                lambda nodes, at=one.index: nodes.insert(at, {
                    **MUTANT, "type": "u64", "dir": "in", "capability": "MUTANT_CAP"})))


@kind("extensible struct frozen", "break", _SIZE)
def frozen(tree: Tree) -> Found:
    for key, node in _extensible(tree):
        yield key[2], [key], both(change(key, put(extensible=None)), _frozen_users(key[2]))


def _frozen_users(name: str) -> Edit:
    def edit(tree: Tree) -> None:
        for _, node in tree.nodes("ioctls"):
            if f"struct {name}" in (node.get("in"), node.get("out"), node.get("inout")):
                node["frozen"] = "it is as it is"
    return edit


@kind("frozen struct made extensible", "review", "frozen made extensible", "fine")
def thawed(tree: Tree) -> Found:
    for key, node in _extensible(tree):
        before = both(change(key, put(extensible=None)), _frozen_users(key[2]))
        yield key[2], [key], lambda one: None, {"before": (before,)}


@kind("largest size of an extensible struct lowered", "break", "a maximum lowered")
def lowered(tree: Tree) -> Found:
    for key, node in _extensible(tree):
        yield key[2], [key], change(key, put(max=2048), ("extensible",))


@kind("largest size of an extensible struct raised", "review", "a maximum raised")
def raised(tree: Tree) -> Found:
    for key, node in _extensible(tree):
        yield (key[2], [key], lambda one: None, {"before": (change(key, put(max=2048), ("extensible",)),)})


@kind("fake flexible array made a real one", "review", "fake flexible array made real")
def flexible(tree: Tree) -> Found:
    for one in members(tree):
        if one.flexible and not one.union and one.node.get("array") == "flexible":
            yield one.name, [one.key], lambda tree: None, {"before": (one.edit(put(array=0)),)}


@kind("arm appended to a union, no larger than it", "extend", "field appended", "fine")
def arm_added(tree: Tree) -> Found:
    for one in members(tree):
        if one.union and one.index == 0 and _wide(one.node) and one.profile == "legacy":
            more = {"case": 0x7eadbeef} if "case" in one.node or any("case" in arm for arm in one.siblings) else {}
            yield f"beside {one.name}", [one.key], one.in_list(
                lambda nodes, more=more: nodes.append({**MUTANT, "type": "u16", **more}))


@kind("arms of a union in another order", "neutral", "order", "fine")
def arms_reordered(tree: Tree) -> Found:
    for one in members(tree):
        if one.union and one.index == 0 and len(one.siblings) > 1:
            yield f"beside {one.name}", [one.key], one.in_list(lambda nodes: nodes.reverse())
