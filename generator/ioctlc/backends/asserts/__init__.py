"""Tests of the header: `tests/<abi>_layout_test.c` proves layouts, request codes and all other numbers at compile time,
on every ABI; `tests/<abi>_bitfields_test.c` proves at run time where bit-fields are, which `offsetof` cannot say.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.asserts.detect import detection
from ioctlc.backends.asserts.facts import KINDS, Facts
from ioctlc.backends.ctext import file_word, spdx
from ioctlc.backends.deprecation import Retirement
from ioctlc.backends.prologue import banner
from ioctlc.backends.render import render
from ioctlc.backends.views import Branch, Section

name = "asserts"


@dataclass(frozen=True, slots=True)
class View:
    """A test as ready strings."""

    license: str
    banner: list[str]
    header: str
    retirement: Retirement
    windows: bool
    detection: list[Branch]
    kinds: tuple[str, ...]
    sections: list[Section]
    in_c: bool = False              # IN_C is used
    keywords: dict[str, str] = field(default_factory=dict)      # members that C++ calls otherwise


def outputs(ctx: Context) -> dict[str, str]:
    """The layout test, and the bit-field test where the spec has bit-fields."""
    word, facts = file_word(ctx.spec), Facts(ctx)
    sections = facts.sections()
    found = {f"tests/{word}_layout_test.c": _text(ctx, "layout.c.j2", sections,
                                                  "the proof of layouts, codes and values; compiling it is the test.",
                                                  facts)}
    bits = facts.bitfield_sections()
    if bits:
        said = "the proof of bit-fields; it exits with 0 if all is well."
        found[f"tests/{word}_bitfields_test.c"] = _text(ctx, "bitfields.c.j2", bits, said, facts)
    return found


def _text(ctx: Context, template: str, sections: list[Section], what: str, facts: Facts) -> str:
    abis = ctx.spec.abis()
    windows = any(ABIS[abi].os == "windows" for abi in abis)
    view = View(spdx(ctx.spec), banner(ctx, what), f"{file_word(ctx.spec)}.h", Retirement(ctx.spec), windows,
                detection(abis), KINDS, sections, facts.in_c, facts.keywords)
    return render(__file__, template, view=view, switch=view.retirement.switch)
