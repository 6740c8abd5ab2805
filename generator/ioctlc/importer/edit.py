"""Changes to a spec that people have written in: entries are replaced and added, all other text stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator

from ioctlc.importer.text import Hex, item, pairs
from ioctlc.load import Loaded, Map, Node, Scalar, Seq, comments
from ioctlc.source import UsageError


@dataclass(slots=True)
class Edit:
    """New lines in place of lines `first` to `last` (counted from 1); an insertion before `first` has last < first."""

    first: int
    last: int
    lines: list[str]


@dataclass(slots=True)
class Item:
    """An entry of a list in a file: its node, and the lines that it takes."""

    file: str
    node: Map
    first: int
    last: int
    indent: int


@dataclass(slots=True)
class Files:
    """The files of a spec and the changes to be made in them."""

    loaded: Loaded
    lines: dict[str, list[str]] = field(default_factory=dict)
    edits: dict[str, list[Edit]] = field(default_factory=dict)
    added: dict[str, list[str]] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)    # comments that the changes leave no place for
    _comments: dict[str, dict[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, _ in self.loaded.files:
            self.lines[name] = Path(name).read_text(encoding="utf-8").splitlines()

    def items(self, section: str) -> Iterator[Item]:
        """The entries of a section in all files."""
        for name, tree in self.loaded.files:
            node = tree.get(section)
            if isinstance(node, Seq):
                yield from self.items_of(name, node, self._end(name, tree, section))

    def items_of(self, file: str, node: Seq, end: int) -> Iterator[Item]:
        """The entries of one list, which ends before line `end`."""
        starts = [child.pos.line for child in node.items] + [end]
        for child, first, after in zip(node.items, starts, starts[1:]):
            if isinstance(child, Map):
                text = self.lines[file][first - 1]
                if not self.is_block(file, child):
                    raise UsageError(f"{file}:{first}: import can only add to lists that have a line for each entry")
                yield Item(file, child, first, self.trim(file, first, after - 1), len(text) - len(text.lstrip()))

    def is_block(self, file: str, child: Node) -> bool:
        """Whether an entry of a list has a line, or several, of its own."""
        return self.lines[file][child.pos.line - 1][:child.pos.col - 1].strip() == "-"

    def all_blocks(self, file: str, listed: Seq) -> bool:
        """Whether a list has a line for each of its entries."""
        return all(self.is_block(file, child) for child in listed.items)

    def _end(self, file: str, tree: Map, section: str) -> int:
        """The line after a section: where the next top-level key stands, or behind the end."""
        start = tree.key_pos[section].line
        later = [pos.line for key, pos in tree.key_pos.items() if pos.line > start]
        return min(later, default=len(self.lines[file]) + 1)

    def trim(self, file: str, first: int, last: int) -> int:
        """Blank lines and comments at the end belong to what follows."""
        while last > first and (not self.lines[file][last - 1].strip() or
                                self.lines[file][last - 1].lstrip().startswith("#")):
            last -= 1
        return last

    def comments(self, file: str) -> dict[int, int]:
        """Line -> column of each comment of a file, as the file was read."""
        if file not in self._comments:
            self._comments[file] = comments("\n".join(self.lines[file]) + "\n")
        return self._comments[file]

    # --- changes ---

    def put(self, old: Item, lines: list[str]) -> None:
        """Other lines in place of an entry's; what comes last holds."""
        edits = self.edits.setdefault(old.file, [])
        edits[:] = [one for one in edits if (one.first, one.last) != (old.first, old.last)]
        edits.append(Edit(old.first, old.last, lines))

    def remove(self, section: str, old: Item) -> None:
        """Take an entry out, and its section where nothing is left in it."""
        self.put(old, [])
        tree = next(tree for name, tree in self.loaded.files if name == old.file)
        gone = {edit.first for edit in self.edits[old.file] if edit.last >= edit.first and not edit.lines}
        listed = tree.get(section)
        if isinstance(listed, Seq) and all(child.pos.line in gone for child in listed.items):
            line = tree.key_pos[section].line
            self.edits[old.file].append(Edit(line, line, []))

    def insert_after(self, old: Item, entry: dict[str, Any]) -> None:
        self.edits.setdefault(old.file, []).append(Edit(old.last + 1, old.last, item(entry, old.indent)))

    def append(self, section: str, entries: list[dict[str, Any]]) -> None:
        """Add entries behind the last one of a section, or a section to the main file."""
        last = max(self.items(section), key=lambda one: (self._size(one.file, section), one.last), default=None)
        if last is not None:
            lines = [line for entry in entries for line in _apart(item(entry, last.indent))]
            self.edits.setdefault(last.file, []).append(Edit(last.last + 1, last.last, lines))
            return
        main = self.loaded.files[0][0]
        body = [line for entry in entries for line in _apart(item(entry, 2))]
        self.added.setdefault(main, []).extend(["", f"{section}:", *body])

    def add_key(self, section: str, key: str, entry: dict[str, Any]) -> None:
        """Add a key to a mapping of a section that has a line for each of its keys; UsageError where it has not."""
        for name, tree in self.loaded.files:
            node = tree.get(section)
            if isinstance(node, Map) and node.items:
                pos = next(iter(node.key_pos.values()))
                if self.lines[name][pos.line - 1][:pos.col - 1].strip():
                    raise UsageError(f"{name}:{pos.line}: import can only add to {section} that have a line for each"
                                     " key")
                last = self.trim(name, pos.line, self._end(name, tree, section) - 1)
                self.edits.setdefault(name, []).append(Edit(last + 1, last, pairs({key: entry}, pos.col - 1)))
                return
        self.added.setdefault(self.loaded.files[0][0], []).extend(["", f"{section}:", *pairs({key: entry}, 2)])

    def _size(self, file: str, section: str) -> int:
        return sum(1 for one in self.items(section) if one.file == file)

    def set_line(self, file: str, line: int, text: str) -> None:
        """Another text of one line, whose entries stay where they are."""
        self.lines[file][line - 1] = text
        self._comments.pop(file, None)

    def result(self) -> dict[str, str]:
        """All files with the changes made: path -> text."""
        found = {}
        for name, lines in self.lines.items():
            made = list(lines)
            # From the end; at one line what replaces before what is inserted, which then comes to stand before it.
            order = sorted(enumerate(self.edits.get(name, [])), reverse=True,
                           key=lambda e: (e[1].first, e[1].last >= e[1].first, e[0]))
            for _, edit in order:
                made[edit.first - 1:max(edit.last, edit.first - 1)] = edit.lines
            found[name] = "\n".join(made + self.added.get(name, [])) + "\n"
        return found


def _apart(lines: list[str]) -> list[str]:
    return ["", *lines] if len(lines) > 1 else lines


def entry_of(node: Node) -> Any:
    """A node as plain data, numbers in the base in which they stand there."""
    if isinstance(node, Map):
        return {key: entry_of(value) for key, value in node.items.items()}
    if isinstance(node, Seq):
        return [entry_of(value) for value in node.items]
    assert isinstance(node, Scalar)
    if isinstance(node.value, bool) or node.value is None:
        return node.value
    if isinstance(node.value, int):
        return Hex(node.value, len(node.text) - 2) if node.text.lower().startswith("0x") else node.value
    return node.text
