// SPDX-License-Identifier: MIT
/*
 * Events of a vCPU: what is delivered next, what was not delivered, what waits (AMD APM vol. 2, 15.20).
 *
 * Before each entry one event at most is handed to the backend: first what was being delivered when the guest last exited,
 * then an exception, an NMI, an interrupt. After the exit it is over, unless the backend says that it was interrupted.
 */
#include "parts.h"

bool mvm_has_i8259(const struct mvm_vm *vm)
{
	return OS_READ_ONCE(vm->i8259) != NULL;
}

/* --- exceptions ---------------------------------------------------------------------------------- */

void mvm_raise(struct mvm_vcpu *vcpu, const struct mvm_fault *fault)
{
	vcpu->events.exception.pending = 1;
	vcpu->events.exception.injected = 0;
	vcpu->events.exception.vector = fault->vector;
	vcpu->events.exception.has_error_code = fault->has_error_code;
	vcpu->events.exception.error_code = fault->error_code;
	if (fault->vector == MVM_VECTOR_PF)
		vcpu->state.sregs.cr2 = fault->cr2;
}

void mvm_raise_vector(struct mvm_vcpu *vcpu, u8 vector)
{
	struct mvm_fault fault = { .vector = vector, .has_error_code = vector == MVM_VECTOR_GP };

	mvm_raise(vcpu, &fault);
}

/* Real mode pushes no error codes, and injecting one would (AMD APM vol. 2, 15.20). */
static bool mvm_error_code_wanted(const struct mvm_vcpu *vcpu)
{
	return vcpu->events.exception.has_error_code && vcpu->state.sregs.cr0 & MVM_CR0_PE;
}

/* #DE, #BR to #NM, #TS to #PF, #MF, #AC, #XF, #CP, #VC, #SX: they are of an instruction that is executed again. #DB may be. */
#define MVM_FAULTS 0x602b7ce1u

/*
 * With a fault the processor pushes RF, so that a breakpoint on the instruction does not stop it a second time (AMD APM vol. 2,
 * 3.1.6 and 13.1.4); with an event that it is told to inject it pushes the flags that it finds.
 */
static void mvm_inject_exception(struct mvm_vcpu *vcpu)
{
	if (MVM_FAULTS >> (vcpu->events.exception.vector & 31) & 1)
		vcpu->state.regs.rflags |= MVM_FLAG_RF;
	vcpu->events.exception.pending = 0;
	vcpu->events.exception.injected = 1;
	vcpu->inject = (struct mvm_cpu_event){
		.kind = MVM_CPU_EVENT_EXCEPTION,
		.vector = vcpu->events.exception.vector,
		.has_error_code = mvm_error_code_wanted(vcpu),
		.error_code = vcpu->events.exception.error_code,
	};
}

/* --- NMIs ------------------------------------------------------------------------------------------ */

static void mvm_inject_nmi(struct mvm_vcpu *vcpu)
{
	vcpu->events.nmi.injected = 1;
	vcpu->events.nmi.masked = 1;
	vcpu->inject = (struct mvm_cpu_event){ .kind = MVM_CPU_EVENT_NMI, .vector = 2 };
}

/* --- interrupts ------------------------------------------------------------------------------------- */

/* The guest takes interrupts. */
static bool mvm_interrupts_open(const struct mvm_vcpu *vcpu)
{
	return vcpu->state.regs.rflags & MVM_FLAG_IF && !vcpu->state.shadow;
}

/* The i8259's INTR is wired to the first vCPU. */
static bool mvm_interrupt_waits(struct mvm_vcpu *vcpu)
{
	struct mvm_vm *vm = vcpu->vm;
	unsigned long flags;
	bool waits;

	if (vcpu->events.interrupt.pending)
		return true;
	if (!mvm_has_i8259(vm))
		return false;
	flags = host_spin_lock(&vm->irq_lock);
	waits = vm->boot == vcpu && vm->i8259 && mvm_i8259_intr(vm->i8259);
	host_spin_unlock(&vm->irq_lock, flags);
	return waits;
}

/* Takes the interrupt that waits: false where the line has gone meanwhile. */
static bool mvm_interrupt_take(struct mvm_vcpu *vcpu, u8 *vector)
{
	struct mvm_vm *vm = vcpu->vm;
	unsigned long flags;
	bool taken;

	*vector = vcpu->events.interrupt.vector;
	if (vcpu->events.interrupt.pending)
		return true;
	flags = host_spin_lock(&vm->irq_lock);
	taken = vm->boot == vcpu && vm->i8259 && mvm_i8259_intr(vm->i8259);
	if (taken)
		*vector = mvm_i8259_acknowledge(vm->i8259);
	host_spin_unlock(&vm->irq_lock, flags);
	return taken;
}

static void mvm_inject_interrupt(struct mvm_vcpu *vcpu)
{
	vcpu->events.interrupt.pending = 0;
	vcpu->events.interrupt.injected = 1;
	vcpu->inject = (struct mvm_cpu_event){
		.kind = vcpu->events.interrupt.soft ? MVM_CPU_EVENT_SOFT_INTERRUPT :
						      MVM_CPU_EVENT_INTERRUPT,
		.vector = vcpu->events.interrupt.vector,
	};
}

/* --- before an entry, after an exit ------------------------------------------------------------------ */

/* What was being delivered when the guest exited goes first, and the guest exits right behind it for what waits. */
static bool mvm_inject_again(struct mvm_vcpu *vcpu)
{
	if (vcpu->events.exception.injected)
		mvm_inject_exception(vcpu);
	else if (vcpu->events.nmi.injected)
		mvm_inject_nmi(vcpu);
	else if (vcpu->events.interrupt.injected)
		mvm_inject_interrupt(vcpu);
	else if (vcpu->events.exception.pending)
		mvm_inject_exception(vcpu);
	else
		return false;
	return true;
}

static void mvm_inject_new(struct mvm_vcpu *vcpu)
{
	u8 vector;

	if (vcpu->events.nmi.pending && !vcpu->events.nmi.masked && !vcpu->state.shadow) {
		vcpu->events.nmi.pending--;
		mvm_inject_nmi(vcpu);
	} else if (mvm_interrupts_open(vcpu) && mvm_interrupt_waits(vcpu) &&
		   mvm_interrupt_take(vcpu, &vector)) {
		vcpu->events.interrupt.vector = vector;
		vcpu->events.interrupt.soft = 0;
		mvm_inject_interrupt(vcpu);
	}
}

/*
 * An interrupt that still waits, an NMI, or the VMM that wants to inject one, needs an exit as soon as the guest takes
 * interrupts. Where something else is delivered before an NMI the guest exits right behind it. In the shadow of a MOV SS
 * it waits for the next exit, which the host's timer makes, where interrupts are off.
 */
void mvm_events_prepare(struct mvm_vcpu *vcpu, bool want_window)
{
	bool nmi_waits;

	vcpu->inject = (struct mvm_cpu_event){ .kind = MVM_CPU_EVENT_NONE };
	if (!mvm_inject_again(vcpu))
		mvm_inject_new(vcpu);
	nmi_waits = vcpu->events.nmi.pending && !vcpu->events.nmi.masked;
	vcpu->want_exit = (nmi_waits && vcpu->inject.kind != MVM_CPU_EVENT_NONE) ||
			  vcpu->events.exception.pending;
	/* With an i8259 the VMM injects nothing: its window would be open again before the next instruction. */
	vcpu->want_interrupt_window = (want_window && !mvm_has_i8259(vcpu->vm)) || nmi_waits ||
				      mvm_interrupt_waits(vcpu);
}

void mvm_events_collect(struct mvm_vcpu *vcpu, const struct mvm_cpu_event *interrupted)
{
	struct mvm_vcpu_events *events = &vcpu->events;

	events->exception.injected = 0;
	events->nmi.injected = 0;
	events->interrupt.injected = 0;
	switch (interrupted->kind) {
	case MVM_CPU_EVENT_EXCEPTION:
		events->exception.injected = 1;
		events->exception.vector = interrupted->vector;
		events->exception.has_error_code = interrupted->has_error_code;
		events->exception.error_code = interrupted->error_code;
		break;
	case MVM_CPU_EVENT_NMI:
		events->nmi.injected = 1;
		events->nmi.masked = 1;
		break;
	case MVM_CPU_EVENT_INTERRUPT:
	case MVM_CPU_EVENT_SOFT_INTERRUPT:
		events->interrupt.injected = 1;
		events->interrupt.vector = interrupted->vector;
		events->interrupt.soft = interrupted->kind == MVM_CPU_EVENT_SOFT_INTERRUPT;
		break;
	default:
		break;
	}
}

/* --- what others ask ---------------------------------------------------------------------------------- */

static bool mvm_events_none(const struct mvm_vcpu *vcpu)
{
	const struct mvm_vcpu_events *events = &vcpu->events;

	return !events->exception.injected && !events->exception.pending && !events->nmi.injected &&
	       !events->interrupt.injected;
}

bool mvm_events_ready(const struct mvm_vcpu *vcpu)
{
	return !mvm_has_i8259(vcpu->vm) && mvm_interrupts_open(vcpu) && mvm_events_none(vcpu) &&
	       !vcpu->events.interrupt.pending;
}

bool mvm_events_wake(struct mvm_vcpu *vcpu)
{
	if (!mvm_events_none(vcpu) || vcpu->events.triple_fault)
		return true;
	if (vcpu->events.nmi.pending && !vcpu->events.nmi.masked)
		return true;
	return vcpu->state.regs.rflags & MVM_FLAG_IF && mvm_interrupt_waits(vcpu);
}

/* --- ioctls --------------------------------------------------------------------------------------------- */

int mvm_vcpu_interrupt(struct mvm_vcpu *vcpu, const struct mvm_interrupt *arg)
{
	if (mvm_has_i8259(vcpu->vm))
		return -ENXIO;
	if (vcpu->events.interrupt.pending || vcpu->events.interrupt.injected)
		return -EEXIST;
	vcpu->events.interrupt.pending = 1;
	vcpu->events.interrupt.vector = (u8)arg->vector;
	vcpu->events.interrupt.soft = 0;
	return 0;
}

/* The processor latches one: behind the one that it handles, or behind the one that comes first. */
int mvm_vcpu_nmi(struct mvm_vcpu *vcpu)
{
	u8 most = vcpu->events.nmi.masked || vcpu->events.nmi.injected ? 1 : 2;

	if (vcpu->events.nmi.pending < most)
		vcpu->events.nmi.pending++;
	return 0;
}

int mvm_vcpu_get_vcpu_events(struct mvm_vcpu *vcpu, struct mvm_vcpu_events *arg)
{
	*arg = vcpu->events;
	arg->shadow = vcpu->state.shadow;
	return 0;
}

/* One event can be in delivery, and an exception is in one state. An interrupt may have been queued before there was an i8259. */
static bool mvm_events_valid(const struct mvm_vcpu_events *events)
{
	u32 injected =
		events->exception.injected + events->nmi.injected + events->interrupt.injected;

	if (injected > 1 || (events->exception.injected && events->exception.pending))
		return false;
	if (events->interrupt.injected && events->interrupt.pending)
		return false;
	return !((events->exception.injected || events->exception.pending) &&
		 events->exception.vector == 2); /* that is the NMI's */
}

int mvm_vcpu_set_vcpu_events(struct mvm_vcpu *vcpu, const struct mvm_vcpu_events *arg)
{
	if (!mvm_events_valid(arg))
		return -EINVAL;
	vcpu->events = *arg;
	vcpu->events.shadow = 0;
	vcpu->state.shadow = arg->shadow;
	return 0;
}
