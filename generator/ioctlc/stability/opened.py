"""OLD and NEW of a comparison: a spec, a lock, or either at a git revision (`main:spec/mvm`)."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Callable, Iterator, TYPE_CHECKING

from ioctlc import render
from ioctlc.source import Pos, Refused, Report, UsageError
from ioctlc.stability import lockfile
from ioctlc.stability.fact import Fact, State, Subject

if TYPE_CHECKING:                       # two locks need none
    from pathlib import Path

#: What a spec at a revision may consist of.
_SUFFIXES = (".yaml", ".yml", ".lock")


class Unreadable(UsageError):
    """A spec with errors; `text` is what is to be said of them."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(f"{name} cannot be compared: mend what is said above")
        self.text = text


@dataclass(slots=True)
class Opened:
    """One side: its facts (`state`, later where it is a lock), and the lock beside a spec, if there is one."""

    name: str                           # as places show it
    text: str | None = None             # of a lock
    state: State | None = None
    lock: State | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """What is read for a name: its path, and how files below `folder`, a copy of a revision, are shown."""

    path: str
    folder: str = ""
    revision: str = ""

    def shown(self, text: str) -> str:
        """A text that names files, in the names that the user knows."""
        if not self.folder:
            return text
        return text.replace(f"{self.folder}/", f"{self.revision}:").replace(self.folder, f"{self.revision}:")

    def file(self, file: str) -> str:
        if not self.folder:
            return file
        path = os.path.normpath(file if os.path.isabs(file) else os.path.join(os.getcwd(), file))
        return self.shown(path)


def beside(spec: str) -> Path:
    """Where the lock of a spec is: <abi>.lock beside its main file."""
    from ioctlc.load.project import main_file
    return main_file(spec).with_suffix(".lock")


def read_text(path: str | Path, name: str | None = None) -> str:
    """A lock's text, or UsageError; `name` is how its user calls it."""
    try:
        with open(path, "rb") as stream:
            return stream.read().decode("utf-8")
    except OSError as error:
        raise UsageError(f"{name or path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{name or path}: this is no text: byte {error.start} is not UTF-8") from None


def pair(old: str, new: str, colour: bool = False) -> tuple[Opened, Opened]:
    """Both sides with their facts; of two locks only the subjects that differ are read. Raises UsageError."""
    with _at_revision(old) as first, _at_revision(new) as second:
        sides = _open(first, old, colour), _open(second, new, colour)
    texts = [side.text for side in sides if side.text is not None]
    only = None
    if len(texts) == 2:
        one, other = (lockfile.subjects_of(text) for text in texts)
        only = {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}
        only |= {name for name in one.keys() | other.keys() if name.startswith(("capability ", "tombstone "))}
    for side in sides:
        if side.text is not None:
            side.state = lockfile.read(side.text, side.name, only)
    return sides


def _open(place: _Place, name: str, colour: bool) -> Opened:
    file = place.path
    if os.path.isfile(file):
        with open(file, "rb") as stream:
            start = stream.read(len(lockfile.MAGIC))
        if start == lockfile.MAGIC.encode() or os.path.splitext(file)[1] == ".lock":
            shown = place.file(file)
            text = read_text(file, shown)
            if not lockfile.is_lock(text):
                raise UsageError(f"{shown}: this is no lock: it does not begin with '{lockfile.MAGIC}'")
            return Opened(shown, text=text)
    try:
        found = Opened(name, state=_shown(spec_state(place.path, colour), place))
        lock = beside(place.path)
        if lock.is_file():
            shown = place.file(str(lock))
            found.lock = lockfile.read(read_text(lock, shown), shown)
    except Unreadable as error:
        raise Unreadable(name, place.shown(error.text)) from None
    except UsageError as error:
        raise UsageError(place.shown(str(error))) from None
    return found


def spec_state(path: str, colour: bool = False) -> State:
    """The facts of a spec. Raises UsageError; Unreadable where the spec has errors."""
    from ioctlc.codes import CodeError
    from ioctlc.layout import LayoutError
    from ioctlc.pipeline import model_of
    from ioctlc.stability.facts import state_of
    report = Report()
    try:
        compiled = model_of(path, report)
        try:
            return state_of(compiled, path)
        except (LayoutError, CodeError) as error:
            report.error("request-code" if isinstance(error, CodeError) else "layout", error.pos, error.message,
                         help=error.help)
    except Refused:
        pass
    report.diagnostics = [found for found in report.diagnostics if found.severity == "error"]
    raise Unreadable(path, render.as_text(report, colour))


# --- a git revision --------------------------------------------------------------------------------------------------


@contextmanager
def _at_revision(name: str) -> Iterator[_Place]:
    """Where a spec or lock is; of `REV:path` that of a copy, for as long as it is needed."""
    revision, colon, path = name.partition(":")
    if os.path.exists(name) or not colon or not revision:
        yield _Place(name)
        return
    import tempfile                     # here, since two locks need neither
    with tempfile.TemporaryDirectory(prefix="ioctlc-") as folder:
        real = os.path.realpath(folder)
        yield _Place(_extract(revision, path, real, name), real, revision)


def _git(arguments: list[str], name: str, what: str, given: bytes = b"") -> bytes:
    import subprocess
    try:
        done = subprocess.run(["git", *arguments], input=given, capture_output=True, timeout=300)
    except FileNotFoundError:
        raise UsageError(f"{name}: no such file or folder; and git, which a revision needs, is not installed") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"{name}: git did not answer") from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise UsageError(f"{name}: {what}" + (f": {lines[-1].removeprefix('fatal: ')}" if lines else ""))
    return done.stdout


def _extract(revision: str, path: str, folder: str, name: str) -> str:
    """Copy the specs and locks of a revision to a folder, and say where the wanted one is."""
    from pathlib import Path
    prefix = _git(["rev-parse", "--show-prefix"], name, "no such file or folder, and no git revision").decode()
    commit = _git(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], name,
                  f"this repository has no revision '{revision}'").decode().strip()
    listed = _git(["ls-tree", "-r", "-z", "--full-tree", commit], name, "the revision cannot be read")
    files = _files(listed)
    inside = _inside(path, prefix.rstrip("\n"), files)
    if inside is None:
        raise UsageError(f"{name}: revision '{revision}' has no '{path}'; the path counts from the repository's top,"
                         " or from this folder")
    wanted = {file: object_ for file, object_ in files.items() if file.endswith(_SUFFIXES) or file == inside}
    for file, data in zip(wanted, _objects([*wanted.values()], name)):
        target = Path(folder, file)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return os.path.normpath(os.path.join(folder, inside))


def _files(listed: bytes) -> dict[str, str]:
    """The regular files of a revision with their objects, from `git ls-tree -r -z`."""
    found = {}
    for entry in listed.split(b"\0"):
        head, _, path = entry.partition(b"\t")
        if head.startswith(b"100"):             # neither links nor submodules
            found[os.fsdecode(path)] = head.split()[2].decode()
    return found


def _inside(path: str, prefix: str, files: dict[str, str]) -> str | None:
    """A path from the repository's top: as git takes it, or else from the folder where we are."""
    from_here = os.path.normpath(os.path.join(prefix, path))
    from_top = from_here if path.startswith(("./", "../")) or path in (".", "..") else os.path.normpath(path)
    for one in (from_top, from_here):
        if one == "." or one in files or any(file.startswith(one + "/") for file in files):
            return one
    return None


def _objects(names: list[str], name: str) -> Iterator[bytes]:
    """The contents of blobs."""
    given = "".join(f"{one}\n" for one in names)
    data = _git(["cat-file", "--batch"], name, "its files cannot be read", given.encode())
    at = 0
    for _ in names:
        end = data.index(b"\n", at)
        size = int(data[at:end].split()[-1])
        yield data[end + 1:end + 1 + size]
        at = end + 2 + size


def _shown(state: State, place: _Place) -> State:
    """A state whose places are shown as the user named them, not as those of a copy."""
    if not place.folder:
        return state

    def shown(pos: Pos) -> Pos:
        return pos._replace(file=place.file(pos.file))

    for subject in state.subjects.values():
        _move(subject, shown)
    state.waivers = tuple(replace(one, pos=shown(one.pos), file=one.file and place.file(one.file))
                          for one in state.waivers)
    return state


def _move(subject: Subject, shown: Callable[[Pos], Pos]) -> None:
    subject.pos = shown(subject.pos)
    subject.places = {member: shown(pos) for member, pos in subject.places.items()}
    subject.facts = {key: Fact(fact.value, fact.other, shown(fact.pos)) for key, fact in subject.facts.items()}
    subject.waivers = {member: tuple(replace(one, pos=shown(one.pos)) for one in waivers)
                       for member, waivers in subject.waivers.items()}
