"""The state of an ABI as facts: a subject (a struct, an ioctl, ..) has facts, each a text that may differ by ABI."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Callable, Iterable, Iterator, Mapping, TYPE_CHECKING

from ioctlc.abi.targets import ABIS
from ioctlc.source import Pos

if TYPE_CHECKING:                       # the model takes longer to load than two locks to compare
    from ioctlc.model import Waiver

#: Of a fact: there is none on this ABI.
ABSENT = "-"

#: (member, aspect): the member is a path inside the subject, "" for the subject itself.
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Fact:
    """A value by ABI: `value` on those that `other` does not name. ABSENT where there is none."""

    value: str
    other: Mapping[str, str]
    pos: Pos

    def on(self, abi: str) -> str:
        return self.other.get(abi, self.value)

    @property
    def texts(self) -> tuple[str, ...]:
        """Every value that it has somewhere."""
        return (self.value, *self.other.values())

    def same(self, fact: "Fact") -> bool:
        return self.value == fact.value and self.other == fact.other


def by_abi(values: Mapping[str, str], pos: Pos) -> Fact:
    """The fact of these values; the most common one is its usual value, the earlier ABI's where two are."""
    counts = Counter(values[abi] for abi in ABIS if abi in values)
    usual = max(counts, key=lambda value: (counts[value], value != ABSENT), default=ABSENT)
    return Fact(usual, {abi: value for abi, value in values.items() if value != usual}, pos)


@dataclass(slots=True)
class Subject:
    """A named part of the ABI. `abis` are those where it exists.

    kind     ioctl, struct, union, flags, enum, constant, capability, object, device, attribute, registers, register,
             mapping, abi, tombstone
    soft     facts that are not promised, and known for specs only: docs, the file
    places   where its members stand
    """

    kind: str
    name: str
    pos: Pos
    abis: frozenset[str]
    facts: dict[Key, Fact] = field(default_factory=dict)
    soft: dict[Key, str] = field(default_factory=dict)
    places: dict[str, Pos] = field(default_factory=dict)
    waivers: dict[str, tuple[Waiver, ...]] = field(default_factory=dict)
    profile: str = "strict"

    def get(self, aspect: str, member: str = "") -> str | None:
        """A fact that is the same wherever it is, or None."""
        found = self.facts.get((member, aspect))
        return None if found is None else found.value

    def members(self) -> dict[str, dict[str, Fact]]:
        """The facts of each member, in the order in which they are known."""
        found: dict[str, dict[str, Fact]] = {}
        for (member, aspect), fact in self.facts.items():
            if member:
                found.setdefault(member, {})[aspect] = fact
        return found

    def own(self) -> dict[str, Fact]:
        """The facts of the subject itself."""
        return {aspect: fact for (member, aspect), fact in self.facts.items() if not member}

    def place(self, member: str = "", aspect: str = "") -> Pos:
        """Where a fact, a member or the subject stands."""
        found = self.facts.get((member, aspect))
        return found.pos if found is not None else self.places.get(member, self.pos)

    @property
    def label(self) -> str:
        """The subject as people call it."""
        return f"{self.kind} {self.name}" if self.kind in ("struct", "union") else self.name


@dataclass(slots=True)
class State:
    """All facts of an ABI at one time. `released` says that it is a lock, not a spec.

    subjects    of a lock that is read for a comparison, those that differ; `rest` has the others by (kind, name)
    """

    name: str
    version: str
    profile: str
    abis: tuple[str, ...]
    source: str
    subjects: dict[tuple[str, str], Subject] = field(default_factory=dict)
    released: bool = False
    waivers: tuple[Waiver, ...] = ()
    rest: Mapping[tuple[str, str], Callable[[], Subject]] = field(default_factory=dict)

    def of(self, *kinds: str) -> Iterator[Subject]:
        return (subject for subject in self.subjects.values() if subject.kind in kinds)

    def every(self, *kinds: str) -> Iterator[Subject]:
        """As `of`, with those that are equal in both states of a comparison."""
        yield from self.of(*kinds)
        yield from (read() for (kind, _), read in self.rest.items() if kind in kinds)

    def find(self, name: str, *kinds: str) -> Subject | None:
        for kind in kinds:
            if (kind, name) in self.subjects:
                return self.subjects[kind, name]
            if (kind, name) in self.rest:
                return self.rest[kind, name]()
        return None


class Collector:
    """Collects the facts of one subject; what is said twice, of members with one name on several ABIs, is joined."""

    def __init__(self, kind: str, name: str, pos: Pos, abis: Iterable[str], profile: str = "strict") -> None:
        self.abis = tuple(abis)
        self.subject = Subject(kind, name, pos, frozenset(self.abis), profile=profile)
        self._values: dict[Key, tuple[dict[str, str], Pos]] = {}

    def say(self, aspect: str, value: object, pos: Pos | None = None, member: str = "",
            abis: Iterable[str] | None = None) -> None:
        """A fact on these ABIs, or wherever the subject is; None, False and "" say nothing."""
        if value is None or value is False or value == "":
            return
        text = "yes" if value is True else str(value)
        place = pos or self.subject.place(member)
        known, _ = self._values.setdefault((member, aspect), ({}, place))
        known.update(dict.fromkeys(self.abis if abis is None else abis, text))

    def say_by_abi(self, aspect: str, values: Mapping[str, str], pos: Pos | None = None, member: str = "") -> None:
        """A fact by ABI."""
        known, _ = self._values.setdefault((member, aspect), ({}, pos or self.subject.place(member)))
        known.update(values)

    def mention(self, aspect: str, text: str | None, member: str = "") -> None:
        """Something that is not promised, such as a doc."""
        if text:
            self.subject.soft[member, aspect] = text

    def finish(self) -> Subject:
        """The subject with its facts; where a fact was not said, it is ABSENT."""
        for key, (values, pos) in self._values.items():
            if len(values) < len(self.abis):
                values.update(dict.fromkeys((abi for abi in self.abis if abi not in values), ABSENT))
            if values:
                self.subject.facts[key] = by_abi(values, pos)
        return self.subject


def joined(one: Subject, other: Subject) -> Subject:
    """Two subjects of one name on different ABIs as one."""
    out = Collector(one.kind, one.name, one.pos, (*sorted(one.abis), *sorted(other.abis)), one.profile)
    out.subject.places = {**other.places, **one.places}
    out.subject.soft = {**other.soft, **one.soft}
    for subject in (one, other):
        for member, waivers in subject.waivers.items():
            out.subject.waivers[member] = out.subject.waivers.get(member, ()) + waivers
        for (member, aspect), fact in subject.facts.items():
            out.say_by_abi(aspect, {abi: fact.on(abi) for abi in subject.abis if fact.on(abi) != ABSENT},
                           fact.pos, member)
    return out.finish()
