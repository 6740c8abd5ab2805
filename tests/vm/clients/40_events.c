// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Interrupts, NMIs, windows, the devices in the kernel. */
#include "machine.h"

static int expect_port(const struct machine *machine, unsigned port)
{
	int reason = machine_run(machine, 0);

	if (reason == MVM_EXIT_IO && machine->run[0]->exit.io.port == port)
		return 1;
	printf("# exit %d, port %#x instead of %#x\n", reason, machine->run[0]->exit.io.port, port);
	return 0;
}

static void interrupts(struct machine *machine)
{
	const struct mvm_interrupt vector = { .vector = 0x30 };
	volatile struct mvm_run *run = machine->run[0];

	tap_test("interrupts are taken when the guest lets them in, and a window says when");
	machine_load(machine, "interrupt");
	machine_real(machine, 0);
	TRUE(expect_port(machine, 0x90));
	TRUE(!run->if_flag && !run->ready_for_interrupt_injection);
	TRUE(!call(machine->vcpu[0], MVM_INTERRUPT, &vector));
	TRUE(call(machine->vcpu[0], MVM_INTERRUPT, &vector) == EEXIST);
	run->request_interrupt_window = 1;
	TRUE(machine_run(machine, 0) == MVM_EXIT_IRQ_WINDOW_OPEN);
	TRUE(run->if_flag && run->ready_for_interrupt_injection);
	TRUE(!call(machine->vcpu[0], MVM_INTERRUPT, &vector));
	TRUE(machine_run(machine, 0) == MVM_EXIT_IRQ_WINDOW_OPEN);
	run->request_interrupt_window = 0;
	TRUE(!call(machine->vcpu[0], MVM_INTERRUPT, &vector));
	TRUE(machine_run_to_halt(machine, 0));
	TRUE((machine_regs(machine, 0).rbx & 0xffff) == 3);
}

static void nmis(struct machine *machine)
{
	tap_test("a second NMI waits for the IRET of the first");
	machine_load(machine, "nmi");
	machine_real(machine, 0);
	TRUE(expect_port(machine, 0x90));
	TRUE(!call(machine->vcpu[0], MVM_NMI, NULL));
	TRUE(expect_port(machine, 0x80));
	TRUE(!call(machine->vcpu[0], MVM_NMI, NULL));
	TRUE(expect_port(machine, 0x81));
	TRUE(expect_port(machine, 0x80));
	TRUE(expect_port(machine, 0x81));
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(!(machine_regs(machine, 0).rflags & 0x100)); /* nothing of the stepping is left */
}

/* The handler of #BP would end in HLT with 3 in RAX; before its first instruction the NMI's is called. */
static void nmi_behind_an_exception(struct machine *machine)
{
	const struct mvm_vcpu_events events = { .exception = { .pending = 1, .vector = 3 }, .nmi = { .pending = 1 } };
	struct mvm_regs regs;
	uint64_t rip;

	tap_test("an NMI comes with interrupts off, right behind an exception");
	machine_code(machine, 0, "\xeb\xfe", 2);
	TRUE(!call(machine->vcpu[0], MVM_NMI, NULL));
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 2);
	machine_code(machine, 0, "\xeb\xfe", 2);
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &events));
	TRUE(!(machine_regs(machine, 0).rflags & 0x200));
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	TRUE(regs.rax == 2);
	memcpy(&rip, machine->memory + regs.rsp, sizeof(rip));
	TRUE(rip == STUBS + 16 * 3);
}

/* --- the IRET of an NMI, which the host steps over ----------------------------------------------------- */

#define FRAME 0x400000u /* the page of a stack that is no memory at first */

static struct mvm_vcpu_events events_of(const struct machine *machine)
{
	struct mvm_vcpu_events events = { 0 };

	TRUE(!call(machine->vcpu[0], MVM_GET_VCPU_EVENTS, &events));
	return events;
}

/* IRET is the next instruction, within an NMI; this is what it returns to. */
static void in_nmi(struct machine *machine, uint64_t stack, uint64_t rflags, const uint64_t *frame)
{
	const struct mvm_vcpu_events events = { .nmi = { .masked = 1 } };
	struct mvm_regs regs;

	machine_code(machine, 0, "\x48\xcf", 2);
	if (frame)
		memcpy(machine->memory + stack, frame, 5 * sizeof(*frame));
	regs = machine_regs(machine, 0);
	regs.rsp = stack;
	regs.rflags = rflags;
	machine_set_regs(machine, 0, &regs);
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &events));
}

/* The IRET is begun, and ends RUN since its stack is nowhere; when it is begun again, an interrupt comes first. */
static void nmi_and_interrupt(struct machine *machine)
{
	const struct mvm_vcpu_events both = { .interrupt = { .pending = 1, .vector = 20 },
					      .nmi = { .masked = 1, .pending = 1 } };
	static uint8_t page[PAGE] __attribute__((aligned(PAGE)));
	const uint64_t *frame;
	struct mvm_regs regs;

	tap_test("an interrupt before the IRET of an NMI: nothing of the stepping is seen, and its own IRET lets NMIs in");
	in_nmi(machine, FRAME + 0x800, 0x202, NULL);
	TRUE(machine_run(machine, 0) == MVM_EXIT_INTERNAL_ERROR);
	TRUE(machine_regs(machine, 0).rip == GUEST && machine_regs(machine, 0).rflags == 0x202);
	TRUE(!machine_slot(machine, 1, 0, FRAME, PAGE, page));
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &both));
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	frame = (const uint64_t *)(page + regs.rsp % PAGE);
	TRUE(regs.rax == 20 && frame[0] == GUEST && frame[2] == 0x202);
	TRUE(events_of(machine).nmi.masked && events_of(machine).nmi.pending == 1);
	memcpy(machine->memory + GUEST + 0x100, "\x48\xcf", 2);
	regs.rip = GUEST + 0x100;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	frame = (const uint64_t *)(page + regs.rsp % PAGE);
	TRUE(regs.rax == 2 && frame[0] == GUEST && frame[2] == 0x202);
	TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
}

/* The guest's own INT and INT3, whose stack is not mapped for the guest yet: each is executed again, once. */
static void interrupted_int(struct machine *machine)
{
	static const struct {
		const char *code;
		uint64_t length, vector;
	} cases[] = { { "\xcd\x14", 2, 20 }, { "\xcc", 1, 3 } };
	static uint8_t page[PAGE] __attribute__((aligned(PAGE)));
	struct mvm_regs regs;
	unsigned at;

	tap_test("an INT whose delivery is interrupted is delivered once, with the address behind it");
	for (at = 0; at < 2; at++) {
		TRUE(!machine_slot(machine, 1, 0, FRAME, PAGE, page));
		machine_code(machine, 0, cases[at].code, cases[at].length);
		regs = machine_regs(machine, 0);
		regs.rsp = FRAME + 0x800;
		machine_set_regs(machine, 0, &regs);
		TRUE(machine_run_to_halt(machine, 0));
		regs = machine_regs(machine, 0);
		TRUE(regs.rax == cases[at].vector);
		TRUE(*(uint64_t *)(page + regs.rsp % PAGE) == GUEST + cases[at].length);
		TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
	}
}

/* A selector that there is not; one whose table is not mapped. NMIs wait on. */
static void nmi_and_fault(struct machine *machine)
{
	const uint64_t beyond[5] = { GUEST + 16, 0x1000, 2, STACK, 16 }, local[5] = { GUEST + 16, 12, 2, STACK, 16 };
	const uint64_t *stack;
	struct mvm_sregs sregs;

	tap_test("an IRET of an NMI that faults: nothing of the stepping is seen");
	in_nmi(machine, STACK, 2, beyond);
	TRUE(machine_run_to_halt(machine, 0));
	stack = (const uint64_t *)(machine->memory + machine_regs(machine, 0).rsp);
	TRUE(machine_regs(machine, 0).rax == 13 && stack[0] == 0x1000 && stack[1] == GUEST && stack[3] == 0x10002);
	TRUE(events_of(machine).nmi.masked);
	in_nmi(machine, STACK, 2, local);
	sregs = machine_sregs(machine, 0);
	sregs.ldt = (struct mvm_segment){ .selector = 32, .kind = 2, .present = 1, .limit = 0xfff, .base = 0x80000000 };
	TRUE(!machine_set_sregs(machine, 0, &sregs));
	TRUE(machine_run_to_halt(machine, 0));
	stack = (const uint64_t *)(machine->memory + machine_regs(machine, 0).rsp);
	TRUE(machine_regs(machine, 0).rax == 14 && stack[0] == 0 && stack[1] == GUEST && stack[3] == 0x10002);
	TRUE(machine_sregs(machine, 0).cr2 == 0x80000008);
	TRUE(events_of(machine).nmi.masked);
}

/* The VMM may look right behind it. */
static void expect_over(struct machine *machine, uint64_t dr6)
{
	const uint64_t frame[5] = { GUEST + 16, 24, 0x202, STACK, 16 };
	struct mvm_debugregs debug = { .dr6 = dr6, .dr7 = 0x400 };

	in_nmi(machine, STACK, 2, frame);
	TRUE(!call(machine->vcpu[0], MVM_SET_DEBUGREGS, &debug));
	machine->run[0]->request_interrupt_window = 1;
	TRUE(machine_run(machine, 0) == MVM_EXIT_IRQ_WINDOW_OPEN);
	machine->run[0]->request_interrupt_window = 0;
	TRUE(machine_regs(machine, 0).rip == GUEST + 16 && machine_regs(machine, 0).rflags == 0x202);
	TRUE(!events_of(machine).nmi.masked);
	TRUE(!call(machine->vcpu[0], MVM_GET_DEBUGREGS, &debug) && debug.dr6 == dr6);
}

static void nmi_is_over(struct machine *machine)
{
	const uint64_t frame[5] = { GUEST + 16, 24, 0x202, STACK, 16 };
	struct mvm_debugregs debug = { .dr6 = 0xffff0ff0, .dr7 = 0x400 };

	tap_test("behind the IRET of an NMI the state is that of the guest, with NMIs let in");
	expect_over(machine, 0xffff0ff0);
	expect_over(machine, 0xffff4ff1); /* what the guest has not looked at yet */
	in_nmi(machine, STACK, 0x102, frame); /* a guest that steps itself gets its #DB */
	TRUE(!call(machine->vcpu[0], MVM_SET_DEBUGREGS, &debug));
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 1 && !events_of(machine).nmi.masked);
	TRUE(!call(machine->vcpu[0], MVM_GET_DEBUGREGS, &debug) && debug.dr6 == 0xffff4ff0);
}

/* RFLAGS as the handler of @vector finds it on its stack, behind an error code where there is one. */
static uint64_t pushed_flags(struct machine *machine, const char *code, size_t size, uint64_t rflags, unsigned vector)
{
	struct mvm_regs regs;

	machine_code(machine, 0, code, size);
	regs = machine_regs(machine, 0);
	regs.rflags = rflags;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	TRUE(regs.rax == vector && !(regs.rflags & 0x10000));
	return *(uint64_t *)(machine->memory + regs.rsp + (vector == 13 ? 24 : 16)) & 0x10100;
}

/* A breakpoint on the instruction would come again, and again, when the handler has returned to it. */
static void resume_flag(struct machine *machine)
{
	tap_test("a fault that is raised for the processor has RF in the flags that it pushes, a trap has not");
	TRUE(pushed_flags(machine, "\x0f\x01\xd9", 3, 2, 6) == 0x10000); /* VMMCALL, not enabled */
	TRUE(pushed_flags(machine, "\x31\xc9\x0f\x32", 4, 2, 13) == 0x10000); /* RDMSR of none */
	TRUE(pushed_flags(machine, "\x0f\x09\x90", 3, 0x102, 1) == 0x100);	  /* WBINVD, stepped over */
	TRUE(pushed_flags(machine, "\x90\xcc", 2, 2, 3) == 0);
}

/* Behind STI one instruction comes first: HLT, in guests that wait. Here it counts, again and again. */
static void shadow(struct machine *machine)
{
	const struct mvm_vcpu_events events = { .interrupt = { .pending = 1, .vector = 20 }, .shadow = 1 };
	struct mvm_regs regs;

	tap_test("an interrupt that waits comes behind the instruction that STI or MOV SS protect");
	machine_code(machine, 0, "\x48\xff\xc3\xeb\xfb", 5); /* inc %rbx, and back */
	regs = machine_regs(machine, 0);
	regs.rflags |= 0x200;
	regs.rbx = 0;
	machine_set_regs(machine, 0, &regs);
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &events));
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	TRUE(regs.rax == 20 && regs.rbx > 0);
	machine_code(machine, 0, "\xeb\xfe", 2); /* one that jumps to itself is done as well */
	regs = machine_regs(machine, 0);
	regs.rflags |= 0x200;
	machine_set_regs(machine, 0, &regs);
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &events));
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 20);
}

/* Nobody else knows of it any more. */
static void not_delivered(struct machine *machine)
{
	const struct mvm_vcpu_events events = { .interrupt = { .pending = 1, .vector = 20 } };
	const int err = machine_insert("/refuse.ko");
	struct mvm_regs regs;

	if (err == EOPNOTSUPP) {
		tap_skip("an interrupt and a VMRUN that fails", "this kernel has no kprobes");
		return;
	}
	tap_test("an interrupt that was to come with a VMRUN which fails comes with the next one");
	TRUE(!err);
	machine_code(machine, 0, "\xeb\xfe", 2);
	regs = machine_regs(machine, 0);
	regs.rflags |= 0x200;
	machine_set_regs(machine, 0, &regs);
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &events));
	TRUE(machine_run(machine, 0) == MVM_EXIT_FAIL_ENTRY);
	TRUE(!machine_remove("refuse"));
	TRUE(events_of(machine).interrupt.injected && events_of(machine).interrupt.vector == 20);
	if (!events_of(machine).interrupt.injected)
		return; /* the guest would wait for ever */
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 20);
}

static int create(const struct machine *machine, uint32_t device, int *fd)
{
	struct mvm_create_device arg = { .size = sizeof(arg), .device = device };
	int err = call(machine->vm, MVM_CREATE_DEVICE, &arg);

	*fd = (int)arg.fd;
	return err;
}

static void timer(void)
{
	struct mvm_i8259_state state = { 0 };
	struct mvm_device_attr attr = { .group = MVM_I8259_STATE, .attr = MVM_I8259_MASTER, .addr = address_of(&state) };
	struct machine machine;
	struct mvm_clock begun, ended;
	int pic, pit;

	tap_test("the timer's interrupts come through the controllers and end HLT");
	machine_make(&machine, 0);
	TRUE(create(&machine, MVM_DEVICE_I8254, &pit) == ENXIO);
	TRUE(create(&machine, MVM_DEVICE_I8259, &pic) == 0);
	TRUE(create(&machine, MVM_DEVICE_I8254, &pit) == 0);
	machine_load(&machine, "timer");
	machine_real(&machine, 0);
	TRUE(!call(machine.vm, MVM_GET_CLOCK, &begun));
	TRUE(expect_port(&machine, 0x90));
	TRUE(!call(machine.vm, MVM_GET_CLOCK, &ended));
	/* Ten ended HLT; on a slow host one more comes before interrupts are off again. */
	TRUE((machine_regs(&machine, 0).rbx & 0xffff) >= 10);
	TRUE(ended.clock - begun.clock >= 9 * 1000 * 1000); /* ten edges are nine periods, and none is early */
	TRUE(!call(pic, MVM_GET_DEVICE_ATTR, &attr));
	TRUE(state.irq_base == 0x20 && state.imr == 0xfe);
	close(pit);
	close(pic);
	TRUE(machine_run_to_halt(&machine, 0)); /* with interrupts off nothing ends it */
	machine_end(&machine);
}

/* Nothing can be injected: the guest goes on to its port. */
static void window_and_controller(void)
{
	struct machine machine;
	int pic;

	tap_test("a window is not for guests whose interrupt controller is in the kernel: they run on");
	machine_make(&machine, 0);
	TRUE(create(&machine, MVM_DEVICE_I8259, &pic) == 0);
	machine_code(&machine, 0, "\xfb\x90\xe6\x90", 4); /* sti; nop; out %al, $0x90 */
	machine.run[0]->request_interrupt_window = 1;
	TRUE(expect_port(&machine, 0x90));
	TRUE(!machine.run[0]->ready_for_interrupt_injection);
	close(pic);
	machine_end(&machine);
}

int main(void)
{
	struct machine machine;

	tap_test("a VM");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	interrupts(&machine);
	nmis(&machine);
	nmi_behind_an_exception(&machine);
	nmi_and_interrupt(&machine);
	nmi_and_fault(&machine);
	interrupted_int(&machine);
	nmi_is_over(&machine);
	resume_flag(&machine);
	shadow(&machine);
	not_delivered(&machine);
	machine_end(&machine);
	timer();
	window_and_controller();
	return tap_end();
}
