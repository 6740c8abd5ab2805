"""Values in a merge: constants, flags, enums, and what else of a spec is a name for a number.

A value is found wherever people have put it. One that differs gets the header's number where it stands; a new one joins
the set that its neighbours are in.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from ioctlc.abi import ABIS
from ioctlc.importer.beside import Neighbours, as_value, for_section, plain_value
from ioctlc.importer.combine import Header
from ioctlc.importer.edit import Files, Item, entry_of
from ioctlc.importer.entries import Entry
from ioctlc.importer.join import VALUE, joined
from ioctlc.importer.rewrite import written
from ioctlc.importer.spec import Draft
from ioctlc.load import Seq
from ioctlc.model import ByAbi
from ioctlc.pipeline import Compiled
from ioctlc.resolve.clashes import made_by_the_header

_SETS = ("flags", "enums")
_ALONE = ("constants", "capabilities", "devices")


@dataclass(frozen=True, slots=True)
class _Home:
    """A set that values join: its section, its entry, and the last value that has lines of its own."""

    section: str
    one: Item
    last: Item | None


@dataclass(slots=True)
class Sets:
    """The values of a spec and those of a header."""

    header: Header
    draft: Draft
    compiled: Compiled
    files: Files
    said: list[str] = field(default_factory=list)
    _anew: dict[tuple[str, int], Entry] = field(default_factory=dict)
    _known: dict[str, dict[str, list[Item]]] = field(default_factory=dict)
    _went: dict[str, str] = field(default_factory=dict)             # new values, and the set that each has joined

    def __post_init__(self) -> None:
        for section in (*_SETS, *_ALONE):
            found = self._known.setdefault(section, {})
            for one in self.files.items(section):
                found.setdefault(str(entry_of(one.node.items["name"])), []).append(one)

    @property
    def abis(self) -> list[str]:
        """The targets that the spec is about."""
        about = self.compiled.spec.abis()
        return [abi for abi in self.header.abis if abi in about]

    def merged(self) -> list[str]:
        """Bring the values up to date; what was done."""
        self._now_ioctls()
        known = self._named_values()
        for section in _SETS:
            new: list[Entry] = []
            for entry in self.draft.sections[section]:
                self._set(section, entry, known, new)
            if new:
                self.files.append(section, new)
        constants: list[Entry] = []
        beside = Neighbours(self.header, self.compiled.spec)
        made = made_by_the_header(self.compiled.spec)       # by the one that ioctlc makes, if that is imported
        for entry in self.draft.sections["constants"]:
            if entry["name"] in made:
                continue
            if entry["name"] not in known and entry["name"] not in {c.name for c in self.compiled.spec.constants}:
                one = beside.set_of(entry)
                home = self._home({v.name for v in one.values}) if one is not None else None
                if one is not None and home is not None:
                    self._join(home, as_value(entry, one))
                    self.said.append(f"new value: {entry['name']}, in {one.name} like its neighbour in the header")
                    continue
                constants.append(entry)
                self.said.append(f"new constant: {entry['name']}{self._other_name(entry)}")
            elif entry["name"] in known:
                self._value(entry, known)
        if constants:
            self.files.append("constants", constants)
        return self.said

    def _now_ioctls(self) -> None:
        """Take out constants of which the user has said that they are ioctls: the number is the same."""
        for one in self.compiled.spec.constants:
            each, lines = self.header.ioctls.get(one.name), self._known["constants"].get(one.name, [])
            if each is None or len(lines) != 1 or one.value is None or any(
                    one.value.on(ABIS[abi]) != each.by_abi[abi].number for abi in self.abis if abi in each.by_abi):
                continue
            self.files.remove("constants", lines[0])
            self.said.append(f"constant {one.name} became an ioctl")

    def _other_name(self, entry: Entry) -> str:
        """Whether a new constant may be what one that the header has not any more was called."""
        name, value = str(entry["name"]), entry["value"]
        there = {*self.header.constants, *(v for m in (*self.header.enums.values(), *self.header.unnamed)
                                           for fact in m.by_abi.values() for v, _, _ in fact.values)}
        same = [c for c in self.compiled.spec.constants if c.name not in there and value not in (0, 1)
                and c.name.partition("_")[0] == name.partition("_")[0]
                and value == (c.text if c.value is None else c.value.uniform)]
        return "" if len(same) != 1 else \
            f", with the value of {same[0].name} ({os.path.basename(same[0].pos.file)}), which the header has not any" \
            " more: if this is its new name, remove the old one"

    def _named_values(self) -> dict[str, ByAbi[int]]:
        """Everything in the spec that is a name for a number, wherever a person has put it."""
        spec = self.compiled.spec
        found = {c.name: c.value for c in spec.constants if c.value is not None}
        found |= {v.name: v.value for values in spec.value_sets for v in values.values}
        found |= {c.name: ByAbi.same(c.value) for c in spec.capabilities}
        found |= {d.name: ByAbi.same(d.value) for d in spec.devices}
        found |= {r.name: r.id for space in spec.register_spaces for r in space.registers}
        found |= {a.group_name: a.group for a in spec.attributes if a.group_name}
        found |= {a.attr_name or a.name: a.attr for a in spec.attributes if a.attr is not None}
        return found

    def _set(self, section: str, entry: Entry, known: dict[str, ByAbi[int]], new: list[Entry]) -> None:
        """A set of the header: its new values go where their neighbours are."""
        fresh = [value for value in entry["values"] if value["name"] not in known]
        for value in entry["values"]:
            if value["name"] in known:
                self._value(value, known)
        if not fresh:
            return
        home = self._home({value["name"] for value in entry["values"]})
        if home is None and "c_enum" not in entry and len(fresh) < len(entry["values"]):
            self.files.append("constants", [plain_value(value) for value in fresh])     # as the others are
            self.said += [f"new constant: {value['name']}" for value in fresh]
            return
        self.said += [f"new value: {value['name']}" for value in fresh]
        if home is None:
            taken = {one.name for one in self.compiled.spec.value_sets}
            name = str(entry["name"])
            while name in taken:
                name += "_new"
            new.append({**entry, "name": name, "values": fresh})
            return
        for value in fresh:
            if _fits(value, str(self._now(home.one).get("type"))):
                self._join(home, for_section(value, home.section))
            else:
                self.files.append("constants", [plain_value(value)])
                self.said.append(f"{value['name']} does not fit into the type of {self._now(home.one)['name']}: it is"
                                 " a constant")

    def _home(self, names: set[str]) -> "_Home | None":
        """The set that has most of these names."""
        best: tuple[int, _Home] | None = None
        for section in _SETS:
            for items in self._known[section].values():
                one = items[0]
                listed = one.node.items.get("values")
                known = {str(entry.get("name")) for entry in self._now(one).get("values", [])}
                if isinstance(listed, Seq) and listed.items and known & names \
                        and (best is None or len(known & names) > best[0]):
                    block = self.files.all_blocks(one.file, listed)
                    inner = list(self.files.items_of(one.file, listed, one.last + 1)) if block else []
                    best = (len(known & names), _Home(section, one, inner[-1] if inner else None))
        return None if best is None else best[1]

    def _same_bits(self, name: str) -> None:
        """Say so where a flag has the value of another one of its set, on a target."""
        mine = self._measured(name)
        for one in (one for one in self.compiled.spec.value_sets if one.kind == "flags"):
            if name not in {v.name for v in one.values} and one.name != self._went.get(name):
                continue
            for other in (v for v in one.values if v.name != name):
                theirs = self._measured(other.name)
                abi = next((abi for abi, value in mine.items()
                            if theirs.get(abi, None if theirs else other.value.on(ABIS[abi])) == value), None)
                if abi is not None:
                    self.said.append(f"flags {one.name}: {name} and {other.name} are both {mine[abi]:#x} on {abi}:"
                                     " see which is meant")

    def _join(self, home: "_Home", value: Entry) -> None:
        """Add a value to a set: behind its last line, or, where all stand in one line, with the set written anew."""
        self._went[str(value["name"])] = str(self._now(home.one)["name"])
        self._same_bits(str(value["name"]))
        if home.last is not None:
            self.files.insert_after(home.last, value)
        else:
            now = self._now(home.one)
            self._put(home.one, {**now, "values": [*now["values"], value]})

    def _now(self, one: Item) -> Entry:
        """An entry as it is with what has been changed in it."""
        return self._anew.get((one.file, one.first)) or entry_of(one.node)

    def _put(self, one: Item, entry: Entry) -> None:
        self._anew[one.file, one.first] = entry
        written(self.files, one, entry)

    def _value(self, entry: Entry, known: dict[str, ByAbi[int]]) -> None:
        """A value that the spec has: say so where the header's differs, and write it."""
        name = str(entry["name"])
        got = {abi: known[name].on(ABIS[abi]) for abi in self.abis}
        wanted = self._measured(name)
        wrong = next((abi for abi in self.abis if abi in wanted and got[abi] is not None and got[abi] != wanted[abi]),
                     None)
        if wrong is None:
            return
        change = f"{got[wrong]} to {wanted[wrong]}"
        if self._write_value(name, entry):
            self.said.append(f"value {name} changed from {change}")
            self._same_bits(name)
        else:
            self.said.append(f"value {name} changed from {change} in the header: it is no constant and in no set of"
                             " values here; correct it")

    def _write_value(self, name: str, entry: Entry) -> bool:
        """Write it wherever a list has it; whether one has."""
        places = [one for section in _ALONE for one in self._known[section].get(name, [])]
        for section in _SETS:
            for one in (one for items in self._known[section].values() for one in items):
                now = self._now(one)
                index = next((n for n, value in enumerate(now.get("values", [])) if value.get("name") == name), None)
                listed = one.node.items.get("values")
                if index is None or not isinstance(listed, Seq):
                    continue
                if self.files.all_blocks(one.file, listed):
                    places += [i for i in self.files.items_of(one.file, listed, one.last + 1)
                               if entry_of(i.node).get("name") == name]
                    continue
                made = joined(for_section(entry, section), now["values"][index], VALUE)
                self._put(one, {**now, "values": [*now["values"][:index], made, *now["values"][index + 1:]]})
                return True
        for one in places:
            written(self.files, one, joined(entry, entry_of(one.node), VALUE))
        return bool(places)

    def _measured(self, name: str) -> dict[str, int]:
        found: dict[str, int] = {}
        if name in self.header.constants:
            for abi, fact in self.header.constants[name].by_abi.items():
                if isinstance(fact.value, int):
                    found[abi] = fact.value
        for merged in [*self.header.enums.values(), *self.header.unnamed]:
            for abi, enum in merged.by_abi.items():
                found |= {abi: value for each, value, _ in enum.values if each == name}
        return found


def _fits(value: Entry, type_: str) -> bool:
    """Whether a set of this type can have a value; one that differs by target is left to the check."""
    number = 1 << value["bit"] if isinstance(value.get("bit"), int) else value.get("value")
    width = 64 if type_.endswith("64") or type_.endswith("long") else 32
    return not isinstance(number, int) or -(1 << (width - 1)) <= number < 1 << width
