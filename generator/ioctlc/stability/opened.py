"""OLD and NEW of a comparison: a spec, a lock, or either at a git revision (`main:spec/mvm`)."""

from __future__ import annotations

import os
import subprocess
import tarfile
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Iterator

from ioctlc.source import Pos, Refused, Report, UsageError
from ioctlc.stability import lockfile
from ioctlc.stability.fact import Fact, State, Subject

#: What a spec at a revision may consist of.
_PARTS = (":(glob)**/*.yaml", ":(glob)**/*.yml", ":(glob)**/*.lock")


@dataclass(slots=True)
class Opened:
    """One side: its facts (`state`, later where it is a lock), and the lock beside a spec, if there is one."""

    name: str
    text: str | None = None             # of a lock
    state: State | None = None
    lock: State | None = None


def beside(spec: str) -> Path:
    """Where the lock of a spec is: <abi>.lock beside its main file."""
    from ioctlc.load.project import main_file
    return main_file(spec).with_suffix(".lock")


def read_text(path: Path) -> str:
    """A lock's text, or UsageError."""
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError:
        raise UsageError(f"{path}: this is no text") from None


def pair(old: str, new: str, report: Report) -> tuple[Opened, Opened]:
    """Both sides with their facts; of two locks only the subjects that differ are read. Raises UsageError, Refused."""
    with _at_revision(old) as first, _at_revision(new) as second:
        sides = _open(first, old, report), _open(second, new, report)
    texts = [side.text for side in sides]
    only = None
    if texts[0] is not None and texts[1] is not None:
        sums = [lockfile.subjects_of(text) for text in texts if text is not None]
        only = {name for name in sums[0].keys() | sums[1].keys() if sums[0].get(name) != sums[1].get(name)}
        only |= {name for name in sums[0].keys() | sums[1].keys() if name.startswith(("capability ", "tombstone "))}
    for side in sides:
        if side.text is not None:
            side.state = lockfile.read(side.text, side.name, only)
    return sides


def _open(path: str, name: str, report: Report) -> Opened:
    file = Path(path)
    if file.is_file():
        with open(file, "rb") as stream:
            start = stream.read(len(lockfile.MAGIC))
        if start == lockfile.MAGIC.encode() or file.suffix == ".lock":
            text = read_text(file)
            if not lockfile.is_lock(text):
                raise UsageError(f"{name}: this is no lock: it does not begin with '{lockfile.MAGIC}'")
            return Opened(name, text=text)
    found = Opened(name, state=_shown(spec_state(path, report), path, name))
    lock = beside(path)
    if lock.is_file():
        found.lock = lockfile.read(read_text(lock), str(lock))
    return found


def spec_state(path: str, report: Report) -> State:
    """The facts of a spec. Raises UsageError or Refused."""
    from ioctlc.codes import CodeError
    from ioctlc.layout import LayoutError
    from ioctlc.pipeline import model_of
    from ioctlc.stability.facts import state_of
    compiled = model_of(path, report)
    try:
        return state_of(compiled, path)
    except (LayoutError, CodeError) as error:
        report.error("request-code" if isinstance(error, CodeError) else "layout", error.pos, error.message,
                     help=error.help)
        raise Refused from None


# --- a git revision --------------------------------------------------------------------------------------------------


@contextmanager
def _at_revision(name: str) -> Iterator[str]:
    """The path of a spec or lock; of `REV:path` that of a copy, for as long as it is needed."""
    revision, colon, path = name.partition(":")
    if os.path.exists(name) or not colon or not revision:
        yield name
        return
    with tempfile.TemporaryDirectory(prefix="ioctlc-") as folder:
        yield _extract(revision, path, folder, name)


def _git(arguments: list[str], name: str, what: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, timeout=300)
    except FileNotFoundError:
        raise UsageError(f"{name}: git is not installed, and it is needed for a revision") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"{name}: git did not answer") from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines() or ["git failed"]
        raise UsageError(f"{name}: {what}: {lines[-1].removeprefix('fatal: ')}")
    return done.stdout


def _extract(revision: str, path: str, folder: str, name: str) -> str:
    """Copy the specs and locks of a revision to a folder, and say where the wanted one is."""
    commit = _git(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], name,
                  f"no revision '{revision}' in this repository").decode().strip()
    prefix = _git(["rev-parse", "--show-prefix"], name, "not in a git repository").decode().strip()
    inside = os.path.normpath(os.path.join(prefix, path))
    if inside.startswith("..") or os.path.isabs(inside):
        raise UsageError(f"{name}: the path is outside of the repository")
    _git(["cat-file", "-e", f"{commit}:{'' if inside == '.' else inside}"], name,
         f"'{path}' is not in revision '{revision}'")
    top = _git(["rev-parse", "--show-toplevel"], name, "not in a git repository").decode().strip()
    archive = _git(["-C", top, "archive", "--format=tar", commit, "--", *_PARTS, *_itself(inside)], name,
                   "cannot be read")
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        tar.extractall(folder, members=[one for one in tar.getmembers() if one.isreg() or one.isdir()])
    return os.path.join(folder, inside)


def _itself(inside: str) -> list[str]:
    """The file that was named, whatever its name ends with."""
    return [f":(literal){inside}"] if os.path.splitext(inside)[1] not in ("", ".yaml", ".yml", ".lock") else []


def _shown(state: State, path: str, name: str) -> State:
    """A state whose places are shown as the user named them, not as those of a copy."""
    if path == name:
        return state
    root, revision = path[:len(path) - len(_tail(path, name))], name.partition(":")[0]

    def shown(pos: Pos) -> Pos:
        file = os.path.relpath(pos.file, root) if os.path.isabs(pos.file) or root in pos.file else pos.file
        return pos._replace(file=f"{revision}:{file}")

    for subject in state.subjects.values():
        _move(subject, shown)
    return state


def _tail(path: str, name: str) -> str:
    """The part of a copy's path that its user wrote."""
    return os.path.normpath(path)[-len(os.path.normpath(name.partition(":")[2])):]


def _move(subject: Subject, shown: "object") -> None:
    assert callable(shown)
    subject.pos = shown(subject.pos)
    subject.places = {member: shown(pos) for member, pos in subject.places.items()}
    subject.facts = {key: Fact(fact.value, fact.other, shown(fact.pos)) for key, fact in subject.facts.items()}
    subject.waivers = {member: tuple(replace(one, pos=shown(one.pos)) for one in waivers)
                       for member, waivers in subject.waivers.items()}
