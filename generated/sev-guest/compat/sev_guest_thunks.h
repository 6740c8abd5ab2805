/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * sev-guest: entries for callers of another ABI.
 *
 * Made by ioctlc from the sev-guest spec; do not edit. To remake it:
 *   ioctlc build spec/sev-guest
 */
#ifndef SNP_THUNKS_H
#define SNP_THUNKS_H

#include "sev_guest_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int sev_guest_device_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */
int sev_guest_device_get_report(struct os_call *call, void *object, struct snp_guest_request_ioctl *arg);
int sev_guest_device_get_derived_key(struct os_call *call, void *object, struct snp_guest_request_ioctl *arg);
int sev_guest_device_get_ext_report(struct os_call *call, void *object, struct snp_guest_request_ioctl *arg);

/* What is made of them: the entries for callers of another ABI. */
int sev_guest_device_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
