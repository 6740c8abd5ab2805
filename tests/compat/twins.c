// SPDX-License-Identifier: MIT
/*
 * The driver of twin/twin.yaml, of which programs.py makes three programs that have to print the same: THUNKS over thunks,
 * called by programs of i386; NATIVE over the generated driver, by programs of the kernel's ABI; neither, over the generated
 * driver by programs of i386. Payloads are nowhere, there, at the end of memory, in memory that is read-only, and NULL.
 */
#include <stdio.h>
#ifdef THUNKS
#include "twin_thunks.h"
#else
#include "twin_driver.h"
#include "twin_compat.h"
#endif

#ifdef NATIVE
#define CALLERS(record) struct record
typedef unsigned long callers_long;
#else
#define CALLERS(record) struct record##_compat
typedef u32 callers_long;
#endif

#define NUMBERS	  0x2000u
#define ELEMENTS  0x3000u
#define FIXED	  0x4000u
#define CONSTANTS 0x5000u
#define NOWHERE	  0x9000u

static struct {
	CALLERS(twin_lists) lists;
	CALLERS(twin_output) output;
	CALLERS(twin_ignored) ignored;
} arg;
static callers_long numbers[8], constants[8];
static CALLERS(twin_element) elements[8], fixed[8];

static int lists(struct twin_lists *one, struct twin_element *must, const unsigned long *may)
{
	u32 at;

	printf(" [%u %u %d", one->count, one->more, !!may);
	for (at = 0; at < one->count; at++)
		printf(" %u:%ld", must[at].kind, must[at].distance++);
	for (at = 0; may && at < one->more; at++)
		printf(" %lu", may[at]);
	printf("]");
	one->more = 77;
	return 0;
}

static int output(struct twin_output *one, struct twin_element *list, unsigned long *single)
{
	u32 at;

	printf(" [%u %d]", one->room, !!single);
	for (at = 0; at < one->room; at++)
		list[at] = (struct twin_element){ at + 1, -(long)at };
	if (single)
		*single = 99;
	one->valid = one->room / 2;
	return 0;
}

static int looks(const struct twin_ignored *one, const struct twin_element *list)
{
	u32 at;

	printf(" [%u", one->count);
	for (at = 0; at < one->count; at++)
		printf(" %u:%ld", list[at].kind, list[at].distance);
	printf("]");
	return 0;
}

static int ignores(struct twin_ignored *one)
{
	one->number ^= 1;
	return 0;
}

#ifdef THUNKS
#define BOX	      struct os_call *call, void *object
#define COUNTED(name) , u64 name##_count
#else
#define BOX struct twin_box *box
#define COUNTED(name)
#endif

int twin_box_lists(BOX, struct twin_lists *one, struct twin_element *must COUNTED(must),
#ifdef THUNKS
		   unsigned long *may COUNTED(may))
{
	if (must_count != one->count || may_count != (may ? one->more : 0))
		printf(" other counts: %llu %llu", must_count, may_count);
#else
		   const unsigned long *may)
{
#endif
	return lists(one, must, may);
}

int twin_box_output(BOX, struct twin_output *one, struct twin_element *list COUNTED(list),
		    unsigned long *single COUNTED(single))
{
#ifdef THUNKS
	if (list_count != one->room || single_count != !!single)
		printf(" other counts: %llu %llu", list_count, single_count);
#endif
	return output(one, list, single);
}

#ifdef THUNKS
int twin_box_looks(BOX, struct twin_ignored *one, struct twin_element *list, u64 list_count)
{
	if (list_count != one->count)
		printf(" another count: %llu", list_count);
	return looks(one, list);
}

int twin_box_native_ioctl(BOX)
{
	return -ENOTTY;
}

static const struct boundary_object box_ioctls = { .compat_ioctl = twin_box_compat_ioctl };
#else
int twin_box_looks(BOX, const struct twin_ignored *one, const struct twin_element *list)
{
	return looks(one, list);
}

#define box_ioctls twin_box_ioctls
#endif

int twin_box_ignores(BOX, struct twin_ignored *one)
{
	return ignores(one);
}

static const u32 codes[] = {
#ifdef NATIVE
	TWIN_LISTS, TWIN_OUTPUT, TWIN_LOOKS, TWIN_IGNORES
#else
	0xc0105600, 0xc0105601, 0x40105602, 0xc0105603
#endif
};

/* One call, and all memory after it. */
static void call(u32 which, size_t at)
{
	struct user_space space = {
		.areas = { { 0x1000, sizeof(arg), (u8 *)&arg, sizeof(arg), sizeof(arg), 0 },
			   { NUMBERS, sizeof(numbers), (u8 *)numbers, sizeof(numbers),
			     sizeof(numbers), 0 },
			   { ELEMENTS, sizeof(elements), (u8 *)elements, sizeof(elements),
			     sizeof(elements), 0 },
			   { FIXED, sizeof(fixed), (u8 *)fixed, sizeof(fixed), 0, 0 },
			   { CONSTANTS, sizeof(constants), (u8 *)constants, sizeof(constants), 0,
			     0 } },
		.area_count = 5,
		.may_write = true,
		.address_bits = 64,
	};
	u32 i;
	int err;

#ifdef NATIVE
	err = user_ioctl(&space, &box_ioctls, &arg, codes[which], 0x1000 + at, false);
#else
	space.abi = COMPAT_I386;
	err = user_ioctl(&space, &box_ioctls, &arg, codes[which], 0x1000 + at, true);
#endif
	printf(" = %d:", err);
	printf(" %u %u, %u %u, %u %lu,", arg.lists.count, arg.lists.more, arg.output.room,
	       arg.output.valid, arg.ignored.count, (unsigned long)arg.ignored.number);
	for (i = 0; i < 8; i++)
		printf(" %lu", (unsigned long)numbers[i]);
	for (i = 0; i < 8; i++)
		printf(" %u:%d", elements[i].kind, (int)elements[i].distance);
	printf("\n");
}

static void fresh(void)
{
	u32 at;

	memset(&arg, 0, sizeof(arg));
	for (at = 0; at < 8; at++) {
		numbers[at] = constants[at] = 0x80000000u + at;
		elements[at].kind = fixed[at].kind = 0x80000000u + at;
		elements[at].distance = fixed[at].distance = -1 - (int)at;
	}
}

static const char *const places[] = { "NULL", "there", "end", "fixed", "nowhere" };

/* Where elements or longs are: of those at the end of memory there is one. */
static u32 element_at(u32 place)
{
	const u32 found[] = { 0, ELEMENTS, ELEMENTS + sizeof(elements) - sizeof(elements[0]), FIXED,
			      NOWHERE };

	return found[place];
}

static u32 number_at(u32 place)
{
	const u32 found[] = { 0, NUMBERS, NUMBERS + sizeof(numbers) - sizeof(numbers[0]), CONSTANTS,
			      NOWHERE };

	return found[place];
}

#define ADDRESS(to, address) ((to) = (__typeof__(to))(unsigned long)(address))

static void one(u32 count, u32 more, u32 first, u32 second)
{
	fresh();
	arg.lists.count = count;
	arg.lists.more = more;
	ADDRESS(arg.lists.must, element_at(first));
	ADDRESS(arg.lists.may, number_at(second));
	printf("lists %u %s, %u %s:", count, places[first], more, places[second]);
	call(0, 0);
	fresh();
	arg.output.room = count;
	arg.output.valid = more;
	ADDRESS(arg.output.list, element_at(first));
	ADDRESS(arg.output.one, number_at(second));
	printf("output %u %s, %u %s:", count, places[first], more, places[second]);
	call(1, (size_t)((u8 *)&arg.output - (u8 *)&arg));
	fresh();
	arg.ignored.count = count;
	arg.ignored.number = more;
	arg.ignored.list = element_at(first);
	printf("looks %u %s:", count, places[first]);
	call(2, (size_t)((u8 *)&arg.ignored - (u8 *)&arg));
	printf("ignores %u %s:", count, places[first]);
	call(3, (size_t)((u8 *)&arg.ignored - (u8 *)&arg));
}

int main(void)
{
	static const u32 counts[] = { 0, 1, 2, 4, 5, 0xffffffff };
	u32 at, more, first, second;

	for (at = 0; at < 6; at++)
		for (more = 0; more < 6; more++)
			for (first = 0; first < 5; first++)
				for (second = 0; second < 5; second++)
					one(counts[at], counts[more], first, second);
	return 0;
}
