"""Names that the C preprocessor would take for a macro of the spec, or for another one: then headers do not compile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Callable, Iterator

from ioctlc.abi.selectors import EVERYWHERE, Where
from ioctlc.abi.keywords import CPP_WORDS
from ioctlc.model import Attribute, Spec, Typedef, walk_fields
from ioctlc.resolve.scope import disjoint
from ioctlc.shape.checker import FIXED_TYPE, MACRO_WORDS
from ioctlc.source import Pos, Report


@dataclass(frozen=True, slots=True)
class Named:
    """A name: where it stands, what has it, on which ABIs, and the spec (0: this one, 1: its base, ..) and node."""

    name: str
    pos: Pos
    what: str
    where: Where = EVERYWHERE
    level: int = 0
    node: Any = None


Table = dict[str, list[Named]]


def check_clashes(spec: Spec, report: Report) -> None:
    """No macro has the name of a member, tag, type, word or other macro, and nothing that of one of the header's."""
    specs = [spec]
    while specs[-1].extends is not None:
        specs.append(specs[-1].extends.base)
    macros, enumerators = _table(specs, _macros), _table(specs, _enumerators)
    told: set[str] = set()
    for level, one in reversed(list(enumerate(specs))):
        for word in _words(one, level):
            if word.name not in told and (_is_replaced(word, macros, report) or _is_hidden(word, enumerators, report)):
                told.add(word.name)
    for name in dict.fromkeys((*macros, *enumerators)):
        _hold_numbers([*macros.get(name, ()), *enumerators.get(name, ())], report)
    own = {name: what for one in specs for name, what in made_by_the_header(one).items()}
    for item in (*_macros(spec, 0), *_words(spec, 0), *_enumerators(spec, 0)):
        if item.name in own:
            report.error("c-name", item.pos, f"{item.what} '{item.name}' has the name of {own[item.name]}",
                         help="choose another name")


def _table(specs: list[Spec], items: Callable[[Spec, int], Iterator[Named]]) -> Table:
    found: Table = {}
    for level, one in enumerate(specs):
        for item in items(one, level):
            found.setdefault(item.name, []).append(item)
    return found


def _meets(word: Named, table: Table) -> Named | None:
    """What has the name of a word on one of its ABIs. Of two that bases say, their own resolving has told."""
    return next((other for other in table.get(word.name, ()) if not disjoint(word.where, other.where)), None)


def _is_replaced(word: Named, macros: Table, report: Report) -> bool:
    other = _meets(word, macros)
    if other is None:
        return False
    if other.level == 0:
        report.error("duplicate-name", other.pos, f"{other.what} '{word.name}' has the name of {word.what}: the"
                     " preprocessor would replace it there", help="rename one of the two; macros are written in"
                     " capitals", notes=((word.pos, word.what),))
    else:
        report.error("duplicate-name", word.pos, f"{word.what} has the name of {_a(other.what)} of the base: the"
                     " preprocessor would replace it", help="rename it", notes=((other.pos, other.what),))
    return True


def _is_hidden(word: Named, enumerators: Table, report: Report) -> bool:
    other = _meets(word, enumerators) if isinstance(word.node, Typedef) else None
    if other is not None:
        report.error("duplicate-name", word.pos, f"{word.what} has the name of {_a(other.what)}: C has one name for"
                     " both", help="rename one of the two", notes=((other.pos, other.what),))
    return other is not None


def _hold_numbers(found: list[Named], report: Report) -> None:
    """Macros and enumerators of one name. Of one spec, `Scope.macro` has compared all but attributes."""
    for one in found:
        reason = _taken(one.name) if one.level == 0 else None
        if reason is not None:
            report.error("c-name", one.pos, f"{one.what} '{one.name}' has the name of {reason}",
                         help="choose another name, for example with the ABI's prefix")
    for one, other in combinations(sorted(found, key=lambda item: item.level), 2):
        new, old = (one, other) if other.level or isinstance(one.node, Attribute) else (other, one)
        if _differ(new, old):
            report.error("duplicate-name", new.pos, f"{new.what} '{new.name}' has the name of {_a(old.what)}",
                         help="rename one of the two" + (f"; or write 'attr: {new.name}', if that is its number"
                                                         if isinstance(new.node, Attribute) else ""),
                         notes=((old.pos, "the other one"),))
            return


def _differ(new: Named, old: Named) -> bool:
    """Whether two things of one name are two things that nothing else compares."""
    if isinstance(new.node, type(old.node)) or disjoint(new.where, old.where):
        return False
    if _is_its_number(new.node, new.name) or _is_its_number(old.node, old.name):
        return False
    return new.level != old.level or isinstance(new.node, Attribute) or isinstance(old.node, Attribute)


def _a(what: str) -> str:
    return ("an " if what[0] in "aeiou" else "a ") + what


def _is_its_number(node: Any, name: str) -> bool:
    """Whether a name is an attribute's and also that of its number: `attr: NAME`, or, where attr is free, the group."""
    if not isinstance(node, Attribute):
        return False
    return node.attr_name == name or node.attr is None and node.group_name == name


def _taken(name: str) -> str | None:
    """What a name that a program sees stands for already; members in profile legacy may be called so, no macro may."""
    if name in CPP_WORDS:
        return "a word of C++"
    if name in MACRO_WORDS:
        return "a macro of many compilers"
    return "a type that headers define" if FIXED_TYPE.fullmatch(name) else None


def made_by_the_header(spec: Spec) -> dict[str, str]:
    """The macros that the outputs bring along (backends/header, backends/windows): name -> what it is."""
    word, prefix = _macro_word(spec.name), _prefix(spec)
    helper = "a macro that the header needs itself"
    return {f"_UAPI_{word}_H": "the header's guard", f"_UAPI_{word}_WINDOWS_H": "the Windows header's guard",
            f"{prefix}_NO_DEPRECATED": "the switch that removes what is deprecated",
            "IOCTLC_FIXED_WIDTH_TYPES": "the guard of the types of fixed width",
            **{f"{prefix}_{name}": helper for name in ("DEPRECATED", "DEPRECATED_VALUE", "DEPRECATED_TEXT")},
            **{f"{one.name}_macro": f"the mark of the deprecated {what}" for what, one in _deprecated_numbers(spec)},
            **{f"_{prefix}_{name}": helper for name in ("PACKED", "ALIGNED", "CTL_CODE", "IOC_NONE", "IOC_IN",
                                                        "IOC_OUT", "IOC_INOUT", "PRAGMA")},
            **{f"{_macro_word(record.name or '')}_SIZE_V0": f"the macro for the first size of {record.label}"
               for record in spec.records if record.extensible is not None}, **_object_names(spec)}


def _deprecated_numbers(spec: Spec) -> Iterator[tuple[str, Any]]:
    """What has a number that a deprecation is about: (what it is, the node)."""
    for named in (*_macros(spec, 0), *_enumerators(spec, 0)):
        life = getattr(named.node, "life", None)
        if life is not None and life.deprecated is not None:
            yield named.what, named.node


def _object_names(spec: Spec) -> dict[str, str]:
    """The macros for the names of devices: `MVM_SYSTEM_NODE`. There are none in profile legacy, nor for patterns."""
    return {f"{_prefix(spec)}_{_macro_word(one.name)}_{_macro_word(key)}": f"the macro for the {key} of '{one.name}'"
            for one in spec.objects if not one.external and spec.profile != "legacy"
            for names in one.names.values() for key, texts in names.items() if any("*" not in text for text in texts)}


def _macro_word(text: str) -> str:
    return re.sub("[^A-Za-z0-9]+", "_", text).strip("_").upper()


def _prefix(spec: Spec) -> str:
    """As `backends.ctext.prefix_of` has it."""
    word = _macro_word(spec.prefix or spec.name) or "ABI"
    return f"ABI_{word}" if word[0].isdigit() else word


def _macros(spec: Spec, level: int) -> Iterator[Named]:
    for what, items in (("constant", spec.constants), ("ioctl", spec.ioctls), ("capability", spec.capabilities),
                        ("device type", spec.devices), ("attribute", spec.attributes)):
        for item in items:                                      # type: ignore[attr-defined]
            yield Named(item.name, item.pos, what, item.where, level, item)
    for values in spec.value_sets:
        for value in values.values if not values.as_c_enum else ():
            yield Named(value.name, value.pos, f"value of '{values.name}'", value.where, level, value)
    for space in spec.register_spaces:
        for register in space.registers:
            yield Named(register.name, register.pos, "register", register.where, level, register)


def _enumerators(spec: Spec, level: int) -> Iterator[Named]:
    for values in spec.value_sets:
        for value in values.values if values.as_c_enum else ():
            yield Named(value.name, value.pos, f"value of 'enum {values.name}'", value.where, level, value)


def _words(spec: Spec, level: int) -> Iterator[Named]:
    """What the header names that is no macro."""
    for record in spec.records:
        yield Named(record.name or "", record.pos, f"the tag of {record.label}", record.where, level)
        for field in walk_fields(record):
            if field.name is not None:
                yield Named(field.name, field.pos, f"a member of {record.label}", field.where, level)
    for typedef in spec.typedefs:
        yield Named(typedef.name, typedef.pos, f"the type '{typedef.name}'", typedef.where, level, typedef)
    for values in spec.value_sets:
        if values.as_c_enum:
            yield Named(values.name, values.pos, f"enum {values.name}", values.where, level)
