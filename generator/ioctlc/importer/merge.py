"""An import into a spec that exists: what still agrees with the header is not touched.

What agrees is decided by meaning, not by text: an ioctl by its number, a record by its layout, a constant by its value,
on every target. So whatever people have added or rearranged survives. An entry that no longer agrees is written anew
with the header's facts and all keys that the header knows nothing about; what is new is added, what the header lacks is
reported and stays.
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Iterable

from ioctlc.importer.check import code_of
from ioctlc.importer.combine import Header
from ioctlc.importer.edit import Files
from ioctlc.importer.merging import Gone, Merge
from ioctlc.importer.names import Memory, origin_names, remembered, take
from ioctlc.importer.origin import bring_up, join_licence, missing, origin_headers
from ioctlc.importer.places import relocate
from ioctlc.importer.rename import rename
from ioctlc.importer.renamed import Found, Search
from ioctlc.importer.report import REPORT
from ioctlc.importer.spec import Draft
from ioctlc.importer.unfit import mend
from ioctlc.lint import Lint, lint
from ioctlc.load import load
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Refused, Report, UsageError

UNCHANGED = "nothing changed"
#: So many things of a file that the header does not have are listed one by one, unless all are asked for.
_FEW = 8
#: An entry within another is mended in another round.
_ROUNDS = 8


@dataclass(slots=True)
class Merged:
    """What came of a merge: the files, what was done, and what was not in the header."""

    files: dict[str, str]
    said: list[str]
    gone: list[Gone]

    def short(self) -> list[str]:
        """What was done; of what the header does not have only how much, where it is much."""
        lines = list(self.said)
        for here in (True, False):
            for file in dict.fromkeys(one.file for one in self.gone if one.here == here):
                found = [one for one in self.gone if (one.file, one.here) == (file, here)]
                lines += map(str, found) if here and len(found) <= _FEW else [
                    f"{file}: {_counted(one.what for one in found)} "
                    + ("not in the header: kept" if here else "of targets that were not looked at: kept")]
        return lines

    def all(self) -> list[str]:
        return [*self.said, *map(str, self.gone)]


def _counted(what: Iterable[str]) -> str:
    """How many of each kind: "3 ioctls, 1 struct"."""
    kinds = Counter(one.split()[0] for one in what)
    return ", ".join(f"{count} {kind}{'s' * (count > 1)}" for kind, count in kinds.items())


@dataclass(slots=True)
class Existing:
    """The spec that an import comes into, and what is known about names in it.

    own     what the header calls otherwise: its own names -> the spec's
    """

    path: Path
    compiled: Compiled
    files: Files
    memory: Memory
    own: dict[str, str]
    found: Found = field(default_factory=Found)

    @classmethod
    def at(cls, path: Path) -> "Existing":
        """The spec at a path; UsageError where it has errors."""
        compiled, files = _opened(path)
        return cls(path, compiled, files, remembered(path.parent / REPORT), origin_names(files.loaded.main))

    def take(self, header: Header, headers: list[str]) -> None:
        """Put the header's facts into the words of the spec, those that it has and those that are found now."""
        take(header, self.own)
        if not self.partly(headers):                    # else they may be another header's
            self.found = Search(header, self.compiled, self.files, self.memory).run()
            self.own |= self.found.names()
            take(header, self.found.names())

    def partly(self, headers: list[str]) -> bool:
        """Whether the spec is of more headers than these."""
        return bool(missing(origin_headers(self.files.loaded.main), headers))

    def ioctls(self) -> frozenset[str]:
        """What the spec has as ioctls, in its own words and in the header's."""
        return self._both({one.name for one in self.compiled.spec.ioctls})

    def values(self) -> frozenset[str]:
        """The same of what it has as values: constants, and those of flags and enums."""
        spec = self.compiled.spec
        return self._both({one.name for one in spec.constants}
                          | {one.name for values in spec.value_sets for one in values.values})

    def _both(self, names: set[str]) -> frozenset[str]:
        return frozenset(names | {theirs for theirs, ours in self.own.items() if ours in names})

    def was(self) -> dict[str, frozenset[str]]:
        """The members that the header had at the last import, by the spec's name of the record."""
        names = {**self.own, **self.found.follow}
        return {names.get(label, label.split()[1]): paths for label, paths in self.memory.members.items()}


def merge(header: Header, draft: Draft, existing: Existing, headers: list[str]) -> Merged:
    """The spec with the header merged into it; files by their names in its folder."""
    path, files, found = existing.path, existing.files, existing.found
    rename(files, found.follow)
    numbers = _numbers(header, existing)
    said = [*found.said, *numbers.values(), *join_licence(files, str(draft.head["license"]))]
    records = frozenset(found.follow.get(r.label, r.name) for r in existing.compiled.spec.records if r.name)
    called, told = found.names(), list[str]()
    gone: list[Gone] = []
    steps: list[Callable[[Merge], dict[str, str]]] = [Merge.types, Merge.calls]
    start = texts = {os.path.relpath(name, path.parent): text for name, text in files.result().items()}
    for step in steps:
        with tempfile.TemporaryDirectory(prefix="ioctlc-merge-") as folder:
            opened = _staged(Path(folder), texts, path, header)
            work = Merge(header, draft, *opened, records, existing.was(), frozenset(numbers))
            before, texts = texts, {os.path.relpath(name, folder): text for name, text in step(work).items()}
            told += work.said + [f"comment dropped: {line}" for line in work.files.dropped]
            texts, mended = _sound(texts, path) if texts != before else (texts, [])
            told += mended
            gone = work.gone
            called |= _own_labels(work.called, existing.own)
    with tempfile.TemporaryDirectory(prefix="ioctlc-merge-") as folder:
        if texts != start:
            _, files = _staged(Path(folder), texts, path, header)
        else:
            files = Files(load(str(_laid_out(Path(folder), texts, path)), Report()))
        said = bring_up(files, headers, header.versions, called) + said
        texts = {os.path.relpath(name, folder): text for name, text in files.result().items()}
    return Merged(texts, sorted(said + told, key=lambda line: line.startswith("new ")) or [UNCHANGED], gone)


def _numbers(header: Header, existing: Existing) -> dict[str, str]:
    """By ioctl: that its number is another one than the spec's, whatever is the reason, and on which targets."""
    went = {new: old for old, new in existing.found.follow.items() if " " not in old}
    found = {}
    for name, each in header.ioctls.items():
        changes: dict[tuple[int, int], list[str]] = {}
        for abi, fact in each.by_abi.items():
            about = abi in existing.compiled.spec.abis()
            old = code_of(existing.compiled, went.get(name, name), abi) if about else None
            if old is not None and old != fact.number:
                changes.setdefault((old, fact.number), []).append(abi)
        if changes:
            each_said = "; ".join(f"{new:#010x} (was {old:#010x}) on {', '.join(abis)}"
                                  for (old, new), abis in changes.items())
            found[name] = f"ioctl {name} changed: THE NUMBER became {each_said}: programs that are out call the old one"
    return found


def _sound(texts: dict[str, str], path: Path) -> tuple[dict[str, str], list[str]]:
    """The files without keys of people that the header has no place for any more, and what was done; errors about
    anything else stay in them."""
    said: list[str] = []
    for _ in range(_ROUNDS):
        with tempfile.TemporaryDirectory(prefix="ioctlc-merge-") as folder:
            main = _laid_out(Path(folder), texts, path)
            report = Report()
            try:
                compiled = model_of(str(main), report)
                lint(Lint(compiled.spec, compiled.layouts, compiled.codes), report)
            except Refused:
                pass
            try:
                files = Files(load(str(main), Report()))
            except Refused:
                return texts, said
            mended = mend(files, [d for d in report.sorted() if d.severity == "error"])
            if not mended:
                return texts, said
            said += mended + [f"comment dropped: {line}" for line in files.dropped]
            texts = {os.path.relpath(name, folder): text for name, text in files.result().items()}
    return texts, said


def _laid_out(folder: Path, texts: dict[str, str], path: Path) -> Path:
    """The files in a folder of their own; the main one's path there."""
    for name, text in texts.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return folder / path.name


def _staged(folder: Path, texts: dict[str, str], path: Path, header: Header) -> tuple[Compiled, Files]:
    """A spec that is half merged, opened in a folder of its own."""
    return _opened(_laid_out(folder, texts, path), path.parent, header)


def _own_labels(called: dict[str, str], own: dict[str, str]) -> dict[str, str]:
    """`struct x.member` of the spec's record as the header calls that record."""
    theirs = {f"{label.split()[0]} {name}": label for label, name in own.items() if " " in label and "." not in label}
    found = {}
    for path, name in called.items():
        label, _, member = path.partition(".")
        found[f"{theirs.get(label, label)}.{member}"] = name
    return found


def _opened(path: Path, real: Path | None = None, header: Header | None = None) -> tuple[Compiled, Files]:
    """A spec with its text, or UsageError where it has errors; `real` is the folder of the one that this one is of."""
    report = Report()
    try:
        return model_of(str(path), report), Files(load(str(path), Report()))
    except Refused:
        first = next(d for d in report.sorted() if d.severity == "error")
        if real is None or header is None:
            raise UsageError(f"{first.pos}: {first.message}; import merges with sound specs only: 'ioctlc check' tells"
                             " more") from None
        first = relocate(first, path.parent, real, header)
        raise UsageError(f"{first.pos}: with what the header brings: {first.message}"
                         + (f"; {first.help}" if first.help else "") + "; nothing was written") from None
