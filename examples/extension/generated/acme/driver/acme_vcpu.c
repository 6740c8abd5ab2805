/* SPDX-License-Identifier: MIT */
/*
 * acme: ioctls of mvm_vcpu.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_checks.h"
#include "acme_numbers.h"

static int acme_vcpu_get_samples_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct acme_get_samples arg;
	struct boundary_window addr;
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

	boundary_open(&addr, call, arg.addr,
		      boundary_mul(arg.count, sizeof(struct acme_sample)), BOUNDARY_OUT);
	arg.addr = 0;

	err = os_lock_exclusive(&mvm_vcpu_locks(vcpu)->state);
	if (err)
		return err;
	err = acme_vcpu_get_samples(vcpu, &arg, &addr);
	os_unlock_exclusive(&mvm_vcpu_locks(vcpu)->state);
	if (err)
		return err;
	return boundary_put(call, &arg, count, count);
}

static const struct boundary_command acme_vcpu_commands[] = {
	[0] = { BOUNDARY_CODE(ACME_GET_SAMPLES), BOUNDARY_ANYONE, true,
		"ACME_GET_SAMPLES", NULL, acme_vcpu_get_samples_call },
};

static const struct boundary_command *acme_vcpu_find(u32 code)
{
	switch (code) {
	BOUNDARY_CASE(ACME_GET_SAMPLES, acme_vcpu_commands, 0);
	default:
		return NULL;
	}
}

const struct boundary_object acme_vcpu_ioctls = {
	.find = acme_vcpu_find,
	.number = 2,
};
