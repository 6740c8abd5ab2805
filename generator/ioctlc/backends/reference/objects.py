"""A page for each kind of file descriptor, and the map of all of them."""

from __future__ import annotations

from ioctlc.backends import Context
from ioctlc.backends.reference.blocks import (Block, Branch, Cell, Collected, Fact, Facts, Line, Page, Row, Section,
                                              Span, Table, Tree, code, joined, mark, plain)
from ioctlc.backends.reference.ioctls import Ioctls
from ioctlc.backends.reference.lives import DEPRECATED
from ioctlc.backends.reference.makers import all_objects, makers
from ioctlc.backends.reference.members import Members
from ioctlc.backends.reference.names import NO_OBJECT, brief, object_page
from ioctlc.backends.reference.words import BRIEFLY
from ioctlc.model import Ioctl, Mapping, Object, State
from ioctlc.abi import ABIS


class Objects:
    """Lowers objects, and with them the ioctls."""

    def __init__(self, ctx: Context, members: Members) -> None:
        self.ctx = ctx
        self.spec = ctx.spec
        self.members = members
        self.names, self.lives = members.names, members.lives
        self.ioctls = Ioctls(ctx, members)
        self.makers = makers(ctx.spec)
        self.all = all_objects(ctx.spec)

    def of(self, one: Object) -> list[Ioctl]:
        return [ioctl for ioctl in self.spec.ioctls if one in ioctl.objects]

    def pages(self) -> list[Page]:
        """The objects' pages, and one for ioctls that no object takes."""
        pages = [self._page(one) for one in self.all]
        lost = [ioctl for ioctl in self.spec.ioctls if not ioctl.objects]
        if lost:
            sections = tuple(self.ioctls.section(ioctl, self.names.anchor(ioctl), True) for ioctl in lost)
            pages.append(Page(NO_OBJECT, "no object", "Ioctls of no object", (), sections, "object"))
        return pages

    def _page(self, one: Object) -> Page:
        page = object_page(one)
        own = self.of(one)
        blocks: list[Block] = [*self.names.doc(one.doc), self.facts(one)]
        if own:
            blocks.append(self.table(f"Ioctls of the object {one.name}", own, page))
        sections = []
        for ioctl in own:
            home = ioctl.objects[0] is one
            anchor = self.names.anchor(ioctl) if home else self.names.free(page, ioctl.name)
            sections.append(self.ioctls.section(ioctl, anchor, home))
        sections += [self._mapping(mapping) for mapping in self.spec.mappings if mapping.object is one]
        sections += [self._state(state) for state in self.spec.states if state.object is one]
        return Page(page, one.name, f"Object {one.name}", tuple(blocks), tuple(sections), "object")

    def facts(self, one: Object) -> Facts:
        facts = Collected()
        made = self.makers.get(one, [])
        facts.add("Made by", self.names.links(made) if made else
                  plain("somebody else: it comes from outside of this ABI") if one.external else ())
        facts.add("Parent", self.names.link(one.parent) if one.parent is not None else ())
        for system, kinds in one.names.items():
            facts.add(f"On {system}", *((*plain(f"{kind} "), *joined(map(code, texts)))
                                        for kind, texts in kinds.items()))
        facts.add("Locks", joined(map(code, one.locks)))
        answered = [cap for cap in self.spec.capabilities if one in cap.answered_by and not cap.reserved]
        facts.add("Answers for", self.names.links(answered))
        attributes = [attribute for attribute in self.spec.attributes if one in attribute.objects]
        facts.add("Attributes", self.names.links(attributes))
        facts.add("Registers", self.names.links(space for space in self.spec.register_spaces if one in space.objects))
        facts.add("Where", plain(self.lives.where(one.where)))
        if one not in self.spec.objects:
            facts.add("Spec", plain("of the ABI that this one extends"))
        return Facts(tuple(facts.facts)) if facts.facts else Facts((Fact("Names", (plain("not said"),)),))

    def table(self, caption: str, ioctls: list[Ioctl], page: str = "") -> Table:
        """One row for each ioctl. On an object's own page links stay there."""
        rows = tuple(Row((self._name(ioctl), self._argument(ioctl), self._purpose(ioctl))) for ioctl in ioctls)
        return Table(caption, ("Ioctl", "Argument", "What it does"), rows)

    def _name(self, ioctl: Ioctl) -> Cell:
        name = self.names.link(ioctl)
        return ((*name, Span(" "), mark(DEPRECATED, DEPRECATED)) if ioctl.life.deprecated else name,)

    def _argument(self, ioctl: Ioctl) -> Cell:
        argument = ioctl.argument
        if argument.kind == "none":
            return (plain("none"),)
        if argument.type is None:
            return (plain("without a type"),)
        name = self.members.speller.name(argument.type, ABIS[self.spec.abis()[0]]) or "a record without a name"
        how = "by value" if argument.kind == "value" else BRIEFLY[argument.direction or "inout"]
        return (self.names.code(name), plain(how))

    def _purpose(self, ioctl: Ioctl) -> Cell:
        made = self.makers_of(ioctl)
        lines: list[Line] = [self.names.text(brief(ioctl.doc))]
        lines += [(Span("Makes "), *self.names.links(made))] if made else []
        return tuple(filter(None, lines))

    def makers_of(self, ioctl: Ioctl) -> list[Object]:
        return [one for one, found in self.makers.items() if ioctl in found]

    # --- the map ---

    def map(self) -> Tree:
        """Objects under the objects whose ioctls make them; what several make stands where its parent is. Of objects
        that make each other the first stands for itself."""
        branches: list[Branch] = []
        placed: set[Object] = set()
        for one in [*(one for one in self.all if self._above(one) is None), *self.all]:
            if one not in placed:
                branches.append(self._branch(one, placed))
        return Tree(tuple(branches))

    def _above(self, one: Object) -> Object | None:
        """The object under which another stands: its parent, or the first whose ioctl makes it."""
        if one.parent is not None and one.parent in self.all:
            return one.parent
        takers = [owner for ioctl in self.makers.get(one, []) for owner in ioctl.objects]
        return next((owner for owner in takers if owner is not one and owner.parent is not one), None)

    def _branch(self, one: Object, placed: set[Object]) -> Branch:
        """An object and what is under it; `placed` are those that have a place, this one from now on."""
        placed.add(one)
        found = self.makers.get(one, [])
        line: Line = self.names.link(one)
        line = (*line, Span(" by "), *self.names.links(found)) if found else line
        line = (*line, Span(f": {brief(one.doc)}")) if one.doc else line
        below = [other for other in self.all if self._above(other) is one and other not in placed]
        return Branch(line, tuple(self._branch(other, placed) for other in below))

    # --- what belongs to an object ---

    def _mapping(self, mapping: Mapping) -> Section:
        facts = Collected()
        facts.add("Struct", self.names.code(mapping.record.label))
        for term, offset in (("Offset in bytes", mapping.offset), ("Offset in pages", mapping.page_offset)):
            if offset is not None:
                name = mapping.page_offset_name or "" if offset is mapping.page_offset else ""
                values = dict.fromkeys(f"0x{number:x}" for _, number in offset.cases)
                facts.add(term, (*self.names.code(name), Span(f" ({', '.join(values)})")) if name else
                          plain(", ".join(values)))
        facts.add("Size from", self.names.link(mapping.size_from) if mapping.size_from is not None else ())
        facts.add("On Windows", (*self.names.link(mapping.windows), Span(" maps it")) if mapping.windows else ())
        facts.add("Where", plain(self.lives.where(mapping.where)))
        return Section(self.names.anchor(mapping), (Span("Mapping "), *code(mapping.name)), f"mapping {mapping.name}",
                       (*self.names.doc(mapping.doc), *facts.block()))

    def _state(self, state: State) -> Section:
        facts = Collected()
        setters = [ioctl for ioctl in self.spec.ioctls if any(one.state is state for one in ioctl.sets)]
        facts.add("Set by", self.names.links(setters))
        return Section(self.names.anchor(state), (Span("Remembered "), *code(state.name)), f"state {state.name}",
                       (*self.names.doc(state.doc), *facts.block()))
