"""The second opinion: debug information of every ELF compiler, read back by pahole, against the layout engine."""

from __future__ import annotations

import shutil
from functools import lru_cache
from pathlib import Path

import pytest

from ioctlc.abi import ABIS, Abi
from ioctlc.layout import FlatField, Layouts
from ioctlc.layout.engine import RecordLayout
from ioctlc.model import Field, Record, ScalarType
from ioctlc.pipeline import Compiled, model_of
from ioctlc.proof import debuginfo, runner
from ioctlc.proof.btf import Btf, BtfError
from ioctlc.proof.command import rendered
from ioctlc.proof.compilers import Compiler, compilers
from ioctlc.proof.debuginfo import KNOWN_WRONG_DWARF, NOT_ELF, Unreadable
from ioctlc.proof.samples import HERE, Mix, c_record, random_records, sample_spec
from ioctlc.source import Report

ROOT = Path(__file__).resolve().parents[2]
SPECS = ["tests/specs/zoo", "spec/haxm", "spec/mvm"]
ELF = [name for name, abi in ABIS.items() if abi.os not in ("darwin", "windows")]
#: Compilers whose DWARF of a spec is known to differ: clang 14 aligns s390x's __int128 (struct zoo_wide) wrongly.
EXPECTED = {"tests/specs/zoo": {("linux-s390x", "clang-14 s390x-linux-gnu")}}


@lru_cache(maxsize=None)
def compiled(spec: str) -> Compiled:
    return model_of(str(ROOT / spec), Report())


def read_back(spec: str, folder: Path) -> list[runner.Row]:
    model = compiled(spec)
    test = rendered(model, folder)
    header = test.name.removesuffix("_layout_test.c") + ".h"
    return runner.excused(debuginfo.read_back(model.spec, model.layouts, header, [folder / "include"]),
                          model.spec.records)


def unexpected(rows: list[runner.Row], spec: str = "") -> list[str]:
    out = []
    for row in rows:
        known = (row.abi, row.compiler) in EXPECTED.get(spec, set())
        wanted = runner.KNOWN if known else runner.PROVED if row.abi in ELF else NOT_ELF
        if row.verdict != wanted:
            out.append(f"{row.abi}, {row.compiler}: {row.verdict}: {row.message[:400]}")
    return out


# --- specs and random records ---


@pytest.mark.parametrize("spec", SPECS)
def test_every_elf_compiler_agrees_about_a_spec(spec: str, tmp_path: Path) -> None:
    rows = read_back(spec, tmp_path)
    assert not unexpected(rows, spec)
    abis = compiled(spec).spec.abis()
    assert [(row.abi, row.compiler) for row in rows] == [(abi, c.name) for abi in abis for c in compilers(abi)]
    assert {row.abi for row in rows if row.verdict == runner.PROVED} == set(abis) & set(ELF)


@pytest.mark.parametrize("seed", range(21, 23))
@pytest.mark.parametrize("mix", [Mix(u128=True), Mix(bits=0.8, u128=True), Mix(packed=0.6, pack=0.3), Mix(nested=0.6),
                                 Mix(aligned=0.5, field_aligned=0.3)],
                         ids=["any", "bit-fields", "packing", "nesting", "alignment"])
def test_every_elf_compiler_agrees_about_random_records(seed: int, mix: Mix) -> None:
    records = random_records(seed, 200, mix)
    rows = debuginfo.samples(records, Layouts(sample_spec(records)))
    assert {row.abi for row in rows} == set(ABIS)
    assert not unexpected(rows)


# --- deliberate mistakes ---


class Wrong(Layouts):
    """Layouts with each answer of one kind wrong by one."""

    def __init__(self, compiled: Compiled, size: int = 0, shift: int = 0, widen: int = 0, drop: bool = False) -> None:
        super().__init__(compiled.spec)
        self.size_by, self.shift, self.widen, self.drop = size, shift, widen, drop

    def of(self, record: Record, abi: Abi) -> RecordLayout:
        layout = super().of(record, abi)
        return RecordLayout(layout.size + self.size_by, layout.align, layout.slots)

    def deep(self, record: Record, abi: Abi, empty: bool = False) -> list[FlatField]:
        return [FlatField(leaf.name, leaf.path, leaf.bit_offset + self.shift, leaf.bit_size + self.widen, leaf.field)
                for leaf in super().deep(record, abi, empty)][int(self.drop):]


def opinions(abi: str, folder: Path) -> list[tuple[Compiler, Btf, list[Record]]]:
    """What each compiler of an ABI says about the zoo, and the records that it gets right."""
    zoo = compiled("tests/specs/zoo")
    rendered(zoo, folder)
    out = []
    for compiler in compilers(abi):
        records = [r for r in zoo.spec.records if r.name and zoo.spec.exists(r, ABIS[abi])
                   and runner.gets_right(compiler, r)]
        flags = runner.system_flags(compiler, [folder / "include"])
        source = f'#include "zoo.h"\n{debuginfo.variables(records)}'
        out.append((compiler, debuginfo.debug_info(compiler, source, flags), records))
    return out


@pytest.mark.parametrize("abi", ELF)
def test_wrong_expectations_are_noticed(abi: str, tmp_path: Path) -> None:
    zoo = compiled("tests/specs/zoo")
    for compiler, seen, records in opinions(abi, tmp_path):
        assert len(records) > 20 and debuginfo.disagreements(seen, records, zoo.layouts, ABIS[abi]) == []

        def noticed(wrong: Wrong) -> set[str]:
            return {line.split(":")[0] for line in debuginfo.disagreements(seen, records, wrong, ABIS[abi])}
        every = {f"{r.name} {leaf.path}" for r in records for leaf in zoo.layouts.deep(r, ABIS[abi], True) if leaf.name}
        first = {f"{r.name} {leaf.path}" for r in records for leaf in zoo.layouts.deep(r, ABIS[abi])[:1]}
        assert {"zoo_bits a", "zoo_bits b", "zoo_bits c", "zoo_packed c", "zoo_anonymous read.len"} < every
        for size in (1, -1):
            assert noticed(Wrong(zoo, size=size)) == {r.name for r in records}
        for by in (1, -1, 8):
            assert noticed(Wrong(zoo, shift=by)) == every
            assert noticed(Wrong(zoo, widen=by)) == every
        assert noticed(Wrong(zoo, drop=True)) == first


def test_a_record_that_is_not_in_the_debug_information_is_noticed(tmp_path: Path) -> None:
    zoo = compiled("tests/specs/zoo")
    ghost = Record("zoo_ghost", "struct", HERE, [Field("a", HERE, ScalarType("u8"))])
    _, seen, _ = opinions("linux-x86_64", tmp_path)[0]
    assert debuginfo.disagreements(seen, [ghost], zoo.layouts, ABIS["linux-x86_64"]) == ["zoo_ghost: not in DWARF"]


# --- what cannot be read ---


def bit_field(name: str, type_: str, bits: int) -> Field:
    return Field(name, HERE, ScalarType(type_), bits=bits)


WHOLE = Record("whole", "struct", HERE, [bit_field("a", "u8", 5), bit_field("b", "u16", 16)], packed=True)
UNION = Record("narrow", "union", HERE, [bit_field("a", "u64", 5), Field("b", HERE, ScalarType("u16"))])
PLAIN = Record("plain", "struct", HERE, [bit_field("a", "u16", 5), Field("b", HERE, ScalarType("u32"))])


@pytest.mark.parametrize(("part", "record"), [("clang-14", WHOLE), ("sh4-linux-gnu-gcc", UNION),
                                              ("-mabi=apcs-gnu", UNION)])
def test_known_wrong_dwarf_still_is(part: str, record: Record) -> None:
    """An entry of the table without a record that shows it would hide a mistake of the engine."""
    assert part in {entry for entry, _, _ in KNOWN_WRONG_DWARF} and len(KNOWN_WRONG_DWARF) == 3
    layouts = Layouts(sample_spec([record]))
    found = [c for abi in ELF for c in compilers(abi) if part in c.name]
    assert found
    for compiler in found:
        assert debuginfo.described(compiler, [record, PLAIN], layouts) == ([PLAIN], [record])
        try:
            seen = debuginfo.debug_info(compiler, debuginfo.sample_source([record], [record]), [])
            wrong = debuginfo.disagreements(seen, [record], layouts, ABIS[compiler.abi])
        except Unreadable as failure:
            wrong = [str(failure)]
        assert wrong and record.name in wrong[0], compiler.name


def test_a_record_with_known_wrong_dwarf_is_left_out_and_the_others_are_not(tmp_path: Path) -> None:
    spec = sample_spec([WHOLE, PLAIN])
    (tmp_path / "s.h").write_text("\n".join(c_record(record) for record in spec.records))
    for abi, compiler in (("freebsd-x86_64", 0), ("linux-ppc64", 0)):
        row = debuginfo.read_back(spec, Layouts(spec), "s.h", [tmp_path], [abi])[compiler]
        assert (row.verdict, row.message) == (runner.KNOWN, "whole: left out, see KNOWN_WRONG_DWARF")
    (tmp_path / "s.h").write_text(f"{c_record(WHOLE)}\nstruct plain {{ unsigned short a : 6; unsigned int b; }};\n")
    [row] = debuginfo.read_back(spec, Layouts(spec), "s.h", [tmp_path], ["freebsd-x86_64"])
    assert row.verdict == runner.FAILED
    assert row.message == "plain a: DWARF says 6 bits from bit 0, the engine 5 bits from bit 0"


@pytest.mark.parametrize("abi", [name for name in ABIS if name not in ELF])
def test_other_objects_are_said_to_be_no_elf(abi: str) -> None:
    rows = debuginfo.samples([PLAIN], Layouts(sample_spec([PLAIN])), [abi])
    assert rows and {(row.verdict, row.message) for row in rows} == {(NOT_ELF, "pahole reads ELF objects only")}


@pytest.mark.parametrize(("program", "abi", "package"), [
    ("pahole", "linux-s390x", "pahole"), ("sh4-linux-gnu-ld", "linux-sh4", "binutils-sh4-linux-gnu"),
    ("alpha-linux-gnu-gcc-12", "linux-alpha", "gcc-12-alpha-linux-gnu")])
def test_a_missing_program_is_reported_with_its_package(program: str, abi: str, package: str,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    which = shutil.which
    monkeypatch.setattr("shutil.which", lambda name: None if name == program else which(name))
    rows = debuginfo.samples([PLAIN], Layouts(sample_spec([PLAIN])), [abi])
    assert {(row.verdict, row.message) for row in rows} == {("missing", f"apt-get install {package}")}


def test_pahole_is_among_the_packages_of_the_tests() -> None:
    assert debuginfo.PACKAGE in (ROOT / "tools/packages/test.txt").read_text().splitlines()


def test_what_is_no_btf_is_refused() -> None:
    for data in (b"", b"\x9f\xeb", b"\x7fELF" * 10):
        with pytest.raises(BtfError):
            Btf(data, 8)
