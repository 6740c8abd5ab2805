"""Specs as plain trees, cut to what a mutation can touch, edited and compiled.

A slice is a spec of its own: the nodes that a mutation touches, all that name them, and all that these name. Only its
speed differs from the whole spec: test_mutation.py holds verdicts on slices against `ioctlc diff` of whole specs.
"""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Callable, Iterator

from ioctlc.codes import Codes
from ioctlc.layout import Layouts
from ioctlc.load import Loaded, Map, Node, Scalar, Seq
from ioctlc.pipeline import Compiled
from ioctlc.resolve import resolve
from ioctlc.shape import check_shape
from ioctlc.source import Pos, Refused, Report
from mutate import tree_of

#: (file, list, name, 0 or how many before it have that name there) of a top-level node.
Key = tuple[int, str, str, int]
Dict = dict[str, Any]
Edit = Callable[["Tree"], None]

LISTS = ("constants", "flags", "enums", "typedefs", "structs", "unions", "capabilities", "ioctls", "state", "mappings",
         "devices", "attributes", "registers")
#: Who names one of these is touched with it, and so is who names that.
_CARRIES = ("constants", "flags", "enums", "typedefs", "structs", "unions")
_PROSE = ("doc", "note", "reason", "frozen", "rationale", "errors", "waive", "attr_is")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(slots=True)
class Tree:
    """A spec's files as dicts, lists and scalars; the main file is the first."""

    name: str
    files: list[tuple[str, Dict]]

    @property
    def main(self) -> Dict:
        return self.files[0][1]

    def nodes(self, *lists: str) -> Iterator[tuple[Key, Dict]]:
        """Every top-level node of these lists, in file order."""
        for number, (_, tree) in enumerate(self.files):
            for kind in lists:
                seen = Counter[str]()
                for node in tree.get(kind, []):
                    yield (number, kind, node["name"], seen[node["name"]]), node
                    seen[node["name"]] += 1

    def node(self, key: Key) -> Dict:
        """One top-level node."""
        found: list[Dict] = [node for node in self.files[key[0]][1][key[1]] if node["name"] == key[2]]
        return found[key[3]]

    def profile(self, key: Key) -> str:
        """The profile of the file that a node stands in."""
        return str(self.files[key[0]][1].get("profile", self.main.get("profile", "strict")))

    def add(self, number: int, kind: str, node: Dict) -> None:
        """A further node at the end of a file's list."""
        self.files[number][1].setdefault(kind, []).append(node)

    def remove(self, key: Key) -> Dict:
        """Take a node out of its list."""
        nodes, node = self.files[key[0]][1][key[1]], self.node(key)
        self.files[key[0]][1][key[1]] = [one for one in nodes if one is not node]
        if len(nodes) == 1:
            del self.files[key[0]][1][key[1]]
        return node

    def copied(self) -> "Tree":
        return Tree(self.name, copy.deepcopy(self.files))


def whole(folder: Path) -> Tree:
    """A spec."""
    main = folder / f"{folder.name}.yaml"
    tree = tree_of(main)
    return Tree(folder.name, [(main.name, tree)] + [(name, tree_of(folder / name)) for name in tree.get("files", [])])


def words(value: Any) -> Iterator[str]:
    """Every name that a tree mentions, except in prose."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in _PROSE and key != "name":
                yield from words(inner)
                if key in ("member_dir", "payload_dir"):
                    yield from inner
    elif isinstance(value, list):
        for inner in value:
            yield from words(inner)
    elif isinstance(value, str):
        yield from _WORD.findall(value)


def declared(kind: str, node: Dict) -> set[str]:
    """The names that a node brings into the spec."""
    inner = [one["name"] for one in node.get("values", []) + node.get("ids", [])] if kind != "structs" else []
    return {node["name"], *inner}


class Slicer:
    """Cuts slices out of one spec; equal ones are the same object."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._homes: dict[str, set[Key]] = {}
        self._names: dict[Key, set[Key]] = {}
        for key, node in tree.nodes(*LISTS):
            for name in declared(key[1], node):
                self._homes.setdefault(name, set()).add(key)
        self._naming: dict[Key, set[Key]] = {}
        for key, node in tree.nodes(*LISTS):
            found = {home for word in set(words(node)) for home in self._homes.get(word, ())}
            if "by_device" in json.dumps(node):
                found |= {device for device, _ in tree.nodes("devices")}
            self._names[key] = found = found - {key}
            for home in found:
                self._naming.setdefault(home, set()).add(key)
        main = {name: value for name, value in tree.main.items() if name not in LISTS}
        self._always = {home for word in words(main) for home in self._homes.get(word, ())}
        self._slices: dict[frozenset[Key], Tree] = {}

    def cut(self, touched: frozenset[Key]) -> Tree:
        """The slice for mutations that touch these nodes. Nobody changes it."""
        chosen = self._closure(touched)
        if chosen not in self._slices:
            self._slices[chosen] = self._make(chosen)
        return self._slices[chosen]

    def _closure(self, touched: frozenset[Key]) -> frozenset[Key]:
        above, left = set(touched), list(touched)
        while left:
            key = left.pop()
            for user in self._naming.get(key, ()):
                if user not in above:
                    above.add(user)
                    if user[1] in _CARRIES:
                        left.append(user)
        chosen, left = above | self._always, list(above | self._always)
        while left:
            for one in self._names[left.pop()] - chosen:
                chosen.add(one)
                left.append(one)
        return frozenset(same for key in chosen for same in self._homes[key[2]])

    def _make(self, chosen: frozenset[Key]) -> Tree:
        files = []
        for number, (name, tree) in enumerate(self.tree.files):
            kept: Dict = {}
            for key, value in tree.items():
                if key not in LISTS:
                    kept[key] = value
                elif some := [node for node in value if (number, key, node["name"], 0) in chosen]:
                    kept[key] = some
            files.append((name, kept))
        return Tree(self.tree.name, files)


def edited(tree: Tree, edit: Edit | None) -> Tree:
    """A tree with an edit; the tree itself where there is none."""
    if edit is None:
        return tree
    result = tree.copied()
    edit(result)
    return result


# --- compiling -------------------------------------------------------------------------------------------------------


def _node(value: Any, file: str, lines: Iterator[int]) -> Node:
    """A tree as the loader's nodes, each on a line of its own: the compiler tells nodes apart by their places."""
    pos = Pos(file, next(lines), 1)
    if isinstance(value, dict):
        out = Map(pos)
        out.items = {key: _node(inner, file, lines) for key, inner in value.items()}
        out.key_pos = {key: inner.pos for key, inner in out.items.items()}
        return out
    if isinstance(value, list):
        seq = Seq(pos)
        seq.items = [_node(inner, file, lines) for inner in value]
        return seq
    return Scalar(pos, value, str(value))


def compiled(tree: Tree) -> Compiled | None:
    """A tree through the compiler's own stages; None where it is no spec (the mutation does not fit there)."""
    report = Report()
    files: list[tuple[str, Map]] = []
    for name, content in tree.files:
        node = _node(content, name, count(1))
        assert isinstance(node, Map)
        files.append((name, node))
    loaded = Loaded(Path(tree.files[0][0]), Path("."), files)
    try:
        check_shape(loaded, report)
        spec = resolve(loaded, report, _no_base)
    except Refused:
        return None
    if report.failed:
        return None
    layouts = Layouts(spec)
    return Compiled(spec, layouts, Codes(spec, layouts), loaded.path, [name for name, _ in files])


def _no_base(name: str, path: str | None, main: Map) -> Any:
    raise AssertionError(f"{name}: slices have no base")


def written(tree: Tree, folder: Path) -> Path:
    """A tree as a spec's files in a folder (JSON is YAML): for commands."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in tree.files:
        (folder / name).write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
    return folder
