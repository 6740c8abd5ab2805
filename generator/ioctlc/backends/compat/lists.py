"""Elements of a caller's that a thunk converts: behind an address, at the end of a struct, or the argument itself."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.backends.compat.shapes import Shape
from ioctlc.expr import Expr
from ioctlc.model import Type


@dataclass(frozen=True, slots=True)
class Converted:
    """A payload whose elements callers lay out differently: member, what converts one, and C for address and length.

    name    of the variable, and of the handler's parameter: the member's, where that means nothing else there
    number  elements that the caller has room for
    after   how many of them go back, where that is said
    each    what is converted at once: that many of them are one element, an array
    mask    of a signal mask, which is bytes for the handler: how many of them the caller's member counts as one
    """

    member: str
    name: str
    spelled: str
    chooser: str
    address: str
    number: str
    after: str | None
    each: int
    most: str
    direction: str
    nullable: bool
    type: Type
    length: Expr
    mask: int = 0

    @property
    def flags(self) -> str:
        return {"in": "BOUNDARY_IN", "out": "BOUNDARY_OUT"}.get(self.direction, "BOUNDARY_IN | BOUNDARY_OUT")

    @property
    def size(self) -> str:
        """C: of what is converted at once, for the kernel, in bytes."""
        return f"sizeof({self.spelled})" + (f" / {self.each}" if self.each > 1 else "")

    @property
    def given(self) -> str:
        """C: how many elements there are; 0 where the address may be NULL and is."""
        return f"{self.name}.count" + (f" / {self.each}" if self.each > 1 else "")

    @property
    def back(self) -> str:
        """C: how many conversions go back, never more than the caller has room for."""
        if self.after is None:
            return f"{self.name}.count"
        return f"boundary_min({self._times(self.after)}, {self.name}.count)"

    def _times(self, number: str) -> str:
        """C: conversions of so many elements; a number above what a u64 holds is above every bound before."""
        return f"(u64){whole(number)} * {self.each}" if self.each > 1 else number

    @property
    def taken(self) -> str:
        """C: the call that fetches it; a NULL that the spec does not allow is an address like any other."""
        kind = "compat_take_nullable" if self.nullable else "compat_take"
        return (f"{kind}(&{self.name}, call, {self.address}, {self._times(self.number)}, {self.size}, {self.flags},"
                f" {self.chooser}(call))")


@dataclass(frozen=True, slots=True)
class Tail:
    """The array at the end of a caller's struct; `padded`: that begins before what its own struct ends with.

    each    what is converted at once: that many of them are one element, an array
    """

    shape: Shape
    name: str
    length: Expr
    most: str
    chooser: str | None
    each: int
    sigset: bool
    padded: bool

    @property
    def size(self) -> str:
        """C: bytes that the caller has; never more than it says, and at least what its code says."""
        return "size" if self.padded else f"sizeof(*wire) + (size_t)count * sizeof(wire->{self.name}[0])"

    @property
    def conversions(self) -> str:
        """C: how many there are."""
        return f"count * {self.each}" if self.each > 1 else "count"


@dataclass(frozen=True, slots=True)
class Plain:
    """An argument that is no struct, for callers of one layout: `count` elements of one type.

    declared    C: the declaration of `arg`: what the handler is given the address of, or that, where it is on the heap
    parameter   C: that address, as the handler has it
    theirs      C: an element of the caller's
    heap        both are too long for a stack
    converter   the `struct compat_type` of an element
    """

    declared: str
    parameter: str
    theirs: str
    heap: bool
    count: int
    converter: str
    suffix: str

    @property
    def holes(self) -> bool:
        """Whether what no conversion writes is on the stack: a handler may keep all of it."""
        return not self.heap and self.theirs not in ("s32", "u32")

    @property
    def address(self) -> str:
        return "arg" if self.heap else "&arg"

    @property
    def length(self) -> str:
        """C: of the caller's, in bytes."""
        return "sizeof(*wire)" + (f" * {self.count}" if self.count > 1 else "") if self.heap else "sizeof(wire)"


#: What else has a name where payloads have theirs; functions, types and macros are told by how they begin.
_TAKEN = frozenset({"arg", "call", "count", "err", "head", "object", "result", "size", "wire", "size_t", "offsetof",
                    "bool", "true", "false", "memcpy", "memset", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64",
                    "uintptr_t"})
_PREFIXES = ("os_", "boundary_", "compat_", "free_", "drop_", "head_", "wire_", "arg_")

#: Bytes that nobody has: what is allowed to be longer is held against this, and no multiple of it overflows.
_ROOM = 1 << 47


def named(member: str, word: str, taken: set[str]) -> str:
    """A name for a payload in C, its member's where nothing else is called so; `word` begins a spec's functions."""
    strange = member in _TAKEN or member.startswith((*_PREFIXES, f"{word}_"))
    name = f"list_{member}" if strange else member
    while {name, f"{name}_count"} & taken:
        name = f"{name}_"
    taken |= {name, f"{name}_count"}
    return name


def bounded(maximum: int, size: int) -> str:
    """C: the most elements of a size in bytes; what a spec allows beyond all memory is refused all the same."""
    return str(min(maximum, _ROOM // max(size, 1)))


def whole(number: str) -> str:
    """C that a cast may stand before."""
    return number if number.replace("->", "").replace(".", "").isidentifier() or number.isdigit() else f"({number})"
