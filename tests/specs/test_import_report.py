"""tools/import_report.py leaves its page alone where there is no clang to fill it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "import_report.py"

#: Runs the tool as a Python would that lacks libclang's binding.
WITHOUT = """import runpy, sys
sys.modules["clang"] = None
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def test_without_clang_nothing_is_written(tmp_path: Path) -> None:
    page = tmp_path / "report.md"
    page.write_text("what was there", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", WITHOUT, str(TOOL), "-o", str(page), "linux/fuse.h"],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "libclang" in done.stderr and "nothing was written" in done.stderr and "Traceback" not in done.stderr
    assert page.read_text(encoding="utf-8") == "what was there"


def test_it_writes_with_clang(tmp_path: Path) -> None:
    page = tmp_path / "report.md"
    done = subprocess.run([sys.executable, str(TOOL), "-o", str(page), "linux/fuse.h"],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "| linux/fuse.h | 1 |" in page.read_text(encoding="utf-8")


def test_it_can_be_run() -> None:
    assert os.access(TOOL, os.X_OK)
