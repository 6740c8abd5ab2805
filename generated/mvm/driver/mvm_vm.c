/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: ioctls of mvm_vm.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_checks.h"
#include "mvm_numbers.h"
#include "mvm_compat.h"

static BOUNDARY_APART int mvm_vm_check_extension_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_check_extension arg;
	int err;

	err = os_arg_out_room(call, boundary_end(struct mvm_check_extension, value));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_check_extension(&arg);
	if (err)
		return err;

	arg.value = mvm_vm_answer(vm, arg.capability);
	return boundary_put(call, &arg, value, value);
}

static BOUNDARY_APART int mvm_vm_create_vcpu_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct os_file *file = NULL;
	struct mvm_create_vcpu arg;
	struct os_lock *lock;
	int err;
	s64 fd;

	err = os_arg_out_room(call, boundary_end(struct mvm_create_vcpu, fd));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_create_vcpu(&arg);
	if (err)
		return err;

	fd = os_fd_reserve(call);
	if (fd < 0)
		return (int)fd;
	arg.fd = 0;
	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_exclusive(lock);
	if (err)
		goto release_fd;
	err = boundary_result(mvm_vm_create_vcpu(vm, &arg, &file));
	os_unlock_exclusive(lock);
	if (err)
		goto release_fd;
	err = OS_BUG_ON(!file) ? -EIO : 0;
	if (err)
		goto drop_file;
	arg.fd = fd;
	err = boundary_put(call, &arg, fd, fd);
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

static BOUNDARY_APART int mvm_vm_get_dirty_log_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_get_dirty_log_addr_window addr;
	struct mvm_get_dirty_log arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_get_dirty_log(&arg);
	if (err)
		return err;
	err = mvm_limit_get_dirty_log(&arg);
	if (err)
		return err;

	boundary_open(&addr.window, call, arg.addr, arg.count, sizeof(__u64), BOUNDARY_OUT);
	arg.addr = 0;

	lock = &mvm_vm_locks(vm)->memory;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vm_get_dirty_log(vm, &arg, &addr);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vm_set_memory_region_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_memory_region arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_memory_region(&arg);
	if (err)
		return err;

	lock = &mvm_vm_locks(vm)->memory;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vm_set_memory_region(vm, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vm_irq_line_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_irq_line arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_irq_line(&arg);
	if (err)
		return err;

	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_shared(lock);
	if (err)
		return err;
	err = mvm_vm_irq_line(vm, &arg);
	os_unlock_shared(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vm_set_clock_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_clock arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_clock(&arg);
	if (err)
		return err;

	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vm_set_clock(vm, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vm_get_clock_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_clock arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_clock));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_shared(lock);
	if (err)
		return err;
	err = mvm_vm_get_clock(vm, &arg);
	os_unlock_shared(lock);
	err = boundary_result(err);
	if (err)
		return err;
	mvm_wipe_clock(&arg);
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static int mvm_vm_enable_cap_enable(struct mvm_vm *vm, const struct mvm_enable_cap *arg)
{
	if (arg->capability < 0x80000000)
		return mvm_vm_enable_cap(vm, arg);
	return boundary_extension_enable(mvm_vm_extension(vm), vm, 1,
					 arg->capability, arg->args);
}

static BOUNDARY_APART int mvm_vm_enable_cap_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_enable_cap arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_enable_cap(&arg);
	if (err)
		return err;

	err = mvm_vm_opt_in(vm, arg.capability, arg.args, boundary_count(arg.args));
	if (err)
		return err;
	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vm_enable_cap_enable(vm, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vm_notify_version_legacy_call(struct os_call *call, void *object)
{
	struct mvm_version_legacy arg;

	(void)object;
	os_call_deprecated(call, "MVM_NOTIFY_VERSION__LEGACY", "MVM_CHECK_EXTENSION");
	return os_arg_in(call, &arg, sizeof(arg));
}

static int mvm_vm_set_memory_region_legacy_serve(struct os_call *call, void *object,
						 struct mvm_memory_region_legacy *arg)
{
	struct mvm_vm *vm = object;
	struct os_lock *lock;
	int err;

	(void)call;
	err = mvm_check_memory_region_legacy(arg);
	if (err)
		return err;
	err = mvm_limit_memory_region_legacy(arg);
	if (err)
		return err;

	lock = &mvm_vm_locks(vm)->memory;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vm_set_memory_region_legacy(vm, arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

#ifdef OS_COMPAT
static int mvm_vm_set_memory_region_legacy_compat_call(struct os_call *call, void *object)
{
	struct mvm_memory_region_legacy_compat wire;
	struct mvm_memory_region_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_SET_MEMORY_REGION__LEGACY", "MVM_SET_MEMORY_REGION");
	err = os_arg_in(call, &wire, sizeof(wire));
	if (err)
		return err;
	mvm_decode_memory_region_legacy_compat(&arg, &wire);
	return mvm_vm_set_memory_region_legacy_serve(call, object, &arg);
}
#endif

static BOUNDARY_APART int mvm_vm_set_memory_region_legacy_call(struct os_call *call, void *object)
{
	struct mvm_memory_region_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_SET_MEMORY_REGION__LEGACY", "MVM_SET_MEMORY_REGION");
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	return mvm_vm_set_memory_region_legacy_serve(call, object, &arg);
}

static int mvm_vm_get_dirty_log_legacy_serve(struct os_call *call, void *object,
					     struct mvm_dirty_log_legacy *arg)
{
	struct mvm_vm *vm = object;
	struct mvm_get_dirty_log_legacy_bitmap_window bitmap;
	struct os_lock *lock;
	int err;

	err = mvm_check_dirty_log_legacy(arg);
	if (err)
		return err;

	boundary_open(&bitmap.window, call, boundary_address(arg->bitmap), 16777216, sizeof(__u8),
		      BOUNDARY_OUT);
	arg->bitmap = NULL;

	lock = &mvm_vm_locks(vm)->memory;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vm_get_dirty_log_legacy(vm, arg, &bitmap);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

#ifdef OS_COMPAT
static int mvm_vm_get_dirty_log_legacy_compat_call(struct os_call *call, void *object)
{
	struct mvm_dirty_log_legacy_compat wire;
	struct mvm_dirty_log_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_GET_DIRTY_LOG__LEGACY", "MVM_GET_DIRTY_LOG");
	err = os_arg_in(call, &wire, sizeof(wire));
	if (err)
		return err;
	mvm_decode_dirty_log_legacy_compat(&arg, &wire);
	return mvm_vm_get_dirty_log_legacy_serve(call, object, &arg);
}
#endif

static BOUNDARY_APART int mvm_vm_get_dirty_log_legacy_call(struct os_call *call, void *object)
{
	struct mvm_dirty_log_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_GET_DIRTY_LOG__LEGACY", "MVM_GET_DIRTY_LOG");
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	return mvm_vm_get_dirty_log_legacy_serve(call, object, &arg);
}

static BOUNDARY_APART int mvm_vm_create_device_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_create_device arg;
	struct os_file *file = NULL;
	struct os_lock *lock;
	bool tail;
	u32 size;
	int err;
	s64 fd;

	err = os_arg_in_sized(call, &arg, sizeof(arg), boundary_end(struct mvm_create_device, fd),
			      4096, &tail);
	if (err)
		return err;
	size = arg.size;
	err = os_arg_out_room(call, boundary_min(size, boundary_end(struct mvm_create_device, fd)));
	if (err)
		return err;
	err = tail ? -E2BIG : 0;
	if (err)
		return err;

	fd = os_fd_reserve(call);
	if (fd < 0)
		return (int)fd;
	arg.fd = 0;
	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_exclusive(lock);
	if (err)
		goto release_fd;
	err = boundary_result(mvm_vm_create_device(vm, &arg, &file));
	os_unlock_exclusive(lock);
	if (err)
		goto release_fd;
	err = OS_BUG_ON(!file) ? -EIO : 0;
	if (err)
		goto drop_file;
	arg.fd = fd;
	err = boundary_put_sized(call, &arg, size, fd, fd);
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

static BOUNDARY_APART int mvm_vm_attach_extension_call(struct os_call *call, void *object)
{
	struct mvm_vm *vm = object;
	struct mvm_attach_extension arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, boundary_end(struct mvm_attach_extension, version));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_attach_extension(&arg);
	if (err)
		return err;

	arg.version = 0;
	lock = &mvm_vm_locks(vm)->config;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vm_attach_extension(vm, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	return boundary_put(call, &arg, version, version);
}

/* Commands that callers of another ABI have by another code, or with another layout. */
static int mvm_vm_other_ioctl(struct os_call *call, void *object)
{
	(void)object;
	switch (call->command) {
#ifdef OS_COMPAT
	case MVM_SET_MEMORY_REGION__LEGACY__COMPAT:
		return mvm_vm_set_memory_region_legacy_compat_call(call, object);
	case MVM_GET_DIRTY_LOG__LEGACY__COMPAT:
		return mvm_vm_get_dirty_log_legacy_compat_call(call, object);
#endif
	default:
		if (MVM_EXTENSION_KEY(call->command) < MVM_EXTENSION_FIRST ||
		    MVM_EXTENSION_KEY(call->command) > MVM_EXTENSION_LAST)
			return -ENOTTY;
		return boundary_extended(mvm_vm_extension(object), 1, call, object, true);
	}
}

int mvm_vm_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(MVM_CHECK_EXTENSION, mvm_vm_check_extension_call);
	BOUNDARY_CASE(MVM_CREATE_VCPU, mvm_vm_create_vcpu_call);
	BOUNDARY_CASE(MVM_GET_DIRTY_LOG, mvm_vm_get_dirty_log_call);
	BOUNDARY_CASE(MVM_SET_MEMORY_REGION, mvm_vm_set_memory_region_call);
	BOUNDARY_CASE(MVM_IRQ_LINE, mvm_vm_irq_line_call);
	BOUNDARY_CASE(MVM_SET_CLOCK, mvm_vm_set_clock_call);
	BOUNDARY_CASE(MVM_GET_CLOCK, mvm_vm_get_clock_call);
	BOUNDARY_CASE(MVM_ENABLE_CAP, mvm_vm_enable_cap_call);
	BOUNDARY_CASE(MVM_NOTIFY_VERSION__LEGACY, mvm_vm_notify_version_legacy_call);
	BOUNDARY_CASE(MVM_SET_MEMORY_REGION__LEGACY, mvm_vm_set_memory_region_legacy_call);
	BOUNDARY_CASE(MVM_GET_DIRTY_LOG__LEGACY, mvm_vm_get_dirty_log_legacy_call);
	BOUNDARY_CASE(MVM_CREATE_DEVICE, mvm_vm_create_device_call);
	BOUNDARY_CASE(MVM_ATTACH_EXTENSION, mvm_vm_attach_extension_call);
	default:
		if (MVM_EXTENSION_KEY(call->command) < MVM_EXTENSION_FIRST ||
		    MVM_EXTENSION_KEY(call->command) > MVM_EXTENSION_LAST)
			return -ENOTTY;
		return boundary_extended(mvm_vm_extension(object), 1, call, object, false);
	}
}

int mvm_vm_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(MVM_CHECK_EXTENSION, mvm_vm_check_extension_call);
	BOUNDARY_CASE(MVM_CREATE_VCPU, mvm_vm_create_vcpu_call);
	BOUNDARY_CASE(MVM_GET_DIRTY_LOG, mvm_vm_get_dirty_log_call);
	BOUNDARY_CASE(MVM_SET_MEMORY_REGION, mvm_vm_set_memory_region_call);
	BOUNDARY_CASE(MVM_IRQ_LINE, mvm_vm_irq_line_call);
	BOUNDARY_CASE(MVM_SET_CLOCK, mvm_vm_set_clock_call);
	BOUNDARY_CASE(MVM_GET_CLOCK, mvm_vm_get_clock_call);
	BOUNDARY_CASE(MVM_ENABLE_CAP, mvm_vm_enable_cap_call);
	BOUNDARY_CASE(MVM_NOTIFY_VERSION__LEGACY, mvm_vm_notify_version_legacy_call);
	BOUNDARY_CASE(MVM_CREATE_DEVICE, mvm_vm_create_device_call);
	BOUNDARY_CASE(MVM_ATTACH_EXTENSION, mvm_vm_attach_extension_call);
	default:
		return mvm_vm_other_ioctl(call, object);
	}
}

const struct boundary_object mvm_vm_ioctls = {
	.ioctl = mvm_vm_ioctl,
	.compat_ioctl = mvm_vm_compat_ioctl,
	.number = 1,
};

void mvm_vm_locks_init(struct mvm_vm_locks *locks)
{
	os_lock_init(&locks->config, "mvm_vm.config");
	os_lock_init(&locks->memory, "mvm_vm.memory");
}
