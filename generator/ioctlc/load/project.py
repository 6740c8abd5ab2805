"""Files of a spec: its main file, the files that it includes, and the spec that it extends."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
from dataclasses import dataclass
from pathlib import Path

from ioctlc.load.nodes import Map, Node, Scalar, Seq
from ioctlc.load.yaml import MAX_FILE, parse
from ioctlc.source import Pos, Refused, Report, UsageError

MAX_FILES = 256

#: In so many folders, a file's own and those above it, the spec is looked for that the file is a part of.
_LEVELS = 3


@dataclass(slots=True)
class Loaded:
    """A spec's files as node trees, the main one first. `path` is the main file, `root` its folder."""

    path: Path
    root: Path
    files: list[tuple[str, Map]]

    @property
    def main(self) -> Map:
        return self.files[0][1]


def main_file(spec: str) -> Path:
    """The main YAML file of SPEC, a folder or the file itself. Raises UsageError where there is none."""
    if not spec:
        raise UsageError("'' names no spec; name a folder or its main YAML file, such as '.'")
    path = Path(spec)
    if path.is_dir():
        return _main_of_folder(path, spec)
    if not path.exists():
        raise UsageError(f"{spec}: no such file or folder")
    return path


def _main_of_folder(path: Path, spec: str) -> Path:
    named = path / f"{path.resolve().name}.yaml"
    if named.is_file():
        return named
    os.listdir(path)                    # glob would be silent about a folder that cannot be read
    starts = {file: _starts_spec(file) for file in sorted(path.glob("*.yaml"))}
    candidates = [file for file, found in starts.items() if found is True]
    if len(candidates) == 1:
        return candidates[0]
    unread = next((f"{file}: {found}" for file, found in starts.items() if isinstance(found, str)), None)
    if not candidates and unread is not None:
        raise UsageError(unread)
    if not candidates:
        raise UsageError(f"{spec}: no spec in this folder: no {named.name}, and no *.yaml file with 'abi:' in it")
    names = ", ".join(p.name for p in candidates)
    raise UsageError(f"{spec}: more than one spec in this folder ({names}); name the file")


def _starts_spec(path: Path) -> bool | str:
    """Whether a file says `abi:`; a text says why it cannot be read."""
    try:
        with open(path, "rb") as file:
            text = file.read(65536).removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        return error.strerror or str(error)
    return any(line.startswith(b"abi:") for line in text.splitlines())


def load(spec: str, report: Report) -> Loaded:
    """Read SPEC and what it includes. Raises UsageError (unreadable) or Refused (reported)."""
    path = main_file(spec)
    root = path.parent
    loaded = Loaded(path, root, [])
    queue: list[tuple[Path, Pos | None]] = [(path, None)]
    seen: dict[str, Pos | None] = {}
    while queue:
        file, wanted = queue.pop(0)
        key = os.path.normpath(file)
        if key in seen:
            assert wanted is not None
            first = seen[key]
            report.error("include", wanted, f"{file.name} is included a second time", help="remove one of the two",
                         notes=((first, "first here"),) if first else ())
            continue
        seen[key] = wanted
        tree = _read(file, wanted, report)
        if wanted is None and tree.get("abi") is None:
            _refuse_part(file, tree, report)
        loaded.files.append((display(file), tree))
        queue += _includes(tree, root, file, report)
        if len(seen) > MAX_FILES:
            raise UsageError(f"{spec}: more than {MAX_FILES} files")
    if report.failed:
        raise Refused
    return loaded


def _refuse_part(path: Path, tree: Map, report: Report) -> None:
    """Raises Refused, with a report, for a file that a spec in its folder, or in one of the next above, includes."""
    folder = path.parent
    for _ in range(_LEVELS):
        for main in sorted(folder.glob("*.yaml")):
            if _starts_spec(main) is True and os.path.realpath(path) in _parts(main):
                usual = main.stem == folder.resolve().name
                whole = display(folder) if usual and display(folder) != "." else display(main)
                report.error("include", tree.pos, f"this file is a part of {main.name}, and no spec by itself",
                             help=f"name the whole spec: {whole}")
                raise Refused
        folder = Path(os.path.normpath(folder / ".."))


def _parts(main: Path) -> set[str]:
    """The real paths of the files that a spec includes; what is wrong with them is not of interest here."""
    found: set[str] = set()
    queue = [main]
    while queue and len(found) <= MAX_FILES:
        file = queue.pop()
        with contextlib.suppress(Refused, OSError):
            tree = parse(_content(file), display(file), Report())
            included = _includes(tree, main.parent, file, Report()) if isinstance(tree, Map) else []
            new = [one for one, _ in included if os.path.realpath(one) not in found]
            found.update(map(os.path.realpath, new))
            queue += new
    return found


def display(path: Path) -> str:
    """A file's name as messages show it: as the user gave it, with forward slashes."""
    return path.as_posix()


def _read(path: Path, wanted: Pos | None, report: Report) -> Map:
    name = display(path)
    try:
        data = _content(path)
    except OSError as error:
        reason = error.strerror or str(error)
        if wanted is None:
            raise UsageError(f"{name}: {reason}") from None
        report.error("include", wanted, f"cannot read {name}: {reason}", help="name a file of this folder")
        raise Refused from None
    tree = parse(data, name, report)
    if not isinstance(tree, Map):
        report.error("shape", tree.pos, "the file is not a mapping", help="start with 'abi: NAME'")
        raise Refused
    return tree


def _content(path: Path) -> bytes:
    if path.stat().st_size > MAX_FILE:
        raise OSError(errno.EFBIG, f"larger than {MAX_FILE >> 20} MiB")
    if not path.is_file():
        raise OSError(errno.EINVAL, "not a regular file")
    return path.read_bytes()


def _includes(tree: Map, root: Path, file: Path, report: Report) -> list[tuple[Path, Pos | None]]:
    node = tree.get("files")
    if node is None:
        return []
    result: list[tuple[Path, Pos | None]] = []
    for item in node.items if isinstance(node, Seq) else [node]:
        found = _include(item, root, report)
        if found is not None:
            result.append((found, item.pos))
    return result


def _include(item: Node, root: Path, report: Report) -> Path | None:
    if not isinstance(item, Scalar) or not isinstance(item.value, str):
        report.error("shape", item.pos, "'files' lists names of YAML files", help="for example: files: [memory.yaml]")
        return None
    target = os.path.normpath(root / item.value)
    inside = os.path.relpath(target, root)
    if os.path.isabs(item.value) or inside.startswith("..") or "\0" in item.value:
        report.error("include", item.pos, f"'{item.value}' is outside the spec's folder",
                     help="a spec is one folder; move the file into it")
        return None
    return Path(target)
