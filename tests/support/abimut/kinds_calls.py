"""Mutations of ioctls (numbers, directions, privilege, errnos, payloads), devices, attributes, registers, mappings."""

from __future__ import annotations

from typing import Any, Iterator

from abimut.base import (AFTER, Found, both, by_abi, change, kind, members, new_capability, number, put, with_value)
from abimut.trees import Dict, Edit, Key, Tree

_CODE = "request code changed on any ABI"
_GONE = "ioctl removed without its window or without a tombstone"
_PAYLOAD = "payload length rule changed"
_ID = "attribute or register id changed"
_CTL = "CTL_CODE method, access or function changed"
_NO_CAP = "addition without a capability"
_DIRECTIONS = ("in", "out", "inout")


def _ioctls(tree: Tree) -> Iterator[tuple[Key, Dict]]:
    """Ioctls with a number of their own that no other one shares by name."""
    aliases = {node["alias_of"] for _, node in tree.nodes("ioctls") if "alias_of" in node}
    return ((key, node) for key, node in tree.nodes("ioctls") if "alias_of" not in node and key[2] not in aliases)


def _leaving(tree: Tree) -> Iterator[tuple[Key, Dict]]:
    """Ioctls that can go as a whole: one node each, and nothing is made with their help."""
    named = {node[form] for _, node in tree.nodes("mappings") for form in ("size_from", "map_with") if form in node}
    named.add(tree.main.get("extension_points", {}).get("attach"))
    twice = {key[2] for key, _ in tree.nodes("ioctls") if key[3]}
    return ((key, node) for key, node in _ioctls(tree) if key[2] not in named | twice | _elsewhere(tree))


def _elsewhere(tree: Tree) -> set[str]:
    """Names of ioctls that stand in several files."""
    files: dict[str, set[int]] = {}
    for key, _ in tree.nodes("ioctls"):
        files.setdefault(key[2], set()).add(key[0])
    return {name for name, some in files.items() if len(some) > 1}


def _on(node: Dict, system: str) -> bool:
    """Whether an ioctl may be on a system, by its own selectors."""
    only, out = node.get("only"), node.get("except", [])
    some = [only] if isinstance(only, str) else only
    return (some is None or any(one.startswith(system) or system == "posix" and one != "windows" for one in some)
            ) and system not in ([out] if isinstance(out, str) else out)


def _free_nr(tree: Tree) -> int:
    """A number that no ioctl has, in the block and outside of what extensions get."""
    used = set[int]()
    for _, node in tree.nodes("ioctls"):
        nr = node.get("nr", 0)
        for value in nr.values() if isinstance(nr, dict) else [nr]:
            used |= set(range(value, value + node.get("nr_count", 1)))
    return next(nr for nr in range(0x3c, 0x100) if nr not in used and not 0xd0 <= nr)


@kind("number of an ioctl changed", "break", _CODE, "break")
def nr(tree: Tree) -> Found:
    free = _free_nr(tree)
    for key, node in _ioctls(tree):
        for selector in by_abi(node.get("nr")):
            if "nr" in node and selector != "windows":
                yield f"{key[2]} {selector or ''}", [key], change(
                    key, lambda one, at=selector: with_value(one, "nr", at, free))


@kind("function of a control code changed", "break", _CTL)
def function(tree: Tree) -> Found:
    for key, node in _ioctls(tree):
        if isinstance(node.get("nr"), dict) and "windows" in node["nr"]:
            yield key[2], [key], change(key, lambda one: with_value(one, "nr", "windows", 0xABC))


@kind("method of a control code changed", "break", _CTL)
def method(tree: Tree) -> Found:
    return _windows(tree, "method", ("buffered", "neither"))


@kind("access of a control code changed", "break", _CTL)
def access(tree: Tree) -> Found:
    return _windows(tree, "access", ("any", "read", "write", "read_write"))


def _windows(tree: Tree, name: str, forms: tuple[str, ...]) -> Found:
    """Both sides say it, so that what the compiler derives is of no account."""
    if "windows" not in tree.main["numbers"]:
        return
    for key, node in _ioctls(tree):
        if tree.profile(key) == "legacy" and _on(node, "windows"):
            own = node.get("windows", {})
            for form in forms[1:]:
                yield (f"{key[2]} {form}", [key], change(key, put(windows={**own, name: form})),
                       {"before": (change(key, put(windows={**own, name: forms[0]})),)})


@kind("device type of Windows changed", "break", _CTL)
def device_type(tree: Tree) -> Found:
    if "windows" in tree.main["numbers"]:
        for key, node in _ioctls(tree):
            if _on(node, "windows"):
                yield key[2], [key], _main("numbers", "windows", device_type=0x8999)


def _main(*path: str, **values: Any) -> Edit:
    def edit(tree: Tree) -> None:
        node: Any = tree.main
        for step in path:
            node = node[step]
        node.update(values)
    return edit


@kind("type byte changed", "break", _CODE, "break")
def type_byte(tree: Tree) -> Found:
    if "posix" in tree.main["numbers"]:
        for key, node in _ioctls(tree):
            if "raw" not in node.get("code", {}) and "type" not in node and "nr" in node and _on(node, "posix"):
                yield key[2], [key], _main("numbers", "posix", type=0x5A)


@kind("raw code changed", "break", _CODE, "break")
def raw(tree: Tree) -> Found:
    for key, node in _ioctls(tree):
        value = node.get("code", {}).get("raw")
        if isinstance(value, int):
            yield key[2], [key], change(key, put(raw=value ^ 0x10), ("code",))


@kind("direction of an ioctl changed", "break", "direction changed")
def direction(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        for old in _DIRECTIONS:
            for new in _DIRECTIONS:
                if old in node and new != old:
                    yield f"{key[2]} {old} -> {new}", [key], change(key, put(**{old: None, new: node[old]}))


@kind("direction of a member changed", "break", "direction changed")
def member_direction(tree: Tree) -> Found:
    for one in members(tree):
        if one.node.get("dir") in ("in", "inout") and not one.reserved:
            yield one.name, [one.key], one.edit(put(dir="inout" if one.node["dir"] == "in" else "in"))


@kind("output no longer written", "break", "output no longer written")
def output_lost(tree: Tree) -> Found:
    for one in members(tree):
        if one.node.get("dir") in ("out", "inout"):
            yield one.name, [one.key], one.edit(put(dir="in"))
    for key, node in tree.nodes("ioctls"):
        for old in ("out", "inout"):
            if old in node and key[2] not in _aliased(tree):
                yield key[2], [key], change(key, put(**{old: None, "in": node[old]}))


def _aliased(tree: Tree) -> set[str]:
    return {node["alias_of"] for _, node in tree.nodes("ioctls") if "alias_of" in node} | {
        key[2] for key, node in tree.nodes("ioctls") if "alias_of" in node}


@kind("ioctl made a no-op", "break", "output no longer written")
def no_op(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        if not node.get("no_op"):
            yield key[2], [key], change(key, put(no_op=True))


@kind("output valid in fewer cases", "break", "output no longer written")
def invalid(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        if node.get("valid_on") and isinstance(node["valid_on"], list) and len(node["valid_on"]) > 1:
            yield key[2], [key], change(key, put(valid_on=node["valid_on"][:-1]))
        elif any(form in node for form in ("out", "inout")) and "valid_on" not in node:
            yield (key[2], [key], lambda one: None,
                   {"before": (change(key, put(valid_on=["success", "EAGAIN"])),)})


@kind("argument of another type", "break", _CODE)
def argument(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        for form in _DIRECTIONS:
            if str(node.get(form, "")).startswith("struct "):
                yield key[2], [key], change(key, put(**{form: "u32", "member_dir": None, "payload_dir": None}))


@kind("argument that is new", "break", _CODE, "break")
def argument_new(tree: Tree) -> Found:
    for key, node in _ioctls(tree):
        if not node.keys() & {"in", "out", "inout", "value", "untyped", "code"}:
            yield key[2], [key], change(key, put(in_="u32"))


@kind("constant result changed", "break", "what a call returns")
def constant(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        if "constant" in node:
            yield key[2], [key], change(key, put(constant=node["constant"] + 1))


@kind("privilege raised", "break", "range, flags or privilege tightened")
def privilege_up(tree: Tree) -> Found:
    levels = ("none", "open_for_write", "admin")
    for key, node in tree.nodes("ioctls"):
        for new in levels[levels.index(node["privilege"]) + 1:] if "privilege" in node else ():
            yield f"{key[2]} {new}", [key], change(key, put(privilege=new))


@kind("privilege lowered", "review", "range or privilege loosened")
def privilege_down(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        if node.get("privilege") == "none":
            yield key[2], [key], lambda one: None, {"before": (change(key, put(privilege="admin")),)}


@kind("errno changed", "break", "documented errno changed")
def errno_changed(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        for errno, text in node.get("errors", {}).items():
            if "ECHRNG" not in node["errors"]:
                yield f"{key[2]} {errno}", [key], change(key, lambda one, errno=errno, text=text: one.update(
                    errors={("ECHRNG" if name == errno else name): why for name, why in one["errors"].items()}))


@kind("errno removed", "break", "documented errno changed")
def errno_removed(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        for errno in node.get("errors", {}):
            yield f"{key[2]} {errno}", [key], change(
                key, lambda one, errno=errno: one["errors"].pop(errno))


@kind("errno added", "review", "documented errno added")
def errno_added(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        yield key[2], [key], change(key, lambda one: one.setdefault("errors", {}).update(ECHRNG="new"))


@kind("ioctl taken from an object", "break", _GONE)
def object_lost(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        if isinstance(node["on"], list) and len(node["on"]) > 1 and "serves" not in node:
            yield key[2], [key], change(key, put(on=node["on"][:-1]))


@kind("ioctl taken from an ABI", "break", _GONE)
def abi_lost(tree: Tree) -> Found:
    for key, node in _ioctls(tree):
        if not node.keys() & {"only", "except"}:
            yield key[2], [key], change(key, put(except_="linux-x86_64"))


@kind("ABI dropped", "break", _GONE)
def abi_dropped(tree: Tree) -> Found:
    key = next(key for key, _ in tree.nodes("ioctls"))
    if "only" in tree.main:
        only = tree.main["only"]
        for at, one in enumerate(only):
            yield one, [key], lambda tree, left=only[:at] + only[at + 1:]: tree.main.update(only=left)
    else:
        for one in ("linux-i386", "windows", "linux-m68k"):
            yield one, [key], lambda tree, one=one: tree.main.update({"except": one})


# --- ioctls that come and go -----------------------------------------------------------------------------------------


def _forget(name: str) -> Edit:
    """Nobody names this ioctl any more."""
    def walk(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: walk(inner) for key, inner in value.items() if not (
                key in ("replaced_by", "size_from", "map_with", "attach") and inner == name)}
        return [walk(one) for one in value] if isinstance(value, list) else value

    def edit(tree: Tree) -> None:
        tree.files = [(file, walk(content)) for file, content in tree.files]
    return edit


def _remove(key: Key) -> Edit:
    return both(lambda one: one.remove(key) and None, _forget(key[2]))


def _deprecated(node: Dict, date: str | None) -> Dict:
    return {"since": "2026-01-01", **({"remove_after": date} if date else {})}


@kind("ioctl removed that was never deprecated", "break", _GONE, "break")
def removed(tree: Tree) -> Found:
    for key, node in _leaving(tree):
        yield key[2], [key], _remove(key), {
            "before": (change(key, put(deprecated=None)),), "today": AFTER, "tomb": True}


@kind("ioctl removed before its date", "break", _GONE, "break")
def removed_early(tree: Tree) -> Found:
    for key, node in _leaving(tree):
        yield key[2], [key], _remove(key), {
            "before": (change(key, put(deprecated=_deprecated(node, "2030-01-01"))),), "tomb": True}


@kind("ioctl removed that has no date", "break", _GONE, "break")
def removed_dateless(tree: Tree) -> Found:
    for key, node in _leaving(tree):
        yield key[2], [key], _remove(key), {
            "before": (change(key, put(deprecated=_deprecated(node, None))),), "today": AFTER, "tomb": True}


@kind("ioctl removed after its date, without a tombstone", "break", _GONE, "break")
def removed_unmarked(tree: Tree) -> Found:
    for key, node in _leaving(tree):
        yield key[2], [key], _remove(key), {
            "before": (change(key, put(deprecated=_deprecated(node, "2030-01-01"))),), "today": AFTER}


@kind("ioctl removed after its date, with a tombstone", "review", "ioctl removed as announced")
def removed_on_time(tree: Tree) -> Found:
    for key, node in _leaving(tree):
        yield key[2], [key], _remove(key), {
            "before": (change(key, put(deprecated=_deprecated(node, "2030-01-01"))),), "today": AFTER, "tomb": True}


@kind("number of a removed ioctl used again", "break", "number reused")
def reused(tree: Tree) -> Found:
    for key, node in _leaving(tree):
        fresh = {**node, "name": "MUTANT_IOCTL", "capability": "MUTANT_CAP"}
        for gone in ("deprecated", "windows"):
            fresh.pop(gone, None)
        yield key[2], [key], both(_remove(key), new_capability(tree),
                                  lambda one, key=key, fresh=fresh: one.add(key[0], "ioctls", fresh)), {
            "before": (change(key, put(deprecated=_deprecated(node, "2026-06-01"))), _remove(key)), "tomb": True}


@kind("number of one of an ioctl's nodes used again", "break", "number reused")
def half_reused(tree: Tree) -> Found:
    """An ioctl with a node for each of several systems loses one of them; after that somebody takes its number."""
    again = {key[2] for key, _ in tree.nodes("ioctls") if key[3]} - _elsewhere(tree)
    for key, node in tree.nodes("ioctls"):
        if key[2] in again and "alias_of" not in node:
            fresh = {**node, "name": "MUTANT_IOCTL", "capability": "MUTANT_CAP"}
            taken = both(_remove(key), new_capability(tree),
                         lambda one, key=key, fresh=fresh: one.add(key[0], "ioctls", fresh))
            yield f"{key[2]} {key[3]}", [key], taken, {"before": (None, _remove(key))}


def _fresh(tree: Tree, **more: Any) -> Dict:
    return {"name": "MUTANT_IOCTL", "nr": _free_nr(tree), "on": next(iter(tree.main["objects"])), "in": "u32",
            "privilege": "none", "frozen": "it is what it is", "doc": "new", "errors": {}, **more}


def _roots(tree: Tree) -> Iterator[tuple[Key, Dict]]:
    """One ioctl of each file: beside it a new one fits."""
    seen = set[int]()
    for key, node in tree.nodes("ioctls"):
        if key[0] not in seen:
            seen.add(key[0])
            yield key, node


@kind("ioctl added, with a new capability", "extend", "ioctl added", "fine")
def added(tree: Tree) -> Found:
    for key, node in _roots(tree):
        yield f"beside {key[2]}", [key], both(new_capability(tree), lambda one, key=key: one.add(
            key[0], "ioctls", _fresh(tree, capability="MUTANT_CAP")))


@kind("ioctl added, without a capability, in strict", "break", _NO_CAP)
def added_silently(tree: Tree) -> Found:
    for key, node in _roots(tree):
        if tree.profile(key) == "strict":
            yield f"beside {key[2]}", [key], lambda one, key=key: one.add(key[0], "ioctls", _fresh(tree))


@kind("ioctl added, with a released capability, in strict", "break", _NO_CAP)
def added_late(tree: Tree) -> Found:
    for key, node in tree.nodes("ioctls"):
        if tree.profile(key) == "strict" and "capability" in node:
            yield f"beside {key[2]}", [key], lambda one, key=key, node=node: one.add(
                key[0], "ioctls", _fresh(tree, capability=node["capability"]))


@kind("ioctl added, without a capability, in legacy", "extend", "ioctl added", "fine")
def added_legacy(tree: Tree) -> Found:
    for key, node in _roots(tree):
        if tree.profile(key) == "legacy":
            yield f"beside {key[2]}", [key], lambda one, key=key: one.add(key[0], "ioctls", _fresh(tree))


# --- payloads --------------------------------------------------------------------------------------------------------


def _payloads(tree: Tree) -> Iterator[tuple[str, Key, tuple[Any, ...], Dict]]:
    """What addresses and arrays lead to: (place, key, path, node)."""
    for one in members(tree):
        for form in ("points_to", "length"):
            if form in one.node:
                yield f"{one.name}.{form}", one.key, (*one.path, form), one.node[form]
                for at, case in enumerate(one.node[form].get("cases", [])):
                    yield f"{one.name}.{form}[{at}]", one.key, (*one.path, form, "cases", at), case
    for key, node in tree.nodes("ioctls"):
        for form in ("points_to", "length"):
            if form in node:
                yield f"{key[2]}.{form}", key, (form,), node[form]
    for key, node in tree.nodes("attributes"):
        if isinstance(node.get("payload"), dict):
            yield key[2], key, ("payload",), node["payload"]


@kind("count of a payload changed", "break", _PAYLOAD)
def count(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        for form in ("count", "bytes"):
            if form in node:
                yield f"{place} {form}", [key], change(key, put(**{form: f"({node[form]}) + 1"}), path)


@kind("count on return changed", "break", _PAYLOAD)
def after(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        if "after" in node:
            yield place, [key], change(key, put(after=f"({node['after']}) / 2"), path)


@kind("count made a number of bytes", "break", _PAYLOAD)
def unit(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        if "count" in node and "after" not in node:
            yield place, [key], change(key, put(count=None, bytes=node["count"]), path)


@kind("direction of a payload changed", "break", _PAYLOAD)
def payload_direction(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        for new in _DIRECTIONS:
            if node.get("dir") not in (None, new):
                yield f"{place} {new}", [key], change(key, put(dir=new), path)
    for key, node in tree.nodes("ioctls"):
        for name, old in node.get("payload_dir", {}).items():
            for new in _DIRECTIONS:
                if new != old:
                    yield f"{key[2]}.{name} {new}", [key], change(key, put(**{name: new}), ("payload_dir",))


@kind("payload of another type", "break", _PAYLOAD)
def payload_type(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        if "type" in node and not node.get("string"):
            yield place, [key], change(key, put(type="u16" if node["type"] != "u16" else "u32"), path)


@kind("maximum of a payload lowered", "break", "a maximum lowered")
def payload_lowered(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        was = number(tree, node["max"]) if "max" in node else None
        if was is not None and was > 1:
            yield place, [key], change(key, put(max=was // 2), path)


@kind("maximum of a payload raised", "review", "a maximum raised")
def payload_raised(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        was = number(tree, node["max"]) if "max" in node else None
        if was is not None:
            yield place, [key], change(key, put(max=was + 1), path)


@kind("null pointer refused now", "break", "range, flags or privilege tightened")
def not_null(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        if node.get("nullable"):
            yield place, [key], change(key, put(nullable=None), path)


@kind("null pointer accepted now", "review", "range or privilege loosened")
def nullable(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        if not node.get("nullable") and path[-1] == "points_to" and not node.get("kept"):
            yield place, [key], change(key, put(nullable=True), path)


@kind("case of a payload removed", "break", _PAYLOAD)
def case_removed(tree: Tree) -> Found:
    for place, key, path, node in _payloads(tree):
        if "when" in node and path[-2] == "cases":
            yield place, [key], change(key, lambda nodes, at=path[-1]: nodes.pop(at), path[:-1])


@kind("discriminator of an arm changed", "break", _PAYLOAD)
def arm_case(tree: Tree) -> Found:
    for one in members(tree):
        if "case" in one.node and one.union:
            yield one.name, [one.key], one.edit(put(case=0x7eadbeef))


@kind("case added to an arm", "extend", "case added")
def arm_more(tree: Tree) -> Found:
    for one in members(tree):
        if "case" in one.node and one.union:
            old = one.node["case"] if isinstance(one.node["case"], list) else [one.node["case"]]
            yield one.name, [one.key], one.edit(put(case=[*old, 0x7eadbeef]))


@kind("unit or clock of a time changed", "break", "semantics of a member changed")
def clock(tree: Tree) -> Found:
    for one in members(tree):
        if "time" in one.node:
            time = one.node["time"]
            yield one.name, [one.key], one.edit(put(time={**time, "unit": "us" if time["unit"] == "ns" else "ns"}))


@kind("kind of fd changed", "break", "semantics of a member changed")
def fd(tree: Tree) -> Found:
    names = list(tree.main["objects"])
    for one in members(tree):
        for form in ("fd", "creates"):
            if isinstance(one.node.get(form), str):
                other = next(name for name in names if name != one.node[form])
                yield one.name, [one.key], one.edit(put(**{form: other}))


# --- devices, attributes, registers, mappings, objects ---------------------------------------------------------------


@kind("device type changed", "break", _ID)
def device(tree: Tree) -> Found:
    for key, node in tree.nodes("devices"):
        yield key[2], [key], change(key, put(value=node["value"] + 0x100))


@kind("device makes another object", "break", _ID)
def device_object(tree: Tree) -> Found:
    for key, node in tree.nodes("devices"):
        other = next(name for name in tree.main["objects"] if name != node["object"])
        yield key[2], [key], change(key, put(object=other))


@kind("attribute code changed", "break", _ID)
def attribute(tree: Tree) -> Found:
    for key, node in tree.nodes("attributes"):
        if "attr" in node:
            yield key[2], [key], change(key, put(attr=0x7ea))


@kind("attribute group changed", "break", _ID)
def group(tree: Tree) -> Found:
    for key, node in tree.nodes("attributes"):
        yield key[2], [key], change(key, put(group=0x7ea))


@kind("attribute removed", "break", _ID)
def attribute_removed(tree: Tree) -> Found:
    for key, _ in tree.nodes("attributes"):
        yield key[2], [key], lambda one, key=key: one.remove(key) and None


@kind("attribute added, with a new capability", "extend", "attribute added")
def attribute_added(tree: Tree) -> Found:
    for key, node in tree.nodes("attributes"):
        if "attr" in node:
            fresh = {**node, "name": "MUTANT_ATTRIBUTE", "attr": 0x7ea, "capability": "MUTANT_CAP"}
            yield f"beside {key[2]}", [key], both(new_capability(tree), lambda one, key=key, fresh=fresh: one.add(
                key[0], "attributes", fresh))


@kind("access of an attribute or register lost", "break", _ID)
def access_lost(tree: Tree) -> Found:
    for key, node in tree.nodes("attributes"):
        for new in ("ro", "wo"):
            if node["access"] != new:
                yield f"{key[2]} {new}", [key], change(key, put(access=new))
    for key, at, node in _registers(tree):
        if node.get("access", "rw") == "rw":
            yield f"{node['name']} ro", [key], change(key, put(access="ro"), ("ids", at))


@kind("access of an attribute or register widened", "extend", "attribute, register added")
def access_gained(tree: Tree) -> Found:
    for key, node in tree.nodes("attributes"):
        if node["access"] != "rw":
            yield key[2], [key], change(key, put(access="rw"))
    for key, at, node in _registers(tree):
        if node.get("access", "rw") != "rw":
            yield node["name"], [key], change(key, put(access="rw"), ("ids", at))


@kind("payload of an attribute changed", "break", _PAYLOAD)
def attribute_payload(tree: Tree) -> Found:
    for key, node in tree.nodes("attributes"):
        if isinstance(node.get("payload"), str):
            yield key[2], [key], change(key, put(payload="u16" if node["payload"] != "u16" else "u32"))


def _registers(tree: Tree) -> Iterator[tuple[Key, int, Dict]]:
    for key, node in tree.nodes("registers"):
        for at, one in enumerate(node["ids"]):
            yield key, at, one


@kind("register id changed", "break", _ID)
def register(tree: Tree) -> Found:
    for key, at, node in _registers(tree):
        if isinstance(node["id"], int):
            yield node["name"], [key], change(key, put(id=node["id"] ^ 0x8000), ("ids", at))


@kind("register of another type", "break", _ID)
def register_type(tree: Tree) -> Found:
    for key, at, node in _registers(tree):
        if isinstance(node["id"], int) and node["type"] in ("u32", "u64"):
            yield node["name"], [key], change(key, put(type="s" + node["type"][1:]), ("ids", at))


@kind("register removed", "break", _ID)
def register_removed(tree: Tree) -> Found:
    for key, at, node in _registers(tree):
        yield node["name"], [key], change(key, lambda one, at=at: one["ids"].pop(at))


@kind("fewer registers of a row", "break", _ID)
def register_fewer(tree: Tree) -> Found:
    for key, at, node in _registers(tree):
        if node.get("count", 1) > 1:
            yield node["name"], [key], change(key, put(count=node["count"] - 1), ("ids", at))


@kind("mapping moved", "break", "mapping changed")
def mapping(tree: Tree) -> Found:
    for key, node in tree.nodes("mappings"):
        yield key[2], [key], change(key, put(page_offset=None, offset=0x7ea000))


@kind("mapping removed", "break", "mapping changed")
def mapping_removed(tree: Tree) -> Found:
    for key, node in tree.nodes("mappings"):
        yield key[2], [key], lambda one, key=key: one.remove(key) and None


@kind("object with another name in the system", "break", "object changed")
def object_name(tree: Tree) -> Found:
    root = next(key for key, _ in tree.nodes("ioctls"))
    for name, node in tree.main["objects"].items():
        for form in ("node", "link"):
            if form in node.get("linux", {}):
                yield name, [root], _main("objects", name, "linux", **{form: "/dev/mutant"})


@kind("range of extensions narrowed", "break", "number reused")
def extensions(tree: Tree) -> Found:
    if "extension_points" in tree.main:
        root = next(key for key, _ in tree.nodes("ioctls"))
        points = tree.main["extension_points"]
        yield "nr", [root], _main("extension_points", nr=[points["nr"][0] + 1, points["nr"][1]])
        yield "capabilities", [root], _main("extension_points", capabilities=[
            points["capabilities"][0] + 1, points["capabilities"][1]])
