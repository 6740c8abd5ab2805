"""Flags, enum values and constants before and after. Their names are what programs use, whichever set they are in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Callable

from ioctlc.stability import removals
from ioctlc.stability.change import Comparison, on_abis
from ioctlc.stability.fact import ABSENT, Fact, State, Subject
from ioctlc.stability.judging import compare_fact
from ioctlc.source import Pos

#: The kinds of subjects with expressions.
_COMPUTED = ("struct", "union", "ioctl", "attribute", "registers", "mapping")


@dataclass(frozen=True, slots=True)
class Named:
    """A value with a name: the subject that it is (a constant, a capability) or is in."""

    subject: Subject
    member: str
    value: Fact

    @property
    def name(self) -> str:
        return self.member or self.subject.name

    def on(self, abi: str) -> str:
        """Its value on an ABI, ABSENT where it is not there."""
        return self.value.on(abi) if abi in self.subject.abis else ABSENT

    @property
    def pos(self) -> Pos:
        return self.subject.place(self.member, "value")


def names(state: State) -> dict[str, Named]:
    """Every name that stands for a number."""
    found = {one.name: Named(one, "", one.facts["", "value"]) for one in state.of("constant", "capability")
             if ("", "value") in one.facts}
    for subject in state.of("flags", "enum"):
        for (member, aspect), fact in subject.facts.items():
            if member and aspect == "value":
                found[member] = Named(subject, member, fact)
    return found


def compare_sets(found: Comparison, old: Subject, new: Subject) -> None:
    """The values that a set keeps."""
    before, after = old.members(), new.members()
    if before.keys() == after.keys() and all(fact.same(after[name][aspect]) if aspect in after[name] else False
                                             for name in before for aspect, fact in before[name].items()) and all(
            before[name].keys() == after[name].keys() for name in before):
        return
    for member in before.keys() & after.keys():
        for aspect in before[member].keys() | after[member].keys():
            if aspect != "value":       # compare_names sees to those, whichever sets they are in
                compare_fact(found, old, new, member, member, aspect)


def compare_names(found: Comparison) -> None:
    """Names that came, went, or moved from one set to another."""
    before, after = names(found.old), names(found.new)
    gone = {name: one for name, one in before.items() if name not in after}
    fresh = {name: one for name, one in after.items() if name not in before}
    renamed = _renamed(found, gone, fresh)
    checked = cache(lambda: _checked(found.old))     # reads every record, which few changes need
    for name, one in gone.items():
        if name not in renamed and one.subject.kind != "capability":
            removals.value(found, one.subject, one.member, checked())
    for name in before.keys() & after.keys():
        if before[name].subject.kind != "capability" and not _equal(before[name], after[name]):
            _moved(found, before[name], after[name], checked)
            _changed(found, before[name], after[name])
            _came_and_went(found, before[name], after[name], checked)
    for name, one in fresh.items():
        if name not in renamed.values() and one.subject.kind != "capability":
            _added(found, one)


def _equal(old: Named, new: Named) -> bool:
    """Whether a name is where it was, with the values that it had."""
    one, other = old.subject, new.subject
    return (one.kind, one.name, one.abis) == (other.kind, other.name, other.abis) and old.value.same(new.value)


def _changed(found: Comparison, old: Named, new: Named) -> None:
    """A name with another value."""
    abis: dict[tuple[str, str], list[str]] = {}
    for abi in found.abis:
        pair = old.on(abi), new.on(abi)
        if ABSENT not in pair and pair[0] != pair[1]:
            abis.setdefault(pair, []).append(abi)
    rule = _rule_of(found, old) if abis else ""
    for (was, now), some in abis.items():
        found.add(rule, new.name, f"{new.name}: its value was {was}, is {now}{on_abis(some, found.abis)}", old.pos,
                  new.pos, new.subject, new.member)


def _rule_of(found: Comparison, old: Named) -> str:
    """The rule for another value."""
    if ("sentinel" in old.subject.members().get(old.member, {})) or not old.member and old.subject.get("sentinel"):
        return "sentinel-moved"
    if old.subject.kind == "constant" and old.subject.profile == "legacy" and not _spoken_of(found.old, old.name):
        return "constant-changed"
    return "value-changed"


def _spoken_of(state: State, name: str) -> bool:
    """Whether a length, a discriminator or an address is computed with a constant."""
    word = re.compile(rf"\b{re.escape(name)}\b")
    return any(word.search(" ".join(fact.texts)) for subject in state.every(*_COMPUTED) for (_, aspect), fact
               in subject.facts.items() if aspect.split(".")[0] not in ("note", "returns", "license", "since"))


def _came_and_went(found: Comparison, old: Named, new: Named, checked: Callable[[], frozenset[str]]) -> None:
    """The ABIs on which a name came or went."""
    gone = [abi for abi in found.abis if old.on(abi) != ABSENT and new.on(abi) == ABSENT]
    fresh = [abi for abi in found.abis if old.on(abi) == ABSENT and new.on(abi) != ABSENT]
    if gone:
        rule, message = removals.value_rule(old.subject, old.member, checked()), f"{new.name} is gone"
        end = ""
        kept = [abi for abi in found.abis if new.on(abi) != ABSENT]
        if rule == "name-removed" and old.subject.profile == "legacy" and removals.by_architecture(gone, kept):
            rule, end = "moved", ", and moved to the architectures that have it"
        found.add(rule, new.name, message + on_abis(gone, found.abis) + end, old.pos, new.pos, new.subject, new.member)
    if fresh:
        found.add("value-added", new.name, f"{new.name} is new{on_abis(fresh, found.abis)}", old.pos, new.pos,
                  new.subject, new.member)


def _checked(state: State) -> frozenset[str]:
    """The sets that some member or argument is checked against; of a strict spec every set is somebody's."""
    used = {text for subject in state.every("struct", "union", "ioctl") for (_, aspect), fact in subject.facts.items()
            if aspect in ("flags", "enum") or aspect.startswith("part.") for text in fact.texts}
    return frozenset(used | {one.name for one in state.of("flags", "enum") if one.profile == "strict"})


def _moved(found: Comparison, old: Named, new: Named, checked: Callable[[], frozenset[str]]) -> None:
    """A name that is in another set, or in none."""
    if (old.subject.kind, old.subject.name) == (new.subject.kind, new.subject.name):
        return
    if (old.subject.kind, found.renames.get((old.subject.kind, old.subject.name))) == (
            new.subject.kind, new.subject.name):
        return
    kept = found.new.find(old.subject.name, old.subject.kind)
    if kept is not None and old.member and old.subject.name in checked() and ("", "open") not in kept.facts:
        found.add("flags-tightened", new.name, f"{old.subject.name} has {new.name} no more, which is in "
                  f"{new.subject.name} now", old.pos, new.pos, new.subject, new.member)
    else:
        found.add("moved", new.name, f"{new.name} moved from {old.subject.label} to {new.subject.label}",
                  old.pos, new.pos, new.subject, new.member)


def _renamed(found: Comparison, gone: dict[str, Named], fresh: dict[str, Named]) -> dict[str, str]:
    """Values of one set, one name gone and one new for the same number."""
    out: dict[str, str] = {}
    for name, one in gone.items():
        if (one.subject.kind, name) in found.renames:
            out[name] = found.renames[one.subject.kind, name]
            continue
        set_ = found.renames.get((one.subject.kind, one.subject.name), one.subject.name)
        twins = [other for other in fresh.values() if one.member and other.member and other.subject.name == set_
                 and other.value.same(one.value)]
        rivals = [other for other in gone.values() if other.member and other.subject is one.subject
                  and other.value.same(one.value)]
        if len(twins) == len(rivals) == 1:
            out[name] = twins[0].name
            found.add("renamed", twins[0].name, f"{one.subject.name}: {name} is {twins[0].name} now, with the same"
                      " value", one.pos, twins[0].pos, twins[0].subject, twins[0].member)
    return out


def _added(found: Comparison, one: Named) -> None:
    """A new name; those of a new set are the set's."""
    if one.member and found.old.find(one.subject.name, one.subject.kind) is None and (
            one.subject.name not in found.renames.values()):
        return
    if one.member and ("sentinel" in one.subject.members()[one.member]):
        return
    where = f" in {one.subject.name}" if one.member else ""
    value = one.value.value
    found.add("value-added", one.name, f"{one.name}{f' = {value}' if value != ABSENT else ''} is new{where}", None,
              one.pos, one.subject, one.member)
