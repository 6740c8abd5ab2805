"""A virtual machine for one test: qemu without acceleration, Debian's kernel, and an initramfs of a few files.

The first program of the machine says how it ended by a byte to port 0xf4 (isa-debug-exit), 21 for success: qemu's exit
status is then 43. A panic or a power-off gives another status, so that no failure looks like success.
"""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import termios
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

PASSED = 21 * 2 + 1

#: The same of a first process that found something wrong: it says 22.
BLEMISHED = 22 * 2 + 1

#: What Linux concludes from a processor that is slow: that it has no timer (a panic), that it hangs. Minutes instead.
PATIENCE = "no_timer_check rcupdate.rcu_cpu_stall_timeout=300 watchdog_thresh=60"

#: Ten times and more what a quiet machine needs (3 s), since others may be busy beside it.
SECONDS = 300

#: For qemu to end by itself when it is asked to; then it is killed.
PARTING = 10


def initramfs(files: dict[str, Path | None]) -> bytes:
    """A cpio archive (newc): executables by their path, None for a folder."""
    entries = [_entry(path, source.read_bytes() if source else None) for path, source in files.items()]
    entries.append(_device("dev/console", 5, 1))
    return b"".join(entries) + _header("TRAILER!!!", 0, 0)


def _entry(path: str, data: bytes | None) -> bytes:
    if data is None:
        return _header(path, 0o040755, 0)
    return _header(path, 0o100755, len(data)) + data + b"\0" * (-len(data) % 4)


def _device(path: str, major: int, minor: int) -> bytes:
    return _header(path, 0o020600, 0, major, minor)


def _header(path: str, mode: int, size: int, major: int = 0, minor: int = 0) -> bytes:
    name = path.encode() + b"\0"
    fields = [0, mode, 0, 0, 1, 0, size, 0, 0, major, minor, len(name), 0]
    head = b"070701" + "".join(f"{field:08x}" for field in fields).encode() + name
    return head + b"\0" * (-len(head) % 4)


@dataclass(frozen=True)
class Machine:
    """What qemu makes: a kernel, a processor (`-cpu`), more words for the kernel's command line."""

    kernel: Path
    cpu: str = "max"
    processors: int = 1
    megabytes: int = 512
    words: str = ""
    seconds: int = SECONDS

    def command(self, archive: Path) -> list[str]:
        """qemu's command line, with the serial line on standard input and output."""
        return ["qemu-system-x86_64", "-accel", "tcg", "-M", "q35", "-cpu", self.cpu, "-m", str(self.megabytes),
                "-smp", str(self.processors), "-nographic", "-no-reboot", "-nic", "none", "-kernel", str(self.kernel),
                "-initrd", str(archive), "-device", "isa-debug-exit,iobase=0xf4,iosize=4",
                "-append", f"console=ttyS0 panic=-1 quiet mitigations=off {PATIENCE} {self.words}".rstrip()]


def boot(kernel: Path, archive: Path) -> tuple[int, str]:
    """qemu's exit status and what came through the serial line, of the simplest machine."""
    return run(Machine(kernel), archive)


def run(machine: Machine, archive: Path, line: Callable[[str], None] = lambda text: None) -> tuple[int, str]:
    """The same of any machine; `line` gets each line as it comes. Status -9: killed after `machine.seconds`.

    The machine ends with whoever waits for it, also if that is killed or interrupted. Ctrl-C is for that one alone.
    """
    said = []
    process = subprocess.Popen(mortal(machine.command(archive)), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, process_group=0)
    timer = threading.Timer(machine.seconds, process.kill)
    timer.daemon = True
    try:
        timer.start()
        assert process.stdout is not None
        with process.stdout:
            for raw in process.stdout:
                said.append(raw.decode("latin1"))
                line(said[-1].rstrip("\r\n"))
        status = process.wait()
    finally:
        timer.cancel()
        process.kill()
        process.wait()
    return status, "".join(said)


def attended(machine: Machine, archive: Path) -> int:
    """qemu's exit status of a machine that has the terminal, which is as it was afterwards."""
    with terminal_kept():
        process = subprocess.Popen(mortal(machine.command(archive)))
        try:
            return process.wait()
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(PARTING)
            process.kill()
            process.wait()


def mortal(command: Sequence[str]) -> list[str]:
    """A command that is killed where whoever started it ends."""
    return ["setpriv", "--pdeathsig", "KILL", *command]


@contextmanager
def terminal_kept() -> Iterator[None]:
    """Modes and flags of standard input, which qemu changes and gives back; unless it is killed or crashes."""
    if not os.isatty(0):
        yield
        return
    modes, flags = termios.tcgetattr(0), fcntl.fcntl(0, fcntl.F_GETFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGTTOU, signal.SIG_IGN)  # in the background it would stop here
        termios.tcsetattr(0, termios.TCSANOW, modes)
        fcntl.fcntl(0, fcntl.F_SETFL, flags)
