"""The views of all targets as one: what is the same everywhere once, what differs with the ABIs that have it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Callable, Generic, Hashable, Iterable, TypeVar

from ioctlc.abi import ABIS, selector_abis
from ioctlc.abi.selectors import known_selectors
from ioctlc.importer.facts import (Aside, ConstantFact, EnumFact, IoctlFact, Member, Place, Problem, RecordFact,
                                   Survey, TypedefFact, TypeUse)

T = TypeVar("T")
_TYPES_HEADER = "linux/types.h"


@dataclass(slots=True)
class Merged(Generic[T]):
    """One name on all targets: `by_abi` has a fact for each ABI that knows it."""

    name: str
    by_abi: dict[str, T] = field(default_factory=dict)

    @property
    def first(self) -> T:
        return next(iter(self.by_abi.values()))

    def groups(self, key: Callable[[T], Hashable]) -> list[tuple[list[str], T]]:
        """The ABIs grouped by what their facts have in common."""
        found: dict[Hashable, tuple[list[str], T]] = {}
        for abi, fact in self.by_abi.items():
            found.setdefault(key(fact), ([], fact))[0].append(abi)
        return list(found.values())


@dataclass(slots=True)
class Header:
    """The headers as all targets see them."""

    abis: list[str]
    ioctls: dict[str, Merged[IoctlFact]]
    records: dict[str, Merged[RecordFact]]
    enums: dict[str, Merged[EnumFact]]
    unnamed: list[Merged[EnumFact]]
    typedefs: dict[str, Merged[TypedefFact]]
    constants: dict[str, Merged[ConstantFact]]
    problems: list[Problem]
    versions: dict[str, str]                # of Linux, by header
    asides: list[Aside]

    def universe(self) -> frozenset[str]:
        return frozenset(self.abis)


def combine(surveys: list[Survey]) -> Header:
    """One view of all targets."""
    abis = [s.abi for s in surveys]
    _name_varying_types(surveys)
    _expand_varying_arrays(surveys)
    problems: dict[Problem, None] = dict.fromkeys(_versions_differ(surveys))
    for each in surveys:
        problems.update(dict.fromkeys(each.problems))
    ioctls = _by_name((s.abi, s.ioctls) for s in surveys)
    evaluated = set(ioctls)
    shown = [p for p in problems if not (p.name in evaluated and p.message.startswith("cannot be evaluated"))]
    return Header(abis, ioctls, _by_name((s.abi, s.records) for s in surveys),
                  _by_name((s.abi, s.enums) for s in surveys), _unnamed(surveys),
                  _by_name((s.abi, s.typedefs) for s in surveys), _by_name((s.abi, s.constants) for s in surveys),
                  shown, {header: found for s in reversed(surveys) for header, found in s.versions.items()},
                  list(dict.fromkeys(aside for s in surveys for aside in s.asides)))


def _versions_differ(surveys: list[Survey]) -> list[Problem]:
    """Headers that are of another version of Linux on another target: what differs may be the version's."""
    found = []
    for header in dict.fromkeys(name for each in surveys for name in each.versions):
        by_version: dict[str, list[str]] = {}
        for each in surveys:
            if header in each.versions:
                by_version.setdefault(each.versions[header], []).append(each.abi)
        if len(by_version) > 1:
            said = "; ".join(f"{version} for {', '.join(abis)}" for version, abis in by_version.items())
            found.append(Problem(Place("", 0), header, f"the targets' headers are of several versions of Linux ({said})"
                                 ": what differs between targets may come of that"))
    return found


def _by_name(tables: Iterable[tuple[str, dict[str, T]]]) -> dict[str, Merged[T]]:
    found: dict[str, Merged[T]] = {}
    for abi, table in tables:
        for name, fact in table.items():
            found.setdefault(name, Merged(name)).by_abi[abi] = fact
    return found


def _unnamed(surveys: list[Survey]) -> list[Merged[EnumFact]]:
    """Enums without a name, told apart by their first value's."""
    found: dict[str, Merged[EnumFact]] = {}
    for each in surveys:
        for fact in each.unnamed:
            if fact.values:
                found.setdefault(fact.values[0][0], Merged("")).by_abi[each.abi] = fact
    return list(found.values())


# --- typedefs of other headers that differ by ABI --------------------------------------------------------------------


def _name_varying_types(surveys: list[Survey]) -> None:
    """Where a typedef of another header stands for different types on different ABIs, use its name."""
    meanings: dict[str, dict[str, TypeUse]] = {}
    for each in surveys:
        for use in _uses(each):
            if use.through is not None and use.inline is None:
                meanings.setdefault(use.through, {})[each.abi] = TypeUse(use.text)
    varying = {name for name, by_abi in meanings.items()
               if len(set(by_abi.values())) > 1 and not any("*" in u.text for u in by_abi.values())}
    for each in surveys:
        for name in sorted(varying):
            if each.abi in meanings[name]:
                external = _TYPES_HEADER if name.startswith("__kernel") else each.libc.get(name)
                each.typedefs.setdefault(name, TypedefFact(name, meanings[name][each.abi], external=external))
        _rename(each, varying)


def _uses(survey: Survey) -> Iterable[TypeUse]:
    for record in survey.records.values():
        yield from _record_uses(record)
    for typedef in survey.typedefs.values():
        yield typedef.type
    for ioctl in survey.ioctls.values():
        if ioctl.type is not None:
            yield ioctl.type


def _record_uses(record: RecordFact) -> Iterable[TypeUse]:
    for member in record.members:
        yield member.type
        if member.type.inline is not None:
            yield from _record_uses(member.type.inline)


def _rename(survey: Survey, varying: set[str]) -> None:
    if not varying:
        return
    for name, record in survey.records.items():
        survey.records[name] = _renamed_record(record, varying)
    for name, typedef in survey.typedefs.items():
        if name not in varying:
            survey.typedefs[name] = replace(typedef, type=_renamed(typedef.type, varying))
    for name, ioctl in survey.ioctls.items():
        if ioctl.type is not None:
            survey.ioctls[name] = replace(ioctl, type=_renamed(ioctl.type, varying))


def _renamed_record(record: RecordFact, varying: set[str]) -> RecordFact:
    members: list[Member] = [replace(m, type=_renamed(m.type, varying)) for m in record.members]
    return replace(record, members=tuple(members))


def _renamed(use: TypeUse, varying: set[str]) -> TypeUse:
    if use.inline is not None:
        return replace(use, inline=_renamed_record(use.inline, varying))
    if use.through in varying and "*" not in use.text:
        return replace(use, text=use.through or use.text, spelled=None)
    return use


# --- typedefs of arrays ----------------------------------------------------------------------------------------------


def _expand_varying_arrays(surveys: list[Survey]) -> None:
    """Typedefs of arrays whose length is 0 or differs by ABI, which no typedef of a spec can say, are written out."""
    lengths: dict[str, set[tuple[int | None, ...]]] = {}
    for each in surveys:
        for name, typedef in each.typedefs.items():
            lengths.setdefault(name, set()).add(typedef.type.dims)
    names = {name for name, found in lengths.items() if len(found) > 1 or any(0 in dims for dims in found)}
    for each in surveys if names else ():
        known = {name: each.typedefs.pop(name).type for name in names if name in each.typedefs}
        for name, record in each.records.items():
            each.records[name] = _expanded_record(record, known)


def _expanded_record(record: RecordFact, known: dict[str, TypeUse]) -> RecordFact:
    return replace(record, members=tuple(replace(m, type=_expanded(m.type, known)) for m in record.members))


def _expanded(use: TypeUse, known: dict[str, TypeUse]) -> TypeUse:
    if use.inline is not None:
        return replace(use, inline=_expanded_record(use.inline, known))
    inner = known.get(use.text)
    return use if inner is None else replace(inner, dims=(*use.dims, *inner.dims))


# --- selectors -------------------------------------------------------------------------------------------------------


#: Selectors that say something about a list of ABIs only where they are all of it.
_WIDTHS = frozenset({"64bit", "32bit", "big_endian", "little_endian"})


def selectors(abis: Iterable[str], universe: frozenset[str]) -> list[str]:
    """Short selectors that mean just these ABIs of the universe; empty for all of them."""
    wanted = frozenset(abis)
    if wanted == universe:
        return []
    order = list(ABIS)
    choices = [(s, frozenset(selector_abis(s) or ()) & universe) for s in known_selectors()
               if s not in ABIS and "-" not in s]
    single = [s for s, means in choices if means == wanted]
    if single and len(wanted) > 1:
        return [min(single, key=len)]
    chosen, left = [], set(wanted)
    for selector, means in sorted(choices, key=lambda c: (-len(c[1]), c[0])):
        if selector not in _WIDTHS and len(means) > 1 and means <= wanted and means & left == means:
            chosen.append(selector)
            left -= means
    return chosen + sorted(left, key=order.index)


def admits_words(entry: dict[str, Any], abi: str) -> bool:
    """Whether an entry's `only` and `except` leave an ABI in."""
    words = {key: [entry[key]] if isinstance(entry[key], str) else entry[key] for key in ("only", "except")
             if key in entry}
    named = {key: frozenset[str]().union(*(selector_abis(str(w)) or () for w in found))
             for key, found in words.items()}
    return abi in named.get("only", {abi}) and abi not in named.get("except", ())


def by_abi_value(groups: list[tuple[list[str], T]], universe: frozenset[str]) -> "T | dict[str, T]":
    """A value, or a mapping from selector to value; the groups are what ABIs have in common."""
    if len(groups) == 1:
        return groups[0][1]
    covered = frozenset[str]().union(*(g[0] for g in groups))
    chosen = [(selectors(abis, covered), value) for abis, value in groups]
    usual = max(range(len(groups)), key=lambda index: (len(chosen[index][0]), len(groups[index][0]), -index))
    result: dict[str, T] = {}
    for index, (found, value) in enumerate(chosen):
        for selector in ["default"] if index == usual and len(found) > 1 else found:
            result[selector] = value
    return result


__all__ = ["Header", "Merged", "admits_words", "by_abi_value", "combine", "selectors"]
