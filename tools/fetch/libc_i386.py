#!/usr/bin/env python3
"""A 32-bit C library with the symbols of its dynamic linker, unpacked into the cache; nothing is installed.

    libc_i386.py            prints the folder of ld-linux.so.2

valgrind wants these symbols, and looks for them in `.debug` beside the library. A program uses this library when it is
linked with `--dynamic-linker=FOLDER/ld-linux.so.2 -rpath FOLDER`. 10 MB are downloaded, 18 MB kept; dpkg never hears of
the architecture.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from pathlib import Path

import packages

#: Whose symbols are kept: valgrind needs the linker's, and names functions of the library by its own.
LIBRARIES = ("ld-linux.so.2", "libc.so.6")


def folder() -> Path:
    """The folder of the libraries; downloads it where it is not there yet, or the machine's own C library changed."""
    cache = packages.cache("libc-i386")
    version = packages.run(["dpkg-query", "-W", "-f", "${Version}", "libc6"])
    done = cache / version
    with packages.locked(cache):
        if not (done / packages.COMPLETE).exists():
            _fetch(cache, done)
    return done / "lib"


def _fetch(cache: Path, done: Path) -> None:
    """What the archive has now, which may be newer than what is installed: nothing else uses it."""
    options = packages.own_lists(cache, ["amd64", "i386"])
    shutil.rmtree(done, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        root = Path(scratch) / "root"
        packages.unpack(["libc6:i386", "libc6-dbg:i386"], options, Path(scratch), root)
        shutil.copytree(root / "lib/i386-linux-gnu", done / "lib", symlinks=True)
        (done / "lib/.debug").mkdir()
        for name in LIBRARIES:
            symbols = _symbols(done / "lib" / name, root / "usr/lib/debug/.build-id")
            shutil.copy(symbols, done / "lib/.debug" / symbols.name)
    shutil.rmtree(cache / "apt", ignore_errors=True)
    (done / packages.COMPLETE).touch()


def _symbols(library: Path, debug: Path) -> Path:
    """The file that a library's build id names."""
    found = re.search(r"Build ID: ([0-9a-f]{2})([0-9a-f]+)", packages.run(["readelf", "-n", str(library)]))
    if not found:
        raise packages.Unavailable(f"{library} has no build id")
    return debug / found[1] / f"{found[2]}.debug"


if __name__ == "__main__":
    try:
        print(folder())
    except packages.Unavailable as error:
        sys.exit(f"libc_i386.py: {error}")
