"""Folders with short names: what a spec says of its headers' paths stays on one line, wherever pytest keeps its own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="i") as folder:
        yield Path(folder)
