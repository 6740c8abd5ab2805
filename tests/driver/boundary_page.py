"""The driver of docs/boundary.md, "A driver, from nothing": its sources, as the page has them."""

from __future__ import annotations

import re
from pathlib import Path

import invoke
import page_driver

_SECTION = page_driver.section("boundary.md", "A driver, from nothing")
#: What the program prints, and the Kbuild of the module.
PRINTED, = (text for text in page_driver.blocks(_SECTION, "") if text.startswith("open: "))
KBUILD, = page_driver.blocks(_SECTION, "make")


def write(folder: Path) -> str:
    """Writes the spec, its outputs, sampler.c, try.c and module.c; returns the command that builds the program."""
    first = (page_driver.ROOT / "docs" / "first-driver.md").read_text(encoding="utf-8")
    spec, = page_driver.blocks(first, "yaml")
    (folder / "spec" / "sampler").mkdir(parents=True)
    (folder / "spec" / "sampler" / "sampler.yaml").write_text(spec, encoding="utf-8")
    run = invoke.ioctlc("build", folder / "spec" / "sampler", "-o", folder / "generated" / "sampler")
    assert run.status == 0, run.err
    for name, text in zip(("sampler.c", "try.c", "module.c"), page_driver.blocks(_SECTION, "c"), strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    command, = re.findall(r"```sh\n(cc .*?)\./try\n```", _SECTION, re.S)
    return f"cd '{folder}' && {command.strip().replace('$R', str(page_driver.ROOT))}"


def module(folder: Path) -> Path:
    theirs = ("generated/sampler/driver/*.[ch]", "generated/sampler/include/sampler.h", "sampler.c", "module.c")
    return page_driver.module(folder, theirs, KBUILD)
