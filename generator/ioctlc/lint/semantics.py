"""Rules about meaning: documentation, privilege, growth, flags, reserved members, values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Iterator

from ioctlc.abi import ABIS
from ioctlc.codes import CodeError
from ioctlc.expr import Expr, names
from ioctlc.layout import LayoutError
from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import (ArrayType, Field, Ioctl, Record, RecordType, ScalarType, Spec, Type, ValueSet, first_release,
                          walk_fields)
from ioctlc.source import version

if TYPE_CHECKING:
    from ioctlc.compat import CompatClass

_PADDING = re.compile(r"_*(pad|padding|reserved|resvd|rsvd|resv|rsv|unused|spare|mbz|filler|dummy)[0-9_]*(_[a-z])?"
                      r"[0-9]*\Z")
_FLAGS = re.compile(r"(.+_)?flags[0-9]*\Z")
_POINTER = re.compile(r"(.+_)?(u?ptr|pointer|uaddr|user_?addr|userspace_addr|buf|buffer)\Z")
_FD = re.compile(r"(.+_)?fd\Z")
_VERSION = re.compile(r"(.+_)?version\Z")
_SENTINEL = re.compile(r"_(MAX|LAST|CNT|COUNT|NUM|NR|MASK|ALL|END)\Z")


def argument_record(ioctl: Ioctl) -> Record | None:
    type_ = ioctl.argument.type
    return type_.record if ioctl.argument.kind == "pointer" and isinstance(type_, RecordType) else None


def flows(lint: Lint, record: Record, field: Field) -> set[str]:
    """Which ways a member of an argument goes, in all commands that take it: in, out, or both."""
    found: set[str] = set()
    for ioctl in lint.takers(record):
        way = ioctl.member_dir.get(field.name or "", field.direction or ioctl.argument.direction)
        found |= {"inout": {"in", "out"}, "in": {"in"}, "out": {"out"}}.get(way or "", set())
    return found


@rule("doc-missing", "every command, record, member, value and capability says what it is", source="QAPI, YNL")
def doc_missing(lint: Lint) -> Iterator[Finding]:
    for what, item, outer in _documented(lint):
        if not (item.doc or "").strip():
            yield Finding(item.pos, f"{what} '{item.name}' says nothing of itself", "add 'doc: ..'", (item, *outer))


def _documented(lint: Lint) -> Iterator[tuple[str, Any, tuple[Any, ...]]]:
    spec = lint.spec
    groups = [("ioctl", spec.ioctls), ("record", spec.records), ("set", spec.value_sets),
              ("capability", spec.capabilities), ("attribute", spec.attributes), ("device", spec.devices),
              ("object", spec.objects), ("constant", spec.constants), ("type", spec.typedefs),
              ("mapping", spec.mappings), ("state", spec.states), ("register space", spec.register_spaces)]
    for what, items in groups:
        for item in items:                                      # type: ignore[attr-defined]
            yield what, item, ()
    for values in spec.value_sets:
        for value in values.values:
            yield "value", value, (values,)
    for record in spec.records:
        for field in walk_fields(record):
            if field.name is not None and field.reserved is None:
                yield "member", field, (record,)
    for space in spec.register_spaces:
        for register in space.registers:
            yield "register", register, ()


@rule("privilege-missing", "every command says who may call it", source="DRM, YNL, MS")
def privilege_missing(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        if ioctl.privilege is None:
            yield Finding(ioctl.pos, f"'{ioctl.name}' does not say who may call it",
                          "add 'privilege: none', 'open_for_write' or 'admin'", (ioctl,))


@rule("growth-plan", "every argument can grow, or says why it cannot", source="BOT, SYS")
def growth_plan(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        record = argument_record(ioctl)
        if record is None or ioctl.frozen or record.extensible is not None or ioctl.life.deprecated is not None:
            continue
        flags = [field for field in walk_fields(record) if any(values.kind == "flags" for values in field.sets)]
        taken = [field for field in flags if not _room(field) or ioctl.member_dir.get(
            field.name or "", field.direction or ioctl.argument.direction) in (None, "none", "out") and
            ioctl.argument.direction != "out"]
        if flags and len(taken) == len(flags):
            yield Finding(flags[0].pos, f"the flags of {record.label}, by which the argument of '{ioctl.name}' would"
                          " grow, have no free bit or are not read", "use a wider set, or say with 'frozen'"
                          " why nothing can be added", (ioctl,), ((ioctl.pos, "the command"),))
        if not flags:
            yield Finding(ioctl.pos, f"the argument of '{ioctl.name}' has no way to grow",
                          "give it a 'flags' member with a set of flags, make it a size-first struct ('extensible'), or"
                          " say with 'frozen' why it needs none", (ioctl,))


def _room(field: Field) -> bool:
    """Whether a member's flags have a bit without a name."""
    width = {"u8": 8, "u16": 16, "u64": 64, "long": 32, "ulong": 32}
    return any(len({bit for value in values.values if not value.sentinel for _, number in value.value.cases
                    for bit in range(64) if number >> bit & 1}) < width.get(values.type.name, 32)
               for values in field.sets if values.kind == "flags")


def _accepts_all(lint: Lint, record: Record, field: Field) -> bool:
    """Whether no mask leaves a bit of an integer out."""
    if field.mask is None or not lint.sound(record):
        return field.mask is None
    return field.mask == (1 << 8 * lint.layouts.size(field.type, lint.abis(record)[0])) - 1


@rule("flags-unnamed", "a member called flags has a set of flags", source="BOT, SYS")
def flags_unnamed(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            if field.name and _FLAGS.match(field.name) and not field.sets and field.reserved is None \
                    and not isinstance(field.type, (RecordType, ArrayType)) and _accepts_all(lint, record, field):
                yield Finding(field.pos, f"'{record.label}.{field.name}' names no set of flags, so unknown bits cannot"
                              " be rejected", "add 'flags: SET', or 'reserved: must_be_zero' while there are none",
                              (field, record))


@rule("padding-unchecked", "padding and reserved members say what happens to them", source="BOT")
def padding_unchecked(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            if field.name and _PADDING.match(field.name) and field.reserved is None:
                yield Finding(field.pos, f"'{record.label}.{field.name}' looks like padding, and is not checked",
                              "add 'reserved: must_be_zero'", (field, record))
            elif field.reserved == "ignored" and "in" in flows(lint, record, field):
                yield Finding(field.pos, f"'{record.label}.{field.name}' is ignored on input, so it can never get a"
                              " meaning", "write 'reserved: must_be_zero'", (field, record))


def _integer(type_: Type) -> bool:
    return isinstance(type_, ScalarType)


@rule("user-pointer", "an address says what it points to", source="IOC, BOT")
def user_pointer(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            payload = field.payload
            if payload is None and field.name and _POINTER.match(field.name) and field.type == ScalarType("u64") \
                    and field.reserved is None:
                yield Finding(field.pos, f"'{record.label}.{field.name}' looks like an address, and does not say"
                              " what it points to", "add 'points_to: ..'; an address of somebody else's memory has"
                              " another name (guest_addr, phys_addr)", (field, record))
            if payload is None or payload.choice is not None or payload.unknown or payload.string:
                continue
            if payload.count is None and payload.bytes is None and not payload.kept:
                yield Finding(field.place("points_to"), f"'{record.label}.{field.name}' does not say how much it points"
                              " to", "add 'count: 1' for one, 'count: MEMBER' or 'bytes: MEMBER' with 'max: N', or"
                              " 'unknown: ..' with the reason", (field, record))
            if payload.type is None:
                yield Finding(field.pos, f"'{record.label}.{field.name}' does not say what type it points to",
                              "add 'type: ..' to 'points_to', or 'unknown: ..' with the reason", (field, record))
            elif _varies(payload.count or payload.bytes) and payload.maximum is None:
                yield Finding(field.pos, f"the length that '{record.label}.{field.name}' points to has no maximum",
                              "add 'max: N'; more is E2BIG", (field, record))


def _varies(length: Expr | None) -> bool:
    return length is not None and bool(names(length))


@rule("set-values", "values fit their type", legacy="error", source="YNL")
def set_values(lint: Lint) -> Iterator[Finding]:
    for values in lint.spec.value_sets:
        try:
            bits = 8 * lint.layouts.size(values.type, ABIS["linux-x86_64"])
        except LayoutError:
            continue
        for value in values.values:
            for _, number in value.value.cases:
                if not -(1 << (bits - 1)) <= number < 1 << bits:
                    yield Finding(value.pos, f"'{value.name}' is {number:#x}, which does not fit into"
                                  f" {values.type.name}", "choose a smaller value, or a wider type", (value, values))


@rule("set-aliases", "no two names of a set mean the same value", legacy="off", source="YNL")
def set_aliases(lint: Lint) -> Iterator[Finding]:
    for values in lint.spec.value_sets:
        yield from _aliases(values)


def _aliases(values: ValueSet) -> Iterator[Finding]:
    seen: dict[int, list[Any]] = {}
    for value in values.values:
        number = value.value.uniform
        if number is None or value.sentinel:
            continue
        there = value.where.abis()
        alike = [o for bit, known in seen.items() if bit & number for o in known] if values.kind == "flags" \
            else seen.get(number, [])
        other = next((o for o in alike if there & o.where.abis()), None)
        if other is not None:
            yield Finding(value.pos, f"'{value.name}' and '{other.name}' share "
                          + ("a bit" if values.kind == "flags" else "a value") + f" of '{values.name}'",
                          "give it one of its own; a marker is 'sentinel: true'", (value, values),
                          ((other.pos, "the other one"),))
        seen.setdefault(number, []).append(value)


@rule("sentinel-unmarked", "markers that move (.._MAX, .._LAST) say so", source="CHK")
def sentinel_unmarked(lint: Lint) -> Iterator[Finding]:
    for values in lint.spec.value_sets:
        for value in values.values:
            if _SENTINEL.search(value.name) and not value.sentinel:
                yield Finding(value.pos, f"'{value.name}' looks like a marker that moves when '{values.name}' grows",
                              "add 'sentinel: true'", (value, values))


@rule("fd-cloexec", "a new fd is a field of 64 bits that names its object", source="BOT")
def fd_cloexec(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            made = field.fd_by_device is not None or field.fd is not None and field.direction == "out"
            if made and field.type != ScalarType("s64"):
                yield Finding(field.pos, f"the new fd in '{record.label}.{field.name}' is not an s64",
                              "use s64: Windows handles need the width", (field, record))
            elif not made and field.fd is None and _FD.match(field.name or "") and _integer(field.type) \
                    and field.reserved is None:
                yield Finding(field.pos, f"'{record.label}.{field.name}' looks like a descriptor, and does not say of"
                              " which object", "add 'fd: OBJECT' where the caller passes one, 'creates: OBJECT' where"
                              " the driver makes one", (field, record))


@rule("capability-missing", "what came after the first release is announced by a capability", source="BOT")
def capability_missing(lint: Lint) -> Iterator[Finding]:
    first = first_release(lint.spec)
    more = "" if lint.spec.capabilities else ", and an entry of 'capabilities' by which programs can ask for it"
    for name, item, outer in _added(lint.spec):
        since = item.life.since
        if since and first and version(since) > version(first) and not _announced(item, outer):
            yield Finding(item.pos, f"'{name}' came with {since}, and no capability announces it",
                          f"add 'capability: ..'{more}", (item, *outer))


def _announced(item: Any, outer: tuple[Any, ...]) -> bool:
    """Whether a capability tells of something: its own, or that of what it is a part of and came with."""
    return item.life.capability is not None or any(
        one.life.capability is not None and version(one.life.since or "0") >= version(item.life.since) for one in outer)


def _added(spec: Spec) -> Iterator[tuple[str, Any, tuple[Any, ...]]]:
    """What can come later: its name, itself, and what it is a part of.

    Markers and reserved values and members mean nothing, so nothing announces them.
    """
    yield from ((ioctl.name, ioctl, ()) for ioctl in spec.ioctls)
    yield from ((device.name, device, ()) for device in spec.devices)
    yield from ((attribute.name, attribute, ()) for attribute in spec.attributes)
    for values in spec.value_sets:
        yield from ((value.name, value, (values,)) for value in values.values if not value.sentinel
                    and not value.reserved)
    for record in spec.records:
        yield from _added_members(record, record.label, (record,))
    for space in spec.register_spaces:
        yield from ((register.name, register, ()) for register in space.registers)


def _added_members(record: Record, label: str, outer: tuple[Any, ...]) -> Iterator[tuple[str, Any, tuple[Any, ...]]]:
    for field in record.fields:
        if field.reserved is None:
            yield f"{label}.{field.name or '(unnamed)'}", field, outer
        inner = field.type
        while isinstance(inner, ArrayType):
            inner = inner.element
        if isinstance(inner, RecordType) and inner.record.name is None:
            yield from _added_members(inner.record, label, (field, *outer))


@rule("compat-claim", "the compat class is the one that the author expects", legacy="error", source="IOC")
def compat_claim(lint: Lint) -> Iterator[Finding]:
    claims = [ioctl for ioctl in lint.spec.ioctls if ioctl.compat is not None]
    if claims:
        from ioctlc.compat import compat_classes
    for ioctl in claims:
        if ioctl.compat == "none" and not (ioctl.compat_reason or "").strip():
            yield Finding(ioctl.pos, f"'{ioctl.name}' has no way from 32 bit (class: none), and does not say why",
                          "add a 'reason' to 'compat'", (ioctl,))
        try:
            classes = compat_classes(ioctl, lint.spec, lint.layouts, lint.codes)
        except (CodeError, LayoutError):
            continue                        # `request-code` and `layout` report it
        if ioctl.compat == "none" and any(found.kind == "none" for found in classes.values()):
            continue                        # it is of those; for others it is what it is
        for (wide, narrow), found in classes.items():
            if found.kind != ioctl.compat:
                yield Finding(ioctl.pos, f"'{ioctl.name}' claims compat class {ioctl.compat}, but for {narrow} on"
                              f" {wide} it is {found.kind}: {found.reason}", "correct the claim, or the struct",
                              (ioctl,))
                break


def stuck(lint: Lint, ioctl: Ioctl) -> dict[tuple[str, str], CompatClass]:
    """Why callers of another ABI cannot be translated: (kernel's ABI, caller's) -> class; empty where they can, and
    where the spec says that they are not (`compat-claim` looks at that), or nothing at all (`compat-untyped`)."""
    return {} if ioctl.argument.kind == "untyped" else _unknown(lint, ioctl)


def _unknown(lint: Lint, ioctl: Ioctl) -> dict[tuple[str, str], CompatClass]:
    """The same, with those of which nothing is said."""
    from ioctlc.compat import compat_classes
    if ioctl.compat == "none":
        return {}
    try:
        classes = compat_classes(ioctl, lint.spec, lint.layouts, lint.codes)
    except (CodeError, LayoutError):
        return {}                           # `request-code` and `layout` report it
    return {pair: found for pair, found in classes.items() if found.kind == "none" and found.stuck}


@rule("compat-stuck", "what callers of another ABI pass can be translated", legacy="error", source="IOC")
def compat_stuck(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        for (wide, narrow), found in list(stuck(lint, ioctl).items())[:1]:
            yield Finding(found.pos or ioctl.pos, f"'{ioctl.name}' of {narrow} cannot be translated on {wide}:"
                          f" {found.reason}", f"{found.help}; or say at the command that nobody can,"
                          " 'compat: {class: none, reason: ..}'", (ioctl,))


@rule("compat-untyped", "callers of another ABI are not refused for want of a type", legacy="warning", source="IOC")
def compat_untyped(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls if not lint.spec.driver else ():      # a driver that is generated has no such ioctl
        if ioctl.argument.kind == "untyped" and ioctl.alias_of is None:
            for (wide, narrow), found in list(_unknown(lint, ioctl).items())[:1]:
                yield Finding(ioctl.pos, f"'{ioctl.name}' has no thunk, callers of {narrow} get ENOTTY on {wide}:"
                              f" {found.reason}", f"{found.help}; or say at the command that nobody knows,"
                              " 'compat: {class: none, reason: ..}'", (ioctl,))


@rule("compat-thunk", "what has to be translated for callers of another ABI has a thunk", legacy="error",
      source="IOC")
def compat_thunk(lint: Lint) -> Iterator[Finding]:
    from ioctlc.compat import missing_thunk
    for ioctl in lint.spec.ioctls if not lint.spec.driver else ():
        try:
            found = missing_thunk(ioctl, lint.spec, lint.layouts, lint.codes)
        except (CodeError, LayoutError):
            continue
        if found is not None:
            yield Finding(found.pos, f"'{ioctl.name}' of another ABI has to be translated and has no thunk, callers get"
                          f" ENOTTY: {found.reason}", f"{found.help}; what is released cannot be changed any more:"
                          " waive it with a reason", (ioctl,))


@rule("constant-result", "GET_API_VERSION returns the same for ever, and what is constant has an answer", source="KVM")
def constant_result(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        if ioctl.constant is not None and not _answers(ioctl):
            yield Finding(ioctl.pos, f"'{ioctl.name}' is {ioctl.constant} for ever, and has no argument to say it in",
                          "add 'out: struct ..' with a member for it, or leave 'constant' out", (ioctl,))
        if ioctl.name.endswith("_GET_API_VERSION") and ioctl.constant is None and ioctl.profile == "strict":
            yield Finding(ioctl.pos, f"'{ioctl.name}' does not say which version it answers for ever",
                          "add 'constant: N'; capabilities describe what changes", (ioctl,))


def _answers(ioctl: Ioctl) -> bool:
    return ioctl.argument.kind == "pointer" and ioctl.argument.direction in ("out", "inout")


@rule("no-op-output", "a command that does nothing has nothing to answer", source="IOC")
def no_op_output(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        if ioctl.no_op and _answers(ioctl):
            yield Finding(ioctl.pos, f"'{ioctl.name}' does nothing (no_op), but has an argument that the driver writes",
                          "write 'in' for an argument that is ignored, or leave 'no_op' out", (ioctl,))


@rule("version-selects-layout", "no version field selects a layout", source="IOC")
def version_selects_layout(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            if field.selects_layout:
                yield Finding(field.pos, f"'{record.label}.{field.name}' selects the layout of what follows",
                              "make a new command", (field, record))
            elif field.selects_layout is None and field.name and _VERSION.match(field.name) \
                    and len(record.fields) > 1 and "in" in flows(lint, record, field):
                yield Finding(field.pos, f"'{record.label}.{field.name}' looks like a version that selects the"
                              " layout of what follows", "leave it out; a version of something else says"
                              " 'selects_layout: false'", (field, record))


@rule("relative-timeout", "timeouts are absolute, on a named clock", source="BOT")
def relative_timeout(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            if field.time is not None and field.time.relative and flows(lint, record, field) != {"out"}:
                yield Finding(field.pos, f"'{record.label}.{field.name}' is a relative time: a restarted call waits"
                              " too long", "make it absolute", (field, record))
