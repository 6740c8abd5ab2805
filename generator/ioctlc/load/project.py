"""Files of a spec: its main file, the files that it includes, and the spec that it extends."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from ioctlc.load.nodes import Map, Node, Scalar, Seq
from ioctlc.load.yaml import MAX_FILE, parse
from ioctlc.source import Pos, Refused, Report, UsageError

MAX_FILES = 256


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
    candidates = [p for p in sorted(path.glob("*.yaml")) if _starts_spec(p)]
    if len(candidates) == 1:
        return candidates[0]
    if not candidates:
        raise UsageError(f"{spec}: no spec in this folder: no {named.name}, and no *.yaml file with 'abi:' in it")
    names = ", ".join(p.name for p in candidates)
    raise UsageError(f"{spec}: more than one spec in this folder ({names}); name the file")


def _starts_spec(path: Path) -> bool:
    try:
        with open(path, "rb") as file:
            return any(line.startswith(b"abi:") for line in file.read(65536).splitlines())
    except OSError:
        return False


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
        loaded.files.append((display(file), tree))
        queue += _includes(tree, root, file, report)
        if len(seen) > MAX_FILES:
            raise UsageError(f"{spec}: more than {MAX_FILES} files")
    if report.failed:
        raise Refused
    return loaded


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
