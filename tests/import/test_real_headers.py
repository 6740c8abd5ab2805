"""Real headers there and back: header, spec, header; every number and every layout on two targets."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from invoke import ROOT, ioctlc
from ioctlc.importer.check import leaves
from ioctlc.importer.clang import target_of
from ioctlc.importer.combine import combine
from ioctlc.importer.survey import Request, survey

HEADERS = ["linux/kvm.h", "linux/vhost.h", "linux/fs.h", "linux/loop.h", "linux/vfio.h", "linux/btrfs.h",
           "linux/usbdevice_fs.h", "linux/input.h", "linux/videodev2.h", "linux/sockios.h", "linux/fb.h",
           "linux/vboxguest.h", "linux/gpio.h", "linux/spi/spidev.h", "linux/soundcard.h", "linux/kfd_ioctl.h",
           "sound/asound.h", "rdma/rdma_user_ioctl.h", "mtd/mtd-abi.h", "scsi/sg.h", "xen/privcmd.h", "asm/ioctls.h",
           "libdrm/drm.h", "libdrm/i915_drm.h", "libdrm/amdgpu_drm.h", "libdrm/via_drm.h"]


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("import_report", ROOT / "tools" / "import_report.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["import_report"] = module
    spec.loader.exec_module(module)
    return module


TOOL = load_tool()


@pytest.mark.parametrize("header", HEADERS)
def test_there_and_back(header: str) -> None:
    row = TOOL.examine(header)
    assert row is not None and not row.failed and not row.wrong, row
    assert row.ioctls


@pytest.mark.parametrize("header", ["linux/kvm.h", "linux/vhost.h", "sound/asound.h"])
def test_commands_say_what_clang_says(header: str, tmp_path: Path) -> None:
    """`ioctlc numbers` and `ioctlc layout` of the spec against clang's view of the original, by the command line."""
    assert ioctlc("import", header, "-o", tmp_path / "spec").status == 0
    numbers = json.loads(ioctlc("numbers", tmp_path / "spec", "--format", "json").out)["ioctls"]
    records = json.loads(ioctlc("layout", tmp_path / "spec", "--format", "json").out)["records"]
    for abi in TOOL.ABIS:
        seen = survey(Request([header]), target_of(abi, []))
        assert {name: f"{fact.number:#010x}" for name, fact in seen.ioctls.items()} == \
            {name: row[abi] for name, row in numbers.items() if abi in row}
        assert {fact.label: (fact.size, fact.align, [list(leaf) for leaf in leaves(fact, deep=False)])
                for fact in seen.records.values()} == \
            {label: (row[abi]["size"], row[abi]["align"], row[abi]["fields"]) for label, row in records.items()
             if abi in row}


def test_the_way_back_compares_values(tmp_path: Path) -> None:
    text = "#include <linux/ioctl.h>\n#define T_GO _IO(1, 1)\n#define T_MAX 3\n#define T_TEXT \"a\"\nenum {T_A, T_B};\n"
    views = []
    for name, old, new in (("a", "", ""), ("b", "3", "4"), ("c", '"a"', '"b"'), ("d", "T_B", "T_B = 7")):
        (tmp_path / f"{name}.h").write_text(text.replace(old, new) if old else text)
        views.append(survey(Request([str(tmp_path / f"{name}.h")]), target_of("linux-x86_64", [])))
    found = [TOOL.constants(combine([views[0]]), view, "linux-x86_64") for view in views]
    assert [[line.split(":")[0] for line in lines] for lines in found] == [[], ["T_MAX"], ["T_TEXT"], ["T_B"]]


#: What the lines of a header say without any knowledge of how ioctlc finds ioctls.
WRITTEN = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+\(?[ \t]*(?:\w*_IO(?:R|W|WR|C)?[ \t]*\("
                     r"|SIOC(?:DEV|PROTO)PRIVATE|FS_IOC_\w+[ \t]*$|FIONREAD)", re.MULTILINE)
#: Macros that no program can see: they stand within `#ifdef CONFIG_COMPAT`.
NO_IOCTL = {"linux/atmdev.h": {"COMPAT_ATM_ADDPARTY"}}


def written(header: str) -> set[str]:
    """The macros of a header whose bodies begin as an ioctl's does."""
    paths = [TOOL.INCLUDE / header, TOOL.INCLUDE / "x86_64-linux-gnu" / header]
    text = next(p.read_text(encoding="utf-8", errors="replace") for p in paths if p.is_file())
    text = re.sub(r"/\*.*?\*/", " ", text.replace("\\\n", " "), flags=re.DOTALL)
    text = re.sub(r"^#if 0$.*?^#endif", "", text, flags=re.DOTALL | re.MULTILINE)
    return set(WRITTEN.findall(text)) - NO_IOCTL.get(header, set())


def test_every_installed_header() -> None:
    """docs/import-report.md says that all round-trip: so they do, and no ioctl of a header is missing."""
    found = {name: TOOL.examine(name) for name in TOOL.candidates()}
    rows = {name: row for name, row in found.items() if row is not None}
    assert not {name: row.failed or row.wrong for name, row in rows.items() if row.failed or row.wrong}
    assert len(rows) > 250 and sum(row.ioctls for row in rows.values()) > 3400
    page = (TOOL.ROOT / "docs" / "import-report.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\S+\.h) \| (\d+) \|", page, re.MULTILINE) == \
        [(name, str(row.ioctls)) for name, row in rows.items()], "make it again: tools/import_report.py"
    dropped = {name: written(name) - (rows[name].told if name in rows else set()) for name in found}
    assert not {name: names for name, names in dropped.items() if names}


def test_written_finds_ioctls() -> None:
    assert {"SIOCRSGCAUSE", "SIOCRSGFACILITIES"} < written("linux/rose.h")
    assert "BTRFS_IOC_GET_FSLABEL" in written("linux/btrfs.h") and "KVM_RUN" in written("linux/kvm.h")


def test_values_of_named_enums_are_told_apart(tmp_path: Path) -> None:
    """binder.h makes the commands of its stream with _IOW in two enums; its ioctls are macros."""
    assert ioctlc("import", "linux/android/binder.h", "-o", tmp_path / "spec").status == 0
    text = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "spec").glob("*.yaml"))
    entries = re.findall(r"^  - name: (\w+)\n((?:    .*\n)+)", text[text.index("\nioctls:"):], re.MULTILINE)
    doubts = {name: match.group(1) for name, body in entries
              if (match := re.search(r"guessed: .*value of enum (\w+), no macro", body)) is not None}
    assert {name for name, _ in entries if name.startswith("BINDER_")}.isdisjoint(doubts)
    assert {name: enum for name, enum in doubts.items() if name.startswith("BC_")} \
        == {name: "binder_driver_command_protocol" for name in doubts if name.startswith("BC_")}
    assert {enum for name, enum in doubts.items() if name.startswith("BR_")} == {"binder_driver_return_protocol"}
    row = TOOL.examine("linux/android/binder.h")
    assert sum(row.enums.values()) == len(doubts) == row.guessed == 40 and row.ioctls == 54
    assert "- `linux/android/binder.h`: 19 of `enum binder_driver_command_protocol`\n" in TOOL.page([row])
    assert TOOL.examine("linux/fuse.h").enums == {}
