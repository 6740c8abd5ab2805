"""The tables as C initialisers for decoders/engine/tables.h: a document's entries, and the arrays that these share."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

from ioctlc.backends.ctext import c_string
from ioctlc.backends.decoders.flow import BITS
from ioctlc.backends.decoders.nodes import Json

_OPERATORS = {"|": "OR", "&": "AND", "<<": "SHL", ">>": "SHR", "+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV",
              "%": "MOD", "align": "ALIGN", "min": "MIN"}
_VALID = {"success": "DEC_VALID_SUCCESS", "positive": "DEC_VALID_POSITIVE", "any": "DEC_VALID_ANY"}
_SERVES = {None: None, "check_capability": "DEC_SERVES_CHECK", "enable_capability": "DEC_SERVES_ENABLE"}
_PRIVILEGES = {None: None, "open_for_write": "DEC_PRIVILEGE_WRITE", "admin": "DEC_PRIVILEGE_ADMIN"}
_WAYS = {"none": "0", "in": "DEC_IN", "out": "DEC_OUT", "inout": "DEC_IN | DEC_OUT"}

#: The element type of each array of struct dec_tables.
_TYPES = {
    "abis": "struct dec_abi", "commands": "struct dec_command", "types": "struct dec_type",
    "fields": "struct dec_field", "payloads": "struct dec_payload", "cases": "struct dec_case",
    "sets": "struct dec_set", "values": "struct dec_value", "parts": "struct dec_part",
    "attribute_lists": "struct dec_list", "attributes": "struct dec_attribute", "register_lists": "struct dec_list",
    "registers": "struct dec_register", "state_sets": "struct dec_state_set", "objects": "struct dec_object",
    "capabilities": "struct dec_capability",
    "ops": "struct dec_op", "bounds": "struct dec_bounds", "arms": "uint64_t", "valid": "int32_t",
    "numbers": "uint32_t", "strings": "const char *const",
}


#: Of these, many elements stand in a line.
_NUMBERS = frozenset({"arms", "valid", "numbers"})


@dataclass(frozen=True, slots=True)
class Array:
    """One array: its C type, its name, its rows."""

    type: str
    name: str
    rows: list[str]

    @property
    def lines(self) -> list[str]:
        """The rows as they are written."""
        if self.name not in _NUMBERS:
            return [f"{row}," for row in self.rows]
        return textwrap.wrap(" ".join(f"{row}," for row in self.rows), 92, break_long_words=False)


class Arrays:
    """Turns a document into the rows of every array."""

    def __init__(self, document: Json) -> None:
        self.rows: dict[str, list[str]] = {name: [] for name in _TYPES}
        self._spans: dict[tuple[str, tuple[str, ...]], str] = {}
        rows, doc = self.rows, document
        rows["sets"] = [self._set(one) for one in doc["sets"]]
        rows["attribute_lists"] = [_row(rows=self._span("attributes", map(self._attribute, one.get("rows", ()))))
                                   for one in doc["attributes"]]
        rows["register_lists"] = [_row(rows=self._span("registers", map(self._register, one.get("rows", ()))),
                                       size=self._ops(one["size"])) for one in doc["registers"]]
        rows["payloads"] = [self._payload(one) for one in doc["payloads"]]
        rows["types"] = [self._type(one) for one in doc["types"]]
        rows["commands"] = [self._command(one) for one in doc["commands"]]
        rows["objects"] = [self._object(one) for one in doc["objects"]]
        rows["capabilities"] = [self._capability(one) for one in doc["capabilities"]]
        rows["abis"] = [_row(name=c_string(one["name"]), bits=one["bits"], big=one["big_endian"],
                             commands=self._span("numbers", map(str, one["commands"]))) for one in doc["abis"]]

    def arrays(self) -> list[Array]:
        """Those that have rows."""
        return [Array(type_, name, self.rows[name]) for name, type_ in _TYPES.items() if self.rows[name]]

    def _span(self, array: str, rows: Iterable[str]) -> str | None:
        """Where rows stand in an array; equal ones stand there once."""
        found = tuple(rows)
        if not found:
            return None
        key = (array, found)
        if key not in self._spans:
            self._spans[key] = f"{{ {len(self.rows[array])}, {len(found)} }}"
            self.rows[array] += found
        return self._spans[key]

    # --- small things ----------------------------------------------------------------------------------------------

    def _ops(self, expression: Json) -> str | None:
        return self._span("ops", map(_op, expression or ()))

    def _length(self, one: Json) -> str | None:
        found = _row(count=self._ops(one.get("count")), bytes=self._ops(one.get("bytes")),
                     after=self._ops(one.get("after")), maximum=_number(one.get("maximum")))
        return found if found != "{ 0 }" else None

    def _valid(self, names: Json) -> str | None:
        return self._span("valid", (_VALID.get(name, f"-{name}") for name in names or ()))

    def _strings(self, texts: Json) -> str | None:
        return self._span("strings", map(c_string, texts or ()))

    def _set(self, one: Json) -> str:
        rows = [_row(value=_number(value), name=c_string(name)) for value, name in one.get("values", ())]
        return _row(name=c_string(one["name"]), kind="DEC_FLAGS" if one["kind"] == "flags" else "DEC_ENUM",
                    is_open=one.get("open"), values=self._span("values", rows),
                    reserved=self._span("arms", [_number(value) or "0" for value in one.get("reserved", ())]))

    def _attribute(self, one: Json) -> str:
        return _row(name=c_string(one["name"]), objects=_mask(one.get("objects")), group=_number(one["group"]),
                    attr=_number(one.get("attr")), mask=_number(one.get("mask", 0 if "attr" not in one else None)),
                    free="attr" not in one, unknown=one.get("unknown"), payload=_ref(one.get("payload")))

    @staticmethod
    def _register(one: Json) -> str:
        return _row(name=c_string(one["name"]), id=_number(one["id"]), count=_number(one["count"]),
                    step=_number(one["step"]), type=str(one["type"]))

    # --- the pools -------------------------------------------------------------------------------------------------

    def _type(self, one: Json) -> str:
        kind, used = one["kind"], one.get("used") or {}
        span = self._span("fields", map(self._field, one.get("fields", ())))
        if one.get("parts"):
            rows = [_row(mask=_number(part["mask"]), set=str(part["set"])) for part in one["parts"]]
            span = self._span("parts", rows)
        reference = {"int": "set", "pointer": "payload", "array": "of"}.get(kind, "")
        size = one.get("size")
        return _row(kind=f"DEC_{kind.upper()}", name=c_string(one["name"]) if one.get("name") else None,
                    size=size, count=one.get("count"), is_signed=one.get("signed"), order=_order(one),
                    print=_print(one), fds=_mask(one.get("fd")), ref=_ref(one.get(reference)), span=span,
                    whole=one.get("whole"), used="used" in one, length=self._length(used),
                    grows=str(one["grows"]["at"]) if "grows" in one else "DEC_NONE",
                    least=one.get("grows", {}).get("least"), most=one.get("grows", {}).get("most"))

    def _field(self, one: Json) -> str:
        arms = [_number(value) or "0" for value in one.get("cases", ())]
        return _row(name=c_string(one["name"]) if one.get("name") else None, at=one["at"], bits=one.get("bits"),
                    type=str(one["type"]), way=_WAYS[one["dir"]], reserved=one.get("reserved"),
                    ignored=one.get("ignored"), vague=one.get("vague"),
                    bounds=self._bounds(one),
                    other=one.get("default"), raw=one.get("raw"), valid=self._valid(one.get("valid")),
                    on=self._ops(one.get("on", one.get("device"))), cases=self._span("arms", arms))

    def _bounds(self, one: Json) -> str | None:
        """What an input may be, of a member or of an argument that is a number."""
        row = _row(min=_number(one.get("min")), max=_number(one.get("max")), mask=_number(one.get("mask")),
                   multiple_of=_number(one.get("multiple_of")), has_max="max" in one)
        return self._span("bounds", [row] if row != "{ 0 }" else ())

    def _payload(self, one: Json) -> str:
        cases = []
        for case in one.get("cases", ()):
            to = _ref(case.get("payload"))
            cases += [_row(value=_number(value), payload=to) for value in case.get("values", ())]
            cases += [_row(other=True, payload=to)] if case.get("default") else []
        on = one.get("group") if one["kind"] == "attribute" else one.get("on")
        return _row(kind=f"DEC_PAYLOAD_{one['kind'].upper()}", way=_WAYS[one.get("dir", "none")],
                    string=one.get("string"), relative=one.get("relative"), counted=one.get("counted"),
                    nullable=one.get("nullable"),
                    type=_ref(one.get("type", one.get("head"))), list=_ref(one.get("list")),
                    state=_ref(one.get("state")), length=self._length(one), key=self._ops(one.get("key")),
                    on=self._ops(on), attr=self._ops(one.get("attr")), cases=self._span("cases", cases))

    def _command(self, one: Json) -> str:
        sets = [_row(state=str(found["state"]), key=self._ops(found["key"]), value=self._ops(found["value"]))
                for found in one.get("sets", ())]
        return _row(name=c_string(one["name"]), note=c_string(one["deprecated"]) if one.get("deprecated") else None,
                    code=one["code"], numbers=str(one.get("numbers", 1)), size_mask=one.get("size_mask"),
                    objects=_mask(one.get("objects")), returns=_mask(one.get("returns")),
                    argument=f"DEC_ARG_{one['argument'].upper()}", type=_ref(one.get("type")),
                    way=_WAYS[one.get("dir", "none")], valid=self._valid(one.get("valid")),
                    sets=self._span("state_sets", sets), privilege=_PRIVILEGES[one.get("privilege")],
                    serves=_SERVES[one.get("serves")], no_op=one.get("no_op"), constant=_number(one.get("constant")),
                    has_constant="constant" in one, bounds=self._bounds(one))

    def _object(self, one: Json) -> str:
        return _row(name=c_string(one["name"]), nodes=self._strings(one.get("nodes")),
                    links=self._strings(one.get("links")), external=one.get("external"),
                    parent=_ref(one.get("parent")),
                    devices=self._span("arms", [_number(value) or "0" for value in one.get("devices", ())]))

    @staticmethod
    def _capability(one: Json) -> str:
        return _row(name=c_string(one["name"]), value=_number(one["value"]), objects=_mask(one.get("objects")),
                    abis=_mask(one.get("abis")), answer=_number(one.get("answer")), has_answer="answer" in one,
                    reserved=one.get("reserved"), opt_in=one.get("opt_in"), arguments=one.get("arguments"))


def _row(**values: Json) -> str:
    """An initialiser of what is not zero."""
    shown = {key: value for key, value in values.items() if value not in (None, False, 0, "0")}
    parts = [f".{key} = {'true' if value is True else value}" for key, value in shown.items()]
    return f"{{ {', '.join(parts)} }}" if parts else "{ 0 }"


def _number(value: Json) -> str | None:
    """A number of at most 64 bits as an unsigned literal."""
    if value is None:
        return None
    found = (int(value, 0) if isinstance(value, str) else value) & (1 << 64) - 1
    return f"{found:#x}" if found < 1 << 31 else f"{found:#x}ull"


def _ref(value: Json) -> str:
    return "DEC_NONE" if value is None else f"{value:#x}" if value == 0 else str(value)


def _mask(objects: Json) -> str | None:
    return _number(sum(1 << one for one in objects or ()))


def _order(one: Json) -> str | None:
    return f"DEC_{one['order'].upper()}" if one.get("order") else None


def _print(one: Json) -> str | None:
    return f"DEC_PRINT_{one['print'].upper()}" if one.get("print") else None


def _op(one: Json) -> str:
    """An element of an expression."""
    if not isinstance(one, dict):
        return _row(code=f"DEC_OP_{_OPERATORS[one]}") if one in _OPERATORS else _row(number=_number(one))
    if "state" in one:
        return _row(code="DEC_OP_STATE", number=_number(one["state"]))
    if "id" in one:
        return _row(code="DEC_OP_ID")
    bits = BITS[one.get("dir", "in")]
    return _row(code="DEC_OP_FIELD" if "field" in one else "DEC_OP_POINTEE", up=one.get("up"), bits=one["bits"],
                order=_order(one), is_signed=one.get("signed"), way=bits, number=_number(one["at"]))
