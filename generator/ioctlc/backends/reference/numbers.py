"""The page of all request codes, and the list of all names."""

from __future__ import annotations

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.reference.abis import AbiWords
from ioctlc.backends.reference.blocks import Cell, Page, Paragraph, Row, Section, Span, Table, code, mark, plain
from ioctlc.backends.reference.lives import DEPRECATED
from ioctlc.backends.reference.names import NAMES, NUMBERS, Names
from ioctlc.model import Ioctl


def numbers(ctx: Context, names: Names, abis: AbiWords) -> Page | None:
    """Every code on every ABI: one column for each group of ABIs on which all codes are equal."""
    ioctls = ctx.spec.ioctls
    if not ioctls:
        return None
    columns: dict[tuple[int | None, ...], list[str]] = {}
    for abi in ctx.spec.abis():
        found = [ctx.codes.of(ioctl, ABIS[abi]) for ioctl in ioctls]
        columns.setdefault(tuple(None if one is None else one.value for one in found), []).append(abi)
    heads = ("Ioctl", *(group[0] + (f" +{len(group) - 1}" if len(group) > 1 else "") for group in columns.values()))
    rows = [(next((value for value in line if value is not None), 0) & 0xFFFF, index, line)
            for index, line in enumerate(zip(*columns))]
    table = Table("Request codes", heads, tuple(_row(names, ioctls[index], line) for _, index, line in sorted(rows)))
    groups = tuple(Row(((plain(head),), (plain(abis.of(group)),), (code(", ".join(group)),)))
                   for head, group in zip(heads[1:], columns.values()))
    said = (Span("One column for each of the "), Span("groups of ABIs", "#groups"),
            Span(" on which all codes are equal, under the name of one of them; – where a command does not exist."))
    sections = (Section("codes", plain("Codes"), "Codes", (Paragraph(said), table)),
                Section("groups", plain("Groups of ABIs"), "Groups of ABIs",
                        (Table("Groups of ABIs", ("Column", "In short", "ABIs"), groups),)))
    return Page(NUMBERS, "Numbers", "Request codes", (), sections)


def _row(names: Names, ioctl: Ioctl, line: tuple[int | None, ...]) -> Row:
    name = names.link(ioctl)
    name = (*name, Span(" "), mark(DEPRECATED, DEPRECATED)) if ioctl.life.deprecated else name
    cells: list[Cell] = [(code(f"0x{value:08x}"),) if value is not None else (plain("–"),) for value in line]
    return Row(((name,), *cells))


def listed(names: Names) -> Page | None:
    """Every name, in alphabetical order."""
    rows = tuple(Row(((code(name, href),), (plain(kind),)))
                 for name, kind, href in sorted(names.listed, key=lambda one: (one[0].lower(), one)))
    if not rows:
        return None
    return Page(NAMES, "Names", "Every name", (),
                (Section("names", plain("Names"), "Names", (Table("Names", ("Name", "What it is"), rows),)),))
