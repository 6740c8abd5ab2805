// SPDX-License-Identifier: MIT
#include "tap.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static pthread_mutex_t tap_mutex = PTHREAD_MUTEX_INITIALIZER;
static const char *tap_name;
static int tap_failed; /* of the test that is going on */
static int tap_bad;

void tap_check(const char *file, int line, const char *what, int good)
{
	int err = errno;

	if (good)
		return;
	pthread_mutex_lock(&tap_mutex);
	printf("# %s:%d: %s (%s)\n", strrchr(file, '/') ? strrchr(file, '/') + 1 : file, line, what,
	       strerror(err));
	tap_failed++;
	pthread_mutex_unlock(&tap_mutex);
}

static void tap_finish(void)
{
	if (!tap_name)
		return;
	printf("%s - %s, %s\n", tap_failed ? "not ok" : "ok", tap_name, TAP_CALLER_TEXT);
	fflush(stdout);
	tap_bad += tap_failed != 0;
	tap_failed = 0;
	tap_name = NULL;
}

void tap_test(const char *name)
{
	tap_finish();
	tap_name = name;
}

void tap_skip(const char *name, const char *why)
{
	tap_finish();
	printf("ok - %s # SKIP %s\n", name, why);
}

int tap_end(void)
{
	tap_finish();
	return tap_bad != 0;
}
