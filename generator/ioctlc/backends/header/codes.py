"""The request codes of the header, written with the `_IO` macros of the operating system."""

from __future__ import annotations

from typing import NamedTuple

from ioctlc.abi import ABIS, Abi
from ioctlc.backends import Context
from ioctlc.backends.arrival import Arrivals, growth
from ioctlc.backends.cdecl import Speller, element, varies
from ioctlc.backends.conditions import chain, partition
from ioctlc.backends.ctext import c_int, column_for, deprecation, kernel_doc, macro_word, prefix_of, tabs_to, wrapped
from ioctlc.backends.cxx import differs, has_empty
from ioctlc.backends.deprecation import Retirement
from ioctlc.backends.header.meaning import Meanings
from ioctlc.backends.macros import caller_sized, parameters
from ioctlc.backends.views import Branch, Item
from ioctlc.model import Ioctl, NamedType, Record, RecordType, Type

_MACROS = {"none": "_IO", "in": "_IOW", "out": "_IOR", "inout": "_IOWR"}
_HELPERS = {"none": ("_IOC_NONE", "IOC_VOID"), "in": ("_IOC_WRITE", "IOC_IN"), "out": ("_IOC_READ", "IOC_OUT"),
            "inout": ("(_IOC_READ | _IOC_WRITE)", "IOC_INOUT")}
_FORMS = {"io": "_IO", "iow": "_IOW", "ior": "_IOR", "iowr": "_IOWR"}


class Spelled(NamedTuple):
    """How one ABI spells a code: macro and arguments."""

    macro: str
    arguments: tuple[str, ...]

    def text(self) -> str:
        return f"{self.macro}({', '.join(self.arguments)})" if self.macro else self.arguments[0]


class RequestCodes:
    """Writes the request codes. `helpers` says afterwards which directions need an `_IOC` helper macro."""

    def __init__(self, ctx: Context, retirement: Retirement, speller: Speller) -> None:
        self.ctx = ctx
        self.spec = ctx.spec
        self.retirement = retirement
        self.speller = speller
        self.meanings = Meanings(ctx.spec, speller)
        self.arrivals = Arrivals(ctx.spec)
        self.prefix = prefix_of(ctx.spec)
        self._empty = has_empty(ctx.spec)
        self.abis = [name for name in ctx.spec.abis() if ABIS[name].os != "windows"]
        self.universe = frozenset(self.abis)
        self._directions: set[str] = set()
        self._same_type = len(self._types()) == 1

    def _types(self) -> set[int | None]:
        """The spec's type bytes on its ABIs."""
        default = self.spec.numbers.type_byte
        return {default.on(ABIS[name]) if default else None for name in self.abis}

    def helpers(self) -> list[tuple[str, str, str]]:
        """(name, value on Linux, value on the BSDs) of the helper macros that the codes use."""
        return [(f"_{self.prefix}_IOC_{one.upper()}", *values) for one, values in _HELPERS.items()
                if one in self._directions]

    def items(self) -> list[Item]:
        """One item per ioctl that exists outside of Windows."""
        column = column_for((ioctl.name for ioctl in self.spec.ioctls), len("#define "))
        return [item for ioctl in self.spec.ioctls if (item := self._item(ioctl, column))]

    def sizes(self) -> list[Item]:
        """The first-release sizes of the extensible records whose request codes encode them."""
        records = [record for record in dict.fromkeys(filter(None, map(self._extensible, self.spec.ioctls)))]
        names = [self._size_name(record) for record in records]
        column = column_for(names, len("#define "))
        items = []
        for record, name in zip(records, names):
            groups = partition(self.abis, lambda abi: self._first_size(record, abi))
            branches = [Branch(d, (f"{tabs_to(f'#define {name}', column)}{size}",))
                        for d, size in chain(groups, self.universe)]
            last = record.extensible.first_last if record.extensible else ""
            if branches:
                items.append(Item((f"/* &struct {record.name} up to @{last}, as request codes encode it. */",),
                                  tuple(branches), record in self.retirement.removed))
        return items

    def _first_size(self, record: Record, abi: str) -> int | None:
        exists = self.spec.exists(record, ABIS[abi])
        return self.ctx.layouts.first_release_size(record, ABIS[abi]) if exists else None

    def _size_name(self, record: Record) -> str:
        return f"{macro_word(record.name or '')}_SIZE_V0"

    def _extensible(self, ioctl: Ioctl) -> Record | None:
        encoded = ioctl.argument.type
        inner = element(encoded) if encoded is not None and ioctl.argument.kind == "pointer" else None
        if isinstance(inner, RecordType) and inner.record.extensible and inner.record.name:
            return inner.record
        return None

    def _item(self, ioctl: Ioctl, column: int) -> Item | None:
        if self._same_type and not ioctl.where and self._uniform(ioctl) and self.abis:
            spelled = self._spelled(ioctl, ABIS[self.abis[0]])
            groups = [(spelled, self.universe)] if spelled else []
        else:
            present = ioctl.where.abis()
            groups = partition((name for name in self.abis if name in present),
                               lambda name: self._spelled(ioctl, ABIS[name]))
        if not groups:
            return None
        mark = self.retirement.mark(ioctl.name) if ioctl.life.deprecated else ""
        branches = tuple(Branch(directive, self._lines(ioctl, spelled, column, mark))
                         for directive, spelled in chain(groups, self.universe))
        record = self._extensible(ioctl)
        more = [f"Since: {since}"] if (since := self.arrivals.late(ioctl.life.since)) else []
        more += [f"The struct {growth(record, self.spec, self.ctx.layouts)}"] if record is not None else []
        return Item(tuple(ioctl_doc(ioctl, self.speller, self.meanings, more)), branches,
                    ioctl.life.deprecated is not None)

    def _uniform(self, ioctl: Ioctl) -> bool:
        return _uniform(ioctl) and not any(self._cxx_differs(ioctl.argument.type, ABIS[abi]) for abi in self.abis)

    def _lines(self, ioctl: Ioctl, spelled: Spelled, column: int, mark: str) -> tuple[str, ...]:
        name = f"#define {ioctl.name}{parameters(ioctl, 'len' in spelled.arguments or caller_sized(ioctl))}"
        life = ioctl.life.deprecated
        if life is None:
            return (f"{tabs_to(name, column)}{spelled.text()}",)
        enumerator, value = self.retirement.number(life, ioctl.name, mark, spelled.text())
        return (enumerator, f"{tabs_to(name, column)}{value}")

    def _encoded(self, ioctl: Ioctl, abi: Abi) -> Type | int | str | None:
        """What the code's size says: a type, a number of bytes, "caller", or None where it follows from nothing."""
        if ioctl.code is not None and ioctl.code.encodes is not None:
            encoded = ioctl.code.encodes.on(abi)
            if encoded is not None:
                return encoded
        return ioctl.argument.type if ioctl.argument.kind in ("pointer", "value") else None

    def _spelled(self, ioctl: Ioctl, abi: Abi) -> Spelled | None:
        code = self.ctx.codes.of(ioctl, abi)
        if code is None:
            return None
        raw = ioctl.code.raw.on(abi) if ioctl.code and ioctl.code.raw else None
        if raw is not None:
            text = f"0x{raw:04X}" + ("U" if raw >> 31 else "")
            return Spelled("", (f"({text} + (i))" if ioctl.nr_count else text,))
        number = f"0x{code.nr:02X}" + (" + (i)" if ioctl.nr_count else "")
        start = (_type_byte(code.type or 0), number)
        form = (ioctl.code.form.on(abi) if ioctl.code and ioctl.code.form else None) or ""
        direction = str(code.direction)
        if form == "io" or (direction == "none" and not form and not code.size and not caller_sized(ioctl)):
            return Spelled("_IO", start)
        encoded = self._encoded(ioctl, abi)
        if encoded == "caller":
            return self._ioc(direction, start, "len")
        name = None if isinstance(encoded, (int, str)) or encoded is None else self.speller.name(encoded, abi)
        record = self._extensible(ioctl) if encoded is ioctl.argument.type else None
        if record is not None:
            return self._ioc(direction, start, self._size_name(record))
        if name is None or self._size(encoded, abi) != code.size or self._cxx_differs(encoded, abi):
            return self._ioc(direction, start, str(code.size))
        if form == "ioc" or form == "wint" or direction == "none":
            return self._ioc(direction, start, f"sizeof({name})")
        return Spelled(_FORMS.get(form) or _MACROS[direction], (*start, name))

    def _size(self, encoded: Type | int | str | None, abi: Abi) -> int | None:
        if isinstance(encoded, (int, str)) or encoded is None:
            return None
        return int(self.ctx.layouts.size(encoded, abi))

    def _cxx_differs(self, encoded: Type | int | str | None, abi: Abi) -> bool:
        """Whether `sizeof` of the type is another one in C++."""
        return self._empty and not isinstance(encoded, (int, str)) and differs(encoded, self.ctx.layouts, abi)

    def _ioc(self, direction: str, start: tuple[str, str], size: str) -> Spelled:
        self._directions.add(direction)
        return Spelled("_IOC", (f"_{self.prefix}_IOC_{direction.upper()}", *start, size))


def _type_byte(value: int) -> str:
    """The type byte; a letter also as one, since that is how headers that people wrote have it."""
    letter = chr(value)
    return f"0x{value:02X}" + (f" /* '{letter}' */" if letter.isascii() and letter.isalpha() else "")


def _uniform(ioctl: Ioctl) -> bool:
    """Whether every ABI spells the code the same way: the same names and numbers, and no size in bytes."""
    if ioctl.code is not None or ioctl.nr.uniform is None:
        return False
    if ioctl.type_byte is not None and ioctl.type_byte.uniform is None:
        return False
    argument = ioctl.argument
    inner = argument.type
    if isinstance(inner, NamedType) or (isinstance(inner, RecordType) and inner.record.name is None):
        return False
    return argument.kind == "none" or (argument.kind == "pointer" and inner is not None and not varies(inner))


def ioctl_doc(ioctl: Ioctl, speller: Speller, meanings: Meanings, more: list[str]) -> list[str]:
    """The kernel-doc of a request code; `more` are further facts."""
    life = ioctl.life.deprecated
    if not ioctl.doc and not life and not more and ioctl.profile == "legacy":
        return []
    facts = _facts(ioctl, speller, meanings) + more
    tail = wrapped(". ".join(facts) + ".") if facts else []
    if ioctl.returns and ioctl.returns.doc:
        tail += wrapped(ioctl.returns.doc, "Returns: ", "  ")
    if ioctl.errors:
        tail += ["", "Errors:"]
        tail += [line for name, text in ioctl.errors.items() for line in wrapped(text, f"  {name}: ", "    ")]
    if life:
        text = deprecation(life)
        tail += ["", *wrapped(text[0].upper() + text[1:])]
    if tail and tail[0] == "":
        tail = tail[1:]
    return kernel_doc(ioctl.name, ioctl.doc, (), tail)


def _facts(ioctl: Ioctl, speller: Speller, meanings: Meanings) -> list[str]:
    facts = [f"On: {', '.join(one.name for one in ioctl.objects)}"] if ioctl.objects else []
    argument = ioctl.argument
    if argument.kind in ("pointer", "value") and argument.type is not None:
        name = speller.name(argument.type) or "record"
        how = {"in": "read", "out": "written", "inout": "read and written"}.get(argument.direction or "", "")
        facts.append(f"Argument: {name}" + (f", {how}" if how else "") + (" (by value)" * (argument.kind == "value")))
        field = argument.as_field(ioctl.pos)
        if field is not None:
            facts[-1] += "".join(f"; {fact}" for fact in meanings.of_value(field))
    if ioctl.life.capability:
        facts.append(f"Capability: {ioctl.life.capability.name}")
    if ioctl.privilege and ioctl.privilege != "none":
        facts.append(f"Privilege: {ioctl.privilege.replace('_', ' ')}")
    if ioctl.no_op:
        facts.append("Does nothing")
    if ioctl.constant is not None:
        facts.append(f"Always returns {c_int(ioctl.constant)}")
    return facts
