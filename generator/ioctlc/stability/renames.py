"""Names that changed: one gone, one new, all else equal."""

from __future__ import annotations

from typing import Hashable

from ioctlc.stability.change import Comparison
from ioctlc.stability.fact import Fact, State, Subject

#: The facts by which a subject is known under another name.
_MARKS: dict[str, tuple[str, ...]] = {
    "ioctl": ("code", "on", "argument", "direction"), "capability": ("value", "on"), "constant": ("value", "text"),
    "attribute": ("on", "group", "attr", "points-to"), "register": ("space", "id", "type"), "device": ("value",),
    "object": ("linux.node", "linux.link", "windows.device"), "mapping": ("on", "offset", "page-offset", "type"),
}

_ORDER = ("object", "enum", "flags", "struct", "union", "capability", "constant", "registers", "device", "mapping",
          "register", "attribute", "ioctl")


def find(found: Comparison) -> None:
    """Note the renames, in an order in which what is named comes before who names it."""
    for kind in _ORDER:
        gone = [one for one in found.old.of(kind) if (kind, one.name) not in found.new.subjects]
        fresh = [one for one in found.new.of(kind) if (kind, one.name) not in found.old.subjects]
        if not gone or not fresh:
            continue
        before, after = _by_shape(gone), _by_shape(fresh)
        for shape, olds in before.items():
            news = after.get(shape, [])
            if shape is not None and len(olds) == len(news) == 1 and _alike(olds[0], news[0]):
                _note(found, olds[0], news[0])


def _alike(old: Subject, new: Subject) -> bool:
    """Whether one may be the other's new name. Many constants have one value: half of the words must be the same."""
    words = [set(one.name.split("_")) for one in (old, new)]
    return old.kind != "constant" or 2 * len(words[0] & words[1]) >= max(map(len, words))


def _note(found: Comparison, old: Subject, new: Subject) -> None:
    found.renames[old.kind, old.name] = new.name
    if old.kind in ("flags", "enum") and not found.old.find(old.name, "struct"):
        return                          # the name of a set is nothing that a program sees
    found.add("renamed", new.name, f"{old.label} is {new.label} now, all else is equal", old.pos, new.pos, new)


def _by_shape(subjects: list[Subject]) -> dict[Hashable, list[Subject]]:
    shapes: dict[Hashable, list[Subject]] = {}
    for subject in subjects:
        shapes.setdefault(_shape(subject), []).append(subject)
    return shapes


def _shape(subject: Subject) -> Hashable:
    """What stays when the name changes; None where there is nothing to know it by."""
    if subject.kind in ("struct", "union"):
        return layout_of(subject)
    if subject.kind in ("flags", "enum"):
        return tuple(sorted((key, _frozen(fact)) for key, fact in subject.facts.items() if key[1] == "value")) or None
    marks = [(aspect, _frozen(fact)) for aspect in _MARKS.get(subject.kind, ())
             if (fact := subject.facts.get(("", aspect))) is not None]
    return (subject.abis, *marks) if marks else None


def _frozen(fact: Fact) -> tuple[str, tuple[tuple[str, str], ...]]:
    return fact.value, tuple(sorted(fact.other.items()))


def layout_of(subject: Subject) -> Hashable:
    """Size, alignment and members of a record, with their names, places and types."""
    return tuple(sorted((key, _frozen(fact)) for key, fact in subject.facts.items()
                        if key[1] in ("offset", "size", "type", "align")))


def same_but_name(found: Comparison, old: str, new: str) -> bool:
    """Whether two texts of types name records of which all else is equal."""
    one, other = _record(found.old, old), _record(found.new, new)
    return (one is not None and other is not None and one.facts.keys() == other.facts.keys()
            and all(fact.same(other.facts[key]) for key, fact in one.facts.items()))


def _record(state: State, text: str) -> Subject | None:
    kind, _, name = text.partition(" ")
    return state.find(name, kind)
