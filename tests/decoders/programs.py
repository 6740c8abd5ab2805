"""Builds the programs of the decoder tests."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WARNINGS = ["-Wall", "-Wextra", "-Werror"]
SANITIZERS = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"]


def tables() -> list[Path]:
    """The generated tables of every spec."""
    return sorted(ROOT.glob("generated/*/decoders/*_tables.c"))


def tracer(folder: Path, sanitized: bool, flags: Sequence[str] = ()) -> Path:
    """ioctltrace, with every spec's tables."""
    return _tool(folder / "ioctltrace", sorted((ROOT / "decoders/trace").glob("*.c")), sanitized, flags)


def mock(folder: Path, sanitized: bool) -> Path:
    """ioctlmock, with every spec's tables."""
    names = ("filter", "line", "machine", "name", "specs", "stamp", "summary")
    shared = [ROOT / f"decoders/trace/{name}.c" for name in names]
    return _tool(folder / "ioctlmock", [*sorted((ROOT / "decoders/mock").glob("*.c")), *shared], sanitized)


def _tool(out: Path, own: list[Path], sanitized: bool, more: Sequence[str] = ()) -> Path:
    sources = [*sorted((ROOT / "decoders/engine").glob("*.c")), *own]
    flags = [*more, *(["-g", "-O1", *SANITIZERS] if sanitized else ["-O2"])]
    run = ["gcc", "-std=gnu11", "-D_GNU_SOURCE", *WARNINGS, *flags, f"-I{ROOT / 'decoders/engine'}", "-o", str(out),
           *map(str, sources), *map(str, tables()), "-ljansson"]
    subprocess.run(run, check=True)
    return out


def program(folder: Path, source: Path, compiler: str = "gcc", flags: tuple[str, ...] = ()) -> Path:
    """A test program."""
    out = folder / f"{source.stem}-{compiler}"
    run = [compiler, "-std=gnu11", "-D_GNU_SOURCE", *WARNINGS, "-O1", "-g", *flags, "-o", str(out), str(source),
           "-pthread"]
    subprocess.run(run, check=True)
    return out


def preload(folder: Path, compiler: str = "gcc") -> None:
    """The library of ioctlc-valgrind, as decoders/CMakeLists.txt builds it."""
    folder.mkdir(parents=True)
    valgrind, engine = ROOT / "decoders/valgrind", ROOT / "decoders/engine"
    sources = [*(valgrind / f"{name}.c" for name in ("preload", "alloc", "checker")),
               *(engine / f"{name}.c" for name in ("expr", "walk", "follow", "call", "path")), *tables()]
    run = [compiler, "-std=gnu11", "-D_GNU_SOURCE", *WARNINGS, "-O2", "-g0", "-shared", "-fPIC", "-fvisibility=hidden",
           f"-I{engine}", f"-I{valgrind}", "-idirafter", "/usr/include", "-include", str(valgrind / "alloc.h"), "-o",
           str(folder / "ioctlc-valgrind.so"), *map(str, sources)]
    subprocess.run(run, check=True)
