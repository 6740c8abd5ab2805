#!/usr/bin/env python3
"""Takes one check at a time out of driver/core, and looks whether its tests notice.

    mutants.py --build DIR [--clang CLANG] [--only TEXT]

The suites run under AddressSanitizer and UBSan, as build.py has them. One line a mutant: `caught` with the suites that
failed, `ended` where the program crashed or did not end, `SURVIVED`. Exit status 1 where one survived. It takes some
ten seconds each, so it is a command of its own. Checks that matter between two threads alone are not among them.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import build

#: Ten times what the suites take.
SECONDS = 300


@dataclass(frozen=True)
class Mutant:
    """What becomes what in a file of driver/core."""

    file: str
    old: str
    new: str = ""


MUTANTS = [
    Mutant("slots.c", "	if (mvm_slots_overlap(vm, number, first, pages))\n		return -EEXIST;\n"),
    Mutant("slots.c", "	if (first + pages > 1ull << (vm->system->features.physical_bits - 12))\n", "	if (0)\n"),
    Mutant("slots.c", "	if (!mvm_slot_takes(slot, access->gpa, access->write))\n", "	if (!slot)\n"),
    Mutant("slots.c", "	return slot && !(write && slot->flags & MVM_MEM_READONLY) && ", "	return slot && "),
    Mutant("slots.c", "slot->flags & MVM_MEM_READONLY) && !mvm_slot_is_bad(slot, gpa);",
           "slot->flags & MVM_MEM_READONLY);"),
    Mutant("slots.c", "	if (write)\n		mvm_slot_mark(slot, gpa / MVM_PAGE_SIZE);\n"),
    Mutant("exits.c", "	if (mvm_guest_is_bad(vcpu->vm, gpa))\n		flags |= MVM_MEMORY_FAULT_HOST;\n"),
    Mutant("exits.c", " ||\n	    mvm_guest_is_bad(vcpu->vm, exit->memory.gpa))", ")"),
    Mutant("emulate.c", "		if (mvm_guest_is_bad(vm, gpa)) /* asked second, since it never ends */\n"
           "			return -ENXIO;\n"),
    Mutant("emulate.c", "mvm_guest_is_bad(vcpu->vm, range->gpa[0]) ? 0 : 1", "0"),
    Mutant("io.c", "gpa[first], access->io.in", "gpa[0], access->io.in"),
    Mutant("slots.c", "	if (access->write)\n		mvm_slot_mark(slot, page);\n"),
    Mutant("slots.c", "	if (access->write || !(slot->flags & MVM_SLOT_FLAGS))\n		allow", "	allow"),
    Mutant("slots.c", "	vm->system->ops->unmap(vm, slot->first, slot->pages);\n	mvm_slot_free(vm, slot);\n	return 0;",
           "	mvm_slot_free(vm, slot);\n	return 0;"),
    Mutant("slots.c", "	vm->system->ops->unmap(vm, slot->first, slot->pages);\n	slot->first", "	slot->first"),
    Mutant("slots.c", "	bool repin = slot->flags & MVM_MEM_READONLY && !(arg->flags & MVM_MEM_READONLY);",
           "	bool repin = false;"),
    Mutant("slots.c", "	vm->system->ops->write_protect(vm, slot->first + first,\n"
           "				       boundary_min(words * 64, slot->pages - first));\n",
           "	(void)vm; (void)slot; (void)first; (void)words;\n"),
    Mutant("slots.c", "	if (!host_vm_is_callers(&vm->owner))\n		return -EIO;\n"),
    Mutant("vcpu.c", "	if (!host_vm_is_callers(&vcpu->vm->owner))\n		return -EIO;\n"),
    Mutant("vcpu.c", "	if (vm->boot == vcpu)\n		vm->boot = NULL;\n"),
    Mutant("vcpu.c", "	vm->vcpus[vcpu->index]->index = vcpu->index;\n"),
    Mutant("vcpu.c", "	if (!err && vm->vcpu_count == MVM_CORE_VCPUS)\n		err = -ENOSPC;\n"),
    Mutant("vcpu.c", "		host_vcpu_kick_take(&vcpu->host);\n		if (host_signal_pending())\n			return -EINTR;\n",
           "		host_vcpu_kick_take(&vcpu->host);\n"),
    Mutant("vcpu.c", "	return err == MVM_TO_USER || vcpu->completion == MVM_COMPLETE_NOTHING;", "	return true;"),
    Mutant("exits.c", "	if (vcpu->completion_rip != vcpu->state.regs.rip)\n", "	if (0)\n"),
    Mutant("exits.c", "	if (value & ~mvm_guest_cr4_offered(vcpu))\n		return false;\n"),
    Mutant("exits.c", "	vcpu->events.interrupt.injected = 0;\n	mvm_raise(vcpu, &fault);", "	mvm_raise(vcpu, &fault);"),
    Mutant("exits.c", "exit->cr.write ? MVM_OP_MOV_TO_CR : MVM_OP_MOV_FROM_CR;", "MVM_OP_MOV_TO_CR;"),
    Mutant("events.c", "			  vcpu->events.exception.pending;", "			  false;"),
    Mutant("events.c", "vcpu->events.nmi.masked || vcpu->events.nmi.injected ? 1 : 2;", "2;"),
    Mutant("vcpu.c", "	return err == MVM_TO_USER || vcpu->completion == MVM_COMPLETE_NOTHING;",
           "	return err == MVM_TO_USER || (err == -EINTR && vcpu->completion == MVM_COMPLETE_NOTHING);"),
    Mutant("i8254.c", "		pit->seen = pit->read;\n", "		pit->seen = now;\n"),
    Mutant("i8259.c", " && master && line == MVM_CASCADE)", " && master)"),
    Mutant("registers.c", "now - vm->tsc_when > 1000000000", "true"),
    Mutant("exits.c", "	if (mvm_cpl(vcpu) || !(exit->cr.write", "	if (!(exit->cr.write"),
    Mutant("exits.c", "	if (mvm_cpl(vcpu) || (u32)regs->rcx ||\n", "	if ((u32)regs->rcx ||\n"),
    Mutant("exits.c", "	if (mvm_is_delivering(exit))\n		return mvm_exit_delivery_error(vcpu, exit);\n"),
    Mutant("emulate.c", "		emulation->next--;\n"),
    Mutant("emulate.c", "mvm_guest_is_memory(vm, gpa, emulation->writing", "mvm_guest_is_memory(vm, gpa, false"),
    Mutant("emulate.c", "	else\n		mvm_single_step(vcpu);\n"),
    Mutant("access.c", "	vcpu->state.shadow = false;\n"),
    Mutant("io.c", "	if (access->io.rep && regs->rcx & mask)\n		mvm_single_step(vcpu);\n	else\n"),
    Mutant("io.c", "(MVM_FLAG_DF | MVM_FLAG_TF)", "MVM_FLAG_DF"),
    Mutant("io.c", "	count = boundary_min(count, MVM_IO_DATA_SIZE / access->io.size);\n"),
    Mutant("io.c", "	    instruction->size != access->io.size || ", "	    "),
    Mutant("io.c", "	if (err && access->count > 1) {", "	if (0) {"),
    Mutant("io.c", "		count = boundary_min(count, (mask - offset + 1) / access->io.size);\n", "		;\n"),
    Mutant("io.c", "	if (!err || !inside || access->count <= inside)\n		return err;\n",
           "	if (err || inside)\n		return err;\n"),
    Mutant("access.c", "	if (segment->unusable || !segment->present)\n		return false;\n"),
    Mutant("access.c", "	    !mvm_segment_contains(segment, offset, bytes))", "	    0)"),
    Mutant("walk.c", "	if (!supervisor && !walk->user)\n		return false;\n"),
    Mutant("walk.c", "		*walk = before; /* an entry that changed meanwhile is a new one */\n"),
    Mutant("decode.c", "	if (instruction->lock && !mvm_lock_allowed(instruction)) {", "	if (0) {"),
    Mutant("msr.c", "	if (guest && sregs.efer & ~mvm_guest_efer_offered(vcpu))\n		return -EINVAL;\n"),
    Mutant("msr.c", "	if (mvm_sregs_check(vcpu, &sregs))\n		return -EINVAL;\n"),
    Mutant("msr.c", "	if (!row->valid(vcpu, value))\n		return -EINVAL;\n"),
    Mutant("registers.c", "	if (sregs->cr4 & ~system->cr4 || sregs->efer & ~system->efer)\n		return -EINVAL;\n"),
    Mutant("registers.c", "	return system->ops->check(vcpu, sregs);\n", "	return 0;\n"),
    Mutant("registers.c", "	if (arg->xstate_bv & ~mvm_xsave_components(vcpu) || ", "	if ("),
    Mutant("registers.c", "	if (!mvm_mxcsr_valid(vcpu, arg->mxcsr))\n		return -EINVAL;\n"),
    Mutant("registers.c", "	if (!mvm_xcr0_valid(value, offered))\n		return -EINVAL;\n"),
    Mutant("cpuid.c", "		answer->ebx = mvm_xsave_size(system, vcpu->state.xcr0, true);\n", "		;\n"),
    Mutant("cpuid.c", "	return entry->function == 0x8000000a ||\n	       (", "	return ("),
    Mutant("cpuid.c", "(entry->function == 0x7 && entry->flags & MVM_CPUID_SIGNIFICANT_INDEX &&\n		entry->index)",
           "false"),
    Mutant("cpuid.c", "(!(entry->flags & MVM_CPUID_SIGNIFICANT_INDEX) || ", "("),
    Mutant("cpuid.c", "	if (vcpu->has_run)\n", "	if (0)\n"),
    Mutant("events.c", "	if (MVM_FAULTS >> (vcpu->events.exception.vector & 31) & 1)\n"
           "		vcpu->state.regs.rflags |= MVM_FLAG_RF;\n"),
    Mutant("events.c", "	if (injected > 1 || (events->exception.injected && events->exception.pending))\n"
           "		return false;\n"),
    Mutant("events.c", "	return !((events->exception.injected || events->exception.pending) &&\n"
           "		 events->exception.vector == 2);", "	return true;"),
    Mutant("events.c", "(want_window && !mvm_has_i8259(vcpu->vm))", "want_window"),
    Mutant("vcpu.c", "	if (immediate_exit)\n		return -EINTR;\n"),
    Mutant("registers.c", "	if (!mvm_is_canonical(sregs->fs.base, la57) || !mvm_is_canonical(sregs->gs.base, la57))\n"
           "		return -EINVAL;\n", "	(void)la57;\n"),
    Mutant("registers.c", "	arg->last_opcode &= MVM_FX_OPCODE_MASK;\n"),
    Mutant("registers.c", "		       MVM_FX_ST_BYTES);", "		       16);"),
    Mutant("registers.c", "	arg->xstate_bv &= mvm_xsave_components(vcpu);\n",
           "	arg->xstate_bv &= features->xcr0;\n"),
    Mutant("registers.c", "(segment->present && !segment->unusable) << 7", "segment->present << 7"),
    Mutant("vm.c", "		vm->i8254 = NULL;\n"),
    Mutant("decode.c", "		if (is_long)\n			return true;\n"),
    Mutant("decode.c", "memory_size = 4; /*", "memory_size = (u8)boundary_min(instruction->size, 4); /*"),
    Mutant("decode.c", "		return mvm_decode_group(vcpu, reader, 0x80);\n", "		return -ENOSYS;\n"),
    Mutant("emulate.c", "	if (err || mvm_repeats_never(vcpu, &emulation->instruction))\n", "	if (err)\n"),
    Mutant("exits.c", " || instruction->control != exit->cr.number)", ")"),
    Mutant("exits.c", "	if (err == -ENOSYS)\n		return 1;\n"),
    Mutant("walk.c", "		reserved |= MVM_PTE_GLOBAL;\n", "		;\n"),
    Mutant("registers.c", "	mvm_efer_follow(&sregs);\n"),
    Mutant("msr.c", "	mvm_efer_follow(&sregs);\n"),
    Mutant("registers.c", "		mvm_init_xmm(xsave);\n	return 0;",
           "	{ static const u32 was = 0x1f80; mvm_init_xmm(xsave); memcpy(xsave->legacy + 24, &was, 4); }\n"
           "	return 0;"),
    Mutant("msr.c", "{ MVM_MSR_SFMASK, MVM_PLACE(state.msrs.sfmask), mvm_msr_any }",
           "{ MVM_MSR_SFMASK, MVM_PLACE(state.msrs.sfmask), mvm_msr_32 }"),
    Mutant("i8259.c", "	chip->irr = before.irr & before.elcr;\n", "	chip->irr = before.irr;\n"),
    Mutant("i8259.c", "	u8 set = chip->special_mask ? chip->isr & (u8)~chip->imr : chip->isr;", "	u8 set = chip->isr;"),
    Mutant("i8259.c", "	if (chip->special_mask)\n		in_service &= (u8)~chip->imr;\n"),
    Mutant("i8259.c", "	mvm_i8259_cascade(pic);\n	return (u8)(chip", "	return (u8)(chip"),
    Mutant("i8254.c", "		value->count_load_time = mvm_pit_hold_get(pit, number);\n", "		;\n"),
    Mutant("i8254.c", "		mvm_pit_hold_set(pit, number, value->count_load_time);\n", "		;\n"),
    Mutant("i8254.c", "into < half ? into : into - half", "into"),
    Mutant("i8254.c", "	channel->count = value;\n	channel->count_load_time = MVM_PIT_NEVER;\n",
           "	channel->count = value;\n"),
    Mutant("i8254.c", "		pit->next[number] = value;\n", "		channel->count = value;\n"),
    Mutant("i8254.c", "	return pit->next[number] || ", "	return "),
    Mutant("i8254.c", "	if (due < now + pause)\n		due = now + pause;\n"),
    Mutant("i8254.c", "	if (due - now > MVM_PIT_LONGEST_NS)\n		due = now + MVM_PIT_LONGEST_NS;\n"),
]


def title(mutant: Mutant) -> str:
    """One line: what was there, what is there."""
    old, new = (" ".join(text.split()) for text in (mutant.old, mutant.new))
    return f"{mutant.file}: {old} -> {new or 'nothing'}"


def changed(folder: Path, mutant: Mutant) -> Path:
    """The file with the mutant; SystemExit where its text is not there once."""
    text = (build.CORE / mutant.file).read_text()
    if text.count(mutant.old) != 1:
        raise SystemExit(f"{mutant.file} has this {text.count(mutant.old)} times: {mutant.old!r}")
    path = folder / f"mutant-{mutant.file}"
    path.write_text(text.replace(mutant.old, mutant.new))
    return path


def remade(clang: str, folder: Path, mutant: Mutant) -> Path:
    """The program with one file compiled anew."""
    source, made = changed(folder, mutant), folder / "mutant.o"
    flags = [*build.ADDRESS, *(f"-I{path}" for path in build.INCLUDES), "-Wno-unused-parameter"]
    build.call([clang, "-std=gnu11", "-g", "-O1", "-fno-pie", *flags, "-c", str(source), "-o", str(made)])
    objects = [path for path in sorted(folder.glob("*.c.o")) if path.name != f"driver_core_{mutant.file}.o"]
    link = [flag for flag in build.ADDRESS if flag.startswith("-fsanitize")]
    program = folder / "mutant"
    build.call([clang, "-no-pie", *link, *map(str, [*objects, *sorted(folder.glob("*.S.o")), made]), "-o", str(program),
                "-lpthread"])
    return program


def verdict(program: Path, mutant: Mutant) -> str:
    """How the suites took it."""
    try:
        run = subprocess.run([str(program)], capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"ended    {title(mutant)}: not in time"
    failed = [line.split(" - ")[1] for line in run.stdout.splitlines() if line.startswith("not ok")]
    if failed:
        return f"caught   {title(mutant)}: {', '.join(failed)}"
    return f"{'ended   ' if run.returncode else 'SURVIVED'} {title(mutant)}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="mutants.py", description="driver/core with one check taken out")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--only", default="", help="only mutants whose line has this")
    options = parser.parse_args()
    folder = options.build / "mutants"
    build.build(options.clang, folder, build.sources(threads=False), build.ADDRESS)
    survived = 0
    for mutant in (one for one in MUTANTS if options.only in title(one)):
        said = verdict(remade(options.clang, folder, mutant), mutant)
        survived += said.startswith("SURVIVED")
        print(said, flush=True)
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
