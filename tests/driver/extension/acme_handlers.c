// SPDX-License-Identifier: MIT
/* Handlers of a sampler that takes no samples: enough to see that calls arrive, and on which object. */
#include "acme_driver.h"

struct acme_counter {
	u64 taken;
};

static const struct mvm_vm *nmi_vm; /* of the last VM on which it was switched on */
static u64 period;

u64 acme_vm_capability(struct mvm_vm *vm, u32 capability)
{
	if (capability == ACME_CAP_PROFILE_NMI)
		return vm == nmi_vm ? 2 : 1;
	return 1;
}

int acme_vm_enable(struct mvm_vm *vm, u32 capability, const u64 *args)
{
	if (args[0] > 1)
		return -EINVAL;
	nmi_vm = args[0] ? vm : NULL;
	return 0;
}

int acme_vm_set_profile(struct mvm_vm *vm, const struct acme_profile *arg)
{
	period = arg->period;
	return 0;
}

int acme_vcpu_get_samples(struct mvm_vcpu *vcpu, struct acme_get_samples *arg,
			  const struct acme_get_samples_addr_window *addr)
{
	struct acme_sample sample = { .rip = period };

	if (arg->count > 1)
		arg->count = 1;
	return acme_get_samples_addr_write(addr, 0, arg->count, &sample);
}

int acme_vm_create_counter(struct mvm_vm *vm, struct acme_create_counter *arg,
			   struct os_file **file)
{
	struct acme_counter *counter = os_alloc(1, sizeof(*counter));

	if (!counter)
		return -ENOMEM;
	counter->taken = period + 1;
	*file = os_file_create("acme-counter", &acme_counter_ioctls, counter, os_free);
	if (*file)
		return 0;
	os_free(counter);
	return -ENOMEM;
}

int acme_counter_get_count(struct acme_counter *counter, struct acme_count *arg)
{
	arg->taken = counter->taken;
	arg->lost = 0;
	return 0;
}
