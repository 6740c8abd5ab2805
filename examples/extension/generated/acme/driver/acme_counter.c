/* SPDX-License-Identifier: MIT */
/*
 * acme: ioctls of acme_counter.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_checks.h"
#include "acme_numbers.h"

static BOUNDARY_APART int acme_counter_get_count_call(struct os_call *call, void *object)
{
	struct acme_counter *counter = object;
	struct acme_count arg;
	int err;

	err = os_arg_out_room(call, sizeof(struct acme_count));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	err = boundary_result(acme_counter_get_count(counter, &arg));
	if (err)
		return err;
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

int acme_counter_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(ACME_GET_COUNT, acme_counter_get_count_call);
	default:
		return -ENOTTY;
	}
}

int acme_counter_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(ACME_GET_COUNT, acme_counter_get_count_call);
	default:
		return -ENOTTY;
	}
}

const struct boundary_object acme_counter_ioctls = {
	.ioctl = acme_counter_ioctl,
	.compat_ioctl = acme_counter_compat_ioctl,
	.number = 5,
	.owner = &acme_owner,
};
