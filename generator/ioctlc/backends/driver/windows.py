"""`<abi>_windows.c`: how handlers reach the caller's memory that is too long for a buffer, element by element.

A window has a type of its own, and functions for the ways that its payload goes and for no other:

    <abi>_<command>_<member>_count(window)                      how many elements there are
    <abi>_<command>_<member>_read(window, first, count, to)     where it is input: each element is checked
    <abi>_<command>_<member>_write(window, first, count, from)  where it is output: only what is output, no padding
"""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.backends.driver.checks import Checks
from ioctlc.backends.driver.flow import Flow, output_spans
from ioctlc.model import Record, Type


@dataclass(frozen=True, slots=True)
class Window:
    """A window's type: its C name without `_window`, its elements, its direction, and whose it is for people."""

    name: str
    element: str
    record: Record | None
    direction: str
    owner: str
    nullable: bool = False
    type: Type | None = None            # of the elements

    @property
    def reads(self) -> bool:
        return self.direction in ("in", "inout")

    @property
    def writes(self) -> bool:
        return self.direction in ("out", "inout")

    @property
    def doc(self) -> str:
        """What a reader of the header wants to know."""
        way = {"in": "read it", "out": "write it", "inout": "read it and write it"}[self.direction]
        owner = self.owner.replace("'", "")
        return f"{owner}: the caller's memory, elements of {self.element}; handlers {way}."

    @property
    def prototypes(self) -> list[str]:
        found = []
        if self.reads:
            found.append(self._declared("read", f"{self.element} *to"))
        if self.writes:
            found.append(self._declared("write", f"{'const ' if self.record is None else ''}{self.element} *from"))
        return found

    def _declared(self, verb: str, memory: str) -> str:
        return f"int {self.name}_{verb}(const struct {self.name}_window *window, u64 first, u64 count, {memory})"


@dataclass(frozen=True, slots=True)
class Access:
    """A function: its declaration, and its lines."""

    prototype: str
    lines: tuple[str, ...]


def accesses(checks: Checks, window: Window) -> list[Access]:
    """The functions of a window."""
    bodies = ([_read(checks, window)] if window.reads else []) + ([_write(checks, window)] if window.writes else [])
    return [Access(prototype, tuple(lines)) for prototype, lines in zip(window.prototypes, bodies)]


def _read(checks: Checks, window: Window) -> list[str]:
    type_ = checks.caller_type(window.type, "window->window.call")
    copy = "boundary_read(&window->window, first, count, to)" if type_ is None \
        else f"compat_read(&window->window, first, count, to, {type_})"
    tests = [] if window.record is None else [
        name for verb in ("check", "limit") if (name := checks.each(verb, window.record, Flow(window.direction)))]
    clear = checks.each("clear", window.record, Flow(window.direction)) if window.record is not None else None
    attempts = [copy, *(f"{name}(to, count)" for name in tests)]
    ending = [f"return {attempts.pop()};"] if clear is None else [f"{clear}(to, count);", "return 0;"]
    lines = ["int err;", ""] if attempts else []
    for text in attempts:
        lines += [f"err = {text};", "if (err)", "\treturn err;"]
    return [*lines, *ending]


def _write(checks: Checks, window: Window) -> list[str]:
    record, flow = window.record, Flow(window.direction)
    type_ = checks.caller_type(window.type, "window->window.call")
    word, last = ("compat", f", {type_}") if type_ is not None else ("boundary", "")
    whole = f"return {word}_write(&window->window, first, count, from{last});"
    if record is None:
        return [whole]
    tests = [] if (bound := checks.each("bound", record, flow)) is None else [f"{bound}(from, count)"]
    name = checks.each("wipe", record, flow)
    wipe = [f"{name}(from, count);"] if name is not None else []
    spans = output_spans(record, flow)
    copies = [f"{word}_write_part(&window->window, first, count, from, {start}, {length}{last})"
              for start, length in spans or ()]
    if spans is None and not tests:
        return [*wipe, whole]
    lines = ["int err;", ""]
    for text in tests:
        lines += [f"err = {text};", "if (err)", "\treturn err;"]
    lines += wipe
    if spans is None:
        return [*lines, whole]
    for text in copies[:-1]:
        lines += [f"err = {text};", "if (err)", "\treturn err;"]
    lines.append(f"return {copies[-1]};")
    return lines if len(tests) + len(copies) > 1 else lines[2:]
