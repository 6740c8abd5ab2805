"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

#: A spec that is sound in profile strict; its struct has one layout everywhere.
SPEC = """\
abi: demo
doc: A demonstration.
license: MIT
version: "1.0"
numbers: {posix: {type: 0xBE}, windows: {device_type: 0x8BE0}}
objects: {dev: {doc: the device, linux: {node: /dev/demo}}}
capabilities:
  - {name: DEMO_CAP, value: 1, since: "1.0", on: dev, returns: 0 or 1, doc: it is there}
structs:
  - {name: demo_pair, doc: two numbers, fields: [{name: a, type: u32, doc: one}, {name: b, type: u32, doc: other}]}
ioctls:
  - {name: DEMO_SET, nr: 1, on: dev, in: struct demo_pair, privilege: none, frozen: never grows, doc: Set both.}
  - {name: DEMO_GET, nr: 2, on: dev, out: struct demo_pair, privilege: none, frozen: never grows, doc: Get both.,
     capability: DEMO_CAP}
  - {name: DEMO_LINUX, nr: 3, on: dev, privilege: admin, doc: On Linux., frozen: no argument, only: linux}
"""


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A folder with a sound spec."""
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / "demo.yaml").write_text(SPEC, encoding="utf-8")
    return folder


@pytest.fixture
def warned(tmp_path: Path) -> Path:
    """A spec with a warning, a note and a date."""
    file = tmp_path / "warned.yaml"
    file.write_text("abi: old\nlicense: MIT\nprofile: legacy\n"
                    "numbers: {posix: {type: 0}, windows: {device_type: 0x8BE0, method: neither}}\n"
                    "constants:\n  - {name: OLD_ONE, value: 1, deprecated: {since: 2024-01-01,"
                    " remove_after: 2027-01-01, note: \"100%: use, two\"}}\n", encoding="utf-8")
    return file


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "broken.yaml"
    file.write_text("abi: t\nlicense: MIT\nprofil: legacy\nnumbers: {}\n", encoding="utf-8")
    return file
