// SPDX-License-Identifier: MIT
/* An NMI for the CPU whose number is written to /sys/module/nmi/parameters/cpu; `count` says how many came. */
#include <linux/atomic.h>
#include <linux/cpumask.h>
#include <linux/init.h>
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/nmi.h>
#include <linux/sysfs.h>
#include <asm/apic.h>
#include <asm/nmi.h>

static atomic_t nmi_sent, nmi_came;

/* Whoever comes first takes all of them: they are one where the processor has not taken it yet. */
static int nmi_comes(unsigned int reason, struct pt_regs *regs)
{
	if (!atomic_xchg(&nmi_sent, 0))
		return NMI_DONE;
	atomic_inc(&nmi_came);
	return NMI_HANDLED;
}

static int nmi_send(const char *text, const struct kernel_param *param)
{
	unsigned int cpu;
	int err = kstrtouint(text, 0, &cpu);

	if (err)
		return err;
	if (cpu >= nr_cpu_ids || !cpu_online(cpu))
		return -EINVAL;
	atomic_set(&nmi_sent, 1);
	apic->send_IPI(cpu, NMI_VECTOR);
	return 0;
}

static int nmi_tell(char *buffer, const struct kernel_param *param)
{
	return sysfs_emit(buffer, "%d\n", atomic_read(&nmi_came));
}

static const struct kernel_param_ops nmi_send_ops = { .set = nmi_send };
static const struct kernel_param_ops nmi_tell_ops = { .get = nmi_tell };

module_param_cb(cpu, &nmi_send_ops, NULL, 0200);
MODULE_PARM_DESC(cpu, "Sends an NMI there");
module_param_cb(count, &nmi_tell_ops, NULL, 0400);
MODULE_PARM_DESC(count, "How many came");

static int __init nmi_init(void)
{
	return register_nmi_handler(NMI_LOCAL, nmi_comes, 0, "mvm test");
}

static void __exit nmi_exit(void)
{
	unregister_nmi_handler(NMI_LOCAL, "mvm test");
}

module_init(nmi_init);
module_exit(nmi_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("NMIs for a test");
