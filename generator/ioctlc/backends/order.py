"""Records and typedefs in an order that C accepts: what is used by value comes first, the rest as the spec has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Union

from ioctlc.model import ArrayType, NamedType, PointerType, Record, RecordType, Spec, Type, Typedef, walk_fields

Declared = Union[Record, Typedef]


def declarations(spec: Spec) -> list[Declared]:
    """All named records and all typedefs that the header defines or includes."""
    done: dict[Declared, None] = {}
    active: set[Declared] = _inherited(spec)

    def visit(node: Declared) -> None:
        if node in done or node in active:
            return
        active.add(node)
        for type_ in _types(node):
            for inner in _by_value(type_):
                visit(inner)
        done[node] = None

    nodes: list[Declared] = sorted([*spec.typedefs, *spec.records], key=_place(spec))
    for node in nodes:
        if not isinstance(node, Record) or node.name:
            visit(node)
    return list(done)


def _inherited(spec: Spec) -> set[Declared]:
    """What the headers of the specs that this one extends declare."""
    found: set[Declared] = set()
    base = spec.extends.base if spec.extends else None
    while base is not None:
        found |= {*base.records, *base.typedefs}
        base = base.extends.base if base.extends else None
    return found


def _place(spec: Spec) -> Callable[[Declared], tuple[int, int]]:
    """Typedefs stand where their file and line put them among the records."""
    files: dict[str, int] = {}
    nodes: list[Declared] = [*spec.records, *spec.typedefs]
    for node in nodes:
        files.setdefault(node.pos.file, len(files))
    return lambda node: (files[node.pos.file], node.pos.line)


def _types(node: Declared) -> Iterator[Type]:
    if isinstance(node, Typedef):
        for _, type_ in node.type.cases:
            yield type_
            inner = type_.record if isinstance(type_, RecordType) else None
            if inner is not None and inner.name is None:
                yield from (field.type for field in walk_fields(inner))
    else:
        yield from (field.type for field in walk_fields(node))


def _by_value(type_: Type) -> list[Declared]:
    """What must be defined before the type is used. A typedef must, even behind a pointer; a record then need not."""
    pointed = False
    while isinstance(type_, (ArrayType, PointerType)):
        if isinstance(type_, PointerType):
            pointed = True
            if type_.target is None:
                return []
            type_ = type_.target
        else:
            type_ = type_.element
    if isinstance(type_, NamedType):
        return [type_.typedef]
    if isinstance(type_, RecordType) and type_.record.name and not pointed:
        return [type_.record]
    return []


def pointed_to(node: Declared) -> list[Record]:
    """The named records that a declaration mentions behind a pointer only."""
    found = []
    for type_ in _types(node):
        pointed = False
        while isinstance(type_, (ArrayType, PointerType)):
            inner = type_.target if isinstance(type_, PointerType) else type_.element
            pointed = pointed or isinstance(type_, PointerType)
            if inner is None:
                break
            type_ = inner
        if pointed and isinstance(type_, RecordType) and type_.record.name:
            found.append(type_.record)
    return found
