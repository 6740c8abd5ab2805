"""Holds node trees against the shape tables: unknown keys, wrong kinds, missing keys, keys that exclude each other."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import Callable, Iterable

from ioctlc import expr, licence
from ioctlc.abi.keywords import CPP_WORDS
from ioctlc.abi import ABIS, Where, selector_abis
from ioctlc.abi.errnos import ERRNOS
from ioctlc.abi.selectors import known_selectors, selector_help, winners
from ioctlc.load import Loaded, Map, Node, Scalar, Seq, kind_of
from ioctlc.shape.keys import TABLES
from ioctlc.shape.kinds import (Bool, ByAbi, Date, Expression, Int, Key, Kind, ListOf, MapOf, OneOf, Selector, Table,
                                TYPE_PATTERN, TableShape, Text, TypeName, Word, describe)
from ioctlc.source import Refused, Report

#: Words that C, C++ or a compiler's predefined macros take away from names.
C_WORDS = frozenset("""
auto break case char const continue default do double else enum extern float for goto if inline int long register
restrict return short signed sizeof static struct switch typedef union unsigned void volatile while _Alignas _Alignof
_Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local asm typeof
""".split())
#: What compilers, and the conditions of generated headers, take away besides.
COMPILER_WORDS = frozenset("""
__attribute__ __declspec __extension__ __asm__ __inline __inline__ __typeof__ __restrict __signed__ __int128 __func__
_BitInt _Decimal32 _Decimal64 _Decimal128 _Pragma typeof_unqual defined __FILE__ __LINE__ __STDC__ __VA_ARGS__
__cplusplus __GNUC__ __clang__ __linux__ __KERNEL__ __FreeBSD__ __NetBSD__ __OpenBSD__ __DragonFly__ __APPLE__ _WIN32
_WIN64 _MSC_VER __SIZEOF_INT128__
""".split())
#: Types of fixed width, as headers name them.
FIXED_TYPE = re.compile(r"__(?:[us](?:8|16|32|64|128)|[lb]e(?:16|32|64)|sum16|wsum)"
                        r"|u?int(?:8|16|32|64|ptr|max)_t|s?size_t")
#: Macros of the headers that make request codes: Linux' asm-generic/ioctl.h, the BSDs' sys/ioccom.h, winioctl.h.
IOCTL_MACRO = re.compile(r"_IO|_IO(?:R|W|WR)(?:_BAD)?|_IOWINT|_IOC(?:_\w+)?|IOC_(?:VOID|IN|OUT|INOUT|DIRMASK)"
                         r"|IOCSIZE_(?:MASK|SHIFT)|IOCPARM_\w+|IOCBASECMD|IOCGROUP|CTL_CODE|\w+_FROM_CTL_CODE"
                         r"|METHOD_(?:BUFFERED|IN_DIRECT|OUT_DIRECT|NEITHER|DIRECT_(?:TO|FROM)_HARDWARE)"
                         r"|FILE_(?:ANY|SPECIAL|READ|WRITE)_ACCESS|FILE_(?:READ|WRITE)_DATA")
MACRO_WORDS = frozenset("linux unix i386 sparc mips sun errno NULL offsetof assert stdin stdout stderr".split())


def check_shape(loaded: Loaded, report: Report) -> None:
    """Check every file of a spec; raises Refused if anything is wrong."""
    abis = _abis(loaded.main)
    for index, (_, tree) in enumerate(loaded.files):
        profile = _word(tree, "profile") or _word(loaded.main, "profile") or "strict"
        _Checker(report, profile == "legacy", abis).table(tree, "spec" if index == 0 else "part")
    if report.failed:
        raise Refused


def _word(tree: Map, key: str) -> str | None:
    node = tree.get(key)
    return node.text if isinstance(node, Scalar) else None


def _abis(main: Map) -> tuple[str, ...]:
    """The ABIs that a spec is about, as far as its unchecked tree tells."""
    chosen: dict[str, tuple[str, ...]] = {}
    for key in ("only", "except"):
        node = main.get(key)
        items = node.items if isinstance(node, Seq) else [node] if node is not None else []
        chosen[key] = tuple(item.text for item in items if isinstance(item, Scalar))
    found = Where(chosen["only"], chosen["except"]).abis()
    return tuple(name for name in ABIS if name in found)


class _Checker:
    def __init__(self, report: Report, legacy: bool, abis: Iterable[str] = tuple(ABIS)) -> None:
        self.report = report
        self.legacy = legacy
        self.abis = tuple(abis)         # those that the spec is about

    def node(self, node: Node, kind: Kind) -> None:
        _CHECKS[type(kind)](self, node, kind)

    def table_kind(self, node: Node, kind: Kind) -> None:
        assert isinstance(kind, Table)
        self.table(node, kind.name)

    def wrong(self, node: Node, kind: Kind, help: str | None = None) -> None:
        self.report.error("shape", node.pos, f"expected {describe(kind)}, found {kind_of(node)}",
                          help=_number_meant(node) or help or f"write {describe(kind)}")

    # --- mappings ---------------------------------------------------------------------------------------------

    def table(self, node: Node, name: str) -> None:
        shape = TABLES[name]
        if not isinstance(node, Map):
            required = [k for k, key in shape.keys.items() if key.required]
            self.report.error("shape", node.pos, f"expected a mapping ({shape.title.lower()}), found {kind_of(node)}",
                              help="write {" + ", ".join(f"{k}: .." for k in required or list(shape.keys)[:2]) + "}")
            return
        for key, value in node.items.items():
            entry = shape.keys.get(key)
            if entry is not None:
                self.known_key(node, key, entry, value, shape)
            elif not (name == "numbers" and self.numbers_key(key, value)):
                self.unknown_key(key, node, shape, name)
        if name == "numbers":
            types = {key: item.get("type") for key, item in node.items.items() if isinstance(item, Map)
                     and key != "windows"}
            self.ambiguous(node, {key: item.value for key, item in types.items() if isinstance(item, Scalar)})
        self.presence(node, shape)

    def known_key(self, node: Map, key: str, entry: Key, value: Node, shape: TableShape) -> None:
        if entry.legacy and not self.legacy:
            self.report.error("legacy-key", node.key_pos[key],
                              f"'{key}' in {_a(shape.title)} exists in profile legacy only",
                              help="a new ABI does without it; what exists and cannot change goes into a file with"
                                   " 'profile: legacy'")
        self.node(value, entry.kind)

    def numbers_key(self, key: str, value: Node) -> bool:
        if selector_abis(key) is None:
            return False
        self.table(value, "numbers_posix")
        return True

    def unknown_key(self, key: str, node: Map, shape: TableShape, name: str) -> None:
        value, pos = node.items[key], node.key_pos[key]
        if isinstance(value, Scalar) and value.value is None and not value.text and " " in key:
            self.report.error("unknown-key", pos, f"'{_printable(key[:60])}' stands where a key is expected",
                              help="inside {..} a comma ends a text; quote the text that contains it")
            return
        valid = some(shape.keys) + (", or a selector such as posix" if name == "numbers" else "")
        shown = key if len(key) <= 60 else key[:57] + "..."
        self.report.error("unknown-key", pos, f"unknown key '{_printable(shown)}' in {_a(shape.title)}",
                          help=self.report.near(key, [*shape.keys, *(known_selectors() if name == "numbers" else ())])
                          + f"valid keys: {valid}")

    def presence(self, node: Map, shape: TableShape) -> None:
        for key, entry in shape.keys.items():
            if entry.required and key not in node:
                self.report.error("missing-key", node.pos, f"{_a(shape.title)} without '{key}'",
                                  help=f"add '{key}': {entry.doc}")
        for group in shape.exactly_one + shape.at_most_one:
            present = [k for k in group if k in node]
            if len(present) > 1:
                self.report.error("exclusive-keys", node.key_pos[present[1]],
                                  f"'{present[0]}' and '{present[1]}' exclude each other",
                                  help="keep one of the two", notes=((node.key_pos[present[0]], "the other one"),))
            elif not present and group in shape.exactly_one:
                self.report.error("missing-key", node.pos, f"{_a(shape.title)} without "
                                  + " or ".join(f"'{k}'" for k in group), help="add one of them")
        for key, others in shape.needs.items():
            if key in node and not any(k in node for k in others):
                self.report.error("missing-key", node.key_pos[key], f"'{key}' without '{others[0]}'",
                                  help=f"add '{others[0]}'")

    def map_of(self, node: Node, kind: Kind) -> None:
        assert isinstance(kind, MapOf)
        if not isinstance(node, Map):
            self.wrong(node, kind, "write 'name: value' pairs")
            return
        for key, value in node.items.items():
            self.node(Scalar(node.key_pos[key], key, key), kind.key)
            self.node(value, kind.value)

    def by_abi(self, node: Node, kind: Kind) -> None:
        assert isinstance(kind, ByAbi)
        if not isinstance(node, Map):
            self.node(node, kind.value)
            return
        for key, value in node.items.items():
            self.selector(Scalar(node.key_pos[key], key, key), Selector())
            self.node(value, kind.value)
        if not node.items:
            self.report.error("shape", node.pos, "an empty mapping", help="name at least one ABI")
        self.ambiguous(node, {key: item.value for key, item in node.items.items() if isinstance(item, Scalar)})

    def ambiguous(self, node: Map, values: dict[str, object]) -> None:
        """Two selectors that give one ABI different values, neither inside the other, and nothing else that decides."""
        for abi in self.abis if len(values) > 1 else ():
            best = winners([key for key in values if abi in (selector_abis(key) or ())])
            other = next((key for key in best[1:] if values[key] != values[best[0]]), None)
            if other is not None:
                self.report.error("ambiguous", node.key_pos[other], f"ambiguous on {abi}: '{best[0]}' and '{other}'"
                                  " give different values, and neither is more specific",
                                  help=f"say what holds there, for example with '{abi}: ..'",
                                  notes=((node.key_pos[best[0]], "the other one"),))
                return

    # --- lists and alternatives -------------------------------------------------------------------------------

    def list_of(self, node: Node, kind: Kind) -> None:
        assert isinstance(kind, ListOf)
        if not isinstance(node, Seq):
            if kind.or_one:
                self.node(node, kind.item)
            else:
                self.wrong(node, kind, "write a list: '- ..' lines, or [.., ..]")
            return
        if kind.length is not None and len(node.items) != kind.length:
            self.report.error("shape", node.pos, f"expected {kind.length} items, found {len(node.items)}",
                              help="write [first, last]" if kind.length == 2 else "add or remove items")
        if kind.maximum is not None and len(node.items) > kind.maximum:
            self.report.error("shape", node.pos, f"expected at most {kind.maximum} items, found {len(node.items)}",
                              help="remove some")
        if len(node.items) < kind.minimum:
            self.report.error("shape", node.pos, "an empty list", help="add an item, or remove the key")
        for item in node.items:
            self.node(item, kind.item)

    def one_of(self, node: Node, kind: Kind) -> None:
        assert isinstance(kind, OneOf)
        for option in kind.kinds:
            trial = _Checker(Report(), self.legacy, self.abis)
            trial.node(node, option)
            if not trial.report.diagnostics:
                return
            if _same_nature(node, option):
                self.report.diagnostics += trial.report.diagnostics
                return
        self.wrong(node, kind)

    # --- scalars ----------------------------------------------------------------------------------------------

    def text(self, node: Node, kind: Kind) -> None:
        assert isinstance(kind, Text)
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            hint = f"quote it: '{node.text}'" if isinstance(node, Scalar) and node.text else None
            if isinstance(node, Scalar) and hint and kind.identifier and (
                    node.value is None or name_problem(node.text, self.legacy)):
                hint = "choose another name, for example with the ABI's prefix"
            self.wrong(node, kind, hint)
        elif "\0" in node.value:
            self.report.error("shape", node.pos, "a NUL character in a text", help="remove it")
        elif kind.pattern is not None and not _compiled(kind.pattern).fullmatch(node.value):
            self.wrong(node, kind)
        elif kind.identifier:
            self.c_name(node)
        elif kind.licence and (wrong := licence.problem(node.value)) is not None:
            self.report.error("license", node.pos, wrong[0], help=wrong[1])

    def c_name(self, node: Scalar) -> None:
        reason = name_problem(node.text, self.legacy)
        if reason is not None:
            self.report.error("c-name", node.pos, f"'{node.text}' cannot be a name in C: it is {reason}",
                              help="choose another name, for example with the ABI's prefix")

    def integer(self, node: Node, kind: Kind) -> None:
        assert isinstance(kind, Int)
        if not isinstance(node, Scalar) or isinstance(node.value, bool) or not isinstance(node.value, int):
            self.wrong(node, kind)
        elif not kind.low <= node.value <= kind.high:
            self.report.error("shape", node.pos, f"{kind_of(node)} is out of range; expected {describe(kind)}",
                              help=f"the limits are {kind.low} and {kind.high:#x}")
        elif kind.power and node.value & (node.value - 1):
            self.report.error("shape", node.pos, f"an alignment of {node.value}, which is no power of two",
                              help=f"write {1 << node.value.bit_length() - 1}"
                              + (f" or {1 << node.value.bit_length()}" if node.value < kind.high >> 1 else ""))

    def boolean(self, node: Node, kind: Kind) -> None:
        if not isinstance(node, Scalar) or not isinstance(node.value, bool):
            self.wrong(node, kind)

    def date(self, node: Node, kind: Kind) -> None:
        try:
            if not isinstance(node, Scalar) or not re.fullmatch(r"\d{4}-\d\d-\d\d", node.text):
                raise ValueError
            datetime.date.fromisoformat(node.text)
        except ValueError:
            self.wrong(node, kind, "dates are YYYY-MM-DD")

    def word(self, node: Node, kind: Kind) -> None:
        assert isinstance(kind, Word)
        if not isinstance(node, Scalar) or node.text not in kind.words:
            self.wrong(node, kind)

    def selector(self, node: Node, kind: Kind) -> None:
        if not isinstance(node, Scalar):
            self.wrong(node, kind)
        elif selector_abis(node.text) is None:
            self.report.error("unknown-abi", node.pos, f"unknown ABI or group '{_printable(node.text[:60])}'",
                              help=self.report.near(node.text, known_selectors()) + selector_help())

    def expression(self, node: Node, kind: Kind) -> None:
        if not isinstance(node, Scalar) or isinstance(node.value, bool) or node.value is None:
            self.wrong(node, kind)
            return
        try:
            expr.parse(node.text)
        except expr.ExprError as error:
            self.report.error("expression", node.at(error.offset), f"not a length expression: {error}",
                              help="names, numbers, + - * / % << >> & |, align(x, n), min(a, b) and parentheses")

    def type_name(self, node: Node, kind: Kind) -> None:
        if not isinstance(node, Scalar) or not isinstance(node.value, str) \
                or not _compiled(TYPE_PATTERN).fullmatch(node.value):
            self.wrong(node, kind, "arrays have a key of their own: 'type: u8, array: 16'")


#: Which check holds a node against which kind.
_CHECKS: dict[type, Callable[[_Checker, Node, Kind], None]] = {
    Text: _Checker.text, Int: _Checker.integer, Bool: _Checker.boolean, Date: _Checker.date, Word: _Checker.word,
    Selector: _Checker.selector, Expression: _Checker.expression, TypeName: _Checker.type_name,
    ListOf: _Checker.list_of, MapOf: _Checker.map_of, ByAbi: _Checker.by_abi, OneOf: _Checker.one_of,
    Table: _Checker.table_kind,
}


def name_problem(name: str, legacy: bool) -> str | None:
    """Why a name cannot stand in generated C, or None. Legacy headers may use C++'s words."""
    name = name.replace("-", "_")
    if name in C_WORDS:
        return "a word of C"
    if name in COMPILER_WORDS:
        return "a word of compilers"
    if IOCTL_MACRO.fullmatch(name):
        return "a macro of the headers that make request codes"
    if name in MACRO_WORDS and not legacy:
        return "a macro of many compilers"
    if name in CPP_WORDS and not legacy:
        return "a word of C++"
    if name in ERRNOS and not legacy:
        return "the name of an error"
    if FIXED_TYPE.fullmatch(name) and not legacy:
        return "a type that headers define"
    return None


def some(names: Iterable[str], limit: int = 25) -> str:
    """Names for a help text: not too many."""
    found = list(names)
    return ", ".join(found[:limit]) + (f", .. ({len(found)} in all)" if len(found) > limit else "")


def _number_meant(node: Node) -> str | None:
    """What to write for a number in a notation that YAML does not have."""
    if isinstance(node, Scalar) and isinstance(node.value, str) and node.inset == 0:
        match = _OTHER_NUMBER.fullmatch(node.text)
        if match is not None:
            return f"numbers are written 10 or 0xa; write {match.group(1) or ''}{_value_of(match.group(2)):#x}"
    return None


def _value_of(digits: str) -> int:
    text = digits.replace("_", "")
    return int(text, 2 if text[1] in "bB" else 16)


def _same_nature(node: Node, kind: Kind) -> bool:
    """Whether a node is so clearly meant as this kind that its errors are the ones to show."""
    if isinstance(node, Map):
        return isinstance(kind, (Table, MapOf, ByAbi))
    if isinstance(node, Seq):
        return isinstance(kind, ListOf)
    return False


#: 0X1, 0b1 and 0x1_0.
_OTHER_NUMBER = re.compile(r"([-+]?)(0[xX][0-9a-fA-F_]*[0-9a-fA-F]|0[bB][01_]*[01])")


@lru_cache(maxsize=None)
def _compiled(pattern: str) -> "re.Pattern[str]":
    return re.compile(pattern)


def _printable(text: str) -> str:
    return text.encode("unicode_escape").decode("ascii")


def _a(title: str) -> str:
    low = title if title.startswith("CTL") else title.lower()
    if low in ("numbers", "windows numbers", "extension points"):
        return low
    return ("an " if low[0] in "aeiou" else "a ") + low
