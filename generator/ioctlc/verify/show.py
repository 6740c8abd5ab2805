"""The answer of a comparison, as a table with diagnostics, or as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, Iterable

from ioctlc.render import as_text
from ioctlc.source import Diagnostic, Pos, Report
from ioctlc.verify.compare import PARTS, Difference, Outcome
from ioctlc.verify.run import Result, empty, in_order

_NAMES = 12         # of what is missing, in one note
_MEMBERS = 3        # of one record, of which more is said
_HEADER, _OBJECT = "the header", "the object"


@dataclass(slots=True)
class Found:
    """A difference and the ABIs that it is on, with the source that differs."""

    difference: Difference
    source: str
    abis: list[str]


def gathered(result: Result) -> list[Found]:
    """Every difference once, with all its ABIs, in the order of the spec; none of a source that is something else."""
    found: dict[tuple[str, Difference], Found] = {}
    related = {outcome.source for outcome in result.outcomes if not empty(outcome)}
    for outcome in result.outcomes:
        for each in outcome.differences if outcome.source in related else ():
            key = (outcome.source, replace(each, where=None))
            known = found.setdefault(key, Found(each, outcome.source, []))
            if outcome.abi not in known.abis:
                known.abis.append(outcome.abi)
    return [replace(one, abis=in_order(set(one.abis))) for one in found.values()]


def as_table(result: Result) -> str:
    """One line per source and ABI: how many agree, of how many."""
    rows = [["ABI", "measured by", *PARTS, "verdict"]]
    sources = {outcome.source for outcome in result.outcomes}
    for outcome in result.outcomes:
        counts = [f"{c[0]}/{c[1]}" if (c := outcome.counts.get(part)) else "-" for part in PARTS]
        rows.append([outcome.abi, outcome.by, *counts, verdict(outcome)] + [outcome.source] * (len(sources) > 1))
    widths = [max(len(row[i]) for row in rows if i < len(row)) for i in range(max(map(len, rows)))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    reasons: dict[str, list[str]] = {}
    for one in result.skipped:
        reasons.setdefault(one.reason, []).append(one.abi)
    lines += [f"not compared: {', '.join(abis)}: {reason}" for reason, abis in reasons.items()]
    return "\n".join(lines) + "\n"


def verdict(outcome: Outcome) -> str:
    return "nothing in common" if empty(outcome) else "differs" if outcome.differs else "agrees"


# --- differences as diagnostics --------------------------------------------------------------------------------------


def diagnostics(found: list[Found], objects: Iterable[str], unclear: dict[str, str]) -> Report:
    """Errors and warnings, each with both places; what a source lacks and need not have is one note per source."""
    report = Report()
    kinds = dict.fromkeys(objects, _OBJECT)
    shown: dict[tuple[str, str], list[Found]] = {}
    for one in found:
        kind = kinds.get(one.source, _HEADER)
        if one.difference.severity == "note":
            continue
        told = shown.setdefault((one.source, one.difference.group), [])
        told.append(one)
        if not one.difference.group or len(told) <= _MEMBERS:
            report.diagnostics.append(_diagnostic(one, kind, unclear))
    for (source, group), told in shown.items():
        if group and len(told) > _MEMBERS:
            report.diagnostics.append(Diagnostic(
                "error", "verify", told[_MEMBERS].difference.pos, f"{len(told) - _MEMBERS} more differences in {group}",
                help="--format json has all; one wrong size moves everything behind it"))
    for source in dict.fromkeys(one.source for one in found):
        report.diagnostics += _notes([one for one in found if one.source == source], kinds.get(source, _HEADER))
    _load_lines(report)
    return report


def _diagnostic(one: Found, kind: str, unclear: dict[str, str]) -> Diagnostic:
    each = one.difference
    where = each.where
    notes = ((Pos(where.file, where.line, 1 if where.line else 0), f"in {kind}"),) if where else ()
    message, help_ = _words(each, kind, unclear)
    return Diagnostic(each.severity, "verify", each.pos, f"{message} (on {_abis(one.abis)})", help_, notes)


def _words(each: Difference, kind: str, unclear: dict[str, str]) -> tuple[str, str]:
    """What is said about a difference, and the way out."""
    if each.kind == "missing":
        reason = f": it {unclear[each.name]}" if each.name in unclear else ""
        return (f"{each.name} ({each.spec}) is not in {kind}{reason}",
                "correct its name or 'only:', or remove it" + (", or name the header that has it, too"
                                                               if kind == _HEADER and not each.group else ""))
    if each.kind == "not in the spec":
        member = each.severity == "error"
        if each.spec is not None:
            return f"{each.name} ({each.found}) is in {kind}, and in the spec {each.spec} only", "widen its 'only:'"
        return (f"{each.name} ({each.found}) is in {kind}, and not in the spec",
                "add it" if member else "add it; 'ioctlc import' into the spec's folder does that")
    if each.kind == "name":
        return f"{each.name} is called '{each.found}' in {kind}", "use that name"
    what = {"number": "", "argument": " takes", "constant": "", "type": "", "size": " has",
            "alignment": " is aligned to", "offset": " is at", "width": " has"}[each.kind]
    verb = what or " is"
    help_ = "the spec has to say what exists; where it is right, the file is another version, or of another ABI"
    if each.kind == "argument":
        help_ += "; where a driver moves another type than its number names, 'code: {encodes: ..}' says the latter"
    return f"{each.name}{verb} {each.spec} in the spec, {each.found} in {kind}", help_


def _abis(abis: list[str]) -> str:
    return ", ".join(abis[:3]) + (f" and {len(abis) - 3} more" if len(abis) > 3 else "")


def _notes(found: list[Found], kind: str) -> list[Diagnostic]:
    """Notes about the records, and the constants, that a source or the spec lacks on all ABIs; and about byte orders.
    """
    out = []
    sides = (("missing", "of the spec", f"not in {kind}"), ("not in the spec", f"of {kind}", "not in the spec"))
    for side, whose, where in sides:
        for what, records in (("records", True), ("constants", False)):
            chosen = [one.difference for one in found if one.difference.severity == "note"
                      and one.difference.kind == side
                      and one.difference.name.startswith(("struct ", "union ")) == records]
            verb = (f"{what[:-1]} {whose} is", f"{what} {whose} are")
            out += _listed(chosen, [f"{one} {where}" for one in verb])
    chosen = [one.difference for one in found if one.difference.kind == "byte order"]
    return out + _listed(chosen, [f"{what} a byte order in the spec, and none in {kind}"
                                  for what in ("member has", "members have")])


def _listed(chosen: list[Difference], said: list[str]) -> list[Diagnostic]:
    """One note with the names, none where there are none; `said` is what is said of one, and of more."""
    names = list(dict.fromkeys(each.name for each in chosen))
    if not names:
        return []
    more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
    return [Diagnostic("note", "verify", chosen[0].pos, f"{len(names)} {said[len(names) > 1]}:"
                       f" {', '.join(names[:_NAMES])}{more}")]


def _load_lines(report: Report) -> None:
    """The lines that the diagnostics show, of specs and headers."""
    places = [d.pos for d in report.diagnostics] + [pos for d in report.diagnostics for pos, _ in d.notes]
    for file in {pos.file for pos in places if pos.line}:
        try:
            with open(file, encoding="utf-8", errors="replace") as stream:
                report.sources[file] = stream.read().splitlines()
        except OSError:
            pass


def text_of(report: Report, colour: bool) -> str:
    return as_text(report, colour)


# --- JSON ------------------------------------------------------------------------------------------------------------


def as_json(abi: str, result: Result, found: list[Found]) -> str:
    """{"abi", "compared": [..], "not_compared": [..], "differences": [..]}"""
    compared = [{"abi": o.abi, "source": o.source, "by": o.by, "verdict": verdict(o), **_counts(o)}
                for o in result.outcomes]
    skipped = [{"abi": one.abi, "source": one.source, "reason": one.reason} for one in result.skipped]
    return json.dumps({"abi": abi, "compared": compared, "not_compared": skipped,
                       "differences": [_json(one) for one in found]}, indent=1)


def _counts(outcome: Outcome) -> dict[str, Any]:
    return {part: {"agree": c[0], "of": c[1]} for part in PARTS if (c := outcome.counts.get(part))}


def _json(one: Found) -> dict[str, Any]:
    each = one.difference
    return {"severity": each.severity, "kind": each.kind, "name": each.name, "source": one.source, "abis": one.abis,
            "spec": each.spec, "found": each.found, "file": each.pos.file, "line": each.pos.line, "col": each.pos.col,
            "found_file": each.where.file if each.where else None,
            "found_line": (each.where.line or None) if each.where else None}
