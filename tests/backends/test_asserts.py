"""The layout tests: they pass on every ABI, and each kind of assertion catches a wrong number."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from compilers import CROSS, TARGETS, WARNINGS, clang, command, compile_

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
