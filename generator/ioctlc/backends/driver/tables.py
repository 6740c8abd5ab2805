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
    """Whether a 32-bit caller's argument is the 64-bit one's, code included, on every Linux pair of ABIs."""
    classes = compat_classes(ioctl, ctx.spec, ctx.layouts, ctx.codes)
    return all(found.kind == "identical" for (wide, _), found in classes.items() if wide.startswith("linux-"))
