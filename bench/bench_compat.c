// SPDX-License-Identifier: MIT
/* Generated conversions beside the same by hand and memcpy of the kernel's struct; see bench_compat.py. */
#include <stdio.h>
#include <time.h>

#include "mvm_compat.h"

#define COUNT	64	/* structs in a round, all in the cache */
#define TURNS	200
#define ROUNDS	400

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

#define BENCH(record, shape, hand_in, hand_out)                                                     \
	static void bench_##record(void)                                                            \
	{                                                                                           \
		static struct mvm_##record ours[COUNT], more[COUNT], *o;                            \
		static struct mvm_##record##_##shape theirs[COUNT], *t;                             \
		double best[5] = { 0 }, start;                                                      \
		int round, turn, at;                                                                \
                                                                                                    \
		for (round = 0; round < ROUNDS; round++) {                                          \
			WAY(0, mvm_decode_##record##_##shape(o, t), o);                             \
			WAY(1, hand_in, o);                                                         \
			WAY(2, mvm_encode_##record##_##shape(t, o), t);                             \
			WAY(3, hand_out, t);                                                        \
			WAY(4, memcpy(&more[at], o, sizeof(*o)), &more[at]);                        \
		}                                                                                   \
		printf("%-24s decode %5.2f ns, %.2f of by hand, %.2f of memcpy; encode %5.2f ns, "  \
		       "%.2f of by hand, %.2f of memcpy\n",                                         \
		       #record, best[0], best[0] / best[1], best[0] / best[4], best[2],             \
		       best[2] / best[3], best[2] / best[4]);                                       \
	}

BENCH(memory_region_legacy, compat,
      (*o = (struct mvm_memory_region_legacy){ t->slot, t->flags, t->guest_phys_addr,
					       t->memory_size, compat_pointer(t->userspace_addr) }),
      (*t = (struct mvm_memory_region_legacy_compat){ o->slot, o->flags, (u32)o->guest_phys_addr,
						      (u32)o->memory_size,
						      (u32)(uintptr_t)o->userspace_addr }))
BENCH(msrs_legacy, compat,
      (*o = (struct mvm_msrs_legacy){ t->count, compat_pointer(t->entries) }),
      (*t = (struct mvm_msrs_legacy_compat){ (u32)o->count, (u32)(uintptr_t)o->entries }))
BENCH(translate_legacy, compat,
      (*o = (struct mvm_translate_legacy){ t->linear_address, t->physical_address, t->valid }),
      (*t = (struct mvm_translate_legacy_compat){ (u32)o->linear_address,
						  (u32)o->physical_address, o->valid }))
BENCH(msr_entry_legacy, compat,
      (*o = (struct mvm_msr_entry_legacy){ t->index, t->data }),
      (*t = (struct mvm_msr_entry_legacy_compat){ o->index, o->data }))

int main(void)
{
	bench_memory_region_legacy();
	bench_msrs_legacy();
	bench_translate_legacy();
	bench_msr_entry_legacy();
	return 0;
}
