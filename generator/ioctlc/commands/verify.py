"""ioctlc verify SPEC: hold a spec's layouts and numbers against real compilers."""

from __future__ import annotations

import argparse

from ioctlc.commands import common


def arguments(parser: argparse.ArgumentParser) -> None:
    common.add_spec(parser)
    parser.add_argument("--target", metavar="ABI,..|all", default="all", help="the ABIs to prove (default: all)")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace) -> int:
    compiled = common.compiled_or_exit(options.spec)
    if compiled is None:
        return 1
    abis = [abi.name for abi in common.choose_abis(options.target, compiled)]
    from ioctlc.proof.command import verify
    return verify(compiled, abis, options)
