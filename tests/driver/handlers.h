/* SPDX-License-Identifier: MIT */
/* What the handlers of handlers.c keep, and how a test's driver makes it. */
#ifndef IOCTLC_TEST_HANDLERS_H
#define IOCTLC_TEST_HANDLERS_H

#include "mvm_driver.h"

struct mvm_system {
	u32 unused;
};

struct mvm_vm {
	struct mvm_vm_locks locks;
	struct mvm_clock clock;
	u32 flags;
	const struct boundary_extension *extension;
};

struct mvm_vcpu {
	struct mvm_vcpu_locks locks;
	struct mvm_regs regs;
	u64 msr;
	struct os_pages run;
	const struct boundary_extension *extension;
};

/* Bytes of the run page's mapping: two pages, so that there is a second one. */
#define HANDLERS_RUN_SIZE (2 * OS_PAGE_SIZE)

extern struct mvm_system handlers_system;

/* Objects that are alive; GET_VCPU_MMAP_SIZE tells, since it has nothing better to say here. */
extern u32 handlers_objects;

struct mvm_vm *handlers_vm(void);
struct mvm_vcpu *handlers_vcpu(void);

#endif
