"""Types and expressions as the text of facts: what a machine sees of them, not how a header spells them."""

from __future__ import annotations

from ioctlc import expr
from ioctlc.abi import Abi
from ioctlc.layout import Layouts
from ioctlc.model import (BUILTINS, ArrayType, ByAbi, Choice, ChoiceCase, EnumType, Payload, PointerType, RecordType,
                          ScalarType, Type, strip_typedefs)

_FIXED = {1: "8", 2: "16", 4: "32", 8: "64", 16: "128"}
_AS_NAMED = ("char", "bool", "float", "double")


def type_text(type_: Type | None, abi: Abi, layouts: Layouts) -> str:
    """A type on an ABI: `u32`, `be16[4]`, `struct x *`; integers of C by width and sign, typedefs by what they are."""
    if type_ is None:
        return "void"
    type_ = strip_typedefs(type_, abi)
    if isinstance(type_, ScalarType):
        return scalar_text(type_, abi)
    if isinstance(type_, PointerType):
        return f"{type_text(type_.target, abi, layouts) if _shallow(type_.target) else 'void'} *"
    if isinstance(type_, ArrayType):
        count = None if type_.count is None else type_.count.on(abi)
        return f"{type_text(type_.element, abi, layouts)}[{'' if count is None else count}]"
    if isinstance(type_, EnumType):
        return "s32" if layouts.size(type_, abi) == 4 else f"enum {type_.values.name}"
    assert isinstance(type_, RecordType)
    return type_.record.label if type_.record.name else f"{type_.record.kind} {{..}}"


def _shallow(type_: Type | None) -> bool:
    """Not a pointer to a pointer to ..: the deeper ones are all the same to a caller."""
    return not isinstance(type_, PointerType)


def scalar_text(type_: ScalarType, abi: Abi) -> str:
    """A built-in type by sign, width and byte order."""
    if type_.name in _AS_NAMED or type_.name[:2] in ("le", "be"):
        return type_.name
    size, signed, _ = BUILTINS[type_.name]
    width = size if isinstance(size, int) else getattr(abi.model, size)
    return ("s" if signed else "u") + _FIXED[width]


def standing_for(type_: ByAbi[Type], abi: Abi, layouts: Layouts) -> str | None:
    """What a typedef is on an ABI, or None where it is not there."""
    found = type_.on(abi)
    return None if found is None else type_text(found, abi, layouts)


def wholly(type_: Type | None) -> str:
    """A type by its names, without an ABI: of what an address points to."""
    if type_ is None:
        return "void"
    if isinstance(type_, ScalarType):
        return type_.name
    if isinstance(type_, PointerType):
        return f"{wholly(type_.target)} *"
    if isinstance(type_, ArrayType):
        count = "" if type_.count is None else type_.count.uniform
        return f"{wholly(type_.element)}[{'..' if count is None else count}]"
    if isinstance(type_, RecordType):
        return type_.record.label if type_.record.name else f"{type_.record.kind} {{..}}"
    return f"enum {type_.values.name}" if isinstance(type_, EnumType) else type_.typedef.name


def payload_facts(payload: Payload) -> dict[str, str]:
    """What an address or an array leads to: aspects and their texts."""
    out = {"points-to": wholly(payload.type)} if payload.type is not None else {}
    for aspect, value in (("count", payload.count), ("bytes", payload.bytes), ("after", payload.after)):
        if value is not None:
            out[aspect] = expr.to_text(value)
    for aspect, text in (("payload-max", payload.maximum), ("payload-direction", payload.direction),
                         ("relative-to", payload.relative_to)):
        if text is not None:
            out[aspect] = str(text)
    for aspect, is_so in (("payload-string", payload.string), ("nullable", payload.nullable),
                          ("sigset", payload.sigset), ("kept", payload.kept), ("unknown", bool(payload.unknown))):
        if is_so:
            out[aspect] = "yes"
    return {**out, **_choice_facts(payload.choice)}


def _choice_facts(choice: Choice | None) -> dict[str, str]:
    if choice is None:
        return {}
    out = {"chosen-by": " ".join([choice.kind] + [expr.to_text(one) for one in (choice.on, choice.group, choice.attr)
                                                  if one is not None])}
    for space in (choice.registers, choice.state):
        if space is not None:
            out["chosen-by"] += f" in {space.name}"
    for case in choice.cases:
        for value in case.values or ("default",):
            out[f"case.{value}"] = _case_text(case)
    return out


def _case_text(case: ChoiceCase) -> str:
    if case.payload is None:
        return "nothing"
    return " ".join(f"{aspect}={text}" for aspect, text in payload_facts(case.payload).items())
