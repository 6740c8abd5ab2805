// SPDX-License-Identifier: MIT
/* Generated conversions beside the same by hand and memcpy of the kernel's struct; see bench_compat.py. */
#include <stdio.h>
#include <time.h>

#include "kvm_compat.h"
#include "mvm_compat.h"
#include "vfio_compat.h"
#include "xen_privcmd_compat.h"

#define COUNT	64	/* structs in a round, all in the cache */
#define TURNS	200
#define ROUNDS	10000

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + time.tv_nsec * 1e-9;
}

static void keep(const void *memory)
{
	__asm__ volatile("" : : "r"(memory) : "memory");
}

/* Nanoseconds for one struct, the quickest of all rounds; the ways take turns. */
#define WAY(number, statement, made)                                                                \
	do {                                                                                        \
		start = now();                                                                      \
		for (turn = 0; turn < TURNS; turn++) {                                              \
			for (at = 0; at < COUNT; at++) {                                            \
				o = &ours[at];                                                      \
				t = &theirs[at];                                                    \
				statement;                                                          \
				keep(made);                                                         \
			}                                                                           \
		}                                                                                   \
		start = (now() - start) / TURNS / COUNT * 1e9;                                      \
		best[number] = round && best[number] < start ? best[number] : start;                \
	} while (0)

#define BENCH(record, decode, encode, hand_in, hand_out)                                            \
	static void bench_##record(void)                                                            \
	{                                                                                           \
		static struct record ours[COUNT], more[COUNT], *o;                                  \
		static struct record##_compat theirs[COUNT], *t;                                    \
		double best[5] = { 0 }, start;                                                      \
		int round, turn, at;                                                                \
                                                                                                    \
		for (round = 0; round < ROUNDS; round++) {                                          \
			WAY(0, decode(o, t), o);                                                    \
			WAY(1, hand_in, o);                                                         \
			WAY(2, encode(t, o), t);                                                    \
			WAY(3, hand_out, t);                                                        \
			WAY(4, memcpy(&more[at], o, sizeof(*o)), &more[at]);                        \
		}                                                                                   \
		printf("%-26s decode %5.2f ns, %.2f of by hand, %.2f of memcpy; encode %5.2f ns, "  \
		       "%.2f of by hand, %.2f of memcpy\n",                                         \
		       #record, best[0], best[0] / best[1], best[0] / best[4], best[2],             \
		       best[2] / best[3], best[2] / best[4]);                                       \
	}

#define LEGACY(record, hand_in, hand_out)                                                           \
	BENCH(mvm_##record, mvm_decode_##record##_compat, mvm_encode_##record##_compat, hand_in,    \
	      hand_out)

LEGACY(memory_region_legacy,
       (*o = (struct mvm_memory_region_legacy){ t->slot, t->flags, t->guest_phys_addr,
						t->memory_size, compat_pointer(t->userspace_addr) }),
       (*t = (struct mvm_memory_region_legacy_compat){ o->slot, o->flags, (u32)o->guest_phys_addr,
						       (u32)o->memory_size,
						       (u32)(uintptr_t)o->userspace_addr }))
LEGACY(dirty_log_legacy,
       (*o = (struct mvm_dirty_log_legacy){ t->slot, .bitmap = compat_pointer(t->bitmap) }),
       (*t = (struct mvm_dirty_log_legacy_compat){ o->slot, (u32)(uintptr_t)o->bitmap }))
LEGACY(msrs_legacy,
       (*o = (struct mvm_msrs_legacy){ t->count, compat_pointer(t->entries) }),
       (*t = (struct mvm_msrs_legacy_compat){ (u32)o->count, (u32)(uintptr_t)o->entries }))
LEGACY(msr_entry_legacy,
       (*o = (struct mvm_msr_entry_legacy){ t->index, t->data }),
       (*t = (struct mvm_msr_entry_legacy_compat){ o->index, o->data }))
LEGACY(translate_legacy,
       (*o = (struct mvm_translate_legacy){ t->linear_address, t->physical_address, t->valid }),
       (*t = (struct mvm_translate_legacy_compat){ (u32)o->linear_address,
						   (u32)o->physical_address, o->valid }))
LEGACY(set_cpuid_legacy,
       (*o = (struct mvm_set_cpuid_legacy){ compat_pointer(t->table) }),
       (*t = (struct mvm_set_cpuid_legacy_compat){ (u32)(uintptr_t)o->table }))
LEGACY(cpuid_table_legacy,
       (*o = (struct mvm_cpuid_table_legacy){ t->count, .entries = compat_pointer(t->entries) }),
       (*t = (struct mvm_cpuid_table_legacy_compat){ o->count, (u32)(uintptr_t)o->entries }))

/* Of other drivers: a union, arrays behind addresses, a hole that some caller has not. */
BENCH(kvm_dirty_log, kvm_decode_dirty_log_compat, kvm_encode_dirty_log_compat,
      (*o = (struct kvm_dirty_log){ t->slot, t->padding1, { compat_pointer(t->dirty_bitmap) } }),
      (*t = (struct kvm_dirty_log_compat){ o->slot, o->padding1,
					   { (u32)(uintptr_t)o->dirty_bitmap } }))
BENCH(privcmd_mmapbatch_v2, xen_privcmd_decode_privcmd_mmapbatch_v2_compat,
      xen_privcmd_encode_privcmd_mmapbatch_v2_compat,
      (*o = (struct privcmd_mmapbatch_v2){ t->num, t->dom, t->addr, compat_pointer(t->arr),
					   compat_pointer(t->err) }),
      (*t = (struct privcmd_mmapbatch_v2_compat){ .num = o->num, .dom = o->dom, .addr = o->addr,
						  .arr = (u32)(uintptr_t)o->arr,
						  .err = (u32)(uintptr_t)o->err }))
BENCH(vfio_iommu_type1_info, vfio_decode_iommu_type1_info_compat, vfio_encode_iommu_type1_info_compat,
      (*o = (struct vfio_iommu_type1_info){ t->argsz, t->flags, t->iova_pgsizes, t->cap_offset }),
      (*t = (struct vfio_iommu_type1_info_compat){ o->argsz, o->flags, o->iova_pgsizes,
						   o->cap_offset }))

int main(void)
{
	bench_mvm_memory_region_legacy();
	bench_mvm_dirty_log_legacy();
	bench_mvm_msrs_legacy();
	bench_mvm_msr_entry_legacy();
	bench_mvm_translate_legacy();
	bench_mvm_set_cpuid_legacy();
	bench_mvm_cpuid_table_legacy();
	bench_kvm_dirty_log();
	bench_privcmd_mmapbatch_v2();
	bench_vfio_iommu_type1_info();
	return 0;
}
