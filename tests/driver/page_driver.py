"""What drivers that a page of docs/ builds have in common: where their sources are, their module, their program."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: What every driver compiles with its own sources.
SHARED = ("driver/linux/os.[ch]", "driver/boundary/*.[ch]", "compat/*.[ch]")


def section(page: str, title: str) -> str:
    """The text of one chapter of docs/`page`."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return text.split(f"## {title}\n")[1].split("\n## ")[0]


def blocks(text: str, language: str) -> list[str]:
    """The fenced blocks of a language, which may be none ("")."""
    return [block for name, block in re.findall(r"^```(\w*)\n(.*?)^```", text, re.S | re.M) if name == language]


def module(folder: Path, theirs: Sequence[str], kbuild: str) -> Path:
    """The sources of a module, side by side as the page says: what all share, and `theirs` (globs in `folder`)."""
    target = folder / "module"
    target.mkdir()
    for path in (*(one for each in SHARED for one in ROOT.glob(each)),
                 *(one for each in theirs for one in folder.glob(each))):
        shutil.copy(path, target)
    (target / "Kbuild").write_text(kbuild, encoding="utf-8")
    return target


def printed(folder: Path, command: str) -> str:
    """What the page's program prints, built with warnings as errors."""
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return subprocess.run([str(folder / "try")], capture_output=True, text=True).stdout


def undefined_without(source: Path, handler: str, command: str) -> list[str]:
    """The names that the linker misses when a handler has another name."""
    text = source.read_text(encoding="utf-8")
    assert f"{handler}(" in text
    source.write_text(text.replace(f"{handler}(", f"{handler}_renamed("), encoding="utf-8")
    done = subprocess.run(["sh", "-c", f"LC_ALL=C; export LC_ALL; {command}"], capture_output=True, text=True)
    assert done.returncode != 0
    return sorted(set(re.findall(r"undefined reference to [`'](\w+)'", done.stderr)))
