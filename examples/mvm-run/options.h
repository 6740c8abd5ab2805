/* SPDX-License-Identifier: MIT */
/* The command line of mvm-run. */
#ifndef MVM_RUN_OPTIONS_H
#define MVM_RUN_OPTIONS_H

#include "image.h"

/* Exit statuses of its own: those of a shell (126, 128 + signal) and of timeout(1) (124, 125). */
enum { STATUS_SECONDS = 124, STATUS_OURS = 125, STATUS_GUEST = 126, STATUS_SIGNAL = 128 };

#define MEMORY_MOST 3072u /* MiB; the rest of the first 4 GiB is left to devices */

/**
 * struct options - what was asked for
 * @memory: bytes
 * @mode: of a flat image, -1 where nothing was said
 * @address: of a flat image
 * @has_address: it was said
 * @seconds: 0 for no limit
 */
struct options {
	const char *image;
	const char *node;
	uint64_t memory;
	int mode;
	uint64_t address;
	int has_address;
	unsigned seconds;
	int devices, stats, check, help;
};

/* Return: 0, or -1 and a message on standard error. */
int options_parse(int count, char **words, struct options *options);
void options_help(void);

#endif
