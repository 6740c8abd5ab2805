/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vfio: entries for callers of another ABI.
 *
 * Made by ioctlc from the vfio spec; do not edit. To remake it:
 *   ioctlc build spec/vfio
 */
#ifndef VFIO_THUNKS_H
#define VFIO_THUNKS_H

#include "vfio_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int vfio_container_native_ioctl(struct os_call *call, void *object);
int vfio_spapr_container_native_ioctl(struct os_call *call, void *object);
int vfio_device_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */
#if defined(__x86_64__) || defined(__i386__)
int vfio_device_device_query_gfx_plane(struct os_call *call, void *object,
				       struct vfio_device_gfx_plane_info *arg);
#endif
#if defined(__x86_64__) || defined(__i386__)
int vfio_device_device_ioeventfd(struct os_call *call, void *object, struct vfio_device_ioeventfd *arg);
#endif
#if defined(__x86_64__) || defined(__i386__)
int vfio_container_iommu_get_info(struct os_call *call, void *object, struct vfio_iommu_type1_info *arg);
#endif
#if defined(__x86_64__) || defined(__i386__)
int vfio_spapr_container_eeh_pe_op(struct os_call *call, void *object, struct vfio_eeh_pe_op *arg);
#endif

/* What is made of them: the entries for callers of another ABI. */
int vfio_container_compat_ioctl(struct os_call *call, void *object);
int vfio_spapr_container_compat_ioctl(struct os_call *call, void *object);
int vfio_device_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
