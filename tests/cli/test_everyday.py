"""What people meet in everyday use: odd spellings, emptied outputs, caches that cannot be written, closed streams."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from invoke import command, environment, ioctlc

ROOT = Path(__file__).resolve().parents[2]
ZOO = ROOT / "tests" / "specs" / "zoo"


@pytest.mark.parametrize("spelling", ["0xc0045b40", "0XC0045B40", "c0045b40", "0xc0045b40UL", str(0xC0045B40),
                                      str(0xC0045B40 - (1 << 32)), str(0xC0045B40 - (1 << 32) + (1 << 64))])
def test_decode_takes_the_spellings_of_tools(spelling: str) -> None:
    assert ioctlc("decode", "--", spelling, ZOO).out.splitlines()[-6] == "0xc0045b40 read bit by bit:"


def test_a_spec_named_twice_is_checked_once() -> None:
    spec = ROOT / "examples" / "extension"
    once = ioctlc("check", spec)
    for again in (spec, spec / "acme.yaml"):
        twice = ioctlc("check", spec, again)
        assert (twice.status, twice.out, twice.err) == (once.status, once.out, once.err)


def test_decode_tells_the_callers_size_and_the_number_in_a_family() -> None:
    assert "argument: 31 bytes, as the caller chose" in ioctlc("decode", "0x801f5b21", ZOO).out
    assert "number 3 of 16, from 0" in ioctlc("decode", "0x80045b43", ZOO).out


def test_layout_shows_holes_where_they_are() -> None:
    lines = ioctlc("layout", ZOO, "zoo_anonymous", "--abi", "linux-x86_64").out.splitlines()
    members = [line.split(maxsplit=2)[2] for line in lines[3:] if line.strip()]
    assert members == ["op", "-- hole --", "read.from", "read.len", "-- hole --", "write", "bytes", "x", "y",
                       "-- tail padding --"]


_ARMS = """abi: arms
license: MIT
profile: legacy
numbers: {}
structs:
  - name: r
    fields:
      - {name: head, type: u32}
      - name: u
        union:
          - {name: io, struct: [{name: a, type: u8}, {name: b, type: u8}, {name: c, type: u16}, {name: d, type: u32}]}
          - {name: s, struct: [{name: x, type: u8}, {name: y, type: u16}, {name: z, type: u32}]}
          - {name: t, struct: [{name: p, type: u32}, {name: q, type: u8}]}
          - {name: e, array: 2, struct: [{name: m, type: u8}, {name: n, type: u16}]}
          - {name: w, type: u64}
"""


def test_layout_shows_holes_in_the_arm_that_has_them(tmp_path: Path) -> None:
    (tmp_path / "arms.yaml").write_text(_ARMS)
    lines = ioctlc("layout", tmp_path / "arms.yaml", "r", "--abi", "linux-x86_64").out.splitlines()
    assert [" ".join(line.split()) for line in lines[3:] if line.strip()] == [
        "0 4 head", "4 4 -- hole --", "8 1 u.io.a", "9 1 u.io.b", "10 2 u.io.c", "12 4 u.io.d",
        "8 1 u.s.x", "9 1 -- hole --", "10 2 u.s.y", "12 4 u.s.z",
        "8 4 u.t.p", "12 1 u.t.q", "13 3 -- hole --", "8 8 u.e", "9 1 -- hole in each element --", "8 8 u.w"]


def test_layout_names_exceptions_behind_the_rule(tmp_path: Path) -> None:
    (tmp_path / "rule.yaml").write_text("abi: rule\nlicense: MIT\nprofile: legacy\nnumbers: {}\nstructs: [{name: s,"
                                        " fields: [{name: a, type: ulong}, {name: b, type: u64},"
                                        " {name: c, type: u64}]}]\n")
    lines = ioctlc("layout", tmp_path / "rule.yaml", "s").out.splitlines()
    aligned = [line for line in lines if line.startswith("  aligned to")]
    assert "all ABIs that are not named below (" in aligned[0] and len(aligned) > 2
    assert not any("not named" in line for line in aligned[1:])


def test_layout_names_the_abis_that_are_shown() -> None:
    out = ioctlc("layout", ZOO, "zoo_hole", "--abi", "linux-i386").out
    assert "aligned to 4 on linux-i386\n" in out and "all ABIs" not in out
    assert "aligned to 1 on all ABIs\n" in ioctlc("layout", ROOT / "spec" / "haxm", "vmx_msr").out


def test_subset_does_not_replace_the_whole(spec: Path) -> None:
    assert ioctlc("build", spec).status == 0
    before = (spec / "generated" / "demo" / "include" / "demo.h").read_text()
    assert ioctlc("build", spec, "--capabilities", "").status == 0
    assert (spec / "generated" / "demo" / "include" / "demo.h").read_text() == before
    assert "DEMO_GET" not in (spec / "generated" / "demo-subset" / "include" / "demo.h").read_text()


def test_emptied_output_is_told_apart(spec: Path) -> None:
    assert ioctlc("build", spec).status == 0
    header = spec / "generated" / "demo" / "include" / "demo.h"
    header.write_text("")
    checked, built = ioctlc("build", spec, "--check"), ioctlc("build", spec)
    assert checked.status == 1 and "remove it before the next build" in checked.err
    assert built.status == 2 and "(or emptied since); remove it" in built.err
    header.unlink()
    assert ioctlc("build", spec).status == 0 and header.read_text()


def test_a_cache_that_cannot_be_written_is_no_error(spec: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    (cache / "ioctlc" / "stamps").mkdir(parents=True)
    for folder in (cache / "ioctlc" / "stamps", cache / "ioctlc"):
        folder.chmod(0)
    os.chmod(tmp_path, 0o777)
    spec.chmod(0o777)
    drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    if drop:
        for parent in [tmp_path, *tmp_path.parents][:4]:
            parent.chmod(parent.stat().st_mode | 0o055)
    done = subprocess.run([*drop, *command("build", spec)], env=environment(XDG_CACHE_HOME=str(cache)),
                          capture_output=True, text=True, check=False)
    (cache / "ioctlc").chmod(0o755)
    (cache / "ioctlc" / "stamps").chmod(0o755)
    assert (done.returncode, done.stderr) == (0, "")


def test_closed_stdout_is_no_traceback(spec: Path) -> None:
    line = " ".join(f"'{word}'" for word in command("numbers", spec)) + " >&-"
    done = subprocess.run(["sh", "-c", line], env=environment(), capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr and done.returncode in (0, 2)


def test_a_damaged_stamp_is_no_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    words = ("build", str(ROOT / "spec" / "mvm"), "-o", str(tmp_path / "out"), "--only", "windows")
    assert ioctlc(*words).status == 0
    stamp, = (tmp_path / "cache" / "ioctlc" / "stamps").iterdir()
    good = stamp.read_text(encoding="utf-8")
    for text in ("", "[" * 100_000, good[:-9], good.split("\n", 1)[0] + "\n" + "[" * 100_000):
        stamp.write_text(text, encoding="utf-8")
        assert ioctlc(*words).status == 0
    assert stamp.read_text(encoding="utf-8") == good


def test_a_byte_order_mark_hides_no_spec(tmp_path: Path) -> None:
    text = "abi: sampler\nlicense: MIT\nprofile: legacy\nnumbers: {}\n"
    (tmp_path / "sampler.yaml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    done = ioctlc("check", tmp_path)
    assert (done.status, done.out) == (0, "sampler: no findings\n")


@pytest.mark.parametrize("command", ["check", "build", "layout"])
def test_a_part_of_a_spec_leads_to_the_whole(command: str) -> None:
    done = ioctlc(command, ROOT / "spec" / "mvm" / "memory.yaml")
    assert done.status == 1 and "this file is a part of mvm.yaml, and no spec by itself [include]" in done.err
    assert f"help: name the whole spec: {ROOT}/spec/mvm\n" in done.err and "add 'abi'" not in done.err + done.out


def test_a_part_in_a_folder_below_leads_to_the_whole(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "p.yaml").write_text("doc: one\nfiles: [parts/q.yaml]\n")
    (tmp_path / "parts" / "q.yaml").write_text("doc: two\n")
    (tmp_path / "parts" / "alone.yaml").write_text("doc: nobody includes it\n")
    (tmp_path / "whole.yaml").write_text("abi: whole\nlicense: MIT\nnumbers: {}\nfiles: [parts/p.yaml, gone.yaml]\n")
    assert f"name the whole spec: {tmp_path}/whole.yaml\n" in ioctlc("check", tmp_path / "parts" / "p.yaml").err
    assert "a spec without 'abi'" in ioctlc("check", tmp_path / "parts" / "alone.yaml").err


_RELEASED = """abi: t
license: MIT
profile: PROFILE
numbers: {posix: {type: 0}}
except: [windows]
objects: {dev: {}}
structs:
  - {name: s, fields: [{name: a, type: ulong}]}
ioctls:
  - {name: T_A, nr: 1, on: dev, in: struct s}
  - {name: T_B, nr: 1, on: dev}
"""


def test_what_cannot_be_changed_is_waived(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_text(_RELEASED.replace("PROFILE", "legacy"))
    found = json.loads(ioctlc("check", tmp_path / "t.yaml", "--format", "json").out)["findings"]
    assert {one["rule"]: one["help"] for one in found} == {
        rule: "what is released cannot be changed any more: waive it with a reason,"
              f" 'waive: [{{rule: {rule}, reason: ..}}]'"
        for rule in ("type-byte", "nr-unique", "code-varies")}
    waived = "".join(f"  - {{rule: {one['rule']}, reason: it is so since 1999}}\n" for one in found)
    (tmp_path / "t.yaml").write_text(_RELEASED.replace("PROFILE", "legacy") + f"waive:\n{waived}")
    assert ioctlc("check", tmp_path / "t.yaml").out == "t: no findings\n"


def test_what_can_be_changed_is_not_to_be_waived(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_text(_RELEASED.replace("PROFILE", "strict"))
    done = ioctlc("check", tmp_path / "t.yaml")
    assert "help: a new command gets an nr of its own" in done.err and "waive it" not in done.err


def test_a_spec_that_is_named_twice_is_checked_once(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_text(_RELEASED.replace("PROFILE", "strict"))
    once, twice = ioctlc("check", tmp_path / "t.yaml"), ioctlc("check", tmp_path, tmp_path / "t.yaml")
    assert once.err.count("type byte 0") == twice.err.count("type byte 0") == 1
    assert ioctlc("check", ROOT / "spec/mvm", ROOT / "spec/mvm/mvm.yaml").out == "mvm: no findings\n"


def test_an_interrupt_while_the_program_starts_is_no_traceback() -> None:
    code = "import sys, runpy\nclass Now:\n    def find_spec(self, name, path=None, target=None):\n" \
        "        if name == 'ioctlc.cli':\n            raise KeyboardInterrupt\n" \
        "sys.meta_path.insert(0, Now())\nrunpy.run_module('ioctlc', run_name='__main__')\n"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment())
    assert (done.returncode, done.stderr) == (130, "")
