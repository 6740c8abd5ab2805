// SPDX-License-Identifier: MIT
/* A third party's module: it registers with mvm's when it is loaded, and cannot be removed while anybody has it. */
#include "acme_driver.h"

#include <linux/module.h>

static int __init acme_init(void)
{
	return mvm_extension_register(&acme_extension);
}

static void __exit acme_exit(void)
{
	WARN_ON(mvm_extension_unregister(&acme_extension));
}

module_init(acme_init);
module_exit(acme_exit);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("a test's extension of mvm's generated boundary");
