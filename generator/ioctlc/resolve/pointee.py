"""`pointee`: in a payload's `by_field`, what the address points to (i915's extensions, whose `name` tells the rest)."""

from __future__ import annotations

from typing import Iterable

from ioctlc.abi import ABIS
from ioctlc.expr import Expr, Name, names
from ioctlc.model import Field, Payload, Record, RecordType, ScalarType, Type
from ioctlc.resolve.paths import Members
from ioctlc.resolve.scope import Scope

POINTEE = "pointee"


def level_of(payload: Payload) -> Members:
    """What an expression of a payload sees beyond members: `pointee`, where the payload says its type."""
    if payload.type is None:
        return {}
    return {POINTEE: [(Field(POINTEE, payload.pos, payload.type), frozenset(ABIS))]}


def check_pointee(payload: Payload, visible: Iterable[Members], scope: Scope, owner: str) -> bool:
    """`pointee` stands in `by_field` only, has a type, and every case begins with it. True after reporting something.
    """
    choice, before = payload.choice, len(scope.report.diagnostics)
    for expr in (payload.count, payload.bytes, payload.after):
        for name in _uses(expr):
            scope.report.error("pointee", name.pos or payload.pos, f"{owner}: a length cannot depend on '{POINTEE}'",
                               help="name a member; what it points to says its own length")
    uses = [] if choice is None else _uses(choice.on)
    if choice is None or not uses:
        return len(scope.report.diagnostics) > before
    place = uses[0].pos or payload.pos
    if any(POINTEE in level for level in visible):
        scope.report.error("reserved-name", place, f"{owner}: '{POINTEE}' is a member here, and the word for what the"
                           " address points to", help="a discriminator beside the address has another name")
    elif payload.type is None:
        scope.report.error("pointee", place, f"{owner} does not say of which type '{POINTEE}' is",
                           help="add 'type: ..' beside 'by_field': what all cases begin with")
    elif isinstance(payload.type, RecordType) and any(len(name.path) == 1 for name in uses):
        scope.report.error("pointee", place, f"{owner}: '{POINTEE}' is all of {_label(payload)}, and no number",
                           help=f"write '{POINTEE}.MEMBER'")
    else:
        for case in choice.cases:
            if case.payload is not None and not _begins(case.payload.type, payload.type, scope.here, ()):
                scope.report.error("pointee", case.pos, f"{owner}: the type of a case does not begin with"
                                   f" '{_label(payload)}', in which '{'.'.join(uses[0].path)}' is",
                                   help="a case's type is the whole of what is there, its beginning included")
    return len(scope.report.diagnostics) > before


def _uses(expr: Expr | None) -> list[Name]:
    return [] if expr is None else [name for name in names(expr) if name.path[0] == POINTEE]


def _begins(type_: Type | None, pointee: Type | None, abis: frozenset[str], above: tuple[Record, ...]) -> bool:
    """Whether on some ABIs the first member of a case's type, or of that one's, is of the pointee's type."""
    if type_ == pointee:
        return True
    if not isinstance(type_, RecordType) or type_.record in above:
        return False
    for field in type_.record.fields:
        there = abis & field.where.abis()
        if there and not _begins(field.type, pointee, there, (*above, type_.record)):
            return False
        abis -= there
    return not abis


def _label(payload: Payload) -> str:
    if isinstance(payload.type, RecordType):
        return payload.type.record.label
    return payload.type.name if isinstance(payload.type, ScalarType) else "that type"
