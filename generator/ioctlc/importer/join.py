"""Entries of the header with what people have added to them: which keys are whose, and members by their names."""

from __future__ import annotations

from typing import Any

from ioctlc.importer.entries import Entry

#: Keys that the header decides; all others are people's.
IOCTL = frozenset({"nr", "type", "in", "out", "inout", "value", "untyped", "array", "nr_count", "code", "alias_of",
                   "only", "except", "guessed"})
RECORD = frozenset({"packed", "pack", "aligned", "fields", "guessed"})
_FIELD = frozenset({"type", "array", "bits", "packed", "pack", "aligned", "spelled", "struct", "union", "guessed"})
VALUE = frozenset({"value", "bit", "text"})


def label(member: Entry) -> str:
    """What a member is known by: its name, or what an unnamed one contains."""
    if member.get("name"):
        return str(member["name"])
    inner = member.get("struct") or member.get("union") or [{"name": f"{member.get('type')}:{member.get('bits')}"}]
    return "-" + label(inner[0])


def bundles(entries: list[Entry]) -> dict[str, list[Entry]]:
    """Entries by name: variants for several ABIs together."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(str(entry["name"]), []).append(entry)
    return found


def joined(entry: Entry, base: Entry, facts: frozenset[str], keep: tuple[str, ...] = ()) -> Entry:
    """The header's entry with people's keys, in the order in which they stood."""
    made: Entry = {}
    for key, value in base.items():
        if key in entry:
            made[key] = value if key in keep else entry[key]
        elif key not in facts:
            made[key] = value
    made |= {key: value for key, value in entry.items() if key not in made}
    for last in ("values", "fields"):
        if last in made:
            made[last] = made.pop(last)
    return made


def members(new: list[Entry], old: list[Entry]) -> list[Entry]:
    """Members by name; what people said about one stays with it."""
    by_name = {entry.get("name"): entry for entry in old if entry.get("name")}
    nameless = [entry for entry in old if not entry.get("name")]
    made = []
    for entry in new:
        base: Any = by_name.get(entry["name"]) if entry.get("name") else (nameless.pop(0) if nameless else None)
        if base is None:
            made.append(entry)
            continue
        for kind in ("struct", "union"):
            if kind in entry:
                entry = {**entry, kind: members(entry[kind], base.get(kind, []))}
        made.append(joined(entry, base, _FIELD))
    return made
