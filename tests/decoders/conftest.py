"""The program under test, built once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import programs  # noqa: E402


@pytest.fixture(scope="session")
def ioctltrace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tracer with the address and undefined-behaviour sanitizers."""
    return programs.tracer(tmp_path_factory.mktemp("ioctltrace"), sanitized=True)
