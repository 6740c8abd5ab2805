"""mvm's driver code, written once per session, and the places of what it is compiled with."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

sys.path[:0] = [str(HERE), str(ROOT / "tools" / "kernel")]

import invoke  # noqa: E402
import stubs  # noqa: E402


def need(*programs: str) -> None:
    """Skips a test whose programs are not installed."""
    for program in programs:
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed (tools/packages/test.txt)")


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with driver/ and include/ of mvm."""
    folder = tmp_path_factory.mktemp("generated")
    run = invoke.ioctlc("build", ROOT / "spec" / "mvm", "--only", "driver,header,windows", "-o", folder)
    assert run.status == 0, run.err
    return folder


def gather(generated: Path, system: str, folder: Path) -> Path:
    """All sources of a test's driver for one system in one folder, as Kbuild wants them."""
    sources = [*(generated / "driver").iterdir(), *(generated / "include").iterdir(),
               *(ROOT / "driver" / "boundary").iterdir(), *(ROOT / "driver" / system).iterdir(),
               HERE / "handlers.c", HERE / "handlers.h", *(HERE / system).glob("module.c"),
               *(HERE / system).glob("Kbuild")]
    for source in sources:
        shutil.copy(source, folder)
    (folder / "stubs.c").write_text(stubs.stubs(generated / "driver", [HERE / "handlers.c"]))
    return folder
