"""The sources of a test's driver, in one folder, and the programs that a test needs."""

from __future__ import annotations

import shutil
from pathlib import Path

import handler_stubs
from missing import missing

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def need(*programs: str) -> None:
    """Ends a test whose programs are not installed."""
    for program in programs:
        if not shutil.which(program):
            missing(f"{program} is not installed (tools/packages/test.txt)")


def gather_extension(generated: Path, acme: Path, folder: Path) -> Path:
    """The sources of the sample extension's module: what it has from its base are headers."""
    sources = [*(generated / "driver").glob("*.h"), *(generated / "include").iterdir(), *(acme / "driver").iterdir(),
               *(acme / "include").iterdir(), *(ROOT / "driver" / "boundary").iterdir(), ROOT / "compat" / "compat.h",
               *(ROOT / "driver" / "linux").glob("os.[ch]"), *(HERE / "extension").iterdir()]
    for source in sources:
        if source.is_file():
            shutil.copy(source, folder)
    return folder


def gather(generated: Path, system: str, folder: Path) -> Path:
    """All sources of a driver for one system, as Kbuild wants them: side by side."""
    sources = [*(generated / "driver").iterdir(), *(generated / "include").iterdir(),
               *(generated / "compat").glob("*.[ch]"), *(ROOT / "compat").glob("*.[ch]"),
               *(ROOT / "driver" / "boundary").iterdir(), *(ROOT / "driver" / system).glob("os.[ch]"),
               HERE / "handlers.c", HERE / "handlers.h", *(HERE / system).glob("module.c"),
               *(HERE / system).glob("Kbuild")]
    for source in sources:
        if source.is_file():            # the generated code has a folder of tests
            shutil.copy(source, folder)
    (folder / "stubs.c").write_text(handler_stubs.stubs(generated / "driver", [HERE / "handlers.c"]))
    return folder
