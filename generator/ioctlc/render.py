"""Diagnostics for people and for machines: text with a caret, JSON, SARIF 2.1.0, GitHub annotations."""

from __future__ import annotations

import json
import os
from typing import Any, TextIO

from ioctlc import __version__
from ioctlc.source import MANY, Diagnostic, Pos, Report

_COLOURS = {"error": "31", "warning": "33", "note": "36"}
_WIDTH = 160


def wants_colour(stream: TextIO) -> bool:
    """Colour only on a terminal, and never with NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def as_text(report: Report, colour: bool = False) -> str:
    """All diagnostics as text: place, severity, message, rule, the line with a caret, help and notes.

    Of very many, the first MANY, errors before others.
    """
    found = report.sorted()
    shown = found if len(found) <= MANY else sorted(found, key=lambda d: d.severity != "error")[:MANY]
    text = "".join(_one(d, report, colour) for d in shown)
    return text + (f".. and {len(found) - MANY} more\n" if len(found) > MANY else "")


def _one(found: Diagnostic, report: Report, colour: bool) -> str:
    severity = f"\033[1;{_COLOURS[found.severity]}m{found.severity}:\033[0m" if colour else f"{found.severity}:"
    lines = [f"{found.pos}: {severity} {_printable(found.message)} [{found.rule}]"]
    lines += _excerpt(found.pos, report)
    if found.help:
        lines.append(f"  help: {_printable(found.help)}")
    for pos, text in found.notes:
        lines.append(f"{pos}: note: {_printable(text)}")
        lines += _excerpt(pos, report)
    return "\n".join(lines) + "\n"


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def _excerpt(pos: Pos, report: Report) -> list[str]:
    """The line and a caret under the column; long lines are cut around the caret."""
    line = report.line(pos)
    if line is None:
        return []
    text = "".join(c if c.isprintable() or c == "\t" else "\ufffd" for c in line).replace("\t", " ")
    column = min(pos.col - 1, len(text))
    if len(text) > _WIDTH:
        start = max(0, column - _WIDTH // 2)
        text, column = text[start:start + _WIDTH], column - start
    return [f"    {text.rstrip()}", "    " + " " * column + "^"]


def as_json(report: Report, abi: str | None) -> str:
    """{"abi", "errors", "warnings", "notes", "findings": [{"severity", "rule", "file", "line", "col", ..}]}"""
    found = [_json(d) for d in report.sorted()]
    counts = {f"{s}s": sum(d["severity"] == s for d in found) for s in _COLOURS}
    return json.dumps({"abi": abi, **counts, "findings": found}, indent=1) + "\n"


def _json(found: Diagnostic) -> dict[str, Any]:
    return {"severity": found.severity, "rule": found.rule, **_place(found.pos), "message": found.message,
            "help": found.help, "notes": [{**_place(pos), "message": text} for pos, text in found.notes]}


def _place(pos: Pos) -> dict[str, Any]:
    return {"file": pos.file, "line": pos.line, "col": pos.col}


def as_github(report: Report) -> str:
    """Workflow commands that GitHub shows as annotations."""
    kinds = {"error": "error", "warning": "warning", "note": "notice"}

    def escape(text: str, more: str = "") -> str:
        for char in "%\r\n" + more:
            text = text.replace(char, f"%{ord(char):02X}")
        return text

    lines = []
    for d in report.sorted():
        where = f"file={escape(d.pos.file, ':,')},line={d.pos.line},col={d.pos.col},title={escape(d.rule, ':,')}"
        lines.append(f"::{kinds[d.severity]} {where}::{escape(d.message + (' - ' + d.help if d.help else ''))}\n")
    return "".join(lines)


def as_sarif(report: Report, rules: dict[str, str]) -> str:
    """A SARIF 2.1.0 log; `rules` maps a rule id to its purpose."""
    used = sorted({d.rule for d in report.diagnostics})
    driver = {"name": "ioctlc", "version": __version__,
              "rules": [{"id": r, "shortDescription": {"text": rules.get(r, r)}} for r in used]}
    results = [{
        "ruleId": d.rule, "level": d.severity,
        "message": {"text": d.message + (f" (help: {d.help})" if d.help else "")},
        "locations": [_sarif_place(d.pos)],
        "relatedLocations": [{**_sarif_place(pos), "message": {"text": text}} for pos, text in d.notes],
    } for d in report.sorted()]
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
           "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}]}
    return json.dumps(log, indent=1) + "\n"


def _sarif_place(pos: Pos) -> dict[str, Any]:
    from urllib.parse import quote      # here, since most runs write no SARIF
    region = {"startLine": max(pos.line, 1), "startColumn": max(pos.col, 1)}
    return {"physicalLocation": {"artifactLocation": {"uri": quote(pos.file)}, "region": region}}
