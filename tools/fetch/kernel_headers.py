#!/usr/bin/env python3
"""The newest headers of a kernel series in Debian's archive, unpacked into the cache; nothing is installed.

    kernel_headers.py [SERIES]      prints the folder of the headers that all architectures share; SERIES is 6.12

The package is linux-headers-SERIES.*-common: include/uapi/ and arch/*/include/uapi/. Without a network the newest one
in the cache has to do. 12 MB are downloaded, 80 MB kept.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import packages


def headers(series: str = "6.12") -> Path:
    """The folder with include/ and arch/; downloads it where it is not there yet."""
    folder = packages.cache("headers")
    reasons = []
    with packages.locked(folder):
        for own in (False, True):
            try:
                return _fetched(folder, series, packages.own_lists(folder) if own else [])
            except packages.Unavailable as error:
                reasons.append(str(error))
        found = sorted(folder.glob(f"linux-headers-{series}.*/{packages.COMPLETE}"),
                       key=lambda path: path.stat().st_mtime)
        if found:
            return _source(found[-1].parent)
    raise packages.Unavailable(f"no headers of Linux {series} can be downloaded: " + "; ".join(reasons))


def _fetched(folder: Path, series: str, options: Sequence[str]) -> Path:
    pattern = rf"^linux-headers-{re.escape(series)}\.(\d+)\S*-common$"
    names = packages.run(["apt-cache", *options, "pkgnames", f"linux-headers-{series}."]).split()
    known = sorted((int(match[1]), name) for name in names if (match := re.match(pattern, name)))
    if not known:
        raise packages.Unavailable(f"apt knows no linux-headers-{series}.*-common")
    package = known[-1][1]
    done = folder / f"{package}_{packages.candidate(package, options)}"
    if not (done / packages.COMPLETE).exists():
        shutil.rmtree(done, ignore_errors=True)
        done.mkdir()
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            packages.unpack([package], options, Path(scratch), done / "tree")
        (done / packages.COMPLETE).touch()
    return _source(done)


def _source(done: Path) -> Path:
    return next((done / "tree/usr/src").glob("linux-headers-*-common"))


if __name__ == "__main__":
    try:
        print(headers(*sys.argv[1:2]))
    except packages.Unavailable as error:
        sys.exit(f"kernel_headers.py: {error}")
