"""What a reader of the header sees: readable numbers, members that say what they take, names that can be used."""

from __future__ import annotations

import re
from typing import Any

import build
import pytest
from build import LINUX, POS, array, member, pointer, same, scalar, struct, union, values

from ioctlc.backends import BACKENDS
from ioctlc.expr import parse
from ioctlc.model import (Attribute, Capability, Choice, ChoiceCase, DeviceType, Extensible, Field, Numbers, Object,
                          Payload, Record, RecordType, Spec, Value)


def header(spec: Spec) -> str:
    return BACKENDS["header"].outputs(build.context(spec))["include/t.h"]


def spec_of(**more: Any) -> Spec:
    return build.spec("t", **({"prefix": "T"} | more))


def defines(text: str) -> dict[str, str]:
    return dict(re.findall(r"^#define (\w+)\s+(\S.*?)(?:\t/\*.*)?$", text, re.MULTILINE))


# --- numbers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["enum", "c_enum", "device", "group", "attr"])
@pytest.mark.parametrize(("numbers", "shown"), [
    ([0, 1, 2], ["0", "1", "2"]), ([0, 255, 4095], ["0", "255", "4095"]), ([1, 4096], ["0x1", "0x1000"]),
    ([16, 0xC0000080], ["0x10", "0xc0000080"]), ([0x174, 0x175], ["0x174", "0x175"]), ([100, 200, 300], None),
])
def test_a_set_is_decimal_or_hexadecimal_as_a_whole(kind: str, numbers: list[int], shown: list[str] | None) -> None:
    pairs = [(f"T_V{i}", number) for i, number in enumerate(numbers)]
    spec = spec_of()
    if kind in ("enum", "c_enum"):
        spec.value_sets = [values("t_set", "enum", "u32", *pairs, as_c_enum=kind == "c_enum")]
    elif kind == "device":
        spec.devices = [DeviceType(name, POS, number, Object("o", POS)) for name, number in pairs]
    else:
        spec.attributes = [Attribute(name, POS, [], same(number if kind == "group" else i),
                                     name if kind == "group" else None, same(number), name, None, None, "rw", None)
                           for i, (name, number) in enumerate(pairs)]
    text = header(spec)
    found = defines(text) if kind != "c_enum" else dict(re.findall(r"\t(T_V\d)\s+= (\w+),", text))
    assert [found[name] for name, _ in pairs] == (shown or list(map(str, numbers)))


def test_capabilities_are_as_specs_write_them() -> None:
    caps = [Capability(f"T_CAP_{n}", POS, n, []) for n in (3, 4095, 4096, 0x100A, 0x80000000)]
    found = defines(header(spec_of(capabilities=caps)))
    assert list(found.values())[-5:] == ["3", "4095", "0x1000", "0x100a", "0x80000000"]


def test_a_capability_says_with_what_it_is_enabled() -> None:
    """ENABLE_CAP's struct sends its reader to the capability's entry."""
    told: dict[str, tuple[str, ...]] = {"A": ("how", "args[1]: when"), "B": ("none",), "C": ()}
    caps = [Capability(f"T_CAP_{name}", POS, 3, [], doc="Can.", opt_in=True, arguments=arguments)
            for name, arguments in told.items()]
    assert re.findall(r"Can\. \(([^)]*)\)", header(spec_of(capabilities=caps))) == [
        "has to be enabled, with args[0]: how, args[1]: when", "has to be enabled", "has to be enabled"]


@pytest.mark.parametrize(("byte", "shown"), [(0x45, "0x45 /* 'E' */"), (0x7A, "0x7A /* 'z' */"), (0xBE, "0xBE"),
                                             (0x2A, "0x2A"), (0xAA, "0xAA"), (0, "0x00")])
def test_a_type_byte_that_is_a_letter_says_so(byte: int, shown: str) -> None:
    text = header(spec_of(numbers=Numbers(POS, same(byte), 0x8BE0), ioctls=[build.ioctl("T_GO", 1)]))
    assert f"_IO({shown}, 0x01)" in text


@pytest.mark.parametrize(("directions", "used"), [([], set()), (["in"], {"IN"}), (["out", "inout"], {"OUT", "INOUT"})])
def test_only_the_helpers_that_codes_use_are_there(directions: list[str], used: set[str]) -> None:
    spec = spec_of()
    for number, direction in enumerate(directions):
        grows = struct(f"t_{direction}", member("size", "u32"), member("a", "u32"), extensible=Extensible("size", "a"))
        spec.records.append(grows)
        spec.ioctls.append(build.ioctl(f"T_{number}", number, pointer(RecordType(grows), direction)))
    spec.ioctls.append(build.ioctl("T_PLAIN", 0x20))
    assert set(re.findall(r"#define _T_IOC_(\w+)", header(spec))) == used


# --- names of devices ------------------------------------------------------------------------------------------------


def test_a_name_that_stands_for_many_is_no_macro() -> None:
    card = Object("card", POS, {"linux": {"node": ("/dev/t*",)},
                                "bsd": {"node": ("/dev/t0",)}, "windows": {"device": ("t*",)}})
    stream = Object("stream", POS, {"linux": {"link": ("anon_inode:t*/x",)}})
    other = Object("other", POS, {"linux": {"link": ("anon_inode:*",)}}, external=True)
    text = header(spec_of(objects=[card, stream, other]))
    assert '#define T_CARD_NODE\t\t"/dev/t0"' in text or '#define T_CARD_NODE\t"/dev/t0"' in text
    assert "T_CARD_DEVICE" not in text and "T_STREAM_LINK" not in text and '*"' not in text
    assert "/* card: /dev/t* (linux), t* (windows); * stands for a number */" in text
    assert "/* stream: anon_inode:t* /x (linux); * stands for a number */" in text and "other:" not in text
    assert "/* card: /dev/t* (linux); * stands" in header(spec_of(objects=[card], where=LINUX))


# --- members ---------------------------------------------------------------------------------------------------------

FORMATS = values("t_format", "enum", "u32", ("T_FORMAT_A", 0), ("T_FORMAT_B", 1))
ONE = values("t_one", "flags", "u32", ("T_ONLY", 1))
NO = values("t_none", "flags", "u32")
MIXED = values("t_mixed", "enum", "u32", ("T_A", 0), ("T_B", 1))
MANY = values("t_many", "enum", "u32", *((f"T_X{i}Y", i) for i in range(6)))
ENTRY = struct("t_entry", member("a", "u64"))
VM = Object("vm", POS)


def payload(type_: Any = None, count: str = "", bytes: str = "", after: str = "", **more: Any) -> Payload:
    parsed = {key: parse(text) for key, text in (("count", count), ("bytes", bytes), ("after", after)) if text}
    return Payload(POS, scalar(type_) if isinstance(type_, str) else type_, **parsed, **more)


def address(*words: Any, **more: Any) -> dict[str, Any]:
    return {"payload": payload(*words, **more)}


RECORD = RecordType(ENTRY)
BY_FIELD = Choice(POS, "field", parse("kind"), cases=(ChoiceCase(POS, (1,), ("T_A",), None),))
BY_KIND = Choice(POS, "fd_kind", group=parse("group"), attr=parse("attr"))
BY_ID = Choice(POS, "register", parse("id"))
BY_STATE = Choice(POS, "state", parse("slot"))


@pytest.mark.parametrize(("more", "said"), [
    ({}, ""),
    ({"values": FORMATS}, "enum t_format: T_FORMAT_*"),
    ({"values": ONE}, "flags t_one: T_ONLY"),
    ({"values": NO}, "flags t_none: none so far"),
    ({"values": MIXED}, "enum t_mixed: T_A, T_B"),
    ({"values": MANY}, "enum t_many: T_X0Y, T_X1Y, T_X2Y, T_X3Y, .."),
    ({"direction": "in"}, "in"), ({"direction": "out"}, "out"), ({"direction": "inout"}, "in and out"),
    ({"maximum": 512}, "at most 512"), ({"minimum": 1}, "at least 1"), ({"minimum": 1, "maximum": 9}, "1 to 9"),
    ({"maximum": 1}, "0 or 1"), ({"multiple_of": 4096}, "a multiple of 4096"), ({"mask": 0xF0}, "only bits 0xf0"),
    ({"maximum": 192000}, "at most 192000"), ({"maximum": 1 << 39}, "at most 0x8000000000"),
    ({"maximum": 0xFFFFFFFF}, "at most 0xffffffff"), ({"maximum": 255, "print": "hex"}, "at most 0xff"),
    ({"minimum": -5, "maximum": -1}, "-5 to -1"),
    ({"direction": "in", "values": FORMATS, "maximum": 1}, "in; enum t_format: T_FORMAT_*; 0 or 1"),
    ({"reserved": "zero"}, "must be zero"), ({"reserved": "zero", "direction": "in"}, "must be zero"),
    ({"reserved": "zero", "direction": "out"}, "zero"), ({"reserved": "ignore"}, "ignored"),
    ({"fd": VM, "direction": "in"}, "in; fd of kind vm"), ({"fd": VM, "direction": "out"}, "out; new fd of kind vm"),
    ({"fd_by_device": parse("device"), "direction": "out"}, "out; new fd of the device that device names"),
    ({"cases": (1,), "case_names": ("T_A",)}, "for T_A"), ({"default_case": True}, "for any other value"),
    (address(RECORD, "count", maximum=256), "address of up to 256 struct t_entry, count of them"),
    (address(RECORD, "count"), "address of struct t_entry, count of them"),
    (address(RECORD, "4"), "address of 4 struct t_entry"), (address(RECORD), "address of struct t_entry"),
    (address(RECORD, "1", direction="inout"), "address of struct t_entry, read and written"),
    (address("u32", "n", after="n", direction="out"), "address of __u32, n of them, on return too, written"),
    (address("u32", "n", after="m"), "address of __u32, n of them, m on return"),
    (address(bytes="n * 2", maximum=99), "address of up to 99 bytes, n * 2 of them"),
    (address("u8", bytes="n"), "address of bytes, n of them"), (address(bytes="16"), "address of 16 bytes"),
    (address(RECORD, bytes="n", maximum=99), "address of struct t_entry, n bytes, at most 99"),
    (address("char", string=True, maximum=64), "address of a string of at most 64 bytes"),
    (address(unknown="who knows"), "address of bytes of unknown length"),
    (address(bytes="n", kept=True), "address of bytes, n of them, kept for later"),
    (address(bytes="n", nullable=True, sigset=True), "address of a signal mask, n bytes, or 0"),
    (address(bytes="8", relative_to="page"), "offset of 8 bytes in page"),
    (address(choice=BY_FIELD), "address of what kind selects"),
    (address(choice=BY_KIND), "address of what group and attr select"),
    (address(choice=BY_ID), "address of a register, as large as id says"),
    (address("u64", "state.pages", choice=BY_STATE), "address of __u64, state.pages of them"),
    ({"direction": "in"} | address(RECORD), "address of struct t_entry"),
    ({"type": array(scalar("u32"), 8)} | address(count="n", maximum=8), "n in use, at most 8"),
    ({"type": array(scalar("u8"), 8), "direction": "out"} | address(bytes="n", after="m"),
     "out; n bytes in use, m on return"),
])
def test_a_member_says_what_it_takes(more: dict[str, Any], said: str) -> None:
    field = Field("x", POS, **({"type": scalar("u64")} | more))
    bare = header(spec_of(records=[ENTRY, struct("t_it", field)]))
    assert one_line(bare, "x") == said
    field.doc = "What it is."
    assert one_line(header(spec_of(records=[ENTRY, struct("t_it", field)])), "x") == \
        (f"What it is ({said})" if said else "What it is.")


def one_line(text: str, name: str) -> str:
    """The comment of a member, unfolded."""
    found = re.search(rf"^ \* @{re.escape(name)}: (.*(?:\n \*   .*)*)", text, re.MULTILINE)
    assert all(len(line) <= 80 for line in text.splitlines() if line.startswith(" *"))
    return re.sub(r"\n \*   ", " ", found[1]) if found else ""


def test_nothing_is_said_twice() -> None:
    fields = [member("pad", "u32", reserved="zero", doc="Must be zero, for now"),
              member("count", "u32", direction="inout", doc="in: room; out: how many")]
    text = header(spec_of(records=[struct("t_it", *fields)]))
    assert one_line(text, "pad") == "Must be zero, for now" and one_line(text, "count") == "in: room; out: how many"


def test_a_union_says_what_selects_its_members() -> None:
    arms = union(None, member("a", "u32", cases=(0,), case_names=("T_A",)), member("b", "u32", default_case=True))
    outer = struct("t_it", member("kind", "u32"), member("u", RecordType(arms), discriminator=parse("kind"), doc="It"))
    text = header(spec_of(records=[outer]))
    assert [one_line(text, name) for name in ("u", "u.a", "u.b")] == \
        ["It (the member that kind selects)", "for T_A", "for any other value"]


@pytest.mark.parametrize(("directions", "said"), [
    (["out"], "zero"), (["in"], "must be zero"), (["inout"], "must be zero"), (["out", "in"], "must be zero"),
    ([], "must be zero"),
])
def test_what_only_the_driver_writes_need_not_be_zeroed_by_the_caller(directions: list[str], said: str) -> None:
    inner = struct(None, member("pad", "u32", reserved="zero"))
    it: Record = struct("t_it", member("a", "u32"), member("s", RecordType(inner)))
    ioctls = [build.ioctl(f"T_{n}", n, pointer(RecordType(it), one)) for n, one in enumerate(directions)]
    assert one_line(header(spec_of(records=[it], ioctls=ioctls)), "s.pad") == said


def test_a_reserved_value_is_marked() -> None:
    kept = values("t_set", "enum", "u32", ("T_A", 0))
    kept.values.append(Value("T_B", POS, same(1), "For later.", reserved=True))
    assert "/* For later. (reserved) */" in header(spec_of(value_sets=[kept]))
