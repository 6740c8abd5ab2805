"""Between a shape and the kernel's struct, member by member, as lines of C.

decode      everything that the caller gave: signs and zeros extended by C's own conversions, padding left alone
fits        whether everything that would go back has room in the caller's types
encode      everything, with padding 0; only where it fits
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ioctlc.abi import ABIS, admits
from ioctlc.backends.compat.shapes import (Body, Member, Shape, Shapes, dimensions, innermost, plain, refuse, signed)
from ioctlc.backends.driver.cexpr import c_expr
from ioctlc.backends.driver.flow import Flow, holds_address
from ioctlc.model import BUILTINS, ArrayType, Field, PointerType, RecordType, ScalarType, Type

_INDEX = "ijkl"


@dataclass(frozen=True, slots=True)
class Converter:
    """Writes the three functions of one shape."""

    shapes: Shapes
    shape: Shape

    @property
    def abi(self) -> str:
        return self.shape.abis[0]

    def decode(self) -> list[str]:
        """From the caller's bytes (`from`) to the kernel's struct (`to`)."""
        body = self.shape.body
        blank = ["memset(to, 0, sizeof(*to));"] if self._leaves_gaps(body) else []
        return [*blank, *self._lines("decode", body, "", 0, None)]

    def encode(self) -> list[str]:
        """From the kernel's struct to the caller's bytes."""
        body = self.shape.body
        blank = ["memset(to, 0, sizeof(*to));"] if _padded(body) else []
        return [*blank, *self._lines("encode", body, "", 0, None)]

    def fits(self, flow: Flow | None = None) -> list[str]:
        """Leaves with false where a value does not fit; with `flow` of members that are output alone."""
        return list(self._lines("fits", self.shape.body, "", 0, flow))

    # --- members ----------------------------------------------------------------------------------------------------

    def _lines(self, verb: str, body: Body, path: str, depth: int, flow: Flow | None) -> Iterator[str]:
        """Unions come last: what tells their arms apart is decoded by then."""
        later: list[Member] = []
        for member in body.members:
            if member.field is None or not self._in_kernel(member.field):
                continue
            if flow is not None and flow.direction(member.field) == "none":
                continue
            if self._is_union(member):
                later.append(member)
            else:
                yield from self._member(verb, member, path, depth, flow)
        for member in later:
            yield from self._union(verb, member, body, path, depth, flow)

    def _in_kernel(self, one: Field) -> bool:
        wides = [wide for wide, narrow in self.shapes.pairs if narrow in self.shape.abis]
        return any(admits(one.where, ABIS[wide]) for wide in wides)

    def _is_union(self, member: Member) -> bool:
        return member.inner is not None and member.inner.kind == "union"

    def _member(self, verb: str, member: Member, path: str, depth: int, flow: Flow | None) -> Iterator[str]:
        one, type_ = member.field, member.type
        assert one is not None
        name = f"{path}{member.name}"
        if member.bits is not None:
            if member.name:
                yield from self._bits(verb, member, path)
        elif member.inner is not None:
            under = f"{name}." if member.name else path
            within, inner = flow.within(one) if flow is not None else None, member.inner
            yield from self._each(type_, under.rstrip(".") if member.name else "", depth,
                                  lambda at, deep: self._lines(verb, inner, f"{at}." if at else path, deep, within))
        elif isinstance(type_, ArrayType) and dimensions(type_, ABIS[self.abi])[0] == 0:
            return                          # how many there are is for whoever knows the length
        elif one.payload is not None and one.payload.sigset and isinstance(type_, ArrayType):
            yield from self._words(verb, name)
        elif self._copied(type_):
            if verb != "fits":
                yield f"memcpy(to->{name}, from->{name}, sizeof(to->{name}));" if isinstance(type_, ArrayType) \
                    else f"to->{name} = from->{name};"
        else:
            yield from self._each(type_, name, depth, lambda at, deep: self._value(verb, member, at, flow))

    def _copied(self, type_: Type | None) -> bool:
        """Whether both sides have the same bytes."""
        inner = innermost(type_)
        if isinstance(inner, RecordType):
            return self.shapes.on(inner.record, self.abi) is None
        return not isinstance(inner, PointerType) and self._same_width(inner)

    def _same_width(self, type_: Type) -> bool:
        return not isinstance(type_, ScalarType) or isinstance(BUILTINS[type_.name][0], int)

    def _each(self, type_: Type | None, name: str, depth: int,
              lines: Callable[[str, int], Iterator[str]]) -> Iterator[str]:
        """The lines of one element, in loops over an array."""
        lengths = dimensions(type_, ABIS[self.abi]) if isinstance(type_, ArrayType) else []
        at = name
        for level, length in enumerate(lengths):
            index = _INDEX[depth + level]
            at = f"{at}[{index}]"
        found = list(lines(at, depth + len(lengths)))
        if not found:
            return
        for level, length in enumerate(lengths):
            index = _INDEX[depth + level]
            yield "\t" * level + f"for ({index} = 0; {index} < {length}; {index}++) {{"
        yield from ("\t" * len(lengths) + line for line in found)
        for level in reversed(range(len(lengths))):
            yield "\t" * level + "}"

    def _value(self, verb: str, member: Member, at: str, flow: Flow | None) -> Iterator[str]:
        """One value: a record that has a shape, a pointer, or an integer of another width."""
        type_, one = innermost(member.type), member.field
        assert one is not None
        if isinstance(type_, RecordType):
            shape = self.shapes.on(type_.record, self.abi)
            assert shape is not None
            word = function(self.shapes, verb, shape)
            if verb == "fits":
                nested = Converter(self.shapes, shape).fits(flow.within(one) if flow is not None else None)
                if flow is None or flow.writes(one):
                    yield from [f"if (!{word}(&from->{at}))", "\treturn false;"] if nested else []
            else:
                yield f"{word}(&to->{at}, &from->{at});"
        elif verb == "fits":
            if flow is None or flow.writes(one) and not holds_address(one):
                kind = "pointer" if isinstance(type_, PointerType) else "s32" if signed(type_) else "u32"
                yield from (f"if (!compat_fits_{kind}(from->{at}))", "\treturn false;")
        elif isinstance(type_, PointerType):
            yield f"to->{at} = compat_pointer(from->{at});" if verb == "decode" \
                else f"to->{at} = (__u32)(uintptr_t)from->{at};"
        else:
            cast = f"({self.shapes.scalar(type_, self.abi)})" if verb == "encode" else ""
            yield f"to->{at} = {cast}from->{at};"

    def _bits(self, verb: str, member: Member, path: str) -> Iterator[str]:
        bits = member.bits
        assert bits is not None
        place = f"{path}{bits.holder}, {bits.offset}, {bits.width}"
        if verb == "decode":
            kind = "compat_signed_bits" if bits.signed else "compat_bits"
            yield f"to->{path}{member.name} = {kind}(from->{place});"
        elif verb == "encode":
            yield f"compat_set_bits(to->{place}, from->{path}{member.name});"

    def _words(self, verb: str, name: str) -> Iterator[str]:
        """A signal mask: words of 32 bits, the lower half of each long first, whatever the byte order."""
        if verb == "decode":
            yield f"compat_words_in(to->{name}, from->{name}, sizeof(to->{name}));"
        elif verb == "encode":
            yield f"compat_words_out(to->{name}, from->{name}, sizeof(to->{name}));"

    # --- unions -----------------------------------------------------------------------------------------------------

    def _union(self, verb: str, member: Member, body: Body, path: str, depth: int, flow: Flow | None) -> Iterator[str]:
        inner, one = member.inner, member.field
        assert inner is not None and one is not None
        under = f"{path}{member.name}." if member.name else path
        within = flow.within(one) if flow is not None else None
        arms = [arm for arm in inner.members if arm.field is not None and arm.field.reserved is None]
        if len(arms) == 1:
            yield from self._member(verb, arms[0], under, depth, within)
            return
        if self._alike(inner):
            if verb != "fits":
                yield from self._bytes(inner, under)
            return
        if one.discriminator is None:
            raise refuse(member, f"{inner.record.label} differs for callers of {self.abi}, and nothing tells its arms"
                         " apart", "give it a 'discriminator', or say 'compat: {class: none, reason: ..}'")
        yield from self._switch(verb, arms, self._on(one, verb, path), under, depth, within)

    def _alike(self, body: Body) -> bool:
        """Whether a union has the same bytes for the kernel and these callers."""
        return all(self.shapes.alike(body.record, ABIS[wide], ABIS[narrow]) for wide, narrow in self.shapes.pairs
                   if narrow in self.shape.abis)

    def _bytes(self, body: Body, under: str) -> Iterator[str]:
        largest = max(body.members, key=lambda one: one.size)
        yield f"memcpy(&to->{under}{largest.name}, &from->{under}{largest.name}, {largest.size});"

    def _on(self, one: Field, verb: str, path: str) -> str:
        assert one.discriminator is not None
        names = {value.name for sets in self.shapes.ctx.spec.value_sets for value in sets.values}
        names |= {each.name for each in self.shapes.ctx.spec.constants}
        side = "to" if verb == "decode" else "from"
        return c_expr(one.discriminator, lambda parts: parts[0] if parts[0] in names
                      else f"{side}->{path}{'.'.join(parts)}")

    def _switch(self, verb: str, arms: list[Member], on: str, under: str, depth: int,
                flow: Flow | None) -> Iterator[str]:
        lines: list[str] = []
        for arm in sorted(arms, key=lambda each: each.field is not None and each.field.default_case):
            one = arm.field
            assert one is not None
            if not one.case_names and not one.default_case:
                continue
            found = list(self._member(verb, arm, under, depth, flow)) if not self._is_union(arm) else \
                list(self._union(verb, arm, self.shape.body, under, depth, flow))
            labels = ["default:"] if one.default_case else [f"case {name}:" for name in one.case_names]
            if found:
                lines += [*labels, *(f"\t{line}" for line in found), "\tbreak;"]
        if lines:
            yield from (f"switch ({on}) {{", *lines, *([] if "default:" in lines else ["default:", "\tbreak;"]), "}")

    def _leaves_gaps(self, body: Body) -> bool:
        """Whether the kernel's struct has members that the caller's has not, or a union."""
        theirs = {id(member.field) for member in body.members}
        return any(id(one) not in theirs and self._in_kernel(one) for one in body.record.fields) or any(
            self._is_union(member) or member.inner is not None and self._leaves_gaps(member.inner)
            for member in body.members)


def _padded(body: Body) -> bool:
    """Whether an assignment of every member leaves bytes alone."""
    return body.kind == "union" or any(
        member.field is None or member.bits is not None or member.inner is not None and _padded(member.inner)
        for member in body.members)


def function(shapes: Shapes, verb: str, shape: Shape) -> str:
    """The C name of a conversion: mvm_decode_msrs_legacy_compat."""
    from ioctlc.backends.driver.names import Names
    return Names(shapes.ctx.spec).function(verb, shape.name)


def flexible(shape: Shape) -> Member | None:
    """The array without a length that ends a shape."""
    last = [one for one in shape.body.members if one.field is not None]
    if last and isinstance(last[-1].type, ArrayType) and dimensions(last[-1].type, ABIS[shape.abis[0]])[0] == 0:
        return last[-1]
    return None


__all__ = ["Converter", "flexible", "function", "plain"]
