/* SPDX-License-Identifier: MIT */
/*
 * acme: ioctls of mvm_vcpu.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_checks.h"
#include "acme_numbers.h"

static BOUNDARY_APART int acme_vcpu_get_samples_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct acme_get_samples_addr_window addr;
	struct acme_get_samples arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, boundary_end(struct acme_get_samples, count));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = acme_check_get_samples(&arg);
	if (err)
		return err;
	err = acme_limit_get_samples(&arg);
	if (err)
		return err;

	boundary_open(&addr.window, call, arg.addr, arg.count, sizeof(struct acme_sample),
		      BOUNDARY_OUT);
	arg.addr = 0;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = acme_vcpu_get_samples(vcpu, &arg, &addr);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	err = boundary_bound(arg.count, addr.window.count);
	if (err)
		return err;
	return boundary_put(call, &arg, count, count);
}

static int acme_vcpu_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(ACME_GET_SAMPLES, acme_vcpu_get_samples_call);
	default:
		return -ENOTTY;
	}
}

static int acme_vcpu_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(ACME_GET_SAMPLES, acme_vcpu_get_samples_call);
	default:
		return -ENOTTY;
	}
}

const struct boundary_object acme_vcpu_ioctls = {
	.ioctl = acme_vcpu_ioctl,
	.compat_ioctl = acme_vcpu_compat_ioctl,
	.number = 2,
};
