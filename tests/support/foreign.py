"""Headers and object files as if others had made them, for the tests of verify."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from invoke import ROOT, Run, ioctlc
from ioctlc.abi import ABIS
from ioctlc.pipeline import model_of
from ioctlc.proof.compilers import compilers
from ioctlc.proof.runner import system_flags
from ioctlc.source import Report

ZOO = ROOT / "tests" / "specs" / "zoo"
MVM = ROOT / "spec" / "mvm"


def compiled(header: Path, spec: Path, abi: str, folder: Path, *flags: str) -> Path:
    """An object file with a variable of every record of a spec, made by the gcc of an ABI, or else its clang."""
    known = model_of(str(spec), Report()).spec
    names = [r.label for r in known.records if r.name and known.exists(r, ABIS[abi])]
    source, out = folder / f"{abi}.c", folder / f"{abi}.o"
    source.write_text(f'#include "{header}"\n' + "".join(f"{n} v{i};\n" for i, n in enumerate(names))
                      + "enum zoo_kind kind;\n" * (spec == ZOO), encoding="utf-8")
    compiler = next((c for c in compilers(abi) if "gcc" in c.name), compilers(abi)[0])
    subprocess.run([*compiler.command, *system_flags(compiler, []), "-w", "-ffreestanding", *(flags or ("-g",)),
                    "-c", str(source), "-o", str(out)], check=True)
    return out


def btf_of(path: Path) -> Path:
    """The BTF that pahole makes of an object file's DWARF."""
    out = path.with_suffix(".btf")
    subprocess.run(["pahole", f"--btf_encode_detached={out}", str(path)], check=True)
    return out


def answer(*words: str | Path) -> tuple[Run, dict[str, Any]]:
    """verify's JSON."""
    done = ioctlc("verify", "--format", "json", *words)
    return done, json.loads(done.out)


def errors(found: dict[str, Any]) -> set[tuple[str, str]]:
    """(kind, name) of all differences that are errors."""
    return {(d["kind"], d["name"]) for d in found["differences"] if d["severity"] == "error"}
