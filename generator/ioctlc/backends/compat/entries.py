"""Entries for callers of another ABI, of specs whose driver is somebody else's: which thunk takes which of their codes.

What is the same goes to the driver's own entry, under the kernel's code. i386 and x32 come through one entry and can
have one code for two layouts.
"""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS, COMPAT_PAIRS
from ioctlc.backends.compat.shapes import signed, tag
from ioctlc.backends.compat.thunks import Thunks
from ioctlc.backends.conditions import condition_for
from ioctlc.codes import Code, size_limit
from ioctlc.compat import compat_classes
from ioctlc.model import Ioctl, Object, ScalarType, strip_typedefs

#: What no line has of a command that is the same for every caller.
_OTHER = ("_thunk(", "call->command", "os_arg_signed")

#: A caller's codes, of which most commands have one: first, last, and the distance between them.
_Codes = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """What is done with some codes of callers: `label` after `case`, or where the code says a length, a `test`."""

    condition: str
    label: str
    test: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One object's entry."""

    name: str
    native: str
    rows: tuple[Row, ...]
    callers: tuple[str, ...]            # whose layouts the spec knows, where it does not know all that a kernel has

    @property
    def groups(self) -> list[tuple[str, list[tuple[list[str], tuple[str, ...]]]]]:
        """The cases by condition, and in it the labels that do the same."""
        found: dict[str, dict[tuple[str, ...], list[str]]] = {}
        for row in self.rows:
            if row.label:
                found.setdefault(row.condition, {}).setdefault(row.lines, []).append(row.label)
        return [(condition, [(labels, lines) for lines, labels in group.items()])
                for condition, group in found.items()]

    @property
    def tests(self) -> list[Row]:
        """What no case can say, for the default."""
        return [row for row in self.rows if row.test]


@dataclass(frozen=True, slots=True)
class _Caller:
    """A command for one caller: its codes, and what is done."""

    ioctl: Ioctl
    codes: _Codes
    any_size: int
    lines: tuple[str, ...]


class Entries:
    """The entries of a spec."""

    def __init__(self, thunks: Thunks) -> None:
        self.thunks, self.ctx, self.records = thunks, thunks.ctx, thunks.records

    def all(self) -> list[Entry]:
        """One for every kind of object that has a command which is not known to be the same for every caller."""
        found = []
        for one in self.ctx.spec.objects:
            name = f"{self.thunks.names.word}_{self.thunks.names.variable(one)}"
            rows = self._rows(one, f"{name}_native_ioctl")
            left = {ioctl.name for ioctl in self.ctx.spec.ioctls if one in ioctl.objects} & {
                name for name, _ in self.thunks.left}
            if left or any(word in line for row in rows for line in row.lines for word in _OTHER):
                found.append(Entry(f"{name}_compat_ioctl", f"{name}_native_ioctl", tuple(rows), self._known()))
        return found

    def _known(self) -> tuple[str, ...]:
        """Callers, where a kernel has others through the same entry: x32's layouts are not i386's."""
        pairs = self.records.shapes.pairs
        every = [narrow for wide, narrow in COMPAT_PAIRS if any(wide == each for each, _ in pairs)]
        known = [narrow for _, narrow in pairs]
        return tuple(tag(narrow) for narrow in known) if set(every) - set(known) else ()

    def _rows(self, one: Object, native: str) -> list[Row]:
        callers: dict[tuple[str, _Codes, int], tuple[str, dict[str, tuple[str, ...]]]] = {}
        for ioctl in self.ctx.spec.ioctls:
            if one in ioctl.objects and ioctl.alias_of is None:
                for wide, narrow, each in self._callers(ioctl, one, native):
                    _, steps = callers.setdefault((wide, each.codes, each.any_size), (ioctl.name, {}))
                    steps.setdefault(narrow, each.lines)
        kernels: dict[tuple[_Codes, int, str, tuple[str, ...]], set[str]] = {}
        for (wide, codes, any_size), (name, steps) in callers.items():
            kernels.setdefault((codes, any_size, name, self._lines(wide, steps)), set()).add(wide)
        return [row for (codes, any_size, name, lines), wides in kernels.items()
                for row in _cases(condition_for(frozenset(wides), self.records.universe), codes, any_size, name, lines)]

    def _callers(self, ioctl: Ioctl, one: Object, native: str) -> list[tuple[str, str, _Caller]]:
        found = []
        classes = compat_classes(ioctl, self.ctx.spec, self.ctx.layouts, self.ctx.codes)
        for (wide, narrow), each in classes.items():
            here, there = (self.ctx.codes.of(ioctl, ABIS[abi]) for abi in (wide, narrow))
            if each.kind == "none" or here is None or there is None:
                continue
            lines = self._step(ioctl, one, wide, narrow, each.kind, here, there)
            if lines is not None:
                sized = ioctl.code is not None and ioctl.code.encodes is not None \
                    and ioctl.code.encodes.on(ABIS[narrow]) == "caller"
                step = 4 if there.format == "windows" else 1
                last = there.value + step * ((ioctl.nr_count or 1) - 1)
                found.append((wide, narrow, _Caller(
                    ioctl, (there.value, last, step), size_limit(there.format) << 16 if sized else 0,
                    (*lines, f"return {native}(call, object);") if each.kind != "translate" else lines)))
        return found

    def _step(self, ioctl: Ioctl, one: Object, wide: str, narrow: str, kind: str, here: Code,
              there: Code) -> tuple[str, ...] | None:
        """What is done for a caller; where nothing is translated, before the driver's own entry. None: no command."""
        if kind == "translate":
            thunk = next((each for each in self.thunks.thunks if each.ioctl is ioctl and each.object is one
                          and narrow in each.abis), None)
            return (f"return {thunk.name}(call, object);",) if thunk is not None else None
        lines: tuple[str, ...] = ()
        if here.value != there.value:
            lines = (f"call->command = 0x{here.value:08x}u;",) if ioctl.nr_count is None else (
                f"call->command += 0x{here.value - there.value & 0xffffffff:08x}u;",)
        return (*lines, "os_arg_signed(call);") if self._extends(ioctl, wide, narrow) else lines

    def _extends(self, ioctl: Ioctl, wide: str, narrow: str) -> bool:
        """Whether a number by value has a sign that is elsewhere for the kernel: a long."""
        if ioctl.argument.kind != "value" or ioctl.argument.type is None:
            return False
        ours, theirs = (strip_typedefs(ioctl.argument.type, ABIS[abi]) for abi in (wide, narrow))
        size, theirs_size = (self.ctx.layouts.size(ioctl.argument.type, ABIS[abi]) for abi in (wide, narrow))
        return isinstance(ours, ScalarType) and signed(theirs) and size > theirs_size

    def _lines(self, wide: str, steps: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
        """What is done for every caller of a kernel's, without a question where that is the same for all."""
        callers: dict[tuple[str, ...], list[str]] = {}
        for narrow, step in steps.items():
            callers.setdefault(step, []).append(narrow)
        if len(callers) == 1 and all(narrow in steps for each, narrow in self.records.shapes.pairs if each == wide):
            return next(iter(callers))
        lines: list[str] = []
        for step, narrows in callers.items():
            condition = " || ".join(f"os_caller_abi(call) == {tag(narrow)}" for narrow in narrows)
            block = len(step) > 1
            lines += [f"if ({condition}){' {' if block else ''}", *(f"\t{line}" for line in step), *(["}"] * block)]
        return (*lines, "return -ENOTTY;")


def _cases(condition: str, codes: _Codes, any_size: int, name: str, lines: tuple[str, ...]) -> list[Row]:
    """A label for one code, and for a family whose codes follow each other; a test where the code has any length."""
    first, last, step = codes
    if any_size:
        mask = 0xffffffff & ~any_size
        return [Row(condition, "", f"(call->command & 0x{mask:08x}u) == 0x{code & mask:08x}u", lines)
                for code in range(first, last + 1, step)]
    if step == 1 and last > first:
        return [Row(condition, f"0x{first:08x}u ... 0x{last:08x}u: /* {name} */", "", lines)]
    return [Row(condition, f"0x{code:08x}u: /* {name} */", "", lines) for code in range(first, last + 1, step)]
