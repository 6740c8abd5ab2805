"""JSON text that is compact and still reads well in a diff: what fits on a line stays on one.

A list may be an iterator: then each item is made, written and forgotten before the next.
"""

from __future__ import annotations

from json import JSONEncoder
from typing import Iterator

_WIDTH = 140

#: The document and its lists are never tried on one line: they are long.
_LISTS = 2

_encode = JSONEncoder(sort_keys=True, ensure_ascii=False).encode


def to_text(value: object) -> str:
    """The value as text, keys sorted."""
    pieces: list[str] = []
    _write(value, 0, pieces)
    return "".join(pieces)


def _write(value: object, depth: int, out: list[str]) -> None:
    if isinstance(value, Iterator):
        _write_each(value, depth, out)
        return
    if not isinstance(value, (dict, list)) or not value:
        out.append(_encode(value))
        return
    if depth >= _LISTS:
        text = _encode(value)
        if len(text) + depth <= _WIDTH:
            out.append(text)
            return
    pad, comma = "\n" + " " * (depth + 1), ""
    if isinstance(value, dict):
        out.append("{")
        for key in sorted(value):
            out.append(f"{comma}{pad}{_encode(key)}: ")
            _write(value[key], depth + 1, out)
            comma = ","
    else:
        out.append("[")
        for item in value:
            out.append(f"{comma}{pad}")
            _write(item, depth + 1, out)
            comma = ","
    out.append(f"\n{' ' * depth}{'}' if isinstance(value, dict) else ']'}")


def _write_each(items: Iterator[object], depth: int, out: list[str]) -> None:
    """A list whose items come one by one."""
    opening = "["
    for item in items:
        pieces = [f"{opening}\n{' ' * (depth + 1)}"]
        _write(item, depth + 1, pieces)
        out.append("".join(pieces))
        opening = ","
    out.append("[]" if opening == "[" else f"\n{' ' * depth}]")
