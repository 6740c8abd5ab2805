"""The page of capabilities: the list that the header defines and CHECK_EXTENSION answers from."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.backends.reference.blocks import (Block, Cell, Line, Page, Paragraph, Row, Section, Span, Table, code,
                                              mark, plain)
from ioctlc.backends.reference.lives import Lives, living
from ioctlc.backends.reference.names import CAPABILITIES, Names
from ioctlc.model import Capability, Spec

_LARGE = 0x1000


class Capabilities:
    """Lowers the capabilities of a spec."""

    def __init__(self, names: Names, lives: Lives) -> None:
        self.names = names
        self.lives = lives
        self.spec = names.spec
        self._announces = announces(names.spec)

    def page(self) -> Page | None:
        if not self.spec.capabilities:
            return None
        ordered = sorted(self.spec.capabilities, key=lambda one: one.value)
        reported = [one for one in ordered if not one.reserved]
        reserved = [one for one in ordered if one.reserved]
        sections = [self._section("reported", "What a driver can report", reported, self._asking())]
        if reserved:
            said = (Paragraph(plain("These are in the header, and no driver reports them.")),)
            sections.append(self._section("reserved", "Reserved", reserved, said))
        return Page(CAPABILITIES, "Capabilities", "Capabilities", (), tuple(one for one in sections if one.blocks))

    def _asking(self) -> tuple[Block, ...]:
        """How a program asks, and how it switches on what has to be."""
        found: list[Span] = []
        for serves, words in (("check_capability", "A program asks with "),
                              ("enable_capability", " What has to be enabled is enabled with ")):
            ioctls = [ioctl for ioctl in self.spec.ioctls if ioctl.serves == serves]
            found += [Span(words), *self.names.links(ioctls), Span(".")] if ioctls else []
        return (Paragraph(tuple(found)),) if found else ()

    def _section(self, id_: str, title: str, found: list[Capability], before: tuple[Block, ...]) -> Section:
        rows = tuple(map(self._row, found))
        table = Table(title, ("Capability", "Value", "Meaning", "Answer", "Announces"), rows, (1,))
        return Section(id_, plain(title), title, (*before, table) if rows else ())

    def _row(self, one: Capability) -> Row:
        anchor = self.names.anchor(one)
        name: Line = code(one.name, f"#{anchor}")
        name = (*name, Span(" "), mark("reserved", "reserved")) if one.reserved else name
        value = f"0x{one.value:x}" if one.value >= _LARGE else str(one.value)
        return Row(((name,), (plain(value),), tuple(filter(None, self._meaning(one))),
                    tuple(filter(None, self._answer(one))), self._announced(one)), anchor)

    def _meaning(self, one: Capability) -> Iterator[Line]:
        yield self.names.text(one.doc)
        yield plain(f"since {one.since}" if one.since else "")
        yield (Span("requires "), *self.names.links(one.requires)) if one.requires else ()
        yield plain(self.lives.where(one.where))

    def _answer(self, one: Capability) -> Iterator[Line]:
        yield self.names.text(one.returns)
        yield (Span("on "), *self.names.links(one.answered_by)) if one.answered_by else ()
        if one.opt_in:
            yield plain("has to be enabled" + (", with:" if one.arguments else ""))
        yield from (self.names.text(text) for text in one.arguments)

    def _announced(self, one: Capability) -> Cell:
        found = self._announces.get(id(one), [])
        return (self.names.links_to(found),) if found else (plain("nothing by name"),)


def announces(spec: Spec) -> dict[int, list[tuple[str, object]]]:
    """By capability (its id) what it announces: the name, and the node that is described."""
    found: dict[int, list[tuple[str, object]]] = {}
    for name, node, life in living(spec):
        if life.capability is not None:
            found.setdefault(id(life.capability), []).append((name, node))
    return found
