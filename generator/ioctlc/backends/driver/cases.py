"""Test cases for the boundary: for each command a valid argument, and everything that is to be refused.

They are read off the model alone, never off the generated checks; `tests/boundary/runner.c` runs them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ioctlc import expr
from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.ctext import c_int
from ioctlc.backends.driver.checks import choice_of, selects
from ioctlc.backends.driver.flow import Flow, bounds, holds_address, is_address, nested
from ioctlc.model import ArrayType, Choice, Field, Payload, Record, RecordType, Type, ValueSet

#: Elements that a valid case has where a count says how many.
ELEMENTS = 2


@dataclass(frozen=True, slots=True)
class Range:
    """Bytes of a record: what they are for the boundary."""

    path: str
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One member set to one value, the rest valid: the error, 0 where it is to be accepted."""

    what: str
    path: str
    value: str
    error: str
    kind: str = "CASE_SET"              # a `enum case_kind` of tests/boundary/case.h


@dataclass(slots=True)
class RecordCase:
    """A record in a case: initialiser, ranges, checks."""

    type: str
    values: list[str] = field(default_factory=list)
    ranges: list[Range] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)

    def set(self, path: str, value: str) -> None:
        """Initialises a member, in place of what was said of it before."""
        self.values = [line for line in self.values if not line.startswith(f".{path} = ")]
        self.values.append(f".{path} = {value},")


class Cases:
    """Makes the cases of records; of a union the arm of this number, or the last there is."""

    def __init__(self, ctx: Context, arm: int = 0) -> None:
        self.ctx = ctx
        self.arm = arm
        self.abis = [ABIS[name] for name in ctx.spec.abis()]

    def record(self, record: Record, flow: Flow) -> RecordCase:
        """A record with directions: one case of it."""
        found = RecordCase(f"{record.kind} {record.name}")
        self._members(found, record, flow, "")
        if record.extensible is not None:
            found.set(record.extensible.size_field, f"sizeof({found.type})")
            found.ranges = [replace(one, flags=(*one.flags, "CASE_STEADY"))
                            if one.path == record.extensible.size_field else one for one in found.ranges]
        return found

    def _members(self, case: RecordCase, record: Record, flow: Flow, prefix: str) -> None:
        for one in record.fields:
            self.member(case, record, one, flow, prefix)
        for one in record.fields:
            choice = choice_of(one)
            if choice is not None and choice.kind == "field" and flow.direction(one) != "none":
                self._choose(case, record, choice, prefix)

    def _choose(self, case: RecordCase, record: Record, choice: Choice, prefix: str) -> None:
        """The discriminator of a payload selects a case; a value that has none is refused."""
        member = next(one for one in record.fields if one.name == selects(choice))
        named = {number for one in choice.cases for number in one.values}
        other = next(number for number in range(max(named, default=0) + 1, -1, -1) if number not in named)
        if member.values is not None and not member.values.open:
            known = {value.value.uniform for value in member.values.values if not value.reserved and not value.sentinel}
            other = next((number for number in known if number is not None and number not in named), other)
        selected, path = choice.cases[self.arm_of(choice)], f"{prefix}{member.name}"
        case.set(path, selected.names[-1] if selected.names else c_int(other, True))
        case.checks = [check for check in case.checks if check.path != path or check.error != "0"]
        if not any(one.default for one in choice.cases):
            case.checks.append(Check("no case is selected", path, c_int(other, True), "-EINVAL"))

    def arm_of(self, choice: Choice) -> int:
        """Which case of a choice is shown."""
        return min(self.arm, len(choice.cases) - 1)

    def payload(self, one: Field) -> Payload | None:
        """What a member's address leads to in this case."""
        choice = choice_of(one)
        if choice is None or choice.kind != "field":
            return one.payload
        return choice.cases[self.arm_of(choice)].payload

    def member(self, case: RecordCase, record: Record, one: Field, flow: Flow, prefix: str = "") -> None:
        """Adds one member of a record that stands behind `prefix`, with all that is in it."""
        counts, inner = self.counted(record), nested(one.type)
        if inner is not None and inner.kind == "struct":
            self._nested(case, one, inner, flow.within(one), prefix, counts)
        elif one.name is not None:
            self._member(case, one, flow, f"{prefix}{one.name}", counts)
            if inner is not None and flow.reads(one):
                self._arm(case, one, inner, flow.within(one), prefix)
        self._limit(case, record, one, flow, prefix)

    def _nested(self, case: RecordCase, one: Field, inner: Record, flow: Flow, prefix: str,
                counts: dict[str, int]) -> None:
        """A struct in a struct, or each of an array; those beyond the count in use are not checked."""
        dims = _dimension(one.type)
        if dims is None:
            self._members(case, inner, flow, f"{prefix}{one.name}." if one.name else prefix)
            return
        length = one.payload.count if one.payload is not None else None
        used = counts.get(length.path[0], dims) if isinstance(length, expr.Name) else dims
        for at in range(dims):
            part = RecordCase(case.type)
            self._members(part, inner, flow, f"{prefix}{one.name}[{at}].")
            if at >= used:
                part.checks = [replace(check, what=f"{check.what}, beyond the count", error="0")
                               for check in part.checks if check.error != "0"]
            case.values += part.values
            case.ranges += part.ranges
            case.checks += part.checks

    def _arm(self, case: RecordCase, one: Field, union: Record, flow: Flow, prefix: str) -> None:
        """The values and checks of one arm of a union, which its discriminator selects."""
        arms = selected_arms(union)
        if one.discriminator is None or not isinstance(one.discriminator, expr.Name) or not arms:
            return
        arm, part = arms[min(self.arm, len(arms) - 1)], RecordCase(case.type)
        named = {number for each in union.fields for number in each.cases}
        other = next(number for number in range(len(named) + 1) if number not in named)
        selects = f"{prefix}{expr.to_text(one.discriminator)}"
        case.set(selects, arm.case_names[-1] if arm.case_names else str(other))
        case.checks = [check for check in case.checks if check.path != selects or check.error != "0"]
        self.member(part, union, arm, flow, f"{prefix}{one.name}.")
        case.values += part.values
        case.checks += part.checks

    def _member(self, case: RecordCase, one: Field, flow: Flow, path: str, counts: dict[str, int]) -> None:
        flags = self._flags(one, flow, one.name in counts)
        case.ranges.append(Range(path, flags))
        if "CASE_INPUT" not in flags and "CASE_KEPT" not in flags:
            return
        value = self.valid(one, counts)
        if value is not None and "CASE_ADDRESS" not in flags:
            for place in _places(one, path):
                case.set(place, value)
        case.checks += [check for check in self._checks(one, path) if check.error != "0" or one.name not in counts]

    def _flags(self, one: Field, flow: Flow, steady: bool) -> tuple[str, ...]:
        payload = one.payload
        if holds_address(one) and flow.direction(one) != "none":
            return ("CASE_KEPT", "CASE_INPUT") if payload and payload.kept else ("CASE_ADDRESS",)
        if flow.direction(one) == "none":
            return ("CASE_INPUT",)
        flags = [name for name, there in (("CASE_INPUT", flow.reads(one)), ("CASE_OUTPUT", flow.writes(one))) if there]
        if one.reserved is not None:
            flags.append("CASE_RESERVED")
        if one.fd is not None or one.fd_by_device is not None:
            flags.append("CASE_FD")
        return (*flags, *(("CASE_STEADY",) if steady else ()))

    def counted(self, record: Record) -> dict[str, int]:
        """The members that say how many elements payloads have, and what they are in the valid case."""
        found: dict[str, int] = {}
        names = {one.name for one in record.fields}
        for one in record.fields:
            payload = self.payload(one)
            if payload is None or payload.kept or payload.relative_to is not None:
                continue
            for length in (payload.count, payload.bytes, payload.after):
                for name in expr.names(length) if length is not None else ():
                    if len(name.path) == 1 and name.path[0] in names:
                        found[name.path[0]] = ELEMENTS * (self._size(payload) if payload.bytes is not None else 1)
        return found

    def _size(self, payload: Payload) -> int:
        """Bytes of an element; those of untyped memory are bytes."""
        return 1 if payload.type is None else max(self.ctx.layouts.size(payload.type, abi) for abi in self.abis)

    # --- valid values ----------------------------------------------------------------------------------------------

    def valid(self, one: Field, counts: dict[str, int]) -> str | None:
        """A value that passes and is not 0 where that is possible."""
        if one.reserved is not None:
            return None
        if one.name in counts:
            return str(counts[one.name])
        if one.values is not None:
            accepted = _accepted(one.values)
            if one.values.kind == "flags":
                return " | ".join(accepted) or None
            return accepted[-1] if accepted else None
        return self._number(one)

    def _number(self, one: Field) -> str | None:
        low, high = bounds(one.type, self.abis, one.bits) or (0, 0)
        if high == 0:
            return None
        low = max(low, one.minimum if one.minimum is not None else 0)
        high = min(high, one.maximum if one.maximum is not None else high, 0x11223344)
        step = one.multiple_of or 1
        value = max(high // step * step, low)
        if one.mask is not None:
            value &= one.mask
        return c_int(value, True)

    # --- what is refused -------------------------------------------------------------------------------------------

    def _checks(self, one: Field, path: str) -> Iterator[Check]:
        if one.reserved is not None:
            if one.reserved == "zero":
                yield Check("reserved", path, "0", "-EINVAL", "CASE_BYTES")
            return
        if isinstance(one.type, ArrayType):
            if isinstance(one.type.element, ArrayType) or not _scalar(one.type.element):
                return
            places = [f"{path}[0]", f"{path}[{(_dimension(one.type) or 1) - 1}]"]
        else:
            places = [path]
        for place in dict.fromkeys(places):
            yield from self._value_checks(one, place)

    def _value_checks(self, one: Field, path: str) -> Iterator[Check]:
        low, high = bounds(one.type, self.abis, one.bits) or (0, 0)
        if one.values is not None:
            yield from self._set_checks(one.values, path)
        if one.minimum is not None and one.minimum > low:
            step = one.multiple_of or 1
            yield Check("below the minimum", path, c_int((one.minimum - 1) // step * step, True), "-EINVAL")
            yield Check("the minimum", path, c_int(one.minimum, True), "0")
        if one.maximum is not None and one.maximum < high:
            step = one.multiple_of or 1
            above = (one.maximum // step + 1) * step
            if above <= high:
                yield Check("above the maximum", path, c_int(above, True), "-EINVAL")
            yield Check("far above the maximum", path, c_int(high // step * step, True), "-EINVAL")
            if one.payload is None:
                yield Check("the maximum", path, c_int(one.maximum // step * step, True), "0")
        if one.mask is not None:
            yield Check("outside of the mask", path, c_int(one.mask, True, True), "-EINVAL", "CASE_BITS")
        if one.multiple_of is not None and one.multiple_of > 1:
            yield Check("no multiple", path, c_int(one.multiple_of + 1, True), "-EINVAL")
            if one.multiple_of > 2:
                yield Check("half a multiple", path, c_int(one.multiple_of // 2, True), "-EINVAL")
            if (low if one.minimum is None else one.minimum) <= -one.multiple_of:
                yield Check("a multiple below 0", path, f"(u64)-{one.multiple_of}LL", "0")
                yield Check("no multiple below 0", path, f"(u64)-{one.multiple_of - 1}LL", "-EINVAL")

    def _set_checks(self, values: ValueSet, path: str) -> Iterator[Check]:
        numbers = sorted(number for value in values.values if not value.reserved and not value.sentinel
                         if (number := value.value.uniform) is not None)
        if values.kind == "flags":
            if not values.open:
                mask = 0
                for number in numbers:
                    mask |= number
                yield Check("an unknown flag", path, c_int(mask, True, True), "-EINVAL", "CASE_BITS")
            for number in numbers:
                yield Check("a flag", path, c_int(number, True), "0")
            return
        for number in numbers:
            yield Check("a value of the enum", path, c_int(number, True), "0")
        if not values.open:
            for number in sorted({other for each in numbers for other in (each - 1, each + 1) if other >= 0}
                                 - set(numbers)):
                yield Check("no value of the enum", path, c_int(number, True), "-EINVAL")

    def _limit(self, case: RecordCase, record: Record, one: Field, flow: Flow, prefix: str) -> None:
        """A count above its maximum, where it is a member and the member itself allows it."""
        payload = self.payload(one)
        length = None if payload is None else payload.count if payload.count is not None else payload.bytes
        if payload is not None and flow.direction(one) != "none":
            self._answers(case, record, one, payload, flow, prefix)
        if payload is None or payload.maximum is None or not isinstance(length, expr.Name) or len(length.path) != 1 \
                or flow.direction(one) == "none" or payload.relative_to is not None:
            return
        member = next((each for each in record.fields if each.name == length.path[0]), None)
        if member is None or not flow.reads(member):
            return
        _, high = bounds(member.type, self.abis, member.bits) or (0, 0)
        highest = high if member.maximum is None else min(high, member.maximum)
        step = member.multiple_of or 1
        above = (payload.maximum // step + 1) * step
        if above <= highest:
            path = f"{prefix}{member.name}"
            case.checks += [Check("a count above its maximum", path, c_int(above, True), "-E2BIG"),
                            Check("a count far above its maximum", path, c_int(highest // step * step, True), "-E2BIG")]
        most = min(payload.maximum, self._least(record, length)) // step * step
        if not prefix and highest >= most:
            kind = "CASE_MOST" if is_address(one) and not payload.kept else "CASE_SET"
            case.checks.append(Check("a count at its maximum", f"{member.name}", c_int(most, True), "0", kind))
        if not payload.kept and is_address(one) and not prefix:
            case.checks.append(Check("no elements", f"{member.name}", "0", "0", "CASE_EMPTY"))

    def _least(self, record: Record, length: expr.Name) -> int:
        """The smallest maximum of all payloads that one member counts."""
        payloads = [found for one in record.fields if (found := self.payload(one)) is not None]
        return min(one.maximum for one in payloads if one.maximum is not None and length in (one.count, one.bytes))

    def _answers(self, case: RecordCase, record: Record, one: Field, payload: Payload, flow: Flow, prefix: str) -> None:
        """A count that the handler sets: more than there is room for is its bug."""
        inline = isinstance(one.type, ArrayType)
        length = payload.after if payload.after is not None or not inline else payload.count or payload.bytes
        member = next((each for each in record.fields if isinstance(length, expr.Name) and len(length.path) == 1
                       and each.name == length.path[0]), None)
        if member is None or not flow.writes(member) or payload.kept or payload.relative_to is not None:
            return
        given = payload.count if payload.count is not None else payload.bytes
        fixed = expr.constant(given) if given is not None else None
        room = self.counted(record)[str(member.name)] if fixed is None else fixed
        step = self._size(payload) if payload.bytes is not None and not inline else 1
        if inline:
            room = payload.maximum or _dimension(one.type) or 0
        _, high = bounds(member.type, self.abis, member.bits) or (0, 0)
        path = f"{prefix}{member.name}"
        case.checks += [Check("the handler counts one too many", path, c_int(room + step), "-EIO", "CASE_ANSWER"),
                        Check("the handler counts far too many", path, c_int(high, True), "-EIO", "CASE_ANSWER")]
        if inline:
            case.checks.append(Check("the handler counts all there is", path, c_int(room), "0", "CASE_ANSWER"))


def selected_arms(union: Record) -> list[Field]:
    """The arms that some value selects, and one that all others do."""
    return [arm for arm in union.fields if arm.case_names or arm.default_case and not arm.raw]


def _accepted(values: ValueSet) -> list[str]:
    return [value.name for value in values.values if not value.reserved and not value.sentinel]


def _dimension(type_: Type) -> int | None:
    return type_.count.uniform if isinstance(type_, ArrayType) and type_.count is not None else None


def _places(one: Field, path: str) -> list[str]:
    """Where a valid value goes: of an array to its first element, to all of them where 0 is not valid."""
    if not isinstance(one.type, ArrayType):
        return [path]
    text, type_ = "", one.type.element
    while isinstance(type_, ArrayType):
        text, type_ = f"{text}[0]", type_.element
    count = (_dimension(one.type) or 1) if one.minimum else 1
    return [f"{path}[{at}]{text}" for at in range(count)]


def _scalar(type_: Type) -> bool:
    return not isinstance(type_, (ArrayType, RecordType))
