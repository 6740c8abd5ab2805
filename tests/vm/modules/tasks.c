// SPDX-License-Identifier: MIT
/* Waits until every thread has been scheduled or has left the kernel, as does who takes a probe or a trampoline away. */
#include <linux/init.h>
#include <linux/module.h>
#include <linux/rcupdate.h>

static int __init tasks_init(void)
{
	synchronize_rcu_tasks();
	return 0;
}

static void __exit tasks_exit(void)
{
}

module_init(tasks_init);
module_exit(tasks_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("waits for all threads, for a test");
