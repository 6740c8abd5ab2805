"""`ioctlc verify` with --header or --object: every source on every ABI, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field

from ioctlc.abi import ABIS
from ioctlc.importer.clang import HeaderError
from ioctlc.pipeline import Compiled
from ioctlc.progress import current
from ioctlc.source import UsageError
from ioctlc.verify import header, objects
from ioctlc.verify.called import called
from ioctlc.verify.compare import Outcome, compare
from ioctlc.verify.header import Unavailable, Wanted


@dataclass(slots=True)
class Skipped:
    """An ABI on which headers were not looked at: they do not compile there (`refused`), or something is missing."""

    abi: str
    source: str
    reason: str
    refused: HeaderError | None = None


@dataclass(slots=True)
class Result:
    """All comparisons of a run, and the ABIs that none was made on."""

    outcomes: list[Outcome] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


@dataclass(slots=True)
class Task:
    """What to hold a spec against. `named` are the ABIs that the user asked for by their own names."""

    compiled: Compiled
    abis: list[str]
    named: set[str]
    headers: Wanted | None
    objects: list[str]

    def run(self) -> Result:
        """Compare. Raises HeaderError where the headers compile on no ABI, or not on a named one, and UsageError."""
        result = Result()
        current().more((len(self.abis) if self.headers is not None else 0) + len(self.objects))
        if self.headers is not None:
            self._headers(self.headers, result)
        bases = set()
        for index, path in enumerate(self.objects):
            current().say(path)
            outcome, base = self._object(path, self.objects[:index])
            result.outcomes.append(outcome)
            bases.add(base)
            current().tick()
        result.outcomes = [one for one in result.outcomes if not (one.source in bases and empty(one))]
        return result

    def _headers(self, wanted: Wanted, result: Result) -> None:
        before = len(result.outcomes)
        for abi in self.abis:
            current().say(f"{wanted.title} on {abi}")
            try:
                seen = header.look(wanted, self.compiled, abi)
                result.outcomes.append(compare(self.compiled, called(seen, self._names()), wanted.title))
            except HeaderError as error:
                if abi in self.named:
                    raise
                result.skipped.append(Skipped(abi, wanted.title, error.messages[0], error))
            except Unavailable as error:
                if abi in self.named:
                    raise UsageError(str(error)) from None
                result.skipped.append(Skipped(abi, wanted.title, str(error)))
            current().tick()
        if len(result.outcomes) == before:
            refused = next((one.refused for one in result.skipped if one.refused), None)
            raise refused or UsageError(f"{wanted.title}: compared on no ABI: " + "; ".join(
                dict.fromkeys(one.reason for one in result.skipped)))

    def _object(self, path: str, before: list[str]) -> tuple[Outcome, str | None]:
        """What came of an object, and the kernel before it that its types continue."""
        found = objects.open_object(path)
        types = objects.types_of(found, before)
        abi = objects.abi_of(found, self.compiled, self.abis, types)
        seen = objects.look(found, types, self.compiled, abi)
        return compare(self.compiled, called(seen, self._names()), path), types.base

    def _names(self) -> dict[str, str]:
        """What the spec calls otherwise than its headers."""
        origin = self.compiled.spec.origin
        return origin.names if origin is not None else {}


def empty(outcome: Outcome) -> bool:
    """Whether a source and the spec have nothing in common: what the source lacks is all that was counted."""
    missing = sum(d.kind == "missing" and d.severity == "error" and not d.group for d in outcome.differences)
    return sum(total for _, total in outcome.counts.values()) == missing


def in_order(abis: set[str]) -> list[str]:
    return [abi for abi in ABIS if abi in abis]
