"""The driver of docs/boundary.md does in a program what the page says; test_linux.py has it as a module."""

from __future__ import annotations

from pathlib import Path

import boundary_page
import page_driver

WARNINGS = " -Wall -Wextra -Werror"


def test_its_program_prints_what_the_page_says(tmp_path: Path) -> None:
    assert page_driver.printed(tmp_path, boundary_page.write(tmp_path) + WARNINGS) == boundary_page.PRINTED


def test_a_handler_that_is_left_out_is_named_by_the_linker(tmp_path: Path) -> None:
    command = boundary_page.write(tmp_path)
    missed = page_driver.undefined_without(tmp_path / "sampler.c", "sampler_board_last", command)
    assert missed == ["sampler_board_last"]
