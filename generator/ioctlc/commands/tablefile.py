"""Decoder tables (docs/decoders.md, "The table format") as `decode` reads them: what a code means, without the spec."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from ioctlc.commands import common
from ioctlc.source import UsageError

FORMAT = "ioctlc-decoder-tables"
VERSION = 1

_MEANING = {"none": "the driver does not look at it", "in": "the driver reads it", "out": "the driver writes it",
            "inout": "the driver reads and writes it"}
_ARGUMENTS = {"none": "no argument", "value": "an integer by value", "untyped": "untyped"}
_DEEPEST = 12       # of records inside each other: tables of others may say that one contains itself
_LONGEST = 4096     # members of one argument that are looked at

Json = Any


@dataclass(frozen=True)
class Tables:
    """A document, and the file that it is from."""

    path: str
    document: dict[str, Json]

    def wrong(self, text: str) -> UsageError:
        return UsageError(f"{self.path}: {text}; `ioctlc build SPEC --only decoders` makes tables")

    def entry(self, pool: str, index: Json) -> dict[str, Json]:
        """What a reference leads to."""
        rows = self.document.get(pool, [])
        if not isinstance(rows, list) or not isinstance(index, int) or not 0 <= index < len(rows) \
                or not isinstance(rows[index], dict):
            raise self.wrong(f"'{pool}' has no entry {json.dumps(index)}")
        found: dict[str, Json] = rows[index]
        return found

    def rows(self, entry: dict[str, Json], key: str) -> list[Json]:
        found = entry.get(key, [])
        if not isinstance(found, list):
            raise self.wrong(f"'{key}' is no list")
        return found

    def number(self, entry: dict[str, Json], key: str, default: int = 0) -> int:
        """An integer, or a hexadecimal one as a text."""
        value = entry.get(key, default)
        try:
            return value if isinstance(value, int) else int(value, 16)
        except (TypeError, ValueError):
            raise self.wrong(f"'{key}' is no number: {json.dumps(value)[:40]}") from None


def load(path: str) -> Tables | None:
    """The tables in a file; None where it is something else, a spec perhaps."""
    if not path.endswith(".json") or not Path(path).is_file():
        return None
    try:
        document = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return None
    tables = Tables(path, document)
    if document.get("format_version") != VERSION:
        raise tables.wrong(f"format_version {json.dumps(document.get('format_version'))[:40]} is not known here, "
                           f"{VERSION} is")
    return tables


def describe(tables: Tables, value: int) -> str:
    """The commands that have a code, each with the ABIs on which it does; nothing where there is none."""
    found: dict[int, list[str]] = {}
    for number in range(len(tables.rows(tables.document, "abis"))):
        abi = tables.entry("abis", number)
        for index in tables.rows(abi, "commands"):
            if _means(tables, tables.entry("commands", index), value):
                found.setdefault(index, []).append(str(abi.get("name")))
    text = "".join(_command(tables, tables.entry("commands", index), abis) for index, abis in found.items())
    return "".join(one if one.isprintable() or one == "\n" else "?" for one in text)


def _means(tables: Tables, command: dict[str, Json], value: int) -> bool:
    code, mask = tables.number(command, "code"), tables.number(command, "size_mask")
    if mask:
        return not (value ^ code) & ~mask
    return 0 <= value - code < tables.number(command, "numbers", 1)


def _command(tables: Tables, command: dict[str, Json], abis: list[str]) -> str:
    objects = "/".join(str(tables.entry("objects", one).get("name")) for one in tables.rows(command, "objects"))
    lines = [f"{command.get('name')} ({tables.document.get('spec')}) on {', '.join(abis)}", f"  object {objects}"]
    if command.get("deprecated"):
        lines[-1] += f", deprecated: {command['deprecated']}"
    return "\n".join([*lines, *_argument(tables, command)]) + "\n"


def _argument(tables: Tables, command: dict[str, Json]) -> list[str]:
    kind = str(command.get("argument", "none"))
    if kind != "pointer" or "type" not in command:
        return [f"  argument: {_ARGUMENTS.get(kind, kind)}"]
    type_ = tables.entry("types", command["type"])
    rows = [["   ", str(at // 8) + (f":{at % 8}" if at % 8 else ""), f"{bits // 8}" if bits % 8 == 0 else f"{bits} bit",
             name, words] for at, bits, name, words in _members(tables, type_, (0, "", 0), count(1))]
    size = tables.number(type_, "size")
    lines = [f"  argument: {_words(tables, type_)}, {size} bytes, {_MEANING.get(str(command.get('dir', 'none')), '')}"]
    return lines + common.table(rows, lambda column: column in (1, 2)).splitlines()


def _members(tables: Tables, type_: dict[str, Json], place: tuple[int, str, int],
             seen: Iterator[int]) -> Iterator[tuple[int, int, str, str]]:
    """Offset and size in bits, name, type; members of members by their path. place: offset, prefix of names, depth."""
    start, prefix, depth = place
    for field in tables.rows(type_, "fields"):
        if depth > _DEEPEST or next(seen) > _LONGEST:
            return
        if not isinstance(field, dict):
            raise tables.wrong("'fields' has something that is no field")
        inner, at = tables.entry("types", field.get("type")), start + tables.number(field, "at")
        name = prefix + str(field["name"]) if "name" in field else prefix.rstrip(".")
        bits = tables.number(field, "bits") or 8 * tables.number(inner, "size")
        if inner.get("kind") in ("struct", "union"):
            yield from _members(tables, inner, (at, f"{name}." if name else "", depth + 1), seen)
        else:
            yield at, bits, name or "(unnamed)", _words(tables, inner)


def _words(tables: Tables, type_: dict[str, Json], depth: int = 0) -> str:
    """A type in a few words."""
    kind, size = type_.get("kind"), tables.number(type_, "size")
    if kind in ("struct", "union"):
        return f"{kind} {type_['name']}" if "name" in type_ else str(kind)
    if kind == "int" and "set" in type_:
        one = tables.entry("sets", type_["set"])
        return f"{one.get('kind')} {one.get('name')}"
    if kind == "int":
        return f"{'s' if type_.get('signed') else 'u'}{8 * size}"
    if kind == "array" and depth < _DEEPEST:
        return f"{_words(tables, tables.entry('types', type_.get('of')), depth + 1)}[{type_.get('count', '')}]"
    return f"u8[{size or ''}]" if kind == "bytes" else "address" if kind == "pointer" else str(kind)
