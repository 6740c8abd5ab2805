"""Facts of what is reached through an object: devices, attributes, register ids, mappings."""

from __future__ import annotations

from typing import Iterator

from ioctlc import expr
from ioctlc.model import Attribute, Mapping, Register, RegisterSpace
from ioctlc.stability.fact import Collector, Subject
from ioctlc.stability.facts_types import payload_facts, type_text
from ioctlc.stability.gather import Gather, life, numbers


def subjects(gather: Gather) -> Iterator[Subject]:
    """Every device, attribute, register and mapping."""
    for device in gather.spec.devices:
        out = gather.collect("device", device.name, device)
        out.say("value", device.value)
        out.say("object", device.object.name)
        life(out, device.life, device.pos)
        yield out.finish()
    for attribute in gather.spec.attributes:
        yield _attribute(gather, attribute)
    for space in gather.spec.register_spaces:
        yield _space(gather, space)
        for register in space.registers:
            yield _register(gather, space, register)
    for mapping in gather.spec.mappings:
        yield _mapping(gather, mapping)


def _attribute(gather: Gather, attribute: Attribute) -> Subject:
    out = gather.collect("attribute", attribute.name, attribute)
    abis = gather.abis(attribute)
    out.say("on", ",".join(sorted(one.name for one in attribute.objects)))
    out.say_by_abi("group", numbers(attribute.group, abis))
    if attribute.attr is not None:
        out.say_by_abi("attr", numbers(attribute.attr, abis))
    else:
        out.say("attr", "any")
    out.say("attr-mask", None if attribute.attr_mask is None else f"{attribute.attr_mask:#x}")
    out.say("access", attribute.access)
    if attribute.payload is not None:
        for aspect, text in payload_facts(attribute.payload).items():
            out.say(aspect, text)
    life(out, attribute.life, attribute.pos)
    return out.finish()


def _space(gather: Gather, space: RegisterSpace) -> Subject:
    out = Collector("registers", space.name, space.pos, gather.spec.abis(), gather.spec.profile)
    out.say("id-type", space.id_type.name)
    out.say("id-size", expr.to_text(space.size))
    out.say("on", ",".join(sorted(one.name for one in space.objects)))
    return out.finish()


def _register(gather: Gather, space: RegisterSpace, register: Register) -> Subject:
    out = gather.collect("register", register.name, register)
    abis = gather.abis(register)
    out.say("space", space.name)
    out.say_by_abi("id", numbers(register.id, abis, "x"))
    for abi in abis:
        out.say("type", type_text(register.type, abi, gather.layouts), register.pos, abis=(abi.name,))
    out.say("count", register.count if register.count != 1 else None)
    out.say("step", register.step if register.step != 1 else None)
    out.say("access", register.access)
    life(out, register.life, register.pos)
    return out.finish()


def _mapping(gather: Gather, mapping: Mapping) -> Subject:
    out = gather.collect("mapping", mapping.name, mapping)
    abis = gather.abis(mapping)
    out.say("on", mapping.object.name)
    out.say("type", mapping.record.label)
    if mapping.offset is not None:
        out.say_by_abi("offset", numbers(mapping.offset, abis))
    if mapping.page_offset is not None:
        out.say_by_abi("page-offset", numbers(mapping.page_offset, abis))
    out.say("size-from", mapping.size_from.name if mapping.size_from else None)
    out.say("windows", mapping.windows.name if mapping.windows else None)
    return out.finish()
