/* SPDX-License-Identifier: MIT */
/*
 * acme: capabilities.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_driver.h"
#include "acme_numbers.h"

static const struct boundary_capability acme_capabilities[] = {
	{ ACME_CAP_PROFILE, 1u << 1, false, 0 },
	{ ACME_CAP_PROFILE_KERNEL_ONLY, 1u << 1, false, 0 },
	{ ACME_CAP_PROFILE_NMI, 1u << 1, true, 1 },
};

/* What CHECK_EXTENSION says: 0 for what is unknown, reserved, or not for this kind of object to answer. */
u64 acme_vm_answer(struct mvm_vm *vm, u32 capability)
{
	const struct boundary_capability *known;

	known = boundary_capability(acme_capabilities, boundary_count(acme_capabilities), capability);
	if (!known || !(known->objects >> 1 & 1))
		return 0;
	return acme_vm_capability(vm, capability);
}

static u64 acme_extension_capability(void *object, u32 number, u32 capability)
{
	switch (number) {
	case 1:
		return acme_vm_answer(object, capability);
	default:
		return 0;
	}
}

static int acme_extension_enable(void *object, u32 number, u32 capability, const u64 *args)
{
	switch (number) {
	case 1:
		return acme_vm_enable(object, capability, args);
	default:
		return -EINVAL;
	}
}

static const struct boundary_object *const acme_objects[5] = {
	[1] = &acme_vm_ioctls,
	[2] = &acme_vcpu_ioctls,
};

static const struct boundary_command acme_commands[] = {
	{ 1, BOUNDARY_CODE(ACME_SET_PROFILE) },
	{ 1, BOUNDARY_CODE(ACME_CREATE_COUNTER) },
	{ 2, BOUNDARY_CODE(ACME_GET_SAMPLES) },
};

/* What keeps this code loaded while an object or a file needs it. */
struct os_owner acme_owner = OS_OWNER_INITIAL;

const struct boundary_extension acme_extension = {
	.uuid = { 0x6f, 0x1c, 0x0e, 0x1a, 0x3b, 0x5d, 0x4f, 0x0e, 0x9a, 0x52, 0x1f, 0x6f, 0x6b, 0x9f, 0x8d, 0x11 },
	.version = 0x10000,
	.name = "acme",
	.owner = &acme_owner,
	.objects = acme_objects,
	.object_count = 5,
	.commands = acme_commands,
	.command_count = boundary_count(acme_commands),
	.capability_first = 0x80000000,
	.capability_last = 0x80000010,
	.capabilities = acme_capabilities,
	.capability_count = boundary_count(acme_capabilities),
	.capability = acme_extension_capability,
	.enable = acme_extension_enable,
};
