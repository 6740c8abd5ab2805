"""What the collectors of facts share: the spec, its layouts and codes, and facts that many kinds of nodes have."""

from __future__ import annotations

from dataclasses import dataclass, field

from ioctlc.abi import ABIS, Abi
from ioctlc.codes import Codes
from ioctlc.layout import Layouts
from ioctlc.model import ByAbi, HasWhere, Life, Spec
from ioctlc.source import Pos
from ioctlc.stability.fact import Collector


@dataclass(slots=True)
class Gather:
    """A spec whose facts are collected."""

    spec: Spec
    layouts: Layouts
    codes: Codes
    here: frozenset[str] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        self.here = frozenset(self.spec.abis())

    def abis(self, node: HasWhere) -> list[Abi]:
        """Where a node exists, in canonical order."""
        chosen = node.where.abis() & self.here
        return [abi for name, abi in ABIS.items() if name in chosen]

    def collect(self, kind: str, name: str, node: HasWhere) -> Collector:
        """An empty collector for a node."""
        profile = getattr(node, "profile", None) or self.spec.profile
        out = Collector(kind, name, node.pos, [abi.name for abi in self.abis(node)], profile)
        out.mention("doc", getattr(node, "doc", None))
        out.mention("file", node.pos.file)
        return out


def numbers(value: ByAbi[int], abis: list[Abi], form: str = "d") -> dict[str, str]:
    """A number on each ABI, as text."""
    found = {abi.name: value.on(abi) for abi in abis}
    return {name: f"{number:#x}" if form == "x" and number >= 0 else str(number)
            for name, number in found.items() if number is not None}


def life(out: Collector, life_: Life, pos: Pos, member: str = "", abis: list[str] | None = None) -> None:
    """How something came into the ABI and leaves it."""
    out.say("since", life_.since, pos, member, abis)
    out.say("capability", life_.capability.name if life_.capability else None, pos, member, abis)
    out.say("note", life_.note, pos, member, abis)
    gone = life_.deprecated
    if gone is not None:
        out.say("deprecated-since", gone.since, gone.pos, member, abis)
        out.say("remove-after", gone.remove_after, gone.pos, member, abis)
        out.say("replaced-by", gone.replaced_by, gone.pos, member, abis)
        out.mention("deprecated-note", gone.note, member)
    if life_.waivers:
        out.subject.waivers[member] = out.subject.waivers.get(member, ()) + life_.waivers
