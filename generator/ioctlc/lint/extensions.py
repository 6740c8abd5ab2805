"""Rules about extensions: what a third party adds stays in the range that the base leaves to it."""

from __future__ import annotations

from typing import Iterator

from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import Spec
from ioctlc.source import Report


@rule("extension-range", "an extension's numbers lie in the range that the base leaves to it", legacy="error",
      source="DESIGN")
def extension_range(lint: Lint) -> Iterator[Finding]:
    if lint.spec.extends is None:
        return
    points = lint.spec.extends.base.extension_range
    if points is None:
        yield Finding(lint.spec.extends.pos, f"'{lint.spec.extends.base.name}' leaves nothing to extensions",
                      "its spec needs 'extension_points'", (), ((lint.spec.extends.base.pos, "the base"),))
        return
    note = ((points.pos, "the range"),)
    for ioctl in lint.spec.ioctls:
        for _, nr in ioctl.nr.cases:
            if not points.nr[0] <= nr & 0xFF <= points.nr[1]:
                yield Finding(ioctl.pos, f"'{ioctl.name}' has nr {nr:#04x}; extensions have {points.nr[0]:#04x} to"
                              f" {points.nr[1]:#04x}", "choose a number of that range", (ioctl,), note)
    for capability in lint.spec.capabilities:
        low, high = points.capabilities
        if not low <= capability.value <= high:
            yield Finding(capability.pos, f"'{capability.name}' is {capability.value:#x}; extensions have {low:#x} to"
                          f" {high:#x}", "choose a number of that range", (capability,), note)


@rule("capability-unique", "a number means one capability", legacy="error", source="KVM")
def capability_unique(lint: Lint) -> Iterator[Finding]:
    inherited = lint.spec.extends.base.capabilities if lint.spec.extends is not None else []
    seen = {capability.value: capability for capability in inherited}
    for capability in lint.spec.capabilities:
        other = seen.setdefault(capability.value, capability)
        if other is not capability:
            yield Finding(capability.pos, f"'{capability.name}' and '{other.name}' are both {capability.value:#x}",
                          "give it a number of its own", (capability,), ((other.pos, "the other one"),))


def collisions(specs: list[Spec], report: Report) -> None:
    """Two extensions of one base that are checked together must be able to live together."""
    for index, one in enumerate(specs):
        for other in specs[:index]:
            if one.extends and other.extends and one.extends.base.name == other.extends.base.name:
                _collide(one, other, report)


def _collide(one: Spec, other: Spec, report: Report) -> None:
    assert one.extends is not None and other.extends is not None
    if one.extends.uuid == other.extends.uuid:
        report.error("extension-collides", one.extends.pos, f"'{one.name}' and '{other.name}' have the same UUID",
                     help="make a new UUID", notes=((other.extends.pos, "the other extension"),))
    taken = {(item.name, nr): ioctl for ioctl in other.ioctls for item in ioctl.objects for _, nr in ioctl.nr.cases}
    for ioctl in one.ioctls:
        for key in {(item.name, nr) for item in ioctl.objects for _, nr in ioctl.nr.cases}:
            if key in taken:
                report.error("extension-collides", ioctl.pos, f"'{ioctl.name}' and '{taken[key].name}' of"
                             f" '{other.name}' both have nr {key[1]:#04x} on object '{key[0]}'",
                             help="agree on numbers, or attach only one of the two to a VM",
                             notes=((taken[key].pos, "in the other extension"),))
    values = {capability.value: capability for capability in other.capabilities}
    for capability in one.capabilities:
        if capability.value in values:
            report.error("extension-collides", capability.pos, f"'{capability.name}' and"
                         f" '{values[capability.value].name}' of '{other.name}' are both {capability.value:#x}",
                         help="choose another number", notes=((values[capability.value].pos, "in the other one"),))
