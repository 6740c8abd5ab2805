// SPDX-License-Identifier: MIT
/*
 * A vCPU that is moved: after each RUN of a guest that does at random what a processor lets a guest do, its whole state is
 * read and given to another vCPU, in any order. All of it must be accepted and read the same; then both run on, and nothing
 * may tell them apart: what is injected, why they exit, what they are afterwards.
 */
#include "harness.h"

static struct machine machine;
static s64 vcpus[2];

/* --- a guest whose doings follow from a number ----------------------------------------------------------------- */

/* @seed: of what it does; @entries, @seen: how often it was entered, and what it was given */
struct guest {
	u64 seed;
	u32 entries;
	u64 seen;
};

static struct mvm_cpu_event own_exception(void)
{
	static const u8 vectors[] = { 0, 6, 13, 14 };
	u8 vector = vectors[below(4)];

	return (struct mvm_cpu_event){ MVM_CPU_EVENT_EXCEPTION, vector, vector > 6,
				       vector > 6 ? below(32) : 0 };
}

/* Registers that no exit is needed for. */
static void change_state(struct mvm_cpu_state *state)
{
	static const u64 masks[] = { MVM_FLAG_IF, MVM_FLAG_TF, MVM_FLAG_RF, MVM_FLAG_AC };
	u32 mxcsr = below(2) ? 0x1f80 : (u32)random_number() & 0x2ffff;

	state->regs.rflags ^= masks[below(4)];
	*mvm_register(&state->regs, below(16)) = random_number();
	state->shadow = below(4) == 0;
	state->sregs.cr2 = random_number();
	state->sregs.cr8 = below(16);
	state->sregs.cr3 = TABLES | (random_number() & 0x18);
	state->sregs.fs.base = random_number() >> 17;
	state->sregs.ds.unusable = below(2) == 0;
	state->msrs.star = random_number();
	state->msrs.sfmask = random_number();
	state->msrs.sysenter_cs = random_number();
	state->debug.db[below(4)] = random_number();
	state->debug.dr6 = (random_number() & 0xe00f) | 0xffff0ff0;
	state->debug.dr7 = (random_number() & 0xffff23ff) | 0x400;
	state->xcr0 = below(3) ? 7 : 3;
	memcpy(state->xsave->legacy + 24, &mxcsr, sizeof(mxcsr));
	state->xsave->xstate_bv = below(8) & state->xcr0;
	if (!(state->xsave->xstate_bv & 2))
		memset(state->xsave->legacy + 160, 0, 256); /* as XSAVE writes it */
	else
		state->xsave->legacy[160 + below(256)] = (u8)random_number();
}

/* Privilege; long mode and paging off or on, with all that goes with it. */
static void change_mode(struct mvm_cpu_state *state)
{
	struct mvm_sregs *sregs = &state->sregs;

	if (below(4))
		return;
	sregs->ss.dpl = sregs->cs.dpl = below(2) ? 3 : 0;
	sregs->cr0 ^= MVM_CR0_WP;
	if (below(2))
		return;
	sregs->cr0 ^= MVM_CR0_PG;
	sregs->efer ^= MVM_EFER_LMA;
	sregs->cs.l = sregs->efer & MVM_EFER_LMA ? 1 : 0;
	sregs->cs.db = !sregs->cs.l;
}

static void exit_somehow(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit)
{
	static const u32 kinds[] = { MVM_CPU_EXIT_HOST,	    MVM_CPU_EXIT_HOST,
				     MVM_CPU_EXIT_CPUID,    MVM_CPU_EXIT_HLT,
				     MVM_CPU_EXIT_SHUTDOWN, MVM_CPU_EXIT_INVALID_OPCODE,
				     MVM_CPU_EXIT_XSETBV,   MVM_CPU_EXIT_EXCEPTION };

	exit->kind = kinds[below(8)];
	if (exit->kind == MVM_CPU_EXIT_CPUID || exit->kind == MVM_CPU_EXIT_HLT ||
	    exit->kind == MVM_CPU_EXIT_XSETBV)
		exit->next_rip = vcpu->state.regs.rip + 3;
	if (exit->kind == MVM_CPU_EXIT_EXCEPTION)
		exit->exception = (struct mvm_cpu_exit_exception){ below(2) ? 1 : 17, false, 0 };
	if (exit->kind != MVM_CPU_EXIT_HOST && exit->kind != MVM_CPU_EXIT_EXCEPTION)
		return;
	if (vcpu->inject.kind != MVM_CPU_EVENT_NONE && below(3))
		exit->interrupted = vcpu->inject;
	else if (below(4) == 0)
		exit->interrupted = own_exception();
}

static int play(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	struct guest *guest = context;
	u64 outside = random_state;
	const struct mvm_cpu_event *event = &vcpu->inject;

	random_state = guest->seed;
	guest->seen = guest->seen * 31 + event->kind * 5 + event->vector * 7 + event->error_code +
		      vcpu->want_interrupt_window * 3 + vcpu->want_exit;
	exit->kind = MVM_CPU_EXIT_SHUTDOWN;
	if (++guest->entries < 6) {
		change_state(&vcpu->state);
		change_mode(&vcpu->state);
		exit->nmi_over = vcpu->events.nmi.masked && below(3) == 0;
		exit_somehow(vcpu, exit);
	}
	guest->seed = random_number();
	random_state = outside;
	return 0;
}

/* --- its state ------------------------------------------------------------------------------------------------- */

#define MSRS 20u

/* What there is to be moved, but the TSC, which goes on. */
struct state {
	struct mvm_regs regs;
	struct mvm_sregs sregs;
	struct mvm_debugregs debug;
	struct mvm_fpu fpu;
	struct mvm_xsave xsave;
	struct mvm_xcrs xcrs;
	struct mvm_vcpu_events events;
	struct mvm_mp_state mp;
	struct mvm_msr_entry msrs[MSRS];
};

/* The first byte that differs. */
static size_t difference(const struct state *a, const struct state *b)
{
	size_t at = 0;

	while (at < sizeof(*a) && ((const u8 *)a)[at] == ((const u8 *)b)[at])
		at++;
	return at;
}

#define DO(vcpu, command, argument) CHECK_IS(CALL(&machine, vcpu, command, argument), 0)

static void msrs(s64 vcpu, u32 command, struct mvm_msr_entry *entries)
{
	struct mvm_msrs list = { .count = MSRS - 1, .addr = behind_address() };

	memcpy(behind(&machine), entries + 1, (MSRS - 1) * sizeof(*entries));
	DO(vcpu, command, &list);
	CHECK_IS(list.count, MSRS - 1);
	memcpy(entries + 1, behind(&machine), (MSRS - 1) * sizeof(*entries));
}

static void get_state(s64 vcpu, struct state *state)
{
	struct mvm_get_msr_index_list list = { .count = MSRS, .addr = behind_address() };
	u32 at;

	memset(state, 0, sizeof(*state));
	DO(vcpu, MVM_GET_REGS, &state->regs);
	DO(vcpu, MVM_GET_SREGS, &state->sregs);
	DO(vcpu, MVM_GET_DEBUGREGS, &state->debug);
	DO(vcpu, MVM_GET_FPU, &state->fpu);
	DO(vcpu, MVM_GET_XSAVE, &state->xsave);
	DO(vcpu, MVM_GET_XCRS, &state->xcrs);
	DO(vcpu, MVM_GET_VCPU_EVENTS, &state->events);
	DO(vcpu, MVM_GET_MP_STATE, &state->mp);
	CHECK_IS(call_system(&machine, MVM_GET_MSR_INDEX_LIST, &list, sizeof(list)), 0);
	for (at = 1; at < MSRS; at++) /* number 0 is the TSC */
		state->msrs[at].index = ((u32 *)behind(&machine))[at];
	msrs(vcpu, MVM_GET_MSRS, state->msrs);
}

static void set_part(s64 vcpu, struct state *state, u32 part)
{
	switch (part) {
	case 0:
		DO(vcpu, MVM_SET_SREGS, &state->sregs);
		break;
	case 1:
		DO(vcpu, MVM_SET_DEBUGREGS, &state->debug);
		break;
	case 2:
		DO(vcpu, MVM_SET_XSAVE, &state->xsave);
		break;
	case 3:
		DO(vcpu, MVM_SET_XCRS, &state->xcrs);
		break;
	case 4:
		DO(vcpu, MVM_SET_MP_STATE, &state->mp);
		break;
	case 5:
		msrs(vcpu, MVM_SET_MSRS, state->msrs);
		break;
	default:
		DO(vcpu, MVM_SET_REGS, &state->regs);
		DO(vcpu, MVM_SET_VCPU_EVENTS,
		   &state->events); /* SET_REGS takes an exception away */
		break;
	}
}

/* To a vCPU that is in any state: from a random part on. */
static void move_state(s64 from, s64 to)
{
	static struct state state, moved;
	u32 at, first = below(7), stride = 1 + below(6);

	get_state(from, &state);
	for (at = 0; at < 7; at++)
		set_part(to, &state, (first + at * stride) % 7);
	get_state(to, &moved);
	CHECK_IS(difference(&state, &moved), sizeof(state));
}

/* --- both run -------------------------------------------------------------------------------------------------- */

static struct guest guests[2];
static int results[2];

static void act(u32 which, u64 seed)
{
	struct mvm_interrupt interrupt = { .vector = seed >> 8 & 0xff };

	if (!(seed & 3))
		(void)CALL(&machine, vcpus[which], MVM_INTERRUPT, &interrupt);
	if (!(seed >> 2 & 3))
		CHECK_IS(call(&machine, vcpus[which], MVM_NMI, NULL, 0), 0);
}

static void run_one(u32 which, u64 seed)
{
	volatile struct mvm_run *page = run_page(&machine, vcpus[which]);
	struct mvm_vcpu *vcpu = vcpu_of(&machine, vcpus[which]);

	act(which, seed);
	guests[which] = (struct guest){ .seed = seed | 1 };
	scripted_play(vcpu, play, &guests[which]);
	page->request_interrupt_window = seed >> 4 & 1;
	page->cr8 = vcpu->state.sregs.cr8;
	results[which] = call(&machine, vcpus[which], MVM_RUN, NULL, 0);
}

static void compare(void)
{
	static struct state states[2];
	volatile struct mvm_run *first = run_page(&machine, vcpus[0]),
				*second = run_page(&machine, vcpus[1]);

	CHECK_IS(results[1], results[0]);
	CHECK_IS(second->exit_reason, first->exit_reason);
	CHECK_IS(second->ready_for_interrupt_injection, first->ready_for_interrupt_injection);
	CHECK_IS(guests[1].entries, guests[0].entries);
	CHECK_IS(guests[1].seen, guests[0].seen);
	get_state(vcpus[0], &states[0]);
	get_state(vcpus[1], &states[1]);
	CHECK_IS(difference(&states[0], &states[1]), sizeof(states[0]));
}

static void begin(void)
{
	machine_boot(&machine);
	vcpus[0] = machine.vcpu;
	vcpus[1] = machine.vcpu = make_vcpu(&machine, machine.vm, 1);
	give_cpuid(&machine);
	machine.vcpu = vcpus[0];
	give_cpuid(&machine);
	enter_long_mode(&machine);
}

void test_moves(void)
{
	unsigned int before = failures;
	u32 at, which;

	random_state = 0x9e3779b97f4a7c15;
	begin();
	for (at = 0; at < 3000 && failures == before; at++) {
		u64 seed = random_number();

		move_state(vcpus[0], vcpus[1]);
		for (which = 0; which < 2; which++)
			run_one(which, seed);
		compare();
	}
	machine_end(&machine);
}
