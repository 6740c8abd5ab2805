// SPDX-License-Identifier: MIT
/* Runs the suites, as TAP. */
#include "harness.h"

static const struct suite {
	const char *name;
	void (*run)(void);
} suites[] = {
	{ "vm", test_vm },	   { "memory", test_memory },	{ "state", test_state },
	{ "run", test_run },	   { "io", test_io },		{ "devices", test_devices },
	{ "walk", test_walk },	   { "emulate", test_emulate }, { "failures", test_failures },
	{ "faults", test_faults }, { "models", test_models },	{ "tables", test_tables },
	{ "moves", test_moves },
};

int main(int argc, char **argv)
{
	u32 count = sizeof(suites) / sizeof(suites[0]), at, all = 0;

	printf("1..%u\n", argc > 1 ? 1 : count);
	for (at = 0; at < count; at++) {
		unsigned int before = failures, checked = checks;

		if (argc > 1 && strcmp(argv[1], suites[at].name))
			continue;
		skipped = NULL;
		suites[at].run();
		printf("%s %u - %s (%u checks)%s%s\n", failures == before ? "ok" : "not ok", ++all,
		       suites[at].name, checks - checked, skipped ? " # SKIP " : "",
		       skipped ? skipped : "");
		fflush(stdout);
	}
	return failures || !all;
}
