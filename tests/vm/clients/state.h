/* SPDX-License-Identifier: MIT */
/* All the state of a guest, as a VMM saves and restores it (docs/driver.md says in which order). */
#ifndef VM_STATE_H
#define VM_STATE_H

#include "machine.h"

struct vcpu_state {
	struct mvm_regs regs;
	struct mvm_sregs sregs;
	struct mvm_fpu fpu;
	struct mvm_xsave xsave;
	struct mvm_xcrs xcrs;
	struct mvm_debugregs debug;
	struct mvm_vcpu_events events;
	struct mvm_mp_state mp;
	struct mvm_tsc tsc;
	uint32_t nr_msrs;
	struct mvm_msr_entry msrs[MVM_MAX_MSRS];
};

struct vm_state {
	struct mvm_clock clock;
	struct mvm_i8259_state i8259[2];
	struct mvm_i8254_channel channel[3];
	struct mvm_i8254_speaker speaker;
};

/* The devices in the kernel, -1 where there is none. */
struct state_devices {
	int i8259, i8254;
};

int state_has_xsave(const struct machine *machine);

/* NULL, or what failed; errno says why. */
const char *state_save_vcpu(const struct machine *machine, int at, struct vcpu_state *to);
const char *state_restore_vcpu(const struct machine *machine, int at, struct vcpu_state *from);
const char *state_save_vm(const struct machine *machine, struct state_devices devices, struct vm_state *to);

/* The guest does not see that it was away. */
const char *state_restore_vm(const struct machine *machine, struct state_devices devices, struct vm_state *from);

#endif
