"""The decoder tables of a spec as one document (docs/decoders.md, "The table format")."""

from __future__ import annotations

from ioctlc.abi import ABIS, Abi, admits
from ioctlc.backends import Context
from ioctlc.backends.decoders.expressions import Frame, family, number
from ioctlc.backends.decoders.flow import BITS, WORDS, Flow
from ioctlc.backends.decoders.nodes import Json, Node, numbered
from ioctlc.backends.decoders.types import Look, Types, kept
from ioctlc.codes import FORMATS, Code
from ioctlc.model import Capability, Deprecated, Ioctl, Object, RecordType, strip_typedefs

#: What a reader asks first, and what rises when one of the old version would go wrong.
FORMAT, VERSION = "ioctlc-decoder-tables", 1

#: Lists that entries refer to by number.
POOLS = ("commands", "types", "payloads", "sets", "attributes", "registers")


def document(ctx: Context) -> dict[str, Json]:
    """The tables of every ABI of the spec that has _IOC codes."""
    spec, nodes = ctx.spec, list[Node]()
    abis = [{"name": abi.name, "bits": abi.bits, "big_endian": abi.big, "commands": _commands(ctx, abi, nodes)}
            for abi in map(ABIS.__getitem__, spec.abis()) if FORMATS[abi.ioc] is not None]
    objects = [one for part in family(spec) for one in part.objects]
    head = {"abis": abis, "objects": [_object(ctx, one, objects) for one in objects],
            "states": [state.name for part in family(spec) for state in part.states],
            "capabilities": [_capability(one, objects, [str(abi["name"]) for abi in abis])
                             for one in sorted(spec.capabilities, key=lambda one: one.value)]}
    said = f"Made by ioctlc from the {spec.name} spec; do not edit. To remake it: {ctx.command}"
    return {"$comment": said, "format": FORMAT, "format_version": VERSION, "spec": spec.name,
            "version": spec.version, "license": spec.license, **numbered(POOLS, nodes, head)}


def _object(ctx: Context, one: Object, objects: list[Object]) -> Json:
    names = [name for found in one.names.values() for kind in ("node", "link") for name in found.get(kind, ())]
    nodes = sorted({name for name in names if name.startswith("/")}, key=names.index)
    links = sorted({name for name in names if not name.startswith("/")}, key=names.index)
    parent = objects.index(one.parent) if one.parent in objects else None
    devices = sorted({found.value for part in family(ctx.spec) for found in part.devices if found.object is one})
    return kept({"name": one.name, "nodes": nodes, "links": links, "parent": parent, "external": one.external,
                 "devices": [number(value) for value in devices]})


def _capability(one: Capability, objects: list[Object], abis: list[str]) -> Json:
    """A capability: its number, who answers for it, and what, where the spec says a number."""
    there = [at for at, name in enumerate(abis) if admits(one.where, ABIS[name])]
    answer = int(one.returns) if one.returns is not None and one.returns.isdecimal() else None
    return kept({"name": one.name, "value": number(one.value),
                 "objects": sorted(objects.index(found) for found in one.answered_by),
                 "abis": None if len(there) == len(abis) else there, "answer": answer, "reserved": one.reserved,
                 "opt_in": one.opt_in, "arguments": len(one.arguments) or None})


def _commands(ctx: Context, abi: Abi, nodes: list[Node]) -> list[Node]:
    """Every command of an ABI by its code; a second name of one is left out."""
    types, found = Types(ctx, abi, nodes), []
    for ioctl in ctx.spec.ioctls:
        code = ctx.codes.of(ioctl, abi)
        if code is not None and ioctl.alias_of is None:
            found.append((code.value, types.node("commands", _command(types, ioctl, code))))
    return [node for _, node in sorted(found, key=lambda pair: pair[0])]


def _command(types: Types, ioctl: Ioctl, code: Code) -> dict[str, Json]:
    flow, argument = Flow.of(ioctl), ioctl.argument
    out = {"name": ioctl.name, "code": f"0x{code.value:08x}", "numbers": ioctl.nr_count,
           "size_mask": _size_mask(types, ioctl, code), "objects": types.indexes(ioctl.objects),
           "argument": argument.kind, "deprecated": _deprecated(ioctl.life.deprecated),
           "privilege": ioctl.privilege if ioctl.privilege != "none" else None, "serves": ioctl.serves,
           "constant": None if ioctl.constant is None else number(ioctl.constant), "no_op": ioctl.no_op}
    fds = (argument.fd,) if argument.fd is not None else ()
    if argument.kind == "value" and argument.type is not None:
        out["type"] = types.type(argument.type, Flow("in"), (), Look(argument.values, (), argument.print, fds))
        out |= {key: number(value) for key, value in (("min", argument.minimum), ("max", argument.maximum))
                if value is not None}
    elif argument.kind == "pointer" and argument.type is not None:
        out["type"] = types.type(argument.type, flow, (), Look(), argument.payload)
        out["dir"] = _way(types, ioctl, flow)
    if out.get("dir") and ioctl.valid_on != ("success",):
        out["valid"] = list(ioctl.valid_on)
    if ioctl.returns is not None and ioctl.returns.fds:
        out["returns"] = types.indexes(ioctl.returns.fds)
    out["sets"] = _sets(types, ioctl, flow)
    return out


def _way(types: Types, ioctl: Ioctl, flow: Flow) -> str:
    """When anything of the argument is shown."""
    argument = ioctl.argument
    field = argument.as_field(ioctl.pos)
    assert field is None and argument.type is not None
    inner = strip_typedefs(argument.type, types.abi)
    if isinstance(inner, RecordType):
        return WORDS[types.way_of(inner.record, flow)]
    bits = BITS[flow.default]
    return WORDS[bits | BITS[argument.payload.direction or "none"]] if argument.payload else WORDS[bits]


def _size_mask(types: Types, ioctl: Ioctl, code: Code) -> Json:
    """The bits of a code in which the caller says a size of its own choice."""
    encodes = ioctl.code.encodes.on(types.abi) if ioctl.code and ioctl.code.encodes else None
    form = FORMATS[code.format]
    return f"0x{((1 << form.size_bits) - 1) << 16:08x}" if encodes == "caller" and form else None


def _sets(types: Types, ioctl: Ioctl, flow: Flow) -> Json:
    """What a command that succeeds changes of the state."""
    type_ = None if ioctl.argument.type is None else strip_typedefs(ioctl.argument.type, types.abi)
    frames = (Frame(type_.record, flow),) if isinstance(type_, RecordType) else ()
    lower = types.expressions.lower
    return [{"state": types.expressions.states.index(one.state.name), "key": lower(one.key, frames) or [0],
             "value": lower(one.value, frames)} for one in ioctl.sets]


def _deprecated(gone: Deprecated | None) -> str | None:
    if gone is None:
        return None
    return f"deprecated, use {gone.replaced_by}" if gone.replaced_by else "deprecated"
