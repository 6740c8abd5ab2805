"""The layout of a record before and after, side by side, with the bytes that changed marked; one table per layout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, NamedTuple

from ioctlc.stability.change import Comparison, on_abis
from ioctlc.stability.fact import ABSENT, Subject
from ioctlc.stability.records import bits

#: A record of more lines is shortened: so many lines are kept before and after each that changed.
_LONG, _AROUND = 24, 2


class Cell(NamedTuple):
    """A member of a layout as text; `what` tells it from others, reserved bytes and mere names apart."""

    offset: str = ""
    size: str = ""
    member: str = ""
    what: str = ""


_EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: a member before and after, and whether they differ."""

    old: Cell
    new: Cell

    @property
    def changed(self) -> bool:
        return self.old[:3] != self.new[:3]


#: What stands for lines that are left out.
_GAP = Row(Cell(member=".."), Cell(member=".."))


@dataclass(frozen=True, slots=True)
class Table:
    """A record on ABIs that have the same layouts before and after. `title` says which, `sizes` both sizes and
    alignments."""

    title: str
    sizes: tuple[str, str]
    rows: tuple[Row, ...]

    @property
    def bytes(self) -> str:
        """The bytes that mean something else than before, or are new or gone: `12-39, 48`. A name alone is none."""
        before, after = (_meanings(side) for side in (
            [row.old for row in self.rows if row.changed], [row.new for row in self.rows if row.changed]))
        changed = {byte for byte in before.keys() | after.keys() if before.get(byte) != after.get(byte)}
        return ", ".join(f"{first}-{last}" if last > first else str(first) for first, last in _runs(sorted(changed)))

    @property
    def foot(self) -> str:
        """Which bytes changed, in words; nothing where no line is marked."""
        if self.bytes:
            return f"changed bytes: {self.bytes}"
        return "no byte changed" if any(row.changed for row in self.rows) else ""


def _meanings(cells: list[Cell]) -> dict[int, set[str]]:
    """What each byte of a layout is part of; all reserved bytes are the same."""
    found: dict[int, set[str]] = {}
    for cell in cells:
        start = bits(cell.offset) if cell.offset else 0
        for byte in range(start // 8, -(-(start + bits(cell.size)) // 8)) if cell.offset else ():
            found.setdefault(byte, set()).add(f"{cell.what} {start} {byte}" if cell.what else "reserved")
    return found


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Runs of consecutive numbers, by their first and last."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found


def tables(found: Comparison, record: tuple[str, str]) -> list[Table]:
    """The tables of a record whose layout changed anywhere; of one that is only in one state, none."""
    new = found.new.subjects.get(record)
    before = next((old for (kind, old), now in found.renames.items() if (kind, now) == record), record[1])
    old = found.old.subjects.get((record[0], before))
    if old is None or new is None:
        return []
    groups: dict[tuple[tuple[str, str], tuple[Row, ...]], list[str]] = {}
    for abi in found.common(old, new):
        rows = _rows(found, old, new, abi)
        if _size(old, abi) != _size(new, abi) or any(row.changed for row in rows):
            sizes = _fact(old, "size", abi), _fact(new, "size", abi)
            groups.setdefault((sizes, _shortened(rows)), []).append(abi)
    return [Table(f"{new.label}{on_abis(abis, found.abis) or ' on every ABI'}",
                  (f"{sizes[0]} bytes, {_aligned(old, abis)}", f"{sizes[1]} bytes, {_aligned(new, abis)}"), rows)
            for (sizes, rows), abis in groups.items()]


def _fact(subject: Subject, aspect: str, abi: str) -> str:
    found = subject.facts.get(("", aspect))
    return found.on(abi) if found else "?"


def _size(subject: Subject, abi: str) -> tuple[str, str]:
    return _fact(subject, "size", abi), _fact(subject, "align", abi)


def _aligned(subject: Subject, abis: list[str]) -> str:
    """The alignment that a record has on most of these ABIs, and in brackets where it has another one."""
    some: dict[str, list[str]] = {}
    for abi in abis:
        some.setdefault(_fact(subject, "align", abi), []).append(abi)
    usual, *others = sorted(some, key=lambda align: -len(some[align]))
    more = ", ".join(f"{align}{on_abis(some[align], abis)}" for align in others)
    return f"aligned to {usual}" + (f" ({more})" if more else "")


def _shortened(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows of a long record that changed, and some around them; a gap for those between."""
    if len(rows) <= _LONG:
        return rows
    kept = {near for number, row in enumerate(rows) if row.changed for near in range(number - _AROUND,
                                                                                     number + _AROUND + 1)}
    found: list[Row] = []
    for number, row in enumerate(rows):
        if number in kept:
            found.append(row)
        elif not found or found[-1] is not _GAP:
            found.append(_GAP)
    return tuple(found)


def _rows(found: Comparison, old: Subject, new: Subject, abi: str) -> tuple[Row, ...]:
    """Members by place; those at one place in both are on one line."""
    both = _names(old, abi) & _names(new, abi)
    before, after = _members(old, abi, both, found.renamed), _members(new, abi, both, str)
    rows = []
    for at in sorted(before.keys() | after.keys()):
        left, right = before.get(at, []), after.get(at, [])
        same = {one[:3] for one in left} & {one[:3] for one in right}
        rows += [Row(one, one) for one in left if one[:3] in same]
        left, right = ([one for one in side if one[:3] not in same] for side in (left, right))
        for number in range(max(len(left), len(right))):
            rows.append(Row(left[number] if number < len(left) else _EMPTY,
                            right[number] if number < len(right) else _EMPTY))
    return tuple(rows)


def _names(subject: Subject, abi: str) -> set[str]:
    """The members that have a place on an ABI; elements of arrays have none of their own."""
    return {name for (name, aspect), fact in subject.facts.items()
            if aspect == "offset" and "[]." not in name and fact.on(abi) != ABSENT}


def _members(subject: Subject, abi: str, both: set[str], renamed: Callable[[str], str]) -> dict[int, list[Cell]]:
    """Members by their first bit. What they are has their name only where the other side has it too: `both`."""
    found: dict[int, list[Cell]] = {}
    names = _names(subject, abi)
    for name, facts in subject.members().items():
        if name not in names:
            continue
        offset, size, type_ = (facts[aspect].on(abi) for aspect in ("offset", "size", "type"))
        reserved = "reserved" in facts and facts["reserved"].on(abi) != ABSENT
        what = "" if reserved else f"{renamed(type_)} {name if name in both else ''}"
        found.setdefault(bits(offset), []).append(
            Cell(offset, size, f"{type_} {name}{' (reserved)' if reserved else ''}", what))
    return found
