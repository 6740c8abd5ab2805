"""ioctlc lock SPEC: write what is released, beside the spec; --check: fail where that is not up to date."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from pathlib import Path

from ioctlc import render
from ioctlc.commands import dates
from ioctlc.source import UsageError
from ioctlc.stability import lockfile, opened
from ioctlc.stability.compare import compare
from ioctlc.stability.fact import State
from ioctlc.stability.history import continued
from ioctlc.stability.show.text import as_text
from ioctlc.stability.show.verdict import verdict
from ioctlc.write import replace_file


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("spec", metavar="SPEC", help="a folder, or its main YAML file")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the lock is not up to date")
    parser.add_argument("--today", metavar="DATE", type=dates.iso_date, help="the day that removals are held against")


def run(options: argparse.Namespace) -> int:
    try:
        state = opened.spec_state(options.spec, render.wants_colour(sys.stderr))
    except opened.Unreadable as error:
        sys.stderr.write(error.text)
        return 1
    path = opened.beside(options.spec)
    shown = os.path.normpath(path)
    text = opened.read_text(path) if path.exists() else None
    if text is not None and not lockfile.is_lock(text):
        raise UsageError(f"{shown}: this is no lock, and is not replaced; move it away")
    old = lockfile.read(text, shown) if text is not None else None
    fresh = continued(state, old)
    if options.check:
        return _check(old, fresh, text, shown, options)
    if old is not None and not _may(old, fresh, options):
        print(f"ioctlc: {shown} is left as it is; a break is released with a waiver that gives the reason",
              file=sys.stderr)
        return 1
    return _write(path, shown, text, lockfile.to_text(fresh), len(fresh.subjects))


def _today(options: argparse.Namespace) -> str:
    return options.today or datetime.date.today().isoformat()


def _may(old: State, fresh: State, options: argparse.Namespace) -> bool:
    """Whether the new facts may be released: nothing that is out breaks. What changed is printed."""
    found = compare(old, fresh, _today(options))
    if found.changes:
        stream = sys.stderr if verdict(found) == "break" else sys.stdout
        stream.write(as_text(found, render.wants_colour(stream)))
    return verdict(found) != "break"


def _check(old: State | None, fresh: State, text: str | None, shown: str, options: argparse.Namespace) -> int:
    if old is None:
        print(f"ioctlc: {shown} does not exist; 'ioctlc lock {options.spec}' writes it", file=sys.stderr)
        return 1
    if text == lockfile.to_text(fresh):
        print(f"{shown} is up to date")
        return 0
    found = compare(old, fresh, _today(options))
    sys.stderr.write(as_text(found, render.wants_colour(sys.stderr)))
    print(f"ioctlc: {shown} is not what the spec says; 'ioctlc lock {options.spec}' releases that", file=sys.stderr)
    return 1


def _write(path: Path, shown: str, before: str | None, text: str, subjects: int) -> int:
    if before == text:
        print(f"{shown} is up to date")
        return 0
    replace_file(path, text)
    print(f"{shown}: {subjects} subjects, {text.count(chr(10))} lines")
    return 0
