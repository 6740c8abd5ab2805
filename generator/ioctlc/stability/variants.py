"""Members that have another name on some ABIs only: a record's node for one architecture has renamed them."""

from __future__ import annotations

import re
from dataclasses import replace

from ioctlc.stability.change import Comparison, on_abis
from ioctlc.stability.fact import ABSENT, Fact, Key, Subject, by_abi

_PLACE = ("offset", "size", "type", "reserved")
_EXPRESSIONS = ("count", "bytes", "after", "arm-by", "fd-by", "chosen-by", "size-member", "case")


def in_new_names(found: Comparison, old: Subject, new: Subject) -> Subject:
    """A record of the old state with its members' new names where they are the new state's; says so of each."""
    if old.kind not in ("struct", "union"):
        return old
    moved = _moved(found, old, new)
    if not moved:
        return old
    facts = dict(old.facts)
    for (was, name), abis in moved.items():
        facts = _renamed(facts, sorted(old.abis), was, name, set(abis))
        if ("reserved" not in {aspect for member, aspect in facts if member == name}):
            found.add("renamed", f"{new.name}.{name}", f"{new.label}: {was} is {name} now, at the same place"
                      f"{on_abis(abis, found.abis)}", old.place(was), new.place(name), new, name)
    return replace(old, facts=facts, places={**{name: old.place(was) for was, name in moved}, **old.places})


def _moved(found: Comparison, old: Subject, new: Subject) -> dict[tuple[str, str], list[str]]:
    """(old name, new name) -> the ABIs, of members of which one name or the other is there on other ABIs as well."""
    out: dict[tuple[str, str], list[str]] = {}
    names = {member for member, aspect in old.facts.keys() | new.facts.keys() if aspect == "offset"
             and not _same_presence(old, new, member)}
    for abi in found.common(old, new) if len(names) > 1 else ():
        before, after = ({name: place for name in names if (place := _place(side, name, abi)) is not None}
                         for side in (old, new))
        gone = [name for name in before if name not in after]
        for name in [name for name in after if name not in before]:
            twins = [was for was in gone if before[was] == after[name]]
            if len(twins) == 1 and list(after.values()).count(after[name]) == 1:
                out.setdefault((twins[0], name), []).append(abi)
    return {(was, name): abis for (was, name), abis in out.items()
            if (was, "offset") in new.facts or (name, "offset") in old.facts}


def _same_presence(old: Subject, new: Subject, member: str) -> bool:
    one, other = old.facts.get((member, "offset")), new.facts.get((member, "offset"))
    return one is not None and other is not None and one.same(other)


def _place(subject: Subject, member: str, abi: str) -> tuple[str, ...] | None:
    """Where a member is on an ABI, and what; None where it is not."""
    texts = [fact.on(abi) if (fact := subject.facts.get((member, aspect))) is not None else ABSENT for aspect in _PLACE]
    return None if ABSENT in texts[:3] else tuple(texts)


def _renamed(facts: dict[Key, Fact], all_: list[str], was: str, name: str, abis: set[str]) -> dict[Key, Fact]:
    """Facts of which those of one member on some ABIs are another one's, also where expressions name it."""
    out: dict[Key, Fact] = {}
    word = re.compile(rf"\b{re.escape(was.rpartition('.')[2])}\b")
    into = name.rpartition(".")[2]
    for (member, aspect), fact in facts.items():
        if member == was:
            stays = {abi: ABSENT if abi in abis else fact.on(abi) for abi in all_}
            goes = {abi: fact.on(abi) if abi in abis else _on(facts.get((name, aspect)), abi) for abi in all_}
            for key, values in (((was, aspect), stays), ((name, aspect), goes)):
                if set(values.values()) != {ABSENT}:
                    out[key] = by_abi(values, fact.pos)
        elif member != name or (was, aspect) not in facts:
            out[member, aspect] = fact
    return {key: fact if key[1].split(".")[0] not in _EXPRESSIONS else by_abi(
        {abi: word.sub(into, fact.on(abi)) if abi in abis else fact.on(abi) for abi in all_}, fact.pos)
        for key, fact in out.items()}


def _on(fact: Fact | None, abi: str) -> str:
    return ABSENT if fact is None else fact.on(abi)
