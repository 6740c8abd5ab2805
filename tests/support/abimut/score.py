"""The mutation score: every mutation's verdict against the expected one, the oracle's answers, abidiff's.

A run has many jobs, each a part of a spec's mutations. Parts are drawn at random with a seed: each is a sample of its
spec, and all together are the whole, so that what is known when a run is stopped is a sample, too.
"""

from __future__ import annotations

import gc
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from abimut import abi_diff
from abimut.base import Kind, Mutation
from abimut.oracle import Answer, Oracle
from abimut.run import Outcome, Spec, mutations, outcome

#: What is counted of a kind: mutations; what is no spec; verdicts as expected; the oracle: asked, agreed, cannot know;
#: abidiff: run, failed.
COUNTS = ("places", "unfit", "right", "asked", "agreed", "unknown", "diffed", "failed")


@dataclass(frozen=True, slots=True)
class Job:
    """One part of a spec's mutations, of so many; one in `abidiff` of them is given to abidiff, none where 0."""

    spec: str
    part: int
    parts: int
    seed: int
    abidiff: int


@dataclass(slots=True)
class Tally:
    """What became of a job: counts by kind, and a line for all that is not as expected."""

    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    survivors: list[str] = field(default_factory=list)
    against: list[str] = field(default_factory=list)
    unknown: dict[str, int] = field(default_factory=dict)       # by what the oracle says of it

    def count(self, kind: Kind, *names: str) -> None:
        """One more of each of these."""
        mine = self.counts.setdefault(kind.name, dict.fromkeys(COUNTS, 0))
        for name in names:
            mine[name] += 1


def sample(found: list[Mutation], most: int | None) -> list[Mutation]:
    """At most so many of them, evenly spread and always the same."""
    if most is None or len(found) <= most:
        return found
    return [found[number * len(found) // most] for number in range(most)]


@lru_cache(maxsize=None)
def _all(name: str) -> list[tuple[Kind, Mutation]]:
    from abimut.run import spec
    return list(mutations(spec(name)))


def drawn(labels: list[str], job: Job) -> tuple[list[int], set[int]]:
    """Of these mutations the places of those of a job, and of those which abidiff is asked about. By a hash of what
    each is, so that a kind that is new moves no other mutation to another part."""
    mine, diffed = list[int](), set[int]()
    for number, label in enumerate(labels):
        digest = sha256(f"{job.seed} {job.spec} {label}".encode()).digest()
        if int.from_bytes(digest[:8]) % job.parts == job.part:
            mine.append(number)
            if job.abidiff and int.from_bytes(digest[8:16]) % job.abidiff == 0:
                diffed.add(number)
    return mine, diffed


def labels(name: str) -> list[str]:
    """What each mutation of a spec is; of equal ones which."""
    seen = Counter[str]()
    out = []
    for kind, mutation in _all(name):
        label = f"{kind.name}: {mutation.place}"
        out.append(f"{label} {seen[label]}")
        seen[label] += 1
    return out


def tally(of: Spec, job: Job) -> Tally:
    """Judge a part."""
    out, oracle, asked = Tally(), Oracle(), list[str]()
    found = _all(of.name)
    kinds: list[Kind] = []
    chosen, diffed = drawn(labels(of.name), job)
    gc.set_threshold(100_000, 20, 100)
    for number in chosen:
        kind, mutation = found[number]
        one = outcome(of, kind, mutation)
        out.count(kind, "places", *_judged(one))
        if one.fits and not one.right:
            out.survivors.append(str(one))
        if one.fits and kind.oracle:
            oracle.add(one)
            asked.append(f"{one.spec}: {kind.name}: {mutation.place}")
            kinds.append(kind)
        if one.fits and number in diffed and (failed := abi_diff.fails(one)) is not None:
            out.count(kind, "diffed", *(["failed"] if failed else []))
    for kind, place, answer in zip(kinds, asked, oracle.finish()):
        _answered(out, kind, place, answer)
    return out


def _judged(one: Outcome) -> list[str]:
    return ["unfit"] if not one.fits else ["right"] if one.right else []


def _answered(out: Tally, kind: Kind, place: str, answer: Answer) -> None:
    if answer.breaks is None:
        out.count(kind, "unknown")
        out.unknown[answer.why] = out.unknown.get(answer.why, 0) + 1
    elif answer.breaks == (kind.oracle == "break"):
        out.count(kind, "asked", "agreed")
    else:
        out.count(kind, "asked")
        out.against.append(f"{place}: processes say {'break' if answer.breaks else 'fine'} ({answer.why}),"
                           f" not {kind.oracle}")
