"""Waivers, of every rule: they silence it, they end, and one that nothing needs is reported.

The specs are the failing cases of the rules, with a waiver of the rule in each.
"""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest

from annotated import Case
from invoke import TODAY, ioctlc
from ioctlc.lint import RULES

HERE = Path(__file__).resolve().parent


def _cases() -> list[tuple[str, Case]]:
    """(rule, case) for every rule and each of its failing cases."""
    found = []
    for path in sorted(path for path in (HERE / "lint").iterdir() if not path.name.startswith("waiver_")):
        case = Case(path)
        for rule in sorted({expected.rule for expected in case.expected()} & set(RULES)):
            found.append((rule, case))
    return found


#: What nobody can build from cannot be waived.
ESSENTIAL = {"layout", "request-code"}
CASES = [(rule, case) for rule, case in _cases() if rule not in ESSENTIAL]
REFUSED = [(rule, case) for rule, case in _cases() if rule in ESSENTIAL]
FIXED = [(rule, case) for rule, case in CASES if case.fixed()]


def _ids(pairs: list[tuple[str, Case]]) -> list[str]:
    return [f"{rule}-{case.name}" for rule, case in pairs]


def today(case: Case) -> str:
    return case.args[case.args.index("--today") + 1] if "--today" in case.args else TODAY


def with_waiver(text: str, rule: str, until: str) -> str:
    """A spec's text with one more waiver for the whole of it."""
    waiver = f"{{rule: {rule}, reason: a test, until: {until}}}"
    found = re.search(r"^waive: (\{.*?\})", text, flags=re.MULTILINE)
    if found is not None:
        return text[:found.start(1)] + f"[{found.group(1)}, {waiver}]" + text[found.end(1):]
    assert not re.search("^waive:", text, flags=re.MULTILINE)
    return f"{text}\nwaive: {waiver}\n"


def write(case: Case, folder: Path, rule: str, until: str, fixed: bool) -> tuple[Path, list[str]]:
    """The case with a waiver in its main file: where it is, and the words for `check`."""
    base = case.path if case.path.is_dir() else case.path.parent
    texts = case.fixed() if fixed else {file: file.read_text(encoding="utf-8") for file in case.files}
    main = case.path / f"{case.name}.yaml" if case.path.is_dir() else case.path
    for file, text in texts.items():
        (folder / file.relative_to(base)).write_text(with_waiver(text, rule, until) if file == main else text,
                                                     encoding="utf-8")
    options = [word for word in case.args if not word.startswith(str(HERE))]
    return folder / main.name, options if "--today" in options else [*options, "--today", TODAY]


def found(case: Case, folder: Path, rule: str, until: str, fixed: bool = False) -> dict[str, Any]:
    file, options = write(case, folder, rule, until, fixed)
    done = ioctlc("check", file, *options, "--format", "json")
    result: dict[str, Any] = json.loads(done.out)
    return result


def of(result: dict[str, Any], rule: str) -> list[dict[str, Any]]:
    return [finding for finding in result["findings"] if finding["rule"] == rule]


def test_every_rule_is_here() -> None:
    assert {rule for rule, _ in CASES} == set(RULES) - ESSENTIAL == {rule for rule, _ in FIXED}
    assert {rule for rule, _ in REFUSED} == {rule.id for rule in RULES.values() if rule.essential}


@pytest.mark.parametrize("rule, case", CASES, ids=_ids(CASES))
def test_waiver_silences(rule: str, case: Case, tmp_path: Path) -> None:
    result = found(case, tmp_path, rule, today(case))
    assert of(result, rule) == []
    assert [f for f in of(result, "waiver") if f"'{rule}'" in f["message"]] == []
    waived = [finding for finding in result["waived"] if finding["rule"] == rule]
    assert len(waived) >= sum(expected.rule == rule for expected in case.expected())
    assert {finding["waiver"]["reason"] for finding in waived} == {"a test"}


@pytest.mark.parametrize("rule, case", REFUSED, ids=_ids(REFUSED))
def test_waiver_of_what_nothing_can_be_built_from(rule: str, case: Case, tmp_path: Path) -> None:
    result = found(case, tmp_path, rule, today(case))
    assert of(result, rule) != [] and result["waived"] == []
    assert [f["severity"] for f in of(result, "waiver") if "cannot be waived" in f["message"]] == ["error"]


@pytest.mark.parametrize("rule, case", CASES, ids=_ids(CASES))
def test_what_is_waived_can_be_built(rule: str, case: Case, tmp_path: Path) -> None:
    """A waiver lets later stages see what the rule reports; none of them may fall over it."""
    file, options = write(case, tmp_path, rule, today(case), fixed=False)
    if ioctlc("check", file, *options).status == 0:
        for words in (("numbers",), ("layout",), ("build", "-o", tmp_path / "out")):
            done = ioctlc(*words, file)
            assert (done.status, done.err) == (0, ""), words


@pytest.mark.parametrize("rule, case", CASES, ids=_ids(CASES))
def test_waiver_ends(rule: str, case: Case, tmp_path: Path) -> None:
    before = (datetime.date.fromisoformat(today(case)) - datetime.timedelta(days=1)).isoformat()
    result = found(case, tmp_path, rule, before)
    assert len(of(result, rule)) == sum(expected.rule == rule for expected in case.expected())
    assert f"the waiver of '{rule}' ended on {before}" in [f["message"] for f in of(result, "waiver")]
    assert [finding for finding in result["waived"] if finding["rule"] == rule] == []


@pytest.mark.parametrize("rule, case", FIXED, ids=_ids(FIXED))
def test_waiver_that_nothing_needs(rule: str, case: Case, tmp_path: Path) -> None:
    result = found(case, tmp_path, rule, today(case), fixed=True)
    assert [f["message"] for f in result["findings"]] == [f"nothing needs the waiver of '{rule}'"]
    assert result["findings"][0]["severity"] == "warning"
    assert [finding for finding in result["waived"] if finding["rule"] == rule] == []
