"""What is gone: before its time, on time with a tombstone, or with a number that somebody took at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterable

from ioctlc.abi.targets import ABIS
from ioctlc.stability.change import Comparison, on_abis
from ioctlc.stability.fact import ABSENT, Subject
from ioctlc.stability.words import aspect_name

_RULES = {
    "ioctl": "ioctl-removed", "struct": "type-removed", "union": "type-removed", "capability": "value-removed",
    "object": "object-removed", "device": "device-removed", "attribute": "attribute-removed",
    "register": "register-removed", "registers": "register-removed", "mapping": "mapping-removed",
    "flags": "moved", "enum": "moved", "constant": "name-removed", "typedef": "type-removed",
}

#: What a tombstone remembers, by kind: the facts that make up a number, and where it counts.
MARKS: dict[str, tuple[str, ...]] = {
    "ioctl": ("code", "on"), "capability": ("value",), "attribute": ("on", "group", "attr"),
    "register": ("space", "id"), "device": ("value",), "value": ("value", "in"),
    "mapping": ("on", "offset", "page-offset"),
}


def rule_of(subject: Subject) -> str:
    """The rule for a subject that is gone."""
    return _RULES.get(subject.kind, "unlisted-change")


def stone(kind: str, name: str) -> str:
    """The name of a tombstone: `ioctl:MVM_RUN`."""
    return f"{kind}:{name}"


def report(found: Comparison, own: Iterable[Subject]) -> None:
    """Subjects that are gone, numbers that were taken again, tombstones that were dropped."""
    held = {one.name for one in own} | {one.name for one in found.new.of("tombstone")}
    for (kind, name), subject in found.old.subjects.items():
        if kind in ("tombstone", "abi", "flags", "enum", "constant"):
            continue
        if (kind, name) in found.new.subjects or (kind, name) in found.renames or _retyped(found, subject):
            continue
        other = _other_name(found, subject) if kind == "ioctl" else None
        if other is not None:
            about = found.new.find(found.new.name, "abi")
            found.add("name-removed", name, f"{name} is gone, which was another name of {other}", subject.pos,
                      about.pos if about else None, subject)
        else:
            _gone(found, subject, "", stone(kind, name), rule_of(subject), f"{subject.label} is gone", held)
    _dropped(found)
    _reused(found)


def _dropped(found: Comparison) -> None:
    """A lock that has lost a tombstone of the last one."""
    kept = {one.name for one in found.new.of("tombstone")}
    for tomb in found.old.of("tombstone") if found.new.released else ():
        if tomb.name not in kept:
            about = found.new.find(found.new.name, "abi")
            found.add("tombstone-dropped", tomb.name, f"{tomb.name.replace(':', ' ')} is not remembered as removed any"
                      " more", tomb.pos, about.pos if about else None, tomb)


# --- what is only gone somewhere, or only a name ---------------------------------------------------------------------


def narrowed(found: Comparison, old: Subject, new: Subject, gone: list[str]) -> None:
    """A subject that is gone on some ABIs."""
    rule, message = rule_of(old), f"{new.label} is gone{on_abis(gone, found.abis)}"
    if _moved(old, new, gone):
        if rule == "type-removed":
            rule = "moved"
            message += ", and moved to the architectures that have it"
        elif old.kind == "ioctl" and _argument_gone(found, old, gone):
            rule = "ioctl-narrowed"
            message += ", as its argument is: it moved to the architectures that have it"
    found.add(rule, new.name, message, old.pos, new.pos, new)


def _moved(old: Subject, new: Subject, gone: list[str]) -> bool:
    """Of a legacy spec: whether something moved to the header of the architectures that have it."""
    return old.profile == "legacy" and by_architecture(gone, [abi for abi in new.abis if abi in old.abis])


def by_architecture(gone: Iterable[str], kept: Iterable[str]) -> bool:
    """Whether what is gone is gone from whole architectures, and no system has lost it."""
    away, left = ([ABIS[abi] for abi in some if abi in ABIS] for some in (gone, kept))
    return not {abi.family for abi in away} & {abi.family for abi in left} and (
        {abi.os for abi in away} <= {abi.os for abi in left})


def _argument_gone(found: Comparison, old: Subject, gone: list[str]) -> bool:
    """Whether the record that an ioctl takes is not there any more on these ABIs."""
    kind, _, name = (old.get("type") or "").partition(" ")
    record = found.new.find(found.renames.get((kind, name), name), kind)
    return record is not None and not record.abis & set(gone)


def _other_name(found: Comparison, subject: Subject) -> str | None:
    """Another ioctl of which an ioctl that is gone was only another name: one that stays, or the one to speak of."""
    for one in found.new.every("ioctl"):
        if same_call(subject, one):
            return one.name
    rivals = [one for one in found.old.of("ioctl") if one.name == subject.name or same_call(subject, one)]
    first = min(rivals, key=lambda one: (one.name.startswith("_"), one.get("alias-of") is not None, one.name))
    return None if first is subject else first.name


def same_call(one: Subject, other: Subject) -> bool:
    """Whether two ioctls are one call with two names."""
    for aspect in ("code", "on", "argument", "direction", "type"):
        facts = one.facts.get(("", aspect)), other.facts.get(("", aspect))
        if None in facts and facts != (None, None):
            return False
        if facts[0] is not None and facts[1] is not None and not facts[0].same(facts[1]) and any(
                facts[0].on(abi) != facts[1].on(abi) for abi in one.abis):
            return False
    return one.abis <= other.abis


def _retyped(found: Comparison, subject: Subject) -> bool:
    """A struct that is a union now, or the other way round, is reported with its members."""
    other = {"struct": "union", "union": "struct"}.get(subject.kind)
    if other is None or (other, subject.name) not in found.new.subjects:
        return False
    new = found.new.subjects[other, subject.name]
    found.add("field-type-changed", subject.name, f"{subject.label} is a {other} now", subject.pos, new.pos, new)
    return True


def value_rule(subject: Subject, member: str, checked: frozenset[str]) -> str:
    """The rule for a value that is gone. `checked` are the sets that members are checked against."""
    return "value-removed" if member and subject.name in checked else "name-removed"


def value(found: Comparison, subject: Subject, member: str, checked: frozenset[str]) -> None:
    """A flag, an enum value or a constant that is gone."""
    name = member or subject.name
    rule = value_rule(subject, member, checked)
    where = f" from {subject.name}" if member else ""
    held = {one.name for one in found.tombstones.values()} - {one.name for one in found.old.of("tombstone")}
    _gone(found, subject, member, stone("value", name), rule, f"{name} is gone{where}", held)


def _gone(found: Comparison, subject: Subject, member: str, tomb: str, rule: str, message: str,
          held: set[str]) -> None:
    name = member or subject.name
    date = subject.facts.get((member, "remove-after"))
    over = date is not None and date.value < found.today
    if over and tomb in held:
        rule, message = "removed-on-time", f"{message}, as announced for {date.value if date else ''}"
    elif over:
        message += "; its time was over, but it left no tombstone"
    elif date is not None:
        message += f", before its date: {date.value}"
    elif rule == "ioctl-removed":
        message += ", and was never announced to go"
    parent = found.new.subjects.get((subject.kind, found.renames.get((subject.kind, subject.name), subject.name)))
    about = found.new.find(found.new.name, "abi")
    new = parent if parent is not None and member else about
    found.add(rule, name, message, subject.place(member), new.pos if new else None, parent or subject, member)


# --- numbers taken again ---------------------------------------------------------------------------------------------


def lost(found: Comparison, old: Subject, new: Subject) -> frozenset[str]:
    """The ABIs on which a subject had a number that it has no more, though it is still there elsewhere. What only a
    header that all architectures share said of them (`ioctl-narrowed`) is none."""
    kind, away = old.kind, [abi for abi in old.abis if abi not in new.abis]
    if away and _moved(old, new, away) and kind == "ioctl" and _argument_gone(found, old, away):
        away = []
    out = {abi for abi in away if _numbered(kind, old, abi)}
    for aspect in _numeric(kind):
        was, now = old.facts.get(("", aspect)), new.facts.get(("", aspect))
        if was is not None:
            out |= {abi for abi in old.abis & new.abis if was.on(abi) != ABSENT and (
                now is None or _number(aspect, abi, was.on(abi)) != _number(aspect, abi, now.on(abi)))}
    return frozenset(out)


def _numeric(kind: str) -> list[str]:
    return [mark for mark in MARKS.get(kind, ()) if mark not in ("on", "space", "in")]


def _numbered(kind: str, subject: Subject, abi: str) -> bool:
    return any(subject.facts["", mark].on(abi) != ABSENT for mark in _numeric(kind) if ("", mark) in subject.facts)


def _reused(found: Comparison) -> None:
    """Subjects with a number that a tombstone, or something gone in this very change, had."""
    gone = dict(found.tombstones)
    for (kind, name), subject in found.old.subjects.items():
        new = found.new.subjects.get((kind, found.renames.get((kind, name), name))) if kind in MARKS else subject
        if new is None:
            gone[stone(kind, name)] = subject
        elif new is not subject and (away := lost(found, subject, new)):
            gone[f"{stone(kind, name)}@"] = replace(subject, abis=away)
    sets = {old: new for (kind, old), new in found.renames.items() if kind in ("flags", "enum")}
    for tomb, was in gone.items():
        kind, _, name = tomb.partition(":")
        name, part, _ = name.partition("@")
        for subject, member in _candidates(found, kind):
            if part and subject.name == found.renames.get((kind, name), name):
                continue                # its own number again, or another one
            clash = _clash(kind, was, subject, member, sets, _held(found, kind, subject, member))
            if clash:
                found.add("number-reused", member or subject.name, f"{member or subject.label} takes {clash}, which"
                          f" was {name}", was.pos, subject.place(member), subject, member)


def _candidates(found: Comparison, kind: str) -> list[tuple[Subject, str]]:
    if kind == "value":
        return [(subject, member) for subject in found.new.of("flags", "enum")
                for member, facts in subject.members().items() if "sentinel" not in facts]
    return [(subject, "") for subject in found.new.of(kind)]


def _held(found: Comparison, kind: str, subject: Subject, member: str) -> Subject | None:
    """What the old state had of it, under this name or another: the numbers that it has had are its own."""
    if member:
        old = found.old.find(subject.name, subject.kind)
        return old if old is not None and (member, "value") in old.facts else None
    before = {new: old for (one, old), new in found.renames.items() if one == kind}
    return found.old.find(before.get(subject.name, subject.name), subject.kind)


def _clash(kind: str, was: Subject, subject: Subject, member: str, sets: dict[str, str],
           held: Subject | None) -> str:
    """The number that both have on an ABI where nobody else had it already, as text, or nothing."""
    if kind == "value":
        return "" if held is not None else _same_value(was, subject, member, sets)
    for scope in ("on", "space"):
        one, other = was.get(scope), subject.get(scope)
        if one and other and not set(one.split(",")) & set(other.split(",")):
            return ""
    where = [abi for abi in sorted(was.abis & subject.abis) if held is None or abi not in held.abis
             or not _agree(kind, held, subject, abi)]
    main = next((mark for mark in reversed(_numeric(kind)) if ("", mark) in subject.facts), None)
    same = [abi for abi in where if main is not None and _agree(kind, was, subject, abi)]
    return f"{aspect_name(main)} {subject.facts['', main].on(same[0])}" if same and main is not None else ""


def _agree(kind: str, one: Subject, other: Subject, abi: str) -> bool:
    """Whether the numbers of two subjects are the same on an ABI."""
    for aspect in _numeric(kind):
        facts = one.facts.get(("", aspect)), other.facts.get(("", aspect))
        if facts == (None, None):
            continue                    # a mapping has one of two kinds of offset
        if facts[0] is None or facts[1] is None or facts[0].on(abi) == ABSENT or (
                _number(aspect, abi, facts[0].on(abi)) != _number(aspect, abi, facts[1].on(abi))):
            return False
    return _numbered(kind, one, abi)


def _number(aspect: str, abi: str, text: str) -> str | int:
    """What must not come again: of a request code, type and nr (or the function), whatever size and direction are."""
    if aspect != "code" or text == ABSENT:
        return text
    code = int(text, 16)
    known = ABIS.get(abi)
    return code >> 16 << 12 | code >> 2 & 0xFFF if known is not None and known.ioc == "windows" else code & 0xFFFF


def _same_value(was: Subject, subject: Subject, member: str, sets: dict[str, str]) -> str:
    if sets.get(was.get("in") or "", was.get("in")) != subject.name or (member, "value") not in subject.facts:
        return ""
    for abi in sorted(was.abis & subject.abis):
        old, new = was.facts["", "value"].on(abi), subject.facts[member, "value"].on(abi)
        if ABSENT not in (old, new) and _shared(int(old, 0), int(new, 0), subject.kind == "flags"):
            return f"value {new}"
    return ""


def _shared(one: int, other: int, flags: bool) -> bool:
    """Whether two values are in each other's way: of flags those with a common bit, and two that say that none is set.
    """
    return one == other or flags and one & other != 0
