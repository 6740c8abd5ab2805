// SPDX-License-Identifier: MIT
/* The module of the boundary's test: a device node whose ioctls end in handlers.c. */
#include "handlers.h"

#include <linux/module.h>

static struct os_device test_device;

static int __init test_init(void)
{
	mvm_extensions_init();
	return os_device_register(&test_device, "mvm", &mvm_system_ioctls, &handlers_system);
}

static void __exit test_exit(void)
{
	os_device_unregister(&test_device);
}

module_init(test_init);
module_exit(test_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("mvm's generated boundary with handlers of a test");
