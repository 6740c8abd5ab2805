/* SPDX-License-Identifier: MIT */
/* Results, one a line, as the Test Anything Protocol has them; init.c counts them. */
#ifndef VM_TAP_H
#define VM_TAP_H

/* A test that goes on; -1 and errno of a call that failed are shown. */
#define TRUE(condition) tap_check(__FILE__, __LINE__, #condition, !!(condition))

void tap_check(const char *file, int line, const char *what, int good);

/* Names what the checks from here on are of: one line of output for all of them. */
void tap_test(const char *name);

/* Ends the last test. Return: the program's exit status. */
int tap_end(void);

void tap_skip(const char *name, const char *why);

#endif
