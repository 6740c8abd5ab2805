/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-gntdev: entries for callers of another ABI.
 *
 * Made by ioctlc from the xen-gntdev spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntdev
 */
#ifndef XEN_GNTDEV_THUNKS_H
#define XEN_GNTDEV_THUNKS_H

#include "xen_gntdev_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int xen_gntdev_gntdev_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */

/* What is made of them: the entries for callers of another ABI. */
int xen_gntdev_gntdev_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
