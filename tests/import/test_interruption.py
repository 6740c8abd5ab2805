"""Ctrl-C at any moment: either nothing was done, or all of it; libclang's callbacks lose no interruption."""

from __future__ import annotations

import inspect
import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from invoke import command, environment, ioctlc
from ioctlc.importer import clang, interrupt

HEADER = "linux/vfio.h"
ROUNDS = 16


@pytest.fixture(autouse=True)
def interruptible() -> Iterator[None]:
    """Whoever runs the tests may ignore Ctrl-C, which is inherited."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def tree(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8")
            for path in sorted(folder.rglob("*")) if path.is_file()}


def test_at_any_moment_import_does_all_or_nothing(tmp_path: Path) -> None:
    start = time.monotonic()
    whole = tmp_path / "whole"
    subprocess.run(command("import", HEADER, "-o", whole), env=environment(), capture_output=True, check=True)
    took = time.monotonic() - start
    chance = random.Random(3)
    ends = []
    for number in range(ROUNDS):
        out, temporary = tmp_path / f"out{number}", tmp_path / f"tmp{number}"
        temporary.mkdir()
        with subprocess.Popen(command("import", HEADER, "-o", out), env=environment(TMPDIR=str(temporary)),
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
            time.sleep(took * chance.uniform(0.1, 1.1))
            process.send_signal(signal.SIGINT)
            said = process.communicate(timeout=120)[1].decode()
        assert process.returncode in (0, 130, -signal.SIGINT), said
        assert "ctypes" not in said
        ends.append(process.returncode)
        assert not list(temporary.iterdir())
        if out.exists():
            assert tree(out) == tree(whole), f"round {number}: status {process.returncode}, {said}"
    assert set(ends) - {0}, "none was interrupted"


@pytest.mark.parametrize("words", [("import", HEADER, "-o", "OUT"), ("verify", "SPEC", "--header", HEADER)])
def test_within_a_callback(words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what ctypes would drop: raised within the function that libclang calls for each cursor."""
    assert ioctlc("import", HEADER, "-o", tmp_path / "spec", "--target", "linux-x86_64").status == 0
    sent: list[int] = []
    original = clang.cindex.Cursor.__eq__

    def interrupting(self: object, other: object) -> bool:
        if not sent and any(frame.function == "visitor" for frame in inspect.stack(0)):
            sent.append(1)
            os.kill(os.getpid(), signal.SIGINT)
        return bool(original(self, other))

    monkeypatch.setattr(clang.cindex.Cursor, "__eq__", interrupting)
    places = {"OUT": str(tmp_path / "out"), "SPEC": str(tmp_path / "spec")}
    done = ioctlc(*(places.get(word, word) for word in words))
    assert sent and done.status == 130, done
    assert not (tmp_path / "out").exists()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_while_files_take_their_places() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt):
        with interrupt.held():
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0)
            done.append(1)
    assert done == [1]
