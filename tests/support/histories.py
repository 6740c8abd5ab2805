"""Two specs of which one came from the other, for the tests of diff and lock."""

from __future__ import annotations

import json
import re
import shutil
import zlib
from pathlib import Path
from typing import Any, Mapping

from invoke import ROOT, TODAY, Run, ioctlc

BASE = ROOT / "tests" / "stability" / "base"

#: docs/stability.md, whose examples are tests.
PAGE_PATH = ROOT / "docs" / "stability.md"
PAGE = PAGE_PATH.read_text(encoding="utf-8")


def changed(base: str, change: Mapping[str, str], into: Path) -> Path:
    """A copy of a spec of tests/stability/base with texts replaced; each must be there once."""
    folder = into / base
    shutil.copytree(BASE / base, folder)
    for old, new in change.items():
        files = [path for path in folder.glob("*.yaml") if old in path.read_text(encoding="utf-8")]
        assert len(files) == 1, f"{old!r} is in {len(files)} files"
        text = files[0].read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
        files[0].write_text(text.replace(old, new), encoding="utf-8")
    return folder


def edited(path: Path, block: str) -> None:
    """Apply a block of a page: lines with `-` are there, those with `+` follow in their place."""
    text = path.read_text(encoding="utf-8")
    for old, new in re.findall(r"((?:^-.*\n)+)((?:^\+.*\n)+)", block, re.MULTILINE):
        before, after = ("".join(line[1:] + "\n" for line in some.splitlines()) for some in (old, new))
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")


def diff(old: str | Path, new: str | Path, *words: str, today: str = TODAY) -> tuple[Run, dict[str, Any]]:
    """diff's JSON."""
    done = ioctlc("diff", old, new, "--format", "json", "--today", today, *words)
    return done, json.loads(done.out) if done.status != 2 else {}


def rules(found: dict[str, Any], *, docs: bool = False) -> list[str]:
    """The rules of all changes, sorted; changed docs, which come with most changes of a test, only on request."""
    return sorted(one["rule"] for one in found["changes"] if docs or one["rule"] != "doc-changed")


def lock_of(spec: Path, into: Path) -> Path:
    """The lock of a spec, in a folder of its own."""
    copy = into / f"lock-{len(list(into.iterdir()))}" / spec.name
    shutil.copytree(spec, copy)
    done = ioctlc("lock", copy, "--today", TODAY)
    assert done.status == 0, done.err
    return next(copy.glob("*.lock"))


def resummed(text: str) -> str:
    """A lock's text with its lines sorted and its sums made right, whatever its facts say."""
    lines = text.split("\n")
    facts = sorted(line for line in lines[1:-2] if not line.startswith("sum "))
    subjects: dict[str, list[str]] = {}
    for line in facts:
        subjects.setdefault(" ".join(line.split(" ")[:2]), []).append(line)
    sums = [f"sum {name} {len(some)} {zlib.crc32(chr(10).join(some).encode()):08x}"
            for name, some in subjects.items()]
    return "\n".join([lines[0], *facts, *sorted(sums), "end", ""])
