"""The words that C++ has and C has not: a header of C may use them as names of members."""

from __future__ import annotations

from collections.abc import Iterable

CPP_WORDS = frozenset("""
alignas alignof and and_eq bitand bitor bool catch char16_t char32_t char8_t class co_await co_return co_yield compl
concept const_cast consteval constexpr constinit decltype delete dynamic_cast explicit export false friend mutable
namespace new noexcept not not_eq nullptr operator or
or_eq private protected public reinterpret_cast requires static_assert static_cast template this thread_local throw
true try typeid typename using virtual wchar_t xor xor_eq
""".split())


def cxx_names(members: Iterable[str]) -> dict[str, str]:
    """What generated headers call members in C++ where C's name is a keyword: `or_`, or with more `_` where a member
    is called that already."""
    known = set(members)
    found = {}
    for word in sorted(known & CPP_WORDS):
        name = f"{word}_"
        while name in known:
            name += "_"
        found[word] = name
    return found
