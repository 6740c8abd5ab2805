"""A comparison as Markdown, for a pull request."""

from __future__ import annotations

import re

from ioctlc.render import printable
from ioctlc.stability.change import Change, Comparison
from ioctlc.diffrules import VERDICTS
from ioctlc.stability.show.layouts import Table, tables
from ioctlc.stability.show.verdict import place, summary, waived

_TITLES = {"break": "Breaks", "review": "To review", "extend": "Extends", "neutral": "Neutral"}


def as_markdown(found: Comparison) -> str:
    """A headline, one table of changes per verdict, and the layouts that changed."""
    lines = [f"### ABI: {_escaped(summary(found))}", ""]
    for verdict in VERDICTS:
        group = [change for change in found.changes if change.verdict == verdict]
        if group:
            lines += _group(verdict, group)
    records = dict.fromkeys(change.record for change in found.changes if change.record)
    shown = [table for record in records for table in tables(found, record)]
    if shown:
        lines += ["<details><summary>Layouts</summary>", ""]
        for table in shown:
            lines += _table(table)
        lines += ["</details>", ""]
    return "\n".join(map(printable, lines))


def _escaped(text: str) -> str:
    """Text that is no markup and fits a cell."""
    for char in "\\|<>*_`[]#":
        text = text.replace(char, f"&#{ord(char)};" if char in "|<>" else "\\" + char)
    return re.sub(r"\r?\n", " ", text)


def _code(text: str | None) -> str:
    return f"`{text.replace('|', ' ').replace('`', ' ')}`" if text else ""


def _group(verdict: str, group: list[Change]) -> list[str]:
    lines = [f"#### {_TITLES[verdict]} ({len(group)})", "", "| what | rule | old | new |", "|---|---|---|---|"]
    lines += [f"| {_escaped(change.message + waived(change))} | {_code(change.rule)} | {_code(place(change.old))} |"
              f" {_code(place(change.new))} |" for change in group]
    if verdict == "neutral":
        return [f"<details><summary>{_TITLES[verdict]} ({len(group)})</summary>", "", *lines[2:], "", "</details>", ""]
    return [*lines, ""]


def _table(table: Table) -> list[str]:
    lines = [f"{_escaped(table.title)}: {table.sizes[0]} before, {table.sizes[1]} after", "", "```diff"]
    for row in table.rows:
        if row.changed:
            lines += [f"{sign} {cell.offset:>6} {cell.size:>5}  {cell.member}"
                      for sign, cell in (("-", row.old), ("+", row.new)) if cell.member]
        else:
            lines.append(f"  {row.old.offset:>6} {row.old.size:>5}  {row.old.member}")
    return [*lines, "```", *([table.foot.capitalize()] if table.foot else []), ""]
