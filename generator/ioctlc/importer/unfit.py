"""What people wrote, and a newer header has no place for: it stays as a comment above its entry, and is told.

The spec was sound before the merge, so an error at a key that no header knows about is one of what the header changed:
a `case` of what is in no union any more, a `string` of what is no array.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Iterator

from ioctlc.importer.edit import Files, Item, entry_of
from ioctlc.importer.join import FIELD, IOCTL, RECORD, VALUE
from ioctlc.importer.rewrite import list_key, written
from ioctlc.importer.text import flow
from ioctlc.load import Map, Node, Scalar, Seq
from ioctlc.source import Diagnostic, Pos

_FACTS = {"ioctls": IOCTL, "structs": RECORD, "unions": RECORD, "flags": VALUE, "enums": VALUE, "constants": VALUE}


#: Keys without which what they stand in still says something.
_SPARE = ("max", "after")


@dataclass(slots=True)
class _Entry:
    """An entry with lines of its own, its section, what it is called, and which of its keys are the header's."""

    item: Item
    section: str
    label: str
    facts: frozenset[str]


#: An error about a key, or about a key within it: the entry, the path of the key, what is wrong.
_Hit = tuple[_Entry, tuple[str, ...], str]


def mend(files: Files, errors: Iterable[Diagnostic]) -> list[str]:
    """Make comments of the keys that errors are about; what was done, nothing where no error is about such a key."""
    hits: list[_Hit] = []
    for error in errors:
        hits += next(([(each, path, error.message)] for each in _entries(files) if (path := _key_at(each, error.pos))),
                     [])
    types = [hit for hit in hits if hit[0].section != "ioctls"]     # what an ioctl has can be wrong by these alone
    said: list[str] = []
    done: list[tuple[_Entry, dict[str, tuple[str, ...]]]] = []
    for each, path, why in types or hits:
        known = next((keys for one, keys in done if one.item is each.item or one.item.node is each.item.node), None)
        if known is None and any(_overlap(one.item, each.item) for one, _ in done):
            continue                                    # with the next round
        if known is None:
            known = {}
            done.append((each, known))
        if path[0] not in known:
            known[path[0]] = path
            said.append(f"{each.label}: its '{'.'.join(path)}' does not fit any more and is a comment now: {why}")
    for each, keys in done:
        _out(files, each.item, list(keys.values()))
    return said


def _overlap(one: Item, other: Item) -> bool:
    return one.file == other.file and one.first <= other.last and other.first <= one.last


def _out(files: Files, one: Item, paths: list[tuple[str, ...]]) -> None:
    """An entry without some keys, which stand above it."""
    made = dict(entry_of(one.node))
    above = []
    for key, *inner in paths:
        value = made.pop(key)
        if inner:
            made[key] = {name: each for name, each in value.items() if name != inner[0]}
            value = {inner[0]: value[inner[0]]}
        above.append(f"{' ' * one.indent}# {key}: {flow(value)}")
    order = [key for key in entry_of(one.node) if key in made]
    written(files, one, {key: made[key] for key in order})
    files.edits[one.file][-1].lines[:0] = above


def _entries(files: Files) -> Iterator[_Entry]:
    """The innermost first, so that an error is about the member and not about its record."""
    for section, facts in _FACTS.items():
        for one in files.items(section):
            yield from _within(files, one, "", facts, section)


def _within(files: Files, one: Item, prefix: str, facts: frozenset[str], section: str) -> Iterator[_Entry]:
    entry = entry_of(one.node)
    label = prefix + str(entry.get("name") or "(unnamed)")
    key = list_key(entry)
    listed = one.node.items.get(key) if key else None
    if isinstance(listed, Seq) and files.all_blocks(one.file, listed):
        before = one.node.key_pos[key].line
        after = min([pos.line for pos in one.node.key_pos.values() if pos.line > before], default=one.last + 1)
        for inner in files.items_of(one.file, listed, after):
            yield from _within(files, inner, f"{label}.", VALUE if key == "values" else FIELD, section)
    yield _Entry(one, section, label, facts)


def _key_at(each: _Entry, pos: Pos) -> tuple[str, ...]:
    """The key of a person that an error's place is in, with the one within it where that has keys; none for none."""
    if pos.file != each.item.file or not each.item.first <= pos.line <= each.item.last:
        return ()
    for key, value in each.item.node.items.items():
        if key in each.facts or key in ("name", "on", "values", "type"):
            continue
        if pos == each.item.node.key_pos[key]:
            return (key,)
        if not _holds(value, pos):
            continue
        inner = [name for name in _SPARE if isinstance(value, Map) and name in value
                 and (pos == value.key_pos[name] or _holds(value.items[name], pos))]
        return (key, *inner[:1])
    return ()


def _holds(node: Node, pos: Pos) -> bool:
    if isinstance(node, Map):
        return any(pos == node.key_pos[key] or _holds(value, pos) for key, value in node.items.items()) \
            or node.pos == pos
    if isinstance(node, Seq):
        return any(_holds(value, pos) for value in node.items) or node.pos == pos
    assert isinstance(node, Scalar)
    return node.pos.line == pos.line and node.pos.col <= pos.col <= node.pos.col + len(node.text) + 1
