"""Typedefs."""

from __future__ import annotations

from ioctlc.load import Map, Node
from ioctlc.model import ByAbi, Type, Typedef
from ioctlc.resolve import reader
from ioctlc.resolve.scope import Scope
from ioctlc.resolve.types import arrays, parse_type


def declare_typedef(node: Map, profile: str, scope: Scope) -> Typedef | None:
    result = Typedef(reader.need(node, "name"), reader.place(node, "name"), ByAbi(()), reader.text(node, "doc"),
                     reader.where_of(node), profile, reader.by_abi(node, "external", reader.as_text))
    other = scope.typedefs.find(result.name)
    if other is not None:
        scope.report.error("duplicate-name", result.pos, f"type '{result.name}' is declared a second time",
                           help="write one typedef whose 'type' is a mapping from ABI to type",
                           notes=((other.pos, "first here"),))
        return None
    scope.typedefs.declare(result)
    return result


def fill_typedef(typedef: Typedef, node: Map, scope: Scope) -> None:
    owner = f"typedef '{typedef.name}'"
    dimensions = [(ByAbi.same(reader.as_int(item)), None) for item in reader.items(node, "array")]

    def convert(item: Node) -> Type | None:
        base = parse_type(reader.as_text(item), item.pos, scope, owner)
        return None if base is None else arrays(base, list(dimensions))

    found = reader.by_abi(node, "type", convert)
    assert found is not None
    typedef.type = ByAbi(tuple((selector, t) for selector, t in found.cases if t is not None))
