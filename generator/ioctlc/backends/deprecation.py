"""Deprecated names: a compiler warning on each use, and -D<ABI>_NO_DEPRECATED removes them.

C has no deprecated macro, so the macro's value adds a deprecated enumerator that is 0: each expansion uses that, each
use warns, and the value stays an integer constant expression. In `#if` a name that is no macro counts as 0, so it works
there, in silence. Inside the header nothing expands the macro. A string has to stay a literal, which concatenates:
there a pragma in front of it warns.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from ioctlc.abi import ABIS
from ioctlc.backends.cdecl import element
from ioctlc.backends.ctext import c_string, deprecation, file_word, prefix_of
from ioctlc.backends.reach import Reach
from ioctlc.model import Deprecated, Life, Record, RecordType, Spec, Type, Typedef, Value, ValueSet, walk_fields


class Retirement:
    """What a spec deprecates, and how the headers say so."""

    def __init__(self, spec: Spec) -> None:
        self.macro = f"{prefix_of(spec)}_DEPRECATED"
        self.value_macro = f"{prefix_of(spec)}_DEPRECATED_VALUE"
        self.text_macro = f"{prefix_of(spec)}_DEPRECATED_TEXT"
        self.pragma_macro = f"_{prefix_of(spec)}_PRAGMA"
        self.switch = f"{prefix_of(spec)}_NO_DEPRECATED"
        self.word = file_word(spec).lower()
        self.removed, self.marked, self._used_enums = _removed_types(spec)
        self.values = bool(_lives(_numbers(spec)))
        self.any = bool(self.removed) or self.values or bool(_lives(_others(spec)))
        self.texts = any(one.life.deprecated and one.value is None for one in spec.constants)

    def attribute(self, life: Deprecated) -> str:
        """The attribute, as it stands before a declaration."""
        return f"{self.macro}({self.message(life)})"

    def message(self, life: Deprecated) -> str:
        """The compiler's message, as a string literal."""
        return c_string(deprecation(life, brief=True))

    @staticmethod
    def mark(name: str) -> str:
        """A name for the enumerator behind a deprecated macro. Compilers show it, so it tells of the macro."""
        return f"{name}_macro"      # nothing else has that name: resolve/clashes.py

    def number(self, life: Deprecated, name: str, mark: str, value: str) -> tuple[str, str]:
        """(the deprecated enumerator `mark`, expression) of a deprecated macro `name` whose value is an integer."""
        message = c_string(f"{name} is deprecated {deprecation(life, brief=True)}")
        return f"enum {{ {mark} {self.value_macro}({message}) }};", f"({mark} + {value})"

    def text(self, life: Deprecated, name: str, literal: str) -> str:
        """The value of a deprecated macro that is a string: still a literal, so that it concatenates."""
        return f"{self.text_macro}({c_string(f'{name} is deprecated: {deprecation(life, brief=True)}')}) {literal}"

    def enum(self, values: ValueSet, abis: list[str]) -> tuple[bool, bool]:
        """Of a C enum: whether it goes with the deprecated names, and whether what stays would be another type.

        An enum without enumerators is no C, and one that loses its only negative or large one may become another
        type; what still has a member of the type must not notice.
        """
        living = [value for value in values.values if not life_of(values, value)]
        if not living and values not in self._used_enums:
            return True, False
        return False, any(_width(values.values, abi) != _width(living, abi) for abi in abis)


def life_of(values: ValueSet, value: Value) -> Deprecated | None:
    """The deprecation of one value of a set: its own, or its set's."""
    return value.life.deprecated or values.life.deprecated


def _width(values: list[Value], abi: str) -> tuple[bool, ...]:
    """What C chooses the type of an enum by: whether there are enumerators, negative, large and very large ones."""
    known = ABIS[abi]
    found = [number for value in values if abi in value.where.abis() and (number := value.value.on(known)) is not None]
    return (bool(found), any(n < 0 for n in found), *(any(not -limit <= n < limit for n in found)
                                                      for limit in (1 << 7, 1 << 15, 1 << 31, 1 << 32)))


class _Living(Protocol):
    @property
    def life(self) -> Life: ...


def _lives(nodes: Iterable[_Living]) -> list[Deprecated]:
    return [node.life.deprecated for node in nodes if node.life.deprecated]


def _numbers(spec: Spec) -> list[_Living]:
    """What the headers define as a number."""
    return [*spec.ioctls, *(one for one in spec.constants if one.value is not None), *spec.value_sets, *spec.devices,
            *spec.attributes, *(value for one in spec.value_sets for value in one.values),
            *(register for space in spec.register_spaces for register in space.registers)]


def _others(spec: Spec) -> list[_Living]:
    return [*spec.constants, *spec.records, *(field for record in spec.records for field in walk_fields(record))]


def _removed_types(spec: Spec) -> tuple[set[Record | Typedef], set[Record], set[ValueSet]]:
    """The records and typedefs that only deprecated names use, of these the records that may carry the attribute, and
    the C enums that something else uses as a type.

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
    marked = {n for n in removed if isinstance(n, Record) and n.life.deprecated and n not in nested}
    return removed, marked, living.enums


def _named(type_: Type) -> list[Record]:
    inner = element(type_)
    return [inner.record] if isinstance(inner, RecordType) and inner.record.name else []
