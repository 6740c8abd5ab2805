"""Typedefs."""

from __future__ import annotations

from ioctlc.load import Map, Node
from ioctlc.model import ByAbi, Type, Typedef
from ioctlc.resolve import reader
from ioctlc.resolve.presence import by_abi_here
from ioctlc.resolve.scope import Scope
from ioctlc.resolve.types import arrays, parse_type
from ioctlc.resolve.variants import declare, restricted


def declare_typedef(node: Map, profile: str, scope: Scope) -> Typedef | None:
    result = Typedef(reader.need(node, "name"), reader.place(node, "name"), ByAbi(()), reader.text(node, "doc"),
                     reader.where_of(node), profile, reader.by_abi(node, "external", reader.as_text))
    return declare(result, scope.typedefs, scope)


def fill_typedef(typedef: Typedef, node: Map, scope: Scope) -> None:
    owner = f"typedef '{typedef.name}'"
    dimensions = [(ByAbi.same(reader.as_int(item)), None) for item in reader.items(node, "array")]

    def convert(item: Node) -> Type | None:
        base = parse_type(reader.as_text(item), item.pos, scope, owner)
        return None if base is None else arrays(base, list(dimensions))

    found = by_abi_here(node, "type", convert, scope)
    assert found is not None
    made = ByAbi(tuple((selector, t) for selector, t in found.cases if t is not None))
    own = reader.where_of(node)
    cases = made.cases if own.abis() == typedef.where.abis() else restricted(made, own)
    typedef.type = ByAbi((*typedef.type.cases, *cases))
