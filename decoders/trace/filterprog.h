/* SPDX-License-Identifier: MIT */
#ifndef IOCTLTRACE_FILTERPROG_H
#define IOCTLTRACE_FILTERPROG_H

#include <stdbool.h>

/* In the program to be: sets no_new_privs, and a filter that asks the tracer about ioctls. */
bool install_filter(void);

#endif
