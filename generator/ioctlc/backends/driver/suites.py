"""The cases of whole commands, and the mock handlers that they run against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ioctlc import expr
from ioctlc.abi import ABIS
from ioctlc.backends.cdecl import Speller
from ioctlc.backends.ctext import c_int
from ioctlc.backends.driver.cases import Cases, Check, RecordCase, counted, elements_of, rendered
from ioctlc.backends.driver.commands import Lowering, looked_up
from ioctlc.backends.driver.flow import Flow
from ioctlc.backends.driver.lookups import AttributeCommand, RegisterCommand
from ioctlc.backends.driver.payloads import BUFFER, Plan
from ioctlc.backends.driver.tables import is_identical
from ioctlc.model import Attribute, Payload, PointerType, Record, RecordType, Register, Type

_LAST = 0xFFFFFFF0


@dataclass(slots=True)
class PayloadCase:
    """What one address leads to in a case."""

    parent: int
    member: str                         # C designator of the address, in the parent's record
    parent_type: str
    pointer: bool
    element: str                        # C type of an element
    record: dict[str, list[str]] | None
    elements: int
    maximum: int
    direction: str
    window: bool
    nullable: bool


@dataclass(slots=True)
class Suite:
    """One case: a command with an argument that is accepted."""

    name: str
    title: str
    ioctl: str
    condition: str
    handler: str
    handled: bool
    expected: str
    identical: bool
    privilege: str
    deprecated: bool
    type: str
    record: dict[str, list[str]] | None
    reads: bool
    writes: bool
    lock: str
    files: int
    minimum: str
    maximum: int
    served: bool
    payloads: list[PayloadCase] = field(default_factory=list)


class Suites:
    """Makes the cases of one command of one object."""

    def __init__(self, cases: Cases, lowering: Lowering, condition: str) -> None:
        self.cases, self.lowering, self.condition = cases, lowering, condition
        self.ioctl, self.record = lowering.ioctl, lowering.record

    def all(self) -> Iterator[Suite]:
        """One case for a plain command, one for each attribute or register else."""
        if isinstance(self.lowering, AttributeCommand):
            yield from self._attributes(self.lowering)
        elif isinstance(self.lowering, RegisterCommand):
            yield from self._registers(self.lowering)
        else:
            found = self._base()
            self._plain(found)
            yield found

    def _base(self) -> Suite:
        low, ioctl, record = self.lowering, self.ioctl, self.record
        reads = record is not None and ioctl.argument.direction in ("in", "inout")
        extensible = record.extensible if record is not None else None
        case = None
        if record is not None:
            case = self.cases.record(record, low.flow, counted(record, lambda one: one.payload))
            if extensible is not None:
                case.values.insert(0, f".{extensible.size_field} = sizeof({case.type}),")
                case.ranges = [replace(one, flags=(*one.flags, "CASE_STEADY")) if one.path == extensible.size_field
                               else one for one in case.ranges]
        return Suite(low.names.handler(low.object, ioctl), "", ioctl.name, self.condition,
                     low.names.handler(low.object, ioctl), low.handled, "0", is_identical(low.ctx, ioctl),
                     ioctl.privilege or "none", ioctl.life.deprecated is not None, case.type if case else "",
                     rendered(case) if case else None, reads, low.has_output, ioctl.lock.mode if ioctl.lock else "",
                     len(low.files), f"boundary_end({case.type}, {extensible.first_last})" if case and extensible else "0",
                     extensible.maximum if extensible else 0,
                     ioctl.serves is not None or low.constant_member is not None)

    def _plain(self, suite: Suite) -> None:
        for plan in self.lowering.plans:
            self._payload(suite, plan, -1, suite.type, "arg.", self.record)

    def _payload(self, suite: Suite, plan: Plan, parent: int, parent_type: str, prefix: str,
                 within: Record | None) -> None:
        flow = Flow(plan.direction)
        case = None
        if plan.record is not None:
            case = self.cases.record(plan.record, flow, counted(plan.record, lambda one: one.payload))
        member = plan.member.replace("->", ".").split(".", 1)[1]
        size = max(self.cases.ctx.layouts.size(plan.element, ABIS[name]) for name in self.cases.ctx.spec.abis()
                   if self.cases.ctx.spec.exists(self.ioctl, ABIS[name]))
        payload = _payload_of(within, member)
        longest = 1 if plan.single else (payload.maximum or 1) // (size if payload.bytes is not None else 1)
        unknown = plan.window and "state" in {path for length in (payload.count, payload.bytes) if length is not None
                                              for name in expr.names(length) for path in name.path[:1]}
        suite.payloads.append(PayloadCase(parent, member, parent_type, plan.pointer, plan.spelled,
                                          rendered(case) if case else None,
                                          min(longest, BUFFER // size) if unknown else elements_of(plan), longest,
                                          plan.direction, plan.window, plan.nullable))
        me = len(suite.payloads) - 1
        for inner in plan.inner:
            assert plan.record is not None
            self._payload(suite, inner, me, plan.spelled, f"{plan.name}_at->", plan.record)

    # --- tables ----------------------------------------------------------------------------------------------------

    def _attributes(self, low: AttributeCommand) -> Iterator[Suite]:
        own = [one for one in self.cases.ctx.spec.attributes if low.object in one.objects]
        for attribute in own:
            suite = self._selected(low, attribute, own)
            if low.verb == "has":
                suite.handled = False
            elif attribute.access not in ("rw", {"set": "wo", "get": "ro"}[low.verb]):
                suite.handled, suite.expected = False, "-EACCES"
            else:
                suite.handler = low.names.attribute(low.object, low.verb, attribute)
                payload = low.payload_type(attribute)
                if payload is not None:
                    suite.payloads.append(self._one(low, payload, "in" if low.verb == "set" else "out"))
            yield suite

    def _selected(self, low: AttributeCommand, attribute: Attribute, own: list[Attribute]) -> Suite:
        """The case with group and attr of an attribute, and with some that do not exist."""
        suite, field_ = self._base(), looked_up(self.ioctl)
        assert field_ is not None and field_.payload is not None and field_.payload.choice is not None
        choice = field_.payload.choice
        assert suite.record is not None and choice.group is not None and choice.attr is not None
        group, attr = expr.to_text(choice.group), expr.to_text(choice.attr)
        suite.name += f"_{low.names.bare(attribute.name)}"
        suite.title = attribute.name
        numbers = _value(attribute.group), _value(attribute.attr) if attribute.attr else 1
        suite.record["values"] = [line for line in suite.record["values"]
                                  if not line.startswith((f".{group} ", f".{attr} "))]
        suite.record["values"] += [f".{group} = {c_int(numbers[0], True)},", f".{attr} = {c_int(numbers[1], True)},"]
        checks = [Check("no such group", group, c_int(_LAST, True), "-ENXIO")]
        free = any(one.attr is None and _value(one.group) == numbers[0] for one in own)
        if not free:
            checks += [Check("no such attribute", attr, c_int(_LAST, True), "-ENXIO"),
                       Check("an attribute above 32 bits", attr, c_int(numbers[1] | 1 << 40, True), "-ENXIO")]
        case = RecordCase(suite.type, checks=checks)
        suite.record["checks"] = suite.record["checks"] + rendered(case)["checks"]
        return suite

    def _registers(self, low: RegisterCommand) -> Iterator[Suite]:
        field_ = looked_up(self.ioctl)
        assert field_ is not None and field_.payload is not None and field_.payload.choice is not None
        choice = field_.payload.choice
        assert choice.on is not None and choice.registers is not None
        member = expr.to_text(choice.on)
        for register in choice.registers.registers:
            suite = self._base()
            assert suite.record is not None
            suite.name += f"_{low.names.bare(register.name)}"
            suite.title = register.name
            last = _value(register.id) + (register.count - 1) * register.step
            suite.record["values"] = [line for line in suite.record["values"] if not line.startswith(f".{member} ")]
            suite.record["values"].append(f".{member} = {c_int(last, True)},")
            checks = [Check("no such register", member, "0", "-ENOENT"), *self._beside(register, choice.registers
                                                                                      .registers, member)]
            suite.record["checks"] = suite.record["checks"] + rendered(RecordCase(suite.type, checks=checks))["checks"]
            if register.access not in ("rw", {"set": "wo", "get": "ro"}[low.verb]):
                suite.handled, suite.expected = False, "-EACCES"
            else:
                suite.handler = low.handler
                suite.payloads.append(self._one(low, register.type, "in" if low.verb == "set" else "out"))
            yield suite

    def _beside(self, register: Register, others: Iterable[Register], member: str) -> Iterator[Check]:
        """The ids before the first and after the last, where no other register is."""
        taken = {_value(one.id) + at * one.step for one in others for at in range(one.count)}
        first = _value(register.id)
        for near in (first - 1, first + register.count * register.step, first + (1 << 32)):
            if near not in taken:
                yield Check("no register there", member, c_int(near, True), "-ENOENT")

    def _one(self, low: Lowering, type_: Type, direction: str) -> PayloadCase:
        """The payload of an attribute or register: one element behind the looked-up member."""
        field_ = looked_up(self.ioctl)
        assert field_ is not None and field_.name is not None and low.record is not None
        case = None
        if isinstance(type_, RecordType):
            case = self.cases.record(type_.record, Flow(direction), set())
        return PayloadCase(-1, field_.name, f"{low.record.kind} {low.record.name}", isinstance(field_.type, PointerType),
                           Speller(low.names.word).declare(type_, ""), rendered(case) if case else None, 1, 1,
                           direction, False, False)


def _payload_of(record: Record | None, member: str) -> Payload:
    found = next(one.payload for one in (record.fields if record else []) if one.name == member)
    assert found is not None
    return found


def _value(value: object) -> int:
    cases = getattr(value, "cases")
    return int(min(number for _, number in cases))
