"""Names of commands for strace's ioctlsort, and names of descriptors."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.backends.ctext import c_string
from ioctlc.backends.strace.tables import Tables, hexadecimal

_DIRECTIONS = {0: "0", 1: "_IOC_WRITE", 2: "_IOC_READ", 3: "_IOC_READ|_IOC_WRITE"}

#: IOCTLC_PERSONALITY, which install.py defines in front of each ABI's names, by the ABI's bit.
PERSONALITIES = {1: 0, 2: 1, 4: 2}


def names(tables: Tables, word: str) -> list[str]:
    """Rows for ioctlsort; those that not every ABI has are under a condition.

    Of a size that the caller chooses, a code may be anybody's: the overlay prints such names by the descriptor.
    """
    out = []
    for _, one, abis in tables.commands():
        if "size_mask" in one:
            continue
        for number in range(int(one.get("numbers", 1))):
            code = int(one["code"], 16) + number
            name = one["name"] if not number else f"{one['name']}+{number}"
            row = (f"{{ {c_string(word)}, {c_string(name)}, {_DIRECTIONS[code >> 30]}, {code & 0xffff:#06x}, "
                   f"{code >> 16 & 0x3fff:#x} }},")
            out += [row] if abis == 7 else [_condition(abis), row, "#endif"]
    return out


def _condition(abis: int) -> str:
    found = [f"IOCTLC_PERSONALITY == {number}" for bit, number in PERSONALITIES.items() if abis & bit]
    return f"#if {' || '.join(found)}"


def objects(tables: Tables) -> list[str]:
    """Rows of struct ioctlc_name."""
    return list(_objects(tables))


def _objects(tables: Tables) -> Iterator[str]:
    for index, one in enumerate(tables.document["objects"]):
        for kind in ("nodes", "links"):
            for pattern in one.get(kind, ()):
                yield (f"\t{{ {c_string(pattern)}, {hexadecimal(1 << index)}, "
                       f"{'true' if kind == 'nodes' else 'false'} }},")
