"""The driver of docs/compat.md, "An existing driver": its sources, as the page has them."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import invoke

ROOT = Path(__file__).resolve().parents[2]
_PAGE = (ROOT / "docs" / "compat.md").read_text(encoding="utf-8")
_SECTION = _PAGE.split("## An existing driver\n")[1].split("\n## ")[0]
_SOURCES = re.findall(r"```c\n(.*?)```", _SECTION, re.S)
SPEC, = re.findall(r"```yaml\n(.*?)```", _SECTION, re.S)
IMPORT, BUILD, COMPILE = re.findall(r"```sh\n(.*?)```", _SECTION, re.S)
KBUILD, = re.findall(r"```make\n(.*?)```", _SECTION, re.S)
#: What the program prints.
PRINTED, = re.findall(r"```\n(all: .*?)```", _SECTION, re.S)


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
    return f"cd '{folder}' && {COMPILE.removesuffix('./try' + chr(10)).strip().replace('$R', str(ROOT))}"


def module(folder: Path) -> Path:
    """The sources of the module, side by side as the page says."""
    target = folder / "module"
    target.mkdir()
    ours = ("driver/linux/os.[ch]", "driver/boundary/*.[ch]", "compat/*.[ch]")
    theirs = ("generated/lamp/compat/*.[ch]", "generated/lamp/include/lamp.h", "lamp_calls.c", "lamp_main.c")
    for path in (*(one for each in ours for one in ROOT.glob(each)),
                 *(one for each in theirs for one in folder.glob(each))):
        shutil.copy(path, target)
    (target / "Kbuild").write_text(KBUILD, encoding="utf-8")
    return target
