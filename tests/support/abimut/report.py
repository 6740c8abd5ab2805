"""The report of a mutation score: what the tool counted, side by side with abidiff, as Markdown."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Iterable

from abimut.base import KINDS
from abimut.score import COUNTS

_ORDER = ("break", "review", "extend", "neutral")
Part = dict[str, Any]                   # a line of a run's state file


@dataclass(slots=True)
class Result:
    """The counts of one kind in one spec."""

    spec: str
    kind: str
    counts: dict[str, int]


def results(parts: Iterable[Part]) -> list[Result]:
    """The sums of all parts."""
    found: dict[tuple[str, str], Counter[str]] = {}
    for part in parts:
        for kind, counts in part["counts"].items():
            found.setdefault((part["job"][0], kind), Counter()).update(counts)
    return [Result(spec, kind, dict(counts)) for (spec, kind), counts in found.items() if kind in KINDS]


def _sum(found: list[Result]) -> dict[str, int]:
    return {name: sum(one.counts[name] for one in found) for name in COUNTS}


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def _fit(counts: dict[str, int]) -> int:
    return counts["places"] - counts["unfit"]


def summary(parts: list[Part]) -> str:
    """One line."""
    all_ = _sum(results(parts))
    return (f"ioctlc diff: {all_['right']} of {_fit(all_)} verdicts as expected ({all_['unfit']} are no spec);"
            f" oracle: {all_['agreed']} of {all_['asked']} agree ({all_['unknown']} not to be tried here);"
            f" abidiff ran {all_['diffed']} times")


def abidiff_right(verdict: str, run: int, failed: int) -> int:
    """A break has to fail, anything else has to pass; what needs review may do either."""
    return failed if verdict == "break" else run if verdict == "review" else run - failed


def _scores(found: list[Result]) -> list[str]:
    lines = ["| expected | mutations | ioctlc diff right | oracle agrees | abidiff run | abidiff right"
             " | what abidiff gets wrong |", "|---|---:|---:|---:|---:|---:|---|"]
    words = {"break": "breaks that pass", "review": "-", "extend": "harmless additions that fail",
             "neutral": "nothing that fails"}
    totals = Counter[str]()
    for verdict in _ORDER:
        sums = _sum([one for one in found if KINDS[one.kind].verdict == verdict])
        good = abidiff_right(verdict, sums["diffed"], sums["failed"])
        lines.append(f"| {verdict} {_row(sums, good)} {words[verdict]}: {sums['diffed'] - good} |")
        totals.update({**sums, "good": good})
    return [*lines, f"| all {_row(totals, totals['good'])} |"]


def _row(sums: dict[str, int], good: int) -> str:
    return (f"| {_fit(sums)} | {sums['right']} ({_share(sums['right'], _fit(sums))}) |"
            f" {sums['agreed']} of {sums['asked']} ({_share(sums['agreed'], sums['asked'])}) |"
            f" {sums['diffed']} | {good} ({_share(good, sums['diffed'])}) |")


def _kinds(found: list[Result]) -> list[str]:
    lines = ["| kind | row of the table | expected | mutations | ioctlc right | oracle expected | oracle agrees"
             " | abidiff fails |", "|---|---|---|---:|---:|---|---:|---:|"]
    for verdict in _ORDER:
        for kind in KINDS.values():
            sums = _sum([one for one in found if one.kind == kind.name])
            if kind.verdict == verdict and sums["places"]:
                asks = f"{sums['agreed']} of {sums['asked']}" if kind.oracle else "-"
                lines.append(f"| {kind.name} | {kind.row} | {verdict} | {_fit(sums)} | {sums['right']} |"
                             f" {kind.oracle or '-'} | {asks} | {sums['failed']} of {sums['diffed']} |")
    return lines


_HEAD = """\
# Mutation score of `ioctlc diff`

Made by `bench/bench_mutation.py`; do not edit. Every kind of change of the table of verdicts (docs/rules.md), made at
every place of a spec where it fits. The expected verdict is that of the kind, written down in tests/support/abimut.

{which}

- A mutation that the compiler refuses (two commands with one number, say) is no spec and is not counted: {unfit} of
  {places}.
- The oracle compiles C from the old header and from the new one, and passes bytes between both, both ways, on x86-64,
  i386 and the big-endian s390x, where it has what was mutated, or else on another machine that has (arm64, riscv64,
  ppc64, ppc64le, mips64): Debian's cross compilers, and qemu-user where the machine is another one. It is asked about
  numbers, layouts, must-be-zero bytes, flags and sizes, and knows nothing of the compiler of specs or of the diff.
  {unknown} questions it could not answer{reasons}.
- abidiff 2.2 runs as scripts/check-uapi.sh runs it (that script asks for 2.4; Debian 12 has 2.2), on the generated
  headers, for one ABI; one mutation in {abidiff} was given to it. It passes or fails: a break has to fail; an extension
  or nothing has to pass; what needs review may do either, and counts as right. It is not told dates, locks,
  capabilities or privileges, which headers do not show: that is what it is blind to, not how it works.
- {cpu} minutes of processor time in all, compilers, abidiff and emulators included.
"""


def _which(parts: list[Part]) -> str:
    """Whether this is the whole, or what of it."""
    by_spec: dict[str, list[Part]] = {}
    for one in parts:
        by_spec.setdefault(one["job"][0], []).append(one)
    said = []
    for spec, some in by_spec.items():
        dealt, seed = some[0]["job"][2:4]
        number = sum(counts["places"] for one in some for counts in one["counts"].values())
        said.append(f"{spec} {number}, which is " + ("all" if len(some) == dealt else
                                                     f"{len(some)} of {dealt} parts dealt at random with seed {seed}"))
    return f"Mutations: {'; '.join(said)}."


def markdown(parts: list[Part]) -> str:
    """The whole report."""
    found = results(parts)
    sums = _sum(found)
    reasons = Counter[str]()
    for one in parts:
        reasons.update(one["unknown"])
    why = "; ".join(f"{number} times: {reason}" for reason, number in reasons.most_common(4))
    lines = [_HEAD.format(which=_which(parts), unfit=sums["unfit"], places=sums["places"], unknown=sums["unknown"],
                          reasons=f" ({why})" if why else "", abidiff=parts[0]["job"][4] if parts else 1,
                          cpu=f"{sum(one['cpu'] for one in parts) / 60:.0f}"),
             "## Both scores", "", *_scores(found), "", "## Kinds", "", *_kinds(found), "", "## Not as expected", ""]
    wrong = [line for one in parts for line in (*one["survivors"], *one["against"])]
    lines += [f"- {line}" for line in wrong] or ["Nothing."]
    return "\n".join(lines) + "\n"
