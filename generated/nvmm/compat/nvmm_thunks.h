/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * nvmm: entries for callers of another ABI.
 *
 * Made by ioctlc from the nvmm spec; do not edit. To remake it:
 *   ioctlc build spec/nvmm
 */
#ifndef NVMM_THUNKS_H
#define NVMM_THUNKS_H

#include "nvmm_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int nvmm_nvmm_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */
int nvmm_nvmm_ioc_gpa_map(struct os_call *call, void *object, struct nvmm_ioc_gpa_map *arg);
int nvmm_nvmm_ioc_gpa_unmap(struct os_call *call, void *object, struct nvmm_ioc_gpa_unmap *arg);

/* What is made of them: the entries for callers of another ABI. */
int nvmm_nvmm_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
