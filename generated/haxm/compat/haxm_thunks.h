/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * haxm: entries for callers of another ABI.
 *
 * Made by ioctlc from the haxm spec; do not edit. To remake it:
 *   ioctlc build spec/haxm
 */
#ifndef HAX_THUNKS_H
#define HAX_THUNKS_H

#include "haxm_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int haxm_vcpu_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */
#if !defined(_WIN32)
int haxm_vcpu_vcpu_ioctl_set_cpuid(struct os_call *call, void *object, struct hax_cpuid **arg);
#endif
#if defined(__linux__)
int haxm_vcpu_vcpu_ioctl_get_cpuid(struct os_call *call, void *object, struct hax_cpuid **arg);
#endif

/* What is made of them: the entries for callers of another ABI. */
int haxm_vcpu_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
