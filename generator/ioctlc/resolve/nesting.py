"""How records and typedefs are built from each other: no typedef stands for itself, and nothing is nested too deeply.

Later stages walk types from the outside in; what passes here cannot exhaust their stack. (A record that contains
itself by value is the layout engine's to report.)
"""

from __future__ import annotations

from typing import Iterable

from ioctlc.model import ArrayType, NamedType, PointerType, Record, RecordType, Type, Typedef
from ioctlc.source import Refused, Report

MAX_DEPTH = 48

Node = Record | Typedef


def check_nesting(typedefs: Iterable[Typedef], records: Iterable[Record], report: Report) -> None:
    """Report circles of typedefs and what is nested too deeply; raises Refused for these."""
    walk = _Walk(report)
    for typedef in typedefs:
        walk.height(typedef)
    for record in records:
        walk.height(record)
    if walk.wrong:
        raise Refused


class _Walk:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.heights: dict[Node, int] = {}
        self.above: list[Node] = []
        self.wrong = False

    def height(self, node: Node) -> int:
        """How many records and typedefs are inside each other from this one on."""
        known = self.heights.get(node)
        if known is not None:
            return known
        if node in self.above:
            self.circle(node)
            return 0
        self.above.append(node)
        if len(self.above) > MAX_DEPTH:
            self.too_deep(node)
        result = 1 + max((self.height(part) for part in _parts(node)), default=0)
        self.above.pop()
        self.heights[node] = result
        if result > MAX_DEPTH:
            self.too_deep(node)
        return result

    def circle(self, node: Node) -> None:
        chain = self.above[self.above.index(node):]
        if all(isinstance(item, Typedef) for item in chain):
            self.wrong = True
            names = " > ".join(str(item.name) for item in [*chain, node])
            self.report.error("type", node.pos, f"typedef '{node.name}' stands for itself: {names}",
                              help="let it stand for a built-in type or a struct")

    def too_deep(self, node: Node) -> None:
        label = node.label if isinstance(node, Record) else f"typedef '{node.name}'"
        self.report.error("type", node.pos, f"{label} is part of a chain of more than {MAX_DEPTH} structs, unions and"
                          " typedefs in each other", help="no ABI needs that; flatten it")
        raise Refused


def _parts(node: Node) -> Iterable[Node]:
    """The records and typedefs that a node consists of; a typedef may also be of a pointer to the next."""
    types = [type_ for _, type_ in node.type.cases] if isinstance(node, Typedef) else [f.type for f in node.fields]
    for type_ in types:
        part = _named(type_, isinstance(node, Typedef))
        if part is not None:
            yield part


def _named(type_: Type | None, through_pointers: bool) -> Node | None:
    pointed = False
    while isinstance(type_, ArrayType) or isinstance(type_, PointerType) and through_pointers:
        pointed |= isinstance(type_, PointerType)
        type_ = type_.element if isinstance(type_, ArrayType) else type_.target
    if isinstance(type_, NamedType):
        return type_.typedef
    return type_.record if isinstance(type_, RecordType) and not pointed else None
