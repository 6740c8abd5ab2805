"""Lines of a function: their depth, and the commas between members."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

#: Whether something has been printed inside the braces: nothing, something, or nobody knows before it runs.
NOTHING, SOMETHING, UNSURE = range(3)

#: A variable that says whether something has been printed.
_FLAG = re.compile(r"ioctlc_struct_next\(&(\w+)\)")


class Body:
    """Lines, indented. `cuts` says after how many lines a long function may be cut: between members at its top."""

    def __init__(self, depth: int = 1, serial: Iterator[int] | None = None) -> None:
        self.lines: list[str] = []
        self.depth = depth
        self.printed = NOTHING
        self.cuts: list[int] = []
        self._names = ["any"]
        self.serial = serial or count(2)

    def add(self, *lines: str) -> None:
        self.lines += ["\t" * self.depth + line if line else "" for line in lines]

    def next(self) -> None:
        """The comma before a member."""
        if self.printed == SOMETHING:
            self.add("tprint_struct_next();")
        elif self.printed == UNSURE:
            self.add(f"ioctlc_struct_next(&{self._names[-1]});")
        self.printed = SOMETHING

    def sometimes(self) -> int:
        """Enters lines that may not run; the answer is for `afterwards`."""
        before = self.printed
        self.depth += 1
        if before == NOTHING:
            self.printed = UNSURE
        return before

    def afterwards(self, before: int) -> None:
        self.depth -= 1
        self.printed = SOMETHING if before == SOMETHING else UNSURE

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        self.add(f"{head} {{")
        before = self.sometimes()
        yield
        self.afterwards(before)
        self.add("}")

    @contextmanager
    def braces(self) -> Iterator[None]:
        """A record inside: its commas are its own."""
        before, self.printed = self.printed, NOTHING
        self._names.append(f"any_{next(self.serial)}")
        self.add("tprint_struct_begin();")
        yield
        self.add("tprint_struct_end();")
        self._names.pop()
        self.printed = before

    def cut(self) -> None:
        """Here the function may be cut: what has been printed is known."""
        if self.printed == SOMETHING and self.depth == 1:
            self.cuts.append(len(self.lines))


def declarations(lines: list[str]) -> list[str]:
    """Of the variables that lines use."""
    found = dict.fromkeys(_FLAG.findall("\n".join(lines)))
    return [*(f"\tbool {name} = false;" for name in found), ""] if found else []


def wrapped(line: str, width: int = 98) -> list[str]:
    """A line of a function, cut behind commas and before operators where it is too long."""
    out: list[str] = []
    depth = len(line) - len(line.lstrip("\t"))
    while len(line.expandtabs(8)) > width:
        room = width - 7 * (len(line) - len(line.lstrip("\t")))
        at = max(line.rfind(", ", 0, room) + 1, line.rfind(" && ", 0, room), line.rfind(" || ", 0, room))
        if at <= depth + 4:
            break
        out.append(line[:at].rstrip())
        line = "\t" * (depth + 2) + line[at:].strip()
    return [*out, line]
