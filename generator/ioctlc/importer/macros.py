"""Which macros of a header are ioctls: found through any number of wrappers, by the tokens of their definitions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Iterable

from ioctlc.importer.clang import Unit, cindex
from ioctlc.importer.facts import Place

#: The macros that every ioctl is built on.
BASE = frozenset({"_IO", "_IOR", "_IOW", "_IOWR", "_IOC", "_IOR_BAD", "_IOW_BAD", "_IOWR_BAD", "_IOWINT"})
#: The headers that define them; nothing in these is an ioctl.
BASE_HEADERS = re.compile(r"(^|/)(asm|asm-generic|linux|sys)/(ioctl|ioccom)\.h$")

_TOKEN = re.compile(r"""[A-Za-z_]\w*|\.?\d(?:[\w.]|[eEpP][+-])*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\.\.\."""
                    r"""|<<|>>|##|[<>=!]=|\S""")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
_WORD = re.compile(r"[A-Za-z_]\w*\Z")
_RAW = re.compile(r"0[xX][0-9a-fA-F]{3,4}\Z")
#: A number without _IO in two parts: ('x' << 8) | 1, or 0x7801 + 1.
_PARTS = re.compile(r"(?:\(?(?:'(\w)'|(0[xX][0-9a-fA-F]{2}))<<8\)?|(0[xX][0-9a-fA-F]{3,4}))"
                    r"[|+](?:0[xX][0-9a-fA-F]+|\d+)\Z")
_NUMBER = re.compile(r"(0[xX][0-9a-fA-F]+|\d+)[uUlL]*")
_SUM = re.compile(r"([A-Za-z_]\w*)\+\w+\Z")

#: Values of enums that count the others.
_COUNTS = re.compile(r"_(MAX|LAST|END|CNT|COUNT|NUM|NR)$|^__")

#: Type bytes of numbers written without _IO, and the headers that use them (Documentation/userspace-api/ioctl/
#: ioctl-number.rst); a number of four hexadecimal digits is an ioctl only there, or where its name says so.
RAW_TYPES: dict[int, str] = {
    0x02: r"fd\.h", 0x03: r"hdreg\.h", 0x06: r"lp\.h", 0x22: r"sg\.h", 0x43: r"capi\.h", 0x46: r"(fb|arcfb)\.h",
    0x4B: r"kd\.h", 0x4C: r"loop\.h", 0x4D: r"synclink\.h|mtio\.h", 0x50: r"soundcard\.h",
    0x53: r"cdrom\.h|scsi_ioctl\.h|scsi\.h", 0x54: r"ioctls\.h|termios\.h", 0x56: r"vt\.h", 0x5A: r"tioc.*\.h",
    0x63: r"cm4000_cs\.h|pktcdvd\.h", 0x67: r"if_.*\.h", 0x71: r"serio\.h", 0x74: r"ppp.*\.h", 0x89: r".*\.h",
    0x8B: r"wireless\.h", 0x12: r"fs\.h", 0xB1: r"if_pppox\.h",
}
WRAPPER_NAME = re.compile(r"_IO(R|W|WR|C)?\Z")
_RAW_NAME = re.compile(r"(^|_)(IOCTL|IOC[A-Z]?|SIOC\w*|FIO\w*|TIOC\w*|FBIO\w*)(_|$)"
                       r"|^(SIOC|FIO|TIOC|TC[A-Z]|FBIO|HDIO_)")


@dataclass(frozen=True, slots=True)
class Macro:
    """A definition: `params` is None for an object-like one; `tokens` is the body without comments."""

    name: str
    place: Place
    params: tuple[str, ...] | None
    tokens: tuple[str, ...]
    declared: bool = False              # it is none: the value of an enum or of a constant variable
    enum: str = ""                      # that enum's name, where it has one

    @property
    def body(self) -> str:
        return " ".join(self.tokens)

    @property
    def bare(self) -> list[str]:
        """The tokens without the parentheses around all of them."""
        tokens = list(self.tokens)
        while len(tokens) > 2 and tokens[0] == "(" and _closes_at_end(tokens):
            tokens = tokens[1:-1]
        return tokens


def _closes_at_end(tokens: list[str]) -> bool:
    depth = 0
    for index, token in enumerate(tokens):
        depth += (token == "(") - (token == ")")
        if depth == 0:
            return index == len(tokens) - 1
    return False


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which macros that are mere numbers are ioctls, whatever they look like.

    pattern     what the user has said: found anywhere in a name
    ioctls      names that the spec has as ioctls
    values      names that it has as values: only the user makes ioctls of them
    """

    pattern: re.Pattern[str] | None = None
    ioctls: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()

    def says(self, name: str) -> bool:
        """Whether a name is an ioctl's."""
        return name in self.ioctls or self.pattern is not None and self.pattern.search(name) is not None

    def other(self, macro: Macro, macros: dict[str, Macro]) -> str:
        """Another macro's name, which is all that the pattern finds in that of a small number; else ""."""
        found = self.pattern.search(macro.name) if self.pattern is not None else None
        if found is None or self.pattern is None or macro.name in self.ioctls or self.pattern.fullmatch(macro.name):
            return ""
        return found[0] if found[0] in macros and _small(macro, macros) else ""


def _small(macro: Macro, macros: dict[str, Macro]) -> bool:
    """Whether a macro is a number below 256, or another name of one: too small for a type byte and a number."""
    seen: set[str] = set()
    while len(macro.bare) == 1 and macro.bare[0] in macros and macro.name not in seen:
        seen.add(macro.name)
        macro = macros[macro.bare[0]]
    found = _NUMBER.fullmatch("".join(macro.bare))
    return found is not None and int(found[1], 16 if found[1][:2] in ("0x", "0X") else 10) < 256


@dataclass(slots=True)
class Macros:
    """All macros of a unit, and what they mean: `ioctls` and `families` in the order of their definition. `spared` are
    numbers that look like ioctls and are taken for constants, and why."""

    all: dict[str, Macro]
    wrappers: set[str] = field(default_factory=set)
    ioctls: list[Macro] = field(default_factory=list)
    raw: set[str] = field(default_factory=set)
    families: list[Macro] = field(default_factory=list)
    based: set[str] = field(default_factory=set)        # constants that are ioctls, if what they refer to were known
    pasted: set[str] = field(default_factory=set)       # constants that may be ioctls, after a ## in other macros
    constants: list[Macro] = field(default_factory=list)
    spared: list[tuple[Macro, str]] = field(default_factory=list)


def discover(unit: Unit, own: Iterable[str], wanted: Wanted) -> Macros:
    """The macros of a unit; those of the files in `own` are classified. `wanted` names further ioctls."""
    macros = Macros(_definitions(unit))
    macros.wrappers = _wrappers(macros.all)
    inside = set(own)
    declared = {m.name: m for m in _declared(unit, inside) if m.name not in macros.all}
    macros.all |= declared
    mine = [m for m in macros.all.values() if m.place.file in inside and not BASE_HEADERS.search(m.place.file)]
    _classify(macros, mine, wanted)
    _forget_values(macros, declared, wanted)
    return macros


def _declared(unit: Unit, own: set[str]) -> Iterable[Macro]:
    """Values of enums and of constant variables, as if each were a macro."""
    kinds = cindex.CursorKind
    for cursor, place, _ in unit.cursors():
        if place.file not in own or cursor.kind not in (kinds.ENUM_DECL, kinds.VAR_DECL):
            continue
        each = cursor.get_children() if cursor.kind == kinds.ENUM_DECL else [cursor]
        enum = cursor.spelling if cursor.kind == kinds.ENUM_DECL and _WORD.match(cursor.spelling) else ""
        before, after = "", 0
        for one in each:
            location = one.location
            if location.file is None or location.file.name != place.file:
                continue
            text = read(place.file)[location.offset:location.offset + 4096].decode("utf-8", "replace")
            tokens = _initialiser(_TOKEN.findall(_COMMENT.sub(" ", text.removeprefix(one.spelling))))
            if not text.startswith(one.spelling):           # a macro has made it
                before = ""
                continue
            before, after = (one.spelling, 0) if tokens else (before, after + 1)
            if before and not tokens and not _COUNTS.search(one.spelling):
                tokens = (before, "+", str(after))
            if tokens:
                yield Macro(one.spelling, Place(place.file, location.line), None, tokens, declared=True, enum=enum)


def _initialiser(tokens: list[str]) -> tuple[str, ...]:
    """What follows the = up to a comma, a brace or a semicolon outside of parentheses."""
    depth, found = 0, []
    for token in tokens[1:] if tokens[:1] == ["="] else ():
        if token in (",", "}", ";") and depth == 0:
            break
        depth += (token in ("(", "{")) - (token in (")", "}"))
        found.append(token)
    return tuple(found)


def _forget_values(macros: Macros, declared: dict[str, Macro], wanted: Wanted) -> None:
    """Leave declared values that are no ioctls to enums. One that only looks like a number of one is not taken for it,
    nor what is counted from such a one.
    """
    def is_one(macro: Macro, depth: int = 0) -> bool:
        if not macro.declared or macro.name not in macros.raw or wanted.says(macro.name):
            return True
        base = macros.all.get(macro.bare[0])
        return base is not None and depth < len(declared) and is_one(base, depth + 1)

    macros.ioctls = [m for m in macros.ioctls if is_one(m)]
    macros.constants = [m for m in macros.constants if not m.declared]
    kept = {m.name for m in macros.ioctls}
    for name in declared:
        if name not in kept:
            macros.all.pop(name)
            macros.raw.discard(name)


def _definitions(unit: Unit) -> dict[str, Macro]:
    found: dict[str, Macro] = {}
    for cursor, place, start in unit.cursors():
        if cursor.kind != cindex.CursorKind.MACRO_DEFINITION:
            continue
        macro = _known.get((place.file, start))
        if macro is None:
            text = _source(place.file, unit)[start:cursor.extent.end.offset].decode("utf-8", "replace")
            macro = _macro(cursor.spelling, place, text)
            if read(place.file):
                _known[place.file, start] = macro
        found.pop(macro.name, None)
        found[macro.name] = macro
    return found


#: The macro that begins at an offset of a file: every target reads the same text there.
_known: dict[tuple[str, int], Macro] = {}


def forget() -> None:
    """Read the files anew: they may have changed since the last import."""
    read.cache_clear()
    _known.clear()


@lru_cache(maxsize=512)
def read(file: str) -> bytes:
    """The contents of a header, b"" where it is no file."""
    try:
        with open(file, "rb") as stream:
            return stream.read()
    except OSError:
        return b""


def _source(file: str, unit: Unit) -> bytes:
    return read(file) or unit.text.encode()


def _macro(name: str, place: Place, text: str) -> Macro:
    rest = text[len(name):]
    rest = _COMMENT.sub(" ", rest.replace("\\\r\n", " ").replace("\\\n", " "))
    params = None
    if rest.startswith("("):
        inside, _, rest = rest[1:].partition(")")
        params = tuple(p.strip() for p in inside.split(",") if p.strip())
    return Macro(name, place, params, tuple(_TOKEN.findall(rest)))


def _wrappers(macros: dict[str, Macro]) -> set[str]:
    """Function-like macros that use _IO*, and other names of such: `#define _SIO _IO`."""
    found = set(BASE)
    grown = True
    while grown:
        grown = False
        for macro in macros.values():
            if macro.name not in found and _wraps(macro, found):
                found.add(macro.name)
                grown = True
    return found


def _wraps(macro: Macro, found: set[str]) -> bool:
    if macro.params is None:
        bare = macro.bare
        return len(bare) == 1 and bare[0] in found
    return any(token in found for token in macro.tokens)


def _classify(macros: Macros, mine: list[Macro], wanted: Wanted) -> None:
    used = {token for macro in macros.all.values() if not forwards(macro) for token in macro.tokens}
    known = {m.name for m in macros.all.values() if m.params is None and m.name not in macros.wrappers
             and any(token in macros.wrappers for token in m.tokens)}
    known = _grown(known | _numbers(macros, mine, wanted) - macros.wrappers, mine)
    macros.based = _grown(undefined(macros.all, mine), mine) - known
    macros.based |= {m.name for m in mine if m.params is None and undefined(macros.all, [m], WRAPPER_NAME)} - known
    macros.pasted = {m.name for m in mine if m.params is None and _pastes(m, macros.all)} - known
    for macro in mine:
        if macro.params is not None:
            if macro.name in macros.wrappers and macro.name not in used and macro.params:
                macros.families.append(macro)
        elif macro.name in known:
            macros.ioctls.append(macro)
        elif macro.tokens and macro.name not in macros.wrappers:
            macros.constants.append(macro)
    macros.raw = {name for name in known if not any(t in macros.wrappers for t in macros.all[name].tokens)}


def _numbers(macros: Macros, mine: list[Macro], wanted: Wanted) -> set[str]:
    """The macros that are ioctls and mere numbers; `macros.spared` gets those that could be meant."""
    raw_types = _raw_types(macros.all.values())
    ranks = {m.name: _rank(m, raw_types) for m in macros.all.values()}
    found = {name for name, rank in ranks.items() if rank == "ioctl" and name not in wanted.values}
    for macro in mine:
        other = wanted.other(macro, macros.all)
        if other:
            macros.spared.append((macro, f"is {macro.bare[0]}, and its name only begins like {other}'s: taken for a"
                                  f" constant; --ioctls '^{macro.name}$' makes an ioctl of it"))
        elif wanted.says(macro.name):
            found.add(macro.name)
        elif ranks[macro.name] == "constant" or ranks[macro.name] == "ioctl" and macro.name in wanted.values:
            why = "the spec has it as a value" if macro.name in wanted.values else "by its name"
            macros.spared.append((macro, f"has the number of an ioctl of this header: taken for a constant, {why};"
                                  f" --ioctls '^{macro.name}$' makes an ioctl of it"))
    return found


def _grown(known: set[str], mine: list[Macro]) -> set[str]:
    """Some macros, with those of the headers that are other names of them, or numbers counted from them."""
    found, more = set(known), set(known)
    while more:
        more = {m.name for m in mine if m.params is None and m.name not in found and _refers(m, found)}
        found |= more
    return found


def undefined(macros: dict[str, Macro], mine: list[Macro], names: re.Pattern[str] = _RAW_NAME) -> set[str]:
    """Names that no header defines which was read, and that ioctls are called or counted from: SIOCDEVPRIVATE; or
    that are made with, OBSOLETE__IOR."""
    words = {token for m in mine if m.params is None for token in m.tokens if _WORD.match(token)}
    return {word for word in words if word not in macros and names.search(word)}


#: Pieces of the base macros' names that a ## can put together.
_PIECES = frozenset({"_I", "_IO", "IO", "IOR", "IOW", "IOWR", "IOC"})


def _pastes(macro: Macro, macros: dict[str, Macro]) -> bool:
    """Whether a macro hands a piece of a base macro's name to macros that paste."""
    seen = {macro.name}
    left = list(macro.tokens) if _PIECES.intersection(macro.tokens) else []
    while left:
        token = left.pop()
        if token == "##":
            return True
        if token in macros and token not in seen:
            seen.add(token)
            left += macros[token].tokens
    return False


def forwards(macro: Macro) -> bool:
    """Whether a macro only hands its parameters on: another name of a family, which is no wrapper for that."""
    return macro.params is not None and "".join(macro.bare[1:]) == f"({','.join(macro.params)})"


def _refers(macro: Macro, known: set[str]) -> bool:
    """Whether a macro is another name of an ioctl, one of two ioctls, or one with an offset."""
    bare = macro.bare
    if len(bare) == 1:
        return bare[0] in known
    summed = _SUM.match("".join(bare))
    if summed is not None:
        return summed.group(1) in known
    if "?" in bare:
        branches = [token for token in bare[bare.index("?"):] if _WORD.match(token)]
        return bool(branches) and all(token in known for token in branches)
    return False


def _raw_types(macros: Iterable[Macro]) -> dict[tuple[str, int], int]:
    """How often each upper byte occurs among the four-digit numbers of each file."""
    counts: dict[tuple[str, int], int] = {}
    for macro in macros:
        value = raw_value(macro)
        if value is not None:
            key = (macro.place.file, value >> 8)
            counts[key] = counts.get(key, 0) + 1
    return counts


def raw_value(macro: Macro) -> int | None:
    """The number of two bytes that a macro is without any _IO, or None."""
    bare = macro.bare if macro.params is None else []
    if len(bare) == 1 and _RAW.match(bare[0]):
        value = int(bare[0], 16)
        return value if value > 0xFF else None
    written = _PARTS.match("".join(bare)) if len(bare) > 2 else None
    if written is None:
        return None
    char, type_, whole = written.groups()
    return ord(char) << 8 if char else int(type_, 16) << 8 if type_ else int(whole, 16)


#: How names of ioctls end that are no ioctls; where the kernel's registry has the number for the header, "_ID" says
#: nothing (SG_GET_PACK_ID).
_NO_IOCTL = re.compile(r"_(MASK|MAX|MIN|FLAGS?|ID|MAGIC|BASE)$")


def _rank(macro: Macro, counts: dict[tuple[str, int], int]) -> str:
    """What a number without _IO is: an "ioctl", by the kernel's registry or by its name; a "constant", though the
    registry has its type byte for the header; "" where nothing speaks for an ioctl."""
    value = raw_value(macro)
    if value is None:
        return ""
    pattern = RAW_TYPES.get(value >> 8)
    file = macro.place.file.rsplit("/", 1)[-1]
    registered = pattern is not None and pattern != r".*\.h" and re.fullmatch(pattern, file) is not None \
        and counts[(macro.place.file, value >> 8)] > 1
    ending = _NO_IOCTL.search(macro.name)
    if ending is not None and not (registered and ending[1] == "ID"):
        return "constant" if registered else ""
    return "ioctl" if registered or _RAW_NAME.search(macro.name) else ""
