"""A comparison as text for people."""

from __future__ import annotations

from ioctlc.render import printable
from ioctlc.stability.change import Change, Comparison
from ioctlc.diffrules import RULES, VERDICTS
from ioctlc.stability.show.layouts import Cell, Table, tables
from ioctlc.stability.show.verdict import place, summary, waived

_COLOURS = {"break": "1;31", "review": "1;33", "extend": "1;32", "neutral": "36"}

#: So many lines of neutral changes are shown; the rest is counted.
_NEUTRAL = 20


def as_text(found: Comparison, colour: bool = False) -> str:
    """Every change with its places and, once for a rule, the way out; the layouts that changed; a line with the
    verdict."""
    lines: list[str] = []
    helped: set[str] = set()
    for verdict in VERDICTS:
        group = [change for change in found.changes if change.verdict == verdict]
        shown = group[:_NEUTRAL] if verdict == "neutral" else group
        for change in shown:
            lines += _change(change, helped, colour)
        if len(group) > len(shown):
            lines.append(f".. and {len(group) - len(shown)} more neutral changes")
    for record in dict.fromkeys(change.record for change in found.changes if change.record):
        for table in tables(found, record):
            lines += ["", *_table(table, colour)]
    if lines:
        lines.append("")
    return "\n".join([*lines, printable(summary(found))]) + "\n"


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\033[{code}m{text}\033[0m" if colour else text


def _change(change: Change, helped: set[str], colour: bool) -> list[str]:
    word = _paint(f"{change.verdict.upper()}:", _COLOURS.get(change.verdict, "0"), colour)
    lines = [f"{word} {printable(change.message + waived(change))} [{change.rule}]"]
    places = [f"{side} {shown}" for side, pos in (("old", change.old), ("new", change.new)) if (shown := place(pos))]
    if places:
        lines.append(f"    {printable(', '.join(places))}")
    rule = RULES[change.rule]
    if rule.fix and change.waived is None and rule.id not in helped:
        helped.add(rule.id)
        lines.append(f"    help: {rule.fix}")
    return lines


def _table(table: Table, colour: bool) -> list[str]:
    width = max([len(f"old: {table.sizes[0]}"), *(len(_cell(row.old)) for row in table.rows)])
    lines = [printable(table.title), f"    {'old: ' + table.sizes[0]:{width}}   new: {table.sizes[1]}"]
    for row in table.rows:
        line = f"{_cell(row.old):{width}} | {_cell(row.new)}".rstrip()
        lines.append(_paint(f"  > {line}", "33", colour) if row.changed else f"    {line}")
    return [*lines, f"    {table.foot}"] if table.foot else lines


def _cell(cell: Cell) -> str:
    return printable(f"{cell.offset:>6} {cell.size:>5}  {cell.member}") if cell.member else ""
