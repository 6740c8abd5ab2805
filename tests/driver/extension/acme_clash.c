// SPDX-License-Identifier: MIT
/* An extension that wants a capability of acme's: mvm refuses it, and with it the module. */
#include "mvm_driver.h"

#include <linux/module.h>

static struct os_owner clash_owner = OS_OWNER_INITIAL;
static const struct boundary_capability clash_capabilities[] = { { 0x80000000, 1u << 1, false,
								   0 } };

static u64 clash_capability(void *object, u32 number, u32 capability)
{
	return 1;
}

static const struct boundary_extension clash = {
	.uuid = { 1 },
	.name = "clash",
	.owner = &clash_owner,
	.capability_first = 0x80000000,
	.capability_last = 0x80000000,
	.capabilities = clash_capabilities,
	.capability_count = 1,
	.capability = clash_capability,
};

static int __init clash_init(void)
{
	return mvm_extension_register(&clash);
}

module_init(clash_init);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("a test's extension that mvm refuses");
