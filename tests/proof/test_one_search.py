"""What import reads and what the proof compiles with are the same files; where they are not, the message says so."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from invoke import ioctlc
from ioctlc.abi import ABIS
from ioctlc.importer.clang import target_of
from ioctlc.proof.compilers import Compiler, compilers
from ioctlc.source import UsageError

LINUX = [name for name in ABIS if name.startswith("linux-")]
#: Which of the headers each compiler or libclang finds first: one of the kernel, of its architecture, of libc.
NAMES = ("linux/version.h", "asm/ptrace.h", "sys/time.h")

WHOLE = """\
#include <linux/part.h>
#include <linux/ioctl.h>
struct whole { struct part part; };
#define W_GET _IOR('w', 1, struct whole)
"""


def found_by(command: list[str], name: str) -> str:
    """The file that a compiler takes for a header."""
    done = subprocess.run([*command, "-E", "-x", "c", "-"], input=f"#include <{name}>\n", capture_output=True,
                          text=True, check=False)
    assert not done.returncode, done.stderr
    found = re.search(rf'^# 1 "([^"\n]*/{re.escape(name)})"', done.stdout, re.MULTILINE)
    assert found is not None, done.stdout
    return found[1]


@pytest.mark.parametrize("abi", LINUX)
def test_one_search(abi: str) -> None:
    installed = [c for c in compilers(abi) if c.installed and c.folders]
    assert installed, abi
    for name in NAMES:
        files = {c.name: found_by([*c.command, *c.include_flags()], name) for c in installed}
        if any(c.command[0].startswith("clang") for c in installed):
            files["import"] = found_by(["clang-14", *target_of(abi, []).arguments], name)
        assert len(set(files.values())) == 1, files


def test_fresh_import_is_proven(tmp_path: Path) -> None:
    """linux/videodev2.h has structs of linux/v4l2-controls.h, whose members have other names in older headers."""
    assert ioctlc("import", "linux/videodev2.h", "-o", tmp_path / "v").status == 0
    done = ioctlc("verify", tmp_path / "v")
    assert done.status == 0, done.out + done.err


def test_libcs_headers_on_all_of_x86(tmp_path: Path) -> None:
    """Of glibc's headers only the list of what is missing differs, and the proof has one for each."""
    (tmp_path / "t.h").write_text("#include <sys/time.h>\nstruct t { struct timeval tv; };\n"
                                  "#define T_GET _IOR('t', 1, struct t)\n")
    done = ioctlc("import", tmp_path / "t.h", "-o", tmp_path / "t", "--target", "linux-x86_64,linux-i386,linux-x32")
    assert done.status == 0, done.err
    assert "external: sys/time.h" in (tmp_path / "t" / "t.yaml").read_text()
    done = ioctlc("verify", tmp_path / "t")
    assert done.status == 0, done.out + done.err


@pytest.fixture
def two_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A spec of a struct that another header of Linux defines, and compilers of arm64 that are given a newer one."""
    for name, member, code in (("old", "a", 0x060101), ("new", "b", 0x060102)):
        folder = tmp_path / name / "include" / "linux"
        folder.mkdir(parents=True)
        for kept in ("types.h", "ioctl.h", "stddef.h", "posix_types.h"):
            (folder / kept).symlink_to(f"/usr/aarch64-linux-gnu/include/linux/{kept}")
        for kept in ("asm", "asm-generic"):
            (folder.parent / kept).symlink_to(f"/usr/aarch64-linux-gnu/include/{kept}")
        (folder / "version.h").write_text(f"#define LINUX_VERSION_CODE {code}\n")
        (folder / "part.h").write_text(f"#include <linux/types.h>\nstruct part {{ __u32 {member}; }};\n")
        (folder / "whole.h").write_text(WHOLE)
    look_in(tmp_path / "old" / "include", monkeypatch)
    done = ioctlc("import", "linux/whole.h", "-o", tmp_path / "spec", "--target", "linux-arm64")
    assert done.status == 0, done.err
    return tmp_path


def look_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    x86 = ("/usr/include/x86_64-linux-gnu", "/usr/include")
    monkeypatch.setattr(Compiler, "folders",
                        property(lambda self: (str(folder),) if self.abi == "linux-arm64" else x86))


def test_other_headers_than_those_imported(two_versions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their types are told with the file that the compiler was given."""
    assert ioctlc("verify", two_versions / "spec").status == 0
    look_in(two_versions / "new" / "include", monkeypatch)
    done = ioctlc("verify", two_versions / "spec")
    assert done.status == 1
    part = two_versions / "new" / "include" / "linux" / "part.h"
    assert (f"struct part is not this spec's but that of {part} (Linux 6.1.2),"
            " on linux-arm64; the spec was made of Linux 6.1.1; if the layout in the spec is of another version,"
            " import again\n"
            ) in done.err


def test_a_folder_of_the_users(two_versions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """-I leads to headers that the proof will not have: another one of that name is told, none makes it the spec's."""
    folder = two_versions / "new" / "include"
    done = ioctlc("import", "linux/whole.h", "-o", two_versions / "a", "--target", "linux-arm64", "--", "-I", folder)
    assert ("new/include/linux/part.h:2: struct part: is taken from <linux/part.h>, of which compilers of linux-arm64"
            f" have another one ({two_versions}/old/include/linux/part.h): the proof will be about that") in done.err
    (two_versions / "old" / "include" / "linux" / "part.h").unlink()
    done = ioctlc("import", "linux/whole.h", "-o", two_versions / "b", "--target", "linux-arm64", "--", "-I", folder)
    assert "another one" not in done.err
    assert "external" not in (two_versions / "b" / "whole.yaml").read_text()
    assert ioctlc("verify", two_versions / "b").status == 0


def test_targets_of_several_versions_are_told(two_versions: Path) -> None:
    done = ioctlc("import", "linux/fs.h", "-o", two_versions / "fs", "--target", "linux-x86_64,linux-i386")
    assert done.status == 0 and "versions of Linux" not in done.err
    other = two_versions / "old" / "include" / "linux" / "fs.h"
    other.write_text("#include <linux/ioctl.h>\n#define BLKROSET _IO(0x12, 93)\n")
    done = ioctlc("import", "linux/fs.h", "-o", two_versions / "fs2", "--target", "linux-x86_64,linux-arm64")
    assert done.status == 0, done.err
    assert "linux/fs.h: the targets' headers are of several versions of Linux (" in done.err
    assert "; 6.1.1 for linux-arm64): what differs between targets may come of that" in done.err


def test_headers_that_are_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Compiler, "folders", ("/nowhere",))
    with pytest.raises(UsageError, match="no headers of linux-sparc; apt install linux-libc-dev-sparc64-cross"):
        target_of("linux-sparc", [])
