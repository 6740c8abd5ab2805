// SPDX-License-Identifier: MIT
/*
 * A client of one release of kettle (docs/stability.md), compiled against that release's header alone. It asks for what
 * its header has, uses what is there, and sees that the driver refuses what is not. CLIENT is the function's name.
 */
#include "kettle.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

int CLIENT(int (*call)(unsigned int code, void *arg, size_t size));

static int (*driver)(unsigned int code, void *arg, size_t size);

/* Says what was not as it should be; the caller counts lines. */
static void expect(const char *what, int found, int expected)
{
	if (found != expected)
		printf("%s gives %d, not %d\n", what, found, expected);
}

static int has(unsigned int capability)
{
	struct kettle_check arg = { .capability = capability, .value = 7 };

	expect("asking", driver(KETTLE_CHECK, &arg, sizeof(arg)), 0);
	return arg.value != 0;
}

/* A call of the first release, and what no release has. */
static void use_the_first(void)
{
	struct kettle_boil arg = { .size = sizeof(arg), .flags = KETTLE_QUIET, .cups = 2 };
	struct {
		struct kettle_boil known;
		unsigned char tail[40];
	} later = { .known = { .size = sizeof(later), .cups = 1 } };

	expect("boiling", driver(KETTLE_BOIL, &arg, sizeof(arg)), 0);
	arg.flags = 1u << 31;
	expect("a flag that nobody knows", driver(KETTLE_BOIL, &arg, sizeof(arg)), -EINVAL);
	expect("a command that nobody knows", driver(KETTLE_BOIL + 0x60, &arg, sizeof(arg)), -ENOTTY);
	expect("a tail of zeros", driver(KETTLE_BOIL, &later, sizeof(later)), 0);
	later.tail[39] = 1;
	expect("a tail that nobody knows", driver(KETTLE_BOIL, &later, sizeof(later)), -E2BIG);
}

int CLIENT(int (*call)(unsigned int code, void *arg, size_t size))
{
	struct kettle_boil arg = { .size = sizeof(arg), .cups = 1 };
	int found = 0;

	driver = call;
	found |= has(KETTLE_CAP_BOIL) << KETTLE_CAP_BOIL | has(KETTLE_CAP_SING) << KETTLE_CAP_SING;
	use_the_first();
#ifdef KETTLE_CAP_POUR
	found |= has(KETTLE_CAP_POUR) << KETTLE_CAP_POUR;
	expect("pouring", driver(KETTLE_POUR, NULL, 0), has(KETTLE_CAP_POUR) ? 0 : -ENOTTY);
#endif
#ifdef KETTLE_CAP_TIMER
	found |= has(KETTLE_CAP_TIMER) << KETTLE_CAP_TIMER;
	expect("no timer", driver(KETTLE_BOIL, &arg, sizeof(arg)), 0);
	arg.minutes = 5;
	expect("the timer", driver(KETTLE_BOIL, &arg, sizeof(arg)), has(KETTLE_CAP_TIMER) ? 0 : -E2BIG);
	arg.minutes = 0;
#endif
#ifdef KETTLE_CAP_WARM
	found |= has(KETTLE_CAP_WARM) << KETTLE_CAP_WARM;
	arg.flags = KETTLE_KEEP_WARM;
	expect("staying warm", driver(KETTLE_BOIL, &arg, sizeof(arg)), has(KETTLE_CAP_WARM) ? 0 : -EINVAL);
#endif
#ifdef KETTLE_CAP_DESCALE
	found |= has(KETTLE_CAP_DESCALE) << KETTLE_CAP_DESCALE;
	expect("descaling", driver(KETTLE_DESCALE, NULL, 0), has(KETTLE_CAP_DESCALE) ? 0 : -ENOTTY);
#endif
	return found;
}
