"""The class of an ioctl for a pair of ABIs, from layouts, codes and the comparison."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS, COMPAT_PAIRS, Abi
from ioctlc.codes import Codes
from ioctlc.compat.comparison import STUCK, Comparison
from ioctlc.layout import Layouts
from ioctlc.model import (BUILTINS, ArrayType, Ioctl, Payload, PointerType, Record, RecordType, ScalarType, Spec,
                          strip_typedefs)
from ioctlc.source import Pos, UsageError

KINDS = ("identical", "renumbered", "scalar", "translate", "none")

#: What a spec can say of an argument that is unknown.
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
        return CompatClass("none", f"the command exists on {present.name}, not on {absent.name}")
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
    compare = Comparison(spec, layouts, wide, narrow, ioctl)
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
    stuck = worst.severity == STUCK
    return CompatClass("none" if stuck else "translate", worst.reason, stuck, worst.pos, worst.help)


def _same(same_code: bool, reason: str, numbers: str) -> CompatClass:
    return CompatClass("identical", reason) if same_code else CompatClass("renumbered", numbers)
