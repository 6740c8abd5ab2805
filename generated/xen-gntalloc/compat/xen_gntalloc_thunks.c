/* SPDX-License-Identifier: LicenseRef-public-domain */
/*
 * xen-gntalloc: thunks for callers of another ABI.
 *
 * Made by ioctlc from the xen-gntalloc spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntalloc
 */
#include "xen_gntalloc_thunks.h"

#ifdef OS_COMPAT
/*
 * IOCTL_GNTALLOC_ALLOC_GREF has no thunk: 'gref_ids' has more elements than the
 * struct has.
 */

#if defined(__x86_64__) || defined(__i386__)
static int xen_gntalloc_gntalloc_ioctl_gntalloc_dealloc_gref_compat_thunk(struct os_call *call, void *object)
{
	struct ioctl_gntalloc_dealloc_gref_compat wire_room, *wire = &wire_room;
	struct ioctl_gntalloc_dealloc_gref arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	xen_gntalloc_decode_ioctl_gntalloc_dealloc_gref_compat(arg, wire);

	err = xen_gntalloc_gntalloc_ioctl_gntalloc_dealloc_gref(call, object, arg);
	return err;
}
#endif

int xen_gntalloc_gntalloc_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
#if defined(__x86_64__) || defined(__i386__)
	case 0x00184705u: /* IOCTL_GNTALLOC_ALLOC_GREF */
	case 0x00104706u: /* IOCTL_GNTALLOC_DEALLOC_GREF */
		if (os_caller_abi(call) == COMPAT_X32)
			return xen_gntalloc_gntalloc_native_ioctl(call, object);
		return -ENOTTY;
	case 0x000c4706u: /* IOCTL_GNTALLOC_DEALLOC_GREF */
		if (os_caller_abi(call) == COMPAT_I386)
			return xen_gntalloc_gntalloc_ioctl_gntalloc_dealloc_gref_compat_thunk(call, object);
		return -ENOTTY;
#endif
#if defined(__riscv) || defined(__aarch64__)
	case 0x00184705u: /* IOCTL_GNTALLOC_ALLOC_GREF */
	case 0x00104706u: /* IOCTL_GNTALLOC_DEALLOC_GREF */
		return xen_gntalloc_gntalloc_native_ioctl(call, object);
#endif
#if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__)
	case 0x20184705u: /* IOCTL_GNTALLOC_ALLOC_GREF */
	case 0x20104706u: /* IOCTL_GNTALLOC_DEALLOC_GREF */
	case 0x20104707u: /* IOCTL_GNTALLOC_SET_UNMAP_NOTIFY */
		return xen_gntalloc_gntalloc_native_ioctl(call, object);
#endif
#if !((__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__))
	case 0x00104707u: /* IOCTL_GNTALLOC_SET_UNMAP_NOTIFY */
		return xen_gntalloc_gntalloc_native_ioctl(call, object);
#endif
	default:
		return -ENOTTY;
	}
}
#endif
