"""What the templates of the C outputs print: comments, lines and `#if` branches, all ready strings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Branch:
    """Lines under one directive (`#if ..`, `#elif ..`, `#else`); the directive is "" where there is no condition."""

    directive: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is declared: its comment, and its lines in one or more branches."""

    comment: tuple[str, ...]
    branches: tuple[Branch, ...]
    retired: bool = False           # gone with -D<ABI>_NO_DEPRECATED
    gap: bool = False               # an empty line stands before it

    @property
    def conditional(self) -> bool:
        return bool(self.branches and self.branches[0].directive)

    @property
    def slim(self) -> bool:
        """One line, with neither comment nor condition."""
        return not (self.comment or self.conditional or self.retired or len(self.branches[0].lines) > 1)


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbours that share a fate: `retired` ones stand under one `#ifndef`."""

    retired: bool
    items: tuple[Item, ...]

    @property
    def gap(self) -> bool:
        return self.items[0].gap


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a file, under a comment of its own."""

    title: tuple[str, ...]
    runs: tuple[Run, ...]


def section(title: Iterable[str], items: Iterable[Item], spaced: bool = False) -> list[Section]:
    """A section in a list, or an empty list where nothing is in it. `spaced` parts what is more than a line."""
    found = list(items)
    if spaced:
        found = [found[0], *map(_parted, found, found[1:])] if found else []
    runs = tuple(Run(retired, tuple(run)) for retired, run in groupby(found, key=lambda item: item.retired))
    return [Section(tuple(title), runs)] if runs else []


def _parted(before: Item, item: Item) -> Item:
    return item if before.slim and item.slim else replace(item, gap=True)


def plain(lines: Iterable[str], comment: Iterable[str] = (), retired: bool = False) -> Item:
    """An item without conditions."""
    return Item(tuple(comment), (Branch("", tuple(lines)),), retired)
