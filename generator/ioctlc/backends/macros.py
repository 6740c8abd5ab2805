"""The shape of a request code's macro, which all C outputs share."""

from __future__ import annotations

from ioctlc.model import Ioctl


def parameters(ioctl: Ioctl, caller: bool) -> str:
    """The parameters of a code's macro: an index into a family, a length that the caller chooses, both, or none."""
    names = [name for name, wanted in (("i", ioctl.nr_count), ("len", caller)) if wanted]
    return f"({', '.join(names)})" if names else ""


def caller_sized(ioctl: Ioctl) -> bool:
    """Whether the code encodes a length that the caller chooses."""
    encodes = ioctl.code.encodes if ioctl.code else None
    return encodes is not None and any(value == "caller" for _, value in encodes.cases)


def members(ioctl: Ioctl) -> list[int]:
    """The indices of a family that tests look at, its first and its last; of a single ioctl 0."""
    return list(dict.fromkeys((0, (ioctl.nr_count or 1) - 1)))
