"""Which ioctl makes which kind of file descriptor."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.model import Ioctl, Object, RecordType, Spec, walk_fields


def made_by(ioctl: Ioctl, spec: Spec) -> list[Object]:
    """The kinds of fd that an ioctl makes, each once."""
    return list(dict.fromkeys(_made(ioctl, spec)))


def _made(ioctl: Ioctl, spec: Spec) -> Iterator[Object]:
    type_ = ioctl.argument.type
    for field in walk_fields(type_.record) if isinstance(type_, RecordType) else ():
        direction = field.direction or ioctl.argument.direction
        if field.fd is not None and direction in ("out", "inout"):
            yield field.fd
        if field.fd_by_device is not None:
            yield from (device.object for device in spec.devices)
    yield from ioctl.returns.fds if ioctl.returns is not None else ()


def makers(spec: Spec) -> dict[Object, list[Ioctl]]:
    """By kind of fd the ioctls that make one."""
    found: dict[Object, list[Ioctl]] = {}
    for ioctl in spec.ioctls:
        for one in made_by(ioctl, spec):
            found.setdefault(one, []).append(ioctl)
    return found


def all_objects(spec: Spec) -> list[Object]:
    """The spec's objects, then those of the specs that it extends which its ioctls, attributes or mappings are on."""
    used = [one for ioctl in spec.ioctls for one in ioctl.objects]
    used += [one for attribute in spec.attributes for one in attribute.objects]
    used += [mapping.object for mapping in spec.mappings] + [state.object for state in spec.states]
    used += [one for capability in spec.capabilities for one in capability.answered_by]
    return list(dict.fromkeys([*spec.objects, *used]))
