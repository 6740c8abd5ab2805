"""`pip install .` from a copy of the tree, offline, into a virtual environment: the command works anywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("pyproject.toml", "setup.py", "README.md", "LICENSE", "LICENSES.md", "generator", "spec")


def run(command: list[str | Path], cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "IOCTLC_SPECS")}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of a virtual environment with ioctlc in it."""
    source = tmp_path_factory.mktemp("source")
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(ROOT / name, source / name)
    venv = tmp_path_factory.mktemp("venv")
    made = run([sys.executable, "-m", "venv", "--system-site-packages", venv], source)
    assert made.returncode == 0, made.stdout + made.stderr
    done = run([venv / "bin" / "python", "-m", "pip", "install", "--no-index", "--no-build-isolation", "."], source)
    assert done.returncode == 0, done.stdout + done.stderr
    shutil.rmtree(source)
    return venv / "bin"


def test_decode_knows_the_specs_that_were_installed(installed: Path, tmp_path: Path) -> None:
    done = run([installed / "ioctlc", "decode", "0xc00400c6"], tmp_path)
    assert done.returncode == 0, done.stderr
    assert "HAX_VCPU_IOCTL_INTERRUPT" in done.stdout


def test_a_scaffolded_project_is_sound_and_builds(installed: Path, tmp_path: Path) -> None:
    spec = "project/spec/mydrv"
    for words in (["init", "mydrv", "project"], ["check", spec], ["build", "--check", spec]):
        done = run([installed / "ioctlc", *words], tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
    assert list((tmp_path / "project" / "generated").rglob("mydrv.h"))


def test_the_installed_compiler_writes_what_the_checkout_writes(installed: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    shutil.copytree(ROOT / "generated", tmp_path / "generated")
    done = run([installed / "ioctlc", "build", "--check", "spec/mvm"], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
