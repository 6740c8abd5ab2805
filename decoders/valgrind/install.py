#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The wrapper for valgrind's source: one header, included by coregrind/m_syswrap/syswrap-linux.c.

    install.py header FILE      writes the header
    install.py patch DIRECTORY  puts it into valgrind's source (3.19 and newer); then build that as usual
    install.py build            fetches Debian's source, puts it in, builds; prints where valgrind is

The header is made of decoders/engine and decoders/valgrind (MIT) and of the generated tables. Those of specs that are
GPL-2.0-only can be combined with valgrind's GPL-2.0-or-later; the result is then under GPL-2.0-only. `build` keeps
source and result in ${XDG_CACHE_HOME:-~/.cache}/ioctlc/valgrind/VERSION, so that the next one takes seconds.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ENGINE = ROOT / "decoders/engine"

#: In this order they are one translation unit.
HEADERS = [ENGINE / "tables.h", ENGINE / "decode.h", ENGINE / "internal.h", HERE / "path.h", HERE / "checker.h"]
SOURCES = [*(ENGINE / f"{name}.c" for name in ("expr", "walk", "follow", "call")), HERE / "path.c", HERE / "checker.c"]

#: What libc gives elsewhere; valgrind has none.
LIBC = HERE / "libc.h"

#: Names of functions that the engine's files share; in valgrind they get a prefix.
SHARED = re.compile(r"^(?:[\w*]+ )+\*?(\w+)\(.*(?:\);|,)$", re.MULTILINE)
MACRO = re.compile(r"^#define (\w+)", re.MULTILINE)

#: Where syswrap-linux.c asks, and what is put behind these places.
PRE = re.compile(r"\nPRE\(sys_ioctl\)\s*\{\s*\*flags \|= SfMayBlock;\n")
POST = re.compile(r"\nPOST\(sys_ioctl\)\s*\{\n")
ASK_PRE = """
   *flags |= SfPostOnFail;
   switch (ioctlc_PRE(tid, ARG1, ARG2, ARG3)) {
   case 2:
      PRINT("sys_ioctl ( %lu, 0x%lx )", ARG1, ARG2);
      PRE_REG_READ2(long, "ioctl", unsigned int, fd, unsigned int, request);
      return;
   case 3:
      PRINT("sys_ioctl ( %lu, 0x%lx, 0x%lx )", ARG1, ARG2, ARG3);
      PRE_REG_READ3(long, "ioctl", unsigned int, fd, unsigned int, request, unsigned long, arg);
      return;
   }
   *flags &= ~SfPostOnFail;
"""
ASK_POST = """   if (ioctlc_POST(tid, SUCCESS ? (Long)(Int)RES : -(Long)ERR))
      return;
"""


def fail(text: str) -> NoReturn:
    sys.exit(f"install.py: {text}")


def body(path: Path) -> str:
    """A file without its includes: what it needs is in front of it."""
    return re.sub(r"^#include .*\n", "", path.read_text(), flags=re.MULTILINE)


def tables(own: list[Path]) -> list[Path]:
    """Of somebody's own specs, which win, and of those of this repository."""
    return [*own, *sorted(ROOT.glob("generated/*/decoders/*_tables.c"))]


def header(own: list[Path]) -> str:
    """The whole header. Names that it defines for itself are undefined at its end."""
    shared = sorted(set(SHARED.findall(body(ENGINE / "internal.h"))))
    prefix = "".join(f"#define {name} ioctlc_{name}\n" for name in shared)
    chosen = tables(own)
    words = [path.name.removesuffix(".c") for path in chosen]
    specs = "static const struct dec_tables *const ioctlc_specs[] = {\n" + "".join(
        f"\t&{word},\n" for word in words) + "};\n"
    plain = "#undef DEC_TABLES\n#define DEC_TABLES(name, ...) static const struct dec_tables name = __VA_ARGS__\n"
    parts = [LIBC.read_text(), prefix, *map(body, HEADERS), plain, *map(body, SOURCES), *map(body, chosen), specs,
             body(HERE / "core.c")]
    text = "\n".join(parts)
    undefined = "".join(f"#undef {name}\n" for name in sorted(set(MACRO.findall(text))))
    return f"/* Made by ioctlc (decoders/valgrind/install.py); do not edit. */\n{text}\n{undefined}"


def write(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Only what differs, so that make does not build it again."""
    data = text.encode(encoding)
    if not path.exists() or path.read_bytes() != data:
        path.write_bytes(data)


def patch(source: Path, own: list[Path]) -> None:
    """Puts the header into valgrind's source; a second time it is replaced."""
    folder = source / "coregrind/m_syswrap"
    path = folder / "syswrap-linux.c"
    if not path.is_file():
        fail(f"{source}: this is not valgrind's source: there is no coregrind/m_syswrap/syswrap-linux.c")
    original = folder / "syswrap-linux.c.before-ioctlc"
    text = (original if original.exists() else path).read_text(encoding="latin-1")
    for place in (PRE, POST):
        if len(place.findall(text)) != 1:
            fail(f"{path}: sys_ioctl does not look as it does in valgrind 3.19: {place.pattern!r} is found "
                 f"{len(place.findall(text))} times; compare PRE and POST with ASK_PRE and ASK_POST in install.py")
    if not original.exists():
        shutil.copy(path, original)
    text = PRE.sub(lambda found: f'\n#include "ioctlc-wrap.h"\n{found[0]}{ASK_PRE}', text)
    text = POST.sub(lambda found: found[0] + ASK_POST, text)
    write(path, text, "latin-1")
    write(folder / "ioctlc-wrap.h", header(own))


def run(*words: object, cwd: Path, log: Path, env: dict[str, str] | None = None) -> None:
    """A step of the build; where it fails, the end of its log is shown."""
    with log.open("ab") as out:
        done = subprocess.run([str(word) for word in words], cwd=cwd, stdout=out, stderr=out, env=env)
    if done.returncode:
        end = log.read_text(errors="replace").splitlines()[-15:]
        fail("\n".join([f"'{' '.join(map(str, words))}' failed with {done.returncode}; {log} ends with", *end]))


def version() -> str:
    """Debian's version of the installed valgrind, without its epoch."""
    done = subprocess.run(["dpkg-query", "-W", "-f", "${source:Version}", "valgrind"], capture_output=True, text=True)
    if done.returncode:
        fail("Debian's valgrind is not installed (apt-get install valgrind): its version is the one to build")
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


def fetch(cache: Path, wanted: str, log: Path) -> None:
    """Debian's source, unpacked as `source`."""
    with tempfile.TemporaryDirectory(dir=cache) as name:
        folder = Path(name)
        env = {**os.environ, "APT_CONFIG": str(archive(folder))}
        run("apt-get", "-q", "update", cwd=folder, log=log, env=env)
        run("apt-get", "-q", "source", f"valgrind={wanted}", cwd=folder, log=log, env=env)
        found = [path for path in folder.glob("valgrind-*") if path.is_dir()]
        shutil.move(str(found[0]), cache / "source")


def both_sizes() -> bool:
    """Whether this compiler makes 32-bit programs, too."""
    with tempfile.TemporaryDirectory() as folder:
        words = ["gcc", "-m32", "-x", "c", "-", "-o", f"{folder}/a"]
        return subprocess.run(words, input=b"int main(void) { return 0; }", capture_output=True).returncode == 0


def cache_of(wanted: str) -> Path:
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "ioctlc/valgrind" / wanted.split(":")[-1]


def stamp(own: list[Path]) -> str:
    """What a built valgrind was built from."""
    return hashlib.sha256((header(own) + ASK_PRE + ASK_POST).encode()).hexdigest()


def build(own: list[Path]) -> Path:
    """valgrind with the header, built if it has not been."""
    wanted = version()
    cache = cache_of(wanted)
    cache.mkdir(parents=True, exist_ok=True)
    source, out, log = cache / "source", cache / "inst", cache / "build.log"
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if (cache / "stamp").exists() and (cache / "stamp").read_text() == stamp(own):
            return out / "bin/valgrind"
        if not source.exists():
            fetch(cache, wanted, log)
        patch(source, own)
        if not (source / "Makefile").exists():
            only = [] if both_sizes() else ["--enable-only64bit"]
            run("./configure", "-q", f"--prefix={out}", *only, cwd=source, log=log)
        run("make", "-s", f"-j{os.cpu_count()}", cwd=source, log=log)
        run("make", "-s", "install", cwd=source, log=log)
        (cache / "stamp").write_text(stamp(own))
    return out / "bin/valgrind"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tables", metavar="FILE", type=Path, action="append", default=[],
                        help="<abi>_tables.c of a spec of one's own: ioctlc build SPEC --only decoders makes it")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("header").add_argument("file", type=Path)
    commands.add_parser("patch").add_argument("directory", type=Path)
    commands.add_parser("build")
    options = parser.parse_args()
    if options.command == "header":
        write(options.file, header(options.tables))
    elif options.command == "patch":
        patch(options.directory, options.tables)
    else:
        print(build(options.tables))
    return 0


if __name__ == "__main__":
    sys.exit(main())
