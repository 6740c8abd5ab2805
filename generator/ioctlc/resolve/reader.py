"""Typed access to node trees that have passed the shape check, and the pieces that many nodes carry."""

from __future__ import annotations

from typing import Callable, TypeVar

from ioctlc import expr
from ioctlc.abi.selectors import Where
from ioctlc.load import Map, Node, Scalar, Seq
from ioctlc.model import ByAbi, Deprecated, Waiver
from ioctlc.source import Pos

T = TypeVar("T")


def text(node: Map, key: str) -> str | None:
    """A text as written, less surrounding white space; numbers and words count as text."""
    value = node.get(key)
    if value is None:
        return None
    assert isinstance(value, Scalar)
    return value.text.strip()


def need(node: Map, key: str) -> str:
    """A text that the shape check has made sure of."""
    value = text(node, key)
    assert value is not None
    return value


def integer(node: Map, key: str) -> int | None:
    value = node.get(key)
    if value is None:
        return None
    assert isinstance(value, Scalar) and isinstance(value.value, int)
    return value.value


def flag(node: Map, key: str) -> bool:
    value = node.get(key)
    return isinstance(value, Scalar) and value.value is True


def items(node: Map, key: str) -> list[Node]:
    """The items of a list; a single item stands for a list of one."""
    value = node.get(key)
    if value is None:
        return []
    return list(value.items) if isinstance(value, Seq) else [value]


def maps(node: Map, key: str) -> list[Map]:
    return [item for item in items(node, key) if isinstance(item, Map)]


def words(node: Map, key: str) -> tuple[str, ...]:
    return tuple(item.text for item in items(node, key) if isinstance(item, Scalar))


def place(node: Map, key: str) -> Pos:
    """Where a key's value stands, or the node where the key is absent."""
    value = node.get(key)
    return node.pos if value is None else value.pos


def where_of(node: Map) -> Where:
    return Where(words(node, "only"), words(node, "except"))


def expression(node: Map, key: str) -> expr.Expr | None:
    value = node.get(key)
    if value is None:
        return None
    assert isinstance(value, Scalar)
    return expr.parse(value.text, value.at)


def by_abi(node: Map, key: str, convert: Callable[[Node], T]) -> ByAbi[T] | None:
    """A value, or a mapping from selector to value."""
    value = node.get(key)
    if value is None:
        return None
    if isinstance(value, Map):
        return ByAbi(tuple((selector, convert(item)) for selector, item in value.items.items()))
    return ByAbi.same(convert(value))


def as_int(node: Node) -> int:
    assert isinstance(node, Scalar) and isinstance(node.value, int)
    return node.value


def as_text(node: Node) -> str:
    assert isinstance(node, Scalar)
    return node.text


def deprecated_of(node: Map) -> Deprecated | None:
    value = node.get("deprecated")
    if not isinstance(value, Map):
        return None
    return Deprecated(node.key_pos["deprecated"], need(value, "since"), text(value, "remove_after"),
                      text(value, "replaced_by"), text(value, "note"))


def waivers_of(node: Map) -> tuple[Waiver, ...]:
    return tuple(Waiver(item.pos, need(item, "rule"), need(item, "reason"), text(item, "until"))
                 for item in maps(node, "waive"))
