"""The rules: stable ids, a purpose each, a severity per profile, and the machinery of waivers.

A rule is a function that yields findings; RULES lists them in the order of docs/rules.md. Severities: error, warning,
note, or off.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Iterator

from ioctlc import diffrules
from ioctlc.codes import Code, CodeError, Codes
from ioctlc.layout import LayoutError, Layouts
from ioctlc.abi import ABIS, Abi, Where
from ioctlc.model import HasWhere, Ioctl, Record, RecordType, Spec, Waiver
from ioctlc.source import Pos, Report


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found. `nodes` are those whose profile and waivers count, the innermost first.

    overdue  a date has passed: an error where dates are enforced
    """

    pos: Pos
    message: str
    help: str
    nodes: tuple[Any, ...] = ()
    notes: tuple[tuple[Pos, str], ...] = ()
    overdue: bool = False


@dataclass(slots=True)
class Lint:
    """What rules look at: the model, its layouts and codes, and the dates that hold."""

    spec: Spec
    layouts: Layouts
    codes: Codes
    today: str = "1970-01-01"
    enforce_dates: bool = False
    bad_records: set[int] = field(default_factory=set)
    places: dict[Where, list[Abi]] = field(default_factory=dict)
    taking: dict[int, list[Ioctl]] = field(default_factory=dict)

    def abis(self, node: HasWhere) -> list[Abi]:
        """The ABIs on which a node exists, in canonical order."""
        found = self.places.get(node.where)
        if found is None:
            found = [ABIS[name] for name in self.spec.abis() if self.spec.exists(node, ABIS[name])]
            self.places[node.where] = found
        return found

    def code(self, ioctl: Ioctl, abi: Abi) -> Code | None:
        """The request code, or None where there is none or it cannot be formed (which `request-code` reports)."""
        try:
            return self.codes.of(ioctl, abi)
        except (CodeError, LayoutError, LookupError):
            return None

    def takers(self, record: Record) -> list[Ioctl]:
        """The ioctls whose argument a record is."""
        if not self.taking:
            for ioctl in self.spec.ioctls:
                type_ = ioctl.argument.type
                if ioctl.argument.kind == "pointer" and isinstance(type_, RecordType):
                    self.taking.setdefault(id(type_.record), []).append(ioctl)
        return self.taking.get(id(record), [])

    def sound(self, record: Record) -> bool:
        """Whether a record has a layout at all (if not, `layout` reports it)."""
        return id(record) not in self.bad_records


#: What a rule says of codes that programs already use.
RELEASED = "what is released cannot be changed any more"

Check = Callable[[Lint], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `source` says where it comes from (keys of RULES.md: IOC, BOT, MS, ..).

    released    of a rule about what a released ABI cannot change: what to say of that in profile legacy, else empty
    essential   nothing can be built from what it reports, so it cannot be waived
    """

    id: str
    purpose: str
    strict: str
    legacy: str
    source: str
    check: Check
    released: str = ""
    essential: bool = False

    def help(self, finding: Finding, profile: str) -> str:
        """The way out: of what cannot be changed any more, a waiver."""
        if not self.released or profile != "legacy":
            return finding.help
        return f"{self.released}: waive it with a reason, 'waive: [{{rule: {self.id}, reason: ..}}]'"

    def severity(self, profile: str) -> str:
        return self.strict if profile == "strict" else self.legacy


RULES: dict[str, Rule] = {}


def rule(id: str, purpose: str, strict: str = "error", legacy: str = "off",
         source: str = "", released: str = "", essential: bool = False) -> Callable[[Check], Check]:
    """Register a rule's function."""

    def register(check: Check) -> Check:
        assert id not in RULES, id
        RULES[id] = Rule(id, purpose, strict, legacy, source, check, released, essential)
        return check

    return register


def profile_of(nodes: tuple[Any, ...], spec: Spec) -> str:
    """The profile of the innermost node that has one, else the spec's."""
    for node in nodes:
        profile = getattr(node, "profile", None)
        if isinstance(profile, str):
            return profile
    return spec.profile


def bases(spec: Spec) -> list[Spec]:
    """The specs that a spec extends, the nearest first."""
    found: list[Spec] = []
    while spec.extends is not None:
        spec = spec.extends.base
        found.append(spec)
    return found


class Waivers:
    """The waivers of a spec: which apply to a finding, and which were never needed."""

    def __init__(self, spec: Spec, today: str) -> None:
        self.spec = spec
        self.today = today
        self.used: set[Pos] = set()

    def covers(self, id: str, finding: Finding) -> Waiver | None:
        """The waiver that covers a finding of a rule, if one does."""
        for waiver in self._of(finding):
            if waiver.rule == id and not self.expired(waiver) and not RULES[id].essential:
                self.used.add(waiver.pos)
                return waiver
        return None

    def expired(self, waiver: Waiver) -> bool:
        return waiver.until is not None and waiver.until < self.today

    def _of(self, finding: Finding) -> Iterator[Waiver]:
        for node in finding.nodes:
            life = getattr(node, "life", None)
            yield from life.waivers if life is not None else getattr(node, "waivers", ())
        yield from (w for w in self.spec.waivers if w.file in (None, finding.pos.file))

    def report(self, every: list[Waiver], report: Report) -> None:
        """Waivers of rules that do not exist, that have ended, or that nothing needs."""
        for waiver in every:
            if waiver.rule not in RULES and waiver.rule not in diffrules.RULES:
                report.error("waiver", waiver.pos, f"a waiver of a rule '{waiver.rule}' that does not exist",
                             help=report.near(waiver.rule, RULES) + "docs/rules.md lists the rules")
            elif not waiver.reason.strip():
                report.error("waiver", waiver.pos, f"the waiver of '{waiver.rule}' gives no reason",
                             help="say why the rule does not fit here")
            elif RULES[waiver.rule].essential:
                report.error("waiver", waiver.pos, f"'{waiver.rule}' cannot be waived: nothing can be built from"
                             " what it reports", help="mend what it reports, and remove the waiver")
            elif self.expired(waiver):
                report.add("warning", "waiver", waiver.pos, f"the waiver of '{waiver.rule}' ended on {waiver.until}",
                           help="mend what it waived, or give it a new date with a new reason")
            elif waiver.pos not in self.used and waiver.rule in RULES:     # `diff` sees to its own
                report.add("warning", "waiver", waiver.pos, f"nothing needs the waiver of '{waiver.rule}'",
                           help="remove it")
