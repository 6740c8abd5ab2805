/* SPDX-License-Identifier: MIT */
/*
 * acme: the driver's side: entries and handlers.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#ifndef ACME_DRIVER_H
#define ACME_DRIVER_H

#include "boundary.h"

#ifndef ACME_DEPRECATED
#define ACME_DEPRECATED(msg)
#endif
#include "acme.h"
#include "mvm_driver.h"

/* addr of ACME_GET_SAMPLES: the caller's memory, elements of struct acme_sample; handlers write it. */
struct acme_get_samples_addr_window {
	struct boundary_window window;
};

static inline u64 acme_get_samples_addr_count(const struct acme_get_samples_addr_window *window)
{
	return window->window.count;
}

int acme_get_samples_addr_write(const struct acme_get_samples_addr_window *window, u64 first, u64 count,
				struct acme_sample *from);

/*
 * A virtual machine: guest-physical memory, vCPUs, devices, a clock. `config`
 * guards what it consists of, `memory` guards its slots and their dirty logs.
 */

extern const struct boundary_object acme_vm_ioctls;
u64 acme_vm_capability(struct mvm_vm *vm, u32 capability);
u64 acme_vm_answer(struct mvm_vm *vm, u32 capability);
int acme_vm_enable(struct mvm_vm *vm, u32 capability, const u64 *args);

int acme_vm_set_profile(struct mvm_vm *vm, const struct acme_profile *arg);
int acme_vm_create_counter(struct mvm_vm *vm, struct acme_create_counter *arg, struct os_file **file);

/*
 * A virtual CPU. RUN holds `state` until the guest exits, so another thread
 * that wants a vCPU's state first makes it exit (immediate_exit and a signal).
 */

extern const struct boundary_object acme_vcpu_ioctls;

int acme_vcpu_get_samples(struct mvm_vcpu *vcpu, struct acme_get_samples *arg,
			  const struct acme_get_samples_addr_window *addr);

/*
 * Counts a VM's samples from its creation on, whatever becomes of them.
 */
struct acme_counter;

extern const struct boundary_object acme_counter_ioctls;
int acme_counter_ioctl(struct os_call *call, void *object);
int acme_counter_compat_ioctl(struct os_call *call, void *object);

int acme_counter_get_count(struct acme_counter *counter, struct acme_count *arg);

extern struct os_owner acme_owner;
extern const struct boundary_extension acme_extension;

#endif
