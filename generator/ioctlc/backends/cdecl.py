"""C declarations of the model's types, as text."""

from __future__ import annotations

from ioctlc.abi import Abi
from ioctlc.model import (BUILTINS, ArrayType, EnumType, Field, NamedType, PointerType, Record, RecordType, ScalarType,
                          Type)

#: How a legacy header may spell a built-in type, when the spec says so (`spelled`).
STDINT = {"u8": "uint8_t", "u16": "uint16_t", "u32": "uint32_t", "u64": "uint64_t",
          "s8": "int8_t", "s16": "int16_t", "s32": "int32_t", "s64": "int64_t"}

#: Built-in types of C99 that C90 has as an extension only.
_NOT_C90 = frozenset({"llong", "ullong"})


class Speller:
    """Spells types. `prefix` is the lower-case one of the types that the generator invents (`mvm` -> `mvm_u128`)."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.scalars = {name: spelling for name, (_, _, spelling) in BUILTINS.items()}
        self.scalars |= {"u128": f"{prefix}_u128", "s128": f"{prefix}_s128", "bool": "bool"}

    def base(self, type_: Type, spelled: str | None = None) -> str:
        """The type specifier of a type that is neither an array nor a pointer; "}" ends an inline record."""
        if isinstance(type_, ScalarType):
            return spelled if spelled and spelled == STDINT.get(type_.name) else self.scalars[type_.name]
        if isinstance(type_, NamedType):
            return type_.typedef.name
        if isinstance(type_, RecordType):
            return f"{type_.record.kind} {type_.record.name}" if type_.record.name else "}"
        if isinstance(type_, EnumType):
            return f"enum {type_.values.name}" if type_.values.as_c_enum else self.base(type_.values.type)
        raise TypeError(type_)

    def declare(self, type_: Type, name: str, abi: Abi | None = None, spelled: str | None = None,
                const: bool = False) -> str:
        """A declaration of `name`, which may be "". Array lengths that differ by ABI are those of `abi`."""
        if isinstance(type_, ArrayType):
            inner = f"({name})" if name.startswith("*") else name
            return self.declare(type_.element, f"{inner}[{_length(type_, abi)}]", abi, spelled, const)
        if isinstance(type_, PointerType):
            star = f"*{'const ' if const else ''}{name}"
            if type_.target is None:
                return f"{'const ' if type_.const else ''}void {star}"
            return self.declare(type_.target, star, abi, None, type_.const)
        text = f"{'const ' if const else ''}{self.base(type_, spelled)}"
        return f"{text}{'' if name.startswith('[') else ' '}{name}" if name else text

    def name(self, type_: Type, abi: Abi | None = None) -> str | None:
        """A type name, as `sizeof` takes it; None where an inline record has none."""
        return None if inline_record(type_) else self.declare(type_, "", abi)


def _length(array: ArrayType, abi: Abi | None) -> str:
    if array.count is None:
        return ""
    if array.spelled:
        return array.spelled
    count = array.count.uniform
    if count is None and abi is not None:
        count = array.count.on(abi)
    return str(count or 0)


def element(type_: Type) -> Type:
    """The type behind arrays and pointers."""
    while isinstance(type_, (ArrayType, PointerType)):
        inner = type_.element if isinstance(type_, ArrayType) else type_.target
        if inner is None:
            return type_
        type_ = inner
    return type_


def inline_record(type_: Type) -> Record | None:
    """The record that has to be written out where the type is used, since it has no name."""
    inner = element(type_)
    return inner.record if isinstance(inner, RecordType) and inner.record.name is None else None


def is_flexible(type_: Type) -> bool:
    """Whether the type is `[]`."""
    return isinstance(type_, ArrayType) and type_.count is None


def varies(type_: Type) -> bool:
    """Whether the spelling of the type differs between ABIs (its array lengths do)."""
    while isinstance(type_, (ArrayType, PointerType)):
        if isinstance(type_, ArrayType):
            if type_.count is not None and type_.count.uniform is None and not type_.spelled:
                return True
            type_ = type_.element
        elif type_.target is None:
            return False
        else:
            type_ = type_.target
    return False


def needs_extension(field: Field) -> bool:
    """Whether a member is no ISO C90 or no ISO C++: anonymous records, flexible arrays, `long long`."""
    inner = element(field.type)
    if field.name is None and field.bits is None:
        return True
    if isinstance(inner, ScalarType) and inner.name in _NOT_C90:
        return True
    return is_flexible(field.type) or (isinstance(field.type, ArrayType) and field.type.count is not None
                                       and field.type.count.uniform == 0)
