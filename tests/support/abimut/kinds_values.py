"""Mutations of flags, enums, constants and capabilities, and of what members and arguments accept."""

from __future__ import annotations

from typing import Any, Iterator

from abimut.base import (INTEGERS, Found, both, by_abi, change, constants, kind, members, new_capability, number, put,
                         with_value)
from abimut.trees import LISTS, Dict, Edit, Key, Tree, words

_CHANGED = "flag, enum or capability value changed or removed"
_TIGHT = "range, flags or privilege tightened"
_LOOSE = "range or privilege loosened"
_NO_CAP = "addition without a capability"


def values(tree: Tree, *lists: str) -> Iterator[tuple[Key, int, Dict]]:
    """Every value of every set, with its place in the set."""
    for key, node in tree.nodes(*(lists or ("flags", "enums"))):
        for at, one in enumerate(node["values"]):
            yield key, at, one


def _width(node: Dict) -> int:
    return 8 * (INTEGERS.get(node["type"], (False, 4))[1] or 4)


def _numbers(node: Dict) -> list[int]:
    out: list[int] = []
    for one in node["values"]:
        for selector in by_abi(one.get("value", one.get("bit"))):
            value = one.get("value", one.get("bit"))
            value = value if selector is None else value[selector]
            out.append(1 << value if "bit" in one else value)
    return out


def _free_bit(node: Dict) -> int | None:
    used = 0
    for value in _numbers(node):
        used |= value
    return next((bit for bit in range(_width(node)) if not used >> bit & 1), None)


def _free_value(node: Dict) -> int:
    top = max(_numbers(node), default=0)
    if top + 3 < 1 << (_width(node) - 1):
        return top + 3
    return next(value for value in range(1, 1 << 16) if value not in _numbers(node))


def _used(tree: Tree) -> set[str]:
    """The sets that a member or an argument is checked against, and every set of a strict file."""
    out = {node["name"] for key, node in tree.nodes("flags", "enums") if tree.profile(key) == "strict"}
    for _, node in tree.nodes("structs", "unions", "ioctls"):
        out |= _checked(node)
    return out


def _checked(node: Any) -> set[str]:
    if isinstance(node, list):
        return {name for one in node for name in _checked(one)}
    if not isinstance(node, dict):
        return set()
    own = {node[name] for name in ("flags", "enum") if isinstance(node.get(name), str)}
    return own.union(*(_checked(inner) for inner in node.values())) if node else own


def _numbered(tree: Tree) -> set[str]:
    """The names of values that something takes its number from: removing one is no spec any more."""
    return {word for _, node in tree.nodes("structs", "unions", "ioctls", "attributes", "registers", "mappings")
            for word in words(node)}


@kind("value of a flag changed", "break", _CHANGED, "break")
def flag_changed(tree: Tree) -> Found:
    for key, node in tree.nodes("flags"):
        free = _free_bit(node)
        for at, one in enumerate(node["values"]):
            if not one.get("sentinel") and free is not None:
                yield one["name"], [key], change(key, put(bit=free, value=None), ("values", at))


@kind("value of an enum changed", "break", _CHANGED, "break")
def enum_changed(tree: Tree) -> Found:
    for key, node in tree.nodes("enums"):
        for at, one in enumerate(node["values"]):
            if not one.get("sentinel"):
                yield one["name"], [key], change(key, put(value=_free_value(node)), ("values", at))


@kind("value of a capability changed", "break", _CHANGED, "break")
def capability_changed(tree: Tree) -> Found:
    top = max((node["value"] for _, node in tree.nodes("capabilities") if node["value"] < 1 << 31), default=0)
    for key, node in tree.nodes("capabilities"):
        yield key[2], [key], change(key, put(value=top + 9))


@kind("value of a constant changed", "break", _CHANGED, "break")
def constant_changed(tree: Tree) -> Found:
    return _constants(tree, "strict")


@kind("value of a legacy constant that nothing is counted by changed", "review",
      "constant that no call carries changed")
def constant_legacy(tree: Tree) -> Found:
    return _constants(tree, "legacy")


def _constants(tree: Tree, profile: str) -> Found:
    named = set(words([node for _, node in tree.nodes(*LISTS)]))
    for key, node in tree.nodes("constants"):
        if not node.get("sentinel") and "value" in node and tree.profile(key) == profile and not (
                profile == "legacy" and key[2] in named):
            for selector in by_abi(node["value"]):
                yield f"{key[2]} {selector or ''}", [key], change(key, _bump(selector))


def _bump(selector: str | None) -> Any:
    def how(node: Dict) -> None:
        was = node["value"] if selector is None else node["value"][selector]
        with_value(node, "value", selector, was ^ 1)
    return how


@kind("text of a constant changed", "break", _CHANGED)
def text_changed(tree: Tree) -> Found:
    for key, node in tree.nodes("constants"):
        if "text" in node:
            yield key[2], [key], change(key, put(text=node["text"] + "2"))


@kind("value removed from a set", "break", _CHANGED, "break")
def value_removed(tree: Tree) -> Found:
    used = _used(tree)
    for key, at, one in values(tree):
        if not one.get("sentinel") and key[2] in used and one["name"] not in _capabilities(tree):
            yield one["name"], [key], change(key, lambda node, at=at: node["values"].pop(at))


def _capabilities(tree: Tree) -> set[str]:
    return {key[2] for key, _ in tree.nodes("capabilities")}


@kind("name of no check removed", "review", "rename (a source break; no byte of a call changes)")
def name_removed(tree: Tree) -> Found:
    used, named = _used(tree), _numbered(tree)
    for key, at, one in values(tree):
        if not one.get("sentinel") and key[2] not in used and one["name"] not in named:
            yield one["name"], [key], change(key, lambda node, at=at: node["values"].pop(at))
    for key, node in tree.nodes("constants"):
        if key[2] not in named:
            yield key[2], [key], lambda one, key=key: one.remove(key) and None


@kind("value added to a set, with a new capability", "extend", "flag, enum value added", "fine")
def value_added(tree: Tree) -> Found:
    for key, node in tree.nodes("flags", "enums"):
        more = _new(key, node)
        if more is not None:
            yield key[2], [key], both(new_capability(tree), _append(key, {**more, "capability": "MUTANT_CAP"}))


def _append(key: Key, value: Dict) -> Edit:
    return change(key, lambda node: node["values"].append(value))


def _new(key: Key, node: Dict) -> Dict | None:
    out: Dict = {"name": "MUTANT_VALUE", "doc": "new"}
    if key[1] == "enums":
        return {**out, "value": _free_value(node)}
    free = _free_bit(node)
    return None if free is None else {**out, "bit": free}


@kind("value added to a set, without a capability, in strict", "break", _NO_CAP)
def value_added_silently(tree: Tree) -> Found:
    for key, node in tree.nodes("flags", "enums"):
        more = _new(key, node)
        if more is not None and tree.profile(key) == "strict" and "capability" not in node:
            yield key[2], [key], _append(key, more)


@kind("value added to a set, with a released capability, in strict", "break", _NO_CAP)
def value_added_late(tree: Tree) -> Found:
    known = [key for key, node in tree.nodes("capabilities") if not node.get("reserved")][:1]
    for key, node in tree.nodes("flags", "enums"):
        more = _new(key, node)
        if more is not None and known and tree.profile(key) == "strict":
            yield key[2], [key, known[0]], _append(key, {**more, "capability": known[0][2]})


@kind("value added to a set, without a capability, in legacy", "extend", "flag, enum value added", "fine")
def value_added_legacy(tree: Tree) -> Found:
    for key, node in tree.nodes("flags", "enums"):
        more = _new(key, node)
        if more is not None and tree.profile(key) == "legacy":
            yield key[2], [key], _append(key, more)


@kind("number of a value used again", "break", "number reused")
def value_reused(tree: Tree) -> Found:
    used = _used(tree)
    for key, at, one in values(tree):
        if key[2] in used and not one.get("sentinel"):
            gone = change(key, lambda node, at=at: node["values"].pop(at))
            again = change(key, put(name="MUTANT_VALUE", capability="MUTANT_CAP", deprecated=None), ("values", at))
            yield one["name"], [key], both(new_capability(tree), again), {"before": (None, gone)}


@kind("value reserved", "break", _CHANGED)
def value_reserved(tree: Tree) -> Found:
    for key, at, one in values(tree):
        if not one.get("reserved") and not one.get("sentinel"):
            yield one["name"], [key], change(key, put(reserved=True), ("values", at))


@kind("sentinel moved", "extend", "sentinel moved", "fine")
def sentinel(tree: Tree) -> Found:
    named = _numbered(tree)
    for key, at, one in values(tree):
        if one.get("sentinel") and "value" in one and isinstance(one["value"], int) and one["name"] not in named:
            yield one["name"], [key], change(key, put(value=one["value"] + 1), ("values", at))
    for key, node in tree.nodes("constants"):
        if node.get("sentinel") and key[2] not in named and isinstance(node["value"], int):
            yield key[2], [key], change(key, put(value=node["value"] + 1))


@kind("sentinel that bounds something raised", "review", "a maximum raised")
def bound_raised(tree: Tree) -> Found:
    for key, node in _bounds(tree):
        yield key[2], [key], change(key, put(value=node["value"] * 2 + 1))


@kind("sentinel that bounds something lowered", "break", "a maximum lowered")
def bound_lowered(tree: Tree) -> Found:
    for key, node in _bounds(tree):
        if node["value"] > 1:
            yield key[2], [key], change(key, put(value=node["value"] // 2))


def _bounds(tree: Tree) -> Iterator[tuple[Key, Dict]]:
    used = {word for _, node in tree.nodes("structs", "unions", "ioctls", "attributes") for word in _maxima(node)}
    return ((key, node) for key, node in tree.nodes("constants") if node.get("sentinel") and key[2] in used)


def _maxima(node: Any) -> set[str]:
    if isinstance(node, list):
        return {name for one in node for name in _maxima(one)}
    if not isinstance(node, dict):
        return set()
    own = {node["max"]} if isinstance(node.get("max"), str) else set()
    return own.union(*(_maxima(inner) for inner in node.values())) if node else own


@kind("constant no sentinel any more", "review", "semantic note changed")
def no_sentinel(tree: Tree) -> Found:
    for key, node in tree.nodes("constants"):
        if not node.get("sentinel") and isinstance(node.get("value"), int):
            yield key[2], [key], change(key, put(sentinel=True))


@kind("set of a member opened", "review", _LOOSE)
def opened(tree: Tree) -> Found:
    for key, node in tree.nodes("flags", "enums"):
        if not node.get("open") and (key[1] == "enums" or tree.profile(key) == "legacy"):
            yield key[2], [key], change(key, put(open=True))


@kind("set of a member closed", "break", _TIGHT)
def closed(tree: Tree) -> Found:
    for key, node in tree.nodes("flags", "enums"):
        if node.get("open"):
            yield key[2], [key], change(key, put(open=None))


# --- capabilities ----------------------------------------------------------------------------------------------------


@kind("capability removed", "break", _CHANGED, "break")
def capability_removed(tree: Tree) -> Found:
    for key, _ in tree.nodes("capabilities"):
        yield key[2], [key], both(lambda one, key=key: one.remove(key) and None, _forget(key[2]))


def _forget(name: str) -> Edit:
    """Nothing is announced by this capability any more."""
    def walk(value: Any) -> Any:
        if isinstance(value, dict):
            out = {key: walk(inner) for key, inner in value.items() if not (key == "capability" and inner == name)}
            if "requires" in out:
                left = [one for one in ([out["requires"]] if isinstance(out["requires"], str) else out["requires"])
                        if one != name]
                out["requires"] = left
                if not left:
                    del out["requires"]
            return out
        return [walk(one) for one in value] if isinstance(value, list) else value

    def edit(tree: Tree) -> None:
        tree.files = [(file, walk(content)) for file, content in tree.files]
    return edit


@kind("capability added", "extend", "capability added", "fine")
def capability_added(tree: Tree) -> Found:
    for key, _ in list(tree.nodes("capabilities"))[:1]:
        yield "the spec", [key], new_capability(tree)


@kind("capability asked elsewhere", "break", "capability changed")
def capability_moved(tree: Tree) -> Found:
    for key, node in tree.nodes("capabilities"):
        if isinstance(node.get("on"), list) and len(node["on"]) > 1:
            yield key[2], [key], change(key, put(on=node["on"][:-1]))


@kind("capability needs another one", "break", _TIGHT)
def capability_needs(tree: Tree) -> Found:
    every = list(tree.nodes("capabilities"))
    for (key, node), (other, _) in zip(every, every[1:]):
        needs = node.get("requires", [])
        needs = [needs] if isinstance(needs, str) else needs
        if other[2] not in needs:
            yield key[2], [key, other], change(key, put(requires=[*needs, other[2]]))


@kind("capability needs no other one", "review", _LOOSE)
def capability_alone(tree: Tree) -> Found:
    for key, node in tree.nodes("capabilities"):
        if "requires" in node:
            yield key[2], [key], change(key, put(requires=None))


@kind("capability must be enabled now", "break", _TIGHT)
def opt_in(tree: Tree) -> Found:
    for key, node in tree.nodes("capabilities"):
        if not node.get("opt_in") and not node.get("reserved"):
            yield key[2], [key], change(key, put(opt_in=True, args=["1 switches it on"]))


@kind("capability never reported any more", "break", _CHANGED)
def capability_reserved(tree: Tree) -> Found:
    for key, node in tree.nodes("capabilities"):
        if not node.get("reserved"):
            yield key[2], [key], change(key, put(reserved=True))


@kind("number of a capability used again", "break", "number reused")
def capability_reused(tree: Tree) -> Found:
    for key, node in tree.nodes("capabilities"):
        gone = both(lambda one, key=key: one.remove(key) and None, _forget(key[2]))
        fresh = {**{name: node[name] for name in ("value", "on", "only", "except") if name in node},
                 "name": "MUTANT_CAP", "returns": "0 or 1", "doc": "new"}
        yield key[2], [key], both(gone, lambda one, fresh=fresh: one.add(0, "capabilities", fresh)), {
            "before": (None, gone)}


# --- ranges ----------------------------------------------------------------------------------------------------------


def _bounded(tree: Tree, name: str) -> Iterator[tuple[str, Key, Any, Dict, int]]:
    """Members and arguments with a bound: (place, key, edit's path, node, the number)."""
    for one in members(tree):
        if name in one.node:
            found = number(tree, one.node[name])
            if found is not None:
                yield one.name, one.key, one.path, one.node, found
    for key, node in tree.nodes("ioctls"):
        if name in node and "value" in node:
            found = number(tree, node[name])
            if found is not None:
                yield key[2], key, (), node, found


def _bound(tree: Tree, name: str, new: Any) -> Found:
    for place, key, path, node, was in _bounded(tree, name):
        value = new(was)
        if value is not None:
            yield f"{place} {was:#x} -> {value:#x}", [key], change(key, put(**{name: value}), path)


def _most(node: Dict) -> int:
    return (1 << _width(node)) - 1


@kind("highest value lowered", "break", _TIGHT)
def max_lowered(tree: Tree) -> Found:
    return _bound(tree, "max", lambda was: was - 1 if was > 0 else None)


@kind("highest value raised", "review", _LOOSE)
def max_raised(tree: Tree) -> Found:
    for place, key, path, node, was in _bounded(tree, "max"):
        if was + 1 < _most(node):
            yield place, [key], change(key, put(max=was + 1), path)


@kind("highest value given up", "review", _LOOSE)
def max_gone(tree: Tree) -> Found:
    for place, key, path, _, _ in _bounded(tree, "max"):
        yield place, [key], change(key, put(max=None), path)


@kind("lowest value raised", "break", _TIGHT)
def min_raised(tree: Tree) -> Found:
    return _bound(tree, "min", lambda was: was + 1)


@kind("lowest value lowered", "review", _LOOSE)
def min_lowered(tree: Tree) -> Found:
    return _bound(tree, "min", lambda was: was - 1 if was > 0 else None)


@kind("mask narrowed", "break", _TIGHT)
def mask_narrowed(tree: Tree) -> Found:
    return _masks(tree, 0x3f)


@kind("mask widened", "review", _LOOSE)
def mask_widened(tree: Tree) -> Found:
    return _masks(tree, 0xff)


def _masks(tree: Tree, new: int) -> Found:
    """No member of these specs has a mask: the release before gets one."""
    for one in _unbounded(tree, "strict"):
        if "doc" in one.node and one.node["type"] != "u8":
            yield one.name, [one.key], one.edit(put(mask=new)), {"before": (one.edit(put(mask=0x7f)),)}


@kind("granularity coarser", "break", _TIGHT)
def coarser(tree: Tree) -> Found:
    return _bound(tree, "multiple_of", lambda was: was * 2)


@kind("granularity finer", "review", _LOOSE)
def finer(tree: Tree) -> Found:
    return _bound(tree, "multiple_of", lambda was: was // 2 if was > 1 else None)


def _unbounded(tree: Tree, profile: str) -> Iterator[Any]:
    for one in members(tree):
        node = one.node
        if one.profile == profile and node.get("type") in INTEGERS and not one.reserved and "bits" not in node and (
                "array" not in node) and not node.keys() & {"flags", "enum", "parts", "min", "max", "mask",
                                                            "multiple_of", "fd", "creates", "time", "points_to"}:
            yield one


_NEW_BOUNDS = ({"min": 1}, {"max": 100}, {"multiple_of": 8}, {"mask": 0x7f})


@kind("bound that is new, in strict", "break", _TIGHT)
def bounded_now(tree: Tree) -> Found:
    for one in _unbounded(tree, "strict"):
        for more in _NEW_BOUNDS:
            yield f"{one.name} {more}", [one.key], one.edit(put(**more))


@kind("bound that is described, in legacy", "review", "range that was left open is said (nothing was promised)")
def bounded_legacy(tree: Tree) -> Found:
    for one in _unbounded(tree, "legacy"):
        for more in _NEW_BOUNDS[:1]:
            yield f"{one.name} {more}", [one.key], one.edit(put(**more))


@kind("set of a member changed", "break", _TIGHT)
def set_changed(tree: Tree) -> Found:
    for one in members(tree):
        for form, lists in (("flags", "flags"), ("enum", "enums")):
            if isinstance(one.node.get(form), str) and _rich(tree, one.node[form]):
                add = {"name": "mutant_set", "type": "u32", "doc": "other", "values": [
                    {"name": "MUTANT_VALUE", "doc": "new", **({"bit": 0} if form == "flags" else {"value": 0x77})}]}
                yield one.name, [one.key], both(
                    one.edit(put(**{form: "mutant_set"})), _typed(add, one.node, one.key[0], lists))


def _rich(tree: Tree, name: str) -> bool:
    """Whether a set has a value that the other one will not have."""
    return any(value not in (1, 0x77) for _, node in tree.nodes("flags", "enums") if node["name"] == name
               for value in _numbers(node))


def _typed(add: Dict, node: Dict, number: int, lists: str) -> Edit:
    type_ = node["type"] if node["type"] in ("u8", "u16", "u32", "u64") else "u32"
    return lambda tree: tree.add(number, lists, {**add, "type": type_})


@kind("set of a member given up", "review", _LOOSE)
def set_gone(tree: Tree) -> Found:
    for one in members(tree):
        for form in ("flags", "enum"):
            if isinstance(one.node.get(form), str):
                yield one.name, [one.key], one.edit(put(**{form: None}))


__all__ = ["constants"]
