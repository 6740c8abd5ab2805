"""mvm's driver code, written once per session."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

sys.path[:0] = [str(HERE), str(ROOT / "tools" / "fetch")]

import invoke  # noqa: E402


@pytest.fixture(scope="session")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of the sample extension."""
    folder = tmp_path_factory.mktemp("acme")
    run = invoke.ioctlc("build", ROOT / "examples" / "extension", "--only", "driver,compat,header,windows", "-o",
                        folder)
    assert run.status == 0, run.err
    return folder


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with driver/ and include/ of mvm."""
    folder = tmp_path_factory.mktemp("generated")
    run = invoke.ioctlc("build", ROOT / "spec" / "mvm", "--only", "driver,compat,header,windows", "-o", folder)
    assert run.status == 0, run.err
    return folder
