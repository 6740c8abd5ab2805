"""Bad command lines and files that cannot be used: one clear line on stderr, exit status 2, nothing on stdout."""

from __future__ import annotations

from pathlib import Path

import pytest

from invoke import ROOT, Run, ioctlc, process
from sites import Reached, sites, watched

#: Words -> what the one line must say. In words, `SPEC` is a sound spec, `TMP` a folder.
BAD: dict[str, tuple[str, str]] = {
    "unknown_command": ("frobnicate", "no command 'frobnicate' (there are check, build,"),
    "nearly_a_command": ("chekc", "no command 'chekc'; did you mean 'check'?"),
    "option_first": ("--werror check SPEC", "no command '--werror'"),
    "no_spec": ("check", "the following arguments are required: SPEC (see 'ioctlc check --help')"),
    "no_number": ("decode", "required: NUMBER (see"),
    "no_name": ("init", "required: NAME, DIR"),
    "unknown_option": ("check SPEC --colour", "unrecognized arguments: --colour"),
    "short_option_name": ("check SPEC --wer", "unrecognized arguments: --wer"),
    "option_without_value": ("build SPEC -o", "argument -o: expected one argument"),
    "too_many_words": ("build SPEC SPEC", "unrecognized arguments"),
    "format_check": ("check SPEC --format xml", "invalid choice: 'xml'"),
    "format_numbers": ("numbers SPEC --format sarif", "invalid choice: 'sarif'"),
    "format_layout": ("layout SPEC --format csv", "invalid choice: 'csv'"),
    "backend": ("build SPEC -o TMP/out --only hedaer", "no backend 'hedaer'; there are header, windows, asserts,"),
    "backend_empty": ("build SPEC -o TMP/out --only header,", "--only: no backend ''"),
    "backends_empty": ("build SPEC --only ''", "--only: '' names no backend; leave --only out for all of them"),
    "output_empty": ("build SPEC -o ''", "-o: '' names no folder; leave -o out for the usual one, or write '.'"),
    "format_without_value": ("check SPEC --format", "--format: expected one argument: text, json, sarif, github (see"),
    "abi": ("numbers SPEC --abi linux-x64", "unknown ABI 'linux-x64'; did you mean 'linux-x86'? there are"),
    "abi_misspelt": ("layout SPEC --abi lniux", "unknown ABI 'lniux'; did you mean 'linux'? there are the systems"),
    "abi_empty": ("layout SPEC --abi ,", "unknown ABI ''"),
    "date": ("check SPEC --today tomorrow", "--today: 'tomorrow' is not a date (YYYY-MM-DD)"),
    "date_compact": ("check SPEC --today 20261120", "--today: '20261120' is not a date"),
    "date_of_no_day": ("check SPEC --today 2026-02-30", "--today: '2026-02-30' is not a date"),
    "capability": ("build SPEC -o TMP/out --capabilities DEMO_CAPS",
                   "has no capability 'DEMO_CAPS'; did you mean 'DEMO_CAP'?"),
    "struct": ("layout SPEC demo_par", "'demo' has no record 'demo_par'; did you mean demo_pair?"),
    "number": ("decode DEMO_SET", "'DEMO_SET' is not a number; write 0xc00400c6"),
    "number_bare_digits": ("decode ae80", "'ae80' is not a number; if those are hexadecimal digits, write 0xae80\n"),
    "number_plus": ("decode +5", "'+5' is not a number"),
    "number_prefix_alone": ("decode 0x", "'0x' is not a number"),
    "number_nine_digits": ("decode 04010ae42", "'04010ae42' is not a number"),
    "number_not_sign_extended": ("decode 0xffffffff4010ae42", "0xffffffff4010ae42 is not a 32-bit number"),
    "number_octal": ("decode 010", "'010' is not a number"),
    "number_binary": ("decode 0b11", "'0b11' is not a number"),
    "number_c_octal": ("decode 0o17", "'0o17' is not a number"),
    "number_underscore": ("decode 1_000", "'1_000' is not a number"),
    "number_arabic": ("decode \u0663", "'\u0663' is not a number"),
    "number_empty": ("decode ''", "'' is not a number"),
    "number_large": ("decode 0x100000000", "0x100000000 is not a 32-bit number"),
    "number_small": ("decode -- -2147483649", "-2147483649 is not a 32-bit number"),
    "number_huge": ("decode " + "9" * 5000, "is not a"),
    "missing_file": ("check TMP/nothing", "TMP/nothing: no such file or folder"),
    "missing_among_several": ("check SPEC TMP/nothing", "TMP/nothing: no such file or folder"),
    "missing_for_build": ("build TMP/nothing", "TMP/nothing: no such file or folder"),
    "missing_for_decode": ("decode 1 TMP/nothing", "TMP/nothing: no such file or folder"),
    "tables_of_tomorrow": ("decode 1 TMP/new.tables.json", "TMP/new.tables.json: format_version 2 is not known here"),
    "missing_for_verify": ("verify TMP/nothing", "TMP/nothing: no such file or folder"),
    "empty_folder": ("check TMP/empty",
                     "TMP/empty: no spec in this folder: no empty.yaml, and no *.yaml file with 'abi:' in it"),
    "spec_empty": ("check ''", "'' names no spec; name a folder or its main YAML file, such as '.'"),
    "spec_unreadable": ("check TMP/unread", "TMP/unread/other.yaml: Too many levels of symbolic links"),
    "two_specs": ("check TMP/two", "TMP/two: more than one spec in this folder (a.yaml, b.yaml); name the file"),
    "device": ("check /dev/null", "/dev/null: not a regular file"),
    "device_zero": ("numbers /dev/zero", "/dev/zero: not a regular file"),
    "name_with_newline": ("check TMP/a\\nb", "TMP/a\\nb: no such file or folder"),
    "name_with_nul": ("check TMP/a\\0b", "no such file"),
    "name_too_long": ("check TMP/" + "x" * 300, "File name too long"),
    "large_file": ("check TMP/large.yaml", "TMP/large.yaml: larger than 32 MiB"),
    "many_files": ("check TMP/many.yaml", "TMP/many.yaml: more than 256 files"),
    "output_is_a_file": ("build SPEC -o SPEC/demo.yaml", "demo.yaml: not a folder"),
    "output_below_a_file": ("build SPEC -o SPEC/demo.yaml/out", "Not a directory"),
    "output_taken_by_folder": ("build SPEC -o TMP/taken", "TMP/taken/include/demo.h: is a folder"),
    "output_taken_by_file": ("build SPEC -o TMP/foreign",
                             "TMP/foreign/include/demo.h: not made by ioctlc (or emptied since); remove it"),
    "output_unwritable": ("build SPEC -o /proc/nothing", "/proc/nothing: No such file or directory"),
    "output_unreadable": ("build SPEC -o TMP/loop", "Too many levels of symbolic links"),
    "output_leads_out": ("build SPEC -o TMP/linked", "TMP/linked/include: leads out of TMP/linked; remove the link"),
    "init_name": ("init My-Dev TMP/new", "'My-Dev' is no name for an ABI: write lower-case letters, digits and _"),
    "init_word": ("init int TMP/new", "'int' is no name for an ABI: it is a word of C; choose another one, such as"),
    "init_not_empty": ("init demo SPEC", "demo: exists and is not an empty folder"),
    "init_file": ("init demo SPEC/demo.yaml", "demo.yaml: exists and is not an empty folder"),
    "init_below_a_file": ("init demo SPEC/demo.yaml/new", "demo.yaml: File exists"),
    "init_unwritable": ("init demo /proc/new", "No such file or directory"),
    "init_empty": ("init demo ''", "DIR: '' names no folder; write '.' for this one"),
    "import_empty": ("import linux/loop.h -o ''", "-o: '' names no folder; write '.' for this one"),
    "import_not_ascii": ("import linux/l\u00f6\u00f6p.h -o TMP/out", "p.h: a spec names its headers, in printable"),
    "import_no_header": ("import -o TMP/out", "required: HEADER"),
    "import_no_folder": ("import linux/loop.h", "required: -o"),
    "import_target": ("import linux/loop.h -o TMP/out --target vax", "unknown ABI 'vax'; there are the systems"),
    "import_name": ("import linux/loop.h -o TMP/out --abi Loop", "'Loop' is no name for an ABI"),
    "import_pattern": ("import linux/loop.h -o TMP/out --ioctls (", "--ioctls: missing ), unterminated subpattern"),
    "import_windows": ("import linux/loop.h -o TMP/out --target windows-x86_64", "knows no _IO macros there"),
    "import_over_files": ("import linux/loop.h -o TMP/foreign", "TMP/foreign: has files and no spec"),
    "import_over_a_folder": ("import linux/loop.h -o TMP/blocked", "TMP/blocked/import.md: a folder, where a file is"),
    "import_unwritable": ("import linux/loop.h -o /proc/nothing", "/proc/nothing: No such file or directory"),
    "docs_no_folder": ("docs SPEC", "required: -o (see 'ioctlc docs --help')"),
    "docs_empty_folder": ("docs SPEC -o ''", "-o: '' names no folder; name one, or write '.'"),
    "docs_over_a_file": ("docs SPEC -o SPEC/demo.yaml", "demo.yaml: not a folder"),
    "docs_below_a_file": ("docs SPEC -o SPEC/demo.yaml/out", "Not a directory"),
    "docs_unwritable": ("docs SPEC -o /proc/nothing", "/proc/nothing: No such file or directory"),
    "docs_taken": ("docs SPEC -o TMP/page", "TMP/page/index.html: not made by ioctlc (or emptied since); remove it"),
    "docs_of_another": ("docs SPEC -o TMP/other",
                        "TMP/other/index.html: not the reference of 'demo'; remove it, or choose another folder"),
    "docs_no_spec": ("docs TMP/nothing -o TMP/out", "TMP/nothing: no such file or folder"),
    "verify_target": ("verify SPEC --target vax", "unknown ABI 'vax'"),
}


@pytest.fixture
def words(spec: Path, tmp_path: Path, request: pytest.FixtureRequest) -> list[str]:
    for folder in ("empty", "two", "taken/include/demo.h", "foreign/include", "linked", "elsewhere",
                   "blocked/import.md", "page", "other"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("a", "b"):
        (tmp_path / f"two/{name}.yaml").write_text(f"abi: {name}\n")
    (tmp_path / "foreign/include/demo.h").write_text("mine\n")
    (tmp_path / "page/index.html").write_text("mine\n")
    (tmp_path / "other/index.html").write_text("Made by ioctlc from the spec of another;\n")
    (tmp_path / "new.tables.json").write_text('{"format": "ioctlc-decoder-tables", "format_version": 2}')
    (tmp_path / "unread").mkdir()
    (tmp_path / "unread/other.yaml").symlink_to(tmp_path / "unread/other.yaml")
    (tmp_path / "blocked/loop.yaml").write_text(
        "abi: loop\nprofile: legacy\nlicense: MIT\nnumbers: {}\nonly: [linux-x86_64, linux-i386]\n"
        "objects:\n  device: {doc: A device., linux: {node: /dev/loop0}}\n")
    (tmp_path / "linked/include").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with open(tmp_path / "large.yaml", "wb") as large:
        large.truncate((32 << 20) + 1)
    (tmp_path / "many.yaml").write_text("abi: m\nlicense: MIT\nnumbers: {}\nfiles: [" + ", ".join(
        f"p{i}.yaml" for i in range(300)) + "]\n")
    for i in range(300):
        (tmp_path / f"p{i}.yaml").write_text("doc: a part\n")
    text = BAD[request.node.callspec.params["case"]][0] if hasattr(request.node, "callspec") else ""
    return _words(text, spec, tmp_path)


def _words(text: str, spec: Path, folder: Path) -> list[str]:
    named = [word.replace("SPEC", str(spec)).replace("TMP", str(folder)) for word in text.split(" ")]
    return [word.replace("\\n", "\n").replace("\\0", "\0").replace("''", "") for word in named]


def one_line(done: Run, expected: str) -> None:
    assert done.status == 2 and done.out == "", done
    assert done.err.startswith("ioctlc: ") and done.err.count("\n") == 1 and done.err.endswith("\n"), done.err
    assert expected in done.err


@pytest.mark.parametrize("case", BAD)
def test_bad_command_line(case: str, words: list[str], tmp_path: Path) -> None:
    one_line(ioctlc(*words), BAD[case][1].replace("TMP", str(tmp_path)))


@pytest.mark.parametrize("case", ["unknown_command", "no_spec", "date", "missing_file", "number_large",
                                  "output_is_a_file", "device_zero", "name_with_newline"])
def test_bad_command_line_of_a_process(case: str, words: list[str], tmp_path: Path) -> None:
    one_line(process(*words), BAD[case][1].replace("TMP", str(tmp_path)))


def test_no_command_shows_help_and_fails() -> None:
    done = ioctlc()
    assert done.status == 2 and done.err.startswith("usage: ioctlc COMMAND") and done.out == ""
    asked = ioctlc("--help")
    assert (asked.status, asked.out, asked.err) == (0, done.err, "")


@pytest.mark.parametrize("name, said", [("nostruct", "such as struct mvm_api_version, struct mvm_"),
                                        ("mvm_reg", "did you mean mvm_regs or "), ("memory", "did you mean mvm_")])
def test_layout_of_a_struct_that_is_not_there(name: str, said: str) -> None:
    one_line(ioctlc("layout", ROOT / "spec/mvm", name), said)


def test_init_with_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "README.md")

    monkeypatch.setattr(Path, "write_text", full)
    one_line(ioctlc("init", "demo", tmp_path / "new"), f"{tmp_path / 'new'}: No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_lock_with_a_full_disk(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ioctlc.write.os.fsync", full)
    monkeypatch.setattr("ioctlc.write.os.replace", full)
    before = sorted(spec.parent.iterdir())
    one_line(ioctlc("lock", spec), f"{spec / 'demo.lock'}: No space left on device")
    assert sorted(spec.parent.iterdir()) == before


def test_every_usage_error_is_reached(words: list[str], spec: Path, tmp_path: Path,
                                      monkeypatch: pytest.MonkeyPatch) -> None:
    reached = Reached()
    with watched(reached):
        for text, _ in BAD.values():
            reached.settle([ioctlc(*_words(text, spec, tmp_path)).err])
        (tmp_path / "none").mkdir()
        test_init_with_a_full_disk(tmp_path / "none", monkeypatch)
        reached.settle([f"{tmp_path / 'none/new'}: No space left on device"])
        test_lock_with_a_full_disk(spec, monkeypatch)
        reached.settle([f"{spec / 'demo.lock'}: No space left on device"])
    wanted = {site for site in sites() if site.text.startswith("UsageError") and not site.file.startswith("proof/")
              and not site.file.startswith(("verify/", "commands/verify."))     # tests/verify/test_objects.py
              and not site.file.startswith(("stability/", "commands/diff.", "commands/lock."))    # tests/stability
              and site.file != "importer/clang.py"      # about packages that are not installed
              and site.file != "compat/classes.py"      # tests/robustness/test_extremes.py
              and site.file not in ("importer/edit.py", "importer/merge.py",     # tests/import
                                    "importer/origin.py", "importer/refusal.py", "importer/rename.py")}
    missed = "\n".join(str(site) for site in sorted(wanted - reached.seen))
    assert not missed, f"command lines without a case:\n{missed}"
