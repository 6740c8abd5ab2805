/* SPDX-License-Identifier: LicenseRef-public-domain */
/*
 * xen-gntalloc: entries for callers of another ABI.
 *
 * Made by ioctlc from the xen-gntalloc spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntalloc
 */
#ifndef XEN_GNTALLOC_THUNKS_H
#define XEN_GNTALLOC_THUNKS_H

#include "xen_gntalloc_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int xen_gntalloc_gntalloc_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */
#if defined(__x86_64__) || defined(__i386__)
int xen_gntalloc_gntalloc_ioctl_gntalloc_dealloc_gref(struct os_call *call, void *object,
						      struct ioctl_gntalloc_dealloc_gref *arg);
#endif

/* What is made of them: the entries for callers of another ABI. */
int xen_gntalloc_gntalloc_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
