"""What a change does to programs: C compiled from the old header talks to C compiled from the new one, and back.

Nothing here asks the compiler of specs for a layout, nor the diff for anything: from the spec come names, what is
reserved, and which members are arms; where they are, how large they are and what numbers names stand for is decided
by gcc, and whether bytes survive by a process that writes them through one header and reads them through the other.
An old client fills all bytes that nobody checks with 0xa5. A new client uses only what the old side knows.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable, Iterator

from abimut.base import where
from abimut.run import Outcome
from abimut.trees import LISTS, Tree, words
from ioctlc.abi import ABIS, Abi
from ioctlc.abi.selectors import admits
from ioctlc.backends import BACKENDS, Context
from ioctlc.model import (ArrayType, Field, PointerType, Record, RecordType, ScalarType, Spec, Type,
                          strip_typedefs)
from ioctlc.pipeline import Compiled

#: ABI -> (its compiler, what runs its programs here). Machines that are not this one are qemu-user's.
RUNS: dict[str, tuple[list[str], list[str]]] = {
    "linux-x86_64": (["gcc"], []), "linux-i386": (["i686-linux-gnu-gcc", "-static"], [])}
_CROSS = {"linux-s390x": ("s390x-linux-gnu-gcc", "qemu-s390x"),
          "linux-ppc64": ("powerpc64-linux-gnu-gcc", "qemu-ppc64"),
          "linux-arm64": ("aarch64-linux-gnu-gcc", "qemu-aarch64"),
          "linux-riscv64": ("riscv64-linux-gnu-gcc", "qemu-riscv64"),
          "linux-ppc64le": ("powerpc64le-linux-gnu-gcc", "qemu-ppc64le"),
          "linux-mips64": ("mips64el-linux-gnuabi64-gcc", "qemu-mips64el")}
RUNS |= {abi: ([gcc, "-static"], [qemu]) for abi, (gcc, qemu) in _CROSS.items()
         if shutil.which(gcc) and shutil.which(qemu)}
#: What a mutation is tried on: those of the first row that have what it touches, and of the second row the first
#: that has it where none of the first row has.
ALWAYS, ELSE = ("linux-x86_64", "linux-i386", "linux-s390x"), ("linux-arm64", "linux-riscv64", "linux-ppc64",
                                                               "linux-ppc64le", "linux-mips64")
#: Without qemu-user, ABIs of other little-endian machines are x86-64's compiler with their macros: their C layouts are
#: LP64's, as x86-64's are.
FOREIGN = {"linux-arm64": ("__aarch64__",), "linux-riscv64": ("__riscv", "__riscv_xlen 64"),
           "linux-ppc64le": ("__powerpc__", "__powerpc64__", "__LITTLE_ENDIAN__"),
           "linux-mips64": ("__mips__", "__mips64")}
#: At most so many combinations of arms of a record's unions are tried, each with four sets of values.
SCENES = 1024
_HERE = Path(__file__).parent
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@dataclass(slots=True)
class Answer:
    """What the oracle saw: `breaks` None where it cannot know; `why` on which ABI what was misread."""

    breaks: bool | None
    why: str = ""


class Keys:
    """The numbers that a program has for names."""

    def __init__(self) -> None:
        self.names = ["size", "align"]
        self._numbers: dict[str, int] = {}

    def of(self, name: str) -> int:
        """The number of a name; a new one where it has none."""
        if name not in self._numbers:
            self._numbers[name] = len(self.names)
            self.names.append(name)
        return self._numbers[name]


@dataclass(slots=True)
class _Side:
    """One spec on an ABI, and the C that is made of it. `known` limits what is written to names of the old side.

    arms    of each union the names of its arms in the old spec, in the order in which scenes choose them
    """

    spec: Spec
    abi: Abi
    keys: Keys
    arms: dict[str, list[str]]
    known: set[str] | None = None
    lines: list[str] = field(default_factory=list)
    depth: int = 0


def header_of(compiled: Compiled) -> str:
    """The generated C header."""
    context = Context(compiled.spec, compiled.layouts, compiled.codes, "the oracle")
    outputs = BACKENDS["header"].outputs(context)
    return next(iter(outputs.values()))


def _bare(compiled: Compiled) -> str:
    """The header without its comments, which say nothing to programs."""
    return _COMMENT.sub("", header_of(compiled))


def _on(value: Any, abi: str) -> Any:
    """A tree as one ABI has it: without the nodes that say they are for others."""
    if isinstance(value, dict):
        return {key: _on(inner, abi) for key, inner in value.items()}
    if isinstance(value, list):
        return [_on(one, abi) for one in value if not isinstance(one, dict) or abi in where(one)]
    return value


def _changed_on(trees: tuple[Tree, Tree], abis: Iterable[str]) -> set[str]:
    """The ABIs on which the nodes of two trees differ."""
    old, new = (dict(tree.nodes(*LISTS)) for tree in trees)
    differ = [([old[key]] if key in old else [], [new[key]] if key in new else []) for key in old.keys() | new.keys()
              if old.get(key) != new.get(key)]
    return {abi for abi in abis if any(_on(one, abi) != _on(other, abi) for one, other in differ)}


def abis_of(outcome: Outcome) -> list[str]:
    """Where a mutation is tried: those of ALWAYS that have what it touches, or the first other one that has it."""
    assert outcome.old is not None and outcome.trees is not None
    here = {abi for abi in outcome.old.spec.abis()}
    changed = _changed_on(outcome.trees, [abi for abi in (*ALWAYS, *ELSE) if abi in here])
    touched = [changed] if changed else [where(node) for tree in outcome.trees for key, node in tree.nodes(*LISTS)
                                         if key in outcome.mutation.touched]

    def has(name: str) -> bool:
        return name in here and (not touched or any(name in one for one in touched)) and (
            not outcome.kind.order or outcome.kind.order == ("big" if ABIS[name].big else "little"))
    first = [name for name in ALWAYS if name in RUNS and has(name)]
    return first or [name for name in ELSE if name in (RUNS.keys() | FOREIGN) and has(name)][:1]


# --- C of one side ---------------------------------------------------------------------------------------------------


def _named(spec: Spec, abi: Abi) -> dict[str, Record]:
    return {one.name or "": one for one in spec.records if admits(one.where, abi) and one.external is None}


def _arm(side: _Side, key: str, one: Field) -> str:
    """What a member is known by: its name; without one, the first name in it, or behind a ~ what its arms are known by.
    """
    if one.name:
        return one.name
    if not isinstance(one.type, RecordType):
        return "?"
    names = [_arm(side, key, inner) for inner in one.type.record.fields if admits(inner.where, side.abi)]
    if one.type.record.kind == "union":
        return f"~{_union(side, key, names)}"
    return next((name for name in names if name != "?"), "?")


def _union(side: _Side, key: str, names: list[str]) -> str:
    """What a union without a name is known by: what the old side's with one of these arms is, or the first of the
    alphabet."""
    for known, arms in side.arms.items():
        if known.startswith(f"{key}|") and set(arms) & set(names):
            return known[len(key) + 1:]
    return min(names, default="?")


def _walk(side: _Side, record: Record, at: str, key: str, how: str, scene: str, inside: bool = False) -> None:
    """Fill (`put`) or read (`get`) every member of a record at a C expression; `scene`, another one, chooses arms."""
    fields = [one for one in record.fields if admits(one.where, side.abi)]
    if record.kind != "union":
        for one in fields:
            _named_member(side, one, at, key, how, scene)
        return
    mine = {_arm(side, key, one): one for one in fields}
    names = side.arms.setdefault(f"{key}|{_union(side, key, list(mine))}" if inside else key, sorted(mine))
    side.lines.append(f"switch ({scene} % {max(len(names), 1)}u) {{")
    for number, name in enumerate(names):
        if name in mine:
            side.lines.append(f"case {number}:")
            _named_member(side, mine[name], at, key, how, f"({scene} / {len(names)}u)")
            side.lines.append("break;")
    side.lines.append("}")


def _named_member(side: _Side, one: Field, at: str, key: str, how: str, scene: str) -> None:
    if one.name is not None:
        _member(side, one, one.type, f"{at}.{one.name}", f"{key}.{one.name}", how, scene)
    elif isinstance(one.type, RecordType):
        _walk(side, one.type.record, at, key, how, scene, True)


def _counted(array: ArrayType, abi: Abi) -> bool:
    """Whether an array has elements inside of its record: neither [] nor [0]."""
    return array.count is not None and bool(array.count.on(abi))


def _open_ended(record: Record, abi: Abi) -> bool:
    """Whether a record has a member that goes on behind it, or a record at its end that has."""
    types = [strip_typedefs(one.type, abi) for one in record.fields if admits(one.where, abi)]
    ends = types if record.kind == "union" else types[-1:]
    return any(isinstance(type_, ArrayType) and not _counted(type_, abi) for type_ in types) or any(
        isinstance(type_, RecordType) and _open_ended(type_.record, abi) for type_ in ends)


def _member(side: _Side, one: Field, type_: Type, at: str, key: str, how: str, scene: str) -> None:
    type_ = strip_typedefs(type_, side.abi)
    if isinstance(type_, ArrayType):
        count = f"COUNT({at})" if _counted(type_, side.abi) else "" if "[" in at[len("p[e]"):] else "FLEXIBLE"
        if count:
            index = f"i{side.depth}"
            side.depth += 1
            side.lines.append(f"for (unsigned {index} = 0; {index} < {count}; {index}++) {{")
            _member(side, one, type_.element, f"{at}[{index}]", key, how, scene)
            side.lines.append("}")
            side.depth -= 1
    elif isinstance(type_, RecordType):
        if one.reserved is None:
            _walk(side, type_.record, at, key, how, scene)
    else:
        _leaf(side, one, type_, at, key, how)


def _swap(name: str, abi: Abi) -> str:
    """What turns a number of a byte order into the machine's."""
    other = name.startswith("le" if abi.big else "be")
    return f"__builtin_bswap{name[2:]}" if other else ""


def _leaf(side: _Side, one: Field, type_: Type, at: str, key: str, how: str) -> None:
    name = type_.name if isinstance(type_, ScalarType) else ""
    cast = "(unsigned long)" if isinstance(type_, PointerType) else ""
    if one.reserved == "ignored":
        return
    number = side.keys.of(key)
    if one.reserved is not None:
        side.lines.append(f"{at} = 0;" if how == "put" else f"refuse({number}, {at} != 0);")
        return
    swap = _swap(name, side.abi)
    if how == "get":
        side.lines.append(f"get({number}, {cast or swap}({at}));")
    elif side.known is not None and key not in side.known:
        side.lines.append(f"{at} = 0;")
    else:
        value = f"fill({number})" + (" & 0xffff" if name in ("float", "double") else "")
        side.lines.append(f"{at} = {'(void *)(unsigned long)' if cast else swap}({value});")


def _keys(spec: Spec, abi: Abi, names: list[str]) -> set[str]:
    """The keys of all leaves, whatever arms are chosen."""
    found: set[str] = set()
    table = _named(spec, abi)

    def every(record: Record, key: str) -> None:
        for one in record.fields:
            if admits(one.where, abi):
                inner = strip_typedefs(one.type, abi)
                while isinstance(inner, ArrayType):
                    inner = strip_typedefs(inner.element, abi)
                path = f"{key}.{one.name}" if one.name else key
                if isinstance(inner, RecordType):
                    every(inner.record, path)
                elif one.name and not one.reserved:
                    found.add(path)
    for name in names:
        every(table[name], name)
    return found


def _numbers(spec: Spec, abi: Abi) -> list[str]:
    """The names of every request code and every value that stays what it is."""
    names = [one.name for one in spec.ioctls if admits(one.where, abi) and one.nr_count is None and not (
        one.code is not None and one.code.encodes is not None and one.code.encodes.on(abi) == "caller")]
    names += [one.name for set_ in spec.value_sets for one in set_.values
              if not one.sentinel and admits(set_.where, abi) and admits(one.where, abi) and set_.external is None]
    names += [one.name for one in spec.capabilities if admits(one.where, abi)]
    names += [one.name for one in spec.constants if not one.sentinel and one.value is not None
              and admits(one.where, abi) and one.value.on(abi) is not None]
    return list(dict.fromkeys(names))


# --- pairs -----------------------------------------------------------------------------------------------------------


def changed_records(trees: tuple[Tree, Tree]) -> set[str]:
    """Names of the records that differ, or contain what differs."""
    old, new = ({(key[1], key[2], key[3], json.dumps(node, sort_keys=True, default=str))
                 for key, node in tree.nodes(*LISTS)} for tree in trees)
    changed = {name for _, name, _, _ in old ^ new}
    nodes = {key[2]: set(words(node)) for tree in trees for key, node in tree.nodes("structs", "unions", "typedefs")}
    size = -1
    while size != len(changed):
        size = len(changed)
        changed |= {name for name, said in nodes.items() if said & changed}
    return changed


def _scenes(record: Record, abi: Abi) -> int:
    """So many scenes show every arm of a record's unions, and of those inside of them."""
    inner = [1]
    for one in record.fields:
        type_ = strip_typedefs(one.type, abi) if admits(one.where, abi) else None
        while isinstance(type_, ArrayType):
            type_ = strip_typedefs(type_.element, abi)
        if isinstance(type_, RecordType):
            inner.append(_scenes(type_.record, abi))
    return max(inner) * (max(len(record.fields), 1) if record.kind == "union" else 1)


def _c_name(record: Record) -> str:
    return f"{record.kind} {record.name}"


@dataclass(slots=True)
class Pair:
    """One mutation on one ABI: the two functions of its sides, and the records that both have."""

    number: int
    sides: tuple[str, str]
    records: list[tuple[str, int]]

    def table(self) -> str:
        """The C of its call."""
        known = ", ".join(f'{{"{name}", {scenes}}}' for name, scenes in self.records) or "{0}"
        return (f"static const struct record r{self.number}[] = {{{known}}};\n"
                f"static int p{self.number}(void) {{ return pair({self.number}, {self.sides[0]}, {self.sides[1]},"
                f" r{self.number}, {len(self.records)}); }}")


class Program:
    """The C of many mutations on one ABI. Headers and sides that are the same text are there once."""

    def __init__(self, abi: str) -> None:
        self.name, self.abi, self.keys = abi, ABIS[abi], Keys()
        self.pairs: list[Pair] = []
        self.headers: dict[str, str] = {}
        self.sides: dict[str, str] = {}

    def add(self, number: int, outcome: Outcome, headers: tuple[str, str]) -> None:
        """One mutation."""
        assert outcome.old is not None and outcome.new is not None and outcome.trees is not None
        specs = outcome.old.spec, outcome.new.spec
        tables = [_named(spec, self.abi) for spec in specs]
        wanted = changed_records(outcome.trees)
        both = [name for name in tables[0] if name in tables[1] and name in wanted and tables[0][name].fields]
        known, arms = _keys(specs[0], self.abi, both), dict[str, list[str]]()
        grows = {name for name in both if any(table[name].extensible is not None for table in tables)}
        alone = grows | {name for name in both if any(_open_ended(table[name], self.abi) for table in tables)}
        names = []
        for which in (0, 1):
            side = _Side(specs[which], self.abi, self.keys, arms, known if which else None)
            names.append(self._side(side, headers[which], [tables[which][name] for name in both], grows, alone))
        scenes = [(name, min(_scenes(tables[0][name], self.abi), SCENES)) for name in both]
        self.pairs.append(Pair(number, (names[0], names[1]), scenes))

    def _side(self, side: _Side, header: str, records: list[Record], grows: set[str], alone: set[str]) -> str:
        """The name of a function. Its op 0 notes numbers; then each record has two: fill it, read it."""
        file = self.headers.setdefault(header, f"h{len(self.headers)}.h")
        table = ", ".join(f"{{{self.keys.of(name)}, {name}}}" for name in _numbers(side.spec, side.abi)) or "{0}"
        lines = ["{", f"#undef {_guard(header)}", f'#include "{file}"',
                 f"static const struct number table[] = {{{table}}};", "switch (op) {",
                 f"case 0: numbers(table, {0 if table == '{0}' else 'COUNT(table)'}); break;"]
        for at, record in enumerate(records):
            for op, how in ((1 + 2 * at, "put"), (2 + 2 * at, "get")):
                lines += self._record(side, record, op, how, *((record.name or "") in some for some in (grows, alone)))
        text = "\n".join([*lines, "}", "}"])
        return self.sides.setdefault(text, f"s{len(self.sides)}")

    @staticmethod
    def _record(side: _Side, record: Record, op: int, how: str, grows: bool, alone: bool) -> list[str]:
        """`grows`: callers say how large theirs is. `alone`: without a second one behind it, as arrays have it."""
        name, times = f"{record.kind} {record.name}", 1 if alone else 2
        side.lines = []
        _walk(side, record, "p[e]", record.name or "", how, "scene")
        old = side.known is None
        at = f"memory({times} * sizeof({name}), {'0xa5' if old else '0'})" if how == "put" else "(void *)bytes"
        lines = [f"case {op}: {{", f"{name} *p = {at};"]
        if how == "get":
            lines += [f"struct wrap {{ char c; {name} s; }};", "note(ALIGN, offsetof(struct wrap, s), 0);",
                      *([] if grows else ["note(SIZE, sizeof(*p), 0);"])]
        return [*lines, f"for (unsigned e = 0; e < {times}; e++) {{", *side.lines, "}", "break; }"]

    def text(self) -> str:
        """The program."""
        machine = []
        for macro in FOREIGN.get(self.name, ()) if self.name not in RUNS else ():
            machine += [f"#define {macro}" if " " in macro else f"#define {macro} 1"]
        if machine:
            machine = ["#undef __x86_64__", "#undef __amd64__", *machine]
        chosen = {name for pair in self.pairs for name in pair.sides}
        sides = [f"static void {name}(int op, unsigned int scene)\n{text}" for text, name in self.sides.items()
                 if name in chosen]
        names = ",\n".join(f'"{name}"' for name in self.keys.names)
        return "\n".join([f"#define KEYS {len(self.keys.names)}", '#include "oracle.h"', *machine, *sides,
                          f"static const char *const names[KEYS] = {{\n{names}\n}};",
                          *(pair.table() for pair in self.pairs), "int main(void)", "{",
                          *(f"p{pair.number}();" for pair in self.pairs), "return 0;", "}", ""])


def _guard(header: str) -> str:
    return next(line for line in header.splitlines() if line.startswith("#ifndef ")).split()[1]


def _build(program: Program, folder: Path) -> str:
    """Compile; what gcc says where it does not."""
    for text, name in program.headers.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "pairs.c").write_text(program.text(), encoding="utf-8")
    gcc = RUNS.get(program.name, (["gcc"], []))[0]
    built = subprocess.run([*gcc, "-std=gnu11", "-w", "-O0", "-pipe", f"-I{_HERE}", f"-I{folder}", "-o",
                            str(folder / "pairs"), str(folder / "pairs.c")], capture_output=True, text=True,
                           timeout=1200, env={**os.environ, "LC_ALL": "C"})
    return built.stderr if built.returncode else ""


_IN_SIDE = re.compile(r"In function '(s\d+)'")
_ERROR = re.compile(r"error: .*")


def _run(program: Program) -> Iterator[tuple[int, str]]:
    """Compile and run. A side that gcc refuses is left out, with what it says, and the rest is compiled again."""
    with tempfile.TemporaryDirectory(prefix="abimut-") as name:
        folder = Path(name)
        while program.pairs and (said := _build(program, folder)):
            bad = set(_IN_SIDE.findall(said))
            error = _ERROR.search(said)
            why = "unknown: " + (error[0] if error else "gcc failed")[:200]
            for pair in program.pairs:
                if not bad or bad & set(pair.sides):
                    yield pair.number, why
            program.pairs = [pair for pair in program.pairs if bad and not bad & set(pair.sides)]
        if program.pairs:
            done = subprocess.run([*RUNS.get(program.name, ([], []))[1], str(folder / "pairs")], capture_output=True,
                                  text=True, timeout=1200)
            assert done.returncode == 0, (program.name, done.returncode, done.stderr[:500])
            for line in done.stdout.splitlines():
                number, _, text = line.partition(" ")
                yield int(number), text


class Oracle:
    """Collects questions and answers them in programs of many mutations; answers are in the order of questions."""

    def __init__(self, together: int = 48) -> None:
        self.together, self.answers = together, list[Answer]()
        self._waiting: dict[str, Program] = {}
        self._headers: dict[int, tuple[Compiled, str]] = {}

    def add(self, outcome: Outcome) -> None:
        """A question. What it is about is not kept."""
        assert outcome.old is not None and outcome.new is not None
        self.answers.append(Answer(None, "nothing of it is in a C header here"))
        if id(outcome.old) not in self._headers:
            self._headers = {id(outcome.old): (outcome.old, _bare(outcome.old))}
        headers = self._headers[id(outcome.old)][1], _bare(outcome.new)
        for abi in abis_of(outcome):
            program = self._waiting.setdefault(abi, Program(abi))
            program.add(len(self.answers) - 1, outcome, headers)
            if len(program.pairs) >= self.together:
                self._flush(abi)

    def _flush(self, abi: str) -> None:
        for number, text in _run(self._waiting.pop(abi)):
            answer = self.answers[number]
            if text.startswith("unknown"):
                answer.why = f"{abi}: {text}" if answer.breaks is None else answer.why
            elif text != "fine":
                self.answers[number] = Answer(True, f"{abi}: {text}")
            elif answer.breaks is None:
                self.answers[number] = Answer(False)

    def finish(self) -> list[Answer]:
        """Every answer."""
        for abi in list(self._waiting):
            self._flush(abi)
        return self.answers


def ask(outcomes: list[Outcome], together: int = 48) -> list[Answer]:
    """What processes say of these mutations."""
    oracle = Oracle(together)
    for outcome in outcomes:
        oracle.add(outcome)
    return oracle.finish()
