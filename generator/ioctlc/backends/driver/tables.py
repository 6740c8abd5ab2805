"""By which a kind of object finds its commands."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.conditions import condition_for
from ioctlc.backends.driver.commands import Command
from ioctlc.compat import compat_classes
from ioctlc.model import Ioctl


@dataclass(frozen=True, slots=True)
class Entry:
    """A case of an object's entries, under a condition where the command does not exist everywhere."""

    condition: str
    name: str
    function: str
    identical: bool


def entries(ctx: Context, commands: list[Command]) -> list[Entry]:
    """The cases in the order of the commands' nr."""
    universe = frozenset(ctx.spec.abis())
    rows = []
    for command in commands:
        there = frozenset(name for name in universe if ctx.spec.exists(command.ioctl, ABIS[name]))
        rows.append(Entry(condition_for(there, universe) if there != universe else "", command.ioctl.name,
                          command.function, is_identical(ctx, command.ioctl)))
    return rows


def is_identical(ctx: Context, ioctl: Ioctl) -> bool:
    """Whether a 32-bit caller's argument is the 64-bit one's, code included, on every pair of ABIs that has it.

    i386 and x32 share the compat entry: a command that one of them lacks is that of the other. Linux' pairs count;
    those of other systems only where Linux has no such command.
    """
    has = {name for name in ABIS if ctx.codes.of(ioctl, ABIS[name]) is not None}
    linux = any(name.startswith("linux-") for name in has)
    found = {one.kind for (wide, narrow), one in compat_classes(ioctl, ctx.spec, ctx.layouts, ctx.codes).items()
             if wide.startswith("linux-") == linux and {wide, narrow} <= has}
    return found == {"identical"} if linux else found <= {"identical"}
