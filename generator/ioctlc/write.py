"""Writing outputs: only what changed, all or nothing, and never over a file that ioctlc did not make."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ioctlc.source import UsageError

#: Every generated file has this in its first lines, so that ioctlc knows its own.
MARK = "Made by ioctlc from"
_HEAD = 4096

#: So many characters are written at once.
_CHUNK = 1 << 20


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


def plan(folder: Path, outputs: dict[str, str], source: str, complete: bool) -> Plan:
    """Compare outputs with what is in the folder.

    With `complete`, files in the folder that were made from `source` (what stands behind the mark: `the mvm spec`) and
    are not among the outputs are leftovers.
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
        result.leftover = [name for name in _generated_files(folder, source) if name not in outputs]
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


def _generated_files(folder: Path, source: str) -> list[str]:
    found = []
    for root, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            path = Path(root) / file
            if not path.is_symlink() and is_generated(path, f" {source}"):
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
    """Carry a plan out. A file system cannot swap several files at once; this comes close to it.

    First all that needs space or permission, which fails before anything has changed: new texts into files beside
    their destinations, and second names for the files that will go. Then one rename after the other; should one fail,
    those before it are taken back.
    """
    inside = todo.folder.resolve()
    for name in todo.write:
        path = todo.folder / name
        if not path.parent.resolve().is_relative_to(inside):
            raise UsageError(f"{path.parent}: leads out of {todo.folder}; remove the link")
        if path.exists() and not is_generated(path):
            raise UsageError(f"{path}: not made by ioctlc (or emptied since); remove it, or choose another folder"
                             " with -o")
    change = _Change()
    try:
        for name, text in todo.write.items():
            change.stage(todo.folder / name, text)
        for name in (*todo.write, *todo.leftover):
            change.keep(todo.folder / name)
        for name in todo.write:
            change.replace(todo.folder / name)
        for name in todo.leftover:
            change.remove(todo.folder / name)
    except BaseException as error:      # an interruption, too, leaves the old files
        lost = change.undo()
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            raise UsageError("; ".join([f"{change.at or todo.folder}: {reason}", *lost])) from None
        raise
    finally:
        change.clean()


def replace_file(path: Path, text: str) -> None:
    """Write one file, whole or not at all. Raises UsageError."""
    change = _Change()
    try:
        change.stage(path, text)
        change.replace(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from None
    finally:
        change.clean()


class _Change:
    """New and old files beside their destinations. `at` is the destination that is being worked on, for messages."""

    def __init__(self) -> None:
        self.at: Path | None = None
        self._new: dict[Path, Path] = {}
        self._old: dict[Path, Path] = {}
        self._done: list[Path] = []
        self._folders: list[Path] = []

    def stage(self, path: Path, text: str) -> None:
        """Put the new text of a file beside it."""
        self._make_folder(path.parent)
        self.at = path
        temporary = _beside(path, "new")
        self._new[path] = temporary
        with open(temporary, "w", encoding="utf-8", newline="\n") as file:
            for at in range(0, len(text), _CHUNK):      # large texts are not encoded as a whole
                file.write(text[at:at + _CHUNK])

    def _make_folder(self, folder: Path) -> None:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            self.at = one
            one.mkdir(exist_ok=True)
            self._folders.append(one)
        self.at = folder
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))

    def keep(self, path: Path) -> None:
        """Give a file that will go a second name, or where the file system has no links, copy it."""
        self.at = path
        if not os.path.lexists(path):
            return
        backup = _beside(path, "old")
        backup.unlink(missing_ok=True)
        self._old[path] = backup
        try:
            os.link(path, backup, follow_symlinks=False)
        except OSError:
            shutil.copy2(path, backup, follow_symlinks=False)

    def replace(self, path: Path) -> None:
        """Let the new file take its place."""
        with self._doing(path):
            os.replace(self._new[path], path)

    def remove(self, path: Path) -> None:
        """Remove a leftover."""
        with self._doing(path):
            os.unlink(path)

    @contextlib.contextmanager
    def _doing(self, path: Path) -> Iterator[None]:
        """What is interrupted may be done or not, and is taken back; what fails is not done."""
        self.at = path
        self._done.append(path)
        try:
            yield
        except OSError:
            self._done.pop()
            raise

    def undo(self) -> list[str]:
        """Take back what has been done, the last first; what could not be, in words. Its old file stays then."""
        lost = []
        for path in reversed(self._done):
            try:
                if path in self._old:
                    os.replace(self._old[path], path)
                else:
                    path.unlink(missing_ok=True)
            except OSError as error:
                kept = self._old.pop(path, None)
                lost.append(f"{path}: could not be put back ({error.strerror})"
                            + (f", the old file is {kept}" if kept else ""))
        self.clean()
        for folder in reversed(self._folders):
            with contextlib.suppress(OSError):
                folder.rmdir()
        return lost

    def clean(self) -> None:
        """Remove the files that are only there in between."""
        for path in (*self._new.values(), *self._old.values()):
            with contextlib.suppress(OSError):
                path.unlink()


def _beside(path: Path, what: str) -> Path:
    """A name in the same folder; a build that was killed leaves it, and the next one removes it."""
    return path.with_name(f".{path.name}.{os.getpid()}.{what}.tmp")
