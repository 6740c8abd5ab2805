// SPDX-License-Identifier: MIT
/* Another user of SVM: as long as it is loaded, EFER.SVME is set on the CPU with the highest number. */
#include <linux/cpumask.h>
#include <linux/init.h>
#include <linux/module.h>
#include <linux/smp.h>
#include <asm/msr.h>

static int rival_cpu;

static void rival_set(void *on)
{
	u64 efer;

	rdmsrl(MSR_EFER, efer);
	wrmsrl(MSR_EFER, on ? efer | EFER_SVME : efer & ~(u64)EFER_SVME);
}

static int __init rival_begin(void)
{
	rival_cpu = cpumask_last(cpu_online_mask);
	return smp_call_function_single(rival_cpu, rival_set, &rival_cpu, 1);
}

static void __exit rival_end(void)
{
	smp_call_function_single(rival_cpu, rival_set, NULL, 1);
}

module_init(rival_begin);
module_exit(rival_end);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("another user of SVM, for a test");
