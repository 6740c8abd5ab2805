"""What a header says too little of for callers of another ABI: imported, checked clean, and not a wrong thunk."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from invoke import ioctlc

HEADER = """\
/* SPDX-License-Identifier: MIT */
#include <linux/ioctl.h>
#include <linux/types.h>
struct t_tail { unsigned long a; unsigned int n; unsigned char data[]; };
struct t_last { struct t_one *first; unsigned int n; };
struct t_one { unsigned long a; };
struct t_seen { struct t_one one; struct t_one *more; };
union t_longs { unsigned long a; unsigned int b; };
union t_only { unsigned long a; };
struct t_good { unsigned long a; unsigned int n; };
#define T_TAIL _IOWR('t', 1, struct t_tail)
#define T_LONGS _IOWR('t', 2, union t_longs)
#define T_ONLY _IOWR('t', 3, union t_only)
#define T_SEEN _IOW('t', 4, struct t_seen)
#define T_GOOD _IOWR('t', 5, struct t_good)
"""


def imported(tmp_path: Path) -> dict[str, dict[str, Any]]:
    """The ioctls of the header by name; the spec has no finding that is an error, and its thunks build."""
    (tmp_path / "t.h").write_text(HEADER)
    done = ioctlc("import", tmp_path / "t.h", "-o", tmp_path / "t", "--target", "linux-x86_64,linux-i386")
    assert done.status == 0, done
    assert ioctlc("check", tmp_path / "t").status == 0
    assert ioctlc("build", tmp_path / "t", "--only", "header,compat", "-o", tmp_path / "out").status == 0
    return {one["name"]: one for one in yaml.safe_load((tmp_path / "t/t.yaml").read_text())["ioctls"]}


def test_what_has_no_thunk_is_waived_with_its_reason(tmp_path: Path) -> None:
    found = imported(tmp_path)
    assert found["T_TAIL"]["waive"] == {
        "rule": "compat-thunk", "reason": "what exists cannot change: how many elements 'data' has is not known"}
    assert found["T_ONLY"]["waive"]["rule"] == "compat-thunk" and "is a union" in found["T_ONLY"]["waive"]["reason"]
    thunks = (tmp_path / "out/compat/t_thunks.c").read_text()
    assert "T_TAIL has no thunk: how many elements 'data' has is not known." in thunks
    assert "t_device_tail" not in thunks and "t_device_only" not in thunks and "t_device_good_" in thunks


def test_what_nobody_can_translate_says_so(tmp_path: Path) -> None:
    found = imported(tmp_path)
    for name, why in (("T_LONGS", "no discriminator"), ("T_SEEN", "how many elements it points to is unknown")):
        assert found[name]["compat"]["class"] == "none" and why in found[name]["compat"]["reason"]
    assert "waive" not in found["T_GOOD"] and "compat" not in found["T_GOOD"]


def test_without_the_waiver_check_says_what_is_missing(tmp_path: Path) -> None:
    imported(tmp_path)
    text = (tmp_path / "t/t.yaml").read_text().splitlines()
    at = next(number for number, line in enumerate(text) if "rule: compat-thunk" in line and "'data'" in line)
    (tmp_path / "t/t.yaml").write_text("\n".join([*text[:at], *text[at + 1:]]) + "\n")
    done = ioctlc("check", tmp_path / "t")
    assert done.status == 1 and "'T_TAIL' of another ABI has to be translated and has no thunk" in done.err


def test_a_cookie_is_said_as_check_says_and_verify_agrees(tmp_path: Path) -> None:
    """What the help for a `void *` names first for a number of the caller's own is what the header can be held to."""
    (tmp_path / "c.h").write_text("/* SPDX-License-Identifier: MIT */\n#include <linux/ioctl.h>\n"
                                  "struct c_wait { void *cookie; };\n#define C_WAIT _IOWR('c', 1, struct c_wait)\n")
    assert ioctlc("import", tmp_path / "c.h", "-o", tmp_path / "c", "--target", "linux-x86_64,linux-i386").status == 0
    path = tmp_path / "c/c.yaml"
    text = re.sub(r"\n    compat:\n      class: none\n      reason: .*", "", path.read_text())
    path.write_text(text)
    checked = ioctlc("check", tmp_path / "c")
    said = "{type: u8, kept: true}"
    assert checked.status == 1 and f"(a cookie), 'points_to: {said}'" in checked.err and "uintptr_t" not in checked.err
    path.write_text(text.replace("{name: cookie, type: void *}", f"{{name: cookie, type: void *, points_to: {said}}}"))
    assert ioctlc("check", tmp_path / "c").status == 0
    done = ioctlc("verify", tmp_path / "c", "--header", tmp_path / "c.h")
    assert done.status == 0, done
