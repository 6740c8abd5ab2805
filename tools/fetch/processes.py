"""Programs that run for long and start others: what Ctrl-C, SIGTERM and a terminal that goes away do to them.

They end at once: what they started is killed with all that it started itself, their temporary folders go, one line on
standard error says it, and the exit status is 128 and the signal's number, as of a shell.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import IO, Any

SIGNALS = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)

#: For what was killed to be gone, and to write no more files.
PARTING = 10


class Interrupted(BaseException):
    """One of SIGNALS came. Raised once in a program's life: nothing interrupts what cleans up behind it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    def __str__(self) -> str:
        return f"interrupted by {signal.Signals(self.number).name}"


class _Once:
    """The handler of SIGNALS: the first one counts, when nobody holds it back."""

    def __init__(self) -> None:
        self.came = False
        self.holders = 0
        self.waits = 0

    def __call__(self, number: int, frame: FrameType | None) -> None:
        if self.holders:
            self.waits = self.waits or number
        elif not self.came:
            self.came = True
            raise Interrupted(number)

    @contextmanager
    def held(self) -> Iterator[None]:
        """What comes meanwhile comes behind it."""
        self.holders += 1
        try:
            yield
        finally:
            self.holders -= 1
            if self.waits and not self.holders:
                number, self.waits = self.waits, 0
                signal.raise_signal(number)


_interrupt = _Once()


def heeding(name: str, work: Callable[[], int]) -> int:
    """The exit status of a program's work, or of its interruption. What is ignored already (nohup) stays so."""
    try:
        for one in SIGNALS:
            if signal.getsignal(one) != signal.SIG_IGN:
                signal.signal(one, _interrupt)
        return work()
    except Interrupted as error:
        with suppress(OSError):  # the terminal may be gone
            print(f"{name}: {error}", file=sys.stderr, flush=True)
        return 128 + error.number
    except BrokenPipeError:  # whoever read the output has enough
        return 128 + signal.SIGPIPE


@contextmanager
def scratch(prefix: str) -> Iterator[Path]:
    """A temporary folder that does not stay, also where the interruption comes while it goes. It has the temporary
    files of what is started meanwhile (TMPDIR), too: what is killed removes none."""
    before = os.environ.get("TMPDIR")
    signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)  # until the folder has somebody who removes it
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    os.environ["TMPDIR"] = str(folder)
    try:
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
            yield folder
        finally:
            _set("TMPDIR", before)
            shutil.rmtree(folder)
    except Interrupted:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _set(name: str, value: str | None) -> None:
    os.environ.pop(name, None)
    if value is not None:
        os.environ[name] = value


def run(command: Sequence[str], log: IO[str] | None = None, seconds: float | None = None,
        **options: Any) -> subprocess.CompletedProcess[str]:
    """subprocess.run() with the output, of both kinds, in the result or in `log`. Where that is left early, by a signal
    or after `seconds` (TimeoutExpired), the program's whole process group goes: make's compilers, too."""
    process = None
    try:
        with _interrupt.held():  # the program runs before Popen() says which it is
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log or subprocess.PIPE,
                                       stderr=subprocess.STDOUT, text=True, process_group=0, **options)
        said, _ = process.communicate(timeout=seconds)
    except BaseException:
        if process:
            with suppress(ProcessLookupError, subprocess.TimeoutExpired):
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate(timeout=PARTING)
        raise
    return subprocess.CompletedProcess(command, process.returncode, said)
