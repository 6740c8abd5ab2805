/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: records of callers of another ABI.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#ifndef MVM_COMPAT_H
#define MVM_COMPAT_H

#include "compat.h"
#include "mvm_driver.h"

#ifdef OS_COMPAT

/*
 * struct mvm_memory_region_legacy as callers of linux-i386, linux-x32,
 * linux-arm, linux-ppc, linux-mips, linux-sparc, linux-riscv32, freebsd-i386,
 * netbsd-i386, windows-i386 have it.
 */
struct mvm_memory_region_legacy_compat {
	__u32 slot;
	__u32 flags;
	__u32 guest_phys_addr;
	__u32 memory_size;
	__u32 userspace_addr;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct mvm_memory_region_legacy_compat) == 20, "mvm_memory_region_legacy_compat");
_Static_assert(_Alignof(struct mvm_memory_region_legacy_compat) == 4, "mvm_memory_region_legacy_compat");
COMPAT_AT(struct mvm_memory_region_legacy_compat, slot, 0);
COMPAT_AT(struct mvm_memory_region_legacy_compat, flags, 4);
COMPAT_AT(struct mvm_memory_region_legacy_compat, guest_phys_addr, 8);
COMPAT_AT(struct mvm_memory_region_legacy_compat, memory_size, 12);
COMPAT_AT(struct mvm_memory_region_legacy_compat, userspace_addr, 16);

static inline void mvm_decode_memory_region_legacy_compat(struct mvm_memory_region_legacy *to,
							  const struct mvm_memory_region_legacy_compat *from)
{
	to->slot = from->slot;
	to->flags = from->flags;
	to->guest_phys_addr = from->guest_phys_addr;
	to->memory_size = from->memory_size;
	to->userspace_addr = compat_pointer(from->userspace_addr);
}

static inline bool mvm_fits_memory_region_legacy_compat(const struct mvm_memory_region_legacy *from)
{
	if (!compat_fits_u32(from->guest_phys_addr))
		return false;
	if (!compat_fits_u32(from->memory_size))
		return false;
	if (!compat_fits_pointer(from->userspace_addr))
		return false;
	return true;
}

static inline void mvm_encode_memory_region_legacy_compat(struct mvm_memory_region_legacy_compat *to,
							  const struct mvm_memory_region_legacy *from)
{
	to->slot = from->slot;
	to->flags = from->flags;
	to->guest_phys_addr = (__u32)from->guest_phys_addr;
	to->memory_size = (__u32)from->memory_size;
	to->userspace_addr = (__u32)(uintptr_t)from->userspace_addr;
}

/*
 * struct mvm_dirty_log_legacy as callers of linux-i386, linux-x32, linux-arm,
 * linux-ppc, linux-mips, linux-sparc, linux-riscv32, freebsd-i386,
 * netbsd-i386, windows-i386 have it.
 */
struct mvm_dirty_log_legacy_compat {
	__u32 slot;
	__u32 bitmap;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct mvm_dirty_log_legacy_compat) == 8, "mvm_dirty_log_legacy_compat");
_Static_assert(_Alignof(struct mvm_dirty_log_legacy_compat) == 4, "mvm_dirty_log_legacy_compat");
COMPAT_AT(struct mvm_dirty_log_legacy_compat, slot, 0);
COMPAT_AT(struct mvm_dirty_log_legacy_compat, bitmap, 4);

static inline void mvm_decode_dirty_log_legacy_compat(struct mvm_dirty_log_legacy *to,
						      const struct mvm_dirty_log_legacy_compat *from)
{
	to->slot = from->slot;
	to->bitmap = compat_pointer(from->bitmap);
}

static inline bool mvm_fits_dirty_log_legacy_compat(const struct mvm_dirty_log_legacy *from)
{
	if (!compat_fits_pointer(from->bitmap))
		return false;
	return true;
}

static inline void mvm_encode_dirty_log_legacy_compat(struct mvm_dirty_log_legacy_compat *to,
						      const struct mvm_dirty_log_legacy *from)
{
	to->slot = from->slot;
	to->bitmap = (__u32)(uintptr_t)from->bitmap;
}

/*
 * struct mvm_msrs_legacy as callers of linux-i386, linux-x32, linux-arm,
 * linux-ppc, linux-mips, linux-sparc, linux-riscv32, freebsd-i386,
 * netbsd-i386, windows-i386 have it.
 */
struct mvm_msrs_legacy_compat {
	__u32 count;
	__u32 entries;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct mvm_msrs_legacy_compat) == 8, "mvm_msrs_legacy_compat");
_Static_assert(_Alignof(struct mvm_msrs_legacy_compat) == 4, "mvm_msrs_legacy_compat");
COMPAT_AT(struct mvm_msrs_legacy_compat, count, 0);
COMPAT_AT(struct mvm_msrs_legacy_compat, entries, 4);

static inline void mvm_decode_msrs_legacy_compat(struct mvm_msrs_legacy *to,
						 const struct mvm_msrs_legacy_compat *from)
{
	to->count = from->count;
	to->entries = compat_pointer(from->entries);
}

static inline bool mvm_fits_msrs_legacy_compat(const struct mvm_msrs_legacy *from)
{
	if (!compat_fits_u32(from->count))
		return false;
	if (!compat_fits_pointer(from->entries))
		return false;
	return true;
}

static inline void mvm_encode_msrs_legacy_compat(struct mvm_msrs_legacy_compat *to,
						 const struct mvm_msrs_legacy *from)
{
	to->count = (__u32)from->count;
	to->entries = (__u32)(uintptr_t)from->entries;
}

static inline bool mvm_fits_msrs_legacy_compat_out(const struct mvm_msrs_legacy *from)
{
	if (!compat_fits_u32(from->count))
		return false;
	return true;
}

#if !defined(_WIN32) && (defined(__x86_64__) || defined(_M_X64)) && !defined(__ILP32__)
/*
 * struct mvm_msr_entry_legacy as callers of linux-i386, freebsd-i386,
 * netbsd-i386 have it.
 */
struct mvm_msr_entry_legacy_compat {
	__u32 index;
	__u64 data;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct mvm_msr_entry_legacy_compat) == 12, "mvm_msr_entry_legacy_compat");
_Static_assert(_Alignof(struct mvm_msr_entry_legacy_compat) == 4, "mvm_msr_entry_legacy_compat");
COMPAT_AT(struct mvm_msr_entry_legacy_compat, index, 0);
COMPAT_AT(struct mvm_msr_entry_legacy_compat, data, 4);

static inline void mvm_decode_msr_entry_legacy_compat(struct mvm_msr_entry_legacy *to,
						      const struct mvm_msr_entry_legacy_compat *from)
{
	to->index = from->index;
	to->data = from->data;
}

static inline void mvm_encode_msr_entry_legacy_compat(struct mvm_msr_entry_legacy_compat *to,
						      const struct mvm_msr_entry_legacy *from)
{
	to->index = from->index;
	to->data = from->data;
}

extern const struct compat_type mvm_type_msr_entry_legacy_compat;
#endif

#if !defined(_WIN32)
/*
 * struct mvm_translate_legacy as callers of linux-i386, linux-x32, linux-arm,
 * linux-ppc, linux-mips, linux-sparc, linux-riscv32, freebsd-i386, netbsd-i386
 * have it.
 */
struct mvm_translate_legacy_compat {
	__u32 linear_address;
	__u32 physical_address;
	int valid;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct mvm_translate_legacy_compat) == 12, "mvm_translate_legacy_compat");
_Static_assert(_Alignof(struct mvm_translate_legacy_compat) == 4, "mvm_translate_legacy_compat");
COMPAT_AT(struct mvm_translate_legacy_compat, linear_address, 0);
COMPAT_AT(struct mvm_translate_legacy_compat, physical_address, 4);
COMPAT_AT(struct mvm_translate_legacy_compat, valid, 8);

static inline void mvm_decode_translate_legacy_compat(struct mvm_translate_legacy *to,
						      const struct mvm_translate_legacy_compat *from)
{
	to->linear_address = from->linear_address;
	to->physical_address = from->physical_address;
	to->valid = from->valid;
}

static inline bool mvm_fits_translate_legacy_compat(const struct mvm_translate_legacy *from)
{
	if (!compat_fits_u32(from->linear_address))
		return false;
	if (!compat_fits_u32(from->physical_address))
		return false;
	return true;
}

static inline void mvm_encode_translate_legacy_compat(struct mvm_translate_legacy_compat *to,
						      const struct mvm_translate_legacy *from)
{
	to->linear_address = (__u32)from->linear_address;
	to->physical_address = (__u32)from->physical_address;
	to->valid = from->valid;
}

static inline bool mvm_fits_translate_legacy_compat_out(const struct mvm_translate_legacy *from)
{
	if (!compat_fits_u32(from->physical_address))
		return false;
	return true;
}
#endif

/*
 * struct mvm_set_cpuid_legacy as callers of linux-i386, linux-x32, linux-arm,
 * linux-ppc, linux-mips, linux-sparc, linux-riscv32, freebsd-i386,
 * netbsd-i386, windows-i386 have it.
 */
struct mvm_set_cpuid_legacy_compat {
	__u32 table;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct mvm_set_cpuid_legacy_compat) == 4, "mvm_set_cpuid_legacy_compat");
_Static_assert(_Alignof(struct mvm_set_cpuid_legacy_compat) == 4, "mvm_set_cpuid_legacy_compat");
COMPAT_AT(struct mvm_set_cpuid_legacy_compat, table, 0);

static inline void mvm_decode_set_cpuid_legacy_compat(struct mvm_set_cpuid_legacy *to,
						      const struct mvm_set_cpuid_legacy_compat *from)
{
	to->table = compat_pointer(from->table);
}

static inline bool mvm_fits_set_cpuid_legacy_compat(const struct mvm_set_cpuid_legacy *from)
{
	if (!compat_fits_pointer(from->table))
		return false;
	return true;
}

static inline void mvm_encode_set_cpuid_legacy_compat(struct mvm_set_cpuid_legacy_compat *to,
						      const struct mvm_set_cpuid_legacy *from)
{
	to->table = (__u32)(uintptr_t)from->table;
}

/*
 * struct mvm_cpuid_table_legacy as callers of linux-i386, linux-x32,
 * linux-arm, linux-ppc, linux-mips, linux-sparc, linux-riscv32, freebsd-i386,
 * netbsd-i386, windows-i386 have it.
 */
struct mvm_cpuid_table_legacy_compat {
	__u32 count;
	__u32 entries;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct mvm_cpuid_table_legacy_compat) == 8, "mvm_cpuid_table_legacy_compat");
_Static_assert(_Alignof(struct mvm_cpuid_table_legacy_compat) == 4, "mvm_cpuid_table_legacy_compat");
COMPAT_AT(struct mvm_cpuid_table_legacy_compat, count, 0);
COMPAT_AT(struct mvm_cpuid_table_legacy_compat, entries, 4);

static inline void mvm_decode_cpuid_table_legacy_compat(struct mvm_cpuid_table_legacy *to,
							const struct mvm_cpuid_table_legacy_compat *from)
{
	to->count = from->count;
	to->entries = compat_pointer(from->entries);
}

static inline bool mvm_fits_cpuid_table_legacy_compat(const struct mvm_cpuid_table_legacy *from)
{
	if (!compat_fits_u32(from->count))
		return false;
	if (!compat_fits_pointer(from->entries))
		return false;
	return true;
}

static inline void mvm_encode_cpuid_table_legacy_compat(struct mvm_cpuid_table_legacy_compat *to,
							const struct mvm_cpuid_table_legacy *from)
{
	to->count = (__u32)from->count;
	to->entries = (__u32)(uintptr_t)from->entries;
}

static inline bool mvm_fits_cpuid_table_legacy_compat_out(const struct mvm_cpuid_table_legacy *from)
{
	if (!compat_fits_u32(from->count))
		return false;
	return true;
}

extern const struct compat_type mvm_type_cpuid_table_legacy_compat;

/* How a caller lays out struct mvm_msr_entry_legacy; NULL where as the kernel does. */
static inline const struct compat_type *mvm_msr_entry_legacy_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if !defined(_WIN32) && (defined(__x86_64__) || defined(_M_X64)) && !defined(__ILP32__)
	case COMPAT_I386:
	case COMPAT_FREEBSD_I386:
	case COMPAT_NETBSD_I386:
		return &mvm_type_msr_entry_legacy_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct mvm_cpuid_table_legacy; NULL where as the kernel does. */
static inline const struct compat_type *mvm_cpuid_table_legacy_type(const struct os_call *call)
{
	return os_caller_differs(call) ? &mvm_type_cpuid_table_legacy_compat : NULL;
}

#else
#define mvm_msr_entry_legacy_type(call) ((const struct compat_type *)NULL)
#define mvm_cpuid_table_legacy_type(call) ((const struct compat_type *)NULL)
#endif

#endif
