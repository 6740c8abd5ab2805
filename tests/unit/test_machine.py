"""The virtual machine of tests (support/machine.py)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import machine
import pytest

TESTS = Path(__file__).resolve().parents[1]

#: Waits for a "machine" that is a program which says its number and sleeps.
SCRIPT = """
from pathlib import Path
from support import machine
class Sleeper(machine.Machine):
    def command(self, archive):
        return ["sh", "-c", "echo $$; exec sleep 600"]
machine.run(Sleeper(Path("none")), Path("none"), lambda text: print(text, flush=True))
"""


def _lives(number: int) -> bool:
    try:
        return " Z " not in Path(f"/proc/{number}/stat").read_text()
    except OSError:
        return False


def test_a_machine_ends_with_the_failure_of_who_reads_its_lines() -> None:
    class Sleeper(machine.Machine):
        def command(self, archive: Path) -> list[str]:
            return ["sh", "-c", "echo $$; exec sleep 600"]

    with pytest.raises(ValueError, match=r"\d+") as error:
        machine.run(Sleeper(Path("none")), Path("none"), lambda text: int("number " + text))
    assert not _lives(int(str(error.value).rstrip("'").split()[-1]))


def test_a_machine_ends_with_who_waits_for_it() -> None:
    with subprocess.Popen([sys.executable, "-c", SCRIPT], cwd=TESTS, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        number = int(process.stdout.readline())
        assert _lives(number)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        end = time.monotonic() + 60
        while _lives(number) and time.monotonic() < end:
            time.sleep(0.05)
        gone = not _lives(number)
        if not gone:
            os.kill(number, signal.SIGKILL)
        assert gone
