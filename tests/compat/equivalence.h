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
	typedef theirs wire_##name;                                                                    \
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

/* A handler of a driver that is not there: notes what it sees; what is output alone it fills from the kernel's values. */
#define HANDLER(name, shape, ours, fills)                                                              \
	static ours seen_##name;                                                                       \
	static unsigned long now_##name, calls_##name;                                                 \
	static int handle_##name(ours *arg)                                                            \
	{                                                                                              \
		calls_##name++;                                                                        \
		if (fills)                                                                             \
			*arg = k_##shape[now_##name];                                                  \
		seen_##name = *arg;                                                                    \
		return 0;                                                                              \
	}

/* Calls through the entry for other ABIs, with the caller's code and bytes. */
#define THUNK(name, shape, entry, code, caller, back)                                                  \
	static void call_##name(void)                                                                  \
	{                                                                                              \
		static const struct boundary_object kind = { .compat_ioctl = entry };                  \
		static unsigned char memory[sizeof(wire_##shape)];                              \
		struct user_space space = { .area_count = 1, .address_bits = 64, .abi = caller };      \
		const unsigned long count = sizeof(k_##shape) / sizeof(k_##shape[0]);                  \
		const char *member;                                                                    \
		int err;                                                                               \
                                                                                                       \
		space.areas[0] = (struct user_area){ 0x1000,	     sizeof(memory), memory,           \
						     sizeof(memory), sizeof(memory), 0 };              \
		for (now_##name = 0; now_##name < count; now_##name++) {                               \
			memcpy(memory, w_##shape + now_##name * sizeof(memory), sizeof(memory));       \
			err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);                     \
			if (err || calls_##name != now_##name + 1)                                     \
				failed(#name, now_##name, "the handler is not reached");               \
			member = differ_##shape(&seen_##name, &k_##shape[now_##name], now_##name);     \
			if (member)                                                                    \
				failed(#name, now_##name, member);                                     \
			if (memcmp(memory, w_##shape + now_##name * sizeof(memory), sizeof(memory)))   \
				failed(#name, now_##name, "what comes back is not what went in");      \
		}                                                                                      \
		now_##name = 0;                                                                        \
		space.areas[0].readable = space.areas[0].writable = sizeof(memory) - 1;                \
		if (user_ioctl(&space, &kind, NULL, code, 0x1000, true) != -EFAULT)                    \
			failed(#name, 0, "a fault is missed");                                         \
	}

#endif
