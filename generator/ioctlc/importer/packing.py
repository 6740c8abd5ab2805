"""Which attributes a record must have: those with which the layout rules give what the compiler measured.

libclang shows that there is an `aligned`, not its value, and nothing of `#pragma pack`. So the candidates are tried,
the plainest first, until offsets, size and alignment are the measured ones on every target.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import Iterator

from ioctlc.abi import ABIS
from ioctlc.importer.facts import RecordFact
from ioctlc.layout.placing import Item, Shape, TypeShape, place

#: The usual ones first.
_POWERS = (8, 16, 4, 32, 64, 2, 128, 256, 512, 1024, 2048, 4096, 1)


@dataclass(frozen=True, slots=True)
class Packing:
    """Attributes of a record; `members` are alignments of members by their index, in bytes."""

    packed: bool = False
    pack: int | None = None
    aligned: int | None = None
    members: dict[int, int] = field(default_factory=dict)
    exact: bool = True


def packing_of(measured: dict[str, RecordFact]) -> Packing:
    """The attributes of a record that was measured on several ABIs; not `exact` where no candidate fits."""
    fact = next(iter(measured.values()))
    for candidate in _candidates(fact):
        if all(_fits(candidate, each, abi) for abi, each in measured.items()):
            return candidate
    return Packing(fact.packed, exact=False)


def _candidates(fact: RecordFact) -> Iterator[Packing]:
    known = {i: m.aligned for i, m in enumerate(fact.members) if m.aligned and not fact.packed}
    unknown = [i for i, m in enumerate(fact.members) if m.aligned == 0]
    aligned: list[int | None] = [None, *_POWERS] if fact.aligned else [None]
    for value, whole in product(_POWERS if unknown else (0,), aligned):
        yield Packing(fact.packed, None, whole, {**known, **{i: value for i in unknown}})
    if len(unknown) in (2, 3):
        for values, whole in product(product(_POWERS[:7], repeat=len(unknown)), aligned):
            yield Packing(fact.packed, None, whole, {**known, **dict(zip(unknown, values))})
    for pack, whole in product((1, 2, 4, 8), aligned):
        yield Packing(pack == 1, None if pack == 1 else pack, whole, {} if pack == 1 else known)
    for whole in _POWERS:                           # an alignment that clang does not show as an attribute
        yield Packing(fact.packed, None, whole, known)


def _fits(packing: Packing, fact: RecordFact, abi: str) -> bool:
    items = [Item(TypeShape(member.size, member.align), member.bits, member.name is not None,
                  packing.members.get(index, 0) * 8, member.packed) for index, member in enumerate(fact.members)]
    shape = Shape(fact.kind == "union", packing.packed, (packing.pack or 0) * 8, (packing.aligned or 0) * 8)
    placed = place(shape, items, ABIS[abi].model)
    wanted = [member.offset for member in fact.members if member.bits != 0]
    got = [offset for offset, member in zip(placed.offsets, fact.members) if member.bits != 0]
    return (placed.size, placed.align, got) == (fact.size * 8, fact.align * 8, wanted)
