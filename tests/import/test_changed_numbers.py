"""An ioctl whose number is another one after an import of a newer header is said to have it, whatever is the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from invoke import ioctlc

HEADER = """\
#include <linux/ioctl.h>
struct g { unsigned int a; unsigned long b; };
struct h { struct g one; };
#define G_X _IOWR('g', 1, struct g)
#define G_Y _IOR('g', 2, struct h)
#define G_Z _IO('g', 3)
"""
OUT = ": programs that are out call the old one\n"
CASES = {
    "the struct grew": (
        "unsigned long b;", "unsigned long b, c;",
        ["ioctl G_X changed: THE NUMBER became 0xc0186701 (was 0xc0106701) on linux-x86_64;"
         " 0xc00c6701 (was 0xc0086701) on linux-i386",
         "ioctl G_Y changed: THE NUMBER became 0x80186702 (was 0x80106702) on linux-x86_64;"
         " 0x800c6702 (was 0x80086702) on linux-i386"]),
    "another type of the same size": (
        "unsigned int a;", "unsigned long a;",
        []),
    "another number": (
        "_IO('g', 3)", "_IO('g', 4)",
        ["ioctl G_Z changed: THE NUMBER became 0x00006704 (was 0x00006703) on linux-x86_64, linux-i386"]),
    "another direction": (
        "_IOWR('g', 1", "_IOW('g', 1",
        ["ioctl G_X changed: THE NUMBER became 0x40106701 (was 0xc0106701) on linux-x86_64;"
         " 0x40086701 (was 0xc0086701) on linux-i386"]),
}


@pytest.mark.parametrize("case", CASES)
def test_a_changed_number_is_said(case: str, tmp_path: Path) -> None:
    header, spec = tmp_path / "g.h", tmp_path / "spec"
    header.write_text(HEADER)
    assert ioctlc("import", header, "-o", spec).status == 0
    old, new, expected = CASES[case]
    header.write_text(HEADER.replace(old, new))
    done = ioctlc("import", header, "-o", spec)
    assert done.status == 0, done
    assert [line + "\n" for line in done.out.splitlines() if "NUMBER" in line] == [line + OUT for line in expected]
    assert ("THE NUMBER" in done.out.partition("\n")[0]) == bool(expected)
    assert all(line in (spec / "import.md").read_text() for line in expected)
