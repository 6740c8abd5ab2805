"""Members that a header moves, renames and drops: what people said about them goes along, or is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from invoke import Run, ioctlc
from ioctlc.importer.edit import entry_of
from ioctlc.load import load
from ioctlc.source import Report

HEADER = """\
/* SPDX-License-Identifier: MIT */
#include <linux/types.h>
#include <linux/ioctl.h>
struct za { __u32 n; __u32 pad; __u64 ptr; };
struct zb { __u32 a; __u32 b; };
#define Z_ONE _IOW('y', 1, struct za)
#define Z_TWO _IOR('y', 2, struct zb)
"""
PTR = {"type": "u64", "doc": "mine", "print": "pointer", "points_to": {"type": "struct zb", "count": "n", "max": 8}}
BY_HAND = {
    "{name: ptr, type: u64}":
        "{name: ptr, type: u64, doc: mine, print: pointer, points_to: {type: struct zb, count: n, max: 8}}",
    "{name: pad, type: u32}": "{name: pad, type: u32, reserved: must_be_zero}",
    "in: struct za}": "in: struct za, payload_dir: {ptr: in}}",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "z.h").write_text(HEADER)
    assert ioctlc("import", tmp_path / "z.h", "-o", tmp_path / "z").status == 0
    by_hand(tmp_path / "z", BY_HAND)
    return tmp_path / "z"


def by_hand(folder: Path, changes: dict[str, str]) -> None:
    text = (folder / "z.yaml").read_text()
    for old, new in changes.items():
        assert old in text, old
        text = text.replace(old, new)
    (folder / "z.yaml").write_text(text)
    assert ioctlc("check", folder).status == 0, ioctlc("check", folder)


def again(folder: Path, old: str = "", new: str = "") -> Run:
    """The import of the changed header; once more, it changes nothing."""
    assert old in HEADER
    (folder.parent / "z.h").write_text(HEADER.replace(old, new) if old else HEADER)
    done = ioctlc("import", folder.parent / "z.h", "-o", folder)
    assert done.status == 0, done
    text = (folder / "z.yaml").read_text()
    assert ioctlc("import", folder.parent / "z.h", "-o", folder).status == 0
    assert (folder / "z.yaml").read_text() == text and ioctlc("check", folder).status == 0
    return done


def fields(folder: Path, inside: str = "") -> dict[str, dict[str, Any]]:
    tree = entry_of(load(str(folder), Report()).main)
    found = next(one for one in tree["structs"] if one["name"] == "za")["fields"]
    if inside:
        found = next(one[inside] for one in found if inside in one)
    return {str(one.get("name")): {k: v for k, v in one.items() if k != "name"} for one in found}


def call(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = entry_of(load(str(folder), Report()).main)["ioctls"][0]
    return found


def named(folder: Path, before: str) -> dict[str, str]:
    """What the spec says it calls otherwise, where nothing else has changed."""
    text = (folder / "z.yaml").read_text()
    names: dict[str, str] = entry_of(load(str(folder), Report()).main)["origin"]["names"]
    line = next(line for line in text.splitlines() if line.startswith("origin:"))
    assert text.replace(line, line.partition(", names:")[0] + "}") == before
    return names


def test_a_new_name_keeps_the_keys(folder: Path) -> None:
    done = again(folder, "__u64 ptr", "__u64 addr")
    assert fields(folder)["addr"] == PTR and "ptr" not in fields(folder)
    assert call(folder)["payload_dir"] == {"addr": "in"}
    assert "za.ptr became addr\n" in done.out and "dropped" not in done.out


def test_what_refers_to_a_renamed_member_follows(folder: Path) -> None:
    done = again(folder, "__u32 n;", "__u32 entries;")
    assert fields(folder)["ptr"] == {**PTR, "points_to": {"type": "struct zb", "count": "entries", "max": 8}}
    assert "za.n became entries\n" in done.out


def test_a_union_around_a_member(folder: Path) -> None:
    by_hand(folder, {"struct zb, count: n": "struct zb, count: 2"})
    done = again(folder, "__u64 ptr;", "union { __u64 other; __u64 ptr; };")
    assert fields(folder, "union") == {
        "other": {"type": "u64"}, "ptr": {**PTR, "points_to": {"type": "struct zb", "count": 2, "max": 8}}}
    assert "dropped" not in done.out and "became" not in done.out


def test_a_union_with_a_name(folder: Path) -> None:
    by_hand(folder, {", payload_dir: {ptr: in}": "", "points_to: {type: struct zb, count: n, max: 8}": "max: 7"})
    done = again(folder, "__u64 ptr;", "union { __u64 ptr; __u64 other; } u;")
    assert fields(folder, "union")["ptr"]["doc"] == "mine" and "za.ptr became u.ptr\n" in done.out


def test_out_of_a_union_again(folder: Path) -> None:
    again(folder, "__u64 ptr;", "union { __u64 ptr; __u64 other; };")
    by_hand(folder, {"- union:": "- doc: both\n        union:"})
    done = again(folder)
    assert fields(folder)["ptr"] == PTR
    assert "za.other is not in the header any more: dropped\n" in done.out
    assert "za.(unnamed) is not in the header any more: dropped, with doc: both\n" in done.out


def test_a_persons_name_stays(folder: Path) -> None:
    by_hand(folder, {"name: ptr,": "name: mine,", "{ptr: in}": "{mine: in}"})
    before = (folder / "z.yaml").read_text()
    done = again(folder)
    assert named(folder, before) == {"struct za.ptr": "mine"}
    assert "za.mine is ptr in the header: kept\n" in done.out and "changed" not in done.out
    again(folder, "__u64 ptr;", "__u64 addr; __u64 after;")
    assert list(fields(folder)) == ["n", "pad", "mine", "after"] and fields(folder)["mine"] == PTR


def test_a_name_of_nobody_knows_whom_stays(folder: Path) -> None:
    """Without import.md: nothing but the name has changed, so that it may be a person's."""
    (folder / "import.md").unlink()
    before = (folder / "z.yaml").read_text()
    done = again(folder, "__u64 ptr", "__u64 addr")
    assert named(folder, before) == {"struct za.addr": "ptr"} and "za.ptr is addr in the header: kept\n" in done.out


def test_what_is_dropped_is_told(folder: Path) -> None:
    by_hand(folder, {", payload_dir: {ptr: in}": ""})
    done = again(folder, "__u32 pad; __u64 ptr;", "__u32 mode; __u8 bytes[24];")
    assert list(fields(folder)) == ["n", "mode", "bytes"] and "reserved" not in fields(folder)["mode"]
    for line in ("za.pad became mode", "za.mode is in use now: its reserved: must_be_zero is dropped",
                 "za.ptr is not in the header any more: dropped, with doc: mine, print: pointer,"
                 " points_to: {type: struct zb, count: n, max: 8}"):
        assert f"{line}\n" in done.out, done.out
