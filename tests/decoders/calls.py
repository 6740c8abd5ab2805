"""Random calls for the differential test: arguments that make sense often enough to lead a decoder everywhere."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

Json = Any

ARGUMENT, HEAP, HEAP_SIZE, NOWHERE = 0x10000, 0x40000, 0x3000, 0x7FFF0000


class Calls:
    """Makes calls of one ABI of a model, as recordings and as what the oracle takes."""

    def __init__(self, model: Json, abi: str, seed: int) -> None:
        self.model, self.abi, self.random = model, abi, random.Random(f"{seed} {model['abi']} {abi}")
        self.order = "big" if model["abis"][abi].get("big_endian") else "little"
        self.values = [v for v in map(self._plain, self._interesting()) if v is not None]

    def _plain(self, value: Json) -> int | None:
        if isinstance(value, dict):
            value = value.get("by_abi", {}).get(self.abi)
        if isinstance(value, str):
            value = int(value, 16)
        return None if value is None else value & (1 << 64) - 1

    def _interesting(self) -> Iterator[Json]:
        for one in self.model.get("value_sets", []):
            yield from (value["value"] for value in one.get("values", []))
        yield from (one["value"] for one in self.model.get("capabilities", []))
        yield from (one["group"] for one in self.model.get("attributes", []))
        yield from (one["attr"] for one in self.model.get("attributes", []) if "attr" in one)
        for space in self.model.get("register_spaces", []):
            yield from (one["id"] for one in space["registers"])

    def _word(self, size: int) -> bytes:
        dice = self.random.random()
        if dice < .35:
            value = self.random.randrange(6)
        elif dice < .6:
            value = HEAP + self.random.randrange(HEAP_SIZE + 64) & ~(7 if dice < .55 else 0)
        elif dice < .75 and self.values:
            value = self.random.choice(self.values)
        elif dice < .8:
            value = self.random.choice((NOWHERE, 0, (1 << 64) - 1, (1 << 32) - 1, 1 << 31, 4096, ARGUMENT))
        elif dice < .9:
            value = self.random.randrange(256)
        else:
            value = self.random.getrandbits(64)
        data = (value & (1 << size * 8) - 1).to_bytes(size, self.order)     # type: ignore[arg-type]
        return data

    def memory(self, length: int) -> bytes:
        """Words of all sizes; in half of the cases the ones that are like addresses are aligned."""
        out = b""
        size = self.random.choice((1, 2, 4, 4, 8, 8))
        while len(out) < length:
            if self.random.random() < .2:
                size = self.random.choice((1, 2, 4, 4, 8, 8))
            out += b"\0" * (-len(out) % size)
            out += self._word(size)
        return out[:length]

    def patched(self, before: bytes) -> bytes:
        """What a call made of it: some words are others."""
        after = bytearray(before)
        for _ in range(self.random.randrange(12)):
            size = self.random.choice((1, 4, 4, 8))
            at = self.random.randrange(max(1, len(after))) & ~(size - 1)
            if at + size <= len(after):
                after[at:at + size] = self._word(size)
        return bytes(after)

    def of(self, ioctl: Json, size: int, aim: Json = None) -> Json:
        """A call; `aim` puts values at offsets of the argument: [(offset, size, value)]."""
        length = max(1, size + self.random.choice((0, 0, 8, 64, 512)) - (1 if self.random.random() < .05 else 0))
        before = bytearray(self.memory(length))
        for at, width, value in aim or ():
            if at + width <= length:
                before[at:at + width] = (value & (1 << 8 * width) - 1).to_bytes(width, self.order)  # type: ignore
        heap, after = self.memory(HEAP_SIZE), bytearray(self.patched(bytes(before)))
        for at, width, _ in aim or ():
            if at + width <= length and self.random.random() < .4:
                after[at:at + width] = self.random.randrange(5).to_bytes(width, self.order)  # type: ignore[arg-type]
        arg = self.random.choice((ARGUMENT, ARGUMENT, ARGUMENT, ARGUMENT, ARGUMENT, ARGUMENT, ARGUMENT, 0, NOWHERE))
        if ioctl["argument"]["kind"] in ("value", "untyped"):
            arg = int.from_bytes(self._word(8), "little")
        result = self.random.choice((0, 0, 0, 0, 0, 1, 7, -14, -22, -7, -28, -5))
        return {"arg": arg, "result": result, "pieces": [(ARGUMENT, bytes(before), bytes(after)),
                                                         (HEAP, heap, self.patched(heap))]}
