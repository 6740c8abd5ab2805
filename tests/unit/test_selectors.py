"""Selectors: which of those that match an ABI wins, and the names of errors."""

from __future__ import annotations

import errno

import pytest

from ioctlc.abi import ABIS, selector_abis, specificity
from ioctlc.abi.errnos import ERRNOS
from ioctlc.abi.selectors import known_selectors, nested, winners
from ioctlc.model import ByAbi


@pytest.mark.parametrize(("selectors", "winning"), [
    (["default", "linux"], ["linux"]),
    (["linux", "linux-x86"], ["linux-x86"]),
    (["linux-x86", "linux-x86_64", "64bit"], ["linux-x86_64"]),
    (["linux", "parisc"], ["parisc"]),              # a family that only Linux has
    (["linux-parisc", "parisc", "linux-hppa"], ["linux-hppa"]),
    (["posix", "bsd", "freebsd"], ["freebsd"]),
    (["linux", "64bit"], ["linux", "64bit"]),
    (["linux", "x86", "64bit"], ["linux", "x86", "64bit"]),
    (["linux", "x86", "linux-x86"], ["linux-x86"]),
])
def test_the_innermost_wins(selectors: list[str], winning: list[str]) -> None:
    assert sorted(winners(selectors)) == sorted(winning)


def test_values_follow_the_same_order() -> None:
    """Where one selector lies inside another, its value is taken, wherever it stands."""
    for one in known_selectors():
        for other in known_selectors():
            if nested(one, other):
                assert specificity(one) > specificity(other)
                for name in selector_abis(one) or ():
                    assert ByAbi(((one, 1), (other, 2))).on(ABIS[name]) == 1
                    assert ByAbi(((other, 2), (one, 1))).on(ABIS[name]) == 1


def test_errors_of_this_system_are_known() -> None:
    assert set(errno.errorcode.values()) - ERRNOS == set()
