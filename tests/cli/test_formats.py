"""What machines read of `check`: SARIF 2.1.0, GitHub's workflow commands, JSON.

The demands on SARIF are those of the OASIS standard, 2.1.0 (section numbers below), as far as they concern what is
written here, and GitHub's on what it shows. Debian has no schema of it, and no test may need a network.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from invoke import ROOT, TODAY, ioctlc

HEAD = """abi: t
license: MIT
profile: legacy
numbers: {posix: {type: 0xB9}, windows: {device_type: 0x8B90}}
objects: {dev: {}}
"""
DEPRECATED = "{name: T_OLD, value: 1, deprecated: {since: 2026-06-01, remove_after: 2027-06-01, note: n}%s}"
WAIVE = ", waive: {rule: deprecation-window, reason: 'nobody uses it: 100 % sure'}"
#: A finding, the same one waived, two places in one, and a file as a whole.
SPECS = {
    "plain": HEAD + "constants:\n  - " + DEPRECATED % "",
    "waived": HEAD + "constants:\n  - " + DEPRECATED % WAIVE + "\n  - " + (DEPRECATED % "").replace("T_OLD", "T_OTHER"),
    "places": HEAD + "ioctls:\n  - {name: T_A, nr: 1, on: dev}\n  - {name: T_B, nr: 1, on: dev}\n",
    "empty": "",
    "broken": "abi: t\nabi: u\n",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the specs in a folder `spec`."""
    (tmp_path / "spec").mkdir()
    for name, text in SPECS.items():
        (tmp_path / "spec" / f"{name}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def sarif(*specs: str | Path) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(ioctlc("check", *specs, "--today", TODAY, "--format", "sarif").out)
    return log


def check_location(location: dict[str, Any]) -> None:
    assert set(location) <= {"physicalLocation", "message"}                             # 3.28
    physical = location["physicalLocation"]
    uri = physical["artifactLocation"]["uri"]                                           # 3.4.3: a URI reference
    parts = urlsplit(uri)
    assert re.fullmatch(r"[A-Za-z0-9._~!$&'()*+,;=:@/%-]+", uri) and not re.search("%(?![0-9A-F]{2})", uri)
    assert ".." not in parts.path.split("/") and parts.scheme in ("", "file")           # 3.10.2
    assert parts.scheme == "file" or not uri.startswith("/")
    assert Path(unquote(parts.path)).is_file()
    if "region" in physical:                                                            # 3.30.5, 3.30.6: from 1
        assert physical["region"]["startLine"] >= 1 and physical["region"]["startColumn"] >= 1


def check_rule(rule: dict[str, Any]) -> None:
    assert rule["id"] and rule["shortDescription"]["text"] and rule["help"]["text"]     # 3.49
    assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")        # 3.50.3


def check_result(result: dict[str, Any], rules: list[dict[str, Any]]) -> None:
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"]                         # 3.27.6
    assert result["level"] in ("error", "warning", "note")                              # 3.27.10
    assert isinstance(result["message"]["text"], str) and result["message"]["text"]     # 3.11
    assert len(result["locations"]) == 1                                                # 3.27.12
    for location in result["locations"] + result["relatedLocations"]:
        check_location(location)
    assert all(location["message"]["text"] for location in result["relatedLocations"])
    assert all(isinstance(value, str) for value in result["partialFingerprints"].values())      # 3.27.17
    for suppression in result["suppressions"]:                                          # 3.35
        assert suppression["kind"] == "inSource" and suppression["justification"]
        check_location(suppression["location"])


def check_log(log: dict[str, Any]) -> list[dict[str, Any]]:
    """Hold a log against the standard; its results."""
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)                           # 3.13.2
    assert log["$schema"].endswith("sarif-2.1.0.json")
    run = log["runs"][0]
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")                 # 3.14.17
    rules = run["tool"]["driver"]["rules"]
    assert run["tool"]["driver"]["name"] == "ioctlc" and run["tool"]["driver"]["version"]
    assert len({rule["id"] for rule in rules}) == len(rules)                            # 3.19.23: unique
    for rule in rules:
        check_rule(rule)
    for result in run["results"]:
        check_result(result, rules)
    prints = [result["partialFingerprints"]["ioctlcFinding/v1"] for result in run["results"]]
    assert len(set(prints)) == len(prints)
    results: list[dict[str, Any]] = run["results"]
    return results


@pytest.mark.parametrize("name", SPECS)
def test_sarif(name: str, here: Path) -> None:
    results = check_log(sarif(f"spec/{name}.yaml"))
    assert results != []
    place = results[0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": f"spec/{name}.yaml"}


def test_sarif_of_the_committed_specs() -> None:
    """They are many findings, some of them waived."""
    results = check_log(sarif(*sorted((ROOT / "spec").glob("*/*vhost.yaml")), ROOT / "spec" / "haxm"))
    assert len(results) > 10


def test_paths_in_sarif_do_not_depend_on_how_a_spec_was_named(here: Path) -> None:
    logs = [sarif("spec/plain.yaml"), sarif("./spec/../spec/plain.yaml"), sarif(here / "spec" / "plain.yaml")]
    assert logs[0] == logs[1] == logs[2]
    other = here / "other"
    other.mkdir()
    os.chdir(other)
    result, = check_log(sarif("../spec/plain.yaml"))
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == f"file://{here}/spec/plain.yaml"


def test_odd_names_are_encoded(here: Path) -> None:
    for name in ("a b.yaml", "a:b#c?d%41.yaml", "\u00fc.yaml"):
        (here / name).write_text(SPECS["plain"], encoding="utf-8")
        result, = check_log(sarif(name))
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert unquote(uri) == name and ":" not in uri and "#" not in uri and " " not in uri


def test_waived_findings_are_suppressed_results(here: Path) -> None:
    results = check_log(sarif("spec/waived.yaml"))
    assert [bool(result["suppressions"]) for result in results] == [True, False]
    suppression, = results[0]["suppressions"]
    assert suppression["justification"] == "nobody uses it: 100 % sure"
    assert suppression["location"]["physicalLocation"]["region"]["startLine"] == 7
    assert ioctlc("check", "spec/waived.yaml", "--today", TODAY).out == "t: 1 warning\n"


def test_waived_findings_in_json(here: Path) -> None:
    found = json.loads(ioctlc("check", "spec/waived.yaml", "--today", TODAY, "--format", "json").out)
    waived, = found["waived"]
    assert len(found["findings"]) == 1 and waived["rule"] == "deprecation-window"
    assert waived["waiver"] == {"file": "spec/waived.yaml", "line": 7, "col": 104,
                                "reason": "nobody uses it: 100 % sure"}


def test_fingerprints_stay_when_lines_move(here: Path) -> None:
    def prints() -> list[str]:
        return [result["partialFingerprints"]["ioctlcFinding/v1"] for result in check_log(sarif("spec/places.yaml"))]
    before = prints()
    (here / "spec/places.yaml").write_text("# moved\n\n" + SPECS["places"], encoding="utf-8")
    assert prints() == before
    (here / "spec/places.yaml").write_text(SPECS["places"].replace("T_B", "T_C"), encoding="utf-8")
    assert not set(prints()) & set(before)


def test_github_annotations(here: Path) -> None:
    done = ioctlc("check", "spec/waived.yaml", "spec/places.yaml", "spec/broken.yaml", "--today", TODAY,
                  "--format", "github")
    lines = done.out.splitlines()
    assert done.err == "" and len(lines) == 3       # what is waived is none
    for line in lines:
        match = re.fullmatch(r"::(error|warning|notice) file=(.*?),line=(\d+),col=(\d+),title=([a-z-]+)::(.+)", line)
        assert match and (here / match[2]).is_file()
        assert not re.search("%(?!25|0D|0A)", match[6])
    assert lines[0].startswith("::error file=spec/broken.yaml,line=2,col=1,title=duplicate-key::")


@pytest.mark.parametrize("name, shown", [("a,b.yaml", "a%2Cb.yaml"), ("a:b.yaml", "a%3Ab.yaml"),
                                         ("100%.yaml", "100%25.yaml"), ("a\rb\nc.yaml", "a%0Db%0Ac.yaml")])
def test_github_escapes_properties(name: str, shown: str, here: Path) -> None:
    (here / name).write_text(SPECS["broken"], encoding="utf-8")
    line, = ioctlc("check", name, "--format", "github").out.splitlines()
    assert line.startswith(f"::error file={shown},line=2,col=1,title=duplicate-key::")


def test_github_escapes_messages(here: Path) -> None:
    (here / "m.yaml").write_text('abi: "100%\\r\\n::error ::x"\n' + HEAD.split("\n", 1)[1], encoding="utf-8")
    line, = ioctlc("check", "m.yaml", "--format", "github").out.splitlines()
    assert "100%25%0D%0A::error ::x" in line or "100%25\\r\\n" in line


@pytest.mark.parametrize("spec, lines", [
    (HEAD, []),
    (HEAD + "ioctls:\n  - {name: T_A, nr: 0x21, on: dev}\n", ["0xB9  20-2F  uapi/linux/t.h"]),
    (HEAD.replace("0xB9", "0x2A") + "ioctls:\n  - {name: T_A, nr: 0, on: dev}\n  - {name: T_B, nr: 0x30, on: dev}\n",
     ["'*'   00-0F  uapi/linux/t.h", "'*'   30-3F  uapi/linux/t.h"]),
    (HEAD.replace("}}", "}, block: [0, 255]}", 1)
     + "ioctls:\n  - {name: T_A, nr: 1, on: dev, only: linux, type: 0x7F}\n",
     ["0x7F  00-0F  uapi/linux/t.h", "0xB9  all    uapi/linux/t.h"]),
])
def test_registry_entry(spec: str, lines: list[str], here: Path) -> None:
    (here / "t.yaml").write_text(spec, encoding="utf-8")
    done = ioctlc("numbers", "t.yaml", "--format", "registry")
    assert done.status == 0
    assert [re.sub(r" {6,}.*", "", line) for line in done.out.splitlines()] == lines
    assert all(re.split(r" {2,}", line)[3] == "t" and line.index("uapi") == 13 for line in done.out.splitlines())
