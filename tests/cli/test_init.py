"""`ioctlc init`: a project that checks, builds and compiles from the first minute."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from invoke import ioctlc
from survival import snapshot

NAMES = ["demo", "x", "my_dev2", "a" * 32]


@pytest.mark.parametrize("name", NAMES)
def test_project(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    done = ioctlc("init", name, folder)
    assert (done.status, done.err) == (0, "")
    assert done.out.endswith(f"{folder}: ready; read {folder / 'README.md'}\n")
    checked = ioctlc("check", folder / "spec" / name, "--werror")
    assert (checked.status, checked.out, checked.err) == (0, f"{name}: no findings\n", "")
    assert ioctlc("build", folder / "spec" / name, "--check").status == 0
    assert "@name@" not in "".join((folder / file).read_text() for file in ("README.md", "Makefile", "client.c"))


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_project_compiles(compiler: str, tmp_path: Path) -> None:
    assert shutil.which(compiler), f"install {compiler} (./dev test does)"
    ioctlc("init", "demo", tmp_path / "project")
    done = subprocess.run(["make", f"CC={compiler}", "CFLAGS=-O2 -Wall -Wextra -Werror"], cwd=tmp_path / "project",
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    ran = subprocess.run([tmp_path / "project/client"], capture_output=True, text=True, check=False)
    assert ran.returncode == 1 and ran.stderr == "/dev/demo: No such file or directory\n"


def test_into_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    assert ioctlc("init", "demo", tmp_path / "new").status == 0
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_into_deep_folders(tmp_path: Path) -> None:
    assert ioctlc("init", "demo", tmp_path / "a/b/c").status == 0


@pytest.mark.parametrize("there", ["file", ".hidden", "folder/"])
def test_refuses_a_folder_that_is_not_empty(there: str, tmp_path: Path) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    (folder / there).mkdir() if there.endswith("/") else (folder / there).write_text("mine")
    before = snapshot(tmp_path)
    done = ioctlc("init", "demo", folder)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"ioctlc: {folder}: exists and is not an empty folder\n"
    assert snapshot(tmp_path) == before


def test_a_place_that_cannot_be_written_is_named_itself() -> None:
    """Not the folder beside it that nobody asked for."""
    done = ioctlc("init", "demo", "/proc/demo")
    assert (done.status, done.err) == (2, "ioctlc: /proc/demo: No such file or directory\n")
