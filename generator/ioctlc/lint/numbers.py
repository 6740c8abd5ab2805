"""Rules about request codes."""

from __future__ import annotations

from typing import Iterator

from ioctlc.abi import Abi
from ioctlc.codes import Code, CodeError, Codes
from ioctlc.layout import LayoutError, Layouts
from ioctlc.lint.rules import RELEASED, Finding, Lint, bases, rule
from ioctlc.model import ArrayType, Ioctl, NamedType, PointerType, Type


def listed(abis: list[Abi]) -> str:
    """ABIs for a message: a few by name."""
    names = [abi.name for abi in abis]
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def on(message: str, abi: Abi) -> str:
    """A message with the ABI that it is about, unless it names it already."""
    return message if abi.name in message else f"{message} (on {abi.name})"


@rule("request-code", "every request code can be formed on every ABI", legacy="error", source="IOC, NUM",
      essential=True)
def request_code(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        for abi in lint.abis(ioctl):
            try:
                lint.codes.of(ioctl, abi)
            except CodeError as error:
                yield Finding(error.pos, on(error.message, abi), error.help or "change it", (ioctl,))
                break
            except LayoutError as error:
                if not lint.bad_records:    # else `layout` reports it
                    yield Finding(ioctl.pos, f"ioctl '{ioctl.name}': {on(error.message, abi)}",
                                  error.help or "change its argument", (ioctl,))
                break


def family(ioctl: Ioctl, code: Code) -> range:
    """All codes of an ioctl: one, or those of its family, as the headers' macros make them of an index."""
    step = 4 if code.format == "windows" and not code.raw else 1
    return range(code.value, code.value + step * (ioctl.nr_count or 1), step)


def known_codes(lint: Lint) -> Iterator[tuple[Ioctl, Abi, Code]]:
    """The codes of all ioctls on all ABIs, those of the specs that this one extends first."""
    for base in reversed(bases(lint.spec)):
        layouts = Layouts(base)
        yield from _codes_of(Lint(base, layouts, Codes(base, layouts)))
    yield from _codes_of(lint)


def _codes_of(lint: Lint) -> Iterator[tuple[Ioctl, Abi, Code]]:
    for ioctl in lint.spec.ioctls:
        for abi in lint.abis(ioctl):
            code = lint.code(ioctl, abi)
            if code is not None:
                yield ioctl, abi, code


@rule("code-unique", "one request code means one command, per object and ABI", legacy="error", source="IOC")
def code_unique(lint: Lint) -> Iterator[Finding]:
    own = set(map(id, lint.spec.ioctls))
    seen: dict[tuple[str, str, int], Ioctl] = {}
    told: set[tuple[int, int]] = set()
    for ioctl, abi, code in known_codes(lint):
        for value in family(ioctl, code):
            clashes = [(item, other) for item in ioctl.objects
                       if (other := seen.setdefault((item.name, abi.name, value), ioctl)) is not ioctl]
            for item, other in clashes[:1] if id(ioctl) in own else ():
                if (id(ioctl), id(other)) not in told and not _aliases(ioctl, other):
                    told.add((id(ioctl), id(other)))
                    yield Finding(ioctl.pos, f"'{ioctl.name}' and '{other.name}' have the same request code"
                                  f" {value:#010x} on object '{item.name}' ({abi.name})",
                                  "give one of them another nr", (ioctl,), ((other.pos, "the other one"),))


def _aliases(one: Ioctl, other: Ioctl) -> bool:
    """Whether two names are names of one command."""
    return _root(one) is _root(other)


def _root(ioctl: Ioctl) -> Ioctl:
    for _ in range(64):                 # a circle ends here
        if ioctl.alias_of is None:
            break
        ioctl = ioctl.alias_of
    return ioctl


@rule("alias-code", "another name of an ioctl has its request code", legacy="error", source="NUM")
def alias_code(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        target = ioctl.alias_of
        if target is None:
            continue
        for abi in lint.abis(ioctl):
            mine, its = lint.code(ioctl, abi), lint.code(target, abi) if lint.spec.exists(target, abi) else None
            if mine is not None and its is not None and mine.value != its.value:
                yield Finding(ioctl.pos, f"'{ioctl.name}' is called another name of '{target.name}', but has code"
                              f" {mine.value:#010x} and not {its.value:#010x} on {abi.name}",
                              "say the same of both, or leave 'alias_of' out", (ioctl,), ((target.pos, "the ioctl"),))
                break


@rule("nr-unique", "one nr is used once per object, whatever direction and size", legacy="warning", source="IOC, NUM",
      released=RELEASED)
def nr_unique(lint: Lint) -> Iterator[Finding]:
    own = set(map(id, lint.spec.ioctls))
    seen: dict[tuple[str, str, int, int], tuple[Ioctl, int]] = {}
    told: set[tuple[int, int]] = set()
    for ioctl, abi, code in known_codes(lint):
        if code.raw or code.format == "windows":
            continue
        for index, mine in enumerate(family(ioctl, code)):
            for item in ioctl.objects:
                key = (item.name, abi.name, code.type, code.nr + index)
                other, value = seen.setdefault(key, (ioctl, mine))
                if other is not ioctl and value != mine and id(ioctl) in own and (id(ioctl), id(other)) not in told:
                    told.add((id(ioctl), id(other)))
                    yield Finding(ioctl.pos, f"'{ioctl.name}' and '{other.name}' share nr {code.nr + index:#04x} on"
                                  f" object '{item.name}'; only direction or size tell them apart",
                                  "a new command gets an nr of its own", (ioctl,), ((other.pos, "the other one"),))


@rule("nr-block", "every nr lies in the block that the ABI has", source="NUM")
def nr_block(lint: Lint) -> Iterator[Finding]:
    block = lint.spec.numbers.block
    if block is None or lint.spec.extends is not None:
        return
    reserved = lint.spec.extension_range
    for ioctl in lint.spec.ioctls:
        for selector, nr in ioctl.nr.cases:
            if selector.startswith("windows"):
                continue
            if not block[0] <= nr <= block[1]:
                yield Finding(ioctl.pos, f"'{ioctl.name}' has nr {nr:#04x}, outside the block"
                              f" {block[0]:#04x} to {block[1]:#04x}", "choose a free nr of the block", (ioctl,),
                              ((lint.spec.numbers.pos, "the block"),))
            elif reserved is not None and reserved.nr[0] <= nr <= reserved.nr[1]:
                yield Finding(ioctl.pos, f"'{ioctl.name}' has nr {nr:#04x}, which is left to extensions",
                              "choose a free nr below", (ioctl,), ((reserved.pos, "the extensions' range"),))


@rule("type-byte", "the type byte is one that a registry knows, not 0", legacy="warning", source="NUM",
      released=RELEASED)
def type_byte(lint: Lint) -> Iterator[Finding]:
    types = lint.spec.numbers.type_byte
    if types is not None and any(value == 0 for _, value in types.cases):
        yield Finding(lint.spec.numbers.place("type"), "type byte 0: many drivers of old use it, so the type tells"
                      " nothing", "a new ABI takes a free byte of the kernel's ioctl-number registry", ())


def is_pointer(type_: Type | None) -> bool:
    while isinstance(type_, NamedType) and type_.typedef.type.uniform is not None:
        type_ = type_.typedef.type.uniform
    return isinstance(type_, PointerType)


def encoded_type(ioctl: Ioctl) -> Type | None:
    """The type whose size the code encodes."""
    if ioctl.code is not None and ioctl.code.encodes is not None:
        value = ioctl.code.encodes.cases[0][1]
        return None if isinstance(value, (int, str)) else value
    return ioctl.argument.type if ioctl.argument.kind == "pointer" else None


@rule("code-encodes-pointer", "a code does not encode the size of a pointer", legacy="warning", source="IOC",
      released=RELEASED)
def code_encodes_pointer(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        if not is_pointer(encoded_type(ioctl)):
            continue
        wide = _example(lint, ioctl, 64)
        narrow = _example(lint, ioctl, 32)
        shown = f": {wide[1]} on {wide[0]}, {narrow[1]} on {narrow[0]}" if wide and narrow else ""
        yield Finding(ioctl.pos, f"the number of '{ioctl.name}' changes between 32 and 64 bit, because it encodes"
                      f" the size of a pointer{shown}", "declare the struct itself, not a pointer to it", (ioctl,))


def _example(lint: Lint, ioctl: Ioctl, bits: int) -> tuple[str, str] | None:
    for abi in lint.abis(ioctl):
        code = lint.code(ioctl, abi) if abi.bits == bits and abi.os != "windows" else None
        if code is not None:
            return abi.name, f"{code.value:#010x}"
    return None


@rule("code-varies", "a code is the same on all ABIs of one format", legacy="note", source="IOC",
      released=RELEASED)
def code_varies(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        if is_pointer(encoded_type(ioctl)):
            continue
        seen: dict[tuple[str, str], tuple[Abi, Code]] = {}
        for abi in lint.abis(ioctl):
            code = lint.code(ioctl, abi)
            if code is None:
                continue
            other, first = seen.setdefault((abi.os, code.format), (abi, code))
            if first.size != code.size:
                own = ioctl.code is None or ioctl.code.encodes is None
                why = f"its argument is {first.size} and {code.size} bytes long" if own else \
                    f"its code encodes {first.size} and {code.size} bytes"
                yield Finding(ioctl.pos, f"'{ioctl.name}' has code {first.value:#010x} on {other.name} and"
                              f" {code.value:#010x} on {abi.name}: {why}", "make the argument's layout the same"
                              " everywhere" if own else "a new command encodes the type of its argument", (ioctl,))
                break


_DATA_FLOW = {"in": "only reads", "out": "only writes", "inout": "reads and writes"}
_MACRO = {"in": "_IOW", "out": "_IOR", "inout": "_IOWR", "none": "_IO"}


@rule("code-direction", "the code's direction is the data's", legacy="warning", source="NUM",
      released=f"correct the argument if the spec is wrong; {RELEASED}")
def code_direction(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        kind = ioctl.argument.kind
        flow = (ioctl.argument.direction or "none") if kind == "pointer" else "none"
        codes = [(abi, lint.code(ioctl, abi)) for abi in lint.abis(ioctl) if abi.os != "windows"]
        wrong = {code.direction: abi for abi, code in reversed(codes) if code is not None and code.direction != flow}
        if wrong and kind != "untyped":
            what = f"the driver {_DATA_FLOW[flow]} its argument" if flow in _DATA_FLOW else \
                "its argument is an integer" if kind == "value" else "it has no argument"
            same = len({code.direction for _, code in codes if code is not None}) == 1
            found = " and ".join(_MACRO[direction] + ("" if same else f" on {wrong[direction].name}")
                                 for direction in sorted(wrong))
            yield Finding(ioctl.pos, f"'{ioctl.name}' is declared {found}, but {what} (as {_MACRO[flow]} says)",
                          "systems that copy by the number (BSD, Darwin) and tools such as valgrind believe the"
                          " code; a new command declares what it does", (ioctl,))


@rule("portable-size", "an argument is at most 4096 bytes, which every BSD copies", source="IOC")
def portable_size(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        codes = [(abi, lint.code(ioctl, abi)) for abi in lint.abis(ioctl) if abi.os != "windows"]
        found = next(((abi, code.size) for abi, code in codes if code is not None and code.size > 4096), None)
        if found is not None:
            yield Finding(ioctl.pos, on(f"the argument of '{ioctl.name}' is {found[1]} bytes long; some BSDs copy at"
                                        " most 4096", found[0]), "put an address and a length into the struct",
                          (ioctl,))


@rule("scalar-argument", "no command passes an integer by value", source="IOC")
def scalar_argument(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        type_ = ioctl.argument.type
        while isinstance(type_, ArrayType):
            type_ = type_.element
        if ioctl.argument.kind in ("value", "untyped"):
            yield Finding(ioctl.pos, f"'{ioctl.name}' passes its argument by value",
                          "put it into a struct: BSD and Windows copy by the number", (ioctl,))
