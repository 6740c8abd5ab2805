"""The portable C header, `include/<abi>.h`, in the style of Linux's uapi headers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.cdecl import STDINT, Speller, element
from ioctlc.backends.ctext import file_word, macro_word, prefix_of, remark, spdx
from ioctlc.backends.deprecation import Retirement
from ioctlc.backends.external import includes
from ioctlc.backends.header.codes import RequestCodes
from ioctlc.backends.header.defines import Defines
from ioctlc.backends.header.records import Records
from ioctlc.backends.prologue import banner, deprecated_macro
from ioctlc.backends.render import render
from ioctlc.backends.views import Branch, Section, section
from ioctlc.model import Ioctl, ScalarType, Spec, Type, walk_fields

name = "header"

_BSD = frozenset({"freebsd", "netbsd", "openbsd", "dragonfly", "darwin"})

#: What a built-in type needs beyond the fixed-width ones.
_NEEDS = {"size_t": "stddef", "bool": "stdbool", "ssize_t": "types", "intptr_t": "stdint", "uintptr_t": "stdint",
          "u128": "int128", "s128": "int128"}


@dataclass(frozen=True, slots=True)
class View:
    """The header as ready strings."""

    license: str
    banner: list[str]
    guard: str
    includes: list[Branch]
    more_includes: list[str]
    fixed_width: bool
    helpers: frozenset[str]
    ioc: list[tuple[str, str, str]]
    retirement: Retirement
    deprecated_macro: list[str]
    prefix: str
    word: str
    sections: list[Section]
    codes: list[Section]
    windows: str


def outputs(ctx: Context) -> dict[str, str]:
    """The header."""
    view = _view(ctx)
    text = render(__file__, "header.h.j2", view=view, switch=view.retirement.switch)
    return {f"include/{file_word(ctx.spec)}.h": text}


def _view(ctx: Context) -> View:
    spec = ctx.spec
    word, retirement = file_word(spec), Retirement(spec)
    speller = Speller(word.lower())
    defines, records = Defines(spec, retirement), Records(ctx, retirement, speller)
    codes = RequestCodes(ctx, retirement, speller)
    sections = defines.sections()
    sections += section((), records.items(), spaced=True)
    sections += defines.later_sections()
    code_sections = section((), codes.sizes()) + section(remark("Request codes"), codes.items(), spaced=True)
    systems = {ABIS[abi].os for abi in spec.abis()}
    needs = _needs(spec)
    helpers = records.uses | needs & {"int128"}
    helpers |= {name for name, wanted in (("deprecated", retirement.any),
                                          ("deprecated_text", retirement.texts)) if wanted}
    return View(spdx(spec), banner(ctx, "the ABI between programs and the driver.", True),
                f"_UAPI_{macro_word(spec.name)}_H", _includes(systems), _more_includes(spec, needs, systems),
                systems != {"linux"}, frozenset(helpers), codes.helpers(), retirement,
                deprecated_macro(retirement), prefix_of(spec), word.lower(), sections, code_sections,
                f"{word}_windows.h" if "windows" in systems else "")


def _includes(systems: set[str]) -> list[Branch]:
    """The system's headers, under conditions where the spec is about several systems."""
    found: list[tuple[str, tuple[str, ...]]] = []
    if "linux" in systems:
        found.append(("defined(__linux__)", ("#include <linux/types.h>", "#include <linux/ioctl.h>")))
    if "windows" in systems:
        found.append(("defined(_WIN32)", ("#include <stddef.h>",)))
    if systems & _BSD:
        found.append(("", ("#include <sys/types.h>", "#include <sys/ioccom.h>")))
    if len(found) == 1:
        return [Branch("", found[0][1])]
    return [Branch("#else" if not condition else f"#{'elif' if index else 'if'} {condition}", lines)
            for index, (condition, lines) in enumerate(found)]


def _more_includes(spec: Spec, needs: set[str], systems: set[str]) -> list[str]:
    lines = []
    if {"types"} & needs and "linux" in systems:
        lines.append("#include <sys/types.h>")
    lines += [f"#include <{one}.h>" for one in ("stddef", "stdbool", "stdint") if one in needs]
    if lines and "linux" in systems:
        kernel = ["#else", "typedef long intptr_t; /* Linux 6.1 has it not */"] if "intptr" in needs else []
        lines = ["#ifndef __KERNEL__", *lines, *kernel, "#endif"]
    if spec.extends:
        lines.append(f'#include "{file_word(spec.extends.base)}.h"')
    return lines + includes(spec)


def _needs(spec: Spec) -> set[str]:
    """What the types of the spec need: headers by their stem, "int128", "types" for <sys/types.h>, and "intptr"."""
    needs = set()
    for inner in map(element, _types(spec)):
        if isinstance(inner, ScalarType) and inner.name in _NEEDS:
            needs.add(_NEEDS[inner.name])
            needs |= {"intptr"} & {inner.name.removesuffix("_t")}
    spelled = {field.spelled for record in spec.records for field in walk_fields(record) if field.spelled}
    if spelled & set(STDINT.values()):
        needs.add("stdint")
    return needs


def _types(spec: Spec) -> Iterator[Type]:
    for record in spec.records:
        for field in walk_fields(record):
            yield field.type
    for typedef in spec.typedefs:
        for _, type_ in typedef.type.cases:
            yield type_
    for ioctl in spec.ioctls:
        yield from _ioctl_types(ioctl)


def _ioctl_types(ioctl: Ioctl) -> Iterator[Type]:
    if ioctl.argument.type is not None:
        yield ioctl.argument.type
    encodes = ioctl.code.encodes if ioctl.code else None
    for _, encoded in encodes.cases if encodes else ():
        if not isinstance(encoded, (int, str)):
            yield encoded
