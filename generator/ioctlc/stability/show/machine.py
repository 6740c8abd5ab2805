"""A comparison for machines: JSON, SARIF 2.1.0, GitHub annotations, JUnit."""

from __future__ import annotations

import json
import os

from ioctlc import render
from ioctlc.source import Diagnostic, Pos, Report, Waived
from ioctlc.stability.change import Change, Comparison
from ioctlc.diffrules import RULES
from ioctlc.stability.show.verdict import place, verdict, waived

_SEVERITIES = {"break": "error", "review": "warning", "extend": "note", "neutral": "note"}


def as_json(found: Comparison) -> str:
    """{"verdict", "changes": [{"rule", "verdict", "name", "message", "old", "new"}]}; a place that is not there is
    null."""
    changes = [{"rule": one.rule, "verdict": one.verdict, "name": one.name, "message": one.message + waived(one),
                "old": place(one.old), "new": place(one.new)} for one in found.changes]
    return json.dumps({"verdict": verdict(found), "changes": changes}, indent=1) + "\n"


def _report(found: Comparison) -> Report:
    """The changes as findings at their new places; what is gone stands at its old one."""
    report = Report()
    for change in found.changes:
        if change.waived is None:
            report.diagnostics.append(_finding(found, change))
        else:
            report.waived.append(Waived(_finding(found, change), change.waived.pos, change.waived.reason))
    return report


def _finding(found: Comparison, change: Change) -> Diagnostic:
    pos = change.new or change.old or Pos(found.new.source, 1, 1)
    was = f"; it was {place(change.old)}" if change.old and change.new else ""
    return Diagnostic(_SEVERITIES[change.verdict], change.rule, pos._replace(file=_path(pos.file)),
                      f"{change.verdict}: {change.message}{waived(change)}{was}", RULES[change.rule].fix or None)


def _path(file: str) -> str:
    """A file's path in the repository, also of a place at a revision: what an annotation can stand at."""
    return file if os.path.exists(file) else file.partition(":")[2] or file


def as_sarif(found: Comparison) -> str:
    """A SARIF 2.1.0 log: break is error, review is warning, all else is note; what is waived is suppressed."""
    return render.as_sarif(_report(found), {rule.id: rule.purpose for rule in RULES.values()},
                           {rule.id: _SEVERITIES[rule.verdict] for rule in RULES.values()}, "docs/stability.md")


def as_github(found: Comparison) -> str:
    """Workflow commands; neutral changes are not worth an annotation."""
    report = _report(found)
    report.diagnostics = [_finding(found, change) for change in found.changes if change.verdict != "neutral"]
    return render.as_github(report)


def escape(text: str) -> str:
    """Text of an XML document; what XML cannot contain is shown as Python shows it."""
    return render.printable(text, "\n\t").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoteattr(text: str) -> str:
    """An attribute's value with its quotes."""
    return '"' + escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;") + '"'


def as_junit(found: Comparison) -> str:
    """One test case for each change; break and review are failures. Without a change, one case that passes."""
    cases = [_case(change) for change in found.changes] or ['  <testcase classname="abi" name="no change"/>']
    failures = sum(one.verdict in ("break", "review") for one in found.changes)
    head = f'<testsuite name={quoteattr("ioctlc diff " + found.new.name)} tests="{len(cases)}" failures="{failures}">'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *cases, "</testsuite>"]) + "\n"


def _case(change: Change) -> str:
    start = f'  <testcase classname={quoteattr(change.rule)} name={quoteattr(f"{change.name}: {change.message}")}'
    if change.verdict not in ("break", "review"):
        return start + "/>"
    places = "\n".join(f"{side}: {shown}" for side, pos in (("old", change.old), ("new", change.new))
                       if (shown := place(pos)))
    return (f"{start}>\n    <failure type={quoteattr(change.verdict)} message={quoteattr(change.message)}>"
            f"{escape(places)}</failure>\n  </testcase>")
