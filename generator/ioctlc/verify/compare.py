"""Holds a spec against what a source says: what agrees is counted, what differs is listed with both places.

An ioctl, a field, a size, an offset, a width, an alignment, a type or a value that differs is an error, and so is an
ioctl that the source lacks. An ioctl or a record that only the source has is a warning. Records and constants that the
source lacks are notes: a spec may describe more than one header. So are other records and constants that the spec
lacks, and members of which the spec tells the byte order, and the source does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Iterator

from ioctlc.abi import ABIS, Abi, admits
from ioctlc.codes import CodeError
from ioctlc.importer.sorts import Sort, of_type
from ioctlc.layout import LayoutError
from ioctlc.layout.engine import FlatField
from ioctlc.model import ArrayType, Capability, DeviceType, Ioctl, Record, Spec
from ioctlc.pipeline import Compiled
from ioctlc.resolve.clashes import made_by_the_header
from ioctlc.source import Pos
from ioctlc.verify.seen import Leaf, Seen, SeenRecord, SeenValue, Where

ELSEWHERE = "on other ABIs"
_FIRST = re.compile(r"(?:\[0\])+")
PARTS = ("numbers", "arguments", "constants", "records", "fields")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs on one ABI.

    severity    error, warning, or note
    kind        number, argument, constant, size, alignment, offset, width, type, byte order, name, or who lacks it:
                `not in the spec`, `missing`
    name        what it is about: an ioctl, a constant, `struct x`, or `struct x.member`
    group       the record that it belongs to, "" for none
    spec, found what both sides say; None where one has nothing
    """

    severity: str
    kind: str
    name: str
    spec: str | None
    found: str | None
    pos: Pos
    where: Where | None
    group: str = ""


@dataclass(slots=True)
class Outcome:
    """What came of one comparison on one ABI: per part how many agree, and of how many."""

    abi: str
    by: str
    source: str
    counts: dict[str, list[int]] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)
    unclear: dict[str, str] = field(default_factory=dict)

    @property
    def differs(self) -> bool:
        return any(d.severity == "error" for d in self.differences)

    def count(self, part: str, agrees: bool) -> None:
        counts = self.counts.setdefault(part, [0, 0])
        counts[0] += agrees
        counts[1] += 1


def compare(compiled: Compiled, seen: Seen, source: str) -> Outcome:
    """Everything of a spec against everything that a source says on an ABI."""
    outcome = Outcome(seen.abi, seen.by, source, unclear=seen.unclear)
    abi = ABIS[seen.abi]
    if seen.numbers is not None:
        _numbers(compiled, seen, seen.numbers, abi, outcome)
    _constants(compiled.spec, seen, abi, outcome)
    _records(compiled, seen, abi, outcome)
    _brought(compiled.spec, seen, outcome)
    return outcome


def _brought(spec: Spec, seen: Seen, outcome: Outcome) -> None:
    """Notes about constants and records of the header that no ABI of the spec has, and that no ioctl leads to."""
    names = {*made_by_the_header(spec), *(one.name for one in spec.constants), *(one.name for one in spec.ioctls),
             *(one.name for one in spec.capabilities), *(one.name for one in spec.devices)}
    names |= {value.name for values in spec.value_sets for value in values.values}
    names |= {name for one in spec.attributes for name in (one.group_name, one.attr_name or one.name) if name}
    names |= {register.name for space in spec.register_spaces for register in space.registers}
    names |= {record.label for record in spec.records if record.name}
    for name in sorted(seen.brought - names - seen.reached - seen.own):
        if name.startswith("_"):                # guards, and helpers of headers
            continue
        record = seen.records.get(name)
        where = record[0].where if record else seen.constants[name].where if name in seen.constants else None
        found = f"{record[0].size} bytes" if record else _number(seen.constants[name].value) if where else None
        outcome.differences.append(Difference("note", "not in the spec", name, None, found, spec.pos, where))


def _numbers(compiled: Compiled, seen: Seen, numbers: dict[str, SeenValue], abi: Abi, outcome: Outcome) -> None:
    here = set()
    for ioctl in compiled.spec.ioctls:
        wanted = number_of(compiled, ioctl, abi)
        if wanted is None:
            continue
        here.add(ioctl.name)
        found = numbers.get(ioctl.name) or seen.constants.get(ioctl.name)
        agrees = found is not None and isinstance(found.value, int) and found.value & 0xFFFFFFFF == wanted
        outcome.count("numbers", agrees)
        if found is None:
            outcome.differences.append(Difference("error", "missing", ioctl.name, f"{wanted:#010x}", None, ioctl.pos,
                                                  None))
        elif not agrees:
            outcome.differences.append(Difference("error", "number", ioctl.name, f"{wanted:#010x}", _hex(found.value),
                                                  ioctl.pos, found.where))
        elif ioctl.name in seen.arguments:
            _argument(ioctl, seen.arguments[ioctl.name], found.where, abi, outcome)
    others = {ioctl.name: ioctl.pos for ioctl in compiled.spec.ioctls}
    for name in sorted(seen.own - here, key=lambda n: (numbers[n].where, n)):
        outcome.differences.append(_not_there(compiled, name, others.get(name), _hex(numbers[name].value),
                                              numbers[name].where))


def _argument(ioctl: Ioctl, found: Sort, where: Where, abi: Abi, outcome: Outcome) -> None:
    """What the macro names as the argument's type: the number has no more of it than its size."""
    sort = _declared(ioctl, found, abi)
    if sort is None:
        return
    agrees = sort.agrees(found)
    outcome.count("arguments", agrees)
    if not agrees:
        outcome.differences.append(Difference("error", "argument", ioctl.name, str(sort), str(found), ioctl.pos, where))


def _declared(ioctl: Ioctl, found: Sort, abi: Abi) -> Sort | None:
    """The type that a spec's code is made of; None where it names none. A size may be written as the size of a type
    (`encodes: size_t` for `sizeof` in its place): then the argument's own type is the other answer."""
    own = ioctl.argument.type
    encodes = ioctl.code.encodes.on(abi) if ioctl.code is not None and ioctl.code.encodes is not None else own
    if encodes is None or isinstance(encodes, (int, str)):
        return None
    sort = of_type(encodes, abi)
    behind = None if own is None else of_type(own, abi)
    return behind if behind is not None and behind.agrees(found) else sort


def _not_there(compiled: Compiled, name: str, pos: Pos | None, found: str, where: Where) -> Difference:
    """What the spec lacks on an ABI; `pos` is where it has it for other ones."""
    return Difference("warning", "not in the spec", name, None if pos is None else ELSEWHERE, found,
                      pos or compiled.spec.pos, where)


def number_of(compiled: Compiled, ioctl: Ioctl, abi: Abi) -> int | None:
    """An ioctl's code on an ABI, None where it has none there."""
    if not compiled.spec.exists(ioctl, abi):
        return None
    try:
        code = compiled.codes.of(ioctl, abi)
    except (CodeError, LayoutError):
        return None
    return None if code is None else code.value


def _hex(value: int | str) -> str:
    return f"{value & 0xFFFFFFFF:#010x}" if isinstance(value, int) else repr(value)


# --- constants -------------------------------------------------------------------------------------------------------


def named_values(spec: Spec, abi: Abi) -> Iterator[tuple[str, int | str, Pos, int]]:
    """(C name, value, place, width in bits or 0) of all that is a mere number or text in the spec's header."""
    for one in spec.constants:
        value = one.text if one.text is not None else one.value.on(abi) if one.value else None
        if value is not None and spec.exists(one, abi):
            yield one.name, value, one.pos, 0
    for values in spec.value_sets:
        width = 64 if values.type.name.endswith("64") else 32
        for each in values.values:
            number = each.value.on(abi)
            if number is not None and spec.exists(values, abi) and admits(each.where, abi):
                yield each.name, number, each.pos, width
    numbered: list[Capability | DeviceType] = [*spec.capabilities, *spec.devices]
    for item in numbered:
        if spec.exists(item, abi):
            yield item.name, item.value, item.pos, 32
    yield from _attributes(spec, abi)
    for space in spec.register_spaces:
        for register in space.registers:
            number = register.id.on(abi)
            if register.count == 1 and number is not None and spec.exists(register, abi):
                yield register.name, number, register.pos, 64


def _attributes(spec: Spec, abi: Abi) -> Iterator[tuple[str, int | str, Pos, int]]:
    for one in spec.attributes:
        if spec.exists(one, abi):
            group, attr = one.group.on(abi), one.attr.on(abi) if one.attr else None
            if one.group_name and group is not None:
                yield one.group_name, group, one.pos, 32
            name = one.attr_name or one.name
            if attr is not None and name.isupper():
                yield name, attr, one.pos, 64


def _constants(spec: Spec, seen: Seen, abi: Abi, outcome: Outcome) -> None:
    done: set[tuple[str, int | str]] = set()
    for name, value, pos, width in named_values(spec, abi):
        if (name, value) in done:
            continue
        done.add((name, value))
        found = seen.constants.get(name) or (seen.numbers or {}).get(name)
        if found is None:
            if seen.numbers is not None:
                severity = "error" if name in seen.unclear else "note"      # there it is, and it is no such value
                outcome.differences.append(Difference(severity, "missing", name, _number(value), None, pos, None))
                if severity == "error":
                    outcome.count("constants", False)
            continue
        agrees = _equal(value, found.value, width)
        outcome.count("constants", agrees)
        if not agrees:
            outcome.differences.append(Difference("error", "constant", name, _number(value), _number(found.value), pos,
                                                  found.where))


def _equal(ours: int | str, theirs: int | str, width: int) -> bool:
    """Equal, or equal in the width that the values have: headers write ~0 for all bits set."""
    if isinstance(ours, int) and isinstance(theirs, int) and width:
        return (ours - theirs) % (1 << width) == 0 and (ours == theirs or min(ours, theirs) < 0)
    return ours == theirs


def _number(value: int | str) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return str(value) if -10 < value < 10 else f"{value} ({value:#x})"


# --- records ---------------------------------------------------------------------------------------------------------


def _records(compiled: Compiled, seen: Seen, abi: Abi, outcome: Outcome) -> None:
    known = set()
    for record in compiled.spec.records:
        if record.name is None or not compiled.spec.exists(record, abi):
            continue
        known.add(record.label)
        candidates = seen.records.get(record.label)
        if not candidates:
            outcome.differences.append(Difference("note", "missing", record.label, _bytes(compiled, record, abi), None,
                                                  record.pos, None))
            continue
        tried = [_record(compiled, record, each, seen, abi) for each in candidates]
        wrong, fields = min(tried, key=lambda each: (_wrong(each[0]), len(each[0])))
        outcome.count("records", not _wrong(wrong))
        for agrees in fields:
            outcome.count("fields", agrees)
        outcome.differences += wrong
    others = {record.label: record.pos for record in compiled.spec.records if record.name}
    for label in sorted(seen.reached - known):
        found = seen.records[label][0]
        outcome.differences.append(_not_there(compiled, label, others.get(label), f"{found.size} bytes", found.where))


def _wrong(differences: list[Difference]) -> int:
    return sum(each.severity == "error" for each in differences)


def _bytes(compiled: Compiled, record: Record, abi: Abi) -> str:
    return f"{compiled.layouts.of(record, abi).size} bytes"


def _record(compiled: Compiled, record: Record, found: SeenRecord, seen: Seen,
            abi: Abi) -> tuple[list[Difference], list[bool]]:
    """What differs in a record, and for each of its members whether it agrees."""
    layout = compiled.layouts.of(record, abi)
    label = record.label
    wrong = []
    if layout.size != found.size:
        wrong.append(Difference("error", "size", label, f"{layout.size} bytes", f"{found.size} bytes", record.pos,
                                found.where, label))
    align = found.align
    if found.declared is not None:
        align = max(found.declared, _natural(compiled, record, abi))
    if align is not None and layout.align != align:
        wrong.append(Difference("error", "alignment", label, f"{layout.align} bytes", f"{align} bytes", record.pos,
                                found.where, label))
    ours = _by_path(compiled.layouts.deep(record, abi, empty=True), seen.unnamed)
    theirs = {_key(leaf.path, leaf.offset): leaf for leaf in found.leaves if leaf.path or seen.unnamed}
    fields, renamed = [], set()
    for flat in ours.values():
        differs = _field(label, flat, theirs, ours, found, abi)
        renamed |= {d.found for d in differs if d.kind == "name"}
        if record.external is not None and flat.field.reserved:     # whatever its header calls it
            differs = [d for d in differs if d.kind != "name"]
        fields.append(not _wrong(differs))
        wrong += differs
    for key, leaf in theirs.items():
        if key not in ours and leaf.path not in renamed:
            fields.append(False)
            wrong.append(Difference("error", "not in the spec", f"{label}.{leaf.path or key}", None,
                                    _span(leaf.offset, leaf.size), record.pos, leaf.where, label))
    return wrong, fields


def _natural(compiled: Compiled, record: Record, abi: Abi) -> int:
    """The alignment of a record without what it itself asks for."""
    if record.aligned is None:
        return compiled.layouts.of(record, abi).align
    least = 1
    for slot in compiled.layouts.of(record, abi).slots:
        packed = record.packed or slot.field.packed
        align = 1 if packed else compiled.layouts.align(slot.field.type, abi)
        align = max(align, slot.field.aligned or 1)
        least = max(least, min(align, record.pack) if record.pack else align)
    return least


def _by_path(flat: list[FlatField], unnamed: bool) -> dict[str, FlatField]:
    return {_key(leaf.path, leaf.bit_offset): leaf for leaf in flat if leaf.path or unnamed}


def _key(path: str, offset: int) -> str:
    """What members are found by: pahole has one dimension of each array only."""
    return _FIRST.sub("[0]", path) or f"(unnamed at bit {offset})"


def _field(label: str, flat: FlatField, theirs: dict[str, Leaf], ours: dict[str, FlatField],
           found: SeenRecord, abi: Abi) -> list[Difference]:
    """What differs about one member of the spec's record."""
    key, pos = _key(flat.path, flat.bit_offset), flat.field.pos
    leaf = theirs.get(key)
    name = f"{label}.{flat.path or key}"
    if leaf is None:
        other = next((t for k, t in theirs.items() if k not in ours and t.path and flat.path
                      and (t.offset, t.size) == (flat.bit_offset, flat.bit_size)), None)
        if other is not None:
            return [Difference("error", "name", name, flat.path, other.path, pos, other.where, label)]
        return [Difference("error", "missing", name, _span(flat.bit_offset, flat.bit_size), None, pos, found.where,
                           label)]
    out = []
    if leaf.offset != flat.bit_offset:
        out.append(Difference("error", "offset", name, _place(flat.bit_offset), _place(leaf.offset), pos, leaf.where,
                              label))
    if leaf.size != flat.bit_size:
        out.append(Difference("error", "width", name, f"{flat.bit_size} bits", f"{leaf.size} bits", pos, leaf.where,
                              label))
    sort = of_type(flat.field.type, abi)
    sort = None if sort is None else sort.narrowed(flat.bit_size if flat.field.bits else None)
    if not out and sort is not None and leaf.sort is not None and not (sort.agrees(leaf.sort)
                                                                       and not sort.knows_order(leaf.sort)):
        array = "array of " if isinstance(flat.field.type, ArrayType) else ""
        severity, kind = ("note", "byte order") if sort.agrees(leaf.sort) else ("error", "type")
        out.append(Difference(severity, kind, name, f"{array}{sort}", f"{array}{leaf.sort}", pos, leaf.where, label))
    return out


def _place(bit: int) -> str:
    return f"byte {bit // 8}" if bit % 8 == 0 else f"byte {bit // 8} bit {bit % 8}"


def _span(offset: int, size: int) -> str:
    return f"{size} bits at {_place(offset)}"


__all__ = ["Difference", "ELSEWHERE", "Outcome", "PARTS", "compare", "named_values", "number_of"]
