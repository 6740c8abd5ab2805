"""Every message of the compiler, once: its severity, rule, line, column, excerpt and way out.

Each file here is a tiny spec with one mistake, in the format of tests/support/annotated.py; where a `# fix:` stands,
following it leaves nothing to complain about.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from annotated import Case, Expected
from invoke import TODAY, ioctlc
from ioctlc.lint import RULES
from sites import Reached, Site, sites, watched

HERE = Path(__file__).resolve().parent
CASES = [Case(path) for path in sorted(HERE.glob("*/*"))
         if path.suffix == ".yaml" or path.is_dir() and path.name != "__pycache__"]

#: What these cases need not reach: command lines and files (tests/cli), outputs, locks and changes (tests/stability).
_ELSEWHERE = ("cli.py", "commands/", "write.py", "subset.py", "backends/", "proof/", "stability/")


#: Places that no spec reaches, since earlier stages refuse it; they guard models made by hand.
#: File, message, who refuses.
DEFENCES = (
    ("codes.py", "type {value:#x} is not in 0..0xff", "the shape check: a byte"),
    ("codes.py", "f'{ioctl.name}: {error}'", "the shape check: ranges of CTL_CODE's fields"),
    ("codes.py", "is no 32-bit number", "the shape check: 32 bits"),
    ("layout/engine.py", "which is no multiple of its alignment", "the placing rules: a record's size is one"),
    ("layout/engine.py", "stands for itself", "resolve: circles of typedefs"),
)


def defences() -> set[Site]:
    found = set()
    for file, text, _ in DEFENCES:
        matching = {site for site in sites() if site.file == file and text in site.text}
        assert len(matching) == 1, f"{file}: no such message: {text}"
        found |= matching
    return found


def check(case: Case, *more: str) -> list[dict[str, Any]]:
    options = [] if "--today" in case.args else ["--today", TODAY]
    done = ioctlc("check", *case.args, *options, "--format", "json", *more)
    assert done.err == ""
    found: list[dict[str, Any]] = json.loads(done.out)["findings"]
    assert done.status == any(finding["severity"] == "error" for finding in found)
    return found


def actual(findings: list[dict[str, Any]]) -> list[Expected]:
    found = [Expected(f["file"], f["line"], f["col"], f["severity"], f["message"], f["rule"]) for f in findings]
    return sorted(found + [Expected(n["file"], n["line"], n["col"], "also", n["message"], None)
                           for f in findings for n in f["notes"]])


def same(one: Expected, other: Expected) -> bool:
    return ((one.file, one.line, one.col, one.severity, one.rule)
            == (other.file, other.line, other.col, other.severity, other.rule)
            and re.search(one.message, other.message) is not None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.parent.name}/{case.name}")
def test_message(case: Case) -> None:
    wanted, found = case.expected(), actual(check(case))
    missing = [w for w in wanted if not any(same(w, f) for f in found)]
    surplus = [f for f in found if not any(same(w, f) for w in wanted)]
    assert (missing, surplus) == ([], [])
    assert wanted, "a case without an expectation"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.parent.name}/{case.name}")
def test_every_message_shows_the_place_and_a_way_out(case: Case) -> None:
    findings = check(case)
    options = [] if "--today" in case.args else ["--today", TODAY]
    text = ioctlc("check", *case.args, *options).err
    for finding in findings:
        assert finding["help"] and finding["line"] > 0 and finding["col"] > 0
        head = f"{finding['file']}:{finding['line']}:{finding['col']}: {finding['severity']}: "
        block = text[text.index(head):].split("\n")
        if Path(finding["file"]).read_bytes():
            assert block[1].startswith("    ") and set(block[2].strip()) == {"^"}
            del block[1:3]
        assert block[1].startswith("  help: ")


def _fixable() -> list[Case]:
    return [case for case in CASES if case.fixed()]


@pytest.mark.parametrize("case", _fixable(), ids=lambda case: f"{case.path.parent.name}/{case.name}")
def test_way_out_works(case: Case, tmp_path: Path) -> None:
    base = case.path if case.path.is_dir() else case.path.parent
    target = tmp_path / base.name
    for file, text in case.fixed().items():
        path = target / file.relative_to(base)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if (base / "args").exists():
        (target / "args").write_text((base / "args").read_text(encoding="utf-8"), encoding="utf-8")
    assert check(Case(target if case.path.is_dir() else target / case.path.name)) == []


def test_every_rule_has_a_failing_and_a_passing_case() -> None:
    failing = {expected.rule for case in CASES for expected in case.expected()}
    passing = {expected.rule for case in _fixable() for expected in case.expected()}
    assert set(RULES) - failing == set()
    assert set(RULES) - passing == set()


def test_every_message_has_a_case() -> None:
    reached = Reached()
    with watched(reached):
        for case in CASES:
            done = ioctlc("check", *case.args, "--today", TODAY) if "--today" not in case.args \
                else ioctlc("check", *case.args)
            reached.settle([done.err])
    wanted = {site for site in sites() if not site.file.startswith(_ELSEWHERE)
              and not site.text.startswith("UsageError")}
    assert not defences() & reached.seen
    missed = "\n".join(str(site) for site in sorted(wanted - reached.seen - defences()))
    assert not missed, f"messages without a case:\n{missed}"


@pytest.mark.parametrize("words", [("numbers",), ("layout",), ("decode", "0xbe01")], ids=lambda words: words[0])
def test_other_commands_stop_at_errors(words: tuple[str, ...]) -> None:
    """What `check` finds wrong never reaches a later stage."""
    for case in CASES:
        done = ioctlc(*words, case.args[0])
        errors = any(found["severity"] == "error" and found["rule"] != "deprecation-due"
                     for found in check(Case(case.path)))
        assert done.status == errors or "extensions_share" in case.name, case.name
