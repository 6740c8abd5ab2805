"""ioctlc init NAME DIR: a project that checks, builds and compiles from the first minute."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import tempfile
from pathlib import Path

from ioctlc.commands import build
from ioctlc.shape.checker import name_problem
from ioctlc.source import UsageError

#: Where each file of the scaffold goes.
_FILES = {"spec.yaml": "spec/@name@/@name@.yaml", "README.md": "README.md", "Makefile": "Makefile",
          "client.c": "client.c", "gitignore": ".gitignore"}


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the ABI's name: lower-case letters, digits and _")
    parser.add_argument("dir", metavar="DIR", help="the folder to make")


def run(options: argparse.Namespace) -> int:
    if not options.dir:
        raise UsageError("DIR: '' names no folder; write '.' for this one")
    name, target = options.name, Path(options.dir)
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,31}", name):
        raise UsageError(f"'{name[:40]}' is no name for an ABI: write lower-case letters, digits and _, such as mydev")
    reason = name_problem(name, legacy=False)
    if reason is not None:
        raise UsageError(f"'{name}' is no name for an ABI: it is {reason}; choose another one, such as my_{name}")
    if target.is_dir() and any(target.iterdir()) or target.exists() and not target.is_dir():
        raise UsageError(f"{target}: exists and is not an empty folder")
    _write(target, _files(name))
    spec = str(target / "spec" / name)
    status = build.run(argparse.Namespace(spec=spec, output=None, only=None, check=False, capabilities=None))
    if status == 0:
        print(f"{target}: ready; read {target / 'README.md'}")
    return status


def _files(name: str) -> dict[str, str]:
    """The scaffold's files with the name filled in: path -> text."""
    folder = Path(__file__).resolve().parents[1] / "scaffold"

    def fill(text: str) -> str:
        return text.replace("@name@", name).replace("@NAME@", name.upper())

    return {fill(target): fill((folder / source).read_text(encoding="utf-8")) for source, target in _FILES.items()}


def _write(target: Path, files: dict[str, str]) -> None:
    """All files or none: they are written beside the folder, which then takes its place."""
    parent, staging = target.parent, None
    try:
        parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=parent))
        for name, text in files.items():
            path = staging / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        staging.chmod(0o755)
        if target.is_dir():
            target.rmdir()
        os.rename(staging, target)
    except OSError as error:            # it may name a folder on the way, or one that only this function knows
        ours = staging is not None or Path(error.filename or "") not in (parent, *parent.parents)
        raise UsageError(f"{target if ours else error.filename}: {error.strerror}") from None
    finally:
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)
