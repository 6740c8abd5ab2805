"""Progress of long work: a bar on a terminal (rich, where it is installed), nothing elsewhere.

Whoever works calls current().more() and .tick(); whether anybody watches is decided by the command.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Any, Iterator


class Silent:
    """A bar that nobody sees."""

    def more(self, count: int) -> None:
        """So many steps come on top of those known."""

    def say(self, text: str) -> None:
        """What is being done."""

    def tick(self) -> None:
        """A step is done."""


class Bar(Silent):
    """rich's bar. Its methods may be called from several threads."""

    def __init__(self, bar: Any) -> None:
        self._bar = bar
        self._total = 0
        self._task = bar.add_task("", total=0)

    def more(self, count: int) -> None:
        self._total += count
        self._bar.update(self._task, total=self._total)

    def say(self, text: str) -> None:
        self._bar.update(self._task, description=text)

    def tick(self) -> None:
        self._bar.advance(self._task)


_SILENT = Silent()
_current: list[Silent] = [_SILENT]


def current() -> Silent:
    """The bar that is shown, or one that does nothing."""
    return _current[-1]


@contextlib.contextmanager
def progress() -> Iterator[Silent]:
    """Show a bar on stderr while the block runs, where that is a terminal; it is gone in the end."""
    shown = _rich() if sys.stderr.isatty() and os.environ.get("TERM") != "dumb" else None
    if shown is None:
        yield _SILENT
        return
    with shown:
        _current.append(Bar(shown))
        try:
            yield _current[-1]
        finally:
            _current.pop()


def _rich() -> Any:
    """rich's own bar, which honours NO_COLOR; None where rich is not installed."""
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
    except ImportError:
        return None
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}", markup=False))
    return Progress(*columns, console=Console(stderr=True), transient=True)
