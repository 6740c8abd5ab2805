// SPDX-License-Identifier: MIT
/*
 * CPUs that come and go: hotplug by its callbacks; suspend by syscore operations for the last CPU (hotplug took the
 * others); reboot and kexec by the reboot notifier, which is there as long as the module: once the host goes down a first
 * VM must not switch anything on. A kernel that crashed switches SVM off by itself before it starts another (6.1), or is
 * told how to (from 6.6).
 */
#include "notifiers.h"

#include <linux/cpu.h>
#include <linux/cpuhotplug.h>
#include <linux/printk.h>
#include <linux/reboot.h>
#include <linux/smp.h>
#include <linux/syscore_ops.h>
#include <linux/version.h>
#include <asm/reboot.h>

static const struct notifiers_switch *notifiers_now;
static enum cpuhp_state notifiers_state;
static bool notifiers_down; /* the host goes down: on no CPU again */

static int notifiers_online(unsigned int cpu)
{
	unsigned long flags;
	int err = 0;

	/* The host that goes down says so first, then interrupts each CPU: whichever comes first here, it ends switched off. */
	local_irq_save(flags);
	if (!READ_ONCE(notifiers_down))
		err = notifiers_now->on();
	local_irq_restore(flags);
	if (err)
		pr_warn("mvm: CPU %u: virtualization cannot be switched on (%d)\n", cpu, err);
	return err;
}

static int notifiers_offline(unsigned int cpu)
{
	unsigned long flags;

	/* As a whole: a host that goes down, and interrupts this CPU, goes on when it believes that this is done. */
	local_irq_save(flags);
	notifiers_now->off();
	local_irq_restore(flags);
	return 0;
}

static int notifiers_suspend(void)
{
	notifiers_now->off();
	return 0;
}

static void notifiers_resume(void)
{
	if (notifiers_now->on())
		pr_warn("mvm: virtualization cannot be switched on again\n");
}

static struct syscore_ops notifiers_syscore = {
	.suspend = notifiers_suspend,
	.resume = notifiers_resume,
};

/* On a CPU that was switched on this is its own store that is read; without a VM there is nothing yet. */
static void notifiers_off(void *unused)
{
	const struct notifiers_switch *now = READ_ONCE(notifiers_now);

	if (now)
		now->off();
}

static int notifiers_reboot(struct notifier_block *block, unsigned long event, void *data)
{
	WRITE_ONCE(notifiers_down, true);
	on_each_cpu(notifiers_off, NULL, 1);
	return NOTIFY_OK;
}

static struct notifier_block notifiers_block = { .notifier_call = notifiers_reboot };

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0)
static void notifiers_crash(void)
{
	notifiers_now->off();
}

static void notifiers_crash_begin(void)
{
	cpu_emergency_register_virt_callback(notifiers_crash);
}

static void notifiers_crash_end(void)
{
	cpu_emergency_unregister_virt_callback(notifiers_crash);
}
#else
static void notifiers_crash_begin(void)
{
}

static void notifiers_crash_end(void)
{
}
#endif

int notifiers_begin(const struct notifiers_switch *what)
{
	int state;

	WRITE_ONCE(notifiers_now, what);
	notifiers_crash_begin();
	state = cpuhp_setup_state(CPUHP_AP_ONLINE_DYN, "virt/mvm:online", notifiers_online,
				  notifiers_offline);
	if (state < 0) {
		notifiers_crash_end();
		return state;
	}
	notifiers_state = state;
	register_syscore_ops(&notifiers_syscore);
	return 0;
}

void notifiers_end(const struct notifiers_switch *what)
{
	unregister_syscore_ops(&notifiers_syscore);
	cpuhp_remove_state(notifiers_state);
	notifiers_crash_end();
}

int notifiers_load(void)
{
	return register_reboot_notifier(&notifiers_block);
}

void notifiers_unload(void)
{
	unregister_reboot_notifier(&notifiers_block);
}
