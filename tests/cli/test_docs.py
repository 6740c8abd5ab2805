"""`ioctlc docs`: writes all or nothing, only what changed, only into its folder, only over what it made."""

from __future__ import annotations

from pathlib import Path

import pytest

from invoke import ROOT, environment, ioctlc, process
from ioctlc.cli import COMMANDS
from pages import read_folder
from survival import snapshot


def test_it_writes_pages_and_says_what_it_did(spec: Path, tmp_path: Path) -> None:
    done = ioctlc("docs", spec, "-o", tmp_path / "out")
    assert (done.status, done.err) == (0, "")
    files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert done.out == f"{tmp_path / 'out'}: {len(files)} written, 0 removed, 0 unchanged\n"
    assert files == ["capabilities.html", "index.html", "names.html", "numbers.html", "object-dev.html", "style.css",
                     "types.html"]
    assert read_folder(tmp_path / "out")[1] == []


def test_a_second_run_changes_nothing(spec: Path, tmp_path: Path) -> None:
    ioctlc("docs", spec, "-o", tmp_path / "out")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    done = ioctlc("docs", spec, "-o", tmp_path / "out")
    assert done.out == f"{tmp_path / 'out'}: 0 written, 0 removed, 7 unchanged\n"
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()} == before


def test_only_what_changed_is_written_and_what_went_is_removed(spec: Path, tmp_path: Path) -> None:
    ioctlc("docs", spec, "-o", tmp_path / "out")
    (tmp_path / "out" / "mine.html").write_text("mine")
    file = spec / "demo.yaml"
    file.write_text(file.read_text().replace("capability: DEMO_CAP", "note: none").replace(
        file.read_text()[file.read_text().index("capabilities:"):file.read_text().index("structs:")], ""))
    done = ioctlc("docs", spec, "-o", tmp_path / "out")
    assert done.status == 0 and " 1 removed, " in done.out, done
    assert not (tmp_path / "out" / "capabilities.html").exists() and (tmp_path / "out" / "mine.html").exists()
    assert read_folder(tmp_path / "out")[1] != []       # mine.html alone, which is no page
    (tmp_path / "out" / "mine.html").unlink()
    assert read_folder(tmp_path / "out")[1] == []


def test_it_leaves_alone_what_it_did_not_make(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "index.html").write_text("mine\n")
    done = ioctlc("docs", spec, "-o", out)
    assert done.status == 2 and "index.html: not made by ioctlc" in done.err
    assert snapshot(out) == {"index.html": b"mine\n"}


def test_it_leaves_alone_the_reference_of_another_spec(spec: Path, tmp_path: Path) -> None:
    assert ioctlc("docs", ROOT / "spec" / "nvmm", "-o", tmp_path / "out").status == 0
    before = snapshot(tmp_path / "out")
    done = ioctlc("docs", spec, "-o", tmp_path / "out")
    assert done.status == 2 and "not the reference of 'demo'; remove it, or choose another folder with -o" in done.err
    assert snapshot(tmp_path / "out") == before


def test_build_and_docs_leave_each_other_alone(spec: Path, tmp_path: Path) -> None:
    """In one folder, either inside the other's: what one made is no leftover of the other."""
    out = tmp_path / "out"
    assert ioctlc("build", spec, "-o", out).status == 0
    built = snapshot(out)
    assert " 0 removed, " in ioctlc("docs", spec, "-o", out).out
    both = snapshot(out)
    assert both.items() > built.items()
    done = ioctlc("build", spec, "-o", out, "--check")
    assert done.status == 0, done.err
    assert ioctlc("build", spec, "-o", out, "--only", "json").status == 0 and snapshot(out) == both


def test_a_spec_with_errors_is_refused(broken: Path, tmp_path: Path) -> None:
    done = ioctlc("docs", broken, "-o", tmp_path / "out")
    assert done.status == 1 and "unknown key 'profil'" in done.err and done.out == ""
    assert not (tmp_path / "out").exists()


def test_warnings_are_left_to_check(warned: Path, tmp_path: Path) -> None:
    done = ioctlc("docs", warned, "-o", tmp_path / "out")
    assert (done.status, done.err) == (0, "")
    assert "100%: use, two" in (tmp_path / "out" / "types.html").read_text()


def test_a_failure_leaves_nothing(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ioctlc.write.os.replace", full)
    done = ioctlc("docs", spec, "-o", tmp_path / "out")
    assert done.status == 2 and "No space left on device" in done.err and not (tmp_path / "out").exists()


def test_it_writes_through_no_link(spec: Path, tmp_path: Path) -> None:
    """A page that is a link is another's file."""
    out, other = tmp_path / "out", tmp_path / "other.html"
    out.mkdir()
    other.write_text("mine\n")
    (out / "index.html").symlink_to(other)
    assert ioctlc("docs", spec, "-o", out).status == 2
    assert other.read_text() == "mine\n" and [path.name for path in out.iterdir()] == ["index.html"]


def test_pages_do_not_depend_on_how_or_where(spec: Path, tmp_path: Path) -> None:
    assert ioctlc("docs", spec, "-o", tmp_path / "a").status == 0
    for number, (word, cwd, settings) in enumerate((
            ("demo", spec.parent, {"PYTHONHASHSEED": "0"}), (".", spec, {"PYTHONHASHSEED": "1", "LC_ALL": "C"}),
            ("demo.yaml", spec, {"PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0"}))):
        done = process("docs", word, "-o", tmp_path / f"b{number}", cwd=cwd, env=environment(**settings))
        assert done.status == 0, done.err
        assert snapshot(tmp_path / f"b{number}") == snapshot(tmp_path / "a")
    assert "ioctlc docs demo -o DIR # where the folder demo is" in (tmp_path / "a" / "index.html").read_text()


@pytest.mark.parametrize("name", ["mvm", "haxm"])
def test_real_pages_do_not_depend_on_hash_order(name: str, tmp_path: Path) -> None:
    for seed in ("0", "1"):
        done = process("docs", f"spec/{name}", "-o", tmp_path / seed, cwd=ROOT, env=environment(PYTHONHASHSEED=seed))
        assert done.status == 0, done.err
    assert snapshot(tmp_path / "0") == snapshot(tmp_path / "1")
    assert f"ioctlc docs spec/{name} -o DIR" in (tmp_path / "0" / "index.html").read_text(encoding="utf-8")


def test_help_names_it() -> None:
    assert "docs" in COMMANDS and "write the reference of a spec as HTML" in ioctlc("--help").out
