"""Measures a header with a compiler: a probe's data sections are read back out of its object file, nothing is run.

Every question is a line of its own in the probe, so that an error tells which one has no answer; those are left out in
the next round. Sizes, alignments, offsets and values are an array of 64-bit numbers behind a marker. A bit-field, which
has no offsetof, is set to all ones in a record behind a marker; which bits are set tells its place and width.
"""

from __future__ import annotations

import re
import shlex
import struct
from dataclasses import dataclass, replace

from ioctlc.abi import ABIS
from ioctlc.importer.clang import HEADERS_NAMED, HeaderError
from ioctlc.proof.compilers import Compiler
from ioctlc.proof.runner import compile_object, error_lines, system_flags
from ioctlc.verify.seen import Leaf, Seen, SeenRecord, SeenValue

_MARK = (0x696F63746C632D76, 0x9E81C7351CE5E537)
_PREFIX = 64            # bytes before each record with a bit-field set; its marker is in the first 16
_LINE = re.compile(r"^[^\n:]*bits\.c:(\d+):\d+: (?:fatal )?error: ", re.M)
_ROUNDS = 4


@dataclass(slots=True)
class _Probe:
    """What to ask: expressions, and (record, bit-field) pairs; `tag` is how C calls the record of a label."""

    head: str
    numbers: list[str]
    bits: list[tuple[str, str]]

    def source(self) -> tuple[str, dict[int, str | tuple[str, str]]]:
        """The text, and which line asks what."""
        lines = self.head.splitlines()
        asked: dict[int, str | tuple[str, str]] = {}
        mark = ", ".join(f"{word:#x}ULL" for word in _MARK)
        lines.append(f"const unsigned long long ioctlc_answers[] = {{ {mark},")
        for expression in self.numbers:
            lines.append(f"(unsigned long long)({expression}),")
            asked[len(lines)] = expression
        lines.append("};")
        for index, (tag, path) in enumerate(self.bits):
            mark = ", ".join(str(byte) for byte in _marker(index))
            lines.append(f"struct {{ unsigned char mark[{_PREFIX}]; {tag} v; }} ioctlc_bits{index} = "
                         f"{{ .mark = {{ {mark} }}, .v.{path} = -1 }};")
            asked[len(lines)] = (tag, path)
        return "\n".join(lines) + "\n", asked


def measured(seen: Seen, head: str, compiler: Compiler, extra: list[str]) -> Seen:
    """The same names with the values of a compiler. Raises HeaderError where it refuses the headers."""
    tags = _tags(seen, head, compiler, extra)
    numbers = {name: one.call or name for name, one in (seen.numbers or {}).items()}
    values = [name for name, one in seen.constants.items() if isinstance(one.value, int)]
    asked = list(numbers.values()) + [text for name in values for text in (name, f"({name}) < 0")]
    bits = []
    for label, [record] in seen.records.items():
        tag = tags.get(label)
        if tag is not None:
            asked += [f"sizeof({tag})", f"_Alignof({tag})"]
            asked += [text for leaf in record.leaves for text in _asked(tag, leaf)]
            asked += [text for leaf in record.leaves for text in _base(tag, leaf)]
            bits += [_bits(tag, leaf) for leaf in record.leaves if leaf.bits and leaf.path]
    answers, places = _answers(_Probe(head, asked, bits), compiler, extra)
    return replace(
        seen, by=compiler.name, unnamed=False,
        numbers={name: replace(one, value=answers[numbers[name]] & 0xFFFFFFFF)
                 for name, one in (seen.numbers or {}).items() if numbers[name] in answers},
        constants={name: _constant(name, one, answers) for name, one in seen.constants.items()
                   if isinstance(one.value, str) or name in answers},
        records={label: [_record(tags[label], record, answers, places)] for label, [record] in seen.records.items()
                 if label in tags})


def _constant(name: str, seen: SeenValue, answers: dict[str, int]) -> SeenValue:
    if isinstance(seen.value, str):
        return seen
    value = answers[name]
    return replace(seen, value=value - (1 << 64) if answers.get(f"({name}) < 0") else value)


def _asked(tag: str, leaf: Leaf) -> list[str]:
    """The questions about a member; a flexible array has no sizeof."""
    if leaf.bits or not leaf.path:
        return []
    size = [f"sizeof((({tag} *)0)->{leaf.path})"] if leaf.size else []
    return [f"__builtin_offsetof({tag}, {leaf.path})", *size]


def _bits(tag: str, leaf: Leaf) -> tuple[str, str]:
    """The type and the designator by which a bit-field can be set: in an array, which may be empty, the element's."""
    array, _, path = leaf.path.rpartition("[0].")
    return (f"__typeof__((({tag} *)0)->{array}[0])", path) if array else (tag, leaf.path)


def _base(tag: str, leaf: Leaf) -> list[str]:
    """The questions about the element of an array that a bit-field is in."""
    array = leaf.path.rpartition("[0].")[0]
    return [f"sizeof({_bits(tag, leaf)[0]})", f"__builtin_offsetof({tag}, {array}[0])"] if leaf.bits and array else []


def _record(tag: str, record: SeenRecord, answers: dict[str, int], places: dict[tuple[str, str], tuple[int, int]]
            ) -> SeenRecord:
    leaves = []
    for leaf in record.leaves:
        if leaf.bits and leaf.path and _bits(tag, leaf) in places:
            offset, size = places[_bits(tag, leaf)]
            base = [8 * answers[text] for text in _base(tag, leaf)[1:]]
            leaves.append(replace(leaf, offset=sum(base) + offset, size=size))
        elif leaf.path and not leaf.bits:
            found = [answers.get(text) for text in _asked(tag, leaf)]
            if found[0] is not None:
                size = 8 * found[1] if len(found) > 1 and found[1] is not None else leaf.size
                leaves.append(replace(leaf, offset=8 * found[0], size=size))
    return SeenRecord(answers[f"sizeof({tag})"], answers[f"_Alignof({tag})"], tuple(leaves), record.where)


def _tags(seen: Seen, head: str, compiler: Compiler, extra: list[str]) -> dict[str, str]:
    """How C calls each record: by its tag, or by the typedef of one without a tag."""
    asked = [f"sizeof({text})" for label in seen.records for text in (label, label.partition(" ")[2])]
    known, _ = _answers(_Probe(head, asked, []), compiler, extra)
    out = {}
    for label in seen.records:
        tag = next((text for text in (label, label.partition(" ")[2]) if f"sizeof({text})" in known), None)
        if tag is not None:
            out[label] = tag
    return out


def _answers(probe: _Probe, compiler: Compiler, extra: list[str]
             ) -> tuple[dict[str, int], dict[tuple[str, str], tuple[int, int]]]:
    """The values of the expressions that have one, and (offset, size) in bits of the bit-fields."""
    flags = [*system_flags(compiler, []), "-D__user=", *extra]
    for _ in range(_ROUNDS):
        text, asked = probe.source()
        data, errors = compile_object(compiler, text, flags)
        if data is not None:
            big = ABIS[compiler.abi].big
            numbers = _numbers(data, probe.numbers, big)
            return numbers, _places(data, probe.bits, numbers, big)
        wrong = {asked[int(line)] for line in _LINE.findall(errors) if int(line) in asked}
        if not wrong:
            raise HeaderError(_shown(errors), _command(probe.head, compiler, flags))
        probe = _Probe(probe.head, [n for n in probe.numbers if n not in wrong],
                       [b for b in probe.bits if b not in wrong])
    raise HeaderError(_shown(errors), _command(probe.head, compiler, flags))


def _shown(errors: str) -> list[str]:
    """The errors, without the name of a file that is gone."""
    return [re.sub(r"^[^\n:]*bits\.c:\d+:\d+:", f"{HEADERS_NAMED}:", line) for line in error_lines(errors)]


def _command(head: str, compiler: Compiler, flags: list[str]) -> str:
    shown = head.strip().replace("\n", "\\n") + "\\n"
    words = [*compiler.command, "-std=gnu11", "-ffreestanding", *flags, "-fsyntax-only", "-x", "c", "-"]
    return f"printf {shlex.quote(shown)} | {shlex.join(words)}"


def _numbers(data: bytes, expressions: list[str], big: bool) -> dict[str, int]:
    order = ">" if big else "<"
    at = data.find(struct.pack(f"{order}2Q", *_MARK))
    if at < 0:
        return {}
    return dict(zip(expressions, struct.unpack_from(f"{order}{len(expressions)}Q", data, at + 16)))


def _places(data: bytes, bits: list[tuple[str, str]], numbers: dict[str, int], big: bool
            ) -> dict[tuple[str, str], tuple[int, int]]:
    out = {}
    for index, key in enumerate(bits):
        at = data.find(_marker(index))
        if at >= 0:
            found = _ones(data[at + _PREFIX:at + _PREFIX + numbers[f"sizeof({key[0]})"]], big)
            if found is not None:
                out[key] = found
    return out


def _marker(index: int) -> bytes:
    return b"\xc7ioctlv\x9e" + index.to_bytes(4, "big") + b"\x81\x1c\xe5\x37"


def _ones(data: bytes, big: bool) -> tuple[int, int] | None:
    """Where the first run of ones is, in storage order: (offset, length) in bits."""
    first = next((i for i, byte in enumerate(data) if byte), None)
    if first is None:
        return None
    text = "".join(f"{byte:08b}" if big else f"{byte:08b}"[::-1] for byte in data[first:first + 24])
    start = text.index("1")
    return first * 8 + start, len(text[start:].partition("0")[0])
