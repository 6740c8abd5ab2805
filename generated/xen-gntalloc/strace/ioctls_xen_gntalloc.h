/* SPDX-License-Identifier: LicenseRef-public-domain */
/*
 * xen-gntalloc: names for strace.
 *
 * Made by ioctlc from the xen-gntalloc spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntalloc
 */
#if IOCTLC_PERSONALITY == 1
{ "xen_gntalloc", "IOCTL_GNTALLOC_DEALLOC_GREF", 0, 0x4706, 0xc },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "xen_gntalloc", "IOCTL_GNTALLOC_DEALLOC_GREF", 0, 0x4706, 0x10 },
#endif
{ "xen_gntalloc", "IOCTL_GNTALLOC_SET_UNMAP_NOTIFY", 0, 0x4707, 0x10 },
#if IOCTLC_PERSONALITY == 1
{ "xen_gntalloc", "IOCTL_GNTALLOC_ALLOC_GREF", 0, 0x4705, 0x14 },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "xen_gntalloc", "IOCTL_GNTALLOC_ALLOC_GREF", 0, 0x4705, 0x18 },
#endif
