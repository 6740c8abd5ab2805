"""Records that differ from ABI to ABI: one definition where they have most members in common, else several.

A slot is one line of the definition: the member of each ABI that has it. Where a record is the same everywhere, every
slot has every ABI; `kvm_run` has two members more on s390x, and two slots with one ABI.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Callable, Hashable

from ioctlc.importer.facts import Member, RecordFact

Slot = dict[str, Member]
#: The names of the constants in a member's brackets, "" for each that does not give the count on this ABI.
Counts = Callable[[Member, str], "tuple[str, ...]"]


def slots(facts: dict[str, RecordFact], counts: Counts) -> list[Slot]:
    """The members of a record on several ABIs, line by line; those of the ABI that comes first give the order."""
    found: list[Slot] = []
    for abis in _alike(facts):
        new: list[Slot] = [{abi: facts[abi].members[i] for abi in abis} for i in range(len(facts[abis[0]].members))]
        found = _joined(found, new, counts)
    return found


def woven(facts: dict[str, RecordFact], counts: Counts) -> bool:
    """Whether one definition can say what a record is on all these ABIs, and most of it is the same on all."""
    if len({(fact.kind, fact.name) for fact in facts.values()}) > 1 or not all(map(_plain, facts.values())):
        return False
    common = [len(slot) == len(facts) for slot in slots(facts, counts)]
    return sum(common) * 2 > len(common)


def _alike(facts: dict[str, RecordFact]) -> list[list[str]]:
    """The ABIs on which a record is the same."""
    groups: dict[RecordFact, list[str]] = {}
    for abi, fact in facts.items():
        groups.setdefault(fact, []).append(abi)
    return list(groups.values())


def _plain(fact: RecordFact) -> bool:
    """Whether neither a record nor its members have attributes of their own, inside too."""
    return not (fact.packed or fact.aligned) and all(
        not (m.packed or m.aligned is not None) and (m.type.inline is None or _plain(m.type.inline))
        for m in fact.members)


def _joined(one: list[Slot], other: list[Slot], counts: Counts) -> list[Slot]:
    """Two lists of slots as one: what is the same becomes one slot, the rest keeps its place."""
    if not one:
        return other
    matcher = SequenceMatcher(None, [_key(s, counts) for s in one], [_key(s, counts) for s in other], autojunk=False)
    found: list[Slot] = []
    for what, begin, end, start, stop in matcher.get_opcodes():
        if what == "equal":
            found += [a | b for a, b in zip(one[begin:end], other[start:stop])]
        else:
            found += one[begin:end] + other[start:stop]
    return found


def _key(slot: Slot, counts: Counts) -> Hashable:
    """What has to be the same for members of several ABIs to be one; what is inside of an unnamed record may differ."""
    abi, member = next(iter(slot.items()))
    use, names = member.type, counts(member, abi)
    dims = tuple(name or count for name, count in zip(names, use.dims))
    what = (use.text, use.spelled) if use.inline is None else use.inline.kind
    return (member.name, what, dims, member.bits)


__all__ = ["Counts", "Slot", "slots", "woven"]
