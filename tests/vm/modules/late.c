// SPDX-License-Identifier: MIT
/*
 * A vCPU that reads a page for the first time is late: it waits, for some milliseconds at most, until another one that writes the page
 * has it mapped. /sys/module/late/parameters/met says how often one did.
 */
#include <linux/atomic.h>
#include <linux/delay.h>
#include <linux/init.h>
#include <linux/kprobes.h>
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/ptrace.h>
#include <linux/types.h>

#include "cpu.h"

#define LATE_TRIES 500 /* of ten microseconds */

static unsigned int late_met;
module_param_named(met, late_met, uint, 0400);

#ifdef CONFIG_KPROBES

/* A page that is mapped for writing, or 0; how many were. */
static u64 late_page;
static atomic_t late_pages;

/* svm_map(vm, gpa, hpa, access) */
static int late_begins(struct kretprobe_instance *instance, struct pt_regs *regs)
{
	int before = atomic_read(&late_pages), tries;

	*(u64 *)instance->data = regs->cx & MVM_CPU_WRITE ? regs->si : 0;
	if (regs->cx & MVM_CPU_WRITE)
		return 0;
	for (tries = 0; tries < LATE_TRIES; tries++) {
		if (atomic_read_acquire(&late_pages) != before && READ_ONCE(late_page) == regs->si) {
			late_met++; /* of one VM, with one reader */
			break;
		}
		udelay(10);
	}
	return 0;
}

static int late_ends(struct kretprobe_instance *instance, struct pt_regs *regs)
{
	if (!*(u64 *)instance->data)
		return 0;
	WRITE_ONCE(late_page, *(u64 *)instance->data);
	atomic_inc_return_release(&late_pages);
	return 0;
}

static struct kretprobe late_probe = {
	.kp.symbol_name = "svm_map",
	.entry_handler = late_begins,
	.handler = late_ends,
	.data_size = sizeof(u64),
	.maxactive = 64,
};

static int __init late_init(void)
{
	return register_kretprobe(&late_probe);
}

static void __exit late_exit(void)
{
	unregister_kretprobe(&late_probe);
}
#else
static int __init late_init(void)
{
	return -EOPNOTSUPP;
}

static void __exit late_exit(void)
{
}
#endif

module_init(late_init);
module_exit(late_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("slow readers, for a test");
