"""What headers of others define: types and values that the generated header includes instead."""

from __future__ import annotations

from collections.abc import Iterable

from ioctlc.abi import ABIS
from ioctlc.backends.conditions import chain, partition
from ioctlc.model import Record, Spec, Typedef, ValueSet

Node = Record | Typedef | ValueSet


def header_of(node: Node, abi: str) -> str | None:
    """The header that defines a node on an ABI, by name."""
    return None if node.external is None else node.external.on(ABIS[abi])


def defined_here(node: Node, universe: Iterable[str]) -> frozenset[str]:
    """The ABIs, among some, on which a node exists and the generated header defines it."""
    there = node.where.abis()
    return frozenset(name for name in universe if name in there and header_of(node, name) is None)


def includes(spec: Spec) -> list[str]:
    """The `#include`s, each under the condition that the ABI has something from there."""
    nodes: list[Node] = [*spec.typedefs, *spec.records, *spec.value_sets]
    abis = spec.abis()
    wanted: dict[str, set[str]] = {header: set(abis) for header in spec.includes}
    for node in nodes:
        if node.external is not None:
            there = node.where.abis()
            for header, some in partition((n for n in abis if n in there), lambda name: header_of(node, name)):
                wanted.setdefault(header, set()).update(some)
    lines = []
    for header, found in wanted.items():
        text = f"#include {header}" if header[0] in '<"' else f"#include <{header}>"
        [(directive, _)] = chain([(text, frozenset(found))], frozenset(abis))
        lines += [directive, text, "#endif"] if directive else [text]
    return lines
