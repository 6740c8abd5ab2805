"""A C function under construction: declarations, lines, and what has to be undone, in the kernel's goto style."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Body:
    """Lines are without the function's own tab. Undo steps are printed in reverse, each under its label."""

    declarations: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    undo: list[tuple[str, str]] = field(default_factory=list)

    def declare(self, text: str) -> None:
        if text not in self.declarations:
            self.declarations.append(text)

    def add(self, *lines: str) -> None:
        self.lines += lines

    def gap(self) -> None:
        """An empty line, unless there is one."""
        if self.lines and self.lines[-1] != "":
            self.lines.append("")

    def attempt(self, call: str) -> None:
        """`err = call`, and the way out where it fails."""
        self.declare("int err;")
        self.add(f"err = {call};", "if (err)", f"\t{self.leave()}")

    def leave(self, value: str = "err") -> str:
        """The statement that leaves the function: through the undo steps where there are any."""
        return f"goto {self.undo[-1][0]};" if self.undo else f"return {value};"

    def on_exit(self, label: str, statement: str) -> None:
        """From here on, the statement is part of every way out."""
        self.undo.append((label, statement))

    def kept(self) -> list[str]:
        """The whole body of a function that undoes what it did where it fails, and nothing where it does not."""
        declared = sorted(self.declarations, key=lambda line: -len(line))
        ways_out: list[str] = []
        for label, statement in reversed(self.undo):
            if any(f"goto {label};" in line for line in self.lines):
                ways_out.append(f"\f{label}:")
            ways_out += [statement] if ways_out else []
        ending = ["", "return 0;", *ways_out, *(["return err;"] if ways_out else [])]
        return list(_indented([*declared, "", *self.lines, *ending]))

    def text(self, last: str = "err") -> list[str]:
        """The whole body with one tab; longest declarations first, as the kernel's reviewers like them."""
        declared = sorted(self.declarations, key=lambda line: -len(line))
        lines = [*declared, *([""] if declared else []), *self.lines]
        while lines and not lines[-1]:
            del lines[-1]
        if last == "err" and lines[-1:] == ["err = boundary_result(err);"]:
            if not self.undo:
                return [*_indented(lines[:-1]), "\treturn boundary_result(err);"]
        ending = lines[-3:]
        if last == "err" and len(ending) == 3 and ending[0].startswith("err = ") and ending[1] == "if (err)":
            del lines[-2:]              # the way out is the next line
            if not self.undo:
                lines[-1] = lines[-1].replace("err = ", "return ", 1)
                if not any("err" in line for line in lines if line != "int err;"):
                    lines.remove("int err;")
                    lines = lines[1:] if not lines[0] else lines
                return list(_indented(lines))
        if self.undo:
            for label, statement in reversed(self.undo):
                jumped = any(f"goto {label};" in line for line in lines)
                lines += [*([f"\f{label}:"] if jumped else []), statement]
        lines.append(f"return {last};")
        return list(_indented(lines))


def folded(line: str, width: int = 100) -> list[str]:
    """A line of C, broken at commas under its first parenthesis where it is too long; tabs count 8."""
    depth = len(line) - len(line.lstrip("\t"))
    at = line.find("(")
    if len(line) + 7 * depth <= width or at < 0:
        return [line]
    column = at + 1 + 7 * depth
    lead = "\t" * (column // 8) + " " * (column % 8)
    lines, current = [], ""
    parts = _arguments(line)
    if len(parts) < 2 or len(parts[0]) + 7 * depth > width or any(len(part) + column > width for part in parts[1:]):
        parts = line.split(", ")
    for part in parts:
        joined = f"{current}, {part}" if current else part
        tabs = len(joined) - len(joined.lstrip("\t"))
        if current and len(joined) + 7 * tabs > width:
            lines.append(f"{current},")
            current = lead + part
        else:
            current = joined
    return [*lines, current]


def _arguments(line: str) -> list[str]:
    """A line split at the commas that are in one parenthesis only."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(line):
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "," and depth == 1 and line[at:at + 2] == ", ":
            parts.append(line[start:at])
            start = at + 2
    return [*parts, line[start:]]


def _indented(lines: Iterable[str]) -> Iterable[str]:
    for line in lines:
        for part in line.split("\n"):
            if part.startswith("\f") or not part:
                yield part[1:]
            else:
                yield from folded(f"\t{part}")
