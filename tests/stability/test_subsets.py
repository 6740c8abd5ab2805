"""`build --capabilities` on mvm: whatever is chosen is a subset of the whole, and `diff` says so."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from histories import diff, rules
from invoke import ROOT, TODAY, ioctlc
from ioctlc.codes import Codes
from ioctlc.diffrules import RULES
from ioctlc.layout import Layouts
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report
from ioctlc.stability import lockfile
from ioctlc.stability.compare import compare
from ioctlc.stability.fact import State
from ioctlc.stability.part import subset_lock
from ioctlc.subset import subset

MVM = ROOT / "spec" / "mvm"
LOCK = (MVM / "mvm.lock").read_text(encoding="utf-8")
NAMES = [one.name for one in lockfile.read(LOCK, "mvm.lock").of("capability") if not one.get("reserved")]


def chosen_from(names: set[str]) -> tuple[set[str], State]:
    """The smallest closed set of capabilities that has these, found by doing what the errors say; its lock, read."""
    while True:
        compiled, report = model_of(str(MVM), Report()), Report()
        part = subset(compiled.spec, sorted(names), report)
        if part is not None:
            layouts = Layouts(part)
            whole = Compiled(part, layouts, Codes(part, layouts), compiled.path, compiled.files)
            return names, lockfile.read(subset_lock(whole, "a test", lockfile.read(LOCK, "mvm.lock")), "part.lock")
        needed = {(one.help or "").split()[1] for one in report.diagnostics}
        assert needed and not needed & names, "each error names a capability that is missing"
        names = names | needed


def choices() -> dict[str, set[str]]:
    """Nothing, each alone, all but one, and some at random."""
    dice = random.Random(5)
    found = {"nothing": set[str](), "everything": set(NAMES)}
    found |= {f"{name} alone": {name} for name in NAMES}
    found |= {f"without {name}": set(NAMES) - {name} for name in dice.sample(NAMES, 8)}
    return found | {f"random {number}": set(dice.sample(NAMES, dice.randint(2, 12))) for number in range(12)}


def test_the_choices_are_many() -> None:
    assert len(NAMES) >= 27 and len(choices()) >= 49


@pytest.mark.parametrize("names", choices().values(), ids=choices().keys())
def test_a_subset_extends_to_the_whole_and_never_back(names: set[str]) -> None:
    names, part = chosen_from(names)
    whole = lockfile.read(LOCK, "mvm.lock")
    forth = {change.rule for change in compare(part, whole, TODAY).changes}
    assert {RULES[rule].verdict for rule in forth} <= {"extend"}, forth
    assert bool(forth) == (names != set(NAMES))
    back = compare(whole, part, TODAY).changes
    assert (not back) == (names == set(NAMES))
    assert not back or any(change.verdict == "break" for change in back)
    assert {one.name for one in part.of("capability") if not one.get("reserved")} == names


@pytest.mark.parametrize("kind", ["ioctl", "attribute", "register", "device"])
def test_what_is_kept_is_what_is_announced(kind: str) -> None:
    names, part = chosen_from({"MVM_CAP_USER_MEMORY", "MVM_CAP_I8259"})
    for one in lockfile.read(LOCK, "mvm.lock").of(kind):
        capability = one.get("capability")
        assert ((kind, one.name) in part.subjects) == (capability is None or capability in names), one.name


def test_the_lock_is_part_of_the_outputs(tmp_path: Path) -> None:
    out, words = tmp_path / "out", ["--capabilities", "MVM_CAP_USER_MEMORY"]
    assert ioctlc("build", MVM, "-o", out, *words).status == 0
    lock = out / "mvm.lock"
    text = lock.read_text(encoding="utf-8")
    assert 'abi mvm subset "Made by ioctlc from the mvm spec: MVM_CAP_USER_MEMORY"\n' in text
    done, found = diff(lock, MVM)
    assert (done.status, found["verdict"]) == (0, "extend") and "ioctl-added" in rules(found)
    assert ioctlc("build", MVM, "-o", out, "--check", *words).status == 0
    lock.write_text(text.replace("mvm version 1.0", "mvm version 1.1"), encoding="utf-8")
    done = ioctlc("build", MVM, "-o", out, "--check", *words)
    assert done.status == 1 and f"{lock}: stale" in done.err
    assert ioctlc("build", MVM, "-o", out).status == 0
    assert not lock.exists(), "the whole has its lock beside the spec"


def test_the_lock_beside_the_spec_is_never_replaced(tmp_path: Path) -> None:
    done = ioctlc("build", MVM, "-o", MVM, "--capabilities", "")
    assert done.status == 2 and "mvm.lock: not made by ioctlc" in done.err
    assert (MVM / "mvm.lock").read_text(encoding="utf-8") == LOCK
    assert not (MVM / "include").exists()
