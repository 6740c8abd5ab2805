"""Rules about mappings: where they begin, what is in them, and the ioctls that tell their size or map them."""

from __future__ import annotations

from typing import Iterator

from ioctlc.abi import ABIS
from ioctlc.lint.rules import Finding, Lint, bases, rule
from ioctlc.model import Ioctl, Mapping, Object, Spec

#: The smallest page of the systems that ABIS is about; those of others are multiples of it.
PAGE = 4096


@rule("mapping-place", "a mapping begins at a page, where no other one of its object does", legacy="warning",
      source="KVM")
def mapping_place(lint: Lint) -> Iterator[Finding]:
    seen: dict[tuple[str, str, int, str], Mapping] = {}
    for base in bases(lint.spec):
        for mapping in base.mappings:
            for place in _places(base, mapping):
                seen.setdefault(place, mapping)
    for mapping in lint.spec.mappings:
        pos = mapping.offset_pos or mapping.pos
        crooked = next((value for _, value in mapping.offset.cases if value % PAGE), None) if mapping.offset else None
        if crooked is not None:
            yield Finding(pos, f"mapping '{mapping.name}' begins at byte {crooked}, which is no multiple of a page"
                          f" ({PAGE}): mmap refuses it", f"write a multiple of {PAGE}, or 'page_offset'", (mapping,))
        told = False
        for place in _places(lint.spec, mapping):
            other = seen.setdefault(place, mapping)
            if other is not mapping and not told:
                told = True
                yield Finding(pos, f"mappings '{mapping.name}' and '{other.name}' of object '{place[0]}' both begin at"
                              f" {place[3]} {place[2]} ({place[1]})", "give each an offset of its own", (mapping,),
                              ((other.pos, "the other one"),))


def _places(spec: Spec, mapping: Mapping) -> Iterator[tuple[str, str, int, str]]:
    """(object, ABI, offset, its unit) wherever a mapping exists. Page 0 is byte 0; others depend on the system."""
    for abi in (ABIS[name] for name in spec.abis()):
        offset = mapping.offset or mapping.page_offset
        value = offset.on(abi) if offset is not None and spec.exists(mapping, abi) else None
        if value is not None:
            unit = "byte" if mapping.offset is not None or value == 0 else "page"
            yield mapping.object.name, abi.name, value, unit


@rule("mapping-shared", "what is mapped is shared memory", source="KVM")
def mapping_shared(lint: Lint) -> Iterator[Finding]:
    for mapping in lint.spec.mappings:
        if not mapping.record.shared:
            yield Finding(mapping.pos, f"mapping '{mapping.name}' is of {mapping.record.label}, which is not 'shared'",
                          f"add 'shared: true' to {mapping.record.label}: others write it while the driver reads",
                          (mapping,), ((mapping.record.pos, "the struct"),))


@rule("mapping-calls", "the ioctls of a mapping are its object's, and answer", legacy="warning", source="KVM")
def mapping_calls(lint: Lint) -> Iterator[Finding]:
    for mapping in lint.spec.mappings:
        size, call = mapping.size_from, mapping.windows
        if size is not None and not _answers(size):
            yield Finding(mapping.pos, f"mapping '{mapping.name}' has its size from '{size.name}', which answers"
                          " nothing", "name an ioctl with 'out', 'inout' or 'returns'", (mapping,),
                          ((size.pos, "the ioctl"),))
        around = _and_parents(mapping.object)
        if size is not None and not any(item is one for item in size.objects for one in around):
            yield Finding(mapping.pos, f"mapping '{mapping.name}' has its size from '{size.name}', which is no ioctl of"
                          f" '{mapping.object.name}' or its parents", "name an ioctl of one of these: "
                          + ", ".join(one.name for one in around), (mapping,), ((size.pos, "the ioctl"),))
        if call is not None and not any(item is mapping.object for item in call.objects):
            yield Finding(mapping.pos, f"mapping '{mapping.name}' is mapped with '{call.name}', which is no ioctl of"
                          f" '{mapping.object.name}'", f"name an ioctl with 'on: {mapping.object.name}'", (mapping,),
                          ((call.pos, "the ioctl"),))


def _answers(ioctl: Ioctl) -> bool:
    """Whether a number comes back: in the argument, or as the result."""
    argument = ioctl.argument
    if argument.kind == "untyped" or argument.kind == "pointer" and argument.direction in ("out", "inout"):
        return True
    return ioctl.returns is not None and not ioctl.returns.fds or ioctl.constant is not None


def _and_parents(item: Object) -> list[Object]:
    found = [item]
    while found[-1].parent is not None and len(found) < 64:
        found.append(found[-1].parent)
    return found
