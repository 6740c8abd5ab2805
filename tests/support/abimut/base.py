"""What mutators share: mutations, the table of kinds, and ways to the places of a spec."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Callable, Iterable, Iterator

from abimut.trees import Dict, Edit, Key, Tree
from ioctlc.abi.selectors import Where

#: A day after every date of removal that a mutation announces.
AFTER = "2099-01-01"
#: The usual day: before them.
TODAY = "2026-11-20"


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change of a spec.

    touched  the nodes that it is about, for slicing
    edit     makes the new spec of the old one
    before   makes the releases before it, the oldest first; without, there is one: the spec as it is
    tomb     the new spec comes with its lock, and so with tombstones of what is gone
    """

    kind: str
    place: str
    touched: frozenset[Key]
    edit: Edit
    before: tuple[Edit | None, ...] = (None,)
    today: str = TODAY
    tomb: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of mutation: the verdict that RULES' table gives it, and what the oracle can say of it.

    row      the item of the table of verdicts (docs/rules.md) that it is about
    verdict  break, review, extend or neutral
    oracle   break or fine where numbers, layouts, must-be-zero bytes, flags or sizes are concerned: both are held
             against what processes do; "" where the promise is none that bytes show
    """

    name: str
    row: str
    verdict: str
    oracle: str
    places: Callable[[Tree], Iterator[Mutation]] = field(compare=False)
    order: str = ""


KINDS: dict[str, Kind] = {}

Found = Iterator[tuple[str, Iterable[Key], Edit] | tuple[str, Iterable[Key], Edit, Dict]]


def kind(name: str, verdict: str, row: str, oracle: str = "", order: str = "",
         ) -> Callable[[Callable[[Tree], Found]], Any]:
    """Register a mutator: a function from a spec to (place, touched nodes, edit, more of Mutation)."""

    def register(mutator: Callable[[Tree], Found]) -> Callable[[Tree], Found]:
        def places(tree: Tree) -> Iterator[Mutation]:
            for place, touched, edit, *more in mutator(tree):
                yield Mutation(name, place, frozenset(touched), edit, **(more[0] if more else {}))
        assert name not in KINDS, name
        KINDS[name] = Kind(name, row, verdict, oracle, places, order)
        return mutator
    return register


# --- ABIs ----------------------------------------------------------------------------------------------------------


def where(node: Dict) -> frozenset[str]:
    """The ABIs that a node of a tree says it is for."""
    return _selected(*(tuple([said] if isinstance(said, str) else said) for said in (
        node.get("only", ()), node.get("except", ()))))


@lru_cache(maxsize=None)
def _selected(only: tuple[str, ...], out: tuple[str, ...]) -> frozenset[str]:
    return Where(only, out).abis()


# --- nodes -----------------------------------------------------------------------------------------------------------


def change(key: Key, how: Callable[[Dict], None], path: tuple[Any, ...] = ()) -> Edit:
    """An edit of what is at `path` inside a top-level node."""

    def edit(tree: Tree) -> None:
        node: Any = tree.node(key)
        for step in path:
            node = node[step]
        how(node)
    return edit


def put(**values: Any) -> Callable[[Dict], None]:
    """Set keys of a node; None takes one away. A trailing underscore is dropped (`in_`)."""

    def how(node: Dict) -> None:
        for name, value in values.items():
            name = name.removesuffix("_")
            if value is None:
                node.pop(name, None)
            else:
                node[name] = value
    return how


def both(*edits: Edit) -> Edit:
    """Edits one after the other."""

    def edit(tree: Tree) -> None:
        for one in edits:
            one(tree)
    return edit


def new_capability(tree: Tree, name: str = "MUTANT_CAP") -> Edit:
    """Add a capability that no release has."""
    taken = [node["value"] for _, node in tree.nodes("capabilities")]
    on = next(iter(tree.main["objects"]))
    value = max([value for value in taken if value < 0x80000000], default=0) + 57
    return lambda one: one.add(0, "capabilities", {"name": name, "value": value, "on": on, "returns": "0 or 1",
                                                   "doc": "what is new"})


def by_abi(value: Any) -> list[str | None]:
    """The selectors of a value that may differ between ABIs; None for one that does not."""
    return list(value) if isinstance(value, dict) else [None]


def with_value(node: Dict, name: str, selector: str | None, value: Any) -> None:
    if selector is None:
        node[name] = value
    else:
        node[name] = {**node[name], selector: value}


# --- members ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a record. `path` leads to it from the record; its list is at path[:-1]."""

    key: Key
    path: tuple[Any, ...]
    node: Dict
    siblings: list[Dict]
    union: bool                         # an arm
    inline: bool                        # inside an inline struct or union
    profile: str
    record: Dict

    @property
    def index(self) -> int:
        return int(self.path[-1])

    @property
    def name(self) -> str:
        return f"{self.key[2]}.{self.node.get('name') or '.'.join(map(str, self.path[1:]))}"

    @property
    def reserved(self) -> str | None:
        return self.node.get("reserved")

    @property
    def flexible(self) -> bool:
        return self.node.get("array") == "flexible" or "[]" in str(self.node.get("type", ""))

    def edit(self, how: Callable[[Dict], None]) -> Edit:
        return change(self.key, how, self.path)

    def in_list(self, how: Callable[[list[Dict]], None]) -> Edit:
        """An edit of the list that it stands in."""
        return change(self.key, how, self.path[:-1])


def members(tree: Tree) -> Iterator[Member]:
    """Every member of every record, those of inline records too."""
    for key, record in tree.nodes("structs", "unions"):
        yield from _members(tree, key, record, record["fields"], ("fields",), key[1] == "unions", False)


def _members(tree: Tree, key: Key, record: Dict, nodes: list[Dict], path: tuple[Any, ...], union: bool,
             inline: bool) -> Iterator[Member]:
    for number, node in enumerate(nodes):
        yield Member(key, (*path, number), node, nodes, union, inline, tree.profile(key), record)
        for form in ("struct", "union"):
            if form in node:
                yield from _members(tree, key, record, node[form], (*path, number, form), form == "union", True)


#: Integer types: name -> (signed, bytes); long is what it is.
INTEGERS = {"u8": (False, 1), "u16": (False, 2), "u32": (False, 4), "u64": (False, 8), "s8": (True, 1),
            "s16": (True, 2), "s32": (True, 4), "s64": (True, 8), "int": (True, 4), "uint": (False, 4),
            "short": (True, 2), "ushort": (False, 2), "llong": (True, 8), "ullong": (False, 8),
            "long": (True, 0), "ulong": (False, 0)}
SIGNS = {"u8": "s8", "u16": "s16", "u32": "s32", "u64": "s64", "int": "uint", "short": "ushort", "llong": "ullong",
         "long": "ulong"}
SIGNS |= {signed: unsigned for unsigned, signed in SIGNS.items()}
WIDER = {"u8": "u16", "u16": "u32", "u32": "u64", "s8": "s16", "s16": "s32", "s32": "s64", "int": "s64",
         "uint": "u64", "short": "s32", "ushort": "u32"}
NARROWER = {"u16": "u8", "u32": "u16", "u64": "u32", "s16": "s8", "s32": "s16", "s64": "s32", "int": "s16",
            "uint": "u16", "short": "s8", "ushort": "u8", "llong": "s32", "ullong": "u32"}


_PADDING = re.compile(r"(^|_)(pad|padding|reserved|rsvd|resv|unused|spare|dummy)\d*$")


def idle(profile: str, node: Dict) -> bool:
    """Of a legacy spec: padding of which nothing is said, or something that consists of it. Nobody knows its use."""
    inner = [*node.get("struct", []), *node.get("union", [])]
    return profile == "legacy" and (bool(_PADDING.search(node.get("name", ""))) or (
        bool(inner) and all(one.get("reserved") or idle(profile, one) for one in inner)))


def plain(member: Member) -> bool:
    """An integer that is in use."""
    return member.node.get("type") in INTEGERS and not member.reserved and not idle(member.profile, member.node)


def constants(tree: Tree) -> dict[str, int]:
    """The numbers that have a name and are the same everywhere."""
    out = {node["name"]: node["value"] for _, node in tree.nodes("constants") if isinstance(node.get("value"), int)}
    for _, node in tree.nodes("enums"):
        out |= {one["name"]: one["value"] for one in node["values"] if isinstance(one.get("value"), int)}
    return out


def number(tree: Tree, value: Any) -> int | None:
    """A number, or the constant that is named."""
    return value if isinstance(value, int) and not isinstance(value, bool) else constants(tree).get(str(value))


def extended(tree: Tree) -> set[str]:
    """Names of the extensible structs."""
    return {node["name"] for _, node in tree.nodes("structs") if "extensible" in node}
