/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * acrn: entries for callers of another ABI.
 *
 * Made by ioctlc from the acrn spec; do not edit. To remake it:
 *   ioctlc build spec/acrn
 */
#ifndef ACRN_THUNKS_H
#define ACRN_THUNKS_H

#include "acrn_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int acrn_vm_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */
int acrn_vm_ioctl_set_vcpu_regs(struct os_call *call, void *object, struct acrn_vcpu_regs *arg);

/* What is made of them: the entries for callers of another ABI. */
int acrn_vm_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
