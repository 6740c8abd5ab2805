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

/* What is the same for callers. */
#define copied(to, from) memcpy(to, from, sizeof(*(to)))

static unsigned long more;
static unsigned long long drawn = 0x9e3779b97f4a7c15ull;

/* Where bits of a value stand in the caller's struct. */
struct place {
	u16 leaf, at;
	u8 shift, bit, mask;
};

static inline u64 drawn_next(void)
{
	drawn ^= drawn >> 12;
	drawn ^= drawn << 25;
	drawn ^= drawn >> 27;
	return drawn * 0x2545f4914f6cdd1dull;
}

/* A value of so many bits, often at an edge. */
static u64 __attribute__((unused)) draw(unsigned int bits)
{
	u64 value = drawn_next(), top = ~0ull >> (64 - bits);

	switch (value >> 61) {
	case 0: {
		const u64 edges[] = { 0, 1, top, top - 1, top >> 1, (top >> 1) + 1, top, 0 };

		return edges[value >> 58 & 7] & top;
	}
	case 1:
		return drawn_next() & top >> (value >> 52 & 63) % bits;
	default:
		return drawn_next() & top;
	}
}

static void __attribute__((unused)) placed(u8 *wire, const struct place *places, unsigned long count, const u64 *values)
{
	unsigned long at;

	for (at = 0; at < count; at++)
		wire[places[at].at] |= (u8)((values[places[at].leaf] >> places[at].shift & places[at].mask)
					    << places[at].bit);
}

#define INCLUDED(symbol, file)                                                                         \
	__asm__(".section .rodata\n\t.balign 64\n\t.globl " symbol "\n" symbol ":\n\t.incbin \"" file  \
		"\"\n\t.balign 16\n\t.text")

/* The bytes that the caller's compiler made, at an address that suits any struct. */
#define BYTES(name, file)              \
	INCLUDED("w_" #name, file);    \
	extern const unsigned char w_##name[];

/* The same values, as the kernel's compiler lays them out. */
#define VALUES(name, ours, count, file) \
	INCLUDED("k_" #name, file);     \
	extern const ours k_##name[count];

/*
 * Each value: decoded it is what the kernel's compiler made, encoded again it is the caller's bytes, padding included; and
 * with a member that is too large it does not fit. Poison shows what is not written.
 */
#define TRY(name, ours, theirs, decodes, encodes, fit, leaves, payload)					\
	typedef theirs wire_##name;									\
	static void one_##name(const theirs *wire, const ours *meant, unsigned long at)			\
	{												\
		const struct compat_type *type = payload;						\
		const char *member;									\
		theirs back;										\
		ours out;										\
													\
		memset(&out, 0x5a, sizeof(out));							\
		memset(&back, 0x5a, sizeof(back));							\
		decodes(&out, wire);									\
		member = differ_##name(&out, meant, at);						\
		if (member)										\
			failed(#name, at, member);							\
		if (!(fit))										\
			failed(#name, at, "does not fit");						\
		encodes(&back, &out);									\
		if (memcmp(&back, wire, sizeof(back)))							\
			failed(#name, at, "encoded it is not what it was");				\
		if (type) {										\
			memset(&out, 0x5a, sizeof(out));						\
			type->decode(&out, wire, 1);							\
			if (differ_##name(&out, meant, at))						\
				failed(#name, at, "an array of one differs");				\
		}											\
		if (!small_##name(&out, at, at / 7 % (leaves)))						\
			failed(#name, at, "fits, but is too large");					\
	}												\
	static void __attribute__((unused)) litter_##name(unsigned char *memory, unsigned long at)	\
	{												\
		unsigned char own[sizeof(theirs)] = { 0 };						\
		size_t byte;										\
													\
		placed(own, p_##name, sizeof(p_##name) / sizeof(p_##name[0]),				\
		       has_##name[at % (sizeof(has_##name) / sizeof(has_##name[0]))]);			\
		memcpy(memory, w_##name + at * sizeof(own), sizeof(own));				\
		for (byte = 0; byte < sizeof(own); byte++)						\
			memory[byte] |= 0x5a & ~own[byte];						\
	}												\
	static void try_##name(void)									\
	{												\
		const unsigned long count = sizeof(k_##name) / sizeof(k_##name[0]);			\
		u64 values[values_##name];								\
		unsigned long at;									\
		theirs wire;										\
		ours meant;										\
													\
		for (at = 0; at < count; at++)								\
			one_##name((const theirs *)w_##name + at, &k_##name[at], at);			\
		for (at = 0; at < more; at++) {								\
			memset(values, 0, sizeof(values));						\
			memset(&meant, 0, sizeof(meant));						\
			memset(&wire, 0, sizeof(wire));							\
			fill_##name(&meant, values, at);						\
			placed((u8 *)&wire, p_##name, sizeof(p_##name) / sizeof(p_##name[0]), values);	\
			one_##name(&wire, &meant, at);							\
		}											\
		printf(#name " %lu\n", count + more);							\
	}

/* What a handler does besides looking: nothing, no output at all, output that does not fit, output and an error. */
enum mode { PLAIN, SILENT, LARGE, FAILING, LATE };

static bool __attribute__((unused)) all(const unsigned char *memory, unsigned char byte, size_t size)
{
	size_t at;

	for (at = 0; at < size && memory[at] == byte; at++)
		;
	return at == size;
}

/* What a thunk does not write of its structs is not 0 by luck. */
static void __attribute__((unused, noinline)) poisoned_stack(void)
{
	volatile unsigned char stack[8192];
	size_t at;

	for (at = 0; at < sizeof(stack); at++)
		stack[at] = 0x5a;
}

/* Elements that are no structs: words, and bytes. */
static u32 __attribute__((unused)) word_of(unsigned long at)
{
	return (u32)(0x9e3779b9u * (at + 1));
}

static void __attribute__((unused)) words(void *to, unsigned long first, unsigned long count)
{
	unsigned char *bytes = to;
	unsigned long at;
	u32 word;

	for (at = 0; at < count; at++) {
		word = word_of(first + at);
		memcpy(bytes + 4 * at, &word, sizeof(word));
	}
}

static void __attribute__((unused)) pattern(void *to, size_t size, unsigned long first)
{
	unsigned char *bytes = to;

	while (size--)
		bytes[size] = (unsigned char)(first + size + 1);
}

static bool __attribute__((unused)) pattern_is(const void *from, size_t size, unsigned long first)
{
	unsigned char meant[4096];

	pattern(meant, size, first);
	return !memcmp(from, meant, size);
}

/* The kernel's longs, of which the caller has the lower half first. */
static void __attribute__((unused)) mask(void *to, size_t size, unsigned long first)
{
	unsigned char meant[64];
	u64 word[8] = { 0 };
	u32 half[16];
	size_t at;

	pattern(meant, size, first);
	memcpy(half, meant, size);
	for (at = 0; at < size / 8; at++)
		word[at] = half[2 * at] | (u64)half[2 * at + 1] << 32;
	memcpy(to, word, size);
}

static bool __attribute__((unused)) mask_is(const void *from, size_t size, unsigned long first)
{
	unsigned char meant[64];

	mask(meant, size, first);
	return !memcmp(from, meant, size);
}

/*
 * An argument that is no struct: so many bytes of the caller's, read and written by the handler or not; what the caller puts
 * there and what is meant to stand there afterwards, of values from `at` on. Then output that does not fit, errors without
 * output and with, none at all, and memory that ends too early.
 */
#define BARE(name, entry, code, caller, size, reads, writes, grows, late, always, before, after)	\
	static const struct boundary_object kind = { .compat_ioctl = entry };				\
	static unsigned char memory[size], had[size];							\
	struct user_space space = { .area_count = 1, .address_bits = 64, .abi = caller };		\
	unsigned long at;										\
	enum mode mode;											\
	int err;											\
													\
	space.areas[0] = (struct user_area){ 0x1000, size, memory, size, size, 0 };			\
	for (at = 0; at < 5 * 20; at++) {								\
		mode = mode_##name = (enum mode)(at % 5);						\
		now_##name = at;									\
		before											\
		memcpy(had, memory, size);								\
		after											\
		poisoned_stack();									\
		err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);				\
		if (calls_##name != at + 1)								\
			failed(#name, at, "the handler is not reached");				\
		if (err != (mode == FAILING ? -ENODEV : mode == LATE ? -(late) :			\
			    mode == LARGE && grown_##name ? -EOVERFLOW : 0))				\
			failed(#name, at, "another result");						\
		if (mode == LARGE && writes && !grown_##name && grows)					\
			failed(#name, at, "nothing is too large");					\
		if (mode == SILENT && writes && !reads)							\
			memset(had, 0, size);								\
		if (memcmp(memory, writes && (mode == PLAIN || mode == LATE || mode == FAILING && always || \
					  mode == LARGE && !grown_##name) ?			\
			   meant : had, size))								\
			failed(#name, at, "the argument afterwards");					\
	}												\
	mode_##name = SILENT;										\
	space.areas[0].readable = space.areas[0].writable = size - 1;					\
	if (user_ioctl(&space, &kind, NULL, code, 0x1000, true) != -EFAULT)				\
		failed(#name, 0, "a fault is missed")

/* A handler of a number by reference: it sees the caller's with its sign, and gives another; one that is too large. */
#define NUMBER(name, ours, theirs)                                                                     \
	static ours seen_##name, gives_##name;                                                         \
	static int number_##name(ours *arg)                                                            \
	{                                                                                              \
		seen_##name = *arg;                                                                    \
		*arg = gives_##name;                                                                   \
		return 0;                                                                              \
	}

#define NUMBERED(name, entry, code, caller, theirs, reads, writes)                                     \
	static void call_##name(void)                                                                  \
	{                                                                                              \
		static const struct boundary_object kind = { .compat_ioctl = entry };                  \
		static theirs memory;                                                                  \
		struct user_space space = { .area_count = 1, .address_bits = 64, .abi = caller };      \
		unsigned long at;                                                                      \
		int err;                                                                               \
                                                                                                       \
		space.areas[0] = (struct user_area){ 0x1000, 4, (void *)&memory, 4, 4, 0 };            \
		for (at = 0; at < 100; at++) {                                                         \
			const theirs given = (theirs)word_of(at), answer = (theirs)word_of(at + 100);  \
                                                                                                       \
			memory = given;                                                                \
			gives_##name = answer;                                                         \
			err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);                     \
			if (err || seen_##name != (reads ? given : 0))                                 \
				failed(#name, at, "the handler sees another number");                  \
			if (memory != (writes ? answer : given))                                       \
				failed(#name, at, "what comes back");                                  \
			memory = given;                                                                \
			gives_##name = (typeof(seen_##name))(at & 1 ? 0x123456789ll : -0x123456789ll); \
			err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);                     \
			if (err != (writes ? -EOVERFLOW : 0) || memory != given)                       \
				failed(#name, at, "what is too large goes back");                      \
		}                                                                                      \
		space.areas[0].readable = space.areas[0].writable = 3;                                 \
		gives_##name = 0;                                                                      \
		if (user_ioctl(&space, &kind, NULL, code, 0x1000, true) != -EFAULT)                    \
			failed(#name, 0, "a fault is missed");                                         \
	}

/* The entry for callers of the kernel's own ABI, of a driver that is not there: notes the code. */
#define NATIVE(name)                                         \
	static u32 code_##name;                              \
	static u64 argument_##name;                          \
	int name(struct os_call *call, void *object)         \
	{                                                    \
		code_##name = call->command;                 \
		argument_##name = call->argument;            \
		return object ? 0 : -EIO;                    \
	}

/* Codes of the caller's: the native entry is reached under the kernel's code, or none where that is 0; by a long or not. */
#define CODES(entry, native, caller, strange, ...)                                                          \
	static void codes_##entry(void)                                                                 \
	{                                                                                               \
		static const struct boundary_object kind = { .compat_ioctl = entry };                   \
		static const struct {                                                                   \
			u32 theirs, ours, is_long;                                                      \
		} codes[] = { __VA_ARGS__ };                                                            \
		static unsigned char memory[8192];                                                      \
		struct user_space space = { .area_count = 1, .address_bits = 64, .abi = caller };       \
		unsigned long at;                                                                       \
		int err;                                                                                \
                                                                                                        \
		space.areas[0] = (struct user_area){ 0x1000, 8192, memory, 8192, 8192, 0 };             \
		for (at = 0; at < sizeof(codes) / sizeof(codes[0]); at++) {                             \
			code_##native = 0;                                                              \
			err = user_ioctl(&space, &kind, memory, codes[at].theirs,                       \
					 codes[at].is_long ? 0x80000001 : 0x1000, true);                \
			if (codes[at].is_long && argument_##native != 0xffffffff80000001ull)            \
				failed(#entry, codes[at].theirs, "a long by value is not extended");    \
			if (err != (codes[at].ours ? 0 : -ENOTTY) || code_##native != codes[at].ours)   \
				failed(#entry, codes[at].theirs, "does not go where it belongs");       \
			space.abi = strange;                                                            \
			if ((strange) != COMPAT_NATIVE &&                                               \
			    user_ioctl(&space, &kind, memory, codes[at].theirs, 0x1000, true) != -ENOTTY) \
				failed(#entry, codes[at].theirs, "whose layout nobody knows is served"); \
			space.abi = caller;                                                             \
		}                                                                                       \
	}

/* litter_: a caller's struct with something in what is no member of it, or not of the arm that is meant. */

/* A handler of a driver that is not there: notes what it sees; what is output alone it fills from the kernel's values. */
#define HANDLER(name, shape, ours, fills)								\
	static ours seen_##name;									\
	static unsigned long now_##name, calls_##name;							\
	static enum mode mode_##name;									\
	static bool grown_##name;									\
	static int result_##name;									\
	static int handle_##name(ours *arg)								\
	{												\
		ours before;										\
													\
		calls_##name++;										\
		if (mode_##name == FAILING)								\
			*arg = k_##shape[1];								\
		if (fills && mode_##name != SILENT && mode_##name != FAILING)				\
			*arg = k_##shape[now_##name];							\
		seen_##name = *arg;									\
		before = *arg;										\
		if (mode_##name == LARGE)								\
			small_##shape(arg, now_##name, 0);						\
		grown_##name = memcmp(&before, arg, sizeof(before)) != 0;				\
		return mode_##name == FAILING ? -result_##name : 0;					\
	}

/*
 * Calls through the entry for other ABIs, with the caller's code and bytes; then with output that does not fit, with none,
 * and with memory that ends too early.
 */
#define THUNK(name, shape, entry, code, caller, fills, back, late, never, partial, ...)			\
	static void call_##name(void)									\
	{												\
		static const u8 written[] = { __VA_ARGS__ };						\
		size_t byte;										\
		static const struct boundary_object kind = { .compat_ioctl = entry };			\
		static unsigned char memory[sizeof(wire_##shape)];					\
		struct user_space space = { .area_count = 1, .address_bits = 64, .abi = caller };	\
		const unsigned long count = sizeof(k_##shape) / sizeof(k_##shape[0]);			\
		const char *member;									\
		int err;										\
													\
		space.areas[0] = (struct user_area){ 0x1000,	     sizeof(memory), memory,		\
						     sizeof(memory), sizeof(memory), 0 };		\
		for (now_##name = 0; now_##name < count; now_##name++) {				\
			memcpy(memory, w_##shape + now_##name * sizeof(memory), sizeof(memory));	\
			err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);			\
			if (err || calls_##name != (fills ? now_##name : 2 * now_##name) + 1)					\
				failed(#name, now_##name, "the handler is not reached");		\
			member = differ_##shape(&seen_##name, &k_##shape[now_##name], now_##name);	\
			if (member)									\
				failed(#name, now_##name, member);					\
			if (memcmp(memory, w_##shape + now_##name * sizeof(memory), sizeof(memory)))	\
				failed(#name, now_##name, "what comes back is not what went in");	\
			if (fills)									\
				continue;								\
			litter_##shape(memory, now_##name);						\
			err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);			\
			if (err || differ_##shape(&seen_##name, &k_##shape[now_##name], now_##name))	\
				failed(#name, now_##name, "what is no member counts");			\
		}											\
		now_##name = 0;										\
		memcpy(memory, w_##shape, sizeof(memory));						\
		mode_##name = LARGE;									\
		poisoned_stack();									\
		err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);				\
		if (back && !(partial) && grown_##name && err != -EOVERFLOW)				\
			failed(#name, 0, "what is too large goes back");				\
		if (memcmp(memory, w_##shape, sizeof(memory)))						\
			failed(#name, 0, "what does not fit changes memory");				\
		mode_##name = FAILING;									\
		result_##name = never;									\
		err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);				\
		if (never && (err != -(never) || memcmp(memory, w_##shape, sizeof(memory))))		\
			failed(#name, 0, "a call that fails writes");					\
		memcpy(memory, w_##shape, sizeof(memory));						\
		result_##name = late;									\
		err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);				\
		for (byte = 0; back && byte < sizeof(memory); byte++) {					\
			const u8 kept = w_##shape[byte], given = w_##shape[sizeof(memory) + byte];	\
													\
			if (err != -(late) || memory[byte] != (written[byte] == 1 ? given :		\
				written[byte] == 2 && memory[byte] == given ? given : kept))		\
				failed(#name, byte, late ? "output that comes with an error is lost" :	\
							   "another byte is written, or is not");	\
		}											\
		memset(memory, 0x5a, sizeof(memory));							\
		mode_##name = SILENT;									\
		poisoned_stack();									\
		err = user_ioctl(&space, &kind, NULL, code, 0x1000, true);				\
		if (fills && (err || !(partial) && !all(memory, 0, sizeof(memory))))			\
			failed(#name, 0, "what the handler did not say is not 0");			\
		if (!(back) && !all(memory, 0x5a, sizeof(memory)))					\
			failed(#name, 0, "input is written");						\
		space.areas[0].readable = space.areas[0].writable = sizeof(memory) - 1;			\
		if (user_ioctl(&space, &kind, NULL, code, 0x1000, true) != -EFAULT)			\
			failed(#name, 0, "a fault is missed");						\
	}

#endif
