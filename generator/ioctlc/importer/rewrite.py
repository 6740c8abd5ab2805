"""An entry written anew, with the lines that people wrote: what has not changed is taken over as it stands, and each
comment goes along with the member or the key that it stands above or behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Iterator

from ioctlc.importer.edit import Files, Item, entry_of
from ioctlc.importer.entries import Entry
from ioctlc.importer.text import item
from ioctlc.load import Map, Node, Seq

_LISTS = ("fields", "values", "struct", "union")


@dataclass(slots=True)
class Old:
    """An entry as it stands in the file: its item, the first of the lines above it that are its own, its path in the
    record, the entries in its list, and whether each of those has lines of its own."""

    item: Item
    above: int
    path: str
    inner: list["Old"] = field(default_factory=list)
    block: bool = False

    @property
    def key(self) -> str:
        return list_key(entry_of(self.item.node))

    def all(self) -> Iterator["Old"]:
        yield self
        for one in self.inner:
            yield from one.all()


def list_key(entry: Entry) -> str:
    """The key of the list in an entry, "" where it has none."""
    return next((key for key in _LISTS if isinstance(entry.get(key), list) and entry[key]
                 and isinstance(entry[key][0], dict)), "")


@dataclass(slots=True)
class Rewriter:
    """Writes one entry anew.

    came    designators of the new members -> those of the old ones, where these differ
    """

    files: Files
    came: dict[str, str]
    olds: dict[str, Old] = field(default_factory=dict)
    unnamed: list[Old] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)         # lines whose comment has found a place

    def write(self, one: Item, entry: Entry) -> tuple[list[str], list[str]]:
        """The lines of the new entry, and the comments that have no place in them."""
        old = self._old(one, one.first, "", top=True)
        lines = self._entry(old, entry, one.indent, "")
        comments, name = self.files.comments(one.file), str(entry.get("name") or "")
        lost = []
        for line in sorted(set(comments) - self.kept):
            if one.first <= line <= one.last:
                text = self.files.lines[one.file][line - 1][comments[line] - 1:].strip()
                lost.append(f"{'.'.join(filter(None, (name, _member_at(old, line))))}: {text}")
        return lines, lost

    # --- what is there ---

    def _old(self, one: Item, above: int, prefix: str, top: bool = False) -> Old:
        entry = entry_of(one.node)
        name = "" if top else str(entry.get("name") or "")
        found = Old(one, above, prefix + name)
        if not top:
            (self.olds.setdefault(found.path, found) if name else self.unnamed.append(found))
        key = list_key(entry)
        listed = one.node.items.get(key) if key else None
        if isinstance(listed, Seq) and self.files.all_blocks(one.file, listed):
            found.block = True
            before = one.node.key_pos[key].line
            after = min([pos.line for pos in one.node.key_pos.values() if pos.line > before], default=one.last + 1)
            for inner in self.files.items_of(one.file, listed, after):
                within = f"{found.path}." if name else prefix
                found.inner.append(self._old(inner, before + 1, within))
                before = inner.last
        return found

    def _find(self, entry: Entry, path: str, prefix: str) -> Old | None:
        found = self.olds.get(self.came.get(path, path)) if entry.get("name") else None
        key = list_key(entry)
        if found is not None or entry.get("name") and not key:
            return found
        inner = {self.came.get(each, each) for each in _paths(entry, prefix)}
        shared = [(len(inner & {each.path for each in old.all()}), -index, old)
                  for index, old in enumerate([*self.unnamed, *(self.olds.values() if key else ())]) if old.key == key]
        best = max(shared, key=lambda each: each[:2], default=None)
        if best is None or key and not best[0]:
            return None
        if best[2] in self.unnamed:
            self.unnamed.remove(best[2])
        return best[2]

    # --- what is written ---

    def _member(self, entry: Entry, indent: int, prefix: str) -> list[str]:
        name = str(entry.get("name") or "")
        path = prefix + name
        old = self._find(entry, path, prefix)
        above = [] if old is None else self._lines(old.item.file, old.above, old.item.first - 1,
                                                   indent - old.item.indent)
        return above + self._entry(old, entry, indent, f"{path}." if name else prefix)

    def _entry(self, old: Old | None, entry: Entry, indent: int, prefix: str) -> list[str]:
        shift = 0 if old is None else indent - old.item.indent
        if old is not None and entry_of(old.item.node) == entry:
            return self._lines(old.item.file, old.item.first, old.item.last, shift)
        key = list_key(entry)
        if not key:
            return item(entry, indent) if old is None else self._commented(old, item(entry, indent))
        inside = indent + 4
        if old is not None and self._same_head(old, entry, key):
            lines = self._lines(old.item.file, old.item.first, old.inner[0].above - 1, shift)
            inside = old.inner[0].item.indent + shift
        else:
            lines = item({**entry, key: [{"name": "x"}]}, indent)[:-1]
            lines = lines if old is None else self._commented(old, lines)
        for each in entry[key]:
            lines += self._member(each, inside, prefix)
        return lines

    def _same_head(self, old: Old, entry: Entry, key: str) -> bool:
        """Whether nothing but the list changed, and that stands last."""
        base = entry_of(old.item.node)
        return old.block and old.key == key and list(base)[-1] == key \
            and {**base, key: 0} == {**entry, key: 0}

    def _lines(self, file: str, first: int, last: int, shift: int) -> list[str]:
        """Lines as they stand, moved to the right or to the left."""
        self.kept.update(range(first, last + 1))
        found = self.files.lines[file][first - 1:last]
        return [_moved(line, shift) for line in found]

    def _commented(self, old: Old, lines: list[str]) -> list[str]:
        """New lines with the comments of the old ones, but for those in a list that is written entry by entry."""
        file, comments = old.item.file, self.files.comments(old.item.file)
        inner = {line for each in old.inner for line in range(each.above, each.item.last + 1)}
        anchors = sorted(_anchors(old.item.node, deep=not old.block))
        trailing: set[str] = set()
        for line in range(old.item.first, old.item.last + 1):
            if line not in comments or line in inner:
                continue
            text = self.files.lines[file][line - 1]
            own = text.lstrip().startswith("#")
            words = [word for at, word in anchors if at > line][:1] if own else \
                [word for at, word in anchors if at <= line][::-1]
            place = next((n for word in words for n, each in enumerate(lines) if re.search(word, each)), 0)
            comment = text[comments[line] - 1:].rstrip()
            if own or lines[place] in trailing:
                lines.insert(place, " " * (len(lines[place]) - len(lines[place].lstrip())) + comment)
            else:
                gap = text[:comments[line] - 1]
                lines[place] += gap[len(gap.rstrip()):] + comment
                trailing.add(lines[place])
            self.kept.add(line)
        return lines


def _member_at(old: Old, line: int) -> str:
    """The member that a line belongs to."""
    found = next((one for one in old.inner if one.above <= line <= one.item.last), None)
    return old.path if found is None else _member_at(found, line) or old.path


def _moved(line: str, shift: int) -> str:
    if shift >= 0 or not line.strip():
        return " " * shift + line if line.strip() else line
    return line[min(-shift, len(line) - len(line.lstrip())):]


def _paths(entry: Entry, prefix: str) -> set[str]:
    """The designators of all named members inside of an entry without a name."""
    found: set[str] = set()
    for inner in entry.get(list_key(entry), []) if list_key(entry) else []:
        name = str(inner.get("name") or "")
        if name:
            found.add(prefix + name)
        found |= _paths(inner, f"{prefix}{name}." if name else prefix)
    return found


def _anchors(node: Node, deep: bool, top: bool = True) -> Iterator[tuple[int, str]]:
    """(line, pattern) of what a comment can belong to: keys of an entry, and, `deep`, names in its lists."""
    if isinstance(node, Map):
        for key, value in node.items.items():
            if top:
                yield node.key_pos[key].line, rf"^\s*(- )?\{{?{re.escape(key)}:"
            elif key == "name":
                yield node.pos.line, rf"\bname: {re.escape(str(entry_of(value)))}\b"
            if deep:
                yield from _anchors(value, deep, top=False)
    elif isinstance(node, Seq):
        for one in node.items:
            yield from _anchors(one, deep, top=False)


def written(files: Files, old: Item, entry: dict[str, Any], came: dict[str, str] | None = None) -> None:
    """Replace an entry by a new one; comments that have no place in it are added to what the files have dropped."""
    lines, lost = Rewriter(files, came or {}).write(old, entry)
    files.put(old, lines)
    files.dropped += lost


__all__ = ["list_key", "written"]
