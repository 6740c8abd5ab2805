"""Stage 5: rules about meaning. Layouts and codes exist by now; rules only read."""

from __future__ import annotations

from typing import Any, Iterator

from ioctlc.lint import (calls, dates, directions, extensions, growth, layout, lives, macros,  # noqa: F401
                         mappings, naming, numbers, parts, ranges, registry, semantics, times, unique,
                         windows)       # (the rules)
from ioctlc.lint.rules import RULES, Lint, Rule, Waivers, profile_of
from ioctlc.model import Spec, Waiver, walk_fields
from ioctlc.source import Diagnostic, Report, Waived

__all__ = ["RULES", "Lint", "Rule", "lint"]


def lint(context: Lint, report: Report, errors_of: str = "") -> None:
    """Run every rule and add what it finds, less what is waived.

    With `errors_of` only the rules that are errors in that profile, which all of the spec is of, without a waiver."""
    waivers = Waivers(context.spec, context.today)
    for rule in RULES.values():
        if rule.strict == rule.legacy == "off" or errors_of and rule.severity(errors_of) != "error":
            continue
        for finding in rule.check(context):
            profile = profile_of(finding.nodes, context.spec)
            severity = rule.severity(profile)
            if finding.overdue and context.enforce_dates:
                severity = "error"
            waiver = waivers.covers(rule.id, finding) if severity != "off" else None
            if waiver is not None:
                found = Diagnostic(severity, rule.id, finding.pos, finding.message, finding.help, finding.notes)
                report.waived.append(Waived(found, waiver.pos, waiver.reason))
            elif severity != "off":
                report.add(severity, rule.id, finding.pos, finding.message, help=rule.help(finding, profile),
                           notes=finding.notes)
    waivers.report(list(all_waivers(context.spec)), report)


def all_waivers(spec: Spec) -> Iterator[Waiver]:
    """Every waiver of a spec, in no particular order."""
    yield from spec.waivers
    for node in _nodes(spec):
        life = getattr(node, "life", None)
        yield from life.waivers if life is not None else getattr(node, "waivers", ())


def _nodes(spec: Spec) -> Iterator[Any]:
    yield from spec.constants
    yield from spec.capabilities
    yield from spec.ioctls
    yield from spec.devices
    yield from spec.attributes
    for values in spec.value_sets:
        yield values
        yield from values.values
    for record in spec.records:
        yield record
        yield from walk_fields(record)
    for space in spec.register_spaces:
        yield from space.registers
