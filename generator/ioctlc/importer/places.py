"""Where a finding about an imported spec stands for the person who reads it: no spec of an import's own folder remains.

A merged spec is looked at before it is written, in a folder of its own. What is found there is told at the line of the
spec as it is; what the import would add has no line yet and is told at the place in the header.
"""

from __future__ import annotations

import difflib
import os
import re
from dataclasses import replace
from pathlib import Path

from ioctlc.importer.combine import Header
from ioctlc.source import Diagnostic, Pos

_QUOTED = re.compile(r"'(?:struct |union |enum )?(\w+)'")
#: What the shape says of keys that a strict spec cannot have.
_LEGACY = "exists in profile legacy only"


def relocate(found: Diagnostic, made: Path, output: Path, header: Header) -> Diagnostic:
    """A finding about a spec in the folder `made`, at the place in `output` or in the header that a person can open."""
    places = [_real(pos, made, output) for pos in (found.pos, *(pos for pos, _ in found.notes))]
    pos = next((place for place in places if place is not None and place.line), None)
    if pos is None:
        pos = _in_header(found.message, header) or next((place for place in places if place is not None), None) \
            or Pos(str(output), 0, 0)
    return replace(found, pos=pos, help=_way_out(found.message, header) or found.help, notes=())


def _real(pos: Pos, made: Path, output: Path) -> Pos | None:
    """The same line in the spec as it is; line 0 where that has no such line, None where it has no such file."""
    name = os.path.relpath(pos.file, made)
    file = output / name
    if name.startswith(".."):                               # another spec that this one extends
        return pos
    if not file.is_file() or not Path(pos.file).is_file():
        return None
    if not pos.line:
        return Pos(str(file), 0, 0)
    old, new = (path.read_text(encoding="utf-8").splitlines() for path in (file, Path(pos.file)))
    for tag, first, last, start, end in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if start < pos.line <= end and (tag == "equal" or tag == "replace" and last - first == end - start):
            return Pos(str(file), first + pos.line - start, pos.col)
    return Pos(str(file), 0, 0)


def _in_header(message: str, header: Header) -> Pos | None:
    """Where the header has the first of the names in a message that it knows."""
    places = {name: each.first.place for table in (header.constants, header.enums, header.records, header.ioctls)
              for name, each in table.items()}              # type: ignore[attr-defined]
    place = next((places[name] for name in _QUOTED.findall(message) if name in places), None)
    return None if place is None else Pos(place.file, place.line, 1 if place.line else 0)


def _way_out(message: str, header: Header) -> str | None:
    """What to do where a header brings what the spec cannot have: a number twice, or what only old headers do."""
    if _LEGACY in message:
        return ("this spec is strict, and can say nothing of what only old headers have: is it this header's? if so,"
                " give it 'profile: legacy'; if not, choose another folder with -o")
    names = _QUOTED.findall(message)[:2]                    # the ioctls; an object follows
    new, gone = [n for n in names if n in header.ioctls], [n for n in names if n not in header.ioctls]
    if "same request code" not in message or not new or not gone:
        return None
    return (f"the header has {new[0]} and no {gone[0]}: if they are one, rename it in the spec to {new[0]};"
            f" if not, remove it")
