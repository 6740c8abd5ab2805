// SPDX-License-Identifier: MIT
/*
 * Permission bitmaps, the same for every guest: all ports are intercepted (APM 15.10), and all MSRs but those that VMSAVE
 * and VMLOAD switch and whose values the core does not check (15.11).
 */
#include "svm.h"

#include <linux/gfp.h>
#include <linux/string.h>
#include <asm/io.h>
#include <asm/msr-index.h>

#define SVM_PORT_ORDER 2 /* 12 KiB are needed, in one piece */
#define SVM_MSR_ORDER  1

static void *svm_ports;
static void *svm_msrs;

/* The bitmap has 2 KiB for each of these. */
static const u32 svm_msr_ranges[] = { 0, 0xc0000000u, 0xc0010000u };

static const u32 svm_msrs_let[] = {
	MSR_IA32_SYSENTER_CS,
	MSR_STAR,
	MSR_SYSCALL_MASK,
};

/* Two bits an MSR: reading, writing. */
static void svm_msr_let(u8 *bitmap, u32 msr)
{
	u32 range, bit;

	for (range = 0; range < ARRAY_SIZE(svm_msr_ranges); range++) {
		if (msr - svm_msr_ranges[range] >= 0x2000)
			continue;
		bit = (msr - svm_msr_ranges[range]) * 2;
		bitmap[range * 2048 + bit / 8] &= ~(3u << bit % 8);
	}
}

int svm_bitmaps_alloc(void)
{
	u32 at;

	svm_ports = (void *)__get_free_pages(GFP_KERNEL, SVM_PORT_ORDER);
	svm_msrs = (void *)__get_free_pages(GFP_KERNEL, SVM_MSR_ORDER);
	if (!svm_ports || !svm_msrs) {
		svm_bitmaps_free();
		return -ENOMEM;
	}
	memset(svm_ports, 0xff, PAGE_SIZE << SVM_PORT_ORDER);
	memset(svm_msrs, 0xff, PAGE_SIZE << SVM_MSR_ORDER);
	for (at = 0; at < ARRAY_SIZE(svm_msrs_let); at++)
		svm_msr_let(svm_msrs, svm_msrs_let[at]);
	return 0;
}

void svm_bitmaps_free(void)
{
	free_pages((unsigned long)svm_ports, SVM_PORT_ORDER);
	free_pages((unsigned long)svm_msrs, SVM_MSR_ORDER);
	svm_ports = NULL;
	svm_msrs = NULL;
}

u64 svm_port_bitmap(void)
{
	return virt_to_phys(svm_ports);
}

u64 svm_msr_bitmap(void)
{
	return virt_to_phys(svm_msrs);
}
