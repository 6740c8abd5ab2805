"""Tables for tests/boundary/oracle.c, from an ABI's JSON model alone: what the spec says of every command.

    oracle.py MODEL.json SHAPE > NAME_oracle.c

Nothing here comes from the compiler's Python: docs/json-model.md and docs/boundary.md are all that it knows.
SHAPE: linux, bsd or windows, the system whose commands and request codes are meant. Sizes are those of 64 bits with a
`long` of 64, since that is what the harness is compiled for on every shape.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count as numbers_from
from pathlib import Path
from typing import Any

Node = dict[str, Any]

ABI = {"linux": "linux-x86_64", "bsd": "freebsd-x86_64", "windows": "windows-x86_64"}
LAYOUT = {"linux": "linux-x86_64", "bsd": "freebsd-x86_64", "windows": "freebsd-x86_64"}
BUFFER = 65536                          # bytes that a payload's buffer holds at most: docs/boundary.md, step 6
STACK = 512                             # bytes of an argument that need no memory: step 3
WORDS = (1 << 64) - 1
PRIVILEGES = {"none": "ORACLE_ANYONE", "open_for_write": "ORACLE_WRITER", "admin": "ORACLE_ADMIN"}
DIRECTIONS = {"in": "ORACLE_IN", "out": "ORACLE_OUT", "inout": "ORACLE_IN | ORACLE_OUT"}


def number(value: Any) -> int:
    """An integer of the model: large ones are strings."""
    return int(value, 0) if isinstance(value, str) else int(value)


def text(value: int) -> str:
    return f"{value & WORDS:#x}ULL"


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a record: where it is, which way it goes, under which conditions it counts."""

    node: Node
    offset: int
    size: int
    direction: str
    guards: tuple[str, ...]
    steady: bool                        # says how many elements a payload has
    checked: bool                       # of the arm of a union: only its value counts
    places: dict[Any, tuple[int, int]]  # its neighbours: offset from the outermost record's start, and size

    @property
    def reads(self) -> bool:
        return self.direction in ("in", "inout")

    @property
    def holds_address(self) -> bool:
        payload = self.node.get("payload")
        return payload is not None and self.node["type"]["kind"] != "array" and "relative_to" not in payload

    @property
    def written(self) -> bool:
        return self.direction in ("out", "inout") and not self.holds_address


@dataclass
class Oracle:
    """Prints the tables of one ABI on one shape."""

    model: Node
    base: Node
    shape: str
    tables: list[str] = field(default_factory=list)
    known: dict[tuple[str, str], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        both = (self.base, self.model)
        self.records = {one["name"]: one for model in both for one in model["records"]}
        self.sets = {one["name"]: one for model in both for one in model.get("value_sets", [])}
        self.typedefs = {one["name"]: one for model in both for one in model.get("typedefs", [])}

    # --- types -----------------------------------------------------------------------------------------------------

    def here(self, node: Node) -> bool:
        """Whether a node exists on this shape."""
        return "abis" not in node or ABI[self.shape] in node["abis"]

    def value(self, value: Any) -> int:
        if isinstance(value, dict):
            cases = value["by_abi"]
            value = cases.get(ABI[self.shape], min(cases.values(), key=number))
        return number(value)

    def layout(self, record: Node) -> Node:
        found: list[Node] = record["layouts"]
        return next((one for one in found if LAYOUT[self.shape] in one["abis"]), found[0])

    def plain(self, type_: Node) -> Node:
        while type_["kind"] == "typedef":
            type_ = self.typedefs[type_["name"]]["type"]
        return type_

    def stripped(self, type_: Node) -> tuple[Node, int]:
        """An array's innermost element, and how many there are."""
        type_, count = self.plain(type_), 1
        while type_["kind"] == "array":
            count *= self.value(type_["count"])
            type_ = self.plain(type_["element"])
        return type_, count

    def signed(self, type_: Node) -> bool:
        if type_["kind"] == "enum":
            return self.signed(self.plain(self.sets[type_["name"]]["type"]))
        return type_["kind"] == "scalar" and bool(self.model["scalars"].get(type_["name"], {}).get("signed"))

    def size(self, type_: Node) -> int:
        type_ = self.plain(type_)
        if type_["kind"] in ("struct", "union"):
            return int(self.layout(self.records[type_["name"]])["size"])
        if type_["kind"] == "array":
            return self.value(type_["count"]) * self.size(type_["element"])
        if type_["kind"] == "pointer":
            return 8
        size = self.model["scalars"][type_["name"]]["size"]
        return int(size) if not isinstance(size, (dict, str)) else 8

    # --- members ---------------------------------------------------------------------------------------------------

    def members(self, record: Node, default: str, overrides: Node) -> list[Member]:
        """All members of a record, of structs in it too."""
        return list(self._walk(record, self.layout(record), 0, default, overrides, ()))

    def _walk(self, record: Node, layout: Node, base: int, default: str, overrides: Node, guards: tuple[str, ...],
              checked: bool = False) -> Iterator[Member]:
        fields, counts = record["fields"], counting(record)
        places = {fields[index].get("name"): (base + bits // 8, size // 8) for index, bits, size in layout["members"]}
        for index, bits, size in layout["members"]:
            one, offset = fields[index], base + bits // 8
            if "bits" in one or "parts" in one:
                raise SystemExit(f"oracle.py: {record.get('name')}.{one.get('name')}: bits are not modelled")
            direction = overrides.get(one.get("name"), one.get("direction", default))
            inner, count = self.stripped(one["type"])
            if inner["kind"] == "struct":
                nested = inner.get("record") or self.records[inner["name"]]
                shape = layout.get("inline", {}).get(str(index)) or self.layout(nested)
                within = default if direction == "none" else direction
                length = one.get("payload", {}).get("count")
                for at in range(count):
                    extra = (f"{{ {places[length['name']][0]}, {places[length['name']][1]}, {at}, NULL, 0, false }}",) \
                        if isinstance(length, dict) and count > 1 else ()
                    yield from self._walk(nested, shape, offset + at * (size // 8 // count), within, {},
                                          guards + extra, checked)
                if "payload" in one:
                    yield Member(one, offset, 0, direction, guards, False, True, places)
                continue
            yield Member(one, offset, size // 8, direction, guards, one.get("name") in counts, checked, places)
            if inner["kind"] == "union" and direction in ("in", "inout"):
                shape = layout.get("inline", {}).get(str(index))
                yield from self._arms(one, inner, shape, places, offset, direction, guards)

    def _arms(self, one: Node, inner: Node, shape: Node | None, places: dict[Any, tuple[int, int]], offset: int,
              direction: str, guards: tuple[str, ...]) -> Iterator[Member]:
        union = inner.get("record") or self.records[inner["name"]]
        shape = shape or self.layout(union)
        for at, arm in enumerate(union["fields"]):
            if not ("cases" in arm or arm.get("default_case")) or "discriminator" not in one:
                continue
            place, size = places[one["discriminator"]["name"]]
            named = arm.get("cases") or [value for each in union["fields"] for value in each.get("cases", [])]
            guard = (f"{{ {place}, {size}, 0, {self.numbers([number(value) for value in named])}, {len(named)},"
                     f" {str('cases' not in arm).lower()} }}")
            only = {"fields": [arm], "kind": "struct"}
            layout = {"members": [[0, 0, shape["members"][at][2]]],
                      "inline": {"0": shape["inline"][str(at)]} if str(at) in shape.get("inline", {}) else {}}
            yield from self._walk(only, layout, offset, direction, {}, (*guards, guard), True)

    # --- tables ----------------------------------------------------------------------------------------------------

    def table(self, type_: str, rows: list[str]) -> str:
        """The name of a static array with these rows."""
        body = "".join(f"\n\t{row}," for row in rows)
        if (type_, body) not in self.known:
            name = f"{type_.split()[-1]}_{len(self.known)}"
            self.known[type_, body] = name
            unused = " __attribute__((unused))" if type_.endswith("guard") else ""      # of arms that take any value
            self.tables.append(f"static const {type_} {name}[]{unused} = {{{body}\n}};")
        return self.known[type_, body]

    def numbers(self, values: list[int]) -> str:
        return self.table("u64", [text(value) for value in values])

    def listed(self, member: str, type_: str, rows: list[str]) -> str:
        return f".{member} = {self.table(type_, rows)}, .{member[:-1]}_count = {len(rows)}, " if rows else ""

    def thunks(self) -> list[str]:
        """Codes that the entry for callers of another ABI translates: tests/compat has the cases of those."""
        codes = {ioctl["codes"][abi] for ioctl in self.model["ioctls"] if not identical(ioctl)
                 for abi in NARROW[self.shape] if abi in ioctl["codes"]}
        return [f"{code}u" for code in sorted(codes)]

    def record(self, record: Node, default: str, overrides: Node) -> str:
        """The name of a `struct oracle_record`."""
        members = self.members(record, default, overrides)
        size = self.layout(record)["size"]
        rules = [rule for one in members if one.reads for rule in self.rules(one)]
        rules += [rule for one in members if one.direction != "none" for rule in self.selected(one)]
        limits = [rule for one in members if one.reads for rule in self.limits(record, one)]
        bounds = [rule for one in members for rule in self.bounds(one, members)]
        leaves = [one for one in members if not one.checked]
        row = (f"{{ .size = {size}, " + self.listed("rules", "struct oracle_rule", rules)
               + self.listed("limits", "struct oracle_rule", limits)
               + self.listed("bounds", "struct oracle_rule", bounds)
               + self.listed("leaves", "struct oracle_leaf", [leaf(one) for one in leaves])
               + self.listed("runs", "struct oracle_run", self.runs(record, leaves, size)) + "}")
        return f"&{self.table('struct oracle_record', [row])}[0]"

    @staticmethod
    def runs(record: Node, leaves: list[Member], size: int) -> list[str]:
        """Neighbours that are output: one copy each; of all of it, the padding at the end as well."""
        found: list[list[int]] = []
        joined = False
        for one in leaves:
            if one.written and joined:
                found[-1][1] = one.offset + one.size
            elif one.written:
                found.append([one.offset, one.offset + one.size])
            joined = one.written
        if "extensible" not in record and leaves and all(one.written for one in leaves):
            found = [[0, size]]
        return [f"{{ {start}, {end} }}" for start, end in found]

    def rules(self, one: Member) -> list[str]:
        """What a value may be, EINVAL where it is something else."""
        node, guards = one.node, self.guards(one)
        if node.get("reserved") is not None:
            zero = f"{{ {one.offset}, {one.size}, ORACLE_ZERO, {guards}, 0, NULL, 0, false }}"
            return [zero] if node["reserved"] == "zero" else []
        type_, count = self.stripped(node["type"])
        if type_["kind"] in ("struct", "union", "pointer") or not one.size:
            return []
        size, sign = one.size // count, str(self.signed(type_)).lower()
        kinds = [(f"ORACLE_{key.upper()}", text(number(node[name])), "NULL", 0) for key, name in
                 (("min", "minimum"), ("max", "maximum"), ("mask", "mask"), ("multiple", "multiple_of"))
                 if name in node]
        values = self.sets.get(node.get("values", type_.get("name")))
        if values is not None and not values.get("open"):
            legal = [self.value(value["value"]) for value in values.get("values", [])
                     if not value.get("reserved") and not value.get("sentinel")]
            if values["kind"] == "flags":
                kinds.insert(0, ("ORACLE_MASK", text(sum(set(legal))), "NULL", 0))
            else:
                kinds.insert(0, ("ORACLE_ENUM", "0", self.numbers(legal), len(legal)))
        return [f"{{ {one.offset + at * size}, {size}, {kind}, {guards}, {limit}, {table}, {length}, {sign} }}"
                for at in range(count) for kind, limit, table, length in kinds]

    def guards(self, one: Member) -> str:
        return self.guarded(one.guards)

    def guarded(self, guards: tuple[str, ...]) -> str:
        return f"{self.table('struct oracle_guard', list(guards))}, {len(guards)}" if guards else "NULL, 0"

    def selected(self, one: Member) -> list[str]:
        """A discriminator that selects no payload, EINVAL."""
        choice = one.node.get("payload", {}).get("choice", {})
        if choice.get("kind") != "field" or any(case.get("default") for case in choice["cases"]):
            return []
        values = [number(value) for case in choice["cases"] for value in case["values"]]
        offset, size = one.places[choice["on"]["name"]]
        return [f"{{ {offset}, {size}, ORACLE_ENUM, {self.guards(one)}, 0, {self.numbers(values)}, {len(values)}, false"
                " }"]

    def limits(self, record: Node, one: Member) -> list[str]:
        """A count above the maximum of what it counts, E2BIG."""
        payload = one.node.get("payload", {})
        found: list[str] = []
        for arm, guard in self.arms(one, payload):
            length = arm.get("count", arm.get("bytes"))
            if "maximum" not in arm or not isinstance(length, dict) or "relative_to" in arm:
                continue
            if "name" not in length:
                if "state." in json.dumps(length):
                    continue
                raise SystemExit(f"oracle.py: {record.get('name')}: a length that is not modelled")
            offset, size = one.places[length["name"]]
            guards = (*one.guards, *([guard] if guard else []))
            found.append(f"{{ {offset}, {size}, ORACLE_MAX, {self.guarded(guards)}, {text(number(arm['maximum']))},"
                         " NULL, 0, false }")
        return found

    def arms(self, one: Member, payload: Node) -> list[tuple[Node, str]]:
        """What an address can lead to, each with the guard that tells when; an empty payload and no guard: nothing."""
        choice = payload.get("choice", {})
        if choice.get("kind") != "field":
            return [(payload, "")]
        offset, size = one.places[choice["on"]["name"]]
        named = [number(value) for case in choice["cases"] for value in case.get("values", [])]
        found: list[tuple[Node, str]] = []
        for case in choice["cases"]:
            if "payload" not in case:
                found.append(({}, ""))
                continue
            values = named if case.get("default") else [number(value) for value in case["values"]]
            found.append((case["payload"], f"{{ {offset}, {size}, 0, {self.numbers(values)}, {len(values)}, "
                          f"{str(bool(case.get('default'))).lower()} }}"))
        return found

    def bounds(self, one: Member, members: list[Member]) -> list[str]:
        """A count that the handler sets, of an array in the record: EIO above what there is room for."""
        payload = one.node.get("payload", {})
        type_ = self.plain(one.node["type"])
        length = payload.get("after", payload.get("count", payload.get("bytes")))
        if type_["kind"] != "array" or not isinstance(length, dict) or one.checked and one.size:
            return []
        offset, size = one.places[length["name"]]
        if not any(other.offset == offset and other.written for other in members):
            return []
        room = number(payload.get("maximum", self.size(type_) if "bytes" in payload else self.value(type_["count"])))
        return [f"{{ {offset}, {size}, ORACLE_MAX, {self.guards(one)}, {text(room)}, NULL, 0, false }}"]

    def place(self, record: Node, name: str) -> tuple[int, int]:
        """Offset and size of a member."""
        return next((bits // 8, size // 8) for index, bits, size in self.layout(record)["members"]
                    if record["fields"][index].get("name") == name)

    # --- payloads --------------------------------------------------------------------------------------------------

    def payloads(self, ioctl: Node, record: Node, default: str, overrides: Node, parent: int, many: bool,
                 rows: list[str], slots: Iterator[int]) -> None:
        """Adds what addresses lead to, each before what it contains."""
        for one in self.members(record, default, overrides):
            payload = one.node.get("payload", {})
            if not one.holds_address or payload.get("kept") or one.direction == "none" \
                    or payload.get("choice", {}).get("kind") in ("fd_kind", "register"):
                continue
            slot, arms = next(slots), self.arms(one, payload)
            for at, (arm, guard) in enumerate(arms, 1):
                if not arm:
                    continue
                way = ioctl.get("payload_dir", {}).get(one.node["name"], arm.get("direction", payload.get(
                    "direction", one.direction)))
                element = arm.get("type") or one.node["type"].get("target") or {"kind": "scalar", "name": "u8"}
                rows.append("{ " + ", ".join([
                    f".parent = {parent}", f".slot = {slot}", f".offset = {one.offset}", f".size = {one.size}",
                    *([f".arm = {at}", f".guard = {self.table('struct oracle_guard', [guard])}"] if guard else []),
                    *self.payload(arm, one.places, element, way, many)]) + " }")
            if "choice" not in payload and element["kind"] == "struct":
                single = arm.get("count") == 1 and not arm.get("nullable")
                self.payloads(ioctl, self.records[element["name"]], way, {}, len(rows) - 1, not single, rows, slots)

    def payload(self, payload: Node, places: dict[Any, tuple[int, int]], element: Node, way: str,
                many: bool) -> list[str]:
        """What is said of one: how many elements of which type, which way, how the handler reaches them."""
        size, length = self.size(element), payload.get("count", payload.get("bytes", 1))
        per = size if "bytes" in payload else 1
        window, rows = many or self.longest(payload, size) > BUFFER, [f".per = {per}"]
        if isinstance(length, dict) and "name" in length:
            rows += [f".count = {places[length['name']][0]}", f".count_size = {places[length['name']][1]}"]
        elif isinstance(length, dict):
            rows.append(f".fixed = {number(payload['maximum'])}")       # what somebody remembers: all that it can be
            window = True
        else:
            rows.append(f".fixed = {number(length)}")
        after = payload.get("after", {})
        if "name" in after:
            rows += [f".after = {places[after['name']][0]}", f".after_size = {places[after['name']][1]}"]
        if element["kind"] == "struct":
            rows.append(f".record = {self.record(self.records[element['name']], way, {})}")
        rows += [f".{name} = true" for name, there in (("window", window), ("many", many),
                                                       ("nullable", payload.get("nullable"))) if there]
        return [*rows, f".element = {size}", f".direction = {DIRECTIONS[way]}"]

    @staticmethod
    def longest(payload: Node, size: int) -> int:
        """Bytes that there can be at most."""
        length = payload.get("count", payload.get("bytes", 1))
        most = number(payload["maximum"]) if "maximum" in payload else number(length)
        return most * (1 if "bytes" in payload else size)

    # --- commands --------------------------------------------------------------------------------------------------

    def command(self, ioctl: Node, name: str) -> str:
        """A `struct oracle_command` for one kind of object."""
        made = self.base if name in [one["name"] for one in self.base["objects"]] else self.model
        word, type_ = self.model["abi"], ioctl["argument"].get("type")
        rest = ioctl["name"].removeprefix(f"{self.model['prefix']}_").lower().replace("__", "_")
        mapping = next((one for one in self.model.get("mappings", []) if one.get("windows") == ioctl["name"]), None)
        if mapping is not None:
            rest = "map_" + mapping["name"].removeprefix(f"{self.model['prefix'].lower()}_")
        rows = [f".name = \"{ioctl['name']}\"", f".code = {ioctl['codes'][ABI[self.shape]]}u",
                f".kind = &{made['abi']}_{name}_ioctls",
                f".privilege = {PRIVILEGES[ioctl.get('privilege', 'none')]}",
                f".identical = {str(identical(ioctl)).lower()}",
                f".deprecated = {str('deprecated' in ioctl).lower()}"]
        serves = ioctl.get("serves")
        if not ioctl.get("no_op") and "constant" not in ioctl and serves != "check_capability":
            rows.append(f".handler = \"{word}_{name}_{rest}\"")
        if made is self.model and self.base["objects"]:
            rows.append(".own = true")
        if "lock" in ioctl:
            rows += [f".lock = \"{made['abi']}_{name}.{ioctl['lock']['name']}\"",
                     f".exclusive = {str(ioctl['lock']['mode'] == 'exclusive').lower()}"]
        if type_ is not None:
            rows += self.argument(ioctl, self.records[type_["name"]], name)
        if type_ is not None and mapping is not None:
            rows += self.mapped(self.records[type_["name"]], self.records[mapping["record"]["name"]])
        return "{ " + ", ".join(rows) + " }"

    def argument(self, ioctl: Node, record: Node, object_: str) -> list[str]:
        default, overrides = ioctl["argument"]["direction"], ioctl.get("member_dir", {})
        members = [one for one in self.members(record, default, overrides) if not one.checked]
        rows = [f".record = {self.record(record, default, overrides)}",
                f".reads = {str(any(one.reads for one in members)).lower()}",
                f".heap = {str(self.layout(record)['size'] > STACK).lower()}"]
        if "extensible" in record:
            last = self.place(record, record["extensible"]["first_last"])
            rows += [f".minimum = {sum(last)}", f".maximum = {record['extensible']['maximum']}"]
        payloads: list[str] = []
        self.payloads(ioctl, record, default, overrides, -1, False, payloads, numbers_from())
        if payloads:
            rows.append(self.listed("payloads", "struct oracle_payload", payloads).rstrip(", "))
        rows += self.served(ioctl, record, members)
        return rows + self.looked_up(ioctl, record, object_)

    def mapped(self, argument: Node, record: Node) -> list[str]:
        """The ioctl that maps: where the address goes, and the size; what is mapped, and who may write there."""
        names = [one.get("name") for one in argument["fields"]]
        sized = self.place(argument, "size")[0] if "size" in names else "(size_t)-1"
        return [".serves = ORACLE_MAPS", f".answer = {self.place(argument, 'addr')[0]}", f".length = {sized}",
                f".least = {self.layout(record)['size']}", f".writable = {self.written_to(record)}"]

    def served(self, ioctl: Node, record: Node, members: list[Member]) -> list[str]:
        """What generated code answers by itself."""
        rows, serves = [], ioctl.get("serves")
        if "constant" in ioctl:
            answer = next(one for one in members if one.written and "reserved" not in one.node)
            rows += [".serves = ORACLE_CONSTANT", f".constant = {text(number(ioctl['constant']))}",
                     f".answer = {answer.offset}", f".answer_size = {answer.size}"]
        if serves == "check_capability":
            rows += [".serves = ORACLE_CHECKS", f".asked = {self.place(record, 'capability')[0]}",
                     f".answer = {self.place(record, 'value')[0]}", ".answer_size = 8"]
        if serves == "enable_capability":
            rows += [".serves = ORACLE_ENABLES", f".asked = {self.place(record, 'capability')[0]}",
                     f".answer = {self.place(record, 'args')[0]}", f".answer_size = {self.place(record, 'args')[1]}"]
        return rows

    def looked_up(self, ioctl: Node, record: Node, object_: str) -> list[str]:
        """The table that tells what an address leads to."""
        for one in record["fields"]:
            choice = one.get("payload", {}).get("choice", {})
            if choice.get("kind") not in ("fd_kind", "register"):
                continue
            if ioctl.get("member_dir", {}).get(one["name"]) == "none":
                verb = "has"
            else:
                way = ioctl.get("payload_dir", {}).get(one["name"], one["payload"].get("direction"))
                verb = "set" if way == "in" else "get"
            address = self.place(record, one["name"])
            key = self.place(record, choice["attr" if choice["kind"] == "fd_kind" else "on"]["name"])
            group = self.place(record, choice["group"]["name"])[0] if choice["kind"] == "fd_kind" else 0
            rows = self.attributes(object_, verb, address, key) if choice["kind"] == "fd_kind" else \
                self.registers(choice["registers"], verb, object_, address)
            return [f".table = ORACLE_{verb.upper()}", f".by_group = {str(choice['kind'] == 'fd_kind').lower()}",
                    f".group = {group}", f".key = {key[0]}",
                    self.listed("rows", "struct oracle_row", rows).rstrip(", ")]
        return []

    def attributes(self, object_: str, verb: str, address: tuple[int, int], attr: tuple[int, int]) -> list[str]:
        found = []
        for one in self.model.get("attributes", []):
            if object_ not in one["objects"]:
                continue
            free = "attr" not in one
            mask = number(one.get("attr_mask", 0 if free else WORDS))
            name = one["name"].removeprefix(f"{self.model['prefix']}_").lower()
            name = name.removeprefix(f"{object_}_")
            payload = self.told(one.get("payload"), verb, address, {"attr": attr})
            found.append(self.row(self.value(one["group"]), 0 if free else self.value(one["attr"]), mask, 1, 1,
                                  one["access"], payload, verb, f"{self.model['abi']}_{object_}_{verb}_{name}"))
        return found

    def registers(self, space: str, verb: str, object_: str, address: tuple[int, int]) -> list[str]:
        found = next(one for one in self.model["register_spaces"] if one["name"] == space)
        return [self.row(0, self.value(one["id"]), WORDS, number(one.get("count", 1)), number(one.get("step", 1)),
                         one["access"], self.told({"type": one["type"], "register": True}, verb, address, {}), verb,
                         f"{self.model['abi']}_{object_}_{verb}_register")
                for one in found["registers"]]

    def told(self, payload: Node | None, verb: str, address: tuple[int, int],
             places: dict[Any, tuple[int, int]]) -> str:
        """What a table says that an address leads to: `&payload`."""
        if payload is None or verb == "has":
            return "NULL"
        element, way = payload.get("type") or {"kind": "scalar", "name": "u8"}, "in" if verb == "set" else "out"
        length, size = payload.get("count", payload.get("bytes", 1)), self.size(element)
        rows = [".parent = -1", f".offset = {address[0]}", f".size = {address[1]}",
                *self.payload(payload, places, element, way, False)]
        if isinstance(length, dict):
            rows.append(f".maximum = {number(payload['maximum'])}")
        if "register" in payload or length == 1 and "bytes" not in payload and size <= STACK \
                and (verb == "set" or self.whole(element)):
            rows.append(".local = true")
        return f"&{self.table('struct oracle_payload', ['{ ' + ', '.join(rows) + ' }'])}[0]"

    def whole(self, element: Node) -> bool:
        """Whether all of it is output, in one piece."""
        if element["kind"] != "struct":
            return True
        record = self.records[element["name"]]
        return all(one.written for one in self.members(record, "out", {}) if not one.checked)

    def row(self, group: int, key: int, mask: int, count: int, step: int, access: str, payload: str, verb: str,
            handler: str) -> str:
        may = verb == "has" or access in ("rw", {"set": "wo", "get": "ro"}[verb])
        return (f"{{ {group}, {text(key)}, {text(mask)}, {count}, {text(step)}, {str(may).lower()}, {payload}, "
                f"\"{handler}\" }}")

    def capabilities(self) -> list[str]:
        objects = [one["name"] for model in (self.base, self.model) for one in model["objects"]]
        return [f"{{ {number(one['value'])}u, {sum(1 << objects.index(name) for name in one['answered_by'])}u, "
                f"{str(bool(one.get('opt_in'))).lower()}, {len(one.get('arguments', []))} }}"
                for one in self.model.get("capabilities", []) if not one.get("reserved")]

    def mappings(self) -> list[str]:
        found = []
        for one in self.model.get("mappings", []):
            record, name = self.records[one["record"]["name"]], self.model["abi"]
            place = one.get("page_offset", one.get("offset", 0))
            handler = one["name"].removeprefix(f"{self.model['prefix'].lower()}_")
            found.append(f"{{ &{name}_{one['object']}_ioctls, {text(self.value(place))}, "
                         f"{str('page_offset' in one).lower()}, {self.layout(record)['size']}, "
                         f"{self.written_to(record)}, \"{name}_{one['object']}_map_{handler}\" }}")
        return found

    def written_to(self, record: Node) -> str:
        """Whether user space writes any of what it maps: `true` or `false`."""
        kept, known = list(self.tables), dict(self.known)
        writable = any(one.reads for one in self.members(record, "inout", {}))
        self.tables, self.known = kept, known           # nobody prints what its arms are
        return str(writable).lower()

    def output(self) -> str:
        commands = [self.command(ioctl, name) for ioctl in self.model["ioctls"] if self.here(ioctl)
                    for name in ioctl["objects"]]
        rows = self.table("struct oracle_command", commands)
        capabilities = self.capabilities()
        listed = self.listed("rights", "struct oracle_right", capabilities)
        listed += self.listed("mappings", "struct oracle_mapping", self.mappings())
        listed += self.listed("thunks", "u32", self.thunks())
        points = self.model.get("extension_range")
        first = f".extension_first = {number(points['capabilities'][0])}u, " if points else ""
        word = self.model["abi"]
        other = f".extension = &{word}_extension, " if self.base["objects"] else ""
        return "\n\n".join(["/* Made by tests/boundary/oracle.py. */", '#include "oracle.h"',
                            f'#include "{word}_mock.h"', *self.tables,
                            f"const struct oracle_abi {word}_oracle = {{\n\t.commands = {rows}, .command_count = "
                            f"{len(commands)}, {listed}{first}{other}\n}};"]) + "\n"


NARROW = {"linux": ("linux-i386", "linux-x32"), "bsd": ("freebsd-i386",), "windows": ("windows-i386",)}


def counting(record: Node) -> set[str]:
    """The members that say how long payloads are, before or after."""
    found = set()
    for one in record["fields"]:
        payload = one.get("payload", {})
        cases = [case.get("payload", {}) for case in payload.get("choice", {}).get("cases", [])]
        for each in [payload, *cases]:
            if each.get("kept") or "relative_to" in each:
                continue
            for key in ("count", "bytes", "after"):
                if isinstance(each.get(key), dict) and "name" in each[key]:
                    found.add(each[key]["name"])
    return found


def leaf(one: Member) -> str:
    """A `struct oracle_leaf`."""
    flags = [name for name, there in (
        ("ORACLE_IN", one.reads), ("ORACLE_OUT", one.written), ("ORACLE_ZEROED", "reserved" in one.node),
        ("ORACLE_FD", one.written and ("fd" in one.node or "fd_by_device" in one.node)), ("ORACLE_COUNT", one.steady),
        ("ORACLE_ADDRESS", one.holds_address and not one.node["payload"].get("kept")
         and one.direction != "none")) if there]
    return f"{{ {one.offset}, {one.size}, {' | '.join(flags) or '0'} }}"


def identical(ioctl: Node) -> bool:
    has = set(ioctl["codes"])
    linux = any(name.startswith("linux-") for name in has)
    found = {one["kind"] for one in ioctl.get("compat_classes", [])
             if one["wide"].startswith("linux-") == linux and {one["wide"], one["narrow"]} <= has}
    return found == {"identical"} or not linux and not found


def main() -> int:
    parser = argparse.ArgumentParser(description="Prints an ABI's tables for tests/boundary/oracle.c.")
    parser.add_argument("model", type=Path)
    parser.add_argument("shape", choices=list(ABI))
    parser.add_argument("--base", type=Path, help="the model of the ABI that this one extends")
    options = parser.parse_args()
    model = json.loads(options.model.read_text())
    base = json.loads(options.base.read_text()) if options.base else {"objects": [], "records": []}
    sys.stdout.write(Oracle(model, base, options.shape).output())
    return 0


if __name__ == "__main__":
    sys.exit(main())
