/* SPDX-License-Identifier: MIT */
/* A program of i386 calls with a long struct, and one allocation after another fails: results, calls of the handler. */
#include "no_compat.h"
#include "no_numbers.h"

#include <stdio.h>

/* Either layout is at most the other's size; the code says which. */
union callers {
	struct no_arg_compat usual;
	struct no_arg_i386 i386;
};

static unsigned int served;

int no_thing_call(struct no_thing *thing, struct no_arg *arg)
{
	(void)thing;
	served++;
	arg->number += 1;
	return 0;
}

int main(void)
{
	static unsigned char memory[sizeof(union callers)];
	struct user_space space = { .area_count = 1, .address_bits = 64, .abi = COMPAT_I386 };
	unsigned int at;
	int err = -1;

	space.areas[0] = (struct user_area){ 0x1000,	     sizeof(memory), memory,
					     sizeof(memory), sizeof(memory), 0 };
	for (at = 1; err && at < 9; at++) {
		served = 0;
		space.fail_alloc = at;
		err = user_ioctl(&space, &no_thing_ioctls, memory, NO_CALL__I386, 0x1000, true);
		printf("%d %u\n", err, served);
	}
	return 0;
}
