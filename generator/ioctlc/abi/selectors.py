"""Selectors: short names for groups of ABIs, as `only:`, `except:` and by-ABI values use them.

A selector is one of (of those that match an ABI, the one that means the fewest wins):

    linux-x86_64        one ABI
    linux-x86           an operating system on a family of architectures
    linux, windows, ..  an operating system
    x86, arm64, mips .. a family of architectures (Linux's arch/ names)
    posix, bsd          groups of operating systems
    64bit, 32bit        pointer width
    big_endian, little_endian
    default             every ABI (in by-ABI values)
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ioctlc.abi.targets import ABIS, Abi

_GROUPS: dict[str, frozenset[str]] = {
    "bsd": frozenset({"freebsd", "netbsd", "openbsd", "dragonfly"}),
    "posix": frozenset({"linux", "freebsd", "netbsd", "openbsd", "dragonfly", "darwin"}),
}

_SYSTEMS = frozenset(abi.os for abi in ABIS.values())
_FAMILIES = frozenset(abi.family for abi in ABIS.values())


@lru_cache(maxsize=None)
def selector_abis(selector: str) -> frozenset[str] | None:
    """The names of the ABIs that a selector means, or None where it means nothing."""
    if selector in ABIS:
        return frozenset({selector})
    if selector == "default":
        return frozenset(ABIS)
    test = _predicate(selector)
    if test is None:
        return None
    return frozenset(name for name, abi in ABIS.items() if test(abi)) or None


def _predicate(selector: str):  # type: ignore[no-untyped-def]
    if selector in _GROUPS:
        return lambda abi: abi.os in _GROUPS[selector]
    if selector in _SYSTEMS:
        return lambda abi: abi.os == selector
    if selector in _FAMILIES:
        return lambda abi: abi.family == selector
    if selector in ("64bit", "32bit"):
        return lambda abi: abi.bits == int(selector[:2])
    if selector in ("big_endian", "little_endian"):
        return lambda abi: abi.big == (selector == "big_endian")
    system, _, family = selector.partition("-")
    if (system in _SYSTEMS or system in _GROUPS) and family in _FAMILIES:
        systems = _GROUPS.get(system, frozenset({system}))
        return lambda abi: abi.os in systems and abi.family == family
    return None


@lru_cache(maxsize=None)
def specificity(selector: str) -> int:
    """Rank of a selector among by-ABI values: of those that match, the one that means the fewest ABIs wins.

    Selectors that overlap are an error where their values differ, so that only what lies inside another competes
    (`checker.ambiguous`). Of two that mean the same ABIs, an ABI's own name comes before an operating system on a
    family, that before a family.
    """
    kind = 2 if selector in ABIS else 1 if "-" in selector else 0
    return 3 * (len(ABIS) - len(selector_abis(selector) or ())) + kind


@lru_cache(maxsize=None)
def nested(one: str, other: str) -> bool:
    """Whether one selector lies inside another one."""
    inner, outer = selector_abis(one) or frozenset(), selector_abis(other) or frozenset()
    return inner <= outer and specificity(one) > specificity(other)


def winners(selectors: list[str]) -> list[str]:
    """Of selectors that all match one ABI, those than which no other is more specific."""
    return [one for one in selectors if not any(nested(other, one) for other in selectors)]


def known_selectors() -> list[str]:
    """All selectors, for messages and editors."""
    return sorted(set(ABIS) | _SYSTEMS | _FAMILIES | set(_GROUPS)
                  | {"64bit", "32bit", "big_endian", "little_endian"}
                  | {f"linux-{family}" for family in _FAMILIES})


def selector_help() -> str:
    """Which selectors there are, for messages: the groups, and what single ABIs look like."""
    return (f"there are the systems {', '.join(sorted(_SYSTEMS))}, the groups {', '.join(sorted(_GROUPS))}, 64bit,"
            " 32bit, big_endian and little_endian, families such as x86 and linux-x86, and ABIs such as linux-x86_64")


@dataclass(frozen=True, slots=True)
class Where:
    """On which ABIs something exists: those of `only` (all, when empty) less those of `exclude`."""

    only: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.only or self.exclude)

    def abis(self) -> frozenset[str]:
        return _where_abis(self)


EVERYWHERE = Where()


@lru_cache(maxsize=None)
def _where_abis(where: Where) -> frozenset[str]:
    chosen: frozenset[str] = frozenset(ABIS)
    if where.only:
        chosen = frozenset().union(*(selector_abis(s) or () for s in where.only))
    for selector in where.exclude:
        chosen -= selector_abis(selector) or frozenset()
    return chosen


def admits(where: Where, abi: Abi) -> bool:
    """Whether something with this `where` exists on an ABI."""
    return (not where.only and not where.exclude) or abi.name in _where_abis(where)
