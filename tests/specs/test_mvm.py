"""spec/mvm is the ABI of the design: its numbers, its decisions, and not one finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from ioctlc.abi import ABIS
from ioctlc.cli import main
from ioctlc.compat import compat_classes
from ioctlc.expr import Name
from ioctlc.model import FIXED_WIDTH, ArrayType, RecordType, ScalarType, walk_fields
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report

ROOT = Path(__file__).resolve().parents[2]

#: The design's numbers (KVM's where the job is KVM's).
NUMBERS = {
    "GET_API_VERSION": 0x00, "CREATE_VM": 0x01, "GET_MSR_INDEX_LIST": 0x02, "CHECK_EXTENSION": 0x03,
    "GET_VCPU_MMAP_SIZE": 0x04, "GET_SUPPORTED_CPUID": 0x05, "CREATE_VCPU": 0x41, "GET_DIRTY_LOG": 0x42,
    "SET_MEMORY_REGION": 0x46, "IRQ_LINE": 0x61, "RUN": 0x80, "GET_REGS": 0x81, "SET_REGS": 0x82, "GET_SREGS": 0x83,
    "SET_SREGS": 0x84, "TRANSLATE": 0x85, "INTERRUPT": 0x86, "GET_MSRS": 0x88, "SET_MSRS": 0x89, "GET_FPU": 0x8C,
    "SET_FPU": 0x8D, "SET_CPUID": 0x90, "GET_MP_STATE": 0x98, "SET_MP_STATE": 0x99, "NMI": 0x9A,
    "GET_VCPU_EVENTS": 0x9F, "SET_VCPU_EVENTS": 0xA0, "GET_DEBUGREGS": 0xA1, "SET_DEBUGREGS": 0xA2,
    "ENABLE_CAP": 0xA3, "GET_XSAVE": 0xA4, "SET_XSAVE": 0xA5, "GET_XCRS": 0xA6, "SET_XCRS": 0xA7, "GET_ONE_REG": 0xAB,
    "SET_ONE_REG": 0xAC, "CREATE_DEVICE": 0xE0, "SET_DEVICE_ATTR": 0xE1, "GET_DEVICE_ATTR": 0xE2,
    "HAS_DEVICE_ATTR": 0xE3,
}


@pytest.fixture(scope="module")
def mvm() -> Compiled:
    return model_of(str(ROOT / "spec" / "mvm"), Report())


def test_no_finding_at_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(ROOT / "spec" / "mvm"), "--today", "2026-11-20", "--werror"]) == 0
    out, err = capsys.readouterr()
    assert (out, err) == ("mvm: no findings\n", "")


def test_numbers_of_the_design(mvm: Compiled) -> None:
    abi = ABIS["linux-x86_64"]
    found = {i.name.removeprefix("MVM_"): i.nr.on(abi) for i in mvm.spec.ioctls}
    assert {name: found.get(name) for name in NUMBERS} == NUMBERS


def test_type_byte_and_windows_rule(mvm: Compiled) -> None:
    for ioctl in mvm.spec.ioctls:
        code = mvm.codes.of(ioctl, ABIS["linux-x86_64"]) or mvm.codes.of(ioctl, ABIS["freebsd-x86_64"])
        assert code is not None and code.type == 0xBE
        windows = mvm.codes.of(ioctl, ABIS["windows-x86_64"])
        if ioctl.profile == "strict" and windows is not None:
            assert windows.device_type == 0x8BE0 and windows.function == 0x800 | code.nr
            assert windows.method == "buffered"


def test_strict_part_is_the_same_everywhere(mvm: Compiled) -> None:
    for record in mvm.spec.records:
        if record.profile != "strict":
            continue
        assert len({(mvm.layouts.of(record, ABIS[a]).size,
                     tuple((f.name, f.bit_offset, f.bit_size) for f in mvm.layouts.flat(record, ABIS[a])))
                    for a in mvm.spec.abis()}) == 1, record.label
        assert all(not mvm.layouts.holes(record, ABIS[a]) for a in mvm.spec.abis())
        for field in walk_fields(record):
            if isinstance(field.type, ScalarType):
                assert field.type.name in FIXED_WIDTH


def test_compat_is_identical_but_for_the_legacy_set(mvm: Compiled) -> None:
    translated = []
    for ioctl in mvm.spec.ioctls:
        for pair, found in compat_classes(ioctl, mvm.spec, mvm.layouts, mvm.codes).items():
            if ioctl.profile == "strict":
                assert found.kind == "identical", (ioctl.name, pair, found)
            elif found.kind == "translate":
                translated.append(ioctl.name)
    assert translated, "the legacy set is what needs translation"


def test_legacy_set(mvm: Compiled) -> None:
    legacy = [i for i in mvm.spec.ioctls if i.profile == "legacy"]
    assert all(i.name.endswith("__LEGACY") for i in legacy) and len(legacy) >= 3
    for ioctl in legacy:
        deprecated = ioctl.life.deprecated
        assert deprecated is not None and (deprecated.since, deprecated.remove_after) == ("2026-11-20", "2028-11-20")
    assert sum(i.no_op for i in legacy) == 1
    own = [i for i in legacy if i.nr.on(ABIS["linux-x86_64"]) != i.nr.on(ABIS["windows-x86_64"])]
    assert own, "numbers that grew apart"


def test_extensible_and_frozen(mvm: Compiled) -> None:
    growing = set()
    for ioctl in mvm.spec.ioctls:
        type_ = ioctl.argument.type
        if isinstance(type_, RecordType) and type_.record.extensible is not None:
            growing.add(ioctl.name)
    assert growing == {"MVM_CREATE_VM", "MVM_CREATE_DEVICE"}


def test_stable_capability_is_reserved(mvm: Compiled) -> None:
    found = {c.name: c for c in mvm.spec.capabilities}
    assert found["MVM_CAP_CORE_API_STABLE"].reserved
    assert any(c.opt_in for c in mvm.spec.capabilities)


def test_argument_rules(mvm: Compiled) -> None:
    for ioctl in mvm.spec.ioctls:
        if ioctl.profile != "strict":
            continue
        assert ioctl.argument.kind in ("none", "pointer")
        assert ioctl.privilege is not None and ioctl.returns is None
        if ioctl.argument.type is not None:
            assert mvm.layouts.size(ioctl.argument.type, ABIS["linux-x86_64"]) <= 4096


def test_new_handles_are_in_the_struct(mvm: Compiled) -> None:
    made = {field.fd.name for record in mvm.spec.records for field in walk_fields(record)
            if field.fd is not None and field.direction == "out" and field.type == ScalarType("s64")}
    assert {"vm", "vcpu"} <= made


def test_device_that_is_made_follows_from_its_type(mvm: Compiled) -> None:
    made = next(f for r in mvm.spec.records if r.name == "mvm_create_device" for f in r.fields if f.name == "fd")
    assert made.fd_by_device == Name(("device",)) and made.direction == "out" and made.type == ScalarType("s64")
    assert {device.object.name for device in mvm.spec.devices} == {"i8259", "i8254"}


def test_one_struct_both_ways(mvm: Compiled) -> None:
    """Twins share a struct, and each ioctl says which way it goes."""
    ways: dict[str, dict[str, str]] = {}
    for ioctl in mvm.spec.ioctls:
        if isinstance(ioctl.argument.type, RecordType) and (ioctl.payload_dir or ioctl.member_dir):
            record = ioctl.argument.type.record.name or ""
            way = {**ioctl.member_dir, **ioctl.payload_dir}
            ways.setdefault(record, {})[ioctl.name.removeprefix("MVM_")] = " ".join(f"{k} {v}" for k, v in way.items())
    assert ways == {
        "mvm_cpuid": {"GET_SUPPORTED_CPUID": "addr out", "SET_CPUID": "count in addr in"},
        "mvm_msrs": {"GET_MSRS": "addr inout", "SET_MSRS": "addr in"},
        "mvm_device_attr": {"SET_DEVICE_ATTR": "addr in", "GET_DEVICE_ATTR": "addr out",
                            "HAS_DEVICE_ATTR": "addr none"},
        "mvm_one_reg": {"GET_ONE_REG": "addr out", "SET_ONE_REG": "addr in"},
        "mvm_msrs_legacy": {"GET_MSRS__LEGACY": "entries inout", "SET_MSRS__LEGACY": "entries in"},
    }


def test_no_direction_is_left_open(mvm: Compiled) -> None:
    """Where the struct does not say which way a payload goes, each ioctl that takes it does."""
    for ioctl in mvm.spec.ioctls:
        record = ioctl.argument.type.record if isinstance(ioctl.argument.type, RecordType) else None
        for field in walk_fields(record) if record is not None else ():
            if isinstance(field.type, ArrayType) or field.payload is None or field.payload.kept:
                continue
            if field.payload.direction is None:
                assert field.name in {**ioctl.payload_dir, **ioctl.member_dir}, (ioctl.name, field.name)


def test_guest_memory_is_kept_not_touched(mvm: Compiled) -> None:
    for name in ("mvm_memory_region", "mvm_memory_region_legacy"):
        record = next(r for r in mvm.spec.records if r.name == name)
        payload = next(f.payload for f in record.fields if f.name == "userspace_addr")
        assert payload is not None and payload.kept and payload.bytes == Name(("memory_size",))


def test_extensions_that_collide_are_found(capsys: pytest.CaptureFixture[str]) -> None:
    one = ROOT / "examples" / "extension"
    other = ROOT / "tests" / "specs" / "extension_collides"
    assert main(["check", str(one)]) == 0
    assert main(["check", str(other)]) == 0
    capsys.readouterr()
    assert main(["check", str(one), str(other)]) == 1
    text = capsys.readouterr().err
    assert text.count("[extension-collides]") >= 2 and "both have nr" in text
