"""The entry for callers of another ABI: which function takes which of their codes.

A code is not enough: i386 and x32 come through one entry and can have one code for two layouts, or one of them has a
code that the other does not know.
"""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS, COMPAT_PAIRS
from ioctlc.backends import Context
from ioctlc.backends.compat.shapes import TAGS, tag
from ioctlc.backends.conditions import chain, condition_for, partition
from ioctlc.backends.driver.commands import Command
from ioctlc.backends.driver.tables import is_identical
from ioctlc.compat import compat_classes
from ioctlc.model import Ioctl


@dataclass(frozen=True, slots=True)
class CompatRows:
    """Cases of the entry that have one condition inside of OS_COMPAT: the label of each, and what it does."""

    condition: str
    cases: list[tuple[str, tuple[str, ...]]]


#: Longest directive.
_WIDTH = 110

#: Code of a caller, and what its case does.
_Cases = tuple[tuple[str, tuple[str, ...]], ...]


def compat_rows(ctx: Context, commands: list[Command]) -> list[CompatRows]:
    """The cases of commands that are not the same for every caller, by condition, in the order of the commands."""
    universe = _kernels(ctx)
    rows: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for command in commands:
        if is_identical(ctx, command.ioctl) and not command.callers:
            continue
        for cases, wides in partition(sorted(universe), lambda wide: _cases(ctx, command, wide)):
            rows.setdefault(condition_for(wides, universe), []).extend(cases)
    return [CompatRows(condition, cases) for condition, cases in rows.items()]


def _kernels(ctx: Context) -> frozenset[str]:
    return frozenset(ctx.spec.abis()) & {wide for wide, _ in COMPAT_PAIRS}


def _narrows(ctx: Context, wides: frozenset[str]) -> set[str]:
    return {narrow for wide, narrow in COMPAT_PAIRS if wide in wides and narrow in ctx.spec.abis()}


def _cases(ctx: Context, command: Command, wide: str) -> _Cases | None:
    """By code, which function takes it; None where nobody calls."""
    found: dict[str, list[tuple[str, str]]] = {}
    classes = compat_classes(command.ioctl, ctx.spec, ctx.layouts, ctx.codes)
    for (kernel, narrow), one in classes.items():
        if kernel == wide and one.kind != "none" and narrow in ctx.spec.abis():
            function = command.callers.get(narrow, command.function)
            found.setdefault(_label(ctx, command.ioctl, wide, narrow), []).append((narrow, function))
    narrows = {narrow for kernel, narrow in COMPAT_PAIRS if kernel == wide}     # whether the spec knows them or not
    return tuple((label, _lines(tuple(takers), narrows)) for label, takers in found.items()) or None


def _label(ctx: Context, ioctl: Ioctl, wide: str, narrow: str) -> str:
    """The case's constant: the kernel's own where every caller's code is the same."""
    return _macro(ctx, ioctl, wide, narrow) if _renumbered(ctx, ioctl) else f"BOUNDARY_CODE({ioctl.name})"


def _renumbered(ctx: Context, ioctl: Ioctl) -> bool:
    """Whether some kernel's callers have a code of their own; then all have a constant of their own."""
    for wide, narrow in COMPAT_PAIRS:
        if wide in ctx.spec.abis() and narrow in ctx.spec.abis():
            here, there = (ctx.codes.of(ioctl, ABIS[abi]) for abi in (wide, narrow))
            if here is not None and there is not None and here.value != there.value:
                return True
    return False


def _macro(ctx: Context, ioctl: Ioctl, wide: str, narrow: str) -> str:
    """One name where all callers of a kernel have one code, else one for each."""
    codes = {code.value for name in _narrows(ctx, frozenset({wide}))
             if (code := ctx.codes.of(ioctl, ABIS[name])) is not None}
    return f"{ioctl.name}__{'COMPAT' if len(codes) == 1 else TAGS[narrow].upper()}"


def _lines(takers: tuple[tuple[str, str], ...], narrows: set[str]) -> tuple[str, ...]:
    functions = list(dict.fromkeys(function for _, function in takers))
    everybody = narrows <= {narrow for narrow, _ in takers}
    last = functions[-1] if everybody else None
    lines: list[str] = []
    for function in functions:
        if function == last:
            continue
        for narrow in [narrow for narrow, each in takers if each == function and narrow in narrows]:
            lines += [f"if (os_caller_abi(call) == {tag(narrow)})", f"\treturn {function}(call, object);"]
    return (*lines, f"return {last}(call, object);" if last is not None else "return -ENOTTY;")


def compat_codes(ctx: Context) -> list[tuple[str, list[tuple[str, str]]]]:
    """Codes of callers of commands that have another one somewhere, by the `#if` or `#elif` before them."""
    universe = _kernels(ctx)
    groups = partition(sorted(universe), lambda wide: tuple(_codes(ctx, wide)) or None)
    return [(_fitting(directive), list(rows)) for directive, rows in chain(groups, universe)]


def _fitting(directive: str) -> str:
    """A directive on as many lines as it takes; those but the last end in a backslash."""
    lines = []
    while len(directive) > _WIDTH:
        cut = max(directive.rfind(" || ", 0, _WIDTH - 2), directive.rfind(" && ", 0, _WIDTH - 2))
        if cut < 0:
            break
        lines.append(f"{directive[:cut]} \\")
        directive = f"    {directive[cut + 1:]}"
    return "\n".join([*lines, directive])


def _codes(ctx: Context, wide: str) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for ioctl in ctx.spec.ioctls:
        for narrow in sorted(_narrows(ctx, frozenset({wide}))):
            here, there = (ctx.codes.of(ioctl, ABIS[abi]) for abi in (wide, narrow))
            if here is not None and there is not None and _renumbered(ctx, ioctl):
                found[_macro(ctx, ioctl, wide, narrow)] = f"0x{there.value:08x}u"
    return list(found.items())
