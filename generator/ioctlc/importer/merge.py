"""An import into a spec that exists: what still agrees with the header is not touched.

What agrees is decided by meaning, not by text: an ioctl by its number, a record by its layout, a constant by its value,
on every target. So whatever people have added or rearranged survives. An entry that no longer agrees is written anew
with the header's facts and all keys that the header knows nothing about; what is new is added, what the header lacks is
reported and stays.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Iterable

from ioctlc.abi import ABIS
from ioctlc.importer.beside import SEVERAL, Neighbours, as_value, first_of, for_section, place_call
from ioctlc.importer.check import code_of, layout_of, leaves, same_layout
from ioctlc.importer.combine import Header, admits_words
from ioctlc.importer.edit import Files, Item, entry_of
from ioctlc.importer.entries import Entry
from ioctlc.importer.join import IOCTL, RECORD, VALUE, bundles, joined, label
from ioctlc.importer.members import Joined, Matching, places, remembered, renamed
from ioctlc.importer.origin import add_headers, missing, origin_headers
from ioctlc.importer.places import relocate
from ioctlc.importer.rename import ABOUT_MEMBERS, rename, renames, retype, retyped
from ioctlc.importer.spec import Draft, is_helper
from ioctlc.load import Seq, load
from ioctlc.model import ByAbi
from ioctlc.pipeline import Compiled, model_of
from ioctlc.resolve.clashes import made_by_the_header
from ioctlc.source import Refused, Report, UsageError


@dataclass(slots=True)
class Merge:
    """A merge in progress; `said` is what a person should know about it."""

    header: Header
    draft: Draft
    compiled: Compiled
    files: Files
    records: frozenset[str] = frozenset()           # those of the spec before the merge
    was: dict[str, frozenset[str]] = field(default_factory=dict)    # members of the header at the last import
    said: list[str] = field(default_factory=list)
    _known: dict[str, dict[str, list[Item]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for section in (*_SETS, "typedefs", "structs", "unions", "ioctls"):
            found = self._known.setdefault(section, {})
            for one in self.files.items(section):
                found.setdefault(str(entry_of(one.node.items["name"])), []).append(one)

    def types(self) -> dict[str, str]:
        """Values and types; the files that result."""
        self._values()
        self._typedefs()
        for section in ("structs", "unions"):
            self._records(section)
        return self.files.result()

    def calls(self) -> dict[str, str]:
        """Ioctls, whose numbers depend on the types; and what concerns the whole."""
        self._ioctls()
        self._gone()
        self._version()
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
                    if place_call(entry, objects, before, homes) and self.compiled.spec.profile == "legacy":
                        entry.setdefault("guessed", SEVERAL)
                    new.append(entry)
                self.said.append(f"new ioctl: {name}")
                continue
            before = first_of(entry_of(old[0].node).get("on"))
            wrong = self._number_differs(name)
            if wrong:
                self._rewrite(old, entries, IOCTL, keep=("on",))
                self.said.append(f"ioctl {name} changed: {wrong}")
            elif len(old) == len(entries) == 1:
                self._argument(name, old[0], entries[0])
        if new:
            self.files.append("ioctls", new)

    def _argument(self, name: str, old: Item, entry: Entry) -> None:
        """Another struct of the same size: the header's, where it came or the old one went; else it is a person's."""
        base = entry_of(old.node)
        found = retyped(base, entry)
        if found is None:
            return
        was, now = found
        came = now.split()[1] not in self.records or was.split()[1] not in self.header.records
        about = next((key for key in ABOUT_MEMBERS if key in base), None)
        if came and about is None:
            retype(self.files, old.node, was, now)
            self.said.append(f"ioctl {name} changed: {was} became {now}")
        else:
            self.said.append(f"ioctl {name} takes {now} in the header, {was} in the spec: kept"
                             + (f", as its '{about}' is about that one" if came else ""))

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
            elif self._layout_differs(name):
                self._rewrite_record(section[:-1], name, old, entries)
            else:
                self._types(name, old, entries)
        if new:
            self.files.append(section, new)

    def _rewrite_record(self, kind: str, name: str, old: list[Item], entries: list[Entry]) -> None:
        """The header's members in place of those that went; a person's names of members are no change."""
        found = [self._joined(name, index, entry, entry_of(old[min(index, len(old) - 1)].node))
                 for index, entry in enumerate(entries)]
        self.said += dict.fromkeys(line for each in found for line in each.kept)
        if not self._layout_differs(name, names=False) and not any(each.moved or each.said for each in found):
            return
        for entry, each in zip(entries, found):
            entry["fields"] = each.fields
        self._rewrite(old, entries, RECORD, fields=True)
        self.said += [f"{kind} {name} changed", *dict.fromkeys(line for each in found for line in each.said)]
        moved = {before: after for each in found for before, after in each.moved.items()}
        for one in self.files.items("ioctls") if moved else ():
            entry = entry_of(one.node)
            follows = renamed(entry, moved)
            if f"{kind} {name}" in (entry.get(key) for key in ("in", "out", "inout")) and follows != entry:
                self.files.replace(one, follows)

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
        at = dict(places(facts[(here or on or list(facts))[0]]))
        return Matching(name, entry["fields"], base.get("fields", []), at, stood, self.was.get(name)).joined()

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

    def _rewrite(self, old: list[Item], entries: list[Entry], facts: frozenset[str], keep: tuple[str, ...] = (),
                 fields: bool = False) -> None:
        """Write the header's facts into an entry, with what people have added to it."""
        for index, entry in enumerate(entries):
            base = entry_of(old[min(index, len(old) - 1)].node)
            made = joined(entry, base, facts, keep)
            if index < len(old) and fields and self._members_only(old[index], made, base):
                continue
            if index < len(old):
                self.files.replace(old[index], made)
            else:
                self.files.insert_after(old[-1], made)

    def _members_only(self, old: Item, made: Entry, base: Entry) -> bool:
        """Change, add and take away single members, where nothing else has changed; so comments stay."""
        listed = old.node.items.get("fields")
        if {**made, "fields": 0} != {**base, "fields": 0} or not isinstance(listed, Seq) \
                or not listed.items or not _blocks(self.files, old.file, listed):
            return False
        places = list(self.files.items_of(old.file, listed, old.last + 1))
        olds, news = base["fields"], made["fields"]
        names, wanted = [label(m) for m in olds], [label(m) for m in news]
        common = [name for name in wanted if name in names]
        if len({*names}) != len(names) or common != [n for n in names if n in wanted] or not common:
            return False
        before = places[names.index(common[0])]
        for member, name in zip(news, wanted):
            if name not in names:
                self.files.insert_after(before, member)
                continue
            before = places[names.index(name)]
            if member != olds[names.index(name)]:
                self.files.replace(before, member)
        for name, place in zip(names, places):
            if name not in wanted:
                self.files.remove(place)
        return wanted[0] in names

    # --- typedefs ---

    def _typedefs(self) -> None:
        known = self._known["typedefs"]
        new = [entry for entry in self.draft.sections["typedefs"] if entry["name"] not in known
               and not is_helper(str(entry["name"]), self.header.typedefs[entry["name"]].first.place.file)]
        for entry in self.draft.sections["typedefs"]:
            if entry["name"] in known and entry_of(known[entry["name"]][0].node).get("type") != entry["type"]:
                self.said.append(f"typedef {entry['name']} is {entry['type']} in the header: kept as it is")
        self.said += [f"new typedef: {entry['name']}" for entry in new]
        if new:
            self.files.append("typedefs", new)

    # --- constants, flags, enums ---

    def _values(self) -> None:
        known = self._named_values()
        for section in ("flags", "enums"):
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
                    self.files.insert_after(home[1], as_value(entry, one))
                    self.said.append(f"new value: {entry['name']}, in {one.name} like its neighbour in the header")
                    continue
                constants.append(entry)
                self.said.append(f"new constant: {entry['name']}")
            elif entry["name"] in known:
                self._value(entry, known)
        if constants:
            self.files.append("constants", constants)

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
        self.said += [f"new value: {value['name']}" for value in fresh]
        home = self._home({value["name"] for value in entry["values"]})
        if home is None:
            taken = {one.name for one in self.compiled.spec.value_sets}
            name = str(entry["name"])
            while name in taken:
                name += "_new"
            new.append({**entry, "name": name, "values": fresh})
            return
        section_of, last = home
        for value in fresh:
            self.files.insert_after(last, for_section(value, section_of))

    def _home(self, names: set[str]) -> tuple[str, Item] | None:
        """The list that holds most of these names: its section, and the last entry of it."""
        best: tuple[int, str, Item] | None = None
        for section in _SETS:
            for items in self._known[section].values():
                one = items[0]
                if section == "constants":
                    continue
                listed = one.node.items.get("values")
                if not isinstance(listed, Seq) or not _blocks(self.files, one.file, listed):
                    continue
                inner = list(self.files.items_of(one.file, listed, one.last + 1))
                count = sum(str(entry_of(i.node).get("name")) in names for i in inner)
                if count and (best is None or count > best[0]):
                    best = (count, section, inner[-1])
        return None if best is None else (best[1], best[2])

    def _value(self, entry: Entry, known: dict[str, ByAbi[int]]) -> None:
        """A value that the spec has: say so where the header's differs, and write it."""
        name = str(entry["name"])
        got = {abi: known[name].on(ABIS[abi]) for abi in self.abis}
        wanted = self._measured(name)
        wrong = next((abi for abi in self.abis if abi in wanted and got[abi] is not None and got[abi] != wanted[abi]),
                     None)
        if wrong is None:
            return
        for one in self._places(name):
            self.files.replace(one, joined(entry, entry_of(one.node), VALUE))
        self.said.append(f"value {name} changed from {got[wrong]} to {wanted[wrong]}")

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

    def _places(self, name: str) -> Iterable[Item]:
        """The entry of a constant, or the value in its set."""
        yield from self._known["constants"].get(name, [])
        for section in ("flags", "enums"):
            for items in self._known[section].values():
                for one in items:
                    listed = one.node.items.get("values")
                    if isinstance(listed, Seq) and _blocks(self.files, one.file, listed):
                        yield from (i for i in self.files.items_of(one.file, listed, one.last + 1)
                                    if entry_of(i.node).get("name") == name)

    # --- what went, what changed as a whole ---

    def _gone(self) -> None:
        spec = self.compiled.spec
        enums = [*self.header.enums.values(), *self.header.unnamed]
        values = {v for merged in enums for fact in merged.by_abi.values() for v, _, _ in fact.values}
        values |= set(self.header.constants)
        lost = [f"ioctl {i.name}" for i in spec.ioctls if i.name not in self.header.ioctls]
        lost += [r.label for r in spec.records if r.name not in self.header.records]
        lost += [f"value {v.name}" for s in spec.value_sets for v in s.values if v.name not in values]
        lost += [f"constant {c.name}" for c in spec.constants if c.name not in values]
        self.said += [f"not in the header, kept: {name}" for name in dict.fromkeys(lost)]

    def _version(self) -> None:
        origin = self.files.loaded.main.get("origin")
        spec, version = self.compiled.spec, self.header.version
        if origin is not None and spec.origin is not None and spec.origin.version and version \
                and version != spec.origin.version:
            main = self.files.loaded.files[0][0]
            for line in range(origin.pos.line, min(origin.pos.line + 4, len(self.files.lines[main]) + 1)):
                self.files.substitute(main, line, spec.origin.version, version)
            self.said.append(f"version {spec.origin.version} became {version}")


_SETS = ("constants", "flags", "enums")
REPORT = "import.md"


def merge(header: Header, draft: Draft, path: Path, headers: list[str]) -> tuple[dict[str, str], list[str]]:
    """The files of the spec at `path` with the header merged into them, by name in its folder, and what was done."""
    compiled, files = _opened(path)
    was = remembered(path.parent / REPORT)
    whole = not missing(origin_headers(files.loaded.main), headers)     # else an ioctl may be another header's
    names = renames(header, draft, compiled, files) if whole else {}
    rename(files, names)
    added = add_headers(files, headers)
    said = [*added, *(f"renamed: {old} -> {new}" for old, new in names.items())]
    licence = str(draft.head["license"])
    if added and licence != compiled.spec.license:
        said.append(f"the licence of the headers is {licence}, of the spec {compiled.spec.license}: kept")
    records = frozenset(record.name for record in compiled.spec.records if record.name)
    steps: list[Callable[[Merge], dict[str, str]]] = [Merge.types, Merge.calls]
    texts = {os.path.relpath(name, path.parent): text for name, text in files.result().items()}
    for step in steps:
        with tempfile.TemporaryDirectory(prefix="ioctlc-merge-") as folder:
            for name, text in texts.items():
                place = Path(folder, name)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8")
            work = Merge(header, draft, *_opened(Path(folder, path.name), path.parent, header), records, was)
            texts = {os.path.relpath(name, folder): text for name, text in step(work).items()}
            said += work.said
    return texts, said


def _opened(path: Path, real: Path | None = None, header: Header | None = None) -> tuple[Compiled, Files]:
    """A spec with its text, or UsageError where it has errors; `real` is the folder of the one that this one is of."""
    report = Report()
    try:
        return model_of(str(path), report), Files(load(str(path), Report()))
    except Refused:
        first = next(d for d in report.sorted() if d.severity == "error")
        if real is None or header is None:
            raise UsageError(f"{first.pos}: {first.message}; import merges with sound specs only: 'ioctlc check' tells"
                             " more") from None
        first = relocate(first, path.parent, real, header)
        raise UsageError(f"{first.pos}: with what the header brings: {first.message}"
                         + (f"; {first.help}" if first.help else "") + "; nothing was written") from None


def _blocks(files: Files, file: str, listed: Seq) -> bool:
    """Whether a list has a line for each of its entries."""
    return all(files.is_block(file, child) for child in listed.items)
