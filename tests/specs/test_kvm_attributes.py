"""spec/kvm's device types and attributes against the headers of every architecture: none is missing, all numbers are
right, each says what its address points to."""

from __future__ import annotations

import re
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from ioctlc.abi import ABIS
from ioctlc.model import Attribute, ByAbi, Spec
from ioctlc.pipeline import model_of
from ioctlc.source import Report
from tests.support.kvm_headers import TOOLS, evaluated, macros

ROOT = Path(__file__).resolve().parents[2]

#: Macros that are groups or attributes, unless listed below.
_ATTRIBUTES = re.compile(r"KVM_DEV_(?!TYPE_)|KVM_VGIC_|VGIC_|KVM_XICS_|KVM_XIVE_|KVM_S390_VM_|KVM_ARM_VCPU_"
                         r"|KVM_VCPU_TSC_|KVM_X86_XCOMP_|KVM_(?!CAP_)\w*_(GRP|ATTR|CTRL)(_|\Z)")

#: Those that are neither, and why.
_OTHERS = {
    "KVM_DEV_ASSIGN_*": "flags of KVM_ASSIGN_PCI_DEVICE",
    "KVM_DEV_IRQ_*": "flags of KVM_ASSIGN_DEV_IRQ",
    "KVM_DEV_ARM_VGIC_*_SHIFT": "a part of attr",
    "KVM_DEV_ARM_VGIC_*_MASK": "a part of attr",
    "VGIC_LEVEL_INFO_LINE_LEVEL": "a value of bits 10 to 31 of attr",
    "KVM_VGIC_V?_*_SIZE": "size of a region of guest memory",
    "KVM_XICS_*_SHIFT": "a part of a payload",
    "KVM_XICS_*_MASK": "a part of a payload",
    "KVM_XICS_LEVEL_SENSITIVE": "a bit of a payload",
    "KVM_XICS_MASKED": "a bit of a payload",
    "KVM_XICS_PENDING": "a bit of a payload",
    "KVM_XICS_PRESENTED": "a bit of a payload",
    "KVM_XICS_QUEUED": "a bit of a payload",
    "KVM_XIVE_LEVEL_SENSITIVE": "a bit of a payload",
    "KVM_XIVE_LEVEL_ASSERTED": "a bit of a payload",
    "KVM_XIVE_SOURCE_*_SHIFT": "a part of a payload",
    "KVM_XIVE_SOURCE_*_MASK": "a part of a payload",
    "KVM_XIVE_EQ_*_SHIFT": "a part of attr",
    "KVM_XIVE_EQ_*_MASK": "a part of attr",
    "KVM_XIVE_EQ_ALWAYS_NOTIFY": "a flag of struct kvm_ppc_xive_eq",
    "KVM_XIVE_TIMA_PAGE_OFFSET": "an offset for mmap",
    "KVM_XIVE_ESB_PAGE_OFFSET": "an offset for mmap",
    "KVM_S390_VM_CPU_FEAT_*": "a bit of struct kvm_s390_vm_cpu_feat, or their number",
    "KVM_ARM_VCPU_POWER_OFF": "a feature of KVM_ARM_VCPU_INIT",
    "KVM_ARM_VCPU_EL1_32BIT": "a feature of KVM_ARM_VCPU_INIT",
    "KVM_ARM_VCPU_PSCI_0_2": "a feature of KVM_ARM_VCPU_INIT",
    "KVM_ARM_VCPU_PMU_V3": "a feature of KVM_ARM_VCPU_INIT",
    "KVM_ARM_VCPU_SVE": "a feature of KVM_ARM_VCPU_INIT",
    "KVM_ARM_VCPU_PTRAUTH_*": "a feature of KVM_ARM_VCPU_INIT",
    "KVM_ARM_VCPU_INIT": "an ioctl",
    "KVM_ARM_VCPU_FINALIZE": "an ioctl",
    "KVM_[SGH][EA][TS]_DEVICE_ATTR": "an ioctl",
    "KVM_XEN_*": "an ioctl, or a member that chooses the arm of its struct",
    "KVM_KVMCLOCK_CTRL": "an ioctl",
}

#: Attributes that move no data: to set them is to ask for something.
_REQUESTS = {
    "KVM_DEV_XIVE_RESET", "KVM_DEV_XIVE_EQ_SYNC", "KVM_DEV_XIVE_SOURCE_SYNC", "KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES",
    "KVM_DEV_ARM_VGIC_CTRL_INIT", "KVM_DEV_ARM_ITS_CTRL_RESET", "KVM_DEV_ARM_ITS_SAVE_TABLES",
    "KVM_DEV_ARM_ITS_RESTORE_TABLES", "KVM_ARM_VCPU_PMU_V3_INIT", "KVM_DEV_FLIC_CLEAR_IRQS", "KVM_DEV_FLIC_APF_ENABLE",
    "KVM_DEV_FLIC_APF_DISABLE_WAIT", "KVM_DEV_FLIC_AIRQ_INJECT", "KVM_S390_VM_MEM_ENABLE_CMMA",
    "KVM_S390_VM_MEM_CLR_CMMA", "KVM_S390_VM_CRYPTO_ENABLE_AES_KW", "KVM_S390_VM_CRYPTO_ENABLE_DEA_KW",
    "KVM_S390_VM_CRYPTO_DISABLE_AES_KW", "KVM_S390_VM_CRYPTO_DISABLE_DEA_KW", "KVM_S390_VM_CRYPTO_ENABLE_APIE",
    "KVM_S390_VM_CRYPTO_DISABLE_APIE", "KVM_S390_VM_MIGRATION_STOP", "KVM_S390_VM_MIGRATION_START",
    "KVM_S390_VM_CPU_TOPOLOGY_SET",
}

#: Device types that make nothing, and why.
_NO_DEVICE = {"KVM_DEV_TYPE_ARM_PV_TIME": "no released kernel knows it; stolen time is an attribute of a vCPU"}


@pytest.fixture(scope="module")
def kvm() -> Spec:
    return model_of(str(ROOT / "spec" / "kvm"), Report()).spec


def _claims(spec: Spec, abi: str) -> dict[str, int]:
    """The constants that are a group or an attr of some attribute on an ABI, with the spec's numbers."""
    found: dict[str, int] = {}

    def add(name: str | None, value: ByAbi[int] | None) -> None:
        number = value.on(ABIS[abi]) if value is not None else None
        if name is not None and number is not None:
            found[name] = number
    for one in spec.attributes:
        if abi in one.where.abis():
            add(one.group_name, one.group)
            add(one.attr_name, one.attr)
    return found


def _unaccounted(spec: Spec, abi: str) -> list[str]:
    """The headers' groups and attributes that the spec does not know."""
    claimed = _claims(spec, abi)
    return [name for name in macros(abi) if _ATTRIBUTES.match(name) and name not in claimed
            and not any(fnmatchcase(name, pattern) for pattern in _OTHERS)]


def _silent(spec: Spec) -> list[str]:
    """Attributes that do not say what their address points to."""
    return [one.name for one in spec.attributes
            if (one.payload is None and one.unknown is None) != (one.name in _REQUESTS)
            or one.payload is not None and one.payload.type is None and not one.payload.unknown]


def _without(spec: Spec, *gone: Attribute) -> Spec:
    return replace(spec, attributes=[one for one in spec.attributes if one not in gone])


@pytest.mark.parametrize("abi", TOOLS)
def test_every_group_and_attribute_of_the_headers(kvm: Spec, abi: str) -> None:
    assert _unaccounted(kvm, abi) == []


@pytest.mark.parametrize("abi", TOOLS)
def test_numbers_are_the_compilers(kvm: Spec, abi: str) -> None:
    claimed = _claims(kvm, abi)
    assert claimed and evaluated(abi, list(claimed)) == claimed


def test_every_exception_is_needed() -> None:
    names = {name for abi in TOOLS for name in macros(abi) if _ATTRIBUTES.match(name)}
    assert [pattern for pattern in _OTHERS if not any(fnmatchcase(name, pattern) for name in names)] == []


def test_no_exception_hides_an_attribute(kvm: Spec) -> None:
    claimed = {name for abi in TOOLS for name in _claims(kvm, abi)}
    assert [name for name in claimed for pattern in _OTHERS if fnmatchcase(name, pattern)] == []


def test_every_attribute_says_its_payload(kvm: Spec) -> None:
    assert _silent(kvm) == []
    assert _REQUESTS <= {one.name for one in kvm.attributes}
    assert all(one.access == "wo" for one in kvm.attributes if one.name in _REQUESTS)


def test_each_missing_attribute_is_noticed(kvm: Spec) -> None:
    """The tests above can fail: without the attributes of any one constant, that constant is reported."""
    for abi in TOOLS:
        for name in _claims(kvm, abi):
            gone = [one for one in kvm.attributes if name in (one.group_name, one.attr_name)]
            assert name in _unaccounted(_without(kvm, *gone), abi), name


def test_a_lost_payload_is_noticed(kvm: Spec) -> None:
    for index, one in enumerate(kvm.attributes):
        if one.payload is not None:
            changed = [*kvm.attributes[:index], replace(one, payload=None), *kvm.attributes[index + 1:]]
            assert _silent(replace(kvm, attributes=changed)) == [one.name]


def test_objects_take_the_ioctls(kvm: Spec) -> None:
    """What can be set has KVM_SET_DEVICE_ATTR, what can be read KVM_GET_DEVICE_ATTR, all KVM_HAS_DEVICE_ATTR."""
    takes = {ioctl.name: {one.name for one in ioctl.objects} for ioctl in kvm.ioctls}
    for one in kvm.attributes:
        needed = {"rw": ("SET", "GET", "HAS"), "wo": ("SET", "HAS"), "ro": ("GET", "HAS")}[one.access]
        for verb in needed:
            assert {item.name for item in one.objects} <= takes[f"KVM_{verb}_DEVICE_ATTR"], one.name


def test_attributes_are_told_apart(kvm: Spec) -> None:
    """No two attributes of an object answer to the same call."""
    for abi in TOOLS:
        seen: dict[tuple[str, int | None, int | None, str], str] = {}
        for one in kvm.attributes:
            if abi not in one.where.abis():
                continue
            group, attr = one.group.on(ABIS[abi]), one.attr.on(ABIS[abi]) if one.attr else None
            for item in one.objects:
                for verb in {"rw": "rw", "ro": "r", "wo": "w"}[one.access]:
                    key = (item.name, group, attr, verb)
                    assert key not in seen, f"{one.name} and {seen[key]}"
                    seen[key] = one.name


def test_every_device_type(kvm: Spec) -> None:
    made: set[str] = set()
    for abi in TOOLS:
        names = [name for name in macros(abi) if name.startswith("KVM_DEV_TYPE_") and name not in _NO_DEVICE]
        numbers = evaluated(abi, names)
        assert names and numbers == {one.name: one.value for one in kvm.devices}
        made |= {item.object.name for item in kvm.devices if abi in item.where.abis()}
    creates = {item.name for ioctl in kvm.ioctls if ioctl.name == "KVM_SET_DEVICE_ATTR" for item in ioctl.objects}
    assert creates - made == {"vm", "vcpu", "xics_on_xive"}
