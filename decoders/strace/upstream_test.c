/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Check decoding of ioctls of @WORD@: names, and addresses that lead nowhere.
 */

#include "tests.h"
#include <stdio.h>
#include <sys/ioctl.h>

int
main(void)
{
	static const struct {
		uint32_t code;
		const char *name;
	} calls[] = {
@ROWS@
	};
	static const unsigned long bad = (unsigned long) 0xbadc0deddeadc0deULL;

	for (size_t i = 0; i < ARRAY_SIZE(calls); ++i) {
		ioctl(-1, calls[i].code, 0);
		printf("ioctl(-1, %s, NULL) = -1 EBADF (%m)\n", calls[i].name);

		ioctl(-1, calls[i].code, bad);
		printf("ioctl(-1, %s, %#lx) = -1 EBADF (%m)\n", calls[i].name, bad);
	}

	puts("+++ exited with 0 +++");
	return 0;
}
