"""What addresses lead to: buffers that generated code fills and empties, and windows onto what is too long for one."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS
from ioctlc.backends import Context, Unsupported
from ioctlc.backends.cdecl import Speller
from ioctlc.backends.driver.cexpr import Remembered
from ioctlc.backends.driver.checks import Checks
from ioctlc.backends.driver.flow import Flow, is_address, leaves
from ioctlc.expr import Expr, Name, Number
from ioctlc.model import Field, Ioctl, Payload, PointerType, Record, RecordType, ScalarType, Type

#: Bytes that a buffer holds at most; BOUNDARY_BUFFER in boundary.h.
BUFFER = 65536

BYTE = ScalarType("u8")


@dataclass(frozen=True, slots=True)
class Plan:
    """How one payload crosses the boundary.

    name        of the handler's parameter and of the local variable
    member      C expression of the member with the address
    pointer     whether that member is a C pointer (else an integer)
    prefix      what the members of the record stand behind (`arg.`, `table.`)
    element     type of the elements
    count, after    C expressions over the argument; None: all that there is room for
    direction   in, out or inout
    window      whether it is too long for a buffer
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
    window: bool
    nullable: bool
    single: bool
    counted: bool = True                # whether the argument says how many there are
    counts: str = ""                    # the member that says it, where it is one
    inner: "tuple[Plan, ...]" = ()

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
    def flag(self) -> str:
        return {"in": "BOUNDARY_IN", "out": "BOUNDARY_OUT", "inout": "BOUNDARY_IN | BOUNDARY_OUT"}[self.direction]

    @property
    def parameter(self) -> str:
        """Its declaration in the handler's prototype."""
        if self.window:
            return f"const struct boundary_window *{self.name}"
        return f"{'const ' if not self.writes else ''}{self.spelled} *{self.name}"

    def walk(self) -> "list[Plan]":
        return [self, *(one for inner in self.inner for one in inner.walk())]


class Planner:
    """Plans the payloads of one command's argument."""

    def __init__(self, ctx: Context, checks: Checks, ioctl: Ioctl) -> None:
        self.ctx = ctx
        self.checks = checks
        self.ioctl = ioctl
        self.speller = Speller(checks.names.word)
        self.taken: set[str] = {"arg", "call", "object", "err", "tail", "size", "lock"}

    def plans(self, record: Record, flow: Flow, prefix: str) -> tuple[Plan, ...]:
        """The payloads of a record, in the order of its members."""
        return tuple(self._plan(leaf.field, f"{prefix}{leaf.path}", prefix, flow) for leaf in leaves(record, flow)
                     if is_address(leaf.field) and leaf.flow.direction(leaf.field) != "none"
                     and not _looked_up(leaf.field))

    def _plan(self, field: Field, member: str, prefix: str, flow: Flow) -> Plan:
        payload = field.payload
        assert payload is not None and field.name is not None
        self._refuse(field, payload)
        direction = self.ioctl.payload_dir.get(field.name) or payload.direction or flow.direction(field)
        element = self._element(field, payload)
        size = max(self.ctx.layouts.size(element, ABIS[abi]) for abi in self.ctx.spec.abis()
                   if self.ctx.spec.exists(self.ioctl, ABIS[abi]))
        count, known = self._count(payload, prefix, size)
        assert payload.maximum is not None or isinstance(payload.count, Number)
        longest = (payload.maximum if payload.maximum is not None else 1) * (1 if payload.bytes is not None else size)
        after = self._after(payload, prefix)
        window = longest > BUFFER or not known
        if window and direction != "out" and isinstance(element, RecordType):
            raise Unsupported(field.pos, f"'{field.name}' of '{self.ioctl.name}' points to more structs than a buffer"
                              f" holds ({BUFFER} bytes): the driver's side cannot check them yet", "lower 'max'")
        name = self._name(field.name)
        single = payload.count == Number(1)
        inner = self._inner(element, field, name, single, window)
        return Plan(name, member, isinstance(field.type, PointerType), prefix, element,
                    self.speller.declare(element, ""), count, after, direction, window, payload.nullable, single, known,
                    _counts(payload), inner)

    def _refuse(self, field: Field, payload: Payload) -> None:
        owner = f"'{field.name}' of '{self.ioctl.name}'"
        if payload.unknown is not None or payload.count is None and payload.bytes is None:
            raise Unsupported(field.pos, f"{owner} points to a payload whose length is not known: the driver's side"
                              " cannot be generated", "give 'count' or 'bytes' and 'max'")
        if payload.maximum is None and not isinstance(payload.count, Number):
            raise Unsupported(field.pos, f"{owner} points to a payload without an upper bound: the driver's side"
                              " cannot be generated", "add 'max'")
        if payload.choice is not None and payload.choice.kind == "field":
            raise Unsupported(field.pos, f"{owner} points to a payload that a member selects: the driver's side cannot"
                              " be generated for it yet", "make it an attribute (by_fd_kind), or one ioctl a payload")

    def _element(self, field: Field, payload: Payload) -> Type:
        declared = payload.type
        if declared is None and isinstance(field.type, PointerType):
            declared = field.type.target
        return BYTE if declared is None else declared

    def _count(self, payload: Payload, prefix: str, size: int) -> tuple[str, bool]:
        """How many elements, as C, and whether that is known before the handler runs."""
        length: Expr | None = payload.count if payload.count is not None else payload.bytes
        assert length is not None
        per = 1 if payload.bytes is None else size
        try:
            text = self.checks.expression(length, prefix)
            return (f"({text}) / {per}" if per > 1 else text), True
        except Remembered:
            return str((payload.maximum or 0) // per), False

    def _after(self, payload: Payload, prefix: str) -> str | None:
        if payload.after is None:
            return None
        try:
            return self.checks.expression(payload.after, prefix)
        except Remembered:
            return None

    def _name(self, name: str) -> str:
        found = name
        while found in self.taken:
            found = f"{found}_{name}"
        self.taken.add(found)
        return found

    def _inner(self, element: Type, field: Field, name: str, single: bool, window: bool) -> tuple[Plan, ...]:
        record = element.record if isinstance(element, RecordType) else None
        if record is None:
            return ()
        found = self.plans(record, Flow("in"), f"{name}_at->")
        if found and (not single or window):
            raise Unsupported(field.pos, f"'{field.name}' of '{self.ioctl.name}' points to many structs that contain"
                              " addresses: the driver's side cannot be generated for it yet",
                              "pass one struct a call")
        return found


def _counts(payload: Payload) -> str:
    """The member that says how many elements there are; empty where a constant or an expression does."""
    length = payload.count if payload.count is not None else payload.bytes
    return length.path[0] if isinstance(length, Name) and len(length.path) == 1 else ""


def _looked_up(field: Field) -> bool:
    """Whether a table of attributes or registers tells what the address leads to."""
    choice = field.payload.choice if field.payload is not None else None
    return choice is not None and choice.kind in ("fd_kind", "register")
