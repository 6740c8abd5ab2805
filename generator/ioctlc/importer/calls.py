"""Ioctls as entries: what their macros say, and what can only be guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Hashable

from ioctlc.abi import ABIS
from ioctlc.codes import Code, decode_value
from ioctlc.importer.combine import Header, Merged, by_abi_value
from ioctlc.importer.entries import Entry, only, void_or_bytes
from ioctlc.importer.facts import IoctlFact, Place, TypeUse
from ioctlc.importer.text import Hex

DEVICE = "device"
_RAW_REASON = "the header gives a number, and no type"
_SIZE_REASON = "the header gives its size only"
_DECLARED_REASON = "it is no macro: a number in an enum or a variable may be that of a message"
#: A type for such numbers says that they are stored somewhere: binder's two enums are commands of a stream.
_NAMED_REASON = "it is a value of enum {}, no macro: it may be the number of a message in a stream"


@dataclass(slots=True)
class Hint:
    """A struct that an ioctl without a type probably takes: its type text, the direction, and why."""

    type: str
    direction: str
    reason: str


@dataclass(slots=True)
class Calls:
    """Writes ioctls.

    raw     names whose code the spec's rules do not give; they keep their number as it is
    stuck   (name, ABI of a kernel) -> why callers of another ABI cannot be translated there
    """

    header: Header
    hints: dict[str, Hint]
    raw: frozenset[str] = frozenset()
    stuck: dict[tuple[str, str], str] = field(default_factory=dict)
    type_byte: int = 0
    objects: list[str] = field(default_factory=lambda: [DEVICE])
    _taken: dict[tuple[str, str, int], IoctlFact] = field(default_factory=dict)
    _bases: dict[int, list[int]] = field(default_factory=dict)

    def entries(self) -> list[Entry]:
        self.type_byte = self._usual_type()
        found = []
        for merged in self.header.ioctls.values():
            groups = merged.groups(lambda fact: self._key(fact, merged))
            for abis, fact in groups:
                found.append(self._entry(merged, abis, fact))
        return found

    def _usual_type(self) -> int:
        """The type byte that most ioctls have."""
        counts: dict[int, int] = {}
        for merged in self.header.ioctls.values():
            value = merged.first.number >> 8 & 0xFF
            counts[value] = counts.get(value, 0) + 1
            if merged.first.params:
                self._bases.setdefault(merged.first.number & 0xFF00, []).append(merged.first.number & 0xFF)
        for merged in self.header.ioctls.values():
            self._bases.setdefault(merged.first.number & 0xFF00, []).append(merged.first.number & 0xFF)
        return max(counts, key=lambda value: (counts[value], -value))

    def _key(self, fact: IoctlFact, merged: Merged[IoctlFact]) -> Hashable:
        """What one entry can say for several ABIs."""
        code = self._code(fact, merged)
        use = fact.type
        shape = (use.text, use.dims) if use is not None else None
        hinted = self._hint(merged.name, [abi for abi, one in merged.by_abi.items() if one is fact]) is not None
        if code is None or merged.name in self.raw:
            return (fact.form == "raw" or merged.name in self.raw, shape, hinted)
        return (fact.form, shape, fact.params, fact.alias_of, code.direction, code.nr, code.type, hinted)

    def _hint(self, name: str, abis: list[str]) -> Hint | None:
        """What an ioctl probably takes, where all of these ABIs have it: KVM_REINJECT_CONTROL's is x86's alone."""
        hint = self.hints.get(name)
        record = self.header.records.get(hint.type.split()[-1]) if hint is not None else None
        return hint if record is None or all(abi in record.by_abi for abi in abis) else None

    def _code(self, fact: IoctlFact, merged: Merged[IoctlFact]) -> Code | None:
        """The fields of a code, None where it is a mere number."""
        abi = next(a for a, f in merged.by_abi.items() if f is fact)
        code = decode_value(ABIS[abi].ioc, fact.number)
        if fact.form == "raw" and fact.alias_of is None:
            return None
        target = self._alias_target(fact, merged)
        return None if code is None or target is not None and target.form == "raw" else code

    def _alias_target(self, fact: IoctlFact, merged: Merged[IoctlFact]) -> IoctlFact | None:
        abi = next(a for a, f in merged.by_abi.items() if f is fact)
        seen = set()
        target: IoctlFact | None = fact
        while target is not None and target.alias_of is not None and target.name not in seen:
            seen.add(target.name)
            other = self.header.ioctls.get(target.alias_of)
            target = other.by_abi.get(abi) if other is not None else None
        return target if target is not fact else None

    def _entry(self, merged: Merged[IoctlFact], abis: list[str], fact: IoctlFact) -> Entry:
        entry: Entry = {"name": merged.name}
        code = self._code(fact, merged)
        if code is None or merged.name in self.raw:
            self._raw(entry, merged, abis, fact)
        else:
            entry["nr"] = Hex(code.nr, 2)
            if code.type != self.type_byte:
                entry["type"] = Hex(code.type, 2)
            entry["on"] = DEVICE
            self._argument(entry, merged, abis, fact, code)
        self._double(entry, abis, merged, fact)
        reason = next((self.stuck[merged.name, abi] for abi in abis if (merged.name, abi) in self.stuck), None)
        if reason is not None:
            entry["compat"] = {"class": "none", "reason": f"the header does not say enough: {reason}"}
        elif (merged.name, "") in self.stuck:
            entry["waive"] = {"rule": "compat-thunk",
                              "reason": f"what exists cannot change: {self.stuck[merged.name, '']}"}
        if fact.text:
            entry.setdefault("guessed", _NAMED_REASON.format(fact.enum) if fact.enum else _DECLARED_REASON)
        only(entry, abis, self.header)
        return entry | {"guessed": entry.pop("guessed")} if "guessed" in entry else entry

    # --- arguments ---

    def _raw(self, entry: Entry, merged: Merged[IoctlFact], abis: list[str], fact: IoctlFact) -> None:
        groups = [(g, Hex(f.number, 4)) for g, f in merged.groups(lambda f: f.number)]
        groups = [([a for a in g if a in abis], number) for g, number in groups if set(g) & set(abis)]
        entry["on"] = DEVICE
        hint = self._hint(merged.name, abis)
        if fact.type is not None and not void_or_bytes(fact.type):
            code = decode_value(ABIS[abis[0]].ioc, fact.number)
            _typed(entry, code.direction if code and code.direction != "none" else "inout", fact.type)
        elif hint is not None:
            entry[hint.direction] = hint.type
            entry["guessed"] = hint.reason
        else:
            entry["untyped"] = _RAW_REASON
        entry["code"] = {"raw": by_abi_value(groups, self.header.universe())}

    def _argument(self, entry: Entry, merged: Merged[IoctlFact], abis: list[str], fact: IoctlFact, code: Code) -> None:
        if fact.params:
            self._family(entry, fact, code)
        elif fact.form == "none" and code.size == 0:
            self._untold(entry, self._hint(merged.name, abis))
        elif fact.type is None or void_or_bytes(fact.type):
            self._hidden(entry, merged, code, self._hint(merged.name, abis))
        else:
            _typed(entry, "inout" if code.direction == "none" else code.direction, fact.type)
            if fact.form == "sizeof":
                entry["code"] = {"encodes": "size_t"}
                entry["guessed"] = "the header says sizeof(..) where the type belongs"
            elif code.direction == "none":
                entry["code"] = {"direction": "none", "encodes": fact.type.text}
                if fact.type.dims:
                    entry["code"]["encodes"] = code.size

    def _untold(self, entry: Entry, hint: Hint | None) -> None:
        """_IO: no argument, an integer, or a struct that only the documentation names."""
        if hint is None:
            return
        entry[hint.direction] = hint.type
        entry["code"] = {"direction": "none"}
        entry["guessed"] = hint.reason

    def _hidden(self, entry: Entry, merged: Merged[IoctlFact], code: Code, hint: Hint | None) -> None:
        """A code with a direction or a size, and no type behind it."""
        sizes: dict[int, list[str]] = {}
        for abi, fact in merged.by_abi.items():
            read = decode_value(ABIS[abi].ioc, fact.number)
            sizes.setdefault(read.size if read else 0, []).append(abi)
        if not code.size and code.direction == "none":
            self._untold(entry, hint)
            return
        direction = code.direction
        if hint is not None:
            entry[hint.direction if direction == "none" else direction] = hint.type
            entry["guessed"] = hint.reason
        else:
            entry["untyped"] = _SIZE_REASON
        entry["code"] = {"direction": direction,
                         "encodes": by_abi_value([(a, s) for s, a in sizes.items()], self.header.universe())}

    def _family(self, entry: Entry, fact: IoctlFact, code: Code) -> None:
        """A macro with parameters: consecutive numbers, or a length that the caller chooses."""
        direction = "inout" if code.direction == "none" else code.direction
        if "nr" in fact.params:
            entry["nr_count"] = self._count(fact)
            entry["guessed"] = "the header does not say how many there are; up to the next number"
        declared: Entry = {} if code.direction != "none" else {"direction": "none"}
        if "size" in fact.params:
            declared["encodes"] = "caller"
            entry[direction] = "u8"
            entry["length"] = {"unknown": "the code tells it"}
            if fact.unit != 1:
                entry["guessed"] = f"the header's macro counts elements of {fact.unit} bytes, this one bytes"
        elif fact.type is not None and not void_or_bytes(fact.type):
            _typed(entry, direction, fact.type)
        elif code.size:
            entry["untyped"] = _SIZE_REASON
            declared = {"direction": code.direction, "encodes": code.size}
        if declared:
            entry["code"] = declared

    def _count(self, fact: IoctlFact) -> int:
        """How many numbers a family has: up to the next number of the same type, or to the end."""
        base = fact.number & 0xFF
        later = [nr for nr in self._bases.get(fact.number & 0xFF00, []) if nr > base]
        return max(2, min([*later, 256]) - base)

    # --- several names for one number ---

    def _double(self, entry: Entry, abis: list[str], merged: Merged[IoctlFact], fact: IoctlFact) -> None:
        """Two names for one number: the same command, or one that another kind of descriptor takes."""
        if fact.params and fact.alias_of is not None:
            entry["on"], entry["alias_of"] = DEVICE, fact.alias_of
            return
        for name in self.objects:
            others = [self._taken.get((name, abi, merged.by_abi[abi].number)) for abi in abis]
            other = next((o for o in others if o is not None), None)
            if other is None or fact.params:
                entry["on"] = name
                break
            if fact.alias_of is not None or _same_argument(fact, other):
                entry["on"], entry["alias_of"] = name, other.name
                if fact.alias_of is None:
                    entry.setdefault("guessed", "the same number, and the same argument")
                return
        else:
            self.objects.append(f"{DEVICE}_{len(self.objects) + 1}")
            entry["on"] = self.objects[-1]
        if entry["on"] != DEVICE:
            entry.setdefault("guessed", "the number has another meaning, too: for another kind of descriptor")
        for abi in abis if not fact.params else ():
            self._taken.setdefault((entry["on"], abi, merged.by_abi[abi].number), fact)


def _same_argument(one: IoctlFact, other: IoctlFact) -> bool:
    return one.form == other.form and one.type == other.type and (one.type is not None or one.form == "raw")


def _typed(entry: Entry, direction: str, use: TypeUse) -> None:
    entry[direction] = use.text
    count = 1
    for dimension in use.dims:
        count *= dimension or 0
    if use.dims:
        entry["array"] = count


# --- naming conventions ----------------------------------------------------------------------------------------------

_FILLER = frozenset({"get", "set", "ioctl", "ioc", "cmd", "io", "args", "arg"})
_DECLARED = re.compile(r"\b([A-Z][A-Z0-9_]+)\s*-\s*_IO(R|W|WR)\s*\([^()]*?,\s*(?:\n\s*\*\s*)?"
                       r"(struct|union)\s+(\w+)\s*\)")
_WAYS = {"R": "out", "W": "in", "WR": "inout"}


def hints_for(header: Header, texts: dict[str, str]) -> dict[str, Hint]:
    """Structs for ioctls that name none: from what a comment declares, by name, or by the struct's place."""
    found: dict[str, Hint] = {}
    bare = {name: m.first for name, m in header.ioctls.items() if m.first.form in ("none", "raw", "hidden")
            and m.first.type is None and not m.first.params}
    for text in texts.values():
        for name, way, kind, tag in _DECLARED.findall(text):
            record = header.records.get(tag)
            if name in bare and record is not None and record.first.kind == kind:
                found.setdefault(name, Hint(f"{kind} {tag}", _WAYS[way], "a comment of the header declares it so"))
    used = {word for m in header.ioctls.values() if m.first.type is not None for word in m.first.type.text.split()[-1:]}
    for name, fact in bare.items():
        if name not in found and fact.form == "none":
            hint = _by_name(name, header, used) or _by_place(fact, header)
            if hint is not None:
                found[name] = hint
    return found


def _by_name(name: str, header: Header, used: set[str]) -> Hint | None:
    words = [w for w in name.lower().split("_") if w]
    key = _words(words)
    for tag, record in header.records.items():
        own = [w for w in tag.lower().split("_") if w]
        if tag not in used and record.first.place.file and (own == words or len(key) > 1 and _words(own) == key):
            return Hint(f"{record.first.kind} {tag}", "inout", f"the struct is called like the ioctl ({tag})")
    return None


def _words(words: list[str]) -> frozenset[str]:
    return frozenset(w for w in words if w not in _FILLER)


def _by_place(fact: IoctlFact, header: Header) -> Hint | None:
    """VFIO's habit: the struct, whose first member is `argsz`, stands right before the number."""
    place: Place = fact.place
    before = [m.first for m in header.records.values() if m.first.place.file == place.file
              and m.first.place.line < place.line]
    last = max(before, key=lambda record: record.place.line, default=None)
    between = [m.first for m in header.ioctls.values() if last is not None and m.first.place.file == place.file
               and last.place.line < m.first.place.line < place.line]
    if last is None or between or not last.members or last.members[0].name != "argsz":
        return None
    return Hint(f"{last.kind} {last.name}", "inout", "the struct stands right before the number")
