"""Sets of ABIs in words: the selectors of the spec language, as few as tell the set."""

from __future__ import annotations

from collections.abc import Iterable

from ioctlc.abi import ABIS, selector_abis
from ioctlc.abi.selectors import known_selectors

#: How a set begins that is told by what it lacks.
ALL_BUT = "all ABIs but "


class AbiWords:
    """Names sets of a spec's ABIs."""

    def __init__(self, abis: Iterable[str]) -> None:
        self.every = frozenset(abis)
        self._known: dict[frozenset[str], str] = {}
        for selector in sorted(known_selectors(), key=lambda name: (name in ABIS, "-" in name, len(name), name)):
            found = (selector_abis(selector) or frozenset()) & self.every
            if found:
                self._known.setdefault(found, selector)
        for name in self.every:
            self._known[frozenset({name})] = name
        self._ranked = sorted(self._known.items(), key=lambda item: (-len(item[0]), item[1]))
        self._said: dict[frozenset[str], str] = {}

    def of(self, abis: Iterable[str]) -> str:
        """`all ABIs`, `linux`, `32bit, windows`, `all ABIs but linux-m68k`; of none `no ABI`."""
        chosen = frozenset(abis) & self.every
        if chosen not in self._said:
            self._said[chosen] = self._words(chosen)
        return self._said[chosen]

    def _words(self, chosen: frozenset[str]) -> str:
        if chosen == self.every:
            return "all ABIs" if len(self.every) > 1 else next(iter(chosen), "no ABI")
        if not chosen:
            return "no ABI"
        direct = self._cover(chosen)
        inverse = self._cover(self.every - chosen)
        if len(direct) > len(inverse) + 1:
            return f"{ALL_BUT}{', '.join(inverse)}"
        return ", ".join(direct)

    def _cover(self, chosen: frozenset[str]) -> list[str]:
        """Selectors that make up the set, the largest first; none has an ABI that is not in it."""
        words, left = [], chosen
        for abis, word in self._ranked:
            if abis <= chosen and abis & left:
                words.append(word)
                left -= abis
            if not left:
                break
        return words
