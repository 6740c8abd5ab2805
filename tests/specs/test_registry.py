"""The table of registered ioctl numbers, and which committed specs are at odds with it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from invoke import ROOT, TODAY, ioctlc
from ioctlc.lint.registry import free_block, free_types, registered

TABLE = ROOT / "generator" / "ioctlc" / "lint" / "ioctl-numbers.tsv"

#: Committed specs of released ABIs that use numbers under somebody else's name, and whose.
AT_ODDS = {
    "gunyah": {"xen/gntalloc.h", "linux/apm_bios.h"}, "mshv": {"uapi/misc/mrvl_cn10k_dpi.h"},
    "sev-guest": {"linux/cdrom.h"}, "vboxguest": {"linux/vt.h"}, "vhost": {"linux/fsl_hypervisor.h"},
    "xen-privcmd": {"linux/soundcard.h"},
}


def test_table_is_facts_with_a_source() -> None:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    assert any("linux-doc-6.12" in line for line in lines if line.startswith("#"))
    rows = [line for line in lines if not line.startswith("#")]
    assert len(rows) == 275 and rows == sorted(rows)
    for row in rows:
        assert re.fullmatch(r"[0-9a-f]{2}\t[0-9a-f]{2}\t[0-9a-f]{2}\t[^\t]+(\tconflict)?", row)
        byte, first, last, owner = row.split("\t")[:4]
        assert int(first, 16) <= int(last, 16) and len(owner) < 100


@pytest.mark.parametrize("byte, first, last, owner", [
    (ord("B"), 0x00, 0x1F, "linux/cciss_ioctl.h"), (ord("B"), 0xC0, 0xFF, "advanced bbus"),
    (0x12, 0x00, 0xFF, "linux/blkpg.h"), (0xAE, 0x40, 0xFF, "linux/kvm.h"),
    (0xAE, 0x20, 0x3F, "linux/nitro_enclaves.h"),
    (ord(";"), 0x80, 0xFF, "linux/iommufd.h"), (ord("b"), 0x00, 0xFF, "bit3 vme host bridge"),
    (ord("X"), 0x00, 0xFF, "linux/fs.h"), (ord("R"), 0x01, 0x01, "linux/rfkill.h"),
])
def test_table_has(byte: int, first: int, last: int, owner: str) -> None:
    """A range, a single number, `all`, several headers, a continued line, an owner without a header."""
    assert any((block.first, block.last) == (first, last) and owner in block.owners for block in registered()[byte])


def test_what_is_proposed_is_free() -> None:
    assert 0xBE in free_types() and 0xAE not in free_types() and 0 not in free_types()
    assert free_block(ord("B"), 32) == (0x20, 0xBF)
    assert free_block(0xAE, 1) is None and free_block(0xBE, 256) == (0, 255)
    assert free_block(ord("B"), 161) is None


def conflicts(spec: Path) -> list[dict[str, str]]:
    findings = json.loads(ioctlc("check", spec, "--today", TODAY, "--format", "json").out)["findings"]
    return [finding for finding in findings if finding["rule"] == "type-conflict"]


@pytest.mark.parametrize("spec", sorted(path.parent.name for path in (ROOT / "spec").glob("*/*.yaml")
                                        if path.stem == path.parent.name))
def test_committed_specs(spec: str) -> None:
    """mvm's byte is free, KVM and others have theirs in the registry; what is released is noted, never an error."""
    found = conflicts(ROOT / "spec" / spec)
    assert bool(found) == (spec in AT_ODDS)
    assert {finding["severity"] for finding in found} <= {"note"}
    for owner in AT_ODDS.get(spec, ()):
        assert any(owner in finding["message"] for finding in found)


@pytest.mark.parametrize("numbers, found", [
    ("posix: {type: 0xBE}", False),
    ("posix: {type: 0xAE}", True),
    ("posix: {type: 0xAE}, shared_type: it is a part of KVM", False),
    ("posix: {type: 0x42}", False),                             # nr 0x80 is between two blocks
    ("posix: {type: 0x42}, block: [0x80, 0xcf]", True),         # what is reserved counts
    ("linux: {type: 0xBE}, bsd: {type: 0xAE}, darwin: {type: 0xBE}", False),    # the registry is Linux's
])
def test_strict(numbers: str, found: bool, tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    file.write_text(f"abi: t\nlicense: MIT\nnumbers: {{{numbers}, windows: {{device_type: 0x8B90}}}}\n"
                    "objects: {dev: {doc: D.}}\n"
                    "ioctls:\n  - {name: T_A, nr: 0x80, on: dev, privilege: none, doc: D.}\n", encoding="utf-8")
    assert [finding["severity"] for finding in conflicts(file)] == ["error"] * found


@pytest.mark.parametrize("abi, origin, found", [("kvm", "", False), ("t", "", True),
                                                ("t", "origin: {headers: linux/kvm.h}", False),
                                                ("nitro-enclaves", "", True)])
def test_owner_of_a_block(abi: str, origin: str, found: bool, tmp_path: Path) -> None:
    """A spec that is called like the registered header, or was made from it, has those blocks, and no others."""
    file = tmp_path / f"{abi}.yaml"
    file.write_text(f"abi: {abi}\nlicense: MIT\nprofile: legacy\n{origin}\nnumbers: {{posix: {{type: 0xAE}}}}\n"
                    "only: linux\nobjects: {dev: {}}\nioctls:\n  - {name: T_A, nr: 0x80, on: dev}\n", encoding="utf-8")
    assert bool(conflicts(file)) == found
