"""Constants in groups: C enums as they are, runs of macros whose names begin alike as guessed flags and enums."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ioctlc.importer.combine import Header, Merged
from ioctlc.importer.facts import ConstantFact, Place

#: Macros further apart than this many lines are not taken for one group.
_NEAR = 12
_SENTINEL = re.compile(r"_(MAX|LAST|CNT|COUNT|NUM|NR|END|MASK|ALL|BITS|VALID)$|_(NUM|NR|MAX)_|^__\w*_MAX$")


@dataclass(slots=True)
class Group:
    """A guessed set: kind "flags" or "enum", and the macros in it."""

    name: str
    kind: str
    members: list[Merged[ConstantFact]] = field(default_factory=list)

    @property
    def place(self) -> Place:
        return self.members[0].first.place


def guessed_groups(header: Header, taken: set[str]) -> list[Group]:
    """Runs of macros whose names begin alike: flags where each value is a bit, an enum where the values count up."""
    groups = []
    for run in _runs(header):
        kind = _kind(run)
        if kind is None:
            continue
        name = _group_name(run, kind, taken)
        taken.add(name)
        groups.append(Group(name, kind, run))
    return groups


def is_sentinel(name: str) -> bool:
    """Whether a name is a marker that moves."""
    return _SENTINEL.search(name) is not None


def _runs(header: Header) -> list[list[Merged[ConstantFact]]]:
    """Neighbours with the same prefix. A macro without number, or defined on some targets only, ends a run."""
    runs: list[list[Merged[ConstantFact]]] = []
    items = [m for m in header.constants.values() if not isinstance(m.first.value, str)]
    items.sort(key=lambda m: (m.first.place.file, m.first.place.line))
    current: list[Merged[ConstantFact]] = []
    for item in items:
        if current and not _continues(current, item):
            runs.append(current)
            current = []
        current.append(item)
    return [run for run in [*runs, current] if len(run) >= 2]


def _continues(run: list[Merged[ConstantFact]], item: Merged[ConstantFact]) -> bool:
    last, new = run[-1].first.place, item.first.place
    if last.file != new.file or new.line - last.line > _NEAR or set(item.by_abi) != set(run[-1].by_abi):
        return False
    before = common_prefix([m.name for m in run])
    after = common_prefix([*(m.name for m in run), item.name])
    return bool(after) and (len(run) < 2 or len(after) >= len(before) or after.count("_") >= 3)


def common_prefix(names: list[str]) -> str:
    """What all names begin with, up to and with an underscore; "" where that is less than two words."""
    first, last = min(names), max(names)
    length = 0
    while length < min(len(first), len(last)) and first[length] == last[length]:
        length += 1
    prefix = first[:first.rfind("_", 0, length) + 1]
    return prefix if prefix.strip("_").count("_") >= 1 else ""


def _kind(run: list[Merged[ConstantFact]]) -> str | None:
    values = [m.first.value for m in run]
    numbers = [v for v in values if isinstance(v, int)]
    same = all(len({fact.value for fact in m.by_abi.values()}) == 1 for m in run)
    if not same or any(v < 0 for v in numbers):
        return None
    plain = [int(m.first.value) for m in run if not is_sentinel(m.name)]
    bits = [v for v in plain if v and v & (v - 1) == 0]
    shifted = sum("<<" in m.first.spelling or "BIT" in m.first.spelling for m in run)
    if len(set(plain)) != len(plain) or len(plain) < 2:
        return None
    if len(bits) >= max(2, len(plain) - 1) and (shifted * 2 >= len(run) or _hexadecimal(run) and sorted(bits) == bits):
        return "flags" if max(bits) > 2 or shifted else None
    ordered = sorted(plain)
    if len(plain) >= 3 and ordered[-1] - ordered[0] < 2 * len(plain) and not shifted:
        return "enum"
    return None


def _hexadecimal(run: list[Merged[ConstantFact]]) -> bool:
    return sum("0x" in m.first.spelling.lower() for m in run) * 2 >= len(run)


def _group_name(run: list[Merged[ConstantFact]], kind: str, taken: set[str]) -> str:
    base = common_prefix([m.name for m in run]).strip("_").lower()
    plural = base if base.endswith("flags") else f"{base}s" if base.endswith("flag") else f"{base}_flags"
    name = base if kind == "enum" else plural
    number, result = 2, name
    while result in taken:
        result, number = f"{name}_{number}", number + 1
    return result
