"""What a change does to programs: C compiled from the old header talks to C compiled from the new one, and back.

Nothing here asks the compiler of specs for a layout, nor the diff for anything: from the spec come names, what is
reserved, and which members are arms; where they are, how large they are and what numbers names stand for is decided
by gcc, and whether bytes survive by a process that writes them through one header and reads them through the other.
An old client fills all bytes that nobody checks with 0xa5. A new client uses only what the old side knows.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Iterator

from abimut.run import Outcome
from abimut.trees import LISTS, Tree, words
from ioctlc.abi import ABIS, Abi
from ioctlc.abi.selectors import admits
from ioctlc.backends import BACKENDS, Context
from ioctlc.model import (ArrayType, Field, PointerType, Record, RecordType, ScalarType, Spec, Type,
                          strip_typedefs)
from ioctlc.pipeline import Compiled

#: Compilers whose programs run here, by ABI.
RUNS = {"linux-x86_64": ["gcc"], "linux-i386": ["i686-linux-gnu-gcc", "-static"]}
#: ABIs of other machines: x86-64's compiler with their macros. Their C layouts are LP64's, as x86-64's are.
FOREIGN = {"linux-arm64": ("__aarch64__",), "linux-riscv64": ("__riscv", "__riscv_xlen 64"),
           "linux-ppc64le": ("__powerpc__", "__powerpc64__", "__LITTLE_ENDIAN__"), "linux-s390x": ("__s390x__",),
           "linux-mips64": ("__mips__", "__mips64")}
#: At most so many combinations of arms of a record's unions, each with so many sets of values.
SCENES, SEEDS = 64, 4
_HERE = Path(__file__).parent


@dataclass(slots=True)
class Answer:
    """What the oracle saw: `breaks` None where it cannot know; `why` on which ABI what was misread."""

    breaks: bool | None
    why: str = ""


@dataclass(slots=True)
class _Side:
    """One header and its spec on an ABI. `known` limits what is written to names that the other side has."""

    spec: Spec
    header: str
    abi: Abi
    lines: list[str] = field(default_factory=list)
    arms: dict[str, list[str]] = field(default_factory=dict)
    known: set[str] | None = None
    depth: int = 0


def header_of(compiled: Compiled) -> str:
    """The generated C header."""
    context = Context(compiled.spec, compiled.layouts, compiled.codes, "the oracle")
    outputs = BACKENDS["header"].outputs(context)
    return next(iter(outputs.values()))


def abis_of(outcome: Outcome) -> list[str]:
    """Where a mutation is tried: x86-64 and i386, or the first machine that has what is touched."""
    assert outcome.old is not None
    here = outcome.old.spec.abis()
    names = {key[2] for key in outcome.mutation.touched}
    nodes = [one for one in (*outcome.old.spec.records, *outcome.old.spec.ioctls, *outcome.old.spec.value_sets,
                             *outcome.old.spec.constants, *outcome.old.spec.capabilities) if one.name in names]
    out = [name for name in RUNS if name in here and (not nodes or any(admits(one.where, ABIS[name]) for one in nodes))]
    if out:
        return out
    return [name for name in FOREIGN if name in here and any(admits(one.where, ABIS[name]) for one in nodes)][:1]


# --- C of one side ---------------------------------------------------------------------------------------------------


def _named(spec: Spec, abi: Abi) -> dict[str, Record]:
    return {one.name or "": one for one in spec.records if admits(one.where, abi) and one.external is None}


def _first(fields: Iterable[Field]) -> str:
    """What an arm without a name is known by: the first name in it."""
    for one in fields:
        if one.name:
            return one.name
        if isinstance(one.type, RecordType):
            return _first(one.type.record.fields)
    return "?"


def _arm(one: Field) -> str:
    return one.name or (_first(one.type.record.fields) if isinstance(one.type, RecordType) else "?")


def _walk(side: _Side, record: Record, at: str, key: str, how: str, scene: int, inside: bool = False) -> None:
    """Fill (`put`) or read (`get`) every member of a record at a C expression."""
    fields = [one for one in record.fields if admits(one.where, side.abi)]
    if record.kind == "union":
        mine = {_arm(one): one for one in fields}
        names = side.arms.setdefault(f"{key}|{_first(fields)}" if inside else key, sorted(mine))
        fields = [mine[names[scene % len(names)]]] if names and names[scene % len(names)] in mine else []
        scene //= max(len(names), 1)
    for one in fields:
        if one.name is None:
            if isinstance(one.type, RecordType):
                _walk(side, one.type.record, at, key, how, scene, True)
            continue
        _member(side, one, one.type, f"{at}.{one.name}", f"{key}.{one.name}", how, scene)


def _member(side: _Side, one: Field, type_: Type, at: str, key: str, how: str, scene: int) -> None:
    type_ = strip_typedefs(type_, side.abi)
    if isinstance(type_, ArrayType):
        count = None if type_.count is None else type_.count.on(side.abi)
        if count:
            index = f"i{side.depth}"
            side.depth += 1
            side.lines.append(f"for (unsigned {index} = 0; {index} < COUNT({at}); {index}++) {{")
            _member(side, one, type_.element, f"{at}[{index}]", key, how, scene)
            side.lines.append("}")
            side.depth -= 1
    elif isinstance(type_, RecordType):
        if one.reserved is None:
            _walk(side, type_.record, at, key, how, scene)
    else:
        _leaf(side, one, type_, at, key, how)


def _leaf(side: _Side, one: Field, type_: Type, at: str, key: str, how: str) -> None:
    name = type_.name if isinstance(type_, ScalarType) else ""
    cast = "(unsigned long)" if isinstance(type_, PointerType) else ""
    if one.reserved == "ignored":
        return
    if one.reserved is not None:
        side.lines.append(f"{at} = 0;" if how == "put" else f'refuse(&seen, "{key}", {at} != 0);')
        return
    swap = f"__builtin_bswap{name[2:]}" if name.startswith("be") else ""
    if name in ("float", "double"):
        value = f'(value_of(&written, "{key}") & 0xffff)'
    else:
        value = f'value_of(&written, "{key}")'
    stored = "(void *)(unsigned long)" if cast else swap
    if how == "put" and side.known is not None and key not in side.known:
        side.lines.append(f"{at} = 0;")
    elif how == "put":
        side.lines.append(f"{at} = {stored}({value});")
    if how == "get" or side.known is None or key in side.known:
        side.lines.append(f'note(&{"written" if how == "put" else "seen"}, "{key}", (word){cast or swap}({at}));')


def _keys(spec: Spec, abi: Abi, names: list[str]) -> set[str]:
    """The keys of all leaves, whatever arms are chosen."""
    side = _Side(spec, "", abi)
    found: set[str] = set()

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
        every(_named(side.spec, abi)[name], name)
    return found


def _numbers(side: _Side, into: str, others: set[str] | None) -> list[str]:
    """Notes of every request code and every value that has a name; of the new side those that the old one has."""
    names = [one.name for one in side.spec.ioctls if admits(one.where, side.abi) and one.nr_count is None and not (
        one.code is not None and one.code.encodes is not None and one.code.encodes.on(side.abi) == "caller")]
    names += [one.name for set_ in side.spec.value_sets for one in set_.values
              if not one.sentinel and admits(set_.where, side.abi) and admits(one.where, side.abi)
              and set_.external is None]
    names += [one.name for one in side.spec.capabilities if admits(one.where, side.abi)]
    names += [one.name for one in side.spec.constants if not one.sentinel and one.value is not None
              and admits(one.where, side.abi) and one.value.on(side.abi) is not None]
    return [f'note(&{into}, "{name}", (word)({name}));' for name in dict.fromkeys(names)
            if others is None or name in others]


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


class Pair:
    """The C of one mutation on one ABI."""

    def __init__(self, number: int, outcome: Outcome, abi: str, headers: tuple[str, str]) -> None:
        assert outcome.old is not None and outcome.new is not None and outcome.trees is not None
        self.number, self.abi, self.headers = number, ABIS[abi], headers
        self.specs = outcome.old.spec, outcome.new.spec
        tables = [_named(spec, self.abi) for spec in self.specs]
        wanted = changed_records(outcome.trees)
        self.both = [name for name in tables[0] if name in tables[1] and name in wanted and tables[0][name].fields]
        self.tables = tables
        self.scenes = {name: min(_scenes(tables[0][name], self.abi), SCENES) for name in self.both}
        self.text = "\n".join([*self._side(0), *self._side(1), *self._main()])

    def _side(self, which: int) -> list[str]:
        """void sideN_K(op, scene): op 0 notes numbers, then two for each record: fill it, read it."""
        side = _Side(self.specs[which], self.headers[which], self.abi)
        lines = [f"static void side{which}_{self.number}(int op, int scene)", "{",
                 f"#undef {_guard(self.headers[which])}", f'#include "{which}_{self.number}.h"', "switch (op) {",
                 "case 0:"]
        lines += _numbers(side, "written" if which == 0 else "seen", None)
        lines += ["break;"]
        known = _keys(self.specs[0], self.abi, self.both)
        for at, name in enumerate(self.both):
            record = self.tables[which][name]
            lines += self._fill(side, which, record, at, known)
            lines += self._read(side, which, record, at)
        return [*lines, "}", "}"]

    def _scenes(self, side: _Side, which: int, record: Record, how: str, known: set[str] | None) -> list[str]:
        out = []
        for scene in range(self.scenes[record.name or ""]):
            side.lines, side.known = [], known
            side.arms = dict(self._arms(record.name or "", scene))
            _walk(side, record, "p[e]", record.name or "", how, scene)
            out += [f"if (scene == {scene}) {{", *side.lines, "}"]
        return out

    def _arms(self, name: str, scene: int) -> dict[str, list[str]]:
        """The arms of each union as the old side has them."""
        side = _Side(self.specs[0], "", self.abi)
        _walk(side, self.tables[0][name], "p", name, "get", scene)
        return side.arms

    def _fill(self, side: _Side, which: int, record: Record, at: int, known: set[str]) -> list[str]:
        name, grows = _c_name(record), self._grows(record.name or "")
        return [f"case {1 + 2 * at}: {{", f"{name} *p = (void *)bytes; struct wrap {{ char c; {name} s; }};",
                f"memset(bytes, {'0xa5' if which == 0 else '0'}, {1 if grows else 2} * sizeof(*p));",
                'note(&written, "align", offsetof(struct wrap, s));',
                *([] if grows else ['note(&written, "size", sizeof(*p));']),
                f"for (unsigned e = 0; e < {1 if grows else 2}; e++) {{",
                *self._scenes(side, which, record, "put", known if which else None), "}", "break; }"]

    def _read(self, side: _Side, which: int, record: Record, at: int) -> list[str]:
        name, grows = _c_name(record), self._grows(record.name or "")
        return [f"case {2 + 2 * at}: {{", f"{name} *p = (void *)bytes; struct wrap {{ char c; {name} s; }};",
                'note(&seen, "align", offsetof(struct wrap, s));',
                *([] if grows else ['note(&seen, "size", sizeof(*p));']),
                f"for (unsigned e = 0; e < {1 if grows else 2}; e++) {{",
                *self._scenes(side, which, record, "get", None), "}", "break; }"]

    def _grows(self, name: str) -> bool:
        """Whether its size may differ: a caller says how large its own is."""
        return any(table[name].extensible is not None for table in self.tables)

    def _main(self) -> list[str]:
        """int pairN(void): the first thing that goes wrong is printed."""
        n = self.number
        lines = [f"static int pair_{n}(void)", "{", "begin(0);", f"side0_{n}(0, 0);", f"side1_{n}(0, 0);",
                 "for (unsigned i = 0; i < seen.used; i++) seen.entries[i].some = 0;",
                 f'if (differs({n}, "number:")) return 1;']
        for at, name in enumerate(self.both):
            for one, other, what in ((0, 1, "old to new"), (1, 0, "new to old")):
                lines += [f"for (int i = 0; i < {SEEDS * self.scenes[name]}; i++) {{ begin(i % {SEEDS});",
                          f"side{one}_{n}({1 + 2 * at}, i / {SEEDS}); side{other}_{n}({2 + 2 * at}, i / {SEEDS});",
                          f'if (differs({n}, "{name}, {what},")) return 1; }}']
        return [*lines, f'return printf("{n} fine\\n");', "}"]


def _guard(header: str) -> str:
    return next(line for line in header.splitlines() if line.startswith("#ifndef ")).split()[1]


def _program(pairs: list[Pair], abi: str) -> str:
    machine = []
    for macro in FOREIGN.get(abi, ()):
        machine += [f"#define {macro}" if " " in macro else f"#define {macro} 1"]
    if machine:
        machine = ["#undef __x86_64__", "#undef __amd64__", *machine]
    calls = "\n".join(f"pair_{pair.number}();" for pair in pairs)
    return "\n".join(['#include "oracle.h"', *machine, *(pair.text for pair in pairs),
                      "int main(void)", "{", calls, "return 0;", "}", ""])


def _run(pairs: list[Pair], abi: str) -> Iterator[tuple[int, str]]:
    """Compile and run; what does not compile is tried one by one."""
    with tempfile.TemporaryDirectory(prefix="abimut-") as name:
        folder = Path(name)
        for pair in pairs:
            for which, header in enumerate(pair.headers):
                (folder / f"{which}_{pair.number}.h").write_text(header, encoding="utf-8")
        (folder / "pairs.c").write_text(_program(pairs, abi), encoding="utf-8")
        built = subprocess.run([*RUNS.get(abi, ["gcc"]), "-std=gnu11", "-w", "-O0", f"-I{_HERE}", f"-I{folder}", "-o",
                                str(folder / "pairs"), str(folder / "pairs.c")], capture_output=True, text=True,
                               timeout=1200)
        if built.returncode and len(pairs) > 1:
            half = len(pairs) // 2
            yield from _run(pairs[:half], abi)
            yield from _run(pairs[half:], abi)
            return
        if built.returncode:
            yield pairs[0].number, "unknown: " + next((line for line in built.stderr.splitlines()
                                                       if "error" in line), "gcc failed")[:200]
            return
        done = subprocess.run([str(folder / "pairs")], capture_output=True, text=True, timeout=600)
        for line in done.stdout.splitlines():
            number, _, text = line.partition(" ")
            yield int(number), text


def ask(outcomes: list[Outcome], together: int = 24) -> list[Answer]:
    """What processes say of these mutations."""
    answers = [Answer(None, "nothing of it is in a C header here") for _ in outcomes]
    waiting: dict[str, list[Pair]] = {}

    def flush(abi: str) -> None:
        for number, text in _run(waiting.pop(abi, []), abi):
            if text.startswith("unknown"):
                answers[number].why = f"{abi}: {text}"
            elif text != "fine":
                answers[number] = Answer(True, f"{abi}: {text}")
            elif answers[number].breaks is None:
                answers[number] = Answer(False)

    for number, outcome in enumerate(outcomes):
        assert outcome.old is not None and outcome.new is not None
        headers = header_of(outcome.old), header_of(outcome.new)
        for abi in abis_of(outcome):
            waiting.setdefault(abi, []).append(Pair(number, outcome, abi, headers))
            if len(waiting[abi]) >= together:
                flush(abi)
    for abi in list(waiting):
        flush(abi)
    return answers
