"""What is new: in strict, everything that is added is announced by a capability that no release has."""

from __future__ import annotations

from ioctlc.stability.change import Change, Comparison
from ioctlc.stability.fact import Subject

_RULES = {
    "ioctl": "ioctl-added", "struct": "type-added", "union": "type-added", "capability": "capability-added",
    "object": "object-added", "device": "device-added", "attribute": "attribute-added", "register": "register-added",
    "registers": "register-added", "typedef": "type-added", "mapping": "mapping-added",
    "flags": "set-added", "enum": "set-added",
}

#: Changes after which a capability has to tell that something is there.
_ANNOUNCED = ("ioctl-added", "value-added", "attribute-added", "register-added", "device-added", "field-appended",
              "reserved-consumed", "arm-added")


def rule_of(subject: Subject) -> str:
    """The rule for a subject that is new."""
    return _RULES.get(subject.kind, "value-added")


def report(found: Comparison) -> None:
    """Subjects that are new, and additions that no capability announces."""
    renamed = {(kind, new) for (kind, _), new in found.renames.items()}
    for key, subject in found.new.subjects.items():
        if key in found.old.subjects or key in renamed or subject.kind in ("abi", "constant"):
            continue
        if subject.kind == "tombstone":
            found.add("tombstone", subject.name, f"{subject.name.replace(':', ' ')} is remembered as removed", None,
                      subject.pos, subject)
        elif subject.kind not in ("struct", "union") or _other_kind(subject) not in found.old.subjects:
            found.add(rule_of(subject), subject.name, f"{subject.label} is new", None, subject.pos, subject)
    for change in list(found.changes):
        _announced(found, change)


def _other_kind(subject: Subject) -> tuple[str, str]:
    return {"struct": "union", "union": "struct"}.get(subject.kind, ""), subject.name


def _announced(found: Comparison, change: Change) -> None:
    """One addition: its capability, if it has one, must be news."""
    if change.rule not in _ANNOUNCED or change.about is None:
        return
    kind, name, member = change.about
    subject = found.new.find(name, kind)
    if subject is None or subject.profile != "strict" or subject.kind == "constant":
        return
    capability = subject.get("capability", member) or (subject.get("capability") if member else None)
    if capability is None:
        reason = "has no capability that announces it"
    elif capability in found.released:
        reason = f"is announced by {capability}, which a release already has without it"
    else:
        known = found.new.find(capability, "capability")
        if known is None or not known.get("reserved"):
            return
        reason = f"is announced by {capability}, which is reserved and never reported"
    found.add("addition-without-capability", change.name, f"{change.name} is new and {reason}", change.old, change.new,
              subject, member)
