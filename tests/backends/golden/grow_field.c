/* SPDX-License-Identifier: MIT */
/*
 * grow: ioctls of grow_field.
 *
 * Made by ioctlc from the grow spec; do not edit. To remake it:
 *   ioctlc build spec/grow2
 */
#include "grow_checks.h"
#include "grow_numbers.h"

static BOUNDARY_APART int grow_field_make_call(struct os_call *call, void *object)
{
	struct grow_field *field = object;
	struct grow_make arg;
	bool tail;
	u32 size;
	int err;

	err = os_arg_in_sized(call, &arg, sizeof(arg), boundary_end(struct grow_make, result),
			      4096, &tail);
	if (err)
		return err;
	size = arg.size;
	err = os_arg_out_room(call, boundary_min(size, boundary_end(struct grow_make, c)));
	if (err)
		return err;
	err = grow_check_make(&arg);
	if (err)
		return err;
	err = tail ? -E2BIG : 0;
	if (err)
		return err;

	arg.result = 0;
	err = boundary_result(grow_field_make(field, &arg));
	if (err)
		return err;
	err = boundary_put_sized(call, &arg, size, result, result);
	if (err)
		return err;
	return boundary_put_sized(call, &arg, size, c, c);
}

int grow_field_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(GROW_MAKE, grow_field_make_call);
	default:
		return -ENOTTY;
	}
}

int grow_field_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(GROW_MAKE, grow_field_make_call);
	default:
		return -ENOTTY;
	}
}

const struct boundary_object grow_field_ioctls = {
	.ioctl = grow_field_ioctl,
	.compat_ioctl = grow_field_compat_ioctl,
	.number = 0,
};
