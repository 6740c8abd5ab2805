"""Facts of ioctls: numbers, data flow, privilege, errors, compat classes."""

from __future__ import annotations

from typing import Iterator

from ioctlc.codes import Code
from ioctlc.compat import compat_classes
from ioctlc.model import Ioctl, Record, RecordType, Type, behind_typedefs, walk_fields
from ioctlc.stability.fact import Collector, Subject
from ioctlc.stability.facts_types import payload_facts, wholly
from ioctlc.stability.gather import Gather, life


def subjects(gather: Gather) -> Iterator[Subject]:
    """Every ioctl."""
    for ioctl in gather.spec.ioctls:
        yield _ioctl(gather, ioctl)


def _ioctl(gather: Gather, ioctl: Ioctl) -> Subject:
    out = gather.collect("ioctl", ioctl.name, ioctl)
    codes = {abi.name: gather.codes.of(ioctl, abi) for abi in gather.abis(ioctl)}
    out.say_by_abi("code", {name: _code(code) for name, code in codes.items() if code is not None})
    out.say("codes", ioctl.nr_count)
    out.say("on", ",".join(sorted(one.name for one in ioctl.objects)))
    _argument(gather, out, ioctl)
    out.say("privilege", ioctl.privilege)
    out.say("growth", growth(ioctl))
    for errno, text in ioctl.errors.items():
        out.say(f"error.{errno}", True)
        out.mention(f"error.{errno}", text)
    if ioctl.returns is not None:
        out.say("returns-fd", ",".join(sorted(one.name for one in ioctl.returns.fds)))
        out.say("returns", ioctl.returns.doc)
    out.say("valid-on", ",".join(sorted(ioctl.valid_on)))
    out.say("no-op", ioctl.no_op)
    out.say("alias-of", ioctl.alias_of.name if ioctl.alias_of else None)
    out.say("constant", ioctl.constant)
    out.say("restartable", ioctl.restartable)
    for member, direction in ioctl.member_dir.items():
        out.say(f"direction.{member}", direction)
    for member, direction in ioctl.payload_dir.items():
        out.say(f"payload-direction.{member}", direction)
    for (wide, narrow), found in compat_classes(ioctl, gather.spec, gather.layouts, gather.codes).items():
        if {wide, narrow} <= set(out.abis) and ioctl.argument.kind != "untyped":      # of that nothing was said
            out.say(f"compat.{wide}/{narrow}", found.kind)
    life(out, ioctl.life, ioctl.pos)
    return out.finish()


def _code(code: Code) -> str:
    return f"0x{code.value:08x}"


def _argument(gather: Gather, out: Collector, ioctl: Ioctl) -> None:
    argument = ioctl.argument
    out.say("argument", argument.kind)
    out.say("direction", argument.direction)
    if argument.type is not None:
        out.say("type", wholly(argument.type))
    out.say("flags", argument.values.name if argument.values else None)
    out.say("min", argument.minimum)
    out.say("max", argument.maximum)
    out.say("fd", argument.fd.name if argument.fd else None)
    if argument.payload is not None:
        for aspect, text in payload_facts(argument.payload).items():
            out.say(aspect, text)


def growth(ioctl: Ioctl) -> str:
    """How the argument grows: frozen, extensible, or by the flags that it has."""
    if ioctl.frozen:
        return "frozen"
    record = _record(ioctl.argument.type)
    if record is not None and record.extensible is not None:
        return "extensible"
    if record is not None and any(one.kind == "flags" for member in walk_fields(record) for one in member.sets):
        return "flags"
    return "none"


def _record(type_: Type | None) -> Record | None:
    if type_ is None:
        return None
    for one in behind_typedefs(type_):
        if isinstance(one, RecordType):
            return one.record
    return None
