"""Compat classes: each kind, on the pairs where it shows, with its reason."""

from __future__ import annotations

from typing import Any

import pytest

from ioctlc.abi import COMPAT_PAIRS, Where
from ioctlc.codes import Codes
from ioctlc.compat import KINDS, CompatClass, compat_classes
from ioctlc.expr import Name, Number
from ioctlc.layout import Layouts
from ioctlc.model import (Argument, ArrayType, Attribute, ByAbi, Choice, ChoiceCase, CodeSpec, Field, Ioctl,
                          Numbers, Object,
                          Payload, PointerType, Record, RecordType, Register, RegisterSpace, ScalarType, Spec, Type)
from ioctlc.source import Pos

HERE = Pos("t.yaml", 1, 1)
X86 = ("linux-x86_64", "linux-i386")
FREEBSD, NETBSD = ("freebsd-x86_64", "freebsd-i386"), ("netbsd-x86_64", "netbsd-i386")
X32 = ("linux-x86_64", "linux-x32")
ARM = ("linux-arm64", "linux-arm")
PPC = ("linux-ppc64", "linux-ppc")
WIN = ("windows-x86_64", "windows-i386")
N = Name(("n",))
DEVICE, OTHER = Object("device", HERE), Object("other", HERE)


def f(name: str | None, type_: str | Type, **more: object) -> Field:
    return Field(name, HERE, ScalarType(type_) if isinstance(type_, str) else type_, **more)  # type: ignore[arg-type]


def struct(*fields: Field, name: str | None = "x", kind: str = "struct") -> Record:
    return Record(name, kind, HERE, list(fields))


def to(record: Record, direction: str = "in") -> Argument:
    return Argument("pointer", direction, RecordType(record))


def classes(argument: Argument, *, where: Where = Where(), attributes: list[Attribute] | None = None,
            code: CodeSpec | None = None) -> dict[tuple[str, str], CompatClass]:
    spec = Spec("t", HERE, "1", "MIT", "legacy", None, Numbers(HERE, ByAbi.same(0xAE), 0x8BE0))
    spec.attributes = attributes or []
    layouts = Layouts(spec)
    ioctl = Ioctl("T", HERE, ByAbi.same(1), [DEVICE], argument, where=where, code=code)
    return compat_classes(ioctl, spec, layouts, Codes(spec, layouts))


def kind(argument: Argument, pair: tuple[str, str] = X86) -> tuple[str, str]:
    found = classes(argument)[pair]
    assert found.kind in KINDS
    return found.kind, found.reason


@pytest.mark.parametrize(("reserved", "expected"), [("ignored", "translate"), (None, "none")])
def test_a_union_of_one_arm_and_padding_needs_no_discriminator(reserved: str | None, expected: str) -> None:
    """KVM's struct kvm_dirty_log: a u64 makes the place of a pointer as wide everywhere."""
    union = struct(f("p", PointerType(None), payload=Payload(HERE, ScalarType("u8"), bytes=N)),
                   f("padding", "u64", reserved=reserved), name=None, kind="union")
    found, reason = kind(to(struct(f("n", "u32"), f("pad", "u32"), f(None, RecordType(union)))))
    assert found == expected and "field p is a pointer of 8 bytes, 4 for the caller" in reason


def test_no_argument_is_identical_on_every_pair() -> None:
    found = classes(Argument("none"))
    assert set(found) == set(COMPAT_PAIRS)
    assert {c.kind for c in found.values()} == {"identical"}


def test_fixed_width_without_holes_is_identical() -> None:
    assert kind(to(struct(f("a", "u64"), f("b", "u32"), f("c", "u32")))) == ("identical", "same layout")


def test_a_hole_before_u64_differs_on_i386_only() -> None:
    record = struct(f("a", "u32"), f("b", "u64"))
    assert kind(to(record)) == ("translate", "struct x: field b is at byte 8, 4 for the caller")
    assert {pair for pair, c in classes(to(record)).items() if c.kind == "translate"} == {X86, FREEBSD, NETBSD}
    assert {c.kind for c in classes(to(record)).values()} == {"identical", "translate"}


def test_tail_padding() -> None:
    assert kind(to(struct(f("a", "u64"), f("b", "u32")))) == ("translate", "struct x has 16 bytes, 12 for the caller")


def test_long_and_pointers_are_translated() -> None:
    assert kind(to(struct(f("a", "long")))) == ("translate", "struct x: field a is 8 bytes, 4 for the caller")
    assert kind(to(struct(f("a", "long"))), WIN)[0] == "identical"
    inner = struct(f("v", "u32"), name="inner")
    found = kind(to(struct(f("p", PointerType(RecordType(inner))))))
    assert found == ("translate", "struct x: field p is a pointer of 8 bytes, 4 for the caller")
    assert kind(to(struct(f("p", PointerType(RecordType(inner))))), WIN)[0] == "translate"


def test_renumbered() -> None:
    code = CodeSpec(encodes=ByAbi.same(ScalarType("long")))
    found = classes(Argument("pointer", "in", ScalarType("u32")), code=code)[X86]
    assert (found.kind, found.reason) == ("renumbered", "code 0x4008ae01, 0x4004ae01 for the caller")


def test_scalar() -> None:
    assert kind(Argument("value", "in", ScalarType("int")))[0] == "scalar"
    assert kind(Argument("untyped", reason="a pointer or a number")) == (
        "none", "its argument has no type, so nobody knows whether it differs")


def test_on_one_side_only() -> None:
    found = classes(Argument("none"), where=Where(only=("linux-x86_64", "linux-arm64", "linux-arm")))
    assert found[X86] == CompatClass("none", "the command exists on linux-x86_64, not on linux-i386")
    assert found[ARM].kind == "identical" and PPC not in found


def test_void_pointers() -> None:
    assert kind(to(struct(f("p", PointerType(None)))))[0] == "none"
    raw = Payload(HERE, None, bytes=N)
    assert kind(to(struct(f("n", "u32"), f("p", PointerType(None), payload=raw))))[0] == "translate"
    unknown = Payload(HERE, None, unknown="decided by firmware")
    found = kind(to(struct(f("p", PointerType(None), payload=unknown))))
    assert found[0] == "none" and "firmware" in found[1]
    assert kind(Argument("pointer", "in", None)) == ("none", "what the argument points to is unknown")


def test_payloads_behind_user_addresses() -> None:
    wide = struct(f("v", "ulong"), name="wide")
    counted = Payload(HERE, RecordType(wide), count=N)
    assert kind(to(struct(f("n", "u64"), f("p", "u64", payload=counted))))[0] == "translate"
    flat = Payload(HERE, ScalarType("u32"), count=N)
    assert kind(to(struct(f("n", "u64"), f("p", "u64", payload=flat))))[0] == "identical"
    unknown = Payload(HERE, RecordType(wide), unknown="zero-terminated")
    found = kind(to(struct(f("p", "u64", payload=unknown))))
    assert found == ("none", "struct x: field p: how many elements it points to is unknown")


def test_signal_masks_differ_on_big_endian_only() -> None:
    record = struct(f("n", "u64"), f("p", "u64", payload=Payload(HERE, None, bytes=N, sigset=True)))
    assert kind(to(record))[0] == "identical"
    assert kind(to(record), PPC)[0] == "translate"


@pytest.mark.parametrize(("element", "length", "expected"), [
    ("ulong", {"count": N}, "translate"), ("ulong", {"unknown": "as long as the kernel's"}, "none"),
    ("ulong", {"bytes": N}, "identical"), ("u64", {"count": N}, "identical")])
def test_a_signal_mask_is_as_long_everywhere_where_its_bytes_are_counted(
        element: str, length: dict[str, Any], expected: str) -> None:
    mask = Payload(HERE, ScalarType(element), sigset=True, **length)
    found, reason = kind(to(struct(f("n", "u64"), f("p", "u64", payload=mask))))
    assert found == expected
    assert expected != "translate" or reason.endswith("is a signal mask of elements of 8 bytes, 4 for the caller")


def test_unions_need_a_discriminator_to_be_translated() -> None:
    union = struct(f("a", "u64"), f("b", "ulong"), name="u", kind="union")
    plain = struct(f("t", "u64"), f("u", RecordType(union)))
    assert kind(to(plain)) == ("none", "union u has no discriminator: union u: field b is 8 bytes, 4 for the caller")
    told = struct(f("t", "u64"), f("u", RecordType(union), discriminator=Name(("t",))))
    assert kind(to(told))[0] == "translate"
    same = struct(f("a", "u64"), f("b", "u32"), name="u", kind="union")
    assert kind(to(struct(f("u", RecordType(same)))))[0] == "identical"


def test_flexible_arrays() -> None:
    assert kind(to(struct(f("n", "u64"), f("a", ArrayType(ScalarType("u32"), None)))))[0] == "identical"
    longs = ArrayType(ScalarType("long"), None)
    assert kind(to(struct(f("n", "u64"), f("a", longs))))[0] == "none"
    counted = f("a", longs, payload=Payload(HERE, None, count=N, in_place=True))
    assert kind(to(struct(f("n", "u64"), counted)))[0] == "translate"


def test_array_counts_and_members_by_abi() -> None:
    by_abi = ArrayType(ScalarType("u8"), ByAbi((("32bit", 4), ("default", 8))))
    assert kind(to(struct(f("a", by_abi)))) == ("translate", "struct x: field a has 8 elements, 4 for the caller")
    only = struct(f("a", "u32"), f("b", "u32", where=Where(only=("64bit",))))
    assert kind(to(only)) == ("translate", "struct x: field b exists on linux-x86_64 only")


def test_a_member_that_is_declared_anew_is_paired_by_its_name() -> None:
    here, there = Where(only=("64bit",)), Where(only=("32bit",))
    anew = struct(f("b", "u16"), f("a", "u64", where=here), f("a", "u32", where=there))
    assert kind(to(anew)) == ("translate", "struct x: field a, declared anew for the caller, is 8 bytes, 4 for the"
                              " caller")
    moved = struct(f("a", "u32", where=here), f("b", "u32"), f("a", "u32", where=there))
    assert kind(to(moved)) == ("translate", "struct x: field a is declared anew for the caller")
    wider = struct(f("a", "u32", where=here), f("a", "u64", where=there))
    assert kind(to(wider))[0] == "none"
    arm = Record("x", "union", HERE, [f("a", "u64", where=here), f("a", "u32", where=there)])
    assert kind(to(arm))[0] == "none"


def test_choices_and_attributes() -> None:
    wide, flat = Payload(HERE, ScalarType("long")), Payload(HERE, ScalarType("u32"))
    cases = tuple(ChoiceCase(HERE, (i,), (str(i),), payload) for i, payload in enumerate((flat, wide)))
    by_field = Payload(HERE, None, choice=Choice(HERE, "field", on=N, cases=cases))
    assert kind(to(struct(f("n", "u64"), f("p", "u64", payload=by_field))))[0] == "translate"
    by_fd = struct(f("n", "u64"), f("p", "u64", payload=Payload(HERE, None, choice=Choice(HERE, "fd_kind"))))
    assert kind(to(by_fd))[0] == "identical"
    for owner, expected in ((DEVICE, "translate"), (OTHER, "identical")):
        entry = Attribute("A", HERE, [owner], ByAbi.same(1), None, None, None, None, None, "rw", wide)
        assert classes(to(by_fd), attributes=[entry])[X86].kind == expected


@pytest.mark.parametrize("where, expected", [(Where(), "translate"), (Where(only=("x86",)), "translate"),
                                             (Where(only=("riscv",)), "identical")])
def test_registers_count_where_they_exist(where: Where, expected: str) -> None:
    space = RegisterSpace("r", HERE, ScalarType("u64"), N, [DEVICE],
                          [Register("R", HERE, ByAbi.same(1), ScalarType("long"), where=where)])
    choice = Choice(HERE, "register", on=N, registers=space)
    assert kind(to(struct(f("n", "u64"), f("p", "u64", payload=Payload(HERE, None, choice=choice)))))[0] == expected


def test_registers_are_compared() -> None:
    """What a register's address leads to has the register's type, which may differ between the ABIs."""
    for type_, expected in (("u64", "identical"), ("long", "translate")):
        register = Register("R", HERE, ByAbi.same(1), ScalarType(type_))
        plain = Register("P", HERE, ByAbi.same(2), ScalarType("u32"))
        space = RegisterSpace("regs", HERE, ScalarType("u64"), Number(8), [DEVICE], [plain, register])
        by_register = Payload(HERE, None, choice=Choice(HERE, "register", on=N, registers=space))
        found = kind(to(struct(f("n", "u64"), f("p", "u64", payload=by_register))))
        assert found[0] == expected
        assert expected == "identical" or found[1] == "register R is 8 bytes, 4 for the caller"


@pytest.mark.parametrize("pair", [X86, X32, ARM])
def test_linked_records_end(pair: tuple[str, str]) -> None:
    chain = struct(f("v", "u64"), name="chain")
    chain.fields.append(f("next", PointerType(RecordType(chain)), payload=Payload(HERE, None, count=Number(1))))
    assert kind(to(chain), pair)[0] == "translate"
    chain.fields[-1].payload = None                     # how many there are is as unknown as of any other struct
    assert kind(to(chain), pair)[0] == "none"
    by_address = struct(f("v", "u64"), name="chain")
    by_address.fields.append(f("next", "u64", payload=Payload(HERE, RecordType(by_address))))
    assert kind(to(by_address), pair)[0] == "identical"
