"""A program that a test needs and a machine lacks: a skip that says what to install; a failure in CI."""

from __future__ import annotations

import os
from typing import NoReturn


def missing(text: str) -> NoReturn:
    """End the test."""
    import pytest  # not above: the rig (tests/vm/rig.py) takes sources of tests, and needs no pytest

    if os.environ.get("CI"):
        pytest.fail(text)
    pytest.skip(text)
