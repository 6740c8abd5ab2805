"""C structs with exactly the offsets of the tables, whatever the ABI of strace itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from ioctlc.backends.decoders.nodes import Json
from ioctlc.backends.strace.tables import Tables

_WORDS = {1: "8", 2: "16", 4: "32", 8: "64"}


class Structs:
    """Definitions of records, equal ones once; `text` is all of them, in the order in which they are needed."""

    def __init__(self, tables: Tables, word: str) -> None:
        self.tables, self.word = tables, word
        self.text: list[list[str]] = []
        self._tags: dict[int, str] = {}
        self._shapes: dict[object, str] = {}
        self._used: set[str] = set()
        self._packed = self._packed_records()

    def unique(self, name: str) -> str:
        """A C name of this spec that nothing else has."""
        plain = re.sub(r"\W+", "_", name)
        plain = plain if plain.startswith(f"{self.word}_") else f"{self.word}_{plain}"
        found, number = plain, 2
        while found in self._used:
            found, number = f"{plain}_{number}", number + 1
        self._used.add(found)
        return found

    def tag(self, index: int, name: str = "") -> str:
        """`struct kvm_regs`, defined; `name` is for a record without one."""
        if index not in self._tags:
            one = self.tables.types[index]
            lines = self._members(index, one.get("name") or name, count())
            packed = index in self._packed
            shape = (one["kind"], packed, tuple(lines))
            if shape not in self._shapes:
                self._shapes[shape] = f"{one['kind']} {self.unique(one.get('name') or name)}"
                self._define(one, self._shapes[shape], lines, packed)
            self._tags[index] = self._shapes[shape]
        return self._tags[index]

    def _define(self, one: Json, tag: str, lines: list[str], packed: bool) -> None:
        self.text.append([f"{tag} {{", *(f"\t{line}" for line in lines), "} ATTRIBUTE_PACKED;" if packed else "};",
                          f'static_assert(sizeof({tag}) == {one.get("size", 0)}, "{tag}");'])

    def _members(self, index: int, name: str, numbers: Iterator[int]) -> list[str]:
        """The members, and what stands between them, as lines of C. Bit-fields are bytes."""
        one = self.tables.types[index]
        size, end, union = int(one.get("size", 0)), 0, one["kind"] == "union"
        lines: list[str] = []
        for field in one.get("fields", ()):
            at, length = field["at"] // 8, self.tables.size(field["type"])
            if "bits" in field or not length or (not union and at < end):
                continue
            if at > end:
                lines.append(f"uint8_t pad_{next(numbers)}[{at - end}];")
            lines += self._member(field, f"{name}_{field.get('name', at)}", numbers)
            end = 0 if union else at + length
        if size > end:
            lines.append(f"uint8_t pad_{next(numbers)}[{size - end}];")
        return lines

    def _member(self, field: Json, name: str, numbers: Iterator[int]) -> list[str]:
        one = self.tables.types[field["type"]]
        if "name" not in field:
            inner = self._members(field["type"], name, numbers)
            packed = " ATTRIBUTE_PACKED" if field["type"] in self._packed else ""
            return [f"{one['kind']} {{", *(f"\t{line}" for line in inner), f"}}{packed};"]
        kind, rest = self.declaration(field["type"], name)
        return [f"{kind} {field['name']}{rest};"]

    def declaration(self, index: int, name: str = "") -> tuple[str, str]:
        """What stands before and behind a name: `uint32_t`, `[4]`."""
        one = self.tables.types[index]
        if one["kind"] == "array":
            kind, rest = self.declaration(one["of"], name)
            return kind, f"[{one.get('count', 0)}]{rest}"
        if one["kind"] == "bytes":
            return "uint8_t", f"[{one['size']}]"
        if one["kind"] in ("struct", "union"):
            return self.tag(index, name), ""
        return f"{'' if one.get('signed') else 'u'}int{_WORDS[one['size']]}_t", ""

    def align(self, index: int) -> int:
        """What C would align it to on any host; 1 of what is packed."""
        one = self.tables.types[index]
        if one["kind"] == "array":
            return self.align(one["of"])
        if one["kind"] == "bytes":
            return 1
        if one["kind"] not in ("struct", "union"):
            return int(one["size"])
        return max((self.align(field["type"]) for field in self._plain(one)), default=1)

    def _plain(self, one: Json) -> list[Json]:
        """Members that are members in C, too."""
        return [field for field in one.get("fields", ()) if "bits" not in field and self.tables.size(field["type"])]

    def _misfit(self, one: Json) -> bool:
        """Whether C would put a record's members elsewhere, were it not packed."""
        aligns = [(field["at"] // 8, self.align(field["type"])) for field in self._plain(one)]
        return any(at % align or int(one.get("size", 0)) % align for at, align in aligns)

    def _packed_records(self) -> set[int]:
        """Records that have to be packed: those that misfit, and all that is in one of them."""
        found: set[int] = set()
        left = [index for index, one in enumerate(self.tables.types) if "fields" in one and self._misfit(one)]
        while left:
            index = left.pop()
            if index not in found:
                found.add(index)
                left += self._inside(index)
        return found

    def _inside(self, index: int) -> list[int]:
        """Records that are members of one, or elements of members."""
        out = []
        for field in self.tables.types[index].get("fields", ()):
            inner = field["type"]
            while self.tables.types[inner]["kind"] == "array":
                inner = self.tables.types[inner]["of"]
            if self.tables.is_record(inner):
                out.append(inner)
        return out
