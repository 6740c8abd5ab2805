// SPDX-License-Identifier: MIT
/* Numbers of system calls: arch/x86/entry/syscalls/syscall_{32,64}.tbl, asm-generic/unistd.h, .. */
#include <linux/audit.h>
#include <stddef.h>
#include "machine.h"

#define X32 0x40000000

#ifndef AUDIT_ARCH_RISCV64
#define AUDIT_ARCH_RISCV64 (243 | __AUDIT_ARCH_64BIT | __AUDIT_ARCH_LE)
#endif

const struct machine machines[] = {
	{ AUDIT_ARCH_X86_64, 0, "linux-x86_64", { 16, 3, 436, 272, 32, 33, 292, 72, -1 } },
	{ AUDIT_ARCH_X86_64, X32, "linux-x32", { 514, 3, 436, 272, 32, 33, 292, 72, -1 } },
	{ AUDIT_ARCH_I386, 0, "linux-i386", { 54, 6, 436, 310, 41, 63, 330, 55, 221 } },
	{ AUDIT_ARCH_AARCH64, 0, "linux-arm64", { 29, 57, 436, 97, 23, -1, 24, 25, -1 } },
	{ AUDIT_ARCH_RISCV64, 0, "linux-riscv64", { 29, 57, 436, 97, 23, -1, 24, 25, -1 } },
	{ AUDIT_ARCH_S390X, 0, "linux-s390x", { 54, 6, 436, 303, 41, 63, 326, 55, -1 } },
	{ AUDIT_ARCH_PPC64LE, 0, "linux-ppc64le", { 54, 6, 436, 282, 41, 63, 316, 55, -1 } },
	{ AUDIT_ARCH_PPC64, 0, "linux-ppc64", { 54, 6, 436, 282, 41, 63, 316, 55, -1 } },
};

const unsigned int n_machines = sizeof(machines) / sizeof(machines[0]);

const struct machine *machine_of(uint32_t arch, uint64_t nr)
{
	unsigned int i;

	for (i = 0; i < n_machines; i++)
		if (machines[i].arch == arch &&
		    (arch != AUDIT_ARCH_X86_64 || machines[i].mask == (nr & X32)))
			return &machines[i];
	return NULL;
}

enum watched watched_call(const struct machine *machine, uint64_t nr)
{
	static const enum watched calls[WATCHED] = { CALL_IOCTL,   CALL_CLOSE, CALL_CLOSE_RANGE,
						     CALL_UNSHARE, CALL_DUP,   CALL_DUP2,
						     CALL_DUP2,	   CALL_FCNTL, CALL_FCNTL };
	unsigned int i;

	nr &= ~(uint64_t)machine->mask;
	for (i = 0; i < WATCHED; i++)
		if (machine->numbers[i] >= 0 && nr == (uint64_t)machine->numbers[i])
			return calls[i];
	return CALL_OTHER;
}
