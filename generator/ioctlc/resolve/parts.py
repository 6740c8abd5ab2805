"""Parts of a member: flags and enums that share one integer (i915's execbuffer flags and ring numbers)."""

from __future__ import annotations

from ioctlc.load import Map
from ioctlc.model import ArrayType, Field, Part, PointerType, RecordType, ValueSet
from ioctlc.resolve import reader
from ioctlc.resolve.scope import Scope


def set_of(node: Map, key: str, scope: Scope, owner: str) -> ValueSet | None:
    """The set that `flags` or `enum` names, which must be one of that kind."""
    values = scope.sets.get(reader.need(node, key), reader.place(node, key), owner)
    if values is not None and (values.kind == "flags") != (key == "flags"):
        scope.report.error("set-kind", reader.place(node, key), f"{owner}: '{values.name}' is a set of"
                           f" {'flags' if values.kind == 'flags' else 'enum values'}",
                           help=f"write '{'flags' if values.kind == 'flags' else 'enum'}: {values.name}'",
                           notes=((values.pos, "declared here"),))
    return values


def parts_of(field: Field, node: Map, scope: Scope, owner: str) -> tuple[Part, ...]:
    """The parts of a member. No two have a bit in common."""
    found: list[Part] = []
    for item in reader.maps(node, "parts"):
        values = set_of(item, "flags" if "flags" in item else "enum", scope, owner)
        mask = reader.integer(item, "mask")
        if values is None or mask is None:
            continue
        other = next((part for part in found if part.mask & mask), None)
        if other is not None:
            scope.report.error("parts", reader.place(item, "mask"), f"{owner}: two parts have the bits"
                               f" {other.mask & mask:#x}", help="give each bit to one part",
                               notes=((other.pos, "the other part"),))
        name = reader.text(item, "name")
        same = next((part for part in found if name is not None and part.name == name), None)
        if same is not None:
            scope.report.error("duplicate-name", reader.place(item, "name"), f"{owner} has a second part '{name}'",
                               help="rename one of the two", notes=((same.pos, "first here"),))
        found.append(Part(item.pos, name, mask, values, reader.text(item, "doc")))
    if found and isinstance(field.type, (ArrayType, RecordType, PointerType)):
        scope.report.error("set-type", node.key_pos["parts"], f"{owner} has parts, but is no integer",
                           help="name them on the integer that contains them")
    return tuple(found)
