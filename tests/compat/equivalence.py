"""Conversions of callers' structs against what compilers make of the same values.

    equivalence.py --build DIR [--values N] [--more N] [--seed S] [--rounds R] [--pair WIDE/NARROW ..] [--identical]
                   [SPEC ..]

--rounds: so many times, each with its own seed. Where a driver is somebody else's, its thunks are called with
the same bytes, through the entry for callers of another ABI and by their code, down to a handler that looks.

For every record that a caller lays out another way: N structs of random values become static initialisers over the
committed header, compiled for the caller's ABI (the bytes of their section are what a caller would pass) and for the
kernel's. A program of the kernel's ABI then decodes each, compares it with its own compiler's member by member, encodes
it again and compares the bytes; and makes members that can be too large too large, which must not fit. Programs of
other processors run under qemu, Windows' under Wine. A BSD's compiler is clang; the program is the machine's own, with
the BSD's numbers and entry, since its structs are those of the same processor's Linux.

Records that are the same for a caller: the bytes of both compilers have to be equal. Where a driver is somebody else's,
its entry is called with every code of the caller's: what needs no thunk has to reach the native entry under the
kernel's code, what has none is ENOTTY.

--more: as many structs again for each record, made by the program of the kernel's ABI. Where the caller's compiler puts
each byte of a member (each bit of a bit-field) is read out of initialisers that say it (0x04030201); from that the
program makes the caller's bytes of values that it draws, and its own compiler assigns the same values to its struct.
That bytes made this way are what the caller's compiler makes is held against the first of the N.

--identical: then each thunk in turn is replaced by what a command of class `identical` would have (the caller's bytes
are the kernel's struct, what addresses lead to is not converted), and the program has to fail.

DIR/equivalence.json gets the counts. Exit status: 0 where all agree, 1 where not, 2 where something cannot be built.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "generator"))

from ioctlc.abi import ABIS, COMPAT_PAIRS, admits                                                         # noqa: E402
from ioctlc.backends import Context                                                 # noqa: E402
from ioctlc.backends.compat import records_of                                       # noqa: E402
from ioctlc.backends.compat.convert import flexible, function                       # noqa: E402
from ioctlc.backends.compat.entries import Entries                                  # noqa: E402
from ioctlc.backends.compat.records import Records                                  # noqa: E402
from ioctlc.compat import alike, compat_classes, flattened                                            # noqa: E402
from ioctlc.backends.compat.shapes import Body, Member, Shape, dimensions, innermost, plain, signed, tag    # noqa: E402
from ioctlc.backends.compat.thunks import Thunk, Thunks, inside, valid_with                 # noqa: E402
from ioctlc.backends.driver.names import Names                                      # noqa: E402
from ioctlc.backends.ctext import file_word                                         # noqa: E402
from ioctlc.expr import Expr, Name, Number, Op, constant, names, to_text             # noqa: E402
from ioctlc.model import (ArrayType, Field, Ioctl, Payload, PointerType, Record, RecordType,  # noqa: E402
                          ScalarType, Type)
from ioctlc.proof.compilers import compilers                                        # noqa: E402
from ioctlc.pipeline import model_of                                                # noqa: E402
from ioctlc.source import Report                                                    # noqa: E402

HERE = Path(__file__).resolve().parent
#: Where Debian has wine64.
WINE = "/usr/lib/wine"
FLAGS = ["-std=gnu11", "-w", "-O1"]

#: Elements of a list in a call, where lists are, how far apart, and how many different ones there are.
LIST, LISTS, STEP, SPREAD = 3, 0x100000, 0x1000, 20
#: Thunks that change nothing, and why they are there.
ALIKE = {"kvm_vm_s390_zpci_op_compat_thunk": "a struct inside a union has another size, but nothing stands behind it"}

#: What becomes of a byte of the caller's struct.
KEPT, WRITTEN, EITHER = range(3)

#: Members that expressions name are tried with so many values, from 0 on.
SOLUTIONS = 40

#: How many elements arrays at the end have in calls whose memory ends behind them.
LENGTHS = 10

#: Elements that calls with the longest arrays go through.
FEWEST = 300

HEADING = "## Equivalence"

#: So many compiled structs of each record are held against what is made from places.
HELD = 50

#: Structs of each record that is the same for a caller.
SAME = 40


@dataclass(frozen=True)
class Pair:
    """Two ABIs, and who speaks for them.

    kernel, caller  compilers of values for either, with their flags
    program         the compiler of the program that converts, and how that runs
    binutils        prefixes of the objcopy that reads what kernel and caller made
    """

    wide: str
    narrow: str
    kernel: tuple[str, ...]
    caller: tuple[str, ...]
    program: tuple[str, ...]
    runner: tuple[str, ...]
    binutils: tuple[str, str]


def _linux(wide: str, narrow: str, kernel: str, caller: str, runner: str = "", flags: tuple[str, ...] = ()) -> Pair:
    """A pair of Debian's own compilers; the kernel's program is static where a qemu runs it."""
    program = (f"{kernel}gcc", *(("-static",) if runner else ()))
    return Pair(f"linux-{wide}", f"linux-{narrow}", (f"{kernel}gcc",), (f"{caller}gcc", *flags), program,
                (runner,) if runner else (), (kernel, caller))


def _one_compiler(wide: str, narrow: str, prefix: str, runner: str) -> Pair:
    """A pair of one gcc, which makes objects of 32 bits too, but has no C library for them."""
    caller = compilers(f"linux-{narrow}")[-1]
    return Pair(f"linux-{wide}", f"linux-{narrow}", (f"{prefix}gcc",), (*caller.command, *caller.include_flags()),
                (f"{prefix}gcc", "-static"), (runner,), (prefix, prefix))


def _bsd(system: str, macro: str) -> Pair:
    """A BSD's: clang makes the values, and a program of this machine with the BSD's entry."""
    ours, theirs = (compilers(f"{system}-{arch}")[0] for arch in ("x86_64", "i386"))
    return Pair(f"{system}-x86_64", f"{system}-i386", (*ours.command, *ours.include_flags()),
                (*theirs.command, *theirs.include_flags()),
                ("clang-14", "-DOS_NUMBERS_BSD", "-U__linux__", f"-D{macro}=14",
                 f"-I{ROOT / 'tests/boundary/bsd'}"), (), ("", "i686-linux-gnu-"))


MINGW = ("x86_64-w64-mingw32-", "i686-w64-mingw32-")
PAIRS = [
    _linux("x86_64", "i386", "", "i686-linux-gnu-"),
    _linux("x86_64", "x32", "", "x86_64-linux-gnux32-", flags=("-mx32",)),
    _linux("ppc64", "ppc", "powerpc64-linux-gnu-", "powerpc-linux-gnu-", "qemu-ppc64"),
    _linux("mips64", "mips", "mips64-linux-gnuabi64-", "mips-linux-gnu-", "qemu-mips64"),
    _linux("arm64", "arm", "aarch64-linux-gnu-", "arm-linux-gnueabi-", "qemu-aarch64"),
    _one_compiler("sparc64", "sparc", "sparc64-linux-gnu-", "qemu-sparc64"),
    _one_compiler("riscv64", "riscv32", "riscv64-linux-gnu-", "qemu-riscv64"),
    _bsd("netbsd", "__NetBSD__"),
    _bsd("freebsd", "__FreeBSD__"),
    Pair("windows-x86_64", "windows-i386", (f"{MINGW[0]}gcc",), (f"{MINGW[1]}gcc",),
         (f"{MINGW[0]}gcc", "-static", "-DOS_NUMBERS_WINDOWS"), ("wine64",), MINGW),
]


@dataclass(frozen=True)
class Leaf:
    """A value of a struct: C path, width in bits for the caller, kind, whether it can be too large, is a bit-field.

    ours    C path of the kernel's: another in a signal mask whose words are the other way round
    """

    path: str
    bits: int
    signed: bool
    pointer: bool
    narrows: bool
    run: bool = False
    ours: str = ""

    @property
    def probes(self) -> list[int]:
        """Values that tell where the bytes are, or the bits of a bit-field."""
        if self.run:
            return [1 << bit for bit in range(self.bits)]
        return [1 if self.bits == 1 else 0x0807060504030201 & (1 << self.bits) - 1]


@dataclass(frozen=True)
class Place:
    """Where some bits of a value are for the caller: those from `shift` on, in byte `at` from bit `bit` on."""

    leaf: int
    shift: int
    at: int
    bit: int
    mask: int


class Values:
    """Random values of one shape: which leaves there are, and what they say."""

    def __init__(self, records: Records, shape: Shape, wide: str, narrow: str, seed: int) -> None:
        self.records, self.shape, self.wide, self.narrow = records, shape, wide, narrow
        self.random = random.Random(f"{seed} {shape.name} {narrow}")
        self.arms = max(1, self._most_arms(shape.body))
        self.leaves = [list(self._leaves(shape.body, "", arm, {})) for arm in range(self.arms)]

    def _body(self, member: Member) -> Body | None:
        inner = innermost(member.type)
        if member.inner is not None:
            return member.inner
        if isinstance(inner, RecordType):
            return self.records.shapes._body(inner.record, ABIS[self.narrow])
        return None

    def _ours(self, record: Record, one: Field | None) -> Field | None:
        """What the kernel has for a member of the caller's: a member of that name, or itself where it has none."""
        found = [each for each in record.fields if one is not None and admits(each.where, ABIS[self.wide])]
        return next((each for each in found if each is one or each.name is not None and each.name == one.name), None) \
            if one is not None else None

    def _most_arms(self, body: Body) -> int:
        found = sum(max(1, len(one.field.cases)) for one in body.members if one.field is not None) \
            if body.kind == "union" else 1
        inner = [self._most_arms(one) for member in body.members if member.type is not None
                 if (one := self._body(member)) is not None]
        return max([found, *inner])

    def _leaves(self, body: Body, path: str, arm: int, fixed: dict[str, int]) -> Iterator[tuple[Leaf, int | None]]:
        """Leaves with the value that they must have, where that tells arms apart."""
        found: list[tuple[Leaf, int | None]] = []
        for member in body.members:
            ours = self._ours(body.record, member.field)
            if ours is None or not member.name and member.bits is not None:
                continue
            name = f"{path}{member.name}"
            for at in self._elements(member, name, ours):
                inner = self._body(member)
                if inner is None:
                    found.append((self._leaf(member, at, ours), None))
                elif inner.kind == "union":
                    found += self._union(member, inner, f"{at}." if member.name else path, arm, path, fixed)
                else:
                    found += self._leaves(inner, f"{at}." if member.name else path, arm, fixed)
        for leaf, value in found:
            yield leaf, fixed.get(leaf.path, value)

    def _elements(self, member: Member, name: str, ours: Field) -> list[str]:
        found = [name]
        kernels = dimensions(plain(ours.type, ABIS[self.wide]), ABIS[self.wide])
        for length in map(min, dimensions(member.type, ABIS[self.narrow]), kernels):
            found = [f"{one}[{at}]" for one in found for at in _some(length)]
        return found

    def longer(self) -> Iterator[str]:
        """The first element of every array that the kernel alone has."""
        for member in self.shape.body.members:
            ours = self._ours(self.shape.record, member.field)
            if ours is not None and isinstance(member.type, ArrayType) and ours.reserved is None:
                kernels = dimensions(plain(ours.type, ABIS[self.wide]), ABIS[self.wide])
                if kernels[0] > dimensions(member.type, ABIS[self.narrow])[0]:
                    yield f"{member.name}[{dimensions(member.type, ABIS[self.narrow])[0]}]"

    def _union(self, member: Member, body: Body, under: str, arm: int, path: str,
               fixed: dict[str, int]) -> list[tuple[Leaf, int | None]]:
        arms = [one for one in body.members if one.field is not None and one.field.reserved is None]
        on = member.field.discriminator if member.field is not None else None
        chosen: Member | None = max(arms, key=lambda one: one.size)
        if len(arms) > 1 and on is not None:
            said = {name.path: self._around(name.path, path) for name in names(on)}
            cases = [(one, value) for one in arms for value in (one.field.cases if one.field is not None else ())]
            other = [one for one in arms if one.field is not None and one.field.default_case]
            first = next(iter(said))
            results = (constant(on, lambda name: value if name.path == first else 0)
                       for value in range(max([value for _, value in cases], default=0) + 2))
            spare = next((one for one in results if one is not None and one not in [value for _, value in cases]), None)
            cases += [(one, spare) for one in other if spare is not None]
            if not fixed.keys() & said.values():
                self._select(on, said, cases[arm % len(cases)][1], fixed)
            is_now = constant(on, lambda name: fixed.get(said[name.path], 0))
            chosen = next((one for one, value in cases if value == is_now), next(iter(other), None))
        return list(self._leaves(Body(body.record, "struct", body.size, (chosen,)), under, arm, fixed)) \
            if chosen is not None else []

    @staticmethod
    def _select(on: Expr, said: dict[tuple[str, ...], str], wanted: int, fixed: dict[str, int]) -> None:
        """Gives the first member of a discriminator a value with which that is what is wanted; 0 to the others."""
        first = next(iter(said))
        for value in (wanted, *range(SOLUTIONS)):
            if isinstance(on, Name) or constant(on, lambda name: value if name.path == first else 0) == wanted:
                fixed |= {**dict.fromkeys(said.values(), 0), said[first]: value}
                return
        raise AssertionError(f"nothing makes {to_text(on)} {wanted}")

    def _around(self, name: tuple[str, ...], path: str) -> str:
        """Where a member is that a union calls by its name: beside it, or in a record around that."""
        known = self.members(self.shape.body, "")
        while path and re.sub(r"\[\d+\]", "", f"{path}{name[0]}") not in known:
            path = path[:-1].rpartition(".")[0]
            path += "." if path else ""
        return f"{path}{'.'.join(name)}"

    def members(self, body: Body, path: str) -> set[str]:
        """The paths of all members, arrays without their indices."""
        found = {f"{path}{one.name}" for one in body.members if one.field is not None and one.name}
        for one in body.members:
            inner = self._body(one) if one.type is not None else None
            if inner is not None:
                found |= self.members(inner, f"{path}{one.name}." if one.name else path)
        return found

    def _leaf(self, member: Member, path: str, ours: Field) -> Leaf:
        type_ = innermost(member.type)
        pointer = isinstance(type_, PointerType)
        size, here = (self.records.ctx.layouts.size(one, ABIS[abi]) for one, abi in (
            (type_, self.narrow), (innermost(plain(ours.type, ABIS[self.wide])), self.wide)))
        bits = member.bits.width if member.bits is not None else 8 * size
        if isinstance(type_, ScalarType) and type_.name == "bool":
            bits = 1
        return Leaf(path, bits, signed(type_), pointer, here > size and member.bits is None, member.bits is not None,
                    self._in_mask(member, path, size))

    def _in_mask(self, member: Member, path: str, size: int) -> str:
        """Where the kernel has it: on big-endian the halves of a signal mask's longs change places."""
        payload = member.field.payload if member.field is not None else None
        if payload is None or not (payload.sigset and payload.in_place and ABIS[self.wide].maybe_big):
            return path
        assert size <= 4, f"{path}: a mask of longs has no member that is a half of one"
        before, _, at = path[:-1].rpartition("[")
        whole = dimensions(member.type, ABIS[self.narrow])[0] * size // 8 * 8
        return f"{before}[{int(at) ^ 4 // size if int(at) * size < whole else at}]"

    def written(self, ioctl: Ioctl, places: list[Place]) -> list[int]:
        """What becomes of each of the caller's bytes: KEPT, WRITTEN, or EITHER; told from where its compiler has them,
        and from what the spec says of who writes them. Padding may become 0, and bits beside others may be written."""
        found = self._ways(self.shape.body, "", ioctl.argument.direction or "in", dict(ioctl.member_dir))
        ways = dict(found)
        if all(way in ("out", "inout") for way in ways.values()):
            return [WRITTEN] * self.shape.size
        told: list[set[int]] = [set() for _ in range(self.shape.size)]
        leaves = self.all()
        for place in places:
            leaf = leaves[place.leaf]
            out = ways[re.sub(r"\[\d+\]", "", leaf.path)] in ("out", "inout")
            told[place.at].add(EITHER if leaf.run and not out else WRITTEN if out else KEPT)
        return [EITHER if not one or one == {EITHER} else WRITTEN if WRITTEN in one else KEPT for one in told]

    def reads(self, ioctl: Ioctl) -> bool:
        """Whether anything of an argument is input."""
        found = self._ways(self.shape.body, "", ioctl.argument.direction or "in", dict(ioctl.member_dir))
        return any(way in ("in", "inout") for _, way in found)

    def _ways(self, body: Body, path: str, way: str, said: dict[str, str],
              whole: bool = False) -> Iterator[tuple[str, str]]:
        """Members that contain none, and who writes them; an array and a union go as one."""
        for member in body.members:
            one = member.field
            if one is None or self._ours(body.record, one) is None:
                continue
            here = way if whole else said.get(member.name) or one.direction or way
            inner = self._body(member) if member.type is not None and member.bits is None else None
            if inner is None:
                yield f"{path}{member.name}", here
            else:
                yield from self._ways(inner, f"{path}{member.name}." if member.name else path, here,
                                      said if not member.name else {},
                                      whole or here == "none" or isinstance(member.type, ArrayType)
                                      or inner.kind == "union")

    def copied(self) -> bool:
        """Whether some record inside is the same for these callers: it is copied, with what is no member of it."""
        return self.shape.suffix == "same" or self._copies(self.shape.body)

    def _copies(self, body: Body) -> bool:
        inner = [one for member in body.members if member.type is not None and (one := self._body(member)) is not None]
        return any(alike(one.record, ABIS[self.wide], ABIS[self.narrow], self.records.ctx.layouts) or self._copies(one)
                   for one in inner)

    def all(self) -> list[Leaf]:
        """Every leaf of every arm, once."""
        return list(dict.fromkeys(leaf for arm in self.leaves for leaf, _ in arm))

    def draw(self, index: int) -> list[tuple[Leaf, int, bool]]:
        """Leaves with values, and whether they are fixed."""
        return [(leaf, self._random(leaf.bits) if fixed is None else fixed, fixed is not None)
                for leaf, fixed in self.leaves[index % self.arms]]

    def initialiser(self, drawn: list[tuple[Leaf, int, bool]], ours: bool = False) -> str:
        return "{ " + ", ".join(f".{leaf.ours if ours else leaf.path} = {self._value(leaf, value, fixed)}"
                                for leaf, value, fixed in drawn) + " },"

    def places(self, said: bytes) -> list[Place]:
        """Where everything is, from what the caller's compiler made of the probes."""
        found: list[Place] = []
        size, at = self.shape.size, 0
        for number, leaf in enumerate(self.all()):
            for shift, _ in enumerate(leaf.probes):
                image, before = said[at:at + size], len(found)
                at += size
                for byte, value in enumerate(image):
                    if value and leaf.run:
                        found.append(Place(number, shift, byte, value.bit_length() - 1, 1))
                    elif value:
                        found.append(Place(number, 8 * (value - 1), byte, 0, 0xff))
                if len(found) - before != (1 if leaf.run else (leaf.bits + 7) // 8):
                    raise AssertionError(f"{self.shape.name}.{leaf.path}: where it is cannot be seen")
        return found

    def _value(self, leaf: Leaf, value: int, fixed: bool) -> str:
        if leaf.pointer:
            return f"(void *){value:#x}ul"
        if leaf.signed and value >> leaf.bits - 1 and not fixed:
            value -= 1 << leaf.bits
        return f"({value + 1}ll - 1)" if value < 0 else f"{value:#x}ull"

    def _random(self, bits: int) -> int:
        """Often at an edge."""
        how = self.random.randrange(8)
        top = (1 << bits) - 1
        if how == 0:
            return self.random.choice((0, 1, top, top - 1, top >> 1, (top >> 1) + 1)) & top
        return self.random.getrandbits(self.random.randint(1, bits) if how == 1 else bits)


def _some(length: int) -> list[int]:
    """Places in an array: all of a short one."""
    return list(range(length)) if length <= 16 else [0, 1, length // 2, length - 1]


@dataclass
class List:
    """Elements that a struct leads to, or ends in, or that are the argument: C for their number, kinds and places.

    type    of what is converted at once; `each` of them are one element, an array
    number  how many of those there are in a call
    said    how many elements there are (of a mask: bytes, or longs), as the spec says it
    after   how many of them go back, where that is said
    most    what the length may be
    """

    name: str
    said: Expr | None
    records: Records
    type: Type
    narrow: str
    given: bool
    taken: bool
    tail: bool = False
    sigset: bool = False
    offset: int = 0
    number: int = LIST
    each: int = 1
    unit: int = 1                       # bytes of a mask that the member counts as one
    after: Expr | None = None
    most: int | None = None
    back: int = LIST
    bytes: int = 16
    parameter: str = ""                 # of the handler; the member's name, unless that means something else there

    @property
    def shape(self) -> Shape | None:
        return self.records.shape_of(self.type.record, self.narrow) if isinstance(self.type, RecordType) else None

    def lengths(self) -> list[int]:
        """What the length can be in a call: few elements, but more than one."""
        if self.sigset:
            return [size // self.unit for size in (16, 24, 32, 8)]
        usual = (LIST + self.each - 1) // self.each
        return [one for one in (usual, *range(2, SOLUTIONS), 1) if self.most is None or one <= self.most]

    def take(self, length: int, after: int | None) -> None:
        """So many there are, and so many go back."""
        back = length if after is None else min(after, length)
        if self.sigset:
            self.bytes, self.back = length * self.unit, back * self.unit
        else:
            self.number, self.back = length * self.each, back * self.each

    @property
    def inner(self) -> str:
        """C: the type of one, without its own dimensions."""
        return self.records.shapes.speller.declare(self.type, "")

    def place(self, at: str) -> str:
        """C: the first of them, where arrays of them begin at an address."""
        return f"(({self.inner} *){at})" if self.each > 1 else at

    @property
    def word(self) -> bool:
        """Whether each is a long or an address: four bytes for the caller, eight for the kernel."""
        return not isinstance(self.type, RecordType) and self.size == 4 and self.records.element(self.type) is not None

    @property
    def grows(self) -> bool:
        """Whether some value has no room in the caller's."""
        if self.shape is None:
            return self.word
        name = function(self.records.shapes, "fits", self.shape)
        return any(f" {name}(" in one.prototype for one in self.records.views[self.shape.name].functions)

    @property
    def length(self) -> int:
        """How many there are in a call; of a mask in bytes."""
        return self.bytes if self.sigset else self.number

    @property
    def size(self) -> int:
        """Of one, for the caller, in bytes."""
        return self.records.ctx.layouts.size(self.type, ABIS[self.narrow])

    def caller(self, at: str, first: str, number: int | None = None) -> str:
        """Puts so many of the caller's elements (all without a number), from one of those that were compiled on, at an
        address in C."""
        number = self.length if number is None else number
        if self.shape is not None:
            return f"memcpy({at}, w_{self.shape.name} + ({first}) * {self.size}, {number} * {self.size});"
        if self.word:
            return f"words({at}, {first}, {number});"
        return f"pattern({at}, {number * self.size}, {first});"

    def same(self, elements: str, first: str) -> str:
        """A condition: the kernel's elements are these."""
        if self.shape is not None:
            own = f"({{ static {self.inner} own; own = {elements}[i]; &own; }})"     # a packed struct has it anywhere
            return f"!differ_{self.shape.name}({own}, &k_{self.shape.name}[({first}) + i], ({first}) + i)"
        if self.sigset:
            return f"i || mask_is({elements}, {self.length}, {first})"
        if self.word:
            cast = "(long)(s32)" if signed(self.type) else "(unsigned long)"
            return f"(unsigned long){elements}[i] == (unsigned long){cast}word_of(({first}) + i)"
        return f"i || pattern_is({elements}, {self.length * self.size}, {first})"

    def kernel(self, elements: str, first: str) -> list[str]:
        """The handler's answer: other elements; large ones where the mode says so."""
        if self.shape is not None:
            name = self.shape.name
            return [f"static {self.inner} own;", f"own = before = k_{name}[({first}) + i];",
                    f"if (mode == LARGE && i < {self.back}) small_{name}(&own, ({first}) + i, 0);",
                    f"{elements}[i] = own;", "grown |= !!memcmp(&before, &own, sizeof(before));"]
        if self.sigset:
            return [f"if (i == {self.number - 1}) mask({elements}, {self.length}, {first});"]
        if not self.word:
            return [f"if (i == {self.number - 1}) pattern({elements}, {self.length * self.size}, {first});"]
        cast = "(s32)" if signed(self.type) else "(unsigned long)"
        return [f"{elements}[i] = (typeof({elements}[i])){cast}word_of(({first}) + i);",
                f"if (mode == LARGE && i < {self.back}) {{ {elements}[i] = (typeof({elements}[i]))0x123456789ul;"
                " grown = true; }"]


@dataclass
class Loaded:
    """A thunk whose struct leads to elements that are converted, ends in an array, or is an address: its call."""

    records: Records
    thunk: Thunk
    shape: Shape | None
    narrow: str
    code: int
    entry: str
    values: Values | None
    places: list[Place]

    def __post_init__(self) -> None:
        self.all = self._lists() if self.shape is not None else []
        for one in self.all:
            one.said = None if one.said is None else self._resolved(one.said)
            one.after = None if one.after is None else self._resolved(one.after)
        self.solved = self._solve(self.all, {})
        for one in self.all:
            assert one.said is not None
            after = self._value(one.after, self.solved) if one.after is not None else None
            length = self._value(one.said, self.solved)
            assert length is not None
            one.take(length, after)
            assert one.tail or one.size * one.length <= STEP, f"{self.thunk.name}: too many elements"

    def _lists(self) -> list[List]:
        found = [List(one.member, one.length, self.records, self._flat(one.type), self.narrow,
                      one.direction in ("in", "inout"), one.direction in ("out", "inout"), each=one.each,
                      sigset=one.mask > 0, unit=one.mask or 1, after=self._payload(one.member).after,
                      most=self._payload(one.member).maximum, parameter=one.name) for one in self.thunk.payloads]
        tail = flexible(self.shape) if self.shape is not None else None
        if tail is not None and tail.field is not None and tail.field.payload is not None:
            assert isinstance(tail.field.type, ArrayType)
            payload = tail.field.payload
            flat = flattened(tail.field.type.element, [ABIS[self.narrow]])
            assert flat is not None
            found.append(List(tail.name, payload.count or payload.bytes, self.records,
                              ScalarType("u8") if payload.sigset else flat[0], self.narrow, True, self.writes, True,
                              payload.sigset, tail.offset, each=flat[1], most=payload.maximum,
                              unit=self.records.ctx.layouts.size(flat[0], ABIS[self.narrow]) if payload.sigset else 1))
        return found

    def _payload(self, name: str) -> Payload:
        """What the spec says of a member's address."""
        assert self.shape is not None
        return next(one.payload for one in self.shape.record.fields if one.name == name and one.payload is not None)

    def _resolved(self, expr: Expr) -> Expr:
        """With the spec's constants as numbers."""
        if isinstance(expr, Op):
            return Op(expr.op, self._resolved(expr.left), self._resolved(expr.right))
        spec = self.records.ctx.spec
        known = {one.name: one.value for one in spec.constants}
        known |= {one.name: one.value for sets in spec.value_sets for one in sets.values}
        value = known.get(expr.path[0]) if isinstance(expr, Name) and len(expr.path) == 1 else None
        number = value.on(ABIS[self.narrow]) if value is not None else None
        return Number(number) if number is not None else expr

    @staticmethod
    def _value(expr: Expr, members: dict[str, int]) -> int | None:
        """What an expression says, by the language's own arithmetic; a subtraction ends at 0."""
        if isinstance(expr, Op) and expr.op == "-":
            left, right = (Loaded._value(side, members) for side in (expr.left, expr.right))
            return None if left is None or right is None else max(0, left - right)
        if isinstance(expr, Op):
            left, right = (Loaded._value(side, members) for side in (expr.left, expr.right))
            return None if left is None or right is None else constant(Op(expr.op, Number(left), Number(right)))
        return constant(expr, lambda name: members.get(".".join(name.path)))

    def _solve(self, lists: list[List], members: dict[str, int]) -> dict[str, int]:
        """Values of members with which each list has some elements, not too many. Raises AssertionError."""
        found = self._tried(lists, members)
        assert found is not None, f"{self.thunk.name}: nothing gives its lists elements"
        return found

    def _tried(self, lists: list[List], members: dict[str, int]) -> dict[str, int] | None:
        if not lists:
            return members
        one = lists[0]
        assert one.said is not None
        free = [name for name in dict.fromkeys(".".join(name.path) for name in names(one.said)) if name not in members]
        wanted = one.lengths()
        tried: dict[int, list[dict[str, int]]] = {}
        for values in itertools.product(range(SOLUTIONS), repeat=len(free)):
            with_them = {**members, **dict(zip(free, values))}
            length = self._value(one.said, with_them)
            if length is not None:
                tried.setdefault(length, []).append(with_them)
        every = (self._tried(lists[1:], each) for length in wanted for each in tried.get(length, []))
        return next((one for one in every if one is not None), None)

    def _flat(self, type_: Type) -> Type:
        found = flattened(type_, [ABIS[self.narrow]])
        assert found is not None, self.thunk.name
        return found[0]

    @property
    def writes(self) -> bool:
        """Whether the argument goes back."""
        return self.thunk.ioctl.argument.direction in ("out", "inout")

    def lines(self) -> list[str]:
        name = self.thunk.name
        type_ = self.thunk.ioctl.argument.type
        if self.shape is None:
            assert type_ is not None
            way = self.thunk.ioctl.argument.direction
            word = f"{'s' if signed(plain(type_, ABIS[self.narrow])) else 'u'}32"
            kernels = self.records.shapes.speller.declare(type_, "").strip()
            return [f"NUMBER({name}, {kernels}, {word})", self.thunk.handler, "{", f"\treturn number_{name}(arg);", "}",
                    f"NUMBERED({name}, {self.entry}, {self.code:#x}u, {tag(self.narrow)}, {word},"
                    f" {int(way in ('in', 'inout'))}, {int(way in ('out', 'inout'))})"]
        return [*self._handler(self.all), *self._call(self.all, self.shape)]

    def _handler(self, lists: list[List]) -> list[str]:
        name, shape = self.thunk.name, self.shape
        assert shape is not None
        lines = ["static unsigned long", f"\tcalls_{name}, now_{name};", f"static bool grown_{name};",
                 f"static enum mode mode_{name};", self.thunk.handler, "{",
                 f"\tconst enum mode mode = mode_{name};", "\tbool grown = false;", "\tunsigned long i;",
                 "\tif (mode == SILENT)", "\t\treturn 0;",
                 f"\t{shape.record.kind} {shape.record.name} *meant = calloc(1, sizeof(*meant));",
                 f"\t*meant = k_{shape.name}[now_{name}];", f"\tcalls_{name}++;"]
        lines += [f"\t{line}" for line in self._lengths_of("meant")]
        lines += [f"\tif (differ_{shape.name}(arg, meant, now_{name}))",
                  f"\t\tfailed(\"{name}\", now_{name}, differ_{shape.name}(arg, meant, now_{name}));",
                  *(f"\tif ({one.parameter}_count != {one.length // one.each})\n\t\tfailed(\"{name}\", now_{name},"
                    f" \"another number of {one.name}\");" for one in lists if not one.tail),
                  *self._answer(lists, shape), "\tfree(meant);", f"\t(void){'mode' if lists else 'i'};"]
        for one in lists:
            lines += [f"\tfor (i = 0; i < {one.number}; i++) {{", *self._elements(one), "\t}"]
        return [*lines, f"\tgrown_{name} = grown;", "\treturn 0;", "}"]

    def _answer(self, lists: list[List], shape: Shape) -> list[str]:
        """The handler's: the next values, with the same lengths and addresses; up to the array at the end."""
        tail = next((one.name for one in lists if one.tail), None)
        size = f"offsetof(typeof(*meant), {tail})" if tail else "sizeof(*meant)"
        return [f"\tif ({int(self.writes)} && mode == PLAIN) {{",
                f"\t\t*meant = k_{shape.name}[(now_{self.thunk.name} + 1) % {self._count(shape)}];",
                *(f"\t\t{line}" for line in self._lengths_of("meant")), f"\t\tmemcpy(arg, meant, {size});", "\t}"]

    @staticmethod
    def _count(shape: Shape) -> str:
        return f"(sizeof(k_{shape.name}) / sizeof(k_{shape.name}[0]))"

    def _lengths_of(self, where: str) -> list[str]:
        """Lengths and addresses in the kernel's struct."""
        return [*(f"{where}->{path} = {value};" for path, value in self.solved.items()),
                *(f"{where}->{one.name} = (typeof({where}->{one.name})){LISTS + number * STEP:#x}ul;"
                  for number, one in enumerate(self.all) if not one.tail)]

    def _elements(self, one: List) -> list[str]:
        name, at, lines = self.thunk.name, one.place(f"arg->{one.name}" if one.tail else one.parameter), []
        first = f"now_{name} % {SPREAD}"
        if one.given:
            lines += [f"\t\tif (!({one.same(at, first)}))",
                      f"\t\t\tfailed(\"{name}\", now_{name}, \"{one.name}\");"]
        if one.taken:
            before = [f"\t\t\t{one.inner} before;"] if isinstance(one.type, RecordType) else []
            lines += ["\t\t{", *before, *(f"\t\t\t{line}" for line in one.kernel(at, f"{first} + {one.number}")),
                      "\t\t}"]
        return lines

    def _call(self, lists: list[List], shape: Shape) -> list[str]:
        name = self.thunk.name
        room = max([shape.size, *(one.offset + one.size * one.length for one in lists if one.tail)])
        lines = [f"static void call_{name}(void)", "{",
                 f"\tstatic const struct boundary_object kind = {{ .compat_ioctl = {self.entry} }};",
                 f"\tstatic unsigned char memory[{room}], had[{room}], meant[{room}];",
                 f"\tstatic unsigned char list[{len(lists)}][{STEP}], was[{len(lists)}][{STEP}];",
                 "\tstruct user_space space = { .area_count = 1, .address_bits = 64, .abi = " + tag(self.narrow)
                 + " };",
                 f"\tunsigned long i, count = sizeof(k_{shape.name}) / sizeof(k_{shape.name}[0]);", "\tint err;",
                 "\tspace.areas[0] = (struct user_area){ 0x1000, sizeof(memory), memory, sizeof(memory),"
                 " sizeof(memory), 0 };"]
        for number, one in enumerate(lists):
            if not one.tail:
                lines.append("\tspace.areas[space.area_count++] = (struct user_area)"
                             f"{{ {LISTS + number * STEP:#x}, {STEP}, list[{number}], {STEP}, {STEP}, 0 }};")
        lines += ["\tfor (i = 0; i < count + 1; i++) {", f"\t\tunsigned long at = now_{name} = i % count;",
                  f"\t\tmode_{name} = i == count ? LARGE : PLAIN;",
                  f"\t\tlitter_{shape.name}(memory, at);" if not self.values or not self.values.copied() else
                  f"\t\tmemcpy(memory, w_{shape.name} + at * {shape.size}, {shape.size});",
                  f"\t\tmemcpy(meant, w_{shape.name} + (i < count && {int(self.writes)} ? (at + 1) % count : at)"
                  f" * {shape.size}, {shape.size});",
                  "\t\tmemset(list, 0x5a, sizeof(list));"]
        for where in ("memory", "meant"):
            lines += [f"\t\t{line}" for line in self._filled(lists, where)]
        lines += [f"\t\tstatic const u8 written[{room}] = {{ {', '.join(map(str, self._written(room)))} }};",
                  "\t\tfor (size_t byte = 0; byte < sizeof(had); byte++)",
                  f"\t\t\tmeant[byte] = written[byte] == {KEPT} ? memory[byte] : meant[byte];"]
        return [*lines, "\t\tmemcpy(was, list, sizeof(list));", "\t\tmemcpy(had, memory, sizeof(had));",
                *self._outcome(lists), "\t}",
                *(line for one in lists if one.tail for line in self._lengths(one, shape)), "}"]

    def _lengths(self, one: List, shape: Shape) -> list[str]:
        """With so many elements at the end the caller has these bytes, and not one less."""
        assert one.said is not None
        name, step = self.thunk.name, one.size * one.each * one.unit
        own = list(dict.fromkeys(".".join(each.path) for each in names(one.said)))
        lines = [f"\tmode_{name} = SILENT;"]
        for length in range(min(LENGTHS, LENGTHS if one.most is None else one.most + 1)):
            fitting = (dict(zip(own, values)) for values in itertools.product(range(SOLUTIONS), repeat=len(own)))
            members = next((each for each in fitting if self._value(one.said, each) == length
                            and self._allowed({**self.solved, **each})), None)
            if members is None:
                continue
            lines += ["\t{", f"\t\tstatic unsigned char tight[{shape.size} + {LENGTHS} * {step}];",
                      f"\t\tsize_t end = {one.offset} + {length} * {step}, size = end < {shape.size} ? {shape.size}"
                      " : end;", "\t\tmemset(tight, 0, sizeof(tight));",
                      *(f"\t\t{line}" for line in self._said("tight", {**self.solved, **members})),
                      "\t\tspace.areas[0] = (struct user_area){ 0x1000, size, tight, size, size, 0 };",
                      f"\t\tif (user_ioctl(&space, &kind, NULL, {self.code:#x}u, 0x1000, true))",
                      f"\t\t\tfailed(\"{name}\", {length}, \"it wants more bytes than the caller has\");",
                      "\t\tspace.areas[0].readable = size - 1;",
                      f"\t\tif (user_ioctl(&space, &kind, NULL, {self.code:#x}u, 0x1000, true) != -EFAULT)",
                      f"\t\t\tfailed(\"{name}\", {length}, \"a fault is missed\");", "\t}"]
        return lines

    def _written(self, room: int) -> list[int]:
        """Of the argument and the elements behind it."""
        assert self.values is not None and self.shape is not None
        found = self.values.written(self.thunk.ioctl, self.places)
        last = next((one for one in self.all if one.tail), None)
        if last is not None and any(one != WRITTEN for one in found):
            ioctl = self.thunk.ioctl
            field = next(one for one in self.shape.record.fields if one.name == last.name)
            way = ioctl.member_dir.get(last.name) or field.direction or ioctl.argument.direction
            found = found[:last.offset] + [WRITTEN if way in ("out", "inout") else KEPT] * (room - last.offset)
            return found
        return found + [WRITTEN] * (room - len(found))

    def _allowed(self, members: dict[str, int]) -> bool:
        """Whether no list is longer than it may be, or than its memory."""
        values = [(one, self._value(one.said, members)) for one in self.all if one.said is not None]
        return all(value is not None and (one.most is None or value <= one.most)
                   and (one.tail or value * one.each * one.size <= STEP) for one, value in values)

    def _said(self, where: str, members: dict[str, int]) -> Iterator[str]:
        """C: puts lengths and addresses into the caller's bytes, where its compiler has them."""
        addresses = {one.name: LISTS + number * STEP for number, one in enumerate(self.all) if not one.tail}
        assert self.values is not None
        leaves = {leaf.path: number for number, leaf in enumerate(self.values.all())}
        for path, value in {**members, **addresses}.items():
            for place in self.places:
                if place.leaf == leaves[path]:
                    bits = (value >> place.shift & place.mask) << place.bit
                    byte = f"{where}[{place.at}]"
                    yield f"{byte} = (u8)({byte} & ~{place.mask << place.bit:#x}) | {bits:#x};"

    def _filled(self, lists: list[List], where: str) -> Iterator[str]:
        """What stands in the caller's memory, or is meant to stand there afterwards: lengths, addresses, elements."""
        yield from self._said(where, self.solved)
        for number, one in enumerate(lists):
            first = f"at % {SPREAD}" + (f" + {one.number}" if where == "meant" and one.taken else "")
            if one.tail:
                yield one.caller(f"{where} + {one.offset}", first)
            elif one.given and where == "memory":
                yield one.caller(f"list[{number}]", first)

    def _outcome(self, lists: list[List]) -> list[str]:
        name = self.thunk.name
        lines = ["\t\tpoisoned_stack();",
                 f"\t\terr = user_ioctl(&space, &kind, NULL, {self.code:#x}u, 0x1000, true);",
                 f"\t\tif (calls_{name} != i + 1 || err != (i == count && grown_{name} ? -EOVERFLOW : 0))",
                 f"\t\t\tfailed(\"{name}\", at, \"the handler is not reached, or another result\");",
                 f"\t\tif (i == count && !grown_{name})", "\t\t\tcontinue;",
                 "\t\tfor (size_t byte = 0; byte < sizeof(had); byte++)",
                 f"\t\t\tmeant[byte] = written[byte] == {EITHER} ? memory[byte] : meant[byte];",
                 f"\t\tif (memcmp(memory, i < count && {int(self.writes)} ? meant : had, sizeof(had)))",
                 f"\t\t\tfailed(\"{name}\", at, \"the argument afterwards\");"]
        for number, one in enumerate(lists):
            if one.taken and not one.tail:
                lines += ["\t\tif (i < count)",
                          "\t\t\t" + one.caller(f"was[{number}]", f"at % {SPREAD} + {one.number}", one.back)]
        return [*lines, "\t\tif (memcmp(was, list, sizeof(list)))",
                f"\t\t\tfailed(\"{name}\", at, \"what comes back\");"]


@dataclass
class Bare:
    """A thunk whose argument is no struct: its handler, and its call."""

    thunk: Thunk
    list: List
    code: int
    entry: str

    def lines(self) -> list[str]:
        one, name = self.list, self.thunk.name
        before = [f"\t{one.inner} before;"] if isinstance(one.type, RecordType) else []
        seen = [f"\t\tif (!({one.same('at', f'now_{name} % {SPREAD}')}))",
                f"\t\t\tfailed(\"{name}\", now_{name}, \"another argument\");"] if one.given else []
        said = [f"\t\t{line}" for line in one.kernel("at", f"now_{name} % {SPREAD} + {SPREAD}")] if one.taken else []
        return [f"static unsigned long calls_{name}, now_{name};", f"static enum mode mode_{name};",
                f"static bool grown_{name};", self.thunk.handler, "{", *before,
                f"\tconst enum mode mode = mode_{name};", f"\t{one.inner} *at = (void *)arg;",
                "\tbool grown = false;", "\tunsigned long i;", f"\tcalls_{name}++;",
                f"\tfor (i = 0; mode != SILENT && i < {one.number}; i++) {{", *seen, *said, "\t}",
                f"\tgrown_{name} = grown;",
                f"\treturn mode == FAILING ? -ENODEV : mode == LATE ? -{self._late()} : 0;", "}", *self._call()]

    def _late(self) -> str:
        """An error with which there is output, or 0."""
        return next((one for one in valid_with(self.thunk.ioctl, []) if one.startswith("E")), "0")

    def _call(self) -> list[str]:
        one, name = self.list, self.thunk.name
        size = one.size * one.number
        return [f"static void call_{name}(void)", "{", f"\tstatic unsigned char meant[{size}];",
                f"\tBARE({name}, {self.entry}, {self.code:#x}u, {tag(one.narrow)}, {size}, {int(one.given)},"
                f" {int(one.taken)}, {int(one.grows)}, {self._late()},"
                f" {int('any' in valid_with(self.thunk.ioctl, []))}, {{ {one.caller('memory', f'at % {SPREAD}')} }},"
                f" {{ {one.caller('meant', f'at % {SPREAD} + {SPREAD}')} }});", "}"]


@dataclass
class Target:
    """One spec on one pair of ABIs, in a folder."""

    spec: Path
    pair: Pair
    folder: Path
    values: int
    seed: int
    more: int = 0
    known: dict[str, Values] = field(default_factory=dict)
    drawn: dict[str, list[list[tuple[Leaf, int, bool]]]] = field(default_factory=dict)
    places: dict[str, list[Place]] = field(default_factory=dict)
    identical: bool = False
    called: dict[str, None] = field(default_factory=dict)
    codes: int = 0
    built: bool = False

    def run(self) -> dict[str, int] | None:
        """How many values of how many records agreed; None where there is nothing to compare. Raises RuntimeError."""
        compiled = model_of(str(self.spec), Report())
        if self.pair.narrow not in compiled.spec.abis() or self.pair.wide not in compiled.spec.abis():
            return None
        ctx = Context(compiled.spec, compiled.layouts, compiled.codes, "", "")
        records = records_of(ctx)
        shapes = [view.shape for view in records.views.values() if self.pair.narrow in view.shape.abis
                  and view.shape.body.kind == "struct" and view.shape.size     # one of 0 bytes has no value
                  and compiled.spec.exists(view.shape.record, ABIS[self.pair.wide])]
        thunks = [] if compiled.spec.driver else Thunks(records).thunks
        shapes += self._leading(records, thunks)
        alike = self._alike(records)
        if not shapes and not thunks and not alike:
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        word = file_word(compiled.spec)
        self._same_bytes(records, alike, word)
        found = {"records": len(shapes), "thunks": 0, "alike": len(alike), "codes": 0,
                 "values": SAME * len(alike)}
        if shapes or thunks:
            self._initialisers(records, shapes, word)
            self._bytes(shapes)
            said = self._program(records, shapes, word)
            found["values"] += sum(int(line.split()[1]) for line in said.splitlines())
            found |= {"thunks": len(self.called), "codes": self.codes}
        return found

    def _leading(self, records: Records, thunks: list[Thunk]) -> list[Shape]:
        """Arguments that are the same for these callers, and what their addresses lead to is not."""
        found: dict[Record, Shape] = {}
        for thunk in thunks:
            record = self._argument(thunk)
            if record is not None and self.pair.narrow in thunk.abis and thunk.payloads \
                    and records.shape_of(record, self.pair.narrow) is None:
                found.setdefault(record, self._same(records, record))
        return list(found.values())

    def _argument(self, thunk: Thunk) -> Record | None:
        """The struct that a command takes."""
        assert thunk.ioctl.argument.type is not None
        flat = flattened(thunk.ioctl.argument.type, [ABIS[self.pair.wide]])
        return flat[0].record if flat is not None and isinstance(flat[0], RecordType) else None

    def _same(self, records: Records, record: Record) -> Shape:
        """A record that is the same for these callers, as if it were a shape."""
        layout = records.ctx.layouts.of(record, ABIS[self.pair.narrow])
        return Shape(record, [self.pair.narrow], layout.size, layout.align,
                     records.shapes._body(record, ABIS[self.pair.narrow]), "same")

    def _alike(self, records: Records) -> list[Record]:
        """Records that are taken to have the same bytes for these callers."""
        ctx, narrow, wide = records.ctx, ABIS[self.pair.narrow], ABIS[self.pair.wide]
        return [one for one in ctx.spec.records if one.name is not None and ctx.spec.exists(one, narrow)
                and ctx.spec.exists(one, wide) and ctx.layouts.of(one, narrow).size
                and alike(one, wide, narrow, ctx.layouts)]

    def _same_bytes(self, records: Records, found: list[Record], word: str) -> None:
        """Both compilers make the same bytes of the same values; one section has them all, in order."""
        lines, at, places = [f"#include \"{word}.h\""], 0, []
        for one in found:
            layout, shape = records.ctx.layouts.of(one, ABIS[self.pair.narrow]), self._same(records, one)
            values = Values(records, shape, self.pair.wide, self.pair.narrow, self.seed)
            drawn = [values.initialiser(values.draw(index)) for index in range(SAME)]
            lines += [f"const {one.kind} {one.name} s_{one.name}[]",
                      "__attribute__((aligned(64), section(\".same\"))) = {", *drawn, "};"]
            places.append((shape.name, at, at + SAME * layout.size))
            at = (places[-1][2] + 63) // 64 * 64
        (self.folder / "same.c").write_text("\n".join(lines) + "\n")
        said = []
        for compiler, prefix in zip((self.pair.kernel, self.pair.caller), self.pair.binutils):
            ordered = [] if compiler[0].startswith("clang") else ["-fno-toplevel-reorder"]
            call([*compiler, *FLAGS, *ordered, *self._includes(), "-c", str(self.folder / "same.c"), "-o",
                  str(self.folder / "same.o")])
            said.append(self._section(prefix, "same.o", ".same", "same.bin"))
        for name, first, end in places:
            if said[0][first:end] != said[1][first:end] or not any(said[0][first:end]):
                raise AssertionError(f"{name}: the bytes are not the same")

    def _section(self, prefix: str, compiled: str, section: str, target: str) -> bytes:
        """What a section of an object has; b"" without it."""
        call([f"{prefix}objcopy", "-O", "binary", f"--only-section={section}", str(self.folder / compiled),
              str(self.folder / target)])
        return (self.folder / target).read_bytes()

    def _generated(self) -> Path:
        if self.spec.parent.name == "spec":
            return ROOT / "generated" / self.spec.name
        found = self.folder.parent / "generated" / self.spec.name
        if not self.built:
            self.built = True
            call([str(ROOT / "ioctlc"), "build", str(self.spec), "--only", "header,compat", "-o", str(found)])
        return found

    def _includes(self) -> list[str]:
        found = [self._generated() / part for part in ("include", "driver", "compat")]
        return [f"-I{one}" for one in [*found, ROOT / "compat", ROOT / "driver/boundary", ROOT / "driver/user",
                                       self.folder]]

    def _initialisers(self, records: Records, shapes: list[Shape], word: str) -> None:
        for shape in shapes:
            values = self.known[shape.name] = Values(records, shape, self.pair.wide, self.pair.narrow, self.seed)
            drawn = self.drawn[shape.name] = [values.draw(index) for index in range(self.values)]
            (self.folder / f"{shape.name}.inc").write_text(
                "\n".join(values.initialiser(one) for one in drawn) + "\n")
            (self.folder / f"{shape.name}.ours").write_text(
                "\n".join(values.initialiser(one, ours=True) for one in drawn) + "\n")
            (self.folder / f"{shape.name}.probes").write_text(
                "\n".join(values.initialiser([(leaf, probe, True)]) for leaf in values.all()
                          for probe in leaf.probes) + "\n")
        lines = [f"#include \"{word}.h\""]
        kernel = lines[:]
        for shape in shapes:
            tag = f"{shape.record.kind} {shape.record.name}"
            values_here = [f"const {tag} c_{shape.name}[] __attribute__((section(\".c.{shape.name}\"))) = {{",
                           f"#include \"{shape.name}.inc\"", "};"]
            kernel += [line.replace(".inc\"", ".ours\"") for line in values_here]
            lines += [*values_here,
                      f"const {tag} p_{shape.name}[] __attribute__((section(\".p.{shape.name}\"))) = {{",
                      f"#include \"{shape.name}.probes\"", "};",
                      f"_Static_assert(sizeof({tag}) == {shape.size}, \"{shape.name}\");"]
        (self.folder / "caller.c").write_text("\n".join(lines) + "\n")
        (self.folder / "values.c").write_text("\n".join(kernel) + "\n")

    def _bytes(self, shapes: list[Shape]) -> None:
        for compiler, name in ((self.pair.caller, "caller"), (self.pair.kernel, "values")):
            call([*compiler, *FLAGS, *self._includes(), "-c", str(self.folder / f"{name}.c"), "-o",
                  str(self.folder / f"{name}.o")])
        for shape in shapes:
            kernel, caller = self.pair.binutils
            self._section(kernel, "values.o", f".c.{shape.name}", f"{shape.name}.values")
            self._section(caller, "caller.o", f".c.{shape.name}", f"{shape.name}.bin")
            self._section(caller, "caller.o", f".p.{shape.name}", f"{shape.name}.probed")
            self.places[shape.name] = places = self.known[shape.name].places(
                (self.folder / f"{shape.name}.probed").read_bytes())
            self._hold(shape, places)

    def _hold(self, shape: Shape, places: list[Place]) -> None:
        """What is made from places is what the compiler makes."""
        said = (self.folder / f"{shape.name}.bin").read_bytes()
        numbers = {leaf: number for number, leaf in enumerate(self.known[shape.name].all())}
        for at, drawn in enumerate(self.drawn[shape.name][:HELD]):
            values, made = {numbers[leaf]: value for leaf, value, _ in drawn}, bytearray(shape.size)
            for place in places:
                made[place.at] |= (values.get(place.leaf, 0) >> place.shift & place.mask) << place.bit
            if made != said[at * shape.size:(at + 1) * shape.size]:
                raise AssertionError(f"{shape.name}[{at}]: its bytes are not where the probes say")

    def _program(self, records: Records, shapes: list[Shape], word: str) -> str:
        parts = [f"#include \"{word.lower()}_compat.h\"", f"#include \"{HERE / 'equivalence.h'}\""]
        for shape in shapes:
            parts += self._of_shape(records, shape)
        thunks = [*self._thunks(records, shapes), *self._natives(records)] if not records.ctx.spec.driver else []
        parts += [line for _, lines in thunks for line in lines]
        parts += ["int identical;", "int main(int argc, char **argv)", "{",
                  "\tmore = argc > 1 ? strtoul(argv[1], NULL, 0) : 0;",
                  "\tidentical = argc > 3 ? atoi(argv[3]) : 0;", "\tdrawn += argc > 2 ? strtoul(argv[2], NULL, 0) : 0;",
                  *(f"\ttry_{shape.name}();" for shape in shapes),
                  *(f"\t{name}();" for name, _ in thunks if name), "\treturn failures != 0;", "}"]
        (self.folder / "kernel.c").write_text("\n".join(parts) + "\n")
        program = self.folder / "kernel.exe"
        types = sorted((self._generated() / "compat").glob("*_compat.c"))
        types += [self._switched(one, list(self.called)) for one in (self._generated() / "compat").glob("*_thunks.c")]
        extra = [str(one) for one in (*types, ROOT / "compat/compat.c", *sorted((ROOT / "driver/boundary").glob("*.c")),
                                      ROOT / "driver/user/os.c")]
        call([*self.pair.program, *FLAGS, *self._includes(), str(self.folder / "kernel.c"), *extra, "-o",
              str(program)])
        done = self._run(program)
        if done.returncode:
            raise AssertionError(f"{self.spec.name} {self.pair.narrow}: {done.stdout[:2000]} {done.stderr[:500]}")
        for at, name in enumerate(self.called if self.identical else ()):
            passes = self._run(program, more=0, identical=at + 1).returncode == 0
            if passes != (name in ALIKE):
                raise AssertionError(f"{name}: {'nothing' if passes else 'something'} fails where it is taken as"
                                     " identical")
        return done.stdout

    def _run(self, program: Path, more: int | None = None, identical: int = 0) -> subprocess.CompletedProcess[str]:
        words = (self.more if more is None else more, self.seed, identical)
        return subprocess.run([*self.pair.runner, str(program), *map(str, words)], capture_output=True, text=True,
                              errors="replace")

    def _switched(self, thunks: Path, called: list[str]) -> Path:
        """The thunks, each of which can be replaced by a number on the command line."""
        text = thunks.read_text()
        for at, name in enumerate(called):
            text = text.replace(f"return {name}(call, object);",
                                f"return (identical == {at + 1} ? identical_{name} : {name})(call, object);")
        heads = "".join(f"int identical_{name}(struct os_call *call, void *object);\n" for name in called)
        copy = self.folder / thunks.name
        copy.write_text(f"struct os_call;\nextern int identical;\n{heads}{text}")
        return copy

    def _identical(self, one: Thunk, shape: Shape | None) -> list[str]:
        """What stood there for a command of class `identical`."""
        self.called[one.name] = None
        handler = one.handler.split("(")[0].split()[-1]
        if shape is None:
            kernels = one.handler.rpartition(", ")[2].rstrip(")").replace("*", "")
            back = int(one.ioctl.argument.direction in ("out", "inout"))
            return [f"int identical_{one.name}(struct os_call *call, void *object)", "{", f"\t{kernels} = 0;",
                    "\tint err = os_arg_in(call, &arg, sizeof(arg));", "",
                    f"\terr = err ? err : {handler}(call, object, &arg);",
                    f"\treturn err || !{back} ? err : os_arg_out(call, 0, &arg, sizeof(arg));", "}"]
        lists = "".join(f", calloc({SOLUTIONS}, sizeof({each.spelled})), {LIST}" for each in one.payloads)
        back = int(one.ioctl.argument.direction in ("out", "inout"))
        return [f"int identical_{one.name}(struct os_call *call, void *object)", "{",
                f"\t{shape.record.kind} {shape.record.name} *arg = calloc(1, sizeof(*arg) + 64);",
                "\tint err = os_arg_in(call, arg, sizeof(*arg));", "",
                f"\terr = err ? err : {handler}(call, object, arg{lists});",
                f"\treturn err || !{back} ? err : os_arg_out(call, 0, arg, sizeof(*arg));", "}"]

    def _bare(self, records: Records, one: Thunk) -> List | None:
        """The elements of an argument that is no struct."""
        type_ = one.ioctl.argument.type
        flat = flattened(type_, [ABIS[self.pair.narrow]]) if type_ is not None else None
        if flat is None or isinstance(flat[0], RecordType) and flat[1] == 1:
            return None
        if not isinstance(flat[0], RecordType) and records.element(flat[0]) is None:
            return None                     # of another width on each ABI
        way = one.ioctl.argument.direction
        return List("arg", None, records, flat[0], self.pair.narrow, way in ("in", "inout"), way in ("out", "inout"),
                    number=flat[1], back=flat[1])

    def _identical_bare(self, one: Thunk, bare: List) -> list[str]:
        """What stood there for a command of class `identical`."""
        self.called[one.name] = None
        handler = one.handler.split("(")[0].split()[-1]
        kernel = bare.records.ctx.layouts.size(bare.type, ABIS[self.pair.wide]) * bare.number
        return [f"int identical_{one.name}(struct os_call *call, void *object)", "{",
                f"\tunsigned long arg[{(kernel + 7) // 8}] = {{ 0 }};",
                f"\tint err = {int(bare.given)} ? os_arg_in(call, arg, {kernel}) : 0;", "",
                f"\terr = err ? err : {handler}(call, object, (void *)arg);",
                f"\treturn err || !{int(bare.taken)} ? err : os_arg_out(call, 0, arg, {kernel});", "}"]

    def _thunks(self, records: Records, shapes: list[Shape]) -> Iterator[tuple[str, list[str]]]:
        """Handlers that look at what they are given, and calls with the caller's bytes: a function's name and lines."""
        thunks, called = Thunks(records), Names(records.ctx.spec)
        yield "", [f"#include \"{called.word}_thunks.h\""] if Entries(thunks).all() else []
        for entry in Entries(thunks).all():
            yield "", [f"NATIVE({entry.native})"]
        here = {narrow for wide, narrow in records.shapes.pairs if wide == self.pair.wide}
        chosen: dict[str, Thunk] = {}
        for one in thunks.thunks:
            if here & set(one.abis) and (one.handler not in chosen or self.pair.narrow in one.abis):
                chosen[one.handler] = one
        for one in chosen.values():
            assert one.ioctl.argument.type is not None
            record = self._argument(one)
            shape = records.shape_of(record, self.pair.narrow) or next(
                (each for each in shapes if each.record is record and each.suffix == "same"), None)
            code = records.ctx.codes.of(one.ioctl, ABIS[self.pair.narrow])
            if self.pair.narrow not in one.abis or code is None or shape is not None and shape not in shapes:
                yield "", [one.handler, "{", "\treturn 0;", "}"]
                continue
            bare = self._bare(records, one)
            if bare is not None:
                yield f"call_{one.name}", Bare(one, bare, code.value, self._entry(called, one)).lines() \
                    + self._identical_bare(one, bare)
                continue
            if shape is None or one.payloads or flexible(shape) is not None:
                own = (self.known[shape.name], self.places[shape.name]) if shape is not None else (None, [])
                yield f"call_{one.name}", Loaded(records, one, shape, self.pair.narrow, code.value, self._entry(
                    called, one), *own).lines() + self._identical(one, shape)
                continue
            assert record is not None, one.name
            entry_name = self._entry(called, one)
            way = one.ioctl.argument.direction
            ours = f"{shape.record.kind} {shape.record.name}"
            late, never = _failing(one.ioctl, shape.record)
            written = self.known[shape.name].written(one.ioctl, self.places[shape.name])
            fills = int(not self.known[shape.name].reads(one.ioctl))
            lines = [f"HANDLER({one.name}, {shape.name}, {ours}, {fills})",
                     one.handler, "{", f"\treturn handle_{one.name}(arg);", "}",
                     f"THUNK({one.name}, {shape.name}, {entry_name}, {code.value:#x}u, {tag(self.pair.narrow)},"
                     f" {fills}, {int(way in ('out', 'inout'))}, {late}, {never},"
                     f" {int(set(written) != {WRITTEN})}, {', '.join(map(str, written))})"]
            yield f"call_{one.name}", lines + self._identical(one, shape)

    def _natives(self, records: Records) -> Iterator[tuple[str, list[str]]]:
        """Every code of the caller's that has no thunk: where it goes, and under which code."""
        thunks, spec = Thunks(records), records.ctx.spec
        for entry, one in ((entry, one) for entry in Entries(thunks).all() for one in spec.objects
                           if entry.native == f"{thunks.names.word}_{thunks.names.variable(one)}_native_ioctl"):
            found: dict[int, int] = {}
            extended = set()
            for ioctl in spec.ioctls:
                here, there = (records.ctx.codes.of(ioctl, ABIS[abi]) for abi in (self.pair.wide, self.pair.narrow))
                if one in ioctl.objects and ioctl.alias_of is None and there is not None:
                    kind = compat_classes(ioctl, spec, records.ctx.layouts, records.ctx.codes).get(
                        (self.pair.wide, self.pair.narrow))
                    native = kind is not None and kind.kind in ("identical", "renumbered", "scalar")
                    for at in range(ioctl.nr_count or 1):
                        found.setdefault(there.value + at, here.value + at if native and here is not None else
                                         -1 if any(each.ioctl is ioctl for each in thunks.thunks) else 0)
                    if ioctl.argument.type == ScalarType("long") and native:
                        extended.add(there.value)
            self.codes += len(found)
            rows = ", ".join(f"{{ {there:#x}u, {here:#x}u, {int(there in extended)} }}"
                             for there, here in found.items() if here >= 0)
            strange = [other for wide, other in COMPAT_PAIRS if wide == self.pair.wide and other not in spec.abis()]
            yield f"codes_{entry.name}", [f"CODES({entry.name}, {entry.native}, {tag(self.pair.narrow)},"
                                          f" {tag(strange[0]) if strange else 'COMPAT_NATIVE'}, {rows})"]

    def _entry(self, called: Names, one: Thunk) -> str:
        return f"{called.word}_{called.variable(one.object)}_compat_ioctl"

    def _of_shape(self, records: Records, shape: Shape) -> list[str]:
        values = self.known[shape.name]
        view = records.views.get(shape.name)
        ours, theirs = f"{shape.record.kind} {shape.record.name}", shape.tag if view is not None else \
            f"{shape.record.kind} {shape.record.name}"
        verb: Callable[[str], str] = lambda name: function(  # noqa: E731
            records.shapes, name, shape) if view is not None else "copied"
        fits = view is not None and any(f"{verb('fits')}(" in one.prototype for one in view.functions)
        lines = [f"BYTES({shape.name}, \"{self.folder / shape.name}.bin\")",
                 f"VALUES({shape.name}, {ours}, {self.values}, \"{self.folder / shape.name}.values\")",
                 f"static const char *differ_{shape.name}(const {ours} *a, const {ours} *b, unsigned long at)", "{",
                 f"\tswitch (at % {values.arms}) {{"]
        for arm, leaves in enumerate(values.leaves):
            lines += [f"\tcase {arm}:", *(f"\t\tif (a->{leaf.ours} != b->{leaf.ours})\n\t\t\treturn \"{leaf.path}\";"
                                          for leaf, _ in leaves), "\t\tbreak;"]
        lines += ["\t}", "\treturn NULL;", "}",
                  f"static bool small_{shape.name}({ours} *a, unsigned long at, unsigned long leaf)", "{"]
        for arm, leaves in enumerate(values.leaves):
            for number, leaf in enumerate([leaf for leaf, _ in leaves if leaf.narrows]):
                large = "(void *)0x100000000ul" if leaf.pointer else \
                    "(leaf & 1 ? 0x80000000l : -0x80000001l)" if leaf.signed else "0x100000000ul"
                lines += [f"\tif (at % {values.arms} == {arm} && leaf == {number}) {{",
                          f"\t\ta->{leaf.path} = {large};",
                          f"\t\treturn {'!' + verb('fits') + '(a)' if fits else 'false'};", "\t}"]
        for number, path in enumerate(values.longer()):
            number += max(sum(leaf.narrows for leaf, _ in one) for one in values.leaves)
            lines += [f"\tif (leaf == {number}) {{",
                      f"\t\tmemset(&a->{path}, 1, 1);", f"\t\treturn !{verb('fits')}(a);", "\t}"]
        fit = f"{verb('fits')}(&out)" if fits else "true"
        lines += ["\treturn true;", "}", *self._filled(shape, values, ours),
                  f"TRY({shape.name}, {ours}, {theirs}, {verb('decode')}, {verb('encode')}, {fit},"
                  f" {max(len(one) for one in values.leaves)},"
                  f" {f'&{view.type}' if view is not None and view.type else 'NULL'})"]
        return lines

    def _filled(self, shape: Shape, values: Values, ours: str) -> list[str]:
        """Where the caller has what, and a function that draws values and assigns them."""
        numbers = {leaf: number for number, leaf in enumerate(values.all())}
        lines = [f"static const struct place p_{shape.name}[] = {{"]
        lines += [f"\t{{ {one.leaf}, {one.at}, {one.shift}, {one.bit}, {one.mask:#x} }}," for one in
                  self.places[shape.name]]
        lines += ["};", f"static void fill_{shape.name}({ours} *k, u64 *v, unsigned long at)", "{",
                  f"\tswitch (at % {values.arms}) {{"]
        for arm, leaves in enumerate(values.leaves):
            lines.append(f"\tcase {arm}:")
            for leaf, fixed in leaves:
                drawn = f"draw({leaf.bits})" if fixed is None else f"{fixed & (1 << leaf.bits) - 1:#x}ull"
                value = f"v[{numbers[leaf]}]"
                said = f"(void *){value}" if leaf.pointer else \
                    f"(s64)({value} << {64 - leaf.bits}) >> {64 - leaf.bits}" if leaf.signed else value
                lines += [f"\t\t{value} = {drawn};", f"\t\tk->{leaf.ours} = {said};"]
            lines.append("\t\tbreak;")
        lines += ["\t}", "}", f"static const u64 has_{shape.name}[{values.arms}][{max(1, len(numbers))}] = {{"]
        lines += ["\t{ " + ", ".join(f"[{numbers[leaf]}] = ~0ull" for leaf, _ in leaves) + " },"
                  for leaves in values.leaves]
        return [*lines, "};", f"enum {{ values_{shape.name} = {max(1, len(numbers))} }};"]


def _failing(ioctl: Ioctl, record: Record) -> tuple[str, str]:
    """An error with which there is output, and one without; 0 where there is none such."""
    late = [one for one in valid_with(ioctl, inside(record)) if one == "any" or one.startswith("E")]
    never = next(one for one in ("ENODEV", "ENOMEM", "EIO", "EBUSY") if one not in late)
    return ("EIO" if late[0] == "any" else late[0]) if late else "0", "0" if "any" in late else never


@contextmanager
def wine(folder: Path) -> Iterator[None]:
    """Programs of Windows run meanwhile, in a prefix of their own; it is large, and removed in the end."""
    os.environ |= {"PATH": os.pathsep.join([WINE, os.environ["PATH"]]), "WINEPREFIX": str(folder / "prefix"),
                   "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
    os.environ.pop("DISPLAY", None)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "wineboot").open("w") as said:               # a pipe would wait for what wineboot leaves running
        subprocess.run(["wine64", "wineboot", "-i"], stdout=said, stderr=said, check=True)
    subprocess.run(["wineserver", "-w"], check=True)
    try:
        yield
    finally:
        subprocess.run(["wineserver", "-k"], check=False)
        shutil.rmtree(folder / "prefix", ignore_errors=True)


def missing(pairs: list[Pair]) -> list[str]:
    """Programs that some pair needs and nobody has."""
    wanted = [name for one in pairs for name in (one.kernel[0], one.caller[0], one.program[0], *one.runner)]
    path = os.pathsep.join([os.environ["PATH"], WINE])
    return [name for name in dict.fromkeys(wanted) if shutil.which(name, path=path) is None]


def call(command: list[str]) -> None:
    """A tool; raises RuntimeError where it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(" ".join(command) + "\n" + done.stderr[:3000])


def report(counts: dict[str, dict[str, int]], options: argparse.Namespace, found: dict[str, Any]) -> None:
    """Replaces the section `Equivalence`, the last one of a file of results."""
    rows = []
    for pair in dict.fromkeys(name.split()[1] for name in counts):
        own = [one for name, one in counts.items() if name.split()[1] == pair]
        figures = (f"{sum(one[key] for one in own):,}" for key in ("records", "thunks", "alike", "codes", "values"))
        rows.append(f"| {pair} | {' | '.join(figures)} |")
    text = [HEADING, "", "Written by `tests/compat/equivalence.py --report`: structs of each caller's compiler"
            f" through the conversions and back, {options.values}",
            f"of each record compiled and {options.more:,} made by the program (seed {options.seed},"
            f" {options.rounds} round, {found['seconds']} s on 2 shared cores);",
            f"of a record that is the same for a caller {SAME}, whose bytes are. {found['total']:,} in all, all agree.",
            "", "| callers | records | thunks called | the same | codes without a thunk | structs |",
            "|---|---|---|---|---|---|", *rows]
    before = options.report.read_text().split(HEADING)[0].rstrip("\n")
    options.report.write_text("\n".join([before, "", *text]) + "\n")


def compare(pairs: list[Pair], specs: list[Path],
            options: argparse.Namespace) -> tuple[dict[str, dict[str, int]], int]:
    """The counts by spec, caller and seed, and 1 where something did not agree. Raises RuntimeError."""
    counts, status = {}, 0
    for pair, seed in [(pair, options.seed + at) for at in range(options.rounds) for pair in pairs]:
        for spec in specs:
            folder = options.build.resolve() / pair.narrow / spec.name
            try:
                found = Target(spec.resolve(), pair, folder, options.values, seed, options.more,
                               identical=options.identical).run()
            except AssertionError as error:
                print(error)
                found, status = dict.fromkeys(("records", "thunks", "alike", "codes", "values"), 0), 1
            if found is not None:
                counts[f"{spec.name} {pair.narrow} {seed}"] = found
                print(f"{spec.name} {pair.narrow}: {found['records']} records, {found['values']} values", flush=True)
    return counts, status


def main() -> int:
    parser = argparse.ArgumentParser(description="Holds conversions of callers' structs against compilers.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--values", type=int, default=500, help="structs of each record that are compiled")
    parser.add_argument("--more", type=int, default=20000, help="structs of each that the program makes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--pair", action="append", help="WIDE/NARROW; all without")
    parser.add_argument("--report", type=Path, help="write the counts into this file of results")
    parser.add_argument("--identical", action="store_true", help="no thunk may be left out without a failure")
    parser.add_argument("spec", nargs="*", type=Path)
    options = parser.parse_args()
    if options.values < FEWEST:
        parser.error(f"arrays of arrays in calls take their elements from these: --values {FEWEST} at least")
    specs = options.spec or [one.parent for one in sorted((ROOT / "spec").glob("*/*.yaml"))
                             if one.stem == one.parent.name]
    specs += [] if options.spec else [one.parent for one in sorted((HERE / "specs").glob("*/*.yaml"))
                                      if one.stem == one.parent.name]
    pairs = [one for one in PAIRS if not options.pair or f"{one.wide}/{one.narrow}" in options.pair]
    absent = missing(pairs)
    if absent:
        print(f"not installed (tools/packages/test.txt): {', '.join(absent)}", file=sys.stderr)
        return 2
    started, windows = time.monotonic(), any(one.runner == ("wine64",) for one in pairs)
    try:
        with wine(options.build.resolve() / "wine") if windows else nullcontext():
            counts, status = compare(pairs, specs, options)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 2
    total = sum(one["values"] for one in counts.values())
    said: dict[str, Any] = {"total": total, "seed": options.seed, "counts": counts,
                            "seconds": round(time.monotonic() - started)}
    options.build.mkdir(parents=True, exist_ok=True)     # nothing may have been built
    (options.build / "equivalence.json").write_text(json.dumps(said, indent=1))
    if options.report and not status:
        report(counts, options, said)
    print(f"{total} values, {'all agree' if not status else 'not all agree'}")
    return status


if __name__ == "__main__":
    sys.exit(main())
