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

int main(void)
{
	struct machine machine;

	tap_test("a VM");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	interrupts(&machine);
	nmis(&machine);
	nmi_behind_an_exception(&machine);
	shadow(&machine);
	machine_end(&machine);
	timer();
	return tap_end();
}
