"""The structs, unions and typedefs of the header."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ioctlc.abi import ABIS
from ioctlc.backends import Context
from ioctlc.backends.arrival import Arrivals, growth
from ioctlc.backends.cdecl import Speller, inline_record, is_flexible, needs_extension, varies
from ioctlc.backends.conditions import chain, partition
from ioctlc.backends.ctext import deprecation, kernel_doc, paragraphs, prefix_of, wrapped
from ioctlc.backends.cxx import members_in_cxx
from ioctlc.backends.deprecation import Retirement
from ioctlc.backends.external import defined_here
from ioctlc.backends.header.meaning import Meanings
from ioctlc.backends.order import Declared, declarations, pointed_to
from ioctlc.backends.views import Branch, Item, plain
from ioctlc.model import ArrayType, ByAbi, Field, Record, RecordType, Typedef, walk_fields


class Records:
    """Writes the declarations of a spec. `uses` says afterwards which helper macros they need."""

    def __init__(self, ctx: Context, retirement: Retirement, speller: Speller) -> None:
        self.spec = spec = ctx.spec
        self.layouts = ctx.layouts
        self.retirement = retirement
        self.speller = speller
        self.prefix = prefix_of(spec)
        self.meanings = Meanings(spec, speller)
        self.arrivals = Arrivals(spec)
        self.abis = spec.abis()
        self.universe = frozenset(self.abis)
        self.uses: set[str] = set()
        self._cxx = members_in_cxx(spec)
        self._lowered: dict[str, list[str]] = {}        # name of a typedef -> its lines, for the record being written
        self._outermost: str | None = None

    def items(self) -> list[Item]:
        """All declarations, in dependency order."""
        items: list[Item] = []
        known: set[Declared] = set()
        for node in declarations(self.spec):
            ahead = [one for one in dict.fromkeys(pointed_to(node)) if one not in known | {node}]
            if ahead:
                items.append(plain(f"{record.kind} {record.name};" for record in ahead))
                known.update(ahead)
            known.add(node)
            items += self._record(node) if isinstance(node, Record) else self._typedef(node)
        return items

    def _typedef(self, typedef: Typedef) -> list[Item]:
        present = defined_here(typedef, self.abis)
        groups = partition((name for name in self.abis if name in present),
                           lambda name: self._typedef_lines(typedef, name))
        branches = tuple(Branch(directive, lines) for directive, lines in chain(groups, self.universe))
        if not branches:
            return []
        comment = kernel_doc(f"typedef {typedef.name}", typedef.doc) if typedef.doc else []
        return [Item(tuple(comment), branches, typedef in self.retirement.removed)]

    def _typedef_lines(self, typedef: Typedef, abi: str) -> tuple[str, ...] | None:
        type_ = typedef.type.on(ABIS[abi])
        if type_ is None:
            return None
        record = inline_record(type_)
        declared = self.speller.declare(type_, typedef.name, ABIS[abi])
        if record is None:
            return (f"typedef {declared};",)
        members = self._members(record, 1, self.universe)
        body = [f"typedef {self._open(record)}", *members, self._close(record, declared)]
        return tuple(self._packed_region(record, body))

    def _record(self, record: Record) -> list[Item]:
        present = defined_here(record, self.abis)
        if not present:
            return []
        self._lowered, self._outermost = {}, record.name
        lines = [self._open(record), *self._members(record, 1, present), self._close(record, "}")]
        self._outermost = None
        branches = chain([(tuple(self._packed_region(record, lines)), present)], self.universe)
        ahead = chain([(tuple(line for one in self._lowered.values() for line in one), present)], self.universe)
        helpers = [Item(("/* As packing has it: gcc would warn that it lowers the alignment. */",),
                        tuple(Branch(*branch) for branch in ahead),
                        record in self.retirement.removed)] if self._lowered else []
        return [*helpers, Item(tuple(self._doc(record)), tuple(Branch(*branch) for branch in branches),
                               record in self.retirement.removed)]

    def _open(self, record: Record, aligned: int | None = None) -> str:
        words = [record.kind]
        life = record.life.deprecated
        if life and record in self.retirement.marked:
            words.append(f"{self.retirement.attribute(life)}\n")
        largest = max(record.aligned or 0, aligned or 0)
        if largest:
            self.uses.add("aligned")
            words.append(f"_{self.prefix}_ALIGNED({largest})")
        if record.name:
            words.append(record.name)
        return " ".join([*words, "{"]).replace("\n ", "\n")

    def _close(self, record: Record, declared: str) -> str:
        """The closing line; `declared` is "}" and the declarator, if any."""
        if not record.packed:
            return f"{declared};"
        self.uses.add("packed")
        return f"}} _{self.prefix}_PACKED{declared[1:]};"

    def _packed_region(self, record: Record, lines: list[str]) -> list[str]:
        if record.pack:
            return [f"#pragma pack(push, {record.pack})", *lines, "#pragma pack(pop)"]
        if record.packed:
            return ["#ifdef _MSC_VER", "#pragma pack(push, 1)", "#endif", *lines,
                    "#ifdef _MSC_VER", "#pragma pack(pop)", "#endif"]
        return lines

    def _members(self, record: Record, depth: int, present: frozenset[str]) -> list[str]:
        blocks: list[list[tuple[str, list[str]]]] = []      # branches, one block to a member or to several
        for field in record.fields:
            if not field.where and not varies(field.type):
                blocks.append([("", self._field(record, field, depth, present))])
                continue
            groups = partition((name for name in self.abis if name in present and name in field.where.abis()),
                               lambda name: tuple(self._field(record, field, depth, present, name)))
            branches = [(directive, list(branch)) for directive, branch in chain(groups, present)]
            if blocks and [one for one, _ in blocks[-1]] == [one for one, _ in branches]:
                for (_, before), (_, more) in zip(blocks[-1], branches):
                    before += more
            elif branches:
                blocks.append(branches)
        return [line for block in blocks for line in _block(block)]

    def _field(self, outer: Record, field: Field, depth: int, present: frozenset[str],
               abi: str | None = None) -> list[str]:
        if is_flexible(field.type) and _alone(outer, field):
            return self._flexible(outer, field, depth, present, abi)
        return self._member(outer, field, depth, present, abi)

    def _flexible(self, outer: Record, field: Field, depth: int, present: frozenset[str], abi: str | None) -> list[str]:
        """A flexible array where C knows none, as Linux's __DECLARE_FLEX_ARRAY has it; C++ and Microsoft take [0]."""
        assert isinstance(field.type, ArrayType)
        zero = replace(field, type=ArrayType(field.type.element, ByAbi.same(0)))
        tabs, windows = "\t" * depth, any(ABIS[name].os == "windows" for name in present)
        return ["#if defined(__cplusplus) || defined(_WIN32)" if windows else "#ifdef __cplusplus",
                *self._member(outer, zero, depth, present, abi), "#else",
                f"{tabs}__extension__ struct {{", f"{tabs}\tstruct {{ }} _empty_{field.name};",
                *self._member(outer, field, depth + 1, present, abi), f"{tabs}}};", "#endif"]

    def _member(self, outer: Record, field: Field, depth: int, present: frozenset[str],
                abi: str | None = None) -> list[str]:
        """A member's declaration; where its name is a keyword of C++, that gets another one."""
        lines = self._declared(outer, field, depth, present, abi)
        other = self._cxx.get(field.name or "")
        if other is None:
            return lines
        return ["#ifdef __cplusplus", *self._declared(outer, replace(field, name=other), depth, present, abi), "#else",
                *lines, "#endif"]

    def _declared(self, outer: Record, field: Field, depth: int, present: frozenset[str],
                  abi: str | None = None) -> list[str]:
        on = ABIS[abi] if abi else None
        spelled = self.speller.declare(field.type, field.name or "", on, field.spelled)
        declared = self._lower(outer, field, spelled)
        if field.bits is not None:
            declared += f":{field.bits}" if field.name else f" :{field.bits}"
        if field.packed and not outer.packed and declared == spelled:
            self.uses.add("packed")
            declared += f" _{self.prefix}_PACKED"
        tabs, inner = "\t" * depth, inline_record(field.type)
        if inner is None:
            return [f"{tabs}{self._before(field, bool(field.aligned))}{declared};"]
        own = field.name is None
        opening = self._open(inner, field.aligned if own else None)
        lines = [f"{tabs}{self._before(field, bool(field.aligned) and not own)}{opening}",
                 *self._members(inner, depth + 1, present), f"{tabs}{self._close(inner, declared)}"]
        return self._inner_region(outer, inner, lines)

    @staticmethod
    def _inner_region(outer: Record, inner: Record, lines: list[str]) -> list[str]:
        """The packing of an inline record. Where a pragma stands for the attribute, it would pack inner ones too."""
        own = inner.pack if inner.pack != outer.pack else None
        if _pragma(inner) != (own or _pragma(outer)):
            lines = ["#ifdef _MSC_VER", f"#pragma pack(push, {_pragma(inner)})", "#endif", *lines,
                     "#ifdef _MSC_VER", "#pragma pack(pop)", "#endif"]
        return [f"#pragma pack(push, {own})", *lines, "#pragma pack(pop)"] if own else lines

    def _lower(self, outer: Record, field: Field, declared: str) -> str:
        """The declaration of a member whose type is aligned to more than packing leaves of it, by a typedef that says
        so; gcc warns of such a member otherwise (-Wpacked-not-aligned), which is part of -Wall."""
        inner = field.type
        while isinstance(inner, ArrayType):
            inner = inner.element
        limit = 1 if outer.packed or field.packed else outer.pack
        if not limit or self._outermost is None or not isinstance(inner, RecordType) or not inner.record.name \
                or _raised(inner.record) <= limit:
            return declared
        plain_name = self.speller.base(inner)
        name = f"_{self._outermost}_{inner.record.name}_at_{limit}"
        self._lowered[name] = ["#ifdef __GNUC__", f"typedef {plain_name} {name} __attribute__((aligned({limit})));",
                               "#else", f"typedef {plain_name} {name};", "#endif"]
        return declared.replace(plain_name, name, 1)

    def _before(self, field: Field, aligned: bool) -> str:
        words = ["__extension__"] if needs_extension(field) else []
        if field.life.deprecated and field.name:
            words.append(self.retirement.attribute(field.life.deprecated))
        if aligned:
            self.uses.add("aligned")
            words.append(f"_{self.prefix}_ALIGNED({field.aligned})")
        return "".join(f"{word} " for word in words)

    def _doc(self, record: Record) -> list[str]:
        members = _joined(self._member_docs(record, record, ""))
        came = self.arrivals.of(record.life)
        if not record.doc and not came and not any(doc for _, doc in members):
            return []
        lines = [line for name, doc in members if doc for line in wrapped(doc, f"@{name}: ", "  ")]
        life = record.life.deprecated
        said = [came, growth(record, self.spec, self.layouts), deprecation(life) if life else ""]
        tail = [line for text in said if text for line in wrapped(f"{text[0].upper()}{text[1:]}")]
        return kernel_doc(f"{record.kind} {record.name}", record.doc, lines, tail)

    def _member_docs(self, record: Record, outer: Record, prefix: str) -> Iterator[tuple[str, str]]:
        """(name, doc) of the members that a program can name, as kernel-doc names them; `outer` is the named record."""
        for field in record.fields:
            inner = inline_record(field.type)
            if field.name:
                yield f"{prefix}{field.name}", self._member_doc(field, outer)
            if inner is not None:
                yield from self._member_docs(inner, outer, f"{prefix}{field.name}." if field.name else prefix)

    def _member_doc(self, field: Field, outer: Record) -> str:
        """The member's doc, then in parentheses what else the spec says about it."""
        text, life = " ".join(paragraphs(field.doc)), field.life.deprecated
        came = self.arrivals.of(field.life, outer.life)
        facts = "; ".join([*([came] if came else []), *self.meanings.of(field, outer),
                           *([deprecation(life)] if life else [])])
        if not text or not facts:
            return text or facts
        return f"{text if text.endswith('..') else text.removesuffix('.')} ({facts})"


#: What `#pragma pack` is where a record says nothing: no type of the language that Microsoft's compilers have is
#: aligned to more by itself.
_NATURAL = 8


def _pragma(record: Record) -> int:
    """The value of `#pragma pack` inside a record for a compiler without attributes."""
    return 1 if record.packed else record.pack or _NATURAL


def _raised(record: Record) -> int:
    """The largest `aligned` of a record and of what it has inside."""
    found = [record.aligned or 0]
    for field in walk_fields(record):
        inner = field.type
        while isinstance(inner, ArrayType):
            inner = inner.element
        found.append(field.aligned or 0)
        if isinstance(inner, RecordType) and inner.record.name:
            found.append(_raised(inner.record))
    return max(found)


def _alone(outer: Record, field: Field) -> bool:
    """Whether C has no flexible array here: in a union, or where no other member is certain to have a name."""
    return outer.kind == "union" or not any(other.name and not other.where for other in outer.fields
                                            if other is not field)


def _block(branches: list[tuple[str, list[str]]]) -> list[str]:
    """The branches of one `#if`, or the lines of a single one that needs none."""
    if not branches[0][0]:
        return branches[0][1]
    return [*(line for directive, lines in branches for line in (directive, *lines)), "#endif"]


def _joined(members: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    """One entry to a name: that of variants may be the name of several members, on different ABIs."""
    found: dict[str, list[str]] = {}
    for name, doc in members:
        texts = found.setdefault(name, [])
        if doc not in texts:
            texts.append(doc)
    return [(name, "; or: ".join(filter(None, texts))) for name, texts in found.items()]
