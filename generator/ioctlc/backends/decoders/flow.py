"""Who looks at the members of a record where one command uses it, and for which results outputs are valid."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ioctlc.model import Field, Ioctl

#: What a direction lets a decoder print: inputs on entry (1), outputs on return (2).
BITS = {"none": 0, "in": 1, "out": 2, "inout": 3}
WORDS = {bits: word for word, bits in BITS.items()}


@dataclass(frozen=True, slots=True)
class Flow:
    """Directions of members.

    default     of those that say nothing
    members     by name, where the command says otherwise; `payloads`, of what they point to
    valid       results for which outputs are valid
    """

    default: str
    members: tuple[tuple[str, str], ...] = ()
    payloads: tuple[tuple[str, str], ...] = ()
    valid: tuple[str, ...] = ("success",)

    @staticmethod
    def of(ioctl: Ioctl) -> "Flow":
        return Flow(ioctl.argument.direction or "in", tuple(sorted(ioctl.member_dir.items())),
                    tuple(sorted(ioctl.payload_dir.items())), ioctl.valid_on)

    def direction(self, field: Field) -> str:
        """in, out, inout or none."""
        return dict(self.members).get(field.name or "") or field.direction or self.default

    def within(self, field: Field) -> "Flow":
        """The flow of the members of a nested record; those of one without a name are members here."""
        if field.name is None:
            return replace(self, default=self.direction(field), valid=field.valid_on or self.valid)
        return Flow(self.direction(field), valid=field.valid_on or self.valid)

    def pointed(self, name: str | None, own: str | None, default: str) -> "Flow":
        """The flow of what the member of a name points to; `own` is what the payload says."""
        return Flow(dict(self.payloads).get(name or "") or own or default, valid=self.valid)
