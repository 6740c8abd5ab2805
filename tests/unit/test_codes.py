"""Request codes on every format, held against numbers that real headers give (probes/libclang/ioc_table.sh)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioctlc.abi import ABIS, Where
from ioctlc.codes import FORMATS, Code, CodeError, Codes, decode_value, encode_ctl, encode_ioc, size_limit
from ioctlc.layout import Layouts
from ioctlc.model import (Argument, ArrayType, ByAbi, CodeSpec, Extensible, Field, Ioctl, Numbers, PointerType, Record,
                          RecordType, ScalarType, Spec, WindowsCode)
from ioctlc.source import Pos

HERE = Pos("t.yaml", 3, 5)
X86 = ABIS["linux-x86_64"]
WINDOWS = ABIS["windows-x86_64"]
FREEBSD = ABIS["freebsd-x86_64"]
S24 = Record("s24", "struct", HERE, [Field("a", HERE, ArrayType(ScalarType("u64"), ByAbi.same(3)))])
POINTER_24 = Argument("pointer", "in", RecordType(S24))


def ioctl(nr: ByAbi[int] | int = 1, argument: Argument = Argument("none"), **more: object) -> Ioctl:
    number = ByAbi.same(nr) if isinstance(nr, int) else nr
    return Ioctl("T", HERE, number, [], argument, **more)  # type: ignore[arg-type]


def spec(**numbers: object) -> Spec:
    given_numbers: dict[str, object] = {"type_byte": ByAbi.same(ord("K")), "device_type": 0x8BE0, **numbers}
    return Spec("t", HERE, "1", "MIT", "legacy", None, Numbers(HERE, **given_numbers))  # type: ignore[arg-type]


def code(command: Ioctl, abi: object = X86, of: Spec | None = None) -> Code:
    chosen = of or spec()
    found = Codes(chosen, Layouts(chosen)).of(command, abi)     # type: ignore[arg-type]
    assert found is not None
    return found


@pytest.mark.parametrize(("abi", "none", "out", "in_", "inout"), [
    ("linux-x86_64", 0x4B01, 0x80184B02, 0x40184B03, 0xC0184B04),
    ("linux-s390x", 0x4B01, 0x80184B02, 0x40184B03, 0xC0184B04),
    ("linux-mips64", 0x20004B01, 0x40184B02, 0x80184B03, 0xC0184B04),
    ("linux-ppc", 0x20004B01, 0x40184B02, 0x80184B03, 0xC0184B04),
    ("linux-sparc", 0x20004B01, 0x40184B02, 0x80184B03, 0xC0184B04),
    ("linux-alpha", 0x20004B01, 0x40184B02, 0x80184B03, 0xC0184B04),
    ("linux-hppa", 0x4B01, 0x40184B02, 0x80184B03, 0xC0184B04),
    ("netbsd-i386", 0x20004B01, 0x40184B02, 0x80184B03, 0xC0184B04),
    ("darwin-arm64", 0x20004B01, 0x40184B02, 0x80184B03, 0xC0184B04),
])
def test_formats(abi: str, none: int, out: int, in_: int, inout: int) -> None:
    wanted = [(Argument("none"), none), (Argument("pointer", "out", RecordType(S24)), out), (POINTER_24, in_),
              (Argument("pointer", "inout", RecordType(S24)), inout)]
    for nr, (argument, value) in enumerate(wanted, 1):
        found = code(ioctl(nr, argument), ABIS[abi])
        assert found.value == value
        assert decode_value(ABIS[abi].ioc, value) == found


def test_known_numbers_of_kvm_and_haxm() -> None:
    kvm = spec(type_byte=ByAbi.same(0xAE))
    assert code(ioctl(0x80), X86, kvm).value == 0xAE80                                          # KVM_RUN
    region = Record("r", "struct", HERE, [Field("a", HERE, ArrayType(ScalarType("u64"), ByAbi.same(4)))])
    assert code(ioctl(0x46, Argument("pointer", "in", RecordType(region))), X86, kvm).value == 0x4020AE46
    haxm = spec(type_byte=ByAbi.same(0))
    assert code(ioctl(0x21, Argument("pointer", "inout", ScalarType("u32"))), ABIS["darwin-x86_64"], haxm).value \
        == 0xC0040021                                                                           # HAX_IOCTL_CREATE_VM


def test_values_encode_nothing_unless_the_spec_says_so() -> None:
    value = Argument("value", "in", ScalarType("int"))
    assert code(ioctl(1, value)).value == 0x4B01
    declared = CodeSpec(direction=ByAbi.same("in"))
    assert code(ioctl(1, value, code=declared)).value == 0x40044B01
    long_declared = CodeSpec(direction=ByAbi.same("out"), encodes=ByAbi.same(ScalarType("long")))
    assert code(ioctl(1, Argument("pointer", "out", ScalarType("int")), code=long_declared)).value == 0x80084B01


@pytest.mark.parametrize(("spec_", "value"), [
    (CodeSpec(encodes=ByAbi.same(PointerType(None))), 0x40084B01),
    (CodeSpec(encodes=ByAbi.same(3)), 0x40034B01),
    (CodeSpec(encodes=ByAbi.same("caller")), 0x40004B01),
    (CodeSpec(direction=ByAbi.same("inout")), 0xC0184B01),
    (CodeSpec(direction=ByAbi.same("none")), 0x4B01),
    (CodeSpec(form=ByAbi.same("ior")), 0x80184B01),
    (CodeSpec(raw=ByAbi.same(0x5421)), 0x5421),
])
def test_code_specs(spec_: CodeSpec, value: int) -> None:
    found = code(ioctl(1, POINTER_24, code=spec_))
    assert found.value == value
    assert found.raw == (spec_.raw is not None)


def test_wint_is_void_with_a_size_on_bsd_only() -> None:
    wint = ioctl(1, Argument("value", "in", ScalarType("int")), code=CodeSpec(form=ByAbi((("bsd", "wint"),))))
    assert code(wint, FREEBSD).value == 0x20044B01
    assert code(wint).value == 0x4B01


def test_an_extensible_record_encodes_its_first_release() -> None:
    record = Record("e", "struct", HERE, [Field(n, HERE, ScalarType("u32")) for n in ("size", "flags", "late")],
                    extensible=Extensible("size", "flags"))
    assert code(ioctl(1, Argument("pointer", "in", RecordType(record)))).size == 8


def test_type_byte_by_abi_and_by_ioctl() -> None:
    numbers = spec(type_byte=ByAbi((("bsd", 0x10), ("default", 0x20))))
    assert code(ioctl(1), FREEBSD, numbers).type == 0x10
    assert code(ioctl(1), X86, numbers).type == 0x20
    assert code(ioctl(1, type_byte=ByAbi.same(0x30)), X86, numbers).type == 0x30


# --- Windows ---


@pytest.mark.parametrize(("command", "value"), [
    (ioctl(0x46, POINTER_24), 0x8BE0A118),
    (ioctl(0x46, Argument("pointer", "out", RecordType(S24))), 0x8BE06118),
    (ioctl(0x46, Argument("pointer", "inout", RecordType(S24))), 0x8BE0E118),
    (ioctl(0x46), 0x8BE0E118),
    (ioctl(0x46, Argument("value", "in", ScalarType("int"))), 0x8BE0E118),
    (ioctl(ByAbi((("posix", 0xD2), ("windows", 0x904)))), 0x8BE0E410),
    (ioctl(ByAbi((("windows-x86", 0x10), ("default", 1)))), 0x8BE0C040),
    (ioctl(1, windows=WindowsCode(device_type=0x22, function=0x901, method="neither", access="any")), 0x222407),
])
def test_windows(command: Ioctl, value: int) -> None:
    found = code(command, WINDOWS)
    assert found.value == value
    again = decode_value("windows", value)
    assert again is not None and (again.device_type, again.function, again.method, again.access) == (
        found.device_type, found.function, found.method, found.access)


def test_windows_defaults_of_the_spec() -> None:
    legacy = spec(method="in_direct", access="any", function_base=0x900, device_type=0x4000)
    assert code(ioctl(2), WINDOWS, legacy).value == encode_ctl(0x4000, 0x902, "in_direct", "any")


def test_a_base_that_overlaps_with_nr_is_or_ed() -> None:
    """Windows' function is base | nr, not base + nr: bits that both have are there once."""
    legacy = spec(function_base=0x980)
    assert code(ioctl(0x80), WINDOWS, legacy).function == 0x980
    assert code(ioctl(0x81), WINDOWS, legacy).function == 0x981
    assert code(ioctl(0x7F), WINDOWS, legacy).function == 0x9FF


# --- what is refused ---


@pytest.mark.parametrize(("command", "abi", "of", "message"), [
    (ioctl(1, Argument("pointer", "in", ArrayType(ScalarType("u8"), ByAbi.same(16384)))), X86, {}, "16384.*16383"),
    (ioctl(1, Argument("pointer", "in", ArrayType(ScalarType("u8"), ByAbi.same(8192)))), FREEBSD, {}, "8192.*8191"),
    (ioctl(1, Argument("pointer", "in", ArrayType(ScalarType("u8"), ByAbi.same(8192)))), ABIS["linux-ppc"], {}, "8191"),
    (ioctl(0x100), X86, {}, "not in 0..0xff"),
    (ioctl(0xF8, nr_count=16), X86, {}, "0x107"),
    (ioctl(0x100), WINDOWS, {}, "above 0xff"),
    (ioctl(ByAbi((("windows", 0x1000),))), WINDOWS, {}, "12 bits"),
    (ioctl(ByAbi((("windows", 0x900),))), X86, {}, "no nr on linux-x86_64"),
    (ioctl(1), X86, {"type_byte": None}, "no type byte"),
    (ioctl(1), WINDOWS, {"device_type": None}, "no device type"),
])
def test_refused(command: Ioctl, abi: object, of: dict[str, object], message: str) -> None:
    with pytest.raises(CodeError, match=message) as caught:
        code(command, abi, spec(**of))
    assert caught.value.pos == HERE


def test_a_size_that_does_not_fit_advises_a_pointer() -> None:
    with pytest.raises(CodeError) as caught:
        code(ioctl(1, Argument("pointer", "in", ArrayType(ScalarType("u8"), ByAbi.same(20000)))))
    assert caught.value.help is not None and "pointer" in caught.value.help


def test_no_code_where_the_ioctl_does_not_exist() -> None:
    chosen = spec()
    codes = Codes(chosen, Layouts(chosen))
    assert codes.of(ioctl(1, where=Where(only=("linux",))), WINDOWS) is None
    assert codes.of(ioctl(1, where=Where(exclude=("x86",))), X86) is None


# --- decoding ---


def test_ill_formed_numbers() -> None:
    assert decode_value("linux-13", 0x4B01) is None         # no direction bit
    assert decode_value("bsd", 0xE0184B01) is None
    assert decode_value("linux", 1 << 32) is None and decode_value("linux", -1) is None
    void = decode_value("bsd", 0x20044B01)
    assert void is not None and (void.direction, void.size) == ("none", 4)


BYTE = st.integers(0, 255)
FIELDS = (st.sampled_from(["none", "in", "out", "inout"]), BYTE, BYTE, st.integers(0, 8191))


@given(st.sampled_from([name for name, form in FORMATS.items() if form]), *FIELDS)
def test_round_trip(fmt: str, direction: str, type_: int, nr: int, size: int) -> None:
    value = encode_ioc(fmt, direction, type_, nr, size)
    assert decode_value(fmt, value) == Code(value, fmt, direction, type_, nr, size)


@given(st.integers(0, 0xFFFFFFFF))
def test_every_number_is_a_control_code(value: int) -> None:
    found = decode_value("windows", value)
    assert found is not None and found.device_type is not None and found.function is not None
    assert found.method is not None and found.access is not None
    assert encode_ctl(found.device_type, found.function, found.method, found.access) == value


def test_limits() -> None:
    assert [size_limit(name) for name in ("linux", "linux-parisc", "linux-13", "bsd")] == [16383, 16383, 8191, 8191]
    with pytest.raises(ValueError, match="size"):
        encode_ioc("bsd", "in", 1, 1, 8192)
    with pytest.raises(ValueError, match="function"):
        encode_ctl(1, 0x1000, "buffered", "any")
