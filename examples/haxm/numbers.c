/* SPDX-License-Identifier: MIT */
/*
 * Prints every request code of HAXM as this compiler sees it through the generated header.
 *
 * expected.h has one line EXPECTED(NAME, code) for each ioctl of this platform; `./dev run` writes it from
 * `ioctlc numbers`, so that a compiler that disagrees with ioctlc does not build this file.
 */
#include <stdio.h>

/* Deprecated codes are wanted, too, without a warning. */
#define HAX_DEPRECATED(message)
#include "haxm.h"

#define EXPECTED(name, code) _Static_assert((name) == (code), #name " is not " #code);
#include "expected.h"
#undef EXPECTED

static const struct {
	const char *name;
	unsigned int code;
} numbers[] = {
#define EXPECTED(name, code) { #name, (unsigned int)(name) },
#include "expected.h"
#undef EXPECTED
};

int main(void)
{
	size_t i;

	for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		printf("%s 0x%08x\n", numbers[i].name, numbers[i].code);
	return 0;
}
