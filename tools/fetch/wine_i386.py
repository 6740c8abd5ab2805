#!/usr/bin/env python3
"""The 32-bit DLLs that let wine64 run 32-bit programs (its new WoW64), unpacked into the cache; nothing is installed.

    wine_i386.py            prints the folder for WINEDLLPATH

They are Windows binaries, so no i386 library of Linux is needed and dpkg never hears of the architecture. 95 MB are
downloaded, 60 MB kept.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import packages

#: What a program with kernel32, advapi32 and msvcrt needs until its main() runs, and what `wineboot` starts.
NAMES = ("ntdll kernel32 kernelbase msvcrt ucrtbase advapi32 sechost rpcrt4 ws2_32 user32 gdi32 win32u setupapi "
         "shell32 shlwapi ole32 combase version imm32 shcore").split()


def dlls() -> Path:
    """The folder above i386-windows; downloads it where it is not there yet."""
    folder = packages.cache("wine")
    version = packages.run(["dpkg-query", "-W", "-f", "${Version}", "libwine"])
    done = folder / version
    with packages.locked(folder):
        if not (done / packages.COMPLETE).exists():
            _fetch(folder, done, version)
    return done


def _fetch(folder: Path, done: Path, version: str) -> None:
    options = packages.own_lists(folder, ["amd64", "i386"])
    shutil.rmtree(done, ignore_errors=True)
    (done / "i386-windows").mkdir(parents=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        root = Path(scratch) / "root"
        packages.unpack([f"libwine:i386={version}"], options, Path(scratch), root)
        found = root / "usr/lib/i386-linux-gnu/wine/i386-windows"
        for name in [*(f"{name}.dll" for name in NAMES), "rundll32.exe"]:
            shutil.copy(found / name, done / "i386-windows")
    shutil.rmtree(folder / "apt", ignore_errors=True)
    (done / packages.COMPLETE).touch()


if __name__ == "__main__":
    try:
        print(dlls())
    except packages.Unavailable as error:
        sys.exit(f"wine_i386.py: {error}")
