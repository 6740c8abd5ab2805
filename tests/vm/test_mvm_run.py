"""mvm-run (examples/mvm-run) without a driver, under AddressSanitizer and UBSan: its command line, images that lie
about themselves, a driver that refuses. What it does with a guest is tests/vm/clients/76_mvm_run.c."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import pty
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from missing import missing

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "examples" / "mvm-run"
INCLUDE = ROOT / "generated" / "mvm" / "include"
CODES = {ioctl["name"]: ioctl["codes"]["linux-x86_64"]
         for ioctl in json.loads((ROOT / "generated/mvm/model.json").read_text())["ioctls"]
         if "linux-x86_64" in ioctl["codes"]}
MIB = 1 << 20
FAILED, GUEST, TIMEOUT = 125, 126, 60

#: For what must not happen: less time lets it through, and fails nothing.
MOMENT = 0.5

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not shutil.which("gcc"):
        missing("gcc is not installed (tools/packages/test.txt)")
    target = tmp_path_factory.mktemp("mvm-run") / "mvm-run"
    subprocess.run(["gcc", "-std=gnu11", "-g", "-O1", "-Wall", "-Wextra", "-Werror", "-Wdeclaration-after-statement",
                    "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined",
                    "-Wl,--wrap=ioctl,--wrap=fopen,--wrap=getrlimit",
                    f"-I{INCLUDE}", "-o", target, *SOURCE.glob("*.c"), ROOT / "tests/vm/mock/mvm.c", "-lpthread"],
                   check=True)
    return target


@pytest.fixture
def run(program: Path, tmp_path: Path) -> Run:
    """mvm-run with these words and this environment."""
    def start(*words: object, stdin: str = "", **environment: object) -> subprocess.CompletedProcess[str]:
        node = tmp_path / "node"
        node.touch()
        done = subprocess.run([program, "--node", node, *map(str, words)], input=stdin, capture_output=True, text=True,
                              timeout=TIMEOUT, check=False,
                              env={**os.environ, **{name: str(value) for name, value in environment.items()}})
        assert "Sanitizer" not in done.stderr and "runtime error" not in done.stderr, done.stderr
        return done
    return start


@dataclass(frozen=True)
class Segment:
    """A program header."""

    offset: int = 0x1000
    virtual: int = 0x100000
    physical: int = 0x100000
    file_size: int = 16
    memory_size: int = 4096
    type: int = 1


@dataclass(frozen=True)
class Elf:
    """An ELF file, good unless something is replaced."""

    segments: tuple[Segment, ...] = (Segment(),)
    bits: int = 64
    type: int = 2
    machine: int | None = None
    entry: int = 0x100000
    table: int | None = None
    entry_size: int | None = None
    count: int | None = None
    data: int = 1
    length: int = 0x2000

    def file(self) -> bytes:
        wide = self.bits == 64
        head, row = (64, 56) if wide else (52, 32)
        ident = b"\x7fELF" + bytes([2 if wide else 1, self.data, 1]) + bytes(9)
        header = struct.pack("<HHIQQQIHHHHHH" if wide else "<HHIIIIIHHHHHH", self.type,
                             self.machine if self.machine is not None else (62 if wide else 3), 1, self.entry,
                             head if self.table is None else self.table, 0, 0, head,
                             row if self.entry_size is None else self.entry_size,
                             len(self.segments) if self.count is None else self.count, 0, 0, 0)
        rows = b"".join(self.row(segment) for segment in self.segments)
        return (ident + header + rows).ljust(self.length, b"\xf4")[:self.length]

    def row(self, one: Segment) -> bytes:
        if self.bits == 64:
            return struct.pack("<IIQQQQQQ", one.type, 5, one.offset, one.virtual, one.physical, one.file_size,
                               one.memory_size, 1)
        return struct.pack("<IIIIIIII", one.type, one.offset, one.virtual, one.physical, one.file_size, one.memory_size,
                           5, 1)


def image(folder: Path, content: bytes) -> Path:
    path = folder / "image"
    path.write_bytes(content)
    return path


# --- images ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bits, mode", [(64, "long"), (32, "protected")])
def test_an_elf_file(run: Run, tmp_path: Path, bits: int, mode: str) -> None:
    elf = Elf((Segment(type=6, offset=1 << 31), Segment(virtual=0xc0000000, physical=0x200000)), bits, entry=0xc0000010)
    done = run("--check", image(tmp_path, elf.file()))
    assert done.returncode == 0 and done.stdout.endswith(f"ELF, {mode} mode, begins at 0x200010\n")


BAD = {
    "more bytes in the file than in memory": Elf((Segment(file_size=17, memory_size=16),)),
    "segment 0: beyond the end of the file": Elf((Segment(offset=0x1ff8),)),
    "segment 0: beyond the end": Elf((Segment(offset=(1 << 64) - 8),)),
    "do not fit into the guest's": Elf((Segment(memory_size=1 << 62),)),
    "0x1000 bytes at 0xfffffffffffffff8 do not fit": Elf((Segment(physical=(1 << 64) - 8),)),
    "0x1000 bytes at 0xfef001 do not fit": Elf((Segment(physical=16 * MIB - 0x10fff),)),
    "segments 0 and 2 overlap": Elf((Segment(), Segment(type=0), Segment(virtual=0, physical=0x100fff))),
    "the entry, 0x101000, is in no segment": Elf(entry=0x101000),
    "the entry, 0xfffff, is in no segment": Elf(entry=0xfffff),
    "for machine 8, not for x86": Elf(machine=8),
    "an ELF file for x32; build it with -m64 or -m32": Elf(bits=32, machine=62),
    "an ELF file of 64 bits for i386": Elf(machine=3),
    "of type 3; link it statically": Elf(type=3),
    "without program headers": Elf(count=0),
    "program headers of 55 bytes instead of 56": Elf(entry_size=55),
    "program headers beyond the end of the file": Elf(count=0xffff),
    "headers beyond the end of the file": Elf(table=(1 << 64) - 1),
    "cut off or big-endian": Elf(data=2),
    "cut off, or neither": Elf(length=63),
}


@pytest.mark.parametrize("said", BAD)
def test_an_elf_file_that_lies(run: Run, tmp_path: Path, said: str) -> None:
    done = run("--check", image(tmp_path, BAD[said].file()))
    assert done.returncode == FAILED and said in done.stderr


def test_garbage_in_headers_is_never_believed(run: Run, tmp_path: Path) -> None:
    source = random.Random(6)
    for _ in range(200):
        good = Elf((Segment(), Segment(virtual=0, physical=0)), bits=source.choice((32, 64)))
        content = bytearray(good.file())
        for _ in range(source.randint(1, 6)):
            content[source.randrange(4, 176)] = source.choice((0, 1, 0x7f, 0x80, 0xff, source.randrange(256)))
        done = run("--check", image(tmp_path, bytes(content[:source.choice((0x2000, 0x2000, 100, 30))])))
        assert done.returncode in (0, FAILED) and bool(done.stderr) == bool(done.returncode)


def test_every_length_of_a_file(run: Run, tmp_path: Path) -> None:
    content = Elf(length=0x1010).file()
    for length in (0, 1, 3, 4, 5, 15, 16, 17, 51, 52, 63, 64, 65, 119, 120, 0x100f):
        assert run("--check", image(tmp_path, content[:length])).returncode == (0 if 0 < length < 4 else FAILED)
    assert run("--check", image(tmp_path, content)).returncode == 0


@pytest.mark.parametrize("words, said", [
    ([], "flat, real mode, begins at 0x1000"),
    (["--mode", "long", "--load", "0x200000"], "flat, long mode, begins at 0x200000"),
    (["--mode", "protected", "--load", "0"], "flat, protected mode, begins at 0x0"),
])
def test_a_flat_file(run: Run, tmp_path: Path, words: list[str], said: str) -> None:
    assert said in run("--check", *words, image(tmp_path, b"\xf4")).stdout


@pytest.mark.parametrize("words, content, said", [
    (["--load", "0x100000"], b"\xf4", "in real mode a guest begins below 1 MiB"),
    (["--load", "0xfeffff", "--mode", "long"], b"\xf4\xf4", "2 bytes at 0xfeffff do not fit into the guest's 0xff0000"),
    (["--memory", "1"], bytes(MIB + 1), "longer than the guest's memory"),
    ([], b"", "an empty file"),
    (["--mode", "long"], Elf().file(), "is an ELF file, which says --mode and --load itself"),
    (["--load", "0"], Elf().file(), "is an ELF file, which says"),
], ids=["real", "end", "long", "empty", "mode", "load"])
def test_a_file_that_does_not_fit(run: Run, tmp_path: Path, words: list[str], content: bytes, said: str) -> None:
    done = run("--check", *words, image(tmp_path, content))
    assert done.returncode == FAILED and said in done.stderr and not done.stdout


# --- the command line ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("words, said", [
    (["--memory", "0", "x"], "--memory 0: a number from 1 to 3072 is wanted"),
    (["--memory", "3073", "x"], "a number from 1 to 3072"),
    (["--memory", "-1", "x"], "a number from 1 to 3072"),
    (["--memory", "16M", "x"], "a number from 1 to 3072"),
    (["--memory", "99999999999999999999", "x"], "a number from 1 to 3072"),
    (["--memory", "", "x"], "a number from 1 to 3072"),
    (["--load", "0x1000g", "x"], "--load 0x1000g: a number"),
    (["--seconds", "0", "x"], "--seconds 0: a number from 1"),
    (["--mode", "virtual", "x"], "--mode virtual: real, protected or long is wanted"),
    (["--frobnicate", "x"], "mvm-run --help says what there is"),
    ([], "one image is wanted"),
    (["x", "y"], "one image is wanted"),
    (["--check", "/nonexistent"], "/nonexistent: No such file or directory"),
    (["--check", "/"], "/: Is a directory"),
])
def test_words_that_make_no_sense(run: Run, words: list[str], said: str) -> None:
    done = run(*words)
    assert done.returncode == FAILED and said in done.stderr


def test_help(run: Run) -> None:
    done = run("--help")
    assert done.returncode == 0 and all(f"--{word}" in done.stdout for word in (
        "memory", "mode", "load", "devices", "seconds", "stats", "check", "node"))


# --- a driver that is not there, or refuses --------------------------------------------------------------------


def test_no_device(run: Run, tmp_path: Path) -> None:
    done = run("--node", tmp_path / "none", image(tmp_path, b"\xf4"))
    assert done.returncode == FAILED and "No such file or directory; is the module mvm loaded?" in done.stderr


@pytest.mark.parametrize("code, number, said", [
    ("MVM_GET_API_VERSION", errno.ENOTTY, "this is not mvm"),
    ("MVM_CREATE_VM", errno.EOPNOTSUPP, "this processor has no SVM with nested paging"),
    ("MVM_CREATE_VM", errno.EBUSY, "another hypervisor uses SVM"),
    ("MVM_CREATE_VM", errno.EPERM, "has to be open for writing"),
    ("MVM_SET_MEMORY_REGION", errno.ENOMEM, "the guest's memory: Cannot allocate memory; all of it is pinned at once"),
    ("MVM_CREATE_DEVICE", errno.ENODEV, "the interrupt controllers: No such device"),
    ("MVM_CREATE_VCPU", errno.ENOSPC, "CREATE_VCPU: No space left"),
    ("MVM_SET_CPUID", errno.EINVAL, "CPUID: Invalid argument"),
    ("MVM_SET_SREGS", errno.EINVAL, "SET_SREGS: Invalid argument"),
    ("MVM_SET_REGS", errno.EINVAL, "SET_REGS: Invalid argument"),
    ("MVM_RUN", errno.EIO, "RUN: Input/output error"),
])
def test_a_call_that_fails(run: Run, tmp_path: Path, code: str, number: int, said: str) -> None:
    done = run("--devices", image(tmp_path, b"\xf4"), MOCK_REFUSE=f"{CODES[code]}:{number}", MOCK_EXITS="hlt")
    assert done.returncode == FAILED and said in done.stderr


@dataclass(frozen=True)
class Proc:
    """What mvm-run reads of /proc, and its limit; CAP_IPC_LOCK is bit 14."""

    available: str = "MemAvailable:   17408 kB"
    privileges: str = "CapEff:\t0000000000004000"
    limit: int = 8 * MIB

    def environment(self, folder: Path) -> dict[str, object]:
        folder.mkdir()
        (folder / "meminfo").write_text(f"MemTotal:  9999999 kB\n{self.available}\nMemAvailableX: 1 kB\n")
        (folder / "status").write_text(f"Name:\tmvm-run\n{self.privileges}\nCapBnd:\t0000000000000000\n")
        return {"MOCK_PROC": folder, "MOCK_LIMIT": self.limit}


LEFT = "all of it is pinned at once, and the machine has {} MiB left (MemAvailable); ask for less"
LOCKED = "all of it is pinned at once, {} KiB, and you may lock 8192 KiB; ask for less, or raise the limit (ulimit -l)"


@pytest.mark.parametrize("mib, files, said", [
    (16, Proc(), None), (17, Proc(), LEFT.format(17)), (3072, Proc(), LEFT.format(17)),
    (3072, Proc("MemAvailable:  3170304 kB"), None), (3072, Proc("MemAvailable:  3170303 kB"), LEFT.format(3095)),
    (3072, Proc("SwapTotal: 0 kB"), None), (8, Proc(privileges="CapEff:\t0000000000000000"), None),
    (9, Proc(privileges="CapEff:\t000001ffffffbfff"), LOCKED.format(9216)),
    (9, Proc(privileges="CapEff:\t0000000000000000", limit=(1 << 64) - 1), None),
    (9, Proc(privileges="CapPrm:\t000001ffffffbfff"), None)])
def test_memory_that_cannot_be_pinned(run: Run, tmp_path: Path, mib: int, files: Proc, said: str | None) -> None:
    """It is refused before it is tried: the kernel would end the program, or another one."""
    done = run("--memory", mib, image(tmp_path, b"\xf4"), MOCK_EXITS="hlt", **files.environment(tmp_path / "proc"))
    assert done.returncode == (FAILED if said else 0)
    assert done.stderr == (f"mvm-run: --memory {mib}: {said}\n" if said else "")


def test_another_version(run: Run, tmp_path: Path) -> None:
    done = run(image(tmp_path, b"\xf4"), MOCK_VERSION=2)
    assert done.returncode == FAILED and "has API version 2, this program is for 1" in done.stderr


# --- exits --------------------------------------------------------------------------------------------------------


def test_the_serial_port_and_the_status(run: Run, tmp_path: Path) -> None:
    done = run("--stats", image(tmp_path, b"\xf4"), MOCK_EXITS="out:3f8:48656c6c6f mmio intr in:3fd:1 in:3fa:1 in:70:4 "
               "out:3f9:02 in:3fa:1 in:3fa:1 out:3fb:80 out:3f8:0c in:3f8:1 out:f4:2a")
    assert (done.returncode, done.stdout) == (42, "Hello")
    reads = [line for line in done.stderr.splitlines() if line.startswith("read ")]
    assert reads == ["read 60", "read c1", "read ffffffff", "read c2", "read c1", "read 0c"]
    stats = dict(line.rsplit(maxsplit=1) for line in done.stderr.splitlines() if not line.startswith("read "))
    assert {name.strip(): int(count) for name, count in stats.items()} == {
        "exits to mvm-run": 13, "IO": 11, "MMIO": 1, "INTR": 1, "bytes, no such port": 4, "no such memory": 1}


def test_looped_back_bytes_overrun(run: Run, tmp_path: Path) -> None:
    done = run(image(tmp_path, b"\xf4"), MOCK_EXITS="out:3fc:10 out:3f8:" + "".join(f"{at:02x}" for at in range(20))
               + " in:3fd:1 " + "in:3f8:1 " * 17 + "in:3fd:1 hlt")
    assert done.returncode == 0 and not done.stdout
    reads = [int(line.split()[1], 16) for line in done.stderr.splitlines()]
    assert reads == [0x61, *range(16), 0, 0x60]


@pytest.mark.parametrize("reason, said", [
    (8, "SHUTDOWN at 0x0: a triple fault"), (9, "FAIL_ENTRY"), (17, "INTERNAL_ERROR"), (0, "UNKNOWN"),
    (39, "MEMORY_FAULT at 0x0: physical address"), (63, "an unknown reason"), (0xffffffff, "an unknown reason")])
def test_a_guest_that_cannot_go_on(run: Run, tmp_path: Path, reason: int, said: str) -> None:
    done = run(image(tmp_path, b"\xf4"), MOCK_EXITS=str(reason))
    assert done.returncode == GUEST and f"the guest ended with {said}" in done.stderr


@pytest.mark.parametrize("words", [["--help"], ["--check"], []])
def test_output_that_cannot_be_written(program: Path, tmp_path: Path, words: list[str]) -> None:
    """The guest, which goes on for ever, is ended; nothing is lost in silence."""
    with open("/dev/full", "w") as full:
        done = subprocess.run([program, "--node", image(tmp_path, b"\xf4"), *words, tmp_path / "image"], stdout=full,
                              stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=TIMEOUT, check=False,
                              env={**os.environ, "MOCK_EXITS": "out:3f8:41 out:3f8:42 wait"})
    assert (done.returncode, done.stderr) == (FAILED, "mvm-run: standard output: No space left on device\n")


def test_a_reader_that_has_gone(program: Path, tmp_path: Path) -> None:
    """mvm-run | head: it ends as itself, with the terminal as it was, not by SIGPIPE."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([program, "--node", image(tmp_path, b"\xf4"), tmp_path / "image"], stdout=writing,
                          stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=TIMEOUT, check=False,
                          env={**os.environ, "MOCK_EXITS": "out:3f8:41 wait"})
    os.close(writing)
    assert (done.returncode, done.stderr) == (FAILED, "mvm-run: standard output: Broken pipe\n")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_a_signal_ends_it(program: Path, tmp_path: Path, number: int) -> None:
    with subprocess.Popen([program, "--node", image(tmp_path, b"\xf4"), "--stats", tmp_path / "image"], text=True,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env={**os.environ, "MOCK_EXITS": "out:3f8:41 intr wait"}) as process:
        assert process.stdout is not None and process.stdout.read(1) == "A"
        process.send_signal(number)
        _, said = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 128 + number and signal.strsignal(number) in said


def full_pipe(blocking: bool) -> tuple[int, int]:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with contextlib.suppress(BlockingIOError):
        while os.write(writing, bytes(4096)):
            pass
    os.set_blocking(writing, blocking)
    return reading, writing


@pytest.mark.parametrize("blocking", [True, False])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_where_nobody_reads(program: Path, tmp_path: Path, number: int, blocking: bool) -> None:
    """Standard output is a full pipe: neither the write nor what is left at the end keeps it, nor its status."""
    reading, writing = full_pipe(blocking)
    with subprocess.Popen([program, "--node", image(tmp_path, b"\xf4"), tmp_path / "image"], text=True, stdout=writing,
                          stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          env={**os.environ, "MOCK_EXITS": "out:3f8:41 wait"}) as process:
        for _ in range(1000):  # not for ever: some kernels say nothing there
            if re.search("pipe|poll", Path(f"/proc/{process.pid}/wchan").read_text()):
                break
            time.sleep(0.01)
        process.send_signal(number)
        try:
            _, said = process.communicate(timeout=TIMEOUT)
        finally:
            process.kill()
            os.close(reading)
            os.close(writing)
    assert process.returncode == 128 + number and signal.strsignal(number) in said


def test_output_that_somebody_made_nonblocking_is_waited_for(program: Path, tmp_path: Path) -> None:
    reading, writing = full_pipe(blocking=False)
    with subprocess.Popen([program, "--node", image(tmp_path, b"\xf4"), tmp_path / "image"], text=True, stdout=writing,
                          stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          env={**os.environ, "MOCK_EXITS": "out:3f8:4142 hlt"}) as process:
        os.close(writing)
        time.sleep(MOMENT)
        with os.fdopen(reading, "rb") as pipe:
            said = pipe.read()
        assert (process.communicate(timeout=TIMEOUT)[1], process.returncode) == ("", 0)
    assert said.strip(b"\0") == b"AB"


def test_input_that_somebody_made_nonblocking_is_waited_for(program: Path, tmp_path: Path) -> None:
    """And it keeps nobody from ending: the guest ends while the next byte is waited for."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    with subprocess.Popen([program, "--node", image(tmp_path, b"\xf4"), tmp_path / "image"], text=True, stdin=reading,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env={**os.environ, "MOCK_EXITS": "out:3f8:41 byte in:3f8:1 byte in:3f8:1 hlt"}) as process:
        for byte in (b"x", b"y"):
            time.sleep(MOMENT)
            os.write(writing, byte)
        try:
            _, said = process.communicate(timeout=TIMEOUT)
        finally:
            process.kill()
            os.close(reading)
            os.close(writing)
    assert (said, process.returncode) == ("read 78\nread 79\n", 0)


# --- the terminal of a shell ----------------------------------------------------------------------------------------


@dataclass
class Terminal:
    """A terminal, and mvm-run as a job of the shell that has it; the shell is told what to do, a line each."""

    shell: subprocess.Popen[str]
    user: int

    def tell(self, order: str) -> str:
        """An order, and what the shell says when it is done."""
        assert self.shell.stdin is not None and self.shell.stdout is not None
        self.shell.stdin.write(order + "\n")
        self.shell.stdin.flush()
        return self.shell.stdout.readline().strip()

    def raw(self) -> bool:
        return not termios.tcgetattr(self.user)[3] & (termios.ICANON | termios.ECHO)

    def becomes_raw(self) -> bool:
        end = time.monotonic() + TIMEOUT
        while not self.raw() and time.monotonic() < end:
            time.sleep(0.01)
        return self.raw()


#: Of the terminal that is its standard error, and a job's standard input. `wait` says how it ended or that it stopped.
SHELL = """
import fcntl, os, signal, subprocess, sys, termios
fcntl.ioctl(2, termios.TIOCSCTTY, 0)
own, modes, lives = os.getpgrp(), termios.tcgetattr(2), False

def give(group, terminal=2):
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTTOU])
    os.tcsetpgrp(terminal, group)
    if group == own:
        termios.tcsetattr(2, termios.TCSANOW, modes)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGTTOU])

for line in sys.stdin:
    order = line.strip()
    if order in ("start", "start &"):
        job = subprocess.Popen(sys.argv[1:], stdin=2, stdout=subprocess.DEVNULL, process_group=0,
                               stderr=open("said", "w"),
                               preexec_fn=None if "&" in order else lambda: give(os.getpgrp(), 0))
        lives = True
    elif order == "stop":
        os.kill(-job.pid, signal.SIGTSTP)
        os.waitpid(job.pid, os.WUNTRACED)
        give(own)
    elif order == "bg":
        os.kill(-job.pid, signal.SIGCONT)
    elif order == "fg":
        give(job.pid)
        os.kill(-job.pid, signal.SIGCONT)
    elif order == "fg, which was not stopped":
        give(job.pid)
    elif order == "end":
        os.kill(job.pid, signal.SIGTERM)
    elif order == "wait":
        _, status = os.waitpid(job.pid, os.WUNTRACED)
        lives = os.WIFSTOPPED(status)
        give(own)
        print("stopped" if os.WIFSTOPPED(status) else os.waitstatus_to_exitcode(status), flush=True)
        continue
    print("done", flush=True)
if lives:
    os.kill(job.pid, signal.SIGKILL)
"""


@pytest.fixture
def terminal(program: Path, tmp_path: Path) -> Iterator[Terminal]:
    """The guest waits for a byte, twice."""
    user, line = pty.openpty()
    words = [program, "--node", image(tmp_path, b"\xf4"), tmp_path / "image"]
    with subprocess.Popen([sys.executable, "-c", SHELL, *words], text=True, stdin=subprocess.PIPE, cwd=tmp_path,
                          stdout=subprocess.PIPE, stderr=line, start_new_session=True,
                          env={**os.environ, "MOCK_EXITS": "byte in:3f8:1 byte in:3f8:1 hlt"}) as shell:
        os.close(line)
        timer = threading.Timer(2 * TIMEOUT, shell.kill)
        timer.start()
        yield Terminal(shell, user)
        timer.cancel()
        os.close(user)  # who has it for a terminal gets SIGHUP
        assert shell.stdin is not None
        shell.stdin.close()


def comes_to_its_end(terminal: Terminal, rest: bytes, said: Path) -> None:
    """A job that goes on in the background takes the terminal when it gets it, reads the rest, and sets it back."""
    terminal.tell("fg, which was not stopped")
    assert terminal.becomes_raw()
    os.write(terminal.user, rest)
    assert terminal.tell("wait") == "0" and said.read_text() == "read 78\nread 79\n"
    assert not terminal.raw()


def test_a_job_that_begins_in_the_background(terminal: Terminal, tmp_path: Path) -> None:
    """It leaves the shell's terminal alone, is not stopped, and takes it when it gets it."""
    terminal.tell("start &")
    time.sleep(MOMENT)
    assert not terminal.raw()
    comes_to_its_end(terminal, b"xy", tmp_path / "said")


def test_a_job_that_is_stopped(terminal: Terminal, tmp_path: Path) -> None:
    """Ctrl-Z and fg; then bg, which keeps it from reading for as long as the shell has the terminal."""
    terminal.tell("start")
    assert terminal.becomes_raw()
    terminal.tell("stop")
    assert not terminal.raw()
    terminal.tell("fg")
    assert terminal.becomes_raw()
    os.write(terminal.user, b"x")
    time.sleep(MOMENT)
    terminal.tell("stop")
    terminal.tell("bg")
    time.sleep(MOMENT)
    assert not terminal.raw()
    comes_to_its_end(terminal, b"y", tmp_path / "said")


def test_a_job_that_ends_in_the_background(terminal: Terminal) -> None:
    """What it had set is the shell's by then: no SIGTTOU."""
    terminal.tell("start")
    assert terminal.becomes_raw()
    os.write(terminal.user, b"x")
    terminal.tell("stop")
    terminal.tell("bg")
    time.sleep(MOMENT)
    terminal.tell("end")
    assert terminal.tell("wait") == str(128 + signal.SIGTERM)


def test_signals_that_it_was_started_to_ignore(program: Path, tmp_path: Path) -> None:
    """As nohup and the background of a script have it."""
    words = ["sh", "-c", "trap '' INT; exec \"$@\"", "sh", program, "--node", image(tmp_path, b"\xf4"),
             tmp_path / "image"]
    with subprocess.Popen(words, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env={**os.environ, "MOCK_EXITS": "out:3f8:41 intr wait"}) as process:
        assert process.stdout is not None and process.stdout.read(1) == "A"
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 128 + signal.SIGTERM and "Terminated" in said


def test_standard_output_that_is_closed(program: Path, tmp_path: Path) -> None:
    """The node is not what the guest's bytes are written to."""
    words = ["sh", "-c", "exec \"$@\" <&- >&-", "sh", program, "--node", image(tmp_path, b"\xf4"), tmp_path / "image"]
    done = subprocess.run(words, stderr=subprocess.PIPE, text=True, timeout=TIMEOUT, check=False,
                          env={**os.environ, "MOCK_EXITS": "out:3f8:41 wait"})
    assert (done.returncode, done.stderr) == (FAILED, "mvm-run: standard output: Bad file descriptor\n")
