"""Reads a line of ioctltrace's text against what it has to say, given as the JSON of docs/decoders.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

Json = Any

NUMBER = re.compile(r"-?0x[0-9a-f]+|-?\d+|true|false|'(?:\\x[0-9a-f]{2}|.)'")
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}
HEAD = re.compile(r"ioctl\(\d+(?:<[^>]*>)?, (0x[0-9a-f]+(?: /\* \w+ \*/)?|\w+)(?: /\* [^*]* \*/)?")


class Differs(Exception):
    """The text says something else; the message tells where."""


def plain(text: str) -> int:
    """A number as text has it: decimal, hexadecimal, octal, a character, a truth."""
    if text in ("true", "false"):
        return int(text == "true")
    if text[0] == "'":
        return int(text[3:5], 16) if len(text) > 3 else ord(text[1])
    return int(text, 8 if re.fullmatch(r"0\d+", text) else 0)


def same(shown: int, wanted: Json) -> bool:
    """Equal, or the same bits of a negative number."""
    number = int(wanted, 16) if isinstance(wanted, str) else wanted
    return shown == number or number < 0 and shown in {number + (1 << bits) for bits in (8, 16, 32, 64)}


@dataclass
class Reader:
    """Goes through a line; style: abbrev, raw, verbose."""

    text: str
    style: str
    at: int = 0

    def expect(self, wanted: str) -> None:
        if not self.text.startswith(wanted, self.at):
            raise Differs(f"{wanted!r} instead of {self.text[self.at:self.at + 80]!r}")
        self.at += len(wanted)

    def next_is(self, wanted: str) -> bool:
        return self.text.startswith(wanted, self.at)

    def number(self, wanted: Json) -> None:
        match = NUMBER.match(self.text, self.at)
        if not match or not same(plain(match[0]), wanted):
            raise Differs(f"{wanted} instead of {self.text[self.at:self.at + 80]!r}")
        self.at = match.end()

    def value(self, wanted: Json, alone: bool = False) -> None:
        """alone: right behind an address."""
        if isinstance(wanted, list):
            self.expect("[")
            self.rows([(None, one) for one in wanted])
            self.expect("]")
        elif isinstance(wanted, dict) and "to" in wanted and not self.next_is("{address="):
            self.address(wanted)
        elif isinstance(wanted, dict) and self.next_is("{"):
            self.expect("{")
            self.rows(list(wanted.items()))
            self.expect("}")
        elif isinstance(wanted, dict) and "address" in wanted:
            self.address(wanted)
        elif isinstance(wanted, dict) and {"bytes", "text"} & set(wanted):
            self.row_of_bytes(wanted)
        elif wanted == {"more": wanted["more"]} if isinstance(wanted, dict) and "more" in wanted else False:
            self.expect("...")
        else:
            self.scalar(wanted, alone)

    def rows(self, rows: list[tuple[str | None, Json]]) -> None:
        for place, (name, one) in enumerate(rows):
            self.expect(", " if place else "")
            self.expect(f"{name}=" if name else "")
            self.value(one)

    def scalar(self, wanted: Json, alone: bool) -> None:
        self.expect("[" if alone else "")
        if isinstance(wanted, dict):
            self.named(wanted)
        else:
            self.number(wanted)
        self.expect("]" if alone else "")

    def named(self, wanted: Json) -> None:
        """Of a set of values: names, a number, or both."""
        names = [*wanted.get("flags", ()), *([wanted["name"]] if "name" in wanted else [])]
        every = "|".join([*names, *([wanted["rest"]] if names and "rest" in wanted else [])])
        if self.style != "abbrev" or not names:
            self.number(wanted["value"])
        if self.style == "abbrev" and names:
            self.expect(every)
        if self.style == "verbose" and names:
            self.expect(f" /* {every} */")

    def address(self, wanted: Json) -> None:
        if "is" in wanted:
            self.expect(f"/* {wanted['is']} */ ")
        if "to" in wanted:
            self.value(wanted["to"], alone=True)
            return
        value = int(wanted["address"], 16)
        self.expect(f"{value:#x}" if value else "NULL")

    def row_of_bytes(self, wanted: Json) -> None:
        data = wanted["text"].encode("latin-1") if "text" in wanted else bytes.fromhex(wanted["bytes"])
        if not self.next_is('"'):
            forms = ["-".join(data.hex()[a:b] for a, b in ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32))),
                     data.hex(":") if data else "", ".".join(map(str, data))]
            self.expect(next((one for one in forms if one and self.next_is(one)), "a row of bytes"))
            return
        match = re.compile(r'"((?:\\.|[^"\\])*)"').match(self.text, self.at)
        said = match and re.sub(r"\\(x[0-9a-f]{2}|.)", lambda found: chr(int(found[1][1:], 16)) if found[1][0] == "x"
                                else ESCAPES[found[1]], match[1])
        if match is None or said != data.decode("latin-1"):
            raise Differs(f"{data!r} instead of {self.text[self.at:self.at + 80]!r}")
        self.at = match.end()
        self.expect("..." if wanted.get("more") else "")


def check(text: str, wanted: Json, pointer: bool, style: str = "abbrev") -> None:
    """Differs unless a line says `wanted` (name, in, out). pointer: the argument is an address."""
    head = HEAD.match(text)
    if not head or (style != "raw" and wanted["name"] not in head[1]):
        raise Differs(f"no call of {wanted['name']}: {text[:80]!r}")
    reader = Reader(text[:text.rindex(") = ") + 1], style, head.end())
    halves = [wanted[half] for half in ("in", "out") if half in wanted]
    for place, half in enumerate(halves):
        reader.expect(" => " if place else ", ")
        reader.value(half, alone=pointer)
    if not halves and not reader.next_is(")"):
        reader.expect(", ")
        match = re.compile(r"NULL|0x[0-9a-f]+").match(reader.text, reader.at)
        reader.at = match.end() if match else reader.at
    reader.expect(")")
