"""One ioctl: everything that a caller has to know of it."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.arrival import growth
from ioctlc.backends.ctext import c_int
from ioctlc.backends.macros import caller_sized, parameters
from ioctlc.backends.reference.blocks import (Block, Code, Collected, Line, More, Paragraph, Row, Section, Span, Table,
                                              code, mark, plain)
from ioctlc.backends.reference.lives import DEPRECATED
from ioctlc.backends.reference.makers import made_by
from ioctlc.backends.reference.members import USUAL, Members
from ioctlc.backends.reference.names import CAPABILITIES, INDEX
from ioctlc.backends.reference.words import ACCESSES, DIRECTIONS, FLOWS, PRIVILEGES, SIGNALS, SYSTEMS
from ioctlc.codes import Code as RequestCode
from ioctlc.compat import compat_classes
from ioctlc.expr import to_text
from ioctlc.model import ArrayType, Ioctl, PointerType, RecordType, Type


class Ioctls:
    """Lowers ioctls to sections."""

    def __init__(self, ctx: Context, members: Members) -> None:
        self.ctx = ctx
        self.spec = ctx.spec
        self.members = members
        self.names, self.lives, self.abis = members.names, members.lives, members.lives.abis

    def section(self, ioctl: Ioctl, anchor: str, home: bool) -> Section:
        """An ioctl: in full on the page of its first object; on others what it is, and where it is described."""
        gone = ioctl.life.deprecated is not None
        title: Line = code(ioctl.name)
        title = (*title, Span(" "), mark(DEPRECATED, DEPRECATED)) if gone else title
        blocks: list[Block] = [*self.names.doc(ioctl.doc)]
        if gone:
            blocks.insert(0, Paragraph(self.lives.deprecated(ioctl.life.deprecated)))
        blocks.append(Code((self.names.code(self.synopsis(ioctl)),)))
        if not home:
            where = Span(f"with the object {ioctl.objects[0].name}", self.names.href(ioctl))
            blocks.append(Paragraph((Span("It is the same on several objects, and described "), where, Span("."))))
            return Section(anchor, title, ioctl.name, tuple(blocks), gone=gone)
        blocks += self._facts(ioctl)
        blocks += self._errors(ioctl)
        blocks += self._argument(ioctl)
        blocks += [self._codes(ioctl), *self._compat(ioctl)]
        return Section(anchor, title, ioctl.name, tuple(blocks), gone=gone)

    # --- in C ---

    def synopsis(self, ioctl: Ioctl) -> str:
        """The call as C programs write it."""
        fd = f"{ioctl.objects[0].name.replace('-', '_')}_fd" if len(ioctl.objects) == 1 else "fd"
        call = f"int ioctl(int {fd}, {ioctl.name}{parameters(ioctl, caller_sized(ioctl))}"
        argument = self._declared(ioctl)
        return f"{call}{f', {argument}' if argument else ''});"

    def _declared(self, ioctl: Ioctl) -> str:
        argument = ioctl.argument
        if argument.kind == "none":
            return ""
        abi = next((ABIS[name] for name in self.spec.abis() if name in ioctl.where.abis()), None)
        if argument.type is None:
            return "void *argument" if argument.kind == "pointer" else "..."
        if argument.kind == "value" or isinstance(argument.type, ArrayType):
            return self.members.speller.declare(argument.type, "argument", abi)
        only_read = argument.direction == "in"
        if isinstance(argument.type, RecordType) and argument.type.record.name is None:
            return f"{argument.type.record.kind} {{ .. }} *argument"
        return self.members.speller.declare(PointerType(argument.type, only_read), "argument", abi)

    # --- facts ---

    def _facts(self, ioctl: Ioctl) -> tuple[Block, ...]:
        facts = Collected()
        facts.add("Object", self.names.links(ioctl.objects))
        facts.add("Argument", *self._argument_lines(ioctl))
        facts.add("Makes", *self._makes(ioctl))
        facts.add("Result", *self._result(ioctl))
        facts.add("Privilege", plain(PRIVILEGES.get(ioctl.privilege or "", "")))
        facts.add("Lock", self._lock(ioctl))
        facts.add("Blocking", plain(SIGNALS.get(ioctl.restartable or "", "")))
        facts.add("Capability", self._capability(ioctl))
        facts.add("Since", plain(ioctl.life.since or ""))
        facts.add("Where", plain(self.lives.where(ioctl.where)))
        facts.add("Growth", self.names.text(f"never: {ioctl.frozen}") if ioctl.frozen else (), *self._growth(ioctl))
        facts.add("Remembered", *self._sets(ioctl))
        facts.add("Why an ioctl", self.names.text(ioctl.rationale))
        facts.add("Note", self.names.text(ioctl.life.note))
        facts.add("Believed", self.names.text(ioctl.life.guessed))
        facts.add("Source", code(self.ctx.file(ioctl.pos.file)))
        return facts.block()

    def _argument_lines(self, ioctl: Ioctl) -> Iterator[Line]:
        argument = ioctl.argument
        if argument.kind == "none":
            yield plain("none")
            return
        if argument.kind == "untyped":
            yield self.names.text(f"without a type: {argument.reason or ''}")
            return
        text = "" if argument.type is None else self._type(argument.type)
        if argument.kind == "value":
            field = argument.as_field(ioctl.pos)
            facts = [] if field is None else self.members.meanings.of_value(field)
            yield (*self.names.code(text), *self.names.text("; ".join(["by value", *facts]), lead=", "))
        else:
            yield (*self.names.code(text or "bytes"), Span(f", {FLOWS[argument.direction or 'inout']}"))
        if argument.payload is not None:
            if argument.payload.choice is None or argument.payload.choice.kind == "state":
                yield self.names.text(f"it is {self.members.meanings.content(argument.payload)}")
            yield from self.members.payloads.lines(argument.payload)

    def _type(self, type_: Type) -> str:
        abi = next(ABIS[name] for name in self.spec.abis())
        return self.members.speller.name(type_, abi) or "a record without a name"

    def _makes(self, ioctl: Ioctl) -> Iterator[Line]:
        found = made_by(ioctl, self.spec)
        if found:
            yield (Span("a new fd of "), *self.names.links(found))

    def _result(self, ioctl: Ioctl) -> Iterator[Line]:
        if ioctl.constant is not None:
            yield plain(f"{c_int(ioctl.constant)}, for ever")
        if ioctl.returns is not None:
            yield self.names.text(ioctl.returns.doc)
        if ioctl.valid_on != ("success",):
            yield plain(f"output is valid when the result is {', '.join(ioctl.valid_on)}")
        if ioctl.no_op:
            yield plain("it does nothing, successfully")
        if ioctl.alias_of is not None:
            yield (Span("another name of "), *self.names.link(ioctl.alias_of))
        if ioctl.serves is not None:
            yield (Span("answered from the "), Span("list of capabilities", CAPABILITIES))

    def _lock(self, ioctl: Ioctl) -> Line:
        if ioctl.lock is None:
            return ()
        how = "shared with others who read" if ioctl.lock.mode == "shared" else "alone"
        return (*code(ioctl.lock.name), Span(f", held {how} while the driver works"))

    def _capability(self, ioctl: Ioctl) -> Line:
        return () if ioctl.life.capability is None else self.names.link(ioctl.life.capability)

    def _growth(self, ioctl: Ioctl) -> Iterator[Line]:
        type_ = ioctl.argument.type
        if isinstance(type_, RecordType):
            yield self.names.text(growth(type_.record, self.spec, self.ctx.layouts).replace("@", ""))

    def _sets(self, ioctl: Ioctl) -> Iterator[Line]:
        for one in ioctl.sets:
            key = f"[{to_text(one.key)}]" if one.key is not None else ""
            yield (*self.names.link(one.state), *self.names.code(f"{key} = {to_text(one.value)}"))

    # --- tables ---

    def _errors(self, ioctl: Ioctl) -> Iterator[Block]:
        if ioctl.errors:
            rows = tuple(Row(((code(name),), self.names.cell(text))) for name, text in ioctl.errors.items())
            yield Table(f"Errors of {ioctl.name}", ("Error", "When"), rows)
        common = Span("what every ioctl can answer", f"{INDEX}#results")
        yield Paragraph((Span("On top comes "), common, Span(".")) if ioctl.errors else
                        (Span("The spec names no error beyond "), common, Span(".")))

    def _argument(self, ioctl: Ioctl) -> Iterator[Block]:
        type_ = ioctl.argument.type
        while isinstance(type_, ArrayType):
            type_ = type_.element
        if isinstance(type_, RecordType):
            yield from self.members.blocks(type_.record, ioctl=ioctl)

    def parts(self, ioctl: Ioctl) -> list[tuple[RequestCode, list[str]]]:
        """The request codes of an ioctl, each with its ABIs, the usual one first."""
        found: dict[RequestCode, list[str]] = {}
        for name in sorted(self.spec.abis(), key=lambda name: name != USUAL):
            one = self.ctx.codes.of(ioctl, ABIS[name])
            if one is not None:
                found.setdefault(one, []).append(name)
        return list(found.items())

    def _codes(self, ioctl: Ioctl) -> Block:
        rows = []
        for one, abis in self.parts(ioctl):
            system = SYSTEMS[one.format]
            if one.format == "windows":
                fields = (f"device type 0x{one.device_type or 0:04x}, function 0x{one.function or 0:03x}, METHOD_"
                          f"{(one.method or '').upper()}, {ACCESSES[one.access or 'any']}")
            else:
                fields = (f"{DIRECTIONS[one.direction]}, type 0x{one.type:02x}, nr 0x{one.nr:02x}, "
                          f"size {one.size}{', a number that no rule makes' if one.raw else ''}")
            rows.append(Row(((code(f"0x{one.value:08x}"),), (plain(fields),), (plain(system),),
                             (plain(self.abis.of(abis)),))))
        more = [text for text, said in ((f"The first of {ioctl.nr_count} numbers", bool(ioctl.nr_count)),
                                        ("The caller's size comes on top", caller_sized(ioctl))) if said]
        caption = f"Request codes of {ioctl.name}" + "".join(f". {text}" for text in more)
        return Table(caption, ("Code", "Contains", "Format", "On"), tuple(rows))

    def callers(self, ioctl: Ioctl) -> dict[tuple[str, str], list[str]]:
        """(compat class, why) -> the callers that have it, of the pairs of which the spec has both sides."""
        groups: dict[tuple[str, str], list[str]] = {}
        for (wide, narrow), found in compat_classes(ioctl, self.spec, self.ctx.layouts, self.ctx.codes).items():
            if narrow in self.abis.every:
                groups.setdefault((found.kind, found.reason), []).append(f"{narrow} on {wide.partition('-')[2]}")
        return groups

    def _compat(self, ioctl: Ioctl) -> Iterator[Block]:
        """The compat classes, one row for each and its reason."""
        groups = self.callers(ioctl)
        if not groups:
            return
        rows = tuple(Row(((code(kind, f"{INDEX}#compat-classes"),), self.names.cell(reason),
                          (plain(", ".join(callers)),))) for (kind, reason), callers in groups.items())
        table = Table(f"32-bit callers of {ioctl.name}", ("Class", "Why", "Callers"), rows)
        if {kind for kind, _ in groups} == {"identical"}:
            yield More(plain("32-bit callers: identical everywhere"), (table,))
        else:
            yield table
