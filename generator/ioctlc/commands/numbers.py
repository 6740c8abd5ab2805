"""ioctlc numbers SPEC: every request code on every ABI."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from typing import Iterator

from ioctlc.abi import Abi
from ioctlc.commands import common
from ioctlc.lint import Lint
from ioctlc.lint.registry import claimed_numbers
from ioctlc.pipeline import Compiled


def arguments(parser: argparse.ArgumentParser) -> None:
    common.add_spec(parser)
    common.add_abi(parser)
    parser.add_argument("--format", choices=("text", "json", "csv", "registry"), default="text")


def run(options: argparse.Namespace) -> int:
    compiled = common.compiled_or_exit(options.spec)
    if compiled is None:
        return 1
    abis = common.choose_abis(options.abi, compiled)
    codes = request_codes(compiled, abis)
    if options.format == "json":
        print(json.dumps({"abi": compiled.spec.name, "ioctls": codes}, indent=1))
    elif options.format == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(["ioctl", "abi", "code"])
        writer.writerows([name, abi, code] for name, row in codes.items() for abi, code in row.items())
    elif options.format == "registry":
        sys.stdout.write(registry(compiled))
    else:
        sys.stdout.write(_text(codes, abis))
    return 0


def request_codes(compiled: Compiled, abis: list[Abi]) -> dict[str, dict[str, str]]:
    """{ioctl: {ABI: "0x........"}}, ioctls in the spec's order; an ABI without the ioctl has no key."""
    result: dict[str, dict[str, str]] = {}
    for ioctl in compiled.spec.ioctls:
        row = result.setdefault(ioctl.name, {})
        for abi in abis:
            code = compiled.codes.of(ioctl, abi)
            if code is not None:
                row[abi.name] = f"0x{code.value:08x}"
    return {name: row for name, row in result.items() if row}


def registry(compiled: Compiled) -> str:
    """Lines for the kernel's ioctl-number.rst: type byte, range of nr, header, what it is.

    The ranges are the spec's `block`, and what else the ioctls have, in multiples of 16. Raw codes count as what they
    contain. ABIs other than Linux's do not count.
    """
    spec, found = compiled.spec, Lint(compiled.spec, compiled.layouts, compiled.codes)
    header = spec.origin.headers[0] if spec.origin is not None else f"uapi/linux/{spec.name}.h"
    comment = " ".join((spec.doc or spec.name).split()).split(". ")[0].rstrip(".")
    lines = []
    for type_, low, high in ((type_, *span) for type_, users in sorted(claimed_numbers(found).items())
                             for span in _spans({nr // 16 for nr in users})):
        code = f"'{chr(type_)}'" if 0x20 < type_ < 0x7F else f"0x{type_:02X}"
        span = "all" if (low, high) == (0, 255) else f"{low:02X}-{high:02X}"
        lines.append(f"{code:<4}  {span:<5}  {header:<56}  {comment}\n")
    return "".join(lines)


def _spans(sixteens: set[int]) -> Iterator[tuple[int, int]]:
    """(first, last) number of each run of sixteens."""
    for start in sorted(sixteens - {one + 1 for one in sixteens}):
        end = start
        while end + 1 in sixteens:
            end += 1
        yield start * 16, end * 16 + 15


def _text(codes: dict[str, dict[str, str]], abis: list[Abi]) -> str:
    """One column per group of ABIs on which all codes are equal, and a legend."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for abi in abis:
        column = tuple(row.get(abi.name, "-") for row in codes.values())
        groups.setdefault(column, []).append(abi.name)
    heads = [names[0] + (f" (+{len(names) - 1})" if len(names) > 1 else "") for names in groups.values()]
    rows = [["ioctl", *heads]]
    rows += [[name, *(column[i] for column in groups)] for i, name in enumerate(codes)]
    legend = [f"{head}: {', '.join(names)}" for head, names in zip(heads, groups.values()) if len(names) > 1]
    return common.table(rows) + "".join(f"\n{line}\n" for line in legend)
