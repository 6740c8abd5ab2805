"""Deprecated names: enums that lose their enumerators, strings that warn, system headers, Windows' assertions."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from compilers import WARNINGS, compile_, use
from invoke import ioctlc

from ioctlc.model import Constant, EnumType, Life, ScalarType, Spec, ValueSet

ROOT = Path(__file__).resolve().parents[2]
GONE = Life(deprecated=build.OLD)
COMPILERS = ["gcc", "clang", "g++", "clang++", "x86_64-w64-mingw32-gcc"]


def fates(*pairs: tuple[str, int], gone: str = "", **more: object) -> ValueSet:
    """A C enum whose values named in `gone`, or all without it, are deprecated."""
    values = build.values("old_fate", "enum", "s32", *pairs, as_c_enum=True, **more)
    for value in values.values:
        value.life = GONE if not gone or value.name in gone.split() else value.life
    return values


def legacy_with(*values: ValueSet, member: bool = False) -> Spec:
    spec = build.legacy_sample()
    spec.value_sets += values
    if member:
        spec.records.append(build.struct("old_user", build.member("fate", EnumType(values[0])), profile="legacy"))
    return spec


def text(life: Life) -> Spec:
    spec = build.strict_sample()
    spec.constants.append(Constant("SMP_OLD_PATH", build.POS, None, "/dev/old", life=life))
    return spec


def language(compiler: str) -> str:
    return "cc" if compiler.endswith("++") else "c"


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("member", [False, True])
def test_an_enum_may_lose_all_its_values(made: Callable[[Spec], Path], compiler: str, member: bool) -> None:
    folder = made(legacy_with(fates(("OLD_LIVE", 1), ("OLD_DIE", 2)), member=member))
    header = "old_abi.h"
    body = "extern const char old[sizeof(struct old_user)];" if member else "enum old_fate { mine };"
    source = use(folder, header, body, language(compiler))
    assert compile_([compiler], source, folder, *WARNINGS, "-DOLD_NO_DEPRECATED") == ""
    source = use(folder, header, "extern const char old[OLD_LIVE];", language(compiler))
    assert "since 2026-11-20" in compile_([compiler], source, folder)
    assert "error:" in compile_([compiler], source, folder, "-DOLD_NO_DEPRECATED")


def test_an_enum_whose_set_is_deprecated_goes_as_a_whole(made: Callable[[Spec], Path]) -> None:
    values = build.values("old_fate", "enum", "u32", ("OLD_LIVE", 1), as_c_enum=True, life=GONE)
    folder = made(legacy_with(values))
    assert compile_(["gcc"], use(folder, "old_abi.h", "enum old_fate { mine };"), folder, "-DOLD_NO_DEPRECATED") == ""
    assert "since 2026-11-20" in compile_(["gcc"], use(folder, "old_abi.h", "extern char c[OLD_LIVE];"), folder)


@pytest.mark.parametrize("pairs", [(("OLD_LIVE", 1), ("OLD_DIE", -1)), (("OLD_LIVE", 1), ("OLD_DIE", 1 << 40))])
def test_what_is_left_of_an_enum_is_the_same_type(made: Callable[[Spec], Path],
                                                  pairs: tuple[tuple[str, int], ...]) -> None:
    """gcc picks a signed type for negative values, a wide one for large ones; both stay when these values go."""
    values = fates(*pairs, gone="OLD_DIE")
    if any(number >> 32 > 0 for _, number in pairs):
        values.type = ScalarType("u64")
    spec = legacy_with(values, member=True)
    spec.where = build.LINUX            # Windows' compilers give every enum 32 bits
    folder = made(spec)
    for condition in ("(enum old_fate)-1 < 0", "sizeof(enum old_fate) == 8"):
        source = use(folder, "old_abi.h", f"typedef char t[{condition} ? 1 : -1];")
        said = [compile_(["gcc"], source, folder, *more) for more in ([], ["-DOLD_NO_DEPRECATED"])]
        assert ("error:" in said[0]) == ("error:" in said[1])
    used = use(folder, "old_abi.h", "extern const char c[OLD_DIE == 0];")
    assert "error:" in compile_(["gcc"], used, folder, "-DOLD_NO_DEPRECATED")


def test_an_enum_exists_only_where_one_of_its_values_does(made: Callable[[Spec], Path]) -> None:
    values = build.values("old_fate", "enum", "u32", ("OLD_LIVE", 1), as_c_enum=True)
    values.values[0].where = build.LINUX
    folder = made(legacy_with(values))
    assert compile_(["x86_64-w64-mingw32-gcc"], use(folder, "old_abi.h"), folder, *WARNINGS, "-pedantic") == ""


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("include", ["-I", "-isystem"])
def test_a_deprecated_string_warns_and_is_a_literal(made: Callable[[Spec], Path], compiler: str, include: str) -> None:
    folder = made(text(GONE))
    body = 'extern const char a[sizeof("x" SMP_OLD_PATH "y") == 11 ? 1 : -1];\nextern const char *const b;\n' \
           "const char *const b = SMP_OLD_PATH;"
    folder.joinpath("elsewhere").mkdir()
    source = use(folder / "elsewhere", "smp.h", body, language(compiler))
    words = [compiler, include, str(folder / "include")]
    said = compile_(words, source, folder / "elsewhere", *WARNINGS, "-pedantic")
    assert said.count("SMP_OLD_PATH is deprecated: since 2026-11-20, removed after 2028-11-20, use SMP_RUN [-W") == 2 \
        or said.count("SMP_OLD_PATH is deprecated: since 2026-11-20, removed after 2028-11-20, use SMP_RUN\n") == 2
    for quiet in ("-DSMP_DEPRECATED(msg)=", "-DSMP_DEPRECATED_TEXT(msg)="):
        assert compile_(words, source, folder / "elsewhere", *WARNINGS, "-pedantic", quiet) == ""
    assert "error:" in compile_(words, source, folder / "elsewhere", "-DSMP_NO_DEPRECATED")


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_deprecated_string_is_silent_until_it_is_used(made: Callable[[Spec], Path], compiler: str) -> None:
    folder = made(text(GONE))
    assert compile_([compiler], use(folder, "smp.h", language=language(compiler)), folder, *WARNINGS, "-pedantic") == ""
    assert "_Pragma" not in made(text(Life())).joinpath("include/smp.h").read_text()


NUMBERS = """#if SMP_LEVEL > 5 && defined(SMP_LEVEL) && SMP_LEVEL - 1 == 6
typedef char in_if[1];
#else
#error SMP_LEVEL is no number here
#endif
#if SMP_LOW >= 0 || SMP_LOW != -2
#error SMP_LOW is no number here
#endif
#ifdef _WIN32
#if SMP_OLD_NOP != 0x8be0e34cu
#error SMP_OLD_NOP is no number here
#endif
#endif
"""
USES = """
typedef char size[SMP_LEVEL == 7 && SMP_LOW == -2 ? 1 : -1];
struct bits { unsigned int some : SMP_LEVEL; };
enum { one_more = SMP_LEVEL + 1 };
extern int f(unsigned int code);
int f(unsigned int code) { switch (code) { case SMP_LEVEL: return 1; case SMP_OLD_NOP: return SMP_LOW; } return 0; }
"""


def leveled() -> Spec:
    spec = build.strict_sample()
    spec.constants += [Constant("SMP_LEVEL", build.POS, build.same(7), life=GONE),
                       Constant("SMP_LOW", build.POS, build.same(-2), life=GONE)]
    return spec


@pytest.mark.parametrize("compiler, standards", [
    ("gcc", "c90 c11"), ("clang", "c90 c11"), ("g++", "c++98 c++17"), ("clang++", "c++98 c++17"),
    ("x86_64-w64-mingw32-gcc", "c90 c11"), ("x86_64-w64-mingw32-g++", "c++17")])
def test_a_deprecated_number_is_a_number_everywhere(made: Callable[[Spec], Path], compiler: str,
                                                    standards: str) -> None:
    folder = made(leveled())
    for standard in standards.split():
        words = [compiler, *WARNINGS, "-pedantic", f"-std={standard}"]
        assert compile_(words, use(folder, "smp.h", NUMBERS, language(compiler)), folder) == ""
        source = use(folder, "smp.h", NUMBERS + USES, language(compiler))
        said = compile_(words, source, folder)
        assert "error:" not in said
        for name, times in (("SMP_LEVEL", 4), ("SMP_LOW", 2), ("SMP_OLD_NOP", 1)):
            words_of = f"{name} is deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN"
            assert sum("warning:" in line and words_of in line for line in said.splitlines()) == times
        assert compile_(words, source, folder, "-Wno-deprecated-declarations") == ""
        assert compile_(words, source, folder, "-DSMP_DEPRECATED(msg)=") == ""
        assert "error:" in compile_(words, source, folder, "-DSMP_NO_DEPRECATED")


def test_headers_switch_no_diagnostics_off(made: Callable[[Spec], Path]) -> None:
    """A pragma that did would be a secret about the header, and could switch off what the includer asked for."""
    committed = [*(ROOT / "generated").rglob("*.h"), *(ROOT / "examples").rglob("generated/**/*.h")]
    assert len(committed) > 10
    ours = [*made(leveled()).rglob("*.h"), *made(build.legacy_sample()).rglob("*.h")]
    for header in (*committed, *ours):
        found = re.findall(r"GCC diagnostic|pragma warning|__pragma|system_header|clang diagnostic", header.read_text())
        assert not found, (header, found)


@pytest.mark.parametrize("compiler", ["gcc", "clang", "clang++", "g++"])
@pytest.mark.parametrize("name", ["SMP_OLD_REGION", "SMP_OLD_NOP", "SMP_MEM_OLD", "sizeof(struct smp_region_legacy)"])
def test_system_headers(strict: Path, tmp_path: Path, compiler: str, name: str) -> None:
    """docs/spec-language.md says which compiler is silent about macros there, and what makes it speak."""
    source = tmp_path / f"use.{language(compiler)}"
    source.write_text(f'#include "smp.h"\nunsigned long f();\nunsigned long f() {{ return {name}; }}\n')
    words = [compiler, "-isystem", str(strict / "include")]
    silent = compiler == "g++" and "struct" not in name
    assert ("deprecated" in compile_(words, source, tmp_path)) != silent
    assert "since 2026-11-20" in compile_(words, source, tmp_path, "-Wsystem-headers")


@pytest.mark.parametrize("compiler", ["x86_64-w64-mingw32-gcc", "i686-w64-mingw32-gcc", "x86_64-w64-mingw32-g++"])
@pytest.mark.parametrize("sample, word, right, wrong, said", [
    ("strict", "smp", "_REGION_LITERAL\t0x8be0a410u", "_REGION_LITERAL\t0x8be0a414u",
     "SMP_OLD_REGION_is_its_control_code"),
    ("legacy", "old_abi", "+ ((i) << 2))", "+ ((i) << 3))", "OLD_BUTTON_15_is_its_control_code"),
])
def test_windows_holds_the_macros_themselves(made: Callable[[Spec], Path], compiler: str,
                                             sample: str, word: str, right: str, wrong: str, said: str) -> None:
    folder = made(build.strict_sample() if sample == "strict" else build.legacy_sample())
    source = use(folder, f"{word}.h", language=language(compiler))
    source.write_text("#include <windows.h>\n#include <winioctl.h>\n" + source.read_text())
    assert compile_([compiler], source, folder, *WARNINGS) == ""
    assert compile_([compiler], source, folder, *WARNINGS, "-DSMP_NO_DEPRECATED", "-DOLD_NO_DEPRECATED") == ""
    header = folder / f"include/{word}_windows.h"
    assert right in header.read_text()
    header.write_text(header.read_text().replace(right, wrong))
    assert said in compile_([compiler], source, folder)


def test_a_deprecated_length_is_a_number(tmp_path: Path) -> None:
    """The header has to compile without the name, and includes of it do not warn."""
    file = tmp_path / "gone.yaml"
    file.write_text("""abi: gone
license: MIT
profile: legacy
numbers: {posix: {type: 0xBE}, windows: {device_type: 0x8BE0}}
objects: {dev: {linux: {node: /dev/gone}}}
constants: [{name: GONE_N, value: 7, deprecated: {since: 2026-01-01, note: n}}]
structs: [{name: gone_s, fields: [{name: a, type: u8, array: GONE_N}]}]
ioctls: [{name: GONE_GET, nr: 1, on: dev, out: struct gone_s}]
""", encoding="utf-8")
    assert ioctlc("build", file, "-o", tmp_path / "out", "--only", "header").status == 0
    source = use(tmp_path, str(tmp_path / "out" / "include" / "gone.h"), "extern struct gone_s s;")
    for more in ([], ["-DGONE_NO_DEPRECATED"]):
        assert compile_(["gcc"], source, tmp_path, *WARNINGS, *more) == ""
