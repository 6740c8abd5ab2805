"""From an announcement to the end and after it: what `check`, `diff`, `lock`, `decode` and the header say each day."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from histories import PAGE, diff, rules
from invoke import TODAY, ioctlc

END = "2029-01-01"
OLD = "  - {name: KETTLE_DIM,"


def edited(spec: Path, before: str, after: str) -> None:
    text = (spec / "kettle.yaml").read_text(encoding="utf-8")
    assert text.count(before) == 1, before
    (spec / "kettle.yaml").write_text(text.replace(before, after), encoding="utf-8")


def row(more: str = "") -> str:
    return f"{OLD} nr: 0x71, on: kettle, privilege: none, capability: KETTLE_CAP_BOIL, doc: Old.{more}}}\n"


GONE = row(f", deprecated: {{since: 2026-12-01, remove_after: {END}, replaced_by: KETTLE_BOIL, note: set it}}")


def released(folder: Path) -> Path:
    """Release 1 of docs/stability.md's kettle."""
    spec = folder / "kettle"
    spec.mkdir()
    block = re.search(r"^```yaml\n(# file: spec/kettle/.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert block is not None
    (spec / "kettle.yaml").write_text(block[1], encoding="utf-8")
    return spec


@pytest.fixture
def kettle(tmp_path: Path) -> Path:
    """A spec and its lock, with KETTLE_DIM released and its end announced."""
    spec = released(tmp_path)
    edited(spec, "ioctls:\n", "ioctls:\n" + row())
    assert ioctlc("lock", spec, "--today", TODAY).status == 0
    shutil.copy(spec / "kettle.lock", tmp_path / "before.lock")
    edited(spec, row(), GONE)
    done, found = diff(tmp_path / "before.lock", spec)
    assert (done.status, rules(found)) == (0, ["deprecation-announced"])
    assert ioctlc("lock", spec, "--today", TODAY).status == 0
    shutil.copy(spec / "kettle.lock", tmp_path / "announced.lock")
    return spec


@pytest.mark.parametrize(("today", "said"), [
    ("2028-10-02", ""), ("2028-10-03", "'KETTLE_DIM' may go on 2029-01-01, in 90 days"),
    ("2029-01-01", "'KETTLE_DIM' may go on 2029-01-01, in 0 days"),
    ("2029-01-02", "'KETTLE_DIM' could have gone since 2029-01-01")])
def test_what_is_said_when(today: str, said: str, kettle: Path) -> None:
    done = ioctlc("check", kettle, "--today", today)
    assert done.status == 0 and ("[deprecation-due]" in done.err) == bool(said) and said in done.err
    done = ioctlc("check", kettle, "--today", today, "--enforce-dates")
    assert done.status == (1 if "could" in said else 0) and ("error: 'KETTLE_DIM'" in done.err) == ("could" in said)


def test_header_and_decoder_tell_of_it(kettle: Path, tmp_path: Path) -> None:
    assert ioctlc("build", kettle, "-o", tmp_path / "out", "--only", "header").status == 0
    header = (tmp_path / "out/include/kettle.h").read_text(encoding="utf-8")
    assert "KETTLE_DIM is deprecated since 2026-12-01, removed after 2029-01-01, use KETTLE_BOIL" in header
    assert "#ifndef KETTLE_NO_DEPRECATED" in header
    code = ioctlc("numbers", kettle, "--format", "csv").out.split("KETTLE_DIM,linux-x86_64,")[1].split()[0]
    assert "deprecated since 2026-12-01, may go after 2029-01-01, use KETTLE_BOIL" in ioctlc("decode", code, kettle).out


def test_a_member_is_marked_by_the_decoder(tmp_path: Path) -> None:
    spec = released(tmp_path)
    edited(spec, "max: 8, doc: how much}", "max: 8, doc: how much, deprecated: {since: 2026-12-01, note: it goes}}")
    code = ioctlc("numbers", spec, "--format", "csv").out.split("KETTLE_BOIL,linux-x86_64,")[1].split()[0]
    marked = [line.split() for line in ioctlc("decode", code, spec).out.splitlines() if "deprecated" in line]
    assert [line[2:] for line in marked] == [["cups", "u32", "deprecated", "since", "2026-12-01"]]


@pytest.mark.parametrize(("today", "rule", "status"), [(END, "ioctl-removed", 8), ("2029-01-02", "removed-on-time", 4)])
def test_it_leaves_on_its_day_and_not_before(today: str, rule: str, status: int, kettle: Path, tmp_path: Path) -> None:
    edited(kettle, GONE, "")
    locked = ioctlc("lock", kettle, "--today", today)
    assert locked.status == (1 if status == 8 else 0) and rule in locked.err + locked.out
    done, found = diff(tmp_path / "announced.lock", kettle, today=today)
    assert done.status == status and rule in rules(found)
    stone = "tombstone ioctl:KETTLE_DIM code " in (kettle / "kettle.lock").read_text(encoding="utf-8")
    assert stone == (status == 4)


@pytest.mark.parametrize("taken", [
    "{name: KETTLE_FRESH, nr: 0x71, on: kettle, privilege: none, capability: KETTLE_CAP_NEW, doc: New.}",
    "{name: KETTLE_FRESH, nr: 0x71, on: kettle, in: struct kettle_boil, privilege: none, capability: KETTLE_CAP_NEW,"
    " doc: New.}"], ids=["the same code", "another size"])
def test_its_number_is_never_free_again(taken: str, kettle: Path, tmp_path: Path) -> None:
    """Not in the next release, and not in those after it."""
    edited(kettle, GONE, "")
    for version, soon in (("1.0", "1.1"), ("1.1", "1.2")):
        assert ioctlc("lock", kettle, "--today", "2029-01-02").status == 0
        edited(kettle, f'version: "{version}"', f'version: "{soon}"')
    assert ioctlc("lock", kettle, "--today", "2039-01-02").status == 0
    edited(kettle, "ioctls:\n", f"ioctls:\n  - {taken}\n")
    edited(kettle, "  - {name: KETTLE_CAP_SING,", '  - {name: KETTLE_CAP_NEW, value: 9, since: "1.2",'
           " on: kettle, returns: 0 or 1, doc: New.}\n  - {name: KETTLE_CAP_SING,")
    done, found = diff(kettle / "kettle.lock", kettle, today="2049-01-02")
    assert done.status == 8 and "number-reused" in rules(found), done.out
    assert "KETTLE_DIM" in done.out
    done = ioctlc("lock", kettle, "--today", "2049-01-02")
    assert done.status == 1 and "[number-reused]" in done.err
