"""Members of a record that its header has changed: what people said about one moves along with it.

A member is found again by its name, wherever it now stands in the record, then by its place and size. So keys survive
a renaming, and a union put around a member. Whether the header or a person gave a member another name is told by the
names that the header had at the last import, which import.md keeps.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Iterator

from ioctlc.importer.entries import Entry
from ioctlc.importer.facts import Member as FactMember
from ioctlc.importer.facts import RecordFact
from ioctlc.importer.join import FIELD, joined
from ioctlc.importer.text import flow

#: Keys whose text is an expression over members, or a member's name.
_REFERENCES = frozenset({"count", "bytes", "after", "by_field", "group", "attr", "key", "value", "id", "by_device",
                         "size", "first_release_ends"})
#: Why a new arm of a union has no case.
NO_CASE = "the header does not say which value selects it"
_SPARE = re.compile(r"pad|reserved|rsvd|res\d*$|unused|spare|zero", re.I)

Places = dict[str, tuple[int, int]]


@dataclass(slots=True)
class Member:
    """A member of a tree of entries: its C designator, and the records that it stands in, by their ids."""

    path: str
    entry: Entry
    around: tuple[int, ...]

    @property
    def name(self) -> str:
        return str(self.entry.get("name") or "")


@dataclass(slots=True)
class Joined:
    """What came of it: the members, the old and the new designators of those with other ones, and lines to be said.

    came      the designator of each member -> that of the one whose keys it has
    called    names that people gave: the header's designator -> the spec's name
    """

    fields: list[Entry] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)
    came: dict[str, str] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Matching:
    """Members of the header and of the spec, with their places on one ABI: designator -> bit, width.

    was     the designators that the header had at the last import; None where that is not known
    inside  by type, of records that are new to the spec: the entries of their members, and where these are
    union   whether they are arms of a union
    """

    label: str
    new: list[Entry]
    old: list[Entry]
    at: Places
    stood: Places
    was: frozenset[str] | None
    inside: dict[str, tuple[list[Entry], Places]] = field(default_factory=dict)
    union: bool = False

    def joined(self) -> Joined:
        """The header's members with people's keys."""
        news, olds = list(_members(self.new)), list(_members(self.old))
        pairs = self._pairs(news, olds)
        bases = {id(new.entry): old for new, old in pairs}
        made = Joined()
        for new, old in pairs:
            self._tell(new, old, made)
        now = {id(one.entry): one.path for one in _members(self.new)}       # with people's names
        made.came = {now[id(new.entry)]: old.path for new, old in pairs}
        taken = {id(old.entry) for _, old in pairs}
        taken |= self._split(news, [old for old in olds if old.name and id(old.entry) not in taken], bases, made)
        self._records(news, olds, bases, taken)
        if self.union:
            self._arms(self.new, self.old, bases, made)
        made.fields = [self._build(entry, bases, made) for entry in self.new]
        for old in olds:
            own = _by_hand(old.entry)
            if id(old.entry) not in taken and (old.name or own):
                made.said.append(f"{self.label}.{old.path or '(unnamed)'} is not in the header any more: dropped"
                                 + (f", with {', '.join(f'{key}: {flow(old.entry[key])}' for key in own)}" if own
                                    else ""))
        made.fields = renamed(made.fields, made.moved)
        return made

    def _pairs(self, news: list[Member], olds: list[Member]) -> list[tuple[Member, Member]]:
        """Named members that are the same: by designator, by name alone, by place and size."""
        pairs: list[tuple[Member, Member]] = []
        left, free = [m for m in news if m.name], [m for m in olds if m.name]
        for same in (lambda a, b: a.path == b.path, self._called_alike, self._placed_alike):
            for new in list(left):
                found = next((old for old in free if same(new, old)), None)
                if found is not None:
                    pairs.append((new, found))
                    left.remove(new)
                    free.remove(found)
        return pairs

    def _split(self, news: list[Member], left: list[Member], bases: dict[int, Member], made: Joined) -> set[int]:
        """Members that stand in a new record of their own now, at the same place: their keys go there."""
        taken = set()
        for new in news:
            entries, where = self.inside.get(str(new.entry.get("type")), ([], {}))
            if id(new.entry) in bases or new.path not in self.at or "array" in new.entry:
                continue
            start = self.at[new.path][0]
            for old in left:
                index = next((n for n, one in enumerate(entries) if one.get("name") == old.name), None)
                bit, width = where.get(old.name, (-1, 0))
                if index is None or (start + bit, width) != self.stood.get(old.path):
                    continue
                entries[index] = joined(entries[index], old.entry, FIELD)
                made.moved[old.path] = f"{new.path}.{old.name}"
                made.said.append(f"{self.label}.{old.path} became {new.path}.{old.name}")
                taken.add(id(old.entry))
        return taken

    def _called_alike(self, new: Member, old: Member) -> bool:
        return new.name == old.name and _alike(new.entry, old.entry)

    def _placed_alike(self, new: Member, old: Member) -> bool:
        place = self.at.get(new.path)
        return place is not None and place == self.stood.get(old.path) and _alike(new.entry, old.entry)

    def _tell(self, new: Member, old: Member, made: Joined) -> None:
        """Another name: a person's stays, the header's is followed, and so are references to it."""
        if new.path == old.path:
            return
        if new.name != old.name and self._by_person(old):
            made.kept.append(f"{self.label}.{old.path} is {new.path} in the header: kept")
            made.called[new.path] = old.name
            new.entry["name"] = old.name
            return
        made.moved[old.path] = new.path
        made.said.append(f"{self.label}.{old.path} became {new.path}")

    def _by_person(self, old: Member) -> bool:
        if self.was is not None:
            return old.path not in self.was
        return sorted(self.at.values()) == sorted(self.stood.values())

    def _records(self, news: list[Member], olds: list[Member], bases: dict[int, Member], taken: set[int]) -> None:
        """Records and bit-fields without a name, or that got or lost one: those around the same members, then those
        without a name that are left, in order."""
        free = [m for m in olds if not m.name or _kind(m.entry) and id(m.entry) not in taken]
        for new in [m for m in news if not m.name or _kind(m.entry) and id(m.entry) not in bases]:
            inner = {id(bases[id(m.entry)].entry) for m in news if id(new.entry) in m.around and id(m.entry) in bases}
            around = [sum(id(m.entry) in inner for m in olds if id(old.entry) in m.around) for old in free]
            chosen = [(-count, index) for index, (old, count) in enumerate(zip(free, around))
                      if _alike(new.entry, old.entry) and (count or not _kind(new.entry) and not new.name)]
            if chosen:
                old = free.pop(min(chosen)[1])
                bases[id(new.entry)] = old
                taken.add(id(old.entry))

    def _arms(self, arms: list[Entry], olds: list[Entry], bases: dict[int, Member], made: Joined) -> None:
        """New arms of a union whose arms people have told the cases of: nobody knows theirs."""
        if not any(key in old for old in olds for key in ("case", "default")):
            return
        for arm in arms:
            if id(arm) not in bases:
                arm["waive"] = {"rule": "union-arms", "reason": NO_CASE}
                name = arm.get("name", "(unnamed)")
                made.said.append(f"{self.label}.{name} is a new arm, and the header does not say which value selects"
                                 " it: say so with 'case', in place of its 'waive'")

    def _build(self, entry: Entry, bases: dict[int, Member], made: Joined) -> Entry:
        base = bases.get(id(entry))
        kind = _kind(entry)
        if kind == "union" and base is not None:
            self._arms(entry["union"], base.entry.get("union", []), bases, made)
        built = {**entry, kind: [self._build(inner, bases, made) for inner in entry[kind]]} if kind else entry
        if base is None:
            return built
        had = dict(base.entry)
        if "reserved" in had and base.name != built.get("name") and not _SPARE.search(str(built.get("name"))):
            made.said.append(f"{self.label}.{built.get('name')} is in use now: its reserved: {had.pop('reserved')} is"
                             " dropped")
        return joined(built, had, FIELD)


def _kind(entry: Entry) -> str:
    return next((kind for kind in ("struct", "union") if kind in entry), "")


def _alike(one: Entry, other: Entry) -> bool:
    """Whether keys of one member can be true of another: both are records, arrays, bit-fields, or plain."""
    return all((key in one) == (key in other) for key in ("struct", "union", "array", "bits")) \
        and _record(one) == _record(other)


def _record(entry: Entry) -> bool:
    return str(entry.get("type", "")).startswith(("struct ", "union ")) and not str(entry["type"]).endswith("*")


def _members(entries: list[Entry], prefix: str = "", around: tuple[int, ...] = ()) -> Iterator[Member]:
    for entry in entries:
        name, kind = str(entry.get("name") or ""), _kind(entry)
        yield Member(prefix + name if name else "", entry, around)
        if kind:
            yield from _members(entry[kind], f"{prefix}{name}." if name else prefix, (*around, id(entry)))


def _by_hand(entry: Entry) -> list[str]:
    return [key for key in entry if key not in FIELD and key not in ("name", "only", "except")]


def renamed(value: Any, moved: dict[str, str], key: str = "") -> Any:
    """Entries in which expressions and names refer to members by their new designators."""
    if not moved:
        return value
    if isinstance(value, dict):
        last = {_last(old): _last(new) for old, new in moved.items()} if key == "payload_dir" else {}
        return {last.get(k, k): renamed(v, moved, k) for k, v in value.items()}
    if isinstance(value, list):
        return [renamed(v, moved, key) for v in value]
    if isinstance(value, str) and key in _REFERENCES:
        return re.sub(r"(?<![\w.])[A-Za-z_]\w*(?:\.\w+)*", lambda found: _followed(found[0], moved), value)
    return value


def _last(path: str) -> str:
    return path.rpartition(".")[2]


def _followed(path: str, moved: dict[str, str]) -> str:
    """A designator, or one within a member that moved."""
    words = path.split(".")
    for count in range(len(words), 0, -1):
        head = ".".join(words[:count])
        if head in moved:
            return ".".join([moved[head], *words[count:]])
    return path


def places(fact: RecordFact) -> Iterator[tuple[str, tuple[int, int]]]:
    """Designators of named members with bit and width, as clang measured them."""
    for path, member, at in _placed(fact, 0, ""):
        yield path, (at, member.size if member.bits is None else member.bits)


def designated(fact: RecordFact) -> Iterator[tuple[str, FactMember]]:
    """Named members by designator."""
    for path, member, _ in _placed(fact, 0, ""):
        yield path, member


def _placed(fact: RecordFact, base: int, prefix: str) -> Iterator[tuple[str, FactMember, int]]:
    for member in fact.members:
        inner, path = member.type.inline, prefix + (member.name or "")
        if inner is not None and not member.type.dims:
            yield from _placed(inner, base + member.offset, f"{path}." if member.name else prefix)
        elif member.name:
            yield path, member, base + member.offset
