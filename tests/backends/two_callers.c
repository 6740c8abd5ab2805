/* SPDX-License-Identifier: MIT */
/* Programs of i386 and of x32 call with i386's code and struct: the results. */
#include "no_compat.h"
#include "no_numbers.h"
#include <stdio.h>

int no_thing_call(struct no_thing *thing, struct no_arg *arg)
{
	return 0;
}

int main(void)
{
	static const u32 abis[] = { COMPAT_I386, COMPAT_X32 };
	static unsigned char memory[64];
	struct user_space space = { .area_count = 1, .address_bits = 64 };
	unsigned int at;

	space.areas[0] = (struct user_area){ 0x1000, 64, memory, 64, 64, 0 };
	for (at = 0; at < 2; at++) {
		space.abi = abis[at];
		printf("%d\n",
		       user_ioctl(&space, &no_thing_ioctls, memory, NO_CALL__COMPAT, 0x1000, true));
	}
	return 0;
}
