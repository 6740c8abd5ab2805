// SPDX-License-Identifier: MIT
#include "state.h"

/* Leaves with what is not so. */
#define MUST(condition)                    \
	do {                               \
		if (!(condition))          \
			return #condition; \
	} while (0)

static int attribute(int fd, unsigned long code, uint32_t group, uint64_t number, void *value)
{
	struct mvm_device_attr arg = { .group = group, .attr = number, .addr = address_of(value) };

	return call(fd, code, &arg);
}

int state_has_xsave(const struct machine *machine)
{
	struct mvm_check_extension ask = { .capability = MVM_CAP_XSAVE };

	return !call(machine->node, MVM_CHECK_EXTENSION, &ask) && ask.value > 576;
}

const char *state_save_vcpu(const struct machine *machine, int at, struct vcpu_state *to)
{
	uint32_t indices[MVM_MAX_MSRS], entry;
	struct mvm_get_msr_index_list list = { .count = MVM_MAX_MSRS, .addr = address_of(indices) };
	struct mvm_msrs msrs = { .addr = address_of(to->msrs) };
	int fd = machine->vcpu[at];

	memset(to, 0, sizeof(*to));
	MUST(!call(machine->node, MVM_GET_MSR_INDEX_LIST, &list));
	to->nr_msrs = msrs.count = list.count;
	for (entry = 0; entry < list.count; entry++)
		to->msrs[entry].index = indices[entry];
	MUST(!call(fd, MVM_GET_MSRS, &msrs) && msrs.count == list.count);
	MUST(!call(fd, MVM_GET_REGS, &to->regs));
	MUST(!call(fd, MVM_GET_SREGS, &to->sregs));
	MUST(!call(fd, MVM_GET_FPU, &to->fpu));
	if (state_has_xsave(machine)) {
		MUST(!call(fd, MVM_GET_XSAVE, &to->xsave));
		MUST(!call(fd, MVM_GET_XCRS, &to->xcrs));
	}
	MUST(!call(fd, MVM_GET_DEBUGREGS, &to->debug));
	MUST(!call(fd, MVM_GET_VCPU_EVENTS, &to->events));
	MUST(!call(fd, MVM_GET_MP_STATE, &to->mp));
	MUST(!call(fd, MVM_GET_TSC, &to->tsc));
	return NULL;
}

const char *state_restore_vcpu(const struct machine *machine, int at, struct vcpu_state *from)
{
	struct mvm_msrs msrs = { .count = from->nr_msrs, .addr = address_of(from->msrs) };
	int fd = machine->vcpu[at];

	MUST(!call(fd, MVM_SET_SREGS, &from->sregs));
	MUST(!call(fd, MVM_SET_MSRS, &msrs) && msrs.count == from->nr_msrs);
	if (state_has_xsave(machine)) {
		MUST(!call(fd, MVM_SET_XCRS, &from->xcrs));
		MUST(!call(fd, MVM_SET_XSAVE, &from->xsave));
	} else {
		MUST(!call(fd, MVM_SET_FPU, &from->fpu));
	}
	MUST(!call(fd, MVM_SET_REGS, &from->regs));
	MUST(!call(fd, MVM_SET_DEBUGREGS, &from->debug));
	MUST(!call(fd, MVM_SET_VCPU_EVENTS, &from->events));
	MUST(!call(fd, MVM_SET_TSC, &from->tsc));
	MUST(!call(fd, MVM_SET_MP_STATE, &from->mp));
	machine->run[at]->cr8 = from->sregs.cr8;
	return NULL;
}

static const char *save_i8259(int fd, struct mvm_i8259_state *to)
{
	unsigned at;

	for (at = 0; fd >= 0 && at < 2; at++)
		MUST(!attribute(fd, MVM_GET_DEVICE_ATTR, MVM_I8259_STATE, at, &to[at]));
	return NULL;
}

/* The i8259 pair is that of the clock's moment where no tick came between the two readings. */
const char *state_save_vm(const struct machine *machine, struct state_devices devices, struct vm_state *to)
{
	struct mvm_i8259_state before[2] = { 0 };
	unsigned at;

	memset(to, 0, sizeof(*to));
	do {
		MUST(!save_i8259(devices.i8259, before));
		MUST(!call(machine->vm, MVM_GET_CLOCK, &to->clock));
		MUST(!save_i8259(devices.i8259, to->i8259));
	} while (memcmp(before, to->i8259, sizeof(before)));
	if (devices.i8254 < 0)
		return NULL;
	for (at = 0; at < 3; at++)
		MUST(!attribute(devices.i8254, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, at, &to->channel[at]));
	MUST(!attribute(devices.i8254, MVM_GET_DEVICE_ATTR, MVM_I8254_PORT, MVM_I8254_SPEAKER, &to->speaker));
	return NULL;
}

const char *state_restore_vm(const struct machine *machine, struct state_devices devices, struct vm_state *from)
{
	unsigned at;

	from->clock.flags = 0;
	MUST(!call(machine->vm, MVM_SET_CLOCK, &from->clock));
	for (at = 0; devices.i8259 >= 0 && at < 2; at++)
		MUST(!attribute(devices.i8259, MVM_SET_DEVICE_ATTR, MVM_I8259_STATE, at, &from->i8259[at]));
	if (devices.i8254 < 0)
		return NULL;
	for (at = 0; at < 3; at++)
		MUST(!attribute(devices.i8254, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, at, &from->channel[at]));
	MUST(!attribute(devices.i8254, MVM_SET_DEVICE_ATTR, MVM_I8254_PORT, MVM_I8254_SPEAKER, &from->speaker));
	return NULL;
}
