"""ioctlc verify SPEC: hold a spec's layouts and numbers against real compilers."""

from __future__ import annotations

import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("spec", metavar="SPEC", help="a folder, or its main YAML file")
    parser.add_argument("--target", metavar="ABI,..|all", default="all", help="the ABIs to prove (default: all)")


def run(options: argparse.Namespace) -> int:
    from ioctlc.proof.command import verify
    return verify(options)
