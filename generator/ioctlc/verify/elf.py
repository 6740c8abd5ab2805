"""What an object file is: the ABI that its ELF header tells, and whether it has DWARF or BTF (gabi, ELF-64 objects)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import BinaryIO

MAGIC = b"\x7fELF"

#: (e_machine, 64-bit, big-endian) -> architectures of that machine; the psABI documents of each.
_MACHINES: dict[tuple[int, bool, bool], str] = {
    (62, True, False): "x86_64", (62, False, False): "x32", (3, False, False): "i386", (183, True, False): "arm64",
    (40, False, False): "arm", (243, True, False): "riscv64", (243, False, False): "riscv32",
    (21, True, False): "ppc64le", (21, True, True): "ppc64", (20, False, True): "ppc", (22, True, True): "s390x",
    (8, True, False): "mips64", (8, False, False): "mips", (43, True, True): "sparc64", (2, False, True): "sparc",
    (18, False, True): "sparc", (4, False, True): "m68k", (0x9026, True, False): "alpha", (15, False, True): "hppa",
    (42, False, False): "sh4",
}
#: More sections, or longer names of them, are those of a damaged file.
_MOST_SECTIONS, _MOST_NAMES = 1 << 20, 64 << 20
_EF_ARM_EABI = 0xFF000000       # no version of the EABI: the old ABI
_EF_MIPS_ABI2 = 0x20            # n32


class ElfError(Exception):
    """The file is cut short, or no ELF file."""


@dataclass(frozen=True, slots=True)
class Elf:
    """An ELF file. `arch` is None where no ABI of ioctlc has that machine; `sections` has (offset, size) by name."""

    arch: str | None
    wide: bool
    big: bool
    machine: int
    sections: dict[str, tuple[int, int]] = field(default_factory=dict)


def read_elf(file: BinaryIO) -> Elf:
    """The header and the table of sections. Raises ElfError."""
    ident = file.read(16)
    if ident[:4] != MAGIC:
        raise ElfError("no ELF file")
    if len(ident) < 16:
        raise ElfError("the file is cut short, or damaged")
    wide, big = ident[4] == 2, ident[5] == 2
    order = ">" if big else "<"
    try:
        machine, flags, table, size, count, names = _header(file, order, wide)
        if count > _MOST_SECTIONS:
            raise ElfError(f"damaged: it has {count} sections")
        headers = [_section(file, order, wide, table + index * size) for index in range(count)]
        text = _bytes(file, *headers[names][1:]) if names < len(headers) else b""
    except (struct.error, OverflowError, ValueError, OSError):
        raise ElfError("the file is cut short, or damaged") from None
    sections = {text[at:text.find(b"\0", at)].decode("latin-1"): (offset, length) for at, offset, length in headers}
    arch = _MACHINES.get((machine, wide, big))
    if arch == "arm" and not flags & _EF_ARM_EABI:
        arch = "arm-oabi"
    if arch == "mips" and flags & _EF_MIPS_ABI2:
        arch = None
    return Elf(arch, wide, big, machine, sections)


def _header(file: BinaryIO, order: str, wide: bool) -> tuple[int, int, int, int, int, int]:
    """e_machine, e_flags, e_shoff, e_shentsize, e_shnum, e_shstrndx"""
    form = f"{order}HHI{'QQQ' if wide else 'III'}I6H"
    fields = struct.unpack(form, file.read(struct.calcsize(form)))
    _, machine, _, _, _, table, flags, _, _, _, size, count, names = fields
    if table and not count:                     # more than 0xff00 sections: the first one tells
        count = _section(file, order, wide, table)[2]
    return machine, flags, table, size, count, names


def _section(file: BinaryIO, order: str, wide: bool, at: int) -> tuple[int, int, int]:
    """sh_name, sh_offset, sh_size"""
    form = f"{order}II{'QQQQ' if wide else 'IIII'}"
    file.seek(at)
    name, _, _, _, offset, size = struct.unpack(form, file.read(struct.calcsize(form)))
    return name, offset, size


def _bytes(file: BinaryIO, offset: int, size: int) -> bytes:
    file.seek(offset)
    return file.read(min(size, _MOST_NAMES))
