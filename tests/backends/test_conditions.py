"""Conditions: exactly one ABI's predicate is true for each compiler, and short conditions mean what they should."""

from __future__ import annotations

import random
import subprocess

import pytest
from compilers import CROSS, TARGETS, command

from ioctlc.abi import ABIS, selector_abis
from ioctlc.abi.selectors import known_selectors
from ioctlc.backends.conditions import abi_condition, chain, condition_for, partition, selector_condition

CLANG = {"linux-riscv32": "riscv32-linux-gnu", "linux-sparc": "sparc-linux-gnu", "linux-arm64": "aarch64-linux-gnu",
         "linux-mips": "mipsel-linux-gnu", "linux-ppc64le": "powerpc64le-linux-gnu"}


def truths(compiler: list[str], conditions: list[str]) -> list[bool]:
    """Which conditions a compiler's preprocessor finds true."""
    text = "".join(f"#if {one or 1}\nT{i}\n#endif\n" for i, one in enumerate(conditions))
    command = [*compiler, "-E", "-P", "-x", "c", "-"]
    run = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    found = set(run.stdout.split())
    return [f"T{i}" in found for i in range(len(conditions))]


def compiler_of(abi: str) -> list[str]:
    return ["clang", "-target", CLANG[abi]] if abi in CLANG and abi not in CROSS else command(abi)


def sets() -> list[frozenset[str]]:
    """Sets of ABIs: of every selector, and random ones."""
    chance = random.Random(1)
    found = [selector_abis(selector) or frozenset() for selector in known_selectors()]
    shares = (.1, .5, .9) * 9
    return found + [frozenset(name for name in ABIS if chance.random() < share) for share in shares]


@pytest.mark.parametrize("abi", ["linux-x86_64", *sorted({*CROSS, *TARGETS, *CLANG})])
def test_each_abi_is_recognised(abi: str) -> None:
    assert truths(compiler_of(abi), [abi_condition(name) for name in ABIS]) == [name == abi for name in ABIS]


def test_arm_oabi_is_recognised() -> None:
    compiler = command("linux-alpha")   # any gcc for Linux: only the macros count
    conditions = [abi_condition("linux-arm-oabi"), abi_condition("linux-arm"), abi_condition("linux-alpha")]
    assert truths([*compiler, "-D__arm__", "-U__alpha__"], conditions) == [True, False, False]


@pytest.mark.parametrize("abi", ["linux-x86_64", *sorted({*CROSS, *TARGETS, *CLANG})])
@pytest.mark.parametrize("universe", ["default", "linux", "posix"])
def test_conditions_mean_their_sets(abi: str, universe: str) -> None:
    inside = selector_abis(universe) or frozenset()
    if abi not in inside:
        return
    conditions = [condition_for(one & inside, inside) for one in sets()]
    assert truths(compiler_of(abi), conditions) == [abi in one for one in sets()]


@pytest.mark.parametrize("abi", ["linux-x86_64", "linux-m68k", "windows-i386", "freebsd-x86_64"])
def test_selectors_have_conditions(abi: str) -> None:
    selectors = known_selectors()
    conditions = [selector_condition(one) or "0" for one in selectors]
    assert truths(compiler_of(abi), conditions) == [abi in (selector_abis(one) or ()) for one in selectors]
    assert selector_condition("nonsense") is None


def test_chain_ends_with_the_largest_group() -> None:
    groups = partition(ABIS, lambda name: ABIS[name].bits)
    assert [directive.split()[0] for directive, _ in chain(groups, frozenset(ABIS))] == ["#if", "#else"]
    assert chain(groups, frozenset(ABIS))[1][1] == 64
    assert chain([("x", frozenset(ABIS))], frozenset(ABIS)) == [("", "x")]
