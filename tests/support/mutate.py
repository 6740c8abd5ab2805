"""Damaging specs: bytes, lines and values are changed at random, from a seed."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any, Callable

from ioctlc.load import Node, Scalar, Seq
from ioctlc.load.yaml import parse
from ioctlc.source import Report

#: Texts that hurt: C, comments, YAML, numbers, Unicode, paths.
NASTY = (
    "*/", "/*", "//", "\\", "??/", "\"", "'", "#define X", "\n#error\n", "a\\\nb", "*/ int x; /*", "%s%n", "${HOME}",
    "{{ x }}", "{% x %}", "__FILE__", "int", "class", "linux", "NULL", "0x", "0b1", "1_000", "010", "-0", "1e400",
    ".nan", "-.inf", "0x1" + "0" * 70, "9" * 100, "-1", "1.5", "~", "null", "true", "yes", "2026-13-45",
    "2026-01-01", "",
    " ", "\t", "\u202e", "\u00e4", "\U0001f600", "\u2028", "\ufeff", "../../etc/passwd", "/dev/zero", "/dev/null", ".",
    "a" * 5000, "x" * 70000, "&a", "*a", "!!python/object:os.system", "!t", "<<", "? a", "- - -", "[[[[", "{{{{",
    "]", "}", "|", ">", "@", "`", "%YAML 1.1", "---", "...", ": ", ", ", "u32", "struct s", "struct s *", "void",
    "void *", "flexible", "default", "posix", "linux-x86_64", "((((n))))", "n / 0", "align(n, 0)", "n << 64",
    "state.x", "min(n, n)", "1 - 2", "18446744073709551615 + 1", "0x10000000", "0xffffffff", "4294967296",
)
#: Values of every kind, to stand where another kind belongs.
KINDS: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 255, 4096, 1 << 28, 1 << 63, 1 << 64, 1 << 200, 1.5, float("nan"), "", "x",
    "u32", "struct s", "void", "void *", "flexible", "linux", "default", "2026-01-01", "n", "*/", [], [[]],
    [None], ["x"], [1, 2],
    {}, {"x": "y"}, {"linux": 1}, {"default": "u32"}, [{"name": "x"}], {"name": "x", "type": "u32"},
)

Bytes = Callable[[random.Random, bytearray], bytes]


def _flip(rng: random.Random, data: bytearray) -> bytes:
    for _ in range(rng.randint(1, 4)):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(data)


def _delete(rng: random.Random, data: bytearray) -> bytes:
    start = rng.randrange(len(data))
    del data[start:start + rng.choice((1, 1, 2, 5, 40, 400))]
    return bytes(data)


def _truncate(rng: random.Random, data: bytearray) -> bytes:
    return bytes(data[:rng.randrange(len(data))])


def _insert(rng: random.Random, data: bytearray) -> bytes:
    at = rng.randrange(len(data))
    data[at:at] = rng.choice(NASTY).encode()
    return bytes(data)


def _noise(rng: random.Random, data: bytearray) -> bytes:
    at = rng.randrange(len(data))
    data[at:at] = rng.choice((b"\0", b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\r", b"\t", b"\x1b[31m", b"\x85",
                              b"\xef\xbb\xbf"))
    return bytes(data)


def _lines(rng: random.Random, data: bytearray) -> bytes:
    lines = bytes(data).split(b"\n")
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    what = rng.randrange(5)
    if what == 0:
        lines[one], lines[other] = lines[other], lines[one]
    elif what == 1:
        lines.insert(one, lines[other])
    elif what == 2:
        del lines[one]
    elif what == 3:
        lines[one] = rng.choice((b" ", b"  ", b"\t", b"- ")) + lines[one]
    else:
        lines[one] = lines[one].lstrip()
    return b"\n".join(lines)


def _value(rng: random.Random, data: bytearray) -> bytes:
    """Replace what stands behind a random ': '."""
    places = [i for i in range(len(data) - 2) if data[i:i + 2] == b": "]
    at = rng.choice(places) + 2
    end = min((i for i in (data.find(b, at) for b in (b",", b"}", b"\n", b"]")) if i >= 0), default=len(data))
    data[at:end] = rng.choice(NASTY).encode()
    return bytes(data)


def _newlines(rng: random.Random, data: bytearray) -> bytes:
    return bytes(data).replace(b"\n", rng.choice((b"\r\n", b"\r", b"\n\n", b"\xc2\x85")))


MUTATORS: tuple[Bytes, ...] = (_flip, _delete, _truncate, _insert, _insert, _noise, _lines, _lines, _value, _value,
                               _value, _newlines)


def damaged(data: bytes, seed: int) -> bytes:
    """A text with one to three damages; the same for the same seed."""
    rng = random.Random(seed)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        if len(data) > 8 and b": " in data and b"\n" in data:
            data = rng.choice(MUTATORS)(rng, bytearray(data))
    return data


def places(tree: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value of a tree of dicts and lists."""
    found = [path] if path else []
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in items:
        found += places(value, (*path, key))
    return found


def replaced(tree: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy of a tree with one value replaced."""
    result = copy.deepcopy(tree)
    node = result
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    return result


def tree_of(file: Path) -> Any:
    """A spec file as dicts, lists and scalars."""
    report = Report()
    return _plain(parse(file.read_bytes(), str(file), report))


def _plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Seq):
        return [_plain(item) for item in node]
    return {key: _plain(value) for key, value in node.items.items()}


def text_of(tree: Any) -> str:
    """A tree as a spec file: JSON is YAML."""
    return json.dumps(tree, indent=1, ensure_ascii=False).replace("NaN", ".nan")
