"""The installer: what it refuses, and with which compilers strace learns layouts of other personalities."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "decoders/strace")]

import install  # noqa: E402

UPSTREAM = ROOT / "decoders/strace/upstream.py"


def programs(folder: Path, **scripts: str) -> None:
    """Programs of these names: what they do, as a shell's script."""
    for name, script in scripts.items():
        path = folder / name.replace("_", "-")
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)


def test_cross_compilers_say_layouts_where_gcc_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                        capsys: pytest.CaptureFixture[str]) -> None:
    programs(tmp_path, gcc="exit 1", i686_linux_gnu_gcc="exit 0")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert install.personalities() == ["--enable-mpers=check", "CC_FOR_M32=i686-linux-gnu-gcc"]
    said = capsys.readouterr().err
    assert "neither gcc -mx32 nor x86_64-linux-gnux32-gcc makes programs" in said and "-m32" not in said


def test_gcc_is_enough_where_it_makes_such_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                    capsys: pytest.CaptureFixture[str]) -> None:
    programs(tmp_path, gcc="exit 0", i686_linux_gnu_gcc="exit 0")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert install.personalities() == ["--enable-mpers=check"] and capsys.readouterr().err == ""


def test_other_options_are_configured_again(tmp_path: Path) -> None:
    """Once for the same ones."""
    programs(tmp_path, configure='echo "$@" >> ran')
    out = tmp_path / "out"
    for words in (["a"], ["a"], ["b"]):
        install.configure(tmp_path, out, tmp_path / "log", words)
    assert (out / "ran").read_text() == "-q b\n"
    (out / "ran").unlink()
    install.configure(tmp_path, out, tmp_path / "log", ["b"])
    assert not (out / "ran").exists()


def test_what_failed_is_shown(tmp_path: Path) -> None:
    programs(tmp_path, configure="echo no compiler; exit 3")
    with pytest.raises(SystemExit, match="(?s)failed with 3; .*log ends with\nno compiler"):
        install.configure(tmp_path, tmp_path / "out", tmp_path / "log", [])


def skeleton(folder: Path, ioctl: str) -> Path:
    (folder / "src").mkdir()
    for name in ("ioctlsort.c", "ioctls_zfs.h", "print_fields.h"):
        (folder / "src" / name).write_text("")
    (folder / "src/ioctl.c").write_text(ioctl)
    return folder


@pytest.mark.parametrize("words, said", [
    ((ROOT / "decoders/strace/install.py", "patch", "{source}"), "'^#include \"xlat/ioctl_dirs"),
    ((UPSTREAM, ROOT / "generated/mvm", "{source}"), "src/Makefile.am"),
])
def test_a_source_that_looks_otherwise_is_refused(words: tuple[object, ...], said: str, tmp_path: Path) -> None:
    source = skeleton(tmp_path, "int x;\n")
    for name in ("src/Makefile.am", "src/defs.h", "src/xlat/x", "tests/gen_tests.in", "tests/pure_executables.list",
                 *(f"src/linux/{abi}/ioctls_inc0.h" for abi in ("x86_64", "i386", "x32"))):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text("")
    run = subprocess.run([str(word).format(source=source) for word in words], capture_output=True, text=True)
    assert run.returncode == 1 and said in run.stderr and "Traceback" not in run.stderr


@pytest.mark.parametrize("words, said", [
    ((ROOT / "decoders/strace/install.py", "patch", "{source}"), "this is not strace's source"),
    ((UPSTREAM, ROOT / "generated/mvm", "{source}"), "is not strace's source"),
    ((UPSTREAM, ROOT / "generated/nvmm", "{source}"), "is no generated/<abi> with strace/"),
])
def test_what_is_no_source_is_refused(words: tuple[object, ...], said: str, tmp_path: Path) -> None:
    run = subprocess.run([str(word).format(source=tmp_path) for word in words], capture_output=True, text=True)
    assert run.returncode == 1 and said in run.stderr and "Traceback" not in run.stderr
