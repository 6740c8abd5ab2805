#!/usr/bin/env python3
"""KVM's modules of Debian's kernel, unpacked into the cache beside the kernel; nothing is loaded here.

    kvm_modules.py              prints the folder, which then has irqbypass.ko, ccp.ko, kvm.ko and kvm-amd.ko

A measurement compares mvm with them, in a virtual machine (bench/bench_vm.py). Needs apt and dpkg-deb.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import debian_kernel
import packages

#: In the order in which they are loaded.
MODULES = ("irqbypass", "ccp", "kvm", "kvm-amd")


def modules(kernel: Path) -> list[Path]:
    """The modules that belong to a kernel of debian_kernel.kernel(); downloads them where they are not there yet."""
    name, version = kernel.name.split("_", 1)
    folder = packages.cache("kvm") / kernel.name
    with packages.locked(packages.cache("kvm")):
        if not (folder / packages.COMPLETE).exists():
            _fetch(f"linux-image-{name}={version}", folder)
    return [folder / f"{module}.ko" for module in MODULES]


def _fetch(package: str, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        tree = Path(scratch) / "tree"
        packages.unpack([package], [], Path(scratch), tree)
        for module in MODULES:
            found = next(tree.glob(f"**/{module}.ko"), None)
            if not found:
                raise packages.Unavailable(f"{package} has no {module}.ko")
            shutil.copy(found, folder)
    (folder / packages.COMPLETE).touch()


if __name__ == "__main__":
    try:
        print(modules(debian_kernel.kernel())[0].parent)
    except packages.Unavailable as error:
        sys.exit(f"kvm_modules.py: {error}")
