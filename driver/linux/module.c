// SPDX-License-Identifier: MIT
/* mvm.ko: /dev/mvm, and the counters. */
#include "core.h"
#include "counters.h"
#include "notifiers.h"
#include "svm.h"

#include <linux/init.h>
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/sysfs.h>
#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0) || LINUX_VERSION_CODE >= KERNEL_VERSION(6, 19, 0)
#error "mvm.ko is for Linux 6.1 to 6.18: docs/svm.md, Building"
#endif

static struct mvm_system module_system;
static struct os_device module_device;

atomic64_t host_pinned_pages;

static const struct {
	const char *name;
	const atomic64_t *value;
} module_counters[] = {
	{ "vms", &module_system.objects.vms.value },
	{ "vcpus", &module_system.objects.vcpus.value },
	{ "devices", &module_system.objects.devices.value },
	{ "slots", &module_system.objects.slots.value },
	{ "pinned_pages", &host_pinned_pages },
	{ "tables", &svm_counters.tables },
	{ "asids", &svm_counters.asids },
	{ "asid_flushes", &svm_counters.asid_flushes },
	{ "migrations", &svm_counters.migrations },
	{ "changes", &svm_counters.changes },
};

static int module_counters_get(char *buffer, const struct kernel_param *param)
{
	int at, length = 0;

	for (at = 0; at < ARRAY_SIZE(module_counters); at++)
		length += sysfs_emit_at(buffer, length, "%s %lld\n", module_counters[at].name,
					(long long)atomic64_read(module_counters[at].value));
	return length + sysfs_emit_at(buffer, length, "entries %lld\n", (long long)svm_entries());
}

static const struct kernel_param_ops module_counters_ops = { .get = module_counters_get };

module_param_cb(counters, &module_counters_ops, NULL, 0400);
MODULE_PARM_DESC(counters, "Objects that exist, and what the processor backend did (read-only)");

static int __init module_begin(void)
{
	int err;

	err = notifiers_load();
	if (err)
		return err;
	err = mvm_system_init(&module_system, mvm_cpu_ops());
	if (err)
		goto unload;
	err = os_device_register(&module_device, "mvm", &mvm_system_ioctls, &module_system);
	if (err)
		goto exit;
	return 0;

exit:
	mvm_system_exit(&module_system);
unload:
	notifiers_unload();
	return err;
}

/* Every file holds the module, and every object has a file. */
static void __exit module_end(void)
{
	os_device_unregister(&module_device);
	mvm_system_exit(&module_system);
	notifiers_unload();
}

module_init(module_begin);
module_exit(module_end);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("mvm, a small hypervisor core for AMD SVM");
