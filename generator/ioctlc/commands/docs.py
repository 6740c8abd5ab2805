"""ioctlc docs SPEC -o DIR: the reference of an ABI as HTML. What has not changed is not touched."""

from __future__ import annotations

import argparse
from pathlib import Path

from ioctlc.commands import common
from ioctlc.source import UsageError


def arguments(parser: argparse.ArgumentParser) -> None:
    common.add_spec(parser)
    parser.add_argument("-o", metavar="DIR", dest="output", required=True, help="where to write")


def run(options: argparse.Namespace) -> int:
    from ioctlc import write
    from ioctlc.backends import Context, reference
    if options.output == "":
        raise UsageError("-o: '' names no folder; name one, or write '.'")
    folder = Path(options.output)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder}: not a folder")
    compiled = common.compiled_or_exit(options.spec)
    if compiled is None:
        return 1
    spec, path = compiled.spec, compiled.path
    context = Context(spec, compiled.layouts, compiled.codes, common.command(path, "docs", " -o DIR"),
                      common.base(path))
    source = reference.source(spec.name)
    todo = write.plan(folder, reference.outputs(context), source, complete=True)
    for name in todo.write:
        if write.is_generated(folder / name) and not write.is_generated(folder / name, f" {source}"):
            raise UsageError(f"{folder / name}: not the reference of '{spec.name}'; remove it, or choose another folder"
                             " with -o")
    write.apply(todo)
    print(f"{folder}: {len(todo.write)} written, {len(todo.leftover)} removed, {len(todo.same)} unchanged")
    return 0
