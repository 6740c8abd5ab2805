"""The compilers that the backend tests call, and small system headers for the systems whose own are not at hand."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from missing import missing

HERE = Path(__file__).resolve().parent
STUBS = HERE / "stubs"
WARNINGS = ["-Wall", "-Wextra"]

#: Cross compilers with their C library, by the ABI that they compile for.
CROSS = {
    "linux-i386": "i686-linux-gnu-gcc", "linux-x32": "x86_64-linux-gnux32-gcc", "linux-arm64": "aarch64-linux-gnu-gcc",
    "linux-arm": "arm-linux-gnueabihf-gcc", "linux-riscv64": "riscv64-linux-gnu-gcc",
    "linux-ppc64le": "powerpc64le-linux-gnu-gcc", "linux-ppc64": "powerpc64-linux-gnu-gcc",
    "linux-ppc": "powerpc-linux-gnu-gcc", "linux-s390x": "s390x-linux-gnu-gcc",
    "linux-mips64": "mips64el-linux-gnuabi64-gcc", "linux-mips": "mipsel-linux-gnu-gcc",
    "linux-sparc64": "sparc64-linux-gnu-gcc", "linux-m68k": "m68k-linux-gnu-gcc", "linux-alpha": "alpha-linux-gnu-gcc",
    "linux-hppa": "hppa-linux-gnu-gcc", "linux-sh4": "sh4-linux-gnu-gcc",
    "windows-x86_64": "x86_64-w64-mingw32-gcc", "windows-i386": "i686-w64-mingw32-gcc",
}

#: clang targets without Linux, which need the stubs.
TARGETS = {
    "freebsd-x86_64": "x86_64-unknown-freebsd", "netbsd-x86_64": "x86_64-unknown-netbsd",
    "openbsd-x86_64": "x86_64-unknown-openbsd", "dragonfly-x86_64": "x86_64-unknown-dragonfly",
    "freebsd-i386": "i386-unknown-freebsd", "netbsd-i386": "i386-unknown-netbsd",
    "darwin-x86_64": "x86_64-apple-darwin", "darwin-arm64": "arm64-apple-darwin",
    "windows-x86_64": "x86_64-pc-windows-msvc", "windows-i386": "i686-pc-windows-msvc",
    "windows-arm64": "aarch64-pc-windows-msvc",
}


def command(abi: str) -> list[str]:
    """A compiler for an ABI, or a skip that says what to install."""
    if abi in TARGETS and (abi not in CROSS or not shutil.which(CROSS[abi])):
        return clang(TARGETS[abi])
    name = "gcc" if abi == "linux-x86_64" else CROSS[abi]
    if not shutil.which(name):
        missing(f"{name} is not installed: apt install gcc-{name.removesuffix('-gcc')}")
    return [name]


def clang(target: str) -> list[str]:
    """clang for a target, with the stubs."""
    return ["clang", "-target", target, "-ffreestanding", "-isystem", str(STUBS)]


def compile_(compiler: list[str], source: Path, folder: Path, *flags: str) -> str:
    """What the compiler says; its output is thrown away."""
    run = subprocess.run([*compiler, *flags, f"-I{folder / 'include'}", "-fsyntax-only", str(source)],
                         capture_output=True, text=True, check=False)
    assert (run.returncode == 0) == ("error:" not in run.stderr), run.stderr
    return run.stderr


def use(folder: Path, header: str, body: str = "", language: str = "c") -> Path:
    """A source file that includes a header."""
    source = folder / f"use.{language}"
    source.write_text(f'#include "{header}"\n{body}\n')
    return source
