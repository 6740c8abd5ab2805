"""Callers of another ABI than the kernel's, `compat/`: their records, and conversions. docs/compat.md explains it."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.backends import Context, driver         # first: each uses parts of the other
from ioctlc.backends.compat.entries import Entries
from ioctlc.backends.compat.records import Records
from ioctlc.backends.compat.thunks import Thunks
from ioctlc.backends.ctext import file_word, prefix_of, remark, spdx
from ioctlc.backends.deprecation import Retirement
from ioctlc.backends.driver.body import folded
from ioctlc.backends.prologue import banner
from ioctlc.backends.render import render

name = "compat"

_WIDTH = 110


@dataclass(frozen=True, slots=True)
class File:
    """What every file starts with."""

    license: str
    banner: list[str]
    word: str
    macro: str
    header: str
    retired: str
    driver: bool


def outputs(ctx: Context) -> dict[str, str]:
    """The files; none where no caller's layout differs."""
    records = records_of(ctx)
    thunks = Thunks(records) if not ctx.spec.driver else None
    entries = Entries(thunks).all() if thunks is not None else []
    if not records.views and not entries:
        return {}
    word = file_word(ctx.spec).lower()
    found = {f"compat/{word}_compat.h": _text(ctx, records, "compat.h.j2", "records of callers of another ABI.",
                                              shapes=records.views.values(), choosers=records.choosers.values())}
    if records.types:
        found[f"compat/{word}_compat.c"] = _text(ctx, records, "compat.c.j2", "payloads of callers of another ABI.",
                                                 types=records.types.values())
    if thunks is not None and entries:
        always = {one.handler for one in thunks.thunks if not one.condition}
        handlers = dict.fromkeys((one.condition, one.handler) for one in thunks.thunks
                                 if not one.condition or one.handler not in always)
        found[f"compat/{word}_thunks.h"] = _text(ctx, records, "thunks.h.j2", "entries for callers of another ABI.",
                                                 entries=entries, handlers=list(handlers))
        found[f"compat/{word}_thunks.c"] = _text(ctx, records, "thunks.c.j2", "thunks for callers of another ABI.",
                                                 entries=entries, thunks=thunks.thunks, left=[
                                                     line for name, reason in thunks.left
                                                     for line in remark(f"{name} has no thunk: {reason}.")])
    return found


def records_of(ctx: Context) -> Records:
    """Every record that a caller lays out another way, with all that is asked of it."""
    records = Records(ctx)
    if ctx.spec.driver:
        driver.compat_needs(ctx, records)
    return records


def _text(ctx: Context, records: Records, template: str, what: str, **values: object) -> str:
    file = File(spdx(ctx.spec), banner(ctx, what), file_word(ctx.spec).lower(), prefix_of(ctx.spec),
                f"{file_word(ctx.spec)}.h", Retirement(ctx.spec).macro, ctx.spec.driver)
    text = render(__file__, template, file=file, **values)
    return "\n".join(part for line in text.split("\n") for part in (
        [line] if line.startswith((" *", "/*", "#")) else folded(line, _WIDTH)))
