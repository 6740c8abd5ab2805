"""When something came, what announces it, where it exists, and how it goes: in words, and as marks."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.abi.selectors import Where
from ioctlc.backends.ctext import deprecation
from ioctlc.backends.reference.abis import ALL_BUT, AbiWords
from ioctlc.backends.reference.blocks import Line, Span, mark
from ioctlc.backends.reference.names import Names
from ioctlc.model import Deprecated, Life, Spec, walk_fields

DEPRECATED = "deprecated"


class Lives:
    """Says of everything that carries a Life or a Where what a reader has to know."""

    def __init__(self, names: Names, abis: AbiWords) -> None:
        self.names = names
        self.abis = abis

    def where(self, where: Where, around: frozenset[str] | None = None) -> str:
        """The ABIs on which something exists, where that is not all of those of `around` it."""
        around = self.abis.every if around is None else around
        there = where.abis() & around
        if there == around:
            return ""
        words = self.abis.of(there)
        return f"not on {words.removeprefix(ALL_BUT)}" if words.startswith(ALL_BUT) else f"only on {words}"

    def deprecated(self, life: Deprecated | None) -> Line:
        """`deprecated since .., removed after .., use ..: note`, its first word marked."""
        if life is None:
            return ()
        text = deprecation(life).removeprefix(DEPRECATED)
        return (mark(DEPRECATED, DEPRECATED), *self.names.text(text, lead=" "))

    def came(self, life: Life, around: Life | None = None) -> Line:
        """`since 1.1, CAPABILITY`; nothing that `around`, what it is a part of, says already."""
        if around is not None and (life.since, life.capability) == (around.since, around.capability):
            return ()
        parts: list[Span] = [Span(f"since {life.since}")] if life.since else []
        if life.capability is not None:
            parts += [Span(", announced by " if parts else "announced by "), *self.names.link(life.capability)]
        return tuple(parts)

    def lines(self, life: Life, around: Life | None = None) -> Iterator[Line]:
        """All of it, a line each."""
        yield self.came(life, around)
        if life.note:
            yield self.names.text(f"note: {life.note}")
        if life.guessed:
            yield self.names.text(f"believed, not known: {life.guessed}")
        yield self.deprecated(life.deprecated)


def living(spec: Spec) -> Iterator[tuple[str, object, Life]]:
    """Everything that comes and goes: its name, the node that is described (of a member its record), its life."""
    yield from ((one.name, one, one.life) for one in spec.ioctls)
    for record in spec.records:
        yield record.name or "", record, record.life
        yield from ((f"{record.name}.{field.name or '(no name)'}", record, field.life) for field in walk_fields(record))
    yield from ((one.name, one, one.life) for one in spec.constants)
    for values in spec.value_sets:
        yield values.name, values, values.life
        yield from ((value.name, value, value.life) for value in values.values)
    yield from ((one.name, one, one.life) for one in spec.devices)
    yield from ((one.name, one, one.life) for one in spec.attributes)
    for space in spec.register_spaces:
        yield from ((one.name, one, one.life) for one in space.registers)
