"""A second decoder of ioctls, over the JSON model alone: what `ioctltrace --json` has to say of a call.

It shares nothing with the compiler's backend, its tables or the C engine; it works on `model.json` as anybody could
(docs/json-model.md), and answers what docs/decoders.md promises. Slow and plain on purpose.
"""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass, field
from typing import Any, Iterator

Json = Any

WAYS = {"none": 0, "in": 1, "out": 2, "inout": 3}
BYTES = ("u8", "uchar", "char")
OPAQUE = ("float", "double", "u128", "s128")
LIMIT = 65536
DEPTH = 12


class Unknown(Exception):
    """An expression has no value."""


@dataclass
class Memory:
    """Pieces of a caller's memory: (address, bytes before, bytes after)."""

    pieces: list[tuple[int, bytes, bytes]]
    after: bool = False

    def byte(self, addr: int) -> int | None:
        for start, before, after in self.pieces:
            if start <= addr < start + len(before):
                return (after if self.after else before)[addr - start]
        return None

    def read(self, addr: int, size: int) -> bytes | None:
        for start, before, after in self.pieces:
            if start <= addr and addr + size <= start + len(before):
                return (after if self.after else before)[addr - start:addr - start + size]
        found = [self.byte((addr + i) & (1 << 64) - 1) for i in range(size)]
        return None if None in found else bytes(one for one in found if one is not None)


@dataclass
class Flow:
    """Directions where a command uses a record."""

    default: str
    members: dict[str, str] = field(default_factory=dict)
    payloads: dict[str, str] = field(default_factory=dict)
    valid: list[str] = field(default_factory=lambda: ["success"])

    def direction(self, member: Json) -> str:
        return self.members.get(member.get("name") or "") or member.get("direction") or self.default

    def within(self, member: Json) -> "Flow":
        valid = member.get("valid_on") or self.valid
        if "name" not in member:
            return Flow(self.direction(member), self.members, self.payloads, valid)
        return Flow(self.direction(member), valid=valid)

    def behind(self, name: str | None, own: str | None, default: str) -> "Flow":
        return Flow(self.payloads.get(name or "") or own or default, valid=self.valid)


@dataclass
class Frame:
    """A record in memory: its members on the ABI, and their bytes now and before the call."""

    record: Json
    layout: Json
    flow: Flow
    now: bytes
    before: bytes | None


@dataclass
class Call:
    """One call of a command."""

    ioctl: Json
    objects: list[str]
    request: int
    arg: int
    result: int
    memory: Memory
    snapshot: bytes | None = None


class Oracle:
    """Decodes the calls of one ABI; remembers state between them."""

    def __init__(self, model: Json, abi: str) -> None:
        self.model, self.abi, self.info = model, abi, model["abis"][abi]
        self.state: dict[tuple[str, int], int] = {}
        self.phase = "in"
        self.depth = 0
        self.frames: list[Frame] = []
        self.pointee: Json = None
        self.id: int | None = None
        self.now_state: int | None = None
        self.numbers = self._numbers()

    # --- the model -------------------------------------------------------------------------------------------------

    def on(self, value: Json) -> Json:
        if isinstance(value, dict) and "by_abi" in value:
            value = value["by_abi"].get(self.abi)
        return int(value, 16) if isinstance(value, str) and re.fullmatch(r"-?0x[0-9a-f]+", value) else value

    def here(self, node: Json) -> bool:
        return "abis" not in node or self.abi in node["abis"]

    def named(self, kind: str, name: str) -> Json:
        return next(one for one in self.model[kind] if one["name"] == name and self.here(one))

    def _numbers(self) -> dict[str, int]:
        found = {}
        values = [v for one in self.model.get("value_sets", []) for v in one.get("values", [])]
        for one in [*self.model.get("constants", []), *values, *self.model.get("devices", [])]:
            if self.here(one) and self.on(one.get("value")) is not None:
                found[one["name"]] = self.on(one["value"])
        return found

    def strip(self, type_: Json) -> Json:
        while type_["kind"] == "typedef":
            type_ = self.on(self.named("typedefs", type_["name"])["type"])
        return type_

    def record(self, type_: Json, outer: tuple[Json, int] | None = None) -> tuple[Json, Json]:
        """A record and its layout; an inline one's stands in the layout of the record around it, by index."""
        if "record" in type_:
            assert outer is not None
            return type_["record"], outer[0]["inline"][str(outer[1])]
        found = next(one for one in self.model["records"] if one["name"] == type_["name"]
                     and one["kind"] == type_["kind"] and self.here(one))
        return found, next(one for one in found["layouts"] if self.abi in one["abis"])

    def size(self, type_: Json, outer: tuple[Json, int] | None = None) -> int:
        type_ = self.strip(type_)
        if type_["kind"] == "scalar":
            return int(self.on(self.model["scalars"][type_["name"]]["size"]))
        if type_["kind"] == "enum":
            return self.size(self.named("value_sets", type_["name"])["type"])
        if type_["kind"] == "pointer":
            return int(self.info["pointer"])
        if type_["kind"] == "array":
            return (self.on(type_.get("count")) or 0) * self.size(type_["element"], outer)
        return int(self.record(type_, outer)[1]["size"])

    def scalar_name(self, type_: Json) -> str:
        type_ = self.strip(type_)
        if type_["kind"] == "enum":
            return str(self.named("value_sets", type_["name"])["type"]["name"])
        return str(type_["name"]) if type_["kind"] == "scalar" else "ulong"

    # --- numbers ---------------------------------------------------------------------------------------------------

    def bits(self, data: bytes, at: int, bits: int, name: str) -> int:
        big = name.startswith("be") if name[:2] in ("le", "be") else self.info.get("big_endian", False)
        if at + bits > len(data) * 8:
            raise Unknown
        if at % 8 == 0 and bits % 8 == 0:
            value = int.from_bytes(data[at // 8:(at + bits) // 8], "big" if big else "little")
        else:
            every = "".join(f"{byte:08b}" if big else f"{byte:08b}"[::-1] for byte in data)[at:at + bits]
            value = int(every if big else every[::-1], 2)
        if self.model["scalars"][name].get("signed") and value >> bits - 1:
            value -= 1 << bits
        return value

    def evaluate(self, expr: Json, capacity: bool) -> int:
        if not isinstance(expr, dict):
            return int(self.on(expr))
        if "name" in expr:
            return self.lookup(expr["name"].split("."), capacity) & (1 << 64) - 1
        left, right = (self.evaluate(one, capacity) for one in expr["args"])
        op = expr["op"]
        if op in ("/", "%", "align") and not right:
            raise Unknown
        if op == "<<" and left and right > 63:
            raise Unknown
        result = {"|": lambda: left | right, "&": lambda: left & right, "+": lambda: left + right,
                  "<<": lambda: left << right if left else 0, ">>": lambda: left >> right,
                  "-": lambda: left - right, "*": lambda: left * right, "/": lambda: left // right,
                  "%": lambda: left % right, "min": lambda: min(left, right),
                  "align": lambda: -(-left // right) * right}[op]()
        if not 0 <= result < 1 << 64:
            raise Unknown
        return result

    def lookup(self, path: list[str], capacity: bool) -> int:
        if path[0] == "state" and len(path) == 2:
            if self.now_state is None:
                raise Unknown
            return self.now_state
        if path[0] == "pointee" and self.pointee is not None:
            return self._pointee(path[1:])
        for frame in reversed(self.frames):
            found = self.find(path, frame.record, frame.layout, frame.flow)
            if found is not None:
                at, bits, type_, way = found
                old = frame.before is not None and (way == 1 or way == 3 and capacity)
                data = frame.before if old else frame.now
                assert data is not None
                return self.bits(data, at, bits, self.scalar_name(type_))
            if "name" in frame.record:
                break
        if path == ["id"] and self.id is not None:
            return self.id
        return self.numbers[path[0]]

    def _pointee(self, path: list[str]) -> int:
        type_, data = self.pointee
        if data is None:
            raise Unknown
        if not path:
            return self.bits(data, 0, len(data) * 8, self.scalar_name(type_))
        found = self.find(path, *self.record(type_), Flow("in"))
        assert found is not None
        return self.bits(data, found[0], found[1], self.scalar_name(found[2]))

    def find(self, path: list[str], record: Json, layout: Json, flow: Flow) -> tuple[int, int, Json, int] | None:
        """Bit offset, width, type and direction of a member."""
        for index, at, bits in layout["members"]:
            member = record["fields"][index]
            if member.get("name") not in (path[0], None):
                continue
            rest = path[1:] if "name" in member else path
            type_ = self.strip(member["type"])
            if not rest:
                return at, bits, type_, WAYS[flow.direction(member)]
            if type_["kind"] in ("struct", "union"):
                inner = self.find(rest, *self.record(type_, (layout, index)), flow.within(member))
                if inner is not None:
                    return at + inner[0], *inner[1:]
        return None

    # --- numbers as JSON -------------------------------------------------------------------------------------------

    @staticmethod
    def number(value: int) -> Json:
        if abs(value) < 1 << 53:
            return value
        return f"-0x{-value:x}" if value < 0 else f"0x{value:x}"

    def integer(self, value: int, name: str, look: Json, values: str | None) -> Json:
        width = 8 * int(self.on(self.model["scalars"][name]["size"]))
        mask = (1 << width) - 1
        shown = self.number(value if self.model["scalars"][name].get("signed") else value & mask)
        if look.get("parts"):
            flags, rest = [], value & mask
            for part in look["parts"]:
                bits = self.on(part["mask"])
                rest &= ~bits
                names, left = self.names(part["values"], value & mask & bits, bits & mask)
                flags += names
                rest |= left
            return {"value": shown, "flags": flags, **({"rest": f"0x{rest:x}"} if rest else {})}
        if values is None and look.get("print") == "capability":
            here = [one["name"] for one in self.model.get("capabilities", []) if self.here(one)
                    and self.on(one["value"]) == value & mask]
            return {"value": shown, **({"name": here[0]} if here else {})}
        if values is None:
            return shown
        names, left = self.names(values, value & mask, mask)
        if self.named("value_sets", values)["kind"] == "flags":
            return {"value": shown, "flags": names, **({"rest": f"0x{left:x}"} if left else {})}
        return {"value": shown, **({"name": names[0]} if names else {})}

    def names(self, name: str, value: int, mask: int) -> tuple[list[str], int]:
        found = self.named("value_sets", name)
        rows = [(self.on(one["value"]), one["name"]) for one in found.get("values", [])
                if self.here(one) and not one.get("sentinel")]
        rows = [(number & (1 << 64) - 1, text) for number, text in rows if number is not None]
        if found["kind"] == "enum":
            hit = next((text for number, text in rows if number & mask == value), None)
            return ([hit], 0) if hit else ([], value)
        rows.sort(key=lambda row: -bin(row[0]).count("1"))
        if not value:
            return [text for number, text in rows if not number & mask][:1], 0
        out, left = [], value
        for number, text in rows:
            if number & mask and left & number & mask == number & mask:
                out.append(text)
                left &= ~number
        return out, left

    @staticmethod
    def bytes_value(data: bytes, look: Json, more: bool) -> Json:
        if look.get("string") or look.get("print") == "string":
            if 0 in data:
                data, more = data[:data.index(0)], False
            return {"text": data.decode("latin-1"), **({"more": True} if more else {})}
        return {"bytes": data.hex(), **({"more": True} if more else {})}

    # --- values ----------------------------------------------------------------------------------------------------

    def value(self, type_: Json, look: Json, flow: Flow, addr: int, now: bytes, before: bytes | None,
              outer: tuple[Json, int] | None = None) -> Json:
        """A value at an address. `look` is the member (or argument) that says how to show it."""
        type_ = self.strip(type_)
        kind = type_["kind"]
        if kind == "array":
            return self.array(type_, look, flow, addr, now, before, outer)
        if kind in ("struct", "union"):
            out: dict[str, Json] = {}
            self.members(type_, look, flow, addr, now, before, out, outer)
            return out
        if kind == "pointer" or look.get("payload"):
            payload = look.get("payload")
            relative = payload and payload.get("relative_to")
            data = before if before is not None and payload is not None and relative != "argument" else now
            address = int.from_bytes(data[:self.size(type_)], self._order(type_))
            return self.address(address, payload, type_.get("target"), flow, look)
        name = self.scalar_name(type_)
        if name in OPAQUE:
            return {"bytes": now[:self.size(type_)].hex()}
        values = look.get("values") or (type_["name"] if kind == "enum" else None)
        return self.integer(self.bits(now, 0, self.size(type_) * 8, name), name, look, values)

    def _order(self, type_: Json) -> Any:
        name = type_.get("name", "") if type_["kind"] == "scalar" else ""
        if name[:2] in ("le", "be"):
            return "big" if name[:2] == "be" else "little"
        return "big" if self.info.get("big_endian") else "little"

    def _used(self, payload: Json, element: int) -> int:
        if "count" in payload:
            have = self.evaluate(payload["count"], True)
        elif "bytes" in payload and element:
            have = self.evaluate(payload["bytes"], True) // element
        else:
            raise Unknown
        if self.phase == "out" and "after" in payload:
            after = self.evaluate(payload["after"], False)
            have = min(have, after if "count" in payload else after // element)
        return have

    def plain_bytes(self, type_: Json, look: Json) -> bool:
        element = self.strip(type_)
        plain = not look.get("values") and not look.get("parts") and not look.get("fd") \
            and look.get("print") not in ("bool", "capability")
        return element["kind"] == "scalar" and element["name"] in BYTES and plain

    def array(self, type_: Json, look: Json, flow: Flow, addr: int, now: bytes, before: bytes | None,
              outer: tuple[Json, int] | None) -> Json:
        element = type_["element"]
        size, count = self.size(element, outer), self.on(type_.get("count")) or 0
        payload, inner = look.get("payload"), {k: v for k, v in look.items() if k != "payload"}
        as_bytes = self.plain_bytes(element, look)
        if not count * size:
            try:
                used = self._used(payload or {}, size)
            except Unknown:
                return {"more": None}
            if as_bytes:
                return self.bytes_at(addr, used, look)
            return self.elements(element, inner, flow, addr, used, outer)
        try:
            count = min(count, self._used(payload, size)) if payload else count
        except Unknown:
            pass
        if as_bytes:
            return self.bytes_value(now[:count], look, False)
        return [self.value(element, inner, flow, addr + i * size, now[i * size:(i + 1) * size],
                           None if before is None else before[i * size:(i + 1) * size], outer) for i in range(count)]

    def elements(self, type_: Json, look: Json, flow: Flow, addr: int, count: int,
                 outer: tuple[Json, int] | None = None) -> Json:
        size, out = self.size(type_, outer), list[Json]()
        if not size:
            return [{"more": count}] if count else []
        for i in range(min(count, LIMIT)):
            data = self.call.memory.read(addr + i * size, size)
            if data is None:
                return [*out, {"address": f"0x{addr + i * size:x}", "fault": True}]
            out.append(self.value(type_, look, flow, addr + i * size, data, None, outer))
        return [*out, {"more": count - LIMIT}] if count > LIMIT else out

    def bytes_at(self, addr: int, count: int, look: Json) -> Json:
        wanted = min(count, LIMIT + 1)
        if look.get("string") or look.get("print") == "string":
            data = b""
            while len(data) < wanted and 0 not in data:
                byte = self.call.memory.read(addr + len(data), 1)
                if byte is None:
                    break
                data += byte
            if wanted and not data:
                return {"address": f"0x{addr:x}", "fault": True}
        else:
            found = self.call.memory.read(addr, wanted)
            if found is None:
                return {"address": f"0x{addr:x}", "fault": True}
            data = found
        return self.bytes_value(data[:LIMIT], look, len(data) < count or len(data) > LIMIT)

    # --- records ---------------------------------------------------------------------------------------------------

    def members(self, type_: Json, look: Json, flow: Flow, addr: int, now: bytes, before: bytes | None,
                out: dict[str, Json], outer: tuple[Json, int] | None) -> None:
        record, layout = self.record(type_, outer)
        chosen: list[Json] = layout["members"]
        if record["kind"] == "union" and "discriminator" in look:
            chosen = self.arm(record, layout, look["discriminator"])
        self.frames.append(Frame(record, layout, flow, now, before))
        for index, at, bits in chosen:
            self.member(record["fields"][index], flow, (layout, index), addr, at, bits, out)
        self.frames.pop()

    def arm(self, record: Json, layout: Json, on: Json) -> list[Json]:
        default = raw = None
        try:
            value = self.evaluate(on, False)
        except Unknown:
            value = None
        for entry in layout["members"]:
            member = record["fields"][entry[0]]
            cases = [self.on(case) & (1 << 64) - 1 for case in member.get("cases", [])]
            if value is not None and value in cases:
                return [entry]
            if value is not None and member.get("default_case"):
                default = entry
            if member.get("raw"):
                raw = entry
        return [entry for entry in [default or raw] if entry]

    def way(self, member: Json, flow: Flow, outer: tuple[Json, int]) -> int:
        """1 where inputs are shown, 2 where outputs are."""
        direction = flow.direction(member)
        type_ = self.strip(member["type"])
        is_array = type_["kind"] == "array"
        while type_["kind"] == "array":
            type_ = self.strip(type_["element"])
        if direction == "none":
            return 0
        if type_["kind"] in ("struct", "union"):
            record, layout = self.record(type_, outer)
            found = 0
            for index, _, _ in layout["members"]:
                found |= self.way(record["fields"][index], flow.within(member), (layout, index))
            return found
        payload = member.get("payload")
        if payload is None or is_array:
            return WAYS[direction]
        own = WAYS[direction] if payload.get("relative_to") else 1
        if payload.get("kept") or payload.get("unknown"):
            return own
        return own | WAYS[flow.behind(member.get("name"), payload.get("direction"), direction).default]

    def valid(self, names: list[str]) -> bool:
        result = self.call.result
        return any(name == "any" or name == "success" and result >= 0 or name == "positive" and result > 0
                   or name.startswith("E") and result == -getattr(errno, name) for name in names)

    def member(self, member: Json, flow: Flow, outer: tuple[Json, int], addr: int, at: int, bits: int,
               out: dict[str, Json]) -> None:
        frame, name, type_ = self.frames[-1], member.get("name"), self.strip(member["type"])
        if not self.way(member, flow, outer) & WAYS[self.phase]:
            return
        if self.phase == "out" and not self.valid(member.get("valid_on") or flow.valid):
            return
        record = type_["kind"] in ("struct", "union")
        if name is None and not record or member.get("reserved") and frame.record["kind"] == "union":
            return
        if "bits" in member:
            self._bit_field(member, type_, frame, at, bits, out)
            return
        size, start = self.size(type_, outer), at // 8
        if start + size > len(frame.now):
            return
        now = frame.now[start:start + size]
        before = None if frame.before is None else frame.before[start:start + size]
        if member.get("reserved") and not any(now):
            return
        own = Flow(flow.direction(member), flow.members, flow.payloads, flow.valid)
        inner = flow.within(member) if self._holds_record(type_) else own
        if name is None:
            self.members(type_, member, inner, addr + start, now, before, out, outer)
        elif record:
            out[name] = {}
            self.members(type_, member, inner, addr + start, now, before, out[name], outer)
        else:
            out[name] = self.value(type_, member, inner, addr + start, now, before, outer)

    def _holds_record(self, type_: Json) -> bool:
        while type_["kind"] == "array":
            type_ = self.strip(type_["element"])
        return type_["kind"] in ("struct", "union")

    def _bit_field(self, member: Json, type_: Json, frame: Frame, at: int, bits: int, out: dict[str, Json]) -> None:
        name = self.scalar_name(type_)
        if at + bits > len(frame.now) * 8:
            return
        value = self.bits(frame.now, at, bits, name)
        if value or not member.get("reserved"):
            values = member.get("values") or (type_["name"] if type_["kind"] == "enum" else None)
            out[member["name"]] = self.integer(value, name, member, values)

    # --- addresses -------------------------------------------------------------------------------------------------

    @staticmethod
    def bare(value: int, name: str | None = None, fault: bool = False) -> Json:
        return {"address": f"0x{value:x}", **({"is": name} if name else {}), **({"fault": True} if fault else {})}

    def address(self, value: int, payload: Json, target: Json, flow: Flow, look: Json, name: str | None = None) -> Json:
        if payload is None:
            return self.bare(value)
        below = flow.behind(look.get("name"), payload.get("direction"), flow.default)
        return self.payload(value, payload, target, below, name)

    def payload(self, value: int, payload: Json, target: Json, flow: Flow, name: str | None) -> Json:
        relative = payload.get("relative_to")
        if not value or payload.get("unknown") or payload.get("kept") or relative not in (None, "argument") \
                or self.depth == DEPTH or not WAYS[flow.default] & WAYS[self.phase]:
            return self.bare(value, name)
        self.depth += 1
        choice = payload.get("choice")
        if choice is None or choice["kind"] == "state":
            found = self.memory(value, payload, target, flow, name)
        elif choice["kind"] == "field":
            found = self.by_field(value, payload, choice, flow)
        elif choice["kind"] == "fd_kind":
            found = self.by_kind(value, choice, flow)
        else:
            found = self.by_register(value, choice, flow)
        self.depth -= 1
        return found

    def memory(self, value: int, payload: Json, target: Json, flow: Flow, name: str | None) -> Json:
        addr = (self.call.arg + value if payload.get("relative_to") else value) & (1 << 64) - 1
        type_ = payload.get("type") or target or {"kind": "scalar", "name": "u8"}
        counted = "count" in payload or "bytes" in payload
        old, self.now_state = self.now_state, self.recall(payload)
        frames = self.frames
        try:
            if not counted and not payload.get("string"):
                return self.one(value, addr, type_, {}, flow, name)
            as_bytes = self.plain_bytes(type_, {})
            count = payload.get("maximum") or 4096
            if counted:
                count = self._used(payload, 1 if as_bytes else self.size(type_))
        except Unknown:
            return self.bare(value, name)
        finally:
            self.now_state = old
        if count and self.call.memory.read(addr, 1) is None:
            return self.bare(value, name, True)
        self.frames = []
        if as_bytes:
            to = self.bytes_at(addr, count, {"string": payload.get("string")})
        else:
            to = self.elements(type_, {}, Flow(flow.default, valid=flow.valid), addr, count)
        self.frames = frames
        return {**self.bare(value, name), "to": to}

    def recall(self, payload: Json) -> int | None:
        choice = payload.get("choice")
        if choice is None or "state" not in choice:
            return None
        try:
            key = self.evaluate(choice["on"], False) if "on" in choice else 0
        except Unknown:
            return None
        return self.state.get((choice["state"], key))

    def one(self, value: int, addr: int, type_: Json, look: Json, flow: Flow, name: str | None) -> Json:
        data = self.call.memory.read(addr, self.size(type_))
        if data is None:
            return self.bare(value, name, True)
        frames, self.frames = self.frames, []
        to = self.value(type_, look, Flow(flow.default, valid=flow.valid), addr, data, None)
        self.frames = frames
        return {**self.bare(value, name), "to": to}

    def by_field(self, value: int, payload: Json, choice: Json, flow: Flow) -> Json:
        old = self.pointee
        if "type" in payload:
            self.pointee = payload["type"], self.call.memory.read(value, self.size(payload["type"]))
        try:
            on = self.evaluate(choice["on"], False)
        except Unknown:
            return self.bare(value)
        finally:
            self.pointee = old
        cases = choice["cases"]
        exact = [case for case in cases if not case.get("default")]
        hit = next((case for case in exact
                    if on in [self.on(one) & (1 << 64) - 1 for one in case.get("values", [])]), None)
        hit = hit or next((case for case in cases if case.get("default")), None)
        if hit is None or "payload" not in hit:
            return self.bare(value)
        inner = hit["payload"]
        return self.payload(value, inner, None, Flow(inner.get("direction") or flow.default, valid=flow.valid), None)

    def by_kind(self, value: int, choice: Json, flow: Flow) -> Json:
        try:
            group, attr = self.evaluate(choice["group"], False), self.evaluate(choice["attr"], False)
        except Unknown:
            return self.bare(value)
        rows = [one for one in self.model.get("attributes", []) if self.here(one)
                and set(one["objects"]) & set(self.call.objects) and self.on(one["group"]) == group]
        wrong = "ro" if flow.default == "in" else "wo"
        rows = [one for one in rows if one["access"] != wrong] + [one for one in rows if one["access"] == wrong]
        hit = next((one for one in rows if "attr" in one and self.on(one["attr"]) == attr), None)
        hit = hit or next((one for one in rows if "attr" not in one
                           and not attr & (self.on(one.get("attr_mask")) or 0)), None)
        if hit is None or "payload" not in hit:
            return self.bare(value, hit and hit["name"])
        inner = hit["payload"]
        return self.payload(value, inner, None, Flow(inner.get("direction") or flow.default, valid=flow.valid),
                            hit["name"])

    def by_register(self, value: int, choice: Json, flow: Flow) -> Json:
        space = self.named("register_spaces", choice["registers"])
        try:
            id_ = self.evaluate(choice["on"], False)
        except Unknown:
            return self.bare(value)
        for one in space["registers"]:
            first = self.on(one["id"])
            if not self.here(one) or first is None or id_ < first:
                continue
            index, rest = divmod(id_ - first, one.get("step", 1))
            if not rest and index < one.get("count", 1):
                return self.one(value, value, one["type"], {}, flow, one["name"])
        frames, self.frames, self.id = self.frames, [], id_
        try:
            size = self.evaluate(space["size"], False)
        except Unknown:
            size = 0
        self.frames, self.id = frames, None
        data = self.call.memory.read(value, size) if 0 < size <= 256 else None
        if not 0 < size <= 256:
            return self.bare(value)
        if data is None:
            return self.bare(value, None, True)
        if size > 8:
            return {**self.bare(value), "to": {"bytes": data.hex()}}
        number = int.from_bytes(data, "big" if self.info.get("big_endian") else "little")
        return {**self.bare(value), "to": self.number(number)}

    # --- calls -----------------------------------------------------------------------------------------------------

    def decode(self, call: Call) -> dict[str, Json]:
        """What "in" and "out" of the line say."""
        self.call, out = call, {}
        if self.info["bits"] == 32:
            call.arg &= 0xFFFFFFFF
        for self.phase in ("in", "out"):
            if self.phase == "out" and call.result >= 0 and call.snapshot is not None:
                self.remember(call)
            call.memory.after = self.phase == "out"
            self.frames, self.depth = [], 0
            found = self.half(call)
            if found is not None and (self.phase == "in" or has_value(found)):
                out[self.phase] = found
            if self.phase == "in" and has_value(found) is False:
                out.pop("in", None)
        return out

    def half(self, call: Call) -> Json:
        argument = call.ioctl["argument"]
        if argument["kind"] in ("value", "untyped"):
            return self.by_value(call, argument) if self.phase == "in" else None
        if argument["kind"] != "pointer":
            return None
        ioctl, type_ = call.ioctl, self.strip(argument["type"])
        flow = Flow(argument.get("direction") or "in", ioctl.get("member_dir", {}), ioctl.get("payload_dir", {}),
                    ioctl.get("valid_on") or ["success"])
        if not self.top_way(type_, argument, flow) & WAYS[self.phase]:
            return None
        record = type_["kind"] in ("struct", "union")
        if self.phase == "out" and not record and not self.valid(flow.valid):
            return None
        data = self.argument(call, type_)
        if self.phase == "in":
            call.snapshot = data
        if data is None:
            return self.bare(call.arg, None, bool(call.arg)) if self.phase == "in" else None
        same = self.phase == "out" and call.snapshot is not None and len(call.snapshot) == len(data)
        if self.caller_sized(ioctl) and not data:
            return self.sized_by_caller(call, type_, flow)
        return self.value(type_, argument if not record else {}, flow, call.arg, data, call.snapshot if same else None)

    def caller_sized(self, ioctl: Json) -> bool:
        return (self.on(ioctl.get("code", {}).get("encodes")) == "caller") if ioctl.get("code") else False

    def sized_by_caller(self, call: Call, type_: Json, flow: Flow) -> Json:
        bits = {"linux": 14, "linux-parisc": 14}.get(self.info["format"], 13)
        size = call.request >> 16 & (1 << bits) - 1
        element = type_["element"] if type_["kind"] == "array" else type_
        if self.plain_bytes(element, {}):
            return self.bytes_at(call.arg, size, {})
        return self.elements(element, {}, flow, call.arg, size // self.size(element))

    def by_value(self, call: Call, argument: Json) -> Json:
        if argument["kind"] == "untyped" or "type" not in argument:
            return self.bare(call.arg)
        size = self.size(argument["type"])
        data = (call.arg & (1 << 8 * size) - 1).to_bytes(size, "big" if self.info.get("big_endian") else "little")
        return self.value(argument["type"], argument, Flow("in"), 0, data, None)

    def top_way(self, type_: Json, argument: Json, flow: Flow) -> int:
        if type_["kind"] in ("struct", "union"):
            record, layout = self.record(type_)
            found = 0
            for index, _, _ in layout["members"]:
                found |= self.way(record["fields"][index], flow, (layout, index))
            return found
        return WAYS[flow.default] | WAYS[(argument.get("payload") or {}).get("direction") or "none"]

    def argument(self, call: Call, type_: Json) -> bytes | None:
        size = self.size(type_)
        if type_["kind"] == "struct":
            record, layout = self.record(type_)
            if "extensible" in record:
                found = self.find([record["extensible"]["size_field"]], record, layout, Flow("in"))
                assert found is not None
                start = found[0] // 8
                own = call.memory.read(call.arg + start, 4)
                if own is None:
                    return None
                said = int.from_bytes(own, "big" if self.info.get("big_endian") else "little")
                size = min(size, max(said, start + 4))
        return call.memory.read(call.arg, size)

    def remember(self, call: Call) -> None:
        assert call.snapshot is not None
        type_ = self.strip(call.ioctl["argument"]["type"])
        if type_["kind"] not in ("struct", "union"):
            return
        self.frames = [Frame(*self.record(type_), Flow("in"), call.snapshot, None)]
        for one in call.ioctl.get("sets", []):
            try:
                key = self.evaluate(one["key"], False) if "key" in one else 0
                self.state[one["state"], key] = self.evaluate(one["value"], False)
            except Unknown:
                pass
        self.frames = []

    call: Call


def has_value(found: Json) -> bool:
    """Whether there is anything in it but names and braces."""
    if found is None:
        return False
    if isinstance(found, dict) and not {"address", "bytes", "text", "more", "value"} & set(found):
        return any(map(has_value, found.values()))
    return True


def matching(model: Json, abi: str, request: int) -> Iterator[Json]:
    """The ioctls whose code a request is."""
    for ioctl in model["ioctls"]:
        code = ioctl.get("codes", {}).get(abi)
        if code is not None and int(code, 16) == request:
            yield ioctl
