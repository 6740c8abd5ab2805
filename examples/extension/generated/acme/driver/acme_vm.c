/* SPDX-License-Identifier: MIT */
/*
 * acme: ioctls of mvm_vm.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_checks.h"
#include "acme_numbers.h"

static int acme_vm_set_profile_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct acme_profile arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = acme_check_profile(&arg);
	if (err)
		return err;

	err = os_lock_exclusive(&mvm_vm_locks(vm)->config);
	if (err)
		return err;
	err = acme_vm_set_profile(vm, &arg);
	os_unlock_exclusive(&mvm_vm_locks(vm)->config);
	return err;
}

static const struct boundary_command acme_vm_commands[] = {
	[0] = { BOUNDARY_CODE(ACME_SET_PROFILE), BOUNDARY_ANYONE, true,
		"ACME_SET_PROFILE", NULL, acme_vm_set_profile_call },
};

static const struct boundary_command *acme_vm_find(u32 code)
{
	switch (code) {
	BOUNDARY_CASE(ACME_SET_PROFILE, acme_vm_commands, 0);
	default:
		return NULL;
	}
}

const struct boundary_object acme_vm_ioctls = {
	.find = acme_vm_find,
	.number = 1,
};
