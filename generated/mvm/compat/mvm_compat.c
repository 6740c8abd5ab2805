/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: payloads of callers of another ABI.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_compat.h"

#ifdef OS_COMPAT

#if !defined(_WIN32) && (defined(__x86_64__) || defined(_M_X64)) && !defined(__ILP32__)
static void mvm_decode_msr_entry_legacy_compat_array(void *to, const void *from, u64 count)
{
	const struct mvm_msr_entry_legacy_compat *source = from;
	struct mvm_msr_entry_legacy *target = to;

	while (count--)
		mvm_decode_msr_entry_legacy_compat(target++, source++);
}

static void mvm_encode_msr_entry_legacy_compat_array(void *to, const void *from, u64 count)
{
	const struct mvm_msr_entry_legacy *source = from;
	struct mvm_msr_entry_legacy_compat *target = to;

	while (count--)
		mvm_encode_msr_entry_legacy_compat(target++, source++);
}

static const struct compat_place mvm_type_msr_entry_legacy_compat_places[] = {
	{ offsetof(struct mvm_msr_entry_legacy, index), boundary_end(struct mvm_msr_entry_legacy,
		   index), offsetof(struct mvm_msr_entry_legacy_compat,
		   index), boundary_end(struct mvm_msr_entry_legacy_compat, index) },
	{ offsetof(struct mvm_msr_entry_legacy, data), boundary_end(struct mvm_msr_entry_legacy,
		   data), offsetof(struct mvm_msr_entry_legacy_compat,
		   data), boundary_end(struct mvm_msr_entry_legacy_compat, data) },
};

const struct compat_type mvm_type_msr_entry_legacy_compat = {
	.size = sizeof(struct mvm_msr_entry_legacy_compat),
	.decode = mvm_decode_msr_entry_legacy_compat_array,
	.encode = mvm_encode_msr_entry_legacy_compat_array,
	.places = mvm_type_msr_entry_legacy_compat_places,
	.place_count = boundary_count(mvm_type_msr_entry_legacy_compat_places),
};
#endif

static void mvm_decode_cpuid_table_legacy_compat_array(void *to, const void *from, u64 count)
{
	const struct mvm_cpuid_table_legacy_compat *source = from;
	struct mvm_cpuid_table_legacy *target = to;

	while (count--)
		mvm_decode_cpuid_table_legacy_compat(target++, source++);
}

static bool mvm_fits_cpuid_table_legacy_compat_out_array(const void *from, u64 count)
{
	const struct mvm_cpuid_table_legacy *source = from;

	while (count--) {
		if (!mvm_fits_cpuid_table_legacy_compat_out(source++))
			return false;
	}
	return true;
}

static void mvm_encode_cpuid_table_legacy_compat_array(void *to, const void *from, u64 count)
{
	const struct mvm_cpuid_table_legacy *source = from;
	struct mvm_cpuid_table_legacy_compat *target = to;

	while (count--)
		mvm_encode_cpuid_table_legacy_compat(target++, source++);
}

static const struct compat_place mvm_type_cpuid_table_legacy_compat_places[] = {
	{ offsetof(struct mvm_cpuid_table_legacy, count), boundary_end(struct mvm_cpuid_table_legacy,
		   count), offsetof(struct mvm_cpuid_table_legacy_compat,
		   count), boundary_end(struct mvm_cpuid_table_legacy_compat, count) },
	{ offsetof(struct mvm_cpuid_table_legacy, entries), boundary_end(struct mvm_cpuid_table_legacy,
		   entries), offsetof(struct mvm_cpuid_table_legacy_compat,
		   entries), boundary_end(struct mvm_cpuid_table_legacy_compat, entries) },
};

const struct compat_type mvm_type_cpuid_table_legacy_compat = {
	.size = sizeof(struct mvm_cpuid_table_legacy_compat),
	.decode = mvm_decode_cpuid_table_legacy_compat_array,
	.fits = mvm_fits_cpuid_table_legacy_compat_out_array,
	.encode = mvm_encode_cpuid_table_legacy_compat_array,
	.places = mvm_type_cpuid_table_legacy_compat_places,
	.place_count = boundary_count(mvm_type_cpuid_table_legacy_compat_places),
};
#endif
