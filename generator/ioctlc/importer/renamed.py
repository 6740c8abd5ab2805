"""What a newer header, or a person, has given another name: found by shape, by number, and by what uses it.

A pair is one thing of the spec that the header does not have and one of the header that the spec does not have. Where
more than one could be meant nothing is joined; a note says so with both places.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Callable, Iterable, Iterator

from ioctlc.abi import ABIS
from ioctlc.importer.check import code_of, layout_of, leaves, same_layout
from ioctlc.importer.combine import Header, Merged
from ioctlc.importer.edit import Files, entry_of
from ioctlc.importer.entries import Entry
from ioctlc.importer.facts import Place, RecordFact
from ioctlc.importer.names import Memory
from ioctlc.model import Record
from ioctlc.pipeline import Compiled
from ioctlc.source import Pos

_TAGGED = re.compile(r"(?:(?:struct|union) )?(\w+)\Z")
_ARGUMENTS = ("in", "out", "inout")
Pair = tuple[str, str]


@dataclass(slots=True)
class Found:
    """What came of the search, all by label (`struct x`, `enum x`, `typedef x`, `ioctl X`, `value X`).

    keep      the header's label -> the spec's name: a person's, which stays
    follow    the spec's label -> the header's name: the header's, which the spec takes over
    """

    keep: dict[str, str] = field(default_factory=dict)
    follow: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def names(self) -> dict[str, str]:
        """`keep` as `origin.names` has it."""
        return {_plain(label): name for label, name in self.keep.items()}


def _plain(label: str) -> str:
    return label.split()[1] if label.split()[0] in ("typedef", "ioctl", "value") else label


@dataclass(slots=True)
class Search:
    """The search for what was renamed; `memory` tells by whom."""

    header: Header
    compiled: Compiled
    files: Files
    memory: Memory
    found: Found = field(default_factory=Found)
    uses: dict[str, set[str]] = field(default_factory=dict)     # record of the spec -> codes, and members of its type
    abis: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        about = self.compiled.spec.abis()
        self.abis = [abi for abi in self.header.abis if abi in about]

    def run(self) -> Found:
        """Everything that has another name."""
        self._records()
        self._enums()
        self._typedefs()
        self._ioctls()
        self._values()
        return self.found

    def _here(self, item: object) -> bool:
        """Whether something exists on a target that was looked at."""
        return any(self.compiled.spec.exists(item, ABIS[abi]) for abi in self.abis)     # type: ignore[arg-type]

    def _take(self, went: str, came: str, pos: Pos, place: Place) -> None:
        """One pair of labels: whose name it is from now on."""
        old, new = went.split()[1], came.split()[1]
        who = self.memory.who(went, came)
        if who == "header":
            self.found.follow[went] = new
            self.found.said.append(f"renamed: {_shown(went)} -> {new}")
        elif who == "person":
            self.found.keep[came] = old
            self.found.said.append(f"{pos}: {_shown(went)} is {_shown(came)} in the header ({place}): kept, and written"
                                   " into 'names' of 'origin'")

    def _doubt(self, went: str, came: str, pos: Pos, place: Place) -> None:
        self.found.said.append(f"{place}: {came} may be {went} of the spec ({pos}) under another name: nothing was"
                               f" joined; if they are one, write 'names: {{{came}: {went.split()[1]}}}' into 'origin'")

    # --- records ---

    def _records(self) -> None:
        known = {r.label: r for r in self.compiled.spec.records if r.name}
        went = {label: r for label, r in known.items() if self._here(r) and r.name not in self.header.records}
        taken = {r.name for r in known.values()}
        came = {m.first.label: m for name, m in self.header.records.items() if name not in taken}
        self.uses = self._uses_of_spec()
        pairs: dict[str, str] = {}
        while True:                     # a pair can tell about those that its members have the types of
            uses = self._uses_of_header(pairs)
            more = [(w, c) for w, one in went.items() for c, m in came.items()
                    if w not in pairs and c not in pairs.values() and self._one(one, m, uses)]
            sure = _single(more)
            if not sure:
                break
            pairs |= sure
        for w, c in pairs.items():
            self._take(w, c, went[w].pos, came[c].first.place)
        uses = self._uses_of_header(pairs)
        for w, one in went.items():
            for c, m in came.items() if w not in pairs else ():
                used = self.uses.get(str(one.name), set()) & uses.get(m.name, set())
                if c not in pairs.values() and (used or (w, c) in more):
                    self._doubt(w, c, one.pos, m.first.place)

    def _one(self, old: Record, new: Merged[RecordFact], uses: dict[str, set[str]]) -> bool:
        """Whether a record of the spec and one of the header are the same but for their names."""
        if old.kind != new.first.kind:
            return False
        mine, theirs = self.uses.get(str(old.name), set()), uses.get(new.name, set())
        facts = {abi: fact for abi, fact in new.by_abi.items() if abi in self.abis}
        layouts = {abi: layout_of(self.compiled, old, abi) for abi in facts}
        both = [(got, (facts[abi].size, facts[abi].align, leaves(facts[abi]))) for abi, got in layouts.items()
                if got is not None]
        if not both:
            return False
        exact = all(same_layout(wanted, got) for got, wanted in both)
        if mine & theirs:
            return exact or all(same_layout(wanted, got, names=False) or _share(got[2], wanted[2])
                                for got, wanted in both)
        return exact and not mine and not theirs and sum(bool(leaf[0]) for leaf in both[0][0][2]) > 1

    def _uses_of_spec(self) -> dict[str, set[str]]:
        """Record -> request codes of the ioctls that take it, and the members that have its type."""
        found: dict[str, set[str]] = {}
        for one in self.files.items("ioctls"):
            entry = entry_of(one.node)
            code = entry.get("code")
            texts = [entry.get(key) for key in _ARGUMENTS] + [code.get("encodes") if isinstance(code, dict) else None]
            for text in texts:
                named = _TAGGED.match(str(text)) if text is not None else None
                if named is not None:
                    found.setdefault(named[1], set()).update(self._codes(str(entry["name"])))
        for section in ("structs", "unions"):
            for one in self.files.items(section):
                entry = entry_of(one.node)
                for path, text in _typed(entry.get("fields", [])):
                    named = _TAGGED.match(text.rstrip(" *"))
                    if named is not None and text.startswith(("struct ", "union ")):
                        found.setdefault(named[1], set()).add(f"{entry['name']}.{path}")
        return found

    def _codes(self, name: str) -> set[str]:
        codes = {abi: code_of(self.compiled, name, abi) for abi in self.abis}
        return {f"{abi} {code}" for abi, code in codes.items() if code is not None} | {name}

    def _uses_of_header(self, pairs: dict[str, str]) -> dict[str, set[str]]:
        """The same of the header's records, those that have a pair in the spec by its name."""
        found: dict[str, set[str]] = {}
        spec = {came.split()[1]: went.split()[1] for went, came in pairs.items()}
        for name, merged in self.header.ioctls.items():
            for abi, ioctl in merged.by_abi.items():
                named = _TAGGED.match(ioctl.type.text) if ioctl.type is not None else None
                if named is not None:
                    found.setdefault(named[1], set()).update((name, f"{abi} {ioctl.number}"))
        for name, each in self.header.records.items():
            for fact in each.by_abi.values():
                for path, text in _members(fact):
                    named = _TAGGED.match(text.rstrip(" *"))
                    if named is not None and text.startswith(("struct ", "union ")):
                        found.setdefault(named[1], set()).add(f"{spec.get(name, name)}.{path}")
        return found

    # --- enums, typedefs, ioctls, values ---

    def _enums(self) -> None:
        sets = {one.name: one for one in self.compiled.spec.value_sets}
        went = {f"enum {name}": one for name, one in sets.items() if one.as_c_enum and self._here(one)
                and name not in self.header.enums}
        came = {f"enum {name}": m for name, m in self.header.enums.items() if name not in sets and m.first.values}
        values = {c: {v for fact in m.by_abi.values() for v, _, _ in fact.values} for c, m in came.items()}
        more = [(w, c) for w, one in went.items() for c in came
                if 2 * len(values[c] & {v.name for v in one.values}) > max(len(values[c]), len(one.values))]
        self._each(more, lambda w: went[w].pos, lambda c: came[c].first.place)

    def _typedefs(self) -> None:
        known = {t.name: t for t in self.compiled.spec.typedefs}
        types = {str(entry_of(one.node)["name"]): entry_of(one.node) for one in self.files.items("typedefs")}
        went = {f"typedef {name}": t for name, t in known.items() if name not in self.header.typedefs
                and self._here(t) and name in types}
        came = {f"typedef {name}": m for name, m in self.header.typedefs.items() if name not in known}
        mine = _by_type((f"{e['name']}.{path}", text) for section in ("structs", "unions")
                        for e in map(entry_of, (one.node for one in self.files.items(section)))
                        for path, text in _typed(e.get("fields", [])))
        theirs = _by_type((f"{name}.{path}", text) for name, m in self.header.records.items()
                          for fact in m.by_abi.values() for path, text in _members(fact))
        more = [(w, c) for w in went for c, m in came.items() if types[w.split()[1]].get("type") == m.first.type.text
                and mine.get(w.split()[1], set()) & theirs.get(c.split()[1], set())]
        self._each(more, lambda w: went[w].pos, lambda c: came[c].first.place)

    def _ioctls(self) -> None:
        """Ioctls with one number and one argument. Where two could be meant the clash of numbers will tell."""
        entries = {str(entry_of(one.node)["name"]): entry_of(one.node) for one in self.files.items("ioctls")}
        went = {f"ioctl {i.name}": i for i in self.compiled.spec.ioctls if i.name in entries and i.alias_of is None
                and i.name not in self.header.ioctls and self._here(i)}
        came = {f"ioctl {name}": m for name, m in self.header.ioctls.items()
                if name not in entries and m.first.alias_of is None}
        more = [(w, c) for w, one in went.items() for c in came if self._same(one.name, c.split()[1],
                                                                              entries[one.name])]
        self._each(more, lambda w: went[w].pos, lambda c: came[c].first.place, doubt=False)

    def _same(self, went: str, came: str, entry: Entry) -> bool:
        """Whether two names stand for one number on every target that has both, and for one argument."""
        facts = self.header.ioctls[came].by_abi
        codes = {abi: code_of(self.compiled, went, abi) for abi in facts if abi in self.abis}
        known = {abi: code for abi, code in codes.items() if code is not None}
        if not known or any(code != facts[abi].number for abi, code in known.items()):
            return False
        mine, fact = encoded(entry), next(iter(facts.values()))
        theirs = None if fact.type is None else fact.type.text
        renamed = {c: f"{c.split()[0]} {name}" for c, name in self.found.keep.items()}
        renamed |= {f"{w.split()[0]} {name}": w for w, name in self.found.follow.items()}
        return mine is None or theirs is None or renamed.get(theirs, theirs) == mine \
            or not all(re.match(r"(struct|union) \w+\Z", text) for text in (mine, theirs))

    def _values(self) -> None:
        """A flag, a value of an enum or a capability that is the only one to have gone with its number, where a macro
        whose name begins as the others do came with it. A name that a person gave is the header's again."""
        spec = self.compiled.spec
        here = {v for m in (*self.header.enums.values(), *self.header.unnamed) for fact in m.by_abi.values()
                for v, _, _ in fact.values} | set(self.header.constants) | set(self.header.ioctls)
        known = {v.name for one in spec.value_sets for v in one.values} | {c.name for c in spec.constants} \
            | {c.name for c in spec.capabilities} | {d.name for d in spec.devices}
        fresh = [(name, value) for name, value in self._fresh() if name not in known]
        sets = [one for one in spec.value_sets if one.external is None and self._here(one)] if self.abis else []
        groups: list[list[tuple[str, int | None]]] = [
            [(v.name, v.value.on(ABIS[self.abis[0]])) for v in one.values if self._here(v)] for one in sets]
        groups.append([(c.name, c.value) for c in spec.capabilities if self._here(c)])
        pairs: dict[Pair, None] = {}
        for group in groups:
            begins = _common([name for name, _ in group])
            for old, number in group if begins else ():
                pairs |= {(f"value {old}", f"value {name}"): None for name, value in fresh
                          if old not in here and value == number and name.startswith(begins)}
        for went, came in _single(list(pairs)).items():
            self.found.follow[went] = came.split()[1]
            self.found.said.append(f"renamed: {went.split()[1]} -> {came.split()[1]}")

    def _fresh(self) -> Iterator[tuple[str, int]]:
        abi = self.abis[0] if self.abis else ""
        for name, merged in self.header.constants.items():
            fact = merged.by_abi.get(abi)
            if fact is not None and isinstance(fact.value, int):
                yield name, fact.value
        for each in (*self.header.enums.values(), *self.header.unnamed):
            enum = each.by_abi.get(abi)
            yield from ((name, value) for name, value, _ in (enum.values if enum is not None else ()))

    def _each(self, pairs: list[Pair], pos: Callable[[str], Pos], place: Callable[[str], Place],
              doubt: bool = True) -> None:
        sure = _single(pairs)
        for went, came in pairs:
            if sure.get(went) == came:
                self._take(went, came, pos(went), place(came))
            elif doubt:
                self._doubt(went, came, pos(went), place(came))


def _single(pairs: list[Pair]) -> dict[str, str]:
    """Those that no other pair has a part in."""
    went, came = Counter(w for w, _ in pairs), Counter(c for _, c in pairs)
    return {w: c for w, c in pairs if went[w] == came[c] == 1}


def _share(one: list[tuple[str, int, int]], other: list[tuple[str, int, int]]) -> bool:
    """Whether two records have most of their members' names in common."""
    mine, theirs = {leaf[0] for leaf in one if leaf[0]}, {leaf[0] for leaf in other if leaf[0]}
    return 2 * len(mine & theirs) >= max(len(mine), len(theirs), 1)


def _typed(entries: list[Entry], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Designator and type of every member of a list of entries."""
    for entry in entries:
        name = prefix + str(entry.get("name") or "")
        if "type" in entry:
            yield name, str(entry["type"])
        for kind in ("struct", "union"):
            yield from _typed(entry.get(kind, []), f"{name}." if entry.get("name") else prefix)


def _members(fact: RecordFact, prefix: str = "") -> Iterator[tuple[str, str]]:
    for member in fact.members:
        name = prefix + (member.name or "")
        if member.type.inline is None:
            yield name, member.type.text
        else:
            yield from _members(member.type.inline, f"{name}." if member.name else prefix)


def _by_type(members: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path, text in members:
        found.setdefault(text.rstrip(" *"), set()).add(path)
    return found


def _common(names: list[str]) -> str:
    """What all names begin with, up to and with an underscore; "" of one name alone."""
    if len(names) < 2:
        return ""
    first, last = min(names), max(names)
    length = next((i for i, (a, b) in enumerate(zip(first, last)) if a != b), min(len(first), len(last)))
    return first[:first.rfind("_", 0, length) + 1]


def _shown(label: str) -> str:
    """A label as messages have it: names of ioctls, typedefs and values stand for themselves."""
    return _plain(label)


def encoded(entry: Entry) -> str | None:
    """The type whose size an ioctl's code has, as the entry spells it; None where it names none."""
    code = entry.get("code")
    if isinstance(code, dict) and isinstance(code.get("encodes"), str):
        return str(code["encodes"])
    return next((str(entry[key]) for key in (*_ARGUMENTS, "value") if isinstance(entry.get(key), str)), None)


__all__ = ["Found", "Search", "encoded"]
