"""What a lock carries from one release to the next: tombstones, and bytes that a release did not check."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterable, Iterator

from ioctlc.stability.change import Comparison
from ioctlc.stability import renames
from ioctlc.stability.fact import ABSENT, Collector, Fact, State, Subject
from ioctlc.stability.records import Leaf, Members, covers, leaves
from ioctlc.stability.removals import MARKS, lost, same_call, stone


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
        if new is None and not _lives_on(subject, state):
            for tomb in _stones(subject, old, still):
                state.subjects["tombstone", tomb.name] = tomb
        elif new is not None:
            _unchecked(subject, new, state.version, old.abis)
            for tomb in (*_lost_values(subject, new, still, old), *_lost_numbers(known, subject, new)):
                state.subjects["tombstone", tomb.name] = tomb
    return state


def reminded(state: State, lock: State | None, later: bool = False) -> None:
    """Tell a state which of its reserved bytes a release did not check. `later`: the lock may be of a later release, in
    which members that took such bytes say nothing about those before it."""
    for key, subject in state.subjects.items():
        old = lock.subjects.get(key) if lock is not None else None
        if old is not None and lock is not None:
            _unchecked(old, subject, state.version, lock.abis, later)


def _lives_on(subject: Subject, state: State) -> bool:
    """Whether an ioctl that is gone was only another name of one that stays."""
    return subject.kind == "ioctl" and any(same_call(subject, one) for one in state.of("ioctl"))


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


def _lost_numbers(known: Comparison, subject: Subject, new: Subject) -> Iterator[Subject]:
    """The tombstone, `ioctl:NAME@` and the release, of numbers that a subject has no more on some ABIs or changed."""
    old, away = known.old, lost(known, subject, new) if subject.kind in MARKS else frozenset()
    if away:
        name = next(name for name in (f"{subject.name}@{old.version}{'+' * more}" for more in range(99))
                    if ("tombstone", stone(subject.kind, name)) not in known.new.subjects)
        facts = {aspect: subject.facts["", aspect] for aspect in MARKS[subject.kind] if ("", aspect) in subject.facts}
        yield _tomb(subject.kind, name, replace(subject, abis=away), old, facts)


def _renamed(value: Fact, new: Subject, subject: Subject) -> bool:
    return any(facts["value"].same(value) for member, facts in new.members().items()
               if (member, "value") not in subject.facts and "value" in facts)


def _unchecked(old: Subject, new: Subject, version: str, abis: Iterable[str], later: bool = False) -> None:
    """Remember reserved bytes that some release did not check, though this one does, whatever they are called now."""
    if old.kind not in ("struct", "union"):
        return
    before, after = old.members(), new.members()
    for abi in abis:
        if abi not in old.abis or abi not in new.abis:
            continue
        was = leaves(before, abi)
        for leaf in leaves(after, abi):
            known = [one for one in was if one.reserved] if later else was
            since = _since(old, before, known, leaf, version, abi, later) if leaf.is_zero else None
            if since is not None:
                new.facts[leaf.name, "unchecked-before"] = Fact(since, {}, new.place(leaf.name))


def _since(old: Subject, members: Members, was: list[Leaf], leaf: Leaf, version: str, abi: str,
           later: bool) -> str | None:
    """The first release that checked all bytes of a reserved member, or None where every one did."""
    under = [one for one in was if one.overlaps(leaf)]
    for one in under:
        if (known := members[one.name].get("unchecked-before")) is not None:
            return known.value
    if any(one.name == leaf.name and not one.is_zero for one in under):
        return version                  # whatever other arms of a union check there
    if later:
        return version if any(not one.is_zero for one in under) else None
    size = old.facts.get(("", "size"))
    end = int(size.on(abi)) * 8 if size is not None else 0
    inside = replace(leaf, end=min(leaf.end, end))
    return None if leaf.start >= end or covers(inside, [one for one in under if one.is_zero]) else version
