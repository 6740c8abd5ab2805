"""The driver of docs/boundary.md does in a program what the page says; test_linux.py has it as a module."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import boundary_page

WARNINGS = " -Wall -Wextra -Werror"


def test_its_program_prints_what_the_page_says(tmp_path: Path) -> None:
    command = boundary_page.write(tmp_path)
    done = subprocess.run(["sh", "-c", command + WARNINGS], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert subprocess.run([str(tmp_path / "try")], capture_output=True, text=True).stdout == boundary_page.PRINTED


def test_a_handler_that_is_left_out_is_named_by_the_linker(tmp_path: Path) -> None:
    command = boundary_page.write(tmp_path)
    handlers = tmp_path / "sampler.c"
    handlers.write_text(handlers.read_text().replace("sampler_board_last(", "sampler_board_lost("))
    done = subprocess.run(["sh", "-c", f"LC_ALL=C; export LC_ALL; {command}"], capture_output=True, text=True)
    assert done.returncode != 0
    assert re.findall(r"undefined reference to [`'](\w+)'", done.stderr) == ["sampler_board_last"]
