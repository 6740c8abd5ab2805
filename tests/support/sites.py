"""Which places of the compiler make messages, and which of them a run has reached.

A place is a call such as `report.error(..)`, `Finding(..)` or `UsageError(..)`, found in the syntax tree. It counts as
reached when it made a message that the user got to see: findings of rules that are off, and alternatives that were
tried and dropped, do not count.
"""

from __future__ import annotations

import ast
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Callable, Iterator

from ioctlc.codes import CodeError
from ioctlc.expr import ExprError
from ioctlc.layout import LayoutError
from ioctlc.lint.rules import Finding
from ioctlc.source import Report, UsageError
from invoke import GENERATOR

PACKAGE = GENERATOR / "ioctlc"

#: Classes whose making is a message, and functions that hand one on.
_CLASSES = {"Finding", "LayoutError", "CodeError", "ExprError", "UsageError"}
_FUNCTIONS = {"_refuse", "unknown", "wrong"}
#: What only passes messages on.
_RELAYS = {"source.py", "lint/__init__.py"}


@dataclass(frozen=True, slots=True, order=True)
class Site:
    """One place that makes a message; `text` is its code, for people."""

    file: str
    first: int
    last: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.first}: {self.text}"


@lru_cache(maxsize=None)
def sites() -> tuple[Site, ...]:
    """Every place of the compiler that makes a message."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name not in _RELAYS:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found += [Site(name, node.lineno, node.end_lineno or node.lineno, ast.unparse(node)[:140])
                      for node in ast.walk(tree) if isinstance(node, ast.Call) and _makes_message(node.func)]
    return tuple(sorted(found))


def _makes_message(called: ast.expr) -> bool:
    name = ast.unparse(called)
    last = name.rpartition(".")[2]
    return last in _CLASSES or last in _FUNCTIONS or name.endswith(("report.error", "report.add"))


@dataclass(slots=True)
class Reached:
    """What runs have reached: places by (file, line), with the messages made there."""

    made: list[tuple[str, list[tuple[str, int]]]] = field(default_factory=list)
    seen: set[Site] = field(default_factory=set)

    def settle(self, shown: list[str]) -> None:
        """End of a run that showed these messages: what made them has been reached."""
        for message, lines in self.made:
            if any(message in text for text in shown):
                self.seen |= {site for site in sites() for file, line in lines
                              if site.file == file and site.first <= line <= site.last}
        self.made.clear()

    def note(self, message: str) -> None:
        lines = []
        frame: Any = sys._getframe(2)
        while frame is not None:
            name = frame.f_code.co_filename
            if name.startswith(str(PACKAGE)):
                lines.append((name[len(str(PACKAGE)) + 1:], frame.f_lineno))
            frame = frame.f_back
        self.made.append((message, lines))


@contextmanager
def watched(reached: Reached) -> Iterator[None]:
    """Record every message that is made meanwhile."""
    old: list[tuple[type, str, Callable[..., None]]] = []

    def wrap(owner: type, name: str, message_at: int) -> None:
        original: Callable[..., None] = getattr(owner, name)
        old.append((owner, name, original))

        def wrapper(self: Any, *args: Any, **more: Any) -> None:
            reached.note(str(args[message_at]))
            original(self, *args, **more)

        setattr(owner, name, wrapper)

    wrap(Report, "add", 3)
    for owner, index in ((Finding, 1), (LayoutError, 1), (CodeError, 1), (ExprError, 0), (UsageError, 0)):
        wrap(owner, "__init__", index)
    try:
        yield
    finally:
        for owner, name, original in old:
            setattr(owner, name, original)
