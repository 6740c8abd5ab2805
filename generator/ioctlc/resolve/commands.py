"""Ioctls, mappings, devices, attributes and registers: what user space calls, and what hides behind addresses."""

from __future__ import annotations

from ioctlc.abi import ABIS, selector_abis
from ioctlc.abi.selectors import Where
from ioctlc.expr import Expr, Name, names
from ioctlc.load import Map, Node, Scalar
from ioctlc.model import (Argument, Attribute, ByAbi, CodeSpec, DeviceType, Field, Ioctl, Lock, Mapping, Payload,
                          PointerType, Record, RecordType, Register, RegisterSpace, Returns, ScalarType, Spec, StateSet,
                          Type, WindowsCode)
from ioctlc.resolve import reader
from ioctlc.resolve.effects import check_argument, check_by_value, check_string
from ioctlc.resolve.paths import members_of
from ioctlc.resolve.presence import by_abi_here
from ioctlc.resolve.records import check_names, check_payload, meaning_of, payload_of, set_on
from ioctlc.resolve.scope import Scope, unknown
from ioctlc.resolve.types import arrays, parse_type
from ioctlc.resolve.values import check_errnos, lasting, life_of, named_number, note_number, number, objects_of
from ioctlc.source import Pos


# --- ioctls ----------------------------------------------------------------------------------------------------------


def declare_ioctl(node: Map, profile: str, scope: Scope) -> Ioctl:
    name = reader.need(node, "name")
    nr = reader.by_abi(node, "nr", reader.as_int)
    result = Ioctl(name, reader.place(node, "name"), nr or ByAbi(()), [], Argument("none"), profile=profile,
                   where=reader.where_of(node), doc=reader.text(node, "doc"),
                   nr_pos=reader.by_abi(node, "nr", lambda item: item.pos))
    scope.ioctls.declare(result)
    scope.macro(name, result.pos, "ioctl", result.where)
    code = node.get("code")
    if nr is None and not (isinstance(code, Map) and "raw" in code):
        scope.report.error("missing-key", node.pos, f"ioctl '{name}' without 'nr'",
                           help="add nr: 0x..; a legacy code that follows no rule has code: {raw: 0x..}")
    _check_raw(result, node, scope)
    return result


def _check_raw(ioctl: Ioctl, node: Map, scope: Scope) -> None:
    """A raw code leaves nothing for the nr to say: on every ABI of an ioctl one of the two holds."""
    code = node.get("code")
    raw = reader.by_abi(code, "raw", reader.as_int) if isinstance(code, Map) else None
    if raw is None or not ioctl.nr.cases:
        return
    for selector, _ in ioctl.nr.cases:
        meant = [ABIS[name] for name in selector_abis(selector) or () if name in scope.here]
        if meant and all(raw.on(abi) is not None for abi in meant):
            scope.report.error("exclusive-keys", reader.place(node, "nr"), "'nr' has no effect"
                               + ("" if selector == "default" else f" for '{selector}'")
                               + f": 'code' gives '{ioctl.name}' a raw code there",
                               help="leave 'nr' out where the code is raw; the raw code contains it")


def fill_ioctl(ioctl: Ioctl, node: Map, scope: Scope) -> None:
    owner = f"ioctl '{ioctl.name}'"
    ioctl.objects = objects_of(node, scope, owner)
    ioctl.argument = _argument(node, scope, owner)
    ioctl.type_byte = reader.by_abi(node, "type", reader.as_int)
    ioctl.nr_count = reader.integer(node, "nr_count")
    ioctl.code = _code(node, scope, owner)
    ioctl.windows = _windows(node)
    ioctl.privilege = reader.text(node, "privilege")
    ioctl.lock = _lock(ioctl, node, scope, owner)
    ioctl.frozen = reader.text(node, "frozen")
    errors = node.get("errors")
    if isinstance(errors, Map):
        ioctl.errors = {name: reader.as_text(item) for name, item in errors.items.items()}
        check_errnos([Scalar(pos, name, name) for name, pos in errors.key_pos.items()], scope, owner)
        for name in (name for name, text in ioctl.errors.items() if not text.strip()):
            scope.report.error("errno", errors.key_pos[name], f"{owner} does not say what {name} means",
                               help="write when it is returned, or leave it out")
    ioctl.returns = _returns(node, ioctl, scope, owner)
    ioctl.valid_on = reader.words(node, "valid_on") or ("success",)
    check_errnos(reader.items(node, "valid_on"), scope, owner)
    ioctl.no_op = reader.flag(node, "no_op")
    ioctl.alias_of = _alias(node, scope, owner)
    ioctl.constant = reader.integer(node, "constant")
    ioctl.restartable = reader.text(node, "restartable")
    compat = node.get("compat")
    if isinstance(compat, Map):
        ioctl.compat, ioctl.compat_reason = reader.need(compat, "class"), reader.text(compat, "reason")
    ioctl.rationale = reader.text(node, "rationale")
    ioctl.life = life_of(node, scope, owner)
    ioctl.member_dir = _directions(ioctl, node, "member_dir", scope)
    ioctl.payload_dir = _directions(ioctl, node, "payload_dir", scope)
    ioctl.sets = [s for item in reader.maps(node, "sets") if (s := _state_set(item, ioctl, scope, owner))]
    ioctl.serves = _serves(ioctl, node, scope, owner)
    _check_replacement(ioctl, node, scope, owner)


#: The members by which generated code finds question and answer in the argument of a command that it serves.
_SERVED = {"check_capability": ("capability", "value"), "enable_capability": ("capability", "args")}


def _serves(ioctl: Ioctl, node: Map, scope: Scope, owner: str) -> str | None:
    served = reader.text(node, "serves")
    type_ = ioctl.argument.type
    members = members_of(type_.record) if isinstance(type_, RecordType) else {}
    for name in _SERVED.get(served or "", ()):
        if name not in members:
            scope.report.error("serves", reader.place(node, "serves"), f"{owner} has serves: {served}, but its argument"
                               f" has no member '{name}'", help="name the argument's members "
                               + " and ".join(f"'{one}'" for one in _SERVED[served or ""]))
            return None
    for field, _ in members.get("capability", ()) if served else ():
        if field.print is None and not field.sets:
            field.print = "capability"
    return served


def _alias(node: Map, scope: Scope, owner: str) -> Ioctl | None:
    """The ioctl that this one is another name of."""
    name = reader.text(node, "alias_of")
    return None if name is None else scope.ioctls.get(name, reader.place(node, "alias_of"), owner)


def _argument(node: Map, scope: Scope, owner: str) -> Argument:
    check_argument(node, scope, owner)
    if "untyped" in node:
        return Argument("untyped", "inout", reason=reader.need(node, "untyped"))
    for key in ("in", "out", "inout", "value"):
        if key in node:
            type_ = parse_type(reader.need(node, key), reader.place(node, key), scope, owner)
            if type_ is None:
                return Argument("none")
            if key == "value":
                return _by_value(type_, node, scope, owner)
            return Argument("pointer", key, _array_argument(type_, node, scope, owner),
                            payload=_argument_length(node, type_, scope, owner))
    return Argument("none")


def _by_value(type_: Type, node: Map, scope: Scope, owner: str) -> Argument:
    """An integer passed by value: what a member that holds it could say, too."""
    field = Field(None, reader.place(node, "value"), type_)
    check_by_value(type_, node, scope, owner)
    meaning_of(field, node, scope, owner)
    set_on(field, node, scope, f"the argument of {owner}")
    item = scope.objects.get(reader.need(node, "fd"), reader.place(node, "fd"), owner) if "fd" in node else None
    places = {key: node.items[key].pos for key in ("value", "min", "max", "flags", "enum") if key in node}
    return Argument("value", "in", type_, None, None, field.values, field.minimum, field.maximum, field.print, item,
                    places)


def _array_argument(type_: Type, node: Map, scope: Scope, owner: str) -> Type:
    item = node.get("array")
    if item is None:
        return type_
    assert isinstance(item, Scalar)
    count = ByAbi.same(item.value) if isinstance(item.value, int) else named_number(item.text, scope)
    if count is None:
        unknown(scope.report, item.pos, "constant", item.text, scope.constants.all, owner)
        return type_
    if not isinstance(item.value, int):
        note_number(item.text, item.pos, scope, owner)
    return arrays(type_, [(count, None if isinstance(item.value, int) else lasting(item.text, scope))])


def _argument_length(node: Map, type_: Type, scope: Scope, owner: str) -> Payload | None:
    length, target = node.get("length"), node.get("points_to")
    if isinstance(target, Map):
        if not isinstance(type_, PointerType):
            scope.report.error("length", target.pos, f"{owner} has 'points_to', but its argument is no pointer",
                               help="describe the argument with 'length', or a member with a 'points_to' of its own")
            return None
        payload = payload_of(target, type_.target, scope, owner)
        check_payload(payload, [], scope, owner)
        return payload
    if isinstance(length, Map):
        payload = payload_of(length, type_, scope, owner)
        members = [members_of(type_.record)] if isinstance(type_, RecordType) else []
        check_payload(payload, members, scope, owner)
        return payload
    if reader.flag(node, "string"):
        check_string(type_, node, scope, owner)
        return Payload(node.pos, type_, string=True)
    return None


def _code(node: Map, scope: Scope, owner: str) -> CodeSpec | None:
    code = node.get("code")
    if not isinstance(code, Map):
        return None

    def encoded(item: Node) -> "Type | int | str":
        assert isinstance(item, Scalar)
        if isinstance(item.value, int):
            return item.value
        if item.text == "caller":
            return "caller"
        return parse_type(item.text, item.pos, scope, owner) or 0

    return CodeSpec(reader.by_abi(code, "direction", reader.as_text), by_abi_here(code, "encodes", encoded, scope),
                    reader.by_abi(code, "raw", reader.as_int), reader.by_abi(code, "form", reader.as_text))


def _windows(node: Map) -> WindowsCode | None:
    windows = node.get("windows")
    if not isinstance(windows, Map):
        return None
    return WindowsCode(reader.integer(windows, "device_type"), reader.integer(windows, "function"),
                       reader.text(windows, "method"), reader.text(windows, "access"))


def _lock(ioctl: Ioctl, node: Map, scope: Scope, owner: str) -> Lock | None:
    entry = node.get("lock")
    if entry is None:
        return None
    if isinstance(entry, Map):
        name, mode, pos = reader.need(entry, "name"), reader.text(entry, "mode") or "exclusive", entry.pos
    else:
        name, mode, pos = reader.as_text(entry), "exclusive", entry.pos
    for item in ioctl.objects:
        if name not in item.locks:
            unknown(scope.report, pos, "lock", name, item.locks, f"{owner} on object '{item.name}'")
    return Lock(name, mode)


def _returns(node: Map, ioctl: Ioctl, scope: Scope, owner: str) -> Returns | None:
    entry = node.get("returns")
    if not isinstance(entry, Map):
        return None
    fds = objects_of(entry, scope, owner, key="fd")
    for asked in ioctl.objects if len(fds) > 1 else ():
        if sum(fd.parent is asked for fd in fds) != 1:
            scope.report.error("returned-fd", reader.place(entry, "fd"), f"{owner} returns one of several fds, and no"
                               f" single one of them has '{asked.name}' as its parent", help=f"list one with 'parent:"
                               f" {asked.name}', or a single object that is returned in any case")
    return Returns(tuple(fds), reader.text(entry, "doc"))


def _state_set(node: Map, ioctl: Ioctl, scope: Scope, owner: str) -> StateSet | None:
    state = scope.states.get(reader.need(node, "state"), reader.place(node, "state"), owner)
    key, value = reader.expression(node, "key"), reader.expression(node, "value")
    assert value is not None
    argument = ioctl.argument.type
    visible = [members_of(argument.record)] if isinstance(argument, RecordType) else []
    for expr in (key, value):
        if expr is not None:
            check_names(expr, visible, scope, node.pos, owner)
    return None if state is None else StateSet(node.pos, state, key, value)


def _directions(ioctl: Ioctl, node: Map, key: str, scope: Scope) -> dict[str, str]:
    """member_dir and payload_dir: the members must exist."""
    given = node.get(key)
    if not isinstance(given, Map):
        return {}
    type_ = ioctl.argument.type
    members = members_of(type_.record) if isinstance(type_, RecordType) else {}
    for name, pos in given.key_pos.items():
        if name not in members or key == "payload_dir" and not _has_payload(members[name]):
            known = [m for m, found in members.items() if key == "member_dir" or _has_payload(found)]
            unknown(scope.report, pos, "member", name, known, f"'{key}' of ioctl '{ioctl.name}'")
    return {name: reader.as_text(item) for name, item in given.items.items()}


def _has_payload(found: list[tuple[Field, frozenset[str]]]) -> bool:
    return any(field.payload is not None for field, _ in found)


def _check_replacement(ioctl: Ioctl, node: Map, scope: Scope, owner: str) -> None:
    deprecated, entry = ioctl.life.deprecated, node.get("deprecated")
    if deprecated is not None and deprecated.replaced_by is not None and isinstance(entry, Map):
        name, pos = deprecated.replaced_by, reader.place(entry, "replaced_by")
        if scope.ioctls.get(name, pos, f"the deprecation of {owner}", noted=False) is not None:
            scope.presence.note(scope.ioctls.all[name], f"its replacement '{name}'", pos, owner)


# --- mappings, devices, attributes, registers ------------------------------------------------------------------------


def mapping_of(node: Map, scope: Scope) -> Mapping | None:
    """A mapping. Its object, its struct and the ioctls about it exist wherever it does, `map_with` without mmap."""
    name = reader.need(node, "name")
    owner = f"mapping '{name}'"
    item = scope.objects.get(reader.need(node, "on"), reader.place(node, "on"), owner)
    with scope.on(item.where if item is not None else Where()):
        record: Record | None = scope.records.get(reader.need(node, "struct"), reader.place(node, "struct"), owner)
        pages = _code_of(node, "page_offset", scope, owner)
        calls = {"size_from": _call_of(node, "size_from", scope, owner)}
        with scope.on(Where(("windows",))):             # where there is no mmap
            calls["map_with"] = _call_of(node, "map_with", scope, owner)
    if item is None or record is None:
        return None
    result = Mapping(name, reader.place(node, "name"), item, record, reader.by_abi(node, "offset", reader.as_int),
                     calls["size_from"], calls["map_with"], reader.text(node, "doc"), pages[0] if pages else None,
                     pages[1] if pages else None, reader.where_of(node),
                     reader.place(node, "page_offset" if pages else "offset"))
    scope.mappings.declare(result)
    return result


def _call_of(node: Map, key: str, scope: Scope, owner: str) -> Ioctl | None:
    """The ioctl that a key names, which exists on the ABIs that are being resolved."""
    if key not in node:
        return None
    name, pos = reader.need(node, key), reader.place(node, key)
    found = scope.ioctls.get(name, pos, owner, noted=False)
    if found is not None:
        scope.ioctls.note(scope.ioctls.all[name], pos, owner)
    return found


def check_offset(mapping: Mapping, spec: Spec, scope: Scope) -> None:
    """A mapping has an offset wherever it and its object exist and there is mmap, and none is negative."""
    offset = mapping.offset or mapping.page_offset
    pos = mapping.offset_pos or mapping.pos
    if offset is None or not offset.cases:
        return                      # an unknown constant, which has been reported
    for abi in (ABIS[name] for name in spec.abis()):
        value = offset.on(abi)
        there = spec.exists(mapping, abi) and spec.exists(mapping.object, abi)
        if there and abi.os != "windows" and value is None:
            scope.report.error("mapping-offset", pos, f"mapping '{mapping.name}' has no offset on {abi.name}",
                               help="add a 'default:', or say with 'only' or 'except' where it exists")
            return
        if value is not None and value < 0:
            scope.report.error("mapping-offset", pos, f"mapping '{mapping.name}' begins {-value} pages before its file",
                               help="offsets are 0 or more")
            return


def declare_device(node: Map, scope: Scope) -> DeviceType | None:
    name = reader.need(node, "name")
    item = scope.objects.get(reader.need(node, "object"), reader.place(node, "object"), f"device '{name}'")
    value = reader.integer(node, "value")
    if item is None or value is None:
        return None
    result = DeviceType(name, reader.place(node, "name"), value, item, reader.text(node, "doc"),
                        reader.where_of(node))
    scope.devices.declare(result)
    scope.macro(name, result.pos, "device type", result.where)
    return result


def attribute_of(node: Map, scope: Scope) -> Attribute:
    name = reader.need(node, "name")
    owner = f"attribute '{name}'"
    group, attr = _code_of(node, "group", scope, owner), _code_of(node, "attr", scope, owner)
    assert group is not None
    result = Attribute(name, reader.place(node, "name"), objects_of(node, scope, owner), group[0], group[1],
                       attr[0] if attr else None, attr[1] if attr else None, reader.text(node, "attr_is"),
                       reader.integer(node, "attr_mask"), reader.need(node, "access"),
                       _attribute_payload(node, scope, owner), reader.text(node, "unknown"), reader.text(node, "doc"),
                       reader.where_of(node), life_of(node, scope, owner))
    scope.attributes.declare(result)
    return result


def _code_of(node: Map, key: str, scope: Scope, owner: str) -> tuple[ByAbi[int], str | None] | None:
    """A group or attr number by ABI, and the constant that names it."""
    value = node.get(key)
    if value is None:
        return None
    if isinstance(value, Scalar) and not isinstance(value.value, int):
        found = named_number(value.text, scope)
        if found is None:
            number(value, scope, owner)
            return ByAbi(()), None
        note_number(value.text, value.pos, scope, owner)
        return found, value.text
    result = by_abi_here(node, key, lambda item: (number(item, scope, owner) or (0, ""))[0], scope)
    assert result is not None
    return result, None


def _attribute_payload(node: Map, scope: Scope, owner: str) -> Payload | None:
    value = node.get("payload")
    if value is None:
        return None
    if isinstance(value, Map):
        payload = payload_of(value, None, scope, owner)
    else:
        payload = Payload(value.pos, parse_type(reader.as_text(value), value.pos, scope, owner))
    attr = {"attr": None, "group": None}
    members = [members_of(payload.type.record)] if isinstance(payload.type, RecordType) else []
    for expr in (payload.count, payload.bytes, payload.after):
        if expr is not None and not (isinstance(expr, Name) and expr.path[0] in attr):
            check_names(expr, members, scope, payload.pos, owner)
    return payload


def declare_space(node: Map, scope: Scope) -> RegisterSpace:
    name = reader.need(node, "name")
    size = reader.expression(node, "size")
    assert size is not None
    result = RegisterSpace(name, reader.place(node, "name"), ScalarType(reader.need(node, "id_type")), size,
                           objects_of(node, scope, f"register space '{name}'", noted=False), [],
                           reader.text(node, "doc"))
    scope.spaces.declare(result)
    return result


def _check_size(size: Expr, scope: Scope, pos: Pos, owner: str) -> None:
    """The size of a register is said in terms of its id and of constants."""
    for name in names(size):
        if name.path != ("id",) and (len(name.path) > 1 or named_number(name.path[0], scope) is None):
            unknown(scope.report, name.pos or pos, "constant", ".".join(name.path), ["id", *scope.constants.all], owner)


def fill_space(space: RegisterSpace, node: Map, scope: Scope) -> None:
    _check_size(space.size, scope, reader.place(node, "size"), f"'size' of '{space.name}'")
    there = frozenset[str]().union(*(item.where.abis() for item in space.objects))
    for entry in reader.maps(node, "ids"):
        with scope.presence.among(there), scope.on(reader.where_of(entry)):
            _fill_register(space, entry, scope)


def _fill_register(space: RegisterSpace, entry: Map, scope: Scope) -> None:
    name = reader.need(entry, "name")
    owner = f"register '{name}'"
    type_ = parse_type(reader.need(entry, "type"), reader.place(entry, "type"), scope, owner)
    ids = reader.by_abi(entry, "id", reader.as_int)
    if type_ is None or ids is None:
        return
    register = Register(name, reader.place(entry, "name"), ids, type_, reader.integer(entry, "count") or 1,
                        reader.integer(entry, "step") or 1, reader.text(entry, "access") or "rw",
                        reader.text(entry, "doc"), reader.where_of(entry), life_of(entry, scope, owner))
    space.registers.append(register)
    scope.registers.declare(register)
    scope.macro(name, register.pos, "register", register.where)
