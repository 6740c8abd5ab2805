#!/usr/bin/env python3
"""Debian's kernel, of this release or of a series: image and headers, unpacked into the cache; nothing is installed.

    debian_kernel.py [SERIES]   prints the folder, which then has
        kdir       what `make -C` takes to build a module (a link to linux-headers-VERSION)
        vmlinux    the uncompressed kernel, which qemu starts 3 s sooner than the compressed one
        vmlinuz    the kernel as it is packaged

Without a network the newest kernel in the cache has to do. Needs apt, dpkg-deb and room for 250 MB.
"""

from __future__ import annotations

import lzma
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import packages


def kernel(series: str = "") -> Path:
    """The folder of a kernel that is complete; downloads it where it is not there yet.

    series   of another kernel that the release has beside its own, as 6.12; none is the release's own"""
    if not re.fullmatch("[a-z0-9.+-]*", series):
        raise packages.Unavailable(f"Debian's release has no kernel of the series {series}: no package has such a name")
    folder = packages.cache(f"kernel-{series}" if series else "kernel")
    reasons = []
    options: list[str] = []
    with packages.locked(folder):
        for own in (False, True):
            try:
                options = packages.own_lists(folder) if own else []
                return _fetched(folder, series, options)
            except packages.Unavailable as error:
                reasons.append(str(error))
        for old in sorted(folder.glob(f"*/{packages.COMPLETE}"), key=lambda path: path.stat().st_mtime, reverse=True):
            return old.parent
        try:
            missing = series and _is_none(series, options)
        except packages.Unavailable as error:
            reasons.append(str(error))
        else:
            if missing:
                shutil.rmtree(folder / "apt")
                raise packages.Unavailable(f"Debian's release has no kernel of the series {series}: its lists are "
                                           f"complete, and apt knows no linux-image-{series}-amd64")
    raise packages.Unavailable("Debian's kernel cannot be downloaded: " + "; ".join(reasons))


def _is_none(series: str, options: Sequence[str]) -> bool:
    """Whether the release has no such kernel; Unavailable where its lists are not all there, which cannot tell."""
    packages.complete_lists(options)
    _depends("linux-image-amd64", options, "linux-image-")
    try:
        return not _depends(f"linux-image-{series}-amd64", options, "linux-image-")
    except packages.Unavailable:
        return True


def _fetched(folder: Path, series: str, options: Sequence[str]) -> Path:
    kind = f"{series}-amd64" if series else "amd64"
    image = _depends(f"linux-image-{kind}", options, "linux-image-")[0]
    done = folder / f"{image.removeprefix('linux-image-')}_{packages.candidate(image, options)}"
    if (done / packages.COMPLETE).exists():
        return done
    headers = _depends(f"linux-headers-{kind}", options, "linux-headers-")[0]
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


def _unpacked(image: bytes) -> bytes:
    """The ELF file inside a compressed kernel; where it lies is in the header of the boot protocol."""
    sectors, = struct.unpack_from("<B", image, 0x1f1)
    offset, length = struct.unpack_from("<II", image, 0x248)
    begin = (sectors + 1) * 512 + offset
    payload = image[begin:begin + length]
    for magic, decompress in PACKERS.items():
        if payload.startswith(magic):
            kernel = decompress(payload)
            if kernel.startswith(b"\x7fELF"):
                return kernel
    raise packages.Unavailable(f"the kernel is packed in a way that is not known here: {payload[:6].hex()}")


def _xz(data: bytes) -> bytes:
    return lzma.LZMADecompressor().decompress(data)


def _gzip(data: bytes) -> bytes:
    return zlib.decompressobj(31).decompress(data)


def _zstd(data: bytes) -> bytes:
    """Behind the frame is the kernel's length, 4 bytes, which zstd would take for a frame."""
    if not shutil.which("zstd"):
        raise packages.Unavailable("the kernel is packed with zstd: apt-get install zstd")
    return subprocess.run(["zstd", "-dc"], input=data[:-4], stdout=subprocess.PIPE, check=True).stdout


PACKERS: dict[bytes, Callable[[bytes], bytes]] = {
    b"\xfd7zXZ\x00": _xz, b"\x1f\x8b\x08": _gzip, b"\x28\xb5\x2f\xfd": _zstd}


if __name__ == "__main__":
    try:
        print(kernel(*sys.argv[1:2]))
    except packages.Unavailable as error:
        sys.exit(f"debian_kernel.py: {error}")
