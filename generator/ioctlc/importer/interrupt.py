"""Ctrl-C while libclang works, and while files take their places.

libclang calls back into Python, and ctypes drops what is raised there: a KeyboardInterrupt would end a visit of cursors
early, and what was not visited would be missing from the spec. So it is remembered there, and raised behind it.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from types import FrameType
from typing import Callable, Iterator

#: What cindex names each function that libclang calls.
_CALLBACKS = frozenset({"visitor"})


@contextlib.contextmanager
def heeded() -> Iterator[None]:
    """No interruption is lost in the block: where it cannot be raised at once it is at the block's end."""
    with _remembered(_can_raise):
        yield


@contextlib.contextmanager
def held() -> Iterator[None]:
    """The block is done as a whole: an interruption is raised behind it."""
    with _remembered(lambda frame: False):
        yield


@contextlib.contextmanager
def _remembered(at_once: Callable[[FrameType | None], bool]) -> Iterator[None]:
    pending = False

    def interrupted(_signal: int, frame: FrameType | None) -> None:
        nonlocal pending
        pending = True
        if at_once(frame):
            raise KeyboardInterrupt

    if not _ours():
        yield
        return
    signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if pending:
            raise KeyboardInterrupt


def _ours() -> bool:
    """Whether Python's own handler is there: not one of the caller's, nor of a block around this one, nor ignored."""
    return threading.current_thread() is threading.main_thread() \
        and signal.getsignal(signal.SIGINT) is signal.default_int_handler


def _can_raise(frame: FrameType | None) -> bool:
    """Whether libclang has called nothing of what runs."""
    while frame is not None:
        if frame.f_code.co_name in _CALLBACKS:
            return False
        frame = frame.f_back
    return True
