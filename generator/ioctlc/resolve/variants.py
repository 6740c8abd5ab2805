"""Several declarations of one name on different ABIs: variants, which join into one node.

So a reference by name means, on each ABI, the variant that exists there. What the variants contain (members, values,
types) exists on the ABIs of its variant only; the rest they have to share.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from ioctlc.abi import ABIS
from ioctlc.abi.selectors import Where
from ioctlc.model import ByAbi, Capability, Deprecated, Life, Object, Record, Typedef, ValueSet
from ioctlc.resolve.scope import Names, Scope
from ioctlc.source import Pos

T = TypeVar("T")
Variant = TypeVar("Variant", Object, Capability, Record, Typedef, ValueSet)

#: What the variants of a kind share, as pairs of attribute and key.
SHARED: dict[type, tuple[tuple[str, str], ...]] = {
    Record: (("kind", "kind"), ("packed", "packed"), ("pack", "pack"), ("aligned", "aligned"),
             ("shared", "shared"), ("no_discriminator", "no_discriminator"), ("external", "external"),
             ("profile", "profile")),
    ValueSet: (("kind", "kind"), ("type", "type"), ("open", "open"), ("as_c_enum", "c_enum"), ("external", "external"),
               ("profile", "profile")),
    Typedef: (("external", "external"), ("profile", "profile")),
    Object: (("locks", "locks"), ("external", "external")),
    Capability: (("value", "value"), ("since", "since"), ("returns", "returns"), ("reserved", "reserved"),
                 ("opt_in", "opt_in"), ("arguments", "args")),
}
#: No ABI at all.
NOWHERE = Where((), ("default",))

_LIFE = ("since", "capability", "deprecated", "note", "guessed")


def declare(item: Variant, names: Names[Any], scope: Scope) -> Variant | None:
    """Declare something; a second one of its name, on other ABIs, joins the first. None after a clash."""
    assert item.name is not None
    first = next(iter(names.all.get(item.name, ())), None)
    if not names.declare(item):
        return None
    if first is None:
        return item
    names.all[item.name].remove(item)
    if id(first) in scope.presence.limits:
        scope.report.error("variants", item.pos, f"{_label(item)} has a variant in the spec that this one extends",
                           help="give it another name; variants stand in one spec",
                           notes=((first.pos, "the other variant"),))
        return None
    return first if _join(first, item, scope) else None


def _join(first: Variant, other: Variant, scope: Scope) -> bool:
    for attribute, key in SHARED[type(first)]:
        if getattr(first, attribute) != getattr(other, attribute):
            differs(other.pos, _label(other), first.pos, key, scope)
            return False
    first.where = Where(tuple(name for name in ABIS if name in first.where.abis() | other.where.abis()))
    if other.doc and other.doc != first.doc:
        first.doc = f"{first.doc}\n\n{other.doc}" if first.doc else other.doc
    return True


def _label(item: Object | Capability | Record | Typedef | ValueSet) -> str:
    return item.label if isinstance(item, Record) else f"'{item.name}'"


def differs(pos: Pos, what: str, first: Pos, key: str, scope: Scope) -> None:
    """Report a variant that says something of its own where variants say the same."""
    scope.report.error("variants", pos, f"{what} has another '{key}' than its variant on other ABIs",
                       help=f"variants of one name share their '{key}'; say the same of both, or give this one"
                       " another name", notes=((first, "the other variant"),))


def join_life(first: Record | ValueSet, life: Life, pos: Pos, scope: Scope) -> None:
    """What one variant, declared at `pos`, says about its life. They live one life; waivers hold for all of them."""
    if first.pos == pos:
        first.life = life
        return
    for key in _LIFE:
        one, two = (getattr(each, key) for each in (first.life, life))
        if isinstance(one, Deprecated) and isinstance(two, Deprecated):
            two = replace(two, pos=one.pos)
        if one != two:
            differs(pos, _label(first), first.pos, key, scope)
    first.life = replace(first.life, waivers=(*first.life.waivers, *life.waivers))


def both(one: Where, other: Where) -> Where:
    """Where two conditions hold together."""
    if not one or not other:
        return one or other
    chosen = one.abis() & other.abis()
    return Where(tuple(name for name in ABIS if name in chosen)) if chosen else NOWHERE


def restricted(value: ByAbi[T], where: Where) -> list[tuple[str, T]]:
    """A value that exists on some ABIs only, as cases for those."""
    if not where:
        return list(value.cases)
    there = where.abis()
    found = ((name, value.on(abi)) for name, abi in ABIS.items() if name in there)
    return [(name, one) for name, one in found if one is not None]
