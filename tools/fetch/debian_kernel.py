#!/usr/bin/env python3
"""Debian's kernel of this release, its image and its headers, unpacked into the cache; nothing is installed.

    debian_kernel.py            prints the folder, which then has
        kdir       what `make -C` takes to build a module (a link to linux-headers-VERSION)
        vmlinux    the uncompressed kernel, which qemu starts 3 s sooner than the compressed one
        vmlinuz    the kernel as it is packaged

Without a network the newest kernel in the cache has to do. Needs apt, dpkg-deb and room for 250 MB.
"""

from __future__ import annotations

import lzma
import re
import shutil
import sys
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path

import packages

META = ("linux-image-amd64", "linux-headers-amd64")


def kernel() -> Path:
    """The folder of a kernel that is complete; downloads it where it is not there yet."""
    folder = packages.cache("kernel")
    reasons = []
    with packages.locked(folder):
        for own in (False, True):
            try:
                return _fetched(folder, packages.own_lists(folder) if own else [])
            except packages.Unavailable as error:
                reasons.append(str(error))
        for old in sorted(folder.glob(f"*/{packages.COMPLETE}"), key=lambda path: path.stat().st_mtime, reverse=True):
            return old.parent
    raise packages.Unavailable("Debian's kernel cannot be downloaded: " + "; ".join(reasons))


def _fetched(folder: Path, options: Sequence[str]) -> Path:
    image = _depends(META[0], options, "linux-image-")[0]
    done = folder / f"{image.removeprefix('linux-image-')}_{packages.candidate(image, options)}"
    if (done / packages.COMPLETE).exists():
        return done
    headers = _depends(META[1], options, "linux-headers-")[0]
    rest = _depends(headers, options, "linux-(?:headers|kbuild)-")
    shutil.rmtree(done, ignore_errors=True)
    done.mkdir()
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        packages.unpack([image, headers, *rest], options, Path(scratch), done / "tree")
    _arrange(done)
    return done


def _depends(package: str, options: Sequence[str], wanted: str) -> list[str]:
    text = packages.run(["apt-cache", *options, "depends", package])
    names = re.findall(rf"^ *Depends: ({wanted}\S+)", text, re.MULTILINE)
    if not names:
        raise packages.Unavailable(f"apt knows no {package}")
    return names


def _arrange(done: Path) -> None:
    """Links and the uncompressed kernel; the headers' one absolute path is made to fit."""
    headers = next(path for path in (done / "tree/usr/src").glob("linux-headers-*") if path.name.endswith("-amd64"))
    makefile = headers / "Makefile"
    makefile.write_text(re.sub(r"^include /usr/src/", f"include {done}/tree/usr/src/", makefile.read_text(),
                               flags=re.MULTILINE))
    (done / "kdir").symlink_to(headers.relative_to(done))
    image = next((done / "tree/boot").glob("vmlinuz-*"))
    shutil.copy(image, done / "vmlinuz")
    (done / "vmlinux").write_bytes(_unpacked(image.read_bytes()))
    shutil.rmtree(done / "tree/lib/modules", ignore_errors=True)
    (done / packages.COMPLETE).touch()


def _unpacked(data: bytes) -> bytes:
    """The ELF file inside a compressed kernel."""
    for magic, decompress in ((b"\xfd7zXZ\x00", _xz), (b"\x1f\x8b\x08", _gzip)):
        at = data.find(magic)
        while at >= 0:
            try:
                image = decompress(data[at:])
                if image.startswith(b"\x7fELF"):
                    return image
            except (lzma.LZMAError, zlib.error):
                pass
            at = data.find(magic, at + 1)
    raise packages.Unavailable("the kernel is neither packed with XZ nor with gzip")


def _xz(data: bytes) -> bytes:
    return lzma.LZMADecompressor().decompress(data)


def _gzip(data: bytes) -> bytes:
    return zlib.decompressobj(31).decompress(data)


if __name__ == "__main__":
    try:
        print(kernel())
    except packages.Unavailable as error:
        sys.exit(f"debian_kernel.py: {error}")
