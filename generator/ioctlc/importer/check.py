"""The proof of an import: the spec's own numbers and layouts, as ioctlc computes them, against what clang measured."""

from __future__ import annotations

from dataclasses import dataclass, field

from ioctlc.abi import ABIS
from ioctlc.codes import CodeError
from ioctlc.compat import missing_thunk
from ioctlc.importer.combine import Header
from ioctlc.importer.facts import RecordFact
from ioctlc.layout import LayoutError
from ioctlc.lint import Lint, lint
from ioctlc.lint.semantics import stuck
from ioctlc.model import Record
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Diagnostic, Refused, Report

STUCK, THUNK = "compat-stuck", "compat-thunk"

Leaf = tuple[str, int, int]
Layout = tuple[int, int, list[Leaf]]


@dataclass(slots=True)
class Proof:
    """What was compared, and what differs. `errors` is what `ioctlc check` says about the spec.

    untyped ioctls of which nobody has said what they take
    stuck   (ioctl, ABI of a kernel) -> why its callers of another ABI cannot be translated; without an ABI: why that
            has no thunk
    """

    lenient: bool = False
    untyped: list[str] = field(default_factory=list)
    stuck: dict[tuple[str, str], str] = field(default_factory=dict)
    ioctls: int = 0
    records: int = 0
    numbers: dict[str, str] = field(default_factory=dict)
    layouts: dict[str, str] = field(default_factory=dict)
    errors: list[Diagnostic] = field(default_factory=list)
    report: Report = field(default_factory=Report)

    @property
    def only_stuck(self) -> bool:
        """Whether `check` finds nothing but ioctls of which it is not said that they are not translated."""
        return all(found.rule in (STUCK, THUNK) for found in self.errors)

    @property
    def exact(self) -> bool:
        return not (self.numbers or self.layouts or self.errors)


def prove(header: Header, path: str, merged: bool = False) -> Proof:
    """Compile a spec and hold it against the header; in a merged one, people may have left ABIs out."""
    proof = Proof(lenient=merged)
    try:
        compiled = model_of(path, proof.report)
        state = Lint(compiled.spec, compiled.layouts, compiled.codes)
        lint(state, proof.report, "" if merged else "legacy")
    except Refused:
        proof.errors = [d for d in proof.report.diagnostics if d.severity == "error"]
        return proof
    proof.errors = [d for d in proof.report.diagnostics if d.severity == "error"]
    if any(d.rule == STUCK for d in proof.errors):
        proof.stuck = {(ioctl.name, wide): one.reason for ioctl in compiled.spec.ioctls
                       for (wide, _), one in stuck(state, ioctl).items()}
    if any(d.rule == THUNK for d in proof.errors):
        missing = {ioctl.name: missing_thunk(ioctl, compiled.spec, compiled.layouts, compiled.codes)
                   for ioctl in compiled.spec.ioctls}
        proof.stuck |= {(name, ""): one.reason for name, one in missing.items() if one is not None}
    proof.untyped = [one.name for one in compiled.spec.ioctls
                     if one.argument.kind == "untyped" and one.alias_of is None and one.compat != "none"]
    compare_numbers(header, compiled, proof)
    compare_layouts(header, compiled, proof)
    return proof


def compare_numbers(header: Header, compiled: Compiled, proof: Proof) -> None:
    """Every ioctl's code on every target that knows it; and no ioctl that the header lacks."""
    abis = [abi for abi in header.abis if abi in compiled.spec.abis()]
    for name, merged in header.ioctls.items():
        for abi in abis:
            fact = merged.by_abi.get(abi)
            wanted = None if fact is None else fact.number
            got = code_of(compiled, name, abi)
            proof.ioctls += wanted is not None
            if wanted != got and not (proof.lenient and None in (wanted, got)):
                proof.numbers.setdefault(name, f"{_hex(wanted)} in the header, {_hex(got)} in the spec on {abi}")


def code_of(compiled: Compiled, name: str, abi: str) -> int | None:
    """The code of the ioctl of a name that exists on an ABI."""
    for ioctl in compiled.spec.ioctls:
        if ioctl.name == name and compiled.spec.exists(ioctl, ABIS[abi]):
            try:
                code = compiled.codes.of(ioctl, ABIS[abi])
            except (CodeError, LayoutError):
                return None
            return None if code is None else code.value
    return None


def _hex(value: int | None) -> str:
    return "absent" if value is None else f"{value:#010x}"


def compare_layouts(header: Header, compiled: Compiled, proof: Proof) -> None:
    """Size, alignment and every member of every record on every target."""
    records = {record.name: record for record in compiled.spec.records}
    for name, merged in header.records.items():
        for abi, fact in merged.by_abi.items():
            if abi not in compiled.spec.abis():
                continue
            proof.records += 1
            got = layout_of(compiled, records.get(name), abi)
            wanted = (fact.size, fact.align, leaves(fact))
            same = got is not None and same_layout(wanted, got, names=not proof.lenient)
            if not same and not (proof.lenient and got is None):
                proof.layouts.setdefault(fact.label, _difference(wanted, got) + f" on {abi}")


def layout_of(compiled: Compiled, record: Record | None, abi: str) -> Layout | None:
    if record is None or not compiled.spec.exists(record, ABIS[abi]):
        return None
    try:
        layout = compiled.layouts.of(record, ABIS[abi])
        flat = compiled.layouts.deep(record, ABIS[abi], empty=True)
    except LayoutError:
        return None
    return layout.size, layout.align, [(f.name, f.bit_offset, f.bit_size) for f in flat]


def same_layout(one: Layout, other: Layout, names: bool = True) -> bool:
    """Whether two layouts are the same, with or without the members' names."""
    return one == other or not names and one[:2] == other[:2] \
        and [leaf[1:] for leaf in one[2]] == [leaf[1:] for leaf in other[2]]


def leaves(fact: RecordFact, base: int = 0, deep: bool = True) -> list[Leaf]:
    """The members of a record as clang measured them, those of unnamed records in their place, and with `deep` those of
    the first element of arrays of such records."""
    found: list[Leaf] = []
    for member in fact.members:
        inner = member.type.inline
        if inner is not None and not member.type.dims:
            found += leaves(inner, base + member.offset, deep)
        elif member.bits != 0 and not (inner is not None and not inner.members):
            size = member.size if member.bits is None else member.bits
            found.append((member.name or "", base + member.offset, size))
            if deep and inner is not None:
                found += leaves(inner, base + member.offset)
    return found


def _difference(wanted: Layout, got: Layout | None) -> str:
    if got is None:
        return "no layout in the spec"
    if wanted[:2] != got[:2]:
        return f"{wanted[0]} bytes aligned to {wanted[1]}, the spec says {got[0]} aligned to {got[1]}"
    for one, other in zip(wanted[2], got[2]):
        if one != other:
            return f"{one[0]} at bit {one[1]} has {one[2]} bits, the spec has {other[0]} at {other[1]} with {other[2]}"
    return f"{len(wanted[2])} members, the spec has {len(got[2])}"
