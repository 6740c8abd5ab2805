"""The driver of docs/boundary.md, "A driver, from nothing": its sources, as the page has them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import invoke

ROOT = Path(__file__).resolve().parents[2]
_PAGE = (ROOT / "docs" / "boundary.md").read_text(encoding="utf-8")
_SECTION = _PAGE.split("## A driver, from nothing\n")[1].split("\n## ")[0]
#: What the program prints, and the Kbuild of the module.
PRINTED, = re.findall(r"```\n(open: .*?)```", _SECTION, re.S)
KBUILD, = re.findall(r"```make\n(.*?)```", _SECTION, re.S)


def write(folder: Path) -> str:
    """Writes the spec, its outputs, sampler.c, try.c and module.c; returns the command that builds the program."""
    spec, = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "first-driver.md").read_text(encoding="utf-8"), re.S)
    (folder / "spec" / "sampler").mkdir(parents=True)
    (folder / "spec" / "sampler" / "sampler.yaml").write_text(spec, encoding="utf-8")
    run = invoke.ioctlc("build", folder / "spec" / "sampler", "-o", folder / "generated" / "sampler")
    assert run.status == 0, run.err
    sources = re.findall(r"```c\n(.*?)```", _SECTION, re.S)
    for name, text in zip(("sampler.c", "try.c", "module.c"), sources, strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    command, = re.findall(r"```sh\n(cc .*?)\./try\n```", _SECTION, re.S)
    return f"cd '{folder}' && {command.strip().replace('$R', str(ROOT))}"


def module(folder: Path) -> Path:
    """The sources of the module, side by side as the page says."""
    target = folder / "module"
    target.mkdir()
    ours = ("driver/linux/os.[ch]", "driver/boundary/*.[ch]", "compat/*.[ch]")
    theirs = ("generated/sampler/driver/*.[ch]", "generated/sampler/include/sampler.h", "sampler.c", "module.c")
    for path in (*(one for each in ours for one in ROOT.glob(each)),
                 *(one for each in theirs for one in folder.glob(each))):
        shutil.copy(path, target)
    (target / "Kbuild").write_text(KBUILD, encoding="utf-8")
    return target
