// SPDX-License-Identifier: MIT
/* The ABI of before 1.0, until its date: each call is the one that replaces it. */
#include "parts.h"

int mvm_vm_set_memory_region_legacy(struct mvm_vm *vm, const struct mvm_memory_region_legacy *arg)
{
	const struct mvm_memory_region region = {
		.slot = arg->slot,
		.flags = arg->flags,
		.guest_phys_addr = arg->guest_phys_addr,
		.memory_size = arg->memory_size,
		.userspace_addr = (uintptr_t)arg->userspace_addr,
	};

	/* what the spec cannot say of a void pointer */
	if (region.userspace_addr % MVM_PAGE_SIZE)
		return -EINVAL;
	return mvm_vm_set_memory_region(vm, &region);
}

int mvm_vcpu_get_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     struct mvm_msr_entry_legacy *entries)
{
	unsigned long at = 0;
	u64 value;

	while (at < arg->count && !mvm_msr_get(vcpu, entries[at].index, &value))
		entries[at++].data = value;
	arg->count = at;
	return 0;
}

int mvm_vcpu_set_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     const struct mvm_msr_entry_legacy *entries)
{
	unsigned long at = 0;

	while (at < arg->count && !mvm_msr_set(vcpu, entries[at].index, entries[at].data, false))
		at++;
	arg->count = at;
	return 0;
}

int mvm_vcpu_set_cpuid_legacy(struct mvm_vcpu *vcpu, const struct mvm_set_cpuid_legacy *arg,
			      const struct mvm_cpuid_table_legacy *table,
			      const struct mvm_cpuid_entry *entries)
{
	(void)arg;
	return mvm_cpuid_set(vcpu, entries, (u32)table->count);
}
