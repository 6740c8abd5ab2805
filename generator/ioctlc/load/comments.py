"""Comments of a YAML text, which its nodes do not have: for those who write into files of people."""

from __future__ import annotations

import yaml


def comments(text: str) -> dict[int, int]:
    """Line -> column of the comment that stands there, both counted from 1. The text is one that `load` has read."""
    lines = text.splitlines()
    found: dict[int, int] = {}
    for line, column in _before_tokens(text, len(lines)):
        at = lines[line].find("#", column) if line < len(lines) else -1
        if at >= 0 and not lines[line][column:at].strip(" \t"):
            found[line + 1] = at + 1
    return found


def _before_tokens(text: str, count: int) -> list[tuple[int, int]]:
    """Where each line between two tokens begins to be free of them, counted from 0; a comment can start there."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    free: list[tuple[int, int]] = []
    line = column = 0
    for token in yaml.scan(text, Loader=loader):            # type: ignore[no-untyped-call]
        start, end = token.start_mark, token.end_mark
        if (start.line, start.column) > (line, column):
            free.append((line, column))
            free += [(between, 0) for between in range(line + 1, start.line + 1)]
        if (end.line, end.column) > (line, column):
            line, column = end.line, end.column
    return free + [(line, column), *((after, 0) for after in range(line + 1, count))]
