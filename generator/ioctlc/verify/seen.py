"""What a header or an object file says on one ABI, as plain data: nothing here knows who read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ioctlc.importer.sorts import Sort


class Where(NamedTuple):
    """A place in a header, or an object file as a whole (line 0)."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Leaf:
    """A member, as Layouts.deep() has them: its C designator, offset and size in bits.

    bits    it is a bit-field, whose place no offsetof tells
    sort    what it contains, None where the source does not tell
    """

    path: str
    offset: int
    size: int
    where: Where
    bits: bool = False
    sort: Sort | None = None


@dataclass(frozen=True, slots=True)
class SeenRecord:
    """A record: size and alignment in bytes, `align` None where the format does not tell it.

    declared    what DWARF knows of alignment: what the declaration asks for; None where it is not told
    """

    size: int
    align: int | None
    leaves: tuple[Leaf, ...]
    where: Where
    declared: int | None = None


@dataclass(frozen=True, slots=True)
class SeenValue:
    """A number or a text with a name; `call` is its C expression where that is not the name."""

    value: int | str
    where: Where
    call: str = ""


@dataclass(slots=True)
class Seen:
    """Everything that one source says on one ABI.

    by          the program that was asked, as tables show it
    numbers     request codes by name, None where the source has none (object files)
    constants   macros and enum values by name; an object file knows the latter only
    records     by label (`struct x`); several of one name where the source has them
    arguments   what the macros of ioctls say that the argument is, where they say it: of what the number is made
    own         the ioctls that the named headers themselves define
    brought     the constants and records' labels that the named headers themselves define
    reached     the labels of the records that those lead to
    unclear     what has a name there and no value, and why
    unnamed     the source knows unnamed bit-fields
    """

    abi: str
    by: str
    numbers: dict[str, SeenValue] | None = None
    constants: dict[str, SeenValue] = field(default_factory=dict)
    records: dict[str, list[SeenRecord]] = field(default_factory=dict)
    arguments: dict[str, Sort] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)
    brought: set[str] = field(default_factory=set)
    reached: set[str] = field(default_factory=set)
    unclear: dict[str, str] = field(default_factory=dict)
    unnamed: bool = False
