"""KVM as Debian's headers have it: every ioctl with its fields, every attribute, every register, the dirty log."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from replaying import call, played

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

import kvm_headers  # noqa: E402

TABLES = json.loads((ROOT / "generated/kvm/decoders/kvm.tables.json").read_text())
MODEL = json.loads((ROOT / "generated/kvm/model.json").read_text())
ARG, DATA = 0x10000, 0x20000

#: What the kernel's documentation gives no type: there is nothing to show but the number.
UNTYPED = {"KVM_REINJECT_CONTROL"}


def links(name: str) -> str:
    found = next(one for one in TABLES["objects"] if one["name"] == name)
    return str([*found.get("nodes", ()), *found.get("links", ())][0].replace("*", "0"))


def on(value: Any, abi: str) -> Any:
    value = value["by_abi"].get(abi) if isinstance(value, dict) and "by_abi" in value else value
    return int(value, 16) if isinstance(value, str) else value


def code(name: str, abi: str) -> int:
    return next(int(one["codes"][abi], 16) for one in MODEL["ioctls"] if one["name"] == name)


def order(abi: str) -> Any:
    return "big" if MODEL["abis"][abi].get("big_endian") else "little"


@pytest.mark.parametrize("abi", sorted(kvm_headers.TOOLS))
def test_every_ioctl_of_the_header_is_decoded(abi: str) -> None:
    """By its whole code; what it points to is a record with fields, or a number with a type."""
    ours = {}
    for index in next(one for one in TABLES["abis"] if one["name"] == abi)["commands"]:
        one = TABLES["commands"][index]
        ours.setdefault(int(one["code"], 16), []).append(one)
    for name, number in kvm_headers.ioctls(abi).items():
        found = [one for one in ours.get(number, []) if one["name"] == name] or ours.get(number)
        assert found, f"{name} has code {number:#x}"
        one = found[0]
        if one["argument"] == "untyped":
            assert name in UNTYPED and abi != "linux-x86_64"
        elif one["argument"] != "none":
            type_ = TABLES["types"][one["type"]]
            assert type_["kind"] != "struct" or type_.get("fields") or "size" not in type_, name     # empty in C too


@pytest.mark.parametrize("abi", sorted(MODEL["abis"]))
def test_every_attribute_has_its_name_and_payload(abi: str, ioctltrace: Path, tmp_path: Path) -> None:
    calls, wanted = [], []
    for one in MODEL["attributes"]:
        group = on(one["group"], abi)
        if group is None or abi not in one.get("abis", [abi]):
            continue
        attr, command = on(one.get("attr"), abi) or 0, "KVM_GET_DEVICE_ATTR" if one["access"] == "ro" \
            else "KVM_SET_DEVICE_ATTR"
        data = b"".join(part.to_bytes(size, order(abi)) for part, size in ((0, 4), (group, 4), (attr, 8), (DATA, 8)))
        calls.append(call(abi, links(one["objects"][0]), code(command, abi), ARG,
                          memory={ARG: data, DATA: bytes(range(1, 251)) * 64}))
        wanted.append(one)
    if not wanted:
        assert abi in ("linux-mips", "linux-mips64", "linux-riscv64")
    for answer, one in zip(played(ioctltrace, tmp_path, calls), wanted, strict=True):
        shown = {**answer["in"], **answer.get("out", {})}["addr"]
        assert shown["is"] == one["name"]
        payload = one.get("payload", {"unknown": "nothing"})
        opaque = "unknown" in payload or "attr_doc" in one and "bytes" in payload
        assert opaque or "to" in shown, one["name"]


@pytest.mark.parametrize("abi", sorted(MODEL["abis"]))
def test_every_register_has_its_name_and_size(abi: str, ioctltrace: Path, tmp_path: Path) -> None:
    rows = [one for one in MODEL["register_spaces"][0]["registers"]
            if abi in one.get("abis", [abi]) and on(one["id"], abi) is not None]
    calls = [call(abi, links("vcpu"), code("KVM_SET_ONE_REG", abi), ARG, memory={
        ARG: b"".join(part.to_bytes(8, order(abi)) for part in (on(one["id"], abi), DATA)),
        DATA: bytes(range(1, 251)) * 9}) for one in rows]
    for answer, one in zip(played(ioctltrace, tmp_path, calls), rows, strict=True):
        assert answer["in"]["addr"]["is"] == one["name"] and "to" in answer["in"]["addr"]
    assert rows or "x86" in abi or "i386" in abi


@pytest.mark.parametrize("size_log", range(0, 9))
def test_a_register_that_nobody_names_has_the_size_of_its_id(size_log: int, ioctltrace: Path, tmp_path: Path) -> None:
    ident = 0x4000_0000_0000_0000 | size_log << 52 | 0xFFFFF
    data = ident.to_bytes(8, "big") + DATA.to_bytes(8, "big")
    calls = [call("linux-s390x", links("vcpu"), code("KVM_SET_ONE_REG", "linux-s390x"), ARG,
                  memory={ARG: data, DATA: bytes(range(256))})]
    shown = played(ioctltrace, tmp_path, calls)[0]["in"]["addr"]["to"]
    if size_log > 3:
        assert shown == {"bytes": bytes(range(1 << size_log)).hex()}
    else:
        value = int.from_bytes(bytes(range(1 << size_log)), "big")
        assert shown == (value if value < 1 << 53 else f"0x{value:x}")


@pytest.mark.parametrize("pages", [1, 64, 65, 1000])
def test_the_dirty_log_is_as_long_as_its_slot(pages: int, ioctltrace: Path, tmp_path: Path) -> None:
    """What KVM_SET_USER_MEMORY_REGION said of the slot; another slot, and another fd, say nothing."""
    abi, vm = "linux-x86_64", links("vm")
    region = b"".join(part.to_bytes(size, "little")
                      for part, size in ((5, 4), (1, 4), (0, 8), (pages * 4096, 8), (0x7000000, 8)))
    log = {slot: slot.to_bytes(4, "little") + bytes(4) + DATA.to_bytes(8, "little") for slot in (5, 6)}
    bitmap = {DATA: bytes(4096)}
    calls = [call(abi, vm, code("KVM_SET_USER_MEMORY_REGION", abi), ARG, memory={ARG: region}),
             call(abi, vm, code("KVM_GET_DIRTY_LOG", abi), ARG, memory={ARG: log[5], **bitmap},
                  after={DATA: b"\5" * 4096}),
             call(abi, vm, code("KVM_GET_DIRTY_LOG", abi), ARG, memory={ARG: log[6], **bitmap}),
             call(abi, vm, code("KVM_GET_DIRTY_LOG", abi), ARG, fd=4, memory={ARG: log[5], **bitmap})]
    answers = played(ioctltrace, tmp_path, calls)
    length = -(-pages // 64) * 8
    assert answers[1]["out"]["dirty_bitmap"] == {"address": hex(DATA), "to": {"bytes": "05" * length}}
    assert all("to" not in answer["out"]["dirty_bitmap"] for answer in answers[2:])


def test_a_program_of_x32_is_read_as_the_kernel_reads_it(ioctltrace: Path, tmp_path: Path) -> None:
    """KVM's spec has no x32: its pointers are those of i386; a code that only x86-64 has is x86-64's."""
    name, bitmap = "KVM_X86_SET_MSR_FILTER", DATA.to_bytes(4, "little")
    small = bytes(4) + b"\1\0\0\0\x20\0\0\0\x77\0\0\0" + bitmap + bytes(240)
    large = bytes(8) + b"\1\0\0\0\x20\0\0\0\x77\0\0\0" + bytes(4) + bitmap + bytes(4 + 15 * 24)
    codes = [code(name, "linux-i386"), code(name, "linux-x86_64")]
    lines = played(ioctltrace, tmp_path, [
        call("linux-x32", "anon_inode:kvm-vm", number, ARG, memory={ARG: argument, DATA: b"\x5a\0\0\x5a\0\0\0\0"})
        for number, argument in zip(codes, (small, large), strict=True)])
    assert codes[0] != codes[1] and [line["name"] for line in lines] == [name, name]
    for line in lines:
        first = line["in"]["ranges"][0]
        assert (first["base"], first["bitmap"]["to"]) == (0x77, {"bytes": "5a00005a00000000"})


@pytest.mark.parametrize("size, elements", [(128, 0), (128 + 4096, 1)])
def test_nested_state_is_as_long_as_the_kernel_says(size: int, elements: int, ioctltrace: Path, tmp_path: Path) -> None:
    """Not as long as the program's room."""
    room, state = 128 + 3 * 4096, bytes([0, 1, 1, 0]) + size.to_bytes(4, "little")
    before = bytes(4) + room.to_bytes(4, "little") + bytes(room - 8)
    line, = played(ioctltrace, tmp_path, [call(
        "linux-x86_64", "anon_inode:kvm-vcpu:0", code("KVM_GET_NESTED_STATE", "linux-x86_64"), ARG,
        memory={ARG: before}, after={ARG: state.ljust(room, b"\x11")})])
    assert line["in"] == {"size": room} and line["out"]["size"] == size
    assert line["out"]["data"]["svm"] == [{"vmcb12": {"bytes": "11" * 4096}}] * elements


@pytest.mark.parametrize("abi, number, wanted", [
    ("linux-x86_64", 0, {"name": "KVM_CAP_IRQCHIP"}), ("linux-i386", 55, {"name": "KVM_CAP_XSAVE"}),
    ("linux-s390x", 0, {"name": "KVM_CAP_IRQCHIP"}),
    ("linux-s390x", 55, {}),                            # only x86's header has it
    ("linux-x86_64", 99999, {}),
])
def test_capabilities_have_names(abi: str, number: int, wanted: Any, ioctltrace: Path, tmp_path: Path) -> None:
    """As the argument itself and as a member of it; one that nobody knows is a number."""
    data = number.to_bytes(4, order(abi)) + bytes(100)
    ask, enable = played(ioctltrace, tmp_path, [
        call(abi, "/dev/kvm", code("KVM_CHECK_EXTENSION", abi), number),
        call(abi, links("vm"), code("KVM_ENABLE_CAP", abi), ARG, memory={ARG: data})])
    assert ask["in"] == enable["in"]["cap"] == {"value": number, **wanted}
