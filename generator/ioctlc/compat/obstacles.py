"""What stands in the way of a thunk, where a command has to be translated: the argument, its end, what it leads to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ioctlc.abi import ABIS, Abi, admits
from ioctlc.codes import Codes
from ioctlc.compat.classes import compat_classes
from ioctlc.compat.likeness import alike, differing, flattened, masked, record_in
from ioctlc.compat.records import is_open, member_of, open_inside, remembered
from ioctlc.expr import Expr, Number, names
from ioctlc.layout import Layouts
from ioctlc.model import (ArrayType, Field, Ioctl, Payload, PointerType, Record, RecordType, ScalarType, Spec, Type,
                          strip_typedefs, walk_fields)
from ioctlc.source import Pos

#: What a spec can say instead.
_LENGTH = "say how many there are ('length: {count: MEMBER}')"
_COUNT = "say how many there are ('points_to: {count: MEMBER, ..}')"
_BYTES = ("say 'type: u8' beside 'bytes' in 'points_to', as a signal mask has the same bytes for everybody; or how many"
          " longs there are ('count: MEMBER')")
_ALIKE = "use one type of fixed width (u32, u64, s32, s64), and a number that is the same everywhere"


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a command that has to be translated has no thunk, where the spec says it, and a way out."""

    pos: Pos
    reason: str
    help: str


def missing_thunk(ioctl: Ioctl, spec: Spec, layouts: Layouts, codes: Codes) -> Missing | None:
    """What stands in the way of a thunk, for a driver that is somebody else's; None where nothing does.

    Raises LayoutError and CodeError as `layouts` and `codes` do.
    """
    pairs = [(ABIS[wide], ABIS[narrow]) for (wide, narrow), one in compat_classes(ioctl, spec, layouts, codes).items()
             if one.kind == "translate"]
    if not pairs or ioctl.alias_of is not None:
        return None
    return _of_code(ioctl, pairs) or _Obstacles(pairs, layouts, spec).argument(ioctl)


def remembering(record: Record) -> Missing | None:
    """A union whose arm is known from earlier calls only."""
    for member in walk_fields(record):
        if remembered(member.discriminator):
            return Missing(member.pos, f"only earlier calls tell what '{member.name or '(unnamed)'}' is",
                           "let a member of the same call say it")
    return None


def _of_code(ioctl: Ioctl, pairs: list[tuple[Abi, Abi]]) -> Missing | None:
    """A number that stands for more than one command."""
    if ioctl.nr_count is not None:
        return Missing(ioctl.pos, "it is a family of commands, and a handler is not told which of them",
                       "make each an ioctl of its own")
    if ioctl.code is not None and ioctl.code.encodes is not None \
            and any(ioctl.code.encodes.on(narrow) == "caller" for _, narrow in pairs):
        return Missing(ioctl.pos, "its code says a length of the caller's choice",
                       "make an ioctl of each length, or count the elements in a member ('array: flexible')")
    return None


def _relative(record: Record) -> Missing | None:
    """What stands in the argument itself, behind its struct: it is not fetched, and for the kernel it is elsewhere."""
    for member in record.fields:
        inner = record_in(member.type)
        if member.payload is not None and member.payload.relative_to == "argument" and not member.payload.kept:
            return Missing(member.pos, f"'{member.name}' is an offset into the argument, of which a thunk fetches the"
                           " struct alone", "let an address lead there ('points_to' without 'relative_to')")
        found = _relative(inner) if inner is not None else None
        if found is not None:
            return found
    return None


def _overlong(record: Record) -> Missing | None:
    """An array of one that goes on behind the struct, as they were before there were flexible ones."""
    last = record.fields[-1] if record.fields else None
    if last is None or not isinstance(last.type, ArrayType) or last.payload is None or not last.payload.in_place \
            or not last.type.count:
        return None
    length, most, said = last.type.count.uniform, last.payload.maximum, last.payload.count or last.payload.bytes
    if isinstance(said, Number):
        return None                         # and `length-room` holds it against the array
    if length and (most is None or most > length):
        return Missing(last.pos, f"'{last.name}' has more elements than the struct has", "make it 'array: flexible'")
    return None


def _strange_order(type_: Type, wide: Abi) -> bool:
    """Whether a number's bytes stand another way than some kernel's own."""
    type_ = strip_typedefs(type_, wide)
    name = type_.name if isinstance(type_, ScalarType) else ""
    return name in ("be16", "be32", "be64") and not wide.big or name in ("le16", "le32", "le64") and wide.maybe_big


def _uncounted(member: Field, payload: Payload, mask: bool) -> Missing | None:
    """What an address leads to and differs, and nobody can count."""
    name, pos = member.name or "(unnamed)", member.pos
    if mask and payload.bytes is not None and payload.relative_to is None and not remembered(payload.bytes):
        return None
    if payload.count is None and payload.bytes is not None:
        return Missing(pos, f"'{name}' leads to elements that differ, counted in bytes",
                       _BYTES if payload.sigset else _COUNT)
    if payload.count is None or payload.relative_to is not None or remembered(payload.count):
        return Missing(pos, f"how many elements '{name}' leads to is not known", _COUNT)
    return None


@dataclass(frozen=True, slots=True)
class _Obstacles:
    """Looks for them; `pairs`: the kernel's ABI and a caller's, of all callers that need a translation."""

    pairs: list[tuple[Abi, Abi]]
    layouts: Layouts
    spec: Spec

    @property
    def _wide(self) -> Abi:
        return self.pairs[0][0]

    def _all(self) -> list[Abi]:
        return [abi for pair in self.pairs for abi in pair]

    def _where(self, member: Field) -> _Obstacles | None:
        """The same for the kernels alone that have a member; None where none has."""
        here = [pair for pair in self.pairs if admits(member.where, pair[0])]
        return replace(self, pairs=here) if here else None

    def _differing(self, type_: Type | None) -> bool:
        return differing(type_, self.pairs, self.layouts)

    # --- the argument ------------------------------------------------------------------------------------

    def argument(self, ioctl: Ioctl) -> Missing | None:
        """What stands in the way of an ioctl's argument, whatever it is."""
        type_ = ioctl.argument.type
        if type_ is not None and isinstance(strip_typedefs(type_, self._wide), PointerType):
            return self._beyond(ioctl, type_)
        if ioctl.argument.payload is not None:
            return Missing(ioctl.pos, "how long the argument is, is the caller's choice",
                           "count its elements in a member ('array: flexible, length: {count: MEMBER}')")
        if type_ is not None and all(isinstance(strip_typedefs(type_, abi), ScalarType) for abi in self._all()):
            return None
        here = strip_typedefs(type_, self._wide) if type_ is not None else None
        if not isinstance(here, RecordType):
            return self._number(ioctl, type_)
        return self._struct(ioctl, here.record)     # what is another struct elsewhere is stuck

    def _struct(self, ioctl: Ioctl, record: Record) -> Missing | None:
        if record.kind == "union":
            return Missing(ioctl.pos, "the argument is a union, beside which nothing tells what is in it",
                           "put it into a struct with a member that says it ('by_field')")
        if record.extensible is not None:
            return Missing(record.pos, f"{record.label} is extensible: its first member says how long it is, in a"
                           " caller's layout", "use types of fixed width, and no holes: then it is the same for"
                           " everybody")
        members = (self._member(member) for member in record.fields
                   if ioctl.member_dir.get(member.name or "") != "none")
        return _overlong(record) or self._endless(record) or self._beyond_end(record) \
            or _relative(record) or self._unread(ioctl, record) or remembering(record) \
            or self._swapped(record, []) or next(filter(None, members), None)

    def _beyond(self, ioctl: Ioctl, type_: Type) -> Missing | None:
        """An argument that is an address of an address: that stays the caller's."""
        pointer = strip_typedefs(type_, self._wide)
        target = pointer.target if isinstance(pointer, PointerType) else None
        payload = ioctl.argument.payload
        found = [one for one in (target, payload.type if payload is not None else None) if one is not None]
        if any(self._differing(one) or self._leading(one) is not None for one in found):
            return Missing(ioctl.pos, "what the argument's address leads to differs too",
                           "pass the struct itself, or an address in a struct with a 'points_to'")
        return None

    def _number(self, ioctl: Ioctl, type_: Type | None) -> Missing | None:
        """An argument that is a number, or an array."""
        flat = flattened(type_, self._all()) if type_ is not None else None
        if type_ is None or flat is None:
            return Missing(ioctl.pos, "the argument's type, or how many elements it has, depends on the ABI", _ALIKE)
        strange = self._strange(type_, "the argument has", ioctl.pos)
        deeper = self._leading(flat[0])
        pointer = flat[0].target if isinstance(flat[0], PointerType) else None
        if strange is None and (deeper is not None or pointer is not None and (
                self._differing(pointer) or self._leading(pointer) is not None)):
            return Missing(ioctl.pos, "what the addresses in the argument lead to differs too",
                           "put each address into a member of a struct, with a 'points_to' of its own")
        return strange

    # --- lengths, and what says them ---------------------------------------------------------------------

    def _unread(self, ioctl: Ioctl, record: Record) -> Missing | None:
        """An address, or how much a thunk converts, of which the caller's value means nothing: it is output alone."""
        def read(one: Field) -> bool:
            told = ioctl.member_dir.get(one.name or "") or one.direction or ioctl.argument.direction
            return told in ("in", "inout", "none")

        for member in record.fields:
            payload = member.payload
            if payload is None or payload.kept or self._where(member) is None:
                continue
            said = [name for expr in (payload.count, payload.bytes) if expr is not None for name in names(expr)]
            members = [member] if not payload.in_place else []
            members += [one for name in said if self._converts(member)
                        if (one := member_of(record, name.path[:1])) is not None]
            for one in members:
                if not read(one):
                    what = "is an address" if one is member else f"says how much '{member.name}' has"
                    return Missing(one.pos, f"'{one.name}' {what}, and is no input: nobody reads what the caller has"
                                   " there", "make its 'dir' in or inout")
        return None

    def _converts(self, member: Field) -> bool:
        """Whether a thunk counts what a member leads to, or ends in."""
        here = self._where(member)
        if here is None or isinstance(member.type, ArrayType):
            return here is not None and is_open(member)
        found = here._leads_to(member)
        return any(here._differing(one) for one in found) or here._masked(member.payload, found)

    def _swapped(self, record: Record, around: list[Record]) -> Missing | None:
        """A length, or what tells the arms of a union apart, that is no number of the machine's byte order."""
        for member in record.fields:
            inner = record_in(member.type)
            said: list[Expr | None] = []
            if member.payload is not None and self._converts(member):
                said += [member.payload.count, member.payload.bytes, member.payload.after]
            if inner is not None and self._differing(RecordType(inner)):
                said.append(member.discriminator)
            for name in (name for expr in said if expr is not None for name in names(expr)):
                number = next(filter(None, (member_of(each, name.path) for each in [record, *around])), None)
                if number is not None and any(_strange_order(number.type, wide) for wide, _ in self.pairs):
                    return Missing(number.pos, f"'{'.'.join(name.path)}' says how long something is or which arm, and"
                                   " has a byte order of its own", "use an integer of the machine's byte order")
            found = self._swapped(inner, [record, *around]) if inner is not None else None
            if found is not None:
                return found
        return None

    # --- the end of a struct -----------------------------------------------------------------------------

    def _ends_open(self, type_: ArrayType) -> bool:
        """Whether an array at the end of a struct has no length, for somebody."""
        return type_.count is None or any(not type_.count.on(abi) for abi in self._all())

    def _endless(self, record: Record) -> Missing | None:
        """An array at the end of a struct that differs, which nobody can count; bytes are counted by `bytes`."""
        last = record.fields[-1] if record.fields else None
        if last is None or not isinstance(last.type, ArrayType) or not self._ends_open(last.type) \
                or all(alike(record, *pair, self.layouts) for pair in self.pairs):
            return None
        if last.type.count is not None and last.type.count.uniform is None:
            return Missing(last.pos, f"'{last.name}' has no elements on some ABI, and on others it has",
                           "make it as long for everybody, or 'array: flexible'")
        payload = last.payload if last.payload is not None and last.payload.in_place else None
        of_bytes = payload is not None and payload.bytes is not None \
            and all(self.layouts.size(last.type.element, wide) == 1 for wide, _ in self.pairs)
        length = (payload.count or payload.bytes) if payload is not None else None
        if not remembered(length) and (of_bytes or payload is not None and payload.count is not None):
            differs = self._differing(last.type.element)
            return self._strange(last.type.element, f"'{last.name}' has", last.pos) if differs else None
        return Missing(last.pos, f"how many elements '{last.name}' has is not known", _LENGTH)

    def _beyond_end(self, record: Record) -> Missing | None:
        """An array behind an argument that is not fetched with it: of a struct inside, or of one that is alike."""
        for member in record.fields:
            inner = record_in(member.type)
            found = open_inside(inner) if inner is not None and not is_open(member) else None
            if found is not None:
                return Missing(found.pos, f"'{found.name}' is at the end of a struct or a union inside of the argument",
                               "put it at the end of the argument itself")
        last = record.fields[-1] if record.fields else None
        if last is not None and isinstance(last.type, ArrayType) and self._ends_open(last.type) \
                and any(alike(record, *pair, self.layouts) for pair in self.pairs):
            return Missing(last.pos, f"'{last.name}' is at the end of a struct that is the same for callers, and what"
                           " an address in it leads to is not", "let an address lead to the elements, or make it two"
                           " commands")
        return None

    # --- what addresses lead to --------------------------------------------------------------------------

    def _member(self, member: Field) -> Missing | None:
        """What an address, or an array at the end of a struct, leads to and nobody can convert."""
        here = self._where(member)
        if here is None:
            return None
        found, payload = here._leads_to(member), member.payload
        deeper = here._deeper(member, found)
        differing = [type_ for type_ in found if here._differing(type_)]
        mask = here._masked(payload, found)
        if deeper is not None or not (differing or mask) or payload is None:
            return deeper
        return here._uneven(member) or here._led(member, payload, differing, mask)

    def _deeper(self, member: Field, found: list[Type]) -> Missing | None:
        """An address that is not in the argument itself."""
        name, way = member.name or "(unnamed)", "put the address into the argument itself"
        inside = record_in(member.type)
        deeper = self._leading(RecordType(inside)) if inside is not None else None
        if deeper is not None:
            return Missing(deeper.pos, f"'{deeper.name}' is in a struct or an array inside of the argument, and what it"
                           " leads to differs", way)
        deeper = next(filter(None, map(self._leading, found)), None)
        return Missing(deeper.pos, f"'{deeper.name}' stands behind '{name}', and what it leads to differs", way) \
            if deeper is not None else None

    def _uneven(self, member: Field) -> Missing | None:
        """An address that only some callers of a kernel have."""
        unequal = [narrow for wide, narrow in self.pairs if admits(member.where, narrow) != any(
            admits(member.where, other) for kernel, other in self.pairs if kernel is wide)]
        return Missing(member.pos, f"'{member.name or '(unnamed)'}' leads to what differs, and is not there for callers"
                       f" of {unequal[0].name}: a handler has one form for all callers of a kernel",
                       "let every caller have it") if unequal else None

    def _led(self, member: Field, payload: Payload, differing: list[Type], mask: bool) -> Missing | None:
        """What an address leads to, which differs."""
        name = member.name or "(unnamed)"
        if payload.choice is not None:
            return Missing(member.pos, f"'{name}' leads to what a member selects, and some of that differs",
                           "make each case an ioctl of its own, or let them lead to types of fixed width")
        if isinstance(strip_typedefs(member.type, self._wide), ArrayType):
            if not payload.in_place:
                return Missing(member.pos, f"'{name}' is an array of addresses, and what each leads to differs",
                               "make each a member of its own")
            return None                         # its length; `_endless` has looked at it
        return _uncounted(member, payload, mask) \
            or (None if mask else self._strange(differing[0], f"'{name}' leads to", member.pos))

    def _masked(self, payload: Payload | None, found: list[Type]) -> bool:
        return masked(payload, next(iter(found), None), self.pairs, self.layouts)

    def _strange(self, type_: Type, what: str, pos: Pos) -> Missing | None:
        """Elements that one conversion cannot serve: unions, other types or numbers on another ABI, arrays behind."""
        record = record_in(strip_typedefs(type_, self._wide))
        longer = open_inside(record) if record is not None else None
        if longer is not None:
            return Missing(pos, f"{what} elements of which '{longer.name}' goes on behind them", "give it a length")
        flat = flattened(type_, self._all())
        if flat is None:
            return Missing(pos, f"{what} elements whose type, or number in an array, depends on the ABI", _ALIKE)
        if isinstance(flat[0], RecordType) and (flat[0].record.kind == "union" or flat[0].record.name is None):
            return Missing(pos, f"{what} elements that are unions, or have no type's name",
                           "make them structs with a name, in which a member tells the union's arms apart ('by_field')")
        return None

    def _leads_to(self, member: Field) -> list[Type]:
        """What the addresses in a member lead to, one or an array of them; nothing where they are kept."""
        payload = member.payload
        if payload is not None and payload.kept:
            return []
        found = [payload.type] if payload is not None and payload.type is not None else []
        if payload is not None and payload.choice is not None:
            choice = payload.choice
            found += [case.payload.type for case in choice.cases if case.payload is not None and case.payload.type]
            found += [one.payload.type for one in self.spec.attributes
                      if choice.kind == "fd_kind" and one.payload is not None and one.payload.type is not None]
            found += [one.type for one in choice.registers.registers] if choice.registers is not None else []
        type_ = strip_typedefs(member.type, self._wide)
        while isinstance(type_, ArrayType):
            type_ = strip_typedefs(type_.element, self._wide)
        if isinstance(type_, PointerType) and type_.target is not None and not found:
            found = [type_.target]
        return found

    def _leading(self, type_: Type) -> Field | None:
        """A member of what a type is or contains whose address leads to what differs; those of linked records once."""
        seen: set[Record] = set()
        waiting = [type_]
        while waiting:
            record = record_in(strip_typedefs(waiting.pop(), self._wide))
            for member in record.fields if record is not None and record not in seen else ():
                here = self._where(member)
                found = here._leads_to(member) if here is not None else []
                mask = bool(found) and not isinstance(member.type, ArrayType) \
                    and here is not None and here._masked(member.payload, found)
                if mask or here is not None and any(here._differing(one) for one in found):
                    return member
                waiting += [member.type, *found]
            seen |= {record} if record is not None else set()
        return None
