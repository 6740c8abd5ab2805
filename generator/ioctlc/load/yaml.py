"""YAML text to nodes: YAML 1.2's core schema, on libyaml's event stream.

Left out on purpose, each with a message: anchors and aliases (they can explode), tags, merge keys, several documents,
keys that are no strings, duplicate keys. Nothing here recurses, so depth cannot exhaust the stack.
"""

from __future__ import annotations

import re
from typing import Any, Iterator

import yaml

from ioctlc.load.nodes import Map, Node, Plain, Scalar, Seq
from ioctlc.source import Pos, Refused, Report

MAX_DEPTH = 48
MAX_SCALAR = 65536
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
    try:
        return _build(_events(text), name, report)
    except yaml.YAMLError as error:
        _report_yaml_error(error, name, report)
        raise Refused from None


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
        at = bad.start()
        report.sources[name] = text.splitlines()
        line = text.count("\n", 0, at) + 1
        report.error("yaml", Pos(name, line, at - text.rfind("\n", 0, at)),
                     f"control character U+{ord(bad.group()):04X} in the file", help="remove it")
        raise Refused
    return text


def _events(text: str) -> Iterator[Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(yaml.parse(text, Loader=loader))       # type: ignore[no-untyped-call]


def _report_yaml_error(error: yaml.YAMLError, name: str, report: Report) -> None:
    mark = getattr(error, "problem_mark", None)
    pos = Pos(name, mark.line + 1, mark.column + 1) if mark is not None else Pos(name, 1, 1)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    context = getattr(error, "context", None)
    report.error("yaml", pos, f"not YAML: {problem}" + (f" ({context})" if context else ""),
                 help="check quotes, brackets and indentation here and on the line before")


class _Frame:
    """A collection under construction; `key` is the mapping key that waits for its value."""

    __slots__ = ("node", "key")

    def __init__(self, node: "Map | Seq") -> None:
        self.node = node
        self.key: Scalar | None = None


def _build(events: Iterator[Any], name: str, report: Report) -> Node:
    stack: list[_Frame] = []
    root: Node | None = None
    for event in events:
        kind = type(event).__name__
        if kind in ("StreamStartEvent", "StreamEndEvent", "DocumentEndEvent"):
            continue
        mark = event.start_mark
        pos = Pos(name, mark.line + 1, mark.column + 1)
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


def _refuse(report: Report, pos: Pos, message: str, way_out: str) -> None:
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
    text: str = event.value
    if len(text) > MAX_SCALAR:
        _refuse(report, pos, f"a text of {len(text)} characters", f"texts are at most {MAX_SCALAR} characters long")
    plain = event.style is None or event.style == ""
    inset = None if event.end_mark.line != event.start_mark.line else 0 if plain else 1
    return Scalar(pos, core_value(text) if plain and event.tag is None else text, text, inset)


def _attach(frame: _Frame, node: Node, report: Report) -> None:
    parent = frame.node
    if isinstance(parent, Seq):
        parent.items.append(node)
        return
    if frame.key is None:
        if not isinstance(node, Scalar):
            _refuse(report, node.pos, "a key that is a collection", "keys are names; quote the text if it is one")
        assert isinstance(node, Scalar)
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
