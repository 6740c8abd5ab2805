"""What a page of the reference consists of: small records of ready strings, which the templates print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Union


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text, perhaps a link, perhaps code, perhaps a mark such as `deprecated`."""

    text: str
    href: str = ""
    code: bool = False
    mark: str = ""


#: One line of running text; a paragraph is one line, too.
Line = tuple[Span, ...]

#: A cell of a table: one line, or several under each other.
Cell = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    line: Line
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Code:
    """Lines of C."""

    lines: tuple[Line, ...]
    kind: str = "code"


@dataclass(frozen=True, slots=True)
class Fact:
    """A term, and what is to be said about it."""

    term: str
    lines: Cell


@dataclass(frozen=True, slots=True)
class Facts:
    facts: tuple[Fact, ...]
    kind: str = "facts"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; its first cell is its head. `level` says how deep inside the row above it is."""

    cells: tuple[Cell, ...]
    id: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `numeric` are the columns (from 0) that are aligned as numbers."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    numeric: tuple[int, ...] = ()
    kind: str = "table"


@dataclass(frozen=True, slots=True)
class Tree:
    """A list whose items have lists."""

    items: tuple["Branch", ...]
    kind: str = "tree"


@dataclass(frozen=True, slots=True)
class Branch:
    line: Line
    items: tuple["Branch", ...] = ()


@dataclass(frozen=True, slots=True)
class More:
    """What is folded away behind a line."""

    summary: Line
    blocks: tuple["Block", ...]
    kind: str = "more"


Block = Union[Paragraph, Code, Facts, Table, Tree, More]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under a heading. `short` is what the table of contents calls it."""

    id: str
    title: Line
    short: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()
    gone: bool = False                  # deprecated, for the table of contents


@dataclass(frozen=True, slots=True)
class Page:
    """One file. `name` is what other pages call it."""

    file: str
    name: str
    title: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    group: str = ""                     # "object": listed apart in the navigation


def plain(text: str) -> Line:
    """A text as it is."""
    return (Span(text),) if text else ()


def code(text: str, href: str = "") -> Line:
    return (Span(text, href, True),)


def mark(text: str, kind: str) -> Span:
    return Span(text, mark=kind)


def joined(lines: Iterable[Line], between: str = ", ") -> Line:
    """Several lines as one."""
    found: list[Span] = []
    for line in lines:
        found += [Span(between)] if found and line else []
        found += line
    return tuple(found)


@dataclass(slots=True)
class Collected:
    """Facts that are only there when there is something to say."""

    facts: list[Fact] = field(default_factory=list)

    def add(self, term: str, *lines: Line) -> None:
        said = tuple(line for line in lines if line)
        if said:
            self.facts.append(Fact(term, said))

    def block(self) -> tuple[Block, ...]:
        return (Facts(tuple(self.facts)),) if self.facts else ()
