#!/usr/bin/env python3
"""Whole systems that run as guests: Debian's 32-bit kernels, SeaBIOS and OVMF, unpacked into the cache.

    guest_systems.py            prints the folder, which then has
        linux-amd64, linux-686-pae, linux-686    kernels as they are packaged (bzImage)
        seabios, ovmf                            firmware that ends at 4 GiB

The archive is asked again when the release's own kernel has changed; without a network the newest in the cache have to
do. 110 MB are downloaded, 25 MB kept; dpkg never hears of the architecture.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import debian_kernel
import packages

#: Kernels for i386: with PAE, and without.
KINDS = ("686-pae", "686")

#: Where a package has its firmware.
FIRMWARE = {"seabios": "usr/share/seabios/bios-256k.bin", "ovmf": "usr/share/ovmf/OVMF.fd"}


def folder() -> Path:
    """The folder of the systems; downloads them where they are not there yet."""
    kernel = debian_kernel.kernel()
    cache = packages.cache("systems")
    done = cache / kernel.name
    with packages.locked(cache):
        if (done / packages.COMPLETE).exists():
            return done
        try:
            _fetch(cache, done, kernel)
        except packages.Unavailable:
            old = sorted(cache.glob(f"*/{packages.COMPLETE}"), key=lambda path: path.stat().st_mtime)
            if not old:
                raise
            return old[-1].parent
    return done


def _fetch(cache: Path, done: Path, kernel: Path) -> None:
    options = packages.own_lists(cache, ["amd64", "i386"])
    images = [_image(kind, options) for kind in KINDS]
    shutil.rmtree(done, ignore_errors=True)
    done.mkdir()
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        root = Path(scratch) / "root"
        packages.unpack([*(f"{image}:i386" for image in images), *FIRMWARE], options, Path(scratch), root)
        for kind, image in zip(KINDS, images):
            shutil.copy(root / "boot" / image.replace("linux-image", "vmlinuz"), done / f"linux-{kind}")
        for name, path in FIRMWARE.items():
            shutil.copy(root / path, done / name)
    shutil.copy(kernel / "vmlinuz", done / "linux-amd64")
    shutil.rmtree(cache / "apt", ignore_errors=True)
    (done / packages.COMPLETE).touch()


def _image(kind: str, options: Sequence[str]) -> str:
    """The package that the one without a version wants."""
    said = packages.run(["apt-cache", *options, "depends", f"linux-image-{kind}:i386"])
    found = re.search(r"^ *Depends: (linux-image-[0-9][^:\s]*)", said, re.MULTILINE)
    if not found:
        raise packages.Unavailable(f"apt knows no linux-image-{kind}:i386")
    return found[1]


if __name__ == "__main__":
    try:
        print(folder())
    except packages.Unavailable as error:
        sys.exit(f"guest_systems.py: {error}")
