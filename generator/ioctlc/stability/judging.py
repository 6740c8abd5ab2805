"""One fact before and after, in the names of the new state."""

from __future__ import annotations

from ioctlc.stability import renames
from ioctlc.stability.aspects import judge
from ioctlc.stability.change import Comparison, Difference, differences, on_abis
from ioctlc.stability.codes import code_change, explain
from ioctlc.stability.fact import ABSENT, Fact, State, Subject
from ioctlc.stability.words import changed

#: Aspects whose texts are names of subjects, which may have been renamed: aspect -> kinds.
_REFERENCES: dict[str, tuple[str, ...]] = {
    "flags": ("flags",), "enum": ("enum",), "part": ("flags", "enum"), "capability": ("capability",),
    "on": ("object",), "fd": ("object",), "returns-fd": ("object",), "made-by": ("object",), "object": ("object",),
    "replaced-by": ("ioctl", "flags", "enum"), "alias-of": ("ioctl",), "requires": ("capability",),
    "space": ("registers",), "size-from": ("ioctl",), "windows": ("ioctl",), "relative-to": ("mapping",),
    "extension-attach": ("ioctl",),
}

_TYPES = ("type", "points-to", "case", "argument")

#: Aspects whose texts are expressions over members, which may have been renamed.
_EXPRESSIONS = ("count", "bytes", "after", "arm-by", "fd-by", "chosen-by", "size-member", "case", "id-size")


def compare_fact(found: Comparison, old: Subject, new: Subject, was: str, member: str, aspect: str) -> None:
    """One fact of a subject, or of its member (`was` before): each difference is a change."""
    before, after = old.facts.get((was, aspect)), new.facts.get((member, aspect))
    if before is not None:
        before = _translated(found, before, aspect)
    legacy = old.profile == "legacy"
    what = f"{new.label}: {member}" if member else new.label
    name = (member if new.kind in ("flags", "enum") else f"{new.name}.{member}") if member else new.name
    if aspect == "direction" and member:
        before, after = before or _implied(found.old, old), after or _implied(found.new, new)
    if not member and old.get("argument") == "untyped" and new.get("argument") != "untyped" and (
            aspect == "direction" or aspect.startswith("compat.")):
        before = None                   # nothing was said of what it takes
    if aspect.startswith("case."):
        before, after = before or _default(old, was), after or _default(new, member)
    for one in differences(before, after, _shared(found, old, new, was, member)):
        rule = code_change(one) if aspect == "code" else judge(new.kind, bool(member), aspect, one.old, one.new, legacy)
        if rule is None or aspect in ("remove-after", "replaced-by") and _announced(old, new, was, member):
            continue
        if rule == "argument-changed" and aspect == "type" and renames.same_but_name(found, one.old, one.new):
            rule = "renamed"
        elif aspect.split(".")[0] in ("flags", "enum", "part") and _superset(found, one):
            rule = "flags-loosened"
        text = changed(aspect, one.old, one.new)
        if aspect == "code":
            text += explain(one.old, one.new, rule == "windows-code-changed")
        found.add(rule, name, f"{what}: {text}{on_abis(one.abis, found.abis)}",
                  old.place(was, aspect), new.place(member, aspect), new, member)


def _implied(state: State, record: Subject) -> Fact | None:
    """The direction of a member that says none: that of the ioctls that take its record, where they have one."""
    usual = {ioctl.get("direction") for ioctl in state.of("ioctl") if ioctl.get("type") == record.label}
    one = usual.pop() if len(usual) == 1 else None
    return None if one is None else Fact(one, {}, record.pos)


def _default(subject: Subject, member: str) -> Fact | None:
    """The payload of values that have no case of their own."""
    return subject.facts.get((member, "case.default"))


def _superset(found: Comparison, one: Difference) -> bool:
    """Whether one set was exchanged for another that has all of its values, under whatever names."""
    old, new = found.old.find(one.old, "flags", "enum"), found.new.find(one.new, "flags", "enum")
    if old is None or new is None or old.kind != new.kind:
        return False
    before, after = ({tuple(fact.on(abi) for abi in one.abis) for (_, aspect), fact in subject.facts.items()
                      if aspect == "value"} for subject in (old, new))
    return ("", "open") in new.facts or ("", "open") not in old.facts and before <= after


def _announced(old: Subject, new: Subject, was: str, member: str) -> bool:
    """The whole deprecation is new, or gone, which is one change."""
    return ((was, "deprecated-since") in old.facts) != ((member, "deprecated-since") in new.facts)


def _shared(found: Comparison, old: Subject, new: Subject, was: str, member: str) -> list[str]:
    """The ABIs where both have the subject and the member; members are there where they have a type or a value."""
    abis = found.common(old, new)
    if not member:
        return abis
    for aspect in ("type", "value"):
        before, after = old.facts.get((was, aspect)), new.facts.get((member, aspect))
        if before is not None and after is not None:
            return [abi for abi in abis if before.on(abi) != ABSENT and after.on(abi) != ABSENT]
    return abis


def _translated(found: Comparison, fact: Fact, aspect: str) -> Fact:
    """An old fact in the new names."""
    if not found.renames and not found.members:
        return fact
    head = aspect.split(".")[0]
    if head in _EXPRESSIONS:
        def into(text: str) -> str:
            return found.renamed(found.spoken(text))
    elif head in _TYPES:
        into = found.renamed
    elif head in _REFERENCES:
        def into(text: str) -> str:
            return found.named(text, *_REFERENCES[head])
    else:
        return fact
    return Fact(into(fact.value), {abi: into(text) for abi, text in fact.other.items()}, fact.pos)
