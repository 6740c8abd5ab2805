// SPDX-License-Identifier: MIT
/* A processor that refuses each VMRUN: as long as this is loaded, the VMCB loses its ASID as soon as it has one. */
#include <linux/init.h>
#include <linux/kprobes.h>
#include <linux/module.h>
#include <linux/ptrace.h>

#ifdef CONFIG_KPROBES
#define VMCB_ASID 0x58

/* svm_asid_take(cpu, vcpu, vm): the vCPU's first member points to its VMCB. */
static int refuse_begins(struct kretprobe_instance *instance, struct pt_regs *regs)
{
	*(void **)instance->data = *(void **)regs->si;
	return 0;
}

static int refuse_ends(struct kretprobe_instance *instance, struct pt_regs *regs)
{
	*(u32 *)(*(char **)instance->data + VMCB_ASID) = 0;
	return 0;
}

static struct kretprobe refuse_probe = {
	.kp.symbol_name = "svm_asid_take",
	.entry_handler = refuse_begins,
	.handler = refuse_ends,
	.data_size = sizeof(void *),
	.maxactive = 64,
};

static int __init refuse_init(void)
{
	return register_kretprobe(&refuse_probe);
}

static void __exit refuse_exit(void)
{
	unregister_kretprobe(&refuse_probe);
}
#else
static int __init refuse_init(void)
{
	return -EOPNOTSUPP;
}

static void __exit refuse_exit(void)
{
}
#endif

module_init(refuse_init);
module_exit(refuse_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("VMRUN fails, for a test");
