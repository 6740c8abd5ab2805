// SPDX-License-Identifier: MIT
/*
 * A processor that leaves a VMCB behind a shutdown of which nothing can be used: as long as this is loaded, its save area is
 * noise, and ports are not intercepted any more. For one vCPU at a time, on one CPU.
 */
#include <linux/init.h>
#include <linux/kprobes.h>
#include <linux/module.h>
#include <linux/ptrace.h>
#include <linux/string.h>

#ifdef CONFIG_KPROBES
#define VMCB_INTERCEPTS 0x0c /* word 3, bit 27: IOIO */
#define VMCB_EXIT_CODE	0x70
#define VMCB_SAVE	0x400
#define VMCB_SIZE	0x1000
#define EXIT_SHUTDOWN	0x7f

static char *shutdown_vmcb;

/* svm_asid_take(cpu, vcpu, vm), before each VMRUN: the vCPU's first member points to its VMCB. */
static int shutdown_begins(struct kprobe *probe, struct pt_regs *regs)
{
	shutdown_vmcb = *(void **)regs->si;
	return 0;
}

/* svm_guest_end(), behind it. */
static int shutdown_ends(struct kprobe *probe, struct pt_regs *regs)
{
	if (*(u64 *)(shutdown_vmcb + VMCB_EXIT_CODE) != EXIT_SHUTDOWN)
		return 0;
	*(u32 *)(shutdown_vmcb + VMCB_INTERCEPTS) &= ~(1u << 27);
	memset(shutdown_vmcb + VMCB_SAVE, 0xa5, VMCB_SIZE - VMCB_SAVE);
	return 0;
}

static struct kprobe shutdown_probes[] = {
	{ .symbol_name = "svm_asid_take", .pre_handler = shutdown_begins },
	{ .symbol_name = "svm_guest_end", .pre_handler = shutdown_ends },
};

static int __init shutdown_init(void)
{
	struct kprobe *probes[] = { &shutdown_probes[0], &shutdown_probes[1] };

	return register_kprobes(probes, ARRAY_SIZE(probes));
}

static void __exit shutdown_exit(void)
{
	struct kprobe *probes[] = { &shutdown_probes[0], &shutdown_probes[1] };

	unregister_kprobes(probes, ARRAY_SIZE(probes));
}
#else
static int __init shutdown_init(void)
{
	return -EOPNOTSUPP;
}

static void __exit shutdown_exit(void)
{
}
#endif

module_init(shutdown_init);
module_exit(shutdown_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("the VMCB behind a shutdown is noise, for a test");
