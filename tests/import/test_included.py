"""What the C library defines is included, so that programs that use both it and the generated header compile."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from invoke import ioctlc

#: Headers whose structs contain some of libc's, and what import.md says of that.
HEADERS = {"linux/input.h": "- `<sys/time.h>`: `struct timeval`",
           "linux/videodev2.h": "- `<time.h>`: `struct timespec`",
           "sound/asound.h": "- `<time.h>`: `struct timespec`",
           "linux/wireless.h": "- `<sys/socket.h>`: `struct sockaddr`"}
COMPILERS = ["gcc -std=c11", "g++ -x c++", "i686-linux-gnu-gcc -std=c11"]


@pytest.mark.parametrize("header", HEADERS)
def test_a_program_includes_both(header: str, tmp_path: Path) -> None:
    spec, out = tmp_path / "spec", tmp_path / "out"
    assert ioctlc("import", header, "-o", spec).status == 0
    assert HEADERS[header] in (spec / "import.md").read_text()
    assert ioctlc("build", spec, "-o", out, "--only", "header").status == 0
    [made] = (out / "include").glob("*.h")
    for first in ("#include <stdlib.h>\n#include <sys/socket.h>\n", ""):
        (tmp_path / "p.c").write_text(f'{first}#include "{made}"\n#include <stdlib.h>\n#include <sys/socket.h>\n')
        for compiler in COMPILERS:
            subprocess.run([*compiler.split(), "-Wall", "-Werror", "-fsyntax-only", str(tmp_path / "p.c")], check=True)


def test_a_project_s_own_headers_are_none_of_libc(tmp_path: Path) -> None:
    """Wherever they are: a folder `include/sys` of a project is no system's."""
    folder = tmp_path / "include" / "sys"
    folder.mkdir(parents=True)
    (folder / "part.h").write_text("struct part { int a; };\n")
    (tmp_path / "p.h").write_text("#include <linux/ioctl.h>\n#include <sys/part.h>\n"
                                  "#define P_GO _IOW('p', 1, struct part)\n")
    done = ioctlc("import", tmp_path / "p.h", "-o", tmp_path / "out", "--", "-I", tmp_path / "include")
    assert done.status == 0, done
    assert "external" not in (tmp_path / "out" / "p.yaml").read_text()


def test_typedefs_that_differ_by_abi(tmp_path: Path) -> None:
    (tmp_path / "p.h").write_text("#include <linux/ioctl.h>\n#include <sys/types.h>\nstruct part { quad_t a; };\n"
                                  "#define P_GO _IOW('p', 1, struct part)\n")
    assert ioctlc("import", tmp_path / "p.h", "-o", tmp_path / "out").status == 0
    text = (tmp_path / "out" / "p.yaml").read_text()
    assert "name: __quad_t" in text and "external: sys/types.h" in text
    assert "- `<sys/types.h>`: `__quad_t`" in (tmp_path / "out" / "import.md").read_text()
