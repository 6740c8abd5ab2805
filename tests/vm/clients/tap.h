/* SPDX-License-Identifier: MIT */
/* Results, one a line, as the Test Anything Protocol has them; init.c counts them. */
#ifndef VM_TAP_H
#define VM_TAP_H

/* Which ABI this program has, as the rig names it: in names of files, and for people. */
#if defined(__x86_64__) && defined(__ILP32__)
#define TAP_CALLER	"x32"
#define TAP_CALLER_TEXT "x32"
#elif defined(__x86_64__)
#define TAP_CALLER	"64"
#define TAP_CALLER_TEXT "64 bits"
#else
#define TAP_CALLER	"32"
#define TAP_CALLER_TEXT "32 bits"
#endif

/* A test that goes on; -1 and errno of a call that failed are shown. */
#define TRUE(condition) tap_check(__FILE__, __LINE__, #condition, !!(condition))

void tap_check(const char *file, int line, const char *what, int good);

/* Names what the checks from here on are of: one line of output for all of them. */
void tap_test(const char *name);

/* Ends the last test. Return: the program's exit status. */
int tap_end(void);

void tap_skip(const char *name, const char *why);

#endif
