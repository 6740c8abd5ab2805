/* SPDX-License-Identifier: MIT */
/* What the engine has from libc, from valgrind: the first part of the header that install.py makes. */
#include <asm/errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#define malloc(size)	   VG_(malloc)("ioctlc", size)
#define realloc(old, size) VG_(realloc)("ioctlc", old, size)
#define free(old)	   VG_(free)(old)
#define memcpy		   VG_(memcpy)
#define memmove		   VG_(memmove)
#define strlen		   VG_(strlen)
#define strcmp		   VG_(strcmp)
#define strncmp		   VG_(strncmp)
#define strchr		   VG_(strchr)

static const void *ioctlc_memchr(const void *in, int byte, size_t length)
{
	const uint8_t *at = in, *end = at + length;

	for (; at < end; at++)
		if (*at == (uint8_t)byte)
			return at;
	return NULL;
}
#define memchr ioctlc_memchr
