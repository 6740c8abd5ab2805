"""`build --capabilities`: exactly the subset, closed or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from ioctlc.cli import main

SPEC = """\
abi: sub
doc: An ABI in three releases.
license: MIT
version: "3.0"
profile: strict
numbers: {posix: {type: 0xBD}, windows: {device_type: 0x8BD0}}
objects:
  system: {doc: The device., linux: {node: /dev/sub}}
  child: {doc: Something it makes., linux: {link: "anon_inode:sub-child"}, parent: system}
capabilities:
  - {name: SUB_CAP_B, value: 1, since: "2.0", on: system, returns: 0 or 1, doc: Feature B.}
  - {name: SUB_CAP_C, value: 2, since: "3.0", on: system, returns: 0 or 1, doc: Feature C., requires: SUB_CAP_B}
  - {name: SUB_CAP_CHILD, value: 3, since: "2.0", on: system, returns: 0 or 1, doc: Children.}
  - {name: SUB_CAP_GROW, value: 4, since: "3.0", on: system, returns: 0 or 1, doc: Children of children.}
  - {name: SUB_CAP_STABLE, value: 5, reserved: true, on: system, doc: Reserved.}
flags:
  - name: sub_flags
    doc: Flags.
    type: u32
    values:
      - {name: SUB_A, bit: 0, doc: A.}
      - {name: SUB_B, bit: 1, since: "2.0", capability: SUB_CAP_B, doc: B.}
structs:
  - name: sub_arg
    doc: An argument.
    fields:
      - {name: flags, type: u32, flags: sub_flags, doc: Flags.}
      - {name: extra, type: u32, since: "3.0", capability: SUB_CAP_C, doc: Came with C.}
  - name: sub_child
    doc: A new child.
    fields:
      - {name: fd, type: s64, creates: child, doc: The child.}
ioctls:
  - {name: SUB_SET, nr: 0, on: system, in: struct sub_arg, privilege: none, doc: Set.}
  - {name: SUB_SET_B, nr: 1, on: system, in: struct sub_arg, privilege: none, doc: Set B., since: "2.0",
     capability: SUB_CAP_B}
  - {name: SUB_MAKE, nr: 2, on: system, out: struct sub_child, privilege: none, doc: Make a child., since: "2.0",
     capability: SUB_CAP_CHILD, frozen: it is a handle}
  - {name: SUB_GROW, nr: 3, on: child, in: struct sub_arg, privilege: none, doc: Grow., since: "3.0",
     capability: SUB_CAP_GROW}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "sub"
    folder.mkdir()
    (folder / "sub.yaml").write_text(SPEC)
    return folder


def build(spec: Path, capabilities: str) -> str:
    out = spec.parent / "out"
    status = main(["build", str(spec), "-o", str(out), "--only", "header", "--capabilities", capabilities])
    return (out / "include" / "sub.h").read_text() if status == 0 else f"status {status}"


def test_nothing_chosen_is_the_base(spec: Path) -> None:
    header = build(spec, "")
    assert "SUB_SET\t" in header or "SUB_SET " in header
    for name in ("SUB_SET_B", "SUB_MAKE", "SUB_GROW", "SUB_CAP_B", "SUB_CAP_C"):
        assert f"#define {name}" not in header
    assert "#define SUB_B\t" not in header and "#define SUB_A\t" in header
    assert "SUB_CAP_STABLE" in header, "a reserved capability stays in the header"


def test_field_that_is_left_out_is_reserved(spec: Path) -> None:
    header = build(spec, "SUB_CAP_B")
    assert "SUB_SET_B" in header and "extra" in header
    full = build(spec, "SUB_CAP_B,SUB_CAP_C")
    assert "Came with C" in full and "Came with C" not in header


@pytest.mark.parametrize(("capabilities", "missing"), [("SUB_CAP_C", "SUB_CAP_B"), ("SUB_CAP_GROW", "SUB_CAP_CHILD")])
def test_subset_that_is_not_closed(spec: Path, capabilities: str, missing: str,
                                   capsys: pytest.CaptureFixture[str]) -> None:
    assert build(spec, capabilities) == "status 1"
    text = capsys.readouterr().err
    assert "[subset-closed]" in text and f"add {missing} to --capabilities" in text


def test_unknown_capability(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(spec, "SUB_CAP_X") == "status 2"
    assert "no capability 'SUB_CAP_X'" in capsys.readouterr().err


DEVICES = """\
abi: sub
doc: Devices, a set and a union.
license: MIT
version: "2.0"
profile: legacy
numbers: {posix: {type: 0xBD}, windows: {device_type: 0x8BD0}}
objects:
  system: {doc: The device., linux: {node: /dev/sub}}
  clock: {doc: A clock., linux: {link: "anon_inode:sub-clock"}, parent: system}
  timer: {doc: A timer., linux: {link: "anon_inode:sub-timer"}, parent: system}
capabilities:
  - {name: SUB_CAP_CLOCK, value: 1, on: system, doc: Clocks.}
  - {name: SUB_CAP_TIMER, value: 2, on: system, doc: Timers.}
  - {name: SUB_CAP_SET, value: 3, on: system, doc: A set.}
  - {name: SUB_CAP_TICKS, value: 4, on: clock, doc: Only clocks answer.}
  - {name: SUB_CAP_ATTR, value: 5, on: system, doc: An attribute.}
  - {name: SUB_CAP_USE, value: 6, on: system, doc: A call with the set.}
enums:
  - name: sub_set
    type: u32
    doc: A set.
    capability: SUB_CAP_SET
    values: [{name: SUB_ONE, value: 1, doc: one}]
devices:
  - {name: SUB_DEV_CLOCK, value: 1, object: clock, capability: SUB_CAP_CLOCK, doc: A clock.}
  - {name: SUB_DEV_TIMER, value: 2, object: timer, capability: SUB_CAP_TIMER, doc: A timer.}
structs:
  - name: sub_make
    doc: A new device.
    fields:
      - {name: type, type: u32, dir: in, doc: which}
      - {name: pad, type: u32, dir: in, reserved: must_be_zero, doc: padding}
      - {name: fd, type: s64, dir: out, creates: {by_device: type}, doc: it}
  - name: sub_use
    doc: Uses the set.
    fields: [{name: what, type: u32, enum: sub_set, doc: what}]
  - name: sub_attr
    doc: Which attribute.
    fields:
      - {name: group, type: u32, doc: group}
      - {name: attr, type: u32, doc: attribute}
      - {name: addr, type: u64, doc: value, points_to: {by_fd_kind: {group: group, attr: attr}}}
attributes:
  - {name: SUB_RATE, on: timer, group: 0, attr: 0, payload: {type: u32}, access: rw,
     capability: SUB_CAP_ATTR, doc: Its rate.}
ioctls:
  - {name: SUB_MAKE, nr: 1, on: system, inout: struct sub_make, privilege: none, doc: Make one.}
  - {name: SUB_USE, nr: 2, on: system, in: struct sub_use, privilege: none, capability: SUB_CAP_USE, doc: Use.}
  - {name: SUB_WAIT, nr: 3, on: [clock, timer], privilege: none, capability: SUB_CAP_CLOCK, doc: Wait.}
  - {name: SUB_SET_ATTR, nr: 4, on: [clock, timer], in: struct sub_attr, privilege: none, capability: SUB_CAP_CLOCK,
     doc: Set.}
"""


@pytest.mark.parametrize(("chosen", "said"), [
    ("SUB_CAP_USE", "'what' needs 'enum sub_set', which is left out"),
    ("SUB_CAP_TICKS", "'SUB_CAP_TICKS' needs an object 'clock', and what makes one ('SUB_DEV_CLOCK') is left out"),
    ("SUB_CAP_ATTR", "'SUB_RATE' needs an object 'timer', and what makes one ('SUB_DEV_TIMER') is left out")])
def test_what_else_a_subset_needs(chosen: str, said: str, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "sub.yaml").write_text(DEVICES)
    assert build(spec, chosen) == "status 1"
    text = capsys.readouterr().err
    assert f"error: {said} [subset-closed]" in text
    needed = text.split("help: add ")[1].split()[0]
    assert "SUB_MAKE" in build(spec, f"{chosen},{needed}")


def test_an_ioctl_stays_on_the_objects_that_can_be_made(spec: Path) -> None:
    (spec / "sub.yaml").write_text(DEVICES)
    header = build(spec, "SUB_CAP_CLOCK")
    assert "SUB_WAIT" in header and "SUB_DEV_TIMER" not in header and "SUB_DEV_CLOCK" in header
    assert main(["build", str(spec), "-o", str(spec.parent / "json"), "--only", "json", "--capabilities",
                 "SUB_CAP_CLOCK"]) == 0
    model = (spec.parent / "json/model.json").read_text()
    assert '"clock"' in model and '"timer"' not in model
