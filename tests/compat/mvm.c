// SPDX-License-Identifier: MIT
/*
 * mvm's legacy set from programs of i386 (of Linux, or of a BSD), x32, ppc and mips, in user space: what the handler sees, what comes back, what does not
 * fit, and memory that ends anywhere. The structs here are the callers', by hand: nothing generated says what they are.
 */
#include "mvm_driver.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "compat.h"
#include "mvm_numbers.h"

#define ARGUMENT 0x1000ull
#define LIST	 0x2000ull
#define TABLE	 0x3000ull

struct region {
	u32 slot, flags, guest_phys_addr, memory_size, userspace_addr;
};

struct translate {
	u32 linear_address, physical_address;
	s32 valid;
};

struct entry_i386 {
	u32 index;
	u32 low, high; /* u64 is aligned to 4 */
};

struct entry_x32 {
	u32 index, hole;
	u64 data;
};

struct cpuid_table {
	u32 count, entries;
};

static unsigned int failures;
static const char *abi_name;

#define TRUE(condition)                                                                             \
	do {                                                                                        \
		if (!(condition)) {                                                                 \
			failures++;                                                                 \
			printf("%s:%d: %s: %s\n", __FILE__, __LINE__, abi_name, #condition);         \
		}                                                                                   \
	} while (0)

/* --- what handlers see ------------------------------------------------------------------------------------------------ */

static struct {
	struct mvm_memory_region_legacy region;
	struct mvm_msr_entry_legacy msrs[4];
	unsigned long count, done;
	u64 physical, answer;
	struct mvm_cpuid_entry cpuid;
	u64 linear;
	u32 calls;
	u64 room;
} saw;

int mvm_vm_set_memory_region_legacy(struct mvm_vm *vm, const struct mvm_memory_region_legacy *arg)
{
	(void)vm;
	saw.calls++;
	saw.region = *arg;
	return 0;
}

int mvm_vm_get_dirty_log_legacy(struct mvm_vm *vm, const struct mvm_dirty_log_legacy *arg,
				const struct mvm_get_dirty_log_legacy_bitmap_window *bitmap)
{
	static const u8 log[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };

	(void)vm;
	(void)arg;
	saw.calls++;
	return mvm_get_dirty_log_legacy_bitmap_write(bitmap, 0, sizeof(log), log);
}

int mvm_vcpu_get_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     struct mvm_msr_entry_legacy *entries)
{
	unsigned long at;

	(void)vcpu;
	saw.calls++;
	saw.count = arg->count;
	for (at = 0; at < arg->count; at++) {
		saw.msrs[at] = entries[at];
		entries[at].data = 0x1122334455667700ull + at;
	}
	arg->count = saw.done;
	return 0;
}

int mvm_vcpu_set_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     const struct mvm_msr_entry_legacy *entries)
{
	(void)vcpu;
	saw.calls++;
	saw.count = arg->count;
	memcpy(saw.msrs, entries, arg->count * sizeof(*entries));
	arg->count = saw.done;
	return 0;
}

int mvm_vcpu_translate_legacy(struct mvm_vcpu *vcpu, struct mvm_translate_legacy *arg)
{
	(void)vcpu;
	saw.calls++;
	saw.linear = arg->linear_address;
	arg->physical_address = saw.physical;
	arg->valid = -2;
	return 0;
}

int mvm_vcpu_set_cpuid_legacy(struct mvm_vcpu *vcpu, const struct mvm_set_cpuid_legacy *arg,
			      const struct mvm_cpuid_table_legacy *table,
			      const struct mvm_cpuid_entry *entries)
{
	(void)vcpu;
	(void)arg;
	saw.calls++;
	saw.count = table->count;
	saw.cpuid = entries[table->count - 1];
	return 0;
}

/* --- calls ------------------------------------------------------------------------------------------------------------- */

static u8 argument[64], list[256], table[64];

static struct user_space make(u32 abi, size_t size, size_t list_size)
{
	struct user_space space = {
		.areas = { { ARGUMENT, size, argument, size, size, 0 },
			   { LIST, list_size, list, list_size, list_size, 0 },
			   { TABLE, sizeof(table), table, sizeof(table), sizeof(table), 0 } },
		.area_count = 3,
		.may_write = true,
		.is_admin = true,
		.address_bits = 32,
		.abi = abi,
	};

	return space;
}

static u8 objects[8];
static struct mvm_vm_locks vm_locks;
static struct mvm_vcpu_locks vcpu_locks;

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

static int call(struct user_space *space, const struct boundary_object *kind, u32 command)
{
	u64 allocations = user_counts.allocations - user_counts.frees;
	u64 locks = user_counts.locks - user_counts.unlocks;
	int err = user_ioctl(space, kind, objects, command, ARGUMENT, true);

	TRUE(user_counts.allocations - user_counts.frees == allocations);
	TRUE(user_counts.locks - user_counts.unlocks == locks);
	return err;
}

static void set_memory_region(u32 abi)
{
	const struct region region = { 1, 0, 0xfffff000, 0x80000000, 0xc0000000 };
	struct user_space space = make(abi, sizeof(region), 0);
	size_t size;

	memcpy(argument, &region, sizeof(region));
	saw.calls = 0;
	TRUE(call(&space, &mvm_vm_ioctls, MVM_SET_MEMORY_REGION__LEGACY__COMPAT) == 0 && saw.calls == 1);
	TRUE(saw.region.slot == 1 && saw.region.guest_phys_addr == 0xfffff000ul);
	TRUE(saw.region.memory_size == 0x80000000ul);
	TRUE(saw.region.userspace_addr == (void *)0xc0000000ul); /* zeros, not the sign */
	for (size = 0; size < sizeof(region); size++) {
		space.areas[0].readable = size;
		TRUE(call(&space, &mvm_vm_ioctls, MVM_SET_MEMORY_REGION__LEGACY__COMPAT) == -EFAULT);
	}
	TRUE(saw.calls == 1);
	space = make(abi, sizeof(argument), 0);
	TRUE(call(&space, &mvm_vm_ioctls, MVM_SET_MEMORY_REGION__LEGACY) == -ENOTTY);
}

static void get_dirty_log(u32 abi)
{
	const u32 request[2] = { 3, (u32)LIST };
	struct user_space space = make(abi, sizeof(request), 8);

	memcpy(argument, request, sizeof(request));
	memset(list, 0, sizeof(list));
	TRUE(call(&space, &mvm_vm_ioctls, MVM_GET_DIRTY_LOG__LEGACY__COMPAT) == 0 && list[7] == 8);
	space.areas[1].writable = 7;
	TRUE(call(&space, &mvm_vm_ioctls, MVM_GET_DIRTY_LOG__LEGACY__COMPAT) == -EFAULT);
}

/* Of i386, on Linux and the BSDs, a u64 is aligned to 4; of the others to 8. */
static bool tight(u32 abi)
{
	return abi == COMPAT_I386 || abi == COMPAT_FREEBSD_I386 || abi == COMPAT_NETBSD_I386;
}

/* Two entries, in the layout that each ABI has. */
static size_t fill(u32 abi)
{
	const struct entry_i386 i386[2] = { { 0x10, 0x89abcdef, 0x01234567 }, { 0x11, 2, 3 } };
	const struct entry_x32 x32[2] = { { 0x10, 0x5a5a5a5a, 0x0123456789abcdefull },
					  { 0x11, 0x5a5a5a5a, 0x300000002ull } };

	memset(list, 0xee, sizeof(list));
	memcpy(list, tight(abi) ? (const void *)i386 : x32, tight(abi) ? sizeof(i386) : sizeof(x32));
	return tight(abi) ? sizeof(i386) : sizeof(x32);
}

static u64 data_of(u32 abi, size_t at)
{
	u64 data;

	memcpy(&data, list + (tight(abi) ? at * 12 + 4 : at * 16 + 8), sizeof(data));
	return data;
}

static void msrs(u32 abi)
{
	size_t size = fill(abi), end;
	struct user_space space = make(abi, 8, size);
	u32 *head = (u32 *)(void *)argument;

	head[0] = 2;
	head[1] = (u32)LIST;
	saw.done = 1;
	TRUE(call(&space, &mvm_vcpu_ioctls, MVM_GET_MSRS__LEGACY__COMPAT) == 0);
	TRUE(saw.count == 2 && saw.msrs[0].index == 0x10 && saw.msrs[1].index == 0x11);
	TRUE(saw.msrs[0].data == 0x0123456789abcdefull && saw.msrs[1].data == 0x300000002ull);
	TRUE(head[0] == 1 && head[1] == LIST);
	TRUE(data_of(abi, 0) == 0x1122334455667700ull && data_of(abi, 1) == 0x300000002ull);
	TRUE(list[size] == 0xee && (tight(abi) || !list[4])); /* padding goes out as 0 */
	fill(abi);
	head[0] = 2;
	TRUE(call(&space, &mvm_vcpu_ioctls, MVM_SET_MSRS__LEGACY__COMPAT) == 0 && head[0] == 1);
	TRUE(saw.msrs[1].index == 0x11 && saw.msrs[1].data == 0x300000002ull);
	for (end = 0; end < size; end++) {
		head[0] = 2;
		space.areas[1].readable = end;
		TRUE(call(&space, &mvm_vcpu_ioctls, MVM_SET_MSRS__LEGACY__COMPAT) == -EFAULT);
	}
	space.areas[1].readable = size;
	saw.done = 0x100000001ul; /* a bug of the handler comes first: more than there are */
	TRUE(call(&space, &mvm_vcpu_ioctls, MVM_GET_MSRS__LEGACY__COMPAT) == -EIO);
	head[0] = 1000000;
	TRUE(call(&space, &mvm_vcpu_ioctls, MVM_GET_MSRS__LEGACY__COMPAT) == -E2BIG);
}

static void translates(u32 abi)
{
	struct translate value = { 0xdeadb000, 7, 7 }, was = value;
	struct user_space space = make(abi, sizeof(value), 0);

	memcpy(argument, &value, sizeof(value));
	saw.physical = 0xfffff000;
	TRUE(call(&space, &mvm_vcpu_ioctls, MVM_TRANSLATE__LEGACY__COMPAT) == 0);
	memcpy(&value, argument, sizeof(value));
	TRUE(saw.linear == 0xdeadb000 && value.physical_address == 0xfffff000 && value.valid == -2);
	memcpy(argument, &was, sizeof(was));
	saw.physical = 0x100000000ull;
	TRUE(call(&space, &mvm_vcpu_ioctls, MVM_TRANSLATE__LEGACY__COMPAT) == -EOVERFLOW);
	TRUE(!memcmp(argument, &was, sizeof(was)));
}

static void set_cpuid(u32 abi)
{
	const struct cpuid_table head = { 2, (u32)LIST };
	struct user_space space = make(abi, 4, 2 * sizeof(struct mvm_cpuid_entry));
	struct mvm_cpuid_entry entries[2];
	u32 at = (u32)TABLE;

	memset(entries, 0, sizeof(entries));
	entries[1].function = 7;
	memcpy(argument, &at, sizeof(at));
	memcpy(table, &head, sizeof(head));
	memcpy(list, entries, sizeof(entries));
	TRUE(call(&space, &mvm_vcpu_ioctls, MVM_SET_CPUID__LEGACY__COMPAT) == 0);
	TRUE(saw.count == 2 && saw.cpuid.function == 7);
	space.areas[2].readable = 7;
	TRUE(call(&space, &mvm_vcpu_ioctls, MVM_SET_CPUID__LEGACY__COMPAT) == -EFAULT);
}

int main(void)
{
#if defined(__NetBSD__)
	static const u32 abis[] = { COMPAT_NETBSD_I386 };
	static const char *const names[] = { "i386 on NetBSD" };
#elif defined(OS_NUMBERS_BSD)
	static const u32 abis[] = { COMPAT_FREEBSD_I386 };
	static const char *const names[] = { "i386 on FreeBSD" };
#elif defined(__powerpc64__)
	static const u32 abis[] = { COMPAT_PPC };
	static const char *const names[] = { "ppc" };
#elif defined(__mips64)
	static const u32 abis[] = { COMPAT_MIPS };
	static const char *const names[] = { "mips" };
#else
	static const u32 abis[] = { COMPAT_I386, COMPAT_X32 };
	static const char *const names[] = { "i386", "x32" };
#endif
	size_t at;

	mvm_vm_locks_init(&vm_locks);
	mvm_vcpu_locks_init(&vcpu_locks);
	for (at = 0; at < boundary_count(abis); at++) {
		abi_name = names[at];
		set_memory_region(abis[at]);
		get_dirty_log(abis[at]);
		msrs(abis[at]);
		translates(abis[at]);
		set_cpuid(abis[at]);
	}
	printf("%s: %u failures\n", abi_name, failures);
	return failures != 0;
}
