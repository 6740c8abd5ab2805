// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Everything that can be set reads back as it was set, and is what the guest sees. */
#include "machine.h"

#define AT(machine, type, where) (*(type *)((machine)->memory + (where)))

static uint64_t one_reg(const struct machine *machine, uint64_t id)
{
	uint64_t value[2] = { 0 };
	struct mvm_one_reg arg = { .id = id, .addr = address_of(value) };

	TRUE(!call(machine->vcpu[0], MVM_GET_ONE_REG, &arg));
	return value[0];
}

static void set_one_reg(const struct machine *machine, uint64_t id, uint64_t value)
{
	struct mvm_one_reg arg = { .id = id, .addr = address_of(&value) };

	TRUE(!call(machine->vcpu[0], MVM_SET_ONE_REG, &arg));
}

static void dump(struct machine *machine)
{
	machine_load(machine, "dump");
	memset(machine->memory + 0x6000, 0, PAGE);
	TRUE(machine_run_to_halt(machine, 0));
}

/* Long mode with SSE, so that the guest can look. */
static void ready(struct machine *machine)
{
	struct mvm_sregs sregs;

	machine_long(machine, 0);
	sregs = machine_sregs(machine, 0);
	sregs.cr0 = (sregs.cr0 & ~0xcull) | 2;
	sregs.cr4 |= 0x600;
	TRUE(!machine_set_sregs(machine, 0, &sregs));
	AT(machine, uint32_t, 0x5800) = 0;
}

static void general(struct machine *machine)
{
	struct mvm_regs set, got;
	uint64_t *words = (uint64_t *)&set;
	unsigned at;

	tap_test("general registers");
	ready(machine);
	for (at = 0; at < 16; at++)
		words[at] = 0x0101010101010101 * (at + 1);
	set.rip = GUEST;
	set.rsp = STACK;
	set.rflags = 0x8d7;
	machine_set_regs(machine, 0, &set);
	got = machine_regs(machine, 0);
	TRUE(!memcmp(&set, &got, sizeof(set)));
	dump(machine);
	TRUE(!memcmp(machine->memory + 0x6000, &set, 16 * 8));
	TRUE(AT(machine, uint64_t, 0x6088) == 0x8d7);
	set.rflags = 1ull << 40;
	TRUE(call(machine->vcpu[0], MVM_SET_REGS, &set) == EINVAL);
	set_one_reg(machine, MVM_REG_R10, 77);
	TRUE(one_reg(machine, MVM_REG_R10) == 77 && machine_regs(machine, 0).r10 == 77);
}

static void special(struct machine *machine)
{
	struct mvm_sregs set, got;

	tap_test("segments and control registers");
	ready(machine);
	set = machine_sregs(machine, 0);
	set.cr2 = 0x123456789000;
	set.cr8 = 5;
	machine->run[0]->cr8 = 5;
	set.ds.selector = 16;
	set.fs.base = 0x1111222233;
	set.gs.base = 0x4444555566;
	set.idt.base = 0xabcde000;
	set.idt.limit = 0x123;
	TRUE(!machine_set_sregs(machine, 0, &set));
	got = machine_sregs(machine, 0);
	TRUE(!memcmp(&set, &got, sizeof(set)));
	dump(machine);
	got = machine_sregs(machine, 0);
	TRUE(!memcmp(&set.cs, &got.cs, sizeof(set.cs)) && !memcmp(&set.tr, &got.tr, sizeof(set.tr)));
	TRUE(got.fs.base == set.fs.base && got.gs.base == set.gs.base && got.efer == set.efer);
	TRUE(AT(machine, uint64_t, 0x6100) == set.cr0 && AT(machine, uint64_t, 0x6108) == set.cr2);
	TRUE(AT(machine, uint64_t, 0x6110) == set.cr3 && AT(machine, uint64_t, 0x6118) == set.cr4);
	TRUE(AT(machine, uint64_t, 0x6120) == 5 && machine->run[0]->cr8 == 5);
	TRUE(AT(machine, uint16_t, 0x6180) == 24 && AT(machine, uint16_t, 0x6184) == 16);
	TRUE(AT(machine, uint16_t, 0x6190) == set.gdt.limit && AT(machine, uint64_t, 0x6192) == set.gdt.base);
	TRUE(AT(machine, uint16_t, 0x61a0) == 0x123 && AT(machine, uint64_t, 0x61a2) == 0xabcde000);
	TRUE(one_reg(machine, MVM_REG_CR3) == set.cr3 && one_reg(machine, MVM_REG_SEG_SELECTOR(1)) == 24);
	set.cr0 = 0x80000010; /* paging without protection */
	TRUE(machine_set_sregs(machine, 0, &set) == EINVAL);
	machine->run[0]->cr8 = 0;
}

static void debug(struct machine *machine)
{
	struct mvm_debugregs set = { .db = { 1, 2, 3, 4 }, .dr6 = 0xffff0ff1, .dr7 = 0x400 }, got;

	tap_test("debug registers");
	ready(machine);
	TRUE(!call(machine->vcpu[0], MVM_SET_DEBUGREGS, &set));
	TRUE(!call(machine->vcpu[0], MVM_GET_DEBUGREGS, &got) && !memcmp(&set, &got, sizeof(set)));
	dump(machine);
	TRUE(!memcmp(machine->memory + 0x6140, &set, sizeof(set)));
	set_one_reg(machine, MVM_REG_DR(2), 0x99);
	TRUE(!call(machine->vcpu[0], MVM_GET_DEBUGREGS, &got) && got.db[2] == 0x99);
}

static void floating(struct machine *machine)
{
	struct mvm_fpu set = { .fcw = 0x27f, .mxcsr = 0x1fa0 }, got;
	unsigned at;

	tap_test("x87 and SSE");
	ready(machine);
	for (at = 0; at < 16; at++)
		memset(set.xmm[at], 0x11 + (int)at, 16);
	TRUE(!call(machine->vcpu[0], MVM_SET_FPU, &set));
	TRUE(!call(machine->vcpu[0], MVM_GET_FPU, &got) && !memcmp(&set, &got, sizeof(set)));
	dump(machine);
	TRUE(!memcmp(machine->memory + 0x6400, set.xmm, sizeof(set.xmm)));
	TRUE(AT(machine, uint16_t, 0x61c0) == 0x27f && AT(machine, uint32_t, 0x61c4) == 0x1fa0);
	TRUE(one_reg(machine, MVM_REG_XMM(3)) == 0x1414141414141414);
	set.mxcsr = 0x20000;
	at = call(machine->vcpu[0], MVM_SET_FPU, &set); /* a bit that most processors do not have */
	TRUE(at == 0 || at == EINVAL);
	set.mxcsr = 0x1f80;
	TRUE(!call(machine->vcpu[0], MVM_SET_FPU, &set));
}

static void extended(struct machine *machine)
{
	struct mvm_check_extension ask = { .capability = MVM_CAP_XSAVE };
	static struct mvm_xsave set, got;
	struct mvm_xcrs xcrs = { .count = 1, .xcrs = { { .value = 7 } } }, read = { 0 };
	struct mvm_sregs sregs;

	TRUE(!call(machine->node, MVM_CHECK_EXTENSION, &ask));
	if (!ask.value) {
		tap_skip("XSAVE", "this processor has none");
		return;
	}
	tap_test("XSAVE and XCR0");
	ready(machine);
	TRUE(!call(machine->vcpu[0], MVM_GET_XSAVE, &set));
	memset(set.legacy + 160, 0x77, 256);
	set.xstate_bv |= 3;
	TRUE(!call(machine->vcpu[0], MVM_SET_XSAVE, &set));
	TRUE(!call(machine->vcpu[0], MVM_GET_XSAVE, &got) && !memcmp(got.legacy + 160, set.legacy + 160, 256));
	TRUE(!call(machine->vcpu[0], MVM_SET_XCRS, &xcrs));
	TRUE(!call(machine->vcpu[0], MVM_GET_XCRS, &read) && read.count == 1 && read.xcrs[0].value == 7);
	sregs = machine_sregs(machine, 0);
	sregs.cr4 |= 0x40000;
	TRUE(!machine_set_sregs(machine, 0, &sregs));
	dump(machine);
	TRUE(AT(machine, uint32_t, 0x61b0) == 7);
	TRUE(!memcmp(machine->memory + 0x6400, set.legacy + 160, 256));
	xcrs.xcrs[0].value = 4;
	TRUE(call(machine->vcpu[0], MVM_SET_XCRS, &xcrs) == EINVAL);
	xcrs.xcrs[0].value = 1ull << 60;
	TRUE(call(machine->vcpu[0], MVM_SET_XCRS, &xcrs) == EINVAL);
	set.xstate_bv = 1ull << 60;
	TRUE(call(machine->vcpu[0], MVM_SET_XSAVE, &set) == EINVAL);
}

/* QEMU's XSAVE names each component, whatever is in it. */
static void extended_without_cpuid(void)
{
	struct mvm_check_extension ask = { .capability = MVM_CAP_XSAVE };
	static struct mvm_xsave area;
	struct machine machine;

	machine_make(&machine, 0);
	TRUE(!call(machine.node, MVM_CHECK_EXTENSION, &ask));
	if (ask.value) {
		tap_test("XSAVE of a vCPU that was given no CPUID, or less than there is: what was read can be set");
		machine_code(&machine, 0, "\xf4", 1);
		TRUE(machine_run_to_halt(&machine, 0));
		TRUE(!call(machine.vcpu[0], MVM_GET_XSAVE, &area) && !(area.xstate_bv & ~3ull));
		TRUE(!call(machine.vcpu[0], MVM_SET_XSAVE, &area));
	}
	machine_end(&machine);
}

static void msrs(struct machine *machine)
{
	static const struct mvm_msr_entry set[] = {
		{ MVM_MSR_SYSENTER_CS, 0, 0x10 },	  { MVM_MSR_SYSENTER_ESP, 0, 0x123456 },
		{ MVM_MSR_SYSENTER_EIP, 0, 0x234567 },	  { MVM_MSR_STAR, 0, 0x0023001000000000 },
		{ MVM_MSR_LSTAR, 0, 0x1000200030004 & 0x7fffffffffff }, { MVM_MSR_CSTAR, 0, 0x55556666 },
		{ MVM_MSR_SFMASK, 0, 0x700 },		  { MVM_MSR_KERNEL_GS_BASE, 0, 0x7777888899 },
		{ MVM_MSR_TSC_AUX, 0, 0xabcd },		  { MVM_MSR_PAT, 0, 0x0007040600070406 },
	};
	enum { COUNT = sizeof(set) / sizeof(set[0]) };
	struct mvm_msr_entry entries[COUNT];
	struct mvm_msrs arg = { .count = COUNT, .addr = address_of(entries) };
	unsigned at;

	tap_test("MSRs");
	ready(machine);
	memcpy(entries, set, sizeof(set));
	TRUE(!call(machine->vcpu[0], MVM_SET_MSRS, &arg) && arg.count == COUNT);
	for (at = 0; at < COUNT; at++) {
		entries[at].data = 0;
		AT(machine, uint32_t, 0x5000 + 4 * at) = set[at].index;
	}
	TRUE(!call(machine->vcpu[0], MVM_GET_MSRS, &arg) && arg.count == COUNT);
	TRUE(!memcmp(entries, set, sizeof(set)));
	AT(machine, uint32_t, 0x5800) = COUNT;
	dump(machine);
	for (at = 0; at < COUNT; at++) {
		if (AT(machine, uint64_t, 0x6200 + 8 * at) == set[at].data)
			continue;
		printf("# MSR %#x: %#llx\n", set[at].index, (long long)AT(machine, uint64_t, 0x6200 + 8 * at));
		TRUE(!"an MSR");
	}
	entries[3].index = 0x12345;
	TRUE(!call(machine->vcpu[0], MVM_GET_MSRS, &arg) && arg.count == 3);
}

static void set_msrs(const struct machine *machine, struct mvm_msr_entry *entries, uint32_t count)
{
	struct mvm_msrs arg = { .count = count, .addr = address_of(entries) };

	TRUE(!call(machine->vcpu[0], MVM_SET_MSRS, &arg) && arg.count == count);
}

/* RDMSR of these is answered by the host; here the processor uses them itself: rdtscp; mov %ecx, %ebx; swapgs; syscall */
static void used_msrs(void)
{
	struct mvm_msr_entry entries[] = {
		{ MVM_MSR_STAR, 0, 24ull << 32 },     { MVM_MSR_LSTAR, 0, GUEST + 0x100 },
		{ MVM_MSR_SFMASK, 0, 0x400 },	      { MVM_MSR_KERNEL_GS_BASE, 0, 0x7777888899 },
		{ MVM_MSR_TSC_AUX, 0, 0xabcd },	      { MVM_MSR_SYSENTER_CS, 0, 8 },
		{ MVM_MSR_SYSENTER_ESP, 0, 0x9000 },  { MVM_MSR_SYSENTER_EIP, 0, GUEST + 0x200 },
	};
	struct machine machine;
	struct mvm_sregs sregs;
	struct mvm_regs regs;

	tap_test("MSRs of system calls, SWAPGS and RDTSCP");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	set_msrs(&machine, entries, sizeof(entries) / sizeof(entries[0]));
	machine_code(&machine, 0, "\x0f\x34", 2); /* sysenter, of protected mode; all else is HLT */
	sregs = machine_sregs(&machine, 0);
	sregs.efer = sregs.cr4 = sregs.cs.l = 0;
	sregs.cr0 &= ~(1ull << 31);
	sregs.cs.db = 1;
	TRUE(!machine_set_sregs(&machine, 0, &sregs));
	TRUE(machine_run_to_halt(&machine, 0));
	regs = machine_regs(&machine, 0);
	TRUE(regs.rip == GUEST + 0x201 && regs.rsp == 0x9000);
	sregs = machine_sregs(&machine, 0);
	TRUE(sregs.cs.selector == 8 && sregs.ss.selector == 16);
	machine_code(&machine, 0, "\x0f\x01\xf9\x89\xcb\x0f\x01\xf8\x0f\x05", 10);
	sregs = machine_sregs(&machine, 0);
	sregs.efer |= 1; /* SCE */
	TRUE(!machine_set_sregs(&machine, 0, &sregs));
	regs = machine_regs(&machine, 0);
	regs.rflags |= 0x400;
	machine_set_regs(&machine, 0, &regs);
	TRUE(machine_run_to_halt(&machine, 0));
	regs = machine_regs(&machine, 0);
	sregs = machine_sregs(&machine, 0);
	TRUE(regs.rbx == 0xabcd && sregs.gs.base == 0x7777888899);
	TRUE(regs.rip == GUEST + 0x101 && regs.rcx == GUEST + 10 && sregs.cs.selector == 24 && sregs.ss.selector == 32);
	TRUE(regs.r11 & 0x400 && !(regs.rflags & 0x400));
	machine_end(&machine);
}

static void cpuid(struct machine *machine)
{
	struct mvm_cpuid_entry entries[] = {
		{ .function = 0, .eax = 7, .ebx = 0x76767676, .ecx = 1, .edx = 2 },
		{ .function = 4, .index = 1, .flags = MVM_CPUID_SIGNIFICANT_INDEX, .eax = 99 },
	};
	struct mvm_cpuid arg = { .count = 2, .addr = address_of(entries) };
	struct machine other;
	struct mvm_regs regs;

	tap_test("CPUID answers what was set");
	(void)machine;
	machine_make(&other, MVM_VM_EXIT_ON_HLT);
	if (call(other.vcpu[0], MVM_SET_CPUID, &arg)) { /* only what the host has, too */
		arg.count = 1;
		TRUE(!call(other.vcpu[0], MVM_SET_CPUID, &arg));
	}
	machine_load(&other, "modes");
	machine_long(&other, 0);
	TRUE(machine_run_to_halt(&other, 0));
	regs = machine_regs(&other, 0);
	regs.rax = 0;
	regs.rcx = 0;
	machine_set_regs(&other, 0, &regs);
	TRUE(machine_run_to_halt(&other, 0));
	regs = machine_regs(&other, 0);
	TRUE(regs.rax == 7 && regs.rbx == 0x76767676 && regs.rcx == 1 && regs.rdx == 2);
	entries[0].ebx++;
	TRUE(call(other.vcpu[0], MVM_SET_CPUID, &arg) == EBUSY);
	machine_end(&other);
}

static void translate(struct machine *machine)
{
	struct mvm_translate arg = { .linear_address = 0x12345 };

	tap_test("TRANSLATE");
	ready(machine);
	TRUE(!call(machine->vcpu[0], MVM_TRANSLATE, &arg));
	TRUE(arg.valid && arg.physical_address == 0x12345 && arg.writeable && arg.usermode);
	arg.linear_address = 0x7fff00000000;
	TRUE(!call(machine->vcpu[0], MVM_TRANSLATE, &arg));
	TRUE(!arg.valid && !arg.physical_address);
}

/* rdtsc; shl $32, %rdx; or %rdx, %rax; hlt */
static void time_stamps(struct machine *machine)
{
	static const char code[] = "\x0f\x31\x48\xc1\xe2\x20\x48\x09\xd0\xf4";
	struct mvm_clock clock = { .clock = 1000000000000 }, now;
	struct mvm_tsc tsc;
	uint64_t first;

	tap_test("the time-stamp counter and the VM's clock");
	machine_code(machine, 0, code, sizeof(code) - 1);
	TRUE(!call(machine->vcpu[0], MVM_GET_TSC, &tsc) && tsc.khz);
	tsc.value += 1ull << 50;
	TRUE(!call(machine->vcpu[0], MVM_SET_TSC, &tsc));
	TRUE(machine_run_to_halt(machine, 0));
	first = machine_regs(machine, 0).rax;
	TRUE(first > tsc.value && first - tsc.value < (uint64_t)tsc.khz * 1000 * 600);
	TRUE(!call(machine->vcpu[0], MVM_GET_TSC, &tsc) && tsc.value > first);
	TRUE(!call(machine->vm, MVM_SET_CLOCK, &clock));
	TRUE(!call(machine->vm, MVM_GET_CLOCK, &now));
	TRUE(now.clock >= clock.clock && now.clock - clock.clock < 600000000000 && now.realtime);
}

int main(void)
{
	struct machine machine;

	tap_test("a VM");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_cpuid(&machine, 0);
	general(&machine);
	special(&machine);
	debug(&machine);
	floating(&machine);
	extended(&machine);
	extended_without_cpuid();
	msrs(&machine);
	used_msrs();
	cpuid(&machine);
	translate(&machine);
	time_stamps(&machine);
	machine_end(&machine);
	return tap_end();
}
