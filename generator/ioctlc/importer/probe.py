"""Questions put to the compiler about macros: C text that follows the headers, and how its answers are read.

Each question stands on a line of its own, so that an error tells which one has no answer. First the values, as enum
constants; then the `_IO` macros are redefined so that an ioctl expands to a null pointer to its argument's type, and
`extern __typeof__(MACRO) T` has that type without any parsing of macro text. Since typeof forgets typedefs, the next
round casts to `TYPE *` itself, where that is C. In the last round `sizeof` is redefined too, which brings to light the
types that are hidden behind it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Callable, Iterable

from ioctlc.importer.clang import Unit, cindex
from ioctlc.importer.macros import Macro, Macros

_UNDEF = "".join(f"#undef {name}\n" for name in ("_IO", "_IOR", "_IOW", "_IOWR", "_IOC"))
_TYPES = _UNDEF + """\
struct ioctlc_none { char x; };
struct ioctlc_hidden { char x; };
#define _IO(t,n) ((struct ioctlc_none *)0)
#define _IOR(t,n,s) ((__typeof__(s) *)0)
#define _IOW(t,n,s) ((__typeof__(s) *)0)
#define _IOWR(t,n,s) ((__typeof__(s) *)0)
#define _IOC(d,t,n,s) ((struct ioctlc_hidden *)0)
"""
_CASTS = "".join(f"#undef {name}\n#define {name}(t,n,s) ((s *)0)\n" for name in ("_IOR", "_IOW", "_IOWR"))
_SIZES = """\
#undef _IOR
#undef _IOW
#undef _IOWR
#undef _IOC
#define _IOR(t,n,s) ((__typeof__(s) *)0)
#define _IOW(t,n,s) ((__typeof__(s) *)0)
#define _IOWR(t,n,s) ((__typeof__(s) *)0)
#define _IOC(d,t,n,s) (s)
#define sizeof(x) ((__typeof__(x) *)0)
"""
#: For macros that are numbers whatever _IO gives, since they cast it: the type is that of a member of a struct that
#: is declared on the way; {0} makes a pointer of it.
_DECLARING = _UNDEF + """\
#define _IO(t,n) ((unsigned)_Alignof(struct {{ char *ioctlc_none; }}))
#define _IOR(t,n,s) ((unsigned)_Alignof(struct {{ {0}ioctlc_typed; }}))
#define _IOW(t,n,s) _IOR(t,n,s)
#define _IOWR(t,n,s) _IOR(t,n,s)
#define _IOC(d,t,n,s) ((unsigned)(s))
#undef sizeof
#define sizeof(s) ((unsigned long)_Alignof(struct {{ {0}ioctlc_hidden; }}))
"""
_MEMBERS = {"ioctlc_typed": "typed", "ioctlc_hidden": "hidden", "ioctlc_none": "none"}
#: A constant, and what is none where its type has values that 64 bits do not hold: a cast alone would cut them off.
_INTEGER = '_Generic(({0}), float: "", double: "", long double: "", IOCTLC_WIDE default: ({0}))'
_WIDE = """\
#ifdef __SIZEOF_INT128__
#define IOCTLC_WIDE __int128: "", unsigned __int128: "",
#else
#define IOCTLC_WIDE
#endif
"""
#: What cannot stand in an expression; a macro that leads to such tokens is not asked about.
_NO_EXPRESSION = frozenset("{};#@\\") | {"do", "while", "if", "for", "return", "extern", "static", "typedef", "asm",
                                         "__asm__", "__attribute__", "inline", "__inline__", "volatile", "goto", "="}
_KEYWORDS = frozenset({"sizeof", "unsigned", "signed", "int", "long", "short", "char", "struct", "union", "enum",
                       "void", "const", "float", "double"})


@dataclass(slots=True)
class Questions:
    """C text and which line asks about which name."""

    lines: list[str] = field(default_factory=list)
    about: dict[int, str] = field(default_factory=dict)

    def ask(self, name: str, text: str, guard: str = "") -> None:
        """Add a question; `guard` is a macro that must be defined."""
        if guard:
            self.lines.append(f"#ifdef {guard}")
        self.lines.append(text)
        self.about[len(self.lines)] = name
        if guard:
            self.lines.append("#endif")

    def say(self, text: str) -> None:
        self.lines += text.splitlines()

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


@dataclass(slots=True)
class Answers:
    """Values by question, the types of the T_, P_ and S_ variables, and clang's word on what has no answer.

    elements    by macro: the typedef that stands before the brackets of an argument such as `__u8[12]`
    """

    values: dict[str, int] = field(default_factory=dict)
    types: dict[str, Any] = field(default_factory=dict)
    elements: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    cast: dict[str, tuple[str, Any]] = field(default_factory=dict)


def questions(macros: Macros, usable: Callable[[Macro], bool]) -> Questions:
    """Everything to be asked about a unit's macros."""
    out = Questions()
    out.say(_WIDE)
    for macro in macros.ioctls:
        if macro.declared:                              # behind its declaration, as a macro like the others
            out.say(f"#define {macro.name} ({macro.body})")
    for macro in macros.ioctls:
        out.ask(f"V {macro.name}", _value(f"V_{macro.name}", macro.name), macro.name)
    for macro in macros.families:
        for label, arguments in family_arguments(macro):
            out.ask(f"{label} {macro.name}", _value(f"{label}_{macro.name}", f"{macro.name}({arguments})"), macro.name)
        for index, arguments in enumerate(family_types(macro)):
            out.ask(f"Y{index} {macro.name}", _value(f"Y{index}_{macro.name}", f"{macro.name}({arguments})"),
                    macro.name)
    for macro in macros.constants:
        if usable(macro):
            out.ask(f"N {macro.name}", _value(f"N_{macro.name}", f"({macro.name}) < 0"), macro.name)
            out.ask(f"V {macro.name}", _value(f"V_{macro.name}", _INTEGER.format(macro.name), "unsigned long long"),
                    macro.name)
    named = [(m.name, m.name) for m in macros.ioctls]
    named += [(name, name) for name in sorted(macros.pasted)]
    named += [(m.name, f"{m.name}({family_arguments(m)[0][1]})") for m in macros.families]
    for prefix, preparation in (("T", _TYPES), ("P", _CASTS), ("S", _SIZES)):
        out.say(preparation)
        form = "const void *P_{0} = {1};" if prefix == "P" else "extern __typeof__({1}) " + prefix + "_{0};"
        for name, text in named:
            out.ask(f"{prefix} {name}", form.format(name, text), name)
    return out


def _value(name: str, text: str, type_: str = "unsigned") -> str:
    return f"enum E{name} : unsigned long long {{ {name} = ({type_})({text}) }};"


def family_arguments(macro: Macro) -> list[tuple[str, str]]:
    """A label and arguments for each call: all 0, then each parameter 1 in its turn."""
    count = len(macro.params or ())
    calls = [("V", ", ".join(["0"] * count))]
    for index in range(count):
        calls.append((f"F{index}", ", ".join("1" if i == index else "0" for i in range(count))))
    return calls


def family_types(macro: Macro) -> list[str]:
    """Arguments for calls with a type in the place of each parameter in its turn; its size is no integer's."""
    count = len(macro.params or ())
    return [", ".join("char[3]" if i == index else "0" for i in range(count)) for index in range(count)]


def usable_in(macros: Macros) -> Callable[[Macro], bool]:
    """A test: can a macro be an expression? It must not lead to statements, declarations or other languages."""
    known: dict[str, bool] = {}

    def check(name: str, chain: tuple[str, ...]) -> bool:
        if name in known:
            return known[name]
        macro = macros.all.get(name)
        if macro is None or name in chain or len(chain) > 64:
            return True
        tokens = macro.tokens
        good = tokens.count("(") == tokens.count(")") and not any(t in _NO_EXPRESSION for t in tokens)
        good = good and all(check(t, (*chain, name)) for t in tokens if t[0].isalpha() or t[0] == "_")
        known[name] = good
        return good

    def usable(macro: Macro) -> bool:
        if all(t in _KEYWORDS for t in macro.tokens) or macro.tokens == (macro.name,):
            return False
        return check(macro.name, ())

    return usable


def answers(unit: Unit, asked: Questions, before: int) -> Answers:
    """Read the answers out of the unit that was parsed with the questions; `before` lines stand before them."""
    out = Answers()
    for file, line, message in unit.errors():
        name = asked.about.get(line - before)
        if name is not None and file == unit.unit.spelling:
            out.errors.setdefault(name, message)
    by_symbol = {_symbol(name): name for name in asked.about.values()}
    for cursor in _answers_in(unit):
        name = by_symbol.get(cursor.spelling)
        if name is None or name in out.errors:
            continue
        if cursor.kind == cindex.CursorKind.VAR_DECL:
            out.types[name] = _cast(cursor) if name.startswith("P ") else cursor.type
            if name.startswith("T ") and (element := _element(cursor)) is not None:
                out.elements[name[2:]] = element
        else:
            out.values[name] = cindex.conf.lib.clang_getEnumConstantDeclUnsignedValue(cursor)
    return out


def _cast(cursor: Any) -> Any:
    """The type of the cast that initialises a variable, None where it is something else."""
    kinds = cindex.CursorKind
    inner = [c for c in cursor.get_children() if c.kind.is_expression()]
    while len(inner) == 1 and inner[0].kind in (kinds.PAREN_EXPR, kinds.UNEXPOSED_EXPR):
        inner = [c for c in inner[0].get_children() if c.kind.is_expression()]
    return inner[0].type if len(inner) == 1 and inner[0].kind == kinds.CSTYLE_CAST_EXPR else None


def _element(cursor: Any) -> Any:
    """The one typedef of what a variable's array consists of, where it is a pointer to one: no cast can name it."""
    kinds = cindex.TypeKind
    inner = cursor.type.get_canonical().get_pointee()
    levels = []
    while inner.kind == kinds.CONSTANTARRAY:
        inner = inner.element_type.get_canonical()
        levels.append(inner)
    named = {each.spelling: each.type for each in (cursor.walk_preorder() if levels else ())
             if each.kind == cindex.CursorKind.TYPE_REF and each.type.kind == kinds.TYPEDEF
             and each.type.get_canonical() in levels}
    return next(iter(named.values())) if len(named) == 1 else None


def cast_questions(names: list[str]) -> Questions:
    """What types macros name that are numbers whatever the _IO macros give; first as typeof, then as they are."""
    out = Questions()
    for prefix, pointer in (("D", "__typeof__(s) *"), ("E", "s *")):
        out.say(_DECLARING.format(pointer))
        for name in names:
            out.ask(f"{prefix} {name}", f"extern char {prefix}_{name}[({name}) ? 1 : 2];")
    return out


def cast_answers(unit: Unit, asked: Questions, before: int) -> dict[str, tuple[str, Any]]:
    """By macro: the form, as of an IoctlFact, and a pointer to the type; of those that name one type."""
    found: dict[str, dict[str, tuple[str, Any]]] = {}
    for cursor, place, _ in unit.cursors():
        name = asked.about.get(place.line - before)
        if name is not None and place.file == unit.unit.spelling:
            for one in cursor.walk_preorder():
                if one.kind == cindex.CursorKind.FIELD_DECL and one.spelling in _MEMBERS:
                    found.setdefault(name, {})[one.type.get_canonical().spelling] = _MEMBERS[one.spelling], one.type
    sure = {name: next(iter(types.values())) for name, types in found.items() if len(types) == 1}
    return {name[2:]: sure.get(f"E {name[2:]}", one) for name, one in sure.items() if name.startswith("D ")}


def _symbol(name: str) -> str:
    kind, _, macro = name.partition(" ")
    return f"{kind}_{macro}"


def _answers_in(unit: Unit) -> Iterable[Any]:
    main = unit.unit.spelling
    for cursor, place, _ in unit.cursors():
        if place.file != main:
            continue
        if cursor.kind == cindex.CursorKind.VAR_DECL:
            yield cursor
        elif cursor.kind == cindex.CursorKind.ENUM_DECL:
            yield from (c for c in cursor.get_children() if c.kind == cindex.CursorKind.ENUM_CONSTANT_DECL)


_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
_FLOATING = re.compile(r"(?:\d*\.\d+|\d+\.)(?:[eE][+-]?\d+)?[fFlL]?|\d+[eE][+-]?\d+[fFlL]?")


def why_no_value(macro: Macro, macros: Macros, error: str) -> str:
    """What a macro is that looks like a constant, and that no spec can say; "" for what is none at all."""
    tokens = set(_spread(macro, macros, set()))
    if "#" in tokens and "{" not in tokens:
        return "is a text that another macro makes with #"
    if any(_TEXT.fullmatch(token) for token in macro.tokens):
        others = [t for t in tokens if not _TEXT.fullmatch(t) and t not in ("(", ")", "L", "u", "U", "u8")]
        return "is a text that is empty, too long, or not printable ASCII" if not others else ""
    if any(_FLOATING.fullmatch(token) for token in tokens):
        return "is a floating-point number"
    return "is an integer of more than 64 bits" if "too large" in error or "__int128" in tokens else ""


def _literal(macro: Macro, macros: Macros, inside: tuple[str, ...]) -> Iterable[str]:
    """The tokens of a macro, those of macros without parameters in the place of their names."""
    for token in macro.tokens:
        other = macros.all.get(token)
        if other is None or other.params is not None or token in inside or len(inside) > 64:
            yield token
        else:
            yield from _literal(other, macros, (*inside, token))


def _spread(macro: Macro, macros: Macros, seen: set[str]) -> Iterable[str]:
    """The tokens of a macro and of those that it refers to, without their names."""
    seen.add(macro.name)
    for token in macro.tokens:
        other = macros.all.get(token)
        if other is None:
            yield token
        elif token not in seen:
            yield from _spread(other, macros, seen)


def string_value(macro: Macro, macros: Macros) -> str | None:
    """The text of a macro that is nothing but string literals, or names of such, where it is printable ASCII."""
    text = ""
    for token in _literal(macro, macros, ()):
        if len(text) > 400 or not re.fullmatch(r'"(?:[^"\\]|\\["\\])*"', token):
            return None
        text += re.sub(r"\\(.)", r"\1", token[1:-1])
    return text if re.fullmatch(r"[ -~]{1,400}", text) else None
