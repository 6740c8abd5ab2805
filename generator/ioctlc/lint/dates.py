"""Rules about dates. They look at `--today`, never at the clock themselves."""

from __future__ import annotations

import datetime
from typing import Any, Iterator

from ioctlc.lint.lives import parts_of
from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import Deprecated

WINDOW_YEARS = 2
NOTICE_DAYS = 90


def _deprecated(lint: Lint) -> Iterator[tuple[Any, Deprecated]]:
    spec = lint.spec
    nodes: list[Any] = [*spec.ioctls, *spec.records, *spec.constants, *spec.value_sets, *spec.attributes, *spec.devices,
                        *(register for space in spec.register_spaces for register in space.registers),
                        *(part for part, _ in parts_of(spec))]
    for node in nodes:
        if node.life.deprecated is not None:
            yield node, node.life.deprecated


def _days(later: str, earlier: str) -> int:
    return (datetime.date.fromisoformat(later) - datetime.date.fromisoformat(earlier)).days


@rule("deprecation-window", "at least two years lie between deprecation and removal", legacy="warning", source="ABI")
def deprecation_window(lint: Lint) -> Iterator[Finding]:
    for node, deprecated in _deprecated(lint):
        earliest = f"{int(deprecated.since[:4]) + WINDOW_YEARS:04}{deprecated.since[4:]}"     # ISO dates sort as texts
        if deprecated.remove_after is not None and deprecated.remove_after < earliest:
            window = _days(deprecated.remove_after, deprecated.since)
            yield Finding(deprecated.pos, f"'{node.name}' may go {window} days after its deprecation",
                          f"give its users two years: remove_after: {earliest}, or later", (node,))


@rule("deprecation-note", "a deprecation says what to do instead", legacy="warning", source="FIDL, ABI")
def deprecation_note(lint: Lint) -> Iterator[Finding]:
    for node, deprecated in _deprecated(lint):
        if deprecated.note is None and deprecated.replaced_by is None:
            yield Finding(deprecated.pos, f"the deprecation of '{node.name}' does not say what to use instead",
                          "add 'replaced_by' or 'note'", (node,))


@rule("deprecation-due", "what is past its date, or within 90 days of it, is reported", strict="warning",
      legacy="warning", source="ABI")
def deprecation_due(lint: Lint) -> Iterator[Finding]:
    for node, deprecated in _deprecated(lint):
        if deprecated.remove_after is None:
            continue
        left = _days(deprecated.remove_after, lint.today)
        if left < 0:
            yield Finding(deprecated.pos, f"'{node.name}' could have gone since {deprecated.remove_after}",
                          "remove it (its number stays taken), or move the date", (node,), overdue=True)
        elif left <= NOTICE_DAYS:
            yield Finding(deprecated.pos, f"'{node.name}' may go on {deprecated.remove_after}, in {left} days",
                          "tell its users", (node,))
