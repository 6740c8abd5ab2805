// SPDX-License-Identifier: MIT
/*
 * The entries of mvm for callers of another ABI, with any bytes in memory that faults anywhere. AddressSanitizer and UBSan
 * look on; besides, locks and memory balance, what a call that fails on input has not touched is as it was, and nothing
 * beyond what a caller of 32 bits has is touched at all.
 */
#include "mvm_driver.h"

#include <stdio.h>
#include <stdlib.h>

#include "compat.h"
#include "mvm_numbers.h"

#define SIZE	256
#define AREAS	4
#define ADDRESS 0x1000ull

static struct mvm_vm_locks vm_locks;
static struct mvm_vcpu_locks vcpu_locks;
static u64 answer;

struct mvm_vm_locks *mvm_vm_locks(struct mvm_vm *vm)
{
	(void)vm;
	return &vm_locks;
}

struct mvm_vcpu_locks *mvm_vcpu_locks(struct mvm_vcpu *vcpu)
{
	(void)vcpu;
	return &vcpu_locks;
}

/* --- handlers that do what the input says ----------------------------------------------------------------------------- */

static void need(bool condition)
{
	if (!condition)
		abort();
}

int mvm_vm_set_memory_region_legacy(struct mvm_vm *vm, const struct mvm_memory_region_legacy *arg)
{
	(void)vm;
	need(arg->guest_phys_addr <= 0xffffffff && arg->memory_size <= 0xffffffff);
	need((uintptr_t)arg->userspace_addr <= 0xffffffff);
	return 0;
}

int mvm_vm_get_dirty_log_legacy(struct mvm_vm *vm, const struct mvm_dirty_log_legacy *arg,
				const struct mvm_get_dirty_log_legacy_bitmap_window *bitmap)
{
	(void)vm;
	(void)arg;
	return mvm_get_dirty_log_legacy_bitmap_write(bitmap, answer >> 8 & 63, 8, (u8 *)&answer);
}

int mvm_vcpu_get_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     struct mvm_msr_entry_legacy *entries)
{
	unsigned long at;

	(void)vcpu;
	for (at = 0; at < arg->count; at++)
		entries[at].data += answer;
	arg->count = answer & 1 ? arg->count : (unsigned long)answer;
	return 0;
}

int mvm_vcpu_set_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     const struct mvm_msr_entry_legacy *entries)
{
	unsigned long at;
	u64 sum = 0;

	(void)vcpu;
	for (at = 0; at < arg->count; at++)
		sum += entries[at].index + entries[at].data;
	arg->count = sum & answer & 1;
	return 0;
}

int mvm_vcpu_translate_legacy(struct mvm_vcpu *vcpu, struct mvm_translate_legacy *arg)
{
	(void)vcpu;
	need(arg->linear_address <= 0xffffffff && !arg->physical_address && !arg->valid);
	arg->physical_address = answer;
	arg->valid = (int)answer;
	return 0;
}

int mvm_vcpu_set_cpuid_legacy(struct mvm_vcpu *vcpu, const struct mvm_set_cpuid_legacy *arg,
			      const struct mvm_cpuid_table_legacy *table,
			      const struct mvm_cpuid_entry *entries)
{
	unsigned long at;
	u64 sum = 0;

	(void)vcpu;
	need(!arg->table && !table->entries);
	for (at = 0; at < table->count; at++)
		sum += entries[at].function;
	return sum & 1 ? -EBUSY : 0;
}

/* --- one call ---------------------------------------------------------------------------------------------------------- */

struct input {
	const u8 *data;
	size_t size;
};

static u32 take(struct input *input, u32 bytes)
{
	u32 value = 0;

	while (bytes-- && input->size) {
		value = value << 8 | *input->data++;
		input->size--;
	}
	return value;
}

static void fill(struct input *input, u8 *memory)
{
	u32 at, count = take(input, 1) & 63;

	memset(memory, 0, SIZE);
	for (at = 0; at < count; at += 4) {
		u32 word = take(input, 1) & 1 ? (u32)(ADDRESS << (take(input, 1) & 3)) : take(input, 4);

		memcpy(memory + at, &word, sizeof(word));
	}
}

static const u32 codes[] = {
	MVM_SET_MEMORY_REGION__LEGACY__COMPAT, MVM_GET_DIRTY_LOG__LEGACY__COMPAT,
	MVM_GET_MSRS__LEGACY__COMPAT,	       MVM_SET_MSRS__LEGACY__COMPAT,
	MVM_TRANSLATE__LEGACY__COMPAT,	       MVM_SET_CPUID__LEGACY__COMPAT,
};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	mvm_vm_locks_init(&vm_locks);
	mvm_vcpu_locks_init(&vcpu_locks);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static u8 memory[AREAS][SIZE], was[AREAS][SIZE];
	struct user_space space = { .area_count = AREAS, .may_write = true, .address_bits = 32 };
	struct input input = { data, size };
	u32 how = take(&input, 1), at, which = take(&input, 1);
	u64 held, locked;
	int err;

	space.abi = how & 1 ? COMPAT_I386 : COMPAT_X32;
	space.fail_alloc = how >> 1 & 3;
	space.fail_lock = how >> 3 & 1;
	answer = (u64)take(&input, 4) << (how >> 4 & 15) * 2;
	for (at = 0; at < AREAS; at++) {
		u32 ends = take(&input, 2);

		fill(&input, memory[at]);
		space.areas[at] = (struct user_area){ ADDRESS << at, SIZE,	     memory[at], SIZE,
						      SIZE,	     ends & 0x80 ? ends & 0x7f : 0 };
		if (ends & 0x8000)
			space.areas[at].readable = ends >> 8 & 0x7f;
	}
	memcpy(was, memory, sizeof(was));
	held = user_counts.allocations - user_counts.frees;
	locked = user_counts.locks - user_counts.unlocks;
	err = user_ioctl(&space, which & 1 ? &mvm_vcpu_ioctls : &mvm_vm_ioctls, &answer,
			 which & 0x80 ? take(&input, 4) : codes[(which >> 1) % boundary_count(codes)],
			 ADDRESS, true);
	need(user_counts.allocations - user_counts.frees == held);
	need(user_counts.locks - user_counts.unlocks == locked);
	need(err <= 0);
	if (err && err != -EFAULT)
		need(!memcmp(was, memory, sizeof(was)));
	return 0;
}
