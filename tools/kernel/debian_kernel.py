#!/usr/bin/env python3
"""Debian's kernel of this release, its image and its headers, unpacked into a cache; nothing is installed.

    debian_kernel.py            prints the folder, which then has
        kdir       what `make -C` takes to build a module (a link to linux-headers-VERSION)
        vmlinux    the uncompressed kernel, which qemu starts 3 s sooner than the compressed one
        vmlinuz    the kernel as it is packaged

The cache is ${XDG_CACHE_HOME:-~/.cache}/ioctlc/kernel/VERSION. Packages come from the machine's own sources, through
apt-get download; where its package lists are missing or stale, through lists of our own beside the cache. Without a
network the newest kernel in the cache has to do. Needs apt, dpkg-deb and the room for 200 MB.
"""

from __future__ import annotations

import fcntl
import lzma
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

META = ("linux-image-amd64", "linux-headers-amd64")
COMPLETE = "complete"


class Unavailable(Exception):
    """No kernel can be had; the message says why."""


def cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "ioctlc" / "kernel"


def kernel() -> Path:
    """The folder of a kernel that is complete; downloads it where it is not there yet."""
    folder = cache()
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder / "lock"):
        reasons = []
        for options in (_system, _own_lists):
            try:
                return _fetched(folder, options(folder))
            except (subprocess.CalledProcessError, Unavailable) as error:
                reasons.append(_reason(error))
        for old in sorted(folder.glob("*/" + COMPLETE), key=lambda path: path.stat().st_mtime, reverse=True):
            return old.parent
    raise Unavailable("Debian's kernel cannot be downloaded: " + "; ".join(reasons))


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Tests run side by side; one of them downloads."""
    with open(path, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _reason(error: Exception) -> str:
    if isinstance(error, subprocess.CalledProcessError):
        lines = (error.stderr or "").strip().splitlines()
        return f"{error.cmd[0]}: {lines[-1] if lines else 'status %d' % error.returncode}"
    return str(error)


def _system(_: Path) -> list[str]:
    return []


def _own_lists(folder: Path) -> list[str]:
    """Options of apt that keep package lists of our own, with new lists."""
    state = folder / "apt"
    for name in ("lists/partial", "cache/archives/partial"):
        (state / name).mkdir(parents=True, exist_ok=True)
    options = ["-o", f"Dir::State::lists={state}/lists", "-o", f"Dir::Cache={state}/cache", "-o", "Debug::NoLocking=1"]
    _run(["apt-get", "-q", *options, "update"])
    return options


def _fetched(folder: Path, options: list[str]) -> Path:
    version, packages = _packages(options)
    done = folder / version
    if (done / COMPLETE).exists():
        return done
    shutil.rmtree(done, ignore_errors=True)
    done.mkdir()
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        _run(["apt-get", "-q", *options, "download", *packages], cwd=Path(scratch))
        for package in sorted(Path(scratch).glob("*.deb")):
            _run(["dpkg-deb", "-x", str(package), str(done / "root")])
    _arrange(done)
    return done


def _packages(options: list[str]) -> tuple[str, list[str]]:
    """The version for the cache, and the packages that the two meta packages stand for."""
    image = _depends(META[0], options, "linux-image-")[0]
    headers = _depends(META[1], options, "linux-headers-")[0]
    others = _depends(headers, options, "linux-(?:headers|kbuild)-")
    policy = _run(["apt-cache", *options, "policy", image])
    candidate = re.search(r"Candidate: (\S+)", policy)
    if not candidate or candidate[1] == "(none)":
        raise Unavailable(f"apt knows no {image}")
    return f"{image.removeprefix('linux-image-')}_{candidate[1]}", [image, headers, *others]


def _depends(package: str, options: list[str], wanted: str) -> list[str]:
    text = _run(["apt-cache", *options, "depends", package])
    names = re.findall(rf"^ *Depends: ({wanted}\S+)", text, re.MULTILINE)
    if not names:
        raise Unavailable(f"apt knows no {package}")
    return names


def _arrange(done: Path) -> None:
    """Links and the uncompressed kernel; the headers' one absolute path is made to fit."""
    headers = next(path for path in (done / "root/usr/src").glob("linux-headers-*") if path.name.endswith("-amd64"))
    makefile = headers / "Makefile"
    makefile.write_text(re.sub(r"^include /usr/src/", f"include {done}/root/usr/src/", makefile.read_text(),
                               flags=re.MULTILINE))
    (done / "kdir").symlink_to(headers.relative_to(done))
    image = next((done / "root/boot").glob("vmlinuz-*"))
    shutil.copy(image, done / "vmlinuz")
    (done / "vmlinux").write_bytes(_unpacked(image.read_bytes()))
    shutil.rmtree(done / "root/lib/modules", ignore_errors=True)
    (done / COMPLETE).touch()


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
    raise Unavailable("the kernel is neither packed with XZ nor with gzip")


def _xz(data: bytes) -> bytes:
    return lzma.LZMADecompressor().decompress(data)


def _gzip(data: bytes) -> bytes:
    return zlib.decompressobj(31).decompress(data)


def _run(command: list[str], cwd: Path | None = None) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=cwd,
                          env={**os.environ, "LC_ALL": "C"}).stdout


if __name__ == "__main__":
    try:
        print(kernel())
    except Unavailable as error:
        sys.exit(f"debian_kernel.py: {error}")
