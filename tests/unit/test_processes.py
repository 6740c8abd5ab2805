"""Ctrl-C, SIGTERM, a lost terminal: programs that run for long (tools/fetch/processes.py) and machines end at once."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools/fetch"))

import processes  # noqa: E402

#: Minutes and more are what the faults would take.
PATIENCE = 60
SIGNALS = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)

#: What ignores a signal hands that on to what it starts, such as these tests.
HEAD = f"""
import shutil, signal, sys, os
sys.path[:0] = [{str(ROOT / "tools/fetch")!r}, {str(ROOT / "tests/support")!r}]
import machine, processes
from pathlib import Path
for one in (signal.SIGHUP, signal.SIGTERM):
    signal.signal(one, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)

class Sleeper(machine.Machine):
    def command(self, archive):
        return ["sh", "-c", "trap '' INT HUP; echo $$; exec sleep 3000"]

def say(text):
    print(text, flush=True)
    return 0
"""

MACHINE = "machine.run(Sleeper(Path('none'), seconds=3000), Path('none'), say)"
ATTENDED = "machine.attended(Sleeper(Path('none')), Path('none'))"

#: As make does: a program whose own program says its number, writes files, and has no other reason to end.
BUILD = """
with processes.scratch("rig-") as folder:
    busy = "trap '' INT HUP TERM; mktemp; echo $$ >new; mv new number; while :; do rm -f $(mktemp); done"
    processes.run(["sh", "-c", "(sh -c \\"$1\\"); true", "sh", busy], cwd=folder)
"""


def program(text: str) -> str:
    body = "".join(f"    {line}\n" for line in text.strip().splitlines())
    return f"{HEAD}\ndef work():\n{body}\nsys.exit(processes.heeding('it', work))\n"


def lives(number: int) -> bool:
    try:
        return " Z " not in Path(f"/proc/{number}/stat").read_text()
    except OSError:
        return False


def gone(number: int) -> bool:
    """Whether a process ends; it is ended where it does not."""
    end = time.monotonic() + PATIENCE
    while lives(number) and time.monotonic() < end:
        time.sleep(0.01)
    if not lives(number):
        return True
    os.kill(number, signal.SIGKILL)
    return False


def first(pattern: str, folder: Path) -> Path:
    """The file that comes to a folder."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for path in folder.glob(pattern):
            return path
        time.sleep(0.01)
    raise AssertionError(f"no {pattern}")


def ended(process: subprocess.Popen[str], number: int) -> str:
    """What a program says on standard error that gets a signal, and ends by it within the patience."""
    process.send_signal(number)
    try:
        _, said = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    assert process.returncode == 128 + number, said
    return said


def start(text: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", program(text)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True, env={**os.environ, **environment})


@pytest.mark.parametrize("number", SIGNALS)
@pytest.mark.parametrize("how", [MACHINE, ATTENDED], ids=["machine", "shell"])
def test_a_machine_ends_with_an_interruption(how: str, number: signal.Signals) -> None:
    with start(how) as process:
        assert process.stdout is not None
        started = int(process.stdout.readline())
        assert ended(process, number) == f"it: interrupted by {number.name}\n"
    assert gone(started)


@pytest.mark.parametrize("number", SIGNALS)
def test_a_build_ends_with_an_interruption(number: signal.Signals, tmp_path: Path) -> None:
    """With what it started in turn, which may not write into the folder that goes."""
    with start(BUILD, TMPDIR=str(tmp_path)) as process:
        started = int(first("rig-*/number", tmp_path).read_text())
        assert ended(process, number) == f"it: interrupted by {number.name}\n"
        assert list(tmp_path.iterdir()) == []
    assert gone(started)


def test_a_program_ends_that_was_being_started(tmp_path: Path) -> None:
    """It runs already when the interruption comes, and nobody has its number yet."""
    with start("""
import subprocess, time
real = subprocess.Popen
def slow(*words, **more):
    made = real(*words, **more)
    while not os.path.exists("number"):
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(0.1)
    return made
subprocess.Popen = slow
with processes.scratch("rig-") as folder:
    os.chdir(folder.parent)
    processes.run(["sh", "-c", "echo $$ >new; mv new number; exec sleep 1000"])
""", TMPDIR=str(tmp_path)) as process:
        started = int(first("number", tmp_path).read_text())
        _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, said) == (130, "it: interrupted by SIGINT\n")
    assert gone(started)


@pytest.mark.parametrize("late", [False, True])
def test_a_folder_goes_whenever_the_interruption_comes(late: bool, tmp_path: Path) -> None:
    """Between the making of the folder and its use, or while it is removed; and the second one is not heard."""
    place, before, after = (("shutil.rmtree", "interrupt()", "") if late else
                            ("processes.tempfile.mkdtemp", "", "interrupt()"))
    with start(f"""
real = {place}
def interrupt():
    os.kill(os.getpid(), signal.SIGINT)
    os.kill(os.getpid(), signal.SIGTERM)
def around(*words, **more):
    {before}
    made = real(*words, **more)
    {after}
    return made
{place} = around
with processes.scratch("rig-") as folder:
    (folder / "file").touch()
""", TMPDIR=str(tmp_path)) as process:
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130 and said == "it: interrupted by SIGINT\n"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_has_temporary_files_for_as_long_as_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    for before in ("/nowhere", None):
        if before is None:
            monkeypatch.delenv("TMPDIR")
        else:
            monkeypatch.setenv("TMPDIR", before)
        with processes.scratch("rig-") as folder:
            assert os.environ["TMPDIR"] == str(folder)
        assert os.environ.get("TMPDIR") == before and not folder.exists()


def test_what_is_ignored_stays_so() -> None:
    text = program("os.kill(os.getpid(), signal.SIGHUP)\nreturn say('whole')")
    ignored = text.replace("one, signal.SIG_DFL", "one, signal.SIG_IGN")
    for status, said, body in ((129, "", text), (0, "whole\n", ignored)):
        done = subprocess.run([sys.executable, "-c", body], capture_output=True, text=True, timeout=PATIENCE)
        assert (done.returncode, done.stdout) == (status, said)


def test_a_reader_that_has_enough_ends_it() -> None:
    with start("say('some')\nwhile True:\n    print('more')") as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(PATIENCE) == 128 + signal.SIGPIPE and process.stderr.read() == ""


def test_time_that_is_over_ends_all_of_it(tmp_path: Path) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        processes.run(["sh", "-c", "(echo $$ >started; sleep 3000); true"], seconds=2, cwd=tmp_path)
    assert gone(int((tmp_path / "started").read_text()))


def test_the_terminal_is_as_it_was() -> None:
    """Where qemu could not give it back."""
    ours, theirs = pty.openpty()
    before = termios.tcgetattr(theirs)
    text = HEAD + """
class Raw(machine.Machine):
    def command(self, archive):
        return ["sh", "-c", "stty raw -echo; kill -KILL $$"]
print(machine.attended(Raw(Path('none')), Path('none')))
"""
    done = subprocess.run([sys.executable, "-c", text], stdin=theirs, capture_output=True, text=True, timeout=PATIENCE)
    assert (done.stdout, termios.tcgetattr(theirs)) == ("-9\n", before), done.stderr
    os.close(ours)
    os.close(theirs)
