#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The wrapper for valgrind's source: one header, included by coregrind/m_syswrap/syswrap-linux.c.

    install.py header FILE      writes the header
    install.py patch DIRECTORY  puts it into valgrind's source (3.19 and newer); then build that as usual
    install.py build            fetches Debian's source, puts it in, builds; prints where valgrind is
    install.py build --memcheck the same in half the time: memcheck alone, for programs of one size

The header is made of decoders/engine and decoders/valgrind (MIT) and of the generated tables. Those of specs that are
GPL-2.0-only can be combined with valgrind's GPL-2.0-or-later; the result is then under GPL-2.0-only. `build` keeps
source and result in ${XDG_CACHE_HOME:-~/.cache}/ioctlc/valgrind/VERSION (VERSION-memcheck), so that the next one takes
seconds.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import installing  # noqa: E402
from installing import fail, fetch, makes_programs, run, version, write  # noqa: E402

ROOT = HERE.parents[1]
ENGINE = ROOT / "decoders/engine"

#: In this order they are one translation unit.
HEADERS = [ENGINE / "tables.h", ENGINE / "decode.h", ENGINE / "internal.h", ENGINE / "path.h", HERE / "checker.h"]
SOURCES = [*(ENGINE / f"{name}.c" for name in ("expr", "walk", "follow", "call", "path")), HERE / "checker.c"]

#: What libc gives elsewhere; valgrind has none.
LIBC = HERE / "libc.h"

#: Names of functions that the engine's files share; in valgrind they get a prefix.
SHARED = re.compile(r"^(?:[\w*]+ )+\*?(\w+)\(.*(?:\);|,)$", re.MULTILINE)
MACRO = re.compile(r"^#define (\w+)", re.MULTILINE)

#: Makes 32-bit programs where gcc does not.
CROSS = "i686-linux-gnu-gcc"

#: What make is told, step by step: of everything, and of what memcheck needs.
EVERYTHING: list[list[str]] = [[]]
MEMCHECK = [["SUBDIRS=include VEX coregrind"], ["-C", "memcheck", "SUBDIRS=."]]

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


def both_sizes() -> bool:
    """Whether valgrind can be built for 32-bit programs, too: by gcc, or by the cross compiler beside it."""
    return makes_programs("gcc", "-m32") or makes_programs(CROSS)


def settings(cache: Path) -> list[str]:
    """configure's words for the sizes that there are compilers for; where gcc makes one only, two are one."""
    if makes_programs("gcc", "-m32"):
        return []
    if not makes_programs(CROSS):
        return ["--enable-only64bit"]
    both = cache / "gcc"
    both.write_text(f'#!/bin/sh\nfor word; do\n\t[ "$word" != -m32 ] || exec {CROSS} "$@"\ndone\nexec gcc "$@"\n')
    both.chmod(0o755)
    return [f"CC={both}"]


def cache_of(wanted: str, memcheck: bool = False) -> Path:
    return installing.cache_of("valgrind", wanted + "-memcheck" * memcheck)


def stamp(own: list[Path], words: list[str]) -> str:
    """What a built valgrind was built from."""
    return hashlib.sha256((header(own) + ASK_PRE + ASK_POST + " ".join(words)).encode()).hexdigest()


def configure(source: Path, out: Path, words: list[str], log: Path) -> None:
    """Once; what is built of one setting is in the way of another."""
    done = source / "configured"
    if done.exists() and done.read_text() == " ".join(words):
        return
    if (source / "Makefile").exists():
        run("make", "-s", "distclean", cwd=source, log=log)
    run("./configure", "-q", f"--prefix={out}", *words, cwd=source, log=log)
    done.write_text(" ".join(words))


def is_built(cache: Path, wanted: str) -> bool:
    """Whether what is there has this stamp."""
    path = cache / "stamp"
    return path.exists() and path.read_text() == wanted


def build(own: list[Path], memcheck: bool = False) -> Path:
    """valgrind with the header, built if it has not been."""
    wanted = version("valgrind")
    cache = cache_of(wanted, memcheck)
    cache.mkdir(parents=True, exist_ok=True)
    source, out, log = cache / "source", cache / "inst", cache / "build.log"
    words = ["--enable-only64bit"] if memcheck else settings(cache)
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made_of = stamp(own, words)
        if is_built(cache, made_of):
            return out / "bin/valgrind"
        if not source.exists():
            fetch("valgrind", wanted, cache, log)
        patch(source, own)
        configure(source, out, words, log)
        for goal in ("all", "install"):
            for more in MEMCHECK if memcheck else EVERYTHING:
                run("make", "-s", f"-j{os.cpu_count()}", *more, goal, cwd=source, log=log)
        (cache / "stamp").write_text(made_of)
    return out / "bin/valgrind"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tables", metavar="FILE", type=Path, action="append", default=[],
                        help="<abi>_tables.c of a spec of one's own: ioctlc build SPEC --only decoders makes it")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("header").add_argument("file", type=Path)
    commands.add_parser("patch").add_argument("directory", type=Path)
    commands.add_parser("build").add_argument("--memcheck", action="store_true",
                                              help="memcheck alone, for programs of one size")
    options = parser.parse_args()
    if options.command == "header":
        write(options.file, header(options.tables))
    elif options.command == "patch":
        patch(options.directory, options.tables)
    else:
        print(build(options.tables, options.memcheck))
    return 0


if __name__ == "__main__":
    sys.exit(main())
