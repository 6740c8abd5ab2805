"""Specs of what exists say what decoders need: objects, and the length of every address and open array, or why none."""

from __future__ import annotations

from typing import Iterator

import pytest

from ioctlc.expr import Name
from ioctlc.model import (ArrayType, EnumType, Field, NamedType, PointerType, Record, RecordType, ScalarType, Spec,
                          ValueSet, walk_fields)
from ioctlc.pipeline import model_of
from ioctlc.source import Report
from tests.specs.removals import (ROOT, arms, cases, label, says_its_length, thinned, with_field,
                                  without_payloads)

SPECS = ["acrn", "gunyah", "mshv", "nitro_enclaves", "nvmm", "sev-guest", "vboxguest", "vfio", "vhost", "xen-evtchn",
         "xen-gntalloc", "xen-gntdev", "xen-privcmd"]

#: Integers printed as addresses behind which the driver looks for nothing: only where a mapping is or goes.
PLACES = {
    "struct ioctl_gntdev_get_offset_for_vaddr.vaddr", "struct privcmd_mmap_entry.va", "struct privcmd_mmapbatch.addr",
    "struct privcmd_mmapbatch_v2.addr", "struct privcmd_mmap_resource.addr", "struct ioctl_privcmd_mmapbatch.addr",
    "struct ioctl_privcmd_mmapresource.addr",
}

#: How many integers have a payload: one that loses all its keys does not look like an address any more.
INTEGERS = {
    "acrn": 2, "gunyah": 2, "mshv": 5, "nitro_enclaves": 1, "nvmm": 1, "sev-guest": 3, "vboxguest": 2, "vfio":
    4, "vhost": 5,
}

#: Arrays of fixed size of which another member says how much is in use.
USED = {"gunyah": {"struct gh_vm_exit_info.reason", "struct gh_vcpu_run.data"}}

#: Values that select nothing, and why.
NOTHING = {
    "gh_vcpu_run.exit_reason": {"GH_VCPU_EXIT_UNKNOWN"},                                # there is no reason
    "vfio_eeh_pe_op.op": {
        "VFIO_EEH_PE_DISABLE", "VFIO_EEH_PE_ENABLE", "VFIO_EEH_PE_UNFREEZE_IO", "VFIO_EEH_PE_UNFREEZE_DMA",
        "VFIO_EEH_PE_GET_STATE", "VFIO_EEH_PE_RESET_DEACTIVATE", "VFIO_EEH_PE_RESET_HOT",
        "VFIO_EEH_PE_RESET_FUNDAMENTAL", "VFIO_EEH_PE_CONFIGURE"},                      # the operation is all
    "vmmdev_hgcm_service_location.u": {"VMMDEV_HGCM_LOC_INVALID", "VMMDEV_HGCM_LOC_SIZEHACK"},      # no places
    "vmmdev_hgcm_function_parameter32.u": {"VMMDEV_HGCM_PARM_TYPE_INVALID", "VMMDEV_HGCM_PARM_TYPE_SIZEHACK"},
    "vmmdev_hgcm_function_parameter64.u": {"VMMDEV_HGCM_PARM_TYPE_INVALID", "VMMDEV_HGCM_PARM_TYPE_SIZEHACK"},
}


@pytest.fixture(scope="module", params=SPECS)
def spec(request: pytest.FixtureRequest) -> Spec:
    return model_of(str(ROOT / "spec" / request.param), Report()).spec


def fields(record: Record) -> Iterator[tuple[Field, bool]]:
    """Every member, those of inline records too, and whether it is the record's last."""
    for number, field in enumerate(record.fields):
        yield field, number == len(record.fields) - 1
        if isinstance(field.type, RecordType) and field.type.record.name is None:
            yield from fields(field.type.record)


def needs_length(field: Field, last: bool) -> bool:
    """Pointers, integers that are some, and arrays that the caller makes longer: flexible ones, and old imitations at
    the end."""
    if isinstance(field.type, PointerType) or isinstance(field.type, ScalarType) and field.print == "pointer":
        return True
    if isinstance(field.type, ArrayType):
        count = field.type.count
        return count is None or last and count.uniform in (0, 1)
    return isinstance(field.type, NamedType) and isinstance(field.type.typedef.type.uniform, PointerType)


def silent(spec: Spec) -> list[str]:
    """Members that need a length and do not say it."""
    return [f"{record.label}.{field.name}" for record in spec.records for field, last in fields(record)
            if (needs_length(field, last) or f"{record.label}.{field.name}" in USED.get(spec.name, set()))
            and not says_its_length(field.payload) and f"{record.label}.{field.name}" not in PLACES]


def integers(spec: Spec) -> int:
    return sum(isinstance(field.type, ScalarType) and field.payload is not None
               for record in spec.records for field in walk_fields(record))


def test_every_address_and_open_array_has_a_length(spec: Spec) -> None:
    assert silent(spec) == []
    assert integers(spec) == INTEGERS.get(spec.name, 0)


def test_each_lost_length_is_noticed(spec: Spec) -> None:
    """Without the payload, or without the length of it or of one of its cases."""
    for record in spec.records:
        for field in walk_fields(record):
            if field.payload is not None:
                for changed in without_payloads(field):
                    assert silent(with_field(spec, field, changed)) == [f"{record.label}.{field.name}"]


# --- choices ---------------------------------------------------------------------------------------------------------


def values_of(record: Record, path: tuple[str, ...]) -> set[str]:
    """The names of all values of the member that an expression such as `header.id` names."""
    [found] = [field for field in record.fields if field.name == path[0]]
    if len(path) > 1:
        assert isinstance(found.type, RecordType)
        return values_of(found.type.record, path[1:])
    named: ValueSet | None = found.type.values if isinstance(found.type, EnumType) else found.values
    assert named is not None, f"{record.label}.{found.name} has no enum"
    return {value.name for value in named.values}


def choosers(spec: Spec) -> Iterator[tuple[Record, Field, set[str]]]:
    """Members that another chooses, with the names of all its values; an expression over flags has none."""
    for record in spec.records:
        for field in walk_fields(record):
            choice = field.payload.choice if field.payload is not None else None
            on = field.discriminator or (choice.on if choice is not None and choice.kind == "field" else None)
            if isinstance(on, Name):
                yield record, field, values_of(record, on.path)


def undecided(spec: Spec) -> set[tuple[str, str]]:
    """Values without a case, and those that select nothing and are not listed as such."""
    return {(label(record, field), name) for record, field, wanted in choosers(spec)
            for name in wanted - arms(field) - cases(field) - NOTHING.get(label(record, field), set())}


def test_every_value_of_a_discriminator_selects_something(spec: Spec) -> None:
    assert undecided(spec) == set()
    for record, field, wanted in choosers(spec):
        assert NOTHING.get(label(record, field), set()) <= wanted - arms(field) - cases(field)


def test_each_lost_case_is_noticed(spec: Spec) -> None:
    for record, field, wanted in choosers(spec):
        for name in (arms(field) | cases(field)) & wanted:
            for changed in thinned(field, name):
                assert undecided(with_field(spec, field, changed)) == {(label(record, field), name)}


def test_exceptions_are_needed() -> None:
    specs = [model_of(str(ROOT / "spec" / name), Report()).spec for name in SPECS]
    assert set(NOTHING) <= {label(record, field) for spec in specs for record, field, _ in choosers(spec)}
    assert PLACES <= {f"{record.label}.{field.name}" for spec in specs for record in spec.records
                      for field in walk_fields(record) if field.print == "pointer" and field.payload is None}


def test_lengths_are_seen_at_all() -> None:
    """The test above looks at something in the specs that have addresses or open arrays."""
    for name, wanted in (("nvmm", 3), ("xen-gntdev", 6), ("vfio", 11), ("xen-privcmd", 12)):
        spec = model_of(str(ROOT / "spec" / name), Report()).spec
        assert sum(needs_length(f, last) for r in spec.records for f, last in fields(r)) >= wanted, name


def test_objects_can_be_recognized(spec: Spec) -> None:
    """Each has a node or a link, or is somebody else's; every command belongs to one that is not."""
    assert not [each.name for each in spec.objects if not each.names and not each.external]
    assert not [ioctl.name for ioctl in spec.ioctls if not ioctl.objects or any(o.external for o in ioctl.objects)]


def test_licence_is_in_every_output(spec: Spec) -> None:
    made = sorted((ROOT / "generated" / spec.name).rglob("*.[ch]"))
    assert made
    for path in made:
        line = path.read_text(encoding="utf-8").split("\n", 1)[0]
        assert "SPDX-License-Identifier:" in line and spec.license in line, path
