"""YAML text to nodes: YAML 1.2's core schema, on libyaml's event stream.

Left out on purpose, each with a message: anchors and aliases (they can explode), tags, merge keys, several documents,
keys that are no strings, duplicate keys. Nothing here recurses, so depth cannot exhaust the stack.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from typing import Any, Iterable, Iterator, NoReturn

import yaml

from ioctlc.load.nodes import Map, Node, Plain, Scalar, Seq
from ioctlc.source import Pos, Refused, Report

MAX_DEPTH = 48
MAX_SCALAR = 65536
_SHORT = 64                 # texts up to here are names, types, numbers: kept once however often they stand there
MAX_FILE = 32 << 20

_INT = re.compile(r"[-+]?[0-9]+\Z")
_HEX = re.compile(r"0x[0-9a-fA-F]+\Z")
_OCT = re.compile(r"0o[0-7]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_SPECIAL = re.compile(r"([-+]?)\.(inf|Inf|INF|nan|NaN|NAN)\Z")
_WORDS: dict[str, Plain] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}
_MAX_DIGITS = 64

_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|[|]{7})(?: .*)?$", re.MULTILINE)
_LEADING_ZERO = re.compile(r"[-+]?0[0-9]+\Z")
#: Spaces that are none to YAML.
_ODD_SPACES = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff"
_ODD = re.compile(f"[{_ODD_SPACES}]")
_ODD_INDENT = re.compile(f"^[- ]*(?:[a-z_]+:)?([{_ODD_SPACES}])", re.MULTILINE)


def core_value(text: str) -> Plain:
    """The value of a plain scalar under YAML 1.2's core schema."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "0123456789+-.":
        return text
    if len(text) <= _MAX_DIGITS:
        if _INT.match(text):
            return int(text, 10)
        if _HEX.match(text):
            return int(text, 16)
        if _OCT.match(text):
            return int(text[2:], 8)
        if _FLOAT.match(text):
            return float(text)
        special = _SPECIAL.match(text)
        if special:
            return float(special.group(1) + special.group(2).lower())
    return text


def parse(data: bytes, name: str, report: Report) -> Node:
    """The one document in `data`; raises Refused after reporting what is wrong."""
    text = _decode(data, name, report)
    report.sources[name] = text.splitlines()
    conflict = _CONFLICT.search(text)
    if conflict is not None:
        _refuse(report, _place(text, conflict.start(), name), "a conflict that git left here",
                "choose one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>")
    events = _Events(text)
    try:
        return _build(events, name, report)
    except yaml.YAMLError as error:
        _report_yaml_error(error, text, events.quoted, name, report)
        raise Refused from None


def _place(text: str, offset: int, name: str) -> Pos:
    return Pos(name, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _decode(data: bytes, name: str, report: Report) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[:error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        report.sources[name] = data.decode("utf-8", "replace").splitlines()
        report.error("yaml", Pos(name, line, column), "the file is not UTF-8", help="save it as UTF-8")
        raise Refused from None
    text = text.removeprefix("\ufeff")
    bad = re.search("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
    if bad is not None:
        report.sources[name] = text.splitlines()
        report.error("yaml", _place(text, bad.start(), name),
                     f"control character U+{ord(bad.group()):04X} in the file", help="remove it")
        raise Refused
    return text


class _Events:
    """libyaml's events of a text; `quoted` is where the last text began that was quoted over several lines."""

    def __init__(self, text: str) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self.events: Iterator[Any] = iter(yaml.parse(text, Loader=loader))       # type: ignore[no-untyped-call]
        self.quoted: tuple[Any, Any] | None = None

    def __iter__(self) -> Iterator[Any]:
        for event in self.events:
            if getattr(event, "style", None) in ("'", '"') and event.start_mark.line != event.end_mark.line:
                self.quoted = event.start_mark, event.end_mark
            yield event


def _report_yaml_error(error: yaml.YAMLError, text: str, quoted: tuple[Any, Any] | None, name: str,
                       report: Report) -> None:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    context = getattr(error, "context", None)
    line = mark.line if mark is not None else 0
    odd = next((found for found in _ODD_INDENT.finditer(text) if text.count("\n", 0, found.start()) <= line), None)
    if odd is not None:
        _odd_space(report, _place(text, odd.start(1), name), odd.group(1))
    if context == "while scanning a quoted scalar":
        _unclosed(report, error.context_mark, name)         # type: ignore[attr-defined]
    if quoted is not None and quoted[1].line == line:
        _unclosed(report, quoted[0], name)
    colon = mark is not None and _second_colon(report.sources[name], mark)
    pos = Pos(name, line + 1, mark.column + 1) if mark is not None else Pos(name, 1, 1)
    report.error("yaml", pos, f"not YAML: {problem}" + (f" ({context})" if context else ""),
                 help="quote the text: a ': ' inside it starts a mapping" if colon else
                 "check quotes, brackets and indentation here and on the line before")


def _second_colon(lines: list[str], mark: Any) -> bool:
    """Whether libyaml stopped at the second ': ' of `key: some text: more`."""
    line = lines[mark.line] if mark.line < len(lines) else ""
    return line[mark.column:mark.column + 1] == ":" and ": " in line[:mark.column]


def _unclosed(report: Report, mark: Any, name: str) -> None:
    _refuse(report, Pos(name, mark.line + 1, mark.column + 1), "a quoted text begins here and does not end on its line",
            "close the quote; inside '..' a quote is written twice, inside \"..\" it has a backslash")


def _odd_space(report: Report, pos: Pos, character: str) -> None:
    called = unicodedata.name(character, "unnamed").lower()
    _refuse(report, pos, f"the character U+{ord(character):04X} ({called}), which"
            " YAML does not take for a space", "write an ordinary space; quote the text that shall contain it")


class _Frame:
    """A collection under construction; `key` is the mapping key that waits for its value."""

    __slots__ = ("node", "key")

    def __init__(self, node: "Map | Seq") -> None:
        self.node = node
        self.key: Scalar | None = None


def _build(events: Iterable[Any], name: str, report: Report) -> Node:
    stack: list[_Frame] = []
    root: Node | None = None
    line = 0
    for event in events:
        kind = type(event).__name__
        if kind in ("StreamStartEvent", "StreamEndEvent", "DocumentEndEvent"):
            continue
        mark = event.start_mark
        if mark.line + 1 != line:           # one number for all nodes of a line: large specs have a million
            line = mark.line + 1
        pos = Pos(name, line, mark.column + 1)
        if kind == "DocumentStartEvent":
            if root is not None:
                _refuse(report, pos, "a second document in the file", "one file holds one document; remove the '---'")
            continue
        if kind in ("MappingEndEvent", "SequenceEndEvent"):
            stack.pop()
            continue
        node = _node(event, kind, pos, report)
        if stack:
            _attach(stack[-1], node, report)
        else:
            root = node
        if not isinstance(node, Scalar):
            if len(stack) >= MAX_DEPTH:
                _refuse(report, pos, f"nested deeper than {MAX_DEPTH} levels", "no spec needs that; flatten it")
            stack.append(_Frame(node))
    if root is None:
        _refuse(report, Pos(name, 1, 1), "the file is empty", "start with 'abi: NAME', or copy a neighbour's file")
    assert root is not None
    return root


def _refuse(report: Report, pos: Pos, message: str, way_out: str) -> NoReturn:
    report.error("yaml", pos, message, help=way_out)
    raise Refused


def _node(event: Any, kind: str, pos: Pos, report: Report) -> Node:
    if kind == "AliasEvent":
        _refuse(report, pos, f"alias '*{event.anchor}'", "specs have no anchors and aliases; write the value out")
    if event.anchor is not None:
        _refuse(report, pos, f"anchor '&{event.anchor}'", "specs have no anchors and aliases; write the value out")
    if event.tag is not None and event.tag != "!":
        _refuse(report, pos, f"tag '{event.tag}'", "specs have no tags; remove it")
    if kind == "MappingStartEvent":
        return Map(pos)
    if kind == "SequenceStartEvent":
        return Seq(pos)
    text: str = sys.intern(event.value) if len(event.value) <= _SHORT else event.value
    if len(text) > MAX_SCALAR:
        _refuse(report, pos, f"a text of {len(text)} characters", f"texts are at most {MAX_SCALAR} characters long")
    plain = event.style is None or event.style == ""
    if plain and not text.isascii() and _ODD.match(text):
        _odd_space(report, pos, text[0])
    if plain and _LEADING_ZERO.match(text) and len(text) <= _MAX_DIGITS:
        _leading_zero(report, pos, text)
    inset = None if event.end_mark.line != event.start_mark.line else 0 if plain else 1
    return Scalar(pos, core_value(text) if plain and event.tag is None else text, text, inset)


def _leading_zero(report: Report, pos: Pos, text: str) -> None:
    decimal = int(text, 10)
    octal = int(text, 8) if not re.search("[89]", text) else decimal
    report.error("yaml", pos, f"the number {text} begins with 0: it is {decimal} here, and octal in C",
                 help=f"write {decimal}" + (f", or {octal:#x} where octal is meant" if octal != decimal else "")
                 + "; quote it where it is a text")


def _attach(frame: _Frame, node: Node, report: Report) -> None:
    parent = frame.node
    if isinstance(parent, Seq):
        parent.items.append(node)
        return
    if frame.key is None:
        if not isinstance(node, Scalar):
            _refuse(report, node.pos, "a key that is a collection", "keys are names; quote the text if it is one")
        assert isinstance(node, Scalar)
        odd = None if node.text.isascii() else _ODD.search(node.text)
        if odd is not None:
            _odd_space(report, node.at(odd.start()), odd.group())
        frame.key = node
        return
    key, frame.key = frame.key, None
    if key.text == "<<":
        _refuse(report, key.pos, "merge key '<<'", "specs have no merge keys; write the keys out")
    if key.text in parent.items:
        report.error("duplicate-key", key.pos, f"the key '{key.text}' stands here a second time",
                     help="keep one of the two", notes=((parent.key_pos[key.text], "first here"),))
        return
    parent.items[key.text] = node
    parent.key_pos[key.text] = key.pos
