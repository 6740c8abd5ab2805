"""Whether headers belong to the spec that is in a folder already: what its `abi` and its `origin` say about it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from ioctlc.importer.edit import Edit, Files, entry_of
from ioctlc.importer.entries import Entry
from ioctlc.importer.spec import all_of, name_for, terms_of, versioned
from ioctlc.importer.text import pairs
from ioctlc.load import Map, Node, Scalar, load
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


def bring_up(files: Files, headers: list[str], versions: dict[str, str], names: dict[str, str]) -> list[str]:
    """Write what an import has found out into the origin: headers that are new, versions of those that were read, and
    `names` that people gave. What was done is told; a spec without an origin gets one for names only."""
    main = files.loaded.main
    node, known = main.get("origin"), origin_headers(main)
    base = entry_of(node) if isinstance(node, Map) else {}
    if not base and not names:
        return []
    made = dict(base)
    new = [header for header in dict.fromkeys(headers) if _base(header) not in map(_base, known)]
    if new:
        made["headers"] = [*known, *new]
    said = [f"new header: {header}" for header in new] if known else []
    said += _versions(made, headers, versions, known)
    if names:
        made["names"] = {**made.pop("names", {}), **names}
    if made != base:
        _write(files, node, made)
    return said


def _versions(made: Entry, headers: list[str], versions: dict[str, str], known: list[str]) -> list[str]:
    """The version of each header that was read; the others keep theirs."""
    was, listed = made.get("version"), made.get("headers", [])
    listed = [str(one) for one in listed] if isinstance(listed, list) else [str(listed)]
    old = dict(was) if isinstance(was, dict) else {header: was for header in known if was is not None}
    read = {_base(header): versions[header] for header in headers if header in versions}
    now = {header: read.get(_base(header), old.get(header)) for header in listed}
    found = {header: version for header, version in now.items() if version}
    if was is None and not set(found) - set(known) or found == old and len(listed) == len(known):
        return []
    made.pop("version", None)
    made |= versioned(found, listed)
    changed = {header: f"{old[header]} became {found[header]}" for header in found
               if header in old and old[header] != found[header]}
    if set(changed) == set(listed) and len(set(changed.values())) == 1:
        return [f"version {next(iter(changed.values()))}"]
    return [f"version of {header}: {change}" for header, change in changed.items()]


def _write(files: Files, node: Node | None, made: Entry) -> None:
    """The origin anew, with the comments that stand in it; behind the licence where there was none."""
    main, tree = files.loaded.files[0]
    lines = pairs({"origin": {key: made[key] for key in ("headers", "version", "names") if key in made}})
    anchor = tree.key_pos["origin" if node is not None else "license"].line
    later = [pos.line for pos in tree.key_pos.values() if pos.line > anchor]
    last = files.trim(main, anchor, min(later, default=len(files.lines[main]) + 1) - 1)
    if node is None:
        files.edits.setdefault(main, []).append(Edit(last + 1, last, lines))
        return
    found = files.comments(main)
    own = [files.lines[main][line - 1][column - 1:] for line, column in found.items()
           if anchor <= line <= last and not files.lines[main][line - 1][:column - 1].strip()]
    behind = [files.lines[main][line - 1][column - 1:] for line, column in found.items()
              if anchor <= line <= last and files.lines[main][line - 1][:column - 1].strip()]
    if behind:
        lines[0] += "    " + behind[0]
    files.edits.setdefault(main, []).append(Edit(anchor, last, [*own, *behind[1:], *lines]))


def join_licence(files: Files, licence: str) -> list[str]:
    """The licences of the headers beside those that the spec names already; in all its files, which say the same."""
    known = str(entry_of(files.loaded.main.items["license"]))
    nothing = ("NOASSERTION", "NONE")
    mine = [] if known in nothing else terms_of(known)
    new = [] if licence in nothing else [term for term in terms_of(licence)
                                         if _same(term) not in map(_same, mine)]
    if not new:
        return []
    made = all_of([*mine, *new])
    for name, tree in files.loaded.files:
        node = tree.get("license")
        if isinstance(node, Scalar) and node.inset is not None:
            text, start = files.lines[name][node.pos.line - 1], node.pos.col - 1
            end = start + len(node.text) + 2 * node.inset
            files.set_line(name, node.pos.line, text[:start] + made + text[end:])
        elif node is not None:
            return [f"write into 'license', too: {' AND '.join(new)}"]
    return [f"license {known} became {made}, as the headers say"]


def _same(licence: str) -> str:
    """A licence as one word, the deprecated names of the GPL as the new ones."""
    text = re.sub(r"[() ]", "", licence)
    return re.sub(r"-or-later\b", "+", re.sub(r"-only\b", "", text)).lower()


def _base(header: str) -> str:
    return os.path.basename(header)
