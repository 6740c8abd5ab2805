"""The copies of payloads: in and checked before the handler, out after it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ioctlc.backends.driver.body import Body
from ioctlc.backends.driver.checks import Checks
from ioctlc.backends.driver.flow import Flow, output_spans
from ioctlc.backends.driver.payloads import Arm, Plan


@dataclass(frozen=True, slots=True)
class Helper:
    """A function of its own that a command's function calls: its declaration, and its lines."""

    prototype: str
    lines: tuple[str, ...]
    condition: str = ""

    @property
    def labels(self) -> list[str]:
        """The lines that are labels of ways out, which stand at the margin."""
        return [line for line in self.lines if line[-1:] == ":" and " " not in line and "\t" not in line
                and line != "default:"]


@dataclass(slots=True)
class Moves:
    """Writes the copies of one command into its body; `function` is the command's name, for helpers."""

    checks: Checks
    body: Body
    function: str
    helpers: list[Helper]

    def fetch(self, plan: Plan, within: str = "") -> None:
        """Makes a payload ready for the handler; of a nullable one the handler sees NULL where the address is 0."""
        self.body.gap()
        if plan.arms:
            self._fetch_arms(plan)
        elif plan.many:
            self._open_each(plan)
        elif plan.window is not None:
            self.body.declare(f"struct {plan.window.name}_window {plan.name};")
            self.body.add(f"{_opened(plan, plan.name)};")
        else:
            self._take(plan)
        if not plan.many and plan.member != "address":
            self.body.add(f"{plan.member} = {'NULL' if plan.pointer else '0'};")

    def _take(self, plan: Plan) -> None:
        body = self.body
        body.declare(f"struct boundary_buffer {plan.name};")
        body.attempt(self._taken(plan, f"&{plan.name}"))
        body.on_exit(f"drop_{plan.name}", f"boundary_drop(&{plan.name});")
        elements = f"{plan.name}.memory, {plan.name}.count"
        for call in self._element_checks(plan, elements):
            body.attempt(call)
        body.add(*self._clears(plan, elements))
        if plan.inner:
            body.declare(f"{plan.spelled} *{plan.name}_at;")
            body.add(f"{plan.name}_at = {plan.name}.memory;")

    def _taken(self, plan: Plan, buffer: str) -> str:
        """The call that fills a buffer."""
        kind = "take_nullable" if plan.nullable else "take"
        what = f"{buffer}, call, {plan.address}, {plan.count}, sizeof({plan.spelled}), {plan.flag}"
        type_ = self.checks.caller_type(plan.element)
        return f"compat_{kind}({what}, {type_})" if type_ is not None else f"boundary_{kind}({what})"

    def _element_checks(self, plan: Plan, elements: str) -> list[str]:
        if not plan.reads or plan.record is None:
            return []
        found = [self.checks.each(verb, plan.record, Flow(plan.direction)) for verb in ("check", "limit")]
        return [f"{name}({elements})" for name in found if name is not None]

    def _clears(self, plan: Plan, elements: str) -> list[str]:
        """Members that are output alone hold what the caller had there."""
        if plan.record is None or not plan.reads:
            return []
        name = self.checks.each("clear", plan.record, Flow(plan.direction))
        return [f"{name}({elements});"] if name is not None else []

    def _open_each(self, plan: Plan) -> None:
        """A window for each element of an array that contains addresses."""
        body = self.body
        assert plan.window is not None
        window, opens = f"struct {plan.window.name}_window *", f"{self.function}_open_{plan.name}"
        body.declare(f"{window}{plan.name};")
        body.declare("int err;")
        body.add(f"{plan.name} = {opens}(call, {plan.many}_at, {plan.many}.count);", f"if (!{plan.name}) {{",
                 "\terr = -ENOMEM;", f"\t{body.leave()}", "}")
        body.on_exit(f"free_{plan.name}", f"os_free({plan.name});")
        lines = [f"{window}windows = boundary_alloc(count, sizeof(*windows));", "u64 i;", "",
                 "for (i = 0; windows && i < count; i++) {", f"\t{_opened(plan, 'windows[i]')};",
                 f"\t{plan.member} = {'NULL' if plan.pointer else '0'};", "}", "return windows;"]
        self.helpers.append(Helper(f"static {window}{opens}(struct os_call *call, {self._record_kind(plan)} *elements,"
                                   " u64 count)", tuple(line.replace(plan.base, "elements[i].") for line in lines)))

    # --- what a member selects -------------------------------------------------------------------------------------

    def _fetch_arms(self, plan: Plan) -> None:
        body = self.body
        buffers = [arm.plan for arm in plan.arms if arm.plan is not None and arm.plan.window is None]
        opened = [arm for arm in plan.arms if arm.plan is not None and arm.plan.window is not None]
        body.declare(f"struct {plan.spelled}_arms {plan.name} = {{ 0 }};")
        extra, parameters = [f"&{plan.name}"], [f"struct {plan.spelled}_arms *arms"]
        if buffers:
            body.declare(f"struct boundary_buffer {plan.name}_buffer = {{ 0 }};")
            extra.append(f"&{plan.name}_buffer")
            parameters.append("struct boundary_buffer *buffer")
            body.on_exit(f"drop_{plan.name}", f"boundary_drop(&{plan.name}_buffer);")
        for arm in opened:
            assert arm.plan is not None and arm.plan.window is not None
            body.declare(f"struct {arm.plan.window.name}_window {plan.name}_{arm.label};")
            extra.append(f"&{plan.name}_{arm.label}")
            parameters.append(f"struct {arm.plan.window.name}_window *{arm.label}")
        body.attempt(f"{self.function}_take_{plan.name}(call, {_record_of(plan.base)}, {', '.join(extra)})")
        kind = self._record_kind(plan)
        self.helpers.append(Helper(f"static int {self.function}_take_{plan.name}(struct os_call *call, const {kind}"
                                   f" *arg, {', '.join(parameters)})", tuple(self._take_lines(plan))))
        if plan.gives:
            self.helpers.append(Helper(f"static int {self.function}_give_{plan.name}(const {kind} *arg, const struct"
                                       f" {plan.spelled}_arms *arms, const struct boundary_buffer *buffer)",
                                       tuple(self._give_lines(plan))))

    @staticmethod
    def _record_kind(plan: Plan) -> str:
        assert plan.holder is not None
        return f"{plan.holder.kind} {plan.holder.name}"

    def _take_lines(self, plan: Plan) -> list[str]:
        lines: list[str] = []
        fails = False
        for arm in sorted(plan.arms, key=lambda one: not one.values):
            found = self._take_arm(plan, arm)
            fails |= any("err" in line for line in found)
            lines += [*(f"case {value}:" for value in arm.values), *([] if arm.values else ["default:"]),
                      *(f"\t{line}" for line in found)]
        if all(arm.values for arm in plan.arms):
            lines += ["default:", "\treturn 0;"]
        selector = _local(plan.selector, plan.base)
        return [*(["int err;", ""] if fails else []), f"switch ({selector}) {{", *lines, "}"]

    def _take_arm(self, plan: Plan, arm: Arm) -> list[str]:
        one = arm.plan
        if one is None:
            return ["return 0;"]
        if one.window is not None:
            opened = f"{_local(_opened(one, arm.label, '->'), plan.base)};"
            found = [opened, f"arms->{arm.label} = {arm.label};", "return 0;"]
            return [f"if (!{_local(one.address, plan.base)})", "\treturn 0;", *found] if one.nullable else found
        lines = [f"err = {_local(self._taken(one, 'buffer'), plan.base)};", "if (err)", "\treturn err;",
                 f"arms->{arm.label} = buffer->memory;"]
        for call in self._element_checks(one, "buffer->memory, buffer->count"):
            lines += [f"err = {call};", "if (err)", "\treturn err;"]
        clears = self._clears(one, "buffer->memory, buffer->count")
        if len(lines) > 4 and not clears:
            return [*lines[:-3], f"return {call};"]
        return [*lines, *clears, "return 0;"]

    def _give_lines(self, plan: Plan) -> list[str]:
        lines, used = [], False
        for arm in plan.arms:
            if arm.plan is None or not arm.plan.gives:
                continue
            after = _local(arm.plan.after, plan.base) if arm.plan.after else "buffer->count"
            used |= arm.plan.after is not None
            found = self._given(arm.plan, "buffer", "buffer->", after)
            last = found.pop()
            body = [line for call in found for line in
                    ([f"{call};"] if not call.startswith(("boundary_", "compat_")) else
                     [f"err = {call};", "if (err)", "\treturn err;"])]
            open_, close = (" {", ["}"]) if body else ("", [])
            lines += [f"if (arms->{arm.label}){open_}", *(f"\t{line}" for line in [*body, f"return {last};"]), *close]
        head = ["int err;", ""] if any("err = " in line for line in lines) else []
        return [*head, *([] if used else ["(void)arg;"]), *lines, "return 0;"]

    # --- out -------------------------------------------------------------------------------------------------------

    def bound(self, plan: Plan, outputs: bool) -> None:
        """What the handler says is valid is not more than there is room for; of all payloads before any is copied.

        `outputs`: whether it can change the argument; a count beside an address in a payload is that payload's.
        """
        outputs = plan.written if plan.inside else outputs
        for arm in plan.arms:
            if arm.plan is not None:
                room = f"{plan.name}_buffer" if arm.plan.window is None else f"{plan.name}_{arm.label}.window"
                for call in self._bounds(replace(arm.plan, nullable=False), room, outputs):
                    self.body.attempt(f"{plan.name}.{arm.label} ? {call} : 0")
        if plan.many and plan.after and outputs:
            self.body.declare("u64 i;")
            self.body.declare("int err;")
            self.body.add(f"for (i = 0; i < {plan.many}.count; i++) {{",
                          *(f"\terr = {call};" for call in self._bounds(plan, f"{plan.name}[i].window", outputs)),
                          "\tif (err)", f"\t\t{self.body.leave()}", "}")
        elif not plan.many and not plan.arms:
            room = f"{plan.name}.window" if plan.window is not None else plan.name
            for call in self._bounds(plan, room, outputs):
                self.body.attempt(call)

    def _bounds(self, plan: Plan, room: str, outputs: bool) -> list[str]:
        """How many elements are valid, then the counts within each."""
        open_ = outputs or plan.gives and plan.after != plan.count       # else nobody can have changed it
        found = [f"boundary_bound({plan.after}, {room}.count)"] if plan.after and open_ else []
        if plan.nullable:               # where nothing is there, a count can say how much there would be
            there = f"{room}.memory" if plan.window is None else f"{room}.address"
            found = [f"{there} ? {call} : 0" for call in found]
        name = None
        if plan.gives and plan.record is not None:
            name = self.checks.each("bound", plan.record, Flow(plan.direction))
        valid = plan.after if plan.after and not plan.nullable else f"{room}.count"
        return found + ([f"{name}({room}.memory, {valid})"] if name is not None else [])

    def fits(self, plan: Plan) -> None:
        """What goes back in buffers can be said in the caller's types; before any of it goes."""
        for arm in plan.arms:
            one = arm.plan
            if one is not None and one.gives and self._narrows(one):
                self.body.attempt(f"{plan.name}.{arm.label} ? {self._fit(one, f'{plan.name}_buffer')} : 0")
        if not plan.arms and plan.gives and self._narrows(plan):
            self.body.attempt(self._fit(plan, plan.name))

    def _fit(self, plan: Plan, buffer: str) -> str:
        return (f"compat_fits(&{buffer}, {plan.after or f'{buffer}.count'},"
                f" {self.checks.caller_type(plan.element)})")

    def _narrows(self, plan: Plan) -> bool:
        return self.checks.compat is not None and self.checks.compat.narrows(plan.element)

    def give(self, plan: Plan) -> None:
        """Copies a payload out, of structs only the members that are output."""
        if plan.arms:
            self.body.attempt(f"{self.function}_give_{plan.name}({_record_of(plan.base)}, &{plan.name},"
                              f" &{plan.name}_buffer)")
            return
        for call in self._given(plan, f"&{plan.name}", f"{plan.name}.", plan.after or f"{plan.name}.count"):
            if call.startswith(("boundary_", "compat_")):
                self.body.attempt(call)
            else:
                self.body.add(f"{call};")

    def _given(self, plan: Plan, buffer: str, parts: str, count: str) -> list[str]:
        """The calls: the wipe, then the copies, each of which can fail."""
        flow, found = Flow(plan.direction), []
        name = self.checks.each("wipe", plan.record, flow) if plan.record is not None else None
        if name is not None:
            found.append(f"{name}({parts}memory, {parts}count)")
        spans = output_spans(plan.record, flow) if plan.record is not None else None
        type_ = self.checks.caller_type(plan.element, "call" if parts.endswith(".") else f"{parts}call")
        word, last = ("compat", f", {type_}") if type_ is not None else ("boundary", "")
        if spans is None:
            return [*found, f"{word}_give({buffer}, {count}{last})"]
        return found + [f"{word}_give_part({buffer}, {count}, {start}, {length}{last})" for start, length in spans]


def _opened(plan: Plan, window: str, access: str = ".") -> str:
    """The call that opens a window."""
    count = plan.count if not plan.nullable or not plan.many else f"{plan.address} ? {plan.count} : 0"
    return (f"boundary_open(&{window}{access}window, call, {plan.address}, {count}, sizeof({plan.spelled}),"
            f" {plan.flag})")


def _record_of(prefix: str) -> str:
    """A pointer to the record that members stand behind."""
    inside = prefix.rstrip(".>").removesuffix("-")
    return inside if prefix.endswith("->") else f"&{inside}"


def _local(text: str, prefix: str) -> str:
    """The same C in a function whose parameter `arg` is that record."""
    return text.replace(prefix, "arg->") if prefix != "arg->" else text
