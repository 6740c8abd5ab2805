#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The overlay for strace's source: decoders that src/ioctl.c asks before its own, and names for src/ioctlsort.c.

    install.py patch DIRECTORY  puts it into strace's source (6.1 and newer); then build that as usual
    install.py build            fetches Debian's source, puts it in, builds; prints where strace is

What strace decodes itself it goes on decoding: such commands are left out, unless later ones need what they said.
The decoders are under their specs' licences, strace's under LGPL-2.1-or-later. `build` keeps source and result in
${XDG_CACHE_HOME:-~/.cache}/ioctlc/strace/VERSION, so that the next one takes seconds.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from installing import cache_of, fail, fetch, makes_programs, run, version, write  # noqa: E402

ROOT = HERE.parents[1]

#: Where src/ioctl.c and src/ioctlsort.c ask, and what is put there.
INCLUDE = re.compile(r'^#include "xlat/ioctl_dirs\.h"\n', re.MULTILINE)
SWITCH = re.compile(r"^\tswitch \(_IOC_TYPE\(code\)\) \{\n(?=\tcase 0x)", re.MULTILINE)
NUMBER = re.compile(r"^\tswitch \(_IOC_TYPE\(code\)\) \{\n(?=\tcase '!')", re.MULTILINE)
NAMES = re.compile(r'^#include "ioctls_zfs\.h"\n', re.MULTILINE)
ASK_NAME = """\tif (ioctlc_print_name(tcp, code))
\t\treturn IOCTL_NUMBER_HANDLED | IOCTL_NUMBER_STOP_LOOKUP;

"""
ASK = """\tconst int ioctlc_rc = ioctlc_ioctl(tcp, code, arg);
\tif (ioctlc_rc != RVAL_DECODED)
\t\treturn ioctlc_rc;

"""

#: A row of a table of commands; whether later commands need what one says. An entry of ioctlsort's.
ROW = re.compile(r'^\t\{ (?P<code>0x[0-9a-f]{8}), .* "(?P<name>\w+)", (?:NULL|".*") \},'
                 r'(?P<remembered> /\* remembered \*/)?$')
ENTRY = re.compile(r'^\{ "[^"]*", "([\w+]+)", ([\w|]+), (\w+|\(0x\w+ << 8\) \| \w+), (\w+) \},', re.MULTILINE)
CASE = re.compile(r"^\s+case (\w+):", re.MULTILINE)


def specs(own: list[Path]) -> list[Path]:
    """Headers of somebody's own specs, which win, and of those of this repository."""
    return [*own, *(path for path in sorted(ROOT.glob("generated/*/strace/*.h"))
                    if not path.name.startswith("ioctls_"))]


def decoded_by_strace(source: Path) -> set[str]:
    """Names of commands that are cases of a switch in strace's own decoders."""
    return {name for path in (source / "src").glob("*.c") for name in CASE.findall(path.read_text(errors="replace"))}


def code_of(_name: str, ways: str, number: str, size: str) -> int:
    """The code of an entry of ioctlsort's, on x86. Its number may be `(TYPE << 8) | NR`."""
    bits = {"_IOC_WRITE": 1 << 30, "_IOC_READ": 1 << 31}
    *type_, nr = (int(word, 0) for word in re.findall(r"\b(?!8\))\w+", number))
    return sum(type_) << 8 | nr | int(size, 0) << 16 | sum(bits.get(way, 0) for way in ways.split("|"))


def named_by_strace(source: Path, folders: tuple[str, ...] = ("32", "64", "i386", "x32", "x86_64")
                    ) -> dict[int, set[str]]:
    """Names of codes in strace's own tables for x86, zfs's among them."""
    found: dict[int, set[str]] = {}
    paths = [path for folder in folders for path in (source / "src/linux" / folder).glob("ioctls_*.h")
             if re.match("ioctls_(arch|inc)", path.name)]
    for path in [*paths, source / "src/ioctls_zfs.h"]:
        for name, ways, number, size in ENTRY.findall(path.read_text()):
            found.setdefault(code_of(name, ways, number, size), set()).add(name)
    return found


@dataclass(frozen=True)
class Strace:
    """What strace's source has already: commands that it decodes, names of codes, names of arguments."""

    decoded: frozenset[str] = frozenset()
    names: Mapping[int, set[str]] = field(default_factory=dict)
    arg_names: bool = False

    @staticmethod
    def of(source: Path, everything: bool) -> "Strace":
        decoded = frozenset() if everything else frozenset(decoded_by_strace(source))
        fields = (source / "src/print_fields.h").read_text()
        return Strace(decoded, named_by_strace(source), "tprints_arg_next_name" in fields)

    def foreign(self, code: int, name: str) -> bool:
        """Whether strace knows a code under other names only: some other driver's."""
        return bool(self.names.get(code)) and name not in self.names[code]

    def ambiguous(self, code: int, name: str) -> bool:
        """Whether strace has another name for a code: only the descriptor says whose it is."""
        return bool(self.names.get(code, set()) - {name})

    def row(self, line: str) -> str:
        """A line of a header: without commands that are strace's; codes that others have are shared."""
        found = ROW.match(line)
        if found is None:
            return line
        if found["name"] in self.decoded and not found["remembered"]:
            return ""
        if self.ambiguous(int(found["code"], 16), found["name"]):
            return line.replace(", false, ", ", true, ", 1)
        return line


def header(own: list[Path], strace: Strace) -> str:
    """All decoders as one header."""
    chosen = specs(own)
    parts = ["#define IOCTLC_STRACE_HAS_ARG_NAMES\n"] if strace.arg_names else []
    parts += [(HERE / "runtime.h").read_text()]
    parts += ["".join(map(strace.row, path.read_text().splitlines(keepends=True))) for path in chosen]
    table = "".join(f"\t&{path.stem}_spec,\n" for path in chosen)
    parts.append(f"static const struct ioctlc_spec *const ioctlc_specs[] = {{\n{table}}};\n")
    parts.append((HERE / "dispatch.h").read_text())
    return "/* Made by ioctlc (decoders/strace/install.py); do not edit. */\n" + "\n".join(parts)


def names(own: list[Path], strace: Strace) -> str:
    """All names as one header, without those of codes that others have: the overlay prints these itself."""
    lines = ["/* Made by ioctlc (decoders/strace/install.py); do not edit. */\n"]
    for path in specs(own):
        for line in path.with_name(f"ioctls_{path.name}").read_text().splitlines(keepends=True):
            entry = ENTRY.match(line)
            if entry is None or not strace.foreign(code_of(*entry.groups()), entry[1]):
                lines.append(line)
    return "".join(lines)


def edit(path: Path, *places: tuple[re.Pattern[str], str, bool]) -> None:
    """Puts texts before or behind places of a file; a second time they are put into what it was before."""
    original = path.with_name(f"{path.name}.before-ioctlc")
    if not original.exists():
        shutil.copy(path, original)
    text = original.read_text()
    for place, more, behind in places:
        if len(place.findall(text)) != 1:
            fail(f"{path}: this does not look as it does in strace 6.1 to 7.2: {place.pattern!r} is found "
                 f"{len(place.findall(text))} times; compare it with the places in install.py")
        text = place.sub(lambda found: found[0] + more if behind else more + found[0], text)
    write(path, text)


def patch(source: Path, own: list[Path], everything: bool) -> None:
    """Puts headers into strace's source; a second time they are replaced."""
    folder = source / "src"
    if not (folder / "ioctlsort.c").is_file():
        fail(f"{source}: this is not strace's source: there is no src/ioctlsort.c")
    edit(folder / "ioctl.c", (INCLUDE, '#include "ioctlc.h"\n', True), (NUMBER, ASK_NAME, False),
         (SWITCH, ASK, False))
    edit(folder / "ioctlsort.c", (NAMES, '#include "ioctls_ioctlc.h"\n', True))
    for number in range(3):
        define = f"#undef IOCTLC_PERSONALITY\n#define IOCTLC_PERSONALITY {number}\n"
        # at the end: x32's includes x86-64's
        edit(folder / f"linux/x86_64/ioctls_arch{number}.h", (re.compile(r"\Z"), define, True))
    strace = Strace.of(source, everything)
    write(folder / "ioctlc.h", header(own, strace))
    if write(folder / "ioctls_ioctlc.h", names(own, strace)):
        (folder / "ioctlsort.c").touch()        # of which alone strace's Makefile knows that names depend on it


#: Personalities beside the first of strace on x86-64: its variable for the compiler, the flag, a compiler of Debian's.
PERSONALITIES = (("CC_FOR_M32", "-m32", "i686-linux-gnu-gcc"), ("CC_FOR_MX32", "-mx32", "x86_64-linux-gnux32-gcc"))


def personalities() -> list[str]:
    """Options of configure, so that strace's own decoders know the layouts of i386 and x32: they ask a compiler.

    Where gcc makes no such programs Debian's cross compiler does. The overlay needs none: it has the layouts.
    """
    found = [f"{variable}={compiler}" for variable, flag, compiler in PERSONALITIES
             if not makes_programs("gcc", flag) and makes_programs(compiler)]
    for _, flag, compiler in PERSONALITIES:
        if not makes_programs("gcc", flag) and not makes_programs(compiler):
            print(f"install.py: neither gcc {flag} nor {compiler} makes programs: what the overlay leaves to "
                  "strace itself has the wrong layout in them; it says so when it sees one", file=sys.stderr)
    return ["--enable-mpers=check", *found]


def stamp(options: argparse.Namespace) -> str:
    """What a built strace was built from."""
    compilers = [str(shutil.which(compiler)) for _, _, compiler in PERSONALITIES]
    text = "\n".join([header(options.header, Strace()), names(options.header, Strace()), Path(__file__).read_text(),
                      options.kind, *compilers])
    return hashlib.sha256(text.encode()).hexdigest()


#: Kinds of builds, in folders of their own: options of configure. Tests of the overlay are without strace's own layouts
#: of other personalities: it does not need them.
PLAIN = ["--enable-bundled=yes"]
ALONE = [*PLAIN, "--enable-mpers=no"]
SANITIZED = "-g -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
KINDS = {"plain": PLAIN, "stock": PLAIN, "everything": PLAIN, "static": [*ALONE, "CFLAGS=-O1", "LDFLAGS=-static"],
         "sanitized": [*ALONE, f"CFLAGS={SANITIZED}", "LDFLAGS=-fsanitize=address,undefined"]}
EVERYTHING = ("everything", "static", "sanitized")


def build(options: argparse.Namespace) -> Path:
    """strace with the overlay, built if it has not been."""
    wanted = version("strace")
    cache = cache_of("strace", wanted)
    cache.mkdir(parents=True, exist_ok=True)
    kind = options.kind
    out, log, said = cache / str(kind), cache / f"{kind}.log", cache / f"{kind}.stamp"
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        mark = stamp(options)
        if said.exists() and said.read_text() == mark:
            return Path(out / "src/strace")
        if not (cache / "source").exists():
            fetch("strace", wanted, cache, log)
        source = copied(cache, kind)
        if kind != "stock":
            patch(source, options.header, kind in EVERYTHING)
        configure(source, out, log, [*KINDS[kind], *([] if "--enable-mpers=no" in KINDS[kind] else personalities())])
        run("make", "-s", f"-j{os.cpu_count()}", "-C", "src", cwd=out, log=log)
        said.write_text(mark)
    return out / "src/strace"


def configure(source: Path, out: Path, log: Path, words: list[str]) -> None:
    """configure, again where its options are others than last time."""
    said = out / "configured-with"
    if said.exists() and said.read_text() == "\n".join(words):
        return
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    run(source / "configure", "-q", *words, cwd=out, log=log)
    said.write_text("\n".join(words))


def copied(cache: Path, kind: str) -> Path:
    """A source of its own, since kinds differ in it."""
    source = cache / f"source-{kind}"
    if not source.exists():
        shutil.copytree(cache / "source", source, symlinks=True)
    return source


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--header", metavar="FILE", type=Path, action="append", default=[],
                        help="strace/<abi>.h of a spec of one's own: ioctlc build SPEC --only strace makes it")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("patch")
    one.add_argument("directory", type=Path)
    one.add_argument("--everything", action="store_true", help="decode what strace decodes itself as well")
    two = commands.add_parser("build")
    two.add_argument("--kind", choices=KINDS, default="plain",
                     help="stock: without the overlay; everything: as above; static, sanitized: that, and linked so")
    options = parser.parse_args()
    if options.command == "patch":
        patch(options.directory, options.header, options.everything)
    else:
        print(build(options))
    return 0


if __name__ == "__main__":
    sys.exit(main())
