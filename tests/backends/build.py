"""Models for the backend tests, built in Python: short helpers, and two samples that use most constructs."""

from __future__ import annotations

from typing import Any

from ioctlc.backends import Context
from ioctlc.codes import Codes
from ioctlc.layout import Layouts
from ioctlc.model import (Argument, ArrayType, Attribute, ByAbi, Capability, CodeSpec, Constant, Deprecated, DeviceType,
                          EnumType, Extensible, Field, Ioctl, Life, Mapping, NamedType, Numbers, Object, Payload,
                          PointerType, Record, RecordType, Register, RegisterSpace, ScalarType, Spec, State, StateSet,
                          Type, Typedef, Value, ValueSet, WindowsCode)
from ioctlc.abi.selectors import Where
from ioctlc.expr import parse
from ioctlc.source import Pos

POS = Pos("sample.yaml", 1, 1)
NOTE = "its pointers have two sizes"
OLD = Deprecated(POS, "2026-11-20", "2028-11-20", "SMP_RUN", NOTE)
LINUX = Where(("linux",))


def same(value: Any) -> ByAbi[Any]:
    return ByAbi.same(value)


def by(**cases: Any) -> ByAbi[Any]:
    """Values by selector: `by(default=1, bits32=2)`; `_` stands for `-`, `bits32` for `32bit`."""
    names = {"bits32": "32bit", "bits64": "64bit"}
    return ByAbi(tuple((names.get(name, name), value) for name, value in cases.items()))


def scalar(name: str) -> ScalarType:
    return ScalarType(name)


def array(element: Type, count: int | None, spelled: str | None = None) -> ArrayType:
    return ArrayType(element, None if count is None else same(count), spelled)


def member(name: str | None, type_: Type | str, **more: Any) -> Field:
    return Field(name, POS, scalar(type_) if isinstance(type_, str) else type_, **more)


def struct(name: str | None, *fields: Field, kind: str = "struct", **more: Any) -> Record:
    return Record(name, kind, POS, list(fields), **more)


def union(name: str | None, *fields: Field, **more: Any) -> Record:
    return struct(name, *fields, kind="union", **more)


def pointer(type_: Type | None, direction: str) -> Argument:
    return Argument("pointer", direction, type_)


NONE = Argument("none")


def ioctl(name: str, nr: int | ByAbi[int], argument: Argument = NONE, on: list[Object] | None = None,
          **more: Any) -> Ioctl:
    return Ioctl(name, POS, nr if isinstance(nr, ByAbi) else same(nr), on or [], argument, **more)


def values(name: str, kind: str, type_: str, *pairs: tuple[str, int], **more: Any) -> ValueSet:
    return ValueSet(name, POS, kind, scalar(type_), [Value(n, POS, same(v)) for n, v in pairs], **more)


def spec(name: str, **more: Any) -> Spec:
    numbers = Numbers(POS, same(0xBE), 0x8BE0)
    settings: dict[str, Any] = {"license": "(GPL-2.0-only WITH Linux-syscall-note) OR MIT", "profile": "strict",
                                "doc": "A sample.", "version": "1.0", "numbers": numbers, "files": ("sample.yaml",)}
    return Spec(name, POS, **(settings | more))


def context(of: Spec) -> Context:
    layouts = Layouts(of)
    return Context(of, layouts, Codes(of, layouts), f"ioctlc build spec/{of.name}")


def strict_sample() -> Spec:
    """What a new ABI looks like, with a small deprecated part."""
    system = Object("system", POS, {"linux": {"node": ("/dev/smp",)}, "windows": {"device": ("smp",)}})
    vm = Object("vm", POS, {"linux": {"link": ("anon_inode:smp-vm",)}}, parent=system)
    cap = Capability("SMP_CAP_MEMORY", POS, 3, [system, vm], "0 or 1", "1.0", doc="Memory can be given to a VM.")
    flags = values("smp_mem_flags", "flags", "u32", ("SMP_MEM_READONLY", 1), ("SMP_MEM_LOG", 2), doc="How to map.")
    flags.values.append(Value("SMP_MEM_OLD", POS, same(4), "Once did things.", life=Life(deprecated=OLD)))
    wide = values("smp_wide", "flags", "u64", ("SMP_WIDE_TOP", 1 << 63), ("SMP_WIDE_LOW", 1))
    region = struct("smp_region", member("slot", "u32", doc="Which slot."),
                    member("flags", "u32", values=flags, doc="See SMP_MEM_*."), member("addr", "u64"),
                    member("size", "u64", minimum=4096, multiple_of=4096), member("pad", "u64", reserved="zero"),
                    doc="One slot of memory.")
    variants = union(None, member("io", RecordType(struct(None, member("port", "u16"), member("width", "u8"),
                                                          member("count", "u8"), member("data", "u32")))),
                     member("raw", array(scalar("u8"), 8), raw=True))
    run = struct("smp_run", member("reason", "u32"), member("pad", "u32", reserved="zero"),
                 member(None, RecordType(variants), discriminator=parse("reason")), doc="One exit.")
    create = struct("smp_create", member("size", "u32"), member("fd", "s32", direction="out", fd=vm),
                    member("later", "u64"), extensible=Extensible("size", "fd"))
    names = struct("smp_names", member("count", "u32"), member("pad", "u32", reserved="zero"),
                   member("addr", "u64", payload=Payload(POS, scalar("u32"), parse("count"), maximum=16)))
    old = struct("smp_region_legacy", member("start", PointerType(None)), member("length", "ulong"),
                 life=Life(deprecated=OLD), profile="legacy")
    mapped = struct("smp_page", member("seq", "u64"), shared=True)
    made = spec("smp", prefix="SMP", objects=[system, vm], capabilities=[cap], value_sets=[flags, wide],
                constants=[Constant("SMP_API_VERSION", POS, same(1), doc="What GET_API_VERSION returns."),
                           Constant("SMP_TAG", POS, None, 'say "hi"')],
                records=[region, run, create, names, old, mapped])
    made.ioctls = [
        ioctl("SMP_GET_API_VERSION", 0x00, NONE, [system], constant=1, doc="The version.", privilege="none"),
        ioctl("SMP_CREATE", 0x01, pointer(RecordType(create), "inout"), [system], doc="Make a VM."),
        ioctl("SMP_SET_REGION", 0x46, pointer(RecordType(region), "in"), [vm], life=Life(capability=cap),
              doc="Map, change or delete one slot of guest-physical memory.", errors={"EEXIST": "the slot overlaps"}),
        ioctl("SMP_GET_NAMES", 0x47, pointer(RecordType(names), "inout"), [vm]),
        ioctl("SMP_RUN", 0x80, pointer(RecordType(run), "out"), [vm], doc="Run."),
        ioctl("SMP_OLD_REGION", by(posix=0xD2, windows=0x904), pointer(RecordType(old), "in"), [vm],
              life=Life(deprecated=OLD), profile="legacy"),
        ioctl("SMP_OLD_NOP", 0xD3, NONE, [vm], no_op=True, life=Life(deprecated=OLD), profile="legacy"),
    ]
    state = State("slot_size", POS, vm)
    made.states = [state]
    made.ioctls[2].sets.append(StateSet(POS, state, parse("slot"), parse("size >> 12")))
    made.mappings = [Mapping("page", POS, vm, mapped, same(0), None, None)]
    made.devices = [DeviceType("SMP_DEV_PIC", POS, 1, vm)]
    made.attributes = [Attribute("SMP_PIC_STATE", POS, [vm], same(1), "SMP_PIC_GROUP", same(2), "SMP_PIC_ATTR", None,
                                 None, "rw", Payload(POS, RecordType(run)))]
    made.register_spaces = [RegisterSpace("smp_regs", POS, scalar("u64"), parse("1 << ((id >> 52) & 15)"), [vm], [
        Register("SMP_REG_RAX", POS, same(0x2030000000000000), scalar("u64"), doc="The accumulator."),
        Register("SMP_REG_XMM", POS, same(0x2040000000000100), scalar("u64"), count=16, step=2)])]
    return made


def legacy_sample() -> Spec:
    """What exists and cannot be changed: everything that makes a layout or a number differ between ABIs."""
    kind = values("old_kind", "enum", "u32", ("OLD_KIND_A", 0), ("OLD_KIND_B", 7), as_c_enum=True)
    kind.values.append(Value("OLD_KIND_GONE", POS, same(9), life=Life(deprecated=OLD)))
    word = Typedef("old_ulong_t", POS, by(default=scalar("ulong"), arm=scalar("u64")), profile="legacy")
    box = Typedef("old_box_t", POS, same(RecordType(struct(None, member("a", "u8"), member("b", "u32")))))
    node = struct("old_node", member("next", PointerType(None)), member("w", NamedType(word)), profile="legacy")
    node.fields[0].type = PointerType(RecordType(node))
    pair = struct("old_pair", member("list", PointerType(RecordType(node), True)), member("n", "u32"),
                  member("wide", "u64"), profile="legacy")
    bits = struct("old_bits", member("a", "u32", bits=3), member(None, "u32", bits=5), member("b", "u32", bits=9),
                  member("c", "u8", bits=2), member("d", "s32", bits=4), profile="legacy")
    packed = struct("old_packed", member("t", "u8"), member("v", "u64"), member("box", NamedType(box)),
                    packed=True, profile="legacy")
    half = struct("old_half", member("t", "u8"), member("v", "u64"), pack=2, profile="legacy")
    big = struct("old_big", member("t", "u8", aligned=8), member("x", "u32", where=Where(("64bit",))),
                 aligned=16, profile="legacy")
    tail = struct("old_tail", member("kind", EnumType(kind)), member("len", "u32"),
                  member("data", array(scalar("u8"), None)), profile="legacy")
    odd = struct("old_odd", member("size", "size_t"), member("ok", "bool"),
                 member("name", array(scalar("char"), 16, "OLD_NAME")), member("ll", "llong"),
                 member("m", ArrayType(scalar("u32"), by(default=2, bits32=3))),
                 member("px", array(PointerType(scalar("char"), True), 2)), profile="legacy")
    u64s = struct("old_u128", member("v", "u128"), where=Where(("linux-x86_64", "linux-arm64")), profile="legacy")
    made = spec("old-abi", profile="legacy", prefix="OLD", typedefs=[word, box], value_sets=[kind],
                constants=[Constant("OLD_NAME", POS, same(16)), Constant("OLD_WORD", POS, by(default=8, bits32=4))],
                records=[pair, node, bits, packed, half, big, tail, odd, u64s])
    made.ioctls = _legacy_ioctls(pair, packed, big, word)
    return made


def _legacy_ioctls(pair: Record, packed: Record, big: Record, word: Typedef) -> list[Ioctl]:
    kept: dict[str, Any] = {"profile": "legacy"}
    caller = CodeSpec(encodes=same("caller"))
    chars, bytes_ = array(scalar("char"), None), array(scalar("u8"), None)
    return [
        ioctl("OLD_PAIR", 1, pointer(RecordType(pair), "inout"), **kept),
        ioctl("OLD_PACKED", 2, pointer(RecordType(packed), "out"), **kept),
        ioctl("OLD_BIG", by(default=3, x86=4), pointer(RecordType(big), "in"), **kept),
        ioctl("OLD_RAW", 0, Argument("value", None, scalar("ulong")), code=CodeSpec(raw=same(0x4C00)), **kept),
        ioctl("OLD_FLAGS", 5, pointer(scalar("int"), "out"), code=CodeSpec(encodes=same(scalar("long"))), **kept),
        ioctl("OLD_BYTES", 6, pointer(None, "in"), code=CodeSpec(encodes=same(77)), **kept),
        ioctl("OLD_NAME_OF", 7, pointer(chars, "out"), code=caller, **kept),
        ioctl("OLD_BUTTON", 0x20, pointer(array(scalar("u8"), 4), "out"), nr_count=16, **kept),
        ioctl("OLD_BITS_OF", 0x40, pointer(bytes_, "out"), nr_count=8, code=caller, **kept),
        ioctl("OLD_WORD_OF", 8, pointer(NamedType(word), "in"), **kept),
        ioctl("OLD_INT", 9, Argument("value", None, scalar("int")), code=CodeSpec(form=by(bsd="wint", default="io")),
              **kept),
        ioctl("OLD_LINUX", 10, NONE, where=LINUX, windows=WindowsCode(), **kept),
        ioctl("OLD_POINTER", 11, pointer(PointerType(None), "in"), life=Life(deprecated=OLD), **kept),
        ioctl("OLD_WRONG", 12, pointer(RecordType(pair), "inout"), code=CodeSpec(direction=same("none")), **kept),
    ]
