"""ioctlc verify SPEC: hold a spec against real compilers, or against headers and object files that others made."""

from __future__ import annotations

import argparse

from ioctlc.abi import ABIS
from ioctlc.commands import common
from ioctlc.source import UsageError

#: Arguments after `--` are clang's.
TAKES_REST = True


def arguments(parser: argparse.ArgumentParser) -> None:
    common.add_spec(parser)
    parser.add_argument("--header", metavar="H", action="append", default=[],
                        help="an original header, a path or a name such as linux/kvm.h (may be repeated)")
    parser.add_argument("--object", metavar="F", action="append", default=[],
                        help="an object file, kernel module, vmlinux or BTF file (may be repeated)")
    parser.add_argument("--target", metavar="ABI,..|all", default="all", help="the ABIs to prove (default: all)")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.epilog = "What stands after -- are arguments for clang, with --header: -- -I include -DCONFIG_X"


def run(options: argparse.Namespace) -> int:
    if options.rest and not options.header:
        raise UsageError("arguments for clang (after --) go with --header")
    compiled = common.compiled_or_exit(options.spec)
    if compiled is None:
        return 1
    abis = [abi.name for abi in common.choose_abis(options.target, compiled)]
    if not abis:
        raise UsageError(f"--target {options.target}: the spec is not about any of these ABIs")
    if not options.header and not options.object:
        from ioctlc.proof.command import verify
        return verify(compiled, abis, options)
    from ioctlc.importer.refusal import need_text
    from ioctlc.verify import command
    from ioctlc.verify.header import Wanted
    from ioctlc.verify.run import Task
    need_text(options.header)
    named = {word for word in options.target.split(",") if word in ABIS}
    headers = Wanted(options.header, options.rest) if options.header else None
    return command.verify(Task(compiled, abis, named, headers, options.object), options.format)
