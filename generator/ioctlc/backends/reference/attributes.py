"""The page of devices, attributes and registers: what device attributes and register ids lead to."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.abi import ABIS
from ioctlc.backends.cdecl import Speller
from ioctlc.backends.header.meaning import Meanings
from ioctlc.backends.reference.blocks import (Cell, Collected, Line, Page, Row, Section, Span, Table, code, plain)
from ioctlc.backends.reference.lives import Lives
from ioctlc.backends.reference.names import ATTRIBUTES, Names
from ioctlc.backends.reference.payloads import Payloads
from ioctlc.expr import to_text
from ioctlc.model import Attribute, ByAbi, DeviceType, Object, Register, RegisterSpace

_ACCESS = {"rw": "read and written", "ro": "read", "wo": "written"}


class Attributes:
    """Lowers devices, attributes and registers."""

    def __init__(self, names: Names, lives: Lives, speller: Speller) -> None:
        self.names = names
        self.lives = lives
        self.spec = names.spec
        self.speller = speller
        self.meanings = Meanings(names.spec, speller)
        self.payloads = Payloads(names, self.meanings)

    def page(self) -> Page | None:
        sections = [*self._devices(), *self._attributes(), *map(self._space, self.spec.register_spaces)]
        title = "Devices, attributes and registers"
        return Page(ATTRIBUTES, "Attributes", title, (), tuple(sections)) if sections else None

    def _name(self, name: str, node: DeviceType | Attribute | Register) -> tuple[Cell, str]:
        anchor = self.names.anchor(node)
        line: Line = code(name, f"#{anchor}")
        if node.life.deprecated is not None:
            line = (*line, Span(" "), self.lives.deprecated(node.life.deprecated)[0])
        return (line,), anchor

    def _common(self, node: DeviceType | Attribute | Register) -> Iterator[Line]:
        yield self.names.text(node.doc)
        yield plain(self.lives.where(node.where))
        yield from self.lives.lines(node.life)

    # --- devices ---

    def _devices(self) -> list[Section]:
        if not self.spec.devices:
            return []
        rows = []
        for one in self.spec.devices:
            name, anchor = self._name(one.name, one)
            rows.append(Row((name, (plain(str(one.value)),), (self.names.link(one.object),),
                             tuple(filter(None, self._common(one)))), anchor))
        return [Section("devices", plain("Device types"), "Device types",
                        (Table("Device types", ("Device", "Value", "Object", "Meaning"), tuple(rows), (1,)),))]

    # --- attributes ---

    def _attributes(self) -> list[Section]:
        """One table for each set of objects, in the order of the spec."""
        groups: dict[tuple[Object, ...], list[Attribute]] = {}
        for one in self.spec.attributes:
            groups.setdefault(tuple(one.objects), []).append(one)
        if not groups:
            return []
        sections = []
        for objects, found in groups.items():
            named = ", ".join(one.name for one in objects)
            anchor = self.names.free(ATTRIBUTES, f"attributes-{'-'.join(one.name for one in objects)}")
            heads = ("Attribute", "Group", "Number", "Access", "Payload", "Meaning")
            table = Table(f"Attributes of {named}", heads, tuple(map(self._attribute, found)))
            title = (Span("Attributes of "), *self.names.links(objects))
            sections.append(Section(anchor, title, named, (table,)))
        return [Section("attributes", plain("Attributes"), "Attributes", (), tuple(sections))]

    def _attribute(self, one: Attribute) -> Row:
        name, anchor = self._name(one.name, one)
        group = self._number(one.group, one.group_name)
        number = self._number(one.attr, one.attr_name) if one.attr is not None else self.names.cell(
            one.attr_doc or "any")
        if one.attr_mask is not None:
            number = (*number, plain(f"bits 0x{one.attr_mask:x}"))
        return Row((name, group, number, (plain(_ACCESS.get(one.access, one.access)),),
                    tuple(filter(None, self._payload(one))), tuple(filter(None, self._common(one)))), anchor)

    def _payload(self, one: Attribute) -> Iterator[Line]:
        if one.payload is None:
            yield self.names.text(f"unknown: {one.unknown}" if one.unknown else "none")
            return
        yield self.names.text(self.meanings.content(one.payload))
        yield from self.payloads.lines(one.payload)
        if one.unknown:
            yield self.names.text(f"unknown: {one.unknown}")

    def _number(self, value: ByAbi[int], name: str | None) -> Cell:
        """A name and its number; numbers that differ each with its ABIs."""
        found: dict[int, set[str]] = {}
        for abi in self.spec.abis():
            number = value.on(ABIS[abi])
            if number is not None:
                found.setdefault(number, set()).add(abi)
        texts = [_digits(number) + (f" on {self.lives.abis.of(abis)}" if len(found) > 1 else "")
                 for number, abis in found.items()]
        if not name:
            return tuple(map(plain, texts))
        return (self.names.code(name), *map(plain, texts))

    # --- registers ---

    def _space(self, space: RegisterSpace) -> Section:
        facts = Collected()
        facts.add("Objects", self.names.links(space.objects))
        facts.add("Type of an id", code(self.speller.declare(space.id_type, "")))
        facts.add("Size in bytes", code(to_text(space.size)))
        rows = tuple(map(self._register, space.registers))
        table = (Table(f"Registers of {space.name}", ("Register", "Id", "Type", "Access", "Meaning"), rows),)
        return Section(self.names.anchor(space), (Span("Registers "), *code(space.name)), space.name,
                       (*self.names.doc(space.doc), *facts.block(), *(table if rows else ())))

    def _register(self, one: Register) -> Row:
        name, anchor = self._name(one.name if one.count == 1 else f"{one.name}(i)", one)
        step = f" times {one.step}" if one.step != 1 else ""
        family = (plain(f"plus i{step}, i from 0 to {one.count - 1}"),) if one.count != 1 else ()
        type_ = self.speller.name(one.type, ABIS[self.spec.abis()[0]]) or "a record without a name"
        return Row((name, (*self._number(one.id, None), *family), (self.names.code(type_),),
                    (plain(_ACCESS.get(one.access, one.access)),), tuple(filter(None, self._common(one)))), anchor)


def _digits(number: int) -> str:
    return f"0x{number:x}" if number > 9 else str(number)
