"""What the tests assert, grouped so that what is equal on all ABIs stands once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ioctlc.abi import ABIS, Abi
from ioctlc.backends import Context
from ioctlc.backends.asserts.detect import abi_chain
from ioctlc.backends.asserts.values import Named, named_values
from ioctlc.backends.cdecl import is_flexible
from ioctlc.backends.conditions import partition
from ioctlc.backends.ctext import LARGE, c_int, c_string, remark
from ioctlc.backends.cxx import has_empty, members_in_cxx, record_differs
from ioctlc.backends.deprecation import Retirement
from ioctlc.backends.macros import caller_sized, members
from ioctlc.backends.order import declarations
from ioctlc.backends.views import Branch, Item, Section, section
from ioctlc.layout import FlatField
from ioctlc.model import (BUILTINS, Ioctl, NamedType, Record, RecordType, ScalarType, Type, strip_typedefs,
                          walk_fields)

#: The kinds of assertions whose first literal -DIOCTLC_WRONG_<KIND> makes wrong.
KINDS = ("SIZE", "ALIGN", "OFFSET", "WIDTH", "CODE", "VALUE")

_WORD = re.compile(r"[A-Za-z_]\w*")


class Fact(NamedTuple):
    """An assertion without its number: macro and subject (`struct x` or `struct x, field`)."""

    kind: str
    subject: str
    in_c: bool = False      # C++ sees another layout: a record without members has a size there


Group = tuple[tuple[tuple[Fact, str], ...], frozenset[str]]


class Facts:
    """Collects assertions, and marks of each kind the first that each ABI sees."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.retirement = Retirement(ctx.spec)
        self.abis = ctx.spec.abis()
        self.universe = frozenset(self.abis)
        self.keywords = members_in_cxx(ctx.spec)
        self._empty = has_empty(ctx.spec)
        self.in_c = False               # whether something is asserted in C only
        self._unmarked = {kind: self.universe for kind in KINDS}

    def sections(self) -> list[Section]:
        """Layouts record by record, then the request codes, then everything else that has a value."""
        records = [item for name, record, retired in self._records() for item in self._record(name, record, retired)]
        found = section((), records, spaced=True)
        for retired in (False, True):
            chosen = [one for one in self.ctx.spec.ioctls if (one.life.deprecated is not None) == retired]
            found += section(remark("Deprecated request codes" if retired else "Request codes"),
                             self._codes(chosen, retired), spaced=True)
        named = list(named_values(self.ctx.spec))
        for retired in (False, True):
            found += section(remark("Deprecated names" if retired else "Names that stand for a number or a text"),
                             self._values([one for one in named if one.retired == retired], retired), spaced=True)
        return found

    def _records(self) -> Iterator[tuple[str, Record, bool]]:
        """(type name, record, removed with the deprecated names) of everything that the header defines."""
        for node in declarations(self.ctx.spec):
            retired = node in self.retirement.removed
            if isinstance(node, Record):
                yield f"{node.kind} {node.name}", node, retired
            else:
                type_ = node.type.uniform
                if isinstance(type_, RecordType) and type_.record.name is None and not node.where:
                    yield node.name, type_.record, retired

    # --- records ---

    def _record(self, name: str, record: Record, retired: bool) -> list[Item]:
        groups: list[Group] = []
        for abis, layout in self.ctx.layouts.groups(record):
            facts = [(Fact("SIZE", name), str(layout.size)), (Fact("ALIGN", name), str(layout.align))]
            for leaf in self._leaves(record, abis[0]):
                if not (record.external and leaf.field.reserved):       # whatever its header calls it
                    facts += self._named(record, self._leaf(name, leaf, abis[0]))
            if self._empty and any(record_differs(record, self.ctx.layouts, abi) for abi in abis):
                facts = [(fact._replace(in_c=True), value) for fact, value in facts]
                self.in_c = True
            groups.append((tuple(facts), frozenset(abi.name for abi in abis)))
        return self._split(groups, retired) if groups else []

    def _leaves(self, record: Record, abi: Abi) -> Iterator[FlatField]:
        """Flat fields that have a designator; of an array of inline records also its first element's."""
        for leaf in self.ctx.layouts.deep(record, abi):
            if leaf.path and leaf.field.bits is None:
                yield leaf

    def _named(self, record: Record, facts: Iterable[tuple[Fact, str]]) -> Iterator[tuple[Fact, str]]:
        """Keywords of C++ by the macros for them; what others call such a member in C++ is not known."""
        for fact, value in facts:
            name, comma, path = fact.subject.partition(", ")
            spelled = self._spelled(path)
            foreign = spelled != path and record.external is not None
            self.in_c |= foreign
            yield fact._replace(subject=name + comma + (path if foreign else spelled), in_c=foreign), value

    def _spelled(self, path: str) -> str:
        return _WORD.sub(lambda found: f"MEMBER_{found[0]}" if found[0] in self.keywords else found[0], path)

    def _leaf(self, name: str, leaf: FlatField, abi: Abi) -> Iterator[tuple[Fact, str]]:
        subject = f"{name}, {leaf.path}"
        yield Fact("OFFSET", subject), str(leaf.bit_offset // 8)
        if leaf.bit_size and not is_flexible(leaf.field.type):
            yield Fact("WIDTH", subject), str(leaf.bit_size // 8)
        signed = _signed(leaf.field.type, abi)
        if signed is not None:
            yield Fact("SIGN", subject), str(int(signed))

    def _split(self, groups: list[Group], retired: bool) -> list[Item]:
        """What all groups agree on, then the rest by ABI."""
        by_group = [dict(facts) for facts, _ in groups]
        shared = {fact: value for fact, value in groups[0][0] if all(g.get(fact) == value for g in by_group)}
        present = frozenset().union(*(abis for _, abis in groups))
        rest: list[Group] = []
        for facts, abis in groups:
            left = tuple((fact, value) for fact, value in facts if fact not in shared)
            if left:
                rest.append((left, abis))
        common: list[Group] = [(tuple(shared.items()), present)] if shared else []
        return [self._item(part, retired) for part in (common, rest) if part]

    def _item(self, groups: list[Group], retired: bool) -> Item:
        lined = [(self._lines(facts, abis), abis) for facts, abis in groups]
        return Item((), tuple(Branch(*branch) for branch in abi_chain(lined, self.universe)), retired)

    def _lines(self, facts: tuple[tuple[Fact, str], ...], abis: frozenset[str]) -> tuple[str, ...]:
        lines = []
        for (kind, subject, in_c), value in facts:
            waiting = None if in_c else self._unmarked.get(kind)
            if waiting and waiting & abis:
                self._unmarked[kind] = waiting - abis
                value = f"{value} + WRONG_{kind}"
            lines.append(f"IN_C({kind}({subject}, {value}));" if in_c else f"{kind}({subject}, {value});")
        return tuple(lines)

    # --- request codes ---

    def _codes(self, ioctls: list[Ioctl], retired: bool) -> list[Item]:
        subjects: list[list[Group]] = []
        for ioctl in ioctls:
            groups = partition(self.abis, lambda abi: self._code(ioctl, abi))
            subjects.append([(tuple(_code_facts(ioctl, value, any(ABIS[abi].os == "windows" for abi in abis))), abis)
                             for value, abis in groups])
        return self._together(subjects, retired)

    def _values(self, named: list[Named], retired: bool) -> list[Item]:
        subjects: list[list[Group]] = []
        for one in named:
            present = one.where.abis()
            groups: list[tuple[int | str, frozenset[str]]] = \
                partition((abi for abi in self.abis if abi in present), one.value)
            subjects.append([((_value_fact(one, value),), abis) for value, abis in groups])
        return self._together(subjects, retired)

    def _together(self, subjects: list[list[Group]], retired: bool) -> list[Item]:
        """Subjects that divide the ABIs alike share one `#if`."""
        shapes: dict[tuple[frozenset[str], ...], list[list[Group]]] = {}
        for groups in subjects:
            if groups:
                shapes.setdefault(tuple(abis for _, abis in groups), []).append(groups)
        return [self._item([(tuple(fact for groups in members for fact in groups[index][0]), abis)
                            for index, abis in enumerate(shape)], retired)
                for shape, members in shapes.items()]

    def _code(self, ioctl: Ioctl, abi: str) -> int | None:
        code = self.ctx.codes.of(ioctl, ABIS[abi])
        return None if code is None else code.value

    # --- bit-fields ---

    def bitfield_sections(self) -> list[Section]:
        """A probe per named bit-field."""
        items: list[Item] = []
        for name, record, retired in self._records():
            if not any(field.bits for field in walk_fields(record)):
                continue
            groups: list[Group] = []
            for abis, _ in self.ctx.layouts.groups(record):
                by_order: dict[bool, list[str]] = {}
                for abi in abis:
                    by_order.setdefault(abi.big, []).append(abi.name)
                for names in by_order.values():
                    facts = tuple((Fact("\tPROBE", f"{name}, {self._spelled(leaf.path)}"),
                                   f"{leaf.bit_offset}, {leaf.bit_size}")
                                  for leaf in self.ctx.layouts.deep(record, ABIS[names[0]])
                                  if leaf.path and leaf.field.bits)
                    groups.append((facts, frozenset(names)))
            groups = [(facts, abis) for facts, abis in _merged(groups) if facts]
            if groups:
                items.append(self._item(groups, retired))
        return section((), items)


def _merged(groups: list[Group]) -> list[Group]:
    merged: dict[tuple[tuple[Fact, str], ...], frozenset[str]] = {}
    for facts, abis in groups:
        merged[facts] = merged.get(facts, frozenset()) | abis
    return list(merged.items())


def _code_facts(ioctl: Ioctl, value: int, windows: bool) -> list[tuple[Fact, str]]:
    """The code itself; of a family its first and its last."""
    raw = ioctl.code is not None and ioctl.code.raw is not None
    arguments = [[str(i)] for i in members(ioctl)] if ioctl.nr_count else [[]]
    found = []
    for one in arguments:
        number = value + (int(one[0]) << (2 if windows and not raw else 0) if one else 0)
        given = ", ".join(one + (["0"] if caller_sized(ioctl) else []))
        found.append((Fact("CODE", ioctl.name + (f"({given})" if given else "")), f"0x{number:08x}u"))
    return found


def _value_fact(named: Named, value: int | str) -> tuple[Fact, str]:
    if isinstance(value, str):
        return Fact("STRING", named.name), c_string(value)
    kind = "NEGATIVE" if value < 0 else "BITS" if named.enumerator and value >> 31 == 1 else "VALUE"
    return Fact(kind, named.name), c_int(value, value >= LARGE)


def _signed(type_: Type, abi: Abi) -> bool | None:
    """Whether a scalar integer is signed; None for anything else, and for `char`, which the ABI decides."""
    if isinstance(type_, NamedType) and type_.typedef.type.uniform is None:
        return None
    bare = strip_typedefs(type_, abi)
    if not isinstance(bare, ScalarType) or bare.name in ("char", "bool", "float", "double"):
        return None
    return BUILTINS[bare.name][1]
