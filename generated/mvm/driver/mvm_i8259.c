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
	int err;

	(void)attr;
	(void)address;
	(void)call;

	err = os_lock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = mvm_i8259_set_reset(i8259);
	os_unlock_exclusive(&mvm_i8259_locks(i8259)->state);
	return err;
}

static int mvm_i8259_set_master_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct mvm_i8259_state value;
	int err;

	(void)attr;
	err = os_user_in(call, &value, address, sizeof(value));
	if (err)
		return err;
	err = mvm_check_i8259_state(&value);
	if (err)
		return err;

	err = os_lock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = mvm_i8259_set_master(i8259, &value);
	os_unlock_exclusive(&mvm_i8259_locks(i8259)->state);
	return err;
}

static int mvm_i8259_get_master_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct mvm_i8259_state value;
	int err;

	(void)attr;
	memset(&value, 0, sizeof(value));

	err = os_lock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = mvm_i8259_get_master(i8259, &value);
	os_unlock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static int mvm_i8259_set_slave_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct mvm_i8259_state value;
	int err;

	(void)attr;
	err = os_user_in(call, &value, address, sizeof(value));
	if (err)
		return err;
	err = mvm_check_i8259_state(&value);
	if (err)
		return err;

	err = os_lock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = mvm_i8259_set_slave(i8259, &value);
	os_unlock_exclusive(&mvm_i8259_locks(i8259)->state);
	return err;
}

static int mvm_i8259_get_slave_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	struct mvm_i8259_state value;
	int err;

	(void)attr;
	memset(&value, 0, sizeof(value));

	err = os_lock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = mvm_i8259_get_slave(i8259, &value);
	os_unlock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static int mvm_i8259_get_line_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8259 *i8259 = object;
	__u32 value;
	int err;

	memset(&value, 0, sizeof(value));

	err = os_lock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = mvm_i8259_get_line(i8259, attr, &value);
	os_unlock_exclusive(&mvm_i8259_locks(i8259)->state);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static const struct boundary_attribute mvm_i8259_attributes[] = {
	{ MVM_I8259_CONTROL, 0ULL, ~0ULL, NULL, mvm_i8259_set_reset_call },
	{ MVM_I8259_STATE, 0ULL, ~0ULL, mvm_i8259_get_master_call, mvm_i8259_set_master_call },
	{ MVM_I8259_STATE, 1ULL, ~0ULL, mvm_i8259_get_slave_call, mvm_i8259_set_slave_call },
	{ MVM_I8259_LINES, 0, 0, mvm_i8259_get_line_call, NULL },
};

static int mvm_i8259_set_device_attr_call(struct os_call *call, void *object)
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

static int mvm_i8259_get_device_attr_call(struct os_call *call, void *object)
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

static int mvm_i8259_has_device_attr_call(struct os_call *call, void *object)
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

static const struct boundary_command mvm_i8259_commands[] = {
	[0] = { BOUNDARY_CODE(MVM_SET_DEVICE_ATTR), BOUNDARY_ANYONE, true,
		"MVM_SET_DEVICE_ATTR", NULL, mvm_i8259_set_device_attr_call },
	[1] = { BOUNDARY_CODE(MVM_GET_DEVICE_ATTR), BOUNDARY_ANYONE, true,
		"MVM_GET_DEVICE_ATTR", NULL, mvm_i8259_get_device_attr_call },
	[2] = { BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR), BOUNDARY_ANYONE, true,
		"MVM_HAS_DEVICE_ATTR", NULL, mvm_i8259_has_device_attr_call },
};

static const struct boundary_command *mvm_i8259_find(u32 code)
{
	switch (code) {
	BOUNDARY_CASE(MVM_SET_DEVICE_ATTR, mvm_i8259_commands, 0);
	BOUNDARY_CASE(MVM_GET_DEVICE_ATTR, mvm_i8259_commands, 1);
	BOUNDARY_CASE(MVM_HAS_DEVICE_ATTR, mvm_i8259_commands, 2);
	default:
		return NULL;
	}
}

static const struct boundary_extension *mvm_i8259_extension_of(void *object)
{
	return mvm_i8259_extension(object);
}

const struct boundary_object mvm_i8259_ioctls = {
	.find = mvm_i8259_find,
	.number = 3,
	.extension = mvm_i8259_extension_of,
};

void mvm_i8259_locks_init(struct mvm_i8259_locks *locks)
{
	os_lock_init(&locks->state, "mvm_i8259.state");
}
