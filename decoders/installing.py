# SPDX-License-Identifier: MIT
"""What the installers of strace's and valgrind's overlays have in common: Debian's source, built under the cache."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn


def fail(text: str) -> NoReturn:
    sys.exit(f"install.py: {text}")


def write(path: Path, text: str, encoding: str = "utf-8") -> bool:
    """Only what differs, so that make does not build it again; whether it did."""
    data = text.encode(encoding)
    if path.exists() and path.read_bytes() == data:
        return False
    path.write_bytes(data)
    return True


def run(*words: object, cwd: Path, log: Path, env: dict[str, str] | None = None) -> None:
    """A step of the build; where it fails, the end of its log is shown."""
    with log.open("ab") as out:
        done = subprocess.run([str(word) for word in words], cwd=cwd, stdout=out, stderr=out, env=env)
    if done.returncode:
        end = log.read_text(errors="replace").splitlines()[-15:]
        fail("\n".join([f"'{' '.join(map(str, words))}' failed with {done.returncode}; {log} ends with", *end]))


def version(package: str) -> str:
    """Debian's version of an installed package's source."""
    done = subprocess.run(["dpkg-query", "-W", "-f", "${source:Version}", package], capture_output=True, text=True)
    if done.returncode:
        fail(f"Debian's {package} is not installed (apt-get install {package}): its version is the one to build")
    return done.stdout


def archive(folder: Path) -> Path:
    """A private apt, with deb-src of this machine's own archive; nothing of the system changes."""
    said = [path.read_text() for path in [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
            if path.is_file()]
    lines = re.findall(r"^deb\s+(?:\[[^]]*\]\s*)?(\S+)\s+(\S+)", "\n".join(said), re.MULTILINE)
    for part in re.split(r"\n\s*\n", "\n\n".join(said)):
        fields = dict(re.findall(r"^(\w[\w-]*):\s*(.*)$", part, re.MULTILINE))
        lines += [(uri, suite) for uri in fields.get("URIs", "").split() for suite in fields.get("Suites", "").split()]
    if not lines:
        fail("no archive in /etc/apt/sources.list or sources.list.d")
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    key = "[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] "
    (folder / "sources.list").write_text("".join(f"deb-src {key}{uri} {suite} main\n" for uri, suite in sorted(
        set(lines))))
    conf = folder / "apt.conf"
    conf.write_text(f'Dir::Etc::sourcelist "{folder}/sources.list";\nDir::Etc::sourceparts "/dev/null";\n'
                    f'Dir::State::lists "{folder}/lists";\nDir::Cache "{folder}/cache";\nAPT::Sandbox::User "";\n')
    return conf


def fetch(package: str, wanted: str, cache: Path, log: Path) -> None:
    """Debian's source, unpacked as `source`."""
    with tempfile.TemporaryDirectory(dir=cache) as name:
        folder = Path(name)
        env = {**os.environ, "APT_CONFIG": str(archive(folder))}
        run("apt-get", "-q", "update", cwd=folder, log=log, env=env)
        run("apt-get", "-q", "source", f"{package}={wanted}", cwd=folder, log=log, env=env)
        found = [path for path in folder.glob(f"{package}-*") if path.is_dir()]
        shutil.move(str(found[0]), cache / "source")


def makes_programs(*compiler: str) -> bool:
    """Whether a compiler makes a program with headers of the C library; it need not run."""
    with tempfile.TemporaryDirectory() as folder:
        if not shutil.which(compiler[0]):
            return False
        source = b"#include <stdint.h>\n#include <errno.h>\nint main(void) { return 0; }\n"
        words = [*compiler, "-x", "c", "-", "-o", f"{folder}/a"]
        return subprocess.run(words, input=source, capture_output=True).returncode == 0


def cache_of(package: str, wanted: str) -> Path:
    """Where source and result are kept."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "ioctlc" / package / wanted.split(":")[-1]
