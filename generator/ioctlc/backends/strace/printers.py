"""Functions that print values, with strace's macros: one for each record and half of a call."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ioctlc.backends.ctext import c_string
from ioctlc.backends.decoders.nodes import Json
from ioctlc.backends.strace.body import SOMETHING, UNSURE, Body, declarations, wrapped
from ioctlc.backends.strace.sets import Sets
from ioctlc.backends.strace.structs import Structs
from ioctlc.backends.strace.tables import IN, OUT, SUCCESS, WAYS, Tables, hexadecimal
from ioctlc.backends.strace.values import Frame, Scope, Values

#: Lines of a function from which on it is cut in two.
LONGEST = 40

#: Lines of a record inside another from which on it has a function of its own.
LONGEST_INLINE = 16

#: Parameters of printers, in order, and what a caller without more to say passes.
PARAMETERS = {"v": "const {tag} *const v", "was": "const {tag} *const was", "addr": "const uint64_t addr",
              "have": "const size_t have"}

#: What prints numbers of a style.
_STYLES = {"hex": "X", "pointer": "ADDR64", "oct": "03O"}


@dataclass(frozen=True, slots=True)
class Printer:
    """A function: its name, and which of PARAMETERS it has behind `tcp`."""

    name: str
    parameters: tuple[str, ...]

    def call(self, **values: str) -> str:
        return f"{self.name}({', '.join(['tcp', *(values[one] for one in self.parameters)])});"


@dataclass(frozen=True, slots=True)
class Place:
    """A value: as C, as what it was, where it is in its record (bits), and which record and member it is."""

    now: str
    was: str
    at: int
    name: str
    where: str = ""
    field: str = ""
    plain: bool = True


class Printers:
    """Makes functions as they are asked for; `text` has each as lines of C, callees first."""

    def __init__(self, tables: Tables, structs: Structs, sets: Sets) -> None:
        self.tables, self.structs, self.sets = tables, structs, sets
        self.values = Values(tables)
        self.text: list[list[str]] = []
        self.forward: list[str] = []
        self._known: dict[object, Printer] = {}
        self._open: dict[object, str] = {}
        self._texts: dict[object, Printer] = {}     # functions that are the same but for their names are one

    # --- functions -------------------------------------------------------------------------------------------------

    def function(self, kind: str, head: str, body: list[str]) -> None:
        """Its lines, none too long."""
        lines = [part for line in body for part in wrapped(line)]
        self.text.append([kind, *wrapped(head), "{", *lines, "}"])

    def define(self, name: str, tag: str, body: list[str], always: tuple[str, ...] = (), head: str = "void"
               ) -> Printer:
        """A function with the parameters that its body uses."""
        text = "\n".join(body)
        if (head, tag, text, always) in self._texts:
            return self._texts[(head, tag, text, always)]
        used = tuple(one for one in PARAMETERS if one in always or re.search(rf"(?<![\w.>]){one}\b", text))
        parameters = ", ".join(["struct tcb *const tcp", *(PARAMETERS[one].format(tag=tag) for one in used)])
        self.function(f"static {head}", f"{name}({parameters})", body)
        self._texts[(head, tag, text, always)] = Printer(name, used)
        return Printer(name, used)

    def record(self, index: int, phase: int, known: tuple[str, ...] = SUCCESS, name: str = "") -> Printer:
        """Prints a record in braces; `known` says for which results the caller has found outputs valid."""
        key = ("record", index, phase, known)
        if key in self._known:
            return self._known[key]
        tag = self.structs.tag(index, name)
        if key in self._open:           # a list by address: its printer is being made
            made = Printer(self._open[key], ("v", "was", "addr", "have"))
            line = f"static void {made.name}(struct tcb *, const {tag} *, const {tag} *, uint64_t, size_t);"
            self.forward += [] if line in self.forward else [line]
            return made
        title = self.structs.unique(f"print_{tag.split()[1]}{'_out' if phase == OUT else ''}")
        self._open[key] = title = title.replace(f"{self.structs.word}_print_", "print_")
        body = Body()
        self.members(index, Scope(phase, (Frame(index, "", 0),)), known, Place("*v", "*was", 0, tag.split()[1]), body)
        full = any(f" {title}(" in line for line in self.forward)
        self._known[key] = self._cut(title, tag, body, ("v", "was", "addr", "have") if full else ("v",))
        del self._open[key]
        return self._known[key]

    def _cut(self, name: str, tag: str, body: Body, always: tuple[str, ...]) -> Printer:
        """A record's function; a long one calls others for its later members."""
        lines, parts, start = body.lines, [], 0
        for here, after in zip(body.cuts, [*body.cuts[1:], len(lines)]):
            if after - start > LONGEST and here > start:
                parts.append(lines[start:here])
                start = here
        parts.append(lines[start:])
        first = parts[0]
        for number, part in enumerate(parts[1:], 2):
            made = self.define(f"{name}_part{number}", tag, [*declarations(part), *part])
            first.append("\t" + made.call(**{one: one for one in PARAMETERS}))
        lines = [*declarations(first), "\ttprint_struct_begin();", *first, "\ttprint_struct_end();"]
        return self.define(name, tag, lines, always)

    def element(self, index: int, phase: int, known: tuple[str, ...] = SUCCESS, name: str = "") -> str:
        """The name of a print_fn for elements of a type."""
        one = self.tables.types[index]
        if one["kind"] == "int" and not one.get("set") and one["size"] in (1, 2, 4, 8) and "order" not in one \
                and "set" not in one and not one.get("parts") and "fd" not in one:
            style = one.get("print", "dec")
            if style in ("dec", "hex"):
                kind = "xint" if style == "hex" else "int" if one.get("signed") else "uint"
                return f"print_{kind}_array_member"
        key = ("element", index, phase, known)
        if key not in self._known:
            self._known[key] = self._element(index, phase, known, name)
        return self._known[key].name

    def _element(self, index: int, phase: int, known: tuple[str, ...], name: str) -> Printer:
        declared, rest = self.structs.declaration(index, name)
        label = declared.split()[1] if " " in declared else f"{self.structs.word}_{declared}"
        title = self.structs.unique(f"print_{label}_element").replace(f"{self.structs.word}_print_", "print_")
        body = Body()
        if rest:
            place = Place("v", "was", 0, label, plain=False)
        else:
            place = Place("*v", "*was", 0, label, plain=False)
        self.value(index, Scope(phase), place, known, body)
        lines = [*declarations(body.lines), *body.lines]
        was = any(re.search(r"\bwas\b", line) for line in lines)
        head = [f"\tconst {declared} *const v = elem_buf;"]
        head += [f"\tconst {declared} *const was = ioctlc_was(elem_buf, data);"] if was else []
        head += ["\tconst uint64_t addr = ioctlc_element;"] if re.search(r"\baddr\b", "\n".join(lines)) else []
        lines = [*head, "", *lines, "\treturn true;"]
        if ("element", *lines) not in self._texts:
            self._texts[("element", *lines)] = Printer(title, ())
            self.function("static bool", f"{title}(struct tcb *const tcp, void *const elem_buf, "
                          "const size_t elem_size, void *const data)", lines)
        return self._texts[("element", *lines)]

    # --- records ---------------------------------------------------------------------------------------------------

    def members(self, index: int, scope: Scope, known: tuple[str, ...], place: Place, body: Body,
                on: Json = None) -> None:
        """The members of a record, without its braces. A union with a discriminator shows one arm; all of them where
        that stands around an array, whose elements are printed by a function of their own."""
        one = self.tables.types[index]
        near = all(each.get("up", 0) < len(scope.frames) - 1 for each in on or () if isinstance(each, dict))
        if one["kind"] == "union" and on and near:
            self._arms(one, scope, known, place, body, on)
            return
        for field in one.get("fields", ()):
            self.member(field, scope, known, place, body, "grows" in one)
            body.cut()

    def _arms(self, one: Json, scope: Scope, known: tuple[str, ...], place: Place, body: Body, on: Json) -> None:
        """The arm that the discriminator selects: else the default, else the one that covers all."""
        fields, seen = one.get("fields", ()), set[str]()
        other = next((f for f in fields if f.get("default")), next((f for f in fields if f.get("raw")), None))
        selector = self.values.plain(on, Scope(scope.phase, scope.frames[1:]))
        body.add(f"switch ((uint64_t) {selector}) {{")
        before, ends = body.printed, []
        for field in fields:
            cases = [case for case in map(hexadecimal, field.get("cases", ())) if case not in seen]
            seen.update(cases)
            if cases:
                body.add(*(f"case {case}:" for case in cases))
                ends.append(self._arm(field, scope, known, place, body))
                body.printed = before
        body.add("default:")
        ends.append(self._arm(other, scope, known, place, body))
        body.add("}")
        body.printed = SOMETHING if all(end == SOMETHING for end in ends) else UNSURE

    def _arm(self, field: Json, scope: Scope, known: tuple[str, ...], place: Place, body: Body) -> int:
        """One arm; whether something has been printed at its end."""
        before = body.sometimes()
        if field is not None:
            self.member(field, scope, known, place, body)
        body.add("break;")
        end = body.printed
        body.afterwards(before)
        return end

    def member(self, field: Json, scope: Scope, known: tuple[str, ...], place: Place, body: Body,
               grows: bool = False) -> None:
        """One member, under the conditions under which it is shown."""
        if not WAYS[field["dir"]] & scope.phase:
            return
        conditions = []
        valid = tuple(field.get("valid", SUCCESS))
        size = self.tables.size(field["type"])
        if scope.phase == OUT and valid != known:
            conditions.append(valid_for(valid))
        if grows and not place.at:
            conditions.append(f"have >= {field['at'] // 8 + size}")
        inner = self._place(field, scope, place)
        if field.get("reserved"):
            conditions.append(self._filled(field, inner, size))
        if not conditions:
            self._member(field, scope, valid, inner, body)
            return
        with body.block(f"if ({' && '.join(conditions)})"):
            self._member(field, scope, valid, inner, body)

    def _filled(self, field: Json, place: Place, size: int) -> str:
        one = self.tables.types[field["type"]]
        if "bits" in field or one["kind"] in ("int", "pointer"):
            return place.now
        if not size:
            return "false"
        return f"ioctlc_filled(&({place.now}), sizeof({place.now}))"

    def _place(self, field: Json, scope: Scope, place: Place) -> Place:
        """Where a member is; of a bit-field, how it is read."""
        at, name = scope.frames[0].at + field["at"], field.get("name")
        path = scope.frames[0].path + (name or "")
        where = f"v->{scope.frames[0].path[:-1]}" if scope.frames[0].path else "*v"
        if "bits" in field:
            signed = self.tables.types[field["type"]].get("signed")
            read = "ioctlc_signed_bits" if signed else "ioctlc_bits"
            text = f"{read}({{0}}, sizeof(*{{0}}), {at}, {field['bits']})"
            return Place(text.format("v"), text.format("was"), at, f"{place.name}_{name}", field=name or "",
                         plain=False)
        return Place(f"v->{path}", f"was->{path}", at, f"{place.name}_{name or at}", where, name or "")

    def _member(self, field: Json, scope: Scope, known: tuple[str, ...], place: Place, body: Body) -> None:
        one, index = self.tables.types[field["type"]], field["type"]
        name = field.get("name")
        path = scope.frames[0].path + (f"{name}." if name else "")
        inside = scope.inside(index, path, place.at)
        if self.tables.is_record(index) and name is None:
            self.members(index, inside, known, place, body, field.get("on"))
            return
        if name is None:
            return
        body.next()
        if not self.tables.is_record(index):
            self.value(index, scope, place, known, body, name)
            return
        body.add(f"tprints_field_name({c_string(name)});")
        if one.get("name") and not field.get("on"):
            body.add(self._nested(index, scope, place, known))
            return
        self._inline(index, inside, known, place, body, field.get("on"))

    def _inline(self, index: int, scope: Scope, known: tuple[str, ...], place: Place, body: Body, on: Json) -> None:
        """A record without a name, or one whose arm a member beside it selects; a long one has its own function."""
        inner = Body(1, body.serial)
        with inner.braces():
            self.members(index, scope, known, place, inner, on)
        if len(inner.lines) <= LONGEST_INLINE:
            body.lines += ["\t" * (body.depth - 1) + line for line in inner.lines]
            return
        suffix = "_out" if scope.phase == OUT else ""
        title = self.structs.unique(f"print_{place.name}{suffix}").replace(f"{self.structs.word}_print_", "print_")
        made = self.define(title, self._tag(scope), [*declarations(inner.lines), *inner.lines])
        body.add(made.call(**{one: one for one in PARAMETERS}))

    def _nested(self, index: int, scope: Scope, place: Place, known: tuple[str, ...]) -> str:
        made = self.record(index, scope.phase, known)
        return made.call(v=f"&{place.now}", was=f"&{place.was}", addr=f"addr + {place.at // 8}",
                         have=f"sizeof({place.now})")

    # --- values ----------------------------------------------------------------------------------------------------

    def value(self, index: int, scope: Scope, place: Place, known: tuple[str, ...], body: Body,
              name: str = "") -> None:
        """A value, behind its member's name if it has one."""
        one = self.tables.types[index]
        kind = one["kind"]
        if kind == "int":
            body.add(*self._int(one, place, name))
            return
        if kind == "bytes" and one.get("size") and not one.get("used"):
            found = self._whole_bytes(one, place, name)
            if found:
                body.add(found)
                return
        if kind == "pointer" and self._bare(one, scope) and name and scope.phase == IN and place.plain:
            body.add(f"PRINT_FIELD_ADDR64({place.where}, {name});")
            return
        if name:
            body.add(f"tprints_field_name({c_string(name)});")
        if kind == "pointer":
            body.add(self._pointer(one, scope, place, known))
        elif kind == "bytes":
            body.add(self._bytes(one, scope, place))
        elif kind == "array":
            body.add(*self._array(one, scope, place, known))
        else:
            made = self.record(index, scope.phase, known, place.name)
            body.add(made.call(v="v" if place.now == "*v" else f"&{place.now}",
                               was="was" if place.now == "*v" else f"&{place.was}",
                               addr="addr", have=f"sizeof({place.now})"))

    def _int(self, one: Json, place: Place, name: str) -> list[str]:
        """A number, by PRINT_FIELD_* where it is a member."""
        number = place.now
        if one.get("order") == "big" and one["size"] > 1:
            number = f"__builtin_bswap{8 * one['size']}({number})"
        if one.get("parts"):
            table = self.sets.parts(one["parts"], one["size"])
            return [*([f"tprints_field_name({c_string(name)});"] if name else []),
                    f"ioctlc_print_parts(zero_extend_signed_to_ull({number}), {table}, ARRAY_SIZE({table}));"]
        macro, more = self._style(one)
        if place.plain and name and number == place.now and macro != "fd64":
            return [f"PRINT_FIELD_{macro}({place.where}, {name}{more});"]
        out = [f"tprints_field_name({c_string(name)});"] if name else []
        if macro in ("FLAGS", "XVAL"):
            parts = more.split(", ")
            call = "printflags64" if macro == "FLAGS" else "printxval64"
            return [*out, f"{call}({parts[1]}, zero_extend_signed_to_ull({number}), {parts[2]});"]
        if macro in ("FD", "fd64"):
            return [*out, f"ioctlc_print_fd(tcp, {number});"]
        return [*out, f"printaddr64({number});" if macro == "ADDR64" else f"PRINT_VAL_{macro}({number});"]

    def _style(self, one: Json) -> tuple[str, str]:
        """Which of strace's macros prints a number, and its further arguments."""
        if "set" in one and self.tables.sets[one["set"]].get("values"):
            kind = "FLAGS" if self.tables.sets[one["set"]]["kind"] == "flags" else "XVAL"
            unknown = c_string(self.sets.unknown(one["set"]))
            return kind, f", {self.sets.xlat(one['set'], one['size'])}, {unknown}"
        if "fd" in one or one.get("print") == "fd":
            return ("FD", ", tcp") if one["size"] == 4 and one.get("signed") else ("fd64", "")
        return _STYLES.get(one.get("print", ""), "D" if one.get("signed") else "U"), ""

    def _whole_bytes(self, one: Json, place: Place, name: str) -> str | None:
        """Bytes that one macro prints."""
        style = one.get("print")
        if not (name and place.plain):
            return None
        if style == "string":
            return f"PRINT_FIELD_CSTRING({place.where}, {name});"
        if style == "uuid" and one["size"] == 16:
            return f"PRINT_FIELD_UUID({place.where}, {name});"
        return f"PRINT_FIELD_MAC({place.where}, {name});" if style == "mac" else None

    def _bytes(self, one: Json, scope: Scope, place: Place) -> str:
        used = self.length(one.get("used"), scope, 1)
        if not one.get("size"):
            if used is None:
                return "tprint_more_data_follows();"
            style = "QUOTE_0_TERMINATED" if one.get("print") == "string" else "0"
            return f"ioctlc_print_flexible_bytes(tcp, {self._behind(scope, place)}, {used}, {style});"
        if one.get("print") == "string":
            return f"ioctlc_print_text({place.now}, {used or 'ioctlc_unknown'}, {one['size']});"
        if used is not None:
            return f"ioctlc_print_bytes({place.now}, ioctlc_at_most({used}, {one['size']}));"
        return f"ioctlc_print_bytes({place.now}, {one['size']});"

    def _array(self, one: Json, scope: Scope, place: Place, known: tuple[str, ...]) -> list[str]:
        size = self.tables.size(one["of"])
        used = self.length(one.get("used"), scope, size)
        element = self.element(one["of"], scope.phase, known, place.name)
        if not one.get("count"):
            if used is None:
                return ["tprint_more_data_follows();"]
            return [f"ioctlc_print_flexible(tcp, {self._behind(scope, place)}, {used},",
                    f"\t\t      {self._size(one['of'])}, {element});"]
        pair = "NULL"
        if scope.phase == OUT:
            pair = f"&(struct ioctlc_pair) {{ {place.now}, {place.was} }}" if self._looks_back(element) else "NULL"
        return [f"ioctlc_print_local_array(tcp, {place.now}, {used or 'ioctlc_unknown'}, {one['count']},",
                f"\t\t\t {self._size(one['of'])}, {element}, {pair});"]

    def _behind(self, scope: Scope, place: Place) -> str:
        """Where an array is that ends the record of a function."""
        if not scope.frames:
            return "addr"
        last = scope.frames[-1].type
        whole = not len(scope.frames) > 1 and place.at == 8 * self.tables.size(last)
        return f"addr + {'sizeof(*v)' if whole else place.at // 8}"

    def _size(self, index: int) -> str:
        """The size of an element as C says it."""
        declared, rest = self.structs.declaration(index)
        return f"sizeof({declared}{rest})"

    def _looks_back(self, element: str) -> bool:
        """Whether a print_fn wants to know what its element was."""
        found = (lines for lines in self.text if len(lines) > 1 and lines[1].startswith(f"{element}("))
        return any("ioctlc_was(" in line for line in next(found, []))

    def length(self, used: Json, scope: Scope, size: int) -> str | None:
        """The number of elements in use, as a `struct ioctlc_value`; None where nothing says it."""
        if not used or not ("count" in used or "bytes" in used):
            return None
        count = self.values.number(used.get("count") or used["bytes"], scope, True)
        divided = "count" not in used and size != 1
        if divided:
            count = f"ioctlc_op({count}, '/', ioctlc_number({size}))"
        if scope.phase == OUT and used.get("after"):
            after = self.values.number(used["after"], scope)
            after = f"ioctlc_op({after}, '/', ioctlc_number({size}))" if divided else after
            count = f"ioctlc_op({count}, 'm', {after})"
        return count

    # --- addresses -------------------------------------------------------------------------------------------------

    def _bare(self, one: Json, scope: Scope) -> bool:
        """Whether an address is not followed in this half."""
        if "payload" not in one:
            return True
        payload = self.tables.payloads[one["payload"]]
        return payload["kind"] == "none" or not self.tables.way(payload) & scope.phase

    def _pointer(self, one: Json, scope: Scope, place: Place, known: tuple[str, ...]) -> str:
        """An address, which the kernel has from before the call, and what is there."""
        relative = "payload" in one and self.tables.payloads[one["payload"]].get("relative")
        address = place.was if scope.phase == OUT and not relative else place.now
        if self._bare(one, scope):
            return f"printaddr64({address});"
        made = self.payload(one["payload"], scope, place.name, known)
        return made.call(v="v", was="was", addr=address, have="0")

    def payload(self, index: int, scope: Scope, name: str, known: tuple[str, ...], full: bool = False) -> Printer:
        """Prints what an address leads to, or the address."""
        tag = self._tag(scope)
        key = ("payload", index, scope, tag, full, known)
        if key not in self._known:
            suffix = "_out" if scope.phase == OUT else ""
            title = self.structs.unique(f"print_{name}{suffix}").replace(f"{self.structs.word}_print_", "print_")
            body = self._payload(self.tables.payloads[index], scope, name, known, title)
            always = ("v", "was", "addr") if full else ("addr",)
            if full:
                self.function("static void", f"{title}(struct tcb *const tcp, const void *const now, "
                              "const void *const before, const uint64_t addr)", [*self._typed(tag, body), *body])
                self._known[key] = Printer(title, always)
            else:
                self._known[key] = self.define(title, tag, body, always)
        return self._known[key]

    def _tag(self, scope: Scope) -> str:
        return self.structs.tag(scope.frames[-1].type) if scope.frames else "void"

    @staticmethod
    def _typed(tag: str, body: list[str]) -> list[str]:
        text = "\n".join(body)
        out = [f"\tconst {tag} *const {name} = {given};" for name, given in (("v", "now"), ("was", "before"))
               if re.search(rf"(?<![\w.>]){name}\b", text)]
        return [*out, ""] if out else []

    def _payload(self, one: Json, scope: Scope, name: str, known: tuple[str, ...], title: str) -> list[str]:
        kind = one["kind"]
        if kind == "none" or not self.tables.way(one) & scope.phase:
            return ["\tprintaddr64(addr);"]
        if kind == "field":
            return self._choice(one, scope, name, known)
        if kind == "attribute":
            return self._attribute(one, scope, title, known)
        if kind == "register":
            return self._register(one, scope, title, known)
        return self._memory(one, scope, name, known)

    def _memory(self, one: Json, scope: Scope, name: str, known: tuple[str, ...]) -> list[str]:
        state = [f"\tconst struct ioctlc_value state = ioctlc_recall(tcp, {one['state']}, "
                 f"{self.values.number(one['key'], scope)});", ""] if "state" in one else []
        type_, where = self.tables.types[one["type"]], "addr"
        if one.get("relative"):
            where = "tcp->u_arg[2] + addr"
        loose = type_["kind"] == "bytes" and not type_.get("size")
        size = 1 if loose else self.tables.size(one["type"])
        count = self.length(one, scope, size)
        if count is None and one.get("string"):
            count = f"ioctlc_number({one.get('maximum', 4096)})"
        if count is None:
            return [*state, *self._single(one["type"], scope, name, known, where)]
        if loose:
            style = "QUOTE_0_TERMINATED" if one.get("string") else "0"
            return [*state, f"\tioctlc_print_bytes_at(tcp, {where}, addr, {count}, {style});"]
        element = self.element(one["type"], scope.phase, known, name)
        return [*state, f"\tioctlc_print_array(tcp, {where}, addr, {count},",
                f"\t\t\t   {self._size(one['type'])}, {element});"]

    def _single(self, index: int, scope: Scope, name: str, known: tuple[str, ...], where: str) -> list[str]:
        """One value behind an address."""
        declared, rest = self.structs.declaration(index, name)
        body, indirect = Body(), self.tables.types[index]["kind"] == "int"
        if indirect:
            body.add("tprint_indirect_begin();")
        if self.tables.is_record(index):
            made = self.record(index, scope.phase, known, name)
            body.add("++ioctlc_depth;", made.call(v="&x", was="&x", addr=where, have="sizeof(x)"), "--ioctlc_depth;")
        else:
            self.value(index, Scope(scope.phase), Place("x", "x", 0, name, plain=False), known, body)
        if indirect:
            body.add("tprint_indirect_end();")
        return [f"\t{declared} x{rest};", "",
                f"\tif (!ioctlc_fetch_or_printaddr(tcp, {where}, addr, sizeof(x), &x))", "\t\treturn;", *body.lines]

    def _choice(self, one: Json, scope: Scope, name: str, known: tuple[str, ...]) -> list[str]:
        out: list[str] = []
        if "head" in one:
            declared, rest = self.structs.declaration(one["head"], name)
            out += [f"\t{declared} head{rest};", "",
                    "\tif (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(head), &head))", "\t\treturn;"]
        out += [f"\tswitch ((uint64_t) {self.values.plain(one['on'], scope)}) {{"]
        seen, other = set[str](), ["\t\tprintaddr64(addr);"]
        for case in one.get("cases", ()):
            lines = ["\t\tprintaddr64(addr);"]
            if "payload" in case:
                made = self.payload(case["payload"], scope, name, known)
                lines = ["\t\t" + made.call(v="v", was="was", addr="addr", have="0")]
            values = [value for value in map(hexadecimal, case.get("values", ())) if value not in seen]
            seen.update(values)
            other = lines if case.get("default") else other
            out += [*(f"\tcase {value}:" for value in values), *lines, "\t\tbreak;"] if values else []
        return [*out, "\tdefault:", *other, "\t}"]

    def _attribute(self, one: Json, scope: Scope, title: str, known: tuple[str, ...]) -> list[str]:
        rows = []
        for row in self.tables.document["attributes"][one["list"]].get("rows", ()):
            made = "NULL"
            if "payload" in row:
                made = self.payload(row["payload"], scope, f"{title.removeprefix('print_')}_value", known, True).name
            objects = sum(1 << at for at in row.get("objects", ()))
            rows.append(f"\t{{ {c_string(row['name'])}, {hexadecimal(objects)}, {hexadecimal(row['group'])}, "
                        f"{hexadecimal(row.get('attr', 0))}, {hexadecimal(row.get('mask', 0))}, "
                        f"{'false' if 'attr' in row else 'true'}, {made} }},")
        table = f"{title.removeprefix('print_')}_rows"
        if not rows:
            return ["\tprintaddr64(addr);"]
        self.text.append([f"static const struct ioctlc_attribute {table}[] = {{", *rows, "};"])
        group, attr = (self.values.plain(one[key], scope) for key in ("group", "attr"))
        return [f"\tioctlc_print_attribute(tcp, v, {'was' if scope.phase == OUT else 'v'}, addr, ioctlc_attribute_of(",
                f"\t\ttcp, {table}, ARRAY_SIZE({table}), {group}, {attr}));"]

    def _register(self, one: Json, scope: Scope, title: str, known: tuple[str, ...]) -> list[str]:
        found = self.tables.document["registers"][one["list"]]
        rows = [self._register_row(row, scope, known) for row in found.get("rows", ())]
        table, count = "NULL", "0"
        if rows:
            table = f"{title.removeprefix('print_')}_rows"
            count = f"ARRAY_SIZE({table})"
            self.text.append([f"static const struct ioctlc_register {table}[] = {{", *rows, "};"])
        return [f"\tconst uint64_t id = {self.values.plain(one['on'], scope)};", "",
                f"\tioctlc_print_register(tcp, addr, id, {self.values.number(found['size'], scope)},",
                f"\t\t\t      {table}, {count});"]

    def _register_row(self, row: Json, scope: Scope, known: tuple[str, ...]) -> str:
        one, made = self.tables.types[row["type"]], "NULL"
        if one["kind"] not in ("int", "bytes"):
            made = self.element(row["type"], scope.phase, known, row["name"])
        return (f"\t{{ {c_string(row['name'])}, {hexadecimal(row['id'])}, {row['count']}, {hexadecimal(row['step'])}, "
                f"{self.tables.size(row['type'])}, {made} }},")


def valid_for(names: tuple[str, ...]) -> str:
    """Whether an output is valid for the call's result, as C."""
    said = {"success": "!syserror(tcp)", "positive": "(!syserror(tcp) && tcp->u_rval > 0)", "any": "true"}
    found = [said.get(name, f"(syserror(tcp) && tcp->u_error == {name})") for name in names]
    return found[0] if len(found) == 1 else f"({' || '.join(found)})"
