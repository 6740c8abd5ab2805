"""Writing outputs: only what changed, all or nothing, and never over a file that ioctlc did not make."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from ioctlc.source import UsageError

#: Every generated file has this in its first lines, so that ioctlc knows its own.
MARK = "Made by ioctlc from"
_HEAD = 4096


@dataclass(slots=True)
class Plan:
    """What a build would change: files to write (path -> text), files that are as they should be, and leftovers."""

    folder: Path
    write: dict[str, str] = field(default_factory=dict)
    same: list[str] = field(default_factory=list)
    leftover: list[str] = field(default_factory=list)

    @property
    def stale(self) -> bool:
        return bool(self.write or self.leftover)


def plan(folder: Path, outputs: dict[str, str], owner: str, complete: bool) -> Plan:
    """Compare outputs with what is in the folder.

    With `complete`, files in the folder that were made from the spec `owner` and are not among the outputs are
    leftovers.
    """
    result = Plan(folder)
    for name in sorted(outputs):
        path = folder / name
        text = outputs[name]
        if MARK not in text[:_HEAD]:
            raise AssertionError(f"{name} lacks the mark of a generated file")
        if _read(path) == text:
            result.same.append(name)
        else:
            result.write[name] = text
    if complete and folder.is_dir():
        result.leftover = [name for name in _generated_files(folder, owner) if name not in outputs]
    return result


def _read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except IsADirectoryError:
        raise UsageError(f"{path}: is a folder") from None
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None


def _generated_files(folder: Path, owner: str) -> list[str]:
    found = []
    for root, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            path = Path(root) / file
            if not path.is_symlink() and is_generated(path, f" the {owner} spec"):
                found.append(path.relative_to(folder).as_posix())
    return found


def is_generated(path: Path, source: str = "") -> bool:
    """Whether a file's head has the mark (in a C comment it may go on in the next line)."""
    if not path.is_file():
        return False
    try:
        with open(path, "rb") as file:
            return (MARK + source).encode() in b" ".join(file.read(_HEAD).replace(b"*", b" ").split())
    except OSError:
        return False


def apply(todo: Plan) -> None:
    """Carry a plan out: all new texts are on disk before the first old file is replaced."""
    inside = todo.folder.resolve()
    for name in todo.write:
        path = todo.folder / name
        if not path.parent.resolve().is_relative_to(inside):
            raise UsageError(f"{path.parent}: leads out of {todo.folder}; remove the link")
        if path.exists() and not is_generated(path):
            raise UsageError(f"{path}: not made by ioctlc (or emptied since); remove it, or choose another folder"
                             " with -o")
    staged: list[tuple[Path, Path]] = []
    try:
        for name, text in todo.write.items():
            staged.append(_stage(todo.folder / name, text))
        for temporary, path in staged:
            os.replace(temporary, path)
        for name in todo.leftover:
            (todo.folder / name).unlink()
    except OSError as error:
        raise UsageError(f"{error.filename or todo.folder}: {error.strerror}") from None
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def _stage(path: Path, text: str) -> tuple[Path, Path]:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with open(temporary, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary, path
