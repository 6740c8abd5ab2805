"""The layout engine against every compiler of every ABI: random records, request codes, and deliberate mistakes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ioctlc.abi import ABIS, Abi
from ioctlc.codes import Codes
from ioctlc.layout import Layouts
from ioctlc.model import Argument, ArrayType, ByAbi, Field, Ioctl, Numbers, Record, RecordType, ScalarType, Spec
from ioctlc.proof import runner
from ioctlc.proof.compilers import KNOWN_WRONG, OS_HEADERS, Compiler, compilers
from ioctlc.proof.samples import HERE, Mix, assert_source, laid_out, random_records, sample_spec

SEEDS = range(1, 9)
BATCH = 200
MIX = Mix(u128=True)


def batch(seed: int, count: int = BATCH) -> tuple[list[Record], Layouts]:
    records = random_records(seed, count, MIX)
    return records, Layouts(sample_spec(records))


def failures(rows: list[runner.Row]) -> list[str]:
    return [f"{r.abi}, {r.compiler}: {r.verdict}: {r.message[:400]}" for r in rows if r.verdict != runner.PROVED]


# --- layouts ---


@pytest.mark.parametrize("seed", SEEDS)
def test_compilers_agree_about_random_records(seed: int) -> None:
    rows = runner.samples(*batch(seed))
    assert {row.abi for row in rows} == set(ABIS)
    assert not failures(rows)


@pytest.mark.parametrize("mix", [Mix(bits=0.9, zero_bits=0.3, unnamed_bits=0.3), Mix(packed=0.6, pack=0.3),
                                 Mix(aligned=0.5, field_aligned=0.3), Mix(nested=0.6)],
                         ids=["bit-fields", "packing", "alignment", "nesting"])
def test_compilers_agree_about_records_rich_in_one_thing(mix: Mix) -> None:
    records = random_records(77, BATCH, mix)
    assert not failures(runner.samples(records, Layouts(sample_spec(records))))


def test_most_records_reach_every_compiler() -> None:
    records, layouts = batch(1)
    for abi in ABIS.values():
        possible = laid_out(records, layouts, abi)
        for compiler in compilers(abi.name):
            assert sum(runner.gets_right(compiler, record) for record in possible) >= BATCH // 3, compiler.name


@pytest.mark.parametrize("abi", ABIS)
def test_wrong_layouts_are_caught(abi: str, tmp_path: Path) -> None:
    records, layouts = batch(3, 40)
    for compiler in compilers(abi):
        fit = [r for r in laid_out(records, layouts, ABIS[abi]) if runner.gets_right(compiler, r)]
        path = tmp_path / "wrong.c"
        path.write_text(assert_source(fit, layouts, ABIS[abi]))
        found = [m for m in runner.mutants(path, [], [abi]) if m.compiler == compiler.name]
        assert len(found) >= 2 * len(fit)
        assert not [m.text for m in found if not m.caught]


def test_wrong_bit_fields_are_caught() -> None:
    found = runner.bit_mutants(*batch(4, 60))
    assert {m.abi for m in found} == set(ABIS)
    assert not [m for m in found if not m.caught]


# --- where compilers are wrong ---


@pytest.mark.parametrize(("part", "what"), [(part, what) for part, what, _ in runner.KNOWN_WRONG_RECORDS])
def test_known_wrong_compilers_still_are(part: str, what: str) -> None:
    """An entry of the table without a record that shows it would hide a mistake of the engine."""
    others = {other for name, other, _ in runner.KNOWN_WRONG_RECORDS if name == part and other != what}

    def shows(compiler: Compiler, record: Record) -> bool:
        traits = runner.record_traits(record)
        return part in compiler.name and what in traits and not traits & others
    abis = [abi for abi in ABIS if any(part in c.name for c in compilers(abi))]
    records = random_records(5, 1500, Mix(nested=0, bits=0.6, field_aligned=0.3, u128=True))
    layouts = Layouts(sample_spec(records))
    rows = [row for row in runner.samples(records, layouts, abis, shows) if part in row.compiler]
    assert rows and all(row.verdict == runner.FAILED and "incomplete type" not in row.message for row in rows)


def test_clang_is_wrong_about_m68k_and_oabi() -> None:
    source = "struct a { unsigned char x; unsigned int y; };\n_Static_assert(sizeof(struct a) == {}, \"\");\n" \
             "struct b {{ unsigned char x; }};\n_Static_assert(sizeof(struct b) == {}, \"\");\n"
    source = source.replace("{ unsigned", "{{ unsigned", 1).replace("y; }", "y; }}", 1)
    for flags, sizes in ((["-target", "m68k-linux-gnu"], (6, 1)),
                         (["-target", "arm-linux-gnu", "-mabi=apcs-gnu"], (8, 4))):
        done = subprocess.run(["clang-14", *flags, "-ffreestanding", "-fsyntax-only", "-x", "c", "-"], text=True,
                              input=source.format(*sizes), capture_output=True, check=False)
        assert done.returncode == 1 and "static_assert failed" in done.stderr
    assert set(KNOWN_WRONG) == {"linux-m68k", "linux-arm-oabi"}


# --- request codes ---


def command(name: str, nr: int, argument: Argument) -> Ioctl:
    return Ioctl(name, HERE, ByAbi.same(nr), [], argument)


def code_spec() -> tuple[Spec, Record]:
    record = Record("s", "struct", HERE, [Field("a", HERE, ScalarType("u8")), Field("b", HERE, ScalarType("u64")),
                                          Field("c", HERE, ArrayType(ScalarType("ulong"), ByAbi.same(3)))])
    spec = Spec("t", HERE, "1", "MIT", "legacy", None, Numbers(HERE, ByAbi.same(0xBE), 0x8BE0), records=[record])
    pointer = RecordType(record)
    spec.ioctls = [command("T_NONE", 1, Argument("none"))] + [
        command(f"T_{direction.upper()}", nr, Argument("pointer", direction, pointer))
        for nr, direction in enumerate(("in", "out", "inout"), 2)]
    return spec, record


def code_source(abi: Abi) -> str:
    """Asserts that the system's own macros give the numbers that ioctlc gives."""
    spec, record = code_spec()
    layouts = Layouts(spec)
    codes = Codes(spec, layouts)
    heads = {"linux": "#include <linux/types.h>\n#include <linux/ioctl.h>\n", "windows": "#include <stdint.h>\n"}
    head = heads.get(abi.os, "#include <sys/types.h>\n#include <sys/ioccom.h>\n")
    out = [head, assert_source([record], layouts, abi)]
    macros = {"none": "_IO(0xbe, {nr})", "in": "_IOW(0xbe, {nr}, struct s)", "out": "_IOR(0xbe, {nr}, struct s)",
              "inout": "_IOWR(0xbe, {nr}, struct s)"}
    access = {"none": "FILE_READ_ACCESS | FILE_WRITE_ACCESS", "in": "FILE_WRITE_ACCESS", "out": "FILE_READ_ACCESS",
              "inout": "FILE_READ_ACCESS | FILE_WRITE_ACCESS"}
    for ioctl in spec.ioctls:
        code = codes.of(ioctl, abi)
        assert code is not None
        nr = ioctl.nr.cases[0][1]
        text = macros[code.direction].format(nr=nr) if abi.os != "windows" else \
            f"CTL_CODE(0x8be0, {0x800 | nr:#x}, METHOD_BUFFERED, {access[code.direction]})"
        out.append(f'_Static_assert((unsigned int){text} == {code.value:#x}u, "{ioctl.name}");')
    return "\n".join(out) + "\n"


@pytest.mark.parametrize("abi", ABIS)
def test_request_codes_are_those_of_the_systems_macros(abi: str, tmp_path: Path) -> None:
    path = tmp_path / "codes.c"
    path.write_text(code_source(ABIS[abi]))
    rows = runner.prove(path, [], [abi])
    assert not failures(rows)
    if ABIS[abi].os == "linux" or abi in ("windows-x86_64", "windows-i386"):
        assert any(row.headers == OS_HEADERS for row in rows)
    found = runner.mutants(path, [], [abi])
    assert len(found) >= 9 * len(rows)
    assert not [m.text for m in found if not m.caught]


@pytest.mark.parametrize("abi", [name for name, abi in ABIS.items() if abi.os == "linux"])
def test_the_stubs_say_what_the_kernels_headers_say(abi: str, tmp_path: Path) -> None:
    path = tmp_path / "codes.c"
    path.write_text(code_source(ABIS[abi]))
    for compiler in compilers(abi):
        if compiler.headers:
            without = Compiler(compiler.name, abi, compiler.command, compiler.package)
            done = subprocess.run([*without.command, "-ffreestanding", "-fsyntax-only", *without.include_flags(),
                                   str(path)], capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr


# --- the table ---


def test_every_abi_but_riscv64_differs_from_x86_64_in_the_proof() -> None:
    """riscv64 is the one ABI with nothing of its own: LP64, no alignment of unnamed bit-fields, generic numbers."""
    records, layouts = batch(1)
    spec, _ = code_spec()
    codes = Codes(spec, Layouts(spec))

    def answers(abi: Abi) -> object:
        return [(layouts.of(r, abi).size, [leaf.bit_offset for leaf in layouts.flat(r, abi)])
                for r in laid_out(records, layouts, abi)], [codes.of(ioctl, abi) for ioctl in spec.ioctls]
    reference = answers(ABIS["linux-x86_64"])
    same = [name for name, abi in ABIS.items() if answers(abi) == reference]
    assert same == ["linux-x86_64", "linux-riscv64"]


def test_a_missing_compiler_is_reported_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    rows = runner.prove(tmp_path / "none.c", [], ["linux-alpha"])
    assert [(row.verdict, row.message) for row in rows] == [("missing", "apt-get install gcc-12-alpha-linux-gnu")]
