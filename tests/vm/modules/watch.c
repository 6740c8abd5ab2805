// SPDX-License-Identifier: MIT
/*
 * Who looks whether SVM is off when the host needs it so: behind mvm's own notifiers, where it is loaded before the first VM.
 * /sys/module/watch/parameters/seen has a line for each occasion: its name, how often it came, on how many CPUs SVM was on
 * then; "now" is how many it is on at the moment. A reboot waits here, once SVM should be off, until somebody writes to
 * /sys/module/watch/parameters/go, for ten minutes at most.
 */
#include <linux/completion.h>
#include <linux/cpuhotplug.h>
#include <linux/cpu.h>
#include <linux/init.h>
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/reboot.h>
#include <linux/smp.h>
#include <linux/syscore_ops.h>
#include <linux/sysfs.h>
#include <asm/msr.h>

#define WATCH_PATIENCE (600 * HZ)

enum watch_occasion { WATCH_ONLINE, WATCH_OFFLINE, WATCH_SUSPEND, WATCH_RESUME, WATCH_REBOOT, WATCH_OCCASIONS };

static const char *const watch_names[] = { "online", "offline", "suspend", "resume", "reboot" };

static atomic_t watch_times[WATCH_OCCASIONS], watch_on[WATCH_OCCASIONS];
static DECLARE_COMPLETION(watch_go);
static int watch_state;

static void watch_look(void *count)
{
	u64 efer;

	rdmsrl(MSR_EFER, efer);
	if (efer & EFER_SVME)
		atomic_inc(count);
}

/* On this CPU. */
static void watch_occasion(enum watch_occasion occasion)
{
	watch_look(&watch_on[occasion]);
	atomic_inc(&watch_times[occasion]);
}

static int watch_online(unsigned int cpu)
{
	watch_occasion(WATCH_ONLINE);
	return 0;
}

static int watch_offline(unsigned int cpu)
{
	watch_occasion(WATCH_OFFLINE);
	return 0;
}

/* Kbuild says which of the two this kernel has. */
#ifdef WATCH_SYSCORE_DATA
#define WATCH_ARGUMENT void *unused
#define watch_register register_syscore
#define watch_unregister unregister_syscore
#else
#define WATCH_ARGUMENT void
#define watch_register register_syscore_ops
#define watch_unregister unregister_syscore_ops
#endif

static int watch_suspend(WATCH_ARGUMENT)
{
	watch_occasion(WATCH_SUSPEND);
	return 0;
}

static void watch_resume(WATCH_ARGUMENT)
{
	watch_occasion(WATCH_RESUME);
}

static struct syscore_ops watch_ops = { .suspend = watch_suspend, .resume = watch_resume };
#ifdef WATCH_SYSCORE_DATA
static struct syscore watch_syscore = { .ops = &watch_ops };
#else
#define watch_syscore watch_ops
#endif

static int watch_reboot(struct notifier_block *block, unsigned long event, void *data)
{
	on_each_cpu(watch_look, &watch_on[WATCH_REBOOT], 1);
	atomic_inc(&watch_times[WATCH_REBOOT]);
	wait_for_completion_timeout(&watch_go, WATCH_PATIENCE);
	return NOTIFY_OK;
}

/* Behind everybody's of priority 0. */
static struct notifier_block watch_block = { .notifier_call = watch_reboot, .priority = -1 };

static int watch_seen(char *buffer, const struct kernel_param *param)
{
	atomic_t now = ATOMIC_INIT(0);
	int at, length = 0;

	for (at = 0; at < WATCH_OCCASIONS; at++)
		length += sysfs_emit_at(buffer, length, "%s %d %d\n", watch_names[at], atomic_read(&watch_times[at]),
					atomic_read(&watch_on[at]));
	on_each_cpu(watch_look, &now, 1);
	return length + sysfs_emit_at(buffer, length, "now %u %d\n", num_online_cpus(), atomic_read(&now));
}

static int watch_going(const char *text, const struct kernel_param *param)
{
	complete_all(&watch_go);
	return 0;
}

static const struct kernel_param_ops watch_seen_ops = { .get = watch_seen };
static const struct kernel_param_ops watch_go_ops = { .set = watch_going };

module_param_cb(seen, &watch_seen_ops, NULL, 0400);
MODULE_PARM_DESC(seen, "occasions, how often each came, on how many CPUs SVM was on");
module_param_cb(go, &watch_go_ops, NULL, 0200);
MODULE_PARM_DESC(go, "written: a reboot goes on");

static int __init watch_begin(void)
{
	watch_state = cpuhp_setup_state_nocalls(CPUHP_AP_ONLINE_DYN, "virt/watch:online", watch_online, watch_offline);
	if (watch_state < 0)
		return watch_state;
	watch_register(&watch_syscore);
	return register_reboot_notifier(&watch_block);
}

static void __exit watch_end(void)
{
	unregister_reboot_notifier(&watch_block);
	watch_unregister(&watch_syscore);
	cpuhp_remove_state_nocalls(watch_state);
}

module_init(watch_begin);
module_exit(watch_end);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("whether SVM is off, for a test");
