"""spec/kvm's register ids against the headers of every architecture: every id that a header can make is a register of
the spec, with the compiler's number and the size that the id says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from ioctlc.abi import ABIS
from ioctlc.expr import Name, constant
from ioctlc.model import Register, RegisterSpace, ScalarType, Spec
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report
from tests.support.kvm_headers import TOOLS, evaluated, macros

ROOT = Path(__file__).resolve().parents[2]

#: KVM_REG_* macros that are no ids, and why.
_OTHERS = {
    "KVM_REG_ARCH_MASK": "the bits that say the architecture",
    "KVM_REG_GENERIC": "an architecture's bits",
    "KVM_REG_PPC": "an architecture's bits",
    "KVM_REG_X86": "an architecture's bits; 6.1 has no ids of x86",
    "KVM_REG_IA64": "an architecture's bits; Linux runs no guests there any more",
    "KVM_REG_ARM": "an architecture's bits; Linux runs no guests there any more",
    "KVM_REG_S390": "an architecture's bits",
    "KVM_REG_ARM64": "an architecture's bits",
    "KVM_REG_MIPS": "an architecture's bits",
    "KVM_REG_RISCV": "an architecture's bits",
    "KVM_REG_SIZE_*": "the bits that say the size",
    "KVM_REG_ARM_COPROC_*": "bits of an id",
    "KVM_REG_ARM_CORE": "a kind of register",
    "KVM_REG_ARM_DEMUX*": "a kind of register, and bits of its ids",
    "KVM_REG_ARM64_SYSREG*": "a kind of register, and bits of its ids",
    "KVM_REG_ARM_FW": "a kind of register",
    "KVM_REG_ARM_FW_FEAT_BMAP": "a kind of register",
    "KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_?_*": "a value of the register",
    "KVM_REG_ARM64_SVE": "a kind of register",
    "KVM_REG_ARM64_SVE_*_BASE": "bits of an id",
    "KVM_REG_PPC_ICP_*_SHIFT": "a part of the register",
    "KVM_REG_PPC_ICP_*_MASK": "a part of the register",
    "KVM_REG_PPC_TM": "a kind of register",
    "KVM_REG_RISCV_TYPE_*": "bits of an id",
    "KVM_REG_RISCV_CONFIG": "a kind of register",
    "KVM_REG_RISCV_CORE": "a kind of register",
    "KVM_REG_RISCV_CSR": "a kind of register",
    "KVM_REG_RISCV_TIMER": "a kind of register",
    "KVM_REG_RISCV_FP_[FD]": "a kind of register",
    "KVM_REG_RISCV_ISA_EXT": "a kind of register",
    "KVM_REG_MIPS_GP": "a kind of register",
    "KVM_REG_MIPS_CP0": "a kind of register",
    "KVM_REG_MIPS_KVM": "a kind of register",
    "KVM_REG_MIPS_FPU": "a kind of register",
    "KVM_REG_MIPS_MAAR": "a kind of register",
    "KVM_REG_MIPS_FPR": "a kind of register",
    "KVM_REG_MIPS_FCR": "a kind of register",
    "KVM_REG_MIPS_MSACR": "a kind of register",
    "KVM_REG_MIPS_COUNT_CTL_DC": "a bit of the register",
}

#: Macros with arguments that make ids, and the ranges of these.
_FAMILIES = {
    "KVM_REG_ARM64_SVE_ZREG": (32, 32), "KVM_REG_ARM64_SVE_PREG": (16, 32), "KVM_REG_ARM64_SVE_FFR": (32,),
    "KVM_REG_PPC_FPR": (32,), "KVM_REG_PPC_VR": (32,), "KVM_REG_PPC_VSR": (32,), "KVM_REG_PPC_TM_GPR": (32,),
    "KVM_REG_PPC_TM_VSR": (64,), "KVM_REG_MIPS_CP0_MAAR": (64,), "KVM_REG_MIPS_FPR_32": (32,),
    "KVM_REG_MIPS_FPR_64": (32,), "KVM_REG_MIPS_VEC_128": (32,),
}

#: Macros with arguments that make no id alone, and why.
_BUILDERS = {
    "KVM_REG_SIZE": "the size that an id says",
    "KVM_REG_ARM_CORE_REG": "the index of a member, below",
    "KVM_REG_RISCV_CONFIG_REG": "the index of a member, below",
    "KVM_REG_RISCV_CORE_REG": "the index of a member, below",
    "KVM_REG_RISCV_CSR_REG": "the index of a member, below",
    "KVM_REG_RISCV_TIMER_REG": "the index of a member, below",
    "KVM_REG_RISCV_FP_F_REG": "the index of a member, below",
    "KVM_REG_RISCV_FP_D_REG": "the index of a member, below",
    "KVM_REG_ARM_FW_REG": "its ids have names of their own",
    "KVM_REG_ARM_FW_FEAT_BMAP_REG": "its ids have names of their own",
}

#: Registers that are members of a struct: kind, macro, struct, and member of each register; %d is a family's index.
_MEMBERS: dict[str, tuple[str, str, str, str]] = {
    f"KVM_REG_ARM64_CORE_{name}": ("KVM_REG_ARM64 | KVM_REG_ARM_CORE", "KVM_REG_ARM_CORE_REG", "kvm_regs", member)
    for name, member in {
        "X": "regs.regs[%d]", "SP": "regs.sp", "PC": "regs.pc", "PSTATE": "regs.pstate", "SP_EL1": "sp_el1",
        "ELR_EL1": "elr_el1", "SPSR": "spsr[%d]", "V": "fp_regs.vregs[%d]", "FPSR": "fp_regs.fpsr",
        "FPCR": "fp_regs.fpcr"}.items()
}
_CORE = "pc ra sp gp tp t0 t1 t2 s0 s1 a0 a1 a2 a3 a4 a5 a6 a7 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 t3 t4 t5 t6".split()
_CSR = "sstatus sie stvec sscratch sepc scause stval sip satp scounteren".split()
_RISCV = {
    "CONFIG": ("kvm_riscv_config", {one: one for one in ("isa", "zicbom_block_size")}),
    "CORE": ("kvm_riscv_core", {**{one: f"regs.{one}" for one in _CORE}, "mode": "mode"}),
    "CSR": ("kvm_riscv_csr", {one: one for one in _CSR}),
    "TIMER": ("kvm_riscv_timer", {one: one for one in ("frequency", "time", "compare", "state")}),
    "FP_F": ("__riscv_f_ext_state", {"f": "f[%d]", "fcsr": "fcsr"}),
    "FP_D": ("__riscv_d_ext_state", {"f": "f[%d]", "fcsr": "fcsr"}),
}
_MEMBERS |= {
    f"KVM_REG_RISCV_{kind}_{name.upper()}": (f"KVM_REG_RISCV | KVM_REG_RISCV_{kind}", f"KVM_REG_RISCV_{kind}_REG",
                                             struct, member)
    for kind, (struct, members) in _RISCV.items() for name, member in members.items()
}

#: Bytes of each struct that are no register: padding before and behind the vectors.
_HOLES = {"kvm_regs": 8 + 8, "__riscv_d_ext_state": 4}

#: Families and ids that only the documentation has, as expressions; %d is the index.
_DOCUMENTED = {
    "KVM_REG_ARM64_DEMUX_CCSIDR": "KVM_REG_ARM64 | KVM_REG_SIZE_U32 | KVM_REG_ARM_DEMUX | KVM_REG_ARM_DEMUX_ID_CCSIDR"
                                  " | %d",
    "KVM_REG_ARM64_SYS": "ARM64_SYS_REG((%d >> 14), (%d >> 11), (%d >> 7), (%d >> 3), %d)",
    "KVM_REG_RISCV_ISA_EXT_ID": "KVM_REG_RISCV | KVM_REG_SIZE_U64 | KVM_REG_RISCV_ISA_EXT | %d",
}


@pytest.fixture(scope="module")
def kvm() -> Compiled:
    return model_of(str(ROOT / "spec" / "kvm"), Report())


def _space(spec: Spec) -> RegisterSpace:
    (space,) = spec.register_spaces
    return space


def _registers(spec: Spec, abi: str) -> Iterator[Register]:
    yield from (one for one in _space(spec).registers if abi in one.where.abis())


def _id(register: Register, abi: str) -> int:
    number = register.id.on(ABIS[abi])
    assert number is not None, f"{register.name} has no id on {abi}"
    return number


def _size(compiled: Compiled, number: int) -> int | None:
    """The size of a register by the space's own expression."""
    shift = next(one.value for one in compiled.spec.constants if one.name == "KVM_REG_SIZE_SHIFT")
    assert shift is not None and shift.uniform is not None
    known = {"id": number, "KVM_REG_SIZE_SHIFT": shift.uniform}

    def value(name: Name) -> int | None:
        return known[name.path[0]]
    return constant(_space(compiled.spec).size, value)


def _named(abi: str) -> list[str]:
    """Expressions for every id that the headers give a name."""
    found = []
    for name, arguments in macros(abi).items():
        if name in _FAMILIES and arguments:
            ranges = _FAMILIES[name]
            found += [f"{name}({i})" for i in range(ranges[0])] if len(ranges) == 1 else \
                     [f"{name}({i}, {k})" for i in range(ranges[0]) for k in range(ranges[1])]
        elif name.startswith("KVM_REG_") and not arguments \
                and not any(fnmatchcase(name, pattern) for pattern in _OTHERS):
            found.append(name)
    return found


def _unaccounted(compiled: Compiled, spec: Spec, abi: str) -> list[str]:
    """The headers' ids that are no register of the spec, or one of another size or number."""
    known: dict[int, list[Register]] = {}
    alone = {one.name: _id(one, abi) for one in _registers(spec, abi)}
    for one in _registers(spec, abi):
        if one.name not in _DOCUMENTED:             # all system registers would hide that a timer is missing
            for index in range(one.count):
                known.setdefault(_id(one, abi) + index * one.step, []).append(one)
    numbers = evaluated(abi, _named(abi))
    sizes = evaluated(abi, [f"1ULL << ((({name}) & KVM_REG_SIZE_MASK) >> KVM_REG_SIZE_SHIFT)" for name in numbers])
    return [name for (name, number), size in zip(numbers.items(), sizes.values())
            if {compiled.layouts.size(one.type, ABIS[abi]) for one in known.get(number, [])} != {size}
            or alone.get(name, number) != number]


@pytest.mark.parametrize("abi", TOOLS)
def test_every_id_of_the_headers(kvm: Compiled, abi: str) -> None:
    assert _unaccounted(kvm, kvm.spec, abi) == []


@pytest.mark.parametrize("abi", TOOLS)
def test_every_macro_with_arguments_is_known(abi: str) -> None:
    names = {name for name, arguments in macros(abi).items() if name.startswith("KVM_REG_") and arguments}
    assert names <= set(_FAMILIES) | set(_BUILDERS)


def test_every_exception_is_needed() -> None:
    names = {name for abi in TOOLS for name in macros(abi)}
    assert [one for one in _OTHERS if not any(fnmatchcase(name, one) for name in names)] == []
    assert set(_FAMILIES) | set(_BUILDERS) <= names


@pytest.mark.parametrize("abi", TOOLS)
def test_sizes_are_what_the_ids_say(kvm: Compiled, abi: str) -> None:
    for one in _registers(kvm.spec, abi):
        assert kvm.layouts.size(one.type, ABIS[abi]) == _size(kvm, _id(one, abi)), one.name


@pytest.mark.parametrize("abi", ["linux-arm64", "linux-riscv64"])
def test_members_of_structs(kvm: Compiled, abi: str) -> None:
    """Registers that stand for members of a struct have the member's index and size, and none is left out."""
    wanted: dict[str, int] = {}
    covered: dict[str, int] = {}
    for one in _registers(kvm.spec, abi):
        if one.name in _MEMBERS:
            kind, macro, struct, member = _MEMBERS[one.name]
            for index in range(one.count):
                each = member % index if "%d" in member else member
                log2 = f"(__u64)__builtin_ctz(sizeof(((struct {struct} *)0)->{each})) << KVM_REG_SIZE_SHIFT"
                wanted[f"{kind} | {log2} | {macro}({each})"] = _id(one, abi) + index * one.step
            covered[struct] = covered.get(struct, 0) + one.count * kvm.layouts.size(one.type, ABIS[abi])
    assert len(wanted) > 60 and evaluated(abi, list(wanted)) == wanted
    sizes = evaluated(abi, [f"sizeof(struct {struct})" for struct in covered])
    missing = {struct: size - covered[struct] for struct, size in zip(covered, sizes.values())}
    assert missing == {struct: _HOLES.get(struct, 0) for struct in covered}
    assert set(covered) == {struct for name, (_, _, struct, _) in _MEMBERS.items()
                            if abi.removeprefix("linux-").upper()[:5] in name}


@pytest.mark.parametrize("abi", TOOLS)
def test_what_only_the_documentation_names(kvm: Compiled, abi: str) -> None:
    wanted: dict[str, int] = {}
    for one in _registers(kvm.spec, abi):
        if one.name in _DOCUMENTED:
            for index in {0, 1, one.count // 3, one.count - 1}:
                wanted[_DOCUMENTED[one.name].replace("%d", str(index))] = _id(one, abi) + index * one.step
            if one.name == "KVM_REG_RISCV_ISA_EXT_ID":
                assert evaluated(abi, ["KVM_RISCV_ISA_EXT_MAX"])["KVM_RISCV_ISA_EXT_MAX"] == one.count
        elif one.name.startswith("KVM_REG_MIPS_CP0_") and one.doc is not None and one.name not in _FAMILIES:
            place = re.fullmatch(r"CP0 register (\d+), select (\d)", one.doc)
            assert place is not None and isinstance(one.type, ScalarType), one.name
            number, select = place.groups()
            wanted[f"KVM_REG_MIPS_CP0 | KVM_REG_SIZE_{one.type.name.upper()} | {number} * 8 + {select}"] = _id(one, abi)
    assert evaluated(abi, list(wanted)) == wanted


def test_nothing_is_invented(kvm: Compiled) -> None:
    """Every register of the spec is one of those that the tests above hold against a header."""
    for abi in TOOLS:
        known = set(evaluated(abi, _named(abi)).values())
        for one in _registers(kvm.spec, abi):
            if one.name not in _MEMBERS and one.name not in _DOCUMENTED \
                    and not (one.name.startswith("KVM_REG_MIPS_CP0_") and one.name not in _FAMILIES):
                assert {_id(one, abi) + i * one.step for i in range(one.count)} <= known, one.name


def test_ids_are_told_apart(kvm: Compiled) -> None:
    """No id means two registers, but that the timers of arm64 are system registers."""
    for abi in TOOLS:
        seen: dict[int, str] = {}
        for one in _registers(kvm.spec, abi):
            if one.name != "KVM_REG_ARM64_SYS":
                for index in range(one.count):
                    number = _id(one, abi) + index * one.step
                    assert number not in seen, f"{one.name} and {seen[number]}"
                    seen[number] = one.name


def _changed(spec: Spec, old: Register, *new: Register) -> Spec:
    space = _space(spec)
    at = space.registers.index(old)
    return replace(spec, register_spaces=[
        replace(space, registers=[*space.registers[:at], *new, *space.registers[at + 1:]])])


@pytest.mark.parametrize("abi", ["linux-arm64", "linux-ppc64le", "linux-s390x", "linux-mips64"])
def test_each_missing_register_is_noticed(kvm: Compiled, abi: str) -> None:
    """The tests above can fail: without any one register, or with one of another size, its macro is reported."""
    names = set(_named(abi))
    for one in _registers(kvm.spec, abi):
        if one.name in names or one.name in _FAMILIES:
            macro = one.name if one.name in names else None
            lost = _unaccounted(kvm, _changed(kvm.spec, one), abi)
            assert macro in lost if macro else len(lost) >= one.count, one.name
            bigger = next(each.type for each in _space(kvm.spec).registers
                          if kvm.layouts.size(each.type, ABIS[abi]) not in (0, kvm.layouts.size(one.type, ABIS[abi])))
            wrong = _unaccounted(kvm, _changed(kvm.spec, one, replace(one, type=bigger)), abi)
            assert macro in wrong if macro else len(wrong) >= one.count, one.name
