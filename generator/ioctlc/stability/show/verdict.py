"""The verdict of a whole comparison, and how changes are counted."""

from __future__ import annotations

from ioctlc.source import Pos
from ioctlc.stability.change import Change, Comparison
from ioctlc.diffrules import VERDICTS

_WORDS = {"break": "breaks the ABI", "review": "needs review", "extend": "extends the ABI",
          "neutral": "changes nothing for programs", "none": "no change"}


def verdict(found: Comparison) -> str:
    """The worst verdict of any change; none where there is no change."""
    return next((one for one in VERDICTS if any(change.verdict == one for change in found.changes)), "none")


def place(pos: Pos | None) -> str | None:
    """file:line, or None where there is no such place."""
    return None if pos is None else f"{pos.file}:{pos.line}"


def summary(found: Comparison) -> str:
    """'mvm breaks the ABI: 1 break, 2 extend'."""
    counts = [f"{number} {one}" for one in VERDICTS
              if (number := sum(change.verdict == one for change in found.changes))]
    return f"{found.new.name}: {_WORDS[verdict(found)]}{': ' + ', '.join(counts) if counts else ''}"


def waived(change: Change) -> str:
    """What is said of a change that a waiver lets pass."""
    if change.waived is None:
        return ""
    until = f" until {change.waived.until}" if change.waived.until else ""
    return f" (waived{until}: {change.waived.reason})"
