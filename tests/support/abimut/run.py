"""A mutation's verdict: the slice before and after, through compiler, facts, locks and diff."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator

from abimut import kinds_calls, kinds_layout, kinds_life, kinds_values
from abimut.base import KINDS, Kind, Mutation
from abimut.trees import Slicer, Tree, compiled, edited, whole
from invoke import ROOT
from ioctlc.codes import CodeError
from ioctlc.layout import LayoutError
from ioctlc.pipeline import Compiled
from ioctlc.stability.change import Comparison
from ioctlc.stability.compare import compare
from ioctlc.stability.fact import State
from ioctlc.stability.facts import state_of
from ioctlc.stability.history import continued
from ioctlc.stability.show.verdict import verdict

SPECS = ("mvm", "haxm", "kvm")
PARTS = (kinds_layout, kinds_values, kinds_calls, kinds_life)


@dataclass(slots=True)
class Spec:
    """One spec, ready to be cut."""

    name: str
    tree: Tree
    slicer: Slicer


@dataclass(slots=True)
class Outcome:
    """What became of a mutation. `verdict` is "unfit" where the result is no spec."""

    spec: str
    mutation: Mutation
    kind: Kind
    verdict: str
    rules: tuple[str, ...]
    old: Compiled | None = None
    new: Compiled | None = None
    trees: tuple[Tree, Tree] | None = None

    @property
    def fits(self) -> bool:
        return self.verdict != "unfit"

    @property
    def right(self) -> bool:
        return self.verdict == self.kind.verdict or (self.verdict, self.kind.verdict) == ("none", "neutral")

    def __str__(self) -> str:
        return (f"{self.spec}: {self.kind.name}: {self.mutation.place}: {self.verdict}, not {self.kind.verdict}"
                f" ({', '.join(self.rules)})")


@lru_cache(maxsize=None)
def spec(name: str) -> Spec:
    """One of SPECS."""
    tree = whole(ROOT / "spec" / name)
    return Spec(name, tree, Slicer(tree))


def mutations(of: Spec) -> Iterator[tuple[Kind, Mutation]]:
    """Every mutation of a spec, kind by kind."""
    for kind in KINDS.values():
        for mutation in kind.places(of.tree):
            yield kind, mutation


_states: dict[int, tuple[Tree, Compiled | None]] = {}


def _compiled(tree: Tree, kept: bool) -> Compiled | None:
    """A tree compiled; slices that many mutations share are kept."""
    if not kept:
        return compiled(tree)
    if id(tree) not in _states:
        _states[id(tree)] = tree, compiled(tree)
    return _states[id(tree)][1]


def outcome(of: Spec, kind: Kind, mutation: Mutation, base: Tree | None = None) -> Outcome:
    """Judge one mutation; on a slice, or on the tree that is given."""
    base = base or of.slicer.cut(mutation.touched)
    try:
        return _outcome(of, kind, mutation, base)
    except (LayoutError, CodeError):
        return Outcome(of.name, mutation, kind, "unfit", ())


def _outcome(of: Spec, kind: Kind, mutation: Mutation, base: Tree) -> Outcome:
    releases = [_compiled(edited(base, edit), edit is None) for edit in mutation.before]
    new_tree = edited(base, mutation.edit)
    new = compiled(new_tree)
    if new is None or any(one is None for one in releases):
        return Outcome(of.name, mutation, kind, "unfit", ())
    old: State | None = None
    for one in releases:
        assert one is not None
        old = continued(state_of(one, "old"), old)
    assert old is not None
    found = judged(old, new, mutation)
    return Outcome(of.name, mutation, kind, verdict(found), tuple(sorted({
        change.rule for change in found.changes if change.verdict == verdict(found)})), releases[-1], new,
        (edited(base, mutation.before[-1]), new_tree))


def judged(old: State, new: Compiled, mutation: Mutation) -> Comparison:
    """The comparison that `ioctlc diff` would make."""
    state = state_of(new, "new")
    own = []
    if mutation.tomb:
        own = [one for one in continued(state_of(new, "new"), old).of("tombstone")]
    return compare(old, state, mutation.today, None, own)
