/* SPDX-License-Identifier: MIT */
/* A VM with one vCPU, over the generated header alone. */
#ifndef MVM_RUN_VM_H
#define MVM_RUN_VM_H

#include "image.h"

#include "mvm.h"

/* The end of the memory is the VMM's: page tables and descriptors of a guest that begins in protected or long mode. */
#define VM_RESERVED 0x10000u

struct vm {
	int node, fd, vcpu;
	volatile struct mvm_run *run;
	size_t run_size;
	uint8_t *memory;
	uint64_t memory_size;
};

/*
 * All of these print what is wrong and what can be done, and return 0 or -1.
 */
int vm_open(struct vm *vm, const char *node);
int vm_make(struct vm *vm, uint64_t memory_size, int devices);
int vm_begin(struct vm *vm, const struct image *image);
void vm_close(struct vm *vm);

/* The level of a line of the i8259 pair. */
void vm_set_line(const struct vm *vm, unsigned line, int level);

/* Where the vCPU is, 0 where that cannot be read. */
uint64_t vm_rip(const struct vm *vm);

#endif
