"""Specs that explode: size, depth, circles. Each ends soon, in words, and with a place."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from invoke import command, environment, ioctlc
from survival import survives

HEAD = ("abi: t\nlicense: MIT\nprofile: legacy\nnumbers: {posix: {type: 0xBE}, windows: {device_type: 0x8BE0}}\n"
        "objects: {dev: {}}\n")


def lines(count: int, line: str) -> str:
    """Lines in which @ stands for 0, 1, .. and @@ for the number after it (of the last: 0)."""
    return "".join(line.replace("@@", str((i + 1) % count)).replace("@", str(i)) + "\n" for i in range(count))


def chain(count: int, member: str) -> str:
    """Structs s0, s1, .. of which each contains or points at the next."""
    return "".join(f"  - {{name: s{i}, fields: [{member.replace('@', str(i + 1))}]}}\n" for i in range(count)) \
        + f"  - {{name: s{count}, fields: [{{name: a, type: u32}}]}}\n"


LAUGHS = "abi: &a [lol]\n" + "".join(f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n"
                                     for old, new in zip("abcdefgh", "bcdefghi"))


def field(text: str) -> str:
    return "structs: [{name: s, fields: [" + text + "]}]\n"


def limited(count: str) -> str:
    """A member whose length is an expression."""
    return field("{name: a, type: u8, array: 4, length: {count: '" + count + "'}}")


#: Text (behind HEAD) -> the exit status that it must have.
EXTREMES: dict[str, tuple[str, int]] = {
    "text_of_10_mb": ("doc: '" + "x" * 10_000_000 + "'\n", 1),
    "plain_text_of_10_mb": ("doc: " + "x" * 10_000_000 + "\n", 1),
    "comment_of_10_mb": ("# " + "x" * 10_000_000 + "\n", 0),
    "block_of_10_mb": ("doc: |\n" + "  x\n" * 2_500_000, 1),
    "file_of_33_mb": ("#" * (33 << 20), 2),
    "a_million_brackets": ("doc: " + "[" * 1_000_000, 1),
    "deep_block": ("doc:\n" + "".join(" " * i + "-\n" for i in range(1, 3000)), 1),
    "key_of_1_mb": ("k" * 1_000_000 + ": 1\n", 1),
    "20000_unknown_keys": (lines(20_000, "k@: 1"), 1),
    "20000_duplicates": ("doc: a\n" * 20_000, 1),
    "5000_wrong_entries": ("constants:\n" + lines(5000, "  - {nam: T_@}"), 1),
    "20000_constants": ("constants:\n" + lines(20_000, "  - {name: T_@, value: @}"), 0),
    "5000_times_one_name": ("constants:\n" + "  - {name: T_A, value: 1}\n" * 5000, 1),
    "2000_unknown_names": ("structs:\n" + lines(2000, "  - {name: s@, fields: [{name: a, type: struct q@}]}"), 1),
    "1000_times_one_code": ("ioctls:\n" + lines(1000, "  - {name: T_@, nr: 1, on: dev}"), 1),
    "structs_in_structs": ("structs:\n" + chain(3000, "{name: a, type: struct s@}"), 1),
    "structs_that_double": ("structs:\n" + chain(40, "{name: a, type: struct s@}, {name: b, type: struct s@}"), 1),
    "arrays_of_arrays": ("structs:\n" + chain(40, "{name: a, type: struct s@, array: 0x10000000}"), 1),
    "structs_that_point": ("structs:\n" + chain(200, "{name: a, type: u64, points_to: {type: struct s@, count: 1}}")
                           + "ioctls: [{name: T_A, nr: 1, on: dev, in: struct s0}]\n", 0),
    "3000_structs_that_point": ("structs:\n" + chain(3000, "{name: a, type: 'struct s@ *', points_to: {count: 1}}")
                                + "ioctls: [{name: T_A, nr: 1, on: dev, in: struct s0,\n"
                                "    waive: {rule: compat-thunk, reason: it is long}}]\n", 0),
    "3000_user_pointers": ("structs:\n" + chain(3000, "{name: a, type: u64, points_to: {type: struct s@, count: 1}}")
                           + "ioctls: [{name: T_A, nr: 1, on: dev, in: struct s0}]\n", 0),
    "typedefs_by_abi": ("typedefs:\n  - {name: t0, type: u32}\n"
                        + "".join(f"  - {{name: t{i}, type: {{linux: t{i - 1}, default: t{i - 1}}}}}\n"
                                  for i in range(1, 41)) + field("{name: a, type: t40, max: 7}"), 0),
    "10000_dimensions": (field("{name: a, type: u8, array: [" + "2, " * 9999 + "2]}"), 1),
    "long_expression": (limited("1+" * 20_000 + "1"), 1),
    "long_number": ("constants: [{name: T_A, value: " + "9" * 60_000 + "}]\n", 1),
    "long_number_in_expression": (limited("9" * 900), 1),
    "capabilities_in_a_circle": ("capabilities:\n" + lines(500, "  - {name: T_@, value: @, requires: T_@@}"), 1),
}
EXTREMES = {name: (HEAD + text, status) for name, (text, status) in EXTREMES.items()} | {
    "billion_laughs": (LAUGHS, 1),
    "parents_in_a_circle": (HEAD.replace("{dev: {}}", "{a: {parent: b}, b: {parent: a}}"), 1),
}


@pytest.mark.parametrize("name", EXTREMES)
def test_extreme(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    text, status = EXTREMES[name]
    around = tmp_path / "around"
    (around / "spec").mkdir(parents=True)
    (around / "spec/spec.yaml").write_text(text, encoding="utf-8")
    assert survives(around / "spec", around) == status


@pytest.mark.parametrize("name", ["billion_laughs", "a_million_brackets", "text_of_10_mb", "structs_that_double",
                                  "arrays_of_arrays", "typedefs_by_abi", "2000_unknown_names"])
def test_extreme_takes_little(name: str, tmp_path: Path) -> None:
    """In a process that may use 10 s of CPU and 1 GB of memory, thirty times what these need."""
    file = tmp_path / "spec.yaml"
    file.write_text(EXTREMES[name][0], encoding="utf-8")

    def limits() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))

    done = subprocess.run(command("check", file), env=environment(), capture_output=True, preexec_fn=limits,
                          check=False)
    assert done.returncode == EXTREMES[name][1], done.stderr[-500:]


def test_a_chain_that_is_too_long_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With room for a few calls only; with all the room it takes 20,000 structs."""
    file, limit = tmp_path / "spec.yaml", sys.getrecursionlimit()
    text = HEAD + "structs:\n" + chain(1000, "{name: a, type: 'struct s@ *'}")
    file.write_text(text + "ioctls:\n  - {name: T_A, nr: 1, on: dev, in: struct s0}\n", encoding="utf-8")
    monkeypatch.setattr("ioctlc.cli._DEEPEST", 0)
    sys.setrecursionlimit(1500)
    try:
        done = ioctlc("layout", file)
    finally:
        sys.setrecursionlimit(limit)
    assert done.status == 2 and done.err == (
        f"ioctlc: {file}:{text.count(chr(10)) + 2}:12: T_A leads through too many structs, each pointing at the next;"
        " end the chain with `void *`\n")


def test_very_many_findings_are_cut(tmp_path: Path) -> None:
    file = tmp_path / "spec.yaml"
    file.write_text(EXTREMES["5000_wrong_entries"][0], encoding="utf-8")
    done = ioctlc("check", file)
    assert done.err.count(": error: ") == 100
    assert done.err.endswith(".. and 14900 more\n")
    assert done.out == f"{file}: 15000 errors\n"


def test_too_many_files(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(HEAD + "files: [" + ", ".join(f"f{i}.yaml" for i in range(300)) + "]\n")
    for i in range(300):
        (tmp_path / f"f{i}.yaml").write_text("doc: a part\n")
    done = ioctlc("check", tmp_path / "spec.yaml")
    assert (done.status, done.err) == (2, f"ioctlc: {tmp_path}/spec.yaml: more than 256 files\n")
