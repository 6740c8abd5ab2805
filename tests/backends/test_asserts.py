"""The layout tests: they pass on every ABI, and each kind of assertion catches a wrong number."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from build import member, spec, struct, union
from compilers import CROSS, TARGETS, WARNINGS, clang, command, compile_

from ioctlc.backends import BACKENDS
from ioctlc.model import Constant, Record, RecordType, Spec

ABIS = ["linux-x86_64", *CROSS, *(abi for abi in TARGETS if abi not in CROSS)]
KINDS = ["SIZE", "ALIGN", "OFFSET", "WIDTH", "CODE", "VALUE"]


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


#: A name of every kind that stands for a number or a text: (sample, as the header has it, a wrong one).
WRONG_VALUES = [
    ("strict", "SMP_API_VERSION\t1", "SMP_API_VERSION\t2"), ("strict", "_macro + 0x4)", "_macro + 0x8)"),
    ("strict", "0x8000000000000000ULL", "0x4000000000000000ULL"), ("strict", 'say \\"hi\\"', 'say \\"ho\\"'),
    ("strict", "SMP_CAP_MEMORY\t3", "SMP_CAP_MEMORY\t4"), ("strict", "SMP_DEV_PIC\t1", "SMP_DEV_PIC\t2"),
    ("strict", '"/dev/smp"', '"/dev/smq"'), ("strict", "SMP_PIC_GROUP\t1", "SMP_PIC_GROUP\t3"),
    ("strict", "SMP_PIC_ATTR\t2", "SMP_PIC_ATTR\t3"), ("strict", "0x2030000000000000ULL", "0x2030000000000001ULL"),
    ("strict", "(i) * 2)", "(i) * 3)"), ("legacy", "= 7,", "= 8,"), ("legacy", "= 9,", "= 8,"),
    ("legacy", "OLD_WORD\t8", "OLD_WORD\t4"), ("legacy", "OLD_DEBT\t\t(-3)", "OLD_DEBT\t\t4294967293U"),
]


def with_debt() -> Spec:
    spec = build.legacy_sample()
    spec.constants.append(Constant("OLD_DEBT", build.POS, build.same(-3)))
    return spec


@pytest.mark.parametrize("sample, right, wrong", WRONG_VALUES)
@pytest.mark.parametrize("compiler", ["gcc", "clang", "g++", "clang++"])
def test_a_wrong_value_is_caught(made: Callable[[Spec], Path], compiler: str, sample: str, right: str, wrong: str
                                 ) -> None:
    folder = made(build.strict_sample() if sample == "strict" else with_debt())
    word = "smp" if sample == "strict" else "old_abi"
    words = [compiler, "-x", "c++", "-std=c++11"] if compiler.endswith("++") else [compiler, "-std=c11"]
    header, source = folder / f"include/{word}.h", folder / f"tests/{word}_layout_test.c"
    assert compile_(words, source, folder, *WARNINGS) == ""
    squeezed = re.sub(r"\t+", "\t", header.read_text())
    right, wrong = re.sub(r"\t+", "\t", right), re.sub(r"\t+", "\t", wrong)
    assert squeezed.count(right) == 1
    header.write_text(squeezed.replace(right, wrong))
    said = compile_(words, source, folder)
    assert "error:" in said and ("value of" in said or "text of" in said)


def test_every_number_of_the_header_is_held() -> None:
    """Whatever the header defines, the test names; a new kind of macro has to go there too."""
    for sample, word in ((build.strict_sample(), "smp"), (build.legacy_sample(), "old_abi")):
        context = build.context(sample)
        header = BACKENDS["header"].outputs(context)[f"include/{word}.h"]
        proof = BACKENDS["asserts"].outputs(context)[f"tests/{word}_layout_test.c"]
        internal = re.compile(r"_|IOCTLC_|\w+_DEPRECATED\b|\w+_DEPRECATED_\w+$|\w+_SIZE_V0$")
        names = re.findall(r"^(?:#define |\t)([A-Z_]\w+)(?:\(\w+(?:, \w+)*\))?(?:\t| = |\t.*= )", header, re.M)
        held = set(re.findall(r"^(?:VALUE|NEGATIVE|BITS|STRING|CODE)\((\w+)", proof, re.M))
        assert {name for name in names if not internal.match(name)} == held


def test_a_large_enumerator_holds_with_microsofts_rules(made: Callable[[Spec], Path]) -> None:
    """There it is an int, and so negative."""
    spec = build.legacy_sample()
    spec.value_sets.append(build.values("old_mask", "enum", "u32", ("OLD_TOP", 1 << 31), as_c_enum=True))
    folder = made(spec)
    source = folder / "tests/old_abi_layout_test.c"
    for words in (clang(TARGETS["windows-x86_64"]), ["gcc"]):
        assert compile_(words, source, folder, *WARNINGS, "-std=c11") == ""
    source.write_text(source.read_text().replace("BITS(OLD_TOP, 0x80000000)", "BITS(OLD_TOP, 0x80000001)"))
    assert "value of OLD_TOP" in compile_(["gcc"], source, folder, "-std=c11")
