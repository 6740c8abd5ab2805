/* SPDX-License-Identifier: MIT */
/*
 * Memory of the engine inside a program: from the kernel, not from the program's heap, which
 * valgrind counts. Callers hold the preload library's lock. Included before the engine's files.
 */
#ifndef IOCTLC_VALGRIND_ALLOC_H
#define IOCTLC_VALGRIND_ALLOC_H

#include <stdlib.h>

void *checker_malloc(size_t size);
void *checker_realloc(void *old, size_t size);
void checker_free(void *memory);

#define malloc	checker_malloc
#define realloc checker_realloc
#define free	checker_free

#endif
