"""What headers and decode say about what came after the first release."""

from __future__ import annotations

from pathlib import Path

import pytest

from invoke import ioctlc

SAMPLER = """abi: sampler
license: MIT
version: "1.1"
prefix: SAMPLER
numbers: {posix: {type: 0xBD}, windows: {device_type: 0x8BD0}}
objects: {dev: {doc: the device}}
capabilities:
  - {name: SAMPLER_CAP_TRIGGER, value: 1, since: "1.1", on: dev, returns: 0 or 1, doc: It has a trigger.}
flags:
  - name: sampler_flags
    type: u32
    doc: How to sample.
    values:
      - {name: SAMPLER_FAST, bit: 0, doc: Fast.}
      - {name: SAMPLER_WAIT, bit: 1, since: "1.1", capability: SAMPLER_CAP_TRIGGER, doc: Waits for the trigger.}
structs:
  - name: sampler_setup
    doc: How to sample.
    extensible: {size: size, first_release_ends: rate}
    fields:
      - {name: size, type: u32, doc: Size.}
      - {name: flags, type: u32, flags: sampler_flags, doc: Flags.}
      - {name: rate, type: u64, doc: Rate in Hz.}
      - {name: trigger, type: u64, since: "1.1", capability: SAMPLER_CAP_TRIGGER, doc: Level in microvolts.}
ioctls:
  - {name: SAMPLER_SETUP, nr: 1, on: dev, in: struct sampler_setup, privilege: none, doc: Sets up.}
  - {name: SAMPLER_ARM, nr: 2, on: dev, privilege: none, since: "1.1",
     capability: SAMPLER_CAP_TRIGGER, doc: Arms the trigger.}
"""


@pytest.fixture
def sampler(tmp_path: Path) -> Path:
    folder = tmp_path / "sampler"
    folder.mkdir()
    (folder / "sampler.yaml").write_text(SAMPLER)
    return folder


def test_the_header_says_since_when_and_by_which_capability(sampler: Path) -> None:
    assert ioctlc("build", sampler, "-o", sampler / "out").status == 0
    text = (sampler / "out" / "include" / "sampler.h").read_text()
    assert " * @trigger: Level in microvolts (since 1.1, SAMPLER_CAP_TRIGGER)\n" in text
    assert "/* Waits for the trigger. (since 1.1, SAMPLER_CAP_TRIGGER) */" in text
    assert "/* It has a trigger. (since 1.1; returns 0 or 1) */" in text
    assert " * On: dev. Capability: SAMPLER_CAP_TRIGGER. Since: 1.1.\n" in text
    assert text.count("1.1") == 4


def test_the_header_says_that_a_struct_grows(sampler: Path) -> None:
    assert ioctlc("build", sampler, "-o", sampler / "out").status == 0
    text = " ".join((sampler / "out" / "include" / "sampler.h").read_text().replace("\n * ", " ").split())
    grows = "rows at its end; request codes hold the first release's 16 bytes, up to @rate"
    assert f"SAMPLER_CAP_TRIGGER) * G{grows} */ struct sampler_setup" in text
    assert f"struct sampler_setup, read. The struct g{grows}. */" in text


def test_decode_says_it_too(sampler: Path) -> None:
    shown = ioctlc("decode", "0x4010bd01", sampler).out
    assert "struct sampler_setup, 24 bytes, the driver reads it\n    grows at its end; request codes hold the first" \
        " release's 16 bytes, up to rate\n" in shown
    assert "     16  8  trigger  u64  since 1.1, SAMPLER_CAP_TRIGGER\n" in shown
    assert "capability SAMPLER_CAP_TRIGGER, since 1.1\n" in ioctlc("decode", "0xbd02", sampler).out
