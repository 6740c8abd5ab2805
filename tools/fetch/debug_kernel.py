#!/usr/bin/env python3
"""Linux as Debian has its source, built to look for mistakes: KASAN, lockdep, fault injection (debug_kernel.config).

    debug_kernel.py            prints the folder, which then has
        kdir       what `make -C` takes to build a module
        vmlinuz    the kernel; KASAN does not start as an uncompressed one

It is built once for each version and configuration and kept in the cache: ten minutes of a processor, 600 MB. A build
that was interrupted goes on where it was. Needs the packages of tools/packages/debug.txt, apt and dpkg-deb.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

import packages
import processes

SOURCE = "linux-source-6.1"
CONFIG = Path(__file__).with_suffix(".config")

#: What no module's build reads, of the source.
UNUSED = ("Documentation", "drivers", "fs", "net", "samples", "sound", "tools/testing")


def kernel() -> Path:
    """The folder of the kernel; builds it where it is not there yet."""
    folder = packages.cache("debug-kernel")
    reasons = []
    with packages.locked(folder):
        for own in (False, True):
            try:
                return _built(folder, packages.own_lists(folder) if own else [])
            except packages.Unavailable as error:
                reasons.append(str(error))
        for old in sorted(folder.glob(f"*/{packages.COMPLETE}"), key=lambda path: path.stat().st_mtime, reverse=True):
            return old.parent
    raise packages.Unavailable("the debug kernel cannot be built: " + "; ".join(reasons))


def _built(folder: Path, options: Sequence[str]) -> Path:
    digest = hashlib.sha256(CONFIG.read_bytes()).hexdigest()[:12]
    done = folder / f"{packages.candidate(SOURCE, options)}_{digest}"
    if (done / packages.COMPLETE).exists():
        return done
    done.mkdir(exist_ok=True)
    source = _source(done, options)
    build = done / "kdir"
    build.mkdir(exist_ok=True)
    _configure(source, build)
    _make(source, build, f"-j{os.cpu_count() or 1}", "bzImage", "modules")
    shutil.copy(build / "arch/x86/boot/bzImage", done / "vmlinuz")
    (done / packages.COMPLETE).touch()  # first: what is half pruned is whole, and nothing is built from it again
    _prune(source, build)
    return done


def _source(done: Path, options: Sequence[str]) -> Path:
    """The unpacked source of the kernel. It gets its name last, so what an interrupted build left is gone on with."""
    for source in done.glob("linux-source-*"):
        return source
    with tempfile.TemporaryDirectory(dir=done) as scratch:
        tree = Path(scratch) / "tree"
        packages.unpack([SOURCE], options, Path(scratch), tree)
        with tarfile.open(next((tree / "usr/src").glob("linux-source-*.tar.xz"))) as archive:
            archive.extractall(scratch)
        source = next(Path(scratch).glob("linux-source-*/"))
        return source.rename(done / source.name)


def _configure(source: Path, build: Path) -> None:
    """Writes .config; Unavailable where a line of the fragment did not survive its dependencies."""
    _make(source, build, "tinyconfig")
    config = build / ".config"
    fragment = CONFIG.read_text()
    config.write_text(config.read_text() + fragment)
    _make(source, build, "olddefconfig")
    have = set(config.read_text().splitlines())
    lost = [line for line in fragment.splitlines() if line.startswith("CONFIG_") and line not in have]
    if lost:
        raise packages.Unavailable(f"{CONFIG.name}: the kernel refuses {', '.join(lost)}")


def _make(source: Path, build: Path, *goals: str) -> None:
    with open(build / "build.log", "a") as log:
        run = processes.run(["make", "-s", "-C", str(source), f"O={build}", "ARCH=x86_64", *goals], log,
                            env={name: value for name, value in os.environ.items() if name != "MAKEFLAGS"})
    if run.returncode:
        raise packages.Unavailable(f"make {' '.join(goals)}: status {run.returncode}, see {build / 'build.log'}")


def _prune(source: Path, build: Path) -> None:
    """Keeps what a module's build reads."""
    for name in (*UNUSED, *(f"arch/{path.name}" for path in (source / "arch").iterdir()
                            if path.is_dir() and path.name != "x86")):
        shutil.rmtree(source / name, ignore_errors=True)
    (build / "vmlinux").unlink()
    for path in build.rglob("*"):
        tools = path.relative_to(build).parts[0] in ("scripts", "tools")
        if not tools and path.is_file() and path.suffix in (".o", ".a", ".cmd"):
            path.unlink()


if __name__ == "__main__":
    try:
        print(kernel())
    except packages.Unavailable as error:
        sys.exit(f"debug_kernel.py: {error}")
