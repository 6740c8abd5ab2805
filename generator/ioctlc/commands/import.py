"""ioctlc import HEADER.. -o DIR: C headers become a spec, which is proven against the compiler before it is written."""

from __future__ import annotations

import argparse
import re
import shlex
import sys
from pathlib import Path

from ioctlc.abi import ABIS, selector_abis
from ioctlc.abi.selectors import known_selectors, selector_help
from ioctlc.source import Report, UsageError

#: Arguments after `--` are clang's.
TAKES_REST = True
_DEFAULT = "linux-x86_64,linux-i386"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("header", metavar="HEADER", nargs="+", help="a header's path, or its name, such as linux/kvm.h")
    parser.add_argument("-o", metavar="DIR", dest="output", required=True,
                        help="the spec's folder; one that has a spec is merged with")
    parser.add_argument("--abi", metavar="NAME", help="the ABI's name (default: the header's)")
    parser.add_argument("--target", metavar="ABI,..|all", default=_DEFAULT, help=f"(default: {_DEFAULT})")
    parser.add_argument("--ioctls", metavar="REGEX", help="macros that are ioctls, though they are mere numbers; found"
                        " anywhere in a name, '^NAME$' is one")
    parser.add_argument("-v", "--verbose", action="store_true",
                        help="list each thing that a spec has and the header has not; import.md does so, too")
    parser.epilog = "What stands after -- are arguments for clang: -- -I include -include sys/socket.h"


def run(options: argparse.Namespace) -> int:
    from ioctlc.importer import HeaderError, Import, import_headers
    from ioctlc.importer.refusal import need_text, told
    if not options.output:
        raise UsageError("-o: '' names no folder; write '.' for this one")
    need_text(options.header)
    abis = _abis(options.target)
    wanted = Import(options.header, Path(options.output), _name(options.abi), abis, options.rest,
                    _pattern(options.ioctls), _command(options), frozenset(abis).difference(options.target.split(",")))
    try:
        result = import_headers(wanted)
    except HeaderError as error:
        for line in told(error, options.header, "not imported"):
            print(line, file=sys.stderr)
        return 2
    for problem in result.draft.problems:
        print(problem, file=sys.stderr)
    proof = result.proof
    for name, why in [*proof.numbers.items(), *proof.layouts.items()]:
        print(f"{name}: {why}", file=sys.stderr)
    for found in proof.errors:
        print(f"{found.pos}: {found.message}" + (f"; {found.help}" if found.help else ""), file=sys.stderr)
    if not result.written:
        print(f"ioctlc: {options.output}: nothing written: "
              + ("with what the header brings, the spec would have these errors" if result.merged
                 else "a spec of this header would have these errors"), file=sys.stderr)
        return 2
    merged = result.merged
    for line in [] if merged is None else merged.all() if options.verbose else merged.short():
        print(line)
    header = result.header
    count = len(header.ioctls)
    print(f"{options.output}: {count} ioctl{'s' * (count != 1)}, {len(header.records)} structs and unions;"
          f" {proof.ioctls} numbers and {proof.records} layouts proven"
          + _untyped(len(proof.untyped)) + _notes(len(result.draft.problems), bool(proof.untyped)))
    return 0 if proof.exact else 1


def _abis(text: str) -> list[str]:
    wanted: set[str] = set()
    for word in text.split(","):
        found = frozenset(ABIS) if word == "all" else selector_abis(word)
        if found is None or word == "default":
            raise UsageError(f"unknown ABI '{word}'; {Report().near(word, known_selectors())}{selector_help()}, or all")
        wanted |= found
    return [name for name in ABIS if name in wanted]


def _name(text: str | None) -> str | None:
    if text is not None and not re.fullmatch(r"[a-z][a-z0-9_-]{0,63}", text):
        raise UsageError(f"'{text[:40]}' is no name for an ABI: write lower-case letters, digits and _, such as mydev")
    return text


def _pattern(text: str | None) -> re.Pattern[str] | None:
    try:
        return re.compile(text) if text else None
    except re.error as error:
        raise UsageError(f"--ioctls: {error}") from None


def _command(options: argparse.Namespace) -> str:
    """The command as import.md shows it."""
    from ioctlc.importer.shown import header_name
    words = ["ioctlc", "import", *map(header_name, options.header)]
    if options.abi:
        words += ["--abi", options.abi]
    if options.target != _DEFAULT:
        words += ["--target", options.target]
    if options.ioctls:
        words += ["--ioctls", options.ioctls]
    return shlex.join(words + ["-o", "DIR"] + (["--", *options.rest] if options.rest else []))


def _untyped(count: int) -> str:
    return f"; {count} ioctl{'s' * (count > 1)} without a type" if count else ""


def _notes(count: int, more: bool) -> str:
    return f"; {count} note{'s' if count > 1 else ''}, see import.md" if count else ", see import.md" if more else ""
