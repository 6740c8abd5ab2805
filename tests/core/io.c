// SPDX-License-Identifier: MIT
/* Port accesses, single and strings. */
#include "harness.h"

/* A guest at 0x1000 that always executes its port instruction; anywhere else it stops. */
struct port_guest {
	struct mvm_cpu_exit_io io;
	u32 length;
	u8 vector;
};

static int port_guest(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	struct port_guest *guest = context;

	if (vcpu->inject.kind == MVM_CPU_EVENT_EXCEPTION)
		guest->vector = vcpu->inject.vector;
	if (vcpu->state.regs.rip != 0x1000 || vcpu->inject.kind) {
		exit->kind = MVM_CPU_EXIT_SHUTDOWN;
		return 0;
	}
	exit->kind = MVM_CPU_EXIT_IO;
	exit->io = guest->io;
	exit->next_rip = 0x1000 + guest->length;
	return 0;
}

static void load(struct machine *machine, struct port_guest *guest, const char *code, u32 length,
		 const struct mvm_regs *regs)
{
	memcpy(machine->ram + 0x1000, code, length);
	guest->length = length;
	guest->vector = 0;
	scripted_play(vcpu_of(machine, machine->vcpu), port_guest, guest);
	set_regs(machine, regs);
}

static void begin(struct machine *machine)
{
	machine_boot(machine);
	enter_protected_mode(machine);
}

static void test_out(void)
{
	struct port_guest guest = { .io = { .port = 0x3f8, .size = 2 } };
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rax = 0x11223344 };
	static struct machine machine;
	volatile struct mvm_run *page;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &guest, "\x66\xef", 2, &regs);
	memset((void *)page->exit.io.data, 0x77, sizeof(page->exit.io.data));
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_IO);
	CHECK_IS(page->exit.io.data[2], 0x77); /* what is not in use stays */
	CHECK_IS(page->exit.io.data[MVM_IO_DATA_SIZE - 1], 0x77);
	CHECK_IS(page->exit.io.direction, MVM_IO_OUT);
	CHECK_IS(page->exit.io.size, 2);
	CHECK_IS(page->exit.io.port, 0x3f8);
	CHECK_IS(page->exit.io.count, 1);
	CHECK_IS(page->exit.io.data_offset, (u8 *)page->exit.io.data - (u8 *)page);
	CHECK_IS(page->exit.io.data[0], 0x44);
	CHECK_IS(page->exit.io.data[1], 0x33);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1000);
	/* completed without running: what is saved then is after the instruction */
	page->immediate_exit = 1;
	CHECK_IS(run(&machine), -EINTR);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1002);
	machine_end(&machine);
}

/* What the VMM changes in the page while it is asked changes nothing but the data. */
static void test_in(void)
{
	static const struct {
		u8 size;
		u64 result;
	} cases[] = { { 1, 0xaabbccddeeff11a0 }, { 2, 0xaabbccddeeffa1a0 }, { 4, 0xa3a2a1a0 } };
	static struct machine machine;
	volatile struct mvm_run *page;
	u32 at, byte;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	for (at = 0; at < 3; at++) {
		struct port_guest guest = {
			.io = { .port = 0x60, .size = cases[at].size, .in = true }
		};
		struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rax = 0xaabbccddeeff1122 };

		load(&machine, &guest, "\xed", 1, &regs);
		CHECK_IS(run(&machine), 0);
		CHECK_IS(page->exit_reason, MVM_EXIT_IO);
		CHECK_IS(page->exit.io.direction, MVM_IO_IN);
		for (byte = 0; byte < 8; byte++)
			page->exit.io.data[byte] = (u8)(0xa0 + byte);
		page->exit.io.size = 200;
		page->exit.io.count = 0xffffffff;
		page->exit.io.direction = MVM_IO_OUT;
		CHECK_IS(run(&machine), 0);
		CHECK_IS(page->exit_reason, MVM_EXIT_SHUTDOWN);
		get_regs(&machine, &regs);
		CHECK_IS(regs.rax, cases[at].result);
		CHECK_IS(regs.rip, 0x1001);
	}
	machine_end(&machine);
}

/* 1000 words: more than fit into a page, so two exits; across a page's end. */
static void test_outs(void)
{
	struct port_guest guest = {
		.io = { .port = 0x1f0, .size = 4, .string = true, .rep = true }
	};
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rsi = 0x5ff2, .rcx = 1100 };
	static struct machine machine;
	volatile struct mvm_run *page;
	u32 at;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	for (at = 0; at < 4400; at++)
		machine.ram[0x5ff2 + at] = (u8)(at * 7);
	load(&machine, &guest, "\xf3\x6f", 2, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 1004);
	for (at = 0; at < 4016; at++)
		CHECK_IS(page->exit.io.data[at], (u8)(at * 7));
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 96);
	CHECK_IS(page->exit.io.data[0], (u8)(4016 * 7));
	get_regs(&machine, &regs);
	CHECK_IS(regs.rcx, 96);
	CHECK_IS(regs.rsi, 0x5ff2 + 4016);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_SHUTDOWN);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rcx, 0);
	CHECK_IS(regs.rip, 0x1002);
	machine_end(&machine);
}

/* OUTS with TF: one element an exit, and a trap behind each. */
static void test_stepped(void)
{
	struct port_guest guest = {
		.io = { .port = 0x1f0, .size = 4, .string = true, .rep = true }
	};
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2 | MVM_FLAG_TF, .rsi = 0x5000, .rcx = 2 };
	static struct machine machine;
	volatile struct mvm_run *page;
	u32 left;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	for (left = 2; left; left--) {
		load(&machine, &guest, "\xf3\x6f", 2, &regs);
		CHECK_IS(run(&machine), 0);
		CHECK_IS(page->exit.io.count, 1);
		CHECK_IS(run(&machine), 0);
		CHECK_IS(page->exit_reason, MVM_EXIT_SHUTDOWN);
		CHECK_IS(guest.vector, MVM_VECTOR_DB);
		get_regs(&machine, &regs);
		CHECK_IS(regs.rcx, left - 1);
		CHECK_IS(regs.rip, left == 1 ? 0x1002 : 0x1000);
	}
	machine_end(&machine);
}

static void test_ins(void)
{
	struct port_guest guest = {
		.io = { .port = 0x1f0, .size = 2, .in = true, .string = true, .rep = true }
	};
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rdi = 0x5ffd, .rcx = 5 };
	static struct machine machine;
	volatile struct mvm_run *page;
	struct mvm_get_dirty_log log = { .count = 8, .addr = behind_address() };

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	CHECK_IS(set_slot(&machine, 0, 0, 0, RAM_SIZE, MVM_MEM_LOG_DIRTY_PAGES), 0);
	load(&machine, &guest, "\x66\xf3\x6d", 3, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 5);
	memcpy((u8 *)page->exit.io.data, "0123456789", 10);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(memcmp(machine.ram + 0x5ffd, "0123456789", 10), 0);
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_DIRTY_LOG, &log), 0);
	CHECK_IS(*(u64 *)behind(&machine), 3 << 5); /* the core's writes are logged, too */
	get_regs(&machine, &regs);
	CHECK_IS(regs.rdi, 0x5ffd + 10);
	/* backwards it is one at a time */
	regs = (struct mvm_regs){
		.rip = 0x1000, .rflags = 2 | MVM_FLAG_DF, .rdi = 0x7002, .rcx = 2
	};
	load(&machine, &guest, "\x66\xf3\x6d", 3, &regs);
	vcpu_of(&machine, machine.vcpu)->state.shadow = true; /* behind STI */
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 1);
	CHECK(vcpu_of(&machine, machine.vcpu)->state.shadow);
	memcpy((u8 *)page->exit.io.data, "ab", 2);
	CHECK_IS(run(&machine), 0);
	CHECK(!vcpu_of(&machine, machine.vcpu)->state.shadow); /* interrupts come between elements */
	memcpy((u8 *)page->exit.io.data, "cd", 2);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(memcmp(machine.ram + 0x7000, "cdab", 4), 0);
	machine_end(&machine);
}

/* Forms and refusals of strings. */
static void test_string_edges(void)
{
	struct port_guest guest = { .io = { .port = 1, .size = 1, .string = true } };
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rsi = 0x900000, .rdi = 0x900000 };
	static struct machine machine;
	volatile struct mvm_run *page;
	struct mvm_sregs sregs;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &guest, "\x6e", 1, &regs);
	CHECK_IS(run(&machine), 0); /* from a device's memory */
	CHECK_IS(page->exit_reason, MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, 0x900000);
	CHECK_IS(page->exit.memory_fault.flags, 0);
	regs.rsi = 0xffff7000;
	load(&machine, &guest, "\x67\x6e", 2, &regs); /* 16-bit address */
	machine.ram[0x7000] = 'x';
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.data[0], 'x');
	CHECK_IS(run(&machine), 0);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rsi, 0xffff7001);
	load(&machine, &guest, "\x90\x6e", 2,
	     &regs); /* another instruction by now: the guest goes on with it */
	regs.rip = 0x1000;
	set_regs(&machine, &regs);
	guest.io.rep = true;
	memcpy(machine.ram + 0x1000, "\xf3\x6e", 2);
	guest.length = 2;
	regs.rcx = 0;
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0); /* 0 times */
	CHECK_IS(page->exit_reason, MVM_EXIT_SHUTDOWN);
	/* the limit is inside: up to there, then #GP */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.ds.limit = 0x7001;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	regs = (struct mvm_regs){ .rip = 0x1000, .rflags = 2, .rsi = 0x7000, .rcx = 3 };
	load(&machine, &guest, "\xf3\x6e", 2, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 1);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 1);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_SHUTDOWN);
	CHECK_IS(guest.vector, MVM_VECTOR_GP);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rcx, 1);
	machine_end(&machine);
}

/* A page that is not there: the elements before it, then a page fault; INS wants to write. */
static void test_string_faults(void)
{
	struct port_guest guest = {
		.io = { .port = 1, .size = 4, .in = true, .string = true, .rep = true }
	};
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rdi = 0x1ffff8, .rcx = 4 };
	static struct machine machine;
	volatile struct mvm_run *page;
	u64 *table;

	machine_boot(&machine);
	enter_long_mode(&machine);
	page = run_page(&machine, machine.vcpu);
	table = (u64 *)(machine.ram + TABLES + 0x2000);
	table[1] = 0;
	load(&machine, &guest, "\xf3\x6d", 2, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 2);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_SHUTDOWN);
	CHECK_IS(guest.vector, MVM_VECTOR_PF);
	CHECK_IS(vcpu_of(&machine, machine.vcpu)->state.sregs.cr2, 0x200000);
	CHECK_IS(vcpu_of(&machine, machine.vcpu)->events.exception.error_code, 2);
	/* an element that crosses */
	regs.rdi = 0x1ffffe;
	load(&machine, &guest, "\xf3\x6d", 2, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(guest.vector, MVM_VECTOR_PF);
	CHECK_IS(vcpu_of(&machine, machine.vcpu)->state.sregs.cr2, 0x200000);
	/* memory that has become read-only while the VMM was asked */
	regs.rdi = 0x5000;
	load(&machine, &guest, "\xf3\x6d", 2, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 4);
	CHECK_IS(set_slot(&machine, 0, 0, 0, RAM_SIZE, MVM_MEM_READONLY), 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, 0x5000);
	CHECK_IS(page->exit.memory_fault.flags, MVM_MEMORY_FAULT_WRITE);
	machine_end(&machine);
}

/* A page that the host found broken: the elements before it, then a fault that says which and why, also while the VMM was asked. */
static void test_string_bad_page(void)
{
	struct port_guest guest = {
		.io = { .port = 1, .size = 2, .in = true, .string = true, .rep = true }
	};
	struct mvm_regs regs = {
		.rip = 0x1000, .rflags = 2, .rdi = 0x5ffc, .rsi = 0x5ffc, .rcx = 4
	};
	static struct machine machine;
	volatile struct mvm_run *page;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	user_bad = machine.ram + 0x6800;
	load(&machine, &guest, "\x66\xf3\x6d", 3, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 2);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, 0x6000);
	CHECK_IS(page->exit.memory_fault.flags, MVM_MEMORY_FAULT_WRITE | MVM_MEMORY_FAULT_HOST);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rcx, 2);
	guest.io.in = false;
	regs.rsi = 0x6000;
	load(&machine, &guest, "\x66\xf3\x6f", 3, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.flags, MVM_MEMORY_FAULT_HOST);
	/* the second page goes while the VMM answers */
	user_bad = NULL;
	guest.io.in = true;
	regs.rdi = 0x5ffe;
	load(&machine, &guest, "\x66\xf3\x6d", 3, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit.io.count, 2);
	user_bad = machine.ram + 0x6fff;
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, 0x6000);
	CHECK_IS(page->exit.memory_fault.flags, MVM_MEMORY_FAULT_WRITE | MVM_MEMORY_FAULT_HOST);
	machine_end(&machine);
}

/* Memory that no slot has: the elements before it, then a fault that says where; the guest is before the instruction. */
static void test_string_without_memory(void)
{
	struct port_guest guest = {
		.io = { .port = 1, .size = 2, .in = true, .string = true, .rep = true }
	};
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2, .rdi = RAM_SIZE - 5, .rcx = 4 };
	static struct machine machine;
	volatile struct mvm_run *page;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &guest, "\x66\xf3\x6d", 3, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_IO);
	CHECK_IS(page->exit.io.count, 2);
	memcpy((u8 *)page->exit.io.data, "abcd", 4);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(memcmp(machine.ram + RAM_SIZE - 5, "abcd", 4), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, RAM_SIZE); /* of the element that crosses */
	CHECK_IS(page->exit.memory_fault.flags, MVM_MEMORY_FAULT_WRITE);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0x1000);
	CHECK_IS(regs.rcx, 2);
	CHECK_IS(regs.rdi, RAM_SIZE - 1);
	/* a slot that takes no writes is no memory to write to, and one to read from */
	CHECK_IS(set_slot(&machine, 0, 0, 0, RAM_SIZE, MVM_MEM_READONLY), 0);
	regs = (struct mvm_regs){
		.rip = 0x1000, .rflags = 2, .rdi = 0x5000, .rsi = 0x5000, .rcx = 1
	};
	load(&machine, &guest, "\x66\xf3\x6d", 3, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_MEMORY_FAULT);
	CHECK_IS(page->exit.memory_fault.phys_addr, 0x5000);
	guest.io.in = false;
	load(&machine, &guest, "\x66\xf3\x6f", 3, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_IO);
	machine_end(&machine);
}

/* Ports of devices in the kernel do not exit, in any width that is theirs alone. */
static void test_devices_ports(void)
{
	struct port_guest guest = { .io = { .port = 0x20, .size = 2 } };
	struct mvm_regs regs = {
		.rip = 0x1000, .rflags = 2, .rax = 0x5a11, .rcx = 2, .rsi = 0x5000, .rdi = 0x6000
	};
	static struct machine machine;
	volatile struct mvm_run *page;

	begin(&machine);
	page = run_page(&machine, machine.vcpu);
	load(&machine, &guest, "\x66\xef", 2, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_IO);
	make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	load(&machine, &guest, "\x66\xef", 2, &regs);
	regs.rip = 0x3000;
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	regs.rip = 0x1000;
	set_regs(&machine, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_SHUTDOWN);
	CHECK_IS(vm_of(&machine, machine.vm)->i8259->chip[0].irq_base, 0x58); /* ICW1, ICW2 */
	guest.io = (struct mvm_cpu_exit_io){ .port = 0x21, .size = 1, .string = true, .rep = true };
	machine.ram[0x5000] = 4;
	machine.ram[0x5001] = 1;
	load(&machine, &guest, "\xf3\x6e", 2, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(vm_of(&machine, machine.vm)->i8259->chip[0].init_state, 0);
	vm_of(&machine, machine.vm)->i8259->chip[0].imr = 0xa5;
	guest.io.in = true;
	load(&machine, &guest, "\xf3\x6c", 2, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_SHUTDOWN);
	CHECK_IS(machine.ram[0x6000], 0xa5);
	CHECK_IS(machine.ram[0x6001], 0xa5);
	guest.io = (struct mvm_cpu_exit_io){ .port = 0x21, .size = 4, .in = true };
	load(&machine, &guest, "\xed", 1, &regs);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(page->exit_reason, MVM_EXIT_IO); /* 0x22 is not a device's */
	machine_end(&machine);
}

void test_io(void)
{
	test_out();
	test_in();
	test_outs();
	test_stepped();
	test_ins();
	test_string_edges();
	test_string_bad_page();
	test_string_without_memory();
	test_string_faults();
	test_devices_ports();
}
