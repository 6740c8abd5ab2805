"""One target's view of the headers: parse, find the macros, ask the compiler, collect the answers."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from typing import Any, Iterable

from ioctlc.importer.clang import FOR_QUESTIONS, HeaderError, Target, Unit, cindex, command_line, place_of
from ioctlc.importer.facts import (Aside, ConstantFact, EnumFact, IoctlFact, Place, Problem, RecordFact, Survey,
                                   TypeUse, spec_name)
from ioctlc.importer.interrupt import heeded
from ioctlc.importer.libc import libc_headers
from ioctlc.importer.macros import (BASE_HEADERS, WRAPPER_NAME, Macro, Macros, Wanted, discover, forget, forwards,
                                    raw_value, undefined)
from ioctlc.importer.probe import (Answers, answers, cast_answers, cast_questions, family_arguments, questions,
                                   string_value, usable_in, why_no_value)
from ioctlc.importer.shown import short_file
from ioctlc.importer.types import Translator
from ioctlc.proof.compilers import linux_version

_TAKEN_BACK = "its header takes the definition back"
_SIZES = ("ulong", "uint", "ullong", "size_t")


@dataclass(slots=True)
class Request:
    """What to import: headers as the user named them, and a pattern for ioctls that do not look like one.

    also    names of macros, enum values and records that are looked at wherever the headers have them from
    ioctls, values   names that the spec has as ioctls, and as values, where there is one
    """

    headers: list[str]
    wanted: re.Pattern[str] | None = None
    also: frozenset[str] = frozenset()
    ioctls: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    places: dict[str, str] = field(default_factory=dict)

    def place(self, header: str) -> str:
        """The file of a header as the user named it, "" where no target has shown it."""
        return self.places.get(os.path.abspath(header) if os.path.isfile(header) else header, "")


@dataclass(slots=True)
class _Sight:
    """What a first look at the headers shows: their files, with those that define what else was named; macros."""

    target: Target
    head: str
    files: set[str]
    own: set[str]
    macros: Macros
    versions: dict[str, str]
    libc: dict[str, str]

    @property
    def any(self) -> bool:
        """Whether something may be an ioctl."""
        return bool(self.macros.ioctls or self.macros.families or self.macros.based or self.macros.pasted)


def survey(request: Request, target: Target) -> Survey:
    """Everything about the headers on one target. Raises HeaderError where clang refuses them."""
    forget()
    with heeded():
        return _ask(_look(request, target))


def _look(request: Request, target: Target) -> _Sight:
    head = head_of(request, target)
    unit = Unit(target, head, macros=True)
    if unit.errors():                   # first without what stands behind the headers: an open brace is theirs
        Unit(target, head.replace(FOR_QUESTIONS + "\n", ""), macros=False).check(command_line(target, head))
    unit.check(command_line(target, head))
    files = own_files(request, unit)
    own = files | _files_of(unit, request.also)
    versions = {header: found for header in request.headers if (found := version_of(_file_of(header, files)))}
    macros = discover(unit, own, Wanted(request.wanted, request.ioctls, request.values))
    return _Sight(target, head, files, own, macros, versions, libc_headers(unit))


def _ask(sight: _Sight) -> Survey:
    target, head, own, macros = sight.target, sight.head, sight.own, sight.macros
    asked = questions(macros, usable_in(macros))
    full = Unit(target, head + asked.text, macros=False)
    told = answers(full, asked, head.count("\n"))
    result = Survey(target.abi, versions=sight.versions, files=frozenset(sight.files))
    translator = Translator(result, own, sight.libc, target.system)
    _declarations(full, translator)
    _put_together(macros, told)
    _cast(target, head, macros, told)
    for macro in macros.ioctls:
        _ioctl(macro, macros, told, translator, result)
    for macro in macros.families:
        _family(macro, told, translator, result)
    result.problems += [Problem(macro.place, macro.name, why) for macro, why in macros.spared]
    _without_ioctls(result)
    _constants(macros, told, result)
    result.asides = sorted(_asides(full, macros, result, own), key=lambda aside: aside.place)
    return result


def head_of(request: Request, target: Target) -> str:
    """The text before the questions: what ioctls need, then the headers."""
    base = ["sys/types.h", "sys/ioccom.h"] if target.posix else ["linux/types.h", "linux/ioctl.h"]
    base = [] if target.windows else base
    named = [f'"{os.path.abspath(h)}"' if os.path.isfile(h) else f"<{h}>" for h in request.headers]
    after = "" if target.posix else FOR_QUESTIONS + "\n"     # size_t, for the numbers that need it
    return "".join(f"#include {name}\n" for name in [*(f"<{b}>" for b in base), *named]) + after


def own_files(request: Request, unit: Unit) -> set[str]:
    """The files of the headers: they themselves, their architecture's part (asm/kvm.h), and what only forwards."""
    included = [str(i.include.name) for i in unit.unit.get_includes()]
    wanted = [os.path.abspath(h) if os.path.isfile(h) else h for h in request.headers]
    own = set()
    for header in wanted:
        stem = os.path.basename(header).removesuffix(".h")
        for file in included:
            folder = os.path.basename(os.path.dirname(file))
            name = os.path.basename(file)
            if file == header or file.endswith("/" + header):
                own.add(file)
                request.places.setdefault(header, file)
            elif folder in ("asm", "asm-generic") and not BASE_HEADERS.search(file) \
                    and re.fullmatch(re.escape(stem) + r"(_\w+)?\.h", name):
                own.add(file)
    return own


def _file_of(header: str, files: set[str]) -> str:
    """The file of a header as the user named it among a target's, "" where it is none of them."""
    path = os.path.abspath(header) if os.path.isfile(header) else header
    return next((file for file in sorted(files) if file == path or file.endswith(f"/{path}")), "")


def _files_of(unit: Unit, names: frozenset[str]) -> set[str]:
    """The files that define any of these macros, enum values or records."""
    found = set()
    for cursor, place, _ in unit.cursors() if names else ():
        enum = cursor.kind == cindex.CursorKind.ENUM_DECL
        spelled = [cursor.spelling, *((c.spelling for c in cursor.get_children()) if enum else ())]
        if names.intersection(spelled):
            found.add(place.file)
    return found - {unit.unit.spelling}


def version_of(file: str) -> str | None:
    """The kernel's version, for one of its own headers: linux/version.h stands beside them. `file` may be ""."""
    folder = os.path.dirname(os.path.dirname(file))
    roots = (folder, os.path.dirname(folder)) if file and "/libdrm/" not in file else ()
    return next((found for root in roots if (found := linux_version(root))), None)


def _declarations(unit: Unit, translator: Translator) -> None:
    """Every record, enum and typedef of the headers, whether an ioctl uses it or not."""
    kinds = cindex.CursorKind
    for cursor, place, _ in unit.cursors():
        if place.file not in translator.own:
            continue
        if cursor.kind in (kinds.STRUCT_DECL, kinds.UNION_DECL):
            if translator.tag(cursor) is not None:
                translator.record(cursor)
        elif cursor.kind == kinds.ENUM_DECL:
            if cursor.get_definition() is not None:
                translator.enum(cursor)
        elif cursor.kind == kinds.TYPEDEF_DECL:
            translator.typedef(cursor)


def _without_ioctls(result: Survey) -> None:
    """Enums without those of their values that are ioctls; where none is left, uses of one are plain integers."""
    def left(fact: EnumFact) -> EnumFact:
        return replace(fact, values=tuple(value for value in fact.values if value[0] not in result.ioctls))

    def use(one: TypeUse) -> TypeUse:
        inline = None if one.inline is None else record(one.inline)
        return replace(one, text=plain.get(one.text, one.text), inline=inline)

    def record(one: RecordFact) -> RecordFact:
        return replace(one, members=tuple(replace(m, type=use(m.type)) for m in one.members))

    plain = {f"enum {name}": fact.type for name, fact in result.enums.items() if fact.values and not left(fact).values}
    result.enums = {name: left(fact) for name, fact in result.enums.items()}
    if plain:
        result.records = {name: record(one) for name, one in result.records.items()}
        result.typedefs = {name: replace(one, type=use(one.type)) for name, one in result.typedefs.items()}
    result.unnamed = [fact for fact in map(left, result.unnamed) if fact.values]


def _put_together(macros: Macros, told: Answers) -> None:
    """Take constants for ioctls that are pointers once the _IO macros give some: ## hides that they lead there."""
    found = {m.name for m in macros.constants if m.name in macros.pasted and f"V {m.name}" in told.values
             and _pointee(told.types.get(f"T {m.name}")) is not None}
    macros.constants = [m for m in macros.constants if m.name not in found]
    found.update(m.name for m in macros.ioctls)
    macros.ioctls = [m for m in macros.all.values() if m.name in found]


def _cast(target: Target, head: str, macros: Macros, told: Answers) -> None:
    """Ask for the types of ioctls that are no pointers though the _IO macros give some: a cast has made numbers."""
    names = [m.name for m in macros.ioctls if f"V {m.name}" in told.values and any(t.isidentifier() for t in m.tokens)
             and _pointee(told.types.get(f"T {m.name}")) is None and not m.declared]
    if names:
        asked = cast_questions(names)
        told.cast = cast_answers(Unit(target, head + asked.text, macros=False), asked, head.count("\n"))


# --- ioctls ----------------------------------------------------------------------------------------------------------


def _ioctl(macro: Macro, macros: Macros, told: Answers, translator: Translator, result: Survey) -> None:
    number = told.values.get(f"V {macro.name}")
    if number is None:
        reason = _plainly(macro, told.errors.get(f"V {macro.name}", _TAKEN_BACK))
        result.problems.append(Problem(macro.place, macro.name, f"cannot be evaluated: {reason}"))
        return
    text = macro.body if macro.declared else ""
    called = result.named(macro.name, macro.place)
    if macro.name in macros.raw:
        known = {m.name for m in macros.ioctls}
        bare = macro.bare
        alias = spec_name(bare[0]) if len(bare) == 1 and bare[0] in known else None
        form, use = _argument(macro.name, told, translator)
        if alias is None and form != "typed":
            form, use = "raw", None
        result.ioctls[called] = IoctlFact(called, number & 0xFFFFFFFF, form, use, macro.place, alias_of=alias,
                                          text=text, enum=macro.enum)
        return
    form, use = _argument(macro.name, told, translator)
    if use is not None:
        translator.lost(told.types.get(f"P {macro.name}") or told.types.get(f"T {macro.name}"), macro.name, macro.place)
    if use is not None and use.inline is not None:
        result.problems.append(Problem(macro.place, macro.name, f"the {use.inline.kind} of its argument has no"
                                       " name that a spec could say; its size is kept"))
    result.ioctls[called] = IoctlFact(called, number & 0xFFFFFFFF, form, use, macro.place, text=text, enum=macro.enum)


def _plainly(macro: Macro, error: str) -> str:
    """Why a macro has no value: clang's words, but where they are about what the preprocessor has made of it."""
    if error.startswith("too many arguments provided") and "{" in macro.tokens:
        return "to the preprocessor a comma within braces parts two arguments: declare that type before, with a name"
    if error.startswith(("too many arguments provided", "too few arguments provided")):
        many = "many" if "too many" in error else "few"
        return f"it gives a macro too {many} arguments; _IO takes a type and a number, the others a C type, too"
    return error


def _argument(name: str, told: Answers, translator: Translator) -> tuple[str, TypeUse | None]:
    """The form of an ioctl's macro, and its argument's type."""
    declared = _pointee(told.types.get(f"T {name}"))
    behind = _pointee(told.types.get(f"S {name}"))
    if declared is None and name in told.cast:
        form, pointer = told.cast[name]
        return form, None if form == "none" else translator.use(_pointee(pointer))
    if declared is None:
        return "raw", None
    spelling = declared.spelling
    if "ioctlc_none" in spelling:
        return "none", None
    if "ioctlc_hidden" in spelling:
        return "hidden", None if behind is None else translator.use(behind)
    exact = _pointee(told.types.get(f"P {name}"))
    use = translator.use(declared, told.elements.get(name)) if exact is None else translator.use(exact)
    deeper = _pointee(behind)
    if use.text in _SIZES and deeper is not None:
        return "sizeof", translator.use(deeper)
    return "typed", use


def _pointee(type_: Any) -> Any:
    """What a type points to, None where it is no pointer."""
    if type_ is None:
        return None
    bare = type_
    while bare.kind in (cindex.TypeKind.ELABORATED, cindex.TypeKind.UNEXPOSED):
        bare = bare.get_named_type() if bare.kind == cindex.TypeKind.ELABORATED else bare.get_canonical()
    return bare.get_pointee() if bare.kind == cindex.TypeKind.POINTER else None


def _family(macro: Macro, told: Answers, translator: Translator, result: Survey) -> None:
    """A macro with parameters: an index into a family, a length of the caller's, or both."""
    base = told.values.get(f"V {macro.name}")
    labels = [label for label, _ in family_arguments(macro)[1:]]
    steps = [told.values.get(f"{label} {macro.name}") for label in labels]
    if base is None or None in steps:
        error = next((told.errors[key] for key in (f"{label} {macro.name}" for label in ("V", *labels))
                      if key in told.errors), _TAKEN_BACK)
        result.problems.append(Problem(macro.place, macro.name, f"cannot be evaluated: {_plainly(macro, error)}"))
        return
    kinds = [_parameter(step - base) for step in steps if step is not None]
    typed = any(told.values.get(f"Y{index} {macro.name}", base) != base for index in range(len(steps)))
    form, use = _argument(macro.name, told, translator)
    whole = kinds.count("nr") == 1 and base & 0xFF == 0 and "size" not in kinds
    if whole and (typed or form == "none"):
        return                          # a wrapper that nothing uses: the nr is all its own
    why = "a parameter of it is a type" if typed else "what its parameters are is not understood" \
        if "" in kinds or kinds.count("nr") > 1 or kinds.count("size") > 1 or kinds.count("same") > 1 \
        else "it is a family, or a wrapper for others: its parameter is the whole nr" if whole else ""
    if why:
        result.problems.append(Problem(macro.place, macro.name, f"{why}; left out"))
        return
    unit = max([1, *(step - base >> 16 for step, kind in zip(steps, kinds) if step is not None and kind == "size")])
    alias = spec_name(macro.bare[0]) if forwards(macro) and spec_name(macro.bare[0]) in result.ioctls else None
    called = result.named(macro.name, macro.place)
    result.ioctls[called] = IoctlFact(called, base & 0xFFFFFFFF, form, use, macro.place,
                                      tuple(kind for kind in kinds if kind != "same"), unit, alias)


def _parameter(difference: int) -> str:
    """What a parameter is, by what 1 instead of 0 makes of the number: "nr", "size", "same" for nothing, "" unknown."""
    if difference in (0, 1):
        return ("same", "nr")[difference]
    return "size" if difference > 0 and difference & 0xFFFF == 0 else ""


# --- constants -------------------------------------------------------------------------------------------------------


def _constants(macros: Macros, told: Answers, result: Survey) -> None:
    for macro in macros.constants:
        text = string_value(macro, macros)
        if text is not None:
            called = result.named(macro.name, macro.place)
            result.constants[called] = ConstantFact(called, text, macro.body, macro.place)
            continue
        value = told.values.get(f"V {macro.name}")
        if value is None and macro.name in macros.based:
            missing = next(iter(undefined(macros.all, [macro], WRAPPER_NAME)), "")
            reason = f"nothing defines {missing}" if missing else told.errors.get(f"V {macro.name}", _TAKEN_BACK)
            result.problems.append(Problem(macro.place, macro.name, f"cannot be evaluated: {reason}"))
            continue
        if value is None:
            why = why_no_value(macro, macros, told.errors.get(f"V {macro.name}", ""))
            if why:
                result.problems.append(Problem(macro.place, macro.name, f"{why}, which no spec can say; left out"))
            continue
        if told.values.get(f"N {macro.name}"):
            value -= 1 << 64
        called = result.named(macro.name, macro.place)
        result.constants[called] = ConstantFact(called, value, macro.body, macro.place)


# --- what is no part of an ABI ---------------------------------------------------------------------------------------


def _asides(unit: Unit, macros: Macros, result: Survey, own: set[str]) -> Iterable[Aside]:
    """Macros and declarations of the headers that nothing else was said about."""
    said = {problem.name for problem in result.problems} | set(result.ioctls) | set(result.constants) | macros.wrappers
    kinds = {cindex.CursorKind.FUNCTION_DECL: "functions", cindex.CursorKind.VAR_DECL: "variables"}
    for macro in macros.all.values():
        if macro.place.file in own and macro.tokens and macro.name not in said:
            yield Aside("macros that are no values" if macro.params is None else "macros with parameters", macro.name,
                        macro.place)
    for cursor, place, _ in unit.cursors():
        if place.file in own and cursor.kind in kinds and cursor.spelling not in said:
            yield Aside(kinds[cursor.kind], cursor.spelling, place)


def surveys(request: Request, targets: list[Target], optional: frozenset[str], left: dict[str, str]) -> list[Survey]:
    """The views of all targets. Raises HeaderError where none of them knows an ioctl, or where clang refuses the
    headers for all, or for one that is not optional; the others go to `left`, with the reason."""
    forget()
    with heeded():
        sights = _sights(request, targets, optional, left)
        found = [_ask(sight) for sight in sights] if any(sight.any for sight in sights) else []
    pattern = request.wanted
    if found and pattern is not None and not any(pattern.search(n) for sight in sights for n in sight.macros.all):
        place = Place(next(iter(request.places.values()), request.headers[0]), 1)
        found[0].problems.append(Problem(place, f"--ioctls {pattern.pattern}", "no macro has such a name"))
    if not any(s.ioctls for s in found):
        problems = dict.fromkeys(str(p) for s in found for p in s.problems)
        first = targets[0]
        raise HeaderError([*problems, f"{', '.join(request.headers)}: defines no ioctl"],
                          command_line(first, head_of(request, first)), _hints(sights))
    return found


def _hints(sights: list[_Sight]) -> list[str]:
    """What a user may have meant by headers without an ioctl: numbers of two bytes, or headers that those include."""
    numbers = dict.fromkeys(m.name for s in sights for m in s.macros.all.values()
                            if m.place.file in s.files and raw_value(m) is not None)
    elsewhere = dict.fromkeys(short_file(m.place.file) for s in sights for m in s.macros.all.values()
                              if m.params is None and m.place.file not in s.own
                              and not BASE_HEADERS.search(m.place.file)
                              and m.name not in s.macros.wrappers and s.macros.wrappers.intersection(m.tokens))
    few = list(numbers)[:16]
    return [*([f"these are numbers of two bytes, as some ioctls are: {', '.join(numbers)}; --ioctls '{'|'.join(few)}'"
               " takes them for such"] if numbers and len(few) == len(numbers) else []),
            *([f"it includes headers with ioctls: name {' or '.join(elsewhere)}"] if elsewhere else [])]


def _sights(request: Request, targets: list[Target], optional: frozenset[str], left: dict[str, str]
            ) -> list[_Sight]:
    found: list[_Sight] = []
    refused: HeaderError | None = None
    for target in targets:
        try:
            found.append(_look(request, target))
        except HeaderError as error:
            if target.abi not in optional:
                raise
            refused = refused or error
            left[target.abi] = re.sub(r"\A(/[^:\n]+):", lambda found: f"{short_file(found[1])}:", error.messages[0])
    if not found and refused is not None:
        raise refused
    return found


__all__ = ["Request", "head_of", "own_files", "place_of", "survey", "surveys"]
