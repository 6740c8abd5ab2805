"""The `#define`s and enums of the header: constants, flags, object names, capabilities, devices, register ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ioctlc.abi import ABIS, selector_abis
from ioctlc.abi.selectors import EVERYWHERE, Where
from ioctlc.backends.conditions import chain, partition
from ioctlc.backends.arrival import Arrivals
from ioctlc.backends.ctext import (LARGE, c_int, c_string, column_for, comment_text, deprecation, is_identifier,
                                   kernel_doc, macro_word, paragraphs, prefix_of, remark, tabs_to, wants_hex)
from ioctlc.backends.deprecation import Retirement, life_of
from ioctlc.backends.external import defined_here
from ioctlc.backends.views import Branch, Item, Section, plain, section
from ioctlc.model import NO_LIFE, Attribute, ByAbi, Capability, Constant, Life, Object, Register, Spec, Value, ValueSet

#: Longest line with a comment behind the value; longer ones get theirs above.
_LINE = 100


@dataclass(frozen=True, slots=True)
class Define:
    """One macro before it is written. `value` gives the text on an ABI; `fixed` is it where no ABI differs."""

    name: str
    fixed: str | None
    value: Callable[[str], str | None]
    doc: str | None = None
    where: Where = EVERYWHERE
    life: Life = NO_LIFE
    number: bool = True

    @property
    def word(self) -> str:
        return self.name.partition("(")[0]


class Defines:
    """Writes macros, each name once."""

    def __init__(self, spec: Spec, retirement: Retirement) -> None:
        self.spec = spec
        self.retirement = retirement
        self.abis = spec.abis()
        self.universe = frozenset(self.abis)
        self.arrivals = Arrivals(spec)
        self.taken = _names_of_bases(spec)
        self.variants: dict[str, list[frozenset[str]]] = {}

    def sections(self) -> list[Section]:
        """All macros that stand before the types."""
        found = section(remark("Constants"), self.items(map(self._constant, self.spec.constants)))
        for values in self.spec.value_sets:
            found += self._enum(values) if values.as_c_enum else self._value_set(values)
        return found

    def later_sections(self) -> list[Section]:
        """All macros that stand behind the types."""
        spec = self.spec
        self.taken |= {ioctl.name for ioctl in spec.ioctls}
        names = [] if spec.profile == "legacy" else [*self.items(self._objects()), *self._patterns()]
        found = section(remark("Names of the devices"), names)
        found += section(remark("Capabilities"), self.items(map(self._capability, spec.capabilities)))
        found += section(remark("Device types"), self.items(self._devices()))
        found += section(remark("Attribute groups and attributes"), self.items(self._attributes()))
        for space in spec.register_spaces:
            title = kernel_doc(f"DOC: {comment_text(space.name)}", space.doc)
            found += section(title, self.items(map(_register, space.registers)))
        return found

    def items(self, defines: Iterable[Define]) -> list[Item]:
        """The macros whose names are new, aligned with each other."""
        fresh = []
        for define in defines:
            if is_identifier(define.word) and self._is_new(define):
                fresh.append(define)
        column = column_for((define.name for define in fresh), len("#define "))
        return [item for define in fresh if (item := self._item(define, column))]

    def _is_new(self, define: Define) -> bool:
        """Whether the name is free, or taken on other ABIs only by a variant of the same thing."""
        others, abis = self.variants.setdefault(define.word, []), define.where.abis()
        if define.word in self.taken and (not others or any(abis & other for other in others)):
            return False
        others.append(abis)
        self.taken.add(define.word)
        return True

    def _item(self, define: Define, column: int) -> Item | None:
        if define.fixed is not None and not define.where:
            groups = [(define.fixed, self.universe)]
        else:
            present = define.where.abis()
            groups = partition((name for name in self.abis if name in present),
                               lambda name: define.fixed if define.fixed is not None else define.value(name))
        if not groups:
            return None
        life = define.life.deprecated
        doc = " ".join(filter(None, (self._with_arrival(define.doc, define.life),
                                     f"({deprecation(life)})" if life else None)))
        lines = [self._lines(define, value, column) for value, _ in groups]
        if len(groups) == 1 and len(lines[0]) == 1:
            trailing = remark(doc)
            line = f"{lines[0][0]}\t{trailing[0]}" if len(trailing) == 1 else ""
            if line and len(line.expandtabs()) <= _LINE and len(paragraphs(doc)) == 1:
                lines, doc = [(line,)], ""
        text = {one: abis for one, (_, abis) in zip(lines, groups)}
        branches = tuple(Branch(directive, one) for directive, one in chain(list(text.items()), self.universe))
        return Item(tuple(remark(doc)), branches, life is not None)

    def _with_arrival(self, doc: str | None, life: Life) -> str:
        came = self.arrivals.of(life)
        return " ".join(filter(None, (doc, f"({came})" if came and came not in (doc or "") else None)))

    def _lines(self, define: Define, value: str, column: int) -> tuple[str, ...]:
        life = define.life.deprecated
        name = tabs_to(f"#define {define.name}", column)
        if life is None:
            return (f"{name}{value}",)
        if not define.number:
            return (f"{name}{self.retirement.text(life, define.word, value)}",)
        mark, value = self.retirement.number(life, define.word, self.retirement.mark(define.word), value)
        return (mark, f"{name}{value}")

    def _constant(self, constant: Constant) -> Define:
        if constant.value is None:
            return Define(constant.name, c_string(constant.text or ""), _never, constant.doc, constant.where,
                          constant.life, number=False)
        return _number(constant.name, constant.value, constant.doc, constant.where, constant.life,
                       constant.print == "hex", False)

    def _value_set(self, values: ValueSet) -> list[Section]:
        here = defined_here(values, self.abis)
        self.taken |= set() if here else {value.name for value in values.values}
        flags = values.kind == "flags"
        wide = flags and values.type.name in ("u64", "s64", "le64", "be64", "ullong")
        hexadecimal = flags or _wants_hex(v.value for v in values.values)
        defines = [_number(v.name, v.value, _value_doc(v), _both(values, v), _life(values, v), hexadecimal, wide)
                   for v in values.values if here & v.where.abis()]
        head = "flags" if flags else "values"
        title = kernel_doc(f"DOC: {head} {comment_text(values.name)}", values.doc, (), self._came(values))
        return section(title, self.items(defines))

    def _came(self, values: ValueSet) -> list[str]:
        came = self.arrivals.of(values.life)
        return [f"{came[0].upper()}{came[1:]}"] if came else []

    def _enum(self, values: ValueSet) -> list[Section]:
        present = defined_here(values, self.abis) & frozenset().union(*(v.where.abis() for v in values.values))
        gone, stand_ins = self.retirement.enum(values, [abi for abi in self.abis if abi in present])
        column = column_for((v.name for v in values.values), 0)
        lines: list[str] = [f"enum {values.name} {{"]
        for value in values.values:
            self.taken.add(value.name)
            enumerator = self._enumerator(values, value, present, column)
            if life_of(values, value) and not gone:
                instead = self._enumerator(values, value, present, column, stand_in=True) if stand_ins else []
                enumerator = [f"#ifndef {self.retirement.switch}", *enumerator, *(["#else"] if instead else []),
                              *instead, "#endif"]
            lines += enumerator
        lines.append("};")
        title = kernel_doc(f"enum {values.name}", values.doc, (), self._came(values)) if values.doc else []
        branches = chain([(tuple(lines), present)], self.universe) if present else []
        return section((), [Item(tuple(title), tuple(Branch(d, one) for d, one in branches), gone)] if present else [])

    def _enumerator(self, values: ValueSet, value: Value, present: frozenset[str], column: int,
                    stand_in: bool = False) -> list[str]:
        """One enumerator, or its variants by ABI; a stand-in keeps the enum's type under a name that nobody uses."""
        hexadecimal = values.kind == "flags" or _wants_hex(v.value for v in values.values)
        life = None if stand_in else life_of(values, value)
        name = f"_{value.name}_REMOVED" if stand_in else value.name
        mark = f"{self.retirement.value_macro}({self.retirement.message(life)}) " if life else ""
        groups = partition((name for name in self.abis if name in present and name in value.where.abis()),
                           lambda name: value.value.on(ABIS[name]))
        doc = [] if stand_in else remark(self._with_arrival(_value_doc(value), value.life))
        trailing = f"\t{doc[0]}" if len(doc) == 1 else ""
        lines = [f"\t{line}" for line in doc] if len(doc) > 1 else []
        branches = chain(groups, present)
        for directive, number in branches:
            lines += [directive] if directive else []
            text = c_int(number, hexadecimal)
            lines.append(f"\t{tabs_to(name, column)}{mark}= {text},{trailing}")
        return lines + (["#endif"] if branches and branches[0][0] else [])

    def _objects(self) -> Iterable[Define]:
        prefix = prefix_of(self.spec)
        for one in self.spec.objects:
            for key in sorted({key for names in one.names.values() for key in names}):
                if not one.external:
                    yield Define(f"{prefix}_{macro_word(one.name)}_{macro_word(key)}", None, _object_name(one, key),
                                 None, one.where, number=False)

    def _patterns(self) -> Iterable[Item]:
        """Comments about names that are no macros: they stand for many, so that no call takes them, or come second."""
        for one in self.spec.objects:
            found: dict[str, list[str]] = {}
            for selector, names in one.names.items():
                if not one.external and self.universe & one.where.abis() & (selector_abis(selector) or frozenset()):
                    for text in (text for texts in names.values() for text in texts if text != _macro(texts)):
                        found.setdefault(text, []).append(selector)
            if found:
                texts = ", ".join(f"{text} ({', '.join(selectors)})" for text, selectors in found.items())
                stars = "; * stands for a number" if any(map(_is_pattern, found)) else ""
                yield plain(remark(f"{one.name}: {texts}{stars}"))

    def _capability(self, capability: Capability) -> Define:
        since = self.arrivals.late(capability.since)
        notes = [f"since {since}"] if since else []
        if capability.returns:
            notes.append(f"returns {capability.returns}")
        if capability.opt_in:
            told = [one if one.startswith("args[") else f"args[{at}]: {one}"
                    for at, one in enumerate(capability.arguments) if one != "none"]
            notes.append(f"has to be enabled, with {', '.join(told)}" if told else "has to be enabled")
        if capability.reserved:
            notes.append("reserved")
        doc = " ".join(filter(None, (capability.doc, f"({'; '.join(notes)})" if notes else None)))
        value = c_int(capability.value, capability.value >= LARGE)
        return Define(capability.name, value, _never, doc, capability.where)

    def _devices(self) -> Iterable[Define]:
        hexadecimal = wants_hex(device.value for device in self.spec.devices)
        for one in self.spec.devices:
            yield Define(one.name, c_int(one.value, hexadecimal), _never, one.doc, one.where, one.life)

    def _attributes(self) -> Iterable[Define]:
        nodes = self.spec.attributes
        groups, attrs = _wants_hex(n.group for n in nodes), _wants_hex(n.attr for n in nodes if n.attr)
        return [define for node in nodes for define in _attribute(node, groups, attrs)]


def _names_of_bases(spec: Spec) -> set[str]:
    """What the header of the base defines, which this one includes: attributes may name their numbers by it."""
    found: set[str] = set()
    while spec.extends is not None:
        spec = spec.extends.base
        found |= {constant.name for constant in spec.constants} | {attribute.name for attribute in spec.attributes}
        found |= {capability.name for capability in spec.capabilities} | {device.name for device in spec.devices}
        found |= {value.name for values in spec.value_sets for value in values.values}
    return found


def _never(name: str) -> str | None:
    return None


def _macro(texts: tuple[str, ...]) -> str | None:
    """Of an object's names the one that is a macro: the first that names one thing."""
    return next((text for text in texts if not _is_pattern(text)), None)


def _is_pattern(text: str) -> bool:
    return "*" in text


def _wants_hex(values: Iterable[ByAbi[int]]) -> bool:
    return wants_hex(number for value in values for _, number in value.cases)


def _object_name(one: Object, key: str) -> Callable[[str], str | None]:
    def on(abi: str) -> str | None:
        for selector in (ABIS[abi].os, "bsd", "posix", "default"):
            texts = one.names.get(selector, {}).get(key)
            if texts is not None and abi in (selector_abis(selector) or ()):
                text = _macro(texts)
                return None if text is None else c_string(text)
        return None
    return on


def _number(name: str, value: ByAbi[int], doc: str | None, where: Where, life: Life, hexadecimal: bool,
            wide: bool) -> Define:
    def on(abi: str) -> str | None:
        number = value.on(ABIS[abi])
        return None if number is None else c_int(number, hexadecimal, wide)
    same = value.uniform
    return Define(name, None if same is None else c_int(same, hexadecimal, wide), on, doc, where, life)


def _both(values: ValueSet, value: Value) -> Where:
    """Where one value of a set exists, and no other header has it."""
    if values.external is not None:
        return Where(tuple(sorted(value.where.abis() & defined_here(values, ABIS))))
    if not values.where or not value.where:
        return value.where or values.where
    return Where(tuple(sorted(values.where.abis() & value.where.abis())))


def _life(values: ValueSet, value: Value) -> Life:
    return values.life if values.life.deprecated and not value.life.deprecated else value.life


def _value_doc(value: Value) -> str | None:
    if value.reserved:
        return f"{value.doc or ''} (reserved)".strip()
    return value.doc


def _attribute(attribute: Attribute, hex_group: bool, hex_attr: bool) -> list[Define]:
    found = []
    if attribute.group_name:
        found.append(_number(attribute.group_name, attribute.group, None, attribute.where, NO_LIFE, hex_group, False))
    name = attribute.attr_name or attribute.name
    if attribute.attr is not None and name.isupper():
        found.append(_number(name, attribute.attr, attribute.doc, attribute.where, attribute.life, hex_attr, False))
    return found


def _register(register: Register) -> Define:
    if register.count == 1:
        return _number(register.name, register.id, register.doc, register.where, register.life, True, True)

    def on(abi: str) -> str | None:
        number = register.id.on(ABIS[abi])
        step = f" * {register.step}" if register.step != 1 else ""
        return None if number is None else f"({c_int(number, True, True)} + (i){step})"
    return Define(f"{register.name}(i)", None, on, register.doc, register.where, register.life)
