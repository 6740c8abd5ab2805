"""What sort of value a member contains, or each element of an array: what sizes and offsets do not tell."""

from __future__ import annotations

from typing import NamedTuple

from ioctlc.abi import Abi
from ioctlc.importer.facts import Survey, TypeUse
from ioctlc.model import (BUILTINS, ArrayType, EnumType, NamedType, PointerType, RecordType, ScalarType, Type)

#: C gives these no sign that every compiler agrees on, or none that matters.
_UNSIGNED_OR_NOT = frozenset({"char", "bool"})
_FLOATING = frozenset({"float", "double"})


class Sort(NamedTuple):
    """`kind` is signed, unsigned, integer (of either), floating, pointer, or a record's label; `bits` of numbers."""

    kind: str
    bits: int = 0

    def __str__(self) -> str:
        words = {"signed": "a signed integer", "unsigned": "an unsigned integer", "integer": "an integer",
                 "floating": "a floating-point number", "pointer": "a pointer"}
        return words.get(self.kind, self.kind) + (f" of {self.bits} bits" if self.bits else "")

    def agrees(self, other: "Sort") -> bool:
        either = {self.kind, other.kind}
        same = len(either) == 1 or "integer" in either and either <= {"integer", "signed", "unsigned"}
        return same and self.bits == other.bits


def of_type(type_: Type, abi: Abi) -> Sort | None:
    """Of a spec's type; None where nothing can be said: records without a name, typedefs without a type there."""
    inner: Type | None = type_
    for _ in range(64):
        if isinstance(inner, NamedType):
            inner = inner.typedef.type.on(abi)
        elif isinstance(inner, ArrayType):
            inner = inner.element
    if isinstance(inner, ScalarType):
        return _scalar(inner.name, abi)
    if isinstance(inner, PointerType):
        return Sort("pointer")
    if isinstance(inner, EnumType):
        found = of_type(inner.values.type, abi)
        return None if found is None else Sort("integer", found.bits)
    if isinstance(inner, RecordType) and inner.record.name is not None:
        return Sort(inner.record.label)
    return None


def of_use(use: TypeUse, found: Survey, abi: Abi) -> Sort | None:
    """Of a header's type; None where nothing can be said."""
    text = use.text
    for _ in range(64):
        if text in found.typedefs and text not in BUILTINS:
            text = found.typedefs[text].type.text
    if use.inline is not None:
        return None
    if text.endswith("*"):
        return Sort("pointer")
    if text.startswith("enum "):
        return Sort("integer", 32)
    if text.startswith(("struct ", "union ")):
        return Sort(text)
    return _scalar(text, abi) if text in BUILTINS else None


def _scalar(name: str, abi: Abi) -> Sort:
    size, signed, _ = BUILTINS[name]
    bits = 8 * (size if isinstance(size, int) else int(getattr(abi.model, size)))
    if name in _FLOATING:
        return Sort("floating", bits)
    return Sort("integer" if name in _UNSIGNED_OR_NOT else "signed" if signed else "unsigned", bits)
