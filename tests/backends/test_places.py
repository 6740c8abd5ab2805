"""Outputs do not depend on the path by which a spec is named: symbolic links change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from invoke import ioctlc

PART = """\
structs:
  - {name: drv_pair, doc: Two., fields: [{name: a, type: u32, doc: one}, {name: b, type: u32, doc: other}]}
"""
MAIN = """\
abi: drv
license: MIT
version: "1.0"
numbers: {posix: {type: 0xB9}, windows: {device_type: 0x8B90}}
files: [parts/pair.yaml]
objects: {dev: {doc: A device., linux: {node: /dev/drv}, windows: {device: drv}}}
ioctls:
  - {name: DRV_SET, nr: 1, on: dev, in: struct drv_pair, privilege: none, frozen: it is all, doc: Set.}
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def written(folder: Path, main: str = "drv.yaml") -> Path:
    (folder / "parts").mkdir(parents=True)
    (folder / main).write_text(MAIN, encoding="utf-8")
    (folder / "parts/pair.yaml").write_text(PART, encoding="utf-8")
    return folder


def built(spec: Path | str, out: Path) -> dict[str, str]:
    done = ioctlc("build", spec, "-o", out)
    assert done.status == 0, done.err
    return {path.relative_to(out).as_posix(): path.read_text("utf-8") for path in sorted(out.rglob("*.*"))}


@pytest.mark.parametrize(("place", "files"), [("real/spec/drv", "spec/drv/"), ("real/drv", "")])
def test_symbolic_links_make_no_difference(place: str, files: str, work: Path,
                                           monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written(work / place)
    one = built(folder, work / "1")
    assert f'"files": [\n  "{files}drv.yaml",\n  "{files}parts/pair.yaml"\n ]' in one["model.json"]
    assert f'"file": "{files}parts/pair.yaml"' in one["model.json"]
    (work / "elsewhere/deep").mkdir(parents=True)
    (work / "elsewhere/deep/drv").symlink_to(folder)
    (work / "parent").symlink_to(work / "real")
    (work / "other").symlink_to(folder)
    below = place.removeprefix("real/")
    for number, named in enumerate(("elsewhere/deep/drv", f"parent/{below}", f"parent/{below}/drv.yaml", "other")):
        assert built(work / named, work / f"out{number}") == one, named
    monkeypatch.chdir(work / "elsewhere")
    assert built("deep/drv/drv.yaml", work / "6") == one
    monkeypatch.chdir(work / "parent" / below)
    assert built(".", work / "7") == one and built("drv.yaml", work / "8") == one


@pytest.mark.parametrize(("place", "main", "command"), [
    ("spec/drv", "drv.yaml", "ioctlc build spec/drv"), ("spec/drv", "main.yaml", "ioctlc build spec/drv"),
    ("mydrv/drv", "drv.yaml", "ioctlc build drv # where the folder drv is"),
    ("mydrv", "drv.yaml", "ioctlc build mydrv # where the folder mydrv is"),
])
def test_the_banner_has_a_command_that_works(place: str, main: str, command: str, work: Path,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written(work / place, main)
    banner = built(folder / main, work / "out")["include/drv.h"].splitlines()[:8]
    assert f" *   {command}" in banner
    monkeypatch.chdir(folder.parent.parent if "spec" in place else folder.parent)
    assert ioctlc(*command.partition(" #")[0].split()[1:], "-o", work / "out", "--check").status == 0


def test_of_two_specs_in_a_folder_the_banner_names_the_file(work: Path) -> None:
    folder = written(work / "both", "drv.yaml")
    (folder / "other.yaml").write_text(MAIN, encoding="utf-8")
    assert " *   ioctlc build both/drv.yaml # where the folder both is" in \
        built(folder / "drv.yaml", work / "out")["include/drv.h"]
