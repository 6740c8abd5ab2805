"""Variants: one name, another thing on each ABI. Every stage takes, on an ABI, the one that exists there."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from missing import missing

from ioctlc.abi import ABIS
from ioctlc.cli import main
from ioctlc.model import NamedType, RecordType, ScalarType, strip_typedefs, walk_fields
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report

SPEC = Path(__file__).resolve().parent / "variants"

#: The members that the spec gives the record on each ABI, and its size there as a C compiler has it.
_X86 = (["rax", "n", "w", "flags", "addr"], 32)
MEMBERS = {"linux-x86_64": _X86, "linux-i386": _X86,
           "linux-arm64": (["x", "m", "flags", "reason", "addr"], 272), "linux-s390x": (["gprs", "reserved", "w"], 176)}
COMPILERS = {"linux-x86_64": "gcc", "linux-i386": "i686-linux-gnu-gcc", "linux-arm64": "aarch64-linux-gnu-gcc",
             "linux-s390x": "s390x-linux-gnu-gcc"}


@pytest.fixture(scope="module")
def spec() -> Compiled:
    return model_of(str(SPEC), Report())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("variants")
    assert main(["build", str(SPEC), "-o", str(folder)]) == 0
    return folder


def test_it_has_no_error() -> None:
    assert main(["check", str(SPEC), "--werror"]) == 0


@pytest.mark.parametrize("abi", MEMBERS)
def test_the_argument_is_the_variant_of_the_abi(spec: Compiled, abi: str) -> None:
    type_ = spec.spec.ioctls[0].argument.type
    assert isinstance(type_, RecordType)
    layout = spec.layouts.of(type_.record, ABIS[abi])
    assert ([slot.field.name for slot in layout.slots], layout.size) == MEMBERS[abi]
    code = spec.codes.of(spec.spec.ioctls[0], ABIS[abi])
    assert code is not None and code.size == layout.size


def test_one_node_to_a_name(spec: Compiled) -> None:
    whole = spec.spec
    for nodes in (whole.records, whole.typedefs, whole.value_sets, whole.objects, whole.capabilities):
        names = [node.name for node in nodes]                   # type: ignore[attr-defined]
        assert len(names) == len(set(names))
    capability = whole.ioctls[0].life.capability
    assert capability is whole.capabilities[0] and "linux-s390x" in capability.where.abis()
    assert capability.doc == "Of x86.\n\nElsewhere."
    assert whole.objects[0].where.abis() >= set(MEMBERS)


def test_values_exist_where_their_set_does(spec: Compiled) -> None:
    flags = spec.spec.value_sets[0]
    found = {abi: {value.name: value.value.on(ABIS[abi]) for value in flags.values if abi in value.where.abis()}
             for abi in ("linux-x86_64", "linux-arm64")}
    assert found == {"linux-x86_64": {"KV_F_A": 1, "KV_F_B": 2}, "linux-arm64": {"KV_F_A": 16, "KV_F_C": 2}}


def test_types_and_numbers_are_those_of_the_abi(spec: Compiled) -> None:
    words = [field for field in walk_fields(spec.spec.records[0]) if field.name == "w"]
    sizes = [spec.layouts.size(field.type, ABIS[abi]) for field, abi in zip(words, ("linux-i386", "linux-s390x"))]
    assert sizes == [2 * 4, 5 * 8]
    limits = {field.name: field.maximum for field in walk_fields(spec.spec.records[0]) if field.maximum is not None}
    assert limits == {"n": 2, "m": 2}, "KV_N is 2 on x86, KV_DEV is 2 on arm64"
    behind = [strip_typedefs(NamedType(spec.spec.typedefs[0]), ABIS[abi]) for abi in ("linux-i386", "linux-s390x")]
    assert behind == [ScalarType("u32"), ScalarType("u64")]


@pytest.mark.parametrize("abi", COMPILERS)
def test_compilers_see_the_same(built: Path, abi: str) -> None:
    if shutil.which(COMPILERS[abi]) is None:
        missing(f"{COMPILERS[abi]} is not installed: apt install {COMPILERS[abi].removesuffix('-gcc')}")
    source = built / "tests/variants_layout_test.c"
    run = subprocess.run([COMPILERS[abi], "-Wall", "-Wextra", "-Werror", "-std=c11", f"-I{built / 'include'}",
                          "-fsyntax-only", str(source)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_the_header_keeps_members_of_a_variant_together(built: Path) -> None:
    text = (built / "include/variants.h").read_text()
    body = text[text.index("struct kv_regs {"):]
    assert body[:body.index("};")].count("#if") == 3
    assert text.count(" * @flags: ") == 1


def test_the_json_model_says_where(built: Path) -> None:
    found = next(built.rglob("*.json"))
    model = json.loads(found.read_text())
    record, = [one for one in model["records"] if one["name"] == "kv_regs"]
    assert set(MEMBERS) <= set(record["abis"])
    names = {(field["name"], "linux-arm64" in field["abis"]) for field in record["fields"]}
    assert ("rax", False) in names and ("x", True) in names and ("flags", True) in names and ("flags", False) in names


def test_a_subset_keeps_all_variants(tmp_path: Path, spec: Compiled) -> None:
    assert main(["build", str(SPEC), "-o", str(tmp_path), "--capabilities", "KV_CAP_REGS"]) == 0
    text = (tmp_path / "include/variants.h").read_text()
    assert "__u64 gprs[16];" in text and "__u64 rax;" in text
