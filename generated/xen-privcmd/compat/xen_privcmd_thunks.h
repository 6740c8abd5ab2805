/* SPDX-License-Identifier: (((GPL-2.0 WITH Linux-syscall-note) OR MIT) AND MIT) */
/*
 * xen-privcmd: entries for callers of another ABI.
 *
 * Made by ioctlc from the xen-privcmd spec; do not edit. To remake it:
 *   ioctlc build spec/xen-privcmd
 */
#ifndef XEN_PRIVCMD_THUNKS_H
#define XEN_PRIVCMD_THUNKS_H

#include "xen_privcmd_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int xen_privcmd_privcmd_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */
#if defined(__linux__)
int xen_privcmd_privcmd_ioctl_privcmd_mmap(struct os_call *call, void *object, struct privcmd_mmap *arg);
#endif
#if defined(__linux__)
int xen_privcmd_privcmd_ioctl_privcmd_mmapbatch(struct os_call *call, void *object,
						struct privcmd_mmapbatch *arg, xen_pfn_t *arr, u64 arr_count);
#endif
#if defined(__linux__)
int xen_privcmd_privcmd_ioctl_privcmd_mmapbatch_v2(struct os_call *call, void *object,
						   struct privcmd_mmapbatch_v2 *arg, xen_pfn_t *arr,
						   u64 arr_count);
#endif
#if defined(__linux__)
int xen_privcmd_privcmd_ioctl_privcmd_dm_op(struct os_call *call, void *object, struct privcmd_dm_op *arg,
					    struct privcmd_dm_op_buf *ubufs, u64 ubufs_count);
#endif

/* What is made of them: the entries for callers of another ABI. */
int xen_privcmd_privcmd_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
