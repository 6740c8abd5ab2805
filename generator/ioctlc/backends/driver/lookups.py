"""Commands that go through a table: attributes of devices, registers by id."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS
from ioctlc.backends import Context, Unsupported
from ioctlc.backends.cdecl import Speller
from ioctlc.backends.ctext import c_int
from ioctlc.backends.driver.body import Body
from ioctlc.backends.driver.commands import STACK, Command, Lowering, looked_up
from ioctlc.backends.driver.flow import Flow, has_address, output_spans
from ioctlc.backends.driver.moves import Moves
from ioctlc.backends.driver.names import Names
from ioctlc.backends.driver.payloads import Plan, refuse_record
from ioctlc.backends.driver.refused import refuse_element, refuse_unchecked
from ioctlc.expr import constant
from ioctlc.model import ArrayType, Attribute, ByAbi, Object, RecordType, Register, RegisterSpace


@dataclass(frozen=True, slots=True)
class Accessor:
    """A function that moves one attribute's payload; its lines, and the handler's prototype."""

    function: str
    lines: tuple[str, ...]
    handler: str
    parameters: tuple[tuple[str, ...], ...]
    plan: Plan | None


class AttributeCommand(Lowering):
    """SET, GET or HAS of an attribute: the row tells the payload."""

    @property
    def verb(self) -> str:
        field = looked_up(self.ioctl)
        assert field is not None and field.name is not None and self.record is not None
        if self.ioctl.member_dir.get(field.name) == "none":
            return "has"
        direction = self.ioctl.payload_dir.get(field.name) or (field.payload.direction if field.payload else None)
        return "set" if direction == "in" else "get"

    def command(self) -> Command:
        self._refuse_shapes()
        body, record, field = self.body, self.record, looked_up(self.ioctl)
        assert record is not None and field is not None and field.payload is not None
        choice = field.payload.choice
        assert choice is not None and choice.group is not None and choice.attr is not None
        self._admit()
        self._copy_in(record)
        self._check(record)
        table = f"{self.names.object(self.object)}_attributes"
        group, attr = (self.checks.expression(one, self.prefix) for one in (choice.group, choice.attr))
        arguments = f"{table}, boundary_count({table}), {group}, {attr}"
        if self.verb == "has":
            body.add(f"return boundary_attribute({arguments}) ? 0 : -ENXIO;")
        else:
            body.declare("const struct boundary_attribute *which;")
            body.gap()
            body.add(f"which = boundary_attribute({arguments});", "if (!which)", "\treturn -ENXIO;")
            own = [one for one in self.ctx.spec.attributes if self.object in one.objects]
            if not all(_allows(one.access, self.verb) for one in own):
                body.add(f"if (!which->{self.verb})", "\treturn -EACCES;")
            body.add(f"return which->{self.verb}(call, {self.variable}, {attr}, {self.prefix}{field.name});")
        return self._finished(body.text()[:-1], None)

    def accessor(self, attribute: Attribute) -> Accessor:
        """The function of this command for one attribute."""
        names, body, verb = self.names, Body(), self.verb
        handler = names.attribute(self.object, verb, attribute)
        free = attribute.attr is None
        arguments = [self.variable] + (["attr"] if free else [])
        parameters = [f"struct {names.object(self.object)} *{self.variable}"] + (["u64 attr"] if free else [])
        body.declare(f"struct {names.object(self.object)} *{self.variable} = object;")
        if not free:
            body.add("(void)attr;")
        plan = self.plan(attribute)
        if plan is None:
            body.add("(void)address;", "(void)call;")
        elif self._is_small(plan):
            self._value_in(body, plan)
            arguments.append("&value")
        else:
            self._payload_in(body, attribute, plan)
            arguments.append("&value" if plan.window is not None else "value.memory")
        if plan is not None:
            parameters.append(Speller(names.word).declare(plan.element, "*value", const=verb == "set")
                              if plan.window is None else plan.parameter)
        body.gap()
        self._call_locked(body, f"{handler}({', '.join(arguments)})")
        if plan is not None and verb == "get" and plan.window is None:
            body.add("if (err)", f"\t{body.leave()}")
            self._value_out(body, plan)
        roles: list[tuple[str, ...]] = [("object", self.variable), *([("attr", "attr")] if free else [])]
        roles += [plan.role] if plan is not None else []
        return Accessor(f"{handler}_call", tuple(body.text()), f"int {handler}({', '.join(parameters)})", tuple(roles),
                        plan)

    def plan(self, attribute: Attribute) -> Plan | None:
        """How an attribute's payload crosses; None where it has none."""
        return self.planner.attribute(attribute, "in" if self.verb == "set" else "out") if attribute.payload else None

    def _is_small(self, plan: Plan) -> bool:
        """Whether it is one element that a stack has room for, and crosses in one piece."""
        if plan.writes and plan.record is not None and output_spans(plan.record, Flow(plan.direction)) is not None:
            return False
        if self.checks.caller_type(plan.element) is not None:
            return False
        sizes = [self.ctx.layouts.size(plan.element, ABIS[name]) for name in self.ctx.spec.abis()]
        return plan.single and plan.window is None and max(sizes) <= STACK

    def _value_in(self, body: Body, plan: Plan) -> None:
        """One element, in a variable."""
        body.declare(f"{Speller(self.names.word).declare(plan.element, 'value')};")
        if self.verb == "get":
            body.add("memset(&value, 0, sizeof(value));")
            return
        body.attempt("os_user_in(call, &value, address, sizeof(value))")
        for verb in ("check", "limit", "clear") if plan.record is not None else ():
            assert plan.record is not None
            name = self.checks.function(verb, plan.record, Flow("in"))
            if name is not None and verb == "clear":
                body.add(f"{name}(&value);")
            elif name is not None:
                body.attempt(f"{name}(&value)")

    def _payload_in(self, body: Body, attribute: Attribute, plan: Plan) -> None:
        """Several elements, or a long one: their number is held against the maximum first."""
        payload = attribute.payload
        assert payload is not None
        length = payload.count if payload.count is not None else payload.bytes
        if length is not None and constant(length) is None:
            body.add(f"if ({self.checks.expression(length, '')} > {c_int(payload.maximum or 0)})", "\treturn -E2BIG;")
        Moves(self.checks, body, "", []).fetch(plan)

    def _value_out(self, body: Body, plan: Plan) -> None:
        moves = Moves(self.checks, body, "", [])
        if not self._is_small(plan):
            moves.bound(plan, True)
            moves.fits(plan)
            moves.give(plan)
            return
        if plan.record is not None:
            for verb in ("bound", "wipe"):
                name = self.checks.function(verb, plan.record, Flow("out"))
                if name is not None and verb == "bound":
                    body.attempt(f"{name}(&value)")
                elif name is not None:
                    body.add(f"{name}(&value);")
        body.add("err = os_user_out(call, address, &value, sizeof(value));")

    def _call_locked(self, body: Body, call: str) -> None:
        lock = self.ioctl.lock
        body.declare("int err;")
        if lock is not None:
            body.declare("struct os_lock *lock;")
            body.add(f"lock = &{self.names.object(self.object)}_locks({self.variable})->{lock.name};")
            body.attempt(f"os_lock_{lock.mode}(lock)")
            body.add(f"err = {call};", f"os_unlock_{lock.mode}(lock);", "err = boundary_result(err);")
        else:
            body.add(f"err = boundary_result({call});")


class RegisterCommand(Lowering):
    """GET or SET of one register: its id tells the size."""

    @property
    def verb(self) -> str:
        field = looked_up(self.ioctl)
        assert field is not None and field.payload is not None
        return "set" if (self.ioctl.payload_dir.get(field.name or "") or field.payload.direction) == "in" else "get"

    def command(self) -> Command:
        self._refuse_shapes()
        body, record, field = self.body, self.record, looked_up(self.ioctl)
        assert record is not None and field is not None and field.payload is not None
        choice = field.payload.choice
        assert choice is not None and choice.on is not None and choice.registers is not None
        word, space = self.names.word, choice.registers
        self._admit()
        self._copy_in(record)
        self._check(record)
        table, setting = registers_name(self.names, space), self.verb == "set"
        body.declare("const struct boundary_register *which;")
        body.declare(f"union {word}_register_value value;")
        body.declare("u32 number;")
        body.gap()
        body.add(f"which = boundary_register({table}, boundary_count({table}),\n\t\t\t  "
                 f"{self.checks.expression(choice.on, self.prefix)}, &number);",
                 "if (!which)", "\treturn -ENOENT;")
        if not all(_allows(one.access, self.verb) for one in space.registers):
            body.add(f"if (!which->{'writable' if setting else 'readable'})", "\treturn -EACCES;")
        body.add("memset(&value, 0, sizeof(value));")
        if setting:
            body.attempt(f"os_user_in(call, &value, {self.prefix}{field.name}, which->size)")
            self._records(space, ("check", "limit", "clear"))
        body.gap()
        call = f"{self._handler()}({self.variable}, which, number, &value)"
        self._locked(call)
        if not setting:
            body.add("if (err)", "\treturn err;")
            self._records(space, ("bound", "wipe"))
            body.add(f"err = os_user_out(call, {self.prefix}{field.name}, &value, which->size);")
        const = "const " if setting else ""
        prototype = (f"int {self._handler()}(struct {self.names.object(self.object)} *{self.variable}, const struct"
                     f" boundary_register *which, u32 number, {const}union {word}_register_value *value)")
        return self._finished(body.text(), prototype)

    def _records(self, space: RegisterSpace, verbs: tuple[str, ...]) -> None:
        """The checks, or wipes, of registers that are structs."""
        for register in space.registers:
            if self.checks.caller_type(register.type) is not None:
                raise Unsupported(register.pos, f"'{register.name}' is what callers of another ABI lay out"
                                  " another way: the driver's side cannot be generated",
                                  "use types of fixed width, and fill its holes")
            self._refuse(register)
            if not isinstance(register.type, RecordType):
                continue
            flow = Flow("out" if "wipe" in verbs else "in")
            if output_spans(register.type.record, Flow("out")) is not None:
                raise Unsupported(register.pos, f"'{register.name}' is a struct of which a part is input alone: the"
                                  " driver's side copies registers as one piece", "leave 'dir' away in that struct, or"
                                  " make it an attribute")
            refuse_record(register.type.record, Flow("inout"))
            first = register.name if register.count == 1 else f"{register.name}(0)"
            for verb in verbs:
                name = self.checks.function(verb, register.type.record, flow)
                call = f"{name}(&value.{_member_name(register)})"
                if name is not None and verb in ("wipe", "clear"):
                    self.body.add(f"if (which->id == {first})", f"\t{call};")
                elif name is not None:
                    self.body.declare("int err;")
                    self.body.add(f"if (which->id == {first}) {{", f"\terr = {call};", "\tif (err)", "\t\treturn err;",
                                  "}")

    def _refuse(self, register: Register) -> None:
        """What does not fit a stack, or leads further."""
        owner = f"'{register.name}'"
        size = max(self.ctx.layouts.size(register.type, ABIS[name]) for name in self.ctx.spec.abis())
        if size > STACK:
            raise Unsupported(register.pos, f"{owner} has {size} bytes: the driver's side has registers on the kernel's"
                              f" stack, at most {STACK} bytes", "make it an attribute")
        refuse_element(owner, register.pos, register.type)
        if isinstance(register.type, RecordType):
            if has_address(register.type.record):
                raise Unsupported(register.pos, f"{owner} contains addresses: the driver's side does not follow them",
                                  "make it an ioctl of its own")
            refuse_unchecked(self.ctx, register.type.record, Flow("inout"))

    def roles(self) -> tuple[tuple[str, ...], ...]:
        return ("object", self.variable), ("which", "which"), ("number", "number"), ("value", "value")

    def _handler(self) -> str:
        return f"{self.names.word}_{self.variable}_{self.verb}_register"

    @property
    def handler(self) -> str:
        """The handler's name."""
        return self._handler()


def _allows(access: str, verb: str) -> bool:
    """Whether an attribute or register can be set, or read ("get")."""
    return access in ("rw", {"set": "wo", "get": "ro"}[verb])


def registers_name(names: Names, space: RegisterSpace) -> str:
    """The table of a register space."""
    return f"{names.word}_{names.bare(space.name)}"


def attribute_rows(ctx: Context, one: Object, commands: dict[str, AttributeCommand]) -> tuple[list[str],
                                                                                              list[Accessor]]:
    """An object's attributes as rows, by group and attr, and their functions."""
    rows, accessors = [], []
    own = [attribute for attribute in ctx.spec.attributes if one in attribute.objects]
    for attribute in sorted(own, key=lambda each: (_number(each.group), -1 if each.attr is None else
                                                   _number(each.attr))):
        functions = {}
        for verb, allowed in (("set", "wo"), ("get", "ro")):
            if verb in commands and attribute.access in ("rw", allowed):
                accessor = commands[verb].accessor(attribute)
                accessors.append(accessor)
                functions[verb] = accessor.function
        attr = "0" if attribute.attr is None else attribute.attr_name or c_int(_number(attribute.attr), False, True)
        mask = {0: "0", -1: "~0ULL"}.get(attribute.mask) or c_int(attribute.mask, True, True)
        group = attribute.group_name or c_int(_number(attribute.group))
        rows.append(f"{{ {group}, {attr}, {mask}, {functions.get('get', 'NULL')}, {functions.get('set', 'NULL')} }},")
    return rows, accessors


def register_rows(space: RegisterSpace, ctx: Context) -> list[str]:
    """A register space as rows, by id."""
    rows = []
    for register in sorted(space.registers, key=lambda each: _number(each.id)):
        size = ctx.layouts.size(register.type, ABIS[ctx.spec.abis()[0]])
        readable, writable = (str(register.access in ("rw", kind)).lower() for kind in ("ro", "wo"))
        name = register.name if register.count == 1 else f"{register.name}(0)"
        rows.append(f"{{ {name}, {c_int(register.count)}, {c_int(register.step)}, {size}, {readable},"
                    f" {writable} }},")
    return rows


def register_value_members(ctx: Context, spaces: list[RegisterSpace]) -> list[str]:
    """The members of the union that holds any register's value: one for each type."""
    speller = Speller("")
    found: dict[str, str] = {}
    for space in spaces:
        for register in space.registers:
            name = _member_name(register)
            found[name] = speller.declare(register.type, name)
    return [f"{text};" for _, text in sorted(found.items())]


def _member_name(register: Register) -> str:
    type_ = register.type
    if isinstance(type_, RecordType):
        return (type_.record.name or "record").split("_", 1)[-1]
    if isinstance(type_, ArrayType):
        return "bytes"
    return str(getattr(type_, "name", "value"))


def _number(value: ByAbi[int]) -> int:
    return value.uniform if value.uniform is not None else min(case for _, case in value.cases)
