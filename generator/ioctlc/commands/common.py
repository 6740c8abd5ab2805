"""What commands share: reading a spec, choosing ABIs, showing diagnostics."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Callable

from ioctlc import render
from ioctlc.abi import ABIS, Abi, selector_abis
from ioctlc.abi.selectors import known_selectors, selector_help
from ioctlc.lint import Lint, lint
from ioctlc.load.project import main_file
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Refused, Report, UsageError


def add_spec(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("spec", metavar="SPEC", help="a folder, or its main YAML file")


def add_abi(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--abi", metavar="ABI,..|all", default="all", help="the ABIs to show (default: all)")


def choose_abis(text: str, compiled: Compiled) -> list[Abi]:
    """The ABIs that --abi names, of those that the spec is about, in canonical order."""
    wanted: set[str] = set()
    for word in text.split(","):
        if word == "all":
            wanted |= set(ABIS)
            continue
        found = selector_abis(word)
        if found is None:
            near = Report().near(word, known_selectors())
            raise UsageError(f"unknown ABI '{word}'; {near}{selector_help()}, or all")
        wanted |= found
    return [ABIS[name] for name in compiled.spec.abis() if name in wanted]


def compiled_or_exit(spec: str, report: Report | None = None) -> Compiled | None:
    """Compile a spec; on errors show them and return None. `report` takes what was found and read."""
    report = Report() if report is None else report
    try:
        compiled = model_of(spec, report)
        lint(Lint(compiled.spec, compiled.layouts, compiled.codes), report)
    except Refused:
        compiled = None
    if report.failed or compiled is None:
        report.diagnostics = [d for d in report.diagnostics if d.severity == "error"]
        show(report)
        return None
    return compiled


def base(path: Path) -> str:
    """What source positions in outputs are relative to: the folder that contains `spec`, or the spec's own."""
    folder = path.parent.resolve()
    return str(folder.parent.parent if folder.parent.name == "spec" else folder)


def command(path: Path, name: str, options: str = "") -> str:
    """The command for the banner of what is made from a spec; it does not depend on where the command was started."""
    folder = path.parent.resolve()
    usual = folder.parent.name == "spec"
    named = f"spec/{folder.name}" if usual else folder.name
    try:
        alone = main_file(str(folder)).name == path.name
    except UsageError:
        alone = False
    where = "" if usual else f" # where the folder {folder.name} is"
    return f"ioctlc {name} {named if alone else f'{named}/{path.name}'}{options}{where}"


def show(report: Report) -> None:
    """Print diagnostics as text to stderr."""
    sys.stderr.write(render.as_text(report, render.wants_colour(sys.stderr)))


def counts(report: Report) -> str:
    """'2 errors, 1 warning' or 'no findings'."""
    parts = []
    for severity in ("error", "warning", "note"):
        number = sum(d.severity == severity for d in report.diagnostics)
        if number:
            parts.append(f"{number} {severity}{'s' if number > 1 else ''}")
    return ", ".join(parts) or "no findings"


def table(rows: list[list[str]], right: Callable[[int], bool] = lambda _: False) -> str:
    """Rows as aligned columns."""
    widths = [max(len(row[i]) for row in rows if i < len(row)) for i in range(max(map(len, rows), default=0))]
    lines = []
    for row in rows:
        cells = [cell.rjust(widths[i]) if right(i) else cell.ljust(widths[i]) for i, cell in enumerate(row)]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines) + "\n" if lines else ""
