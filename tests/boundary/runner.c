// SPDX-License-Identifier: MIT
/*
 * Runs the cases of the ABIs that it is linked with, through the entry whose shape it was compiled for.
 *
 *     runner [TITLE]       only cases whose title contains the word
 *     runner --table       says of each case what was tried
 *     runner --mutants     (built by delete_checks.py) reads numbers, tries each, says which no test finds
 */
#include "mutants.h"
#include "runner.h"

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

static bool table;

static void print_tally(const char *suite, const char *title)
{
	size_t at;

	printf("tally\t%s\t%s", suite, title);
	for (at = 0; at < TALLY_KINDS; at++)
		printf("\t%llu", tally[at]);
	putchar('\n');
	memset(tally, 0, sizeof(tally));
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
			if (table)
				print_tally(suites[suite]->name, "(capabilities)");
			test_mappings(suites[suite]);
			if (table)
				print_tally(suites[suite]->name, "(mappings)");
			test_pages(suites[suite]);
			test_suite(suites[suite]);
			memset(tally, 0, sizeof(tally));
		}
		return;
	}
	if (only && !strstr(suites[suite]->commands[unit].title, only))
		return;
	for (test = 0; test < boundary_count(tests); test++)
		tests[test](suites[suite], &suites[suite]->commands[unit]);
	if (table)
		print_tally(suites[suite]->name, suites[suite]->commands[unit].title);
}

#ifdef MUTATED

static void run_piece(size_t unit)
{
	run_unit(unit, NULL);
}

#endif

int main(int argc, char **argv)
{
	const char *only = argc > 1 ? argv[1] : NULL;
	size_t unit;

#ifdef MUTATED
	if (only && !strcmp(only, "--mutants"))
		return try_mutants(&(struct pieces){ units(), run_piece });
#endif
	table = only && !strcmp(only, "--table");
	for (unit = 0; unit < units(); unit++)
		run_unit(unit, table ? NULL : only);
	printf("%s: %llu calls, %u failures\n", SHAPE, runs, failures);
	return failures != 0;
}
