/* SPDX-License-Identifier: MIT */
/*
 * acme: handlers that take notes.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_mock.h"

u64 acme_vm_capability(struct mvm_vm *vm, u32 capability)
{
	return mock_capability(vm, capability);
}

struct acme_counter acme_counter_mock;

int acme_vm_enable(struct mvm_vm *vm, u32 capability, const u64 *args)
{
	return mock_enable(vm, capability, args);
}

void acme_mock_setup(void)
{
	mvm_mock_setup();
}

static int write_acme_get_samples_addr(const void *window, u64 first, u64 count, void *memory)
{
	return acme_get_samples_addr_write(window, first, count, memory);
}

static u64 count_acme_get_samples_addr(const void *window)
{
	return acme_get_samples_addr_count(window);
}

static const struct mock_access access_acme_get_samples_addr = {
	.stride = sizeof(struct acme_get_samples_addr_window),
	.count = count_acme_get_samples_addr,
	.write = write_acme_get_samples_addr,
};

int acme_vm_set_profile(struct mvm_vm *vm, const struct acme_profile *arg)
{
	struct mock_call call = { .handler = "acme_vm_set_profile", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int acme_vm_create_counter(struct mvm_vm *vm, struct acme_create_counter *arg, struct os_file **file)
{
	struct mock_call call = { .handler = "acme_vm_create_counter", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.files[call.file_count++] = file;
	return mock_run(&call);
}

int acme_vcpu_get_samples(struct mvm_vcpu *vcpu, struct acme_get_samples *arg,
			  const struct acme_get_samples_addr_window *addr)
{
	struct mock_call call = { .handler = "acme_vcpu_get_samples", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.access[call.payload_count] = &access_acme_get_samples_addr;
	call.windows[call.payload_count++] = addr;
	return mock_run(&call);
}

int acme_counter_get_count(struct acme_counter *counter, struct acme_count *arg)
{
	struct mock_call call = { .handler = "acme_counter_get_count", .object = counter };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}
