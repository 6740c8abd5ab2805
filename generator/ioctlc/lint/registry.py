"""Rules about the kernel's registry of ioctl numbers; ioctl-numbers.tsv, beside this, says what is registered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Iterator

from ioctlc.abi import ABIS
from ioctlc.lint.numbers import family
from ioctlc.lint.rules import RELEASED, Finding, Lint, rule
from ioctlc.model import Ioctl, Spec
from ioctlc.source import Pos

#: What the registry asks whoever registers to reserve, at least.
SMALLEST_BLOCK = 32


@dataclass(frozen=True, slots=True)
class Block:
    """A registered range of nr under one type byte, both ends included; `owners` are headers, or else a name."""

    type: int
    first: int
    last: int
    owners: tuple[str, ...]

    def __contains__(self, nr: int) -> bool:
        return self.first <= nr <= self.last

    def __str__(self) -> str:
        return f"{' and '.join(self.owners)} (nr {self.first:#04x} to {self.last:#04x})"


@lru_cache(maxsize=1)
def registered() -> dict[int, tuple[Block, ...]]:
    """Type byte -> the blocks under it, as ioctl-number.rst has them."""
    found: dict[int, list[Block]] = {}
    text = Path(__file__).with_name("ioctl-numbers.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            type_, first, last, owners = line.split("\t")[:4]
            found.setdefault(int(type_, 16), []).append(
                Block(int(type_, 16), int(first, 16), int(last, 16), tuple(owners.split(","))))
    return {type_: tuple(blocks) for type_, blocks in found.items()}


def free_types() -> list[int]:
    """Type bytes under which nothing is registered, those that are no letters first."""
    return sorted((byte for byte in range(1, 256) if byte not in registered()), key=lambda byte: (byte < 0x80, byte))


def free_block(type_: int, count: int) -> tuple[int, int] | None:
    """The first range of `count` nr under a type byte in which nothing is registered, as long as it goes."""
    start: int | None = None
    for nr in range(257):
        if nr < 256 and not any(nr in block for block in registered().get(type_, ())):
            start = nr if start is None else start
        elif start is not None:
            if nr - start >= count:
                return start, nr - 1
            start = None
    return None


@rule("type-conflict", "nobody else has registered the numbers in the kernel", legacy="note", source="NUM",
      released=RELEASED)
def type_conflict(lint: Lint) -> Iterator[Finding]:
    spec = lint.spec
    if spec.numbers.shared_type is not None or spec.extends is not None:
        return
    for type_, users in sorted(claimed_numbers(lint).items()):
        blocks = registered().get(type_, ()) if type_ else ()       # of 0 `type-byte` says what there is to say
        mine = [block for block in blocks if _owned(block, spec)]
        left = {nr: user for nr, user in users.items() if not any(nr in block for block in mine)}
        others = [block for block in blocks if any(nr in block for nr in left)]
        if others:
            low, high = min(left), max(left)
            pos, nodes = _place(spec, type_, left)
            yield Finding(pos, f"type byte {_byte(type_)}, nr {low:#04x} to {high:#04x}: the kernel's registry gives"
                          f" numbers of these to {_listed(others)}", _way_out(type_, len(left)), nodes)


_Users = dict[int, Ioctl | None]


def claimed_numbers(lint: Lint) -> dict[int, _Users]:
    """Type byte -> nr -> the ioctl that has it on some Linux; None for what is only reserved, as `block`."""
    found: dict[int, _Users] = {}
    block, types = lint.spec.numbers.block, lint.spec.numbers.type_byte
    for ioctl in lint.spec.ioctls:
        for abi in lint.abis(ioctl):
            code = lint.code(ioctl, abi) if abi.os == "linux" else None
            for value in family(ioctl, code) if code is not None else ():
                found.setdefault(value >> 8 & 0xFF, {}).setdefault(value & 0xFF, ioctl)
    linux = [ABIS[name] for name in lint.spec.abis() if ABIS[name].os == "linux"]
    bytes_ = {types.on(abi) for abi in linux} if types is not None and block is not None else set()
    for byte in bytes_ - {None}:
        assert byte is not None and block is not None
        for nr in range(block[0], block[1] + 1):
            found.setdefault(byte, {}).setdefault(nr, None)
    return found


def _owned(block: Block, spec: Spec) -> bool:
    """Whether a block is the spec's own: of a header that it was made from, or that is called like it."""
    headers = {PurePosixPath(name).name for name in spec.origin.headers} if spec.origin is not None else set()
    headers |= {f"{spec.name}.h", f"{spec.name.replace('-', '_')}.h"}
    return any(PurePosixPath(owner).name in headers for owner in block.owners)


def _place(spec: Spec, type_: int, users: _Users) -> tuple[Pos, tuple[Ioctl, ...]]:
    """Where a type byte comes from: the spec's `numbers`, or the ioctl that says it, whose waivers count."""
    types = spec.numbers.type_byte
    if types is not None and any(value == type_ for _, value in types.cases):
        return spec.numbers.place("type"), ()
    user = next(user for user in users.values() if user is not None)
    return user.pos, (user,)


def _byte(type_: int) -> str:
    return f"{type_:#04x}" + (f" ('{chr(type_)}')" if chr(type_).isprintable() and type_ < 0x7F else "")


def _listed(blocks: list[Block]) -> str:
    text = ", ".join(map(str, blocks[:3]))
    return text + (f" and {len(blocks) - 3} more" if len(blocks) > 3 else "")


def _way_out(type_: int, count: int) -> str:
    room = free_block(type_, max(count, SMALLEST_BLOCK))
    own = f"take nr {room[0]:#04x} to {room[1]:#04x} of it, or " if room is not None else "take "
    free = ", ".join(f"{byte:#04x}" for byte in free_types()[:3])
    return f"{own}a type byte that is free ({free}, ..), and register it; or say why it is shared" \
        " ('numbers: {shared_type: ..}')"


@rule("block-size", "a block of numbers has room to grow: 32 at least", source="NUM")
def block_size(lint: Lint) -> Iterator[Finding]:
    block = lint.spec.numbers.block
    if block is None or lint.spec.extends is not None:      # an extension has what the base leaves
        return
    size = block[1] - block[0] + 1
    if size < SMALLEST_BLOCK:
        yield Finding(lint.spec.numbers.place("block"), f"a block of {size} numbers: an ABI that grows runs out"
                      " of them", f"reserve {SMALLEST_BLOCK} to 256", ())
