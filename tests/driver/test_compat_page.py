"""The driver of docs/compat.md does in a program what the page says; test_linux.py has it as a module."""

from __future__ import annotations

import re
from pathlib import Path

import compat_page
import page_driver

WARNINGS = " -Wall -Wextra -Wno-unused-parameter -Werror"


def test_its_program_prints_what_the_page_says(tmp_path: Path) -> None:
    assert page_driver.printed(tmp_path, compat_page.write(tmp_path) + WARNINGS) == compat_page.PRINTED


def test_the_import_needs_what_the_page_edits(tmp_path: Path) -> None:
    """What the header does not say is said to be missing, and the rest is as the page has it."""
    found = compat_page.imported(tmp_path)
    assert "class: none" in found and "field lamps: how many elements it points to is unknown" in found
    for line in ("- {name: seconds, type: ulong}", "- {name: LAMP_GET, nr: 0x01, on: device, out: struct lamp_state}",
                 "only: [linux-x86_64, linux-i386, linux-x32]"):
        assert line in found and line in compat_page.SPEC


def test_the_classes_are_those_of_the_page(tmp_path: Path) -> None:
    compat_page.write(tmp_path)
    said = compat_page.ioctlc(tmp_path, "ioctlc layout spec/lamp")
    assert re.findall(r"(LAMP_\w+): (\w+)", said) == [
        ("LAMP_GET", "translate"), ("LAMP_ALL", "translate"), ("LAMP_OFF", "identical")]


def test_a_handler_that_is_left_out_is_named_by_the_linker(tmp_path: Path) -> None:
    command = compat_page.write(tmp_path)
    missed = page_driver.undefined_without(tmp_path / "lamp_calls.c", "lamp_device_get", command)
    assert missed == ["lamp_device_get"]
