/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * sev-guest: names for strace.
 *
 * Made by ioctlc from the sev-guest spec; do not edit. To remake it:
 *   ioctlc build spec/sev-guest
 */
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "sev_guest", "SNP_GET_REPORT", _IOC_READ|_IOC_WRITE, 0x5300, 0x1c },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "sev_guest", "SNP_GET_DERIVED_KEY", _IOC_READ|_IOC_WRITE, 0x5301, 0x1c },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "sev_guest", "SNP_GET_EXT_REPORT", _IOC_READ|_IOC_WRITE, 0x5302, 0x1c },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "sev_guest", "SNP_GET_REPORT", _IOC_READ|_IOC_WRITE, 0x5300, 0x20 },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "sev_guest", "SNP_GET_DERIVED_KEY", _IOC_READ|_IOC_WRITE, 0x5301, 0x20 },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "sev_guest", "SNP_GET_EXT_REPORT", _IOC_READ|_IOC_WRITE, 0x5302, 0x20 },
#endif
