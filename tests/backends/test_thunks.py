"""Thunks of somebody else's driver: what goes back and when, in a program; and what a spec can say builds."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ioctlc.cli import main

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = [*sorted((ROOT / "driver/boundary").glob("*.c")), ROOT / "compat/compat.c", ROOT / "driver/user/os.c"]

SPEC = """\
abi: part
license: MIT
profile: legacy
only: [linux-x86_64, linux-i386]
numbers: {posix: {type: 0x5F}}
objects: {box: {linux: {node: /dev/part}}}
structs:
  - name: part_arg
    doc: Input and output beside each other.
    fields:
      - {name: asked, type: ulong, dir: in}
      - {name: few, type: u32, bits: 4, dir: in}
      - {name: found, type: long}
      - name: inner
        struct:
          - {name: wish, type: u64, dir: in}
          - {name: got, type: u8}
      - {name: each, type: ulong, array: 2, dir: in}
      - {name: last, type: u16}
ioctls:
  - {name: PART_SOME, nr: 1, on: box, inout: struct part_arg, VALID doc: Some of it is output.}
"""

WRITTEN = "8 9 10 11 20 32 33"


@pytest.mark.parametrize(("valid", "expected"), [
    ("", [f"0 {WRITTEN}", f"1 {WRITTEN}", "-5", "-19"]),
    ("valid_on: [success, EIO],", [f"0 {WRITTEN}", f"1 {WRITTEN}", f"-5 {WRITTEN}", "-19"]),
    ("valid_on: positive,", ["0", f"1 {WRITTEN}", "-5", "-19"]),
    ("valid_on: [positive, EIO],", ["0", f"1 {WRITTEN}", f"-5 {WRITTEN}", "-19"]),
    ("valid_on: EIO,", ["0", "1", f"-5 {WRITTEN}", "-19"]),
    ("valid_on: any,", [f"0 {WRITTEN}", f"1 {WRITTEN}", f"-5 {WRITTEN}", f"-19 {WRITTEN}"])])
def test_what_is_output_goes_back_and_no_other_byte(valid: str, expected: list[str], tmp_path: Path) -> None:
    """A handler that writes everything, input too (what does not fit there is nobody's business), and each result."""
    (tmp_path / "part.yaml").write_text(SPEC.replace("VALID", valid))
    out = tmp_path / "out"
    assert main(["build", str(tmp_path), "--only", "header,compat", "-o", str(out)]) == 0
    subprocess.run(["gcc", "-std=gnu11", "-g", "-fsanitize=address,undefined",
                    *(f"-I{one}" for one in (out / "include", out / "compat", ROOT / "compat", ROOT / "driver/boundary",
                                             ROOT / "driver/user")),
                    str(Path(__file__).with_name("part_caller.c")),
                    *map(str, sorted((out / "compat").glob("*.c"))), *map(str, RUNTIME),
                    "-o", str(tmp_path / "call")], check=True)
    said = subprocess.run([str(tmp_path / "call")], capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == expected


@pytest.mark.parametrize("name", [one.name for one in sorted((ROOT / "tests/compat/specs").iterdir())])
def test_every_backend_takes_the_test_bed(name: str, tmp_path: Path) -> None:
    """What the language can say builds: in `odd` what tells arms apart stands around an array of them, once."""
    assert main(["build", str(ROOT / "tests/compat/specs" / name), "-o", str(tmp_path / "out")]) == 0


UNKNOWN = """\
abi: dark
license: MIT
profile: legacy
only: [linux-x86_64, linux-i386]
numbers: {posix: {type: 0x5F}}
objects:
  half: {linux: {node: /dev/half}}
  all: {linux: {node: /dev/all}}
  said: {linux: {node: /dev/said}}
  light: {linux: {node: /dev/light}}
structs:
  - name: dark_either
    fields:
      - {no_discriminator: whoever calls knows, union: [{name: p, type: void *, points_to: {type: u8, count: 1}},
                                                        {name: a, type: u64}]}
ioctls:
  - {name: DARK_ON, nr: 1, on: [half, light], doc: The same for everybody.}
  - {name: DARK_HALF, on: half, untyped: "a number, */ and no type", code: {raw: 0x5f02}}
  - {name: DARK_ALL, on: all, untyped: nobody knows, code: {raw: 0x5f03}}
  - {name: DARK_SAID, nr: 4, on: said, in: struct dark_either,
     compat: {class: none, reason: whoever calls knows}}
"""


def test_what_is_not_known_to_be_the_same_is_refused(tmp_path: Path) -> None:
    """Commands without a type, and those that nobody can translate: alone on an object, or beside others. What is the
    same for everybody needs no entry of its own."""
    (tmp_path / "dark.yaml").write_text(UNKNOWN)
    out = tmp_path / "out"
    assert main(["build", str(tmp_path), "--only", "header,compat", "-o", str(out)]) == 0
    thunks = (out / "compat/dark_thunks.c").read_text()
    for name in ("DARK_HALF", "DARK_ALL", "DARK_SAID"):
        assert f"{name} has no thunk: " in thunks, thunks
    assert "dark_light_compat_ioctl" not in thunks
    subprocess.run(["gcc", "-std=gnu11", "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined",
                    *(f"-I{one}" for one in (out / "include", out / "compat", ROOT / "compat", ROOT / "driver/boundary",
                                             ROOT / "driver/user")),
                    str(Path(__file__).with_name("dark_caller.c")),
                    *map(str, sorted((out / "compat").glob("*.c"))), "-o", str(tmp_path / "call")], check=True)
    said = subprocess.run([str(tmp_path / "call")], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["half", "0x5f01:7", "0x5f02:-25", "all", "0x5f03:-25", "said", "0x40085f04:-25"]


def test_what_is_the_same_for_everybody_needs_no_entry(tmp_path: Path) -> None:
    kept = [line for line in UNKNOWN.splitlines()
            if not any(word in line for word in ("HALF", "ALL,", "SAID", "compat:"))]
    (tmp_path / "dark.yaml").write_text("\n".join(kept))
    assert main(["build", str(tmp_path), "--only", "header,compat", "-o", str(tmp_path / "out")]) == 0
    assert not (tmp_path / "out/compat").exists()


PAIRS = """\
abi: pairs
license: MIT
profile: legacy
only: [linux-x86_64, linux-i386, linux-x32]
numbers: {posix: {type: 0x5F}}
objects: {box: {linux: {node: /dev/pairs}}}
structs:
  - name: pairs_odd
    doc: Has 12 bytes on i386.
    fields: [{name: low, type: u32}, {name: wide, type: u64}]
  - name: pairs_arg
    doc: What is in the union nobody says; where all of it is the same it goes over as it is.
    fields:
      - {name: length, type: ulong}
      - {name: u, union: [{name: odd, type: struct pairs_odd}, {name: words, type: u64, array: 4}]}
ioctls:
  - name: PAIRS_GET
    nr: 1
    on: box
    out: struct pairs_arg
    doc: Is translated for x32.
    compat: {class: none, reason: the union's arms differ on i386}
"""


def test_translated_for_one_caller_and_not_for_another(tmp_path: Path) -> None:
    """A union that differs for i386 is none of x32's business: its callers have a thunk, and i386's ENOTTY."""
    (tmp_path / "pairs.yaml").write_text(PAIRS)
    assert main(["build", str(tmp_path), "--only", "header,compat", "-o", str(tmp_path / "out")]) == 0
    made = "".join(one.read_text() for one in sorted((tmp_path / "out/compat").iterdir()))
    assert "x32" in made and "i386" not in made
