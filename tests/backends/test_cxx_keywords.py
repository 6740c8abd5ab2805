"""Members that are keywords of C++: headers and their tests compile as C and as C++ all the same."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from invoke import ioctlc

COMPILERS = ("gcc -std=c11", "g++ -x c++ -std=c++11", "clang-14 -x c++ -std=c++11")
SPEC = """\
abi: odd
doc: Odd names.
license: MIT
profile: legacy
only: linux
numbers: {posix: {type: 0x6f}}
objects: {device: {doc: What takes them.}}
structs:
  - name: odd_names
    fields:
      - {name: or, type: u32}
      - {name: or_, type: u32}
      - {name: xor, type: u32, bits: 3}
      - {name: bits, type: u32, bits: 29}
      - {name: new, struct: [{name: class, type: u32, array: 2}, {name: and_eq, type: u8, array: 4}]}
      - {name: this, array: 2, struct: [{name: private, type: u64}]}
      - {name: delete, type: u8, array: flexible}
"""


def compiles(out: Path, folder: Path) -> None:
    for test in sorted((out / "tests").glob("*.c")):
        for compiler in COMPILERS:
            subprocess.run([*compiler.split(), "-Wall", "-Werror", "-I", str(out / "include"), "-o",
                            str(folder / "test"), str(test), "-xnone", str(folder / "main.o")]
                           if "layout" in test.name else
                           [*compiler.split(), "-Wall", "-Werror", "-I", str(out / "include"), "-o",
                            str(folder / "test"), str(test)], check=True)
            subprocess.run([str(folder / "test")], check=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "main.c").write_text("int main(void) { return 0; }\n")
    subprocess.run(["gcc", "-c", str(tmp_path / "main.c"), "-o", str(tmp_path / "main.o")], check=True)
    return tmp_path


def test_every_kind_of_member(folder: Path) -> None:
    (folder / "odd.yaml").write_text(SPEC)
    done = ioctlc("build", folder / "odd.yaml", "-o", folder / "out", "--only", "header,asserts")
    assert done.status == 0, done
    header = (folder / "out" / "include" / "odd.h").read_text()
    assert "\t__u32 or__;\n#else\n\t__u32 or;\n#endif\n\t__u32 or_;\n" in header
    assert len(list((folder / "out" / "tests").glob("*.c"))) == 2
    compiles(folder / "out", folder)


@pytest.mark.parametrize(("header", "word"), [("libdrm/drm.h", "virtual"), ("libdrm/msm_drm.h", "or")])
def test_headers_that_are_out(header: str, word: str, folder: Path) -> None:
    assert ioctlc("import", header, "-o", folder / "spec").status == 0
    page = (folder / "spec" / "import.md").read_text()
    assert f"`{word}` is a keyword of C++: in C++, the generated header calls it `{word}_`" in page
    assert ioctlc("build", folder / "spec", "-o", folder / "out", "--only", "header,asserts").status == 0
    compiles(folder / "out", folder)
