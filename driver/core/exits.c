// SPDX-License-Identifier: MIT
/* Why a guest exited, and what is done about it. */
#include "parts.h"

/* --- exits to the VMM ---------------------------------------------------------------------------- */

static int mvm_exit_reason(struct mvm_vcpu *vcpu, u32 reason)
{
	vcpu->run->exit_reason = reason;
	return MVM_TO_USER;
}

int mvm_exit_memory_fault(struct mvm_vcpu *vcpu, u64 gpa, u32 flags)
{
	struct mvm_run *run = vcpu->run;

	if (mvm_guest_is_bad(vcpu->vm, gpa))
		flags |= MVM_MEMORY_FAULT_HOST;
	memset(&run->exit.memory_fault, 0, sizeof(run->exit.memory_fault));
	run->exit.memory_fault.flags = flags;
	run->exit.memory_fault.phys_addr = gpa;
	return mvm_exit_reason(vcpu, MVM_EXIT_MEMORY_FAULT);
}

static int mvm_exit_internal_error(struct mvm_vcpu *vcpu, u32 suberror, const u64 *data, u32 count)
{
	struct mvm_run *run = vcpu->run;

	memset(&run->exit.internal_error, 0, sizeof(run->exit.internal_error));
	run->exit.internal_error.suberror = suberror;
	run->exit.internal_error.ndata = count;
	memcpy(run->exit.internal_error.data, data, count * sizeof(*data));
	return mvm_exit_reason(vcpu, MVM_EXIT_INTERNAL_ERROR);
}

/* RIP, how many bytes there are, the bytes. */
static int mvm_exit_emulation_error(struct mvm_vcpu *vcpu,
				    const struct mvm_instruction *instruction)
{
	u64 data[4] = { vcpu->state.regs.rip, instruction->available };

	memcpy(&data[2], instruction->bytes, sizeof(instruction->bytes));
	return mvm_exit_internal_error(vcpu, MVM_INTERNAL_ERROR_EMULATION, data, 4);
}

static bool mvm_is_delivering(const struct mvm_cpu_exit *exit)
{
	return exit->interrupted.kind != MVM_CPU_EVENT_NONE;
}

/* The event in the form of SVM's EXITINTINFO (AMD APM vol. 2, 15.7.2): 0 where there is none, as in a task switch by a jump. */
static int mvm_exit_delivery_error(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	static const u8 types[] = { 0, 0, 2, 3, 4 };
	const struct mvm_cpu_event *event = &exit->interrupted;
	u64 data[2] = { 0, exit->code };

	if (mvm_is_delivering(exit))
		data[0] = event->vector | (u64)types[event->kind] << 8 | 1ull << 31;
	if (event->has_error_code)
		data[0] |= 1ull << 11 | (u64)event->error_code << 32;
	return mvm_exit_internal_error(vcpu, MVM_INTERNAL_ERROR_DELIVERY, data, 2);
}

int mvm_exit_failed(struct mvm_vcpu *vcpu, int err, const struct mvm_fault *fault,
		    const struct mvm_instruction *instruction)
{
	switch (err) {
	case -EFAULT:
		mvm_raise(vcpu, fault);
		return MVM_GO_ON;
	case -ENXIO:
		return mvm_exit_memory_fault(vcpu, fault->cr2, 0);
	case -ENOSYS:
		return mvm_exit_emulation_error(vcpu, instruction);
	default:
		return err;
	}
}

/* --- memory ------------------------------------------------------------------------------------------ */

/* No slot has it, or a read-only one does not take the write: the VMM's, if an instruction did it. Or its page is bad. */
static int mvm_exit_device(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	u32 flags = exit->memory.write ? MVM_MEMORY_FAULT_WRITE : 0;

	if (exit->memory.fetch)
		flags |= MVM_MEMORY_FAULT_EXECUTE;
	if (exit->memory.fetch || exit->memory.table_walk ||
	    mvm_guest_is_bad(vcpu->vm, exit->memory.gpa))
		return mvm_exit_memory_fault(vcpu, exit->memory.gpa, flags);
	if (mvm_is_delivering(exit))
		return mvm_exit_delivery_error(vcpu, exit);
	return mvm_emulate(vcpu);
}

static int mvm_exit_memory(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	int err = os_lock_shared(&vcpu->vm->locks.memory);

	if (err)
		return err;
	err = mvm_slot_fault(vcpu->vm, &exit->memory);
	if (!err)
		err = mvm_exit_device(vcpu, exit);
	else if (err > 0)
		err = MVM_GO_ON;
	os_unlock_shared(&vcpu->vm->locks.memory);
	return err;
}

/* --- instructions --------------------------------------------------------------------------------------- */

static int mvm_exit_cpuid(struct mvm_vcpu *vcpu, u64 next)
{
	struct mvm_regs *regs = &vcpu->state.regs;
	struct mvm_cpuid_answer answer;

	mvm_cpuid_answer(vcpu, (u32)regs->rax, (u32)regs->rcx, &answer);
	regs->rax = answer.eax;
	regs->rbx = answer.ebx;
	regs->rcx = answer.ecx;
	regs->rdx = answer.edx;
	mvm_advance(vcpu, next);
	return MVM_GO_ON;
}

static int mvm_exit_hlt(struct mvm_vcpu *vcpu, u64 next)
{
	mvm_advance(vcpu, next);
	vcpu->mp_state = MVM_MP_STATE_HALTED; /* the run loop sees to it */
	return MVM_GO_ON;
}

static int mvm_exit_hypercall(struct mvm_vcpu *vcpu, u64 next)
{
	const struct mvm_regs *regs = &vcpu->state.regs;
	const u64 args[MVM_HYPERCALL_ARGS] = { regs->rbx, regs->rcx, regs->rdx,
					       regs->rsi, regs->rdi, regs->r8 };
	struct mvm_run *run = vcpu->run;

	if (!OS_READ_ONCE(vcpu->vm->hypercall_exits)) {
		mvm_raise_vector(vcpu, MVM_VECTOR_UD);
		return MVM_GO_ON;
	}
	memset(&run->exit.hypercall, 0, sizeof(run->exit.hypercall));
	run->exit.hypercall.nr = regs->rax;
	memcpy(run->exit.hypercall.args, args, sizeof(args));
	run->exit.hypercall.longmode = mvm_is_long(vcpu);
	vcpu->next_rip = next;
	vcpu->completion = MVM_COMPLETE_HYPERCALL;
	return mvm_exit_reason(vcpu, MVM_EXIT_HYPERCALL);
}

/* INVD and WBINVD: caches are coherent, and the guest has no uncached memory of its own. */
static int mvm_exit_nothing(struct mvm_vcpu *vcpu, u64 next)
{
	mvm_advance(vcpu, next);
	return MVM_GO_ON;
}

static int mvm_exit_xsetbv(struct mvm_vcpu *vcpu, u64 next)
{
	const struct mvm_regs *regs = &vcpu->state.regs;
	u64 value = (u32)regs->rax | regs->rdx << 32;

	if (!(vcpu->state.sregs.cr4 & MVM_CR4_OSXSAVE)) {
		mvm_raise_vector(vcpu, MVM_VECTOR_UD);
		return MVM_GO_ON;
	}
	if (mvm_cpl(vcpu) || (u32)regs->rcx ||
	    !mvm_xcr0_valid(value, mvm_guest_xcr0_offered(vcpu))) {
		mvm_raise_vector(vcpu, MVM_VECTOR_GP);
		return MVM_GO_ON;
	}
	vcpu->state.xcr0 = value;
	mvm_advance(vcpu, next);
	return MVM_GO_ON;
}

/* MOV to CR4, with what the guest's CPUID offers (AMD APM vol. 2, 3.1.3). Other registers are not intercepted. */
static bool mvm_cr4_accepts(const struct mvm_vcpu *vcpu, u64 value)
{
	const struct mvm_sregs *sregs = &vcpu->state.sregs;
	bool is_long = sregs->efer & MVM_EFER_LMA;

	if (value & ~mvm_guest_cr4_offered(vcpu))
		return false;
	if (is_long && !(value & MVM_CR4_PAE))
		return false;
	if (is_long && (value ^ sregs->cr4) & MVM_CR4_LA57)
		return false;
	if (value & MVM_CR4_PCIDE && !(sregs->cr4 & MVM_CR4_PCIDE))
		return is_long && !(sregs->cr3 & 0xfff);
	return true;
}

/* Whether CR4 may be that: what may not is #GP. */
static bool mvm_cr4_write(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction)
{
	u64 value = *mvm_register(&vcpu->state.regs, instruction->reg) &
		    mvm_mask(instruction->size);
	bool accepted = mvm_cr4_accepts(vcpu, value);

	if (accepted)
		vcpu->state.sregs.cr4 = value;
	return accepted;
}

static bool mvm_cr4_read(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction)
{
	mvm_merge(mvm_register(&vcpu->state.regs, instruction->reg), vcpu->state.sregs.cr4,
		  instruction->size);
	return true;
}

/* 1: the guest has another instruction there by now, which it executes. */
static int mvm_cr(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit,
		  struct mvm_instruction *instruction, struct mvm_fault *fault)
{
	u8 operation = exit->cr.write ? MVM_OP_MOV_TO_CR : MVM_OP_MOV_FROM_CR;
	int err = mvm_fetch(vcpu, instruction, fault);

	if (!err)
		err = mvm_decode(vcpu, instruction, fault);
	if (err == -ENOSYS)
		return 1;
	if (err)
		return err;
	if (instruction->operation != operation || instruction->control != exit->cr.number)
		return 1;
	if (exit->cr.number != 4)
		return -ENOSYS;
	if (mvm_cpl(vcpu) || !(exit->cr.write ? mvm_cr4_write : mvm_cr4_read)(vcpu, instruction)) {
		*fault = (struct mvm_fault){ .vector = MVM_VECTOR_GP, .has_error_code = true };
		return -EFAULT;
	}
	mvm_advance(vcpu, vcpu->state.regs.rip + instruction->length);
	return 0;
}

static int mvm_exit_cr(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	struct mvm_instruction instruction = { .length = 0 };
	struct mvm_fault fault = { 0 };
	int err = os_lock_shared(&vcpu->vm->locks.memory);

	if (err)
		return err;
	err = mvm_cr(vcpu, exit, &instruction, &fault);
	if (err == -ENODATA)
		err = fault.vector ? -EFAULT : -ENXIO;
	err = err < 0 ? mvm_exit_failed(vcpu, err, &fault, &instruction) : MVM_GO_ON;
	os_unlock_shared(&vcpu->vm->locks.memory);
	return err;
}

/* --- model-specific registers ------------------------------------------------------------------------------ */

/* An access that mvm refuses: the VMM's if it asked for such, else #GP. */
static int mvm_msr_refused(struct mvm_vcpu *vcpu, bool write, int err, u64 value, u64 next)
{
	u32 reason = err == -ENOENT ? MVM_MSR_EXIT_UNKNOWN : MVM_MSR_EXIT_INVALID;
	struct mvm_run *run = vcpu->run;

	if (!(OS_READ_ONCE(vcpu->vm->msr_exits) & reason)) {
		mvm_raise_vector(vcpu, MVM_VECTOR_GP);
		return MVM_GO_ON;
	}
	memset(&run->exit.msr, 0, sizeof(run->exit.msr));
	run->exit.msr.reason = reason;
	run->exit.msr.index = (u32)vcpu->state.regs.rcx;
	run->exit.msr.data = write ? value : 0;
	vcpu->next_rip = next;
	vcpu->completion = write ? MVM_COMPLETE_WRMSR : MVM_COMPLETE_RDMSR;
	return mvm_exit_reason(vcpu, write ? MVM_EXIT_WRMSR : MVM_EXIT_RDMSR);
}

static void mvm_rdmsr_result(struct mvm_vcpu *vcpu, u64 value)
{
	vcpu->state.regs.rax = (u32)value;
	vcpu->state.regs.rdx = value >> 32;
}

static int mvm_exit_rdmsr(struct mvm_vcpu *vcpu, u64 next)
{
	u64 value = 0;
	int err = mvm_msr_get(vcpu, (u32)vcpu->state.regs.rcx, &value);

	if (err)
		return mvm_msr_refused(vcpu, false, err, 0, next);
	mvm_rdmsr_result(vcpu, value);
	mvm_advance(vcpu, next);
	return MVM_GO_ON;
}

static int mvm_exit_wrmsr(struct mvm_vcpu *vcpu, u64 next)
{
	const struct mvm_regs *regs = &vcpu->state.regs;
	u64 value = (u32)regs->rax | regs->rdx << 32;
	int err = mvm_msr_set(vcpu, (u32)regs->rcx, value, true);

	if (err)
		return mvm_msr_refused(vcpu, true, err, value, next);
	mvm_advance(vcpu, next);
	return MVM_GO_ON;
}

/* --- the rest --------------------------------------------------------------------------------------------------- */

static int mvm_exit_exception(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	struct mvm_fault fault = {
		.vector = exit->exception.vector,
		.has_error_code = exit->exception.has_error_code,
		.error_code = exit->exception.error_code,
		.cr2 = vcpu->state.sregs.cr2,
	};

	/* Of an event that it ended in delivery nothing is left, as on the processor: delivered again it would do so again. */
	vcpu->events.nmi.injected = 0;
	vcpu->events.interrupt.injected = 0;
	mvm_raise(vcpu, &fault);
	return MVM_GO_ON;
}

static int mvm_exit_fail_entry(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	struct mvm_run *run = vcpu->run;

	memset(&run->exit.fail_entry, 0, sizeof(run->exit.fail_entry));
	run->exit.fail_entry.exit_code = exit->code;
	run->exit.fail_entry.cpu = host_cpu();
	return mvm_exit_reason(vcpu, MVM_EXIT_FAIL_ENTRY);
}

static int mvm_exit_unknown(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	vcpu->run->exit.unknown.exit_code = exit->code;
	return mvm_exit_reason(vcpu, MVM_EXIT_UNKNOWN);
}

/* Instructions that are done as a whole, which needs to know where they end. */
static const struct mvm_instruction_exit {
	u8 kind;
	bool write; /* of MVM_CPU_EXIT_MSR */
	u8 length;
	char opcode[4];
	int (*handle)(struct mvm_vcpu *vcpu, u64 next);
} mvm_instruction_exits[] = {
	{ MVM_CPU_EXIT_CPUID, false, 2, "\x0f\xa2", mvm_exit_cpuid },
	{ MVM_CPU_EXIT_MSR, false, 2, "\x0f\x32", mvm_exit_rdmsr },
	{ MVM_CPU_EXIT_MSR, true, 2, "\x0f\x30", mvm_exit_wrmsr },
	{ MVM_CPU_EXIT_HLT, false, 1, "\xf4", mvm_exit_hlt },
	{ MVM_CPU_EXIT_HYPERCALL, false, 3, "\x0f\x01\xd9", mvm_exit_hypercall },
	{ MVM_CPU_EXIT_XSETBV, false, 3, "\x0f\x01\xd1", mvm_exit_xsetbv },
	{ MVM_CPU_EXIT_INVD, false, 2, "\x0f\x08", mvm_exit_nothing },
	{ MVM_CPU_EXIT_WBINVD, false, 2, "\x0f\x09", mvm_exit_nothing },
	/* QEMU 7.2 says so for INVD. */
	{ MVM_CPU_EXIT_WBINVD, false, 2, "\x0f\x08", mvm_exit_nothing },
};

/* Where RIP moves for no row, the guest has another instruction there by now, or none: it executes that. */
static int mvm_exit_instruction(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	bool write = exit->kind == MVM_CPU_EXIT_MSR && exit->msr.write;
	u64 next = vcpu->state.regs.rip;
	u32 at;
	int err;

	for (at = 0; at < boundary_count(mvm_instruction_exits); at++) {
		const struct mvm_instruction_exit *row = &mvm_instruction_exits[at];

		if (row->kind != exit->kind || row->write != write)
			continue;
		err = mvm_next_rip(vcpu, exit, row->opcode, row->length, &next);
		if (err != MVM_GO_ON)
			return err;
		if (next != vcpu->state.regs.rip)
			return row->handle(vcpu, next);
	}
	return MVM_GO_ON;
}

int mvm_exit_handle(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	switch (exit->kind) {
	case MVM_CPU_EXIT_HOST:
	case MVM_CPU_EXIT_INTERRUPT_WINDOW:
		return MVM_GO_ON;
	case MVM_CPU_EXIT_IO:
		return mvm_io_exit(vcpu, exit);
	case MVM_CPU_EXIT_MEMORY:
		return mvm_exit_memory(vcpu, exit);
	case MVM_CPU_EXIT_CPUID:
	case MVM_CPU_EXIT_MSR:
	case MVM_CPU_EXIT_HLT:
	case MVM_CPU_EXIT_HYPERCALL:
	case MVM_CPU_EXIT_XSETBV:
	case MVM_CPU_EXIT_INVD:
	case MVM_CPU_EXIT_WBINVD:
		return mvm_exit_instruction(vcpu, exit);
	case MVM_CPU_EXIT_SHUTDOWN:
		return mvm_exit_reason(vcpu, MVM_EXIT_SHUTDOWN);
	case MVM_CPU_EXIT_EXCEPTION:
		return mvm_exit_exception(vcpu, exit);
	case MVM_CPU_EXIT_INVALID_OPCODE:
		mvm_raise_vector(vcpu, MVM_VECTOR_UD);
		return MVM_GO_ON;
	case MVM_CPU_EXIT_CR:
		return mvm_exit_cr(vcpu, exit);
	case MVM_CPU_EXIT_TASK_SWITCH:
		return mvm_exit_delivery_error(vcpu, exit);
	case MVM_CPU_EXIT_INVALID_STATE:
		return mvm_exit_fail_entry(vcpu, exit);
	default:
		return mvm_exit_unknown(vcpu, exit);
	}
}

/* --- completion: what the VMM answered, read once from the run page ------------------------------------------ */

static int mvm_complete_msr(struct mvm_vcpu *vcpu, const struct mvm_run *in, bool write)
{
	if (in->exit.msr.error) {
		mvm_raise_vector(vcpu, MVM_VECTOR_GP);
		return MVM_GO_ON;
	}
	if (!write)
		mvm_rdmsr_result(vcpu, in->exit.msr.data);
	mvm_advance(vcpu, vcpu->next_rip);
	return MVM_GO_ON;
}

static int mvm_complete_hypercall(struct mvm_vcpu *vcpu, const struct mvm_run *in)
{
	vcpu->state.regs.rax = mvm_is_long(vcpu) ? in->exit.hypercall.ret :
						   (u32)in->exit.hypercall.ret;
	mvm_advance(vcpu, vcpu->next_rip);
	return MVM_GO_ON;
}

/* Fetches the answer; what the exit asked for the vCPU remembers itself. */
static int mvm_fetch_answer(struct mvm_vcpu *vcpu, u32 completion)
{
	const volatile struct mvm_run *page = vcpu->pages.memory;

	switch (completion) {
	case MVM_COMPLETE_IO:
		return mvm_fetch_run_io(page, vcpu->run);
	case MVM_COMPLETE_MMIO:
		return mvm_fetch_run_mmio(page, vcpu->run);
	case MVM_COMPLETE_HYPERCALL:
		return mvm_fetch_run_hypercall(page, vcpu->run);
	default:
		return mvm_fetch_run_msr(page, vcpu->run);
	}
}

int mvm_exit_complete(struct mvm_vcpu *vcpu)
{
	u32 completion = vcpu->completion;
	int err;

	if (vcpu->completion_rip != vcpu->state.regs.rip)
		vcpu->completion = completion =
			MVM_COMPLETE_NOTHING; /* the VMM reset the vCPU, say */
	if (completion == MVM_COMPLETE_NOTHING)
		return MVM_GO_ON;
	err = mvm_fetch_answer(vcpu, completion);
	if (err)
		return err;
	vcpu->completion = MVM_COMPLETE_NOTHING;
	switch (completion) {
	case MVM_COMPLETE_IO:
		err = mvm_io_complete(vcpu, vcpu->run->exit.io.data);
		break;
	case MVM_COMPLETE_MMIO:
		err = mvm_emulate_complete(vcpu, vcpu->run->exit.mmio.data);
		break;
	case MVM_COMPLETE_HYPERCALL:
		return mvm_complete_hypercall(vcpu, vcpu->run);
	default:
		return mvm_complete_msr(vcpu, vcpu->run, completion == MVM_COMPLETE_WRMSR);
	}
	if (err < 0)
		vcpu->completion = completion; /* interrupted: the next RUN tries again */
	return err;
}
