"""What original headers say on one ABI: libclang measures them, and gcc where clang is missing or wrong.

libclang also finds what is there to be measured, with its places. An ABI that it has no target for is looked through
with the target of another one that is given gcc's own macros (STAND_INS): names and places are then right, and every
number comes from gcc (verify/measure.py).
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterable

from ioctlc.abi import ABIS, admits
from ioctlc.importer.clang import HeaderError, Target, builtin_headers, need_clang, target_of
from ioctlc.importer.facts import Member, Place, RecordFact, Survey, TypeUse
from ioctlc.importer.survey import Request, head_of, survey
from ioctlc.pipeline import Compiled
from ioctlc.proof.compilers import GLIBC, Compiler, compilers
from ioctlc.proof.runner import gets_right
from ioctlc.source import UsageError
from ioctlc.verify.compare import named_values
from ioctlc.verify.measure import measured
from ioctlc.verify.seen import Leaf, Seen, SeenRecord, SeenValue, Where
from ioctlc.importer.sorts import of_use

#: clang's targets that are looked through for ABIs that clang 14 lacks or lays out wrongly: of the same byte order and
#: size of pointers. Layouts are gcc's.
STAND_INS = {"linux-m68k": "powerpc-linux-gnu", "linux-alpha": "x86_64-linux-gnu", "linux-hppa": "powerpc-linux-gnu",
             "linux-sh4": "i386-linux-gnu", "linux-arm-oabi": "armv7-linux-gnueabihf"}
_RECORD = re.compile(r"\b(?:struct|union) \w+")


class Unavailable(Exception):
    """An ABI whose headers or compiler are not installed; the text says what would help."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which headers to look at, as the user named them, with clang's further arguments."""

    headers: list[str]
    clang: list[str]

    @property
    def title(self) -> str:
        return ", ".join(self.headers)


def look(wanted: Wanted, compiled: Compiled, abi: str) -> Seen:
    """What the headers say on an ABI. Raises HeaderError where they do not compile, or Unavailable; UsageError."""
    need_clang()
    if abi in STAND_INS:
        return _through_stand_in(wanted, compiled, abi)
    chosen = [c for c in compilers(abi) if c.command[0].startswith("clang")]
    if ABIS[abi].os != "windows":
        chosen = chosen[:1]
    failure: HeaderError | None = None
    for compiler in chosen:
        try:
            target = _target(compiler, wanted.clang)
            request = _request(wanted, compiled, abi)
            return _best(_seen(survey(request, target), wanted, compiler.name), compiler, compiled,
                         head_of(request, target), wanted)
        except HeaderError as error:
            failure = error
    assert failure is not None
    raise failure


def _request(wanted: Wanted, compiled: Compiled, abi: str) -> Request:
    ioctls = [re.escape(ioctl.name) for ioctl in compiled.spec.ioctls]
    names = {name for name, _, _, _ in named_values(compiled.spec, ABIS[abi])}
    names |= {record.name for record in compiled.spec.records if record.name}
    names |= {ioctl.name for ioctl in compiled.spec.ioctls}
    origin = compiled.spec.origin
    own = {key.rpartition(" ")[2]: name for key, name in origin.names.items() if "." not in key} if origin else {}
    ioctls += [re.escape(key) for key, name in own.items() if any(name == i.name for i in compiled.spec.ioctls)]
    names |= set(own)
    return Request(wanted.headers, re.compile(rf"^(?:{'|'.join(ioctls)})$") if ioctls else None, frozenset(names))


def _target(compiler: Compiler, extra: list[str]) -> Target:
    try:
        if ABIS[compiler.abi].os != "windows":
            return target_of(compiler.abi, extra)
        arguments = [*compiler.command[1:], "-ffreestanding", "-nostdinc", "-isystem", builtin_headers(), *extra,
                     *(flag for flag in compiler.include_flags() if flag != "-nostdlibinc"), "-w", "-std=gnu11",
                     "-ferror-limit=0"]
        return Target(compiler.abi, tuple(arguments))
    except UsageError as error:
        raise Unavailable(str(error)) from None


def _best(seen: Seen, clang: Compiler, compiled: Compiled, head: str, wanted: Wanted) -> Seen:
    """What was seen, measured again by gcc where clang is known to get one of the spec's records wrong."""
    abi = ABIS[seen.abi]
    records = [r for r in compiled.spec.records if r.name and admits(r.where, abi)]
    if all(gets_right(clang, record) for record in records):
        return seen
    for other in compilers(seen.abi):
        if not other.command[0].startswith("clang") and other.installed \
                and all(gets_right(other, record) for record in records):
            return measured(seen, head, other, wanted.clang)
    return seen


# --- ABIs that clang has no target for -------------------------------------------------------------------------------


def _through_stand_in(wanted: Wanted, compiled: Compiled, abi: str) -> Seen:
    compiler = next((c for c in compilers(abi) if c.installed), None)
    if compiler is None:
        raise Unavailable("no compiler; apt-get install " + ", ".join(c.package for c in compilers(abi)))
    if not compiler.folders:
        raise Unavailable(f"{compiler.headers}: no headers; apt-get install {compiler.headers_package}")
    system = [word for folder in (*compiler.folders, GLIBC) for word in ("-isystem", folder)]
    with tempfile.TemporaryDirectory(prefix="ioctlc-verify-") as folder:
        macros = Path(folder, "gcc-macros.h")
        macros.write_text(_macros(compiler), encoding="utf-8")
        arguments = ["-target", STAND_INS[abi], "-undef", "-ffreestanding", "-nostdinc", "-isystem", builtin_headers(),
                     "-include", str(macros), *wanted.clang, *system, "-w", "-std=gnu11", "-D__user=",
                     "-ferror-limit=0"]
        target = Target(abi, tuple(arguments))
        request = _request(wanted, compiled, abi)
        head = head_of(request, target)
        measured(Seen(abi, compiler.name), head, compiler, wanted.clang)        # gcc's own word, where it refuses
        seen = _seen(survey(request, target), wanted, compiler.name)
    return measured(seen, head, compiler, wanted.clang)


def _macros(compiler: Compiler) -> str:
    """The macros that a compiler begins with, less what clang would stumble over."""
    done = subprocess.run([*compiler.command, "-dM", "-E", "-x", "c", os.devnull], capture_output=True, check=False,
                          encoding="utf-8", errors="replace")
    return "".join(f"{line}\n" for line in done.stdout.splitlines() if " __STDC" not in line)


# --- what libclang saw -----------------------------------------------------------------------------------------------


def _seen(found: Survey, wanted: Wanted, by: str) -> Seen:
    named = {os.path.abspath(header): header for header in wanted.headers if os.path.isfile(header)}

    def where(place: Place) -> Where:
        return Where(named.get(place.file, place.file), place.line)

    seen = Seen(found.abi, by, {}, unnamed=True)
    assert seen.numbers is not None
    for ioctl in found.ioctls.values():
        call = f"{ioctl.name}({', '.join('0' * max(1, len(ioctl.params)))})" if ioctl.params else ioctl.text
        seen.numbers[ioctl.name] = SeenValue(ioctl.number, where(ioctl.place), call)
        sort = None if ioctl.type is None else of_use(ioctl.type, found, ABIS[found.abi])
        if sort is not None:
            seen.arguments[ioctl.name] = sort
        if ioctl.place.file in found.files:
            seen.own.add(ioctl.name)
            seen.reached |= _reached(ioctl.type, found)
    for constant in found.constants.values():
        seen.constants[constant.name] = SeenValue(constant.value, where(constant.place))
    for enum in [*found.enums.values(), *found.unnamed]:
        for name, value, place in enum.values:
            seen.constants.setdefault(name, SeenValue(value, where(place)))
    for record in found.records.values():
        seen.records[record.label] = [SeenRecord(record.size, record.align, tuple(_leaves(record, where, found)),
                                                 where(record.place))]
    own = [(one.name, one.place) for one in found.constants.values()]
    own += [(name, place) for enum in [*found.enums.values(), *found.unnamed] for name, _, place in enum.values]
    own += [(record.label, record.place) for record in found.records.values()]
    seen.brought = {name for name, place in own if place.file in found.files}
    seen.unclear = {problem.name: problem.message for problem in found.problems}
    return seen


def _leaves(record: RecordFact, where: Callable[[Place], Where], found: Survey, base: int = 0,
            prefix: str = "") -> Iterable[Leaf]:
    """The members of a record with their C designators, as Layouts.deep() has them."""
    for member in record.members:
        inner = member.type.inline
        path = prefix + (member.name or "")
        if inner is not None and not member.type.dims:
            yield from _leaves(inner, where, found, base + member.offset, f"{path}." if member.name else prefix)
        elif member.bits != 0 and not (inner is not None and not inner.members):
            sort = of_use(member.type, found, ABIS[found.abi])
            yield Leaf(path if member.name else "", base + member.offset, _size(member), where(member.place),
                       member.bits is not None, None if sort is None else sort.narrowed(member.bits))
            if inner is not None:               # an array: its first element stands for all
                first = path + "[0]" * len(member.type.dims)
                yield from _leaves(inner, where, found, base + member.offset, f"{first}.")


def _size(member: Member) -> int:
    return member.size if member.bits is None else member.bits


def _reached(use: TypeUse | None, found: Survey, done: set[str] | None = None) -> set[str]:
    """The labels of the records that a type leads to, through members, pointers and typedefs."""
    labels: set[str] = set() if done is None else done
    if use is None:
        return labels
    for label in _RECORD.findall(use.text):
        record = found.records.get(label.partition(" ")[2])
        if record is not None and label not in labels:
            labels.add(label)
            _members_reach(record, found, labels)
    if use.inline is not None:
        _members_reach(use.inline, found, labels)
    typedef = found.typedefs.get(use.text.replace("const ", "").rstrip(" *"))
    if typedef is not None and typedef.type is not use:
        _reached(typedef.type, found, labels)
    return labels


def _members_reach(record: RecordFact, found: Survey, labels: set[str]) -> None:
    for member in record.members:
        _reached(member.type, found, labels)
