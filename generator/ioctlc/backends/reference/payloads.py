"""What is behind addresses and in arrays, where that takes more than the few words of a comment."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.backends.header.meaning import Meanings
from ioctlc.backends.reference.blocks import Line, Span
from ioctlc.backends.reference.names import ATTRIBUTES, Names
from ioctlc.expr import to_text
from ioctlc.model import Choice, ChoiceCase, Payload, State


class Payloads:
    """Says the rules of payloads."""

    def __init__(self, names: Names, meanings: Meanings) -> None:
        self.names = names
        self.meanings = meanings

    def lines(self, payload: Payload) -> Iterator[Line]:
        """What `Meanings` leaves out: cases, remembered state, why a length is not known."""
        if payload.unknown:
            yield self.names.text(f"length: {payload.unknown}")
        if payload.choice is not None:
            yield from self._choice(payload.choice)

    def _choice(self, choice: Choice) -> Iterator[Line]:
        if choice.kind == "fd_kind":
            yield (Span("by the object of the fd: "), Span("the attributes", f"{ATTRIBUTES}#attributes"))
        elif choice.kind == "register" and choice.registers is not None:
            yield (Span("one of the registers "), *self.names.link(choice.registers))
        elif choice.kind == "state" and choice.state is not None:
            yield self._state(choice.state, "" if choice.on is None else to_text(choice.on))
        for case in choice.cases:
            yield self.names.text(f"{_selected(case)}: {self._content(case)}")

    def _state(self, state: State, key: str) -> Line:
        setters = [ioctl for ioctl in self.names.spec.ioctls if any(one.state is state for one in ioctl.sets)]
        by = (Span(", as set by "), *self.names.links(setters)) if setters else ()
        return (Span("with "), *self.names.link(state, f"state.{state.name}"), Span(f" of {key}" if key else ""), *by)

    def _content(self, case: ChoiceCase) -> str:
        return "nothing" if case.payload is None else self.meanings.content(case.payload)


def _selected(case: ChoiceCase) -> str:
    return "otherwise" if case.default and not case.names else f"for {', '.join(case.names)}" + (
        " or any other" if case.default else "")
