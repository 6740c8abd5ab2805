"""Between a shape and the kernel's struct, member by member, as lines of C.

decode      everything that the caller gave: signs and zeros extended by C's own conversions, padding left alone
fits        whether everything that would go back has room in the caller's types
encode      everything, with padding 0; only where it fits
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ioctlc.abi import ABIS, Abi
from ioctlc.backends.compat.shapes import (Body, Member, Shape, Shapes, dimensions, innermost, names_in, plain,
                                           refuse, signed)
from ioctlc.backends.driver.cexpr import c_expr
from ioctlc.backends.driver.flow import Flow, holds_address
from ioctlc.model import ArrayType, ByAbi, Field, PointerType, RecordType, Type

#: What loops count with; records can be as deep in each other as anybody likes.
_INDEX = "ijklmnopqrs"


def index_of(depth: int) -> str:
    """The index of the loop that stands inside of `depth` others."""
    return _INDEX[depth] if depth < len(_INDEX) else f"i{depth}"


def indices(lines: Iterable[str]) -> list[str]:
    """The indices that loops use, the outermost first."""
    found = {match[1] for line in lines if (match := re.match(r"\t*for \((\w+) = ", line))}
    return sorted(found, key=lambda one: (len(one), one))


@dataclass(frozen=True, slots=True)
class _Scope:
    """A record without a type's name that lines are written in, and where it is: `u.w[i].`."""

    body: Body
    path: str

    def names(self) -> set[str]:
        """What can be called by its name there: members, and those of structs and unions without one."""
        return names_in(self.body)


@dataclass(frozen=True, slots=True)
class Converter:
    """Writes the three functions of one shape; `addresses`: that are output go back, too, and have to fit."""

    shapes: Shapes
    shape: Shape
    addresses: bool = False

    @property
    def abi(self) -> str:
        return self.shape.abis[0]

    def decode(self) -> list[str]:
        """From the caller's bytes (`from`) to the kernel's struct (`to`)."""
        body = self.shape.body
        blank = ["memset(to, 0, sizeof(*to));"] if self.leaves_gaps(body) else []
        return [*blank, *self._all("decode", None)]

    def encode(self) -> list[str]:
        """From the kernel's struct to the caller's bytes."""
        body = self.shape.body
        blank = ["memset(to, 0, sizeof(*to));"] if self._padded(body) else []
        return [*blank, *self._all("encode", None)]

    def fits(self, flow: Flow | None = None) -> list[str]:
        """Leaves with false where a value does not fit; with `flow` of members that are output alone."""
        return list(self._all("fits", flow))

    # --- members ----------------------------------------------------------------------------------------------------

    def _all(self, verb: str, flow: Flow | None) -> Iterator[str]:
        """Unions come last, wherever they are: what tells their arms apart is decoded by then."""
        yield from self._lines(verb, (_Scope(self.shape.body, ""),), 0, flow, False)
        yield from self._lines(verb, (_Scope(self.shape.body, ""),), 0, flow, True)

    def _lines(self, verb: str, scopes: tuple[_Scope, ...], depth: int, flow: Flow | None,
               unions: bool) -> Iterator[str]:
        """The lines of the members of the innermost scope: of unions and what is in them, or of all else."""
        for member in scopes[-1].body.members:
            if member.field is None or not self._in_kernel(member.field):
                continue
            if flow is not None and flow.direction(member.field) == "none":
                continue
            if verb == "fits" and not unions:
                yield from self._rest(member, scopes[-1].path, flow)
            if not self._is_union(member):
                yield from self._member(verb, member, scopes, depth, flow, unions)
            elif unions:
                path = scopes[-1].path
                yield from self._each(self._common(member), f"{path}{member.name}", depth, lambda at, deep: self._union(
                    verb, member, scopes, f"{at}." if member.name else path, deep, flow))

    def _ends(self, member: Member) -> tuple[int, int]:
        """How long an array is for the caller, and for the kernel; 0, 0 of what is none, or has no length."""
        type_, one = member.type, member.field
        if one is None or member.bits is not None or not isinstance(type_, ArrayType):
            return 0, 0
        here = dimensions(type_, ABIS[self.abi])[0]
        there = {dimensions(plain(ours.type, wide), wide)[0] for wide, ours in self._kernels(one)} or {here}
        if len(there) > 1 and min(there) < max(there) and there != {here}:
            raise refuse(member, f"'{member.name}' has another length on each kernel", "make it as long for everybody")
        return here, there.pop()

    def _common(self, member: Member) -> Type | None:
        """The type of a member for the caller; of an array, as much of it as both have."""
        here, there = self._ends(member)
        if here == there or not isinstance(member.type, ArrayType):
            return member.type
        return ArrayType(member.type.element, ByAbi.same(min(here, there)))

    def _rest(self, member: Member, path: str, flow: Flow | None) -> Iterator[str]:
        """What the kernel alone has of an array is 0, or it does not fit."""
        here, there = self._ends(member)
        one = member.field
        if here < there and one is not None and one.reserved is None and (flow is None or flow.writes(one)):
            name = f"from->{path}{member.name}"
            yield from (f"if (!compat_blank(&{name}[{here}], sizeof({name}) - {here} * sizeof({name}[0])))",
                        "\treturn false;")

    def _in_kernel(self, one: Field) -> bool:
        return any(self._kernels(one))

    def _union_of(self, member: Member) -> Body | None:
        """The union that a member is: without a type's name, or one whose arms callers lay out another way."""
        if member.inner is not None or member.type is None or member.bits is not None:
            return member.inner if member.inner is not None and member.inner.kind == "union" else None
        inner = innermost(member.type)
        shape = self.shapes.on(inner.record, self.abi) if isinstance(inner, RecordType) else None
        return shape.body if shape is not None and shape.body.kind == "union" else None

    def _is_union(self, member: Member) -> bool:
        return self._union_of(member) is not None

    def _member(self, verb: str, member: Member, scopes: tuple[_Scope, ...], depth: int, flow: Flow | None,
                unions: bool) -> Iterator[str]:
        one, type_, path = member.field, self._common(member), scopes[-1].path
        assert one is not None
        name = f"{path}{member.name}"
        if member.inner is not None and member.bits is None:
            within, inner = flow.within(one) if flow is not None else None, member.inner
            yield from self._each(type_, name if member.name else "", depth, lambda at, deep: self._lines(
                verb, (*scopes, _Scope(inner, f"{at}." if at else path)), deep, within, unions))
        elif unions:
            return                          # all that is no union is done
        elif member.bits is not None:
            if member.name:
                yield from self._bits(verb, member, path)
        elif isinstance(type_, ArrayType) and dimensions(type_, ABIS[self.abi])[0] == 0:
            return                          # how many there are is for whoever knows the length
        elif one.payload is not None and one.payload.sigset and one.payload.in_place and isinstance(
                type_, ArrayType):
            yield from self._words(verb, name)
        elif self._copied(one):
            if verb != "fits":
                yield self._copy(member, name)
        else:
            yield from self._each(type_, name, depth, lambda at, deep: self._value(verb, member, at, flow))

    def _copy(self, member: Member, name: str) -> str:
        """What has the same bytes on both sides; an assignment may leave a struct's holes alone."""
        here, there = self._ends(member)
        if isinstance(member.type, ArrayType):
            size = f"sizeof(to->{name})" if here == there else f"{min(here, there)} * sizeof(to->{name}[0])"
            return f"memcpy(to->{name}, from->{name}, {size});"
        if isinstance(member.type, RecordType):
            return f"memcpy(&to->{name}, &from->{name}, sizeof(to->{name}));"
        return f"to->{name} = from->{name};"

    def _copied(self, one: Field) -> bool:
        """Whether both sides have the same bytes, on every kernel that has such callers."""
        inner = innermost(plain(one.type, ABIS[self.abi]))
        if isinstance(inner, RecordType):
            return self.shapes.on(inner.record, self.abi) is None
        size = self.shapes.ctx.layouts.size(inner, ABIS[self.abi])
        return all(self.shapes.ctx.layouts.size(innermost(plain(ours.type, wide)), wide) == size
                   for wide, ours in self._kernels(one))

    def _kernels(self, one: Field) -> Iterator[tuple[Abi, Field]]:
        """The kernels that have a member, and what it is there."""
        for wide, narrow in self.shapes.pairs:
            ours = self.shapes.kernels(one, ABIS[wide]) if narrow in self.shape.abis else None
            if ours is not None:
                yield ABIS[wide], ours

    def _each(self, type_: Type | None, name: str, depth: int,
              lines: Callable[[str, int], Iterator[str]]) -> Iterator[str]:
        """The lines of one element, in loops over an array."""
        lengths = dimensions(type_, ABIS[self.abi]) if isinstance(type_, ArrayType) else []
        at = name
        for level, length in enumerate(lengths):
            index = index_of(depth + level)
            at = f"{at}[{index}]"
        found = list(lines(at, depth + len(lengths)))
        if not found:
            return
        for level, length in enumerate(lengths):
            index = index_of(depth + level)
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
                nested = Converter(self.shapes, shape, self.addresses).fits(
                    flow.within(one) if flow is not None else None)
                if flow is None or flow.writes(one):
                    yield from [f"if (!{word}({self._at('from', shape, at)}))", "\treturn false;"] if nested else []
            else:
                into = verb == "decode"         # what `to` is: the kernel's own form
                yield f"{word}({self._at('to', shape, at, into)}, {self._at('from', shape, at, not into)});"
        elif verb == "fits":
            if flow is None or flow.writes(one) and (self.addresses or not holds_address(one)):
                yield from (f"if (!{self._fit(type_, one, at)})", "\treturn false;")
        elif isinstance(type_, PointerType):
            yield f"to->{at} = compat_pointer(from->{at});" if verb == "decode" \
                else f"to->{at} = (__u32)(uintptr_t)from->{at};"
        else:
            cast = f"({self.shapes.scalar(type_, self.abi)})" if verb == "encode" else ""
            yield f"to->{at} = {cast}from->{at};"

    def _at(self, side: str, shape: Shape, at: str, ours: bool = True) -> str:
        """C: the address of a struct; of one that can stand anywhere, as a pointer that says so."""
        if shape.record not in self.shapes.loose:
            return f"&{side}->{at}"
        const = "const " if side == "from" else ""
        return f"({const}{self.shapes.ours(shape) if ours else self.shapes.theirs(shape)} *)&{side}->{at}"

    def _fit(self, type_: Type, one: Field, at: str) -> str:
        """C: whether a value has room in the caller's type, which may also differ in its sign."""
        if isinstance(type_, PointerType):
            return f"compat_fits_pointer(from->{at})"
        size = self.shapes.ctx.layouts.size(type_, ABIS[self.abi])
        ours = [innermost(plain(each.type, wide)) for wide, each in self._kernels(one)]
        if size == 4 and all(signed(each) == signed(type_) for each in ours):
            return f"compat_fits_{'s' if signed(type_) else 'u'}32(from->{at})"
        return f"(({self.shapes.scalar(type_, self.abi)})from->{at} == from->{at})"

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

    def _union(self, verb: str, member: Member, scopes: tuple[_Scope, ...], path: str, depth: int,
               flow: Flow | None) -> Iterator[str]:
        inner, one = self._union_of(member), member.field
        assert inner is not None and one is not None
        within = flow.within(one) if flow is not None else None
        under = (*scopes, _Scope(inner, path))
        arms = [arm for arm in inner.members if arm.field is not None and arm.field.reserved is None
                and self._in_kernel(arm.field)]
        if len(arms) == 1:
            yield from self._arm(verb, arms[0], under, depth, within)
            return
        copied = self._bytes(member, inner, under[-1].path) if self._alike(inner) else None
        if copied is not None:
            yield from copied if verb != "fits" else ()
            return
        if one.discriminator is None:
            raise refuse(member, f"{inner.record.label} differs for callers of {self.abi}, and nothing tells its arms"
                         " apart", "give it a 'by_field', or say 'compat: {class: none, reason: ..}'")
        selected = [arm for arm in inner.members if arm.field is not None]
        yield from self._switch(verb, selected, arms, self._on(member, verb, scopes), under, depth, within)

    def _arm(self, verb: str, arm: Member, scopes: tuple[_Scope, ...], depth: int,
             flow: Flow | None) -> Iterator[str]:
        """All of an arm: what tells unions inside of it apart is decoded first there, too."""
        if verb == "fits":
            yield from self._rest(arm, scopes[-1].path, flow)
        if self._is_union(arm):
            path = scopes[-1].path
            yield from self._each(self._common(arm), f"{path}{arm.name}", depth, lambda at, deep: self._union(
                verb, arm, scopes, f"{at}." if arm.name else path, deep, flow))
        else:
            yield from self._member(verb, arm, scopes, depth, flow, False)
            yield from self._member(verb, arm, scopes, depth, flow, True)

    def _alike(self, body: Body) -> bool:
        """Whether a union has the same bytes for the kernel and these callers."""
        return all(self.shapes.alike(body.record, ABIS[wide], ABIS[narrow]) for wide, narrow in self.shapes.pairs
                   if narrow in self.shape.abis)

    def _bytes(self, member: Member, body: Body, under: str) -> Iterator[str] | None:
        """A copy of all its bytes; None where there is no address to begin at: unnamed, and of bit-fields alone."""
        if member.name:
            whole = under.removesuffix(".")
            return iter((f"memcpy(&to->{whole}, &from->{whole}, {body.size});",))
        named = [one for one in body.members if one.field is not None and one.bits is None and one.name]
        whole = next((one.name for one in named if one.size == body.size), "")
        if whole:
            return iter((f"memcpy(&to->{under}{whole}, &from->{under}{whole}, {body.size});",))
        begin = next(_addresses(body, under, 0), None)
        if begin is None:
            return None
        to, source = (f"COMPAT_TAIL({side}, {begin[0]})" + (f" - {begin[1]}" if begin[1] else "")
                      for side in ("to", "from"))
        return iter((f"memcpy({to}, {source}, {body.size});",))

    def _on(self, member: Member, verb: str, scopes: tuple[_Scope, ...]) -> str:
        """What tells the arms apart, in C: of the members of the record around them, or of the records around that."""
        one = member.field
        assert one is not None and one.discriminator is not None
        names = {value.name for sets in self.shapes.ctx.spec.value_sets for value in sets.values}
        names |= {each.name for each in self.shapes.ctx.spec.constants}
        side = "to" if verb == "decode" else "from"

        def spelled(parts: tuple[str, ...]) -> str:
            for scope in reversed(scopes):
                if parts[0] in scope.names():
                    return f"{side}->{scope.path}{'.'.join(parts)}"
            if parts[0] in names and len(parts) == 1:
                return parts[0]
            raise refuse(member, f"{'.'.join(parts)} tells the arms of a union apart, and is no member of the argument",
                         "name a member beside the union, or say 'compat: {class: none, reason: ..}'")
        return c_expr(one.discriminator, spelled)

    def _switch(self, verb: str, arms: list[Member], ours: list[Member], on: str, under: tuple[_Scope, ...], depth: int,
                flow: Flow | None) -> Iterator[str]:
        """The arms by their cases; one without lines has a case where the default has some: those are not its."""
        found: list[tuple[Field | None, list[str]]] = [
            (arm.field, list(self._arm(verb, arm, under, depth, flow)) if arm in ours else []) for arm in arms]
        other = next((lines for one, lines in found if one is not None and one.default_case), list[str]())
        cases: list[str] = []
        for one, lines in found:
            if one is not None and not one.default_case and one.case_names and (lines or other):
                cases += [*(f"case {name}:" for name in one.case_names), *(f"\t{line}" for line in lines), "\tbreak;"]
        if cases or other:
            yield from (f"switch ({on}) {{", *cases, "default:", *(f"\t{line}" for line in other), "\tbreak;", "}")

    def leaves_gaps(self, body: Body) -> bool:
        """Whether the kernel's struct has members that the caller's has not, or a union."""
        ours = (one for one in body.record.fields if self._in_kernel(one))
        return any(self.shapes.kernels(one, ABIS[self.abi]) is None for one in ours) or any(
            self._is_union(member) or member.inner is not None and self.leaves_gaps(member.inner)
            or self._ends(member)[0] < self._ends(member)[1] for member in body.members)

    def _padded(self, body: Body) -> bool:
        """Whether an assignment of every member that the kernel has leaves bytes of the caller's alone."""
        return body.kind == "union" or any(
            member.field is None or member.bits is not None or not self._in_kernel(member.field)
            or self._is_union(member) or member.inner is not None and self._padded(member.inner)
            or self._ends(member)[0] > self._ends(member)[1] for member in body.members)


def _addresses(body: Body, path: str, base: int) -> Iterator[tuple[str, int]]:
    """Members of a union that has no name, in structs without one too: C paths, and offsets from where it begins."""
    for member in body.members:
        if member.field is None or member.bits is not None:
            continue
        if member.name:
            yield f"{path}{member.name}", base + member.offset
        elif member.inner is not None:
            yield from _addresses(member.inner, path, base + member.offset)


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


__all__ = ["Converter", "flexible", "function", "indices", "plain"]
