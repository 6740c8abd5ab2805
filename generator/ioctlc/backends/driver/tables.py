"""The tables by which a kind of object finds its commands."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.conditions import condition_for
from ioctlc.backends.ctext import c_string
from ioctlc.backends.driver.commands import Command
from ioctlc.compat import compat_classes
from ioctlc.model import Ioctl

PRIVILEGES = {"none": "BOUNDARY_ANYONE", "open_for_write": "BOUNDARY_WRITER", "admin": "BOUNDARY_ADMIN"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of an object's table, under a condition where the command does not exist everywhere."""

    condition: str
    name: str
    position: int
    text: tuple[str, ...]


def entries(ctx: Context, commands: list[Command]) -> list[Entry]:
    """The rows in the order of the commands' nr."""
    universe = frozenset(ctx.spec.abis())
    rows = []
    for command in commands:
        ioctl = command.ioctl
        there = frozenset(name for name in universe if ctx.spec.exists(ioctl, ABIS[name]))
        life = ioctl.life.deprecated
        instead = c_string(life.replaced_by or "nothing") if life is not None else "NULL"
        privilege = PRIVILEGES[ioctl.privilege or "none"]
        rows.append(Entry(condition_for(there, universe) if there != universe else "", ioctl.name,
                          len(rows), (
            f"[{len(rows)}] = {{ BOUNDARY_CODE({ioctl.name}), {privilege}, {str(is_identical(ctx, ioctl)).lower()},",
            f'\t"{ioctl.name}", {instead}, {command.function} }},')))
    return rows


def is_identical(ctx: Context, ioctl: Ioctl) -> bool:
    """Whether a 32-bit caller's argument is the 64-bit one's, code included, on every Linux pair of ABIs."""
    classes = compat_classes(ioctl, ctx.spec, ctx.layouts, ctx.codes)
    return all(found.kind == "identical" for (wide, _), found in classes.items() if wide.startswith("linux-"))
