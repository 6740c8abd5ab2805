// SPDX-License-Identifier: MIT
/* --seccomp-bpf: the kernel stops the program at the calls that are looked at, and at no others. */
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include "filterprog.h"
#include "machine.h"

#define MAX_STEPS 128

struct program {
	struct sock_filter steps[MAX_STEPS];
	unsigned short count;
};

static void step(struct program *to, uint16_t code, uint8_t yes, uint8_t no, uint32_t value)
{
	if (to->count < MAX_STEPS)
		to->steps[to->count++] = (struct sock_filter)BPF_JUMP(code, value, yes, no);
}

static void load(struct program *to, size_t offset)
{
	step(to, BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offset);
}

/* The calls of one kind of program; another architecture jumps over them. */
static void add_machine(struct program *to, const struct machine *machine)
{
	uint8_t numbers = 0, i;

	for (i = 0; i < WATCHED; i++)
		numbers += machine->numbers[i] >= 0;
	load(to, offsetof(struct seccomp_data, arch));
	step(to, BPF_JMP | BPF_JEQ | BPF_K, 0, (uint8_t)(2 * numbers + 1), machine->arch);
	load(to, offsetof(struct seccomp_data, nr));
	for (i = 0; i < WATCHED; i++) {
		if (machine->numbers[i] < 0)
			continue;
		step(to, BPF_JMP | BPF_JEQ | BPF_K, 0, 1,
		     (uint32_t)machine->numbers[i] | machine->mask);
		step(to, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_TRACE);
	}
}

bool install_filter(void)
{
	struct program program = { .count = 0 };
	struct sock_fprog whole = { .filter = program.steps };
	unsigned int i;

	for (i = 0; i < n_machines; i++)
#if defined(__x86_64__) || defined(__i386__)
		if (machines[i].arch == AUDIT_ARCH_X86_64 || machines[i].arch == AUDIT_ARCH_I386)
#endif
			add_machine(&program, &machines[i]);
	step(&program, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
	whole.len = program.count;
	return program.count < MAX_STEPS && !prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) &&
	       !prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole);
}
