/* SPDX-License-Identifier: MIT */
/* A program of i386 calls a handler that writes everything: results, and which bytes of the caller's are another. */
#include "part_thunks.h"
#include <stdio.h>

static int answer;

int part_box_some(struct os_call *call, void *object, struct part_arg *arg)
{
	struct part_arg all = { ~0ul, 15, -1, { ~0ull, 255 }, { ~0ul, ~0ul }, 65535 };

	*arg = all;
	return answer;
}

int part_box_native_ioctl(struct os_call *call, void *object)
{
	return -ENOTTY;
}

int main(int argc, char **argv)
{
	/* asked at 0, few at 4, found at 8, inner.wish at 12, inner.got at 20, each at 24, last at 32: 36 bytes of i386 */
	static const struct boundary_object box = { .compat_ioctl = part_box_compat_ioctl };
	static const int answers[] = { 0, 1, -EIO, -ENODEV };
	static u8 memory[36];
	struct user_space space = { .area_count = 1, .address_bits = 32, .abi = COMPAT_I386 };
	size_t byte, at;

	space.areas[0] = (struct user_area){ 0x1000, 36, memory, 36, 36, 0 };
	for (at = 0; at < 4; at++) {
		memset(memory, 0, sizeof(memory));
		answer = answers[at];
		printf("%d", user_ioctl(&space, &box, NULL, 0xc0245f01, 0x1000, true));
		for (byte = 0; byte < sizeof(memory); byte++)
			if (memory[byte])
				printf(" %zu", byte);
		printf("\n");
	}
	return 0;
}
