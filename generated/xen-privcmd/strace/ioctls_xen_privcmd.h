/* SPDX-License-Identifier: (((GPL-2.0 WITH Linux-syscall-note) OR MIT) AND MIT) */
/*
 * xen-privcmd: names for strace.
 *
 * Made by ioctlc from the xen-privcmd spec; do not edit. To remake it:
 *   ioctlc build spec/xen-privcmd
 */
{ "xen_privcmd", "IOCTL_PRIVCMD_UNIMPLEMENTED", 0, 0x50ff, 0x0 },
{ "xen_privcmd", "IOCTL_PRIVCMD_RESTRICT", 0, 0x5006, 0x2 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "xen_privcmd", "IOCTL_PRIVCMD_DM_OP", 0, 0x5005, 0x8 },
#endif
{ "xen_privcmd", "IOCTL_PRIVCMD_PCIDEV_GET_GSI", 0, 0x500a, 0x8 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "xen_privcmd", "IOCTL_PRIVCMD_MMAP", 0, 0x5002, 0xc },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "xen_privcmd", "IOCTL_PRIVCMD_MMAP", 0, 0x5002, 0x10 },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "xen_privcmd", "IOCTL_PRIVCMD_DM_OP", 0, 0x5005, 0x10 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "xen_privcmd", "IOCTL_PRIVCMD_MMAPBATCH", 0, 0x5003, 0x14 },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "xen_privcmd", "IOCTL_PRIVCMD_MMAPBATCH", 0, 0x5003, 0x18 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "xen_privcmd", "IOCTL_PRIVCMD_MMAPBATCH_V2", 0, 0x5004, 0x18 },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "xen_privcmd", "IOCTL_PRIVCMD_MMAPBATCH_V2", 0, 0x5004, 0x20 },
#endif
{ "xen_privcmd", "IOCTL_PRIVCMD_MMAP_RESOURCE", 0, 0x5007, 0x20 },
{ "xen_privcmd", "IOCTL_PRIVCMD_HYPERCALL", 0, 0x5000, 0x30 },
