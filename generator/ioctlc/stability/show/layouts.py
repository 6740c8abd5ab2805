"""The layout of a record before and after, side by side, with the bytes that changed marked; one table per layout."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.stability.change import Comparison, on_abis
from ioctlc.stability.fact import ABSENT, Subject
from ioctlc.stability.records import bits

_EMPTY = ("", "", "")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: (offset, size, member) before and after, as text, and whether they differ."""

    old: tuple[str, str, str]
    new: tuple[str, str, str]

    @property
    def changed(self) -> bool:
        return self.old != self.new


@dataclass(frozen=True, slots=True)
class Table:
    """A record on ABIs that have the same layouts before and after. `title` says which, `sizes` both sizes."""

    title: str
    sizes: tuple[str, str]
    rows: tuple[Row, ...]

    @property
    def bytes(self) -> str:
        """The bytes that mean something else than before, or are new or gone: `12-39, 48`."""
        before, after = (_meanings(side) for side in (
            [row.old for row in self.rows if row.changed], [row.new for row in self.rows if row.changed]))
        changed = {byte for byte in before.keys() | after.keys() if before.get(byte) != after.get(byte)}
        return ", ".join(f"{first}-{last}" if last > first else str(first) for first, last in _runs(sorted(changed)))


def _meanings(cells: list[tuple[str, str, str]]) -> dict[int, set[str]]:
    """What each byte of a layout is part of; all reserved bytes are the same."""
    found: dict[int, set[str]] = {}
    for offset, size, member in cells:
        start = bits(offset) if offset else 0
        for byte in range(start // 8, -(-(start + bits(size)) // 8)) if offset else ():
            what = "reserved" if member.endswith(" (reserved)") else f"{member} {start} {byte}"
            found.setdefault(byte, set()).add(what)
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
        rows = _rows(old, new, abi)
        sizes = _size(old, abi), _size(new, abi)
        if sizes[0] != sizes[1] or any(row.changed for row in rows):
            groups.setdefault((sizes, rows), []).append(abi)
    return [Table(f"{new.label}{on_abis(abis, found.abis) or ' on every ABI'}", sizes, rows)
            for (sizes, rows), abis in groups.items()]


def _size(subject: Subject, abi: str) -> str:
    size, align = (subject.facts.get(("", aspect)) for aspect in ("size", "align"))
    return f"{size.on(abi) if size else '?'} bytes, aligned to {align.on(abi) if align else '?'}"


def _rows(old: Subject, new: Subject, abi: str) -> tuple[Row, ...]:
    """Members by place; those at one place in both are on one line."""
    before, after = _members(old, abi), _members(new, abi)
    rows = []
    for at in sorted(before.keys() | after.keys()):
        left, right = before.get(at, []), after.get(at, [])
        same = [one for one in left if one in right]
        rows += [Row(one, one) for one in same]
        left, right = ([one for one in side if one not in same] for side in (left, right))
        for number in range(max(len(left), len(right))):
            rows.append(Row(left[number] if number < len(left) else _EMPTY,
                            right[number] if number < len(right) else _EMPTY))
    return tuple(rows)


def _members(subject: Subject, abi: str) -> dict[int, list[tuple[str, str, str]]]:
    found: dict[int, list[tuple[str, str, str]]] = {}
    for name, facts in subject.members().items():
        if "offset" not in facts or "[]." in name or facts["offset"].on(abi) == ABSENT:
            continue
        offset, size = facts["offset"].on(abi), facts["size"].on(abi)
        reserved = " (reserved)" if "reserved" in facts and facts["reserved"].on(abi) != ABSENT else ""
        found.setdefault(bits(offset), []).append((offset, size, f"{facts['type'].on(abi)} {name}{reserved}"))
    return found
