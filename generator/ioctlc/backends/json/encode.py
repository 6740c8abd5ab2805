"""The model as plain dicts and lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from ioctlc import MODEL_VERSION, expr
from ioctlc.abi import ABIS, Abi
from ioctlc.abi.selectors import Where
from ioctlc.backends import Context
from ioctlc.codes import Code
from ioctlc.compat import compat_classes
from ioctlc.layout import RecordLayout
from ioctlc.model import (BUILTINS, ArrayType, ByAbi, Capability, EnumType, Ioctl, Life, NamedType, Object, PointerType,
                          Record, RecordType, RegisterSpace, ScalarType, Spec, State, Type, ValueSet, Waiver)

Json = Any

#: Integers beyond this are written as hexadecimal strings, since many JSON readers have doubles only.
_EXACT = 1 << 53

#: Things that are written once, in the list of their kind, and by name elsewhere.
_NAMED = (Object, Capability, ValueSet, State, Ioctl, RegisterSpace, Spec)

_LISTS = ("constants", "value_sets", "typedefs", "records", "objects", "capabilities", "ioctls", "states", "mappings",
          "devices", "attributes", "register_spaces")


#: What is left out where it has nothing in it.
_EMPTY = frozenset({tuple, list, dict})

#: The names of a class's fields, by class; without places (`pos`, ..): line numbers change with every edit above.
_FIELDS: dict[type, tuple[str, ...]] = {}


def _names(kind: type) -> tuple[str, ...]:
    if kind not in _FIELDS:
        _FIELDS[kind] = tuple(one.name for one in fields(kind)
                              if one.name != "places" and not one.name.endswith("pos"))
    return _FIELDS[kind]


class Encoder:
    """Encodes one spec."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.abis = ctx.spec.abis()
        self._files: dict[str, str] = {}
        self._special: dict[type, Callable[[Any], Json]] = {
            int: self._int, ByAbi: self._by_abi, Where: self._where,
            ScalarType: lambda t: {"kind": "scalar", "name": t.name},
            EnumType: lambda t: {"kind": "enum", "name": t.values.name},
            NamedType: lambda t: {"kind": "typedef", "name": t.typedef.name},
            PointerType: lambda t: self._kept({"kind": "pointer", "const": t.const, "target": self._value(t.target)}),
            Waiver: lambda w: self._fields(replace(w, file=self._file(w.file) if w.file else w.file)),
            ArrayType: self._array, RecordType: self._record_type, Ioctl: self._ioctl,
            expr.Number: expr.to_json, expr.Name: expr.to_json, expr.Op: expr.to_json,
        }

    def spec(self) -> Json:
        """The whole spec."""
        spec = self.ctx.spec
        out = self._fields(spec, skip=(*_LISTS, "name", "where"))
        out["files"] = [self._file(file) for file in spec.files]
        out["numbers"].pop("places", None)
        out |= {"schema_version": MODEL_VERSION, "abi": spec.name, "$comment":
                f"Made by ioctlc from the {spec.name} spec; do not edit. To remake it: {self.ctx.command}"}
        out["abis"] = {name: _abi(ABIS[name]) for name in self.abis}
        out["scalars"] = {name: self._scalar(name) for name in BUILTINS}
        for kind in _LISTS:
            out[kind] = map(self._node, getattr(spec, kind))        # one by one: large specs stay small in memory
        return out

    def _node(self, node: Any) -> Json:
        """A named thing in full, with the file that it stands in."""
        return {**self._whole(node), "file": self._file(node.pos.file)}

    def _whole(self, node: Any) -> dict[str, Json]:
        if isinstance(node, Ioctl):
            return self._ioctl(node)
        if isinstance(node, Record):
            return self._record(node, [ABIS[name] for name in self.abis if name in node.where.abis()])
        return self._fields(node)

    def _file(self, name: str) -> str:
        if name not in self._files:
            self._files[name] = self.ctx.file(name)
        return self._files[name]

    def _fields(self, node: Any, skip: Iterable[str] = ()) -> dict[str, Json]:
        out: dict[str, Json] = {}
        for name in _names(type(node)):
            value = getattr(node, name)
            if value is None or value is False or not value and type(value) in _EMPTY or name in skip:
                continue
            if isinstance(value, Life):
                out |= self._fields(value)
            elif isinstance(value, Where):
                if value:
                    out["abis"] = self._where(value)
            elif name == "doc" or type(value) is not str or value:
                out[name] = self._value(value)
        return out

    def _value(self, value: Any) -> Json:
        if type(value) is str:
            return value
        if isinstance(value, _NAMED):
            return value.name
        special = self._special.get(type(value))
        if special is not None:
            return special(value)
        if isinstance(value, (list, tuple)):
            return [self._value(item) for item in value]
        if isinstance(value, dict):
            return {key: self._value(item) for key, item in value.items()}
        if is_dataclass(value):
            return self._named_record(value) if isinstance(value, Record) else self._fields(value)
        return value

    @staticmethod
    def _kept(out: dict[str, Json]) -> Json:
        return {key: value for key, value in out.items() if value is not None and value is not False}

    @staticmethod
    def _int(value: int) -> Json:
        return value if -_EXACT <= value <= _EXACT else f"{value:#x}"

    def _by_abi(self, value: ByAbi[Any]) -> Json:
        if value.cases and value.uniform is not None:
            return self._value(value.uniform)
        found = {name: value.on(ABIS[name]) for name in self.abis}
        return {"by_abi": {name: self._value(one) for name, one in found.items() if one is not None}}

    def _where(self, where: Where) -> Json:
        chosen = where.abis()
        return [name for name in self.abis if name in chosen]

    # --- types and records ---

    def _scalar(self, name: str) -> Json:
        size, signed, spelling = BUILTINS[name]
        if isinstance(size, str):
            by_abi = {abi: getattr(ABIS[abi].model, size) for abi in self.abis}
            return {"size": {"by_abi": by_abi}, "signed": signed, "c": spelling}
        return {"size": size, "signed": signed, "c": spelling}

    def _array(self, type_: ArrayType) -> Json:
        count = None if type_.count is None else self._value(type_.count)
        return self._kept({"kind": "array", "element": self._value(type_.element), "count": count,
                           "flexible": type_.count is None, "spelled": type_.spelled})

    def _record_type(self, type_: RecordType) -> Json:
        return self._named_record(type_.record)

    def _named_record(self, record: Record) -> Json:
        if record.name:
            return {"kind": record.kind, "name": record.name}
        return {"kind": record.kind, "record": self._record(record, [])}

    def _record(self, record: Record, abis: list[Abi]) -> dict[str, Json]:
        """A record; `abis` are those whose layouts are said, none for an inline one, which `_fields` finishes."""
        out = self._fields(record, skip=("empty",))
        if not abis:
            return out
        out["layouts"] = [self._layout(record, self.ctx.layouts.of(record, group[0]), group)
                          for groups, _ in self.ctx.layouts.groups(record) for group in self._alike(record, groups)]
        return out

    def _alike(self, record: Record, abis: list[Abi]) -> list[list[Abi]]:
        """ABIs of one layout, by which members they have: two of one name may stand in one place, each on its own ABIs.
        """
        found: dict[object, list[Abi]] = {}
        for abi in abis:
            found.setdefault(self._present(record, abi), []).append(abi)
        return list(found.values())

    def _present(self, record: Record, abi: Abi) -> object:
        """The members that an ABI has, those of inline records too; None where all have the same."""
        own = [id(field) for field in record.fields if field.where and abi.name in field.where.abis()]
        inner = [self._present(one, abi) for field in record.fields if (one := _inline(field.type)) is not None]
        return (*own, *inner) if own or any(inner) else None

    def _layout(self, record: Record, layout: RecordLayout, group: list[Abi]) -> Json:
        """One layout. Members by index into `fields`; `flat` has the members of unnamed records pulled up."""
        index = {id(field): number for number, field in enumerate(record.fields)}
        flat = self.ctx.layouts.flat(record, group[0])
        holes = self.ctx.layouts.holes(record, group[0])
        out = {"abis": [abi.name for abi in group], "size": layout.size, "align": layout.align,
               "members": [[index[id(s.field)], s.bit_offset, s.bit_size] for s in layout.slots],
               "flat": [[leaf.path, leaf.bit_offset, leaf.bit_size] for leaf in flat],
               "holes": [[hole.bit_offset, hole.bit_size] for hole in holes]}
        inner = self._inner(record, group[0])
        if inner:
            out["inline"] = inner
        if record.extensible:
            out["first_release_size"] = self.ctx.layouts.first_release_size(record, group[0])
        return out

    def _inner(self, record: Record, abi: Abi) -> dict[str, Json]:
        """Layouts of the inline records among the members, by index of the member."""
        found: dict[str, Json] = {}
        for number, field in enumerate(record.fields):
            below = _inline(field.type)
            if below is not None and abi.name in field.where.abis():
                layout = self.ctx.layouts.of(below, abi)
                index = {id(one): at for at, one in enumerate(below.fields)}
                inner = self._inner(below, abi)
                members = [[index[id(s.field)], s.bit_offset, s.bit_size] for s in layout.slots]
                found[str(number)] = {"size": layout.size, "align": layout.align, "members": members,
                                      **({"inline": inner} if inner else {})}
        return found

    # --- ioctls ---

    def _ioctl(self, ioctl: Ioctl) -> dict[str, Json]:
        out = self._fields(ioctl)
        codes = {name: code for name in self.abis if (code := self.ctx.codes.of(ioctl, ABIS[name]))}
        out["codes"] = {name: f"0x{code.value:08x}" for name, code in codes.items()}
        parts: dict[Code, list[str]] = {}
        for name, code in codes.items():
            parts.setdefault(code, []).append(name)
        out["code_parts"] = [{"abis": names, **_parts(code)} for code, names in parts.items()]
        found = compat_classes(ioctl, self.ctx.spec, self.ctx.layouts, self.ctx.codes)
        out["compat_classes"] = [{"wide": wide, "narrow": narrow, "kind": one.kind, "reason": one.reason}
                                 for (wide, narrow), one in found.items()]
        return out


def _inline(type_: Type) -> Record | None:
    """The inline record that a member is, or an array of."""
    while isinstance(type_, ArrayType):
        type_ = type_.element
    return type_.record if isinstance(type_, RecordType) and type_.record.name is None else None


def _parts(code: Code) -> dict[str, Json]:
    """The fields of a request code."""
    out: dict[str, Json] = {"code": f"0x{code.value:08x}", "format": code.format, "direction": code.direction,
                            "type": code.type, "nr": code.nr, "size": code.size, "raw": code.raw}
    if code.device_type is not None:
        out |= {"device_type": code.device_type, "function": code.function, "method": code.method,
                "access": code.access}
    return out


def _abi(abi: Abi) -> dict[str, Json]:
    return {"os": abi.os, "arch": abi.arch, "family": abi.family, "bits": abi.bits, "big_endian": abi.big,
            "format": abi.ioc, "pointer": abi.model.pointer, "long": abi.model.long, "align64": abi.model.align64}
