"""spec/kvm says of every flexible array, address and pointer of the headers how long it is, and of every value of a
discriminator what it selects. Each such entry is taken out in memory once, to show that its loss is noticed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

import pytest

from ioctlc.abi import ABIS
from ioctlc.model import ArrayType, Field, Record, ScalarType, Spec, walk_fields
from ioctlc.pipeline import model_of
from ioctlc.source import Report
from tests.specs.removals import ROOT, arms, cases, label, says_its_length, thinned, with_field, without_payloads
from tests.support.kvm_headers import TOOLS, preprocessed

#: Members that look like addresses and are none of the program's memory: the guest's physical ones, or numbers.
_NO_USER_ADDRESS = {
    "kvm_userspace_memory_region.guest_phys_addr", "kvm_memory_region.guest_phys_addr", "kvm_ioeventfd.addr",
    "kvm_memory_alias.guest_phys_addr", "kvm_memory_alias.target_phys_addr", "kvm_coalesced_mmio_zone.addr",
    "kvm_coalesced_mmio.phys_addr", "kvm_run.phys_addr", "kvm_run.addr", "kvm_run.psw_addr", "kvm_debug_exit_arch.addr",
    "kvm_vapic_addr.vapic_addr", "kvm_arm_device_addr.addr", "kvm_s390_psw.addr", "kvm_guest_debug_arch.addr",
    "kvm_hw_breakpoint.addr", "kvm_hw_breakpoint.phys_addr", "kvm_x86_mce.addr", "kvm_translation.linear_address",
    "kvm_translation.physical_address", "kvm_s390_ucas_mapping.vcpu_addr", "kvm_s390_pv_unp.addr",
    "kvm_s390_pv_info_vm.max_guest_addr", "kvm_s390_pv_dmp.gaddr", "kvm_s390_mem_op.gaddr", "kvm_ppc_xive_eq.qaddr",
    "kvm_s390_io_adapter_req.addr", "kvm_irq_routing_s390_adapter.ind_addr",
    "kvm_irq_routing_s390_adapter.summary_addr", "kvm_s390_prefix_info.address", "kvm_breakpoint.address",
    "kvm_debug_exit_arch.address", "kvm_s390_pgm_info.per_address", "kvm_s390_mchk_info.failing_storage_address",
    "kvm_pmu_event_filter.fixed_counter_bitmap", "kvm_ioapic_state.base_address", "kvm_s390_ext_info.ext_params",
}
_ADDRESS = re.compile(r"(addr|address|_buf|\Abuf|bitmap|origin|skeydata|params|array|blob_addr_\d+)\Z")

#: Addresses, and an offset, whose names do not look like it.
_ALSO = {"kvm_run.data_offset", "kvm_sev_cmd.data", "kvm_pv_cmd.data", "kvm_s390_cmma_log.values"}

#: Arrays of fixed size of which another member says how much is in use, and how many have that name.
_USED = {"kvm_run.data": 3, "kvm_coalesced_mmio.data": 1, "kvm_xcrs.xcrs": 1}

#: Where no enum names the values of a discriminator: the constants that do.
_VALUES = {
    "kvm_irqchip.chip": r"KVM_IRQCHIP_\w+",
    "kvm_arm_copy_mte_tags.addr": r"KVM_ARM_TAGS_\w+",
    "kvm_s390_irq.u": r"KVM_S390_(INT_(?!IO_)\w+|SIGP_\w+|PROGRAM_INT|RESTART|MCHK)",
}

#: Values that select nothing, and why.
_NOTHING = {
    "kvm_run.exit_reason": {
        "KVM_EXIT_HLT", "KVM_EXIT_IRQ_WINDOW_OPEN", "KVM_EXIT_SHUTDOWN", "KVM_EXIT_INTR", "KVM_EXIT_SET_TPR",
        "KVM_EXIT_NMI", "KVM_EXIT_WATCHDOG", "KVM_EXIT_DIRTY_RING_FULL", "KVM_EXIT_AP_RESET_HOLD",
        "KVM_EXIT_X86_BUS_LOCK"},                       # exits about which the union says nothing
    "kvm_sev_cmd.data": {
        "KVM_SEV_INIT", "KVM_SEV_ES_INIT", "KVM_SEV_LAUNCH_UPDATE_VMSA", "KVM_SEV_LAUNCH_FINISH",
        "KVM_SEV_SEND_FINISH", "KVM_SEV_RECEIVE_FINISH", "KVM_SEV_SEND_CANCEL",     # commands without data
        "KVM_SEV_SEND_UPDATE_VMSA", "KVM_SEV_RECEIVE_UPDATE_VMSA", "KVM_SEV_CERT_EXPORT",   # no kernel has them
        "KVM_SEV_NR_MAX"},                              # a count
    "kvm_pv_cmd.data": {"KVM_PV_ENABLE", "KVM_PV_DISABLE", "KVM_PV_VERIFY", "KVM_PV_PREP_RESET",
                        "KVM_PV_UNSHARE_ALL"},          # commands without data
    "kvm_s390_zpci_op.u": {"KVM_S390_ZPCIOP_DEREG_AEN"},    # the function is all that it needs
    "kvm_s390_irq.u": {"KVM_S390_RESTART", "KVM_S390_INT_CLOCK_COMP", "KVM_S390_INT_CPU_TIMER"},    # no parameters
}


@pytest.fixture(scope="module")
def kvm() -> Spec:
    return model_of(str(ROOT / "spec" / "kvm"), Report()).spec


# --- what the headers have -------------------------------------------------------------------------------------------


@lru_cache(maxsize=None)
def _bodies(abi: str) -> dict[str, str]:
    """Tag -> what stands between the braces, of every struct outside of another."""
    text, found = preprocessed(abi), {}
    for start in re.finditer(r"^struct (\w+) \{", text, re.MULTILINE):
        depth = 0
        for match in re.finditer(r"[{}]", text[start.start():]):
            depth += 1 if match.group() == "{" else -1
            if not depth:
                found[start.group(1)] = text[start.start():start.start() + match.end()]
                break
    return found


def _declared(abi: str, pattern: str) -> set[str]:
    """`record.member` for each declarator of the headers that a pattern matches, in KVM's own structs."""
    return {f"{tag}.{name}" for tag, body in _bodies(abi).items() if tag.startswith("kvm_")
            for name in re.findall(pattern, body)}


_FLEXIBLE, _POINTER = r"\b(\w+)\[0?\];", r"\*\s*(\w+);"


def _members(spec: Spec, abi: str | None = None) -> Iterator[tuple[str, Field]]:
    """Every named member of every record that an ABI has, inside of inline ones too, by `record.member`."""
    for record in spec.records:
        if abi is None or spec.exists(record, ABIS[abi]):
            for field in walk_fields(record):
                if field.name and (abi is None or spec.exists(field, ABIS[abi])):
                    yield f"{record.name}.{field.name}", field


def _open(field: Field) -> bool:
    """A flexible array, or the old `[0]`."""
    return isinstance(field.type, ArrayType) and (field.type.count is None or field.type.count.uniform == 0)


# --- lengths ---------------------------------------------------------------------------------------------------------


def _unsaid(wanted: set[str], found: list[tuple[str, Field]]) -> set[str]:
    """What is wanted and not there, and what is there and silent: two members of one name must both say it."""
    return {name for name in wanted if not any(name == each for each, _ in found)} \
        | {name for name, field in found if name in wanted and not says_its_length(field.payload)}


def _unsaid_arrays(spec: Spec, abi: str) -> set[str]:
    """The headers' flexible arrays about which the spec is silent."""
    return _unsaid(_declared(abi, _FLEXIBLE), [(name, field) for name, field in _members(spec, abi) if _open(field)])


def _unsaid_pointers(spec: Spec, abi: str) -> set[str]:
    return _unsaid(_declared(abi, _POINTER), list(_members(spec, abi)))


def _addresses(spec: Spec) -> list[tuple[str, Field]]:
    """Integers that are addresses by their name or by the list; a name comes twice where two ABIs have the struct."""
    return [(name, field) for name, field in _members(spec) if field.type in (ScalarType("u64"), ScalarType("u32"))
            and (_ADDRESS.search(field.name or "") or name in _ALSO)]


def _unsaid_addresses(spec: Spec) -> set[str]:
    return {name for name, field in _addresses(spec)
            if name not in _NO_USER_ADDRESS and not says_its_length(field.payload)}


@pytest.mark.parametrize("abi", TOOLS)
def test_every_flexible_array_has_a_length(kvm: Spec, abi: str) -> None:
    """Those of the header are found as `name[]` or `name[0]` in what the preprocessor leaves."""
    found = _declared(abi, _FLEXIBLE)
    assert {"kvm_irq_routing.entries", "kvm_coalesced_mmio_ring.coalesced_mmio", "kvm_signal_mask.sigset",
            "kvm_reg_list.reg"} <= found
    assert _unsaid_arrays(kvm, abi) == set()
    assert found == {name for name, field in _members(kvm, abi) if _open(field)}


@pytest.mark.parametrize("abi", TOOLS)
def test_every_pointer_has_a_length(kvm: Spec, abi: str) -> None:
    """Those of the header are found as `*name;` in what the preprocessor leaves."""
    assert {"kvm_dirty_log.dirty_bitmap", "kvm_clear_dirty_log.dirty_bitmap"} <= _declared(abi, _POINTER)
    assert _unsaid_pointers(kvm, abi) == set()


def test_every_address_has_a_length(kvm: Spec) -> None:
    assert _unsaid_addresses(kvm) == set()
    assert _NO_USER_ADDRESS | _ALSO <= {name for name, _ in _addresses(kvm)}


@pytest.mark.parametrize("abi", TOOLS)
def test_each_lost_length_of_an_array_or_pointer_is_noticed(kvm: Spec, abi: str) -> None:
    """Without the payload, and without the length of the payload or of any of its cases."""
    seen = 0
    for pattern, unsaid in ((_FLEXIBLE, _unsaid_arrays), (_POINTER, _unsaid_pointers)):
        wanted = _declared(abi, pattern)
        for name, field in _members(kvm, abi):
            if name in wanted and field.payload is not None:
                for changed in without_payloads(field):
                    assert name in unsaid(with_field(kvm, field, changed), abi), name
                    seen += 1
    assert seen >= 2 * len(_declared(abi, _FLEXIBLE) | _declared(abi, _POINTER))


def test_each_lost_length_of_an_address_is_noticed(kvm: Spec) -> None:
    """Of every integer that has a payload: none is outside of what the test above looks at."""
    seen = 0
    for name, field in _members(kvm):
        if isinstance(field.type, ScalarType) and field.payload is not None:
            for changed in without_payloads(field):
                assert name in _unsaid_addresses(with_field(kvm, field, changed)), name
                seen += 1
    assert seen >= 60


def _used(spec: Spec) -> dict[str, int]:
    """The arrays of fixed size that say how much of them is in use."""
    return dict(Counter(name for name, field in _members(spec) if isinstance(field.type, ArrayType)
                        and not _open(field) and says_its_length(field.payload)))


def test_arrays_of_fixed_size_say_what_is_in_use(kvm: Spec) -> None:
    assert _used(kvm) == _USED
    for name, field in _members(kvm):
        if name in _USED and field.payload is not None:
            for changed in without_payloads(field):
                assert _used(with_field(kvm, field, changed)) != _USED


# --- choices ---------------------------------------------------------------------------------------------------------


def _discriminator(record: Record, path: tuple[str, ...]) -> Field:
    """The member that an expression such as `header.id` names."""
    [found] = [field for field in record.fields if field.name == path[0]]
    if len(path) == 1:
        return found
    return _discriminator(found.type.record, path[1:])          # type: ignore[union-attr]


def _choosers(spec: Spec) -> Iterator[tuple[Record, Field]]:
    """Members that are chosen by the value of another: unions, and payloads with cases."""
    for record in spec.records:
        for field in walk_fields(record):
            choice = field.payload.choice if field.payload is not None else None
            if field.discriminator is not None or choice is not None and choice.kind == "field":
                yield record, field


def _wanted(spec: Spec, record: Record, field: Field) -> set[str]:
    """The names of all values of the discriminator."""
    on = field.discriminator or field.payload.choice.on         # type: ignore[union-attr]
    named = _discriminator(record, on.path).values              # type: ignore[union-attr]
    if named is not None:
        return {value.name for value in named.values}
    pattern = re.compile(_VALUES[label(record, field)] + r"\Z")
    return {one.name for one in spec.constants if pattern.match(one.name)}


def _undecided(spec: Spec) -> set[tuple[str, str]]:
    """Values without a case, and those that select nothing and are not listed as such."""
    found = set()
    for record, field in _choosers(spec):
        where = label(record, field)
        full = arms(field) | cases(field)
        found |= {(where, name) for name in _wanted(spec, record, field) - full - _NOTHING.get(where, set())}
    return found


def test_every_value_of_a_discriminator_selects_something(kvm: Spec) -> None:
    assert _undecided(kvm) == set()


def test_every_exception_is_needed(kvm: Spec) -> None:
    listed = {(where, name) for where, names in _NOTHING.items() for name in names}
    wanted, full = set(), set()
    for record, field in _choosers(kvm):
        wanted |= {(label(record, field), name) for name in _wanted(kvm, record, field)}
        full |= {(label(record, field), name) for name in arms(field) | cases(field)}
    assert listed <= wanted - full, listed - (wanted - full)
    assert set(_VALUES) <= {label(record, field) for record, field in _choosers(kvm)}


def test_each_lost_case_is_noticed(kvm: Spec) -> None:
    """Every value of every choice, taken out of its case, or left in one that selects nothing."""
    seen = set()
    for record, field in _choosers(kvm):
        for name in arms(field) | cases(field):
            for changed in thinned(field, name):
                where = label(record, field)
                assert (where, name) in _undecided(with_field(kvm, field, changed)), f"{where}: {name}"
                seen.add((where, name))
    assert {("kvm_sev_cmd.data", "KVM_SEV_GUEST_STATUS"), ("kvm_pv_cmd.data", "KVM_PV_DUMP"),
            ("kvm_run.exit_reason", "KVM_EXIT_IO")} <= seen
    assert len(seen) >= 80
