"""Access to libclang: arguments for a target, parsing, and errors as clang says them."""

from __future__ import annotations

import ctypes
import glob
import shlex
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Iterable

from ioctlc.importer.facts import Place
from ioctlc.proof.compilers import GLIBC, Compiler, compilers
from ioctlc.source import UsageError

try:
    from clang import cindex as cindex
except ImportError:                                 # said when it is needed
    cindex = None

PACKAGES = "python3-clang-14 libclang1-14 libclang-common-14-dev"


class HeaderError(Exception):
    """A header that clang refuses: its messages, and the command that shows them again; `hints` for the user."""

    def __init__(self, messages: list[str], command: str, hints: list[str] | None = None) -> None:
        super().__init__("\n".join(messages))
        self.hints = hints or []
        self.messages = messages
        self.command = command


@dataclass(frozen=True, slots=True)
class Target:
    """An ABI with the arguments that make clang a compiler for it; `system` are the folders of Linux's and libc's own
    headers, where they are known."""

    abi: str
    arguments: tuple[str, ...]
    system: tuple[str, ...] = ()

    @property
    def posix(self) -> bool:
        """Whether its request codes come from <sys/ioccom.h>."""
        return not self.abi.startswith(("linux-", "windows-"))

    @property
    def windows(self) -> bool:
        return self.abi.startswith("windows-")


def need_clang() -> None:
    """UsageError where there is no libclang."""
    if cindex is None:
        raise UsageError(f"reading headers needs libclang's Python binding: apt install {PACKAGES}")


def target_of(abi: str, extra: list[str]) -> Target:
    """The target for an ABI; UsageError where clang has none, or the headers of its architecture are not there."""
    need_clang()
    found = next((c for c in compilers(abi) if c.command[0].startswith("clang")), None)
    if found is None or abi.startswith("windows-"):
        raise UsageError(f"import cannot look through the eyes of {abi}: clang "
                         + ("has no such target" if found is None else "knows no _IO macros there"))
    folders = _folders(found)
    system = _isystem(folders) or [flag for flag in found.include_flags() if flag != "-nostdlibinc"]
    arguments = [*found.command[1:], "-ffreestanding", "-nostdinc", "-isystem", builtin_headers(), *extra, *system,
                 "-w", "-std=gnu11", "-D__user=", "-ferror-limit=0"]
    return Target(abi, tuple(arguments), found.folders)


def _folders(compiler: Compiler) -> list[str]:
    """Where Linux's and libc's headers come from, the same as for the proof (Compiler.include_flags)."""
    if not compiler.abi.startswith("linux-"):
        return []
    if not any(Path(folder, "linux").is_dir() for folder in compiler.folders):
        raise UsageError(f"{compiler.headers}: no headers of {compiler.abi}; apt install {compiler.headers_package}")
    return [*compiler.folders, GLIBC]


def _isystem(folders: Iterable[str]) -> list[str]:
    return [word for folder in folders for word in ("-isystem", folder)]


@lru_cache(maxsize=None)
def builtin_headers() -> str:
    found = sorted(glob.glob("/usr/lib/llvm-*/lib/clang/*/include"))
    if not found:
        raise UsageError(f"clang's own headers are missing: apt install {PACKAGES}")
    return found[0]


class Unit:
    """One parsed text: the headers with what the importer adds to them."""

    def __init__(self, target: Target, text: str, macros: bool) -> None:
        options = cindex.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD if macros else 0
        options |= cindex.TranslationUnit.PARSE_SKIP_FUNCTION_BODIES
        self.target = target
        self.text = text
        self._cursors: list[tuple[Any, Place, int]] | None = None
        self._files: dict[int, str] = {}
        try:
            self.unit: Any = _index().parse(_MAIN, args=list(target.arguments), options=options,
                                            unsaved_files=[(_MAIN, text)])
        except cindex.TranslationUnitLoadError:
            raise HeaderError(["clang does not take these arguments"], command_line(target, text)) from None

    def cursors(self) -> list[tuple[Any, Place, int]]:
        """The cursors of the file's scope that stand in a file, each with its place and its offset there."""
        if self._cursors is None:
            self._cursors = [(cursor, *found) for cursor in self.unit.cursor.get_children()
                             if (found := self._place(cursor)) is not None]
        return self._cursors

    def _place(self, cursor: Any) -> tuple[Place, int] | None:
        """As cursor.location has it, in one call; a unit has thousands of cursors in a few files."""
        file, line, offset = cindex.c_object_p(), ctypes.c_uint(), ctypes.c_uint()
        cindex.conf.lib.clang_getInstantiationLocation(cursor.location, ctypes.byref(file), ctypes.byref(line), None,
                                                       ctypes.byref(offset))
        if not file:
            return None
        key = ctypes.addressof(file.contents)
        if key not in self._files:
            self._files[key] = cindex.File(file).name
        return Place(self._files[key], line.value), offset.value

    def errors(self) -> list[tuple[str, int, str]]:
        """(file, line, message) of every error."""
        return [(str(d.location.file or ""), d.location.line, d.spelling) for d in self.unit.diagnostics
                if d.severity >= cindex.Diagnostic.Error]

    def check(self, command: str) -> None:
        """Raise HeaderError where clang found an error."""
        found = [f"{_position(d.location)}: error: {d.spelling}" for d in self.unit.diagnostics
                 if d.severity >= cindex.Diagnostic.Error]
        if found:
            raise HeaderError(found, command)


def _position(location: Any) -> str:
    """A place as clang shows it: file, line and column."""
    file = str(location.file or "")
    return HEADERS_NAMED if file == _MAIN else f"{file}:{location.line}:{location.column}"


_MAIN = "ioctlc-import.c"
#: How the text that includes the headers is called where a message stands in it: no file of that name is anywhere.
HEADERS_NAMED = "the headers named"


@lru_cache(maxsize=1)
def _index() -> Any:
    return cindex.Index.create()


def command_line(target: Target, text: str) -> str:
    """A shell command that shows what clang says: `text` includes headers, the last of which is named as the source."""
    named = [line.removeprefix("#include ").strip() for line in text.splitlines() if line != FOR_QUESTIONS]
    files = [name[1:-1] for name in named]
    source = files.pop() if named and named[-1].startswith('"') else "/dev/null"
    words = ["clang-14", *_needed(target), "-fsyntax-only"]
    for name in files:
        words += ["-include", name]
    return shlex.join([*words, "-x", "c", source])


#: What stands behind the headers for the questions about them only.
FOR_QUESTIONS = "#include <stddef.h>"
#: What clang 14 does by itself.
_IDLE = frozenset({"-std=gnu11"})


def _needed(target: Target) -> list[str]:
    """The arguments without which clang would say something else."""
    words = [word for word in target.arguments if word not in _IDLE]
    if target.abi != "linux-x86_64" or "-nostdinc" not in words:
        return words
    start = words.index("-nostdinc")
    own = words[start + 1:start + 3]
    for drop in (["-ffreestanding", "-nostdinc", *own], _isystem([*target.system, GLIBC])):
        at = next((n for n in range(len(words)) if words[n:n + len(drop)] == drop), None)
        if at is not None:
            del words[at:at + len(drop)]
    return words


def attributes_of(cursor: Any) -> set[Any]:
    """The kinds of the attributes of a declaration; most have none, which libclang tells without a look at all that is
    in it."""
    if not cindex.conf.lib.clang_Cursor_hasAttrs(cursor):
        return set()
    return {child.kind for child in cursor.get_children() if child.kind.is_attribute()}


def place_of(cursor: Any) -> Place:
    """Where a cursor stands."""
    location = cursor.location
    return Place(location.file.name if location.file else "", location.line)
