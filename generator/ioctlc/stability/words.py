"""What a change says to people."""

from __future__ import annotations

from ioctlc.stability.fact import ABSENT

_NAMES = {
    "code": "request code", "flags": "set of flags", "enum": "set of values", "align": "alignment",
    "on": "object", "argument": "argument", "type": "type", "error": "errno",
    "payload-max": "maximum", "points-to": "payload", "payload-direction": "payload direction",
    "after": "count on return", "max": "maximum", "min": "minimum", "deprecated-since": "date of deprecation",
    "remove-after": "date of removal", "replaced-by": "replacement", "valid-on": "set of results with output",
    "returns-fd": "returned fd", "returns": "meaning of its result", "fd": "kind of fd",
    "arm-by": "discriminator", "arm": "set of selecting values", "growth": "growth", "compat": "compat class",
    "size-max": "largest size", "minimum-size": "first released size", "opt-in": "need to be enabled",
    "requires": "requirements", "attr": "attribute code", "id": "id", "multiple-of": "granularity",
}


def aspect_name(aspect: str) -> str:
    """An aspect as people call it."""
    head, _, rest = aspect.partition(".")
    name = _NAMES.get(head, head.replace("-", " "))
    return f"{name} {rest}" if rest else name


def changed(aspect: str, old: str, new: str) -> str:
    """'its size was 4, is 8'; what is only there or not is said so."""
    name = aspect_name(aspect)
    if ABSENT in (old, new):
        value = new if old == ABSENT else old
        shown = name if value == "yes" else f"{name} {value}"
        return f"{shown} is new" if old == ABSENT else f"{shown} is gone"
    return f"its {name} was {old}, is {new}"
