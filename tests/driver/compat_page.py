"""The driver of docs/compat.md, "An existing driver": its sources, as the page has them."""

from __future__ import annotations

import shlex
from pathlib import Path

import invoke
import page_driver

_SECTION = page_driver.section("compat.md", "An existing driver")
_SOURCES = page_driver.blocks(_SECTION, "c")
SPEC, = page_driver.blocks(_SECTION, "yaml")
IMPORT, BUILD, COMPILE = page_driver.blocks(_SECTION, "sh")
KBUILD, = page_driver.blocks(_SECTION, "make")
#: What the program prints.
PRINTED, = (text for text in page_driver.blocks(_SECTION, "") if text.startswith("all: "))


def ioctlc(folder: Path, line: str) -> str:
    """Runs a command of the page in a folder; returns what it says."""
    words = [str(folder / word) if word.startswith(("spec/", "generated/", "lamp.h")) else word
             for word in shlex.split(line, comments=True)]
    run = invoke.ioctlc(*words[1:])
    assert words[0] == "ioctlc" and run.status == 0, run.err
    return run.out


def imported(folder: Path) -> str:
    """Writes the header and imports it; returns the spec."""
    (folder / "lamp.h").write_text(_SOURCES[0], encoding="utf-8")
    ioctlc(folder, IMPORT)
    return (folder / "spec" / "lamp" / "lamp.yaml").read_text(encoding="utf-8")


def write(folder: Path) -> str:
    """Writes everything, with the spec as it was edited; returns the command that builds the program."""
    imported(folder)
    (folder / "spec" / "lamp" / "lamp.yaml").write_text(SPEC, encoding="utf-8")
    for line in BUILD.strip().splitlines():
        ioctlc(folder, line)
    for name, text in zip(("lamp_calls.c", "lamp_main.c", "try.c"), _SOURCES[1:], strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    return f"cd '{folder}' && {COMPILE.removesuffix('./try' + chr(10)).strip().replace('$R', str(page_driver.ROOT))}"


def module(folder: Path) -> Path:
    theirs = ("generated/lamp/compat/*.[ch]", "generated/lamp/include/lamp.h", "lamp_calls.c", "lamp_main.c")
    return page_driver.module(folder, theirs, KBUILD)
