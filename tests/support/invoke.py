"""Running `ioctlc` from tests: in this process, which is fast, or as a process of its own."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from ioctlc.cli import main

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "generator"

#: The day on which tests hold dates, so that none depends on the clock.
TODAY = "2026-11-20"


@dataclass(frozen=True, slots=True)
class Run:
    """How a run ended and what it said."""

    status: int
    out: str
    err: str


def ioctlc(*words: str | Path) -> Run:
    """One command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main([str(word) for word in words])
        except SystemExit as stop:          # argparse, after --help
            status = stop.code if isinstance(stop.code, int) else 2
    return Run(status, out.getvalue(), err.getvalue())


def command(*words: str | Path) -> list[str]:
    """The command line of a process that runs ioctlc."""
    return [sys.executable, "-P", "-m", "ioctlc", *map(str, words)]


def environment(**more: str) -> dict[str, str]:
    """A small environment of known content."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME", "TMPDIR") if name in os.environ}
    return {**kept, "PYTHONPATH": str(GENERATOR), "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8", **more}


def process(*words: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None,
            timeout: float = 60) -> Run:
    """One command as a process."""
    done = subprocess.run(command(*words), cwd=cwd, env=env or environment(), stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=timeout, check=False)
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
