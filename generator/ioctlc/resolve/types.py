"""Type texts to types."""

from __future__ import annotations

import re

from ioctlc.model import (BUILTINS, ArrayType, ByAbi, EnumType, NamedType, PointerType, RecordType, ScalarType, Type)
from ioctlc.resolve.scope import Scope, unknown
from ioctlc.source import Pos

_STRUCTURE = re.compile(r"(const )?(?:(struct|union|enum) )?([A-Za-z_][A-Za-z0-9_]*)((?: ?\*(?: ?const)?)*)\Z")


def parse_type(text: str, pos: Pos, scope: Scope, wanted_by: str) -> Type | None:
    """The type that a text names; None after reporting what is wrong. `void` is only what a pointer points to."""
    match = _STRUCTURE.match(text)
    assert match is not None, text              # the shape check has seen to it
    const, tag, name, stars = match.group(1), match.group(2), match.group(3), match.group(4).count("*")
    if name == "void" and not tag:
        base: Type | None = None
        if not stars:
            scope.report.error("type", pos, f"{wanted_by} is of type void",
                               help="leave the type out, or write 'void *'")
            return None
    else:
        base = _named(tag, name, pos, scope, wanted_by)
        if base is None:
            return None
    for level in range(stars):
        base = PointerType(base, const is not None and level == 0)
    return base


def _named(tag: str | None, name: str, pos: Pos, scope: Scope, wanted_by: str) -> Type | None:
    if tag in ("struct", "union"):
        record = scope.records.find(name)
        if record is not None and record.kind == tag:
            scope.presence.note([record], record.label, pos, wanted_by)
            return RecordType(record)
        others = [n for n, found in scope.records.all.items() if found[0].kind == tag]
        if record is not None:
            scope.report.error("type", pos, f"{wanted_by} says '{tag} {name}', but it is a {record.kind}",
                               help=f"write '{record.kind} {name}'", notes=((record.pos, "declared here"),))
        else:
            unknown(scope.report, pos, tag, name, others, wanted_by)
        return None
    if tag == "enum":
        values = scope.sets.get(name, pos, wanted_by)
        return None if values is None else EnumType(values)
    if name in BUILTINS:
        return ScalarType(name)
    typedef = scope.typedefs.find(name)
    if typedef is not None:
        scope.typedefs.note([typedef], pos, wanted_by)
        return NamedType(typedef)
    _unknown_type(name, pos, scope, wanted_by)
    return None


def _unknown_type(name: str, pos: Pos, scope: Scope, wanted_by: str) -> None:
    record = scope.records.find(name)
    if record is not None:
        scope.report.error("unknown-name", pos, f"{wanted_by} names a type '{name}' that does not exist",
                           help=f"write '{record.kind} {name}'", notes=((record.pos, "declared here"),))
        return
    meant = _as_builtin(name)
    if meant is not None:
        scope.report.error("unknown-name", pos, f"{wanted_by} names a type '{name}' that does not exist",
                           help=f"write '{meant}': types have one name here, whatever a header calls them")
        return
    unknown(scope.report, pos, "type", name,
            list(BUILTINS) + list(scope.typedefs.all) + [f"{r[0].kind} {n}" for n, r in scope.records.all.items()],
            wanted_by)


_WIDTH = re.compile(r"_*(u|s|i|uint|sint|int|u_int|le|be)(8|16|32|64)(?:_t)?\Z", re.IGNORECASE)
_WORDS = {"unsigned": "uint", "signed": "int", "byte": "u8", "word": "u16", "dword": "u32", "qword": "u64",
          "_bool": "bool"}


def _as_builtin(name: str) -> str | None:
    """The built-in type that is meant by another one's name: uint32_t, __u32, i32, .."""
    match = _WIDTH.match(name)
    kind = match.group(1).lower() if match is not None else ""
    if match is not None:
        name = {"i": "s", "int": "s", "sint": "s", "uint": "u", "u_int": "u"}.get(kind, kind) + match.group(2)
    else:
        name = _WORDS.get(name.lower(), "")
    return name if name in BUILTINS else None


def arrays(type_: Type, counts: list[tuple[ByAbi[int] | None, str | None]]) -> Type:
    """Wrap a type in array dimensions, outermost first as C writes them."""
    for count, spelled in reversed(counts):
        type_ = ArrayType(type_, count, spelled)
    return type_
