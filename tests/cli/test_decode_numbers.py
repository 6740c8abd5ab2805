"""`ioctlc decode NUMBER`: every code of every spec on every ABI, its owners, and the spellings of numbers."""

from __future__ import annotations

from collections import defaultdict

import pytest

from invoke import ROOT, ioctlc
from ioctlc.abi import ABIS
from ioctlc.codes import CodeError
from ioctlc.commands import decode
from ioctlc.layout import LayoutError
from ioctlc.model import Ioctl
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report

SPECS = ["tests/specs/zoo"] + [f"spec/{path.parent.name}" for path in sorted((ROOT / "spec").glob("*/*.yaml"))
                               if path.stem == path.parent.name]


def code(compiled: Compiled, ioctl: Ioctl, abi: str) -> int | None:
    """A code as `ioctlc numbers` has it."""
    try:
        found = compiled.codes.of(ioctl, ABIS[abi])
    except (CodeError, LayoutError):
        return None
    return None if found is None else found.value


@pytest.mark.parametrize("spec", SPECS)
def test_every_code_is_found_on_the_abis_that_have_it(spec: str) -> None:
    """Its ioctls, their ABIs and no other ones; the layouts that are shown are those of these ABIs."""
    compiled = model_of(str(ROOT / spec), Report())
    wanted: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for ioctl in compiled.spec.ioctls:
        for abi in compiled.spec.abis():
            value = code(compiled, ioctl, abi)
            if value is not None:
                wanted[value].add((ioctl.name, abi))
    assert len(wanted) >= 3
    for value, owners in wanted.items():
        matches = decode._matches(compiled, value)
        assert {(match.ioctl.name, abi.name) for match in matches for abi in match.abis} >= owners
        for match in matches:
            text = decode._describe(match)
            assert text.startswith(f"{match.ioctl.name} ({compiled.spec.name}) on "
                                   f"{', '.join(abi.name for abi in match.abis)}\n")
            assert "  argument: " in text


@pytest.mark.parametrize(("number", "said"), [
    ("0xc00400c6", ["HAX_VCPU_IOCTL_INTERRUPT (haxm) on linux-x86_64, linux-i386, netbsd-x86_64, netbsd-i386,"
                    " darwin-x86_64\n", "argument: u32, 4 bytes"]),
    ("0x2000ae80", ["KVM_RUN (kvm) on linux-ppc64le, linux-ppc64, linux-mips64, linux-mips\n",
                    "Linux (mips, powerpc, sparc, alpha)          _IO: type 0xae, nr 0x80, size 0"]),
    ("0x8010ae42", ["KVM_GET_DIRTY_LOG (kvm) on linux-ppc64le, linux-ppc64, linux-mips64, linux-mips\n"]),
    ("0x104707", ["IOCTL_GNTALLOC_SET_UNMAP_NOTIFY (xen-gntalloc) on ",
                  "IOCTL_GNTDEV_SET_UNMAP_NOTIFY (xen-gntdev) on "]),
])
def test_each_platform_s_codes_and_owners(number: str, said: list[str]) -> None:
    done = ioctlc("decode", number)
    assert done.status == 0 and done.err == ""
    assert all(text in done.out for text in said)


@pytest.mark.parametrize("spec", ["mvm", "haxm"])
def test_windows_codes_are_told_apart(spec: str) -> None:
    """Each control code, as CTL_CODE's fields."""
    compiled = model_of(str(ROOT / "spec" / spec), Report())
    for ioctl in compiled.spec.ioctls:
        value = code(compiled, ioctl, "windows-x86_64")
        if value is None:
            continue
        done = ioctlc("decode", f"{value:#x}", ROOT / "spec" / spec)
        [line] = [line for line in done.out.splitlines() if line.startswith(f"{ioctl.name} ({spec}) on ")]
        assert "windows-x86_64" in line
        assert f"CTL_CODE(device type {value >> 16:#06x}, function {value >> 2 & 0xfff:#05x}, METHOD_" in done.out


@pytest.mark.parametrize(("number", "rows"), [
    ("0", ["_IO: type 0x00, nr 0x00, size 0 (no argument)", "not a well-formed code", "METHOD_BUFFERED, access any"]),
    ("0xffffffff", ["_IOWR: type 0xff, nr 0xff, size 16383", "not a well-formed code", "METHOD_NEITHER"]),
    ("0x12345678", ["_IO: type 0x56 'V', nr 0x78, size 4660", "CTL_CODE(device type 0x1234, function 0x59e"]),
])
def test_an_unknown_number_is_read_as_each_system_reads_it(number: str, rows: list[str]) -> None:
    done = ioctlc("decode", number)
    assert done.status == 0 and done.out.startswith(f"{int(number, 0):#010x} is no request code of the specs")
    for system in ("Linux (x86, arm", "Linux (mips, powerpc", "Linux (parisc)", "FreeBSD, NetBSD", "Windows"):
        assert done.out.count(f"  {system}") == 1
    assert all(row in done.out for row in rows), done.out


@pytest.mark.parametrize("number", ["0xffffffff8010ae42", "ffffffff8010ae42", "FFFFFFFF8010AE42", "-2146390462",
                                    "18446744071563161154", "0xffffffff8010ae42ULL"])
def test_sign_extended(number: str) -> None:
    """As gdb prints an int in a 64-bit register."""
    done = ioctlc("decode", "--", number)
    assert done.status == 0
    assert done.out.startswith(f"{number} is taken for 0x8010ae42 with its sign extended; request codes have 32 bits\n"
                               "KVM_GET_DIRTY_LOG (kvm) on linux-ppc64le, ")


def test_eight_decimal_digits_may_be_hexadecimal() -> None:
    done = ioctlc("decode", "80045430")
    assert done.out.startswith("80045430 is taken for a decimal number; if those are hexadecimal digits,"
                               " write 0x80045430\n0x04c56576 is no")
    assert "decimal" not in ioctlc("decode", "800454300").out + ioctlc("decode", "8004543f").out
