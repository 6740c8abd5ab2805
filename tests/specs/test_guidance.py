"""docs/rules.md, "The 67 rules of the guidance": each row names what checks it; what only outputs show is here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from invoke import ROOT
from ioctlc.lint import RULES
from rules_page import PAGE, diagnostic_ids, table

#: Words of the last column that name no test: other commands, and what no program decides.
_OTHERWISE = ("lock", "diff", "all numbers are written", "does not say when a version came", "people judge")
HEADERS = sorted([*ROOT.glob("generated/*/include/*.h"), *ROOT.glob("examples/*/generated/*/include/*.h")])
STRICT = [path for path in HEADERS if path.parts[-3] in ("mvm", "acme")]


def test_every_rule_of_the_guidance_is_there() -> None:
    assert [row[0] for row in table("guidance")] == [str(number) for number in range(1, 68)]


@pytest.mark.parametrize("row", table("guidance"), ids=lambda row: row[0])
def test_a_row_names_what_checks_it(row: list[str]) -> None:
    _, _, checked, elsewhere = row
    assert checked or elsewhere
    ids = set(re.findall(r"`([a-z]+(?:-[a-z]+)*)`", re.sub(r" for (`\w+`(, )?)+", "", checked)))
    assert ids <= set(RULES) | diagnostic_ids()
    assert ids or not checked or "by construction" in checked
    paths = re.findall(r"`((?:tests|docs)/[\w./]+)`", elsewhere)
    assert [path for path in paths if not (ROOT / path).is_file()] == []
    assert paths or not elsewhere or any(word in elsewhere for word in _OTHERWISE)


def test_every_lint_is_in_a_row_or_beyond() -> None:
    beyond = PAGE.split("Beyond the 67:", 1)[1].split("\n\n", 1)[0]
    named = {id for row in table("guidance") for id in re.findall(r"`([a-z-]+)`", row[2])}
    assert set(RULES) - named - set(re.findall(r"`([a-z-]+)`", beyond)) == set()


@pytest.mark.parametrize("header", HEADERS, ids=lambda path: path.name)
def test_headers_have_a_licence_and_nothing_of_a_kernel(header: Path) -> None:
    """Rule 59. That they compile alone, with -std=c90, is in tests/backends."""
    text = header.read_text(encoding="utf-8")
    code = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    assert "SPDX-License-Identifier: " in text.split("\n", 1)[0]
    assert not re.search(r"\bCONFIG_\w+|\bextern\b(?! \"C\")", code)


@pytest.mark.parametrize("header", STRICT, ids=lambda path: path.name)
def test_request_codes_name_a_type(header: Path) -> None:
    """Rule 4: `_IOW('x', 1, sizeof(struct foo))` encodes the size of a size_t."""
    macros = re.findall(r"\b_IO(?:R|W|WR)\((.*)\)", header.read_text(encoding="utf-8"))
    assert [text for text in macros if "sizeof" in text] == []
    assert "windows" in header.name or len(macros) > 1


def test_tables_are_indexed_through_nospec() -> None:
    """Rule 13: a number from user space that selects a row never does so under speculation."""
    files = [*(ROOT / "driver" / "boundary").glob("boundary.[ch]"), *ROOT.glob("generated/*/driver/*.c")]
    subscripts = [index for path in files for index in
                  re.findall(r"\b(?:table|objects|capabilities)\[(.*)\]", path.read_text(encoding="utf-8"))
                  if not re.match(r"\]|[A-Z_0-9]*\Z", index)]
    assert len(subscripts) >= 5
    assert [index for index in subscripts if "os_index_nospec(" not in index] == []
    assert re.search(r"os_index_nospec\(size_t index, size_t size\)\n{\n\treturn array_index_nospec\(index, size\);",
                     (ROOT / "driver" / "linux" / "os.h").read_text(encoding="utf-8"))
