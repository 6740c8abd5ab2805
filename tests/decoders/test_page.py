"""docs/decoders.md shows what is printed."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/decoders.md"
BLOCK = re.compile(r"(<!-- output: ioctltrace (.*?) -->\n```\n)(.*?)(```\n<!-- /output -->)", re.DOTALL)


def test_outputs_are_real(ioctltrace: Path) -> None:
    """Remake with IOCTLC_GOLDEN=1, and read the difference."""
    text = PAGE.read_text()
    assert BLOCK.search(text)

    def real(match: re.Match[str]) -> str:
        run = subprocess.run([ioctltrace, *match[2].split()], cwd=ROOT, capture_output=True, text=True, check=True)
        return f"{match[1]}{run.stderr}{match[4]}"

    found = BLOCK.sub(real, text)
    if os.environ.get("IOCTLC_GOLDEN"):
        PAGE.write_text(found)
    assert found == text
