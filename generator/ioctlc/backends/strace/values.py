"""Expressions of the tables as C, and the records around them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ioctlc.backends.decoders.nodes import Json
from ioctlc.backends.strace.tables import IN, OUT, WAYS, Tables, hexadecimal

#: runtime.h's ioctlc_op(), by operator.
_OPERATORS = {"|": "|", "&": "&", "<<": "<", ">>": ">", "+": "+", "-": "-", "*": "*", "/": "/", "%": "%",
              "align": "a", "min": "m"}


@dataclass(frozen=True, slots=True)
class Frame:
    """A record around an expression: its type, and where it is in `*v`, as C and in bits."""

    type: int
    path: str
    at: int


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a value is printed: in which half of the call, and inside which records, the innermost first."""

    phase: int
    frames: tuple[Frame, ...] = ()
    identifier: str = "id"

    def inside(self, type_: int, path: str, at: int) -> "Scope":
        return replace(self, frames=(Frame(type_, path, at), *self.frames))


class Values:
    """Lowers expressions."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables

    def number(self, expression: Json, scope: Scope, capacity: bool = False) -> str:
        """The expression as a `struct ioctlc_value`."""
        stack: list[str] = []
        for one in expression:
            if isinstance(one, str) and one in _OPERATORS:
                right, left = stack.pop(), stack.pop()
                stack.append(f"ioctlc_op({left}, '{_OPERATORS[one]}', {right})")
            elif isinstance(one, dict) and "state" in one:
                stack.append("state")
            else:
                stack.append(f"ioctlc_number({self._plain(one, scope, capacity)})")
        return stack.pop()

    def plain(self, expression: Json, scope: Scope) -> str:
        """The expression as a number; what is unknown is a number that selects nothing."""
        if len(expression) == 1 and not (isinstance(expression[0], dict) and "state" in expression[0]):
            return self._plain(expression[0], scope, False)
        return f"{self.number(expression, scope)}.value"

    def _plain(self, one: Json, scope: Scope, capacity: bool) -> str:
        if not isinstance(one, dict):
            return hexadecimal(one)
        if "id" in one:
            return scope.identifier
        if "pointee" in one:
            return f"ioctlc_bits(&head, sizeof(head), {one['at']}, {one['bits']})"
        return self._field(one, scope, capacity)

    def _field(self, one: Json, scope: Scope, capacity: bool) -> str:
        """A member: what the kernel was given where the call does not change it, else what is there."""
        way = WAYS[one.get("dir", "in")]
        before = scope.phase == OUT and (way == IN or (way & IN and capacity))
        base, frame = "was" if before else "v", scope.frames[one.get("up", 0)]
        path = self.path(frame.type, one["field"].split("."), one["at"], one["bits"])
        if path is None or one.get("order") == "big":
            bits = "ioctlc_signed_bits" if one.get("signed") else "ioctlc_bits"
            read = f"{bits}({base}, sizeof(*{base}), {frame.at + one['at']}, {one['bits']})"
            return f"__builtin_bswap{one['bits']}({read})" if one.get("order") == "big" and one["bits"] > 8 else read
        return f"{base}->{frame.path}{path}"

    def path(self, index: int, names: list[str], at: int, bits: int) -> str | None:
        """The C path of a member that is where the expression says; None of a bit-field, or of one left out."""
        for field in self.tables.types[index].get("fields", ()):
            inner = self.tables.types[field["type"]]
            if "bits" in field or at < field["at"]:
                continue
            if "name" not in field:
                found = self.path(field["type"], names, at - field["at"], bits)
                if found is not None:
                    return found
            elif field["name"] == names[0] and len(names) > 1:
                found = self.path(field["type"], names[1:], at - field["at"], bits)
                return None if found is None else f"{names[0]}.{found}"
            elif field["name"] == names[0] and inner.get("size") == bits // 8 and field["at"] == at:
                return names[0]
        return None
