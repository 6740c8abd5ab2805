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
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = acme_check_profile(&arg);
	if (err)
		return err;

	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = acme_vm_set_profile(vm, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static int acme_vm_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(ACME_SET_PROFILE, acme_vm_set_profile_call);
	default:
		return -ENOTTY;
	}
}

static int acme_vm_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(ACME_SET_PROFILE, acme_vm_set_profile_call);
	default:
		return -ENOTTY;
	}
}

const struct boundary_object acme_vm_ioctls = {
	.ioctl = acme_vm_ioctl,
	.compat_ioctl = acme_vm_compat_ioctl,
	.number = 1,
};
