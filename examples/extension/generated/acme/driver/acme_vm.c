/* SPDX-License-Identifier: MIT */
/*
 * acme: ioctls of mvm_vm.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_checks.h"
#include "acme_numbers.h"

static BOUNDARY_APART int acme_vm_set_profile_call(struct os_call *call, void *object)
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

static BOUNDARY_APART int acme_vm_create_counter_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct acme_create_counter arg;
	struct os_file *file = NULL;
	struct os_lock *lock;
	int err;
	s64 fd;

	err = os_arg_out_room(call, sizeof(struct acme_create_counter));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	fd = os_fd_reserve(call);
	if (fd < 0)
		return (int)fd;
	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_exclusive(lock);
	if (err)
		goto release_fd;
	err = boundary_result(acme_vm_create_counter(vm, &arg, &file));
	os_unlock_exclusive(lock);
	if (err)
		goto release_fd;
	err = OS_BUG_ON(!file) ? -EIO : 0;
	if (err)
		goto drop_file;
	arg.fd = fd;
	err = os_arg_out(call, 0, &arg, sizeof(arg));
	if (err)
		goto drop_file;
	os_fd_install(call, fd, file);
drop_file:
	if (err && file)
		os_file_drop(file);
release_fd:
	if (err)
		os_fd_release(call, fd);
	return err;
}

static int acme_vm_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(ACME_SET_PROFILE, acme_vm_set_profile_call);
	BOUNDARY_CASE(ACME_CREATE_COUNTER, acme_vm_create_counter_call);
	default:
		return -ENOTTY;
	}
}

static int acme_vm_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(ACME_SET_PROFILE, acme_vm_set_profile_call);
	BOUNDARY_CASE(ACME_CREATE_COUNTER, acme_vm_create_counter_call);
	default:
		return -ENOTTY;
	}
}

const struct boundary_object acme_vm_ioctls = {
	.ioctl = acme_vm_ioctl,
	.compat_ioctl = acme_vm_compat_ioctl,
	.number = 1,
};
