"""Thunks of specs whose driver is somebody else's: from a caller's bytes to the driver's handler, and back.

A handler sees the kernel's struct. What an address in it leads to stays the caller's, as it is for callers of the
kernel's own ABI, unless the elements there are laid out differently: then the handler is given them converted, with
their number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ioctlc.abi import ABIS, Abi, admits
from ioctlc.backends.compat.convert import Converter, flexible, function
from ioctlc.backends.compat.lists import Converted, Plain, Tail, bounded, named, whole
from ioctlc.backends.compat.records import Records, translated
from ioctlc.backends.compat.shapes import TAGS, Body as BodyOf, Shape, innermost, plain
from ioctlc.backends.conditions import condition_for
from ioctlc.backends.driver.body import Body
from ioctlc.backends.driver.cexpr import c_expr
from ioctlc.backends.driver.flow import Flow, has_input, holds_address
from ioctlc.backends.driver.names import Names
from ioctlc.compat import compat_classes, flattened, masked, missing_thunk
from ioctlc.expr import Expr, Number, Op
from ioctlc.model import (ArrayType, Field, Ioctl, Object, Payload, PointerType, Record, RecordType, ScalarType, Type,
                          strip_typedefs)

#: Arguments of more bytes live on the heap.
STACK = 512


@dataclass(frozen=True, slots=True)
class Thunk:
    """A function for one layout of one command's argument on one kind of object, and the handler's prototype."""

    ioctl: Ioctl
    object: Object
    name: str
    condition: str
    handler: str
    lines: tuple[str, ...]
    abis: tuple[str, ...]
    payloads: tuple[Converted, ...] = ()
    written: tuple[tuple[int, int | None], ...] | None = None       # bytes of the caller's struct; None: all of them


class Thunks:
    """The thunks of a spec; `left` says of commands that have none why."""

    def __init__(self, records: Records) -> None:
        self.records, self.ctx = records, records.ctx
        self.names = Names(self.ctx.spec)
        self.thunks: list[Thunk] = []
        self.left: list[tuple[str, str]] = []
        self.abis: list[Abi] = []           # of the command's callers, and their kernels
        self.taken: set[str] = set()        # names of its payloads in C
        for ioctl in self.ctx.spec.ioctls:
            if ioctl.alias_of is not None or not translated(self.ctx, ioctl):
                self.left += [(ioctl.name, reason) for reason in self._unknown(ioctl)]
                continue
            missing = missing_thunk(ioctl, self.ctx.spec, self.ctx.layouts, self.ctx.codes)
            if missing is not None:
                self.left.append((ioctl.name, missing.reason))
            else:
                self.thunks += [thunk for one in ioctl.objects for thunk in self._of(ioctl, one)]

    def _unknown(self, ioctl: Ioctl) -> list[str]:
        """Why nobody can tell whether a caller's argument is the kernel's, once; nothing where it is known."""
        classes = compat_classes(ioctl, self.ctx.spec, self.ctx.layouts, self.ctx.codes).values()
        return [one.reason for one in classes if one.stuck and ioctl.alias_of is None][:1]

    def _of(self, ioctl: Ioctl, object_: Object) -> list[Thunk]:
        pairs = [pair for pair, one in compat_classes(
            ioctl, self.ctx.spec, self.ctx.layouts, self.ctx.codes).items() if one.kind == "translate"]
        self.abis = [ABIS[abi] for pair in pairs for abi in pair]
        assert ioctl.argument.type is not None, ioctl.name
        if all(isinstance(strip_typedefs(ioctl.argument.type, abi), ScalarType) for abi in self.abis):
            return self._scalars(ioctl, object_, ioctl.argument.type, [narrow for _, narrow in pairs])
        one, count = self._flat(ioctl.argument.type)
        layouts: dict[tuple[str, object], list[str]] = {}
        for wide, narrow in pairs:
            shape = self.records.shape_of(one.record, narrow) if isinstance(one, RecordType) else None
            key = self.records.shapes.members(one.record, ABIS[wide], ABIS[narrow]) \
                if isinstance(one, RecordType) and count == 1 else None
            layouts.setdefault((shape.name if shape is not None else "", key), []).append(narrow)
        found, names = [], [name for name, _ in layouts]
        for (name, _), abis in layouts.items():
            shape = self.records.views[name].shape if name else None
            if isinstance(one, RecordType) and count == 1:
                suffix = (shape.suffix if shape is not None else "same") + (
                    f"_{TAGS[abis[0]]}" if names.count(name) > 1 else "")
                found.append(self._struct(ioctl, object_, one.record, shape, abis, suffix))
            else:
                found.append(self._elements(ioctl, object_, self._plain(ioctl.argument.type, shape), abis))
        return found

    def _flat(self, type_: Type) -> tuple[Type, int]:
        """What is converted of a type at once, and how often; `missing_thunk` has looked at it."""
        found = flattened(type_, self.abis)
        assert found is not None, type_
        return found

    def _condition(self, narrows: list[str]) -> str:
        wides = frozenset(wide for wide, narrow in self.records.shapes.pairs if narrow in narrows)
        return condition_for(wides, self.records.universe)

    def _handler(self, ioctl: Ioctl, object_: Object) -> str:
        return f"{self.names.word}_{self.names.variable(object_)}_{self.names.bare(ioctl.name)}"

    # --- what is no struct ------------------------------------------------------------------------------------------

    def _plain(self, type_: Type, shape: Shape | None) -> Plain:
        """An argument of one or several numbers, addresses or structs."""
        one, count = self._flat(type_)
        speller, chooser = self.records.shapes.speller, self.records.element(one)
        heap = max(self.ctx.layouts.size(type_, abi) for abi in self.abis) > STACK
        parameter = speller.declare(PointerType(type_), "arg")
        declared = parameter if heap else speller.declare(type_, "arg")
        if shape is not None:
            return Plain(declared, parameter, shape.tag, heap, count, function(self.records.shapes, "type", shape),
                         shape.suffix)
        assert chooser is not None, type_
        theirs = "s32" if chooser == "compat_long_type" else "u32"
        converter = "compat_pointers" if isinstance(one, PointerType) else chooser.removesuffix("_type")
        return Plain(declared, parameter, theirs, heap, count, converter, "compat")

    def _elements(self, ioctl: Ioctl, object_: Object, one: Plain, abis: list[str]) -> Thunk:
        """A thunk of such an argument."""
        body, name, at = Body(), self._handler(ioctl, object_), one.address
        self._room(body, one)
        if ioctl.argument.direction in ("in", "inout"):
            body.attempt(f"os_arg_in(call, wire, {one.length})")
            if one.holes:
                body.add("memset(&arg, 0, sizeof(arg));")
            body.add(f"{one.converter}.decode({at}, wire, {one.count});")
        else:
            body.add(f"memset({at}, 0, sizeof({'*arg' if one.heap else 'arg'}));")
        body.gap()
        if ioctl.argument.direction in ("out", "inout"):
            body.declare("int result;")
            body.add(f"result = {name}(call, object, {at});", *self._failed(body, ioctl, []))
            body.attempt(f"compat_elements_fit({at}, {one.count}, &{one.converter})")
            body.add(f"{one.converter}.encode(wire, {at}, {one.count});")
            body.attempt(f"os_arg_out(call, 0, wire, {one.length})")
            body.add("err = result;")
        else:
            body.add(f"err = {name}(call, object, {at});")
        return Thunk(ioctl, object_, f"{name}_{one.suffix}_thunk", self._condition(abis),
                     f"int {name}(struct os_call *call, void *object, {one.parameter})", tuple(body.text("err")),
                     tuple(abis))

    def _room(self, body: Body, one: Plain) -> None:
        """Both sides of it, on the heap where they are long."""
        body.declare("int err;")
        body.declare(f"{one.declared};")
        body.declare(f"{one.theirs} *wire;" if one.heap else f"{one.theirs} wire[{one.count}];")
        if one.heap:
            self._alloc(body, "arg", "sizeof(*arg)")
            self._alloc(body, "wire", one.length)

    def _word(self, type_: Type, narrow: str) -> str:
        return self.records.shapes.scalar(plain(type_, ABIS[narrow]), narrow)

    def _scalars(self, ioctl: Ioctl, object_: Object, type_: Type, narrows: list[str]) -> list[Thunk]:
        words: dict[str, list[str]] = {}
        for narrow in narrows:
            words.setdefault(self._word(type_, narrow), []).append(narrow)
        return [self._scalar(ioctl, object_, type_, word, abis) for word, abis in words.items()]

    def _scalar(self, ioctl: Ioctl, object_: Object, type_: Type, word: str, abis: list[str]) -> Thunk:
        """An argument that is a number of another width: a long."""
        spelled, called = self.records.shapes.speller.declare(type_, "").strip(), self._handler(ioctl, object_)
        direction, body = ioctl.argument.direction, Body()
        body.declare(f"{spelled} arg = 0;")
        body.declare(f"{word} wire;")
        body.declare("int result;")
        body.declare("int err;")
        if direction in ("in", "inout"):
            body.attempt("os_arg_in(call, &wire, sizeof(wire))")
            body.add("arg = wire;")
        body.add(f"result = {called}(call, object, &arg);")
        if direction in ("out", "inout"):
            body.add(*self._failed(body, ioctl, []), f"wire = ({word})arg;", "if (wire != arg)", "\treturn -EOVERFLOW;")
            body.attempt("os_arg_out(call, 0, &wire, sizeof(wire))")
        body.add("err = result;")
        handler = f"int {called}(struct os_call *call, void *object, {spelled} *arg)"
        return Thunk(ioctl, object_, f"{called}_{word.strip('_')}_thunk", self._condition(abis), handler,
                     tuple(body.text("err")), tuple(abis))

    # --- structs ----------------------------------------------------------------------------------------------------

    def _struct(self, ioctl: Ioctl, object_: Object, record: Record, shape: Shape | None, abis: list[str],
                suffix: str) -> Thunk:
        body, name = Body(), self._handler(ioctl, object_)
        tail = self._tail(ioctl, shape)
        if tail is not None:
            self._head_and_tail(body, record, tail)
        else:
            self._fixed(body, ioctl, record, shape)
        payloads = self._payloads(ioctl, record, abis)
        for number, most in dict.fromkeys((one.number, one.most) for one in payloads):
            self._bounded(body, f"(u64){whole(number)}", most)
        for one in payloads:
            self._take(body, one)
        arguments = "".join(f", {one.name}.memory, {one.given}" for one in payloads)
        body.gap()
        called, runs = f"{name}(call, object, arg{arguments})", self._written(ioctl, record, shape, abis)
        if ioctl.argument.direction in ("out", "inout") or any(one.direction in ("out", "inout") for one in payloads):
            body.declare("int result;")
            body.add(f"result = {called};", *self._failed(body, ioctl, inside(record)))
            self._back(body, ioctl, shape, tail, payloads, runs)
            body.add("err = result;")
        else:
            body.add(f"err = {called};")
        parameters = "".join(f", {one.spelled} *{one.name}, u64 {one.name}_count"
                             for one in payloads)
        handler = f"int {name}(struct os_call *call, void *object, {record.kind} {record.name} *arg{parameters})"
        return Thunk(ioctl, object_, f"{name}_{suffix}_thunk", self._condition(abis), handler,
                     tuple(body.text("err")), tuple(abis), tuple(payloads), tuple(runs) if runs is not None else None)

    def _failed(self, body: Body, ioctl: Ioctl, members: list[Field]) -> list[str]:
        """The way out where the handler fails; with some errors there is output all the same."""
        late = valid_with(ioctl, members)
        if "any" in late:
            return []
        without = ["result < 0"] if "success" in late else ["result <= 0"] if "positive" in late else []
        without += [f"result != -{one}" for one in late if one.startswith("E")]
        return ["err = result;", f"if ({' && '.join(without)})", f"\t{body.leave()}"]

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

    def _size(self, record: Record) -> int:
        """Of the kernel's struct, in bytes, where it is largest."""
        return max(self.ctx.layouts.of(record, ABIS[wide]).size for wide, narrow in self.records.shapes.pairs
                   if self.ctx.spec.exists(record, ABIS[wide]))

    def _blank(self, body: Body, name: str, record: Record, shape: Shape | None) -> None:
        """What no conversion writes of a struct on the stack, its holes, is 0: a handler may keep all of it."""
        gaps = shape is not None and Converter(self.records.shapes, shape).leaves_gaps(shape.body)
        if shape is None or gaps or self._size(record) > STACK:
            return
        if any(self._holed(record, ABIS[wide]) for wide, narrow in self.records.shapes.pairs if narrow in shape.abis):
            body.add(f"memset({name}, 0, sizeof(*{name}));")

    def _holed(self, record: Record, wide: Abi) -> bool:
        inner = [innermost(member.type) for member in record.fields if admits(member.where, wide)]
        return bool(self.ctx.layouts.holes(record, wide)) or any(
            self._holed(one.record, wide) for one in inner if isinstance(one, RecordType))

    def _fixed(self, body: Body, ioctl: Ioctl, record: Record, shape: Shape | None) -> None:
        self._local(body, "arg", f"{record.kind} {record.name}", self._size(record))
        if shape is not None:
            self._local(body, "wire", shape.tag, shape.size)
        if not has_input(record, Flow.of(ioctl)):
            body.add("memset(arg, 0, sizeof(*arg));")
        elif shape is None:
            body.attempt("os_arg_in(call, arg, sizeof(*arg))")
        else:
            body.attempt("os_arg_in(call, wire, sizeof(*wire))")
            self._blank(body, "arg", record, shape)
            body.add(f"{function(self.records.shapes, 'decode', shape)}(arg, wire);")

    # --- arrays at the end --------------------------------------------------------------------------------------------

    def _tail(self, ioctl: Ioctl, shape: Shape | None) -> Tail | None:
        """The array without a length that ends an argument."""
        last = flexible(shape) if shape is not None else None
        if shape is None or last is None:
            return None
        assert last.field is not None and last.field.payload is not None and isinstance(last.type, ArrayType)
        payload = last.field.payload
        length = payload.count or payload.bytes         # in bytes only where its elements are bytes
        assert length is not None, ioctl.name
        most = bounded(payload.maximum, self._largest(last.type.element)) if payload.maximum is not None \
            else f"BOUNDARY_BUFFER / sizeof(head->{last.name}[0])"
        inner, each = self._flat(last.type.element)
        chooser = None if payload.sigset else self.records.element(inner)
        return Tail(shape, last.name, length, most, chooser, each, payload.sigset, last.offset < shape.size)

    def _head_and_tail(self, body: Body, record: Record, tail: Tail) -> None:
        """An array at the end, as long as a member says: the head is fetched once, and then believed."""
        decode, name = function(self.records.shapes, "decode", tail.shape), tail.name
        ours = f"{record.kind} {record.name}"
        body.declare(f"{tail.shape.tag} *wire;")
        body.declare(f"{ours} *arg;")
        body.declare("u64 count;")
        self._local(body, "head_wire", tail.shape.tag, tail.shape.size)
        self._local(body, "head", ours, self._size(record))
        body.attempt("os_arg_in(call, head_wire, sizeof(*head_wire))")
        self._blank(body, "head", record, tail.shape)
        body.add(f"{decode}(head, head_wire);", f"count = {self._length(tail.length, 'head->')};")
        self._bounded(body, "count", tail.most)
        if tail.padded:
            body.declare("size_t size;")
            body.add(f"size = offsetof({tail.shape.tag}, {name}) + (size_t)count * sizeof(wire->{name}[0]);",
                     "if (size < sizeof(*wire))", "\tsize = sizeof(*wire);")
        self._alloc(body, "arg", f"sizeof(*arg) + (size_t)count * sizeof(arg->{name}[0])")
        self._alloc(body, "wire", f"sizeof(*wire) + (size_t)count * sizeof(wire->{name}[0])")
        body.attempt(f"os_arg_in(call, wire, {tail.size})")
        body.add("*wire = *head_wire;", "*arg = *head;", self._tail_line("decode", tail))

    def _bounded(self, body: Body, count: str, most: str) -> None:
        if body.undo:
            body.add(f"if ({count} > {most}) {{", "\terr = -E2BIG;", f"\t{body.leave()}", "}")
        else:
            body.add(f"if ({count} > {most})", "\treturn -E2BIG;")

    def _tail_line(self, verb: str, tail: Tail) -> str:
        to, source = ("arg", "wire") if verb == "decode" else ("wire", "arg")
        ends = f"COMPAT_TAIL({to}, {tail.name}), COMPAT_TAIL({source}, {tail.name})"
        if tail.sigset:
            way = "in" if verb == "decode" else "out"
            return f"compat_words_{way}({ends}, (size_t)count * sizeof(wire->{tail.name}[0]));"
        each = f"sizeof(wire->{tail.name}[0])"
        if tail.chooser is None:
            return f"memcpy({ends}, (size_t)count * {each});"
        each += f" / {tail.each}" if tail.each > 1 else ""
        return f"compat_elements_{verb}({ends}, {tail.conversions}, {each}, {tail.chooser}(call));"

    # --- payloads ---------------------------------------------------------------------------------------------------

    def _payloads(self, ioctl: Ioctl, record: Record, abis: list[str]) -> list[Converted]:
        """Those whose elements differ; where a command ignores the member, nobody looks there."""
        found: list[Converted] = []
        own = [ABIS[abi] for pair in self.records.shapes.pairs if pair[1] in abis for abi in pair]
        wides, self.taken = own[::2], set[str]()
        for member in record.fields:
            payload = member.payload
            if not all(admits(member.where, abi) for abi in own) or Flow.of(ioctl).direction(member) == "none":
                continue
            if payload is None or not holds_address(member) or payload.kept:
                continue
            declared = payload.type
            pointer = strip_typedefs(member.type, wides[0])
            if declared is None and isinstance(pointer, PointerType):
                declared = pointer.target
            pairs = [(ABIS[wide], ABIS[narrow]) for wide, narrow in self.records.shapes.pairs]
            if masked(payload, declared, pairs, self.ctx.layouts):
                found.append(self._mask(ioctl, member, payload, declared, isinstance(pointer, PointerType)))
                continue
            flat = flattened(declared, self.abis) if declared is not None else None
            if declared is not None and flat is not None and self.records.element(flat[0]) is not None:
                found.append(self._converted(ioctl, member, payload, declared, isinstance(pointer, PointerType)))
        return found

    def _mask(self, ioctl: Ioctl, member: Field, payload: Payload, type_: Type | None, pointer: bool) -> Converted:
        """A signal mask: bytes, of which callers of a big-endian kernel have longs' halves the other way round."""
        way = ioctl.payload_dir.get(member.name or "") or payload.direction or Flow.of(ioctl).direction(member)
        address = f"boundary_address(arg->{member.name})" if pointer else f"arg->{member.name}"
        size = 1 if payload.bytes is not None or type_ is None else \
            min(self.ctx.layouts.size(type_, abi) for abi in self.abis)
        length, after = payload.bytes or payload.count, payload.after
        assert length is not None, member.name

        def said(expr: Expr) -> str:
            return self._length(expr if size == 1 else Op("*", expr, Number(size)), "arg->")

        most = bounded(payload.maximum * size, 1) if payload.maximum is not None else "BOUNDARY_BUFFER"
        return Converted(member.name or "", self._named(member), "u8", "compat_words_type", address, said(length),
                         said(after) if after is not None else None, 1, most, way, payload.nullable,
                         ScalarType("u8"), length, size)

    def _converted(self, ioctl: Ioctl, member: Field, payload: Payload, type_: Type, pointer: bool) -> Converted:
        assert payload.count is not None, member.name
        spelled = self.records.shapes.speller.declare(type_, "")
        way = ioctl.payload_dir.get(member.name or "") or payload.direction or Flow.of(ioctl).direction(member)
        address = f"boundary_address(arg->{member.name})" if pointer else f"arg->{member.name}"
        most = bounded(payload.maximum, self._largest(type_)) if payload.maximum is not None else \
            f"BOUNDARY_BUFFER / sizeof({spelled})"
        inner, each = self._flat(type_)
        chooser = self.records.element(inner)
        assert chooser is not None
        return Converted(member.name or "", self._named(member), spelled, chooser, address,
                         self._length(payload.count, "arg->"),
                         self._length(payload.after, "arg->") if payload.after is not None else None, each, most, way,
                         payload.nullable, type_, payload.count)

    def _named(self, member: Field) -> str:
        return named(member.name or "", self.names.word, self.taken)

    def _largest(self, type_: Type) -> int:
        """Bytes of an element, for who has the longest."""
        return max(self.ctx.layouts.size(type_, abi) for abi in self.abis)

    def _length(self, length: Expr, prefix: str) -> str:
        names = {value.name for sets in self.ctx.spec.value_sets for value in sets.values}
        names |= {each.name for each in self.ctx.spec.constants}
        return c_expr(length, lambda path: path[0] if path[0] in names else f"{prefix}{'.'.join(path)}")

    def _take(self, body: Body, one: Converted) -> None:
        body.gap()
        body.declare(f"struct boundary_buffer {one.name};")
        body.attempt(one.taken)
        body.on_exit(f"drop_{one.name}", f"boundary_drop(&{one.name});")

    # --- back -------------------------------------------------------------------------------------------------------

    def _back(self, body: Body, ioctl: Ioctl, shape: Shape | None, tail: Tail | None, payloads: list[Converted],
              runs: list[tuple[int, int | None]] | None) -> None:
        """All that goes back fits, or none of it goes."""
        writes = ioctl.argument.direction in ("out", "inout")
        fits = self._fits(shape, Flow.of(ioctl) if runs is not None else None) if writes and shape is not None else None
        if fits is not None:
            body.attempt(f"{fits}(arg) ? 0 : -EOVERFLOW")
        if writes and tail is not None and tail.chooser is not None:
            body.attempt(f"compat_elements_fit(COMPAT_TAIL(arg, {tail.name}), {tail.conversions},"
                         f" {tail.chooser}(call))")
        outs = [one for one in payloads if one.direction in ("out", "inout")]
        for one in outs:
            body.attempt(f"compat_fits(&{one.name}, {one.back}, {one.chooser}(call))")
        for one in outs:
            body.attempt(f"compat_give(&{one.name}, {one.back}, {one.chooser}(call))")
        if writes and shape is not None and runs != []:
            body.add(f"{function(self.records.shapes, 'encode', shape)}(wire, arg);")
            if tail is not None:
                body.add(self._tail_line("encode", tail))
        if writes:
            size = tail.size if tail is not None else f"sizeof(*{'arg' if shape is None else 'wire'})"
            self._out(body, "arg" if shape is None else "wire", runs, size)

    def _out(self, body: Body, what: str, runs: list[tuple[int, int | None]] | None, size: str) -> None:
        """The copies to the caller: one of all, or of what is output."""
        if runs is None:
            body.attempt(f"os_arg_out(call, 0, {what}, {size})")
        for start, end in runs or ():
            length = f"{size} - {start}" if end is None else str(end - start)
            body.attempt(f"os_arg_out(call, {start}, (u8 *){what} + {start}, {length})")

    def _written(self, ioctl: Ioctl, record: Record, shape: Shape | None,
                 abis: list[str]) -> list[tuple[int, int | None]] | None:
        """Which of the caller's bytes are output, None as an end: to the last of an array; None where all are."""
        shapes, narrow = self.records.shapes, ABIS[abis[0]]
        own = shape.body if shape is not None else shapes.body(record, narrow)
        parts = list(directions(own, Flow.of(ioctl), lambda inner: shapes.body(inner, narrow)))
        if all(written is not False for _, _, written in parts):
            return None
        runs: list[tuple[int, int | None]] = []
        joined = False
        for start, end, written in parts:
            if written and joined:
                runs[-1] = runs[-1][0], end
            elif written:
                runs.append((start, end))
            joined = joined if written is None else written
        return runs

    def _fits(self, shape: Shape, flow: Flow | None) -> str | None:
        """The function that says whether all that goes back fits; None where everything does."""
        if flow is not None:
            return self.records.fits(shape, flow, addresses=True)
        name = function(self.records.shapes, "fits", shape)
        return name if any(f"{name}(" in one.prototype for one in self.records.views[shape.name].functions) else None


def valid_with(ioctl: Ioctl, members: list[Field]) -> list[str]:
    """With which results there is output: success, any, positive, errors; as the command and members say it."""
    said = [*ioctl.valid_on, *(word for member in members for word in member.valid_on)]
    return sorted(set(said))


def inside(record: Record) -> list[Field]:
    """The members of a record and of those in it."""
    found: list[Field] = []
    for member in record.fields:
        inner = innermost(member.type)
        found += [member, *(inside(inner.record) if isinstance(inner, RecordType) else [])]
    return found


def directions(body: BodyOf, flow: Flow, inside_of: Callable[[Record], BodyOf],
               base: int = 0) -> Iterator[tuple[int, int | None, bool | None]]:
    """The caller's bytes in order, and whether they are output: None where they are padding. Bit-fields that share
    bytes go together; what an array at the end has goes with it, and has no end."""
    for at, member in enumerate(body.members):
        start, end = base + member.offset, base + member.offset + member.size
        one = member.field
        if one is None:
            bits = [each.field for each in body.members[at:] if each.bits is not None and each.field is not None
                    and each.bits.holder == member.name]
            yield start, end, any(flow.writes(each) for each in bits) if bits else None
            continue
        if member.bits is not None:
            continue
        inner = innermost(member.type)
        whole = not isinstance(member.type, RecordType) or flow.direction(one) == "none"
        if whole or not isinstance(inner, RecordType) or inner.record.kind == "union":
            yield start, None if isinstance(one.type, ArrayType) and not member.size else end, flow.writes(one)
        else:
            yield from directions(member.inner or inside_of(inner.record), flow.within(one), inside_of, start)
