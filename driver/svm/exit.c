// SPDX-License-Identifier: MIT
/* Events to be injected, and why the guest exited, in the core's words (APM 15.7 to 15.20, appendix C). */
#include "svm.h"

#include <asm/processor-flags.h>

#define SVM_VECTOR_DB 1
#define SVM_VECTOR_BP 3
#define SVM_VECTOR_OF 4
#define SVM_VECTOR_AC 17
#define SVM_VECTOR_MC 18
#define SVM_VECTOR_PF 14

/* #DF, #TS, #NP, #SS, #GP, #PF, #AC */
#define SVM_ERROR_CODES 0x27d00u

static const u32 svm_event_types[] = {
	[MVM_CPU_EVENT_INTERRUPT] = VMCB_EVENT_INTERRUPT,
	[MVM_CPU_EVENT_NMI] = VMCB_EVENT_NMI,
	[MVM_CPU_EVENT_EXCEPTION] = VMCB_EVENT_EXCEPTION,
	[MVM_CPU_EVENT_SOFT_INTERRUPT] = VMCB_EVENT_SOFT,
};

/* vcpu->inject to the VMCB. */
void svm_inject(struct mvm_vcpu *vcpu)
{
	struct vmcb_control *control = &svm_vcpu(vcpu)->vmcb->control;
	const struct mvm_cpu_event *event = &vcpu->inject;

	control->event_inject = 0;
	control->event_error = 0;
	if (event->kind == MVM_CPU_EVENT_NONE || event->kind >= ARRAY_SIZE(svm_event_types))
		return;
	control->event_inject = VMCB_EVENT_VALID | svm_event_types[event->kind] | event->vector;
	if (event->has_error_code) {
		control->event_inject |= VMCB_EVENT_ERROR_VALID;
		control->event_error = event->error_code;
	}
	control->next_rip = vcpu->state.regs.rip; /* what a soft interrupt pushes */
}

static bool svm_was_injected(const struct mvm_vcpu *vcpu, u8 kind, u8 vector)
{
	return vcpu->inject.kind == kind && vcpu->inject.vector == vector;
}

/* The event whose delivery did not finish. What INT, INT3 or INTO began, the guest begins again by itself. */
static void svm_interrupted(const struct mvm_vcpu *vcpu, struct mvm_cpu_event *event)
{
	const struct vmcb_control *control = &svm_vcpu(vcpu)->vmcb->control;
	u32 info = control->exit_int_info;
	bool again = false;
	u8 kind;

	if (!(info & VMCB_EVENT_VALID) || control->exit_code == VMEXIT_SHUTDOWN)
		return; /* what led to a shutdown is over */
	for (kind = MVM_CPU_EVENT_INTERRUPT; kind < ARRAY_SIZE(svm_event_types); kind++) {
		if (svm_event_types[kind] == (info & VMCB_EVENT_TYPE))
			event->kind = kind;
	}
	event->vector = info & VMCB_EVENT_VECTOR;
	event->has_error_code = info & VMCB_EVENT_ERROR_VALID;
	event->error_code = event->has_error_code ? control->exit_int_error : 0;
	if (event->kind == MVM_CPU_EVENT_SOFT_INTERRUPT)
		again = true;
	if (event->kind == MVM_CPU_EVENT_EXCEPTION)
		again = event->vector == SVM_VECTOR_BP || event->vector == SVM_VECTOR_OF;
	if (again && !svm_was_injected(vcpu, event->kind, event->vector))
		memset(event, 0, sizeof(*event));
}

/* enter() returns without having been in the guest: what was to be injected is still to be. */
void svm_not_entered(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit)
{
	exit->interrupted = vcpu->inject;
}

static void svm_exit_io(const struct vmcb_control *control, struct mvm_cpu_exit *exit)
{
	u64 info = control->exit_info1;

	exit->kind = MVM_CPU_EXIT_IO;
	exit->next_rip = control->exit_info2;
	exit->io.port = info >> VMCB_IO_PORT & 0xffff;
	exit->io.size = info >> VMCB_IO_SIZE & 7;
	exit->io.in = info & VMCB_IO_IN;
	exit->io.string = info & VMCB_IO_STRING;
	exit->io.rep = info & VMCB_IO_REP;
}

static void svm_exit_memory(const struct vmcb_control *control, struct mvm_cpu_exit *exit)
{
	u64 info = control->exit_info1;

	exit->kind = MVM_CPU_EXIT_MEMORY;
	exit->memory.gpa = control->exit_info2;
	exit->memory.present = info & VMCB_NPF_PRESENT;
	exit->memory.write = info & VMCB_NPF_WRITE;
	exit->memory.fetch = info & VMCB_NPF_FETCH;
	exit->memory.table_walk = info & VMCB_NPF_WALK;
}

/*
 * These are intercepted for the host's sake: delivering #DB or #AC may never end (APM 15.12), #MC is the host's. Others while
 * an NMI's IRET is stepped over: they would push the flag that we step with.
 */
static void svm_exit_exception(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, bool ours)
{
	const struct vmcb_control *control = &svm_vcpu(vcpu)->vmcb->control;
	u32 vector = (u32)exit->code - VMEXIT_EXCEPTION;

	exit->kind = MVM_CPU_EXIT_HOST;
	if (vector == SVM_VECTOR_MC || ours)
		return;
	exit->kind = MVM_CPU_EXIT_EXCEPTION;
	exit->exception.vector = vector;
	exit->exception.has_error_code = SVM_ERROR_CODES >> vector & 1;
	if (exit->exception.has_error_code)
		exit->exception.error_code = (u32)control->exit_info1;
	if (vector == SVM_VECTOR_PF)
		vcpu->state.sregs.cr2 = control->exit_info2;
}

static void svm_exit_iret(struct mvm_vcpu *vcpu)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);

	this->nmi_iret = true;
	this->stepped_rip = vcpu->state.regs.rip;
}

/*
 * The flag that makes the guest stop behind an NMI's IRET, and what DR6 says of it, are not the guest's, unless it steps
 * itself. Return: this #DB is ours alone.
 */
static bool svm_exit_stepping(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);
	u64 *dr6 = &vcpu->state.debug.dr6, told = *dr6 & SVM_DR6_TOLD;
	bool trapped = exit->code == VMEXIT_EXCEPTION + SVM_VECTOR_DB && told & SVM_DR6_BS;

	if (!this->nmi_iret)
		return false;
	if (trapped && !this->guest_tf)
		*dr6 &= ~SVM_DR6_BS;
	*dr6 |= this->guest_dr6;
	if (!trapped && vcpu->state.regs.rip == this->stepped_rip) { /* it has not been executed */
		if (!this->guest_tf)
			vcpu->state.regs.rflags &= ~(u64)X86_EFLAGS_TF;
		return false;
	}
	this->nmi_iret = false;
	exit->nmi_over = true;
	return trapped && !this->guest_tf && told == SVM_DR6_BS;
}

/* Exits that need no more than their name. */
static u32 svm_exit_kind(u64 code)
{
	switch (code) {
	case VMEXIT_INTR:
	case VMEXIT_NMI:
	case VMEXIT_SMI:
	case VMEXIT_INIT:
	case VMEXIT_IRET:
	case VMEXIT_DR ... VMEXIT_DR_LAST:
		return MVM_CPU_EXIT_HOST;
	case VMEXIT_VINTR:
		return MVM_CPU_EXIT_INTERRUPT_WINDOW;
	case VMEXIT_CPUID:
		return MVM_CPU_EXIT_CPUID;
	case VMEXIT_HLT:
		return MVM_CPU_EXIT_HLT;
	case VMEXIT_VMMCALL:
		return MVM_CPU_EXIT_HYPERCALL;
	case VMEXIT_SHUTDOWN:
		return MVM_CPU_EXIT_SHUTDOWN;
	case VMEXIT_TASK_SWITCH:
		return MVM_CPU_EXIT_TASK_SWITCH;
	case VMEXIT_XSETBV:
		return MVM_CPU_EXIT_XSETBV;
	case VMEXIT_INVD:
		return MVM_CPU_EXIT_INVD;
	case VMEXIT_WBINVD:
		return MVM_CPU_EXIT_WBINVD;
	case VMEXIT_VMRUN:
	case VMEXIT_VMLOAD ... VMEXIT_SKINIT:
	case VMEXIT_INVLPGA:
	case VMEXIT_RDPMC:
	case VMEXIT_RSM:
	case VMEXIT_MONITOR:
	case VMEXIT_MWAIT:
	case VMEXIT_MWAIT_ARMED:
	case VMEXIT_RDPRU:
	case VMEXIT_INVLPGB ... VMEXIT_TLBSYNC:
		return MVM_CPU_EXIT_INVALID_OPCODE;
	default:
		return MVM_CPU_EXIT_UNKNOWN;
	}
}

/**
 * svm_exit - say why the guest exited
 * @vcpu: its state has been stored
 * @exit: code is set, everything else 0
 */
void svm_exit(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);
	const struct vmcb_control *control = &this->vmcb->control;
	bool ours;

	svm_interrupted(vcpu, &exit->interrupted);
	if (svm_features.next_rip)
		exit->next_rip = control->next_rip;
	ours = svm_exit_stepping(vcpu, exit);
	if (exit->code >= VMEXIT_EXCEPTION && exit->code <= VMEXIT_EXCEPTION_LAST) {
		svm_exit_exception(vcpu, exit, ours);
		return;
	}
	if (exit->code == VMEXIT_IOIO) {
		svm_exit_io(control, exit);
		return;
	}
	if (exit->code == VMEXIT_NPF) {
		svm_exit_memory(control, exit);
		return;
	}
	exit->kind = svm_exit_kind(exit->code);
	if (exit->code == VMEXIT_IRET)
		svm_exit_iret(vcpu);
	else if (exit->code == VMEXIT_INTR)
		this->debug_live = false; /* from time to time: it may not need them any more */
	else if (exit->code >= VMEXIT_DR && exit->code <= VMEXIT_DR_LAST)
		this->debug_live = true;
	if (exit->code == VMEXIT_MSR) {
		exit->kind = MVM_CPU_EXIT_MSR;
		exit->msr.write = control->exit_info1 & 1;
	}
	if (exit->code == VMEXIT_READ_CR4 || exit->code == VMEXIT_WRITE_CR4) {
		exit->kind = MVM_CPU_EXIT_CR;
		exit->cr.write = exit->code == VMEXIT_WRITE_CR4;
		exit->cr.number = 4;
	}
}
