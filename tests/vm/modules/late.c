// SPDX-License-Identifier: MIT
/* A vCPU that reads a page for the first time is late: a page that another one writes meanwhile is mapped for that before. */
#include <linux/delay.h>
#include <linux/init.h>
#include <linux/kprobes.h>
#include <linux/module.h>
#include <linux/ptrace.h>

#include "cpu.h"

#ifdef CONFIG_KPROBES

/* svm_map(vm, gpa, hpa, access) */
static int late_begins(struct kprobe *probe, struct pt_regs *regs)
{
	if (!(regs->cx & MVM_CPU_WRITE))
		mdelay(1);
	return 0;
}

static struct kprobe late_probe = { .symbol_name = "svm_map", .pre_handler = late_begins };

static int __init late_init(void)
{
	return register_kprobe(&late_probe);
}

static void __exit late_exit(void)
{
	unregister_kprobe(&late_probe);
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
