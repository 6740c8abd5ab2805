"""JSON text that is compact and still reads well in a diff: what fits on a line stays on one.

A list may be an iterator: then each item is made, written and forgotten before the next. Every value becomes text
once, from the inside out; what is long inside does not fit outside either, so lengths decide.
"""

from __future__ import annotations

from functools import lru_cache
from json import JSONEncoder
from typing import Any, Iterator

_WIDTH = 140

#: The document and its lists are never tried on one line: they are long.
_LISTS = 2

#: So many characters are put together at once.
_PART = 1 << 21

_encode = JSONEncoder(ensure_ascii=False).encode

_CONSTANTS: dict[object, str] = {None: "null", True: "true", False: "false"}


@lru_cache(maxsize=1 << 14)
def _string(text: str) -> str:
    """Names and other strings, most of which come again and again."""
    return _encode(text)


def to_text(value: object) -> str:
    """The value as text, keys sorted, with a newline at its end.

    It grows by large parts in its place, so that no second copy of it is in memory when it is complete.
    """
    text, pieces, size = "", list[str](), 0
    for piece in _document(value):
        pieces.append(piece)
        size += len(piece)
        if size > _PART:
            text += "".join(pieces)
            pieces.clear()
            size = 0
    text += "".join(pieces) + "\n"
    return text


def _document(value: object) -> Iterator[str]:
    """The text in pieces: one for each item of an iterator right inside the document."""
    if not isinstance(value, dict) or not value:
        yield _text(value, 0)
        return
    opening = "{"
    for key in sorted(value):
        yield f"{opening}\n {_string(key)}: "
        if isinstance(value[key], Iterator):
            yield from _each(value[key])
        else:
            yield _text(value[key], 1)
        opening = ","
    yield "\n}"


def _each(items: Iterator[object]) -> Iterator[str]:
    opening = "["
    for item in items:
        yield f"{opening}\n  {_text(item, 2)}"
        opening = ","
    yield "[]" if opening == "[" else "\n ]"


def _text(value: Any, depth: int) -> str:
    """A value `depth` levels inside the document."""
    kind = type(value)
    if kind is str:
        return _string(value)
    if kind is int:
        return str(value)
    if kind is dict:
        inner = depth + 1
        return _joined([f"{_string(key)}: {_string(item) if type(item) is str else _text(item, inner)}"
                        for key, item in sorted(value.items())], "{}", depth)
    if kind is list:
        inner = depth + 1
        return _joined([str(item) if type(item) is int else _text(item, inner) for item in value], "[]", depth)
    return _CONSTANTS[value]


def _joined(parts: list[str], ends: str, depth: int) -> str:
    """The parts between their brackets, on one line or on one line each."""
    if not parts:
        return ends
    if depth >= _LISTS and sum(map(len, parts)) + 2 * len(parts) + depth <= _WIDTH:
        return f"{ends[0]}{', '.join(parts)}{ends[1]}"
    pad = "\n" + " " * depth
    return f"{ends[0]}{pad} {f',{pad} '.join(parts)}{pad}{ends[1]}"
