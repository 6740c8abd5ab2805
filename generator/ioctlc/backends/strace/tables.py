"""The decoders' tables of a spec as strace sees them: its ABIs, and which commands each has."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.backends.decoders.nodes import Json

#: ABIs of a program under an x86 strace: the bit of runtime.h's IOCTLC_<ABI>, by name.
ABIS = {"linux-x86_64": 1, "linux-i386": 2, "linux-x32": 4}

IN, OUT = 1, 2
WAYS = {"none": 0, "in": IN, "out": OUT, "inout": IN | OUT}

#: Results for which an output is valid where the spec says nothing.
SUCCESS = ("success",)


def hexadecimal(value: Json) -> str:
    """A number of at most 64 bits as a C literal."""
    found = (int(value, 0) if isinstance(value, str) else int(value)) & (1 << 64) - 1
    return f"{found:#x}ULL" if found >= 1 << 31 else f"{found:#x}" if found > 9 else str(found)


class Tables:
    """A document of tables, read."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.types, self.payloads, self.sets = document["types"], document["payloads"], document["sets"]

    def commands(self) -> Iterator[tuple[int, Json, int]]:
        """Each command of an x86 ABI, in the order of codes: its position, itself, and the ABIs that have it."""
        masks: dict[int, int] = {}
        places: dict[int, int] = {}     # of commands of one code, the first that a descriptor takes is meant
        for name, bit in ABIS.items():
            for place, index in enumerate(self._of(name)):
                masks[index] = masks.get(index, 0) | bit
                places.setdefault(index, place)
        rows = [(index, self.document["commands"][index], mask) for index, mask in masks.items()]
        yield from sorted(rows, key=lambda row: (int(row[1]["code"], 16), places[row[0]]))

    def _of(self, abi: str) -> list[int]:
        """Commands of an ABI. Where a spec is not about x32 the kernel takes such a program for one of i386; what only
        x86-64 has is its."""
        lists = {one["name"]: one["commands"] for one in self.document["abis"]}
        if abi in lists or abi != "linux-x32":
            return list(lists.get(abi, []))
        found = list(lists.get("linux-i386", []))
        codes = {self.document["commands"][index]["code"] for index in found}
        return found + [index for index in lists.get("linux-x86_64", [])
                        if self.document["commands"][index]["code"] not in codes]

    def is_record(self, index: int) -> bool:
        return self.types[index]["kind"] in ("struct", "union")

    def size(self, index: int) -> int:
        """Bytes; 0 of what is flexible."""
        return int(self.types[index].get("size", 0))

    def way(self, payload: Json) -> int:
        return WAYS[payload.get("dir", "none")]
