"""Ioctls that a newer header calls otherwise, found by number and argument; their names change wherever they stand.

One that cannot be told for sure, as where two with one number went, is left to the person: both names then come to
stand in the spec, which is refused with a message where it is no sound spec any more.
"""

from __future__ import annotations

import re
from typing import Any, Iterator

from ioctlc.abi import ABIS
from ioctlc.importer.check import code_of
from ioctlc.importer.combine import Header
from ioctlc.importer.edit import Files, entry_of
from ioctlc.importer.entries import Entry
from ioctlc.importer.spec import Draft
from ioctlc.load import Map, Node, Scalar, Seq
from ioctlc.pipeline import Compiled
from ioctlc.source import Pos

RECORD = re.compile(r"(struct|union) \w+\Z")
#: Keys of an ioctl that are about its struct's members.
ABOUT_MEMBERS = ("member_dir", "payload_dir", "length", "sets")
_DIRECTIONS = ("in", "out", "inout", "value")


def renames(header: Header, draft: Draft, compiled: Compiled, files: Files) -> dict[str, str]:
    """Old name -> new name, of ioctls that are the same but for their names: one that went, and one that came."""
    old = {str(entry_of(one.node.items["name"])): entry_of(one.node) for one in files.items("ioctls")}
    gone = [i.name for i in compiled.spec.ioctls if i.name in old and i.alias_of is None
            and i.name not in header.ioctls]
    new = {str(e["name"]): e for e in draft.sections["ioctls"] if e["name"] not in old and "alias_of" not in e}
    pairs = [(went, came) for went in dict.fromkeys(gone) for came, entry in new.items()
             if _same(header, compiled, went, came, old[went], entry)]
    wents, cames = [went for went, _ in pairs], [came for _, came in pairs]
    return {went: came for went, came in pairs if wents.count(went) == cames.count(came) == 1}


def _same(header: Header, compiled: Compiled, went: str, came: str, old: Entry, new: Entry) -> bool:
    """Whether two names stand for one number on every ABI that has both, and for one argument."""
    facts = header.ioctls[came].by_abi
    codes = {abi: code_of(compiled, went, abi) for abi in facts if ABIS[abi].name in compiled.spec.abis()}
    known = {abi: code for abi, code in codes.items() if code is not None}
    if not known or any(code != facts[abi].number for abi, code in known.items()):
        return False
    types = (encoded(old), None if "guessed" in new else encoded(new))
    return types[0] == types[1] or None in types or not all(RECORD.match(text or "") for text in types)


def encoded(entry: Entry) -> str | None:
    """The type whose size an ioctl's code has, as the entry spells it; None where it names none."""
    code: Any = entry.get("code")
    if isinstance(code, dict) and isinstance(code.get("encodes"), str):
        return str(code["encodes"])
    return next((str(entry[key]) for key in _DIRECTIONS if isinstance(entry.get(key), str)), None)


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
    _put(files, [(node.at(0), was) for node in nodes if isinstance(node, Scalar) and node.text == was], {was: now})


def rename(files: Files, names: dict[str, str]) -> None:
    """Change names wherever a whole text of the spec is one of them: the entries, and what refers to them."""
    _put(files, [(pos, text) for _, tree in files.loaded.files for pos, text in _texts(tree) if text in names], names)


def _put(files: Files, places: list[tuple[Pos, str]], names: dict[str, str]) -> None:
    for pos, text in sorted(places, reverse=True):          # from the right, so that columns hold
        line = files.lines[pos.file][pos.line - 1]
        at = pos.col - 1
        if line[at:at + len(text)] == text:
            files.lines[pos.file][pos.line - 1] = line[:at] + names[text] + line[at + len(text):]


def _texts(node: Node) -> Iterator[tuple[Pos, str]]:
    """Every text and key of a tree, with the place of its first character."""
    if isinstance(node, Map):
        for key, value in node.items.items():
            yield node.key_pos[key], key
            yield from _texts(value)
    elif isinstance(node, Seq):
        for value in node.items:
            yield from _texts(value)
    elif isinstance(node, Scalar):
        yield node.at(0), node.text
