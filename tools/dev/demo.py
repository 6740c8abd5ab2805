"""The parts of `./dev run` that read ioctlc's JSON: a table, a summary, and what a compiler should agree with."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

#: The table's columns: ABIs on which HAXM was released, and one that shows what a 32-bit caller sees.
COLUMNS = ("windows-x86_64", "linux-x86_64", "linux-i386", "darwin-x86_64", "netbsd-x86_64")
ROWS = 12

Numbers = dict[str, dict[str, str]]


def numbers_in(path: str) -> Numbers:
    """Request codes from `ioctlc numbers --format json`: {ioctl: {ABI: "0x........"}}."""
    document: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    ioctls: Numbers = document["ioctls"]
    return ioctls


def table(path: str) -> None:
    """A table of the ioctls that differ most between platforms."""
    ioctls = numbers_in(path)

    def differences(name: str) -> int:
        return len({ioctls[name][abi] for abi in COLUMNS if abi in ioctls[name]})

    shown = sorted(sorted(ioctls, key=differences, reverse=True)[:ROWS], key=list(ioctls).index)
    width = max(map(len, shown), default=0)
    print(f"   {'':{width}}  " + "  ".join(f"{abi:14}" for abi in COLUMNS).rstrip())
    for name in shown:
        codes = "  ".join(f"{ioctls[name].get(abi, '-'):14}" for abi in COLUMNS)
        print(f"   {name:{width}}  {codes.rstrip()}")
    print(f"   ({len(shown)} of {len(ioctls)}; all of them on every ABI: ./ioctlc numbers spec/haxm --abi all)")


def findings(path: str) -> None:
    """One line for each rule that found something, with the first place."""
    document: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    by_rule: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for found in document["findings"]:
        by_rule[found["rule"]].append(found)
    for rule, group in by_rule.items():
        first = group[0]
        print(f"   {first['severity']}: [{rule}] {len(group)} time{'s' * (len(group) > 1)}")
        print(f"      {first['file']}:{first['line']}:{first['col']}: {first['message']}")


def expected(path: str, abi: str) -> None:
    """C lines that say what every request code should be on an ABI."""
    for name, codes in numbers_in(path).items():
        if abi in codes:
            print(f"EXPECTED({name}, {codes[abi]}u)")


def compare(path: str, abi: str) -> None:
    """Lines "NAME 0x........" on stdin against the numbers of an ABI. Exit 1 where they differ."""
    wanted = {(name, codes[abi]) for name, codes in numbers_in(path).items() if abi in codes}
    printed = {(name, code) for name, code in (line.split() for line in sys.stdin)}
    for name, code in sorted(wanted ^ printed):
        print(f"   {name} {code}: only " + ("computed" if (name, code) in wanted else "printed"))
    sys.exit(wanted != printed)


def main(words: list[str]) -> None:
    """demo.py COMMAND FILE [ABI]"""
    commands: dict[str, Callable[..., None]] = {"table": table, "findings": findings, "expected": expected,
                                                "compare": compare}
    commands[words[0]](*words[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
