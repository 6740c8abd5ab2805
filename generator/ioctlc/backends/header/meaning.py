"""What the comment of a member says beyond its doc: who writes it, values and limits, what its address points to."""

from __future__ import annotations

from collections.abc import Iterator
from os.path import commonprefix

from ioctlc.backends.cdecl import Speller
from ioctlc.backends.ctext import prefix_of
from ioctlc.backends.reach import Reach
from ioctlc.expr import Expr, Number, to_text
from ioctlc.model import ArrayType, Choice, Field, Payload, Record, RecordType, Spec, ValueSet

_DIRECTIONS = {"in": "in", "out": "out", "inout": "in and out", "none": "nobody looks at it"}
_TRANSFERS = {"in": ", read", "out": ", written", "inout": ", read and written"}

#: So few names of a set are listed where their beginning does not tell them from others, and so few that select an arm.
_FEW = 4


class Meanings:
    """Says in short what a spec says about members."""

    def __init__(self, spec: Spec, speller: Speller) -> None:
        self.speller = speller
        self.prefix = f"{prefix_of(spec)}_"
        self.answers = _answers(spec)

    def of(self, field: Field, record: Record) -> list[str]:
        """The facts about a member; `record` is the named one around it. What the doc says already is left out."""
        doc = " ".join((field.doc or "").split()).lower()
        said = {_DIRECTIONS["inout"]} if "in:" in doc and "out:" in doc else set()
        return [fact for fact in self._facts(field, record)
                if fact not in said and (" " not in fact or fact.lower() not in doc)]

    def of_value(self, field: Field) -> list[str]:
        """The facts about an argument that is passed by value."""
        return [*([self._values(field.values)] if field.values else []), *_limits(field),
                *([_fd(field)] if field.fd else [])]

    def _facts(self, field: Field, record: Record) -> Iterator[str]:
        if field.reserved:
            yield self._reserved(field, record)
            return
        if field.case_names or field.default_case:
            yield _arm(field)
        if field.direction and not (field.payload and not isinstance(field.type, ArrayType)):
            yield _DIRECTIONS[field.direction]
        if field.values:
            yield self._values(field.values)
        for part in field.parts:
            yield f"bits 0x{part.mask:x}: {self._values(part.values)}"
        yield from _limits(field)
        if field.fd or field.fd_by_device:
            yield _fd(field)
        if field.discriminator is not None:
            yield f"the member that {to_text(field.discriminator)} selects"
        if field.payload:
            yield self._in_use(field.payload) if isinstance(field.type, ArrayType) else self._address(field.payload)

    def _reserved(self, field: Field, record: Record) -> str:
        if field.reserved != "zero":
            return "ignored"
        return "zero" if field.direction == "out" or record in self.answers else "must be zero"

    def _values(self, values: ValueSet) -> str:
        names = list(dict.fromkeys(value.name for value in values.values))
        start = commonprefix(names)
        start = start[:start.rfind("_") + 1]
        if not names:
            which = "none so far"
        elif len(names) == 1 or len(start) <= len(self.prefix):
            which = ", ".join(names[:_FEW]) + (", .." if len(names) > _FEW else "")
        else:
            which = f"{start}*"
        return f"{'flags' if values.kind == 'flags' else 'enum'} {values.name}: {which}"

    def _in_use(self, payload: Payload) -> str:
        """How much of an array is in use."""
        if payload.choice and payload.choice.kind != "state":
            return _chosen(payload.choice)
        length = payload.count or payload.bytes
        if length is None:
            return "of unknown length" if payload.unknown else "all of it in use"
        most = f", at most {_number(payload.maximum)}" if payload.maximum is not None else ""
        return f"{to_text(length)} {'bytes ' if payload.bytes else ''}in use{_after(payload, length)}{most}"

    def _address(self, payload: Payload) -> str:
        """What an address points to, or an offset."""
        what = f"{'offset' if payload.relative_to else 'address'} of {self.content(payload)}"
        if payload.relative_to:
            what += f" in {'the ' if payload.relative_to == 'argument' else ''}{payload.relative_to}"
        what += _TRANSFERS.get(payload.direction or "", "")
        return what + (", kept for later" if payload.kept else "") + (", or 0" if payload.nullable else "")

    def content(self, payload: Payload) -> str:
        """What is behind an address: how many of what."""
        if payload.choice and payload.choice.kind != "state":
            return _chosen(payload.choice)
        length = payload.count if payload.count is not None else payload.bytes
        thing = "a signal mask" if payload.sigset else self._thing(payload)
        most = "" if payload.maximum is None else _number(payload.maximum)
        if payload.string:
            return f"a string of at most {most} bytes" if most else "a string"
        if length is None:
            return f"{thing} of unknown length" if payload.unknown else thing
        if isinstance(length, Number):
            return thing if length.value == 1 else f"{_number(length.value)} {thing}"
        if payload.bytes is not None and thing != "bytes":
            return f"{thing}, {to_text(length)} bytes{_after(payload, length)}{f', at most {most}' if most else ''}"
        return f"{f'up to {most} ' if most else ''}{thing}, {to_text(length)} of them{_after(payload, length)}"

    def _thing(self, payload: Payload) -> str:
        name = self.speller.name(payload.type) if payload.type is not None else None
        return "bytes" if name is None or payload.bytes is not None and not _is_record(payload) else name


def _is_record(payload: Payload) -> bool:
    return isinstance(payload.type, RecordType)


def _answers(spec: Spec) -> set[object]:
    """The records that only the driver writes."""
    written, others = Reach(), Reach()
    for ioctl in spec.ioctls:
        reach = written if ioctl.argument.direction == "out" else others
        reach.type(ioctl.argument.type)
        reach.payload(ioctl.argument.payload)
    for mapping in spec.mappings:
        others.record(mapping.record)
    for attribute in spec.attributes:
        others.payload(attribute.payload)
    return set(written.seen - others.seen)


def _arm(field: Field) -> str:
    """The values that select a member of a union."""
    names = list(field.case_names[:_FEW]) + [".."] * (len(field.case_names) > _FEW)
    names += ["any other value"] if field.default_case else []
    return f"for {', '.join(names)}"


def _limits(field: Field) -> Iterator[str]:
    low, high = field.minimum, field.maximum
    shown = [None if one is None else _number(one, field.print == "hex") for one in (low, high)]
    if low is not None and high is not None:
        yield f"{shown[0]} to {shown[1]}"
    elif low is not None:
        yield f"at least {shown[0]}"
    elif high is not None:
        yield "0 or 1" if high == 1 else f"at most {shown[1]}"
    if field.multiple_of is not None:
        yield f"a multiple of {_number(field.multiple_of)}"
    if field.mask is not None:
        yield f"only bits 0x{field.mask:x}"


def _number(value: int, hexadecimal: bool = False) -> str:
    """A number as people read it: large round ones and very large ones are hexadecimal."""
    round_ = value >= 1 << 16 and value & 0xFFF in (0, 0xFFF)
    return f"0x{value:x}" if value >= 0 and (hexadecimal and value > 9 or round_ or value >> 32) else str(value)


def _fd(field: Field) -> str:
    new = "new fd" if field.direction == "out" else "fd"
    if field.fd_by_device is not None:
        return f"{new} of the device that {to_text(field.fd_by_device)} names"
    return f"{new} of kind {field.fd.name}" if field.fd else new


def _after(payload: Payload, length: Expr) -> str:
    """How many are valid on return, where the spec tells it from how many there are."""
    if payload.after is None:
        return ""
    after = to_text(payload.after)
    return ", on return too" if after == to_text(length) else f", {after} on return"


def _chosen(choice: Choice) -> str:
    """What a payload depends on."""
    on = "" if choice.on is None else to_text(choice.on)
    if choice.kind == "fd_kind":
        parts = [to_text(one) for one in (choice.group, choice.attr) if one is not None]
        return f"what {' and '.join(parts)} select"
    if choice.kind == "register":
        return f"a register, as large as {on} says"
    return f"what {on} selects"
