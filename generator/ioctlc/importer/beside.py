"""Where a new value belongs in a spec that people have arranged, and which object a new ioctl."""

from __future__ import annotations

from typing import Any

from ioctlc.abi import ABIS
from ioctlc.importer.combine import Header
from ioctlc.importer.entries import Entry
from ioctlc.importer.text import Hex
from ioctlc.importer.values import is_sentinel
from ioctlc.model import Spec, ValueSet

#: Macros further apart than this many lines are no neighbours.
_NEAR = 12
SEVERAL = "the spec has several objects, and the header does not say which takes it; this one takes the ioctl before"


class Neighbours:
    """The sets that people have made of the header's macros; values that join one count as its own from then on."""

    def __init__(self, header: Header, spec: Spec) -> None:
        self._sets = {value.name: one for one in spec.value_sets if one.external is None for value in one.values}
        self._taken = {one.name: {value.value.on(ABIS[abi]) for value in one.values for abi in spec.abis()}
                       for one in spec.value_sets}
        places = {name: merged.first.place for name, merged in header.constants.items()}
        self._order = sorted(places, key=lambda name: places[name])
        self._places = places

    def set_of(self, entry: Entry) -> ValueSet | None:
        """The set that a new constant joins: that of its neighbour in the header, where all names in it begin alike,
        and of flags one that has its bit free."""
        name, value = str(entry["name"]), entry.get("value")
        if not isinstance(value, int) or "only" in entry or "except" in entry or is_sentinel(name):
            return None
        at = self._order.index(name)
        for other in [*self._order[max(0, at - 1):at], *self._order[at + 1:at + 2]]:
            one = self._sets.get(other)
            if one is not None and self._near(name, other) and self._fits(name, value, one):
                self._sets[name] = one
                self._taken[one.name].add(value)
                return one
        return None

    def _near(self, name: str, other: str) -> bool:
        one, two = self._places[name], self._places[other]
        return one.file == two.file and abs(one.line - two.line) <= _NEAR

    def _fits(self, name: str, value: int, one: ValueSet) -> bool:
        prefix = _prefix([each.name for each in one.values])
        if not prefix or not name.startswith(prefix) or len(one.values) < 2 or value in self._taken[one.name]:
            return False
        return one.kind != "flags" or value > 0 and value & (value - 1) == 0 \
            and value >> (64 if one.type.name.endswith("64") else 32) == 0


def _prefix(names: list[str]) -> str:
    """What all names begin with, up to and with an underscore."""
    first, last = min(names), max(names)
    length = next((i for i, (a, b) in enumerate(zip(first, last)) if a != b), min(len(first), len(last)))
    return first[:first.rfind("_", 0, length) + 1]


def as_value(entry: Entry, one: ValueSet) -> Entry:
    """A constant as a value of a set."""
    return {"name": entry["name"], "bit": int(entry["value"]).bit_length() - 1} if one.kind == "flags" else entry


def place_call(entry: Entry, objects: set[str], before: str, homes: dict[str, str]) -> bool:
    """Give a new ioctl an object of the spec, an alias its original's; whether that is a guess: there are several."""
    home = homes.get(str(entry.get("alias_of")))
    if home is not None:
        entry["on"] = home
        return False
    if entry["on"] not in objects or len(objects) > 1 and entry["on"] == "device":
        entry["on"] = before or next(iter(sorted(objects)), entry["on"])
    return len(objects) > 1


def first_of(value: Any) -> str:
    """The first of a list, or what is alone, as a text."""
    return str(value[0]) if isinstance(value, list) and value else str(value or "")


def plain_value(value: Entry) -> Entry:
    """A value of a set as a constant."""
    made = {key: one for key, one in value.items() if key != "bit"}
    return {"name": made.pop("name"), "value": Hex(1 << value["bit"]), **made} if "bit" in value else made


def for_section(value: Entry, section: str) -> Entry:
    """A value as the list wants it: enums have no bits."""
    if section == "enums" and "bit" in value:
        return {"name": value["name"], "value": 1 << value["bit"]}
    return value
