"""The cases of whole commands: a plain one has one, a table of attributes or registers one for each row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ioctlc import expr
from ioctlc.backends.cdecl import Speller
from ioctlc.backends.ctext import c_int
from ioctlc.backends.driver.cases import ELEMENTS, Cases, Check, RecordCase, selected_arms
from ioctlc.backends.driver.commands import Lowering, looked_up
from ioctlc.backends.driver.flow import Flow, nested
from ioctlc.backends.driver.lookups import AttributeCommand, RegisterCommand
from ioctlc.backends.driver.mappings import ADDRESS, SIZE, MapCommand
from ioctlc.backends.driver.payloads import Plan
from ioctlc.backends.driver.tables import is_identical
from ioctlc.model import Attribute, ByAbi, Capability, Choice, RecordType, Register, Type

_PRIVILEGES = {"none": "CASE_ANYONE", "open_for_write": "CASE_WRITER", "admin": "CASE_ADMIN"}

#: A number that no group, attribute or register has.
_NONE = 0xFFFFFFF0

#: Elements behind an address whose length nothing in the argument says.
_UNSAID = 64


@dataclass(slots=True)
class PayloadCase:
    """What one address leads to in a case."""

    parent: int                         # the payload that contains the address; -1: the argument
    place: str                          # C: type and member of the address
    element: str                        # C type of an element
    case: RecordCase | None
    elements: int
    direction: str
    window: bool = False
    nullable: bool = False
    count: str = "CASE_UNCOUNTED, 0"    # C: where the parent says how many
    many: bool = False                  # each element of the parent contains such an address
    bytes: bool = False                 # the count says bytes
    arm: int = 0                        # of a choice: which, from 1


@dataclass(slots=True)
class Suite:
    """One case: a command with an argument that is accepted, or that its table refuses."""

    title: str
    ioctl: str
    condition: str
    handler: str | None
    case: RecordCase | None
    members: dict[str, str]             # further members of `struct case_command`
    expected: str = "0"
    payloads: list[PayloadCase] = field(default_factory=list)


class Suites:
    """Makes the cases of one command of one object."""

    def __init__(self, cases: Cases, lowering: Lowering, condition: str) -> None:
        self.cases, self.low, self.condition = cases, lowering, condition
        self.ioctl, self.record = lowering.ioctl, lowering.record

    def all(self) -> Iterator[Suite]:
        """Every case."""
        if isinstance(self.low, AttributeCommand):
            yield from self._attributes(self.low)
        elif isinstance(self.low, RegisterCommand):
            yield from self._registers(self.low)
        else:
            for arm in range(0 if self._hopeless() else self._arms()):
                self.cases.arm = arm
                found = self._base()
                for plan in self.low.plans:
                    self._payload(found, plan, -1)
                yield found
            self.cases.arm = 0

    def _hopeless(self) -> bool:
        """Whether no argument is valid: nothing can be switched on, as in a subset of an ABI."""
        return self.ioctl.serves == "enable_capability" and not self._opted()

    def _opted(self) -> list[Capability]:
        """What can be switched on."""
        return [one for one in self.cases.ctx.spec.capabilities
                if one.opt_in and not one.reserved and self.low.object in one.answered_by]

    def _arms(self) -> int:
        """How many cases show every arm of every union of the argument, and of every payload that a member selects."""
        unions = [nested(one.type) for one in self.record.fields] if self.record is not None else []
        numbers = [len(selected_arms(union)) for union in unions
                   if union is not None and union.kind == "union"]
        return max([*numbers, *(len(one.arms) for plan in self.low.plans for one in plan.walk()), 1])

    def _base(self) -> Suite:
        low, ioctl = self.low, self.ioctl
        case = self.cases.record(self.record, low.flow) if self.record is not None else None
        handler = low.handler if isinstance(low, MapCommand) else \
            low.names.handler(low.object, ioctl) if low.handled else None
        members = {"identical": str(is_identical(low.ctx, ioctl)).lower(),
                   "deprecated": str(ioctl.life.deprecated is not None).lower(),
                   "privilege": _PRIVILEGES[ioctl.privilege or "none"]}
        if ioctl.lock is not None and handler is not None:
            members["lock"] = f'"{low.names.object(low.object)}.{ioctl.lock.name}"'
            members["exclusive"] = str(ioctl.lock.mode == "exclusive").lower()
        if low.files:
            members["files"] = str(len(low.files))
        if case is not None:
            members["reads"] = str(ioctl.argument.direction in ("in", "inout")).lower()
            self._sized(members, case.type)
            self._served(members, case)
        return Suite(ioctl.name, ioctl.name, self.condition, handler, case, members)

    def _sized(self, members: dict[str, str], type_: str) -> None:
        assert self.record is not None
        if self.record.extensible is not None:
            members["minimum"] = f"boundary_end({type_}, {self.record.extensible.first_last})"
            members["maximum"] = str(self.record.extensible.maximum)

    def _served(self, members: dict[str, str], case: RecordCase) -> None:
        """What generated code answers by itself, and a question that it answers."""
        spec, serves, constant = self.cases.ctx.spec, self.ioctl.serves, self.low.constant_member
        known = [one for one in spec.capabilities if not one.reserved]
        if constant is not None:
            members |= {"serves": "CASE_CONSTANT", "constant": c_int(self.ioctl.constant or 0),
                        "answer": f"offsetof({case.type}, {constant.path})",
                        "answer_size": f"sizeof((({case.type} *)0)->{constant.path})"}
        elif serves == "check_capability":
            asked = [one for one in known if self.low.object in one.answered_by]
            case.set("capability", asked[0].name if asked else "0")
            members |= {"serves": "CASE_CHECKS" if asked else "CASE_CONSTANT", "constant": "0",
                        "number": f"offsetof({case.type}, capability)",
                        "answer": f"offsetof({case.type}, value)", "answer_size": "sizeof(u64)"}
        elif serves == "enable_capability":
            opted = self._opted()
            case.set("capability", opted[0].name if opted else "0")
            case.values = [line for line in case.values if not line.startswith(".args")]
            members |= {"serves": "CASE_ENABLES", "number": f"offsetof({case.type}, capability)",
                        "answer": f"offsetof({case.type}, args)",
                        "argument_count": f"boundary_count((({case.type} *)0)->args)"}
        elif isinstance(self.low, MapCommand):
            members |= {"serves": "CASE_MAPS", "answer": f"offsetof({case.type}, {ADDRESS})",
                        "answer_size": "sizeof(u64)",
                        "number": f"offsetof({case.type}, {SIZE})" if self.low.sized else "CASE_UNCOUNTED"}

    def _payload(self, suite: Suite, plan: Plan, parent: int) -> None:
        if plan.arms:
            self._arm(suite, plan, parent)
            return
        flow = Flow(plan.direction)
        case = self.cases.record(plan.record, flow) if plan.record is not None else None
        member = plan.member.replace("->", ".").split(".", 1)[1]
        within = suite.case if parent < 0 else suite.payloads[parent].case
        assert within is not None
        count = f"CASE_AT({within.type}, {plan.counts})" if plan.counts else "CASE_UNCOUNTED, 0"
        suite.payloads.append(PayloadCase(parent, f"{within.type}, {member}", plan.spelled, case, self._elements(plan),
                                          plan.direction, plan.window is not None, plan.nullable, count,
                                          bool(plan.many), plan.bytes))
        me = len(suite.payloads) - 1
        for inner in plan.inner:
            self._payload(suite, inner, me)

    def _arm(self, suite: Suite, plan: Plan, parent: int) -> None:
        """The payload that the case selects; one of no elements where that has none."""
        at = min(self.cases.arm, len(plan.arms) - 1)
        one = plan.arms[at].plan
        if one is not None:
            self._payload(suite, one, parent)
        else:
            within = suite.case if parent < 0 else suite.payloads[parent].case
            assert within is not None
            member = plan.member.replace("->", ".").split(".", 1)[1]
            suite.payloads.append(PayloadCase(parent, f"{within.type}, {member}", "u8", None, 0, "none"))
        suite.payloads[-1].arm = at + 1

    def _elements(self, plan: Plan) -> int:
        fixed = re.fullmatch(r"(\d+)(?:u|ull|ULL)?", plan.count)
        if fixed and plan.counted:
            return int(fixed[1])
        return 1 if plan.single else ELEMENTS if plan.counted else _UNSAID

    # --- tables ----------------------------------------------------------------------------------------------------

    def _choice(self) -> Choice:
        found = looked_up(self.ioctl)
        assert found is not None and found.payload is not None and found.payload.choice is not None
        return found.payload.choice

    def _attributes(self, low: AttributeCommand) -> Iterator[Suite]:
        own = [one for one in self.cases.ctx.spec.attributes if low.object in one.objects]
        for attribute in own:
            suite = self._selected(attribute, own)
            if low.verb == "has":
                suite.handler = None
            elif attribute.access not in ("rw", {"set": "wo", "get": "ro"}[low.verb]):
                suite.handler, suite.expected = None, "-EACCES"
            else:
                suite.handler = low.names.attribute(low.object, low.verb, attribute)
                plan = low.plan(attribute)
                if plan is not None:
                    self._attribute(suite, attribute, plan)
            if suite.handler is None:
                suite.members = {key: value for key, value in suite.members.items() if key not in ("lock", "exclusive")}
            yield suite

    def _attribute(self, suite: Suite, attribute: Attribute, plan: Plan) -> None:
        """The payload of an attribute; where `attr` says its length, that is set, and one above the maximum."""
        one, payload = self._one(plan.element, plan.direction), attribute.payload
        one.elements, one.window, one.bytes = self._elements(plan), plan.window is not None, plan.bytes
        suite.payloads.append(one)
        length = None if payload is None else payload.count if payload.count is not None else payload.bytes
        choice = self._choice()
        if payload is None or not isinstance(length, expr.Name) or length.path != ("attr",) or choice.attr is None:
            return
        assert suite.case is not None
        attr = expr.to_text(choice.attr)
        one.count = f"CASE_AT({suite.case.type}, {attr})"
        suite.case.set(attr, f"{ELEMENTS} * sizeof({one.element})" if payload.bytes is not None else str(ELEMENTS))
        suite.case.checks += [Check("a count above its maximum", attr, c_int((payload.maximum or 0) + 1, True),
                                    "-E2BIG", "CASE_LATE"),
                              Check("a count far above its maximum", attr, c_int((1 << 64) - 1, True), "-E2BIG",
                                    "CASE_LATE"),
                              Check("a count at its maximum", attr, c_int(payload.maximum or 0, True), "0",
                                    "CASE_MOST")]

    def _selected(self, attribute: Attribute, own: list[Attribute]) -> Suite:
        """The case with group and attr of an attribute, and with some that do not exist."""
        suite, choice = self._base(), self._choice()
        assert suite.case is not None and choice.group is not None and choice.attr is not None
        group, attr = expr.to_text(choice.group), expr.to_text(choice.attr)
        suite.title = f"{self.ioctl.name} {attribute.name}"
        numbers = lowest(attribute.group), lowest(attribute.attr) if attribute.attr else _free(attribute)
        suite.members["number"] = f"offsetof({suite.case.type}, {attr})"
        suite.case.set(group, c_int(numbers[0], True))
        suite.case.set(attr, c_int(numbers[1], True))
        checks = [Check("no such group", group, c_int(_NONE, True), "-ENXIO")]
        group_own = [one for one in own if lowest(one.group) == numbers[0]]
        for what, number in (("no such attribute", _NONE), ("an attribute above 32 bits", numbers[1] | 1 << 40)):
            if not any(_matches(one, number) for one in group_own):
                checks.append(Check(what, attr, c_int(number, True), "-ENXIO"))
        suite.case.checks += checks
        return suite

    def _registers(self, low: RegisterCommand) -> Iterator[Suite]:
        choice = self._choice()
        assert choice.on is not None and choice.registers is not None
        member = expr.to_text(choice.on)
        for register in choice.registers.registers:
            suite = self._base()
            assert suite.case is not None
            suite.title = f"{self.ioctl.name} {register.name}"
            last = lowest(register.id) + (register.count - 1) * register.step
            suite.members["number"] = f"offsetof({suite.case.type}, {member})"
            suite.case.set(member, c_int(last, True))
            suite.case.checks += [Check("no such register", member, "0", "-ENOENT"),
                                  *self._beside(register, choice.registers.registers, member)]
            if register.access not in ("rw", {"set": "wo", "get": "ro"}[low.verb]):
                suite.handler, suite.expected = None, "-EACCES"
                suite.members.pop("lock", None)
            else:
                suite.handler = low.handler
                suite.payloads.append(self._one(register.type, "in" if low.verb == "set" else "out"))
            yield suite

    def _beside(self, register: Register, others: Iterable[Register], member: str) -> Iterator[Check]:
        """The ids before the first, between two and after the last, where no other register is."""
        taken = {lowest(one.id) + at * one.step for one in others for at in range(one.count)}
        first = lowest(register.id)
        for near in (first - 1, first + 1, first + register.count * register.step, first + (1 << 33)):
            if near not in taken:
                yield Check("no register there", member, c_int(near, True), "-ENOENT")

    def _one(self, type_: Type, direction: str) -> PayloadCase:
        """The payload of an attribute or register: one element behind the looked-up member."""
        found = looked_up(self.ioctl)
        assert found is not None and found.name is not None and self.record is not None
        case = self.cases.record(type_.record, Flow(direction)) if isinstance(type_, RecordType) else None
        return PayloadCase(-1, f"{self.record.kind} {self.record.name}, {found.name}",
                           Speller(self.low.names.word).declare(type_, ""), case, 1, direction)


def _free(attribute: Attribute) -> int:
    """A number that a free attr may have: 1, or the lowest bit that tells nothing apart."""
    return ~attribute.mask & -~attribute.mask


def _matches(attribute: Attribute, attr: int) -> bool:
    return not (attr ^ (0 if attribute.attr is None else lowest(attribute.attr))) & attribute.mask


def lowest(value: ByAbi[int]) -> int:
    """The value where it is the same everywhere, else the lowest."""
    return min(number for _, number in value.cases)
