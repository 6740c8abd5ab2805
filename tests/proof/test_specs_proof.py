"""The proof of the repository's specs: every ABI of each is proved, and each wrong number of their tests is refused."""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest

from ioctlc.abi import ABIS
from ioctlc.backends.asserts.facts import KINDS
from ioctlc.model import Record
from ioctlc.pipeline import Compiled, model_of
from ioctlc.proof import docs, runner
from ioctlc.proof.command import Proof, proof_of, rendered, verdicts, verify
from ioctlc.proof.compilers import compilers
from ioctlc.proof.debuginfo import NOT_ELF
from ioctlc.source import Report

ROOT = Path(__file__).resolve().parents[2]
ZOO = "tests/specs/zoo"
SPECS = ["spec/mvm", "spec/haxm", ZOO, "examples/extension"]
#: The other specs of spec/, which have no Windows.
DESCRIBED = sorted(f"spec/{path.parent.name}" for path in (ROOT / "spec").glob("*/*.yaml")
                   if path.stem == path.parent.name and f"spec/{path.stem}" not in SPECS)
WINDOWS_GNU = {"windows-x86_64": "x86_64", "windows-i386": "i686", "windows-arm64": "aarch64"}

#: Every "known wrong" of every spec: (ABI, compiler) -> verdicts of asserts, bit-fields and DWARF.
KNOWN_WRONG = {ZOO: {
    ("linux-s390x", "clang-14 s390x-linux-gnu"): (runner.KNOWN, runner.PROVED, runner.KNOWN),
    **{(abi, f"clang-14 {arch}-w64-windows-gnu"): (runner.KNOWN, runner.KNOWN, NOT_ELF)
       for abi, arch in WINDOWS_GNU.items()}}}

#: What an assertion of each kind says.
MESSAGES = {"SIZE": r'"size of (struct|union) \w+"', "ALIGN": r'"alignment of ', "OFFSET": r'"offset of ',
            "WIDTH": r'"size of \S+ in ', "CODE": r'"request code ', "VALUE": r'"value of '}


@lru_cache(maxsize=None)
def compiled(spec: str) -> Compiled:
    return model_of(str(ROOT / spec), Report())


def layout_test(spec: str, folder: Path) -> tuple[Path, list[Path], list[str]]:
    """A spec's layout test, the folders of its headers, and its ABIs."""
    return rendered(compiled(spec), folder), [folder / "include"], compiled(spec).spec.abis()


def wrong_records(spec: str, abi: str, compiler: str) -> list[str]:
    """Names of the records that a compiler is known to get wrong."""
    [one] = [c for c in compilers(abi) if c.name == compiler]
    return [str(r.name) for r in compiled(spec).spec.records if r.name and not runner.gets_right(one, r)]


# --- every ABI is proved ---


def expected(spec: str, proof: Proof) -> list[tuple[str, str, str, str, str]]:
    has_bits = {row.abi for row in proof.bits}
    out = []
    for abi in compiled(spec).spec.abis():
        for compiler in compilers(abi):
            bits = runner.PROVED if abi in has_bits else "none"
            dwarf = NOT_ELF if ABIS[abi].os in ("darwin", "windows") else runner.PROVED
            known = KNOWN_WRONG.get(spec, {}).get((abi, compiler.name))
            out.append((abi, compiler.name, *(known or (runner.PROVED, bits, dwarf))))
    return out


@pytest.mark.parametrize("spec", SPECS)
def test_every_abi_of_a_spec_is_proved(spec: str) -> None:
    abis = compiled(spec).spec.abis()
    proof = proof_of(compiled(spec), abis)
    assert not [f"{r.abi}, {r.compiler}: {r.message[:400]}" for r in proof.rows if r.verdict == runner.FAILED]
    assert {row.abi for row in proof.asserts if row.verdict == runner.PROVED} == set(abis)
    assert [(row.abi, row.compiler, *said) for row, *said in verdicts(proof)] == expected(spec, proof)
    assert bool(proof.bits) == (spec in (ZOO, "spec/haxm"))
    if spec == ZOO:
        assert abis == list(ABIS)
        assert docs.section("who", docs.table(proof)) in (ROOT / "docs/proof.md").read_text(), \
            "docs/proof.md is stale: python3 -m ioctlc.proof.docs"


@pytest.mark.parametrize("spec", DESCRIBED)
def test_every_abi_of_what_exists_is_proved(spec: str) -> None:
    abis = compiled(spec).spec.abis()
    proof = proof_of(compiled(spec), abis)
    assert not [f"{r.abi}, {r.compiler}: {r.message[:400]}" for r in proof.rows if r.verdict != runner.PROVED]
    assert {row.abi for row in proof.asserts} == set(abis)


# --- every wrong number is caught ---


@pytest.mark.parametrize("spec", SPECS + DESCRIBED)
def test_every_assert_catches_a_wrong_number(spec: str, tmp_path: Path) -> None:
    """Each assert made wrong is refused, but where a compiler is known to be wrong: it may be wrong by just one."""
    test, includes, abis = layout_test(spec, tmp_path)
    found = runner.mutants(test, includes, abis)
    counts = Counter((mutant.abi, mutant.compiler) for mutant in found)
    for abi in abis:
        records = [r for r in compiled(spec).spec.records if r.name and compiled(spec).spec.exists(r, ABIS[abi])]
        assert all(counts[abi, compiler.name] > 4 * len(records) > 0 for compiler in compilers(abi))
    missed = [m for m in found if not m.caught]
    assert not [m.text for m in missed
                if not any(name in m.text for name in wrong_records(spec, m.abi, m.compiler))]
    assert {(m.abi, m.compiler) for m in missed} <= set(KNOWN_WRONG.get(spec, {}))


@pytest.mark.parametrize("spec", SPECS)
def test_each_kind_of_wrong_number_is_caught(spec: str, tmp_path: Path) -> None:
    """-DIOCTLC_WRONG_<KIND> of all kinds at once: each compiler refuses one assertion of each kind, and no other."""
    test, includes, abis = layout_test(spec, tmp_path)
    rows = runner.prove(test, includes, abis, [f"IOCTLC_WRONG_{kind}" for kind in KINDS])
    assert {row.abi for row in rows} == set(abis)
    for row in rows:
        wrong = wrong_records(spec, row.abi, row.compiler)
        lines = [line for line in row.message.splitlines() if not any(name in line for name in wrong)]
        kinds = [kind for line in lines for kind, text in MESSAGES.items() if re.search(text, line)]
        assert sorted(kinds) == sorted(KINDS) and len(lines) == len(KINDS), f"{row.abi}, {row.compiler}: {row.message}"


@pytest.mark.parametrize("spec", SPECS)
def test_control_codes_are_held_against_the_real_macro(spec: str, tmp_path: Path) -> None:
    """With every function number wrong, CTL_CODE of the headers at hand contradicts each code of the header."""
    test, includes, abis = layout_test(spec, tmp_path)
    [header] = (tmp_path / "include").glob(test.name.replace("layout_test.c", "windows.h"))
    text, count = re.subn(r"0x([0-9a-f]+), METHOD_", lambda m: f"{int(m[1], 16) ^ 1:#x}, METHOD_", header.read_text())
    header.write_text(text)
    model = compiled(spec)
    for row in runner.prove(test, includes, [abi for abi in abis if ABIS[abi].os == "windows"]):
        names = {i.name for i in model.spec.ioctls if model.codes.of(i, ABIS[row.abi]) is not None}
        assert len(names) > 1 and len(names) <= count
        assert set(re.findall(r"(\w+)_is_its_control_code", row.message)) == names, f"{row.abi}, {row.compiler}"


# --- rows and what is shown of them ---


def row(message: str, compiler: str = "clang-14 s390x-linux-gnu") -> runner.Row:
    return runner.Row("linux-s390x", compiler, "", "", runner.FAILED, message)


def zoo_records() -> list[Record]:
    return compiled(ZOO).spec.records


@pytest.mark.parametrize(("message", "verdict"), [
    ("t.c:1:1: error: size of struct zoo_wide", runner.KNOWN),
    ("t.c:1:1: error: size of struct zoo_wide\nt.c:2:1: error: offset of b in struct zoo_wide", runner.KNOWN),
    ("t.c:1:1: error: size of struct zoo_hole", runner.FAILED),
    ("t.c:1:1: error: size of struct zoo_wide\nt.c:2:1: error: size of struct zoo_hole", runner.FAILED)])
def test_a_known_mistake_hides_no_other(message: str, verdict: str) -> None:
    assert [r.verdict for r in runner.excused([row(message)], zoo_records())] == [verdict]
    assert [r.verdict for r in runner.excused([row(message, "s390x-linux-gnu-gcc-12")], zoo_records())] == \
        [runner.FAILED]


def test_verify_shows_all_three_opinions(capsys: pytest.CaptureFixture[str]) -> None:
    abis = ["linux-s390x", "windows-i386"]
    assert verify(compiled(ZOO), abis, argparse.Namespace(format="text")) == 0
    out, err = capsys.readouterr()
    head, clang, gcc, *windows = [re.split(r"  +", line) for line in out.splitlines()]
    assert head == ["ABI", "compiler", "version", "codes against", "layouts, codes", "bit-fields", "DWARF"]
    assert clang[4:] == ["known wrong", "proved", "known wrong"] and gcc[4:] == ["proved", "proved", "proved"]
    assert [line[-1] for line in windows] == [NOT_ELF] * 3
    assert err == "zoo: 8 of 12 proofs on 2 of 2 ABIs, 0 failed\n"
    assert verify(compiled(ZOO), abis, argparse.Namespace(format="json")) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [len(shown[key]) for key in ("asserts", "bit_fields", "dwarf")] == [5, 5, 5]


def test_verify_fails_where_a_compiler_disagrees(capsys: pytest.CaptureFixture[str],
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    said = [f"a.c:{n}:1: error: static assertion failed: \"size of struct zoo_hole\"" for n in range(3)]
    many = [row("\n".join(said + [f"line {n}" for n in range(22)]))]
    monkeypatch.setattr("ioctlc.proof.command.proof_of", lambda *_: Proof(many, [], []))
    assert verify(compiled(ZOO), ["linux-s390x"], argparse.Namespace(format="text")) == 1
    lines = capsys.readouterr().err.splitlines()
    place = next(r.pos for r in compiled(ZOO).spec.records if r.name == "zoo_hole")
    assert lines[0] == f"{place}: compilers disagree about the size of struct zoo_hole (on linux-s390x)"
    assert lines[1:3] == ["line 0 (on linux-s390x)", "line 1 (on linux-s390x)"] and lines[20] == ".. and 3 more"
