"""Every ABI that ioctlc knows, by its canonical name `<os>-<arch>`.

A data model says how a C compiler of that ABI lays out records; the proof (`./dev test`, label `proof`) holds each
row against real compilers. Sources: the psABI documents of each architecture, gcc's config/ headers, and what the
compilers answered (docs/proof.md).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataModel:
    """How records are laid out. Sizes and alignments are in bytes.

    pointer, long    size of a pointer and of `long`; both are aligned to their size, `max_align` permitting
    align64          alignment of a 64-bit integer inside a record
    align128         alignment of a 128-bit integer, 0 where the compiler has none
    max_align        no scalar is aligned to more than this (m68k: 2), 0 for no limit
    record_align     every record is aligned to at least this (ARM OABI: 4)
    bitfields        "sysv" (the type of a bit-field matters), "ms" (Microsoft), or "plain" (it does not: m68k)
    unnamed_align    unnamed bit-fields and zero-width ones align the record too (AAPCS and AAPCS64)
    zero_bits        where "plain": what a zero-width bit-field aligns to, in bits (m68k: 16)
    """

    pointer: int
    long: int
    align64: int = 8
    align128: int = 16
    max_align: int = 0
    record_align: int = 1
    bitfields: str = "sysv"
    unnamed_align: bool = False
    zero_bits: int = 0


@dataclass(frozen=True, slots=True)
class Abi:
    """One ABI: an operating system on an architecture.

    ioc      the request-code format, a key of ioctlc.codes.FORMATS
    family   the architecture's family as Linux names its arch/ directories (x86, arm, powerpc, ..)
    big      big-endian
    """

    name: str
    os: str
    arch: str
    family: str
    model: DataModel
    ioc: str
    big: bool = False

    @property
    def maybe_big(self) -> bool:
        """Whether a kernel that compiles code for it may be big-endian: of MIPS there are both, of one layout."""
        return self.big or self.family == "mips"

    @property
    def bits(self) -> int:
        """Width of a pointer in bits."""
        return self.model.pointer * 8

    def __hash__(self) -> int:
        return hash(self.name)


_LP64 = DataModel(8, 8)
_LP64_AAPCS = DataModel(8, 8, unnamed_align=True)
_ILP32_ALIGN4 = DataModel(4, 4, align64=4, align128=0)          # i386; 64-bit integers aligned to 4 in records
_ILP32_NATURAL = DataModel(4, 4, align128=0)                    # o32, ppc, sparc, hppa, riscv32
_ILP32_X32 = DataModel(4, 4)
_ILP32_AAPCS = DataModel(4, 4, align128=0, unnamed_align=True)
# Both known through gcc 12's answers only (clang 14 is wrong about them): OABI has SysV bit-fields, m68k has not.
_ILP32_OABI = DataModel(4, 4, align64=4, align128=0, record_align=4)
_ILP32_M68K = DataModel(4, 4, align64=2, align128=0, max_align=2, bitfields="plain", zero_bits=16)
_ILP32_SH = DataModel(4, 4, align64=4, align128=0)
_LLP64 = DataModel(8, 4, bitfields="ms")
_ILP32_WINDOWS = DataModel(4, 4, align128=0, bitfields="ms")

_LINUX = [
    # arch, family, data model, request-code format, big-endian
    ("x86_64", "x86", _LP64, "linux", False),
    ("i386", "x86", _ILP32_ALIGN4, "linux", False),
    ("x32", "x86", _ILP32_X32, "linux", False),
    ("arm64", "arm64", _LP64_AAPCS, "linux", False),
    ("arm", "arm", _ILP32_AAPCS, "linux", False),
    ("arm-oabi", "arm", _ILP32_OABI, "linux", False),
    ("riscv64", "riscv", _LP64, "linux", False),
    ("riscv32", "riscv", _ILP32_NATURAL, "linux", False),
    ("ppc64le", "powerpc", _LP64, "linux-13", False),
    ("ppc64", "powerpc", _LP64, "linux-13", True),
    ("ppc", "powerpc", _ILP32_NATURAL, "linux-13", True),
    ("s390x", "s390", DataModel(8, 8, align128=8), "linux", True),
    ("mips64", "mips", _LP64, "linux-13", False),
    ("mips", "mips", _ILP32_NATURAL, "linux-13", False),
    ("sparc64", "sparc", _LP64, "linux-13", True),
    ("sparc", "sparc", _ILP32_NATURAL, "linux-13", True),
    ("m68k", "m68k", _ILP32_M68K, "linux", True),
    ("alpha", "alpha", _LP64, "linux-13", False),
    ("hppa", "parisc", _ILP32_NATURAL, "linux-parisc", True),
    ("sh4", "sh", _ILP32_SH, "linux", False),
]

_OTHERS = [
    ("freebsd", "x86_64", "x86", _LP64, "bsd"),
    ("netbsd", "x86_64", "x86", _LP64, "bsd"),
    ("openbsd", "x86_64", "x86", _LP64, "bsd"),
    ("dragonfly", "x86_64", "x86", _LP64, "bsd"),
    ("freebsd", "i386", "x86", _ILP32_ALIGN4, "bsd"),
    ("netbsd", "i386", "x86", _ILP32_ALIGN4, "bsd"),
    ("darwin", "x86_64", "x86", _LP64, "bsd"),
    ("darwin", "arm64", "arm64", _LP64, "bsd"),
    ("windows", "x86_64", "x86", _LLP64, "windows"),
    ("windows", "i386", "x86", _ILP32_WINDOWS, "windows"),
    ("windows", "arm64", "arm64", _LLP64, "windows"),
]

#: All ABIs by canonical name, in the order in which tables show them.
ABIS: dict[str, Abi] = {
    abi.name: abi
    for abi in (
        [Abi(f"linux-{arch}", "linux", arch, family, model, ioc, big) for arch, family, model, ioc, big in _LINUX]
        + [Abi(f"{os}-{arch}", os, arch, family, model, ioc) for os, arch, family, model, ioc in _OTHERS]
    )
}

#: (64-bit ABI, 32-bit ABI): the pairs for which a 64-bit kernel runs programs of the other ABI.
COMPAT_PAIRS: tuple[tuple[str, str], ...] = (
    ("linux-x86_64", "linux-i386"),
    ("linux-x86_64", "linux-x32"),
    ("linux-arm64", "linux-arm"),
    ("linux-ppc64", "linux-ppc"),
    ("linux-mips64", "linux-mips"),
    ("linux-sparc64", "linux-sparc"),
    ("linux-riscv64", "linux-riscv32"),
    ("freebsd-x86_64", "freebsd-i386"),
    ("netbsd-x86_64", "netbsd-i386"),
    ("windows-x86_64", "windows-i386"),
)


def abi_named(name: str) -> Abi | None:
    """The ABI of a canonical name, or None."""
    return ABIS.get(name)
