"""Types, members and payloads as nodes of the tables, for one ABI."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ioctlc.abi import Abi, admits
from ioctlc.backends import Context
from ioctlc.backends.decoders.expressions import Expressions, Frame, family, number, order_of
from ioctlc.backends.decoders.flow import BITS, WORDS, Flow
from ioctlc.backends.decoders.nodes import Json, Node
from ioctlc.layout import Slot
from ioctlc.model import (BUILTINS, ArrayType, Attribute, Choice, EnumType, Field, Object, Part, Payload, PointerType,
                          Record, RecordType, RegisterSpace, ScalarType, Type, ValueSet, strip_typedefs)

#: Elements that read better as one text or one row of bytes than as numbers.
_BYTES = frozenset({"u8", "uchar", "char"})

#: Scalars that are printed as the bytes that they are.
_OPAQUE = frozenset({"float", "double", "u128", "s128"})

#: Members of C headers that nobody looks at.
_PADDING = re.compile(r"_*(pad|padding|reserved|reserve|rsvd|unused)_?\d*")

Frames = tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """How the numbers of a member are shown."""

    values: ValueSet | None = None
    parts: tuple[Part, ...] = ()
    print: str | None = None
    fds: tuple[Object, ...] = ()

    @staticmethod
    def of(field: Field, fds: tuple[Object, ...]) -> "Look":
        return Look(field.values, field.parts, "string" if field.string else field.print, fds)

    @property
    def plain(self) -> bool:
        return (self.values is None and not self.parts and not self.fds
                and self.print not in ("bool", "capability"))


class Types:
    """Lowers what one ABI has; every node that it makes is in `nodes`."""

    def __init__(self, ctx: Context, abi: Abi, nodes: list[Node]) -> None:
        self.spec, self.layouts, self.abi, self.nodes = ctx.spec, ctx.layouts, abi, nodes
        self.expressions = Expressions(ctx.spec, ctx.layouts, abi)
        everything = [one for spec in family(ctx.spec) for one in spec.objects]
        self.objects = {id(one): at for at, one in enumerate(everything)}
        self._known: dict[object, Node] = {}
        self._ways: dict[object, int] = {}

    def node(self, pool: str, value: dict[str, Json] | None = None) -> Node:
        """A new entry of a pool; null, false and empty things are left out."""
        made = Node(pool)
        made.value = kept(value or {})
        self.nodes.append(made)
        return made

    def indexes(self, objects: list[Object] | tuple[Object, ...]) -> list[int]:
        """Objects by number."""
        return sorted(self.objects[id(one)] for one in objects)

    # --- types -----------------------------------------------------------------------------------------------------

    def type(self, type_: Type, flow: Flow, frames: Frames = (), look: Look = Look(), payload: Payload | None = None,
             bits: int | None = None, name: str | None = None) -> Node:
        """A type as a member (or an argument, an element) has it."""
        type_ = strip_typedefs(type_, self.abi)
        if isinstance(type_, ArrayType):
            return self._array(type_, flow, frames, look, payload)
        if isinstance(type_, RecordType):
            return self.record(type_.record, flow, frames)
        if isinstance(type_, PointerType) or payload is not None:
            return self._pointer(type_, flow, frames, payload, name, look.print)
        if isinstance(type_, EnumType):
            return self._scalar(type_.values.type, replace(look, values=look.values or type_.values))
        assert isinstance(type_, ScalarType)
        return self._scalar(type_, look)

    def _scalar(self, type_: ScalarType, look: Look) -> Node:
        size, signed, _ = BUILTINS[type_.name]
        size = getattr(self.abi.model, size) if isinstance(size, str) else size
        if type_.name in _OPAQUE:
            return self.node("types", {"kind": "bytes", "size": size})
        key = (type_.name, look)
        if key not in self._known:
            parts = [{"mask": number(part.mask), "set": self.set(part.values)} for part in look.parts]
            self._known[key] = self.node("types", {
                "kind": "int", "size": size, "signed": signed, "order": order_of(type_.name), "parts": parts,
                "set": self._names(look), "print": None if look.print == "capability" else look.print,
                "fd": self.indexes(look.fds)})
        return self._known[key]

    def _names(self, look: Look) -> Json:
        """The set whose names a number is shown by."""
        if look.values is not None:
            return self.set(look.values)
        return self._capabilities() if look.print == "capability" and not look.parts else None

    def _array(self, type_: ArrayType, flow: Flow, frames: Frames, look: Look, payload: Payload | None) -> Node:
        element = strip_typedefs(type_.element, self.abi)
        count = None if type_.count is None else type_.count.on(self.abi)
        used = self._length(payload, frames) if payload is not None else None
        # [0] at a record's end is how C spelled flexible arrays
        value: dict[str, Json] = {"count": count or None, "used": used}
        if isinstance(element, ScalarType) and element.name in _BYTES and look.plain:
            return self.node("types", {"kind": "bytes", "size": count or None, "used": used, "print": look.print})
        value |= {"kind": "array", "of": self.type(type_.element, flow, frames, look),
                  "size": self.layouts.size(type_, self.abi) or None}
        return self.node("types", value)

    def _pointer(self, type_: Type, flow: Flow, frames: Frames, payload: Payload | None, name: str | None,
                 shown: str | None) -> Node:
        """An address, or an offset into the argument."""
        target = type_.target if isinstance(type_, PointerType) else None
        value = {"kind": "pointer", "size": self.layouts.size(type_, self.abi), "payload": None,
                 "order": order_of(type_.name) if isinstance(type_, ScalarType) else None}
        if payload is not None:
            below = flow.pointed(name, payload.direction, flow.default)
            look = Look(print=shown if shown in ("hex", "oct") else None)     # of the numbers that are there
            value["payload"] = self.payload(payload, below, frames, target, look)
        return self.node("types", value)

    def set(self, values: ValueSet) -> Node:
        """A set of names. Markers are no values; of flags those with more bits come first, so that they win."""
        if id(values) not in self._known:
            found = [(value.value.on(self.abi), value.name) for value in values.values
                     if not value.sentinel and admits(value.where, self.abi)]
            rows = [(one, name) for one, name in found if one is not None]
            if values.kind == "flags":
                rows.sort(key=lambda row: -(row[0] & (1 << 64) - 1).bit_count())
            self._known[id(values)] = self.node("sets", {
                "kind": values.kind, "name": values.name, "open": values.open,
                "values": [[number(one), name] for one, name in rows],
                "reserved": [number(one) for one in self._reserved(values)]})
        return self._known[id(values)]

    def _reserved(self, values: ValueSet) -> list[int]:
        """Values that are declared, and neither accepted nor reported."""
        found = [value.value.on(self.abi) for value in values.values
                 if value.reserved and admits(value.where, self.abi)]
        return [one for one in found if one is not None]

    def _capabilities(self) -> Node:
        """All capabilities as a set of names; what a driver is asked may be one that the spec does not know."""
        if "capabilities" not in self._known:
            rows = [[number(one.value), one.name] for spec in family(self.spec) for one in spec.capabilities
                    if admits(one.where, self.abi)]
            self._known["capabilities"] = self.node("sets", {
                "kind": "enum", "name": "capability", "open": True, "values": rows})
        return self._known["capabilities"]

    # --- records ---------------------------------------------------------------------------------------------------

    def record(self, record: Record, flow: Flow, outer: Frames = ()) -> Node:
        """A struct or union as a flow has it."""
        frames = (Frame(record, flow), *(outer if record.name is None else ()))
        key = tuple((id(frame.record), frame.flow) for frame in frames)
        if key not in self._known:
            made = self._known[key] = self.node("types")
            layout = self.layouts.of(record, self.abi)
            fields = [self._field(slot, record, flow, frames) for slot in layout.slots]
            made.value = kept({
                "kind": record.kind, "name": record.name, "size": layout.size or None,
                "fields": [field for field in fields if field is not None], "grows": self._grows(record),
                "whole": self._whole(record, flow)})
        return self._known[key]

    def _whole(self, record: Record, flow: Flow) -> bool:
        """Whether the driver writes a record as one: every member is an output, and valid when the others are."""
        layout = self.layouts.of(record, self.abi)
        if record.extensible is not None or not layout.size:
            return False
        fields = [slot.field for slot in layout.slots]
        inner = [(field, _record_in(field.type, self.abi)) for field in fields]
        return (all(flow.direction(field) == "out" for field in fields)
                and len({field.valid_on or flow.valid for field in fields}) == 1
                and all(one is None or self._whole(one, flow.within(field)) for field, one in inner))

    def _grows(self, record: Record) -> Json:
        """Where an extensible record says its own size."""
        if record.extensible is None:
            return None
        place = self.expressions.find((record.extensible.size_field,), record, Flow("in"))
        last = self.expressions.find((record.extensible.first_last,), record, Flow("in"))
        least = {} if last is None else {"least": (last.at + last.bits + 7) // 8}
        return None if place is None else {"at": place.at, "bits": place.bits, **least,
                                           "most": record.extensible.maximum}

    def _field(self, slot: Slot, record: Record, flow: Flow, frames: Frames) -> Json:
        """A member; None of one that nobody looks at, or that has nothing to show."""
        field, way = slot.field, self.way(slot.field, flow)
        inner = strip_typedefs(field.type, self.abi)
        if not way or field.name is None and not isinstance(inner, RecordType):
            return None
        if record.kind == "union" and field.reserved is not None:
            return None                 # room that another arm may use
        own = flow.within(field) if _record_in(inner, self.abi) else replace(flow, default=flow.direction(field))
        look = Look.of(field, self._fds(field))
        out: dict[str, Json] = {
            "name": field.name, "at": slot.bit_offset, "bits": slot.bit_size if field.bits is not None else None,
            "type": self.type(field.type, own, frames, look, field.payload, field.bits, field.name),
            "dir": WORDS[way], "reserved": field.reserved is not None,
            "ignored": self._ignored(field), "vague": self._vague(field, flow)}
        valid = field.valid_on or flow.valid
        if way & BITS["out"] and valid != ("success",):
            out["valid"] = list(valid)
        if field.fd_by_device is not None:
            out["device"] = self.expressions.lower(field.fd_by_device, frames)
        out |= {key: None if value is None else number(value) for key, value in (
            ("min", field.minimum), ("max", field.maximum), ("mask", field.mask), ("multiple_of", field.multiple_of))}
        if field.discriminator is not None:
            out["on"] = self.expressions.lower(field.discriminator, frames)
        if record.kind == "union":
            out |= {"cases": [number(case) for case in field.cases], "default": field.default_case, "raw": field.raw}
        return kept(out)

    def _ignored(self, field: Field) -> bool:
        """Whether the driver does not look at a member. Legacy specs have the names of their headers to say so."""
        if field.reserved is not None or self.spec.profile != "legacy":
            return field.reserved == "ignored"
        return _PADDING.fullmatch(field.name or "") is not None

    def _vague(self, field: Field, flow: Flow) -> bool:
        """Whether a number or an array of them goes both ways only because what it is in does."""
        said = field.direction or dict(flow.members).get(field.name or "")
        address = field.payload is not None and not isinstance(strip_typedefs(field.type, self.abi), ArrayType)
        return said is None and flow.default == "inout" and not address and _record_in(field.type, self.abi) is None

    def _fds(self, field: Field) -> tuple[Object, ...]:
        """The kinds of fd that a member holds; of one whose kind another member chooses, all of them."""
        if field.fd_by_device is not None:
            found = [one.object for spec in family(self.spec) for one in spec.devices]
            return tuple({id(one): one for one in found}.values())
        return (field.fd,) if field.fd is not None else ()

    def way(self, field: Field, flow: Flow) -> int:
        """When anything of a member is shown: its direction, and that of what is in it or behind it."""
        direction = flow.direction(field)
        if direction == "none":
            return 0
        inner = _record_in(field.type, self.abi)
        if inner is not None:
            return self.way_of(inner, flow.within(field))
        address = field.payload is not None and not isinstance(strip_typedefs(field.type, self.abi), ArrayType)
        if address and field.payload is not None:
            return self._way_of_address(field, field.payload, flow)
        return BITS[direction]

    def way_of(self, record: Record, flow: Flow) -> int:
        key = ("way", id(record), flow)
        if key not in self._ways:
            found = 0
            for slot in self.layouts.of(record, self.abi).slots:
                found |= self.way(slot.field, flow)
            self._ways[key] = found
        return self._ways[key]

    def _way_of_address(self, field: Field, payload: Payload, flow: Flow) -> int:
        """The driver reads addresses; an offset into what it writes goes the other way."""
        direction = flow.direction(field)
        own = BITS[direction] if payload.relative_to else BITS["in"]
        if payload.kept or payload.unknown:
            return own
        return own | BITS[flow.pointed(field.name, payload.direction, direction).default]

    # --- payloads --------------------------------------------------------------------------------------------------

    def _length(self, payload: Payload, frames: Frames) -> dict[str, Json]:
        lower = self.expressions.lower
        return kept({"count": lower(payload.count, frames), "bytes": lower(payload.bytes, frames),
                     "after": lower(payload.after, frames), "maximum": payload.maximum})

    def payload(self, payload: Payload, flow: Flow, frames: Frames, target: Type | None = None,
                look: Look = Look()) -> Node:
        """What an address leads to. `flow` is that of what is there, whose default says who looks at it."""
        nothing = payload.unknown or payload.kept or payload.relative_to not in (None, "argument")
        if nothing:
            why = "unknown" if payload.unknown else "kept" if payload.kept else "mapping"
            return self.node("payloads", {"kind": "none", "why": why})
        if payload.choice is not None and payload.choice.kind != "state":
            return self._choice(payload, payload.choice, flow, frames)
        type_ = payload.type or target or ScalarType("u8")
        measured = payload.count is not None or payload.bytes is not None or payload.string
        value = {"kind": "memory", "dir": flow.default, **self._length(payload, frames), "string": payload.string,
                 "relative": payload.relative_to is not None,
                 "type": self._pointee(type_, payload, flow, measured, look),
                 "counted": payload.count is not None or payload.bytes is not None,
                 "nullable": payload.nullable}
        if payload.choice is not None and payload.choice.state is not None:
            value["state"] = self.expressions.states.index(payload.choice.state.name)
            value["key"] = self.expressions.lower(payload.choice.on, frames) or [0]
        return self.node("payloads", value)

    def _pointee(self, type_: Type, payload: Payload, flow: Flow, measured: bool, look: Look) -> Node:
        inner = strip_typedefs(type_, self.abi)
        if measured and isinstance(inner, ScalarType) and inner.name in _BYTES:
            return self.node("types", {"kind": "bytes", "print": "string" if payload.string else None})
        return self.type(type_, Flow(flow.default, valid=flow.valid), (), look)

    def _choice(self, payload: Payload, choice: Choice, flow: Flow, frames: Frames) -> Node:
        lower = self.expressions.lower
        if choice.kind == "fd_kind":
            return self.node("payloads", {
                "kind": "attribute", "dir": flow.default, "nullable": payload.nullable,
                "list": self._attributes(flow, frames),
                "group": lower(choice.group, frames), "attr": lower(choice.attr, frames)})
        if choice.kind == "register":
            assert choice.registers is not None
            return self.node("payloads", {"kind": "register", "dir": flow.default, "nullable": payload.nullable,
                                          "on": lower(choice.on, frames),
                                          "list": self._registers(choice.registers, flow)})
        cases = [{"values": [number(value) for value in case.values], "default": case.default, "payload":
                  None if case.payload is None else self.payload(case.payload, _case(case.payload, flow), frames)}
                 for case in choice.cases]
        head = None if payload.type is None else self.type(payload.type, Flow(flow.default, valid=flow.valid))
        return self.node("payloads", {
            "kind": "field", "dir": flow.default, "nullable": payload.nullable,
            "on": lower(choice.on, frames, payload.type), "head": head,
            "cases": [kept(case) for case in cases]})

    def _attributes(self, flow: Flow, frames: Frames) -> Node:
        """The attributes of all objects; their lengths may name members beside the address."""
        key = ("attributes", flow, *((id(frame.record), frame.flow) for frame in frames))
        if key not in self._known:
            every = [one for spec in family(self.spec) for one in spec.attributes]
            found = [one for one in every
                     if admits(one.where, self.abi) and one.group.on(self.abi) is not None]
            # two may share a number, one to be set and one to be read
            found.sort(key=lambda one: one.access == ("ro" if flow.default == "in" else "wo"))
            rows = [self._attribute(one, flow, frames) for one in found]
            self._known[key] = self.node("attributes", {"rows": rows})
        return self._known[key]

    def _attribute(self, one: Attribute, flow: Flow, frames: Frames) -> Json:
        attr, group = None if one.attr is None else one.attr.on(self.abi), one.group.on(self.abi)
        found = None if one.payload is None else self.payload(one.payload, _case(one.payload, flow), frames)
        return kept({"name": one.name, "objects": self.indexes(one.objects), "group": number(group or 0),
                     "attr": None if attr is None else number(attr), "unknown": one.unknown is not None,
                     "mask": None if one.attr_mask is None else number(one.attr_mask), "payload": found})

    def _registers(self, space: RegisterSpace, flow: Flow) -> Node:
        key = ("registers", id(space), flow.default)
        if key not in self._known:
            rows = []
            for one in space.registers:
                where = one.id.on(self.abi) if admits(one.where, self.abi) else None
                if where is not None:
                    look = Look(print="hex")
                    rows.append(kept({"name": one.name, "id": number(where), "count": one.count, "step": one.step,
                                      "type": self.type(one.type, Flow(flow.default), (), look)}))
            size = self.expressions.lower(space.size, ())
            self._known[key] = self.node("registers", {"size": size, "rows": rows})
        return self._known[key]


def _case(payload: Payload, flow: Flow) -> Flow:
    return replace(flow, default=payload.direction or flow.default)


def _record_in(type_: Type, abi: Abi) -> Record | None:
    """The record that a member contains, alone or as elements of an array."""
    type_ = strip_typedefs(type_, abi)
    while isinstance(type_, ArrayType):
        type_ = strip_typedefs(type_.element, abi)
    return type_.record if isinstance(type_, RecordType) else None


def kept(value: dict[str, Json]) -> dict[str, Json]:
    """Without what is null, false or empty; 0 is none of these."""
    return {key: item for key, item in value.items() if item is not None and item is not False and item != []}
