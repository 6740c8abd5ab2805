"""docs/proof.md says what the tables of the proof say. Its verdicts are held to a real run in test_specs_proof.py."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ioctlc.abi import ABIS
from ioctlc.proof import docs
from ioctlc.proof.command import Proof
from ioctlc.proof.compilers import KNOWN_WRONG, compilers
from ioctlc.proof.debuginfo import KNOWN_WRONG_DWARF
from ioctlc.proof.runner import KNOWN_WRONG_RECORDS, MISSING, Row

PAGE = docs.PAGE.read_text(encoding="utf-8")


def rows(name: str) -> list[list[str]]:
    """The cells of a section's table, without its head."""
    text = PAGE.partition(f"<!-- {name} -->\n")[2].partition(f"<!-- end of {name} -->")[0]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in text.splitlines()[2:]]


def test_the_page_has_every_compiler_of_every_abi_and_where_its_macros_come_from() -> None:
    wanted = [[abi, f"`{compiler.name}`", compiler.header_source] for abi in ABIS for compiler in compilers(abi)]
    assert [row[:3] for row in rows("who")] == wanted


def test_every_abi_is_proved_in_every_column_that_it_has() -> None:
    for abi in ABIS:
        verdicts = [row[3:] for row in rows("who") if row[0] == abi]
        wanted = ["proved", "proved", "not ELF" if ABIS[abi].os in ("darwin", "windows") else "proved"]
        assert wanted in verdicts, abi
        allowed = [{wanted[i], "known wrong"} for i in range(3)]
        assert all(said in may for line in verdicts for said, may in zip(line, allowed)), abi


def test_the_page_has_every_compiler_that_is_known_to_be_wrong() -> None:
    assert docs.with_sections(PAGE, docs.known_wrong()) == PAGE, "stale: python3 -m ioctlc.proof.docs"
    assert [row[0] for row in rows("left out")] == list(KNOWN_WRONG)
    for name, table in (("wrong records", KNOWN_WRONG_RECORDS), ("wrong DWARF", KNOWN_WRONG_DWARF)):
        assert [tuple(row) for row in rows(name)] == [(f"`{part}`", what, why) for part, what, why in table]
    wrong = [row[1] for row in rows("who") if "known wrong" in row]
    assert wrong and all(any(part in name for part, _, _ in KNOWN_WRONG_RECORDS) for name in wrong)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:tests|generator|docs|spec)/[\w/.]+)`", PAGE))))
def test_what_the_page_names_exists(path: str) -> None:
    assert (docs.PAGE.parents[1] / path).exists()


def test_the_page_counts_the_abis() -> None:
    assert f"for {len(ABIS)} ABIs" in PAGE


def test_the_page_is_remade_from_a_proof(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "proof.md"
    page.write_text(PAGE)
    row = Row("linux-alpha", "a | b", "1.2.3", "os headers", "proved")
    monkeypatch.setattr(docs, "PAGE", page)
    monkeypatch.setattr(docs, "proof_of", lambda *_: Proof([row], [row], []))
    assert docs.main() == 0
    assert "\n| linux-alpha | `a \\| b` | os headers | proved | proved | none |\n<!-- end of who" in page.read_text()
    assert "1.2.3" not in page.read_text()
    before = page.read_text()
    monkeypatch.setattr(docs, "proof_of", lambda *_: Proof([Row("linux-alpha", "a", "", "", MISSING)], [], []))
    assert docs.main() == 1 and page.read_text() == before


def test_a_page_without_a_section_is_refused() -> None:
    with pytest.raises(ValueError, match="no section 'who'"):
        docs.with_sections("# The proof\n", {"who": ""})


def test_the_page_says_which_mips_and_what_was_not_at_hand() -> None:
    assert not ABIS["linux-mips"].big and not ABIS["linux-mips64"].big
    assert "`mips` and `mips64` are little-endian here" in PAGE
    assert "real headers of a BSD" in PAGE and "cl.exe: none was at hand" in PAGE
