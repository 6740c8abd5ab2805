"""Deprecated names: a compiler warning on each use, and -D<ABI>_NO_DEPRECATED removes them.

C has no deprecated macro, so the macro's value mentions a deprecated typedef: each expansion uses that, each use warns,
and the value stays an integer constant expression. Inside the header nothing expands the macro, so it is silent.
"""

from __future__ import annotations

from ioctlc.backends.cdecl import element
from ioctlc.backends.ctext import c_string, deprecation, file_word, prefix_of
from ioctlc.backends.reach import Reach
from ioctlc.model import Deprecated, Record, RecordType, Spec, Type, Typedef, walk_fields


class Retirement:
    """What a spec deprecates, and how the headers say so."""

    def __init__(self, spec: Spec) -> None:
        self.macro = f"{prefix_of(spec)}_DEPRECATED"
        self.value_macro = f"{prefix_of(spec)}_DEPRECATED_VALUE"
        self.switch = f"{prefix_of(spec)}_NO_DEPRECATED"
        self.word = file_word(spec).lower()
        self._typedefs: set[str] = {typedef.name for typedef in spec.typedefs}
        self.removed, self.marked = _removed_types(spec)
        self.any = bool(self.removed) or any(_lives(spec))
        self.values = any(one.as_c_enum and any(v.life.deprecated for v in one.values) for one in spec.value_sets)

    def attribute(self, life: Deprecated) -> str:
        """The attribute, as it stands before a declaration."""
        return f"{self.macro}({self.message(life)})"

    def message(self, life: Deprecated) -> str:
        """The compiler's message, as a string literal."""
        return c_string(deprecation(life, brief=True))

    def typedef_name(self, name: str, suffix: str) -> str:
        """A name for the typedef behind a deprecated macro."""
        chosen = f"{name.lower()}_{suffix}"
        while chosen in self._typedefs:
            chosen += "_"
        self._typedefs.add(chosen)
        return chosen

    def typedef(self, life: Deprecated, declaration: str) -> str:
        """The deprecated typedef itself."""
        return f"typedef {self.attribute(life)}\n\t{declaration};"

    def number(self, life: Deprecated, name: str, value: str) -> tuple[str, str]:
        """(typedef, expression) of a deprecated macro whose value is an integer."""
        alias = self.typedef_name(name, "deprecated")
        return self.typedef(life, f"char {alias}"), f"({value} + 0 * (int)sizeof({alias}))"


def _lives(spec: Spec) -> list[Deprecated]:
    nodes = [*spec.ioctls, *spec.constants, *spec.records, *spec.value_sets, *spec.typedefs, *spec.devices,
             *spec.attributes, *(value for one in spec.value_sets for value in one.values),
             *(register for space in spec.register_spaces for register in space.registers),
             *(field for record in spec.records for field in walk_fields(record))]
    lives = (getattr(node, "life", None) for node in nodes)
    return [life.deprecated for life in lives if life is not None and life.deprecated]


def _removed_types(spec: Spec) -> tuple[set[Record | Typedef], set[Record]]:
    """The records and typedefs that only deprecated names use, and of these the records that may carry the attribute.

    A record inside another type does not carry it: compilers warn where a type that is not deprecated uses one.
    """
    dying, living = Reach(), Reach()
    for ioctl in spec.ioctls:
        reach = dying if ioctl.life.deprecated else living
        reach.type(ioctl.argument.type)
        reach.payload(ioctl.argument.payload)
    for record in spec.records:
        if record.life.deprecated:
            dying.record(record)
    if not dying.seen:
        return set(), set()
    for mapping in spec.mappings:
        living.record(mapping.record)
    for attribute in spec.attributes:
        living.payload(attribute.payload)
    for space in spec.register_spaces:
        for register in space.registers:
            living.type(register.type)
    for record in spec.records:
        if record not in dying.seen:
            living.record(record)
    for typedef in spec.typedefs:
        if typedef not in dying.seen:
            living.typedef(typedef)
    removed = dying.seen - living.seen
    nested = {inner for record in spec.records for field in walk_fields(record) for inner in _named(field.type)}
    nested |= {inner for typedef in spec.typedefs for _, type_ in typedef.type.cases for inner in _named(type_)}
    return removed, {n for n in removed if isinstance(n, Record) and n.life.deprecated and n not in nested}


def _named(type_: Type) -> list[Record]:
    inner = element(type_)
    return [inner.record] if isinstance(inner, RecordType) and inner.record.name else []
