/* SPDX-License-Identifier: MIT */
/* Trying what delete_checks.py has put switches into: each mutant in a process of its own, on what reaches it. */
#ifndef IOCTLC_MUTANTS_H
#define IOCTLC_MUTANTS_H

#include <stddef.h>

/* The pieces of whoever tries, which add to `failures`. */
struct pieces {
	size_t count;
	void (*run)(size_t piece);
};

/* Reads numbers, says which of these mutants no piece finds. Returns 1 where a piece fails without any mutant. */
int try_mutants(const struct pieces *pieces);

#endif
