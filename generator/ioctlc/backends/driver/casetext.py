"""Cases as C: tables that are equal are printed once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ioctlc.backends.ctext import c_string
from ioctlc.backends.driver.cases import RecordCase
from ioctlc.backends.driver.suites import PayloadCase, Suite

_DIRECTIONS = {"none": "0", "in": "BOUNDARY_IN", "out": "BOUNDARY_OUT", "inout": "BOUNDARY_IN | BOUNDARY_OUT"}


@dataclass(frozen=True, slots=True)
class CTable:
    """A static object of C: its declaration, its rows, and the condition under which it is there."""

    declaration: str
    rows: tuple[str, ...]
    condition: str


@dataclass(slots=True)
class CaseText:
    """Prints suites; `tables` are in an order in which C accepts them."""

    word: str
    tables: list[CTable] = field(default_factory=list)
    commands: list[CTable] = field(default_factory=list)
    _names: dict[tuple[str, tuple[str, ...], str], str] = field(default_factory=dict)

    def table(self, type_: str, hint: str, rows: Iterable[str], condition: str, array: bool = True) -> str:
        """The name of a table with these rows."""
        key = (type_, tuple(rows), condition)
        if key not in self._names:
            name = f"{hint}_{len(self._names)}"
            self._names[key] = name
            self.tables.append(CTable(f"static const {type_} {name}{'[]' if array else ''}", key[1], condition))
        return self._names[key]

    def record(self, case: RecordCase, condition: str) -> str:
        """The name of a `struct case_record`."""
        bare = case.type.split(" ", 1)[1]
        valid = self.table(case.type, "valid", case.values or ["0"], condition, False)
        rows = [f".size = sizeof({case.type}),", f".valid = &{valid},"]
        return self.table("struct case_record", bare, rows + self.lists(case, condition), condition, False)

    def lists(self, case: RecordCase, condition: str) -> list[str]:
        """The members of a `struct case_record` that name its ranges and checks."""
        ranges = [f"{{ CASE_AT({case.type}, {one.path}), {' | '.join(one.flags)} }}," for one in case.ranges]
        checks = [f"{{ {c_string(f'{one.path}: {one.what}')}, CASE_AT({case.type}, {one.path}), {one.value},"
                  f" {one.error}, {one.kind} }}," for one in case.checks]
        found = []
        for member, count, type_, rows in (("ranges", "range_count", "struct case_range", ranges),
                                           ("checks", "check_count", "struct case_check", checks)):
            if rows:
                name = self.table(type_, member, rows, condition)
                found += [f".{member} = {name},", f".{count} = boundary_count({name}),"]
        return found

    def suite(self, suite: Suite, kind: str, item: str) -> None:
        """Adds a `struct case_command`."""
        rows = [f".title = {c_string(suite.title)},", f".code = BOUNDARY_CODE({suite.ioctl}),", f".kind = &{kind},",
                f".object = &{item},"]
        rows += [f".handler = {c_string(suite.handler)},"] if suite.handler else []
        rows += [f".expected = {suite.expected},"] if suite.expected != "0" else []
        rows += [f".{key} = {value}," for key, value in suite.members.items() if value not in ("false", "0")]
        if suite.case is not None:
            rows.append(f".record = &{self.record(suite.case, suite.condition)},")
        if suite.payloads:
            payloads = [line for one in suite.payloads for line in self._payload(one, suite.condition)]
            name = self.table("struct case_payload", "payloads", payloads, suite.condition)
            rows += [f".payloads = {name},", f".payload_count = boundary_count({name}),"]
        self.commands.append(CTable("", tuple(rows), suite.condition))

    def _payload(self, one: PayloadCase, condition: str) -> list[str]:
        type_, member = one.place.split(", ", 1)
        record = f"&{self.record(one.case, condition)}" if one.case is not None else "NULL"
        return [f"{{ {one.parent}, CASE_AT({type_}, {member}), sizeof({one.element}), {record}, {one.elements},",
                f"  {one.count}, {_DIRECTIONS[one.direction]}, {str(one.window).lower()},"
                f" {str(one.nullable).lower()}, {str(one.many).lower()},"
                f" {str(one.bytes).lower()}, {one.arm} }},"]
