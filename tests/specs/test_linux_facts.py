"""Specs against tests/facts/source/linux.json: what tests/support/linux_source.py has read off Linux 6.1's source and
documentation. Each fact is taken out of the spec in memory once, to show that its loss is noticed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Any

import pytest

from ioctlc.abi import ABIS
from ioctlc.model import Attribute, Capability, Register, RegisterSpace, Spec, walk_fields
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report
from tests.specs.removals import ROOT

FACTS: dict[str, Any] = json.loads((ROOT / "tests/facts/source/linux.json").read_text(encoding="utf-8"))
KVM: dict[str, Any] = FACTS["kvm"]

#: What a spec says of a command or a capability that no code of 6.1 knows.
_GONE = "no kernel of today"

#: Commands that no driver of 6.1 takes, by name, and why the spec has them.
_NOT_TAKEN = {
    ("vboxguest", "VBG_IOCTL_HGCM_CALL_64"): "VBG_IOCTL_HGCM_CALL is the driver's name for it",
    ("xen-gntdev", "IOCTL_GNTDEV_SET_MAX_GRANTS"): "the header still has it",
    ("xen-privcmd", "IOCTL_PRIVCMD_PCIDEV_GET_GSI"): "came after 6.1",
    ("xen-privcmd", "IOCTL_PRIVCMD_UNIMPLEMENTED"): "no driver is to implement it",
}

#: Where api.rst does not say what the code does: (name, what the page says).
_PAGE_IS_WRONG = {
    "KVM_GET_DEBUGREGS": {"vm"}, "KVM_SET_DEBUGREGS": {"vm"}, "KVM_MEMORY_ENCRYPT_REG_REGION": {"system"},
    "KVM_MEMORY_ENCRYPT_UNREG_REGION": {"system"}, "KVM_GET_DEVICE_ATTR": {"vm", "vcpu", "device"},
    "KVM_HAS_DEVICE_ATTR": {"vm", "vcpu", "device"},
}

#: Attributes that the code tells apart without a `case`, or that share a group's constant: their access.
_BY_HAND = {
    "KVM_S390_VM_MIGRATION_STATUS": "ro",               # kvm_s390_vm_get_migration compares
    "KVM_S390_VM_CPU_TOPOLOGY_SET": "wo",               # one group, whose set has its value in attr
    "KVM_S390_VM_CPU_TOPOLOGY_GET": "ro",
}
#: Attributes that can be set or read, and that KVM_HAS_DEVICE_ATTR denies or does not look at.
_HAS_NOT = {"KVM_S390_VM_TOD_EXT", "KVM_S390_VM_MIGRATION_START", "KVM_S390_VM_MIGRATION_STOP"}

#: Members whose count or length has a maximum, and the macro of the kernel that says it.
_MAXIMA: dict[str, tuple[str, Callable[[int], int]]] = {
    "kvm_msrs.entries": ("MAX_IO_MSRS", lambda limit: limit - 1),        # as many as that are too many
    "kvm_cpuid.entries": ("KVM_MAX_CPUID_ENTRIES", int), "kvm_cpuid2.entries": ("KVM_MAX_CPUID_ENTRIES", int),
    "kvm_pmu_event_filter.events": ("KVM_PMU_EVENT_FILTER_MAX_EVENTS", int),
    "kvm_irq_routing.entries": ("KVM_MAX_IRQ_ROUTES", int), "kvm_guest_debug_arch.hw_bp": ("MAX_BP_COUNT", int),
    "kvm_s390_mem_op.buf": ("MEM_OP_MAX_SIZE", int),
    **{name: ("SEV_FW_BLOB_MAX_SIZE", int) for name in (
        "kvm_sev_launch_start.dh_uaddr", "kvm_sev_launch_start.session_uaddr", "kvm_sev_launch_secret.hdr_uaddr",
        "kvm_sev_launch_secret.trans_uaddr", "kvm_sev_launch_measure.uaddr", "kvm_sev_attestation_report.uaddr",
        "kvm_sev_send_start.pdh_cert_uaddr", "kvm_sev_send_start.plat_certs_uaddr",
        "kvm_sev_send_start.amd_certs_uaddr", "kvm_sev_send_start.session_uaddr", "kvm_sev_receive_start.pdh_uaddr",
        "kvm_sev_receive_start.session_uaddr", "kvm_sev_receive_update_data.hdr_uaddr",
        "kvm_sev_receive_update_data.trans_uaddr")},
}


@pytest.fixture(scope="module")
def kvm() -> Compiled:
    return model_of(str(ROOT / "spec" / "kvm"), Report())


def test_they_are_of_the_release_that_the_specs_name() -> None:
    assert FACTS["version"].startswith("6.1.")
    for name in ["kvm", *FACTS["drivers"]]:
        text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "spec" / name).glob("*.yaml"))
        assert f"Linux {FACTS['version']}" in " ".join(text.replace("\n#", " ").split()), name


# --- who takes an ioctl ----------------------------------------------------------------------------------------------


def _objects(spec: Spec) -> dict[str, set[str]]:
    """Ioctl -> its objects; KVM's devices are one."""
    makes = {one.object.name for one in spec.devices} | ({"xics_on_xive"} if spec.devices else set())
    found: dict[str, set[str]] = {}
    for one in spec.ioctls:
        found.setdefault(one.name, set()).update("device" if i.name in makes else i.name for i in one.objects)
    return found


def _left(spec: Spec) -> set[str]:
    """KVM's commands about which the spec says that nobody takes them any more, or that only reserve a number."""
    return {one.name for one in spec.ioctls
            if _GONE in (one.life.note or "") or one.name.startswith("__KVM_DEPRECATED")}


def _misplaced(spec: Spec) -> set[str]:
    """KVM's ioctls whose objects are not those whose code takes them."""
    found, wanted = _objects(spec), {name: set(items) for name, items in KVM["ioctls"].items()}
    return {name for name in found.keys() | wanted.keys()
            if found.get(name) != wanted.get(name) and name not in _left(spec)}


def test_each_ioctl_of_kvm_belongs_to_the_objects_whose_code_takes_it(kvm: Compiled) -> None:
    assert len(KVM["ioctls"]) > 120 and _misplaced(kvm.spec) == set()
    assert _left(kvm.spec) & KVM["ioctls"].keys() == set()


def test_a_lost_object_is_noticed(kvm: Compiled) -> None:
    for index, one in enumerate(kvm.spec.ioctls):
        if one.name in KVM["ioctls"]:
            changed = [*kvm.spec.ioctls[:index], replace(one, objects=[]), *kvm.spec.ioctls[index + 1:]]
            twice = sum(each.name == one.name for each in kvm.spec.ioctls) > 1
            assert twice or _misplaced(replace(kvm.spec, ioctls=changed)) == {one.name}


def test_the_documentation_agrees(kvm: Compiled) -> None:
    found = _objects(kvm.spec)
    said = {name: set(each["on"]) for name, each in KVM["documented"].items() if name in found and each["on"]}
    assert len(said) > 90
    assert {name: items for name, items in said.items() if items != found[name]} == _PAGE_IS_WRONG


def test_what_returns_a_descriptor_by_the_documentation_names_its_kind(kvm: Compiled) -> None:
    """Both ways: KVM_CREATE_DEVICE's stands in its struct, and the others that the page says return one do."""
    said = {name for name, each in KVM["documented"].items() if each.get("returns") == "fd"}
    assert len(said) == 7
    assert {one.name for one in kvm.spec.ioctls if one.returns is not None and one.returns.fds} == said


def test_what_returns_a_value_by_the_documentation_says_so(kvm: Compiled) -> None:
    """And what returns 0 does not; the page begins with 0 for some that have more to say."""
    said = {name: each["returns"] for name, each in KVM["documented"].items() if each.get("returns") in ("0", "value")}
    also = {"KVM_CHECK_EXTENSION", "KVM_S390_GET_SKEYS", "KVM_PPC_RESIZE_HPT_PREPARE"}
    assert {name for name in also if said[name] == "0"} == also
    seen = [one for one in kvm.spec.ioctls if one.name in said and one.constant is None]
    assert len(seen) > 80
    for one in seen:
        value = one.returns is not None and one.returns.doc is not None
        assert value == (said[one.name] == "value" or one.name in also), one.name


@pytest.mark.parametrize("name", FACTS["drivers"])
def test_each_ioctl_of_a_driver_belongs_to_the_objects_whose_code_takes_it(name: str) -> None:
    spec = model_of(str(ROOT / "spec" / name), Report()).spec
    wanted: dict[str, set[str]] = {}
    for item, names in FACTS["drivers"][name].items():
        for each in names:
            wanted.setdefault(each, set()).add(item)
    linux = [one for one in spec.ioctls if "linux-x86_64" in one.where.abis()]
    assert wanted and {one.name: {i.name for i in one.objects} for one in linux
                       if (name, one.name) not in _NOT_TAKEN} == wanted
    assert {each for where, each in _NOT_TAKEN if where == name} <= {one.name for one in linux}


# --- capabilities ----------------------------------------------------------------------------------------------------


def _odd(one: Capability) -> list[str]:
    """How a capability differs from what the code does with it."""
    wanted: dict[str, list[int]] = KVM["enabled"].get(one.name, {})
    kinds: dict[str, str] = KVM["answers"].get(one.name, {})
    targets = {"VM": "vm", "vCPU": "vcpu"}
    switched = re.match(r"(?:[^;]*; s|S)witched on, on a (vCPU|VM)\b", one.doc or "")
    count = max((index + 1 for indices in wanted.values() for index in indices), default=0)
    told = [argument for argument in one.arguments if argument != "none"]
    checks = {
        "opt_in": one.opt_in == bool(wanted),
        "object": ({targets[switched.group(1)]} if switched else set()) == set(wanted),
        "args": [text.split(":")[0] for text in told] == [f"args[{index}]" for index in range(count)],
        "told": bool(one.arguments) == one.opt_in,
        "returns": (one.returns is not None) == ("value" in kinds.values()),
        "answered": bool(kinds) == (_GONE not in (one.doc or "").lower()),
    }
    return [name for name, right in checks.items() if not right]


def test_capabilities_are_as_the_code_has_them(kvm: Compiled) -> None:
    """Switched on or not, on which object, with which arguments; answered with more than 0 or 1, or by nobody."""
    names = {one.name for one in kvm.spec.capabilities}
    assert KVM["enabled"].keys() | KVM["answers"].keys() <= names and len(KVM["enabled"]) > 50
    assert {one.name: _odd(one) for one in kvm.spec.capabilities if _odd(one)} == {}


def test_who_answers_for_a_capability(kvm: Compiled) -> None:
    """The same function answers for system and VM; where it needs the VM the system has an error."""
    for one in kvm.spec.capabilities:
        wanted = {"vm"} if one.name == "KVM_CAP_MSI_DEVID" else {"system", "vm"}
        assert {item.name for item in one.answered_by} == (wanted if one.name in KVM["answers"] else set()), one.name


def test_arguments_are_those_of_the_documentation() -> None:
    """What the page says that the code does not show: none but the descriptor's meaning; the reverse is listed."""
    differ = {name for name, each in KVM["documented"].items() if name in KVM["enabled"]
              and each["args"] != sorted({i for indices in KVM["enabled"][name].values() for i in indices})}
    assert differ == {
        "KVM_CAP_EXIT_HYPERCALL", "KVM_CAP_PPC_SMT", "KVM_CAP_HYPERV_SYNIC2", "KVM_CAP_HYPERV_ENFORCE_CPUID",
        "KVM_CAP_ENFORCE_PV_FEATURE_CPUID", "KVM_CAP_X86_TRIPLE_FAULT_EVENT"} & differ  # the page names no args[]


def test_a_changed_capability_is_noticed(kvm: Compiled) -> None:
    seen = 0
    for one in kvm.spec.capabilities:
        if one.opt_in:
            assert "opt_in" in _odd(replace(one, opt_in=False))
            assert "args" in _odd(replace(one, arguments=(*one.arguments, "args[3]: more")))
            assert "told" in _odd(replace(one, arguments=()))
            assert "object" in _odd(replace(one, doc=None))
            seen += 1
        returns = None if one.returns is not None else "a number"
        assert "returns" in _odd(replace(one, returns=returns))
    assert seen == len(KVM["enabled"])


# --- attributes ------------------------------------------------------------------------------------------------------


def _verbs(one: Attribute) -> set[str]:
    """What the code does with an attribute: what its group can, or less where the code has a case for the attr."""
    group = set(KVM["attributes"].get(one.group_name, ("get", "set", "has")))
    alone = set(KVM["attributes"].get(one.attr_name, ())) - {"has"} if one.attr_name else set()
    return (group & alone if alone else group) - {"has"}


def _misread(spec: Spec) -> set[str]:
    """Attributes whose access is not what the code gives."""
    access = {"rw": {"get", "set"}, "wo": {"set"}, "ro": {"get"}}
    return {one.name for one in spec.attributes
            if access[one.access] != (access[_BY_HAND[one.name]] if one.name in _BY_HAND else _verbs(one))}


def test_attributes_can_be_set_and_read_where_the_code_does_it(kvm: Compiled) -> None:
    assert _misread(kvm.spec) == set()
    named = {name for one in kvm.spec.attributes for name in (one.group_name, one.attr_name)}
    assert KVM["attributes"].keys() <= named


def test_each_changed_access_is_noticed(kvm: Compiled) -> None:
    for index, one in enumerate(kvm.spec.attributes):
        for access in {"rw", "ro", "wo"} - {one.access}:
            changed = [*kvm.spec.attributes[:index], replace(one, access=access), *kvm.spec.attributes[index + 1:]]
            assert _misread(replace(kvm.spec, attributes=changed)) == {one.name}


def test_what_has_device_attr_does_not_know(kvm: Compiled) -> None:
    """All but what the code leaves out; of the migration's it does not look at attr."""
    unknown = {name for name, verbs in KVM["attributes"].items() if "has" not in verbs}
    assert unknown == _HAS_NOT
    [one] = [each for each in kvm.spec.attributes if each.name == "KVM_S390_VM_TOD_EXT"]
    assert "KVM_HAS_DEVICE_ATTR" in (one.life.note or "")


# --- registers -------------------------------------------------------------------------------------------------------

#: Registers that the code finds by an index, not by a `case`.
_BY_INDEX = ("KVM_REG_ARM64_CORE_*", "KVM_REG_ARM64_DEMUX_*", "KVM_REG_ARM64_SYS", "KVM_REG_ARM64_SVE_*",
             "KVM_REG_RISCV_CORE_*", "KVM_REG_RISCV_CSR_*", "KVM_REG_RISCV_FP_*", "KVM_REG_RISCV_ISA_EXT_ID")


def _known(one: Register, ids: dict[str, int]) -> set[str]:
    """What the code does with a register: by its name, or in a range of names, the first of which may be a family's."""
    number, found = one.id.on(ABIS[min(one.where.abis())]) or 0, set(KVM["registers"].get(one.name, ()))
    for name, verbs in KVM["registers"].items():
        first, _, last = name.partition("...")
        if last and (first.removesuffix("0") == one.name or first in ids and ids[first] <= number <= ids[last]):
            found |= set(verbs)
    return found


def _mistaken(space: RegisterSpace) -> set[str]:
    """Registers whose access is not that of the code; those that no kernel of today knows have none."""
    ids = {one.name: one.id.on(ABIS[min(one.where.abis())]) or 0 for one in space.registers}
    access = {"rw": {"get", "set"}, "ro": {"get"}, "wo": {"set"}}
    return {one.name for one in space.registers if not any(fnmatchcase(one.name, each) for each in _BY_INDEX)
            and _known(one, ids) != (set() if _GONE in (one.life.note or "") else access[one.access])}


def test_registers_can_be_read_and_written_where_the_code_does_it(kvm: Compiled) -> None:
    [space] = kvm.spec.register_spaces
    assert _mistaken(space) == {"KVM_REG_ARM_PTIMER_CNT"}           # a case that is_timer_reg never leads to
    [one] = [each for each in space.registers if each.name == "KVM_REG_ARM_PTIMER_CNT"]
    assert "ENOENT" in (one.life.note or "")


def test_each_changed_access_of_a_register_is_noticed(kvm: Compiled) -> None:
    [space] = kvm.spec.register_spaces
    seen = 0
    for index, one in enumerate(space.registers):
        if not any(fnmatchcase(one.name, each) for each in _BY_INDEX) and _GONE not in (one.life.note or ""):
            for access in {"rw", "ro", "wo"} - {one.access} - ({"ro"} if "PTIMER_CNT" in one.name else set()):
                changed = [*space.registers[:index], replace(one, access=access), *space.registers[index + 1:]]
                assert one.name in _mistaken(replace(space, registers=changed))
                seen += 1
    assert seen > 450


# --- links, maxima, widths -------------------------------------------------------------------------------------------


def _links(spec: Spec) -> set[str]:
    return {link.removeprefix("anon_inode:") for item in spec.objects if not item.external
            for link in item.names.get("linux", {}).get("link", ())}


def test_links_are_those_of_the_code(kvm: Compiled) -> None:
    """But for the real mode area's, which no kernel of today makes."""
    assert _links(kvm.spec) - {"kvm-rma"} == set(KVM["links"]) and len(KVM["links"]) == 15


def test_each_type_makes_the_device_that_the_code_registers_for_it(kvm: Compiled) -> None:
    """XICS is one of two, and the spec has both; KVM_DEV_TYPE_ARM_PV_TIME, an enum value, makes none."""
    made = {one.name: {link.removeprefix("anon_inode:") for link in one.object.names["linux"]["link"]}
            for one in kvm.spec.devices}
    twice = {name for name, links in KVM["devices"].items() if len(links) > 1}
    assert made.keys() == KVM["devices"].keys() and twice == {"KVM_DEV_TYPE_XICS"}
    assert all(links == set(KVM["devices"][name]) for name, links in made.items() if name not in twice)
    assert made["KVM_DEV_TYPE_XICS"] | {"kvm-xive"} == set(KVM["devices"]["KVM_DEV_TYPE_XICS"])
    assert {link for links in KVM["devices"].values() for link in links} <= _links(kvm.spec)


def _maxima(spec: Spec) -> dict[str, set[int | None]]:
    """Member -> the maxima of its payload, or of the cases of it."""
    found: dict[str, set[int | None]] = {}
    for record in spec.records:
        for field in walk_fields(record):
            payload = field.payload
            if payload is not None and field.name:
                inner = [each.payload for each in payload.choice.cases] if payload.choice is not None else []
                found.setdefault(f"{record.name}.{field.name}", set()).update(
                    each.maximum for each in inner or [payload] if each is not None)
    return found


def test_maxima_are_those_of_the_code(kvm: Compiled) -> None:
    found = _maxima(kvm.spec)
    for name, (macro, counted) in _MAXIMA.items():
        assert found[name] == {counted(KVM["limits"][macro])}, name
    assert {macro for macro, _ in _MAXIMA.values()} == KVM["limits"].keys()
    alike = {name for name, maxima in found.items() if maxima & {KVM["limits"]["SEV_FW_BLOB_MAX_SIZE"]}}
    assert alike <= _MAXIMA.keys()


def test_registers_are_as_wide_as_the_documentation_says(kvm: Compiled) -> None:
    [space] = kvm.spec.register_spaces
    seen = 0
    for name, bits in KVM["widths"].items():
        family = re.sub(r"\d+\Z", "", name)             # KVM_REG_PPC_FPR0 to .._FPR31 are one entry
        for one in space.registers:
            if fnmatchcase(one.name, name) or one.name == family:
                for abi in one.where.abis():
                    assert kvm.layouts.size(one.type, ABIS[abi]) * 8 == bits, name
                    seen += 1
    assert seen > 170
