"""The mutation score: every mutation's verdict against the expected one, the oracle's answers, abidiff's."""

from __future__ import annotations

from dataclasses import dataclass, field

from abimut import abi_diff, oracle
from abimut.base import KINDS, Kind, Mutation
from abimut.run import Outcome, Spec, outcome


@dataclass(slots=True)
class Row:
    """What became of one kind in one spec."""

    kind: Kind
    spec: str
    places: int = 0
    unfit: int = 0
    right: int = 0
    survivors: list[Outcome] = field(default_factory=list)
    asked: int = 0                      # of the oracle
    agreed: int = 0
    unknown: int = 0
    against: list[str] = field(default_factory=list)
    diffed: int = 0                     # by abidiff
    failed: int = 0


def sample(found: list[Mutation], most: int | None) -> list[Mutation]:
    """At most so many of them, evenly spread and always the same."""
    if most is None or len(found) <= most:
        return found
    return [found[number * len(found) // most] for number in range(most)]


def rows(of: Spec, verdicts: int | None, asked: int | None, diffed: int | None) -> list[Row]:
    """Every kind in one spec; of each at most so many places judged, asked of the oracle, given to abidiff."""
    return [row(of, kind, verdicts, asked, diffed) for kind in KINDS.values()]


def row(of: Spec, kind: Kind, verdicts: int | None, asked: int | None, diffed: int | None) -> Row:
    """One kind in one spec; None for all places. Who is asked is a part of what is judged."""
    found = list(kind.places(of.tree))
    out = Row(kind, of.name, len(found))
    for_oracle, for_diff = ({id(one) for one in sample(found, most)} for most in (asked, diffed))
    questions: list[Outcome] = []
    judged = {id(one): one for one in sample(found, verdicts)} | {
        id(one): one for one in found if id(one) in for_oracle | for_diff}
    for number, mutation in judged.items():
        one = outcome(of, kind, mutation)
        out.unfit += not one.fits
        out.right += one.fits and one.right
        if one.fits and not one.right:
            out.survivors.append(one)
        if one.fits and kind.oracle and number in for_oracle:
            questions.append(one)
        if one.fits and number in for_diff:
            failed = abi_diff.fails(one)
            out.diffed += failed is not None
            out.failed += bool(failed)
    out.places = len(judged)
    _ask(out, questions)
    return out


def _ask(out: Row, questions: list[Outcome]) -> None:
    for one, answer in zip(questions, oracle.ask(questions)):
        if answer.breaks is None:
            out.unknown += 1
            continue
        out.asked += 1
        if answer.breaks == (out.kind.oracle == "break"):
            out.agreed += 1
        else:
            out.against.append(f"{one.spec}: {one.mutation.place}: processes say"
                               f" {'break' if answer.breaks else 'fine'} ({answer.why}), not {out.kind.oracle}")
