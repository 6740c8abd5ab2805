/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * haxm: the proof of bit-fields; it exits with 0 if all is well.
 *
 * Made by ioctlc from the haxm spec; do not edit. To remake it:
 *   ioctlc build spec/haxm
 */
#include <stdio.h>
#include <string.h>

#define HAX_DEPRECATED(msg)
#include "haxm.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
#elif defined(__NetBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_NETBSD_X86_64
#elif defined(__NetBSD__) && defined(__i386__)
#define ON_NETBSD_I386
#elif defined(__APPLE__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_DARWIN_X86_64
#elif defined(_WIN32) && (defined(__x86_64__) || defined(_M_X64)) && !defined(__ILP32__)
#define ON_WINDOWS_X86_64
#elif defined(_WIN32) && (defined(__i386__) || defined(_M_IX86))
#define ON_WINDOWS_I386
#else
#error "the spec is not about this ABI, or its compiler is not known"
#endif

/* Bits count in storage order: from the low end of each byte, on big-endian ABIs from the high end. */
static int bit_is_expected(const unsigned char *bytes, unsigned int bit, unsigned int at, unsigned int width)
{
	unsigned int place = bit % 8;

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	place = 7 - place;
#endif
	return (bytes[bit / 8] >> place & 1) == (bit >= at && bit < at + width);
}

static int wrong(const void *record, unsigned int size, unsigned int at, unsigned int width, const char *name)
{
	unsigned int bit;

	for (bit = 0; bit < size * 8; bit++) {
		if (!bit_is_expected((const unsigned char *)record, bit, at, width)) {
			fprintf(stderr, "%s: bit %u is wrong\n", name, bit);
			return 1;
		}
	}
	return 0;
}

/* Set one bit-field to all ones in a record of zeros: exactly its bits are set. */
#define PROBE(type, member, at, width) do { \
	type record; \
	memset(&record, 0, sizeof(record)); \
	record.member = ones; \
	failures += wrong(&record, sizeof(record), at, width, #type " " #member); \
} while (0)

int main(void)
{
	volatile long long ones = -1;
	int failures = 0;

	PROBE(struct segment_desc_t, type, 128, 4);
	PROBE(struct segment_desc_t, desc, 132, 1);
	PROBE(struct segment_desc_t, dpl, 133, 2);
	PROBE(struct segment_desc_t, present, 135, 1);
	PROBE(struct segment_desc_t, available, 140, 1);
	PROBE(struct segment_desc_t, long_mode, 141, 1);
	PROBE(struct segment_desc_t, operand_size, 142, 1);
	PROBE(struct segment_desc_t, granularity, 143, 1);
	PROBE(struct segment_desc_t, null, 144, 1);
	PROBE(union interruptibility_state_t, sti_blocking, 0, 1);
	PROBE(union interruptibility_state_t, movss_blocking, 1, 1);
	PROBE(union interruptibility_state_t, smi_blocking, 2, 1);
	PROBE(union interruptibility_state_t, nmi_blocking, 3, 1);
	PROBE(union interruptibility_state_t, reserved, 4, 28);
(void)ones;	/* where no record has a bit-field */
	(void)wrong;
	return failures != 0;
}
