// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* A guest that wants out: SVM's instructions, registers that are the host's, memory that is not its own. */
#include "machine.h"

#include <cpuid.h>
#include <sys/time.h>

#define CODE(machine, bytes) machine_code(machine, 0, bytes, sizeof(bytes) - 1)

/* The instruction raises this exception, or, for 0, is passed. */
static void expect_vector(struct machine *machine, const char *code, size_t size, unsigned vector)
{
	struct mvm_regs regs;

	machine_code(machine, 0, code, size);
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	if (vector && (regs.rax != vector || regs.rip != STUBS + 16 * vector + 8)) {
		printf("# %02x %02x %02x: RAX %#llx, RIP %#llx instead of vector %u\n", (uint8_t)code[0],
		       (uint8_t)code[1], (uint8_t)code[2], (unsigned long long)regs.rax,
		       (unsigned long long)regs.rip, vector);
		TRUE(!"the vector");
	}
	TRUE(vector || regs.rip == GUEST + size + 1);
}

static void instructions(struct machine *machine)
{
	static const struct {
		const char *code;
		size_t size;
		unsigned vector;
	} cases[] = {
		{ "\x0f\x01\xd8", 3, 6 }, /* VMRUN */
		{ "\x0f\x01\xd9", 3, 6 }, /* VMMCALL, not enabled */
		{ "\x0f\x01\xda", 3, 6 }, /* VMLOAD */
		{ "\x0f\x01\xdb", 3, 6 }, /* VMSAVE */
		{ "\x0f\x01\xdc", 3, 6 }, /* STGI */
		{ "\x0f\x01\xdd", 3, 6 }, /* CLGI */
		{ "\x0f\x01\xde", 3, 6 }, /* SKINIT */
		{ "\x0f\x01\xdf", 3, 6 }, /* INVLPGA */
		{ "\x0f\x01\xc8", 3, 6 }, /* MONITOR */
		{ "\x0f\x01\xc9", 3, 6 }, /* MWAIT */
		{ "\x0f\xaa", 2, 6 },	  /* RSM */
		{ "\x0f\x33", 2, 6 },	  /* RDPMC */
		{ "\x0f\x01\xd1", 3, 6 }, /* XSETBV without CR4.OSXSAVE */
		{ "\x0f\x08", 2, 0 },	  /* INVD */
		{ "\x0f\x09", 2, 0 },	  /* WBINVD */
		{ "\x0f\x0b", 2, 6 },	  /* UD2 */
	};
	size_t at;

	tap_test("SVM's instructions and others that are not for guests raise #UD");
	for (at = 0; at < sizeof(cases) / sizeof(cases[0]); at++)
		expect_vector(machine, cases[at].code, cases[at].size, cases[at].vector);
}

/* mov $msr, %ecx; mov $low, %eax; xor %edx, %edx; RDMSR or WRMSR */
static size_t msr_code(char *code, uint32_t msr, uint32_t low, int write)
{
	memcpy(code, "\xb9\0\0\0\0\xb8\0\0\0\0\x31\xd2\x0f", 13);
	memcpy(code + 1, &msr, 4);
	memcpy(code + 6, &low, 4);
	code[13] = write ? 0x30 : 0x32;
	return 14;
}

static void msr(struct machine *machine, uint32_t number, uint32_t low, int write, unsigned vector)
{
	char code[16];

	expect_vector(machine, code, msr_code(code, number, low, write), vector);
}

static void msrs(struct machine *machine)
{
	struct mvm_msr_entry branches = { .index = MVM_MSR_DEBUG_CTL, .data = 2 };
	struct mvm_msrs set = { .count = 1, .addr = address_of(&branches) };
	struct mvm_sregs sregs;

	tap_test("MSRs of the host are #GP, EFER has no SVME");
	msr(machine, 0xc0010117, 0, 0, 13);	 /* VM_HSAVE_PA */
	msr(machine, 0xc0010117, 0x1000, 1, 13);
	msr(machine, 0xc0000104, 0, 1, 13);	 /* TSC_RATIO */
	msr(machine, 0x1b, 0, 1, 13);		 /* APIC_BASE: there is none */
	msr(machine, 0x8b, 0, 0, 13);		 /* the host's microcode */
	msr(machine, 0xda0, 0, 1, 13);		 /* XSS */
	msr(machine, 0x48, 0, 1, 13);		 /* SPEC_CTRL */
	msr(machine, 0x1d9, 2, 1, 13);		 /* DEBUGCTL.BTF: nobody switches it */
	msr(machine, 0x1d9, 0, 1, 0);
	TRUE(!call(machine->vcpu[0], MVM_SET_MSRS, &set) && set.count == 0); /* nor from the VMM */
	msr(machine, 0xc0000080, 0x1500, 1, 13); /* EFER with SVME */
	msr(machine, 0xc0000080, 0, 0, 0);
	TRUE((machine_regs(machine, 0).rax & 0x1500) == 0x500);
	msr(machine, 0xc0010114, 0, 0, 0); /* VM_CR: SVM is off, and stays so */
	TRUE(machine_regs(machine, 0).rax & 0x10);
	sregs = machine_sregs(machine, 0);
	TRUE(!(sregs.efer & 0x1000));
	sregs.efer |= 0x1000;
	TRUE(machine_set_sregs(machine, 0, &sregs) == EINVAL);
}

static void control_registers(struct machine *machine)
{
	tap_test("CR4 takes what CPUID offers, #GP for the rest");
	expect_vector(machine, "\x0f\x20\xe0\x48\x0f\xba\xe8\x16\x0f\x22\xe0", 11, 13); /* PKE */
	expect_vector(machine, "\x0f\x20\xe0\x48\x0f\xba\xe8\x0d\x0f\x22\xe0", 11, 13); /* VMXE */
	expect_vector(machine, "\x0f\x20\xe0\x48\x0f\xba\xe8\x17\x0f\x22\xe0", 11, 13); /* CET */
	expect_vector(machine, "\x0f\x20\xe0\x48\x0f\xba\xe8\x07\x0f\x22\xe0", 11, 0);	/* PGE */
	TRUE(machine_sregs(machine, 0).cr4 & 0x80);
}

/* mov %cr4, %rax; bts $18, %rax; mov %rax, %cr4; mov $index, %ecx; mov $value, %eax; xor %edx, %edx; XSETBV */
static void xsetbv(struct machine *machine, uint8_t index, uint32_t value, unsigned vector)
{
	uint8_t code[] = { 0x0f, 0x20, 0xe0, 0x48, 0x0f, 0xba, 0xe8, 18, 0x0f, 0x22, 0xe0, 0xb9, index, 0, 0, 0,
			   0xb8, 0,    0,    0,	   0,	 0x31, 0xd2, 0x0f, 0x01, 0xd1 };

	memcpy(code + 17, &value, sizeof(value));
	expect_vector(machine, (const char *)code, sizeof(code), vector);
}

static uint64_t xcr0(const struct machine *machine)
{
	struct mvm_xcrs xcrs = { .count = 0 };

	TRUE(!call(machine->vcpu[0], MVM_GET_XCRS, &xcrs) && xcrs.count == 1);
	return xcrs.xcrs[0].value;
}

/* This program's XCR0, 0 where the host has none. */
static uint64_t own_xcr0(void)
{
	unsigned eax, ebx, ecx, edx;

	__cpuid(1, eax, ebx, ecx, edx);
	if (!(ecx >> 27 & 1))
		return 0;
	__asm__ volatile(".byte 0x0f, 0x01, 0xd0" : "=a"(eax), "=d"(edx) : "c"(0)); /* XGETBV */
	return eax | (uint64_t)edx << 32;
}

/* That XCR0 is the guest's alone: if the host had it, this program's registers could not be saved. */
static void extended_states(struct machine *machine)
{
	struct mvm_xcrs set = { .count = 1, .xcrs = { { .value = 7 } } }; /* with AVX, as the host's is */
	uint64_t own = own_xcr0();
	int err;

	tap_test("XSETBV: XCR0 is the guest's, whatever it was before");
	xsetbv(machine, 0, 3, 0);
	TRUE(xcr0(machine) == 3);
	err = call(machine->vcpu[0], MVM_SET_XCRS, &set);
	TRUE(err == 0 || err == EINVAL); /* a host without AVX */
	xsetbv(machine, 0, 1, 0);
	TRUE(xcr0(machine) == 1);
	xsetbv(machine, 0, 2, 13); /* without x87 */
	xsetbv(machine, 1, 1, 13);
	TRUE(xcr0(machine) == 1);
	TRUE(own_xcr0() == own);
}

static void outside(struct machine *machine)
{
	volatile struct mvm_run *run = machine->run[0];

	tap_test("memory outside of slots: MMIO for accesses, a fault for jumps and page tables");
	CODE(machine, "\x8b\x04\x25\x00\x00\x00\x40"); /* mov 0x40000000, %eax */
	TRUE(machine_run(machine, 0) == MVM_EXIT_MMIO);
	TRUE(run->exit.mmio.phys_addr == 0x40000000 && run->exit.mmio.len == 4 && !run->exit.mmio.is_write);
	memcpy((void *)run->exit.mmio.data, "\x78\x56\x34\x12", 4);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 0x12345678);
	CODE(machine, "\xb8\x00\x00\x00\x40\xff\xe0"); /* mov $0x40000000, %eax; jmp *%rax */
	TRUE(machine_run(machine, 0) == MVM_EXIT_MEMORY_FAULT);
	TRUE(run->exit.memory_fault.phys_addr == 0x40000000);
	TRUE(run->exit.memory_fault.flags & MVM_MEMORY_FAULT_EXECUTE);
	CODE(machine, "\xb8\x00\x00\x00\x40\x0f\x22\xd8"); /* mov $0x40000000, %eax; mov %rax, %cr3 */
	TRUE(machine_run(machine, 0) == MVM_EXIT_MEMORY_FAULT);
	TRUE(run->exit.memory_fault.phys_addr >> 12 == 0x40000);
}

/* mov $address, %edi; mov %edi, %esi; mov $2, %ecx; the instruction with REP */
static void string(struct machine *machine, uint32_t address, uint8_t opcode)
{
	uint8_t code[] = { 0xbf, 0, 0, 0, 0, 0x89, 0xfe, 0xb9, 2, 0, 0, 0, 0xf3, opcode };

	memcpy(code + 1, &address, sizeof(address));
	machine_code(machine, 0, code, sizeof(code));
}

static void strings(struct machine *machine)
{
	volatile struct mvm_run *run = machine->run[0];

	tap_test("INS and OUTS where no slot is: a fault that says where, before the instruction");
	string(machine, 0x40000000, 0x6c);
	TRUE(machine_run(machine, 0) == MVM_EXIT_MEMORY_FAULT);
	TRUE(run->exit.memory_fault.phys_addr == 0x40000000);
	TRUE(run->exit.memory_fault.flags == MVM_MEMORY_FAULT_WRITE);
	TRUE(machine_regs(machine, 0).rip == GUEST + 12 && machine_regs(machine, 0).rcx == 2);
	string(machine, 0x40000000, 0x6e);
	TRUE(machine_run(machine, 0) == MVM_EXIT_MEMORY_FAULT);
	TRUE(run->exit.memory_fault.phys_addr == 0x40000000 && !run->exit.memory_fault.flags);
	string(machine, MEMORY_SIZE - 1, 0x6e);
	machine->memory[MEMORY_SIZE - 1] = 0x5a;
	TRUE(machine_run(machine, 0) == MVM_EXIT_IO);
	TRUE(run->exit.io.count == 1 && run->exit.io.data[0] == 0x5a);
	TRUE(machine_run(machine, 0) == MVM_EXIT_MEMORY_FAULT);
	TRUE(run->exit.memory_fault.phys_addr == MEMORY_SIZE && machine_regs(machine, 0).rcx == 1);
	/* Given a slot the guest goes on. */
	TRUE(!machine_slot(machine, 1, 0, MEMORY_SIZE, PAGE, machine->memory));
	TRUE(machine_run(machine, 0) == MVM_EXIT_IO && run->exit.io.data[0] == machine->memory[0]);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
}

/* The last bytes of memory and the first behind it, in one access. */
static void at_the_edge(struct machine *machine)
{
	volatile struct mvm_run *run = machine->run[0];

	tap_test("an access across the end of a slot is split");
	CODE(machine, "\x48\x8b\x04\x25\xfc\xff\x1f\x00"); /* mov 0x1ffffc, %rax */
	memcpy(machine->memory + MEMORY_SIZE - 4, "\x01\x02\x03\x04", 4);
	TRUE(machine_run(machine, 0) == MVM_EXIT_MMIO);
	TRUE(run->exit.mmio.phys_addr == MEMORY_SIZE && run->exit.mmio.len == 4);
	memcpy((void *)run->exit.mmio.data, "\x05\x06\x07\x08", 4);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 0x0807060504030201);
}

static void triple_fault(struct machine *machine)
{
	struct mvm_sregs sregs;

	tap_test("a triple fault is SHUTDOWN");
	CODE(machine, "\x0f\x0b");
	sregs = machine_sregs(machine, 0);
	sregs.idt.limit = 0;
	TRUE(!machine_set_sregs(machine, 0, &sregs));
	TRUE(machine_run(machine, 0) == MVM_EXIT_SHUTDOWN);
}

/* #DB is intercepted, since a guest can make its delivery endless. */
static void endless(struct machine *machine)
{
	struct mvm_regs regs;

	tap_test("an intercepted exception is delivered to the guest");
	CODE(machine, "\x90\x90\xf4");
	regs = machine_regs(machine, 0);
	regs.rflags |= 0x100;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	TRUE(regs.rax == 1 && *(uint64_t *)(machine->memory + regs.rsp) == GUEST + 1);
}

static void on_alarm(int number)
{
	(void)number;
}

/* A signal each few milliseconds, so that no guest keeps RUN for itself. */
static void tick(int on)
{
	const struct sigaction action = { .sa_handler = on_alarm };
	const struct itimerval each = { .it_value = { .tv_usec = 5000 * on }, .it_interval = { .tv_usec = 5000 * on } };

	TRUE(!sigaction(SIGALRM, &action, NULL));
	TRUE(!setitimer(ITIMER_REAL, &each, NULL));
}

/* cli; inc %rax; jmp back: the host's interrupts end its turns, not the guest's flag. */
static void spin(struct machine *machine)
{
	uint64_t before;

	tap_test("a guest that spins with interrupts off is interrupted, and goes on where it was");
	CODE(machine, "\xfa\x48\xff\xc0\xeb\xfb");
	tick(1);
	do {
		TRUE(machine_run(machine, 0) == -EINTR);
		before = machine_regs(machine, 0).rax;
	} while (!before);
	do
		TRUE(machine_run(machine, 0) == -EINTR);
	while (machine_regs(machine, 0).rax == before);
	tick(0);
	TRUE(machine_regs(machine, 0).rax > before);
	TRUE(!(machine_regs(machine, 0).rflags & 0x200));
}

static uint64_t random_number(void)
{
	static uint64_t seed = 1;

	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

/* Each field in its range, which the boundary knows; nothing that fits together. */
static void random_segment(struct mvm_segment *segment)
{
	const uint64_t bits = random_number();

	*segment = (struct mvm_segment){
		.base = bits & 1 ? random_number() : random_number() & 0x1fffff,
		.limit = (uint32_t)random_number(),
		.selector = (uint16_t)random_number(),
		.kind = bits >> 1 & 15,
		.present = bits >> 5 & 1,
		.dpl = bits >> 6 & 3,
		.db = bits >> 8 & 1,
		.s = bits >> 9 & 1,
		.l = bits >> 10 & 1,
		.g = bits >> 11 & 1,
		.avl = bits >> 12 & 1,
		.unusable = bits >> 13 & 1,
	};
}

/* A state that works, with some of it replaced. */
static void random_state(const struct mvm_sregs *good, struct mvm_sregs *sregs)
{
	/* TR is left alone: QEMU 7.2 ends at an interrupt through one that is none. */
	struct mvm_segment *const segments[] = { &sregs->cs, &sregs->ds, &sregs->es, &sregs->fs,
						 &sregs->gs, &sregs->ss, &sregs->ldt };
	const uint64_t which = random_number();
	unsigned at;

	*sregs = *good;
	for (at = 0; at < sizeof(segments) / sizeof(segments[0]); at++) {
		if (which >> at & 1)
			random_segment(segments[at]);
	}
	if (which >> 8 & 1)
		sregs->cr0 ^= 1ull << (random_number() & 31);
	if (which >> 9 & 1)
		sregs->cr4 ^= 1ull << (random_number() & 31);
	if (which >> 10 & 1)
		sregs->efer ^= 1ull << (random_number() & 15);
	if (which >> 11 & 1)
		sregs->cr3 = random_number() & (which & 1 ? ~0ull : 0x1fffff);
	if (which >> 12 & 1)
		sregs->gdt.base = sregs->idt.base = random_number();
}

/* What is taken runs, however it ends; what the processor would refuse is refused before it gets there. */
static void states(struct machine *machine)
{
	unsigned turn, taken = 0, entered = 0;
	struct mvm_sregs good, sregs;
	int reason;

	tap_test("states that make no sense are refused, or run into the guest's own wall");
	CODE(machine, "\x0f\xa2\xcd\x20\xeb\xfa"); /* cpuid; int $32; back */
	good = machine_sregs(machine, 0);
	tick(1);
	for (turn = 0; turn < 2000; turn++) {
		struct mvm_regs regs = { .rip = turn & 1 ? GUEST : random_number(), .rflags = random_number() & 0x3f7fd7 };

		random_state(&good, &sregs);
		if (machine_set_sregs(machine, 0, &sregs))
			continue;
		taken++;
		machine_set_regs(machine, 0, &regs);
		memset((void *)machine->run[0], 0, 64);
		reason = machine_run(machine, 0);
		TRUE(reason == -EINTR || reason >= 0);
		TRUE(reason != MVM_EXIT_FAIL_ENTRY);
		entered += reason >= 0;
	}
	tick(0);
	printf("# %u of %u states were taken, %u of them led to an exit\n", taken, turn, entered);
	TRUE(taken > 100 && taken < turn);
}

/* After all that the vCPU is as good as new. */
static void sound(struct machine *machine)
{
	const struct mvm_vcpu_events none = { .exception = { .vector = 0 } };
	struct mvm_sregs sregs = { 0 };

	tap_test("and the vCPU runs what makes sense afterwards");
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &none));
	sregs.cs.present = sregs.ss.present = 1;
	sregs.cr0 = 0x10;
	TRUE(!machine_set_sregs(machine, 0, &sregs));
	machine_load(machine, "modes");
	memset((void *)machine->run[0], 0, 64);
	machine_long(machine, 0);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 0x1122334455667788);
}

int main(void)
{
	struct machine machine;

	tap_test("a vCPU with everything that CPUID can offer");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_cpuid(&machine, 0);
	instructions(&machine);
	msrs(&machine);
	control_registers(&machine);
	extended_states(&machine);
	outside(&machine);
	strings(&machine);
	at_the_edge(&machine);
	triple_fault(&machine);
	endless(&machine);
	spin(&machine);
	states(&machine);
	sound(&machine);
	machine_end(&machine);
	return tap_end();
}
