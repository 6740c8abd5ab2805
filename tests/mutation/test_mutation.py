"""The mutation score: a bounded part of it here; the whole is bench/bench_mutation.py's, which writes the report."""

from __future__ import annotations

from dataclasses import asdict, astuple, replace
from pathlib import Path

import pytest

from abimut import oracle, report
from abimut.base import KINDS, Kind, Mutation
from abimut.run import PARTS, SPECS, outcome, spec
from abimut.score import Job, drawn, labels, sample, tally
from abimut.trees import edited, written
from invoke import ioctlc
from ioctlc.diffrules import VERDICTS
from missing import missing

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


def test_the_oracle_sees_what_only_big_endian_machines_do() -> None:
    """A number of 64 bits that is little-endian now: x86 cannot tell, s390x does; big-endian is the other way round."""
    if "linux-s390x" not in oracle.RUNS:
        missing("no programs of s390x run here: tools/packages/test.txt lists its compiler and qemu-user")
    for name, abis in (("byte order changed to little-endian", ["linux-s390x"]),
                       ("byte order changed to big-endian", ["linux-x86_64", "linux-i386"])):
        one = outcome(spec("mvm"), KINDS[name], _some("mvm", KINDS[name], 1)[0])
        assert oracle.abis_of(one) == abis and one.verdict == "break"
        answer, = oracle.ask([one])
        assert answer.breaks and answer.why.partition(":")[0] in oracle.abis_of(one) and "misreads" in answer.why


def test_what_gcc_refuses_is_unknown_and_the_others_are_answered() -> None:
    of = spec("haxm")
    asked = [outcome(of, KINDS[name], _some("haxm", KINDS[name], 1)[0])
             for name in ("two members of different types swapped", "doc changed", "byte inserted")]
    new = asked[1].new
    assert new is not None
    new.spec.ioctls[0].name = "no name in C"
    answers = oracle.ask(asked)
    assert answers[0].breaks and answers[2].breaks and answers[1].breaks is None and "unknown" in answers[1].why


def test_the_oracle_goes_where_a_member_is() -> None:
    """One of two members of one name, each for architectures of its own, is removed: only its own can tell."""
    of, kind = spec("kvm"), KINDS["member removed"]
    both = [one for one in kind.places(of.tree) if one.place == "kvm_dirty_log.dirty_bitmap"]
    asked = [outcome(of, kind, one) for one in both]
    assert [oracle.abis_of(one) for one in asked] == [["linux-x86_64", "linux-i386", "linux-s390x"], ["linux-arm64"]]
    assert all(answer.breaks for answer in oracle.ask(asked))


@pytest.mark.parametrize(("name", "place"), [("haxm", "hax_cpuid.entries")])
def test_the_oracle_sees_what_is_behind_a_record(name: str, place: str) -> None:
    of, kind = spec(name), KINDS["member removed"]
    answer, = oracle.ask([outcome(of, kind, one) for one in kind.places(of.tree) if one.place == place])
    assert answer.breaks and f"drops {place}" in answer.why


@pytest.mark.parametrize(("name", "place"), [
    ("arm appended to a union, no larger than it", "beside kvm_assigned_pci_dev.reserved"),
    ("arms of a union in another order", "beside kvm_run.internal")])
def test_the_oracle_knows_a_union_without_a_name_again(name: str, place: str) -> None:
    """Whatever its arms' order, and whoever came to them."""
    of, kind = spec("kvm"), KINDS[name]
    answer, = oracle.ask([outcome(of, kind, one) for one in kind.places(of.tree) if one.place == place])
    assert answer.breaks is False, answer


@pytest.mark.parametrize(("spec_", "name", "place"), [
    ("kvm", "member removed", "kvm_run.emulation_failure"), ("kvm", "sign changed", "kvm_run.ndata u32 -> s32"),
    ("kvm", "member must be zero now", "kvm_run.data"), ("haxm", "sign changed", "vcpu_state_t._rax u64 -> s64"),
    ("haxm", "width that depends on the ABI", "vcpu_state_t._eax")])
def test_the_oracle_sees_into_unions_inside_unions(spec_: str, name: str, place: str) -> None:
    of, kind = spec(spec_), KINDS[name]
    answers = oracle.ask([outcome(of, kind, one) for one in kind.places(of.tree) if one.place == place])
    assert answers and all(answer.breaks for answer in answers), answers


def test_a_member_of_one_bit_is_not_always_zero() -> None:
    """A new driver that wants zeros there refuses an old program."""
    of, kind = spec("haxm"), KINDS["member must be zero now"]
    bits = [one for one in kind.places(of.tree) if one.place == "segment_desc_t.long_mode"]
    assert [answer.breaks for answer in oracle.ask([outcome(of, kind, one) for one in bits])] == [True]


def test_parts_are_a_whole_without_overlap_and_the_same_each_time() -> None:
    jobs = [Job("haxm", part, 7, 5, 3) for part in range(7)]
    some = [f"kind: {number}" for number in range(100)]
    parts = [drawn(some, job) for job in jobs]
    assert sorted(number for mine, _ in parts for number in mine) == list(range(100))
    assert all(diffed <= set(mine) for mine, diffed in parts) and 20 < sum(len(diffed) for _, diffed in parts) < 47
    assert parts == [drawn(some, job) for job in jobs] != [drawn(some, replace(job, seed=6)) for job in jobs]
    assert drawn(some[1:], jobs[0])[0] == [number - 1 for number in parts[0][0] if number]


def test_a_job_counts_what_it_judged_and_the_report_has_it(tmp_path: Path) -> None:
    job = Job("haxm", 0, 600, 5, 4)
    found = asdict(tally(spec("haxm"), job))
    part = {"job": list(astuple(job)), "seconds": 1.0, "cpu": 60.0, **found}
    places = sum(counts["places"] for counts in found["counts"].values())
    assert places == len(drawn(labels("haxm"), job)[0]) >= 3
    assert not found["survivors"] and not found["against"]
    text = report.markdown([part])
    assert f"haxm {places}, which is 1 of 600 parts dealt at random with seed 5" in text
    assert "\nNothing.\n" in text and "(100.0 %)" in text
    part["against"] = ["haxm: doc changed: somewhere: processes say break"]
    assert "- haxm: doc changed: somewhere" in report.markdown([part])
