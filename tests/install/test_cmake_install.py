"""`cmake --install`: a program outside this tree compiles against the installed headers, in C and in C++."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """\
#include <ioctlc/mvm.h>
int main(void) { return MVM_GET_API_VERSION == 0 || sizeof(struct mvm_memory_region) == 0; }
"""


def run(command: list[str], cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    build, where = tmp_path_factory.mktemp("build"), tmp_path_factory.mktemp("prefix")
    run(["cmake", "-S", str(ROOT), "-B", str(build), "-DBUILD_TESTING=OFF"], build)
    run(["cmake", "--build", str(build)], build)
    run(["cmake", "--install", str(build), "--prefix", str(where)], build)
    return where


@pytest.mark.parametrize(("compiler", "suffix"), [("cc", "c"), ("c++", "cc")])
def test_a_program_compiles_against_the_headers(prefix: Path, tmp_path: Path, compiler: str, suffix: str) -> None:
    source = tmp_path / f"program.{suffix}"
    source.write_text(PROGRAM, encoding="utf-8")
    program = str(tmp_path / "program")
    flags = ["-Wall", "-Wextra", "-pedantic", "-Werror", "-I", str(prefix / "include")]
    run([compiler, *flags, "-o", program, str(source)], tmp_path)
    run([program], tmp_path)


def test_every_generated_header_is_installed(prefix: Path) -> None:
    made = {path.name for path in ROOT.glob("generated/*/include/*.h")}
    assert made and made == {path.name for path in (prefix / "include" / "ioctlc").iterdir()}


def test_specs_are_installed_and_usable(prefix: Path, tmp_path: Path) -> None:
    shutil.copytree(prefix / "share" / "ioctlc" / "spec" / "mvm", tmp_path / "mvm")
    assert "up to date" not in run([str(ROOT / "ioctlc"), "numbers", "mvm", "--abi", "linux-x86_64"], tmp_path)
