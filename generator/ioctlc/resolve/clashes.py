"""Names that the C preprocessor would take for a macro of the spec: then the header does not compile."""

from __future__ import annotations

import re
from typing import Iterator

from ioctlc.abi.selectors import Where
from ioctlc.model import Spec, walk_fields
from ioctlc.resolve.scope import disjoint
from ioctlc.source import Pos, Report

#: A name: where it stands, what has it, and on which ABIs.
Named = tuple[str, Pos, str, Where]


def check_clashes(spec: Spec, report: Report) -> None:
    """No macro has the name of a member, a tag or a type, and nothing that of a macro that the header makes itself."""
    bases = [spec.extends.base] if spec.extends is not None else []
    macros: dict[str, list[Named]] = {}
    for one in (*bases, spec):
        for macro in _macros(one):
            macros.setdefault(macro[0], []).append(macro)
    told: set[str] = set()
    for name, pos, what, where in _words(spec):
        other = next((macro for macro in macros.get(name, ()) if not disjoint(where, macro[3])), None)
        if other is not None and name not in told:
            told.add(name)
            report.error("duplicate-name", other[1], f"{other[2]} '{name}' has the name of {what}: the preprocessor"
                         " would replace it there", help="rename one of the two; macros are written in capitals",
                         notes=((pos, what),))
    own = _made_by_the_header(spec)
    for name, pos, what, _ in (*_macros(spec), *_words(spec)):
        if name in own:
            report.error("c-name", pos, f"{what} '{name}' has the name of {own[name]}", help="choose another name")


def _made_by_the_header(spec: Spec) -> dict[str, str]:
    word = re.sub("[^A-Za-z0-9]+", "_", spec.name).strip("_").upper()
    prefix = re.sub("[^A-Za-z0-9]+", "_", spec.prefix).strip("_").upper()
    return {f"_UAPI_{word}_H": "the header's guard", f"_UAPI_{word}_WINDOWS_H": "the Windows header's guard",
            f"{prefix}_NO_DEPRECATED": "the switch that removes what is deprecated"}


def _macros(spec: Spec) -> Iterator[Named]:
    for what, items in (("constant", spec.constants), ("ioctl", spec.ioctls), ("capability", spec.capabilities),
                        ("device type", spec.devices), ("attribute", spec.attributes)):
        for item in items:                                      # type: ignore[attr-defined]
            yield item.name, item.pos, what, item.where
    for values in spec.value_sets:
        for value in values.values if not values.as_c_enum else ():
            yield value.name, value.pos, f"value of '{values.name}'", value.where
    for space in spec.register_spaces:
        for register in space.registers:
            yield register.name, register.pos, "register", register.where


def _words(spec: Spec) -> Iterator[Named]:
    """What the header names that is no macro."""
    for record in spec.records:
        yield record.name or "", record.pos, f"the tag of {record.label}", record.where
        for field in walk_fields(record):
            if field.name is not None:
                yield field.name, field.pos, f"a member of {record.label}", field.where
    for typedef in spec.typedefs:
        yield typedef.name, typedef.pos, f"the type '{typedef.name}'", typedef.where
    for values in spec.value_sets:
        if values.as_c_enum:
            yield values.name, values.pos, f"enum {values.name}", values.where
