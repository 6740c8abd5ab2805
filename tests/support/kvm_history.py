"""KVM's headers then and now as specs: Debian's 6.1 (linux-libc-dev) and its newest 6.12, read when a test runs."""

from __future__ import annotations

import shutil
import sys
from functools import lru_cache
from pathlib import Path

from invoke import ROOT, ioctlc
from missing import missing

sys.path.insert(0, str(ROOT / "tools" / "fetch"))

import kernel_headers  # noqa: E402
import packages  # noqa: E402

#: The kernel's folder of an architecture -> (how a compiler knows it, the triple of Debian's cross headers).
ARCHITECTURES = {
    "x86": ("defined(__x86_64__) || defined(__i386__)", "x86_64-linux-gnux32"),
    "arm64": ("defined(__aarch64__)", "aarch64-linux-gnu"), "riscv": ("defined(__riscv)", "riscv64-linux-gnu"),
    "powerpc": ("defined(__powerpc__)", "powerpc64le-linux-gnu"), "s390": ("defined(__s390__)", "s390x-linux-gnu"),
    "mips": ("defined(__mips__)", "mips64el-linux-gnuabi64"),
}

ABIS = ("linux-x86_64", "linux-arm64", "linux-riscv64", "linux-ppc64le", "linux-s390x", "linux-mips64")


def imported(folder: Path, shared: Path, own: dict[str, Path], more: list[Path], abis: tuple[str, ...]) -> Path:
    """A spec of linux/kvm.h and every architecture's asm/kvm.h, from headers that are arranged in `folder`."""
    (folder / "linux").mkdir(parents=True)
    (folder / "asm").mkdir()
    lines = shared.read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / "linux" / "kvm.h").write_text("".join(one for one in lines if "linux/compiler.h" not in one),
                                            encoding="utf-8")
    text = "".join(f"#{'el' * (number > 0)}if {ARCHITECTURES[arch][0]}\n{path.read_text(encoding='utf-8')}"
                   for number, (arch, path) in enumerate(own.items()))
    (folder / "asm" / "kvm.h").write_text(text + "#endif\n", encoding="utf-8")
    for path in more:
        shutil.copy(path, folder / "linux")
    done = ioctlc("import", folder / "linux" / "kvm.h", folder / "asm" / "kvm.h", "-o", folder / "spec", "--abi", "kvm",
                  "--target", ",".join(abis), "--", "-I", folder)
    assert done.status == 0, done.err
    return folder / "spec"


def old(folder: Path, abis: tuple[str, ...] = ABIS) -> Path:
    """KVM of Linux 6.1, as linux-libc-dev and Debian's cross packages have it."""
    own = {arch: Path("/usr") / triple / "include/asm/kvm.h" for arch, (_, triple) in ARCHITECTURES.items()}
    for path in own.values():
        if not path.exists():
            missing(f"{path} is not installed: tools/packages/test.txt lists the cross packages")
    return imported(folder, Path("/usr/include/linux/kvm.h"), own, [], abis)


@lru_cache
def sources() -> Path:
    """Debian's newest headers of Linux 6.12."""
    try:
        return kernel_headers.headers("6.12")
    except packages.Unavailable as error:
        missing(f"{error}; with a network, tools/fetch/kernel_headers.py fetches them")


def new(folder: Path, abis: tuple[str, ...] = ABIS) -> Path:
    """KVM of the newest Linux 6.12."""
    top = sources()
    own = {arch: top / "arch" / arch / "include/uapi/asm/kvm.h" for arch in ARCHITECTURES}
    uapi = top / "include/uapi/linux"
    return imported(folder, uapi / "kvm.h", own, [uapi / "bits.h", uapi / "const.h"], abis)
