"""Length expressions: how many elements or bytes there are, said in terms of fields and remembered state.

Grammar (C's operators and precedence, unsigned 64-bit arithmetic):

    expr   := or
    or     := and ('|' and)*            and := shift ('&' shift)*
    shift  := sum (('<<' | '>>') sum)*  sum := term (('+' | '-') term)*
    term   := atom (('*' | '/' | '%') atom)*
    atom   := NUMBER | NAME ('.' NAME)* | 'align' '(' expr ',' expr ')' | 'min' '(' expr ',' expr ')' | '(' expr ')'

A NAME is a field of the record (then of the records around it), a constant or enum value of the spec, or `state.NAME`.
`align(x, n)` rounds x up to a multiple of n. Decoders evaluate them on untrusted data: a result that overflows, or a
division by zero, counts as unknown.
"""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass, field
from typing import Callable, Union

from ioctlc.source import Pos

_TOKEN = re.compile(r"\s*(?:(0[xX][0-9a-fA-F]+|[0-9]+)|([A-Za-z_]\w*)|(<<|>>|[-+*/%&|(),.]))")
_LEVELS: tuple[tuple[str, ...], ...] = (("|",), ("&",), ("<<", ">>"), ("+", "-"), ("*", "/", "%"))
_FUNCTIONS = ("align", "min")
MAX_DEPTH = 16
MAX_LENGTH = 1024


@dataclass(frozen=True, slots=True)
class Number:
    value: int


@dataclass(frozen=True, slots=True)
class Name:
    """A path: a field, `outer.inner`, a constant, or `state.NAME`; `pos` is where a spec says it."""

    path: tuple[str, ...]
    pos: Pos | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Op:
    op: str
    left: "Expr"
    right: "Expr"


Expr = Union[Number, Name, Op]


class ExprError(ValueError):
    """A malformed expression; `offset` is the character at which it goes wrong, from 0."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def parse(text: str, place: Callable[[int], Pos] | None = None) -> Expr:
    """Parse an expression, or raise ExprError; `place` turns a character of the text into a place of the spec."""
    parser = _Parser(text, place)
    result = parser.level(0, 0)
    if parser.peek() is not None:
        raise ExprError(f"unexpected '{parser.peek()}'", parser.offset)
    return result


def names(expr: Expr) -> list[Name]:
    """The names that an expression mentions, in order."""
    if isinstance(expr, Name):
        return [expr]
    if isinstance(expr, Op):
        return names(expr.left) + names(expr.right)
    return []


def constant(expr: Expr, known: Callable[[Name], "int | None"] = lambda name: None) -> int | None:
    """The value of an expression that mentions nothing but numbers and names that `known` gives; else None."""
    if isinstance(expr, Number):
        return expr.value
    if isinstance(expr, Name):
        return known(expr)
    left, right = constant(expr.left, known), constant(expr.right, known)
    if left is None or right is None or expr.op in ("/", "%", "align") and right == 0 or right > 64 and "<" in expr.op:
        return None
    result = _APPLY[expr.op](left, right)
    return result if 0 <= result < 1 << 64 else None


def divisors(expr: Expr) -> list[Expr]:
    """What an expression divides by, or rounds up to a multiple of."""
    if not isinstance(expr, Op):
        return []
    own = [expr.right] if expr.op in ("/", "%", "align") else []
    return own + divisors(expr.left) + divisors(expr.right)


def shifts(expr: Expr) -> list[Expr]:
    """By how much an expression shifts."""
    if not isinstance(expr, Op):
        return []
    return ([expr.right] if expr.op in ("<<", ">>") else []) + shifts(expr.left) + shifts(expr.right)


def to_json(expr: Expr) -> object:
    """The expression as JSON: a number, {"name": "a.b"} or {"op": "+", "args": [l, r]}."""
    if isinstance(expr, Number):
        return expr.value
    if isinstance(expr, Name):
        return {"name": ".".join(expr.path)}
    return {"op": expr.op, "args": [to_json(expr.left), to_json(expr.right)]}


def to_text(expr: Expr, parent: int = -1) -> str:
    """The expression as text that parses back to itself."""
    if isinstance(expr, Number):
        return str(expr.value)
    if isinstance(expr, Name):
        return ".".join(expr.path)
    if expr.op in _FUNCTIONS:
        return f"{expr.op}({to_text(expr.left)}, {to_text(expr.right)})"
    level = next(i for i, ops in enumerate(_LEVELS) if expr.op in ops)
    text = f"{to_text(expr.left, level - 1)} {expr.op} {to_text(expr.right, level)}"
    return f"({text})" if level <= parent else text


_APPLY: dict[str, Callable[[int, int], int]] = {
    "|": operator.or_, "&": operator.and_, "<<": operator.lshift, ">>": operator.rshift, "+": operator.add,
    "-": operator.sub, "*": operator.mul, "/": operator.floordiv, "%": operator.mod, "min": min,
    "align": lambda x, n: -(-x // n) * n,
}


class _Parser:
    def __init__(self, text: str, place: Callable[[int], Pos] | None) -> None:
        self.place = place
        self.tokens: list[tuple[int, str]] = []
        self.index = 0
        at = 0
        if len(text) > MAX_LENGTH:
            raise ExprError(f"longer than {MAX_LENGTH} characters", 0)
        while text[at:].strip():
            match = _TOKEN.match(text, at)
            if match is None:
                at += len(text[at:]) - len(text[at:].lstrip())
                raise ExprError(f"unexpected character '{text[at]}'", at)
            self.tokens.append((match.end() - len(match.group().lstrip()), match.group().strip()))
            at = match.end()
        self.end = len(text)

    @property
    def offset(self) -> int:
        return self.tokens[self.index][0] if self.index < len(self.tokens) else self.end

    def peek(self) -> str | None:
        return self.tokens[self.index][1] if self.index < len(self.tokens) else None

    def take(self, expected: str | None = None) -> str:
        token = self.peek()
        if token is None or (expected is not None and token != expected):
            raise self.unexpected(f"'{expected}'")
        self.index += 1
        return token

    def unexpected(self, wanted: str) -> ExprError:
        token = self.peek()
        return ExprError(f"expected {wanted}" + (f" instead of '{token}'" if token else ""), self.offset)

    def name(self, wanted: str) -> str:
        if not re.match(r"[A-Za-z_]", self.peek() or ""):
            raise self.unexpected(wanted)
        return self.take()

    def level(self, level: int, depth: int) -> Expr:
        if depth > MAX_DEPTH:
            raise ExprError(f"nested deeper than {MAX_DEPTH}", self.offset)
        if level == len(_LEVELS):
            return self.atom(depth)
        left = self.level(level + 1, depth)
        while self.peek() in _LEVELS[level]:
            op, at = self.take(), self.offset
            right = self.level(level + 1, depth)
            if op in "/%" and constant(right) == 0:
                raise ExprError("a division by zero", at)
            left = Op(op, left, right)
        return left

    def atom(self, depth: int) -> Expr:
        token = self.peek() or ""
        if token == "(":
            self.take()
            inner = self.level(0, depth + 1)
            self.take(")")
            return inner
        if token[:1].isdigit():
            self.take()
            value = int(token, 0) if len(token) <= 20 and not re.match(r"0[0-9]", token) else None
            if value is None or value >= 1 << 64:
                raise ExprError("numbers are decimal or 0x.., below 2^64", self.tokens[self.index - 1][0])
            return Number(value)
        start = self.offset
        path = [self.name("a number or a name")]
        if self.peek() == "(":
            return self.call(token, start, depth)
        while self.peek() == ".":
            self.take()
            path.append(self.name("a name"))
        return Name(tuple(path), self.place(start) if self.place else None)

    def call(self, name: str, start: int, depth: int) -> Expr:
        if name not in _FUNCTIONS:
            raise ExprError(f"no function '{name}'; there are {', '.join(_FUNCTIONS)}", start)
        self.take("(")
        left = self.level(0, depth + 1)
        self.take(",")
        at = self.offset
        right = self.level(0, depth + 1)
        if name == "align" and constant(right) == 0:
            raise ExprError("a multiple of zero", at)
        self.take(")")
        return Op(name, left, right)
