// SPDX-License-Identifier: MIT
/*
 * Runs the cases of the ABIs that it is linked with, through the entry whose shape it was compiled for.
 *
 *     runner [TITLE]       only cases whose title contains the word
 *     runner --mutants     (built by delete_checks.py) reads numbers, tries each, says which no test finds
 */
#include "runner.h"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define SUITE(name) extern const struct case_suite name##_suite;
SUITES
#undef SUITE

#define SUITE(name) &name##_suite,
static const struct case_suite *const suites[] = { SUITES };
#undef SUITE

typedef void case_test(const struct case_suite *suite, const struct case_command *command);

static case_test *const tests[] = {
	test_valid, test_accepted, test_bits, test_objects, test_compat, test_privilege, test_flips, test_sizes,
	test_lengths, test_faults, test_offsets,
};

/* The tests in pieces: each case, what is tested of a suite at once, and the runtime. */
static size_t units(void)
{
	size_t suite, found = 1;

	for (suite = 0; suite < boundary_count(suites); suite++)
		found += suites[suite]->command_count + 1;
	return found;
}

static void run_unit(size_t unit, const char *only)
{
	size_t suite, test;

	if (!unit--) {
		if (!only)
			test_runtime();
		return;
	}
	for (suite = 0; unit > suites[suite]->command_count; suite++)
		unit -= suites[suite]->command_count + 1;
	suites[suite]->setup();
	if (unit == suites[suite]->command_count) {
		if (!only) {
			test_capabilities(suites[suite]);
			test_pages(suites[suite]);
			test_mappings(suites[suite]);
			test_suite(suites[suite]);
		}
		return;
	}
	if (only && !strstr(suites[suite]->commands[unit].title, only))
		return;
	for (test = 0; test < boundary_count(tests); test++)
		tests[test](suites[suite], &suites[suite]->commands[unit]);
}

#ifdef MUTATED

int mutant = -1;
unsigned char mutant_reached[MUTANTS];

/* Tries a mutant on what reaches it, in a process of its own: it may crash, or never end. */
static bool survives(int number, u8 *const *reached)
{
	size_t unit;
	int status;
	pid_t child;

	fflush(stdout);
	child = fork();
	if (!child) {
		alarm(60);
		failing = true;
		mutant = number;
		for (unit = 0; unit < units(); unit++) {
			if (reached[unit][number])
				run_unit(unit, NULL);
		}
		_exit(failures != 0);
	}
	waitpid(child, &status, 0);
	return WIFEXITED(status) && !WEXITSTATUS(status);
}

static int try_mutants(void)
{
	u8 **reached = calloc(units(), sizeof(*reached));
	size_t unit;
	int number;

	for (unit = 0; unit < units(); unit++) {
		memset(mutant_reached, 0, MUTANTS);
		run_unit(unit, NULL);
		reached[unit] = malloc(MUTANTS);
		memcpy(reached[unit], mutant_reached, MUTANTS);
	}
	if (failures)
		return 1;
	while (scanf("%d", &number) == 1) {
		if (survives(number, reached))
			printf("survives %d\n", number);
	}
	for (unit = 0; unit < units(); unit++)
		free(reached[unit]);
	free(reached);
	return 0;
}

#endif

int main(int argc, char **argv)
{
	const char *only = argc > 1 ? argv[1] : NULL;
	size_t unit;

#ifdef MUTATED
	if (only && !strcmp(only, "--mutants"))
		return try_mutants();
#endif
	for (unit = 0; unit < units(); unit++)
		run_unit(unit, only);
	printf("%s: %llu calls, %u failures\n", SHAPE, runs, failures);
	return failures != 0;
}
