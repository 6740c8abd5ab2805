"""Conversions of callers' structs against what compilers make of the same values.

    equivalence.py --build DIR [--values N] [--more N] [--seed S] [--rounds R] [--pair WIDE/NARROW ..] [SPEC ..]

--rounds: so many times, each with its own seed. Where a driver is somebody else's, its thunks are called with
the same bytes, through the entry for callers of another ABI and by their code, down to a handler that looks.

For every record that a caller lays out another way: N structs of random values become static initialisers over the
committed header, compiled for the caller's ABI (the bytes of their section are what a caller would pass) and for the
kernel's. A program of the kernel's ABI then decodes each, compares it with its own compiler's member by member, encodes
it again and compares the bytes; and makes members that can be too large too large, which must not fit. Programs of
other processors run under qemu.

--more: as many structs again for each record, made by the program of the kernel's ABI. Where the caller's compiler puts
each byte of a member (each bit of a bit-field) is read out of initialisers that say it (0x04030201); from that the
program makes the caller's bytes of values that it draws, and its own compiler assigns the same values to its struct.
That bytes made this way are what the caller's compiler makes is held against the first of the N.

DIR/equivalence.json gets the counts. Exit status: 0 where all agree, 1 where not, 2 where something cannot be built.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "generator"))

from ioctlc.abi import ABIS                                                         # noqa: E402
from ioctlc.backends import Context                                                 # noqa: E402
from ioctlc.backends.compat import records_of                                       # noqa: E402
from ioctlc.backends.compat.convert import flexible, function                       # noqa: E402
from ioctlc.backends.compat.records import Records                                  # noqa: E402
from ioctlc.backends.compat.shapes import Body, Member, Shape, dimensions, innermost, signed, tag    # noqa: E402
from ioctlc.backends.compat.thunks import Thunk, Thunks                             # noqa: E402
from ioctlc.backends.driver.names import Names                                      # noqa: E402
from ioctlc.backends.ctext import file_word                                         # noqa: E402
from ioctlc.expr import Name                                                        # noqa: E402
from ioctlc.model import BUILTINS, PointerType, RecordType, ScalarType   # noqa: E402
from ioctlc.pipeline import model_of                                                # noqa: E402
from ioctlc.source import Report                                                    # noqa: E402

HERE = Path(__file__).resolve().parent
FLAGS = ["-std=gnu11", "-w", "-O1"]

#: So many compiled structs of each record are held against what is made from places.
HELD = 50


@dataclass(frozen=True)
class Pair:
    """Two ABIs: the kernel's compiler and how its programs run, the caller's compiler."""

    wide: str
    narrow: str
    compiler: str
    runner: tuple[str, ...]
    caller: str
    flags: tuple[str, ...] = ()


PAIRS = [
    Pair("linux-x86_64", "linux-i386", "gcc", (), "i686-linux-gnu-gcc"),
    Pair("linux-x86_64", "linux-x32", "gcc", (), "x86_64-linux-gnux32-gcc", ("-mx32",)),
    Pair("linux-ppc64", "linux-ppc", "powerpc64-linux-gnu-gcc", ("qemu-ppc64",), "powerpc-linux-gnu-gcc"),
    Pair("linux-mips64", "linux-mips", "mips64el-linux-gnuabi64-gcc", ("qemu-mips64el",), "mipsel-linux-gnu-gcc"),
    Pair("linux-arm64", "linux-arm", "aarch64-linux-gnu-gcc", ("qemu-aarch64",), "arm-linux-gnueabi-gcc"),
]


@dataclass(frozen=True)
class Leaf:
    """A value of a struct: C path, width in bits for the caller, kind, whether it can be too large, is a bit-field."""

    path: str
    bits: int
    signed: bool
    pointer: bool
    narrows: bool
    run: bool = False

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

    def __init__(self, records: Records, shape: Shape, narrow: str, seed: int) -> None:
        self.records, self.shape, self.narrow = records, shape, narrow
        self.random = random.Random(f"{seed} {shape.name} {narrow}")
        self.arms = max(1, self._most_arms(shape.body))
        self.leaves = [list(self._leaves(shape.body, "", arm)) for arm in range(self.arms)]

    def _body(self, member: Member) -> Body | None:
        inner = innermost(member.type)
        if member.inner is not None:
            return member.inner
        if isinstance(inner, RecordType):
            return self.records.shapes._body(inner.record, ABIS[self.narrow])
        return None

    def _most_arms(self, body: Body) -> int:
        found = len(body.members) if body.kind == "union" else 1
        inner = [self._most_arms(one) for member in body.members if member.type is not None
                 if (one := self._body(member)) is not None]
        return max([found, *inner])

    def _leaves(self, body: Body, path: str, arm: int) -> Iterator[tuple[Leaf, int | None]]:
        """Leaves with the value that they must have, where that tells arms apart."""
        fixed: dict[str, int] = {}
        found: list[tuple[Leaf, int | None]] = []
        for member in body.members:
            if member.field is None or not member.name and member.bits is not None:
                continue
            name = f"{path}{member.name}"
            for at in self._elements(member, name):
                inner = self._body(member)
                if inner is None:
                    found.append((self._leaf(member, at), None))
                elif inner.kind == "union":
                    found += self._union(member, inner, f"{at}." if member.name else path, arm, path, fixed)
                else:
                    found += self._leaves(inner, f"{at}." if member.name else path, arm)
        for leaf, value in found:
            yield leaf, fixed.get(leaf.path, value)

    def _elements(self, member: Member, name: str) -> list[str]:
        found = [name]
        for length in dimensions(member.type, ABIS[self.narrow]):
            found = [f"{one}[{at}]" for one in found for at in _some(length)]
        return found

    def _union(self, member: Member, body: Body, under: str, arm: int, path: str,
               fixed: dict[str, int]) -> list[tuple[Leaf, int | None]]:
        arms = [one for one in body.members if one.field is not None and one.field.reserved is None]
        on = member.field.discriminator if member.field is not None else None
        if len(arms) > 1 and isinstance(on, Name):
            arms = [one for one in arms if one.field is not None and one.field.cases]
            chosen = arms[arm % len(arms)]
            assert chosen.field is not None
            fixed[f"{path}{'.'.join(on.path)}"] = chosen.field.cases[0]
        else:
            chosen = max(arms, key=lambda one: one.size)
        return list(self._leaves(Body(body.record, "struct", body.size, (chosen,)), under, arm))

    def _leaf(self, member: Member, path: str) -> Leaf:
        type_ = innermost(member.type)
        pointer = isinstance(type_, PointerType)
        size = self.records.ctx.layouts.size(type_, ABIS[self.narrow])
        bits = member.bits.width if member.bits is not None else 8 * size
        if isinstance(type_, ScalarType) and type_.name == "bool":
            bits = 1
        wider = pointer or isinstance(type_, ScalarType) and isinstance(BUILTINS[type_.name][0], str)
        return Leaf(path, bits, signed(type_), pointer, wider and member.bits is None, member.bits is not None)

    def all(self) -> list[Leaf]:
        """Every leaf of every arm, once."""
        return list(dict.fromkeys(leaf for arm in self.leaves for leaf, _ in arm))

    def draw(self, index: int) -> list[tuple[Leaf, int, bool]]:
        """Leaves with values, and whether they are fixed."""
        return [(leaf, self._random(leaf.bits) if fixed is None else fixed, fixed is not None)
                for leaf, fixed in self.leaves[index % self.arms]]

    def initialiser(self, drawn: list[tuple[Leaf, int, bool]]) -> str:
        return "{ " + ", ".join(f".{leaf.path} = {self._value(leaf, value, fixed)}"
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

    def run(self) -> dict[str, int] | None:
        """How many values of how many records agreed; None where no record differs. Raises RuntimeError."""
        compiled = model_of(str(self.spec), Report())
        if self.pair.narrow not in compiled.spec.abis() or self.pair.wide not in compiled.spec.abis():
            return None
        ctx = Context(compiled.spec, compiled.layouts, compiled.codes, "", "")
        records = records_of(ctx)
        shapes = [view.shape for view in records.views.values() if self.pair.narrow in view.shape.abis
                  and compiled.spec.exists(view.shape.record, ABIS[self.pair.wide])]
        if not shapes:
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        word = file_word(compiled.spec)
        self._initialisers(records, shapes, word)
        self._bytes(shapes)
        said = self._program(records, shapes, word)
        return {"records": len(shapes), "values": sum(int(line.split()[1]) for line in said.splitlines())}

    def _generated(self) -> Path:
        if self.spec.parent.name == "spec":
            return ROOT / "generated" / self.spec.name
        found = self.folder.parent / "generated" / self.spec.name
        if not found.is_dir():
            call([str(ROOT / "ioctlc"), "build", str(self.spec), "--only", "header,compat", "-o", str(found)])
        return found

    def _includes(self) -> list[str]:
        found = [self._generated() / part for part in ("include", "driver", "compat")]
        return [f"-I{one}" for one in [*found, ROOT / "compat", ROOT / "driver/boundary", ROOT / "driver/user",
                                       self.folder]]

    def _initialisers(self, records: Records, shapes: list[Shape], word: str) -> None:
        for shape in shapes:
            values = self.known[shape.name] = Values(records, shape, self.pair.narrow, self.seed)
            drawn = self.drawn[shape.name] = [values.draw(index) for index in range(self.values)]
            (self.folder / f"{shape.name}.inc").write_text(
                "\n".join(values.initialiser(one) for one in drawn) + "\n")
            (self.folder / f"{shape.name}.probes").write_text(
                "\n".join(values.initialiser([(leaf, probe, True)]) for leaf in values.all()
                          for probe in leaf.probes) + "\n")
        lines = [f"#include \"{word}.h\""]
        for shape in shapes:
            tag = f"{shape.record.kind} {shape.record.name}"
            lines += [f"const {tag} c_{shape.name}[] __attribute__((section(\".c.{shape.name}\"))) = {{",
                      f"#include \"{shape.name}.inc\"", "};",
                      f"const {tag} p_{shape.name}[] __attribute__((section(\".p.{shape.name}\"))) = {{",
                      f"#include \"{shape.name}.probes\"", "};",
                      f"_Static_assert(sizeof({tag}) == {shape.size}, \"{shape.name}\");"]
        (self.folder / "caller.c").write_text("\n".join(lines) + "\n")

    def _bytes(self, shapes: list[Shape]) -> None:
        call([self.pair.caller, *self.pair.flags, *FLAGS, *self._includes(), "-c", str(self.folder / "caller.c"), "-o",
              str(self.folder / "caller.o")])
        objcopy = self.pair.caller.replace("gcc", "objcopy")
        for shape in shapes:
            for part, suffix in (("c", "bin"), ("p", "probed")):
                call([objcopy, "-O", "binary", f"--only-section=.{part}.{shape.name}", str(self.folder / "caller.o"),
                      str(self.folder / f"{shape.name}.{suffix}")])
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
        thunks = list(self._thunks(records, shapes)) if not records.ctx.spec.driver else []
        parts += [line for _, lines in thunks for line in lines]
        parts += ["int main(int argc, char **argv)", "{", "\tmore = argc > 1 ? strtoul(argv[1], NULL, 0) : 0;",
                  "\tdrawn += argc > 2 ? strtoul(argv[2], NULL, 0) : 0;",
                  *(f"\ttry_{shape.name}();" for shape in shapes),
                  *(f"\t{name}();" for name, _ in thunks if name), "\treturn failures != 0;", "}"]
        (self.folder / "kernel.c").write_text("\n".join(parts) + "\n")
        program = self.folder / "kernel"
        static = ["-static"] if self.pair.runner else []
        types = sorted((self._generated() / "compat").glob("*_compat.c"))
        types += sorted((self._generated() / "compat").glob("*_thunks.c"))
        extra = [str(one) for one in (*types, ROOT / "compat/compat.c", *sorted((ROOT / "driver/boundary").glob("*.c")),
                                      ROOT / "driver/user/os.c")]
        call([self.pair.compiler, *FLAGS, *static, *self._includes(), str(self.folder / "kernel.c"), *extra, "-o",
              str(program)])
        done = subprocess.run([*self.pair.runner, str(program), str(self.more), str(self.seed)],
                              capture_output=True, text=True)
        if done.returncode:
            raise AssertionError(f"{self.spec.name} {self.pair.narrow}: {done.stdout[:2000]} {done.stderr[:500]}")
        return done.stdout

    def _thunks(self, records: Records, shapes: list[Shape]) -> Iterator[tuple[str, list[str]]]:
        """Handlers that look at what they are given, and calls with the caller's bytes: a function's name and lines."""
        thunks, names = Thunks(records), Names(records.ctx.spec)
        yield "", [f"#include \"{names.word}_thunks.h\""] if thunks.thunks else []
        for entry in thunks.entries():
            yield "", [f"int {entry.native}(struct os_call *call, void *object)", "{", "\treturn -ENOTTY;", "}"]
        here = {narrow for wide, narrow in records.shapes.pairs if wide == self.pair.wide}
        chosen: dict[str, Thunk] = {}
        for one in thunks.thunks:
            if here & set(one.abis) and (one.handler not in chosen or self.pair.narrow in one.abis):
                chosen[one.handler] = one
        for one in chosen.values():
            record = one.ioctl.argument.type.record if isinstance(one.ioctl.argument.type, RecordType) else None
            shape = records.shape_of(record, self.pair.narrow)
            plain = shape in shapes and self.pair.narrow in one.abis and "_count" not in one.handler \
                and flexible(shape) is None                                             # type: ignore[arg-type]
            code = records.ctx.codes.of(one.ioctl, ABIS[self.pair.narrow])
            if not plain or code is None or shape is None:
                yield "", [one.handler, "{", "\treturn 0;", "}"]
                continue
            entry_name = f"{names.word}_{names.variable(one.ioctl.objects[0])}_compat_ioctl"
            way = one.ioctl.argument.direction
            ours = f"{shape.record.kind} {shape.record.name}"
            lines = [f"HANDLER({one.name}, {shape.name}, {ours}, {int(way == 'out')})",
                     one.handler, "{", f"\treturn handle_{one.name}(arg);", "}",
                     f"THUNK({one.name}, {shape.name}, {entry_name}, {code.value:#x}u, {tag(self.pair.narrow)},"
                     f" {int(way == 'out')}, {int(way in ('out', 'inout'))})"]
            yield f"call_{one.name}", lines

    def _of_shape(self, records: Records, shape: Shape) -> list[str]:
        values = self.known[shape.name]
        view = records.views[shape.name]
        ours, theirs = f"{shape.record.kind} {shape.record.name}", shape.tag
        verb: Callable[[str], str] = lambda name: function(records.shapes, name, shape)         # noqa: E731
        fits = any(f"{verb('fits')}(" in one.prototype for one in view.functions)
        lines = [f"BYTES({shape.name}, \"{self.folder / shape.name}.bin\")",
                 f"static const {ours} k_{shape.name}[] = {{", f"#include \"{shape.name}.inc\"", "};",
                 f"static const char *differ_{shape.name}(const {ours} *a, const {ours} *b, unsigned long at)", "{",
                 f"\tswitch (at % {values.arms}) {{"]
        for arm, leaves in enumerate(values.leaves):
            lines += [f"\tcase {arm}:", *(f"\t\tif (a->{leaf.path} != b->{leaf.path})\n\t\t\treturn \"{leaf.path}\";"
                                          for leaf, _ in leaves), "\t\tbreak;"]
        lines += ["\t}", "\treturn NULL;", "}",
                  f"static bool small_{shape.name}({ours} *a, unsigned long at, unsigned long leaf)", "{"]
        for arm, leaves in enumerate(values.leaves):
            for number, leaf in enumerate([leaf for leaf, _ in leaves if leaf.narrows and fits]):
                large = "(void *)0x100000000ul" if leaf.pointer else \
                    "(leaf & 1 ? 0x80000000l : -0x80000001l)" if leaf.signed else "0x100000000ul"
                lines += [f"\tif (at % {values.arms} == {arm} && leaf == {number}) {{",
                          f"\t\ta->{leaf.path} = {large};",
                          f"\t\treturn !{verb('fits')}(a);", "\t}"]
        fit = f"{verb('fits')}(&out)" if fits else "true"
        lines += ["\treturn true;", "}", *self._filled(shape, values, ours),
                  f"TRY({shape.name}, {ours}, {theirs}, {verb('decode')}, {verb('encode')}, {fit},"
                  f" {max(len(one) for one in values.leaves)}, {f'&{view.type}' if view.type else 'NULL'})"]
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
                lines += [f"\t\t{value} = {drawn};", f"\t\tk->{leaf.path} = {said};"]
            lines.append("\t\tbreak;")
        return [*lines, "\t}", "}", f"enum {{ values_{shape.name} = {max(1, len(numbers))} }};"]


def call(command: list[str]) -> None:
    """A tool; raises RuntimeError where it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(" ".join(command) + "\n" + done.stderr[-3000:])


def main() -> int:
    parser = argparse.ArgumentParser(description="Holds conversions of callers' structs against compilers.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--values", type=int, default=500, help="structs of each record that are compiled")
    parser.add_argument("--more", type=int, default=20000, help="structs of each that the program makes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--pair", action="append", help="WIDE/NARROW; all without")
    parser.add_argument("spec", nargs="*", type=Path)
    options = parser.parse_args()
    specs = options.spec or [one.parent for one in sorted((ROOT / "spec").glob("*/*.yaml"))
                             if one.stem == one.parent.name]
    specs += [] if options.spec else [one.parent for one in sorted((HERE / "specs").glob("*/*.yaml"))
                                      if one.stem == one.parent.name]
    counts, status, started = {}, 0, time.monotonic()
    for pair, seed in [(pair, options.seed + at) for at in range(options.rounds) for pair in PAIRS]:
        if options.pair and f"{pair.wide}/{pair.narrow}" not in options.pair:
            continue
        for spec in specs:
            folder = options.build.resolve() / pair.narrow / spec.name
            try:
                found = Target(spec.resolve(), pair, folder, options.values, seed, options.more).run()
            except RuntimeError as error:
                print(error, file=sys.stderr)
                return 2
            except AssertionError as error:
                print(error)
                found, status = {"records": 0, "values": 0}, 1
            if found is not None:
                counts[f"{spec.name} {pair.narrow} {seed}"] = found
                print(f"{spec.name} {pair.narrow}: {found['records']} records, {found['values']} values", flush=True)
    total = sum(one["values"] for one in counts.values())
    found = {"total": total, "seed": options.seed, "counts": counts, "seconds": round(time.monotonic() - started)}
    (options.build / "equivalence.json").write_text(json.dumps(found, indent=1))
    print(f"{total} values, {'all agree' if not status else 'not all agree'}")
    return status


if __name__ == "__main__":
    sys.exit(main())
