"""What a spec's compat header says of each record: its shapes, their conversions, and who has which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ioctlc.abi import ABIS, COMPAT_PAIRS
from ioctlc.backends import Context
from ioctlc.backends.compat.convert import Converter, flexible, function, indices
from ioctlc.backends.compat.shapes import Body, Shape, Shapes, tag
from ioctlc.backends.conditions import condition_for
from ioctlc.backends.ctext import file_word, wrapped
from ioctlc.backends.driver.flow import Flow
from ioctlc.compat import compat_classes, counterpart, remembering
from ioctlc.model import (BUILTINS, ArrayType, Ioctl, Payload, PointerType, Record, RecordType, ScalarType, Type,
                          behind_typedefs)


@dataclass(frozen=True, slots=True)
class Function:
    """A conversion, ready to be printed."""

    prototype: str
    lines: tuple[str, ...]


@dataclass(slots=True)
class ShapeView:
    """A shape, ready to be printed."""

    shape: Shape
    condition: str
    doc: list[str]
    declaration: list[str]
    asserts: list[str]
    functions: list[Function]
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Chooser:
    """A function that tells a caller's type of a record: by ABI."""

    name: str
    tag: str
    cases: tuple[tuple[tuple[str, ...], str, str], ...]
    everybody: bool                     # who is no caller of the kernel's own ABI has the one layout


@dataclass(frozen=True, slots=True)
class TypeView:
    """A `struct compat_type`."""

    name: str
    condition: str
    ours: str
    theirs: str
    decode: str
    fits: str | None
    encode: str
    places: tuple[str, ...]


@dataclass(slots=True)
class Records:
    """The records of a spec whose layout differs for a caller, and what is asked of them."""

    ctx: Context
    shapes: Shapes = field(init=False)
    views: dict[str, ShapeView] = field(default_factory=dict)
    types: dict[str, TypeView] = field(default_factory=dict)
    choosers: dict[str, Chooser] = field(default_factory=dict)
    word: str = ""
    universe: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.shapes = Shapes(self.ctx, _wanted(self.ctx))
        self.word = file_word(self.ctx.spec).lower()
        self.universe = frozenset(self.ctx.spec.abis()) & {wide for wide, _ in COMPAT_PAIRS}
        for ioctl in self.ctx.spec.ioctls:
            if translated(self.ctx, ioctl) and self._convertible(ioctl):
                for record, behind in reached(self.ctx, ioctl):
                    if self._shapes(record) and behind and record.kind == "struct":
                        self.chooser(record)            # a union is converted where it is a member

    def _convertible(self, ioctl: Ioctl) -> bool:
        """Whether its records can be converted at all: not where only earlier calls tell what is in one."""
        return all(remembering(record) is None for record, _ in reached(self.ctx, ioctl))

    def shape_of(self, record: Record | None, narrow: str) -> Shape | None:
        """The shape that a caller has; None where it is the kernel's struct."""
        return self.shapes.on(record, narrow) if record is not None and self._shapes(record) else None

    def differs(self, record: Record | None) -> bool:
        """Whether some caller has another layout."""
        return record is not None and bool(self._shapes(record))

    def _shapes(self, record: Record) -> list[Shape]:
        found = self.shapes.of(record)
        for one in list(self.shapes.made.values()):
            for shape in one:
                if shape.name not in self.views:
                    self.views[shape.name] = self._view(shape)
        return found

    def _wides_of(self, shape: Shape) -> frozenset[str]:
        return frozenset(wide for wide, narrow in self.shapes.pairs if narrow in shape.abis
                         and self.ctx.spec.exists(shape.record, ABIS[wide]))

    def _condition(self, wides: frozenset[str]) -> str:
        """Inside of OS_COMPAT."""
        return condition_for(wides, self.universe)

    def _view(self, shape: Shape) -> ShapeView:
        ours = f"{shape.record.kind} {shape.record.name}"
        doc = wrapped(f"{ours} as callers of {', '.join(shape.abis)} have it.", width=76)
        return ShapeView(shape, self._condition(self._wides_of(shape)), doc, self.shapes.declaration(shape),
                         list(_asserts(shape)), list(self._conversions(shape)))

    def _conversions(self, shape: Shape) -> Iterator[Function]:
        """The functions of a struct; a union is converted where it is a member: beside it stands which arm is meant."""
        if shape.body.kind == "union":
            return
        converter, ours, theirs = Converter(self.shapes, shape), self.shapes.ours(shape), self.shapes.theirs(shape)
        yield Function(f"void {function(self.shapes, 'decode', shape)}({ours} *to, const {theirs} *from)",
                       _declared(converter.decode()))
        fits = converter.fits()
        if fits:
            yield Function(f"bool {function(self.shapes, 'fits', shape)}(const {ours} *from)",
                           _declared([*fits, "return true;"]))
        yield Function(f"void {function(self.shapes, 'encode', shape)}({theirs} *to, const {ours} *from)",
                       _declared(converter.encode()))

    def fits(self, shape: Shape, flow: Flow, addresses: bool = False) -> str | None:
        """The function that says whether what is output fits; None where everything does."""
        lines = _declared([*Converter(self.shapes, shape, addresses).fits(flow), "return true;"])
        view = self.views[shape.name]
        name = function(self.shapes, "fits", shape)
        if lines == ("return true;",):
            return None
        for at in range(10):
            called = name + ("" if at == 0 else "_out" if at == 1 else f"_out{at}")
            prototype = f"bool {called}(const {self.shapes.ours(shape)} *from)"
            known = next((one for one in view.functions if one.prototype == prototype), None)
            if known is None:
                view.functions.append(Function(prototype, lines))
                return called
            if known.lines == lines:
                return called
        raise AssertionError(name)

    def _fits_whole(self, shape: Shape) -> str | None:
        """The function that says whether all of a record fits: a driver that is somebody else's may set any address."""
        name = function(self.shapes, "fits", shape)
        return name if any(f" {name}(" in one.prototype for one in self.views[shape.name].functions) else None

    def element(self, type_: Type | None) -> str | None:
        """The function that tells how a caller lays out a payload's elements; None where all do alike."""
        if type_ is None:
            return None
        type_ = next(iter(behind_typedefs(type_)))
        if isinstance(type_, RecordType):
            return self.chooser(type_.record)
        if isinstance(type_, PointerType):
            return "compat_pointer_type"
        size, signed, _ = BUILTINS[type_.name] if isinstance(type_, ScalarType) else (0, False, "")
        if isinstance(size, int):
            return None
        return "compat_long_type" if signed else "compat_ulong_type"

    def narrows(self, type_: Type) -> bool:
        """Whether some caller's types are too small for something that is output."""
        record = type_.record if isinstance(type_, RecordType) else None
        if record is None:
            return self.element(type_) is not None
        return any(self.fits(shape, Flow("out")) is not None for shape in self._shapes(record))

    # --- types of payloads ------------------------------------------------------------------------------------------

    def chooser(self, record: Record) -> str | None:
        """The function that tells a caller's type of a record; None where there is one layout."""
        shapes = self._shapes(record)
        if not shapes:
            return None
        name = f"{self.word}_{function(self.shapes, 'type', shapes[0]).removeprefix(f'{self.word}_type_')}"
        name = name.removesuffix(f"_{shapes[0].suffix}") + "_type"
        if name not in self.choosers:
            cases = tuple((tuple(tag(abi) for abi in shape.abis), self._type(shape),
                           self.views[shape.name].condition) for shape in shapes)
            everybody = len(shapes) == 1 and {narrow for _, narrow in self.shapes.pairs} == set(shapes[0].abis)
            self.choosers[name] = Chooser(name, f"{record.kind} {record.name}", cases, everybody)
        return name

    def _type(self, shape: Shape) -> str:
        name = function(self.shapes, "type", shape)
        if name not in self.types:
            ours, theirs = self.shapes.ours(shape), self.shapes.theirs(shape)
            self.types[name] = TypeView(
                name, self._condition(self._wides_of(shape)), ours, theirs, function(self.shapes, "decode", shape),
                self.fits(shape, Flow("out")) if self.ctx.spec.driver else self._fits_whole(shape),
                function(self.shapes, "encode", shape), tuple(_places(shape, self._wides_of(shape))))
            self.views[shape.name].type = name
        return name


def translated(ctx: Context, ioctl: Ioctl) -> bool:
    """Whether some caller's argument has to be translated."""
    return any(one.kind == "translate" for one in compat_classes(ioctl, ctx.spec, ctx.layouts, ctx.codes).values())


def _wanted(ctx: Context) -> dict[Record, set[tuple[str, str]]]:
    """For which pairs of ABIs each record is converted: a command may be translated for one, and not for another."""
    found: dict[Record, set[tuple[str, str]]] = {}
    for ioctl in ctx.spec.ioctls:
        pairs = {pair for pair, one in compat_classes(ioctl, ctx.spec, ctx.layouts, ctx.codes).items()
                 if one.kind == "translate"}
        for record, _ in reached(ctx, ioctl) if pairs else ():
            found.setdefault(record, set()).update(pairs)
    return found


def reached(ctx: Context, ioctl: Ioctl) -> Iterator[tuple[Record, bool]]:
    """Every named record that an argument contains or leads to, and whether it stands behind an address."""
    seen: set[tuple[Record, bool]] = set()
    waiting: list[tuple[Type | None, bool]] = [(ioctl.argument.type, False)]
    waiting += [(type_, False) for type_ in _payload_types(ctx, ioctl, ioctl.argument.payload)]
    while waiting:
        type_, behind = waiting.pop()
        for one in behind_typedefs(type_, arrays=True) if type_ is not None else ():
            if isinstance(one, PointerType):
                waiting.append((one.target, True))
            elif isinstance(one, RecordType) and (one.record, behind) not in seen:
                seen.add((one.record, behind))
                if one.record.name is not None:
                    yield one.record, behind
                for member in one.record.fields:
                    own = [type_ for type_ in _payload_types(ctx, ioctl, member.payload)]
                    kept = member.payload is not None and member.payload.kept
                    flat = isinstance(member.type, ArrayType)
                    waiting += [] if kept else [(type_, behind or not flat) for type_ in own]
                    if not (kept and isinstance(member.type, PointerType)):
                        waiting.append((member.type, behind))


def _payload_types(ctx: Context, ioctl: Ioctl, payload: Payload | None) -> list[Type]:
    if payload is None:
        return []
    found = [payload.type] if payload.type is not None else []
    choice = payload.choice
    if choice is None:
        return found
    found += [case.payload.type for case in choice.cases if case.payload is not None and case.payload.type is not None]
    if choice.kind == "fd_kind":
        found += [one.payload.type for one in ctx.spec.attributes if one.payload is not None
                  and one.payload.type is not None and any(each in ioctl.objects for each in one.objects)]
    if choice.registers is not None:
        found += [one.type for one in choice.registers.registers]
    return found


def _declared(lines: list[str]) -> tuple[str, ...]:
    """With the indices that loops use."""
    used = indices(lines)
    return (*([f"u32 {', '.join(used)};", ""] if used else []), *lines)


def _asserts(shape: Shape) -> Iterator[str]:
    yield f"_Static_assert(sizeof({shape.tag}) == {shape.size}, \"{shape.name}\");"
    yield f"_Static_assert(_Alignof({shape.tag}) == {shape.align}, \"{shape.name}\");"
    for path, offset in _offsets(shape.body, "", 0):
        yield f"COMPAT_AT({shape.tag}, {path}, {offset});"


def _offsets(body: Body, path: str, base: int, wides: frozenset[str] = frozenset()) -> Iterator[tuple[str, int]]:
    """Members and where they are; of what these kernels have, too."""
    for member in body.members:
        if member.bits is not None or member.field is not None and not all(
                counterpart(body.record, member.field, ABIS[wide]) for wide in wides):
            continue
        if member.name and member.field is not None:
            yield f"{path}{member.name}", base + member.offset
        if member.inner is not None and not isinstance(member.type, ArrayType):
            yield from _offsets(member.inner, f"{path}{member.name}." if member.name else path, base + member.offset,
                                wides)


def _places(shape: Shape, wides: frozenset[str]) -> Iterator[str]:
    """Rows for every member that a copy may begin or end with."""
    ours, theirs = f"{shape.record.kind} {shape.record.name}", shape.tag
    for path, _ in _offsets(shape.body, "", 0, wides):
        if flexible(shape) is None or not path.startswith(flexible(shape).name):        # type: ignore[union-attr]
            yield (f"{{ offsetof({ours}, {path}), boundary_end({ours}, {path}), offsetof({theirs}, {path}),"
                   f" boundary_end({theirs}, {path}) }},")
