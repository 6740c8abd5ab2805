"""ioctlc diff OLD NEW: what a change of an ABI means for programs that are out already."""

from __future__ import annotations

import argparse
import sys
import time

from ioctlc import render
from ioctlc.commands import dates
from ioctlc.diffrules import RULES, VERDICTS
from ioctlc.source import Report, UsageError
from ioctlc.stability import opened
from ioctlc.stability.change import Comparison
from ioctlc.stability.compare import compare
from ioctlc.stability.history import reminded
from ioctlc.stability.show import FORMATS, shown
from ioctlc.stability.show.verdict import verdict


def arguments(parser: argparse.ArgumentParser) -> None:
    for name in ("OLD", "NEW"):
        parser.add_argument(name.lower(), metavar=name, help="a spec, a lock, or GIT-REV:path of either")
    parser.add_argument("--format", choices=tuple(FORMATS), default="text")
    parser.add_argument("--today", metavar="DATE", type=dates.iso_date, help="the day that removals are held against")


def run(options: argparse.Namespace) -> int:
    found = _compared(options)
    sys.stdout.write(shown(found, options.format, render.wants_colour(sys.stdout)))
    sys.stderr.write(render.as_text(waivers(found), render.wants_colour(sys.stderr)))
    return VERDICTS[verdict(found)]


def _compared(options: argparse.Namespace) -> Comparison:
    try:
        old, new = opened.pair(options.old, options.new, render.wants_colour(sys.stderr))
    except opened.Unreadable as error:
        sys.stderr.write(error.text)
        raise
    assert old.state is not None and new.state is not None
    if old.state.name != new.state.name:
        raise UsageError(f"{options.old} is about '{old.state.name}', {options.new} about '{new.state.name}':"
                         " two different ABIs cannot be compared")
    reminded(old.state, old.lock)
    reminded(old.state, new.lock, later=True)
    released = None if old.lock is None else [one.name for one in old.lock.of("capability") if not one.get("reserved")]
    stones = [*(old.lock.of("tombstone") if old.lock else ())]
    own = [*(new.lock.of("tombstone") if new.lock else ())]
    return compare(old.state, new.state, options.today or time.strftime("%Y-%m-%d"), released, own, stones)


def waivers(found: Comparison) -> Report:
    """The waivers of these rules that have ended, or were not needed."""
    report = Report()
    every = {waiver.pos: waiver for subject in found.new.subjects.values()
             for some in subject.waivers.values() for waiver in some if waiver.rule in RULES}
    every |= {waiver.pos: waiver for waiver in found.new.waivers if waiver.rule in RULES}
    for pos, waiver in every.items():
        if waiver.until is not None and waiver.until < found.today:
            report.add("warning", "waiver", pos, f"the waiver of '{waiver.rule}' ended on {waiver.until}",
                       help="mend what it waived, or give it a new date with a new reason")
        elif pos not in found.used:
            report.add("warning", "waiver", pos, f"nothing needs the waiver of '{waiver.rule}'", help="remove it")
    return report
