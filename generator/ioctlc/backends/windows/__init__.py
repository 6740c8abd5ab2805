"""The Windows control codes, `include/<abi>_windows.h`: literals, held against the real CTL_CODE where it is there."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.conditions import chain, partition
from ioctlc.backends.ctext import column_for, file_word, macro_word, prefix_of, remark, spdx, tabs_to
from ioctlc.backends.deprecation import Retirement
from ioctlc.backends.macros import caller_sized, members, parameters
from ioctlc.backends.prologue import banner, deprecated_macro
from ioctlc.backends.render import render
from ioctlc.backends.views import Branch, Item, Section, section
from ioctlc.codes import Code
from ioctlc.model import Ioctl, RecordType

name = "windows"

_METHODS = {"buffered": "METHOD_BUFFERED", "in_direct": "METHOD_IN_DIRECT", "out_direct": "METHOD_OUT_DIRECT",
            "neither": "METHOD_NEITHER"}
_ACCESSES = {"any": "FILE_ANY_ACCESS", "read": "FILE_READ_ACCESS", "write": "FILE_WRITE_ACCESS",
             "read_write": "FILE_READ_ACCESS | FILE_WRITE_ACCESS"}

_ACCESS_WORDS = {"any": "any access", "read": "read access", "write": "write access",
                 "read_write": "read and write access"}


@dataclass(frozen=True, slots=True)
class View:
    """The header as ready strings."""

    license: str
    banner: list[str]
    guard: str
    prefix: str
    retirement: Retirement
    deprecated_macro: list[str]
    codes: list[Section]
    checks: list[Section]


def outputs(ctx: Context) -> dict[str, str]:
    """The header, where the spec is about Windows at all."""
    abis = [abi for abi in ctx.spec.abis() if ABIS[abi].os == "windows"]
    if not abis:
        return {}
    spec = ctx.spec
    codes = _ControlCodes(ctx, abis)
    column = column_for((ioctl.name for ioctl in spec.ioctls), len("#define "))
    defines = [item for ioctl in spec.ioctls if (item := codes.define(ioctl, column))]
    checks = [item for ioctl in spec.ioctls if (item := codes.check(ioctl))]
    old = any(item.retired for item in defines)
    view = View(spdx(spec), banner(ctx, "the control codes of Windows."), f"_UAPI_{macro_word(spec.name)}_WINDOWS_H",
                prefix_of(spec), codes.retirement, deprecated_macro(codes.retirement) if old else [],
                section((), defines, spaced=True), section((), checks))
    text = render(__file__, "windows.h.j2", view=view, switch=codes.retirement.switch)
    return {f"include/{file_word(spec)}_windows.h": text}


class _ControlCodes:
    def __init__(self, ctx: Context, abis: list[str]) -> None:
        self.ctx = ctx
        self.abis = abis
        self.universe = frozenset(abis)
        self.prefix = prefix_of(ctx.spec)
        self.retirement = Retirement(ctx.spec)
        self._known: dict[Ioctl, list[tuple[Code, frozenset[str]]]] = {}

    def codes(self, ioctl: Ioctl) -> list[tuple[Code, frozenset[str]]]:
        """The codes of an ioctl with the ABIs that have them."""
        if ioctl not in self._known:
            self._known[ioctl] = partition(self.abis, lambda abi: self.ctx.codes.of(ioctl, ABIS[abi]))
        return self._known[ioctl]

    def define(self, ioctl: Ioctl, column: int) -> Item | None:
        """The macro of an ioctl, under a comment that says what is in it."""
        groups = self.codes(ioctl)
        if not groups:
            return None
        life = ioctl.life.deprecated
        mark = self.retirement.mark(ioctl.name) if life else ""
        given = parameters(ioctl, caller_sized(ioctl))
        branches = []
        for directive, code in chain(groups, self.universe):
            value = self._value(ioctl, code)
            lines: tuple[str, ...] = ()
            if life:
                literal = f"{_literal(ioctl)}{given}"
                enumerator, expression = self.retirement.number(life, ioctl.name, mark, literal)
                lines = (enumerator, f"#define {literal}\t{value}")
                value = expression
            branches.append(Branch(directive, (*lines, f"{tabs_to(f'#define {ioctl.name}{given}', column)}{value}")))
        return Item(tuple(remark(_comment(ioctl, groups[0][0]))), tuple(branches), life is not None)

    def _value(self, ioctl: Ioctl, code: Code) -> str:
        terms = [f"0x{code.value:08x}u"]
        if ioctl.nr_count:
            terms.append("(i)" if code.raw else "((i) << 2)")
        if caller_sized(ioctl):
            terms.append("0 * (len)")
        return terms[0] if len(terms) == 1 else f"({' + '.join(terms)})"

    def check(self, ioctl: Ioctl) -> Item | None:
        """The assertion that the macro is what CTL_CODE makes; of a family its first and its last."""
        groups = [(code, abis) for code, abis in self.codes(ioctl) if code.method in _METHODS and not code.raw]
        if not groups:
            return None
        branches = [Branch(directive, tuple(self._assertion(ioctl, code, index) for index in members(ioctl)))
                    for directive, code in chain(groups, self.universe)]
        return Item((), tuple(branches), ioctl.life.deprecated is not None)

    def _assertion(self, ioctl: Ioctl, code: Code, index: int) -> str:
        given = ", ".join([str(index)] * bool(ioctl.nr_count) + ["0"] * caller_sized(ioctl))
        label = f"{ioctl.name}_{index}" if ioctl.nr_count else ioctl.name
        macro = _literal(ioctl) if ioctl.life.deprecated else ioctl.name
        subject = f"{macro}({given})" if given else macro
        fields = ", ".join((f"0x{code.device_type:04x}u", f"0x{(code.function or 0) + index:03x}",
                            _METHODS[code.method or ""], _ACCESSES[code.access or ""]))
        return f"_{self.prefix}_CTL_CODE({label}, {subject}, {fields});"


def _literal(ioctl: Ioctl) -> str:
    """The macro that has the number of a deprecated one: what the header itself checks, since that is no use of it."""
    return f"_{ioctl.name}_LITERAL"


def _comment(ioctl: Ioctl, code: Code) -> str:
    """Device type, function, method and access, and what travels."""
    type_ = ioctl.argument.type
    what = f"struct {type_.record.name}" if isinstance(type_, RecordType) and type_.record.name else ""
    how = {"in": "in", "out": "out", "inout": "in and out"}.get(ioctl.argument.direction or "", "")
    text = (f"device 0x{code.device_type:04x}, function 0x{code.function:03x}, "
            f"{_METHODS.get(code.method or '', '')}, {_ACCESS_WORDS.get(code.access or '', '')}"
            if code.device_type is not None else f"0x{code.value:08x}")
    return f"{text}; {what} {how}" if what else text
