"""Rules about extensions: what a third party adds stays in the range that the base leaves to it."""

from __future__ import annotations

from typing import Iterator

from ioctlc.abi import Abi
from ioctlc.codes import Code
from ioctlc.lint.numbers import family
from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.lint.unique import attributes_of, common_abi
from ioctlc.model import DeviceType, ExtensionRange, Ioctl, Spec
from ioctlc.source import Report


@rule("extension-range", "an extension's numbers lie in the range that the base leaves to it", legacy="error",
      source="DESIGN")
def extension_range(lint: Lint) -> Iterator[Finding]:
    if lint.spec.extends is None:
        return
    base = lint.spec.extends.base
    points = base.extension_range
    if points is None:
        yield Finding(lint.spec.extends.pos, f"'{lint.spec.extends.base.name}' leaves nothing to extensions",
                      "its spec needs 'extension_points'", (), ((lint.spec.extends.base.pos, "the base"),))
        return
    note = ((points.pos, "the range"),)
    for ioctl in lint.spec.ioctls:
        codes = ((abi, lint.code(ioctl, abi)) for abi in lint.abis(ioctl))
        wrong = next((text for abi, code in codes if code and (text := _outside(ioctl, code, abi, base, points))), None)
        if wrong is not None:
            yield Finding(ioctl.pos, f"'{ioctl.name}' has {wrong}", "choose a number of that range", (ioctl,), note)
    for capability in lint.spec.capabilities:
        low, high = points.capabilities
        if not low <= capability.value <= high:
            yield Finding(capability.pos, f"'{capability.name}' is {capability.value:#x}; extensions have {low:#x} to"
                          f" {high:#x}", "choose a number of that range", (capability,), note)


def _parts(value: int, code: Code) -> tuple[int, int]:
    """What the driver tells commands apart by: type byte and nr, on Windows device type and function."""
    return (value >> 16, value >> 2 & 0xFFF) if code.format == "windows" else (value >> 8 & 0xFF, value & 0xFF)


def _outside(ioctl: Ioctl, code: Code, abi: Abi, base: Spec, points: ExtensionRange) -> str | None:
    """What of a code, however the spec says it, is not in the range of extensions."""
    windows = code.format == "windows"
    types = base.numbers.type_byte.on(abi) if base.numbers.type_byte is not None else None
    own = base.numbers.device_type if windows else types
    first = base.numbers.function_base if windows else 0
    for value in family(ioctl, code):
        type_, number = _parts(value, code)
        if own is not None and type_ != own:
            return f"{'device type' if windows else 'type byte'} {type_:#04x} on {abi.name}; extensions have" \
                f" the {own:#04x} of '{base.name}'"
        if number not in {first | nr for nr in range(points.nr[0], points.nr[1] + 1)}:
            return f"{'function' if windows else 'nr'} {number:#04x}; extensions have" \
                f" {first | points.nr[0]:#04x} to {first | points.nr[1]:#04x}"
    return None


@rule("rationale-missing", "a private command, such as an extension's, says why it is one", source="BOT")
def rationale_missing(lint: Lint) -> Iterator[Finding]:
    extends = lint.spec.extends
    for ioctl in lint.spec.ioctls if extends is not None else ():
        if not (ioctl.rationale or "").strip():
            assert extends is not None
            yield Finding(ioctl.pos, f"'{ioctl.name}' is private to an extension of '{extends.base.name}', and does not"
                          " say why", "add 'rationale: ..': why no command of the base does, and nothing other than an"
                          " ioctl", (ioctl,))


@rule("capability-unique", "a number means one capability", legacy="error", source="KVM")
def capability_unique(lint: Lint) -> Iterator[Finding]:
    inherited = lint.spec.extends.base.capabilities if lint.spec.extends is not None else []
    seen = {capability.value: capability for capability in inherited}
    for capability in lint.spec.capabilities:
        other = seen.setdefault(capability.value, capability)
        if other is not capability:
            yield Finding(capability.pos, f"'{capability.name}' and '{other.name}' are both {capability.value:#x}",
                          "give it a number of its own", (capability,), ((other.pos, "the other one"),))


# --- extensions that are checked together ----------------------------------------------------------------------------


def collisions(lints: list[Lint], report: Report) -> None:
    """Two extensions of one base that are checked together must be able to live together."""
    for index, one in enumerate(lints):
        for other in lints[:index]:
            mine, its = one.spec.extends, other.spec.extends
            if mine is not None and its is not None and mine.base.name == its.base.name:
                if mine.uuid == its.uuid:
                    report.error("extension-collides", mine.pos, f"'{one.spec.name}' and '{other.spec.name}' have the"
                                 " same UUID", help="make a new UUID", notes=((its.pos, "the other extension"),))
                _codes_collide(one, other, report)
                _values_collide(one.spec, other.spec, report)


_Claims = dict[tuple[str, str, int, int], Ioctl]


def _claims(lint: Lint) -> _Claims:
    """(object, ABI, type or device type, nr or function) -> ioctl."""
    found: _Claims = {}
    for ioctl in lint.spec.ioctls:
        for abi in lint.abis(ioctl):
            code = lint.code(ioctl, abi)
            for value in family(ioctl, code) if code is not None else ():
                assert code is not None
                for item in ioctl.objects:
                    found.setdefault((item.name, abi.name, *_parts(value, code)), ioctl)
    return found


def _codes_collide(one: Lint, other: Lint, report: Report) -> None:
    taken = _claims(other)
    told: set[tuple[int, int]] = set()
    for key, ioctl in _claims(one).items():
        clash = taken.get(key)
        if clash is not None and (id(ioctl), id(clash)) not in told:
            told.add((id(ioctl), id(clash)))
            what = "function" if key[1].startswith("windows") else "nr"
            report.error("extension-collides", ioctl.pos, f"'{ioctl.name}' and '{clash.name}' of"
                         f" '{other.spec.name}' both have {what} {key[3]:#04x} on object '{key[0]}'",
                         help="agree on numbers, or attach only one of the two to a VM",
                         notes=((clash.pos, "in the other extension"),))


def _values_collide(one: Spec, other: Spec, report: Report) -> None:
    """Capabilities, devices and attributes of two extensions."""
    values = {capability.value: capability for capability in other.capabilities}
    for capability in one.capabilities:
        if capability.value in values:
            report.error("extension-collides", capability.pos, f"'{capability.name}' and"
                         f" '{values[capability.value].name}' of '{other.name}' are both {capability.value:#x}",
                         help="choose another number", notes=((values[capability.value].pos, "in the other one"),))
    devices: dict[int, list[DeviceType]] = {}
    for device in other.devices:
        devices.setdefault(device.value, []).append(device)
    for device in one.devices:
        clash = next((d for d in devices.get(device.value, ()) if common_abi(one, device, d) is not None), None)
        if clash is not None:
            report.error("extension-collides", device.pos, f"'{device.name}' and '{clash.name}' of '{other.name}' are"
                         f" both device type {device.value:#x}", help="choose another number",
                         notes=((clash.pos, "in the other one"),))
    attributes = attributes_of([other])
    for attribute in one.attributes:
        found = attributes.clash(one, attribute)
        if found is not None:
            report.error("extension-collides", attribute.pos, f"'{attribute.name}' and '{found[0].name}' of"
                         f" '{other.name}' are both {found[1]}", help="choose another group or attr",
                         notes=((found[0].pos, "in the other one"),))
