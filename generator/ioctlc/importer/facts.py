"""What a C compiler knows about a header on one target, as plain data: nothing here refers to libclang."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands in a header."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not understood, or not kept as it is; it is listed, never dropped."""

    place: Place
    name: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.name}: {self.message}" if self.place.file else f"{self.name}: {self.message}"


class Aside(NamedTuple):
    """What a header has that is no part of an ABI: `sort` is one of "macros with parameters", "functions", .."""

    sort: str
    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class TypeUse:
    """A type as a spec writes it: a name with its stars, array dimensions outermost first (None: flexible).

    inline    the record that is written out in place, where it has no name
    through   the typedef of another header that led to `text`; keeps types apart that differ by ABI
    spelled   the header's own spelling of a fixed-width type
    aligned   alignment in bytes that a typedef adds
    """

    text: str
    dims: tuple["int | None", ...] = ()
    inline: "RecordFact | None" = None
    through: str | None = field(default=None, compare=False)
    spelled: str | None = None
    aligned: int | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a record; offsets, sizes and alignments as the compiler measured them, in bits.

    packed, aligned   the attributes of the member itself; aligned is 0 where its value is still to be found
    counts            names of the constants in the brackets, "" where there is none
    """

    name: str | None
    type: TypeUse
    bits: int | None
    offset: int = field(compare=False)
    size: int = field(compare=False)
    align: int = field(compare=False)
    packed: bool = False
    aligned: int | None = None
    counts: tuple[str, ...] = ()
    place: Place = field(compare=False, default=Place("", 0))


@dataclass(frozen=True, slots=True)
class RecordFact:
    """A struct or union; size and alignment in bytes. `packed` and `aligned` tell that there is such an attribute."""

    kind: str
    name: str | None
    members: tuple[Member, ...]
    size: int = field(compare=False)
    align: int = field(compare=False)
    packed: bool = False
    aligned: bool = False
    place: Place = field(compare=False, default=Place("", 0))
    external: str | None = None         # the header that defines it, where that is Linux's or libc's, not imported

    @property
    def label(self) -> str:
        return f"{self.kind} {self.name or '(unnamed)'}"


@dataclass(frozen=True, slots=True)
class EnumFact:
    """A C enum; `name` is empty where it has neither a tag nor a typedef."""

    name: str
    type: str
    values: tuple[tuple[str, int, Place], ...]
    place: Place = field(compare=False, default=Place("", 0))
    external: str | None = None         # as of a record


@dataclass(frozen=True, slots=True)
class TypedefFact:
    """A typedef of the imported headers, or of <linux/types.h> (`external`)."""

    name: str
    type: TypeUse
    place: Place = field(compare=False, default=Place("", 0))
    external: str | None = None


@dataclass(frozen=True, slots=True)
class ConstantFact:
    """A macro that is a number or a text; `spelling` is its body, which tells hexadecimal from decimal."""

    name: str
    value: "int | str"
    spelling: str = field(compare=False)
    place: Place = field(compare=False, default=Place("", 0))


@dataclass(frozen=True, slots=True)
class IoctlFact:
    """An ioctl on one target.

    number     the request code; of a family, with 0 for every parameter
    form       typed: the macro names a type; none: _IO; hidden: a size without a type; sizeof: `sizeof` stands where
               the type belongs; raw: a number without any _IO macro
    type       the argument's type, where the macro tells it
    params     of a function-like macro: what each parameter is, "nr" or "size"
    alias_of   the macro that this one is another name of
    text       the C expression, where it is no macro but the value of an enum or of a variable
    enum       that enum's name, where it has one
    """

    name: str
    number: int
    form: str
    type: TypeUse | None
    place: Place = field(compare=False, default=Place("", 0))
    params: tuple[str, ...] = ()
    unit: int = 1
    alias_of: str | None = None
    text: str = field(compare=False, default="")
    enum: str = field(compare=False, default="")


@dataclass(slots=True)
class Survey:
    """Everything that one target's compiler knows about the headers. Tables are in the headers' order."""

    abi: str
    ioctls: dict[str, IoctlFact] = field(default_factory=dict)
    records: dict[str, RecordFact] = field(default_factory=dict)
    enums: dict[str, EnumFact] = field(default_factory=dict)
    unnamed: list[EnumFact] = field(default_factory=list)
    typedefs: dict[str, TypedefFact] = field(default_factory=dict)
    constants: dict[str, ConstantFact] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    hints: dict[str, tuple[str, str | None, str]] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)      # of Linux, by header as the user named it
    files: frozenset[str] = frozenset()     # the headers' own files
    libc: dict[str, str] = field(default_factory=dict)  # typedefs of the C library, and the header to include

    def named(self, name: str, place: Place) -> str:
        """What a spec calls something; where its letters are not those of a spec's names, that is listed."""
        found = spec_name(name)
        if found != name:
            self.problems.append(Problem(place, name, "a spec's names are ASCII letters, digits and _; it is"
                                         f" {found} there"))
        return found


def spec_name(name: str) -> str:
    """A C identifier in the letters that a spec's names have; others by their number in Unicode, as C has them."""
    return name if _ORDINARY.fullmatch(name) else _OTHERS.sub(lambda found: f"_u{ord(found[0]):04x}", name)


_ORDINARY = re.compile(r"\w*", re.ASCII)
_OTHERS = re.compile(r"\W", re.ASCII)
