"""Debian packages that are unpacked into a cache instead of installed: apt's options, a lock, what went wrong.

The cache is ${XDG_CACHE_HOME:-~/.cache}/ioctlc. Packages come from the machine's own sources. Where the machine's
package lists will not do, apt gets lists of its own below the cache; its configuration and dpkg's architectures stay as
they are.
"""

from __future__ import annotations

import fcntl
import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

#: Made last: a folder of the cache that has it is complete.
COMPLETE = "complete"


class Unavailable(Exception):
    """Something cannot be had; the message says why."""


def cache(name: str) -> Path:
    """A folder of the cache, made where it is missing."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(base) / "ioctlc" / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Tests run side by side; one of them downloads."""
    with open(folder / "lock", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def run(command: Sequence[str], cwd: Path | None = None) -> str:
    """What a program says; Unavailable where it fails or is not there."""
    try:
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=cwd,
                              env={**os.environ, "LC_ALL": "C"})
    except FileNotFoundError as error:
        raise Unavailable(f"{command[0]} is not installed") from error
    except subprocess.CalledProcessError as error:
        lines = error.stderr.strip().splitlines()
        raise Unavailable(f"{command[0]}: {lines[-1] if lines else f'status {error.returncode}'}") from error
    return done.stdout


def own_lists(folder: Path, architectures: Sequence[str] = ()) -> list[str]:
    """Options that make apt keep lists of its own, which are fetched; for other architectures on request."""
    state = folder / "apt"
    for name in ("lists/partial", "cache/archives/partial"):
        (state / name).mkdir(parents=True, exist_ok=True)
    options = ["-o", f"Dir::State::lists={state}/lists", "-o", f"Dir::Cache={state}/cache", "-o", "Debug::NoLocking=1"]
    for architecture in architectures:
        options += ["-o", f"APT::Architectures::={architecture}"]
    with suppress(Unavailable):  # one source of several may be out of order; whether a package is there is seen next
        run(["apt-get", "-q", *options, "update"])
    return options


def complete_lists(options: Sequence[str]) -> None:
    """Unavailable where apt cannot have the list of one of its sources: then it does not know what there is not."""
    run(["apt-get", "-q", *options, "update", "--error-on=any"])


def candidate(package: str, options: Sequence[str]) -> str:
    """The version that apt would install."""
    found = re.search(r"Candidate: (\S+)", run(["apt-cache", *options, "policy", package]))
    if not found or found[1] == "(none)":
        raise Unavailable(f"apt knows no {package}")
    return found[1]


def unpack(packages: Sequence[str], options: Sequence[str], scratch: Path, target: Path) -> None:
    """Downloads packages into one folder and unpacks them into another."""
    run(["apt-get", "-q", *options, "download", *packages], cwd=scratch)
    for package in sorted(scratch.glob("*.deb")):
        run(["dpkg-deb", "-x", str(package), str(target)])
