"""verify notices a single change in any spec's ABI: in a header, in DWARF, in BTF, and in a kernel module.

The spec's own header is changed in one place and taken for the original. That every single number is held against
compilers is shown by tests/proof/test_specs_proof.py.
"""

from __future__ import annotations

import shutil
import subprocess
from functools import lru_cache
from pathlib import Path

import debian_kernel
import packages
import pytest

from foreign import answer, btf_of, compiled, errors
from invoke import ROOT, ioctlc
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report
from missing import missing
from single import CHANGES, Single, has_bits, single

SPECS = [path.parent.name for path in sorted((ROOT / "spec").glob("*/*.yaml")) if path.stem == path.parent.name]
#: What a spec has no place for: no two structs of one size that an ioctl names, no flags or enums.
LACKS = {"vfio": {"argument"}, "xen-evtchn": {"argument", "constant"}, "xen-gntalloc": {"argument"},
         "xen-gntdev": {"argument"}, "xen-privcmd": {"argument", "constant"}, "nvmm": {"constant"}}
#: What debug information has.
LAYOUT = ("offset", "alignment", "width", "sign", "bit width")


@lru_cache(maxsize=None)
def spec_of(name: str) -> Compiled:
    return model_of(str(ROOT / "spec" / name), Report())


def changed(name: str, kind: str, folder: Path) -> tuple[Path, Single, str]:
    """A folder with the spec's headers, one of them changed; the change and the ABI."""
    abi = spec_of(name).spec.abis()[0]
    shutil.copytree(ROOT / "generated" / name / "include", folder / "include")
    header = folder / "include" / f"{name.replace('-', '_')}.h"
    change = single(kind, spec_of(name), abi, header.read_text(encoding="utf-8"))
    assert change is not None
    header.write_text(change.text, encoding="utf-8")
    return header, change, abi


def has(name: str, kind: str) -> bool:
    abi = spec_of(name).spec.abis()[0]
    return has_bits(spec_of(name), abi) if kind == "bit width" else kind not in LACKS.get(name, ())


CASES = [(name, kind) for name in SPECS for kind in CHANGES if has(name, kind)]


def test_every_kind_is_tried() -> None:
    assert len(SPECS) > 15 and len(CASES) > 100
    assert {name for name, kind in CASES if kind == "bit width"} == {"haxm", "kvm"}


@pytest.mark.parametrize("name", SPECS)
def test_without_a_change_all_agrees(name: str, tmp_path: Path) -> None:
    abi = spec_of(name).spec.abis()[0]
    header = ROOT / "generated" / name / "include" / f"{name.replace('-', '_')}.h"
    path = compiled(header, ROOT / "spec" / name, abi, tmp_path)
    for words in [["--header", header], ["--object", path], ["--object", btf_of(path)]][:3 if "linux" in abi else 2]:
        done, found = answer(ROOT / "spec" / name, *words, "--target", abi)
        assert done.status == 0 and errors(found) == set()
        assert found["compared"][0]["fields"]["agree"] == found["compared"][0]["fields"]["of"] > 0


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_single_change_of_a_header(name: str, kind: str, tmp_path: Path) -> None:
    header, change, abi = changed(name, kind, tmp_path)
    done = ioctlc("verify", ROOT / "spec" / name, "--header", header, "--target", abi)
    assert done.status == 1 and f"error: {change.name} " in done.err
    found = answer(ROOT / "spec" / name, "--header", header, "--target", abi)[1]
    assert (change.kind, change.name) in errors(found)
    if kind in ("number", "argument", "constant"):
        assert errors(found) == {(change.kind, change.name)}


@pytest.mark.parametrize(("name", "kind"), [case for case in CASES if case[1] in LAYOUT])
def test_a_single_change_of_an_object(name: str, kind: str, tmp_path: Path) -> None:
    """DWARF, and BTF, which has no alignments and is of Linux."""
    header, change, abi = changed(name, kind, tmp_path)
    path = compiled(header, ROOT / "spec" / name, abi, tmp_path)
    for file in [path] + [btf_of(path)] * (kind != "alignment" and "linux" in abi):
        done = ioctlc("verify", ROOT / "spec" / name, "--object", file, "--target", abi)
        found = answer(ROOT / "spec" / name, "--object", file, "--target", abi)[1]
        assert done.status == 1 and (change.kind, change.name) in errors(found), found["differences"]
        assert f"error: {change.name} " in done.err


@pytest.mark.parametrize("kind", [None, "offset", "width", "sign"])
def test_a_module_of_debian_s_kernel(kind: str | None, tmp_path: Path) -> None:
    """Built by Kbuild, with the structs of vhost."""
    try:
        kernel = debian_kernel.kernel()
    except packages.Unavailable as error:
        missing(f"{error}; with a network, tools/fetch/debian_kernel.py fetches it")
    header = ROOT / "generated" / "vhost" / "include" / "vhost.h"
    change = None
    if kind is not None:
        header, change, _ = changed("vhost", kind, tmp_path)
    shutil.copy(header, tmp_path / "header.h")
    names = [record.label for record in spec_of("vhost").spec.records if record.name]
    (tmp_path / "m.c").write_text('#include <linux/module.h>\n#include "header.h"\nMODULE_LICENSE("GPL");\n'
                                  + "".join(f"{label} v{at};\n" for at, label in enumerate(names)))
    (tmp_path / "Makefile").write_text("obj-m := m.o\nccflags-y += -g -w\n")
    subprocess.run(["make", "-C", str(kernel / "kdir"), f"M={tmp_path}", "modules"], check=True, capture_output=True)
    done, found = answer(ROOT / "spec" / "vhost", "--object", tmp_path / "m.ko")
    [one] = found["compared"]
    assert (one["abi"], one["by"]) == ("linux-x86_64", "pahole")
    assert done.status == (1 if change else 0)
    if change:
        assert (change.kind, change.name) in errors(found)
    else:
        assert errors(found) == set() and one["records"]["of"] == len(names)
