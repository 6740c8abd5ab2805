"""Names that change wherever they stand in a spec, and nothing else of its text; an ioctl that takes another struct."""

from __future__ import annotations

import re
from typing import Any, Iterator

from ioctlc.importer.edit import Files
from ioctlc.importer.entries import Entry
from ioctlc.importer.renamed import encoded
from ioctlc.load import Map, Node, Scalar, Seq
from ioctlc.source import Pos

RECORD = re.compile(r"(struct|union) \w+\Z")
#: Keys of an ioctl that are about its struct's members.
ABOUT_MEMBERS = ("member_dir", "payload_dir", "length", "sets")
_DIRECTIONS = ("in", "out", "inout", "value")
#: Keys whose text, or the texts in whose list, name a type; where these have no tag it is a record.
_TYPES = frozenset({"in", "out", "inout", "value", "type", "encodes", "struct", "payload", "enum", "flags"})
_BY_ABI = ("type", "value", "encodes")
#: Lists whose entries declare what is called by its tag, or by a typedef.
_SECTIONS = {"structs": "struct", "unions": "union", "enums": "enum", "flags": "enum", "typedefs": "typedef"}
_TYPE = re.compile(r"(?:const )?(?:(struct|union|enum) )?(\w+)(?: ?\*+)?\Z")
#: Keys whose texts are for people.
_PROSE = frozenset({"doc", "note", "rationale", "guessed", "unknown", "attr_is", "no_discriminator", "frozen",
                    "errors", "reason", "origin", "license", "only", "except", "waive"})


def retyped(old: Entry, new: Entry) -> tuple[str, str] | None:
    """What an ioctl's code is made of in the spec and in the header, where those are two structs or unions."""
    types = encoded(old), None if "guessed" in new else encoded(new)
    if types[0] is None or types[1] is None or types[0] == types[1] or not all(RECORD.match(str(t)) for t in types):
        return None
    return types[0], types[1]


def retype(files: Files, ioctl: Map, was: str, now: str) -> None:
    """Put another struct wherever an ioctl's entry says the old one's name; comments stay."""
    code = ioctl.items.get("code")
    nodes = [ioctl.items[key] for key in _DIRECTIONS if key in ioctl.items]
    nodes += [code.items["encodes"]] if isinstance(code, Map) and "encodes" in code else []
    _put(files, [(node.at(0), was, now) for node in nodes if isinstance(node, Scalar) and node.text == was])


def retype_entry(entry: Entry, was: str, now: str) -> Entry:
    """The entry that `retype` leaves behind."""
    made = {key: now if key in _DIRECTIONS and value == was else value for key, value in entry.items()}
    code = entry.get("code")
    if isinstance(code, dict) and code.get("encodes") == was:
        made["code"] = {**code, "encodes": now}
    return made


def rename(files: Files, labels: dict[str, str]) -> None:
    """Give things other names: the entries, and what refers to them. Labels are `struct x`, `enum x`, `typedef x`; what
    is an `ioctl X` or a `value X` goes by its name alone, wherever a whole text of the spec is that name."""
    plain = {label.split()[1]: name for label, name in labels.items() if label.split()[0] in ("ioctl", "value")}
    types = {label: name for label, name in labels.items() if label.split()[1] not in plain}
    found: list[tuple[Pos, str, str]] = []
    for _, tree in files.loaded.files:
        found += [(pos, text, plain[text]) for pos, text in _texts(tree) if text in plain]
        found += _declared(tree, types) if types else []
        found += [(pos, text, new) for pos, text, key in _typed(tree) if (new := _of_type(text, types, key)) != text]
    _put(files, found)


def _declared(tree: Map, types: dict[str, str]) -> Iterator[tuple[Pos, str, str]]:
    for section, tag in _SECTIONS.items():
        listed = tree.items.get(section)
        for entry in listed.items if isinstance(listed, Seq) else ():
            name = entry.items.get("name") if isinstance(entry, Map) else None
            if isinstance(name, Scalar) and f"{tag} {name.text}" in types:
                yield name.at(0), name.text, types[f"{tag} {name.text}"]


def _of_type(text: str, types: dict[str, str], key: str) -> str:
    """A type with the new name in it."""
    found = _TYPE.match(text)
    if found is None:
        return text
    tags = ("enum",) if key in ("enum", "flags") else (found[1],) if found[1] else ("typedef", "struct", "union")
    new = next((types[f"{tag} {found[2]}"] for tag in tags if f"{tag} {found[2]}" in types), found[2])
    return text[:found.start(2)] + new + text[found.end(2):]


def _typed(node: Node, key: str = "") -> Iterator[tuple[Pos, str, str]]:
    """The texts that name a type or a set, each with its key."""
    if isinstance(node, Map):
        for name, value in node.items.items():
            if name not in _PROSE:
                yield from _typed(value, key if key in _BY_ABI else name)
    elif isinstance(node, Seq):
        for value in node.items:
            if not isinstance(value, Scalar):
                yield from _typed(value)
    elif isinstance(node, Scalar) and key in _TYPES:
        yield node.at(0), node.text, key


def _put(files: Files, places: list[tuple[Pos, str, str]]) -> None:
    for pos, text, new in sorted(set(places), reverse=True):       # from the right, so that columns hold
        line = files.lines[pos.file][pos.line - 1]
        at = pos.col - 1
        if line[at:at + len(text)] == text:
            files.set_line(pos.file, pos.line, line[:at] + new + line[at + len(text):])


def _texts(node: Node, key: str = "") -> Iterator[tuple[Pos, str]]:
    """Every text and key of a tree but prose, with the place of its first character."""
    if isinstance(node, Map):
        for name, value in node.items.items():
            yield node.key_pos[name], name
            if name not in _PROSE:
                yield from _texts(value, name)
    elif isinstance(node, Seq):
        for value in node.items:
            yield from _texts(value, key)
    elif isinstance(node, Scalar):
        yield node.at(0), node.text


__all__: list[Any] = ["ABOUT_MEMBERS", "RECORD", "rename", "retype", "retype_entry", "retyped"]
