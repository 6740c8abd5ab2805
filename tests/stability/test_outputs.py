"""What diff prints: every format is what its readers take, of plain changes and of names that try to be markup."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from histories import BASE, changed
from invoke import TODAY, ioctlc
from ioctlc.diffrules import RULES
from ioctlc.stability.show import FORMATS

#: Breaks, a review, extensions, docs; and texts that are markup somewhere.
CHANGE = {
    "max: 100": "max: 99, waive: {rule: range-tightened, reason: \"100 % <b>|x|</b> & `y` ::z\", until: 2027-01-01}",
    "{name: nothing, type: u16": "{name: nothing, type: u64",
    "note: changes with it": "note: \"<script>|a|`b`*c*::error::d%0A</script>\\n# e\"",
    "LAMP_WAIT, nr": "LAMP_AWAIT, nr", "doc: A meter., linux": "doc: The meter., linux",
    "flags:\n  - name: lamp_flags":
        '  - {name: LAMP_CAP_HUE, value: 4, since: "1.0", on: lamp, returns: 0 or 1, doc: Hues.}\n'
        "flags:\n  - name: lamp_flags",
    "{name: spare, type: u32, array: 2, reserved: must_be_zero, doc: for later}":
        "{name: hue, type: u32, capability: LAMP_CAP_HUE, doc: hue}\n"
        "      - {name: spare, type: u32, reserved: must_be_zero, doc: for later}",
}


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return changed("lamp", CHANGE, tmp_path_factory.mktemp("a b"))


def shown(spec: Path, format_: str) -> str:
    done = ioctlc("diff", BASE / "lamp", spec, "--format", format_, "--today", TODAY)
    assert done.status == 8 and done.err == "" and done.out.endswith("\n") and not done.out.endswith("\n\n\n")
    return done.out


def changes(spec: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(shown(spec, "json"))["changes"]
    return found


def test_json_has_the_shape_that_is_promised(spec: Path) -> None:
    found = json.loads(shown(spec, "json"))
    assert list(found) == ["verdict", "changes"] and found["verdict"] == "break"
    assert {one["verdict"] for one in found["changes"]} == {"break", "review", "extend", "neutral"}
    for one in found["changes"]:
        assert list(one) == ["rule", "verdict", "name", "message", "old", "new"]
        assert one["rule"] in RULES and one["name"] and one["message"]
        for side, folder in (("old", BASE / "lamp"), ("new", spec)):
            assert one[side] is None or re.fullmatch(re.escape(str(folder)) + r"/\w+\.yaml:\d+", one[side])
    order = ["break", "review", "extend", "neutral"]
    assert [one["verdict"] for one in found["changes"]] == sorted(
        (one["verdict"] for one in found["changes"]), key=order.index)


def test_without_a_change_every_format_says_so() -> None:
    said = {format_: ioctlc("diff", BASE / "lamp", BASE / "lamp", "--format", format_).out for format_ in FORMATS}
    assert said["text"] == "lamp: no change\n" and said["markdown"] == "### ABI: lamp: no change\n"
    assert json.loads(said["json"]) == {"verdict": "none", "changes": []}
    assert json.loads(said["sarif"])["runs"][0]["results"] == [] and said["github"] == ""
    assert ElementTree.fromstring(said["junit"]).get("failures") == "0"


def test_sarif(spec: Path) -> None:
    """What GitHub's code scanning asks of a log: rules that results name, levels, places as relative URIs."""
    log = json.loads(shown(spec, "sarif"))
    assert log["version"] == "2.1.0" and len(log["runs"]) == 1
    known = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    results = log["runs"][0]["results"]
    assert len(results) == len(changes(spec)) and {one["ruleId"] for one in results} == known <= set(RULES)
    for one in results:
        word = one["message"]["text"].split(":")[0]
        assert one["level"] == {"break": "error", "review": "warning"}.get(word, "note")
        [place] = [where["physicalLocation"] for where in one["locations"]]
        assert re.fullmatch(r"(?:file://)?[A-Za-z0-9_.~/%-]+", place["artifactLocation"]["uri"]), "no blank"
        assert place["region"]["startLine"] >= 1


def test_github(spec: Path) -> None:
    lines = shown(spec, "github").splitlines()
    worth = [one for one in changes(spec) if one["verdict"] != "neutral"]
    assert len(lines) == len(worth)
    for line in lines:
        match = re.fullmatch(r"::(error|warning|notice) (file=[^,\n]+,line=\d+[^:\n]*)::([^\n]*)", line)
        assert match is not None, line
    assert "%250A" in "".join(lines), "text that looks like an escape is escaped"


def test_junit(spec: Path) -> None:
    suite = ElementTree.fromstring(shown(spec, "junit"))
    found = changes(spec)
    bad = [one for one in found if one["verdict"] in ("break", "review")]
    assert suite.tag == "testsuite" and len(suite) == len(found)
    assert (suite.get("tests"), suite.get("failures")) == (str(len(found)), str(len(bad)))
    cases = list(suite.iter("testcase"))
    assert len({(case.get("classname"), case.get("name")) for case in cases}) == len(cases)
    assert [case.find("failure").get("message") for case in cases if len(case)] == [  # type: ignore[union-attr]
        one["message"] for one in bad]


def test_markdown(spec: Path) -> None:
    text = shown(spec, "markdown")
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    found = changes(spec)
    heads = [line for line in rows if line == "| what | rule | old | new |"]
    assert len(rows) - len(heads) == len(found) and len(heads) == 4
    assert all(len(re.findall(r"(?<!\\)\|", line)) == 5 for line in rows), "no text ends its cell"
    outside = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    assert set(re.findall(r"<[^>]*>", outside)) == {"<details>", "</details>", "<summary>", "</summary>"}
    assert text.count("```") % 2 == 0 and "Changed bytes: " in text
    assert "+     16     4  u32 hue" in text and "-     16     8  u32[2] spare (reserved)" in text


def test_text_shows_layouts_side_by_side(spec: Path) -> None:
    text = shown(spec, "text")
    assert text.splitlines()[-1] == f"lamp: breaks the ABI: {count(spec)}"
    table = text[text.index("struct lamp_state on every ABI"):]
    assert "  >     16     8  u32[2] spare (reserved) |     16     4  u32 hue\n" in table
    assert "  >                                       |     20     4  u32 spare (reserved)\n" in table
    assert "    changed bytes: 16-19\n" in table, "what is reserved before and after has not changed"
    assert text.count("    help: ") == len({one["rule"] for one in changes(spec)
                                            if RULES[one["rule"]].fix and "(waived" not in one["message"]})
    unused = text[text.index("\nstruct lamp_unused on every ABI\n"):]
    assert re.match(r"\n.*\n    old: 2 bytes, aligned to 2 +new: 8 bytes, aligned to 8 \(4 on the 32-bit ABIs\)\n",
                    unused)


SMALL = """abi: box
license: MIT
profile: legacy
numbers: {posix: {type: 0xB9}}
only: [linux-x86_64, linux-i386, linux-m68k]
structs:
  - name: box
    fields:
FIELDS"""


def layouts(before: list[str], after: list[str], tmp_path: Path, *words: str) -> str:
    """What diff says of a struct with these members: `u32 a`."""
    sides = []
    for name, members in (("old", before), ("new", after)):
        (tmp_path / name).mkdir(exist_ok=True)
        fields = "".join(f"      - {{name: {member.split()[1]}, type: {member.split()[0]}}}\n" for member in members)
        (tmp_path / name / "box.yaml").write_text(SMALL.replace("FIELDS", fields), encoding="utf-8")
        sides.append(tmp_path / name)
    done = ioctlc("diff", *sides, *words)
    assert done.err == "", done
    return done.out


def test_abis_with_the_same_lines_share_a_table(tmp_path: Path) -> None:
    """linux-m68k aligns u32 to 2."""
    text = layouts(["u32 a", "u32 b"], ["u32 a", "s32 b"], tmp_path)
    assert text.count("struct box on") == 1
    assert ("struct box on every ABI\n"
            "    old: 8 bytes, aligned to 4 (2 on linux-m68k)   new: 8 bytes, aligned to 4 (2 on linux-m68k)\n") in text
    text = layouts(["u32 a", "u64 b"], ["u32 a", "s64 b"], tmp_path)
    assert text.count("struct box on") == 2, "i386 and m68k have b elsewhere"
    assert "aligned to 4 (2 on linux-m68k)" in text and "struct box on the 64-bit ABIs\n    old: 16 bytes" in text
    text = layouts(["u16 a", "u32 b"], ["s16 a", "u32 b"], tmp_path)
    assert text.count("struct box on") == 2, "other offsets are another table"


def test_a_name_changes_no_byte(tmp_path: Path) -> None:
    text = layouts(["u32 a", "u32 b", "u64 c"], ["u32 a", "u32 lid", "u64 c"], tmp_path)
    assert "[renamed]" in text and "changed bytes" not in text
    assert re.search(r"^  >      4     4  u32 b +\|      4     4  u32 lid$", text, re.MULTILINE)
    assert text.count("    no byte changed\n") == text.count("struct box on") > 0
    markdown = layouts(["u32 a", "u32 b"], ["u32 a", "u32 lid"], tmp_path, "--format", "markdown")
    assert "No byte changed" in markdown and "hanged bytes" not in markdown
    text = layouts(["u32 a", "u32 b"], ["u32 b", "u32 a"], tmp_path)
    assert "    changed bytes: 0-7\n" in text, "two names that both stay have changed places"
    text = layouts(["u32 a", "u32 b"], ["u32 a", "s32 lid"], tmp_path)
    assert "    changed bytes: 4-7\n" in text, "a name and a type"


def test_a_long_record_is_shortened(tmp_path: Path) -> None:
    whole = [f"u32 m{number:02}" for number in range(40)]
    change = [*whole[:20], "s32 m20", *whole[21:]]
    for make, words in ((layouts, ()), (layouts, ("--format", "markdown"))):
        text = make(whole, change, tmp_path, *words)
        assert [name for name in (member.split()[1] for member in whole) if f"u32 {name}" in text] == [
            "m18", "m19", "m20", "m21", "m22"]
        assert len(re.findall(r"^ +\.\.(?: +\|  +\.\.)?$", text, re.MULTILINE)) == 2
    text = layouts(whole, change, tmp_path)
    assert "    changed bytes: 80-83\n" in text
    assert "u32 m00" in layouts(whole[:24], [*whole[:20], "s32 m20", *whole[21:24]], tmp_path), "24 lines are not long"


#: A reason and a note as YAML: they would colour, ring, begin a line, and end one.
CONTROLS = {
    "note: changes with it": r'note: "a\x1b[31mred\x07\r\n::error::\u2028|b"',
    "max: 100": r'max: 99, waive: {rule: range-tightened, reason: "r\x1b[2J\r| c |\n# d", until: 2027-01-01}',
}


@pytest.mark.parametrize("format_", FORMATS)
def test_no_text_is_obeyed_by_a_terminal(format_: str, tmp_path: Path) -> None:
    done = ioctlc("diff", BASE / "lamp", changed("lamp", CONTROLS, tmp_path), "--format", format_, "--today", TODAY)
    assert done.status == 4 and "red" in done.out
    assert {char for char in done.out if not char.isprintable()} <= {"\n"}
    if format_ == "markdown":
        rows = [line for line in done.out.splitlines() if line.startswith("| ")]
        assert len(rows) == 4 and all(len(re.findall(r"(?<!\\)\|", line)) == 5 for line in rows)
    if format_ == "github":
        assert done.out.count("\n") == done.out.count("::warning ") == 1 and "%0D%0A::error" in done.out


def count(spec: Path) -> str:
    found = [one["verdict"] for one in changes(spec)]
    return ", ".join(f"{found.count(word)} {word}" for word in ("break", "review", "extend", "neutral"))


def test_many_neutral_changes_are_counted(tmp_path: Path) -> None:
    folder = changed("lamp", {}, tmp_path)
    text = (folder / "lamp.yaml").read_text(encoding="utf-8")
    (folder / "lamp.yaml").write_text(re.sub(r"doc: (?=[A-Z])", "doc: New. ", text), encoding="utf-8")
    every = len(json.loads(ioctlc("diff", BASE / "lamp", folder, "--format", "json").out)["changes"])
    done = ioctlc("diff", BASE / "lamp", folder)
    assert done.status == 0 and every > 20 and done.out.count("NEUTRAL: ") == 20
    assert f"\n.. and {every - 20} more neutral changes\n" in done.out


def test_colour_only_on_a_terminal(spec: Path) -> None:
    assert "\033" not in shown(spec, "text")
    from ioctlc.stability.show.text import _change
    from ioctlc.stability.change import Change
    assert "\033[1;31m" in _change(Change("unlisted-change", "break", "x", "y", None, None), set(), True)[0]
