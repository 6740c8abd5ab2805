/* SPDX-License-Identifier: MIT */
/* What programs of equivalence.py consist of: values of two compilers, and the conversions between them. */
#ifndef IOCTLC_EQUIVALENCE_H
#define IOCTLC_EQUIVALENCE_H

#include <stdio.h>
#include <stdlib.h>

static unsigned long failures;

static void __attribute__((unused)) failed(const char *name, unsigned long at, const char *what)
{
	if (failures++ < 10)
		printf("%s[%lu]: %s\n", name, at, what);
}

/* The bytes that the caller's compiler made, at an address that suits any struct. */
#define BYTES(name, file)                                                                              \
	__asm__(".section .rodata\n\t.balign 16\n\t.globl w_" #name "\nw_" #name ":\n\t.incbin \"" file \
		"\"\n\t.balign 16\n\t.text");                                                          \
	extern const unsigned char w_##name[];

/*
 * Each value: decoded it is what the kernel's compiler made, encoded again it is the caller's bytes, padding included; and
 * with a member that is too large it does not fit. Poison shows what is not written.
 */
#define TRY(name, ours, theirs, decodes, encodes, fit, leaves, payload)                                  \
	static void try_##name(void)                                                                   \
	{                                                                                              \
		const struct compat_type *type = payload;                                              \
		const unsigned long count = sizeof(k_##name) / sizeof(k_##name[0]);                    \
		const theirs *wire = (const void *)w_##name;                                           \
		unsigned long at, leaf;                                                                \
                                                                                                       \
		for (at = 0; at < count; at++) {                                                       \
			const char *member;                                                            \
			theirs back;                                                                   \
			ours out;                                                                      \
                                                                                                       \
			memset(&out, 0x5a, sizeof(out));                                               \
			memset(&back, 0x5a, sizeof(back));                                             \
			decodes(&out, &wire[at]);                                                       \
			member = differ_##name(&out, &k_##name[at], at);                               \
			if (member)                                                                    \
				failed(#name, at, member);                                             \
			if (!(fit))                                                                    \
				failed(#name, at, "does not fit");                                     \
			encodes(&back, &out);                                                           \
			if (memcmp(&back, &wire[at], sizeof(back)))                                    \
				failed(#name, at, "encoded it is not what it was");                    \
			if (type) {                                                                    \
				memset(&out, 0x5a, sizeof(out));                                       \
				type->decode(&out, &wire[at], 1);                                      \
				if (differ_##name(&out, &k_##name[at], at))                            \
					failed(#name, at, "an array of one differs");                  \
			}                                                                              \
			leaf = at / 7 % (leaves);                                                      \
			if (!small_##name(&out, at, leaf))                                             \
				failed(#name, at, "fits, but is too large");                           \
		}                                                                                      \
		printf(#name " %lu\n", count);                                                         \
	}

#endif
