"""Records before and after: members by name, and every byte by what it was and what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ioctlc.stability.change import Comparison, on_abis
from ioctlc.stability.fact import ABSENT, Fact, Subject
from ioctlc.stability.judging import compare_fact

_PADDING = re.compile(r"(^|[_.@])(pad|padding|reserved|rsvd|resv|unused|spare|dummy)\d*(\[\])?$|^@\d+$")

#: The kinds of subjects that may take a record, and the aspects that say so.
_TAKERS = ("ioctl", "struct", "union", "attribute", "register", "mapping", "typedef", "capability")
_TYPES = ("type", "points-to", "case", "argument")
_RECORD = re.compile(r"\b(?:struct|union) \w+")

Members = dict[str, dict[str, Fact]]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A member on one ABI; offset and size in bits, the size 0 for a flexible array."""

    name: str
    start: int
    end: int
    reserved: str

    def overlaps(self, other: "Leaf") -> bool:
        return self.start < other.end and other.start < self.end

    @property
    def is_zero(self) -> bool:
        return self.reserved.endswith("zero")

    @property
    def is_padding(self) -> bool:
        """Called padding, with nothing said of it: in a legacy spec nobody knows whether it is checked."""
        return not self.reserved and _PADDING.search(self.name) is not None


@dataclass(slots=True)
class _Pair:
    """Two versions of a record. `same` maps members of the new one to what they were called."""

    found: Comparison
    old: Subject
    new: Subject
    before: Members = field(default_factory=dict)
    after: Members = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)
    idle: bool = False                  # legacy, and no call that the spec knows of takes it
    said: dict[tuple[str, str, str, str], list[str]] = field(default_factory=dict)


def bits(text: str) -> int:
    """A place or a size as bits: `4` bytes, or `4:3` for a bit-field."""
    whole, _, rest = text.partition(":")
    return int(whole) * 8 + int(rest or 0)


def compare(found: Comparison, old: Subject, new: Subject) -> None:
    """Members and bytes of a record that both states have."""
    if old.facts.keys() == new.facts.keys() and all(fact.same(new.facts[key]) for key, fact in old.facts.items()):
        return
    pair = _Pair(found, old, new, _members(old), _members(new))
    pair.idle = _idle(pair)
    _match(pair)
    _say_renamed(pair)
    _size(pair)
    for member, was in pair.same.items():
        _facts(pair, was, member)
    for abi in found.common(old, new):
        for prefix in sorted({_prefix(name) for name in pair.before} & {_prefix(name) for name in pair.after} | {""}):
            _bytes(pair, prefix, abi)
    for (rule, member, message, was), abis in pair.said.items():
        found.add(rule, f"{new.name}.{member}", f"{new.label}: {message}{on_abis(abis, found.abis)}",
                  old.place(was) if was else None, new.place(member) if member in pair.after else new.pos, new, member)


def _idle(pair: _Pair) -> bool:
    """Whether a record of a legacy spec is nobody's argument, payload, member, register or mapping."""
    if pair.old.profile != "legacy" or ("", "size") not in pair.old.facts:
        return False
    return not _takers(pair.found).get(f"{pair.old.kind} {pair.old.name}", set()) - {(pair.old.kind, pair.old.name)}


def _takers(found: Comparison) -> dict[str, set[tuple[str, str]]]:
    """Who takes each record of the old state: `struct x` -> kinds and names."""
    if found.takers is None:
        found.takers = {}
        for subject in found.old.every(*_TAKERS):
            for (_, aspect), fact in subject.facts.items():
                text = " ".join(fact.texts) if aspect.split(".")[0] in _TYPES else ""
                if "struct " in text or "union " in text:
                    for record in _RECORD.findall(text):
                        found.takers.setdefault(record, set()).add((subject.kind, subject.name))
    return found.takers


def renamed(found: Comparison, old: Subject, new: Subject) -> dict[str, str]:
    """Old name -> new name, of members of a record, or of the record that an ioctl takes, that have only other names.
    """
    if old.kind == "ioctl":
        _, _, name = (old.get("type") or "").partition(" ")
        taken = found.old.find(name, "struct", "union")
        into = found.new.find(found.renames.get((taken.kind, name), name), taken.kind) if taken is not None else None
        return renamed(found, taken, into) if taken is not None and into is not None else {}
    if old.kind not in ("struct", "union") or old.facts.keys() == new.facts.keys():
        return {}
    pair = _Pair(found, old, new, _members(old), _members(new))
    _match(pair)
    return {_last(was): _last(name) for name, was in pair.same.items() if _last(was) != _last(name)}


def _last(member: str) -> str:
    """The name of a member, without that of what it is in."""
    return member.rpartition(".")[2]


def in_new_names(found: Comparison, old: Subject) -> Subject:
    """An ioctl with what it says of single members under these members' new names."""
    if old.kind != "ioctl" or not found.members:
        return old
    facts = {}
    for (member, aspect), fact in old.facts.items():
        head, dot, rest = aspect.partition(".")
        about = head in ("direction", "payload-direction") and rest in found.members
        facts[member, f"{head}.{found.members[rest]}" if about else aspect] = fact
    return replace(old, facts=facts)


def _members(subject: Subject) -> Members:
    return subject.members()


def _match(pair: _Pair) -> None:
    """Members by their names, then those whose name alone changed."""
    pair.same = {name: name for name in pair.after if name in pair.before}
    _containers(pair)
    gone = [name for name in pair.before if name not in pair.after and "type" in pair.before[name]]
    for name, facts_ in pair.after.items():
        if name in pair.same or "type" not in facts_:
            continue
        twins = [was for was in gone if _placed(pair.before[was]) == _placed(facts_)]
        if len(twins) > 1:
            twins = [was for was in twins if _one_name_differs(was, name)]
        if len(twins) == 1 and twins[0] not in pair.same.values():
            was = twins[0]
            if _reserved(pair.before[was]) != _reserved(facts_):
                continue
            pair.same[name] = was


def _one_name_differs(was: str, name: str) -> bool:
    """Whether two paths differ in one component."""
    before, after = was.split("."), name.split(".")
    return len(before) == len(after) and sum(one != other for one, other in zip(before, after)) == 1


def _containers(pair: _Pair) -> None:
    """Inline records that only one side says something of: the other side has them as well, with its members."""
    for name in pair.before.keys() ^ pair.after.keys():
        some = pair.before.get(name) or pair.after.get(name) or {}
        if "type" not in some and all(any(leaf.startswith(f"{name}.") for leaf in side)
                                      for side in (pair.before, pair.after)):
            pair.before.setdefault(name, {})
            pair.after.setdefault(name, {})
            pair.same[name] = name


def _say_renamed(pair: _Pair) -> None:
    """Members that only have other names; of reserved ones nobody uses the name."""
    for name, was in pair.same.items():
        if name != was and not _reserved(pair.after[name]):
            pair.found.add("renamed", f"{pair.new.name}.{name}",
                           f"{pair.new.label}: {was} is {name} now, at the same place", pair.old.place(was),
                           pair.new.place(name), pair.new, name)


def _placed(facts_: dict[str, Fact]) -> tuple[object, ...]:
    return tuple((facts_[key].value, sorted(facts_[key].other.items())) for key in ("offset", "size", "type"))


def _reserved(facts_: dict[str, Fact]) -> str:
    return facts_["reserved"].value if "reserved" in facts_ else ""


def _size(pair: _Pair) -> None:
    """The size: an extensible struct may grow."""
    before, after = pair.old.facts.get(("", "size")), pair.new.facts.get(("", "size"))
    if before is None or after is None:
        return
    grows = ("", "minimum-size") in pair.old.facts and ("", "minimum-size") in pair.new.facts
    sizes: dict[tuple[str, str], list[str]] = {}
    for abi in pair.found.common(pair.old, pair.new):
        if before.on(abi) != after.on(abi):
            sizes.setdefault((before.on(abi), after.on(abi)), []).append(abi)
    for (was, now), abis in sizes.items():
        rule, why = "extensible-grew" if grows and int(now) > int(was) else "record-size-changed", ""
        if int(now) > int(was) and all(_only_grew(pair, abi) for abi in abis):
            rule, why = "unused-grew", ", and no call that the spec knows of takes it"
        pair.found.add(rule, pair.new.name, f"{pair.new.label}: its size was {was}, is {now}{why}"
                       f"{on_abis(abis, pair.found.abis)}", before.pos, after.pos, pair.new)


def _only_grew(pair: _Pair, abi: str) -> bool:
    """Whether nobody takes a record, and all that it had is where it was."""
    if not pair.idle:
        return False
    before, after = ({(leaf.start, leaf.end) for leaf in leaves(members, abi)} for members in (pair.before, pair.after))
    return before <= after


def _facts(pair: _Pair, was: str, member: str) -> None:
    """The facts of a member that both have. Reserved bytes are judged as bytes, not as a member; of one that is used
    now, under the name that it had, nothing else was said before."""
    both = _reserved(pair.before[was]) and _reserved(pair.after[member]) or _padding(pair, was, member)
    used = _reserved(pair.before[was]) and not _reserved(pair.after[member])
    for aspect in pair.before[was].keys() | pair.after[member].keys():
        if both and aspect in ("offset", "size", "type") or used and aspect not in ("offset", "size"):
            continue
        compare_fact(pair.found, pair.old, pair.new, was, member, aspect)


def _padding(pair: _Pair, was: str, member: str) -> bool:
    """Whether both are padding of a legacy struct; there as well, bytes count."""
    return pair.old.profile == "legacy" and all(
        _PADDING.search(name) is not None and not _reserved(facts_) for name, facts_ in (
            (was, pair.before[was]), (member, pair.after[member])))


def _prefix(name: str) -> str:
    """What a member is in: "" for the record itself, `entries[].` for an element of an inline array."""
    return name[:name.rfind("[].") + 3] if "[]." in name else ""


def leaves(members: Members, abi: str, prefix: str = "") -> list[Leaf]:
    """The members of a record, or of an element of one of its arrays, by their bytes on an ABI."""
    found = []
    for name, facts_ in members.items():
        offset, size = facts_.get("offset"), facts_.get("size")
        if offset is None or size is None or _prefix(name) != prefix or offset.on(abi) == ABSENT:
            continue
        start = bits(offset.on(abi))
        reserved = facts_["reserved"].on(abi) if "reserved" in facts_ else ABSENT
        found.append(Leaf(name, start, start + bits(size.on(abi)), "" if reserved == ABSENT else reserved))
    return found


def _say(pair: _Pair, rule: str, member: str, message: str, abi: str, was: str | None = None) -> None:
    """Note a change of bytes on an ABI; `was` is the old member that shows them, unless it is called the same."""
    if was is None:
        was = pair.same.get(member, member if member in pair.before else "")
    pair.said.setdefault((rule, member, message, was), []).append(abi)


def _bytes(pair: _Pair, prefix: str, abi: str) -> None:
    """What became of every byte of one ABI's layout."""
    before, after = leaves(pair.before, abi, prefix), leaves(pair.after, abi, prefix)
    was = {leaf.name: leaf for leaf in before}
    kept = [leaf for leaf in after if pair.same.get(leaf.name) in was]
    for leaf in after:
        old = was.get(pair.same.get(leaf.name, ""))
        if old is None:
            _fresh(pair, leaf, before, kept, abi)
        elif old.reserved or leaf.reserved:
            _reserve(pair, old, leaf, before, abi)
    names = {pair.same.get(leaf.name) for leaf in after}
    for leaf in before:
        if leaf.name not in names:
            _gone(pair, leaf, after, abi)


def _grown(pair: _Pair, leaf: Leaf, abi: str) -> int | None:
    """Of an extensible struct: its old end in bits, behind which members may be appended."""
    size = pair.old.facts.get(("", "size"))
    if size is None or _prefix(leaf.name) or ("", "minimum-size") not in pair.old.facts:
        return None
    return int(size.on(abi)) * 8


def _inside(pair: _Pair, leaf: Leaf, abi: str) -> bool:
    """Whether a member lies in what the record had before."""
    size = pair.old.facts.get(("", "size"))
    return size is not None and not _prefix(leaf.name) and leaf.end <= int(size.on(abi)) * 8


def covers(leaf: Leaf, others: list[Leaf]) -> bool:
    """Whether every bit of a leaf is in one of the others."""
    at = leaf.start
    for other in sorted(others, key=lambda one: one.start):
        if other.start <= at < other.end:
            at = other.end
    return at >= leaf.end


def _fresh(pair: _Pair, leaf: Leaf, before: list[Leaf], kept: list[Leaf], abi: str) -> None:
    """A member that was not there: where its bytes were before says whether it may be."""
    end, gone = _grown(pair, leaf, abi), _displaced(pair, leaf, before, kept)
    inside = _of_old(leaf, before)
    under = gone or [one for one in before if one.overlaps(leaf) and one.name.startswith(inside)]
    zero = bool(under) and all(one.is_zero for one in under) and covers(leaf, under)
    legacy = pair.old.profile == "legacy"
    was = under[0].name if under else ""
    if not under and not _inside(pair, leaf, abi) and _only_grew(pair, abi):
        _say(pair, "unused-grew", leaf.name, f"{leaf.name} is new at its end", abi)
    elif end is not None and leaf.start >= end:
        if not leaf.reserved:
            _say(pair, "field-appended", leaf.name, f"{leaf.name} is new at its end", abi)
    elif under and leaf.reserved and all(one.reserved for one in under):
        _divided(pair, leaf, under, zero, abi)
    elif zero:
        _consumed(pair, leaf, under, abi)
    elif under and not gone and any(one.overlaps(leaf) for one in kept if one.name != leaf.name and not one.reserved
                                    and one.name.startswith(inside)):
        _say(pair, "arm-added", leaf.name, f"{leaf.name} is a new arm", abi, was)
    elif any(one.reserved for one in under):
        _say(pair, "reserved-consumed-unchecked", leaf.name,
             f"{leaf.name} is where {', '.join(one.name for one in under)} was, which nobody checked", abi, was)
    elif legacy and under and all(one.is_padding for one in under):
        _say(pair, "padding-consumed", leaf.name, f"{leaf.name} is where {', '.join(one.name for one in under)} was,"
             " of which nothing was said", abi, was)
    elif legacy and leaf.end > leaf.start and not under and leaf.is_padding and _inside(pair, leaf, abi):
        _say(pair, "hole-named", leaf.name, f"{leaf.name} names a hole", abi, was)
    elif leaf.start == leaf.end and not under:
        _say(pair, "field-added", leaf.name, f"{leaf.name}[] is new behind it", abi, was)
    else:
        what = f"where {', '.join(one.name for one in under)} was" if under else "where nothing was checked"
        _say(pair, "range-tightened" if leaf.reserved and not under else "field-added", leaf.name,
             f"{leaf.name} is new {what}", abi, was)


def _of_old(leaf: Leaf, before: list[Leaf]) -> str:
    """The innermost inline record around a new member that was there before, as `exit.hypercall.`, where the member is
    among those that it had; or nothing. What other arms have there says nothing of such a member."""
    path = leaf.name
    while path:
        path = path.rpartition(".")[0]
        ends = [one.end for one in before if path and one.name.startswith(f"{path}.")]
        if ends:
            return f"{path}." if leaf.start < max(ends) else ""
    return ""


def _displaced(pair: _Pair, leaf: Leaf, before: list[Leaf], kept: list[Leaf]) -> list[Leaf]:
    """The reserved members that had to go for a new one, whatever other arms of a union are there as well."""
    under = [one for one in before if one.overlaps(leaf)]
    stay = {pair.same[one.name] for one in kept if one.overlaps(leaf)}
    gone = [one for one in under if one.name not in stay]
    return gone if gone and covers(leaf, gone) and all(one.reserved for one in gone) else []


def _divided(pair: _Pair, leaf: Leaf, under: list[Leaf], zero: bool, abi: str) -> None:
    """Reserved bytes under another name; `zero` where all of them had to be zero."""
    names, was = ", ".join(one.name for one in under), under[0].name
    if leaf.is_zero and not zero:
        _say(pair, "range-tightened", leaf.name, f"{leaf.name} must be zero now, where {names} was ignored", abi, was)
    elif not leaf.is_zero and any(one.is_zero for one in under):
        _say(pair, "reserved-unchecked", leaf.name, f"{leaf.name} is ignored now, where {names} had to be zero", abi,
             was)
    else:
        _say(pair, "reserved-split", leaf.name, f"reserved bytes are divided otherwise: {leaf.name}", abi, was)


def _consumed(pair: _Pair, leaf: Leaf, under: list[Leaf], abi: str) -> None:
    names = ", ".join(one.name for one in under)
    careless = [one.name for one in under if "unchecked-before" in pair.before.get(one.name, {})]
    if careless:
        since = pair.before[careless[0]]["unchecked-before"].value
        _say(pair, "reserved-consumed-unchecked", leaf.name,
             f"{leaf.name} is where {names} was, which releases before {since} did not check", abi, under[0].name)
    else:
        _say(pair, "reserved-consumed", leaf.name, f"{leaf.name} is where {names} had to be zero", abi, under[0].name)


def _reserve(pair: _Pair, old: Leaf, leaf: Leaf, before: list[Leaf], abi: str) -> None:
    """A member that is or was reserved."""
    if leaf.is_zero and not old.is_zero:
        what = "was ignored" if old.reserved else "was a member"
        _say(pair, "range-tightened", leaf.name, f"{leaf.name} must be zero now, and {what}", abi)
    elif old.is_zero and not leaf.reserved:
        _consumed(pair, leaf, [old], abi)
    elif old.is_zero and not leaf.is_zero:
        _say(pair, "reserved-unchecked", leaf.name, f"{leaf.name} had to be zero, and is ignored now", abi)
    elif old.reserved and not leaf.reserved:
        _say(pair, "reserved-consumed-unchecked", leaf.name,
             f"{leaf.name} was ignored, so old programs have anything in it", abi)
    elif leaf.reserved and not old.reserved:
        _say(pair, "field-removed", leaf.name, f"{leaf.name} was a member and is ignored now", abi)
    elif leaf.is_zero and not covers(leaf, [one for one in before if one.is_zero]) and not _appended(pair, leaf, abi):
        _say(pair, "range-tightened", leaf.name, f"{leaf.name} covers bytes that were not checked", abi)
    elif not leaf.is_zero and (leaf.start, leaf.end) != (old.start, old.end):
        _say(pair, "reserved-split", leaf.name, f"reserved bytes are divided otherwise: {leaf.name}", abi)


def _appended(pair: _Pair, leaf: Leaf, abi: str) -> bool:
    """Whether the bytes that are new in it are behind the end of an extensible struct."""
    end = _grown(pair, leaf, abi)
    return end is not None and leaf.end > end


def _gone(pair: _Pair, leaf: Leaf, after: list[Leaf], abi: str) -> None:
    """A member that is not there any more."""
    over = [one for one in after if one.overlaps(leaf)]
    if leaf.is_zero:
        if not covers(leaf, over):
            _say(pair, "reserved-unchecked", leaf.name, f"{leaf.name} had to be zero; nobody checks its bytes now", abi)
    elif leaf.reserved:
        if not over:                    # what took its bytes is reported
            _say(pair, "reserved-split", leaf.name, f"{leaf.name} is gone, which was ignored", abi)
    elif pair.old.profile == "legacy" and leaf.is_padding:
        _say(pair, "padding-consumed", leaf.name, f"{leaf.name} is gone, of which nothing was said", abi)
    else:
        what = f"; {', '.join(one.name for one in over)} is there now" if over else ""
        _say(pair, "field-removed", leaf.name, f"{leaf.name} is gone{what}", abi)
