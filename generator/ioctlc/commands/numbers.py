"""ioctlc numbers SPEC: every request code on every ABI."""

from __future__ import annotations

import argparse
import csv
import json
import sys

from ioctlc.abi import Abi
from ioctlc.commands import common
from ioctlc.pipeline import Compiled


def arguments(parser: argparse.ArgumentParser) -> None:
    common.add_spec(parser)
    common.add_abi(parser)
    parser.add_argument("--format", choices=("text", "json", "csv"), default="text")


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
