"""What each command prints, in each format, and how it ends: scripts rely on it."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from invoke import TODAY, Run, ioctlc
from ioctlc.render import shown_path
from ioctlc.abi import ABIS
from ioctlc.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


def told(done: Run, status: int = 0) -> str:
    assert (done.status, done.err) == (status, ""), done
    return done.out


def data(*words: str | Path, status: int = 0) -> Any:
    return json.loads(told(ioctlc(*words), status))


# --- help ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["-h", "--help", "help"])
def test_help(word: str) -> None:
    text = told(ioctlc(word))
    assert all(name in text for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command(name: str) -> None:
    assert told(ioctlc(name, "--help")).startswith(f"usage: ioctlc {name} ")


@pytest.mark.parametrize("word", ["-V", "--version"])
def test_version(word: str) -> None:
    assert told(ioctlc(word)).startswith("ioctlc ")


# --- check -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["", "demo.yaml"])
def test_check_of_a_sound_spec(name: str, spec: Path) -> None:
    assert told(ioctlc("check", spec / name)) == "demo: no findings\n"


def test_check_prints_findings_to_stderr(warned: Path) -> None:
    done = ioctlc("check", warned, "--today", TODAY)
    assert done.status == 0 and done.out == "old: 2 warnings, 1 note\n"
    assert done.err.startswith(f"{warned}:4:25: warning: type byte 0")
    assert "    numbers: {posix: {type: 0}, windows" in done.err and "^" in done.err


def test_check_fails_on_errors(broken: Path) -> None:
    done = ioctlc("check", broken)
    assert (done.status, done.out) == (1, f"{broken}: 1 error\n")
    assert done.err == (f"{broken}:3:1: error: unknown key 'profil' in a spec [unknown-key]\n"
                        "    profil: legacy\n    ^\n" + done.err[done.err.index("  help: did you mean 'profile'?"):])


def test_werror_promotes_warnings_not_notes(warned: Path) -> None:
    done = ioctlc("check", warned, "--today", TODAY, "--werror")
    assert (done.status, done.out) == (1, "old: 2 errors, 1 note\n")
    note = warned.with_name("note.yaml")
    note.write_text(warned.read_text().replace("type: 0}", "type: 1}").partition("constants")[0])
    assert ioctlc("check", note, "--werror").status == 0


@pytest.mark.parametrize("today, message", [("2026-10-02", None), ("2026-10-03", "may go on 2027-01-01, in 90 days"),
                                            ("2027-01-01", "may go on 2027-01-01, in 0 days"),
                                            ("2027-01-02", "could have gone since 2027-01-01")])
def test_today(today: str, message: str | None, warned: Path) -> None:
    found = data("check", warned, "--today", today, "--format", "json")["findings"]
    assert [f["message"].partition("' ")[2] for f in found if f["rule"] == "deprecation-due"] == \
        ([message] if message else [])


@pytest.mark.parametrize("today, status", [("2026-10-02", 0), ("2027-01-01", 0), ("2027-01-02", 1)])
def test_enforced_dates(today: str, status: int, warned: Path) -> None:
    assert ioctlc("check", warned, "--today", today, "--enforce-dates").status == status
    assert ioctlc("check", warned, "--today", today).status == 0


def test_check_json(warned: Path) -> None:
    found = data("check", warned, "--today", TODAY, "--format", "json")
    assert {k: v for k, v in found.items() if k != "findings"} == {"abi": "old", "errors": 0, "warnings": 2, "notes": 1,
                                                                   "waived": []}
    first = found["findings"][0]
    assert list(first) == ["severity", "rule", "file", "line", "col", "message", "help", "notes"]
    assert (first["severity"], first["rule"], first["file"], first["line"], first["col"]) == \
        ("warning", "type-byte", str(warned), 4, 25)


def test_check_json_of_a_broken_spec(broken: Path) -> None:
    found = data("check", broken, "--format", "json", status=1)
    assert (found["abi"], found["errors"]) == (None, 1)


def uri(path: Path) -> str:
    """As SARIF has it: a path below the working folder, a file URI elsewhere."""
    shown = shown_path(str(path))
    return f"file://{shown}" if shown.startswith("/") else shown


def test_check_sarif(warned: Path, broken: Path) -> None:
    log = data("check", warned, "--today", TODAY, "--format", "sarif")
    assert log["version"] == "2.1.0"
    run, = log["runs"]
    assert run["tool"]["driver"]["name"] == "ioctlc"
    ids = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert [r["ruleId"] for r in run["results"]] == ["type-byte", "windows-method", "deprecation-due"]
    assert {r["ruleId"] for r in run["results"]} == ids
    assert [r["level"] for r in run["results"]] == ["warning", "note", "warning"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": uri(warned)}, "region": {"startLine": 4, "startColumn": 25}}
    assert data("check", broken, "--format", "sarif", status=1)["runs"][0]["results"][0]["level"] == "error"


def test_check_sarif_names_both_places(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    file.write_text("abi: t\nabi: u\n")
    result, = data("check", file, "--format", "sarif", status=1)["runs"][0]["results"]
    assert result["relatedLocations"][0]["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 1}


def test_check_github(warned: Path) -> None:
    lines = told(ioctlc("check", warned, "--today", TODAY, "--format", "github")).splitlines()
    place = f"file={shown_path(str(warned))},line=4,col=25"
    assert lines[0].startswith(f"::warning {place},title=type-byte::type byte 0: many")
    assert lines[1].startswith("::notice ")
    assert all("\n" not in line and "%" not in line.replace("%25", "").replace("%0A", "") for line in lines)


def test_github_escapes(tmp_path: Path) -> None:
    file = tmp_path / "a,b:c%.yaml"
    file.write_text("abi: t\nabi: u\n")
    line = told(ioctlc("check", file, "--format", "github"), 1)
    assert f"file={shown_path(str(tmp_path))}/a%2Cb%3Ac%25.yaml,line=2" in line


def test_check_of_several(spec: Path, warned: Path) -> None:
    done = ioctlc("check", spec, warned, "--today", TODAY)
    assert (done.status, done.out) == (0, "demo, old: 2 warnings, 1 note\n")


# --- build -----------------------------------------------------------------------------------------------------------


def test_build_writes_to_generated(spec: Path) -> None:
    assert told(ioctlc("build", spec)).endswith("written, 0 removed, 0 unchanged\n")
    assert (spec / "generated/demo/include/demo.h").is_file()


def test_build_of_a_project_writes_beside_spec(spec: Path, tmp_path: Path) -> None:
    (tmp_path / "project/spec").mkdir(parents=True)
    spec.rename(tmp_path / "project/spec/demo")
    told(ioctlc("build", tmp_path / "project/spec/demo"))
    assert (tmp_path / "project/generated/demo/include/demo.h").is_file()


def test_build_only(spec: Path, tmp_path: Path) -> None:
    told(ioctlc("build", spec, "-o", tmp_path / "out", "--only", "windows,json"))
    assert sorted(p.name for p in (tmp_path / "out").rglob("*") if p.is_file()) == ["demo_windows.h", "model.json"]


def test_build_capabilities(spec: Path, tmp_path: Path) -> None:
    for chosen, there in (("DEMO_CAP", True), ("", False)):
        told(ioctlc("build", spec, "-o", tmp_path / "out", "--capabilities", chosen))
        header = (tmp_path / "out/include/demo.h").read_text()
        assert "DEMO_SET" in header and ("DEMO_GET" in header) is there


def test_build_shows_errors_and_writes_nothing(broken: Path, tmp_path: Path) -> None:
    done = ioctlc("build", broken, "-o", tmp_path / "out")
    assert (done.status, done.out) == (1, "") and "unknown key 'profil'" in done.err
    assert not (tmp_path / "out").exists()


def test_build_is_silent_about_warnings(warned: Path, tmp_path: Path) -> None:
    told(ioctlc("build", warned, "-o", tmp_path / "out"))


def test_build_check(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    missing = ioctlc("build", spec, "-o", out, "--check")
    assert missing.status == 1 and f"{out}/include/demo.h: missing\n" in missing.err and not out.exists()
    told(ioctlc("build", spec, "-o", out))
    assert told(ioctlc("build", spec, "-o", out, "--check")) == f"{out}: up to date\n"


def test_build_check_after_an_edit(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    told(ioctlc("build", spec, "-o", out))
    header = out / "include/demo.h"
    edited = header.read_text() + "/* mine */\n"
    header.write_text(edited)
    done = ioctlc("build", spec, "-o", out, "--check")
    assert (done.status, done.out) == (1, "")
    assert done.err == f"{header}: stale\nrun 'ioctlc build {spec}' -o {out}\n"
    assert header.read_text() == edited
    assert "1 written" in told(ioctlc("build", spec, "-o", out))
    assert "mine" not in header.read_text()


# --- numbers, layout -------------------------------------------------------------------------------------------------


def test_numbers_json(spec: Path) -> None:
    found = data("numbers", spec, "--format", "json")
    assert list(found) == ["abi", "ioctls"] and found["abi"] == "demo"
    assert list(found["ioctls"]) == ["DEMO_SET", "DEMO_GET", "DEMO_LINUX"]
    assert list(found["ioctls"]["DEMO_SET"]) == list(ABIS)
    assert found["ioctls"]["DEMO_SET"]["linux-x86_64"] == "0x4008be01"
    assert found["ioctls"]["DEMO_SET"]["linux-mips"] == "0x8008be01"
    assert found["ioctls"]["DEMO_SET"]["freebsd-x86_64"] == "0x8008be01"
    assert found["ioctls"]["DEMO_SET"]["windows-x86_64"] == "0x8be0a004"
    assert "windows-x86_64" not in found["ioctls"]["DEMO_LINUX"]


def test_numbers_of_some_abis(spec: Path) -> None:
    found = data("numbers", spec, "--format", "json", "--abi", "windows,linux-i386")["ioctls"]
    assert list(found["DEMO_SET"]) == ["linux-i386", "windows-x86_64", "windows-i386", "windows-arm64"]
    assert "DEMO_LINUX" not in data("numbers", spec, "--format", "json", "--abi", "windows")["ioctls"]


def test_numbers_csv(spec: Path) -> None:
    rows = list(csv.reader(io.StringIO(told(ioctlc("numbers", spec, "--format", "csv")))))
    assert rows[0] == ["ioctl", "abi", "code"]
    numbers = data("numbers", spec, "--format", "json")["ioctls"]
    assert rows[1:] == [[name, abi, code] for name, row in numbers.items() for abi, code in row.items()]


def test_numbers_text(spec: Path) -> None:
    lines = told(ioctlc("numbers", spec)).splitlines()
    assert lines[0].split()[:2] == ["ioctl", "linux-x86_64"]
    assert lines[1].split()[:2] == ["DEMO_SET", "0x4008be01"]
    assert all(line == line.rstrip() for line in lines)


def test_layout_json(spec: Path) -> None:
    found = data("layout", spec, "--format", "json")
    assert list(found) == ["abi", "records"] and list(found["records"]) == ["struct demo_pair"]
    assert list(found["records"]["struct demo_pair"]) == list(ABIS)
    assert found["records"]["struct demo_pair"]["linux-x86_64"] == \
        {"size": 8, "align": 4, "fields": [["a", 0, 32], ["b", 32, 32]]}
    assert found["records"]["struct demo_pair"]["linux-m68k"]["align"] == 2


@pytest.mark.parametrize("name", ["demo_pair", "struct demo_pair"])
def test_layout_of_one(name: str, spec: Path) -> None:
    found = data("layout", spec, name, "--abi", "arm64", "--format", "json")
    assert list(found["records"]["struct demo_pair"]) == ["linux-arm64", "darwin-arm64", "windows-arm64"]
    assert told(ioctlc("layout", spec, name)).startswith("struct demo_pair: 8 bytes")


def test_layout_shows_compat_classes(spec: Path) -> None:
    text = told(ioctlc("layout", spec))
    assert "DEMO_SET: identical" in text


def test_layout_shows_holes(spec: Path) -> None:
    (spec / "demo.yaml").write_text("abi: demo\nlicense: MIT\nprofile: legacy\nnumbers: {}\nstructs: [{name: s, fields:"
                                    " [{name: a, type: u8}, {name: b, type: u32}, {name: c, type: u16}]}]\n")
    text = told(ioctlc("layout", spec, "--abi", "linux-x86_64"))
    lines = [line.split(maxsplit=2) for line in text.splitlines()[3:] if line]
    assert lines == [["0", "1", "a"], ["1", "3", "-- hole --"], ["4", "4", "b"], ["8", "2", "c"],
                     ["10", "2", "-- tail padding --"]]


@pytest.mark.parametrize("words", [("numbers",), ("layout",), ("decode", "1")])
def test_commands_show_the_errors_of_a_spec(words: tuple[str, ...], broken: Path) -> None:
    done = ioctlc(*words, broken)
    assert (done.status, done.out) == (1, "") and f"{broken}:3:1: error: " in done.err


# --- decode ----------------------------------------------------------------------------------------------------------


def test_decode(spec: Path) -> None:
    text = told(ioctlc("decode", "0x4008be01", spec))
    assert text.startswith("DEMO_SET (demo) on linux-x86_64, ")
    assert "struct demo_pair, 8 bytes, the driver reads it" in text
    assert "_IOW: type 0xbe, nr 0x01, size 8" in text and "CTL_CODE(device type 0x4008" in text


@pytest.mark.parametrize("number", ["0x4008be01", "0X4008BE01", "1074314753"])
def test_decode_knows_bases(number: str, spec: Path) -> None:
    assert told(ioctlc("decode", number, spec)).startswith("DEMO_SET")


@pytest.mark.parametrize("number", ["-1073710080", "0xffffffffc008be01", "0xc008be01"])
def test_decode_of_sign_extended_numbers(number: str, tmp_path: Path, spec: Path) -> None:
    given = str(int(number, 0) - (1 << 32)) if number == "0xc008be01" else number
    text = told(ioctlc("decode", "--", given, spec))
    assert text.startswith(f"{given} is taken for {int(given, 0) & 0xFFFFFFFF:#010x} with its sign extended;")
    assert "is no request code of" in text and "is taken for" not in told(ioctlc("decode", "0xc008be01", spec))


ROWS = re.compile(r"^ +(\d+(?::\d)?) +(\d+(?: bit)?)  (\S+)", re.MULTILINE)


@pytest.mark.parametrize("name, number", [("kvm", "0x4020ae46"), ("kvm", "0xc008ae88"), ("mvm", "0xc010be41"),
                                          ("vboxguest", "0xc018560b"), ("mshv", "0x4020b802"), ("kvm", "0x0000ae80")])
def test_decode_by_tables_agrees_with_the_spec(name: str, number: str) -> None:
    """The same command on the same ABIs of Linux, and members at the same places."""
    by_spec = told(ioctlc("decode", number, ROOT / "spec" / name))
    by_tables = told(ioctlc("decode", number, ROOT / f"generated/{name}/decoders/{name}.tables.json"))
    first, second = (text.split("\n\n")[0] for text in (by_spec, by_tables))
    assert ROWS.findall(second)[:3] == ROWS.findall(first)[:3]
    assert second.split("\n")[0] == first.split("\n")[0] and by_tables.split("\n\n")[1] == by_spec.split("\n\n")[1]


@pytest.mark.parametrize("change, message", [
    ({"format_version": 2}, "format_version 2 is not known here, 1 is"),
    ({"commands": [{"code": "0x1", "type": 9, "argument": "pointer", "objects": []}]}, "'types' has no entry 9"),
    ({"commands": [{"code": []}]}, "'code' is no number: []"), ({"commands": 7}, "'commands' has no entry 0"),
    ({"abis": [{"name": "x", "commands": "all"}]}, "'commands' is no list"),
])
def test_decode_refuses_damaged_tables(change: dict[str, Any], message: str, tmp_path: Path) -> None:
    file = tmp_path / "x.tables.json"
    file.write_text(json.dumps({"format": "ioctlc-decoder-tables", "format_version": 1, "types": [], "objects": [],
                                "abis": [{"name": "linux-x86_64", "commands": [0]}], "commands": [], **change}))
    done = ioctlc("decode", "1", file)
    assert done.status == 2 and message in done.err and done.err.startswith(f"ioctlc: {file}: ")


def test_decode_of_tables_that_have_no_end(tmp_path: Path) -> None:
    """A record of records of itself, and names that a terminal would obey."""
    inner = {"kind": "struct", "name": "\x1b[2J", "size": 8, "fields": [{"name": "n", "at": 0, "type": 0}] * 20}
    file = tmp_path / "x.tables.json"
    file.write_text(json.dumps({"format": "ioctlc-decoder-tables", "format_version": 1, "types": [inner], "objects": [],
                                "abis": [{"name": "linux-x86_64", "commands": [0]}],
                                "commands": [{"name": "X", "code": 1, "argument": "pointer", "type": 0}]}))
    text = told(ioctlc("decode", "1", file))
    assert "argument: struct ?[2J, 8 bytes" in text and "\x1b" not in text


def test_decode_of_an_unknown_number(spec: Path) -> None:
    text = told(ioctlc("decode", "0x12345678", spec))
    assert text.startswith(f"0x12345678 is no request code of {spec}\n")


def test_decode_names_the_ioctl_on_every_platform() -> None:
    text = told(ioctlc("decode", "0xc00400c6"))
    assert "haxm" in text and all(system in text for system in ("linux-", "darwin-", "netbsd-"))
