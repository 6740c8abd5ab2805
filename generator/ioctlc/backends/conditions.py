"""ABIs as C preprocessor conditions.

Every operating system, architecture, family and group has a predicate over macros that the compilers predefine.
`condition_for` finds a short expression that tells a set of ABIs from the rest of a universe (the ABIs of a spec);
on an ABI outside of the universe its answer means nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import product
from typing import NamedTuple, TypeVar

from ioctlc.abi import ABIS
from ioctlc.abi.selectors import known_selectors, selector_abis

T = TypeVar("T")

OS_MACROS = {
    "linux": "__linux__", "freebsd": "__FreeBSD__", "netbsd": "__NetBSD__", "openbsd": "__OpenBSD__",
    "dragonfly": "__DragonFly__", "darwin": "__APPLE__", "windows": "_WIN32",
}


class Cond(NamedTuple):
    """An expression and its outermost operator: "" (none), "&&" or "||"."""

    text: str
    op: str = ""


def _join(op: str, conds: Iterable[Cond]) -> Cond:
    parts = list(conds)
    if len(parts) == 1:
        return parts[0]
    return Cond(f" {op} ".join(f"({c.text})" if c.op not in ("", op) else c.text for c in parts), op)


def _defined(*macros: str) -> Cond:
    return _join("||", (Cond(f"defined({macro})") for macro in macros))


def _not(cond: Cond) -> Cond:
    simple = cond.op == "" and (cond.text.startswith("defined(") or cond.text.startswith("("))
    return Cond(f"!{cond.text}" if simple else f"!({cond.text})")


def _and(*conds: Cond) -> Cond:
    return _join("&&", conds)


def _big(windows: bool) -> Cond:
    equal = Cond("__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__")
    return _and(_defined("__BYTE_ORDER__"), equal) if windows else Cond(f"({equal.text})")


_XLEN = {bits: Cond(f"(__riscv_xlen == {bits})") for bits in (32, 64)}


class _Tables(NamedTuple):
    """Predicates of architectures, families and groups."""

    arches: dict[str, Cond]
    families: dict[str, Cond]
    groups: dict[str, Cond]


@lru_cache(maxsize=None)
def _tables(windows: bool) -> _Tables:
    """The predicates; without `windows` they leave Microsoft's macros out."""
    def either(gnu: str, microsoft: str) -> Cond:
        return _defined(gnu, microsoft) if windows else _defined(gnu)
    x64, x86, arm64 = either("__x86_64__", "_M_X64"), either("__i386__", "_M_IX86"), either("__aarch64__", "_M_ARM64")
    wide = either("__LP64__", "_WIN64")
    families = {
        "x86": _join("||", (x64, x86)), "arm64": arm64, "arm": _defined("__arm__"), "riscv": _defined("__riscv"),
        "powerpc": _defined("__powerpc__"), "s390": _defined("__s390x__"), "mips": _defined("__mips__"),
        "sparc": _defined("__sparc__"), "m68k": _defined("__m68k__"), "alpha": _defined("__alpha__"),
        "parisc": _defined("__hppa__"), "sh": _defined("__sh__"),
    }
    groups = {
        "bsd": _defined(*(OS_MACROS[os] for os in ("freebsd", "netbsd", "openbsd", "dragonfly"))),
        "posix": _not(_defined("_WIN32")),
        "64bit": wide, "32bit": _not(wide), "big_endian": _big(windows), "little_endian": _not(_big(windows)),
    }
    return _Tables(_arches(x64, x86, arm64), families, groups)


def _arches(x64: Cond, x86: Cond, arm64: Cond) -> dict[str, Cond]:
    """What tells an architecture from the others of any operating system."""
    def split(macro: str, by: str) -> tuple[Cond, Cond]:
        return _and(_defined(macro), _defined(by)), _and(_defined(macro), _not(_defined(by)))
    arm, oabi = split("__arm__", "__ARM_EABI__")
    ppc64le, ppc64 = split("__powerpc64__", "__LITTLE_ENDIAN__")
    sparc64, sparc = split("__sparc__", "__arch64__")
    return {
        "x86_64": _and(x64, _not(_defined("__ILP32__"))), "x32": _and(x64, _defined("__ILP32__")), "i386": x86,
        "arm64": arm64, "arm": arm, "arm-oabi": oabi,
        "riscv64": _and(_defined("__riscv"), _XLEN[64]), "riscv32": _and(_defined("__riscv"), _XLEN[32]),
        "ppc64le": ppc64le, "ppc64": ppc64, "ppc": split("__powerpc__", "__powerpc64__")[1],
        "s390x": _defined("__s390x__"),
        "mips64": split("__mips__", "__LP64__")[0], "mips": split("__mips__", "__mips64")[1],
        "sparc64": sparc64, "sparc": sparc, "m68k": _defined("__m68k__"), "alpha": _defined("__alpha__"),
        "hppa": split("__hppa__", "__LP64__")[1], "sh4": _defined("__sh__"),
    }


def abi_condition(name: str) -> str:
    """The exact predicate of one ABI."""
    abi = ABIS[name]
    return _and(_defined(OS_MACROS[abi.os]), _arch(abi.arch, abi.os == "windows")).text


def selector_condition(selector: str) -> str | None:
    """The predicate of a selector, or None where it means nothing; "1" for `default`."""
    if selector == "default":
        return "1"
    found = _predicate(selector, True)
    return found.text if found else None


def _arch(name: str, windows: bool) -> Cond:
    return _tables(windows).arches[name]


def _predicate(selector: str, windows: bool) -> Cond | None:
    if selector in ABIS:
        abi = ABIS[selector]
        return _and(_defined(OS_MACROS[abi.os]), _arch(abi.arch, windows and abi.os == "windows"))
    if selector in OS_MACROS:
        return _defined(OS_MACROS[selector])
    tables = _tables(windows)
    found = tables.families.get(selector) or tables.groups.get(selector)
    if found:
        return found
    system, _, family = selector.partition("-")
    first, second = _predicate(system, windows) if family else None, tables.families.get(family)
    return _and(first, second) if first and second else None


class _Universe(NamedTuple):
    """The sets of ABIs that a short condition tells from the rest of the universe."""

    exact: dict[frozenset[str], Cond]
    ranked: list[tuple[frozenset[str], Cond]]


@lru_cache(maxsize=None)
def _universe(universe: frozenset[str]) -> _Universe:
    windows = any(ABIS[name].os == "windows" for name in universe)
    single: list[tuple[frozenset[str], Cond]] = []
    for selector in known_selectors():
        cond, abis = _predicate(selector, windows), selector_abis(selector)
        if cond and abis:
            single.append((abis & universe, cond))
    for arch in _tables(windows).arches:
        single.append((frozenset(n for n in universe if ABIS[n].arch == arch), _arch(arch, windows)))
    systems = [(selector_abis(name) or frozenset(), cond) for name in (*OS_MACROS, "bsd", "posix")
               if (cond := _predicate(name, windows))]
    widths = [(abis, cond) for abis, cond in single if cond not in [cond for _, cond in systems]]
    pairs = [(a & b & universe, _and(c, d)) for (a, c), (b, d) in product(systems, widths)]
    exact: dict[frozenset[str], Cond] = {}
    for abis, cond in single + pairs:
        if abis and (abis not in exact or len(cond.text) < len(exact[abis].text)):
            exact[abis] = cond
    for abis, cond in list(exact.items()):
        rest = universe - abis
        if rest and (rest not in exact or len(cond.text) + 3 < len(exact[rest].text)):
            exact[rest] = _not(cond)
    ranked = sorted(exact.items(), key=lambda item: (-len(item[0]), len(item[1].text), item[1].text))
    return _Universe(exact, ranked)


def _cover(chosen: frozenset[str], universe: frozenset[str]) -> Cond:
    """A disjunction of known conditions, the largest sets first."""
    terms: list[Cond] = []
    left = chosen
    for abis, cond in _universe(universe).ranked:
        if abis & left and abis <= chosen:
            terms.append(cond)
            left -= abis
        if not left:
            break
    return _join("||", terms)


@lru_cache(maxsize=None)
def condition_for(chosen: frozenset[str], universe: frozenset[str]) -> str:
    """A short `#if` expression that is true on `chosen` and false on the rest of `universe`; "" means always."""
    chosen &= universe
    if chosen == universe:
        return ""
    if not chosen:
        return "0"
    exact = _universe(universe).exact.get(chosen)
    if exact:
        return exact.text
    direct, inverse = _cover(chosen, universe), _not(_cover(universe - chosen, universe))
    return min((direct.text, inverse.text), key=len)


def partition(abis: Iterable[str], value_of: Callable[[str], T | None]) -> list[tuple[T, frozenset[str]]]:
    """The ABIs grouped by a value, in the order in which values appear; ABIs without a value are left out."""
    groups: dict[T, list[str]] = {}
    for name in abis:
        value = value_of(name)
        if value is not None:
            groups.setdefault(value, []).append(name)
    return [(value, frozenset(names)) for value, names in groups.items()]


def chain(groups: list[tuple[T, frozenset[str]]], universe: frozenset[str],
          condition: Callable[[frozenset[str], frozenset[str]], str] = condition_for) -> list[tuple[str, T]]:
    """The groups as branches of one `#if`: (directive, value), the directive "" where no condition is needed.

    Where the groups cover the universe the largest one is the `#else`, so that an ABI that ioctlc does not know gets
    what most have.
    """
    if len(groups) == 1 and groups[0][1] >= universe:
        return [("", groups[0][0])]
    covered = frozenset().union(*(abis for _, abis in groups)) >= universe if groups else False
    ordered = groups
    if covered:
        last = max(range(len(groups)), key=lambda i: len(groups[i][1]))
        ordered = groups[:last] + groups[last + 1:] + [groups[last]]
    branches = []
    for index, (value, abis) in enumerate(ordered):
        if covered and index == len(ordered) - 1:
            branches.append(("#else", value))
        else:
            branches.append((f"{'#elif' if index else '#if'} {condition(abis, universe)}", value))
    return branches
