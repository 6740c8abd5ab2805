// SPDX-License-Identifier: MIT
/* RUN: each kind of exit, events, and what the emulator refuses. */
#include "harness.h"

/* A guest that exits as it is told, then with HLT; it notes what was injected. */
struct script {
	struct mvm_cpu_exit exits[8];
	u32 count;
	u32 at;
	struct mvm_cpu_event injected[16];
	bool window[16];
	bool leave[16];
	bool resume[16]; /* RF */
	u32 entries;
};

static int play(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	struct script *script = context;

	if (script->entries < 16) {
		script->injected[script->entries] = vcpu->inject;
		script->window[script->entries] = vcpu->want_interrupt_window;
		script->leave[script->entries] = vcpu->want_exit;
		script->resume[script->entries] = vcpu->state.regs.rflags & MVM_FLAG_RF;
	}
	script->entries++;
	exit->kind = MVM_CPU_EXIT_SHUTDOWN;
	if (script->at < script->count)
		*exit = script->exits[script->at++];
	return 0;
}

static void load(struct machine *machine, struct script *script, const char *code, u32 length)
{
	script->at = 0;
	script->entries = 0;
	memcpy(machine->ram + 0x1000, code, length);
	scripted_play(vcpu_of(machine, machine->vcpu), play, script);
}

static u32 reason(struct machine *machine)
{
	return run_page(machine, machine->vcpu)->exit_reason;
}

static void begin(struct machine *machine)
{
	machine_boot(machine);
	enter_real_mode(machine);
}

/* --- instructions that exit -------------------------------------------------------------------------- */

static void test_cpuid(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_CPUID } }, .count = 1 };
	static struct machine machine;
	struct mvm_regs regs;

	begin(&machine);
	give_cpuid(&machine);
	load(&machine, &script, "\x66\x0f\xa2", 3); /* with a prefix that changes nothing */
	get_regs(&machine, &regs);
	regs.rax = 0xffffffff00000000;
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_SHUTDOWN);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rax, 0xd);
	CHECK_IS(regs.rbx, 0x68747541);
	CHECK_IS(regs.rip, 0x1003);
	/* the processor says where it ends */
	script.exits[0].next_rip = 0x1234;
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1234);
	machine_end(&machine);
}

/* The guest has changed its code since: what is there now is executed. */
static void test_changed_code(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_CPUID },
					    { .kind = MVM_CPU_EXIT_WBINVD } },
				 .count = 2 };
	static struct machine machine;
	struct mvm_regs regs;

	begin(&machine);
	load(&machine, &script, "\x90\x90", 2);
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1000);
	CHECK_IS(script.entries, 3);
	/* OUTSB by now, where the processor saw OUTSD */
	script.exits[0] = (struct mvm_cpu_exit){ .kind = MVM_CPU_EXIT_IO,
						 .io = { .port = 1, .size = 4, .string = true } };
	script.count = 1;
	load(&machine, &script, "\x6e", 1);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_SHUTDOWN);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1000);
	machine_end(&machine);
}

static void test_skip(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_WBINVD },
					    { .kind = MVM_CPU_EXIT_INVD } },
				 .count = 2 };
	static struct machine machine;
	struct mvm_vcpu_events events;
	struct mvm_regs regs;

	begin(&machine);
	load(&machine, &script, "\x0f\x09\x0f\x08", 4);
	get_regs(&machine, &regs);
	regs.rflags |= MVM_FLAG_TF | MVM_FLAG_RF;
	set_regs(&machine, &regs);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_VCPU_EVENTS, &events), 0);
	events.shadow = 1;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1004);
	CHECK_IS(regs.rflags & MVM_FLAG_RF, 0);
	CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_EXCEPTION); /* TF */
	CHECK_IS(script.injected[1].vector, 1);
	CHECK(!script.resume[1]); /* a trap */
	CHECK(vcpu_of(&machine, machine.vcpu)->state.debug.dr6 & MVM_DR6_BS);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_VCPU_EVENTS, &events), 0);
	CHECK_IS(events.shadow, 0);
	machine_end(&machine);
}

static void test_hypercall(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_HYPERCALL } }, .count = 1 };
	struct mvm_enable_cap cap = { .capability = MVM_CAP_EXIT_HYPERCALL, .args = { 1 } };
	static struct machine machine;
	volatile struct mvm_run *page;
	struct mvm_regs regs;

	begin(&machine);
	load(&machine, &script, "\x0f\x01\xd9", 3);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_UD);
	CHECK_IS(CALL(&machine, machine.vm, MVM_ENABLE_CAP, &cap), 0);
	load(&machine, &script, "", 0);
	get_regs(&machine, &regs);
	regs.rax = 0x77;
	regs.r8 = 0x88;
	regs.rbx = 0x99;
	set_regs(&machine, &regs);
	page = run_page(&machine, machine.vcpu);
	page->exit.hypercall.ret = 1;
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_HYPERCALL);
	CHECK_IS(page->exit.hypercall.ret, 0);
	CHECK_IS(page->exit.hypercall.nr, 0x77);
	CHECK_IS(page->exit.hypercall.args[0], 0x99);
	CHECK_IS(page->exit.hypercall.args[5], 0x88);
	CHECK_IS(page->exit.hypercall.longmode, 0);
	page->exit.hypercall.ret = 0x1122334455667788;
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rax, 0x55667788);
	CHECK_IS(regs.rip, 0x1003);
	machine_end(&machine);
}

/* --- MSRs --------------------------------------------------------------------------------------------------- */

static void msr_regs(struct machine *machine, u32 index, u64 value)
{
	struct mvm_regs regs;

	get_regs(machine, &regs);
	regs.rip = 0x1000;
	regs.rcx = index;
	regs.rax = (u32)value;
	regs.rdx = value >> 32;
	set_regs(machine, &regs);
}

static void test_msr(void)
{
	struct script read = { .exits = { { .kind = MVM_CPU_EXIT_MSR } }, .count = 1 };
	struct script write = { .exits = { { .kind = MVM_CPU_EXIT_MSR, .msr = { true } } },
				.count = 1 };
	struct mvm_enable_cap cap = { .capability = MVM_CAP_USER_SPACE_MSR, .args = { 3 } };
	static struct machine machine;
	volatile struct mvm_run *page;
	struct mvm_regs regs;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &write, "\x0f\x30", 2);
	msr_regs(&machine, MVM_MSR_STAR, 0x1234567800000001);
	CHECK_IS(run(&machine), 0);
	load(&machine, &read, "\x0f\x32", 2);
	msr_regs(&machine, MVM_MSR_STAR, 0);
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rax, 1);
	CHECK_IS(regs.rdx, 0x12345678);
	CHECK_IS(regs.rip, 0x1002);
	msr_regs(&machine, 0x12345, 0);
	load(&machine, &read, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(read.injected[1].vector, MVM_VECTOR_GP);
	CHECK(!read.injected[1].has_error_code); /* real mode */
	CHECK_IS(CALL(&machine, machine.vm, MVM_ENABLE_CAP, &cap), 0);
	load(&machine, &read, "", 0);
	page->exit.msr.error = 1; /* as another exit may leave it there */
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_RDMSR);
	CHECK_IS(page->exit.msr.error, 0);
	CHECK_IS(page->exit.msr.index, 0x12345);
	CHECK_IS(page->exit.msr.reason, MVM_MSR_EXIT_UNKNOWN);
	page->exit.msr.error = 7;
	CHECK_IS(run(&machine), -EINVAL);
	page->exit.msr.error = 0;
	page->exit.msr.data = 0xaabbccdd11223344;
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rax, 0x11223344);
	CHECK_IS(regs.rdx, 0xaabbccdd);
	CHECK_IS(regs.rip, 0x1002);
	memcpy(machine.ram + 0x1000, "\x0f\x30", 2);
	load(&machine, &write, "", 0);
	msr_regs(&machine, MVM_MSR_PAT, 2);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_WRMSR);
	CHECK_IS(page->exit.msr.reason, MVM_MSR_EXIT_INVALID);
	CHECK_IS(page->exit.msr.data, 2);
	page->exit.msr.error = 1;
	CHECK_IS(run(&machine), 0);
	CHECK_IS(write.injected[1].vector, MVM_VECTOR_GP);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1000);
	page->exit.msr.error = 0;
	load(&machine, &write, "", 0);
	msr_regs(&machine, MVM_MSR_EFER, 0x1000); /* SVME */
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_WRMSR);
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1002);
	machine_end(&machine);
}

/* The host has it, the guest's CPUID does not: WRMSR is #GP, where the VMM may set it. */
static void test_efer(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_MSR, .msr = { true } } },
				 .count = 1 };
	static struct machine machine;

	begin(&machine);
	load(&machine, &script, "\x0f\x30", 2);
	msr_regs(&machine, MVM_MSR_EFER, MVM_EFER_NXE);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_GP);
	CHECK_IS(vcpu_of(&machine, machine.vcpu)->state.sregs.efer, 0);
	machine_end(&machine);

	begin(&machine);
	give_cpuid(&machine);
	load(&machine, &script, "\x0f\x30", 2);
	msr_regs(&machine, MVM_MSR_EFER, MVM_EFER_NXE);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_NONE);
	CHECK_IS(vcpu_of(&machine, machine.vcpu)->state.sregs.efer, MVM_EFER_NXE);
	machine_end(&machine);
}

/* --- HLT --------------------------------------------------------------------------------------------------------- */

static void test_hlt(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_HLT } }, .count = 1 };
	struct mvm_mp_state state = { .mp_state = MVM_MP_STATE_HALTED };
	static struct machine machine;
	struct mvm_regs regs;

	begin(&machine);
	load(&machine, &script, "\xf4", 1);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_HLT);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1001);
	/* halted, and nothing comes */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_MP_STATE, &state), 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_HLT);
	/* an NMI ends it */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_MP_STATE, &state), 0);
	CHECK_IS(call(&machine, machine.vcpu, MVM_NMI, NULL, 0), 0);
	script.count = 0;
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_SHUTDOWN);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_NMI);
	machine_end(&machine);
}

static void open_interrupts(struct machine *machine)
{
	struct mvm_regs regs;

	get_regs(machine, &regs);
	regs.rflags |= MVM_FLAG_IF;
	set_regs(machine, &regs);
}

/* With an i8259 it waits in the kernel: for a signal here, for an interrupt in threads.c. */
static void test_hlt_waits(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_HLT } }, .count = 1 };
	static struct machine machine;
	struct mvm_mp_state state;
	struct mvm_regs regs;

	begin(&machine);
	make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	open_interrupts(&machine);
	load(&machine, &script, "\xf4", 1);
	CHECK_IS(run(&machine), -EINTR);
	CHECK_IS(reason(&machine), MVM_EXIT_INTR);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_MP_STATE, &state), 0);
	CHECK_IS(state.mp_state, MVM_MP_STATE_HALTED);
	user_signal = false;
	/* with interrupts off nothing in the kernel could end it */
	get_regs(&machine, &regs);
	regs.rflags &= ~MVM_FLAG_IF;
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_HLT);
	machine_end(&machine);
}

static void test_hlt_exits(void)
{
	struct mvm_create_vm arg = { .size = sizeof(arg), .flags = MVM_VM_EXIT_ON_HLT };
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_HLT } }, .count = 1 };
	static struct machine machine;

	machine_begin(&machine);
	CHECK_IS(call_system(&machine, MVM_CREATE_VM, &arg, sizeof(arg)), 0);
	machine.vm = arg.fd;
	CHECK_IS(set_slot(&machine, 0, 0, 0, RAM_SIZE, 0), 0);
	machine.vcpu = make_vcpu(&machine, machine.vm, 0);
	make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	enter_real_mode(&machine);
	open_interrupts(&machine);
	load(&machine, &script, "\xf4", 1);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_HLT);
	machine_end(&machine);
}

/* --- exits that only report ----------------------------------------------------------------------------------------- */

static void test_reports(void)
{
	struct script script = {
		.exits = { { .kind = MVM_CPU_EXIT_INVALID_STATE, .code = 0xffffffff } }, .count = 1
	};
	static struct machine machine;
	volatile struct mvm_run *page;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_FAIL_ENTRY);
	CHECK_IS(page->exit.fail_entry.exit_code, 0xffffffff);
	CHECK_IS(page->exit.fail_entry.cpu, 3);
	script.exits[0] = (struct mvm_cpu_exit){ .kind = MVM_CPU_EXIT_UNKNOWN, .code = 0x99 };
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_UNKNOWN);
	CHECK_IS(page->exit.unknown.exit_code, 0x99);
	script.exits[0] = (struct mvm_cpu_exit){ .kind = MVM_CPU_EXIT_TASK_SWITCH,
						 .code = 0x7d,
						 .interrupted = { .kind = MVM_CPU_EVENT_EXCEPTION,
								  .vector = 13,
								  .has_error_code = true,
								  .error_code = 5 } };
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_INTERNAL_ERROR);
	CHECK_IS(page->exit.internal_error.suberror, MVM_INTERNAL_ERROR_DELIVERY);
	CHECK_IS(page->exit.internal_error.data[0], 0x580000b0d);
	CHECK_IS(page->exit.internal_error.data[1], 0x7d);
	script.exits[0].interrupted = (struct mvm_cpu_event){ .kind = MVM_CPU_EVENT_NONE };
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_INTERNAL_ERROR);
	CHECK_IS(page->exit.internal_error.data[0], 0); /* a jump to a task */
	machine_end(&machine);
}

static int enter_fails(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	(void)vcpu;
	(void)exit;
	return *(int *)context;
}

static void test_run_fails(void)
{
	struct user_space other = { .area_count = 0 };
	static struct machine machine;
	volatile struct mvm_run *page;
	int err = -EIO;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	scripted_play(vcpu_of(&machine, machine.vcpu), enter_fails, &err);
	CHECK_IS(run(&machine), -EIO);
	page->immediate_exit = 1;
	CHECK_IS(run(&machine), -EINTR);
	CHECK_IS(reason(&machine), MVM_EXIT_INTR);
	page->immediate_exit = 2;
	CHECK_IS(run(&machine), -EINVAL);
	page->immediate_exit = 0;
	page->cr8 = 16;
	CHECK_IS(run(&machine), -EINVAL);
	page->cr8 = 9;
	user_signal = true;
	CHECK_IS(run(&machine), -EINTR);
	user_signal = false;
	CHECK_IS(vcpu_of(&machine, machine.vcpu)->state.sregs.cr8, 9);
	err = -ENOMEM; /* it does not come so far */
	user_current = &other;
	CHECK_IS(mvm_vcpu_run(vcpu_of(&machine, machine.vcpu)), -EIO);
	user_current = NULL;
	machine_end(&machine);
}

/* --- events ------------------------------------------------------------------------------------------------------------ */

static void test_interrupts(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_INTERRUPT_WINDOW } },
				 .count = 1 };
	struct mvm_interrupt interrupt = { .vector = 0x41 };
	static struct machine machine;
	volatile struct mvm_run *page;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &script, "", 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_INTERRUPT, &interrupt), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_INTERRUPT, &interrupt), -EEXIST);
	CHECK_IS(run(&machine), 0); /* interrupts are off */
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_NONE);
	CHECK(script.window[0]);
	CHECK_IS(page->if_flag, 0);
	CHECK_IS(page->ready_for_interrupt_injection, 0);
	open_interrupts(&machine);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_INTERRUPT);
	CHECK_IS(script.injected[0].vector, 0x41);
	CHECK(!script.window[0]);
	CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_NONE);
	CHECK_IS(page->if_flag, 1);
	CHECK_IS(page->ready_for_interrupt_injection, 1);
	/* the window is open already */
	page->request_interrupt_window = 1;
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_IRQ_WINDOW_OPEN);
	machine_end(&machine);
}

/* With an i8259 in the kernel INTERRUPT is none of the VMM's, nor is a window, at which the guest would stop for ever. */
static void test_window_with_i8259(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_HOST } }, .count = 1 };
	static struct machine machine;

	begin(&machine);
	make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	open_interrupts(&machine);
	run_page(&machine, machine.vcpu)->request_interrupt_window = 1;
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_SHUTDOWN);
	CHECK(!script.window[0] && !script.window[1]);
	machine_end(&machine);
}

/* What was interrupted in delivery goes first; an NMI waits for the IRET of the one before. */
static void test_reinjection(void)
{
	struct script script = {
		.exits = {
			{ .kind = MVM_CPU_EXIT_HOST,
			  .interrupted = { MVM_CPU_EVENT_EXCEPTION, 14, true, 6 } },
			{ .kind = MVM_CPU_EXIT_HOST, .interrupted = { MVM_CPU_EVENT_NMI, 2, false, 0 } },
			{ .kind = MVM_CPU_EXIT_HOST, .interrupted = { MVM_CPU_EVENT_SOFT_INTERRUPT, 0x80, false, 0 } },
			{ .kind = MVM_CPU_EXIT_HOST },
			{ .kind = MVM_CPU_EXIT_HOST, .nmi_over = true },
			{ .kind = MVM_CPU_EXIT_INVALID_OPCODE },
			{ .kind = MVM_CPU_EXIT_EXCEPTION, .exception = { 17, true, 0 } },
		},
		.count = 7,
	};
	static struct machine machine;
	struct mvm_vcpu_events events;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	load(&machine, &script, "", 0);
	CHECK_IS(call(&machine, machine.vcpu, MVM_NMI, NULL, 0), 0);
	CHECK_IS(call(&machine, machine.vcpu, MVM_NMI, NULL, 0), 0);
	CHECK_IS(call(&machine, machine.vcpu, MVM_NMI, NULL, 0), 0); /* dropped */
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_NMI);
	CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_EXCEPTION);
	CHECK_IS(script.injected[1].vector, 14);
	CHECK_IS(script.injected[1].error_code, 6);
	CHECK_IS(script.injected[2].kind, MVM_CPU_EVENT_NMI);
	CHECK_IS(script.injected[3].kind, MVM_CPU_EVENT_SOFT_INTERRUPT);
	CHECK_IS(script.injected[3].vector, 0x80);
	CHECK_IS(script.injected[4].kind, MVM_CPU_EVENT_NONE);
	CHECK_IS(script.injected[5].kind, MVM_CPU_EVENT_NMI);
	CHECK_IS(script.injected[6].vector, MVM_VECTOR_UD);
	CHECK_IS(script.injected[7].vector, 17);
	CHECK(script.injected[7].has_error_code);
	CHECK_IS(script.entries, 8);
	CHECK(!script.resume[0] && script.resume[1] && !script.resume[5]); /* faults alone */
	CHECK(script.resume[6] && script.resume[7]);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_VCPU_EVENTS, &events), 0);
	CHECK_IS(events.nmi.masked, 1);
	CHECK_IS(events.nmi.pending, 0);
	machine_end(&machine);
}

/* Interrupts are off all the while: an NMI comes at once, or right behind what is delivered before it. */
static void test_nmi_behind(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_HOST },
					    { .kind = MVM_CPU_EXIT_HOST } },
				 .count = 2 };
	struct mvm_vcpu_events events = { .exception = { .pending = 1, .vector = 3 },
					  .nmi = { .pending = 2 } };
	static struct machine machine;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	load(&machine, &script, "", 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	CHECK(!(vcpu_of(&machine, machine.vcpu)->state.regs.rflags & MVM_FLAG_IF));
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_EXCEPTION);
	CHECK(script.leave[0]);
	CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_NMI);
	CHECK(!script.leave[1]); /* the second one waits for the IRET of the first */
	CHECK_IS(script.injected[2].kind, MVM_CPU_EVENT_NONE);
	CHECK(!script.leave[2]);
	machine_end(&machine);
}

/* What is being delivered comes before an exception that the VMM adds, and neither is lost. */
static void test_exception_behind(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_HOST } }, .count = 1 };
	struct mvm_vcpu_events events = { .exception = { .pending = 1, .vector = 6 },
					  .interrupt = { .injected = 1, .vector = 0x41 } };
	static struct machine machine;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	load(&machine, &script, "", 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_INTERRUPT);
	CHECK_IS(script.injected[0].vector, 0x41);
	CHECK(script.leave[0]);
	CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_EXCEPTION);
	CHECK_IS(script.injected[1].vector, 6);
	CHECK(!script.leave[1]);
	events = (struct mvm_vcpu_events){ .exception = { .pending = 1, .vector = 6 },
					   .nmi = { .injected = 1, .masked = 1 } };
	load(&machine, &script, "", 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_NMI);
	CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_EXCEPTION);
	machine_end(&machine);
}

/* An exception that the delivery itself makes takes its place, or it would be made again and again. */
static void test_exception_in_delivery(void)
{
	struct script script = {
		.exits = { { .kind = MVM_CPU_EXIT_EXCEPTION,
			     .exception = { 17, true, 0 },
			     .interrupted = { MVM_CPU_EVENT_INTERRUPT, 0x41, false, 0 } },
			   { .kind = MVM_CPU_EXIT_HOST } },
		.count = 2
	};
	static struct machine machine;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_EXCEPTION);
	CHECK_IS(script.injected[1].vector, 17);
	CHECK_IS(script.injected[2].kind, MVM_CPU_EVENT_NONE);
	machine_end(&machine);
}

/* Two that come at once, one while another is handled. */
static void test_nmi_latch(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_HOST } }, .count = 1 };
	struct mvm_vcpu_events events;
	static struct machine machine;
	int times;

	machine_boot(&machine);
	for (times = 0; times < 3; times++)
		CHECK_IS(call(&machine, machine.vcpu, MVM_NMI, NULL, 0), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_VCPU_EVENTS, &events), 0);
	CHECK_IS(events.nmi.pending, 2);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	for (times = 0; times < 3; times++)
		CHECK_IS(call(&machine, machine.vcpu, MVM_NMI, NULL, 0), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_VCPU_EVENTS, &events), 0);
	CHECK_IS(events.nmi.masked, 1);
	CHECK_IS(events.nmi.pending, 1);
	machine_end(&machine);
}

static int lower_cr8(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	(void)context;
	vcpu->state.sregs.cr8 = 7;
	exit->kind = MVM_CPU_EXIT_MEMORY;
	exit->memory = (struct mvm_cpu_exit_memory){ .gpa = 0x5000, .write = true };
	return 0;
}

/* The guest ran before RUN failed: the page has what the next RUN goes on with. */
static void test_cr8_of_a_failure(void)
{
	static struct machine machine;
	volatile struct mvm_run *page;

	machine_boot(&machine);
	enter_long_mode(&machine);
	page = run_page(&machine, machine.vcpu);
	page->cr8 = 2;
	scripted_play(vcpu_of(&machine, machine.vcpu), lower_cr8, NULL);
	machine.space.fail_alloc = 1;
	CHECK_IS(run(&machine), -ENOMEM);
	machine.space.fail_alloc = 0;
	CHECK_IS(reason(&machine), MVM_EXIT_UNKNOWN);
	CHECK_IS(page->exit.unknown.exit_code, 0);
	CHECK_IS(page->cr8, 7);
	machine_end(&machine);
}

static void test_events_state(void)
{
	struct script script = { .count = 0 };
	struct mvm_vcpu_events events = {
		.exception = { .pending = 1, .vector = 13, .has_error_code = 1, .error_code = 9 }
	};
	static struct machine machine;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	load(&machine, &script, "", 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].vector, 13);
	CHECK_IS(script.injected[0].error_code, 9);
	events =
		(struct mvm_vcpu_events){ .interrupt = { .injected = 1, .vector = 0x33, .soft = 1 },
					  .triple_fault = 1 };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_SHUTDOWN);
	CHECK_IS(script.entries, 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_SOFT_INTERRUPT);
	events = (struct mvm_vcpu_events){ .interrupt = { .injected = 1 },
					   .nmi = { .injected = 1 } };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), -EINVAL);
	events = (struct mvm_vcpu_events){ .interrupt = { .injected = 1, .pending = 1 } };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), -EINVAL);
	events = (struct mvm_vcpu_events){ .exception = { .injected = 1, .pending = 1 } };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), -EINVAL);
	events = (struct mvm_vcpu_events){ .exception = { .pending = 1, .vector = 2 } };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), -EINVAL);
	events = (struct mvm_vcpu_events){ .nmi = { .pending = 1 }, .shadow = 1 };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_NONE); /* in the shadow */
	CHECK(script.window[0]);
	make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	events = (struct mvm_vcpu_events){
		.interrupt = { .pending = 1, .vector = 0x44 }
	}; /* from before it was made */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	open_interrupts(&machine);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[0].kind, MVM_CPU_EVENT_INTERRUPT);
	CHECK_IS(script.injected[0].vector, 0x44);
	machine_end(&machine);
}

/* --- memory that is not there ---------------------------------------------------------------------------------------------- */

static void test_memory_faults(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_MEMORY,
					      .memory = { .gpa = 0x900000, .fetch = true } } },
				 .count = 1 };
	static struct machine machine;
	volatile struct mvm_run *page;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.flags, MVM_MEMORY_FAULT_EXECUTE);
	CHECK_IS(page->exit.memory_fault.phys_addr, 0x900000);
	script.exits[0].memory =
		(struct mvm_cpu_exit_memory){ .gpa = 0x900000, .write = true, .table_walk = true };
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.memory_fault.flags, MVM_MEMORY_FAULT_WRITE);
	script.exits[0].memory = (struct mvm_cpu_exit_memory){ .gpa = 0x900000, .write = true };
	script.exits[0].interrupted =
		(struct mvm_cpu_event){ MVM_CPU_EVENT_INTERRUPT, 8, false, 0 };
	script.exits[0].code = 0x400;
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_INTERNAL_ERROR);
	CHECK_IS(page->exit.internal_error.suberror, MVM_INTERNAL_ERROR_DELIVERY);
	CHECK_IS(page->exit.internal_error.data[0], 0x80000008);
	CHECK_IS(page->exit.internal_error.data[1], 0x400);
	/* a page that is there: the event is delivered again */
	script.exits[0].memory.gpa = 0x5000;
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].vector, 8);
	machine_end(&machine);
}

static void expect_bad(struct machine *machine, u64 gpa, u32 flags)
{
	volatile struct mvm_run *page = run_page(machine, machine->vcpu);

	CHECK_IS(run(machine), 0);
	CHECK_IS(reason(machine), MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, gpa);
	CHECK_IS(page->exit.memory_fault.flags, flags | MVM_MEMORY_FAULT_HOST);
}

/* What the guest does with a page that the host found broken is the VMM's to know, and nobody touches it. */
static void test_bad_page(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_MEMORY,
					      .memory = { .gpa = 0x6010, .write = true } } },
				 .count = 1 };
	struct mvm_translate translate = { .linear_address = 0x5000 };
	struct mvm_regs regs = {
		.rip = 0x1000, .rflags = 2, .rbx = 0x6010, .rsi = 0x900000, .rdi = 0x6010
	};
	static struct machine machine;

	begin(&machine);
	user_bad = machine.ram + 0x6000;
	load(&machine, &script, "", 0);
	expect_bad(&machine, 0x6010, MVM_MEMORY_FAULT_WRITE);
	CHECK_IS(scripted_mapped(vm_of(&machine, machine.vm), 0x6010), 0);
	script.exits[0].memory = (struct mvm_cpu_exit_memory){ .gpa = 0x6010, .fetch = true };
	load(&machine, &script, "", 0);
	expect_bad(&machine, 0x6010, MVM_MEMORY_FAULT_EXECUTE);
	/* also where an event was on its way: it is delivered again */
	script.exits[0].memory = (struct mvm_cpu_exit_memory){ .gpa = 0x6010 };
	script.exits[0].interrupted =
		(struct mvm_cpu_event){ MVM_CPU_EVENT_INTERRUPT, 8, false, 0 };
	load(&machine, &script, "", 0);
	expect_bad(&machine, 0x6010, 0);
	user_bad = NULL;
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].vector, 8);
	machine_end(&machine);

	/* the memory beside a device's, the code, a page table */
	script.exits[0] =
		(struct mvm_cpu_exit){ .kind = MVM_CPU_EXIT_MEMORY, .memory = { .gpa = 0x900000 } };
	machine_boot(&machine);
	enter_protected_mode(&machine);
	user_bad = machine.ram + 0x6fff;
	load(&machine, &script, "\xa5", 1); /* movsd: the device is read first */
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_MMIO);
	expect_bad(&machine, 0x6010, MVM_MEMORY_FAULT_WRITE);
	regs.rsi = 0x6ffe;
	regs.rdi = 0x900000;
	script.exits[0].memory.write = true;
	load(&machine, &script, "\xa5",
	     1); /* its source lies in two pages, and the first one is bad */
	set_regs(&machine, &regs);
	expect_bad(&machine, 0x6ffe, 0);
	regs.rsi = 0x5ffe;
	load(&machine, &script, "\xa5", 1); /* the second one */
	set_regs(&machine, &regs);
	expect_bad(&machine, 0x6000, 0);
	user_bad = machine.ram + 0x1000;
	load(&machine, &script, "\xa5", 1);
	set_regs(&machine, &regs);
	expect_bad(&machine, 0x1000, 0);
	user_bad = NULL;
	enter_long_mode(&machine);
	user_bad = machine.ram + TABLES + 0x1000;
	load(&machine, &script, "\xa5", 1);
	set_regs(&machine, &regs);
	expect_bad(&machine, TABLES + 0x1000, 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_TRANSLATE, &translate), 0);
	CHECK_IS(translate.valid, 0);
	user_bad = NULL;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_TRANSLATE, &translate), 0);
	CHECK_IS(translate.valid, 1);
	machine_end(&machine);
}

/* An instruction that the emulator does not know, one that is not there, one with a wrong LOCK, one that is too long. */
static u32 emulate_code(struct machine *machine, struct script *script, const char *code,
			u32 length)
{
	struct mvm_regs regs = { .rip = 0x4000, .rflags = 2, .rbx = 0x900000 };

	script->count = 0; /* what the last one asked for is forgotten */
	set_regs(machine, &regs);
	load(machine, script, "", 0);
	CHECK_IS(run(machine), 0);
	regs.rip = 0x1000;
	script->exits[0] =
		(struct mvm_cpu_exit){ .kind = MVM_CPU_EXIT_MEMORY, .memory = { .gpa = 0x900000 } };
	script->count = 1;
	memset(machine->ram + 0x1000, 0, 16);
	load(machine, script, code, length);
	set_regs(machine, &regs);
	CHECK_IS(run(machine), 0);
	return reason(machine);
}

static void test_not_emulated(void)
{
	static const char too_long[15] = { 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66,	  0x66,
					   0x66, 0x66, 0x66, 0x66, 0x66, 0x66, (char)0x8b };
	static struct machine machine;
	struct script script = { .count = 0 };
	volatile struct mvm_run *page;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	page = run_page(&machine, machine.vcpu);
	CHECK_IS(emulate_code(&machine, &script, "\x0f\x6f\x03", 3),
		 MVM_EXIT_INTERNAL_ERROR); /* movq mm0, [ebx] */
	CHECK_IS(page->exit.internal_error.suberror, MVM_INTERNAL_ERROR_EMULATION);
	CHECK_IS(page->exit.internal_error.data[0], 0x1000);
	CHECK_IS(page->exit.internal_error.data[1], 15);
	CHECK_IS(page->exit.internal_error.data[2], 0x036f0f);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\xc3", 2),
		 MVM_EXIT_INTERNAL_ERROR); /* no memory operand */
	CHECK_IS(emulate_code(&machine, &script, "\x63\x03", 2),
		 MVM_EXIT_INTERNAL_ERROR); /* arpl */
	CHECK_IS(emulate_code(&machine, &script, "\xf7\x1b", 2), MVM_EXIT_INTERNAL_ERROR); /* neg */
	CHECK_IS(emulate_code(&machine, &script, "\xc7\x0b", 2), MVM_EXIT_INTERNAL_ERROR);
	CHECK_IS(emulate_code(&machine, &script, "\x0f\x22\xe0", 3), MVM_EXIT_INTERNAL_ERROR);
	CHECK_IS(emulate_code(&machine, &script, "\xf0\x8b\x03", 3),
		 MVM_EXIT_SHUTDOWN); /* lock mov */
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_UD);
	CHECK_IS(emulate_code(&machine, &script, "\xf0\x3b\x03", 3),
		 MVM_EXIT_SHUTDOWN); /* lock cmp */
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_UD);
	CHECK_IS(emulate_code(&machine, &script, "\xf0\x01\x03", 3),
		 MVM_EXIT_MMIO); /* lock add [ebx], eax */
	CHECK_IS(emulate_code(&machine, &script, too_long, sizeof(too_long)), MVM_EXIT_SHUTDOWN);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_GP);
	CHECK(script.injected[1].has_error_code);
	machine_end(&machine);
}

/* Where the rest of an instruction would be there is no memory, or no page. */
static void test_code_ends(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_MEMORY,
					      .memory = { .gpa = 0x900000 } } },
				 .count = 1 };
	struct mvm_regs regs = { .rip = RAM_SIZE - 1, .rflags = 2 };
	static struct machine machine;
	volatile struct mvm_run *page;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &script, "", 0);
	machine.ram[RAM_SIZE - 1] = 0x8b;
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, RAM_SIZE);
	regs.rip = RAM_SIZE + 0x5000;
	set_regs(&machine, &regs);
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, RAM_SIZE + 0x5000);
	script.exits[0] = (struct mvm_cpu_exit){ .kind = MVM_CPU_EXIT_HLT };
	load(&machine, &script, "", 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_MEMORY_FAULT);
	machine_end(&machine);
}

/* Segments: SS for [bp], its base, limits, a read-only one, one that expands down. */
static void test_segments(void)
{
	static struct machine machine;
	struct script script = { .count = 0 };
	volatile struct mvm_run *page;
	struct mvm_sregs sregs;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	page = run_page(&machine, machine.vcpu);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.ss.base = 0x800000;
	sregs.ss.limit = 0x10000;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x45\x10", 3), MVM_EXIT_MMIO); /* [ebp+16] */
	CHECK_IS(page->exit.mmio.phys_addr, 0x800010);
	CHECK_IS(emulate_code(&machine, &script, "\x67\x8b\x46\x10", 4),
		 MVM_EXIT_MMIO); /* [bp+16] */
	CHECK_IS(page->exit.mmio.phys_addr, 0x800010);
	CHECK_IS(emulate_code(&machine, &script, "\x67\x8b\x42\x20", 4),
		 MVM_EXIT_MMIO); /* [bp+si+32] */
	CHECK_IS(page->exit.mmio.phys_addr, 0x800020);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x04\x24", 3), MVM_EXIT_MMIO); /* [esp] */
	CHECK_IS(page->exit.mmio.phys_addr, 0x800000);
	CHECK_IS(emulate_code(&machine, &script, "\x36\x8b\x43\x00", 4),
		 MVM_EXIT_SHUTDOWN); /* ss:[ebx] */
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_SS);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x85\xfd\xff\x00\x00", 6), MVM_EXIT_MMIO);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x85\xfe\xff\x00\x00", 6),
		 MVM_EXIT_SHUTDOWN); /* limit + 1 */
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_SS);
	sregs.ds.kind = 1;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x03", 2), MVM_EXIT_MMIO);
	CHECK_IS(emulate_code(&machine, &script, "\x89\x03", 2), MVM_EXIT_SHUTDOWN);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_GP);
	CHECK_IS(emulate_code(&machine, &script, "\x2e\x8b\x03", 3),
		 MVM_EXIT_MMIO); /* cs: can be read */
	CHECK_IS(emulate_code(&machine, &script, "\x2e\x89\x03", 3), MVM_EXIT_SHUTDOWN);
	sregs.ds.kind = 7;
	sregs.ds.limit = 0x8fffff;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x03", 2), MVM_EXIT_MMIO);
	sregs.ds.limit = 0x900000;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x03", 2), MVM_EXIT_SHUTDOWN);
	sregs.ds.kind = 3;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(emulate_code(&machine, &script, "\x8a\x03", 2), MVM_EXIT_MMIO);
	sregs.ds.unusable = 1;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(emulate_code(&machine, &script, "\x8a\x03", 2), MVM_EXIT_SHUTDOWN);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_GP);
	sregs.ds.unusable = sregs.ds.present = 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(emulate_code(&machine, &script, "\x8a\x03", 2), MVM_EXIT_SHUTDOWN);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_GP);
	machine_end(&machine);
}

/* An address that is not canonical; FS and GS in 64-bit mode. */
static void test_long_segments(void)
{
	static struct machine machine;
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_MEMORY,
					      .memory = { .gpa = 0x900000 } } },
				 .count = 1 };
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rbx = 1ull << 47 };
	struct mvm_sregs sregs;

	machine_boot(&machine);
	enter_long_mode(&machine);
	load(&machine, &script, "\x8b\x03", 2);
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_GP);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.fs.base = 0x8ff000;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	regs.rbx = 0x1000;
	load(&machine, &script, "\x64\x8b\x03", 3);
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_MMIO);
	CHECK_IS(run_page(&machine, machine.vcpu)->exit.mmio.phys_addr, 0x900000);
	machine_end(&machine);
}

/* The VMM resets the vCPU instead of completing what it was asked. */
static void test_not_completed(void)
{
	static struct machine machine;
	struct script script = { .count = 0 };
	struct mvm_regs regs = { .rip = 0x2000, .rflags = 2, .rax = 5 };

	machine_boot(&machine);
	enter_protected_mode(&machine);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x03", 2), MVM_EXIT_MMIO);
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x2000);
	CHECK_IS(regs.rax, 5);
	machine_end(&machine);
}

/* A fatal signal while the lock is waited for, of one of two processes that share their memory: the other goes on. */
static void test_completion_interrupted(void)
{
	static struct machine machine;
	struct script script = { .count = 0 };
	volatile struct mvm_run *page;
	struct mvm_regs regs;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	page = run_page(&machine, machine.vcpu);
	CHECK_IS(emulate_code(&machine, &script, "\x8b\x83\xfe\x0f\x00\x00", 6), MVM_EXIT_MMIO);
	CHECK_IS(page->exit.mmio.phys_addr, 0x900ffe);
	page->exit.mmio.data[0] = 0x11;
	page->exit.mmio.data[1] = 0x22;
	machine.space.fail_lock = 2; /* behind the vCPU's own */
	CHECK_IS(run(&machine), -EINTR);
	CHECK_IS(machine.space.fail_lock, 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_MMIO);
	CHECK_IS(page->exit.mmio.phys_addr, 0x901000);
	page->exit.mmio.data[0] = 0x33;
	page->exit.mmio.data[1] = 0x44;
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rax, 0x44332211);
	CHECK_IS(regs.rip, 0x1006);
	machine_end(&machine);
}

/* A string that repeats 0 times: another processor changed the code meanwhile. */
static void test_repeats_never(void)
{
	static struct machine machine;
	struct script script = { .count = 0 };
	struct mvm_regs regs;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	CHECK_IS(emulate_code(&machine, &script, "\xf3\xaa", 2), MVM_EXIT_SHUTDOWN);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1002);
	CHECK_IS(regs.rcx, 0);
	machine_end(&machine);
}

/* Of a repeated string that is stepped through, each element traps, not only the last one. */
static void test_repeats_stepped(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_MEMORY,
					      .memory = { .gpa = 0x900000, .write = true } } },
				 .count = 1 };
	struct mvm_regs regs = {
		.rip = 0x1000, .rflags = 2 | MVM_FLAG_TF, .rcx = 2, .rdi = 0x900000
	};
	static struct machine machine;
	u32 left;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	for (left = 2; left; left--) {
		regs.rcx = left;
		load(&machine, &script, "\xf3\xaa", 2);
		set_regs(&machine, &regs);
		CHECK_IS(run(&machine), 0);
		CHECK_IS(reason(&machine), MVM_EXIT_MMIO);
		vcpu_of(&machine, machine.vcpu)->state.debug.dr6 = 0xffff0ff0;
		CHECK_IS(run(&machine), 0);
		CHECK_IS(reason(&machine), MVM_EXIT_SHUTDOWN);
		CHECK_IS(script.injected[1].kind, MVM_CPU_EVENT_EXCEPTION);
		CHECK_IS(script.injected[1].vector, MVM_VECTOR_DB);
		CHECK(vcpu_of(&machine, machine.vcpu)->state.debug.dr6 & MVM_DR6_BS);
		get_regs(&machine, &regs);
		CHECK_IS(regs.rcx, left - 1);
		CHECK_IS(regs.rip, left == 1 ? 0x1002 : 0x1000);
	}
	machine_end(&machine);
}

/* --- XSETBV and CR4 --------------------------------------------------------------------------------------------------------------- */

static void test_xsetbv(void)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_XSETBV } }, .count = 1 };
	static struct machine machine;
	struct mvm_sregs sregs;
	struct mvm_xcrs xcrs;
	u64 value;

	machine_boot(&machine);
	give_cpuid(&machine);
	enter_protected_mode(&machine);
	load(&machine, &script, "\x0f\x01\xd1", 3);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_UD); /* OSXSAVE is off */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cr4 |= MVM_CR4_OSXSAVE;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	for (value = 0; value < 16; value++) {
		bool valid = value == 1 || value == 3 || value == 7;

		load(&machine, &script, "", 0);
		msr_regs(&machine, 0, value);
		CHECK_IS(run(&machine), 0);
		CHECK_IS(script.injected[1].vector, valid ? 0 : MVM_VECTOR_GP);
	}
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_XCRS, &xcrs), 0);
	CHECK_IS(xcrs.xcrs[0].value, 7);
	load(&machine, &script, "", 0);
	msr_regs(&machine, 1, 1);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_GP);
	sregs.ss.dpl = sregs.cs.dpl = 3; /* not for a program of the guest's */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	load(&machine, &script, "", 0);
	msr_regs(&machine, 0, 1);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(script.injected[1].vector, MVM_VECTOR_GP);
	machine_end(&machine);
}

static u8 write_cr4(struct machine *machine, u64 value)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_CR, .cr = { true, 4 } } },
				 .count = 1 };
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rdx = value };

	load(machine, &script, "\x0f\x22\xe2", 3); /* mov cr4, rdx */
	set_regs(machine, &regs);
	CHECK_IS(run(machine), 0);
	get_regs(machine, &regs);
	CHECK_IS(regs.rip, script.injected[1].vector ? 0x1000 : 0x1003);
	return script.injected[1].vector;
}

/* Into RDX. */
static u8 read_cr4(struct machine *machine, u64 *value)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_CR, .cr = { false, 4 } } },
				 .count = 1 };
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rdx = ~0ull };

	load(machine, &script, "\x0f\x20\xe2", 3); /* mov rdx, cr4 */
	set_regs(machine, &regs);
	CHECK_IS(run(machine), 0);
	get_regs(machine, &regs);
	CHECK_IS(regs.rip, script.injected[1].vector ? 0x1000 : 0x1003);
	*value = regs.rdx;
	return script.injected[1].vector;
}

/* Another vCPU has put something else there meanwhile: the guest executes that, and CR4 is what it was. */
static void changed_cr4(struct machine *machine, const char *code)
{
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_CR, .cr = { true, 4 } } },
				 .count = 1 };
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rdx = MVM_CR4_PAE | MVM_CR4_DE };
	struct mvm_sregs before, after;

	CHECK_IS(CALL(machine, machine->vcpu, MVM_GET_SREGS, &before), 0);
	load(machine, &script, code, 3);
	set_regs(machine, &regs);
	CHECK_IS(run(machine), 0);
	CHECK_IS(reason(machine), MVM_EXIT_SHUTDOWN); /* the script's end */
	get_regs(machine, &regs);
	CHECK_IS(regs.rip, 0x1000);
	CHECK_IS(CALL(machine, machine->vcpu, MVM_GET_SREGS, &after), 0);
	CHECK_IS(after.cr4, before.cr4);
	CHECK_IS(script.injected[1].vector, 0);
}

static void test_cr4(void)
{
	static struct machine machine;
	struct script script = { .exits = { { .kind = MVM_CPU_EXIT_CR, .cr = { true, 3 } } },
				 .count = 1 };
	struct mvm_sregs sregs;
	u64 value;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	CHECK_IS(read_cr4(&machine, &value), 0);
	CHECK_IS(value, 0);
	enter_long_mode(&machine);
	CHECK_IS(write_cr4(&machine, MVM_CR4_PAE), MVM_VECTOR_GP); /* no CPUID, no feature */
	CHECK_IS(write_cr4(&machine, MVM_CR4_PAE | MVM_CR4_MCE), MVM_VECTOR_GP);
	machine_end(&machine);

	machine_boot(&machine);
	give_cpuid(&machine);
	enter_long_mode(&machine);
	CHECK_IS(write_cr4(&machine, MVM_CR4_PAE | MVM_CR4_MCE), 0); /* whatever CPUID says of it */
	CHECK_IS(read_cr4(&machine, &value), 0);
	CHECK_IS(value, MVM_CR4_PAE | MVM_CR4_MCE);
	CHECK_IS(write_cr4(&machine, MVM_CR4_PAE | MVM_CR4_OSFXSR | MVM_CR4_UMIP), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	CHECK_IS(sregs.cr4, MVM_CR4_PAE | MVM_CR4_OSFXSR | MVM_CR4_UMIP);
	CHECK_IS(read_cr4(&machine, &value), 0);
	CHECK_IS(value, sregs.cr4);
	CHECK_IS(write_cr4(&machine, 0), MVM_VECTOR_GP);
	CHECK_IS(write_cr4(&machine, MVM_CR4_PAE | MVM_CR4_LA57), MVM_VECTOR_GP);
	CHECK_IS(write_cr4(&machine, MVM_CR4_PAE | 1ull << 13), MVM_VECTOR_GP);
	CHECK_IS(write_cr4(&machine, MVM_CR4_PAE | MVM_CR4_PCIDE), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.ss.dpl = sregs.cs.dpl = 3;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(write_cr4(&machine, MVM_CR4_PAE | MVM_CR4_PCIDE), MVM_VECTOR_GP);
	CHECK_IS(read_cr4(&machine, &value), MVM_VECTOR_GP);
	CHECK_IS(value, ~0ull);
	sregs.ss.dpl = sregs.cs.dpl = 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	load(&machine, &script, "\x0f\x22\xda", 3);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(reason(&machine), MVM_EXIT_INTERNAL_ERROR);
	changed_cr4(&machine, "\x0f\x22\xda");
	changed_cr4(&machine, "\x0f\x20\xe2");
	changed_cr4(&machine, "\x0f\x0b\x90");
	machine_end(&machine);
}

void test_run(void)
{
	test_cpuid();
	test_changed_code();
	test_skip();
	test_hypercall();
	test_msr();
	test_efer();
	test_hlt();
	test_hlt_waits();
	test_hlt_exits();
	test_reports();
	test_run_fails();
	test_interrupts();
	test_window_with_i8259();
	test_reinjection();
	test_nmi_behind();
	test_nmi_latch();
	test_exception_behind();
	test_exception_in_delivery();
	test_cr8_of_a_failure();
	test_events_state();
	test_memory_faults();
	test_not_emulated();
	test_bad_page();
	test_code_ends();
	test_segments();
	test_long_segments();
	test_not_completed();
	test_completion_interrupted();
	test_repeats_never();
	test_repeats_stepped();
	test_xsetbv();
	test_cr4();
}
