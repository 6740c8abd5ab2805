"""Functions that decode a command, in the protocol of strace's decoders, and the rows that name them."""

from __future__ import annotations

from collections import Counter

from ioctlc.backends.ctext import c_string
from ioctlc.backends.decoders.nodes import Json
from ioctlc.backends.strace.printers import Place, Printers, valid_for
from ioctlc.backends.strace.body import Body
from ioctlc.backends.strace.structs import Structs
from ioctlc.backends.strace.tables import IN, OUT, SUCCESS, WAYS, Tables, hexadecimal
from ioctlc.backends.strace.values import Frame, Scope


class Commands:
    """Rows of tables, `plain` by code and `wide` of many codes; the functions are among the printers' texts."""

    def __init__(self, tables: Tables, structs: Structs, printers: Printers) -> None:
        self.tables, self.structs, self.printers = tables, structs, printers
        self.plain: list[str] = []
        self.wide: list[str] = []
        codes: Counter[tuple[str, int]] = Counter()
        every = list(tables.commands())
        for _, one, abis in every:
            codes.update((one["code"], bit) for bit in (1, 2, 4) if abis & bit)
        for index, one, abis in every:
            # of a size that the caller chooses, a code may be anybody's
            shared = "size_mask" in one or any(codes[(one["code"], bit)] > 1 for bit in (1, 2, 4) if abis & bit)
            self._row(one, abis, shared)

    def _row(self, one: Json, abis: int, shared: bool) -> None:
        made = self._decoder(one)
        objects = sum(1 << at for at in one.get("objects", ()))
        many = one.get("numbers", 1) > 1 or "size_mask" in one
        note = c_string(one["deprecated"]) if "deprecated" in one else "NULL"
        row = (f"\t{{ {one['code']}, {one.get('numbers', 1)}, {one.get('size_mask', 0)}, {abis}, "
               f"{hexadecimal(objects)}, {'true' if shared else 'false'}, {made or 'NULL'}, "
               f"{c_string(one['name'])}, {note} }},{' /* remembered */' if one.get('sets') else ''}")
        (self.wide if many else self.plain).append(row)

    def _decoder(self, one: Json) -> str | None:
        """The name of the function; None where strace's own way to print a number is right."""
        if one["argument"] not in ("value", "pointer") or "type" not in one:
            return None
        title = self.structs.unique(f"ioctl_{one['name'].lower()}").removeprefix(f"{self.structs.word}_")
        fd = " | RVAL_FD" if "returns" in one else ""
        lines = self._by_value(one) if one["argument"] == "value" else self._by_address(one, fd)
        self.printers.function("static int", f"{title}(struct tcb *const tcp, const unsigned int code, "
                               "const kernel_ulong_t arg)", [*lines, f"\treturn RVAL_IOCTL_DECODED{fd};"])
        return title

    def _by_value(self, one: Json) -> list[str]:
        body = Body()
        declared, _ = self.structs.declaration(one["type"])
        if self.tables.is_record(one["type"]):
            body.add(f"{declared} x;", "", "ioctlc_arg_next();", "memcpy(&x, &arg, MIN(sizeof(x), sizeof(arg)));")
            made = self.printers.record(one["type"], IN)
            body.add(made.call(v="&x", was="&x", addr="0", have="sizeof(x)"))
            return body.lines
        body.add(f"const {declared} x = arg;", "", "ioctlc_arg_next();")
        self.printers.value(one["type"], Scope(IN), Place("x", "x", 0, one["name"].lower(), plain=False), SUCCESS, body)
        if "returns" not in one or not self.tables.document["states"]:
            return body.lines
        lines = body.lines[2:]
        return [body.lines[0], "", "\tif (entering(tcp)) {", *("\t" + line for line in lines), "\t\treturn 0;", "\t}",
                "\tif (!syserror(tcp))", "\t\tioctlc_forget(tcp, tcp->u_rval);"]

    # --- arguments behind an address -------------------------------------------------------------------------------

    def _by_address(self, one: Json, fd: str) -> list[str]:
        way, index = WAYS[one.get("dir", "none")], one["type"]
        if "size_mask" in one and not self.tables.size(index):
            return self._caller_sized(one, way)
        declared, rest = self.structs.declaration(index, one["name"].lower())
        first = self._first(one, IN) if way & IN else []
        second = self._second(one, way) if way & OUT or one.get("sets") else []
        head = [f"\t{declared} v{rest};"]
        if any("have" in line for line in (*first, *second)):
            head.append("\tsize_t have = sizeof(v);")
        if not second:
            return [*head, "", *first]
        if not first:
            return [*head, "", "\tif (entering(tcp))", "\t\treturn 0;", *second]
        begin = ["\tif (entering(tcp)) {", *("\t" + line if line else "" for line in first)]
        return [*head, "", *begin, "\t\treturn 0;", "\t}", *second]

    def _fetch(self, one: Json) -> str:
        """Reads the argument; a record that grows says how much of it there is."""
        type_ = self.tables.types[one["type"]]
        if "grows" in type_:
            return f"ioctlc_fetch_growing(tcp, arg, {type_['grows']['at'] // 8}, sizeof(v), &v, &have)"
        return "ioctlc_fetch(tcp, arg, sizeof(v), &v)"

    def _show(self, one: Json, phase: int, known: tuple[str, ...], was: str) -> list[str]:
        """Prints the argument that has been read."""
        index, name = one["type"], one["name"].lower()
        if self.tables.is_record(index):
            made = self.printers.record(index, phase, known)
            have = "have" if "grows" in self.tables.types[index] else "sizeof(v)"
            return ["\t" + made.call(v="&v", was=was, addr="arg", have=have)]
        body = Body()
        whole = self.tables.types[index]["kind"] == "int"
        body.add(*["tprint_indirect_begin();"] * whole)
        before = "v" if was == "&v" else "*was"
        self.printers.value(index, Scope(phase), Place("v", before, 0, name, plain=False), known, body)
        body.add(*["tprint_indirect_end();"] * whole)
        return body.lines

    def _first(self, one: Json, phase: int) -> list[str]:
        keeps = WAYS[one.get("dir", "none")] & OUT or one.get("sets")
        shown = ["\t" + line for line in self._show(one, phase, SUCCESS, "&v")]
        keep = ["\t\tioctlc_keep(tcp, &v, sizeof(v));"] if keeps else []
        plain = f"\tif (!{self._fetch(one)})"
        if len(shown) + len(keep) == 1:
            return ["\tioctlc_arg_next();", plain, "\t\tprintaddr(arg);", "\telse", *shown]
        return ["\tioctlc_arg_next();", plain + " {", "\t\tprintaddr(arg);", "\t} else {", *shown, *keep, "\t}"]

    def _second(self, one: Json, way: int) -> list[str]:
        valid = self._valids(one) if way & OUT else [SUCCESS]
        known = valid[0] if len(valid) == 1 else ("mixed",)
        condition = " || ".join(dict.fromkeys(map(valid_for, valid)))
        least = self._least(one["type"])
        condition = f"({condition})" + (f" && {self._fetch(one)}" + (f" && have >= {least}" if least else ""))
        out = self._sets(one)
        if not way & OUT:
            return out
        declared, rest = self.structs.declaration(one["type"])
        was = "&v"
        shown = self._show(one, OUT, known, "was")
        keeps = way & IN and any("was" in line for line in shown)
        pre = [f"\t\tconst {declared} *const was = ioctlc_kept(tcp, &v, sizeof(v));", ""] if keeps else []
        if not keeps:
            shown = self._show(one, OUT, known, was)
        if way & IN:
            return [*out, f"\tif ({condition}) {{", *pre, "\t\ttprint_value_changed();",
                    *("\t" + line for line in shown), "\t}"]
        return [*out, "\tioctlc_arg_next();", f"\tif ({condition}) {{",
                *("\t" + line for line in shown), "\t} else {", "\t\tprintaddr(arg);", "\t}"]

    def _least(self, index: int) -> int:
        """How long a record that grows has to be for any of its outputs to be there; 0 of others."""
        one = self.tables.types[index]
        ends = [field["at"] // 8 + self.tables.size(field["type"]) for field in one.get("fields", ())
                if WAYS[field["dir"]] & OUT]
        return min(ends, default=0) if "grows" in one else 0

    def _valids(self, one: Json) -> list[tuple[str, ...]]:
        """The results for which anything that returns is valid."""
        if not self.tables.is_record(one["type"]):
            return [tuple(one.get("valid", SUCCESS))]
        found: dict[tuple[str, ...], None] = {}
        self._collect(one["type"], found)
        return list(found) or [SUCCESS]

    def _collect(self, index: int, found: dict[tuple[str, ...], None]) -> None:
        for field in self.tables.types[index].get("fields", ()):
            if not WAYS[field["dir"]] & OUT:
                continue
            found[tuple(field.get("valid", SUCCESS))] = None
            inner = self.tables.types[field["type"]]
            while inner["kind"] == "array":
                if self.tables.is_record(inner["of"]):
                    self._collect(inner["of"], found)
                inner = self.tables.types[inner["of"]]
            if self.tables.is_record(field["type"]):
                self._collect(field["type"], found)

    def _sets(self, one: Json) -> list[str]:
        """What a command that succeeds says for later ones."""
        if not one.get("sets"):
            return []
        scope = Scope(IN, (Frame(one["type"], "", 0),) if self.tables.is_record(one["type"]) else ())
        number = self.printers.values.number
        lines = []
        for said in one["sets"]:
            key, value = number(said["key"], scope), number(said["value"], scope)
            lines.append(f"\t\tioctlc_remember(tcp, {said['state']}, {key}, {value});".replace("v->", "given->"))
        declared, _ = self.structs.declaration(one["type"])
        return ["\tif (!syserror(tcp) && ioctlc_has_kept(tcp)) {",
                f"\t\tconst {declared} *const given = ioctlc_kept(tcp, &v, sizeof(v));", "", *lines, "\t}"]

    def _caller_sized(self, one: Json, way: int) -> list[str]:
        """An argument as long as its code says."""
        type_ = self.tables.types[one["type"]]
        size = "code >> 16 & 0x3fff"
        if type_["kind"] == "bytes":
            show = f"ioctlc_print_bytes_at(tcp, arg, arg, ioctlc_number({size}), 0);"
        else:
            length = self.tables.size(type_["of"])
            element = self.printers.element(type_["of"], way, SUCCESS, one["name"].lower())
            show = f"ioctlc_print_array(tcp, arg, arg, ioctlc_number(({size}) / {length}), {length}, {element});"
        if way == IN:
            return ["\tioctlc_arg_next();", f"\t{show}"]
        if way == OUT:
            return ["\tif (entering(tcp))", "\t\treturn 0;", "\tioctlc_arg_next();", "\tif (syserror(tcp))",
                    "\t\tprintaddr(arg);", "\telse", f"\t\t{show}"]
        return ["\tif (entering(tcp)) {", "\t\tioctlc_arg_next();", f"\t\t{show}", "\t\treturn 0;", "\t}",
                "\tif (!syserror(tcp)) {", "\t\ttprint_value_changed();", f"\t\t{show}", "\t}"]
