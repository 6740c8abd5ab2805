"""What a source says, in the spec's words: `origin.names` tells what the spec calls otherwise than its header."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterable

from ioctlc.importer.sorts import Sort
from ioctlc.verify.seen import Leaf, Seen, SeenRecord


def called(seen: Seen, names: dict[str, str]) -> Seen:
    """The same with other names. Keys of `names` are the header's: labels, `struct x.member`, or plain names."""
    if not names:
        return seen
    labels = {key: f"{key.split()[0]} {name}" for key, name in names.items() if " " in key and "." not in key}

    def put(found: Iterable[str]) -> set[str]:
        return {labels.get(one, names.get(one, one)) for one in found}

    return replace(
        seen, numbers=None if seen.numbers is None else {names.get(n, n): v for n, v in seen.numbers.items()},
        constants={names.get(n, n): v for n, v in seen.constants.items()},
        records=_records(seen.records, names, labels),
        arguments={names.get(n, n): _sort(sort, labels) for n, sort in seen.arguments.items()},
        own=put(seen.own), brought=put(seen.brought), reached=put(seen.reached),
        unclear={names.get(n, n): why for n, why in seen.unclear.items()})


def _records(seen: dict[str, list[SeenRecord]], names: dict[str, str], labels: dict[str, str]
             ) -> dict[str, list[SeenRecord]]:
    """By the spec's names; a source may have a record under both, which are then several of one name."""
    found: dict[str, list[SeenRecord]] = {}
    for label, records in seen.items():
        found.setdefault(labels.get(label, label), []).extend(_record(label, one, names, labels) for one in records)
    return found


def _record(label: str, record: SeenRecord, names: dict[str, str], labels: dict[str, str]) -> SeenRecord:
    return replace(record, leaves=tuple(_leaf(label, leaf, names, labels) for leaf in record.leaves))


def _leaf(label: str, leaf: Leaf, names: dict[str, str], labels: dict[str, str]) -> Leaf:
    """A member by the spec's name, and within members that have others; `[0]` stays where it is."""
    parts = [word.partition("[") for word in leaf.path.split(".")]
    spelled = [names.get(f"{label}.{'.'.join(part[0] for part in parts[:count])}", name) + bracket + rest
               for count, (name, bracket, rest) in enumerate(parts, 1)]
    return replace(leaf, path=".".join(spelled), sort=None if leaf.sort is None else _sort(leaf.sort, labels))


def _sort(sort: Sort, labels: dict[str, str]) -> Sort:
    return sort._replace(kind=labels[sort.kind]) if sort.kind in labels else sort
