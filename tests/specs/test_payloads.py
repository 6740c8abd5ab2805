"""Specs of what exists say what decoders need: objects, and the length of every address and open array, or why none."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest

from ioctlc.model import ArrayType, Field, NamedType, Payload, PointerType, Record, RecordType, Spec
from ioctlc.pipeline import model_of
from ioctlc.source import Report

ROOT = Path(__file__).resolve().parents[2]
SPECS = ["acrn", "gunyah", "mshv", "nitro_enclaves", "nvmm", "sev-guest", "vboxguest", "vfio", "vhost", "xen-evtchn",
         "xen-gntalloc", "xen-gntdev", "xen-privcmd"]


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
    """Pointers, and arrays that the caller makes longer: flexible ones, and old imitations at the end."""
    if isinstance(field.type, PointerType):
        return True
    if isinstance(field.type, ArrayType):
        count = field.type.count
        return count is None or last and count.uniform in (0, 1)
    return isinstance(field.type, NamedType) and isinstance(field.type.typedef.type.uniform, PointerType)


def says(payload: Payload | None) -> bool:
    """A length, a reason why there is none, or a choice whose every case has one."""
    if payload is None:
        return False
    if payload.choice is not None:
        return all(case.payload is None or says(case.payload) for case in payload.choice.cases)
    return bool(payload.count or payload.bytes or payload.unknown)


def test_every_address_and_open_array_has_a_length(spec: Spec) -> None:
    silent = [f"{record.label}.{field.name}" for record in spec.records for field, last in fields(record)
              if needs_length(field, last) and not says(field.payload)]
    assert not silent


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
