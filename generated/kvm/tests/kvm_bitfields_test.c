/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: the proof of bit-fields; it exits with 0 if all is well.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
 */
#include <stdio.h>
#include <string.h>

#define KVM_DEPRECATED(msg)
#include "kvm.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
#elif defined(__linux__) && defined(__aarch64__)
#define ON_LINUX_ARM64
#elif defined(__linux__) && defined(__riscv) && (__riscv_xlen == 64)
#define ON_LINUX_RISCV64
#elif defined(__linux__) && defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
#define ON_LINUX_PPC64LE
#elif defined(__linux__) && defined(__powerpc64__) && !defined(__LITTLE_ENDIAN__)
#define ON_LINUX_PPC64
#elif defined(__linux__) && defined(__s390x__)
#define ON_LINUX_S390X
#elif defined(__linux__) && defined(__mips__) && defined(__LP64__)
#define ON_LINUX_MIPS64
#elif defined(__linux__) && defined(__mips__) && !defined(__mips64)
#define ON_LINUX_MIPS
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

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
	PROBE(struct kvm_ioapic_state, redirtbl[0].fields.delivery_mode, 200, 3);
	PROBE(struct kvm_ioapic_state, redirtbl[0].fields.dest_mode, 203, 1);
	PROBE(struct kvm_ioapic_state, redirtbl[0].fields.delivery_status, 204, 1);
	PROBE(struct kvm_ioapic_state, redirtbl[0].fields.polarity, 205, 1);
	PROBE(struct kvm_ioapic_state, redirtbl[0].fields.remote_irr, 206, 1);
	PROBE(struct kvm_ioapic_state, redirtbl[0].fields.trig_mode, 207, 1);
	PROBE(struct kvm_ioapic_state, redirtbl[0].fields.mask, 208, 1);
	PROBE(struct kvm_ioapic_state, redirtbl[0].fields.reserve, 209, 7);
#endif
#if defined(ON_LINUX_S390X)
	PROBE(struct kvm_sync_regs, bpbc, 11360, 1);
	PROBE(struct kvm_sync_regs, reserved2, 11361, 7);
#endif
(void)ones;	/* where no record has a bit-field */
	(void)wrong;
	return failures != 0;
}
