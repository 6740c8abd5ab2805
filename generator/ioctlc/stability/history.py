"""What a lock carries from one release to the next: tombstones, and bytes that a release did not check."""

from __future__ import annotations

from typing import Iterator

from ioctlc.stability.change import Comparison
from ioctlc.stability import renames
from ioctlc.stability.fact import ABSENT, Collector, Fact, State, Subject
from ioctlc.stability.removals import MARKS, stone


def continued(state: State, old: State | None) -> State:
    """The state of a spec with what the last lock remembers; `state` itself where there is none."""
    if old is None:
        return state
    for subject in old.of("tombstone"):
        state.subjects["tombstone", subject.name] = subject
    known = Comparison(old, state, "")
    renames.find(known)
    still = {member for one in state.of("flags", "enum") for member in one.members()}
    still |= {one.name for one in state.of("constant")}
    for key, subject in list(old.subjects.items()):
        new = state.subjects.get((key[0], known.renames.get(key, key[1])))
        if new is None:
            for tomb in _stones(subject, old, still):
                state.subjects["tombstone", tomb.name] = tomb
        else:
            _unchecked(subject, new, state.version)
            for tomb in _lost_values(subject, new, still, old):
                state.subjects["tombstone", tomb.name] = tomb
    return state


def _tomb(kind: str, name: str, subject: Subject, old: State, facts: dict[str, Fact]) -> Subject:
    out = Collector("tombstone", stone(kind, name), subject.pos, [abi for abi in old.abis if abi in subject.abis])
    out.say("last-in", old.version)
    for aspect, fact in facts.items():
        out.say_by_abi(aspect, {abi: fact.on(abi) for abi in out.abis if fact.on(abi) != ABSENT})
    return out.finish()


def _stones(subject: Subject, old: State, still: set[str]) -> Iterator[Subject]:
    """The tombstones of a subject that is gone, and of the values that were in it."""
    if subject.kind in MARKS:
        facts = {aspect: subject.facts["", aspect] for aspect in MARKS[subject.kind] if ("", aspect) in subject.facts}
        yield _tomb(subject.kind, subject.name, subject, old, facts)
    if subject.kind in ("flags", "enum"):
        for member in subject.members():
            if member not in still:
                yield _value(subject, member, old)


def _value(subject: Subject, member: str, old: State) -> Subject:
    return _tomb("value", member, subject, old, {"value": subject.facts[member, "value"],
                                                 "in": Fact(subject.name, {}, subject.pos)})


def _lost_values(subject: Subject, new: Subject, still: set[str], old: State) -> Iterator[Subject]:
    if subject.kind not in ("flags", "enum"):
        return
    for member, facts in subject.members().items():
        if member not in still and "value" in facts and not _renamed(facts["value"], new, subject):
            yield _value(subject, member, old)


def _renamed(value: Fact, new: Subject, subject: Subject) -> bool:
    return any(facts["value"].same(value) for member, facts in new.members().items()
               if (member, "value") not in subject.facts and "value" in facts)


def _unchecked(old: Subject, new: Subject, version: str) -> None:
    """Remember reserved bytes that a release did not check, though this one does."""
    members = new.members()
    for member, facts in old.members().items():
        since = facts.get("unchecked-before")
        reserved = facts.get("reserved")
        if member not in members or "reserved" not in members[member]:
            continue
        if since is not None:
            new.facts[member, "unchecked-before"] = since
        elif (reserved is None or not reserved.value.endswith("zero")) and members[member]["reserved"].value.endswith(
                "zero"):
            new.facts[member, "unchecked-before"] = Fact(version, {}, new.place(member))
