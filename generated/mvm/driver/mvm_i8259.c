/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: ioctls of mvm_i8259.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_checks.h"
#include "mvm_numbers.h"

static int mvm_i8259_set_reset_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct os_lock *lock;
	int err;

	(void)attr;
	(void)address;
	(void)call;

	lock = &mvm_i8259_locks(i8259)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_i8259_set_reset(i8259);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static int mvm_i8259_set_master_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct mvm_i8259_state value;
	struct os_lock *lock;
	int err;

	(void)attr;
	err = os_user_in(call, &value, address, sizeof(value));
	if (err)
		return err;
	err = mvm_check_i8259_state(&value);
	if (err)
		return err;

	lock = &mvm_i8259_locks(i8259)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_i8259_set_master(i8259, &value);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static int mvm_i8259_get_master_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct mvm_i8259_state value;
	struct os_lock *lock;
	int err;

	(void)attr;
	memset(&value, 0, sizeof(value));

	lock = &mvm_i8259_locks(i8259)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_i8259_get_master(i8259, &value);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static int mvm_i8259_set_slave_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct mvm_i8259_state value;
	struct os_lock *lock;
	int err;

	(void)attr;
	err = os_user_in(call, &value, address, sizeof(value));
	if (err)
		return err;
	err = mvm_check_i8259_state(&value);
	if (err)
		return err;

	lock = &mvm_i8259_locks(i8259)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_i8259_set_slave(i8259, &value);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static int mvm_i8259_get_slave_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct mvm_i8259_state value;
	struct os_lock *lock;
	int err;

	(void)attr;
	memset(&value, 0, sizeof(value));

	lock = &mvm_i8259_locks(i8259)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_i8259_get_slave(i8259, &value);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static int mvm_i8259_get_line_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct os_lock *lock;
	__u32 value;
	int err;

	memset(&value, 0, sizeof(value));

	lock = &mvm_i8259_locks(i8259)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_i8259_get_line(i8259, attr, &value);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static const struct boundary_attribute mvm_i8259_attributes[] = {
	{ MVM_I8259_CONTROL, 0ULL, ~0ULL, NULL, mvm_i8259_set_reset_call },
	{ MVM_I8259_STATE, 0ULL, ~0ULL, mvm_i8259_get_master_call, mvm_i8259_set_master_call },
	{ MVM_I8259_STATE, 1ULL, ~0ULL, mvm_i8259_get_slave_call, mvm_i8259_set_slave_call },
	{ MVM_I8259_LINES, 0, 0xfffffffffffffff0ULL, mvm_i8259_get_line_call, NULL },
};

static BOUNDARY_APART int mvm_i8259_set_device_attr_call(struct os_call *call, void *object)
{
	struct mvm_i8259 *i8259 = object;
	const struct boundary_attribute *which;
	struct mvm_device_attr arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_device_attr(&arg);
	if (err)
		return err;

	which = boundary_attribute(mvm_i8259_attributes, boundary_count(mvm_i8259_attributes),
				   arg.group, arg.attr);
	if (!which)
		return -ENXIO;
	if (!which->set)
		return -EACCES;
	return which->set(call, i8259, arg.attr, arg.addr);
}

static BOUNDARY_APART int mvm_i8259_get_device_attr_call(struct os_call *call, void *object)
{
	struct mvm_i8259 *i8259 = object;
	const struct boundary_attribute *which;
	struct mvm_device_attr arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_device_attr(&arg);
	if (err)
		return err;

	which = boundary_attribute(mvm_i8259_attributes, boundary_count(mvm_i8259_attributes),
				   arg.group, arg.attr);
	if (!which)
		return -ENXIO;
	if (!which->get)
		return -EACCES;
	return which->get(call, i8259, arg.attr, arg.addr);
}

static BOUNDARY_APART int mvm_i8259_has_device_attr_call(struct os_call *call, void *object)
{
	struct mvm_device_attr arg;
	int err;

	(void)object;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_device_attr(&arg);
	if (err)
		return err;
	return boundary_attribute(mvm_i8259_attributes, boundary_count(mvm_i8259_attributes),
				  arg.group, arg.attr) ? 0 : -ENXIO;
}

int mvm_i8259_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(MVM_SET_DEVICE_ATTR, mvm_i8259_set_device_attr_call);
	BOUNDARY_CASE(MVM_GET_DEVICE_ATTR, mvm_i8259_get_device_attr_call);
	BOUNDARY_CASE(MVM_HAS_DEVICE_ATTR, mvm_i8259_has_device_attr_call);
	default:
		if (MVM_EXTENSION_KEY(call->command) < MVM_EXTENSION_FIRST ||
		    MVM_EXTENSION_KEY(call->command) > MVM_EXTENSION_LAST)
			return -ENOTTY;
		return boundary_extended(mvm_i8259_extension(object), 3, call, object, false);
	}
}

int mvm_i8259_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(MVM_SET_DEVICE_ATTR, mvm_i8259_set_device_attr_call);
	BOUNDARY_CASE(MVM_GET_DEVICE_ATTR, mvm_i8259_get_device_attr_call);
	BOUNDARY_CASE(MVM_HAS_DEVICE_ATTR, mvm_i8259_has_device_attr_call);
	default:
		if (MVM_EXTENSION_KEY(call->command) < MVM_EXTENSION_FIRST ||
		    MVM_EXTENSION_KEY(call->command) > MVM_EXTENSION_LAST)
			return -ENOTTY;
		return boundary_extended(mvm_i8259_extension(object), 3, call, object, true);
	}
}

const struct boundary_object mvm_i8259_ioctls = {
	.ioctl = mvm_i8259_ioctl,
	.compat_ioctl = mvm_i8259_compat_ioctl,
	.number = 3,
};

void mvm_i8259_locks_init(struct mvm_i8259_locks *locks)
{
	os_lock_init(&locks->state, "mvm_i8259.state");
}
