"""Entries to YAML as people write it: small things on one line in braces, large ones a key to a line."""

from __future__ import annotations

import json
import re
from typing import Any

WIDTH = 120

_PLAIN = re.compile(r"[A-Za-z_/(][A-Za-z0-9_ ./()*+;'=<>-]*\Z")
_WORDS = frozenset({"null", "true", "false", "~", "Null", "NULL", "True", "TRUE", "False", "FALSE"})
#: Keys whose lists of mappings are written one item to a line.
_LISTS = frozenset({"fields", "values", "struct", "union"})


class Hex(int):
    """A number that is written in hexadecimal; `digits` fills with zeros."""

    digits = 0

    def __new__(cls, value: int, digits: int = 0) -> "Hex":
        made = super().__new__(cls, value)
        made.digits = digits
        return made


def scalar(value: Any) -> str:
    """A number, a truth value or a text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Hex):
        return f"-0x{-value:x}" if value < 0 else f"0x{int(value):0{value.digits}x}"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if _PLAIN.match(text) and text not in _WORDS and not text.endswith((" ", ":")):
        return text
    return json.dumps(text, ensure_ascii=False)


def flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key_text(k)}: {flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(flow(v) for v in value) + "]"
    return scalar(value)


def key_text(key: Any) -> str:
    return scalar(key)


def item(entry: dict[str, Any], indent: int) -> list[str]:
    """An entry of a list: in braces where it fits, else key by key."""
    pad = " " * indent
    nested = any(k in _LISTS and entry[k] for k in entry)
    line = f"{pad}- {flow(entry)}"
    if not nested and len(line) <= WIDTH:
        return [line]
    lines: list[str] = []
    for key, value in entry.items():
        lead = f"{pad}{'  ' if lines else '- '}"
        if key in _LISTS and value:
            lines.append(f"{lead}{key}:")
            for inner in value:
                lines += item(inner, indent + 4)
        else:
            lines += _value(lead, key, value, indent + 2)
    return lines


def _value(lead: str, key: str, value: Any, indent: int) -> list[str]:
    line = f"{lead}{key_text(key)}: {flow(value)}"
    if len(line) <= WIDTH or not isinstance(value, (dict, list, tuple)):
        return [line]
    if isinstance(value, dict):
        lines = [f"{lead}{key_text(key)}:"]
        for inner, what in value.items():
            lines += _value(" " * (indent + 2), inner, what, indent + 2)
        return lines
    return [f"{lead}{key_text(key)}:", *(f"{' ' * (indent + 2)}- {flow(v)}" for v in value)]


def pairs(table: dict[str, Any], indent: int = 0) -> list[str]:
    """The keys of a mapping, one to a line."""
    lines: list[str] = []
    for key, value in table.items():
        lines += _value(" " * indent, key, value, indent)
    return lines


def section(name: str, entries: list[dict[str, Any]]) -> list[str]:
    """A section with its list; entries that need several lines are set apart."""
    lines = [f"{name}:"]
    for entry in entries:
        made = item(entry, 2)
        if len(made) > 1 and len(lines) > 1 and lines[-1] != "":
            lines.append("")
        lines += made
        if len(made) > 1:
            lines.append("")
    while lines[-1] == "":
        lines.pop()
    return lines
