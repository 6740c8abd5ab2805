"""The tree that `load` hands on: scalars, sequences and mappings that know their place. Nothing else sees YAML."""

from __future__ import annotations

from typing import Iterator, Union

from ioctlc.source import Pos

Plain = Union[str, int, float, bool, None]


class Scalar:
    """A scalar. `value` is typed by YAML 1.2's core schema when plain; `text` is what was written.

    `inset` is the column of the text's first character, counted from `pos`: 1 after a quote, None where the text is no
    part of one line.
    """

    __slots__ = ("pos", "value", "text", "inset")

    def __init__(self, pos: Pos, value: Plain, text: str, inset: int | None = 0) -> None:
        self.pos = pos
        self.value = value
        self.text = text
        self.inset = inset

    def at(self, offset: int) -> Pos:
        """The place of one character of the text."""
        if self.inset is None:
            return self.pos
        return Pos(self.pos.file, self.pos.line, self.pos.col + self.inset + offset)


class Seq:
    """A sequence."""

    __slots__ = ("pos", "items")

    def __init__(self, pos: Pos) -> None:
        self.pos = pos
        self.items: list[Node] = []

    def __iter__(self) -> Iterator["Node"]:
        return iter(self.items)


class Map:
    """A mapping with string keys, in file order. `key_pos` says where each key stands."""

    __slots__ = ("pos", "items", "key_pos")

    def __init__(self, pos: Pos) -> None:
        self.pos = pos
        self.items: dict[str, Node] = {}
        self.key_pos: dict[str, Pos] = {}

    def get(self, key: str) -> "Node | None":
        return self.items.get(key)

    def __contains__(self, key: str) -> bool:
        return key in self.items


Node = Union[Scalar, Seq, Map]


def kind_of(node: Node) -> str:
    """What a node is, in words for messages."""
    if isinstance(node, Map):
        return "a mapping"
    if isinstance(node, Seq):
        return "a list"
    value = node.value
    if value is None:
        return f"'{node.text}', which YAML reads as nothing" if node.text else "nothing"
    if isinstance(value, bool):
        return f"{str(value).lower()}"
    if isinstance(value, (int, float)):
        return f"the number {_short(node.text)}"
    return f"the text '{_short(node.text)}'"


def _short(text: str) -> str:
    text = text.encode("unicode_escape").decode("ascii")
    return text if len(text) <= 40 else text[:37] + "..."
