"""`<abi>_checks.h`: what the spec allows, record by record.

Five functions for a record, each made only where there is something to do:

    <abi>_check_<record>    EINVAL: reserved bytes, flags, enums, ranges; in the order of the members
    <abi>_limit_<record>    E2BIG: counts above their maximum
    <abi>_clear_<record>    after the checks: members that are output alone become 0
    <abi>_bound_<record>    before output: EIO where a count that the handler set is above what there is room for
    <abi>_wipe_<record>     before output: reserved members and padding become 0
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.compat.records import Records
from ioctlc.backends.ctext import c_int, macro_word
from ioctlc.backends.driver.cexpr import Remembered, c_expr
from ioctlc.backends.driver.flow import Flow, Leaf, bounds, is_address, is_output, leaves, nested, output_runs
from ioctlc.backends.driver.names import Names
from ioctlc.expr import Expr, Name, constant, names
from ioctlc.model import ArrayType, Choice, Field, Payload, Record, Spec, Type, ValueSet


#: Lines that a function has at most, apart from its declarations and its end.
_LONG = 52


@dataclass(frozen=True, slots=True)
class Function:
    """A function that is ready to be printed."""

    name: str
    parameter: str
    lines: tuple[str, ...]

    @property
    def declarations(self) -> list[str]:
        """What the lines use."""
        text = "\n".join(self.lines)
        index = f"{'u64' if 'i < count' in text else 'u32'} i;"
        return ([index] if "for (i = 0" in text else []) + (["int err;"] if "err = " in text else [])

    @property
    def fails(self) -> bool:
        return "return " in "\n".join(self.lines)


@dataclass(slots=True)
class Checks:
    """Makes the functions as they are asked for, those that others call first."""

    ctx: Context
    names: Names
    functions: list[Function] = field(default_factory=list)
    masks: dict[str, str] = field(default_factory=dict)
    enums: dict[str, ValueSet] = field(default_factory=dict)
    selectors: dict[str, list[str]] = field(default_factory=dict)   # tests of discriminators, and what they accept
    compat: Records | None = None
    _known: dict[tuple[str, Record, Flow], str | None] = field(default_factory=dict)

    def function(self, verb: str, record: Record, flow: Flow) -> str | None:
        """The name of a record's function, or None where it has nothing to do.

        `verb`: check, limit, bound, wipe (of all of it) or put (a wipe of what is output of an argument).
        """
        key = (verb, record, flow)
        if key not in self._known:
            self._known[key] = None
            lines = tuple(self._lines(verb, record, flow))
            self._known[key] = self._named(verb, record, flow, lines) if lines else None
        return self._known[key]

    def each(self, verb: str, record: Record, flow: Flow) -> str | None:
        """The same for `count` records in a row."""
        one = self.function(verb, record, flow)
        if one is None:
            return None
        name = f"{one}_array"
        if all(function.name != name for function in self.functions):
            call = f"{one}(&arg[i])"
            lines = ["for (i = 0; i < count; i++)", f"\t{call};"] if verb in ("wipe", "clear") else \
                ["for (i = 0; i < count; i++) {", *(f"\t{line}" for line in _passed_on(call)), "}"]
            const = "" if verb in ("wipe", "clear") else "const "
            self.functions.append(Function(name, f"{const}{record.kind} {record.name} *arg, u64 count", tuple(lines)))
        return name

    def _named(self, verb: str, record: Record, flow: Flow, lines: tuple[str, ...]) -> str:
        """A function with these lines: one that is there already, or a new one."""
        name = self.names.function("wipe" if verb == "put" else verb, record.name or "inline")
        const = "" if verb in ("wipe", "put", "clear") else "const "
        parameter = f"{const}{record.kind} {record.name} *arg"
        taken = [one for one in self.functions if one.parameter == parameter and one.name.startswith(name)]
        for one in taken:
            if one.lines == lines:
                return one.name
        if taken:
            name += f"_{flow.default}" if all(one.name != f"{name}_{flow.default}" for one in taken) \
                else f"_{len(taken)}"
        self.functions.append(Function(name, parameter, self._short(name, parameter, lines)))
        return name

    def _short(self, name: str, parameter: str, lines: tuple[str, ...]) -> tuple[str, ...]:
        """The lines, or calls of functions that have them where one would be too long: each has whole statements."""
        if len(lines) <= _LONG:
            return lines
        parts: list[list[str]] = [[]]
        for statement in _statements(lines):
            if parts[-1] and len(parts[-1]) + len(statement) > _LONG:
                parts.append([])
            parts[-1] += statement
        calls: list[str] = []
        for at, part in enumerate(parts, 1):
            one = Function(f"{name}_part{at}", parameter, tuple(part))
            self.functions.append(one)
            calls += _passed_on(f"{one.name}(arg)") if one.fails else [f"{one.name}(arg);"]
        return tuple(calls)

    # --- lines -----------------------------------------------------------------------------------------------------

    def _lines(self, verb: str, record: Record, flow: Flow) -> list[str]:
        """The body of a function: `err` and `i` are declared by whoever prints it."""
        if verb in ("wipe", "put"):
            runs = output_runs(record, flow) if verb == "put" else None
            return [*self._wiped(record, flow), *self._holes(record, runs)] if record.kind == "struct" else []
        if verb == "clear":
            return list(self._cleared(record, flow)) if record.kind == "struct" else []
        lines: list[str] = []
        for leaf in leaves(record, flow):
            there = leaf.flow.direction(leaf.field) != "none" if verb == "bound" else leaf.flow.reads(leaf.field)
            found = self._of_leaf(verb, record, leaf) if there else []
            seen = any(lines[at:at + len(found)] == found for at in range(len(lines)))      # payloads of one count
            if verb != "limit" or not seen:
                lines += found
        return lines

    def _of_leaf(self, verb: str, record: Record, leaf: Leaf) -> list[str]:
        inner = nested(leaf.field.type)
        if inner is not None and inner.kind == "union" and (inner.name is None or leaf.field.discriminator is not None):
            return self._arms(verb, record, leaf, inner)
        if inner is not None and inner.name is not None:
            return self._of_record(verb, leaf, inner, record)
        choice = choice_of(leaf.field)
        if choice is not None and choice.kind == "field":
            return self._selected(verb, record, leaf, choice)
        if verb == "check":
            return self.value_checks(leaf.field, f"arg->{leaf.path}")
        if verb == "bound":
            return self._bounds(record, leaf)
        return self._counts(record, leaf, leaf.field.payload) if verb == "limit" else []

    def _selected(self, verb: str, record: Record, leaf: Leaf, choice: Choice) -> list[str]:
        """The discriminator of a payload has a case, and the count in that case is not above its maximum."""
        member = selects(choice)
        if member is None or verb not in ("check", "limit"):
            return []
        on = self.expression(Name((member,)), _beside(record, leaf, Name((member,)))[1])
        if verb == "check":
            there = [name for case in choice.cases for name in case.names]
            if any(case.default for case in choice.cases) or _names_all(record, member, there):
                return []
            name = f"{self.names.function('known', record.name or 'inline')}_{leaf.field.name}"
            self.selectors[name] = there
            return [f"if (!{name}({on}))", "\treturn -EINVAL;"]
        lines: list[str] = []
        for case in sorted(choice.cases, key=lambda one: one.default):
            body = self._counts(record, leaf, case.payload)
            lines += [*(f"case {name}:" for name in case.names), *(["default:"] if case.default else []),
                      *(f"\t{line}" for line in body), "\tbreak;"]
        return [f"switch ({on}) {{", *lines, "}"] if any("return" in line for line in lines) else []

    def _bounds(self, record: Record, leaf: Leaf) -> list[str]:
        """An array of which a count says how much is in use: a handler may set that to what there is room for."""
        payload = leaf.field.payload
        if payload is None or not isinstance(leaf.field.type, ArrayType) or leaf.field.type.count is None:
            return []
        length = payload.after or payload.count or payload.bytes
        inside = leaf.path.rpartition(".")[0]
        beside = {one.path: one.field for one in leaves(_container(record, inside), leaf.flow)}
        if length is None or not any(name.path[0] in beside and leaf.flow.writes(beside[name.path[0]])
                                     for name in names(length)):
            return []
        most = self.room(leaf, "arg")
        used = self.expression(length, f"arg->{inside}." if inside else "arg->")
        return [f"if (OS_BUG_ON({used} > {most}))", "\treturn -EIO;"]

    def room(self, leaf: Leaf, record: str) -> str:
        """How many elements, or bytes, of an array may be in use, as C; `record` points to what it stands in."""
        payload = leaf.field.payload
        if payload is not None and payload.maximum is not None:
            return self._number(payload.maximum)
        place = f"{record}->{leaf.path}"
        return f"sizeof({place})" if payload is not None and payload.bytes is not None else f"boundary_count({place})"

    def _of_record(self, verb: str, leaf: Leaf, inner: Record, record: Record) -> list[str]:
        """The call for a nested struct, or for the elements of an array: those in use where a length says so."""
        own = self._counts(record, leaf, leaf.field.payload) if verb == "limit" else \
            self._bounds(record, leaf) if verb == "bound" else []
        name, target = self.function(verb, inner, leaf.flow.within(leaf.field)), f"arg->{leaf.path}"
        if name is None:
            return own
        if not isinstance(leaf.field.type, ArrayType):
            return [f"{name}(&{target});"] if verb in ("wipe", "clear") else own + _passed_on(f"{name}(&{target})")
        length = leaf.field.payload.count if leaf.field.payload is not None else None
        used = self.expression(length, _beside(record, leaf, length)[1]) \
            if length is not None and verb not in ("wipe", "clear") else None
        head = f"for (i = 0; i < boundary_count({target}){f' && i < {used}' if used else ''}; i++)"
        if verb in ("wipe", "clear"):
            return [head, f"\t{name}(&{target}[i]);"]
        return [*own, f"{head} {{", *(f"\t{line}" for line in _passed_on(f"{name}(&{target}[i])")), "}"]

    def _arms(self, verb: str, record: Record, leaf: Leaf, union: Record) -> list[str]:
        """A switch over the discriminator, with the checks of the arm that it selects."""
        if leaf.field.discriminator is None or verb == "wipe":
            return []
        lines: list[str] = []
        bodies = {arm.name: self._arm(verb, record, leaf, arm) for arm in union.fields}
        other = any(arm.default_case and bodies[arm.name] for arm in union.fields)
        for arm in sorted(union.fields, key=lambda one: one.default_case):
            labels = [*(f"case {name}:" for name in arm.case_names), *(["default:"] if arm.default_case else [])]
            if labels and (bodies[arm.name] or other):
                lines += [*labels, *(f"\t{line}" for line in bodies[arm.name]), "\tbreak;"]
        if not any(bodies.values()) or not lines:
            return []
        prefix = _beside(record, leaf, leaf.field.discriminator)[1]
        return [f"switch ({self.expression(leaf.field.discriminator, prefix)}) {{", *lines, "}"]

    def _arm(self, verb: str, record: Record, leaf: Leaf, arm: Field) -> list[str]:
        """The checks of one arm."""
        flow, inner = leaf.flow.within(leaf.field), nested(arm.type)
        under = f"{leaf.path}.{arm.name}" if leaf.field.name else f"{arm.name}"
        found = [Leaf(under, arm, flow)] if inner is None or inner.name else \
            list(leaves(inner, flow.within(arm), f"{under}."))
        return [line for one in found if verb == "bound" or one.flow.reads(one.field)
                for line in self._of_leaf(verb, record, one)]

    def value_checks(self, one: Field, target: str) -> list[str]:
        """The checks of one member that is no struct; of an array those of each element."""
        if one.reserved == "zero":
            wrong = f"boundary_nonzero({target}, sizeof({target}))" if isinstance(one.type, ArrayType) else target
            return [f"if ({wrong})", "\treturn -EINVAL;"]
        if one.reserved is not None:
            return []
        if isinstance(one.type, ArrayType):
            inner = self._scalar_checks(one, f"{target}[i]")
            if not inner or isinstance(one.type.element, ArrayType):
                return []
            return [f"for (i = 0; i < boundary_count({target}); i++) {{", *(f"\t{line}" for line in inner), "}"]
        return self._scalar_checks(one, target)

    def _scalar_checks(self, one: Field, target: str) -> list[str]:
        wrong: list[str] = []
        if one.values is not None and not one.values.open:
            wrong.append(self._unknown_value(one.values, target))
        abis = [ABIS[name] for name in self.ctx.spec.abis()]
        low, high = bounds(one.type, abis, one.bits) or (0, 0)
        if one.minimum is not None and one.minimum > low:
            wrong.append(f"{target} < {self._number(one.minimum)}")
        if one.maximum is not None and one.maximum < high:
            wrong.append(f"{target} > {self._number(one.maximum)}")
        if one.mask is not None:
            wrong.append(f"{target} & ~{c_int(one.mask, True, high > 0xFFFFFFFF)}")
        if one.multiple_of is not None and one.multiple_of > 1:
            power = one.multiple_of & one.multiple_of - 1 == 0
            wide = max(high, -low) > 0xFFFFFFFF
            rest = "boundary_mod_signed" if low < 0 else "boundary_mod"
            wrong.append(f"{target} & {c_int(one.multiple_of - 1, True)}" if power
                         else f"{rest}({target}, {c_int(one.multiple_of)})" if wide
                         else f"{target} % {c_int(one.multiple_of)}")
        return [line for condition in wrong for line in (f"if ({condition})", "\treturn -EINVAL;")]

    @staticmethod
    def _number(value: int) -> str:
        return c_int(value, hexadecimal=value >= 0x1000)

    def _unknown_value(self, values: ValueSet, target: str) -> str:
        accepted = [value for value in values.values if not value.reserved and not value.sentinel]
        if values.kind == "enum":
            self.enums[values.name] = values
            return f"!{self.names.function('known', values.name)}({target})"
        if not accepted:
            return target
        macro = f"{self.names.macro}_{macro_word(self.names.bare(values.name))}_ALL"
        self.masks[macro] = " | ".join(value.name for value in accepted)
        return f"{target} & ~({values_type(values)}){macro}"

    # --- counts ----------------------------------------------------------------------------------------------------

    def _counts(self, record: Record, leaf: Leaf, payload: Payload | None) -> list[str]:
        one = leaf.field
        if payload is None or payload.maximum is None or not (is_address(one) or _measured(one) or payload.kept):
            return []
        length = payload.count if payload.count is not None else payload.bytes
        if length is None:
            return []
        holder, prefix = _beside(record, leaf, length)
        if self._implied(holder, length, payload):
            return []
        try:
            text = self.expression(length, prefix)
        except Remembered:
            return []
        return [f"if ({text} > {self._number(payload.maximum)})", "\treturn -E2BIG;"]

    def _implied(self, record: Record, length: Expr, payload: Payload) -> bool:
        """Whether the maximum says nothing: the length is fixed, or its member's own maximum or width is lower."""
        assert payload.maximum is not None
        fixed = constant(length)
        if fixed is not None:
            return fixed <= payload.maximum
        if not isinstance(length, Name) or len(length.path) != 1:
            return False
        member = next((one for one in record.fields if one.name == length.path[0]), None)
        if member is None:
            return False
        _, high = bounds(member.type, [ABIS[name] for name in self.ctx.spec.abis()], member.bits) or (0, 1 << 64)
        return min(high, high if member.maximum is None else member.maximum) <= payload.maximum

    def expression(self, expr: Expr, prefix: str) -> str:
        """An expression over the members of a record, which stands behind `prefix`."""
        constants = self.constants

        def name_of(path: tuple[str, ...]) -> str:
            if path[0] == "state":
                raise Remembered
            return path[0] if len(path) == 1 and path[0] in constants else f"{prefix}{'.'.join(path)}"

        return c_expr(expr, name_of)

    def caller_type(self, element: Type | None, call: str = "call") -> str | None:
        """C that tells how the caller lays out a payload's elements; None where everybody does alike."""
        name = self.compat.element(element) if self.compat is not None else None
        return f"{name}({call})" if name is not None else None

    @property
    def constants(self) -> set[str]:
        """The names of constants and of values."""
        found = {one.name for spec in self._specs() for one in spec.constants}
        return found | {value.name for spec in self._specs() for one in spec.value_sets for value in one.values}

    def _specs(self) -> list[Spec]:
        spec = self.ctx.spec
        return [spec] + ([spec.extends.base] if spec.extends else [])

    # --- output ----------------------------------------------------------------------------------------------------

    def _wiped(self, record: Record, flow: Flow) -> Iterable[str]:
        for leaf in leaves(record, flow):
            one, target = leaf.field, f"arg->{leaf.path}"
            if not leaf.flow.writes(one):
                continue
            if one.reserved is not None:
                yield f"memset({target}, 0, sizeof({target}));" if isinstance(one.type, ArrayType) else f"{target} = 0;"
            elif (inner := nested(one.type)) is not None and inner.name is not None:
                yield from self._of_record("wipe", leaf, inner, record)

    def _cleared(self, record: Record, flow: Flow) -> Iterable[str]:
        for leaf in leaves(record, flow):
            inner, target = nested(leaf.field.type), f"arg->{leaf.path}"
            if is_output(leaf) and not leaf.flow.reads(leaf.field):
                plain = inner is None and not isinstance(leaf.field.type, ArrayType)
                yield f"{target} = 0;" if plain else f"memset(&{target}, 0, sizeof({target}));"
            elif inner is not None and inner.kind == "struct" and inner.name and leaf.flow.reads(leaf.field):
                yield from self._of_record("clear", leaf, inner, record)

    def _holes(self, record: Record, runs: list[list[Leaf]] | None) -> Iterable[str]:
        """Padding that the compiler adds somewhere, cleared by the names of the members around it.

        With `runs` only what lies within one of them: the rest is not copied out.
        """
        found: dict[tuple[str, str | None], None] = {}
        for name in self.ctx.spec.abis():
            for before, after in self._gaps(record, name):
                if runs is None or any(_within(run, before, after, record) for run in runs):
                    found[before, after] = None
        for before, after in found:
            end = f"offsetof({record.kind} {record.name}, {after})" if after else "sizeof(*arg)"
            yield (f"boundary_clear(arg, boundary_end({record.kind} {record.name}, {before}),\n"
                   f"\t\t       {end});")

    def _gaps(self, record: Record, abi: str) -> Iterable[tuple[str, str | None]]:
        if not self.ctx.spec.exists(record, ABIS[abi]):
            return
        layout = self.ctx.layouts.of(record, ABIS[abi])
        slots = [slot for slot in layout.slots if slot.field.name]
        for slot, following in zip(slots, [*slots[1:], None]):
            end = slot.bit_offset + slot.bit_size
            start = following.bit_offset if following else layout.size * 8
            if start - end >= 8:
                assert slot.field.name is not None
                yield slot.field.name, following.field.name if following else None


def _within(run: list[Leaf], before: str, after: str | None, record: Record) -> bool:
    """Whether a copy of these members copies the padding between two as well; that at the end with all of them."""
    tops = [leaf.path.split(".")[0] for leaf in run]
    whole = {one.name for one in record.fields if one.name} <= set(tops)
    return before in tops and (after in tops if after else whole)


def _statements(lines: Iterable[str]) -> Iterable[list[str]]:
    """Lines of C, those of one statement together; what an assignment of `err` is followed by belongs to it."""
    found: list[list[str]] = []
    for line in lines:
        if found and (line.startswith(("\t", "}", " ")) or line == "if (err)"):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _passed_on(call: str) -> list[str]:
    return [f"err = {call};", "if (err)", "\treturn err;"]


def _measured(one: Field) -> bool:
    """Whether the member is an array of which a count says how much is in use."""
    return isinstance(one.type, ArrayType) and one.payload is not None


def _beside(record: Record, leaf: Leaf, expr: Expr) -> tuple[Record, str]:
    """The record whose members an expression at a leaf names, the nearest, and what stands before those."""
    path = leaf.path
    while "." in path:
        path = path.rpartition(".")[0]
        inside = _container(record, path)
        if {name.path[0] for name in names(expr)} & {one.name for one in inside.fields}:
            return inside, f"arg->{path}."
    return record, "arg->"


def _container(record: Record, path: str) -> Record:
    """The record that a path leads to; what the record does not have is a name on the way to it."""
    for part in path.split("."):
        found = next((inner for one in record.fields if one.name == part and (inner := nested(one.type))), None)
        record = found or record
    return record


def choice_of(one: Field) -> Choice | None:
    """What selects the type of what an address leads to, where something does."""
    return one.payload.choice if one.payload is not None else None


def selects(choice: Choice) -> str | None:
    """The one member that selects; None where an expression does."""
    return choice.on.path[0] if isinstance(choice.on, Name) and len(choice.on.path) == 1 else None


def _names_all(record: Record, member: str, there: list[str]) -> bool:
    """Whether a closed enum of the member has no other values, so that its check is enough."""
    values = next((one.values for one in record.fields if one.name == member), None)
    if values is None or values.kind != "enum" or values.open:
        return False
    return {one.name for one in values.values if not one.reserved and not one.sentinel} <= set(there)


def values_type(values: ValueSet) -> str:
    """The C type in which the bits of a set are tested."""
    return {"long": "unsigned long", "ulong": "unsigned long", "int": "u32", "uint": "u32"}.get(
        values.type.name, values.type.name.replace("s", "u"))
