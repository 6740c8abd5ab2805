"""Which compiler can prove which ABI, on Debian 12.

clang needs no sysroot for static asserts (`-ffreestanding -fsyntax-only`); Debian's cross gccs bring a second opinion
and are the only one where clang lacks the target or gets it wrong (KNOWN_WRONG). A compiler with the operating
system's own headers proves the request codes with the real _IOWR or CTL_CODE; the others use proof/stubs.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ioctlc.abi import ABIS

STUBS = Path(__file__).parent / "stubs"
OS_HEADERS, OWN_STUBS = "os headers", "own stubs"
#: Where glibc's headers look for lists of missing functions that only the packages of other ABIs have.
GLIBC = str(STUBS / "glibc")
#: Debian's headers of this machine, which serve all ABIs of x86; those of the cross packages may be older.
_NATIVE = "/usr/include/x86_64-linux-gnu"


@dataclass(frozen=True, slots=True)
class Compiler:
    """One compiler set to one ABI.

    name      as tables show it
    command   the program and the flags that select the ABI
    package   the Debian package with the program
    headers   folder with the operating system's request-code macros ("" for none), and its Debian package; on Linux
              all compilers of an ABI have the same one, which import and verify read, too
    """

    name: str
    abi: str
    command: tuple[str, ...]
    package: str
    headers: str = ""
    headers_package: str = ""

    @property
    def installed(self) -> bool:
        return shutil.which(self.command[0]) is not None

    @property
    def version(self) -> str:
        return _version(self.command[0])

    @property
    def header_source(self) -> str:
        """OS_HEADERS where the system's own headers are at hand, else OWN_STUBS."""
        return OS_HEADERS if self.headers and Path(self.headers).is_dir() else OWN_STUBS

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders of Linux's and libc's own headers, in order; of them alone, whatever else the compiler knows.

        Empty where they are not installed, or the system is not Linux."""
        if not self.abi.startswith("linux-") or self.header_source != OS_HEADERS:
            return ()
        return (self.headers, "/usr/include") if self.headers == _NATIVE else (self.headers,)

    def include_flags(self) -> list[str]:
        """Where system headers come from, for freestanding code that uses request-code macros."""
        clang = self.command[0].startswith("clang")
        system = ABIS[self.abi].os
        if self.folders:
            own = f"{_resources(self.command[0])}/include" if clang else _own_headers(self.command[0])
            return ["-nostdinc", *(word for folder in (own, *self.folders, GLIBC) for word in ("-isystem", folder))]
        if self.header_source == OS_HEADERS:
            flags = ["-nostdlibinc", "-isystem", self.headers] if clang else []
        else:
            folder = "bsd" if system.endswith("bsd") or system == "dragonfly" else system
            flags = (["-nostdlibinc"] if clang else []) + ["-isystem", str(STUBS / folder)]
        if clang and system != "windows":
            flags = ["-isystem", f"{_resources(self.command[0])}/include", *flags]
        if system == "windows":
            flags += ["-include", "windows.h", "-include", "winioctl.h"]
        return flags


def compilers(abi: str) -> list[Compiler]:
    """The compilers that can prove an ABI, whether installed or not."""
    return list(_TABLE[abi])


def missing_packages(abis: list[str] | None = None) -> list[str]:
    """Debian packages of the compilers and headers that are not installed, for `./dev`."""
    out: set[str] = set()
    for abi in abis or list(ABIS):
        for compiler in _TABLE[abi]:
            if not compiler.installed:
                out.add(compiler.package)
            if compiler.headers and not Path(compiler.headers).is_dir():
                out.add(compiler.headers_package)
    return sorted(out)


@lru_cache(maxsize=None)
def _resources(program: str) -> str:
    """The folder of clang's own headers, whose <stdint.h> needs no C library."""
    try:
        return subprocess.run([program, "-print-resource-dir"], capture_output=True, text=True, timeout=60,
                              check=False).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return ""


@lru_cache(maxsize=None)
def _own_headers(program: str) -> str:
    """The folder of gcc's own headers."""
    try:
        return subprocess.run([program, "-print-file-name=include"], capture_output=True, text=True, timeout=60,
                              check=False).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return ""


@lru_cache(maxsize=None)
def _version(program: str) -> str:
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    words = done.stdout.splitlines()[0].split() if done.stdout else []
    numbers = [word for word in words if word[:1].isdigit()]
    return numbers[-1] if numbers else " ".join(words)


# Per Linux architecture: clang's target (None where it is missing or wrong), gcc's triple, gcc flags, Debian's name of
# the architecture in linux-libc-dev-NAME-cross.
_LINUX: dict[str, tuple[str | None, tuple[tuple[str, tuple[str, ...], str], ...]]] = {
    "x86_64": ("x86_64-linux-gnu", (("x86_64-linux-gnu", (), ""),)),
    "i386": ("i386-linux-gnu", (("i686-linux-gnu", (), "i386"),)),
    "x32": ("x86_64-linux-gnux32", (("x86_64-linux-gnux32", (), "x32"),)),
    "arm64": ("aarch64-linux-gnu", (("aarch64-linux-gnu", (), "arm64"),)),
    "arm": ("armv7-linux-gnueabihf", (("arm-linux-gnueabihf", (), "armhf"), ("arm-linux-gnueabi", (), "armel"))),
    "arm-oabi": (None, (("arm-linux-gnueabi", ("-mabi=apcs-gnu", "-mfloat-abi=soft", "-march=armv4", "-marm"),
                         "armel"),)),
    "riscv64": ("riscv64-linux-gnu", (("riscv64-linux-gnu", (), "riscv64"),)),
    "riscv32": ("riscv32-linux-gnu", (("riscv64-linux-gnu", ("-march=rv32imac", "-mabi=ilp32"), "riscv64"),)),
    "ppc64le": ("powerpc64le-linux-gnu", (("powerpc64le-linux-gnu", (), "ppc64el"),)),
    "ppc64": ("powerpc64-linux-gnu", (("powerpc64-linux-gnu", (), "ppc64"),)),
    "ppc": ("powerpc-linux-gnu", (("powerpc-linux-gnu", (), "powerpc"),)),
    "s390x": ("s390x-linux-gnu", (("s390x-linux-gnu", (), "s390x"),)),
    "mips64": ("mips64el-linux-gnuabi64", (("mips64el-linux-gnuabi64", (), "mips64el"),)),
    "mips": ("mipsel-linux-gnu", (("mipsel-linux-gnu", (), "mipsel"),)),
    "sparc64": ("sparc64-linux-gnu", (("sparc64-linux-gnu", (), "sparc64"),)),
    "sparc": ("sparc-linux-gnu", (("sparc64-linux-gnu", ("-m32",), "sparc64"),)),
    "m68k": (None, (("m68k-linux-gnu", (), "m68k"),)),
    "alpha": (None, (("alpha-linux-gnu", (), "alpha"),)),
    "hppa": (None, (("hppa-linux-gnu", (), "hppa"),)),
    "sh4": (None, (("sh4-linux-gnu", (), "sh4"),)),
}

_CLANG_OTHERS: dict[str, str] = {
    "freebsd-x86_64": "x86_64-unknown-freebsd",
    "netbsd-x86_64": "x86_64-unknown-netbsd",
    "openbsd-x86_64": "x86_64-unknown-openbsd",
    "dragonfly-x86_64": "x86_64-unknown-dragonfly",
    "freebsd-i386": "i386-unknown-freebsd",
    "netbsd-i386": "i386-unknown-netbsd",
    "darwin-x86_64": "x86_64-apple-darwin",
    "darwin-arm64": "arm64-apple-darwin",
}

_CLANG_WINDOWS = {"x86_64": "x86_64", "i386": "i686", "arm64": "aarch64"}

#: Compilers that are left out, with what they get wrong.
KNOWN_WRONG: dict[str, dict[str, str]] = {
    "linux-m68k": {"clang-14 m68k-linux-gnu": "aligns u32 and u64 to 4 and 8; gcc and the m68k SysV ABI say 2"},
    "linux-arm-oabi": {"clang-14 arm -mabi=apcs-gnu": "misses the 4-byte structure boundary (arm.h, "
                                                      "STRUCTURE_SIZE_BOUNDARY) that kernels and libc were built with"},
}


def _linux(arch: str) -> list[Compiler]:
    abi = f"linux-{arch}"
    target, gccs = _LINUX[arch]
    out = []
    triple, _, debian = gccs[0]
    x86 = ABIS[abi].family == "x86"
    headers = _NATIVE if x86 else f"/usr/{triple}/include"
    package = "linux-libc-dev" if x86 else f"linux-libc-dev-{debian}-cross"
    if target:
        out.append(Compiler(f"clang-14 {target}", abi, ("clang-14", "-target", target), "clang-14", headers, package))
    for triple, flags, debian in gccs:
        program = f"{triple}-gcc-12"
        out.append(Compiler(" ".join((program, *flags)), abi, (program, *flags),
                            f"gcc-12-{triple.replace('_', '-')}" if debian else "gcc-12", headers, package))
    return out


def _windows(arch: str) -> list[Compiler]:
    abi = f"windows-{arch}"
    prefix = _CLANG_WINDOWS[arch]
    out = [Compiler(f"clang-14 {prefix}-pc-windows-msvc", abi, ("clang-14", "-target", f"{prefix}-pc-windows-msvc"),
                    "clang-14")]
    if arch == "arm64":
        return out + [Compiler(f"clang-14 {prefix}-w64-windows-gnu", abi,
                               ("clang-14", "-target", f"{prefix}-w64-windows-gnu"), "clang-14")]
    headers, package = f"/usr/{prefix}-w64-mingw32/include", f"mingw-w64-{prefix.replace('_', '-')}-dev"
    out.append(Compiler(f"clang-14 {prefix}-w64-windows-gnu", abi,
                        ("clang-14", "-target", f"{prefix}-w64-windows-gnu"), "clang-14", headers, package))
    program = f"{prefix}-w64-mingw32-gcc"
    out.append(Compiler(program, abi, (program,), f"gcc-mingw-w64-{prefix.replace('_', '-')}-win32", headers, package))
    return out


def _others(abi: str) -> list[Compiler]:
    target = _CLANG_OTHERS[abi]
    return [Compiler(f"clang-14 {target}", abi, ("clang-14", "-target", target), "clang-14")]


def _all(abi: str) -> list[Compiler]:
    system, _, arch = abi.partition("-")
    if system == "linux":
        return _linux(arch)
    return _windows(arch) if system == "windows" else _others(abi)


_TABLE: dict[str, tuple[Compiler, ...]] = {abi: tuple(_all(abi)) for abi in ABIS}


def linux_version(folder: str) -> str | None:
    """The version of Linux whose headers a folder of include files has, such as 6.1.192; None where it has none."""
    try:
        text = Path(folder, "linux", "version.h").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    found = re.search(r"LINUX_VERSION_CODE\s+(\d+)", text)
    if found is None:
        return None
    code, exact = int(found[1]), re.search(r"LINUX_VERSION_SUBLEVEL\s+(\d+)", text)
    return f"{code >> 16}.{code >> 8 & 255}.{exact[1] if exact else code & 255}"
