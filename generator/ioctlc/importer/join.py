"""Entries of the header with what people have added to them: which keys are whose."""

from __future__ import annotations

from ioctlc.importer.entries import Entry

#: Keys that the header decides; all others are people's.
IOCTL = frozenset({"nr", "type", "in", "out", "inout", "value", "untyped", "array", "nr_count", "code", "alias_of",
                   "only", "except", "guessed"})
RECORD = frozenset({"packed", "pack", "aligned", "fields", "guessed"})
FIELD = frozenset({"type", "array", "bits", "packed", "pack", "aligned", "spelled", "struct", "union", "guessed"})
TYPEDEF = frozenset({"type", "array"})
VALUE = frozenset({"value", "bit", "text"})


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
    for last in ("values", "fields", "struct", "union"):
        if last in made:
            made[last] = made.pop(last)
    return made
