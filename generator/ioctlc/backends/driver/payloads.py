"""What addresses lead to: buffers that generated code fills and empties, windows onto what is too long for one, and
arms of which a discriminator selects one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ioctlc.abi import ABIS, COMPAT_PAIRS
from ioctlc.backends import Context, Unsupported
from ioctlc.backends.cdecl import Speller
from ioctlc.backends.compat.records import translated
from ioctlc.backends.driver.cexpr import Remembered
from ioctlc.backends.driver.checks import Checks, choice_of, selects
from ioctlc.backends.driver.flow import Flow, Leaf, has_address, is_address, leaves, nested, output_spans, torn
from ioctlc.backends.driver.windows import Window
from ioctlc.backends.driver.refused import refuse_element, refuse_unchecked
from ioctlc.compat import masked
from ioctlc.expr import Expr, Name, Number, names
from ioctlc.model import (ArrayType, Attribute, ChoiceCase, Field, Ioctl, Payload, PointerType, Record, RecordType,
                          ScalarType, Type)
from ioctlc.source import Pos

#: Bytes that a buffer holds at most; BOUNDARY_BUFFER in boundary.h.
BUFFER = 65536

BYTE = ScalarType("u8")


@dataclass(frozen=True, slots=True)
class Plan:
    """How one payload crosses the boundary.

    name        of the handler's parameter and of the local variable
    member      C expression of the member with the address
    pointer     whether that member is a C pointer (else an integer)
    prefix      what the members of the record stand behind (`arg.`, `table_at->`)
    element     type of the elements; spelled: the same in C
    count, after    C expressions over the argument; after None: all that there is room for
    direction   in, out or inout
    window      how the handler reaches it where it is no buffer
    many        the plan's name whose elements contain the address, where there is a window for each of them
    counted     whether the argument says how many elements there are
    counts, afters  the members that say `count` and `after`, from the record's start; empty where no member does
    inside, written     whether the address lies in another payload, and whether the handler can change that
    arms        of a payload that a discriminator selects: the rest says what they have in common
    selector    C expression of the discriminator
    holder, base    the record that the address, lengths and discriminator are members of, and what stands before those
    """

    name: str
    member: str
    pointer: bool
    prefix: str
    element: Type
    spelled: str
    count: str
    after: str | None
    direction: str
    window: Window | None
    nullable: bool
    single: bool
    counted: bool = True
    counts: str = ""
    afters: str = ""
    bytes: bool = False                 # whether those say bytes
    many: str = ""
    inside: bool = False
    written: bool = False
    inner: "tuple[Plan, ...]" = ()
    arms: "tuple[Arm, ...]" = ()
    selector: str = ""
    holder: Record | None = None
    base: str = ""

    @property
    def record(self) -> Record | None:
        return self.element.record if isinstance(self.element, RecordType) else None

    @property
    def address(self) -> str:
        return f"boundary_address({self.member})" if self.pointer else self.member

    @property
    def reads(self) -> bool:
        return self.direction in ("in", "inout")

    @property
    def writes(self) -> bool:
        return self.direction in ("out", "inout")

    @property
    def gives(self) -> bool:
        """Whether generated code copies a buffer of it out."""
        return any(arm.plan is not None and arm.plan.gives for arm in self.arms) if self.arms \
            else self.writes and self.window is None

    @property
    def flag(self) -> str:
        return {"in": "BOUNDARY_IN", "out": "BOUNDARY_OUT", "inout": "BOUNDARY_IN | BOUNDARY_OUT"}[self.direction]

    @property
    def parameter(self) -> str:
        """Its declaration in the handler's prototype."""
        return self.declared(self.name)

    def declared(self, name: str) -> str:
        """The same under another name."""
        if self.arms:
            return f"const struct {self.spelled}_arms *{name}"
        if self.window is not None:
            return f"const struct {self.window.name}_window *{name}"
        return f"{'const ' if not self.writes else ''}{self.spelled} *{name}"

    @property
    def on(self) -> str:
        """The discriminator's name."""
        return self.selector.removeprefix(self.prefix)

    @property
    def role(self) -> tuple[str, ...]:
        """What a mock has to know of the parameter: buffer, window or arms, its name, and more words."""
        if self.arms:
            parts = [":".join((arm.label, str(at), *arm.plan.role)) for at, arm in enumerate(self.arms, 1)
                     if arm.plan is not None]
            return ("arms", self.name, *parts)
        return ("window", self.name, self.window.name) if self.window is not None else ("buffer", self.name)

    def locals(self) -> list[tuple[str, str, str]]:
        """Local variables: name, how a function that is given them declares them, and what it is given."""
        buffer = f"{self.name}_buffer" if self.arms else self.name
        found = [(buffer, f"const struct boundary_buffer *{buffer}", f"&{buffer}")]
        if self.arms:
            found.append((self.name, self.parameter, f"&{self.name}"))
            found += [(f"{self.name}_{arm.label}", arm.plan.declared(f"{self.name}_{arm.label}"),
                       f"&{self.name}_{arm.label}") for arm in self.arms if arm.plan is not None and arm.plan.window]
        elif self.window is not None:
            found = [(self.name, self.parameter, self.name if self.many else f"&{self.name}")]
        at = f"{self.name}_at"
        return found + ([(at, f"{self.spelled} *{at}", at)] if self.inner else [])

    def walk(self) -> "list[Plan]":
        return [self, *(one for inner in self.inner for one in inner.walk())]

    def windows(self) -> list[Window]:
        """The windows of it, its arms and what its elements lead to."""
        found = [self.window] if self.window is not None else []
        found += [window for arm in self.arms if arm.plan is not None for window in arm.plan.windows()]
        return found + [window for inner in self.inner for window in inner.windows()]


@dataclass(frozen=True, slots=True)
class Arm:
    """One case of a payload that a discriminator selects: name in C, values, and how it crosses (None: nothing)."""

    label: str
    values: tuple[str, ...]             # in C; empty: all others
    plan: Plan | None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an address is: its field, what the field's record stands behind, directions, and who it belongs to."""

    field: Field
    prefix: str                         # `arg.`, `arg.nested.`, `table_at->`, `list_at[i].`
    inside: str                         # the same from the record's start: "", `nested.`
    flow: Flow
    record: Record
    base: str                           # what stands before the record's members
    within: str = ""                    # name of the plan whose elements the record is
    written: bool = False               # whether the handler can change those elements
    many: bool = False                  # whether it may have several

    @property
    def member(self) -> str:
        return f"{self.prefix}{self.field.name}"


class Planner:
    """Plans the payloads of one command's argument, or of an attribute."""

    def __init__(self, ctx: Context, checks: Checks, ioctl: Ioctl) -> None:
        self.ctx = ctx
        self.checks = checks
        self.ioctl = ioctl
        self.speller = Speller(checks.names.word)
        self.taken: set[str] = {"arg", "call", "object", "err", "tail", "size", "lock", "i"}

    def plans(self, record: Record, flow: Flow, prefix: str) -> tuple[Plan, ...]:
        """The payloads of an argument, in the order of its members."""
        return tuple(self._plan(one) for one in self._places(record, flow, prefix, ""))

    def attribute(self, attribute: Attribute, direction: str) -> Plan:
        """The payload of an attribute, which the row of the table leads to; `address` and `attr` are at hand."""
        payload = attribute.payload
        assert payload is not None
        owner, pos = f"attribute '{attribute.name}'", attribute.pos
        if payload.count is None and payload.bytes is None and payload.unknown is None:
            payload = replace(payload, count=Number(1))
        if payload.choice is not None or any(name.path[0] not in {"attr", *self.checks.constants}
                                             for length in (payload.count, payload.bytes, payload.after)
                                             for name in (names(length) if length is not None else ())):
            raise Unsupported(pos, f"{owner} does not say by 'attr' and constants alone how long its payload is: the"
                              " driver would have to fetch it twice", "give a fixed length, or let 'attr' say it")
        element = payload.type or BYTE
        if isinstance(element, RecordType) and has_address(element.record):
            raise Unsupported(pos, f"the payload of {owner} contains addresses: generated code does not follow them",
                              "make it an ioctl of its own")
        self._refuse(pos, owner, payload)
        name = f"{'set' if direction == 'in' else 'get'}_{self.checks.names.bare(attribute.name)}_value"
        plan = self._sized("value", "address", payload, element, direction, "", pos, name, owner)
        return replace(plan, single=payload.count == Number(1))

    # --- where addresses are ---------------------------------------------------------------------------------------

    def _places(self, record: Record, flow: Flow, prefix: str, inside: str, within: str = "",
                many: bool = False, written: bool = False) -> Iterable[_Place]:
        for leaf in leaves(record, flow):
            field, inner = leaf.field, nested(leaf.field.type)
            at = leaf.path[:len(leaf.path) - len(field.name or "")]
            if is_address(field) and leaf.flow.direction(field) != "none" and not _looked_up(field):
                yield _Place(field, prefix + at, inside + at, leaf.flow, record, prefix, within, written, many)
            elif inner is not None and has_address(inner) and leaf.flow.direction(field) != "none":
                if inner.kind == "union" or isinstance(field.type, ArrayType):
                    raise Unsupported(field.pos, f"{self._owner(field)} is {_kind(leaf)} with addresses in it: the"
                                      " driver's side does not follow them",
                                      "put them behind one address, as an array of structs, or use 'by_field' there")
                yield from self._places(inner, leaf.flow.within(field), f"{prefix}{leaf.path}.",
                                        f"{inside}{leaf.path}.", within, many, written)

    def _plan(self, place: _Place) -> Plan:
        field = place.field
        payload = field.payload
        assert payload is not None and field.name is not None
        if payload.choice is not None and payload.choice.kind == "field":
            return self._choice(place, payload)
        self._refuse(field.pos, self._owner(field), payload)
        element = self._element(field, payload)
        name = self._name(f"{place.within}_{field.name}" if place.many else field.name)
        found = self._sized(name, place.member, payload, element, self._direction(place, payload), place.prefix,
                            field.pos, self._accessor(name), self._owner(field), place.many)
        plan = replace(found, pointer=isinstance(field.type, PointerType), many=place.within if place.many else "",
                       holder=place.record, base=place.base,
                       counts=_inside(place, found.counts), afters=_inside(place, found.afters))
        return replace(plan, inside=bool(place.within), written=place.written, inner=self._inner(plan, field, place))

    def _owner(self, field: Field) -> str:
        return f"'{field.name}' of '{self.ioctl.name}'"

    def _accessor(self, name: str) -> str:
        return f"{self.checks.names.bare(self.ioctl.name)}_{name}"

    def _direction(self, place: _Place, payload: Payload) -> str:
        own = place.field.payload
        said = self.ioctl.payload_dir.get(place.field.name or "") or payload.direction
        return said or (own.direction if own is not None else None) or place.flow.direction(place.field)

    # --- how one crosses -------------------------------------------------------------------------------------------

    def _sized(self, name: str, member: str, payload: Payload, element: Type, direction: str, prefix: str, pos: Pos,
               accessor: str, owner: str, many: bool = False) -> Plan:
        """A payload of this type and length: a buffer, or a window where it can be longer than one."""
        size = max(self.ctx.layouts.size(element, ABIS[abi]) for abi in self.ctx.spec.abis()
                   if self.ctx.spec.exists(self.ioctl, ABIS[abi]))
        spelled = self.speller.declare(element, "")
        count, known = self._count(payload, prefix, element, size)
        fixed = payload.count if isinstance(payload.count, Number) else payload.bytes
        most = payload.maximum if payload.maximum is not None else fixed.value if isinstance(fixed, Number) else 1
        longest = most * (1 if payload.bytes is not None else size)
        record = element.record if isinstance(element, RecordType) else None
        refuse_element(owner, pos, element)
        if record is not None:
            refuse_unchecked(self.ctx, record, Flow(direction))
        if record is not None and direction in ("out", "inout") and output_spans(record, Flow(direction)) == []:
            raise Unsupported(pos, f"{owner} is output, but no member of {spelled} is", "say 'dir: in'")
        if record is not None and direction != "in":
            refuse_record(record, Flow(direction))
        if payload.bytes is not None and self.checks.caller_type(element) is not None \
                and translated(self.ctx, self.ioctl):
            raise Unsupported(pos, f"{owner} is counted in bytes, and callers of another ABI have elements of another"
                              " size: the driver's side cannot be generated", "count elements ('count')")
        pairs = [(ABIS[wide], ABIS[narrow]) for wide, narrow in COMPAT_PAIRS
                 if wide in self.ctx.spec.abis() and narrow in self.ctx.spec.abis()]
        if masked(payload, element, pairs, self.ctx.layouts):
            raise Unsupported(pos, f"{owner} is a signal mask whose words, or their number, differ for callers of"
                              " another ABI: the driver's side cannot be generated",
                              "make it a u64, bit 0 of which is the first signal")
        window = None
        if many or longest > BUFFER or not known:
            if record is not None and has_address(record):
                raise Unsupported(pos, f"{owner} leads to structs behind a window that contain addresses: the driver's"
                                  " side does not follow them", "lower 'max', or point to them from the argument")
            window = Window(f"{self.checks.names.word}_{accessor}", spelled, record, direction, owner, payload.nullable,
                            element)
        after = self._after(payload, prefix, element)
        return Plan(name, member, False, prefix, element, spelled, count, after, direction, window, payload.nullable,
                    payload.count == Number(1), known, _member(payload.count, payload.bytes),
                    _member(payload.after, None), payload.bytes is not None)

    def _refuse(self, pos: Pos, owner: str, payload: Payload) -> None:
        if payload.unknown is not None or payload.count is None and payload.bytes is None:
            raise Unsupported(pos, f"{owner} points to a payload whose length is not known: the driver's side"
                              " cannot be generated", "give 'count' or 'bytes' and 'max'")
        if payload.maximum is None and not isinstance(payload.count or payload.bytes, Number):
            raise Unsupported(pos, f"{owner} points to a payload without an upper bound: the driver's side"
                              " cannot be generated", "add 'max'")

    def _element(self, field: Field, payload: Payload) -> Type:
        declared = payload.type
        if declared is None and isinstance(field.type, PointerType) and payload is field.payload:
            declared = field.type.target
        return BYTE if declared is None else declared

    def _count(self, payload: Payload, prefix: str, element: Type, size: int) -> tuple[str, bool]:
        """How many elements, as C, and whether that is known before the handler runs."""
        length: Expr | None = payload.count if payload.count is not None else payload.bytes
        assert length is not None
        per = 1 if payload.bytes is None else size
        try:
            text = self.checks.expression(length, prefix)
            return (self._elements(text, element) if payload.bytes is not None else text), True
        except Remembered:
            return str((payload.maximum or 0) // per), False

    def _after(self, payload: Payload, prefix: str, element: Type) -> str | None:
        if payload.after is None:
            return None
        try:
            text = self.checks.expression(payload.after, prefix)
        except Remembered:
            return None
        return self._elements(text, element) if payload.bytes is not None else text

    def _elements(self, text: str, element: Type) -> str:
        """How many elements are whole in so many bytes, as C; their size can differ between ABIs."""
        sizes = {self.ctx.layouts.size(element, ABIS[abi]) for abi in self.ctx.spec.abis()
                 if self.ctx.spec.exists(self.ioctl, ABIS[abi])}
        if sizes == {1}:
            return text
        size = f"sizeof({self.speller.declare(element, '')})"
        shifted = all(one & one - 1 == 0 for one in sizes) and re.fullmatch(r"[\w.>-]+", text)
        return f"{text} / {size}" if shifted else f"boundary_div({text}, {size})"

    def _name(self, name: str) -> str:
        found = name
        while found in self.taken:
            found = f"{found}_{name}"
        self.taken.add(found)
        return found

    # --- addresses behind an address -------------------------------------------------------------------------------

    def _inner(self, plan: Plan, field: Field, place: _Place) -> tuple[Plan, ...]:
        """What the addresses in the elements lead to: of one struct as of the argument, of many a window each."""
        record = plan.record
        if record is None or not has_address(record):
            return ()
        if place.within:
            raise Unsupported(field.pos, f"{self._owner(field)} leads to addresses of addresses of addresses: the"
                              " driver's side follows two", "pass the innermost ones in a call of their own")
        if not plan.reads:
            raise Unsupported(field.pos, f"{self._owner(field)} leads to structs that are output and contain addresses:"
                              " nobody says where they lead", "make 'dir' in or inout")
        one = plan.single and not plan.nullable         # else there can be none, which nobody may look into
        prefix = f"{plan.name}_at->" if one else f"{plan.name}_at[i]."
        places = list(self._places(record, Flow(plan.direction), prefix, "", plan.name, not one, plan.writes))
        return tuple(self._plan(one) for one in places)

    # --- what a member selects -------------------------------------------------------------------------------------

    def _choice(self, place: _Place, payload: Payload) -> Plan:
        """A payload whose type a member of the argument says."""
        field, choice = place.field, payload.choice
        assert choice is not None and choice.on is not None and field.name is not None
        owner = self._owner(field)
        if any(name.path[0] == "pointee" for name in names(choice.on)):
            raise Unsupported(field.pos, f"{owner} points to a payload that says itself what it is: the driver would"
                              " have to fetch that twice, and it can change in between",
                              "put the discriminator beside the address")
        if selects(choice) is None:
            raise Unsupported(field.pos, f"what {owner} points to depends on an expression: the driver's side switches"
                              " over a member alone", "give what it depends on a member of its own")
        if place.many:
            raise Unsupported(field.pos, f"{owner} lies in each of many structs and points to what a member selects:"
                              " the driver's side cannot say each one's type", "use an array for each type")
        name = self._name(field.name)
        accessor = self._accessor(name)
        arms = tuple(self._arm(place, case, name, f"{accessor}_{_label(self.checks, case)}") for case in choice.cases)
        return Plan(name, place.member, isinstance(field.type, PointerType), place.prefix, BYTE,
                    f"{self.checks.names.word}_{accessor}", "0", None, self._direction(place, payload), None,
                    payload.nullable, True, arms=arms, selector=self.checks.expression(choice.on, place.prefix),
                    holder=place.record, base=place.base, inside=bool(place.within), written=place.written)

    def _arm(self, place: _Place, case: ChoiceCase, name: str, accessor: str) -> Arm:
        label = _label(self.checks, case)
        values = () if case.default else case.names
        if case.payload is None:
            return Arm(label, values, None)
        payload, field = case.payload, place.field
        owner = f"'{label}' behind {self._owner(field)}"
        if payload.kept or payload.relative_to is not None:
            raise Unsupported(case.pos, f"{owner} is an address that is kept, or an offset: the driver's side cannot"
                              " take it away from the handler in one case alone", "give it a member of its own")
        if payload.count is None and payload.bytes is None and payload.type is not None:
            payload = replace(payload, count=Number(1))
        self._refuse(case.pos, owner, payload)
        element = payload.type or BYTE
        if isinstance(element, RecordType) and has_address(element.record):
            raise Unsupported(case.pos, f"{owner} contains addresses: the driver's side does not follow them",
                              "make it an ioctl of its own")
        plan = self._sized(name, place.member, payload, element, self._direction(place, payload), place.prefix,
                           case.pos, accessor, owner)
        return Arm(label, values, replace(plan, pointer=isinstance(field.type, PointerType), base=place.base,
                                          counts=_inside(place, plan.counts), afters=_inside(place, plan.afters)))


def refuse_torn(record: Record, flow: Flow) -> None:
    """What is copied as one piece goes one way."""
    field = torn(record, flow)
    if field is not None:
        raise Unsupported(field.pos, f"'{field.name}' of '{record.label}' goes another way than a part of it: the"
                          " driver's side copies and checks it as one piece",
                          "let a struct be inout of which a part is input and a part output, and give arrays and unions"
                          " one direction")


def refuse_late(words: tuple[str, ...], pos: Pos, what: str) -> None:
    """A BSD and Windows copy nothing back where a call fails, so nobody does."""
    if set(words) - {"success"}:
        raise Unsupported(pos, f"{what} is valid where the call does not succeed ('valid_on'): the driver's side copies"
                          " out on success alone, as a BSD and Windows do",
                          "succeed, and say in a member what went wrong")


def refuse_record(record: Record, flow: Flow) -> None:
    """What a record that is output may not contain."""
    refuse_torn(record, flow)
    for field in record.fields:
        refuse_late(field.valid_on, field.pos, f"'{field.name}' of '{record.label}'")
        inner = nested(field.type)
        if inner is not None:
            refuse_record(inner, flow.within(field))


def _label(checks: Checks, case: ChoiceCase) -> str:
    """The name of an arm in C: that of its first value."""
    if case.default or not case.names:
        return "other"
    word = case.names[0]
    return checks.names.bare(word) if re.match(r"[A-Za-z_]", word) else f"case_{word.replace('-', 'minus_')}"


def _kind(leaf: Leaf) -> str:
    return "an array" if isinstance(leaf.field.type, ArrayType) else "a union"


def _inside(place: _Place, member: str) -> str:
    return f"{place.inside}{member}" if member else ""


def _member(count: Expr | None, other: Expr | None) -> str:
    """The member that says how many elements there are; empty where a constant or an expression does."""
    length = count if count is not None else other
    return length.path[0] if isinstance(length, Name) and len(length.path) == 1 else ""


def _looked_up(field: Field) -> bool:
    """Whether a table of attributes or registers tells what the address leads to."""
    choice = choice_of(field)
    return choice is not None and choice.kind in ("fd_kind", "register")
