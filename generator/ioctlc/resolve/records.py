"""Records and typedefs: their members' types, meanings and payloads."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ioctlc.abi import ABIS
from ioctlc.abi.selectors import Where
from ioctlc.expr import Expr, Name, constant, divisors, names as names_in, shifts, to_text
from ioctlc.load import Map, Node, Scalar, Seq
from ioctlc.model import (ArrayType, ByAbi, Choice, ChoiceCase, Extensible, Field, Payload, PointerType, Record,
                          RecordType, ScalarType, TimeSpec, Type)
from ioctlc.resolve import reader
from ioctlc.resolve.effects import check_member, no_integer
from ioctlc.resolve.parts import parts_of, set_of
from ioctlc.resolve.paths import Members, members_of, path_abis, path_fields
from ioctlc.resolve.pointee import POINTEE, check_pointee, level_of
from ioctlc.resolve.presence import report_missing
from ioctlc.resolve.scope import Scope, disjoint, unknown
from ioctlc.resolve.types import arrays, parse_type
from ioctlc.resolve.values import check_errnos, lasting, life_of, named_number, note_number, number, numbered
from ioctlc.resolve.variants import both, declare, differs, join_life
from ioctlc.source import Pos


@dataclass(slots=True)
class Around:
    """What surrounds a member while it is resolved: the record's name for messages, and the file's profile."""

    owner: str
    profile: str


def declare_record(node: Map, kind: str, profile: str, scope: Scope) -> Record | None:
    """Declare a record by its tag. A second one of the same tag, on other ABIs, joins the first."""
    result = Record(reader.need(node, "name"), kind, reader.place(node, "name"), packed=reader.flag(node, "packed"),
                    pack=reader.integer(node, "pack"), aligned=reader.integer(node, "aligned"),
                    no_discriminator=reader.text(node, "no_discriminator"), shared=reader.flag(node, "shared"),
                    doc=reader.text(node, "doc"), profile=profile, where=reader.where_of(node),
                    external=reader.by_abi(node, "external", reader.as_text))
    return declare(result, scope.records, scope)


def fill_record(record: Record, node: Map, scope: Scope) -> None:
    """Add the members that a node gives; those of a variant exist on the variant's ABIs only."""
    owner, pos = record.label, reader.place(node, "name")
    fields = fields_of(node.items["fields"], record, Around(owner, record.profile), scope)
    own = reader.where_of(node)
    extensible = node.get("extensible")
    made = _extensible(record, fields, extensible, scope) if isinstance(extensible, Map) else None
    if own.abis() != record.where.abis():
        for field in fields:
            field.where = both(own, field.where)
    join_life(record, life_of(node, scope, f"'{owner}'"), pos, scope)
    if pos == record.pos:
        record.extensible = made
    elif made != record.extensible:
        differs(pos, owner, record.pos, "extensible", scope)
    record.empty += _empty_on(fields, own)
    record.fields += fields


def _empty_on(fields: list[Field], where: Where) -> tuple[str, ...]:
    """The ABIs on which a record has no members on purpose."""
    return () if fields else tuple(sorted(where.abis()))


def finish_record(record: Record, scope: Scope) -> None:
    """What needs all members of all records: names, and expressions over them."""
    _unique_members(record, record.label, scope)
    _check_expressions(record, [], scope)


def _extensible(record: Record, fields: list[Field], node: Map, scope: Scope) -> Extensible | None:
    members = {f.name: f for f in fields if f.name}
    for key in ("size", "first_release_ends"):
        if reader.need(node, key) not in members:
            unknown(scope.report, reader.place(node, key), "field", reader.need(node, key), members, record.label)
            return None
    size = members[reader.need(node, "size")]
    if size is not fields[0] or size.type != ScalarType("u32"):
        scope.report.error("extensible-size", size.pos, f"{record.label} is extensible, but its size field is not a"
                           " u32 at its start", help="begin the struct with {name: size, type: u32}")
    return Extensible(reader.need(node, "size"), reader.need(node, "first_release_ends"),
                      reader.integer(node, "max") or 4096)


# --- fields ----------------------------------------------------------------------------------------------------------


def fields_of(node: Node, record: Record, around: Around, scope: Scope) -> list[Field]:
    assert isinstance(node, Seq)
    found = []
    for item in node.items:
        if isinstance(item, Map):
            with scope.on(reader.where_of(item)):
                found.append(field_of(item, record, around, scope))
    return [field for field in found if field is not None]


#: The keys whose places rules point at.
_PLACES = ("min", "max", "mask", "multiple_of", "flags", "enum", "points_to")


def field_of(node: Map, record: Record, around: Around, scope: Scope) -> Field | None:
    name = reader.text(node, "name")
    owner = f"'{around.owner}.{name or '(unnamed)'}'"
    type_ = _member_type(node, record, around, scope, owner)
    if type_ is None:
        return None
    field = Field(name, reader.place(node, "name"), type_, type_pos=reader.place(node, "type"))
    field.places = {key: node.items[key].pos for key in _PLACES if key in node} or None
    field.bits = reader.integer(node, "bits")
    inline = "struct" in node or "union" in node
    field.aligned = reader.integer(node, "aligned") if name is not None or not inline else None     # see _member_type
    field.packed = reader.flag(node, "packed") and not inline
    meaning_of(field, node, scope, owner)
    field.payload = _field_payload(node, type_, scope, owner)
    _selection(field, node, scope, owner)
    field.discriminator = reader.expression(node, "by_field")
    field.no_discriminator = reader.text(node, "no_discriminator")
    field.doc = reader.text(node, "doc")
    field.where = reader.where_of(node)
    field.life = life_of(node, scope, owner)
    _check_field(field, node, record, scope, owner)
    check_member(field, node, record, scope, owner)
    return field


def _member_type(node: Map, outer: Record, around: Around, scope: Scope, owner: str) -> Type | None:
    """The member's type. As in C, #pragma pack holds for the inline records inside, too; attribute packed does not.
    What has no name is no member that could be aligned: its record is, whose size is a multiple of that."""
    for kind in ("struct", "union"):
        if kind in node:
            inner = Record(None, kind, node.key_pos[kind], packed=reader.flag(node, "packed"),
                           pack=reader.integer(node, "pack") or outer.pack, profile=around.profile,
                           aligned=None if "name" in node else reader.integer(node, "aligned"))
            inner.no_discriminator = reader.text(node, "no_discriminator")
            inner.fields = fields_of(node.items[kind], inner, around, scope)
            inner.empty = _empty_on(inner.fields, Where())
            return _with_arrays(RecordType(inner), node, scope, owner)
    base = parse_type(reader.need(node, "type"), reader.place(node, "type"), scope, owner)
    return None if base is None else _with_arrays(base, node, scope, owner)


def _with_arrays(base: Type, node: Map, scope: Scope, owner: str) -> Type | None:
    counts: list[tuple[ByAbi[int] | None, str | None]] = []
    for item in reader.items(node, "array"):
        assert isinstance(item, Scalar)
        if item.text == "flexible":
            counts.append((None, None))
        elif isinstance(item.value, int):
            counts.append((ByAbi.same(item.value), None))
        else:
            value = named_number(item.text, scope)
            if value is None:
                unknown(scope.report, item.pos, "constant", item.text, scope.constants.all, owner)
                return None
            note_number(item.text, item.pos, scope, owner)
            counts.append((value, lasting(item.text, scope)))
    return arrays(base, counts)


def meaning_of(field: Field, node: Map, scope: Scope, owner: str) -> None:
    """Flags, enums, ranges, directions and the other keys that stand for themselves."""
    field.direction = reader.text(node, "dir")
    reserved = reader.text(node, "reserved")
    field.reserved = "zero" if reserved == "must_be_zero" else reserved
    for key in ("flags", "enum"):
        if key in node:
            field.values = set_of(node, key, scope, owner)
    field.parts = parts_of(field, node, scope, owner)
    for key, attribute in (("min", "minimum"), ("max", "maximum")):
        if key in node:
            found = number(node.items[key], scope, owner)
            setattr(field, attribute, found[0] if found else None)
    field.mask = reader.integer(node, "mask")
    field.multiple_of = reader.integer(node, "multiple_of")
    field.raw = reader.flag(node, "raw")
    field.string = reader.flag(node, "string")
    field.namespace = reader.text(node, "namespace")
    field.selects_layout = reader.flag(node, "selects_layout") if "selects_layout" in node else None
    field.valid_on = reader.words(node, "valid_on")
    check_errnos(reader.items(node, "valid_on"), scope, owner)
    field.print = reader.text(node, "print")
    field.spelled = reader.text(node, "spelled")
    time = node.get("time")
    if isinstance(time, Map):
        field.time = TimeSpec(reader.need(time, "unit"), reader.need(time, "clock"), reader.flag(time, "relative"))


def _selection(field: Field, node: Map, scope: Scope, owner: str) -> None:
    """Which fd the field is, and which values of a discriminator select it."""
    made = node.get("creates")
    if isinstance(made, Map):
        field.fd_by_device = reader.expression(made, "by_device")
        field.direction = field.direction or "out"
    for key in ("fd", "creates"):
        if key in node and not isinstance(node.items[key], Map):
            field.fd = scope.objects.get(reader.need(node, key), reader.place(node, key), owner)
            if field.direction is None:
                field.direction = "in" if key == "fd" else "out"
    values = [number(item, scope, owner, partly=True) for item in reader.items(node, "case")]
    field.cases = tuple(v[0] for v in values if v)
    field.case_names = tuple(v[1] for v in values if v)
    field.default_case = reader.flag(node, "default")


def _check_field(field: Field, node: Map, record: Record, scope: Scope, owner: str) -> None:
    scalar = isinstance(field.type, ScalarType) or not isinstance(field.type, (ArrayType, RecordType, PointerType))
    if field.name is None and field.bits is None and not isinstance(field.type, RecordType):
        scope.report.error("missing-key", field.pos, f"a member of {record.label} without 'name'",
                           help="only inline structs, inline unions and bit-fields can be without one")
    if field.bits is not None and not scalar:
        scope.report.error("bit-field", reader.place(node, "bits"), f"{owner} is a bit-field of a type that is no"
                           " integer", help="bit-fields have an integer type")
    if (field.cases or field.default_case) and record.kind != "union":
        key = "case" if "case" in node else "default"
        scope.report.error("union-case", node.key_pos[key], f"{owner} has a '{key}', but {record.label} is no union",
                           help="'case' and 'default' select an arm of a union")
    set_on(field, node, scope, owner)


def set_on(field: Field, node: Map, scope: Scope, owner: str) -> None:
    """Flags and enums are of integers."""
    if field.values is not None and isinstance(field.type, (ArrayType, RecordType, PointerType)):
        scope.report.error("set-type", reader.place(node, field.values.kind), f"{owner} has flags or an enum, but is no"
                           " integer", help="name them on the integer that contains them")


# --- payloads --------------------------------------------------------------------------------------------------------


def _field_payload(node: Map, type_: Type, scope: Scope, owner: str) -> Payload | None:
    length, target = node.get("length"), node.get("points_to")
    if isinstance(length, Map):
        if not isinstance(type_, ArrayType):
            scope.report.error("length", length.pos, f"{owner} has a 'length', but is no array",
                               help="for an address use 'points_to'")
        return replace(payload_of(length, type_.element if isinstance(type_, ArrayType) else None, scope, owner),
                       in_place=True)
    if isinstance(target, Map):
        default = type_.target if isinstance(type_, PointerType) else None
        return payload_of(target, default, scope, owner)
    return None


def payload_of(node: Map, default: Type | None, scope: Scope, owner: str) -> Payload:
    """What an address points to; `default` is what its C type says already."""
    type_ = default
    if "type" in node and reader.need(node, "type") != "void":
        type_ = parse_type(reader.need(node, "type"), reader.place(node, "type"), scope, owner)
    maximum = number(node.items["max"], scope, owner) if "max" in node else None
    within = reader.text(node, "relative_to")
    if within is not None:
        scope.offsets.append((within, reader.place(node, "relative_to"), owner, scope.here))
    return Payload(node.pos, type_, reader.expression(node, "count"), reader.expression(node, "bytes"),
                   reader.expression(node, "after"), maximum[0] if maximum else None, reader.text(node, "dir"),
                   reader.flag(node, "string"), reader.flag(node, "nullable"), reader.flag(node, "sigset"),
                   reader.text(node, "unknown"), _choice(node, scope, owner), reader.flag(node, "kept"),
                   within, reader.place(node, "count" if "count" in node else "bytes"))


def _choice(node: Map, scope: Scope, owner: str) -> Choice | None:
    if "by_field" in node:
        cases = tuple(_case(item, scope, owner) for item in reader.maps(node, "cases"))
        return Choice(node.pos, "field", on=reader.expression(node, "by_field"), cases=cases)
    kind = node.get("by_fd_kind")
    if isinstance(kind, Map):
        return Choice(kind.pos, "fd_kind", group=reader.expression(kind, "group"), attr=reader.expression(kind, "attr"))
    state = node.get("by_state")
    if isinstance(state, Map):
        found = scope.states.get(reader.need(state, "state"), reader.place(state, "state"), owner)
        return Choice(state.pos, "state", on=reader.expression(state, "key"), state=found)
    register = node.get("by_register")
    if isinstance(register, Map):
        space = scope.spaces.get(reader.need(register, "space"), reader.place(register, "space"), owner)
        return Choice(register.pos, "register", on=reader.expression(register, "id"), registers=space)
    return None


def _case(node: Map, scope: Scope, owner: str) -> ChoiceCase:
    values = [number(item, scope, owner, partly=True) for item in reader.items(node, "when")]
    payload = None if reader.flag(node, "none") else payload_of(node, None, scope, owner)
    return ChoiceCase(node.pos, tuple(v[0] for v in values if v), tuple(v[1] for v in values if v), payload,
                      reader.flag(node, "default"))


# --- checks over whole records ----------------------------------------------------------------------------------------


def _named_members(record: Record) -> list[Field]:
    result: list[Field] = []
    for field in record.fields:
        if field.name is not None:
            result.append(field)
        elif isinstance(field.type, RecordType):
            result += _named_members(field.type.record)
    return result


def _unique_members(record: Record, owner: str, scope: Scope) -> None:
    seen: dict[str, list[Field]] = {}
    for field in _named_members(record):
        assert field.name is not None
        for other in seen.get(field.name, []):
            if not disjoint(field.where, other.where):
                scope.report.error("duplicate-name", field.pos, f"{owner} has a second member '{field.name}'",
                                   help="rename one of the two", notes=((other.pos, "first here"),))
                break
        seen.setdefault(field.name, []).append(field)
    for field in record.fields:
        inner = field.type.record if isinstance(field.type, RecordType) else None
        if inner is not None and inner.name is None and field.name is not None:
            _unique_members(inner, f"'{owner}.{field.name}'", scope)


def _check_expressions(record: Record, outer: list[Members], scope: Scope) -> None:
    here = [members_of(record)] + outer
    for field in record.fields:
        with scope.on(field.where):
            _check_field_expressions(field, record, here, scope)


def _check_field_expressions(field: Field, record: Record, here: list[Members], scope: Scope) -> None:
    owner = f"'{record.label}.{field.name or '(unnamed)'}'"
    for expr in (field.discriminator, field.fd_by_device):
        if expr is not None:
            check_names(expr, here, scope, field.pos, owner)
    if field.discriminator is not None:
        _check_discriminator(field, field.discriminator, record, scope, owner)
    if field.payload is not None and not _measures_itself(field, field.payload, scope, owner):
        check_payload(field.payload, here, scope, owner)
    inner = field.type
    while isinstance(inner, ArrayType):
        inner = inner.element
    if isinstance(inner, RecordType) and inner.record.name is None:
        _check_expressions(inner.record, here, scope)


def _measures_itself(field: Field, payload: Payload, scope: Scope, owner: str) -> bool:
    """Report a length, or a choice, that is said in terms of the very member that it is about."""
    found = [payload.count, payload.bytes, payload.after, payload.choice.on if payload.choice is not None else None]
    used = [name for expr in found if expr is not None for name in names_in(expr)]
    own = next((name for name in used if name.path == (field.name,)), None)
    if own is not None:
        scope.report.error("length", own.pos or payload.pos, f"{owner} says in terms of itself how much there is",
                           help="name another member, which contains the number")
    return own is not None


def _check_discriminator(field: Field, expr: Expr, record: Record, scope: Scope, owner: str) -> None:
    """What tells the arms of a union apart cannot be one of them."""
    inner = members_of(field.type.record) if isinstance(field.type, RecordType) and field.name is None else {}
    own = {f.name for f in record.fields}
    for name in names_in(expr):
        if name.path[0] == field.name or name.path[0] in inner and name.path[0] not in own:
            scope.report.error("discriminator", name.pos or field.pos, f"{owner}: '{'.'.join(name.path)}' is a part of"
                               " the union that it shall choose an arm of", help="name a member beside the union, which"
                               " is valid whatever the arm")


def check_payload(payload: Payload, visible: list[Members], scope: Scope, owner: str) -> None:
    """Hold every expression of a payload against the members that it can see."""
    choice = payload.choice
    found: list[Expr | None] = [payload.count, payload.bytes, payload.after]
    if choice is not None:
        found += [choice.on, choice.group, choice.attr]
        for case in choice.cases:
            if case.payload is not None:
                check_payload(case.payload, visible, scope, owner)
    wrong = check_pointee(payload, visible, scope, owner)
    for expr in found:
        if expr is not None and not (wrong and any(name.path[0] == POINTEE for name in names_in(expr))):
            check_names(expr, [*visible, level_of(payload)], scope, payload.pos, owner)
    _check_maximum(payload, visible, scope, owner)


def _check_maximum(payload: Payload, visible: list[Members], scope: Scope, owner: str) -> None:
    length = payload.count or payload.bytes
    value = None if length is None else constant(length, lambda name: _constant(name, visible, scope))
    if value is not None and payload.maximum is not None and value > payload.maximum:
        scope.report.error("length", payload.length_pos or payload.pos, f"{owner} has a fixed length of {value}, more"
                           f" than its 'max' of {payload.maximum}: it is always refused",
                           help=f"write max: {value}, or a smaller length")


def _constant(name: Name, visible: list[Members], scope: Scope) -> int | None:
    """The value of a name in an expression where it is a constant, the same on every ABI."""
    if len(name.path) > 1 or path_fields(name.path, visible):
        return None
    value = named_number(name.path[0], scope)
    return None if value is None else value.uniform


def check_names(expr: Expr, visible: list[Members], scope: Scope, pos: Pos, owner: str) -> None:
    """Every name in an expression is a member, a constant or a state, and nothing is divided by 0."""
    for divisor in divisors(expr):
        if constant(divisor, lambda name: _constant(name, visible, scope)) == 0:
            scope.report.error("expression", _place_in(divisor, pos), f"{owner} divides by '{to_text(divisor)}',"
                               " which is 0",
                               help="divide by a constant that is not 0, or by a member")
    for distance in shifts(expr):
        bits = constant(distance, lambda name: _constant(name, visible, scope))
        if bits is not None and bits > 63:
            scope.report.error("expression", _place_in(expr, pos), f"{owner} shifts by {bits} in '{to_text(expr)}',"
                               " and numbers have 64 bits", help="shift by 0 to 63")
    for name in names_in(expr):
        path, place = name.path, name.pos or pos
        if path[0] == "state" and len(path) == 2:
            scope.states.get(path[1], place, owner)
            continue
        found = path_abis(path, visible, scope.here)
        value = named_number(path[0], scope) if len(path) == 1 else None
        found |= frozenset(abi for abi in scope.here - found if value is not None and value.on(ABIS[abi]) is not None)
        if found >= scope.here:
            _check_number(path, place, visible, scope, owner)
            continue
        targets = [*path_fields(path, visible), *(numbered(path[0], scope) if value is not None else ())]
        if targets:
            report_missing(scope.report, place, owner, f"'{'.'.join(path)}'", scope.here, found, targets)
        else:
            members = [member for level in visible for member in level]
            unknown(scope.report, place, "field", ".".join(path), members, owner)


def _place_in(expr: Expr, pos: Pos) -> Pos:
    return next((name.pos for name in names_in(expr) if name.pos), pos)


def _check_number(path: tuple[str, ...], pos: Pos, visible: list[Members], scope: Scope, owner: str) -> None:
    """A member in an expression is a number."""
    nearest: Members = next((members for members in visible if path[0] in members), {})
    wrong = next(filter(None, (no_integer(field.type) for field in path_fields(path, [nearest]))), None)
    if wrong is not None:
        scope.report.error("expression", pos, f"{owner} takes '{'.'.join(path)}' for a number, but it is {wrong}",
                           help="name an integer")
