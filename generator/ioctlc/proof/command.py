"""`ioctlc verify`: the proof of one spec, as a table of which compiler agrees on which ABI."""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from ioctlc.backends import BACKENDS, Context
from ioctlc.codes import Codes
from ioctlc.layout import Layouts
from ioctlc.model import Spec
from ioctlc.pipeline import Compiled
from ioctlc.progress import progress
from ioctlc.proof import debuginfo
from ioctlc.proof.compilers import missing_packages
from ioctlc.proof.others import told
from ioctlc.proof.runner import FAILED, MISSING, PROVED, Row, bit_fields, excused, prove

_MESSAGES = 20      # shown of all that compilers refused
_ASSERTION = re.compile(r"static[_ ]assert.*\"([^\"]+)\"\s*$")
_COMPILERS_PLACE = re.compile(r"^\S+?:\d+:\d+: (?:fatal )?error: ")


@dataclass(frozen=True, slots=True)
class Proof:
    """What compilers say about a spec: one row per ABI and compiler in each list, none where there is nothing to ask.

    asserts    sizes, alignments, offsets, signs and request codes, as static asserts
    bits       where bit-fields are, read back out of object files
    dwarf      sizes, offsets and bit widths, read back out of debug information
    """

    asserts: list[Row]
    bits: list[Row]
    dwarf: list[Row]

    @property
    def rows(self) -> list[Row]:
        return self.asserts + self.bits + self.dwarf


def proof_of(compiled: Compiled, abis: list[str]) -> Proof:
    """The proof of a spec, rendered afresh, on the given ABIs."""
    spec, layouts, records = compiled.spec, compiled.layouts, compiled.spec.records
    with tempfile.TemporaryDirectory() as folder:
        test = rendered(compiled, Path(folder))
        header = test.name.removesuffix("_layout_test.c") + ".h"
        includes = [Path(folder) / "include"]
        return Proof(excused(prove(test, includes, abis), records),
                     excused(bit_fields(spec, layouts, header, includes, abis), records),
                     excused(debuginfo.read_back(spec, layouts, header, includes, abis), records))


def rendered(compiled: Compiled, folder: Path) -> Path:
    """Write a spec's headers, those of the specs that it extends, and its layout test; the path of the test."""
    _write(compiled.spec, compiled.layouts, compiled.codes, ("header", "windows", "asserts"), folder)
    base = compiled.spec.extends.base if compiled.spec.extends else None
    while base is not None:
        layouts = Layouts(base)
        _write(base, layouts, Codes(base, layouts), ("header", "windows"), folder)
        base = base.extends.base if base.extends else None
    [test] = folder.glob("tests/*_layout_test.c")
    return test


def _write(spec: Spec, layouts: Layouts, codes: Codes, backends: tuple[str, ...], folder: Path) -> None:
    context = Context(spec, layouts, codes, "ioctlc verify")
    for backend in backends:
        for name, text in BACKENDS[backend].outputs(context).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def verify(compiled: Compiled, abis: list[str], options: argparse.Namespace) -> int:
    """Print the table; 1 where a compiler disagrees, or an ABI has no compiler that could agree."""
    with progress():
        proof = proof_of(compiled, abis)
    if options.format == "json":
        print(json.dumps({"abi": compiled.spec.name, "asserts": [asdict(row) for row in proof.asserts],
                          "bit_fields": [asdict(row) for row in proof.bits],
                          "dwarf": [asdict(row) for row in proof.dwarf]}, indent=1))
    else:
        sys.stdout.write(_table(proof))
        sys.stderr.write(_failures(proof, compiled.spec))
    proved = {row.abi for row in proof.asserts if row.verdict == PROVED}
    unproved = [abi for abi in abis if abi not in proved]
    failed = [row for row in proof.rows if row.verdict == FAILED]
    _summary(compiled.spec.name, len(abis), proof.rows, failed, unproved)
    return 1 if failed or unproved else 0


def verdicts(proof: Proof) -> list[tuple[Row, str, str, str]]:
    """Per ABI and compiler its row and the verdicts of asserts, bit-fields and DWARF; "none": the spec has none."""
    bits, dwarf = ({(row.abi, row.compiler): row.verdict for row in rows} for rows in (proof.bits, proof.dwarf))
    keys = [(row, (row.abi, row.compiler)) for row in proof.asserts]
    return [(row, row.verdict, bits.get(key, "none"), dwarf.get(key, "none")) for row, key in keys]


def _table(proof: Proof) -> str:
    """One line per ABI and compiler: whose macros the codes were held against, and the verdicts; then what failed."""
    rows = [["ABI", "compiler", "version", "codes against", "layouts, codes", "bit-fields", "DWARF"]]
    rows += [[row.abi, row.compiler, row.version, row.headers, *said] for row, *said in verdicts(proof)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    return "\n".join(lines) + "\n"


def _failures(proof: Proof, spec: Spec) -> str:
    """What compilers refused, each thing once: where the spec declares it, what they said, and on which ABIs."""
    said: dict[str, list[str]] = {}
    for row in proof.rows:
        for line in row.message.splitlines() if row.verdict == FAILED else ():
            abis = said.setdefault(_what(line), [])
            if row.abi not in abis:
                abis.append(row.abi)
    places = {record.name: record.pos for record in spec.records} | {ioctl.name: ioctl.pos for ioctl in spec.ioctls}
    lines = []
    for text, abis in list(said.items())[:_MESSAGES]:
        place = next((f"{places[word]}: " for word in re.findall(r"\w+", text) if word in places), "")
        more = f" and {len(abis) - 3} more" if len(abis) > 3 else ""
        lines.append(f"{place}{text} (on {', '.join(abis[:3])}{more})")
    if len(said) > _MESSAGES:
        lines.append(f".. and {len(said) - _MESSAGES} more")
    lines += told(proof.rows, spec)
    return "".join(f"{line}\n" for line in lines)


def _what(line: str) -> str:
    """A compiler's message without its place; of a static assertion only what it is about."""
    about = _ASSERTION.search(line)
    return f"compilers disagree about the {about[1]}" if about else _COMPILERS_PLACE.sub("", line)


def _summary(name: str, count: int, rows: list[Row], failed: list[Row], unproved: list[str]) -> None:
    asked = [row for row in rows if row.verdict != debuginfo.NOT_ELF]
    proved = sum(row.verdict == PROVED for row in asked)
    print(f"{name}: {proved} of {len(asked)} proofs on {count - len(unproved)} of {count} ABIs, {len(failed)} failed",
          file=sys.stderr)
    missing = sorted({row.message.removeprefix("apt-get install ") for row in rows if row.verdict == MISSING}
                     | set(missing_packages(sorted({row.abi for row in rows if row.verdict == MISSING}))))
    if missing:
        print("compilers are missing; install them with: apt-get install " + " ".join(missing), file=sys.stderr)
