"""What the change of a request code is: on Windows, whether method, access or function did it."""

from __future__ import annotations

from ioctlc.stability.change import Difference
from ioctlc.stability.fact import ABSENT


def code_change(one: Difference) -> str:
    """The rule for two codes that differ."""
    if all(abi.startswith("windows-") for abi in one.abis):
        return "windows-code-changed"
    return "request-code-changed"


def explain(old: str, new: str, windows: bool) -> str:
    """Which parts of a code differ, for a message."""
    if ABSENT in (old, new):
        return ""
    was, now = int(old, 16), int(new, 16)
    parts = (("device type", 16, 0xFFFF), ("access", 14, 3), ("function", 2, 0xFFF), ("method", 0, 3)) if windows else (
        ("nr", 0, 0xFF), ("type", 8, 0xFF), ("direction and size", 16, 0xFFFF))
    found = [f"{name} {was >> shift & mask:#x} -> {now >> shift & mask:#x}" for name, shift, mask in parts
             if (was ^ now) >> shift & mask]
    return f" ({', '.join(found)})"
