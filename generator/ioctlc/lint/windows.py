"""Rules about CTL_CODE (Microsoft, "Security Issues for I/O Control Codes" and "Defining I/O Control Codes")."""

from __future__ import annotations

from typing import Iterator

from ioctlc.abi import ABIS, Abi
from ioctlc.lint.rules import RELEASED, Finding, Lint, rule
from ioctlc.model import Ioctl


def _windows(lint: Lint, ioctl: Ioctl) -> Abi | None:
    return next((abi for abi in lint.abis(ioctl) if abi.os == "windows"), None)


def _on_windows(lint: Lint) -> bool:
    return any(ABIS[name].os == "windows" for name in lint.spec.abis())


@rule("windows-device-type", "a vendor's DeviceType is 0x8000 or above", legacy="warning", source="MS",
      released=RELEASED)
def device_type(lint: Lint) -> Iterator[Finding]:
    value = lint.spec.numbers.device_type
    if value is not None and value < 0x8000 and _on_windows(lint):
        yield Finding(lint.spec.numbers.place("device_type"), f"device type {value:#06x} is below 0x8000, which"
                      " Microsoft keeps for itself", "take one from 0x8000 to 0xffff", ())


@rule("windows-function", "a vendor's function is 0x800 or above", legacy="warning", source="MS",
      released=RELEASED)
def function(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        abi = _windows(lint, ioctl)
        code = lint.code(ioctl, abi) if abi is not None else None
        if code is not None and code.function is not None and code.function < 0x800:
            yield Finding(ioctl.pos, f"'{ioctl.name}' has function {code.function:#05x}, below 0x800, which"
                          " Microsoft keeps for itself", "take one from 0x800 to 0xfff", (ioctl,))


@rule("windows-access", "the required access follows from the data flow", legacy="warning", source="MS",
      released=RELEASED)
def access(lint: Lint) -> Iterator[Finding]:
    if lint.spec.numbers.access == "any" and _on_windows(lint):
        count = sum(_windows(lint, ioctl) is not None for ioctl in lint.spec.ioctls)
        yield Finding(lint.spec.numbers.place("access"), "FILE_ANY_ACCESS throughout: whoever may open the device"
                      f" without any access may call all {count} commands",
                      "leave 'access' out: it follows from the data flow", ())
    for ioctl in lint.spec.ioctls:
        if ioctl.windows is not None and ioctl.windows.access == "any":
            yield Finding(ioctl.pos, f"'{ioctl.name}' requires FILE_ANY_ACCESS, that is, no access",
                          "leave 'access' out: it follows from the data flow", (ioctl,))


@rule("windows-method", "data goes through buffers (METHOD_BUFFERED)", legacy="note", source="MS",
      released=RELEASED)
def method(lint: Lint) -> Iterator[Finding]:
    if lint.spec.numbers.method == "neither" and _on_windows(lint):
        yield Finding(lint.spec.numbers.place("method"), "METHOD_NEITHER hands user addresses to the driver"
                      " unchecked", "leave 'method' out: METHOD_BUFFERED is the rule", ())
    for ioctl in lint.spec.ioctls:
        if ioctl.windows is not None and ioctl.windows.method == "neither":
            yield Finding(ioctl.pos, f"'{ioctl.name}' is METHOD_NEITHER: user addresses reach the driver unchecked",
                          "leave 'method' out: METHOD_BUFFERED is the rule", (ioctl,))


@rule("windows-code-shared", "one CTL_CODE means one command, on whatever object", strict="warning", legacy="warning",
      source="MS",
      released=RELEASED)
def code_shared(lint: Lint) -> Iterator[Finding]:
    seen: dict[int, Ioctl] = {}
    for ioctl in lint.spec.ioctls:
        abi = _windows(lint, ioctl)
        code = lint.code(ioctl, abi) if abi is not None else None
        if code is None:
            continue
        other = seen.setdefault(code.value, ioctl)
        if other is not ioctl and not _same_object(ioctl, other):
            yield Finding(ioctl.pos, f"'{ioctl.name}' and '{other.name}' have the same CTL_CODE {code.value:#010x};"
                          " only the device object tells them apart", "a new command gets a function of its own",
                          (ioctl,), ((other.pos, "the other one"),))


def _same_object(one: Ioctl, other: Ioctl) -> bool:
    """`code-unique` reports those."""
    return any(item is another for item in one.objects for another in other.objects)
