"""What the tests of verify share: headers that can be changed."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Callable

import pytest

from foreign import ZOO
from invoke import ROOT, ioctlc

sys.path.insert(0, str(ROOT / "tools" / "fetch"))


@pytest.fixture(scope="session")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the zoo's headers."""
    folder = tmp_path_factory.mktemp("zoo")
    assert ioctlc("build", ZOO, "-o", folder, "--only", "header,windows").status == 0
    return folder / "include"


@pytest.fixture
def changed(zoo: Path, tmp_path: Path) -> Callable[[str, str], Path]:
    """A function that makes a copy of the zoo's header in which what matches has been replaced."""
    def change(pattern: str, new: str) -> Path:
        shutil.copytree(zoo, tmp_path / "changed", dirs_exist_ok=True)
        path = tmp_path / "changed" / "zoo.h"
        text, count = re.subn(pattern, new, path.read_text(encoding="utf-8"))
        assert count, "the header is another one now: choose another text"
        path.write_text(text, encoding="utf-8")
        return path
    return change
