"""Names of numbers as strace's xlat tables."""

from __future__ import annotations

import os

from ioctlc.backends.ctext import c_string
from ioctlc.backends.decoders.nodes import Json
from ioctlc.backends.strace.structs import Structs
from ioctlc.backends.strace.tables import Tables, hexadecimal


class Sets:
    """xlat tables that are in use; `text` is each as lines of C."""

    def __init__(self, tables: Tables, structs: Structs) -> None:
        self.tables, self.structs = tables, structs
        self.text: list[list[str]] = []
        self._known: dict[tuple[int, int], str] = {}
        self._parts: dict[str, str] = {}

    def xlat(self, index: int, size: int, mask: int = ~0) -> str:
        """The name of the table of a set, for numbers of so many bytes, or for some of their bits."""
        bits = mask & (1 << 8 * size) - 1
        if (index, bits) not in self._known:
            one = self.tables.sets[index]
            name = self.structs.unique(one["name"])
            self._known[(index, bits)] = name
            rows = _rows(one, bits)
            kind = "XT_NORMAL" if one["kind"] == "flags" else "XT_SORTED"
            every = 0
            for value, _ in rows:
                every |= value
            self.text.append([
                f"static const struct xlat_data {name}_xdata[] = {{",
                *(f"\t{{ {hexadecimal(value)}, {c_string(text)} }}," for value, text in rows), "};",
                f"static const struct xlat {name}[1] = {{ {{", f"\t.data = {name}_xdata,",
                f"\t.size = ARRAY_SIZE({name}_xdata),", f"\t.type = {kind},",
                f"\t.flags_mask = {hexadecimal(every)},",
                f"\t.flags_strsz = {sum(len(text) + 1 for _, text in rows)},", "} };"])
        return self._known[(index, bits)]

    def parts(self, rows: Json, size: int) -> str:
        """The name of a table of the flags and enums that share a number, each in bits of its own."""
        lines = [f"\t{{ {hexadecimal(row['mask'])}, {self.xlat(row['set'], size, row['mask'])} }}," for row in rows]
        key = "\n".join(lines)
        if key not in self._parts:
            self._parts[key] = self.structs.unique("_and_".join(self.tables.sets[row["set"]]["name"] for row in rows))
            self.text.append([f"static const struct ioctlc_part {self._parts[key]}[] = {{", *lines, "};"])
        return self._parts[key]

    def unknown(self, index: int) -> str:
        """What stands behind a number without a name: `KVM_MEM_???`."""
        names = [name for _, name in self.tables.sets[index].get("values", ())]
        common = os.path.commonprefix(names) if len(names) > 1 else names[0] if names else ""
        return f"{common[:common.rfind('_') + 1] or self.structs.word.upper() + '_'}???"


def _rows(one: Json, mask: int) -> list[tuple[int, str]]:
    """Values as wide as the number; of enums in order, the first name of each."""
    found = [((int(value, 0) if isinstance(value, str) else value), name) for value, name in one.get("values", ())]
    if one["kind"] == "flags":
        rows = [(value & mask, name) for value, name in found if value & mask or not value]
        return sorted(rows, key=lambda row: row[0] != 0)    # strace sees the name of 0 in the first row only
    first: dict[int, str] = {}
    for value, name in found:
        first.setdefault(value & mask, name)
    return sorted(first.items())
