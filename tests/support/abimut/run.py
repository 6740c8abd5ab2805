"""A mutation's verdict: the slice before and after, through compiler, facts, locks and diff."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator

from abimut import kinds_calls, kinds_layout, kinds_life, kinds_values
from abimut.base import KINDS, Kind, Mutation
from abimut.trees import Edit, Slicer, Tree, compiled, edited, whole
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


_bases: dict[int, tuple[Tree, Compiled | None, State | None]] = {}


def _base(tree: Tree) -> tuple[Compiled | None, State | None]:
    """A slice compiled, and its facts as those of a first release; slices that many mutations share are kept."""
    if id(tree) not in _bases:
        known = compiled(tree)
        _bases[id(tree)] = tree, known, None if known is None else state_of(known, "old")
    return _bases[id(tree)][1:]


def outcome(of: Spec, kind: Kind, mutation: Mutation, base: Tree | None = None) -> Outcome:
    """Judge one mutation; on a slice, or on the tree that is given."""
    base = base or of.slicer.cut(mutation.touched)
    try:
        return _outcome(of, kind, mutation, base)
    except (LayoutError, CodeError):
        return Outcome(of.name, mutation, kind, "unfit", ())


def _released(base: Tree, edits: tuple[Edit | None, ...]) -> tuple[Compiled | None, State | None]:
    """The last of these releases, and its state with what it remembers of those before; None where one is no spec."""
    if edits == (None,):
        return _base(base)
    last: Compiled | None = None
    state: State | None = None
    for edit in edits:
        last = compiled(edited(base, edit))
        if last is None:
            return None, None
        state = continued(state_of(last, "old"), state)
    return last, state


def _outcome(of: Spec, kind: Kind, mutation: Mutation, base: Tree) -> Outcome:
    last, old = _released(base, mutation.before)
    new_tree = edited(base, mutation.edit)
    new = compiled(new_tree)
    if new is None or last is None or old is None:
        return Outcome(of.name, mutation, kind, "unfit", ())
    found = judged(old, new, mutation)
    worst = verdict(found)
    rules = {change.rule for change in found.changes if change.verdict == worst}
    return Outcome(of.name, mutation, kind, worst, tuple(sorted(rules)), last, new,
                   (edited(base, mutation.before[-1]), new_tree))


def judged(old: State, new: Compiled, mutation: Mutation) -> Comparison:
    """The comparison that `ioctlc diff` would make."""
    state = state_of(new, "new")
    own = []
    if mutation.tomb:
        own = [one for one in continued(state_of(new, "new"), old).of("tombstone")]
    return compare(old, state, mutation.today, None, own)
