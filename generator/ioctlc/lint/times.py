"""Rules about members that are times."""

from __future__ import annotations

import re
from typing import Iterator

from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.lint.semantics import flows
from ioctlc.model import Field, Record, ScalarType, walk_fields

_WIDE = frozenset({"u64", "s64", "le64", "be64"})
_TIME = re.compile(r"(.+_)?(timeout|deadline|expiry|expires|timestamp|nsecs?|usecs?|msecs?|tv_n?u?sec|ns|us|ms)\Z")
#: The last nanosecond of a second.
LAST_NS = 999_999_999


@rule("time-form", "a time is 64 bits of nanoseconds, or of seconds with normalised nanoseconds behind",
      source="IOC, BOT")
def time_form(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        fields = list(walk_fields(record))
        for field, after in zip(fields, [*fields[1:], None]):
            if field.time is None:
                continue
            owner = f"'{record.label}.{field.name}'"
            if isinstance(field.type, ScalarType) and field.type.name not in _WIDE:
                yield Finding(field.place("type"), f"{owner} is a time of type {field.type.name}, which is no 64-bit"
                              " integer", "count nanoseconds in a u64", (field, record))
            pair = field.time.unit == "s" and after is not None and after.time is not None and after.time.unit == "ns"
            if field.time.unit != "ns" and not pair:
                yield Finding(field.pos, f"{owner} counts {field.time.unit}, not nanoseconds",
                              "count nanoseconds in a u64; where seconds are needed, an s64 with a u64 of nanoseconds"
                              " behind it", (field, record))
            elif pair and after is not None and _unnormalised(lint, record, after):
                yield Finding(after.pos, f"'{record.label}.{after.name}' is the rest of a second, and more than"
                              f" {LAST_NS} is accepted", f"add 'max: {LAST_NS}'", (after, record))


def _unnormalised(lint: Lint, record: Record, field: Field) -> bool:
    return (field.maximum is None or field.maximum > LAST_NS) and flows(lint, record, field) != {"out"}


@rule("time-unsaid", "what is called a time says its unit and clock", source="IOC, BOT")
def time_unsaid(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            if field.name and _TIME.match(field.name) and field.time is None and isinstance(field.type, ScalarType) \
                    and field.reserved is None:
                yield Finding(field.pos, f"'{record.label}.{field.name}' looks like a time, and does not say its unit"
                              " and clock", "add 'time: {unit: ns, clock: monotonic}'", (field, record))
