"""Remakes the tables of docs/proof.md from a real run over tests/specs/zoo: `python3 -m ioctlc.proof.docs`.

The page's text is written by hand; what stands between `<!-- NAME -->` and `<!-- end of NAME -->` is made here. The
tables have no versions, so the page is the same wherever Debian's release is.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ioctlc import pages
from ioctlc.pipeline import model_of
from ioctlc.proof.command import Proof, proof_of, verdicts
from ioctlc.proof.compilers import KNOWN_WRONG
from ioctlc.proof.debuginfo import KNOWN_WRONG_DWARF
from ioctlc.proof.runner import FAILED, KNOWN_WRONG_RECORDS, MISSING
from ioctlc.source import Report

_ROOT = Path(__file__).resolve().parents[3]
PAGE = _ROOT / "docs" / "proof.md"
ZOO = _ROOT / "tests" / "specs" / "zoo"


def section(name: str, text: str) -> str:
    """A text between its two marks."""
    return f"<!-- {name} -->\n{text}<!-- end of {name} -->"


def with_sections(page: str, sections: dict[str, str]) -> str:
    """The page with these texts between their marks."""
    for name, text in sections.items():
        before, _, rest = page.partition(f"<!-- {name} -->")
        _, end, after = rest.partition(f"<!-- end of {name} -->")
        if not end:
            raise ValueError(f"the page has no section '{name}'")
        page = before + section(name, text) + after
    return page


def table(proof: Proof) -> str:
    """Who proved what: a line per ABI and compiler."""
    head = ["ABI", "compiler", "request codes against", "asserts", "bit-fields", "DWARF"]
    return _markdown(head, [[row.abi, f"`{row.compiler}`", row.headers, *said] for row, *said in verdicts(proof)])


def known_wrong() -> dict[str, str]:
    """The tables of compilers that are known to be wrong, by section."""
    left_out = [[abi, f"`{name}`", why] for abi, found in KNOWN_WRONG.items() for name, why in found.items()]
    head = ["compilers with this in their name", "records with", "what is wrong"]
    return {"left out": _markdown(["ABI", "compiler", "what is wrong"], left_out),
            "wrong records": _markdown(head, [[f"`{part}`", what, why] for part, what, why in KNOWN_WRONG_RECORDS]),
            "wrong DWARF": _markdown(head, [[f"`{part}`", what, why] for part, what, why in KNOWN_WRONG_DWARF])}


def _markdown(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def main() -> int:
    """Run the proof and rewrite the page; 1 where a compiler is missing or disagrees."""
    compiled = model_of(str(ZOO), Report())
    proof = proof_of(compiled, compiled.spec.abis())
    bad = [row for row in proof.rows if row.verdict in (FAILED, MISSING)]
    for row in bad:
        print(f"{row.abi}, {row.compiler}: {row.verdict}: {row.message}", file=sys.stderr)
    if bad:
        return 1
    pages.update(PAGE, lambda text: with_sections(text, {"who": table(proof), **known_wrong()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
