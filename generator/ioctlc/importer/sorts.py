"""What sort of value a member or an argument is, or each element of an array: what sizes and offsets do not tell."""

from __future__ import annotations

from typing import Any, NamedTuple

from ioctlc.abi import Abi
from ioctlc.importer.facts import Survey, TypeUse
from ioctlc.model import (BUILTINS, ArrayType, EnumType, NamedType, PointerType, RecordType, ScalarType, Type)

#: C gives these no sign that every compiler agrees on, or none that matters.
_UNSIGNED_OR_NOT = frozenset({"char", "bool"})
_FLOATING = frozenset({"float", "double"})


class Sort(NamedTuple):
    """`kind` is signed, unsigned, integer (of either), floating, pointer, or a record's label; `bits` of numbers.

    `order` is the byte order that a type such as __be32 promises on every ABI: "be", "le", or "" for the ABI's own.
    """

    kind: str
    bits: int = 0
    order: str = ""

    def __str__(self) -> str:
        words = {"signed": "a signed integer", "unsigned": "an unsigned integer", "integer": "an integer",
                 "floating": "a floating-point number", "pointer": "a pointer"}
        orders = {"be": ", big-endian", "le": ", little-endian"}
        return words.get(self.kind, self.kind) + (f" of {self.bits} bits" if self.bits else "") \
            + orders.get(self.order, "")

    def agrees(self, other: "Sort") -> bool:
        """Whether a source that says `other` can be described like this: a spec may know of a byte order."""
        either = {self.kind, other.kind}
        same = len(either) == 1 or "integer" in either and either <= {"integer", "signed", "unsigned"}
        return same and self.bits == other.bits and other.order in ("", self.order)

    def narrowed(self, bits: int | None) -> "Sort":
        """Of a bit-field: of its own width, whatever its type's is; None for what is no bit-field."""
        return self if bits is None else self._replace(bits=bits)

    def knows_order(self, other: "Sort") -> bool:
        """Whether this tells a byte order that `other`, which it agrees with, leaves open."""
        return bool(self.order) and not other.order


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


def of_btf(type_: dict[str, Any], bits: int, order: str) -> Sort | None:
    """Of a type of BTF, which is behind no typedef; `order` is that of the typedef that led to it."""
    kind = type_["kind"]
    if kind == "PTR":
        return Sort("pointer")
    if kind in ("ENUM", "ENUM64"):
        return Sort("integer", bits)
    if kind == "FLOAT" or kind == "INT" and type_["name"] in _FLOATING:      # pahole, unless it is told otherwise
        return Sort("floating", bits)
    if kind != "INT":
        return None
    if type_["name"] == "char" or type_["encoding"] in ("BOOL", "CHAR"):
        return Sort("integer", bits)
    return Sort("signed" if type_["encoding"] == "SIGNED" else "unsigned", bits, order)


def _scalar(name: str, abi: Abi) -> Sort:
    size, signed, _ = BUILTINS[name]
    bits = 8 * (size if isinstance(size, int) else int(getattr(abi.model, size)))
    if name in _FLOATING:
        return Sort("floating", bits)
    return Sort("integer" if name in _UNSIGNED_OR_NOT else "signed" if signed else "unsigned", bits,
                name[:2] if name[:2] in ("be", "le") else "")
