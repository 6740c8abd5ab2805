"""`ioctlc check spec/haxm` reports HAXM's real defects: as warnings, each at its place, under a stable rule id."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

from ioctlc.cli import main

ROOT = Path(__file__).resolve().parents[2]

#: What is wrong with HAXM's interface: rule -> names or values that its findings mention.
DEFECTS = {
    "windows-code-shared": ["HAX_VM_IOCTL_NOTIFY_QEMU_VERSION", "HAX_IOCTL_CAPABILITY", "0x40002440"],
    "windows-device-type": ["0x4000"],
    "windows-access": ["FILE_ANY_ACCESS"],
    "code-encodes-pointer": ["HAX_VCPU_IOCTL_SET_CPUID", "HAX_VCPU_IOCTL_GET_CPUID", "0x400800ca", "0x400400ca"],
    "nr-unique": ["HAX_VM_IOCTL_VCPU_CREATE'", "HAX_VM_IOCTL_VCPU_CREATE_ORIG", "0x80"],
    "type-byte": ["0"],
}

#: Commands whose declared direction is not the data's: what the code says, what the driver does.
DIRECTIONS = {
    "HAX_IOCTL_VERSION": ("_IOWR", "only writes"),
    "HAX_IOCTL_CREATE_VM": ("_IOWR", "only writes"),
    "HAX_IOCTL_SET_MEMLIMIT": ("_IOWR", "only reads"),
    "HAX_VM_IOCTL_VCPU_CREATE_ORIG": ("_IOR", "only reads"),
    "HAX_VM_IOCTL_VCPU_CREATE": ("_IOWR", "only reads"),
    "HAX_VM_IOCTL_ALLOC_RAM": ("_IOWR", "only reads"),
    "HAX_VM_IOCTL_SET_RAM": ("_IOWR", "only reads"),
    "HAX_VM_IOCTL_VCPU_DESTROY": ("_IOR", "only reads"),
    "HAX_VM_IOCTL_SET_RAM2": ("_IOWR", "only reads"),
    "HAX_VM_IOCTL_PROTECT_RAM": ("_IOWR", "only reads"),
    "HAX_VCPU_IOCTL_SETUP_TUNNEL": ("_IOWR", "only writes"),
    "HAX_VCPU_IOCTL_INTERRUPT": ("_IOWR", "only reads"),
    "HAX_VCPU_SET_REGS": ("_IOWR", "only reads"),
    "HAX_VCPU_GET_REGS": ("_IOWR", "only writes"),
}


@pytest.fixture(scope="module")
def findings() -> list[dict[str, Any]]:
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        assert main(["check", str(ROOT / "spec" / "haxm"), "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(text.getvalue())["findings"]
    return found


def test_nothing_but_warnings(findings: list[dict[str, Any]]) -> None:
    assert {f["severity"] for f in findings} == {"warning"}


@pytest.mark.parametrize("rule", DEFECTS)
def test_defect_is_reported(findings: list[dict[str, Any]], rule: str) -> None:
    text = " ".join(f["message"] for f in findings if f["rule"] == rule)
    assert text, f"no finding of {rule}"
    assert [word for word in DEFECTS[rule] if word not in text] == []


def test_directions_that_say_something_else(findings: list[dict[str, Any]]) -> None:
    found = {f["message"].split("'")[1]: f["message"] for f in findings if f["rule"] == "code-direction"}
    assert sorted(found) == sorted(DIRECTIONS)
    for name, (macro, flow) in DIRECTIONS.items():
        assert f"declared {macro}," in found[name] and f"the driver {flow}" in found[name]


def test_no_other_rule_speaks(findings: list[dict[str, Any]]) -> None:
    assert {f["rule"] for f in findings} == {*DEFECTS, "code-direction"}


def test_each_finding_points_at_its_subject(findings: list[dict[str, Any]]) -> None:
    for finding in findings:
        line = Path(finding["file"]).read_text().splitlines()[finding["line"] - 1]
        subject = line[finding["col"] - 1:]
        named = finding["message"].split("'")[1] if "'" in finding["message"] else None
        if finding["rule"] == "code-encodes-pointer":
            named = finding["message"].split("'")[1]
        if named is not None:
            assert subject.startswith(named)
        else:
            assert subject.split("}")[0].split(",")[0] in ("0", "0x4000", "any")
        assert finding["help"]


def test_werror_makes_them_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(ROOT / "spec" / "haxm"), "--werror"]) == 1
    assert "error:" in capsys.readouterr().err
