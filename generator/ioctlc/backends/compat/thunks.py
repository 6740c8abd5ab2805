"""Thunks of specs whose driver is somebody else's: from a caller's bytes to the driver's handler, and back.

A handler sees the kernel's struct. What an address in it leads to stays the caller's, as it is for callers of the
kernel's own ABI, unless the elements there are laid out differently: then the handler is given them converted, with
their number.
"""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS, admits
from ioctlc.backends.compat.convert import flexible, function
from ioctlc.backends.compat.records import Records, translated
from ioctlc.backends.compat.shapes import Shape, tag
from ioctlc.backends.conditions import condition_for
from ioctlc.backends.driver.body import Body
from ioctlc.backends.driver.cexpr import c_expr
from ioctlc.backends.driver.flow import holds_address
from ioctlc.backends.driver.names import Names
from ioctlc.compat import compat_classes, missing_thunk
from ioctlc.expr import Expr
from ioctlc.model import Field, Ioctl, Object, Payload, PointerType, Record, RecordType, Type, strip_typedefs

#: Arguments of more bytes live on the heap.
STACK = 512


@dataclass(frozen=True, slots=True)
class Converted:
    """A payload whose elements callers lay out differently: member, its record, and C for its address and length."""

    name: str
    spelled: str
    chooser: str
    address: str
    count: str
    most: str
    direction: str
    type: Type
    length: Expr

    @property
    def flags(self) -> str:
        return {"in": "BOUNDARY_IN", "out": "BOUNDARY_OUT"}.get(self.direction, "BOUNDARY_IN | BOUNDARY_OUT")


@dataclass(frozen=True, slots=True)
class Thunk:
    """A function for one layout of one command's argument, and the handler's prototype."""

    ioctl: Ioctl
    name: str
    condition: str
    handler: str
    lines: tuple[str, ...]
    abis: tuple[str, ...]
    payloads: tuple[Converted, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One object's entry: rows of condition, case label, lines."""

    name: str
    native: str
    rows: tuple[tuple[str, str, tuple[str, ...]], ...]

    @property
    def groups(self) -> list[tuple[str, list[tuple[list[str], tuple[str, ...]]]]]:
        """The rows by condition, and in it the labels that do the same."""
        found: dict[str, dict[tuple[str, ...], list[str]]] = {}
        for condition, label, lines in self.rows:
            found.setdefault(condition, {}).setdefault(lines, []).append(label)
        return [(condition, [(labels, lines) for lines, labels in group.items()])
                for condition, group in found.items()]


class Thunks:
    """The thunks of a spec; `left` says of commands that have none why."""

    def __init__(self, records: Records) -> None:
        self.records, self.ctx = records, records.ctx
        self.names = Names(self.ctx.spec)
        self.thunks: list[Thunk] = []
        self.left: list[tuple[str, str]] = []
        for ioctl in self.ctx.spec.ioctls:
            if ioctl.alias_of is not None or not translated(self.ctx, ioctl):
                continue
            missing = missing_thunk(ioctl, self.ctx.spec, self.ctx.layouts, self.ctx.codes)
            if missing is not None:
                self.left.append((ioctl.name, missing.reason))
            else:
                self.thunks += self._of(ioctl)

    def _of(self, ioctl: Ioctl) -> list[Thunk]:
        narrows = [narrow for (_, narrow), one in compat_classes(
            ioctl, self.ctx.spec, self.ctx.layouts, self.ctx.codes).items() if one.kind == "translate"]
        type_ = ioctl.argument.type
        if isinstance(type_, PointerType):
            return [self._pointer(ioctl, type_, narrows)]
        assert isinstance(type_, RecordType), ioctl.name
        layouts: dict[str, list[str]] = {}
        for narrow in narrows:
            shape = self.records.shape_of(type_.record, narrow)
            layouts.setdefault(shape.name if shape is not None else "", []).append(narrow)
        found = []
        for name, abis in layouts.items():
            shape = self.records.views[name].shape if name else None
            found.append(self._struct(ioctl, type_.record, shape, abis))
        return found

    def _condition(self, narrows: list[str]) -> str:
        wides = frozenset(wide for wide, narrow in self.records.shapes.pairs if narrow in narrows)
        return condition_for(wides, self.records.universe)

    def _name(self, ioctl: Ioctl, suffix: str) -> str:
        return f"{self._handler(ioctl)}_{suffix}_thunk"

    def _handler(self, ioctl: Ioctl) -> str:
        return f"{self.names.word}_{self.names.variable(ioctl.objects[0])}_{self.names.bare(ioctl.name)}"

    def _pointer(self, ioctl: Ioctl, type_: PointerType, narrows: list[str]) -> Thunk:
        """An argument that is an address of an address."""
        spelled = self.records.shapes.speller.declare(type_, "").strip()
        body = Body()
        body.declare("u32 wire;")
        body.declare(f"{spelled}{'' if spelled.endswith('*') else ' '}arg;")
        body.attempt("os_arg_in(call, &wire, sizeof(wire))")
        body.add("arg = compat_pointer(wire);")
        body.add(f"return {self._handler(ioctl)}(call, object, &arg);")
        handler = f"int {self._handler(ioctl)}(struct os_call *call, void *object, {spelled}*arg)"
        return Thunk(ioctl, self._name(ioctl, "compat"), self._condition(narrows), handler,
                     tuple(body.text("err")[:-1]), tuple(narrows))

    # --- structs ----------------------------------------------------------------------------------------------------

    def _struct(self, ioctl: Ioctl, record: Record, shape: Shape | None, abis: list[str]) -> Thunk:
        body = Body()
        tail = flexible(shape) if shape is not None else None
        if tail is not None:
            self._head_and_tail(body, ioctl, record, shape)                             # type: ignore[arg-type]
        else:
            self._fixed(body, ioctl, record, shape)
        payloads = self._payloads(ioctl, record)
        for one in payloads:
            self._take(body, one)
        arguments = "".join(f", {one.name}.memory, {one.name}.count" for one in payloads)
        body.gap()
        called = f"{self._handler(ioctl)}(call, object, arg{arguments})"
        if ioctl.argument.direction in ("out", "inout") or any(one.direction in ("out", "inout") for one in payloads):
            body.declare("int result;")
            body.add(f"result = {called};", "err = result;", "if (result < 0)", f"\t{body.leave()}")
            self._back(body, ioctl, shape, payloads)
            body.add("err = result;")
        else:
            body.add(f"err = {called};")
        parameters = "".join(f", {one.spelled} *{one.name}, u64 {one.name}_count"
                             for one in payloads)
        handler = (f"int {self._handler(ioctl)}(struct os_call *call, void *object, {record.kind} {record.name} *arg"
                   f"{parameters})")
        suffix = shape.suffix if shape is not None else "same"
        return Thunk(ioctl, self._name(ioctl, suffix), self._condition(abis), handler, tuple(body.text("err")),
                     tuple(abis), tuple(payloads))

    def _local(self, body: Body, name: str, tag_: str, size: int) -> None:
        """A pointer to a struct, on the heap where that is long."""
        body.declare("int err;")
        if size <= STACK:
            body.declare(f"{tag_} {name}_room, *{name} = &{name}_room;")
            return
        body.declare(f"{tag_} *{name};")
        self._alloc(body, name, f"sizeof(*{name})")

    def _alloc(self, body: Body, name: str, size: str) -> None:
        body.add(f"{name} = os_alloc(1, {size});", f"if (!{name}) {{", "\terr = -ENOMEM;", f"\t{body.leave()}", "}")
        body.on_exit(f"free_{name}", f"os_free({name});")

    def _fixed(self, body: Body, ioctl: Ioctl, record: Record, shape: Shape | None) -> None:
        reads = ioctl.argument.direction in ("in", "inout")
        size = max(self.ctx.layouts.of(record, ABIS[wide]).size for wide, narrow in self.records.shapes.pairs
                   if self.ctx.spec.exists(record, ABIS[wide]))
        self._local(body, "arg", f"{record.kind} {record.name}", size)
        if shape is not None:
            self._local(body, "wire", shape.tag, shape.size)
        if not reads:
            body.add("memset(arg, 0, sizeof(*arg));")
        elif shape is None:
            body.attempt("os_arg_in(call, arg, sizeof(*arg))")
        else:
            body.attempt("os_arg_in(call, wire, sizeof(*wire))")
            body.add(f"{function(self.records.shapes, 'decode', shape)}(arg, wire);")

    def _head_and_tail(self, body: Body, ioctl: Ioctl, record: Record, shape: Shape) -> None:
        """An array at the end, as long as a member says: the head is fetched once, and then believed."""
        tail = flexible(shape)
        assert tail is not None and tail.field is not None
        payload = tail.field.payload
        assert payload is not None
        length = payload.count or payload.bytes         # in bytes only where its elements are bytes
        assert length is not None, ioctl.name
        decode = function(self.records.shapes, "decode", shape)
        ours = f"{record.kind} {record.name}"
        body.declare(f"{shape.tag} *wire, head_wire;")
        body.declare(f"{ours} *arg, head;")
        body.declare("u64 count;")
        body.declare("int err;")
        body.attempt("os_arg_in(call, &head_wire, sizeof(head_wire))")
        body.add(f"{decode}(&head, &head_wire);", f"count = {self._length(length, 'head.')};")
        most = str(payload.maximum) if payload.maximum is not None \
            else f"BOUNDARY_BUFFER / sizeof(head.{tail.name}[0])"
        body.add(f"if (count > {most})", "\treturn -E2BIG;")
        self._alloc(body, "arg", f"sizeof(*arg) + (size_t)count * sizeof(arg->{tail.name}[0])")
        self._alloc(body, "wire", f"sizeof(*wire) + (size_t)count * sizeof(wire->{tail.name}[0])")
        body.attempt(f"os_arg_in(call, wire, sizeof(*wire) + (size_t)count * sizeof(wire->{tail.name}[0]))")
        body.add("*wire = head_wire;", "*arg = head;")
        body.add(*self._tail_lines("decode", shape))

    def _tail_lines(self, verb: str, shape: Shape) -> list[str]:
        tail = flexible(shape)
        assert tail is not None and tail.type is not None
        inner = self.records.shapes.of_type(tail.type)
        one = next((each for each in inner if each.abis[0] in shape.abis or shape.abis[0] in each.abis), None)
        to, source = ("arg", "wire") if verb == "decode" else ("wire", "arg")
        if tail.field is not None and tail.field.payload is not None and tail.field.payload.sigset:
            way = "in" if verb == "decode" else "out"
            return [f"compat_words_{way}({to}->{tail.name}, {source}->{tail.name}, count);"]
        if one is None:
            size = f"(size_t)count * sizeof(wire->{tail.name}[0])"
            return [f"memcpy({to}->{tail.name}, {source}->{tail.name}, {size});"]
        type_ = self.records._type(one)
        return [f"{type_}.{verb}({to}->{tail.name}, {source}->{tail.name}, count);"]

    # --- payloads ---------------------------------------------------------------------------------------------------

    def _payloads(self, ioctl: Ioctl, record: Record) -> list[Converted]:
        found = []
        wides = [ABIS[wide] for wide, _ in self.records.shapes.pairs if self.ctx.spec.exists(ioctl, ABIS[wide])]
        for member in record.fields:
            payload = member.payload
            if not any(admits(member.where, wide) for wide in wides):
                continue
            if payload is None or not holds_address(member) or payload.kept:
                continue
            declared = payload.type
            pointer = strip_typedefs(member.type, ABIS[self.records.shapes.pairs[0][0]])
            if declared is None and isinstance(pointer, PointerType):
                declared = pointer.target
            if self.records.element(declared) is not None:
                assert declared is not None
                found.append(self._converted(ioctl, member, payload, declared,
                                             isinstance(pointer, PointerType)))
        return found

    def _converted(self, ioctl: Ioctl, member: Field, payload: Payload, type_: Type, pointer: bool) -> Converted:
        assert payload.count is not None, member.name
        spelled = self.records.shapes.speller.declare(type_, "")
        way = ioctl.payload_dir.get(member.name or "") or payload.direction or ioctl.argument.direction or "in"
        address = f"boundary_address(arg->{member.name})" if pointer else f"arg->{member.name}"
        most = str(payload.maximum) if payload.maximum is not None else \
            f"BOUNDARY_BUFFER / sizeof({spelled})"
        chooser = self.records.element(type_)
        assert chooser is not None
        return Converted(member.name or "", spelled, chooser, address, self._length(payload.count, "arg->"), most, way,
                         type_, payload.count)

    def _length(self, length: Expr, prefix: str) -> str:
        names = {value.name for sets in self.ctx.spec.value_sets for value in sets.values}
        names |= {each.name for each in self.ctx.spec.constants}
        return c_expr(length, lambda path: path[0] if path[0] in names else f"{prefix}{'.'.join(path)}")

    def _take(self, body: Body, one: Converted) -> None:
        body.gap()
        body.declare(f"struct boundary_buffer {one.name};")
        body.add(*([f"if ((u64){one.count} > {one.most}) {{", "\terr = -E2BIG;", f"\t{body.leave()}", "}"] if body.undo
                   else [f"if ((u64){one.count} > {one.most})", "\treturn -E2BIG;"]))
        body.attempt(f"compat_take_nullable(&{one.name}, call, {one.address}, {one.count}, sizeof({one.spelled}),"
                     f" {one.flags}, {one.chooser}(call))")
        body.on_exit(f"drop_{one.name}", f"boundary_drop(&{one.name});")

    # --- back -------------------------------------------------------------------------------------------------------

    def _back(self, body: Body, ioctl: Ioctl, shape: Shape | None, payloads: list[Converted]) -> None:
        """All that goes back fits, or none of it goes."""
        writes = ioctl.argument.direction in ("out", "inout")
        if writes and shape is not None and self._narrows(shape):
            body.attempt(f"{function(self.records.shapes, 'fits', shape)}(arg) ? 0 : -EOVERFLOW")
        outs = [one for one in payloads if one.direction in ("out", "inout")]
        for one in outs:
            body.attempt(f"compat_fits(&{one.name}, {one.name}.count, {one.chooser}(call))")
        for one in outs:
            body.attempt(f"compat_give(&{one.name}, {one.name}.count, {one.chooser}(call))")
        if writes and shape is None:
            body.attempt("os_arg_out(call, 0, arg, sizeof(*arg))")
        elif writes and shape is not None:
            body.add(f"{function(self.records.shapes, 'encode', shape)}(wire, arg);")
            tail = flexible(shape)
            more = ""
            if tail is not None:
                body.add(*self._tail_lines("encode", shape))
                more = f" + (size_t)count * sizeof(wire->{tail.name}[0])"
            body.attempt(f"os_arg_out(call, 0, wire, sizeof(*wire){more})")

    def _narrows(self, shape: Shape) -> bool:
        return any(f"{function(self.records.shapes, 'fits', shape)}(" in one.prototype
                   for one in self.records.views[shape.name].functions)

    # --- entries ----------------------------------------------------------------------------------------------------

    def entries(self) -> list[Entry]:
        """An entry for every kind of object that has commands; what is the same goes to the native one."""
        found = []
        for one in self.ctx.spec.objects:
            rows = self._rows(one)
            if any("_thunk(" in line for _, _, lines in rows for line in lines):
                name = f"{self.names.word}_{self.names.variable(one)}"
                found.append(Entry(f"{name}_compat_ioctl", f"{name}_native_ioctl", tuple(rows)))
        return found

    def _rows(self, one: Object) -> list[tuple[str, str, tuple[str, ...]]]:
        native = f"{self.names.word}_{self.names.variable(one)}_native_ioctl"
        rows: dict[tuple[str, int], tuple[str, dict[str, tuple[str, ...]]]] = {}
        for ioctl in self.ctx.spec.ioctls:
            if one not in ioctl.objects or ioctl.nr_count is not None or ioctl.alias_of is not None:
                continue
            for (wide, narrow), found in compat_classes(ioctl, self.ctx.spec, self.ctx.layouts,
                                                        self.ctx.codes).items():
                here, there = (self.ctx.codes.of(ioctl, ABIS[abi]) for abi in (wide, narrow))
                if found.kind == "none" or here is None or there is None:
                    continue
                step = self._step(ioctl, narrow, found.kind, native, here.value == there.value, f"0x{here.value:08x}u")
                if step is not None:
                    rows.setdefault((wide, there.value), (ioctl.name, {}))[1].setdefault(narrow, step)
        kernels: dict[tuple[int, str, tuple[str, ...]], set[str]] = {}
        for (wide, code), (name, steps) in rows.items():
            kernels.setdefault((code, name, self._lines(wide, steps)), set()).add(wide)
        return [(condition_for(frozenset(wides), self.records.universe), f"0x{code:08x}u: /* {name} */", lines)
                for (code, name, lines), wides in kernels.items()]

    def _step(self, ioctl: Ioctl, narrow: str, kind: str, native: str, same: bool, code: str) -> tuple[str, ...] | None:
        """What is done for a caller; None where it has no such command."""
        if kind == "translate":
            thunk = next((each for each in self.thunks if each.ioctl is ioctl and narrow in each.abis), None)
            return (f"return {thunk.name}(call, object);",) if thunk is not None else None
        return (*(() if same else (f"call->command = {code};",)), f"return {native}(call, object);")

    def _lines(self, wide: str, steps: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
        """What is done for every caller of a kernel's, without a question where that is the same for all."""
        callers: dict[tuple[str, ...], list[str]] = {}
        for narrow, step in steps.items():
            callers.setdefault(step, []).append(narrow)
        if len(callers) == 1 and all(narrow in steps for each, narrow in self.records.shapes.pairs if each == wide):
            return next(iter(callers))
        lines: list[str] = []
        for step, narrows in callers.items():
            condition = " || ".join(f"os_caller_abi(call) == {tag(narrow)}" for narrow in narrows)
            block = len(step) > 1
            lines += [f"if ({condition}){' {' if block else ''}", *(f"\t{line}" for line in step), *(["}"] * block)]
        return (*lines, "return -ENOTTY;")
