// SPDX-License-Identifier: MIT
/*
 * Entries of somebody else's driver for callers of another ABI, with any bytes in memory that faults anywhere; programs.py
 * makes thunks_under_test.h, with handlers that write anything. Sanitizers look on; memory balances, and a call that is
 * refused changes nothing.
 */
#include "thunks_under_test.h"

#if defined(__NetBSD__)
static const u32 callers[] = { COMPAT_NETBSD_I386, COMPAT_NETBSD_I386 };
#elif defined(OS_NUMBERS_BSD)
static const u32 callers[] = { COMPAT_FREEBSD_I386, COMPAT_FREEBSD_I386 };
#else
static const u32 callers[] = { COMPAT_X32, COMPAT_I386 };
#endif

#define SIZE	1024
#define AREAS	4
#define ADDRESS 0x1000ull

static void need(bool condition)
{
	if (!condition)
		abort();
}

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

/* Words: small numbers, addresses of other areas, anything. */
static void fill(struct input *input, u8 *memory)
{
	u32 at, count = 4 * take(input, 1);

	memset(memory, 0, SIZE);
	for (at = 0; at + 4 <= count; at += 4) {
		u32 how = take(input, 1), word;

		word = how & 1 ? (u32)(ADDRESS << (how >> 1 & 3)) : how & 2 ? how >> 2 : take(input, 4);
		memcpy(memory + at, &word, sizeof(word));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static u8 memory[AREAS][SIZE], was[AREAS][SIZE];
	struct user_space space = { .area_count = AREAS, .may_write = true, .address_bits = 32 };
	struct input input = { data, size };
	u32 how = take(&input, 1), which = take(&input, 1), at;
	u64 held;
	int err;

	space.abi = callers[how & 1];
	space.fail_alloc = how >> 1 & 3;
	answer = take(&input, 4);
	for (at = 0; at < AREAS; at++) {
		u32 ends = take(&input, 2);

		fill(&input, memory[at]);
		space.areas[at] = (struct user_area){ ADDRESS << at, SIZE, memory[at], SIZE, SIZE,
						      ends & 0x8000 ? ends % SIZE + 1 : 0 };
		if (ends & 0x4000)
			space.areas[at].readable = ends % SIZE;
	}
	memcpy(was, memory, sizeof(was));
	excused = false;
	held = user_counts.allocations - user_counts.frees;
	err = user_ioctl(&space, &objects[(how >> 4) % boundary_count(objects)], &answer,
			 which == 0xff ? take(&input, 4) : codes[which % boundary_count(codes)], ADDRESS, true);
	need(user_counts.allocations - user_counts.frees == held);
	if (err < 0 && err != -EFAULT && !excused)
		need(!memcmp(was, memory, sizeof(was)));
	return 0;
}
