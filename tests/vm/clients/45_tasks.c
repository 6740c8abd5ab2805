// SPDX-License-Identifier: MIT
/* The TSS of a guest that has exited since it loaded TR: its I/O permission bitmap, and the stack of an interrupt from CPL 3. */
#include "machine.h"

#define TABLE	0x10000u /* GDT */
#define GATES	0x11000u /* IDT */
#define TASK	0x12000u
#define USER	0x2000u
#define HANDLER 0x3000u
#define FAULT	0x3100u
#define BITMAP	104u

/* of the GDT */
enum { CODE = 1, DATA, USER_CODE, USER_DATA, TSS };

static void set_gate(struct machine *machine, unsigned vector, uint32_t to)
{
	uint64_t gate = (to & 0xffff) | CODE << 19 | 0xee00ull << 32 | (uint64_t)(to >> 16) << 48;

	memcpy(machine->memory + GATES + 8 * vector, &gate, sizeof(gate));
}

/* Flat segments, a TSS of 32 bits whose bitmap allows all ports, gates for INT 0x80 and #GP. */
static void set_tables(struct machine *machine)
{
	static const uint64_t table[] = { 0,
					  0x00cf9b000000ffff,
					  0x00cf93000000ffff,
					  0x00cffb000000ffff,
					  0x00cff3000000ffff,
					  0x2067ull | (uint64_t)(TASK & 0xffff) << 16 |
						  (uint64_t)(TASK >> 16) << 32 | 0x89ull << 40 };
	uint32_t task[26] = { [1] = 0x8000, [2] = 8 * DATA, [25] = BITMAP << 16 };
	struct mvm_sregs sregs;

	memcpy(machine->memory + TABLE, table, sizeof(table));
	memcpy(machine->memory + TASK, task, sizeof(task));
	memset(machine->memory + TASK + BITMAP, 0, 0x2000);
	machine->memory[TASK + BITMAP + 0x2000] = 0xff;
	set_gate(machine, 0x80, HANDLER);
	set_gate(machine, 13, FAULT);
	sregs = machine_sregs(machine, 0);
	sregs.gdt = (struct mvm_dtable){ .base = TABLE, .limit = sizeof(table) - 1 };
	sregs.idt = (struct mvm_dtable){ .base = GATES, .limit = 0x7ff };
	sregs.cs.selector = 8 * CODE;
	sregs.ss.selector = sregs.ds.selector = sregs.es.selector = 8 * DATA;
	TRUE(!machine_set_sregs(machine, 0, &sregs));
}

/* Loads TR, goes to CPL 3, and runs this code there. @exits: with an exit in between */
static void run_user(int exits, const char *code)
{
	/* mov $TSS, %eax; ltr %ax; cpuid or two nops; push SS, ESP, EFLAGS, CS, EIP; iretl */
	static const uint8_t begin[] = { 0xb8, 8 * TSS, 0,
					 0,    0,	0x0f,
					 0x00, 0xd8,	0x0f,
					 0xa2, 0x6a,	8 * USER_DATA + 3,
					 0x68, 0,	0x70,
					 0,    0,	0x6a,
					 0x02, 0x6a,	8 * USER_CODE + 3,
					 0x68, 0,	0x20,
					 0,    0,	0xcf };
	struct mvm_regs regs = { .rip = GUEST, .rsp = 0x6000, .rflags = 2 };
	static struct machine machine;
	int reason;

	machine_make(&machine, 0);
	machine_protected(&machine, 0);
	set_tables(&machine);
	memcpy(machine.memory + GUEST, begin, sizeof(begin));
	if (!exits)
		memset(machine.memory + GUEST + 8, 0x90, 2);
	memcpy(machine.memory + USER, code, strlen(code));
	memcpy(machine.memory + HANDLER, "\xb8\x34\x12\0\0\xf4", 6); /* mov $0x1234, %eax; hlt */
	memcpy(machine.memory + FAULT, "\xb8\x0d\0\0\0\xf4", 6);
	machine_set_regs(&machine, 0, &regs);
	reason = machine_run(&machine, 0);
	if (reason == MVM_EXIT_IO)
		reason = machine_run(&machine, 0);
	regs = machine_regs(&machine, 0);
	if (reason != MVM_EXIT_HLT || regs.rax != 0x1234)
		printf("# exit %d, RAX %#llx\n", reason, (unsigned long long)regs.rax);
	TRUE(reason == MVM_EXIT_HLT && regs.rax == 0x1234);
	machine_end(&machine);
}

int main(void)
{
	unsigned exits;

	for (exits = 0; exits < 2; exits++) {
		tap_test(exits ? "INT at CPL 3 behind LTR and an exit" : "INT at CPL 3 behind LTR");
		run_user((int)exits, "\xcd\x80"); /* int $0x80 */
		tap_test(exits ? "OUT at CPL 3 behind LTR and an exit" : "OUT at CPL 3 behind LTR");
		run_user(
			(int)exits,
			"\xb0\x5a\xe6\x55\xcd\x80"); /* mov $0x5a, %al; out %al, $0x55; int $0x80 */
	}
	return tap_end();
}
