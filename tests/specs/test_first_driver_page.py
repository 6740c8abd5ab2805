"""docs/first-driver.md: its spec has no finding, and its commands work on it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from invoke import ROOT, ioctlc

PAGE = (ROOT / "docs" / "first-driver.md").read_text(encoding="utf-8")


@pytest.fixture()
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    spec, = re.findall(r"```yaml\n(.*?)```", PAGE, re.S)
    folder = tmp_path / "spec" / "sampler"
    folder.mkdir(parents=True)
    (folder / "sampler.yaml").write_text(spec, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_it_has_no_finding(project: Path) -> None:
    done = ioctlc("check", "spec/sampler")
    assert (done.status, done.err) == (0, "") and "no findings" in done.out


def test_its_commands_work(project: Path) -> None:
    commands, = re.findall(r"```sh\n(.*?)```", PAGE, re.S)
    lines = [line.split("#")[0].split()[1:] for line in commands.splitlines() if line.startswith("ioctlc ")]
    assert [words[0] for words in lines] == ["check", "layout", "numbers", "build", "verify"]
    for words in lines[:-1]:
        assert ioctlc(*words).status == 0
    assert (project / "generated" / "sampler" / "include" / "sampler.h").is_file()


def test_the_growing_struct_keeps_its_code(project: Path) -> None:
    out = ioctlc("numbers", "spec/sampler", "--abi", "linux-x86_64", "--format", "csv").out
    assert "0xc010bd01" in out
