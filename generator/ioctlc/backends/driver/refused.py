"""What the driver's side refuses of a record that crosses the boundary: what it could not check, or not copy in part.

Profile strict keeps most of it out of a spec already. Every error has the member's place and a way out;
docs/boundary.md lists them.
"""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.abi import ABIS
from ioctlc.backends import Context, Unsupported
from ioctlc.backends.driver.checks import selects
from ioctlc.backends.driver.flow import Flow, bounds, is_address, nested
from ioctlc.expr import Expr, constant, names
from ioctlc.model import (ArrayType, ChoiceCase, EnumType, Field, NamedType, Payload, Record, RecordType, ScalarType,
                          Type)
from ioctlc.source import Pos

#: Whose bytes are no number that C compares as it is, on every machine: byte orders, and what is wider than 64 bits.
_UNCOMPARED = frozenset({"le16", "le32", "le64", "be16", "be32", "be64", "u128", "s128", "float", "double"})


def refuse_unchecked(ctx: Context, record: Record, flow: Flow, files: bool = False, page: bool = False) -> None:
    """Refuses members of a record, and of those in it, that could not be checked or copied as the spec says.

    `files`: whether a member may be a new file, as in an argument; `page`: whether the record is a shared page, where
    what the driver wrote itself may say what the caller has written.
    """
    for one in record.fields:
        way = flow.direction(one)
        if way != "none":
            _refuse_shape(ctx, record, one, way)
            _refuse_checks(ctx, record, one, way)
            _refuse_lengths(ctx, record, one)
            if not page:
                _refuse_unsaid(record, one, flow)
            _refuse_file(record, one, files, way)
        inner = nested(one.type)
        if inner is not None and way != "none":
            if inner.kind == "union":
                _refuse_union(ctx, record, one, inner, way)
            inside = files and inner.kind == "struct" and isinstance(one.type, RecordType)
            refuse_unchecked(ctx, inner, flow.within(one), inside, page)


def refuse_sized(record: Record, flow: Flow) -> None:
    """Refuses what a caller of a size-first struct's first release would get wrong: it does not have these members."""
    if record.extensible is None:
        return
    known = [one.name for one in record.fields]
    first = known.index(record.extensible.first_last) + 1
    late = {one.name for one in record.fields[first:] if one.name is not None}
    for one in record.fields[first:]:
        _refuse_late(record, one, flow, late)


def _refuse_late(record: Record, one: Field, flow: Flow, late: set[str]) -> None:
    """The same of one member, and of those in it; `late`: the members beside it that are 0 as well."""
    if _makes_file(one) and flow.writes(one):
        raise Unsupported(one.pos, f"{_what(record, one)} is a new file, and came after the first"
                          " release: a caller of that would get a descriptor that nobody tells it",
                          "make the file by a command of its own, or say it in the first release")
    inner = nested(one.type)
    if inner is not None:
        for each in inner.fields:
            _refuse_late(inner, each, flow.within(one), {field.name for field in inner.fields if field.name})
    if one.payload is None or not is_address(one):
        return
    found = list(_reached(one.payload, late))
    if not found:
        assert one.payload.choice is not None
        raise Unsupported(one.pos, f"{_what(record, one)} came after the first release, and so did"
                          f" '{selects(one.payload.choice)}', which selects what it points to: to a caller of that it"
                          " is 0, which no case names, so the call would fail",
                          "add '{when: 0, none: true}' to 'cases'")
    for payload, case in found:
        if payload is None:
            continue
        if payload.nullable or any(_vanishes(length, late) for length in _lengths(payload)):
            continue
        pos, where = (case.pos, f" of '{_said(case)}'") if case is not None else (one.pos, "")
        raise Unsupported(pos, f"{_what(record, one)} is an address that came after the first release: to a caller of"
                          f" that it is 0, and its length{where} is not, so the call would fail",
                          "say 'nullable: true', or let a member that came with it say the length")


def _reached(payload: Payload, late: set[str]) -> Iterator[tuple[Payload | None, ChoiceCase | None]]:
    """What an address may lead to where late members are 0 (None: to nothing), and the case that says so."""
    choice = payload.choice
    if choice is None or choice.kind != "field":
        yield payload, None
        return
    cases = choice.cases
    if selects(choice) in late:
        zero = tuple(one for one in cases if not one.default and 0 in one.values)
        cases = zero or tuple(one for one in cases if one.default)
    for one in cases:
        yield one.payload, one


def _vanishes(length: Expr, late: set[str]) -> bool:
    """Whether a length is 0 where the members that came late are, whatever the others say."""
    return all(constant(length, lambda name: 0 if name.path[0] in late else other) == 0
               for other in (1, 2, 255, 1 << 31, (1 << 64) - 1))


def _said(case: ChoiceCase) -> str:
    return "default" if case.default else ", ".join(case.names)


def refuse_shared(ctx: Context, record: Record) -> None:
    """Refuses members of a shared page that are no number and no array of numbers: each is read and written once."""
    refuse_alone(f"'{record.label}'", record)
    refuse_unchecked(ctx, record, Flow("inout"), page=True)
    for one in record.fields:
        inner = nested(one.type)
        if inner is None:
            continue
        held = [arm for arm in inner.fields if inner.kind == "union"] or [one]
        for arm in held:
            within = nested(arm.type)
            deep = within is not None and (within.kind == "union" or within.name is not None
                                           or any(nested(each.type) is not None for each in within.fields))
            if deep or isinstance(arm.type, ArrayType) and within is not None:
                raise Unsupported(arm.pos, f"'{arm.name}' of '{record.label}' is a struct, or contains one: a shared"
                                  " page is read member by member, each once", "give the page its members directly, or"
                                  " as 'struct: [..]' in an arm of its union")


def refuse_alone(owner: str, record: Record) -> None:
    """Refuses a union that is no member: nothing stands beside it that could say which arm is meant."""
    if record.kind == "union":
        raise Unsupported(record.pos, f"{owner} is a union by itself: nothing says which arm is meant",
                          "make it a member of a struct, with 'by_field'")


def refuse_element(owner: str, pos: Pos, type_: Type) -> None:
    """Refuses what an address, an attribute or a register id leads to, where its type hides what is to be checked."""
    while isinstance(type_, ArrayType):
        type_ = type_.element
    if isinstance(type_, RecordType):
        refuse_alone(owner, type_.record)
    if isinstance(type_, NamedType):
        raise Unsupported(pos, f"{owner} is of the type '{type_.typedef.name}': the driver's side does not look behind"
                          " typedefs", "say the type itself")
    if isinstance(type_, ScalarType) and type_.name == "bool":
        raise Unsupported(pos, f"{owner} is a bool: what a caller puts there may be neither of its values",
                          "use u8, or a struct with a member that has 'max: 1'")


def _refuse_shape(ctx: Context, record: Record, one: Field, way: str) -> None:
    """What C has no address of, what has no fixed size, and what is not there on each ABI."""
    what, type_ = _what(record, one), one.type
    while isinstance(type_, ArrayType):
        if type_.count is None or any(count == 0 for _, count in type_.count.cases):
            raise Unsupported(one.pos, f"{what} is an array without a length: one copy takes the argument, and does not"
                              " know how long that is", "put the elements behind an address, with 'count' and 'max'")
        type_ = type_.element
    if isinstance(type_, NamedType):
        raise Unsupported(one.pos, f"{what} is of the type '{type_.typedef.name}': the driver's side does not look"
                          " behind typedefs", "say the type itself")
    if one.bits is not None:
        raise Unsupported(one.pos, f"{what} is a bit-field: it has no address to be copied from or to",
                          "use a whole integer with 'flags' or 'mask'")
    if one.name is None and (_kind(one) == "union" or way != "in"):
        raise Unsupported(one.pos, f"'{record.label}' contains a {_kind(one)} without a name: the driver's side cannot"
                          " say which bytes are its", "give it a name")
    inner = nested(type_)
    if inner is not None and inner.name is None and inner.kind == "struct" and way != "in" and _is_padded(ctx, inner):
        raise Unsupported(one.pos, f"{what} is a struct without a type's name, with padding, and it is output: what"
                          " lies there would reach the caller",
                          "fill the gaps with reserved members, or name the struct")
    missing = [name for name in ctx.spec.abis() if ctx.spec.exists(record, ABIS[name])
               and not ctx.spec.exists(one, ABIS[name])]
    if missing:
        raise Unsupported(one.pos, f"{what} is not there on {missing[0]}: the driver's side is the same C on each ABI",
                          "let the member be on every ABI, or make a struct for each")


def _refuse_checks(ctx: Context, record: Record, one: Field, way: str) -> None:
    """Input whose check would be wrong, or is not made."""
    what, type_, arrays = _what(record, one), one.type, 0
    while isinstance(type_, ArrayType):
        type_, arrays = type_.element, arrays + 1
    checked = _is_checked(one) and way != "out"
    if isinstance(type_, ScalarType) and type_.name == "bool" and way != "out":
        raise Unsupported(one.pos, f"{what} is a bool: what a caller puts there may be neither of its values",
                          "use u8 with 'max: 1'")
    if isinstance(type_, ScalarType) and type_.name in _UNCOMPARED and checked:
        raise Unsupported(one.pos, f"{what} is of type {type_.name} and has values that are refused: the driver's side"
                          " compares integers of the machine alone", "use an integer of the machine's byte order")
    if isinstance(type_, EnumType) and one.values is None and way != "out":
        raise Unsupported(one.pos, f"{what} is a C enum: nothing says that a caller's value is one of its",
                          "use u32 with 'enum'")
    if one.parts and way != "out":
        raise Unsupported(one.pos, f"{what} is shared by several sets ('parts'): the driver's side does not check them",
                          "use a member for each set")
    if one.string and way != "out":
        raise Unsupported(one.pos, f"{what} is a string that a caller may leave without its end: a handler would read"
                          " on behind it", "let a member say its length, or make it 'dir: out'")
    if arrays > 1 and (checked or isinstance(type_, RecordType)):
        raise Unsupported(one.pos, f"{what} is an array of arrays: the driver's side checks the elements of one alone",
                          "make it one array")


def _refuse_lengths(ctx: Context, record: Record, one: Field) -> None:
    """A length that can be below 0, or is not of the machine's byte order."""
    if one.payload is None:
        return
    choice = one.payload.choice
    cases = choice.cases if choice is not None else ()
    payloads = [one.payload, *(case.payload for case in cases if case.payload is not None)]
    abis = [ABIS[name] for name in ctx.spec.abis()]
    for length in (length for payload in payloads for length in _lengths(payload)):
        for name in names(length):
            member = next((each for each in record.fields if [each.name] == list(name.path)), None)
            if member is None:
                continue
            low, _ = bounds(member.type, abis, member.bits) or (0, 0)
            type_ = member.type.name if isinstance(member.type, ScalarType) else ""
            if low < 0 and (member.minimum is None or member.minimum < 0):
                raise Unsupported(member.pos, f"{_what(record, member)} can be below 0, and says how long"
                                  f" '{one.name}' is", "make it unsigned, or say 'min: 0'")
            if type_ in _UNCOMPARED:
                raise Unsupported(member.pos, f"{_what(record, member)} is of type {type_}, and says how long"
                                  f" '{one.name}' is", "use an integer of the machine's byte order")


def _refuse_unsaid(record: Record, one: Field, flow: Flow) -> None:
    """Input whose length or arm a member says that the caller does not give."""
    inner, said = nested(one.type), list[Expr]()
    if one.payload is not None and (is_address(one) or flow.reads(one)):
        said += _lengths(one.payload)
        said += [one.payload.choice.on] if one.payload.choice is not None and one.payload.choice.on is not None else []
    if inner is not None and inner.kind == "union" and flow.reads(one) and one.discriminator is not None:
        said.append(one.discriminator)
    for name in (name for expr in said for name in names(expr)):
        member = next((each for each in record.fields if [each.name] == list(name.path)), None)
        if member is not None and not flow.reads(member):
            raise Unsupported(member.pos, f"{_what(record, member)} says how long '{one.name}' is, or which arm, and is"
                              " no input: what the caller has there means nothing", "make its 'dir' in or inout")


def _refuse_file(record: Record, one: Field, files: bool, way: str) -> None:
    """A new file where nobody reserves and installs its descriptor."""
    if _makes_file(one) and way == "out" and not (files and isinstance(one.type, ScalarType)):
        raise Unsupported(one.pos, f"{_what(record, one)} is a new file, and no member of the argument by itself:"
                          " generated code reserves a descriptor for each of those alone",
                          "return one file by a call, as a member of its argument")


def _refuse_union(ctx: Context, record: Record, one: Field, union: Record, way: str) -> None:
    """A union of which nobody knows what is in it, or what of it is padding."""
    what = _what(record, one)
    if isinstance(one.type, ArrayType):
        raise Unsupported(one.pos, f"{what} is an array of unions: the driver's side checks and copies one alone",
                          "make it an array of structs that contain the union")
    if one.discriminator is None and way != "out" and any(_checks_any(arm) for arm in union.fields):
        raise Unsupported(one.pos, f"{what} is a union with values that are refused, and nothing says which arm is"
                          " meant", "say 'by_field'")
    if way == "in":
        return
    for arm in union.fields:
        inner = nested(arm.type)
        if inner is not None and _is_padded(ctx, inner):
            raise Unsupported(arm.pos, f"'{arm.name}' of {what} has padding, and the union is output: what lies there"
                              " would reach the caller", "fill the gaps with reserved members")


# --- questions -----------------------------------------------------------------------------------------------------

def _what(record: Record, one: Field) -> str:
    return f"'{one.name}' of '{record.label}'"


def _kind(one: Field) -> str:
    inner = nested(one.type)
    return inner.kind if inner is not None else "member"


def _makes_file(one: Field) -> bool:
    return one.fd is not None or one.fd_by_device is not None


def _lengths(payload: Payload) -> Iterator[Expr]:
    return (length for length in (payload.count, payload.bytes) if length is not None)


def _is_checked(one: Field) -> bool:
    """Whether some values of a member are refused, apart from those of a struct's members."""
    said = (one.minimum, one.maximum, one.mask, one.multiple_of)
    return any(number is not None for number in said) or one.values is not None and not one.values.open \
        or one.reserved == "zero"


def _checks_any(one: Field) -> bool:
    inner = nested(one.type)
    return _is_checked(one) or inner is not None and any(_checks_any(each) for each in inner.fields)


def _is_padded(ctx: Context, record: Record) -> bool:
    """Whether the compiler adds bytes to a struct on some ABI."""
    if record.kind == "union":
        return any(inner is not None and _is_padded(ctx, inner) for one in record.fields
                   for inner in [nested(one.type)])
    for name in ctx.spec.abis():
        if ctx.spec.exists(record, ABIS[name]):
            layout = ctx.layouts.of(record, ABIS[name])
            if layout.size * 8 != sum(slot.bit_size for slot in layout.slots):
                return True
    return any(inner is not None and _is_padded(ctx, inner) for one in record.fields for inner in [nested(one.type)])
