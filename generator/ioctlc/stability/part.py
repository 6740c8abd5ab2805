"""The lock of a subset: what `build --capabilities` emitted, so that `diff` can say what it lacks of the whole ABI."""

from __future__ import annotations

from ioctlc.pipeline import Compiled
from ioctlc.stability import lockfile
from ioctlc.stability.fact import ABSENT, Collector, State
from ioctlc.stability.facts import state_of


def subset_lock(part: Compiled, made: str, whole: State | None) -> str:
    """The text of a subset's lock.

    made    says what made it, and from what
    whole   the lock beside the spec, whose memory the subset has: tombstones, and bytes that a release did not check
    """
    state = state_of(part, str(part.path))
    about = state.subjects["abi", state.name]
    said = Collector("abi", state.name, about.pos, state.abis)
    said.say("subset", made)
    about.facts.update(said.finish().facts)
    if whole is not None:
        _remember(state, whole)
    return lockfile.to_text(state)


def _remember(state: State, whole: State) -> None:
    for subject in whole.of("tombstone"):
        state.subjects["tombstone", subject.name] = subject
    for old in whole.of("struct", "union"):
        new = state.subjects.get((old.kind, old.name))
        for (member, aspect), fact in old.facts.items() if new is not None else ():
            if aspect == "unchecked-before" and new is not None and _reserved(new.facts.get((member, "reserved"))):
                new.facts[member, aspect] = fact


def _reserved(fact: object) -> bool:
    return fact is not None and getattr(fact, "value", ABSENT) != ABSENT
