"""An import from beginning to end: look at the headers on every target, draft, merge, prove, write."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ioctlc.importer.check import Proof, prove
from ioctlc.importer.clang import Target, target_of
from ioctlc.importer.combine import Header, combine
from ioctlc.importer.facts import Place, Problem
from ioctlc.importer.interrupt import held
from ioctlc.importer.names import memory_of
from ioctlc.importer.origin import check_belongs
from ioctlc.importer.places import relocate
from ioctlc.importer.report import REPORT, report
from ioctlc.importer.shown import header_name
from ioctlc.importer.spec import Draft, draft, name_for
from ioctlc.importer.survey import Request, surveys
from ioctlc.load import main_file
from ioctlc.source import UsageError

if TYPE_CHECKING:                       # a first import needs nothing of merging
    from ioctlc.importer.merge import Existing, Merged


@dataclass(slots=True)
class Import:
    """What the user asked for. `optional` are ABIs of groups that he named, of which some may be left out."""

    headers: list[str]
    output: Path
    name: str | None
    abis: list[str]
    clang: list[str]
    wanted: re.Pattern[str] | None
    command: str
    optional: frozenset[str] = frozenset()


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
    names = _names(wanted.headers)
    existing = existing_spec(wanted.output)
    if existing is not None:
        check_belongs(existing, names, wanted.name)
    spec = None if existing is None else _existing(existing)
    request = Request(wanted.headers, wanted.wanted) if spec is None else Request(
        wanted.headers, wanted.wanted, ioctls=spec.ioctls(), values=spec.values())
    left: dict[str, str] = {}
    header = combine(surveys(request, _targets(wanted, left), wanted.optional, left))
    header.problems += _left_out(left)
    header.versions = {header_name(one): version for one, version in header.versions.items()}
    own = memory_of(header)
    if spec is not None:
        own = memory_of(header, spec.memory if spec.partly(names) else None)
        spec.take(header, names)
    name = wanted.name or name_for(wanted.headers[0])
    places = {header_name(h): request.place(h) for h in wanted.headers}
    made = draft(header, names, places, name)
    files = made.files()
    proof = prove_files(header, files, f"{name}.yaml", wanted.output)
    if proof.numbers or proof.stuck:    # what follows no rule keeps its number as it is; who is stuck is said to be
        made = draft(header, names, places, name, frozenset(proof.numbers), proof.stuck)
        files = made.files()
        if proof.numbers or not proof.only_stuck:
            proof = prove_files(header, files, f"{name}.yaml", wanted.output)
        else:                           # nothing that was proven has changed
            proof.errors = []
    merged = None
    if spec is not None:
        from ioctlc.importer.merge import merge
        merged = merge(header, made, spec, names)
        files = merged.files
        proof = prove_files(header, files, spec.path.name, wanted.output, merged=True)
    files[REPORT] = report(made, header, proof, wanted.command, [] if merged is None else merged.all(), own)
    if not proof.errors:
        write(wanted.output, files)
    return Result(made, header, proof, merged)


def _existing(main: Path) -> Existing:
    """The spec that an import merges with."""
    from ioctlc.importer.merge import Existing
    return Existing.at(main)


def _targets(wanted: Import, left: dict[str, str]) -> list[Target]:
    """What to look through. Raises UsageError for an ABI that was named, or where none remains; `left` gets others."""
    found = []
    for abi in wanted.abis:
        try:
            found.append(target_of(abi, wanted.clang))
        except UsageError as error:
            if abi not in wanted.optional or len(left) + 1 == len(wanted.abis):
                raise
            left[abi] = str(error).removeprefix(f"import cannot look through the eyes of {abi}: ")
    return found


def _left_out(left: dict[str, str]) -> list[Problem]:
    """The ABIs of a group that were not looked at, by the reason."""
    by_reason: dict[str, list[str]] = {}
    for abi, reason in left.items():
        by_reason.setdefault(reason, []).append(abi)
    return [Problem(Place("", 0), "--target", f"not looked at: {', '.join(abis)}: {reason}")
            for reason, abis in by_reason.items()]


def _names(headers: list[str]) -> list[str]:
    """What the spec calls the headers. UsageError for a name that neither it nor generated code can have."""
    names = [header_name(header) for header in headers]
    for header, name in zip(headers, names):
        if not re.fullmatch(r"[ -~]{1,255}", name):
            raise UsageError(f"{header}: a spec names its headers, in printable ASCII: give it, or a link to it, such a"
                             " name")
    return names


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
