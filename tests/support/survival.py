"""What must hold for every spec, however broken: a verdict in words, and nothing written where it should not be."""

from __future__ import annotations

import json
import re
from pathlib import Path

from invoke import TODAY, ioctlc

_ONE_LINE = re.compile(r"ioctlc: [^\n]+\n\Z")


def snapshot(folder: Path) -> dict[str, bytes | None]:
    """Every file below a folder with its content (None: a folder)."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
            for path in sorted(folder.rglob("*"))}


def verdict(spec: Path) -> int:
    """`check` a spec and hold what it says against the rules for messages; its exit status."""
    text = ioctlc("check", spec, "--today", TODAY)
    assert text.status in (0, 1, 2)
    if text.status == 2:
        assert _ONE_LINE.match(text.err) and not text.out, text
        return 2
    findings = json.loads(ioctlc("check", spec, "--today", TODAY, "--format", "json").out)["findings"]
    assert text.status == any(f["severity"] == "error" for f in findings)
    for finding in findings:
        assert finding["help"] and finding["rule"] and finding["line"] >= 1 and finding["col"] >= 1, finding
    assert all(c.isprintable() or c == "\n" for c in text.err), text.err
    return text.status


def survives(spec: Path, around: Path) -> int:
    """Run every command over a spec; `around` is watched: only around/out may change."""
    before = snapshot(around)
    status = verdict(spec)
    runs = [ioctlc("build", spec, "-o", around / "out"), ioctlc("numbers", spec), ioctlc("decode", "0xc008be01", spec)]
    if status == 0:
        runs += [ioctlc("numbers", spec, "--format", "json"), ioctlc("layout", spec, "--format", "json"),
                 ioctlc("layout", spec)]
    for run in runs:
        assert run.status == status, run
    after = {name: text for name, text in snapshot(around).items() if name.split("/")[0] != "out"}
    assert after == before
    assert status == 0 or not (around / "out").exists(), "output of a spec that has errors"
    return status
