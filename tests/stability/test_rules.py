"""Each rule of diff: a change that falls under it, a near miss, its verdict, places and exit status; waivers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from histories import BASE, changed, diff, lock_of, resummed, rules
from invoke import TODAY, ioctlc
from ioctlc.diffrules import RULES, VERDICTS

CASES: dict[str, dict[str, Any]] = {case["rule"]: case for file in sorted((Path(__file__).parent / "rules").iterdir())
                                    for case in yaml.safe_load(file.read_text(encoding="utf-8"))}

#: Rules about what locks remember: tests of their own, below.
OF_LOCKS = {"removed-on-time": "test_what_goes_on_time_leaves_a_tombstone",
            "tombstone": "test_what_goes_on_time_leaves_a_tombstone",
            "tombstone-dropped": "test_a_lock_that_forgets_a_tombstone_breaks",
            "unlisted-change": "test_what_no_rule_knows_breaks"}

#: Known of specs only: a lock has neither docs nor files.
SOFT = {"doc-changed", "moved"}

OLD_IOCTL = "    deprecated: {since: 2020-01-01, remove_after: 2026-01-01, replaced_by: LAMP_SET, note: percent}\n"


def worst(found: list[str]) -> str:
    return next((verdict for verdict in VERDICTS if any(RULES[rule].verdict == verdict for rule in found)), "none")


def test_every_rule_has_cases() -> None:
    assert set(CASES) | set(OF_LOCKS) == set(RULES) and not set(CASES) & set(OF_LOCKS)
    assert all(name in globals() for name in OF_LOCKS.values())


@pytest.mark.parametrize("rule", CASES)
def test_a_change_falls_under_its_rule(rule: str, tmp_path: Path) -> None:
    case = CASES[rule]["fails"]
    base = CASES[rule].get("base", "lamp")
    wanted = case.get("gives", [rule])
    done, found = diff(BASE / base, changed(base, case["change"], tmp_path))
    assert rules(found, docs=rule == "doc-changed") == wanted and rule in wanted
    verdict = worst([one["rule"] for one in found["changes"]])
    assert found["verdict"] == verdict and done.status == VERDICTS[verdict]
    one = next(one for one in found["changes"] if one["rule"] == rule)
    assert one["message"] == case["message"] and one["verdict"] == RULES[rule].verdict
    for side in ("old", "new"):
        assert line_at(one[side]) == case[side]


def line_at(place: str | None) -> str | None:
    if place is None:
        return None
    file, _, number = place.rpartition(":")
    return Path(file).read_text(encoding="utf-8").splitlines()[int(number) - 1].strip()[:40].rstrip()


@pytest.mark.parametrize("rule", CASES)
def test_a_near_miss_does_not(rule: str, tmp_path: Path) -> None:
    case = CASES[rule]["passes"]
    base = CASES[rule].get("base", "lamp")
    done, found = diff(BASE / base, changed(base, case["change"], tmp_path))
    assert rules(found) == case["gives"]
    assert rule not in rules(found, docs=True)
    assert done.status == VERDICTS[worst([one["rule"] for one in found["changes"]])]


@pytest.mark.parametrize("kind", ["fails", "passes"])
@pytest.mark.parametrize("rule", CASES)
def test_locks_say_the_same(rule: str, kind: str, tmp_path: Path) -> None:
    """Of the same change, spec against spec, lock against spec and lock against lock say the same."""
    base = CASES[rule].get("base", "lamp")
    new = changed(base, CASES[rule][kind]["change"], tmp_path)
    locks = lock_of(BASE / base, tmp_path), lock_of(new, tmp_path)
    specs = [one for one in diff(BASE / base, new)[1]["changes"]
             if one["rule"] not in SOFT or "architect" in one["message"]]
    for sides in ((locks[0], new), locks):
        found = diff(*sides)[1]["changes"]
        assert [(one["rule"], one["message"]) for one in found] == [(one["rule"], one["message"]) for one in specs]
    for one in found:
        for side in ("old", "new"):
            assert one[side] is None or line_at(one[side]) is not None


# --- waivers ---------------------------------------------------------------------------------------------------------

WAIVED = [rule for rule in CASES if RULES[rule].verdict in ("break", "review")]


def waived(rule: str, tmp_path: Path, until: str = "2027-01-01") -> Path:
    base = CASES[rule].get("base", "lamp")
    new = changed(base, CASES[rule]["fails"]["change"], tmp_path)
    main = new / f"{base}.yaml"
    text = main.read_text(encoding="utf-8")
    main.write_text(f"{text}waive: [{{rule: {rule}, reason: nobody has it yet, until: {until}}}]\n", encoding="utf-8")
    return new


@pytest.mark.parametrize("rule", WAIVED)
def test_a_waiver_works_and_ends(rule: str, tmp_path: Path) -> None:
    old, new = BASE / CASES[rule].get("base", "lamp"), waived(rule, tmp_path)
    done, found = diff(old, new)
    some = [one for one in found["changes"] if one["rule"] == rule]
    assert some and {one["verdict"] for one in some} == {"neutral"} and done.err == ""
    assert all(one["message"].endswith("(waived until 2027-01-01: nobody has it yet)") for one in some)
    assert found["verdict"] == worst([one["rule"] for one in found["changes"] if one["rule"] != rule] + ["doc-changed"])
    done, found = diff(old, new, today="2027-01-02")
    assert {one["verdict"] for one in found["changes"] if one["rule"] == rule} == {RULES[rule].verdict}
    assert f"the waiver of '{rule}' ended on 2027-01-01" in done.err


@pytest.mark.parametrize("rule", WAIVED)
def test_a_waiver_that_nothing_needs_is_reported(rule: str, tmp_path: Path) -> None:
    new = waived(rule, tmp_path)
    done, found = diff(new, new)
    assert done.status == 0 and found["verdict"] == "none"
    assert f"nothing needs the waiver of '{rule}'" in done.err and "help: remove it" in done.err


def test_a_waiver_stands_at_its_node_and_covers_no_other(tmp_path: Path) -> None:
    here = {"max: 100": "max: 99, waive: {rule: range-tightened, reason: checked}"}
    assert diff(BASE / "lamp", changed("lamp", here, tmp_path / "1"))[1]["verdict"] == "neutral"
    there = {**here, "multiple_of: 4": "multiple_of: 8"}
    done, found = diff(BASE / "lamp", changed("lamp", there, tmp_path / "2"))
    assert [one["verdict"] for one in found["changes"] if one["rule"] == "range-tightened"] == ["break", "neutral"]


def test_a_waiver_in_the_old_spec_covers_nothing(tmp_path: Path) -> None:
    """Who removes an ioctl cannot lean on what was waived when it was there."""
    wait = ("  - {name: LAMP_WAIT, nr: 0x14, on: lamp, out: struct lamp_event, privilege: none, frozen: events are,"
            " doc: Wait.}\n")
    waiver = "doc: Wait., waive: {rule: ioctl-removed, reason: old}"
    old = changed("lamp", {wait: wait.replace("doc: Wait.", waiver)}, tmp_path / "1")
    new = changed("lamp", {wait: ""}, tmp_path / "2")
    assert diff(old, new)[0].status == 8


# --- what locks remember ---------------------------------------------------------------------------------------------


def removed(tmp_path: Path) -> Path:
    """A spec that has dropped LAMP_OLD, beside the lock of the release that had it."""
    text = (BASE / "lamp" / "lamp.yaml").read_text(encoding="utf-8")
    start = text.index("  - name: LAMP_OLD\n")
    new = changed("lamp", {text[start:]: ""}, tmp_path)
    (new / "lamp.lock").write_text(lock_of(BASE / "lamp", tmp_path).read_text(encoding="utf-8"), encoding="utf-8")
    return new


def test_what_goes_on_time_leaves_a_tombstone(tmp_path: Path) -> None:
    new = removed(tmp_path)
    first = tmp_path / "first.lock"
    first.write_text((new / "lamp.lock").read_text(encoding="utf-8"), encoding="utf-8")
    done, found = diff(first, new)
    assert done.status == 8 and "it left no tombstone" in found["changes"][0]["message"]
    assert ioctlc("lock", new, "--today", "2026-01-01").status == 1, "not before its date is over"
    assert ioctlc("lock", new, "--today", "2026-01-02").status == 0
    for side in (new, new / "lamp.lock"):
        done, found = diff(first, side, today="2026-01-02")
        assert done.status == 4 and rules(found) == ["removed-on-time"] + ["tombstone"] * (side != new)
        assert diff(first, side, today="2026-01-01")[0].status == 8, "before its date"


def test_a_lock_that_forgets_a_tombstone_breaks(tmp_path: Path) -> None:
    new = removed(tmp_path)
    assert ioctlc("lock", new, "--today", "2026-01-02").status == 0
    text = (new / "lamp.lock").read_text(encoding="utf-8")
    forgot = tmp_path / "forgot.lock"
    kept = "\n".join(line for line in text.split("\n") if "tombstone" not in line)
    forgot.write_text(resummed(kept), encoding="utf-8")
    done, found = diff(new / "lamp.lock", forgot)
    assert done.status == 8 and rules(found) == ["tombstone-dropped"]
    assert diff(forgot, new / "lamp.lock")[1]["verdict"] == "neutral"


def test_a_number_with_a_tombstone_is_never_taken_again(tmp_path: Path) -> None:
    new = removed(tmp_path)
    assert ioctlc("lock", new, "--today", "2026-01-02").status == 0
    main = new / "lamp.yaml"
    for nr, clash in (("0x19", True), ("0x1a", False)):
        text = main.read_text(encoding="utf-8")
        again = f"  - {{name: LAMP_NEW, nr: {nr}, on: lamp, capability: LAMP_CAP_SOON, privilege: none, doc: New.}}\n"
        main.write_text(text.replace(", reserved: true, doc: Later", ", doc: Later") + again, encoding="utf-8")
        found = diff(new / "lamp.lock", new)[1]
        assert ("number-reused" in rules(found)) == clash
        assert ioctlc("lock", new).status == clash
        main.write_text(text, encoding="utf-8")


#: Of LAMP_WAIT the half on Windows goes; somebody takes the number that it had there.
WAIT = ("  - {name: LAMP_WAIT, nr: 0x14, on: lamp, out: struct lamp_event, privilege: none, frozen: events are,"
        " doc: Wait.}")
HALF = WAIT[:-1] + ", except: windows, waive: {rule: ioctl-removed, reason: nobody had it there}}"
TAKER = ("  - {name: LAMP_TAKER, nr: 0x14, on: lamp, privilege: none, capability: LAMP_CAP_SOON, doc: New.,"
         " only: windows-x86_64}")
SOON = ", reserved: true, doc: Later"


def test_a_number_that_an_ioctl_had_on_few_abis_is_never_taken_again(tmp_path: Path) -> None:
    """Neither in the same change, nor when the release between has forgotten that half."""
    old = lock_of(BASE / "lamp", tmp_path)
    both = changed("lamp", {WAIT: f"{HALF}\n{TAKER}", SOON: ", doc: Later"}, tmp_path / "1")
    done, found = diff(old, both)
    assert done.status == 8 and "number-reused" in rules(found)
    half = changed("lamp", {WAIT: HALF}, tmp_path / "2")
    (half / "lamp.lock").write_text(old.read_text(encoding="utf-8"), encoding="utf-8")
    assert ioctlc("lock", half, "--today", TODAY).status == 0
    text = (half / "lamp.lock").read_text(encoding="utf-8")
    assert "tombstone ioctl:LAMP_WAIT@1.0 code 0x" in text
    assert "tombstone ioctl:LAMP_WAIT@1.0 exists windows-x86_64" in text
    assert diff(half / "lamp.lock", both)[0].status == 8
    assert rules(diff(half / "lamp.lock", both)[1]).count("number-reused") == 1


def test_an_ioctl_may_have_its_own_number_again(tmp_path: Path) -> None:
    half = changed("lamp", {WAIT: HALF}, tmp_path / "1")
    (half / "lamp.lock").write_text(lock_of(BASE / "lamp", tmp_path).read_text(encoding="utf-8"), encoding="utf-8")
    assert ioctlc("lock", half, "--today", TODAY).status == 0
    assert "number-reused" not in rules(diff(half / "lamp.lock", BASE / "lamp")[1])


def test_a_number_of_before_is_not_taken_by_another_one(tmp_path: Path) -> None:
    """An ioctl has changed its number, by a waiver; the old one is nobody else's."""
    waived = ", waive: [{rule: request-code-changed, reason: a b}, {rule: windows-code-changed, reason: a b}]}"
    moved = changed("lamp", {WAIT: WAIT.replace("0x14", "0x2e")[:-1] + waived}, tmp_path / "1")
    (moved / "lamp.lock").write_text(lock_of(BASE / "lamp", tmp_path).read_text(encoding="utf-8"), encoding="utf-8")
    assert ioctlc("lock", moved, "--today", TODAY).status == 0
    text = (moved / "lamp.yaml").read_text(encoding="utf-8")
    (moved / "lamp.yaml").write_text(text.replace(SOON, ", doc: Later") + TAKER.replace(
        ", only: windows-x86_64", "") + "\n", encoding="utf-8")
    done, found = diff(moved / "lamp.lock", moved)
    assert done.status == 8 and rules(found).count("number-reused") == 1


@pytest.mark.parametrize("value, again, clash", [
    ("value: 0", "value: 0", True), ("value: 0", "bit: 3", False), ("bit: 2", "value: 0", False),
    ("bit: 2", "value: 0xc", True), ("bit: 2", "bit: 3", False)])
def test_a_value_with_a_tombstone_is_never_taken_again(value: str, again: str, clash: bool, tmp_path: Path) -> None:
    """Of flags one common bit is enough, and what says that none is set is a number, too."""
    dark = "      - {name: ATTIC_DARK, bit: 0, doc: dark}\n"
    first = changed("attic", {dark: f"{dark}      - {{name: ATTIC_PLAIN, {value}, doc: plain}}\n"}, tmp_path / "1")
    head = "name: attic_flags\n"
    gone = changed("attic", {head: head + "    waive: {rule: value-removed, reason: a b}\n"}, tmp_path / "2")
    (gone / "attic.lock").write_text(lock_of(first, tmp_path).read_text(encoding="utf-8"), encoding="utf-8")
    done = ioctlc("lock", gone, "--today", TODAY)
    assert done.status == 0, done.err
    new = changed("attic", {dark: f"{dark}      - {{name: ATTIC_OTHER, {again}, doc: other}}\n"}, tmp_path / "3")
    assert ("number-reused" in rules(diff(gone / "attic.lock", new)[1])) == clash


def test_what_no_rule_knows_breaks(tmp_path: Path) -> None:
    lock = lock_of(BASE / "lamp", tmp_path)
    strange = tmp_path / "strange.lock"
    strange.write_text(resummed(lock.read_text(encoding="utf-8").replace(
        "ioctl LAMP_WAIT growth", "ioctl LAMP_WAIT colour red\nioctl LAMP_WAIT growth")), encoding="utf-8")
    done, found = diff(lock, strange)
    assert done.status == 8 and rules(found) == ["unlisted-change"]
    assert found["changes"][0]["message"] == "LAMP_WAIT: colour red is new"
    assert diff(strange, strange)[1]["verdict"] == "none"
