"""What the change of one fact means: a judge for each aspect, by kind of subject.

A judge gets both values (ABSENT where there is none) and whether the spec is legacy, and answers with a rule's id, or
with None where other rules see to it. What no judge knows is `unlisted-change`.
"""

from __future__ import annotations

import re
from typing import Callable

from ioctlc.stability.fact import ABSENT

Judge = Callable[[str, str, bool], "str | None"]

_PRIVILEGES = ("none", "open_for_write", "admin")


def _always(rule: str) -> Judge:
    return lambda old, new, legacy: rule


def _appears(appeared: str | None, vanished: str | None, changed: str | None) -> Judge:
    """Three rules: there was none, there is none any more, it is another."""
    return lambda old, new, legacy: appeared if old == ABSENT else vanished if new == ABSENT else changed


def _described(judge: Judge) -> Judge:
    """In profile legacy, to say what was left open is a description and no change."""
    return lambda old, new, legacy: "described" if legacy and old == ABSENT else judge(old, new, legacy)


def _set(added: str, removed: str, between: str = ",") -> Judge:
    """A list of names, of which some came or went."""

    def judge(old: str, new: str, legacy: bool) -> str:
        before, after = ({*text.split(between)} - {ABSENT} for text in (old, new))
        return removed if before - after else added

    return judge


def _number(higher: str, lower: str, appeared: str, vanished: str) -> Judge:
    def judge(old: str, new: str, legacy: bool) -> str:
        if ABSENT in (old, new):
            return appeared if old == ABSENT else vanished
        return higher if int(new, 0) > int(old, 0) else lower

    return judge


def _privilege(old: str, new: str, legacy: bool) -> str:
    if old == ABSENT and legacy:
        return "described"
    if old not in _PRIVILEGES or new not in _PRIVILEGES:
        return "privilege-loosened" if new == ABSENT else "privilege-tightened"
    return "privilege-tightened" if _PRIVILEGES.index(new) > _PRIVILEGES.index(old) else "privilege-loosened"


def _growth(old: str, new: str, legacy: bool) -> str:
    if old == "extensible":
        return "extension-ended"
    return "made-extensible" if new == "extensible" else "growth-plan-changed"


def _mask(old: str, new: str, legacy: bool) -> str:
    if ABSENT in (old, new):
        return "range-tightened" if old == ABSENT else "range-loosened"
    return "range-tightened" if int(old, 0) & ~int(new, 0) else "range-loosened"


def _multiple(old: str, new: str, legacy: bool) -> str:
    if ABSENT in (old, new):
        return "range-tightened" if old == ABSENT else "range-loosened"
    return "range-loosened" if int(old, 0) % int(new, 0) == 0 else "range-tightened"


def _date(old: str, new: str, legacy: bool) -> str:
    """A date that was announced: later is a review, earlier breaks a promise."""
    if ABSENT in (old, new):
        return "deprecation-announced" if old == ABSENT else "deprecation-withdrawn"
    return "deprecation-earlier" if new < old else "date-edited"


def _range(old: str, new: str, legacy: bool) -> str:
    """`a..b`: numbers given to third parties."""
    if ABSENT in (old, new):
        return "object-added" if old == ABSENT else "extension-range-changed"
    (low, high), (first, last) = ([int(end, 0) for end in text.split("..")] for text in (old, new))
    return "range-loosened" if first <= low and last >= high else "extension-range-changed"


def _size_max(old: str, new: str, legacy: bool) -> str | None:
    """The most bytes that a driver reads of an extensible struct; that it became one is said elsewhere."""
    if ABSENT in (old, new):
        return None
    return "maximum-raised" if int(new) > int(old) else "maximum-lowered"


def _access(rule: str) -> Judge:
    """ro, wo, rw: rw has it all."""
    return lambda old, new, legacy: "access-widened" if new == "rw" and old in ("ro", "wo") else rule


def _type(old: str, new: str, legacy: bool) -> str:
    """The type of a member; a fake flexible array that becomes a real one is no other type."""
    for fake in ("[0]", "[1]"):
        if old.endswith(fake) and new == old[:-len(fake)] + "[]":
            return "flexible-array-made-real"
    return "field-type-changed"


_CASE_MAX = re.compile(r"(?:^| )payload-max=(\d+)")


def _case(old: str, new: str, legacy: bool) -> str:
    """The payload of one case: its maximum may be all that differs."""
    if old == ABSENT:
        return "case-added"
    before, after = _CASE_MAX.search(old), _CASE_MAX.search(new)
    if before and after and _CASE_MAX.sub("", old) == _CASE_MAX.sub("", new):
        return "maximum-raised" if int(after[1]) > int(before[1]) else "maximum-lowered"
    return "payload-changed"


def _errno(old: str, new: str, legacy: bool) -> str:
    return "errno-added" if old == ABSENT else "errno-changed"


def _argument(old: str, new: str, legacy: bool) -> str:
    """The kind of an argument; of an untyped one nothing was said."""
    return "described" if legacy and old == "untyped" else "argument-changed"


def _open(old: str, new: str, legacy: bool) -> str:
    return "flags-loosened" if old == ABSENT else "flags-tightened"


def _capability(old: str, new: str, legacy: bool) -> str:
    if old == ABSENT:
        return "described" if legacy else "capability-changed"
    return "capability-changed"


#: Of every node that has a life.
_LIFE: dict[str, Judge] = {
    "since": _described(_always("date-edited")),
    "note": _always("note-changed"),
    "capability": _capability,
    "deprecated-since": _date,
    "remove-after": _date,
    "replaced-by": _always("note-changed"),
    "profile": lambda old, new, legacy: "profile-loosened" if new == "legacy" else "profile-tightened",
    "unchecked-before": lambda old, new, legacy: None,
}

#: Of what an address leads to.
_PAYLOAD: dict[str, Judge] = {
    **{aspect: _described(_always("payload-changed")) for aspect in (
        "points-to", "count", "bytes", "after", "payload-direction", "payload-string", "sigset", "kept",
        "relative-to", "chosen-by", "string")},
    "payload-max": _described(_number("maximum-raised", "maximum-lowered", "maximum-lowered", "maximum-raised")),
    "nullable": _described(_appears("range-loosened", "range-tightened", None)),
    "unknown": _appears("payload-changed", "described", None),
    "case": _described(_case),
}

#: Of what values are accepted.
_RANGE: dict[str, Judge] = {
    "flags": _described(_appears("flags-tightened", "flags-loosened", "flags-tightened")),
    "enum": _described(_appears("flags-tightened", "flags-loosened", "flags-tightened")),
    "part": _described(_appears("flags-tightened", "flags-loosened", "flags-tightened")),
    "min": _described(_number("range-tightened", "range-loosened", "range-tightened", "range-loosened")),
    "max": _described(_number("range-loosened", "range-tightened", "range-tightened", "range-loosened")),
    "mask": _described(_mask),
    "multiple-of": _described(_multiple),
    "fd": _described(_always("result-changed")),
    "fd-by": _described(_always("result-changed")),
    "time": _described(_always("field-type-changed")),
}

_IOCTL: dict[str, Judge] = {
    **_LIFE, **_PAYLOAD, **_RANGE,
    "codes": _number("ioctl-added", "ioctl-removed", "ioctl-added", "ioctl-removed"),
    "on": _set("object-added", "object-removed"),
    "argument": _argument,
    "type": _described(_always("argument-changed")),
    "direction": _described(_always("direction-changed")),
    "privilege": _privilege,
    "growth": _growth,
    "error": _errno,
    "returns-fd": _described(_always("result-changed")),
    "returns": _described(_appears("result-changed", "result-changed", "note-changed")),
    "valid-on": _set("output-added", "output-lost"),
    "no-op": _appears("output-lost", "described", None),
    "alias-of": _always("note-changed"),
    "constant": _appears("described", "result-changed", "result-changed"),
    "restartable": _always("note-changed"),
    "compat": _appears(None, None, "compat-class-changed"),
}

_RECORD: dict[str, Judge] = {
    **_LIFE,
    "align": _always("alignment-changed"),
    "minimum-size": _appears(None, None, "minimum-size-changed"),
    "size-member": _appears("made-extensible", "extension-ended", "field-moved"),
    "size-max": _size_max,
    "shared": _always("mapping-changed"),
    "size": lambda old, new, legacy: None,
}

_MEMBER: dict[str, Judge] = {
    **_LIFE, **_PAYLOAD, **_RANGE,
    "offset": _always("field-moved"),
    "size": _always("field-resized"),
    "type": _type,
    "direction": _described(_always("direction-changed")),
    "arm-by": _described(_always("payload-changed")),
    "arm": _set("case-added", "payload-changed"),
    "arm-otherwise": _always("payload-changed"),
    "raw": lambda old, new, legacy: None,
    "valid-on": _set("output-added", "output-lost"),
    "handle-of": _always("note-changed"),
    "selects-layout": _always("payload-changed"),
    "reserved": lambda old, new, legacy: None,
}

_VALUE: dict[str, Judge] = {
    **_LIFE,
    "value": _always("value-changed"),
    "text": _always("value-changed"),
    "sentinel": _always("note-changed"),
    "reserved": _appears("value-removed", "value-added", None),
}

_SET: dict[str, Judge] = {**_LIFE, "type": _always("field-type-changed"), "open": _open}

_CAPABILITY: dict[str, Judge] = {
    **_LIFE,
    "value": _always("value-changed"),
    "on": _set("object-added", "capability-changed"),
    "requires": _set("capability-changed", "range-loosened"),
    "reserved": _appears("value-removed", "capability-added", None),
    "opt-in": _appears("capability-changed", "range-loosened", None),
    "returns": _always("note-changed"),
    "argument": _always("payload-changed"),
}

#: The judges of the subject's own facts, by kind of subject.
OWN: dict[str, dict[str, Judge]] = {
    "ioctl": _IOCTL, "struct": _RECORD, "union": _RECORD, "flags": _SET, "enum": _SET, "constant": _VALUE,
    "capability": _CAPABILITY,
    "object": {"made-by": _always("object-changed"), "external": _always("object-changed"),
               **{system: _set("object-added", "object-changed", " ") for system in (
                   "linux", "windows", "freebsd", "netbsd", "openbsd", "dragonfly", "darwin")}},
    "device": {**_LIFE, "value": _always("device-changed"), "object": _always("device-changed")},
    "attribute": {**_LIFE, **_PAYLOAD, "on": _set("object-added", "attribute-changed"),
                  "group": _always("attribute-changed"), "attr": _always("attribute-changed"),
                  "attr-mask": _always("attribute-changed"), "access": _access("attribute-changed")},
    "registers": {"id-type": _always("register-changed"), "id-size": _always("register-changed"),
                  "on": _set("object-added", "register-changed")},
    "register": {**_LIFE, "space": _always("register-changed"), "id": _always("register-changed"),
                 "type": _always("register-changed"), "step": _always("register-changed"),
                 "count": _number("register-added", "register-removed", "register-added", "register-removed"),
                 "access": _access("register-changed")},
    "typedef": {"type": _always("field-type-changed")},
    "mapping": {"on": _always("mapping-changed"), "type": _always("mapping-changed"),
                "offset": _always("mapping-changed"), "page-offset": _always("mapping-changed"),
                "size-from": _always("mapping-changed"), "windows": _always("mapping-changed")},
    "abi": {"version": _always("version-changed"), "profile": _LIFE["profile"], "license": _always("licence-changed"),
            "extends": _always("object-changed"), "extension-attach": _always("object-changed"),
            "extension-nr": _range, "extension-capabilities": _range,
            "subset": lambda old, new, legacy: None},       # what came or went is said of itself
}

#: The judges of facts of members.
MEMBERS: dict[str, dict[str, Judge]] = {"struct": _MEMBER, "union": _MEMBER, "flags": _VALUE, "enum": _VALUE}


def judge(kind: str, member: bool, aspect: str, old: str, new: str, legacy: bool) -> str | None:
    """The rule that a difference falls under, or None where another rule sees to it."""
    known = (MEMBERS if member else OWN).get(kind, {})
    found = known.get(aspect) or known.get(aspect.split(".")[0])
    return found(old, new, legacy) if found is not None else "unlisted-change"
