"""spec/kvm against the headers of every architecture: every ioctl with its number and its object, an arm of
kvm_run's union for every exit, a kind for every new descriptor; and the header that is made from it has the numbers,
constants and layouts of the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from invoke import ROOT
from ioctlc.abi import ABIS
from ioctlc.importer.check import code_of, leaves
from ioctlc.importer.clang import target_of
from ioctlc.importer.facts import Survey
from ioctlc.importer.survey import Request, survey
from ioctlc.model import Field, Ioctl, Record, RecordType, Spec, walk_fields
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report
from tests.specs.removals import thinned, with_field
from tests.support.kvm_headers import TOOLS, evaluated, ioctls

#: What linux/kvm.h does not say: which ioctls return a descriptor (Documentation/virt/kvm/api.rst of Linux 6.1).
_DESCRIPTORS = {
    "KVM_CREATE_VM": {"vm"}, "KVM_CREATE_VCPU": {"vcpu"}, "KVM_GET_STATS_FD": {"vm_stats", "vcpu_stats"},
    "KVM_CREATE_SPAPR_TCE": {"spapr_tce"}, "KVM_CREATE_SPAPR_TCE_64": {"spapr_tce"}, "KVM_ALLOCATE_RMA": {"rma"},
    "KVM_PPC_GET_HTAB_FD": {"htab"},
}

#: Exits about which kvm_run's union says nothing.
_BARE_EXITS = {
    "KVM_EXIT_HLT", "KVM_EXIT_IRQ_WINDOW_OPEN", "KVM_EXIT_SHUTDOWN", "KVM_EXIT_INTR", "KVM_EXIT_SET_TPR",
    "KVM_EXIT_NMI", "KVM_EXIT_WATCHDOG", "KVM_EXIT_DIRTY_RING_FULL", "KVM_EXIT_AP_RESET_HOLD", "KVM_EXIT_X86_BUS_LOCK",
}


@pytest.fixture(scope="module")
def kvm() -> Compiled:
    return model_of(str(ROOT / "spec" / "kvm"), Report())


def members(compiled: Compiled) -> Iterator[tuple[str, Field]]:
    """Every member of every record, inside of inline ones too, by `record.member`."""
    for record in compiled.spec.records:
        for field in walk_fields(record):
            if field.name:
                yield f"{record.name}.{field.name}", field


def on(compiled: Compiled, abi: str) -> list[Ioctl]:
    return [one for one in compiled.spec.ioctls if compiled.spec.exists(one, ABIS[abi])]


# --- numbers and objects ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("abi", TOOLS)
def test_every_ioctl_has_its_number(kvm: Compiled, abi: str) -> None:
    wanted = ioctls(abi)
    assert len(wanted) > 110
    assert {one.name: code_of(kvm, one.name, abi) for one in on(kvm, abi)} == wanted


def test_every_ioctl_has_its_object(kvm: Compiled) -> None:
    names = {item.name for item in kvm.spec.objects}
    for ioctl in kvm.spec.ioctls:
        assert ioctl.objects and {item.name for item in ioctl.objects} <= names, ioctl.name


def test_objects_are_those_of_the_documentation(kvm: Compiled) -> None:
    """A few of each kind, from api.rst's «Type:» lines."""
    found = {one.name: {item.name for item in one.objects} for one in kvm.spec.ioctls}
    for name in ("KVM_GET_API_VERSION", "KVM_CREATE_VM", "KVM_GET_MSR_INDEX_LIST", "KVM_GET_EMULATED_CPUID"):
        assert found[name] == {"system"}
    for name in ("KVM_CREATE_VCPU", "KVM_SET_USER_MEMORY_REGION", "KVM_IRQFD", "KVM_GET_DIRTY_LOG"):
        assert found[name] == {"vm"}
    for name in ("KVM_RUN", "KVM_GET_REGS", "KVM_GET_ONE_REG", "KVM_DIRTY_TLB", "KVM_S390_UCAS_MAP"):
        assert found[name] == {"vcpu"}
    assert found["KVM_CHECK_EXTENSION"] == {"system", "vm"} and found["KVM_GET_MSRS"] == {"system", "vcpu"}
    assert found["KVM_S390_MEM_OP"] == found["KVM_ENABLE_CAP"] == found["KVM_GET_TSC_KHZ"] == {"vm", "vcpu"}


@pytest.mark.parametrize(("name", "kinds"), _DESCRIPTORS.items())
def test_what_returns_a_descriptor_names_its_kind(kvm: Compiled, name: str, kinds: set[str]) -> None:
    [ioctl] = [one for one in kvm.spec.ioctls if one.name == name]
    assert ioctl.returns is not None and {item.name for item in ioctl.returns.fds} == kinds


def test_nothing_else_returns_one(kvm: Compiled) -> None:
    assert {one.name for one in kvm.spec.ioctls if one.returns is not None and one.returns.fds} == set(_DESCRIPTORS)


def test_members_that_are_descriptors_say_so(kvm: Compiled) -> None:
    named = {name for name, field in members(kvm) if re.search(r"(\A|_|e|p)fd\Z", field.name or "")}
    said = {name for name, field in members(kvm) if field.fd or field.fd_by_device}
    assert len(named) >= 7 and named <= said, named - said


# --- the run page ----------------------------------------------------------------------------------------------------


def _union_of(record: Record) -> Field:
    [found] = [field for field in record.fields if field.name is None and field.discriminator is not None]
    return found


def test_every_exit_selects_an_arm(kvm: Compiled) -> None:
    header = Path("/usr/include/linux/kvm.h").read_text(encoding="utf-8")
    block = re.search(r"#define KVM_EXIT_UNKNOWN .*\n(#define KVM_EXIT_.*\n)+", header)
    assert block is not None
    exits = re.findall(r"#define (KVM_EXIT_\w+)", block.group())
    assert len(exits) >= 38
    [run] = [record for record in kvm.spec.records if record.name == "kvm_run"]
    type_ = _union_of(run).type
    assert isinstance(type_, RecordType)
    arms = {name: arm for arm in type_.record.fields for name in arm.case_names}
    assert set(exits) <= set(arms), set(exits) - set(arms)
    assert {name for name, arm in arms.items() if arm.raw} == _BARE_EXITS
    values = evaluated("linux-x86_64", exits)
    for arm in type_.record.fields:
        for name, value in zip(arm.case_names, arm.cases):
            assert values[str(name)] == value


def _arms_of_the_header() -> dict[str, str]:
    """Exit -> member of kvm_run's union, as the comment before each member names its exits."""
    header = Path("/usr/include/linux/kvm.h").read_text(encoding="utf-8")
    [run] = re.findall(r"^struct kvm_run \{(.*?)^\};", header, re.DOTALL | re.MULTILINE)
    found: dict[str, str] = {}
    comment, member = r"/\* (KVM_EXIT_\w+(?: / KVM_EXIT_\w+)*)[^*]*\*/", r"(?:\} (\w+)|[a-z_]\w* ?\w* (\w+));"
    for match in re.finditer(rf"^\t\t{comment}(.*?)^\t\t{member}", run, re.DOTALL | re.MULTILINE):
        found |= {name: match.group(3) or match.group(4) for name in match.group(1).split(" / ")}
    return found


def _arms(spec: Spec) -> dict[str, str]:
    """Exit -> member, as the spec has it; of an unnamed arm its first member's name."""
    [run] = [record for record in spec.records if record.name == "kvm_run"]
    type_ = _union_of(run).type
    assert isinstance(type_, RecordType)
    found: dict[str, str] = {}
    for arm in type_.record.fields:
        inner = arm.type.record.fields if arm.name is None and isinstance(arm.type, RecordType) else [arm]
        found |= {str(name): inner[0].name or "" for name in arm.case_names if not arm.raw}
    return found


def test_every_arm_is_that_of_the_header(kvm: Compiled) -> None:
    """The header's comments say of each member whose it is; exits that no comment names have none."""
    wanted = _arms_of_the_header()
    assert len(wanted) >= 28 and _arms(kvm.spec) == wanted
    assert not wanted.keys() & _BARE_EXITS


def test_each_exchanged_arm_is_noticed(kvm: Compiled) -> None:
    [run] = [record for record in kvm.spec.records if record.name == "kvm_run"]
    union, wanted = _union_of(run), _arms(kvm.spec)
    for name in wanted:
        for changed in thinned(union, name):
            assert _arms(with_field(kvm.spec, union, changed)) != wanted


def test_mappings_of_a_vcpu(kvm: Compiled) -> None:
    found = {one.name: one for one in kvm.spec.mappings}
    assert {(one.object.name, one.record.name) for one in found.values()} == {
        ("vcpu", "kvm_run"), ("vcpu", "kvm_coalesced_mmio_ring"), ("vcpu", "kvm_dirty_gfn")}
    assert all(one.record.shared for one in found.values())


# --- there and back --------------------------------------------------------------------------------------------------


def _values(seen: Survey) -> dict[str, int | str]:
    """Macros and enumerators with their values."""
    found: dict[str, int | str] = {name: fact.value for name, fact in seen.constants.items()}
    for enum in [*seen.enums.values(), *seen.unnamed]:
        found |= {name: value for name, value, _ in enum.values}
    return found


@pytest.mark.parametrize("abi", TOOLS)
def test_there_and_back(abi: str) -> None:
    """The header that is made from the spec, as clang sees it, has the numbers, values and layouts of the original."""
    target = target_of(abi, [])
    first = survey(Request(["linux/kvm.h"]), target)
    again = survey(Request([str(ROOT / "generated" / "kvm" / "include" / "kvm.h")]), target)
    assert {name: fact.number for name, fact in again.ioctls.items()} == \
        {name: fact.number for name, fact in first.ioctls.items()}
    made = _values(again)
    assert {name: (value, made.get(name)) for name, value in _values(first).items() if made.get(name) != value} == {}
    assert {name: (fact.kind, fact.size, fact.align, leaves(fact)) for name, fact in first.records.items()} == \
        {name: (fact.kind, fact.size, fact.align, leaves(fact)) for name, fact in again.records.items()
         if name in first.records}
