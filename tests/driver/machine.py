"""A virtual machine for one test: qemu without acceleration, Debian's kernel, and an initramfs of a few files.

The first program of the machine says how it ended by a byte to port 0xf4 (isa-debug-exit), 21 for success: qemu's exit
status is then 43. A panic or a power-off gives another status, so that no failure looks like success.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

PASSED = 21 * 2 + 1

#: Ten times and more what a quiet machine needs (3 s), since others may be busy beside it.
SECONDS = 300


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


def boot(kernel: Path, archive: Path) -> tuple[int, str]:
    """qemu's exit status and what came through the serial line."""
    command = ["qemu-system-x86_64", "-accel", "tcg", "-M", "q35", "-cpu", "max", "-m", "512", "-nographic",
               "-no-reboot", "-nic", "none", "-kernel", str(kernel), "-initrd", str(archive),
               "-device", "isa-debug-exit,iobase=0xf4,iosize=4",
               "-append", "console=ttyS0 panic=-1 quiet mitigations=off"]
    run = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                         timeout=SECONDS, check=False)
    return run.returncode, run.stdout.decode("latin1")
