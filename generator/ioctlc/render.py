"""Diagnostics for people and for machines: text with a caret, JSON, SARIF 2.1.0, GitHub annotations."""

from __future__ import annotations

import os
from typing import Any, TextIO

from ioctlc import __version__
from ioctlc.source import MANY, Diagnostic, Pos, Report, Waived

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
    lines = [f"{found.pos}: {severity} {printable(found.message)} [{found.rule}]"]
    lines += _excerpt(found.pos, report)
    if found.help:
        lines.append(f"  help: {printable(found.help)}")
    for pos, text in found.notes:
        lines.append(f"{pos}: note: {printable(text)}")
        lines += _excerpt(pos, report)
    return "\n".join(lines) + "\n"


def printable(text: str, more: str = "") -> str:
    """A text without what a terminal or a log would obey, which is shown as Python shows it; `more` may stay."""
    return text if text.isprintable() else "".join(c if c.isprintable() or c in more else repr(c)[1:-1] for c in text)


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
    """{"abi", "errors", "warnings", "notes", "findings": [{"severity", "rule", "file", "line", "col", ..}], "waived"}

    "waived" has findings likewise, each with its waiver's place and reason.
    """
    found = [_json(d) for d in report.sorted()]
    counts = {f"{s}s": sum(d["severity"] == s for d in found) for s in _COLOURS}
    waived = [{**_json(w.found), "waiver": {**_place(w.pos), "reason": w.reason}} for w in report.waived]
    import json
    return json.dumps({"abi": abi, **counts, "findings": found, "waived": waived}, indent=1) + "\n"


def _json(found: Diagnostic) -> dict[str, Any]:
    return {"severity": found.severity, "rule": found.rule, **_place(found.pos), "message": found.message,
            "help": found.help, "notes": [{**_place(pos), "message": text} for pos, text in found.notes]}


def _place(pos: Pos) -> dict[str, Any]:
    return {"file": pos.file, "line": pos.line, "col": pos.col}


def shown_path(file: str) -> str:
    """A path as GitHub and SARIF's readers want it: from the working folder, where the file is below that."""
    path = os.path.relpath(file) if os.path.isabs(file) else os.path.normpath(file)
    return os.path.abspath(file) if path.startswith("..") else path


def as_github(report: Report) -> str:
    """Workflow commands that GitHub shows as annotations. Waived findings are none."""
    kinds = {"error": "error", "warning": "warning", "note": "notice"}
    lines = []
    for d in report.sorted():
        place = f",line={d.pos.line},col={d.pos.col}" if d.pos.line else ""
        where = f"file={_escaped(shown_path(d.pos.file), ':,')}{place},title={_escaped(d.rule, ':,')}"
        lines.append(f"::{kinds[d.severity]} {where}::{_escaped(d.message + (' - ' + d.help if d.help else ''))}\n")
    return "".join(lines)


def _escaped(text: str, more: str = "") -> str:
    """A text for a workflow command; of a property, `more` separates it from what follows."""
    text = printable(text, "\r\n")
    for char in "%\r\n" + more:
        text = text.replace(char, f"%{ord(char):02X}")
    return text


def as_sarif(report: Report, rules: dict[str, str], levels: dict[str, str], page: str = "docs/rules.md") -> str:
    """A SARIF 2.1.0 log; `rules` maps a rule id to its purpose, `levels` to its usual severity, `page` tells of them.

    Paths are relative to the working folder (a repository's root, in CI), those outside of it are file URIs. What a
    waiver covers is a result with a suppression. A fingerprint stays the same when lines move.
    """
    results: list[tuple[Diagnostic, Waived | None]] = [(d, None) for d in report.diagnostics]
    results += [(waived.found, waived) for waived in report.waived]
    results.sort(key=lambda pair: pair[0].sort_key())
    used = sorted({d.rule for d, _ in results})
    driver = {"name": "ioctlc", "version": __version__,
              "rules": [_sarif_rule(id, rules.get(id, id), levels.get(id, "error"), page) for id in used]}
    seen: dict[str, int] = {}
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
           "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints",
                     "results": [_sarif_result(d, waived, used, seen) for d, waived in results]}]}
    import json
    return json.dumps(log, indent=1) + "\n"


def _sarif_rule(id: str, purpose: str, level: str, page: str) -> dict[str, Any]:
    return {"id": id, "shortDescription": {"text": purpose}, "help": {"text": f"{purpose}; see {page}, {id}"},
            "defaultConfiguration": {"level": level}}


def _sarif_result(found: Diagnostic, waived: Waived | None, rules: list[str], seen: dict[str, int]) -> dict[str, Any]:
    return {
        "ruleId": found.rule, "ruleIndex": rules.index(found.rule), "level": found.severity,
        "message": {"text": found.message + (f" (help: {found.help})" if found.help else "")},
        "locations": [_sarif_place(found.pos)],
        "relatedLocations": [{**_sarif_place(pos), "message": {"text": text}} for pos, text in found.notes],
        "partialFingerprints": {"ioctlcFinding/v1": _fingerprint(found, seen)},
        "suppressions": [{"kind": "inSource", "justification": waived.reason, "location": _sarif_place(waived.pos)}]
        if waived is not None else [],
    }


def _fingerprint(found: Diagnostic, seen: dict[str, int]) -> str:
    """What tells a finding from others, wherever it stands in its file; equal ones are counted."""
    from hashlib import sha256
    text = "\0".join((found.rule, _uri(found.pos.file), found.message))
    seen[text] = seen.get(text, 0) + 1
    return sha256(f"{text}\0{seen[text]}".encode("utf-8", "replace")).hexdigest()[:32]


def _uri(file: str) -> str:
    from urllib.parse import quote
    path = shown_path(file)
    return ("file://" if os.path.isabs(path) else "") + quote(path, errors="replace")


def _sarif_place(pos: Pos) -> dict[str, Any]:
    """Where: a file, and a place in it unless the file as a whole is meant."""
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(pos.file)}}
    if pos.line:
        place["region"] = {"startLine": pos.line, "startColumn": max(pos.col, 1)}
    return {"physicalLocation": place}
