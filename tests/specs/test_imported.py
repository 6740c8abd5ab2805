"""Specs that came from installed headers, and people worked on since: they still say what the headers say.

Each header is imported again into a folder of its own, on every target that clang has headers of; numbers, layouts and
constants are compared both ways.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from ioctlc.abi import ABIS
from ioctlc.importer import Import, Result, import_headers
from ioctlc.importer.check import prove
from ioctlc.importer.clang import target_of
from ioctlc.load import main_file
from ioctlc.model import Spec
from ioctlc.pipeline import model_of
from ioctlc.source import Report, UsageError

ROOT = Path(__file__).resolve().parents[2]
#: Linux's headers of Xen's devices leave these types to those who include them.
XEN = ["-I", str(ROOT / "tests/import/stubs"), "-include", "stddef.h", "-include", "xen/interface/xen.h"]


@dataclass(frozen=True)
class Source:
    """Where a spec came from: the headers, and what clang needs for them."""

    headers: tuple[str, ...]
    clang: tuple[str, ...] = ()


SOURCES = {
    "acrn": Source(("linux/acrn.h",)),
    "kvm": Source(("linux/kvm.h",)),
    "nitro_enclaves": Source(("linux/nitro_enclaves.h",)),
    "sev-guest": Source(("linux/sev-guest.h",)),
    "vboxguest": Source(("linux/vboxguest.h", "linux/vbox_vmmdev_types.h")),
    "vfio": Source(("linux/vfio.h", "linux/vfio_ccw.h", "linux/vfio_zdev.h")),
    "vhost": Source(("linux/vhost.h", "linux/vhost_types.h")),
    "xen-evtchn": Source(("xen/evtchn.h",), tuple(XEN)),
    "xen-gntalloc": Source(("xen/gntalloc.h",), tuple(XEN)),
    "xen-gntdev": Source(("xen/gntdev.h",), tuple(XEN)),
}


def targets(spec: Spec, clang: list[str]) -> list[str]:
    """The spec's ABIs whose headers are installed and whose code clang can parse; x86's are always among them."""
    found = []
    for abi in spec.abis():
        try:
            target_of(abi, clang)
        except UsageError:
            continue
        found.append(abi)
    assert {"linux-x86_64", "linux-i386"} <= set(found)
    return found


@pytest.fixture(scope="module", params=SOURCES)
def again(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, Spec, str]:
    """The header as it is now, the spec as it is committed, and the spec's main file."""
    source, main = SOURCES[request.param], main_file(str(ROOT / "spec" / request.param))
    spec = model_of(str(main), Report()).spec
    clang = list(source.clang)
    wanted = Import(list(source.headers), tmp_path_factory.mktemp("import") / "spec", request.param,
                    targets(spec, clang), clang, None, "ioctlc import")
    return import_headers(wanted), spec, str(main)


def test_numbers_and_layouts_are_the_header_s(again: tuple[Result, Spec, str]) -> None:
    result, _, main = again
    proof = prove(result.header, main)
    assert proof.exact and proof.ioctls and proof.records, (proof.numbers, proof.layouts, proof.errors)


def test_neither_has_what_the_other_lacks(again: tuple[Result, Spec, str]) -> None:
    header, spec, _ = again[0].header, again[1], again[2]
    assert {ioctl.name for ioctl in spec.ioctls} == set(header.ioctls)
    assert {record.name for record in spec.records} == {n for n, r in header.records.items() if r.first.members}


def test_constants_are_the_header_s(again: tuple[Result, Spec, str]) -> None:
    header, spec = again[0].header, again[1]
    wanted = {(abi, name, fact.value) for name, merged in header.constants.items()
              for abi, fact in merged.by_abi.items()}
    wanted |= {(abi, name, value) for merged in [*header.enums.values(), *header.unnamed]
               for abi, fact in merged.by_abi.items() for name, value, _ in fact.values}
    assert constants(spec, header.abis, {name for _, name, _ in wanted}) == wanted


def constants(spec: Spec, abis: list[str], known: set[str]) -> set[tuple[str, str, int | str]]:
    """(ABI, name, value) of everything that has a value: constants, flags, values of enums, capabilities, devices; and
    registers that have a name in the header."""
    found: set[tuple[str, str, int | str]] = set()
    named = [*spec.constants, *(value for values in spec.value_sets for value in values.values)]
    for abi in (ABIS[name] for name in abis):
        for each in named:
            if spec.exists(each, abi):
                text = getattr(each, "text", None)
                number = None if each.value is None else each.value.on(abi)
                found |= {(abi.name, each.name, value) for value in (text, number) if value is not None}
        found |= {(abi.name, each.name, each.value) for each in (*spec.capabilities, *spec.devices)
                  if spec.exists(each, abi)}
        found |= {(abi.name, each.name, each.id.on(abi)) for space in spec.register_spaces for each in space.registers
                  if each.name in known and spec.exists(each, abi)}
    return found


@pytest.mark.parametrize("memory", [False, True], ids=["first", "second"])
def test_an_import_into_the_spec_changes_nothing(again: tuple[Result, Spec, str], memory: bool,
                                                 tmp_path: Path) -> None:
    """Byte by byte, whatever people made of it; but for the version, where other headers are installed."""
    spec, main = again[1], Path(again[2])
    source = SOURCES[main.parent.name]
    folder = tmp_path / main.parent.name
    shutil.copytree(main.parent, folder)
    version = next(iter(again[0].header.versions.values()))
    if spec.origin is not None and spec.origin.version:
        text = (folder / main.name).read_text(encoding="utf-8")
        (folder / main.name).write_text(text.replace(f'version: "{spec.origin.version}"', f'version: "{version}"'),
                                        encoding="utf-8")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    wanted = Import(list(source.headers), folder, None, again[0].header.abis, list(source.clang), None, "ioctlc import")
    for _ in range(1 + memory):
        result = import_headers(wanted)
    assert result.merged is not None and result.merged.said == ["nothing changed"]
    assert not [one for one in result.merged.gone if one.here]
    (folder / "import.md").unlink()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_people_have_looked(again: tuple[Result, Spec, str]) -> None:
    """Nothing is merely guessed, and every ioctl, record and object says what it is."""
    spec = again[1]
    sets = [*spec.ioctls, *spec.records, *spec.value_sets, *spec.constants]
    assert not [each.name for each in sets if each.life.guessed]
    assert not [each.name for each in (*spec.ioctls, *spec.records, *spec.objects) if not each.doc]


@pytest.mark.parametrize("name", [*SOURCES, "xen-privcmd"])
def test_licence_is_the_headers(name: str) -> None:
    """What the header's SPDX line says stands in the spec's licence, beside that of other systems' headers."""
    headers = SOURCES[name].headers if name in SOURCES else ("xen/privcmd.h",)
    said = {match.group(1) for header in headers for match in [
        re.search(r"SPDX-License-Identifier: (.*?) \*/", Path("/usr/include", header).read_text(encoding="utf-8"))]
        if match is not None}
    if name == "xen-gntalloc":
        assert not said                                 # its text says that it is in the public domain
        return
    licence = model_of(str(ROOT / "spec" / name), Report()).spec.license
    assert said and all(each in licence or each.removeprefix("(").removesuffix(")") == licence for each in said)
