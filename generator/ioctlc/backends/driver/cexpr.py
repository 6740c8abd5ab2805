"""Length expressions of specs as C, in unsigned 64-bit arithmetic that saturates: what is too much stays too much."""

from __future__ import annotations

from collections.abc import Callable

from ioctlc.backends.ctext import c_int
from ioctlc.expr import Expr, Name, Number

#: Operators that can overflow, or that a machine of 32 bits lacks, and the functions of boundary.h that saturate.
_SATURATING = {"+": "boundary_add", "*": "boundary_mul", "<<": "boundary_shl", "align": "boundary_align",
               "min": "boundary_min", "/": "boundary_div", "%": "boundary_mod"}

#: Shifts to the right by less are C's for every type.
_NARROWEST = 32


class Remembered(Exception):
    """The expression needs `state`, which generated driver code does not have."""


def c_expr(expr: Expr, name_of: Callable[[tuple[str, ...]], str], outer: bool = True) -> str:
    """The expression as C; `name_of` spells a path, or raises Remembered."""
    if isinstance(expr, Number):
        return c_int(expr.value, hexadecimal=expr.value >= 0x1000)
    if isinstance(expr, Name):
        return name_of(expr.path)
    left, right = (c_expr(side, name_of, expr.op in _SATURATING) for side in (expr.left, expr.right))
    if expr.op in _SATURATING:
        return f"{_SATURATING[expr.op]}({left}, {right})"
    if expr.op == ">>" and not (isinstance(expr.right, Number) and expr.right.value < _NARROWEST):
        return f"boundary_shr({c_expr(expr.left, name_of)}, {c_expr(expr.right, name_of)})"
    if expr.op == "-":
        return f"boundary_sub({c_expr(expr.left, name_of)}, {c_expr(expr.right, name_of)})"
    return f"{left} {expr.op} {right}" if outer else f"({left} {expr.op} {right})"
