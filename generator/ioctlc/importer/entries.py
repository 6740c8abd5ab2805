"""From facts to entries of a spec: the mappings that stand under `structs`, `enums`, `flags` and the like."""

from __future__ import annotations

from typing import Any, Iterable

from ioctlc.importer.combine import Header, Merged, by_abi_value, selectors
from ioctlc.importer.facts import ConstantFact, EnumFact, Member, Problem, RecordFact, TypedefFact, TypeUse
from ioctlc.importer.packing import Packing, packing_of
from ioctlc.importer.text import Hex
from ioctlc.importer.values import Group, is_sentinel
from ioctlc.importer.variants import slots, woven

Entry = dict[str, Any]
Facts = dict[str, RecordFact]


def only(entry: Entry, abis: Iterable[str], header: Header) -> Entry:
    """Restrict an entry to some ABIs, where these are not all: by naming them, or the others where that is shorter."""
    return restricted(entry, frozenset(abis), header.universe())


def restricted(entry: Entry, named: frozenset[str], universe: frozenset[str]) -> Entry:
    """Restrict an entry to some ABIs of a universe."""
    chosen = selectors(named, universe)
    others = selectors(universe - named, universe) if len(chosen) > 1 else chosen
    key, found = ("except", others) if len(others) < len(chosen) else ("only", chosen)
    if found:
        entry[key] = found[0] if len(found) == 1 else found
    return entry


# --- records ---------------------------------------------------------------------------------------------------------


class Records:
    """Writes structs, unions and typedefs; `numbers` are the names that an array's length may have."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.problems: list[Problem] = []
        self.numbers = _numbers(header)

    def entries(self, kind: str) -> list[Entry]:
        found = []
        for merged in self.header.records.values():
            if merged.first.kind == kind:
                found += self.record(merged)
        return found

    def record(self, merged: Merged[RecordFact]) -> list[Entry]:
        """One entry, or one for each variant where targets differ in more than some members."""
        groups = merged.groups(lambda fact: fact)
        found: list[Entry] = []
        if len(groups) > 1 and woven(merged.by_abi, self.counts) and packing_of(merged.by_abi) == Packing():
            groups = [(list(merged.by_abi), merged.first)]
        packings = [packing_of({abi: merged.by_abi[abi] for abi in abis}) for abis, _ in groups]
        alike = len({(p.packed, p.pack, p.aligned) for p in packings}) == 1
        for (abis, fact), packing in zip(groups, packings):
            self._note(fact, packing)
            entry: Entry = {"name": merged.name}
            if alike:
                entry |= _attributes(packing)
            if all(merged.by_abi[abi].external for abi in merged.by_abi):
                entry["external"] = merged.first.external
            only(entry, abis, self.header)
            facts = {abi: merged.by_abi[abi] for abi in abis}
            entry["fields"] = self.fields(facts, packing, spread=not alike)
            found.append(entry)
        return found

    def _note(self, fact: RecordFact, packing: Packing) -> None:
        if not packing.exact:
            self.problems.append(Problem(fact.place, fact.label, "no attributes give the layout that clang measured"))

    def fields(self, facts: Facts, packing: Packing, spread: bool = False) -> list[Entry]:
        """The members; `spread` says that attributes of the record are written at its members instead."""
        found: list[Entry] = []
        together = slots(facts, self.counts)
        kind = next(iter(facts.values())).kind
        for index, members in enumerate(together):
            member, last = next(iter(members.values())), kind == "union" or index == len(together) - 1
            for entry in self.field(members, last):
                aligned = packing.members.get(index)
                if aligned:
                    entry["aligned"] = aligned
                if member.packed or spread and packing.packed or aligned and _lowers(member, aligned):
                    entry["packed"] = True
                if spread and packing.aligned and not found:
                    entry["aligned"] = packing.aligned
                found.append(entry if len(members) == len(facts) else only(entry, members, self.header))
        return found

    def field(self, members: dict[str, Member], last: bool) -> list[Entry]:
        """A member as an entry: none for what has no size, its members for a wrapper of a flexible array."""
        member = next(iter(members.values()))
        use, inner = member.type, member.type.inline
        entry: Entry = {"name": member.name} if member.name else {}
        if inner is None:
            entry |= self._typed(members)
            if use.spelled:
                entry["spelled"] = use.spelled
            return [entry]
        if inner.kind == "struct" and not inner.size and member.name is None:
            return self._wrapped(members, last)
        facts = {abi: each.type.inline for abi, each in members.items() if each.type.inline is not None}
        packing = packing_of(facts)
        self._note(inner, packing)
        entry |= _attributes(packing)
        entry |= self._array(members)
        entry[inner.kind] = self.fields(facts, packing)
        return [entry]

    def _wrapped(self, members: dict[str, Member], last: bool) -> list[Entry]:
        """`struct { struct {} empty; T name[]; }` of __DECLARE_FLEX_ARRAY; where more follows, the old [0] is the same.
        """
        facts = {abi: each.type.inline for abi, each in members.items() if each.type.inline is not None}
        found = [entry for entry in self.fields(facts, Packing()) if entry.get("struct") != []]
        for entry in found:
            if entry.get("array") == "flexible" and not last:
                entry["array"] = 0
        return found

    def _typed(self, members: dict[str, Member]) -> Entry:
        member = next(iter(members.values()))
        entry: Entry = {"type": member.type.text}
        if member.bits is not None:
            entry["bits"] = member.bits
        return entry | self._array(members)

    def _array(self, members: dict[str, Member]) -> Entry:
        """The dimensions: a constant's name where it gives the count on every ABI."""
        names = [set(found) for found in zip(*(self.counts(member, abi) for abi, member in members.items()))]
        dims: list[Any] = []
        for count, found in zip(next(iter(members.values())).type.dims, names):
            named = found.pop() if len(found) == 1 else ""
            dims.append(named or ("flexible" if count is None else count))
        if not dims:
            return {}
        return {"array": dims[0] if len(dims) == 1 else dims}

    def counts(self, member: Member, abi: str) -> tuple[str, ...]:
        """The constants that give an array's dimensions on an ABI, "" for each that has none."""
        names = [*member.counts, *[""] * len(member.type.dims)]
        return tuple(name if count is not None and self.numbers.get(name, {}).get(abi) == count else ""
                     for name, count in zip(names, member.type.dims))

    def typedefs(self) -> list[Entry]:
        return [self.typedef(merged) for merged in self.header.typedefs.values()]

    def typedef(self, merged: Merged[TypedefFact]) -> Entry:
        entry: Entry = {"name": merged.name}
        groups = [(abis, fact.type.text) for abis, fact in merged.groups(lambda fact: fact.type.text)]
        entry["type"] = by_abi_value(groups, frozenset(self.header.abis))
        dims = [count for count in merged.first.type.dims if count]
        if dims:
            entry["array"] = dims[0] if len(dims) == 1 else dims
        if merged.first.external:
            entry["external"] = merged.first.external
        return only(entry, merged.by_abi, self.header) if not isinstance(entry["type"], dict) else entry


_WIDE = frozenset({"long", "ulong", "size_t", "ssize_t", "intptr_t", "uintptr_t", "u64", "s64", "llong", "ullong",
                   "double", "le64", "be64"})


def _lowers(member: Member, aligned: int) -> bool:
    """Whether a typedef's alignment is below the type's own, which takes `packed` beside `aligned`."""
    return member.type.aligned is not None and aligned < 8 and (member.type.text in _WIDE or "*" in member.type.text)


def _attributes(packing: Packing) -> Entry:
    entry: Entry = {}
    if packing.packed:
        entry["packed"] = True
    if packing.pack:
        entry["pack"] = packing.pack
    if packing.aligned:
        entry["aligned"] = packing.aligned
    return entry


def _numbers(header: Header) -> dict[str, dict[str, int]]:
    """Every name with a value that an array's length may be given by: name -> ABI -> value."""
    found: dict[str, dict[str, int]] = {}
    for constant in header.constants.values():
        for abi, fact in constant.by_abi.items():
            if isinstance(fact.value, int):
                found.setdefault(constant.name, {})[abi] = fact.value
    for merged in [*header.enums.values(), *header.unnamed]:
        for abi, enum in merged.by_abi.items():
            for name, value, _ in enum.values:
                found.setdefault(name, {})[abi] = value
    return found


def void_or_bytes(use: TypeUse) -> bool:
    """Whether a type cannot be an argument's."""
    return use.text == "void" or use.text.startswith("?") or use.inline is not None


# --- values ----------------------------------------------------------------------------------------------------------


def number(value: int, spelling: str = "") -> int:
    """A number as the header writes it."""
    return Hex(value) if value >= 0 and ("0x" in spelling.lower() or "<<" in spelling) and value > 9 else value


def constant_entry(merged: Merged[ConstantFact], header: Header) -> Entry:
    entry: Entry = {"name": merged.name}
    fact = merged.first
    if isinstance(fact.value, str):
        entry["text"] = fact.value
    else:
        groups = [(abis, number(int(f.value), f.spelling)) for abis, f in merged.groups(lambda f: f.value)]
        entry["value"] = by_abi_value(groups, header.universe())
    return entry if isinstance(entry.get("value"), dict) and set(merged.by_abi) == header.universe() \
        else only(entry, merged.by_abi, header)


def group_entry(group: Group, header: Header) -> Entry:
    """A guessed set of flags, or a guessed enum."""
    largest = max(int(m.first.value) for m in group.members)
    entry: Entry = {"name": group.name, "type": "u64" if largest >> 32 else "u32", "open": True}
    entry["guessed"] = "their names begin alike" + (", and each is a bit" if group.kind == "flags" else "")
    only(entry, group.members[0].by_abi, header)
    entry["values"] = [_group_value(m, group.kind) for m in group.members]
    return entry


def _group_value(merged: Merged[ConstantFact], kind: str) -> Entry:
    value, marker = int(merged.first.value), is_sentinel(merged.name)
    entry: Entry = {"name": merged.name}
    if kind == "flags" and value and value & (value - 1) == 0 and not marker:
        entry["bit"] = value.bit_length() - 1
    else:
        entry["value"] = Hex(value) if kind == "flags" and value else number(value, merged.first.spelling)
    if marker:
        entry["sentinel"] = True
    return entry


def enum_entry(merged: Merged[EnumFact], name: str, header: Header, guessed: bool = False) -> Entry:
    """A C enum; values that differ or are missing on some targets say so."""
    types = {fact.type for fact in merged.by_abi.values()}
    entry: Entry = {"name": name, "type": sorted(types)[-1], "c_enum": True, "open": True}
    if guessed:
        entry["guessed"] = "the header's enum has no name; this one is what its values begin with"
    if all(fact.external for fact in merged.by_abi.values()):
        entry["external"] = merged.first.external
    only(entry, merged.by_abi, header)
    values: dict[str, dict[str, int]] = {}
    for abi, fact in merged.by_abi.items():
        for value_name, value, _ in fact.values:
            values.setdefault(value_name, {})[abi] = value
    entry["values"] = [_enum_value(value_name, by_abi, set(merged.by_abi), header)
                       for value_name, by_abi in values.items()]
    return entry


def _enum_value(name: str, by_abi: dict[str, int], present: set[str], header: Header) -> Entry:
    groups: dict[int, list[str]] = {}
    for abi, value in by_abi.items():
        groups.setdefault(value, []).append(abi)
    entry: Entry = {"name": name, "value": by_abi_value([(abis, v) for v, abis in groups.items()], header.universe())}
    if is_sentinel(name):
        entry["sentinel"] = True
    return entry if set(by_abi) == present else only(entry, by_abi, header)
