"""Specs that say in comments what the compiler must say about them (after syzkaller's error tests).

    nr: 0x1ff       # ### error `0x1ff`: is out of range [shape]
    # fix: nr: 0xff

`### SEVERITY `TOKEN`: REGEX [RULE]` expects a diagnostic whose caret is under the first such token of the line
(`TOKEN`#2: under the second; `$`: behind the line). `### also `TOKEN`: REGEX` expects a note there that belongs to
some diagnostic. Several stand on one line, each behind its own `###`. `# fix:` lines say what the line above should
be; the spec that results is checked, too. Where no comment can stand, a file `NAME.expect` has lines
`FILE:LINE:COL: SEVERITY: REGEX [RULE]`. `# args: ..` in the first line are options of `check`.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

_NOTE = re.compile(r"(error|warning|note|also) `([^`]+)`(?:#(\d+))?: (.*?)(?: \[([a-z-]+)\])?\Z")
_LINE = re.compile(r"([^:]+):(\d+):(\d+): (error|warning|note|also): (.*?)(?: \[([a-z-]+)\])?\Z")
_FIX = re.compile(r"\s*# fix:(?: (.*))?\Z")


@dataclass(frozen=True, slots=True, order=True)
class Expected:
    """One diagnostic (or, as `also`, the note of one) that must come."""

    file: str
    line: int
    col: int
    severity: str
    message: str
    rule: str | None


@dataclass(frozen=True, slots=True)
class Case:
    """A spec (a file, or a folder of several) with what is expected of it."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def files(self) -> list[Path]:
        return sorted(self.path.rglob("*.yaml")) if self.path.is_dir() else [self.path]

    @property
    def args(self) -> list[str]:
        """Options of `check` and further specs; paths are relative to the case."""
        if self.path.is_dir():
            file = self.path / "args"
            words = shlex.split(file.read_text(encoding="utf-8")) if file.exists() else ["."]
            return [str(self.path / word) if (self.path / word).exists() else word for word in words]
        first = self.path.read_bytes().split(b"\n", 1)[0]
        options = first[8:].decode() if first.startswith(b"# args: ") else ""
        return [str(self.path), *shlex.split(options)]

    def expected(self) -> list[Expected]:
        found = [item for file in self.files for item in _in_file(file)]
        sidecar = self.path.with_suffix(".expect")
        if sidecar.exists():
            found += [_from_line(line, self.path) for line in sidecar.read_text(encoding="utf-8").splitlines()]
        return sorted(found)

    def fixed(self) -> dict[Path, str]:
        """The files with all fixes applied, or nothing where there are none."""
        texts = {file: file.read_bytes().decode("utf-8", "replace") for file in self.files}
        if not any(_FIX.match(line) for text in texts.values() for line in text.splitlines()):
            return {}
        return {file: _fixed(text) for file, text in texts.items()}


def _in_file(file: Path) -> list[Expected]:
    found = []
    for number, line in enumerate(file.read_bytes().decode("utf-8", "replace").split("\n"), 1):
        text, *notes = line.split("### ")
        for note in notes:
            match = _NOTE.match(note.strip().removesuffix("#").strip())
            assert match, f"{file}:{number}: not an expectation: {note}"
            severity, token, which, message, rule = match.groups()
            found.append(Expected(str(file), number, _column(text, token, int(which or 1), file), severity, message,
                                  rule))
    return found


def _column(text: str, token: str, which: int, file: Path) -> int:
    if token == "$":
        return len(text.rstrip().removesuffix("#").rstrip()) + 1
    at = -1
    for _ in range(which):
        at = text.find(token, at + 1)
        assert at >= 0, f"{file}: no `{token}` in: {text}"
    return at + 1


def _from_line(line: str, base: Path) -> Expected:
    match = _LINE.match(line)
    assert match, f"{base}: not an expectation: {line}"
    file, number, col, severity, message, rule = match.groups()
    where = base / file if base.is_dir() else base.parent / file
    return Expected(str(where), int(number), int(col), severity, message, rule)


def _fixed(text: str) -> str:
    lines: list[str] = []
    fixing = False
    for line in text.split("\n"):
        match = _FIX.match(line)
        if match is None:
            lines.append(line)
        else:
            if not fixing:
                broken = lines.pop()
                indent = broken[:len(broken) - len(broken.lstrip())]
            if match.group(1):
                lines.append(indent + match.group(1))
        fixing = match is not None
    return "\n".join(line.partition("# ###")[0].rstrip() if "# ###" in line else line for line in lines)
