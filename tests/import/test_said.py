"""What an import says: in import.md, on its output, and where it refuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from invoke import Run, ioctlc

HEADER = """\
/* SPDX-License-Identifier: MIT */
#include <linux/types.h>
#include <linux/ioctl.h>
#define A_F_X 0x1
#define A_F_Y 0x2
#define A_F_Z 0x4

#define A_LONE 0x1234
struct a_s { __u32 x; };
#define A_MIN(a, b) ((a) < (b) ? (a) : (b))
#define A_ATTR __attribute__((packed))
static inline int a_f(int x) { return x; }
extern int a_v;
#define A_IOW(nr, t) _IOW('a', nr, t)
#define A_INT A_IOW(1, int)
#define A_S A_IOW(2, struct a_s)
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def imported(text: str, *more: str) -> Run:
    Path("a.h").write_text(text)
    done = ioctlc("import", "a.h", "-o", "a", *more)
    assert done.status == 0, done.err
    return done


# --- import.md ---


def test_what_takes_no_part_is_listed(here: Path) -> None:
    imported(HEADER)
    _, _, behind = Path("a/import.md").read_text().partition("## Takes no part\n")
    listed, _, _ = behind.partition("\n## ")
    assert [line for line in listed.splitlines() if line.startswith("- ")] == [
        "- a.h: macros with parameters: `A_MIN` 10", "- a.h: macros that are no values: `A_ATTR` 11",
        "- a.h: functions: `a_f` 12", "- a.h: variables: `a_v` 13"]


def test_every_name_of_a_header_is_somewhere(here: Path) -> None:
    """In the spec or in import.md; but for wrappers and what is empty."""
    imported(HEADER)
    written = "".join(path.read_text() for path in Path("a").iterdir())
    names = re.findall(r"^#define (\w+)", HEADER, re.MULTILINE)
    assert [name for name in names if not re.search(rf"\b{name}\b", written)] == ["A_IOW"]


def test_places_are_as_the_user_sees_them(here: Path) -> None:
    """Below where he stands, behind a folder `include`, or the bare name: no path of this machine."""
    for folder in ("inc", "other/include/uapi", "work"):
        (here / folder).mkdir(parents=True)
    (here / "inc" / "a.h").write_text(HEADER.replace("MIT", "none of them"))
    (here / "other" / "include" / "uapi" / "b.h").write_text(HEADER)
    done = ioctlc("import", here / "inc" / "a.h", "-o", "out")
    assert done.status == 0
    assert "| `A_S` | inc/a.h:16 |" in Path("out/import.md").read_text()
    assert "origin: {headers: [inc/a.h]}" in Path("out/a.yaml").read_text()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(here / "work")
        assert ioctlc("import", here / "other" / "include" / "uapi" / "b.h", "-o", "out").status == 0
        assert ioctlc("import", "../inc/a.h", "-o", "near").status == 0
        assert ioctlc("import", here / "inc" / "a.h", "-o", "far").status == 0
        files = [path.read_text() for folder in ("out", "near", "far") for path in Path(folder).iterdir()]
        named = [re.findall(r"^origin: .*", Path(file).read_text(), re.MULTILINE)[0] for file in
                 ("out/b.yaml", "near/a.yaml", "far/a.yaml")]
    assert named == [f"origin: {{headers: [{name}]}}" for name in ("uapi/b.h", '"../inc/a.h"', "a.h")]
    assert "| `A_S` | uapi/b.h:16 |" in "".join(files) and "| `A_S` | ../inc/a.h:16 |" in "".join(files)
    assert not any(str(here) in text for text in files)
    assert not any(str(here) in path.read_text() for path in Path("out").iterdir())


def test_objects_are_no_entry_with_a_guess(here: Path) -> None:
    imported("#include <linux/ioctl.h>\n#define A_GO _IO('a', 1)\n")
    text = Path("a/import.md").read_text()
    assert "## Objects\n\nNo header says what takes its ioctls" in text
    assert "person has looked at it.\n\nNothing.\n" in text


# --- what a merge says ---


def test_two_flags_on_one_bit(here: Path) -> None:
    imported(HEADER)
    done = imported(HEADER.replace("A_F_Z 0x4", "A_F_Z 0x2"))
    assert "flags a_f_flags: A_F_Z and A_F_Y are both 0x2 on linux-x86_64: see which is meant\n" in done.out
    done = imported(HEADER.replace("A_F_Z 0x4", "A_F_Z 0x8"))
    assert "value A_F_Z changed" in done.out and "both" not in done.out


def test_flags_that_change_places_are_not_on_one_bit(here: Path) -> None:
    imported(HEADER)
    done = imported(HEADER.replace("A_F_Y 0x2", "A_F_Y 0x8").replace("A_F_Z 0x4", "A_F_Z 0x2"))
    assert done.out.count("changed from") == 2 and "both" not in done.out, done.out


def test_another_sign_of_an_argument(here: Path) -> None:
    imported(HEADER)
    done = imported(HEADER.replace("(1, int)", "(1, unsigned int)"))
    assert ("ioctl A_INT takes an unsigned integer of 32 bits in the header, a signed integer of 32 bits in the spec:"
            " kept\n") in done.out
    assert "takes" not in imported(HEADER).out


def test_another_name_of_a_constant(here: Path) -> None:
    imported(HEADER)
    done = imported(HEADER.replace("A_LONE", "A_LONELY"))
    assert ("new constant: A_LONELY, with the value of A_LONE (a.yaml), which the header has not any more: if this is"
            " its new name, remove the old one\n") in done.out
    imported(HEADER.replace("A_LONE", "A_LONELY"), "-v")
    done = imported(HEADER.replace("A_LONE", "A_MORE") + "#define A_LONE 0x1234\n#define A_LONELY 0x1234\n")
    assert "new constant: A_MORE\n" in done.out


def test_a_struct_that_is_another_headers_now(here: Path) -> None:
    text = "#include <linux/ioctl.h>\n{}\n#define A_T _IOR('a', 1, struct timeval)\n"
    imported(text.format("struct timeval { long tv_sec; long tv_usec; };"))
    done = imported(text.format("#include <sys/time.h>"))
    assert ("struct timeval is sys/time.h's in the header, and the spec's own: kept; with 'external: sys/time.h' the"
            " generated header would include that one\n") in done.out


def test_changes_come_before_what_is_new(here: Path) -> None:
    imported(HEADER)
    done = imported(HEADER.replace("0x1234", "0x1235") + "#define A_NEW A_IOW(3, int)\n#define A_C 77\n")
    lines = done.out.splitlines()
    assert lines[:3] == ["value A_LONE changed from 4660 to 4661", "new constant: A_C", "new ioctl: A_NEW"]


# --- targets ---


def test_groups_leave_out_what_cannot_be_looked_at(here: Path) -> None:
    text = "#include <linux/ioctl.h>\n#ifdef __aarch64__\n#error no arm\n#endif\n#define A_GO _IO('a', 1)\n"
    done = imported(text, "--target", "linux-i386,all")
    only = re.search(r"^only:\n((?:  - .*\n)*)", Path("a/a.yaml").read_text(), re.MULTILINE)
    assert only is not None and "linux-x86_64" in only[1] and "linux-arm64" not in only[1]
    for said in ("not looked at: linux-arm-oabi, linux-m68k, linux-alpha, linux-hppa, linux-sh4: clang has no such",
                 "not looked at: windows-x86_64, windows-i386, windows-arm64: clang knows no _IO",
                 "not looked at: linux-arm64: a.h:3:2: error: no arm"):
        assert said in done.err and said in Path("a/import.md").read_text()
    done = ioctlc("import", "a.h", "-o", "b", "--target", "linux,linux-arm64")
    assert done.status == 2 and "error: no arm" in done.err and not Path("b").exists()
    done = ioctlc("import", "a.h", "-o", "b", "--target", "linux,linux-m68k")
    assert done.status == 2 and "clang has no such target" in done.err
    done = ioctlc("import", "a.h", "-o", "b", "--target", "windows")
    assert done.status == 2 and "windows-arm64: clang knows no _IO macros there" in done.err


def test_unknown_targets(here: Path) -> None:
    done = ioctlc("import", "linux/fs.h", "-o", "b", "--target", "linxu")
    assert done.status == 2 and "unknown ABI 'linxu'; did you mean 'linux'? " in done.err and ", or all\n" in done.err


# --- refusals ---


def test_names_of_headers(here: Path) -> None:
    for name in ("gerät.h", "dör/b.h"):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(HEADER)
    done = ioctlc("import", "gerät.h", "-o", "out")
    assert done.status == 2 and not Path("out").exists()
    assert done.err == ("ioctlc: gerät.h: a spec names its headers, in printable ASCII: give it, or a link to it, such"
                        " a name\n")
    assert ioctlc("import", "dör/b.h", "-o", "out").status == 0
    assert "origin: {headers: [b.h]}" in Path("out/b.yaml").read_text()


def test_empty_paths(here: Path) -> None:
    Path("a.h").write_text(HEADER)
    for words in (("import", "a.h", "-o", ""), ("init", "x", "")):
        done = ioctlc(*words)
        assert done.status == 2 and "'' names no folder; write '.' for this one" in done.err
    assert [path.name for path in here.iterdir()] == ["a.h"]


def test_hints_where_there_is_no_ioctl(here: Path) -> None:
    Path("raw.h").write_text("#define ODD_GO 0x4c00\n#define ODD_ON 0x4c01\n#define ODD_MAX 7\n")
    done = ioctlc("import", "raw.h", "-o", "out")
    assert done.status == 2
    assert "numbers of two bytes, as some ioctls are: ODD_GO, ODD_ON; --ioctls 'ODD_GO|ODD_ON' takes" in done.err
    assert ioctlc("import", "raw.h", "-o", "out", "--ioctls", "ODD_GO|ODD_ON").status == 0
    Path("a.h").write_text(HEADER)
    Path("all.h").write_text('#include "a.h"\n')
    done = ioctlc("import", "all.h", "-o", "out2")
    assert done.status == 2 and "it includes headers with ioctls: name a.h\n" in done.err
    Path("none.h").write_text("struct none { int n; };\n")
    assert "it includes" not in (err := ioctlc("import", "none.h", "-o", "out3").err) and "two bytes" not in err


@pytest.mark.parametrize("line, licence, said", [
    ("mit", "MIT", ""),
    ("gpl-2.0 with linux-SYSCALL-note", "GPL-2.0 WITH Linux-syscall-note", ""),
    ("GPL-2.0-only WITH Linux-syscall-note or MIT", "GPL-2.0-only WITH Linux-syscall-note OR MIT", ""),
    ("NONE", "NONE", "its SPDX line says NONE: find out who may use it"),
    ("MIT AND NONE", "LicenseRef-MIT-AND-NONE", "'NONE' stands in an expression"),
    ("Acme 1.0", "LicenseRef-Acme-1.0", "'Acme' is no licence that SPDX lists")])
def test_licences(here: Path, line: str, licence: str, said: str) -> None:
    done = imported(f"/* SPDX-License-Identifier: {line} */\n#include <linux/ioctl.h>\n#define A_GO _IO('a', 1)\n")
    assert f"\nlicense: {licence}\n" in Path("a/a.yaml").read_text()
    assert said in done.err and bool(said) == bool(done.err)


INCOMPLETE = """\
/* SPDX-License-Identifier: MIT */
#include <linux/ioctl.h>
struct odd_part;
typedef struct odd_part *odd_parts;
struct odd_whole {
    struct odd_part *parts[2];
    odd_parts more;
    void *anything;
    struct odd_whole *next;
    union { struct odd_part **inner; };
};
#define ODD_SET _IOW('o', 1, struct odd_whole)
#define ODD_PART _IOW('o', 2, struct odd_part *)
"""


def test_an_address_of_an_incomplete_struct_is_told(tmp_path: Path) -> None:
    """It is `void *` in the spec; the header that has it brings it. Nothing is said of `void *` itself."""
    (tmp_path / "odd.h").write_text(INCOMPLETE)
    (tmp_path / "part.h").write_text("struct odd_part { int a; };\n")
    done = ioctlc("import", tmp_path / "odd.h", "-o", tmp_path / "out")
    said = [line.partition(": ")[2] for line in done.err.splitlines()]
    why = "leads to struct odd_part, an incomplete type in these headers, so it is `void *`: '-- -include FILE'" \
        " brings a header that has it"
    assert done.status == 0 and said == [f"{name}: {why}" for name in ("odd_parts", "parts", "inner", "ODD_PART")], done
    report = (tmp_path / "out/import.md").read_text()
    assert "- `parts` (odd.h:6): leads to struct odd_part" in report and "again with `-- -include FILE`" in report
    done = ioctlc("import", tmp_path / "odd.h", "-o", tmp_path / "two", "--", "-include", tmp_path / "part.h")
    assert done.status == 0 and done.err == "", done
