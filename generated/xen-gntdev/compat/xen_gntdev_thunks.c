/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-gntdev: thunks for callers of another ABI.
 *
 * Made by ioctlc from the xen-gntdev spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntdev
 */
#include "xen_gntdev_thunks.h"

#ifdef OS_COMPAT
/*
 * IOCTL_GNTDEV_GRANT_COPY has no thunk: union (unnamed) has no discriminator:
 * union (unnamed): field virt is a pointer of 8 bytes, 4 for the caller.
 */

int xen_gntdev_gntdev_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
#if !((__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__))
	case 0x00184700u: /* IOCTL_GNTDEV_MAP_GRANT_REF */
	case 0x00104701u: /* IOCTL_GNTDEV_UNMAP_GRANT_REF */
	case 0x00184702u: /* IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR */
	case 0x00044703u: /* IOCTL_GNTDEV_SET_MAX_GRANTS */
	case 0x00104707u: /* IOCTL_GNTDEV_SET_UNMAP_NOTIFY */
	case 0x00144709u: /* IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS */
	case 0x0008470au: /* IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED */
	case 0x0014470bu: /* IOCTL_GNTDEV_DMABUF_IMP_TO_REFS */
	case 0x0008470cu: /* IOCTL_GNTDEV_DMABUF_IMP_RELEASE */
		return xen_gntdev_gntdev_native_ioctl(call, object);
#endif
#if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__)
	case 0x20184700u: /* IOCTL_GNTDEV_MAP_GRANT_REF */
	case 0x20104701u: /* IOCTL_GNTDEV_UNMAP_GRANT_REF */
	case 0x20184702u: /* IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR */
	case 0x20044703u: /* IOCTL_GNTDEV_SET_MAX_GRANTS */
	case 0x20104707u: /* IOCTL_GNTDEV_SET_UNMAP_NOTIFY */
	case 0x20144709u: /* IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS */
	case 0x2008470au: /* IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED */
	case 0x2014470bu: /* IOCTL_GNTDEV_DMABUF_IMP_TO_REFS */
	case 0x2008470cu: /* IOCTL_GNTDEV_DMABUF_IMP_RELEASE */
		return xen_gntdev_gntdev_native_ioctl(call, object);
#endif
	default:
		return -ENOTTY;
	}
}
#endif
