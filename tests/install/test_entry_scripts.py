"""The two entry scripts, `ioctlc` and `dev`: they work from anywhere, and say clearly what is missing."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(command: list[str | Path], cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True,
                          timeout=120, check=False)


def fake_python(folder: Path, script: str = "exit 1") -> Path:
    """A `python3` that fails whatever it is asked."""
    folder.mkdir(exist_ok=True)
    program = folder / "python3"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def test_ioctlc_runs_from_another_folder(tmp_path: Path) -> None:
    done = run([ROOT / "ioctlc", "--version"], tmp_path)
    assert done.returncode == 0 and done.stdout.startswith("ioctlc ")


def test_ioctlc_runs_through_links(tmp_path: Path) -> None:
    (tmp_path / "first").symlink_to(ROOT / "ioctlc")
    (tmp_path / "second").symlink_to("first")
    done = run(["./second", "--version"], tmp_path)
    assert done.returncode == 0, done.stderr


def test_ioctlc_is_found_on_path(tmp_path: Path) -> None:
    done = run(["ioctlc", "--version"], tmp_path, PATH=f"{ROOT}:{os.environ['PATH']}")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["ioctlc", "yaml", "json", "argparse"])
def test_modules_where_the_user_stands_are_not_imported(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.py").write_text("raise SystemExit('the wrong module')", encoding="utf-8")
    done = run([ROOT / "ioctlc", "numbers", ROOT / "spec" / "mvm"], tmp_path)
    assert done.returncode == 0, done.stderr


def test_another_python_first_on_path_does_no_harm(tmp_path: Path) -> None:
    fake_python(tmp_path / "bin")
    done = run([ROOT / "ioctlc", "--version"], tmp_path, PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    assert done.returncode == 0, done.stderr


def test_a_named_python_is_used(tmp_path: Path) -> None:
    python = fake_python(tmp_path / "bin", "echo named; exit 0")
    done = run([ROOT / "ioctlc", "--version"], tmp_path, IOCTLC_PYTHON=str(python))
    assert done.stdout == "named\n"


def test_no_python_that_fits_is_one_clear_line(tmp_path: Path) -> None:
    done = run([ROOT / "ioctlc", "--version"], tmp_path, IOCTLC_PYTHON=str(fake_python(tmp_path / "bin")))
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and "apt-get install python3-yaml python3-jinja2" in done.stderr


def test_find_python_prefers_debians_and_falls_back_to_path(tmp_path: Path) -> None:
    find = ROOT / "tools" / "dev" / "find-python"
    assert run([find, "json"], tmp_path).stdout == "/usr/bin/python3\n"
    python = fake_python(tmp_path / "bin", 'case $3 in *no_such_module*) exit 0 ;; esac; exit 1')
    found = run([find, "no_such_module"], tmp_path, PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    assert (found.returncode, found.stdout) == (0, f"{python}\n")
    nothing = run([find, "no_such_module"], tmp_path)
    assert (nothing.returncode, nothing.stdout) == (1, "")


@pytest.mark.parametrize("words", [[], ["walk"], ["run", "--fast"], ["test", "--label"]])
def test_dev_refuses_what_it_does_not_know(tmp_path: Path, words: list[str]) -> None:
    done = run([ROOT / "dev", *words], tmp_path)
    assert done.returncode == 2 and done.stdout == "" and done.stderr


def test_dev_help(tmp_path: Path) -> None:
    for words in (["--help"], ["run", "--help"], ["test", "--help"]):
        done = run([ROOT / "dev", *words], tmp_path)
        assert done.returncode == 0 and "./dev run" in done.stdout and not done.stderr


@pytest.fixture
def bare(tmp_path: Path) -> str:
    """A PATH on which no Debian package is installed, and where apt-get and sudo leave a trace."""
    folder = tmp_path / "bare"
    folder.mkdir()
    for name, script in {"dpkg-query": "exit 1", "apt-get": f"echo \"$@\" >>{tmp_path}/apt", "sudo": "exit 1",
                         "id": "echo 1000"}.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


def test_no_install_says_what_is_missing_and_installs_nothing(tmp_path: Path, bare: str) -> None:
    done = run([ROOT / "dev", "run", "--no-install"], tmp_path, PATH=bare)
    assert done.returncode == 2
    assert "apt-get install --no-install-recommends gcc gcc-i686-linux-gnu" in done.stderr
    assert not (tmp_path / "apt").exists()


def test_without_root_or_sudo_the_command_to_run_is_shown(tmp_path: Path, bare: str) -> None:
    done = run([ROOT / "dev", "run"], tmp_path, PATH=bare)
    assert done.returncode == 2
    assert "sudo apt-get install --no-install-recommends gcc gcc-i686-linux-gnu" in done.stderr
    assert not (tmp_path / "apt").exists()
