/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: ioctls of mvm_system.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_checks.h"
#include "mvm_numbers.h"

static BOUNDARY_APART int mvm_system_get_api_version_call(struct os_call *call, void *object)
{
	struct mvm_api_version arg;

	(void)object;
	memset(&arg, 0, sizeof(arg));

	arg.version = 1;
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_system_create_vm_call(struct os_call *call, void *object)
{
	struct mvm_system *system = object;
	struct os_file *file = NULL;
	struct mvm_create_vm arg;
	bool tail;
	u32 size;
	int err;
	s64 fd;

	if (!os_call_may_write(call))
		return -EPERM;
	err = os_arg_in_sized(call, &arg, sizeof(arg), boundary_end(struct mvm_create_vm, fd),
			      4096, &tail);
	if (err)
		return err;
	size = arg.size;
	err = os_arg_out_room(call, boundary_min(size, boundary_end(struct mvm_create_vm, fd)));
	if (err)
		return err;
	err = mvm_check_create_vm(&arg);
	if (err)
		return err;
	err = tail ? -E2BIG : 0;
	if (err)
		return err;

	fd = os_fd_reserve(call);
	if (fd < 0)
		return (int)fd;
	arg.fd = 0;
	err = boundary_result(mvm_system_create_vm(system, &arg, &file));
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

static BOUNDARY_APART int mvm_system_get_msr_index_list_call(struct os_call *call, void *object)
{
	struct mvm_system *system = object;
	struct mvm_get_msr_index_list arg;
	struct boundary_buffer addr;
	int err;

	err = os_arg_out_room(call, boundary_end(struct mvm_get_msr_index_list, count));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_get_msr_index_list(&arg);
	if (err)
		return err;
	err = mvm_limit_get_msr_index_list(&arg);
	if (err)
		return err;

	err = boundary_take(&addr, call, arg.addr, arg.count, sizeof(__u32), BOUNDARY_OUT);
	if (err)
		return err;
	arg.addr = 0;

	err = boundary_result(mvm_system_get_msr_index_list(system, &arg, addr.memory));
	if (err)
		goto drop_addr;
	err = boundary_bound(arg.count, addr.count);
	if (err)
		goto drop_addr;
	err = boundary_give(&addr, arg.count);
	if (err)
		goto drop_addr;
	err = boundary_put(call, &arg, count, count);
drop_addr:
	boundary_drop(&addr);
	return err;
}

static BOUNDARY_APART int mvm_system_check_extension_call(struct os_call *call, void *object)
{
	struct mvm_system *system = object;
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

	arg.value = mvm_system_answer(system, arg.capability);
	return boundary_put(call, &arg, value, value);
}

static BOUNDARY_APART int mvm_system_get_vcpu_mmap_size_call(struct os_call *call, void *object)
{
	struct mvm_system *system = object;
	struct mvm_vcpu_mmap_size arg;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_vcpu_mmap_size));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	err = boundary_result(mvm_system_get_vcpu_mmap_size(system, &arg));
	if (err)
		return err;
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_system_get_supported_cpuid_call(struct os_call *call, void *object)
{
	struct mvm_system *system = object;
	struct boundary_buffer addr;
	struct mvm_cpuid arg;
	int err;

	err = os_arg_out_room(call, boundary_end(struct mvm_cpuid, count));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_cpuid(&arg);
	if (err)
		return err;
	err = mvm_limit_cpuid(&arg);
	if (err)
		return err;

	err = boundary_take(&addr, call, arg.addr, arg.count, sizeof(struct mvm_cpuid_entry),
			    BOUNDARY_OUT);
	if (err)
		return err;
	arg.addr = 0;

	err = boundary_result(mvm_system_get_supported_cpuid(system, &arg, addr.memory));
	if (err)
		goto drop_addr;
	err = boundary_bound(arg.count, addr.count);
	if (err)
		goto drop_addr;
	mvm_wipe_cpuid_entry_array(addr.memory, addr.count);
	err = boundary_give(&addr, arg.count);
	if (err)
		goto drop_addr;
	err = boundary_put(call, &arg, count, count);
drop_addr:
	boundary_drop(&addr);
	return err;
}

int mvm_system_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(MVM_GET_API_VERSION, mvm_system_get_api_version_call);
	BOUNDARY_CASE(MVM_CREATE_VM, mvm_system_create_vm_call);
	BOUNDARY_CASE(MVM_GET_MSR_INDEX_LIST, mvm_system_get_msr_index_list_call);
	BOUNDARY_CASE(MVM_CHECK_EXTENSION, mvm_system_check_extension_call);
	BOUNDARY_CASE(MVM_GET_VCPU_MMAP_SIZE, mvm_system_get_vcpu_mmap_size_call);
	BOUNDARY_CASE(MVM_GET_SUPPORTED_CPUID, mvm_system_get_supported_cpuid_call);
	default:
		return -ENOTTY;
	}
}

int mvm_system_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	BOUNDARY_CASE(MVM_GET_API_VERSION, mvm_system_get_api_version_call);
	BOUNDARY_CASE(MVM_CREATE_VM, mvm_system_create_vm_call);
	BOUNDARY_CASE(MVM_GET_MSR_INDEX_LIST, mvm_system_get_msr_index_list_call);
	BOUNDARY_CASE(MVM_CHECK_EXTENSION, mvm_system_check_extension_call);
	BOUNDARY_CASE(MVM_GET_VCPU_MMAP_SIZE, mvm_system_get_vcpu_mmap_size_call);
	BOUNDARY_CASE(MVM_GET_SUPPORTED_CPUID, mvm_system_get_supported_cpuid_call);
	default:
		return -ENOTTY;
	}
}

const struct boundary_object mvm_system_ioctls = {
	.ioctl = mvm_system_ioctl,
	.compat_ioctl = mvm_system_compat_ioctl,
	.number = 0,
};
