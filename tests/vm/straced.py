"""What strace with the overlay prints of programs in a machine, held against the same records as ioctltrace's lines.

Its text is read by the reader of tests/strace. Everything is the overlay's: strace's own decoders are not asked.
"""

from __future__ import annotations

import errno
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/strace")]

import strace_text  # noqa: E402
import traced  # noqa: E402

#: A descriptor, the call, and its end: `= 0`, `= -1 EINVAL (..)`.
LINE = re.compile(r"ioctl\((\d+), .*\) += (-?\d+)(?: ([A-Z]\w*) \(.*\))?$")


class Straced(traced.Traced):
    """One program's recording and its trace by strace."""

    def lines(self) -> dict[int, list[Any]]:
        out: dict[int, list[Any]] = {}
        for name, data in self.files.items():
            head, dot, thread = name.rpartition(".")
            if head == f"{self.name}.strace" and dot:
                lines = data.decode("latin-1").splitlines()
                out[int(thread)] = [text for text in lines if text.startswith("ioctl(") and ", TCGETS" not in text]
        return out

    def says(self, lines: dict[int, list[Any]]) -> None:
        """Members by name are looked for in ioctltrace's trace of the same program."""

    def against(self, one: traced.Record, line: str, call: traced.Known | None) -> tuple[Any, Any]:
        """Descriptor, result and error; of a command of the spec its name, note, inputs and outputs."""
        match = LINE.match(line)
        if match is None:
            return line, "a call that has ended"
        found: list[Any] = [int(match[1]), int(match[2]), match[3]]
        wanted: list[Any] = [one.fd, max(one.result, -1), errno.errorcode[-one.result] if one.result < 0 else None]
        if call is not None:
            name, note, first, second = strace_text.line(line)
            found += [call.ioctl["name"] in re.split(" or ", name), bool(note)]
            wanted += [True, bool(call.ioctl.get("deprecated"))]
            if call.ioctl["argument"]["kind"] != "none":
                found += [strace_text.same(first), strace_text.same(second)]
                wanted += strace_text.wanted(call.oracle, call.ioctl, one.arg, call.said)
        return found, wanted
