"""docs/decoders.md shows what is printed."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import programs

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/decoders.md"
CLIENT = ROOT / "tests/decoders/mockclient.c"
MOCKED = re.compile(r"(<!-- output: ioctlmock ([^>]*?) client (\S*) -->\n```\n)(.*?)(```\n<!-- /output -->)", re.DOTALL)
REFUSED = re.compile(r"(<!-- output: ioctlmock (--answer \S+) -->\n```\n)(.*?)(```\n<!-- /output -->)", re.DOTALL)
BLOCK = re.compile(r"(<!-- output: ioctltrace (.*?) -->\n```\n)(.*?)(```\n<!-- /output -->)", re.DOTALL)


def compare(pattern: re.Pattern[str], run: Callable[[re.Match[str]], str]) -> None:
    """Remake with IOCTLC_GOLDEN=1, and read the difference."""
    text = PAGE.read_text()
    assert pattern.search(text)
    found = pattern.sub(lambda match: f"{match[1]}{run(match)}{match[match.lastindex or 0]}", text)
    if os.environ.get("IOCTLC_GOLDEN"):
        PAGE.write_text(found)
    assert found == text


def test_outputs_are_real(ioctltrace: Path) -> None:
    compare(BLOCK, lambda match: subprocess.run([ioctltrace, *match[2].split()], cwd=ROOT, capture_output=True,
                                                text=True, check=True).stderr)


def test_what_the_mock_refuses_is_real(ioctlmock: Path) -> None:
    compare(REFUSED, lambda match: subprocess.run([ioctlmock, *match[2].split(), "true"], capture_output=True,
                                                  text=True).stderr)


def test_outputs_of_the_mock_are_real(ioctlmock: Path, tmp_path: Path) -> None:
    client = programs.program(tmp_path, CLIENT, flags=("-static", f"-I{ROOT / 'generated/mvm/include'}"))
    compare(MOCKED, lambda match: subprocess.run([ioctlmock, *match[2].split(), client, match[3]], capture_output=True,
                                                 text=True, check=True).stderr)
