"""ioctlc decode NUMBER [SPEC..]: what a request code means, on every platform."""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from typing import Iterator

from ioctlc.abi import ABIS, COMPAT_PAIRS, Abi
from ioctlc.backends.arrival import Arrivals, growth
from ioctlc.codeindex import Index, entry_of
from ioctlc.codes import decode_value
from ioctlc.commands import common, tablefile
from ioctlc.compat import compat_classes
from ioctlc.model import ArrayType, Deprecated, EnumType, Ioctl, Life, NamedType, PointerType, Record, RecordType, Type
from ioctlc.pipeline import Compiled, known_specs, model_of
from ioctlc.source import Refused, Report, UsageError
from ioctlc.stamp import compiler_digest

_FORMATS = {
    "linux": "Linux (x86, arm, riscv, s390, m68k, sh)",
    "linux-13": "Linux (mips, powerpc, sparc, alpha)",
    "linux-parisc": "Linux (parisc)",
    "bsd": "FreeBSD, NetBSD, OpenBSD, DragonFly, Darwin",
    "windows": "Windows",
}
_MACROS = {"none": "_IO", "in": "_IOW", "out": "_IOR", "inout": "_IOWR"}
_MEANING = {"none": "no argument", "in": "the driver reads", "out": "the driver writes",
            "inout": "the driver reads and writes"}


@dataclass(slots=True)
class Match:
    """A command that a code means, and the ABIs on which it does."""

    compiled: Compiled
    ioctl: Ioctl
    abis: list[Abi]
    value: int


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER", help="a request code, such as 0xc00400c6")
    parser.add_argument("spec", metavar="SPEC", nargs="*", default=[],
                        help="where to look: specs, or decoder tables (default: every spec of the tool)")


def run(options: argparse.Namespace) -> int:
    value, said = _number(options.number)
    if said:
        print(said)
    matches: list[Match] = []
    sound = True
    tables = {spec: tablefile.load(spec) for spec in options.spec}
    described = [tablefile.describe(found, value) for found in tables.values() if found is not None]
    specs = [spec for spec in options.spec if tables[spec] is None]
    searched = map(common.compiled_or_exit, specs) if options.spec else _indexed(value)
    for compiled in searched:
        sound = sound and compiled is not None
        matches += _matches(compiled, value) if compiled is not None else []
    if not sound:
        return 1
    for match in matches:
        sys.stdout.write(_describe(match))
    sys.stdout.write("".join(described))
    if not matches and not any(described):
        print(f"0x{value:08x} is no request code of " + (", ".join(options.spec) or "the specs that come with ioctlc"))
    sys.stdout.write("\n" + _bits(value))
    return 0


def _indexed(value: int) -> Iterator[Compiled | None]:
    """The specs of the tool that may have a code, compiled; None for one that has errors."""
    compiler = compiler_digest()
    for spec in known_specs():
        index = Index(spec, compiler)
        entries = index.read()
        if entries is None:
            report = Report()
            compiled = common.compiled_or_exit(str(spec), report)
            if compiled is not None:
                index.save(compiled, report)
            yield compiled
        elif any(entry.means(value) for entry in entries):
            yield _sound(str(spec))


def _sound(spec: str) -> Compiled | None:
    """A spec that had no errors when its index was made: its rules need not be asked again."""
    try:
        return model_of(spec, Report())
    except Refused:
        return common.compiled_or_exit(spec)        # it was changed in this moment


def _number(text: str) -> tuple[int, str]:
    """A 32-bit number, and what is to be said about it: a negative or sign-extended one, as tools print them, is taken
    as its low 32 bits; the hexadecimal digits of a log may look decimal."""
    word = re.sub(r"(?i)(?<=[0-9a-f])u?l{0,2}\Z", "", text.strip())
    if re.fullmatch(r"(?i)([0-9a-f]{8}){1,2}", word) and not word.isdigit():
        word = f"0x{word}"              # as the kernel's log prints them
    if not re.fullmatch(r"(?i)-?(0x[0-9a-f]+|0+|[1-9][0-9]*)", word) or len(word) > 40:
        digits = re.fullmatch(r"(?i)([0-9a-f]{1,16})h?", word)
        raise UsageError(f"'{text[:40]}' is not a number; "
                         + (f"if those are hexadecimal digits, write 0x{digits[1]}" if digits
                            else "write 0xc00400c6 or 3221487814"))
    value = int(word, 0)
    if not -(1 << 31) <= value < 1 << 32 and value >> 31 != (1 << 33) - 1:
        raise UsageError(f"{text[:40]} is not a 32-bit number")
    if not 0 <= value < 1 << 32:
        return value & 0xFFFFFFFF, f"{text} is taken for 0x{value & 0xFFFFFFFF:08x} with its sign extended; request" \
                                   " codes have 32 bits"
    if len(word) == 8 and word.isdigit():
        return value, f"{word} is taken for a decimal number; if those are hexadecimal digits, write 0x{word}"
    return value, ""


def _matches(compiled: Compiled, value: int) -> list[Match]:
    found = []
    for ioctl in compiled.spec.ioctls:
        abis = [ABIS[name] for name in compiled.spec.abis() if _means(compiled, ioctl, ABIS[name], value)]
        if abis:
            found.append(Match(compiled, ioctl, abis, value))
    return found


def _means(compiled: Compiled, ioctl: Ioctl, abi: Abi, value: int) -> bool:
    """Whether a code is this ioctl's; families and the caller's size count by what is fixed of them."""
    entry = entry_of(compiled.codes, ioctl, abi.name)
    return entry is not None and entry.means(value)


# --- text ------------------------------------------------------------------------------------------------------------


def _describe(match: Match) -> str:
    ioctl = match.ioctl
    lines = [f"{ioctl.name} ({match.compiled.spec.name}) on {', '.join(a.name for a in match.abis)}"]
    if ioctl.doc:
        lines.append(f"  {' '.join(ioctl.doc.split())}")
    facts = [f"object {'/'.join(item.name for item in ioctl.objects)}"]
    if ioctl.nr_count is not None:
        facts.append(f"number {_index(match)} of {ioctl.nr_count}, from 0")
    if ioctl.privilege:
        facts.append(f"privilege {ioctl.privilege}")
    if ioctl.life.capability:
        facts.append(f"capability {ioctl.life.capability.name}")
    since = Arrivals(match.compiled.spec).late(ioctl.life.since)
    if since:
        facts.append(f"since {since}")
    if ioctl.life.deprecated:
        facts.append(_deprecated(ioctl.life.deprecated))
    lines.append("  " + ", ".join(facts))
    lines += _argument(match)
    lines += _compat(match)
    return "\n".join(lines) + "\n"


def _argument(match: Match) -> list[str]:
    argument = match.ioctl.argument
    if argument.kind != "pointer":
        words = {"none": "no argument", "value": "an integer by value", "untyped": f"untyped: {argument.reason}"}
        return [f"  argument: {words[argument.kind]}"]
    if not isinstance(argument.type, RecordType):
        return [f"  argument: {_plain_size(match)}, {_MEANING[argument.direction or 'inout']} it"]
    record, arrivals = argument.type.record, Arrivals(match.compiled.spec)
    lines = []
    for number, group in enumerate(_groups(match.compiled, record, match.abis)):
        layout = match.compiled.layouts.of(record, group[0])
        where = f" on {', '.join(a.name for a in group)}" if number or len(group) < len(match.abis) else ""
        lines.append(f"  argument: {record.label}, {layout.size} bytes{where},"
                     f" {_MEANING[argument.direction or 'inout']} it")
        grows = growth(record, match.compiled.spec, match.compiled.layouts)
        lines += [f"    {grows.replace('@', '')}"] if grows else []
        rows = [["   ", str(f.bit_offset // 8) + (f":{f.bit_offset % 8}" if f.bit_offset % 8 else ""),
                 f"{f.bit_size // 8}" if f.bit_size % 8 == 0 else f"{f.bit_size} bit", f.path or "(unnamed)",
                 _type_words(f.field.type, group[0]),
                 *([marks] if (marks := _marks(arrivals.of(f.field.life, record.life), f.field.life)) else [])]
                for f in match.compiled.layouts.flat(record, group[0])]
        lines += common.table(rows, lambda column: column in (1, 2)).splitlines()
    return lines


def _marks(came: str, life: Life) -> str:
    """When a member came and how it goes."""
    return ", ".join(part for part in (came, _deprecated(life.deprecated) if life.deprecated else "") if part)


def _deprecated(gone: Deprecated) -> str:
    """Since when, until when, and what instead."""
    until = f", may go after {gone.remove_after}" if gone.remove_after else ""
    instead = f", use {gone.replaced_by}" if gone.replaced_by else ""
    return f"deprecated since {gone.since}{until}{instead}"


def _type_words(type_: Type, abi: Abi) -> str:
    """A type as specs write it."""
    if isinstance(type_, ArrayType):
        count = None if type_.count is None else type_.count.on(abi)
        return f"{_type_words(type_.element, abi)}[{'' if count is None else count}]"
    if isinstance(type_, PointerType):
        target = "void" if type_.target is None else _type_words(type_.target, abi)
        return f"{'const ' * type_.const}{target}{'' if target.endswith('*') else ' '}*"
    if isinstance(type_, RecordType):
        return type_.record.label
    if isinstance(type_, EnumType):
        return f"enum {type_.values.name}"
    return type_.typedef.name if isinstance(type_, NamedType) else type_.name


def _plain_size(match: Match) -> str:
    """The size of an argument that is no record; the caller's, where the code encodes that."""
    ioctl, abi = match.ioctl, match.abis[0]
    encodes = ioctl.code.encodes.on(abi) if ioctl.code and ioctl.code.encodes else None
    code = decode_value(abi.ioc, match.value)
    if encodes == "caller" and code is not None:
        return f"{code.size} bytes, as the caller chose"
    type_ = ioctl.argument.type
    return f"{_type_words(type_, abi)}, {match.compiled.layouts.size(type_, abi)} bytes" if type_ else "0 bytes"


def _index(match: Match) -> int:
    """Which number of a family the code is."""
    first, found = match.compiled.codes.of(match.ioctl, match.abis[0]), decode_value(match.abis[0].ioc, match.value)
    assert first is not None and found is not None
    return found.nr - first.nr


def _groups(compiled: Compiled, record: Record, abis: list[Abi]) -> list[list[Abi]]:
    """The ABIs by the record's size and offsets."""
    wanted = {abi.name for abi in abis}
    shapes: dict[object, list[Abi]] = {}
    for group, layout in compiled.layouts.groups(record):
        fields = tuple((f.path, f.bit_offset, f.bit_size) for f in compiled.layouts.flat(record, group[0]))
        shapes.setdefault((layout.size, fields), []).extend(a for a in group if a.name in wanted)
    return [group for group in shapes.values() if group]


def _compat(match: Match) -> list[str]:
    """How 32-bit callers fare, for the pairs whose 64-bit side has this code."""
    here = {abi.name for abi in match.abis}
    classes = compat_classes(match.ioctl, match.compiled.spec, match.compiled.layouts, match.compiled.codes)
    lines = []
    for pair in COMPAT_PAIRS:
        found = classes.get(pair)
        if found is not None and pair[0] in here:
            alike = ", though its code and size are the same:" if found.kind == "translate" and _alike(match, *pair) \
                else "," if found.reason else ""
            lines.append(f"  {pair[1]}: {found.kind}{alike} {found.reason or ''}".rstrip())
    return lines


def _alike(match: Match, native: str, caller: str) -> bool:
    """Whether an ioctl has one code on both ABIs, and its argument one size."""
    ioctl, (wide, narrow) = match.ioctl, (ABIS[native], ABIS[caller])
    codes = [match.compiled.codes.of(ioctl, abi) for abi in (wide, narrow)]
    if None in codes or codes[0] != codes[1] or ioctl.argument.type is None:
        return False
    return match.compiled.layouts.size(ioctl.argument.type, wide) \
        == match.compiled.layouts.size(ioctl.argument.type, narrow)


def _bits(value: int) -> str:
    """The code's bits as each operating system reads them."""
    rows = []
    for format_, systems in _FORMATS.items():
        code = decode_value(format_, value)
        if code is None:
            rows.append([systems, "not a well-formed code"])
        elif format_ == "windows":
            rows.append([systems, f"CTL_CODE(device type {code.device_type:#06x}, function {code.function:#05x},"
                                  f" METHOD_{(code.method or '').upper()}, access {code.access})"])
        else:
            char = f" '{chr(code.type)}'" if 0x20 < code.type < 0x7F else ""
            rows.append([systems, f"{_MACROS[code.direction]}: type {code.type:#04x}{char}, nr {code.nr:#04x},"
                                  f" size {code.size} ({_MEANING[code.direction]})"])
    return f"0x{value:08x} read bit by bit:\n" + common.table([["  " + row[0], row[1]] for row in rows])
