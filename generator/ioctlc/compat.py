"""The compat class of an ioctl: what a 64-bit kernel must do for a caller of the 32-bit ABI.

    identical    same code, same layout through every pointer, no native pointer: the 64-bit entry serves both
    renumbered   same layout through every pointer, another code: only the code is mapped
    scalar       an integer by value: it is extended from the caller's width
    translate    a layout or the width of a pointer differs: the argument is decoded field by field
    none         on one side only, or not translatable: the reason says what is missing

A class is derived from layouts and codes alone; `Ioctl.compat` is the author's claim, which lint compares with it.
Differences are followed through pointer payloads, choices, attributes and registers, and linked records end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable

from ioctlc.abi import ABIS, COMPAT_PAIRS, Abi, admits
from ioctlc.codes import Codes
from ioctlc.expr import Expr, Number, names
from ioctlc.layout import Layouts
from ioctlc.model import (BUILTINS, ArrayType, Choice, EnumType, Field, Ioctl, NamedType, Payload, PointerType, Record,
                          RecordType, ScalarType, Spec, Type, strip_typedefs, walk_fields)
from ioctlc.source import Pos, UsageError

KINDS = ("identical", "renumbered", "scalar", "translate", "none")

_DIFFERS, _STUCK = 1, 2

#: What a spec can say of what is unknown.
_ARM = "say which member tells the arms apart ('by_field' at the union, a 'case' at each arm)"
_LENGTH = "say how many there are ('length: {count: MEMBER}')"
_COUNT = "say how many there are ('points_to: {count: MEMBER, ..}')"
_BYTES = ("say 'type: u8' beside 'bytes' in 'points_to', as a signal mask has the same bytes for everybody; or how many"
          " longs there are ('count: MEMBER')")
_WHERE = ("say what it leads to ('points_to: {type: .., count: .., dir: ..}'); where the call does not look there, as"
          " at a number of the caller's own (a cookie), 'points_to: {type: u8, kept: true}'")
_KEPT = ("use types of fixed width there; where nobody ever looks there, or at bytes alone,"
         " 'points_to: {type: u8, kept: true}'")
_MASK = "make it an array of bytes, as long for everybody ('type: u8, array: 8')"
_ALIKE = "use one type of fixed width (u32, u64, s32, s64), and a number that is the same everywhere"
_WIDE = "make it as wide for everybody"
_ANEW = "let it be one member for everybody: types such as ulong, and lengths of arrays, may depend on the ABI"
_TYPE = "say what it is ('in: TYPE', 'out: TYPE')"
_ARGUMENT = ("say what it is ('in', 'out' or 'inout' with what an address leads to, 'value' with a number's type), or"
             " leave 'untyped' out where there is none")


@dataclass(frozen=True, slots=True)
class CompatClass:
    """One of KINDS, and why in one line.

    stuck   none, although the command is there: something is unknown
    pos     where the spec could say it: a member, where it is one's
    help    what would say it
    """

    kind: str
    reason: str
    stuck: bool = False
    pos: Pos | None = None
    help: str = ""


def compat_classes(ioctl: Ioctl, spec: Spec, layouts: Layouts, codes: Codes) -> dict[tuple[str, str], CompatClass]:
    """The class for every pair of COMPAT_PAIRS whose 64-bit ABI the spec covers and on which the ioctl exists at all.

    Raises LayoutError and CodeError as `layouts` and `codes` do.
    """
    covered = set(spec.abis())
    out = {}
    portable = _portable_records(ioctl)
    for pair in COMPAT_PAIRS:
        if pair[0] in covered:
            try:
                found = _classify(ioctl, spec, layouts, codes, ABIS[pair[0]], ABIS[pair[1]], portable)
            except RecursionError:
                raise UsageError(f"{ioctl.pos}: {ioctl.name} leads through too many structs, each pointing at the next;"
                                 " end the chain with `void *`") from None
            if found is not None:
                out[pair] = found
    return out


def _portable_records(ioctl: Ioctl) -> set[Record] | None:
    """All records that an argument leads to, where only their layouts can make a difference between two ABIs.

    None where something else could: a pointer, a type or a member that depends on the ABI, a choice, a signal mask.
    """
    records: set[Record] = set()
    waiting = [ioctl.argument.type] + ([ioctl.argument.payload.type] if ioctl.argument.payload else [])
    if ioctl.argument.type is None or ioctl.argument.payload and not _plain(ioctl.argument.payload):
        return None
    while waiting:
        type_ = waiting.pop()
        while isinstance(type_, ArrayType):
            if type_.count is not None and type_.count.uniform is None:
                return None
            type_ = type_.element
        if isinstance(type_, RecordType):
            if type_.record not in records:
                records.add(type_.record)
                for member in type_.record.fields:
                    if member.where or member.bits is not None or member.payload and not _plain(member.payload):
                        return None
                    waiting += [member.type, member.payload.type] if member.payload else [member.type]
        elif isinstance(type_, ScalarType):
            if isinstance(BUILTINS[type_.name][0], str):
                return None
        elif type_ is not None:
            return None
    return records


def _plain(payload: Payload) -> bool:
    return payload.choice is None and not payload.sigset


def _classify(ioctl: Ioctl, spec: Spec, layouts: Layouts, codes: Codes, wide: Abi, narrow: Abi,
              portable: set[Record] | None) -> CompatClass | None:
    here, there = codes.of(ioctl, wide), codes.of(ioctl, narrow)
    if here is None or there is None:
        if here is there:
            return None
        present, absent = (narrow, wide) if here is None else (wide, narrow)
        return CompatClass("none", f"the command exists on {present.name} only, not on {absent.name}")
    numbers = f"code {here.value:#010x}, {there.value:#010x} for the caller"
    same_code = here.value == there.value
    argument = ioctl.argument
    if argument.kind == "none":
        return _same(same_code, "no argument", numbers)
    if argument.kind == "untyped":
        return CompatClass("none", "its argument has no type, so nobody knows whether it differs", True,
                           help=_ARGUMENT)
    if argument.kind != "pointer":
        return CompatClass("scalar", "an integer by value" + ("" if same_code else f"; {numbers}"))
    if portable is not None and all(layouts.of(r, wide) is layouts.of(r, narrow) for r in portable):
        return _same(same_code, "same layout", numbers)
    compare = _Comparison(spec, layouts, wide, narrow, ioctl)
    pointer = None if argument.type is None else strip_typedefs(argument.type, wide)
    if isinstance(pointer, PointerType):
        compare.pointer(pointer, "the argument", argument.payload)
    elif argument.payload is not None:
        compare.payload(argument.payload, argument.type, f"the argument of {ioctl.name}")
    elif argument.type is None:
        return CompatClass("none", "what the argument points to is unknown", True, None, _TYPE)
    else:
        compare.types(argument.type, argument.type, "the argument")
    if not compare.findings:
        return _same(same_code, "same layout", numbers)
    worst = max(compare.findings, key=lambda found: found.severity)     # the first of them
    stuck = worst.severity == _STUCK
    return CompatClass("none" if stuck else "translate", worst.reason, stuck, worst.pos, worst.help)


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a command that has to be translated has no thunk, where the spec says it, and a way out."""

    pos: Pos
    reason: str
    help: str


def missing_thunk(ioctl: Ioctl, spec: Spec, layouts: Layouts, codes: Codes) -> Missing | None:
    """What stands in the way of a thunk, for a driver that is somebody else's; None where nothing does.

    Raises LayoutError and CodeError as `layouts` and `codes` do.
    """
    pairs = [(ABIS[wide], ABIS[narrow]) for (wide, narrow), one in compat_classes(ioctl, spec, layouts, codes).items()
             if one.kind == "translate"]
    type_ = ioctl.argument.type
    if not pairs or ioctl.alias_of is not None:
        return None
    if ioctl.nr_count is not None:
        return Missing(ioctl.pos, "it is a family of commands, and a handler is not told which of them",
                       "make each an ioctl of its own")
    if ioctl.code is not None and ioctl.code.encodes is not None \
            and any(ioctl.code.encodes.on(narrow) == "caller" for _, narrow in pairs):
        return Missing(ioctl.pos, "its code says a length of the caller's choice",
                       "make an ioctl of each length, or count the elements in a member ('array: flexible')")
    if type_ is not None and isinstance(strip_typedefs(type_, pairs[0][0]), PointerType):
        return _beyond(ioctl, type_, pairs, layouts, spec)
    if ioctl.argument.payload is not None:
        return Missing(ioctl.pos, "how long the argument is, is the caller's choice",
                       "count its elements in a member ('array: flexible, length: {count: MEMBER}')")
    if type_ is not None and all(isinstance(strip_typedefs(type_, abi), ScalarType) for pair in pairs for abi in pair):
        return None
    here = strip_typedefs(type_, pairs[0][0]) if type_ is not None else None
    if not isinstance(here, RecordType):
        return _plain_argument(ioctl, type_, pairs, layouts, spec)
    return _of_struct(ioctl, here.record, pairs, layouts, spec)     # what is another struct elsewhere is stuck


def _of_struct(ioctl: Ioctl, record: Record, pairs: list[tuple[Abi, Abi]], layouts: Layouts,
               spec: Spec) -> Missing | None:
    """What stands in the way of an argument that is a struct."""
    if record.kind == "union":
        return Missing(ioctl.pos, "the argument is a union, beside which nothing tells what is in it",
                       "put it into a struct with a member that says it ('by_field')")
    if record.extensible is not None:
        return Missing(record.pos, f"{record.label} is extensible: its first member says how long it is, in a caller's"
                       " layout", "use types of fixed width, and no holes: then it is the same for everybody")
    members = (_stuck_member(member, pairs, layouts, spec) for member in record.fields
               if ioctl.member_dir.get(member.name or "") != "none")
    return _overlong(record) or _endless(record, pairs, layouts) or _beyond_end(record, pairs, layouts) \
        or _relative(record) or _unread(ioctl, record, pairs, layouts, spec) or remembering(record) \
        or _swapped(record, [], pairs, layouts, spec) \
        or next(filter(None, members), None)


def _relative(record: Record) -> Missing | None:
    """What stands in the argument itself, behind its struct: it is not fetched, and for the kernel it is elsewhere."""
    for member in record.fields:
        inner = _record(member.type)
        if member.payload is not None and member.payload.relative_to == "argument" and not member.payload.kept:
            return Missing(member.pos, f"'{member.name}' is an offset into the argument, of which a thunk fetches the"
                           " struct alone", "let an address lead there ('points_to' without 'relative_to')")
        found = _relative(inner) if inner is not None else None
        if found is not None:
            return found
    return None


def _unread(ioctl: Ioctl, record: Record, pairs: list[tuple[Abi, Abi]], layouts: Layouts,
            spec: Spec) -> Missing | None:
    """An address, or how much a thunk converts, of which the caller's value means nothing: it is output alone."""
    def read(one: Field) -> bool:
        told = ioctl.member_dir.get(one.name or "") or one.direction or ioctl.argument.direction
        return told in ("in", "inout", "none")

    for member in record.fields:
        payload = member.payload
        if payload is None or payload.kept or not any(admits(member.where, wide) for wide, _ in pairs):
            continue
        said = [name for expr in (payload.count, payload.bytes) if expr is not None for name in names(expr)]
        members = [member] if not payload.in_place else []
        members += [one for name in said if _converts(member, pairs, layouts, spec)
                    if (one := _member(record, name.path[:1])) is not None]
        for one in members:
            if not read(one):
                what = f"'{one.name}' " + ("is an address" if one is member else f"says how much '{member.name}' has")
                return Missing(one.pos, f"{what}, and is no input: nobody reads what the caller has there",
                               "make its 'dir' in or inout")
    return None


def _converts(member: Field, pairs: list[tuple[Abi, Abi]], layouts: Layouts, spec: Spec) -> bool:
    """Whether a thunk counts what a member leads to, or ends in."""
    here = [pair for pair in pairs if admits(member.where, pair[0])]
    if not here or isinstance(member.type, ArrayType):
        return bool(here) and _open(member)
    found = _leads_to(member, here[0][0], spec)
    return any(_differing(one, here, layouts) for one in found) \
        or masked(member.payload, next(iter(found), None), here, layouts)


def _swapped(record: Record, around: list[Record], pairs: list[tuple[Abi, Abi]], layouts: Layouts,
             spec: Spec) -> Missing | None:
    """A length, or what tells the arms of a union apart, that is no number of the machine's byte order."""
    for member in record.fields:
        inner = _record(member.type)
        said: list[Expr | None] = []
        if member.payload is not None and _converts(member, pairs, layouts, spec):
            said += [member.payload.count, member.payload.bytes, member.payload.after]
        if inner is not None and _differing(RecordType(inner), pairs, layouts):
            said.append(member.discriminator)
        for name in (name for expr in said if expr is not None for name in names(expr)):
            number = next(filter(None, (_member(each, name.path) for each in [record, *around])), None)
            if number is not None and any(_strange_order(number.type, wide) for wide, _ in pairs):
                return Missing(number.pos, f"'{'.'.join(name.path)}' says how long something is or which arm, and has a"
                               " byte order of its own", "use an integer of the machine's byte order")
        found = _swapped(inner, [record, *around], pairs, layouts, spec) if inner is not None else None
        if found is not None:
            return found
    return None


def _member(record: Record, path: tuple[str, ...]) -> Field | None:
    """A member by the names that lead to it, also through structs that have none."""
    for one in record.fields:
        inner = _record(one.type)
        found = one if one.name == path[0] and len(path) == 1 else None
        if found is None and inner is not None and (one.name is None or one.name == path[0] and len(path) > 1):
            found = _member(inner, path[1:] if one.name is not None else path)
        if found is not None:
            return found
    return None


def _strange_order(type_: Type, wide: Abi) -> bool:
    """Whether a number's bytes stand another way than some kernel's own."""
    type_ = strip_typedefs(type_, wide)
    name = type_.name if isinstance(type_, ScalarType) else ""
    return name in ("be16", "be32", "be64") and not wide.big or name in ("le16", "le32", "le64") and wide.maybe_big


def _beyond(ioctl: Ioctl, type_: Type, pairs: list[tuple[Abi, Abi]], layouts: Layouts, spec: Spec) -> Missing | None:
    """What stands in the way of an argument that is an address of an address: that stays the caller's."""
    pointer = strip_typedefs(type_, pairs[0][0])
    target = pointer.target if isinstance(pointer, PointerType) else None
    payload = ioctl.argument.payload
    found = [one for one in (target, payload.type if payload is not None else None) if one is not None]
    if any(_differing(one, pairs, layouts) or _leading(one, pairs, layouts, spec) is not None for one in found):
        return Missing(ioctl.pos, "what the argument's address leads to differs too",
                       "pass the struct itself, or an address in a struct with a 'points_to'")
    return None


def _plain_argument(ioctl: Ioctl, type_: Type | None, pairs: list[tuple[Abi, Abi]], layouts: Layouts,
                    spec: Spec) -> Missing | None:
    """What stands in the way of an argument that is a number, or an array."""
    flat = flattened(type_, [abi for pair in pairs for abi in pair]) if type_ is not None else None
    if type_ is None or flat is None:
        return Missing(ioctl.pos, "the argument's type, or how many elements it has, depends on the ABI", _ALIKE)
    strange = _strange(type_, "the argument has", ioctl.pos, pairs)
    deeper = _leading(flat[0], pairs, layouts, spec)
    pointer = flat[0].target if isinstance(flat[0], PointerType) else None
    if strange is None and (deeper is not None or pointer is not None and (
            _differing(pointer, pairs, layouts) or _leading(pointer, pairs, layouts, spec) is not None)):
        return Missing(ioctl.pos, "what the addresses in the argument lead to differs too",
                       "put each address into a member of a struct, with a 'points_to' of its own")
    return strange


def flattened(type_: Type, abis: list[Abi]) -> tuple[Type, int] | None:
    """A type behind typedefs and arrays, and how many of it there are; None where that is another on some ABI."""
    found: tuple[Type, int] | None = None
    for abi in abis:
        one, count = strip_typedefs(type_, abi), 1
        while isinstance(one, ArrayType):
            count *= (one.count.on(abi) or 0) if one.count is not None else 0
            one = strip_typedefs(one.element, abi)
        if not count or found is not None and (found[1] != count or _plain_key(found[0]) != _plain_key(one)):
            return None
        found = one, count
    return found


def _plain_key(type_: Type) -> object:
    return id(type_.record) if isinstance(type_, RecordType) else type_


def _differing(type_: Type | None, pairs: list[tuple[Abi, Abi]], layouts: Layouts) -> bool:
    """Whether elements of a type are laid out another way for some caller."""
    return type_ is not None and any(not _alike_type(type_, wide, narrow, layouts) for wide, narrow in pairs)


def alike(record: Record, wide: Abi, narrow: Abi, layouts: Layouts) -> bool:
    """Whether a record has the same bytes on both, whatever its pointers lead to."""
    one, other = layouts.of(record, wide), layouts.of(record, narrow)
    if one.size != other.size or [(id(s.field), s.bit_offset, s.bit_size) for s in one.slots] \
            != [(id(s.field), s.bit_offset, s.bit_size) for s in other.slots]:
        return False
    return all(not (slot.field.payload is not None and slot.field.payload.sigset and wide.maybe_big)
               and _alike_type(slot.field.type, wide, narrow, layouts) for slot in one.slots)


def _alike_type(type_: Type, wide: Abi, narrow: Abi, layouts: Layouts) -> bool:
    here, there = strip_typedefs(type_, wide), strip_typedefs(type_, narrow)
    while isinstance(here, ArrayType) and isinstance(there, ArrayType):
        here, there = strip_typedefs(here.element, wide), strip_typedefs(there.element, narrow)
    if isinstance(here, RecordType):
        return alike(here.record, wide, narrow, layouts)
    return layouts.size(here, wide) == layouts.size(there, narrow)


def _overlong(record: Record) -> Missing | None:
    """An array of one that goes on behind the struct, as they were before there were flexible ones."""
    last = record.fields[-1] if record.fields else None
    if last is None or not isinstance(last.type, ArrayType) or last.payload is None or not last.payload.in_place \
            or not last.type.count:
        return None
    length, most, said = last.type.count.uniform, last.payload.maximum, last.payload.count or last.payload.bytes
    if isinstance(said, Number):
        return None                         # and `length-room` holds it against the array
    if length and (most is None or most > length):
        return Missing(last.pos, f"'{last.name}' has more elements than the struct has", "make it 'array: flexible'")
    return None


def _endless(record: Record, pairs: list[tuple[Abi, Abi]], layouts: Layouts) -> Missing | None:
    """An array at the end of a struct that differs, which nobody can count; bytes are counted by `bytes`."""
    last = record.fields[-1] if record.fields else None
    if last is None or not isinstance(last.type, ArrayType) or not _ends_open(last.type, pairs) \
            or all(alike(record, *pair, layouts) for pair in pairs):
        return None
    if last.type.count is not None and last.type.count.uniform is None:
        return Missing(last.pos, f"'{last.name}' has no elements on some ABI, and on others it has",
                       "make it as long for everybody, or 'array: flexible'")
    payload = last.payload if last.payload is not None and last.payload.in_place else None
    of_bytes = payload is not None and payload.bytes is not None \
        and all(layouts.size(last.type.element, wide) == 1 for wide, _ in pairs)
    length = (payload.count or payload.bytes) if payload is not None else None
    if not _remembered(length) and (of_bytes or payload is not None and payload.count is not None):
        differs = _differing(last.type.element, pairs, layouts)
        return _strange(last.type.element, f"'{last.name}' has", last.pos, pairs) if differs else None
    return Missing(last.pos, f"how many elements '{last.name}' has is not known", _LENGTH)


def _ends_open(type_: ArrayType, pairs: list[tuple[Abi, Abi]]) -> bool:
    """Whether an array at the end of a struct has no length, for somebody."""
    return type_.count is None or any(not type_.count.on(abi) for pair in pairs for abi in pair)


def _open(member: Field) -> bool:
    """Whether a member is an array without a length, or one of 0 elements that says how many there are."""
    type_ = member.type
    return isinstance(type_, ArrayType) and (
        type_.count is None or not type_.count.uniform and type_.count.uniform is not None
        and member.payload is not None and member.payload.in_place)


def _open_inside(record: Record) -> Field | None:
    """An array without a length in a record, or in one inside of it."""
    for member in record.fields:
        inner = _record(member.type)
        found = member if _open(member) else _open_inside(inner) if inner is not None else None
        if found is not None:
            return found
    return None


def _beyond_end(record: Record, pairs: list[tuple[Abi, Abi]], layouts: Layouts) -> Missing | None:
    """An array behind an argument that is not fetched with it: of a struct inside, or of one that is alike."""
    for member in record.fields:
        inner = _record(member.type)
        found = _open_inside(inner) if inner is not None and not _open(member) else None
        if found is not None:
            return Missing(found.pos, f"'{found.name}' is at the end of a struct or a union inside of the argument",
                           "put it at the end of the argument itself")
    last = record.fields[-1] if record.fields else None
    if last is not None and isinstance(last.type, ArrayType) and _ends_open(last.type, pairs) \
            and any(alike(record, *pair, layouts) for pair in pairs):
        return Missing(last.pos, f"'{last.name}' is at the end of a struct that is the same for callers, and what an"
                       " address in it leads to is not", "let an address lead to the elements, or make it two commands")
    return None


def remembering(record: Record) -> Missing | None:
    """A union whose arm is known from earlier calls only."""
    for member in walk_fields(record):
        if _remembered(member.discriminator):
            return Missing(member.pos, f"only earlier calls tell what '{member.name or '(unnamed)'}' is",
                           "let a member of the same call say it")
    return None


def _remembered(expr: Expr | None) -> bool:
    return expr is not None and any(name.path[0] == "state" for name in names(expr))


def _stuck_member(member: Field, pairs: list[tuple[Abi, Abi]], layouts: Layouts, spec: Spec) -> Missing | None:
    """What an address, or an array at the end of a struct, leads to and nobody can convert."""
    here = [pair for pair in pairs if admits(member.where, pair[0])]
    if not here:
        return None
    name = member.name or "(unnamed)"
    inside = _record(member.type)
    deeper = _leading(RecordType(inside), here, layouts, spec) if inside is not None else None
    if deeper is not None:
        return Missing(deeper.pos, f"'{deeper.name}' is in a struct or an array inside of the argument, and what it"
                       " leads to differs", "put the address into the argument itself")
    found = _leads_to(member, here[0][0], spec)
    for type_ in found:
        deeper = _leading(type_, here, layouts, spec)
        if deeper is not None:
            return Missing(deeper.pos, f"'{deeper.name}' stands behind '{name}', and what it leads to differs",
                           "put the address into the argument itself")
    differing = [type_ for type_ in found if _differing(type_, here, layouts)]
    payload = member.payload
    mask = masked(payload, next(iter(found), None), here, layouts)
    if not (differing or mask) or payload is None:
        return None
    unequal = [narrow for wide, narrow in here if admits(member.where, narrow) != any(
        admits(member.where, other) for kernel, other in here if kernel is wide)]
    if unequal:
        return Missing(member.pos, f"'{name}' leads to what differs, and is not there for callers of {unequal[0].name}:"
                       " a handler has one form for all callers of a kernel", "let every caller have it")
    if payload.choice is not None:
        return Missing(member.pos, f"'{name}' leads to what a member selects, and some of that differs",
                       "make each case an ioctl of its own, or let them lead to types of fixed width")
    flat = strip_typedefs(member.type, here[0][0])
    if isinstance(flat, ArrayType):
        if not payload.in_place:
            return Missing(member.pos, f"'{name}' is an array of addresses, and what each leads to differs",
                           "make each a member of its own")
        return None                         # its length; `_endless` has looked at it
    if mask and payload.bytes is not None and payload.relative_to is None and not _remembered(payload.bytes):
        return None
    if payload.count is None and payload.bytes is not None:
        return Missing(member.pos, f"'{name}' leads to elements that differ, counted in bytes",
                       _BYTES if payload.sigset else _COUNT)
    if payload.count is None or payload.relative_to is not None or _remembered(payload.count):
        return Missing(member.pos, f"how many elements '{name}' leads to is not known", _COUNT)
    return None if mask else _strange(differing[0], f"'{name}' leads to", member.pos, here)


def masked(payload: Payload | None, type_: Type | None, pairs: list[tuple[Abi, Abi]], layouts: Layouts) -> bool:
    """Whether an address leads to a signal mask that some caller has another way: its words, or as many longs."""
    if payload is None or not payload.sigset or payload.choice is not None:
        return False
    return any(wide.maybe_big for wide, _ in pairs) or payload.bytes is None and _differing(type_, pairs, layouts)


def _strange(type_: Type, what: str, pos: Pos, pairs: list[tuple[Abi, Abi]]) -> Missing | None:
    """Elements that one conversion cannot serve: unions, another type or number on another ABI, with arrays behind."""
    record = _record(strip_typedefs(type_, pairs[0][0]))
    longer = _open_inside(record) if record is not None else None
    if longer is not None:
        return Missing(pos, f"{what} elements of which '{longer.name}' goes on behind them", "give it a length")
    flat = flattened(type_, [abi for pair in pairs for abi in pair])
    if flat is None:
        return Missing(pos, f"{what} elements whose type, or number in an array, depends on the ABI", _ALIKE)
    if isinstance(flat[0], RecordType) and (flat[0].record.kind == "union" or flat[0].record.name is None):
        return Missing(pos, f"{what} elements that are unions, or have no type's name",
                       "make them structs with a name, in which a member tells the union's arms apart ('by_field')")
    return None


def _record(type_: Type) -> Record | None:
    """The record that a member contains, alone or in an array."""
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return type_.record if isinstance(type_, RecordType) else None


def _leads_to(member: Field, wide: Abi, spec: Spec) -> list[Type]:
    """What the addresses in a member lead to, one or an array of them; nothing where they are kept."""
    payload = member.payload
    if payload is not None and payload.kept:
        return []
    found = [payload.type] if payload is not None and payload.type is not None else []
    if payload is not None and payload.choice is not None:
        choice = payload.choice
        found += [case.payload.type for case in choice.cases if case.payload is not None and case.payload.type]
        found += [one.payload.type for one in spec.attributes
                  if choice.kind == "fd_kind" and one.payload is not None and one.payload.type is not None]
        found += [one.type for one in choice.registers.registers] if choice.registers is not None else []
    type_ = strip_typedefs(member.type, wide)
    while isinstance(type_, ArrayType):
        type_ = strip_typedefs(type_.element, wide)
    if isinstance(type_, PointerType) and type_.target is not None and not found:
        found = [type_.target]
    return found


def _leading(type_: Type, pairs: list[tuple[Abi, Abi]], layouts: Layouts, spec: Spec) -> Field | None:
    """A member of what a type is or contains whose address leads to what differs; those of linked records once."""
    seen: set[Record] = set()
    waiting = [type_]
    while waiting:
        record = _record(strip_typedefs(waiting.pop(), pairs[0][0]))
        for member in record.fields if record is not None and record not in seen else ():
            here = [pair for pair in pairs if admits(member.where, pair[0])]
            found = _leads_to(member, here[0][0], spec) if here else []
            mask = bool(found) and not isinstance(member.type, ArrayType) \
                and masked(member.payload, found[0], here, layouts)
            if mask or any(_differing(one, here, layouts) for one in found):
                return member
            waiting += [member.type, *found]
        seen |= {record} if record is not None else set()
    return None


def counterpart(record: Record, member: Field, abi: Abi) -> Field | None:
    """What an ABI has for a member of a record: the member itself, or one of its name that was declared anew."""
    if admits(member.where, abi):
        return member
    same = (one for one in record.fields if one.name == member.name and admits(one.where, abi))
    return next(same, None) if member.name is not None else None


def _same(same_code: bool, reason: str, numbers: str) -> CompatClass:
    return CompatClass("identical", reason) if same_code else CompatClass("renumbered", numbers)


@dataclass(frozen=True, slots=True)
class _Difference:
    """What differs, or is unknown: then where the spec could say it, and how."""

    severity: int
    reason: str
    pos: Pos | None = None
    help: str = ""


class _Comparison:
    """Collects what differs between two ABIs."""

    def __init__(self, spec: Spec, layouts: Layouts, wide: Abi, narrow: Abi, ioctl: Ioctl) -> None:
        self.ioctl = ioctl
        self.spec = spec
        self.layouts = layouts
        self.wide = wide
        self.narrow = narrow
        self.findings: list[_Difference] = []
        self.at: Pos | None = None          # of the member that is looked at
        self._seen: dict[tuple[Record, bool], _Difference | None] = {}

    def differs(self, reason: str) -> None:
        self.findings.append(_Difference(_DIFFERS, reason))

    def stuck(self, reason: str, help: str) -> None:
        self.findings.append(_Difference(_STUCK, reason, self.at, help))

    def types(self, here: Type, there: Type, what: str, field: Field | None = None) -> None:
        """Compare a type on the wide ABI with one on the narrow ABI; `what` is how a reason names the value."""
        here, there = strip_typedefs(here, self.wide), strip_typedefs(there, self.narrow)
        if isinstance(here, RecordType) and isinstance(there, RecordType) and here.record is there.record:
            self.record(here.record, field is not None and field.discriminator is not None)
        elif isinstance(here, ArrayType) and isinstance(there, ArrayType):
            self._arrays(here, there, what, field)
        elif isinstance(here, PointerType) and isinstance(there, PointerType):
            payload = field.payload if field is not None else None
            self.pointer(here, what, payload if payload is not None and not payload.in_place else None)
        elif not _alike(here, there):
            self.stuck(f"{what} has another type for the caller", _ALIKE)
        else:
            self._sizes(here, there, what)

    def record(self, record: Record, discriminated: bool = False) -> None:
        """Compare a record's members, their places, and everything behind them; a union may have a discriminator."""
        if (record, discriminated) in self._seen:
            self._again(record, self._seen[record, discriminated])
            return
        self._seen[record, discriminated] = None
        before = len(self.findings)
        self._members(record)
        size, narrow_size = (self.layouts.of(record, abi).size for abi in (self.wide, self.narrow))
        if size != narrow_size and len(self.findings) == before:
            self.differs(f"{record.label} has {size} bytes, {narrow_size} for the caller")
        inside = self.findings[before:]
        known = discriminated or self._one_arm(record)
        if record.kind == "union" and inside and not known and not any(one.severity == _STUCK for one in inside):
            self.stuck(f"{record.label} has no discriminator: {inside[0].reason}", _ARM)
        inside = self.findings[before:]
        self._seen[record, discriminated] = max(inside, key=lambda one: one.severity) if inside else None

    def _again(self, record: Record, found: _Difference | None) -> None:
        """What was found in a record before counts wherever it is; inside of itself, its layout does."""
        if found is not None:
            self.findings.append(found)
        elif not alike(record, self.wide, self.narrow, self.layouts):
            self.differs(f"{record.label} has another layout for the caller")

    def _one_arm(self, record: Record) -> bool:
        """Whether all arms of a union but one are reserved: padding that makes it as wide everywhere."""
        arms = [m for m in record.fields if admits(m.where, self.wide) or admits(m.where, self.narrow)]
        return sum(m.reserved is None for m in arms) == 1

    def _members(self, record: Record) -> None:
        places = {id(slot.field): slot.bit_offset for slot in self.layouts.of(record, self.narrow).slots}
        around = self.at
        for member in record.fields:
            self.at = member.pos
            what = f"{record.label}: field {member.name or '(unnamed)'}"
            here, there = counterpart(record, member, self.wide), counterpart(record, member, self.narrow)
            if here is not None and there is not None and here is not there:
                if member is here:
                    self._anew(record, here, there, what)
            elif (here is None) != (there is None):
                self.differs(f"{what} exists on {self.narrow.name if here is None else self.wide.name} only")
            elif member is here and member.bits is None:
                self.types(member.type, member.type, what, member)
                ignored = self.ioctl.member_dir.get(member.name or "") == "none"
                if member.payload is not None and not self._is_pointer(member) and not ignored:
                    self.payload(member.payload, None, what)
                    self._mask_as_long(member, what)
        self.at = around
        for slot in self.layouts.of(record, self.wide).slots:
            place = places.get(id(slot.field))
            if place is not None and place != slot.bit_offset:
                self.differs(f"{record.label}: field {slot.field.name or '(unnamed)'} is at byte "
                             f"{slot.bit_offset // 8}, {place // 8} for the caller")

    def _anew(self, record: Record, here: Field, there: Field, what: str) -> None:
        """A member that was declared anew for the caller: it goes over by its name, where it is a mere value."""
        anew, before = "declared anew for the caller", len(self.findings)
        if record.kind == "union" or not _mere(here) or not _mere(there) or here.direction != there.direction:
            self.stuck(f"{what}, {anew}, is more than a value", _ANEW)
            return
        self.types(here.type, there.type, f"{what}, {anew},", here)
        if len(self.findings) == before:
            self.differs(f"{what} is {anew}")

    def _is_pointer(self, member: Field) -> bool:
        return isinstance(strip_typedefs(member.type, self.wide), PointerType)

    def _arrays(self, here: ArrayType, there: ArrayType, what: str, field: Field | None) -> None:
        counts = [None if a.count is None else a.count.on(abi) for a, abi in ((here, self.wide), (there, self.narrow))]
        if counts[0] != counts[1]:
            outermost = field is not None and strip_typedefs(field.type, self.wide) == here
            self._lengths(counts[0] or 0, counts[1] or 0, what, field if outermost else None)
        before = len(self.findings)
        self.types(here.element, there.element, what, field)
        countable = field is not None and _countable(field.payload, True)
        if counts[0] in (None, 0) and len(self.findings) > before and not countable:
            self.stuck(f"{what}: how many elements there are is unknown", _LENGTH)

    def _lengths(self, here: int, there: int, what: str, field: Field | None) -> None:
        """What the kernel alone has is 0 for a caller; what a caller alone has would be lost, if it is anything.

        field   the member whose own length it is; None where it is that of arrays in it
        """
        said = f"{what} has {here} elements, {there} for the caller"
        if field is not None and (here > there or field.reserved is not None):
            self.differs(said)
        else:
            self.stuck(said, "make it as long for everybody")

    def pointer(self, here: PointerType, what: str, payload: Payload | None) -> None:
        """A native pointer differs in width; what is behind it may differ, too."""
        self.differs(f"{what} is a pointer of {self.wide.model.pointer} bytes, "
                     f"{self.narrow.model.pointer} for the caller")
        if payload is not None and payload.unknown and payload.type is None and here.target is None:
            self.stuck(f"{what}: what it points to is unknown ({payload.unknown})", _WHERE)
        elif payload is not None:
            self.payload(payload, here.target, what)
        elif here.target is None:
            self.stuck(f"{what} is a `void *` whose payload is unknown", _WHERE)
        else:
            self._pointee(here.target, what, False)

    def payload(self, payload: Payload, declared: Type | None, what: str) -> None:
        """Compare what a pointer, a user address or a flexible array leads to. What the driver uses after the call
        (`kept`) nobody translates."""
        before = len(self.findings)
        self._payload(payload, declared, what)
        found = self.findings[before:] if payload.kept else []
        if found:
            del self.findings[before:]
            self.stuck(f"{what}: what it leads to is used after the call (kept), and not translated: {found[0].reason}",
                       _KEPT)

    def _payload(self, payload: Payload, declared: Type | None, what: str) -> None:
        if payload.choice is not None:
            if payload.choice.kind == "field":      # what every case begins with
                self._pointee(payload.type, what, True)
            self._choice(payload.choice, what)
        elif payload.sigset:
            self._signal_mask(payload, declared, what)
        elif payload.type is not None or declared is not None:
            self._pointee(payload.type or declared, what, _countable(payload))

    def _signal_mask(self, payload: Payload, declared: Type | None, what: str) -> None:
        """An array of longs: on little-endian the same bytes, as long as it is counted in bytes."""
        element = payload.type or declared
        if self.wide.maybe_big:
            where = "" if self.wide.big else " of a big-endian kernel"
            self.differs(f"{what} is a signal mask, whose words are the other way round for the caller{where}")
        elif payload.bytes is None and element is not None:
            sizes = self.layouts.size(element, self.wide), self.layouts.size(element, self.narrow)
            if sizes[0] != sizes[1]:
                self.differs(f"{what} is a signal mask of elements of {sizes[0]} bytes, {sizes[1]} for the caller")
                if not _countable(payload):
                    self.stuck(f"{what}: how many elements it points to is unknown", _COUNT)

    def _mask_as_long(self, member: Field, what: str) -> None:
        """A mask that is a member has as many bytes for everybody, or nobody knows what is in the others."""
        type_ = member.type
        if member.payload is None or not member.payload.sigset or not member.payload.in_place \
                or not isinstance(type_, ArrayType):
            return
        here, there = (self.layouts.size(type_.element, abi) * ((type_.count.on(abi) or 0) if type_.count else 1)
                       for abi in (self.wide, self.narrow))
        if here != there:
            each = " in each element" if type_.count is None else ""
            self.stuck(f"{what} is a signal mask of {here} bytes{each}, {there} for the caller", _MASK)

    def _pointee(self, type_: Type | None, what: str, countable: bool) -> None:
        if type_ is None:
            return
        before = len(self.findings)
        self.types(type_, type_, f"what {what} points to")
        if len(self.findings) > before and not countable:
            self.stuck(f"{what}: how many elements it points to is unknown", _COUNT)

    def _choice(self, choice: Choice, what: str) -> None:
        for payload in self._payloads(choice):
            self.payload(payload, None, what)
        if choice.registers is not None:
            for register in choice.registers.registers:
                if admits(register.where, self.wide) and admits(register.where, self.narrow):
                    self.types(register.type, register.type, f"register {register.name}")

    def _payloads(self, choice: Choice) -> Iterable[Payload]:
        if choice.kind == "fd_kind":
            return [a.payload for a in self.spec.attributes if a.payload is not None
                    and any(one is other for one in a.objects for other in self.ioctl.objects)
                    and admits(a.where, self.wide) and admits(a.where, self.narrow)]
        return [case.payload for case in choice.cases if case.payload is not None]

    def _sizes(self, here: Type, there: Type, what: str) -> None:
        sizes = self.layouts.size(here, self.wide), self.layouts.size(there, self.narrow)
        if sizes[0] < sizes[1]:
            self.stuck(f"{what} is {sizes[0]} bytes, {sizes[1]} for the caller: more than the kernel has room for",
                       _WIDE)
        elif sizes[0] > sizes[1]:
            self.differs(f"{what} is {sizes[0]} bytes, {sizes[1]} for the caller")


def _mere(member: Field) -> bool:
    """Whether a member is a value: no bit-field, nothing that leads anywhere, no record without a type's name."""
    record = _record(member.type)
    return member.bits is None and member.payload is None and member.discriminator is None \
        and (record is None or record.name is not None)


def _alike(here: Type, there: Type) -> bool:
    """Whether two types are of one kind, so that widening the one gives the other."""
    integers = (ScalarType, EnumType)
    if isinstance(here, integers) and isinstance(there, integers):
        return True
    return type(here) is type(there) and not isinstance(here, (RecordType, NamedType))


def _countable(payload: Payload | None, in_place: bool = False) -> bool:
    """Whether generated code can tell how many elements there are, in an array itself or behind an address."""
    if payload is None or in_place and not payload.in_place:
        return False
    return payload.count is not None or payload.bytes is not None or payload.string or not payload.unknown
