"""The report of a mutation score: what the tool counted, side by side with abidiff, as Markdown."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from abimut.base import KINDS

_ORDER = ("break", "review", "extend", "neutral")


@dataclass(slots=True)
class Result:
    """The counts of one kind in one spec: places, unfit, right; oracle asked, agreed, unknown; abidiff run, failed."""

    spec: str
    kind: str
    counts: list[int]
    survivors: list[str]
    against: list[str]


def _sum(found: list[Result]) -> list[int]:
    return [sum(column) for column in zip(*(one.counts for one in found))] if found else [0] * 8


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def summary(found: list[Result]) -> str:
    """One line."""
    places, unfit, right, asked, agreed, unknown, diffed, _ = _sum(found)
    return (f"ioctlc diff: {right} of {places - unfit} verdicts as expected ({unfit} mutations are no spec);"
            f" oracle: {agreed} of {asked} agree ({unknown} not to be tried here); abidiff ran {diffed} times")


def abidiff_right(verdict: str, run: int, failed: int) -> int:
    """A break has to fail, anything else has to pass; what needs review may do either."""
    return failed if verdict == "break" else run if verdict == "review" else run - failed


def _scores(found: list[Result]) -> list[str]:
    lines = ["| expected | places | ioctlc as expected | abidiff run | abidiff right | what abidiff gets wrong |",
             "|---|---:|---:|---:|---:|---|"]
    words = {"break": "breaks that pass", "review": "-", "extend": "harmless additions that fail",
             "neutral": "nothing that fails"}
    totals = [0, 0, 0, 0]
    for verdict in _ORDER:
        some = [one for one in found if KINDS[one.kind].verdict == verdict]
        places, unfit, right, _, _, _, run, failed = _sum(some)
        good = abidiff_right(verdict, run, failed)
        lines.append(f"| {verdict} | {places - unfit} | {right} ({_share(right, places - unfit)}) | {run} | {good}"
                     f" ({_share(good, run)}) | {words[verdict]}: {run - good} |")
        totals = [one + other for one, other in zip(totals, (places - unfit, right, run, good))]
    lines.append(f"| all | {totals[0]} | {totals[1]} ({_share(totals[1], totals[0])}) | {totals[2]} | {totals[3]}"
                 f" ({_share(totals[3], totals[2])}) | |")
    return lines


def _kinds(found: list[Result]) -> list[str]:
    lines = ["| kind | row of the table | expected | places | ioctlc right | oracle expected | oracle agrees"
             " | abidiff fails |", "|---|---|---|---:|---:|---|---:|---:|"]
    for verdict in _ORDER:
        for kind in KINDS.values():
            some = [one for one in found if one.kind == kind.name]
            places, unfit, right, asked, agreed, _, run, failed = _sum(some)
            if kind.verdict == verdict and places:
                asks = f"{agreed} of {asked}" if kind.oracle else "-"
                lines.append(f"| {kind.name} | {kind.row} | {verdict} | {places - unfit} | {right} |"
                             f" {kind.oracle or '-'} | {asks} | {failed} of {run} |")
    return lines


_HEAD = """\
# Mutation score of `ioctlc diff`

Made by `bench/bench_mutation.py`; do not edit. Every kind of change of the table of verdicts, made in the specs
{specs}. The expected verdict is that of the kind, written down in tests/support/abimut.

- Verdicts: {verdicts}. Oracle: {oracle}. abidiff: {abidiff}.
- A mutation that the compiler refuses (two commands with one number, say) is no spec and is not counted.
- The oracle compiles C from the old header and from the new one, and passes bytes between the two (x86-64 and i386;
  what only another machine has is compiled with its macros for x86-64). It is asked about numbers, layouts,
  must-be-zero bytes, flags and sizes.
- abidiff 2.2 runs as scripts/check-uapi.sh runs it (that script asks for 2.4; Debian 12 has 2.2), on the generated
  headers. It passes or fails: a break has to fail; an extension or nothing has to pass; what needs review may do
  either, and counts as right. It is not told dates, locks, capabilities or privileges, which headers do not show:
  that is what it is blind to, not how it works.
- {minutes} minutes.
"""


def markdown(found: list[Result], options: argparse.Namespace, seconds: float) -> str:
    """The whole report."""
    def said(most: int | None) -> str:
        return "at every place" if most is None else f"at up to {most} places of a kind in a spec, evenly spread"
    lines = [_HEAD.format(specs=options.specs.replace(",", ", "), verdicts=said(options.verdicts),
                          oracle=said(options.oracle), abidiff=said(options.abidiff), minutes=f"{seconds / 60:.0f}"),
             "## Both scores", "", *_scores(found), "", "## Kinds", "", *_kinds(found), "", "## Not as expected", ""]
    wrong = [line for one in found for line in (*one.survivors, *one.against)]
    lines += [f"- {line}" for line in wrong] or ["Nothing."]
    return "\n".join(lines) + "\n"
