"""`driver/tests/`: the cases of an ABI, and handlers that only take notes; tests/boundary runs them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ioctlc import expr
from ioctlc.backends import Context
from ioctlc.backends.ctext import c_int, c_string
from ioctlc.backends.driver.cases import Cases, Check, RecordCase
from ioctlc.backends.driver.casetext import CaseText
from ioctlc.backends.driver.commands import Lowering
from ioctlc.backends.driver.flow import Flow, nested
from ioctlc.backends.driver.mappings import MappingView
from ioctlc.backends.driver.names import Names
from ioctlc.backends.driver.shared import used_length
from ioctlc.backends.driver.suites import Suites
from ioctlc.backends.driver.tables import Entry
from ioctlc.model import ArrayType, Field, Record


@dataclass(frozen=True, slots=True)
class Mock:
    """A handler: its prototype, and the lines of its body."""

    condition: str
    prototype: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageCase:
    """A shared record: functions, and the members of `struct case_page`."""

    name: str
    type: str
    store: str
    fetches: tuple[str, ...]
    rows: tuple[str, ...]


def mocks(handlers: Iterable[tuple[str, str, tuple[tuple[str, ...], ...]]]) -> Iterator[Mock]:
    """A mock for each handler: condition, prototype, roles of its parameters."""
    for condition, prototype, roles in dict.fromkeys(handlers):
        name = re.match(r"int (\w+)\(", prototype)
        assert name is not None
        lines = [f'struct mock_call call = {{ .handler = "{name.group(1)}", .object = {roles[0][1]} }};', ""]
        lines += [line for role in roles[1:] for line in _noted(*role)]
        yield Mock(condition, prototype, tuple([*lines, "return mock_run(&call);"]))


def _noted(role: str, name: str, *more: str) -> list[str]:
    if role == "arg":
        return [f"call.arg = {name};", f"call.arg_size = sizeof(*{name});"]
    if role == "value":
        return [f"call.value_size = sizeof(*{name});", f"call.buffers[call.payload_count++] = {name};"]
    if role == "buffer":
        return [f"call.buffers[call.payload_count++] = {name};"]
    if role == "window":
        return [f"call.access[call.payload_count] = &access_{more[0]};",
                f"call.windows[call.payload_count++] = {name};"]
    if role == "arms":
        return _noted_arms(name, more)
    if role == "file":
        return [f"call.files[call.file_count++] = {name};"]
    return [f"call.{role} = {name};"]


def _noted_arms(name: str, arms: tuple[str, ...]) -> list[str]:
    """Arms as they are: label, role of the payload, its name, and of a window its type; at most one is there."""
    lines = []
    for words in arms:
        label, at, kind, _, *typed = words.split(":")
        access = [f"\tcall.access[call.payload_count] = &access_{typed[0]};"] if typed else []
        lines += [f"if ({name}->{label}) {{", *access, f"\tcall.{kind}s[call.payload_count] = {name}->{label};",
                  f"\tcall.arms[call.payload_count] = {at};", "}"]
    return [*lines, "call.payload_count++;"]


def command_cases(ctx: Context, text: CaseText, lowerings: Iterable[tuple[Lowering, Entry, str, str]]) -> None:
    """Adds every case of these commands: lowering, row of the table, kind and object that the entry is given."""
    cases = Cases(ctx)
    for lowering, entry, kind, item in lowerings:
        for suite in Suites(cases, lowering, entry.condition).all():
            text.suite(suite, kind, item)


def capability_cases(ctx: Context, positions: dict[int, int]) -> list[str]:
    """Rows of `struct case_capability`; positions: number of an object by identity."""
    rows = []
    for one in ctx.spec.capabilities:
        bits = " | ".join(f"1u << {positions[id(each)]}" for each in one.answered_by)
        flags = (one.reserved, one.opt_in)
        rows.append(f"{{ {c_int(one.value, True)}, {bits or 0}, {', '.join(str(flag).lower() for flag in flags)},"
                    f" {len(one.arguments)} }},")
    return rows


def mapping_cases(found: Iterable[tuple[int, list[MappingView]]]) -> list[str]:
    """Rows of `struct case_mapping`: number of the object, mapping, the function that gives the pages."""
    return [line for number, mappings in found for one in mappings for line in
            ([f"#if {one.condition}"] if one.condition else []) +
            [f"\t{{ &{one.row}, &objects[{number}], {c_string(one.handler)} }},"] +
            (["#endif"] if one.condition else [])]


# --- shared pages --------------------------------------------------------------------------------------------------

def page_case(ctx: Context, names: Names, text: CaseText, record: Record) -> PageCase:
    """A record with `shared: true`: its members outside of unions are the first arm."""
    cases, flow, type_ = Cases(ctx), Flow("inout"), f"{record.kind} {record.name}"
    fetch = names.function("fetch", record.name or "")
    outside, rows, fetches, more = RecordCase(type_), list[str](), [fetch], list[str]()
    for one in record.fields:
        union = nested(one.type)
        if union is None or union.kind != "union" or one.discriminator is None:
            cases.member(outside, record, one, flow)
            _in_part(outside, record, one, flow, "")
            continue
        place = expr.to_text(one.discriminator)
        more = [f".discriminator = offsetof({type_}, {place}),",
                f".discriminator_size = sizeof((({type_} *)0)->{place}),"]
        for arm in union.fields:
            if not arm.case_names and not arm.default_case and not arm.raw:
                continue                    # no value selects it, as in a subset of an ABI
            found = _arm(cases, type_, union, one, arm, flow)
            reads = not arm.raw and any("CASE_INPUT" in each.flags for each in found.ranges)
            fetches += [f"{fetch}_{arm.name}"] if reads else []
            for value in arm.case_names or ("0",):
                rows += _row(text, arm.name or "", value if arm.case_names else None, fetches[-1] if reads else None,
                             found)
    reads = any("CASE_INPUT" in each.flags for each in outside.ranges)
    first = _row(text, "outside of unions", None, fetch if reads else None, outside)
    name = text.table("struct case_arm", "arms", [*first, *rows], "")
    return PageCase(record.name or "", type_, names.function("store", record.name or ""),
                    tuple(fetches if reads else fetches[1:]),
                    (f".name = {c_string(record.name or '')},", f".size = sizeof({type_}),", *more,
                     f".arms = {name},", f".arm_count = boundary_count({name}),"))


def _arm(cases: Cases, type_: str, union: Record, one: Field, arm: Field, flow: Flow) -> RecordCase:
    found, inner = RecordCase(type_), nested(arm.type)
    for each in inner.fields if inner is not None else ():
        found.checks += _products(each, f"{one.name}.{arm.name}.")
    if inner is None or inner.kind != "struct":
        cases.member(found, union, arm, flow, f"{one.name}.")
        return found
    for each in inner.fields:
        cases.member(found, inner, each, flow.within(arm), f"{one.name}.{arm.name}.")
        _in_part(found, inner, each, flow.within(arm), f"{one.name}.{arm.name}.")
    return found


def _in_part(case: RecordCase, record: Record, field: Field, flow: Flow, prefix: str) -> None:
    """Marks an array of which only what is in use is moved."""
    if used_length(field, record.fields, flow) is not None:
        case.ranges = [replace(one, flags=(*one.flags, "CASE_USED")) if one.path == f"{prefix}{field.name}" else one
                       for one in case.ranges]


def _products(one: Field, prefix: str) -> list[Check]:
    """An array whose length is a product: the last member of it is what all of it is, since the others are 1."""
    payload = one.payload
    length = None if payload is None else payload.count or payload.bytes
    if not isinstance(one.type, ArrayType) or payload is None or payload.maximum is None or length is None \
            or isinstance(length, expr.Name) or payload.direction == "in":
        return []
    path = f"{prefix}{[name for name in expr.names(length)][-1].path[0]}"
    return [Check("the driver counts one too many", path, c_int(payload.maximum + 1), "-EIO", "CASE_ANSWER"),
            Check("the driver counts all there is", path, c_int(payload.maximum), "0", "CASE_ANSWER")]


def _row(text: CaseText, name: str, value: str | None, fetch: str | None, case: RecordCase) -> list[str]:
    """A `struct case_arm`; the valid bytes are those of the whole page."""
    valid = text.table(case.type, "valid", case.values or ["0"], "", False)
    return [f"{{ .name = {c_string(name)}, .value = {value or 0}, .selected = {str(value is not None).lower()},",
            f"  .fetch = {f'any_{fetch}' if fetch else 'NULL'}, .record = {{",
            f"\t.size = sizeof({case.type}), .valid = &{valid},", *(f"\t{line}" for line in text.lists(case, "")),
            "} },"]
