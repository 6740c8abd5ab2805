"""Reads what strace prints, and says what the oracle's answers look like as strace's text: trees that can be compared.

A tree is a list of (member, tree), a list of trees, or a leaf: a number, names of flags, bytes.
"""

from __future__ import annotations

import re
from typing import Any

Json = Any

_ESCAPES = {"n": 10, "t": 9, "r": 13, "v": 11, "f": 12, '"': 34, "\\": 92}
_TOKEN = re.compile(r"[^,\[\]{}() ]+")
_NUMBER = re.compile(r"-?(0x[0-9a-f]+|\d+)\Z")


class Reader:
    """A value of strace's, read from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def looking(self, word: str) -> bool:
        return self.text.startswith(word, self.at)

    def take(self, word: str) -> bool:
        found = self.looking(word)
        self.at += len(word) if found else 0
        return found

    def value(self) -> Json:
        """A value, and the comment behind it: what an address leads to, or what is unknown."""
        found = self._value()
        if not self.looking(" /* "):
            return found
        end = self.text.index(" */", self.at)
        comment, self.at = self.text[self.at + 4:end], end + 3
        if comment.endswith("???"):
            return found
        if found == "...":
            return ("unreadable", int(comment, 16))
        return ("named", comment, found)

    def _value(self) -> Json:
        if self.take("{"):
            return ("record", self._list("}", self._member))
        if self.take("["):
            return ("list", self._list("]", self.value))
        if self.looking('"'):
            return self._string()
        match = _TOKEN.match(self.text, self.at)
        assert match is not None, self.text[self.at:self.at + 80]
        self.at = match.end()
        return leaf(match[0])

    def _list(self, end: str, one: Any) -> list[Json]:
        out: list[Json] = []
        while not self.take(end):
            assert not out or self.take(", "), (self.text[max(0, self.at - 80):self.at + 80], end)
            out.append(one())
        return out

    def _member(self) -> Json:
        match = re.compile(r"(\w+)=").match(self.text, self.at)
        assert match is not None, self.text[self.at:self.at + 80]
        self.at = match.end()
        return (match[1], self.value())

    def _string(self) -> Json:
        out, self.at = bytearray(), self.at + 1
        while not self.take('"'):
            if self.take("\\"):
                out.append(self._escaped())
            else:
                out.append(ord(self.text[self.at]))
                self.at += 1
        return ("bytes", bytes(out), self.take("..."))

    def _escaped(self) -> int:
        match = re.compile(r"[0-7]{1,3}|x[0-9a-f]{2}").match(self.text, self.at)
        if match is None:
            self.at += 1
            return _ESCAPES[self.text[self.at - 1]]
        self.at = match.end()
        return int(match[0][1:], 16) if match[0][0] == "x" else int(match[0], 8)


def leaf(text: str) -> Json:
    """A number, names, a UUID, a row of a MAC."""
    if text == "NULL":
        return 0
    if _NUMBER.match(text):
        number = int(text, 8) if re.match(r"0[0-7]+\Z", text) else int(text, 0)
        return number & (1 << 64) - 1
    if re.match(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z", text):
        return ("bytes", bytes.fromhex(text.replace("-", "")), False)
    if re.match(r"([0-9a-f]{2}:){5}[0-9a-f]{2}\Z", text):
        return ("bytes", bytes.fromhex(text.replace(":", "")), False)
    return text


def line(text: str) -> Json:
    """(name, note, inputs, outputs, result) of one line; inputs and outputs are trees or None."""
    match = re.match(r"ioctl\(\d+, (\w+|_IOC\(.*?\)|[\w ]+ or [\w ]+?)( /\* (.*?) \*/)?(, |\) +=)", text)
    assert match is not None, text[:300]
    if not match[4].startswith(","):
        return match[1], match[3], None, None
    reader = Reader(text)
    reader.at = match.end()
    first = None if reader.looking(" => ") else reader.value()
    second = reader.value() if reader.take(" => ") else None
    assert re.match(r"\) += ", text[reader.at:]), text[reader.at:][:200]
    return match[1], match[3], first, second


# --- the oracle's answers ---------------------------------------------------------------------------------------------


def tree(found: Json, behind: bool = False, record: bool = False) -> Json:
    """A value of the oracle's; `behind` an address, where a number is in brackets. Of a record that has nothing but
    a member `value`, the caller has to say that it is one."""
    if record and isinstance(found, dict) and "address" not in found:
        return ("record", [(name, tree(value)) for name, value in found.items()])
    if isinstance(found, list):
        return ("list", [tree(one) for one in found])
    if isinstance(found, (int, str)):
        return ("list", [number_of(found)]) if behind else number_of(found)
    if "address" in found and set(found) <= {"address", "is", "to", "fault"}:
        return address(found)
    if "bytes" in found:
        return ("bytes", bytes.fromhex(found["bytes"]), found.get("more", False))
    if "text" in found:
        return ("bytes", found["text"].encode("latin-1"), found.get("more", False))
    if "more" in found:
        return "..."
    if "value" in found and set(found) <= {"value", "name", "flags", "rest"} and not isinstance(found["value"], dict):
        return ("list", [names(found)]) if behind else names(found)
    return ("record", [(name, tree(value)) for name, value in found.items()])


def number_of(found: Json) -> int:
    return (int(found, 0) if isinstance(found, str) else int(found)) & (1 << 64) - 1


def names(found: Json) -> Json:
    """A number with names."""
    if "name" in found:
        return found["name"]
    if not found.get("flags"):
        return int(found["rest"], 16) if "rest" in found else number_of(found["value"])
    return "|".join([*found["flags"], *([found["rest"]] if "rest" in found else [])])


def address(found: Json) -> Json:
    out = tree(found["to"], True) if "to" in found else number_of(found["address"])
    return ("named", found["is"], out) if "is" in found else out


def same(found: Json) -> Json:
    """What two ways to say the same have in common."""
    if isinstance(found, tuple) and found[0] == "list":
        inner = [same(one) for one in found[1]]
        return ("list", inner)
    if isinstance(found, tuple) and found[0] == "record":
        return ("record", [(name, same(value)) for name, value in found[1]])
    if isinstance(found, tuple) and found[0] == "named":
        return ("named", found[1], same(found[2]))
    if isinstance(found, tuple) and found[0] == "unreadable":
        return found[1]
    return found


def wanted(oracle: Any, ioctl: Json, arg: int, said: Json) -> tuple[Json, Json]:
    """Trees of the oracle's answer for a call: the argument alone, or inputs and outputs."""
    argument = ioctl["argument"]
    record = "type" in argument and oracle.strip(argument["type"])["kind"] in ("struct", "union")
    behind = argument["kind"] == "pointer"
    first, second = (same(tree(said[key], behind, record)) if key in said else None for key in ("in", "out"))
    if first is None and second is None:
        return arg if oracle.info["bits"] == 64 else arg & 0xFFFFFFFF, None
    return (second, None) if first is None else (first, second)
