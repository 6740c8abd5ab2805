/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * nvmm: thunks for callers of another ABI.
 *
 * Made by ioctlc from the nvmm spec; do not edit. To remake it:
 *   ioctlc build spec/nvmm
 */
#include "nvmm_thunks.h"

#ifdef OS_COMPAT
/*
 * NVMM_IOC_MACHINE_CONFIGURE has no thunk: struct nvmm_ioc_machine_configure:
 * field conf: what it points to is unknown (each setting has a struct of the
 * architecture's own header).
 */
/*
 * NVMM_IOC_VCPU_SETSTATE has no thunk: struct nvmm_ioc_vcpu_setstate: field
 * state: what it points to is unknown (as many bytes as the capability's
 * state_size says; the struct is the architecture's).
 */
/*
 * NVMM_IOC_VCPU_GETSTATE has no thunk: struct nvmm_ioc_vcpu_getstate: field
 * state: what it points to is unknown (as many bytes as the capability's
 * state_size says; the struct is the architecture's).
 */

static int nvmm_nvmm_ioc_gpa_map_compat_thunk(struct os_call *call, void *object)
{
	struct nvmm_ioc_gpa_map_compat wire_room, *wire = &wire_room;
	struct nvmm_ioc_gpa_map arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	nvmm_decode_ioc_gpa_map_compat(arg, wire);

	err = nvmm_nvmm_ioc_gpa_map(call, object, arg);
	return err;
}

static int nvmm_nvmm_ioc_gpa_unmap_compat_thunk(struct os_call *call, void *object)
{
	struct nvmm_ioc_gpa_unmap_compat wire_room, *wire = &wire_room;
	struct nvmm_ioc_gpa_unmap arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	nvmm_decode_ioc_gpa_unmap_compat(arg, wire);

	err = nvmm_nvmm_ioc_gpa_unmap(call, object, arg);
	return err;
}

int nvmm_nvmm_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
	case 0xc0044e01u: /* NVMM_IOC_MACHINE_CREATE */
	case 0x80044e02u: /* NVMM_IOC_MACHINE_DESTROY */
	case 0x80084e04u: /* NVMM_IOC_VCPU_CREATE */
	case 0x80084e05u: /* NVMM_IOC_VCPU_DESTROY */
		return nvmm_nvmm_native_ioctl(call, object);
	case 0x80184e0au: /* NVMM_IOC_GPA_MAP */
		return nvmm_nvmm_ioc_gpa_map_compat_thunk(call, object);
	case 0x80104e0bu: /* NVMM_IOC_GPA_UNMAP */
		return nvmm_nvmm_ioc_gpa_unmap_compat_thunk(call, object);
	default:
		return -ENOTTY;
	}
}
#endif
