"""One pass of a merge: the entries of a spec held against those of the header, and what is different written anew."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any, Iterator

from ioctlc.abi import ABIS
from ioctlc.importer.beside import SEVERAL, first_of, place_call
from ioctlc.importer.check import code_of, layout_of, leaves, same_layout
from ioctlc.importer.combine import Header, admits_words
from ioctlc.importer.edit import Files, Item, entry_of
from ioctlc.importer.entries import Entry, restricted
from ioctlc.importer.facts import RecordFact, Survey
from ioctlc.importer.join import IOCTL, RECORD, TYPEDEF, bundles, joined
from ioctlc.importer.members import Joined, Matching, Places, designated, places, renamed
from ioctlc.importer.rename import ABOUT_MEMBERS, retype, retype_entry, retyped
from ioctlc.importer.rewrite import written
from ioctlc.importer.sets import Sets
from ioctlc.importer.sorts import of_type, of_use
from ioctlc.importer.spec import OTHER_OBJECT, Draft, is_helper
from ioctlc.importer.text import flow
from ioctlc.layout.engine import FlatField
from ioctlc.pipeline import Compiled


@dataclass(frozen=True, slots=True)
class Gone:
    """Something that a spec has and the header has not: where, what, and whether a target that has it was looked at."""

    file: str
    what: str
    here: bool

    def __str__(self) -> str:
        return f"not in the header, kept: {self.what}" if self.here else f"of other targets, kept: {self.what}"


@dataclass(slots=True)
class Merge:
    """A merge in progress; `said` is what a person should know about it."""

    header: Header
    draft: Draft
    compiled: Compiled
    files: Files
    records: frozenset[str] = frozenset()           # those of the spec before the merge
    was: dict[str, frozenset[str]] = field(default_factory=dict)    # members of the header at the last import
    told: frozenset[str] = frozenset()              # ioctls whose numbers have changed, as was said
    said: list[str] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    _placed: list[tuple[str, str]] = field(default_factory=list)        # new ioctls, and the object that takes each
    _codes: dict[tuple[str, str], int | None] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)            # `struct x.member` -> the name that a person gave
    _known: dict[str, dict[str, list[Item]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for section in ("typedefs", "structs", "unions", "ioctls"):
            found = self._known.setdefault(section, {})
            for one in self.files.items(section):
                found.setdefault(str(entry_of(one.node.items["name"])), []).append(one)

    def types(self) -> dict[str, str]:
        """Values and types; the files that result."""
        self.said += Sets(self.header, self.draft, self.compiled, self.files).merged()
        self._typedefs()
        for section in ("structs", "unions"):
            self._records(section)
        return self.files.result()

    def calls(self) -> dict[str, str]:
        """Ioctls, whose numbers depend on the types; and what concerns the whole."""
        self._ioctls()
        self._gone()
        return self.files.result()

    @property
    def abis(self) -> list[str]:
        """The targets that the spec is about."""
        about = self.compiled.spec.abis()
        return [abi for abi in self.header.abis if abi in about]

    # --- ioctls ---

    def _ioctls(self) -> None:
        new: list[Entry] = []
        objects, before = {o.name for o in self.compiled.spec.objects}, ""
        homes = {known: first_of(entry_of(items[0].node).get("on")) for known, items in self._known["ioctls"].items()}
        self._type_bytes()
        turned = {str(entry["alias_of"]): str(entry["name"]) for entry in self.draft.sections["ioctls"]
                  if entry["name"] in self._known["ioctls"] and "alias_of" in entry}
        for name, entries in bundles(self.draft.sections["ioctls"]).items():
            old = self._known["ioctls"].get(name)
            if old is None:
                for entry in entries:
                    if "alias_of" not in entry and name in turned:
                        entry["alias_of"] = turned[name]
                    several = place_call(entry, objects, before, homes)
                    if (self._elsewhere(entry, objects) or several) and self.compiled.spec.profile == "legacy":
                        entry.setdefault("guessed", SEVERAL)
                    new.append(entry)
                self.said.append(f"new ioctl: {name}")
                continue
            before = first_of(entry_of(old[0].node).get("on"))
            wrong = self._number_differs(name)
            if wrong:
                for index, entry in enumerate(entries):
                    base = entry_of(old[min(index, len(old) - 1)].node)
                    self._rewrite(old, index, joined(entry, base, IOCTL, keep=("on",)))
                self.said += [f"ioctl {name} changed: {wrong}"] if name not in self.told else []
            elif len(old) == len(entries) == 1:
                self._narrow(name, old[0], self._argument(name, old[0], entries[0]))
        if new:
            self.files.append("ioctls", new)

    def _elsewhere(self, entry: Entry, objects: set[str]) -> bool:
        """Another object for a number that the header gives two ioctls, where the first has it on that object; whether
        it took one."""
        if "alias_of" in entry:
            return False
        by_abi = self.header.ioctls[str(entry["name"])].by_abi
        same = [other for other in self.compiled.spec.ioctls if other.name in self.header.ioctls
                and any(self._code(other.name, abi) == by_abi[abi].number for abi in self.abis if abi in by_abi)]
        taken = {on.name for other in same for on in other.objects}
        taken |= {str(on) for name, on in self._placed for abi, fact in self.header.ioctls[name].by_abi.items()
                  if abi in by_abi and fact.number == by_abi[abi].number}
        self._placed.append((str(entry["name"]), entry["on"]))
        if entry["on"] not in taken:
            return False
        free = sorted(objects - taken)
        if not free:
            free = [next(name for number in range(2, len(objects) + 3)
                         if (name := f"{entry['on']}_{number}") not in objects)]
            self.files.add_key("objects", free[0], {"doc": OTHER_OBJECT})
            objects.add(free[0])
            self.said.append(f"new object: {free[0]}, for another meaning of the number of {entry['name']}")
        entry["on"] = free[0]
        self._placed[-1] = (str(entry["name"]), free[0])
        return True

    def _code(self, name: str, abi: str) -> int | None:
        if (name, abi) not in self._codes:
            self._codes[name, abi] = code_of(self.compiled, name, abi)
        return self._codes[name, abi]

    def _argument(self, name: str, old: Item, entry: Entry) -> Entry:
        """Another struct of the same size: the header's, where it came or the old one went; else it is a person's. The
        entry as it is then."""
        base: Entry = entry_of(old.node)
        found = retyped(base, entry)
        if found is None:
            self._sign(name)
            return base
        was, now = found
        came = now.split()[1] not in self.records or was.split()[1] not in self.header.records
        about = next((key for key in ABOUT_MEMBERS if key in base), None)
        if came and about is None:
            retype(self.files, old.node, was, now)
            self.said.append(f"ioctl {name} changed: {was} became {now}")
            return retype_entry(base, was, now)
        self.said.append(f"ioctl {name} takes {now} in the header, {was} in the spec: kept"
                         + (f", as its '{about}' is about that one" if came else ""))
        return base

    def _sign(self, name: str) -> None:
        """Say so where a plain number as an argument has another sign in the header."""
        ioctl = next(i for i in self.compiled.spec.ioctls if i.name == name)
        for abi in self.abis:
            fact = self.header.ioctls[name].by_abi.get(abi)
            if fact is None or fact.type is None or ioctl.argument.type is None \
                    or not self.compiled.spec.exists(ioctl, ABIS[abi]):
                continue
            mine, theirs = of_type(ioctl.argument.type, ABIS[abi]), of_use(fact.type, self._survey(abi), ABIS[abi])
            if mine is not None and theirs is not None and {mine.kind, theirs.kind} == {"signed", "unsigned"}:
                self.said.append(f"ioctl {name} takes {theirs} in the header, {mine} in the spec: kept")
                return

    def _external(self, kind: str, name: str, old: list[Item], entries: list[Entry]) -> None:
        """Say so where the header has a record from another one, and the spec defines it."""
        there = next((entry["external"] for entry in entries if "external" in entry), None)
        if there is not None and not any("external" in entry_of(one.node) for one in old):
            self.said.append(f"{kind} {name} is {flow(there)}'s in the header, and the spec's own: kept; with"
                             f" 'external: {flow(there)}' the generated header would include that one")

    def _narrow(self, name: str, old: Item, base: Entry) -> None:
        """A target whose header has not got an ioctl any more; one that has it now may be left out by a person."""
        by_abi = self.header.ioctls[name].by_abi
        ioctl = next(i for i in self.compiled.spec.ioctls if i.name == name)
        there = [abi for abi in self.abis if self.compiled.spec.exists(ioctl, ABIS[abi])]
        gone = [abi for abi in there if abi not in by_abi]
        if gone:
            about = frozenset(self.compiled.spec.abis())
            left = frozenset(abi for abi in about if self.compiled.spec.exists(ioctl, ABIS[abi])) - frozenset(gone)
            if not left:
                self.said.append(f"ioctl {name} is not on {', '.join(gone)} in the header, and on no other in the spec:"
                                 " kept")
                return
            made = {key: value for key, value in base.items() if key not in ("only", "except")}
            written(self.files, old, restricted(made, left, about))
            self.said.append(f"ioctl {name} is not on {', '.join(gone)} any more")
        new = [abi for abi in self.abis if abi in by_abi and abi not in there]
        if new:
            self.said.append(f"ioctl {name} is on {', '.join(new)}, too, in the header: the spec leaves it out there,"
                             " kept")

    def _type_bytes(self) -> None:
        """The draft's entries leave out the type byte that most have; the spec may have another default."""
        usual = self.draft.head["numbers"]["posix"]["type"]
        own = self.compiled.spec.numbers.type_byte
        default = own.on(ABIS[self.abis[0]]) if own is not None and self.abis else None
        for entry in self.draft.sections["ioctls"] if default != usual else ():
            if "nr" in entry and entry.setdefault("type", usual) == default:
                del entry["type"]

    def _number_differs(self, name: str) -> str:
        for abi in self.abis:
            fact = self.header.ioctls[name].by_abi.get(abi)
            got = code_of(self.compiled, name, abi)
            if fact is not None and got is not None and got != fact.number:
                return f"{got:#010x} became {fact.number:#010x} on {abi}"
        return ""

    # --- records ---

    def _records(self, section: str) -> None:
        new: list[Entry] = []
        for name, entries in bundles(self.draft.sections[section]).items():
            old = self._known[section].get(name)
            if old is None:
                new += entries
                self.said.append(f"new {section[:-1]}: {name}")
                continue
            self._external(section[:-1], name, old, entries)
            if self._layout_differs(name) or self._other_members(name):
                self._rewrite_record(section[:-1], name, old, entries)
            else:
                self._types(name, old, entries)
        if new:
            self.files.append(section, new)

    def _rewrite_record(self, kind: str, name: str, old: list[Item], entries: list[Entry]) -> None:
        """The header's members in place of those that went; a person's names of members are no change."""
        bases = [entry_of(old[min(index, len(old) - 1)].node) for index in range(len(entries))]
        found = [self._joined(name, index, entry, base) for index, (entry, base) in enumerate(zip(entries, bases))]
        self.said += dict.fromkeys(line for each in found for line in each.kept)
        self.called |= {f"{kind} {name}.{path}": given for each in found for path, given in each.called.items()}
        told = list(dict.fromkeys(line for each in found for line in each.said))
        moved = {before: after for each in found for before, after in each.moved.items()}
        other = self._layout_differs(name, names=False)
        sorts = self._other_sorts(name, {new: old for each in found for new, old in each.came.items()})
        if not other and not moved and not told and not sorts and not self._shifted(name):
            return
        for index, (entry, each) in enumerate(zip(entries, found)):
            entry["fields"] = each.fields
            self._rewrite(old, index, joined(entry, bases[index], RECORD), each.came)
        told += sorts
        order = "" if other or moved or told else ": its members stand in another order"
        self.said += [f"{kind} {name} changed{order}", *told]
        for one in self.files.items("ioctls") if moved else ():
            entry = entry_of(one.node)
            follows = renamed(entry, moved)
            if f"{kind} {name}" in (entry.get(key) for key in ("in", "out", "inout")) and follows != entry:
                written(self.files, one, follows)

    def _flat(self, name: str) -> Iterator[tuple[str, RecordFact, dict[str, FlatField]]]:
        """On each target that both know a record on: the header's fact, and the spec's members by designator."""
        record = next(r for r in self.compiled.spec.records if r.name == name)
        for abi in self.abis:
            fact = self.header.records[name].by_abi.get(abi)
            if fact is not None and self.compiled.spec.exists(record, ABIS[abi]):
                yield abi, fact, {leaf.path: leaf for leaf in self.compiled.layouts.flat(record, ABIS[abi])
                                  if leaf.path}

    def _shifted(self, name: str) -> bool:
        """Whether a member that both have stands elsewhere in the header; the layout may be the same without names."""
        return any((stood[path].bit_offset, stood[path].bit_size) != place for _, fact, stood in self._flat(name)
                   for path, place in places(fact) if path in stood)

    def _other_members(self, name: str) -> bool:
        """Whether one has a member, by its designator, that the other has not, or contains something else in it."""
        return any({path for path, _ in places(fact)} != set(stood) for _, fact, stood in self._flat(name)) \
            or bool(self._other_sorts(name, {}))

    def _other_sorts(self, name: str, came: dict[str, str]) -> list[str]:
        """Members that contain another sort of value in the header: signed, a pointer, another struct, an array."""
        found: dict[str, None] = {}
        for abi, fact, stood in self._flat(name):
            survey = self._survey(abi)
            for path, member in designated(fact):
                old = stood.get(came.get(path, path))
                if old is None or member.bits is not None or old.field.bits is not None:
                    continue
                mine, theirs = of_type(old.field.type, ABIS[abi]), of_use(member.type, survey, ABIS[abi])
                if mine is not None and theirs is not None and not mine.agrees(theirs):
                    found[f"{name}.{path} is {theirs} in the header, {mine} in the spec: the header's"] = None
        return list(found)

    def _joined(self, name: str, index: int, entry: Entry, base: Entry) -> Joined:
        """The members of the header's entry with what people said about those of the spec's."""
        facts = self.header.records[name].by_abi
        records = [r for r in self.compiled.spec.records if r.name == name]
        record = records[min(index, len(records) - 1)]
        on = [abi for abi in facts if admits_words(entry, abi)]
        here = [abi for abi in on if self.compiled.spec.exists(record, ABIS[abi])]
        stood: dict[str, tuple[int, int]] = {}
        for abi in here[:1] or [a for a in self.abis if self.compiled.spec.exists(record, ABIS[a])][:1]:
            flat = self.compiled.layouts.flat(record, ABIS[abi])
            stood = {leaf.path: (leaf.bit_offset, leaf.bit_size) for leaf in flat if leaf.path}
        abi = (here or on or list(facts))[0]
        return Matching(name, entry["fields"], base.get("fields", []), dict(places(facts[abi])), stood,
                        self.was.get(name), self._inside(abi), record.kind == "union").joined()

    def _inside(self, abi: str) -> dict[str, tuple[list[Entry], Places]]:
        """The members of records that are new to the spec, by type; people's keys can still go there."""
        found = {}
        for section in ("structs", "unions"):
            for name, entries in bundles(self.draft.sections[section]).items():
                fact = self.header.records[name].by_abi.get(abi)
                if name not in self.records and len(entries) == 1 and fact is not None:
                    found[f"{section[:-1]} {name}"] = (entries[0]["fields"], dict(places(fact)))
        return found

    def _layout_differs(self, name: str, names: bool = True) -> bool:
        record = next((r for r in self.compiled.spec.records if r.name == name), None)
        for abi in self.abis:
            fact = self.header.records[name].by_abi.get(abi)
            got = layout_of(self.compiled, record, abi)
            if fact is not None and got is not None \
                    and not same_layout((fact.size, fact.align, leaves(fact)), got, names):
                return True
        return False

    def _types(self, name: str, old: list[Item], entries: list[Entry]) -> None:
        """A member whose type is spelled otherwise: the header may have changed its sign, or a person its name."""
        spelled: dict[Any, list[Any]] = {}          # of several variants each has its own
        for one in old:
            for known in entry_of(one.node).get("fields", []):
                spelled.setdefault(known.get("name"), []).append(known.get("type"))
        for entry in entries:
            for member in entry["fields"]:
                was = spelled.get(member.get("name"), [None])
                if None not in was and member.get("type") not in (None, *was):
                    self.said.append(f"{name}.{member['name']} is {member['type']} in the header, {was[0]} in the spec:"
                                     " kept")

    def _rewrite(self, old: list[Item], index: int, made: Entry, came: dict[str, str] | None = None) -> None:
        """Write one of the variants of an entry, with what people have added to it."""
        if index < len(old):
            written(self.files, old[index], made, came)
        else:
            self.files.insert_after(old[-1], made)

    # --- typedefs ---

    def _typedefs(self) -> None:
        known = self._known["typedefs"]
        new = [entry for entry in self.draft.sections["typedefs"] if entry["name"] not in known
               and not is_helper(str(entry["name"]), self.header.typedefs[entry["name"]].first.place.file)]
        for entry in self.draft.sections["typedefs"]:
            old = known.get(entry["name"], [])
            base = entry_of(old[0].node) if old else {}
            if not old or base.get("type") == entry["type"]:
                continue
            if len(old) == 1 and self._other_type(str(entry["name"])):
                written(self.files, old[0], joined(entry, base, TYPEDEF))
                self.said.append(f"typedef {entry['name']} changed from {flow(base.get('type'))} to"
                                 f" {flow(entry['type'])}")
            else:
                self.said.append(f"typedef {entry['name']} is {flow(entry['type'])} in the header: kept as it is")
        self.said += [f"new typedef: {entry['name']}" for entry in new]
        if new:
            self.files.append("typedefs", new)

    def _other_type(self, name: str) -> bool:
        """Whether a typedef stands for another sort of value in the header, on a target."""
        mine = next(one for one in self.compiled.spec.typedefs if one.name == name)
        for abi in self.abis:
            fact = self.header.typedefs[name].by_abi.get(abi)
            type_ = mine.type.on(ABIS[abi])
            if fact is not None and type_ is not None:
                sorts = of_type(type_, ABIS[abi]), of_use(fact.type, self._survey(abi), ABIS[abi])
                if sorts[0] is not None and sorts[1] is not None and not sorts[0].agrees(sorts[1]):
                    return True
        return False

    def _survey(self, abi: str) -> Survey:
        """What a target knows of typedefs."""
        return Survey(abi, typedefs={n: m.by_abi[abi] for n, m in self.header.typedefs.items() if abi in m.by_abi})

    # --- what went, what changed as a whole ---

    def _gone(self) -> None:
        """What the header does not have, on all targets that were looked at or on some of those that the spec has it
        on; and what it cannot have on them."""
        spec = self.compiled.spec
        there = self._values_of_header()
        lost: list[tuple[str, Any]] = [(f"ioctl {i.name}", i) for i in spec.ioctls if i.name not in self.header.ioctls]
        lost += [(r.label, r) for r in spec.records if r.name and r.name not in self.header.records]
        named: list[tuple[str, Any]] = [
            *((f"value {v.name}", v) for s in spec.value_sets for v in s.values),
            *((f"constant {c.name}", c) for c in spec.constants)]
        lost += [(what, one) for what, one in named if one.name not in there]
        for what, one in dict(lost).items():
            here = any(spec.exists(one, ABIS[abi]) for abi in self.abis)
            self.gone.append(Gone(os.path.basename(one.pos.file), what, here))
        for what, one in named:
            abis = [abi for abi in self.abis if one.name in there and abi not in there[one.name]
                    and spec.exists(one, ABIS[abi])]
            if abis:
                self.gone.append(Gone(os.path.basename(one.pos.file), f"{what} on {', '.join(abis)}", True))

    def _values_of_header(self) -> dict[str, set[str]]:
        """Constants and values of enums, each with the targets that have it."""
        found = {name: set(merged.by_abi) for name, merged in self.header.constants.items()}
        for merged in (*self.header.enums.values(), *self.header.unnamed):
            for abi, fact in merged.by_abi.items():
                for name, _, _ in fact.values:
                    found.setdefault(name, set()).add(abi)
        return found


__all__ = ["Gone", "Merge"]
