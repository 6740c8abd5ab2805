"""Each imported spec's own header and the original, compiled side by side: the same numbers and layouts on every ABI.

Nothing of ioctlc computes what is compared: one C file asks for every number, size, alignment, offset and bit-field,
and is compiled once with each header. What the compiler writes into the two object files has to be the same bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import pytest

from invoke import ROOT
from ioctlc.abi import ABIS, Abi
from ioctlc.pipeline import Compiled, model_of
from ioctlc.proof.compilers import Compiler, compilers
from ioctlc.proof.runner import compile_object, error_lines, system_flags
from ioctlc.source import Report
from ioctlc.verify.compare import named_values, number_of
from single import single

#: The headers that each spec was imported from, and the types that a header leaves to those who include it.
ORIGINS = {
    "acrn": ["linux/acrn.h"], "kvm": ["linux/kvm.h"], "nitro_enclaves": ["linux/nitro_enclaves.h"],
    "sev-guest": ["linux/sev-guest.h"], "vboxguest": ["linux/vboxguest.h"],
    "vfio": ["linux/vfio.h", "linux/vfio_ccw.h", "linux/vfio_zdev.h"],
    "vhost": ["linux/vhost.h"], "xen-evtchn": ["xen/evtchn.h"], "xen-gntalloc": ["xen/gntalloc.h"],
    "xen-gntdev": ["xen/gntdev.h"],
}
NEEDED = {"xen-evtchn": ["-Ddomid_t=__u16"], "xen-gntdev": ["-Ddomid_t=__u16", "-Dgrant_ref_t=__u32"]}
_ARGUMENT = 24         # of macros that take a length
_MARK = "unsigned char mark[16] __attribute__((aligned(16)))"


@lru_cache(maxsize=None)
def spec_of(name: str) -> Compiled:
    return model_of(str(ROOT / "spec" / name), Report())


@dataclass(frozen=True, slots=True)
class Questions:
    """What is asked: ioctls and other numbers by name, C expressions, and (record, designator) of every bit-field."""

    ioctls: list[str]
    constants: list[str]
    layouts: list[str]
    bits: list[tuple[str, str]]


def questions(compiled: Compiled, abi: Abi) -> Questions:
    spec = compiled.spec
    asked = Questions([i.name for i in spec.ioctls if number_of(compiled, i, abi) is not None],
                      sorted({name for name, value, _, _ in named_values(spec, abi) if isinstance(value, int)}), [], [])
    for record in spec.records:
        if record.name is None or record.external is not None or not spec.exists(record, abi):
            continue
        label = record.label
        asked.layouts.extend([f"sizeof({label})", f"_Alignof({label})"])
        for leaf in compiled.layouts.deep(record, abi):
            if leaf.path and leaf.field.bits:
                asked.bits.append((label, leaf.path))
            elif leaf.path and leaf.field.bits is None:
                asked.layouts.append(f"__builtin_offsetof({label}, {leaf.path})")
                if leaf.bit_size:
                    asked.layouts.append(f"sizeof((({label} *)0)->{leaf.path})")
    return asked


def source(head: str, asked: Questions, text: str) -> str:
    """A C file; macros that take a length or an index get one. `text` is that of the headers."""
    called = {name: f"{name}({_ARGUMENT})" if re.search(rf"^#\s*define\s+{name}\(", text, re.M) else name
              for name in asked.ioctls}
    numbers = [*called.values(), *asked.constants, *asked.layouts]
    lines = [head, f"struct {{ {_MARK}; unsigned long long values[{len(numbers)}]; }} all = {{ {_marker(0)}, {{"]
    lines += [f"(unsigned long long)({one})," for one in numbers]
    lines.append("}};")
    lines += [f"struct {{ {_MARK}; {label} v; }} bits{at} = {{ .mark = {_marker(at)}, .v.{path} = -1 }};"
              for at, (label, path) in enumerate(asked.bits, 1)]
    return "\n".join(lines)


def answers(data: bytes, asked: Questions, sizes: dict[str, int]) -> dict[str, bytes]:
    """What a compiler says to each question, as bytes of its object file."""
    start = data.index(_mark(0)) + 16
    names = [*asked.ioctls, *asked.constants, *asked.layouts]
    out = {one: data[start + 8 * at:start + 8 * at + 8] for at, one in enumerate(names)}
    for at, (label, path) in enumerate(asked.bits, 1):
        start = data.index(_mark(at)) + 16
        out[f"{label}.{path}"] = data[start:start + sizes[label]]
    return out


def _mark(index: int) -> bytes:
    return b"\xc7roundtr\x9e" + index.to_bytes(4, "big") + b"\x81\x1c\xe5"


def _marker(index: int) -> str:
    return "{" + ", ".join(str(byte) for byte in _mark(index)) + "}"


def differences(name: str, compiler: Compiler, header: Path) -> tuple[list[str], Questions]:
    """What the two headers say differently, and what was asked; constants that the original lacks are not."""
    compiled, abi = spec_of(name), ABIS[compiler.abi]
    asked = questions(compiled, abi)
    flags = system_flags(compiler, [])
    head = "".join(f"#include <{one}>\n" for one in ["linux/types.h", "linux/ioctl.h", *ORIGINS[name]])
    # The cross packages of other x86 ABIs have an older kernel's headers; those of x86_64 serve all of them.
    if compiler.abi in ("linux-i386", "linux-x32") and name != "kvm":      # which asks for its own asm/kvm.h
        head = head.replace("<", '"/usr/include/').replace(">", '"')
    text = "".join(Path("/usr/include", one).read_text(encoding="utf-8") for one in ORIGINS[name])
    known = [*flags, *NEEDED.get(name, [])]
    theirs, said = compile_object(compiler, source(head, asked, text), known)
    if theirs is None:              # names of the spec alone; records that have a typedef there, and no tag
        lacks = set(re.findall(r"['\u2018](\w+)['\u2019](?: undeclared|$)", said, re.M)) & set(asked.constants)
        asked = replace(asked, constants=[one for one in asked.constants if one not in lacks])
        untagged = set(re.findall(r"incomplete type \W*struct (\w+)|undefined type \W*struct (\w+)", said))
        words = "|".join(word for pair in untagged for word in pair if word) or "$"
        theirs, said = compile_object(compiler, re.sub(rf"struct ({words})\b", r"\1", source(head, asked, text)), known)
    assert theirs is not None, (compiler.name, error_lines(said)[:3])
    ours, said = compile_object(compiler, source(f'#include "{header}"\n', asked, header.read_text()), flags)
    assert ours is not None, (compiler.name, error_lines(said)[:3])
    sizes = {record.label: compiled.layouts.of(record, abi).size for record in compiled.spec.records
             if compiled.spec.exists(record, abi)}
    one, other = answers(ours, asked, sizes), answers(theirs, asked, sizes)
    return [key for key in one if one[key] != other[key]], asked


def generated(name: str) -> Path:
    return ROOT / "generated" / name / "include" / f"{name.replace('-', '_')}.h"


@pytest.mark.parametrize("name", ORIGINS)
def test_the_generated_header_is_the_original(name: str) -> None:
    """With each compiler of each ABI."""
    for abi in spec_of(name).spec.abis():
        for compiler in compilers(abi):
            wrong, asked = differences(name, compiler, generated(name))
            assert not wrong and asked.ioctls and asked.layouts, (compiler.name, wrong[:5])
            assert len(asked.constants) * 2 >= len(questions(spec_of(name), ABIS[abi]).constants)


def test_every_imported_spec_is_here() -> None:
    origins = {name for name in (path.parent.name for path in (ROOT / "spec").glob("*/*.yaml"))
               if (compiled := spec_of(name)).spec.origin is not None
               and all(Path("/usr/include", header).is_file() for header in compiled.spec.origin.headers)}
    assert origins - {"xen-privcmd"} == set(ORIGINS)


@pytest.mark.parametrize("kind", ["number", "constant", "offset", "alignment", "width", "bit width"])
def test_a_single_change_is_noticed(kind: str, tmp_path: Path) -> None:
    change = single(kind, spec_of("kvm"), "linux-x86_64", generated("kvm").read_text(encoding="utf-8"))
    assert change is not None
    (tmp_path / "kvm.h").write_text(change.text, encoding="utf-8")
    wrong, _ = differences("kvm", compilers("linux-x86_64")[-1], tmp_path / "kvm.h")
    record, _, path = change.name.partition(".")
    assert any(change.name in one or record in one and path in one for one in wrong), (change.name, wrong)
