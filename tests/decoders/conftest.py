"""The programs under test, built once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import programs  # noqa: E402
from missing import missing  # noqa: E402


@pytest.fixture(scope="session")
def ioctltrace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tracer with the address and undefined-behaviour sanitizers."""
    return programs.tracer(tmp_path_factory.mktemp("ioctltrace"), sanitized=True)


@pytest.fixture(scope="session")
def ioctlmock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mock with the address and undefined-behaviour sanitizers."""
    found = programs.mock(tmp_path_factory.mktemp("ioctlmock"), sanitized=True)
    done = subprocess.run([found, "true"], capture_output=True, text=True, timeout=600)
    if "no seccomp user notification" in done.stderr:
        missing(done.stderr.strip())
    return found
