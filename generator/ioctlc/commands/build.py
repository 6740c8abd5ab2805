"""ioctlc build SPEC: write the outputs. What has not changed is not touched; --check only looks."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ioctlc.source import Refused, Report, UsageError

if TYPE_CHECKING:
    from ioctlc.backends import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("spec", metavar="SPEC", help="a folder, or its main YAML file")
    parser.add_argument("-o", metavar="DIR", dest="output", help="where to write (default: generated/<abi>)")
    parser.add_argument("--only", metavar="BACKEND,..", help="only these outputs")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if an output is stale")
    parser.add_argument("--capabilities", metavar="A,B", help="only what these capabilities announce, and the base")


def run(options: argparse.Namespace) -> int:
    from ioctlc.stamp import Stamp
    if options.only == "":
        raise UsageError("--only: '' names no backend; leave --only out for all of them")
    if options.output == "":
        raise UsageError("-o: '' names no folder; leave -o out for the usual one, or write '.'")
    stamp = Stamp(options.spec, options.output, options.only, options.capabilities)
    if not options.check and stamp.up_to_date():
        print(stamp.message)
        return 0
    return _build(options, stamp)


def _build(options: argparse.Namespace, stamp: object) -> int:
    from ioctlc import write
    from ioctlc.commands import common
    from ioctlc.lint import Lint, lint
    from ioctlc.pipeline import model_of
    from ioctlc.stamp import Stamp
    assert isinstance(stamp, Stamp)
    report = Report()
    try:
        compiled = model_of(options.spec, report)
        lint(Lint(compiled.spec, compiled.layouts, compiled.codes), report)
    except Refused:
        pass
    if report.failed:
        report.diagnostics = [d for d in report.diagnostics if d.severity == "error"]
        common.show(report)
        return 1
    folder = Path(options.output) if options.output else _default_folder(compiled.path, compiled.spec.name, options)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder}: not a folder")
    outputs = _outputs(options, compiled, report)
    if outputs is None:
        common.show(report)
        return 1
    todo = write.plan(folder, outputs, f"the {compiled.spec.name} spec", complete=options.only is None)
    if options.check:
        return _check(todo, options)
    write.apply(todo)
    summary = f"{folder}: {len(todo.write)} written, {len(todo.leftover)} removed, {len(todo.same)} unchanged"
    print(summary)
    stamp.save(compiled.files, folder, sorted(outputs), f"{folder}: 0 written, 0 removed, {len(outputs)} unchanged")
    return 0


def _default_folder(path: Path, name: str, options: argparse.Namespace) -> Path:
    """generated/<abi>; a subset does not take the place of the whole."""
    from ioctlc.pipeline import default_output
    return default_output(path, name if options.capabilities is None else f"{name}-subset")


def _outputs(options: argparse.Namespace, compiled: object, report: Report) -> dict[str, str] | None:
    """Every output's text by its name; None where one cannot be made, or a subset is not closed."""
    from ioctlc.backends import BACKENDS, Context
    from ioctlc.codes import Codes
    from ioctlc.commands import common
    from ioctlc.layout import Layouts
    from ioctlc.pipeline import Compiled
    assert isinstance(compiled, Compiled)
    part = None
    chosen = options.only.split(",") if options.only else list(BACKENDS)
    for name in chosen:
        if name not in BACKENDS:
            raise UsageError(f"--only: no backend '{name}'; there are {', '.join(BACKENDS)}")
    spec, layouts, codes = compiled.spec, compiled.layouts, compiled.codes
    if options.capabilities is not None:
        from ioctlc.subset import subset
        found = subset(spec, options.capabilities.split(",") if options.capabilities else [], report)
        if found is None:
            return None
        spec, layouts = found, Layouts(found)
        codes = Codes(spec, layouts)
        part = Compiled(spec, layouts, codes, compiled.path, compiled.files)
    cut = f" --capabilities {options.capabilities}" if options.capabilities is not None else ""
    context = Context(spec, layouts, codes, common.command(compiled.path, "build", cut), common.base(compiled.path))
    outputs = _made(context, chosen, report)
    if outputs is not None and part is not None and not options.only:
        outputs[f"{spec.name}.lock"] = _lock(part)
    return outputs


def _lock(part: object) -> str:
    """The lock of a subset, which `diff` holds against the whole."""
    from ioctlc.pipeline import Compiled
    from ioctlc.stability import lockfile, opened
    from ioctlc.stability.part import subset_lock
    from ioctlc.write import MARK
    assert isinstance(part, Compiled)
    path = part.path.with_suffix(".lock")
    whole = None
    if path.is_file():
        whole = lockfile.read(opened.read_text(path), str(path))
        part.files.append(str(path))
    names = ",".join(one.name for one in part.spec.capabilities if not one.reserved)
    return subset_lock(part, f"{MARK} the {part.spec.name} spec: {names or 'no capability'}", whole)


def _made(context: Context, chosen: list[str], report: Report) -> dict[str, str] | None:
    """What the backends write; None where one of them cannot."""
    from ioctlc.backends import BACKENDS, Unsupported
    outputs: dict[str, str] = {}
    try:
        for name in chosen:
            outputs.update(BACKENDS[name].outputs(context))
    except Unsupported as error:
        report.error("no-output", error.pos, error.message, help=error.help)
        return None
    return outputs


def _state(path: Path) -> str:
    from ioctlc.write import is_generated
    if not path.exists():
        return "missing"
    return "stale" if is_generated(path) else "not made by ioctlc (or emptied since): remove it before the next build"


def _check(todo: object, options: argparse.Namespace) -> int:
    from ioctlc.write import Plan
    assert isinstance(todo, Plan)
    for name in todo.write:
        print(f"{todo.folder / name}: {_state(todo.folder / name)}", file=sys.stderr)
    for name in todo.leftover:
        print(f"{todo.folder / name}: no longer made from the spec", file=sys.stderr)
    if todo.stale:
        print(f"run 'ioctlc build {options.spec}'" + (f" -o {options.output}" if options.output else ""),
              file=sys.stderr)
        return 1
    print(f"{todo.folder}: up to date")
    return 0
