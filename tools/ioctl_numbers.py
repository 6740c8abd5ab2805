#!/usr/bin/python3
"""Make the table of the kernel's registered ioctl numbers from ioctl-number.rst: bytes, ranges and headers only.

    tools/ioctl_numbers.py --source TEXT ioctl-number.rst[.gz] > generator/ioctlc/lint/ioctl-numbers.tsv

Debian's linux-doc-X.Y has the file under Documentation/userspace-api/ioctl. `--source` names where it came from.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from pathlib import Path
from typing import Iterator

_HEADER = re.compile(r"[A-Za-z0-9_+*-][A-Za-z0-9_./+*-]*\.[hc]\b")
_RANGE = re.compile(r"([0-9A-Fa-f]{1,2})(?:-([0-9A-Fa-f]{1,2}))?\Z")
#: The table's first lines.
_HEAD = """\
# Blocks of ioctl numbers that are registered in the Linux kernel: type byte, first nr, last nr (hexadecimal), who has
# them (headers, else a name), and 'conflict' where the registry says that others have them too.
# Facts from Documentation/userspace-api/ioctl/ioctl-number.rst.
# Source: {source}. Made by tools/ioctl_numbers.py."""


def rows(text: str) -> Iterator[list[str]]:
    """The cells (code, range, header, comment) of each entry; lines that continue one are joined to it."""
    rule = next(line for line in text.splitlines() if re.fullmatch(r"(=+ +){3}=+", line))
    starts = [match.start() for match in re.finditer("=+", rule)]
    table = text.split(rule, 2)[2].split(rule, 1)[0]
    current: list[str] = []
    for line in table.splitlines():
        cells = [line[start:end].strip() for start, end in zip(starts, [*starts[1:], None])]
        if re.fullmatch(r"0x[0-9A-Fa-f]{2}|'.'", cells[0]):
            if current:
                yield current
            current = cells
        elif current:
            current = [current[0], current[1], f"{current[2]} {cells[2]}", f"{current[3]} {cells[3]}"]
    yield current


def entry(cells: list[str]) -> str:
    """One line of the table: byte, first, last, owners, and whether the registry calls it a conflict."""
    code, numbers, header, comment = cells
    byte = int(code, 16) if code.startswith("0x") else ord(code[1])
    match = _RANGE.match(numbers)
    if match is None and numbers != "all":
        sys.exit(f"not a range: {cells}")
    first, last = (int(match[1], 16), int(match[2] or match[1], 16)) if match is not None else (0, 255)
    names = _HEADER.findall(header.split("conflict!")[0])
    if not names:
        text = re.sub(r"conflict!|<.*?>|[Ii]n development:?|see .*|Block for .*", "", f"{header} {comment}")
        text = text.split(":")[0]
        names = [" ".join(text.split()).replace(",", "").rstrip("( ")]
    shared = "conflict" if "conflict!" in header + comment else ""
    return f"{byte:02x}\t{first:02x}\t{last:02x}\t{','.join(names)}\t{shared}".rstrip()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--source", required=True, help="where the file came from")
    parser.add_argument("file", type=Path)
    options = parser.parse_args()
    data = options.file.read_bytes()
    text = (gzip.decompress(data) if options.file.suffix == ".gz" else data).decode("utf-8")
    print(_HEAD.format(source=options.source))
    for line in sorted(map(entry, rows(text))):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
