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
