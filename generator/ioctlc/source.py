"""Source positions and diagnostics: every message says where, shows the line, and says what to do.

Nothing in here knows what a spec is; the stages above add meaning.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterable, NamedTuple


class Pos(NamedTuple):
    """A place in a source file. Lines and columns count from 1; line 0 means the file as a whole."""

    file: str
    line: int
    col: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.col}" if self.line else self.file


#: The severities, from worst to mildest. Only errors make a command fail.
SEVERITIES = ("error", "warning", "note")


#: So many findings are shown as text, and so many get the most help.
MANY = 100


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: what is wrong, where, which rule says so, and the way out."""

    severity: str
    rule: str
    pos: Pos
    message: str
    help: str | None = None
    notes: tuple[tuple[Pos, str], ...] = ()

    def sort_key(self) -> tuple[str, int, int, str, str]:
        return (self.pos.file, self.pos.line, self.pos.col, self.rule, self.message)


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that a waiver covers: where the waiver stands, and its reason."""

    found: Diagnostic
    pos: Pos
    reason: str


@dataclass(slots=True)
class Report:
    """Collects diagnostics of one run, and keeps the source lines that they show."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    waived: list[Waived] = field(default_factory=list)
    sources: dict[str, list[str]] = field(default_factory=dict)

    def add(self, severity: str, rule: str, pos: Pos, message: str, *, help: str | None = None,
            notes: tuple[tuple[Pos, str], ...] = ()) -> None:
        found = Diagnostic(severity, rule, pos, message, help, notes)
        if found not in self.diagnostics[-8:]:
            self.diagnostics.append(found)

    def error(self, rule: str, pos: Pos, message: str, *, help: str | None = None,
              notes: tuple[tuple[Pos, str], ...] = ()) -> None:
        self.add("error", rule, pos, message, help=help, notes=notes)

    def merge(self, other: "Report") -> None:
        """Add what another run found."""
        known = set(self.diagnostics)
        self.diagnostics += [d for d in other.diagnostics if d not in known]
        excused = set(self.waived)
        self.waived += [w for w in other.waived if w not in excused]
        self.sources.update(other.sources)

    def near(self, name: str, valid: Iterable[str]) -> str:
        """'did you mean ..? ' where a valid name is like this one. Looking for it is not worth it after many errors."""
        if len(self.diagnostics) > MANY:
            return ""
        import difflib                  # here, since `diff` of two locks never asks
        found = difflib.get_close_matches(name[:128], valid, 1)
        return f"did you mean '{found[0]}'? " if found else ""

    @property
    def failed(self) -> bool:
        return any(d.severity == "error" for d in self.diagnostics)

    def sorted(self) -> list[Diagnostic]:
        return sorted(self.diagnostics, key=Diagnostic.sort_key)

    def line(self, pos: Pos) -> str | None:
        """The text of the line that a position is on, or None where the file has no such line."""
        lines = self.sources.get(pos.file)
        if lines is None or not 0 < pos.line <= len(lines):
            return None
        return lines[pos.line - 1]


def version(text: str) -> tuple[int, ...]:
    """A version for comparing: 1.0 comes before 1.10, and 1 is 1.0."""
    numbers = [int(part) for part in text.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


class Refused(Exception):
    """Raised by a stage that cannot go on; everything that is wrong is already in the report."""


class UsageError(Exception):
    """A bad command line, or a file that cannot be read or written: one line on stderr, exit status 2."""
