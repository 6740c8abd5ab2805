"""The whole spec of a header: its sections, its heading, and how they spread over files."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Any

from ioctlc import licence
from ioctlc.importer.calls import Calls, hints_for
from ioctlc.importer.combine import Header
from ioctlc.importer.entries import Entry, Records, constant_entry, enum_entry, group_entry
from ioctlc.importer.facts import Place, Problem
from ioctlc.importer.macros import read
from ioctlc.importer.text import Hex, pairs, section
from ioctlc.importer.values import common_prefix, guessed_groups

#: A spec of more lines than this gets files of their own for types and for values.
LARGE = 400
OTHER_OBJECT = "Another kind of descriptor, which gives a number another meaning."
SECTIONS = ("constants", "flags", "enums", "typedefs", "structs", "unions", "ioctls")
PARTS = {"values.yaml": ("constants", "flags", "enums"), "types.yaml": ("typedefs", "structs", "unions")}
#: What headers of ioctlc define for themselves (backends/header, backends/windows).
_HELPER = re.compile(r"_[A-Z]\w*_(?:PACKED|ALIGNED|CTL_CODE|IOC_NONE|IOC_IN|IOC_OUT|IOC_INOUT)"
                     r"|[A-Z]\w*_(?:NO_)?DEPRECATED(?:_VALUE)?|IOCTLC_FIXED_WIDTH_TYPES|_UAPI_\w+_H|[a-z]\w*_[us]128")
_SPDX = re.compile(r"SPDX-License-Identifier:\s*([^\n*]+?)\s*(?:\*/|\n|$)")
_MIT = re.compile(r"Permission is hereby granted, free of charge, to any person obtaining a\s+(?:\W*)copy of this")


@dataclass(slots=True)
class Draft:
    """A spec that is not written yet: heading, sections of entries, and what could not be said."""

    name: str
    head: Entry
    objects: dict[str, Entry]
    sections: dict[str, list[Entry]]
    title: str
    problems: list[Problem] = field(default_factory=list)

    def files(self) -> dict[str, str]:
        """The files of the spec: name -> text."""
        main = f"{self.name}.yaml"
        bodies = {key: section(key, entries) for key, entries in self.sections.items() if entries}
        parts = {file: keys for file, keys in PARTS.items() if any(key in bodies for key in keys)}
        if sum(map(len, bodies.values())) <= LARGE:
            parts = {}
        elsewhere = {key for keys in parts.values() for key in keys}
        head = dict(self.head)
        if parts:
            head["files"] = list(parts)
        lines = [*heading(self.title), *pairs(head), "", "objects:", *pairs(self.objects, 2)]
        for key in SECTIONS:
            if key in bodies and key not in elsewhere:
                lines += ["", *bodies[key]]
        found = {main: "\n".join(lines) + "\n"}
        for file, keys in parts.items():
            chosen = [["", *bodies[key]] for key in keys if key in bodies]
            found[file] = f"# Part of {main}.\n" + "\n".join(line for body in chosen for line in body) + "\n"
        return found


def heading(title: str) -> list[str]:
    return [f"# Imported from {title} by 'ioctlc import'. Entries with `guessed:` wait for a person; what could not be",
            "# understood stands in import.md. The command can be run again on a newer header: it merges. No header",
            "# says what takes an ioctl: objects are guesses, too."]


def draft(header: Header, headers: list[str], places: dict[str, str], name: str,
          raw: frozenset[str] = frozenset(), stuck: dict[tuple[str, str], str] | None = None) -> Draft:
    """The spec of a header; `raw` and `stuck` are those of Calls."""
    files = sorted({m.first.place.file for m in header.ioctls.values()} | set(places.values()))
    calls = Calls(header, hints_for(header, {f: read(f).decode("utf-8", "replace") for f in files}), raw, stuck or {})
    records = Records(header)
    sections: dict[str, list[Entry]] = {"ioctls": calls.entries()}
    sections |= _values(header)
    sections["typedefs"] = records.typedefs()
    sections["structs"], sections["unions"] = records.entries("struct"), records.entries("union")
    licence, problems = _licence(places)
    shown = list(places)
    title = titled(header.versions, shown)
    head: Entry = {"abi": name, "doc": f"The ioctls of {', '.join(shown)}.", "license": licence, "profile": "legacy",
                   "only": header.abis, "numbers": {"posix": {"type": Hex(calls.type_byte, 2)}},
                   "origin": {"headers": shown} | versioned(header.versions, shown)}
    objects = {one: {"doc": _object_doc(one)} for one in calls.objects}
    return Draft(name, head, objects, {key: sections[key] for key in SECTIONS}, title,
                 problems + header.problems + records.problems)


def titled(versions: dict[str, str], headers: list[str]) -> str:
    """The headers, each version of Linux behind those that have it."""
    if len({versions.get(one) for one in headers}) == 1:
        return ", ".join(headers) + (f" (Linux {versions[headers[0]]})" if versions else "")
    return ", ".join(one + (f" (Linux {versions[one]})" if one in versions else "") for one in headers)


def versioned(versions: dict[str, str], headers: list[str]) -> Entry:
    """The key `version` of `origin`: one text where all headers have the same, else one for each that has one."""
    found = {one: versions[one] for one in headers if one in versions}
    if not found:
        return {}
    return {"version": next(iter(found.values())) if len(set(found.values())) == 1 and len(found) == len(headers)
            else found}


def _object_doc(name: str) -> str:
    return "What takes these ioctls." if name == "device" else OTHER_OBJECT


def _values(header: Header) -> dict[str, list[Entry]]:
    """Constants, guessed groups of them, and enums."""
    taken = set(header.enums) | set(header.typedefs) | set(header.records)
    listed = {value for merged in [*header.enums.values(), *header.unnamed] for fact in merged.by_abi.values()
              for value, _, _ in fact.values}
    constants = {name: m for name, m in header.constants.items()
                 if name not in listed and name not in header.ioctls and not is_helper(name, m.first.place.file)}
    header.constants = constants
    groups = guessed_groups(header, taken)
    grouped = {m.name for group in groups for m in group.members}
    enums = [enum_entry(m, m.name, header) for m in header.enums.values() if m.first.values]
    for merged in header.unnamed:
        names = [value for value, _, _ in merged.first.values]
        if len(names) == 1 and names[0].endswith("_macro") and is_made(merged.first.place.file):
            continue                        # behind a deprecated number
        base = (common_prefix(names) if len(names) > 1 else names[0]).strip("_").lower() or names[0].lower()
        enums.append(enum_entry(merged, _fresh(base, taken), header, guessed=True))
    enums += [group_entry(g, header) for g in groups if g.kind == "enum"]
    return {"constants": [constant_entry(m, header) for m in constants.values() if m.name not in grouped],
            "flags": [group_entry(g, header) for g in groups if g.kind == "flags"], "enums": enums}


def is_helper(name: str, file: str) -> bool:
    """Whether a macro or a type is one that a header of ioctlc brings along for its own use."""
    return _HELPER.fullmatch(name) is not None and is_made(file)


def is_made(file: str) -> bool:
    """Whether ioctlc has made a header."""
    return b" * Made by ioctlc from the " in read(file)[:4096]


def _fresh(base: str, taken: set[str]) -> str:
    name, number = base, 2
    while name in taken:
        name, number = f"{base}_{number}", number + 1
    taken.add(name)
    return name


def _licence(places: dict[str, str]) -> tuple[str, list[Problem]]:
    """The SPDX expression of the headers, of all where they differ; MIT where its text stands there instead."""
    found: dict[str, str] = {}
    problems, nothing = [], ""
    for header, file in places.items():
        text = read(file).decode("utf-8", "replace")
        match = _SPDX.search(text)
        terms = licence.canonical(_bare(match.group(1))) if match is not None else ""
        wrong = licence.problem(terms) if terms else None
        if wrong is not None:
            name = re.sub(r"[^A-Za-z0-9.-]+", "-", terms).strip("-")
            found.setdefault(f"LicenseRef-{name}", header)
            problems.append(Problem(Place(file, 1), header, f"its licence is '{terms}': {wrong[0]}"))
        elif terms in ("NONE", "NOASSERTION"):
            problems.append(Problem(Place(file, 1), header, f"its SPDX line says {terms}: find out who may use it, and"
                                    " write that into the spec"))
            nothing = nothing or terms
        elif terms:
            found.setdefault(terms, header)
        elif _MIT.search(text):
            found.setdefault("MIT", header)
        else:
            problems.append(Problem(Place(file, 1), header, "no SPDX line: write its licence into the spec"))
    if len(found) > 1:
        each = "; ".join(f"{header}: {licence}" for licence, header in found.items())
        problems.append(Problem(Place("", 0), "license", f"the headers have several, all of which hold ({each})"))
    return all_of(list(found)) or nothing or "NOASSERTION", problems


def all_of(terms: list[str]) -> str:
    """One SPDX expression of several that all hold."""
    return " AND ".join(f"({one})" if " OR " in one and len(terms) > 1 else one for one in terms)


def terms_of(expression: str) -> list[str]:
    """The expressions that AND joins at the top, each without parentheses around it."""
    terms, depth = [""], 0
    for token in re.findall(r"[()]|[^() ]+", _bare(expression)):
        depth += (token == "(") - (token == ")")
        if token == "AND" and not depth:
            terms.append("")
        else:
            terms[-1] += ("" if token == ")" or terms[-1][-1:] in ("", "(") else " ") + token
    return [_bare(one) for one in terms]


def _bare(expression: str) -> str:
    """An expression without the parentheses around all of it."""
    text = expression.strip()
    while text.startswith("(") and text.endswith(")"):
        depth = 0
        for index, char in enumerate(text):
            depth += (char == "(") - (char == ")")
            if depth == 0 and index < len(text) - 1:
                return text
        text = text[1:-1].strip()
    return text


def name_for(header: str) -> str:
    """The name of an ABI, from its header's: linux/kvm.h -> kvm."""
    stem = re.sub(r"[^a-z0-9]+", "_", os.path.basename(header).removesuffix(".h").lower()).strip("_")
    return (stem if stem[:1].isalpha() else f"abi_{stem}")[:64]


def plain(value: Any) -> Any:
    """Entries as plain data, for comparisons."""
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return int(value) if isinstance(value, Hex) else value
