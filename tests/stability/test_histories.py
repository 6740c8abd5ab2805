"""What really happened to ABIs, as diff sees it: KVM from 6.1 to 6.12, HAXM's two sets of numbers, a code of mshv."""

from __future__ import annotations

import shutil
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml

import kvm_history
from histories import diff, rules
from invoke import ROOT

# --- KVM -------------------------------------------------------------------------------------------------------------

REMOVED = {"KVM_SET_MEMORY_REGION", "KVM_SET_MEMORY_ALIAS", "KVM_TRACE_ENABLE", "KVM_TRACE_PAUSE", "KVM_TRACE_DISABLE",
           "KVM_DEBUG_GUEST", "KVM_ASSIGN_PCI_DEVICE", "KVM_ASSIGN_IRQ", "KVM_ASSIGN_DEV_IRQ",
           "KVM_ASSIGN_SET_MSIX_NR", "KVM_ASSIGN_SET_MSIX_ENTRY", "KVM_ASSIGN_SET_INTX_MASK",
           "KVM_DEASSIGN_PCI_DEVICE", "KVM_DEASSIGN_DEV_IRQ"}

#: Their structs, their flags and the numbers of their fields: names that nothing has any more.
TYPES = {"kvm_assigned_irq", "kvm_assigned_msix_entry", "kvm_assigned_msix_nr", "kvm_assigned_pci_dev",
         "kvm_breakpoint", "kvm_debug_guest", "kvm_memory_alias", "kvm_memory_region", "kvm_user_trace_setup"}

NAMES = {
    *(f"KVM_DEV_ASSIGN_{name}" for name in ("ENABLE_IOMMU", "MASK_INTX", "PCI_2_3")), "KVM_MAX_MSIX_PER_DEV",
    *(f"KVM_DEV_IRQ_{name}" for name in ("GUEST_INTX", "GUEST_MASK", "GUEST_MSI", "GUEST_MSIX", "HOST_INTX",
                                         "HOST_MASK", "HOST_MSI", "HOST_MSIX")),
    *(f"__KVM_DEPRECATED_{name}" for name in ("MAIN_W_0x06", "MAIN_0x07", "MAIN_0x08", "VM_R_0x70", "VCPU_W_0x87")),
    *(f"KVM_TRC_{name}" for name in (
        "APIC_ACCESS", "CLTS", "CPUID", "CR_READ", "CR_WRITE", "CYCLE_SIZE", "DR_READ", "DR_WRITE", "ENTRYEXIT",
        "EXTRA_MAX", "GTLB_WRITE", "HANDLER", "HEAD_SIZE", "HLT", "INJ_VIRQ", "INTR", "IO_READ", "IO_WRITE", "LMSW",
        "MSR_READ", "MSR_WRITE", "NMI", "PAGE_FAULT", "PEND_INTR", "PPC_INSTR", "REDELIVER_EVT", "SHIFT", "STLB_INVAL",
        "STLB_WRITE", "TDP_FAULT", "VMENTRY", "VMEXIT", "VMMCALL")),
}

#: Their structs moved to an architecture's header, so the shared header's macros mean nothing elsewhere.
NARROWED = {
    "KVM_HYPERV_EVENTFD", "KVM_PPC_GET_PVINFO", "KVM_PPC_GET_SMMU_INFO", "KVM_PPC_RESIZE_HPT_COMMIT",
    "KVM_PPC_RESIZE_HPT_PREPARE", "KVM_XEN_HVM_GET_ATTR", "KVM_XEN_HVM_SET_ATTR", "KVM_XEN_VCPU_GET_ATTR",
    "KVM_XEN_VCPU_SET_ATTR", *(f"KVM_S390_{name}" for name in (
        "GET_CMMA_BITS", "GET_IRQ_STATE", "GET_SKEYS", "INTERRUPT", "IRQ", "MEM_OP", "PV_COMMAND", "PV_CPU_COMMAND",
        "SET_CMMA_BITS", "SET_INITIAL_PSW", "SET_IRQ_STATE", "SET_SKEYS", "UCAS_MAP", "UCAS_UNMAP", "ZPCI_OP")),
}

#: SEV's structs said where their holes are.
SEV_PADS = {"attestation_report": 1, "cmd": 1, "dbg": 1, "launch_measure": 1, "launch_secret": 3, "launch_start": 2,
            "launch_update_data": 1, "receive_start": 2, "receive_update_data": 3, "send_start": 5,
            "send_update_data": 3}

REVIEW = {
    "name-removed": NAMES, "type-removed": TYPES, "ioctl-narrowed": NARROWED,
    "hole-named": {f"kvm_sev_{name}.pad{number}" for name, count in SEV_PADS.items() for number in range(count)},
    "flexible-array-made-real": {"kvm_nested_state.data.svm", "kvm_nested_state.data.vmx"},
    "padding-consumed": {"kvm_run.hypercall.pad"},
    "constant-changed": {"KVM_DIRTY_LOG_PAGE_OFFSET"},      # on arm64, where 0 had said that there is none
    "unused-grew": {"kvm_riscv_config", "kvm_riscv_csr", "kvm_riscv_csr.senvcfg", *(     # they make ids of registers
        f"kvm_riscv_config.{name}" for name in ("marchid", "mimpid", "mvendorid", "satp_mode", "zicboz_block_size"))},
}

EXTEND = {"value-added", "ioctl-added", "type-added", "set-added", "arm-added", "sentinel-moved"}


@pytest.fixture(scope="module")
def kvm(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("kvm")
    done, found = diff(kvm_history.old(folder / "old"), kvm_history.new(folder / "new"))
    assert done.status == 8 and found["verdict"] == "break"
    return found


def by_rule(found: dict[str, Any], *verdicts: str) -> dict[str, set[str]]:
    names: dict[str, set[str]] = defaultdict(set)
    for one in found["changes"]:
        if one["verdict"] in verdicts:
            names[one["rule"]].add(one["name"])
    return dict(names)


def test_kvm_breaks_are_the_ioctls_that_went(kvm: dict[str, Any]) -> None:
    assert len(REMOVED) == 14
    assert by_rule(kvm, "break") == {"ioctl-removed": REMOVED}


def test_kvm_reviews_are_these(kvm: dict[str, Any]) -> None:
    assert by_rule(kvm, "review") == REVIEW


def test_kvm_types_that_moved_to_another_header_are_neutral(kvm: dict[str, Any]) -> None:
    neutral = by_rule(kvm, "neutral")
    assert set(neutral) == {"moved"}
    moved = neutral["moved"]
    assert {"kvm_sev_cmd", "kvm_s390_irq", "kvm_ppc_smmu_info", "kvm_xen_hvm_attr", "kvm_hyperv_eventfd"} <= moved
    assert {"KVM_SEV_INIT", "KVM_S390_MCHK", "KVM_XEN_ATTR_TYPE_EVTCHN"} <= moved and not moved & (REMOVED | TYPES)


def test_kvm_all_else_extends_it(kvm: dict[str, Any]) -> None:
    extend = by_rule(kvm, "extend")
    assert set(extend) == EXTEND
    assert {"KVM_SET_USER_MEMORY_REGION2", "KVM_CREATE_GUEST_MEMFD",
            "KVM_SET_MEMORY_ATTRIBUTES"} <= extend["ioctl-added"]
    assert extend["sentinel-moved"] == {"KVM_DEV_TYPE_MAX", "KVM_RISCV_ISA_EXT_MAX", "KVM_SEV_NR_MAX"}


def test_kvm_says_what_naming_holes_did_to_32_bit_programs(tmp_path: Path) -> None:
    """SEV's padding, which 6.12 names, was there on x86_64; on i386, which has no SEV, it moves members."""
    abis = ("linux-x86_64", "linux-i386", *kvm_history.ABIS[1:])
    found = diff(kvm_history.old(tmp_path / "old", abis), kvm_history.new(tmp_path / "new", abis))[1]
    breaks = by_rule(found, "break")
    assert breaks.pop("ioctl-removed") == REMOVED
    assert set(breaks) == {"record-size-changed", "field-moved", "field-added"}
    assert breaks["field-moved"] and by_rule(found, "review")["unused-grew"] > REVIEW["unused-grew"]
    assert all(one["message"].endswith((" on linux-i386", " on the 32-bit ABIs")) for one in found["changes"]
               if one["verdict"] == "break" and one["rule"] != "ioctl-removed")


# --- HAXM ------------------------------------------------------------------------------------------------------------

#: The unified set, from HAXM's hax_interface.h of 2019: legacy name -> (unified name, code, direction). Then every
#: system was to have one number, type 'H', and the old ones were to live on as NAME__LEGACY.
UNIFIED = {
    "HAX_IOCTL_VERSION": ("HAX_IOCTL_GET_API_VERSION", 0x00, "out"),
    "HAX_IOCTL_CREATE_VM": ("HAX_IOCTL_CREATE_VM", 0x01, "out"),
    "HAX_IOCTL_DESTROY_VM": ("HAX_IOCTL_DESTROY_VM", 0x02, "in"),
    "HAX_IOCTL_CAPABILITY": ("HAX_IOCTL_CAPABILITY", 0x03, "out"),
    "HAX_VM_IOCTL_VCPU_CREATE": ("HAX_VM_IOCTL_CREATE_VCPU", 0x00, "in"),
    "HAX_VM_IOCTL_VCPU_DESTROY": ("HAX_VM_IOCTL_DESTROY_VCPU", 0x01, "in"),
    "HAX_VM_IOCTL_SET_RAM": ("HAX_VM_IOCTL_SET_RAM", 0x02, "in"),
    "HAX_VM_IOCTL_ADD_RAMBLOCK": ("HAX_VM_IOCTL_ADD_RAMBLOCK", 0x03, "in"),
    "HAX_VM_IOCTL_SET_RAM2": ("HAX_VM_IOCTL_SET_RAM2", 0x04, "in"),
    "HAX_VM_IOCTL_PROTECT_RAM": ("HAX_VM_IOCTL_PROTECT_RAM", 0x05, "in"),
    "HAX_VCPU_IOCTL_RUN": ("HAX_VCPU_IOCTL_RUN", 0x00, None),
    "HAX_VCPU_IOCTL_SETUP_TUNNEL": ("HAX_VCPU_IOCTL_SETUP_TUNNEL", 0x01, "out"),
    "HAX_VCPU_GET_REGS": ("HAX_VCPU_IOCTL_GET_REGS", 0x02, "out"),
    "HAX_VCPU_SET_REGS": ("HAX_VCPU_IOCTL_SET_REGS", 0x03, "in"),
    "HAX_VCPU_IOCTL_GET_FPU": ("HAX_VCPU_IOCTL_GET_FPU", 0x04, "out"),
    "HAX_VCPU_IOCTL_SET_FPU": ("HAX_VCPU_IOCTL_SET_FPU", 0x05, "in"),
    "HAX_VCPU_IOCTL_GET_MSRS": ("HAX_VCPU_IOCTL_GET_MSRS", 0x06, "inout"),
    "HAX_VCPU_IOCTL_SET_MSRS": ("HAX_VCPU_IOCTL_SET_MSRS", 0x07, "inout"),
    "HAX_VCPU_IOCTL_INTERRUPT": ("HAX_VCPU_IOCTL_INTERRUPT", 0x08, "in"),
    "HAX_IOCTL_VCPU_DEBUG": ("HAX_VCPU_IOCTL_DEBUG", 0x09, "in"),
}

SAME_NAME = {old for old, (new, _, _) in UNIFIED.items() if old == new}
NEW_NAME = {new for old, (new, _, _) in UNIFIED.items() if old != new}


def haxm(folder: Path, *, legacy: str | None, unified: bool) -> Path:
    """spec/haxm with the legacy set (its names followed by `legacy`), or without; with the unified set, or without."""
    shutil.copytree(ROOT / "spec" / "haxm", folder / "haxm", ignore=shutil.ignore_patterns("*.lock"))
    made: list[dict[str, Any]] = []
    for path in sorted((folder / "haxm").glob("*.yaml")):
        tree = yaml.safe_load(path.read_text(encoding="utf-8").replace(" on: ", " 'on': "))
        some = [one for one in tree.get("ioctls", []) if one["name"] in UNIFIED]
        made += [_unified(one) for one in some] if unified else []
        for one in some:
            if legacy is None:
                tree["ioctls"].remove(one)
            else:
                one["name"] += legacy
        for one in tree.get("ioctls", []):
            _renamed(one, legacy)
        if path.stem == "haxm":
            main = tree
        path.write_text(_text(tree), encoding="utf-8")
    main["ioctls"] += made
    (folder / "haxm" / "haxm.yaml").write_text(_text(main), encoding="utf-8")
    return folder / "haxm"


def _renamed(ioctl: dict[str, Any], legacy: str | None) -> None:
    gone = ioctl.get("deprecated", {})
    name = gone.get("replaced_by")
    if name in UNIFIED:
        gone["replaced_by"] = UNIFIED[name][0] if legacy is None else name + legacy


def _unified(old: dict[str, Any]) -> dict[str, Any]:
    name, code, direction = UNIFIED[old["name"]]
    argument = next((old[key] for key in ("in", "out", "inout") if key in old), None)
    new = {"name": name, "nr": code, "type": ord("H"), "on": old["on"], "doc": old["doc"],
           "windows": {"function": 0x800 + code}}
    return new if direction is None else {**new, direction: argument}


def _text(tree: dict[str, Any]) -> str:
    """YAML whose dates and ranges are as a spec wants them."""
    return yaml.safe_dump(tree, sort_keys=False, allow_unicode=True)


def test_haxm_numbers_that_took_over_old_names_broke_clients(tmp_path: Path) -> None:
    """What HAXM did: the names mean new numbers, the old numbers have other names."""
    old = haxm(tmp_path / "old", legacy="", unified=False)
    new = haxm(tmp_path / "new", legacy="__LEGACY", unified=True)
    done, found = diff(old, new)
    assert done.status == 8
    breaks = by_rule(found, "break")
    assert breaks["request-code-changed"] == breaks["windows-code-changed"] | {"HAX_IOCTL_DESTROY_VM"} == SAME_NAME
    renamed = {old + "__LEGACY" for old, (new, _, _) in UNIFIED.items() if old != new}
    assert by_rule(found, "review")["renamed"] == renamed, "all else is equal, so the numbers are kept"
    assert by_rule(found, "extend") == {"ioctl-added": {
        *NEW_NAME, "HAX_IOCTL_DESTROY_VM", *(f"{name}__LEGACY" for name in SAME_NAME)}}, "one is new on Windows, too"


def test_haxm_without_its_legacy_set_breaks_every_client(tmp_path: Path) -> None:
    old = haxm(tmp_path / "old", legacy="__LEGACY", unified=True)
    new = haxm(tmp_path / "new", legacy=None, unified=True)
    done, found = diff(old, new)
    assert done.status == 8
    assert by_rule(found, "break") == {"ioctl-removed": {f"{name}__LEGACY" for name in UNIFIED}}


def test_haxm_with_new_numbers_beside_the_old_ones_breaks_nobody(tmp_path: Path) -> None:
    """What it could have done: the old names stay, the new numbers have new names."""
    old = haxm(tmp_path / "old", legacy="", unified=False)
    new = haxm(tmp_path / "new", legacy="", unified=False)
    text = _text({"profile": "legacy", "ioctls": [
        {**_unified(one), "name": f"{one['name']}_V5"} for path in sorted((ROOT / "spec" / "haxm").glob("*.yaml"))
        for one in yaml.safe_load(path.read_text(encoding="utf-8").replace(" on: ", " 'on': ")).get("ioctls", [])
        if one["name"] in UNIFIED]})
    (new / "unified.yaml").write_text(text, encoding="utf-8")
    main = new / "haxm.yaml"
    main.write_text(main.read_text(encoding="utf-8").replace("files:\n", "files:\n- unified.yaml\n"),
                    encoding="utf-8")
    done, found = diff(old, new)
    assert done.status == 0 and by_rule(found, "break", "review") == {}
    assert by_rule(found, "extend") == {"ioctl-added": {f"{name}_V5" for name in UNIFIED}}


# --- mshv ------------------------------------------------------------------------------------------------------------


def test_mshv_a_device_attribute_with_another_code_breaks(tmp_path: Path) -> None:
    """A code of a device attribute went from 0x02 to 0x01 while mshv was on its way into Linux; its spec here, which is
    of what arrived, gets such an attribute."""
    specs = []
    for name, code in (("old", 2), ("new", 1)):
        folder = tmp_path / name / "mshv"
        shutil.copytree(ROOT / "spec" / "mshv", folder, ignore=shutil.ignore_patterns("*.lock"))
        text = (folder / "mshv.yaml").read_text(encoding="utf-8")
        text += ("attributes:\n  - {name: MSHV_DEVICE_RESET, on: partition, group: 0, attr: " f"{code}, access: wo,"
                 " doc: Reset a device.}\n")
        (folder / "mshv.yaml").write_text(text, encoding="utf-8")
        specs.append(folder)
    done, found = diff(*specs)
    assert done.status == 8 and rules(found) == ["attribute-changed"]
    assert found["changes"][0]["message"] == "MSHV_DEVICE_RESET: its attribute code was 2, is 1"
