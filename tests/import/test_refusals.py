"""Headers that cannot be imported: clang's own words, the command that was tried, exit status 2, nothing written."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from invoke import ROOT, ioctlc

CASES = {
    "no_parse": ("struct {", "expected"),
    "no_include": ('#include "of_another_planet.h"', "'of_another_planet.h' file not found"),
    "no_type": ("struct s { size_t n; };\n#define S_GET _IOR('s', 1, struct s)", "unknown type name 'size_t'"),
    "no_ioctl": ("struct s { int n; };\n#define S_MAX 7", "defines no ioctl"),
    "empty": ("", "defines no ioctl"),
}


@pytest.mark.parametrize("case", CASES)
def test_refused(case: str, tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text(CASES[case][0] + "\n")
    done = ioctlc("import", header, "-o", tmp_path / "out")
    assert done.status == 2 and done.out == "", done
    assert CASES[case][1] in done.err and "not imported; tried: clang-14" in done.err
    assert not (tmp_path / "out").exists()


def test_the_command_shows_what_clang_says(tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text("struct s { size_t n; };\n")
    done = ioctlc("import", header, "-o", tmp_path / "out", "--", "-DODD=1")
    command = done.err.rpartition("tried: ")[2]
    again = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "-DODD=1" in command
    assert again.returncode and "unknown type name 'size_t'" in again.stderr


def test_errors_stand_in_the_header(tmp_path: Path) -> None:
    """With line and column, as clang has them; an open brace is not blamed on what is read behind the header."""
    (tmp_path / "odd.h").write_text("\nstruct s { size_t n; };\n")
    done = ioctlc("import", tmp_path / "odd.h", "-o", tmp_path / "out")
    assert f"{tmp_path}/odd.h:2:12: error: unknown type name 'size_t'\n" in done.err
    (tmp_path / "open.h").write_text("struct s {\n\tint n;\n")
    done = ioctlc("import", tmp_path / "open.h", "-o", tmp_path / "out")
    assert f"\n{tmp_path}/open.h:" in done.err and "stddef" not in done.err


def test_a_folder_in_the_way_leaves_all_as_it_was(tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text("#define ODD_GO _IO('o', 1)\n")
    assert ioctlc("import", header, "-o", tmp_path / "out").status == 0
    (tmp_path / "out" / "import.md").unlink()
    (tmp_path / "out" / "import.md").mkdir()
    before = (tmp_path / "out" / "odd.yaml").read_bytes()
    header.write_text("#define ODD_GO _IO('o', 1)\n#define ODD_ON _IO('o', 2)\n")
    done = ioctlc("import", header, "-o", tmp_path / "out")
    assert done.status == 2 and "import.md: a folder, where a file is to be written; nothing was" in done.err
    assert (tmp_path / "out" / "odd.yaml").read_bytes() == before
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["import.md", "odd.yaml"]


def test_a_header_that_is_not_there(tmp_path: Path) -> None:
    done = ioctlc("import", "linux/of_another_planet.h", "-o", tmp_path / "out")
    assert done.status == 2 and "'linux/of_another_planet.h' file not found" in done.err
    assert not (tmp_path / "out").exists()


def test_arguments_for_clang(tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text("#ifdef ODD\n#define ODD_GO _IO('o', ODD)\n#endif\n")
    done = ioctlc("import", header, "-o", tmp_path / "out", "--", "-DODD=7")
    assert done.status == 0 and "nr: 0x07" in (tmp_path / "out" / "odd.yaml").read_text()


def test_numbers_that_look_like_nothing(tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text("#define ODD_GO 0x4f01\n#define ODD_STOP 0x4f02\n#define ODD_SIZE 0x4f03\n")
    assert ioctlc("import", header, "-o", tmp_path / "none").status == 2
    done = ioctlc("import", header, "-o", tmp_path / "out", "--ioctls", "^ODD_(GO|STOP)$")
    assert done.status == 0 and "2 ioctls" in done.out


def test_a_missing_header_is_said_first(tmp_path: Path) -> None:
    first, *rest = ioctlc("import", "nope.h", "-o", tmp_path / "out").err.splitlines()
    assert first.startswith("ioctlc: nope.h: no such header") and "-- -I DIR" in first
    assert rest[0] == "the headers named: error: 'nope.h' file not found" and "tried: clang-14" in rest[1]


def test_an_include_that_is_missing_is_said_first(tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text('#include "of_another_planet.h"\n')
    first = ioctlc("import", header, "-o", tmp_path / "out").err.splitlines()[0]
    assert first.startswith(f"ioctlc: {header}: includes of_another_planet.h, which clang does not find")


def test_no_ioctl_is_said_once(tmp_path: Path) -> None:
    done = ioctlc("import", "linux/types.h", "-o", tmp_path / "out")
    assert done.status == 2 and done.err.startswith("ioctlc: linux/types.h: defines no ioctl:"), done
    assert done.err.count("defines no ioctl") == 1


def test_many_errors_are_counted(tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text("".join(f"odd_t o{n};\n" for n in range(40)))
    lines = ioctlc("import", header, "-o", tmp_path / "out").err.splitlines()
    assert "does not compile: 40 errors" in lines[0] and "and 28 more" in lines[-2] and len(lines) == 15


@pytest.mark.parametrize(("content", "words"), [(b"\x7fELF\2\1\1\0", "an object file"), (b"a\0b", "no text"),
                                                (None, "a folder")])
@pytest.mark.parametrize("command", ["import", "verify"])
def test_what_is_no_header(command: str, content: bytes | None, words: str, tmp_path: Path) -> None:
    path = tmp_path / "m.o"
    path.mkdir() if content is None else path.write_bytes(content)
    options = ["import", path, "-o", tmp_path / "out"] if command == "import" \
        else ["verify", ROOT / "spec" / "mvm", "--header", path]
    done = ioctlc(*options)
    assert done.status == 2 and done.err.startswith(f"ioctlc: {path}: {words}, where a header"), done
    assert done.err.count("\n") == 1


def test_ioctls_that_cannot_be_evaluated_are_told_once(tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text("#include <linux/ioctl.h>\n#define ODD_GO _IOR('o', 1, struct of_another_planet)\n")
    done = ioctlc("import", header, "-o", tmp_path / "out")
    assert done.status == 2 and "none of its ioctls can be evaluated" in done.err and "defines no" not in done.err
    assert done.err.count("ODD_GO: cannot be evaluated: ") == 1 and "does not compile" not in done.err


def test_a_pattern_that_matches_nothing_is_told(tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text("#include <linux/ioctl.h>\n#define ODD_GO _IO('o', 1)\n")
    done = ioctlc("import", header, "-o", tmp_path / "out", "--ioctls", "NOPE")
    assert done.status == 0 and f"{header}:1: --ioctls NOPE: no macro has such a name\n" in done.err, done
    assert "--ioctls NOPE`" in (tmp_path / "out" / "import.md").read_text()
    assert "no macro has" not in ioctlc("import", header, "-o", tmp_path / "two", "--ioctls", "_GO$").err


@pytest.mark.parametrize(("argument", "why"), [
    ("enum {P, Q}", "to the preprocessor a comma within braces parts two arguments: declare that type before, with a"
                    " name"),
    ("struct { int a, b; }", "to the preprocessor a comma within braces parts two arguments"),
    ("int, 4", "it gives a macro too many arguments; _IO takes a type and a number, the others a C type, too"),
])
def test_what_the_preprocessor_parts_is_told_in_own_words(argument: str, why: str, tmp_path: Path) -> None:
    header = tmp_path / "odd.h"
    header.write_text("#include <linux/ioctl.h>\n#define ODD_GO _IO('o', 1)\n"
                      f"#define ODD_SET _IOW('o', 2, {argument})\n#define ODD_GET _IOR('o', 3)\n")
    done = ioctlc("import", header, "-o", tmp_path / "out")
    assert done.status == 0 and f"{header}:3: ODD_SET: cannot be evaluated: {why}" in done.err, done
    assert f"{header}:4: ODD_GET: cannot be evaluated: it gives a macro too few arguments" in done.err
    assert "provided to function-like" not in done.err


@pytest.mark.parametrize("target", ["linux-x86_64", "linux-i386"])
def test_the_command_is_short_and_says_the_same(target: str, tmp_path: Path) -> None:
    """Without what clang does anyway; each message of the import is one of the command's."""
    header = tmp_path / "odd one.h"
    header.write_text("#include <stdint.h>\nstruct s { size_u n; no_such_t m; uint64_t fine; };\n")
    done = ioctlc("import", header, "-o", tmp_path / "out", "--target", target)
    command = done.err.rpartition("tried: ")[2].strip()
    again = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, cwd="/")
    said = [line.partition(" error: ")[2] for line in done.err.splitlines() if ": error: " in line]
    assert said and said == [line.partition(" error: ")[2] for line in again.stderr.splitlines() if ": error: " in line]
    assert command.endswith(f"-x c '{header}'") and "-ferror-limit" not in command and "-std" not in command
    assert target != "linux-x86_64" or "-isystem" not in command and len(command) < 140 + len(str(header)), command


def test_a_pipe_is_no_header(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.h")
    done = ioctlc("import", tmp_path / "pipe.h", "-o", tmp_path / "out")
    assert done.status == 2 and "pipe.h: no regular file; write it to one, since it is read several times" in done.err
