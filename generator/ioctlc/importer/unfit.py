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


@dataclass(slots=True)
class _Entry:
    """An entry with lines of its own, what it is called, and which of its keys are the header's."""

    item: Item
    label: str
    facts: frozenset[str]


def mend(files: Files, errors: Iterable[Diagnostic]) -> list[str]:
    """Make comments of the keys that errors are about; what was done, nothing where no error is about such a key."""
    found: dict[int, tuple[_Entry, dict[str, str]]] = {}
    for error in errors:
        hit = next(((each, key) for each in _entries(files) if (key := _key_at(each, error.pos))), None)
        if hit is not None:
            found.setdefault(id(hit[0].item.node), (hit[0], {}))[1].setdefault(hit[1], error.message)
    said: list[str] = []
    taken: list[Item] = []
    for each, keys in found.values():
        one = each.item
        if any(other.file == one.file and other.first <= one.last and one.first <= other.last for other in taken):
            continue                                    # with the next round
        taken.append(one)
        entry = entry_of(one.node)
        pad = " " * one.indent
        written(files, one, {key: value for key, value in entry.items() if key not in keys})
        edit = files.edits[one.file][-1]
        edit.lines[:0] = [f"{pad}# {key}: {flow(entry[key])}" for key in keys]
        said += [f"{each.label}: its '{key}' does not fit any more and is a comment now: {why}"
                 for key, why in keys.items()]
    return said


def _entries(files: Files) -> Iterator[_Entry]:
    """The innermost first, so that an error is about the member and not about its record."""
    for section, facts in _FACTS.items():
        for one in files.items(section):
            yield from _within(files, one, "", facts)


def _within(files: Files, one: Item, prefix: str, facts: frozenset[str]) -> Iterator[_Entry]:
    entry = entry_of(one.node)
    label = prefix + str(entry.get("name") or "(unnamed)")
    key = list_key(entry)
    listed = one.node.items.get(key) if key else None
    if isinstance(listed, Seq) and files.all_blocks(one.file, listed):
        before = one.node.key_pos[key].line
        after = min([pos.line for pos in one.node.key_pos.values() if pos.line > before], default=one.last + 1)
        for inner in files.items_of(one.file, listed, after):
            yield from _within(files, inner, f"{label}.", VALUE if key == "values" else FIELD)
    yield _Entry(one, label, facts)


def _key_at(each: _Entry, pos: Pos) -> str:
    """The key of a person that an error's place is in, "" for none."""
    if pos.file != each.item.file or not each.item.first <= pos.line <= each.item.last:
        return ""
    for key, value in each.item.node.items.items():
        if key in each.facts or key in ("name", "on", "values", "type"):
            continue
        if pos == each.item.node.key_pos[key] or _holds(value, pos):
            return key
    return ""


def _holds(node: Node, pos: Pos) -> bool:
    if isinstance(node, Map):
        return any(pos == node.key_pos[key] or _holds(value, pos) for key, value in node.items.items()) \
            or node.pos == pos
    if isinstance(node, Seq):
        return any(_holds(value, pos) for value in node.items) or node.pos == pos
    assert isinstance(node, Scalar)
    return node.pos.line == pos.line and node.pos.col <= pos.col <= node.pos.col + len(node.text) + 1
