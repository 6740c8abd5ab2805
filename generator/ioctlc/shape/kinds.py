"""The kinds of value that a key may have: the vocabulary of the shape tables in keys.py.

Each kind describes itself (for messages) and knows its JSON Schema (for editors); checker.py holds a node against it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union


@dataclass(frozen=True, slots=True)
class Text:
    """A text; `pattern` is a whole-match regular expression, `example` shows one that matches."""

    what: str = "a text"
    pattern: str | None = None
    example: str | None = None
    identifier: bool = False            # becomes a C name
    licence: bool = False               # is an SPDX expression


@dataclass(frozen=True, slots=True)
class Int:
    """An integer between two bounds, both included; `power`: a power of two."""

    low: int = -(1 << 63)
    high: int = (1 << 64) - 1
    what: str = "an integer"
    power: bool = False


@dataclass(frozen=True, slots=True)
class Bool:
    what: str = "true or false"


@dataclass(frozen=True, slots=True)
class Date:
    what: str = "a date such as 2028-11-20"


@dataclass(frozen=True, slots=True)
class Word:
    """One of a few words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selector:
    """A name for a group of ABIs."""

    what: str = "an ABI, an operating system or a group of them"


@dataclass(frozen=True, slots=True)
class Expression:
    """A length expression (ioctlc.expr)."""

    what: str = "an expression such as 'count' or 'align(pages, 64) / 8'"


@dataclass(frozen=True, slots=True)
class TypeName:
    """A type: a built-in, `struct X`, `union X`, `enum X`, a typedef, or a pointer to one."""

    what: str = "a type such as u32, 'struct mvm_regs' or 'void *'"


#: What a type looks like.
TYPE_PATTERN = r"(const )?((struct|union|enum) )?[A-Za-z_][A-Za-z0-9_]*( ?\*( ?const)?){0,8}"


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; where `or_one`, a single item may stand for a list of one."""

    item: "Kind"
    or_one: bool = False
    length: int | None = None
    minimum: int = 0
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping whose keys are data, not words of the language."""

    key: "Kind"
    value: "Kind"


@dataclass(frozen=True, slots=True)
class ByAbi:
    """A value, or a mapping from selector to value."""

    value: "Kind"


@dataclass(frozen=True, slots=True)
class OneOf:
    """Any of several kinds, told apart by what the node is."""

    kinds: "tuple[Kind, ...]"


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping with fixed keys, by its name in TABLES."""

    name: str


Kind = Union[Text, Int, Bool, Date, Word, Selector, Expression, TypeName, ListOf, MapOf, ByAbi, OneOf, Table]


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table. `legacy` keys are refused in profile strict."""

    kind: Kind
    doc: str
    required: bool = False
    legacy: bool = False


@dataclass(frozen=True, slots=True)
class TableShape:
    """The keys of one table. `groups` are sets of keys of which at most one (or, `exactly`, just one) may stand."""

    title: str
    keys: dict[str, Key]
    at_most_one: tuple[tuple[str, ...], ...] = ()
    exactly_one: tuple[tuple[str, ...], ...] = ()
    needs: dict[str, tuple[str, ...]] = field(default_factory=dict)


def describe(kind: Kind) -> str:
    """A kind in words, for 'expected ..' messages."""
    if isinstance(kind, Word):
        return ("one of " if len(kind.words) > 1 else "") + ", ".join(kind.words)
    if isinstance(kind, ListOf):
        return (f"{describe(kind.item)}, or a list" if kind.or_one else "a list") + \
            (f" of {kind.length}" if kind.length else "")
    if isinstance(kind, MapOf):
        return "a mapping"
    if isinstance(kind, Table):
        return f"a mapping ({kind.name})"
    if isinstance(kind, ByAbi):
        return f"{describe(kind.value)}, or a mapping from ABI to it"
    if isinstance(kind, OneOf):
        return " or ".join(describe(k) for k in kind.kinds)
    if isinstance(kind, Int) and (kind.low, kind.high) != (-(1 << 63), (1 << 64) - 1):
        return f"{kind.what} from {_number(kind.low)} to {_number(kind.high)}"
    if isinstance(kind, Text) and kind.example:
        return f"{kind.what} such as {kind.example}"
    return kind.what


def _number(value: int) -> str:
    return str(value) if value < 4096 else hex(value)
