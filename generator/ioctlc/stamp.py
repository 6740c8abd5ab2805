"""Knowing that there is nothing to do, without loading the compiler.

A stamp in the user's cache folder lists the content of everything a build read (spec files, the compiler itself) and
wrote. When all of it is as it was, the build's result is, too. A missing or broken stamp only costs time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path

from ioctlc import __version__


def cache_folder() -> Path:
    """${XDG_CACHE_HOME:-~/.cache}/ioctlc"""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "ioctlc"


def digest(path: str) -> str | None:
    """What a file contains, None where it cannot be read."""
    try:
        with open(path, "rb") as file:
            state = hashlib.blake2b(digest_size=16)
            while part := file.read(1 << 20):
                state.update(part)
            return state.hexdigest()
    except OSError:
        return None


def _changed(path: str) -> int | None:
    """When files of a folder came or went: one that is left over is for the build to remove."""
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return None


def compiler_digest() -> str:
    """What the compiler consists of: the name, size and time of each of its files."""
    parts = [__version__]
    stack = [os.path.dirname(os.path.abspath(__file__))]
    while stack:
        with os.scandir(stack.pop()) as entries:
            for entry in sorted(entries, key=lambda e: e.name):
                if entry.is_dir():
                    if entry.name != "__pycache__":
                        stack.append(entry.path)
                elif entry.name.endswith((".py", ".j2", ".tsv")):
                    info = entry.stat()
                    parts.append(f"{entry.path}:{info.st_size}:{info.st_mtime_ns}")
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def sealed(body: str) -> str:
    """A text with its digest as the first line, as it goes into the cache."""
    return f"{_seal(body)}\n{body}"


def store(path: Path, body: str) -> None:
    """Put a text into the cache, sealed, whole or not at all. Not being able to is no error."""
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(sealed(body), encoding="utf-8")
        os.replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()


def unsealed(text: str) -> str:
    """What was sealed; ValueError where it is damaged. To be asked before parsing: damage may be nested without end."""
    seal, _, body = text.partition("\n")
    if seal != _seal(body):
        raise ValueError("damaged")
    return body


def _seal(body: str) -> str:
    return hashlib.blake2b(body.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


class Stamp:
    """The stamp of one command: same spec, same folder, same options."""

    def __init__(self, spec: str, output: str | None, only: str | None, capabilities: str | None) -> None:
        words = [os.path.abspath(spec), os.path.abspath(output) if output else "", only or "",
                 capabilities if capabilities is not None else "*", os.getcwd(), os.environ.get("IOCTLC_SPECS", "")]
        name = hashlib.blake2b("\0".join(words).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
        self.path = cache_folder() / "stamps" / f"{name}.json"
        self.message = ""

    def up_to_date(self) -> bool:
        """Whether everything is as it was after the last build; `message` then says what that build would say."""
        try:
            with open(self.path, encoding="utf-8") as file:
                saved = json.loads(unsealed(file.read()))
            self.message = str(saved["message"])
            return bool(saved["compiler"] == compiler_digest()
                        and all(_changed(path) == time for path, time in saved["folders"].items())
                        and all(digest(path) == known for path, known in saved["files"].items()))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return False

    def save(self, inputs: list[str], folder: Path, outputs: list[str], message: str) -> None:
        """Remember a build that succeeded. Not being able to is no error."""
        paths = [os.path.abspath(p) for p in inputs] + [os.path.abspath(folder / name) for name in outputs]
        folders = {os.path.abspath(folder)} | {os.path.dirname(os.path.abspath(folder / name)) for name in outputs}
        record = {"message": message, "compiler": compiler_digest(), "files": {path: digest(path) for path in paths},
                  "folders": {path: _changed(path) for path in sorted(folders)}}
        store(self.path, json.dumps(record))
