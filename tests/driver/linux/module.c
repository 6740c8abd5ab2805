// SPDX-License-Identifier: MIT
/* The module of the boundary's test: a device node whose ioctls end in handlers.c. */
#include "handlers.h"

#include <linux/module.h>

static struct os_device test_device;

/* A node that can be mapped: unlike a file that a handler made, it can be opened for reading alone. */
static struct os_device test_page;
static struct mvm_vcpu test_vcpu;

static int __init test_init(void)
{
	int err;

	mvm_extensions_init();
	mvm_vcpu_locks_init(&test_vcpu.locks);
	err = os_device_register(&test_page, "mvm-page", &mvm_vcpu_ioctls, &test_vcpu);
	if (err)
		return err;
	err = os_device_register(&test_device, "mvm", &mvm_system_ioctls, &handlers_system);
	if (err)
		os_device_unregister(&test_page);
	return err;
}

static void __exit test_exit(void)
{
	os_device_unregister(&test_device);
	os_device_unregister(&test_page);
	os_pages_free(&test_vcpu.run);
}

module_init(test_init);
module_exit(test_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("mvm's generated boundary with handlers of a test");
