/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: objects of the tests.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#ifndef MVM_MOCK_H
#define MVM_MOCK_H

#include "mock.h"
#include "mvm_driver.h"

struct mvm_system {
	int nothing;
};

extern struct mvm_system mvm_system_mock;

struct mvm_vm {
	struct mvm_vm_locks locks;
};

extern struct mvm_vm mvm_vm_mock;

struct mvm_vcpu {
	struct mvm_vcpu_locks locks;
};

extern struct mvm_vcpu mvm_vcpu_mock;

struct mvm_i8259 {
	struct mvm_i8259_locks locks;
};

extern struct mvm_i8259 mvm_i8259_mock;

struct mvm_i8254 {
	struct mvm_i8254_locks locks;
};

extern struct mvm_i8254 mvm_i8254_mock;

void mvm_mock_setup(void);
extern const struct case_suite mvm_suite;

#endif
