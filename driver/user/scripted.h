/* SPDX-License-Identifier: MIT */
/*
 * A processor backend whose guests are functions: what a guest does from one entry to the next exit. It has nested page
 * tables and a TLB that remembers until it is flushed, so that a missing flush is seen.
 */
#ifndef MVM_SCRIPTED_H
#define MVM_SCRIPTED_H

#include "core.h"

/*
 * A guest: runs until it exits, which it writes into @exit. Registers are vcpu->state's, the event that is delivered to
 * it is vcpu->inject; memory it reaches with the functions below. Return: 0, or -errno of enter().
 */
typedef int (*scripted_guest)(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context);

void scripted_play(struct mvm_vcpu *vcpu, scripted_guest guest, void *context);

/* The guest accesses memory: true, or false and @exit says which page it wanted. One page at a time. */
bool scripted_read(struct mvm_vcpu *vcpu, u64 gpa, void *to, u32 bytes, struct mvm_cpu_exit *exit);
bool scripted_write(struct mvm_vcpu *vcpu, u64 gpa, const void *from, u32 bytes,
		    struct mvm_cpu_exit *exit);

/* What is mapped: access bits of a page, 0 where there is none. */
u32 scripted_mapped(struct mvm_vm *vm, u64 gpa);

/**
 * struct scripted_cpu - the processor, as tests want it
 * @features: what probe() says
 * @probe_result: of probe()
 * @enable_result: of enable()
 * @check_result: of check()
 * @enabled: virtualization is on
 * @leaves: what CPUID answers, by function and index; the rest is 0
 * @leaf_count: how many
 * @tsc: the host's
 */
struct scripted_cpu {
	struct mvm_cpu_features features;
	int probe_result;
	int enable_result;
	int check_result;
	bool enabled;
	struct mvm_cpuid_entry leaves[24];
	u32 leaf_count;
	u64 tsc;
};

extern struct scripted_cpu scripted_cpu;

/* A processor with everything that mvm offers. */
void scripted_reset(void);

#endif
