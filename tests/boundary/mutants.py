"""C with switches: each check, operand, comparison, copy, wipe, lock and way out of a file can be turned off by number.

A mutant is one of three kinds:

- `statement`: a condition that never holds, a call that is not made, a result that is taken for 0;
- `operand`: one side of `||` or `&&` that is not there, the condition of a `?` that never holds;
- `boundary`: `<` for `<=`, `>` for `>=`, and the other way round.

MUTANT_ON(n) is true unless mutant n is the one that is tried; it notes that n was reached.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

KINDS = ("statement", "operand", "boundary")

_TOKEN = re.compile(r"""\s+|/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\w+"""
                    r"|->|\+\+|--|<<=|>>=|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.", re.S)
_OPEN, _CLOSE = "([", ")]"
_STOPS = (";", "{", "}", ",")
_ASSIGNMENTS = ("=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=")
_OTHER = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
#: Binary operators from the loosest to the tightest that matter here.
_LEVELS = (("||",), ("&&",), ("|",), ("^",), ("&",), ("==", "!="), tuple(_OTHER))

_FUNCTION = re.compile(r"^[\w*][^;={}]*?\b(\w+)\([^;]*$", re.M)
_IF = re.compile(r"(?P<lead>\t+(?:\} else )?)if \((?P<rest>.*)", re.S)
_TEST = re.compile(r"(?P<lead>\t+)err = (?P<rest>.+);", re.S)
_RETURN = re.compile(r"(?P<lead>\t+)return (?P<rest>(?:\w+|which->\w+)\(.+);", re.S)
_CASE = re.compile(r"\t+BOUNDARY_CASE\((?P<name>\w+),\s*(?P<function>\w+)\);", re.S)
_CALL = re.compile(r"\t+(?:mem(?:set|cpy)|os_\w+|boundary_\w+|\w+_(?:wipe|clear|store)_\w+|OS_WRITE_ONCE)\(.*;", re.S)
_SET = re.compile(r"\t+[\w.\[\]>-]+(?:\.|->)[\w.\[\]>-]* = .+;", re.S)


@dataclass(frozen=True, slots=True)
class Mutant:
    """Something that is switched off: `what` is the part of the statement that a mutant of it is about."""

    file: str
    line: int
    function: str
    kind: str
    text: str
    what: str = ""

    @property
    def key(self) -> str:
        """What equivalent.txt calls it."""
        part = f"`{self.what}` in " if self.what else ""
        return f"{Path(self.file).name}: {self.function}: {self.kind}: {part}{self.text}"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.kind}: {f'`{self.what}` in ' if self.what else ''}{self.text}"


Make = Callable[[str, str], int]


# --- expressions --------------------------------------------------------------------------------------------------

def tokens(text: str) -> list[str]:
    """What C is made of, spaces and comments too."""
    return _TOKEN.findall(text)


def closing(parts: list[str], at: int) -> int:
    """The place of the bracket that closes the one at a place."""
    depth = 0
    for place in range(at, len(parts)):
        depth += (parts[place] in _OPEN) - (parts[place] in _CLOSE)
        if depth == 0:
            return place
    return len(parts) - 1


def split(parts: list[str], operators: tuple[str, ...]) -> list[list[str]]:
    """Operands, and between them the operators, of what is outside of all brackets."""
    found: list[list[str]] = [[]]
    at = 0
    while at < len(parts):
        if parts[at] in _OPEN:
            end = closing(parts, at)
            found[-1] += parts[at:end + 1]
            at = end
        elif parts[at] in operators:
            found += [[parts[at]], []]
        else:
            found[-1].append(parts[at])
        at += 1
    return found


def padded(parts: list[str], inner: str) -> str:
    """Text in place of an operand, with the spaces around it."""
    text = "".join(parts)
    return text[:len(text) - len(text.lstrip())] + inner + text[len(text.rstrip()):]


def switched(parts: list[str], make: Make) -> str:
    """An expression, or a list of them, in which every operand and comparison is a mutant."""
    words = [at for at, one in enumerate(parts) if one.strip()]
    if words and parts[words[0]] in ("return", "else", "do"):
        return "".join(parts[:words[0] + 1]) + switched(parts[words[0] + 1:], make)
    for stops in (_STOPS, _ASSIGNMENTS):
        pieces = split(parts, stops)
        if len(pieces) > 1:
            return "".join(switched(one, make) if at % 2 == 0 else one[0] for at, one in enumerate(pieces))
    pieces = split(parts, ("?",))
    if len(pieces) > 1:
        return chosen(pieces[0], [part for one in pieces[2:] for part in one], make)
    for level in _LEVELS:
        pieces = split(parts, level)
        if len(pieces) > 1:
            return joined(pieces, level, make)
    return brackets(parts, make)


def chosen(condition: list[str], rest: list[str], make: Make) -> str:
    """`condition ? yes : no`, with a switch that makes it `no`."""
    depth, at = 0, 0
    while at < len(rest) and (depth or rest[at] != ":"):
        if rest[at] in _OPEN:
            at = closing(rest, at)
        depth += (rest[at] == "?") - (rest[at] == ":")
        at += 1
    number = make("operand", "".join(condition).strip())
    tested = padded(condition, f"(MUTANT_ON({number}) && ({switched(condition, make).strip()}))")
    return f"{tested}?{switched(rest[:at], make)}:{switched(rest[at + 1:], make)}"


def joined(pieces: list[list[str]], level: tuple[str, ...], make: Make) -> str:
    """Operands and operators of one level."""
    whole = "".join(part for one in pieces for part in one).strip()
    if level in (("||",), ("&&",)):
        return operands(pieces, level[0], make)
    if level == _LEVELS[-1] and len(pieces) == 3 and all("".join(one).strip() for one in pieces):
        number = make("boundary", whole)
        left, right = switched(pieces[0], make).strip(), switched(pieces[2], make).strip()
        sign = pieces[1][0]
        return padded([part for one in pieces for part in one],
                      f"(MUTANT_ON({number}) ? ({left}) {sign} ({right}) : ({left}) {_OTHER[sign]} ({right}))")
    return "".join(switched(one, make) if at % 2 == 0 else one[0] for at, one in enumerate(pieces))


def operands(pieces: list[list[str]], sign: str, make: Make) -> str:
    found = []
    for at, one in enumerate(pieces):
        if at % 2:
            found.append(sign)
            continue
        number = make("operand", "".join(one).strip())
        inner = switched(one, make).strip()
        found.append(padded(one, f"(MUTANT_ON({number}) && ({inner}))" if sign == "||" else
                            f"(!MUTANT_ON({number}) || ({inner}))"))
    return "".join(found)


def brackets(parts: list[str], make: Make) -> str:
    """What has no operator outside of its brackets."""
    found, at = [], 0
    while at < len(parts):
        if parts[at] in _OPEN:
            end = closing(parts, at)
            found += [parts[at], switched(parts[at + 1:end], make), parts[end]]
            at = end
        else:
            found.append(parts[at])
        at += 1
    return "".join(found)


# --- statements ---------------------------------------------------------------------------------------------------

def statements(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Statements in functions, from their first line on, joined where they go on: (line number, text)."""
    at = 0
    while at < len(lines):
        start, text = at, lines[at]
        if text.startswith("\t") and not text.strip().startswith(("/*", "*", "//", "#")):
            while unfinished(text) and at + 1 < len(lines):
                at += 1
                text += "\n" + lines[at]
        yield start + 1, text
        at += 1


def unfinished(text: str) -> bool:
    """Whether a statement goes on in the next line."""
    return text.count("(") > text.count(")") or text.rstrip().endswith(("||", "&&", "?", " :", " =", "+", "|", "&"))


def guarded(text: str, make: Make) -> str | None:
    """A statement that can be switched off as a whole; None where there is nothing to switch off."""
    found = _IF.fullmatch(text)
    if found:
        parts = tokens("(" + found["rest"])
        end = len("".join(parts[:closing(parts, 0)])) - 1
        rest, number = found["rest"], make("statement", "")
        return f"{found['lead']}if (MUTANT_ON({number}) && ({rest[:end]})){rest[end + 1:]}"
    found = _TEST.fullmatch(text) or _RETURN.fullmatch(text)
    if found:
        verb = "err =" if "err = " in text[:found.start("rest")] else "return"
        return f"{found['lead']}{verb} !MUTANT_ON({make('statement', '')}) ? 0 : ({found['rest']});"
    found = _CASE.fullmatch(text)
    if found:
        return (f"\tcase BOUNDARY_CODE({found['name']}): return !MUTANT_ON({make('statement', '')}) ? 0 :"
                f" {found['function']}(call, object);")
    if _CALL.fullmatch(text) or _SET.fullmatch(text):
        lead = text[:len(text) - len(text.lstrip("\t"))]
        return f"{lead}if (MUTANT_ON({make('statement', '')})) {{ {text.lstrip()} }}"
    return None


def native(text: str) -> str:
    """The text without what only callers of another ABI reach; tests/compat tries that. Lines keep their numbers."""
    found, inside, dropping = [], 0, False
    for line in text.split("\n"):
        if not inside and re.match(r"#if.*\bOS_COMPAT\b", line):
            inside, dropping, line = 1, True, ""
        elif inside and line.startswith("#if"):
            inside += 1
        elif inside and line.startswith("#endif"):
            inside -= 1
            line = line if inside else ""
            dropping = dropping and inside > 0
        elif inside == 1 and line.startswith("#else"):
            dropping, line = False, ""
        found.append("" if dropping else line)
    return "\n".join(found)


@dataclass(slots=True)
class Switches:
    """Puts switches into files; `mutants` are all of them, by number."""

    mutants: list[Mutant] = field(default_factory=list)

    def file(self, source: Path, name: str) -> str:
        """The text of a file with switches."""
        text = native(source.read_text())
        inside, function, found = False, "", []
        for line, one in statements(text.split("\n")):
            if one.startswith("{"):
                inside = True
            elif one.startswith("}"):
                inside = False
            elif not inside and (named := _FUNCTION.match(one)):
                function = named[1]
            code = inside and one.startswith("\t") and not one.strip().startswith(("/*", "*", "//", "#"))
            found.append(self._statement(one, name, line, function) if code else one)
        return "\n".join(found)

    def _statement(self, text: str, file: str, line: int, function: str) -> str:
        shown = " ".join(text.split())

        def make(kind: str, what: str) -> int:
            self.mutants.append(Mutant(file, line, function, kind, shown, " ".join(what.split())))
            return len(self.mutants) - 1
        inner = text if _CASE.fullmatch(text) else switched(tokens(text), make)
        return guarded(inner, make) or inner
