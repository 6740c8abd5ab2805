"""An import from beginning to end: look at the headers on every target, draft, merge, prove, write."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ioctlc.importer.check import Proof, prove
from ioctlc.importer.clang import target_of
from ioctlc.importer.combine import Header, combine
from ioctlc.importer.interrupt import held
from ioctlc.importer.merge import REPORT, Existing, Merged, merge
from ioctlc.importer.names import memory_of
from ioctlc.importer.origin import check_belongs
from ioctlc.importer.places import relocate
from ioctlc.importer.report import report
from ioctlc.importer.spec import Draft, draft, name_for
from ioctlc.importer.survey import Request, surveys
from ioctlc.load import main_file
from ioctlc.source import UsageError


@dataclass(slots=True)
class Import:
    """What the user asked for."""

    headers: list[str]
    output: Path
    name: str | None
    abis: list[str]
    clang: list[str]
    wanted: re.Pattern[str] | None
    command: str


@dataclass(slots=True)
class Result:
    """What came of it: the draft, the headers, the proof, and what a merge into a spec that was there did."""

    draft: Draft
    header: Header
    proof: Proof
    merged: Merged | None = None

    @property
    def written(self) -> bool:
        return not self.proof.errors


def import_headers(wanted: Import) -> Result:
    """Import headers into a folder. Raises HeaderError or UsageError; then nothing has been written."""
    existing = existing_spec(wanted.output)
    if existing is not None:
        check_belongs(existing, wanted.headers, wanted.name)
    request = Request(wanted.headers, wanted.wanted)
    targets = [target_of(abi, wanted.clang) for abi in wanted.abis]
    header = combine(surveys(request, targets))
    own = memory_of(header)
    spec = None if existing is None else Existing.at(existing)
    if spec is not None:
        own = memory_of(header, spec.memory if spec.partly(wanted.headers) else None)
        spec.take(header, wanted.headers)
    name = wanted.name or name_for(wanted.headers[0])
    places = {h: request.place(h) for h in wanted.headers}
    made = draft(header, wanted.headers, places, name)
    files = made.files()
    proof = prove_files(header, files, f"{name}.yaml", wanted.output)
    if proof.numbers:                   # what follows no rule keeps its number as it is
        made = draft(header, wanted.headers, places, name, frozenset(proof.numbers))
        files = made.files()
        proof = prove_files(header, files, f"{name}.yaml", wanted.output)
    merged = None
    if spec is not None:
        merged = merge(header, made, spec, wanted.headers)
        files = merged.files
        proof = prove_files(header, files, spec.path.name, wanted.output, merged=True)
    files[REPORT] = report(made, header, proof, wanted.command, [] if merged is None else merged.all(), own)
    if not proof.errors:
        write(wanted.output, files)
    return Result(made, header, proof, merged)


def existing_spec(folder: Path) -> Path | None:
    """The main file of the spec in a folder; None where the folder is empty or new."""
    if not folder.is_dir() or not any(folder.iterdir()):
        return None
    try:
        return main_file(str(folder))
    except UsageError:
        raise UsageError(f"{folder}: has files and no spec; choose another folder with -o") from None


def prove_files(header: Header, files: dict[str, str], main: str, output: Path, merged: bool = False) -> Proof:
    """Compile the files of a spec from a folder of their own, and compare; errors tell places that will remain."""
    with tempfile.TemporaryDirectory(prefix="ioctlc-import-") as folder:
        for file, text in files.items():
            path = Path(folder, file)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        proof = prove(header, str(Path(folder, main)), merged)
        proof.errors = [relocate(found, Path(folder), output, header) for found in proof.errors]
        return proof


def write(folder: Path, files: dict[str, str]) -> None:
    """All files or none: they are on disk before the first one takes its place, and Ctrl-C waits until all have.

    Raises UsageError where one cannot be written."""
    with held():
        _write(folder, files)


def _write(folder: Path, files: dict[str, str]) -> None:
    staging = None
    blocked = next((folder / name for name in files if (folder / name).is_dir()), None)
    if blocked is not None:
        raise UsageError(f"{blocked}: a folder, where a file is to be written; nothing was")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".import.", dir=folder))
        for name, text in files.items():
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            (staging / name).write_text(text, encoding="utf-8")
        for name in files:
            os.replace(staging / name, folder / name)
    except OSError as error:
        raise UsageError(f"{error.filename or folder}: {error.strerror}") from None
    finally:
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)
