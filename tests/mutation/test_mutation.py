"""The mutation score: a bounded part of it here; the whole is bench/bench_mutation.py's, which writes the report."""

from __future__ import annotations

from pathlib import Path

import pytest

from abimut import oracle
from abimut.base import KINDS, Kind, Mutation
from abimut.run import PARTS, SPECS, outcome, spec
from abimut.score import sample
from abimut.trees import edited, written
from invoke import ioctlc
from ioctlc.diffrules import VERDICTS

#: Of each kind in each spec so many places: what a few minutes on two cores allow.
PLACES = 4
#: What these specs do not have: whole codes that are given as such, and texts.
NOWHERE = ["raw code changed", "text of a constant changed"]
EXIT = {**VERDICTS, "unfit": -1}


def _some(name: str, kind: Kind, most: int) -> list[Mutation]:
    return sample(list(kind.places(spec(name).tree)), most)


@pytest.mark.parametrize("name", SPECS)
def test_verdicts_are_as_expected(name: str) -> None:
    found = [outcome(spec(name), kind, one) for kind in KINDS.values() for one in _some(name, kind, PLACES)]
    survivors = [str(one) for one in found if one.fits and not one.right]
    assert not survivors, "\n".join(survivors)
    assert sum(one.fits for one in found) > 0.9 * len(found)


def test_every_kind_has_a_place_somewhere() -> None:
    assert PARTS
    empty = [kind.name for kind in KINDS.values()
             if not any(next(kind.places(spec(name).tree), None) for name in SPECS)]
    assert empty == NOWHERE


@pytest.mark.parametrize("name", SPECS)
def test_processes_agree(name: str) -> None:
    asked = [one for kind in KINDS.values() if kind.oracle for mutation in _some(name, kind, 1)
             if (one := outcome(spec(name), kind, mutation)).fits]
    against = [f"{one}: processes: {answer}" for one, answer in zip(asked, oracle.ask(asked))
               if answer.breaks is not None and answer.breaks != (one.kind.oracle == "break")]
    assert not against, "\n".join(against)


@pytest.mark.parametrize("name", ["mvm", "haxm"])
def test_the_command_says_of_the_whole_spec_what_the_slice_says(name: str, tmp_path: Path) -> None:
    """Through files and `ioctlc diff`, the whole spec: one place of every kind that needs no lock."""
    of = spec(name)
    old = written(of.tree, tmp_path / "old" / name)
    wrong = []
    for number, kind in enumerate(KINDS.values()):
        for mutation in _some(name, kind, 1):
            if mutation.before != (None,) or mutation.tomb or number % 4:
                continue
            new = written(edited(of.tree, mutation.edit), tmp_path / str(number) / name)
            run = ioctlc("diff", old, new, "--today", mutation.today)
            known = outcome(of, kind, mutation)
            if run.status != EXIT[known.verdict] and not (known.verdict == "unfit" and run.status == 2):
                wrong.append(f"{kind.name}: {mutation.place}: exit {run.status}, the slice says {known.verdict}")
    assert not wrong, "\n".join(wrong)


def test_the_oracle_sees_a_misreading_and_lets_harmless_things_pass() -> None:
    """A swap of members is misread on every ABI; other words in a doc are not."""
    of = spec("haxm")
    asked = [outcome(of, KINDS[name], _some("haxm", KINDS[name], 1)[0])
             for name in ("two members of different types swapped", "doc changed")]
    swapped, same = oracle.ask(asked)
    assert swapped.breaks and "misreads" in swapped.why
    assert same.breaks is False
