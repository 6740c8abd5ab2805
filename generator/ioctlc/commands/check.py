"""ioctlc check SPEC..: shape, meaning, rules. Several extensions of one base are also held against each other."""

from __future__ import annotations

import argparse
import datetime
import os
import sys

from ioctlc import render
from ioctlc.commands import common, dates
from ioctlc.lint import RULES, Lint, lint
from ioctlc.lint.extensions import collisions
from ioctlc.load.project import main_file
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Diagnostic, Refused, Report


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("spec", metavar="SPEC", nargs="+", help="a folder, or its main YAML file")
    parser.add_argument("--format", choices=("text", "json", "sarif", "github"), default="text")
    parser.add_argument("--werror", action="store_true", help="warnings are errors")
    parser.add_argument("--today", metavar="DATE", type=dates.iso_date, help="the day that dates are held against")
    parser.add_argument("--enforce-dates", action="store_true", help="what is past its date is an error")


def run(options: argparse.Namespace) -> int:
    report = Report()
    today = options.today or datetime.date.today().isoformat()
    checked: list[Lint] = []
    for spec in _once(options.spec):
        own = Report()
        try:
            compiled = model_of(spec, own)
            if any(os.path.samefile(one.spec.pos.file, compiled.spec.pos.file) for one in checked):
                continue                # named twice
            checked.append(Lint(compiled.spec, compiled.layouts, compiled.codes, today, options.enforce_dates))
            lint(checked[-1], own)
            if not own.failed:
                _driver(compiled, own)
        except Refused:
            pass
        report.merge(own)
    collisions(checked, report)
    if options.werror:
        report.diagnostics = [_promoted(d) for d in report.diagnostics]
    _print(report, options, ", ".join(one.spec.name for one in checked))
    return 1 if report.failed else 0


def _driver(compiled: Compiled, report: Report) -> None:
    """What the driver's side of a spec cannot be generated for: `build` would say so as late as when it is built."""
    if not compiled.spec.driver:
        return
    from ioctlc.backends import BACKENDS, Context, Unsupported      # only here: other specs need no backend
    try:
        BACKENDS["driver"].outputs(Context(compiled.spec, compiled.layouts, compiled.codes, "check"))
    except Unsupported as error:
        report.error("no-output", error.pos, error.message, help=error.help)


def _once(specs: list[str]) -> list[str]:
    """The specs as they are named, each once; what is no spec stays, to be reported."""
    found: dict[str, str] = {}
    for spec in specs:
        found.setdefault(os.path.realpath(main_file(spec)), spec)
    return list(found.values())


def _promoted(found: Diagnostic) -> Diagnostic:
    if found.severity != "warning":
        return found
    return Diagnostic("error", found.rule, found.pos, found.message, found.help, found.notes)


def _print(report: Report, options: argparse.Namespace, names: str) -> None:
    if options.format == "json":
        sys.stdout.write(render.as_json(report, names or None))
    elif options.format == "sarif":
        sys.stdout.write(render.as_sarif(report, {id: rule.purpose for id, rule in RULES.items()},
                                         {id: rule.strict for id, rule in RULES.items()}))
    elif options.format == "github":
        sys.stdout.write(render.as_github(report))
    else:
        common.show(report)
        print(f"{names or ' '.join(options.spec)}: {common.counts(report)}")
