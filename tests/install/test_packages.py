"""The lists of Debian packages are complete: every compiler that the proof knows of is installed by them."""

from __future__ import annotations

from pathlib import Path

import pytest
from ioctlc.proof import compilers

PACKAGES = Path(__file__).resolve().parents[2] / "tools" / "packages"


def names(list_name: str) -> list[str]:
    lines = (PACKAGES / f"{list_name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in (line.split("#")[0].strip() for line in lines) if line]


def test_every_compiler_of_the_proof_is_installed() -> None:
    assert compilers.missing_packages() == [], "add them to tools/packages/test.txt, and run ./dev test"


def test_each_package_is_named_once() -> None:
    every = names("run") + names("test")
    assert sorted(every) == sorted(set(every))


@pytest.mark.parametrize("unwanted", ["gcc-multilib", "g++-multilib", "libc6-dev-i386"])
def test_nothing_that_removes_the_cross_compilers(unwanted: str) -> None:
    assert unwanted not in names("run") + names("test")
    assert not [name for name in names("run") + names("test") if ":" in name]
