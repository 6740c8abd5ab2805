"""One function a command: copy in, check, fetch payloads, lock, call the handler, copy out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from ioctlc.abi import ABIS
from ioctlc.backends import Context, Unsupported
from ioctlc.backends.compat.convert import function as conversion
from ioctlc.backends.compat.records import translated
from ioctlc.backends.compat.shapes import Shape, tag
from ioctlc.backends.ctext import c_int, c_string
from ioctlc.backends.driver.body import Body
from ioctlc.backends.driver.checks import Checks
from ioctlc.backends.driver.flow import Flow, Leaf, has_input, is_output, leaves, output_runs
from ioctlc.backends.driver.moves import Helper, Moves
from ioctlc.backends.driver.names import Names
from ioctlc.backends.driver.payloads import Plan, Planner, refuse_late, refuse_record
from ioctlc.backends.driver.refused import refuse_alone, refuse_sized, refuse_unchecked
from ioctlc.model import ArrayType, Field, Ioctl, Object, Record, RecordType

#: From so many lines on the copies out become a function of their own.
_LONG = 52

#: The most lines of a function of a command, beside the declaration of the object: 60 with the braces.
_MOST = 58

#: Arguments of more bytes live on the heap: kernel stacks are small.
STACK = 512


@dataclass(frozen=True, slots=True)
class Command:
    """A command of one object, lowered."""

    ioctl: Ioctl
    function: str
    lines: tuple[str, ...]
    handler: str | None                 # the prototype that the driver has to define
    parameters: tuple[tuple[str, ...], ...] = ()    # of the handler: role and name (object, arg, buffer, window, ..)
    helpers: tuple[Helper, ...] = ()    # functions that it calls
    callers: dict[str, str] = field(default_factory=dict)   # caller's ABI -> the function that takes its argument


class Lowering:
    """Lowers one command of one object."""

    def __init__(self, ctx: Context, names: Names, checks: Checks, one: Object, ioctl: Ioctl) -> None:
        self.ctx, self.names, self.checks, self.object, self.ioctl = ctx, names, checks, one, ioctl
        type_ = ioctl.argument.type
        if ioctl.argument.kind not in ("none", "pointer") or type_ is not None and not isinstance(type_, RecordType):
            raise Unsupported(ioctl.pos, f"'{ioctl.name}' does not take a struct: the driver's side cannot be"
                              " generated",
                              "pass a struct, with the value as a member")
        self.record: Record | None = type_.record if isinstance(type_, RecordType) else None
        self.flow = Flow.of(ioctl)
        self.body = Body()
        self.variable = names.variable(one)
        self.heap = self.record is not None and self._size() > STACK
        self.shapes = self._shapes()
        self.prefix = "arg->" if self.heap or self.shapes else "arg."
        self.pointer = "arg" if self.heap or self.shapes else "&arg"
        self.moves = Moves(checks, self.body, names.handler(one, ioctl), [])
        self.planner = Planner(ctx, checks, ioctl)
        self.plans: tuple[Plan, ...] = ()
        if self.record is not None:
            refuse_alone(f"the argument of '{ioctl.name}'", self.record)
            refuse_unchecked(ctx, self.record, self.flow, files=True)
            refuse_sized(self.record, self.flow)
            refuse_late(ioctl.valid_on, ioctl.pos, f"what '{ioctl.name}' writes")
            refuse_record(self.record, self.flow)
        self.files = [leaf.field for leaf in self._leaves() if leaf.field.fd_by_device is not None
                      or leaf.field.fd is not None and leaf.flow.direction(leaf.field) == "out"]
        if self.files and not self.handled:
            raise Unsupported(ioctl.pos, f"'{ioctl.name}' makes a file, and has no handler that could", "leave 'no_op',"
                              " 'constant' and 'serves' away")
        self.planner.taken |= {self.variable, *(_file(one) for one in self.files), *map(_number, self.files)}
        if self.record is not None:
            self.plans = self.planner.plans(self.record, self.flow, self.prefix)

    def _shapes(self) -> dict[str, Shape]:
        """The argument as callers of other ABIs have it, where that differs: by ABI."""
        compat, found = self.checks.compat, dict[str, Shape]()
        if compat is None or self.record is None or not translated(self.ctx, self.ioctl):
            return found
        for _, narrow in compat.shapes.pairs:
            shape = compat.shape_of(self.record, narrow)
            if shape is not None:
                found[narrow] = shape
        if found and self.record.extensible is not None:
            raise Unsupported(self.ioctl.pos, f"'{self.ioctl.name}' takes a size-first struct that callers of another"
                              " ABI lay out another way: the driver's side cannot be generated",
                              "use types of fixed width, and fill its holes")
        return found

    def _refuse_shapes(self) -> None:
        """A table tells what the address leads to: its argument is the same for every caller."""
        if self.shapes:
            raise Unsupported(self.ioctl.pos, f"callers of another ABI lay out the argument of '{self.ioctl.name}'"
                              " another way: the driver's side cannot be generated",
                              "use types of fixed width, and fill its holes")

    def _size(self) -> int:
        assert self.record is not None
        return max(self.ctx.layouts.of(self.record, ABIS[name]).size for name in self.ctx.spec.abis()
                   if self.ctx.spec.exists(self.record, ABIS[name]))

    def _path(self, one: Field) -> str:
        """Where a member stands in the argument, in C."""
        return next(leaf.path for leaf in self._leaves() if leaf.field is one)

    def _leaves(self) -> list[Leaf]:
        return list(leaves(self.record, self.flow, deep=True)) if self.record is not None else []

    @property
    def handled(self) -> bool:
        """Whether a handler is called at all."""
        return not self.ioctl.no_op and self._constant() is None and self.ioctl.serves != "check_capability"

    @property
    def has_output(self) -> bool:
        """Whether any of the argument is output."""
        return self._outputs()

    @property
    def constant_member(self) -> Leaf | None:
        """The member of a command that always gives the same."""
        return self._constant()

    def _constant(self) -> Leaf | None:
        """The one output member of a command that always gives the same."""
        outputs = [leaf for leaf in self._leaves() if is_output(leaf) and leaf.field.reserved is None]
        return outputs[0] if self.ioctl.constant is not None and len(outputs) == 1 else None

    def command(self) -> Command:
        """The function and the handler's prototype."""
        if self.shapes:
            return Split(self).command()
        body = self.body
        self._admit()
        if self.record is not None:
            self._copy_in(self.record)
            self._check(self.record)
        payloads = [one for plan in self.plans for one in plan.walk()]
        self._fetch(payloads)
        self._call(payloads)
        lines = body.text("err" if "int err;" in body.declarations else "0")
        return self._finished(lines, self.prototype() if self.handled else None)

    def _finished(self, lines: list[str], handler: str | None) -> Command:
        """The command; the object is named where it is used."""
        if not any(re.search(r"\bcall\b", line) for line in lines):
            lines.insert(lines.index("") + 1 if "" in lines else 0, "\t(void)call;")
        most = max(map(len, [lines, *(one.lines for one in self.moves.helpers)]))
        if most > _MOST:
            raise Unsupported(self.ioctl.pos, f"'{self.ioctl.name}' makes a function of {most} lines, and nobody"
                              f" reviews more than {_MOST}", "use fewer new files, payloads or cases in one call")
        used = re.search(rf"\b{self.variable}\b", "\n".join(lines)) is not None
        first = f"struct {self.names.object(self.object)} *{self.variable} = object;" if used else ""
        if not used:
            at = lines.index("") if "" in lines else 0
            lines.insert(at + 1 if at else 0, "\t(void)object;")
        return Command(self.ioctl, f"{self.names.handler(self.object, self.ioctl)}_call",
                       tuple(([f"\t{first}"] if first else []) + lines), handler, self.roles() if handler else (),
                       tuple(self.moves.helpers))

    def roles(self) -> tuple[tuple[str, ...], ...]:
        """The handler's parameters by what they are."""
        payloads = [one.role for plan in self.plans for one in plan.walk()]
        return (("object", self.variable), *([("arg", "arg")] if self.record is not None else []), *payloads,
                *(("file", _file(one)) for one in self.files))

    def prototype(self) -> str:
        """The handler's declaration."""
        parameters = [f"struct {self.names.object(self.object)} *{self.variable}"]
        if self.record is not None:
            parameters.append(f"{'' if self._outputs() else 'const '}{self.record.kind} {self.record.name} *arg")
        parameters += [one.parameter for plan in self.plans for one in plan.walk()]
        parameters += [f"struct os_file **{_file(one)}" for one in self.files]
        return f"int {self.names.handler(self.object, self.ioctl)}({', '.join(parameters)})"

    def _outputs(self) -> bool:
        return any(is_output(leaf) for leaf in self._leaves())

    # --- in --------------------------------------------------------------------------------------------------------

    def _admit(self) -> None:
        """Who may call, and what a deprecated command says of itself."""
        asked = {"open_for_write": "os_call_may_write", "admin": "os_call_is_admin"}.get(self.ioctl.privilege or "none")
        if asked is not None:
            self.body.add(f"if (!{asked}(call))", "\treturn -EPERM;")
        life = self.ioctl.life.deprecated
        if life is not None:
            self.body.add(f'os_call_deprecated(call, "{self.ioctl.name}", {c_string(life.replaced_by or "nothing")});')

    def _copy_in(self, record: Record) -> None:
        body, type_ = self.body, f"{record.kind} {record.name}"
        sooner = self._constant() is None or has_input(record, self.flow)      # else the copy out finds it as well
        if self._outputs() and record.extensible is None and sooner:
            body.attempt(f"os_arg_out_room(call, {self._room(record)})")
        if self.heap:
            body.declare(f"{type_} *arg;")
            body.add("arg = os_alloc(1, sizeof(*arg));", "if (!arg)", "\treturn -ENOMEM;")
            body.on_exit("free_arg", "os_free(arg);")
        else:
            body.declare(f"{type_} arg;")
        size = f"sizeof({'*' if self.heap else ''}arg)"
        if record.extensible is not None:
            self._copy_in_sized(record, size)
        elif has_input(record, self.flow):
            body.attempt(f"os_arg_in(call, {self.pointer}, {size})")
        elif not self.heap:
            self._blank(size)

    def _blank(self, size: str) -> None:
        self.body.add(f"memset(&arg, 0, {size});")

    def _room(self, record: Record) -> str:
        """Where the last member that is output ends; where all of it is output, the padding after it counts too."""
        if self._whole(record):
            return f"sizeof({record.kind} {record.name})"
        last = output_runs(record, self.flow)[-1][-1]
        return f"boundary_end({record.kind} {record.name}, {last.path})"

    def _copy_in_sized(self, record: Record, size: str) -> None:
        extensible = record.extensible
        assert extensible is not None
        self.body.declare("bool tail;")
        first = f"boundary_end(struct {record.name}, {extensible.first_last})"
        self.body.attempt(f"os_arg_in_sized(call, {self.pointer}, {size}, {first},\n\t\t      {extensible.maximum},"
                          " &tail)")
        if self._outputs():
            self.body.declare("u32 size;")
            self.body.add(f"size = {self.prefix}{extensible.size_field};")
            self.body.attempt(f"os_arg_out_room(call, boundary_min(size, {self._room(record)}))")

    def _check(self, record: Record) -> None:
        for verb in ("check", "limit"):
            name = self.checks.function(verb, record, self.flow)
            if name is not None:
                self.body.attempt(f"{name}({self.pointer})")
            if verb == "check" and record.extensible is not None:
                self.body.attempt("tail ? -E2BIG : 0")

    def _fetch(self, payloads: list[Plan]) -> None:
        """Payloads in; where the function would become too long they are taken by one of their own."""
        apart, helpers = Body(), list[Helper]()
        for plan in payloads:
            replace(self.moves, body=apart, helpers=helpers).fetch(plan)
        if _length(self.body, apart) + (7 if self.ioctl.lock is not None else 0) < _LONG:      # what the lock takes
            for plan in payloads:
                self.moves.fetch(plan)
            return
        self.moves.helpers += helpers
        assert self.record is not None
        found = [("arg", f"{self.record.kind} {self.record.name} *arg", self.pointer)]
        found += [(name, declared.removeprefix("const "), given) for plan in payloads
                  for name, declared, given in plan.locals() if not name.endswith("_at")]
        windows = {plan.name for plan in payloads if plan.many}
        for name in [one[0] for one in found]:
            self.body.declarations += [line for line in apart.declarations if line not in self.body.declarations
                                       and re.search(rf"\b{name}( = {{ 0 }})?;$", line)]
            apart.declarations = [line for line in apart.declarations if line not in self.body.declarations
                                  or line == "int err;"]
        found = [(name, declared.replace("*", "**") if name in windows else declared,
                  f"&{given}" if name in windows else given) for name, declared, given in found]
        steps = list(apart.undo)
        call = self._helper("take", "\n".join(apart.kept()), found, windows)
        self.body.gap()
        self.body.attempt(call)
        for plan in payloads:
            if plan.inner:
                self.body.declare(f"{plan.spelled} *{plan.name}_at;")
                self.body.add(f"{plan.name}_at = {plan.name}.memory;")
        for label, statement in steps:
            self.body.on_exit(label, statement)

    def _helper(self, verb: str, text: str, found: list[tuple[str, str, str]], windows: Iterable[str] = ()) -> str:
        """Adds a function with these lines and returns its call; `found`: the locals that it may use.

        A local is its name, how the function declares it, and what it is given; `windows` are pointers that it sets.
        """
        for name, declared, given in found:
            if name in windows:
                text = re.sub(rf"(?<![\w.>*]){name}\b", f"*{name}", text)
            elif given.startswith("&"):
                text = re.sub(rf"(?<![\w.>])&{name}\b(?![.\[]|->)", name, text)
                text = re.sub(rf"(?<![\w.>]){name}\.", f"{name}->", text).replace(f"sizeof({name})", f"sizeof(*{name})")
        used = [("call", "struct os_call *call", "call"), *found]
        used = [one for one in used if re.search(rf"(?<![\w.>]){one[0]}\b", text)]
        name = f"{self.names.handler(self.object, self.ioctl)}_{verb}"
        self.moves.helpers.append(Helper(f"static int {name}({', '.join(one[1] for one in used)})",
                                         tuple(line.removeprefix("\t") for line in text.split("\n"))))
        return f"{name}({', '.join(one[2] for one in used)})"

    # --- the handler -----------------------------------------------------------------------------------------------

    def _call(self, payloads: list[Plan]) -> None:
        body = self.body
        body.gap()
        for one in self.files:
            self._reserve(one)
        if self.ioctl.serves == "enable_capability":
            body.attempt(f"{self.names.word}_{self.variable}_opt_in({self.variable}, {self.prefix}capability,"
                         f" {self.prefix}args, boundary_count({self.prefix}args))")
        self._serve(payloads)
        self._copy_out(payloads)

    def _serve(self, payloads: list[Plan]) -> None:
        """The handler, or what generated code does instead."""
        body, constant = self.body, self._constant()
        if constant is not None:
            body.add(f"{self.prefix}{constant.path} = {self.ioctl.constant};")
        elif self.ioctl.serves == "check_capability":
            body.add(f"{self.prefix}value = {self.names.object(self.object)}_answer({self.variable},"
                     f" {self.prefix}capability);")
        else:
            self._clear_outputs()
            if self.handled:
                self._locked(self._handed_on(self._handler_call(payloads)))

    def _handed_on(self, call: str) -> str:
        """The call of the handler, or of the extension that has the capability to be enabled."""
        points = self.ctx.spec.extension_range
        if self.ioctl.serves != "enable_capability" or points is None or not extensible(self.ctx, self.object):
            return call
        number = next(at for at, one in enumerate(self.ctx.spec.objects) if one is self.object)
        name = f"{self.names.handler(self.object, self.ioctl)}_enable"
        tag, kind = self.names.object(self.object), f"struct {self.record.name}" if self.record is not None else ""
        self.moves.helpers.append(Helper(
            f"static int {name}(struct {tag} *{self.variable}, const {kind} *arg)",
            (f"if (arg->capability < {c_int(points.capabilities[0], True)})",
             f"\treturn {self.names.handler(self.object, self.ioctl)}({self.variable}, arg);",
             f"return boundary_extension_enable({tag}_extension({self.variable}), {self.variable}, {number},",
             "\t\t\t\t arg->capability, arg->args);")))
        return f"{name}({self.variable}, {self.pointer})"

    def _handler_call(self, payloads: list[Plan]) -> str:
        arguments = [self.variable] + ([self.pointer] if self.record is not None else [])
        arguments += [_argument(one) for one in payloads]
        arguments += [f"&{_file(one)}" for one in self.files]
        return f"{self.names.handler(self.object, self.ioctl)}({', '.join(arguments)})"

    def _clear_outputs(self) -> None:
        """Members that are output alone hold what the caller had there."""
        if self.record is None or not has_input(self.record, self.flow):
            return
        for leaf in self._leaves():
            if leaf.flow.direction(leaf.field) == "out" and is_output(leaf):
                target = f"{self.prefix}{leaf.path}"
                plain = not isinstance(leaf.field.type, (ArrayType, RecordType))
                self.body.add(f"{target} = 0;" if plain else f"memset(&{target}, 0, sizeof({target}));")

    def _reserve(self, one: Field) -> None:
        body, name, fd = self.body, _file(one), _number(one)
        body.declare(f"struct os_file *{name} = NULL;")
        body.declare(f"s64 {fd};")
        body.declare("int err;")
        body.add(f"{fd} = os_fd_reserve(call);", f"if ({fd} < 0) {{" if body.undo else f"if ({fd} < 0)")
        if body.undo:
            body.add(f"\terr = (int){fd};", f"\t{body.leave()}", "}")
        else:
            body.add(f"\treturn (int){fd};")
        body.on_exit(f"release_{fd}", f"if (err)\n\tos_fd_release(call, {fd});")

    def _locked(self, call: str) -> None:
        """The handler under the lock that the spec names."""
        body, lock = self.body, self.ioctl.lock
        body.declare("int err;")
        if lock is not None:
            body.declare("struct os_lock *lock;")
            body.add(f"lock = &{self.names.object(self.object)}_locks({self.variable})->{lock.name};")
            body.attempt(f"os_lock_{lock.mode}(lock)")
        if lock is None or self.files:
            body.add(f"err = boundary_result({call});", *([f"os_unlock_{lock.mode}(lock);"] if lock else []))
        else:
            body.add(f"err = {call};", f"os_unlock_{lock.mode}(lock);", "err = boundary_result(err);")
        if self.files or self._outputs() or any(one.gives for plan in self.plans for one in plan.walk()):
            body.add("if (err)", f"\t{body.leave()}")
        for one in self.files:
            body.on_exit(f"drop_{_file(one)}", f"if (err && {_file(one)})\n\tos_file_drop({_file(one)});")
        if self.files:
            body.attempt(f"OS_BUG_ON({' || '.join(f'!{_file(one)}' for one in self.files)}) ? -EIO : 0")

    # --- out -------------------------------------------------------------------------------------------------------

    def _copy_out(self, payloads: list[Plan]) -> None:
        """The copies out; where the function would become too long they are one of their own."""
        body = self.body
        apart = Body()
        self._write_out(apart, payloads)
        if self.files or _length(body, apart) < _LONG:
            self._write_out(body, payloads)
        else:
            self._apart(apart, payloads)

    def _write_out(self, body: Body, payloads: list[Plan]) -> None:
        record, moves = self.record, replace(self.moves, body=body)
        if self.handled:
            for plan in payloads:
                moves.bound(plan, self._outputs())
            name = self.checks.function("bound", record, self.flow) if record is not None else None
            if name is not None:
                body.attempt(f"{name}({self.pointer})")
        if self.shapes and any(plan.gives for plan in payloads) and Split(self).narrows():
            body.attempt(f"{self.names.handler(self.object, self.ioctl)}_fits(call, arg)")
        for plan in payloads:
            moves.fits(plan)
        for plan in payloads:
            if plan.gives:
                moves.give(plan)
        for one in self.files:
            body.add(f"{self.prefix}{self._path(one)} = {_number(one)};")
        if record is not None and self._outputs():
            self._put(body, record)
        for one in self.files:
            body.add(f"os_fd_install(call, {_number(one)}, {_file(one)});")

    def _apart(self, out: Body, payloads: list[Plan]) -> None:
        """The copies out as a function, which is given the locals that it uses."""
        record = self.record
        assert record is not None
        const = "" if self._outputs() else "const "
        found = [("arg", f"{const}{record.kind} {record.name} *arg", self.pointer), ("size", "u32 size", "size")]
        found += [one for plan in payloads for one in plan.locals()]
        self.body.attempt(self._helper("out", "\n".join(out.text()), found))

    def _whole(self, record: Record) -> bool:
        """Whether every member is output, so that one copy takes all of it."""
        runs = output_runs(record, self.flow)
        return record.extensible is None and len(runs) == 1 and len(runs[0]) == len(self._leaves())

    def _put(self, body: Body, record: Record) -> None:
        if self.shapes:
            body.attempt(f"{self.names.handler(self.object, self.ioctl)}_put(call, arg)")
            return
        careless = self.handled or has_input(record, self.flow)     # else all of it is as it was made: 0
        wipe = self.checks.function("put", record, self.flow) if careless else None
        if wipe is not None:
            body.add(f"{wipe}({self.pointer});")
        self.put_runs(body, record, self.pointer)

    def put_runs(self, body: Body, record: Record, pointer: str) -> None:
        """The copies of what is output of an argument, or of its shape."""
        for run in output_runs(record, self.flow):
            first, last = run[0].path, run[-1].path
            size = f"sizeof({pointer[1:] if pointer.startswith('&') else f'*{pointer}'})"
            if record.extensible is not None:
                body.attempt(f"boundary_put_sized(call, {pointer}, size, {first}, {last})")
            elif self._whole(record):
                body.attempt(f"os_arg_out(call, 0, {pointer}, {size})")
            else:
                body.attempt(f"boundary_put(call, {pointer}, {first}, {last})")


class Split:
    """A command whose argument callers lay out differently: a body for all, and a function for each layout.

    The functions copy the argument in, decode it and hand it to the body (`_serve`); what goes back goes through
    `_put`, which knows the caller.
    """

    def __init__(self, lowering: Lowering) -> None:
        self.low = lowering
        assert lowering.record is not None
        self.record = lowering.record
        self.word = lowering.names.handler(lowering.object, lowering.ioctl)
        self.tag = f"{self.record.kind} {self.record.name}"
        self.outputs = lowering.has_output
        self.layouts = list({shape.name: shape for shape in lowering.shapes.values()}.values())

    def command(self) -> Command:
        """All functions of the command."""
        low = self.low
        helpers = [*self._puts(), *self._fits_all()]
        low._check(self.record)
        payloads = [one for plan in low.plans for one in plan.walk()]
        low._fetch(payloads)
        low._call(payloads)
        serve = low._finished(low.body.text("err" if "int err;" in low.body.declarations else "0"), None)
        helpers = [*helpers, *low.moves.helpers, Helper(
            f"static int {self.word}_serve(struct os_call *call, void *object, {self.tag} *arg)",
            tuple(line.removeprefix("\t") for line in serve.lines))]
        native = self._entry(None)
        others = [Helper(f"static int {self.word}_{shape.suffix}_call(struct os_call *call, void *object)",
                         tuple(line.removeprefix("\t") for line in self._entry(shape)), self._condition(shape))
                  for shape in self.layouts]
        return Command(low.ioctl, f"{self.word}_call", tuple(native), low.prototype() if low.handled else None,
                       low.roles() if low.handled else (), tuple([*helpers, *others]),
                       {narrow: f"{self.word}_{shape.suffix}_call" for narrow, shape in low.shapes.items()})

    def narrows(self) -> bool:
        """Whether something that goes back may not fit."""
        return any(self._fit(shape) for shape in self.layouts)

    def _fit(self, shape: Shape) -> str | None:
        compat = self.low.checks.compat
        assert compat is not None
        return compat.fits(shape, self.low.flow)

    def _condition(self, shape: Shape) -> str:
        compat = self.low.checks.compat
        assert compat is not None
        condition = compat.views[shape.name].condition
        return f"#if defined(OS_COMPAT) && ({condition})" if condition else "#ifdef OS_COMPAT"

    def _entry(self, shape: Shape | None) -> list[str]:
        """A function for one layout: admit, copy in, decode, serve."""
        low, body, tag_ = self.low, Body(), self.tag if shape is None else shape.tag
        saved, low.body = low.body, body
        low._admit()
        low.body = saved
        reads = has_input(self.record, low.flow)
        if self.outputs and (low.constant_member is None or reads):
            body.attempt(f"os_arg_out_room(call, {low._room(self.record).replace(f'{self.tag},', f'{tag_},')})"
                         .replace(f"sizeof({self.tag})", f"sizeof({tag_})"))
        if shape is not None and shape.size > STACK:
            wire, arg = self._joined(body, shape, reads), "arg"
        else:
            wire = self._local(body, "wire", tag_, shape.size) if shape is not None else ""
            arg = self._local(body, "arg", self.tag, low._size())
        if shape is None and reads:
            body.attempt(f"os_arg_in(call, {arg}, sizeof({self._what(arg)}))")
        elif shape is not None and reads:
            body.attempt(f"os_arg_in(call, {wire}, sizeof({self._what(wire)}))")
            body.add(f"{conversion(low.checks.compat.shapes, 'decode', shape)}({arg}, {wire});")     # type: ignore
        elif arg.startswith("&"):
            body.add("memset(&arg, 0, sizeof(arg));")
        body.attempt(f"{self.word}_serve(call, object, {arg})")
        if shape is not None and not reads and shape.size <= STACK:
            body.declarations = [line for line in body.declarations if " wire" not in line and " *wire" not in line]
        return body.text("err")

    def _joined(self, body: Body, shape: Shape, reads: bool) -> str:
        """A long struct and the caller's behind it: what goes back needs no memory once the handler has run."""
        body.declare(f"{self.tag} *arg;")
        body.declare("int err;")
        body.add(f"arg = os_alloc(1, sizeof(*arg) + sizeof({shape.tag}));", "if (!arg)", "\treturn -ENOMEM;")
        body.on_exit("free_arg", "os_free(arg);")
        if not reads:
            return ""
        body.declare(f"{shape.tag} *wire;")
        body.add("wire = (void *)(arg + 1);")
        return "wire"

    @staticmethod
    def _what(pointer: str) -> str:
        return pointer[1:] if pointer.startswith("&") else f"*{pointer}"

    def _local(self, body: Body, name: str, tag_: str, size: int) -> str:
        """A variable, on the heap where it is long; returns a pointer to it."""
        if name == "wire" and not has_input(self.record, self.low.flow):
            return ""
        if size <= STACK:
            body.declare(f"{tag_} {name};")
            return f"&{name}"
        body.declare(f"{tag_} *{name};")
        body.declare("int err;")
        body.add(f"{name} = os_alloc(1, sizeof(*{name}));", f"if (!{name}) {{" if body.undo else f"if (!{name})")
        body.add(*(["\terr = -ENOMEM;", f"\t{body.leave()}", "}"] if body.undo else ["\treturn -ENOMEM;"]))
        body.on_exit(f"free_{name}", f"os_free({name});")
        return name

    # --- out -------------------------------------------------------------------------------------------------------

    def _puts(self) -> list[Helper]:
        """How what is output goes back: a function for each layout, and one that chooses."""
        if not self.outputs:
            return []
        low, body = self.low, Body()
        found = [self._put_shape(shape) for shape in self.layouts]
        careless = low.handled or has_input(self.record, low.flow)
        wipe = low.checks.function("put", self.record, low.flow) if careless else None
        if wipe is not None:
            body.add(f"{wipe}(arg);")
        body.add(*self._switch(lambda shape: [f"return {self.word}_put_{shape.suffix}(call, arg);"]))
        low.put_runs(body, self.record, "arg")
        return [*found, self._helper("put", f"struct os_call *call, {self.tag} *arg", body)]

    def _put_shape(self, shape: Shape) -> Helper:
        low, body = self.low, Body()
        compat = low.checks.compat
        assert compat is not None
        fits = self._fit(shape)
        payloads = [one for plan in low.plans for one in plan.walk()]
        wire = "&wire"
        if fits is not None and not any(plan.gives for plan in payloads):
            body.add(f"if (!{fits}(arg))", "\treturn -EOVERFLOW;")
        if shape.size <= STACK:
            body.declare(f"{shape.tag} wire;")
        else:
            wire = "wire"
            body.declare(f"{shape.tag} *wire = (void *)(uintptr_t)(arg + 1);")
        body.add(f"{conversion(compat.shapes, 'encode', shape)}({wire}, arg);")
        low.put_runs(body, self.record, wire)
        helper = self._helper(f"put_{shape.suffix}", f"struct os_call *call, const {self.tag} *arg", body)
        return replace(helper, condition=self._condition(shape))

    def _fits_all(self) -> list[Helper]:
        """Whether the argument fits, asked before a payload goes back."""
        payloads = [one for plan in self.low.plans for one in plan.walk()]
        if not self.outputs or not self.narrows() or not any(plan.gives for plan in payloads):
            return []
        body = Body()
        body.add("(void)call;", "(void)arg;")
        body.add(*self._switch(lambda shape: [f"return {self._fit(shape)}(arg) ? 0 : -EOVERFLOW;"
                                              if self._fit(shape) else "return 0;"]))
        lines = body.text("0")
        return [Helper(f"static int {self.word}_fits(const struct os_call *call, const {self.tag} *arg)",
                       tuple(line.removeprefix("\t") for line in lines))]

    def _switch(self, lines: Callable[[Shape], list[str]]) -> list[str]:
        """What is done for callers of each layout; the kernel's own go on behind it."""
        rest = {narrow for wide, narrow in self.low.checks.compat.shapes.pairs} - set(self.low.shapes)   # type: ignore
        if len(self.layouts) == 1 and not rest:
            return ["\f#ifdef OS_COMPAT", "if (os_caller_differs(call))",
                    *(f"\t{line}" for line in lines(self.layouts[0])), "\f#endif"]
        found: list[str] = []
        for shape in self.layouts:
            found += [f"\f{self._condition(shape)}", *(f"case {tag(narrow)}:" for narrow in shape.abis),
                      *(f"\t{line}" for line in lines(shape)), "\f#endif"]
        return ["\f#ifdef OS_COMPAT", "switch (os_caller_abi(call)) {", *found, "default:", "\tbreak;", "}", "\f#endif"]

    def _helper(self, verb: str, parameters: str, body: Body) -> Helper:
        lines = body.text("err")
        return Helper(f"static int {self.word}_{verb}({parameters})",
                      tuple(line.removeprefix("\t") for line in lines))


def extensible(ctx: Context, one: Object) -> bool:
    """Whether extensions may add ioctls to an object: the one that attaches them, and what it makes."""
    points = ctx.spec.extension_range
    roots = points.attach.objects if points and points.attach else []
    return any(one is root or one.parent is root for root in roots)


def _length(*bodies: Body) -> int:
    """About how many lines these make, ways out included."""
    return sum(len(one.lines) + len(one.declarations) + 3 * len(one.undo) for one in bodies)


def _argument(plan: Plan) -> str:
    """What the handler is given of a payload."""
    if plan.arms:
        return f"&{plan.name}"
    if plan.many:
        return plan.name
    if plan.window is None:
        return f"{plan.name}.memory"
    return f"{plan.name}.window.address ? &{plan.name} : NULL" if plan.nullable else f"&{plan.name}"


def _file(one: Field) -> str:
    return "file" if one.name == "fd" else f"{one.name}_file"


def _number(one: Field) -> str:
    """The local variable that holds a new descriptor."""
    return "fd" if one.name == "fd" else f"{one.name}_fd"


def looked_up(ioctl: Ioctl) -> Field | None:
    """The member whose payload a table of attributes or registers tells."""
    type_ = ioctl.argument.type
    members = type_.record.fields if isinstance(type_, RecordType) else []
    for member in members:
        choice = member.payload.choice if member.payload is not None else None
        if choice is not None and choice.kind in ("fd_kind", "register"):
            return member
    return None
