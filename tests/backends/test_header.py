"""The header: warning-free everywhere, safe against hostile text, deprecated names warn and can be removed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import build
import pytest
from compilers import CROSS, TARGETS, WARNINGS, command, compile_, use
from invoke import ioctlc

from ioctlc.abi import Where
from ioctlc.backends import BACKENDS
from ioctlc.model import Constant, Spec

NATIVE = ["gcc", "clang"]
STANDARDS = ["c90", "c11", "c17"]
GOLDEN = Path(__file__).resolve().parent / "golden"


@pytest.mark.parametrize("compiler", NATIVE)
@pytest.mark.parametrize("standard", STANDARDS)
def test_strict_is_silent_in_c(strict: Path, compiler: str, standard: str) -> None:
    source = use(strict, "smp.h")
    assert compile_([compiler], source, strict, *WARNINGS, "-pedantic", f"-std={standard}") == ""


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
@pytest.mark.parametrize("standard", ["c++98", "c++17"])
def test_strict_is_silent_in_cxx(strict: Path, compiler: str, standard: str) -> None:
    source = use(strict, "smp.h", "unsigned long f() { return SMP_SET_REGION + SMP_RUN; }", "cc")
    assert compile_([compiler], source, strict, *WARNINGS, "-pedantic", f"-std={standard}") == ""


@pytest.mark.parametrize("standard", ["c++11", "c++17"])
def test_strict_is_silent_in_mingw_cxx(strict: Path, standard: str) -> None:
    """There the fixed-width types are ours: no system header hides `long long` from -pedantic."""
    compiler = ["x86_64-w64-mingw32-g++"]
    assert compile_(compiler, use(strict, "smp.h", language="cc"), strict, *WARNINGS, "-pedantic",
                    f"-std={standard}") == ""


@pytest.mark.parametrize("compiler", ["gcc", "clang", "g++", "clang++"])
def test_legacy_is_silent(legacy: Path, compiler: str) -> None:
    cxx = compiler.endswith("++")
    source = use(legacy, "old_abi.h", language="cc" if cxx else "c")
    assert compile_([compiler], source, legacy, *WARNINGS, "-std=c++17" if cxx else "-std=c11") == ""


@pytest.mark.parametrize("abi", sorted({*CROSS, *TARGETS}))
def test_other_abis_are_silent(strict: Path, legacy: Path, abi: str) -> None:
    compiler = command(abi)
    for standard in STANDARDS[:2]:
        assert compile_(compiler, use(strict, "smp.h"), strict, *WARNINGS, "-pedantic", f"-std={standard}") == ""
    assert compile_(compiler, use(legacy, "old_abi.h"), legacy, *WARNINGS, "-std=c11") == ""


@pytest.mark.parametrize("name", ["SMP_OLD_REGION", "SMP_OLD_NOP", "SMP_MEM_OLD", "sizeof(struct smp_region_legacy)"])
@pytest.mark.parametrize("compiler", ["gcc", "clang", "g++", "clang++", "x86_64-w64-mingw32-gcc"])
def test_deprecated_names_warn(strict: Path, compiler: str, name: str) -> None:
    source = use(strict, "smp.h", f"unsigned long f(void);\nunsigned long f(void) {{ return {name}; }}",
                 "cc" if compiler.endswith("++") else "c")
    said = compile_([compiler], source, strict, *WARNINGS)
    assert "deprecated" in said and "since 2026-11-20, removed after 2028-11-20, use SMP_RUN" in said
    assert "deprecated" not in compile_([compiler], source, strict, *WARNINGS, "-DSMP_DEPRECATED(msg)=")


@pytest.mark.parametrize("name", ["SMP_OLD_REGION", "SMP_OLD_NOP", "SMP_MEM_OLD"])
@pytest.mark.parametrize("compiler", ["gcc", "clang", "g++", "clang++", "x86_64-w64-mingw32-gcc"])
def test_a_deprecated_macro_is_named(strict: Path, compiler: str, name: str) -> None:
    """Compilers name the typedef behind the macro; it must not look as if the struct were deprecated."""
    source = use(strict, "smp.h", f"unsigned long f(void);\nunsigned long f(void) {{ return {name}; }}",
                 "cc" if compiler.endswith("++") else "c")
    said = compile_([compiler], source, strict, *WARNINGS)
    warning = next(line for line in said.splitlines() if "warning:" in line)
    assert f"{name}_macro" in warning
    assert f"is deprecated: {name} is deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN" in warning


@pytest.mark.parametrize("name", ["SMP_OLD_REGION", "SMP_OLD_NOP", "SMP_MEM_OLD", "sizeof(struct smp_region_legacy)"])
@pytest.mark.parametrize("compiler", ["gcc", "x86_64-w64-mingw32-gcc"])
def test_deprecated_names_can_be_removed(strict: Path, compiler: str, name: str) -> None:
    source = use(strict, "smp.h", f"unsigned long f(void);\nunsigned long f(void) {{ return {name}; }}")
    assert "error:" in compile_([compiler], source, strict, "-DSMP_NO_DEPRECATED")
    assert compile_([compiler], use(strict, "smp.h"), strict, *WARNINGS, "-DSMP_NO_DEPRECATED") == ""


@pytest.mark.parametrize("name", ["OLD_KIND_GONE", "OLD_POINTER"])
@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_deprecated_enumerators_and_pointers_warn(legacy: Path, compiler: str, name: str) -> None:
    source = use(legacy, "old_abi.h", f"unsigned long f(void);\nunsigned long f(void) {{ return {name}; }}")
    assert "since 2026-11-20" in compile_([compiler], source, legacy, *WARNINGS)


def test_request_codes_are_constant_expressions(strict: Path, legacy: Path) -> None:
    cases = "case SMP_SET_REGION: case SMP_OLD_REGION: case SMP_OLD_NOP: case SMP_CREATE: return 1;"
    body = f"int f(unsigned int c);\nint f(unsigned int c) {{ switch (c) {{ {cases} }} return 0; }}"
    assert compile_(["gcc"], use(strict, "smp.h", body), strict, *WARNINGS, "-DSMP_DEPRECATED(m)=") == ""
    cases = "case OLD_BUTTON(3): case OLD_NAME_OF(16): case OLD_BITS_OF(2, 8): case OLD_RAW: return 1;"
    body = f"int f(unsigned int c);\nint f(unsigned int c) {{ switch (c) {{ {cases} }} return 0; }}"
    assert compile_(["gcc"], use(legacy, "old_abi.h", body), legacy, *WARNINGS) == ""


HOSTILE = ['*/ int x; /*', 'ends in \\', 'a\\\nb', '??/', '*??/\n/ int y;', '\x00\x07\x1b[31m', '// /* */ *', '/', '*/',
           '\u202eright to left\u202c', 'line\n\n*/\n\nline', '"quote" %s', 'x' * 300, '\\' * 90, '* / * /',
           '\u2028#error']


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_hostile_text_stays_in_its_comment(made: Callable[[Spec], Path], text: str, compiler: str) -> None:
    spec = build.strict_sample()
    nodes: list[Any] = [spec, *spec.records, *spec.ioctls, *spec.value_sets, *spec.constants, *spec.capabilities,
                        *spec.records[0].fields, *spec.value_sets[0].values, *spec.register_spaces]
    for node in nodes:
        node.doc = text
    spec.ioctls[0].errors = {"EBUSY": text}
    spec.license = f"MIT {text}"
    spec.constants.append(Constant("SMP_TEXT", build.POS, None, text))
    folder = made(spec)
    for standard in ("-std=c90", "-std=c11"):
        use(folder, "smp.h", "extern const char smp_text[sizeof(SMP_TEXT)];")
        said = compile_([compiler], folder / "use.c", folder, *WARNINGS, "-pedantic", "-Wtrigraphs", standard)
        assert said == ""
    said = compile_([compiler], folder / "tests/smp_layout_test.c", folder, *WARNINGS, "-std=c11")
    assert said == ""


@pytest.mark.parametrize("backend, path", [("header", "include/smp.h"), ("windows", "include/smp_windows.h"),
                                           ("asserts", "tests/smp_layout_test.c")])
def test_golden(backend: str, path: str) -> None:
    """Remake with: IOCTLC_GOLDEN=1 pytest tests/backends, and read the difference."""
    spec = build.strict_sample()
    spec.where = Where(("linux-x86_64", "linux-i386", "freebsd", "windows"))
    text = BACKENDS[backend].outputs(build.context(spec))[path]
    golden = GOLDEN / Path(path).name
    if os.environ.get("IOCTLC_GOLDEN"):
        golden.write_text(text)
    assert text == golden.read_text()


def test_nothing_is_emitted_for_windows_where_the_spec_is_not_about_it() -> None:
    spec = build.strict_sample()
    spec.where = build.LINUX
    context = build.context(spec)
    assert BACKENDS["windows"].outputs(context) == {}
    header = BACKENDS["header"].outputs(context)["include/smp.h"]
    assert "_WIN32" not in header and "ioccom" not in header and "__u8;" not in header


BASE = """\
abi: base
license: MIT
profile: legacy
numbers: {posix: {type: 0xBE}}
only: posix
objects: {dev: {}}
extension_points: {nr: [0xf0, 0xff], capabilities: [0x80000000, 0xffffffff]}
constants: [{name: BASE_GROUP, value: 0x10}, {name: BASE_ATTR, value: 3}]
"""
EXTENSION = """\
abi: ext
license: MIT
profile: legacy
numbers: {posix: {type: 0xBE}}
only: posix
extension: {uuid: 6f1c0e1a-3b5d-4f0e-9a52-1f6f6b9f8d11}
extends: {abi: base, path: ../base}
constants: [{name: EXT_OWN, value: 7}]
attributes:
  - {name: EXT_NUMBER, on: dev, group: BASE_GROUP, attr: 5, access: ro}
  - {name: EXT_OF_BASE, on: dev, group: BASE_GROUP, attr: BASE_ATTR, access: ro}
  - {name: EXT_OWN, on: dev, group: BASE_GROUP, attr: EXT_OWN, access: ro}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_attributes_define_their_numbers_and_nothing_of_the_base(tmp_path: Path, compiler: str) -> None:
    for name, text in (("base", BASE), ("ext", EXTENSION)):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.yaml").write_text(text)
        assert ioctlc("build", tmp_path / name, "-o", tmp_path / "out", "--only", "header").status == 0
    header = (tmp_path / "out/include/ext.h").read_text()
    assert "define BASE_" not in header and header.count("define EXT_OWN") == 1
    source = tmp_path / "t.c"
    source.write_text('#include "ext.h"\n_Static_assert(EXT_NUMBER == 5 && BASE_ATTR == 3 && EXT_OWN == 7'
                      ' && BASE_GROUP == 16, "numbers");\n#ifdef EXT_OF_BASE\n#error "no number of its own"\n#endif\n')
    include = str(tmp_path / "out" / "include")
    assert compile_([compiler], source, tmp_path / "out", *WARNINGS, "-std=c11", "-I", include) == ""


@pytest.mark.parametrize("words", [["gcc", "-std=c11"], ["clang", "-std=c11"], ["g++", "-x", "c++", "-std=c++17"],
                                   ["clang++", "-x", "c++", "-std=c++17"], ["arm-linux-gnueabihf-gcc", "-std=c11"]],
                         ids=lambda words: words[0])
def test_an_aligned_record_may_be_packed(tmp_path: Path, words: list[str]) -> None:
    """gcc warns of a member whose alignment packing lowers, unless its type says that it is lower."""
    spec = tmp_path / "pna.yaml"
    spec.write_text("""abi: pna
license: MIT
version: "1.0"
profile: legacy
only: linux
numbers: {posix: {type: 0x50}}
objects:
  o: {doc: o, linux: {node: /dev/o}}
structs:
  - {name: al, aligned: 8, fields: [{name: a, type: u8}]}
  - {name: outer, fields: [{name: a, type: u8}, {name: inner, type: struct al}]}
  - name: in_pack
    pack: 4
    fields:
      - {name: c, type: u8}
      - {name: e, type: struct al}
      - {name: many, type: struct outer, array: [2, 3]}
      - {name: inside, struct: [{name: g, type: u8}, {name: f, type: struct al}]}
      - {name: to, type: struct al *}
  - {name: in_packed, packed: true, fields: [{name: c, type: u8}, {name: e, type: struct al}]}
  - {name: member, fields: [{name: c, type: u8}, {name: e, type: struct al, packed: true}]}
  - {name: kept, pack: 8, fields: [{name: c, type: u8}, {name: e, type: struct al}]}
ioctls:
  - {name: PNA, nr: 1, on: o, in: struct in_pack}
""")
    done = ioctlc("build", spec, "-o", tmp_path / "out")
    assert done.status == 0, done.err
    source = tmp_path / "out/tests/pna_layout_test.c"
    assert compile_(words, source, tmp_path / "out", *WARNINGS) == ""
    assert compile_(words, use(tmp_path / "out", "pna.h", language="cc" if "++" in words[0] else "c"), tmp_path / "out",
                    *WARNINGS, "-pedantic") == ""
    assert "struct al e;" in (tmp_path / "out/include/pna.h").read_text().partition("struct kept {")[2]
