"""The cache of what takes long and is made once for a machine: the user's, not that of a build folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept() -> Iterator[None]:
    """tests/suites.cmake gives tests a cache in the build folder, and the user's as IOCTLC_KEPT_CACHE."""
    before, users = os.environ.get("XDG_CACHE_HOME"), os.environ.get("IOCTLC_KEPT_CACHE")
    if users:
        os.environ["XDG_CACHE_HOME"] = users
    try:
        yield
    finally:
        if users and before is not None:
            os.environ["XDG_CACHE_HOME"] = before
        elif users:
            del os.environ["XDG_CACHE_HOME"]
