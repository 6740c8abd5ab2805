"""A change, and what a comparison knows while it looks for them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Iterable, TYPE_CHECKING

from ioctlc.abi.selectors import selector_abis
from ioctlc.abi.targets import ABIS
from ioctlc.source import Pos
from ioctlc.stability.fact import ABSENT, Fact, State, Subject
from ioctlc.diffrules import RULES

if TYPE_CHECKING:                       # the model takes longer to load than two locks to compare
    from ioctlc.model import Waiver


@dataclass(frozen=True, slots=True)
class Change:
    """One change: its rule, the verdict that counts, the name in the ABI that it is about, both places.

    about    kind and name of the subject, in the new state where that has it; and the member
    waived   the waiver that makes it neutral
    """

    rule: str
    verdict: str
    name: str
    message: str
    old: Pos | None
    new: Pos | None
    about: tuple[str, str, str] | None = None
    waived: Waiver | None = None

    @property
    def record(self) -> tuple[str, str] | None:
        """Kind and name of the record whose layouts show it."""
        return self.about[:2] if self.about is not None and self.about[0] in ("struct", "union") else None


@dataclass(slots=True)
class Comparison:
    """Two states, the names that changed between them, and the changes found.

    renames      (kind, old name) -> new name, of subjects
    members      old name -> new name, of members of the record that is looked at (or that the ioctl takes)
    released     names of the capabilities that a release has
    tombstones   what was removed in any release that is known
    takers       who takes each record of the old state, once somebody asked
    """

    old: State
    new: State
    today: str
    released: frozenset[str] = frozenset()
    tombstones: dict[str, Subject] = field(default_factory=dict)
    renames: dict[tuple[str, str], str] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    members: dict[str, str] = field(default_factory=dict)
    used: set[Pos] = field(default_factory=set)
    takers: dict[str, set[tuple[str, str]]] | None = None

    @property
    def abis(self) -> list[str]:
        """The ABIs that both states know."""
        return [abi for abi in self.new.abis if abi in self.old.abis]

    def add(self, rule: str, name: str, message: str, old: Pos | None, new: Pos | None,
            subject: Subject | None = None, member: str = "") -> None:
        """Note a change; `subject` is the new one, whose waivers count, or the old one where it is gone."""
        about = (subject.kind, subject.name, member) if subject is not None else None
        change = Change(rule, RULES[rule].verdict, name, message, old, new, about)
        if change.verdict in ("break", "review"):
            waiver = self._waiver(rule, subject, member, new)
            if waiver is not None:
                change = replace(change, verdict="neutral", waived=waiver)
        self.changes.append(change)

    def _waiver(self, rule: str, subject: Subject | None, member: str, new: Pos | None) -> Waiver | None:
        known = self.new.subjects.get((subject.kind, subject.name)) if subject is not None else None
        found = known.waivers.get(member, ()) + (known.waivers.get("", ()) if member else ()) if known else ()
        file = new.file if new else None
        for waiver in (*found, *(one for one in self.new.waivers if one.file in (None, file))):
            if waiver.rule != rule:
                continue
            if waiver.until is None or waiver.until >= self.today:
                self.used.add(waiver.pos)
                return waiver
        return None

    def common(self, old: Subject, new: Subject) -> list[str]:
        """The ABIs on which both subjects exist."""
        return [abi for abi in self.abis if abi in old.abis and abi in new.abis]

    def renamed(self, text: str) -> str:
        """A text of the old state in the names of the new one."""
        return re.sub(r"\b(struct|union) (\w+)",
                      lambda found: f"{found[1]} {self.renames.get((found[1], found[2]), found[2])}", text)

    def spoken(self, text: str) -> str:
        """An expression over the old members and constants in the names of the new ones."""
        return re.sub(r"[A-Za-z_]\w*", lambda word: self.members.get(
            word[0], self.renames.get(("constant", word[0]), word[0])), text)

    def named(self, text: str, *kinds: str) -> str:
        """A list of names of the old state, in the names of the new one."""
        return ",".join(next((self.renames[kind, name] for kind in kinds if (kind, name) in self.renames), name)
                        for name in text.split(","))


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that differs: both values (ABSENT where there is none) and the ABIs."""

    old: str
    new: str
    abis: tuple[str, ...]


def differences(old: Fact | None, new: Fact | None, abis: Iterable[str]) -> list[Difference]:
    """Where two facts differ, ABIs with equal differences together."""
    if old is not None and new is not None and old.same(new):
        return []
    found: dict[tuple[str, str], list[str]] = {}
    for abi in abis:
        pair = old.on(abi) if old else ABSENT, new.on(abi) if new else ABSENT
        if pair[0] != pair[1]:
            found.setdefault(pair, []).append(abi)
    return [Difference(was, now, tuple(some)) for (was, now), some in found.items()]


def on_abis(some: Iterable[str], every: Iterable[str]) -> str:
    """' on linux-i386', ' on the 32-bit ABIs', ..; nothing where it is all of them."""
    chosen, whole = set(some), set(every)
    if chosen == whole:
        return ""
    for selector, words in (("64bit", "the 64-bit ABIs"), ("32bit", "the 32-bit ABIs"), ("windows", "Windows"),
                            ("linux", "Linux"), ("posix", "every ABI but Windows'")):
        if chosen == (selector_abis(selector) or frozenset()) & whole:
            return f" on {words}"
    names = [abi for abi in ABIS if abi in chosen] + sorted(chosen - set(ABIS))
    return " on " + (", ".join(names) if len(names) <= 4 else f"{', '.join(names[:3])} and {len(names) - 3} more")
