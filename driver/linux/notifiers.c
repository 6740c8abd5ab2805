// SPDX-License-Identifier: MIT
/*
 * CPUs that come and go: hotplug by its callbacks; suspend by syscore operations for the last CPU (hotplug took the
 * others); reboot and kexec by the reboot notifier, which is there as long as the module: once the host goes down a first
 * VM must not switch anything on. A kernel that crashed switches SVM off by itself before it starts another (6.1), or is
 * told how to (from 6.6, where it has KVM).
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

/* Kbuild says which of the two this kernel has. */
#ifdef NOTIFIERS_SYSCORE_DATA
#define NOTIFIERS_SYSCORE_ARGUMENT void *unused
#else
#define NOTIFIERS_SYSCORE_ARGUMENT void
#endif

static int notifiers_suspend(NOTIFIERS_SYSCORE_ARGUMENT)
{
	notifiers_now->off();
	notifiers_now->sleep();
	return 0;
}

static void notifiers_resume(NOTIFIERS_SYSCORE_ARGUMENT)
{
	notifiers_now->wake();
	if (notifiers_now->on())
		pr_warn("mvm: virtualization cannot be switched on again\n");
}

static struct syscore_ops notifiers_syscore_ops = {
	.suspend = notifiers_suspend,
	.resume = notifiers_resume,
};

#ifdef NOTIFIERS_SYSCORE_DATA
static struct syscore notifiers_syscore = { .ops = &notifiers_syscore_ops };

static void notifiers_sleep_begin(void)
{
	register_syscore(&notifiers_syscore);
}

static void notifiers_sleep_end(void)
{
	unregister_syscore(&notifiers_syscore);
}
#else
static void notifiers_sleep_begin(void)
{
	register_syscore_ops(&notifiers_syscore_ops);
}

static void notifiers_sleep_end(void)
{
	unregister_syscore_ops(&notifiers_syscore_ops);
}
#endif

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

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 6, 0) && \
	(IS_ENABLED(CONFIG_KVM_AMD) || IS_ENABLED(CONFIG_KVM_INTEL))
static bool notifiers_crash_is_ours;

static void notifiers_crash(void)
{
	notifiers_now->off();
}

/*
 * There is one callback, and a second one is a warning of the kernel. KVM has its own there: before Linux 6.12 as long as it is
 * loaded, and that switches SVM off whoever has it on; later while it is on, and then this module is not.
 */
static bool notifiers_crash_is_kvms(void)
{
	static const char symbol[] = "kvm_x86_vendor_init";

	if (LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0) || !__symbol_get(symbol))
		return false;
	__symbol_put(symbol);
	return true;
}

static void notifiers_crash_begin(void)
{
	notifiers_crash_is_ours = !notifiers_crash_is_kvms();
	if (notifiers_crash_is_ours)
		cpu_emergency_register_virt_callback(notifiers_crash);
}

static void notifiers_crash_end(void)
{
	if (notifiers_crash_is_ours)
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
	state = cpuhp_setup_state(CPUHP_AP_ONLINE_DYN, "virt/mvm:online", notifiers_online,
				  notifiers_offline);
	if (state < 0)
		return state;
	notifiers_state = state;
	notifiers_crash_begin(); /* it is nobody else's, since SVM is not */
	notifiers_sleep_begin();
	return 0;
}

void notifiers_end(const struct notifiers_switch *what)
{
	notifiers_sleep_end();
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
