"""What a reader is told about growth: since which version something exists, and that a struct grows at its end."""

from __future__ import annotations

from ioctlc.layout import Layouts
from ioctlc.model import Life, Record, Spec, first_release
from ioctlc.abi import ABIS
from ioctlc.source import version


class Arrivals:
    """Says since when things exist, where that is not the first release, and which capability announces them."""

    def __init__(self, spec: Spec) -> None:
        first = first_release(spec)
        self._first = version(first) if first is not None else None

    def late(self, since: str | None) -> str | None:
        """The version in which something came, where that is not the first release."""
        return since if since is not None and self._first is not None and version(since) > self._first else None

    def of(self, life: Life, around: Life | None = None) -> str:
        """`since 1.1, CAPABILITY`, or `with CAPABILITY`.

        Empty where there is nothing to say that `around`, the life of what it is a part of, does not say.
        """
        if around is not None and (life.since, life.capability) == (around.since, around.capability):
            return ""
        since = self.late(life.since)
        name = life.capability.name if life.capability is not None else None
        if since is None:
            return "" if name is None else f"with {name}"
        return f"since {since}" if name is None else f"since {since}, {name}"


def growth(record: Record, spec: Spec, layouts: Layouts) -> str:
    """Of an extensible record: that it grows, and which size request codes encode; of others nothing."""
    if record.extensible is None:
        return ""
    sizes = {layouts.first_release_size(record, ABIS[name]) for name in spec.abis()
             if spec.exists(record, ABIS[name])}
    size = f"{sizes.pop()} bytes" if len(sizes) == 1 else "size"
    return f"grows at its end; request codes hold the first release's {size}, up to @{record.extensible.first_last}"
