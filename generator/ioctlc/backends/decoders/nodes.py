"""Nodes of the tables: equal ones are one, on however many ABIs they were made, and each has a number in its pool."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Json = Any


class Node:
    """An entry of a pool. `value` is JSON in which other nodes may stand; circles (lists by address) are allowed."""

    __slots__ = ("pool", "value", "kind")

    def __init__(self, pool: str) -> None:
        self.pool = pool
        self.value: dict[str, Json] = {}
        self.kind = 0                   # nodes that are known to be different have different kinds


def numbered(pools: tuple[str, ...], nodes: list[Node], roots: Json) -> dict[str, Json]:
    """The pools, each a list of entries in the order in which `roots` lead to them, and `roots` themselves.

    Nodes are taken for equal until something tells them apart: so are circles that look alike.
    """
    _refine(nodes)
    firsts: dict[int, Node] = {}
    for node in nodes:
        firsts.setdefault(node.kind, node)
    numbers: dict[int, int] = {}
    lists: dict[str, list[Node]] = {pool: [] for pool in pools}
    left = list(_nodes_in(roots))[::-1]
    while left:
        node = firsts[left.pop().kind]
        if node.kind not in numbers:
            numbers[node.kind] = len(lists[node.pool])
            lists[node.pool].append(node)
            left += list(_nodes_in(node.value))[::-1]
    out = {pool: [_plain(node.value, numbers) for node in found] for pool, found in lists.items()}
    return {**_plain(roots, numbers), **out}


def _refine(nodes: list[Node]) -> None:
    """Gives equal nodes equal kinds: first by what they are, then by what they lead to, until nothing changes."""
    shapes = {id(node): (node.pool, _shape(node.value)) for node in nodes}
    refers = {id(node): list(_nodes_in(node.value)) for node in nodes}
    kinds: dict[object, int] = {}
    for node in nodes:
        node.kind = kinds.setdefault(shapes[id(node)], len(kinds))
    count = 0
    while len(kinds) != count:
        count, kinds, found = len(kinds), {}, []
        for node in nodes:
            key = (node.kind, *(other.kind for other in refers[id(node)]))
            found.append(kinds.setdefault(key, len(kinds)))
        for node, kind in zip(nodes, found, strict=True):
            node.kind = kind


def _shape(value: Json) -> object:
    """What can be compared of a value; every node looks the same."""
    if isinstance(value, Node):
        return Node
    if isinstance(value, dict):
        return tuple((key, _shape(item)) for key, item in value.items())
    return tuple(map(_shape, value)) if isinstance(value, list) else (type(value), value)


def _nodes_in(value: Json) -> Iterable[Node]:
    if isinstance(value, Node):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _nodes_in(item)


def _plain(value: Json, numbers: dict[int, int]) -> Json:
    if isinstance(value, Node):
        return numbers[value.kind]
    if isinstance(value, dict):
        return {key: _plain(item, numbers) for key, item in value.items()}
    return [_plain(item, numbers) for item in value] if isinstance(value, list) else value
