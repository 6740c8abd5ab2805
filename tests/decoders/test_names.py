"""What a call is called where its descriptor is of another object, or is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from replaying import call, play, played

ARG = 0x10000
REGION = {ARG: bytes([7]) + bytes(31)}

#: On x86 a command of a vCPU and one of a VM share GET_ONE_REG; QUERYCAP is like VBG_IOCTL_VMMDEV_REQUEST, of any size.
GET_REGS, GET_ONE_REG, SET_REGION, QUERYCAP = 0x8090ae81, 0x4010aeab, 0x4020ae46, 0xc0105602
SHARED = "KVM_GET_ONE_REG or KVM_ARM_SET_DEVICE_ADDR"


def said(link: str, request: int, **more: Any) -> Any:
    return call("linux-x86_64", link, request, ARG, -25, **more)


@pytest.mark.parametrize("link, request_, text", [
    # of the same spec, or none at all: what is meant is beyond doubt, and inputs are shown
    ("/dev/kvm", GET_REGS, "KVM_GET_REGS /* not of this object */, 0x10000)"),
    ("/dev/kvm", SET_REGION, "KVM_SET_USER_MEMORY_REGION /* not of this object */, {slot=7, flags=0, "),
    ("", SET_REGION, "KVM_SET_USER_MEMORY_REGION /* no such descriptor */, {slot=7, flags=0, "),
    # somebody else's file may have the number, too
    ("/dev/else", SET_REGION, "KVM_SET_USER_MEMORY_REGION /* not of this object */, 0x10000)"),
    ("/dev/mvm", SET_REGION, "KVM_SET_USER_MEMORY_REGION /* not of this object */, 0x10000)"),
    ("/dev/kvm", GET_ONE_REG, f"{SHARED} /* not of this object */, 0x10000)"),
    ("", GET_ONE_REG, f"{SHARED} /* no such descriptor */, 0x10000)"),
    ("/dev/video0", QUERYCAP, "_IOC(_IOC_READ|_IOC_WRITE, 0x56, 0x2, 0x10), 0x10000)"),
    ("", QUERYCAP, "_IOC(_IOC_READ|_IOC_WRITE, 0x56, 0x2, 0x10), 0x10000)"),
])
def test_a_number_has_its_name_and_a_mark(link: str, request_: int, text: str, ioctltrace: Path,
                                          tmp_path: Path) -> None:
    line = play(ioctltrace, tmp_path, [said(link, request_, memory=REGION)])
    assert line.startswith(f"ioctl(3<{link}>, {text}" if link else f"ioctl(3, {text}")


def test_an_attribute_is_that_of_no_object(ioctltrace: Path, tmp_path: Path) -> None:
    """Which one it would be, only the object says."""
    line = play(ioctltrace, tmp_path, [said("/dev/kvm", 0x4018aee1, memory={ARG: bytes(24)})])
    assert "KVM_SET_DEVICE_ATTR /* not of this object */, {flags=0, group=0, attr=0, addr=NULL})" in line


def test_as_json(ioctltrace: Path, tmp_path: Path) -> None:
    """`object` is null; further names are `or`."""
    calls = [said("/dev/kvm", GET_REGS), said("", SET_REGION, memory=REGION), said("/dev/else", GET_ONE_REG)]
    lines = played(ioctltrace, tmp_path, calls)
    assert [(one["spec"], one["object"], one["name"]) for one in lines] == [
        ("kvm", None, "KVM_GET_REGS"), ("kvm", None, "KVM_SET_USER_MEMORY_REGION"), ("kvm", None, "KVM_GET_ONE_REG")]
    assert [one.get("or") for one in lines] == [None, None, ["KVM_ARM_SET_DEVICE_ADDR"]]
    assert lines[1]["in"]["slot"] == 7 and "in" not in lines[2]


@pytest.mark.parametrize("style, name", [
    ("raw", "0x8090ae81"), ("verbose", "0x8090ae81 /* KVM_GET_REGS */"), ("abbrev", "KVM_GET_REGS")])
def test_numbers_and_names(style: str, name: str, ioctltrace: Path, tmp_path: Path) -> None:
    line = play(ioctltrace, tmp_path, [said("/dev/kvm", GET_REGS)], "-X", style)
    assert line.startswith(f"ioctl(3</dev/kvm>, {name} /* not of this object */, 0x10000) = ")


@pytest.mark.parametrize("expression, count", [
    ("KVM_GET_REGS", 1), ("KVM_*", 3), ("KVM_ARM_*", 1), ("!KVM_GET_*", 1), ("spec=kvm", 3), ("spec=!kvm", 0),
    ("object=vcpu", 0), ("object=!vcpu", 3)])
def test_filters_find_them(expression: str, count: int, ioctltrace: Path, tmp_path: Path) -> None:
    calls = [said("/dev/kvm", GET_REGS), said("", SET_REGION), said("/dev/else", GET_ONE_REG)]
    assert play(ioctltrace, tmp_path, calls, "-e", expression).count("\n") == count


def test_a_summary_tells_them_apart(ioctltrace: Path, tmp_path: Path) -> None:
    calls = [said("/dev/kvm", GET_REGS), said("anon_inode:kvm-vcpu:0", GET_REGS)]
    rows = play(ioctltrace, tmp_path, calls, "-c").splitlines()
    names = [row.split(None, 5)[-1] for row in rows[2:4]]
    assert names == ["KVM_GET_REGS", "KVM_GET_REGS /* not of this object */"]
