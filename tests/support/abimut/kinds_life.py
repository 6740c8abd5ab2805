"""Mutations of names, dates, notes, docs, order and files."""

from __future__ import annotations

import re
from typing import Any, Iterator

from abimut.base import Found, Mutation, both, change, kind, members, put
from abimut.trees import Dict, Edit, Key, Tree

_DATES = "deprecation moved earlier"
_EDITED = "a released date edited"
_NOTHING = "documentation, order, comments, file moves"
_LIVES = ("ioctls", "structs", "attributes", "devices", "constants")


def renaming(old: str, new: str, tags: tuple[str, ...] = ()) -> Edit:
    """A name becomes another wherever it is said; with tags only behind these (`struct`)."""
    pattern = re.compile(rf"\b({'|'.join(tags)}) {old}\b" if tags else rf"\b{old}\b")

    def walk(value: Any, prose: bool) -> Any:
        if isinstance(value, dict):
            return {key: walk(inner, key in ("doc", "note", "reason", "rationale")) for key, inner in value.items()}
        if isinstance(value, list):
            return [walk(one, prose) for one in value]
        if not isinstance(value, str) or prose:
            return value
        return pattern.sub(rf"\1 {new}" if tags else new, value)

    def edit(tree: Tree) -> None:
        tree.files = [(file, walk(content, False)) for file, content in tree.files]
    return edit


def _rename(tree: Tree, *lists: str) -> Iterator[tuple[str, list[Key], Edit]]:
    homes: dict[str, int] = {}
    for key, node in tree.nodes(*(lists)):
        homes[key[2]] = homes.get(key[2], 0) + 1
    for key, node in tree.nodes(*lists):
        if homes[key[2]] == 1:
            yield key[2], [key], renaming(key[2], _other(key[2]))


def _other(name: str) -> str:
    return name + ("_MUTANT" if name.isupper() else "_mutant")


_RENAME = "rename"


@kind("ioctl renamed", "review", _RENAME)
def ioctl_renamed(tree: Tree) -> Found:
    return _rename(tree, "ioctls")


@kind("struct renamed", "review", _RENAME)
def struct_renamed(tree: Tree) -> Found:
    for key, node in tree.nodes("structs", "unions"):
        edit = both(renaming(key[2], _other(key[2]), ("struct", "union")),
                    lambda one, key=key: _tag(one, key[2]))
        yield key[2], [key], edit


def _tag(tree: Tree, name: str) -> None:
    """Give the records of a name their new one, and mappings, which name them without a tag."""
    for _, node in tree.nodes("structs", "unions"):
        if node["name"] == name:
            node["name"] = _other(name)
    for _, node in tree.nodes("mappings"):
        if node["struct"] == name:
            node["struct"] = _other(name)


@kind("value or constant renamed", "review", _RENAME)
def value_renamed(tree: Tree) -> Found:
    others = {key[2] for key, _ in tree.nodes("attributes", "registers", "capabilities")}
    twice: dict[str, int] = {}
    for _, node in tree.nodes("flags", "enums"):
        for one in node["values"]:
            twice[one["name"]] = twice.get(one["name"], 0) + 1
    for key, node in tree.nodes("flags", "enums"):
        for one in node["values"]:
            if one["name"] not in others and twice[one["name"]] == 1:
                yield one["name"], [key], renaming(one["name"], _other(one["name"]))
    for place, keys, edit in _rename(tree, "constants"):
        if place not in others:
            yield place, keys, edit


@kind("capability renamed", "review", _RENAME)
def capability_renamed(tree: Tree) -> Found:
    return _rename(tree, "capabilities")


@kind("attribute, device or mapping renamed", "review", _RENAME)
def attribute_renamed(tree: Tree) -> Found:
    others = {one["name"] for _, node in tree.nodes("flags", "enums") for one in node["values"]} | {
        key[2] for key, _ in tree.nodes("constants")}
    for place, keys, edit in _rename(tree, "attributes", "devices", "mappings"):
        if place not in others:
            yield place, keys, edit


@kind("register renamed", "review", _RENAME)
def register_renamed(tree: Tree) -> Found:
    for key, node in tree.nodes("registers"):
        for at, one in enumerate(node["ids"]):
            yield one["name"], [key], change(key, put(name=_other(one["name"])), ("ids", at))


@kind("member renamed", "review", _RENAME)
def member_renamed(tree: Tree) -> Found:
    for one in members(tree):
        if one.node.get("name") and not one.reserved:
            yield one.name, [one.key], change(one.key, lambda node, name=one.node["name"], path=one.path: _member(
                node, name, path))


def _member(record: Dict, name: str, path: tuple[Any, ...]) -> None:
    """Rename a member, in the record's own expressions too."""
    node: Any = record
    for step in path:
        node = node[step]
    node["name"] = _other(name)
    pattern = re.compile(rf"(?<![\w.]){re.escape(name)}\b")
    for one in _nodes(record):
        for form in ("count", "bytes", "after", "by_field", "by_device", "key", "group", "attr", "id", "size",
                     "first_release_ends"):
            if isinstance(one.get(form), str):
                one[form] = pattern.sub(_other(name), one[form])


def _nodes(value: Any) -> Iterator[Dict]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _nodes(inner)


@kind("reserved member renamed", "neutral", _NOTHING, "fine")
def reserved_renamed(tree: Tree) -> Found:
    for one in members(tree):
        if one.node.get("name") and one.reserved:
            yield one.name, [one.key], one.edit(put(name=_other(one.node["name"])))


# --- dates -----------------------------------------------------------------------------------------------------------


def _lives(tree: Tree) -> Iterator[tuple[str, Key, tuple[Any, ...], Dict]]:
    """Everything that can be deprecated: (place, key, path, node)."""
    for key, node in tree.nodes(*_LIVES):
        yield key[2], key, (), node
    for key, node in tree.nodes("flags", "enums"):
        for at, one in enumerate(node["values"]):
            yield one["name"], key, ("values", at), one
    for one in members(tree):
        if one.node.get("name") and not one.reserved:
            yield one.name, one.key, one.path, one.node


def _gone(since: str, after: str | None, by: str | None = None) -> Dict:
    return {name: text for name, text in (("since", since), ("remove_after", after), ("replaced_by", by)) if text}


def _deprecation(tree: Tree, old: Dict | None, new: Dict | None) -> Found:
    for place, key, path, _ in _lives(tree):
        yield (place, [key], change(key, put(deprecated=new), path),
               {"before": (change(key, put(deprecated=old), path),)})


@kind("deprecation announced", "extend", "deprecation announced", "fine")
def announced(tree: Tree) -> Found:
    return _deprecation(tree, None, _gone("2026-11-20", "2030-01-01"))


@kind("deprecation announced without a date", "extend", "deprecation announced", "fine")
def announced_dateless(tree: Tree) -> Found:
    return _deprecation(tree, None, _gone("2026-11-20", None))


@kind("removal moved earlier", "break", _DATES)
def earlier(tree: Tree) -> Found:
    return _deprecation(tree, _gone("2026-01-01", "2030-01-01"), _gone("2026-01-01", "2029-12-31"))


@kind("date of removal given to what had none", "extend", "deprecation announced")
def dated(tree: Tree) -> Found:
    return _deprecation(tree, _gone("2026-01-01", None), _gone("2026-01-01", "2029-12-31"))


@kind("removal moved later", "review", _EDITED)
def later(tree: Tree) -> Found:
    return _deprecation(tree, _gone("2026-01-01", "2030-01-01"), _gone("2026-01-01", "2030-06-01"))


@kind("day of deprecation edited", "review", _EDITED)
def since(tree: Tree) -> Found:
    return _deprecation(tree, _gone("2026-01-01", "2030-01-01"), _gone("2026-02-01", "2030-01-01"))


@kind("deprecation withdrawn", "review", _EDITED)
def withdrawn(tree: Tree) -> Found:
    return _deprecation(tree, _gone("2026-01-01", "2030-01-01"), None)


# --- notes, docs, order ----------------------------------------------------------------------------------------------


@kind("note changed", "review", "semantic note changed", "fine")
def note(tree: Tree) -> Found:
    for place, key, path, node in _lives(tree):
        yield place, [key], change(key, put(note="it means something else"), path)


@kind("doc changed", "neutral", _NOTHING, "fine")
def doc(tree: Tree) -> Found:
    for place, key, path, node in _lives(tree):
        yield place, [key], change(key, put(doc="other words"), path)
    for key, node in tree.nodes("capabilities", "mappings", "flags", "enums", "typedefs", "registers", "unions"):
        yield key[2], [key], change(key, put(doc="other words"))


@kind("text of an errno changed", "neutral", _NOTHING, "fine")
def errno_text(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        for errno in node.get("errors", {}):
            yield f"{key[2]} {errno}", [key], change(key, put(**{errno: "other words"}), ("errors",))


@kind("form of printing changed", "neutral", _NOTHING, "fine")
def printed(tree: Tree) -> Found:
    for one in members(tree):
        if one.node.get("print") == "hex":
            yield one.name, [one.key], one.edit(put(print=None))


@kind("order of nodes changed", "neutral", _NOTHING, "fine")
def order(tree: Tree) -> Found:
    for key, _ in tree.nodes("constants", "flags", "enums", "structs", "unions", "capabilities", "ioctls", "devices",
                             "attributes"):
        def edit(one: Tree, key: Key = key) -> None:
            one.files[key[0]][1][key[1]].reverse()
        yield key[2], [key], edit


@kind("order of values changed", "neutral", _NOTHING, "fine")
def value_order(tree: Tree) -> Found:
    for key, node in tree.nodes("flags", "enums"):
        if len(node["values"]) > 1:
            yield key[2], [key], change(key, lambda one: one["values"].reverse())
    for key, node in tree.nodes("registers"):
        yield key[2], [key], change(key, lambda one: one["ids"].reverse())


@kind("moved to another file", "neutral", _NOTHING, "fine")
def moved(tree: Tree) -> Found:
    strict = tree.main.get("profile", "strict")
    for key, _ in tree.nodes("constants", "flags", "enums", "structs", "unions", "capabilities", "ioctls", "devices",
                             "attributes", "mappings", "typedefs"):
        if tree.profile(key) == strict:
            into = next((number for number in range(len(tree.files)) if number != key[0]
                         and tree.files[number][1].get("profile", strict) == strict), None)
            if into is not None:
                yield key[2], [key], lambda one, key=key, into=into: one.add(into, key[1], one.remove(key))


__all__ = ["Mutation"]
