"""From libclang's types to facts: every type as a spec would write it, every record with what the compiler measured."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from typing import Any

from ioctlc.importer.clang import attributes_of, cindex, place_of
from ioctlc.importer.facts import EnumFact, Member, Place, Problem, RecordFact, Survey, TypedefFact, TypeUse, spec_name
from ioctlc.importer.macros import read
from ioctlc.model import BUILTINS

#: Typedefs that the spec language has a word for, in any header.
WORDS: dict[str, str] = {f"__{sign}{bits}": f"{sign}{bits}" for sign in "us" for bits in (8, 16, 32, 64)}
WORDS |= {f"__{order}{bits}": f"{order}{bits}" for order in ("le", "be") for bits in (16, 32, 64)}
WORDS |= {"size_t": "size_t", "__kernel_size_t": "size_t", "ssize_t": "ssize_t", "__kernel_ssize_t": "ssize_t",
          "uintptr_t": "uintptr_t", "intptr_t": "intptr_t", "__u128": "u128", "__s128": "s128"}
STDINT = {f"{sign}int{bits}_t": f"{'u' if sign else 's'}{bits}" for sign in ("u", "") for bits in (8, 16, 32, 64)}

#: The headers that <linux/types.h> includes: their typedefs vary by architecture and must not be defined again.
_TYPES = re.compile(r"/(linux/(types|posix_types|stddef)|asm/(types|posix_types\w*|bitsperlong)"
                    r"|asm-generic/(types|posix_types|int-l?l64|bitsperlong))\.h$")
#: Headers that a generated one may include instead of defining what they have. (glibc's bits/ cannot be included.)
_LINUX = re.compile(r"/include/(linux/[\w/.-]+\.h)$")
_ENUM_TYPES = {"uchar": "u8", "schar": "s8", "char": "s8", "short": "s16", "ushort": "u16", "llong": "s64",
               "ullong": "u64", "long": "s64", "ulong": "u64"}      # an enum is a long only where an int is too small
_IDENTIFIER = re.compile(r"[^\W\d][\w$]*")


class Translator:
    """Translates the types of one unit; what it meets on the way goes into the survey."""

    def __init__(self, survey: Survey, own: set[str], libc: dict[str, str], system: tuple[str, ...]) -> None:
        self.survey = survey
        self.own = own
        self.libc = libc
        self.system = system
        self.kinds = _kinds()
        self._busy: set[str] = set()

    # --- uses of types ---

    def use(self, type_: Any, element: Any = None) -> TypeUse:
        """A type as it is used: by a member, an argument, a typedef. `element` is a typedef of what an array without
        typedefs is made of."""
        kinds = cindex.TypeKind
        kind = type_.kind
        if element is not None and type_.get_canonical() == element.get_canonical():
            return self.use(element)
        if kind == kinds.TYPEDEF:
            return self._typedef(type_)
        if kind == kinds.ELABORATED:
            return self.use(type_.get_named_type(), element)
        if kind == kinds.UNEXPOSED:                     # typeof, attributed types
            return self.use(type_.get_canonical(), element)
        if kind == kinds.POINTER:
            return self._pointer(type_)
        if kind in (kinds.CONSTANTARRAY, kinds.INCOMPLETEARRAY):
            inner = self.use(type_.element_type, element)
            count = type_.element_count if kind == kinds.CONSTANTARRAY else None
            return TypeUse(inner.text, (count, *inner.dims), inner.inline, inner.through, inner.spelled, inner.aligned)
        if kind == kinds.RECORD:
            return self._record_use(type_)
        if kind == kinds.ENUM:
            return self._enum_use(type_.get_declaration())
        word = self.kinds.get(kind)
        if word is None:
            return TypeUse(f"? {type_.spelling}")
        return TypeUse(word)

    def _typedef(self, type_: Any) -> TypeUse:
        declaration = type_.get_declaration()
        name = spec_name(declaration.spelling)
        if name in WORDS:
            return TypeUse(WORDS[name], spelled=name if name.startswith("__kernel") else None)
        if name in STDINT:
            return TypeUse(STDINT[name], spelled=name)
        inner = declaration.underlying_typedef_type
        if cindex.CursorKind.ALIGNED_ATTR in attributes_of(declaration):
            found = self.use(inner)
            return TypeUse(found.text, found.dims, found.inline, name, found.spelled, type_.get_align())
        place = place_of(declaration)
        if place.file in self.own and name not in BUILTINS and not _is_function(inner):
            self.typedef(declaration)
            return TypeUse(name)
        found = self.use(inner)
        if place.file in self.libc:
            self.survey.libc[name] = self.libc[place.file]
        if _TYPES.search(place.file):
            return TypeUse(found.text, found.dims, found.inline, name, found.spelled, found.aligned)
        return TypeUse(found.text, found.dims, found.inline, found.through or name, found.spelled, found.aligned)

    def _pointer(self, type_: Any) -> TypeUse:
        target = type_.get_pointee()
        bare = target.get_canonical()
        const = "const " if target.is_const_qualified() else ""
        if _is_function(bare) or bare.kind == cindex.TypeKind.VOID:
            return TypeUse(f"{const}void *")
        if bare.kind == cindex.TypeKind.RECORD and bare.get_size() < 0:
            return TypeUse(f"{const}void *")            # a struct that the header only names
        found = self.use(target)
        if found.dims or found.inline is not None or found.text.startswith("?"):
            return TypeUse(f"{const}void *")
        text = found.text + ("*" if found.text.endswith("*") else " *")
        return TypeUse(text if "*" in found.text else const + text, through=found.through)

    def lost(self, type_: Any, name: str, place: Place) -> None:
        """List what an address leads to and no spec can say, since the headers only name it: it is `void *` there."""
        if type_ is None or place.file not in self.own or type_.get_declaration().kind == \
                cindex.CursorKind.TYPEDEF_DECL and place_of(type_.get_declaration()).file in self.own:
            return                                      # not its own, or listed where the typedef is
        kinds, bare, address = cindex.TypeKind, type_.get_canonical(), False
        while bare.kind in (kinds.POINTER, kinds.CONSTANTARRAY, kinds.INCOMPLETEARRAY):
            address = address or bare.kind == kinds.POINTER
            bare = bare.get_pointee() if bare.kind == kinds.POINTER else bare.element_type
        if address and bare.kind == kinds.RECORD and bare.get_size() < 0:
            what = f"{_record_kind(bare.get_declaration())} {bare.get_declaration().spelling}"
            self.survey.problems.append(Problem(place, name, f"leads to {what}, an incomplete type in these headers, so"
                                                " it is `void *`: '-- -include FILE' brings a header that has it"))

    def _record_use(self, type_: Any) -> TypeUse:
        declaration = type_.get_declaration()
        name = self.tag(declaration)
        record = self.record(declaration)
        if name is None:
            return TypeUse("", inline=record)
        if record is None and name not in self._busy:
            return TypeUse(f"? {type_.spelling}")       # the header only names it
        return TypeUse(f"{_record_kind(declaration)} {name}")

    def _enum_use(self, declaration: Any) -> TypeUse:
        fact = self.enum(declaration)
        if fact.name and fact.type not in ("int", "uint"):
            return TypeUse(fact.type)
        return TypeUse(f"enum {fact.name}" if fact.name else fact.type)

    # --- declarations ---

    def tag(self, declaration: Any) -> str | None:
        """The tag of a record or enum, or the typedef that stands for one; None where it has neither."""
        spelling: str = declaration.spelling
        if spelling and not declaration.is_anonymous() and "(" not in spelling:
            return spec_name(spelling)
        alias: str = declaration.type.spelling      # clang names a tagless record after its typedef
        return spec_name(alias) if _IDENTIFIER.fullmatch(alias) else None

    def record(self, declaration: Any) -> RecordFact | None:
        """The facts of a record; a named one also goes into the survey, after those that it contains."""
        name = self.tag(declaration)
        definition = declaration.get_definition()
        if definition is None:
            return None
        if name is not None and (name in self.survey.records or name in self._busy):
            return self.survey.records.get(name)
        if name is not None:
            self._busy.add(name)
        type_ = definition.type
        attributes = attributes_of(definition)
        members = [self._member(child) for child in type_.get_fields()]
        if _record_kind(definition) == "struct":
            members[-1:] = [_unwrapped(members)] if len(members) > 1 else members
        fact = RecordFact(_record_kind(definition), name, tuple(members), max(type_.get_size(), 0),
                          max(type_.get_align(), 1), cindex.CursorKind.PACKED_ATTR in attributes,
                          cindex.CursorKind.ALIGNED_ATTR in attributes, place_of(definition),
                          self._external(definition))
        if name is not None:
            self._busy.discard(name)
            self.survey.records[name] = fact
            self._named(definition)
        return fact

    def _external(self, definition: Any) -> str | None:
        """The header of Linux or of the C library that has a definition, as #include names it; none for what is
        imported or has no tag."""
        file = place_of(definition).file
        tagged = definition.type.spelling.startswith(("struct ", "union ", "enum "))
        if not tagged or file in self.own:
            return None
        found = _LINUX.search(file)
        return self._shipped(found.group(1), file, definition) if found else self.libc.get(file)

    def _shipped(self, name: str, file: str, definition: Any) -> str | None:
        """A header of Linux that the system has, too; none where only the user's own folders have one of that name."""
        theirs = next((path for folder in self.system if os.path.isfile(path := os.path.join(folder, name))), None)
        if theirs is not None and not os.path.samefile(theirs, file):
            self.survey.problems.append(Problem(
                place_of(definition), definition.type.spelling, f"is taken from <{name}>, of which compilers of"
                f" {self.survey.abi} have another one ({theirs}): the proof will be about that one"))
        return None if theirs is None else name

    def _member(self, cursor: Any) -> Member:
        type_ = cursor.type
        attributes = attributes_of(cursor)
        use = self.use(type_)
        if use.text.startswith("?"):
            self.survey.problems.append(Problem(place_of(cursor), cursor.spelling, f"type '{use.text[2:]}' has no word"
                                                " in the spec language; kept as bytes"))
            use = TypeUse("u8", (type_.get_size(),), aligned=type_.get_align())
        name = self._named(cursor) if cursor.spelling and "(" not in cursor.spelling else None
        if name is not None:
            self.lost(type_, name, place_of(cursor))
        bits = cursor.get_bitfield_width() if cursor.is_bitfield() else None
        return Member(name, use, bits, cursor.get_field_offsetof(), max(type_.get_size(), 0) * 8,
                      max(type_.get_align(), 1) * 8, cindex.CursorKind.PACKED_ATTR in attributes,
                      0 if cindex.CursorKind.ALIGNED_ATTR in attributes else use.aligned,
                      _counts(cursor) if use.dims else (), place_of(cursor))

    def enum(self, declaration: Any) -> EnumFact:
        definition = declaration.get_definition() or declaration
        name = self.tag(definition) or ""
        if name in self.survey.enums:
            return self.survey.enums[name]
        values = tuple((self._named(c), c.enum_value, place_of(c)) for c in definition.get_children()
                       if c.kind == cindex.CursorKind.ENUM_CONSTANT_DECL)
        word = self.kinds.get(definition.enum_type.get_canonical().kind, "uint")
        fact = EnumFact(name, _ENUM_TYPES.get(word, word), values, place_of(definition), self._external(definition))
        if name:
            self.survey.enums[name] = fact
            self._named(definition)
        elif fact not in self.survey.unnamed:
            self.survey.unnamed.append(fact)
        return fact

    def _named(self, cursor: Any) -> str:
        """What a spec calls a declaration or a member."""
        spelling: str = cursor.spelling
        found = spec_name(spelling)
        return found if found == spelling else self.survey.named(spelling, place_of(cursor))

    def typedef(self, declaration: Any) -> None:
        """A typedef of the imported headers."""
        name = spec_name(declaration.spelling)
        if name in self.survey.typedefs or name in self._busy or name in BUILTINS:
            return
        inner = declaration.underlying_typedef_type
        if _is_assertion(declaration, inner):
            return
        if _is_function(inner):
            self.survey.problems.append(Problem(place_of(declaration), name, "a function type; left out"))
            return
        self._busy.add(name)
        use = self.use(inner)
        self._busy.discard(name)
        if use.text.startswith("?"):
            self.survey.problems.append(Problem(place_of(declaration), name, f"'{use.text[2:]}' is not defined; left"
                                                " out"))
        elif use.inline is None:
            self.lost(inner, name, place_of(declaration))
            self.survey.typedefs[name] = TypedefFact(name, use, place_of(declaration))
            self._named(declaration)


def _unwrapped(members: list[Member]) -> Member:
    """The last member; `struct { struct {} empty; T name[]; }`, as newer headers write it, is a flexible array."""
    last = members[-1]
    inner = last.type.inline
    if last.name is None and inner is not None and not inner.size and inner.members:
        array = inner.members[-1]
        if array.type.dims[:1] == (None,):
            return replace(array, offset=last.offset + array.offset)
    return last


def _is_assertion(declaration: Any, inner: Any) -> bool:
    """Whether a typedef only fails to compile where a size is wrong: `char x[sizeof(y) == 8 ? 1 : -1]`."""
    kinds = cindex.CursorKind
    if inner.kind != cindex.TypeKind.CONSTANTARRAY or inner.element_count != 1:
        return False
    return any(child.kind in (kinds.BINARY_OPERATOR, kinds.CONDITIONAL_OPERATOR)
               and any(each.kind == kinds.CXX_UNARY_EXPR for each in child.walk_preorder())
               for child in declaration.get_children())


def _is_function(type_: Any) -> bool:
    kinds = cindex.TypeKind
    bare = type_.get_canonical()
    if bare.kind == kinds.POINTER:
        return False
    return bare.kind in (kinds.FUNCTIONPROTO, kinds.FUNCTIONNOPROTO)


def _record_kind(declaration: Any) -> str:
    return "union" if declaration.kind == cindex.CursorKind.UNION_DECL else "struct"


def _kinds() -> dict[Any, str]:
    kinds = cindex.TypeKind
    return {kinds.CHAR_S: "char", kinds.CHAR_U: "char", kinds.SCHAR: "schar", kinds.UCHAR: "uchar",
            kinds.SHORT: "short", kinds.USHORT: "ushort", kinds.INT: "int", kinds.UINT: "uint", kinds.LONG: "long",
            kinds.ULONG: "ulong", kinds.LONGLONG: "llong", kinds.ULONGLONG: "ullong", kinds.INT128: "s128",
            kinds.UINT128: "u128", kinds.BOOL: "bool", kinds.FLOAT: "float", kinds.DOUBLE: "double",
            kinds.VOID: "void"}


def _counts(cursor: Any) -> tuple[str, ...]:
    """The constants that stand in the brackets of a member, as the header writes it."""
    extent = cursor.extent
    file = extent.start.file
    text = read(file.name)[extent.start.offset:extent.end.offset].decode("utf-8", "replace") if file else ""
    _, _, brackets = text.partition("[")
    parts = re.findall(r"\[([^\]]*)\]", "[" + brackets)
    return tuple(spec_name(p.strip()) if _IDENTIFIER.fullmatch(p.strip()) else "" for p in parts)
