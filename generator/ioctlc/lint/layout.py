"""Rules about types and layouts."""

from __future__ import annotations

from typing import Any, Iterator

from ioctlc.abi import Abi, admits
from ioctlc.layout import Hole, LayoutError
from ioctlc.lint.numbers import listed, on
from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import (FIXED_WIDTH, ArrayType, EnumType, Field, NamedType, PointerType, Record, RecordType,
                          ScalarType, Type, walk_fields)
from ioctlc.source import Pos


@rule("layout", "every record has a layout on every ABI", legacy="error", source="IOC", essential=True)
def layout(lint: Lint) -> Iterator[Finding]:
    circles: set[frozenset[int]] = set()
    for record in lint.spec.records:
        for abi in lint.abis(record):
            try:
                lint.layouts.of(record, abi)
                lint.layouts.first_release_size(record, abi)
            except LayoutError as error:
                lint.bad_records.add(id(record))
                if error.circle in circles:     # a circle is told once, whoever is in it or uses it
                    break
                circles |= {error.circle} if error.circle else set()
                yield Finding(error.pos, on(error.message, abi), error.help or "change the record",
                              (record,))
                break


@rule("fixed-width", "members have types of fixed width", source="IOC, BOT")
def fixed_width(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            problem = _not_fixed(field.type, [abi for abi in lint.abis(record) if admits(field.where, abi)])
            if problem is not None:
                yield Finding(field.place("type"), f"'{record.label}.{field.name}' is {problem[0]}", problem[1],
                              (field, record))


def _not_fixed(type_: Type, abis: list[Abi]) -> tuple[str, str] | None:
    """What is wrong with a member's type on the ABIs on which it exists, and the way out."""
    while isinstance(type_, (ArrayType, NamedType)):
        if isinstance(type_, ArrayType):
            type_ = type_.element
            continue
        found = [inner for abi in abis if (inner := type_.typedef.type.on(abi)) is not None]
        if any(inner != found[0] for inner in found):
            return "of a type that differs between ABIs", "use u32 or u64"
        if not found:
            return None
        type_ = found[0]
    if isinstance(type_, PointerType):
        return "a pointer", "use u64 with 'points_to', and u64_to_user_ptr in the driver"
    if isinstance(type_, EnumType):
        return "of an enum type, whose size the compiler chooses", "use u32 with 'enum: NAME'"
    if isinstance(type_, ScalarType) and type_.name not in FIXED_WIDTH and type_.name != "char":
        return f"of type {type_.name}, whose width or alignment is not fixed", "use one of " + ", ".join(
            sorted(FIXED_WIDTH))
    return None


@rule("char-string", "char is for strings only", source="IOC")
def char_string(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            if _is_char(field.type) and not field.string:
                yield Finding(field.pos, f"'{record.label}.{field.name}' is of type char, whose sign differs between"
                              " ABIs", "use u8; a string is {type: char, array: N, string: true}", (field, record))


def _is_char(type_: Type) -> bool:
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return isinstance(type_, ScalarType) and type_.name == "char"


@rule("implicit-hole", "padding is a named member, never implicit", source="BOT, IOC")
def implicit_hole(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        told: set[tuple[int, bool]] = set()
        for abis in _abi_groups(lint, record):
            for hole in lint.layouts.holes(record, abis[0]):
                key = (id(hole.after), hole.tail)
                if key in told:
                    continue
                told.add(key)
                where = "at the end of" if hole.tail else \
                    f"after '{hole.after.name}' in" if hole.after is not None else "in"
                size = f"{hole.bit_size // 8} bytes" if hole.bit_size % 8 == 0 else f"{hole.bit_size} bits"
                yield Finding(hole.after.pos if hole.after is not None else record.pos,
                              f"a hole of {size} {where} {record.label} on {listed(abis)}",
                              _filling(hole, record),
                              (hole.after, record) if hole.after is not None else (record,))


def _filling(hole: Hole, record: Record) -> str:
    """The member that fills a hole."""
    taken = {field.name for field in walk_fields(record)}
    name = next(name for name in ("pad", *(f"pad{n}" for n in range(2, len(taken) + 4))) if name not in taken)
    count = hole.bit_size // 8
    member = f"name: {name}, type: u8, array: {count}" if count > 1 else f"name: {name}, type: u8"
    after = hole.after.name if hole.after is not None else None
    return f"add {{{member}, reserved: must_be_zero}}" + (f" behind '{after}'" if after else "")


def _abi_groups(lint: Lint, record: Record) -> list[list[Abi]]:
    """ABIs with equal layouts of a record, or nothing where it has none."""
    if not lint.sound(record):
        return []
    return [abis for abis, _ in lint.layouts.groups(record)]


@rule("layout-varies", "a record has the same size and offsets on every ABI", source="IOC, BOT")
def layout_varies(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        groups = [abis for abis, _ in lint.layouts.groups(record)] if lint.sound(record) else []
        for others in groups[1:]:
            found = _first_difference(lint, record, groups[0][0], others[0])
            if found is not None:
                yield Finding(found[0], f"the layout of {record.label} differs between {listed(groups[0])} and"
                              f" {listed(others)}: {found[1]}", "use fixed-width types at multiples of their size,"
                              " explicit padding, and a size that is a multiple of 8 where there is a 64-bit member",
                              (record,))
                break


def _first_difference(lint: Lint, record: Record, one: Abi, other: Abi) -> tuple[Pos, str] | None:
    """Where two ABIs disagree. Alignment alone does not count: it shows wherever the record is nested."""
    for a, b in zip(lint.layouts.flat(record, one), lint.layouts.flat(record, other)):
        if a.bit_offset != b.bit_offset:
            return a.field.pos, f"'{a.name}' is at byte {a.bit_offset // 8} and at byte {b.bit_offset // 8}"
        if a.bit_size != b.bit_size:
            return a.field.pos, f"'{a.name}' is {a.bit_size} and {b.bit_size} bits wide"
    sizes = lint.layouts.of(record, one).size, lint.layouts.of(record, other).size
    return (record.pos, f"it is {sizes[0]} and {sizes[1]} bytes long") if sizes[0] != sizes[1] else None


@rule("flexible-array", "an argument has no trailing array", source="CHK")
def flexible_array(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            if isinstance(field.type, ArrayType) and (field.type.count is None or field.type.count.uniform == 0):
                yield Finding(field.pos, f"'{record.label}.{field.name}' is an array of no fixed length: systems that"
                              " copy by the number do not see it", "carry a count and an address: {name: count, type:"
                              " u32}, {name: addr, type: u64, points_to: {..}}", (field, record))


@rule("union-discriminator", "something tells which arm of a union is meant", source="GUN, SYZ")
def union_discriminator(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            inner = field.type.record if isinstance(field.type, RecordType) else None
            if inner is None or inner.kind != "union" or field.discriminator is not None:
                continue
            if field.no_discriminator is None and inner.no_discriminator is None:
                yield Finding(field.pos, f"nothing tells which arm of the union '{field.name or '(unnamed)'}' in"
                              f" {record.label} is meant", "add 'by_field: NAME' and a 'case' to each arm, or say"
                              " with 'no_discriminator' why there is none", (field, record))


@rule("union-raw", "an arm covers the whole union, so that its size is fixed", source="GUN, SYZ")
def union_raw(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            inner = field.type
            while isinstance(inner, ArrayType):
                inner = inner.element
            if not isinstance(inner, RecordType) or inner.record.kind != "union" or field.discriminator is None:
                continue
            raw = next((arm for arm in inner.record.fields if arm.raw), None)
            if raw is None:
                yield Finding(field.pos, f"no arm of the union '{field.name or '(unnamed)'}' in {record.label} covers"
                              " all of it: a larger arm would move what is behind it", "add an arm {name: raw, type:"
                              " u8, array: N, raw: true} with room for what may come", (field, record))
            elif lint.sound(record) and lint.sound(inner.record):
                yield from _raw_too_short(lint, record, inner.record, raw)


def _raw_too_short(lint: Lint, record: Record, union: Record, raw: Field) -> Iterator[Finding]:
    for abi in lint.abis(record):
        whole, covered = lint.layouts.of(union, abi).size, lint.layouts.size(raw.type, abi)
        if covered < whole:
            yield Finding(raw.pos, f"'{raw.name}' is to cover the whole union, and has {covered} of its {whole} bytes"
                          f" ({abi.name})", f"make it {whole} bytes long, or longer", (raw, record))
            return


@rule("union-arms", "each arm of a union with a discriminator has a case, no case has two arms; one is the default",
      legacy="error", source="SYZ")
def union_arms(lint: Lint) -> Iterator[Finding]:
    done: set[int] = set()
    for record in lint.spec.records:
        if record.kind == "union":
            done.add(id(record))
            yield from _arms_of_one_case(record, (record,))
    for record in lint.spec.records:
        for field in walk_fields(record):
            inner = field.type
            while isinstance(inner, ArrayType):
                inner = inner.element
            if isinstance(inner, RecordType) and inner.record.kind == "union":
                if id(inner.record) not in done:
                    done.add(id(inner.record))
                    yield from _arms_of_one_case(inner.record, (field, record))
                if field.discriminator is not None:
                    yield from _arms_without_case(inner.record, (field, record))


def _arms_without_case(union: Record, nodes: tuple[Any, ...]) -> Iterator[Finding]:
    for arm in union.fields:
        if not arm.cases and not arm.default_case and not arm.raw:
            yield Finding(arm.pos, f"no value of the discriminator selects the arm '{arm.name}'",
                          "add 'case: VALUE', 'default: true' or 'raw: true'", (arm, *nodes))


def _arms_of_one_case(union: Record, nodes: tuple[Any, ...]) -> Iterator[Finding]:
    seen: dict[int | str, list[Field]] = {}
    for arm in union.fields:
        keys: list[int | str] = [*arm.cases, *(["default"] if arm.default_case else [])]
        for value in keys:
            others = seen.setdefault(value, [])
            other = next((one for one in others if one.where.abis() & arm.where.abis()), None)
            if other is not None:
                names = f"'{arm.name}' and '{other.name}'" if other is not arm else f"'{arm.name}' twice"
                yield Finding(arm.pos, f"two arms are the default: {names}" if value == "default" else
                              f"value {value} of the discriminator selects {names}", "give each value one arm",
                              (arm, *nodes), ((other.pos, "the other arm"),) if other is not arm else ())
            others.append(arm)


@rule("unused-type", "every record, set and typedef is used", strict="warning", source="YNL, SYZ")
def unused_type(lint: Lint) -> Iterator[Finding]:
    used = _used(lint)
    items: list[Any] = [*lint.spec.records, *lint.spec.value_sets, *lint.spec.typedefs]
    for item in items:
        if id(item) not in used:
            yield Finding(item.pos, f"nothing uses '{item.name}'", "use it, or remove it", (item,))


def _used(lint: Lint) -> set[int]:
    from ioctlc.lint.usage import used_nodes
    return used_nodes(lint.spec)
