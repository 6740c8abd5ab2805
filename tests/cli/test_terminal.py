"""Streams: text to stdout, diagnostics to stderr, colour only on a terminal, and silence when nobody reads."""

from __future__ import annotations

import os
import pty
import re
import subprocess
from pathlib import Path

import pytest

from invoke import ROOT, command, environment, process

ESCAPE = b"\033["


def on_terminal(*words: str | Path, **settings: str) -> bytes:
    """What a command prints when stdout and stderr are a terminal."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen(command(*words), stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
                             env=environment(**{"TERM": "xterm", **settings}))
    os.close(theirs)
    text = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:             # Linux' way to say that the other side is closed
            part = b""
        if not part:
            break
        text += part
    os.close(ours)
    child.wait()
    return text


def test_no_escape_codes_in_a_pipe(broken: Path) -> None:
    done = process("check", broken, env=environment(TERM="xterm", FORCE_COLOR="1"))
    assert "\033" not in done.out + done.err


def test_colour_on_a_terminal(broken: Path) -> None:
    assert ESCAPE + b"1;31merror:" in on_terminal("check", broken)


@pytest.mark.parametrize("settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_where_it_is_not_wanted(settings: dict[str, str], broken: Path) -> None:
    text = on_terminal("check", broken, **settings)
    assert b"unknown key" in text and ESCAPE not in text


def test_empty_no_color_does_not_count(broken: Path) -> None:
    """https://no-color.org: when present and not an empty string."""
    assert ESCAPE in on_terminal("check", broken, NO_COLOR="")


BAR = "\u2501".encode()
VERIFY = ("verify", ROOT / "spec/mvm", "--header", ROOT / "generated/mvm/include/mvm.h", "--target", "linux-x86,bsd")


def test_long_work_shows_progress_on_a_terminal(spec: Path) -> None:
    text = on_terminal(*VERIFY)
    assert BAR in text and b"/9" in text and b"mvm: 9 of 9 comparisons agree" in text
    assert BAR in on_terminal("verify", spec, "--target", "linux-x86_64"), "compilers, too"
    colours = re.compile(rb"\033\[[0-9;]*3[0-9;]*m")
    assert colours.search(text) and not colours.search(on_terminal(*VERIFY, NO_COLOR="1"))


def test_no_progress_elsewhere() -> None:
    assert BAR not in on_terminal(*VERIFY, TERM="dumb")
    done = process(*VERIFY, env=environment(TERM="xterm", FORCE_COLOR="1"))
    assert "\u2501" not in done.out + done.err and "\033" not in done.out + done.err


@pytest.mark.parametrize("words", [("numbers", "spec/mvm"), ("layout", "spec/mvm"), ("--help",),
                                   ("numbers", "spec/mvm", "--format", "csv"),
                                   ("check", "spec/haxm", "--format", "json")])
def test_reader_that_leaves(words: tuple[str, ...]) -> None:
    line = " ".join(command(*words))
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {line} | head -1"], cwd=ROOT, env=environment(),
                          capture_output=True, check=False)
    assert done.stderr == b"" and done.stdout.count(b"\n") == 1
    assert done.returncode in (0, 141)


@pytest.mark.parametrize("words", [("numbers", "spec/mvm"), ("check", "spec/mvm"), ("--help",)])
def test_full_device(words: tuple[str, ...]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command(*words), cwd=ROOT, env=environment(), stdout=full, stderr=subprocess.PIPE,
                              check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"ioctlc: ") and done.stderr.count(b"\n") == 1
    assert done.stderr == b"ioctlc: cannot write: No space left on device\n"


@pytest.mark.parametrize("words", [("check", "spec/haxm"), ("check", "/nothing"), ("frobnicate",)])
def test_full_device_for_errors(words: tuple[str, ...]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command(*words), cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=full,
                              check=False)
    assert (done.returncode, done.stdout) == (2, b"")


def test_interrupt_is_silent() -> None:
    text = ("import sys\nfrom ioctlc import cli\ndef run(words):\n    raise KeyboardInterrupt\n"
            "cli._run = run\nsys.exit(cli.main(['check']))")
    child = subprocess.Popen([command()[0], "-c", text], env=environment(), stderr=subprocess.PIPE)
    _, err = child.communicate()
    assert (child.returncode, err) == (130, b"")


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_names_that_the_locale_cannot_show(locale: str, tmp_path: Path) -> None:
    file = tmp_path / "zß€.yaml"
    file.write_text("abi: t\ndoc: Größe €\nlicence: MIT\n", encoding="utf-8")
    env = environment(LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    done = subprocess.run(command("check", file), env=env, capture_output=True, check=False)
    assert done.returncode == 1 and b"Traceback" not in done.stderr
    assert "zß€.yaml:3:1: error:".encode() in done.stderr
