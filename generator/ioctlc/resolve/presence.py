"""On which ABIs things are used, and whether what they use exists there.

Every look-up of a name notes a use: who, where, what, and the ABIs on which the user exists. Once all is declared the
uses are held against the ABIs of what they name, so that no output names what is not there.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Iterable, Iterator, Sequence, TypeVar

from ioctlc.abi import ABIS
from ioctlc.abi.selectors import Where
from ioctlc.load import Map, Node
from ioctlc.model import ByAbi
from ioctlc.resolve import reader
from ioctlc.source import Pos, Report

if TYPE_CHECKING:
    from ioctlc.resolve.scope import Scope

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Use:
    """`owner` names `what` at `pos`; it exists on `abis`. Of several targets, one on each ABI is enough."""

    pos: Pos
    owner: str
    what: str
    targets: tuple[object, ...]
    abis: frozenset[str]


class Presence:
    """`here` are the ABIs on which the thing that is being resolved exists."""

    def __init__(self, abis: Iterable[str]) -> None:
        self.here = frozenset(abis)
        self.uses: list[Use] = []
        self.limits: dict[int, frozenset[str]] = {}     # the ABIs of the base spec, for what stands there

    @contextmanager
    def on(self, where: Where) -> Iterator[None]:
        """Resolve something that exists on these ABIs only."""
        with self.among(where.abis()):
            yield

    @contextmanager
    def among(self, abis: frozenset[str]) -> Iterator[None]:
        """Resolve something that exists on these ABIs, given by name."""
        before, self.here = self.here, self.here & abis
        try:
            yield
        finally:
            self.here = before

    def note(self, targets: Sequence[object], what: str, pos: Pos, owner: str) -> None:
        """Something names these things, of which there has to be one on each of its ABIs."""
        if targets:
            self.uses.append(Use(pos, owner, what, tuple(targets), self.here))

    def abis_of(self, target: object) -> frozenset[str]:
        """The ABIs on which something exists."""
        where = getattr(target, "where", Where())
        return where.abis() & self.limits.get(id(target), frozenset(ABIS))

    def check(self, report: Report) -> None:
        """Report every use of what does not exist on some ABI of its user."""
        told: set[tuple[Pos, str]] = set()
        for use in self.uses:
            there = frozenset[str]().union(*map(self.abis_of, use.targets))
            missing = use.abis - there
            if missing and (use.pos, use.what) not in told:
                told.add((use.pos, use.what))
                report_missing(report, use.pos, use.owner, use.what, use.abis, there, use.targets)


def by_abi_here(node: Map, key: str, convert: Callable[[Node], T], scope: "Scope") -> ByAbi[T] | None:
    """A by-ABI value of a key, each case of which names what exists on the ABIs that it is for."""
    value = node.get(key)
    if not isinstance(value, Map):
        return reader.by_abi(node, key, convert)
    wins = ByAbi(tuple((selector, selector) for selector in value.items))
    cases = []
    for selector, item in value.items.items():
        with scope.presence.among(frozenset(n for n, abi in ABIS.items() if wins.on(abi) == selector)):
            cases.append((selector, convert(item)))
    return ByAbi(tuple(cases))


def report_missing(report: Report, pos: Pos, owner: str, what: str, abis: frozenset[str], there: frozenset[str],
                   targets: Sequence[object]) -> None:
    """Report that something which exists on `abis` names what exists only `there`."""
    missing = abis - there
    places = [place for target in targets if (place := getattr(target, "pos", None)) is not None]
    report.error("missing-there", pos, f"{owner} names {what}, which does not exist on {listed(missing)}",
                 help=f"let {owner} exist only where it does ({_key(targets, missing, abis)}), or declare it for the"
                 " other ABIs, too" if abis & there else "name what exists on its ABIs, or correct 'only'",
                 notes=tuple((place, "declared here") for place in places))


def _key(targets: Sequence[object], missing: frozenset[str], abis: frozenset[str]) -> str:
    """What the user has to say: as the targets say it, or which few ABIs are to be left out.

    It never gains ABIs.
    """
    known = [getattr(target, "where", Where()) for target in targets]
    if all(where.only and not where.exclude and where.abis() <= abis for where in known):
        words, key = list(dict.fromkeys(word for where in known for word in where.only)), "only"
    else:
        words, key = [name for name in ABIS if name in missing], "except"
        if len(known) == 1 and known[0].exclude and not known[0].only:
            words = list(known[0].exclude)
    if len(words) > 4:
        return "with 'only' or 'except'"
    return f"{key}: {words[0] if len(words) == 1 else '[' + ', '.join(words) + ']'}"


def listed(abis: Iterable[str]) -> str:
    """ABIs for a message: a few by name, in canonical order."""
    chosen = set(abis)
    names = [name for name in ABIS if name in chosen]
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
