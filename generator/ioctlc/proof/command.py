"""`ioctlc verify`: the proof of one spec, as a table of which compiler agrees on which ABI."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from ioctlc.backends import BACKENDS, Context
from ioctlc.pipeline import Compiled
from ioctlc.proof.compilers import missing_packages
from ioctlc.proof.runner import FAILED, MISSING, PROVED, Row, bit_fields, excused, prove


def proof_of(compiled: Compiled, abis: list[str]) -> tuple[list[Row], list[Row]]:
    """(rows of the asserts, rows of the bit-fields) for a spec, rendered afresh, on the given ABIs."""
    context = Context(compiled.spec, compiled.layouts, compiled.codes, "ioctlc verify")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        test = None
        for backend in ("header", "windows", "asserts"):
            for name, text in BACKENDS[backend].outputs(context).items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
                if name.endswith("_layout_test.c"):
                    test = path
        assert test is not None
        header = test.name.removesuffix("_layout_test.c") + ".h"
        includes = [root / "include"]
        records = compiled.spec.records
        bits = bit_fields(compiled.spec, compiled.layouts, header, includes, abis)
        return excused(prove(test, includes, abis), records), excused(bits, records)


def verify(compiled: Compiled, abis: list[str], options: argparse.Namespace) -> int:
    """Print the table; 1 where a compiler disagrees, or an ABI has no compiler that could agree."""
    asserts, bits = proof_of(compiled, abis)
    if options.format == "json":
        print(json.dumps({"abi": compiled.spec.name, "asserts": [asdict(row) for row in asserts],
                          "bit_fields": [asdict(row) for row in bits]}, indent=1))
    else:
        sys.stdout.write(_table(asserts, bits))
    proved = {row.abi for row in asserts if row.verdict == PROVED}
    unproved = [abi for abi in abis if abi not in proved]
    failed = [row for row in asserts + bits if row.verdict == FAILED]
    _summary(compiled.spec.name, len(abis), asserts, failed, unproved)
    return 1 if failed or unproved else 0


def _table(asserts: list[Row], bits: list[Row]) -> str:
    """One line per ABI and compiler: layouts and codes, bit-fields, and whose macros the codes were held against."""
    bit_verdicts = {(row.abi, row.compiler): row for row in bits}
    rows = [["ABI", "compiler", "version", "codes against", "layouts, codes", "bit-fields"]]
    messages = []
    for row in asserts:
        bit = bit_verdicts.get((row.abi, row.compiler))
        rows.append([row.abi, row.compiler, row.version, row.headers, row.verdict, bit.verdict if bit else "none"])
        messages += [f"{r.abi}, {r.compiler}: {r.message}" for r in (row, bit) if r is not None and r.verdict == FAILED]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    return "\n".join(lines + messages) + "\n"


def _summary(name: str, count: int, asserts: list[Row], failed: list[Row], unproved: list[str]) -> None:
    proved = sum(row.verdict == PROVED for row in asserts)
    print(f"{name}: {proved} of {len(asserts)} proofs on {count - len(unproved)} of {count} ABIs, {len(failed)} failed",
          file=sys.stderr)
    missing = sorted({row.abi for row in asserts if row.verdict == MISSING})
    if missing:
        print("compilers are missing; install them with: apt-get install " + " ".join(missing_packages(missing)),
              file=sys.stderr)
