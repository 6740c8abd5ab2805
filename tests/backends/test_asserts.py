"""The layout tests: they pass on every ABI, and each kind of assertion catches a wrong number."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from build import member, spec, struct, union
from compilers import CROSS, TARGETS, WARNINGS, clang, command, compile_

from ioctlc.model import Record, RecordType, Spec

ABIS = ["linux-x86_64", *CROSS, *(abi for abi in TARGETS if abi not in CROSS)]
KINDS = ["SIZE", "ALIGN", "OFFSET", "WIDTH", "CODE"]


def sources_of(strict: Path, legacy: Path) -> list[tuple[Path, Path]]:
    return [(strict, strict / "tests/smp_layout_test.c"), (legacy, legacy / "tests/old_abi_layout_test.c")]


@pytest.mark.parametrize("abi", ABIS)
def test_layouts_and_codes_hold(strict: Path, legacy: Path, abi: str) -> None:
    for folder, source in sources_of(strict, legacy):
        assert compile_(command(abi), source, folder, *WARNINGS, "-std=c11") == ""


@pytest.mark.parametrize("target", [t for abi, t in TARGETS.items() if abi.startswith("windows")])
def test_layouts_hold_with_microsofts_rules(strict: Path, legacy: Path, target: str) -> None:
    for folder, source in sources_of(strict, legacy):
        assert compile_(clang(target), source, folder, *WARNINGS, "-std=c11") == ""


def nested(outer: dict[str, object], inner: dict[str, object]) -> Record:
    """A record with inline ones inside, and behind them a member that their packing must not reach."""
    deep = struct(None, member("e", "u8"), member("f", "u64"), pack=inner.get("pack") or outer.get("pack"))
    middle = struct(None, member("c", "u8"), member("d", "u32"), member("deep", RecordType(deep)), **inner)
    arm = union(None, member("g", "u8"), member("h", "u64"), pack=outer.get("pack"))
    return struct("old_nest", member("a", "u8"), member("b", "u16"), member("middle", RecordType(middle)),
                  member(None, RecordType(arm)), member("last", "u64"), profile="legacy", **outer)


NESTED = {"packed": ({"packed": True}, {}), "inner": ({}, {"packed": True}),
          "both": ({"packed": True}, {"packed": True}), "pragma_in_packed": ({"packed": True}, {"pack": 2}),
          "packed_in_pragma": ({"pack": 2}, {"packed": True, "pack": 2}), "pragma": ({"pack": 4}, {"pack": 4}),
          "two_pragmas": ({"pack": 4}, {"pack": 2})}
NESTED_COMPILERS = [["gcc"], ["clang"], ["x86_64-w64-mingw32-gcc", "-mms-bitfields"], ["i686-w64-mingw32-gcc"],
                    *(clang(target) for abi, target in TARGETS.items() if abi.startswith("windows"))]


@pytest.mark.parametrize("compiler", NESTED_COMPILERS, ids=lambda words: words[min(len(words), 3) - 1])
@pytest.mark.parametrize("packing", NESTED)
def test_packing_stays_out_of_inline_records(made: Callable[[Spec], Path], packing: str, compiler: list[str]) -> None:
    folder = made(spec("old-nest", profile="legacy", prefix="OLD", records=[nested(*NESTED[packing])]))
    test = folder / "tests/old_nest_layout_test.c"
    assert compile_(compiler, test, folder, *WARNINGS, "-std=c11") == ""
    if any("windows-msvc" in word for word in compiler):        # as cl sees it, which knows no attribute
        header = folder / "include/old_nest.h"
        header.write_text(header.read_text().replace("__attribute__((packed))", ""))
        assert compile_(compiler, test, folder, *WARNINGS, "-std=c11") == ""


@pytest.mark.parametrize("abi", ABIS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_wrong_number_is_caught(strict: Path, legacy: Path, abi: str, kind: str) -> None:
    for folder, source in sources_of(strict, legacy):
        said = compile_(command(abi), source, folder, "-std=c11", f"-DIOCTLC_WRONG_{kind}")
        assert said.count("error:") == 1


@pytest.mark.parametrize("compiler", ["g++", "clang++", "x86_64-w64-mingw32-g++"])
def test_it_is_a_test_in_cxx_too(strict: Path, legacy: Path, compiler: str) -> None:
    for folder, source in sources_of(strict, legacy):
        for standard in ("c++11", "c++17"):
            assert compile_([compiler, "-x", "c++"], source, folder, *WARNINGS, f"-std={standard}") == ""
        said = compile_([compiler, "-x", "c++"], source, folder, "-DIOCTLC_WRONG_OFFSET")
        assert said.count("error:") == 1


@pytest.mark.parametrize("words", [["gcc", "-std=c99"], ["gcc", "-std=c90", "-pedantic"], ["clang", "-std=c90"],
                                   ["g++", "-x", "c++", "-std=c++98"], ["clang++", "-x", "c++", "-std=c++98"]])
def test_an_older_standard_gets_one_clear_error(strict: Path, legacy: Path, words: list[str]) -> None:
    for folder, source in sources_of(strict, legacy):
        said = compile_(words, source, folder)
        assert said.count("error:") == 1 and '"this test needs C11 (-std=c11) or C++11"' in said


@pytest.mark.parametrize("compiler", ["x86_64-w64-mingw32-gcc", "i686-w64-mingw32-gcc"])
def test_control_codes_agree_with_the_real_macro(strict: Path, legacy: Path, compiler: str) -> None:
    for folder, source in sources_of(strict, legacy):
        assert compile_([compiler], source, folder, *WARNINGS, "-std=c11", "-DIOCTLC_HAVE_WINIOCTL") == ""
    header = strict / "include/smp_windows.h"
    right = header.read_text()
    try:
        header.write_text(right.replace("0x8be06200u", "0x8be06204u"))
        said = compile_([compiler], strict / "tests/smp_layout_test.c", strict, "-std=c11", "-DIOCTLC_HAVE_WINIOCTL")
        assert "SMP_RUN_is_its_control_code" in said
    finally:
        header.write_text(right)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_bitfields_are_where_they_should_be(legacy: Path, tmp_path: Path, compiler: str) -> None:
    source, program = legacy / "tests/old_abi_bitfields_test.c", tmp_path / "bits"
    include = f"-I{legacy / 'include'}"
    subprocess.run([compiler, *WARNINGS, "-Werror", include, str(source), "-o", str(program)], check=True)
    assert subprocess.run([str(program)], check=False).returncode == 0
    wrong = source.read_text().replace("PROBE(struct old_bits, b, 8, 9)", "PROBE(struct old_bits, b, 8, 10)")
    (tmp_path / "wrong.c").write_text(wrong)
    subprocess.run([compiler, include, str(tmp_path / "wrong.c"), "-o", str(program)], check=True)
    assert subprocess.run([str(program)], check=False, capture_output=True).returncode == 1


def test_an_abi_outside_of_the_spec_is_refused(strict: Path) -> None:
    assert "#error" in (strict / "tests/smp_layout_test.c").read_text()
    hexagon = ["clang", "-target", "hexagon-linux-musl", "-ffreestanding"]
    for folder in ("/usr/include/x86_64-linux-gnu", "/usr/include"):
        hexagon += ["-isystem", folder]
    said = compile_(hexagon, strict / "tests/smp_layout_test.c", strict, "-std=c11")
    assert "the spec is not about this ABI" in said
