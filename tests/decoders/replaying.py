"""Recorded calls for the tests: written, played, read."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

Json = Any


def call(abi: str, link: str, request: int, arg: int = 0, result: int = 0, **more: Json) -> Json:
    """One call; `memory` is {address: bytes}, `after` what some of it is on return."""
    memory, after = more.pop("memory", {}), more.pop("after", {})
    pieces = [{"address": f"0x{at:x}", "before": data.hex(), "after": after.get(at, data).hex()}
              for at, data in memory.items()]
    return {"abi": abi, "link": link, "fd": 3, "request": f"0x{request:x}", "arg": f"0x{arg:x}", "result": result,
            "memory": pieces, **more}


def play(tracer: Path, folder: Path, calls: list[Json], *options: str) -> str:
    """What ioctltrace prints."""
    file, out = folder / "calls.jsonl", folder / "answers.txt"
    file.write_text("".join(json.dumps(one) + "\n" for one in calls))
    run = subprocess.run([tracer, *options, "-o", out, "--replay", file], capture_output=True, text=True, timeout=600)
    assert (run.returncode, run.stderr) == (0, ""), run.stderr[:2000]
    return out.read_text()


def played(tracer: Path, folder: Path, calls: list[Json], *options: str) -> list[Json]:
    """The same as JSON."""
    return [json.loads(line) for line in play(tracer, folder, calls, "--json", *options).splitlines()]
