"""What people meet in everyday use: odd spellings, emptied outputs, caches that cannot be written, closed streams."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from invoke import command, environment, ioctlc

ROOT = Path(__file__).resolve().parents[2]
ZOO = ROOT / "tests" / "specs" / "zoo"


@pytest.mark.parametrize("spelling", ["0xc0045b40", "0XC0045B40", "c0045b40", "0xc0045b40UL", str(0xC0045B40),
                                      str(0xC0045B40 - (1 << 32)), str(0xC0045B40 - (1 << 32) + (1 << 64))])
def test_decode_takes_the_spellings_of_tools(spelling: str) -> None:
    assert ioctlc("decode", "--", spelling, ZOO).out.splitlines()[-6] == "0xc0045b40 read bit by bit:"


def test_a_spec_named_twice_is_checked_once() -> None:
    spec = ROOT / "examples" / "extension"
    once = ioctlc("check", spec)
    for again in (spec, spec / "acme.yaml"):
        twice = ioctlc("check", spec, again)
        assert (twice.status, twice.out, twice.err) == (once.status, once.out, once.err)


def test_decode_tells_the_callers_size_and_the_number_in_a_family() -> None:
    assert "argument: 31 bytes, as the caller chose" in ioctlc("decode", "0x801f5b21", ZOO).out
    assert "number 3 of 16, from 0" in ioctlc("decode", "0x80045b43", ZOO).out


def test_layout_shows_holes_where_they_are() -> None:
    lines = ioctlc("layout", ZOO, "zoo_anonymous", "--abi", "linux-x86_64").out.splitlines()
    members = [line.split(maxsplit=2)[2] for line in lines[3:] if line.strip()]
    assert members == ["op", "-- hole --", "read.from", "read.len", "-- hole --", "write", "bytes", "x", "y",
                       "-- tail padding --"]


def test_layout_names_the_abis_that_are_shown() -> None:
    out = ioctlc("layout", ZOO, "zoo_hole", "--abi", "linux-i386").out
    assert "aligned to 4 on linux-i386\n" in out and "all ABIs" not in out
    assert "aligned to 1 on all ABIs\n" in ioctlc("layout", ROOT / "spec" / "haxm", "vmx_msr").out


def test_subset_does_not_replace_the_whole(spec: Path) -> None:
    assert ioctlc("build", spec).status == 0
    before = (spec / "generated" / "demo" / "include" / "demo.h").read_text()
    assert ioctlc("build", spec, "--capabilities", "").status == 0
    assert (spec / "generated" / "demo" / "include" / "demo.h").read_text() == before
    assert "DEMO_GET" not in (spec / "generated" / "demo-subset" / "include" / "demo.h").read_text()


def test_emptied_output_is_told_apart(spec: Path) -> None:
    assert ioctlc("build", spec).status == 0
    header = spec / "generated" / "demo" / "include" / "demo.h"
    header.write_text("")
    checked, built = ioctlc("build", spec, "--check"), ioctlc("build", spec)
    assert checked.status == 1 and "remove it before the next build" in checked.err
    assert built.status == 2 and "(or emptied since); remove it" in built.err
    header.unlink()
    assert ioctlc("build", spec).status == 0 and header.read_text()


def test_a_cache_that_cannot_be_written_is_no_error(spec: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    (cache / "ioctlc" / "stamps").mkdir(parents=True)
    for folder in (cache / "ioctlc" / "stamps", cache / "ioctlc"):
        folder.chmod(0)
    os.chmod(tmp_path, 0o777)
    spec.chmod(0o777)
    drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    if drop:
        for parent in [tmp_path, *tmp_path.parents][:4]:
            parent.chmod(parent.stat().st_mode | 0o055)
    done = subprocess.run([*drop, *command("build", spec)], env=environment(XDG_CACHE_HOME=str(cache)),
                          capture_output=True, text=True, check=False)
    (cache / "ioctlc").chmod(0o755)
    (cache / "ioctlc" / "stamps").chmod(0o755)
    assert (done.returncode, done.stderr) == (0, "")


def test_closed_stdout_is_no_traceback(spec: Path) -> None:
    line = " ".join(f"'{word}'" for word in command("numbers", spec)) + " >&-"
    done = subprocess.run(["sh", "-c", line], env=environment(), capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr and done.returncode in (0, 2)


def test_a_damaged_stamp_is_no_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    words = ("build", str(ROOT / "spec" / "mvm"), "-o", str(tmp_path / "out"), "--only", "windows")
    assert ioctlc(*words).status == 0
    stamp, = (tmp_path / "cache" / "ioctlc" / "stamps").iterdir()
    good = stamp.read_text(encoding="utf-8")
    for text in ("", "[" * 100_000, good[:-9], good.split("\n", 1)[0] + "\n" + "[" * 100_000):
        stamp.write_text(text, encoding="utf-8")
        assert ioctlc(*words).status == 0
    assert stamp.read_text(encoding="utf-8") == good
