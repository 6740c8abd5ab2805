"""docs/rules.md: every rule and every diagnostic is there, the table is current, and the samples do what they say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from invoke import ROOT, TODAY, ioctlc
from ioctlc.lint import RULES, docs
from rules_page import diagnostic_ids, table

PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
ENTRIES = {heading: text for heading, text in
           re.findall(r"^### ([a-z-]+)\n(.*?)(?=^##)", PAGE, flags=re.MULTILINE | re.DOTALL)}

#: What the samples stand in, by top-level key.
BASE = {
    "objects": """\
  lamp: {doc: .., linux: {node: /dev/lamp}, windows: {device: lamp}}
  shade: {doc: .., linux: {node: /dev/shade}, windows: {device: shade}}
""",
    "flags": "  - {name: lamp_flags, type: u32, doc: .., values: [{name: LAMP_FAST, bit: 0, doc: ..}]}\n",
    "structs": "  - {name: lamp_level, doc: .., fields: [{name: level, type: u32, doc: ..}]}\n",
}
NUMBERS = "numbers: {posix: {type: 0xB9}, windows: {device_type: 0x8B90}}\n"
#: The base of samples that extend mvm.
EXTENDING = "numbers: {posix: {type: 0xBE}, windows: {device_type: 0x8BE0}}\n" \
    "extension: {uuid: 5b1f3c58-21a4-4a0c-9d57-0f2f0a6f3e10}\n"
#: What takes the struct of `fields:`.
TAKER = "  - {name: LAMP_TAKE, nr: 0x3e, on: lamp, inout: struct lamp_fields, privilege: none, frozen: .., doc: ..}\n"


def sample(rule: str) -> str:
    blocks = re.findall(r"^```yaml\n(.*?)^```$", ENTRIES[rule], flags=re.MULTILINE | re.DOTALL)
    assert len(blocks) == 1, f"one sample for '{rule}'"
    return str(blocks[0])


def spec(text: str, kind: str) -> str:
    """The whole spec of a sample's good or bad lines."""
    other = "# good" if kind == "bad" else "# bad"
    lines = [re.sub(r" +# (good|bad)$", "", line) for line in text.splitlines() if not line.endswith(other)]
    extends = any(line.startswith("extends:") for line in lines)
    parts = {} if extends else dict(BASE)
    top, key = "", ""
    for line in lines:
        head = re.fullmatch(r"([a-z]+):( .*)?", line)
        if head is None:
            parts[key] = parts.get(key, "") + f"{line}\n"
        elif head.group(2):
            top += f"{line}\n"
        else:
            key = head.group(1)
    if "fields" in parts:
        members = re.sub("^", "    ", parts.pop("fields"), flags=re.MULTILINE).rstrip() + "\n"
        parts["structs"] += f"  - name: lamp_fields\n    doc: ..\n    fields:\n{members}"
        parts["ioctls"] = parts.get("ioctls", "") + TAKER
    if extends:
        top += EXTENDING
    elif "numbers:" not in top:
        top += NUMBERS
    return f'abi: lamp\nlicense: MIT\nversion: "1.1"\n{top}' + "".join(f"{k}:\n{v}" for k, v in parts.items())


def found(text: str, folder: Path) -> dict[str, str]:
    """What check finds: rule -> severity. What the sample does not use of the base does not count."""
    place = folder / "x" / "lamp"
    place.mkdir(parents=True)
    (folder / "spec").symlink_to(ROOT / "spec")
    (place / "lamp.yaml").write_text(text, encoding="utf-8")
    done = ioctlc("check", place, "--today", TODAY, "--format", "json")
    findings = json.loads(done.out)["findings"]
    return {f["rule"]: f["severity"] for f in findings
            if f["rule"] != "unused-type" or "lamp_new" in f["message"]}


def test_table_is_up_to_date() -> None:
    assert docs.updated(PAGE) == PAGE, "run: PYTHONPATH=generator python3 -m ioctlc.lint.docs"


def test_every_rule_has_an_entry() -> None:
    assert set(ENTRIES) == set(RULES)
    assert [rule for rule, text in ENTRIES.items() if "Way out:" not in " ".join(text.split())] == []


@pytest.mark.parametrize("rule", sorted(RULES))
def test_bad_line_is_reported(rule: str, tmp_path: Path) -> None:
    text = sample(rule)
    assert "# bad" in text and ("# good" in text)
    severities = found(spec(text, "bad"), tmp_path)
    profile = "legacy" if "profile: legacy" in text else "strict"
    assert severities.get(rule) == RULES[rule].severity(profile)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_good_line_is_not(rule: str, tmp_path: Path) -> None:
    assert found(spec(sample(rule), "good"), tmp_path) == {}


def test_every_diagnostic_is_listed() -> None:
    ids = diagnostic_ids()
    assert len(ids) > 20, "the calls are found"
    assert {row[0].strip("`") for row in table("diagnostics")} == ids
    assert all(row[2].endswith(".") for row in table("diagnostics"))


def test_sources_are_explained() -> None:
    explained = set(re.findall(r"^\| ([A-Z]+) \|", PAGE.split("## Sources", 1)[1], flags=re.MULTILINE))
    used = {key for rule in RULES.values() for key in rule.source.split(", ") if key}
    assert used - explained == set()
    assert [rule.id for rule in RULES.values() if not rule.source] == []
