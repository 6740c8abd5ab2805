"""What a spec calls otherwise than its header: `origin.names`, and how an import finds out about it.

Keys are the header's: `struct x`, `enum x`, `struct x.member`, or a plain name of an ioctl, a typedef or a value. The
facts of a header are put into the spec's words before anything else is done with them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Iterable, TypeVar

from ioctlc.importer.combine import Header, Merged
from ioctlc.importer.edit import entry_of
from ioctlc.importer.facts import EnumFact, Member, RecordFact, TypedefFact, TypeUse
from ioctlc.importer.members import places
from ioctlc.load import Map

T = TypeVar("T")
_TAGGED = re.compile(r"\b(struct|union|enum) (\w+)")
_LAST = re.compile(r"\b\w+(?=( \**)?\Z)")
_TITLE = "## Names, as the header has them"
_LINE = re.compile(r"- `((?:struct|union|enum) \w+)`: (.*)")
_PLAIN = re.compile(r"- (ioctl|typedef)s: (.*)")


def origin_names(main: Map) -> dict[str, str]:
    """What a spec's main file says of names: the header's -> the spec's."""
    origin = main.get("origin")
    found = entry_of(origin.items["names"]) if isinstance(origin, Map) and "names" in origin else {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def take(header: Header, names: dict[str, str]) -> None:
    """Put the facts into the spec's words."""
    if names:
        Words(names).header(header)


@dataclass(frozen=True, slots=True)
class Words:
    """The spec's words for the header's names."""

    names: dict[str, str]

    def header(self, header: Header) -> None:
        """All facts of all targets."""
        header.records = {self.tag(m.first.label, name): self._merged(m, self.record)
                          for name, m in header.records.items()}
        header.enums = {self.tag(f"enum {name}", name): self._merged(m, self.enum)
                        for name, m in header.enums.items()}
        header.unnamed = [self._merged(m, self.enum) for m in header.unnamed]
        header.typedefs = {self.plain(name): self._merged(m, self.typedef) for name, m in header.typedefs.items()}
        header.constants = {self.plain(name): self._merged(m, lambda f: replace(f, name=self.plain(f.name)))
                            for name, m in header.constants.items()}
        header.ioctls = {self.plain(name): self._merged(m, lambda f: replace(
            f, name=self.plain(f.name), type=None if f.type is None else self.use(f.type),
            alias_of=None if f.alias_of is None else self.plain(f.alias_of))) for name, m in header.ioctls.items()}
        for merged in (*header.records.values(), *header.enums.values(), *header.typedefs.values(),
                       *header.constants.values(), *header.ioctls.values()):
            merged.name = merged.first.name or merged.name          # type: ignore[attr-defined]

    def _merged(self, merged: Merged[T], change: "object") -> Merged[T]:
        assert callable(change)
        return Merged(merged.name, {abi: change(fact) for abi, fact in merged.by_abi.items()})

    def plain(self, name: str) -> str:
        return self.names.get(name, name)

    def tag(self, label: str, name: str) -> str:
        return self.names.get(label, name)

    def text(self, text: str) -> str:
        """A type as a spec writes it."""
        if _TAGGED.search(text):
            return _TAGGED.sub(lambda m: f"{m[1]} {self.tag(m[0], m[2])}", text)
        return _LAST.sub(lambda m: self.plain(m[0]), text, count=1)

    def use(self, use: TypeUse) -> TypeUse:
        inline = None if use.inline is None else self.record(use.inline)
        return replace(use, text=self.text(use.text), inline=inline)

    def typedef(self, fact: TypedefFact) -> TypedefFact:
        return replace(fact, name=self.plain(fact.name), type=self.use(fact.type))

    def enum(self, fact: EnumFact) -> EnumFact:
        return replace(fact, name=self.tag(f"enum {fact.name}", fact.name),
                       values=tuple((self.plain(name), value, place) for name, value, place in fact.values))

    def record(self, fact: RecordFact, prefix: str = "") -> RecordFact:
        """`prefix` is the header's designator of what the members stand in."""
        within = prefix or f"{fact.label}."
        name = self.tag(fact.label, fact.name) if fact.name else fact.name
        return replace(fact, name=name, members=tuple(self._member(member, within) for member in fact.members))

    def _member(self, member: Member, within: str) -> Member:
        inline = member.type.inline
        inner = f"{within}{member.name}." if member.name else within
        use = replace(member.type, text=self.text(member.type.text),
                      inline=None if inline is None else self.record(inline, inner))
        name = None if member.name is None else self.names.get(within + member.name, member.name)
        return replace(member, name=name, type=use, counts=tuple(map(self.plain, member.counts)))


# --- what import.md remembers ----------------------------------------------------------------------------------------


@dataclass(slots=True)
class Memory:
    """The header's own names at the last import.

    members     by label (`struct x`): the designators of a record's members, the names of an enum's values
    plain       "ioctl" and "typedef" -> names; nothing where it is not known
    """

    members: dict[str, frozenset[str]] = field(default_factory=dict)
    plain: dict[str, frozenset[str]] = field(default_factory=dict)

    def who(self, went: str, came: str) -> str:
        """Who has given something another name, a label or `ioctl X`: "person" or "header"; "" where both were there.

        Where nobody knows it is the person's, so that no name changes by itself.
        """
        knew = [self._knew(name) for name in (went, came)]
        return "" if all(knew) else "header" if knew[0] else "person"

    def _knew(self, label: str) -> bool:
        kind, _, name = label.partition(" ")
        return label in self.members or name in self.plain.get(kind, ())


def remembered(report: Path) -> Memory:
    """What the last import has written down; nothing where nobody knows."""
    try:
        _, _, text = report.read_text(encoding="utf-8").partition(_TITLE)
    except OSError:
        return Memory()
    return Memory({label: _words(paths) for label, paths in _LINE.findall(text)},
                  {kind: _words(names) for kind, names in _PLAIN.findall(text)})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.replace("`", "").split())


def memory_of(header: Header, before: Memory | None = None) -> list[str]:
    """The lines of import.md that `remembered` reads; `before`, what other headers of the spec had, stays."""
    found: dict[str, Iterable[str]] = {}
    for merged in header.records.values():
        found[merged.first.label] = dict.fromkeys(
            path for fact in merged.by_abi.values() for path, _ in places(fact))
    for name, each in header.enums.items():
        found[f"enum {name}"] = dict.fromkeys(value for fact in each.by_abi.values() for value, _, _ in fact.values)
    plain: dict[str, list[str]] = {"ioctl": list(header.ioctls), "typedef": list(header.typedefs)}
    if before is not None:
        found |= {label: sorted(names) for label, names in before.members.items() if label not in found}
        plain = {kind: [*names, *sorted(before.plain.get(kind, frozenset()) - set(names))]
                 for kind, names in plain.items()}
    lines = [f"- {kind}s: {_marked(names)}" for kind, names in plain.items() if names]
    lines += [f"- `{label}`: {_marked(names)}".rstrip() for label, names in found.items()]
    return ["", _TITLE, "", "By these the next import knows whether the header or a person has given something another"
            " name.", "", *lines] if lines else []


def _marked(names: Iterable[str]) -> str:
    return " ".join(f"`{name}`" for name in names)


__all__ = ["Memory", "Words", "memory_of", "origin_names", "remembered", "take"]
