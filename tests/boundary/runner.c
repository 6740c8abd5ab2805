// SPDX-License-Identifier: MIT
/*
 * Runs the cases of the ABIs that it is linked with, through the entry whose shape it was compiled for.
 *
 *     runner [TITLE]     only cases whose title contains the word
 */
#include "runner.h"

#include <stdlib.h>

#define SUITE(name) extern const struct case_suite name##_suite;
SUITES
#undef SUITE

typedef void case_test(const struct case_suite *suite, const struct case_command *command);

static case_test *const tests[] = {
	test_valid, test_accepted, test_bits, test_objects, test_compat, test_privilege, test_flips, test_sizes,
	test_lengths, test_faults, test_offsets,
};

static void run_suite(const struct case_suite *suite, const char *only)
{
	size_t at, test;
	u32 one;

	suite->setup();
	for (at = 0; at < suite->object_count; at++) {
		for (one = 0; one < suite->objects[at].lock_count; one++) {
			if (!suite->objects[at].locks[one].name)
				failures++;
		}
	}
	for (at = 0; at < suite->command_count; at++) {
		if (only && !strstr(suite->commands[at].title, only))
			continue;
		for (test = 0; test < boundary_count(tests) && !(getenv("BOUNDARY_QUICK") && failures); test++)
			tests[test](suite, &suite->commands[at]);
	}
	if (only)
		return;
	test_capabilities(suite);
	test_pages(suite);
}

int main(int argc, char **argv)
{
	const char *only = argc > 1 ? argv[1] : NULL;

#define SUITE(name) run_suite(&name##_suite, only);
	SUITES
#undef SUITE
	if (!only)
		test_runtime();
	printf("%s: %llu calls, %u failures\n", SHAPE, runs, failures);
	return failures != 0;
}
