"""Rules about names."""

from __future__ import annotations

from typing import Any, Iterator

from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import Spec, walk_fields


@rule("name-prefix", "names begin with the prefix that the spec gives", source="CHK")
def name_prefix(lint: Lint) -> Iterator[Finding]:
    spec = lint.spec
    if spec.prefix_pos is None:
        return
    note = ((spec.prefix_pos, "the prefix"),)
    small = spec.prefix.lower()
    for what, item, outer in macros(spec):
        if not item.name.startswith(spec.prefix + "_"):
            yield Finding(item.pos, f"the {what} '{item.name}' does not begin with {spec.prefix}_, and may be somebody"
                          " else's", f"call it {_with(spec.prefix, item.name)}", (item, *outer), note)
    for what, item in _types(spec):
        if not item.name.startswith(small + "_") and item.name != small:
            yield Finding(item.pos, f"the {what} '{item.name}' does not begin with {small}_, and may be somebody"
                          " else's", f"call it {_with(small, item.name)}", (item,), note)


@rule("name-case", "macros are in upper case, types and members in lower case", source="YNL, QAPI")
def name_case(lint: Lint) -> Iterator[Finding]:
    for what, item, outer in macros(lint.spec):
        if item.name != item.name.upper():
            yield Finding(item.pos, f"the {what} '{item.name}' is not in upper case, as macros are",
                          f"call it {item.name.upper()}", (item, *outer))
    for what, item in _types(lint.spec):
        if item.name != item.name.lower():
            yield Finding(item.pos, f"the {what} '{item.name}' is not in lower case, as types are",
                          f"call it {item.name.lower()}", (item,))
    for record in lint.spec.records:
        for field in walk_fields(record) if record.external is None else ():
            if field.name is not None and field.name != field.name.lower():
                yield Finding(field.pos, f"the member '{record.label}.{field.name}' is not in lower case",
                              f"call it {field.name.lower()}", (field, record))


def _with(prefix: str, name: str) -> str:
    """A name with the prefix, in the prefix's case where it has it already."""
    same = name.upper().startswith(prefix.upper() + "_")
    return prefix + name[len(prefix):] if same and not prefix.isupper() else name.upper() if same \
        else f"{prefix}_{name}"


def macros(spec: Spec) -> Iterator[tuple[str, Any, tuple[Any, ...]]]:
    groups: list[tuple[str, list[Any]]] = [("constant", [*spec.constants]), ("capability", [*spec.capabilities]),
                                           ("device type", [*spec.devices]), ("attribute", [*spec.attributes]),
                                           ("ioctl", [*spec.ioctls])]
    for what, items in groups:
        yield from ((what, item, ()) for item in items)
    for values in spec.value_sets:
        yield from (("value", value, (values,)) for value in values.values if values.external is None)
    for space in spec.register_spaces:
        yield from (("register", register, ()) for register in space.registers)


def _types(spec: Spec) -> Iterator[tuple[str, Any]]:
    yield from ((record.kind, record) for record in spec.records if record.external is None)
    yield from (("set", values) for values in spec.value_sets if values.external is None)
    yield from (("type", typedef) for typedef in spec.typedefs if typedef.external is None)
