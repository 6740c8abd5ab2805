"""ABIs in the tests: each is recognised once, then conditions are over the macros that this defines."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeVar

from ioctlc.abi import ABIS
from ioctlc.backends.conditions import abi_condition, chain
from ioctlc.backends.ctext import macro_word
from ioctlc.backends.views import Branch

T = TypeVar("T")

_WIDTH = 100


def abi_macro(abi: str) -> str:
    """The macro that a test defines on an ABI."""
    return f"ON_{macro_word(abi)}"


def detection(abis: list[str]) -> list[Branch]:
    """One branch per ABI, and an error for the others."""
    found = [Branch(f"#{'elif' if index else 'if'} {abi_condition(abi)}", (f"#define {abi_macro(abi)}",))
             for index, abi in enumerate(abis)]
    return [*found, Branch("#else", ('#error "the spec is not about this ABI, or its compiler is not known"',))]


@lru_cache(maxsize=None)
def _condition(chosen: frozenset[str], universe: frozenset[str]) -> str:
    """Which ABIs, as a list of their macros; the shorter of those that are meant and those that are not."""
    rest = universe - chosen
    negate = len(rest) * 2 < len(chosen)
    terms = [f"defined({abi_macro(abi)})" for abi in ABIS if abi in (rest if negate else chosen)]
    if negate and len(terms) == 1:
        return f"!{terms[0]}"
    text = " || ".join(terms)
    return f"!({text})" if negate else text


def _folded(directive: str) -> str:
    """A long directive on several lines."""
    lines = [""]
    for word in directive.split(" "):
        if len(lines[-1]) + len(word) > _WIDTH and word.startswith("defined"):
            lines.append("   ")
        lines[-1] += f" {word}" if lines[-1] else word
    return " \\\n".join(lines)


def abi_chain(groups: list[tuple[T, frozenset[str]]], universe: frozenset[str]) -> list[tuple[str, T]]:
    """The groups as branches of one `#if` over the macros of the ABIs."""
    return [(_folded(directive), value) for directive, value in chain(groups, universe, _condition)]
