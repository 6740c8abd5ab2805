"""The driver's side of an ABI, `driver/`: dispatch, checks and copies over `os.h`. docs/boundary.md is its contract."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.compat.records import Records
from ioctlc.backends.ctext import c_int, comment_text, file_word, spdx, wrapped
from ioctlc.backends.deprecation import Retirement
from ioctlc.backends.driver.body import folded
from ioctlc.backends.driver.callers import CompatRows, compat_codes, compat_rows
from ioctlc.backends.driver.capabilities import capability_rows
from ioctlc.backends.driver.checks import Checks, values_type
from ioctlc.backends.driver.commands import Command, Lowering, extensible, looked_up
from ioctlc.backends.driver.lookups import (Accessor, AttributeCommand, RegisterCommand, attribute_rows,
                                            register_rows, register_value_members, registers_name)
from ioctlc.backends.driver.mappings import MapCommand, MappingView, mapped_by, mappings_of
from ioctlc.backends.driver.names import Names
from ioctlc.backends.driver.payloads import BUFFER, Plan
from ioctlc.backends.driver.shared import SharedRecord
from ioctlc.backends.driver.tables import Entry, entries
from ioctlc.backends.driver.casetext import CaseText
from ioctlc.backends.driver.testing import capability_cases, command_cases, mapping_cases, mocks, page_case
from ioctlc.backends.driver.windows import Window, accesses
from ioctlc.backends.prologue import banner
from ioctlc.backends.render import render
from ioctlc.model import Ioctl, Object, ValueSet

name = "driver"

#: Longest line of C; tabs count 8.
_WIDTH = 110


@dataclass(frozen=True, slots=True)
class File:
    """What every file starts with."""

    license: str
    banner: list[str]
    word: str
    macro: str
    header: str
    base: str | None
    retired: str


@dataclass(frozen=True, slots=True)
class Known:
    """A test whether a value belongs to an enum."""

    name: str
    type: str
    values: list[str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of rows: declared type, name."""

    type: str
    name: str
    rows: list[str]


@dataclass(frozen=True, slots=True)
class Cased:
    """An object in a test: C tag, its table, how many locks it has, whether extensions add to it."""

    tag: str
    kind: str
    locks: int
    extended: str


@dataclass(frozen=True, slots=True)
class ObjectView:
    """One kind of object: its functions and its table."""

    tag: str
    table: str
    variable: str
    number: int
    doc: list[str]
    locks: tuple[str, ...]
    commands: list[Command]
    entries: list[Entry]
    callers: list[CompatRows]
    accessors: list[Accessor]
    tables: list[Table]
    own: bool
    capabilities: bool
    extended: str | None
    mappings: list[MappingView]
    enables: bool                       # it takes ENABLE_CAP
    opts: bool                          # it is of a base, and an extension has capabilities to enable on it

    def rows(self, entry: str) -> list[Entry]:
        """The cases of an entry: "ioctl" or "compat_ioctl"."""
        return [row for row in self.entries if entry == "ioctl" or row.identical]

    @property
    def handlers(self) -> list[tuple[str, str]]:
        """The prototypes that the driver defines, each with its condition, in the order of the commands."""
        found = [(entry.condition, command.handler) for command, entry in zip(self.commands, self.entries)
                 if command.handler is not None]
        found += [(one.condition, one.prototype) for one in self.mappings]
        return list(dict.fromkeys([*found, *(("", accessor.handler) for accessor in self.accessors)]))

    @property
    def mocked(self) -> list[tuple[str, str, tuple[tuple[str, ...], ...]]]:
        """The same prototypes, with the roles of their parameters."""
        found = [(entry.condition, command.handler, command.parameters)
                 for command, entry in zip(self.commands, self.entries) if command.handler is not None]
        found += [(one.condition, one.prototype, one.parameters) for one in self.mappings]
        return [*found, *(("", accessor.handler, accessor.parameters) for accessor in self.accessors)]


def outputs(ctx: Context) -> dict[str, str]:
    """The files; none where the spec does not say `driver: true`."""
    if not ctx.spec.driver:
        return {}
    return _Driver(ctx, Records(ctx)).files()


def compat_needs(ctx: Context, records: Records) -> None:
    """What the driver's side asks of the conversions is noted in `records`."""
    _Driver(ctx, records)


class _Driver:
    def __init__(self, ctx: Context, records: Records) -> None:
        self.ctx = ctx
        self.names = Names(ctx.spec)
        self.records = records
        self.checks = Checks(ctx, self.names, compat=records)
        base = ctx.spec.extends.base if ctx.spec.extends else None
        self.all_objects = (base.objects if base else []) + ctx.spec.objects
        self.windows: dict[str, Window] = {}
        self.arms: dict[str, Plan] = {}
        self.objects = [self._object(one) for one in self.all_objects if self._takes_any(one)]
        self.accesses = [access for window in self.windows.values() for access in accesses(self.checks, window)]
        self.pages = [page for record in ctx.spec.records if record.shared
                      for page in SharedRecord(ctx, self.names, self.checks, record).functions()]

    def files(self) -> dict[str, str]:
        word = self.names.word
        found = {f"driver/{word}_driver.h": self._text("driver.h.j2", "the driver's side: entries and handlers.",
                                                       objects=self.objects, pages=self.pages,
                                                       windows=self.windows.values(), arms=self.arms.values(),
                                                       values=self._values(), **self._extension()),
                 f"driver/{word}_checks.h": self._text("checks.h.j2", "what the spec allows.", **self._checks()),
                 f"driver/{word}_numbers.h": self._text("numbers.h.j2", "request codes of other systems, for tests.",
                                                        left=self._left(), callers=compat_codes(self.ctx),
                                                        bsd=self._numbers("freebsd-x86_64"),
                                                        windows=self._numbers("windows-x86_64"))}
        for one in self.objects:
            found[f"driver/{one.table}.c"] = self._text("object.c.j2", f"ioctls of {one.tag}.", one=one,
                                                        converted=_converts(one))
        found[f"driver/{word}_capabilities.c"] = self._text(
            "capabilities.c.j2", "capabilities.", rows=capability_rows(self.ctx, self.all_objects),
            answering=[one for one in self.objects if one.capabilities],
            enabling=[one for one in self.objects if one.enables], **self._extension())
        found |= self._tests(word)
        if self.windows:
            found[f"driver/{word}_windows.c"] = self._text("windows.c.j2", "memory too long for a buffer.",
                                                           accesses=self.accesses,
                                                           converted=any("compat_" in line for one in self.accesses
                                                                         for line in one.lines))
        if self.pages:
            found[f"driver/{word}_shared.c"] = self._text("shared.c.j2", "memory shared with user space.",
                                                          pages=self.pages)
        return found

    def _tests(self, word: str) -> dict[str, str]:
        """`driver/tests/`."""
        text = CaseText(word)
        command_cases(self.ctx, text, self._lowered())
        pages = [page_case(self.ctx, self.names, text, record) for record in self.ctx.spec.records if record.shared]
        handlers = [one for view in self.objects for one in view.mocked]
        capabilities = capability_cases(self.ctx, {id(one): at for at, one in enumerate(self.all_objects)})
        cases = self._text("cases.c.j2", "what is accepted, and what is to be refused.", tables=text.tables,
                           commands=text.commands, capabilities=capabilities, pages=pages,
                           mappings=mapping_cases((view.number, view.mappings) for view in self.objects),
                           all_objects=[self._cased(one) for one in self.all_objects], left=self._left(),
                           **self._extension())
        return {f"driver/tests/{word}_mock.h": self._text("mock.h.j2", "objects of the tests.", objects=self.objects),
                f"driver/tests/{word}_mock.c": self._text("mock.c.j2", "handlers that take notes.",
                                                          objects=self.objects, mocks=list(mocks(handlers)),
                                                          windows=self.windows.values()),
                f"driver/tests/{word}_cases.c": cases}

    def _lowered(self) -> Iterator[tuple[Lowering, Entry, str, str]]:
        """Every command of every object, afresh, with its row and the kind and object that tests give the entry."""
        for view in self.objects:
            one = self.all_objects[view.number]
            cased = self._cased(one)
            for command, entry in zip(view.commands, view.entries):
                yield self._lowering(one, command.ioctl), entry, cased.kind, f"{cased.tag}_mock"

    def _cased(self, one: Object) -> Cased:
        base = self.ctx.spec.extends.base if self.ctx.spec.extends else None
        own = any(one is each for each in self.ctx.spec.objects)
        word = self.names.word if own or base is None else Names(base).word
        extended = "true" if extensible(self.ctx, one) else "false"
        return Cased(self.names.object(one), f"{word}_{self.names.variable(one)}_ioctls", len(one.locks), extended)

    def _text(self, template: str, what: str, **values: object) -> str:
        ctx, base = self.ctx, self.ctx.spec.extends.base if self.ctx.spec.extends else None
        file = File(spdx(ctx.spec), banner(ctx, what), self.names.word, self.names.macro, f"{file_word(ctx.spec)}.h",
                    Names(base).word if base else None, Retirement(ctx.spec).macro)
        text = render(__file__, template, file=file, **values)
        return "\n".join(part for line in text.split("\n") for part in (
            [line] if line.startswith((" *", "/*", "#")) else folded(line, _WIDTH)))

    # --- objects ---------------------------------------------------------------------------------------------------

    def _takes_any(self, one: Object) -> bool:
        return any(one in ioctl.objects for ioctl in self.ctx.spec.ioctls)

    def _object(self, one: Object) -> ObjectView:
        commands: list[Command] = []
        attributes: dict[str, AttributeCommand] = {}
        tables: list[Table] = []
        for ioctl in sorted((each for each in self.ctx.spec.ioctls if one in each.objects), key=_order):
            lowering = self._lowering(one, ioctl)
            commands.append(lowering.command())
            self._note(lowering.plans)
            if isinstance(lowering, AttributeCommand):
                attributes[lowering.verb] = self._lowering(one, ioctl)      # type: ignore[assignment]
            elif isinstance(lowering, RegisterCommand):
                tables += self._registers(lowering, tables)
        rows, accessors = attribute_rows(self.ctx, one, attributes) if attributes else ([], [])
        self._note(one.plan for one in accessors if one.plan is not None)
        if attributes:
            tables.append(Table("struct boundary_attribute", f"{self.names.object(one)}_attributes", rows))
        own = any(one is each for each in self.ctx.spec.objects)
        return ObjectView(self.names.object(one), f"{self.names.word}_{self.names.variable(one)}",
                          self.names.variable(one), self._number(one), wrapped(one.doc or one.name, width=76),
                          one.locks,
                          commands, entries(self.ctx, commands), compat_rows(self.ctx, commands), accessors, tables,
                          own,
                          any(one in capability.answered_by for capability in self.ctx.spec.capabilities),
                          f"{self.names.object(one)}_extension" if extensible(self.ctx, one) else None,
                          mappings_of(self.ctx, self.names, one),
                          any(command.ioctl.serves == "enable_capability" for command in commands),
                          not own and any(one in capability.answered_by for capability in self.ctx.spec.capabilities
                                          if capability.opt_in))

    def _note(self, plans: Iterable[Plan]) -> None:
        """Types that handlers' prototypes need."""
        for plan in plans:
            self.windows |= {window.name: window for window in plan.windows()}
            self.arms |= {one.spelled: one for one in plan.walk() if one.arms}

    def _number(self, one: Object) -> int:
        return next(index for index, each in enumerate(self.all_objects) if each is one)

    def _lowering(self, one: Object, ioctl: Ioctl) -> Lowering:
        if mapped_by(self.ctx, one, ioctl) is not None:
            return MapCommand(self.ctx, self.names, self.checks, one, ioctl).check()
        field = looked_up(ioctl)
        kind = field.payload.choice.kind if field and field.payload and field.payload.choice else None
        make = {"fd_kind": AttributeCommand, "register": RegisterCommand}.get(kind or "", Lowering)
        return make(self.ctx, self.names, self.checks, one, ioctl)

    def _registers(self, lowering: RegisterCommand, known: list[Table]) -> list[Table]:
        field = looked_up(lowering.ioctl)
        assert field is not None and field.payload is not None and field.payload.choice is not None
        space = field.payload.choice.registers
        assert space is not None
        table = Table("struct boundary_register", registers_name(self.names, space), register_rows(space, self.ctx))
        return [] if any(one.name == table.name for one in known) else [table]

    # --- the rest --------------------------------------------------------------------------------------------------

    def _values(self) -> list[str]:
        return register_value_members(self.ctx, self.ctx.spec.register_spaces)

    def _checks(self) -> dict[str, object]:
        return {"buffer": BUFFER, "functions": self.checks.functions, "masks": sorted(self.checks.masks.items()),
                "known": [*(self._known(values) for _, values in sorted(self.checks.enums.items())),
                          *(Known(name, "u64", values) for name, values in sorted(self.checks.selectors.items()))]}

    def _known(self, values: ValueSet) -> Known:
        accepted = [value.name for value in values.values if not value.reserved and not value.sentinel]
        return Known(self.names.function("known", values.name), values_type(values), accepted)

    def _left(self) -> dict[str, list[str]] | None:
        """The range of commands that is left to extensions, as the header's keys."""
        points, numbers = self.ctx.spec.extension_range, self.ctx.spec.numbers
        type_byte = numbers.type_byte.on(ABIS["linux-x86_64"]) if numbers.type_byte is not None else None
        if points is None or type_byte is None:
            return None
        device = numbers.device_type or 0
        return {"posix": [f"{type_byte << 8 | nr:#x}u" for nr in points.nr],
                "windows": [f"{device << 12 | numbers.function_base | nr:#x}u" for nr in points.nr]}

    def _numbers(self, abi: str) -> list[tuple[str, str]]:
        if abi not in self.ctx.spec.abis():
            return []
        found = [(ioctl.name, self.ctx.codes.of(ioctl, ABIS[abi])) for ioctl in self.ctx.spec.ioctls]
        return [(name, f"0x{code.value:08x}u") for name, code in found if code is not None]

    def _extension(self) -> dict[str, object]:
        spec = self.ctx.spec
        points, extends = spec.extension_range, spec.extends
        values = [one.value for one in spec.capabilities]
        return {"extension_capabilities": [c_int(value, True) for value in points.capabilities] if points else None,
                "extended_objects": self.objects,
                "base": None if points is None else {
                    "name": comment_text(spec.name), "count": len(spec.objects),
                    "first": c_int(points.capabilities[0], True), "last": c_int(points.capabilities[1], True),
                    "objects": " | ".join(f"1u << {self._number(one)}" for one in spec.objects
                                          if extensible(self.ctx, one)),
                    "locked": [self.names.object(one) for one in spec.objects
                               if extensible(self.ctx, one) and one.locks]},
                "extension": None if extends is None else {
                    "uuid": ", ".join(f"0x{byte:02x}" for byte in bytes.fromhex(extends.uuid.replace("-", ""))),
                    "version": _version(spec.version), "name": comment_text(spec.name),
                    "count": len(extends.base.objects), "values": bool(values),
                    "first": c_int(min(values, default=0), True), "last": c_int(max(values, default=0), True)}}


def _converts(one: ObjectView) -> bool:
    """Whether an object's file calls what the compat header declares."""
    lines = [line for command in one.commands for line in command.lines]
    lines += [line for command in one.commands for helper in command.helpers for line in helper.lines]
    lines += [line for accessor in one.accessors for line in accessor.lines]
    return any("compat_" in line for line in lines) or bool(one.callers)


def _order(ioctl: Ioctl) -> tuple[int, str]:
    nr = min((value for _, value in ioctl.nr.cases), default=0)
    return nr, ioctl.name


def _version(text: str) -> str:
    major, _, minor = text.partition(".")
    return f"{int(major) << 16 | int(minor.split('.')[0] or 0):#x}"
