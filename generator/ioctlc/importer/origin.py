"""Whether headers belong to the spec that is in a folder already: what its `abi` and its `origin` say about it."""

from __future__ import annotations

import os
from pathlib import Path

from ioctlc.importer.edit import Files, entry_of
from ioctlc.importer.spec import name_for
from ioctlc.load import Map, Scalar, Seq, load
from ioctlc.source import Refused, Report, UsageError


def check_belongs(existing: Path, headers: list[str], name: str | None) -> None:
    """UsageError where a spec is another ABI's, or of other headers; its own syntax errors are not told here."""
    try:
        main = load(str(existing), Report()).main
    except Refused:
        return
    abi, known = str(entry_of(main.items["abi"])) if "abi" in main else "", origin_headers(main)
    other = "choose another folder with -o"
    if name is not None and name != abi:
        raise UsageError(f"{existing}: holds the ABI '{abi}', --abi says '{name}': {other}, or leave --abi out")
    strange = [header for header in headers if _base(header) not in map(_base, known)]
    if known and strange and missing(known, headers):
        raise UsageError(f"{existing}: holds the ABI '{abi}', whose origin is {', '.join(known)}, and not"
                         f" {', '.join(strange)}: {other}; if it is one more header of '{abi}', name all of them"
                         f" ('{' '.join([*known, *strange])}'); if the header has a new name, correct 'origin'")
    guess = name_for(headers[0])
    if not known and name is None and guess != abi.replace("-", "_"):
        raise UsageError(f"{existing}: holds the ABI '{abi}', {headers[0]} looks like '{guess}': {other};"
                         f" if it is a header of '{abi}', say so with --abi {abi}")


def origin_headers(main: Map) -> list[str]:
    """The headers that a spec's main file says it was imported from."""
    origin = main.get("origin")
    found = entry_of(origin.items["headers"]) if isinstance(origin, Map) and "headers" in origin else []
    return [str(one) for one in found] if isinstance(found, list) else [str(found)]


def missing(known: list[str], headers: list[str]) -> list[str]:
    """The headers of an origin that an import does not name; a folder before the name may differ."""
    named = set(map(_base, headers))
    return [header for header in known if _base(header) not in named]


def add_headers(files: Files, headers: list[str]) -> list[str]:
    """Write headers that are new into the origin; what was done."""
    known = origin_headers(files.loaded.main)
    new = [header for header in dict.fromkeys(headers) if _base(header) not in map(_base, known)]
    origin = files.loaded.main.get("origin")
    if not new or not isinstance(origin, Map):
        return []
    listed = origin.items["headers"]
    last = listed.items[-1] if isinstance(listed, Seq) else listed
    if not isinstance(last, Scalar) or last.inset is None or isinstance(listed, Seq) and _is_item(files, last):
        return [f"write into 'origin', too: {', '.join(new)}"]
    lines = files.lines[last.pos.file]
    text, start = lines[last.pos.line - 1], last.pos.col - 1
    end = start + len(last.text) + 2 * last.inset
    added = ", ".join([text[start:end], *new])
    lines[last.pos.line - 1] = text[:start] + (added if isinstance(listed, Seq) else f"[{added}]") + text[end:]
    return [f"new header: {header}" for header in new]


def _is_item(files: Files, node: Scalar) -> bool:
    """Whether an entry of a list has a line of its own."""
    return files.is_block(node.pos.file, node)


def _base(header: str) -> str:
    return os.path.basename(header)
