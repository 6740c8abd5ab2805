"""Which specs have a request code, without compiling them: an index per spec in the user's cache folder.

An index lists the code of every ioctl on every ABI. It holds for one content of the spec's files and of the compiler,
and only for a spec without errors; where anything is amiss, the spec is compiled. So it can only save time: it may be
missing, broken, out of date or impossible to write.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import NamedTuple

from ioctlc.abi import ABIS
from ioctlc.codes import CodeError, Codes, decode_value
from ioctlc.layout import LayoutError
from ioctlc.model import Ioctl, Spec
from ioctlc.pipeline import Compiled
from ioctlc.source import Report
from ioctlc.stamp import cache_folder, digest, store, unsealed


class Entry(NamedTuple):
    """A code as an ioctl has it on some ABI. A family has `numbers` of them, from `nr` on; `caller`: of any size."""

    format: str
    value: int
    direction: str
    type: int
    nr: int
    size: int
    numbers: int
    caller: bool

    def means(self, value: int) -> bool:
        """Whether a code is this ioctl's."""
        if value == self.value:
            return True
        if self.numbers == 1 and not self.caller:
            return False
        other = decode_value(self.format, value)
        return (other is not None and (other.direction, other.type) == (self.direction, self.type)
                and self.nr <= other.nr < self.nr + self.numbers and (self.caller or other.size == self.size))


def entry_of(codes: Codes, ioctl: Ioctl, abi: str) -> Entry | None:
    """What an ioctl's code is on an ABI; None where it has none."""
    try:
        code = codes.of(ioctl, ABIS[abi])
    except (CodeError, LayoutError, LookupError):
        return None
    if code is None:
        return None
    encodes = ioctl.code.encodes.on(ABIS[abi]) if ioctl.code and ioctl.code.encodes else None
    return Entry(code.format, code.value, code.direction, code.type, code.nr, code.size, ioctl.nr_count or 1,
                 encodes == "caller")


def entries(spec: Spec, codes: Codes) -> list[Entry]:
    """The entries of all ioctls on all ABIs, each once."""
    found = (entry_of(codes, ioctl, abi) for ioctl in spec.ioctls for abi in spec.abis())
    return sorted({entry for entry in found if entry is not None})


class Index:
    """The index of the spec in a folder."""

    def __init__(self, spec: Path, compiler: str) -> None:
        name = hashlib.blake2b(os.path.abspath(spec).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
        self.path = cache_folder() / "codes" / f"{name}.json"
        self.compiler = compiler

    def read(self) -> list[Entry] | None:
        """The entries, None where there is no index that holds."""
        try:
            with open(self.path, encoding="utf-8") as file:
                saved = json.loads(unsealed(file.read()))
            if saved["compiler"] != self.compiler or not saved["files"] \
                    or any(digest(path) != known for path, known in saved["files"].items()):
                return None
            return [Entry(*row) for row in saved["codes"]]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def save(self, compiled: Compiled, report: Report) -> None:
        """Remember a spec that has no errors. One that extends another is not: where its base is found may change."""
        files = {os.path.abspath(file): _as_read(file, report) for file in compiled.files}
        if compiled.spec.extends is not None or None in files.values():
            return
        rows = [list(entry) for entry in entries(compiled.spec, compiled.codes)]
        store(self.path, json.dumps({"compiler": self.compiler, "codes": rows, "files": files}))


def _as_read(file: str, report: Report) -> str | None:
    """The digest of a file that is still what was compiled; None where it has changed since."""
    known = digest(file)
    try:
        with open(file, "rb") as stream:
            same = stream.read().decode("utf-8", "replace").splitlines() == report.sources.get(file)
    except OSError:
        return None
    return known if same and known == digest(file) else None
