"""Single changes of a spec's generated header: one number, constant, offset, alignment, width, sign or argument."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, Iterator

from ioctlc.abi import ABIS, Abi
from ioctlc.model import Record, ScalarType
from ioctlc.pipeline import Compiled
from ioctlc.verify.compare import number_of

#: One word for another of the same width, and of half or twice the width.
SIGNS = {f"__{sign}{bits}": f"__{other}{bits}" for sign, other in ("us", "su") for bits in (8, 16, 32, 64)}
SIGNS |= {"unsigned int": "int", "int": "unsigned int"}
WIDTHS = {"__u8": "__u16", "__u16": "__u8", "__u32": "__u16", "__u64": "__u32", "__s32": "__s16", "__s64": "__s32",
          "unsigned int": "unsigned short"}
#: A line with a member that is no array and no bit-field.
_MEMBER = r"^\t[\w ]+ \*?(\w+);[^\n]*\n"


@dataclass(frozen=True, slots=True)
class Single:
    """A header with one change, and what verify has to say: the kind and the name of a difference."""

    text: str
    kind: str
    name: str


def single(kind: str, compiled: Compiled, abi: str, text: str) -> Single | None:
    """The first change of a kind that the header has a place for; None where it has none."""
    return next(iter(CHANGES[kind](compiled, ABIS[abi], text)), None)


def _defined(text: str, name: str) -> re.Match[str] | None:
    return re.search(rf"^#\s*define {name}\s+(.*?)(?:\s*/\*(?:(?!\*/).)*\*/)?$", text, re.M)


def _numbers(compiled: Compiled, abi: Abi, text: str) -> Iterator[Single]:
    for ioctl in compiled.spec.ioctls:
        found = _defined(text, ioctl.name)
        if number_of(compiled, ioctl, abi) is not None and found and ioctl.alias_of is None:
            changed, count = re.subn(r"(?<=, )0x(\w\w)\b", lambda m: f"0x{int(m[1], 16) ^ 0x80:02x}", found[1], count=1)
            if count:
                yield Single(text[:found.start(1)] + changed + text[found.end(1):], "number", ioctl.name)


def _arguments(compiled: Compiled, abi: Abi, text: str) -> Iterator[Single]:
    """Another struct of the same size."""
    sizes: dict[int, list[str]] = {}
    for record in _own(compiled, abi):
        sizes.setdefault(compiled.layouts.of(record, abi).size, []).append(record.label)
    for ioctl in compiled.spec.ioctls:
        found = _defined(text, ioctl.name)
        named = re.search(r", (struct \w+)\)", found[1]) if found else None
        if found is None or named is None or number_of(compiled, ioctl, abi) is None:
            continue
        same = next((labels for labels in sizes.values() if named[1] in labels), [])
        for other in same:
            if other != named[1] and other.startswith("struct"):
                at = found.start(1) + named.start(1)
                yield Single(text[:at] + other + text[at + len(named[1]):], "argument", ioctl.name)


def _constants(compiled: Compiled, abi: Abi, text: str) -> Iterator[Single]:
    for values in compiled.spec.value_sets:
        for value in values.values:
            found = _defined(text, value.name)
            if compiled.spec.exists(values, abi) and value.value.on(abi) is not None and found \
                    and re.fullmatch(r"(0x)?\d+", found[1]):
                yield Single(f"{text[:found.start(1)]}(1 + {found[1]}){text[found.end(1):]}", "constant", value.name)


def _own(compiled: Compiled, abi: Abi) -> Iterator[Record]:
    """The structs that the header itself defines on an ABI."""
    for record in compiled.spec.records:
        if record.name is not None and record.kind == "struct" and record.external is None \
                and compiled.spec.exists(record, abi):
            yield record


def _bodies(compiled: Compiled, abi: Abi, text: str, whole: bool = True) -> Iterator[tuple[Record, re.Match[str]]]:
    """Each struct that has one definition in the header, `whole`: without an #if in it; its members, and what stands
    behind the brace."""
    for record in _own(compiled, abi):
        found = list(re.finditer(rf"^struct (?:\w+(?:\(\w+\))? )?{record.name} \{{\n(.*?)^\}}([^;\n]*);", text,
                                 re.M | re.S))
        if len(found) == 1 and not (whole and "\n#" in found[0][1]):
            yield record, found[0]


def _offsets(compiled: Compiled, abi: Abi, text: str) -> Iterator[Single]:
    """Two neighbours change places."""
    for record, body in _bodies(compiled, abi, text):
        for one in re.finditer(rf"({_MEMBER})({_MEMBER})", body[1], re.M):
            at = body.start(1) + one.start()
            yield Single(f"{text[:at]}{one[3]}{one[1]}{text[at + len(one[0]):]}", "offset", f"{record.label}.{one[2]}")


def _alignments(compiled: Compiled, abi: Abi, text: str) -> Iterator[Single]:
    for record, body in _bodies(compiled, abi, text):
        if "PACKED" not in body[2] and compiled.layouts.of(record, abi).align < 16:
            yield Single(f"{text[:body.end(2)]} __attribute__((aligned(16))){text[body.end(2):]}", "alignment",
                         record.label)


def _members(words: dict[str, str], kind: str) -> "Change":
    def change(compiled: Compiled, abi: Abi, text: str) -> Iterator[Single]:
        for record, body in _bodies(compiled, abi, text):
            for one in re.finditer(r"^\t(\w+(?: int)?) (\w+);", body[1], re.M):
                if one[1] in words:
                    at = body.start(1) + one.start(1)
                    yield Single(text[:at] + words[one[1]] + text[at + len(one[1]):], kind, f"{record.label}.{one[2]}")
    return change


def _bit_widths(compiled: Compiled, abi: Abi, text: str) -> Iterator[Single]:
    """A bit-field with a name and more than one bit, wherever in the record it is."""
    for record, body in _bodies(compiled, abi, text, whole=False):
        for leaf in compiled.layouts.deep(record, abi):
            width = leaf.field.bits
            if not width or width < 2 or not leaf.name or not isinstance(leaf.field.type, ScalarType):
                continue
            found = re.search(rf"^\s+\w+ {leaf.name}:({width});", body[1], re.M)
            if found:
                at = body.start(1) + found.start(1)
                yield Single(f"{text[:at]}{width - 1}{text[at + len(found[1]):]}", "width",
                             f"{record.label}.{leaf.path}")


Change = Callable[[Compiled, Abi, str], Iterator[Single]]
CHANGES: dict[str, Change] = {
    "number": _numbers, "argument": _arguments, "constant": _constants, "offset": _offsets, "alignment": _alignments,
    "width": _members(WIDTHS, "width"), "sign": _members(SIGNS, "type"), "bit width": _bit_widths,
}


def has_bits(compiled: Compiled, abi: str) -> bool:
    """Whether a spec's own structs have a bit-field of more than one bit on an ABI."""
    return any(leaf.field.bits and leaf.field.bits > 1 and leaf.name for record in _own(compiled, ABIS[abi])
               for leaf in compiled.layouts.deep(record, ABIS[abi]))
