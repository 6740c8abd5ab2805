"""Names: who declares what, duplicates, and look-ups that list the valid choices when they fail."""

from __future__ import annotations

from typing import Any, ContextManager, Generic, Iterable, Protocol, TypeVar

from ioctlc.abi.selectors import Where
from ioctlc.model import (Attribute, Capability, Constant, DeviceType, Ioctl, Mapping, Object, Record, Register,
                          RegisterSpace, Spec, State, Typedef, Value, ValueSet)
from ioctlc.resolve.presence import Presence
from ioctlc.source import Pos, Report


class Named(Protocol):
    @property
    def name(self) -> str | None: ...
    @property
    def pos(self) -> Pos: ...


N = TypeVar("N", bound=Named)


class Names(Generic[N]):
    """The names of one kind of thing. `what` is that kind in words: 'object', 'flag set', .."""

    def __init__(self, what: str, report: Report, presence: Presence, noted: bool = True) -> None:
        self.what = what
        self.report = report
        self.presence = presence
        self.noted = noted              # whether what names one must not exist where it does not
        self.all: dict[str, list[N]] = {}

    def declare(self, item: N) -> bool:
        """Add a name; reports the clash and returns False where it exists on an ABI already."""
        assert item.name is not None
        others = self.all.setdefault(item.name, [])
        for other in others:
            if not disjoint(where_of(item), where_of(other)):
                self.report.error("duplicate-name", item.pos, f"{self.what} '{item.name}' is declared a second time",
                                  help="rename one, or give each its own ABIs with 'only'",
                                  notes=((other.pos, "first here"),))
                return False
        others.append(item)
        return True

    def find(self, name: str) -> N | None:
        """What has a name; of several the one that exists where it is named."""
        found = self.all.get(name, [])
        here = self.presence.here
        return next((item for item in found if self.presence.abis_of(item) & here), found[0] if found else None)

    def get(self, name: str, pos: Pos, wanted_by: str, noted: bool = True) -> N | None:
        """Look a name up; reports what exists when it does not."""
        found = self.find(name)
        if found is None:
            unknown(self.report, pos, self.what, name, self.all, wanted_by)
        elif noted and (self.noted or len(self.all[name]) > 1):
            self.note([found], pos, wanted_by)
        return found

    def note(self, found: list[N], pos: Pos, wanted_by: str) -> None:
        """Something names these; `Presence` checks later that it does so only where one of them exists."""
        names = " or ".join(f"'{item.name}'" for item in found)
        self.presence.note(found, f"{self.what} {names}", pos, wanted_by)


def unknown(report: Report, pos: Pos, what: str, name: str, valid: Iterable[str], wanted_by: str) -> None:
    """Report a name that does not exist, with the nearest ones that do."""
    known = sorted(valid)
    shown = ", ".join(known[:24]) + (f", .. ({len(known)} in all)" if len(known) > 24 else "")
    report.error("unknown-name", pos, f"{wanted_by} names {_a(what)} '{name}' that does not exist",
                 help=report.near(name, known) + (f"valid names: {shown}" if known else
                                                  f"the spec declares none; add {_a(what)}"))


def where_of(item: object) -> Where:
    return getattr(item, "where", Where())


def disjoint(one: Where, other: Where) -> bool:
    """Whether two things never exist on the same ABI."""
    if not one or not other:
        return False
    return not (one.abis() & other.abis())


def _a(what: str) -> str:
    return ("an " if what[0] in "aeiou" else "a ") + what


class Scope:
    """All names of a spec; those of the spec that it extends are visible too."""

    def __init__(self, report: Report, version: str | None, abis: Iterable[str]) -> None:
        self.report = report
        self.version = version          # of the spec, where it says one
        self.presence = seen = Presence(abis)
        self.objects: Names[Object] = Names("object", report, seen)
        self.constants: Names[Constant] = Names("constant", report, seen)
        self.values: Names[Value] = Names("value", report, seen)
        self.sets: Names[ValueSet] = Names("set of flags or enum", report, seen)
        self.typedefs: Names[Typedef] = Names("type", report, seen)
        self.records: Names[Record] = Names("record", report, seen)
        self.capabilities: Names[Capability] = Names("capability", report, seen)
        self.ioctls: Names[Ioctl] = Names("ioctl", report, seen, noted=False)
        self.states: Names[State] = Names("state", report, seen)
        self.devices: Names[DeviceType] = Names("device type", report, seen)
        self.attributes: Names[Attribute] = Names("attribute", report, seen)
        self.registers: Names[Register] = Names("register", report, seen)
        self.spaces: Names[RegisterSpace] = Names("register space", report, seen)
        self.mappings: Names[Mapping] = Names("mapping", report, seen)
        self.offsets: list[tuple[str, Pos, str, frozenset[str]]] = []       # each relative_to: place, owner, ABIs
        self.macros: dict[str, tuple[Pos, str, Where]] = {}
        self.parents: dict[str, str | None] = {}    # of each object, by name

    def adopt(self, base: Spec) -> None:
        """Make the names of the spec that is extended visible."""
        tables: list[tuple[Names[Any], Iterable[Any]]] = [
            (self.objects, base.objects), (self.constants, base.constants), (self.sets, base.value_sets),
            (self.typedefs, base.typedefs), (self.records, base.records), (self.capabilities, base.capabilities),
            (self.ioctls, base.ioctls), (self.states, base.states), (self.devices, base.devices),
            (self.attributes, base.attributes), (self.spaces, base.register_spaces), (self.mappings, base.mappings),
            (self.values, (value for values in base.value_sets for value in values.values)),
            (self.registers, (register for space in base.register_spaces for register in space.registers)),
        ]
        abis = frozenset(base.abis())
        for names, found in tables:
            for item in found:
                names.all.setdefault(item.name, []).append(item)
                self.presence.limits[id(item)] = abis

    def on(self, where: Where) -> ContextManager[None]:
        """Resolve something that exists on these ABIs only: `with scope.on(where): ..`"""
        return self.presence.on(where)

    @property
    def here(self) -> frozenset[str]:
        """The ABIs on which the thing that is being resolved exists."""
        return self.presence.here

    def macro(self, name: str, pos: Pos, what: str, where: Where) -> None:
        """Claim a name among those that the preprocessor sees: no two different things may share one."""
        other = self.macros.get(name)
        if other is not None and not disjoint(where, other[2]) and other[1] != what:
            self.report.error("duplicate-name", pos, f"{what} '{name}' has the name of {_a(other[1])}",
                              help="rename one of the two", notes=((other[0], "the other one"),))
        self.macros.setdefault(name, (pos, what, where))
