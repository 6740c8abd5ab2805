#!/usr/bin/env python3
"""Takes one thing at a time out of driver/linux and driver/svm, and looks whether the rig notices.

    mutants.py [--build DIR] [--only TEXT] [--seconds N]

What is in these two compiles against a kernel alone, so each mutant takes a boot: the module is built
without one line, and the client that is named beside it runs on one machine. One line a mutant: `caught` with the
test that failed, `ended` where the machine did not come back in time or crashed, `SURVIVED`. Exit status 1 where one
survived. It takes half a minute each on a quiet machine, so it is a command of its own; what it found is
in docs/boundary.md.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import rig  # noqa: E402

#: The machine where a mutant names none, and how long it may take; a client takes seconds.
MACHINE = "max-4"
SECONDS = 300


class Caught(Exception):
    """A test failed: what the machine does from here on, often nothing for minutes, tells no more."""


@dataclass(frozen=True)
class Mutant:
    """What becomes what in a file of driver/, the word for init.c that chooses who has to notice, and where."""

    file: str
    old: str
    new: str
    word: str
    machine: str = MACHINE


MUTANTS = [
    Mutant("linux/os.c", "	if (given < minimum)\n		return -EINVAL;\n", "", "vm.only=65_boundary-64"),
    Mutant("linux/os.c", "	*tail = any > 0;", "	*tail = false;", "vm.only=65_boundary-64"),
    Mutant("linux/os.c", "in_compat_syscall() ? 1ULL << 32 : ULONG_MAX", "ULONG_MAX", "vm.only=65_boundary-64"),
    Mutant("linux/os.c", "	unsigned long less = VM_MAYEXEC | (writable ? 0 : VM_MAYWRITE);", "	unsigned long less = 0;",
           "vm.only=65_boundary-64"),
    Mutant("linux/os.c", "VM_DONTEXPAND | VM_DONTDUMP;\n", "VM_DONTDUMP;\n", "vm.only=65_boundary-64"),
    Mutant("linux/os.c", "size <= limit - address", "true", "vm.only=65_boundary-64"),
    Mutant("linux/os.c", "	if (this->release)\n		this->release(this->object);\n", "", "vm.only=10_run-64"),
    Mutant("linux/os.c", "	put_unused_fd((unsigned int)fd);\n", "", "vm.only=85_faults-64"),
    Mutant("linux/os.c", "	fput(file->file);\n", "", "vm.only=85_faults-64"),
    Mutant("linux/os.c", "get_unused_fd_flags(O_CLOEXEC)", "get_unused_fd_flags(0)", "vm.only=65_boundary-64"),
    Mutant("linux/os.c", "	.compat_ioctl = os_device_compat_ioctl,\n", "", "vm.only=10_run-32"),
    Mutant("linux/os.c", "? COMPAT_X32 : COMPAT_I386", "? COMPAT_I386 : COMPAT_X32", "vm.only=75_calls-32"),
    Mutant("linux/os.c", ".mode = 0660", ".mode = 0666", "vm.only=65_boundary-64"),
    Mutant("linux/os.c", ".shared = area->vm_flags & VM_MAYSHARE", ".shared = true", "vm.only=65_boundary-64"),
    Mutant("linux/os.c", "	if (!try_module_get(owner->module))\n		return false;\n", "", "vm.only=75_calls-64"),
    Mutant("linux/os.h", "	return down_write_killable(&lock->semaphore);",
           "	while (!down_write_trylock(&lock->semaphore)) {\n		if (signal_pending(current))\n			return -EINTR;\n"
           "		schedule_timeout_uninterruptible(1);\n	}\n	return 0;", "vm.only=10_run-64"),
    Mutant("linux/host.c", "	return current->mm == vm->mm;", "	return true;", "vm.only=60_host-64"),
    Mutant("linux/host.c", "	return is_page_hwpoison(region->pages[index]);", "	return false;", "vm.only=30_memory-64"),
    Mutant("linux/host.c", " || task_work_pending(current)", "", "vm.only=80_lifetimes-64"),
    Mutant("linux/host.c", "set_thread_flag(TIF_NOTIFY_SIGNAL);", ";", "vm.only=10_run-64"),
    Mutant("linux/host.c", "return -ERESTARTNOHAND;", "return -EINTR;", "vm.only=10_run-64"),
    Mutant("linux/host.c", "return -ERESTARTNOHAND;", "return -ERESTARTSYS;", "vm.only=10_run-64"),
    Mutant("linux/host.c", "	if (pages > totalram_pages())", "	if (0)", "vm.only=30_memory-64"),
    Mutant("linux/host.c", "	*error = account_locked_vm(vm->mm, pages, true);", "	*error = 0;", "vm.only=30_memory-64"),
    Mutant("linux/host.c", "	account_locked_vm(region->mm, region->count, false);\n", "", "vm.only=30_memory-64"),
    Mutant("linux/host.c", "	if (got == -EFAULT && !write)", "	if (got == -EFAULT)", "vm.only=30_memory-64"),
    Mutant("linux/host.c", "	atomic_xchg(&vcpu->kicked, 1);", "", "vm.only=40_events-64"),
    Mutant("linux/host.c", "pin_user_pages_fast(from, 1, FOLL_LONGTERM",
           "pin_user_pages_fast(from, wanted, FOLL_LONGTERM", "vm.only=30_memory-64"),
    Mutant("linux/host.c", "			host_unpin(region, at, false);\n", "", "vm.only=30_memory-64"),
    Mutant("linux/host.c", "uncharge:\n	account_locked_vm(vm->mm, pages, false);\n", "uncharge:\n",
           "vm.only=30_memory-64"),
    Mutant("linux/host.c", "cond_resched_tasks_rcu_qs();", "cond_resched();", "vm.only=60_host-64"),
    Mutant("svm/state.c", "		this->generation = 0; /* no CPU's */\n", "		;\n", "vm.only=50_cpus-64"),
    Mutant("svm/features.c", "	if (boot_cpu_has_bug(X86_BUG_AMD_TLB_MMATCH))", "	if (0)", "vm.only=90_nosvm-64",
           "erratum"),
    Mutant("svm/npt.c", "		mvm_vm_stop_guests(vm);\n", "		;\n", "vm.only=35_log-64"),
    Mutant("linux/notifiers.c", "	return register_reboot_notifier(&notifiers_block);", "	return 0;", "vm.end=restart"),
    Mutant("linux/notifiers.c", "	WRITE_ONCE(notifiers_down, true);\n", "", "vm.end=late"),
    Mutant("linux/notifiers.c", "	local_irq_save(flags);\n	notifiers_now->off();\n	local_irq_restore(flags);\n", "",
           "vm.only=60_host-64"),
    Mutant("linux/notifiers.c", "static int notifiers_suspend(NOTIFIERS_SYSCORE_ARGUMENT)\n{\n	notifiers_now->off();\n",
           "static int notifiers_suspend(NOTIFIERS_SYSCORE_ARGUMENT)\n{\n", "vm.only=60_host-64"),
    Mutant("linux/notifiers.c", "	if (notifiers_now->on())\n", "	if (0)\n", "vm.only=60_host-64"),
    Mutant("svm/swap.c", "	if (hw_breakpoint_active())\n		set_debugreg(0UL, 7);\n", "", "vm.only=60_host-64"),
    Mutant("svm/svm.c", "	memset(vmcb, 0, sizeof(*vmcb));\n	svm_vmcb_init(vmcb, vcpu->vm);\n}\n\nstatic int svm_enter",
           "}\n\nstatic int svm_enter", "vm.only=60_host-64"),
    Mutant("svm/svm.c", "	if (mvm_state_check(vcpu))\n		vcpu->state = before;\n", "", "vm.only=60_host-64"),
    Mutant("svm/swap.c", "		hw_breakpoint_restore();\n", "		;\n", "vm.only=60_host-64"),
    Mutant("svm/swap.c", "			xsetbv(0, svm_features.xcr0);\n", "			;\n", "vm.only=20_contain-64"),
    Mutant("svm/state.c", "		save->tr.attributes &= (u16)~SVM_TSS_BUSY;\n", "		;\n", "vm.only=45_tasks-64"),
    Mutant("svm/features.c", "	if (!boot_cpu_has(X86_FEATURE_SVM))\n", "	if (0)\n", "", "cleared"),
    Mutant("svm/swap.c", "		wrmsrl(MSR_TSC_AUX, cpu->tsc_aux);\n", "		;\n", "vm.only=60_host-64"),
    Mutant("svm/svm.c", "	if (!READ_ONCE(cpu->on))\n		return -EIO;\n", "", "vm.end=restart"),
    Mutant("svm/svm.c", "		memset(&this->vmcb->save, 0, sizeof(this->vmcb->save));\n		return 0;\n", "",
           "vm.only=60_host-64"),
    Mutant("svm/svm.c", "		svm_asid_lost(cpu, this);\n", "		;\n", "vm.only=60_host-64"),
    Mutant("svm/svm.c", "	VMCB_MSR,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_VMLOAD,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_CR4_WRITE,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_CR4_READ,\n", "", "vm.only=70_state-64"),
    Mutant("svm/svm.c", "	VMCB_NMI,\n", "", "vm.only=60_host-64"),
    Mutant("svm/bitmaps.c", "	memset(svm_ports, 0xff,", "	memset(svm_ports, 0,", "vm.only=10_run-64"),
    Mutant("svm/bitmaps.c", "	memset(svm_msrs, 0xff,", "	memset(svm_msrs, 0,", "vm.only=20_contain-64"),
    Mutant("svm/state.c", "	sregs->efer = vmcb->save.efer & ~(u64)EFER_SVME;", "	sregs->efer = vmcb->save.efer;",
           "vm.only=20_contain-64"),
    Mutant("svm/state.c", "VMCB_V_INTR_MASKING | ", "", "vm.only=20_contain-64"),
    Mutant("svm/npt.c", "		value |= old & NPT_WRITE;\n", "", "vm.only=50_cpus-64"),
    Mutant("svm/npt.c", "		mvm_vm_stop_guests(vm);\n", "		;\n", "vm.only=50_cpus-64"),
    Mutant("svm/npt.c", "		atomic64_inc(&this->changes);\n", "", "vm.only=50_cpus-64"),
    Mutant("svm/npt.c", "	if (access & MVM_CPU_WRITE)\n		value |= NPT_WRITE;", "	value |= NPT_WRITE;",
           "vm.only=30_memory-64"),
    Mutant("svm/asid.c", "vcpu->cpu != here || vcpu->changes", "vcpu->changes", "vm.only=50_cpus-64"),
    Mutant("svm/percpu.c", "	if (efer & EFER_SVME)\n		return -EBUSY;\n", "", "vm.only=60_host-64"),
    Mutant("svm/percpu.c", "	wrmsrl(MSR_EFER, efer & ~EFER_SVME);", "", "vm.only=60_host-64"),
    Mutant("svm/exit.c", "	exit->interrupted = vcpu->inject;", "", "vm.only=40_events-64"),
    Mutant("svm/swap.c", "		asm volatile(\"fninit\");\n", "		;\n", "vm.only=60_host-64", "epyc-4"),
    Mutant("svm/swap.c", "			state->xcr0 = xgetbv(0);", "		;", "vm.only=20_contain-64", "epyc-4"),
    Mutant("svm/svm.c", "	VMCB_INTR,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_HLT,\n", "", "vm.only=10_run-64"),
    Mutant("svm/svm.c", "	VMCB_INVLPGA,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_IOIO,\n", "", "vm.only=10_run-64"),
    Mutant("svm/svm.c", "	VMCB_VMSAVE,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_STGI,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_CLGI,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_MONITOR,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c", "	VMCB_MWAIT,\n", "", "vm.only=20_contain-64"),
    Mutant("svm/svm.c",
           "	if (unlikely(vcpu->want_exit))\n"
           "		smp_send_reschedule(smp_processor_id());\n",
           "",
           "vm.only=40_events-64"),
    Mutant("svm/svm.c", "	kernel_fpu_begin();\n", "	preempt_disable();\n", "vm.only=60_host-64"),
    Mutant("svm/features.c",
           "	return !memcmp(name, \"TCGTCGTCGTCG\", sizeof(name));",
           "	return false;",
           "vm.only=40_events-64"),
    Mutant("svm/state.c", "	this->shadow_turns++;\n", "", "vm.only=40_events-64"),
    Mutant("svm/state.c", "		vcpu->state.tsc_offset + mul", "		mul", "vm.only=70_state-64"),
    Mutant("svm/state.c",
           "	control->intercepts[VMCB_DR / 32] = this->debug_live ? 0 : ~0u;\n",
           "	control->intercepts[VMCB_DR / 32] = 0;\n",
           "vm.only=60_host-64"),
    Mutant("svm/state.c",
           " || vcpu->inject.kind != MVM_CPU_EVENT_NONE ||\n"
           "	    vcpu->state.regs.rip != this->stepped_rip",
           " || vcpu->state.regs.rip != this->stepped_rip",
           "vm.only=40_events-64"),
    Mutant("svm/state.c", "		*exceptions |= SVM_IRET_RAISES;\n", "		;\n", "vm.only=40_events-64"),
    Mutant("svm/state.c", "(vcpu->state.sregs.cr8 & VMCB_V_TPR)", "0", "vm.only=70_state-64"),
    Mutant("svm/exit.c", "	*dr6 |= this->guest_dr6;\n", "", "vm.only=40_events-64"),
    Mutant("svm/exit.c",
           "	if (trapped && !this->guest_tf)\n"
           "		*dr6 &= ~SVM_DR6_BS;\n",
           "",
           "vm.only=40_events-64"),
    Mutant("svm/exit.c",
           "	return trapped && !this->guest_tf && told == SVM_DR6_BS;",
           "	return trapped;",
           "vm.only=40_events-64"),
    Mutant("svm/exit.c",
           "		if (!this->guest_tf)\n"
           "			vcpu->state.regs.rflags &= ~(u64)X86_EFLAGS_TF;\n",
           "",
           "vm.only=40_events-64"),
    Mutant("svm/exit.c", "	exit->nmi_over = true;\n", "", "vm.only=40_events-64"),
    Mutant("svm/exit.c", "		vcpu->state.sregs.cr2 = control->exit_info2;\n", "		;\n", "vm.only=40_events-64"),
    Mutant("svm/exit.c",
           "		exit->exception.error_code = (u32)control->exit_info1;\n",
           "		;\n",
           "vm.only=40_events-64"),
    Mutant("svm/exit.c",
           "	if (again && !svm_was_injected(vcpu, event->kind, event->vector))\n"
           "		memset(event, 0, sizeof(*event));\n",
           "",
           "vm.only=40_events-64"),
    Mutant("svm/exit.c", " || control->exit_code == VMEXIT_SHUTDOWN)", ")", "vm.only=20_contain-64"),
    Mutant("svm/exit.c", "		control->event_error = event->error_code;\n", "", "vm.only=40_events-64"),
    Mutant("svm/exit.c", "	exit->memory.fetch = info & VMCB_NPF_FETCH;\n", "", "vm.only=20_contain-64"),
    Mutant("svm/exit.c", "	exit->io.rep = info & VMCB_IO_REP;\n", "", "vm.only=10_run-64"),
    Mutant("svm/exit.c", "		this->debug_live = true;\n", "		;\n", "vm.only=60_host-64"),
    Mutant("svm/asid.c", " || vcpu->generation != cpu->generation", "", "vm.only=50_cpus-64"),
    Mutant("svm/asid.c",
           "		cpu->generation++;\n"
           "		cpu->next = 1;",
           "		cpu->next = 1;",
           "vm.only=50_cpus-64"),
    Mutant("svm/asid.c",
           "	cpu->generation++;\n"
           "}\n"
           "\n"
           "static void svm_asid_new",
           "}\n"
           "\n"
           "static void svm_asid_new",
           "vm.only=60_host-64"),
    Mutant("svm/npt.c",
           "	if (!(access & MVM_CPU_EXECUTE))\n"
           "		value |= NPT_NX;\n",
           "	value |= NPT_NX;\n",
           "vm.only=30_memory-64"),
    Mutant("svm/npt.c", "	npt_take(vm, first, pages, NPT_WRITE);", "", "vm.only=30_memory-64"),
    Mutant("svm/npt.c",
           "		if (range->clear == ~0ULL && npt_is_empty(npt_table(*entry)))\n"
           "			npt_unlink(range, entry);\n",
           "",
           "vm.only=30_memory-64"),
    Mutant("svm/bitmaps.c",
           "bitmap[range * 2048 + bit / 8] &= ~(3u << bit % 8);",
           "bitmap[range * 2048 + bit / 8] = 0;",
           "vm.only=20_contain-64"),
    Mutant("svm/swap.c", "	svm_msrs_store(cpu, state);\n", "", "vm.only=60_host-64"),
    Mutant("svm/swap.c",
           "	if (svm_features.tsc_aux && state->msrs.tsc_aux != cpu->tsc_aux)\n"
           "		wrmsrl(MSR_TSC_AUX, state->msrs.tsc_aux);\n",
           "",
           "vm.only=70_state-64"),
    Mutant("svm/swap.c", "		xsetbv(0, state->xcr0);\n", "		;\n", "vm.only=70_state-64"),
    Mutant("svm/swap.c", "return svm_features.xsave && state->sregs.cr4 & X86_CR4_OSXSAVE;", "return false;",
           "vm.only=70_state-64"),
    Mutant("svm/swap.c", "			db[at] = value[at];\n", "			;\n", "vm.only=60_host-64"),
    Mutant("svm/swap.c", "	set_debugreg(db[2], 2);\n", "", "vm.only=70_state-64"),
    Mutant("svm/svm.c", "	VMCB_EXCEPTION + 1,\n", "", "vm.only=40_events-64"),
    Mutant("svm/svm.c", "	VMCB_CPUID,\n", "", "vm.only=75_calls-64"),
    Mutant("svm/svm.c", "	VMCB_VMMCALL,\n", "", "vm.only=75_calls-64"),
    Mutant("svm/state.c", "	save->lstar = msrs->lstar;\n", "", "vm.only=70_state-64"),
    Mutant("svm/state.c", "	save->kernel_gs_base = msrs->kernel_gs_base;\n", "", "vm.only=70_state-64"),
]


def title(mutant: Mutant) -> str:
    """One line: what was there, what is there."""
    old, new = (" ".join(text.split()) for text in (mutant.old, mutant.new))
    return f"{mutant.file}: {old} -> {new or 'nothing'}, {mutant.word}"


def remade(kernel: Path, source: Path, mutant: Mutant) -> None:
    """The module with the mutant; Failed where its line is not there once or it does not compile."""
    path = source / mutant.file
    text = path.read_text()
    if text.count(mutant.old) != 1:
        raise rig.Failed(f"{mutant.file} has this {text.count(mutant.old)} times: {mutant.old!r}")
    path.write_text(text.replace(mutant.old, mutant.new))
    try:
        rig.call(["make", "-C", kernel / "kdir", f"M={source / 'linux'}", "modules"])
    finally:
        path.write_text(text)


def verdict(kernel: Path, archive: Path, mutant: Mutant, seconds: int) -> str:
    """How the machine took it."""
    made = rig.machine_of(rig.KINDS[mutant.machine], kernel, debug=False, words=mutant.word)
    said: list[str] = []

    def line(text: str) -> None:
        said.append(text)
        if text.startswith("not ok"):
            raise Caught(text[9:])

    try:
        status, _ = rig.machine.run(replace(made, seconds=seconds), archive, line)
    except Caught as test:
        return f"caught  {title(mutant)}: {test}"
    good = rig.ended("late", status, "\n".join(said)) if "vm.end" in mutant.word else status == rig.machine.PASSED
    return f"{'SURVIVED' if good else 'ended   '} {title(mutant)}"


def work(folder: Path, only: str, seconds: int) -> int:
    kernel = rig.debian_kernel.kernel()
    built = rig.build(kernel, folder)
    source, survived = folder / "tree" / "driver", 0
    for number, mutant in enumerate(one for one in MUTANTS if only in title(one)):
        remade(kernel, source, mutant)
        stripped = folder / f"mutant-{number}"
        stripped.mkdir()
        archive = stripped / "initramfs"
        archive.write_bytes(rig.initramfs(built, stripped))
        said = verdict(kernel, archive, mutant, seconds)
        archive.unlink()
        survived += said.startswith("SURVIVED")
        print(said, flush=True)
    return 1 if survived else 0


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="mutants.py", description="driver/linux, driver/svm with one thing taken out")
    parser.add_argument("--build", type=Path, help="build here, and leave it there")
    parser.add_argument("--only", default="", help="only mutants whose line has this")
    parser.add_argument("--seconds", type=int, default=SECONDS, help="for one machine")
    return parser.parse_args()


def main(options: argparse.Namespace) -> int:
    try:
        if options.build:
            options.build.mkdir(parents=True)
            return work(options.build.resolve(), options.only, options.seconds)
        with rig.processes.scratch("mvm-") as folder:
            return work(folder, options.only, options.seconds)
    except (rig.Failed, rig.packages.Unavailable) as error:
        print(f"mutants.py: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(rig.processes.heeding("mutants.py", lambda: main(options())))
