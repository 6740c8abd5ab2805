"""The page of types: structs, unions, typedefs, sets of flags, enums, constants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.arrival import growth
from ioctlc.backends.cdecl import inline_record
from ioctlc.backends.ctext import c_string, wants_hex
from ioctlc.backends.deprecation import life_of
from ioctlc.backends.external import header_of
from ioctlc.backends.reach import Reach
from ioctlc.backends.reference.blocks import (Block, Cell, Collected, Line, Page, Row, Section, Span, Table, code,
                                              joined, plain)
from ioctlc.backends.reference.members import Members
from ioctlc.backends.reference.names import TYPES
from ioctlc.model import ByAbi, Constant, Ioctl, Record, Typedef, Value, ValueSet


class Types:
    """Lowers everything that has no number of its own on the wire."""

    def __init__(self, ctx: Context, members: Members) -> None:
        self.ctx = ctx
        self.spec = ctx.spec
        self.members = members
        self.names, self.lives, self.abis = members.names, members.lives, members.lives.abis
        self._users = _users(ctx.spec.ioctls)

    def page(self) -> Page:
        spec = self.spec
        flags = [one for one in spec.value_sets if one.kind == "flags"]
        enums = [one for one in spec.value_sets if one.kind != "flags"]
        sections = [
            *_group("structs", "Structs and unions", [self._record(one) for one in spec.records]),
            *_group("flag-sets", "Flags", [self._set(one) for one in flags]),
            *_group("enums", "Enums", [self._set(one) for one in enums]),
            *_group("typedefs", "Typedefs", [self._typedef(one) for one in spec.typedefs]), *self._constants()]
        return Page(TYPES, "Types", "Types and constants", (), tuple(sections))

    # --- records ---

    def _record(self, record: Record) -> Section:
        facts = Collected()
        facts.add("Size", *self.members.sizes(record))
        facts.add("Layout", *map(plain, _packing(record)))
        facts.add("Growth", self.names.text(growth(record, self.spec, self.ctx.layouts).replace("@", "")))
        facts.add("Shared", plain("lives in memory that user space and the driver share") if record.shared else ())
        facts.add("Which arm", self.names.text(record.no_discriminator))
        facts.add("Used by", self.names.links(self._users.get(record, [])))
        facts.add("Mapped as", self.names.links(one for one in self.spec.mappings if one.record is record))
        self._common(facts, record)
        blocks = (*self.names.doc(record.doc), *facts.block(), *self.members.blocks(record, TYPES))
        return Section(self.names.anchor(record), code(record.label), record.name or "", blocks,
                       gone=record.life.deprecated is not None)

    def _common(self, facts: Collected, node: Record | ValueSet | Typedef) -> None:
        """What types of all kinds have."""
        facts.add("Where", plain(self.lives.where(node.where)))
        headers: dict[str, set[str]] = {}
        for abi in self.spec.abis():
            header = header_of(node, abi)
            if header and abi in node.where.abis():
                headers.setdefault(header, set()).add(abi)
        facts.add("Defined by", *(joined((code(header), plain(f"on {self.abis.of(abis)}")), " ")
                                  for header, abis in headers.items()))
        if not isinstance(node, Typedef):
            facts.add("Life", *self.lives.lines(node.life))
        facts.add("Source", code(self.ctx.file(node.pos.file)))

    def _typedef(self, typedef: Typedef) -> Section:
        facts = Collected()
        types: dict[str, set[str]] = {}
        unnamed: list[Record] = []
        for name in self.spec.abis():
            type_ = typedef.type.on(ABIS[name]) if name in typedef.where.abis() else None
            if type_ is None:
                continue
            inner = inline_record(type_)
            if inner is not None and inner not in unnamed:
                unnamed.append(inner)
            text = self.members.speller.declare(type_, "", ABIS[name])
            types.setdefault(text if inner is None else inner.kind + text.partition("}")[2], set()).add(name)
        facts.add("Type", *((*self.names.code(text), *([Span(f" on {self.abis.of(abis)}")] if len(types) > 1 else []))
                            for text, abis in types.items()))
        self._common(facts, typedef)
        tables = [block for record in unnamed for block in self.members.blocks(record, TYPES)]
        return Section(self.names.anchor(typedef), code(f"typedef {typedef.name}"), typedef.name,
                       (*self.names.doc(typedef.doc), *facts.block(), *tables))

    # --- values ---

    def _set(self, values: ValueSet) -> Section:
        facts = Collected()
        facts.add("Type", code(self.members.speller.declare(values.type, "")))
        facts.add("Other values", plain(_openness(values)))
        self._common(facts, values)
        hexadecimal = values.kind == "flags" or wants_hex(n for v in values.values for _, n in v.value.cases)
        rows = tuple(self._value(values, one, hexadecimal) for one in values.values)
        table: tuple[Block, ...] = (Table(f"Values of {values.name}", ("Name", "Value", "Meaning"), rows, (1,)),)
        kind = "flags" if values.kind == "flags" else "enum"
        return Section(self.names.anchor(values), code(f"{kind} {values.name}"), values.name,
                       (*self.names.doc(values.doc), *facts.block(), *(table if rows else ())),
                       gone=values.life.deprecated is not None)

    def _value(self, values: ValueSet, value: Value, hexadecimal: bool) -> Row:
        marks = [text for text, said in (("reserved: declared, never accepted nor reported", value.reserved),
                                         ("a marker that moves when values are added", value.sentinel)) if said]
        gone = life_of(values, value)
        lines = [self.names.text(value.doc), *map(plain, marks),
                 plain(self.lives.where(value.where, self.abis.every & values.where.abis())),
                 *self.lives.lines(value.life, values.life)]
        if gone is not None and value.life.deprecated is None:
            lines.append(self.lives.deprecated(gone))
        anchor = self.names.anchor(value)
        name: Line = code(value.name, f"#{anchor}")
        name = (*name, Span(" "), self.lives.deprecated(gone)[0]) if gone is not None else name
        return Row(((name,), self._number(value.value, hexadecimal), tuple(filter(None, lines))), anchor)

    def _number(self, value: ByAbi[int], hexadecimal: bool) -> Cell:
        """A number, or one line for each that ABIs have."""
        found: dict[int, set[str]] = {}
        for name in self.spec.abis():
            number = value.on(ABIS[name])
            if number is not None:
                found.setdefault(number, set()).add(name)
        return tuple(plain(_digits(number, hexadecimal) + (f" on {self.abis.of(abis)}" if len(found) > 1 else ""))
                     for number, abis in found.items())

    def _constants(self) -> list[Section]:
        rows = tuple(map(self._constant, self.spec.constants))
        if not rows:
            return []
        return [Section("constants", plain("Constants"), "Constants",
                        (Table("Constants", ("Name", "Value", "Meaning"), rows, (1,)),))]

    def _constant(self, constant: Constant) -> Row:
        anchor = self.names.anchor(constant)
        value = (plain(c_string(constant.text or "")),) if constant.value is None else \
            self._number(constant.value, constant.print == "hex" or wants_hex(n for _, n in constant.value.cases))
        lines = [self.names.text(constant.doc), plain("a marker that moves" if constant.sentinel else ""),
                 plain(self.lives.where(constant.where)), *self.lives.lines(constant.life)]
        name: Line = code(constant.name, f"#{anchor}")
        gone = constant.life.deprecated
        name = (*name, Span(" "), self.lives.deprecated(gone)[0]) if gone is not None else name
        return Row(((name,), value, tuple(filter(None, lines))), anchor)


def _group(id_: str, title: str, sections: list[Section]) -> list[Section]:
    return [Section(id_, plain(title), title, (), tuple(sections))] if sections else []


def _packing(record: Record) -> Iterator[str]:
    if record.packed:
        yield "packed: members are not aligned"
    if record.pack:
        yield f"members are aligned to at most {record.pack}"
    if record.aligned:
        yield f"aligned to at least {record.aligned}"


def _openness(values: ValueSet) -> str:
    if values.kind == "flags":
        return "other bits are ignored" if values.open else "other bits are refused"
    return "legal: there may be more than are named here" if values.open else "refused"


def _digits(number: int, hexadecimal: bool) -> str:
    return f"0x{number:x}" if hexadecimal and number >= 0 else str(number)


def _users(ioctls: Iterable[Ioctl]) -> dict[Record, list[Ioctl]]:
    """The ioctls whose arguments lead to a record."""
    found: dict[Record, list[Ioctl]] = {}
    for ioctl in ioctls:
        reach = Reach()
        reach.type(ioctl.argument.type)
        reach.payload(ioctl.argument.payload)
        for node in reach.seen:
            if isinstance(node, Record):
                found.setdefault(node, []).append(ioctl)
    return found
