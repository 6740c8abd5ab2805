"""Facts of constants, flags, enums, capabilities and objects."""

from __future__ import annotations

from typing import Iterator

from ioctlc.model import Constant, Object, ValueSet
from ioctlc.stability.fact import Subject
from ioctlc.stability.gather import Gather, life, numbers


def subjects(gather: Gather) -> Iterator[Subject]:
    """Every set of values, every number with a name."""
    for constant in gather.spec.constants:
        yield _constant(gather, constant)
    for values in gather.spec.value_sets:
        yield _set(gather, values)
    for capability in gather.spec.capabilities:
        out = gather.collect("capability", capability.name, capability)
        out.say("value", f"{capability.value:#x}")
        out.say("on", ",".join(sorted(one.name for one in capability.answered_by)))
        out.say("since", capability.since)
        out.say("requires", ",".join(sorted(one.name for one in capability.requires)))
        out.say("reserved", capability.reserved)
        out.say("opt-in", capability.opt_in)
        out.say("returns", capability.returns)
        for number, argument in enumerate(capability.arguments):
            out.say(f"argument.{number}", argument)
        if capability.waivers:
            out.subject.waivers[""] = capability.waivers
        yield out.finish()
    for one in gather.spec.objects:
        yield _object(gather, one)


def _constant(gather: Gather, constant: Constant) -> Subject:
    out = gather.collect("constant", constant.name, constant)
    if constant.value is not None:
        out.say_by_abi("value", numbers(constant.value, gather.abis(constant)))
    out.say("text", constant.text)
    out.say("sentinel", constant.sentinel)
    life(out, constant.life, constant.pos)
    return out.finish()


def _set(gather: Gather, values: ValueSet) -> Subject:
    out = gather.collect(values.kind, values.name, values)
    out.say("type", values.type.name)
    out.say("open", values.open)
    life(out, values.life, values.pos)
    here = {abi.name for abi in gather.abis(values)}
    for one in values.values:
        abis = [abi for abi in gather.abis(one) if abi.name in here]
        names = [abi.name for abi in abis]
        out.subject.places.setdefault(one.name, one.pos)
        out.say_by_abi("value", numbers(one.value, abis, "x" if values.kind == "flags" else "d"), one.pos, one.name)
        out.say("sentinel", one.sentinel, one.pos, one.name, names)
        out.say("reserved", one.reserved, one.pos, one.name, names)
        out.mention("doc", one.doc, one.name)
        life(out, one.life, one.pos, one.name, names)
    return out.finish()


def _object(gather: Gather, one: Object) -> Subject:
    out = gather.collect("object", one.name, one)
    for system, names in one.names.items():
        for how, texts in names.items():
            out.say(f"{system}.{how}", " ".join(texts))
    out.say("made-by", one.parent.name if one.parent else None)
    out.say("external", one.external)
    return out.finish()
