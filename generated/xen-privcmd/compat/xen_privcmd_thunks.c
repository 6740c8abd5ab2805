/* SPDX-License-Identifier: (((GPL-2.0 WITH Linux-syscall-note) OR MIT) AND MIT) */
/*
 * xen-privcmd: thunks for callers of another ABI.
 *
 * Made by ioctlc from the xen-privcmd spec; do not edit. To remake it:
 *   ioctlc build spec/xen-privcmd
 */
#include "xen_privcmd_thunks.h"

#ifdef OS_COMPAT

#if defined(__linux__)
static int xen_privcmd_privcmd_ioctl_privcmd_mmap_compat_thunk(struct os_call *call, void *object)
{
	struct privcmd_mmap_compat wire_room, *wire = &wire_room;
	struct privcmd_mmap arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	xen_privcmd_decode_privcmd_mmap_compat(arg, wire);

	err = xen_privcmd_privcmd_ioctl_privcmd_mmap(call, object, arg);
	return err;
}
#endif

#if defined(__linux__)
static int xen_privcmd_privcmd_ioctl_privcmd_mmapbatch_compat_thunk(struct os_call *call, void *object)
{
	struct privcmd_mmapbatch_compat wire_room, *wire = &wire_room;
	struct privcmd_mmapbatch arg_room, *arg = &arg_room;
	struct boundary_buffer arr;
	int result;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	xen_privcmd_decode_privcmd_mmapbatch_compat(arg, wire);
	if ((u64)arg->num > BOUNDARY_BUFFER / sizeof(xen_pfn_t))
		return -E2BIG;

	err = compat_take(&arr, call, boundary_address(arg->arr), arg->num, sizeof(xen_pfn_t),
			  BOUNDARY_IN | BOUNDARY_OUT, compat_ulong_type(call));
	if (err)
		return err;

	result = xen_privcmd_privcmd_ioctl_privcmd_mmapbatch(call, object, arg, arr.memory,
							     arr.count);
	err = result;
	if (result < 0)
		goto drop_arr;
	err = compat_fits(&arr, arr.count, compat_ulong_type(call));
	if (err)
		goto drop_arr;
	err = compat_give(&arr, arr.count, compat_ulong_type(call));
	if (err)
		goto drop_arr;
	err = result;
drop_arr:
	boundary_drop(&arr);
	return err;
}
#endif

#if defined(__linux__)
static int xen_privcmd_privcmd_ioctl_privcmd_mmapbatch_v2_compat_thunk(struct os_call *call, void *object)
{
	struct privcmd_mmapbatch_v2_compat wire_room, *wire = &wire_room;
	struct privcmd_mmapbatch_v2 arg_room, *arg = &arg_room;
	struct boundary_buffer arr;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	xen_privcmd_decode_privcmd_mmapbatch_v2_compat(arg, wire);
	if ((u64)arg->num > BOUNDARY_BUFFER / sizeof(xen_pfn_t))
		return -E2BIG;

	err = compat_take(&arr, call, boundary_address(arg->arr), arg->num, sizeof(xen_pfn_t),
			  BOUNDARY_IN, compat_ulong_type(call));
	if (err)
		return err;

	err = xen_privcmd_privcmd_ioctl_privcmd_mmapbatch_v2(call, object, arg, arr.memory,
							     arr.count);
	boundary_drop(&arr);
	return err;
}
#endif

#if defined(__linux__)
static int xen_privcmd_privcmd_ioctl_privcmd_dm_op_compat_thunk(struct os_call *call, void *object)
{
	struct privcmd_dm_op_compat wire_room, *wire = &wire_room;
	struct privcmd_dm_op arg_room, *arg = &arg_room;
	struct boundary_buffer ubufs;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	xen_privcmd_decode_privcmd_dm_op_compat(arg, wire);
	if ((u64)arg->num > BOUNDARY_BUFFER / sizeof(struct privcmd_dm_op_buf))
		return -E2BIG;

	err = compat_take(&ubufs, call, boundary_address(arg->ubufs), arg->num,
			  sizeof(struct privcmd_dm_op_buf), BOUNDARY_IN,
			  xen_privcmd_privcmd_dm_op_buf_type(call));
	if (err)
		return err;

	err = xen_privcmd_privcmd_ioctl_privcmd_dm_op(call, object, arg, ubufs.memory, ubufs.count);
	boundary_drop(&ubufs);
	return err;
}
#endif

int xen_privcmd_privcmd_compat_ioctl(struct os_call *call, void *object)
{
	switch (os_caller_abi(call)) {
	case COMPAT_I386:
		break;
	default:
		return -ENOTTY;
	}
	switch (call->command) {
#if defined(__linux__)
	case 0x00305000u: /* IOCTL_PRIVCMD_HYPERCALL */
	case 0x00025006u: /* IOCTL_PRIVCMD_RESTRICT */
	case 0x00205007u: /* IOCTL_PRIVCMD_MMAP_RESOURCE */
	case 0x0008500au: /* IOCTL_PRIVCMD_PCIDEV_GET_GSI */
	case 0x000050ffu: /* IOCTL_PRIVCMD_UNIMPLEMENTED */
		return xen_privcmd_privcmd_native_ioctl(call, object);
	case 0x000c5002u: /* IOCTL_PRIVCMD_MMAP */
		return xen_privcmd_privcmd_ioctl_privcmd_mmap_compat_thunk(call, object);
	case 0x00145003u: /* IOCTL_PRIVCMD_MMAPBATCH */
		return xen_privcmd_privcmd_ioctl_privcmd_mmapbatch_compat_thunk(call, object);
	case 0x00185004u: /* IOCTL_PRIVCMD_MMAPBATCH_V2 */
		return xen_privcmd_privcmd_ioctl_privcmd_mmapbatch_v2_compat_thunk(call, object);
	case 0x00085005u: /* IOCTL_PRIVCMD_DM_OP */
		return xen_privcmd_privcmd_ioctl_privcmd_dm_op_compat_thunk(call, object);
#endif
	default:
		return -ENOTTY;
	}
}
#endif
