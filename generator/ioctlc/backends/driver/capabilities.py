"""What CHECK_EXTENSION answers and ENABLE_CAP takes, from the spec's list of capabilities."""

from __future__ import annotations

from ioctlc.backends import Context
from ioctlc.backends.ctext import c_int
from ioctlc.model import Object


def capability_rows(ctx: Context, objects: list[Object]) -> list[str]:
    """Rows by value: value, the kinds that answer as bits, whether it is opt-in, how many arguments it names."""
    rows = []
    for capability in sorted(ctx.spec.capabilities, key=lambda one: one.value):
        if capability.reserved:
            continue
        bits = " | ".join(f"1u << {_position(objects, one)}" for one in capability.answered_by)
        rows.append(f"{{ {capability.name}, {bits or 0}, {str(capability.opt_in).lower()},"
                    f" {c_int(len(capability.arguments))} }},")
    return rows


def _position(objects: list[Object], one: Object) -> int:
    return next(index for index, other in enumerate(objects) if other is one)
