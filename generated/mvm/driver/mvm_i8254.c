/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: ioctls of mvm_i8254.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_checks.h"
#include "mvm_numbers.h"

static int mvm_i8254_set_reset_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	int err;

	(void)attr;
	(void)address;
	(void)call;

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_set_reset(i8254);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	return err;
}

static int mvm_i8254_set_channel0_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	struct mvm_i8254_channel value;
	int err;

	(void)attr;
	err = os_user_in(call, &value, address, sizeof(value));
	if (err)
		return err;
	err = mvm_check_i8254_channel(&value);
	if (err)
		return err;

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_set_channel0(i8254, &value);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	return err;
}

static int mvm_i8254_get_channel0_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	struct mvm_i8254_channel value;
	int err;

	(void)attr;
	memset(&value, 0, sizeof(value));

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_get_channel0(i8254, &value);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static int mvm_i8254_set_channel1_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	struct mvm_i8254_channel value;
	int err;

	(void)attr;
	err = os_user_in(call, &value, address, sizeof(value));
	if (err)
		return err;
	err = mvm_check_i8254_channel(&value);
	if (err)
		return err;

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_set_channel1(i8254, &value);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	return err;
}

static int mvm_i8254_get_channel1_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	struct mvm_i8254_channel value;
	int err;

	(void)attr;
	memset(&value, 0, sizeof(value));

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_get_channel1(i8254, &value);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static int mvm_i8254_set_channel2_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	struct mvm_i8254_channel value;
	int err;

	(void)attr;
	err = os_user_in(call, &value, address, sizeof(value));
	if (err)
		return err;
	err = mvm_check_i8254_channel(&value);
	if (err)
		return err;

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_set_channel2(i8254, &value);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	return err;
}

static int mvm_i8254_get_channel2_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	struct mvm_i8254_channel value;
	int err;

	(void)attr;
	memset(&value, 0, sizeof(value));

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_get_channel2(i8254, &value);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static int mvm_i8254_set_speaker_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	struct mvm_i8254_speaker value;
	int err;

	(void)attr;
	err = os_user_in(call, &value, address, sizeof(value));
	if (err)
		return err;
	err = mvm_check_i8254_speaker(&value);
	if (err)
		return err;

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_set_speaker(i8254, &value);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	return err;
}

static int mvm_i8254_get_speaker_call(struct os_call *call, void *object, u64 attr, u64 address)
{
	struct mvm_i8254 *i8254 = object;
	struct mvm_i8254_speaker value;
	int err;

	(void)attr;
	memset(&value, 0, sizeof(value));

	err = os_lock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	err = mvm_i8254_get_speaker(i8254, &value);
	os_unlock_exclusive(&mvm_i8254_locks(i8254)->state);
	if (err)
		return err;
	mvm_wipe_i8254_speaker(&value);
	err = os_user_out(call, address, &value, sizeof(value));
	return err;
}

static const struct boundary_attribute mvm_i8254_attributes[] = {
	{ MVM_I8254_CONTROL, 0ULL, ~0ULL, NULL, mvm_i8254_set_reset_call },
	{ MVM_I8254_CHANNEL, 0ULL, ~0ULL, mvm_i8254_get_channel0_call, mvm_i8254_set_channel0_call },
	{ MVM_I8254_CHANNEL, 1ULL, ~0ULL, mvm_i8254_get_channel1_call, mvm_i8254_set_channel1_call },
	{ MVM_I8254_CHANNEL, 2ULL, ~0ULL, mvm_i8254_get_channel2_call, mvm_i8254_set_channel2_call },
	{ MVM_I8254_PORT, 0ULL, ~0ULL, mvm_i8254_get_speaker_call, mvm_i8254_set_speaker_call },
};

static int mvm_i8254_set_device_attr_call(struct os_call *call, void *object)
{
	struct mvm_i8254 *i8254 = object;
	const struct boundary_attribute *which;
	struct mvm_device_attr arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_device_attr(&arg);
	if (err)
		return err;

	which = boundary_attribute(mvm_i8254_attributes, boundary_count(mvm_i8254_attributes),
				   arg.group, arg.attr);
	if (!which)
		return -ENXIO;
	return which->set(call, i8254, arg.attr, arg.addr);
}

static int mvm_i8254_get_device_attr_call(struct os_call *call, void *object)
{
	struct mvm_i8254 *i8254 = object;
	const struct boundary_attribute *which;
	struct mvm_device_attr arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_device_attr(&arg);
	if (err)
		return err;

	which = boundary_attribute(mvm_i8254_attributes, boundary_count(mvm_i8254_attributes),
				   arg.group, arg.attr);
	if (!which)
		return -ENXIO;
	if (!which->get)
		return -EACCES;
	return which->get(call, i8254, arg.attr, arg.addr);
}

static int mvm_i8254_has_device_attr_call(struct os_call *call, void *object)
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
	return boundary_attribute(mvm_i8254_attributes, boundary_count(mvm_i8254_attributes),
				  arg.group, arg.attr) ? 0 : -ENXIO;
}

static const struct boundary_command mvm_i8254_commands[] = {
	[0] = { BOUNDARY_CODE(MVM_SET_DEVICE_ATTR), BOUNDARY_ANYONE, true,
		"MVM_SET_DEVICE_ATTR", NULL, mvm_i8254_set_device_attr_call },
	[1] = { BOUNDARY_CODE(MVM_GET_DEVICE_ATTR), BOUNDARY_ANYONE, true,
		"MVM_GET_DEVICE_ATTR", NULL, mvm_i8254_get_device_attr_call },
	[2] = { BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR), BOUNDARY_ANYONE, true,
		"MVM_HAS_DEVICE_ATTR", NULL, mvm_i8254_has_device_attr_call },
};

static const struct boundary_command *mvm_i8254_find(u32 code)
{
	switch (code) {
	BOUNDARY_CASE(MVM_SET_DEVICE_ATTR, mvm_i8254_commands, 0);
	BOUNDARY_CASE(MVM_GET_DEVICE_ATTR, mvm_i8254_commands, 1);
	BOUNDARY_CASE(MVM_HAS_DEVICE_ATTR, mvm_i8254_commands, 2);
	default:
		return NULL;
	}
}

static const struct boundary_extension *mvm_i8254_extension_of(void *object)
{
	return mvm_i8254_extension(object);
}

const struct boundary_object mvm_i8254_ioctls = {
	.find = mvm_i8254_find,
	.number = 4,
	.extension = mvm_i8254_extension_of,
};

void mvm_i8254_locks_init(struct mvm_i8254_locks *locks)
{
	os_lock_init(&locks->state, "mvm_i8254.state");
}
